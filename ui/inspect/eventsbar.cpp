#include "ui/inspect/eventsbar.h"

#include "console/state/consolestate.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/connectwhole.h"
#include "ui/widgets/searchline.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum Span { Live, LastHour, LastDay, Between };

/// What the service tells of.
///
/// Source: "Event types", routing semantics 11.
const QStringList &eventTypes()
{
    static const QStringList types{ u"task.created"_s, u"task.updated"_s, u"task.canceled"_s, u"task.wrapup"_s,
        u"task.completed"_s, u"task.deleted"_s, u"task.system-deleted"_s, u"task.transfer-initiated"_s,
        u"task.transfer-attempt-failed"_s, u"task.transfer-failed"_s, u"task.transfer-canceled"_s,
        u"task.transfer-completed"_s, u"task-queue.created"_s, u"task-queue.deleted"_s, u"task-queue.entered"_s,
        u"task-queue.moved"_s, u"task-queue.timeout"_s, u"task-queue.expression.updated"_s, u"reservation.created"_s,
        u"reservation.accepted"_s, u"reservation.rejected"_s, u"reservation.timeout"_s, u"reservation.canceled"_s,
        u"reservation.rescinded"_s, u"reservation.wrapup"_s, u"reservation.completed"_s, u"reservation.failed"_s,
        u"workflow.created"_s, u"workflow.updated"_s, u"workflow.deleted"_s, u"workflow.target-matched"_s,
        u"workflow.entered"_s, u"workflow.timeout"_s, u"workflow.skipped"_s, u"worker.created"_s,
        u"worker.activity.update"_s, u"worker.attributes.update"_s, u"worker.capacity.update"_s,
        u"worker.channel.availability.update"_s, u"worker.deleted"_s, u"task-channel.created"_s, u"task-channel.updated"_s, u"task-channel.deleted"_s,
        u"activity.created"_s, u"activity.updated"_s,
        u"activity.deleted"_s, u"workspace.created"_s, u"workspace.updated"_s, u"workspace.deleted"_s };
    return types;
}

Instant instantOf(const QDateTimeEdit *edit)
{
    return Instant(std::chrono::milliseconds(edit->dateTime().toMSecsSinceEpoch()));
}

QDateTime dateTimeOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

template <typename Tag> bool takeSid(Id<Tag> &to, const QString &text)
{
    const auto id = Id<Tag>::fromText(QStringView(text));
    to = id.value_or(Id<Tag>());
    return id.has_value();
}

} // namespace

EventsBar::EventsBar(const ConsoleState &state, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_clock(clock)
    , m_span(new ChoiceBox(this))
    , m_from(new QDateTimeEdit(this))
    , m_until(new QDateTimeEdit(this))
    , m_between(new QWidget(this))
    , m_type(new ChoiceBox(this))
    , m_about(new QLineEdit(this))
    , m_words(new SearchLine(this))
{
    name();
    fill();
    layOut();
    onSpan();
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        onSpan();
        emit queryChanged();
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, &EventsBar::queryChanged);
    connectWhole(m_about, &QLineEdit::editingFinished, this, &EventsBar::queryChanged);
    connectWhole(m_from, &QDateTimeEdit::editingFinished, this, &EventsBar::queryChanged);
    connectWhole(m_until, &QDateTimeEdit::editingFinished, this, &EventsBar::queryChanged);
    connect(m_words, &QLineEdit::textChanged, this, &EventsBar::wordsChanged);
}

void EventsBar::name()
{
    m_span->setObjectName(u"eventsSpan"_s);
    m_span->setAccessibleName(tr("Which time"));
    m_from->setObjectName(u"eventsFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_until->setObjectName(u"eventsUntil"_s);
    m_until->setAccessibleName(tr("Until"));
    m_type->setObjectName(u"eventsType"_s);
    m_type->setAccessibleName(tr("Type of event"));
    m_about->setObjectName(u"eventsAbout"_s);
    m_about->setAccessibleName(tr("About"));
    m_about->setClearButtonEnabled(true);
    //: In an empty field: whose events are wanted. SID is the service's word.
    m_about->setPlaceholderText(tr("All; or a SID, an agent, a queue"));
    m_words->setObjectName(u"eventsWords"_s);
    m_words->setSpokenName(tr("Filter Events"));
    m_words->setPlaceholderText(tr("Filter"));
}

void EventsBar::fill()
{
    m_span->addItem(tr("Live, and the last 15 minutes"), Live);
    m_span->addItem(tr("Last hour"), LastHour);
    m_span->addItem(tr("Last 24 hours"), LastDay);
    //: A time with a beginning and an end, which are entered beside.
    m_span->addItem(tr("From … until …"), Between);
    m_type->addItem(tr("All types"), QString());
    for (const QString &type : eventTypes())
        m_type->addItem(type, type);
    const QDateTime now = dateTimeOf(m_clock.now());
    m_from->setDateTime(now.addSecs(-3'600));
    m_until->setDateTime(now);
    for (QDateTimeEdit *edit : { m_from, m_until })
        edit->setCalendarPopup(true);
}

void EventsBar::layOut()
{
    auto *between = new QHBoxLayout(m_between);
    between->setContentsMargins({});
    between->setSpacing(space::small);
    between->addWidget(m_from);
    between->addWidget(new QLabel(u"–"_s, m_between));
    between->addWidget(m_until);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(m_span);
    first->addWidget(m_between);
    first->addWidget(m_type);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::small);
    auto *about = new QLabel(tr("&About"), this);
    about->setBuddy(m_about);
    second->addWidget(about);
    second->addWidget(m_about, 1);
    second->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addLayout(first);
    column->addLayout(second);
}

void EventsBar::onSpan()
{
    m_between->setVisible(m_span->currentData().toInt() == Between);
}

/// An agent or a queue by its name where it is no SID.
bool EventsBar::addAbout(EventsQuery &query, const QString &about) const
{
    if (about.isEmpty() || takeSid(query.task, about) || takeSid(query.worker, about) || takeSid(query.queue, about)
        || takeSid(query.workflow, about) || takeSid(query.reservation, about))
        return true;
    const auto isMeant = [&about](const auto &each) { return each.name.compare(about, Qt::CaseInsensitive) == 0; };
    const QList<TaskQueue> &queues = m_state.queues();
    if (const auto queue = std::ranges::find_if(queues, isMeant); queue != queues.end()) {
        query.queue = queue->id;
        return true;
    }
    for (const auto &row : m_state.workers().rows()) {
        if (isMeant(*row.value)) {
            query.worker = row.value->id;
            return true;
        }
    }
    return false;
}

std::optional<EventsQuery> EventsBar::query() const
{
    EventsQuery query{ .type = m_type->currentData().toString().toLatin1() };
    if (!addAbout(query, m_about->text().trimmed()))
        return {};
    const Instant now = m_clock.now();
    switch (m_span->currentData().toInt()) {
    case LastHour:
        query.from = now - 1h;
        query.until = now;
        break;
    case LastDay:
        query.from = now - 24h;
        query.until = now;
        break;
    case Between:
        query.from = instantOf(m_from);
        query.until = instantOf(m_until);
        break;
    default:
        break;
    }
    return query;
}

QString EventsBar::words() const
{
    return m_words->text();
}

void EventsBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
}
