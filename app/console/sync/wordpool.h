#pragma once

#include "core/domain/task.h"
#include "core/domain/worker.h"

#include <QSet>

/// Words that thousands of rows have in common (names of queues, workflows, channels, statuses), each kept once.
class WordPool
{
public:
    void share(Task &task)
    {
        for (QString *word : { &task.workflowName, &task.queueName, &task.channelUniqueName, &task.routingTarget })
            share(*word);
    }
    void share(Worker &worker) { share(worker.activityName); }
    void share(QString &word)
    {
        if (m_words.size() >= most)
            m_words.clear();
        word = *m_words.insert(word);
    }
    [[nodiscard]] qsizetype size() const { return m_words.size(); }

private:
    static constexpr qsizetype most = 100'000; ///< Whoever has more of them begins anew, and shares less.

    QSet<QString> m_words;
};
