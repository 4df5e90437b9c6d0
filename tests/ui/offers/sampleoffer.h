#pragma once

#include "console/state/offer.h"
#include "support/fakeclock.h"

/// An open offer of a call that has waited 75 s, with two minutes to answer, made right now.
inline Offer sampleOffer(Instant now, int n = 1)
{
    using namespace std::chrono_literals;
    Offer offer{ .reservation = { .id = sid<ReservationId>(n), .task = sid<TaskId>(n), .worker = sid<WorkerId>(1),
                     .createdAt = now, .updatedAt = now } };
    offer.task = Task{ .id = sid<TaskId>(n),
        .status = TaskStatus::Reserved,
        .attributes = R"({"name":"Ana Pérez","from":"+34 600 555 010","topic":"Invoice was charged twice","call_sid":"CA1"})",
        .priority = 5,
        .workflowName = QStringLiteral("Customer care"),
        .queueName = QStringLiteral("Billing"),
        .channelUniqueName = QStringLiteral("voice"),
        .createdAt = now - 75s };
    offer.offeredAt = now;
    offer.deadline = now + 120s;
    offer.block = ConferenceBlock::None;
    return offer;
}
