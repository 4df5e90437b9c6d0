#pragma once

#include "console/control/callview.h"
#include "ui/theme/tone.h"

#include <QString>

// Words for people about a call.

/// "You", the customer's name, or the address of anybody else.
QString partyName(const CallParty &party, const QString &customer);
/// How it stands with somebody: "In the call", "On hold", … or what is under way, e.g. "Going on hold…".
QString partyState(const CallParty &party);
Tone partyTone(const CallParty &party);
/// "Ana hung up at 10:32:05".
QString departureText(const CallDeparture &departure, const QString &customer);
/// How an ended call ended, one sentence.
QString endingText(const CallView &call);
/// Why something in a limited call cannot be done here.
QString beyondText();
/// What the person sees of a limited call, and what not.
QString limitedText();
/// What did not work, and what the person can do now. `name`: whom it was about.
QString failureText(CallDeed deed, const QString &name, const ApiError &error);
