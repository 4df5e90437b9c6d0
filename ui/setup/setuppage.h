#pragma once

#include "console/state/setupthing.h"

#include <QWidget>

class Console;
class ExpressionTester;
class QTabWidget;
class SetupSection;

/// Everything that a workspace is made of, a tab for each kind; a dot marks one with changes that are not saved. The last tab
/// tries expressions.
class SetupPage final : public QWidget
{
    Q_OBJECT

public:
    /// `console` must outlive it.
    explicit SetupPage(Console &console, QWidget *parent = nullptr);

    void setOnline(bool online);
    /// Sets the cursor into the search line of the tab in view.
    void focusFilter();
    [[nodiscard]] SetupSection *section(SetupKind kind) const;
    void showSection(SetupKind kind);

    /// What has changes that are not with the server, by its kind and name; empty: nothing.
    [[nodiscard]] QStringList unsaved() const;
    [[nodiscard]] bool isOnline() const { return m_online; }
    /// One after the other; settled() tells how it ended. A workflow's changes are shown before they are sent.
    void saveAll();
    void discardAll();

signals:
    /// Of saveAll(): all is saved, or what could not be is in view.
    void settled(bool isSaved);
    /// The person wants to go on there.
    void switchAsked(const WorkspaceId &workspace);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void onSettled(SetupSection *section, bool isSaved);
    void addSwitch(Console &console);
    void addSections(Console &console);
    void addSection(SetupSection *section);
    void mark(const SetupSection *section);

    Console &m_console;
    QTabWidget *m_tabs;
    ExpressionTester *m_tester;
    QList<SetupSection *> m_sections{};
    bool m_online = true;
    bool m_savingAll = false;
};
