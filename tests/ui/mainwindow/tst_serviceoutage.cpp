// A service that answers, but with errors: the window must not look as if all were well.
#include "console/control/sessionfixture.h"
#include "console/companyfixture.h"
#include "ui/mainwindow/connectionlabel.h"
#include "ui/mainwindow/shell.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QTest>

using namespace std::chrono_literals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// Alice's console at a server that a test scripts.
struct Window
{
    SessionFixture service{};
    QByteArray offers
        = "GET /v1/Workspaces/" + sid<WorkspaceId>(1).utf8() + "/Workers/" + SessionFixture::alice(1).id.utf8() + "/Reservations";
    HastyClock clock{};
    std::unique_ptr<Console> console{};
    QAction newTask{};
    std::unique_ptr<Shell> shell{};

    Window()
    {
        service.server.answer(offers, { ControlFixture::list("reservations", {}) });
        SignInRequest request = service.request();
        request.workspace = u"Tutorial"_s;
        request.worker = u"Alice"_s;
        request.remember = false;
        const PollRates rates{ .offers = 300ms, .inHand = 1s, .ownWorker = 300ms };
        console = std::make_unique<Console>(
            ConsoleOptions{ .memoryStore = true, .oneRun = request, .standAlone = true, .rates = rates }, clock);
        shell = std::make_unique<Shell>(*console, &newTask);
        shell->show();
        console->start();
    }
    [[nodiscard]] QString connection() const { return shell->findChild<ConnectionLabel *>()->accessibleName(); }
    [[nodiscard]] Banner *banner() const { return shell->findChild<Banner *>(u"staleBanner"_s); }
    [[nodiscard]] QString allBanners() const
    {
        QStringList texts;
        for (const Banner *each : shell->findChildren<Banner *>()) {
            if (each->isVisible())
                texts.append(each->text());
        }
        return texts.join(u'\n');
    }
};

} // namespace

class TestServiceOutage : public QObject
{
    Q_OBJECT

private slots:
    void isSaidAndGoesByItself_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");

        QTest::newRow("unavailable") << 503 << u"answers with errors (503)"_s;
        QTest::newRow("broken") << 500 << u"answers with errors (500)"_s;
        QTest::newRow("not allowed any more") << 403 << u"no longer lets you see your offers (403)"_s;
    }

    void isSaidAndGoesByItself()
    {
        QFETCH(int, status);
        QFETCH(QString, says);
        Window window;
        TRY_LONG(window.connection().startsWith(u"Polling"_s));
        QVERIFY(!window.banner()->isVisible());

        window.service.server.answer(window.offers, { ScriptedAnswer{ .status = status, .body = "{}" } });

        TRY_LONG(window.banner()->isVisible());
        TRY_LONG(window.banner()->text().contains(says));
        TRY_LONG(window.connection().startsWith(u"Errors · as of"_s));
        QVERIFY2(!window.allBanners().contains(u"cannot be read"_s), qPrintable(window.allBanners()));

        window.service.server.answer(window.offers, { ControlFixture::list("reservations", {}) });

        TRY_LONG(!window.banner()->isVisible());
        TRY_LONG(window.connection().startsWith(u"Polling"_s));
    }
};

QTEST_MAIN(TestServiceOutage)
#include "tst_serviceoutage.moc"
