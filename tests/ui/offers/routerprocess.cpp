#include "routerprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

RouterProcess::RouterProcess()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TWILIO_ACCOUNT_SID"_s, account());
    environment.insert(u"TWILIO_AUTH_TOKEN"_s, QString::fromLatin1(token()));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

RouterProcess::~RouterProcess()
{
    kill();
}

QString RouterProcess::account()
{
    return u"AC"_s + QString(32, u'1');
}

bool RouterProcess::start(quint16 port, const QByteArray &faults)
{
    QStringList options{ u"--listen"_s, u"127.0.0.1:%1"_s.arg(port), u"--data"_s, m_folder.filePath(u"router.db"_s),
        u"--demo"_s, u"--no-traffic"_s };
    if (!faults.isEmpty()) {
        QFile script(m_folder.filePath(u"faults.json"_s));
        if (!script.open(QIODevice::WriteOnly) || script.write(faults) != faults.size())
            return false;
        options << u"--faults"_s << script.fileName();
    }
    m_process.start(QStringLiteral(CORDBOARD_BINARY_DIR "/bin/cordboard-router"), options);
    const QByteArray says = "cordboard-router listening on ";
    QByteArray line;
    while (!line.startsWith(says)) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(60'000))
            return false;
        line = m_process.readLine();
    }
    m_url = QUrl(QString::fromLatin1(line.sliced(says.size()).trimmed()));
    return true;
}

void RouterProcess::freeze()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void RouterProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
    m_network.clearConnectionCache();
}

QJsonObject RouterProcess::get(const QByteArray &path)
{
    return finish(m_network.get(request(path)));
}

QJsonObject RouterProcess::post(const QByteArray &path, const QByteArray &form)
{
    return finish(m_network.post(request(path), form));
}

QByteArray RouterProcess::only(const QByteArray &path, const QString &key)
{
    const QJsonArray rows = get(path).value(key).toArray();
    return rows.size() == 1 ? rows.first().toObject().value("sid"_L1).toString().toLatin1() : QByteArray();
}

QNetworkRequest RouterProcess::request(const QByteArray &path) const
{
    QNetworkRequest request(QUrl(m_url.toString() + QString::fromLatin1(path)));
    request.setRawHeader("Authorization", "Basic " + QByteArray(account().toLatin1() + ':' + token()).toBase64());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
    return request;
}

QJsonObject RouterProcess::finish(QNetworkReply *reply)
{
    const bool done = QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000);
    reply->deleteLater();
    if (!done || reply->error() != QNetworkReply::NoError)
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}
