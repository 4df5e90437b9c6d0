#pragma once

#include <QLabel>
#include <QStringList>

/// What is wrong with a field, in words below it. Its size depends on the width, the font and what may ever be said,
/// never on what is said just now: so nothing moves when a fault comes or goes, and the longest has room to wrap.
class FaultLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit FaultLabel(QWidget *parent = nullptr);

    /// Keeps room for the longest of these; for one line at the least.
    void keepRoomFor(const QStringList &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QStringList m_words;
};
