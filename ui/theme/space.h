#pragma once

/// Distances in device-independent pixels, so that all windows breathe alike.
namespace space {
inline constexpr int hair = 2;
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int normal = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int radius = 6;  ///< Corners of buttons, banners, cards.
inline constexpr int icon = 16;   ///< Icons in buttons, menus and rows.
inline constexpr int bigIcon = 48; ///< The icon of an empty state.
} // namespace space
