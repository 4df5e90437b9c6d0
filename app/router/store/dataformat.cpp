#include "router/store/dataformat.h"

using namespace Qt::StringLiterals;

namespace router {

tl::expected<void, QString> checkDataFormat(int found)
{
    if (found == dataFormat)
        return {};
    const QString writer = found < dataFormat ? u"older"_s : u"newer"_s;
    return tl::unexpected(
        u"the data file has format %1, and this program reads format %2: start the %3 program that wrote it, or give "
        "another file with --data; this file is left as it is"_s.arg(
            QString::number(found), QString::number(dataFormat), writer));
}

} // namespace router
