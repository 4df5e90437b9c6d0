#pragma once

#include <QUndoCommand>
#include <QVariant>
#include <functional>

/// One change of a field. What is typed into it in a row is one; typed back again it is none.
class FieldChange final : public QUndoCommand
{
public:
    using Put = std::function<void(const QVariant &value)>;

    /// `put` has nothing to do where the value stands there already.
    FieldChange(Put put, QVariant before, QVariant after, QString mergeKey)
        : m_put(std::move(put))
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergeKey(std::move(mergeKey))
    {
    }

    void undo() override { m_put(m_before); }
    void redo() override { m_put(m_after); }
    [[nodiscard]] int id() const override { return 2; } // not a ConfigurationChange
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const FieldChange *>(other);
        if (m_mergeKey.isEmpty() || next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Put m_put;
    QVariant m_before;
    QVariant m_after;
    QString m_mergeKey; ///< Empty: never one with another.
};
