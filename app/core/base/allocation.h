#pragma once

#include <chrono>

/// Lets memory that large lists had go back to the system when they are done with, in place of being kept for the next
/// ones. To be called before any thread is started. Where the C library is another one it does nothing.
void giveLargeBlocksBack();

/// Lets pages go back to the system that lie free between others in the heap, as they do after some lists of thousands have
/// been read and told. It takes some milliseconds, in which who asks for memory waits, so it is for pauses; asked for again
/// within `atMostEvery` it does nothing. From any thread.
void giveFreePagesBack(std::chrono::milliseconds atMostEvery);
