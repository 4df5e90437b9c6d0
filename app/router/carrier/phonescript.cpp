#include "router/carrier/phonescript.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace router {

namespace {

using End = PhoneScript::End;

constexpr auto voicemailLasts = 30s;

/// The script of D and NNN; empty: D means nothing.
std::optional<PhoneScript> scriptOfDigits(int kind, std::chrono::seconds seconds)
{
    switch (kind) {
    case 0: // the service's own test numbers
        return seconds >= 1s && seconds <= 4s ? std::optional(PhoneScript{ .end = End::Fails, .after = 0s })
                                              : std::nullopt;
    case 1:
        return PhoneScript{ .after = seconds };
    case 2:
        return PhoneScript{ .talks = seconds };
    case 3:
        return PhoneScript{ .end = End::Busy, .after = seconds };
    case 4:
        return PhoneScript{ .end = End::Silent };
    case 5:
        return PhoneScript{ .end = End::Voicemail, .after = seconds, .talks = voicemailLasts };
    case 6:
        return PhoneScript{ .end = End::Fails, .after = seconds };
    default:
        return std::nullopt;
    }
}

std::optional<std::chrono::seconds> secondsIn(const QUrlQuery &query, const QString &key)
{
    bool isNumber = false;
    const int seconds = query.queryItemValue(key).toInt(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

PhoneScript scriptOfQuery(const QUrlQuery &query)
{
    static const QList<std::pair<QString, End>> ends{ { u"answers"_s, End::Answers }, { u"busy"_s, End::Busy },
        { u"silent"_s, End::Silent }, { u"voicemail"_s, End::Voicemail }, { u"fails"_s, End::Fails } };
    PhoneScript script;
    for (const auto &[word, end] : ends) {
        if (!query.hasQueryItem(word))
            continue;
        script.end = end;
        script.after = secondsIn(query, word).value_or(script.after);
    }
    script.talks = secondsIn(query, u"talks"_s);
    if (script.end == End::Voicemail && !script.talks)
        script.talks = voicemailLasts;
    return script;
}

} // namespace

PhoneScript scriptOf(const QString &address)
{
    static const QString scripted = u"+1500555"_s;
    if (address.size() == scripted.size() + 4 && address.startsWith(scripted)) {
        bool isNumber = false;
        const int digits = address.mid(scripted.size()).toInt(&isNumber);
        const auto script = scriptOfDigits(digits / 1000, std::chrono::seconds(digits % 1000));
        return isNumber ? script.value_or(PhoneScript{}) : PhoneScript{};
    }
    const qsizetype mark = address.indexOf(u'?');
    return mark < 0 ? PhoneScript{} : scriptOfQuery(QUrlQuery(address.mid(mark + 1)));
}

int cancelReasonOf(const QString &address)
{
    if (address == "+15005550001"_L1)
        return 13223;
    return address == "+15005550003"_L1 ? 21215 : 0;
}

} // namespace router
