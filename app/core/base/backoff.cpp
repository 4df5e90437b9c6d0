#include "core/base/backoff.h"

#include <algorithm>

std::chrono::milliseconds delayBefore(int n, QRandomGenerator &random)
{
    using std::chrono::milliseconds;
    constexpr milliseconds least{ 800 };
    const int exponent = std::clamp(n, 1, 6);
    const milliseconds most = std::min(milliseconds{ 60'000 }, milliseconds{ 1000 } * (1 << exponent));
    return milliseconds{ random.bounded(int(least.count()), int(most.count()) + 1) };
}
