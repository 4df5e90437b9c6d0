#include "ui/mainwindow/connectionwords.h"

#include "ui/text/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr double pollSeconds = 2;

struct ConnectionWordsSays
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

QString pollingTip(Push push)
{
    if (push == Push::Waiting)
        return ConnectionWordsSays::tr("Connected. Offers do not arrive by themselves just now, so they are asked for every %1 seconds.");
    if (push == Push::Replaced)
        return ConnectionWordsSays::tr("Connected. Offers arrive elsewhere, where you signed in later; here they are asked for every %1 "
                         "seconds.");
    return ConnectionWordsSays::tr("Connected. Offers are asked for every %1 seconds; there is no push.");
}

} // namespace

ConnectionWords connectionWords(const ConnectionFacts &facts)
{
    if (!facts.reachable) {
        const QString tip = ConnectionWordsSays::tr("The server cannot be reached. Cordboard keeps trying.");
        if (!facts.age)
            return { Tone::Bad, ConnectionWordsSays::tr("Offline"), tip };
        return { Tone::Bad, ConnectionWordsSays::tr("Offline · as of %1").arg(ageText(*facts.age)), tip };
    }
    if (!facts.age)
        return { Tone::Info, ConnectionWordsSays::tr("Connecting…"), ConnectionWordsSays::tr("Nothing has been heard yet.") };
    if (facts.push == Push::Live)
        //: The connection: offers arrive by themselves as they are made.
        return { Tone::Good, ConnectionWordsSays::tr("Live"), ConnectionWordsSays::tr("Connected. Offers arrive as soon as they are made.") };
    const QString every = QLocale().toString(pollSeconds * facts.stretch, 'g', 2);
    if (facts.stretch > 1)
        return { Tone::Warning, ConnectionWordsSays::tr("Polling every %1 s").arg(every),
            ConnectionWordsSays::tr("The server limits how often Cordboard may ask, so offers may appear later.") };
    return { Tone::Good, ConnectionWordsSays::tr("Polling every %1 s").arg(every), pollingTip(facts.push).arg(every) };
}
