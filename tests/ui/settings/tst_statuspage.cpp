#include "ui/settings/statuspage.h"

#include "console/settings/settings.h"
#include "support/sampleconsole.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    explicit Fixture(const QByteArray &policyText = {})
    {
        QFile file(policy);
        if (file.open(QIODevice::WriteOnly))
            file.write(policyText);
        file.close();
        settings = std::make_unique<Settings>(folder.filePath(u"own.ini"_s), policy);
        sample.signIn();
        page = std::make_unique<StatusPage>(*settings, sample.state());
    }

    [[nodiscard]] QListWidget *list() const { return page->findChild<QListWidget *>(u"statusList"_s); }
    [[nodiscard]] QComboBox *box(Leaving moment) const { return page->findChild<QComboBox *>(statusKey(moment)); }
    void click(const QString &name) const { page->findChild<QPushButton *>(name)->click(); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < list()->count(); ++row)
            names.append(list()->item(row)->text());
        return names;
    }
    void choose(Leaving moment, const QString &name) const
    {
        const int row = box(moment)->findData(name);
        box(moment)->setCurrentIndex(row);
        emit box(moment)->activated(row);
    }

    QTemporaryDir folder{};
    QString policy = folder.filePath(u"policy.ini"_s);
    SampleConsole sample{};
    std::unique_ptr<Settings> settings{};
    std::unique_ptr<StatusPage> page{};
};

} // namespace

class TestStatusPage : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheAvailableOnes()
    {
        const Fixture f;

        QCOMPARE(f.shown(), (QStringList{ u"Idle"_s, u"Busy"_s, u"Offline"_s }));
        QVERIFY(f.settings->statusRules() == StatusRules{});
    }

    void isOrderedByButtons()
    {
        const Fixture f;
        f.list()->setCurrentRow(2);

        f.click(u"statusUp"_s);
        f.click(u"statusUp"_s);

        QCOMPARE(f.settings->statusRules().order, (QStringList{ u"Offline"_s, u"Idle"_s, u"Busy"_s }));
        QCOMPARE(f.shown(), f.settings->statusRules().order);
        QCOMPARE(f.list()->currentRow(), 0);
        QVERIFY(!f.page->findChild<QPushButton *>(u"statusUp"_s)->isEnabled());
    }

    void isOrderedByDragging()
    {
        const Fixture f;

        QVERIFY(f.list()->model()->moveRow({}, 2, {}, 0));

        QTRY_COMPARE(f.settings->statusRules().order, (QStringList{ u"Offline"_s, u"Idle"_s, u"Busy"_s }));
        QCOMPARE(f.shown(), f.settings->statusRules().order);
    }

    void hidesWhatHasNoCheckMark()
    {
        const Fixture f;

        f.list()->item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(f.settings->statusRules().hidden, QStringList{ u"Busy"_s });
        f.list()->item(1)->setCheckState(Qt::Checked);

        QVERIFY(f.settings->statusRules().hidden.isEmpty());
    }

    void setsWhatHappensOnLeaving_data()
    {
        QTest::addColumn<int>("moment");

        QTest::newRow("quit") << int(Leaving::Quit);
        QTest::newRow("lock") << int(Leaving::Lock);
        QTest::newRow("sleep") << int(Leaving::Sleep);
    }

    void setsWhatHappensOnLeaving()
    {
        QFETCH(int, moment);
        const Fixture f;
        QCOMPARE(f.box(Leaving(moment))->currentData().toString(), QString());

        f.choose(Leaving(moment), u"Busy"_s);
        QCOMPARE(f.settings->statusRules().on(Leaving(moment)), u"Busy"_s);
        f.choose(Leaving(moment), QString());

        QVERIFY(f.settings->statusRules().on(Leaving(moment)).isEmpty());
    }

    void keepsWhatThisWorkspaceDoesNotHave()
    {
        const Fixture f;

        f.settings->setStatusRules({ .order = { u"Vacation"_s }, .onLock = u"Away"_s });

        QCOMPARE(f.shown(), (QStringList{ u"Vacation"_s, u"Idle"_s, u"Busy"_s, u"Offline"_s }));
        QCOMPARE(f.box(Leaving::Lock)->currentData().toString(), u"Away"_s);
    }

    void whatAPolicyDecidesRests()
    {
        const Fixture f("[status]\nonLock=Busy\norder=Busy,Idle\n");

        QVERIFY(!f.box(Leaving::Lock)->isEnabled());
        QCOMPARE(f.box(Leaving::Lock)->currentData().toString(), u"Busy"_s);
        QVERIFY(f.box(Leaving::Quit)->isEnabled());
        QVERIFY(!f.list()->isEnabled());
        QCOMPARE(f.shown().constFirst(), u"Busy"_s);
    }
};

QTEST_MAIN(TestStatusPage)
#include "tst_statuspage.moc"
