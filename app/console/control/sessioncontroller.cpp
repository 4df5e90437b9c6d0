// From a wish to a workspace and a worker. What concerns the keyring and the profile is in sessionkeeping.cpp.
#include "console/control/sessioncontroller.h"

#include "console/settings/settings.h"
#include "console/state/consolestate.h"
#include "core/base/backoff.h"
#include "core/base/onfinished.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The one that a person means by a name or a SID; empty: none, or more than one.
std::optional<Workspace> meant(const QList<Workspace> &workspaces, const QString &wanted)
{
    const auto isMeant = [&wanted](const Workspace &w) { return w.name == wanted || w.id.text() == wanted; };
    const auto first = std::ranges::find_if(workspaces, isMeant);
    if (first == workspaces.end() || std::any_of(first + 1, workspaces.end(), isMeant))
        return {};
    return *first;
}

bool mayPassByItself(ApiError::Kind kind)
{
    return kind == ApiError::Kind::Unreachable || kind == ApiError::Kind::Server || kind == ApiError::Kind::TooMany;
}

} // namespace

SessionController::SessionController(const Api &api, ServiceTokens &tokens, ConsoleState &state, Settings &settings,
    CredentialStore &store, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_tokens(tokens)
    , m_state(state)
    , m_settings(settings)
    , m_store(store)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SessionController::connectTo);
    connect(api.client, &ApiClient::reachableChanged, this, [this](bool reachable) {
        m_reachable = reachable;
        emit reachableChanged(reachable);
    });
}

void SessionController::setPhase(SessionPhase phase)
{
    m_phase = phase;
    emit phaseChanged(phase);
}

void SessionController::fail(const ApiError &error)
{
    m_error = error;
    // Nobody is there to press "Try again" when the program signs in by itself.
    if (mayPassByItself(error.kind) && (m_secretKept || !m_request.remember))
        m_again.start(delayBefore(++m_tries, *QRandomGenerator::global()));
    setPhase(SessionPhase::Failed);
}

SignInRequest SessionController::lastRequest() const
{
    SignInRequest request = m_request;
    request.secret.clear();
    return request;
}

void SessionController::begin(const SignInRequest &request)
{
    leave();
    ++m_attempt;
    m_again.stop();
    m_tries = 0;
    m_request = request;
    m_strict = !request.remember;
    m_unknownProfile.clear();
    m_error.reset();
    m_tokens.end();
    m_trouble = KeyringTrouble::None;
    m_secretMissing = false;
    m_secretKept = false;
    m_memoryOnly = false;
    m_workspaces.clear();
    m_workers.clear();
    m_workspace.reset();
    m_worker.reset();
}

void SessionController::signIn(const SignInRequest &request)
{
    const std::optional<Profile> known = remembered(request);
    SignInRequest wanted = request;
    if (known && wanted.workspace.isEmpty() && wanted.remember && m_settings.lastProfile() == known->name) {
        wanted.workspace = known->workspace;
        wanted.worker = known->worker;
    }
    begin(wanted);
    m_lastWorkspace = known ? known->workspace : QString();
    m_lastWorker = known ? known->worker : QString();
    connectTo();
}

void SessionController::connectTo()
{
    m_again.stop();
    m_atTokenService = false;
    const Endpoints endpoints = endpointsOf(m_request.server);
    if (!endpoints.isSafe())
        return fail({ .kind = ApiError::Kind::Refused, .detail = u"the address is neither TLS nor this machine"_s });
    setPhase(SessionPhase::Connecting);
    if (m_request.isByToken())
        return askForToken();
    const QString user = m_request.user.isEmpty() ? m_request.account : m_request.user;
    m_api.client->setAccess(endpoints, user.toUtf8(), m_request.secret);
    follow(m_api.workspaces.list(), &SessionController::onWorkspaces);
}

void SessionController::onWorkspaces(const ApiResult<Listing<Workspace>> &answer)
{
    if (!answer)
        return fail(answer.error());
    m_workspaces = answer->rows;
    m_state.applyWorkspaces(answer->rows, answer->requestedAt);
    if (const auto wanted = meant(m_workspaces, m_request.workspace))
        return takeWorkspace(*wanted, m_request.worker);
    if (m_strict && !m_request.workspace.isEmpty())
        return fail({ .kind = ApiError::Kind::NotFound, .detail = u"workspace "_s + m_request.workspace });
    setPhase(SessionPhase::ChoosingWorkspace);
}

