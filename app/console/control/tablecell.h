#pragma once

#include <QJsonValue>
#include <QString>
#include <optional>

/// A cell without the apostrophe that an exported table has before what a spreadsheet would take for a formula.
QString withoutApostrophe(const QString &cell);
/// What an attribute is to be by a cell of its column. That showed `now` as `shown`, without saying its type, which stays where
/// it can. Empty: the cell begins like JSON and is none.
std::optional<QJsonValue> attributeOfCell(const QString &cell, const QString &shown, const QJsonValue &now);
