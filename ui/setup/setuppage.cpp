#include "ui/setup/setuppage.h"

#include "console/console.h"
#include "console/control/sessioncontroller.h"
#include "console/control/setupcontroller.h"
#include "console/state/consolestate.h"
#include "ui/setup/setuplist.h"
#include "ui/setup/setupsection.h"
#include "ui/setup/setupwords.h"
#include "ui/setup/smallforms.h"
#include "ui/setup/workflowform.h"
#include "ui/theme/space.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

SetupPage::SetupPage(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
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
    for (SetupForm *form : QList<SetupForm *>{ new WorkflowForm(this), new QueueForm(state, this), new ActivityForm(this),
             new WorkerForm(state, this), new ChannelForm(this), new WorkspaceForm(state, this) })
        addSection(new SetupSection(state, console.setup(), form, this));
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
    connect(enter, &QPushButton::clicked, this, [&console, workspaces] {
        if (const auto &base = workspaces->base())
            console.session().switchWorkspace(std::get<Workspace>(base->value).id);
    });
    enter->setEnabled(false);
}

void SetupPage::addSection(SetupSection *section)
{
    m_sections.append(section);
    m_tabs->addTab(section, setupKindWords(section->kind()).many);
    connect(section, &SetupSection::refreshed, this, [this, section] { mark(section); });
}

void SetupPage::mark(const SetupSection *section)
{
    const auto tab = int(m_sections.indexOf(section));
    const QString name = setupKindWords(section->kind()).many;
    m_tabs->setTabText(tab, section->isDirty() ? QString(name + u" •"_s) : name);
    m_tabs->setTabToolTip(tab, section->isDirty() ? tr("Something is not saved.") : QString());
}

void SetupPage::setOnline(bool online)
{
    for (SetupSection *section : std::as_const(m_sections))
        section->setOnline(online);
}

void SetupPage::focusFilter()
{
    m_sections.at(m_tabs->currentIndex())->list()->focusSearch();
}

SetupSection *SetupPage::section(SetupKind kind) const
{
    return *std::ranges::find(m_sections, kind, &SetupSection::kind);
}

void SetupPage::showSection(SetupKind kind)
{
    m_tabs->setCurrentWidget(section(kind));
}
