// What a file of changes tells the window.
#include "ui/bulk/bulkdialog.h"

#include "console/consolefloor.h"
#include "console/control/bulkchange.h"
#include "ui/bulk/bulkfaulttext.h"
#include "ui/floor/filebanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFaultsShown = 200;

} // namespace

/// A file of which nothing counts leaves the change before as it is, but does not show it as if it were its own.
bool BulkDialog::showsNothing() const
{
    return m_fromFile && m_isAnew;
}

QString BulkDialog::columnsText()
{
    //: The words in lower case are headings of columns and stay as they are.
    return tr("The first line of a file says what its columns are: agent (name or SID), status, attributes (a JSON "
              "object to be merged), attribute:KEY (one value), remove (names of attributes), capacity:CHANNEL (a "
              "number). An empty cell changes nothing. The table of agents, exported and edited, is such a file as well. For "
              "example:")
        + u"\n\nagent,status,attribute:team,capacity:voice\nAlice,Offline,north,2"_s;
}

void BulkDialog::takeFile(const QString &file, const BulkFile &read)
{
    if (isUnderWay())
        return;
    m_fromFile = true;
    m_agents.clear();
    for (const WorkerChange &change : read.changes)
        m_agents.append(change.worker);
    tellReading(file, read);
    propose(read.changes);
    refresh();
}

void BulkDialog::tellReading(const QString &file, const BulkFile &read)
{
    QStringList lines;
    for (const BulkFault &fault : read.faults.first(std::min<qsizetype>(read.faults.size(), mostFaultsShown)))
        lines.append(bulkFaultText(fault));
    if (read.faults.size() > mostFaultsShown)
        lines.append(u"…"_s);
    const QString how = bulkReadingText(read);
    const QString all = lines.size() > 1 ? lines.join(u'\n') : QString();
    if (!read.isUsable) //: %1 says why, e.g. "Line 1: the column “x” is not known."
        m_banner->showMessage(
            Tone::Bad, tr("Nothing of the file can be used. %1").arg(lines.constFirst()) + u' ' + how, all);
    else if (lines.isEmpty())
        m_banner->showMessage(Tone::Info, file + u": "_s + how);
    else if (lines.size() == 1)
        m_banner->showMessage(Tone::Warning, lines.constFirst() + u' ' + how);
    else
        m_banner->showMessage(
            Tone::Warning, tr("%Ln line(s) are left out.", nullptr, read.faultyLines()) + u' ' + how, all);
}
