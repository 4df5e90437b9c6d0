#include "ui/notify/desktopcontrast.h"

#include "ui/notify/portalsetting.h"
#include "ui/theme/themeswitch.h"

using namespace Qt::StringLiterals;

void followDesktopContrast(const QDBusConnection &bus, ThemeSwitch &themes, QObject *parent)
{
    const auto *contrast = new PortalSetting(bus, u"org.freedesktop.appearance"_s, u"contrast"_s, parent);
    QObject::connect(contrast, &PortalSetting::told, &themes,
        [&themes](const QVariant &value) { themes.setDesktopContrast(value.toUInt() == 1); });
}
