#include "core/expression/cborscope.h"

#include <QCborValue>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdlib>

/// Whatever is said to be attributes: refused, or an object that reads the same again once it is written, and in which
/// every name of its own is found.
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
        if (scope.value({ name }) != object->value(name))
            std::abort();
    }
    return 0;
}
