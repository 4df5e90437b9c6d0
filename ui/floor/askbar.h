#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

/// Asks below the table for a line of text: the deed and the way back.
class AskBar final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString name{}; ///< Of the line, for programs.
        QString question{};
        QString confirm{};
        QString back{};
    };

    explicit AskBar(const Words &words, QWidget *parent = nullptr);

    /// Whether no text is an answer, too; it is none at first.
    void setMayBeEmpty(bool may);
    void setPlaceholder(const QString &text);
    void open(const QString &proposal);

signals:
    /// Without space around.
    void answered(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isAnswer() const;
    void onConfirm();

    QLineEdit *m_text;
    QPushButton *m_confirm;
    bool m_mayBeEmpty = false;
};
