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

QString staleText(const std::optional<ApiError> &error)
{
    if (!error)
        return ConnectionWordsSays::tr("The service takes too long to answer, so offers may appear late or not at all. "
                                       "Cordboard keeps asking.");
    if (error->kind == ApiError::Kind::Forbidden)
        return ConnectionWordsSays::tr("The service no longer lets you see your offers (%1). Ask the person who looks after "
                                       "the account; Cordboard keeps asking.")
            .arg(error->httpStatus);
    if (error->kind == ApiError::Kind::Unreadable)
        return ConnectionWordsSays::tr("The service answers with something that cannot be read, so offers do not appear. "
                                       "Cordboard keeps asking.");
    //: %1 is an HTTP status number such as 503.
    return ConnectionWordsSays::tr("The service answers with errors (%1), so offers do not appear. Cordboard keeps asking.")
        .arg(error->httpStatus);
}

ConnectionWords connectionWords(const ConnectionFacts &facts)
{
    if (!facts.reachable) {
        const QString tip = ConnectionWordsSays::tr("The server cannot be reached. Cordboard keeps trying.");
        if (!facts.age)
            return { Tone::Bad, ConnectionWordsSays::tr("Not connected"), tip };
        // Not "offline": so a status of agents is called.
        return { Tone::Bad, ConnectionWordsSays::tr("Not connected · as of %1").arg(ageText(*facts.age)), tip };
    }
    if (facts.stale) {
        if (!facts.age)
            return { Tone::Warning, ConnectionWordsSays::tr("Errors · nothing known yet"), staleText(facts.error) };
        //: The connection: the service answers with errors; %1 is how old what is shown is, such as "5 min ago".
        const QString text = facts.error ? ConnectionWordsSays::tr("Errors · as of %1") : ConnectionWordsSays::tr("No news · as of %1");
        return { Tone::Warning, text.arg(ageText(*facts.age)), staleText(facts.error) };
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
