#pragma once

#include "core/base/csv.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

/// The file to which a test lets a window write its table.
class ExportedTable
{
public:
    [[nodiscard]] static QAbstractButton *button(const QWidget &window)
    {
        return window.findChild<QAbstractButton *>(QStringLiteral("exportCsv"));
    }

    /// Presses the button beside the table and answers the question; false: nothing was asked, or nothing written.
    [[nodiscard]] bool write(const QWidget &window) const
    {
        button(window)->click();
        auto *dialog = window.findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        if (!dialog)
            return false;
        emit dialog->fileSelected(name());
        dialog->close();
        return QTest::qWaitFor([this] { return QFile::exists(name()); });
    }
    [[nodiscard]] QString name() const { return m_folder.filePath(QStringLiteral("table.csv")); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(name());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A row as a spreadsheet reads it; 0 are the headings.
    [[nodiscard]] QStringList row(int number) const { return readCsv(bytes()).rows.value(number).cells; }

private:
    QTemporaryDir m_folder{};
};
