#include "router/callbacks/callline.h"

#include "core/signing/webhooksignature.h"
#include "core/wire/formbody.h"

namespace router {

namespace {

QByteArray encodedForm(const FormFields &fields)
{
    FormBody body;
    for (const auto &[name, value] : fields)
        body.add(QString::fromUtf8(name), value);
    return body.encoded();
}

} // namespace

CallLine::CallLine(HttpLoop &loop, QByteArray authToken, CallLimits limits)
    : m_authToken(std::move(authToken))
    , m_limits(limits)
    , m_caller(loop)
{
}

void CallLine::add(SignedCall call)
{
    const QByteArray url = call.url;
    Lane &lane = m_lanes[url];
    lane.waiting.enqueue(std::move(call));
    std::function<void()> dropped;
    if (lane.waiting.size() > m_limits.waiting)
        dropped = lane.waiting.dequeue().dropped;
    queueUp(url);
    sendNext();
    if (dropped)
        dropped();
}

/// Gives the URL a turn if it may send; forgets it if it has nothing to do any more.
void CallLine::queueUp(const QByteArray &url)
{
    const auto lane = m_lanes.find(url);
    if (lane->waiting.isEmpty()) {
        if (lane->underWay == 0 && !lane->isInTurn)
            m_lanes.erase(lane);
        return;
    }
    if (lane->underWay >= m_limits.toOneUrl || std::exchange(lane->isInTurn, true))
        return;
    m_turns.push_back(url);
}

void CallLine::sendNext()
{
    while (m_underWay < m_limits.underWay && !m_turns.empty()) {
        const QByteArray url = m_turns.front();
        m_turns.pop_front();
        Lane &lane = m_lanes[url];
        lane.isInTurn = false;
        const SignedCall call = lane.waiting.isEmpty() ? SignedCall() : lane.waiting.dequeue();
        if (!call.url.isNull() && (!call.isWanted || call.isWanted()))
            send(call);
        queueUp(url);
    }
}

void CallLine::send(const SignedCall &call)
{
    ++m_underWay;
    ++m_lanes[call.url].underWay;
    const FormFields parameters = call.parameters();
    const QByteArray form = encodedForm(parameters);
    const auto done = [this, call](const CallAnswer &answer) { onAnswer(call, answer); };
    if (call.byPost)
        return m_caller.post(call.url, form, signature(call.url, parameters), m_limits.answer, done);
    const QByteArray url = call.url + (call.url.contains('?') ? '&' : '?') + form;
    m_caller.get(url, signature(url, {}), m_limits.answer, done);
}

HttpHeaders CallLine::signature(const QByteArray &url, const FormFields &parameters) const
{
    return { { "X-Twilio-Signature", webhookSignature(m_authToken, url, parameters) } };
}

void CallLine::onAnswer(const SignedCall &call, const CallAnswer &answer)
{
    --m_underWay;
    --m_lanes[call.url].underWay;
    queueUp(call.url);
    call.done(answer);
    sendNext();
}

} // namespace router
