// The tables of what happens underneath, as CSV files.
#include "console/control/callbackresponder.h"
#include "console/control/eventsfeed.h"
#include "console/control/requestledger.h"
#include "console/models/receivedcallsmodel.h"
#include "support/exportedtable.h"
#include "support/sampleconsole.h"
#include "ui/floor/filebanner.h"
#include "ui/inspect/callbackswindow.h"
#include "ui/inspect/eventswindow.h"
#include "ui/inspect/requestswindow.h"
#include "ui/inspect/timelinewindow.h"

#include <QAbstractProxyModel>
#include <QCheckBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What spoils a file that is written carelessly: a formula, quotes, a comma, two lines.
const QString nasty = u"=1+1, \"twice\"\nand more"_s;
/// The same as it is read again: no formula any more.
const QString harmless = u"'" + nasty;

Event happened(int number, const QString &description)
{
    return { .id = sid<EventId>(number),
        .at = Instant(1'000'000s) + std::chrono::seconds(number),
        .type = "task.created",
        .description = description,
        .data = { { "task_sid", sid<TaskId>(7).utf8() } } };
}

QTableView *tableOf(const QWidget &window, const QString &name)
{
    return window.findChild<QTableView *>(name);
}

/// Puts these into the window as if the task had lived so.
void live(const TimelineWindow &window, const QList<TimelineEntry> &entries)
{
    auto *words = qobject_cast<QAbstractProxyModel *>(tableOf(window, u"timelineTable"_s)->model());
    qobject_cast<TimelineModel *>(words->sourceModel())->setEntries(entries);
}

} // namespace

class TestInspectExport : public QObject
{
    Q_OBJECT

private slots:
    void eventsGoToAFile()
    {
        SampleConsole sample;
        sample.signIn();
        EventsWindow window(sample.console());
        window.show();
        const ExportedTable file;
        QVERIFY(!ExportedTable::button(window)->isEnabled()); // nothing to write yet

        emit sample.console().events().arrived({ happened(1, nasty), happened(2, u"plain"_s) });
        QTRY_VERIFY(ExportedTable::button(window)->isEnabled());
        QVERIFY(file.write(window));

        QVERIFY(file.bytes().startsWith("\xEF\xBB\xBF" "Time,Event,Agent,Queue,Task,Description\r\n"));
        QCOMPARE(file.row(1).at(EventTableModel::Description), u"plain"_s); // the last first, as it is seen
        QCOMPARE(file.row(2).at(EventTableModel::Description), harmless);
        QCOMPARE(file.row(2).at(EventTableModel::Task), sid<TaskId>(7).text());
        QTRY_COMPARE(window.findChild<FileBanner *>()->tone(), Tone::Good);
        QVERIFY(window.findChild<FileBanner *>()->text().contains(file.name()));
    }

    void theLifeOfATaskGoesToAFile()
    {
        SampleConsole sample;
        TimelineWindow window(sample.console());
        window.show();
        const ExportedTable file;
        QVERIFY(!ExportedTable::button(window)->isEnabled());

        live(window,
            { { .id = u"1"_s, .at = Instant(1'000'000s), .what = u"task.created"_s },
                { .id = u"2"_s, .at = Instant(1'000'001s), .kind = TimelineEntry::Kind::Click, .what = u"accept"_s, .detail = nasty } });
        QVERIFY(file.write(window));

        QCOMPARE(file.row(0), (QStringList{ u"Side"_s, u"Time"_s, u"After"_s, u"What"_s, u"Details"_s }));
        QCOMPARE(file.row(1).at(TimelineModel::What), u"task.created"_s);
        QCOMPARE(file.row(2).at(TimelineModel::Axis), u"Here"_s);
        QCOMPARE(file.row(2).at(TimelineModel::Detail), harmless);
    }

    void requestsGoToAFile()
    {
        SampleConsole sample;
        RequestsWindow window(sample.console());
        window.show();
        const ExportedTable file;

        sample.console().requests().note(
            { .at = sample.clock().now(), .method = "=GET", .path = "/v1/\"a\",\n" "b", .status = 200 });
        QTRY_VERIFY(ExportedTable::button(window)->isEnabled());
        QVERIFY(file.write(window));

        QCOMPARE(file.row(0).constFirst(), u"Request"_s);
        QCOMPARE(file.row(1).at(EndpointTableModel::Name), u"'=GET /v1/\"a\",\nb"_s);
        QCOMPARE(file.row(1).at(EndpointTableModel::Total), u"1"_s);
    }

    void callbacksGoToAFile()
    {
        SampleConsole sample;
        sample.signIn();
        CallbackResponder &responder = sample.console().responder();
        responder.setWish({ .on = true, .port = 0 });
        responder.start();
        CallbacksWindow window(sample.console());
        window.show();
        const ExportedTable file;
        QVERIFY(!ExportedTable::button(window)->isVisible());

        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(responder.localUrl() + u"/assignment_callback"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
        const std::unique_ptr<QNetworkReply> reply(
            network.post(request, "TaskQueueSid=" + QUrl::toPercentEncoding(nasty)));
        QTRY_VERIFY_WITH_TIMEOUT(ExportedTable::button(window)->isVisible(), 10'000);
        QVERIFY(file.write(window));

        QCOMPARE(file.row(0).at(ReceivedCallsModel::Queue), u"Queue"_s);
        QCOMPARE(file.row(1).at(ReceivedCallsModel::Queue), harmless);
        QCOMPARE(file.row(1).at(ReceivedCallsModel::Answer), u"left to the agent"_s);
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        SampleConsole sample;
        TimelineWindow window(sample.console());
        window.show();
        live(window, { { .id = u"1"_s, .at = Instant(1'000'000s), .what = u"task.created"_s } });
        const auto *banner = window.findChild<FileBanner *>();

        ExportedTable::button(window)->click();
        auto *dialog = window.findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog);
        const QTemporaryDir folder;
        emit dialog->fileSelected(folder.filePath(u"nowhere/table.csv"_s));
        dialog->close();

        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->tone(), Tone::Bad);
        QVERIFY(ExportedTable::button(window)->isEnabled()); // elsewhere it may go
    }

    void whatComesMeanwhileIsLeftOut()
    {
        SampleConsole sample;
        TimelineWindow window(sample.console());
        window.show();
        QList<TimelineEntry> entries;
        for (int number = 0; number < 300; ++number)
            entries.append({ .id = QString::number(number), .at = Instant(1'000'000s), .what = u"w%1"_s.arg(number) });
        live(window, entries);
        const ExportedTable file;

        ExportedTable::button(window)->click();
        auto *dialog = window.findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(file.name());
        dialog->close();
        QVERIFY(!ExportedTable::button(window)->isEnabled()); // one at a time
        entries.prepend({ .id = u"first"_s, .at = Instant(1'000'000s), .what = u"late"_s });
        live(window, entries);

        QTRY_VERIFY_WITH_TIMEOUT(ExportedTable::button(window)->isEnabled(), 30'000);
        QCOMPARE(file.bytes().count("\r\n"), 301);
        QCOMPARE(file.row(1).at(TimelineModel::What), u"w0"_s);
        QCOMPARE(file.row(300).at(TimelineModel::What), u"w299"_s);
    }
};

QTEST_MAIN(TestInspectExport)
#include "tst_inspectexport.moc"
