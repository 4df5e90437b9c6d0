#pragma once

#include "core/domain/activity.h"

#include <QList>

class ChoiceBox;

/// Fills a box with these statuses, and none where one need not choose; what was chosen stays chosen, or stands there by its
/// SID while nobody knows it.
void fillActivities(ChoiceBox &box, const QList<Activity> &activities, const QString &none);
void chooseActivity(ChoiceBox &box, const ActivityId &activity);
ActivityId chosenActivity(const ChoiceBox &box);
