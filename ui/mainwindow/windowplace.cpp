#include "ui/mainwindow/windowplace.h"

#include "console/settings/settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace {

constexpr auto sizeView = "windowSize"_L1;

/// The size that it has, or would have were it not maximized.
QJsonObject sizeOf(const QMainWindow &window)
{
    const bool maximized = window.isMaximized();
    const QSize normal = maximized && window.normalGeometry().isValid() ? window.normalGeometry().size() : window.size();
    return { { u"width"_s, normal.width() }, { u"height"_s, normal.height() }, { u"maximized"_s, maximized } };
}

} // namespace

void restorePlace(QMainWindow &window, const Settings &settings)
{
    window.resize(QSize(1120, 720).boundedTo(window.screen()->availableSize()));
    if (!window.restoreGeometry(settings.windowGeometry()))
        takeSize(window, settings);
    window.restoreState(settings.windowState());
}

void rememberPlace(const QMainWindow &window, Settings &settings)
{
    settings.setWindowGeometry(window.saveGeometry());
    settings.setWindowState(window.saveState());
    settings.setLastView(sizeView, QString::fromUtf8(QJsonDocument(sizeOf(window)).toJson(QJsonDocument::Compact)));
}

void takeSize(QMainWindow &window, const Settings &settings)
{
    const QJsonObject size = QJsonDocument::fromJson(settings.lastView(sizeView).toUtf8()).object();
    if (size.isEmpty() || size == sizeOf(window))
        return;
    const bool maximized = size["maximized"_L1].toBool();
    window.setWindowState(window.windowState().setFlag(Qt::WindowMaximized, maximized));
    if (!maximized)
        window.resize(QSize(size["width"_L1].toInt(window.width()), size["height"_L1].toInt(window.height()))
                          .boundedTo(window.screen()->availableSize()));
}
