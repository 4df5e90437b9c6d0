#pragma once

#include "ui/widgets/searchlist.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// A heading, a list to search and choose from, and the way on or back: choosing the workspace, then the agent.
class ChoosePanel final : public QWidget
{
    Q_OBJECT

public:
    /// `name` tells the panels apart for screen readers and scripts, e.g. "Workspaces".
    ChoosePanel(const QString &name, const QString &heading, const QString &goOn, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model);
    /// Marks the row that was chosen last time.
    void setCurrent(const QModelIndex &source) { m_list->setCurrent(source); }
    /// Said instead of the list's first row when there is nothing to choose.
    void setHint(const QString &text);
    [[nodiscard]] SearchList *list() const { return m_list; }

protected:
    void hideEvent(QHideEvent *event) override;

signals:
    /// A row of the model was chosen by button, Return or double-click.
    void chosen(const QModelIndex &source);
    void backAsked();

private:
    void onGoOn();

    QLabel *m_heading;
    QLabel *m_hint;
    SearchList *m_list;
    QPushButton *m_back;
    QPushButton *m_goOn;
};
