#pragma once

#include "core/base/onfinished.h"

#include <QFuture>
#include <QObject>
#include <tl/expected.hpp>

/// As whom to sign in. Never printed, never stored but in a CredentialStore.
struct Credential
{
    QByteArray user{}; ///< "AC…" (account) or "SK…" (API key).
    QByteArray secret{}; ///< Auth token or API key secret.

    friend bool operator==(const Credential &, const Credential &) = default;
};

/// Why a store could not do it. Words for people are made in `ui/text`.
struct StoreError
{
    enum class Kind {
        NotFound, ///< There is no such secret, and the store was open to look.
        Locked, ///< The keyring is locked: whether the secret is there is not known.
        Missing, ///< There is no keyring service on this desktop.
        Denied, ///< The person or the keyring refused.
        Other, ///< Anything else, also no answer in time; `detail` says what.
    };
    Kind kind = Kind::Other;
    QString detail{}; ///< For the log and "Details"; no secret in it.

    friend bool operator==(const StoreError &, const StoreError &) = default;
};

template <typename T> using StoreResult = tl::expected<T, StoreError>;

/// What a store answers when its promise was given up.
template <typename T> StoreResult<T> storeGivenUp()
{
    return StoreResult<T>(tl::unexpect, StoreError{ .detail = QStringLiteral("the keyring was given up") });
}

/// Keeps secrets by the name of their profile. Answers with a future, to be received with
/// `onFinished(future, context, storeGivenUp<T>(), handler)`; lives on the ui thread and never blocks.
class CredentialStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<StoreResult<QByteArray>> read(const QString &profile) = 0;
    [[nodiscard]] virtual QFuture<StoreResult<Done>> write(const QString &profile, const QByteArray &secret) = 0;
    /// Succeeds only if the secret is known to be gone; also when it was never there.
    [[nodiscard]] virtual QFuture<StoreResult<Done>> remove(const QString &profile) = 0;

signals:
    /// The keyring takes long, probably because it asks the person something; or it has answered.
    void waitingForKeyring(bool waiting);
};
