#pragma once

#include "console/control/session.h"

#include <QWidget>

class Banner;
class ChoosePanel;
class KeyringPanel;
class ProgressPanel;
class QScrollArea;
class QStackedWidget;
class QStandardItemModel;
class QVBoxLayout;
class SessionController;
class SignInForm;
struct ApiError;

/// The page on which a person signs in: the form, what is being waited for, and the lists of workspaces and agents. Shows
/// the session's phase and hands it what was asked; never a window of its own.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the page.
    explicit SignInPage(SessionController &session, QWidget *parent = nullptr);

    [[nodiscard]] SignInForm *form() const { return m_form; }

public slots:
    /// The session is about to end, and the own phone stays in a call that was listened to: said once it has ended.
    void noteOpenLine() { m_isLineOpen = true; }
    /// The session did not end, and something has been done about the call since.
    void forgetOpenLine() { m_isLineOpen = false; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void wire();
    void showPhase(SessionPhase phase);
    void showForm();
    void showProgress(SessionPhase phase);
    void showWorkspaces();
    void showWorkers();
    void showError();
    void showWhatToDo();
    void showUnknownProfile();
    void showLeftovers();
    void onBannerAction();
    [[nodiscard]] QString unknownName() const;
    [[nodiscard]] QString errorWords(const ApiError &error) const;

    SessionController &m_session;
    Banner *m_banner;
    QWidget *m_heading = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QScrollArea *m_scroll = nullptr;
    QStackedWidget *m_stack;
    SignInForm *m_form;
    ProgressPanel *m_progress;
    KeyringPanel *m_keyring;
    ChoosePanel *m_workspaces;
    ChoosePanel *m_workers;
    QStandardItemModel *m_workspaceRows;
    QStandardItemModel *m_workerRows;
    bool m_isLineOpen = false; ///< Of the session that has just ended, like the next one.
    bool m_isSecretKept = false;
};
