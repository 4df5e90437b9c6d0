#include "console/settings/wrapuprules.h"

#include "console/settings/settingsfile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr SettingKey<bool> dispositionRequiredKey{ "dispositionRequired", false };
constexpr SettingKey<bool> notesRequiredKey{ "notesRequired", false };
constexpr SettingKey<int> secondsKey{ "seconds", 0, 0, 3'600 };
constexpr SettingKey<bool> autoCompleteKey{ "autoComplete", false };
constexpr SettingKey<int> stuckMinutesKey{ "stuckMinutes", 30, 0, 1'440 };
constexpr char dispositionsKey[] = "dispositions";

/// In the order of WrapUpRule.
constexpr std::array ruleNames{ dispositionsKey, dispositionRequiredKey.name, notesRequiredKey.name, secondsKey.name,
    autoCompleteKey.name, stuckMinutesKey.name };

/// Where the rules of one queue stand, or of all where the name is empty.
QString placeOf(const QString &queue)
{
    QString safe = queue;
    safe.replace(u'/', "%2F"_L1).replace(u'\\', "%5C"_L1);
    return queue.isEmpty() ? u"wrapup"_s : QString(u"wrapup/queues/"_s + safe);
}

QString ruleKey(const QString &queue, const char *name)
{
    return QString(placeOf(queue) + u'/' + QLatin1StringView(name));
}

QStringList keysOf(const QString &queue, const char *name)
{
    QStringList keys{ ruleKey({}, name) };
    if (!queue.isEmpty())
        keys.prepend(ruleKey(queue, name));
    return keys;
}

QString decidingRuleKey(const SettingsFile &file, const QString &queue, const char *name)
{
    return file.deciding(keysOf(queue, name));
}

template <typename T> T readRule(const SettingsFile &file, const QString &queue, const SettingKey<T> &key)
{
    return file.value(key, decidingRuleKey(file, queue, key.name));
}

QStringList cleanTexts(const QStringList &texts)
{
    QStringList clean;
    for (const QString &text : texts) {
        if (const QString word = text.trimmed(); !word.isEmpty() && !clean.contains(word))
            clean.append(word);
    }
    return clean;
}

} // namespace

QStringList wrapUpKeys(const QString &queue, WrapUpRule rule)
{
    return keysOf(queue, ruleNames.at(size_t(rule)));
}

WrapUpRules readWrapUpRules(const SettingsFile &file, const QString &queue)
{
    return { .dispositions = cleanTexts(file.list(decidingRuleKey(file, queue, dispositionsKey))),
        .dispositionRequired = readRule(file, queue, dispositionRequiredKey),
        .notesRequired = readRule(file, queue, notesRequiredKey),
        .length = std::chrono::seconds(readRule(file, queue, secondsKey)),
        .autoComplete = readRule(file, queue, autoCompleteKey),
        .stuckAfter = std::chrono::minutes(readRule(file, queue, stuckMinutesKey)) };
}

QStringList writeWrapUpRules(SettingsFile &file, const QString &queue, const WrapUpRules &rules)
{
    const WrapUpRules before = readWrapUpRules(file, queue);
    QStringList written;
    const auto write = [&](const char *name, bool differs, const QVariant &value) {
        const QString key = ruleKey(queue, name);
        if (differs && file.setValue(key, value))
            written.append(key);
    };
    write(dispositionsKey, before.dispositions != rules.dispositions, rules.dispositions);
    write(dispositionRequiredKey.name, before.dispositionRequired != rules.dispositionRequired,
        rules.dispositionRequired);
    write(notesRequiredKey.name, before.notesRequired != rules.notesRequired, rules.notesRequired);
    write(secondsKey.name, before.length != rules.length, int(rules.length.count()));
    write(autoCompleteKey.name, before.autoComplete != rules.autoComplete, rules.autoComplete);
    write(stuckMinutesKey.name, before.stuckAfter != rules.stuckAfter, int(rules.stuckAfter.count()));
    return written;
}

bool hasOwnWrapUpRules(const SettingsFile &file, const QString &queue)
{
    return !queue.isEmpty()
        && std::ranges::any_of(ruleNames, [&](const char *name) { return file.hasOwn(ruleKey(queue, name)); });
}

QStringList forgetWrapUpRules(SettingsFile &file, const QString &queue)
{
    QStringList gone;
    for (const char *name : ruleNames) {
        if (const QString key = ruleKey(queue, name); !queue.isEmpty() && file.forget(key))
            gone.append(key);
    }
    return gone;
}
