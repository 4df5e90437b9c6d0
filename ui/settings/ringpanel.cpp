#include "ui/settings/ringpanel.h"

#include "ui/notify/ring.h"
#include "ui/settings/settingbox.h"
#include "ui/settings/soundchoice.h"
#include "ui/text/statustext.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicebox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

using namespace Qt::StringLiterals;

RingPanel::RingPanel(Settings &settings, Ring &ring, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_ring(ring)
    , m_volume(new QSlider(Qt::Horizontal, this))
    , m_device(new ChoiceBox(this))
    , m_silent(new QLabel(tr("There is no sound device: nothing will be heard."), this))
    , m_sound(new SoundChoice(settings, ring, {}, this))
    , m_channelSounds(new QWidget(this))
    , m_channelRows(new QFormLayout(m_channelSounds))
{
    m_volume->setObjectName(u"ring/volume"_s);
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_device->setObjectName(u"ring/device"_s);
    m_silent->setObjectName(u"noSoundDevice"_s);
    m_silent->setWordWrap(true);
    m_silent->setAlignment(Qt::AlignTop | Qt::AlignLeading); // beneath the choice it is about
    layOut();
    connect(m_volume, &QSlider::valueChanged, &settings, &Settings::setRingVolume);
    connect(m_device, &QComboBox::activated, this,
        [this](int row) { m_settings.setRingDevice(m_device->itemData(row).toByteArray()); });
    connect(&settings, &Settings::changed, this, &RingPanel::refresh);
    readDevices();
}

void RingPanel::layOut()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setVerticalSpacing(space::small);
    form->addRow(tr("&Volume"), m_volume);
    form->addRow(tr("&Output"), m_device);
    form->addRow(QString(), m_silent);
    form->addRow(tr("&Sound"), m_sound);
    auto *own = new QLabel(tr("A sound of its own for a task channel:"), this);
    own->setWordWrap(true);
    own->setContentsMargins(0, space::normal, 0, 0);
    form->addRow(own);
    form->addRow(m_channelSounds);
    m_channelRows->setContentsMargins({});
    m_channelRows->setVerticalSpacing(space::small);
    m_volume->setAccessibleName(tr("Volume of the ring"));
    m_device->setAccessibleName(tr("Output of the ring"));
}

void RingPanel::setChannels(const QStringList &channels)
{
    if (channels == m_channels)
        return;
    m_channels = channels;
    while (m_channelRows->rowCount() > 0)
        m_channelRows->removeRow(0);
    for (const QString &channel : channels)
        m_channelRows->addRow(channelText(channel), new SoundChoice(m_settings, m_ring, channel, m_channelSounds));
}

void RingPanel::readDevices()
{
    const QList<SoundDevice> devices = Ring::devices();
    m_device->clear();
    m_device->addItem(tr("As the desktop"), QByteArray());
    for (const SoundDevice &device : devices)
        m_device->addItem(device.name, device.id);
    const QByteArray chosen = m_settings.ringDevice();
    if (!chosen.isEmpty() && m_device->findData(chosen) < 0)
        m_device->addItem(tr("Not connected just now"), chosen);
    m_silent->setVisible(devices.isEmpty());
    refresh();
}

void RingPanel::refresh()
{
    const auto wear = [this](QWidget *control, const QString &key) {
        const bool fixed = m_settings.isFixed(key);
        control->setEnabled(!fixed);
        control->setToolTip(fixed ? fixedReason() : QString());
    };
    const QSignalBlocker quiet(m_volume);
    m_volume->setValue(m_settings.ringVolume());
    m_device->setCurrentIndex(std::max(0, m_device->findData(m_settings.ringDevice())));
    wear(m_volume, u"ring/volume"_s);
    wear(m_device, u"ring/device"_s);
}
