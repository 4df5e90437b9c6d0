#include "ui/settings/ringpanel.h"

#include "ui/notify/ring.h"
#include "ui/settings/settingbox.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicebox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

using namespace Qt::StringLiterals;

RingPanel::RingPanel(Settings &settings, Ring &ring, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_ring(ring)
    , m_volume(new QSlider(Qt::Horizontal, this))
    , m_test(new QPushButton(tr("&Test"), this))
    , m_device(new ChoiceBox(this))
    , m_silent(new QLabel(tr("There is no sound device: nothing will be heard."), this))
{
    m_volume->setObjectName(u"ring/volume"_s);
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_test->setObjectName(u"testRing"_s);
    m_device->setObjectName(u"ring/device"_s);
    m_silent->setObjectName(u"noSoundDevice"_s);
    m_silent->setWordWrap(true);
    layOut();
    connect(m_volume, &QSlider::valueChanged, &settings, &Settings::setRingVolume);
    connect(m_test, &QPushButton::clicked, &ring, &Ring::playOnce);
    connect(m_device, &QComboBox::activated, this,
        [this](int row) { m_settings.setRingDevice(m_device->itemData(row).toByteArray()); });
    connect(&settings, &Settings::changed, this, &RingPanel::refresh);
    readDevices();
}

void RingPanel::layOut()
{
    auto *loud = new QHBoxLayout;
    loud->setSpacing(space::small);
    loud->addWidget(m_volume, 1);
    loud->addWidget(m_test);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setVerticalSpacing(space::small);
    form->addRow(tr("&Volume"), loud);
    form->addRow(tr("&Output"), m_device);
    form->addRow(QString(), m_silent);
    qobject_cast<QLabel *>(form->labelForField(loud))->setBuddy(m_volume);
    m_volume->setAccessibleName(tr("Volume of the ring"));
    m_device->setAccessibleName(tr("Output of the ring"));
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
