#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>

/// The texts in sight in a window that share their letter with another one there.
inline QStringList mnemonicClashes(const QWidget &window)
{
    QStringList texts;
    if (const auto *main = qobject_cast<const QMainWindow *>(&window)) {
        for (const QAction *menu : main->menuBar()->actions())
            texts.append(menu->text());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            texts.append(label->text());
    }
    QHash<QKeySequence, QString> owners;
    QStringList found;
    for (const QString &text : texts) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (letter.isEmpty())
            continue;
        if (owners.contains(letter))
            found.append(owners.value(letter) + QStringLiteral(" / ") + text);
        owners.insert(letter, text);
    }
    return found;
}
