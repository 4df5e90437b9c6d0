#include "console/layout/layoutfile.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// Puts the parts below a value into the layout, each by its place.
void takeParts(const QJsonValue &value, const LayoutShape &shape, const LayoutPlace &place, Layout &layout)
{
    if (shape.isPart) {
        layout.insert(place, value);
        return;
    }
    const QJsonObject members = value.toObject();
    for (auto each = members.begin(); each != members.end(); ++each) {
        if (const LayoutShape *inner = shape.member(each.key()))
            takeParts(each.value(), *inner, place + LayoutPlace{ each.key() }, layout);
    }
}

QJsonObject withPart(QJsonObject object, const LayoutPlace &place, const QJsonValue &value)
{
    const QString &name = place.constFirst();
    object.insert(name, place.size() == 1 ? value : withPart(object.value(name).toObject(), place.sliced(1), value));
    return object;
}

LayoutFault notJson(const QByteArray &text, const QJsonParseError &error)
{
    return { .kind = LayoutFault::Kind::NotJson,
        .line = 1 + int(text.first(std::min<qsizetype>(error.offset, text.size())).count('\n')),
        .detail = error.errorString() };
}

} // namespace

QByteArray layoutToJson(const Layout &layout)
{
    QJsonObject root{ { layoutVersionKey, layoutVersion } };
    for (auto part = layout.begin(); part != layout.end(); ++part)
        root = withPart(root, part.key(), part.value());
    return QJsonDocument(root).toJson();
}

tl::expected<LayoutReading, LayoutFault> layoutFromJson(const QByteArray &text)
{
    if (text.size() > biggestLayout)
        return tl::unexpected(LayoutFault{ .kind = LayoutFault::Kind::TooBig });
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull())
        return tl::unexpected(notJson(text, error));
    QJsonObject root = document.object();
    root.remove(u"$schema"_s); // for editors
    const QJsonValue version = root.take(layoutVersionKey);
    if (!version.isDouble() || version.toInt() < 1)
        return tl::unexpected(LayoutFault{ .kind = LayoutFault::Kind::NotALayout });
    if (version.toInt() > layoutVersion)
        return tl::unexpected(LayoutFault{ .kind = LayoutFault::Kind::Newer, .version = version.toInt() });

    LayoutReading reading;
    std::optional<LayoutMisfit> misfit;
    const QJsonValue known = fitted(root, layoutShape(), {}, reading.unknown, misfit);
    if (misfit)
        return tl::unexpected(LayoutFault{ .kind = LayoutFault::Kind::Misfit, .misfit = *misfit });
    takeParts(known, layoutShape(), {}, reading.layout);
    return reading;
}
