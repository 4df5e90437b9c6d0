#pragma once

#include <QString>

class ConsoleState;

/// How much of what the own worker can take at once is taken, a channel each: "Chat 2 of 3 · Voice 0 of 1". On offer,
/// in hand and wrapping up all count, as for the router. Channels that are switched off or have no capacity are left
/// out. Empty: not known, or the workspace gives one task at a time anyway.
QString channelLoadText(const ConsoleState &state);
