#include "console/control/sessioncontroller.h"
#include "console/routerfixture.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/start/comeup.h"

#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

enum class Sight { Hidden, Minimized };
enum class Happens { NoProfile, Refused, TakenAway, SignsOut, StandsDown };

/// A console whose window is out of sight.
struct Desk
{
    explicit Desk(Sight sight)
    {
        if (sight == Sight::Minimized)
            window.showMinimized();
    }
    [[nodiscard]] SessionController &session() const { return console.session(); }

    SystemClock clock{};
    Console console{ ConsoleOptions{ .memoryStore = true, .standAlone = true }, clock };
    MainWindow window{ console };
    ComeUp comeUp{ console.session(), window };
};

} // namespace

class TestComeUp : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_router.start()); }
    void cleanup() { m_router.stop(); }

    void comesUpWhenThePersonIsNeeded_data()
    {
        QTest::addColumn<Sight>("sight");
        QTest::addColumn<Happens>("event");
        QTest::addColumn<bool>("isSeen");
        for (const Sight sight : { Sight::Hidden, Sight::Minimized }) {
            const char *how = sight == Sight::Hidden ? "hidden" : "minimized";
            QTest::addRow("%s, nothing to sign in with", how) << sight << Happens::NoProfile << true;
            QTest::addRow("%s, login refused", how) << sight << Happens::Refused << true;
            QTest::addRow("%s, token withdrawn later", how) << sight << Happens::TakenAway << true;
            QTest::addRow("%s, signed out on purpose", how) << sight << Happens::SignsOut << false;
            QTest::addRow("%s, gone on elsewhere", how) << sight << Happens::StandsDown << false;
        }
    }

    void comesUpWhenThePersonIsNeeded()
    {
        QFETCH(Sight, sight);
        QFETCH(Happens, event);
        QFETCH(bool, isSeen);
        Desk desk(sight);
        SignInRequest request = *m_router.optionsFor(u"Alice"_s).oneRun;
        if (event == Happens::Refused)
            request.secret = "not the token";
        if (event == Happens::NoProfile)
            desk.session().resume({});
        else
            desk.session().signIn(request);
        if (event == Happens::TakenAway || event == Happens::SignsOut || event == Happens::StandsDown) {
            TRY_LONG(desk.session().phase() == SessionPhase::SignedIn);
            QVERIFY(!desk.window.isSeen());
        }

        if (event == Happens::TakenAway)
            desk.session().accessLost({ .kind = ApiError::Kind::SignedOut, .httpStatus = 401 });
        else if (event == Happens::SignsOut)
            desk.session().signOut();
        else if (event == Happens::StandsDown)
            desk.session().standDown();

        const auto isOver = [&desk] {
            return desk.session().phase() == SessionPhase::SignedOut || desk.session().phase() == SessionPhase::Failed;
        };
        TRY_LONG(isOver());
        QCOMPARE(desk.window.isSeen(), isSeen);
    }

private:
    RouterFixture m_router;
};

QTEST_MAIN(TestComeUp)
#include "tst_comeup.moc"
