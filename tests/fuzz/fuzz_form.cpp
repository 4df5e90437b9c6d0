#include "core/httpserver/httpmessage.h"

#include <cstdlib>

/// Whatever form comes: it is refused, or its fields, written with every byte encoded, read the same again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    FormFields fields;
    if (!readForm({ reinterpret_cast<const char *>(data), qsizetype(size) }, fields))
        return fields.isEmpty() ? 0 : (std::abort(), 0);
    QByteArray written;
    for (const auto &[name, value] : fields)
        written += name.toPercentEncoding() + '=' + value.toPercentEncoding() + '&';
    FormFields again;
    if (!readForm(written, again) || again != fields)
        std::abort();
    return 0;
}
