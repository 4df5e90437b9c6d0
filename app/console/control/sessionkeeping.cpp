// What a session leaves behind: the secret in the keyring, the profile in the settings; and how both go.
#include "console/control/sessioncontroller.h"

#include "console/events/eventlink.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"

namespace {

KeyringTrouble troubleOf(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::NotFound:
        return KeyringTrouble::NotFound;
    case StoreError::Kind::Locked:
        return KeyringTrouble::Locked;
    case StoreError::Kind::Missing:
        return KeyringTrouble::Missing;
    case StoreError::Kind::Denied:
        return KeyringTrouble::Denied;
    case StoreError::Kind::Other:
        break;
    }
    return KeyringTrouble::Other;
}

SignInRequest requestOf(const Profile &profile)
{
    return { .profile = profile.name,
             .server = serverChoice(profile),
             .account = profile.account,
             .user = profile.user == profile.account ? QString() : profile.user,
             .tokenService = profile.tokenService,
             .workspace = profile.workspace,
             .worker = profile.worker };
}

} // namespace

EventAccess SessionController::eventAccess(const Clock &serverClock) const
{
    if (m_phase != SessionPhase::SignedIn)
        return {};
    if (m_request.isByToken())
        return tokenAccess();
    return pushAccess(m_request, m_workspace->id, m_worker->id, serverClock);
}

void SessionController::resume(const QString &profile)
{
    const QString name = profile.isEmpty() ? m_settings.lastProfile() : profile;
    const auto known = name.isEmpty() ? std::nullopt : m_settings.profile(name);
    begin(known ? requestOf(*known) : SignInRequest{ .profile = profile });
    if (known)
        return readSecret();
    m_unknownProfile = profile;
    setPhase(SessionPhase::SignedOut);
}

/// The profile of this name, if it is of the same account at the same server.
std::optional<Profile> SessionController::remembered(const SignInRequest &request) const
{
    std::optional<Profile> known = m_settings.profile(request.profile);
    if (!known || request.isByToken())
        return {};
    const SignInRequest before = requestOf(*known);
    const bool isSame
        = before.account == request.account && taskrouterUrl(before.server) == taskrouterUrl(request.server);
    return isSame && !before.isByToken() ? known : std::nullopt;
}

QStringList SessionController::profileNames() const
{
    QStringList names;
    for (const Profile &profile : m_settings.profiles())
        names.append(profile.name);
    if (const qsizetype last = names.indexOf(m_settings.lastProfile()); last > 0)
        names.move(last, 0);
    return names;
}

void SessionController::readSecret()
{
    setPhase(SessionPhase::WaitingForKeyring);
    onFinished(m_store.read(m_request.profile), this, storeGivenUp<QByteArray>(),
               [this, attempt = m_attempt](const StoreResult<QByteArray> &result) {
                   if (attempt != m_attempt)
                       return;
                   if (!result)
                       return troubled(result.error(), true);
                   m_request.secret = *result;
                   m_secretKept = true;
                   connectTo();
               });
}

void SessionController::keepSecret()
{
    if (m_secretKept || m_memoryOnly)
        return finish();
    if (!m_request.remember) {
        m_memoryOnly = true;
        return finish();
    }
    setPhase(SessionPhase::WaitingForKeyring);
    onFinished(m_store.write(m_request.profile, m_request.secret), this, storeGivenUp<Done>(),
               [this, attempt = m_attempt](const StoreResult<Done> &result) {
                   if (attempt != m_attempt)
                       return;
                   if (!result)
                       return troubled(result.error(), false);
                   m_secretKept = true;
                   finish();
               });
}

void SessionController::troubled(const StoreError &error, bool reading)
{
    m_trouble = troubleOf(error.kind);
    m_secretMissing = reading;
    setPhase(SessionPhase::KeyringTrouble);
}

void SessionController::continueInMemory()
{
    if (m_phase != SessionPhase::KeyringTrouble || m_secretMissing)
        return;
    m_memoryOnly = true;
    finish();
}

void SessionController::retry()
{
    if (m_phase == SessionPhase::KeyringTrouble)
        return m_secretMissing ? readSecret() : keepSecret();
    if (m_phase == SessionPhase::Failed && !m_request.secret.isEmpty())
        connectTo();
}

void SessionController::saveProfile()
{
    const Endpoints endpoints = endpointsOf(m_request.server);
    m_settings.saveProfile({ .name = m_request.profile,
                             .taskrouter = endpoints.taskrouter,
                             .voice = endpoints.voice,
                             .bridge = endpoints.bridge,
                             .account = m_request.account,
                             .user = m_request.user.isEmpty() ? m_request.account : m_request.user,
                             .tokenService = m_request.tokenService,
                             .workspace = m_request.workspace,
                             .worker = m_request.worker });
    m_settings.setLastProfile(m_request.profile);
}

void SessionController::cancel()
{
    if (m_phase != SessionPhase::SignedIn)
        standDown();
}

QByteArray SessionController::signingToken() const
{
    const bool isAccounts = m_request.user.isEmpty() || m_request.user == m_request.account;
    return isAccounts && !m_request.isByToken() ? m_request.secret : QByteArray();
}

void SessionController::standDown()
{
    const SignInRequest next = lastRequest();
    begin(next);
    m_api.client->forgetAccess();
    setPhase(SessionPhase::SignedOut);
}

void SessionController::signOut()
{
    const bool remembered = m_request.remember && !m_request.profile.isEmpty();
    const QString profile = m_request.profile;
    SignInRequest next = lastRequest();
    begin(next);
    m_api.client->forgetAccess();
    if (remembered) {
        if (m_settings.lastProfile() == profile)
            m_settings.setLastProfile({});
        removeSecret(profile);
    }
    setPhase(SessionPhase::SignedOut);
}

/// Removes it and looks again: a keyring that still has it must not pass for empty.
void SessionController::removeSecret(const QString &profile)
{
    const auto look = [this, profile] {
        onFinished(m_store.read(profile), this, storeGivenUp<QByteArray>(), [this](const StoreResult<QByteArray> &found) {
            if (found)
                emit secretKept(KeyringTrouble::Other);
            else if (found.error().kind != StoreError::Kind::NotFound)
                emit secretKept(troubleOf(found.error().kind));
        });
    };
    onFinished(m_store.remove(profile), this, storeGivenUp<Done>(), [this, look](const StoreResult<Done> &gone) {
        if (gone)
            look();
        else if (gone.error().kind != StoreError::Kind::Missing) // no keyring, so nothing can be in it
            emit secretKept(troubleOf(gone.error().kind));
    });
}
