#include "ui/setup/workflowform.h"

#include "ui/setup/fieldchange.h"
#include "ui/setup/workfloweditor.h"
#include "ui/widgets/connectwhole.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QScrollArea>
#include <QSpinBox>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QVariant valueIn(const QWidget *field)
{
    return field->metaObject()->userProperty().read(field);
}

} // namespace

WorkflowForm::WorkflowForm(
    const ConsoleState &state, WorkflowSnapshots &snapshots, const Clock &serverClock, QWidget *parent)
    : SetupForm(SetupKind::Workflow, parent)
    , m_name(addLine(SetupField::Name, u"workflowName"_s, tr("Name")))
    , m_timeout(addNumber(SetupField::ReservationTimeout, u"workflowTimeout"_s, tr("An offer stands for"), 1, 86'400))
    , m_callback(addLine(SetupField::AssignmentCallbackUrl, u"workflowCallback"_s, tr("Address asked for each offer"),
          tr("It answers what to do with the offer. Empty: the agent decides.")))
    , m_fallback(addLine(SetupField::FallbackCallbackUrl, u"workflowFallback"_s, tr("Address if that one fails")))
    , m_reEvaluate(addSwitch(u"workflowReEvaluate"_s, tr("Send waiting tasks through it anew once it is saved")))
    , m_editor(new WorkflowEditor(state, snapshots, serverClock, this))
{
    //: After a number of seconds.
    m_timeout->setSuffix(tr(" s"));
    for (QLineEdit *line : { m_callback, m_fallback })
        line->setLayoutDirection(Qt::LeftToRight);
    addWide(m_editor);
    connect(m_editor, &WorkflowEditor::changed, this, &WorkflowForm::touched);
    connect(m_editor, &WorkflowEditor::broughtBack, this, &WorkflowForm::bringBack);
    connect(this, &SetupForm::changed, this, [this] {
        pushChanges();
        m_editor->setTyped(std::get<Workflow>(thing().value));
    });
    wireUndo();
}

QList<QWidget *> WorkflowForm::fields() const
{
    return { m_name, m_timeout, m_callback, m_fallback, m_reEvaluate };
}

/// What is typed after one has been elsewhere is another change.
void WorkflowForm::wireUndo()
{
    const auto isOver = [](WorkflowForm &form) { ++form.m_run; };
    for (const QLineEdit *line : { m_name, m_callback, m_fallback })
        connectWhole(line, &QLineEdit::editingFinished, this, isOver);
    connectWhole(m_timeout, &QSpinBox::editingFinished, this, isOver);
    noteFields();
}

void WorkflowForm::noteFields()
{
    for (const QWidget *field : fields())
        m_noted.insert(field, valueIn(field));
}

void WorkflowForm::pushChanges()
{
    for (QWidget *field : fields()) {
        const QVariant after = valueIn(field);
        const QVariant before = std::exchange(m_noted[field], after);
        const QString mergeKey = field == m_reEvaluate ? QString() : field->objectName() + QString::number(m_run);
        if (before != after)
            m_editor->push(new FieldChange(
                [this, field](const QVariant &value) { put(field, value); }, before, after, mergeKey));
    }
}

/// One sees what it was. The keyboard stays where it is: pressed once more, the key of a button must not change the field.
void WorkflowForm::put(QWidget *field, const QVariant &value)
{
    if (valueIn(field) == value)
        return;
    ++m_run;
    m_noted.insert(field, value); // it is a change already
    field->metaObject()->userProperty().write(field, value);
    for (QWidget *above = field->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(field);
    }
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
    else if (auto *number = qobject_cast<QSpinBox *>(field))
        number->selectAll();
}

void WorkflowForm::bringBack(const Workflow &typed)
{
    m_name->setText(typed.name);
    m_timeout->setValue(int(typed.reservationTimeout.count()));
    m_callback->setText(typed.assignmentCallbackUrl);
    m_fallback->setText(typed.fallbackAssignmentCallbackUrl);
}

void WorkflowForm::fill(const SetupThing &thing)
{
    m_base = std::get<Workflow>(thing.value);
    m_name->setText(m_base.name);
    m_timeout->setValue(int(m_base.reservationTimeout.count()));
    m_callback->setText(m_base.assignmentCallbackUrl);
    m_fallback->setText(m_base.fallbackAssignmentCallbackUrl);
    m_reEvaluate->setChecked(false);
    m_editor->setWorkflow(m_base);
    noteFields();
}

SetupThing WorkflowForm::thing() const
{
    Workflow it = m_base;
    it.name = m_name->text();
    it.reservationTimeout = std::chrono::seconds(m_timeout->value());
    it.assignmentCallbackUrl = m_callback->text();
    it.fallbackAssignmentCallbackUrl = m_fallback->text();
    it.configuration = m_editor->configuration();
    return it;
}

bool WorkflowForm::reEvaluates() const
{
    return m_reEvaluate->isChecked();
}

void WorkflowForm::rebase(const SetupThing &thing)
{
    m_base = std::get<Workflow>(thing.value);
    m_editor->rebase(m_base);
}

void WorkflowForm::forgetTyped()
{
    m_editor->forgetTyped();
}

bool WorkflowForm::showsChangesFirst()
{
    return m_editor->showChanges();
}

bool WorkflowForm::goToFault()
{
    return SetupForm::goToFault() || m_editor->goToFault();
}

QString WorkflowForm::namedFault(const SetupFault &fault) const
{
    const QString said = fault.field == SetupField::Configuration ? m_editor->firstFault() : QString();
    return said.isEmpty() ? SetupForm::namedFault(fault) : said;
}
