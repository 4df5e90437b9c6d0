#include "console/models/attributesmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

struct AttributesModel::Node
{
    QString key{};
    QString text{};
    ValueKind kind = ValueKind::Null;
    Node *above = nullptr;
    std::vector<std::unique_ptr<Node>> below{};

    [[nodiscard]] int row() const
    {
        const auto here = std::ranges::find_if(above->below, [this](const auto &entry) { return entry.get() == this; });
        return int(here - above->below.begin());
    }
    [[nodiscard]] bool hasEntries() const { return kind == ValueKind::List || kind == ValueKind::Object; }
};

namespace {

using Node = AttributesModel::Node;
using Kind = AttributesModel::ValueKind;

void read(Node &node, const QJsonValue &value);

void addEntry(Node &node, const QString &key, const QJsonValue &value)
{
    auto entry = std::make_unique<Node>();
    entry->key = key;
    entry->above = &node;
    read(*entry, value);
    node.below.push_back(std::move(entry));
}

/// Of a list or an object, in one line.
QString compactJson(const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// What may be shortened where it is shown.
QString wholeText(const Node &node)
{
    if (!node.hasEntries())
        return node.text;
    return QString::fromUtf8(QJsonDocument::fromJson(node.text.toUtf8()).toJson(QJsonDocument::Indented)).trimmed();
}

void readEntries(Node &node, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        addEntry(node, entry.key(), *entry);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        addEntry(node, QString::number(i), array.at(i));
    node.text = compactJson(value);
}

void read(Node &node, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
    case QJsonValue::Array:
        node.kind = value.isArray() ? Kind::List : Kind::Object;
        readEntries(node, value);
        return;
    case QJsonValue::String:
        node.kind = Kind::Text;
        node.text = value.toString();
        return;
    case QJsonValue::Double:
        node.kind = Kind::Number;
        node.text = value.toVariant().toString();
        return;
    case QJsonValue::Bool:
        node.kind = Kind::Bool;
        node.text = value.toBool() ? u"true"_s : u"false"_s;
        return;
    default:
        node.kind = Kind::Null;
        node.text = u"null"_s;
    }
}

/// The tree of a text; its root stands for the whole and is never shown.
std::unique_ptr<Node> treeOf(const QByteArray &json, bool &valid)
{
    auto root = std::make_unique<Node>();
    root->kind = Kind::Object;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    valid = json.isEmpty() || !document.isNull();
    if (document.isObject())
        readEntries(*root, document.object());
    else if (document.isArray())
        readEntries(*root, document.array());
    else if (!valid)
        addEntry(*root, QString(), QString::fromUtf8(json));
    return root;
}

} // namespace

AttributesModel::AttributesModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

AttributesModel::~AttributesModel() = default;

void AttributesModel::setJson(const QByteArray &json)
{
    if (json == m_json)
        return;
    m_json = json;
    const std::unique_ptr<Node> wanted = treeOf(json, m_valid);
    take(*m_root, *wanted, {});
}

/// Entries are the same when their keys are; both lists of an object are in the order of keys, so one pass finds the steps.
void AttributesModel::take(Node &known, Node &wanted, const QModelIndex &place)
{
    const auto isWanted = [&wanted](const Node &entry) {
        return std::ranges::any_of(wanted.below, [&entry](const auto &other) { return other->key == entry.key; });
    };
    for (int row = int(known.below.size()) - 1; row >= 0; --row) {
        if (isWanted(*known.below[size_t(row)]))
            continue;
        beginRemoveRows(place, row, row);
        known.below.erase(known.below.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(wanted.below.size()); ++row) {
        std::unique_ptr<Node> &entry = wanted.below[size_t(row)];
        if (row < int(known.below.size()) && known.below[size_t(row)]->key == entry->key) {
            take(*known.below[size_t(row)], *entry, index(row, 0, place));
            continue;
        }
        beginInsertRows(place, row, row);
        entry->above = &known;
        known.below.insert(known.below.begin() + row, std::move(entry));
        endInsertRows();
    }
    while (known.below.size() > wanted.below.size()) {
        const int last = int(known.below.size()) - 1; // a list became an object of the same keys in another order
        beginRemoveRows(place, last, last);
        known.below.pop_back();
        endRemoveRows();
    }
    if (known.kind == wanted.kind && known.text == wanted.text)
        return;
    known.kind = wanted.kind;
    known.text = wanted.text;
    if (place.isValid())
        emit dataChanged(place, place.siblingAtColumn(Value));
}

void AttributesModel::setHeaders(const QStringList &headers)
{
    m_headers = headers;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

AttributesModel::Node *AttributesModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex AttributesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->below[size_t(row)].get());
}

QModelIndex AttributesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    Node *above = nodeAt(child)->above;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row(), 0, above);
}

int AttributesModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->below.size());
}

int AttributesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant AttributesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Key ? node.key : node.text;
    case Qt::ToolTipRole:
        return index.column() == Key ? QVariant() : QVariant(wholeText(node));
    case Kind:
        return int(node.kind);
    case Invalid:
        return !m_valid;
    default:
        return {};
    }
}

QVariant AttributesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headers.value(section);
}
