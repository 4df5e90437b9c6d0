#include "ui/start/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
}

/// A path as an Exec key takes it: in quotes, with the characters escaped that are special there.
QString quoted(const QString &path)
{
    QString out;
    for (const QChar c : path) {
        if (c == u'\\')
            out += u"\\\\\\\\"_s; // once for the key file, once for Exec
        else if (c == u'"' || c == u'`' || c == u'$')
            out += u"\\\\"_s + c;
        else if (c == u'%')
            out += u"%%"_s;
        else
            out += c;
    }
    return u'"' + out + u'"';
}

bool saysHidden(const QByteArray &entry)
{
    return entry.contains("\nHidden=true");
}

} // namespace

Autostart::Autostart(QString program, const QString &folder)
    : m_program(std::move(program))
    , m_file((folder.isEmpty() ? usualFolder() : folder) + u"/org.cordboard.Cordboard.desktop"_s)
{
}

bool Autostart::isOn() const
{
    QFile file(m_file);
    return file.open(QFile::ReadOnly) && !saysHidden(file.readAll());
}

bool Autostart::set(bool on) const
{
    if (!on)
        return !QFile::exists(m_file) || QFile::remove(m_file);
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return false;
    QSaveFile file(m_file);
    if (!file.open(QFile::WriteOnly))
        return false;
    file.write("[Desktop Entry]\nType=Application\nName=Cordboard\nIcon=cordboard\nExec="
        + (quoted(m_program) + u" --hidden\n"_s).toUtf8());
    return file.commit();
}
