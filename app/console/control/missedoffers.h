#pragma once

#include "console/api/api.h"
#include "console/journal/journalrecords.h"
#include "console/state/offer.h"

#include <QObject>

class ConsoleState;
class Journal;
class OffersController;

/// What the signed-in worker missed in the last 30 days: offers that ended without an answer that counted.
///
/// Kept in the journal. An offer whose end was never seen, because the program was killed or the session ended before
/// it, is asked about after the next sign-in and then listed if it was missed. One that came and went while nothing was
/// heard, because the machine slept, is listed as soon as it is known.
class MissedOffers final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    MissedOffers(const Api &api, const ConsoleState &state, const OffersController &offers, Journal &journal,
        const Clock &clock, QObject *parent = nullptr);

    /// The last to end first; at most `mostMissed`.
    [[nodiscard]] const QList<MissedOffer> &offers() const { return m_offers; }
    /// How many the person has not seen yet.
    [[nodiscard]] int unseen() const;
    /// This status of the own worker, as it is now, comes from a miss: the server put the worker into it.
    [[nodiscard]] bool explains(const Worker &worker) const;

public slots:
    /// An own offer has ended without an answer, and it was never here.
    void passedBy(const Reservation &reservation);
    void markAllSeen();
    void markSeen(const ReservationId &id);

signals:
    void changed();

private:
    /// -1: not there. Looking leaves the list as it is shared with who shows it.
    [[nodiscard]] qsizetype placeOf(const ReservationId &id) const;
    void begin();
    void takeKept(const QList<MissedOffer> &kept);
    void onRefreshed();
    void settle(const OfferClock &clock);
    void onFate(OfferClock clock, const ApiResult<Reservation> &answer);
    void onEnded(const Offer &offer);
    void onChanged(const Offer &offer);
    void forget(const ReservationId &id);
    void put(const MissedOffer &missed);
    void sortIn();
    void learnTask(const Reservation &reservation);
    void reload();

    Api m_api;
    const ConsoleState &m_state;
    const OffersController &m_open;
    Journal &m_journal;
    const Clock &m_clock;
    QList<MissedOffer> m_offers;
    bool m_isSettled = false; // those without an end have been asked about since the sign-in
};
