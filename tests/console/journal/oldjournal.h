#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <algorithm>

/// Makes a journal's file as an earlier version left it; answers whether it did.
inline bool writeOldJournal(const QString &file, const QStringList &statements)
{
    bool isWritten = false;
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        old.setDatabaseName(file);
        if (old.open()) {
            QSqlQuery query(old);
            isWritten = std::ranges::all_of(statements, [&query](const QString &each) { return query.exec(each); });
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
    return isWritten;
}
