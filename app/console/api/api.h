#pragma once

#include "console/api/apiclient.h"
#include "console/api/conferencesapi.h"
#include "console/api/eventsapi.h"
#include "console/api/recordingsapi.h"
#include "console/api/reservationsapi.h"
#include "console/api/setupapi.h"
#include "console/api/taskqueuesapi.h"
#include "console/api/tasksapi.h"
#include "console/api/workersapi.h"
#include "console/api/workspacesapi.h"

/// All resources behind one client; cheap to copy, valid as long as the client.
///
/// Every method may be called from any thread: it posts to the client's thread and answers a future, to be received
/// with `onFinished`. Lists follow their pages to the end and answer the whole.
struct Api
{
    explicit Api(ApiClient *apiClient)
        : client(apiClient)
        , workspaces(apiClient)
        , activities(apiClient)
        , workflows(apiClient)
        , taskChannels(apiClient)
        , workers(apiClient)
        , workerChannels(apiClient)
        , taskQueues(apiClient)
        , tasks(apiClient)
        , events(apiClient)
        , reservations(apiClient)
        , conferences(apiClient)
        , participants(apiClient)
        , calls(apiClient)
        , recordings(apiClient)
        , setup(apiClient)
    {
    }

    ApiClient *client;
    WorkspacesApi workspaces;
    ActivitiesApi activities;
    WorkflowsApi workflows;
    TaskChannelsApi taskChannels;
    WorkersApi workers;
    WorkerChannelsApi workerChannels;
    TaskQueuesApi taskQueues;
    TasksApi tasks;
    EventsApi events;
    ReservationsApi reservations;
    ConferencesApi conferences;
    ParticipantsApi participants;
    CallsApi calls;
    RecordingsApi recordings;
    SetupApi setup;
};
