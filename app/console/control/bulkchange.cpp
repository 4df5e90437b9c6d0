#include "console/control/bulkchange.h"

#include "console/control/concernsall.h"
#include "console/control/newtask.h"
#include "console/state/consolestate.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int fewestForARate = 10; // rows
constexpr qint64 slice = 4; // ms; painting needs the rest of a frame

} // namespace

BulkChange::BulkChange(
    const Api &api, ConsoleState &state, BulkBook &book, Journal *journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_book(book)
    , m_journal(journal)
    , m_clock(clock)
    , m_changer(api, state)
{
    m_work.setSingleShot(true);
    connect(&m_work, &QTimer::timeout, this, &BulkChange::goOn);
    connect(&m_changer, &WorkerChanger::finished, this, &BulkChange::onFinished);
    connect(&m_changer, &WorkerChanger::rests, this, &BulkChange::onRests);
    connect(&m_changer, &WorkerChanger::goesOn, this, [this] {
        m_restsUntil.reset();
        emit progressed();
    });
    connect(api.client, &ApiClient::budgetChanged, this, [this](const Budget &budget) { m_budget = budget; });
    connect(&state, &ConsoleState::cleared, this, &BulkChange::onCleared);
}

void BulkChange::setPhase(Phase phase)
{
    const Phase before = std::exchange(m_phase, phase);
    if (before == phase)
        return;
    if (before == Phase::Running)
        m_ran += m_clock.now() - m_runsSince;
    if (phase == Phase::Running)
        m_runsSince = m_clock.now();
    emit phaseChanged();
}

std::optional<std::chrono::seconds> BulkChange::timeLeft() const
{
    const int settled = m_done - m_doneBefore;
    if (m_phase != Phase::Running || settled < fewestForARate)
        return std::nullopt;
    const std::chrono::milliseconds ran = m_ran + (m_clock.now() - m_runsSince);
    return std::chrono::round<std::chrono::seconds>(ran * (m_due - settled) / settled);
}

void BulkChange::clear()
{
    if (m_phase == Phase::Running || m_phase == Phase::Paused)
        return;
    m_work.stop();
    m_changer.abandon();
    m_book.clear();
    m_toWorkOut.clear();
    m_inDoubt.clear();
    m_restsUntil.reset();
    m_trouble.reset();
    m_before.reset();
    m_names.clear();
    m_isUndo = false;
    m_isRetry = false;
    m_current = -1;
    m_worked = m_looked = m_done = m_all = 0;
    setPhase(Phase::Idle);
}

void BulkChange::propose(const QList<WorkerChange> &changes)
{
    const bool standsAlready = m_phase == Phase::Ended && changes.isEmpty();
    if (m_phase == Phase::Running || m_phase == Phase::Paused || standsAlready)
        return;
    const std::optional<Kept> before = m_phase == Phase::Ended ? asKept() : m_before;
    clear();
    if (changes.isEmpty()) {
        if (before)
            putBack(*before);
        return;
    }
    m_before = before;
    m_toWorkOut = changes;
    setPhase(Phase::Looking);
    m_work.start(0ms);
}

void BulkChange::goOn()
{
    if (m_phase == Phase::Running)
        next();
    else if (m_phase == Phase::Looking && m_worked < m_toWorkOut.size())
        workOutSome();
    else if (m_phase == Phase::Looking)
        lookAtNext();
}

void BulkChange::workOutSome()
{
    QElapsedTimer timer;
    timer.start();
    QList<BulkRow> rows;
    while (m_worked < m_toWorkOut.size() && timer.elapsed() < slice) {
        if (isInDoubt(m_toWorkOut.at(m_worked)))
            m_inDoubt.insert(m_worked);
        rows.append(proposed(m_toWorkOut.at(m_worked++)));
    }
    m_book.append(rows);
    emit progressed();
    m_work.start(0ms);
}

/// As far as it is known without asking.
BulkRow BulkChange::proposed(const WorkerChange &change) const
{
    BulkRow row{ .change = change };
    const Worker *worker = m_state.worker(change.worker);
    row.name = worker ? worker->name : m_names.value(change.worker, change.worker.text());
    if (!worker && !mayBeThere(change)) {
        row.state = BulkRow::State::Gone;
        return row;
    }
    if (change.onlyFrom) { // what was written may not be known here yet: where something else seems to stand it is looked at
        row.before = *change.onlyFrom;
        row.after = valuesAfter(change, row.before);
        return row;
    }
    row.before = valuesFor(change, worker->activity, worker->attributes, {});
    row.after = valuesAfter(change, row.before);
    const auto attributes = attributesAfter(change, worker->attributes);
    if (change.changesAttributes() && !attributes)
        row.fault = BulkRow::Fault::NotObject;
    else if (lacksList(change, worker->attributes))
        row.fault = BulkRow::Fault::NotList;
    else if (change.changesAttributes() && QString::fromUtf8(*attributes).size() > mostAttributeCharacters)
        row.fault = BulkRow::Fault::TooLong;
    if (row.fault != BulkRow::Fault::None)
        row.state = BulkRow::State::Unfit;
    else if (row.before == row.after)
        row.state = BulkRow::State::AlreadySo;
    return row;
}

/// It is to be put back, and those who are there were not read yet in this session.
bool BulkChange::mayBeThere(const WorkerChange &change) const
{
    return change.onlyFrom && !m_state.freshness(StatePart::Workers);
}

/// As far as lists tell, what is to be put back is not what was written; or they tell nothing yet.
bool BulkChange::isInDoubt(const WorkerChange &change) const
{
    const Worker *worker = change.onlyFrom ? m_state.worker(change.worker) : nullptr;
    if (!worker)
        return mayBeThere(change);
    const WorkerValues now = valuesFor(change, worker->activity, worker->attributes, {});
    const auto stands = [&now](const WorkerValues &left) {
        return left.activity == now.activity && left.attributes == now.attributes;
    };
    return !stands(*change.onlyFrom) && !(change.orFrom && stands(*change.orFrom));
}

/// No list tells capacities: they are read worker by worker.
void BulkChange::lookAtNext()
{
    const auto isUnknown = [this](int at) {
        const BulkRow &row = m_book.rows().at(at);
        return row.state == BulkRow::State::Ready
            && (m_inDoubt.contains(at) || row.before.capacities.size() < row.change.capacities.size());
    };
    while (m_looked < m_book.rows().size() && !isUnknown(m_looked))
        ++m_looked;
    if (m_looked >= m_book.rows().size())
        return setPhase(Phase::Ready);
    m_current = m_looked++;
    m_changer.look(m_book.rows().at(m_current).change);
}

void BulkChange::start()
{
    const bool isWorkedOut = m_worked == m_toWorkOut.size();
    if (!isWorkedOut || (m_phase != Phase::Looking && m_phase != Phase::Ready))
        return;
    m_all = m_book.count(BulkRow::State::Ready);
    begin();
}

void BulkChange::begin()
{
    m_changer.abandon();
    m_restsUntil.reset();
    m_before.reset();
    m_owner = ownerNow();
    m_current = -1;
    m_begunAt = m_clock.now();
    m_done = m_all - m_book.count(BulkRow::State::Ready);
    m_doneBefore = m_done;
    m_due = int(std::ranges::count_if(m_book.rows(), [this](const BulkRow &row) { return isDue(row); }));
    m_ran = {};
    setPhase(Phase::Running);
    m_work.start(0ms);
}

/// What a change that has ended left alone was not tried either.
bool BulkChange::isDue(const BulkRow &row) const
{
    return row.state == BulkRow::State::Ready && (!m_isRetry || row.wasTried);
}

int BulkChange::nextDue() const
{
    const QList<BulkRow> &rows = m_book.rows();
    for (int row = std::max(m_current, 0); row < rows.size(); ++row) {
        if (isDue(rows.at(row)))
            return row;
    }
    return -1;
}

void BulkChange::next()
{
    const int row = nextDue();
    if (row < 0)
        return end();
    m_current = row;
    BulkRow running = m_book.rows().at(row);
    running.state = BulkRow::State::Running;
    m_book.setRow(row, running);
    WorkerChange wish = running.change;
    const WorkerValues left = running.maybe.value_or(running.after);
    if (wish.onlyFrom && running.wasTried && running.before != left) { // what stands there is its own doing
        wish.onlyFrom = left;
        wish.orFrom = running.after;
    }
    m_changer.carryOut(wish);
}

void BulkChange::onFinished(const WorkerChanger::Outcome &outcome)
{
    m_restsUntil.reset();
    if (m_current < 0 || m_current >= m_book.rows().size())
        return;
    const BulkRow row = m_book.rows().at(m_current);
    if (m_phase == Phase::Looking)
        return onLooked(row, outcome);
    if (m_phase != Phase::Ended && outcome.state == BulkRow::State::Failed && concernsAll(outcome.error))
        return breakOff(row, outcome);
    settle(row, outcome);
    if (m_phase == Phase::Running)
        m_work.start(breath());
}

void BulkChange::onRests(std::chrono::milliseconds wait)
{
    if (m_phase == Phase::Ended) { // stopped while it was asked
        leaveCurrent();
        endTried();
    } else {
        m_restsUntil = m_clock.now() + wait;
    }
    emit progressed();
}

void BulkChange::onLooked(BulkRow row, const WorkerChanger::Outcome &outcome)
{
    if (outcome.state == BulkRow::State::Ready) {
        const WorkerChange &change = row.change;
        row.before = outcome.before;
        row.after = valuesAfter(change, row.before);
        if (row.before == row.after)
            row.state = BulkRow::State::AlreadySo;
        else if (change.onlyFrom && change.onlyFrom != row.before && change.orFrom != row.before)
            row.state = BulkRow::State::Left;
        if (row.state == BulkRow::State::Left)
            row.after = row.before;
    } else if (outcome.state != BulkRow::State::Failed) { // a question without an answer is asked again when it is done
        row.state = outcome.state;
        row.fault = outcome.fault;
    }
    m_book.setRow(m_current, row);
    emit progressed();
    m_work.start(breath());
}

/// The less the server still allows, the longer.
std::chrono::milliseconds BulkChange::breath() const
{
    const bool isScarce = m_budget.limit && m_budget.remaining && *m_budget.remaining * 4 < *m_budget.limit;
    return isScarce ? 1s : 0ms;
}
