#pragma once

#include "core/base/apierror.h"
#include "core/domain/ids.h"

#include <QString>

// What the journal keeps of the own phone in somebody's call, so that a session after a crash knows of it. The person's
// own clicks are told apart from it: these entries have in `detail` whose phone it is, and nobody reads them in a list.

/// The phone is about to be called.
inline const QString listenAsked = QStringLiteral("listenAsked");
/// It is out of the call again, as far as is known.
inline const QString listenEnded = QStringLiteral("listenEnded");

inline bool isOfListening(const QString &kind)
{
    return kind == listenAsked || kind == listenEnded;
}

/// Whose phone it is: at one desk several people sign in, and one person in several workspaces.
inline QString listenerText(const WorkspaceId &workspace, const WorkerId &worker)
{
    return workspace.text() + u'/' + worker.text();
}

/// After this answer nobody knows whether the phone is called.
inline bool mayRingAllTheSame(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::Unreachable || error.kind == Kind::Server || error.kind == Kind::Unreadable;
}
