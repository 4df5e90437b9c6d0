#pragma once

#include "console/api/api.h"

#include <QObject>
#include <QSet>
#include <QTimer>

class ConsoleState;
class LoadBook;

/// Keeps it known what the agents in view have in hand: asks for each once, and again when an event tells that it is
/// otherwise. One question at a time, and none during a pause that the server has asked for, so that the agent's own
/// requests go before.
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
    QList<WorkerId> m_inView;
    QSet<WorkerId> m_due; // known, but otherwise by now
    QSet<WorkerId> m_inVain; // could not be told; not asked again before they come into view anew
    bool m_isAsking = false;
    QTimer m_pause;
};
