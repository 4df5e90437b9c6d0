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
    static QString waiting(const QString &clock);
    static QString toAnswer(const QString &clock);
    static QString offeredFor(const QString &clock);
    static QString answering(OfferAnswer answer);
    static QString dialling();
    static QString uncertain(OfferAnswer answer);
    /// The answer was lost on its way: it may have been carried out.
    static bool isFateOpen(const ApiError &error);
    static QString failed(OfferAnswer answer, const ApiError &error);
    static QString ended(const Offer &offer);
    static QString blocked(ConferenceBlock block);
};
