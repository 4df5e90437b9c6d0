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
    mallopt(M_ARENA_MAX, 3); // with two, the thread of the network shares the windows', and painting waits for it
#endif
}

void giveFreePagesBack([[maybe_unused]] std::chrono::milliseconds atMostEvery)
{
#ifdef __GLIBC__
    using Steady = std::chrono::steady_clock;
    static std::atomic<Steady::duration> last{};
    const Steady::duration now = Steady::now().time_since_epoch();
    Steady::duration before = last.load();
    if (now - before >= atMostEvery && last.compare_exchange_strong(before, now))
        malloc_trim(0);
#endif
}
