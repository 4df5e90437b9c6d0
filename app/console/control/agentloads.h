#pragma once

#include "console/api/api.h"
#include "console/control/viewquestions.h"

#include <QObject>

class ConsoleState;
class LoadBook;

/// Keeps it known what the agents in view have in hand: asks for each once, and again when an event tells that it is
/// otherwise.
class AgentLoads final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    AgentLoads(const Api &api, const ConsoleState &state, LoadBook &book, QObject *parent = nullptr);

    /// Those that somebody looks at; empty: nobody looks.
    void setInView(const QList<WorkerId> &workers);
    /// What they have in hand may be otherwise. Of those out of view it is not known any more.
    void noteChanged(const QList<WorkerId> &workers);

private:
    void askNext();
    void onAnswer(const WorkerId &worker, const ApiResult<Listing<WorkerChannel>> &answer);

    Api m_api;
    const ConsoleState &m_state;
    LoadBook &m_book;
    ViewQuestions<WorkerId> m_questions{ [this] { askNext(); } };
};
