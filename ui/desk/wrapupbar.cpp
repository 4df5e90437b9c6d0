#include "ui/desk/wrapupbar.h"

#include "ui/text/durationtext.h"
#include "ui/text/lefttoright.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/timeleftbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const WrapUpLeft &left)
{
    if (left.isOver())
        return WrapUpBar::tr("The time to wrap up is over");
    const QString time = clockText(left.left);
    //: %1 is a time such as "0:42".
    return left.completesItself ? WrapUpBar::tr("Completes by itself in %1").arg(time)
                                : WrapUpBar::tr("%1 left to wrap up").arg(time);
}

} // namespace

WrapUpBar::WrapUpBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_bar(new TimeLeftBar(this))
    , m_extend(new QPushButton(this))
{
    m_words->setObjectName(u"wrapUpWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setAccessibleName(tr("Time left to wrap up"));
    // The sum reads from the left in every language.
    m_extend->setText(leftToRight(tr("+%1 &s").arg(WrapUpTimer::extension.count())));
    m_extend->setObjectName(u"extendButton"_s);
    m_extend->setAccessibleName(tr("More time to wrap up"));
    m_extend->setToolTip(tr("%n second(s) more", nullptr, int(WrapUpTimer::extension.count())));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(m_extend);
    connect(m_extend, &QPushButton::clicked, this, &WrapUpBar::extendAsked);
    hide();
}

void WrapUpBar::setLeft(const std::optional<WrapUpLeft> &left)
{
    setVisible(left.has_value());
    if (!left)
        return;
    m_words->setText(wordsOf(*left));
    m_bar->setTime(left->left, left->whole);
    m_over = left->isOver();
    recolor();
}

void WrapUpBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void WrapUpBar::recolor()
{
    const ColorTheme &theme = ColorTheme::of(this);
    setTextColor(m_words, m_over ? theme.tone(Tone::Bad).onSoft : theme.text);
}
