#include "console/control/sessioncontroller.h"
#include "listenfloor.h"
#include "ui/listen/helpbanner.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"
#include "ui/setup/unsavedquestion.h"
#include "ui/signin/signinpage.h"
#include "ui/start/departure.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

/// A supervisor in a call, by the bar and at a real router.
class TestListenLine : public QObject
{
    Q_OBJECT

private slots:
    void listensWhispersBargesAndLeaves()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        QVERIFY(!floor.bar->isVisible());
        QVERIFY(floor.aliceTalks());

        floor.choose(u"Listen"_s);
        QVERIFY(floor.bar->isVisible());
        QVERIFY(floor.benIs(true, false));
        TRY_LONG(floor.said() == u"You hear the call of Alice with Ana. Nobody hears you."_s);

        QVERIFY(floor.press(u"Whisper"_s));
        QVERIFY(floor.benIs(false, true));
        TRY_LONG(floor.said() == u"You hear the call of Alice with Ana. Only Alice hears you."_s);

        QVERIFY(floor.press(u"Barge In"_s));
        QVERIFY(floor.benIs(false, false));
        TRY_LONG(floor.said() == u"You are in the call of Alice with Ana. Everybody hears you."_s);

        QVERIFY(floor.press(u"Leave Call"_s));
        TRY_LONG(floor.said() == u"You have left the call of Alice with Ana."_s);
        TRY_LONG(floor.bensPart().isEmpty());
        QCOMPARE(floor.router.get(floor.workspacePath() + "/Tasks/" + floor.task.utf8())
                     .value("assignment_status"_L1)
                     .toString(),
            u"assigned"_s); // the call goes on
        QVERIFY(floor.press(u"Close"_s));
        QVERIFY(!floor.bar->isVisible());
    }

    void theCallOfAKilledProgramIsThereAgain_data()
    {
        QTest::addColumn<bool>("watchesFloor");
        QTest::newRow("on the floor") << true;
        QTest::newRow("at the desk") << false;
    }

    void theCallOfAKilledProgramIsThereAgain()
    {
        QFETCH(bool, watchesFloor);
        const QTemporaryDir folder;
        ListenFloor floor;
        floor.journalFile = folder.filePath(u"journal.sqlite"_s);
        QVERIFY(floor.open());
        QVERIFY(floor.aliceTalks());
        floor.choose(u"Whisper"_s);
        QVERIFY(floor.benIs(false, true));
        TRY_LONG(floor.ben->listenIn().view()->phase == ListenView::Phase::In); // so it is in the journal

        floor.watchesFloor = watchesFloor;
        QVERIFY(floor.signIn());

        TRY_LONG(floor.said() == u"You hear the call of Alice with Ana. Only Alice hears you."_s);
        QVERIFY(floor.bar->isVisible());
        QVERIFY(floor.press(u"Listen"_s));
        QVERIFY(floor.benIs(true, false));
        QVERIFY(floor.press(u"Leave Call"_s));
        TRY_LONG(floor.said() == u"You have left the call of Alice with Ana."_s);
        QVERIFY(floor.bensPart().isEmpty());
    }

    void signingOutLeavesTheCallFirst()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        QVERIFY(floor.aliceTalks());
        MainWindow window(*floor.ben);
        floor.choose(u"Listen"_s);
        QVERIFY(floor.benIs(true, false));
        TRY_LONG(floor.button(u"Leave Call"_s));
        bool isOut = false;

        window.shell()->leave(SetupLeaving::SignOut, [&] {
            isOut = floor.bensPart().isEmpty();
            floor.ben->session().signOut();
        });

        QCOMPARE(floor.ben->session().phase(), SessionPhase::SignedIn);
        QCOMPARE(floor.said(), u"Leaving the call of Alice with Ana…"_s);
        TRY_LONG(floor.ben->session().phase() == SessionPhase::SignedOut);
        QVERIFY(isOut);
    }

    void signingOutTellsOfALineThatStaysOpen()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        MainWindow window(*floor.ben);
        const auto *banner = window.findChild<SignInPage *>()->findChild<Banner *>();

        emit floor.ben->listenIn().leftOpen();
        QVERIFY(banner->isHidden()); // while the session goes on
        floor.ben->session().signOut();

        QVERIFY(!banner->isHidden());
        QCOMPARE(banner->text(), u"The call could not be left: hang up at your phone."_s);
    }

    void changingTheWorkspaceTellsOfALineThatStaysOpen()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        MainWindow window(*floor.ben);
        SessionController &session = floor.ben->session();
        const auto *banner = window.shell()->findChild<Banner *>(u"openLineBanner"_s);
        const QList<Workspace> all = session.workspaces();
        const auto next = std::ranges::find_if(
            all, [&session](const Workspace &each) { return each.id != session.workspace()->id; });
        QVERIFY(next != all.end());

        emit floor.ben->listenIn().leftOpen();
        QVERIFY(banner->isHidden()); // while the session goes on
        session.switchWorkspace(next->id);

        QVERIFY(!banner->isHidden());
        QCOMPARE(banner->text(), u"The call could not be left: hang up at your phone."_s);
        session.signOut();
        QVERIFY(banner->isHidden()); // who signs in next has nothing to do with it
    }

    void aLineLeftAfterAllIsNotTold()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        QVERIFY(floor.aliceTalks());
        MainWindow window(*floor.ben);
        const auto *onPage = window.findChild<SignInPage *>()->findChild<Banner *>();
        const auto *inShell = window.shell()->findChild<Banner *>(u"openLineBanner"_s);
        floor.choose(u"Listen"_s);
        QVERIFY(floor.benIs(true, false));
        TRY_LONG(floor.button(u"Leave Call"_s));

        emit floor.ben->listenIn().leftOpen(); // and the session was not ended
        QVERIFY(floor.press(u"Leave Call"_s));
        TRY_LONG(floor.ben->listenIn().view()->hasEnded());
        floor.ben->session().signOut();

        QVERIFY(onPage->isHidden());
        QVERIFY(inShell->isHidden());
    }

    void quittingLeavesTheCallFirst()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        QVERIFY(floor.aliceTalks());
        Departure departure(*floor.ben);
        const QSignalSpy ready(&departure, &Departure::readyToEnd);
        floor.choose(u"Listen"_s);
        QVERIFY(floor.benIs(true, false));

        departure.quit();
        QCOMPARE(ready.count(), 0);

        TRY_LONG(ready.count() == 1);
        QVERIFY(floor.bensPart().isEmpty());
    }

    void thatOneHasLeftIsSaidForAWhile()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        QVERIFY(floor.aliceTalks());
        floor.choose(u"Listen"_s);
        TRY_LONG(floor.button(u"Whisper"_s));
        auto *passes = floor.bar->findChild<QTimer *>();
        QVERIFY(!passes->isActive());
        floor.bar->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(floor.bar->window()));
        QEvent leave(QEvent::Leave); // the pointer's place is at the corner where windows come up
        QCoreApplication::sendEvent(floor.bar.get(), &leave);

        QVERIFY(floor.press(u"Leave Call"_s));
        TRY_LONG(floor.said() == u"You have left the call of Alice with Ana."_s);
        QVERIFY(passes->isActive());
        passes->setInterval(0);

        TRY_LONG(!floor.bar->isVisible());
        QVERIFY(!floor.ben->listenIn().view());
    }

    void theKeyboardStaysWhereItWas()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        QVERIFY(floor.aliceTalks());
        floor.choose(u"Listen"_s);
        TRY_LONG(floor.button(u"Whisper"_s));
        QPushButton *whisper = floor.button(u"Whisper"_s);
        whisper->setFocus();

        QTest::keyClick(whisper, Qt::Key_Space);

        QVERIFY(floor.ben->listenIn().view()->wanted); // not answered yet
        QCOMPARE(floor.bar->focusWidget(), whisper);
        QVERIFY(floor.benIs(false, true));
        TRY_LONG(!floor.ben->listenIn().view()->wanted);
        QCOMPARE(floor.bar->focusWidget(), whisper);
    }

    void saysThatTheCallIsOver()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        QVERIFY(floor.aliceTalks());
        floor.choose(u"Barge In"_s);
        QVERIFY(floor.benIs(false, false));
        TRY_LONG(floor.button(u"Listen"_s));
        const auto *trouble = floor.bar->findChild<QLabel *>(u"listenTrouble"_s);
        emit floor.ben->listenIn().failed({ .kind = ApiError::Kind::NotFound });
        QVERIFY(trouble->isVisible());

        const QByteArray call
            = "/2010-04-01/Accounts/" + floor.ben->state().workspace()->account.utf8() + "/Calls/" + floor.caller + ".json";
        QVERIFY(!floor.router.post(call, "Status=completed").isEmpty());

        TRY_LONG(floor.ben->listenIn().view()->hasEnded());
        QCOMPARE(floor.said(), u"The call of Alice with Ana is over."_s);
        QVERIFY(!trouble->isVisible()); // one message, not two
        emit floor.ben->listenIn().failed({ .kind = ApiError::Kind::NotFound });
        QVERIFY(!trouble->isVisible());
    }

    void seesWhoAsksForHelpAndListens()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        HelpBanner banner(*floor.ben);
        QVERIFY(floor.aliceTalks());
        QVERIFY(!banner.isVisible());
        QJsonObject attributes
            = QJsonDocument::fromJson(floor.ben->state().task(floor.task)->attributes).object();
        attributes.insert(QLatin1String(helpAttribute), true);
        const QByteArray task = floor.workspacePath() + "/Tasks/" + floor.task.utf8();
        const QByteArray text = QJsonDocument(attributes).toJson(QJsonDocument::Compact);

        floor.router.post(task, "Attributes=" + text.toPercentEncoding());

        TRY_LONG(banner.isVisible());
        QCOMPARE(banner.text(), u"Help is asked for in the task of Ana."_s);
        emit banner.actionRequested();
        QVERIFY(floor.benIs(true, false));
        QVERIFY(floor.bar->isVisible());

        attributes.remove(QLatin1String(helpAttribute));
        const QByteArray without = QJsonDocument(attributes).toJson(QJsonDocument::Compact);
        floor.router.post(task, "Attributes=" + without.toPercentEncoding());
        TRY_LONG(!banner.isVisible());
    }

    void restsWhereThereIsNoCall()
    {
        ListenFloor floor;
        QVERIFY(floor.open());
        QMenu menu;

        addListenMenu(&menu, floor.ben->listenIn(), TaskId(), true);

        const QAction *listen = menu.actions().constFirst();
        QVERIFY(!listen->isEnabled());
        QCOMPARE(listen->toolTip(), u"There is no call in a conference to listen to."_s);
    }
};

QTEST_MAIN(TestListenLine)
#include "tst_listenline.moc"
