#pragma once

#include "ui/remote/remoterequest.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <tl/expected.hpp>

/// Why the running copy was not asked.
enum class RemoteFault {
    NobodyThere, ///< No copy of this profile runs.
    NoAnswer, ///< One runs, but has not answered in time: what was asked may yet be done.
};

using RemoteOutcome = tl::expected<RemoteReply, RemoteFault>;

/// Asks the copy that listens at `path` and waits for its answer, at most so long. For programs without an event loop.
RemoteOutcome askRunningCopy(const QString &path, const RemoteRequest &request, std::chrono::milliseconds patience);

/// The same without waiting: `then` is called once, from the event loop, unless `context` goes before.
void callRunningCopy(const QString &path, const RemoteRequest &request, std::chrono::milliseconds patience, QObject *context,
    const std::function<void(const RemoteOutcome &)> &then);
