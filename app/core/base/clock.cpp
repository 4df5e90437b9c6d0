#include "core/base/clock.h"

#include <QDateTime>
#include <QLocale>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

std::chrono::year_month_day dayOf(Instant at)
{
    return std::chrono::year_month_day{ std::chrono::floor<std::chrono::days>(at) };
}

std::chrono::hh_mm_ss<std::chrono::seconds> timeOf(Instant at)
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(at);
    return std::chrono::hh_mm_ss{ whole - std::chrono::floor<std::chrono::days>(whole) };
}

} // namespace

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

QByteArray isoSeconds(Instant at)
{
    const auto day = dayOf(at);
    const auto time = timeOf(at);
    std::array<char, 40> text{};
    const int length
        = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", int(day.year()),
                        unsigned(day.month()), unsigned(day.day()), int(time.hours().count()),
                        int(time.minutes().count()), int(time.seconds().count()));
    return QByteArray(text.data(), length);
}

std::optional<Instant> instantFromIso(QStringView text)
{
    if (text.size() < 19 || text.at(10) != u'T')
        return std::nullopt;
    QDateTime read = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!read.isValid())
        return std::nullopt;
    if (read.timeSpec() == Qt::LocalTime)
        read.setTimeSpec(Qt::UTC);
    return Instant{ std::chrono::milliseconds{ read.toMSecsSinceEpoch() } };
}

std::optional<Instant> instantFromHttpDate(QStringView text)
{
    const QString clean = text.trimmed().toString();
    if (!clean.endsWith(" GMT"_L1))
        return std::nullopt;
    QDateTime read = QLocale::c().toDateTime(clean.chopped(4), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    if (!read.isValid())
        return std::nullopt;
    read.setTimeSpec(Qt::UTC);
    return Instant{ std::chrono::milliseconds{ read.toMSecsSinceEpoch() } };
}

QByteArray httpDate(Instant at)
{
    static constexpr std::array<const char *, 7> weekdays{ "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
    static constexpr std::array<const char *, 12> months{ "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    const auto day = dayOf(at);
    const auto time = timeOf(at);
    const std::chrono::weekday weekday{ std::chrono::floor<std::chrono::days>(at) };
    std::array<char, 48> text{};
    const int length = std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                                     weekdays.at(weekday.c_encoding()), unsigned(day.day()),
                                     months.at(unsigned(day.month()) - 1), int(day.year()), int(time.hours().count()),
                                     int(time.minutes().count()), int(time.seconds().count()));
    return QByteArray(text.data(), length);
}
