#pragma once

#include "core/domain/instruction.h"
#include "router/callbacks/httpcaller.h"

namespace router {

/// What a web server wants done with a reservation, as its answer to the assignment callback says.
struct AssignmentAnswer
{
    enum class Kind {
        NoAnswer, ///< Nothing came, or an error status: ask the fallback.
        Wait, ///< Stays pending; `code` tells a warning, 0: nothing was wrong.
        Accept,
        Reject,
        Instruct,
    };

    Kind kind = Kind::Wait;
    ActivityId activity{}; ///< Reject only; null: back to the one before.
    Instruction instruction{}; ///< Instruct only.
    int code = 0; ///< The service's number for what is wrong with it.
    QString message{};
    bool repeats = false; ///< The message may repeat what was answered, such as a URL with its password.
};

/// Reads the answer of an assignment callback.
///
/// Source: routing semantics 9, instruction bodies; numbers in REST API reference 1.3.
AssignmentAnswer readAssignmentAnswer(const CallAnswer &answer);

} // namespace router
