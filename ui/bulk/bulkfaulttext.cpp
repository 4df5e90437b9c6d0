#include "ui/bulk/bulkfaulttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("BulkFile", text);
}

QString reasonOf(const BulkFault &fault)
{
    switch (fault.kind) {
    case BulkFault::Kind::Empty:
        return words(QT_TRANSLATE_NOOP("BulkFile", "there are no lines below the headings."));
    case BulkFault::Kind::NoAgentColumn:
        return words(QT_TRANSLATE_NOOP("BulkFile", "no column is called agent, so nobody knows whom a line is about."));
    case BulkFault::Kind::UnknownColumn:
        return words(QT_TRANSLATE_NOOP("BulkFile",
            "the column “%1” is not known. There are: agent, status, attributes, attribute:KEY, remove, capacity:CHANNEL."));
    case BulkFault::Kind::ColumnTwice:
        return words(QT_TRANSLATE_NOOP("BulkFile", "the column “%1” is there twice."));
    case BulkFault::Kind::OpenQuote:
        return words(QT_TRANSLATE_NOOP("BulkFile", "a quotation mark is opened and never closed."));
    case BulkFault::Kind::CellCount:
        return words(QT_TRANSLATE_NOOP("BulkFile", "there are not as many cells as headings."));
    case BulkFault::Kind::UnknownAgent:
        return words(QT_TRANSLATE_NOOP("BulkFile", "there is no agent “%1”."));
    case BulkFault::Kind::AgentTwice:
        return words(QT_TRANSLATE_NOOP("BulkFile", "“%1” is there already; the first line counts."));
    case BulkFault::Kind::UnknownStatus:
        return words(QT_TRANSLATE_NOOP("BulkFile", "there is no status “%1”."));
    case BulkFault::Kind::NotObject:
        return words(QT_TRANSLATE_NOOP("BulkFile", "the attributes are no JSON object."));
    case BulkFault::Kind::BrokenJson:
        return words(QT_TRANSLATE_NOOP("BulkFile",
            "“%1” begins like JSON and is none; text that begins so stands in quotation marks inside the cell."));
    case BulkFault::Kind::NotNumber:
        return words(QT_TRANSLATE_NOOP("BulkFile", "“%1” is no capacity: a whole number from 0 to 2,147,483,647 is."));
    case BulkFault::Kind::NothingToDo:
        break;
    }
    return words(QT_TRANSLATE_NOOP("BulkFile", "nothing is to be changed."));
}

} // namespace

QString bulkFaultText(const BulkFault &fault)
{
    const QString reason = reasonOf(fault);
    return words(QT_TRANSLATE_NOOP("BulkFile", "Line %L1: "))
               .arg(fault.line)
        + (reason.contains("%1"_L1) ? reason.arg(fault.text.left(60)) : reason);
}

QString bulkReadingText(const BulkFile &file)
{
    const QString encoding = file.encoding == CsvFile::Encoding::Utf8 ? u"UTF-8"_s
        : file.encoding == CsvFile::Encoding::Utf16                   ? u"UTF-16"_s
                                                                      : u"Latin-1"_s;
    const QString separator = file.separator == u'\t' ? words(QT_TRANSLATE_NOOP("BulkFile", "tab"))
                                                      : u"“"_s + file.separator + u"”"_s;
    //: %1 is the encoding of a file, e.g. "UTF-8", %2 what separates its columns, e.g. "“;”".
    const QString how = words(QT_TRANSLATE_NOOP("BulkFile", "Read as %1, separated by %2.")).arg(encoding, separator);
    if (file.unused.isEmpty())
        return how;
    //: %1 are headings of columns in a file that cannot be changed in this way, e.g. "Availability, Load".
    return how + u' ' + words(QT_TRANSLATE_NOOP("BulkFile", "Not used: %1.")).arg(file.unused.join(u", "_s));
}
