#include "ui/desk/outcomepanel.h"

#include "console/control/newtask.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/choicebox.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfNotes = 3;

QString missingText(OutcomeFault fault)
{
    switch (fault) {
    case OutcomeFault::None:
        return {};
    case OutcomeFault::NoDisposition:
        return OutcomePanel::tr("Choose a disposition before you complete this task.");
    case OutcomeFault::NoNotes:
        return OutcomePanel::tr("Write a note before you complete this task.");
    case OutcomeFault::UnsavedAttributes:
        return OutcomePanel::tr("Save or discard the changed attributes before you complete this task.");
    case OutcomeFault::TooLong:
        break;
    }
    return OutcomePanel::tr("With these notes the attributes are longer than %1 characters. Shorten the notes.")
        .arg(mostAttributeCharacters);
}

/// Of the grid: below the field that lacks something.
int rowBelow(OutcomeFault fault)
{
    return fault == OutcomeFault::NoDisposition ? 1 : 3;
}

} // namespace

OutcomePanel::OutcomePanel(QWidget *parent)
    : QWidget(parent)
    , m_dispositionName(new QLabel(this))
    , m_disposition(new ChoiceBox(this))
    , m_notesName(new QLabel(this))
    , m_notes(new QPlainTextEdit(this))
    , m_missing(new QLabel(this))
    , m_grid(new QGridLayout(this))
{
    m_disposition->setObjectName(u"disposition"_s);
    m_disposition->setAccessibleName(tr("Disposition"));
    m_dispositionName->setBuddy(m_disposition);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notesName->setBuddy(m_notes);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setWordWrap(true);
    m_missing->hide();
    layOut();
    fillChoices({});
    refreshNames();
    recolor();
    connect(m_disposition, &QComboBox::currentIndexChanged, this, &OutcomePanel::onEdited);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &OutcomePanel::onEdited);
}

void OutcomePanel::layOut()
{
    m_grid->setContentsMargins({});
    auto *grid = m_grid;
    grid->setHorizontalSpacing(space::normal);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_dispositionName, 0, 0);
    grid->addWidget(m_disposition, 0, 1, Qt::AlignLeading);
    grid->addWidget(m_notesName, 2, 0, Qt::AlignTop);
    grid->addWidget(m_notes, 2, 1);
    grid->addWidget(m_missing, rowBelow(OutcomeFault::None), 1);
}

void OutcomePanel::setRules(const WrapUpRules &rules)
{
    if (m_rules == rules)
        return; // the list may be open
    m_rules = rules;
    fillChoices(draft().disposition);
    refreshNames();
}

void OutcomePanel::refreshNames()
{
    //: The asterisk says that it has to be filled in.
    m_dispositionName->setText(m_rules.dispositionRequired ? tr("&Disposition *") : tr("&Disposition"));
    m_notesName->setText(m_rules.notesRequired ? tr("&Notes *") : tr("&Notes"));
    m_disposition->setAccessibleDescription(m_rules.dispositionRequired ? tr("Required") : QString());
    m_notes->setAccessibleDescription(m_rules.notesRequired ? tr("Required") : QString());
    const int line = m_notes->fontMetrics().lineSpacing();
    m_notes->setFixedHeight(linesOfNotes * line + 2 * (space::small + space::hair));
}

void OutcomePanel::fillChoices(const QString &chosen)
{
    const QSignalBlocker quiet(m_disposition);
    QStringList choices = m_rules.dispositions;
    if (!chosen.isEmpty() && !choices.contains(chosen))
        choices.append(chosen);
    m_disposition->clear();
    m_disposition->addItem(tr("Not chosen yet"), QString());
    for (const QString &choice : std::as_const(choices))
        m_disposition->addItem(choice, choice);
    m_disposition->setCurrentIndex(std::max(0, m_disposition->findData(chosen)));
    m_disposition->setVisible(!choices.isEmpty());
    m_dispositionName->setVisible(!choices.isEmpty());
}

void OutcomePanel::setDraft(const TaskDraft &shown)
{
    if (shown == draft())
        return; // the cursor stays where it is
    const QSignalBlocker quiet(m_notes);
    m_notes->setPlainText(shown.notes);
    m_notes->moveCursor(QTextCursor::End); // whoever comes back goes on there
    fillChoices(shown.disposition);
    tell(OutcomeFault::None);
}

TaskDraft OutcomePanel::draft() const
{
    return { .disposition = m_disposition->currentData().toString(), .notes = m_notes->toPlainText() };
}

void OutcomePanel::tell(OutcomeFault fault)
{
    m_asked = fault;
    m_missing->setText(missingText(fault));
    m_grid->addWidget(m_missing, rowBelow(fault), 1); // from wherever it was
    recolor();
    m_missing->setVisible(fault != OutcomeFault::None);
    if (fault == OutcomeFault::None)
        return;
    QAccessibleEvent told(m_missing, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void OutcomePanel::ask(OutcomeFault fault)
{
    tell(fault);
    if (fault != OutcomeFault::None && fault != OutcomeFault::UnsavedAttributes)
        fieldOf(fault)->setFocus(Qt::OtherFocusReason);
}

void OutcomePanel::setReadOnly(bool readOnly)
{
    if (readOnly && m_disposition->hasFocus())
        focusNotes(); // or the keyboard would leave the task with the box
    m_disposition->setEnabled(!readOnly);
    if (m_notes->isReadOnly() == readOnly)
        return; // or what is selected would not be any more
    m_notes->setReadOnly(readOnly);
    if (readOnly)
        m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void OutcomePanel::focusNotes()
{
    m_notes->setFocus(Qt::OtherFocusReason);
}

QWidget *OutcomePanel::fieldOf(OutcomeFault fault) const
{
    return fault == OutcomeFault::NoDisposition ? static_cast<QWidget *>(m_disposition) : m_notes;
}

void OutcomePanel::onEdited()
{
    if (m_asked != OutcomeFault::None && m_asked != faultOf(m_rules, draft()))
        tell(OutcomeFault::None);
    emit edited(draft());
}

void OutcomePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
    if (event->type() == QEvent::FontChange)
        refreshNames();
}

void OutcomePanel::recolor()
{
    const ColorTheme &theme = ColorTheme::of(this);
    const bool hasFault = m_asked != OutcomeFault::None && m_asked != OutcomeFault::UnsavedAttributes;
    for (QLabel *name : { m_dispositionName, m_notesName }) {
        const bool isMarked = hasFault && name->buddy() == fieldOf(m_asked);
        setTextColor(name, isMarked ? theme.tone(Tone::Bad).onSoft : theme.mutedText);
    }
    setTextColor(m_missing, theme.tone(Tone::Bad).onSoft);
}
