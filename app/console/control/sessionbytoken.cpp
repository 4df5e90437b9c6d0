// Signing in at the company's token service: the token says for whom it is, and carries all that is asked.
#include "console/control/sessioncontroller.h"

#include "console/events/eventlink.h"
#include "console/state/consolestate.h"
#include "console/tunnel/tunnelcarrier.h"

void SessionController::askForToken()
{
    const TokenServiceAccess access{ .url = m_request.tokenService,
        .login = m_request.user,
        .password = m_request.secret };
    follow(m_tokens.begin(access), &SessionController::onToken);
}

void SessionController::onToken(const ApiResult<GivenToken> &answer)
{
    m_atTokenService = !answer;
    if (!answer)
        return fail(answer.error());
    m_workspace = Workspace{ .id = answer->workspace,
        .account = answer->account,
        .name = answer->workspaceName.isEmpty() ? m_request.profile : answer->workspaceName };
    m_workspaces = { *m_workspace };
    m_tokenSeesOthers = answer->seesOthers;
    m_request.account = answer->account.text();
    m_request.worker = answer->worker.text();
    m_api.client->setAccess(
        endpointsOf(m_request.server), std::make_shared<TunnelCarrier>(&m_tokens, answer->seesOthers));
    m_state.applyWorkspaces(m_workspaces, m_api.client->serverNow());
    follow(m_api.workers.fetch(answer->workspace, answer->worker), &SessionController::onTokensWorker);
}

void SessionController::onTokensWorker(const ApiResult<Worker> &answer)
{
    if (answer)
        takeWorker(*answer);
    else
        fail(answer.error());
}

EventAccess SessionController::tokenAccess() const
{
    return { .bridge = endpointsOf(m_request.server).bridge,
        .workspace = m_workspace->id,
        .worker = m_worker->id,
        .tokens = m_tokens.source() };
}

void SessionController::tokensLost(const ApiError &error)
{
    if (m_phase != SessionPhase::SignedIn)
        return;
    m_atTokenService = true;
    accessLost(error);
}
