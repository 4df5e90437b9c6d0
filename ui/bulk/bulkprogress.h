#pragma once

#include <QWidget>

class BulkBook;
class BulkChange;
class QLabel;
class QProgressBar;

/// How far a change of many agents has come, as a bar and in words, and why it does not go on.
class BulkProgress final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    BulkProgress(const BulkChange &change, const BulkBook &book, QWidget *parent = nullptr);

    /// What has become of the agents, in numbers; once it has ended also how many it had not come to.
    [[nodiscard]] static QString countsText(const BulkChange &change, const BulkBook &book);

    void refresh();
    /// Whether the server can be reached, as far as is known.
    void setOnline(bool online);

private:
    [[nodiscard]] QString proposedText() const;
    [[nodiscard]] QString settledText() const;
    [[nodiscard]] QString leftText() const;
    [[nodiscard]] QString restText() const;
    [[nodiscard]] QString summary() const;

    const BulkChange &m_change;
    const BulkBook &m_book;
    bool m_online = true;
    bool m_isBack = false; ///< The server was gone and can be reached again, while the change is still paused.
    QProgressBar *m_bar;
    QLabel *m_summary;
};
