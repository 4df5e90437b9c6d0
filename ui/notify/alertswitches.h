#pragma once

#include "console/settings/settings.h"

struct Offer;

/// Which ways of calling the person are on, for which offers. The toast is not among them: it always comes.
class AlertSwitches final : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit AlertSwitches(const Settings &settings, QObject *parent = nullptr);

    /// By the switch itself and that of the offer's task channel; "do not disturb" silences ring and task bar. Of an
    /// offer whose task is not known yet only the first counts.
    [[nodiscard]] bool wants(Alert alert, const Offer &offer) const;
    /// What the offer rings with, as settings name it: its channel's sound, else that of all.
    [[nodiscard]] QString soundFor(const Offer &offer) const;
    /// Do not disturb: the person's own switch, or the desktop's where that is heeded.
    [[nodiscard]] bool isQuiet() const;
    /// What the desktop says.
    void setDesktopQuiet(bool quiet);

signals:
    /// The answers may be others now.
    void changed();

private:
    const Settings &m_settings;
    bool m_desktopQuiet = false;
};
