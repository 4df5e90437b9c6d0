#include "ui/setup/activitychoice.h"

#include "ui/theme/glyph.h"
#include "ui/theme/statustone.h"
#include "ui/widgets/choicebox.h"

#include <QSignalBlocker>

void fillActivities(ChoiceBox &box, const QList<Activity> &activities, const QString &none)
{
    const QSignalBlocker quiet(box); // what is chosen does not change
    const ActivityId chosen = chosenActivity(box);
    box.clear();
    if (!none.isEmpty())
        box.addItem(none, QString());
    for (const Activity &activity : activities)
        box.addItem(markIcon(toneOfActivity(activity.name, activity.available)), activity.name, activity.id.text());
    chooseActivity(box, chosen);
}

void chooseActivity(ChoiceBox &box, const ActivityId &activity)
{
    int row = box.findData(activity.text());
    if (row < 0 && !activity.isNull()) {
        box.addItem(activity.text(), activity.text());
        row = box.count() - 1;
    }
    box.setCurrentIndex(row);
}

ActivityId chosenActivity(const ChoiceBox &box)
{
    return ActivityId::fromText(QStringView(box.currentData().toString())).value_or(ActivityId());
}
