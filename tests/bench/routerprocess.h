#pragma once

#include "console/control/session.h"

#include <QCoreApplication>
#include <QProcess>
#include <sys/resource.h>

/// The router program in a process of its own, with nothing on disk; ends with this. It gives way to the console: the
/// service is on another machine where somebody has so many agents.
class RouterProcess
{
public:
    static constexpr int patienceMs = 60'000;

    /// `arguments` beside those that say where it listens and keeps its data.
    explicit RouterProcess(const QStringList &arguments = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TWILIO_ACCOUNT_SID"), account());
        environment.insert(QStringLiteral("TWILIO_AUTH_TOKEN"), QString::fromLatin1(secret()));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QStringList place{ QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--data"),
            QStringLiteral(":memory:") };
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/cordboard-router"), place + arguments);
    }
    ~RouterProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(RouterProcess)

    [[nodiscard]] bool listens()
    {
        (void)setpriority(PRIO_PROCESS, id_t(m_process.processId()), 5);
        const QByteArray begin = "cordboard-router listening on ";
        while (m_process.waitForReadyRead(patienceMs)) {
            while (m_process.canReadLine()) {
                const QByteArray line = m_process.readLine().trimmed();
                if (!line.startsWith(begin))
                    continue;
                m_url = QUrl(QString::fromLatin1(line.mid(begin.size())));
                return true;
            }
        }
        return false;
    }
    /// Once it listens.
    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] SignInRequest requestFor(const QString &workspace, const QString &worker) const
    {
        return { .profile = QStringLiteral("bench"),
            .server = { .twilio = false, .url = m_url },
            .account = account(),
            .secret = secret(),
            .workspace = workspace,
            .worker = worker,
            .remember = false };
    }

    static QString account() { return QStringLiteral("AC00000000000000000000000000000001"); }
    static QByteArray secret() { return QByteArrayLiteral("bench"); }

private:
    QProcess m_process;
    QUrl m_url;
};
