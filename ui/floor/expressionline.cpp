#include "ui/floor/expressionline.h"

#include "ui/text/expressiontext.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/searchline.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ExpressionLine::ExpressionLine(QWidget *parent)
    : QWidget(parent)
    , m_line(new SearchLine(this))
    , m_fault(new QLabel(this))
{
    m_line->setObjectName(u"expression"_s);
    m_line->setLayoutDirection(Qt::LeftToRight); // expressions read from the left in every language
    m_fault->setObjectName(u"expressionFault"_s);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->hide();
    setFocusProxy(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addWidget(m_line);
    column->addWidget(m_fault);

    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms); // half an expression is no mistake yet
    connect(&m_pause, &QTimer::timeout, this, &ExpressionLine::read);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_pause.start();
        emit textChanged(text);
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        read();
        goToFault();
    });
}

void ExpressionLine::setSpokenName(const QString &name)
{
    m_line->setSpokenName(name);
}

void ExpressionLine::setExample(const QString &example)
{
    m_line->setPlaceholderText(tr("Attributes, e.g. %1").arg(example));
}

void ExpressionLine::setText(const QString &text)
{
    if (text == m_line->text())
        return;
    m_line->setText(text);
    read();
}

QString ExpressionLine::text() const
{
    return m_line->text();
}

void ExpressionLine::begin()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void ExpressionLine::read()
{
    m_pause.stop();
    m_faultAt.reset();
    const QString text = m_line->text();
    if (text.trimmed().isEmpty()) {
        say({});
        emit expressionChanged({});
        return;
    }
    const auto expression = Expression::parse(text);
    if (expression) {
        say({});
        emit expressionChanged(*expression);
        return;
    }
    m_faultAt = std::min(expression.error().position, text.size());
    //: %1 is the place of a character, counted from 1; %2 what is wrong there, in English.
    say(expressionFaultText(*m_faultAt, expression.error().message));
}

void ExpressionLine::say(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_line->setAccessibleDescription(fault);
    setTextColor(m_fault, ColorTheme::of(this).tone(Tone::Bad).onSoft);
}

void ExpressionLine::goToFault()
{
    if (!m_faultAt)
        return;
    const int at = int(*m_faultAt);
    m_line->setSelection(at, int(m_line->text().size()) - at);
    if (at >= m_line->text().size())
        m_line->setCursorPosition(at);
}

void ExpressionLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setTextColor(m_fault, ColorTheme::of(this).tone(Tone::Bad).onSoft);
}
