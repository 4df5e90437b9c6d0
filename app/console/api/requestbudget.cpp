#include "console/api/requestbudget.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto window = 10s;
constexpr std::chrono::milliseconds longestWait = 60s;

std::optional<int> number(const QByteArray &text)
{
    bool isNumber = false;
    const int value = text.trimmed().toInt(&isNumber);
    return isNumber ? std::optional<int>(value) : std::nullopt;
}

} // namespace

void RequestBudget::sent(Instant now)
{
    m_sent.append(now);
    const auto old = std::ranges::find_if(m_sent, [now](Instant at) { return at > now - window; });
    m_sent.erase(m_sent.cbegin(), old);
}

void RequestBudget::answered(const QByteArray &limit, const QByteArray &remaining)
{
    m_limit = number(limit);
    m_remaining = number(remaining);
}

void RequestBudget::refused(Instant now, std::optional<std::chrono::seconds> retryAfter)
{
    m_refusals = std::min(m_refusals + 1, 7);
    const std::chrono::milliseconds doubled = 1s * (1 << (m_refusals - 1));
    const std::chrono::milliseconds wait = retryAfter ? std::chrono::milliseconds(*retryAfter) : doubled;
    const Instant until = now + std::clamp<std::chrono::milliseconds>(wait, 0ms, longestWait);
    m_limitedUntil = std::max(m_limitedUntil.value_or(until), until);
}

void RequestBudget::allowed()
{
    m_refusals = 0;
}

Budget RequestBudget::at(Instant now) const
{
    const auto recent = std::ranges::count_if(m_sent, [now](Instant at) { return at > now - window; });
    return { .lastTenSeconds = int(recent),
        .limit = m_limit,
        .remaining = m_remaining,
        .limitedUntil = wait(now) > 0ms ? m_limitedUntil : std::nullopt };
}

std::chrono::milliseconds RequestBudget::wait(Instant now) const
{
    const std::chrono::milliseconds left = m_limitedUntil ? *m_limitedUntil - now : 0ms;
    return left > longestWait ? 0ms : std::max(0ms, left); // more than was ever set: the clock was put back
}

std::optional<std::chrono::seconds> retryAfterFromHeader(const QByteArray &value, Instant serverNow)
{
    const QByteArray text = value.trimmed();
    if (const auto seconds = number(text); seconds && *seconds >= 0)
        return std::chrono::seconds{ *seconds };
    if (const auto date = instantFromHttpDate(QString::fromLatin1(text)))
        return std::max(0s, std::chrono::ceil<std::chrono::seconds>(*date - serverNow));
    return std::nullopt;
}
