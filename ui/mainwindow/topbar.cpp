#include "ui/mainwindow/topbar.h"

#include "console/console.h"
#include "ui/mainwindow/connectionlabel.h"
#include "ui/mainwindow/quietbadge.h"
#include "ui/mainwindow/statusbutton.h"
#include "ui/mainwindow/workspacebutton.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

TopBar::TopBar(Console &console, QAction *newTask, QWidget *parent)
    : QWidget(parent)
    , m_workspace(new WorkspaceButton(console, this))
    , m_connection(new ConnectionLabel(console, this))
    , m_newTask(new QPushButton(glyphIcon(Glyph::Add), tr("New Task"), this))
    , m_status(new StatusButton(console, this))
{
    setObjectName(QStringLiteral("topBar"));
    m_newTask->setObjectName(QStringLiteral("newTaskButton"));
    m_newTask->setToolTip(newTask->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_workspace);
    row->addSpacing(space::small);
    row->addWidget(m_connection);
    row->addStretch(1);
    row->addWidget(new QuietBadge(console.settings(), this));
    row->addWidget(m_newTask);
    row->addWidget(m_status);
    connect(m_workspace, &WorkspaceButton::chosen, this, &TopBar::workspaceChosen);
    connect(m_newTask, &QPushButton::clicked, newTask, &QAction::trigger);
}

void TopBar::setOnline(bool online)
{
    m_workspace->setOnline(online);
    m_status->setOnline(online);
    m_online = online;
    refreshNewTask();
}

void TopBar::setMayAddTasks(bool may)
{
    m_mayAddTasks = may;
    refreshNewTask();
}

void TopBar::refreshNewTask()
{
    m_newTask->setEnabled(m_online && m_mayAddTasks);
    if (!m_mayAddTasks)
        m_newTask->setToolTip(tr("A company login cannot make tasks."));
    else
        m_newTask->setToolTip(m_online ? tr("New Task (Ctrl+N)") : tr("Not while the server cannot be reached."));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(ColorTheme::of(this).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}
