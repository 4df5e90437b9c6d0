#include "ui/systemkeys/keygrabber.h"

#include "ui/systemkeys/portalkeys.h"
#include "ui/systemkeys/x11keys.h"

#include <QDBusConnection>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

std::unique_ptr<KeyGrabber> KeyGrabber::ofDesktop()
{
    const QString platform = QGuiApplication::platformName();
    if (platform == "xcb"_L1)
        return std::make_unique<X11Keys>();
    if (platform.startsWith("wayland"_L1))
        return std::make_unique<PortalKeys>(QDBusConnection::sessionBus());
    return {};
}
