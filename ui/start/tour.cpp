#include "ui/start/tour.h"

#include "ui/start/program.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

Tour::Tour(Program &program, const TourAccess &access, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_access(access)
    , m_pictures(folder)
{
    connect(&m_runner, &StepRunner::stepSeen, this, &Tour::onSeen);
    connect(&m_runner, &StepRunner::stepMissed, this, &Tour::onMissed);
    connect(&m_runner, &StepRunner::allSeen, this, [this] { emit finished(m_pictureFaults == 0 ? 0 : 1); });
}

void Tour::begin()
{
    if (!m_pictures.isReady()) {
        QTextStream(stderr) << tr("cordboard: the folder for the pictures cannot be made.") << Qt::endl;
        emit finished(1);
        return;
    }
    m_runner.run(signInSteps() + offerSteps() + taskSteps() + floorSteps());
}

void Tour::onSeen(const QString &name, std::chrono::milliseconds took)
{
    const QString file = m_pictures.take(m_program.window(), name);
    m_pictureFaults += file.isEmpty() ? 1 : 0;
    say(u"%1 %2 s  %3"_s.arg(name, -28).arg(double(took.count()) / 1000.0, 6, 'f', 2).arg(file));
}

void Tour::onMissed(const QString &name)
{
    const QString file = m_pictures.take(m_program.window(), name + u" missed"_s);
    QTextStream(stderr) << tr("cordboard: the tour stopped, this was not seen: %1 (%2)").arg(name, file) << Qt::endl;
    emit finished(1);
}
