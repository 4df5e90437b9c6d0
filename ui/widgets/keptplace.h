#pragma once

#include <QObject>
#include <QPoint>
#include <optional>

/// A window that was closed comes up again where it was. By itself Qt puts a dialog over its parent once more, and counts
/// the frame otherwise the second time, so that it sinks by the height of its title.
class KeptPlace final : public QObject
{
    Q_OBJECT

public:
    /// Lives with the window.
    explicit KeptPlace(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remember();

    QWidget *m_window;
    std::optional<QPoint> m_place{}; ///< Of the frame.
    bool m_isFresh = false; ///< Remembered since it was shown.
};
