#include "console/control/wrapuptimer.h"

#include "console/control/taskcompletion.h"
#include "console/control/taskdrafts.h"
#include "console/journal/journal.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds leastSeen{ 10 };

/// The reason of a task that the clock completes and of which no disposition was chosen.
QString reasonOfTheClock()
{
    return u"wrap-up time over"_s;
}

} // namespace

WrapUpTimer::WrapUpTimer(const ConsoleState &state, TaskCompletion &completion, const TaskDrafts &drafts,
    Journal *journal, const Settings &settings, const Clock &serverClock, Steady (*steady)(), QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_completion(completion)
    , m_drafts(drafts)
    , m_journal(journal)
    , m_settings(settings)
    , m_serverClock(serverClock)
    , m_steady(steady)
{
    connect(&state, &ConsoleState::reservationChanged, this, &WrapUpTimer::onReservation);
    connect(&state, &ConsoleState::reservationForgotten, this,
        [this](const Reservation &reservation) { end(reservation.id); });
    connect(&state, &ConsoleState::cleared, this, [this] { m_running.clear(); });
    connect(&m_timer, &QTimer::timeout, this, &WrapUpTimer::tick);
    m_timer.setInterval(1s);
    if (m_journal)
        onFinished(m_journal->wrapUps(), this, {}, [this](const QList<WrapUpClock> &kept) { take(kept); });
    else
        m_restored = true;
}

void WrapUpTimer::take(const QList<WrapUpClock> &kept)
{
    for (const WrapUpClock &clock : kept)
        m_kept.insert(clock.reservation, clock);
    m_restored = true;
    const QList<Reservation> own = m_state.reservations();
    for (const Reservation &reservation : own)
        onReservation(reservation);
}

void WrapUpTimer::onReservation(const Reservation &reservation)
{
    if (reservation.hasEnded())
        end(reservation.id);
    else if (reservation.status == ReservationStatus::Wrapping && m_restored && !m_running.contains(reservation.id)
        && reservation.worker == m_state.ownWorkerId())
        begin(reservation);
}

void WrapUpTimer::begin(const Reservation &reservation)
{
    const Instant now = m_serverClock.now();
    const bool isKept = m_kept.contains(reservation.id);
    const WrapUpClock clock = isKept
        ? m_kept.value(reservation.id)
        : WrapUpClock{ .reservation = reservation.id, .started = std::min(reservation.updatedAt, now) };
    m_running.insert(reservation.id,
        { .clock = clock, .passed = std::max(now - clock.started, 0ms) - clock.extended, .seenAt = m_steady() });
    if (m_journal && !isKept)
        m_journal->keepWrapUp(clock);
    m_timer.start();
    emit ticked();
}

void WrapUpTimer::end(const ReservationId &id)
{
    m_tried.remove(id);
    if (m_running.remove(id) + m_kept.remove(id) == 0)
        return;
    if (m_journal)
        m_journal->dropWrapUp(id);
    emit ticked();
}

WrapUpRules WrapUpTimer::rulesOf(const ReservationId &id) const
{
    const Reservation *reservation = m_state.reservation(id);
    const auto task = reservation ? m_state.task(reservation->task) : std::nullopt;
    return m_settings.wrapUpRules(task ? task->queueName : QString());
}

std::chrono::milliseconds WrapUpTimer::remaining(const Running &running, std::chrono::seconds length) const
{
    const auto atFirst = std::max<std::chrono::milliseconds>(length - running.passed, std::min(length, leastSeen));
    return atFirst + running.added - std::chrono::floor<std::chrono::milliseconds>(m_steady() - running.seenAt);
}

std::optional<WrapUpLeft> WrapUpTimer::left(const ReservationId &id) const
{
    const auto running = m_running.constFind(id);
    const WrapUpRules rules = rulesOf(id);
    if (running == m_running.constEnd() || rules.length.count() <= 0)
        return std::nullopt;
    const auto left = std::chrono::ceil<std::chrono::seconds>(remaining(*running, rules.length));
    return WrapUpLeft{ .left = std::max(left, 0s),
        .whole = rules.length + running->clock.extended,
        .completesItself = rules.autoComplete && !m_tried.contains(id) };
}

void WrapUpTimer::extend(const ReservationId &id)
{
    if (!left(id))
        return;
    Running &running = m_running[id];
    const auto overdue = std::max(-remaining(running, rulesOf(id).length), 0ms);
    const auto more = extension + std::chrono::ceil<std::chrono::seconds>(overdue);
    running.added += more;
    running.clock.extended += more;
    m_tried.remove(id);
    if (m_journal)
        m_journal->keepWrapUp(running.clock);
    emit ticked();
}

void WrapUpTimer::setOnline(bool online)
{
    m_online = online;
    tick();
}

void WrapUpTimer::tick()
{
    const QList<ReservationId> all = m_running.keys();
    for (const ReservationId &id : all) {
        const auto now = left(id);
        if (now && now->isOver() && now->completesItself && m_online)
            complete(id);
    }
    if (m_running.isEmpty())
        m_timer.stop();
    emit ticked();
}

void WrapUpTimer::complete(const ReservationId &id)
{
    const Reservation *reservation = m_state.reservation(id);
    if (!reservation || !m_state.task(reservation->task))
        return; // without its task nobody knows its queue's rules
    m_tried.insert(id);
    const QString disposition = m_drafts.draft(id).disposition;
    m_completion.complete(id, disposition.isEmpty() ? reasonOfTheClock() : disposition);
}
