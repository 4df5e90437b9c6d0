#include "ui/floor/prioritybar.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

PriorityBar::PriorityBar(QWidget *parent)
    : QWidget(parent)
    , m_question(new ElidedLabel(this))
    , m_now(new QLabel(this))
    , m_priority(new QSpinBox(this))
    , m_confirm(new QPushButton(tr("Set Priority"), this))
{
    auto *back = new QPushButton(tr("Leave Priority"), this);
    m_now->setObjectName(u"prioritiesNow"_s);
    m_now->setForegroundRole(QPalette::PlaceholderText); // quieter than the question
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
    row->addWidget(m_now);
    row->addWidget(m_priority);
    row->addWidget(back);
    row->addWidget(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this, &PriorityBar::onConfirm);
    connect(back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void PriorityBar::open(const QList<TaskId> &tasks, const QString &whose, const QList<int> &now)
{
    m_tasks = tasks;
    m_question->setText(whose);
    m_priority->setValue(now.value(0));
    showNow(now);
    show();
    m_priority->setFocus(Qt::OtherFocusReason);
    m_priority->selectAll();
}

/// The one number in the box would else seem to be that of all.
void PriorityBar::showNow(const QList<int> &now)
{
    const auto [least, most] = std::ranges::minmax_element(now);
    const bool differ = !now.isEmpty() && *least != *most;
    //: Beside a box for the new priority of several tasks; two numbers.
    const QString text = differ ? tr("Now between %1 and %2").arg(*least).arg(*most) : QString();
    m_now->setText(text);
    m_now->setVisible(differ);
    m_priority->setAccessibleDescription(text);
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
