#pragma once

#include <QIcon>
#include <QObject>
#include <QPointer>

class CsvExport;
class QAbstractItemModel;
class QTableView;
class QWidget;

/// A table as a CSV file: asks where to, and writes there what is seen. One at a time.
class TableFile final : public QObject
{
    Q_OBJECT

public:
    /// What it is called in a menu or on a button; where it rests, isUnderWay() or there are no rows.
    [[nodiscard]] static QString words();
    [[nodiscard]] static QIcon icon();

    /// `title` is what the table is called, and the file at first; `window` is what the question belongs to.
    TableFile(QTableView &table, const QString &title, QWidget *window);
    /// All columns of a model that no table shows.
    TableFile(QAbstractItemModel &model, const QString &title, QWidget *window);

    [[nodiscard]] const QAbstractItemModel &model() const;
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }
    /// Does not wait for the answer.
    void ask();
    /// Gives up what is being written, and leaves the file as it was.
    void cancel();

signals:
    void started(const QString &file);
    /// So many of the rows are written.
    void progressed(const QString &file, int rows, int all);
    /// A file was written, or was not: `fault` says why in the system's words.
    void written(const QString &file, int rows);
    void failed(const QString &file, const QString &fault);
    void canceled(const QString &file);

private:
    void write(const QString &file);

    QTableView *m_table = nullptr; ///< Null: there is a model only.
    QAbstractItemModel *m_model = nullptr;
    QString m_title;
    QWidget *m_window;
    QPointer<CsvExport> m_export;
    bool m_isUnderWay = false;
};
