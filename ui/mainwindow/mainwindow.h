#pragma once

#include "console/control/session.h"
#include "console/settings/settings.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>
#include <functional>

class AboutDialog;
class Console;
class KeysDialog;
class LayoutMenu;
class QAction;
class QStackedWidget;
class Shell;
class SignInPage;
class ToolsMenu;
class WallboardSwitch;

/// The one window: the sign-in page until the session stands, then the shell; and the menus.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `console` must outlive the window.
    explicit MainWindow(Console &console, QWidget *parent = nullptr);

    /// Puts these into a menu of their own: what is done with the oldest offer.
    void setOfferActions(const QList<QAction *> &actions);
    /// Into the File menu, above Sign Out.
    void addFileAction(QAction *action);
    /// Asked each time that the window is closed: true hides it instead, and offers still come. For when there is a tray
    /// to bring it back; trays come and go.
    void setHidesOnClose(const std::function<bool()> &hides) { m_hidesOnClose = hides; }
    /// Neither hidden nor minimized: what it says can be seen.
    [[nodiscard]] bool isSeen() const { return isVisible() && !isMinimized(); }
    /// Brings the window to the front, whatever state it is in.
    void present();
    [[nodiscard]] Shell *shell() const { return m_shell; }
    [[nodiscard]] SignInPage *signIn() const { return m_signIn; }
    /// Writes geometry and state into the settings.
    void remember();
    /// Asks to quit, once nothing that was typed is lost by it and the person knows what stays behind.
    void quit();

signals:
    /// isSeen() may answer otherwise now.
    void seenChanged();
    void settingsRequested();
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFileMenu();
    QAction *exportAction();
    void buildViewMenu();
    void buildThemeMenu(QMenu *view);
    void buildHelpMenu();
    void restore();
    void nameWorkspace();
    void onPhase(SessionPhase phase);
    void signOut();
    void comeUp();

    Console &m_console;
    QAction *m_newTask;
    QAction *m_signOut;
    QAction *m_find;
    QMenu *m_file;
    QMenu *m_view;
    QMenu *m_offers;
    ToolsMenu *m_tools;
    QStackedWidget *m_stack;
    SignInPage *m_signIn;
    Shell *m_shell;
    LayoutMenu *m_layout;
    WallboardSwitch *m_wallboard;
    QPointer<AboutDialog> m_about;
    QPointer<KeysDialog> m_keys;
    std::function<bool()> m_hidesOnClose{};
    QTimer m_settled{}; ///< The window has stayed where it is for a while.
};
