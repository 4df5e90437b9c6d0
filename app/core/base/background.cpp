#include "core/base/background.h"

#include <QCoreApplication>
#include <QThread>

#ifdef __linux__
#include <sys/resource.h>
#endif

void workInBackground()
{
    static thread_local bool isDone = false;
    const QCoreApplication *application = QCoreApplication::instance();
    if (isDone || (application && application->thread() == QThread::currentThread()))
        return;
    isDone = true;
#ifdef __linux__
    constexpr int nicer = 5; // a third of what a thread of the usual rank gets
    setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + nicer); // here, both mean the thread
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}
