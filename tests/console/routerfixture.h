#pragma once

#include "console/console.h"
#include "core/signing/accesstoken.h"
#include "router/localrouter.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

/// A real local router on a thread of its own with the demo workspaces and no callers, and raw requests to it as curl would
/// send them.
class RouterFixture
{
public:
    /// `dataFile` empty: in memory.
    explicit RouterFixture(const QString &dataFile = {})
    {
        m_options.dataFile = dataFile;
        m_options.demo = true;
        m_options.traffic = false;
        m_options.apiKeySid = "SK00000000000000000000000000000001";
        m_options.apiKeySecret = "the key's own";
    }

    /// What is to go wrong, by a script (resources/faults.schema.json) that is written into the folder, with ' for ";
    /// before start(). False: it could not be written.
    [[nodiscard]] bool setFaults(const QTemporaryDir &folder, QByteArray script)
    {
        m_options.faultsFile = folder.filePath(QStringLiteral("faults.json"));
        QFile file(m_options.faultsFile);
        return file.open(QIODevice::WriteOnly) && file.write(script.replace('\'', '"')) > 0;
    }
    /// False when it did not start. Started again, it takes the same port.
    bool start()
    {
        const auto address = m_router.start(m_options);
        if (!address)
            return false;
        m_address = *address;
        m_options.port = quint16(QUrl(QString::fromLatin1(m_address.url)).port());
        return true;
    }
    void stop() { m_router.stop(); }

    /// For this run only, in "Tutorial".
    [[nodiscard]] ConsoleOptions optionsFor(const QString &worker) const
    {
        const SignInRequest request{ .profile = QStringLiteral("test"),
                                     .server = { .twilio = false, .url = QUrl(QString::fromLatin1(m_address.url)) },
                                     .account = QString::fromLatin1(m_address.accountSid),
                                     .secret = m_address.authToken,
                                     .workspace = QStringLiteral("Tutorial"),
                                     .worker = worker,
                                     .remember = false };
        return { .memoryStore = true, .oneRun = request, .standAlone = true };
    }

    /// The same with the API key.
    [[nodiscard]] ConsoleOptions optionsByKeyFor(const QString &worker) const
    {
        ConsoleOptions options = optionsFor(worker);
        options.oneRun->user = QString::fromLatin1(m_options.apiKeySid);
        options.oneRun->secret = m_options.apiKeySecret;
        return options;
    }

    /// A worker's token as a company's token service makes it.
    [[nodiscard]] QByteArray workerToken(
        const QByteArray &workspace, const QByteArray &worker, std::chrono::seconds life) const
    {
        const Instant now = SystemClock().now();
        return makeAccessToken({ .keySid = m_options.apiKeySid,
                                   .accountSid = m_address.accountSid,
                                   .identity = worker,
                                   .workspaceSid = workspace,
                                   .workerSid = worker,
                                   .issuedAt = now,
                                   .expiresAt = now + life },
            m_options.apiKeySecret);
    }

    /// The body that GET answers; empty when it is no success.
    QJsonObject get(const QByteArray &path) { return finish(m_network.get(request(path))); }
    void remove(const QByteArray &path) { finish(m_network.deleteResource(request(path))); }
    /// The same of a POST with a form.
    QJsonObject post(const QByteArray &path, const QByteArray &form) { return finish(m_network.post(request(path), form)); }

private:
    [[nodiscard]] QNetworkRequest request(const QByteArray &path) const
    {
        QNetworkRequest request(QUrl(QString::fromLatin1(m_address.url + path)));
        const QByteArray userAndSecret = m_address.accountSid + ':' + m_address.authToken;
        request.setRawHeader("Authorization", "Basic " + userAndSecret.toBase64());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
        return request;
    }

    static QJsonObject finish(QNetworkReply *reply)
    {
        const bool done = QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000);
        reply->deleteLater();
        if (!done || reply->error() != QNetworkReply::NoError)
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    router::LocalRouterOptions m_options;
    router::LocalRouter m_router;
    router::LocalRouterAddress m_address;
    QNetworkAccessManager m_network;
};
