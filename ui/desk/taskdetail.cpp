#include "ui/desk/taskdetail.h"

#include "console/models/attributesmodel.h"
#include "ui/desk/completebar.h"
#include "ui/desk/taskfacts.h"
#include "ui/text/tasksummary.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/glyph.h"
#include "ui/theme/space.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Shows each value running its own way: in a right-to-left window "+34 600" would come out as "600 34+".
class IsolatingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return u"\u2068"_s + QStyledItemDelegate::displayText(value, locale) + u"\u2069"_s;
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(space::large, space::tight);
    }
};

} // namespace

TaskDetail::TaskDetail(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_who(new ElidedLabel(this))
    , m_what(new ElidedLabel(this))
    , m_facts(new TaskFacts(clock, this))
    , m_tree(new QTreeView(this))
    , m_attributes(new AttributesModel(this))
    , m_wrapUp(new QPushButton(tr("&Wrap Up"), this))
    , m_complete(new QPushButton(tr("Com&plete…"), this))
    , m_reason(new CompleteBar(tr("Complete Task"), tr("Reason for completing"), this))
{
    QFont big = m_who->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setWeight(QFont::DemiBold);
    m_who->setFont(big);
    m_who->setObjectName(u"who"_s);
    m_wrapUp->setObjectName(u"wrapUpButton"_s);
    m_wrapUp->setAccessibleName(tr("Wrap Up"));
    m_wrapUp->setIcon(glyphIcon(Glyph::WrapUp));
    m_complete->setObjectName(u"completeButton"_s);
    m_complete->setAccessibleName(tr("Complete"));
    m_complete->setIcon(glyphIcon(Glyph::Complete));
    buildTree();
    layOut();

    connect(m_wrapUp, &QPushButton::clicked, this, [this] {
        m_complete->setFocus(Qt::OtherFocusReason); // this button goes; what comes next stays under the keyboard
        emit wrapUpAsked(m_task.reservation.id);
    });
    connect(m_complete, &QPushButton::clicked, m_reason, &CompleteBar::open);
    connect(m_reason, &CompleteBar::confirmed, this,
        [this](const QString &reason) { emit completeAsked(m_task.reservation.id, reason); });
}

void TaskDetail::buildTree()
{
    m_tree->setObjectName(u"attributes"_s);
    m_tree->setAccessibleName(tr("Attributes of the task"));
    m_tree->setModel(m_attributes);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new IsolatingDelegate(m_tree));
    m_tree->setAlternatingRowColors(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->header()->hide();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &TaskDetail::openTreeMenu);
    auto *copy = new QShortcut(QKeySequence::Copy, m_tree);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &TaskDetail::copyAttribute);
    // A text of another shape begins the model anew, and with it what was open.
    connect(m_attributes, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
}

void TaskDetail::layOut()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(space::hair);
    names->addWidget(m_who);
    names->addWidget(m_what);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_wrapUp);
    buttons->addWidget(m_complete);
    buttons->addStretch(1);

    auto *heading = new QLabel(tr("Attributes"), this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addLayout(names);
    column->addLayout(buttons);
    column->addWidget(m_reason);
    column->addWidget(m_facts);
    column->addSpacing(space::tight);
    column->addWidget(heading);
    column->addWidget(m_tree, 1);
}

void TaskDetail::setTask(const TaskInHand &task)
{
    if (task.reservation.id != m_task.reservation.id)
        m_reason->dismiss(); // a reason typed for one task must not go to another
    m_task = task;
    const TaskSummary summary = task.task ? summaryOf(*task.task) : TaskSummary{ .who = tr("Task, still being read") };
    m_who->setText(summary.who);
    QStringList more{ summary.what };
    if (!summary.address.isEmpty())
        more.prepend(u"\u2066"_s + summary.address + u"\u2069"_s); // a number reads from the left in every language
    more.removeAll(QString());
    m_what->setText(more.join(u" · "_s));
    m_what->setVisible(!more.isEmpty());
    m_facts->setTask(task);
    m_attributes->setJson(task.task ? task.task->attributes : QByteArray("{}"));
    refreshButtons();
}

void TaskDetail::setBusy(bool busy)
{
    m_busy = busy;
    refreshButtons();
}

void TaskDetail::setObstacle(const QString &why)
{
    m_obstacle = why;
    refreshButtons();
}

void TaskDetail::copyAttribute()
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid())
        QApplication::clipboard()->setText(current.siblingAtColumn(AttributesModel::Value).data().toString());
}

void TaskDetail::openTreeMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *value = menu->addAction(glyphIcon(Glyph::Copy), tr("&Copy Value"), this, &TaskDetail::copyAttribute);
    value->setEnabled(m_tree->currentIndex().isValid());
    menu->addAction(tr("Copy &All as JSON"), this, [this] {
        QApplication::clipboard()->setText(QString::fromUtf8(m_attributes->json()));
    });
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

void TaskDetail::refreshButtons()
{
    const bool free = !m_busy && m_obstacle.isEmpty();
    const bool accepted = m_task.reservation.status == ReservationStatus::Accepted;
    m_wrapUp->setVisible(accepted);
    m_wrapUp->setEnabled(free);
    m_complete->setEnabled(free);
    m_reason->setEnabled(free);
    setButtonKind(m_complete, accepted ? ButtonKind::Plain : ButtonKind::Primary);
    for (QPushButton *button : { m_wrapUp, m_complete })
        button->setToolTip(m_obstacle);
}
