#include "ui/bulk/bulkprogress.h"

#include "console/control/bulkchange.h"
#include "console/state/bulkbook.h"
#include "ui/text/durationtext.h"
#include "ui/text/errortext.h"
#include "ui/theme/space.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What so many agents have where something else is to stand.
QString otherTypeText(QJsonValue::Type type, int agents)
{
    switch (type) {
    case QJsonValue::Array:
        return BulkProgress::tr("%Ln agent(s) have a list there.", nullptr, agents);
    case QJsonValue::Object:
        return BulkProgress::tr("%Ln agent(s) have an object there.", nullptr, agents);
    case QJsonValue::Double:
        return BulkProgress::tr("%Ln agent(s) have a number there.", nullptr, agents);
    case QJsonValue::Bool:
        return BulkProgress::tr("%Ln agent(s) have true or false there.", nullptr, agents);
    default:
        return BulkProgress::tr("%Ln agent(s) have text there.", nullptr, agents);
    }
}

} // namespace

BulkProgress::BulkProgress(const BulkChange &change, const BulkBook &book, QWidget *parent)
    : QWidget(parent)
    , m_change(change)
    , m_book(book)
    , m_bar(new QProgressBar(this))
    , m_summary(new QLabel(this))
{
    m_bar->setAccessibleName(tr("Progress of the change"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(space::small); // as slim as the time left of an offer
    m_summary->setObjectName(u"bulkSummary"_s);
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::normal);
    column->addWidget(m_bar);
    column->addWidget(m_summary);
    refresh();
}

void BulkProgress::refresh()
{
    const BulkChange::Phase phase = m_change.phase();
    if (phase != BulkChange::Phase::Paused)
        m_isBack = false;
    m_bar->setVisible(phase != BulkChange::Phase::Idle && phase != BulkChange::Phase::Ready);
    m_bar->setMaximum(std::max(1, m_change.all()));
    m_bar->setValue(m_change.done());
    if (phase == BulkChange::Phase::Looking)
        m_bar->setMaximum(0); // how long it takes nobody knows
    m_summary->setText(summary());
}

void BulkProgress::setOnline(bool online)
{
    m_isBack = online && (m_isBack || !m_online);
    m_online = online;
    refresh();
}

QString BulkProgress::proposedText() const
{
    QStringList parts{ tr("%L1 would be changed, %L2 are so already, %L3 cannot be changed. Nothing has been sent yet.")
        .arg(m_book.count(BulkRow::State::Ready))
        .arg(m_book.count(BulkRow::State::AlreadySo))
        .arg(m_book.count(BulkRow::State::Unfit) + m_book.count(BulkRow::State::Gone) + m_book.count(BulkRow::State::Left)) };
    const bool mayWarn = m_change.phase() == BulkChange::Phase::Ready && !m_change.isUndo();
    const auto others = mayWarn ? otherTypes(m_book.rows()) : QMap<QJsonValue::Type, int>();
    if (!others.isEmpty())
        parts.append(tr("Mind the type of the value:"));
    for (auto each = others.cbegin(); each != others.cend(); ++each)
        parts.append(otherTypeText(each.key(), *each));
    return parts.join(u' ');
}

/// While it runs the rest is still to come, and so is one that was under way when it was stopped.
QString BulkProgress::countsText(const BulkChange &change, const BulkBook &book)
{
    const int changed = book.count(BulkRow::State::Done);
    const int failed = book.count(BulkRow::State::Failed);
    const int left = change.done() - changed - failed;
    const bool isOver = change.phase() == BulkChange::Phase::Ended;
    const int notDone = isOver ? change.all() - change.done() - book.count(BulkRow::State::Running) : 0;
    if (notDone == 0)
        return tr("%L1 changed, %L2 failed, %L3 left as they were.").arg(changed).arg(failed).arg(left);
    //: Of a change that was stopped. Numbers of agents; %L4: those that it had not come to.
    return tr("%L1 changed, %L2 failed, %L3 left as they were, %L4 not done.").arg(changed).arg(failed).arg(left).arg(notDone);
}

QString BulkProgress::settledText() const
{
    //: %L1 of %L2 agents are settled; %3 is e.g. "2 changed, 1 failed, 0 left as they were."
    return tr("%L1 of %L2: %3").arg(m_change.done()).arg(m_change.all()).arg(countsText(m_change, m_book));
}

/// Empty: nobody knows.
QString BulkProgress::leftText() const
{
    const auto left = m_change.timeLeft();
    //: How long a change still takes; %1 is a duration such as "5 min".
    return left ? tr("About %1 left.").arg(durationText(*left)) : QString();
}

/// Empty: nothing keeps it.
QString BulkProgress::restText() const
{
    if (m_change.trouble() && m_isBack)
        return tr("Paused: the server did not answer. It can be reached again; Resume goes on.");
    if (m_change.trouble())
        return tr("Paused: %1").arg(errorText(*m_change.trouble()).what);
    const bool isPaused = m_change.phase() == BulkChange::Phase::Paused;
    if (!m_change.restsUntil())
        return isPaused ? tr("Paused.") : QString();
    return isPaused
        ? tr("The server has asked for a pause.")
        : tr("The server has asked for a pause; it goes on by itself.");
}

QString BulkProgress::summary() const
{
    switch (m_change.phase()) {
    case BulkChange::Phase::Idle:
        return tr("Nothing is changed before you press Apply.");
    case BulkChange::Phase::Looking:
    case BulkChange::Phase::Ready:
        return proposedText();
    default:
        break;
    }
    QStringList parts{ settledText(), leftText(), restText() };
    parts.removeAll(QString());
    return parts.join(u' ');
}
