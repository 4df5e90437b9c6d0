// Signing out at a real router: nobody is missed without having been asked.
#include "console/settings/settings.h"
#include "windowatrouter.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

void signOut(const MainWindow &window)
{
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text() == u"Sign &Out"_s)
            return action->trigger();
    }
}

} // namespace

class TestSignOut : public QObject
{
    Q_OBJECT

private slots:
    void theServiceIsToldFirst_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("button"); // empty: nobody is asked
        QTest::addColumn<QString>("status");

        QTest::newRow("goes offline") << QString() << u"&Go Offline and Sign Out"_s << u"Offline"_s;
        QTest::newRow("all the same") << QString() << u"Sign &Out All the Same"_s << u"Idle"_s;
        QTest::newRow("the settings say so") << u"Offline"_s << QString() << u"Offline"_s;
    }

    void theServiceIsToldFirst()
    {
        QFETCH(QString, rule);
        QFETCH(QString, button);
        QFETCH(QString, status);
        WindowAtRouter desk;
        QVERIFY(desk.open());
        desk.console->settings().setStatusRules({ .onQuit = rule });
        desk.console->start();
        TRY_LONG(desk.isIn(u"Tutorial"_s));
        desk.goIdle();
        TRY_LONG(desk.isIdle());
        const Worker alice = *desk.console->state().ownWorker();

        signOut(*desk.window);
        QCOMPARE(desk.question() != nullptr, !button.isEmpty());
        QCOMPARE(desk.console->session().phase(), SessionPhase::SignedIn);
        if (!button.isEmpty())
            desk.answer(button);

        TRY_LONG(desk.console->session().phase() == SessionPhase::SignedOut);
        const QByteArray path = "/v1/Workspaces/" + alice.workspace.utf8() + "/Workers/" + alice.id.utf8();
        QCOMPARE(desk.router.get(path)["activity_name"_L1].toString(), status);
        QSignalSpy quits(desk.window.get(), &MainWindow::quitRequested);
        desk.window->quit();
        QCOMPARE(quits.count(), 1); // one is asked once
    }
};

QTEST_MAIN(TestSignOut)
#include "tst_signout.moc"
