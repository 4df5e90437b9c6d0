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
    return candidate.status == known.status && !sameBut(candidate, known) ? Precedence::Newer : Precedence::Same;
}

Precedence precedence(const Task &candidate, const Task &known)
{
    return ofBulk(candidate, known);
}

Precedence precedence(const Worker &candidate, const Worker &known)
{
    return ofBulk(candidate, known);
}
