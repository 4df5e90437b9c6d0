#include "ui/mainwindow/connectionwords.h"

#include "ui/text/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr double pollSeconds = 2;

QString words(const char *text)
{
    return QCoreApplication::translate("ConnectionWords", text);
}

} // namespace

ConnectionWords connectionWords(const ConnectionFacts &facts)
{
    if (!facts.reachable) {
        const QString tip = words("The server cannot be reached. Cordboard keeps trying.");
        if (!facts.age)
            return { Tone::Bad, words("Offline"), tip };
        return { Tone::Bad, words("Offline · as of %1").arg(ageText(*facts.age)), tip };
    }
    if (!facts.age)
        return { Tone::Info, words("Connecting…"), words("Nothing has been heard yet.") };
    const QString every = QLocale().toString(pollSeconds * facts.stretch, 'g', 2);
    if (facts.stretch > 1)
        return { Tone::Warning, words("Polling every %1 s").arg(every),
            words("The server limits how often Cordboard may ask, so offers may appear later.") };
    return { Tone::Good, words("Polling every %1 s").arg(every),
        words("Connected. Offers are asked for every %1 seconds; there is no push.").arg(every) };
}
