#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

/// The value of `X-Twilio-Signature` for a form post: Base64 of HMAC-SHA1 over the URL and the sorted parameters.
///
/// `url` exactly as called, with its query; names and values in UTF-8, not percent-encoded. A name given more than once
/// contributes its distinct values in order.
/// Source: "Webhook signature", REST API reference 10.
QByteArray webhookSignature(const QByteArray &authToken, const QByteArray &url,
                            const QList<QPair<QByteArray, QByteArray>> &parameters);
