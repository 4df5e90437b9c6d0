#include "ui/theme/cordboardstyle.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/focusring.h"
#include "ui/theme/scrollbarlook.h"
#include "ui/theme/sliderlook.h"
#include "ui/theme/space.h"
#include "ui/theme/tablook.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QStyleOptionSlider>
#include <QTreeView>
#include <algorithm>

namespace {

QColor mixed(const QColor &one, const QColor &other, double part)
{
    const auto between = [part](int a, int b) { return int(a + (b - a) * part); };
    return { between(one.red(), other.red()), between(one.green(), other.green()), between(one.blue(), other.blue()) };
}

ButtonKind kindOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QPushButton *>(widget);
    return button ? buttonKind(button) : ButtonKind::Plain;
}

QColor groundOf(const ColorTheme &theme, ButtonKind kind, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return kind == ButtonKind::Quiet ? QColor(Qt::transparent) : mixed(theme.button, theme.window, 0.7);
    QColor ground = kind == ButtonKind::Primary ? theme.accent : theme.button;
    if (state & (QStyle::State_Sunken | QStyle::State_On))
        return mixed(ground, theme.text, 0.16);
    if (state & QStyle::State_MouseOver)
        return mixed(ground, theme.text, 0.07);
    return kind == ButtonKind::Quiet ? QColor(Qt::transparent) : ground;
}

void drawButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const ColorTheme &theme = ColorTheme::of(option.palette);
    const ButtonKind kind = kindOf(widget);
    if (qobject_cast<const QComboBox *>(widget)) { // its outline and its ring are those of the inputs
        painter.fillRect(option.rect.adjusted(1, 1, -1, -1), groundOf(theme, kind, option.state));
        return;
    }
    const bool framed = kind == ButtonKind::Plain || kind == ButtonKind::Danger || !(option.state & QStyle::State_Enabled);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(groundOf(theme, kind, option.state));
    const QColor outline = option.state & QStyle::State_Enabled ? theme.frame : theme.line;
    painter.setPen(framed && kind != ButtonKind::Quiet ? QPen(outline, 1) : QPen(Qt::NoPen));
    const qreal radius = space::radius - 1;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
    // In a question the keyboard is on the button that Enter presses before any key has moved it there.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && button->features & QStyleOptionButton::DefaultButton;
    if (option.state & QStyle::State_HasFocus && (isDefault || option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(kind == ButtonKind::Primary ? theme.text : theme.accent, 2));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius);
    }
    painter.restore();
}

int textHeight(const QWidget *widget)
{
    return (widget ? widget->fontMetrics() : QFontMetrics(QApplication::font())).height();
}

/// Icons grow with large fonts; at usual ones they keep the side they are sharpest at.
int iconSide(const QWidget *widget)
{
    const int height = textHeight(widget);
    return height < space::icon * 4 / 3 ? space::icon : height / 2 * 2;
}

/// Around inputs. Fusion's own outline is a darker shade of the window, which cannot be seen on dark ground.
void drawInputFrame(const QStyleOption &option, QPainter &painter)
{
    const ColorTheme &theme = ColorTheme::of(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QColor outline = option.state & QStyle::State_Enabled ? theme.frame : theme.line;
    painter.setPen(QPen(focused ? theme.accent : outline, focused ? 2 : 1));
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 3, 3);
    painter.restore();
}

/// Around lists, tables, menus and texts of several lines; Fusion's own cannot be seen on dark ground.
void drawViewFrame(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(ColorTheme::of(option.palette).frame);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

/// The icon in the colour of words on the accent, whatever mode it is asked for in.
QIcon onHighlight(const QIcon &icon, const QSize &size, const QWidget *widget)
{
    return QIcon(icon.pixmap(size, widget ? widget->devicePixelRatioF() : 1.0, QIcon::Selected));
}

/// Between the parts of a menu.
void drawSeparator(const QStyleOption &option, QPainter &painter)
{
    const QRect line = option.rect.adjusted(space::small, 0, -space::small, 0);
    painter.fillRect(QRect(line.left(), line.center().y(), line.width(), 1), ColorTheme::of(option.palette).line);
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const ColorTheme &theme = ColorTheme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool marked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(!enabled ? theme.window : marked ? theme.accent : theme.base);
    painter.setPen(QPen(!enabled ? theme.line : marked ? theme.accent : theme.frame, 1));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(enabled ? theme.onAccent : theme.disabledText, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.x() + x * box.width(), box.y() + y * box.height()); };
    if (option.state & QStyle::State_On)
        painter.drawPolyline(QPolygonF{ at(0.22, 0.54), at(0.42, 0.74), at(0.78, 0.28) });
    else if (marked)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    painter.restore();
}

