#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QApplication;

/// What a person may choose in the settings.
enum class ThemeChoice { System, Light, Dark };

/// Puts style and palette on the application, and keeps them right: when the choice changes, and when the desktop
/// turns light or dark while the choice is System. One a program, made in main() right after QApplication.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSwitch(QApplication &application, ThemeChoice choice = ThemeChoice::System);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] const Theme &theme() const { return *m_theme; }
    void setChoice(ThemeChoice choice);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The colours are others now; widgets learn it by QEvent::PaletteChange as well.
    void changed(const Theme &theme);

private:
    [[nodiscard]] Theme::Scheme systemScheme() const;
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice;
    const Theme *m_theme = nullptr;
};
