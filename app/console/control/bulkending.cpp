// How the rows of a change end, and what is done about it after that.
#include "console/control/bulkchange.h"

#include "console/journal/journal.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Some of it at least was carried out, or may have been.
bool hasChanged(const BulkRow &row)
{
    const bool isCutOff = row.state == BulkRow::State::Ready && row.wasTried;
    const bool wasTried = isCutOff || row.state == BulkRow::State::Done || row.state == BulkRow::State::Failed;
    return wasTried && row.before != row.maybe.value_or(row.after);
}

/// What an attempt tells; one that could not even read tells nothing new.
void takeValues(BulkRow &row, const WorkerChanger::Outcome &outcome)
{
    const bool wasRead = outcome.before != WorkerValues{};
    row.error = outcome.error;
    if (wasRead && !row.wasTried)
        row.before = outcome.before;
    if (wasRead) {
        row.after = outcome.after;
        row.maybe = outcome.maybe;
    } else if (!row.wasTried) {
        row.after = row.before;
    }
}

} // namespace

bool BulkChange::canUndo() const
{
    const bool isOver = m_phase == Phase::Ended || m_phase == Phase::Paused;
    return isOver && m_book.count(BulkRow::State::Running) == 0 && std::ranges::any_of(m_book.rows(), hasChanged);
}

/// An attempt that was broken off may have been carried out all the same: then the change is already there, and what was
/// before it is known from then.
void BulkChange::settle(BulkRow row, const WorkerChanger::Outcome &outcome)
{
    const bool wasDoneBefore
        = row.wasTried && outcome.state == BulkRow::State::AlreadySo && row.before != outcome.before;
    row.state = wasDoneBefore ? BulkRow::State::Done : outcome.state;
    row.fault = outcome.fault;
    if (outcome.state != BulkRow::State::Gone)
        takeValues(row, outcome);
    m_book.setRow(m_current, row);
    ++m_done;
    emit progressed();
}

void BulkChange::breakOff(BulkRow row, const WorkerChanger::Outcome &outcome)
{
    if (outcome.before != WorkerValues{}) {
        takeValues(row, outcome);
        row.wasTried = true;
    }
    m_book.setRow(m_current, row);
    giveBackCurrent();
    m_trouble = outcome.error;
    setPhase(Phase::Paused);
    emit progressed();
}

void BulkChange::giveBackCurrent()
{
    if (m_current < 0 || m_book.rows().at(m_current).state != BulkRow::State::Running)
        return;
    BulkRow row = m_book.rows().at(m_current);
    row.state = BulkRow::State::Ready;
    m_book.setRow(m_current, row);
}

/// The one under way goes no further: what waits for the end of a pause, or whose answer nobody hears any more.
void BulkChange::leaveCurrent()
{
    const WorkerChanger::Outcome outcome = m_changer.soFar();
    m_changer.abandon();
    m_restsUntil.reset();
    giveBackCurrent();
    if (m_current < 0 || m_book.rows().at(m_current).state != BulkRow::State::Ready)
        return;
    BulkRow row = m_book.rows().at(m_current);
    if (!row.wasTried && outcome.before == outcome.after && !outcome.maybe)
        return; // nothing was written
    takeValues(row, outcome);
    row.wasTried = true;
    m_book.setRow(m_current, row);
}

/// What was begun and is not gone on with has failed: something of it may have been done.
void BulkChange::endTried()
{
    for (int row = 0; row < m_book.rows().size(); ++row) {
        BulkRow tried = m_book.rows().at(row);
        if (tried.state != BulkRow::State::Ready || !tried.wasTried)
            continue;
        tried.state = BulkRow::State::Failed;
        m_book.setRow(row, tried);
        ++m_done;
    }
}

/// The one under way is still settled.
void BulkChange::pause()
{
    if (m_phase != Phase::Running)
        return;
    m_work.stop();
    setPhase(Phase::Paused);
}

void BulkChange::resume()
{
    if (m_phase != Phase::Paused)
        return;
    m_trouble.reset();
    setPhase(Phase::Running);
    if (!m_changer.isBusy())
        m_work.start(0ms);
}

/// The one under way is still settled, but does not wait for the end of a pause.
void BulkChange::stop()
{
    if (m_phase != Phase::Running && m_phase != Phase::Paused)
        return;
    m_work.stop();
    if (m_restsUntil)
        leaveCurrent();
    end();
}

void BulkChange::end()
{
    m_trouble.reset();
    endTried();
    if (m_journal && m_phase != Phase::Ended) {
        m_journal->recordAction({ .at = m_begunAt,
            .what = m_isUndo ? u"undoBulkChange"_s : u"bulkChange"_s,
            .subject = QString::number(m_book.count(BulkRow::State::Done)),
            .succeeded = m_book.count(BulkRow::State::Failed) == 0 });
    }
    setPhase(Phase::Ended);
    emit progressed();
}

void BulkChange::undo()
{
    if (!canUndo())
        return;
    QList<WorkerChange> back;
    QHash<WorkerId, QString> names;
    for (const BulkRow &row : m_book.rows()) {
        if (!hasChanged(row))
            continue;
        names.insert(row.change.worker, row.name);
        back.append(undoOf(row.change, row.before, row.maybe.value_or(row.after)));
        if (row.maybe)
            back.last().orFrom = row.after;
    }
    const bool wasUndo = m_isUndo;
    m_changer.abandon();
    setPhase(Phase::Ended);
    propose(back);
    m_isUndo = !wasUndo;
    m_names = names;
    emit phaseChanged();
}

void BulkChange::carryOn()
{
    const bool isOver = m_phase == Phase::Ended && m_book.count(BulkRow::State::Running) == 0;
    if (!isOver || m_book.count(BulkRow::State::Ready) == 0)
        return;
    m_isRetry = false;
    begin();
}

void BulkChange::retry()
{
    const bool isOver = m_phase == Phase::Ended && m_book.count(BulkRow::State::Running) == 0;
    if (!isOver || m_book.count(BulkRow::State::Failed) == 0)
        return;
    for (int row = 0; row < m_book.rows().size(); ++row) {
        BulkRow again = m_book.rows().at(row);
        if (again.state != BulkRow::State::Failed)
            continue;
        again.state = BulkRow::State::Ready;
        again.wasTried = true;
        m_book.setRow(row, again);
    }
    m_isRetry = true;
    begin();
}
