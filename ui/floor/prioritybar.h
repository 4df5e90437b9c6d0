#pragma once

#include "core/domain/ids.h"

#include <QWidget>

class ElidedLabel;
class QLabel;
class QPushButton;
class QSpinBox;

/// Asks below the table for another priority of tasks.
class PriorityBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PriorityBar(QWidget *parent = nullptr);

    /// Asks about these, `whose` for people, which have these priorities now; begins with the first of them.
    void open(const QList<TaskId> &tasks, const QString &whose, const QList<int> &now);

signals:
    void confirmed(const QList<TaskId> &tasks, int priority);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showNow(const QList<int> &now);
    void onConfirm();

    QList<TaskId> m_tasks;
    ElidedLabel *m_question;
    QLabel *m_now;
    QSpinBox *m_priority;
    QPushButton *m_confirm;
};