/// Fusion's own ring cannot be seen on dark ground.
void drawRadioButton(const QStyleOption &option, QPainter &painter)
{
    const ColorTheme &theme = ColorTheme::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QRectF ring = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(!enabled ? theme.window : on ? theme.accent : theme.base);
    painter.setPen(QPen(!enabled ? theme.line : on ? theme.accent : theme.frame, 1));
    painter.drawEllipse(ring);
    if (on) {
        const qreal inset = ring.width() * 0.3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? theme.onAccent : theme.disabledText);
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

/// In the middle of the heading's height. Qt 6.4 makes room for it in the upper half alone, and asks no proxy about it.
void drawSortArrow(const QStyleOptionHeader &head, QPainter &painter, const QHeaderView &view)
{
    const QPointF middle(QRectF(head.rect).center().x(), QRectF(view.viewport()->rect()).center().y());
    const qreal half = std::min(textHeight(&view) / 4.0, head.rect.width() / 2.0);
    const qreal tip = head.sortIndicator == QStyleOptionHeader::SortUp ? -half / 2 : half / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(head.palette.color(QPalette::ButtonText), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{ middle + QPointF(-half, -tip), middle + QPointF(0, tip), middle + QPointF(half, -tip) });
    painter.restore();
}

/// Icon and words of a button, in the middle and one behind the other. Qt 6.4 places the words beside an icon by
/// absolute sides, and in a right-to-left window the two then touch.
void drawButtonLabel(const QStyleOptionButton &button, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    const bool enabled = button.state & QStyle::State_Enabled;
    QRect room = button.rect;
    if (button.features & QStyleOptionButton::HasMenu)
        room.adjust(0, 0, -style.pixelMetric(QStyle::PM_MenuButtonIndicator, &button, widget), 0);
    const QSize icon = button.icon.isNull() ? QSize(0, 0) : button.icon.actualSize(button.iconSize);
    const int gap = button.icon.isNull() || button.text.isEmpty() ? 0 : space::tight + space::hair;
    const int wanted = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int words = std::min(wanted, room.width() - icon.width() - gap);
    const int left = room.left() + (room.width() - icon.width() - gap - words) / 2;
    const auto mirrored
        = [&button](const QRect &part) { return QStyle::visualRect(button.direction, button.rect, part); };
    button.icon.paint(&painter, mirrored({ left, room.top(), icon.width(), room.height() }), Qt::AlignCenter,
        enabled ? QIcon::Normal : QIcon::Disabled, button.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    const bool underlined = style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget);
    const int flags = int(Qt::AlignCenter) | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    style.drawItemText(&painter, mirrored({ left + icon.width() + gap, room.top(), words, room.height() }), flags,
        button.palette, enabled,
        words < wanted ? button.fontMetrics.elidedText(button.text, Qt::ElideRight, words, Qt::TextShowMnemonic) : button.text,
        QPalette::ButtonText);
}

} // namespace

CordboardStyle::CordboardStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void CordboardStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_PanelButtonCommand)
        return drawButtonPanel(*option, *painter, widget);
    if (element == PE_Frame && isLargeText(widget))
        return drawTextFrame(*option, *painter);
    if (element == PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget))
        return drawViewFrame(*option, *painter);
    if (element == PE_FrameLineEdit)
        return drawInputFrame(*option, *painter);
    if (element == PE_FrameTabWidget)
        return drawTabPage(*option, *painter);
    if (element == PE_IndicatorCheckBox)
        return drawCheckBox(*option, *painter);
    if (element == PE_IndicatorRadioButton)
        return drawRadioButton(*option, *painter);
    const auto *head = element == PE_IndicatorHeaderArrow ? qstyleoption_cast<const QStyleOptionHeader *>(option) : nullptr;
    const auto *view = qobject_cast<const QHeaderView *>(widget);
    if (head && view && head->orientation == Qt::Horizontal)
        return drawSortArrow(*head, *painter, *view);
    if (element == PE_FrameFocusRect && qobject_cast<const QPushButton *>(widget))
        return; // the panel drew its own ring
    const bool isMark = qobject_cast<const QRadioButton *>(widget) || qobject_cast<const QCheckBox *>(widget);
    if (element == PE_FrameFocusRect && isMark)
        return drawFocusRing(*option, *painter);
    if (element == PE_IndicatorBranch && (option->state & State_Selected)) {
        QStyleOption own(*option);
        own.palette.setColor(QPalette::WindowText, own.palette.color(QPalette::HighlightedText));
        return QProxyStyle::drawPrimitive(element, &own, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelMenu || element == PE_FrameMenu)
        drawViewFrame(*option, *painter);
}

void CordboardStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = element == CE_PushButtonLabel ? qstyleoption_cast<const QStyleOptionButton *>(option) : nullptr;
    if (const auto *tab = element == CE_TabBarTabShape ? qstyleoption_cast<const QStyleOptionTab *>(option) : nullptr;
        tab && tab->shape == QTabBar::RoundedNorth)
        return drawTab(*tab, *painter, pixelMetric(PM_TabBarTabOverlap, option, widget));
    if (const auto *item = element == CE_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem *>(option) : nullptr) {
        if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return drawSeparator(*item, *painter);
        QStyleOptionMenuItem chosen = *item;
        if (item->state & State_Selected && item->state & State_Enabled && !item->icon.isNull())
            chosen.icon = onHighlight(item->icon, QSize(1, 1) * iconSide(widget), widget);
        return QProxyStyle::drawControl(element, &chosen, painter, widget);
    }
    if (!button)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionButton own = *button;
    const ColorTheme &theme = ColorTheme::of(option->palette);
    const ButtonKind kind = kindOf(widget);
    if (!(option->state & State_Enabled)) {
        own.palette.setColor(QPalette::All, QPalette::ButtonText, theme.disabledText);
    } else if (kind == ButtonKind::Primary) {
        own.palette.setColor(QPalette::All, QPalette::ButtonText, theme.onAccent);
        own.icon = onHighlight(own.icon, own.iconSize, widget);
    } else if (kind == ButtonKind::Danger) {
        own.palette.setColor(QPalette::All, QPalette::ButtonText, theme.tone(Tone::Bad).onSoft);
    }
    drawButtonLabel(own, *painter, *this, widget);
}

void CordboardStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
    bool enabled, const QString &text, QPalette::ColorRole role) const
{
    // Qt 6.4 aligns a QLabel by the direction of its words; only labels and the like force a direction.
    const bool wordsMirrored = flags & Qt::TextForceRightToLeft;
    const bool forced = wordsMirrored || (flags & Qt::TextForceLeftToRight);
    const bool windowMirrored = painter->layoutDirection() == Qt::RightToLeft;
    if (forced && wordsMirrored != windowMirrored && (flags & (Qt::AlignLeft | Qt::AlignRight)))
        flags ^= Qt::AlignLeft | Qt::AlignRight;
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
}

void CordboardStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (bar)
        return drawScrollBar(*bar, *painter, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
    if (const auto *slider = control == CC_Slider ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr)
        return drawSlider(*slider, *painter, subControlRect(CC_Slider, slider, SC_SliderHandle, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if ((box && box->frame) || (spin && spin->frame))
        drawInputFrame(*option, *painter);
}

QRect CordboardStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (bar)
        return scrollBarPart(*bar, part, 2 * textHeight(widget));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect CordboardStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *input = element == SE_LineEditContents ? qstyleoption_cast<const QStyleOptionFrame *>(option) : nullptr;
    if (input && input->lineWidth > 0)
        return rect.adjusted(space::hair, 0, -space::hair, 0); // words begin where those of a choice do
    return rect;
}

int CordboardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isLargeText(widget) ? textFrameWidth : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::normal;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_ButtonMargin:
        return std::max(space::normal, textHeight(widget) * 2 / 3);
    case PM_HeaderMargin:
        return space::small; // as the cells below
    case PM_FocusFrameHMargin: // what is in a tree begins where its heads do
        return qobject_cast<const QTreeView *>(widget) ? space::small - 1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return std::max(space::normal, textHeight(widget) * 2 / 3);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return iconSide(widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize CordboardStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *button = type == CT_PushButton ? qstyleoption_cast<const QStyleOptionButton *>(option) : nullptr;
    if (button && !button->text.isEmpty())
        size.rwidth() += space::small; // words do not touch the edges
    if (type == CT_ItemViewItem && qobject_cast<const QTreeView *>(widget))
        size.rheight() += space::tight; // nor rows each other
    return size;
}

int CordboardStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    // A toast or banner must be usable at once by people who do not aim fast; nothing fades in.
    if (hint == SH_Widget_Animation_Duration)
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // Fusion's own are black, also on dark ground
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void CordboardStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (isLargeText(widget)) {
        auto *frame = qobject_cast<QFrame *>(widget);
        frame->setFrameStyle(frame->frameStyle()); // it was measured before it was a text
    }
}
