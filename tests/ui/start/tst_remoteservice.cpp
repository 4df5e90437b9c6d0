#include "console/console.h"
#include "console/control/sessioncontroller.h"
#include "console/routerfixture.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/remote/linkquestion.h"
#include "ui/start/onlyone.h"
#include "ui/start/remoteservice.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// A running copy that begins without a profile, at a real router.
struct Copy
{
    explicit Copy(const RouterFixture &router)
        : request(*router.optionsFor(u"Alice"_s).oneRun)
    {
        request.remember = true;
    }
    [[nodiscard]] SessionPhase phase() const { return console.session().phase(); }

    SignInRequest request;
    QTemporaryDir folder{};
    SystemClock clock{};
    Console console{ ConsoleOptions{ .memoryStore = true, .standAlone = true }, clock };
    MainWindow window{ console };
    OnlyOne onlyOne{ folder.path() };
    RemoteService service{ console, window, onlyOne };
};

} // namespace

class TestRemoteService : public QObject
{
    Q_OBJECT

private slots:
    void profileThatIsSignedInToIsHeld();
    void profileThatIsLeftIsFreeForOthers();
    void nextProfileTakesThePlaceOfTheFirst();
    void profileOfAnotherCopyStaysThere();
    void anotherCopyIsCalledWithoutWaiting();
    void linkIsAskedAboutOneAtATime();
};

void TestRemoteService::profileThatIsSignedInToIsHeld()
{
    RouterFixture router;
    QVERIFY(router.start());
    Copy copy(router);
    OnlyOne next(copy.folder.path());

    copy.console.session().signIn(copy.request);

    TRY_LONG(copy.phase() == SessionPhase::SignedIn);
    QVERIFY(!next.claim(copy.request.profile));
}

void TestRemoteService::profileOfAnotherCopyStaysThere()
{
    RouterFixture router;
    QVERIFY(router.start());
    Copy copy(router);
    OnlyOne other(copy.folder.path());
    QVERIFY(other.claim(copy.request.profile));

    copy.console.session().signIn(copy.request);

    TRY_LONG(copy.window.findChild<QMessageBox *>());
    QVERIFY(copy.phase() == SessionPhase::SignedOut);
    QVERIFY(copy.window.findChild<QMessageBox *>()->text().contains(copy.request.profile));
}

/// It is on this very thread, so it can only answer if nobody waits for it.
void TestRemoteService::anotherCopyIsCalledWithoutWaiting()
{
    RouterFixture router;
    QVERIFY(router.start());
    Copy copy(router);
    OnlyOne other(copy.folder.path());
    QVERIFY(other.claim(copy.request.profile));
    int called = 0;
    other.setHandler([&called](const RemoteRequest &, const RemoteAnswer &answer) {
        ++called;
        answer({ .done = true });
    });

    copy.console.session().signIn(copy.request);

    TRY_LONG(copy.window.findChild<QMessageBox *>());
    QCOMPARE(called, 1);
    const QString text = copy.window.findChild<QMessageBox *>()->text();
    QVERIFY2(text.contains(u"window already"_s) && !text.contains(u"does not answer"_s), qPrintable(text));
}

void TestRemoteService::profileThatIsLeftIsFreeForOthers()
{
    RouterFixture router;
    QVERIFY(router.start());
    Copy copy(router);
    OnlyOne next(copy.folder.path());
    copy.console.session().signIn(copy.request);
    TRY_LONG(copy.phase() == SessionPhase::SignedIn);

    copy.console.session().signOut();

    QVERIFY(next.claim(copy.request.profile));
    QVERIFY(!next.claim({})); // the next start without a profile comes to this window
}

void TestRemoteService::nextProfileTakesThePlaceOfTheFirst()
{
    RouterFixture router;
    QVERIFY(router.start());
    Copy copy(router);
    OnlyOne next(copy.folder.path());
    copy.console.session().signIn(copy.request);
    TRY_LONG(copy.phase() == SessionPhase::SignedIn);
    const QString first = std::exchange(copy.request.profile, u"another"_s);

    copy.console.session().signIn(copy.request);

    TRY_LONG(copy.phase() == SessionPhase::SignedIn && !next.claim(u"another"_s));
    QVERIFY(next.claim(first));
}

void TestRemoteService::linkIsAskedAboutOneAtATime()
{
    RouterFixture router;
    QVERIFY(router.start());
    Copy copy(router);

    copy.service.open(u"cordboard:activity/Idle"_s);
    copy.service.open(u"cordboard:activity/Busy"_s);

    const auto visible = [&copy] {
        QStringList texts;
        for (const LinkQuestion *question : copy.window.findChildren<LinkQuestion *>()) {
            if (question->isVisible())
                texts.append(question->text());
        }
        return texts;
    };
    QCOMPARE(visible().size(), 1);
    QVERIFY(visible().constFirst().contains(u"Busy"_s));
}

QTEST_MAIN(TestRemoteService)
#include "tst_remoteservice.moc"
