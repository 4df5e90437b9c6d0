// Ages are told by the server's clock, wherever they stand: this machine's may be an hour off.
#include "console/control/sessioncontroller.h"
#include "console/models/tasktablemodel.h"
#include "console/models/workertablemodel.h"
#include "core/wire/encode.h"
#include "support/sampleconsole.h"
#include "support/scriptedserver.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/statuspanel.h"
#include "ui/floor/agentspage.h"
#include "ui/floor/floortable.h"
#include "ui/floor/taskspage.h"
#include "ui/mainwindow/statusbutton.h"
#include "ui/widgets/agelabel.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestServersClock : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ofOnesOwnStatus();
    void ofTasks();
    void ofAgents();

private:
    SampleConsole m_sample;
    ScriptedServer m_server;
};

/// The server's clock is an hour behind; there Alice became idle five minutes ago, and Ana's task came.
void TestServersClock::initTestCase()
{
    const QDateTime there
        = QDateTime::fromMSecsSinceEpoch(m_sample.clock().now().time_since_epoch().count()).toUTC().addSecs(-3600);
    const QByteArray date = QLocale::c().toString(there, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    m_server.answer(
        "GET /v1/Workspaces", { { .body = pageToJson({ .key = "workspaces" }, {}), .headers = { { "Date", date } } } });
    SessionController &session = m_sample.console().session();
    session.signIn({ .server = { .twilio = false, .url = m_server.url() },
        .account = sid<AccountId>(1).text(),
        .secret = "hush" });
    QTRY_COMPARE(session.phase(), SessionPhase::ChoosingWorkspace);
    QVERIFY(m_sample.console().serverOffset() < -59min);

    m_sample.signIn();
    const Instant then = m_sample.console().serverNow() - 5min;
    Worker alice = m_sample.agent(1, u"Alice"_s);
    alice.activityName = u"Idle"_s;
    alice.statusChangedAt = then;
    alice.updatedAt = m_sample.clock().now() + 1s;
    m_sample.state().apply(alice, m_sample.clock().now());
    Task ana = m_sample.task(1, u"Ana"_s);
    ana.createdAt = then;
    m_sample.state().applyTasks({ ana }, m_sample.clock().now());
}

void TestServersClock::ofOnesOwnStatus()
{
    StatusButton button(m_sample.console());
    DeskPage desk(m_sample.console());

    QCOMPARE(button.text(), u"Idle  5:00"_s);
    QCOMPARE(desk.findChild<StatusPanel *>()->findChild<AgeLabel *>()->text(), u"5:00"_s);
}

void TestServersClock::ofTasks()
{
    TasksPage page(m_sample.console());

    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    QCOMPARE(page.table()->model()->index(0, TaskTableModel::Age).data().toString(), u"5 min"_s);
}

void TestServersClock::ofAgents()
{
    AgentsPage page(m_sample.console());

    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    QCOMPARE(page.table()->model()->index(0, WorkerTableModel::Since).data().toString(), u"5 min"_s);
}

QTEST_MAIN(TestServersClock)
#include "tst_serversclock.moc"
