#pragma once

#include "console/state/offer.h"
#include "ui/remote/remoterequest.h"

#include <QObject>

class Console;
struct ApiError;

/// Carries out what scripts and other starts ask for, by the same controllers as the buttons, and answers with the
/// truth: an accept is "done" once the service has said so. Links and Show it hands on, for they need the window.
class RemoteHands final : public QObject
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit RemoteHands(Console &console, QObject *parent = nullptr);

    void carryOut(const RemoteRequest &request, const RemoteAnswer &answer);

signals:
    void showAsked();
    /// To be asked of the person; carried out by carryOut() when they agree.
    void confirmAsked(const RemoteRequest &request);
    /// A link is about an offer that cannot be answered any more; the words say what became of it.
    void offerOver(const QString &words);
    /// A link that nobody can read.
    void linkRefused(const QString &link);

private:
    struct OfferWait
    {
        ReservationId id{};
        OfferEnd wanted = OfferEnd::None;
        RemoteAnswer answer{};
    };

    struct ActivityWait
    {
        ActivityId wanted{};
        QString name{};
        RemoteAnswer answer{};
    };

    void answerOffer(const RemoteRequest &request, const RemoteAnswer &answer);
    void setActivity(const QString &wanted, const RemoteAnswer &answer);
    /// What a link asks for is about an offer that is over: how it ended. Empty: it stands, or nobody is signed in.
    [[nodiscard]] QString whatBecameOf(const RemoteRequest &request) const;
    void openLink(const QString &link, const RemoteAnswer &answer);
    void onOffer(const Offer &offer);
    void onActivityPending(const WorkerId &worker);
    void onActivityDone(const WorkerId &worker);
    void onActivityFailed(const WorkerId &worker, const ApiError &error);
    void onLeft();
    void tellActivity(const RemoteReply &reply);

    Console &m_console;
    QList<OfferWait> m_offers{};
    QList<ActivityWait> m_activity{};
};
