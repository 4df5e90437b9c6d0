#include "router/engine/instructionchecks.h"

#include "router/engine/checks.h"
#include "router/engine/enginecore.h"

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

constexpr qint64 longestRing = 999; // seconds

QString textAt(const QCborMap &attributes, const QString &key)
{
    return attributes.value(key).toString();
}

QString contactOf(const WorkerRecord *worker)
{
    return worker ? textAt(worker->attributes, u"contact_uri"_s) : QString();
}

QString callerOf(const QCborMap &task)
{
    for (const QString &key : { u"from"_s, u"caller"_s, u"to"_s }) {
        if (const QString number = textAt(task, key); !number.isEmpty())
            return number;
    }
    return {};
}

Check numbered(int code, Check wrong)
{
    if (wrong)
        wrong->code = code;
    return wrong;
}

/// The numbers under which an instruction's faults are known.
struct Codes
{
    QLatin1StringView name;
    int notPending;
    int to;
    int from;
    int activity;
    int statusCallback;
};

// One kind of instruction: what it lacks, and what it needs.
struct Filler
{
    const WorkspaceState &workspace;
    const ReservationRecord &reservation;

    void fill(QString &to) const
    {
        if (to.isEmpty())
            to = contactOf(reservation.worker);
    }
    void operator()(ConferenceInstruction &conference) const
    {
        fill(conference.to);
        if (conference.from.isEmpty())
            conference.from = callerOf(reservation.task->attributes);
    }
    void operator()(DequeueInstruction &dequeue) const
    {
        fill(dequeue.to);
        if (dequeue.from.isEmpty())
            dequeue.from = callerOf(reservation.task->attributes);
    }
    void operator()(CallInstruction &call) const { fill(call.to); }
    void operator()(RedirectInstruction &) const { }
    void operator()(SuperviseInstruction &supervise) const
    {
        const auto sid = WorkerId::fromText(QStringView(supervise.supervisor));
        supervise.to = sid ? contactOf(workspace.workers.find(*sid)) : supervise.supervisor;
    }
};

struct Checker
{
    const WorkspaceState &workspace;
    const ReservationRecord &reservation;

    [[nodiscard]] const QCborMap &task() const { return reservation.task->attributes; }

    [[nodiscard]] bool hasConference() const { return task().value(u"conference"_s).toMap().contains(u"sid"_s); }

    [[nodiscard]] Check pending(const Codes &codes) const
    {
        if (reservation.value.isOpen() && !reservation.dialling)
            return {};
        const QString what = u"carry out the instruction "_s + codes.name + u" for reservation"_s;
        Refusal refusal = notNow(workspace, QLatin1StringView(what.toLatin1()), reservation.value.id.text(),
            reservation.dialling ? "an instruction is being carried out already."_L1
                                 : "it is not currently pending."_L1);
        if (reservation.value.status == ReservationStatus::Rescinded)
            refusal.httpStatus = 410;
        else
            refusal.code = codes.notPending;
        return refusal;
    }

    [[nodiscard]] Check parties(const Codes &codes, const QString &to, const QString &from) const
    {
        if (to.isEmpty()) {
            return refused(codes.to,
                u"The instruction "_s + codes.name + u" needs To, or the attribute contact_uri of worker "_s
                    + reservation.value.worker.text());
        }
        if (from.isEmpty())
            return refused(codes.from, u"The instruction "_s + codes.name + u" needs From"_s);
        return {};
    }

    /// Of a task that is being handed on, only who takes part in its conference may change.
    [[nodiscard]] Check notInTransfer(const Codes &codes) const
    {
        if (!reservation.task->transfer)
            return {};
        return refused(40151, u"The instruction "_s + codes.name + u" is not allowed on a task that is transferred"_s);
    }

    /// What dialling needs in every case; `activity` may be null.
    template <typename Dialling>
    [[nodiscard]] Check dialling(
        const Codes &codes, const Dialling &dial, ActivityId activity, const WebHook &progress) const
    {
        if (Check wrong = pending(codes))
            return wrong;
        if (Check wrong = parties(codes, dial.to, dial.from))
            return wrong;
        if (Check wrong = checkRange("Timeout"_L1, dial.timeout.count(), 1, longestRing))
            return wrong;
        if (Check wrong = checkActivity(workspace, "PostWorkActivitySid"_L1, activity))
            return numbered(codes.activity, wrong);
        return numbered(codes.statusCallback, checkUrl("StatusCallback"_L1, progress.url));
    }

