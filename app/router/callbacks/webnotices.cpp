#include "router/callbacks/webnotices.h"

#include "core/base/log.h"
#include "core/signing/webhooksignature.h"
#include "core/wire/formbody.h"

namespace router {

namespace {

QByteArray formOf(const FormFields &fields)
{
    FormBody body;
    for (const auto &[name, value] : fields)
        body.add(QString::fromUtf8(name), value);
    return body.encoded();
}

} // namespace

WebNotices::WebNotices(HttpLoop &loop, QByteArray authToken, NoticeLimits limits)
    : m_authToken(std::move(authToken))
    , m_limits(limits)
    , m_caller(loop)
{
}

void WebNotices::send(const QString &url, bool byPost, const FormFields &fields)
{
    m_waiting.enqueue({ url.toUtf8(), byPost, fields });
    if (m_waiting.size() > m_limits.waiting) {
        m_waiting.dequeue();
        qCWarning(logRouter) << "too many notices wait; the oldest is not sent";
    }
    sendNext();
}

void WebNotices::sendNext()
{
    const auto onAnswer = [this](const CallAnswer &) {
        --m_underWay;
        sendNext();
    };
    while (!m_waiting.isEmpty() && m_underWay < m_limits.underWay) {
        const Notice notice = m_waiting.dequeue();
        ++m_underWay;
        if (notice.byPost) {
            const QByteArray signature = webhookSignature(m_authToken, notice.url, notice.fields);
            m_caller.post(
                notice.url, formOf(notice.fields), { { "X-Twilio-Signature", signature } }, m_limits.answer, onAnswer);
        } else {
            const QByteArray url = notice.url + (notice.url.contains('?') ? '&' : '?') + formOf(notice.fields);
            const QByteArray signature = webhookSignature(m_authToken, url, {});
            m_caller.get(url, { { "X-Twilio-Signature", signature } }, m_limits.answer, onAnswer);
        }
    }
}

} // namespace router
