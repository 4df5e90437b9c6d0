#include "core/wire/jsonwriter.h"

#include <array>
#include <charconv>

namespace {

constexpr char hexDigits[] = "0123456789abcdef";
constexpr char32_t replacement = 0xfffd;

bool isPlain(uint unit)
{
    return unit >= 0x20 && unit != '"' && unit != '\\';
}

void appendUtf8(QByteArray &text, char32_t point)
{
    if (point < 0x800) {
        text.append(char(0xc0 | (point >> 6)));
    } else {
        if (point < 0x10000) {
            text.append(char(0xe0 | (point >> 12)));
        } else {
            text.append(char(0xf0 | (point >> 18)));
            text.append(char(0x80 | ((point >> 12) & 0x3f)));
        }
        text.append(char(0x80 | ((point >> 6) & 0x3f)));
    }
    text.append(char(0x80 | (point & 0x3f)));
}

void writeDigits(char *to, uint value, int count)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        to[i] = char('0' + value % 10);
}

} // namespace

void JsonWriter::separate()
{
    if (m_comma)
        m_text.append(',');
    m_comma = true;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_text.append(bracket);
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_text.append(bracket);
    m_comma = true;
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView name)
{
    separate();
    m_text.append('"').append(name).append("\":", 2);
    m_comma = false;
    return *this;
}

void JsonWriter::escaped(uchar byte)
{
    static constexpr char named[] = "btn?fr"; // 0x08–0x0d; 0x0b has no name
    if (byte == '"' || byte == '\\') {
        m_text.append('\\').append(char(byte));
    } else if (byte >= 0x08 && byte <= 0x0d && byte != 0x0b) {
        m_text.append('\\').append(named[byte - 0x08]);
    } else {
        m_text.append("\\u00", 4).append(hexDigits[byte >> 4]).append(hexDigits[byte & 0xf]);
    }
}

JsonWriter &JsonWriter::text(QStringView value)
{
    separate();
    m_text.append('"');
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t unit = value.at(i).unicode();
        if (unit < 0x80) {
            if (isPlain(unit))
                m_text.append(char(unit));
            else
                escaped(uchar(unit));
        } else if (QChar::isHighSurrogate(unit) && i + 1 < value.size() && value.at(i + 1).isLowSurrogate()) {
            appendUtf8(m_text, QChar::surrogateToUcs4(unit, value.at(++i).unicode()));
        } else {
            appendUtf8(m_text, QChar::isSurrogate(unit) ? replacement : char32_t(unit));
        }
    }
    m_text.append('"');
    return *this;
}

JsonWriter &JsonWriter::utf8(QByteArrayView value)
{
    if (!value.isValidUtf8())
        return text(QString::fromUtf8(value));
    separate();
    m_text.append('"');
    qsizetype begin = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const auto byte = uchar(value.at(i));
        if (isPlain(byte))
            continue;
        m_text.append(value.sliced(begin, i - begin));
        escaped(byte);
        begin = i + 1;
    }
    m_text.append(value.sliced(begin)).append('"');
    return *this;
}

JsonWriter &JsonWriter::number(qint64 value)
{
    std::array<char, 24> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return raw(QByteArrayView(digits.data(), written.ptr));
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_text.append(json);
    return *this;
}

JsonWriter &JsonWriter::date(Instant at)
{
    if (at == Instant{})
        return null();
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{ day };
    const auto second = uint(std::chrono::floor<std::chrono::seconds>(at - day).count());
    char text[] = "\"0000-00-00T00:00:00Z\"";
    writeDigits(text + 1, uint(int(date.year())), 4);
    writeDigits(text + 6, unsigned(date.month()), 2);
    writeDigits(text + 9, unsigned(date.day()), 2);
    writeDigits(text + 12, second / 3600, 2);
    writeDigits(text + 15, second / 60 % 60, 2);
    writeDigits(text + 18, second % 60, 2);
    return raw(QByteArrayView(text, qsizetype(sizeof text) - 1));
}

JsonWriter &JsonWriter::sidText(const IdBytes &bytes, const char *prefix)
{
    std::array<char, 36> text{};
    char *to = text.data();
    *to++ = '"';
    *to++ = prefix[0];
    *to++ = prefix[1];
    for (const unsigned char byte : bytes.bytes) {
        *to++ = hexDigits[byte >> 4];
        *to++ = hexDigits[byte & 0xf];
    }
    *to++ = '"';
    return raw(QByteArrayView(text.data(), to));
}
