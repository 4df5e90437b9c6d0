#include "ui/mainwindow/connectionwords.h"

#include "ui/text/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr double pollSeconds = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

} // namespace

ConnectionWords connectionWords(const ConnectionFacts &facts)
{
    if (!facts.reachable) {
        const QString tip = Words::tr("The server cannot be reached. Cordboard keeps trying.");
        if (!facts.age)
            return { Tone::Bad, Words::tr("Offline"), tip };
        return { Tone::Bad, Words::tr("Offline · as of %1").arg(ageText(*facts.age)), tip };
    }
    if (!facts.age)
        return { Tone::Info, Words::tr("Connecting…"), Words::tr("Nothing has been heard yet.") };
    const QString every = QLocale().toString(pollSeconds * facts.stretch, 'g', 2);
    if (facts.stretch > 1)
        return { Tone::Warning, Words::tr("Polling every %1 s").arg(every),
            Words::tr("The server limits how often Cordboard may ask, so offers may appear later.") };
    return { Tone::Good, Words::tr("Polling every %1 s").arg(every),
        Words::tr("Connected. Offers are asked for every %1 seconds; there is no push.").arg(every) };
}
