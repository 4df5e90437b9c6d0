#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// The program cordboard-router in a process of its own, on one data file, so that it can die as programs die. Speaks
/// to it as curl would.
class RouterProcess
{
public:
    RouterProcess();
    ~RouterProcess();

    /// At `port` (0: any free one), with a script of faults in JSON (empty: none). False: it did not say that it
    /// listens.
    bool start(quint16 port = 0, const QByteArray &faults = {});
    /// It stops in its tracks: takes bytes no more, answers no more, and its connections stay.
    void freeze();
    /// SIGKILL.
    void kill();

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] quint16 port() const { return quint16(m_url.port()); }
    [[nodiscard]] static QString account();
    [[nodiscard]] static QByteArray token() { return QByteArrayLiteral("made-up"); }

    /// The body that GET answers; empty when it is no success.
    QJsonObject get(const QByteArray &path);
    /// The same of a POST with a form.
    QJsonObject post(const QByteArray &path, const QByteArray &form);
    /// The SID of the one row that a list with this filter has; empty: there is none.
    QByteArray only(const QByteArray &path, const QString &key);

private:
    [[nodiscard]] QNetworkRequest request(const QByteArray &path) const;
    static QJsonObject finish(QNetworkReply *reply);

    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
    QNetworkAccessManager m_network;
};
