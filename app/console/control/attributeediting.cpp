#include "console/control/attributeediting.h"

#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <QJsonDocument>
#include <algorithm>

namespace {

QByteArray relaid(const QByteArray &json, QJsonDocument::JsonFormat format)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isNull() ? json : document.toJson(format);
}

} // namespace

QByteArray readableJson(const QByteArray &json)
{
    return relaid(json.trimmed().isEmpty() ? "{}" : json, QJsonDocument::Indented).trimmed();
}

QList<NewTaskFault> faultsOfEdited(const QByteArray &text)
{
    return faultsOfAttributes(relaid(text, QJsonDocument::Compact));
}

bool AttributeEdit::isDirty() const
{
    return QJsonDocument::fromJson(text) != QJsonDocument::fromJson(base.attributes);
}

AttributeEditing::AttributeEditing(const Api &api, ConsoleState &state, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
{
    connect(&state, &ConsoleState::cleared, this, [this] { m_edits.clear(); });
}

const AttributeEdit *AttributeEditing::edit(const TaskId &task) const
{
    const auto known = m_edits.constFind(task);
    return known == m_edits.constEnd() ? nullptr : &*known;
}

bool AttributeEditing::isDirty(const TaskId &task) const
{
    const AttributeEdit *known = edit(task);
    return known && known->phase != AttributeEdit::Phase::Reading && known->isDirty();
}

QList<TaskId> AttributeEditing::dirtyTasks() const
{
    QList<TaskId> dirty = m_edits.keys();
    dirty.removeIf([this](const TaskId &task) { return !isDirty(task); });
    std::ranges::sort(dirty, {}, &TaskId::text);
    return dirty;
}

void AttributeEditing::begin(const TaskId &task)
{
    if (m_edits.contains(task) || !m_state.workspace())
        return;
    m_edits.insert(task, { .phase = AttributeEdit::Phase::Reading });
    const auto known = m_state.task(task);
    if (known && known->version > 0)
        return onRead(task, *known, false);
    emit changed(task);
    read(task, false);
}

void AttributeEditing::read(const TaskId &task, bool forConflict)
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.fetch(m_state.workspace()->id, task), this,
        [this, task, sentAt, forConflict](const ApiResult<Task> &answer) {
            if (!m_edits.contains(task))
                return;
            if (!answer)
                return fail(task, answer.error());
            m_state.apply(*answer, sentAt);
            onRead(task, *answer, forConflict);
        });
}

void AttributeEditing::onRead(const TaskId &task, const Task &now, bool forConflict)
{
    AttributeEdit &edit = m_edits[task];
    if (forConflict) {
        edit.theirs = now;
        edit.merge = mergeAttributes(edit.base.attributes, edit.text, now.attributes);
    } else {
        edit.base = now;
        edit.text = readableJson(now.attributes);
    }
    setPhase(task, forConflict ? AttributeEdit::Phase::Conflict : AttributeEdit::Phase::Open);
}

void AttributeEditing::change(const TaskId &task, const QByteArray &text)
{
    if (const auto known = m_edits.find(task); known != m_edits.end() && known->phase == AttributeEdit::Phase::Open)
        known->text = text;
}

void AttributeEditing::save(const TaskId &task)
{
    const AttributeEdit *known = edit(task);
    if (!known || known->phase != AttributeEdit::Phase::Open || !faultsOfEdited(known->text).isEmpty())
        return;
    if (!known->isDirty())
        return discard(task);
    send(task);
}

void AttributeEditing::send(const TaskId &task)
{
    setPhase(task, AttributeEdit::Phase::Saving);
    const AttributeEdit &mine = m_edits[task];
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.setAttributes(
                   mine.base.workspace, mine.base.id, relaid(mine.text, QJsonDocument::Compact), mine.base.version),
        this, [this, task, sentAt](const ApiResult<Task> &answer) { onSaved(task, answer, sentAt); });
}

void AttributeEditing::onSaved(const TaskId &task, const ApiResult<Task> &answer, Instant sentAt)
{
    if (answer)
        m_state.apply(*answer, sentAt);
    if (!m_edits.contains(task))
        return;
    if (answer) {
        m_edits.remove(task);
        emit changed(task);
        emit saved(task);
    } else if (answer.error().kind == ApiError::Kind::Stale) {
        read(task, true);
    } else {
        fail(task, answer.error());
    }
}

void AttributeEditing::resolve(const TaskId &task, const QSet<QString> &theirs)
{
    const auto known = m_edits.find(task);
    if (known == m_edits.end() || known->phase != AttributeEdit::Phase::Conflict)
        return;
    known->text = readableJson(known->merge.merged(theirs));
    known->base = known->theirs;
    known->phase = AttributeEdit::Phase::Open;
    save(task);
    emit changed(task);
}

void AttributeEditing::goOn(const TaskId &task)
{
    if (const AttributeEdit *known = edit(task); known && known->phase == AttributeEdit::Phase::Conflict)
        setPhase(task, AttributeEdit::Phase::Open);
}

void AttributeEditing::discard(const TaskId &task)
{
    if (m_edits.remove(task) > 0)
        emit changed(task);
}

void AttributeEditing::fail(const TaskId &task, const ApiError &error)
{
    if (m_edits.value(task).phase == AttributeEdit::Phase::Reading)
        discard(task); // nothing has been typed yet
    else
        setPhase(task, AttributeEdit::Phase::Open);
    emit failed(task, error);
}

void AttributeEditing::setPhase(const TaskId &task, AttributeEdit::Phase phase)
{
    m_edits[task].phase = phase;
    emit changed(task);
}
