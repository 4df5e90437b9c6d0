// The wallboard: opened by F11 on the other screen, at a real router, and there again after the next sign-in.
#include "console/control/boardwatch.h"
#include "console/control/sessioncontroller.h"
#include "console/routerfixture.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "support/sampleconsole.h"
#include "ui/board/wallboard.h"
#include "ui/board/wallboardswitch.h"
#include "ui/floor/queuetile.h"
#include "ui/floor/queuetiles.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QScreen>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)

namespace {

/// Alice's window at a router.
struct Desk
{
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> console;
    std::unique_ptr<MainWindow> window;

    [[nodiscard]] bool begin()
    {
        if (!router.start())
            return false;
        console = std::make_unique<Console>(router.optionsFor(u"Alice"_s), clock);
        open();
        console->start();
        return true;
    }
    void open()
    {
        window = std::make_unique<MainWindow>(*console);
        window->show();
        window->activateWindow();
    }
    [[nodiscard]] bool isSignedIn() const
    {
        return console->session().phase() == SessionPhase::SignedIn && !console->state().queues().isEmpty();
    }
    [[nodiscard]] QAction *action() const { return window->findChild<QAction *>(u"wallboardAction"_s); }
    [[nodiscard]] Wallboard *board() const { return window->findChild<WallboardSwitch *>()->board(); }
};

/// So many queues, on a wallboard of this size.
struct Room
{
    SampleConsole sample;
    Wallboard board{ sample.console() };

    Room(int queues, const QSize &size)
    {
        sample.signIn();
        QList<TaskQueue> all;
        for (int number = 1; number <= queues; ++number)
            all.append({ .id = sid<TaskQueueId>(number), .name = u"Queue %1"_s.arg(number) });
        sample.state().applyQueues(all, sample.clock().now());
        board.resize(size);
        board.show();
    }
    [[nodiscard]] int rows() const { return board.tiles()->model()->rowCount(); }
    [[nodiscard]] double letters() const { return board.tiles()->font().pointSizeF(); }
    [[nodiscard]] QScrollBar *bar() const { return board.tiles()->verticalScrollBar(); }
};

} // namespace

class TestWallboard : public QObject
{
    Q_OBJECT

private slots:
    void f11OpensItOnTheOtherScreenAndEscapeClosesIt()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        Desk desk;
        QVERIFY(desk.begin());
        QVERIFY(!desk.action()->isEnabled()); // nobody has signed in
        TRY_LONG(desk.isSignedIn());
        QVERIFY(!desk.board());

        QTest::keyClick(desk.window.get(), Qt::Key_F11);

        QVERIFY(desk.board() && desk.board()->isVisible());
        QVERIFY(desk.board()->isFullScreen());
        QVERIFY(desk.board()->screen() != desk.window->screen());
        QCOMPARE(desk.board()->geometry(), desk.board()->screen()->geometry());
        QVERIFY(desk.action()->isChecked());
        QVERIFY(desk.console->boardWatch().isWatched()); // its figures are asked for
        TRY_LONG(desk.board()->tiles()->model()->rowCount() == desk.console->state().queues().size());
        QTest::keyClick(desk.board(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.board());
        QVERIFY(!desk.action()->isChecked());
        QVERIFY(!desk.console->boardWatch().isWatched());
    }

    void f11ClosesItToo()
    {
        Desk desk;
        QVERIFY(desk.begin());
        TRY_LONG(desk.isSignedIn());
        QTest::keyClick(desk.window.get(), Qt::Key_F11);
        QVERIFY(desk.board());

        desk.window->activateWindow();
        desk.action()->trigger();

        QTRY_VERIFY(!desk.board());
    }

    void whatWasOpenAtTheEndIsOpenAgain()
    {
        Desk desk;
        QVERIFY(desk.begin());
        TRY_LONG(desk.isSignedIn());
        QTest::keyClick(desk.window.get(), Qt::Key_F11);
        QVERIFY(desk.board());

        desk.window.reset();
        desk.open();
        QVERIFY(desk.board() && desk.board()->isVisible());
        QCOMPARE(desk.console->settings().lastView(u"wallboard"_s), u"1"_s);
    }

    void fewQueuesAreLargerThanMany()
    {
        Room few(4, { 1280, 720 });
        Room many(40, { 1280, 720 });
        QTRY_COMPARE(few.rows(), 4);
        QTRY_COMPARE(many.rows(), 40);

        QTRY_VERIFY(few.letters() > many.letters());

        QVERIFY(many.letters() >= 12);
        QTRY_COMPARE(few.bar()->maximum(), 0); // all at once
    }

    void tilesShareTheWidthAndNoneIsCutOff()
    {
        Room room(60, { 1000, 611 });
        QTRY_COMPARE(room.rows(), 60);
        QueueTiles *tiles = room.board.tiles();

        QTRY_VERIFY(tiles->viewport()->height() >= tiles->gridSize().height());
        QTRY_COMPARE(tiles->viewport()->height() % tiles->gridSize().height(), 0);
        QCOMPARE(tiles->visualRect(tiles->model()->index(0, 0)).width(), tiles->gridSize().width());
    }

    void ofMoreThanFitAScreenfulComesAfterTheOther()
    {
        Room room(60, { 1000, 600 });
        QTRY_COMPARE(room.rows(), 60);
        QTRY_VERIFY(room.bar()->maximum() > 0);
        QCOMPARE(room.bar()->value(), 0);

        room.board.turnPage();
        const int second = room.bar()->value();
        QVERIFY(second > 0);
        int turns = 1;
        while (room.bar()->value() < room.bar()->maximum() && turns < 60) {
            room.board.turnPage();
            ++turns;
        }
        room.board.turnPage();

        QCOMPARE(room.bar()->value(), 0); // and begins anew
        QVERIFY(turns > 1);
    }
};

/// Two screens, as a supervisor has them.
int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"screens.json"_s);
    {
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly)
            && file.write(R"({"screens": [{"name": "one", "x": 0, "y": 0, "width": 1024, "height": 768},
                                          {"name": "two", "x": 1024, "y": 0, "width": 1280, "height": 1024}]})") > 0;
        if (!written)
            return 1;
    }
    qputenv("QT_QPA_PLATFORM", QByteArray("offscreen:configfile=" + path.toUtf8()));
    const QApplication app(argc, argv);
    TestWallboard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_wallboard.moc"
