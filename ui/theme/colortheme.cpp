#include "ui/theme/colortheme.h"

#include <QWidget>
#include <algorithm>
#include <cmath>

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

ColorTheme makeLight()
{
    return {
        .scheme = ColorTheme::Scheme::Light,
        .window = rgb(0xf3f4f7),
        .base = rgb(0xffffff),
        .alternateBase = rgb(0xf7f8fa),
        .raised = rgb(0xffffff),
        .button = rgb(0xffffff),
        .text = rgb(0x1b2230),
        .mutedText = rgb(0x566072),
        .disabledText = rgb(0x9097a4),
        .line = rgb(0xd9dde5),
        .frame = rgb(0x868e9c),
        .accent = rgb(0x1f5fd6),
        .onAccent = rgb(0xffffff),
        .link = rgb(0x1a56c4),
    };
}

ColorTheme makeDark()
{
    return {
        .scheme = ColorTheme::Scheme::Dark,
        .window = rgb(0x1b1f27),
        .base = rgb(0x14171d),
        .alternateBase = rgb(0x191d24),
        .raised = rgb(0x262b35),
        .button = rgb(0x2e343f),
        .text = rgb(0xe9ecf2),
        .mutedText = rgb(0xaab2c0),
        .disabledText = rgb(0x6d7584),
        .line = rgb(0x39404c),
        .frame = rgb(0x7b8494),
        .accent = rgb(0x7aa9ff),
        .onAccent = rgb(0x0d1830),
        .link = rgb(0x8fb8ff),
    };
}

/// Black on white: no tinted grounds, and frames as dark as the text.
ColorTheme makeContrastLight()
{
    return {
        .scheme = ColorTheme::Scheme::ContrastLight,
        .window = rgb(0xffffff),
        .base = rgb(0xffffff),
        .alternateBase = rgb(0xf0f0f0),
        .raised = rgb(0xffffff),
        .button = rgb(0xffffff),
        .text = rgb(0x000000),
        .mutedText = rgb(0x2b2b2b),
        .disabledText = rgb(0x5c5c5c),
        .line = rgb(0x404040),
        .frame = rgb(0x000000),
        .accent = rgb(0x0038a8),
        .onAccent = rgb(0xffffff),
        .link = rgb(0x0038a8),
    };
}

/// White on black.
ColorTheme makeContrastDark()
{
    return {
        .scheme = ColorTheme::Scheme::ContrastDark,
        .window = rgb(0x000000),
        .base = rgb(0x000000),
        .alternateBase = rgb(0x161616),
        .raised = rgb(0x000000),
        .button = rgb(0x000000),
        .text = rgb(0xffffff),
        .mutedText = rgb(0xe0e0e0),
        .disabledText = rgb(0xa3a3a3),
        .line = rgb(0xbdbdbd),
        .frame = rgb(0xffffff),
        .accent = rgb(0xffe14d),
        .onAccent = rgb(0x000000),
        .link = rgb(0x8fd0ff),
    };
}

ToneColors lightTone(Tone which)
{
    switch (which) {
    case Tone::Neutral:
        return { rgb(0x566072), rgb(0xffffff), rgb(0xe8ebf0), rgb(0x4a5365) };
    case Tone::Info:
        return { rgb(0x1f5fd6), rgb(0xffffff), rgb(0xe4edfd), rgb(0x174ba9) };
    case Tone::Good:
        return { rgb(0x17794a), rgb(0xffffff), rgb(0xdff4e8), rgb(0x0f6039) };
    case Tone::Warning:
        return { rgb(0x9a5b00), rgb(0xffffff), rgb(0xfff1d6), rgb(0x7a4700) };
    case Tone::Bad:
        return { rgb(0xc4282d), rgb(0xffffff), rgb(0xfde6e6), rgb(0xa11b20) };
    case Tone::Busy:
        return { rgb(0x7a3fc0), rgb(0xffffff), rgb(0xf0e8fb), rgb(0x642fa3) };
    }
    return {};
}

ToneColors darkTone(Tone which)
{
    switch (which) {
    case Tone::Neutral:
        return { rgb(0xaab2c0), rgb(0x14171d), rgb(0x323844), rgb(0xc6ccd7) };
    case Tone::Info:
        return { rgb(0x7aa9ff), rgb(0x0d1830), rgb(0x1f2f52), rgb(0xa9c8ff) };
    case Tone::Good:
        return { rgb(0x4fcf8d), rgb(0x06210f), rgb(0x173828), rgb(0x7fe0ad) };
    case Tone::Warning:
        return { rgb(0xf0b04a), rgb(0x2a1a00), rgb(0x40300f), rgb(0xf6c878) };
    case Tone::Bad:
        return { rgb(0xff8a86), rgb(0x330608), rgb(0x4a2023), rgb(0xffb1ae) };
    case Tone::Busy:
        return { rgb(0xc39bff), rgb(0x1f0d3a), rgb(0x35264f), rgb(0xd6bbff) };
    }
    return {};
}

