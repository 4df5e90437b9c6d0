#pragma once

#include "console/layout/layoutkeeping.h"

/// A change of the layout in words.
struct LayoutRow
{
    QString what{};
    QString now{};
    QString then{};
};

/// One row, or of levels one for each that changes.
QList<LayoutRow> rowsOf(const LayoutChange &change);
/// Why nothing can be taken from a file, a sentence or two.
QString faultText(const LayoutFault &fault);
