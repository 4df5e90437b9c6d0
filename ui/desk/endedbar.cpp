#include "ui/desk/endedbar.h"

#include "ui/text/durationtext.h"

using namespace Qt::StringLiterals;

namespace {

QString taskFateText(const TaskEnd &end)
{
    const QString time = timeOfDayText(end.at);
    if (end.handedOn) //: %1 is a time of day such as "10:32".
        return EndedBar::tr("You handed this task on at %1, before the changes of its attributes were saved.").arg(time);
    if (end.byOneself) //: %1 is a time of day such as "10:32".
        return EndedBar::tr("You ended this task at %1, before the changes of its attributes were saved.").arg(time);
    switch (end.fate) {
    case TaskFate::Completed:
        //: %1 is a time of day such as "10:32".
        return EndedBar::tr("Somebody else completed this task at %1.").arg(time);
    case TaskFate::Canceled:
        //: %1 is a time of day such as "10:32".
        return EndedBar::tr("Somebody else canceled this task at %1.").arg(time);
    case TaskFate::TakenBack:
        //: %1 is a time of day such as "10:32". The agent no longer has the task.
        return EndedBar::tr("This task was taken back from you at %1.").arg(time);
    case TaskFate::Unknown:
        break;
    }
    //: %1 is a time of day such as "10:32".
    return EndedBar::tr("This task has been over since %1; the server does not say why.").arg(time);
}

} // namespace

EndedBar::EndedBar(QWidget *parent)
    : Banner(parent)
{
    setObjectName(u"endedBar"_s);
    //: Button: the agent has seen that the task is over and goes on.
    setAction(tr("Done"));
    setDismissable(false);
    hide();
}

void EndedBar::setEnd(const std::optional<TaskEnd> &end)
{
    if (m_shown == end)
        return; // or a screen reader would hear it again
    m_shown = end;
    if (end)
        showMessage(Tone::Warning, taskFateText(*end) + u' ' + tr("Notes and attributes can still be copied from here."));
    setVisible(end.has_value());
}
