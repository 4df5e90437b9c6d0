#include "ui/mainwindow/mainwindow.h"

#include "console/console.h"
#include "console/control/listenin.h"
#include "console/control/sessioncontroller.h"
#include "console/layout/layoutkeeping.h"
#include "console/state/consolestate.h"
#include "ui/board/wallboardswitch.h"
#include "ui/floor/floorviews.h"
#include "ui/floor/tablefile.h"
#include "ui/inspect/toolsmenu.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/keysdialog.h"
#include "ui/mainwindow/layoutmenu.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/shell.h"
#include "ui/mainwindow/windowplace.h"
#include "ui/signin/signinpage.h"
#include "ui/theme/glyph.h"
#include "ui/widgets/altletters.h"
#include "ui/widgets/returnpresses.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void bringUp(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

MainWindow::MainWindow(Console &console, QWidget *parent)
    : QMainWindow(parent)
    , m_console(console)
    , m_newTask(new QAction(glyphIcon(Glyph::Add), tr("&New Task…"), this))
    , m_signOut(new QAction(glyphIcon(Glyph::SignOut), tr("Sign &Out"), this))
    , m_find(new QAction(glyphIcon(Glyph::Search), tr("&Filter"), this))
    , m_file(nullptr)
    , m_view(nullptr)
    , m_offers(nullptr)
    , m_tools(new ToolsMenu(console, this))
    , m_stack(new QStackedWidget(this))
    , m_signIn(new SignInPage(console.session(), this))
    , m_shell(new Shell(console, m_newTask, this))
    , m_layout(new LayoutMenu(console.settings(), *this))
    , m_wallboard(new WallboardSwitch(console, *this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Cordboard"_s);
    setAccessibleName(u"Cordboard"_s);
    setWindowIcon(applicationIcon());
    m_stack->addWidget(m_signIn);
    m_stack->addWidget(m_shell);
    setCentralWidget(m_stack);
    buildFileMenu();
    buildViewMenu();
    menuBar()->addMenu(m_tools);
    buildHelpMenu();
    restore();
    m_settled.setSingleShot(true);
    m_settled.setInterval(1s);
    connect(&m_settled, &QTimer::timeout, this, &MainWindow::remember);
    connect(&console.session(), &SessionController::phaseChanged, this, &MainWindow::onPhase);
    connect(&console.listenIn(), &ListenIn::leftOpen, m_signIn, &SignInPage::noteOpenLine);
    connect(&console.listenIn(), &ListenIn::changed, m_signIn, [this] {
        if (m_console.listenIn().view()) // the session has gone on all the same
            m_signIn->forgetOpenLine();
    });
    connect(m_shell, &Shell::windowAsked, this, &MainWindow::comeUp);
    connect(m_shell, &Shell::timelineAsked, m_tools, &ToolsMenu::showTimeline);
    for (auto change : { &ConsoleState::workspaceChanged, &ConsoleState::cleared })
        connect(&console.state(), change, this, &MainWindow::nameWorkspace);
    qApp->installEventFilter(new AltLetters(this)); // of all windows: a toast's form has fields, too
    qApp->installEventFilter(new ReturnPresses(this));
    onPhase(console.session().phase());
    nameWorkspace();
}

void MainWindow::buildFileMenu()
{
    m_file = menuBar()->addMenu(tr("&File"));
    m_newTask->setShortcut(QKeySequence::New);
    m_newTask->setToolTip(tr("New Task (Ctrl+N)"));
    connect(m_newTask, &QAction::triggered, m_shell, &Shell::openNewTask);
    connect(m_signOut, &QAction::triggered, this, &MainWindow::signOut);
    auto *quitAction = new QAction(glyphIcon(Glyph::Quit), tr("&Quit"), this);
    quitAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quitAction->setMenuRole(QAction::QuitRole);
    connect(quitAction, &QAction::triggered, this, &MainWindow::quit);
    auto *settings = new QAction(glyphIcon(Glyph::Settings), tr("S&ettings…"), this);
    settings->setObjectName(u"settingsAction"_s);
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    m_file->addAction(m_newTask);
    m_file->addSeparator();
    m_file->addAction(exportAction());
    m_file->addSeparator();
    m_file->addActions(m_layout->actions());
    m_file->addSeparator();
    m_file->addAction(settings);
    m_file->addAction(m_signOut);
    m_file->addAction(quitAction);
}

/// Of the table in view; the page's own menu has it as well.
QAction *MainWindow::exportAction()
{
    auto *action = new QAction(TableFile::icon(), tr("Export &Table as CSV…"), this);
    action->setObjectName(u"exportTableAction"_s);
    connect(action, &QAction::triggered, this, [this] {
        if (FloorViews *views = m_shell->viewsInView())
            views->askForFile();
    });
    connect(m_file, &QMenu::aboutToShow, action, [this, action] {
        const FloorViews *views = m_shell->viewsInView();
        action->setEnabled(views && views->canExport());
    });
    return action;
}

void MainWindow::buildViewMenu()
{
    m_view = menuBar()->addMenu(tr("&View"));
    m_view->addActions(m_shell->navigation()->pages());
    m_view->addSeparator();
    m_find->setShortcut(QKeySequence::Find);
    connect(m_find, &QAction::triggered, m_shell, &Shell::focusFilter);
    m_view->addAction(m_find);
    m_view->addAction(m_wallboard->action());
    m_view->addSeparator();
    buildThemeMenu(m_view);
}

void MainWindow::buildThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(glyphIcon(Glyph::Moon), tr("&Theme"));
    auto *group = new QActionGroup(menu);
    const auto add = [this, menu, group](Theme theme, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_console.settings().theme() == theme);
        group->addAction(action);
        connect(action, &QAction::triggered, &m_console.settings(), [this, theme] { m_console.settings().setTheme(theme); });
        connect(&m_console.settings(), &Settings::changed, action,
            [this, action, theme] { action->setChecked(m_console.settings().theme() == theme); });
    };
    add(Theme::System, tr("As the &Desktop"));
    add(Theme::Light, tr("&Light"));
    add(Theme::Dark, tr("Dar&k"));
    add(Theme::ContrastLight, tr("High &Contrast, Light"));
    add(Theme::ContrastDark, tr("H&igh Contrast, Dark"));
    menu->setEnabled(!m_console.settings().isFixed(u"look/theme"_s));
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    QAction *keys = menu->addAction(glyphIcon(Glyph::Details), tr("&Keyboard…"), this, [this] {
        if (!m_keys)
            m_keys = new KeysDialog(this);
        m_keys->setKeys(keysOf(*this));
        bringUp(*m_keys);
    });
    keys->setObjectName(u"keysAction"_s);
    keys->setShortcut(QKeySequence::HelpContents);
    QAction *about = menu->addAction(glyphIcon(Glyph::Info), tr("&About Cordboard"), this, [this] {
        if (!m_about)
            m_about = new AboutDialog(this);
        bringUp(*m_about);
    });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::setOfferActions(const QList<QAction *> &actions)
{
    if (!m_offers) {
        m_offers = new QMenu(tr("&Offer"), this);
        m_offers->setToolTipsVisible(true);
        menuBar()->insertMenu(m_view->menuAction(), m_offers);
    }
    m_offers->addActions(actions);
    addActions(actions);
}

