#include "core/base/namecompare.h"

namespace {

bool isNumeral(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Takes the number that `rest` begins with off it; without its leading zeros.
QStringView takeNumber(QStringView &rest)
{
    qsizetype first = 0;
    while (first < rest.size() && rest.at(first) == u'0')
        ++first;
    qsizetype end = first;
    while (end < rest.size() && isNumeral(rest.at(end)))
        ++end;
    const QStringView number = rest.sliced(first, end - first);
    rest = rest.sliced(end);
    return number;
}

/// Orders numbers without leading zeros by how many digits they have, and stands where a digit would.
QString lengthMark(qsizetype digits)
{
    return digits < 9 ? QString::number(digits) : u'9' + QString::number(digits).rightJustified(2, u'0');
}

} // namespace

int compareNames(QStringView one, QStringView other)
{
    while (!one.isEmpty() && !other.isEmpty()) {
        if (isNumeral(one.front()) && isNumeral(other.front())) {
            const QStringView first = takeNumber(one);
            const QStringView second = takeNumber(other);
            if (first.size() != second.size())
                return first.size() < second.size() ? -1 : 1;
            if (const int byValue = first.compare(second); byValue != 0)
                return byValue;
            continue;
        }
        const QChar first = one.front().toLower();
        const QChar second = other.front().toLower();
        if (first != second)
            return first < second ? -1 : 1;
        one = one.sliced(1);
        other = other.sliced(1);
    }
    return one.isEmpty() == other.isEmpty() ? 0 : one.isEmpty() ? -1 : 1;
}

QString nameKey(QStringView name)
{
    QString key;
    key.reserve(name.size() + 4);
    while (!name.isEmpty()) {
        if (isNumeral(name.front())) {
            const QStringView number = takeNumber(name);
            key += lengthMark(number.size());
            key += number;
        } else {
            key += name.front().toLower();
            name = name.sliced(1);
        }
    }
    return key;
}
