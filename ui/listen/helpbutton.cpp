#include "ui/listen/helpbutton.h"

#include "console/control/helprequests.h"
#include "ui/theme/glyph.h"

using namespace Qt::StringLiterals;

HelpButton::HelpButton(HelpRequests &requests, QWidget *parent)
    : QPushButton(parent)
    , m_requests(requests)
{
    setObjectName(u"helpButton"_s);
    setIcon(glyphIcon(Glyph::Supervisor));
    connect(this, &QPushButton::clicked, this,
        [this] { m_requests.ask(m_task, !m_requests.isAsked(m_task)); });
    connect(&requests, &HelpRequests::changed, this, [this](const TaskId &task) {
        if (task == m_task)
            refresh();
    });
    refresh();
}

void HelpButton::setTask(const TaskId &task)
{
    m_task = task;
    refresh();
}

void HelpButton::setObstacle(const QString &why)
{
    m_obstacle = why;
    refresh();
}

void HelpButton::refresh()
{
    const bool isAsked = m_requests.isAsked(m_task);
    //: Button: a supervisor is asked to come into the call or the chat.
    setText(isAsked ? tr("No Help Needed") : tr("Ask for Help"));
    setAccessibleName(text());
    setToolTip(m_obstacle.isEmpty() && isAsked ? tr("A supervisor has been asked to help.") : m_obstacle);
    setEnabled(m_obstacle.isEmpty() && !m_requests.isPending(m_task));
    setVisible(!m_task.isNull());
}
