#pragma once

#include "console/state/setupthing.h"

#include <QWidget>

class ConsoleState;
class QLabel;
class QListView;
class QPushButton;
class SearchLine;
class SetupListModel;

/// What there is of one kind, to choose from, with a line to search it and a button that adds one.
class SetupList final : public QWidget
{
    Q_OBJECT

public:
    /// `state` must outlive it.
    SetupList(const ConsoleState &state, SetupKind kind, QWidget *parent = nullptr);

    /// The SID of the chosen one; empty: none.
    [[nodiscard]] QString current() const;
    /// Chooses it without a word; empty: none.
    void setCurrent(const QString &sid);
    [[nodiscard]] SetupListModel *model() const { return m_model; }
    void setMayAdd(bool may, const QString &why);
    /// What is to be known before one adds another; empty: nothing.
    void setAddNote(const QString &note);
    void focusSearch();
    /// Sets the keyboard on the list; that chooses none.
    void takeKeyboard();

signals:
    void chosen(const QString &sid);
    void addAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void describeAdd();
    void onCurrent();

    SetupListModel *m_model;
    SearchLine *m_search;
    QListView *m_view;
    QLabel *m_more;
    QLabel *m_addNote;
    QPushButton *m_add;
    QString m_whyNotAdd{};
    QString m_wanted{}; ///< To be chosen as soon as it is listed.
    bool m_quiet = false;
};
