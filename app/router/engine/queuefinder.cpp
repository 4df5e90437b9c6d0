#include "router/engine/queuefinder.h"

#include "router/engine/setuprecords.h"

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

/// The same text for any two values that an expression may take as equal; empty: equal to no constant.
QString keyOf(const QCborValue &value)
{
    bool isNumber = value.isInteger() || value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble();
    if (isNumber)
        return u"="_s + QString::number(number + 0.0, 'g', 15); // -0 as 0
    if (value.isBool())
        return value.toBool() ? u"=true"_s : u"=false"_s;
    return value.isString() ? u"\""_s + value.toString() : QString();
}

} // namespace

void QueueFinder::add(QueueRecord &queue)
{
    if (!queue.expression)
        return;
    const auto needed = queue.expression->neededValue();
    const QString key = needed ? keyOf(needed->value) : QString();
    if (key.isEmpty())
        m_others.insert(&queue);
    else
        m_byValue[needed->path][key].insert(&queue);
}

void QueueFinder::remove(QueueRecord &queue)
{
    m_others.erase(&queue);
    const auto needed = queue.expression ? queue.expression->neededValue() : std::nullopt;
    if (!needed)
        return;
    const auto byPath = m_byValue.find(needed->path);
    if (byPath == m_byValue.end())
        return;
    const auto byKey = byPath->find(keyOf(needed->value));
    if (byKey != byPath->end() && byKey->erase(&queue) > 0 && byKey->empty())
        byPath->erase(byKey);
}

std::vector<QueueRecord *> QueueFinder::candidates(const Scope &worker) const
{
    std::vector<QueueRecord *> found(m_others.begin(), m_others.end());
    for (auto path = m_byValue.cbegin(); path != m_byValue.cend(); ++path) {
        const auto queues = path->constFind(keyOf(worker.value(path.key())));
        if (queues != path->cend())
            found.insert(found.end(), queues->begin(), queues->end());
    }
    return found;
}

} // namespace router::engine
