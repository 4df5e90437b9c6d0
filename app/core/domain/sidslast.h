#pragma once

#include <QString>

/// The words of `text` first and its SIDs behind them, each once: whoever reads a line that is cut reads the words.
QString sidsLast(const QString &text);
