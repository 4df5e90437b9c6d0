#pragma once

#include "console/models/tasksinhandmodel.h"

#include <QWidget>

class AgeLabel;
class AttributesModel;
class Clock;
class CompleteBar;
class ElidedLabel;
class QLabel;
class QPushButton;
class QTreeView;
class TaskFacts;
class ToneLabel;

/// One task in hand: who and what, its facts, its attributes as a tree, and what can be done with it.
class TaskDetail final : public QWidget
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit TaskDetail(const Clock &clock, QWidget *parent = nullptr);

    void setTask(const TaskInHand &task);
    [[nodiscard]] const ReservationId &reservation() const { return m_task.reservation.id; }
    /// Something is under way for this task: its buttons rest.
    void setBusy(bool busy);
    /// Empty: actions are allowed; else they rest and say this.
    void setObstacle(const QString &why);
    /// Copies the value of the attribute that is current to the clipboard.
    void copyAttribute();

signals:
    void wrapUpAsked(const ReservationId &id);
    void completeAsked(const ReservationId &id, const QString &reason);

private:
    void buildTree();
    void layOut();
    void openTreeMenu(const QPoint &at);
    void refreshButtons();

    TaskInHand m_task{};
    ElidedLabel *m_who;
    ElidedLabel *m_what;
    TaskFacts *m_facts;
    QTreeView *m_tree;
    AttributesModel *m_attributes;
    QPushButton *m_wrapUp;
    QPushButton *m_complete;
    CompleteBar *m_reason;
    bool m_busy = false;
    QString m_obstacle;
};
