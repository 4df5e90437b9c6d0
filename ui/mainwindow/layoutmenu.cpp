#include "ui/mainwindow/layoutmenu.h"

#include "console/settings/settings.h"
#include "ui/floor/floortable.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"
#include "ui/settings/layoutdialog.h"
#include "ui/settings/layoutwords.h"
#include "ui/theme/glyph.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/savedialog.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

LayoutMenu::LayoutMenu(Settings &settings, MainWindow &window)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
    , m_message(new Banner(window.shell()))
    , m_undo(new QAction(glyphIcon(Glyph::History), tr("&Undo Import"), this))
{
    auto *exporting = new QAction(glyphIcon(Glyph::Columns), tr("E&xport Layout…"), this);
    auto *importing = new QAction(glyphIcon(Glyph::Columns), tr("&Import Layout…"), this);
    exporting->setObjectName(u"exportLayoutAction"_s);
    importing->setObjectName(u"importLayoutAction"_s);
    m_undo->setObjectName(u"undoLayoutAction"_s);
    m_undo->setEnabled(false);
    m_actions = { exporting, importing, m_undo };
    m_message->setObjectName(u"layoutMessage"_s);
    m_message->hide();
    window.shell()->addMessage(m_message);
    connect(exporting, &QAction::triggered, this, &LayoutMenu::askWhereTo);
    connect(importing, &QAction::triggered, this, &LayoutMenu::askWhich);
    connect(m_undo, &QAction::triggered, this, &LayoutMenu::undo);
    connect(m_message, &Banner::actionRequested, this, &LayoutMenu::undo);
}

void LayoutMenu::askWhereTo()
{
    const auto *dialog = openSaveDialog(&m_window,
        { .name = u"exportLayoutDialog"_s,
            .title = tr("Export Layout"),
            .kind = tr("Layouts (*.json)"),
            .suffix = u"json"_s,
            .file = u"cordboard-layout"_s });
    connect(dialog, &QFileDialog::fileSelected, this, &LayoutMenu::exportTo);
}

void LayoutMenu::askWhich()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import Layout"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"importLayoutDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Layouts (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &LayoutMenu::importFrom);
    dialog->open();
}

/// What is only on the screen yet goes into the settings: the file is made of them, and so is what undoes an import.
void LayoutMenu::rememberAll()
{
    m_window.remember();
    const auto tables = m_window.findChildren<FloorTable *>();
    for (FloorTable *table : tables)
        table->remember();
}

void LayoutMenu::exportTo(const QString &file)
{
    rememberAll();
    QStringList leftOut;
    const QByteArray text = layoutToJson(layoutOf(m_settings, &leftOut));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return showFault(tr("The layout could not be written to %1.").arg(file), out.errorString());
    QString said = tr("The layout was written to %1.").arg(file);
    if (!leftOut.isEmpty())
        said += u' ' + tr("Left out, as it names things of this account only: %1").arg(leftOut.join(u", "_s));
    m_message->setAction({});
    m_message->showMessage(Tone::Good, said);
    m_message->show();
}

void LayoutMenu::importFrom(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return showFault(tr("%1 cannot be read.").arg(file), in.errorString());
    const auto reading = layoutFromJson(in.read(biggestLayout + 1));
    const QString name = QFileInfo(file).fileName();
    if (!reading)
        return showFault(tr("Nothing was taken from %1. %2").arg(name, faultText(reading.error())), reading.error().detail);
    rememberAll();
    auto *dialog = new LayoutDialog(m_settings, *reading, name, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, layout = reading->layout, name] { apply(layout, name); });
    dialog->open();
}

void LayoutMenu::apply(const Layout &layout, const QString &file)
{
    rememberAll();
    m_before = applyLayout(m_settings, layout);
    m_undo->setEnabled(true);
    //: Button: things look as they did before a layout was taken from a file.
    m_message->setAction(tr("Undo"));
    m_message->showMessage(Tone::Good, tr("The layout of %1 has been taken over.").arg(file));
    m_message->show();
}

void LayoutMenu::undo()
{
    applyLayout(m_settings, std::exchange(m_before, {}));
    m_undo->setEnabled(false);
    m_message->dismiss();
}

void LayoutMenu::showFault(const QString &text, const QString &detail)
{
    m_message->setAction({});
    m_message->showMessage(Tone::Bad, text, detail);
    m_message->show();
}
