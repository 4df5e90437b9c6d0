#include "console/state/supersedes.h"

namespace {

/// By version where both have one, else by the moment of the last update; Same on a tie.
template <typename T>
Precedence byAge(const T &candidate, const T &known)
{
    if (candidate.version > 0 && known.version > 0 && candidate.version != known.version)
        return candidate.version > known.version ? Precedence::Newer : Precedence::Older;
    if (candidate.updatedAt != known.updatedAt)
        return candidate.updatedAt > known.updatedAt ? Precedence::Newer : Precedence::Older;
    return Precedence::Same;
}

/// A version that was learnt or not is no difference in the thing itself.
template <typename T>
bool sameBut(T candidate, const T &known)
{
    candidate.version = known.version;
    return candidate == known;
}

template <typename T>
Precedence ofBulk(const T &candidate, const T &known)
{
    const Precedence verdict = byAge(candidate, known);
    if (verdict != Precedence::Same)
        return verdict;
    if (candidate == known || (candidate.version == 0 && sameBut(candidate, known)))
        return Precedence::Same;
    return sameBut(candidate, known) ? Precedence::Newer : Precedence::Unclear;
}

/// An event names only what it is about: a queue or a workflow that is not named is still the same.
void fillFromEvent(Task &candidate, const Task &known)
{
    candidate.timeout = known.timeout;
    if (candidate.routingTarget.isEmpty())
        candidate.routingTarget = known.routingTarget;
    if (candidate.queue.isNull()) {
        candidate.queue = known.queue;
        candidate.queueName = known.queueName;
    }
    if (candidate.workflow.isNull()) {
        candidate.workflow = known.workflow;
        candidate.workflowName = known.workflowName;
    }
}

} // namespace

Precedence precedence(const Reservation &candidate, const Reservation &known)
{
    const Precedence verdict = byAge(candidate, known);
    if (verdict != Precedence::Same || candidate == known)
        return verdict;
    const int there = progress(known.status);
    const int here = progress(candidate.status);
    if (here != there)
        return here > there ? Precedence::Newer : Precedence::Older;
    const bool isSame = candidate.status != known.status || sameBut(filledFrom(candidate, known), known);
    return isSame ? Precedence::Same : Precedence::Newer;
}

Precedence precedence(const Task &candidate, const Task &known)
{
    return ofBulk(filledFrom(candidate, known), known);
}

Precedence precedence(const Worker &candidate, const Worker &known)
{
    return ofBulk(filledFrom(candidate, known), known);
}

Reservation filledFrom(Reservation candidate, const Reservation &known)
{
    if (candidate.timeout.count() == 0)
        candidate.timeout = known.timeout;
    return candidate;
}

Task filledFrom(Task candidate, const Task &known)
{
    if (candidate.timeout.count() == 0)
        fillFromEvent(candidate, known);
    if (candidate.queueEnteredAt == Instant{} && candidate.queue == known.queue)
        candidate.queueEnteredAt = known.queueEnteredAt;
    return candidate;
}

Worker filledFrom(Worker candidate, const Worker &known)
{
    if (candidate.createdAt == Instant{})
        candidate.createdAt = known.createdAt;
    if (candidate.statusChangedAt == Instant{})
        candidate.statusChangedAt = known.statusChangedAt;
    return candidate;
}
