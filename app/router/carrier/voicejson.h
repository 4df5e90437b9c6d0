#pragma once

#include "router/carrier/phonenetwork.h"

#include <QJsonObject>

namespace router {

// The bodies of what is asked of calls, every documented property in them. Links are paths, as that API has them.
//
// Source: REST API reference 8, and Twilio's own clients for what it leaves out.

/// "/2010-04-01/Accounts/AC…".
QString accountPath(AccountId account);

QJsonObject toJson(const PhoneCall &call, const PhoneNetwork &network);
QJsonObject toJson(const PhoneConference &conference, const PhoneNetwork &network);
QJsonObject toJson(const Participant &participant, ConferenceId conference, const PhoneNetwork &network);
QJsonObject toJson(const PhoneRecording &recording, const PhoneNetwork &network);

} // namespace router
