#pragma once

#include "core/domain/ids.h"

#include <QWidget>

class ElidedLabel;
class QPushButton;
class QSpinBox;

/// Asks below the table for another priority of tasks.
class PriorityBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PriorityBar(QWidget *parent = nullptr);

    /// Asks about these, `whose` for people, beginning with this number.
    void open(const QList<TaskId> &tasks, const QString &whose, int priority);

signals:
    void confirmed(const QList<TaskId> &tasks, int priority);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onConfirm();

    QList<TaskId> m_tasks;
    ElidedLabel *m_question;
    QSpinBox *m_priority;
    QPushButton *m_confirm;
};
