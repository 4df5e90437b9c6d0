#include "ui/text/counttext.h"

#include <QCoreApplication>

namespace {

struct CountWords
{
    Q_DECLARE_TR_FUNCTIONS(CountWords)

public:
    static QString tasks(int n) { return tr("%Ln task(s)", nullptr, n); }
    static QString openTasks(int n) { return tr("%Ln open task(s)", nullptr, n); }
    static QString withEnded(const QString &open, int n)
    {
        //: %1 is e.g. "51,308 open tasks"; %Ln is the number of tasks that have ended and are still listed.
        return tr("%1 and %Ln ended", nullptr, n).arg(open);
    }
    static QString agents(int n) { return tr("%Ln agent(s)", nullptr, n); }
    static QString queues(int n) { return tr("%Ln queue(s)", nullptr, n); }
    static QString offers(int n) { return tr("%Ln offer(s)", nullptr, n); }
    static QString rows(int n)
    {
        //: Rows of a table.
        return tr("%Ln row(s)", nullptr, n);
    }
    static QString waiting(int n)
    {
        //: Number of tasks that wait.
        return tr("%Ln waiting", nullptr, n);
    }
    static QString available(int n)
    {
        //: Number of agents that are available.
        return tr("%Ln available", nullptr, n);
    }
    static QString agentsShown(int shown, int all)
    {
        //: What a filter lets through: %L1 is a number, %Ln the number of all.
        return tr("%L1 of %Ln agent(s)", nullptr, all).arg(shown);
    }
    static QString tasksShown(int shown, int all)
    {
        //: What a filter lets through: %L1 is a number, %Ln the number of all.
        return tr("%L1 of %Ln task(s)", nullptr, all).arg(shown);
    }
};

} // namespace

QString tasksText(int n)
{
    return CountWords::tasks(n);
}

QString openTasksText(int open, int ended)
{
    const QString text = CountWords::openTasks(open);
    return ended > 0 ? CountWords::withEnded(text, ended) : text;
}

QString agentsText(int n)
{
    return CountWords::agents(n);
}

QString queuesText(int n)
{
    return CountWords::queues(n);
}

QString offersText(int n)
{
    return CountWords::offers(n);
}

QString rowsText(int n)
{
    return CountWords::rows(n);
}

QString waitingText(int n)
{
    return CountWords::waiting(n);
}

QString availableText(int n)
{
    return CountWords::available(n);
}

QString agentsShownText(int shown, int all)
{
    return CountWords::agentsShown(shown, all);
}

QString tasksShownText(int shown, int all)
{
    return CountWords::tasksShown(shown, all);
}
