#include "ui/theme/focusring.h"

#include "ui/theme/colortheme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

bool isLargeText(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

void drawTextFrame(const QStyleOption &option, QPainter &painter)
{
    const ColorTheme &theme = ColorTheme::of(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(focused ? theme.accent : theme.frame);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.setPen(focused ? theme.accent : option.palette.color(QPalette::Base));
    painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    painter.restore();
}

void drawFocusRing(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ColorTheme::of(option.palette).accent, 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}
