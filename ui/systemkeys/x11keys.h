#pragma once

#include "ui/systemkeys/keygrabber.h"

#include <QAbstractNativeEventFilter>
#include <optional>

struct xcb_connection_t;
struct xcb_key_press_event_t;

/// Keys that are grabbed from the X server: it tells at once where another program has one.
///
/// The place of a key on the keyboard is that of the moment it is grabbed. Num Lock and Caps Lock make no difference.
class X11Keys final : public KeyGrabber, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    X11Keys();
    ~X11Keys() override;

    void grab(const QList<KeyWish> &wishes) override;

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    /// A key by its place on the keyboard.
    struct Chord
    {
        quint8 keycode = 0;
        quint16 modifiers = 0;

        friend bool operator==(const Chord &, const Chord &) = default;
    };
    struct Grabbed
    {
        SystemKey deed = SystemKey::Accept;
        Chord chord{};
    };

    void letGo();
    [[nodiscard]] std::optional<Chord> chordOf(const QKeySequence &keys) const;
    [[nodiscard]] bool take(const Chord &chord) const;
    void leave(const Chord &chord) const;
    void onPress(const xcb_key_press_event_t &press);
    void onRelease(const xcb_key_press_event_t &release);

    xcb_connection_t *m_connection;
    QList<Grabbed> m_grabbed{};
    quint8 m_down = 0;          ///< The key that is held down; 0: none.
    quint8 m_released = 0;      ///< The key that was released last,
    quint32 m_releasedAt = 0;   ///< and when, by the server's clock: held down, some servers tell of both at once.
};
