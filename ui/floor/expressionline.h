#pragma once

#include "core/expression/expression.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QLabel;
class SearchLine;

/// A line for an expression on attributes. It is read as it is typed; where it is wrong is said below, and Enter goes
/// there. While it is wrong the last right one counts.
class ExpressionLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpressionLine(QWidget *parent = nullptr);

    void setSpokenName(const QString &name);
    /// What one may write, e.g. `languages HAS "en"`.
    void setExample(const QString &example);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Sets the cursor into the line.
    void begin();

signals:
    void textChanged(const QString &text);
    /// Empty: nothing is asked for.
    void expressionChanged(const std::optional<Expression> &expression);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void say(const QString &fault);
    void goToFault();

    SearchLine *m_line;
    QLabel *m_fault;
    QTimer m_pause;
    std::optional<qsizetype> m_faultAt;
};
