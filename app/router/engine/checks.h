#pragma once

#include "router/engine/refusals.h"

#include <QCborMap>

namespace router::engine {

struct ChannelRecord;

// What a request may say. Each check names the parameter in its refusal.
//
// Source: limits, REST API reference 1.5.

/// Present, not empty, at most 64 characters.
Check checkName(const QString &name);
/// JSON text of an object, at most 4,096 characters; read into `read`.
Check checkAttributes(const QByteArray &text, QCborMap &read);
/// Empty, or an absolute http or https address.
Check checkUrl(QLatin1StringView parameter, const QString &url);
Check checkRange(QLatin1StringView parameter, qint64 value, qint64 lowest, qint64 highest);
/// An activity of this workspace; null counts as none and is fine.
Check checkActivity(const WorkspaceState &workspace, QLatin1StringView parameter, ActivityId activity);
/// Letters, digits, `_` and `$`, not starting with a digit.
Check checkUniqueName(const QString &name);
/// Not in the future and not before 1900.
Check checkVirtualStart(const WorkspaceState &workspace, Instant at);

/// The attributes as a value; empty for a text that is no object.
QCborMap readAttributes(const QByteArray &text);
/// A task channel by SID or unique name; null: none such.
ChannelRecord *findChannel(const WorkspaceState &workspace, const QString &sidOrName);

} // namespace router::engine
