#include "router/traffic/demoworkspaces.h"

#include "router/traffic/workspacefile.h"
#include "router/traffic/workspacemaker.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

tl::expected<WorkspaceId, QString> addFromResource(Engine &engine, const QString &file)
{
    return readWorkspaceFile(file).and_then([&](const WorkspacePlan &plan) {
        return addWorkspace(engine, plan).map_error([&file](const LineError &error) -> QString {
            return u"%1, line %2: %3"_s.arg(file).arg(error.line).arg(error.message);
        });
    });
}

} // namespace

tl::expected<WorkspaceId, QString> addDemoWorkspaces(Engine &engine)
{
    return addFromResource(engine, u":/cordboard/workspaces/tutorial.json"_s).and_then([&engine](WorkspaceId) {
        return addFromResource(engine, u":/cordboard/workspaces/contact-center.json"_s);
    });
}

} // namespace router
