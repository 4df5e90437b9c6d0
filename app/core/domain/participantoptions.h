#pragma once

#include "core/domain/ids.h"

#include <QStringList>

/// Where a web server is told of something, and of what.
struct WebHook
{
    QString url{};         ///< Empty: nobody is told.
    bool byPost = true;    ///< Else by GET.
    QStringList events{};  ///< In the service's words; empty: those it sends when nobody asks for others.

    friend bool operator==(const WebHook &, const WebHook &) = default;
};

/// How a phone takes part in a conference. What only concerns sound (beeps, music, jitter) is not kept: nothing is
/// heard in a simulated network.
///
/// Source: participant parameters, REST API reference 6.5 and 8.5.
struct ParticipantOptions
{
    bool muted = false;
    bool startConferenceOnEnter = true;
    bool endConferenceOnExit = false;
    bool endConferenceOnCustomerExit = false;
    bool record = false;              ///< This phone's leg.
    bool recordsConference = false;   ///< From the conference's start.
    bool dualChannels = false;        ///< Of recordings.
    int maxParticipants = 250;        ///< 2–250.
    QString region{};                 ///< Where it is mixed; empty: us1.
    WebHook statusCallback{};         ///< Of this phone's call.
    WebHook conferenceStatusCallback{};
    WebHook recordingStatusCallback{};
    WebHook conferenceRecordingStatusCallback{};

    friend bool operator==(const ParticipantOptions &, const ParticipantOptions &) = default;
};
