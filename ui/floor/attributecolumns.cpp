#include "ui/floor/attributecolumns.h"

#include "console/layout/layoutkeeping.h"
#include "console/models/tablemodel.h"
#include "console/settings/settings.h"
#include "ui/floor/askbar.h"
#include "ui/floor/floortable.h"
#include "ui/theme/glyph.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 25; // of a menu that is still one
constexpr qsizetype mostColumns = 20;

QStringList pathsFrom(const QString &text)
{
    QStringList paths;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const QString path = part.trimmed(); !path.isEmpty() && !paths.contains(path))
            paths.append(path);
    }
    return paths.first(std::min(paths.size(), mostColumns));
}

} // namespace

AttributeColumns::AttributeColumns(
    TableModel &model, FloorTable &table, AskBar &ask, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_table(table)
    , m_ask(ask)
    , m_settings(settings)
    , m_key(table.objectName() + u"Attributes"_s)
{
    m_model.setAttributeColumns(pathsFrom(settings.lastView(m_key)));
    m_ask.setMayBeEmpty(true);
    m_ask.setPlaceholder(tr("Names of attributes, with commas between them, e.g. topic, customer.tier"));
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == layoutKey) // heard before the table, which is connected later
            m_model.setAttributeColumns(pathsFrom(m_settings.lastView(m_key)));
    });
    connect(&m_ask, &AskBar::answered, this, [this](const QString &text) { choose(pathsFrom(text)); });
    connect(&m_table, &FloorTable::columnsMenuFilled, this, &AttributeColumns::fill);
}

void AttributeColumns::choose(const QStringList &paths)
{
    m_settings.setLastView(m_key, paths.join(u", "_s));
    m_model.setAttributeColumns(paths);
}

QStringList AttributeColumns::chosen() const
{
    return m_model.attributeColumns();
}

void AttributeColumns::fill(QMenu *menu)
{
    QMenu *choices = menu->addMenu(glyphIcon(Glyph::Details), tr("&Attributes"));
    QStringList names = m_model.knownAttributes();
    names = names.first(std::min(names.size(), mostNamed));
    for (const QString &path : chosen()) {
        if (!names.contains(path))
            names.append(path);
    }
    for (const QString &path : std::as_const(names)) {
        QAction *action = choices->addAction(QString(path).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(chosen().contains(path));
        connect(action, &QAction::toggled, this, [this, path](bool shown) { toggle(path, shown); });
    }
    choices->addSeparator();
    choices->addAction(tr("&Others…"), this, [this] { m_ask.open(chosen().join(u", "_s)); });
}

void AttributeColumns::toggle(const QString &path, bool shown)
{
    QStringList paths = chosen();
    paths.removeAll(path);
    if (shown)
        paths.append(path);
    choose(paths);
}
