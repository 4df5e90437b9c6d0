#pragma once

#include "console/api/api.h"
#include "console/control/session.h"

#include <QObject>
#include <QTimer>

class ConsoleState;
class HelpRequests;

/// Looks for tasks whose agents ask for help while no page of the floor is in view, as long as the signed-in person
/// supervises: the attribute `roles` says so ("supervisor" or "admin"), or a page of the floor was looked at since signing
/// in. One small question every 20 s, and a minute apart while the server allows few: agents' own requests go before.
///
/// Source: "roles", as Twilio Flex gives them to its workers; "Read multiple tasks", REST API reference 6.1.
class HelpWatch final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    HelpWatch(const Api &api, ConsoleState &state, const HelpRequests &requests, QObject *parent = nullptr);

    [[nodiscard]] bool isWatching() const { return m_isWatching; }
    /// For tests.
    void setInterval(std::chrono::milliseconds interval);

public slots:
    /// With Reach::Worker others' tasks are beyond.
    void setReach(Reach reach);
    /// Then the floor's own lists tell.
    void setFloorWatched(bool watched);

private:
    void refresh();
    void ask();
    void onListed(const ApiResult<Listing<Task>> &answer, Instant sentAt);
    void look(const TaskId &task);
    void wait();
    [[nodiscard]] bool supervises() const;

    Api m_api;
    ConsoleState &m_state;
    const HelpRequests &m_requests;
    QTimer m_timer;
    std::chrono::milliseconds m_interval;
    Budget m_budget{};
    Reach m_reach = Reach::Worker; ///< Until somebody signs in.
    bool m_isFloorWatched = false;
    bool m_hasLooked = false; ///< At the floor, since signing in.
    bool m_isWatching = false;
    quint64 m_turn = 0; ///< An answer to an earlier one counts for nothing.
};
