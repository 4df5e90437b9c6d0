#include "router/faults/faultwindow.h"

namespace router {

bool isInWindow(const Fault &fault, Fault::Span since)
{
    if (since < fault.from)
        return false;
    const Fault::Span into = fault.every.count() > 0 ? (since - fault.from) % fault.every : since - fault.from;
    return fault.until == Fault::Span::max() || into < fault.until - fault.from;
}

std::optional<Fault::Span> nextOpening(const Fault &fault, Fault::Span after)
{
    if (after < fault.from)
        return fault.from;
    if (fault.every.count() == 0)
        return std::nullopt;
    return fault.from + ((after - fault.from) / fault.every + 1) * fault.every;
}

bool fitsStars(QByteArrayView pattern, QByteArrayView text)
{
    const qsizetype star = pattern.indexOf('*');
    if (star < 0)
        return pattern == text;
    if (!text.startsWith(pattern.first(star)))
        return false;
    for (qsizetype from = star; from <= text.size(); ++from) {
        if (fitsStars(pattern.sliced(star + 1), text.sliced(from)))
            return true;
    }
    return false;
}

} // namespace router
