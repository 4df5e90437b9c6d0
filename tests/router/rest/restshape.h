#pragma once

#include <QJsonObject>
#include <QString>

/// What of a body is not as the list "name:type name:type …" says: missing, of another type or not documented; empty:
/// all is. Types are date, int, bool, text, url, object, array and the two letters of a SID; `?` behind: or null.
QString difference(const QJsonObject &json, const QString &properties);
