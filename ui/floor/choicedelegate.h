#pragma once

#include "ui/floor/floorchoice.h"
#include "ui/floor/floorwords.h"
#include "ui/theme/colortheme.h"
#include "ui/widgets/fastdelegate.h"

/// Draws the rows that are kept as chosen like selected ones.
class ChoiceDelegate final : public FastDelegate
{
public:
    ChoiceDelegate(const FloorChoice &choice, QObject *parent)
        : FastDelegate(parent)
        , m_choice(choice)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem drawn = option;
        if (m_choice.isKept() && m_choice.contains(index))
            drawn.state |= QStyle::State_Selected;
        if (index.data(FloorWords::MutedRole).toBool())
            drawn.palette.setColor(QPalette::Active, QPalette::Text, ColorTheme::of(option.palette).mutedText);
        FastDelegate::paint(painter, drawn, index);
    }

private:
    const FloorChoice &m_choice;
};
