#include "ui/floor/floorviews.h"

#include "ui/floor/askbar.h"
#include "ui/floor/attributecolumns.h"
#include "ui/floor/expressionline.h"
#include "ui/floor/floortable.h"
#include "ui/floor/tablefile.h"
#include "ui/theme/glyph.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptymenu.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/savedialog.h"

#include <QDateTime>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <memory>

using namespace Qt::StringLiterals;

FloorViews::FloorViews(const Parts &parts, const QString &title, Settings &settings, QWidget *page)
    : QObject(page)
    , m_parts(parts)
    , m_title(title)
    , m_views(settings, parts.table->objectName())
    , m_page(page)
    , m_file(new TableFile(*parts.table, title, page))
{
    connect(parts.button, &MenuButton::aboutToOpen, this, &FloorViews::fillMenu);
    connect(parts.nameBar, &AskBar::answered, this, &FloorViews::save);
    connect(parts.removed, &Banner::actionRequested, this, &FloorViews::putBack);
    connect(parts.removed, &Banner::dismissed, this, [this] { m_removed = {}; });
    connect(m_file, &TableFile::progressed, this, &FloorViews::exportProgressed);
    connect(m_file, &TableFile::written, this, &FloorViews::exported);
    connect(m_file, &TableFile::failed, this, &FloorViews::exportFailed);
    connect(m_file, &TableFile::canceled, this, &FloorViews::exportCanceled);
}

void FloorViews::fillMenu()
{
    QMenu *menu = m_parts.button->choices();
    emptyMenu(*menu);
    const QList<SavedView> views = m_views.all();
    for (const SavedView &view : views)
        menu->addAction(glyphIcon(Glyph::Star), QString(view.name).replace(u'&', "&&"_L1), this, [this, view] { show(view); });
    menu->addSeparator();
    menu->addAction(glyphIcon(Glyph::Add), tr("&Save This View…"), this,
        [this] { m_parts.nameBar->open(m_parts.filter->text()); });
    QMenu *removal = menu->addMenu(glyphIcon(Glyph::Cancel), tr("&Remove View"));
    removal->setEnabled(!views.isEmpty());
    for (const SavedView &view : views)
        removal->addAction(QString(view.name).replace(u'&', "&&"_L1), this, [this, view] { remove(view); });
    menu->addSeparator();
    QAction *file = menu->addAction(TableFile::icon(), TableFile::words(), m_file, &TableFile::ask);
    QAction *pdf = menu->addAction(glyphIcon(Glyph::Details), tr("Save as P&DF…"), this, &FloorViews::askForPdf);
    QAction *paper = menu->addAction(glyphIcon(Glyph::Details), tr("&Print…"), this, &FloorViews::askForPrinter);
    for (QAction *action : { file, pdf, paper })
        action->setEnabled(m_parts.table->model()->rowCount() > 0);
    file->setEnabled(canExport());
    for (QAction *action : { pdf, paper })
        action->setEnabled(action->isEnabled() && !m_paper);
}

bool FloorViews::canExport() const
{
    return m_parts.table->model()->rowCount() > 0 && !m_file->isUnderWay();
}

void FloorViews::askForFile()
{
    if (canExport())
        m_file->ask();
}

void FloorViews::show(const SavedView &view)
{
    m_parts.filter->setText(view.filter);
    m_parts.expression->setText(view.expression);
    if (m_parts.columns)
        m_parts.columns->choose(view.attributes);
    m_parts.table->setView(view.table);
}

void FloorViews::save(const QString &name)
{
    m_views.save({ .name = name,
        .filter = m_parts.filter->text(),
        .expression = m_parts.expression->text(),
        .attributes = m_parts.columns ? m_parts.columns->chosen() : QStringList(),
        .table = m_parts.table->view() });
    if (m_removed.name.compare(name, Qt::CaseInsensitive) == 0)
        m_parts.removed->dismiss(); // it would take the place of this one
    m_parts.table->setFocus(Qt::OtherFocusReason);
}

void FloorViews::remove(const SavedView &view)
{
    m_views.remove(view.name);
    m_removed = view;
    //: Button: a view that was removed is there again.
    m_parts.removed->setAction(tr("Undo"));
    m_parts.removed->showMessage(Tone::Info, tr("View “%1” is removed.").arg(view.name));
    m_parts.removed->letPass();
}

/// Views stand by their names, so it is where it was.
void FloorViews::putBack()
{
    m_views.save(m_removed);
    m_parts.removed->dismiss();
}

PaperHeading FloorViews::heading() const
{
    return { m_title, QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat) };
}

void FloorViews::askForPdf()
{
    const auto *dialog = openSaveDialog(m_page,
        { .name = u"pdfDialog"_s,
            .title = tr("Save %1 as PDF").arg(m_title),
            .kind = tr("PDF documents (*.pdf)"),
            .suffix = u"pdf"_s,
            .file = m_title });
    connect(dialog, &QFileDialog::fileSelected, this, &FloorViews::writePdf);
}

void FloorViews::writePdf(const QString &file)
{
    m_paper = new PaperJob(*m_parts.table, heading(), PaperJob::toPdf(file));
    connect(m_paper, &PaperJob::progressed, this, [this, file](int rows, int all) { emit exportProgressed(file, rows, all); });
    connect(m_paper, &PaperJob::finished, this, [this, file](int rows) { emit exported(file, rows); });
    connect(m_paper, &PaperJob::failed, this, [this, file](const QString &fault) { emit exportFailed(file, fault); });
    connect(m_paper, &PaperJob::canceled, this, [this, file] { emit exportCanceled(file); });
}

void FloorViews::cancel()
{
    m_file->cancel();
    if (m_paper)
        m_paper->cancel();
}

void FloorViews::askForPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::ScreenResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(m_title);
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printDialog"_s);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { print(printer); });
    dialog->open();
}

void FloorViews::print(const std::shared_ptr<QPrinter> &printer)
{
    m_paper = new PaperJob(*m_parts.table, heading(), PaperJob::toPrinter(printer));
    connect(m_paper, &PaperJob::progressed, this, &FloorViews::printProgressed);
    connect(m_paper, &PaperJob::finished, this, &FloorViews::printed);
    connect(m_paper, &PaperJob::failed, this, &FloorViews::printFailed);
    connect(m_paper, &PaperJob::canceled, this, &FloorViews::printCanceled);
}
