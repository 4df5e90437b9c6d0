#include "ui/floor/taskattributesdialog.h"

#include "console/console.h"
#include "console/control/attributeediting.h"
#include "console/state/consolestate.h"
#include "ui/desk/attributespanel.h"
#include "ui/text/errortext.h"
#include "ui/theme/space.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fitscreen.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TaskAttributesDialog::TaskAttributesDialog(Console &console, const TaskId &task, const QString &who, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_task(task)
    , m_banner(new Banner(this))
    , m_panel(new AttributesPanel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"taskAttributesDialog"_s);
    //: Title of a window; %1 is who the task is about, e.g. "Ana Pérez".
    setWindowTitle(tr("Attributes of %1").arg(who));
    setAccessibleName(tr("Attributes of %1").arg(who));
    m_banner->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addWidget(m_banner);
    column->addWidget(m_panel, 1);
    wire();
    console.attributeEditing().begin(task);
    refresh();
    m_panel->focusEdit();
    resizeToFit(*this, { 560, 460 });
}

void TaskAttributesDialog::wire()
{
    AttributeEditing &editing = m_console.attributeEditing();
    connect(m_panel, &AttributesPanel::editAsked, this, [this, &editing] { editing.begin(m_task); });
    connect(m_panel, &AttributesPanel::textEdited, this,
        [this, &editing](const QByteArray &text) { editing.change(m_task, text); });
    connect(m_panel, &AttributesPanel::saveAsked, this, [this, &editing] { editing.save(m_task); });
    connect(m_panel, &AttributesPanel::discardAsked, this, [this, &editing] {
        editing.discard(m_task);
        close();
    });
    connect(m_panel, &AttributesPanel::mergeAsked, this,
        [this, &editing](const QSet<QString> &theirs) { editing.resolve(m_task, theirs); });
    connect(m_panel, &AttributesPanel::goOnAsked, this, [this, &editing] { editing.goOn(m_task); });
    connect(&editing, &AttributeEditing::changed, this, &TaskAttributesDialog::refresh);
    connect(&editing, &AttributeEditing::failed, this, [this](const TaskId &task, const ApiError &error) {
        if (task == m_task)
            m_banner->showMessage(Tone::Bad, errorText(error).whole(), errorDetails(error));
    });
    connect(&editing, &AttributeEditing::saved, this, [this](const TaskId &task) {
        if (task == m_task)
            close();
    });
    connect(&m_console.state(), &ConsoleState::tasksChanged, this, &TaskAttributesDialog::refresh);
    connect(&m_console.state(), &ConsoleState::cleared, this, &QWidget::close);
}

void TaskAttributesDialog::setOnline(bool online)
{
    m_panel->setObstacle(online ? QString() : tr("Not while the server cannot be reached."));
}

void TaskAttributesDialog::refresh()
{
    if (const auto task = m_console.state().task(m_task))
        m_panel->setJson(task->attributes);
    m_panel->setEdit(m_console.attributeEditing().edit(m_task));
}
