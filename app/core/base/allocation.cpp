#include "core/base/allocation.h"

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
