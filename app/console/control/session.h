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
    QString account{};    ///< "AC…"
    QString user{};       ///< API key "SK…"; empty: the account.
    QByteArray secret{};  ///< Auth token or API key secret.
    QString workspace{};  ///< Name or SID; empty: ask.
    QString worker{};     ///< Name or SID; empty: ask.
    bool remember = true; ///< false: for this run only; neither profile nor secret is stored.

    friend bool operator==(const SignInRequest &, const SignInRequest &) = default;
};

/// Events can be pushed to this sign-in. An Auth Token alone gets none from Twilio itself: there offers are asked for.
bool canBePushed(const SignInRequest &request);

struct EventAccess;
class Clock;

/// What the worker's socket is opened with; without tokens where nothing can be pushed. `serverClock` must outlive it.
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