    Check operator()(const ConferenceInstruction &conference) const
    {
        static constexpr Codes codes{ "conference"_L1, 40136, 40137, 40138, 40139, 40159 };
        if (Check wrong = pending(codes))
            return wrong;
        if (textAt(task(), u"call_sid"_s).isEmpty() && textAt(task(), u"outbound_to"_s).isEmpty()) {
            return refused(40142,
                u"The conference instruction can only be issued on a task that was created using the "
                "<Enqueue> TwiML verb."_s);
        }
        if (reservation.task->transfer && !hasConference())
            return refused(40149, u"The task that is transferred has no conference SID among its attributes"_s);
        return dialling(codes, conference, conference.postWorkActivity, conference.options.statusCallback);
    }

    Check operator()(const DequeueInstruction &dequeue) const
    {
        static constexpr Codes codes{ "dequeue"_L1, 40135, 40131, 40132, 40130, 40157 };
        if (Check wrong = pending(codes))
            return wrong;
        if (Check wrong = notInTransfer(codes))
            return wrong;
        if (textAt(task(), u"call_sid"_s).isEmpty())
            return refused(40140, u"The dequeue instruction needs the task attribute call_sid"_s);
        return dialling(codes, dequeue, dequeue.postWorkActivity, dequeue.statusCallback);
    }

    Check operator()(const CallInstruction &call) const
    {
        static constexpr Codes codes{ "call"_L1, 40114, 40110, 40111, 40113, 40158 };
        if (Check wrong = notInTransfer(codes))
            return wrong;
        if (Check wrong = dialling(codes, call, {}, call.statusCallback))
            return wrong;
        if (call.url.isEmpty())
            return refused(40112, u"The call instruction needs Url"_s);
        return numbered(40112, checkUrl("Url"_L1, call.url));
    }

    Check operator()(const RedirectInstruction &redirect) const
    {
        static constexpr Codes codes{ "redirect"_L1, 40123, 0, 0, 0, 0 };
        if (Check wrong = pending(codes))
            return wrong;
        if (Check wrong = notInTransfer(codes))
            return wrong;
        if (redirect.url.isEmpty())
            return refused(40120, u"The redirect instruction needs Url"_s);
        if (Check wrong = checkUrl("Url"_L1, redirect.url))
            return numbered(40120, wrong);
        if (redirect.call.isNull())
            return refused(40121, u"The redirect instruction needs CallSid"_s);
        if (workspace.core.isCallInProgress && !workspace.core.isCallInProgress(redirect.call))
            return refused(40122, u"The call "_s + redirect.call.text() + u" is no longer in progress"_s);
        return {};
    }

    Check operator()(const SuperviseInstruction &supervise) const
    {
        if (!reservation.value.isInHand()) {
            return numbered(40146,
                notNow(workspace, "supervise reservation"_L1, reservation.value.id.text(),
                    "it is not currently accepted."_L1));
        }
        if (supervise.to.isEmpty()) {
            return refused(40147,
                u"The supervisor '"_s + supervise.supervisor + u"' has no valid contact_uri among the attributes"_s);
        }
        if (callerOf(task()).isEmpty())
            return refused(40148, u"The supervise instruction needs the task attribute from"_s);
        if (!hasConference())
            return refused(40149, u"The task has no conference SID among its attributes"_s);
        return {};
    }
};

} // namespace

Instruction filledIn(const WorkspaceState &workspace, const ReservationRecord &reservation, Instruction instruction)
{
    std::visit(Filler{ workspace, reservation }, instruction);
    return instruction;
}

Check checkInstruction(
    const WorkspaceState &workspace, const ReservationRecord &reservation, const Instruction &instruction)
{
    return std::visit(Checker{ workspace, reservation }, instruction);
}

ActivityId postWorkActivityOf(const Instruction &instruction)
{
    if (const auto *conference = std::get_if<ConferenceInstruction>(&instruction))
        return conference->postWorkActivity;
    if (const auto *dequeue = std::get_if<DequeueInstruction>(&instruction))
        return dequeue->postWorkActivity;
    return {};
}

} // namespace router::engine
