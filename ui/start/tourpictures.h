#pragma once

#include <QDir>
#include <QImage>

class QWidget;

/// The pictures of a tour: the window as it is drawn, with the menus, dialogs and toasts that stand in front of it.
class TourPictures final
{
public:
    explicit TourPictures(const QString &folder);

    /// The folder is there and can be written to.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Writes the next picture, numbered; its file name, or empty when it could not be written.
    QString take(const QWidget &window, const QString &name);

    /// All that is in sight, in one picture.
    [[nodiscard]] static QImage composed(const QWidget &window);

private:
    QDir m_folder;
    bool m_ready = false;
    int m_count = 0;
};
