#include "ui/remote/remotehands.h"

#include "console/console.h"
#include "console/control/missedoffers.h"
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/state/consolestate.h"
#include "ui/missed/missedwords.h"
#include "ui/offers/offerwords.h"
#include "ui/remote/cordboardlink.h"
#include "ui/remote/statusreport.h"
#include "ui/text/durationtext.h"
#include "ui/text/errortext.h"

#include <algorithm>
#include <utility>

namespace {

RemoteReply done(const QString &message)
{
    return { .done = true, .message = message };
}

RemoteReply refused(const QString &message)
{
    return { .done = false, .message = message };
}

/// Not yet: an answer is on its way, or its fate is being found out.
bool isUnderWay(const Offer &offer)
{
    return offer.phase == OfferPhase::Answering || offer.phase == OfferPhase::Dialling
        || offer.phase == OfferPhase::Uncertain;
}

const Activity *activityCalled(const QList<Activity> &activities, const QString &wanted)
{
    const auto isIt = [&wanted](const Activity &activity) {
        return activity.id.text() == wanted || activity.name.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(activities, isIt);
    return found == activities.end() ? nullptr : &*found;
}

QString namesOf(const QList<Activity> &activities)
{
    QStringList names;
    for (const Activity &activity : activities)
        names.append(activity.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

RemoteHands::RemoteHands(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    connect(&console.offers(), &OffersController::changed, this, &RemoteHands::onOffer);
    connect(&console.offers(), &OffersController::ended, this, &RemoteHands::onOffer);
    connect(&console.workerStatus(), &WorkerStatusController::pendingChanged, this, &RemoteHands::onActivityPending);
    connect(&console.workerStatus(), &WorkerStatusController::succeeded, this, &RemoteHands::onActivityDone);
    connect(&console.workerStatus(), &WorkerStatusController::failed, this, &RemoteHands::onActivityFailed);
    connect(&console.session(), &SessionController::left, this, &RemoteHands::onLeft);
}

void RemoteHands::carryOut(const RemoteRequest &request, const RemoteAnswer &answer)
{
    switch (request.kind) {
    case RemoteRequest::Kind::Show:
        emit showAsked();
        return answer(done({}));
    case RemoteRequest::Kind::Status: {
        const QJsonObject report = statusReport(m_console);
        return answer({ .done = true, .message = statusText(report), .status = report });
    }
    case RemoteRequest::Kind::Link:
        return openLink(request.argument, answer);
    case RemoteRequest::Kind::Accept:
    case RemoteRequest::Kind::Reject:
    case RemoteRequest::Kind::Activity:
        break;
    }
    if (m_console.session().phase() != SessionPhase::SignedIn)
        return answer(refused(tr("Nobody is signed in.")));
    if (request.kind == RemoteRequest::Kind::Activity)
        return setActivity(request.argument, answer);
    answerOffer(request, answer);
}

void RemoteHands::openLink(const QString &link, const RemoteAnswer &answer)
{
    const auto request = readCordboardLink(link);
    emit showAsked();
    if (!request) {
        emit linkRefused(link);
        return answer(refused(tr("This link is not one that Cordboard understands.")));
    }
    if (const QString over = whatBecameOf(*request); !over.isEmpty()) {
        emit offerOver(over);
        return answer(refused(over));
    }
    if (request->kind != RemoteRequest::Kind::Show)
        emit confirmAsked(*request);
    answer(done({}));
}

QString RemoteHands::whatBecameOf(const RemoteRequest &request) const
{
    const bool isAboutOffer = request.kind == RemoteRequest::Kind::Accept || request.kind == RemoteRequest::Kind::Reject;
    const auto id = ReservationId::fromText(QStringView(request.argument));
    if (!isAboutOffer || !id || m_console.session().phase() != SessionPhase::SignedIn)
        return {};
    const Offer *offer = m_console.offers().offer(*id);
    if (offer && !offer->hasEnded())
        return {};
    if (offer) {
        //: %1 is a sentence about how it ended.
        return tr("This offer is over. %1").arg(OfferWords::ended(*offer, timeOfDayText(offer->endedAt)));
    }
    const QList<MissedOffer> &missed = m_console.missed().offers();
    const auto known = std::ranges::find(missed, *id, &MissedOffer::id);
    if (known != missed.end())
        return tr("This offer is over. %1").arg(missedReason(*known));
    return tr("This offer is over, or it was never made to you.");
}

void RemoteHands::answerOffer(const RemoteRequest &request, const RemoteAnswer &answer)
{
    OffersController &offers = m_console.offers();
    const ReservationId asked = ReservationId::fromText(QStringView(request.argument)).value_or(ReservationId());
    if (asked.isNull() && !request.argument.isEmpty())
        return answer(refused(tr("'%1' is not the SID of a reservation.").arg(request.argument)));
    const Offer *offer = asked.isNull() ? offers.oldest() : offers.offer(asked);
    if (!offer)
        return answer(refused(asked.isNull() ? tr("There is no offer.") : tr("There is no such offer.")));
    if (offer->hasEnded())
        return answer(refused(OfferWords::ended(*offer, timeOfDayText(offer->endedAt))));
    if (offer->offlineSince)
        return answer(refused(OfferWords::offline(timeOfDayText(*offer->offlineSince))));
    if (!offer->canAnswer())
        return answer(refused(tr("Another answer to this offer is under way.")));
    const bool accepts = request.kind == RemoteRequest::Kind::Accept;
    const ReservationId id = offer->id();
    m_offers.append({ id, accepts ? OfferEnd::TakenByMe : OfferEnd::Rejected, answer });
    if (accepts)
        offers.accept(id);
    else
        offers.reject(id);
}

void RemoteHands::onOffer(const Offer &offer)
{
    if (isUnderWay(offer))
        return;
    QList<OfferWait> over;
    m_offers.removeIf([&](const OfferWait &wait) {
        if (wait.id != offer.id())
            return false;
        over.append(wait);
        return true;
    });
    for (const OfferWait &wait : over) {
        if (!offer.hasEnded()) {
            const OfferAnswer tried = wait.wanted == OfferEnd::Rejected ? OfferAnswer::Reject : OfferAnswer::Accept;
            wait.answer(refused(offer.error ? OfferWords::failed(tried, *offer.error) : tr("The offer still stands.")));
            continue;
        }
        const QString how = OfferWords::ended(offer, timeOfDayText(offer.endedAt));
        wait.answer(offer.end == wait.wanted ? done(how) : refused(how));
    }
}

void RemoteHands::setActivity(const QString &wanted, const RemoteAnswer &answer)
{
    const ConsoleState &state = m_console.state();
    const Activity *activity = activityCalled(state.activities(), wanted);
    if (!activity) {
        //: %2: the names there are
        return answer(refused(tr("There is no status '%1'. There are: %2.").arg(wanted, namesOf(state.activities()))));
    }
    if (!m_console.session().isReachable())
        return answer(refused(tr("The server is out of reach; your status has not changed.")));
    const Worker *own = state.ownWorker();
    if (own && own->activity == activity->id && m_console.workerStatus().pending(own->id).isNull())
        return answer(done(tr("%1 is now %2.").arg(own->name, own->activityName)));
    m_activity.append({ activity->id, activity->name, answer });
    m_console.workerStatus().setActivity(activity->id);
}

/// A later wish, from wherever, takes the place of the one before, of which nothing more is heard.
void RemoteHands::onActivityPending(const WorkerId &worker)
{
    const ActivityId pending = m_console.workerStatus().pending(worker);
    if (worker != m_console.state().ownWorkerId() || pending.isNull())
        return;
    for (const ActivityWait &wait : std::exchange(m_activity, {})) {
        if (wait.wanted == pending)
            m_activity.append(wait);
        else
            wait.answer(refused(tr("Another status was chosen meanwhile.")));
    }
}

void RemoteHands::onActivityDone(const WorkerId &worker)
{
    const Worker *own = m_console.state().ownWorker();
    if (!own || own->id != worker)
        return;
    for (const ActivityWait &wait : std::exchange(m_activity, {})) {
        //: %1: the agent, %2: the status that was asked for, %3: the one it had by the answer, for there was an offer
        const QString moved = tr("%1 went to %2 and is %3 by now.").arg(own->name, wait.name, own->activityName);
        wait.answer(done(own->activity == wait.wanted ? tr("%1 is now %2.").arg(own->name, own->activityName) : moved));
    }
}

void RemoteHands::onActivityFailed(const WorkerId &worker, const ApiError &error)
{
    if (worker == m_console.state().ownWorkerId())
        tellActivity(refused(tr("Your status has not changed. %1").arg(errorText(error).whole())));
}

void RemoteHands::onLeft()
{
    const RemoteReply ended = refused(tr("The session has ended meanwhile."));
    for (const OfferWait &wait : std::exchange(m_offers, {}))
        wait.answer(ended);
    tellActivity(ended);
}

void RemoteHands::tellActivity(const RemoteReply &reply)
{
    for (const ActivityWait &wait : std::exchange(m_activity, {}))
        wait.answer(reply);
}
