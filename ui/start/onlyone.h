#pragma once

#include "ui/remote/remotedoor.h"

#include <QLockFile>
#include <QObject>
#include <map>
#include <memory>

/// One running copy per user and profile: who holds a profile's lock listens at its door.
class OnlyOne final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is private to the user; it is made when it is not there.
    explicit OnlyOne(const QString &folder, QObject *parent = nullptr);
    ~OnlyOne() override;

    /// Takes the profile; several may be held. False: another copy has it. True as well where no lock can be kept at
    /// all (no place on disk): better two copies than none.
    bool claim(const QString &profile);
    /// Lets others have what is held, but for this profile.
    void releaseAllBut(const QString &profile);
    /// Who carries out what comes in at any door; until then it waits.
    void setHandler(const RemoteDoor::Handler &handler);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Where the copy that holds this profile is asked.
    [[nodiscard]] static QString socketPath(const QString &folder, const QString &profile);
    /// Where locks are kept by default: the session's runtime folder, else the program's data folder.
    [[nodiscard]] static QString defaultFolder();

private:
    struct Held;

    QString m_folder;
    RemoteDoor::Handler m_handler{};
    std::map<QString, std::unique_ptr<Held>> m_held;
};
