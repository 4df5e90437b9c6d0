#include "ui/board/totalsline.h"

#include "console/models/queuetablemodel.h"
#include "console/state/consolestate.h"
#include "ui/text/counttext.h"
#include "ui/text/durationtext.h"

#include <QTimerEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TotalsLine::TotalsLine(const QueueTableModel &queues, const ConsoleState &state, const Clock &clock, QWidget *parent)
    : QLabel(parent)
    , m_queues(queues)
    , m_state(state)
    , m_clock(clock)
{
    setObjectName(u"queueTotals"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &TotalsLine::count);
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    for (auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&queues, change, this, soon);
    connect(&queues, &QAbstractItemModel::dataChanged, this, soon);
    connect(&queues, &QAbstractItemModel::layoutChanged, this, soon);
    connect(&state, &ConsoleState::cleared, this, soon);
    connect(&state, &ConsoleState::refreshed, this, [soon](StatePart part) {
        if (part == StatePart::Queues)
            soon();
    });
    count();
}

void TotalsLine::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QLabel::hideEvent(event);
}

void TotalsLine::showEvent(QShowEvent *event)
{
    count();
    m_tick.start(1000, this);
    QLabel::showEvent(event);
}

void TotalsLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_tick.timerId())
        return QLabel::timerEvent(event);
    tell();
}

void TotalsLine::count()
{
    m_totals = m_queues.totals();
    tell();
}

void TotalsLine::tell()
{
    setText(textOf(m_totals, waitText, durationText));
    setToolTip(hintOf(m_totals));
    speak();
}

/// Other figures are said to a screen reader at once; that only time goes on, as seldom as is of use.
void TotalsLine::speak()
{
    const auto still = [](std::chrono::seconds) { return QString(); };
    const QString figures = textOf(m_totals, still, still);
    const Instant now = m_clock.now();
    if (figures == m_spokenFigures && std::chrono::abs(now - m_spokenAt) < 10s)
        return;
    m_spokenFigures = figures;
    m_spokenAt = now;
    setAccessibleName(textOf(m_totals, spokenDuration, spokenDuration));
}

std::chrono::seconds TotalsLine::ageOf(Instant moment) const
{
    const auto age = std::chrono::floor<std::chrono::seconds>(m_clock.now() - moment);
    return std::max(age, 0s);
}

/// Queues of which nothing has come yet are not counted as empty ones: it says how many add to it.
QString TotalsLine::textOf(const QueueTotals &totals, LengthText wait, LengthText age) const
{
    if (totals.queues == 0 && m_queues.totalRows() > 0)
        return tr("None of the queues is shown");
    if (totals.known == 0)
        return m_state.freshness(StatePart::Queues) ? tr("No figures yet") : tr("Reading queues…");
    QStringList parts{ waitingText(totals.waiting) };
    if (totals.oldestSince != Instant()) //: %1 is how long the one waits that has waited longest, e.g. "4:12".
        parts.append(tr("longest %1").arg(wait(ageOf(totals.oldestSince))));
    const std::optional<int> level = totals.service.percent();
    //: Of the tasks of all queues, how many in a hundred were taken in time.
    parts.append(level ? tr("service level %1%").arg(*level) : tr("service level –"));
    parts.append(tr("%L1 in hand").arg(totals.assigned));
    parts.append(tr("%L1 wrapping up").arg(totals.wrapping));
    //: %1 is a duration, e.g. "40 s": so old is the oldest of the figures that were added up.
    parts.append(tr("figures up to %1 old").arg(age(ageOf(totals.askedAt))));
    const QString queues = totals.known == totals.queues
        ? queuesText(totals.queues)
        //: Of so many queues figures are known: %L1 is a number, %2 all of them, e.g. "5,000 queues".
        : tr("%L1 of %2").arg(totals.known).arg(queuesText(totals.queues));
    //: A line of totals: %1 is e.g. "6 queues", %2 the figures.
    return tr("%1: %2").arg(queues, parts.join(u" · "_s));
}

QString TotalsLine::hintOf(const QueueTotals &totals) const
{
    QStringList lines;
    if (totals.serviceAskedAt != Instant())
        lines.append(tr("The service level counts each queue by its tasks, without those that still wait; its figures "
                        "are up to %1 old.")
                         .arg(durationText(ageOf(totals.serviceAskedAt))));
    lines.append(tr("Agents are not added up: one may belong to several queues."));
    return lines.join(u'\n');
}
