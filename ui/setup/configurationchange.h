#pragma once

#include "ui/setup/workfloweditor.h"

#include <QUndoCommand>

/// One change of a configuration. What is typed into one field in a row is one.
class ConfigurationChange final : public QUndoCommand
{
public:
    ConfigurationChange(WorkflowEditor &editor, QByteArray before, QByteArray after, QString mergeKey)
        : m_editor(editor)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergeKey(std::move(mergeKey))
    {
    }

    void undo() override { m_editor.take(m_before); }
    void redo() override { m_editor.take(m_after); }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ConfigurationChange *>(other);
        if (m_mergeKey.isEmpty() || next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    WorkflowEditor &m_editor;
    QByteArray m_before;
    QByteArray m_after;
    QString m_mergeKey; ///< Empty: never one with another.
};
