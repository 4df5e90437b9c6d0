#pragma once

#include "core/base/clock.h"
#include "core/httpserver/httpmessage.h"
#include "router/engine/enginetypes.h"

#include <QString>
#include <optional>

namespace router {

/// The parameters of one request, read by name. Names are case-sensitive; what nobody asks for is ignored; of a name
/// given more than once the first value counts.
///
/// A reader answers empty when the parameter is absent or cannot be read; the first one that cannot be read is kept as
/// fault(), so that a handler reads everything and then asks once.
/// Source: conventions and errors, REST API reference 1 and 1.3.
class Parameters
{
public:
    Parameters() = default;
    explicit Parameters(FormFields fields);
    /// Reads a query or a form body; a broken escape or a value that is no UTF-8 is a fault.
    static Parameters fromForm(QByteArrayView text);

    [[nodiscard]] bool has(QByteArrayView name) const;
    [[nodiscard]] std::optional<QByteArray> bytes(QByteArrayView name) const;
    [[nodiscard]] std::optional<QString> text(QByteArrayView name) const;
    /// Absent or empty: a fault that says "… field is required".
    std::optional<QString> requiredText(QByteArrayView name);
    std::optional<QByteArray> requiredBytes(QByteArrayView name);
    /// Every value of a name that may be given more than once.
    [[nodiscard]] QList<QByteArray> all(QByteArrayView name) const;

    std::optional<int> integer(QByteArrayView name, int least, int most);
    /// true, 1, yes, false, 0 or no, in any case; anything else is a fault.
    std::optional<bool> boolean(QByteArrayView name);
    /// true, 1 or yes, in any case; anything else means false.
    [[nodiscard]] std::optional<bool> truth(QByteArrayView name) const;
    std::optional<Instant> date(QByteArrayView name);
    /// An absolute http or https URL; empty text stands for "none".
    std::optional<QString> url(QByteArrayView name);
    template <typename IdType> std::optional<IdType> sid(QByteArrayView name);
    /// The same, where empty text stands for "none".
    template <typename IdType> std::optional<IdType> sidOrNone(QByteArrayView name);

    /// Keeps a fault about a parameter unless there is one already.
    void refuse(QByteArrayView name, const QString &why);
    void refuse(const QString &message);
    /// Gives the fault another number than 20001.
    void renumber(int code);
    [[nodiscard]] const std::optional<Refusal> &fault() const { return m_fault; }
    [[nodiscard]] const FormFields &fields() const { return m_fields; }

private:
    [[nodiscard]] const QByteArray *find(QByteArrayView name) const;

    FormFields m_fields;
    std::optional<Refusal> m_fault;
};

template <typename IdType> std::optional<IdType> Parameters::sid(QByteArrayView name)
{
    const QByteArray *value = find(name);
    if (!value)
        return std::nullopt;
    const auto id = IdType::fromText(QByteArrayView(*value));
    if (!id || id->isNull()) // all zeros: what people type before they know better, never a SID
        refuse(name, QStringLiteral("has an invalid format"));
    return id;
}

template <typename IdType> std::optional<IdType> Parameters::sidOrNone(QByteArrayView name)
{
    const QByteArray *value = find(name);
    return value && value->isEmpty() ? std::optional<IdType>(IdType()) : sid<IdType>(name);
}

} // namespace router
