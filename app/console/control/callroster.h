#pragma once

#include "console/control/callview.h"
#include "console/control/taskconference.h"

#include <QHash>
#include <utility>

/// Makes the view of one call from what lists and answers say of it. Pure.
///
/// Own is the leg that was dialled to the own address; where there is none, the one that the task names as its
/// worker's. Once found it stays: a transfer gives the task another worker.
class CallRoster
{
public:
    CallRoster() = default;
    CallRoster(const AccountId &account, const TaskConference &conference, const QString &ownAddress);

    [[nodiscard]] const CallView &view() const { return m_view; }
    [[nodiscard]] const TaskConference &conference() const { return m_conference; }
    /// What the task says now of the same conference; a transfer changes it.
    void setConference(const TaskConference &conference) { m_conference = conference; }
    /// Nobody is in it any more: how it ended is to be asked.
    [[nodiscard]] bool seemsOver() const { return m_seemsOver; }
    /// Legs of which more is to be known, each once: who is at their end, or why they left.
    [[nodiscard]] QSet<CallId> takeUnclear() { return std::exchange(m_unclear, {}); }

    // What came from the server ---------------------------------------------------------------------------------------
    void take(const QList<ConferenceParticipant> &everybody, Instant at);
    void take(const ConferenceParticipant &one);
    void take(const Conference &conference, Instant at);
    void take(const CallLeg &leg);
    /// All of the conference as a whole, or all of single legs.
    void take(const QList<CallRecording> &recordings, bool ofConference);
    void take(const CallRecording &recording);
    /// Where nobody tells who is in it: those whom the task names, as they were left here. `colleague`: to whom it was
    /// handed on; null: not known.
    void takeNamed(const WorkerId &colleague, Instant at);
    /// Asking failed; what is shown stays.
    void fail(const ApiError &error) { m_view.trouble = error; }

    // What the person asked for ---------------------------------------------------------------------------------------
    /// `leg` is null for what concerns the whole call; `at` is by this machine's clock.
    void setPending(CallDeed deed, const CallId &leg, Instant at);
    /// When that was asked for, the last time.
    [[nodiscard]] Instant askedAt(CallDeed deed, const CallId &leg) const { return m_askedAt.value({ int(deed), leg }); }
    void clearPending(CallDeed deed, const CallId &leg);
    /// The server has ended it for us: one leg, or (null) the call.
    void noteEnded(const CallId &leg);
    /// Who is at the end of a leg that was dialled by us.
    void noteAddress(const CallId &leg, const QString &address) { m_addresses.insert(leg, address); }

private:
    CallParty *find(const CallId &id);
    void refresh(CallParty &party);
    void depart(const CallParty &party, CallDeparture::How how, Instant at);

    TaskConference m_conference;
    QString m_ownAddress;
    CallView m_view;
    CallId m_self; ///< Null: not found yet.
    QHash<CallId, QString> m_addresses;
    QSet<CallId> m_asked; ///< Their legs were told to be unclear once.
    QSet<CallId> m_unclear;
    QHash<std::pair<int, CallId>, Instant> m_askedAt; ///< By CallDeed as int.
    QSet<CallId> m_endedHere;
    bool m_seemsOver = false;
};
