#pragma once

#include <QObject>

class QGuiApplication;

/// Everybody but the person at the window who may ask the program to end: a signal of the system (SIGTERM, SIGINT,
/// SIGHUP), the desktop at logout, and Qt itself. Qt would ask every window first, and a toast that shows an offer
/// never agrees to be closed; so its wish is taken here, and whoever listens ends the program in its own way.
class EndRequests final : public QObject
{
    Q_OBJECT

public:
    /// From now on the three signals end nothing by themselves. One at a time.
    explicit EndRequests(QGuiApplication &application);
    /// The signals do again what the system does by itself.
    ~EndRequests() override;

signals:
    /// End now; what is to be kept is kept on the way out.
    void endAsked();
    /// The session is about to end and may yet be kept: write down what would be lost, but go on.
    void saveAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onSignal();

    QGuiApplication &m_application;
};
