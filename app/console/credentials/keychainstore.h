#pragma once

#include "console/credentials/credentialstore.h"

#include <chrono>
#include <functional>

class KeychainCall;

/// Keeps secrets in the desktop's keyring, under the service name "Cordboard".
///
/// A locked keyring answers "not found", so every such answer is checked against the keyring's own word on whether it
/// is locked. A secret is never written anywhere else, whatever fails.
class KeychainStore final : public CredentialStore
{
    Q_OBJECT
public:
    explicit KeychainStore(QObject *parent = nullptr);

    [[nodiscard]] QFuture<StoreResult<QByteArray>> read(const QString &profile) override;
    [[nodiscard]] QFuture<StoreResult<Done>> write(const QString &profile, const QByteArray &secret) override;
    [[nodiscard]] QFuture<StoreResult<Done>> remove(const QString &profile) override;

    /// After `wait` waitingForKeyring(true) is told; after `giveUp` the call fails with Other. Default 0.5 s and 120 s.
    void setPatience(std::chrono::milliseconds wait, std::chrono::milliseconds giveUp);

private:
    /// A call with our patience; its answer fulfils the promise.
    template <typename T>
    [[nodiscard]] QFuture<StoreResult<T>> ask(const QString &profile, const std::function<void(KeychainCall &)> &begin);
    void onWaiting(bool waits);

    std::chrono::milliseconds m_wait{ 500 };
    std::chrono::milliseconds m_giveUp{ 120'000 };
    int m_waiting = 0;
};
