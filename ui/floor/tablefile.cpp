#include "ui/floor/tablefile.h"

#include "ui/floor/csvexport.h"
#include "ui/theme/glyph.h"
#include "ui/widgets/savedialog.h"

#include <QFileDialog>
#include <QTableView>

using namespace Qt::StringLiterals;

QString TableFile::words()
{
    return tr("&Export as CSV…");
}

QIcon TableFile::icon()
{
    return glyphIcon(Glyph::Details);
}

TableFile::TableFile(QTableView &table, const QString &title, QWidget *window)
    : QObject(window)
    , m_table(&table)
    , m_title(title)
    , m_window(window)
{
}

TableFile::TableFile(QAbstractItemModel &model, const QString &title, QWidget *window)
    : QObject(window)
    , m_model(&model)
    , m_title(title)
    , m_window(window)
{
}

const QAbstractItemModel &TableFile::model() const
{
    return m_table ? *m_table->model() : *m_model;
}

void TableFile::ask()
{
    const auto *dialog = openSaveDialog(m_window,
        { .name = u"exportDialog"_s,
            //: Title of a window that asks for a file; %1 is what a table is called, e.g. "Tasks".
            .title = tr("Export %1").arg(m_title),
            .kind = tr("Comma-separated values (*.csv)"),
            .suffix = u"csv"_s,
            .file = m_title });
    connect(dialog, &QFileDialog::fileSelected, this, &TableFile::write);
}

void TableFile::write(const QString &file)
{
    if (m_isUnderWay)
        return;
    m_isUnderWay = true;
    m_export = m_table ? new CsvExport(*m_table, file) : new CsvExport(CsvSheet(*m_model), file, m_model);
    connect(m_export, &CsvExport::progressed, this, [this, file](int rows, int all) { emit progressed(file, rows, all); });
    connect(m_export, &CsvExport::finished, this, [this, file](int rows) {
        m_isUnderWay = false;
        emit written(file, rows);
    });
    connect(m_export, &CsvExport::canceled, this, [this, file] {
        m_isUnderWay = false;
        emit canceled(file);
    });
    connect(m_export, &CsvExport::failed, this, [this, file](const QString &fault) {
        m_isUnderWay = false;
        emit failed(file, fault);
    });
    emit started(file);
}

void TableFile::cancel()
{
    if (m_export)
        m_export->cancel();
}
