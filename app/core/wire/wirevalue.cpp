#include "core/wire/wirevalue.h"

#include <limits>

namespace {

/// Two digits at `at`, or -1.
int twoDigits(QByteArrayView text, qsizetype at)
{
    const int tens = text.at(at) - '0';
    const int ones = text.at(at + 1) - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1;
}

/// "2026-03-02T09:30:51Z", the only form the service writes; others go the slow way.
std::optional<Instant> instantFromUsualForm(QByteArrayView text)
{
    if (text.size() != 20 || text.at(4) != '-' || text.at(7) != '-' || text.at(10) != 'T' || text.at(13) != ':'
        || text.at(16) != ':' || text.at(19) != 'Z')
        return std::nullopt;
    const int century = twoDigits(text, 0);
    const int year = twoDigits(text, 2);
    const int month = twoDigits(text, 5);
    const int day = twoDigits(text, 8);
    const int hour = twoDigits(text, 11);
    const int minute = twoDigits(text, 14);
    const int second = twoDigits(text, 17);
    if (century < 0 || year < 0 || month < 0 || day < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59
        || second < 0 || second > 59)
        return std::nullopt;
    const std::chrono::year_month_day date{ std::chrono::year{ 100 * century + year },
        std::chrono::month{ unsigned(month) }, std::chrono::day{ unsigned(day) } };
    if (!date.ok())
        return std::nullopt;
    return Instant{ std::chrono::sys_days{ date } + std::chrono::hours{ hour } + std::chrono::minutes{ minute }
        + std::chrono::seconds{ second } };
}

template <typename T> bool assign(T &to, const std::optional<T> &from)
{
    if (from)
        to = *from;
    return from.has_value();
}

} // namespace

QString SharedWords::word(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return {};
    Known &known = m_known.at(qHash(utf8) % m_known.size());
    if (known.utf8 != utf8)
        known = { utf8.toByteArray(), QString::fromUtf8(utf8) };
    return known.text;
}

bool readInto(QString &to, const WireValue &value, SharedWords &words)
{
    if (value.type != WireValue::Type::Text)
        return false;
    to = words.word(value.text);
    return true;
}

bool readInto(QByteArray &to, const WireValue &value, SharedWords &)
{
    if (value.type != WireValue::Type::Text)
        return false;
    to = value.text.toByteArray();
    return true;
}

bool readInto(int &to, const WireValue &value, SharedWords &)
{
    if (value.type != WireValue::Type::Number || value.number < std::numeric_limits<int>::min()
        || value.number > std::numeric_limits<int>::max())
        return false;
    to = int(value.number);
    return true;
}

bool readInto(bool &to, const WireValue &value, SharedWords &)
{
    to = value.boolean;
    return value.type == WireValue::Type::Boolean;
}

bool readInto(std::chrono::seconds &to, const WireValue &value, SharedWords &words)
{
    int seconds = 0;
    if (!readInto(seconds, value, words))
        return false;
    to = std::chrono::seconds{ seconds };
    return true;
}

bool readInto(Instant &to, const WireValue &value, SharedWords &)
{
    if (value.type != WireValue::Type::Text)
        return false;
    const auto usual = instantFromUsualForm(value.text);
    return assign(to, usual ? usual : instantFromIso(QString::fromUtf8(value.text)));
}

bool readInto(TaskStatus &to, const WireValue &value, SharedWords &)
{
    return value.type == WireValue::Type::Text && assign(to, taskStatusFromName(QString::fromUtf8(value.text)));
}

bool readInto(ReservationStatus &to, const WireValue &value, SharedWords &)
{
    return value.type == WireValue::Type::Text && assign(to, reservationStatusFromName(QString::fromUtf8(value.text)));
}

bool readInto(QueueOrder &to, const WireValue &value, SharedWords &)
{
    to = value.text == "LIFO" ? QueueOrder::Lifo : QueueOrder::Fifo;
    return value.type == WireValue::Type::Text && (value.text == "LIFO" || value.text == "FIFO");
}
