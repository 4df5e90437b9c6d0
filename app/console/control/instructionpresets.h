#pragma once

#include "core/domain/ids.h"
#include "core/domain/instructionorder.h"

#include <QList>

class Settings;

/// A filled-in instruction under a name.
struct InstructionPreset
{
    QString name{};
    InstructionOrder order{};

    friend bool operator==(const InstructionPreset &, const InstructionPreset &) = default;
};

/// The presets of each queue, kept in the settings. Passwords, tokens and the SIDs of calls are never kept.
class InstructionPresets
{
public:
    /// `settings` must outlive it.
    explicit InstructionPresets(Settings &settings)
        : m_settings(settings)
    {
    }

    /// By name; what cannot be read is left out. A null queue has presets of its own: those of tasks in none.
    [[nodiscard]] QList<InstructionPreset> of(const TaskQueueId &queue) const;
    /// Takes the place of the one with that name. Without a name nothing is kept.
    void save(const TaskQueueId &queue, const InstructionPreset &preset);
    void remove(const TaskQueueId &queue, const QString &name);

private:
    void write(const TaskQueueId &queue, const QList<InstructionPreset> &presets);

    Settings &m_settings;
};
