#pragma once

#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QStringList>
#include <QWidget>

/// What a page says, as one sees it: its labels with "|" between them.
inline QString seenWords(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(QLatin1Char('|'));
}

/// What is shown in place of the rows, with what is behind its title; empty: there are rows.
inline QString saysInstead(const QWidget &page)
{
    QStringList words;
    for (const EmptyState *state : page.findChildren<EmptyState *>()) {
        for (const QLabel *label : state->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                words.append(label->text());
        }
    }
    return words.join(QLatin1Char('|'));
}

/// The title of that alone.
inline QString titleInstead(const QWidget &page)
{
    return saysInstead(page).section(QLatin1Char('|'), 0, 0);
}
