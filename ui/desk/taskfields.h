#pragma once

#include <QCoreApplication>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QWidget;
class ToneLabel;

/// The fields that a new task is asked by, and one that is to go another way; they belong to a dialog, which fills them.
class TaskFields final
{
    Q_DECLARE_TR_FUNCTIONS(TaskFields)

public:
    explicit TaskFields(QWidget *dialog);

    /// Rows for all but the attributes.
    [[nodiscard]] QFormLayout *rows() const;
    /// What stands above the attributes.
    [[nodiscard]] QLabel *heading() const;
    /// JSON or requests in `text`: letters of one width, from the left in every language.
    static void makeCode(QPlainTextEdit &text);

    QComboBox *const workflow;
    QComboBox *const channel;
    QSpinBox *const priority;
    /// Below the priority, once something was typed there that it cannot be.
    ToneLabel *const priorityNote;
    QPlainTextEdit *const attributes;
};
