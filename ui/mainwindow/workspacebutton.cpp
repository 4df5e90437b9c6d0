#include "ui/mainwindow/workspacebutton.h"

#include "console/console.h"
#include "console/control/sessioncontroller.h"
#include "console/models/workspacelistmodel.h"
#include "console/state/consolestate.h"
#include "ui/theme/glyph.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

WorkspaceButton::WorkspaceButton(Console &console, QWidget *parent)
    : MenuButton(parent)
    , m_console(console)
{
    setObjectName(u"workspaceButton"_s);
    setAccessibleName(tr("Workspace"));
    choices()->setAccessibleName(tr("Workspaces to choose from"));
    setIcon(glyphIcon(Glyph::Workspace));
    ConsoleState &state = console.state();
    for (auto change : { &ConsoleState::workspaceChanged, &ConsoleState::workspacesChanged, &ConsoleState::cleared })
        connect(&state, change, this, &WorkspaceButton::refresh);
    connect(choices(), &QMenu::aboutToShow, &console.session(), &SessionController::refreshWorkspaces);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    refresh();
}

QSize WorkspaceButton::minimumSizeHint() const
{
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return sizeHint() - QSize(std::max(words - 8 * fontMetrics().averageCharWidth(), 0), 0);
}

void WorkspaceButton::setOnline(bool online)
{
    setEnabled(online);
    setToolTip(online ? text() : tr("Not while the server cannot be reached."));
}

void WorkspaceButton::refresh()
{
    const std::optional<Workspace> &current = m_console.state().workspace();
    setText(current ? current->name : tr("Workspace"));
    if (isEnabled())
        setToolTip(text()); // it may be cut
    setAccessibleDescription(current ? current->name : QString());
    QMenu *menu = choices();
    menu->clear();
    const WorkspaceListModel &model = m_console.workspaceModel();
    for (int row = 0; row < model.rowCount(); ++row) {
        QAction *action = menu->addAction(model.index(row, 0).data().toString());
        const WorkspaceId id = model.workspaceAt(row);
        action->setCheckable(true);
        action->setChecked(current && current->id == id);
        // Queued: what follows fills the menu anew, and this action with it.
        connect(action, &QAction::triggered, this, [this, id] { emit chosen(id); },
            Qt::QueuedConnection);
    }
}
