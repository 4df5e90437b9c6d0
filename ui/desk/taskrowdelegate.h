#pragma once

#include "core/base/clock.h"

#include <QStyledItemDelegate>

struct TaskInHand;

/// Draws a task in hand in two lines: who, and below it status, queue and how long it has been in this status.
class TaskRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `clock` must outlive the delegate.
    explicit TaskRowDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Its status, its queue, and how long it has been in this status.
    [[nodiscard]] static QString secondLine(const TaskInHand &task, Instant now);

private:
    const Clock &m_clock;
};
