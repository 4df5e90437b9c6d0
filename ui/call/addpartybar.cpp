#include "ui/call/addpartybar.h"

#include "console/control/dialaddress.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString faultText(DialFault fault)
{
    switch (fault) {
    case DialFault::Empty:
        return AddPartyBar::tr("Write whom to call: a number, or the name of a client.");
    case DialFault::NoCountryCode:
        return AddPartyBar::tr("Write the number with + and the country, for example +49 30 1234567.");
    case DialFault::NotANumber:
        return AddPartyBar::tr("This is no telephone number: it has 7 to 15 digits behind the +.");
    case DialFault::NotAnAddress:
        break;
    }
    return AddPartyBar::tr("Write the name without blanks, for example bob or client:bob.");
}

} // namespace

AddPartyBar::AddPartyBar(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_talkFirst(new QCheckBox(this))
    , m_call(new QPushButton(tr("Call"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_fault(new QLabel(this))
{
    m_address->setObjectName(u"partyAddress"_s);
    m_address->setAccessibleName(tr("Whom to call into the call"));
    m_address->setPlaceholderText(tr("Number with +, or the name of a client"));
    m_address->setMaxLength(200);
    m_talkFirst->setObjectName(u"talkFirst"_s);
    m_talkFirst->setChecked(true);
    m_call->setObjectName(u"callInButton"_s);
    m_call->setAccessibleName(tr("Call into the call"));
    setButtonKind(m_call, ButtonKind::Primary);
    m_back->setObjectName(u"callInBack"_s);
    m_back->setAccessibleName(tr("Back without calling anybody"));
    m_fault->setObjectName(u"partyFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    setCustomer({});
    layOut();
    recolor();
    connect(m_call, &QPushButton::clicked, this, &AddPartyBar::onConfirm);
    connect(m_address, &QLineEdit::returnPressed, this, &AddPartyBar::onConfirm);
    connect(m_address, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    connect(m_back, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void AddPartyBar::layOut()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_address, 1);
    row->addWidget(m_back);
    row->addWidget(m_call);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addLayout(row);
    column->addWidget(m_fault);
    column->addWidget(m_talkFirst);
}

void AddPartyBar::open()
{
    m_keyboard.take(*this);
    show();
    m_address->selectAll();
    m_address->setFocus(Qt::OtherFocusReason);
}

void AddPartyBar::setCustomer(const QString &name)
{
    //: %1 is the customer's name. While one talks with the third person alone.
    m_talkFirst->setText(
        name.isEmpty() ? tr("Talk first; the customer waits on hold") : tr("Talk first; %1 waits on hold").arg(name));
}

void AddPartyBar::setVisible(bool visible)
{
    if (!visible)
        m_keyboard.giveBack(*this); // first, or it would go to whatever is next in the window
    QWidget::setVisible(visible);
}

void AddPartyBar::setObstacle(const QString &why)
{
    m_call->setEnabled(why.isEmpty());
    m_call->setToolTip(why);
}

void AddPartyBar::onConfirm()
{
    if (!m_call->isEnabled())
        return;
    const auto address = dialAddress(m_address->text());
    if (!address)
        return say(faultText(address.error()));
    hide();
    emit confirmed(*address, m_talkFirst->isChecked());
}

void AddPartyBar::say(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->show();
    m_address->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Escape is this bar's while the keyboard is in it, whatever it does around it.
bool AddPartyBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void AddPartyBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void AddPartyBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void AddPartyBar::recolor()
{
    setTextColor(m_fault, ColorTheme::of(this).tone(Tone::Bad).onSoft);
}
