#pragma once

#include "core/domain/conference.h"
#include "core/wire/decode.h"

// The bodies of calls, conferences and recordings (below /2010-04-01) <-> domain.

Decoded<Conference> conferenceFromJson(const QJsonObject &json);
Decoded<ConferenceParticipant> participantFromJson(const QJsonObject &json);
Decoded<CallLeg> callLegFromJson(const QJsonObject &json);
Decoded<CallRecording> callRecordingFromJson(const QJsonObject &json);

/// One page of a list there: the address of the next one stands beside the rows, without its host.
template <typename T>
Decoded<Page<T>> voicePageFromJson(const QByteArray &body, const QString &key, Decoded<T> (*read)(const QJsonObject &));
