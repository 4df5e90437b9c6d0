#pragma once

#include "console/control/taskoutcome.h"
#include "console/control/taskrepair.h"
#include "console/control/wrapuptimer.h"
#include "console/models/tasksinhandmodel.h"

#include <QUrl>
#include <QWidget>

struct OutgoingTransfer;
class AttributesPanel;
class CallPanel;
class Clock;
class CompleteBar;
class ElidedLabel;
class EndedBar;
class OutcomePanel;
class RepairBar;
class QPushButton;
class TaskFacts;
class TransferBar;
class VerticalScroll;
class WrapLayout;
class WrapUpBar;

/// One task in hand: who and what, its facts, what the person has to say of it, its attributes, and what can be done with it.
class TaskDetail final : public QWidget
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit TaskDetail(const Clock &clock, QWidget *parent = nullptr);

    void setTask(const TaskInHand &task);
    /// Beside its own, behind them.
    void addButton(QPushButton *button);
    [[nodiscard]] const ReservationId &reservation() const { return m_task.reservation.id; }
    /// Its attributes; tells of itself what is asked there.
    [[nodiscard]] AttributesPanel *attributes() const { return m_attributes; }
    /// Its call; tells of itself what is asked there.
    [[nodiscard]] CallPanel *call() const { return m_call; }
    [[nodiscard]] const TaskId &task() const { return m_task.reservation.task; }
    /// How much of the wrap-up is left; empty: there is no limit.
    void setWrapUpLeft(const std::optional<WrapUpLeft> &left);
    /// Where the customer is found, by a click; empty: there is no such button. `obstacle` says why it rests; empty: it
    /// does not.
    void setScreenPop(const QUrl &url, const QString &obstacle);
    /// What is stuck about it, and what would mend that; empty: nothing.
    void setRepair(const std::optional<TaskRepair> &repair);
    /// Where it stands on its way to somebody else; null: nowhere. `blocked`: why it cannot be handed on; empty: it can.
    void setTransfer(const OutgoingTransfer *transfer, const QString &blocked);
    /// Something is under way for this task: its buttons rest, and `notesToo` where these are part of what is sent.
    void setBusy(bool busy, bool notesToo = true);
    /// Empty: actions are allowed; else they rest and say this.
    void setObstacle(const QString &why);
    /// What is said of the task so far, and by which rules.
    void setOutcome(const WrapUpRules &rules, const TaskDraft &draft);
    /// Says what is missing; whoever types goes on typing.
    void tellOutcome(OutcomeFault fault);
    /// Somebody else ended it: it can only be read.
    [[nodiscard]] bool hasEnded() const { return m_task.end.has_value(); }

signals:
    /// Another task, or the same as it is now.
    void shownAnew();
    void wrapUpAsked(const ReservationId &id);
    void completeAsked(const ReservationId &id, const QString &reason);
    void screenPopAsked(const QUrl &url);
    void repairAsked(const ReservationId &id, TaskRepair::Kind kind);
    void transferAsked();
    void cancelTransferAsked(const ReservationId &id);
    /// The person has seen how it ended.
    void transferSeen(const ReservationId &id);
    void extendAsked(const ReservationId &id);
    /// The person has seen that somebody else ended it.
    void endSeen(const ReservationId &id);
    void draftEdited(const ReservationId &id, const TaskDraft &draft);

private:
    void layOut();
    QWidget *buildRest();
    void nameButtons();
    void wireTransfer();
    void askOutcome(OutcomeFault fault);
    void askReason();
    void refreshButtons();

    TaskInHand m_task{};
    ElidedLabel *m_who;
    ElidedLabel *m_what;
    EndedBar *m_endedBar;
    RepairBar *m_repairBar;
    std::optional<TaskRepair> m_repair{};
    TransferBar *m_transferBar;
    WrapUpBar *m_wrapUpBar;
    CallPanel *m_call;
    TaskFacts *m_facts;
    OutcomePanel *m_outcome;
    AttributesPanel *m_attributes;
    QPushButton *m_wrapUp;
    QPushButton *m_complete;
    QPushButton *m_transfer;
    QPushButton *m_screenPop;
    WrapLayout *m_buttons = nullptr;
    VerticalScroll *m_rest;
    CompleteBar *m_reason;
    QUrl m_screenPopUrl{};
    bool m_busy = false;
    bool m_sendsNotes = false;
    QString m_obstacle;
    QString m_transferBlocked{};
    bool m_isOnItsWay = false; ///< To somebody else, who has not answered.
    bool m_isBeingAsked = false; ///< Of these: neither the wish nor its end is on its way to the server.
    WrapUpRules m_rules{};
};
