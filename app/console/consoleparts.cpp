#include "console/consoleparts.h"

#include "console/credentials/keychainstore.h"
#include "console/credentials/memorystore.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<CredentialStore> makeStore(const ConsoleOptions &options)
{
    if (options.memoryStore || options.standAlone)
        return std::make_unique<MemoryStore>();
    return std::make_unique<KeychainStore>();
}

QString settingsFile(const ConsoleOptions &options, const QTemporaryDir *scratch)
{
    if (!options.settingsFile.isEmpty())
        return options.settingsFile;
    return scratch ? scratch->filePath(u"settings.ini"_s) : Settings::defaultFile();
}

QString policyFile(const ConsoleOptions &options)
{
    return options.policyFile.isEmpty() && !options.standAlone ? Settings::defaultPolicyFile() : options.policyFile;
}

QString journalFile(const ConsoleOptions &options)
{
    if (options.journalFile == ":memory:"_L1 || (options.standAlone && options.journalFile.isEmpty()))
        return {};
    return options.journalFile.isEmpty() ? Journal::defaultFile() : options.journalFile;
}

} // namespace

Console::Private::Private(const ConsoleOptions &wishes, const Clock &machineClock)
    : options(wishes)
    , clock(machineClock)
    , scratch(wishes.standAlone ? std::make_unique<QTemporaryDir>() : nullptr)
    , settings(settingsFile(wishes, scratch.get()), policyFile(wishes))
    , journal(journalFile(wishes))
    , store(makeStore(wishes))
    , net(machineClock, wishes.rates)
    , snapshots(QFileInfo(settingsFile(wishes, scratch.get())).absolutePath() + u"/workflows"_s)
{
    if (wishes.endedKept)
        state.keepEnded(*wishes.endedKept);
}
