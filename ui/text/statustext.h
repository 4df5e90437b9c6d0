#pragma once

#include "core/domain/reservation.h"
#include "core/domain/task.h"

#include <QHash>
#include <QString>

/// "Waiting", "Being offered", "In hand", …
QString taskStatusText(TaskStatus status);
/// The same in English, whatever the language of the program.
QString taskStatusInEnglish(TaskStatus status);
/// "Open", "In hand", "Timed out", …
QString reservationStatusText(ReservationStatus status);
/// "Voice", "Chat", … for the well-known channels; else the unique name itself.
QString channelText(const QString &uniqueName);
/// The same of all well-known channels, by unique name.
QHash<QString, QString> channelTexts();
/// "Available" or "Not available".
QString availabilityText(bool available);
