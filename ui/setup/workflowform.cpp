#include "ui/setup/workflowform.h"

#include "console/control/workflowsnapshots.h"
#include "ui/setup/workfloweditor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

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
    connect(this, &SetupForm::changed, this, [this] { m_editor->setTyped(std::get<Workflow>(thing().value)); });
}

void WorkflowForm::bringBack(const WorkflowSnapshot &unsaved)
{
    m_name->setText(unsaved.name);
    if (unsaved.reservationTimeout)
        m_timeout->setValue(int(unsaved.reservationTimeout->count()));
    m_callback->setText(unsaved.assignmentCallbackUrl);
    m_fallback->setText(unsaved.fallbackAssignmentCallbackUrl);
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
