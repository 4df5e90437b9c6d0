#include "ui/desk/attributeeditor.h"

#include "console/control/attributeediting.h"
#include "ui/desk/newtasktext.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/followfocus.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

AttributeEditor::AttributeEditor(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_verdict(new QLabel(this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    m_text->setObjectName(u"attributesText"_s);
    m_text->setAccessibleName(tr("Attributes as JSON"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF()); // large where the person reads large letters
    m_text->setFont(fixed);
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight); // JSON reads from the left in every language
    m_verdict->setObjectName(u"attributesVerdict"_s);
    m_verdict->setWordWrap(true);
    m_discard->setObjectName(u"discardAttributes"_s);
    m_discard->setAccessibleName(tr("Discard the changes of attributes"));
    m_save->setObjectName(u"saveAttributes"_s);
    m_save->setAccessibleName(tr("Save the attributes"));
    setFocusProxy(m_text);
    keepWhole(*this); // who types sees the buttons too
    layOut();
    check();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        check();
        emit edited(m_text->toPlainText().toUtf8());
    });
    connect(m_save, &QPushButton::clicked, this, &AttributeEditor::saveAsked);
    connect(m_discard, &QPushButton::clicked, this, &AttributeEditor::discardAsked);
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    save->setWhatsThis(tr("Save the attributes that are edited"));
    connect(save, &QShortcut::activated, m_save, &QPushButton::click);
}

void AttributeEditor::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_verdict, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
}

void AttributeEditor::setText(const QByteArray &text)
{
    const QString wanted = QString::fromUtf8(text);
    if (wanted == m_text->toPlainText())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(wanted);
    check();
}

void AttributeEditor::setSaving(bool saving)
{
    m_saving = saving;
    m_text->setReadOnly(saving);
    refresh();
}

void AttributeEditor::setObstacle(const QString &why)
{
    m_obstacle = why;
    refresh();
}

void AttributeEditor::check()
{
    const QList<NewTaskFault> faults = faultsOfEdited(m_text->toPlainText().toUtf8());
    m_valid = faults.isEmpty();
    m_verdict->setText(m_valid ? tr("Attributes are well-formed.") : newTaskFaultText(faults.constFirst()));
    refresh();
}

void AttributeEditor::refresh()
{
    const ColorTheme &theme = ColorTheme::of(this);
    setTextColor(m_verdict, m_valid ? theme.mutedText : theme.tone(Tone::Bad).onSoft);
    m_save->setText(m_saving ? tr("Saving…") : tr("Save"));
    m_save->setEnabled(m_valid && !m_saving && m_obstacle.isEmpty());
    m_save->setToolTip(m_obstacle);
    m_discard->setEnabled(!m_saving);
}

void AttributeEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}
