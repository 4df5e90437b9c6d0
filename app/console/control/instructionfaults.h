#pragma once

#include "core/domain/instructionorder.h"
#include "core/domain/task.h"
#include "core/domain/worker.h"

#include <QList>
#include <optional>

/// One thing that is wrong with an instruction before it is sent.
struct InstructionFault
{
    enum class Kind {
        WorkerUnknown, ///< The worker's attributes have not arrived yet, so its phone is not known.
        NoContactUri, ///< Neither an address was given nor have the worker's attributes a `contact_uri`.
        TaskUnknown, ///< The task's attributes have not arrived yet.
        NoCall, ///< The task's attributes lack `call_sid`; for a conference `outbound_to` as well.
        Missing, ///< A parameter that the instruction needs.
        NotAddress, ///< No phone number, client or SIP address.
        NotUrl, ///< No http or https address.
        NotCallSid,
        OutOfRange, ///< No whole number from `least` to `most`.
        NotAWord, ///< None of those the parameter may have.
    };
    Kind kind = Kind::Missing;
    QString parameter{}; ///< Its documented name; empty: not about one.
    int least = 0;
    int most = 0;

    friend bool operator==(const InstructionFault &, const InstructionFault &) = default;
};

/// Everything that would make the service refuse it, the attributes first, then the parameters in their order; empty:
/// may be sent. `worker` may be null.
///
/// Source: preconditions of the instructions, routing semantics 3.2; parameters, REST API reference 6.5.
QList<InstructionFault> faultsOf(const InstructionOrder &order, const std::optional<Task> &task, const Worker *worker);

/// What a new form begins with: of the task's attributes the call to redirect, and the caller as caller ID where one is
/// needed.
InstructionOrder suggestedOrder(InstructionKind kind, const std::optional<Task> &task);
