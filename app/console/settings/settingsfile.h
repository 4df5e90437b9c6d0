#pragma once

#include "console/settings/profile.h"

#include <QList>
#include <QSet>
#include <QSettings>
#include <limits>
#include <memory>

/// A key with its type, its default, and for numbers the range; what lies outside of it counts as unreadable.
template <typename T> struct SettingKey
{
    const char *name;
    T fallback{};
    int least = std::numeric_limits<int>::min();
    int most = std::numeric_limits<int>::max();
};

/// The person's ini file with the policy's over it. What cannot be read is logged once and counts as not set.
class SettingsFile
{
public:
    SettingsFile(const QString &file, const QString &policyFile);

    [[nodiscard]] bool value(const SettingKey<bool> &key) const { return value(key, QLatin1StringView(key.name)); }
    [[nodiscard]] int value(const SettingKey<int> &key) const { return value(key, QLatin1StringView(key.name)); }
    /// The same of a key that goes by another name, e.g. one queue's.
    [[nodiscard]] bool value(const SettingKey<bool> &key, const QString &name) const;
    [[nodiscard]] int value(const SettingKey<int> &key, const QString &name) const;
    /// Which of these keys counts: the first that the policy sets, else the first of the person's own, else the last.
    [[nodiscard]] QString deciding(const QStringList &names) const;
    /// False where the policy has fixed it.
    bool setValue(const SettingKey<bool> &key, bool value) { return set(QLatin1StringView(key.name), value); }
    bool setValue(const SettingKey<int> &key, int value) { return set(QLatin1StringView(key.name), value); }

    [[nodiscard]] QString text(const QString &key) const;
    void setText(const QString &key, const QString &text) { set(key, text); }
    [[nodiscard]] QStringList list(const QString &key) const { return raw(key).toStringList(); }
    /// False where the policy has fixed it.
    bool setValue(const QString &key, const QVariant &value) { return set(key, value); }
    /// What stands below this key, of the policy and of the person's own: "board/queues" → "Sales", "Support".
    [[nodiscard]] QStringList below(const QString &key) const;
    /// Whether the person's own file has it, whatever counts.
    [[nodiscard]] bool hasOwn(const QString &key) const;
    /// Takes it out of the person's own file; answers whether it was there.
    bool forget(const QString &key);
    [[nodiscard]] QByteArray bytes(const QString &key) const;
    void setBytes(const QString &key, const QByteArray &bytes) { set(key, bytes); }

    [[nodiscard]] QList<Profile> ownProfiles() const;
    [[nodiscard]] QList<Profile> policyProfiles() const;
    void setOwnProfiles(const QList<Profile> &profiles);

    [[nodiscard]] bool isFixed(const QString &key) const;
    /// Writes through a temporary file; answers whether it was taken.
    bool save();

private:
    [[nodiscard]] QVariant raw(const QString &key) const;
    bool set(const QString &key, const QVariant &value);
    void complain(const QString &key) const;

    std::unique_ptr<QSettings> m_own;
    std::unique_ptr<QSettings> m_policy; ///< Null: there is none.
    mutable QSet<QString> m_complained;
};
