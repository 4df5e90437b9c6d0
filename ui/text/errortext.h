#pragma once

#include "core/base/apierror.h"

#include <QString>

/// An error in words for people.
struct ErrorText
{
    QString what{}; ///< What happened, one sentence.
    QString next{}; ///< What the person can do, or what the program does by itself; one sentence.

    /// Both sentences.
    [[nodiscard]] QString whole() const;
};

/// Words for an error, whatever was tried.
ErrorText errorText(const ApiError &error);
/// The same of the company's sign-in, which gives the worker's tokens.
ErrorText tokenServiceErrorText(const ApiError &error);
/// The same of the server that such a token was shown to, while signing in.
ErrorText tokenErrorText(const ApiError &error);
/// The technical lines behind "Details": HTTP status, the service's code, the reply's own words. Plain text.
QString errorDetails(const ApiError &error);
