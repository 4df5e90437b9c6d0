#pragma once

#include "console/settings/settings.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QKeySequenceEdit;
class QLabel;
class QKeyEvent;
class SystemKeys;
enum class KeyState;

/// The keys that work in whichever program one is, each with what has become of it.
class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    KeysPage(Settings &settings, SystemKeys &keys, QWidget *parent = nullptr);
    ~KeysPage() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What one deed has on the page.
    struct Row
    {
        QKeySequenceEdit *edit = nullptr;
        QLabel *said = nullptr;
    };

    void addRow(QFormLayout *form, SystemKey deed);
    void onTyped(SystemKey deed);
    void giveUp();
    void refresh(SystemKey deed);
    void say(SystemKey deed, KeyState state, const QString &use);

    Settings &m_settings;
    SystemKeys &m_keys;
    QHash<SystemKey, Row> m_rows{};
    bool m_isPressed = false; ///< A field is just being given a key.
};
