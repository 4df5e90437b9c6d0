#pragma once

#include "core/domain/participantoptions.h"
#include "router/resources/parameters.h"

#include <initializer_list>

namespace router {

// Parameters that the conference instruction shares with the participants of a conference and with calls. What cannot
// be read is a fault of the parameters.
//
// Source: REST API reference 6.5 and 8.5.

/// Muted, Beep, Record … of somebody who is dialled into a conference.
ParticipantOptions readParticipantOptions(Parameters &parameters);
/// One of these words, in any case; empty: absent, or a fault.
QByteArray readWord(Parameters &parameters, QByteArrayView name, std::initializer_list<const char *> words);
/// Every value of a parameter that may come more than once, or as one list with commas; each one of `known`.
QStringList readEvents(Parameters &parameters, QByteArrayView name, const QStringList &known);
/// `name`, `name` + "Method" (GET or POST) and `name` + "Event".
WebHook readHook(Parameters &parameters, const QByteArray &name, const QStringList &known);
/// GET or POST under that name; POST when absent.
bool isByPost(Parameters &parameters, const QByteArray &name);

/// initiated, ringing, answered, completed.
const QStringList &callProgressEvents();
/// start, end, join, leave, mute, hold, modify, speaker, announcement.
const QStringList &conferenceEvents();
/// in-progress, completed, absent, failed.
const QStringList &recordingEvents();

} // namespace router
