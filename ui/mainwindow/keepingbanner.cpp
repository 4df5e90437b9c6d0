#include "ui/mainwindow/keepingbanner.h"

#include "console/control/recordkeeping.h"

#include <QDir>

using namespace Qt::StringLiterals;

KeepingBanner::KeepingBanner(RecordKeeping &keeping, QWidget *parent)
    : Banner(parent)
    , m_keeping(keeping)
{
    setObjectName(u"keepingBanner"_s);
    setDismissable(false);
    //: Button: tries at once to write to the disk.
    setAction(tr("Try Writing Again"));
    hide();
    connect(this, &Banner::actionRequested, &keeping, &RecordKeeping::tryNow);
    connect(&keeping, &RecordKeeping::changed, this, &KeepingBanner::refresh);
    refresh();
}

void KeepingBanner::refresh()
{
    const JournalFault fault = m_keeping.fault();
    if (fault == JournalFault::None)
        return hide();
    const QString folder = QDir::toNativeSeparators(m_keeping.folder());
    const QString what = fault == JournalFault::DiskFull
        //: %1 is a folder.
        ? tr("The disk is full: make room where %1 is.").arg(folder)
        : tr("Nothing can be written in %1: make it writable.").arg(folder);
    const QString loses = tr("Until then your notes, wrap-up times and missed offers are kept only while Cordboard runs; it "
                             "tries again every minute.");
    showMessage(Tone::Warning, what + u' ' + loses, m_keeping.detail());
    show();
}
