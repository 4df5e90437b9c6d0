#include "console/control/session.h"

#include "console/api/endpoints.h"

#include <QStringList>

using namespace Qt::StringLiterals;

ServerChoice serverChoice(const Profile &profile)
{
    const QString host = profile.taskrouter.host();
    if (!host.endsWith(".twilio.com"_L1))
        return { .twilio = false, .url = profile.taskrouter };
    const QStringList parts = host.split(u'.'); // taskrouter [edge] [region] twilio com
    ServerChoice choice;
    if (parts.size() == 4)
        choice.region = parts.at(1);
    if (parts.size() == 5) {
        choice.edge = parts.at(1);
        choice.region = parts.at(2);
    }
    return choice;
}

Endpoints endpointsOf(const ServerChoice &server)
{
    return server.twilio ? Endpoints::twilio(server.region, server.edge) : Endpoints::single(server.url);
}

bool isSafe(const ServerChoice &server)
{
    return endpointsOf(server).isSafe();
}

QUrl taskrouterUrl(const ServerChoice &server)
{
    return endpointsOf(server).taskrouter;
}
