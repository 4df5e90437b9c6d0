// cordboard-faults TASKS [SEED]: so many offers through a bad line. Ends with 0 if every promise was kept.
#include "faults/faultdrill.h"

#include <QCoreApplication>
#include <QTextStream>
#include <random>

using namespace Qt::StringLiterals;

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
    FaultDrill drill(tasks, seed);
    const QStringList broken = drill.run();
    for (const QString &line : broken)
        out << "not kept: " << line << Qt::endl;
    out << drill.summary() << u": "_s << broken.size() << " promises broken" << Qt::endl;
    return broken.isEmpty() ? 0 : 1;
}
