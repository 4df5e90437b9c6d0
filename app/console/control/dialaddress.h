#pragma once

#include <QString>
#include <tl/expected.hpp>

/// Why something cannot be dialled.
enum class DialFault {
    Empty,
    NoCountryCode, ///< A number must begin with "+".
    NotANumber, ///< It has fewer than 7 digits or more than 15, or other characters.
    NotAnAddress, ///< Blanks in it, or nothing behind "client:" or "sip:".
};

/// What a person typed as it is dialled: "+49 (30) 1234-567" becomes "+49301234567", "bob" becomes "client:bob", and
/// "bob@example.com" becomes "sip:bob@example.com".
///
/// Source: `To`, "Create participant", REST API reference 8.5; E.164.
tl::expected<QString, DialFault> dialAddress(const QString &typed);
