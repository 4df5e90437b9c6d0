#pragma once

#include <QList>
#include <QString>

class QKeySequence;
class QMainWindow;

/// What keys do, in words.
struct KeyUse
{
    QString what{};
    QString keys{}; ///< As the keyboard names them.

    friend bool operator==(const KeyUse &, const KeyUse &) = default;
};

/// The keys of a window, not of its dialogs, each once: its menus' first, in their order, then shortcuts that say what
/// they do (`whatsThis`), then buttons with a key of their own. Underlined letters are not told: one sees them.
QList<KeyUse> keysOf(const QMainWindow &window);
/// What these keys do in the window; empty: nothing.
QString useOf(const QMainWindow &window, const QKeySequence &keys);
