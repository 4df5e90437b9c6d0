#include "ui/settings/channelswitches.h"

#include "ui/settings/settingbox.h"
#include "ui/text/statustext.h"
#include "ui/theme/space.h"

#include <QGridLayout>
#include <QLabel>

namespace {

struct AlertColumn
{
    Alert alert = Alert::Ring;
    QString head{};
};

QList<AlertColumn> alertColumns()
{
    return { { Alert::Ring, ChannelSwitches::tr("Ring") }, { Alert::Desktop, ChannelSwitches::tr("Notification") },
        { Alert::Taskbar, ChannelSwitches::tr("Taskbar") } };
}

} // namespace

ChannelSwitches::ChannelSwitches(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::large);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(4, 1);
}

void ChannelSwitches::setChannels(const QStringList &channels)
{
    if (channels == m_channels)
        return;
    m_channels = channels;
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    addHeads();
    for (const QString &channel : channels)
        addRow(channel);
}

void ChannelSwitches::addHeads()
{
    int column = 1;
    for (const AlertColumn &each : alertColumns())
        m_grid->addWidget(new QLabel(each.head, this), 0, column++);
}

void ChannelSwitches::addRow(const QString &channel)
{
    const int row = int(m_channels.indexOf(channel)) + 1;
    const QString name = channelText(channel);
    m_grid->addWidget(new QLabel(name, this), row, 0);
    int column = 1;
    for (const AlertColumn &each : alertColumns()) {
        const SwitchAccess access{ .key = Settings::channelKey(each.alert, channel),
            .read = [this, alert = each.alert, channel] { return m_settings.isOnFor(alert, channel); },
            .write = [this, alert = each.alert, channel](bool on) { m_settings.setOnFor(alert, channel, on); } };
        auto *box = new SettingBox(m_settings, access, {}, this);
        //: Name of a switch for screen readers: %1 is a way of calling the agent such as "Ring", %2 a task channel.
        box->setAccessibleName(tr("%1 for %2").arg(each.head, name));
        m_grid->addWidget(box, row, column++);
    }
}
