#include "ui/notify/trayicon.h"

#include "ui/theme/glyph.h"

#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(std::make_unique<QSystemTrayIcon>())
{
    //: Item in the tray icon's menu. Cordboard is the program's name.
    m_menu->addAction(tr("&Show Cordboard"), this, &TrayIcon::showRequested);
    m_menu->addSeparator();
    //: Item in the tray icon's menu: ends the program.
    m_menu->addAction(glyphIcon(Glyph::Quit), tr("&Quit"), this, &TrayIcon::quitRequested);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit showRequested();
    });
    setState(TrayState::Offline, tr("Cordboard – signed out"));
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon->show();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isShown() const
{
    return m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setState(TrayState state, const QString &tip)
{
    m_icon->setIcon(QIcon(u":/icons/"_s + trayGlyphName(state) + u".svg"_s));
    m_icon->setToolTip(tip);
}

QString trayGlyphName(TrayState state)
{
    switch (state) {
    case TrayState::Offline:
        return u"tray-offline"_s;
    case TrayState::NotAvailable:
        return u"tray-away"_s;
    case TrayState::Available:
        return u"tray-available"_s;
    case TrayState::Offer:
        return u"tray-offer"_s;
    }
    return {};
}
