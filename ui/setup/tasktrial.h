#pragma once

#include "console/control/routingtrial.h"

#include <QTimer>
#include <QWidget>

class ConsoleState;
class QLabel;
class QListWidget;
class QPlainTextEdit;

/// "Where would this task go?": its attributes, and the way through the workflow step by step, with why and why not. Nothing is
/// sent.
class TaskTrial final : public QWidget
{
    Q_OBJECT

public:
    /// `state` must outlive it.
    explicit TaskTrial(const ConsoleState &state, QWidget *parent = nullptr);

    /// Until somebody types the attributes are those that the workflow asks for.
    void setConfiguration(const QByteArray &json);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void run();
    void fillAttributes();
    void showRun(const DryRun &run);
    void say(const QString &text);
    void addRow(const QIcon &icon, const QString &text);

    RoutingTrial m_trial;
    QByteArray m_json{};
    QString m_filled{}; ///< The attributes as they were filled in here.
    std::optional<WorkflowConfiguration> m_sent{};
    QPlainTextEdit *m_attributes;
    QLabel *m_verdict;
    QListWidget *m_way;
    QTimer m_pause{};
};
