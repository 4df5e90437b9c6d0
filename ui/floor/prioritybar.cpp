#include "ui/floor/prioritybar.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>
#include <limits>

using namespace Qt::StringLiterals;

PriorityBar::PriorityBar(QWidget *parent)
    : QWidget(parent)
    , m_question(new ElidedLabel(this))
    , m_priority(new QSpinBox(this))
    , m_confirm(new QPushButton(tr("Set Priority"), this))
{
    auto *back = new QPushButton(tr("Leave Priority"), this);
    m_priority->setObjectName(u"newPriority"_s);
    m_priority->setAccessibleName(tr("New priority"));
    m_priority->setRange(0, std::numeric_limits<int>::max());
    m_priority->setSingleStep(10);
    m_confirm->setObjectName(u"setPriority"_s);
    back->setObjectName(u"leavePriority"_s);
    setButtonKind(m_confirm, ButtonKind::Primary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_question, 1);
    row->addWidget(m_priority);
    row->addWidget(back);
    row->addWidget(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this, &PriorityBar::onConfirm);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void PriorityBar::open(const QList<TaskId> &tasks, const QString &whose, int priority)
{
    m_tasks = tasks;
    m_question->setText(whose);
    m_priority->setValue(priority);
    show();
    m_priority->setFocus(Qt::OtherFocusReason);
    m_priority->selectAll();
}

void PriorityBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        onConfirm();
    else
        QWidget::keyPressEvent(event);
}

void PriorityBar::onConfirm()
{
    hide();
    emit confirmed(m_tasks, m_priority->value());
}
