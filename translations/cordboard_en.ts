<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordboard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop console for call centers that route work with TaskRouter.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentWords</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In status for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has nobody who could take a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy SID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Button in a message: shows technical text below it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <extracomment>Button that takes a message away.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelBar</name>
    <message>
        <source>Cancel Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for canceling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the records (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the task of %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePanel</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--base-url needs the variable TWILIO_ACCOUNT_SID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url needs the variable TWILIO_AUTH_TOKEN, or TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json only goes with status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity takes the name of a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url takes an address such as http://127.0.0.1:8787.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url must be https, or http on this machine, so that the secret stays safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url also needs --workspace and --worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--workspace and --worker only go with --base-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tour takes a folder for its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: cordboard [options] [cordboard:LINK]
       cordboard [--profile NAME] status [--json] | accept [SID] | reject [SID] | activity NAME
Desktop console for call centers that route work with TaskRouter.

  --demo              try it out: own router in this program, simulated callers, nothing stored
  --tour DIR          run the main job without hands, a picture of each step into DIR
  --base-url URL      sign in for this run only, with TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN
                      (or TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET) from the environment
  --workspace NAME    with --base-url: the workspace, by name or SID
  --worker NAME       with --base-url: the agent, by name or SID
  --profile NAME      sign in with this remembered profile
  --minimized         start with the window minimized; offers still appear
  --hidden            start in the tray; without a tray: minimized
  -v, --version       say the version
  -h, --help          say this

The words ask the running copy of the profile (the last one used, if none is named):
  status              how it stands; with --json for scripts
  accept, reject      the oldest offer, or the reservation with this SID
  activity NAME       go to this status
They end with 0 when it was done, 1 when it was not, 3 when no copy runs, 4 when it did not answer.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompleteBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the records (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Connected. Offers do not arrive by themselves just now, so they are asked for every %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. Offers arrive elsewhere, where you signed in later; here they are asked for every %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. Offers are asked for every %1 seconds; there is no push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Cordboard keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been heard yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>The connection: offers arrive by themselves as they are made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. Offers arrive as soon as they are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling every %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server limits how often Cordboard may ask, so offers may appear later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>Number of tasks that wait.</extracomment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n available</source>
        <extracomment>Number of agents that are available.</extracomment>
        <translation>
            <numerusform>%n available</numerusform>
            <numerusform>%n available</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s)</source>
        <extracomment>What a filter lets through: %1 is a number, %n the number of all.</extracomment>
        <translation>
            <numerusform>%1 of %n agent</numerusform>
            <numerusform>%1 of %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s)</source>
        <extracomment>What a filter lets through: %1 is a number, %n the number of all.</extracomment>
        <translation>
            <numerusform>%1 of %n task</numerusform>
            <numerusform>%1 of %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Tasks in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an offer for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it here or in the corner of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no available status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1 to get offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>Button: one click into the status in which offers come, e.g. &quot;Back to Idle&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers appear in the corner of the screen and here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in a narrow column: &quot;42 s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in a narrow column: &quot;5 min&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in a narrow column: &quot;2 h&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in a narrow column: &quot;3 d&quot; for three days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How old something is; %1 is a duration such as &quot;5 min&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Less than five seconds old.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The server says: %1</source>
        <extracomment>%1 is what the server wrote, usually in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordboard keeps trying; check the network if this lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept these credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account SID and the token or key secret, and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but not allowed to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after the account, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This no longer exists on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended tasks vanish after a few minutes; nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not allow this change now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its state has changed meanwhile; look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer has been withdrawn; nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the new state, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what you entered; Details has the server&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer (status %1) could not be read.</source>
        <extracomment>%1 is an HTTP status number such as 200.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is that of a TaskRouter server; Details helps the support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordboard waits a little and then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordboard goes on by itself in %1.</source>
        <extracomment>%1 is a duration such as &quot;30 s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <extracomment>Button: opens the menu of what can be done with the chosen row of a table.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyringPanel</name>
    <message>
        <source>Your keyring does not have this secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with its password, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordboard keeps secrets only in a keyring, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordboard could not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type the secret once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or go on without: Cordboard then asks again at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep It in &amp;Memory Only for This Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype the Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link asks you to accept an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link asks you to reject an offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link asks to set your status to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links can come from anywhere. Agree only if you expected this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;New Task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Task (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Cordboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Cordboard</source>
        <extracomment>Title of the window; %1 is the name of a workspace, Cordboard the program&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTaskDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close New Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attributes (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter creates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer came: the task may have been created. Look at Tasks before you create it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes are well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTaskText</name>
    <message>
        <source>Choose a workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority is a whole number from 0 to 2,147,483,647.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task may wait from 1 second to 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes are an object: { &quot;name&quot;: &quot;value&quot; }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters of attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferActions</name>
    <message>
        <source>&amp;Accept Oldest Offer</source>
        <extracomment>Menu item: takes the offer that came first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject Oldest Offer</source>
        <extracomment>Menu item: declines the offer that came first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conference for Oldest Offer</source>
        <extracomment>Menu item: takes the offer that came first by a conference call.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>No conference: your attributes lack contact_uri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conference: the task has no call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conference yet: still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferToast</name>
    <message>
        <source>Offer</source>
        <extracomment>Name of the window that offers one task to the agent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>New task</source>
        <extracomment>Stands where the caller&apos;s name will be as soon as it is known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority %1</source>
        <extracomment>%1 is a number; higher is more urgent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting %1</source>
        <extracomment>How long the caller has waited so far; %1 is a clock such as &quot;2:05&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to answer</source>
        <extracomment>Countdown of an offer; %1 is a clock such as &quot;0:42&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered for %1</source>
        <extracomment>How long an offer has stood when its deadline is not known; %1 is a clock such as &quot;0:42&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <extracomment>The answer &quot;Reject&quot; is on its way to the server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the conference…</source>
        <extracomment>The wish for a conference call is on its way to the server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting…</source>
        <extracomment>The answer &quot;Accept&quot; is on its way to the server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected since %1 – you can answer as soon as the server does.</source>
        <extracomment>Why an offer cannot be answered; %1 is a time of day such as &quot;10:32&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling you… The countdown rests.</source>
        <extracomment>The agent&apos;s own phone is about to ring; meanwhile the time to answer does not run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost – finding out whether your Reject counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost – finding out whether your Conference counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost – finding out whether your Accept counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Accept did not get through. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Reject did not get through. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the conference is being set up: wait for your phone. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference could not be set up. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it.</source>
        <extracomment>How an offer ended.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rejected it.</source>
        <extracomment>How an offer ended.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: the time to answer ran out at %1.</source>
        <extracomment>How an offer ended; %1 is a time of day such as &quot;10:32&quot;. With an answer under way, the answer came too late.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: the time to answer ran out at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled: the conference did not come about.</source>
        <extracomment>How an offer ended.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled: the task was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else took it.</source>
        <extracomment>How an offer ended; %1 is an agent&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over; the server no longer says how it ended.</source>
        <extracomment>How an offer ended: not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conference: your agent record has no phone address (contact_uri).</source>
        <extracomment>Why the button Conference is off. contact_uri is the name of an attribute; do not translate it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conference: this task has no call.</source>
        <extracomment>Why the button Conference is off.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Start at &amp;Login</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>How many agents of the queue are available.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <extracomment>How many agents belong to the queue.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has nowhere for tasks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy SID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoteHands</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not one that Cordboard understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the SID of a reservation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer to this offer is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer still stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no status &apos;%1&apos;. There are: %2.</source>
        <extracomment>%2: the names there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is out of reach; your status has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your status has not changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoteService</name>
    <message>
        <source>This link is not one that Cordboard understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another Cordboard window already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Go to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what the server answers cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your status has not changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Over</source>
        <extracomment>Button: offers arrive here again and no longer at the other place.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay Off</source>
        <extracomment>Button: ends the session here; the other place goes on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has signed in elsewhere, and offers arrive there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected since %1. You see what was known then; Cordboard keeps trying.</source>
        <extracomment>%1 is a time of day such as &quot;10:32&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInFields</name>
    <message>
        <source>Give this sign-in a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the router&apos;s address, for example http://127.0.0.1:8787</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. It looks like http://127.0.0.1:8787</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter user name and password below, not in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http would show your secret to the network. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a–z, digits and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Account SID. It begins with AC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Account SID is AC and 32 digits or letters a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the SID of the API key. It begins with SK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SID of an API key is SK and 32 digits or letters a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret of the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Auth Token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Local router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uth Token</source>
        <extracomment>Kind of credential.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;member me on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an Auth Token, offers are asked for every 2 seconds. With an API key they arrive as soon as they are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this sign-in is called here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>us1 if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account &amp;SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Key S&amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec&amp;ret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth Token, or secret of the API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to Cordboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which workspace do you work in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring still has the secret: it could not be removed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be asking for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no workspace yet. Make one, then go back and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no agents yet. Add yourself to it, then go back and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace “%1” has no agent “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no workspace “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form to make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form to make it, or sign in as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form to make it. Here there are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign In as “%1”</source>
        <extracomment>Button; %1 is the name of a profile.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Busy</source>
        <extracomment>For screen readers: something is under way.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>Status</source>
        <extracomment>The menu of one&apos;s own status.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Status not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3), workspace %4, %5</source>
        <extracomment>%1 an agent, %2 the status, %3 &quot;Available&quot; or &quot;Not available&quot;, %4 a workspace, %5 &quot;live&quot;, &quot;polling&quot; or &quot;not connected&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks in hand:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Status of a task that nobody has been asked to take yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being offered</source>
        <extracomment>Status of a task that an agent is being asked to take.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand</source>
        <extracomment>Status of a task that an agent works on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <extracomment>Status of a task whose talk is over and whose notes are being written.
----------
Status of an offer: taken, the notes are being written.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of a task.
----------
Status of an offer: taken and done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Status of a task.
----------
Status of an offer: the task was withdrawn.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Status of an offer that waits for an answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>Status of an offer: the agent took it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Status of an offer: the agent said no.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>Status of an offer: nobody answered in time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by somebody else</source>
        <extracomment>Status of an offer: another agent was faster.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Kind of task: a telephone call.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>Kind of task.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <extracomment>Kind of task.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Kind of task.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>Kind of task.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Kind of task: the default channel, no special kind.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>Unknown caller</source>
        <extracomment>Stands where the caller&apos;s name would be.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>What a task asks for when only its language is known; %1 is &quot;Spanish&quot; or a code such as &quot;es&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskDetail</name>
    <message>
        <source>&amp;Wrap Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;plete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for completing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task, still being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;All as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskFacts</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskRowDelegate</name>
    <message>
        <source>Task, still being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is done. Create one with New Task (Ctrl+N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel Task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy SID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLeftBar</name>
    <message>
        <source>%1 left</source>
        <extracomment>For screen readers; %1 is a duration such as &quot;42 seconds&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The countdown rests</source>
        <extracomment>For screen readers: the time to answer does not run at the moment.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToastBody</name>
    <message>
        <source>Time to answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToastButtons</name>
    <message>
        <source>&amp;Accept</source>
        <extracomment>Button: take the offered task. Keep it to one word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <extracomment>Button: decline the offered task. Keep it to one word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conference</source>
        <extracomment>Button: take the offered call by a conference to the agent&apos;s own phone. Keep it to one word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <extracomment>Button: take the message away that says how an offer ended.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button with three dots: further actions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy task &amp;SID</source>
        <extracomment>Copies the task&apos;s identifier to the clipboard. SID is the service&apos;s word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;Cordboard</source>
        <extracomment>Shows the offer in the main window. Cordboard is the program&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Task (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>cordboard: the folder for the pictures cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cordboard: the tour stopped, this was not seen: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Show Cordboard</source>
        <extracomment>Item in the tray icon&apos;s menu. Cordboard is the program&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Item in the tray icon&apos;s menu: ends the program.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordboard – signed out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceButton</name>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
