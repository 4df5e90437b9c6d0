#include "console/credentials/keychaincall.h"

#include "core/base/log.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

const QString &serviceName()
{
    static const QString name = u"Cordboard"_s;
    return name;
}

} // namespace

KeychainCall::KeychainCall(const QString &key, Answer answer, QObject *parent)
    : QObject(parent)
    , m_key(key)
    , m_answer(std::move(answer))
{
    m_wait.setSingleShot(true);
    m_giveUp.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_waits = true;
        emit waiting(true);
    });
    connect(&m_giveUp, &QTimer::timeout, this, [this] {
        askKeyringLock(this, [this](KeyringLock lock) {
            explain(QKeychain::OtherError, u"the keyring did not answer in time"_s, lock);
        });
    });
}

KeychainCall::~KeychainCall() = default;

void KeychainCall::setPatience(std::chrono::milliseconds wait, std::chrono::milliseconds giveUp)
{
    m_wait.start(wait);
    m_giveUp.start(giveUp);
}

/// QtKeychain's fallback to a file is off unless asked for, and must stay so: it would write the secret in clear.
template <typename Handler> void KeychainCall::run(QKeychain::Job *job, Handler handler)
{
    job->setAutoDelete(true);
    job->setKey(m_key);
    connect(job, &QKeychain::Job::finished, this, [handler](QKeychain::Job *finished) { handler(*finished); });
    job->start();
}

void KeychainCall::read()
{
    run(new QKeychain::ReadPasswordJob(serviceName()), [this](const QKeychain::Job &job) {
        if (job.error() == QKeychain::NoError)
            finish(static_cast<const QKeychain::ReadPasswordJob &>(job).textData().toUtf8());
        else
            explain(job);
    });
}

void KeychainCall::write(const QByteArray &secret)
{
    auto *writing = new QKeychain::WritePasswordJob(serviceName());
    writing->setTextData(QString::fromUtf8(secret));
    run(writing, [this](const QKeychain::Job &job) {
        if (job.error() == QKeychain::NoError)
            finish(QByteArray());
        else
            explain(job);
    });
}

void KeychainCall::remove()
{
    run(new QKeychain::DeletePasswordJob(serviceName()), [this](const QKeychain::Job &job) {
        if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
            makeSureItIsGone();
        else
            explain(job);
    });
}

void KeychainCall::makeSureItIsGone()
{
    run(new QKeychain::ReadPasswordJob(serviceName()), [this](const QKeychain::Job &job) {
        if (job.error() == QKeychain::NoError)
            return fail(StoreError::Kind::Other, u"the secret is still in the keyring"_s);
        if (job.error() != QKeychain::EntryNotFound)
            return explain(job);
        askKeyringLock(this, [this](KeyringLock lock) {
            if (lock == KeyringLock::Open)
                finish(QByteArray());
            else
                explain(QKeychain::EntryNotFound, u"not known whether it is gone"_s, lock);
        });
    });
}

void KeychainCall::explain(const QKeychain::Job &job)
{
    askKeyringLock(this,
        [this, error = int(job.error()), text = job.errorString()](KeyringLock lock) { explain(error, text, lock); });
}

void KeychainCall::explain(int error, const QString &text, KeyringLock lock)
{
    if (lock == KeyringLock::NoService)
        return fail(StoreError::Kind::Missing, text);
    if (lock == KeyringLock::Locked)
        return fail(StoreError::Kind::Locked, text);
    switch (error) {
    case QKeychain::EntryNotFound:
        return fail(StoreError::Kind::NotFound, text);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(StoreError::Kind::Denied, text);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return fail(StoreError::Kind::Missing, text);
    default:
        return fail(StoreError::Kind::Other, text);
    }
}

void KeychainCall::fail(StoreError::Kind kind, const QString &detail)
{
    qCInfo(logCredentials) << "keyring:" << int(kind) << detail;
    finish(tl::make_unexpected(StoreError{ kind, detail }));
}

void KeychainCall::finish(const StoreResult<QByteArray> &result)
{
    if (!m_answer)
        return;
    m_wait.stop();
    m_giveUp.stop();
    if (m_waits)
        emit waiting(false);
    const Answer answer = std::exchange(m_answer, {});
    answer(result);
    deleteLater();
}
