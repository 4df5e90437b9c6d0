#include "router/engine/refusals.h"

#include "router/engine/enginecore.h"

using namespace Qt::StringLiterals;

namespace router::engine {

Refusal refused(const QString &message)
{
    return { 400, 20001, message };
}

Refusal refused(int code, const QString &message)
{
    return { 400, code, message };
}

Refusal notFound(const QString &path)
{
    return { 404, 20404, u"The requested resource "_s + path + u" was not found"_s };
}

Refusal notFound(WorkspaceId workspace, QLatin1StringView collection, const QString &sid)
{
    return notFound(u"/Workspaces/"_s + workspace.text() + u'/' + collection + u'/' + sid);
}

Refusal unknownReference(const WorkspaceState &workspace, QLatin1StringView what, const QString &sid)
{
    return refused(what + u' ' + sid + u" does not exist in workspace "_s + workspace.value.id.text());
}

Refusal notNow(const WorkspaceState &workspace, QLatin1StringView what, const QString &sid, QLatin1StringView why)
{
    return refused(u"Cannot "_s + what + u' ' + sid + u" in workspace "_s + workspace.value.id.text()
        + u" for account "_s + workspace.core.account.text() + u" because "_s + why);
}

} // namespace router::engine
