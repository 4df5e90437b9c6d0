#include "console/control/instructionpresets.h"

#include "console/control/orderjson.h"
#include "console/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonObject presetToJson(const InstructionPreset &preset)
{
    QJsonObject json = orderToJson(preset.order);
    json.insert(u"name"_s, preset.name);
    return json;
}

std::optional<InstructionPreset> presetFromJson(const QJsonObject &json)
{
    const auto order = orderFromJson(json);
    const QString name = json.value("name"_L1).toString();
    if (!order || name.isEmpty())
        return {};
    return InstructionPreset{ .name = name, .order = *order };
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
