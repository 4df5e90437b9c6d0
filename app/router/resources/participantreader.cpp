#include "router/resources/participantreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// What only concerns sound or sign-in has no effect in a simulated network, but still has to be readable.
void checkSound(Parameters &given)
{
    readWord(given, "Beep", { "true", "false", "onEnter", "onExit" });
    readWord(given, "ConferenceTrim", { "trim-silence", "do-not-trim" });
    readWord(given, "Trim", { "trim-silence", "do-not-trim" });
    readWord(given, "JitterBufferSize", { "small", "medium", "large", "off" });
    readWord(given, "RecordingTrack", { "inbound", "outbound", "both" });
    for (const char *name : { "EarlyMedia", "BeepOnCustomerEntrance" })
        given.boolean(name);
    for (const char *name : { "WaitUrl", "ClientNotificationUrl", "AmdStatusCallback" })
        given.url(name);
    isByPost(given, "WaitMethod");
}

bool isConferenceRecorded(Parameters &given)
{
    const QByteArray how
        = readWord(given, "ConferenceRecord", { "true", "false", "record-from-start", "do-not-record" });
    return how == "true" || how == "record-from-start";
}

} // namespace

QByteArray readWord(Parameters &parameters, QByteArrayView name, std::initializer_list<const char *> words)
{
    const auto value = parameters.bytes(name);
    if (!value || value->isEmpty())
        return {};
    for (const char *word : words) {
        if (value->compare(word, Qt::CaseInsensitive) == 0)
            return word;
    }
    parameters.refuse(name, u"is not one of the values that are allowed"_s);
    return {};
}

QStringList readEvents(Parameters &parameters, QByteArrayView name, const QStringList &known)
{
    QStringList events;
    for (QByteArray value : parameters.all(name)) {
        const QList<QByteArray> words = value.replace(' ', ',').split(',');
        for (const QByteArray &word : words) {
            const QString event = QString::fromUtf8(word).toLower();
            if (known.contains(event))
                events.append(event);
            else if (!event.isEmpty())
                parameters.refuse(name, u"is not one of the events that there are"_s);
        }
    }
    return events;
}

bool isByPost(Parameters &parameters, const QByteArray &name)
{
    return readWord(parameters, name, { "GET", "POST" }) != "GET";
}

WebHook readHook(Parameters &parameters, const QByteArray &name, const QStringList &known)
{
    WebHook hook{ .url = parameters.url(name).value_or(QString()), .byPost = isByPost(parameters, name + "Method") };
    for (const QByteArray &spelling : { QByteArray(name + "Event"), QByteArray(name + "Events") })
        hook.events += readEvents(parameters, spelling, known);
    return hook;
}

ParticipantOptions readParticipantOptions(Parameters &given)
{
    checkSound(given);
    ParticipantOptions options;
    options.muted = given.boolean("Muted").value_or(false);
    options.startConferenceOnEnter = given.boolean("StartConferenceOnEnter").value_or(true);
    options.endConferenceOnExit = given.boolean("EndConferenceOnExit").value_or(false);
    options.endConferenceOnCustomerExit = given.boolean("EndConferenceOnCustomerExit").value_or(false);
    options.record = given.boolean("Record").value_or(false);
    options.recordsConference = isConferenceRecorded(given);
    options.dualChannels = readWord(given, "RecordingChannels", { "mono", "dual" }) == "dual";
    options.maxParticipants = given.integer("MaxParticipants", 2, 250).value_or(250);
    options.region
        = QString::fromLatin1(readWord(given, "Region", { "us1", "us2", "ie1", "de1", "sg1", "br1", "au1", "jp1" }));
    options.statusCallback = readHook(given, "StatusCallback", callProgressEvents());
    options.conferenceStatusCallback = readHook(given, "ConferenceStatusCallback", conferenceEvents());
    options.recordingStatusCallback = readHook(given, "RecordingStatusCallback", recordingEvents());
    options.conferenceRecordingStatusCallback = readHook(given, "ConferenceRecordingStatusCallback", recordingEvents());
    return options;
}

const QStringList &callProgressEvents()
{
    static const QStringList events{ u"initiated"_s, u"ringing"_s, u"answered"_s, u"completed"_s };
    return events;
}

const QStringList &conferenceEvents()
{
    static const QStringList events{ u"start"_s, u"end"_s, u"join"_s, u"leave"_s, u"mute"_s, u"hold"_s, u"modify"_s,
        u"speaker"_s, u"announcement"_s };
    return events;
}

const QStringList &recordingEvents()
{
    static const QStringList events{ u"in-progress"_s, u"completed"_s, u"absent"_s, u"failed"_s };
    return events;
}

} // namespace router
