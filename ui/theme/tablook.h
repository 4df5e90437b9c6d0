#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionTab;

/// The outline of the page below tabs, on the ground of the window: Fusion's own is a lighter slab, on which nothing stands out.
void drawTabPage(const QStyleOption &option, QPainter &painter);
/// A tab above its page, the chosen one under a bar; `overlap`: how far it reaches under its neighbour.
void drawTab(const QStyleOptionTab &tab, QPainter &painter, int overlap);
