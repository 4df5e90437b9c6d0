#pragma once

#include "console/control/callbackservice.h"
#include "console/responder/responder.h"
#include "console/settings/responderwish.h"

class SessionController;
class Settings;

/// Answers the service's callbacks while it is switched on: in the settings, or for this run by a port of its own.
///
/// It listens whether one is signed in or not. As long as the account's Auth Token is not known, callbacks are answered
/// with `{}`: a signature that cannot be checked moves nothing.
class CallbackResponder final : public QObject
{
    Q_OBJECT

public:
    /// How many of the last calls are kept.
    static constexpr qsizetype mostCalls = 500;

    /// All must outlive it. `forThisRun`: the port to answer on whatever the settings say.
    CallbackResponder(const Api &api, ConsoleState &state, const SessionController &session, Settings &settings,
        const Clock &clock, std::optional<quint16> forThisRun, QObject *parent = nullptr);

    /// Listens from now on, if it is wanted; told by changed().
    void start();

    [[nodiscard]] bool isListening() const { return m_responder.isListening(); }
    /// It is on for this run by the command line, so the switch does nothing.
    [[nodiscard]] bool isForThisRun() const { return m_forThisRun.has_value(); }
    /// The port of the command line; 0: any that is free; empty: that of the settings counts.
    [[nodiscard]] std::optional<quint16> portForThisRun() const { return m_forThisRun; }
    /// Why it does not listen although it is to, in the system's words; empty: no trouble.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// "http://127.0.0.1:5000", where it answers on this machine; empty: nowhere.
    [[nodiscard]] QString localUrl() const;
    /// What a workflow's AssignmentCallbackUrl is to be; empty while it does not listen.
    [[nodiscard]] QString callbackUrl() const;
    /// Signatures can be checked: this sign-in knows the account's Auth Token.
    [[nodiscard]] bool knowsToken() const { return !m_rules.authToken.isEmpty(); }

    [[nodiscard]] const AnswerPolicy &policy() const { return m_rules.policy; }
    void setPolicy(const AnswerPolicy &policy);
    /// Kept in the settings; counts at once.
    void setWish(const ResponderWish &wish);
    [[nodiscard]] ResponderWish wish() const;

    /// The last calls, the newest first.
    [[nodiscard]] const QList<ReceivedCall> &calls() const { return m_calls; }
    void forgetCalls();

signals:
    /// It has begun to listen, or could not.
    void listened();
    /// It listens, or does not, or elsewhere; or the token is known, or no longer.
    void changed();
    void policyChanged();
    void callsChanged();

private:
    void follow();
    void readRules();
    void listen();
    [[nodiscard]] bool isWanted() const;

    const SessionController &m_session;
    Settings &m_settings;
    CallbackService m_service;
    Responder m_responder;
    ResponderRules m_rules;
    std::optional<quint16> m_forThisRun;
    bool m_isStarted = false;
    QString m_listensOn; ///< As wished, so that nothing is done where that has not changed.
    QString m_address;
    quint16 m_port = 0;
    QString m_trouble;
    QList<ReceivedCall> m_calls;
};
