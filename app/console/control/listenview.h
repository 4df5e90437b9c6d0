#pragma once

#include "core/base/apierror.h"
#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/domain/instruction.h"
#include "core/domain/task.h"

/// Why somebody's call cannot be listened to.
enum class ListenBlock {
    None,
    NoConference, ///< The task is talked about in no conference, or nobody has it in hand.
    NoTask, ///< The agent is known to have no task in hand.
    Own, ///< It is one's own.
    NoContact, ///< The own worker has no `contact_uri`: there is no phone to call.
    OtherCall, ///< One listens already.
    BeyondSignIn, ///< A worker's token does not reach others' calls.
};

/// A call that a supervisor listens to, as it stands.
struct ListenView
{
    enum class Phase {
        Asking, ///< Who has it in hand is being asked, then the phone is called.
        Ringing, ///< The own phone rings, or is about to.
        In,
        Leaving,
        Ended,
    };
    enum class End {
        None,
        Left, ///< By leave().
        HungUp, ///< The own phone did.
        CallOver,
        Unanswered, ///< The own phone rang in vain.
        NobodyHasIt, ///< Nobody has the task in hand any more.
        Failed, ///< `error` says why.
    };

    TaskId task{};
    Task about{}; ///< The task as it was known when one began.
    QString agent{}; ///< The name of who has the task in hand; empty: not known yet.
    SupervisorMode mode = SupervisorMode::Monitor; ///< As it is; while it rings: as it will be.
    std::optional<SupervisorMode> wanted{}; ///< Asked for, and not answered yet.
    Phase phase = Phase::Asking;
    End end = End::None;
    ApiError error{};
    Instant since{}; ///< By this machine's clock: when the phase was reached.

    [[nodiscard]] bool hasEnded() const { return phase == Phase::Ended; }
};
