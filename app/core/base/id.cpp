#include "core/base/id.h"

namespace {

int nibble(char32_t digit)
{
    if (digit >= U'0' && digit <= U'9')
        return int(digit - U'0');
    if (digit >= U'a' && digit <= U'f')
        return int(digit - U'a') + 10;
    if (digit >= U'A' && digit <= U'F')
        return int(digit - U'A') + 10;
    return -1;
}

template <typename View, typename At>
std::optional<IdBytes> readAny(View text, const char *prefix, At at)
{
    if (text.size() != 34 || at(0) != char32_t(prefix[0]) || at(1) != char32_t(prefix[1]))
        return std::nullopt;
    IdBytes out;
    for (qsizetype i = 0; i < 16; ++i) {
        const int high = nibble(at(2 + 2 * i));
        const int low = nibble(at(3 + 2 * i));
        if (high < 0 || low < 0)
            return std::nullopt;
        out.bytes[size_t(i)] = static_cast<unsigned char>(high * 16 + low);
    }
    return out;
}

} // namespace

namespace idtext {

std::optional<IdBytes> read(QStringView text, const char *prefix)
{
    return readAny(text, prefix, [text](qsizetype i) { return char32_t(text.at(i).unicode()); });
}

std::optional<IdBytes> read(QByteArrayView text, const char *prefix)
{
    return readAny(text, prefix, [text](qsizetype i) { return char32_t(static_cast<unsigned char>(text.at(i))); });
}

QByteArray write(const IdBytes &bytes, const char *prefix)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray out(34, Qt::Uninitialized);
    char *to = out.data();
    *to++ = prefix[0];
    *to++ = prefix[1];
    for (const unsigned char byte : bytes.bytes) {
        *to++ = digits[byte >> 4];
        *to++ = digits[byte & 15];
    }
    return out;
}

} // namespace idtext
