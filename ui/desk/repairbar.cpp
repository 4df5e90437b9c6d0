#include "ui/desk/repairbar.h"

#include "ui/text/durationtext.h"

using namespace Qt::StringLiterals;

namespace {

QString repairText(const TaskRepair &repair)
{
    const QString since = durationText(repair.since);
    const QString what = repair.kind == TaskRepair::Kind::WrapsTooLong
        //: %1 is a duration such as "45 min".
        ? RepairBar::tr("This task has been in wrap-up for %1.").arg(since)
        : RepairBar::tr("This task ended %1 ago, and yet it is still in hand.").arg(since);
    //: %1 is what goes to the server, e.g. "POST /v1/… AssignmentStatus=completed".
    return what + u'\n' + RepairBar::tr("Repairing it sends: %1").arg(repair.request);
}

} // namespace

RepairBar::RepairBar(QWidget *parent)
    : Banner(parent)
{
    setObjectName(u"repairBar"_s);
    setAction(tr("Repair"));
    setDismissable(false);
    hide();
}

void RepairBar::setRepair(const std::optional<TaskRepair> &repair)
{
    const auto sameMinute = [this, &repair] {
        return m_shown && repair && m_shown->kind == repair->kind && m_shown->request == repair->request
            && durationText(m_shown->since) == durationText(repair->since);
    };
    if (sameMinute())
        return; // or a screen reader would hear it each second
    m_shown = repair;
    if (repair)
        showMessage(Tone::Warning, repairText(*repair));
    setVisible(repair.has_value());
}
