#pragma once

#include <chrono>

/// How often what is asked for.
///
/// With push at most 60 requests an idle hour; the first rates are those without, and of what cannot be read just now.
/// Source: "Push and poll", the desk.
struct PollRates
{
    std::chrono::milliseconds offers{ 2'000 }; ///< Own pending reservations.
    std::chrono::milliseconds inHand{ 6'000 }; ///< Own accepted and wrapping ones.
    std::chrono::milliseconds ownTasks{ 30'000 }; ///< Tasks of own reservations; at once when one is new or changed.
    std::chrono::milliseconds ownWorker{ 5'000 }; ///< The worker and its channels.
    std::chrono::milliseconds setup{ 300'000 }; ///< Activities, queues, workflows, channels, workspace.
    std::chrono::milliseconds figures{ 5'000 }; ///< Only while the floor or the board is watched.
    std::chrono::milliseconds figuresCall{ 500 }; ///< At least so much for each call of 50 queues.
    std::chrono::milliseconds periods{ 30'000 }; ///< What became of the queues' tasks, only while the board is watched.
    std::chrono::milliseconds periodsPage{ 20'000 }; ///< At least so much for each page of 1,000 queues.
    std::chrono::milliseconds history{ 60'000 }; ///< Both, while only the history of the queues is owed.
    std::chrono::milliseconds events{ 5'000 }; ///< What has happened, only while the floor is watched.
    std::chrono::milliseconds floor{ 10'000 }; ///< All tasks and workers, only while the floor is watched.
    std::chrono::milliseconds floorPage{ 1'000 }; ///< At least so much for each page of 1,000 of them.
    std::chrono::milliseconds toldFloor{ 120'000 }; ///< All of them while events tell what changes; a page four times.
    std::chrono::milliseconds pushedOwn{ 90'000 }; ///< With push: all own reservations in one list.
    std::chrono::milliseconds pushedWorker{ 900'000 }; ///< With push: the worker and its channels.
    std::chrono::milliseconds pushedSetup{ 2'700'000 }; ///< With push: activities, queues, and so on.
};
