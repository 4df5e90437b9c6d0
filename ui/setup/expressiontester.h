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
class SearchLine;

/// An expression tried on all known agents: who matches, and by which part the others do not; one looks for those one wants
/// to know of. Nothing is sent.
class ExpressionTester final : public QWidget
{
    Q_OBJECT

public:
    /// Of very many agents only the first that are looked for are listed.
    static constexpr qsizetype most = 500;

    /// `state` must outlive it.
    explicit ExpressionTester(const ConsoleState &state, QWidget *parent = nullptr);

    void setExpression(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void nameParts();
    void layOut();
    void wire();
    void run();
    void showReport(const MatchReport &report);
    void say(const QString &text, bool isFault);
    void list();
    void listRow(const MatchReport::Row &row);
    [[nodiscard]] bool isWanted(const MatchReport::Row &row, const QStringList &words) const;
    [[nodiscard]] bool isOfStep() const;

    const ConsoleState &m_state;
    RoutingTrial m_trial;
    ChoiceBox *m_place;
    QLineEdit *m_expression;
    QLabel *m_taskLabel;
    JsonView *m_task;
    QLabel *m_verdict;
    ChoiceBox *m_which;
    SearchLine *m_search;
    QListWidget *m_agents;
    QString m_tried{};
    MatchReport m_report{};
    QTimer m_pause{};
};
