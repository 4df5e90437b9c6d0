#pragma once

#include <QByteArray>

/// The same JSON with a line for each member and element, two blanks a level. Keys, their order, numbers and texts stay as
/// they are written; only what stands between them changes. What is no JSON is answered as it is.
QByteArray laidOutInLines(const QByteArray &json);
