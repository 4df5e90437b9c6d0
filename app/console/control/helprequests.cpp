#include "console/control/helprequests.h"

#include "console/journal/journal.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int attempts = 3; ///< Somebody else may be faster, but hardly each time.

bool isInHand(const PackedTask &task)
{
    return task.status == TaskStatus::Assigned || task.status == TaskStatus::Wrapping;
}

QByteArray withHelp(const QByteArray &attributes, bool help)
{
    QJsonObject all = QJsonDocument::fromJson(attributes).object();
    if (help)
        all.insert(QLatin1String(helpAttribute), true);
    else
        all.remove(QLatin1String(helpAttribute));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace

bool asksForHelp(const QByteArray &attributes)
{
    if (!attributes.contains("\"help\"")) // of thousands of tasks hardly any does
        return false;
    const QJsonValue value = QJsonDocument::fromJson(attributes).object().value(QLatin1String(helpAttribute));
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    default:
        return value.isObject() || value.isArray();
    }
}

HelpRequests::HelpRequests(
    const Api &api, ConsoleState &state, Journal *journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_journal(journal)
    , m_clock(clock)
{
    connect(&state, &ConsoleState::tasksChanged, this, &HelpRequests::onTasks);
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_pending.clear();
        if (!std::exchange(m_open, {}).isEmpty())
            emit openChanged();
    });
}

bool HelpRequests::isAsked(const TaskId &task) const
{
    const auto known = m_state.task(task);
    return known && asksForHelp(known->attributes);
}

void HelpRequests::ask(const TaskId &task, bool help)
{
    if (m_pending.contains(task) || !m_state.workspace())
        return;
    m_pending.insert(task, m_clock.now());
    read(task, help, attempts);
    emit changed(task);
}

void HelpRequests::read(const TaskId &task, bool help, int attemptsLeft)
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.fetch(m_state.workspace()->id, task), this,
        [this, task, help, attemptsLeft, sentAt](const ApiResult<Task> &answer) {
            if (!m_pending.contains(task))
                return;
            if (!answer)
                return finish(task, &answer.error());
            m_state.apply(*answer, sentAt);
            if (asksForHelp(answer->attributes) == help)
                finish(task, nullptr);
            else
                write(*answer, help, attemptsLeft);
        });
}

void HelpRequests::write(const Task &task, bool help, int attemptsLeft)
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.setAttributes(task.workspace, task.id, withHelp(task.attributes, help), task.version), this,
        [this, id = task.id, help, attemptsLeft, sentAt](const ApiResult<Task> &answer) {
            if (!m_pending.contains(id))
                return;
            const bool isLate = !answer && answer.error().kind == ApiError::Kind::Stale;
            if (isLate && attemptsLeft > 1)
                return read(id, help, attemptsLeft - 1);
            if (answer)
                m_state.apply(*answer, sentAt);
            finish(id, answer ? nullptr : &answer.error());
        });
}

void HelpRequests::finish(const TaskId &task, const ApiError *error)
{
    const Instant askedAt = m_pending.take(task);
    if (m_journal)
        m_journal->recordAction({ .at = askedAt,
            .what = u"askForHelp"_s,
            .subject = task.text(),
            .succeeded = error == nullptr,
            .detail = error ? error->detail : QString() });
    emit changed(task);
    if (error)
        emit failed(task, *error);
}

bool HelpRequests::isOthers(const TaskId &task) const
{
    const QList<Reservation> own = m_state.reservations();
    return std::ranges::find(own, task, &Reservation::task) == own.end();
}

void HelpRequests::onTasks(const ChangeSet<TaskId> &changes)
{
    const QList<TaskId> before = m_open;
    for (const TaskId &id : changes.removed)
        m_open.removeOne(id);
    for (const TaskId &id : changes.changed) {
        const auto task = m_state.tasks().shared(id);
        const bool asks = task && isInHand(*task) && asksForHelp(task->attributes) && isOthers(id);
        if (!asks)
            m_open.removeOne(id);
        else if (!m_open.contains(id))
            m_open.append(id);
    }
    if (m_open != before)
        emit openChanged();
}
