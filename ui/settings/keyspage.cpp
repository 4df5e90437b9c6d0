#include "ui/settings/keyspage.h"

#include "ui/settings/settingbox.h"
#include "ui/systemkeys/systemkeys.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"

#include <QEvent>
#include <QFontMetrics>
#include <QFormLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int saidLines = 2;

/// `use`: what the key does already, where that is known.
QString keyStateText(KeyState state, const QString &use)
{
    switch (state) {
    case KeyState::Off:
        return {};
    case KeyState::Asked:
        return KeysPage::tr("The desktop is being asked.");
    case KeyState::Works:
        return KeysPage::tr("Works in every program.");
    case KeyState::Taken:
        return KeysPage::tr("Another program has this key. Choose another one.");
    case KeyState::Twice:
        //: %1 is what the key does, such as "Accept Oldest Offer".
        return use.isEmpty() ? KeysPage::tr("This key does something else already.")
                             : KeysPage::tr("This key does something else already: %1.").arg(use);
    case KeyState::TooPlain:
        return KeysPage::tr("This key is needed for writing: press it together with Ctrl.");
    case KeyState::Mnemonic:
        return KeysPage::tr("Alt with a letter opens menus and presses buttons: add Ctrl or Shift.");
    case KeyState::NotOnHere:
        return KeysPage::tr("This keyboard does not have the key.");
    case KeyState::Refused:
        return KeysPage::tr("The desktop has not given this key.");
    case KeyState::NoWay:
        return KeysPage::tr("This desktop gives no keys to programs in the background.");
    }
    return {};
}

bool isTrouble(KeyState state)
{
    return state != KeyState::Works && state != KeyState::Asked;
}

/// Keys that leave the line, and letters that go to another control: none of them is meant as the key to be set.
bool isForTheDialog(const QKeyEvent &press)
{
    const Qt::KeyboardModifiers modifiers = press.modifiers() & ~Qt::KeypadModifier;
    switch (press.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return modifiers & Qt::ControlModifier;
    default:
        // First to the window: where no control has the letter, it comes back as a press.
        return modifiers == Qt::AltModifier && press.type() == QEvent::ShortcutOverride;
    }
}

/// Nothing by itself; the field would be empty with it.
bool isModifier(const QKeyEvent &press)
{
    switch (press.key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
        return true;
    default:
        return false;
    }
}

bool givesUp(const QKeyEvent &press)
{
    return press.key() == Qt::Key_Escape && (press.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// Takes away what is set.
bool takesAway(const QKeyEvent &press)
{
    const bool isPlain = (press.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain && (press.key() == Qt::Key_Backspace || press.key() == Qt::Key_Delete);
}

QLabel *foldedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

KeysPage::KeysPage(Settings &settings, SystemKeys &keys, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_keys(keys)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setVerticalSpacing(space::small);
    form->addRow(foldedLabel(tr("These keys work whichever program you are using. At first there are none."), this));
    form->addRow(foldedLabel(tr("Press a key in its field; Backspace or Delete takes it away again."), this));
    for (const SystemKey deed : SystemKeys::deeds())
        addRow(form, deed);
    if (QGuiApplication::platformName().startsWith("wayland"_L1))
        form->addRow(foldedLabel(tr("On Wayland the desktop is asked for them. This has not been tested yet."), this));
    connect(&keys, &SystemKeys::changed, this, &KeysPage::refresh);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        for (const SystemKey deed : SystemKeys::deeds()) {
            if (key == Settings::systemKeyName(deed))
                refresh(deed);
        }
    });
}

/// A field that has the keyboard tells what was typed in it when it goes, which is after the page.
KeysPage::~KeysPage()
{
    for (const Row &row : std::as_const(m_rows))
        row.edit->disconnect(this);
}

void KeysPage::addRow(QFormLayout *form, SystemKey deed)
{
    const Row row{ new QKeySequenceEdit(this), foldedLabel({}, this) };
    const QString key = Settings::systemKeyName(deed);
    row.edit->setObjectName(key);
    row.edit->setAccessibleName(SystemKeys::words(deed));
    row.edit->setClearButtonEnabled(true);
    row.said->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    row.said->setObjectName(QString(key + u"/said"_s));
    const auto lines = row.edit->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) { // the focus goes to the line within
        line->setAccessibleName(SystemKeys::words(deed));
        line->installEventFilter(this);
    }
    row.edit->installEventFilter(this);
    m_rows.insert(deed, row);
    connect(row.edit, &QKeySequenceEdit::keySequenceChanged, this, [this, deed] { onTyped(deed); });
    form->addRow(SystemKeys::words(deed), row.edit);
    form->addRow(QString(), row.said);
    refresh(deed);
}

