#pragma once

/// Forgets the account and the API key that the environment gave (`TWILIO_…`), once they are read: children have no use
/// for them, and the block that the system shows of a process would keep what is only unset.
///
/// To be called before other threads run.
void forgetSecretVariables();
