#pragma once

#include "router/carrier/phonecall.h"
#include "router/carrier/phoneconference.h"
#include "router/carrier/phonerecording.h"

namespace router {

// How calls, conferences and recordings are stored: a version byte, then their fields.

QByteArray encoded(const PhoneCall &call);
QByteArray encoded(const PhoneConference &conference);
QByteArray encoded(const PhoneRecording &recording);

// Each answers whether the text was whole and of this version.
[[nodiscard]] bool decode(const QByteArray &text, PhoneCall &call);
[[nodiscard]] bool decode(const QByteArray &text, PhoneConference &conference);
[[nodiscard]] bool decode(const QByteArray &text, PhoneRecording &recording);

} // namespace router
