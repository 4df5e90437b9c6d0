#include "core/base/allocation.h"

#include <atomic>
#include <chrono>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void giveLargeBlocksBack()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 128 * 1024); // else it grows with the first large block that is freed
    mallopt(M_ARENA_MAX, 2); // the windows' and one for all that works beside them
#endif
}

void giveFreePagesBack()
{
#ifdef __GLIBC__
    using Steady = std::chrono::steady_clock;
    static std::atomic<Steady::duration> next{};
    const Steady::duration now = Steady::now().time_since_epoch();
    Steady::duration due = next.load();
    if (now >= due && next.compare_exchange_strong(due, now + std::chrono::seconds(2)))
        malloc_trim(0);
#endif
}
