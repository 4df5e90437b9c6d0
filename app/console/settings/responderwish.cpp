#include "console/settings/responderwish.h"

#include "console/settings/settingsfile.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr SettingKey<bool> responderOnKey{ "responder/on", false };
constexpr SettingKey<int> responderPortKey{ "responder/port", 5'000, 0, 65'535 };
constexpr SettingKey<bool> checksSignaturesKey{ "responder/checkSignatures", true };
constexpr char responderAddressKey[] = "responder/address";
constexpr char publicUrlKey[] = "responder/url";
constexpr char answersKey[] = "responder/answers";

/// In the order of ResponderKey.
constexpr std::array responderKeyNames{ responderOnKey.name, responderAddressKey, responderPortKey.name, publicUrlKey,
    checksSignaturesKey.name, answersKey };

} // namespace

QString responderKey(ResponderKey key)
{
    return QString::fromLatin1(responderKeyNames.at(size_t(key)));
}

ResponderWish readResponderWish(const SettingsFile &file)
{
    ResponderWish wish{ .on = file.value(responderOnKey),
        .port = file.value(responderPortKey),
        .publicUrl = file.text(responderKey(ResponderKey::PublicUrl)),
        .checksSignatures = file.value(checksSignaturesKey),
        .policy = file.bytes(responderKey(ResponderKey::Policy)) };
    if (const QString address = file.text(responderKey(ResponderKey::Address)); !address.isEmpty())
        wish.address = address;
    return wish;
}

QStringList writeResponderWish(SettingsFile &file, const ResponderWish &wish)
{
    const ResponderWish before = readResponderWish(file);
    QStringList written;
    const auto write = [&](ResponderKey key, bool differs, const QVariant &value) {
        if (differs && file.setValue(responderKey(key), value))
            written.append(responderKey(key));
    };
    write(ResponderKey::On, before.on != wish.on, wish.on);
    write(ResponderKey::Address, before.address != wish.address, wish.address);
    write(ResponderKey::Port, before.port != wish.port, wish.port);
    write(ResponderKey::PublicUrl, before.publicUrl != wish.publicUrl, wish.publicUrl);
    write(ResponderKey::ChecksSignatures, before.checksSignatures != wish.checksSignatures, wish.checksSignatures);
    write(ResponderKey::Policy, before.policy != wish.policy, wish.policy);
    return written;
}
