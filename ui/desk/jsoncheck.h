#pragma once

#include <QString>
#include <optional>

/// Where text stops being a JSON object, and why, in words for people.
struct JsonFault
{
    int line = 1;   ///< From 1.
    int column = 1; ///< From 1, in characters.
    QString words{};

    friend bool operator==(const JsonFault &, const JsonFault &) = default;
};

/// What keeps `text` from being the attributes of a task; empty: nothing. Blank text counts as `{}`.
std::optional<JsonFault> faultOfAttributes(const QString &text);
