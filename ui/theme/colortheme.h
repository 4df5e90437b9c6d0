#pragma once

#include "ui/theme/tone.h"

#include <QColor>
#include <QPalette>

class QWidget;

/// The colours of one tone. Each pair of text and ground has a contrast of at least 4.5:1; 7:1 in high contrast.
struct ToneColors
{
    QColor strong{};   ///< A full ground, for badges and the main button.
    QColor onStrong{}; ///< Text on it.
    QColor soft{};     ///< A tinted ground, for banners and cards.
    QColor onSoft{};   ///< Text on it, and coloured text on the window's ground.
};

/// Every colour the program wears, light or dark, or for people who need more contrast than most.
struct ColorTheme
{
    enum class Scheme { Light, Dark, ContrastLight, ContrastDark };

    Scheme scheme = Scheme::Light;
    QColor window{};        ///< Ground of windows.
    QColor base{};          ///< Ground of lists and inputs.
    QColor alternateBase{}; ///< Every second row.
    QColor raised{};        ///< Ground of cards, toasts and tool tips.
    QColor button{};        ///< Ground of a plain button.
    QColor text{};
    QColor mutedText{};     ///< Labels and second lines; still 4.5:1, or 7:1.
    QColor disabledText{};
    QColor line{};          ///< Hairlines between parts.
    QColor frame{};         ///< Outline of controls: 3:1 against their ground.
    QColor accent{};        ///< Main button, selection, focus.
    QColor onAccent{};      ///< Text on the accent.
    QColor link{};          ///< Coloured text on the window's ground.

    [[nodiscard]] static const ColorTheme &light();
    [[nodiscard]] static const ColorTheme &dark();
    [[nodiscard]] static const ColorTheme &contrastLight();
    [[nodiscard]] static const ColorTheme &contrastDark();
    [[nodiscard]] static const ColorTheme &of(Scheme scheme);
    /// The theme whose palette this is; of a foreign one light() or dark(), told by its lightness. What widgets ask while painting and in PaletteChange.
    [[nodiscard]] static const ColorTheme &of(const QPalette &palette);
    [[nodiscard]] static const ColorTheme &of(const QWidget *widget);

    [[nodiscard]] ToneColors tone(Tone which) const;
    /// All roles and groups of Qt's palette.
    [[nodiscard]] QPalette palette() const;
};

/// Contrast of two opaque colours, 1–21.
///
/// Source: "contrast ratio", Web Content Accessibility Guidelines 2.1.
double contrast(const QColor &one, const QColor &other);
