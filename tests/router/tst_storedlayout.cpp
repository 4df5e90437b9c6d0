#include "router/carrier/phonecodec.h"
#include "router/engine/recordcodec.h"
#include "router/eventlog/batchpacking.h"
#include "router/eventlog/eventcodec.h"
#include "router/eventlog/eventtelling.h"
#include "router/eventlog/eventtypes.h"
#include "router/statistics/statisticscodec.h"
#include "router/store/dataformat.h"

#include "filled.h"

#include <QCryptographicHash>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

/// Writes a value of a turn and reads it back; answers the bytes, and whether everything came back.
struct RoundTrip
{
    QByteArray bytes{};
    bool whole = false;
};
using Trip = std::function<RoundTrip(int turn)>;

/// A record of the engine; `derived` empties what follows from other records and is therefore not stored.
template <typename Record, typename Derived> Trip recordTrip(Derived derived)
{
    return [derived](int turn) {
        Record record;
        record.value = filled<decltype(record.value)>(turn);
        Record back;
        const QByteArray bytes = engine::encoded(record);
        const bool isRead = engine::decode(bytes, back);
        derived(record.value);
        return RoundTrip{ bytes, isRead && back.value == record.value };
    };
}

RoundTrip workspaceTrip(int turn)
{
    engine::EngineCore core({}, 1);
    engine::WorkspaceState workspace(core, 70);
    workspace.value = filled<Workspace>(turn);
    engine::WorkspaceState back(core, 0);
    const QByteArray bytes = engine::encoded(workspace);
    const bool isRead = engine::decode(bytes, back);
    workspace.value.defaultActivityName.clear();
    workspace.value.timeoutActivityName.clear();
    return { bytes, isRead && back.value == workspace.value };
}

template <typename Value> Trip phoneTrip()
{
    return [](int turn) {
        const Value value = filled<Value>(turn);
        Value back;
        const QByteArray bytes = encoded(value);
        return RoundTrip{ bytes, decode(bytes, back) && back == value };
    };
}

RoundTrip happeningsTrip(int turn)
{
    const auto happenings = filled<Happenings>(turn);
    const QByteArray bytes = encoded(quint64(70 + turn), happenings);
    const auto back = decodedPage(bytes);
    return { bytes, back && back->page == quint64(70 + turn) && back->happenings == happenings };
}

RoundTrip hourTrip(int turn)
{
    HourRow row;
    row.hour = quint32(70 + turn);
    row.moves = { filled<ActivityMove>(turn) };
    row.tallies.push_back({ filled<IdBytes>(turn), filled<TaskChannelId>(turn), {} });
    Tally &tally = row.tallies.front().tally;
    for (int i = 0; i < measures; ++i)
        tally.setCount(Measure(i), quint32(1 + i + turn));
    tally.setWaits(filled<Waits>(turn));
    const QByteArray bytes = encoded(row);
    const auto back = decodedHour(bytes);
    return { bytes, back && back->moves == row.moves && *back->tallies.front().tally.waits() == *tally.waits() };
}

/// An event about everything there is.
LoggedEvent eventAboutAll(EngineEvent::Type type, int turn)
{
    LoggedEvent event{ filled<EventHead>(turn) };
    event.type = type;
    event.about = std::make_shared<const EventSubjects>(filled<EventSubjects>(turn));
    event.cause = filled<EventCause>(turn);
    event.names = filled<EventNames>(turn);
    return event;
}

/// Of these only the event bridge tells, at once, or nobody; queue and workflow are told by the event's names.
EventSubjects keptOf(EventSubjects about)
{
    about.transfers = {};
    about.taskQueue.reset();
    about.workflow.reset();
    about.past = {};
    about.workspace->account = {};
    about.workspace->defaultActivityName.clear();
    about.workspace->timeoutActivityName.clear();
    about.workspace->eventCallbackUrl.clear();
    about.workspace->eventsFilter.clear();
    return about;
}

std::optional<LoggedEvent> readBack(const QByteArray &batch)
{
    const QList<PackedEvent> read = readEvents(unpackedBatch(batch));
    return read.size() == 1 ? unpacked(read.first()) : std::nullopt;
}

