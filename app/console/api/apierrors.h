#pragma once

#include "console/api/apirequest.h"

#include <QString>

/// What is known of an answer that was no success.
struct FailedAnswer
{
    int httpStatus = 0;
    QByteArray contentType{};
    QByteArray body{};
    std::optional<std::chrono::seconds> retryAfter{};
};

/// The error of such an answer to `request`.
///
/// `detail` keeps the status, the service's number and message; of a body that is not the service's only its type and
/// first 200 printable characters.
/// Source: error table, REST API reference 1.3.
ApiError apiErrorFrom(const FailedAnswer &answer, const ApiRequest &request);

/// `text` with every occurrence of the secrets taken out.
QString redacted(const QString &text, const QList<QByteArray> &secrets);