/// A key is one chord; of several the last counts.
void KeysPage::onTyped(SystemKey deed)
{
    QKeySequenceEdit *edit = m_rows[deed].edit;
    const QKeySequence typed = edit->keySequence();
    if (typed.isEmpty() && m_isPressed)
        return; // the field empties itself before it takes a key, which may yet be refused
    if (typed.count() > 1)
        return edit->setKeySequence(QKeySequence(typed[typed.count() - 1]));
    const KeyState objection = m_keys.objection(deed, typed);
    if (objection != KeyState::Off && objection != KeyState::Asked) {
        refresh(deed); // what was set stays
        return say(deed, objection, m_keys.otherUse(deed, typed));
    }
    m_settings.setSystemKey(deed, typed.toString(QKeySequence::PortableText));
    m_keys.tryOut();
}

void KeysPage::refresh(SystemKey deed)
{
    const Row &row = m_rows[deed];
    const auto set = QKeySequence::fromString(m_settings.systemKey(deed), QKeySequence::PortableText);
    if (row.edit->keySequence() != set) {
        const QSignalBlocker quiet(row.edit);
        row.edit->setKeySequence(set);
    }
    wearPolicy(row.edit, m_settings.isFixed(Settings::systemKeyName(deed)));
    say(deed, m_keys.state(deed), m_keys.otherUse(deed, set));
}

void KeysPage::say(SystemKey deed, KeyState state, const QString &use)
{
    const Row &row = m_rows[deed];
    const ColorTheme &theme = ColorTheme::of(this);
    row.said->setText(keyStateText(state, use));
    // Room for what may be said, so that no field moves from under a click.
    row.said->setMinimumHeight(saidLines * row.said->fontMetrics().lineSpacing());
    setTextColor(row.said, isTrouble(state) ? theme.tone(Tone::Bad).onSoft : theme.mutedText);
    row.edit->setAccessibleDescription(QString(row.edit->toolTip() + u' ' + row.said->text()).trimmed());
}

void KeysPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        for (const SystemKey deed : SystemKeys::deeds()) {
            if (m_rows.contains(deed))
                refresh(deed);
        }
    }
    QWidget::changeEvent(event);
}

/// What was set stays. The keyboard leaves the field, so that the next Escape closes the window.
void KeysPage::giveUp()
{
    for (const SystemKey deed : SystemKeys::deeds()) {
        const auto set = QKeySequence::fromString(m_settings.systemKey(deed), QKeySequence::PortableText);
        const QSignalBlocker quiet(m_rows[deed].edit);
        m_rows[deed].edit->setKeySequence(set); // also where it is the same: no second key is awaited
    }
    setFocus(Qt::OtherFocusReason);
}

/// A key that works everywhere would never reach the line in which it is to be chosen anew.
bool KeysPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *press = static_cast<QKeyEvent *>(event);
        if (givesUp(*press)) {
            if (event->type() == QEvent::KeyPress)
                giveUp();
            press->accept();
            return true;
        }
        if (isForTheDialog(*press)) {
            press->ignore();
            return true;
        }
        if (event->type() == QEvent::KeyPress && isModifier(*press))
            return true; // the field would be emptied by Alt before it is known what follows
        if (event->type() == QEvent::KeyPress && takesAway(*press)) {
            for (const Row &row : std::as_const(m_rows)) {
                if (row.edit == watched || row.edit == watched->parent())
                    row.edit->clear();
            }
            return true;
        }
        if (event->type() == QEvent::KeyPress && qobject_cast<QKeySequenceEdit *>(watched)) {
            const QScopedValueRollback pressed(m_isPressed, true);
            return watched->event(event);
        }
    }
    if (event->type() == QEvent::FocusIn)
        m_keys.beginChoosing();
    else if (event->type() == QEvent::FocusOut)
        m_keys.endChoosing();
    return QWidget::eventFilter(watched, event);
}
