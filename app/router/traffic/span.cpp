#include "router/traffic/span.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace router {

namespace {

std::chrono::milliseconds rounded(double milliseconds)
{
    return std::chrono::milliseconds(std::llround(std::max(milliseconds, 0.0)));
}

/// One number of the standard normal distribution. Source: Box and Muller.
double normal(QRandomGenerator &random)
{
    const double one = 1 - random.generateDouble(); // above 0
    const double other = random.generateDouble();
    return std::sqrt(-2 * std::log(one)) * std::cos(2 * std::numbers::pi * other);
}

} // namespace

std::chrono::milliseconds Span::draw(QRandomGenerator &random) const
{
    switch (kind) {
    case Kind::Constant:
        return first;
    case Kind::Uniform:
        return first + std::chrono::milliseconds(random.bounded(qint64((second - first).count()) + 1));
    case Kind::Exponential:
        return rounded(-double(first.count()) * std::log(1 - random.generateDouble()));
    case Kind::Normal:
        return rounded(double(first.count()) + double(second.count()) * normal(random));
    }
    return {};
}

} // namespace router
