#pragma once

#include "console/console.h"
#include "console/routerfixture.h"
#include "console/state/offer.h"
#include "faults/faultplan.h"
#include "faults/faultproxy.h"
#include "faults/ledger.h"
#include "faults/shiftedclock.h"

#include <QElapsedTimer>
#include <QHash>
#include <memory>

/// How the agent's offers come.
enum class DrillWay {
    Pushed, ///< By the event bridge; each stands for a minute.
    Polled, ///< Only by asking; each stands for five seconds, so some come and go between two good answers.
};

/// One agent at a console, one router, and a bad line between them: so many tasks are made, each offer is answered by a
/// person who clicks again when told that it did not work, and in the end both sides' books are compared.
class FaultDrill
{
public:
    FaultDrill(int tasks, unsigned seed, DrillWay way);

    /// Runs to the end. What was broken, in lines for people; empty: nothing.
    QStringList run();
    /// What it was like: a line for the whole, and one for how often each kind of fault happened.
    [[nodiscard]] QString summary() const;

private:
    struct Person
    {
        OfferAnswer choice = OfferAnswer::Accept;
        qint64 clickAt = 0; ///< Milliseconds of m_time.
        bool hasClicked = false;
    };

    bool begin();
    bool setUp();
    bool signIn();
    bool step();
    void makeTasks();
    void shiftClock();
    void answer();
    void completeTaken();
    void signInAgain();
    void onLeft();
    void findLost();
    [[nodiscard]] bool isExplained(const ReservationId &id);
    void sleep();
    [[nodiscard]] bool isListedAsMissed(const QByteArray &reservation) const;
    void click(const Offer &offer, Person &person);
    void close(const Offer &offer);
    void comeBack();
    void note(const Offer &offer);
    [[nodiscard]] QStringList neverHappened() const;
    void readMissed();
    void readRoutersBooks();
    void readEvents(const QByteArray &type, Told told);

    int m_wanted;
    FaultPlan m_plan;
    DrillWay m_way;
    RouterFixture m_router{};
    std::unique_ptr<FaultProxy> m_proxy{};
    ShiftedClock m_clock{};
    std::unique_ptr<Console> m_console{};
    QByteArray m_workspace{}; ///< Path.
    QByteArray m_workflow{};
    QByteArray m_activity{};
    QByteArray m_worker{}; ///< Path.
    int m_made = 0;
    int m_closed = 0;
    int m_losses = 0; ///< How often the session ended.
    int m_naps = 0;
    SignInRequest m_request{};
    qint64 m_signInAt = 0; ///< Milliseconds of m_time.
    QByteArray m_passer{}; ///< The reservation that came and went during the last sleep, until it is listed.
    QHash<ReservationId, Told> m_lost{}; ///< What stood open when the session ended, as answered until then, if that says all.
    QList<QByteArray> m_taken{}; ///< Paths of tasks to be completed.
    QHash<ReservationId, Person> m_people{};
    Ledger m_ledger{};
    QElapsedTimer m_time{};
};
