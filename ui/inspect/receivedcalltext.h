#pragma once

#include "core/domain/receivedcall.h"
#include "ui/theme/tone.h"

/// What was asked, in a word or two: "Offer", "Make a task", …; for another path that path.
QString askedText(const ReceivedCall &call);
/// What it was answered with, short: "accept", "left to the agent", "404".
QString answerText(const ReceivedCall &call);
/// "Good", "Missing", …
QString signatureText(CallSignature signature);
Tone toneOf(CallSignature signature);
/// What came of it, one sentence; empty where nothing is to be said.
QString fateText(CallFate fate);

/// The whole call to be read or pasted: how it came, every parameter (JSON laid out), and the answer.
QString callAsText(const ReceivedCall &call);
/// The same request as a command line for a shell; it has no signature.
QString callAsCurl(const ReceivedCall &call);
