#pragma once

#include "console/settings/settings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class Ring;

/// How loud the ring is and where it is heard, with a button to try it.
class RingPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RingPanel(Settings &settings, Ring &ring, QWidget *parent = nullptr);

    /// Looks anew which devices there are.
    void readDevices();

private:
    void layOut();
    void refresh();

    Settings &m_settings;
    Ring &m_ring;
    QSlider *m_volume;
    QPushButton *m_test;
    QComboBox *m_device;
    QLabel *m_silent;
};
