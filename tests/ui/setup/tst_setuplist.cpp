#include "ui/setup/setuplist.h"

#include "console/models/setuplistmodel.h"
#include "console/state/consolestate.h"
#include "support/fakeclock.h"
#include "tests/console/state/statevalues.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    FakeClock clock{};
    ConsoleState state{ clock };
    std::unique_ptr<SetupList> list{};

    Fixture()
    {
        state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1));
        state.apply(ListChanges<Worker>{ .changed = { someWorker(1), someWorker(2), someWorker(3) }, .requestedAt = clock.now() });
        list = std::make_unique<SetupList>(state, SetupKind::Worker);
        list->resize(220, 400);
        list->show();
    }

    [[nodiscard]] QListView *view() const { return list->findChild<QListView *>(u"setupView"_s); }
    void click(const QPoint &at) const { QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at); }
    /// Below the last row.
    [[nodiscard]] QPoint ground() const
    {
        return { 40, view()->visualRect(list->model()->index(list->model()->rowCount() - 1)).bottom() + 30 };
    }
};

} // namespace

class TestSetupList : public QObject
{
    Q_OBJECT

private slots:
    void everyPixelOfTheRowsChooses()
    {
        const Fixture f;
        const int bottom = f.view()->visualRect(f.list->model()->index(2)).bottom();
        QCOMPARE(f.list->model()->rowCount(), 3);

        for (int y = f.view()->visualRect(f.list->model()->index(0)).top(); y <= bottom; ++y) {
            for (const int x : { 0, f.view()->viewport()->width() - 1 })
                QVERIFY2(f.view()->indexAt({ x, y }).isValid(), qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        }
        QCOMPARE(f.view()->visualRect(f.list->model()->index(0)).top(), 0);
    }

    void aClickBelowTheRowsKeepsWhatIsChosen()
    {
        const Fixture f;
        f.click(f.view()->visualRect(f.list->model()->index(1)).center());
        const QString chosen = f.list->current();
        QCOMPARE(chosen, sid<WorkerId>(2).text());
        QSignalSpy said(f.list.get(), &SetupList::chosen);

        f.click(f.ground());
        QTest::mousePress(f.view()->viewport(), Qt::LeftButton, {}, f.ground());
        QTest::mouseMove(f.view()->viewport(), f.ground() + QPoint(3, 3));
        QTest::mouseRelease(f.view()->viewport(), Qt::LeftButton, {}, f.ground() + QPoint(3, 3));

        QCOMPARE(f.list->current(), chosen);
        QVERIFY(f.view()->selectionModel()->isSelected(f.list->model()->index(1)));
        for (const QList<QVariant> &told : said)
            QCOMPARE(told.constFirst().toString(), chosen);
    }

    void whatOnlyTheKeyboardStandsOnIsChosenByAClick()
    {
        const Fixture f;
        QSignalSpy said(f.list.get(), &SetupList::chosen);
        f.list->setCurrent({});
        f.view()->selectionModel()->setCurrentIndex(f.list->model()->index(0), QItemSelectionModel::NoUpdate);
        said.clear();

        f.click(f.view()->visualRect(f.list->model()->index(0)).center());

        QVERIFY(!said.isEmpty());
        QCOMPARE(said.constLast().constFirst().toString(), sid<WorkerId>(1).text());
    }

    void whatIsToBeKnownOfOneIsMarkedInItsRow()
    {
        const Fixture f;
        const auto look = [&f](int row) {
            return f.view()->viewport()->grab(f.view()->visualRect(f.list->model()->index(row))).toImage();
        };
        const QList<QImage> before{ look(0), look(1), look(2) };

        f.list->model()->setNotes({ { sid<WorkerId>(2).text(), u"Mind this one."_s } });

        QCOMPARE(look(0), before.at(0));
        QVERIFY(look(1) != before.at(1));
        const QRect name(0, 0, before.at(1).width() / 2, before.at(1).height());
        QCOMPARE(look(1).copy(name), before.at(1).copy(name)); // the names stay one below the other
        QCOMPARE(look(2), before.at(2));
    }

    void theButtonTellsWhatIsToBeKnownBeforeOneAdds_data()
    {
        QTest::addColumn<QString>("whyNot");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("described");

        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("a note") << QString() << u"One was begun."_s << u"One was begun."_s;
        QTest::newRow("it rests") << u"Not now."_s << QString() << u"Not now."_s;
        QTest::newRow("it rests, and a note") << u"Not now."_s << u"One was begun."_s << u"Not now."_s;
    }

    void theButtonTellsWhatIsToBeKnownBeforeOneAdds()
    {
        QFETCH(QString, whyNot);
        QFETCH(QString, note);
        QFETCH(QString, described);
        const Fixture f;

        f.list->setAddNote(note);
        f.list->setMayAdd(whyNot.isEmpty(), whyNot);

        QCOMPARE(f.list->findChild<QPushButton *>(u"addButton"_s)->accessibleDescription(), described);
        const auto *label = f.list->findChild<QLabel *>(u"addNote"_s);
        QCOMPARE(label->isVisible(), !note.isEmpty());
        QCOMPARE(label->text(), note);
    }
};

QTEST_MAIN(TestSetupList)
#include "tst_setuplist.moc"
