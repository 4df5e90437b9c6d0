#include "ui/systemkeys/keysym.h"

#include <QChar>
#include <Qt>
#include <algorithm>
#include <iterator>

namespace {

struct NamedKey
{
    Qt::Key key;
    quint32 keysym;
};

constexpr NamedKey namedKeys[]{
    { Qt::Key_Backspace, 0xff08 },
    { Qt::Key_Tab, 0xff09 },
    { Qt::Key_Return, 0xff0d },
    { Qt::Key_Pause, 0xff13 },
    { Qt::Key_ScrollLock, 0xff14 },
    { Qt::Key_Escape, 0xff1b },
    { Qt::Key_Home, 0xff50 },
    { Qt::Key_Left, 0xff51 },
    { Qt::Key_Up, 0xff52 },
    { Qt::Key_Right, 0xff53 },
    { Qt::Key_Down, 0xff54 },
    { Qt::Key_PageUp, 0xff55 },
    { Qt::Key_PageDown, 0xff56 },
    { Qt::Key_End, 0xff57 },
    { Qt::Key_Print, 0xff61 },
    { Qt::Key_Insert, 0xff63 },
    { Qt::Key_Menu, 0xff67 },
    { Qt::Key_Enter, 0xff8d },
    { Qt::Key_Delete, 0xffff },
    { Qt::Key_VolumeDown, 0x1008ff11 },
    { Qt::Key_VolumeMute, 0x1008ff12 },
    { Qt::Key_VolumeUp, 0x1008ff13 },
    { Qt::Key_MediaPlay, 0x1008ff14 },
    { Qt::Key_MediaStop, 0x1008ff15 },
    { Qt::Key_MediaPrevious, 0x1008ff16 },
    { Qt::Key_MediaNext, 0x1008ff17 },
};

constexpr quint32 firstFunctionKey = 0xffbe;
constexpr quint32 unicodeKeys = 0x01000000;

} // namespace

std::optional<quint32> keysymOf(int qtKey)
{
    if (qtKey >= Qt::Key_F1 && qtKey <= Qt::Key_F35)
        return firstFunctionKey + quint32(qtKey - Qt::Key_F1);
    const auto named = std::ranges::find(namedKeys, qtKey, [](const NamedKey &each) { return int(each.key); });
    if (named != std::end(namedKeys))
        return named->keysym;
    if (qtKey <= 0 || qtKey >= int(unicodeKeys))
        return {};
    // Qt names a letter by its capital, the keyboard by its small one; Latin-1 stands for itself.
    const auto letter = QChar::toLower(quint32(qtKey));
    return letter <= 0xff ? letter : unicodeKeys | letter;
}
