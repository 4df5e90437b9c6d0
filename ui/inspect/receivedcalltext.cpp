#include "ui/inspect/receivedcalltext.h"

#include "ui/inspect/callwords.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// JSON laid out over lines; other text as it is.
QString laidOut(const QString &value)
{
    const QJsonDocument json = QJsonDocument::fromJson(value.toUtf8());
    if (!json.isObject() && !json.isArray())
        return value;
    return QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed();
}

/// For a shell: nothing in it has a meaning of its own.
QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString askedText(const ReceivedCall &call)
{
    if (call.isAssignment()) {
        //: What the service asked this program: what to do with an offer.
        return CallWords::tr("Offer");
    }
    if (call.path == "/create_task"_L1 || call.path == "/create-task"_L1)
        return CallWords::tr("Make a task");
    if (call.path == "/accept_reservation"_L1)
        return CallWords::tr("Accept an offer");
    return call.path;
}

QString answerText(const ReceivedCall &call)
{
    const QString instruction
        = QJsonDocument::fromJson(call.answer.toUtf8()).object().value("instruction"_L1).toString();
    if (!instruction.isEmpty())
        return instruction;
    if (call.isAssignment() && call.status == 200)
        return CallWords::tr("left to the agent");
    return call.status == 200 ? CallWords::tr("done") : QString::number(call.status);
}

QString signatureText(CallSignature signature)
{
    switch (signature) {
    case CallSignature::Good:
        //: Of a signature.
        return CallWords::tr("Good");
    case CallSignature::Bad:
        //: Of a signature.
        return CallWords::tr("Wrong");
    case CallSignature::Missing:
        //: Of a signature: there was none.
        return CallWords::tr("Missing");
    case CallSignature::NoToken:
        //: Of a signature.
        return CallWords::tr("Cannot be checked");
    case CallSignature::NotAsked:
        break;
    }
    //: Of a signature.
    return CallWords::tr("Not asked for");
}

Tone toneOf(CallSignature signature)
{
    switch (signature) {
    case CallSignature::Good:
        return Tone::Good;
    case CallSignature::Bad:
    case CallSignature::Missing:
        return Tone::Bad;
    case CallSignature::NoToken:
        return Tone::Warning;
    case CallSignature::NotAsked:
        break;
    }
    return Tone::Neutral;
}

QString fateText(CallFate fate)
{
    switch (fate) {
    case CallFate::Answered:
    case CallFate::Wrong:
        break;
    case CallFate::Refused:
        return CallWords::tr("Refused: it does not come from the service, or the address it calls is another.");
    case CallFate::Unsure:
        return CallWords::tr("Left to the agent: without the account’s Auth Token its signature cannot be checked.");
    case CallFate::NoCall:
        //: call_sid is the name of an attribute; do not translate it.
        return CallWords::tr("Left to the agent: a redirect needs a call, and the task has no call_sid.");
    case CallFate::Failed:
        return CallWords::tr("The service did not do it.");
    case CallFate::TooLate:
        return CallWords::tr("The service did not answer in time; it may still have done it.");
    }
    return {};
}

QString callAsText(const ReceivedCall &call)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(call.at.time_since_epoch().count(), Qt::UTC);
    QStringList lines{ call.method + u' ' + call.url, at.toString(Qt::ISODateWithMs) + u"  from "_s + call.from, QString() };
    for (const auto &parameter : call.parameters)
        lines.append(parameter.first + u": "_s + laidOut(parameter.second));
    if (!call.parameters.isEmpty())
        lines.append(QString());
    lines.append(u"%1 after %2 ms"_s.arg(call.status).arg(call.took.count()));
    lines.append(laidOut(call.answer));
    return lines.join(u'\n');
}

QString callAsCurl(const ReceivedCall &call)
{
    QString command = u"curl "_s + shellQuoted(call.url);
    const bool hasForm = call.method == "POST"_L1;
    if (hasForm && call.parameters.isEmpty())
        command += u" -X POST"_s;
    for (const auto &parameter : call.parameters) {
        if (hasForm)
            command += u" \\\n    --data-urlencode "_s + shellQuoted(parameter.first + u'=' + parameter.second);
    }
    return command;
}
