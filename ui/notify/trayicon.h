#pragma once

#include <QObject>
#include <QString>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

/// What the icon in the tray shows.
enum class TrayState { Offline, NotAvailable, Available, Offer };

/// The icon in the desktop's tray. Where there is no tray it is not there either, and closing must not hide the window.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    /// There is a tray, and the icon sits in it.
    [[nodiscard]] bool isShown() const;
    /// `tip` is the tool tip, e.g. "Alice – Available".
    void setState(TrayState state, const QString &tip);

signals:
    void showRequested();
    void quitRequested();

private:
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

/// The glyph a tray state is drawn with, as a file name in `resources/icons`; one shape a state.
QString trayGlyphName(TrayState state);
