#pragma once

#include "console/control/newtask.h"

/// What is wrong with a new task, in words for people; with line and column where there is a place.
QString newTaskFaultText(const NewTaskFault &fault);
/// Why this text is no object; empty where it is one.
QString notAnObjectText(const QByteArray &json);
