#include "ui/setup/setupquestion.h"

#include "ui/setup/setupwords.h"

#include <QCoreApplication>

namespace {

struct SetupAsks
{
    Q_DECLARE_TR_FUNCTIONS(SetupQuestion)
};

QString removalText(const SetupThing &thing)
{
    const QString name = setupNameText(thing);
    if (kindOf(thing) == SetupKind::Workspace)
        return SetupAsks::tr("Delete the workspace %1 with everything in it? It cannot be brought back.").arg(name);
    return SetupAsks::tr("Delete %1? It cannot be brought back.").arg(name);
}

} // namespace

SetupQuestionWords wordsOf(SetupQuestion question, const SetupThing &base, const SetupThing &now)
{
    switch (question) {
    case SetupQuestion::None:
        break;
    case SetupQuestion::Leave:
        //: %1 is a name in quotes.
        return { Tone::Warning, SetupAsks::tr("%1 has changes that are not saved.").arg(setupNameText(now)),
            SetupAsks::tr("Save Them"), SetupAsks::tr("Discard Them") };
    case SetupQuestion::Remove:
        return { Tone::Bad, removalText(base), SetupAsks::tr("Delete It"), SetupAsks::tr("Keep It") };
    case SetupQuestion::Conflict:
        return { Tone::Warning,
            SetupAsks::tr("Somebody else has changed %1 at the same time. Nothing was saved.").arg(setupNameText(now)),
            SetupAsks::tr("Save Mine"), SetupAsks::tr("Show Theirs") };
    case SetupQuestion::Review:
        return { Tone::Info, SetupAsks::tr("The changes of %1 are listed below. Save them?").arg(setupNameText(now)),
            SetupAsks::tr("Save Changes"), SetupAsks::tr("Go On Editing") };
    }
    return {};
}
