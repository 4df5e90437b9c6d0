#pragma once

#include "ui/widgets/fastdelegate.h"

/// Draws the axis of a task's life: a line through all rows with a mark for each; a long pause is a longer, dashed
/// piece of it.
class TimelineAxis final : public FastDelegate
{
    Q_OBJECT

public:
    using FastDelegate::FastDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// How much higher a row is for the pause before it: none below a second, then by its logarithm.
    [[nodiscard]] static int roomFor(std::chrono::milliseconds pause, int lineHeight);
};
