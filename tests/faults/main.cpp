// cordboard-faults TASKS [SEED]: so many offers through a bad line, and a fifth as many without push. Ends with 0 if
// every promise was kept.
#include "faults/faultdrill.h"

#include <QCoreApplication>
#include <QTextStream>
#include <random>

using namespace Qt::StringLiterals;

namespace {

/// How many promises were broken.
qsizetype run(int tasks, unsigned seed, DrillWay way, QTextStream &out)
{
    FaultDrill drill(tasks, seed, way);
    const QStringList broken = drill.run();
    for (const QString &line : broken)
        out << "not kept: " << line << Qt::endl;
    out << (way == DrillWay::Polled ? "polled: " : "pushed: ") << drill.summary() << u": "_s << broken.size()
        << " promises broken" << Qt::endl;
    return broken.size();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    const int tasks = arguments.value(1).toInt();
    if (tasks < 1) {
        out << "cordboard-faults TASKS [SEED]" << Qt::endl;
        return 2;
    }
    const unsigned seed = arguments.size() > 2 ? arguments.at(2).toUInt() : std::random_device()();
    out << "seed " << seed << Qt::endl;
    const qsizetype broken
        = run(tasks, seed, DrillWay::Pushed, out) + run((tasks + 4) / 5, seed, DrillWay::Polled, out);
    return broken == 0 ? 0 : 1;
}
