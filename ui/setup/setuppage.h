#pragma once

#include "console/state/setupthing.h"

#include <QWidget>

class Console;
class QTabWidget;
class SetupSection;

/// Everything that a workspace is made of, a tab for each kind; a dot marks one with changes that are not saved.
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

private:
    void addSections(Console &console);
    void addSection(SetupSection *section);
    void mark(const SetupSection *section);

    QTabWidget *m_tabs;
    QList<SetupSection *> m_sections{};
};
