#include "core/domain/requestrecord.h"

#include <QList>
#include <algorithm>

namespace {

constexpr qsizetype sidLength = 34;

bool isSid(const QByteArray &part)
{
    const auto isHex = [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
    };
    return part.size() == sidLength && std::all_of(part.begin() + 2, part.end(), isHex);
}

} // namespace

QByteArray endpointOf(const RequestRecord &record)
{
    QByteArrayList parts = record.path.split('/');
    for (QByteArray &part : parts) {
        if (isSid(part))
            part = "\xE2\x80\xA6"; // "…"
    }
    return record.method + ' ' + parts.join('/');
}
