#pragma once

#include "core/domain/queuesample.h"

#include <QList>
#include <QString>

/// All figures that can be plotted, in the order in which they are offered.
QList<SampleFigure> plottedFigures();
/// What the figure is called on the screen, with its unit where it has one.
QString figureText(SampleFigure figure);
