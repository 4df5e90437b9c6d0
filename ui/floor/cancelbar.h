#pragma once

#include "core/domain/ids.h"

#include <QWidget>

class ElidedLabel;
class QLineEdit;
class QPushButton;

/// Asks below the table why tasks are ended; the deed and the way back.
class CancelBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Deed { Cancel, Complete };

    explicit CancelBar(QWidget *parent = nullptr);

    /// Asks about these tasks; `who` is the only one for people, and counts for nothing where there are more.
    void open(Deed deed, const QList<TaskId> &tasks, const QString &who);
    void dismiss();

signals:
    void confirmed(CancelBar::Deed deed, const QList<TaskId> &tasks, const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onConfirm();

    Deed m_deed = Deed::Cancel;
    QList<TaskId> m_tasks;
    ElidedLabel *m_question;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
    QPushButton *m_back;
};
