#pragma once

#include "console/settings/settings.h"

#include <QWidget>

class ConsoleState;
class QComboBox;
class QFormLayout;
class QListWidget;
class QPushButton;

/// Which statuses the menu offers, in which order, and which one is taken when the agent leaves the desk.
class StatusPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    StatusPage(Settings &settings, const ConsoleState &state, QWidget *parent = nullptr);

private:
    void layOut();
    void addMoment(QFormLayout *form, Leaving moment, const QString &text);
    void refresh();
    void fillList(const StatusRules &rules);
    void fillMoment(QComboBox *box, Leaving moment, const StatusRules &rules) const;
    void move(int by);
    void onList();
    void onCurrent();
    void onMoment(Leaving moment, const QString &name);
    /// The rules with what the list shows.
    [[nodiscard]] StatusRules listed(StatusRules rules) const;
    /// Every status of the workspace, and what is set of others, in the order of the menu.
    [[nodiscard]] QStringList names(const StatusRules &rules) const;

    Settings &m_settings;
    const ConsoleState &m_state;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QList<QPair<Leaving, QComboBox *>> m_moments{};
};
