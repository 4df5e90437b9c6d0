#include "core/expression/cborscope.h"
#include "core/expression/expression.h"

#include <cstdlib>

/// Whatever text comes: it is refused or it can be evaluated, and its own text reads the same again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const CborScope scope(*objectFromJson(R"({"a":1,"s":"6","tags":["a","b"],"o":{"list":["x"],"k":true}})"));
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto expression = Expression::parse(text);
    if (!expression)
        return 0;
    const auto again = Expression::parse(expression->text());
    if (!again || again->holds(scope) != expression->holds(scope) || again->references() != expression->references())
        std::abort();
    return 0;
}
