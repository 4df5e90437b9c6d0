#pragma once

#include "core/domain/receivedcall.h"
#include "core/httpserver/httpmessage.h"

#include <optional>

/// The parameters of one request: those of the query, then those of the form.
struct CallParameters
{
    FormFields query{};
    FormFields form{};

    /// The first of that name; empty: there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] ReceivedCall::Parameters all() const;
};

/// Empty when the query or the form cannot be read. A body of another type than a form is left alone.
std::optional<CallParameters> readParameters(const HttpRequest &request);
