#include "ui/text/latencytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

struct LatencyWords
{
    Q_DECLARE_TR_FUNCTIONS(LatencyWords)

public:
    static QString offered(const QString &time)
    {
        //: When an offer was made, by the server; %1 is a time of day such as "10:32:05".
        return tr("Offered: %1").arg(time);
    }
    static QString received(const QString &time)
    {
        //: When news of an offer reached this computer; %1 is a time of day such as "10:32:05.213".
        return tr("Reached this computer: %1").arg(time);
    }
    static QString notReceived() { return tr("Reached this computer: not known"); }
    static QString shown(const QString &length)
    {
        //: How long after it reached this computer an offer was seen; %1 is a duration such as "14 ms".
        return tr("On the screen: %1 later").arg(length);
    }
    static QString notShown() { return tr("On the screen: never"); }
    static QString answered(const QString &length)
    {
        //: How long after it was seen an offer was answered; %1 is a duration such as "3.2 s".
        return tr("Answered: %1 after that").arg(length);
    }
    static QString notAnswered() { return tr("Answered: no"); }
    static QString ended(const QString &time)
    {
        //: When it was known that an offer is over; %1 is a time of day such as "10:32:05".
        return tr("Over: %1").arg(time);
    }
    static QString milliseconds(qint64 n)
    {
        //: A duration below one second: "14 ms".
        return tr("%1 ms").arg(n);
    }
    static QString seconds(const QString &n)
    {
        //: A duration in seconds: "3.2 s".
        return tr("%1 s").arg(n);
    }
};

QString timeText(Instant at, const QString &form)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).time().toString(form);
}

QString lengthText(milliseconds length)
{
    const auto count = std::max<qint64>(0, length.count());
    if (count < 1000)
        return LatencyWords::milliseconds(count);
    return LatencyWords::seconds(QLocale().toString(double(count) / 1000.0, 'f', count < 60'000 ? 1 : 0));
}

} // namespace

QString latencyText(const OfferMoments &moments)
{
    const QString seconds = u"HH:mm:ss"_s;
    const Instant arrival = moments.received.value_or(moments.created);
    const Instant sight = moments.shown.value_or(arrival);
    QStringList lines{ LatencyWords::offered(timeText(moments.created, seconds)) };
    lines << (moments.received ? LatencyWords::received(timeText(*moments.received, u"HH:mm:ss.zzz"_s))
                               : LatencyWords::notReceived());
    lines << (moments.shown ? LatencyWords::shown(lengthText(*moments.shown - arrival)) : LatencyWords::notShown());
    lines << (moments.answered ? LatencyWords::answered(lengthText(*moments.answered - sight))
                               : LatencyWords::notAnswered());
    if (moments.ended)
        lines << LatencyWords::ended(timeText(*moments.ended, seconds));
    return lines.join(u'\n');
}
