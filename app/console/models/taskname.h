#pragma once

#include <QByteArray>
#include <QString>

/// What a person would call a task: its attribute `name`, else `from`, else `title`; empty: none of them is a text.
QString taskName(const QByteArray &attributes);

/// The texts and numbers of a worker's attributes that say what they can do: every list of texts, and `skills` whatever it
/// is; e.g. "es, en". Empty: none.
QString workerSkills(const QByteArray &attributes);
