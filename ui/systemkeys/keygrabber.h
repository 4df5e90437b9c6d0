#pragma once

#include "console/settings/settings.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <memory>

/// What has become of a key that was wished for.
enum class KeyState {
    Off,       ///< None is wished.
    Asked,     ///< The desktop has not answered yet.
    Works,
    Taken,     ///< Another program has it.
    Twice,     ///< Another of ours has it, or the window.
    TooPlain,  ///< It would be missed in every other program: Ctrl, Alt or the logo key is to go with it.
    Mnemonic,  ///< Alt with a letter: it opens menus and presses buttons.
    NotOnHere, ///< This keyboard does not have it.
    Refused,   ///< The desktop, or the person when it asked, said no.
    NoWay,     ///< This desktop has no way to ask for keys.
};

/// A key, and what it does.
struct KeyWish
{
    SystemKey deed = SystemKey::Accept;
    QKeySequence keys{}; ///< Of one chord.
    QString words{};     ///< What it does, for people.
};

/// How a desktop is asked for keys that come here whichever program has the keyboard.
class KeyGrabber : public QObject
{
    Q_OBJECT

public:
    /// Exactly these from now on; what becomes of each is told by `settled`, perhaps at once.
    virtual void grab(const QList<KeyWish> &wishes) = 0;

    /// For the desktop this runs on; null: it has no way. The portal is Wayland's and not tested on a real desktop.
    static std::unique_ptr<KeyGrabber> ofDesktop();

signals:
    void settled(SystemKey deed, KeyState state);
    void pressed(SystemKey deed);
};
