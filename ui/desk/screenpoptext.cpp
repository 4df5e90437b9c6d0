#include "ui/desk/screenpoptext.h"

#include <QCoreApplication>

namespace {

struct PopWords
{
    Q_DECLARE_TR_FUNCTIONS(ScreenPopText)
};

} // namespace

QString screenPopText(ScreenPopFault fault)
{
    switch (fault) {
    case ScreenPopFault::NoTemplate:
        return {};
    case ScreenPopFault::NotWeb:
        return PopWords::tr("The address in the settings is no complete http or https address.");
    case ScreenPopFault::HostFromTask:
        return PopWords::tr("The address in the settings lets the task choose the server; it is not opened.");
    case ScreenPopFault::UnknownKey:
        break;
    }
    return PopWords::tr("The task lacks an attribute that the address needs.");
}
