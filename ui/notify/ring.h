#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

class QSoundEffect;

/// The ring. The sound is loaded at the first need; without a sound device it stays silent and nothing breaks.
class Ring : public QObject
{
    Q_OBJECT

public:
    explicit Ring(QObject *parent = nullptr);
    ~Ring() override;

    /// Off: `start` does nothing, a ring under way stops.
    void setEnabled(bool enabled);
    /// 0–1 as people hear it (logarithmic).
    void setVolume(double volume);
    /// Rings again and again until `stop`.
    void start();
    void stop();
    /// Once, to hear the volume.
    void playOnce();

    [[nodiscard]] bool isRinging() const { return m_ringing; }
    [[nodiscard]] bool isLoaded() const { return m_sound != nullptr; }

private:
    void play(int loops);

    std::unique_ptr<QSoundEffect> m_sound{};
    QTimer m_beat{};
    double m_volume = 0.7;
    bool m_enabled = true;
    bool m_ringing = false;
};
