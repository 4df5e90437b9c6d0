#pragma once

#include "console/models/tasksinhandmodel.h"
#include "core/base/apierror.h"

#include <QObject>

struct OutgoingTransfer;
class Console;
class TaskDetail;
class TransferDialog;
class QWidget;

/// Handing tasks on from the desk: opens the dialog, passes wishes on, and tells the task's detail where it stands.
class TransferDesk final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; `parent` is the page in whose window the dialog opens.
    TransferDesk(Console &console, TaskDetail &detail, QWidget *parent);

    /// The detail shows this task from now on.
    void setTask(const TaskInHand &task);
    /// Why nothing can be sent just now; empty: it can.
    void setObstacle(const QString &why);

signals:
    /// Something went wrong; in words, what to do next included.
    void troubled(const QString &words, const ApiError &error);

    /// How a transfer ended whose task is no longer in hand.
    void told(const QString &words);

private:
    void wire();
    void refresh();
    void open();
    void onChanged(const ReservationId &id);
    void showRoom(const WorkerId &agent);
    void onEnded(const OutgoingTransfer &transfer);

    Console &m_console;
    TaskDetail &m_detail;
    TransferDialog *m_dialog = nullptr; ///< Made when it is first asked for.
    TaskInHand m_task{};
    QString m_obstacle{};
};
