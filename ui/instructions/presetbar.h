#pragma once

#include "console/control/instructionpresets.h"

#include <QWidget>

class QComboBox;
class QPushButton;

/// The presets of a queue: choose one, save the form under a name, delete one.
class PresetBar final : public QWidget
{
    Q_OBJECT

public:
    PresetBar(const InstructionPresets &presets, const TaskQueueId &queue, QWidget *parent = nullptr);

    /// Keeps it under the name that is typed.
    void save(const InstructionOrder &order);

signals:
    void chosen(const InstructionOrder &order);
    /// Answered by save().
    void saveRequested();

private:
    void fill(const QString &current);
    void remove();
    void refresh();
    [[nodiscard]] int known() const;

    InstructionPresets m_presets;
    TaskQueueId m_queue;
    QList<InstructionPreset> m_all{};
    QComboBox *m_names;
    QPushButton *m_save;
    QPushButton *m_delete;
};
