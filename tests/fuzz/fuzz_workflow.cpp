#include "core/workflow/workflowconfiguration.h"

#include <cstdlib>

/// Whatever configuration comes: it is refused with words, or every target has a queue.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto configuration = WorkflowConfiguration::fromJson(json);
    if (!configuration)
        return configuration.error().message.isEmpty() ? (std::abort(), 0) : 0;
    if (configuration->queues().contains(TaskQueueId()))
        std::abort();
    return 0;
}
