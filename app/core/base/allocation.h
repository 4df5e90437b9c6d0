#pragma once

/// Lets memory that large lists had go back to the system when they are done with, in place of being kept for the next
/// ones. To be called before any thread is started. Where the C library is another one it does nothing.
void giveLargeBlocksBack();
