#pragma once

#include "rules/sources.h"

/// The room of a file, e.g. "core/base", "console", "router/engine", "ui/desk"; empty outside the house.
QString roomOf(const QString &path);

/// "app/core/base/x.h:12 includes console/api/apiclient.h: core/base may not" for each include that the house forbids.
QStringList forbiddenIncludes(const QList<SourceFile> &files);
