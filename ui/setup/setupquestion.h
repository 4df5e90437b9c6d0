#pragma once

#include "console/state/setupthing.h"
#include "ui/theme/tone.h"

/// What a section asks the person about the thing in its form.
enum class SetupQuestion {
    None,
    Leave, ///< It has changes; something else was chosen.
    Remove,
    Conflict, ///< Somebody else has changed it meanwhile.
    Review, ///< What has been changed is shown: is it meant so?
};

struct SetupQuestionWords
{
    Tone tone = Tone::Warning;
    QString text{};
    QString yes{};
    QString no{};
};

/// `base` as it was, `now` as it is in the form.
SetupQuestionWords wordsOf(SetupQuestion question, const SetupThing &base, const SetupThing &now);
