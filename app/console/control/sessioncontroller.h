#pragma once

#include "console/api/api.h"
#include "console/control/session.h"
#include "console/credentials/credentialstore.h"
#include "console/tokens/servicetokens.h"
#include "core/base/onfinished.h"

#include <QObject>
#include <QTimer>
#include <optional>

class ConsoleState;
class Settings;

/// Signs in and out: a state machine from the person's wish to a workspace and a worker.
///
/// The secret is kept in the credential store and in the client's memory, nowhere else. When the server cannot be reached it
/// tries again by itself, with back-off.
class SessionController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller. `tokens` are for who signs in at a token service; `store` is where secrets are
    /// kept.
    SessionController(const Api &api, ServiceTokens &tokens, ConsoleState &state, Settings &settings,
        CredentialStore &store, QObject *parent = nullptr);

    [[nodiscard]] SessionPhase phase() const { return m_phase; }
    /// In Failed, or why a switch of workspace did not work.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// error() is the company's token service's, not that of the server that has the tasks.
    [[nodiscard]] bool failedAtTokenService() const { return m_atTokenService; }
    /// How much this session may see and change.
    [[nodiscard]] Reach reach() const { return reachOf(m_request); }
    /// It lists other agents, and the queues.
    [[nodiscard]] bool seesOthers() const { return reach() == Reach::Account || m_tokenSeesOthers; }
    /// In KeyringTrouble.
    [[nodiscard]] KeyringTrouble keyringTrouble() const { return m_trouble; }
    /// KeyringTrouble came while reading: continueInMemory() is of no use, the secret must be typed (signIn()).
    [[nodiscard]] bool secretMissing() const { return m_secretMissing; }
    [[nodiscard]] const QList<Workspace> &workspaces() const { return m_workspaces; }
    [[nodiscard]] const QList<Worker> &workers() const { return m_workers; }
    /// The workspace chosen last; empty before.
    [[nodiscard]] const std::optional<Workspace> &workspace() const { return m_workspace; }
    /// What the form should be filled with: the request under way, or the last profile. Without secret.
    [[nodiscard]] SignInRequest lastRequest() const;
    /// The workspace and the worker of the profile that is signed in to, as they were chosen last: SIDs; empty: none yet.
    [[nodiscard]] QString lastWorkspace() const { return m_lastWorkspace; }
    [[nodiscard]] QString lastWorker() const { return m_lastWorker; }
    /// The profile that resume() was told and that is not on this computer; empty: no such trouble.
    [[nodiscard]] QString unknownProfile() const { return m_unknownProfile; }
    /// The names of the profiles on this computer, the last used first.
    [[nodiscard]] QStringList profileNames() const;
    /// What this session's socket is opened with; without tokens where nothing can be pushed or nobody is signed in.
    [[nodiscard]] EventAccess eventAccess(const Clock &serverClock) const;
    /// The account's Auth Token, which the service signs its callbacks with; empty where this sign-in is by another
    /// secret, or by none. Never printed.
    [[nodiscard]] QByteArray signingToken() const;
    /// The secret of this session is in memory only.
    [[nodiscard]] bool isMemoryOnly() const { return m_memoryOnly; }
    /// The server answers; false while it is out of reach.
    [[nodiscard]] bool isReachable() const { return m_reachable; }

public slots:
    /// Where the request names no workspace, those of the last profile count, if it is the same account; not after
    /// signing out, when one may want to be somebody else.
    void signIn(const SignInRequest &request);
    /// At start: signs in with the profile of this name, or the last one when empty. Without any: SignedOut, and
    /// unknownProfile() says which was meant.
    void resume(const QString &profile);
    void chooseWorkspace(const WorkspaceId &workspace);
    void chooseWorker(const WorkerId &worker);
    void continueInMemory();
    void retry();
    /// Gives up what is under way; what is stored stays. Counts for nothing once signed in.
    void cancel();
    /// Ends the session; what is stored stays, so that one may sign in again.
    void standDown();
    /// Forgets the secret everywhere and checks that it is gone; a keyring that kept it is told by secretKept().
    void signOut();
    /// The same account, another workspace: asks for the worker (the one of the same name is taken if there is one).
    void switchWorkspace(const WorkspaceId &workspace);
    /// Asks for the list of workspaces again, for the switcher.
    void refreshWorkspaces();
    /// The server no longer takes the credential (401) while signed in, or no longer has the worker or its workspace
    /// (404): the session ends as Failed.
    void accessLost(const ApiError &error);
    /// The same of the token service: it gives no more tokens for this login.
    void tokensLost(const ApiError &error);

signals:
    void phaseChanged(SessionPhase phase);
    /// The session stands: state has begun with this workspace and worker.
    void signedIn(const Workspace &workspace, const Worker &worker);
    /// It does no longer: stop polling.
    void left();
    /// The secret could not be removed from the keyring.
    void secretKept(KeyringTrouble why);
    void reachableChanged(bool reachable);

private:
    void setPhase(SessionPhase phase);
    void fail(const ApiError &error);
    void begin(const SignInRequest &request);
    [[nodiscard]] std::optional<Profile> remembered(const SignInRequest &request) const;
    void connectTo();
    void askForToken();
    void onToken(const ApiResult<GivenToken> &answer);
    [[nodiscard]] EventAccess tokenAccess() const;
    void onTokensWorker(const ApiResult<Worker> &answer);
    void onWorkspaces(const ApiResult<Listing<Workspace>> &answer);
    void takeWorkspace(const Workspace &workspace, const QString &wantedWorker);
    void askForWorker(const QString &wanted);
    void listWorkers();
    void onWorkers(const ApiResult<Listing<Worker>> &answer);
    void onWantedWorker(const ApiResult<Worker> &answer);
    void takeWorker(const Worker &worker);
    void finish();
    void leave();
    void keepSecret();
    void readSecret();
    void removeSecret(const QString &profile);
    void troubled(const StoreError &error, bool reading);
    void saveProfile();
    /// Answers of an attempt that was given up meanwhile are dropped.
    template <typename T, typename Handler> void follow(const QFuture<ApiResult<T>> &future, Handler handler)
    {
        onFinished(future, this, [this, handler, attempt = m_attempt](const ApiResult<T> &answer) {
            if (attempt == m_attempt)
                (this->*handler)(answer);
        });
    }

    Api m_api;
    ServiceTokens &m_tokens;
    ConsoleState &m_state;
    Settings &m_settings;
    CredentialStore &m_store;
    SessionPhase m_phase = SessionPhase::SignedOut;
    SignInRequest m_request;
    std::optional<ApiError> m_error;
    KeyringTrouble m_trouble = KeyringTrouble::None;
    QString m_unknownProfile;
    QString m_lastWorkspace;
    QString m_lastWorker;
    bool m_atTokenService = false;
    bool m_tokenSeesOthers = false;
    bool m_strict = false; // what is named must be there: nobody may be there to choose
    bool m_secretMissing = false;
    bool m_secretKept = false; // the keyring has this very secret
    bool m_memoryOnly = false;
    bool m_reachable = true;
    bool m_begun = false; // signedIn was told, left was not
    quint64 m_attempt = 0;
    int m_tries = 0;
    QList<Workspace> m_workspaces;
    QList<Worker> m_workers;
    std::optional<Workspace> m_workspace;
    std::optional<Worker> m_worker;
    QTimer m_again;
};
