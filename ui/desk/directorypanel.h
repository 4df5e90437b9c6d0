#pragma once

#include "console/models/directorymodel.h"

#include <QWidget>

class QListView;
class QRadioButton;
class QStackedWidget;
class SearchLine;

/// Whom a task can go to: agents or queues, with a line to search in them. Up and Down in the line move in the list,
/// Return chooses. Nobody takes the place of whom was chosen by himself: when that row goes, nothing is chosen.
class DirectoryPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `state` must outlive it.
    explicit DirectoryPanel(const ConsoleState &state, QWidget *parent = nullptr);

    /// Who is chosen; an empty SID: nobody.
    [[nodiscard]] DirectoryEntry entry() const;
    /// False: the sign-in lists nobody, so whom it goes to is named by his SID. That can be done at any time.
    void setListed(bool listed);
    /// Begins anew: nothing is searched for, and the keyboard is in the line.
    void begin();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Somebody else is chosen, or the chosen one is different now.
    void entryChanged();
    /// Return or double-click.
    void activated();

private:
    QListView *addList(DirectoryModel &model, const QString &name);
    void layOut();
    [[nodiscard]] QListView *list() const;
    [[nodiscard]] DirectoryEntry typed() const;
    void search(const QString &text);
    void chooseFirst();

    DirectoryModel m_agents;
    DirectoryModel m_queues;
    QRadioButton *m_agentsButton;
    QRadioButton *m_queuesButton;
    SearchLine *m_line;
    QStackedWidget *m_lists;
};
