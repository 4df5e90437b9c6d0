#pragma once

#include "ui/widgets/fastdelegate.h"

/// Draws the board's cells: figures that are too old are quieter, and a queue's last hour is a small line.
class BoardDelegate final : public FastDelegate
{
    Q_OBJECT

public:
    using FastDelegate::FastDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
