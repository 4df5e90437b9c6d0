#pragma once

#include "console/control/session.h"
#include "core/base/apierror.h"
#include "ui/theme/tone.h"

#include <QString>
#include <chrono>
#include <optional>

/// How the console hears of what happens.
struct ConnectionFacts
{
    bool reachable = true;
    Push push = Push::Impossible;
    double stretch = 1;                          ///< Of the polling, by the server's limits.
    std::optional<std::chrono::seconds> age{};   ///< Of what is known of the own offers; empty: never heard.
    bool stale = false;                          ///< The server answers, and yet nothing new is known.
    std::optional<ApiError> error{};             ///< What the own lists are answered with just now.
};

/// The connection in words for people.
struct ConnectionWords
{
    Tone tone = Tone::Good;
    QString text{}; ///< A few words, for the window's edge.
    QString tip{};  ///< The whole sentence.

    friend bool operator==(const ConnectionWords &, const ConnectionWords &) = default;
};

ConnectionWords connectionWords(const ConnectionFacts &facts);
/// Why nothing new is known although the server answers: with `error`, or too slowly. A sentence or two.
QString staleText(const std::optional<ApiError> &error);
