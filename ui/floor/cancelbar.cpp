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

void CancelBar::open(Deed deed, const QList<TaskId> &tasks, const QString &who)
{
    const bool cancels = deed == Deed::Cancel;
    const int count = int(tasks.size());
    m_deed = deed;
    m_tasks = tasks;
    if (count == 1)
        m_question->setText(cancels ? tr("Cancel the task of %1?").arg(who) : tr("Complete the task of %1?").arg(who));
    else
        m_question->setText(
            cancels ? tr("Cancel %Ln task(s)?", nullptr, count) : tr("Complete %Ln task(s)?", nullptr, count));
    m_confirm->setText(cancels ? tr("Cancel Task") : tr("Complete Task"));
    if (count > 1)
        m_confirm->setText(
            cancels ? tr("Cancel %Ln Task(s)", nullptr, count) : tr("Complete %Ln Task(s)", nullptr, count));
    setButtonKind(m_confirm, cancels ? ButtonKind::Danger : ButtonKind::Primary);
    m_reason->setAccessibleName(cancels ? tr("Reason for canceling") : tr("Reason for completing"));
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void CancelBar::dismiss()
{
    hide();
    m_tasks.clear();
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
    const QList<TaskId> tasks = m_tasks;
    const QString reason = m_reason->text().trimmed();
    dismiss();
    if (!tasks.isEmpty())
        emit confirmed(m_deed, tasks, reason);
}
