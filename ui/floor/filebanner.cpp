#include "ui/floor/filebanner.h"

#include "ui/text/counttext.h"

void FileBanner::showProgress(const QString &text)
{
    //: Button beside "Writing tasks.csv: 200 of 5,000 rows."
    setAction(tr("Cancel"));
    showMessage(Tone::Info, text);
}

void FileBanner::showDone(Tone tone, const QString &text, const QString &details)
{
    setAction({});
    showMessage(tone, text, details);
    if (tone == Tone::Good || tone == Tone::Info)
        letPass(); // nobody has to do anything about it
}

void FileBanner::tellProgress(const QString &file, int rows, int all)
{
    //: %L1 of %L2 rows have been written to the file %3.
    showProgress(tr("Writing %3: %L1 of %L2 rows.").arg(rows).arg(all).arg(file));
}

void FileBanner::tellWritten(const QString &file, qsizetype rows)
{
    //: %1 is e.g. "12 rows", %2 a file.
    showDone(Tone::Good, tr("%1 written to %2.").arg(rowsText(int(rows)), file));
}

void FileBanner::tellFailed(const QString &file, const QString &fault)
{
    showDone(Tone::Bad, tr("The table could not be written to %1.").arg(file), fault);
}

void FileBanner::tellCanceled(const QString &file)
{
    showDone(Tone::Info, tr("Canceled. %1 is as it was.").arg(file));
}
