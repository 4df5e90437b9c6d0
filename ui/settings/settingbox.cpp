#include "ui/settings/settingbox.h"

#include <utility>

SettingBox::SettingBox(Settings &settings, SwitchAccess access, const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
    , m_settings(settings)
    , m_access(std::move(access))
{
    setObjectName(m_access.key);
    connect(this, &QCheckBox::clicked, this, [this](bool on) { m_access.write(on); });
    connect(&settings, &Settings::changed, this, &SettingBox::refresh);
    refresh();
}

void SettingBox::setObstacle(const QString &why)
{
    m_obstacle = why;
    refresh();
}

void SettingBox::refresh()
{
    const QString why = m_settings.isFixed(m_access.key) ? fixedReason() : m_obstacle;
    setChecked(m_access.read());
    setEnabled(why.isEmpty());
    setToolTip(why);
    setAccessibleDescription(why);
}

void wearPolicy(QWidget *control, bool fixed)
{
    control->setEnabled(!fixed);
    control->setToolTip(fixed ? fixedReason() : QString());
    control->setAccessibleDescription(control->toolTip());
}

QString fixedReason()
{
    //: Why a setting cannot be changed: a policy file of the organization decides it.
    return SettingBox::tr("Set by your organization.");
}
