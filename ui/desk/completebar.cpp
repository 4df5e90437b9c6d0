#include "ui/desk/completebar.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

CompleteBar::CompleteBar(const QString &deed, const QString &lineName, QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLineEdit(this))
    , m_confirm(new QPushButton(deed, this))
    , m_back(new QPushButton(tr("Back"), this))
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(lineName);
    m_reason->setPlaceholderText(tr("For the records (may be empty)"));
    m_reason->setMaxLength(4096);
    m_confirm->setObjectName(u"confirmButton"_s);
    setButtonKind(m_confirm, ButtonKind::Primary);
    m_back->setObjectName(u"backButton"_s);
    m_back->setAccessibleName(tr("Back from %1").arg(lineName));

    //: Stands before the line for why a task is completed.
    auto *name = new QLabel(tr("Reason"), this);
    name->setBuddy(m_reason);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(name);
    row->addWidget(m_reason, 1);
    row->addWidget(m_back);
    row->addWidget(m_confirm);

    connect(m_confirm, &QPushButton::clicked, this, &CompleteBar::onConfirm);
    connect(m_reason, &QLineEdit::returnPressed, this, &CompleteBar::onConfirm);
    connect(m_back, &QPushButton::clicked, this, &CompleteBar::dismiss);
    hide();
}

void CompleteBar::open(const QString &reason)
{
    m_reason->setText(reason);
    show();
    m_reason->selectAll();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void CompleteBar::dismiss()
{
    const QWidget *keyboard = window()->focusWidget();
    const bool hadKeyboard = keyboard && isAncestorOf(keyboard);
    if (hadKeyboard)
        emit leftWithKeyboard(); // first, or it would go to whatever is next in the window
    hide();
    m_reason->clear();
}

void CompleteBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void CompleteBar::onConfirm()
{
    const QString reason = m_reason->text().trimmed();
    dismiss();
    emit confirmed(reason);
}
