#pragma once

#include "core/domain/ids.h"

#include <QWidget>

class ElidedLabel;
class QLineEdit;
class QPushButton;

/// Asks below the table why a task is canceled; the deed and the way back.
class CancelBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CancelBar(QWidget *parent = nullptr);

    /// Asks about this task, `who` for people.
    void open(const TaskId &task, const QString &who);
    void dismiss();

signals:
    void confirmed(const TaskId &task, const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onConfirm();

    TaskId m_task;
    ElidedLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
    QPushButton *m_back;
};