ToneColors contrastLightTone(Tone which)
{
    switch (which) {
    case Tone::Neutral:
        return { rgb(0x2b2b2b), rgb(0xffffff), rgb(0xf0f0f0), rgb(0x1c1c1c) };
    case Tone::Info:
        return { rgb(0x0038a8), rgb(0xffffff), rgb(0xe8f0ff), rgb(0x002a7a) };
    case Tone::Good:
        return { rgb(0x00562a), rgb(0xffffff), rgb(0xe2f7ea), rgb(0x003f1f) };
    case Tone::Warning:
        return { rgb(0x663a00), rgb(0xffffff), rgb(0xfff3dc), rgb(0x4d2c00) };
    case Tone::Bad:
        return { rgb(0x97000f), rgb(0xffffff), rgb(0xffebeb), rgb(0x73000b) };
    case Tone::Busy:
        return { rgb(0x4f1993), rgb(0xffffff), rgb(0xf3ecfd), rgb(0x3b126f) };
    }
    return {};
}

ToneColors contrastDarkTone(Tone which)
{
    switch (which) {
    case Tone::Neutral:
        return { rgb(0xe0e0e0), rgb(0x000000), rgb(0x1f1f1f), rgb(0xffffff) };
    case Tone::Info:
        return { rgb(0x8fd0ff), rgb(0x000000), rgb(0x00203d), rgb(0xb9e1ff) };
    case Tone::Good:
        return { rgb(0x6dff9e), rgb(0x000000), rgb(0x002b10), rgb(0xa3ffc3) };
    case Tone::Warning:
        return { rgb(0xffc14d), rgb(0x000000), rgb(0x352300), rgb(0xffdc96) };
    case Tone::Bad:
        return { rgb(0xffa19c), rgb(0x000000), rgb(0x42000a), rgb(0xffcac7) };
    case Tone::Busy:
        return { rgb(0xdcbcff), rgb(0x000000), rgb(0x2a004d), rgb(0xead6ff) };
    }
    return {};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const ColorTheme &ColorTheme::light()
{
    static const ColorTheme theme = makeLight();
    return theme;
}

const ColorTheme &ColorTheme::dark()
{
    static const ColorTheme theme = makeDark();
    return theme;
}

const ColorTheme &ColorTheme::contrastLight()
{
    static const ColorTheme theme = makeContrastLight();
    return theme;
}

const ColorTheme &ColorTheme::contrastDark()
{
    static const ColorTheme theme = makeContrastDark();
    return theme;
}

const ColorTheme &ColorTheme::of(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return light();
    case Scheme::Dark:
        return dark();
    case Scheme::ContrastLight:
        return contrastLight();
    case Scheme::ContrastDark:
        return contrastDark();
    }
    return light();
}

const ColorTheme &ColorTheme::of(const QPalette &palette)
{
    const QColor &chosen = palette.color(QPalette::Active, QPalette::Highlight);
    if (chosen == contrastLight().accent)
        return contrastLight();
    if (chosen == contrastDark().accent)
        return contrastDark();
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? ColorTheme::dark() : light();
}

const ColorTheme &ColorTheme::of(const QWidget *widget)
{
    return of(widget->palette());
}

ToneColors ColorTheme::tone(Tone which) const
{
    switch (scheme) {
    case Scheme::Light:
        return lightTone(which);
    case Scheme::Dark:
        return darkTone(which);
    case Scheme::ContrastLight:
        return contrastLightTone(which);
    case Scheme::ContrastDark:
        return contrastDarkTone(which);
    }
    return {};
}

QPalette ColorTheme::palette() const
{
    QPalette made(text, button, raised, line, frame, text, text, base, window);
    made.setColor(QPalette::AlternateBase, alternateBase);
    made.setColor(QPalette::Highlight, accent);
    made.setColor(QPalette::HighlightedText, onAccent);
    made.setColor(QPalette::Link, link);
    made.setColor(QPalette::LinkVisited, link);
    made.setColor(QPalette::ToolTipBase, raised);
    made.setColor(QPalette::ToolTipText, text);
    made.setColor(QPalette::PlaceholderText, mutedText);
    made.setColor(QPalette::Midlight, line);
    made.setColor(QPalette::Shadow, rgb(0x000000));
    made.setColor(QPalette::Inactive, QPalette::Highlight, accent);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        made.setColor(QPalette::Disabled, role, disabledText);
    made.setColor(QPalette::Disabled, QPalette::Base, window);
    made.setColor(QPalette::Disabled, QPalette::Highlight, line);
    made.setColor(QPalette::Disabled, QPalette::HighlightedText, mutedText);
    return made;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}
