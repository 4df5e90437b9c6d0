#pragma once

#include "ui/board/paperjob.h"
#include "ui/floor/savedviews.h"

#include <QObject>
#include <QPointer>

class AskBar;
class AttributeColumns;
class Banner;
class FloorTable;
class MenuButton;
class QLineEdit;
class ExpressionLine;
class TableFile;

/// What the button "Views" of a page offers: views with a name, and the table as a file or on paper.
class FloorViews final : public QObject
{
    Q_OBJECT

public:
    /// What a view is made of; all belong to the page. `columns` may be null: no attributes are columns.
    struct Parts
    {
        FloorTable *table = nullptr;
        QLineEdit *filter = nullptr;
        ExpressionLine *expression = nullptr;
        AttributeColumns *columns = nullptr;
        AskBar *nameBar = nullptr;
        MenuButton *button = nullptr;
        Banner *removed = nullptr; ///< Says that a view was removed, and brings it back.
    };

    FloorViews(const Parts &parts, const QString &title, Settings &settings, QWidget *page);

    void show(const SavedView &view);
    /// Whether there is something to write, and nothing is being written.
    [[nodiscard]] bool canExport() const;
    /// Asks where the table is to be written; does not wait for it.
    void askForFile();
    /// Gives up what is being written or printed, and leaves the file as it was.
    void cancel();

signals:
    /// A file was written, or was not: `fault` says why in the system's words.
    void exported(const QString &file, qsizetype rows);
    /// So many of the rows are written.
    void exportProgressed(const QString &file, int rows, int all);
    void exportFailed(const QString &file, const QString &fault);
    void exportCanceled(const QString &file);
    /// The same of paper: so many of the rows are drawn; it goes to the printer; it does not.
    void printProgressed(int rows, int all);
    void printed(qsizetype rows);
    void printFailed(const QString &fault);
    void printCanceled();

private:
    void fillMenu();
    void save(const QString &name);
    void remove(const SavedView &view);
    void putBack();
    void askForPdf();
    void writePdf(const QString &file);
    void askForPrinter();
    void print(const std::shared_ptr<QPrinter> &printer);
    [[nodiscard]] PaperHeading heading() const;

    Parts m_parts;
    QString m_title;
    SavedViews m_views;
    SavedView m_removed; ///< The last one that was; without a name: it cannot come back any more.
    QWidget *m_page;
    TableFile *m_file;
    QPointer<PaperJob> m_paper;
};
