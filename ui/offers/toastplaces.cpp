#include "ui/offers/toastplaces.h"

#include <algorithm>
#include <numeric>
#include <utility>

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

QList<QRect> settled(const ToastPlaces &places, const QList<QRect> &now, QPoint pointer)
{
    QList<QRect> taken;
    QList<qsizetype> movers;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const QRect &one = now.at(i);
        const bool isSeen = places.area.contains(one)
            && std::ranges::none_of(taken, [&](const QRect &other) { return other.intersects(one); });
        if (isSeen || one.contains(pointer))
            taken.append(one);
        else
            movers.append(i);
    }

    QList<QRect> wanted = now;
    for (const qsizetype i : movers) {
        wanted[i] = places.firstFree(taken, pointer);
        taken.append(wanted.at(i));
    }
    return wanted;
}

QList<QRect> closedUp(const ToastPlaces &places, const QList<QRect> &now, QPoint pointer)
{
    const auto fromCorner = [&](qsizetype i) {
        const QRect &one = now.at(i);
        const int side = places.mirrored ? one.left() - places.area.left() : places.area.right() - one.right();
        return std::pair(side, places.area.bottom() - one.bottom());
    };
    QList<qsizetype> order(now.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::stable_sort(order, {}, fromCorner);

    QList<QRect> wanted = now;
    QList<QRect> taken;
    for (const qsizetype i : std::as_const(order)) {
        wanted[i] = places.firstFree(taken, pointer);
        taken.append(wanted.at(i));
    }
    return wanted;
}
