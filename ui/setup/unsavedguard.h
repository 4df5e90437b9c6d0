#pragma once

#include "core/domain/ids.h"
#include "ui/setup/unsavedquestion.h"

#include <QPointer>
#include <functional>

class AttributeEditing;
class Console;
class SetupPage;

/// Stands before everything that would lose what is typed in Setup or into the attributes of a task: asks whether to save,
/// to discard or to stay, and lets it happen only then.
class UnsavedGuard final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    UnsavedGuard(Console &console, SetupPage &page);

    /// Does it at once where nothing would be lost; else after the person has said so, or never. The last wish counts.
    /// Something else may be asked after it: what is to be discarded stays until settle().
    void leave(SetupLeaving leaving, const std::function<void()> &goOn);
    /// It is certain that the person leaves: what they have chosen to discard goes.
    void settle();
    /// The person is asked, or what was to be saved is on its way.
    [[nodiscard]] bool isHolding() const { return bool(m_goOn); }

signals:
    /// The window has to be seen: something is asked or said in it or over it next.
    void windowAsked();
    /// The page of Setup has to be seen: something is asked or said there.
    void showAsked();
    /// The attributes of this task could not be saved as they are: they have to be seen.
    void editAsked(const TaskId &task);

private:
    void ask(SetupLeaving leaving);
    void save();
    void saveAttributes();
    void onSettled(bool isSaved);
    void onEdit(const TaskId &task);
    void stay();
    void go();
    [[nodiscard]] QList<TaskId> edited() const;
    [[nodiscard]] QStringList unsaved() const;
    [[nodiscard]] QString nameOf(const TaskId &task) const;

    Console &m_console;
    SetupPage &m_page;
    AttributeEditing &m_editing;
    QPointer<UnsavedQuestion> m_question{};
    std::function<void()> m_goOn{};
    bool m_discards = false; ///< Chosen, and not done yet.
    TaskId m_saving{}; ///< Its attributes are on their way; null: none.
};
