#include "ui/theme/textcolor.h"

#include <QPalette>
#include <QWidget>

void setTextColor(QWidget *widget, const QColor &color)
{
    if (widget->palette().color(QPalette::WindowText) == color)
        return; // setPalette would tell PaletteChange, and that comes back here
    // A palette of this one role only: with all roles it would not follow when the program turns dark.
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    widget->setPalette(own);
}
