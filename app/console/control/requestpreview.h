#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// A request as it would go out, to be looked at: secrets are replaced.
struct RequestPreview
{
    QString method{};
    QString path{}; ///< From "/v1" on.
    QList<QByteArray> form{}; ///< One `name=value` each, percent-encoded as it is sent.

    friend bool operator==(const RequestPreview &, const RequestPreview &) = default;
};
