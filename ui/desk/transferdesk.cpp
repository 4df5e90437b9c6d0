#include "ui/desk/transferdesk.h"

#include "console/console.h"
#include "console/control/agentroom.h"
#include "console/control/sessioncontroller.h"
#include "console/control/transfercontroller.h"
#include "console/state/consolestate.h"
#include "ui/desk/taskdetail.h"
#include "ui/desk/transferdialog.h"
#include "ui/desk/transferwords.h"

TransferDesk::TransferDesk(Console &console, TaskDetail &detail, QWidget *parent)
    : QObject(parent)
    , m_console(console)
    , m_detail(detail)
{
    wire();
}

void TransferDesk::wire()
{
    TransferController &transfers = m_console.transfers();
    connect(&m_detail, &TaskDetail::transferAsked, this, &TransferDesk::open);
    connect(&m_detail, &TaskDetail::cancelTransferAsked, &transfers, &TransferController::cancel);
    connect(&m_detail, &TaskDetail::transferSeen, &transfers, &TransferController::dismiss);
    connect(&transfers, &TransferController::changed, this, &TransferDesk::onChanged);
    connect(&transfers, &TransferController::ended, this, &TransferDesk::onEnded);
    connect(&transfers, &TransferController::blockChanged, this, &TransferDesk::refresh);
    connect(&transfers, &TransferController::startFailed, this, [this](const ReservationId &, const ApiError &error) {
        emit troubled(TransferWords::notStarted(error), error);
    });
    connect(&transfers, &TransferController::cancelFailed, this, [this](const ReservationId &, const ApiError &error) {
        emit troubled(TransferWords::notCanceled(error), error);
    });
}

void TransferDesk::setTask(const TaskInHand &task)
{
    m_task = task;
    refresh();
}

void TransferDesk::setObstacle(const QString &why)
{
    m_obstacle = why;
    refresh();
}

void TransferDesk::showRoom(const WorkerId &agent)
{
    if (m_dialog->chosen() == agent.text())
        m_dialog->setRoom(m_console.agentRoom().channel(agent, m_dialog->channel()));
}

void TransferDesk::onChanged(const ReservationId &id)
{
    if (id == m_task.reservation.id)
        refresh();
}

void TransferDesk::onEnded(const OutgoingTransfer &transfer)
{
    const Reservation *from = m_console.state().reservation(transfer.from());
    if (!from || from->hasEnded())
        emit told(TransferWords::ended(transfer));
}

void TransferDesk::refresh()
{
    const TransferController &transfers = m_console.transfers();
    const ReservationId &id = m_task.reservation.id;
    m_detail.setTransfer(transfers.transfer(id), TransferWords::blocked(transfers.block(id)));
    if (!m_dialog)
        return;
    const QString blocked = TransferWords::blocked(transfers.block(m_dialog->reservation()));
    m_dialog->setObstacle(m_obstacle.isEmpty() ? blocked : m_obstacle);
}

void TransferDesk::open()
{
    if (!m_dialog) {
        m_dialog = new TransferDialog(m_console.state(), static_cast<QWidget *>(parent()));
        connect(m_dialog, &TransferDialog::transferAsked, &m_console.transfers(), &TransferController::start);
        connect(m_dialog, &TransferDialog::agentLookedAt, this, [this](const WorkerId &agent) {
            m_console.agentRoom().look(agent);
            showRoom(agent);
        });
        connect(&m_console.agentRoom(), &AgentRoom::read, this, &TransferDesk::showRoom);
        connect(m_dialog, &TransferDialog::watched, &m_console, &Console::setWatchDirectory);
    }
    m_dialog->setListed(m_console.session().seesOthers());
    m_dialog->ask(m_task);
    refresh();
}
