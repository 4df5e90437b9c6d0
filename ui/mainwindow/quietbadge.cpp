#include "ui/mainwindow/quietbadge.h"

#include "console/settings/settings.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/glyph.h"

using namespace Qt::StringLiterals;

QuietBadge::QuietBadge(Settings &settings, QWidget *parent)
    : QPushButton(parent)
    , m_settings(settings)
{
    setObjectName(u"quietBadge"_s);
    setIcon(glyphIcon(Glyph::BellOff));
    setButtonKind(this, ButtonKind::Danger);
    //: Button above the pages while offers do not ring; pressing it ends that. Keep it short.
    setText(tr("Do Not Disturb – no ring"));
    setAccessibleName(text());
    connect(&settings, &Settings::changed, this, &QuietBadge::refresh);
    connect(this, &QPushButton::clicked, &settings, [this] { m_settings.setDoNotDisturb(false); });
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    refresh();
}

QSize QuietBadge::minimumSizeHint() const
{
    return sizeHint() - QSize(fontMetrics().size(Qt::TextShowMnemonic, text()).width(), 0);
}

void QuietBadge::refresh()
{
    const bool isFixed = m_settings.isFixed(u"notify/doNotDisturb"_s);
    const QString what = tr("Until this is switched off, offers neither ring nor mark the window in the taskbar. "
                            "Toasts and notifications still come.");
    //: Follows what "Do Not Disturb" does.
    const QString how = isFixed ? tr("Your company has switched it on.") : tr("Press to switch it off.");
    setToolTip(what + u' ' + how);
    setAccessibleDescription(toolTip());
    setEnabled(!isFixed);
    setVisible(m_settings.doNotDisturb());
}
