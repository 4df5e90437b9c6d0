#pragma once

#include "core/base/clock.h"

#include <QStyledItemDelegate>

/// Draws a task in hand in two lines: who, and below it channel, queue and how long it has been in hand.
class TaskRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `clock` must outlive the delegate.
    explicit TaskRowDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
};
