#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionTab;

/// The outline of the page below tabs, over what Fusion has drawn: its own is a shade of the window and cannot be seen on dark
/// ground.
void drawTabPageOutline(const QStyleOption &option, QPainter &painter);
/// The same around a tab above its page; `overlap`: how far it reaches under its neighbour.
void drawTabOutline(const QStyleOptionTab &tab, QPainter &painter, int overlap);
