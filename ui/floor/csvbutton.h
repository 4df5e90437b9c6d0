#pragma once

#include <QPushButton>

class FileBanner;
class QAbstractItemModel;
class QTableView;
class TableFile;

/// The button beside a table that writes it to a CSV file; a banner says how that goes. It rests while there are no rows.
class CsvButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `title` is what the table is called. All belong to the same window as the button; the table has its model.
    CsvButton(QTableView &table, const QString &title, FileBanner &banner, QWidget *parent);
    /// All columns of the model; `shown` is where its rows are seen.
    CsvButton(QAbstractItemModel &model, const QString &title, FileBanner &banner, QWidget &shown, QWidget *parent);

private:
    void wire(FileBanner &banner);
    void refresh();

    TableFile *m_file;
    QWidget *m_shown;
};
