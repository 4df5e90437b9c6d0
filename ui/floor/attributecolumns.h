#pragma once

#include <QObject>
#include <QStringList>

class AskBar;
class FloorTable;
class QMenu;
class Settings;
class TableModel;

/// Which attributes are columns of a table: chosen from those that the rows have, or typed; remembered under the table's
/// name.
class AttributeColumns final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Sets the kept columns at once, so it is made before the table knows its model: the kept
    /// widths and order are of a table with these columns.
    AttributeColumns(TableModel &model, FloorTable &table, AskBar &ask, Settings &settings, QObject *parent);

    void choose(const QStringList &paths);
    [[nodiscard]] QStringList chosen() const;

private:
    void fill(QMenu *menu);
    void toggle(const QString &path, bool shown);

    TableModel &m_model;
    FloorTable &m_table;
    AskBar &m_ask;
    Settings &m_settings;
    QString m_key;
};
