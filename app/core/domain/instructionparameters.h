#pragma once

#include "core/domain/instructionorder.h"

#include <QList>
#include <QStringList>

/// One parameter of an instruction, as the service documents it.
struct InstructionParameter
{
    enum class Type {
        Text,
        Address, ///< A phone number (E.164), `client:…` or `sip:…`.
        Url, ///< http or https.
        Number, ///< From `least` to `most`.
        Choice, ///< One of `words`.
        Events, ///< Any of `words`, repeated in the form.
        Activity, ///< An activity's SID.
        Call, ///< A call's SID.
        Secret, ///< Never shown, never kept.
    };
    /// Where the parameter stands in a form.
    enum class Place {
        Common, ///< Seen at once.
        More, ///< Further down.
        Undocumented, ///< A participant's, which the reservation's own page does not list: the service may ignore it.
    };

    QString name{};
    Type type = Type::Text;
    Place place = Place::More;
    QString fallback{}; ///< What the service takes when it is not sent; empty: nothing.
    QStringList words{};
    int least = 0;
    int most = 0;
    bool required = false;

    [[nodiscard]] bool isSecret() const { return type == Type::Secret; }
};

/// All parameters of an instruction, in the order of the documentation.
///
/// Source: REST API reference 6.5; for a conference also 8.5, less what the reservation's page excludes.
const QList<InstructionParameter> &parametersOf(InstructionKind kind);
