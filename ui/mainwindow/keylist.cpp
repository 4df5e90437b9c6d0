#include "ui/mainwindow/keylist.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <algorithm>

namespace {

void add(QList<KeyUse> &all, const QString &text, const QKeySequence &keys)
{
    const QString what = QString(text).remove(u'&').remove(u'…').trimmed();
    const QString named = keys.toString(QKeySequence::NativeText);
    const bool known = std::ranges::any_of(all, [&named](const KeyUse &use) { return use.keys == named; });
    if (!named.isEmpty() && !what.isEmpty() && !known)
        all.append({ what, named });
}

void addMenu(QList<KeyUse> &all, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        add(all, action->text(), action->shortcut());
        if (const QMenu *menu = action->menu())
            addMenu(all, menu->actions());
    }
}

} // namespace

QList<KeyUse> keysOf(const QMainWindow &window)
{
    QList<KeyUse> all;
    if (const auto *bar = qobject_cast<const QMenuBar *>(window.menuWidget()))
        addMenu(all, bar->actions());
    const auto shortcuts = window.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts)
        add(all, shortcut->whatsThis(), shortcut->key());
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->shortcut() != QKeySequence::mnemonic(button->text()))
            add(all, button->accessibleName(), button->shortcut());
    }
    return all;
}

QString useOf(const QMainWindow &window, const QKeySequence &keys)
{
    const QList<KeyUse> all = keysOf(window);
    const auto use = std::ranges::find(all, keys.toString(QKeySequence::NativeText), &KeyUse::keys);
    return use == all.end() ? QString() : use->what;
}
