#include "ui/setup/setuppage.h"

#include "console/console.h"
#include "console/state/consolestate.h"
#include "ui/setup/expressiontester.h"
#include "ui/setup/setupform.h"
#include "ui/setup/setuplist.h"
#include "ui/setup/setupsection.h"
#include "ui/setup/setupwords.h"
#include "ui/setup/smallforms.h"
#include "ui/setup/unsavedmarks.h"
#include "ui/setup/workflowform.h"
#include "ui/theme/space.h"

#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

SetupPage::SetupPage(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_tabs(new QTabWidget(this))
    , m_tester(new ExpressionTester(console.state(), this))
{
    setObjectName(u"setupPage"_s);
    m_tabs->setObjectName(u"setupTabs"_s);
    m_tabs->setAccessibleName(tr("Setup"));
    auto *heading = new QLabel(tr("Setup"), this);
    QFont big = heading->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setWeight(QFont::DemiBold);
    heading->setFont(big);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addWidget(heading);
    column->addWidget(m_tabs, 1);
    addSections(console);
}

void SetupPage::addSections(Console &console)
{
    ConsoleState &state = console.state();
    auto *workflows = new WorkflowForm(state, console.snapshots(), console.serverClock(), this);
    for (SetupForm *form : QList<SetupForm *>{ workflows, new QueueForm(state, this), new ActivityForm(this),
             new WorkerForm(state, this), new ChannelForm(this), new WorkspaceForm(state, this) })
        addSection(new SetupSection(state, console.setup(), form, this));
    new UnsavedMarks(state, console.snapshots(), *section(SetupKind::Workflow));
    addSwitch(console);
    m_tabs->addTab(m_tester, tr("Try an Expression"));
    connect(&state, &ConsoleState::cleared, this, [this] { m_savingAll = false; });
}

void SetupPage::addSwitch(Console &console)
{
    const ConsoleState &state = console.state();
    SetupSection *workspaces = section(SetupKind::Workspace);
    auto *enter = new QPushButton(tr("Switch to It"), workspaces);
    enter->setObjectName(u"switchButton"_s);
    enter->setAutoDefault(false);
    workspaces->addTool(enter);
    const auto isOther = [&state, workspaces] {
        const auto &base = workspaces->base();
        return base && !sidOf(*base).isEmpty() && state.workspace() && state.workspace()->id.text() != sidOf(*base);
    };
    connect(workspaces, &SetupSection::refreshed, enter,
        [enter, isOther, workspaces] { enter->setEnabled(isOther() && !workspaces->isDirty()); });
    connect(enter, &QPushButton::clicked, this, [this, workspaces] {
        if (const auto &base = workspaces->base())
            emit switchAsked(std::get<Workspace>(base->value).id);
    });
    enter->setEnabled(false);
}

/// What others have set up meanwhile is not to be overwritten unseen.
void SetupPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_online && !event->spontaneous()) // a window that is put back has been read
        m_console.refreshSetup();
}

void SetupPage::addSection(SetupSection *section)
{
    m_sections.append(section);
    m_tabs->addTab(section, setupKindWords(section->kind()).many);
    connect(section, &SetupSection::refreshed, this, [this, section] { mark(section); });
    connect(section, &SetupSection::settled, this, [this, section](bool isSaved) { onSettled(section, isSaved); });
}

void SetupPage::mark(const SetupSection *section)
{
    const auto tab = int(m_sections.indexOf(section));
    const QString name = setupKindWords(section->kind()).many;
    m_tabs->setTabText(tab, section->isDirty() ? QString(name + u" •"_s) : name);
    m_tabs->setTabToolTip(tab, section->isDirty() ? tr("Something is not saved.") : QString());
}

QStringList SetupPage::unsaved() const
{
    QStringList names;
    for (const SetupSection *section : m_sections) {
        if (section->isDirty()) //: %1 is a kind such as "Queue", %2 its name in quotes.
            names.append(tr("%1 %2").arg(setupKindWords(section->kind()).one, setupNameText(section->form()->thing())));
    }
    return names;
}

void SetupPage::saveAll()
{
    const auto next = std::ranges::find_if(m_sections, &SetupSection::isDirty);
    m_savingAll = next != m_sections.end();
    if (!m_savingAll) {
        emit settled(true);
        return;
    }
    m_tabs->setCurrentWidget(*next); // where it may have to say something
    (*next)->save();
}

void SetupPage::discardAll()
{
    for (SetupSection *section : std::as_const(m_sections)) {
        if (section->isDirty())
            section->discard();
    }
}

void SetupPage::onSettled(SetupSection *section, bool isSaved)
{
    if (!m_savingAll)
        return;
    if (isSaved && !section->isDirty())
        return saveAll();
    m_savingAll = false;
    emit settled(false);
}

void SetupPage::setOnline(bool online)
{
    m_online = online;
    for (SetupSection *section : std::as_const(m_sections))
        section->setOnline(online);
}

void SetupPage::focusFilter()
{
    if (const auto *section = qobject_cast<SetupSection *>(m_tabs->currentWidget()))
        section->list()->focusSearch();
}

SetupSection *SetupPage::section(SetupKind kind) const
{
    return *std::ranges::find(m_sections, kind, &SetupSection::kind);
}

void SetupPage::showSection(SetupKind kind)
{
    m_tabs->setCurrentWidget(section(kind));
}
