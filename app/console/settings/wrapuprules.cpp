#include "console/settings/wrapuprules.h"

#include "console/settings/settingsfile.h"

using namespace Qt::StringLiterals;

namespace {

constexpr SettingKey<bool> dispositionRequiredKey{ "dispositionRequired", false };
constexpr SettingKey<bool> notesRequiredKey{ "notesRequired", false };
constexpr SettingKey<int> secondsKey{ "seconds", 0, 0, 3'600 };
constexpr SettingKey<bool> autoCompleteKey{ "autoComplete", false };
constexpr SettingKey<int> stuckMinutesKey{ "stuckMinutes", 30, 0, 1'440 };
constexpr char dispositionsKey[] = "dispositions";

/// The key of one queue, or of all where the name is empty.
QString ruleKey(const QString &queue, const char *name)
{
    QString safe = queue;
    safe.replace(u'/', "%2F"_L1).replace(u'\\', "%5C"_L1);
    const QString place = queue.isEmpty() ? u"wrapup"_s : u"wrapup/queues/"_s + safe;
    return QString(place + u'/' + QLatin1StringView(name));
}

QString decidingRuleKey(const SettingsFile &file, const QString &queue, const char *name)
{
    QStringList keys{ ruleKey({}, name) };
    if (!queue.isEmpty())
        keys.prepend(ruleKey(queue, name));
    return file.deciding(keys);
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
