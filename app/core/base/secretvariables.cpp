#include "core/base/secretvariables.h"

#include <QtGlobal>
#include <cstdlib>
#include <cstring>

void forgetSecretVariables()
{
    for (const char *name :
        { "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_API_KEY_SID", "TWILIO_API_KEY_SECRET" }) {
        if (char *value = std::getenv(name))
            std::memset(value, 0, std::strlen(value));
        qunsetenv(name);
    }
}
