#include "console/api/setupapi.h"

#include "console/api/apicalls.h"

namespace {

/// The form of what is new, or of what has changed.
class SavedForm
{
public:
    explicit SavedForm(bool isNew)
        : m_isNew(isNew)
    {
    }

    /// Of a new thing what is empty is left out: it is as the service makes it.
    void add(QStringView name, const QString &base, const QString &wanted)
    {
        if (m_isNew ? !wanted.isEmpty() : base != wanted)
            m_form.add(name, wanted);
    }
    void add(QStringView name, const QByteArray &base, const QByteArray &wanted)
    {
        if (m_isNew ? !wanted.isEmpty() : base != wanted)
            m_form.add(name, wanted);
    }
    template <typename Tag> void add(QStringView name, const Id<Tag> &base, const Id<Tag> &wanted)
    {
        add(name, base.utf8(), wanted.utf8());
    }
    void add(QStringView name, int base, int wanted)
    {
        if (m_isNew || base != wanted)
            m_form.add(name, wanted);
    }
    void add(QStringView name, std::same_as<bool> auto base, bool wanted)
    {
        if (m_isNew || base != wanted)
            m_form.add(name, wanted);
    }
    void add(QStringView name, QueueOrder base, QueueOrder wanted)
    {
        add(name, orderName(base), orderName(wanted));
    }
    /// Also where it is empty.
    void always(QStringView name, const QString &wanted) { m_form.add(name, wanted); }

    [[nodiscard]] const FormBody &form() const { return m_form; }

private:
    static QByteArray orderName(QueueOrder order) { return order == QueueOrder::Lifo ? "LIFO" : "FIFO"; }

    bool m_isNew;
    FormBody m_form;
};

QByteArray placeOf(const WorkspaceId &workspace, const QByteArray &kind, const QByteArray &sid)
{
    const QByteArray all = workspacePath(workspace) + '/' + kind;
    return sid.isEmpty() ? all : QByteArray(all + '/' + sid);
}

QByteArray versionTag(int version)
{
    return version > 0 ? QByteArray('"' + QByteArray::number(version) + '"') : QByteArray();
}

QFuture<ApiResult<Done>> callToRemove(ApiClient *client, const QByteArray &path, const QByteArray &ifMatch = {})
{
    return callForDone(client, { .method = ApiRequest::Method::Delete, .path = path, .ifMatch = ifMatch });
}

} // namespace

QFuture<ApiResult<Workspace>> SetupApi::save(const Workspace &base, const Workspace &wanted) const
{
    SavedForm saved(base.id.isNull());
    saved.add(u"FriendlyName", base.name, wanted.name);
    saved.add(u"EventCallbackUrl", base.eventCallbackUrl, wanted.eventCallbackUrl);
    saved.add(u"EventsFilter", base.eventsFilter, wanted.eventsFilter);
    saved.add(u"MultiTaskEnabled", base.multitasking, wanted.multitasking);
    saved.add(u"PrioritizeQueueOrder", base.prioritizeQueueOrder, wanted.prioritizeQueueOrder);
    if (!base.id.isNull()) { // a new one has activities of its own, which nobody knows yet
        saved.add(u"DefaultActivitySid", base.defaultActivity, wanted.defaultActivity);
        saved.add(u"TimeoutActivitySid", base.timeoutActivity, wanted.timeoutActivity);
    }
    const QByteArray path = base.id.isNull() ? QByteArray("/v1/Workspaces") : workspacePath(base.id);
    return callForResource(m_client, postRequest(path, saved.form(), false), &workspaceFromJson);
}

QFuture<ApiResult<Activity>> SetupApi::save(
    const WorkspaceId &workspace, const Activity &base, const Activity &wanted) const
{
    SavedForm saved(base.id.isNull());
    saved.add(u"FriendlyName", base.name, wanted.name);
    if (base.id.isNull()) // fixed from then on
        saved.add(u"Available", base.available, wanted.available);
    return callForResource(m_client, postRequest(placeOf(workspace, "Activities", base.id.utf8()), saved.form(), false),
        &activityFromJson);
}

