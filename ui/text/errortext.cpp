#include "ui/text/errortext.h"

#include "ui/text/durationtext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    static ErrorText of(const ApiError &error);
    static ErrorText ofTokenService(const ApiError &error);
    static ErrorText ofToken(const ApiError &error);
    static QString tooManyNext(const ApiError &error);
    static QString details(const ApiError &error);
    static QString serverSays(const QString &words)
    {
        //: %1 is what the server wrote, usually in English.
        return tr("The server says: %1").arg(words);
    }
};

ErrorText ErrorWords::of(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unreachable:
        return { tr("The server does not answer."), tr("Cordboard keeps trying; check the network if this lasts.") };
    case ApiError::Kind::SignedOut:
        return { tr("The server does not accept these credentials."),
            tr("Check the account SID and the token or key secret, and sign in again.") };
    case ApiError::Kind::Forbidden:
        if (isBeyond(error))
            return { tr("Your sign-in cannot do this."), tr("It would need an API key of the account.") };
        return { tr("You are signed in, but not allowed to do this."),
            tr("Ask the person who looks after the account, or use another key.") };
    case ApiError::Kind::NotFound:
        return { tr("This no longer exists on the server."), tr("Ended tasks vanish after a few minutes; nothing is to be done.") };
    case ApiError::Kind::NotAllowedNow:
        return { tr("The server did not allow this change now."), tr("Its state has changed meanwhile; look at it again.") };
    case ApiError::Kind::Gone:
        return { tr("Somebody else was faster."), tr("The offer has been withdrawn; nothing is to be done.") };
    case ApiError::Kind::Stale:
        return { tr("Somebody else changed this at the same time."), tr("Look at the new state, then try again.") };
    case ApiError::Kind::TooMany:
        return { tr("The server asks us to slow down."), tooManyNext(error) };
    case ApiError::Kind::Refused:
        return { tr("The server refused the request."), tr("Check what you entered; Details has the server's own words.") };
    case ApiError::Kind::Server:
        return { tr("The server has a problem of its own."), tr("Try again in a moment.") };
    case ApiError::Kind::Unreadable:
        //: %1 is an HTTP status number such as 200.
        return { tr("The server's answer (status %1) could not be read.").arg(error.httpStatus),
            tr("Check that the address is that of a TaskRouter server; Details helps the support.") };
    }
    return {};
}

ErrorText ErrorWords::ofTokenService(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unreachable:
        return { tr("Your company's sign-in does not answer."),
            tr("Cordboard keeps trying; check its address and the network if this lasts.") };
    case ApiError::Kind::SignedOut:
        return { tr("Your company's sign-in does not accept this login."),
            tr("Check the login name and the password.") };
    case ApiError::Kind::Forbidden:
        return { tr("Your company's sign-in has no token for you."),
            tr("Ask the person who looks after it to make you an agent there.") };
    case ApiError::Kind::TooMany:
        return { tr("Your company's sign-in asks us to slow down."), tooManyNext(error) };
    case ApiError::Kind::Server:
        return { tr("Your company's sign-in has a problem of its own."), tr("Try again in a moment.") };
    case ApiError::Kind::Unreadable:
        return { tr("Your company's sign-in answers, but not with an agent's token."),
            tr("Check its address; Details helps the person who looks after it.") };
    default:
        return { tr("There is no sign-in at this address."),
            tr("Check the address that your company gave you; Details has the server's own words.") };
    }
}

ErrorText ErrorWords::ofToken(const ApiError &error)
{
    if (error.kind == ApiError::Kind::SignedOut)
        return { tr("The server does not accept the token that your company's sign-in gave."),
            tr("Check that the right service is chosen; else ask the person who looks after the sign-in.") };
    if (error.kind == ApiError::Kind::NotFound)
        return { tr("The server has no agent to whom this token belongs."),
            tr("Ask the person who looks after your company's sign-in.") };
    return of(error);
}

QString ErrorWords::tooManyNext(const ApiError &error)
{
    if (!error.retryAfter)
        return tr("Cordboard waits a little and then goes on by itself.");
    //: %1 is a duration such as "30 s".
    return tr("Cordboard goes on by itself in %1.").arg(durationText(*error.retryAfter));
}

QString ErrorWords::details(const ApiError &error)
{
    QStringList lines;
    lines << (error.httpStatus ? tr("HTTP status: %1").arg(error.httpStatus) : tr("No answer came."));
    if (error.code)
        lines << tr("Error code: %1").arg(error.code);
    if (!error.detail.isEmpty())
        lines << (error.httpStatus ? serverSays(error.detail) : error.detail);
    return lines.join(u'\n');
}

} // namespace

QString ErrorText::whole() const
{
    return next.isEmpty() ? what : QString(what + u' ' + next);
}

ErrorText errorText(const ApiError &error)
{
    return ErrorWords::of(error);
}

ErrorText tokenServiceErrorText(const ApiError &error)
{
    return ErrorWords::ofTokenService(error);
}

ErrorText tokenErrorText(const ApiError &error)
{
    return ErrorWords::ofToken(error);
}

QString errorDetails(const ApiError &error)
{
    return ErrorWords::details(error);
}
