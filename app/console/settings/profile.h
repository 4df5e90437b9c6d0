#pragma once

#include <QString>
#include <QUrl>

/// A place to sign in to, and as whom; the secret is not in it. Ids as text: this room knows no domain.
struct Profile
{
    QString name{}; ///< What the person calls it; also the key of its secret in the keyring.
    QUrl taskrouter{};
    QUrl voice{};
    QUrl bridge{};
    QString account{}; ///< "AC…"; empty: not known.
    QString user{}; ///< "AC…" or "SK…": the user part of the credential; at a token service the login's name.
    QUrl tokenService{}; ///< Gives the worker's tokens for a login there; empty: the credential is the account's.
    QString workspace{}; ///< "WS…"; empty: to be chosen.
    QString worker{}; ///< "WK…"; empty: to be chosen.

    friend bool operator==(const Profile &, const Profile &) = default;
};
