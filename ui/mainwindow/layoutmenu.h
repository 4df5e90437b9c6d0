#pragma once

#include "console/layout/layoutkeeping.h"

#include <QList>
#include <QObject>

class Banner;
class MainWindow;
class QAction;
class Settings;

/// How the console looks, taken along as one file: the entries of the File menu, and what becomes of them.
class LayoutMenu final : public QObject
{
    Q_OBJECT

public:
    /// Lives with the window, whose shell it gives a message. `settings` must outlive it.
    LayoutMenu(Settings &settings, MainWindow &window);

    /// Export, import, and undo what was imported.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// Writes the file; how it went stands above the pages.
    void exportTo(const QString &file);
    /// Shows what the file would change; or, above the pages, why it cannot be taken.
    void importFrom(const QString &file);

private:
    void askWhereTo();
    void askWhich();
    void apply(const Layout &layout, const QString &file);
    void undo();
    void rememberAll();
    void showFault(const QString &text, const QString &detail);

    Settings &m_settings;
    MainWindow &m_window;
    Banner *m_message;
    QList<QAction *> m_actions;
    QAction *m_undo;
    Layout m_before{}; ///< Takes back the last import; empty: there was none.
};
