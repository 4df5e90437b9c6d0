#include "ui/widgets/keptrow.h"

#include "console/models/roles.h"
#include "console/settings/settings.h"

#include <QListView>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A list whose rows come one after the other, and settings that outlive it.
struct Fixture
{
    QTemporaryDir folder{};
    Settings settings{ folder.filePath(u"own.ini"_s) };

    struct View
    {
        explicit View(Settings &settings)
        {
            list.setModel(&model);
            kept = new KeptRow(list, settings, u"list"_s);
        }
        void add(const QString &id)
        {
            auto *item = new QStandardItem(id);
            item->setData(id, ModelRole::Id);
            model.appendRow(item);
        }
        [[nodiscard]] QString current() const { return list.currentIndex().data().toString(); }
        void choose(int row) { list.setCurrentIndex(model.index(row, 0)); }

        QStandardItemModel model{};
        QListView list{};
        KeptRow *kept = nullptr;
    };
};

} // namespace

class TestKeptRow : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheSameRowAgainHoweverLateItComes()
    {
        Fixture f;
        {
            Fixture::View view(f.settings);
            view.add(u"a"_s);
            view.add(u"b"_s);
            view.choose(1);
        }

        Fixture::View again(f.settings);
        again.add(u"a"_s);
        QCOMPARE(again.current(), QString());
        again.add(u"c"_s);
        again.add(u"b"_s);

        QCOMPARE(again.current(), u"b"_s);
    }

    void theFirstRowThatIsChosenByItselfDoesNotCount()
    {
        Fixture f;
        f.settings.setLastView(u"list"_s, u"b"_s);
        Fixture::View view(f.settings);

        view.add(u"a"_s);
        view.choose(0);
        QCOMPARE(f.settings.lastView(u"list"_s), u"b"_s);
        view.add(u"b"_s);

        QCOMPARE(view.current(), u"b"_s);
    }

    void aPersonsChoiceMeanwhileStands()
    {
        Fixture f;
        f.settings.setLastView(u"list"_s, u"b"_s);
        Fixture::View view(f.settings);
        view.list.show();
        view.list.activateWindow();
        view.list.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view.list));

        view.add(u"a"_s);
        view.choose(0);
        view.add(u"b"_s);

        QCOMPARE(view.current(), u"a"_s);
        QCOMPARE(f.settings.lastView(u"list"_s), u"a"_s);
    }
};

QTEST_MAIN(TestKeptRow)
#include "tst_keptrow.moc"
