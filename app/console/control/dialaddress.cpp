#include "console/control/dialaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestDigits = 7;
constexpr qsizetype mostDigits = 15;

bool isSeparator(QChar character)
{
    return QStringView(u" -./()\u00a0").contains(character);
}

bool isPlainDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

tl::expected<QString, DialFault> number(QString text)
{
    text.removeIf(&isSeparator);
    const QStringView digits = QStringView(text).sliced(text.startsWith(u'+') ? 1 : 0);
    const bool isNumber = std::ranges::all_of(digits, &isPlainDigit);
    if (isNumber && digits.size() == text.size())
        return tl::make_unexpected(DialFault::NoCountryCode);
    if (!isNumber || digits.size() < fewestDigits || digits.size() > mostDigits || digits.front() == u'0')
        return tl::make_unexpected(DialFault::NotANumber);
    return text;
}

tl::expected<QString, DialFault> address(const QString &text)
{
    const bool hasScheme = text.startsWith("client:"_L1) || text.startsWith("sip:"_L1);
    const QString whole = hasScheme ? text : QString((text.contains(u'@') ? u"sip:"_s : u"client:"_s) + text);
    const bool hasBlanks = std::ranges::any_of(whole, [](QChar character) { return character.isSpace(); });
    if (hasBlanks || whole.endsWith(u':'))
        return tl::make_unexpected(DialFault::NotAnAddress);
    return whole;
}

} // namespace

tl::expected<QString, DialFault> dialAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return tl::make_unexpected(DialFault::Empty);
    const bool isAddress = std::ranges::any_of(text, [](QChar character) { return character.isLetter(); });
    return isAddress ? address(text) : number(text);
}
