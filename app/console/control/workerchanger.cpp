#include "console/control/workerchanger.h"

#include "console/control/leavesopen.h"
#include "console/control/newtask.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

using namespace std::chrono_literals;

namespace {

constexpr int mostAttempts = 4; // against others who change the same worker all the time
constexpr std::chrono::milliseconds usualPause = 2s;

} // namespace

WorkerChanger::WorkerChanger(const Api &api, ConsoleState &state, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_changes(api.client)
    , m_state(state)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_outcome.error = {};
        emit goesOn();
        take(m_step);
    });
}

void WorkerChanger::carryOut(const WorkerChange &change)
{
    begin(change, false);
}

void WorkerChanger::look(const WorkerChange &change)
{
    begin(change, true);
}

void WorkerChanger::begin(const WorkerChange &change, bool onlyLooks)
{
    if (isBusy() || !m_state.workspace())
        return;
    ++m_turn;
    m_change = change;
    m_onlyLooks = onlyLooks;
    m_outcome = {};
    m_attempts = 0;
    m_worker = {};
    m_capacities.clear();
    take(Step::ReadWorker);
}

void WorkerChanger::abandon()
{
    ++m_turn;
    m_pause.stop();
    m_step = Step::None;
}

WorkerChanger::Outcome WorkerChanger::soFar() const
{
    Outcome outcome = m_outcome;
    const bool isWriting = m_step == Step::WriteWorker || m_step == Step::WriteCapacity;
    if (isWriting && !m_pause.isActive())
        outcome.maybe = written();
    return outcome;
}

void WorkerChanger::take(Step step)
{
    m_step = step;
    switch (step) {
    case Step::None:
        return;
    case Step::ReadWorker:
        return readWorker();
    case Step::ReadChannels:
        return readChannels();
    case Step::WriteWorker:
        return writeWorker();
    case Step::WriteCapacity:
        return writeCapacity();
    }
}

template <typename T, typename Take> void WorkerChanger::receive(const QFuture<ApiResult<T>> &answer, Take take)
{
    onFinished(answer, this, [this, take, turn = m_turn](const ApiResult<T> &result) {
        if (turn != m_turn)
            return;
        if (result)
            take(*result);
        else
            fail(result.error());
    });
}

void WorkerChanger::readWorker()
{
    ++m_attempts;
    const Instant sentAt = m_api.client->serverNow();
    receive(m_api.workers.fetch(m_state.workspace()->id, m_change.worker), [this, sentAt](const Worker &worker) {
        m_state.apply(worker, sentAt);
        m_worker = worker;
        if (m_change.capacities.isEmpty())
            onRead();
        else
            take(Step::ReadChannels);
    });
}

void WorkerChanger::readChannels()
{
    receive(m_api.workerChannels.list(m_state.workspace()->id, m_change.worker),
        [this](const Listing<WorkerChannel> &channels) {
            for (const WorkerChannel &channel : channels.rows)
                m_capacities.insert(channel.channelUniqueName, channel.configuredCapacity);
            onRead();
        });
}

void WorkerChanger::onRead()
{
    const WorkerValues now = valuesFor(m_change, m_worker.activity, m_worker.attributes, m_capacities);
    m_outcome.before = now;
    m_outcome.after = now;
    if (now.capacities.size() < m_change.capacities.size())
        return finish(BulkRow::State::Unfit, BulkRow::Fault::NoSuchChannel);
    if (lacksList(m_change, m_worker.attributes))
        return finish(BulkRow::State::Unfit, BulkRow::Fault::NotList);
    if (m_onlyLooks)
        return finish(BulkRow::State::Ready);
    const WorkerValues wanted = valuesAfter(m_change, now);
    if (wanted == now)
        return finish(BulkRow::State::AlreadySo);
    if (m_change.onlyFrom && m_change.onlyFrom != now && m_change.orFrom != now)
        return finish(BulkRow::State::Left);
    m_channels = m_change.capacities.keys();
    m_channels.removeIf([&](const QString &name) { return m_change.capacities.value(name) == m_capacities.value(name); });
    const bool isSameWorker = wanted.activity == now.activity && wanted.attributes == now.attributes;
    take(isSameWorker ? Step::WriteCapacity : Step::WriteWorker);
}

void WorkerChanger::writeWorker()
{
    WorkerUpdate update{ .activity = m_change.activity == m_worker.activity ? ActivityId() : m_change.activity,
        .version = m_worker.version };
    if (m_change.changesAttributes()) {
        const auto wanted = attributesAfter(m_change, m_worker.attributes);
        if (!wanted)
            return finish(BulkRow::State::Unfit, BulkRow::Fault::NotObject);
        if (QString::fromUtf8(*wanted).size() > mostAttributeCharacters)
            return finish(BulkRow::State::Unfit, BulkRow::Fault::TooLong);
        update.attributes = *wanted;
    }
    const Instant sentAt = m_api.client->serverNow();
    receive(m_changes.update(m_worker.workspace, m_worker.id, update), [this, sentAt](const Worker &worker) {
        m_state.apply(worker, sentAt);
        m_outcome.after = written();
        take(Step::WriteCapacity);
    });
}

void WorkerChanger::writeCapacity()
{
    if (m_channels.isEmpty())
        return finish(BulkRow::State::Done);
    const QString channel = m_channels.constFirst();
    const int capacity = m_change.capacities.value(channel);
    receive(m_changes.setCapacity(m_worker.workspace, m_worker.id, channel, capacity), [this](const WorkerChannel &) {
        m_outcome.after = written();
        m_channels.removeFirst();
        take(Step::WriteCapacity);
    });
}

/// What stands once the write under way is carried out.
WorkerValues WorkerChanger::written() const
{
    const WorkerValues wanted = valuesAfter(m_change, m_outcome.before);
    WorkerValues values = m_outcome.after;
    if (m_step == Step::WriteWorker) {
        values.activity = wanted.activity;
        values.attributes = wanted.attributes;
    } else if (!m_channels.isEmpty()) {
        values.capacities.insert(m_channels.constFirst(), wanted.capacities.value(m_channels.constFirst()));
    }
    return values;
}

void WorkerChanger::fail(const ApiError &error)
{
    if (error.kind == ApiError::Kind::TooMany) {
        const auto wait = std::max<std::chrono::milliseconds>(error.retryAfter.value_or(0s), usualPause / 4);
        m_outcome.error = error;
        m_pause.start(error.retryAfter ? wait : usualPause);
        emit rests(m_pause.intervalAsDuration());
        return;
    }
    const bool mayRead = error.kind == ApiError::Kind::Stale && m_attempts < mostAttempts;
    if (mayRead)
        return take(Step::ReadWorker);
    m_outcome.error = error;
    if (leavesOpen(error) && (m_step == Step::WriteWorker || m_step == Step::WriteCapacity))
        m_outcome.maybe = written();
    finish(error.kind == ApiError::Kind::NotFound ? BulkRow::State::Gone : BulkRow::State::Failed);
}

void WorkerChanger::finish(BulkRow::State state, BulkRow::Fault fault)
{
    m_step = Step::None;
    m_outcome.state = state;
    m_outcome.fault = fault;
    emit finished(Outcome(m_outcome));
}