RoundTrip eventTrip(int turn)
{
    const LoggedEvent event = eventAboutAll(EngineEvent::Type::ReservationCreated, turn);
    const QByteArray bytes = encodedEvents({ event });
    const auto back = readBack(packedBatch(bytes));
    return { bytes,
        back && EventHead(*back) == EventHead(event) && back->cause == event.cause && back->names == event.names
            && *back->about == keptOf(*event.about) };
}

const auto nothing = [](auto &) {};

QList<std::pair<const char *, Trip>> trips()
{
    using namespace engine;
    const auto taskNames = [](Task &task) { task.workflowName = task.queueName = task.channelUniqueName = QString(); };
    const auto activityNames
        = [](TaskQueue &queue) { queue.reservationActivityName = queue.assignmentActivityName = QString(); };
    const auto activity = [](Worker &worker) {
        worker.activityName.clear();
        worker.available = false;
    };
    const auto figures = [](WorkerChannel &channel) {
        channel.channelUniqueName.clear();
        channel.assignedTasks = WorkerChannel().assignedTasks;
        channel.availableCapacityPercentage = WorkerChannel().availableCapacityPercentage;
        channel.lastReservedAt = {};
    };
    return { { "workspace", workspaceTrip }, { "activity", recordTrip<ActivityRecord>(nothing) },
        { "task channel", recordTrip<ChannelRecord>(nothing) }, { "queue", recordTrip<QueueRecord>(activityNames) },
        { "workflow", recordTrip<WorkflowRecord>(nothing) }, { "worker", recordTrip<WorkerRecord>(activity) },
        { "worker channel", recordTrip<WorkerChannelRecord>(figures) }, { "task", recordTrip<TaskRecord>(taskNames) },
        { "reservation", recordTrip<ReservationRecord>([](Reservation &value) { value.timeout = {}; }) },
        { "transfer", recordTrip<TransferRecord>(nothing) }, { "call", phoneTrip<PhoneCall>() },
        { "conference", phoneTrip<PhoneConference>() }, { "recording", phoneTrip<PhoneRecording>() },
        { "things counted", happeningsTrip }, { "hour", hourTrip }, { "event", eventTrip } };
}

} // namespace

Q_DECLARE_METATYPE(Trip)

/// Whatever is stored comes back whole, and no layout changes unnoticed.
class tst_storedlayout : public QObject
{
    Q_OBJECT

private slots:
    void bringsEveryFieldBack_data();
    void bringsEveryFieldBack();
    void tellsALoggedEventAsAtItsTime_data();
    void tellsALoggedEventAsAtItsTime();
    void noticesThatALayoutHasChanged();
};

void tst_storedlayout::bringsEveryFieldBack_data()
{
    QTest::addColumn<Trip>("trip");

    for (const auto &[name, trip] : trips())
        QTest::newRow(name) << trip;
}

void tst_storedlayout::bringsEveryFieldBack()
{
    QFETCH(Trip, trip);

    QVERIFY(trip(0).whole);
    QVERIFY(trip(1).whole);
}

void tst_storedlayout::tellsALoggedEventAsAtItsTime_data()
{
    QTest::addColumn<int>("type");

    for (int type = 0; type < int(EngineEvent::Type::DialRequested); ++type) {
        const EventTypeInfo *info = infoOf(EngineEvent::Type(type));
        QVERIFY2(info, "every type but the carrier's has its row in eventtypes.cpp");
        QTest::newRow(info->name) << type;
    }
}

void tst_storedlayout::tellsALoggedEventAsAtItsTime()
{
    QFETCH(int, type);
    for (const int turn : { 0, 1 }) {
        const LoggedEvent event = eventAboutAll(EngineEvent::Type(type), turn);

        const auto back = readBack(packedBatch(encodedEvents({ event })));

        QVERIFY(back);
        QCOMPARE(back->type, event.type);
        QVERIFY(told(*back) == told(event));
    }
}

// Whoever changes what is stored raises `dataFormat`, and writes here what the message says.
void tst_storedlayout::noticesThatALayoutHasChanged()
{
    QCryptographicHash layout(QCryptographicHash::Sha1);
    for (const auto &[name, trip] : trips())
        layout.addData(trip(0).bytes);

    const QByteArray found = QByteArray::number(dataFormat) + ' ' + layout.result().toHex().left(12);

    QCOMPARE(found, QByteArray("3 9f0901a4ac44"));
}

QTEST_APPLESS_MAIN(tst_storedlayout)
#include "tst_storedlayout.moc"
