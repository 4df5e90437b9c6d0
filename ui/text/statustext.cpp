#include "ui/text/statustext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// In English, as it is translated.
const char *sourceOf(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Pending:
        //: Status of a task that nobody has been asked to take yet.
        return QT_TRANSLATE_NOOP("StatusWords", "Waiting");
    case TaskStatus::Reserved:
        //: Status of a task that an agent is being asked to take.
        return QT_TRANSLATE_NOOP("StatusWords", "Being offered");
    case TaskStatus::Assigned:
        //: Status of a task that an agent works on.
        return QT_TRANSLATE_NOOP("StatusWords", "In hand");
    case TaskStatus::Wrapping:
        //: Status of a task whose talk is over and whose notes are being written.
        return QT_TRANSLATE_NOOP("StatusWords", "Wrapping up");
    case TaskStatus::Completed:
        //: Status of a task.
        return QT_TRANSLATE_NOOP("StatusWords", "Completed");
    case TaskStatus::Canceled:
        //: Status of a task.
        return QT_TRANSLATE_NOOP("StatusWords", "Canceled");
    }
    return "";
}

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusWords)

public:
    static QString of(TaskStatus status) { return tr(sourceOf(status)); }
    static QString of(ReservationStatus status);
    static QString ofChannel(const QString &name);
    static QString ofAvailability(bool available) { return available ? tr("Available") : tr("Not available"); }
};

QString StatusWords::of(ReservationStatus status)
{
    switch (status) {
    case ReservationStatus::Pending:
        //: Status of an offer that waits for an answer.
        return tr("Open");
    case ReservationStatus::Accepted:
        //: Status of an offer: the agent took it, and works on its task.
        return tr("In hand");
    case ReservationStatus::Rejected:
        //: Status of an offer: the agent said no.
        return tr("Rejected");
    case ReservationStatus::Timeout:
        //: Status of an offer: nobody answered in time.
        return tr("Timed out");
    case ReservationStatus::Canceled:
        //: Status of an offer: the task was withdrawn.
        return tr("Canceled");
    case ReservationStatus::Rescinded:
        //: Status of an offer: another agent was faster.
        return tr("Taken by somebody else");
    case ReservationStatus::Wrapping:
        //: Status of an offer: taken, the notes are being written.
        return tr("Wrapping up");
    case ReservationStatus::Completed:
        //: Status of an offer: taken and done.
        return tr("Completed");
    }
    return {};
}

QString StatusWords::ofChannel(const QString &name)
{
    if (name == "voice"_L1)
        //: Kind of task: a telephone call.
        return tr("Voice");
    if (name == "chat"_L1)
        //: Kind of task.
        return tr("Chat");
    if (name == "sms"_L1)
        //: Kind of task.
        return tr("Text message");
    if (name == "email"_L1)
        //: Kind of task.
        return tr("Email");
    if (name == "video"_L1)
        //: Kind of task.
        return tr("Video");
    if (name == "default"_L1)
        //: Kind of task: the default channel, no special kind.
        return tr("General");
    return name;
}

} // namespace

QString taskStatusText(TaskStatus status)
{
    return StatusWords::of(status);
}

QString taskStatusInEnglish(TaskStatus status)
{
    return QString::fromLatin1(sourceOf(status));
}

QString reservationStatusText(ReservationStatus status)
{
    return StatusWords::of(status);
}

QString channelText(const QString &uniqueName)
{
    return StatusWords::ofChannel(uniqueName);
}

QHash<QString, QString> channelTexts()
{
    QHash<QString, QString> texts;
    for (const QString &name : { u"voice"_s, u"chat"_s, u"sms"_s, u"email"_s, u"video"_s, u"default"_s })
        texts.insert(name, channelText(name));
    return texts;
}

QString availabilityText(bool available)
{
    return StatusWords::ofAvailability(available);
}
