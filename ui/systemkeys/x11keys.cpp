#include "ui/systemkeys/x11keys.h"

#include "ui/systemkeys/keysym.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <cstdlib>
#include <memory>
#include <utility>
#include <xcb/xcb.h>

namespace {

constexpr quint16 meant = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;
/// Caps Lock, Num Lock, both: a grab without them would not fire while they are on.
constexpr quint16 locks[]{ 0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2, XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2 };

template <typename T> using Reply = std::unique_ptr<T, decltype(&std::free)>;

template <typename T> Reply<T> owned(T *reply)
{
    return { reply, &std::free };
}

xcb_connection_t *connectionOfQt()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

QList<xcb_window_t> roots(xcb_connection_t *connection)
{
    QList<xcb_window_t> all;
    for (auto screen = xcb_setup_roots_iterator(xcb_get_setup(connection)); screen.rem > 0; xcb_screen_next(&screen))
        all.append(screen.data->root);
    return all;
}

quint16 x11Modifiers(Qt::KeyboardModifiers modifiers)
{
    quint16 all = 0;
    if (modifiers & Qt::ShiftModifier)
        all |= XCB_MOD_MASK_SHIFT;
    if (modifiers & Qt::ControlModifier)
        all |= XCB_MOD_MASK_CONTROL;
    if (modifiers & Qt::AltModifier)
        all |= XCB_MOD_MASK_1;
    if (modifiers & Qt::MetaModifier)
        all |= XCB_MOD_MASK_4;
    return all;
}

} // namespace

X11Keys::X11Keys()
    : m_connection(connectionOfQt())
{
    QCoreApplication::instance()->installNativeEventFilter(this);
}

X11Keys::~X11Keys()
{
    letGo();
}

void X11Keys::grab(const QList<KeyWish> &wishes)
{
    letGo();
    for (const KeyWish &wish : wishes) {
        const auto chord = m_connection ? chordOf(wish.keys) : std::nullopt;
        const bool isTaken = chord && !take(*chord);
        if (chord && !isTaken)
            m_grabbed.append({ wish.deed, *chord });
        emit settled(wish.deed, !chord ? KeyState::NotOnHere : isTaken ? KeyState::Taken : KeyState::Works);
    }
}

void X11Keys::letGo()
{
    const QList<Grabbed> before = std::exchange(m_grabbed, {});
    for (const Grabbed &each : before)
        leave(each.chord);
    if (m_connection)
        xcb_flush(m_connection);
}

/// Looks for the key on the keyboard as it is now; where it is only reached with Shift, Shift goes with it.
std::optional<X11Keys::Chord> X11Keys::chordOf(const QKeySequence &keys) const
{
    const QKeyCombination first = keys[0];
    const auto keysym = keysymOf(first.key());
    if (!keysym)
        return {};
    const xcb_setup_t *setup = xcb_get_setup(m_connection);
    const auto count = quint8(setup->max_keycode - setup->min_keycode + 1);
    const auto mapping = owned(xcb_get_keyboard_mapping_reply(
        m_connection, xcb_get_keyboard_mapping(m_connection, setup->min_keycode, count), nullptr));
    if (!mapping)
        return {};
    const xcb_keysym_t *table = xcb_get_keyboard_mapping_keysyms(mapping.get());
    const int width = mapping->keysyms_per_keycode;
    for (int column = 0; column < std::min(width, 2); ++column) {
        for (int row = 0; row < count; ++row) {
            if (table[row * width + column] == *keysym) {
                const quint16 shift = column == 1 ? XCB_MOD_MASK_SHIFT : 0;
                return Chord{ quint8(setup->min_keycode + row), quint16(x11Modifiers(first.keyboardModifiers()) | shift) };
            }
        }
    }
    return {};
}

/// All of it or nothing; false: another program has it.
bool X11Keys::take(const Chord &chord) const
{
    QList<xcb_void_cookie_t> asked;
    for (const xcb_window_t root : roots(m_connection)) {
        for (const quint16 lock : locks) {
            asked.append(xcb_grab_key_checked(m_connection, 0, root, quint16(chord.modifiers | lock), chord.keycode,
                XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
        }
    }
    bool isOurs = true;
    for (const xcb_void_cookie_t cookie : std::as_const(asked))
        isOurs = !owned(xcb_request_check(m_connection, cookie)) && isOurs;
    if (!isOurs)
        leave(chord);
    return isOurs;
}

void X11Keys::leave(const Chord &chord) const
{
    for (const xcb_window_t root : roots(m_connection)) {
        for (const quint16 lock : locks)
            xcb_ungrab_key(m_connection, chord.keycode, root, quint16(chord.modifiers | lock));
    }
}

bool X11Keys::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (m_grabbed.isEmpty() || type != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    const int kind = event->response_type & ~0x80;
    const auto &key = *reinterpret_cast<const xcb_key_press_event_t *>(event);
    if (kind == XCB_KEY_PRESS)
        onPress(key);
    else if (kind == XCB_KEY_RELEASE)
        onRelease(key);
    return false;
}

/// A key held down does its deed once.
void X11Keys::onPress(const xcb_key_press_event_t &press)
{
    const bool isRepeated
        = m_down == press.detail || (m_released == press.detail && m_releasedAt == press.time);
    m_down = press.detail;
    if (isRepeated)
        return;
    const Chord chord{ press.detail, quint16(press.state & meant) };
    for (const Grabbed &each : std::as_const(m_grabbed)) {
        if (each.chord == chord) // queued: whoever listens may grab anew, and Qt is in the middle of an event
            QMetaObject::invokeMethod(
                this, [this, deed = each.deed] { emit pressed(deed); }, Qt::QueuedConnection);
    }
}

void X11Keys::onRelease(const xcb_key_press_event_t &release)
{
    m_down = 0;
    m_released = release.detail;
    m_releasedAt = release.time;
}
