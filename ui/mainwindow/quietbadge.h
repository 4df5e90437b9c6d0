#pragma once

#include <QPushButton>

class Settings;

/// Stands above the pages while "Do Not Disturb" is on, and switches it off.
class QuietBadge final : public QPushButton
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit QuietBadge(Settings &settings, QWidget *parent = nullptr);

private:
    void refresh();

    Settings &m_settings;
};
