#include "ui/offers/toastplaces.h"

#include <algorithm>

namespace {

int fitting(int length, int one, int gap)
{
    return std::max(1, (length - gap) / std::max(1, one + gap));
}

} // namespace

int ToastPlaces::count() const
{
    return fitting(area.height(), toast.height(), gap) * fitting(area.width(), toast.width(), gap);
}

QRect ToastPlaces::at(int n) const
{
    const int rows = fitting(area.height(), toast.height(), gap);
    const int place = std::clamp(n, 0, count() - 1);
    const int fromSide = gap + (place / rows) * (toast.width() + gap);
    const int fromBottom = gap + (place % rows) * (toast.height() + gap);
    const int x = mirrored ? area.left() + fromSide : area.right() + 1 - fromSide - toast.width();
    const int y = area.bottom() + 1 - fromBottom - toast.height();
    return { QPoint(x, y), toast };
}

QRect ToastPlaces::firstFree(const QList<QRect> &taken, QPoint pointer) const
{
    const auto isFree = [&](const QRect &place) {
        return !place.contains(pointer)
            && std::ranges::none_of(taken, [&](const QRect &other) { return other.intersects(place); });
    };
    for (int n = 0; n < count(); ++n) {
        if (const QRect place = at(n); isFree(place))
            return place;
    }
    return at(count() - 1);
}

QList<QRect> compacted(const ToastPlaces &places, const QList<QRect> &now, QPoint pointer)
{
    QRect whole;
    for (const QRect &one : now)
        whole |= one;
    if (whole.adjusted(-places.gap, -places.gap, places.gap, places.gap).contains(pointer))
        return now;

    QList<QRect> moved;
    for (qsizetype i = 0; i < now.size(); ++i)
        moved.append(places.firstFree(moved, pointer));
    return moved;
}
