#pragma once

#include "ui/setup/unsavedquestion.h"

#include <QPointer>
#include <functional>

class BulkChange;

/// Stands before everything that would end a change of many agents which is under way; who quits loses the undo of what was
/// changed so far, too. The change rests while this is asked; who stays has it go on.
class BulkGuard final : public QObject
{
    Q_OBJECT

public:
    /// `change` must outlive it; this belongs to `widget`, and the question to its window.
    BulkGuard(BulkChange &change, QWidget &widget);

    /// Does it at once where no change is under way; else after the person has said so, or never. The last wish counts.
    void leave(SetupLeaving leaving, const std::function<void()> &goOn);
    /// The person is asked.
    [[nodiscard]] bool isHolding() const { return bool(m_goOn); }
    /// Nothing is left after all: what rests for the question goes on.
    void stay();

signals:
    /// The window has to be seen: something is asked over it next.
    void windowAsked();

private:
    void ask(SetupLeaving leaving);
    [[nodiscard]] QString standing() const;

    BulkChange &m_change;
    QWidget &m_widget;
    QPointer<QMessageBox> m_question{};
    std::function<void()> m_goOn{};
    bool m_rests = false; // for the question
};
