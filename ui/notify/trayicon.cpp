#include "ui/notify/trayicon.h"

#include "ui/theme/colortheme.h"
#include "ui/theme/glyph.h"

#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A red disc in the corner: there is something that was missed.
void drawMissed(QPainter &painter, int side)
{
    painter.setBrush(ColorTheme::light().tone(Tone::Bad).strong);
    const int disc = side * 7 / 16;
    painter.drawEllipse(side - disc, side - disc, disc, disc);
}

/// A bar in a disc in the corner above: offers do not ring.
void drawQuiet(QPainter &painter, int side)
{
    const int disc = side / 2;
    painter.setBrush(ColorTheme::light().text);
    painter.drawEllipse(side - disc, 0, disc, disc);
    painter.setBrush(Qt::white);
    painter.drawRect(side - disc + disc / 5, disc * 2 / 5, disc * 3 / 5, std::max(2, disc / 5));
}

QIcon marked(const QIcon &icon, bool isMissed, bool isQuiet)
{
    QIcon all;
    for (const int side : { 16, 22, 32, 48, 64 }) {
        QPixmap picture = icon.pixmap(side, side);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isMissed)
            drawMissed(painter, side);
        if (isQuiet)
            drawQuiet(painter, side);
        painter.end();
        all.addPixmap(picture);
    }
    return all;
}

} // namespace

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
    m_icon->show();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setWanted(bool wanted)
{
    m_icon->setVisible(wanted); // where there is no tray yet, Qt puts it in as soon as one comes
}

void TrayIcon::addAction(QAction *action)
{
    m_menu->insertAction(m_menu->actions().at(1), action); // before the line above "Quit"
}

bool TrayIcon::isShown() const
{
    return m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setState(TrayState state, const QString &tip)
{
    m_state = state;
    m_tip = tip;
    refresh();
}

void TrayIcon::setMissed(int count)
{
    m_missed = count;
    refresh();
}

void TrayIcon::setQuiet(bool quiet)
{
    m_quiet = quiet;
    refresh();
}

QString TrayIcon::tip() const
{
    QStringList lines{ m_tip };
    if (m_missed > 0) {
        //: Second line of the tray icon's tool tip.
        lines << tr("%n offer(s) missed", nullptr, m_missed);
    }
    if (m_quiet) {
        //: Last line of the tray icon's tool tip.
        lines << tr("Do Not Disturb: offers do not ring");
    }
    return lines.join(u'\n');
}

void TrayIcon::refresh()
{
    const QIcon plain(u":/icons/"_s + trayGlyphName(m_state) + u".svg"_s);
    m_icon->setIcon(m_missed > 0 || m_quiet ? marked(plain, m_missed > 0, m_quiet) : plain);
    m_icon->setToolTip(tip());
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
