#pragma once

#include "console/control/callview.h"

#include <QHash>
#include <QWidget>
#include <functional>

class AddPartyBar;
class CallDeedBar;
class EndCallBar;
class PartyRow;
class QLabel;
class QVBoxLayout;

/// The call of a task: who is in it, who has left and how, and what can be done. Hidden while there is none.
class CallPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CallPanel(QWidget *parent = nullptr);

    /// Null: there is none, and nothing is shown.
    void setCall(const CallView *call);
    /// What the customer is called here.
    void setCustomer(const QString &name);
    /// Empty: actions are allowed; else they rest and say this.
    void setObstacle(const QString &why);
    [[nodiscard]] QString nameOf(const CallParty &party) const;

signals:
    /// Something of one who is in it.
    void deedAsked(CallDeed deed, const CallId &leg);
    void callInAsked(const QString &address, bool talkFirst);
    void recordingPauseAsked(bool pause);
    void endAsked();
    /// A key was pressed for what cannot be done now.
    void refused(const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addShortcuts();
    void showKeys();
    [[nodiscard]] int partiesThere() const;
    void refresh();
    void refreshRows();
    void showNews();
    void addKey(QKeyCombination keys, const QString &what, const std::function<void()> &deed);
    void askToEnd();
    void onEnd();
    void toggle(CallParty::Role role);
    void recolor();
    [[nodiscard]] QString newsText() const;

    CallView m_call{};
    QString m_customer{};
    QString m_obstacle{};
    QLabel *m_heading;
    CallDeedBar *m_deeds;
    AddPartyBar *m_add;
    EndCallBar *m_endBar;
    QLabel *m_news;
    QLabel *m_keys;
    QVBoxLayout *m_rows;
    QHash<CallId, PartyRow *> m_parties{};
};
