#pragma once

#include "console/control/callview.h"

#include <QWidget>

class ElidedLabel;
class QPushButton;
class ToneLabel;

/// One who is in a call: name, how it stands with him, and what can be done. Oneself is muted and leaves; everybody
/// else is held and is taken out.
class PartyRow final : public QWidget
{
    Q_OBJECT

public:
    explicit PartyRow(QWidget *parent = nullptr);

    void setParty(const CallParty &party, const QString &customer);
    /// Empty: actions are allowed; else they rest and say this.
    void setObstacle(const QString &why);
    /// For what the sign-in has no way, which is said; both false: for nothing.
    void setBeyond(bool toggle, bool end);
    /// What the first button does now; false: it rests.
    bool toggle();
    /// Hold or Resume, of oneself Mute or Unmute.
    [[nodiscard]] CallDeed toggleDeed() const;

signals:
    void deedAsked(CallDeed deed, const CallId &leg);

private:
    void refresh();
    void ask(CallDeed deed);

    CallParty m_party{};
    QString m_name{};
    QString m_obstacle{};
    bool m_toggleIsBeyond = false;
    bool m_endIsBeyond = false;
    ElidedLabel *m_who;
    ToneLabel *m_state;
    QPushButton *m_toggle;
    QPushButton *m_end;
};
