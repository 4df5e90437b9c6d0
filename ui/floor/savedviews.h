#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

class Settings;

/// How one looks at a table: what is let through, which columns, in which order.
struct SavedView
{
    QString name{};
    QString filter{};
    QString expression{};
    QStringList attributes{}; ///< Those that are columns.
    QByteArray table{}; ///< As FloorTable::view() gives it.

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The views that a person has given a name, by table; they outlast the program.
class SavedViews
{
public:
    /// `table` is the table's name in the settings, which must outlive it.
    SavedViews(Settings &settings, const QString &table);

    /// By name. What cannot be read of them is left out.
    [[nodiscard]] QList<SavedView> all() const;
    /// Takes the place of one with the same name, whatever its case.
    void save(const SavedView &view);
    void remove(const QString &name);

private:
    void write(const QList<SavedView> &views);

    Settings &m_settings;
    QString m_key;
};
