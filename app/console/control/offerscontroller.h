#pragma once

#include "console/api/api.h"
#include "console/control/instructionfaults.h"
#include "console/control/requestpreview.h"
#include "console/state/offer.h"

#include <QHash>
#include <QObject>
#include <QSet>

class ConsoleState;
class Journal;

/// The life of offers: opened at the first sight of an own pending reservation, answered by the person, ended with the truth.
///
/// A click is sent at most once; while an answer is under way further clicks count for nothing. When the service says that
/// the answer came too late, the reservation is fetched anew and the offer ends as the service tells it. When the connection
/// breaks in the middle, the offer is Uncertain until the reservation is read again. Ended offers stay until dismiss().
class OffersController final : public QObject
{
    Q_OBJECT

public:
    /// `journal` may be null. All others must outlive the controller.
    OffersController(const Api &api, ConsoleState &state, Journal *journal, const Clock &clock, QObject *parent = nullptr);

    /// Oldest first, ended ones until they are dismissed.
    [[nodiscard]] const QList<Offer> &offers() const { return m_offers; }
    /// Null: no such offer. Valid until the next change.
    [[nodiscard]] const Offer *offer(const ReservationId &id) const;
    /// The oldest that can be answered; null: none.
    [[nodiscard]] const Offer *oldest() const;
    /// Why an instruction about this offer cannot be sent; empty: it can.
    [[nodiscard]] QList<InstructionFault> faults(const Offer &offer, const InstructionOrder &order) const;
    /// What instruct() would send.
    [[nodiscard]] static RequestPreview preview(const Offer &offer, const InstructionOrder &order);
    [[nodiscard]] std::optional<Instant> offlineSince() const { return m_offlineSince; }

public slots:
    void accept(const ReservationId &id);
    /// While phones are called: ends the call as well.
    void reject(const ReservationId &id);
    /// Puts the worker into this activity as well.
    void rejectInto(const ReservationId &id, const ActivityId &activity);
    void conference(const ReservationId &id);
    /// Sends any instruction, if nothing is wrong with it.
    void instruct(const ReservationId &id, const InstructionOrder &order);
    void acceptOldest();
    void rejectOldest();
    void conferenceOldest();
    /// It reached this machine at that moment, by this machine's clock; told before the state has it. Else the moment
    /// counts at which the state has it.
    void arrived(const ReservationId &id, Instant at);
    /// The toast was painted.
    void shown(const ReservationId &id, Instant at);
    /// The person has seen how it ended. Offers that have not ended stay.
    void dismiss(const ReservationId &id);
    /// Since then the server has been out of reach, and no offer can be answered; empty: it answers.
    void setOfflineSince(std::optional<Instant> since);
    /// Finds out the fate of everything that is Uncertain; called on reconnect.
    void reconcile();

signals:
    void opened(const Offer &offer);
    /// Anything but its end changed.
    void changed(const Offer &offer);
    void ended(const Offer &offer);
    void dismissed(const ReservationId &id);
    /// Once after each of the above; for lists.
    void offersChanged();

private:
    using Answered = ApiResult<Reservation>;

    Offer *find(const ReservationId &id);
    void onReservation(const Reservation &reservation);
    void onVanished(const Reservation &reservation);
    void onForgotten(const Reservation &reservation);
    void onCleared();
    void forgetOld();
    void reopenUnknown(const Reservation &reservation);
    void open(const Reservation &reservation);
    void update(Offer &offer, const Reservation &reservation);
    void end(Offer &offer, OfferEnd how);
    void fill(Offer &offer) const;
    void fillAll();
    void tell(const ReservationId &id);
    void answer(ReservationId id, const InstructionOrder &order);
    void onAnswered(const ReservationId &id, const InstructionOrder &order, const Answered &result, Instant sentAt);
    void noteDial(Offer &offer, const InstructionOrder &order);
    void onFailed(const ReservationId &id, const ApiError &error);
    /// Its answer failed as the server did not answer.
    static bool isOfSilence(const Offer &offer);
    [[nodiscard]] bool isHere(const Reservation &reservation) const;
    void learnTruth(const ReservationId &id);
    void onTruth(const ReservationId &id, const Answered &result, Instant sentAt);
    void onStillOpen(const ReservationId &id);
    void learnWhoTook(const Reservation &reservation);
    void learnWhoHandsOn(const Offer &offer);
    void recordTask(const Offer &offer) const;
    void learnWhyCanceled(const Reservation &reservation);
    void recordAction(OfferAnswer choice, const ReservationId &id, const ApiError *error);

    Api m_api;
    ConsoleState &m_state;
    Journal *m_journal;
    const Clock &m_clock;
    QList<Offer> m_offers;
    std::optional<Instant> m_offlineSince;
    QHash<ReservationId, Instant> m_arrived; // and not opened yet
    QSet<ReservationId> m_ofUnknownEnd; // may come back
    QSet<ReservationId> m_known;    // opened once, not again as long as the state knows it
    QSet<ReservationId> m_sending;  // an answer is under way
    QSet<ReservationId> m_learning; // the truth is being fetched
};
