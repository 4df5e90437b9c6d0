#pragma once

class ConsoleState;
class Poller;

/// Lets everything that the poller reads go in at the state's door. Both must be alive as long as the connections: they end
/// with either of them.
void feedState(const Poller &poller, ConsoleState &state);
