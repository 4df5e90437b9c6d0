#pragma once

#include <QKeySequence>

/// The keys of a call, in the window of the desk.
namespace callkeys {
inline constexpr QKeyCombination hold = Qt::CTRL | Qt::SHIFT | Qt::Key_H; ///< Or resume: the customer.
inline constexpr QKeyCombination mute = Qt::CTRL | Qt::SHIFT | Qt::Key_M; ///< Or unmute: oneself.
inline constexpr QKeyCombination add = Qt::CTRL | Qt::SHIFT | Qt::Key_P;
inline constexpr QKeyCombination recording = Qt::CTRL | Qt::SHIFT | Qt::Key_G; ///< Pause or go on.
inline constexpr QKeyCombination end = Qt::CTRL | Qt::SHIFT | Qt::Key_E; ///< For everybody.
} // namespace callkeys
