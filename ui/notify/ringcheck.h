#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>

class QMediaDevices;
class QTimer;
class Settings;

/// Why a ring would not be heard, or not as chosen.
enum class RingFault {
    None,
    NoDevice,    ///< There is nothing to ring on.
    DeviceFails, ///< It cannot be opened, as when another program holds it.
    BadFile,     ///< A sound that was chosen cannot be played; the usual one rings instead.
};

/// What this machine can play, as far as it can be tried without being heard.
struct SoundProbe
{
    std::function<QList<QByteArray>()> devices{}; ///< Their ids.
    /// The device with this id, or the desktop's where it is not there, can be opened.
    std::function<bool(const QByteArray &)> opens{};

    static SoundProbe ofMachine();
};

/// Finds out ahead whether offers could ring, so that nobody learns it by missing one: once after start, and again when
/// devices come or go or other settings count. It does not load the sound library before begin().
///
/// A sound server that starts later than this program is not noticed: the library looks for one only once.
class RingCheck final : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit RingCheck(const Settings &settings, SoundProbe probe = SoundProbe::ofMachine(), QObject *parent = nullptr);
    ~RingCheck() override;

    void begin();
    /// The task channels whose sounds count, by their unique names.
    void setChannels(const QStringList &channels);
    /// As found last; None before begin(), and while the ring is off.
    [[nodiscard]] RingFault fault() const { return m_fault; }
    /// The file of BadFile.
    [[nodiscard]] const QString &file() const { return m_file; }

public slots:
    /// Looks again.
    void look();

signals:
    void changed();
    /// Devices have come or gone.
    void devicesChanged();

private:
    void compareDevices();
    [[nodiscard]] RingFault found(QString &file) const;
    [[nodiscard]] QString badFile() const;

    const Settings &m_settings;
    SoundProbe m_probe;
    std::unique_ptr<QMediaDevices> m_devices;
    QTimer *m_regularly;
    QList<QByteArray> m_known{}; ///< Devices.
    RingFault m_fault = RingFault::None;
    QString m_file{};
    QStringList m_channels{};
};
