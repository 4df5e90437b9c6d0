#include "ui/floor/savedviews.h"

#include "console/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

SavedViews::SavedViews(Settings &settings, const QString &table)
    : m_settings(settings)
    , m_key(table + u"Views"_s)
{
}

QList<SavedView> SavedViews::all() const
{
    QList<SavedView> views;
    const QJsonArray rows = QJsonDocument::fromJson(m_settings.lastView(m_key).toUtf8()).array();
    for (const QJsonValue &row : rows) {
        const SavedView view{ .name = row["name"_L1].toString(),
            .filter = row["filter"_L1].toString(),
            .expression = row["expression"_L1].toString(),
            .attributes = row["attributes"_L1].toVariant().toStringList(),
            .table = QJsonDocument(row["look"_L1].toObject()).toJson(QJsonDocument::Compact) };
        if (!view.name.isEmpty())
            views.append(view);
    }
    std::ranges::sort(views, [](const SavedView &one, const SavedView &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return views;
}

void SavedViews::save(const SavedView &view)
{
    QList<SavedView> views = all();
    views.removeIf([&view](const SavedView &known) { return known.name.compare(view.name, Qt::CaseInsensitive) == 0; });
    views.append(view);
    write(views);
}

void SavedViews::remove(const QString &name)
{
    QList<SavedView> views = all();
    views.removeIf([&name](const SavedView &known) { return known.name == name; });
    write(views);
}

void SavedViews::write(const QList<SavedView> &views)
{
    QJsonArray rows;
    for (const SavedView &view : views) {
        rows.append(QJsonObject{ { u"name"_s, view.name },
            { u"filter"_s, view.filter },
            { u"expression"_s, view.expression },
            { u"attributes"_s, QJsonArray::fromStringList(view.attributes) },
            { u"look"_s, QJsonDocument::fromJson(view.table).object() } });
    }
    m_settings.setLastView(m_key, QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
}
