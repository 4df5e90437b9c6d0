#include "ui/floor/csvbutton.h"

#include "ui/floor/filebanner.h"
#include "ui/floor/tablefile.h"

#include <QTableView>

using namespace Qt::StringLiterals;

CsvButton::CsvButton(QTableView &table, const QString &title, FileBanner &banner, QWidget *parent)
    : QPushButton(TableFile::icon(), TableFile::words(), parent)
    , m_file(new TableFile(table, title, parent))
    , m_shown(&table)
{
    wire(banner);
}

CsvButton::CsvButton(QAbstractItemModel &model, const QString &title, FileBanner &banner, QWidget &shown, QWidget *parent)
    : QPushButton(TableFile::icon(), TableFile::words(), parent)
    , m_file(new TableFile(model, title, parent))
    , m_shown(&shown)
{
    wire(banner);
}

void CsvButton::wire(FileBanner &banner)
{
    setObjectName(u"exportCsv"_s);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, m_file, &TableFile::ask);
    connect(m_file, &TableFile::progressed, &banner, &FileBanner::tellProgress);
    connect(m_file, &TableFile::written, &banner, &FileBanner::tellWritten);
    connect(m_file, &TableFile::failed, &banner, &FileBanner::tellFailed);
    connect(m_file, &TableFile::canceled, &banner, &FileBanner::tellCanceled);
    connect(&banner, &Banner::actionRequested, m_file, &TableFile::cancel);
    connect(m_file, &TableFile::started, this, &CsvButton::refresh);
    connect(m_file, &TableFile::written, this, &CsvButton::refresh);
    connect(m_file, &TableFile::failed, this, &CsvButton::refresh);
    connect(m_file, &TableFile::canceled, this, &CsvButton::refresh);
    for (auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&m_file->model(), change, this, &CsvButton::refresh);
    refresh();
}

void CsvButton::refresh()
{
    const bool isOn = m_file->model().rowCount() > 0 && !m_file->isUnderWay();
    // A button that goes off hands the keyboard to the next one, which may be "Close".
    if (!isOn && window()->focusWidget() == this)
        m_shown->setFocus(Qt::OtherFocusReason);
    setEnabled(isOn);
}
