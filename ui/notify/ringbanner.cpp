#include "ui/notify/ringbanner.h"

#include "ui/notify/ringcheck.h"
#include "ui/notify/ringsound.h"

using namespace Qt::StringLiterals;

RingBanner::RingBanner(RingCheck &check, QWidget *parent)
    : Banner(parent)
    , m_check(check)
{
    setObjectName(u"ringBanner"_s);
    //: Button: opens the settings where the sound is chosen.
    setAction(tr("Sound Settings"));
    //: Button: looks once more whether there is something to ring on.
    setOtherAction(tr("Check Again"));
    connect(this, &Banner::actionRequested, this, &RingBanner::settingsRequested);
    connect(this, &Banner::otherActionRequested, &check, &RingCheck::look);
    connect(&check, &RingCheck::changed, this, &RingBanner::refresh);
    hide();
    refresh();
}

void RingBanner::refresh()
{
    const QString text = ringFaultText(m_check);
    if (text.isEmpty())
        return dismiss();
    showMessage(Tone::Warning, text);
    show();
}

QString ringFaultText(const RingCheck &check)
{
    switch (check.fault()) {
    case RingFault::None:
        break;
    case RingFault::NoDevice:
        return RingBanner::tr("Offers will not be heard: there is no sound device. Connect a headset or loudspeakers, or "
                              "rely on what is seen.");
    case RingFault::DeviceFails:
        return RingBanner::tr("Offers will not be heard: the sound device cannot be opened. Choose another one, or close "
                              "the program that uses it.");
    case RingFault::BadFile:
        //: %1 is the name of a file.
        return RingBanner::tr("The sound “%1” cannot be played; offers ring with the bell instead.")
            .arg(ringSoundText(check.file()));
    }
    return {};
}
