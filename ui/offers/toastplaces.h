#pragma once

#include <QList>
#include <QPoint>
#include <QRect>

/// Where toasts stand on one screen: from the bottom corner upwards, then in a further column beside.
struct ToastPlaces
{
    QRect area{};         ///< The screen without panels.
    QSize toast{};        ///< Size of every toast.
    int gap = 0;          ///< Between toasts and to the edges.
    bool mirrored = false; ///< Right-to-left: the corner is on the left.

    /// How many fit.
    [[nodiscard]] int count() const;
    /// Place `n` from 0, the corner. Beyond `count` the last one.
    [[nodiscard]] QRect at(int n) const;
    /// The first place that meets none of the `taken` and does not come up under the pointer; the last one when full.
    [[nodiscard]] QRect firstFree(const QList<QRect> &taken, QPoint pointer) const;
};

/// Closes the gaps: where toasts that stand at `now` (oldest first) go. As they are while the pointer is among them, and
/// no toast comes to lie under the pointer.
QList<QRect> compacted(const ToastPlaces &places, const QList<QRect> &now, QPoint pointer);
