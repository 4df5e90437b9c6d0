#include "core/wire/decodevoice.h"

#include "core/wire/fromfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Reads the place of a name among those of an enumeration, in its order.
template <typename Enum, size_t N>
bool readName(Enum &to, const WireValue &value, const std::array<std::string_view, N> &names)
{
    const std::string_view name(value.text.data(), size_t(value.text.size()));
    const auto found = std::find(names.begin(), names.end(), name);
    if (value.type != WireValue::Type::Text || found == names.end())
        return false;
    to = Enum(found - names.begin());
    return true;
}

constexpr std::array<std::string_view, 3> conferenceStatuses{ "init", "in-progress", "completed" };
constexpr std::array<std::string_view, 6> conferenceEndings{ "", "conference-ended-via-api",
    "participant-with-end-conference-on-exit-left", "participant-with-end-conference-on-exit-kicked",
    "last-participant-kicked", "last-participant-left" };
constexpr std::array<std::string_view, 6> participantStatuses{ "queued", "connecting", "ringing", "connected",
    "complete", "failed" };
constexpr std::array<std::string_view, 8> callStatuses{ "queued", "ringing", "in-progress", "completed", "busy",
    "failed", "no-answer", "canceled" };
constexpr std::array<std::string_view, 6> recordingStatuses{ "in-progress", "paused", "stopped", "processing",
    "completed", "absent" };

} // namespace

static bool readInto(Conference::Status &to, const WireValue &value, SharedWords &)
{
    return readName(to, value, conferenceStatuses);
}

static bool readInto(Conference::Ending &to, const WireValue &value, SharedWords &)
{
    static_cast<void>(readName(to, value, conferenceEndings)); // a reason nobody knows yet must not hide the end
    return value.type == WireValue::Type::Text;
}

static bool readInto(ConferenceParticipant::Status &to, const WireValue &value, SharedWords &)
{
    return readName(to, value, participantStatuses);
}

static bool readInto(CallLeg::Status &to, const WireValue &value, SharedWords &)
{
    return readName(to, value, callStatuses);
}

static bool readInto(CallRecording::Status &to, const WireValue &value, SharedWords &)
{
    return readName(to, value, recordingStatuses);
}

Decoded<Conference> conferenceFromJson(const QJsonObject &json)
{
    static constexpr std::array fields{
        wireField<&Conference::id>("sid", true),
        wireField<&Conference::status>("status", true),
        wireField<&Conference::ending>("reason_conference_ended"),
        wireField<&Conference::endedBy>("call_sid_ending_conference"),
    };
    return fromFields(json, fields);
}

Decoded<ConferenceParticipant> participantFromJson(const QJsonObject &json)
{
    static constexpr std::array fields{
        wireField<&ConferenceParticipant::call>("call_sid", true),
        wireField<&ConferenceParticipant::conference>("conference_sid"),
        wireField<&ConferenceParticipant::status>("status"),
        wireField<&ConferenceParticipant::muted>("muted", true),
        wireField<&ConferenceParticipant::hold>("hold", true),
        wireField<&ConferenceParticipant::coaching>("coaching"),
    };
    return fromFields(json, fields);
}

Decoded<CallLeg> callLegFromJson(const QJsonObject &json)
{
    static constexpr std::array fields{
        wireField<&CallLeg::id>("sid", true),
        wireField<&CallLeg::to>("to"),
        wireField<&CallLeg::from>("from"),
        wireField<&CallLeg::status>("status", true),
    };
    Decoded<CallLeg> leg = fromFields(json, fields);
    if (leg)
        leg->inbound = json.value("direction"_L1).toString() == "inbound"_L1;
    return leg;
}

Decoded<CallRecording> callRecordingFromJson(const QJsonObject &json)
{
    static constexpr std::array fields{
        wireField<&CallRecording::id>("sid", true),
        wireField<&CallRecording::call>("call_sid"),
        wireField<&CallRecording::conference>("conference_sid"),
        wireField<&CallRecording::status>("status", true),
    };
    return fromFields(json, fields);
}

template <typename T>
Decoded<Page<T>> voicePageFromJson(const QByteArray &body, const QString &key, Decoded<T> (*read)(const QJsonObject &))
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject() || !document[key].isArray())
        return tl::make_unexpected(UnreadableKey{ document.isObject() ? key : QString() });
    Page<T> page{ .nextPageUrl = document["next_page_uri"_L1].toString() };
    const QJsonArray rows = document[key].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (const auto row = read(rows.at(i).toObject()))
            page.rows.append(*row);
        else
            page.unreadable.append(u"row %1: %2"_s.arg(QString::number(i + 1), row.error().key));
    }
    return page;
}

template Decoded<Page<ConferenceParticipant>> voicePageFromJson(
    const QByteArray &, const QString &, Decoded<ConferenceParticipant> (*)(const QJsonObject &));
template Decoded<Page<CallRecording>> voicePageFromJson(
    const QByteArray &, const QString &, Decoded<CallRecording> (*)(const QJsonObject &));
