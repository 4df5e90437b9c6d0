#pragma once

#include "ui/systemkeys/keygrabber.h"

#include <QMap>
#include <functional>

/// The keys that answer an offer whichever program is being used, as the settings say. As usual there are none.
class SystemKeys final : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive it. Null grabber: this desktop has no way.
    SystemKeys(const Settings &settings, std::unique_ptr<KeyGrabber> grabber, QObject *parent = nullptr);
    ~SystemKeys() override;

    /// All deeds, in the order people are asked for them.
    static QList<SystemKey> deeds();
    /// What a key does, for people.
    static QString words(SystemKey deed);

    /// What a key does in the program's own window, empty for nothing or for this very deed. As usual nothing.
    using WindowUse = std::function<QString(SystemKey deed, const QKeySequence &keys)>;
    void setWindowUse(WindowUse use);

    [[nodiscard]] KeyState state(SystemKey deed) const { return m_states.value(deed, KeyState::Off); }
    /// What speaks against these keys for it, before they are set: TooPlain, Mnemonic or Twice; else Asked, or Off for none.
    [[nodiscard]] KeyState objection(SystemKey deed, const QKeySequence &keys) const;
    /// What else these keys do already: another deed, or something in the window; empty: nothing.
    [[nodiscard]] QString otherUse(SystemKey deed, const QKeySequence &keys) const;
    /// Somebody is about to choose keys: all are let go, so that they reach the one who asks, and do nothing.
    void beginChoosing();
    /// Some were chosen: they are asked for, so that it shows whether they work, and still do nothing.
    void tryOut();
    void endChoosing();

signals:
    void pressed(SystemKey deed);
    /// `state` of this one may be another.
    void changed(SystemKey deed);

private:
    void apply();
    void set(SystemKey deed, KeyState state);
    /// What can be said without the desktop; Asked: it is to be asked.
    [[nodiscard]] KeyState judged(SystemKey deed, const QKeySequence &keys, const QList<KeyWish> &before) const;

    const Settings &m_settings;
    std::unique_ptr<KeyGrabber> m_grabber;
    WindowUse m_windowUse{};
    QMap<SystemKey, KeyState> m_states{};
    bool m_isChoosing = false;
    bool m_areLetGo = false;
    bool m_hasGrabbed = false;
};
