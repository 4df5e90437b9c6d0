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

/// Where toasts that stand at `now` (oldest first) are to stand: as they do, for a hand may be on its way to one; a gap
/// waits for the next offer. Only one that lies over an older one, or not wholly on the screen, goes to a free place,
/// not while the pointer is on it, and never to where the pointer is.
QList<QRect> settled(const ToastPlaces &places, const QList<QRect> &now, QPoint pointer);

/// Where they are to stand once nobody is at them: close up towards the corner, in the order in which they stand.
QList<QRect> closedUp(const ToastPlaces &places, const QList<QRect> &now, QPoint pointer);
