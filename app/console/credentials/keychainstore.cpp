#include "console/credentials/keychainstore.h"

#include "console/credentials/keychaincall.h"

#include <QPromise>

KeychainStore::KeychainStore(QObject *parent)
    : CredentialStore(parent)
{
}

void KeychainStore::setPatience(std::chrono::milliseconds wait, std::chrono::milliseconds giveUp)
{
    m_wait = wait;
    m_giveUp = giveUp;
}

template <typename T>
QFuture<StoreResult<T>> KeychainStore::ask(const QString &profile, const std::function<void(KeychainCall &)> &begin)
{
    const auto promise = std::make_shared<QPromise<StoreResult<T>>>();
    promise->start();
    auto *call = new KeychainCall(
        profile,
        [promise](const StoreResult<QByteArray> &answer) {
            if constexpr (std::is_same_v<T, Done>)
                promise->addResult(answer.map([](const QByteArray &) { return Done{}; }));
            else
                promise->addResult(answer);
            promise->finish();
        },
        this);
    connect(call, &KeychainCall::waiting, this, &KeychainStore::onWaiting);
    call->setPatience(m_wait, m_giveUp);
    begin(*call);
    return promise->future();
}

QFuture<StoreResult<QByteArray>> KeychainStore::read(const QString &profile)
{
    return ask<QByteArray>(profile, [](KeychainCall &call) { call.read(); });
}

QFuture<StoreResult<Done>> KeychainStore::write(const QString &profile, const QByteArray &secret)
{
    return ask<Done>(profile, [secret](KeychainCall &call) { call.write(secret); });
}

QFuture<StoreResult<Done>> KeychainStore::remove(const QString &profile)
{
    return ask<Done>(profile, [](KeychainCall &call) { call.remove(); });
}

void KeychainStore::onWaiting(bool waits)
{
    m_waiting += waits ? 1 : -1;
    if (m_waiting == (waits ? 1 : 0))
        emit waitingForKeyring(waits);
}
