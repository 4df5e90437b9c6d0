#include "console/layout/layoutkeeping.h"

#include "console/layout/layoutparts.h"
#include "console/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Names of an account's things have no meaning elsewhere.
bool hasSid(const QJsonValue &value)
{
    static const QRegularExpression sid(u"\\b[A-Z]{2}[0-9a-f]{32}\\b"_s);
    return QString::fromUtf8(QJsonDocument(QJsonArray{ value }).toJson()).contains(sid);
}

} // namespace

Layout layoutOf(const Settings &settings, QStringList *leftOut)
{
    Layout layout;
    for (const LayoutPlace &place : keptParts(settings)) {
        const QJsonValue value = currentPart(settings, place);
        if (hasSid(QJsonArray{ value, place.last() })) {
            if (leftOut)
                leftOut->append(place.join(u'.'));
        } else if (!value.isNull()) {
            layout.insert(place, value);
        }
    }
    return layout;
}

QList<LayoutChange> layoutChanges(const Settings &settings, const Layout &layout)
{
    QList<LayoutChange> changes;
    for (auto part = layout.begin(); part != layout.end(); ++part) {
        if (isPartFixed(settings, part.key()))
            continue;
        const LayoutChange change{ part.key(), currentPart(settings, part.key()), partAsPut(settings, layout, part.key()) };
        if (change.now != change.then)
            changes.append(change);
    }
    return changes;
}

QStringList fixedParts(const Settings &settings, const Layout &layout)
{
    QStringList fixed;
    for (auto part = layout.begin(); part != layout.end(); ++part) {
        if (isPartFixed(settings, part.key()))
            fixed.append(part.key().join(u'.'));
    }
    return fixed;
}

QStringList contraryLevels(const Settings &settings, const Layout &layout)
{
    QStringList contrary;
    for (auto part = layout.begin(); part != layout.end(); ++part)
        contrary += levelsTurnedAbout(settings, layout, part.key());
    return contrary;
}

Layout applyLayout(Settings &settings, const Layout &layout)
{
    const QList<LayoutChange> changes = layoutChanges(settings, layout);
    Layout before;
    for (const LayoutChange &change : changes)
        before.insert(change.place, change.now);
    for (const LayoutChange &change : changes) // the levels of all come before those of a queue
        setPart(settings, change.place, change.then);
    emit settings.changed(layoutKey);
    return before;
}
