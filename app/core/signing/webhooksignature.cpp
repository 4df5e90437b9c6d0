#include "core/signing/webhooksignature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <algorithm>

QByteArray webhookSignature(const QByteArray &authToken, const QByteArray &url,
                            const QList<QPair<QByteArray, QByteArray>> &parameters)
{
    QList<QPair<QByteArray, QByteArray>> sorted = parameters;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());

    QMessageAuthenticationCode code(QCryptographicHash::Sha1, authToken);
    code.addData(url);
    for (const auto &[name, value] : sorted) {
        code.addData(name);
        code.addData(value);
    }
    return code.result().toBase64();
}
