#include "ui/settings/customerpagefield.h"

#include "console/control/screenpop.h"
#include "console/settings/settings.h"
#include "ui/settings/settingbox.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString faultOf(const QString &address)
{
    const auto fault = screenPopFault(address);
    if (fault == ScreenPopFault::HostFromTask)
        return CustomerPageField::tr("The server must not depend on the task: no braces before the first slash.");
    return fault == ScreenPopFault::NotWeb ? CustomerPageField::tr("This is no complete http or https address.")
                                           : QString();
}

} // namespace

CustomerPageField::CustomerPageField(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_address(new QLineEdit(this))
    , m_said(new QLabel(this))
{
    auto *label = new QLabel(tr("Customer's &page, opened in the browser"), this);
    label->setBuddy(m_address);
    m_address->setObjectName(Settings::screenPopKey());
    m_address->setAccessibleName(label->text().remove(u'&'));
    m_address->setPlaceholderText(u"https://crm.example/find?phone={from}"_s);
    m_said->setObjectName(u"fault"_s);
    m_said->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addWidget(label);
    column->addWidget(m_address);
    column->addWidget(m_said);
    connect(m_address, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_settings.setScreenPop(text.trimmed()); });
    connect(&settings, &Settings::changed, this, &CustomerPageField::refresh);
    refresh();
}

void CustomerPageField::refresh()
{
    const QString address = m_settings.screenPop();
    if (m_address->text().trimmed() != address)
        m_address->setText(address);
    wearPolicy(m_address, m_settings.isFixed(Settings::screenPopKey()));
    say(faultOf(address));
}

void CustomerPageField::say(const QString &fault)
{
    m_said->setText(fault.isEmpty()
            ? tr("In braces stands an attribute of the task, e.g. {from} or {order.number}, or {task_sid}.")
            : fault);
    const ColorTheme &theme = ColorTheme::of(this);
    setTextColor(m_said, fault.isEmpty() ? theme.mutedText : theme.tone(Tone::Bad).onSoft);
    m_address->setAccessibleDescription(QString(m_address->toolTip() + u' ' + m_said->text()).trimmed());
}

void CustomerPageField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        say(faultOf(m_settings.screenPop()));
    QWidget::changeEvent(event);
}
