#include "ui/listen/listenmenu.h"

#include "console/control/listenin.h"
#include "ui/listen/listentext.h"
#include "ui/theme/glyph.h"

#include <QCoreApplication>
#include <QMenu>

namespace {

struct ListenMenu
{
    Q_DECLARE_TR_FUNCTIONS(ListenMenu)
};

} // namespace

void addListenMenu(QMenu *menu, ListenIn &listen, const TaskId &task, bool isOnline)
{
    QMenu *ways = menu->addMenu(glyphIcon(Glyph::Supervisor), ListenMenu::tr("&Listen In"));
    const ListenBlock block = listen.block(task);
    ways->setEnabled(isOnline && block == ListenBlock::None);
    const QString why = isOnline ? blockText(block) : ListenMenu::tr("You are not connected.");
    menu->setToolTipsVisible(true);
    ways->menuAction()->setToolTip(why);
    ways->menuAction()->setStatusTip(why);
    for (const SupervisorMode mode : { SupervisorMode::Monitor, SupervisorMode::Whisper, SupervisorMode::Barge }) {
        //: %1 is how a supervisor takes part, e.g. "Whisper"; %2 says who hears him then.
        const QString text = ListenMenu::tr("%1 – %2").arg(modeText(mode), modeHint(mode));
        ways->addAction(text, &listen, [&listen, task, mode] { listen.start(task, mode); });
    }
}
