#include "router/traffic/demoworkspaces.h"

#include "router/traffic/workspacemaker.h"

using namespace Qt::StringLiterals;

namespace router {

tl::expected<WorkspaceId, QString> addDemoWorkspaces(Engine &engine)
{
    return addWorkspaceFile(engine, u":/cordboard/workspaces/tutorial.json"_s).and_then([&engine](WorkspaceId) {
        return addWorkspaceFile(engine, u":/cordboard/workspaces/contact-center.json"_s);
    });
}

QString demoScenarioFile()
{
    return u":/cordboard/scenarios/contact-center.json"_s;
}

} // namespace router
