#pragma once

#include <QObject>
#include <QString>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

/// What the icon in the tray shows.
enum class TrayState { Offline, NotAvailable, Available, Offer };

/// The icon in the desktop's tray. Where there is no tray it is not there either, and closing must not hide the window;
/// a tray that comes later gets it all the same.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    /// This desktop has a tray.
    [[nodiscard]] static bool isPossible();
    /// Whether the icon is to be shown where there is a tray; as usual yes.
    void setWanted(bool wanted);
    /// One more entry in the menu; it must outlive this.
    void addAction(QAction *action);
    /// There is a tray just now, and the icon sits in it.
    [[nodiscard]] bool isShown() const;
    /// `tip` is the tool tip, e.g. "Alice – Available".
    void setState(TrayState state, const QString &tip);
    /// Offers missed and not seen yet: a mark on the icon and a line in the tool tip; 0: none.
    void setMissed(int count);
    /// "Do Not Disturb" is on: a mark on the icon and a line in the tool tip.
    void setQuiet(bool quiet);
    /// What the tool tip says.
    [[nodiscard]] QString tip() const;

signals:
    void showRequested();
    void quitRequested();

private:
    void refresh();

    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayState m_state = TrayState::Offline;
    QString m_tip{};
    int m_missed = 0;
    bool m_quiet = false;
};

/// The glyph a tray state is drawn with, as a file name in `resources/icons`; one shape a state.
QString trayGlyphName(TrayState state);
