#pragma once

#include "console/settings/settings.h"
#include "ui/theme/colortheme.h"

#include <QObject>

class QApplication;

/// Puts style and palette on the application, and keeps them right: when the choice changes, and when the desktop
/// turns light or dark while the choice is System. One a program, made in main() right after QApplication.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSwitch(QApplication &application, Theme choice = Theme::System);

    [[nodiscard]] Theme choice() const { return m_choice; }
    [[nodiscard]] const ColorTheme &theme() const { return *m_theme; }
    void setChoice(Theme choice);
    /// The desktop asks for more contrast than its colours tell; counts while the choice is System.
    void setDesktopContrast(bool isHigh);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The colours are others now; widgets learn it by QEvent::PaletteChange as well.
    void changed(const ColorTheme &theme);

private:
    [[nodiscard]] ColorTheme::Scheme schemeOf(Theme choice) const;
    [[nodiscard]] ColorTheme::Scheme systemScheme() const;
    void apply();

    QApplication &m_application;
    Theme m_choice;
    const ColorTheme *m_theme = nullptr;
    bool m_hasHighContrast = false; ///< The desktop says so.
};
