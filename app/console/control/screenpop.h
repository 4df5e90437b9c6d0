#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <optional>
#include <tl/expected.hpp>

/// Why there is no address to open.
enum class ScreenPopFault {
    NoTemplate, ///< None is set.
    NotWeb, ///< Its address is no complete http or https one; nothing else is ever opened.
    HostFromTask, ///< A placeholder stands in the scheme, host or port: a caller could choose where it leads.
    UnknownKey, ///< The task lacks an attribute that the template names.
};

/// The address to open for a task, e.g. of `https://crm.example/find?phone={from}`.
///
/// `{name}` is the attribute of that name, `{order.number}` one within, `{task_sid}` the task itself. Values are
/// percent-encoded whole, so that they stay one part of the address; lists and objects count as missing.
tl::expected<QUrl, ScreenPopFault> screenPopUrl(
    const QString &addressTemplate, const QString &taskSid, const QByteArray &attributes);

/// What is wrong with the template itself, whatever the task; empty: it can be used.
std::optional<ScreenPopFault> screenPopFault(const QString &addressTemplate);
