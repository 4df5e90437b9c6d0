#pragma once

#include <QByteArray>
#include <QList>

namespace router {

/// Cuts a path as sent into decoded parts: "/v1/Workspaces/WS…" → {"v1", "Workspaces", "WS…"}.
QList<QByteArray> pathParts(const QByteArray &path);
/// Whether the parts are those of the pattern, where `*` stands for any one part.
bool matchesPattern(const QList<QByteArray> &parts, QByteArrayView pattern);

} // namespace router
