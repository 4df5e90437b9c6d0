// However the window stands, and whatever blocks the thread that draws it: the network is asked and heard as ever.
#include "console/console.h"
#include "console/control/sessioncontroller.h"
#include "console/countedrouter.h"
#include "console/state/consolestate.h"
#include "ui/start/program.h"
#include "ui/theme/themeswitch.h"

#include <QApplication>
#include <QMessageBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Sight { Shown, Minimized, Hidden, Blocked, Stalled };

constexpr int polls = 50; // two seconds' worth at this rate
constexpr PollRates rates{ .offers = 40ms,
    .inHand = 200ms,
    .ownWorker = 200ms,
    .pushedOwn = 40ms,
    .pushedWorker = 200ms };

ConsoleOptions optionsFor(const CountedRouter &router, const QString &worker)
{
    return { .memoryStore = true, .oneRun = router.requestFor(worker), .standAlone = true, .rates = rates };
}

/// How often a console learnt that what it knows of its reservations is still true: by a poll or by a heartbeat.
struct Beats
{
    explicit Beats(const Console &console)
    {
        QObject::connect(&console.state(), &ConsoleState::refreshed, &here, [this](StatePart part) {
            if (part == StatePart::Reservations)
                ++count;
        });
    }
    int count = 0;
    QObject here{};
};

bool isSignedIn(const Console &console, bool pushed)
{
    return console.session().phase() == SessionPhase::SignedIn && (console.push() == Push::Live) == pushed;
}

QByteArray offersOf(const Console &console)
{
    return "/Workers/" + console.state().ownWorkerId().utf8() + "/Reservations";
}

} // namespace

class TestCadence : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsPace_data();
    void keepsItsPace();
};

void TestCadence::keepsItsPace_data()
{
    QTest::addColumn<Sight>("sight");
    QTest::addColumn<bool>("pushed");
    for (const bool pushed : { false, true }) {
        const char *how = pushed ? "pushed" : "polled";
        QTest::addRow("shown, %s", how) << Sight::Shown << pushed;
        QTest::addRow("minimized, %s", how) << Sight::Minimized << pushed;
        QTest::addRow("hidden, %s", how) << Sight::Hidden << pushed;
        QTest::addRow("blocked by a dialog, %s", how) << Sight::Blocked << pushed;
        QTest::addRow("the thread of the window stalls, %s", how) << Sight::Stalled << pushed;
    }
}

/// Bob's console has no window: it sets the pace, whatever else this machine has to do.
void TestCadence::keepsItsPace()
{
    QFETCH(Sight, sight);
    QFETCH(bool, pushed);
    CountedRouter router(pushed);
    const SystemClock clock;
    ThemeSwitch themes(*qApp);
    Program program(optionsFor(router, u"Alice"_s), clock, themes, true);
    Console bob(optionsFor(router, u"Bob"_s), clock);
    program.begin(FirstSight::Shown);
    bob.start();
    QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(program.console(), pushed) && isSignedIn(bob, pushed), 30'000);
    QMessageBox box(&program.window());
    if (sight == Sight::Minimized)
        program.window().showMinimized();
    else if (sight == Sight::Hidden)
        program.window().hide();
    else if (sight == Sight::Blocked)
        box.open();
    QTRY_COMPARE(QApplication::activeModalWidget() != nullptr, sight == Sight::Blocked);
    const Beats beats(program.console());
    const QByteArray his = offersOf(bob);
    const QByteArray hers = offersOf(program.console());

    router.forget();
    if (sight == Sight::Stalled)
        QVERIFY(router.blockUntilAsked(his, polls)); // nothing else happens on this thread meanwhile
    else
        QTRY_VERIFY_WITH_TIMEOUT(router.asked(his) >= polls, 30'000);
    const int asked = router.asked(hers);
    QCoreApplication::processEvents();

    QVERIFY2(asked > polls / 2, qPrintable(u"asked %1 times"_s.arg(asked)));
    if (pushed)
        QVERIFY2(beats.count > asked * 3 / 2, qPrintable(u"heard %1 times"_s.arg(beats.count)));
}

QTEST_MAIN(TestCadence)
#include "tst_cadence.moc"
