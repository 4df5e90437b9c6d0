// What the window of a change shows once another session has begun.
#include "ui/bulk/bulkdialog.h"

#include "console/consolefloor.h"
#include "console/control/bulkchange.h"
#include "console/state/bulkbook.h"
#include "ui/bulk/bulkform.h"
#include "ui/floor/filebanner.h"

/// Of the session before nothing is left but a change that has come back.
void BulkDialog::beginAnew()
{
    close();
    keepUndo();
    m_banner->hide();
    m_form->reset();
    m_fromFile = false;
    m_isAnew = false;
    takeUp();
}

/// Those of a change that ended before this window was there.
void BulkDialog::takeUp()
{
    m_agents.clear();
    if (m_bulk.bulkChange().phase() == BulkChange::Phase::Ended) {
        for (const BulkRow &row : m_bulk.bulkBook().rows())
            m_agents.append(row.change.worker);
    }
    refresh();
}

/// Who is there was perhaps not read yet.
QString BulkDialog::nameInChange(const WorkerId &agent) const
{
    for (const BulkRow &row : m_bulk.bulkBook().rows()) {
        if (row.change.worker == agent)
            return row.name;
    }
    return agent.text();
}
