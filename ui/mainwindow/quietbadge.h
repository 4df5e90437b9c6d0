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

    /// The bell alone, where the window has no room for the words.
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void refresh();

    Settings &m_settings;
};
