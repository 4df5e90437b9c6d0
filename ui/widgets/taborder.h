#pragma once

class QWidget;

/// Tab goes through what is in `window` as its layouts have it: the order in which one reads. For a window whose parts were
/// made in another order, or later; to be called again once further ones were made.
void tabAsLaidOut(QWidget *window);
