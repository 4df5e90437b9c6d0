#include "ui/listen/listenmenu.h"

#include "console/control/agentlistening.h"
#include "console/control/listenin.h"
#include "ui/listen/listentext.h"
#include "ui/theme/glyph.h"

#include <QCoreApplication>
#include <QMenu>
#include <functional>

namespace {

struct ListenMenu
{
    Q_DECLARE_TR_FUNCTIONS(ListenMenu)
};

/// The three ways; `start` does what is chosen.
void addWays(QMenu *menu, ListenBlock block, bool isOnline, const std::function<void(SupervisorMode)> &start)
{
    QMenu *ways = menu->addMenu(glyphIcon(Glyph::Supervisor), ListenMenu::tr("&Listen In"));
    ways->setEnabled(isOnline && block == ListenBlock::None);
    const QString why = isOnline ? blockText(block) : ListenMenu::tr("You are not connected.");
    menu->setToolTipsVisible(true);
    ways->menuAction()->setToolTip(why);
    ways->menuAction()->setStatusTip(why);
    for (const SupervisorMode mode : { SupervisorMode::Monitor, SupervisorMode::Whisper, SupervisorMode::Barge }) {
        //: %1 is how a supervisor takes part, e.g. "Whisper"; %2 says who hears him then.
        const QString text = ListenMenu::tr("%1 – %2").arg(modeText(mode), modeHint(mode));
        ways->addAction(text, ways, [start, mode] { start(mode); });
    }
}

} // namespace

void addListenMenu(QMenu *menu, ListenIn &listen, const TaskId &task, bool isOnline)
{
    addWays(menu, listen.block(task), isOnline, [&listen, task](SupervisorMode mode) { listen.start(task, mode); });
}

void addListenMenu(QMenu *menu, AgentListening &listening, const ListenIn &listen, const WorkerId &agent,
    const QVariant &inHand, bool isOnline)
{
    const ListenBlock block = listen.blockOf(agent);
    const bool hasNone = inHand.isValid() && inHand.toInt() == 0;
    addWays(menu, block == ListenBlock::None && hasNone ? ListenBlock::NoTask : block, isOnline,
        [&listening, agent](SupervisorMode mode) { listening.start(agent, mode); });
}