void MainWindow::addFileAction(QAction *action)
{
    m_file->insertAction(m_signOut, action);
    m_file->insertSeparator(m_signOut);
}

void MainWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        emit seenChanged();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    emit seenChanged();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    emit seenChanged();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (m_hidesOnClose && m_hidesOnClose()) {
        hide();
        event->ignore();
        return;
    }
    quit();
    event->setAccepted(!m_shell->isAsking());
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_settled.start();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_settled.start();
}

void MainWindow::restore()
{
    restorePlace(*this, m_console.settings());
    connect(&m_console.settings(), &Settings::changed, this, [this](const QString &key) {
        if (key == layoutKey)
            takeSize(*this, m_console.settings());
    });
}

void MainWindow::remember()
{
    rememberPlace(*this, m_console.settings());
}

/// So that two windows, or the entries of a task bar, can be told apart.
void MainWindow::nameWorkspace()
{
    const std::optional<Workspace> &workspace = m_console.state().workspace();
    //: Title of the window; %1 is the name of a workspace, Cordboard the program's name.
    setWindowTitle(workspace ? tr("%1 — Cordboard").arg(workspace->name) : u"Cordboard"_s);
}

void MainWindow::onPhase(SessionPhase phase)
{
    const bool signedIn = phase == SessionPhase::SignedIn;
    // A change of workspace connects anew, and the shell stays meanwhile.
    const bool passing = phase == SessionPhase::Connecting || phase == SessionPhase::WaitingForKeyring;
    if (!passing)
        m_stack->setCurrentWidget(signedIn ? static_cast<QWidget *>(m_shell) : m_signIn);
    m_find->setEnabled(signedIn);
    m_signOut->setEnabled(phase != SessionPhase::SignedOut);
    m_shell->setSignedIn(signedIn);
    m_tools->setSeesFloor(signedIn && m_console.session().reach() == Reach::Account);
}

void MainWindow::signOut()
{
    m_shell->leave(SetupLeaving::SignOut, [this] { m_console.session().signOut(); });
}

void MainWindow::quit()
{
    m_shell->leave(SetupLeaving::Quit, [this] {
        remember();
        emit quitRequested();
    });
}

/// Asked from the tray or of a minimized window.
void MainWindow::comeUp()
{
    if (!isSeen())
        present();
}
