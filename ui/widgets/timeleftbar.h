#pragma once

#include <QWidget>
#include <chrono>

/// A thin bar that shrinks as time runs out. Below a quarter its colour
/// changes; screen readers hear the time left, but not every second. The time in words belongs beside it.
class TimeLeftBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLeftBar(QWidget *parent = nullptr);

    /// `whole` of zero: not known, an empty groove is drawn.
    void setTime(std::chrono::milliseconds left, std::chrono::milliseconds whole);
    /// The countdown rests: drawn hatched, spoken as such.
    void setResting(bool resting);
    /// 0–1.
    [[nodiscard]] double fraction() const { return m_fraction; }
    [[nodiscard]] bool isLate() const { return m_fraction < 0.25; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fraction = 0;
    bool m_known = false;
    bool m_resting = false;
    std::chrono::seconds m_told{}; ///< What screen readers heard last.
};
