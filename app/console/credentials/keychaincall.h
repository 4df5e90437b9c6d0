#pragma once

#include "console/credentials/credentialstore.h"
#include "console/credentials/keyringlock.h"

#include <QTimer>
#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

/// One question to the keyring, with what has to be asked after it to know what its answer means.
///
/// Deletes itself after it has answered.
class KeychainCall final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const StoreResult<QByteArray> &)>;

    KeychainCall(const QString &key, Answer answer, QObject *parent);
    ~KeychainCall() override;

    void setPatience(std::chrono::milliseconds wait, std::chrono::milliseconds giveUp);
    void read();
    void write(const QByteArray &secret);
    /// Deletes, then makes sure: a locked keyring says yes and deletes nothing.
    void remove();

signals:
    /// It takes long, probably because the person is asked something; or that is over.
    void waiting(bool waits);

private:
    template <typename Handler> void run(QKeychain::Job *job, Handler handler);
    void explain(const QKeychain::Job &job);
    void explain(int error, const QString &text, KeyringLock lock);
    void makeSureItIsGone();
    void fail(StoreError::Kind kind, const QString &detail);
    void finish(const StoreResult<QByteArray> &result);

    QString m_key;
    Answer m_answer;
    QTimer m_wait;
    QTimer m_giveUp;
    bool m_waits = false;
};
