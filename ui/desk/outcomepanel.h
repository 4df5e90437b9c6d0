#pragma once

#include "console/control/taskoutcome.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;

/// What the person has to say of a task: a disposition out of the queue's choices, and notes.
class OutcomePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePanel(QWidget *parent = nullptr);

    /// The choices, and what is required; what was chosen stays even if it is no choice any more.
    void setRules(const WrapUpRules &rules);
    /// Shows another draft; tells nothing.
    void setDraft(const TaskDraft &draft);
    [[nodiscard]] TaskDraft draft() const;
    /// Says what is missing; the keyboard stays where it is. None takes it back.
    void tell(OutcomeFault fault);
    /// The same, and puts the keyboard into its field, if it is here.
    void ask(OutcomeFault fault);
    /// What is here can be read and copied, not changed.
    void setReadOnly(bool readOnly);
    /// Puts the keyboard into the notes.
    void focusNotes();

signals:
    /// With every letter.
    void edited(const TaskDraft &draft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fillChoices(const QString &chosen);
    [[nodiscard]] QWidget *fieldOf(OutcomeFault fault) const;
    void onEdited();
    void refreshNames();
    void recolor();

    WrapUpRules m_rules{};
    OutcomeFault m_asked = OutcomeFault::None;
    QLabel *m_dispositionName;
    QComboBox *m_disposition;
    QLabel *m_notesName;
    QPlainTextEdit *m_notes;
    QLabel *m_missing;
    QGridLayout *m_grid;
};
