#include "ui/text/durationtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Duration
{
    Q_DECLARE_TR_FUNCTIONS(Duration)

public:
    static QString seconds(int n)
    {
        //: A duration in a narrow column: "42 s".
        return tr("%1 s").arg(n);
    }
    static QString minutes(int n)
    {
        //: A duration in a narrow column: "5 min".
        return tr("%1 min").arg(n);
    }
    static QString hours(int n)
    {
        //: A duration in a narrow column: "2 h".
        return tr("%1 h").arg(n);
    }
    static QString days(int n)
    {
        //: A duration in a narrow column: "3 d" for three days.
        return tr("%1 d").arg(n);
    }
    static QString ago(const QString &length)
    {
        //: How old something is; %1 is a duration such as "5 min".
        return tr("%1 ago").arg(length);
    }
    static QString now()
    {
        //: Less than five seconds old.
        return tr("just now");
    }
    static QString spokenSeconds(int n) { return tr("%n second(s)", nullptr, n); }
    static QString spokenMinutes(int n) { return tr("%n minute(s)", nullptr, n); }
    static QString spokenHours(int n) { return tr("%n hour(s)", nullptr, n); }
};

struct Parts
{
    int days = 0;
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
};

Parts partsOf(std::chrono::seconds length)
{
    const auto all = std::max<std::chrono::seconds::rep>(0, length.count());
    return { int(all / 86'400), int(all / 3'600 % 24), int(all / 60 % 60), int(all % 60) };
}

QString twoDigits(int n)
{
    return QString::number(n).rightJustified(2, u'0');
}

QString joined(const QString &large, const QString &small, bool withSmall)
{
    return withSmall ? QString(large + u' ' + small) : large;
}

} // namespace

QString clockText(std::chrono::seconds length)
{
    const Parts parts = partsOf(length);
    const int hours = parts.days * 24 + parts.hours;
    if (hours > 0)
        return u"%1:%2:%3"_s.arg(hours).arg(twoDigits(parts.minutes), twoDigits(parts.seconds));
    return u"%1:%2"_s.arg(parts.minutes).arg(twoDigits(parts.seconds));
}

std::chrono::milliseconds untilNextSecond(std::chrono::milliseconds age)
{
    const auto past = age - std::chrono::floor<std::chrono::seconds>(age);
    constexpr std::chrono::milliseconds least{ 20 }; // timers may come early, and must not then come all the time
    return std::max(std::chrono::seconds(1) - past, least);
}

QString durationText(std::chrono::seconds length)
{
    const Parts parts = partsOf(length);
    if (parts.days > 0)
        return joined(Duration::days(parts.days), Duration::hours(parts.hours), parts.hours > 0);
    if (parts.hours > 0)
        return joined(Duration::hours(parts.hours), Duration::minutes(parts.minutes), parts.minutes > 0);
    if (parts.minutes > 0)
        return Duration::minutes(parts.minutes);
    return Duration::seconds(parts.seconds);
}

QString waitText(std::chrono::seconds length)
{
    return length < std::chrono::hours(24) ? clockText(length) : durationText(length);
}

QString ageText(std::chrono::seconds age)
{
    return age < std::chrono::seconds(5) ? Duration::now() : Duration::ago(durationText(age));
}

QString timeOfDayText(Instant at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    return QLocale().toString(moment.time(), QLocale::ShortFormat);
}

QString spokenDuration(std::chrono::seconds length)
{
    const Parts parts = partsOf(length);
    const int hours = parts.days * 24 + parts.hours;
    QStringList words;
    if (hours > 0)
        words << Duration::spokenHours(hours);
    if (parts.minutes > 0)
        words << Duration::spokenMinutes(parts.minutes);
    if (words.isEmpty() || (hours == 0 && parts.seconds > 0))
        words << Duration::spokenSeconds(parts.seconds);
    return words.join(u' ');
}
