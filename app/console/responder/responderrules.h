#pragma once

#include "core/domain/answerpolicy.h"

#include <QByteArray>

/// What the responder goes by. Never printed: the token is in it.
struct ResponderRules
{
    AnswerPolicy policy{};
    bool checksSignatures = true;
    QByteArray authToken{}; ///< Of the account, which signs; empty: not known.
    /// "https://example.org/prefix": what the service calls where a proxy stands before this machine; empty: what the
    /// request says itself.
    QByteArray publicUrl{};

    friend bool operator==(const ResponderRules &, const ResponderRules &) = default;
};
