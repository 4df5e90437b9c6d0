#pragma once

#include "ui/widgets/banner.h"

/// Says of a table on its way to a file or to paper how far it is, with a button that gives it up, and what became of it.
class FileBanner final : public Banner
{
    Q_OBJECT

public:
    using Banner::Banner;

    /// Under way: "Cancel" stands beside it.
    void showProgress(const QString &text);
    /// Over.
    void showDone(Tone tone, const QString &text, const QString &details = {});

    // The same in the words for a file.
    void tellProgress(const QString &file, int rows, int all);
    void tellWritten(const QString &file, qsizetype rows);
    void tellFailed(const QString &file, const QString &fault);
    void tellCanceled(const QString &file);
};
