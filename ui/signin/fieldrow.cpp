#include "ui/signin/fieldrow.h"

#include "ui/signin/faultlabel.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

FieldRow::FieldRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_field(field)
    , m_line(new QWidget(this))
    , m_fault(new FaultLabel(this))
{
    m_label->setBuddy(field);
    setLabel(label);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide(); // until it may have something to say

    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins({});
    line->setSpacing(space::small);
    line->addWidget(field, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addWidget(m_label);
    column->addWidget(m_line);
    column->addWidget(m_fault);
    recolor();
}

void FieldRow::expectFaults(const QStringList &words)
{
    m_fault->keepRoomFor(words);
    m_fault->setVisible(!words.isEmpty());
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(QString(label).remove(u'&'));
}

void FieldRow::addBeside(QWidget *other)
{
    m_line->layout()->addWidget(other);
}

void FieldRow::setFault(const QString &words)
{
    if (words == m_fault->text())
        return;
    m_fault->setText(words);
    m_field->setAccessibleDescription(words);
}

QString FieldRow::fault() const
{
    return m_fault->text();
}

void FieldRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QWidget::changeEvent(event);
}

void FieldRow::recolor()
{
    setTextColor(m_fault, ColorTheme::of(this).tone(Tone::Bad).onSoft);
}
