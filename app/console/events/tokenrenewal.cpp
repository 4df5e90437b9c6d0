#include "console/events/tokenrenewal.h"

#include <algorithm>

using namespace std::chrono_literals;

std::chrono::milliseconds renewalAfter(std::chrono::milliseconds life)
{
    return std::max(life / 2, std::min(life * 4 / 5, life - 60s));
}
