#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>

/// What came of the signature of a request that claims to be the service's.
enum class CallSignature {
    NotAsked, ///< The person has switched the check off, or it was a request from this machine by hand.
    Good,
    Bad,
    Missing,
    NoToken, ///< It cannot be checked: this sign-in does not know the account's Auth Token, or there is none yet.
};

/// How a request to the responder was met.
enum class CallFate {
    Answered,
    Refused, ///< 403: the signature is not the service's.
    Unsure, ///< Answered with `{}`, as the signature cannot be checked.
    NoCall, ///< Answered with `{}`: the redirect needs a call, and the task's attributes name none.
    Wrong, ///< 4xx: the request itself is wrong.
    Failed, ///< The service did not do what was asked.
    TooLate, ///< 504: the service did not answer in time.
};

/// One request that the responder had, and its answer.
struct ReceivedCall
{
    using Parameters = QList<QPair<QString, QString>>;

    quint64 number = 0; ///< From 1, in the order in which they came.
    Instant at{}; ///< By this machine's clock.
    QString from{}; ///< The address it came from.
    QString method{};
    QString path{};
    QString url{}; ///< As the caller knows it, with its query.
    Parameters parameters{}; ///< Of the query, then of the form; in the order sent.
    CallSignature signature = CallSignature::NotAsked;
    CallFate fate = CallFate::Answered;
    int status = 200;
    QString answer{};
    std::chrono::milliseconds took{};

    /// The first of that name; empty: there is none.
    [[nodiscard]] QString value(QStringView name) const
    {
        for (const auto &parameter : parameters) {
            if (parameter.first == name)
                return parameter.second;
        }
        return {};
    }
    [[nodiscard]] bool isAssignment() const { return path == QStringLiteral("/assignment_callback"); }

    friend bool operator==(const ReceivedCall &, const ReceivedCall &) = default;
};

Q_DECLARE_METATYPE(ReceivedCall)
