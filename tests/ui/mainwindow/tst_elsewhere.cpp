// An agent who signs in twice is asked where to go on, without a dialog and without a war.
#include "console/control/sessioncontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/state/consolestate.h"
#include "tests/console/routerfixture.h"
#include "ui/mainwindow/connectionlabel.h"
#include "ui/mainwindow/quitquestion.h"
#include "ui/mainwindow/shell.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// A console of Alice with the window's inside.
struct Window
{
    SystemClock clock;
    Console console;
    QAction newTask;
    Shell shell;
    Banner *bar;

    explicit Window(const RouterFixture &router)
        : console(router.optionsFor(u"Alice"_s), clock)
        , shell(console, &newTask)
        , bar(shell.findChild<Banner *>(u"elsewhere"_s))
    {
        shell.show();
        console.start();
    }

    [[nodiscard]] bool isAsked() const { return bar->isVisible(); }
    void press(const QString &button) { QTest::mouseClick(bar->findChild<QPushButton *>(button), Qt::LeftButton); }
    [[nodiscard]] QString connection() const { return shell.findChild<ConnectionLabel *>()->accessibleName(); }
};

} // namespace

class TestElsewhere : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_router.start()); }
    void cleanup() { m_router.stop(); }

    void takesOver()
    {
        Window first(m_router);
        TRY_LONG(first.connection() == u"Live"_s);
        QVERIFY(!first.isAsked());
        Window second(m_router);
        TRY_LONG(first.isAsked());
        QVERIFY(first.bar->text().contains(u"Alice"_s));
        QCOMPARE(first.connection(), u"Polling every 2 s"_s);
        QVERIFY(!second.isAsked());

        first.press(u"bannerAction"_s);

        TRY_LONG(second.isAsked() && !first.isAsked());
        QCOMPARE(first.connection(), u"Live"_s);
    }

    void staysOff_data()
    {
        QTest::addColumn<bool>("isIdle");
        QTest::newRow("without offers") << false;
        QTest::newRow("with offers, which arrive there") << true; // so nobody is missed, and nothing is asked
    }

    void staysOff()
    {
        QFETCH(bool, isIdle);
        Window first(m_router);
        TRY_LONG(first.connection() == u"Live"_s);
        if (isIdle) {
            const QList<Activity> &all = first.console.state().activities();
            TRY_LONG(std::ranges::find(all, u"Idle"_s, &Activity::name) != all.end());
            first.console.workerStatus().setActivity(std::ranges::find(all, u"Idle"_s, &Activity::name)->id);
            TRY_LONG(first.console.state().ownWorker()->available);
        }
        Window second(m_router);
        TRY_LONG(first.isAsked());

        first.press(u"bannerOtherAction"_s);

        QCOMPARE(first.console.session().phase(), SessionPhase::SignedOut);
        QVERIFY(!first.isAsked());
        QVERIFY(!first.shell.findChild<QuitQuestion *>());
        TRY_LONG(second.console.push() == Push::Live); // the other hears that it is replaced first
    }

private:
    RouterFixture m_router;
};

QTEST_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"
