#include "ui/widgets/emptystate.h"

#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : EmptyState(Glyph::Info, {}, {}, parent)
{
}

EmptyState::EmptyState(Glyph glyph, const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_action->setObjectName(u"emptyStateAction"_s);
    QFont larger = m_title->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.2);
    larger.setWeight(QFont::DemiBold);
    m_title->setFont(larger);
    for (QLabel *label : { m_title, m_hint }) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText); // names are in it
        label->setWordWrap(true);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addSpacing(space::small);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    setTitle(title);
    setHint(hint);
    setAction({});
    recolor();
}

void EmptyState::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    recolor();
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void EmptyState::recolor()
{
    const QColor muted = ColorTheme::of(this).mutedText;
    m_picture->setPixmap(glyphIcon(m_glyph, muted).pixmap(QSize(space::bigIcon, space::bigIcon), devicePixelRatioF()));
    setTextColor(m_hint, muted);
}
