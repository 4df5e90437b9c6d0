#pragma once

#include "core/workflow/jsontext.h"

#include <QList>

/// The inside of an object or array, as it stands in the text.
struct JsonInside
{
    struct Part
    {
        QByteArray key{}; ///< Decoded; of an array: empty.
        jsontext::Span keySpan{}; ///< With its quotes; of an array: empty, at the value's begin.
        jsontext::Span value{};
    };

    bool isObject = false;
    jsontext::Span whole{}; ///< With its brackets.
    QList<Part> parts{};

    /// The part that a path's step names; -1: none.
    [[nodiscard]] qsizetype indexOf(const QString &step) const;
};

/// Reads what is directly in the object or array that begins at `begin`; empty: there is none. The text must be JSON.
std::optional<JsonInside> readInside(const QByteArray &json, qsizetype begin);
/// The first byte from `at` on that is no blank.
qsizetype skipBlanks(const QByteArray &json, qsizetype at);
