#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

/// Attributes as JSON that can be changed; says while one types what is wrong with it.
class AttributeEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit AttributeEditor(QWidget *parent = nullptr);

    /// UTF-8 JSON text; tells nothing, and leaves the cursor where it is the same.
    void setText(const QByteArray &text);
    /// It is on its way: nothing can be typed.
    void setSaving(bool saving);
    /// Empty: it can be saved; else the button rests and says this.
    void setObstacle(const QString &why);

signals:
    /// With every letter.
    void edited(const QByteArray &text);
    void saveAsked();
    void discardAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void check();
    void refresh();

    QPlainTextEdit *m_text;
    QLabel *m_verdict;
    QPushButton *m_discard;
    QPushButton *m_save;
    QString m_obstacle;
    bool m_valid = true;
    bool m_saving = false;
};
