#pragma once

#include "console/control/callview.h"
#include "support/fakeclock.h"

// Calls to be shown: Ana (CA…1) and oneself (CA…2), and more.

inline CallParty ana(bool hold = false)
{
    return { .participant = { .call = sid<CallId>(1), .hold = hold },
        .role = CallParty::Role::Customer,
        .address = QStringLiteral("+15550100042") };
}

inline CallParty self(bool muted = false)
{
    return { .participant = { .call = sid<CallId>(2), .muted = muted },
        .role = CallParty::Role::Self,
        .address = QStringLiteral("client:alice") };
}

inline CallParty third(ConferenceParticipant::Status status = ConferenceParticipant::Status::Connected)
{
    return { .participant = { .call = sid<CallId>(3), .status = status }, .address = QStringLiteral("client:bob") };
}

inline CallView liveCall(const QList<CallParty> &parties)
{
    return { .place = { .id = sid<ConferenceId>(2) },
        .phase = CallView::Phase::Live,
        .parties = parties,
        .ownNumber = QStringLiteral("+15550199") };
}
