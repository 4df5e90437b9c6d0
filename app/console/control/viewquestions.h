#pragma once

#include "core/base/apierror.h"

#include <QList>
#include <QSet>
#include <QTimer>
#include <algorithm>
#include <functional>
#include <utility>

/// Whose turn it is of the things in view, of which each is asked for by itself: once, and again when it is otherwise by
/// now. One question at a time, and none during a pause that the server has asked for, so that the agent's own requests
/// go before.
template <typename IdType> class ViewQuestions final
{
public:
    /// `askNext` is called when a pause is over.
    explicit ViewQuestions(const std::function<void()> &askNext)
    {
        m_pause.setSingleShot(true);
        QObject::connect(&m_pause, &QTimer::timeout, &m_pause, askNext);
    }

    /// True: there are others now, or fewer.
    bool setInView(const QList<IdType> &ids)
    {
        const QList<IdType> before = std::exchange(m_inView, ids);
        m_asked.removeIf([&ids](const IdType &id) { return !ids.contains(id); });
        return QSet<IdType>(before.begin(), before.end()) != QSet<IdType>(ids.begin(), ids.end());
    }
    /// Those in view are asked for again, though they are known. Answers the others.
    QList<IdType> noteChanged(const QList<IdType> &ids)
    {
        QList<IdType> outOfView;
        for (const IdType &id : ids) {
            m_asked.remove(id);
            if (m_inView.contains(id))
                m_due.insert(id);
            else
                outOfView.append(id);
        }
        return outOfView;
    }
    /// What could not be told of them may be known by now.
    void mayBeAskedAgain(const QList<IdType> &ids)
    {
        for (const IdType &id : ids)
            m_asked.remove(id);
    }
    /// Forgets everything but the question that is under way.
    void clear()
    {
        m_inView.clear();
        m_due.clear();
        m_asked.clear();
        m_takenWasDue = false;
        m_pause.stop();
    }

    /// Whom to ask for now; null: nobody, or not now. `isKnown(id)`: it need not be asked for. Whoever is taken has to be
    /// answered.
    template <typename IsKnown> IdType takeNext(IsKnown isKnown)
    {
        if (m_isAsking || m_pause.isActive())
            return {};
        const auto next = std::ranges::find_if(m_inView,
            [&](const IdType &id) { return m_due.contains(id) || (!m_asked.contains(id) && !isKnown(id)); });
        if (next == m_inView.end())
            return {};
        m_isAsking = true;
        m_taken = *next;
        m_takenWasDue = m_due.remove(*next);
        return *next;
    }
    void answered() { m_isAsking = false; }
    /// Whether the server has asked for a pause that goes on.
    [[nodiscard]] bool isPausing() const { return m_pause.isActive(); }
    /// It is not asked for again before it comes into view anew, or may be otherwise.
    void letBe(const IdType &id) { m_asked.insert(id); }
    /// Where the server asks for a pause: makes it. Whoever was taken last has its turn afterwards, though it be known.
    bool pauses(const ApiError &error)
    {
        using namespace std::chrono_literals;
        if (error.kind != ApiError::Kind::TooMany)
            return false;
        if (m_takenWasDue)
            m_due.insert(m_taken);
        m_pause.start(std::max<std::chrono::milliseconds>(error.retryAfter.value_or(2s), 500ms));
        return true;
    }

private:
    QList<IdType> m_inView;
    QSet<IdType> m_due; // known, but otherwise by now
    QSet<IdType> m_asked; // in vain
    bool m_isAsking = false;
    IdType m_taken{}; // last
    bool m_takenWasDue = false;
    QTimer m_pause;
};
