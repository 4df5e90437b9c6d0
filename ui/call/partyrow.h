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
    /// Hold or Resume, of oneself Mute or Unmute: what the first button does now.
    void toggle();

signals:
    void deedAsked(CallDeed deed, const CallId &leg);

private:
    void refresh();
    void ask(CallDeed deed);
    [[nodiscard]] CallDeed toggleDeed() const;

    CallParty m_party{};
    QString m_name{};
    QString m_obstacle{};
    ElidedLabel *m_who;
    ToneLabel *m_state;
    QPushButton *m_toggle;
    QPushButton *m_end;
};