void SessionController::chooseWorkspace(const WorkspaceId &workspace)
{
    const auto chosen = std::ranges::find(m_workspaces, workspace, &Workspace::id);
    const bool choosing = m_phase == SessionPhase::ChoosingWorkspace || m_phase == SessionPhase::ChoosingWorker;
    if (choosing && chosen != m_workspaces.end())
        takeWorkspace(Workspace(*chosen), {});
}

void SessionController::takeWorkspace(const Workspace &workspace, const QString &wantedWorker)
{
    m_workspace = workspace;
    m_worker.reset();
    setPhase(SessionPhase::Connecting);
    askForWorker(wantedWorker);
}

/// A worker that is named or known by SID is asked for alone: the list may be long.
void SessionController::askForWorker(const QString &wanted)
{
    if (const auto id = WorkerId::fromText(QStringView(wanted)))
        return follow(m_api.workers.fetch(m_workspace->id, *id), &SessionController::onWantedWorker);
    if (!wanted.isEmpty())
        return follow(m_api.workers.named(m_workspace->id, wanted), &SessionController::onWorkers);
    listWorkers();
}

void SessionController::listWorkers()
{
    m_request.worker.clear();
    follow(m_api.workers.list(m_workspace->id), &SessionController::onWorkers);
}

void SessionController::onWantedWorker(const ApiResult<Worker> &answer)
{
    if (answer)
        return takeWorker(*answer);
    const bool gone = answer.error().kind == ApiError::Kind::NotFound;
    if (!gone || m_strict)
        return fail(answer.error());
    listWorkers();
}

void SessionController::onWorkers(const ApiResult<Listing<Worker>> &answer)
{
    if (!answer)
        return fail(answer.error());
    const bool named = !m_request.worker.isEmpty();
    if (named && answer->rows.size() == 1)
        return takeWorker(answer->rows.first());
    if (named && m_strict)
        return fail({ .kind = ApiError::Kind::NotFound, .detail = u"worker "_s + m_request.worker });
    if (named)
        return listWorkers();
    m_workers = answer->rows;
    setPhase(SessionPhase::ChoosingWorker);
}

void SessionController::chooseWorker(const WorkerId &worker)
{
    const auto chosen = std::ranges::find(m_workers, worker, &Worker::id);
    if (m_phase == SessionPhase::ChoosingWorker && chosen != m_workers.end())
        takeWorker(Worker(*chosen));
}

void SessionController::takeWorker(const Worker &worker)
{
    m_worker = worker;
    keepSecret();
}

void SessionController::finish()
{
    m_tries = 0;
    m_error.reset();
    m_trouble = KeyringTrouble::None;
    m_request.workspace = m_workspace->id.text();
    m_request.worker = m_worker->id.text();
    if (m_request.remember)
        saveProfile();
    m_workers.clear();
    m_strict = false;
    m_begun = true;
    m_state.begin(*m_workspace, m_worker->id);
    m_state.apply(*m_worker, m_api.client->serverNow());
    setPhase(SessionPhase::SignedIn);
    emit signedIn(*m_workspace, *m_worker);
}

void SessionController::leave()
{
    if (!std::exchange(m_begun, false))
        return;
    emit left();
    m_state.clear();
}

void SessionController::switchWorkspace(const WorkspaceId &workspace)
{
    const auto chosen = std::ranges::find(m_workspaces, workspace, &Workspace::id);
    if (m_phase != SessionPhase::SignedIn || chosen == m_workspaces.end() || m_workspace->id == workspace)
        return;
    const Workspace next = *chosen;
    const QString name = m_worker->name;
    leave();
    ++m_attempt;
    m_state.applyWorkspaces(m_workspaces, m_api.client->serverNow());
    m_request.workspace = next.id.text();
    m_request.worker = name;
    takeWorkspace(next, name);
}

void SessionController::refreshWorkspaces()
{
    onFinished(m_api.workspaces.list(), this, [this, attempt = m_attempt](const ApiResult<Listing<Workspace>> &answer) {
        if (!answer || attempt != m_attempt)
            return;
        m_workspaces = answer->rows;
        m_state.applyWorkspaces(answer->rows, answer->requestedAt);
    });
}

void SessionController::accessLost(const ApiError &error)
{
    if (m_phase != SessionPhase::SignedIn)
        return;
    leave();
    m_tokens.end();
    ++m_attempt;
    fail(error);
}
