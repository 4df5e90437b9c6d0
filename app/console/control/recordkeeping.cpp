#include "console/control/recordkeeping.h"

#include "console/journal/journal.h"

using namespace std::chrono_literals;

namespace {

constexpr auto triesEvery = 1min;
constexpr auto looksEvery = 5s;

} // namespace

RecordKeeping::RecordKeeping(Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
{
    m_timer.setInterval(looksEvery);
    connect(&m_timer, &QTimer::timeout, this, &RecordKeeping::look);
    connect(&journal, &Journal::faultChanged, this, &RecordKeeping::onFault);
}

QString RecordKeeping::folder() const
{
    return m_journal.folder();
}

void RecordKeeping::onFault(JournalFault fault, const QString &detail)
{
    m_fault = fault;
    m_detail = detail;
    m_triedAt = m_clock.now();
    if (fault == JournalFault::None)
        m_timer.stop();
    else
        m_timer.start();
    emit changed();
}

void RecordKeeping::tryNow()
{
    m_triedAt = m_clock.now();
    m_journal.tryAgain();
}

void RecordKeeping::look()
{
    if (m_fault != JournalFault::None && m_clock.now() - m_triedAt >= triesEvery)
        tryNow();
}
