#pragma once

#include <QPlainTextEdit>

/// JSON text to look at and to edit. What is not edited keeps every byte, although a text field shows some otherwise.
class JsonView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    /// The cursor stays about where it is; tells nothing.
    void setJson(const QByteArray &json);
    void goTo(int line, int column);

signals:
    void jsonEdited(const QByteArray &json);

private:
    void onTyped();

    QString m_original{};
    QString m_shown{};
    bool m_filling = false;
};
