#include "console/control/callbackresponder.h"

#include "console/control/answerbook.h"
#include "console/control/sessioncontroller.h"
#include "console/settings/settings.h"

using namespace Qt::StringLiterals;

namespace {

/// As it stands in an address: that of version 6 in brackets, and "any" as this machine.
QString hostOf(const QString &address)
{
    if (address == "0.0.0.0"_L1 || address == "::"_L1)
        return u"127.0.0.1"_s;
    return address.contains(u':') ? QString(u'[' + address + u']') : address;
}

} // namespace

CallbackResponder::CallbackResponder(const Api &api, ConsoleState &state, const SessionController &session,
    Settings &settings, const Clock &clock, std::optional<quint16> forThisRun, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_service(api, state)
    , m_responder(m_service, clock)
    , m_forThisRun(forThisRun)
{
    connect(&m_responder, &Responder::answered, this, [this](const ReceivedCall &call) {
        m_calls.prepend(call);
        if (m_calls.size() > mostCalls)
            m_calls.removeLast();
        emit callsChanged();
    });
    connect(&session, &SessionController::phaseChanged, this, &CallbackResponder::readRules);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key.startsWith("responder/"_L1))
            follow();
    });
    readRules();
}

void CallbackResponder::start()
{
    m_isStarted = true;
    follow();
}

void CallbackResponder::follow()
{
    readRules();
    if (m_isStarted)
        listen();
}

void CallbackResponder::readRules()
{
    const ResponderWish wish = this->wish();
    const ResponderRules before = m_rules;
    m_rules.policy = answerPolicyFromJson(wish.policy);
    m_rules.checksSignatures = wish.checksSignatures;
    m_rules.publicUrl = wish.publicUrl.trimmed().toUtf8();
    m_rules.authToken = m_session.signingToken();
    if (before == m_rules)
        return;
    m_responder.setRules(m_rules);
    if (before.policy != m_rules.policy)
        emit policyChanged();
    emit changed();
}

bool CallbackResponder::isWanted() const
{
    return m_forThisRun || wish().on;
}

void CallbackResponder::listen()
{
    const ResponderWish wish = this->wish();
    const quint16 port = m_forThisRun.value_or(quint16(wish.port));
    const QString wanted = isWanted() ? QString(wish.address + u' ' + QString::number(port)) : QString();
    if (std::exchange(m_listensOn, wanted) == wanted)
        return;
    m_responder.stop();
    m_trouble.clear();
    if (isWanted()) {
        const auto bound = m_responder.listen(wish.address, port);
        m_address = wish.address;
        m_port = bound.value_or(quint16(0));
        m_trouble = bound ? QString() : bound.error();
        emit listened();
    }
    emit changed();
}

QString CallbackResponder::localUrl() const
{
    return isListening() ? u"http://%1:%2"_s.arg(hostOf(m_address)).arg(m_port) : QString();
}

QString CallbackResponder::callbackUrl() const
{
    if (!isListening())
        return {};
    QString origin = wish().publicUrl.trimmed();
    while (origin.endsWith(u'/'))
        origin.chop(1);
    return (origin.isEmpty() ? localUrl() : origin) + u"/assignment_callback"_s;
}

ResponderWish CallbackResponder::wish() const
{
    return m_settings.responder();
}

void CallbackResponder::setWish(const ResponderWish &wish)
{
    m_settings.setResponder(wish);
    m_settings.save();
}

void CallbackResponder::setPolicy(const AnswerPolicy &policy)
{
    ResponderWish changed = wish();
    changed.policy = answerPolicyToJson(policy);
    setWish(changed);
}

void CallbackResponder::forgetCalls()
{
    m_calls.clear();
    emit callsChanged();
}
