// What happens to the person of a drill beside the bad line: the credential is withdrawn, the machine sleeps.
#include "faults/faultdrill.h"

#include "console/control/missedoffers.h"
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/state/consolestate.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int tasksBetweenNaps = 100;
constexpr int betweenSignInsMs = 1'500;

} // namespace

/// Nothing else than a withdrawn credential ends a session, and the person signs in again.
void FaultDrill::signInAgain()
{
    if (m_console->session().phase() != SessionPhase::Failed || m_time.elapsed() < m_signInAt)
        return;
    m_signInAt = m_time.elapsed() + betweenSignInsMs;
    m_console->session().signIn(m_request);
}

/// What stood open is offered again in the next session, or told otherwise.
void FaultDrill::onLeft()
{
    ++m_losses;
    const QList<Offer> offers = m_console->offers().offers();
    for (const Offer &offer : offers) {
        if (offer.hasEnded()) {
            note(offer);
            continue;
        }
        --m_ledger.row(offer.id().utf8()).shown;
        const Person person = m_people.take(offer.id());
        const bool isRejected = person.choice == OfferAnswer::Reject && person.hasClicked;
        m_lost.insert(offer.id(), isRejected ? Told::Rejected : Told::Nothing);
    }
}

void FaultDrill::findLost()
{
    if (m_console->session().phase() == SessionPhase::SignedIn)
        m_lost.removeIf([this](const auto &lost) { return isExplained(lost.key()); });
}

bool FaultDrill::isExplained(const ReservationId &id)
{
    if (m_console->offers().offer(id))
        return true; // it was opened once more, which was counted
    const Reservation *known = m_console->state().reservation(id);
    if (!known || !known->isInHand())
        return isListedAsMissed(id.utf8());
    LedgerRow &row = m_ledger.row(id.utf8());
    ++row.shown; // as a task in hand
    row.byConsole = Told::Accepted;
    m_taken.append(m_workspace + "/Tasks/" + known->task.utf8());
    return true;
}

/// The machine sleeps for a moment, in which somebody calls and gives up.
void FaultDrill::sleep()
{
    if (isListedAsMissed(m_passer))
        m_passer.clear();
    const bool isSignedIn = m_console->session().phase() == SessionPhase::SignedIn;
    const bool waitsForLost = std::ranges::count(m_lost, Told::Nothing) > 0;
    if (m_made / tasksBetweenNaps <= m_naps || !isSignedIn || waitsForLost || !m_passer.isEmpty())
        return;
    ++m_naps;
    m_proxy->fallAsleep();
    const QJsonObject made = m_router.post(m_workspace + "/Tasks", "WorkflowSid=" + m_workflow);
    const QByteArray task = m_workspace + "/Tasks/" + made.value("sid"_L1).toString().toLatin1();
    const QJsonArray offers = m_router.get(task + "/Reservations").value("reservations"_L1).toArray();
    m_router.post(task, "AssignmentStatus=canceled&Reason=gave+up");
    m_passer = offers.isEmpty() ? QByteArray() : offers.at(0)["sid"_L1].toString().toLatin1();
    m_proxy->wakeUp();
    m_console->resume();
}

bool FaultDrill::isListedAsMissed(const QByteArray &reservation) const
{
    const QList<MissedOffer> &missed = m_console->missed().offers();
    return std::ranges::any_of(missed, [&](const MissedOffer &one) { return one.id().utf8() == reservation; });
}

/// What is listed as missed is explained. Who rejected an offer right before the session ended needs no explanation.
void FaultDrill::readMissed()
{
    for (const MissedOffer &missed : m_console->missed().offers()) {
        LedgerRow &row = m_ledger.row(missed.id().utf8());
        row.isMissed = true;
        if (row.byConsole == Told::Nothing)
            row.byConsole = Told::Otherwise;
    }
    for (auto lost = m_lost.cbegin(); lost != m_lost.cend(); ++lost) {
        LedgerRow &row = m_ledger.row(lost.key().utf8());
        if (*lost == Told::Rejected)
            ++row.shown;
        row.byConsole = row.byConsole == Told::Nothing ? *lost : row.byConsole;
    }
}
