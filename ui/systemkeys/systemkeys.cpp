#include "ui/systemkeys/systemkeys.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Keys that nobody needs for writing, so that they may stand alone.
bool mayStandAlone(int key)
{
    return (key >= Qt::Key_F1 && key <= Qt::Key_F35) || (key >= Qt::Key_Back && key <= Qt::Key_unknown)
        || key == Qt::Key_Pause || key == Qt::Key_ScrollLock;
}

bool isTooPlain(QKeyCombination key)
{
    const Qt::KeyboardModifiers strong = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !(key.keyboardModifiers() & strong) && !mayStandAlone(key.key());
}

/// Opens a menu, or presses a button whose letter is underlined, in nearly every program.
bool isMnemonic(QKeyCombination key)
{
    const int code = key.key();
    return key.keyboardModifiers() == Qt::AltModifier && code < Qt::Key_Escape && QChar::isLetter(char32_t(code));
}

} // namespace

SystemKeys::SystemKeys(const Settings &settings, std::unique_ptr<KeyGrabber> grabber, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_grabber(std::move(grabber))
{
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key.startsWith("keys/"_L1))
            apply();
    });
    if (m_grabber) {
        connect(m_grabber.get(), &KeyGrabber::settled, this, &SystemKeys::set);
        connect(m_grabber.get(), &KeyGrabber::pressed, this, [this](SystemKey deed) {
            if (!m_isChoosing)
                emit pressed(deed);
        });
    }
    apply();
}

SystemKeys::~SystemKeys() = default;

QList<SystemKey> SystemKeys::deeds()
{
    return { SystemKey::Accept, SystemKey::Reject, SystemKey::Show, SystemKey::Status };
}

QString SystemKeys::words(SystemKey deed)
{
    switch (deed) {
    case SystemKey::Accept:
        return tr("Accept the oldest offer");
    case SystemKey::Reject:
        return tr("Reject the oldest offer");
    case SystemKey::Show:
        return tr("Show Cordboard");
    case SystemKey::Status:
        break;
    }
    return tr("Become available, or go away");
}

KeyState SystemKeys::objection(SystemKey deed, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return KeyState::Off;
    if (isTooPlain(keys[0]))
        return KeyState::TooPlain;
    if (isMnemonic(keys[0]))
        return KeyState::Mnemonic;
    return otherUse(deed, keys).isEmpty() ? KeyState::Asked : KeyState::Twice;
}

QString SystemKeys::otherUse(SystemKey deed, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return {};
    for (const SystemKey other : deeds()) {
        const auto taken = QKeySequence::fromString(m_settings.systemKey(other), QKeySequence::PortableText);
        if (other != deed && !taken.isEmpty() && taken[0] == keys[0])
            return words(other);
    }
    return m_windowUse ? m_windowUse(deed, QKeySequence(keys[0])) : QString();
}

void SystemKeys::setWindowUse(WindowUse use)
{
    m_windowUse = std::move(use);
    apply();
}

void SystemKeys::beginChoosing()
{
    m_isChoosing = true;
    if (!std::exchange(m_areLetGo, true))
        apply();
}

void SystemKeys::tryOut()
{
    if (std::exchange(m_areLetGo, false))
        apply();
}

void SystemKeys::endChoosing()
{
    m_isChoosing = false;
    tryOut();
}

void SystemKeys::apply()
{
    QList<KeyWish> wishes;
    for (const SystemKey deed : deeds()) {
        const auto keys = QKeySequence::fromString(m_settings.systemKey(deed), QKeySequence::PortableText);
        const KeyState state = judged(deed, keys, wishes);
        if (state == KeyState::Asked)
            wishes.append({ deed, QKeySequence(keys[0]), words(deed) });
        if (state != KeyState::Asked || !m_areLetGo)
            set(deed, state);
    }
    if (!m_grabber || (wishes.isEmpty() && !m_hasGrabbed))
        return; // nobody is asked for nothing
    m_hasGrabbed = !wishes.isEmpty();
    m_grabber->grab(m_areLetGo ? QList<KeyWish>() : wishes);
}

KeyState SystemKeys::judged(SystemKey deed, const QKeySequence &keys, const QList<KeyWish> &before) const
{
    if (keys.isEmpty() || keys[0].key() == Qt::Key_unknown)
        return KeyState::Off;
    if (!m_grabber)
        return KeyState::NoWay;
    if (isTooPlain(keys[0]))
        return KeyState::TooPlain;
    if (isMnemonic(keys[0]))
        return KeyState::Mnemonic;
    const bool isTwice
        = std::ranges::any_of(before, [&keys](const KeyWish &each) { return each.keys[0] == keys[0]; });
    const bool isWindows = m_windowUse && !m_windowUse(deed, QKeySequence(keys[0])).isEmpty();
    return isTwice || isWindows ? KeyState::Twice : KeyState::Asked;
}

void SystemKeys::set(SystemKey deed, KeyState state)
{
    m_states.insert(deed, state);
    emit changed(deed);
}
