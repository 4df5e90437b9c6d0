#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <functional>
#include <tl/expected.hpp>

namespace router {

/// One SQLite file of the router: opened for itself alone, readable by its owner only, every commit durable.
class SqliteFile
{
public:
    using Outcome = tl::expected<void, QString>;

    static constexpr int pageBytes = 16'384; ///< A commit under load is some 20 kB; each page is two writes.

    SqliteFile() = default;
    ~SqliteFile();
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    /// Opens or makes it, with the tables of Store; or says why not.
    Outcome open(const QString &file);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    [[nodiscard]] QSqlQuery query() const;
    Outcome run(const QString &statement);
    /// Executes a prepared query whose values are bound.
    Outcome run(QSqlQuery &query) const;
    /// Runs `work` in a transaction: committed when it returns well, else undone.
    Outcome inOneCommit(const std::function<Outcome()> &work);
    /// What SQLite complains of, in words for people.
    [[nodiscard]] QString trouble(const QSqlError &error) const;

private:
    Outcome openAlone();
    Outcome checkOrMake();
    [[nodiscard]] int number(const QString &pragma) const;

    QString m_name;
    QSqlDatabase m_database;
};

} // namespace router
