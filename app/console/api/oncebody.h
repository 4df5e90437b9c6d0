#pragma once

#include <QIODevice>

/// A body that can be sent only once.
///
/// Qt 6.4's network sends a POST again by itself where an old connection breaks before the answer; what was done would
/// be done twice. A body that cannot be rewound makes it give up instead.
class OnceBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceBody(const QByteArray &body, QObject *parent = nullptr);

    bool seek(qint64) override { return false; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_read == m_body.size() && QIODevice::atEnd(); }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_body.size() - m_read + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qsizetype m_read = 0;
};
