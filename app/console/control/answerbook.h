#pragma once

#include "core/domain/answerpolicy.h"

#include <QByteArray>

/// The policy as the settings keep it: JSON text without passwords, tokens and SIDs of calls.
QByteArray answerPolicyToJson(const AnswerPolicy &policy);
/// What cannot be read is left out, so that those offers wait for the agents.
AnswerPolicy answerPolicyFromJson(const QByteArray &json);
