#pragma once

#include "core/httpserver/httpmessage.h"
#include "router/carrier/phonecall.h"
#include "router/carrier/phoneconference.h"
#include "router/carrier/phonerecording.h"

namespace router {

/// A form that somebody's web server is to be sent; its answer is of no consequence.
struct WebNotice
{
    QString url{};
    bool byPost = true;
    FormFields fields{};
};

/// "Fri, 18 Feb 2011 21:07:19 +0000": RFC 2822, as everything below /2010-04-01 has it.
QByteArray rfc2822(Instant at);
/// "inbound", "outbound-dial" or "outbound-api".
QByteArray directionOf(const PhoneCall &call);

// What a web server is told; empty: it did not ask for that. Each counts one more of what was told.

std::optional<WebNotice> callNotice(PhoneCall &call, AccountId account, Instant now);
/// `event` as it is told, e.g. "participant-join"; `about`, if not null, is whom it concerns.
std::optional<WebNotice> conferenceNotice(
    PhoneConference &conference, const QByteArray &event, const Participant *about, AccountId account, Instant now);
std::optional<WebNotice> recordingNotice(const PhoneRecording &recording, AccountId account, Instant now);
/// The request for the TwiML of a call.
WebNotice twimlRequest(const PhoneCall &call, AccountId account);

} // namespace router
