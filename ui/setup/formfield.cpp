#include "ui/setup/formfield.h"

#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

FormField::FormField(QWidget *editor, const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_below(new QLabel(note, this))
    , m_note(note)
{
    m_below->setObjectName(editor->objectName() + QStringLiteral("Note"));
    m_below->setWordWrap(true);
    m_below->setAlignment(Qt::AlignTop | Qt::AlignLeading); // beneath its field, however much room there is
    m_below->setTextFormat(Qt::PlainText);
    m_below->setVisible(!note.isEmpty());
    editor->setAccessibleDescription(note);
    setFocusProxy(editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addWidget(editor);
    column->addWidget(m_below);
    recolor();
}

void FormField::setNote(const QString &note)
{
    if (std::exchange(m_note, note) != note)
        refresh();
}

void FormField::setFault(const QString &fault)
{
    if (std::exchange(m_fault, fault) != fault)
        refresh();
}

void FormField::refresh()
{
    m_below->setText(m_fault.isEmpty() ? m_note : m_fault);
    m_below->setVisible(!m_below->text().isEmpty());
    m_editor->setAccessibleDescription(m_below->text());
    recolor();
}

void FormField::recolor()
{
    const ColorTheme &theme = ColorTheme::of(this);
    setTextColor(m_below, m_fault.isEmpty() ? theme.mutedText : theme.tone(Tone::Bad).onSoft);
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}
