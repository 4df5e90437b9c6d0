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

const ColorTheme &ColorTheme::of(Scheme scheme)
{
    return scheme == Scheme::Dark ? dark() : light();
}

const ColorTheme &ColorTheme::of(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
    return of(dark ? Scheme::Dark : Scheme::Light);
}

const ColorTheme &ColorTheme::of(const QWidget *widget)
{
    return of(widget->palette());
}

ToneColors ColorTheme::tone(Tone which) const
{
    return scheme == Scheme::Dark ? darkTone(which) : lightTone(which);
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
