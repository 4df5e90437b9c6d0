#pragma once

#include "console/control/session.h"
#include "ui/signin/signinfields.h"

/// What the person filled in, as the session wants it.
SignInRequest requestFrom(const SignInFields &fields);
/// What the form is filled with for a session's request; the secret stays out.
SignInFields fieldsFrom(const SignInRequest &request);
