#pragma once

#include "console/state/offer.h"

#include <QCoreApplication>
#include <QString>

/// The sentences of a toast, one translation context.
class OfferWords
{
    Q_DECLARE_TR_FUNCTIONS(OfferWords)

public:
    static QString newOffer();
    static QString priority(int priority);
    /// Another agent hands the task on; `by`: their name, or empty.
    static QString handedOn(TransferMode mode, const QString &by);
    static QString waiting(const QString &clock);
    static QString toAnswer(const QString &clock);
    static QString offeredFor(const QString &clock);
    static QString answering(OfferAnswer answer);
    /// `clock`: the time of day since when.
    static QString offline(const QString &clock);
    static QString dialling(OfferAnswer answer);
    /// The instruction was taken, and the offer still waits for an answer.
    static QString stillAsks(OfferAnswer answer);
    static QString uncertain(OfferAnswer answer);
    /// The answer was lost on its way: it may have been carried out.
    static bool isFateOpen(const ApiError &error);
    static QString failed(OfferAnswer answer, const ApiError &error, bool isPast = false);
    /// How the call to the agent ended; empty: there was none, or that says nothing.
    static QString dialEnded(const Offer &offer);
    /// `clock`: the time of day when it ended.
    static QString ended(const Offer &offer, const QString &clock);
    /// Into which status the server has put the agent for a miss.
    static QString movedTo(const QString &activity);
    /// How an offer ended, and the status into which the agent was put for it; empty: into none.
    static QString withMove(const QString &end, const QString &activity);
    static QString blocked(ConferenceBlock block);
};
