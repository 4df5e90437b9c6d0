#pragma once

#include <QObject>
#include <functional>

/// What the desktop's keyring says of its default collection.
enum class KeyringLock {
    Open, ///< Unlocked, or not made yet: what is not found is not there.
    Locked, ///< What is not found may be there all the same.
    NoService, ///< Nobody answers for a keyring on this desktop.
};

/// Asks the Secret Service whether its default collection is locked; never blocks, never prompts. `answer` is called on
/// the thread of `context`, once, unless `context` goes first.
void askKeyringLock(QObject *context, std::function<void(KeyringLock)> answer);
