#pragma once

#include "ui/theme/tone.h"

#include <QFont>
#include <QList>
#include <QModelIndex>
#include <QPalette>
#include <QString>
#include <optional>

class QPainter;

/// One figure of a tile, in words.
struct TileFigure
{
    QString label{};
    QString text{};
    QString spoken{}; ///< What screen readers say in place of the text; empty: the text.
    std::optional<Tone> tone{}; ///< Its mark; empty: none.

    friend bool operator==(const TileFigure &, const TileFigure &) = default;
};

/// One queue as a card.
struct QueueTile
{
    QString name{};
    TileFigure waiting{}; ///< The big one.
    QList<TileFigure> others{};
    Tone worst = Tone::Neutral; ///< What the card as a whole says: Bad, Warning, or Neutral.

    /// The whole card in one sentence, for screen readers.
    [[nodiscard]] QString spoken() const;

    friend bool operator==(const QueueTile &, const QueueTile &) = default;
};

/// Reads the card out of a row of the queues' table in words.
QueueTile tileOf(const QModelIndex &row);

/// What there is no room for on the card; empty: nothing.
QString tileHint(const QModelIndex &row);

/// How large a card has to be in this font.
QSize tileSize(const QFont &font);

/// How a card is drawn.
struct TileLook
{
    QFont font{};
    QPalette palette{};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool isSelected = false;
    bool hasFocus = false;
};
void paintTile(QPainter &painter, const QRect &rect, const QueueTile &tile, const TileLook &look);
