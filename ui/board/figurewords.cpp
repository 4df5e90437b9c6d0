#include "ui/board/figurewords.h"

#include <QCoreApplication>

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

} // namespace

QList<SampleFigure> plottedFigures()
{
    using enum SampleFigure;
    return { Waiting, Oldest, Service, Available, Assigned, Wrapping, Accepted, Canceled, TimedOut };
}

QString figureText(SampleFigure figure)
{
    switch (figure) {
    case SampleFigure::Waiting:
        return FigureWords::tr("Waiting tasks");
    case SampleFigure::Oldest:
        return FigureWords::tr("Oldest wait in seconds");
    case SampleFigure::Service:
        return FigureWords::tr("Service level in percent");
    case SampleFigure::Available:
        return FigureWords::tr("Agents on duty");
    case SampleFigure::Assigned:
        return FigureWords::tr("Tasks in hand");
    case SampleFigure::Wrapping:
        return FigureWords::tr("Tasks wrapping up");
    case SampleFigure::Accepted:
        return FigureWords::tr("Accepted offers");
    case SampleFigure::Canceled:
        return FigureWords::tr("Canceled tasks");
    case SampleFigure::TimedOut:
        break;
    }
    return FigureWords::tr("Timed out offers");
}
