#include "ui/widgets/banner.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/glyph.h"
#include "ui/theme/readingmargins.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// In average characters: a banner that is narrower has its buttons in a row of their own if its words need the room.
constexpr int leastForOneRow = 85;
constexpr int linesBesideButtons = 2; ///< As high as a button.

Glyph glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Glyph::Complete;
    case Tone::Warning:
        return Glyph::Warning;
    case Tone::Bad:
        return Glyph::Error;
    case Tone::Busy:
        return Glyph::Clock;
    default:
        return Glyph::Info;
    }
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_otherAction(new QPushButton(this))
    //: Button in a message: shows technical text below it.
    , m_detailsButton(new QPushButton(tr("Details"), this))
    , m_close(new QToolButton(this))
    , m_buttons(new QWidget(this))
    , m_passes(this)
{
    m_text->setObjectName(u"bannerText"_s);
    m_details->setObjectName(u"bannerDetails"_s);
    m_action->setObjectName(u"bannerAction"_s);
    m_otherAction->setObjectName(u"bannerOtherAction"_s);
    m_detailsButton->setObjectName(u"bannerDetailsButton"_s);
    m_close->setObjectName(u"bannerClose"_s);
    //: Button that takes a message away.
    m_close->setToolTip(tr("Dismiss message"));
    m_close->setIcon(glyphIcon(Glyph::Reject));
    m_close->setAutoRaise(true);
    m_detailsButton->setCheckable(true);
    setButtonKind(m_detailsButton, ButtonKind::Quiet);
    for (QLabel *label : { m_text, m_details }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setContentsMargins(0, 0, 0, space::tight); // the last line does not touch the frame

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_detailsButton);
    row->addWidget(m_action);
    row->addWidget(m_otherAction);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(readingMargins(*this, space::normal, space::tight, space::tight, space::tight));
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_buttons, 0, 2);
    grid->addWidget(m_close, 0, 3);
    grid->addWidget(m_details, 2, 1, 1, 2);

    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    connect(m_otherAction, &QPushButton::clicked, this, &Banner::otherActionRequested);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QLabel::setVisible);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    m_passes.setSingleShot(true);
    m_passes.setInterval(10s);
    connect(&m_passes, &QTimer::timeout, this, [this] {
        if (isHidden())
            return;
        const bool isSeen = isVisible() && window()->isActiveWindow(); // as far as can be known
        if (!isSeen || underMouse() || isAncestorOf(window()->focusWidget()))
            m_passes.start();
        else
            dismiss();
    });
    setAction({});
    setOtherAction({});
    hide();
}

void Banner::letPass()
{
    m_passes.start();
}

void Banner::showMessage(Tone tone, const QString &text, const QString &details)
{
    m_passes.stop();
    const bool isNews = !isVisible() || text != m_text->text();
    m_tone = tone;
    m_text->setText(text);
    m_details->setText(details);
    // Two messages may stand in one window, and each control there has a name of its own.
    m_close->setAccessibleName(tr("Dismiss “%1”").arg(text));
    m_detailsButton->setAccessibleName(tr("Details of “%1”").arg(text));
    m_detailsButton->setVisible(!details.isEmpty());
    m_detailsButton->setChecked(false);
    m_details->hide();
    arrange();
    recolor();
    show();
    if (isNews) {
        setAccessibleName(text);
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    arrange();
}

void Banner::setOtherAction(const QString &text)
{
    m_otherAction->setText(text);
    m_otherAction->setVisible(!text.isEmpty());
    arrange();
}

void Banner::focusAction()
{
    m_action->setFocus(Qt::OtherFocusReason);
}

void Banner::focusOtherAction()
{
    m_otherAction->setFocus(Qt::OtherFocusReason);
}

void Banner::setDismissable(bool dismissable)
{
    m_close->setVisible(dismissable);
    arrange();
}

void Banner::dismiss()
{
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

/// The buttons can go below, so it can be as narrow as that asks for.
QSize Banner::minimumSizeHint() const
{
    QSize size = QFrame::minimumSizeHint();
    if (!m_buttonsBelow && layout())
        size.rwidth() -= std::min(m_text->minimumSizeHint().width(), m_buttons->minimumSizeHint().width());
    return size;
}

void Banner::arrange()
{
    if (const bool below = needsRowOfButtons(); below != m_buttonsBelow)
        placeButtons(below);
}

bool Banner::needsRowOfButtons() const
{
    const QFontMetrics metrics = m_text->fontMetrics();
    const int buttons = m_buttons->sizeHint().width();
    if (buttons <= 0 || width() >= metrics.averageCharWidth() * leastForOneRow)
        return false;
    const auto *grid = static_cast<const QGridLayout *>(layout());
    const QMargins edges = grid->contentsMargins();
    const int close = m_close->isHidden() ? 0 : m_close->sizeHint().width() + grid->horizontalSpacing();
    const int room = width() - edges.left() - edges.right() - m_icon->sizeHint().width() - buttons - close
        - 2 * grid->horizontalSpacing();
    const QRect words = metrics.boundingRect(QRect(0, 0, std::max(room, 1), 10'000), Qt::TextWordWrap, m_text->text());
    return words.width() > room || words.height() > linesBesideButtons * metrics.lineSpacing();
}

/// Where it is narrow they stand below the words, which would else be left with a few letters a line.
void Banner::placeButtons(bool below)
{
    m_buttonsBelow = below;
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->removeWidget(m_buttons);
    if (below)
        grid->addWidget(m_buttons, 1, 1, 1, 2, Qt::AlignTrailing);
    else
        grid->addWidget(m_buttons, 0, 2);
}

void Banner::paintEvent(QPaintEvent *)
{
    const ToneColors colors = ColorTheme::of(this).tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.strong, 1));
    painter.setBrush(colors.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

void Banner::recolor()
{
    const ToneColors colors = ColorTheme::of(this).tone(m_tone);
    m_icon->setPixmap(glyphIcon(glyphOf(m_tone), colors.onSoft).pixmap(QSize(space::icon + 2, space::icon + 2), devicePixelRatioF()));
    for (QLabel *label : { m_text, m_details })
        setTextColor(label, colors.onSoft);
    update(); // the labels paint themselves anew, but not the frame around them
}
