#pragma once

#include "core/domain/receivedcall.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

/// One received call with every parameter, to be read and copied.
class CallbackDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit CallbackDetail(QWidget *parent = nullptr);

    void setCall(const ReceivedCall &call);

private:
    void copy(const QString &text);

    ReceivedCall m_call{};
    QLabel *m_fate;
    QPlainTextEdit *m_text;
    QPushButton *m_copyText;
    QPushButton *m_copyCurl;
};
