#pragma once

#include "console/control/taskrepair.h"
#include "core/base/apierror.h"
#include "core/domain/ids.h"

#include <QWidget>

class Banner;
class Console;
class EmptyState;
class HelpButton;
class OffersPanel;
class QLabel;
class QListView;
class QSplitter;
class QStackedWidget;
class StatusPanel;
class TaskDetail;
class TransferDesk;
struct Offer;
struct TaskInHand;

/// The agent's desk: own status, open offers, tasks in hand, and the one that is looked at.
class DeskPage final : public QWidget
{
    Q_OBJECT

public:
    /// `console` must outlive the page.
    explicit DeskPage(Console &console, QWidget *parent = nullptr);

    /// What is shown is only what was known last: actions rest and say so.
    void setOnline(bool online);
    /// Brings the attributes of this task, which are being changed, into view; false: it is not in hand.
    bool showEdit(const TaskId &task);

signals:
    /// Every way to answer this offer is asked for.
    void formAsked(const ReservationId &id);

private:
    void keepView(QSplitter &splitter);
    QWidget *buildSide();
    QWidget *buildMain();
    void wire();
    void wireTasks();
    void wireOutcome();
    void wireAttributes();
    void wireCall();
    void wireHelp();
    void wireEnded();
    void onOfferEnded(const Offer &offer);
    void bringTaken();
    [[nodiscard]] bool hasKeyboard() const;
    void onStatus();
    void onRows();
    void onCurrent();
    void showTask(const TaskInHand &task);
    void showScreenPop(const TaskInHand &task);
    void showRepair(const TaskInHand &task);
    void onRepair(const ReservationId &id, TaskRepair::Kind kind);
    void complain(const ApiError &error);
    void refreshEmpty();
    void refreshMoved();
    [[nodiscard]] QString readyName() const;

    Console &m_console;
    Banner *m_banner;
    Banner *m_moved; ///< The service has put the agent into another status, as an offer was missed.
    StatusPanel *m_status;
    OffersPanel *m_offers;
    QLabel *m_heading;
    QListView *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TaskDetail *m_detail;
    TransferDesk *m_transfers;
    HelpButton *m_help;
    ReservationId m_taken{}; ///< Accepted by the person here, and not brought into view yet.
};
