#include "ui/inspect/callbackswindow.h"

#include "console/control/callbackresponder.h"
#include "console/models/receivedcallsmodel.h"
#include "support/sampleconsole.h"
#include "ui/inspect/callwords.h"
#include "ui/inspect/responderpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        sample.signIn();
        sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Spanish"_s } }, sample.clock().now());
        responder().setWish({ .on = false, .port = 0 });
        responder().start();
        window = std::make_unique<CallbacksWindow>(sample.console());
        window->show();
    }

    [[nodiscard]] CallbackResponder &responder() { return sample.console().responder(); }
    template <typename Widget> [[nodiscard]] Widget *part(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    [[nodiscard]] QTableView *table() const { return part<QTableView>(u"callbacksTable"_s); }
    [[nodiscard]] QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void switchOn() const { part<QCheckBox>(responderKey(ResponderKey::On))->click(); }
    /// As the service asks, but unsigned.
    bool ask(const QByteArray &form)
    {
        QNetworkRequest request(QUrl(responder().localUrl() + u"/assignment_callback"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
        const std::unique_ptr<QNetworkReply> reply(network.post(request, form));
        const auto before = table()->model()->rowCount();
        return QTest::qWaitFor([&] { return reply->isFinished() && table()->model()->rowCount() > before; }, 10'000);
    }

    SampleConsole sample{};
    QNetworkAccessManager network{};
    std::unique_ptr<CallbacksWindow> window{};
};

const QByteArray someCall = "TaskQueueSid=" + sid<TaskQueueId>(1).utf8() + "&WorkflowSid=" + sid<WorkflowId>(1).utf8();

} // namespace

/// The window of callbacks.
class TestCallbacksWindow : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDoAsLongAsNothingCame()
    {
        Fixture f;
        auto *empty = f.window->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!f.part<QLineEdit>(u"callbackUrl"_s)->isVisible());

        f.switchOn();

        const QString url = f.part<QLineEdit>(u"callbackUrl"_s)->text();
        QVERIFY(url.endsWith(u"/assignment_callback"_s));
        QVERIFY(empty->isVisible());
        emit empty->actionRequested();
        QCOMPARE(QGuiApplication::clipboard()->text(), url);
    }

    void listsWhatCameWithNames()
    {
        Fixture f;
        f.switchOn();

        QVERIFY(f.ask(someCall));

        QCOMPARE(f.cell(0, ReceivedCallsModel::Queue), u"Spanish"_s);
        QCOMPARE(f.cell(0, ReceivedCallsModel::Workflow), u"Customer Care"_s);
        QCOMPARE(f.cell(0, ReceivedCallsModel::Answer), u"left to the agent"_s);
        QCOMPARE(f.cell(0, ReceivedCallsModel::Signature), u"Cannot be checked"_s);
        QCOMPARE(f.table()->model()->headerData(0, Qt::Horizontal).toString(), u"Time"_s);
    }

    void showsEveryParameterOfTheChosenAndCopiesIt()
    {
        Fixture f;
        f.switchOn();
        QVERIFY(f.ask(someCall));

        const QString text = f.part<QPlainTextEdit>(u"callText"_s)->toPlainText();
        QVERIFY(text.contains(u"TaskQueueSid: "_s + sid<TaskQueueId>(1).text()));
        QVERIFY(text.contains(u"WorkflowSid: "_s + sid<WorkflowId>(1).text()));
        f.part<QPushButton>(u"copyText"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        f.part<QPushButton>(u"copyCurl"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl '"_s));
    }

    void keepsTheChosenOneWhileOthersCome()
    {
        Fixture f;
        f.switchOn();
        QVERIFY(f.ask("TaskSid=first"));
        QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {}, f.table()->visualRect(f.table()->model()->index(0, 0)).center());

        QVERIFY(f.ask("TaskSid=second"));

        QCOMPARE(f.table()->currentIndex().row(), 1);
        QVERIFY(f.part<QPlainTextEdit>(u"callText"_s)->toPlainText().contains(u"first"_s));
    }

    void followsTheLastUntilOneIsChosen()
    {
        Fixture f;
        f.switchOn();
        QVERIFY(f.ask("TaskSid=first"));

        QVERIFY(f.ask("TaskSid=second"));

        QCOMPARE(f.table()->currentIndex().row(), 0);
        QVERIFY(f.part<QPlainTextEdit>(u"callText"_s)->toPlainText().contains(u"second"_s));
    }

    void showsThePortOfThisRun()
    {
        FakeClock clock;
        Console console(ConsoleOptions{ .memoryStore = true, .standAlone = true, .respondPort = 8090 }, clock);
        ResponderPage page(console);

        const auto *port = page.findChild<QSpinBox *>(responderKey(ResponderKey::Port));

        QCOMPARE(port->value(), 8090);
        QVERIFY(!port->isEnabled());
        QVERIFY(!port->toolTip().isEmpty());
        QVERIFY(console.responder().wish().port != 8090); // for this run only
    }

    void saysWhyNothingIsAnswered()
    {
        Fixture f;
        const auto *status = f.part<ToneLabel>(u"responderStatus"_s);
        QCOMPARE(status->tone(), Tone::Neutral);

        f.switchOn();
        QCOMPARE(status->tone(), Tone::Warning); // no Auth Token
        ResponderWish wish = f.responder().wish();
        wish.checksSignatures = false;
        f.responder().setWish(wish);

        QCOMPARE(status->tone(), Tone::Good);
    }

    void anAddressThatIsNoneDoesNotCount()
    {
        Fixture f;
        auto *address = f.part<QLineEdit>(responderKey(ResponderKey::Address));

        address->setText(u"everywhere"_s);
        emit address->editingFinished();
        QCOMPARE(f.responder().wish().address, u"127.0.0.1"_s);
        address->setText(u"::1"_s);
        emit address->editingFinished();

        QCOMPARE(f.responder().wish().address, u"::1"_s);
    }
};

QTEST_MAIN(TestCallbacksWindow)
#include "tst_callbackswindow.moc"
