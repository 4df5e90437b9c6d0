#pragma once

#include <QString>

// Counts as people say them: "1 task", "3 tasks". Plural forms come from the translation.
QString tasksText(int n);
/// "3 open tasks", or "3 open tasks and 2 ended".
QString openTasksText(int open, int ended);
QString agentsText(int n);
QString queuesText(int n);
QString offersText(int n);
QString rowsText(int n);      ///< Of a table.
QString waitingText(int n);   ///< "3 waiting"
QString availableText(int n); ///< "3 available"
/// "12 of 40 agents": what a filter lets through.
QString agentsShownText(int shown, int all);
/// "12 of 40 tasks".
QString tasksShownText(int shown, int all);
