#include "core/base/jsonmember.h"

#include <algorithm>
#include <simdjson.h>
#include <vector>

namespace {

namespace ondemand = simdjson::ondemand;

std::optional<JsonScalar> scalarOf(ondemand::value value)
{
    ondemand::json_type type{};
    if (value.type().get(type))
        return std::nullopt;
    std::string_view text;
    int64_t number = 0;
    bool boolean = false;
    switch (type) {
    case ondemand::json_type::string:
        if (value.get_string().get(text))
            return std::nullopt;
        return JsonScalar(QString::fromUtf8(text.data(), qsizetype(text.size())));
    case ondemand::json_type::number:
        if (value.get_int64().get(number))
            return std::nullopt;
        return JsonScalar(qint64(number));
    case ondemand::json_type::boolean:
        if (value.get_bool().get(boolean))
            return std::nullopt;
        return JsonScalar(boolean);
    case ondemand::json_type::null:
        return JsonScalar();
    default:
        return std::nullopt;
    }
}

std::optional<JsonScalar> memberOf(ondemand::object object, std::string_view path)
{
    ondemand::value value;
    const simdjson::error_code whole = object.find_field_unordered(path).get(value);
    if (whole == simdjson::SUCCESS)
        return scalarOf(value);
    if (whole != simdjson::NO_SUCH_FIELD)
        return std::nullopt;
    const size_t point = path.find('.');
    if (point == std::string_view::npos)
        return JsonScalar();
    const simdjson::error_code first = object.find_field_unordered(path.substr(0, point)).get(value);
    if (first == simdjson::NO_SUCH_FIELD)
        return JsonScalar();
    ondemand::object inner;
    if (first || value.get_object().get(inner))
        return std::nullopt;
    return memberOf(inner, path.substr(point + 1));
}

} // namespace

std::optional<JsonScalar> jsonMember(const QByteArray &json, const QByteArray &path)
{
    thread_local ondemand::parser parser;
    thread_local std::vector<char> room; // the parser reads somewhat beyond the end
    const size_t size = size_t(json.size());
    room.resize(std::max(room.size(), size + simdjson::SIMDJSON_PADDING));
    std::ranges::copy(json, room.begin());
    const simdjson::padded_string_view padded(room.data(), size, room.size());
    ondemand::document document;
    ondemand::object object;
    if (parser.iterate(padded).get(document) || document.get_object().get(object))
        return std::nullopt;
    auto member = memberOf(object, std::string_view(path.constData(), size_t(path.size())));
    const bool isThere = !member || !std::holds_alternative<std::monostate>(*member);
    return isThere || !json.contains('\\') ? member : std::nullopt; // its name may be written with escapes
}

QJsonValue jsonMember(const QJsonObject &object, const QString &path)
{
    const qsizetype point = path.indexOf(u'.');
    if (point < 0 || object.contains(path))
        return object.value(path);
    return jsonMember(object.value(path.first(point)).toObject(), path.sliced(point + 1));
}
