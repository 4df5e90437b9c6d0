#include "router/engine/checks.h"

#include "core/expression/cborscope.h"
#include "router/engine/enginecore.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestAttributes = 4096;

bool isPartOfName(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
        || (character >= u'0' && character <= u'9') || character == u'_' || character == u'$';
}

} // namespace

Check checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return refused(u"Missing required parameter FriendlyName in the post body"_s);
    if (name.size() > longestName)
        return refused(u"FriendlyName is too long: at most 64 characters are allowed"_s);
    return {};
}

Check checkAttributes(const QByteArray &text, QCborMap &read)
{
    if (QString::fromUtf8(text).size() > longestAttributes)
        return refused(u"Attributes are too long: at most 4096 characters are allowed"_s);
    const std::optional<QCborMap> object = objectFromJson(text);
    if (!object)
        return refused(u"Attributes are invalid: they have to be the text of a JSON object"_s);
    read = *object;
    return {};
}

Check checkUrl(QLatin1StringView parameter, const QString &url)
{
    if (url.isEmpty())
        return {};
    const QUrl read(url, QUrl::StrictMode);
    const bool isWeb = read.scheme() == "http"_L1 || read.scheme() == "https"_L1;
    if (read.isValid() && isWeb && !read.host().isEmpty())
        return {};
    return refused(parameter + u" is not a valid URL"_s);
}

Check checkRange(QLatin1StringView parameter, qint64 value, qint64 lowest, qint64 highest)
{
    if (value >= lowest && value <= highest)
        return {};
    return refused(
        parameter + u" has to be between "_s + QString::number(lowest) + u" and "_s + QString::number(highest));
}

Check checkActivity(const WorkspaceState &workspace, QLatin1StringView parameter, ActivityId activity)
{
    if (activity.isNull() || workspace.activities.find(activity))
        return {};
    return unknownReference(workspace, parameter, activity.text());
}

Check checkUniqueName(const QString &name)
{
    if (name.isEmpty())
        return refused(u"Missing required parameter UniqueName in the post body"_s);
    const bool fits = name.size() <= longestName && !name.at(0).isDigit() && std::ranges::all_of(name, isPartOfName);
    if (fits)
        return {};
    return refused(u"UniqueName is invalid: letters, digits, _ and $ only, and no digit first"_s);
}

Check checkVirtualStart(const WorkspaceState &workspace, Instant at)
{
    static constexpr Instant earliest{ std::chrono::sys_days{ std::chrono::year{ 1900 } / 1 / 1 } };
    if (at > workspace.core.now)
        return refused(u"VirtualStartTime must not be in the future"_s);
    if (at < earliest)
        return refused(u"VirtualStartTime must not be before 1900"_s);
    return {};
}

QCborMap readAttributes(const QByteArray &text)
{
    return objectFromJson(text).value_or(QCborMap());
}

ChannelRecord *findChannel(const WorkspaceState &workspace, const QString &sidOrName)
{
    if (const std::optional<TaskChannelId> id = TaskChannelId::fromText(QStringView(sidOrName)))
        return workspace.channels.find(*id);
    for (const auto &[serial, channel] : workspace.channels.inOrder()) {
        if (channel->value.uniqueName == sidOrName)
            return channel;
    }
    return nullptr;
}

} // namespace router::engine
