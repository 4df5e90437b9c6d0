#pragma once

#include "core/domain/queuelevels.h"

#include <QDialog>
#include <QHash>
#include <QList>

class ConsoleState;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QueueChoice;
class SettingBox;
class Settings;

/// From when on the figures of queues want to be looked at: for all queues, and for those that have levels of their own;
/// whether one is told, and whether their history goes on unseen. What is changed counts at once.
class LevelsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    LevelsDialog(Settings &settings, const ConsoleState &state, QWidget *parent = nullptr);

    /// Chooses the queue with this name; empty: all queues.
    void setQueue(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One level and the box that shows it.
    struct Field
    {
        int QueueLevels::*level = nullptr;
        QSpinBox *box = nullptr;
    };

    QSpinBox *addBox(int QueueLevels::*level, const QString &name, const QString &spoken);
    void addRow(QFormLayout *form, const QString &label, QueueMeasure measure, QSpinBox *warning, QSpinBox *bad);
    void take();
    void sayTurned(const QueueLevels &typed);
    [[nodiscard]] bool isRefused(int QueueLevels::*level) const;
    void recolor();
    void layOut();
    void refresh();
    [[nodiscard]] QString queue() const;

    Settings &m_settings;
    QueueChoice *m_queue;
    QPushButton *m_asAll;
    SettingBox *m_alerts;
    SettingBox *m_history;
    QList<Field> m_fields;
    QHash<QueueMeasure, QLabel *> m_faults; ///< Below each pair, shown while it is turned about.
};
