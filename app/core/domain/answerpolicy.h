#pragma once

#include "core/domain/ids.h"
#include "core/domain/instructionorder.h"

#include <QMap>
#include <optional>

/// What an assignment callback is answered with; empty: `{}`, so the offer waits for the agent.
using CallbackAnswer = std::optional<InstructionOrder>;

/// How assignment callbacks are answered. A queue's own answer counts before a workflow's, and that before the one for
/// all.
struct AnswerPolicy
{
    CallbackAnswer forAll{};
    QMap<TaskQueueId, CallbackAnswer> forQueue{};
    QMap<WorkflowId, CallbackAnswer> forWorkflow{};

    [[nodiscard]] CallbackAnswer answerFor(const WorkflowId &workflow, const TaskQueueId &queue) const
    {
        return forQueue.value(queue, forWorkflow.value(workflow, forAll));
    }

    friend bool operator==(const AnswerPolicy &, const AnswerPolicy &) = default;
};
