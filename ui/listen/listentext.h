#pragma once

#include "console/control/listenview.h"
#include "ui/theme/tone.h"

/// "Whisper": how a supervisor takes part, as a button's text.
QString modeText(SupervisorMode mode);
/// Who hears him then.
QString modeHint(SupervisorMode mode);
/// Why a call cannot be listened to; empty: it can.
QString blockText(ListenBlock block);
/// How it stands, or how it ended.
QString stateText(const ListenView &view);
/// The own phone stayed in the call of a session that has ended.
QString openLineText();
Tone stateTone(const ListenView &view);
