#include "ui/settings/soundchoice.h"

#include "console/settings/settings.h"
#include "ui/notify/ring.h"
#include "ui/notify/ringsound.h"
#include "ui/settings/settingbox.h"
#include "ui/text/statustext.h"
#include "ui/theme/colortheme.h"
#include "ui/theme/space.h"
#include "ui/theme/textcolor.h"
#include "ui/widgets/choicebox.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QString soundFaultText(SoundFault fault, const QString &file)
{
    const QString name = ringSoundText(file);
    switch (fault) {
    case SoundFault::None:
        break;
    case SoundFault::Missing:
        //: %1 is the name of a file.
        return SoundChoice::tr("“%1” is not there or cannot be read.").arg(name);
    case SoundFault::NoWave:
        //: %1 is the name of a file. WAV is a kind of sound file.
        return SoundChoice::tr("“%1” is no plain WAV sound.").arg(name);
    case SoundFault::TooLong:
        //: %1 is the name of a file.
        return SoundChoice::tr("“%1” is too long for a ring.").arg(name);
    }
    return {};
}

} // namespace

SoundChoice::SoundChoice(Settings &settings, Ring &ring, const QString &channel, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_channel(channel)
    , m_sound(new ChoiceBox(this))
    , m_test(new QPushButton(channel.isEmpty() ? tr("&Test") : tr("Test"), this))
    , m_fault(new QLabel(this))
{
    name();
    layOut();
    connect(m_sound, &QComboBox::activated, this, &SoundChoice::onChosen);
    connect(m_test, &QPushButton::clicked, &ring, [this, &ring] {
        const QString own = m_settings.ringSound(m_channel);
        ring.playOnce(own.isEmpty() ? m_settings.ringSound({}) : own);
    });
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == Settings::ringSoundKey(m_channel))
            refresh();
    });
    refresh();
}

void SoundChoice::name()
{
    const QString key = Settings::ringSoundKey(m_channel);
    const bool isForAll = m_channel.isEmpty();
    m_sound->setObjectName(key);
    m_test->setObjectName(isForAll ? u"testRing"_s : QString(key + u"/test"_s));
    m_fault->setObjectName(QString(key + u"/fault"_s));
    const QString channelName = channelText(m_channel);
    //: %1 is a task channel such as "Voice".
    m_sound->setAccessibleName(isForAll ? tr("Sound of the ring") : tr("Sound for %1").arg(channelName));
    //: %1 is a task channel such as "Voice".
    m_test->setAccessibleName(isForAll ? tr("Test the ring") : tr("Test the sound for %1").arg(channelName));
}

void SoundChoice::layOut()
{
    m_fault->setWordWrap(true);
    m_sound->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_sound, 1);
    row->addWidget(m_test);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addLayout(row);
    column->addWidget(m_fault);
    setFocusProxy(m_sound);
}

void SoundChoice::onChosen(int row)
{
    const QVariant sound = m_sound->itemData(row);
    if (sound.isValid())
        m_settings.setRingSound(m_channel, sound.toString());
    else
        openFiles();
    refresh();
}

void SoundChoice::openFiles()
{
    auto *files = new QFileDialog(this, tr("Sound of the Ring"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilter(tr("WAV sounds (*.wav)"));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::MusicLocation));
    connect(files, &QFileDialog::fileSelected, this, &SoundChoice::chooseFile);
    files->open();
}

void SoundChoice::chooseFile(const QString &file)
{
    const SoundFault fault = soundFault(file);
    if (fault != SoundFault::None)
        return say(soundFaultText(fault, file));
    m_settings.setRingSound(m_channel, file);
    refresh();
}

void SoundChoice::refresh()
{
    const QString set = m_settings.ringSound(m_channel);
    m_sound->clear();
    if (!m_channel.isEmpty())
        m_sound->addItem(tr("As for all"), QString());
    const QStringList own = ownRingSounds();
    for (const QString &sound : own)
        m_sound->addItem(ringSoundText(sound), sound);
    if (!set.isEmpty() && !own.contains(set))
        m_sound->addItem(ringSoundText(set), set);
    m_sound->addItem(tr("Choose a file…"));
    m_sound->setCurrentIndex(set.isEmpty() ? 0 : m_sound->findData(set));
    wearPolicy(m_sound, m_settings.isFixed(Settings::ringSoundKey(m_channel)));
    const SoundFault fault = soundFault(set);
    say(fault == SoundFault::None ? QString()
                                  : QString(soundFaultText(fault, set) + u' ' + tr("Offers ring with the bell instead.")));
}

void SoundChoice::say(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    setTextColor(m_fault, ColorTheme::of(this).tone(Tone::Bad).onSoft);
    m_sound->setAccessibleDescription(fault.isEmpty() ? m_sound->toolTip() : fault);
}

void SoundChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        say(m_fault->text());
    QWidget::changeEvent(event);
}
