#pragma once

#include "ui/remote/remoterequest.h"

#include <chrono>
#include <tl/expected.hpp>

/// Why the running copy was not asked.
enum class RemoteFault {
    NobodyThere, ///< No copy of this profile runs.
    NoAnswer, ///< One runs, but has not answered in time: what was asked may yet be done.
};

/// Asks the copy that listens at `path` and waits for its answer, at most so long. For programs without an event loop.
tl::expected<RemoteReply, RemoteFault> askRunningCopy(
    const QString &path, const RemoteRequest &request, std::chrono::milliseconds patience);
