#include "ui/setup/unsavedguard.h"

#include "console/console.h"
#include "console/control/attributeediting.h"
#include "console/models/tasksinhandmodel.h"
#include "console/state/consolestate.h"
#include "ui/setup/setuppage.h"
#include "ui/text/tasksummary.h"

#include <utility>

namespace {

bool isShownInHand(const TasksInHandModel &model, const TaskId &task)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.taskAt(row).reservation.task == task)
            return true;
    }
    return false;
}

} // namespace

UnsavedGuard::UnsavedGuard(Console &console, SetupPage &page)
    : QObject(&page)
    , m_console(console)
    , m_page(page)
    , m_editing(console.attributeEditing())
{
    connect(&page, &SetupPage::settled, this, &UnsavedGuard::onSettled);
    connect(&m_editing, &AttributeEditing::changed, this, &UnsavedGuard::onEdit);
}

void UnsavedGuard::leave(SetupLeaving leaving, const std::function<void()> &goOn)
{
    delete m_question;
    m_saving = {};
    m_goOn = goOn;
    m_discards = false;
    if (unsaved().isEmpty())
        go();
    else
        ask(leaving);
}

/// A task that is gone can be saved by nobody any more.
QList<TaskId> UnsavedGuard::edited() const
{
    QList<TaskId> tasks = m_editing.dirtyTasks();
    tasks.removeIf([this](const TaskId &id) {
        const auto task = m_console.state().task(id);
        return !isShownInHand(m_console.tasksInHandModel(), id) && (!task || task->hasEnded());
    });
    return tasks;
}

QString UnsavedGuard::nameOf(const TaskId &task) const
{
    const AttributeEdit *edit = m_editing.edit(task);
    //: %1 is who a task is about, e.g. "Ana Pérez".
    return tr("Attributes of “%1”").arg(edit ? summaryOf(edit->base).who : task.text());
}

QStringList UnsavedGuard::unsaved() const
{
    QStringList names = m_page.unsaved();
    for (const TaskId &task : edited())
        names.append(nameOf(task));
    return names;
}

void UnsavedGuard::ask(SetupLeaving leaving)
{
    m_question = new UnsavedQuestion(leaving, unsaved(), m_page.isOnline(), m_page.window());
    connect(m_question, &UnsavedQuestion::saveChosen, this, &UnsavedGuard::save);
    connect(m_question, &UnsavedQuestion::discardChosen, this, [this] {
        m_discards = true;
        go();
    });
    connect(m_question, &QDialog::rejected, this, [this] { m_goOn = {}; });
    emit windowAsked(); // a child of what nobody sees is not seen either
    m_question->show();
    m_question->raise();
    m_question->activateWindow();
}

void UnsavedGuard::settle()
{
    if (!std::exchange(m_discards, false))
        return;
    m_page.discardAll();
    for (const TaskId &task : edited())
        m_editing.discard(task);
}

/// A workflow shows its changes first, and what is refused is said in the page.
void UnsavedGuard::save()
{
    if (m_page.unsaved().isEmpty())
        return saveAttributes();
    emit windowAsked();
    emit showAsked();
    m_page.saveAll();
}

/// One task after the other; what cannot be saved is shown.
void UnsavedGuard::saveAttributes()
{
    const QList<TaskId> tasks = edited();
    if (tasks.isEmpty())
        return go();
    m_saving = tasks.constFirst();
    m_editing.save(TaskId(m_saving));
    const AttributeEdit *edit = m_editing.edit(m_saving);
    if (edit && edit->phase != AttributeEdit::Phase::Saving)
        stay();
}

void UnsavedGuard::onEdit(const TaskId &task)
{
    if (m_saving.isNull() || task != m_saving)
        return;
    const AttributeEdit *edit = m_editing.edit(task);
    if (!edit)
        saveAttributes();
    else if (edit->phase != AttributeEdit::Phase::Saving)
        stay();
}

void UnsavedGuard::stay()
{
    m_goOn = {};
    emit windowAsked();
    emit editAsked(std::exchange(m_saving, {}));
}

void UnsavedGuard::onSettled(bool isSaved)
{
    if (!isSaved)
        m_goOn = {};
    else if (m_goOn)
        saveAttributes();
}

void UnsavedGuard::go()
{
    m_saving = {};
    if (const auto goOn = std::exchange(m_goOn, {}))
        goOn();
}
