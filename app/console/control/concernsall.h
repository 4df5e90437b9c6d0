#pragma once

#include "core/base/apierror.h"

/// Whether an error that one of many met waits for the others too: then they are not tried in vain.
inline bool concernsAll(const ApiError &error)
{
    return error.kind == ApiError::Kind::Unreachable || error.kind == ApiError::Kind::SignedOut;
}
