#include "console/control/instructionpresets.h"

#include "console/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList &kindNames()
{
    static const QStringList names{ u"accept"_s, u"reject"_s, u"conference"_s, u"dequeue"_s, u"call"_s, u"redirect"_s };
    return names;
}

QJsonObject presetToJson(const InstructionPreset &preset)
{
    QJsonObject values;
    for (auto each = preset.order.values.begin(); each != preset.order.values.end(); ++each)
        values.insert(each.key(), each.value());
    return { { u"name"_s, preset.name }, { u"instruction"_s, kindNames().at(int(preset.order.kind)) },
        { u"values"_s, values } };
}

std::optional<InstructionPreset> presetFromJson(const QJsonObject &json)
{
    const auto kind = kindNames().indexOf(json.value("instruction"_L1).toString());
    InstructionPreset preset{ .name = json.value("name"_L1).toString() };
    if (kind < 0 || preset.name.isEmpty())
        return {};
    preset.order.kind = InstructionKind(kind);
    const QJsonObject values = json.value("values"_L1).toObject();
    for (auto each = values.begin(); each != values.end(); ++each)
        preset.order.values.insert(each.key(), each.value().toString());
    preset.order = withoutSecrets(preset.order); // a file that somebody wrote by hand
    return preset;
}

QString nameOfQueue(const TaskQueueId &queue)
{
    return queue.isNull() ? u"none"_s : queue.text();
}

} // namespace

QList<InstructionPreset> InstructionPresets::of(const TaskQueueId &queue) const
{
    QList<InstructionPreset> presets;
    const QJsonArray kept = QJsonDocument::fromJson(m_settings.presets(nameOfQueue(queue))).array();
    for (const auto &each : kept) {
        if (const auto preset = presetFromJson(each.toObject()))
            presets.append(*preset);
    }
    std::ranges::sort(presets, {}, &InstructionPreset::name);
    return presets;
}

void InstructionPresets::save(const TaskQueueId &queue, const InstructionPreset &preset)
{
    const QString name = preset.name.trimmed();
    if (name.isEmpty())
        return;
    QList<InstructionPreset> presets = of(queue);
    presets.removeIf([&name](const InstructionPreset &other) { return other.name == name; });
    presets.append({ .name = name, .order = withoutSecrets(preset.order) });
    write(queue, presets);
}

void InstructionPresets::remove(const TaskQueueId &queue, const QString &name)
{
    QList<InstructionPreset> presets = of(queue);
    if (presets.removeIf([&name](const InstructionPreset &other) { return other.name == name; }) > 0)
        write(queue, presets);
}

void InstructionPresets::write(const TaskQueueId &queue, const QList<InstructionPreset> &presets)
{
    QJsonArray kept;
    for (const InstructionPreset &preset : presets)
        kept.append(presetToJson(preset));
    m_settings.setPresets(nameOfQueue(queue), QJsonDocument(kept).toJson(QJsonDocument::Compact));
    m_settings.save();
}
