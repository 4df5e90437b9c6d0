#include "ui/call/endcallbar.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/space.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

EndCallBar::EndCallBar(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_confirm(new QPushButton(tr("End for Everybody"), this))
{
    m_question->setObjectName(u"endCallQuestion"_s);
    m_question->setWordWrap(true);
    m_back->setObjectName(u"endCallBack"_s);
    m_back->setAccessibleName(tr("Back without ending the call"));
    m_confirm->setObjectName(u"endCallConfirm"_s);
    setButtonKind(m_confirm, ButtonKind::Danger);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_question, 1);
    row->addWidget(m_back);
    row->addWidget(m_confirm);
    connect(m_back, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_confirm, &QPushButton::clicked, this, &EndCallBar::onConfirm);
    hide();
}

void EndCallBar::open(int others)
{
    m_question->setText(others > 1 ? tr("End the call for all %n others as well?", nullptr, others)
                                   : tr("End the call for everybody?"));
    m_keyboard.take(*this);
    show();
    m_confirm->setFocus(Qt::ShortcutFocusReason); // with its ring: Enter ends the call
    QAccessibleEvent alert(m_question, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void EndCallBar::setVisible(bool visible)
{
    if (!visible)
        m_keyboard.giveBack(*this); // first, or it would go to whatever is next in the window
    QWidget::setVisible(visible);
}

void EndCallBar::setObstacle(const QString &why)
{
    m_confirm->setEnabled(why.isEmpty());
    m_confirm->setToolTip(why);
}

void EndCallBar::onConfirm()
{
    hide();
    emit confirmed();
}

/// Escape is this bar's while the keyboard is in it, whatever it does around it.
bool EndCallBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void EndCallBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (isReturn && m_confirm->hasFocus())
        m_confirm->click();
    else if (isReturn && m_back->hasFocus())
        m_back->click();
    else
        QWidget::keyPressEvent(event);
}
