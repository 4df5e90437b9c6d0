#include "ui/inspect/momenttext.h"

#include "ui/text/durationtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct MomentSays
{
    Q_DECLARE_TR_FUNCTIONS(MomentText)
};

QTime timeOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).time();
}

} // namespace

QString secondsText(Instant at)
{
    return QLocale().toString(timeOf(at), u"HH:mm:ss"_s);
}

QString millisecondsText(Instant at)
{
    return QLocale().toString(timeOf(at), u"HH:mm:ss.zzz"_s);
}

QString spanText(std::chrono::milliseconds length)
{
    if (length < 1s) {
        //: Milliseconds.
        return MomentSays::tr("%1 ms").arg(QLocale().toString(qlonglong(length.count())));
    }
    if (length < 10s) {
        //: Seconds, with one digit behind the point.
        return MomentSays::tr("%1 s").arg(QLocale().toString(double(length.count()) / 1000, 'f', 1));
    }
    return durationText(std::chrono::duration_cast<std::chrono::seconds>(length));
}
