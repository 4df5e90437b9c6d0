#pragma once

#include <QStringList>
#include <chrono>

class SettingsFile;

/// How tasks of one queue end: what has to be said of them, and how long that may take.
struct WrapUpRules
{
    QStringList dispositions{}; ///< The choices, in the order shown; empty: there is nothing to choose.
    bool dispositionRequired = false;
    bool notesRequired = false;
    std::chrono::seconds length{}; ///< Of the wrap-up, 0 … 3,600; 0: no limit.
    bool autoComplete = false; ///< At its end the task is completed without a click.
    std::chrono::minutes stuckAfter{ 30 }; ///< A wrap-up as long as this counts as stuck, 0 … 1,440; 0: none does.

    friend bool operator==(const WrapUpRules &, const WrapUpRules &) = default;
};

/// One of these rules.
enum class WrapUpRule { Dispositions, DispositionRequired, NotesRequired, Length, AutoComplete, StuckAfter };

/// The keys that may decide a rule, as a policy names them: the queue's own, then that of all queues.
QStringList wrapUpKeys(const QString &queue, WrapUpRule rule);

/// Reads the keys `dispositions` (a list), `dispositionRequired`, `notesRequired`, `seconds`, `autoComplete` and
/// `stuckMinutes` of `wrapup/queues/QUEUE/…`, each with that of `wrapup/…` for what the queue leaves open. A policy's
/// key of either stands over all of the person's own.
///
/// `/` and `\` in a queue's name are written %2F and %5C.
WrapUpRules readWrapUpRules(const SettingsFile &file, const QString &queue);
/// Writes what differs from what counts now; answers the keys that were written. What the policy has fixed stays.
QStringList writeWrapUpRules(SettingsFile &file, const QString &queue, const WrapUpRules &rules);
/// Whether the person has set something for this queue alone.
bool hasOwnWrapUpRules(const SettingsFile &file, const QString &queue);
/// Lets the rules of all queues count for this one again; answers the keys that are gone.
QStringList forgetWrapUpRules(SettingsFile &file, const QString &queue);
