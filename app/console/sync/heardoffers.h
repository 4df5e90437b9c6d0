#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QSet>

/// What one worker's offers were told, from the first sign-in on until another worker is followed. It outlives a
/// session that ends by itself: who called between two sign-ins is not forgotten.
struct HeardOffers
{
    WorkerId worker{};
    Instant since{}; ///< By the server's clock. What was offered before is not missed here.
    QSet<ReservationId> told{}; ///< As long as they are listed or have not ended.
};
