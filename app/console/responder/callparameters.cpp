#include "console/responder/callparameters.h"

QByteArray CallParameters::value(QByteArrayView name) const
{
    for (const FormFields *fields : { &query, &form }) {
        for (const auto &field : *fields) {
            if (field.first == name)
                return field.second;
        }
    }
    return {};
}

ReceivedCall::Parameters CallParameters::all() const
{
    ReceivedCall::Parameters all;
    for (const auto &field : query + form)
        all.append({ QString::fromUtf8(field.first), QString::fromUtf8(field.second) });
    return all;
}

std::optional<CallParameters> readParameters(const HttpRequest &request)
{
    CallParameters read;
    if (!readForm(request.query, read.query))
        return {};
    const QByteArray type = headerValue(request.headers, "Content-Type").toLower();
    if (type.startsWith("application/x-www-form-urlencoded") && !readForm(request.body, read.form))
        return {};
    return read;
}
