#pragma once

#include "ui/setup/setupform.h"

/// A workflow: how long an offer stands, who is asked, and its configuration.
class WorkflowForm final : public SetupForm
{
    Q_OBJECT

public:
    explicit WorkflowForm(QWidget *parent = nullptr);
    [[nodiscard]] SetupThing thing() const override;
    [[nodiscard]] bool reEvaluates() const override;

protected:
    void fill(const SetupThing &thing) override;

private:
    Workflow m_base{};
    QLineEdit *m_name;
    QSpinBox *m_timeout;
    QLineEdit *m_callback;
    QLineEdit *m_fallback;
    QPlainTextEdit *m_json;
    QCheckBox *m_reEvaluate;
};
