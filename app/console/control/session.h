#pragma once

#include "console/settings/profile.h"
#include "core/domain/worker.h"
#include "core/domain/workspace.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

/// Which server to sign in to, as a person says it.
struct ServerChoice
{
    bool twilio = true;
    QString region{}; ///< Twilio only, e.g. "ie1"; empty: us1.
    QString edge{};   ///< Twilio only, e.g. "dublin"; empty: none.
    QUrl url{};       ///< A local router's, e.g. http://127.0.0.1:8787.

    friend bool operator==(const ServerChoice &, const ServerChoice &) = default;
};

/// The choice that a profile was made from.
ServerChoice serverChoice(const Profile &profile);
/// Credentials may go there: TLS or loopback.
bool isSafe(const ServerChoice &server);
/// A router on this machine, where people try things out.
bool isLocal(const ServerChoice &server);
/// The TaskRouter address it comes to; for display.
QUrl taskrouterUrl(const ServerChoice &server);

struct Endpoints;

/// The three addresses it comes to.
Endpoints endpointsOf(const ServerChoice &server);

/// Everything needed to sign in. Never printed.
struct SignInRequest
{
    QString profile{};    ///< What the person calls it.
    ServerChoice server{};
    QString account{};    ///< "AC…"; by a token service: not known before its answer.
    QString user{};       ///< API key "SK…"; empty: the account. By a token service: the name of the login there.
    QUrl tokenService{};  ///< Gives the worker's tokens; empty: the credential is the account's own.
    QByteArray secret{};  ///< Auth token, API key secret, or the login's password.
    QString workspace{};  ///< Name or SID; empty: ask.
    QString worker{};     ///< Name or SID; empty: ask.
    bool remember = true; ///< false: for this run only; neither profile nor secret is stored.

    /// All that this machine gets is a worker's token.
    [[nodiscard]] bool isByToken() const { return !tokenService.isEmpty(); }
    friend bool operator==(const SignInRequest &, const SignInRequest &) = default;
};

/// How much a sign-in may see and change.
enum class Reach {
    Account, ///< What the account's own credential may.
    Worker, ///< What the event bridge lets a worker do with a token: its own status, offers, tasks and calls.
};
Reach reachOf(const SignInRequest &request);

/// Events can be pushed to this sign-in. An Auth Token alone gets none from Twilio itself: there offers are asked for.
bool canBePushed(const SignInRequest &request);

struct EventAccess;
class Clock;

/// What the worker's socket is opened with, by tokens that are signed here; without where that is not possible.
/// `serverClock` must outlive it.
EventAccess pushAccess(
    const SignInRequest &request, const WorkspaceId &workspace, const WorkerId &worker, const Clock &serverClock);

/// How the worker's events come.
enum class Push {
    Impossible, ///< This sign-in has none: they are asked for.
    Waiting,    ///< Not now: they are asked for until it works.
    Live,
    Replaced,   ///< Another session of the same worker has taken its place; asked for until someone decides.
};

/// Where the session stands.
enum class SessionPhase {
    SignedOut,
    WaitingForKeyring, ///< The secret is being read from or written to the keyring; it may be asking the person.
    KeyringTrouble,    ///< It could not; `keyringTrouble()` says why. Answered by continueInMemory(), retry() or signOut().
    Connecting,
    ChoosingWorkspace, ///< Answered by chooseWorkspace().
    ChoosingWorker,    ///< Answered by chooseWorker().
    SignedIn,
    Failed,            ///< `error()` says why. Answered by retry(), signIn() or signOut().
};

/// What is wrong with the keyring.
enum class KeyringTrouble {
    None,
    NotFound, ///< It is open and has no such secret: it must be typed again.
    Locked,
    Missing,  ///< This desktop has none.
    Denied,
    Other,
};
