#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

/// One running copy per user and profile: the first holds a lock and listens; a second asks the first to show itself.
class OnlyOne final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is private to the user; it is made when it is not there.
    OnlyOne(const QString &folder, const QString &profile, QObject *parent = nullptr);

    /// True: this is the first. False: another one runs and has been asked to show itself.
    bool claim();

    /// Where locks are kept by default: the session's runtime folder, else the program's data folder.
    [[nodiscard]] static QString defaultFolder();

signals:
    /// Another start wants this copy's window in front.
    void raiseAsked();

private:
    void onConnection();
    void askTheOther() const;

    QString m_socketPath;
    QLockFile m_lock;
    QLocalServer m_server;
};
