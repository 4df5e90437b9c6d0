#pragma once

#include "core/base/apierror.h"

/// Whether a write that has failed like this was carried out nobody knows: the answer was lost.
inline bool leavesOpen(const ApiError &error)
{
    return error.kind == ApiError::Kind::Unreachable || error.kind == ApiError::Kind::Server
        || error.kind == ApiError::Kind::Unreadable;
}
