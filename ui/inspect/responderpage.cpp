#include "ui/inspect/responderpage.h"

#include "console/console.h"
#include "console/control/callbackresponder.h"
#include "console/settings/settings.h"
#include "ui/settings/settingbox.h"
#include "ui/theme/space.h"
#include "ui/widgets/connectwhole.h"

#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

bool isWebOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.query().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

ResponderPage::ResponderPage(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_port(new QSpinBox(this))
    , m_address(new QLineEdit(this))
    , m_publicUrl(new QLineEdit(this))
    , m_checks(new SettingBox(console.settings(),
          { .key = responderKey(ResponderKey::ChecksSignatures),
              .read = [this] { return m_console.responder().wish().checksSignatures; },
              .write = [this](bool on) { change([on](ResponderWish &wish) { wish.checksSignatures = on; }); } },
          tr("&Ask for the service’s signature"), this))
    , m_said(new QLabel(this))
{
    name();
    layOut();
    connectWhole(m_port, &QSpinBox::valueChanged, this,
        [](ResponderPage &page) { page.change([&page](ResponderWish &wish) { wish.port = page.m_port->value(); }); });
    connectWhole(m_address, &QLineEdit::editingFinished, this, &ResponderPage::takeTyped);
    connectWhole(m_publicUrl, &QLineEdit::editingFinished, this, &ResponderPage::takeTyped);
    connect(&console.responder(), &CallbackResponder::changed, this, &ResponderPage::refresh);
    connect(&console.settings(), &Settings::changed, this, &ResponderPage::refresh);
    refresh();
}

void ResponderPage::name()
{
    m_port->setObjectName(responderKey(ResponderKey::Port));
    m_port->setRange(0, 65'535);
    m_port->setKeyboardTracking(false);
    //: In place of a port number.
    m_port->setSpecialValueText(tr("Any that is free"));
    m_address->setObjectName(responderKey(ResponderKey::Address));
    m_publicUrl->setObjectName(responderKey(ResponderKey::PublicUrl));
    m_publicUrl->setPlaceholderText(u"https://desk.example"_s);
    m_said->setWordWrap(true);
    m_said->setObjectName(u"responderSaid"_s);
}

void ResponderPage::layOut()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    //: A network port.
    form->addRow(tr("&Port"), m_port);
    form->addRow(tr("&Listen on"), m_address);
    form->addRow(tr("Address for the ser&vice"), m_publicUrl);
    form->addRow(QString(), m_checks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::normal);
    column->addLayout(form);
    column->addWidget(m_said);
    column->addStretch(1);
}

void ResponderPage::change(const std::function<void(ResponderWish &)> &edit)
{
    ResponderWish wish = m_console.responder().wish();
    edit(wish);
    m_console.responder().setWish(wish);
}

/// What is no address does not count, and stays to be mended.
void ResponderPage::takeTyped()
{
    const QString address = m_address->text().trimmed();
    const QString url = m_publicUrl->text().trimmed();
    change([&](ResponderWish &wish) {
        if (!QHostAddress(address).isNull())
            wish.address = address;
        if (url.isEmpty() || isWebOrigin(url))
            wish.publicUrl = url;
    });
    refresh();
}

void ResponderPage::refresh()
{
    const ResponderWish wish = m_console.responder().wish();
    const QSignalBlocker quiet(m_port);
    const CallbackResponder &responder = m_console.responder();
    const int usedPort = QUrl(responder.localUrl()).port(responder.portForThisRun().value_or(quint16(wish.port)));
    const int port = responder.isForThisRun() ? usedPort : wish.port;
    if (m_port->value() != port)
        m_port->setValue(port);
    if (!m_address->hasFocus() || m_address->text().isEmpty())
        m_address->setText(wish.address);
    if (!m_publicUrl->hasFocus() && !m_publicUrl->isModified())
        m_publicUrl->setText(wish.publicUrl);
    const Settings &settings = m_console.settings();
    wearPolicy(m_port, settings.isFixed(responderKey(ResponderKey::Port)));
    if (responder.isForThisRun()) {
        m_port->setEnabled(false);
        //: --respond is an option of the command line; do not translate it.
        m_port->setToolTip(tr("For this run the port was given by --respond."));
    }
    wearPolicy(m_address, settings.isFixed(responderKey(ResponderKey::Address)));
    wearPolicy(m_publicUrl, settings.isFixed(responderKey(ResponderKey::PublicUrl)));
    QStringList said;
    const QString typed = m_publicUrl->text().trimmed();
    if (!typed.isEmpty() && !isWebOrigin(typed))
        said << tr("The address for the service is no http or https address, so the last one counts.");
    if (!QHostAddress(wish.address).isLoopback())
        said << tr("Other machines can reach this one. What they ask must be signed by the service.");
    if (!wish.checksSignatures)
        said << tr("Whoever reaches this address is answered.");
    said << tr("Where a proxy or a tunnel stands before this machine, enter the address that the service calls: it is part of the signature.");
    m_said->setText(said.join(u'\n'));
}
