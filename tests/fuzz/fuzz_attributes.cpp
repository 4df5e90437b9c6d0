#include "core/expression/cborscope.h"

#include <QCborValue>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdlib>

/// Whatever is said to be attributes: refused, or an object that reads the same again once it is written, and in which
/// every name of its own is found; one that begins with a digit reads as a place in a list, and an empty one as nothing.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto object = objectFromJson(json);
    if (!object)
        return 0;
    const QJsonObject written = object->toJsonObject();
    const auto again = objectFromJson(QJsonDocument(written).toJson(QJsonDocument::Compact));
    if (!again || again->toJsonObject() != written)
        std::abort();
    const CborScope scope(*object, QStringLiteral("worker"));
    for (const QString &name : written.keys()) {
        const bool isName = !name.isEmpty() && !name.front().isDigit();
        if (scope.value({ name }) != (isName ? object->value(name) : QCborValue(QCborValue::Undefined)))
            std::abort();
    }
    return 0;
}
