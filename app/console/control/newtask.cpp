#include "console/control/newtask.h"

#include <QJsonDocument>
#include <limits>

namespace {

/// Qt has read past the character that it did not expect in some of its errors; the person wants to see that character.
qsizetype placeOf(const QByteArray &json, const QJsonParseError &error)
{
    const bool readPast = error.error == QJsonParseError::UnterminatedObject
        || error.error == QJsonParseError::MissingNameSeparator || error.error == QJsonParseError::MissingValueSeparator;
    const auto place = qBound(qsizetype(0), qsizetype(error.offset), json.size());
    return readPast && place > 0 && place < json.size() ? place - 1 : place;
}

/// Line and column, from 1 and in characters, of a byte in UTF-8 text.
NewTaskFault faultAt(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArray before = json.left(placeOf(json, error));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return { .kind = NewTaskFault::Kind::NotJson,
             .line = int(before.count('\n')) + 1,
             .column = int(QString::fromUtf8(before.mid(lineStart)).size()) + 1,
             .detail = error.errorString() };
}

} // namespace

QList<NewTaskFault> faultsOfAttributes(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    // Qt takes a closed string for an open one where nothing follows it at all.
    if (error.error == QJsonParseError::UnterminatedString)
        QJsonDocument::fromJson(json + '\n', &error);
    QList<NewTaskFault> faults;
    if (error.error != QJsonParseError::NoError)
        faults.append(faultAt(json, error));
    else if (!document.isObject())
        faults.append({ .kind = NewTaskFault::Kind::NotObject });
    if (QString::fromUtf8(json).size() > mostAttributeCharacters)
        faults.append({ .kind = NewTaskFault::Kind::TooLong });
    return faults;
}

QList<NewTaskFault> faultsOf(const NewTask &task)
{
    QList<NewTaskFault> faults;
    if (task.workflow.isNull())
        faults.append({ .kind = NewTaskFault::Kind::NoWorkflow });
    if (task.channel.isEmpty())
        faults.append({ .kind = NewTaskFault::Kind::NoChannel });
    if (task.priority < 0 || task.priority > std::numeric_limits<qint32>::max())
        faults.append({ .kind = NewTaskFault::Kind::PriorityOutOfRange });
    if (task.timeout && (task.timeout->count() < 1 || task.timeout->count() > 1'209'600))
        faults.append({ .kind = NewTaskFault::Kind::TimeoutOutOfRange });
    return faults + faultsOfAttributes(task.attributes);
}
