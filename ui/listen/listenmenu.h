#pragma once

#include "core/domain/ids.h"

#include <QVariant>

class AgentListening;
class ListenIn;
class QMenu;

/// Adds "Listen In" with its three ways to the menu, for the call of this task. Rests with the reason where it cannot be.
/// `listen` must outlive the menu.
void addListenMenu(QMenu *menu, ListenIn &listen, const TaskId &task, bool isOnline);
/// The same for whatever call this agent is in. `inHand`: how many tasks he has in hand; invalid: not known.
void addListenMenu(QMenu *menu, AgentListening &listening, const ListenIn &listen, const WorkerId &agent,
    const QVariant &inHand, bool isOnline);
