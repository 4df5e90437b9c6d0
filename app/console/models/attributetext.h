#pragma once

#include "core/base/jsonmember.h"

#include <QJsonObject>
#include <QStringList>

/// What stands in an attribute, for people: lists with commas, objects as JSON. `path` goes into objects by points, e.g.
/// "customer.tier"; an attribute whose name has points itself is found as well. Empty: there is none.
QString attributeText(const QJsonObject &attributes, const QString &path);
/// The same out of JSON text (UTF-8).
QString attributeText(const QByteArray &attributes, const QString &path);
/// The same of several paths; as many texts as paths.
QStringList attributeTexts(const QByteArray &attributes, const QStringList &paths);
/// The paths of all attributes in a JSON text (UTF-8), two levels deep.
QStringList attributePaths(const QByteArray &attributes);
/// What stands in a member, for people; empty: nothing does.
QString textOfScalar(JsonScalar scalar);
