#include "ui/floor/queuespage.h"

#include "console/console.h"
#include "console/models/queuetablemodel.h"
#include "console/state/consolestate.h"
#include "ui/floor/floortable.h"
#include "ui/floor/queuewords.h"
#include "ui/text/counttext.h"
#include "ui/theme/glyph.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace Qt::StringLiterals;

QueuesPage::QueuesPage(Console &console, QWidget *parent)
    : FloorPage(tr("Queues"), u"queues"_s, console.settings(), console.serverClock(), parent)
    , m_console(console)
{
    emptyState()->setGlyph(Glyph::Queue);
    emptyState()->setTitle(tr("No queues"));
    emptyState()->setHint(tr("This workspace has nowhere for tasks to wait."));
    setModel(&console.queueTable(), new QueueWords(console.serverClock(), this), QueueTableModel::Name, Qt::AscendingOrder);

    connect(&console.state(), &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Figures)
            setFreshness(m_console.state().freshness(part));
    });
    connect(&console.state(), &ConsoleState::cleared, this, [this] { setFreshness({}); });
}

QString QueuesPage::countText(int shown, int all) const
{
    return shown == all ? queuesText(all) : tr("%1 of %2").arg(shown).arg(queuesText(all));
}

void QueuesPage::fillMenu(QMenu *menu, const QModelIndex &index)
{
    const TaskQueueId id = m_console.queueTable().queueAt(index.row());
    menu->addAction(
        glyphIcon(Glyph::Copy), tr("&Copy SID"), this, [id] { QApplication::clipboard()->setText(id.text()); });
}
