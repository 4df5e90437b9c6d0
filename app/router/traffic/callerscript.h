#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

namespace router {

/// Somebody who wants something from "Contact Center". Names and numbers are made up.
struct Caller
{
    bool chats = false; ///< Else calls.
    QByteArray attributes{};
    std::chrono::seconds patience{}; ///< Then hangs up.
};

/// Makes up callers, the same ones for the same seed.
class CallerScript
{
public:
    explicit CallerScript(quint32 seed);

    /// The next caller; with `spanish`, one who calls and speaks Spanish.
    Caller next(bool spanish);
    /// How long until the one after: 6 to 8 seconds.
    std::chrono::milliseconds gap();

private:
    [[nodiscard]] QString number();
    [[nodiscard]] QString callSid();

    QRandomGenerator m_random;
};

} // namespace router
