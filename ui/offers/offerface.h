#pragma once

#include "console/state/offer.h"
#include "ui/theme/glyph.h"
#include "ui/theme/tone.h"

#include <QString>
#include <QStringList>
#include <chrono>

/// What a toast says of an offer, apart from running times: made once a change, not once a tick.
struct OfferFace
{
    QString who{};            ///< Caller's name, else address.
    QString address{};        ///< Beside the name; may be empty.
    QString what{};           ///< What it is about; may be empty.
    QStringList facts{};      ///< Channel, queue, priority: what is known of them.
    Glyph channel = Glyph::Task;
    QString note{};           ///< What is going on, or how it ended; empty: nothing but waiting.
    Tone noteTone = Tone::Neutral;
    bool isBusy = false;      ///< Something is under way: show the spinner.
    bool canAnswer = false;   ///< Accept may be clicked.
    bool canReject = false;   ///< Reject may be clicked; while phones are called it ends the call as well.
    bool canConference = false;
    QString conferenceHint{}; ///< Why not, when it cannot; visible and spoken. Empty while nothing hinders it or is not known.
    bool hasEnded = false;

    friend bool operator==(const OfferFace &, const OfferFace &) = default;
};

/// The words of an offer.
OfferFace offerFace(const Offer &offer);

/// The running times of an offer.
struct OfferTime
{
    QString wait{};                     ///< "waiting 2:05"; empty while the task is not known.
    QString answer{};                   ///< "0:42 to answer", or how long it has been offered; empty when it has ended.
    std::chrono::milliseconds left{};   ///< Until the deadline, not below zero.
    std::chrono::milliseconds whole{};  ///< From offer to deadline; zero: not known.

    friend bool operator==(const OfferTime &, const OfferTime &) = default;
};

/// The times of an offer at `now`, by this machine's clock.
OfferTime offerTime(const Offer &offer, Instant now);

/// How it ended, one sentence.
QString offerEndText(const Offer &offer);
/// When it was made, arrived, was seen and answered; several lines, for a tool tip.
QString offerClockText(const Offer &offer);
/// The offer was missed or taken away rather than answered here: its toast stays longer.
bool wasMissed(const Offer &offer);
