#include "core/httpserver/httpmessage.h"

#include <optional>

namespace {

int nibble(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const int letter = (digit | 0x20) - 'a';
    return letter >= 0 && letter < 6 ? letter + 10 : -1;
}

std::optional<QByteArray> unescape(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != '%') {
            out.append(text.at(at) == '+' ? ' ' : text.at(at));
            continue;
        }
        if (at + 2 >= text.size())
            return std::nullopt;
        const int high = nibble(text.at(at + 1));
        const int low = nibble(text.at(at + 2));
        if (high < 0 || low < 0)
            return std::nullopt;
        out.append(static_cast<char>(high * 16 + low));
        at += 2;
    }
    if (!QByteArrayView(out).isValidUtf8())
        return std::nullopt;
    return out;
}

bool readField(QByteArrayView pair, FormFields &fields)
{
    const qsizetype sign = pair.indexOf('=');
    auto name = unescape(sign < 0 ? pair : pair.first(sign));
    auto value = unescape(sign < 0 ? QByteArrayView() : pair.sliced(sign + 1));
    if (!name || !value)
        return false;
    fields.append({ *std::move(name), *std::move(value) });
    return true;
}

} // namespace

bool readForm(QByteArrayView text, FormFields &fields)
{
    fields.clear();
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView pair = end < 0 ? text : text.first(end);
        if (!pair.isEmpty() && !readField(pair, fields)) {
            fields.clear();
            return false;
        }
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
    return true;
}
