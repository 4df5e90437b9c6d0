#pragma once

#include "console/credentials/credentialstore.h"

#include <QHash>

/// Keeps secrets until the program ends: where there is no keyring, for single runs, and in tests.
class MemoryStore final : public CredentialStore
{
    Q_OBJECT
public:
    using CredentialStore::CredentialStore;

    [[nodiscard]] QFuture<StoreResult<QByteArray>> read(const QString &profile) override;
    [[nodiscard]] QFuture<StoreResult<Done>> write(const QString &profile, const QByteArray &secret) override;
    [[nodiscard]] QFuture<StoreResult<Done>> remove(const QString &profile) override;

private:
    QHash<QString, QByteArray> m_secrets;
};
