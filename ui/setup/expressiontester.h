#pragma once

#include "console/control/routingtrial.h"

#include <QTimer>
#include <QWidget>

class ChoiceBox;
class ConsoleState;
class JsonView;
class QLabel;
class QLineEdit;
class QListWidget;

/// An expression tried on all known agents: who matches, and by which part the others do not. Nothing is sent.
class ExpressionTester final : public QWidget
{
    Q_OBJECT

public:
    /// Of very many agents only the first are listed.
    static constexpr qsizetype most = 500;

    /// `state` must outlive it.
    explicit ExpressionTester(const ConsoleState &state, QWidget *parent = nullptr);

    void setExpression(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void run();
    void showReport(const MatchReport &report);
    void say(const QString &text, bool isFault);
    [[nodiscard]] bool isOfStep() const;

    RoutingTrial m_trial;
    ChoiceBox *m_place;
    QLineEdit *m_expression;
    QLabel *m_taskLabel;
    JsonView *m_task;
    QLabel *m_verdict;
    QListWidget *m_agents;
    QString m_tried{};
    QTimer m_pause{};
};