QFuture<ApiResult<TaskChannel>> SetupApi::save(
    const WorkspaceId &workspace, const TaskChannel &base, const TaskChannel &wanted) const
{
    SavedForm saved(base.id.isNull());
    saved.add(u"FriendlyName", base.name, wanted.name);
    if (base.id.isNull()) // fixed from then on
        saved.add(u"UniqueName", base.uniqueName, wanted.uniqueName);
    saved.add(u"ChannelOptimizedRouting", base.optimizedRouting, wanted.optimizedRouting);
    return callForResource(m_client,
        postRequest(placeOf(workspace, "TaskChannels", base.id.utf8()), saved.form(), false), &taskChannelFromJson);
}

QFuture<ApiResult<TaskQueue>> SetupApi::save(
    const WorkspaceId &workspace, const TaskQueue &base, const TaskQueue &wanted) const
{
    SavedForm saved(base.id.isNull());
    saved.add(u"FriendlyName", base.name, wanted.name);
    if (base.id.isNull() || base.targetWorkers != wanted.targetWorkers)
        saved.always(u"TargetWorkers", wanted.targetWorkers); // left out it would be everybody
    saved.add(u"MaxReservedWorkers", base.maxReservedWorkers, wanted.maxReservedWorkers);
    saved.add(u"TaskOrder", base.order, wanted.order);
    saved.add(u"ReservationActivitySid", base.reservationActivity, wanted.reservationActivity);
    saved.add(u"AssignmentActivitySid", base.assignmentActivity, wanted.assignmentActivity);
    return callForResource(m_client, postRequest(placeOf(workspace, "TaskQueues", base.id.utf8()), saved.form(), false),
        &taskQueueFromJson);
}

QFuture<ApiResult<Worker>> SetupApi::save(const WorkspaceId &workspace, const Worker &base, const Worker &wanted) const
{
    SavedForm saved(base.id.isNull());
    saved.add(u"FriendlyName", base.name, wanted.name);
    saved.add(u"Attributes", base.attributes, wanted.attributes);
    saved.add(u"ActivitySid", base.activity, wanted.activity);
    ApiRequest request = postRequest(placeOf(workspace, "Workers", base.id.utf8()), saved.form(), false);
    request.ifMatch = versionTag(base.version);
    return callForResource(m_client, request, &workerFromJson);
}

QFuture<ApiResult<Workflow>> SetupApi::save(
    const WorkspaceId &workspace, const Workflow &base, const Workflow &wanted, bool reEvaluate) const
{
    SavedForm saved(base.id.isNull());
    saved.add(u"FriendlyName", base.name, wanted.name);
    saved.add(u"Configuration", base.configuration, wanted.configuration);
    saved.add(u"TaskReservationTimeout", int(base.reservationTimeout.count()), int(wanted.reservationTimeout.count()));
    saved.add(u"AssignmentCallbackUrl", base.assignmentCallbackUrl, wanted.assignmentCallbackUrl);
    saved.add(
        u"FallbackAssignmentCallbackUrl", base.fallbackAssignmentCallbackUrl, wanted.fallbackAssignmentCallbackUrl);
    if (reEvaluate && !base.id.isNull())
        saved.always(u"ReEvaluateTasks", QStringLiteral("true"));
    return callForResource(m_client, postRequest(placeOf(workspace, "Workflows", base.id.utf8()), saved.form(), false),
        &workflowFromJson);
}

QFuture<ApiResult<Done>> SetupApi::remove(const Workspace &workspace) const
{
    return callToRemove(m_client, workspacePath(workspace.id));
}

QFuture<ApiResult<Done>> SetupApi::remove(const WorkspaceId &workspace, const Activity &activity) const
{
    return callToRemove(m_client, placeOf(workspace, "Activities", activity.id.utf8()));
}

QFuture<ApiResult<Done>> SetupApi::remove(const WorkspaceId &workspace, const TaskChannel &channel) const
{
    return callToRemove(m_client, placeOf(workspace, "TaskChannels", channel.id.utf8()));
}

QFuture<ApiResult<Done>> SetupApi::remove(const WorkspaceId &workspace, const TaskQueue &queue) const
{
    return callToRemove(m_client, placeOf(workspace, "TaskQueues", queue.id.utf8()));
}

QFuture<ApiResult<Done>> SetupApi::remove(const WorkspaceId &workspace, const Worker &worker) const
{
    return callToRemove(m_client, placeOf(workspace, "Workers", worker.id.utf8()), versionTag(worker.version));
}

QFuture<ApiResult<Done>> SetupApi::remove(const WorkspaceId &workspace, const Workflow &workflow) const
{
    return callToRemove(m_client, placeOf(workspace, "Workflows", workflow.id.utf8()));
}
