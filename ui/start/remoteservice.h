#pragma once

#include "console/control/session.h"
#include "ui/remote/remotehands.h"

#include <QObject>
#include <QPointer>

class Console;
class LinkQuestion;
class MainWindow;
class OnlyOne;
class QMessageBox;

/// The running copy as others reach it: what comes in at the door is carried out, what a link wants is asked first, and
/// a profile that is signed in to belongs to this copy from then on.
class RemoteService final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    RemoteService(Console &console, MainWindow &window, OnlyOne &onlyOne, QObject *parent = nullptr);

    /// A link that this copy was started with.
    void open(const QString &link);

private:
    void ask(const RemoteRequest &request);
    void onOfferOver(const QString &words);
    void tell(const QString &text);
    void onSignedIn();
    void onPhase(SessionPhase phase);

    Console &m_console;
    MainWindow &m_window;
    OnlyOne &m_onlyOne;
    RemoteHands m_hands;
    bool m_holdsOwn = false; ///< The profile that is signed in to, for others to see.
    QPointer<LinkQuestion> m_question{};
    QPointer<QMessageBox> m_message{};
};
