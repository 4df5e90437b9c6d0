#pragma once

#include <QStringList>
#include <QUrl>

/// The names, as settings keep them, of the sounds that come with the program; the usual one first.
QStringList ownRingSounds();
/// What people call a sound: one of the program's own, or the name of a file.
QString ringSoundText(const QString &sound);

/// Why a file cannot be a ring.
enum class SoundFault {
    None,
    Missing, ///< Not there, or not to be read.
    NoWave,  ///< No WAV file with plain samples, or an empty one.
    TooLong, ///< More than a ring can have: all of it is kept in memory.
};

/// What is wrong with a sound, as far as its file tells; None for the program's own. Empty: the usual one.
SoundFault soundFault(const QString &sound);
/// Where it is played from; the usual one in place of a sound that cannot be.
QUrl ringSoundSource(const QString &sound);
