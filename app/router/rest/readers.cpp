#include "router/rest/readers.h"

using namespace Qt::StringLiterals;

namespace router {

std::optional<QueueOrder> readFifoOrLifo(Parameters &parameters, QByteArrayView name)
{
    const auto order = parameters.bytes(name);
    if (!order)
        return std::nullopt;
    if (*order == "FIFO")
        return QueueOrder::Fifo;
    if (*order == "LIFO")
        return QueueOrder::Lifo;
    parameters.refuse(name, u"is neither FIFO nor LIFO"_s);
    return std::nullopt;
}

} // namespace router
