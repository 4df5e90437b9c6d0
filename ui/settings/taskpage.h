#pragma once

#include "console/settings/settings.h"

#include <QWidget>

class ConsoleState;
class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QueueChoice;

/// How tasks end: what has to be said of them and how long that may take, for all queues or for one alone.
class TaskPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TaskPage(Settings &settings, const ConsoleState &state, QWidget *parent = nullptr);

private:
    void name();
    void layOut();
    void listen();
    void refresh();
    void refreshDispositions(const WrapUpRules &rules);
    /// Sets what one control has changed.
    void change(const std::function<void(WrapUpRules &)> &edit);
    [[nodiscard]] QString queue() const;
    [[nodiscard]] QStringList typedDispositions() const;
    [[nodiscard]] bool isFixed(WrapUpRule rule) const { return m_settings.isFixed(queue(), rule); }

    Settings &m_settings;
    QueueChoice *m_queue;
    QPushButton *m_asAll;
    QPlainTextEdit *m_dispositions;
    QCheckBox *m_dispositionRequired;
    QCheckBox *m_notesRequired;
    QSpinBox *m_length;
    QCheckBox *m_autoComplete;
    QSpinBox *m_stuckAfter;
};
