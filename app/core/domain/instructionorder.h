#pragma once

#include <QMap>
#include <QMetaType>
#include <QString>

/// What may be asked for about a pending reservation.
enum class InstructionKind { Accept, Reject, Conference, Dequeue, Call, Redirect };

/// An instruction as a person has filled it in: each parameter by its documented name, as text. What is not in it is
/// not sent, and the service's default counts. Several events stand in one value, with blanks between them.
struct InstructionOrder
{
    InstructionKind kind = InstructionKind::Accept;
    QMap<QString, QString> values{};

    /// The value without blanks around it; empty: not given.
    [[nodiscard]] QString value(QStringView name) const { return values.value(name.toString()).trimmed(); }
    /// The reservation is accepted without a further request: at once, or when the worker has answered.
    [[nodiscard]] bool accepts() const;
    /// A phone is involved, so the reservation stays pending after the answer.
    [[nodiscard]] bool dials() const { return kind != InstructionKind::Accept && kind != InstructionKind::Reject; }

    friend bool operator==(const InstructionOrder &, const InstructionOrder &) = default;
};

/// Without what must not be kept: passwords, tokens, and the SIDs of calls, which are another offer's next time.
InstructionOrder withoutSecrets(InstructionOrder order);
/// What stands in its secret parameters, UTF-8.
QList<QByteArray> secretsIn(const InstructionOrder &order);
/// The same order to be looked at: each secret replaced by a word that says so.
InstructionOrder redacted(InstructionOrder order);

Q_DECLARE_METATYPE(InstructionOrder)
