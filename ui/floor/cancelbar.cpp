#include "ui/floor/cancelbar.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

CancelBar::CancelBar(QWidget *parent)
    : QWidget(parent)
    , m_question(new ElidedLabel(this))
    , m_reason(new QLineEdit(this))
    , m_confirm(new QPushButton(tr("Cancel Task"), this))
    , m_back(new QPushButton(tr("Keep It"), this))
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason for canceling"));
    m_reason->setPlaceholderText(tr("Reason, for the records (may be empty)"));
    m_reason->setMaxLength(4096);
    m_confirm->setObjectName(u"confirmButton"_s);
    m_back->setObjectName(u"backButton"_s);
    setButtonKind(m_confirm, ButtonKind::Danger);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_question, 1);
    row->addWidget(m_reason, 2);
    row->addWidget(m_back);
    row->addWidget(m_confirm);

    connect(m_confirm, &QPushButton::clicked, this, &CancelBar::onConfirm);
    connect(m_reason, &QLineEdit::returnPressed, this, &CancelBar::onConfirm);
    connect(m_back, &QPushButton::clicked, this, &CancelBar::dismiss);
    hide();
}

void CancelBar::open(const TaskId &task, const QString &who)
{
    m_task = task;
    m_question->setText(tr("Cancel the task of %1?").arg(who));
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void CancelBar::dismiss()
{
    hide();
    m_task = {};
}

void CancelBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void CancelBar::onConfirm()
{
    const TaskId task = m_task;
    const QString reason = m_reason->text().trimmed();
    dismiss();
    if (!task.isNull())
        emit confirmed(task, reason);
}
