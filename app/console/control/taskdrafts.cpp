#include "console/control/taskdrafts.h"

#include "console/journal/journal.h"
#include "core/base/onfinished.h"

using namespace std::chrono_literals;

namespace {

constexpr auto draftRestsFor = 500ms;

} // namespace

TaskDrafts::TaskDrafts(Journal *journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(draftRestsFor);
    connect(&m_timer, &QTimer::timeout, this, &TaskDrafts::flush);
    if (!m_journal)
        return;
    restore();
    connect(m_journal, &Journal::faultChanged, this, [this](JournalFault fault) {
        if (fault == JournalFault::None)
            restore(); // it could not be read before
    });
}

void TaskDrafts::restore()
{
    onFinished(m_journal->drafts(), this, {}, [this](const QList<KeptDraft> &kept) { take(kept); });
}

TaskDrafts::~TaskDrafts()
{
    flush();
}

void TaskDrafts::take(const QList<KeptDraft> &kept)
{
    for (const KeptDraft &each : kept) {
        if (!m_touched.contains(each.reservation))
            m_drafts.insert(each.reservation, each.draft);
    }
    emit restored();
}

void TaskDrafts::edit(const ReservationId &id, const TaskDraft &draft)
{
    m_touched.insert(id);
    if (m_drafts.value(id) == draft)
        return;
    if (draft.isEmpty())
        m_drafts.remove(id);
    else
        m_drafts.insert(id, draft);
    m_unkept.insert(id);
    if (!m_timer.isActive()) // not begun anew by each letter, or a fast typist's words would never be kept
        m_timer.start();
}

void TaskDrafts::drop(const ReservationId &id)
{
    edit(id, {});
    flush();
}

void TaskDrafts::flush()
{
    m_timer.stop();
    const QSet<ReservationId> unkept = std::exchange(m_unkept, {});
    if (!m_journal)
        return;
    for (const ReservationId &id : unkept) {
        if (const auto draft = m_drafts.constFind(id); draft != m_drafts.constEnd())
            m_journal->keepDraft(id, *draft, m_clock.now());
        else
            m_journal->dropDraft(id);
    }
}
