// How work is done: the rules of queues and statuses, callbacks, the customer's page, presets.
#include "console/settings/settingsprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString presetsKey(const QString &queue)
{
    return QString(u"presets/"_s + queue);
}

} // namespace

WrapUpRules Settings::wrapUpRules(const QString &queue) const
{
    return readWrapUpRules(m_d->file, queue);
}

void Settings::setWrapUpRules(const QString &queue, const WrapUpRules &rules)
{
    Private::tell(this, writeWrapUpRules(m_d->file, queue, rules));
}

bool Settings::hasOwnWrapUpRules(const QString &queue) const
{
    return ::hasOwnWrapUpRules(m_d->file, queue);
}

void Settings::forgetWrapUpRules(const QString &queue)
{
    Private::tell(this, ::forgetWrapUpRules(m_d->file, queue));
}

bool Settings::isFixed(const QString &queue, WrapUpRule rule) const
{
    const QStringList keys = wrapUpKeys(queue, rule);
    return std::ranges::any_of(keys, [this](const QString &key) { return isFixed(key); });
}

StatusRules Settings::statusRules() const
{
    return readStatusRules(m_d->file);
}

void Settings::setStatusRules(const StatusRules &rules)
{
    Private::tell(this, writeStatusRules(m_d->file, rules));
}

ResponderWish Settings::responder() const
{
    return readResponderWish(m_d->file);
}

void Settings::setResponder(const ResponderWish &wish)
{
    Private::tell(this, writeResponderWish(m_d->file, wish));
}

QString Settings::screenPopKey()
{
    return u"desk/screenPop"_s;
}

QString Settings::screenPop() const
{
    return m_d->file.text(screenPopKey());
}

void Settings::setScreenPop(const QString &addressTemplate)
{
    m_d->setText(this, screenPopKey(), addressTemplate);
}

QByteArray Settings::presets(const QString &queue) const
{
    return m_d->file.bytes(presetsKey(queue));
}

void Settings::setPresets(const QString &queue, const QByteArray &presets)
{
    m_d->file.setBytes(presetsKey(queue), presets);
}
