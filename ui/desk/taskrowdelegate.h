#pragma once

#include "console/control/wrapuptimer.h"
#include "core/base/clock.h"

#include <QIdentityProxyModel>
#include <QStyledItemDelegate>

struct TaskInHand;

/// Draws a task in hand in two lines: who, and below it status, queue and how long it has been in this status; of a
/// wrap-up with a limit how much is left of it.
class TaskRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive the delegate.
    TaskRowDelegate(const Clock &clock, const WrapUpTimer &wrapUps, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Its status, its queue, and how long it has been in this status or `left`, if its wrap-up has a limit.
    [[nodiscard]] static QString secondLine(const TaskInHand &task, Instant now, const std::optional<WrapUpLeft> &left);

private:
    const Clock &m_clock;
    const WrapUpTimer &m_wrapUps;
};

/// The same model, whose rows say to a screen reader what the delegate draws.
class SpokenTasks final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// All must outlive it.
    SpokenTasks(QAbstractItemModel &tasks, const Clock &clock, const WrapUpTimer &wrapUps, QObject *parent);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Clock &m_clock;
    const WrapUpTimer &m_wrapUps;
};
