#include "core/domain/sidslast.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

QString sidsLast(const QString &text)
{
    static const QRegularExpression sid(u"\\s*\\b([A-Z]{2}[0-9a-f]{32})\\b"_s);
    QStringList parts{ QString(text).remove(sid).trimmed() };
    auto each = sid.globalMatch(text);
    while (each.hasNext()) {
        if (const QString found = each.next().captured(1); !parts.contains(found))
            parts.append(found);
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}
