#pragma once

#include "core/base/clock.h"

#include <QStyledItemDelegate>

/// Draws a missed offer in two lines: who and when, below it why and from which queue; a disc before what is new.
class MissedRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `clock` must outlive the delegate.
    explicit MissedRowDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
};
