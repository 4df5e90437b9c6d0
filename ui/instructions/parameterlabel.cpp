#include "ui/instructions/parameterlabel.h"

#include "ui/theme/colortheme.h"
#include "ui/theme/textcolor.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr double nameScale = 0.8;

} // namespace

ParameterLabel::ParameterLabel(const QString &words, const QString &name, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(words.isEmpty() ? name : words, this))
    , m_name(new QLabel(name, this))
{
    m_words->setObjectName(QString(name + u".words"_s));
    m_words->setBuddy(field);
    m_name->setVisible(!words.isEmpty());
    for (QLabel *label : { m_words, m_name })
        label->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_words);
    column->addWidget(m_name);
    wear();
}

void ParameterLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        wear();
}

void ParameterLabel::wear()
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * nameScale);
    if (m_name->font() != small)
        m_name->setFont(small);
    setTextColor(m_name, ColorTheme::of(this).mutedText);
}
