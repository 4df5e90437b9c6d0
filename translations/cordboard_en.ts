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
    <name>AddPartyBar</name>
    <message>
        <source>Write whom to call: a number, or the name of a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number with + and the country, for example +49 30 1234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no telephone number: it has 7 to 15 digits behind the +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name without blanks, for example bob or client:bob.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call into the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number with +, or the name of a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call into the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back without calling anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk first; the customer waits on hold</source>
        <extracomment>%1 is the customer&apos;s name. While one talks with the third person alone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk first; %1 waits on hold</source>
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
    <name>Attention</name>
    <message>
        <source>Do Not &amp;Disturb</source>
        <extracomment>Menu item with a check mark: offers neither ring nor mark the window in the task bar.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributeColumns</name>
    <message>
        <source>Names of attributes, with commas between them, e.g. topic, customer.tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Others…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributeEditor</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes of attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the attributes that are edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes are well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributesPanel</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributesTree</name>
    <message>
        <source>Attributes of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy an attribute&apos;s value</source>
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
    <name>CallDeedBar</name>
    <message>
        <source>Pausing the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call somebody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Button of a recording that is paused.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be called in: the task does not tell the number to call from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message numerus="yes">
        <source>Call, %n in it</source>
        <translation>
            <numerusform>Call, %n in it</numerusform>
            <numerusform>Call, %n in it</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hold · %2 mute</source>
        <extracomment>%1 and %2 are keys such as Ctrl+Shift+H.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hold · %2 mute · %3 add · %4 recording · %5 end</source>
        <extracomment>Each of %1 to %5 is a key such as Ctrl+Shift+H.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the customer, or go on talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute yourself, or speak again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking who is in the call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only what was known last. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>%1 has already left the call.</source>
        <extracomment>%1 is a name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>In the list of who is in a call: the person at this desk.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>In the list of who is in a call: somebody whose address is not known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmuting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold, muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whispers</source>
        <extracomment>Somebody in a call whom only the agent hears.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left the call at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the call at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hung up at %2</source>
        <extracomment>%1 is a name, %2 a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hung up at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended the call of %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were removed from the call at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from the call at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was busy (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not called any further (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended the call for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was ended for everybody by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not put on hold.</source>
        <extracomment>%1 is a name; so in the next ones.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were not muted: the others hear you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are still muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call of %1 was not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was not paused: it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is still paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a company login this is not possible here; use your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a company login you see who was connected to the task, not who else is in the call, nor recordings.</source>
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
    <name>ChannelLoad</name>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 a kind of work such as &quot;Chat&quot;, %2 how many tasks of it one has, %3 how many one can have at once</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelSwitches</name>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taskbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>Name of a switch for screen readers: %1 is a way of calling the agent such as &quot;Ring&quot;, %2 a task channel.</extracomment>
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
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>Rows of a table.</extracomment>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
</context>
<context>
    <name>CustomerPageField</name>
    <message>
        <source>The server must not depend on the task: no braces before the first slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no complete http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;page, opened in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In braces stands an attribute of the task, e.g. {from} or {order.number}, or {task_sid}.</source>
        <translation type="unfinished"></translation>
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
    <name>DesktopSession</name>
    <message>
        <source>Tells the call center that you are away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectoryPanel</name>
    <message>
        <source>&amp;Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents to transfer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues to transfer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SID of an agent or a queue (WK… or WQ…)</source>
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
        <source>Your sign-in cannot do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would need an API key of the account.</source>
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
        <source>Your company&apos;s sign-in does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cordboard keeps trying; check its address and the network if this lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in does not accept this login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the login name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in has no token for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after it to make you an agent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in asks us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in answers, but not with an agent&apos;s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address; Details helps the person who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sign-in at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address that your company gave you; Details has the server&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the token that your company&apos;s sign-in gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the right service is chosen; else ask the person who looks after the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no agent to whom this token belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person who looks after your company&apos;s sign-in.</source>
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
    <name>ExpressionLine</name>
    <message>
        <source>Attributes, e.g. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong at character %1: %2</source>
        <extracomment>%1 is the place of a character, counted from 1; %2 what is wrong there, in English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Name of the view:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes as columns:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Columns</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Vie&amp;ws</source>
        <extracomment>Button: opens the menu of ways to look at a table that have a name, and of what becomes of it as a whole.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by an expression on attributes (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be written to %1.</source>
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
    <name>FloorViews</name>
    <message>
        <source>&amp;Save This View…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstructionDialog</name>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End Call</source>
        <extracomment>Button: stops calling the agent&apos;s phone and rejects the offer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>Button: sends the instruction that is filled in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer Offer</source>
        <extracomment>Title of the window in which one answers an offer with every detail.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Answer Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops calling your phone and rejects the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Req&amp;uest</source>
        <extracomment>The request that would be sent to the server, as it is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstructionWords</name>
    <message>
        <source>&amp;Accept</source>
        <extracomment>What to do with an offer: take the task.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <extracomment>What to do with an offer: decline it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conference</source>
        <extracomment>What to do with an offer: the service&apos;s name for joining caller and agent in a conference.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;queue</source>
        <extracomment>What to do with an offer: the service&apos;s name for connecting the caller who waits in its queue.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <extracomment>What to do with an offer: the service&apos;s name for calling the agent&apos;s phone with instructions from a URL.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;direct</source>
        <extracomment>What to do with an offer: the service&apos;s name for sending a call elsewhere.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the task. No phone is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declines the task and, if you like, changes your status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls your phone and joins you and the caller in a conference. The task is yours once you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls your phone and connects the waiting caller. The task is yours once you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls your phone and runs the TwiML at CallUrl there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the caller&apos;s call to the TwiML at RedirectUrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>What a number may be, as in &quot;1–999&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 if empty</source>
        <extracomment>What counts when a field is left empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never kept</source>
        <extracomment>A password that is never stored.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own phone (contact_uri)</source>
        <extracomment>Stands in an empty field. contact_uri is the name of an attribute; do not translate it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <extracomment>Stands in an empty field that must be filled.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>Stands in an empty field: the parameter is left out of the request.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: %1</source>
        <extracomment>Stands in an empty field: what the service then takes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: your agent record is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: your agent record has no phone address (contact_uri), so give one here.</source>
        <extracomment>%1 is a parameter. contact_uri is the name of an attribute; do not translate it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task has no call: its attributes lack call_sid.</source>
        <extracomment>call_sid is the name of an attribute; do not translate it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a phone number such as +15550100, or client:… or sip:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an address that begins with https:// or http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the identifier of a call, CA and 32 digits from 0 to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none of the values it may have.</source>
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
    <name>KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters underlined on buttons and in menus work with Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatencyWords</name>
    <message>
        <source>Offered: %1</source>
        <extracomment>When an offer was made, by the server; %1 is a time of day such as &quot;10:32:05&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached this computer: %1</source>
        <extracomment>When news of an offer reached this computer; %1 is a time of day such as &quot;10:32:05.213&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached this computer: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen: %1 later</source>
        <extracomment>How long after it reached this computer an offer was seen; %1 is a duration such as &quot;14 ms&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: %1 after that</source>
        <extracomment>How long after it was seen an offer was answered; %1 is a duration such as &quot;3.2 s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>When it was known that an offer is over; %1 is a time of day such as &quot;10:32:05&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration below one second: &quot;14 ms&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds: &quot;3.2 s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Offer Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer is still open. Go to “%1” all the same?</source>
        <extracomment>%1 is the name of a status.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, you can answer it until its time is over. Rejected, it goes to another agent at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject and Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep and Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
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
        <source>S&amp;ettings…</source>
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
        <source>&amp;Keyboard…</source>
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
    <name>MergePanel</name>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to My Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed the attributes meanwhile. Nothing has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept of %1</source>
        <extracomment>For screen readers: which value of the attribute %1 is kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>How many offers were missed and not seen yet.</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark All as &amp;Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer that ends without your answer – timed out, withdrawn or taken by somebody else – is listed here with its reason for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedWords</name>
    <message>
        <source>Task %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer came too late.</source>
        <extracomment>Why an offer was missed. The second: the agent did answer, but not in time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to answer ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled before your answer counted.</source>
        <extracomment>Why an offer was missed. The second: the agent had asked for a conference.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else took it.</source>
        <extracomment>Why an offer was missed; %1 is an agent&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer says how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Stands before a missed offer that has not been seen yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Spoken after the name of a page: how many entries there are new.</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
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
    <message>
        <source>All A&amp;nswers for Oldest Offer…</source>
        <extracomment>Menu item: opens a form with every way to answer the offer that came first.</extracomment>
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
        <source>More…</source>
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
    <message>
        <source>All answers for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferNotices</name>
    <message>
        <source>New task</source>
        <extracomment>Title of a notification of the desktop; %1 is a caller&apos;s name or number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer: %1</source>
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
        <source>Show in Cordboard</source>
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
    <message numerus="yes">
        <source>Canceled: your phone was not answered within %n second(s).</source>
        <extracomment>How an offer ended: the agent&apos;s own phone rang.</extracomment>
        <translation>
            <numerusform>Canceled: your phone was not answered within %n second.</numerusform>
            <numerusform>Canceled: your phone was not answered within %n seconds.</numerusform>
        </translation>
    </message>
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
        <source>Warm transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm transfer from %1</source>
        <extracomment>%1 is the agent who hands the task on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold transfer from %1</source>
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
        <source>Sending %1…</source>
        <extracomment>An instruction is on its way to the server; %1 is its name: Dequeue, Call or Redirect.</extracomment>
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
        <source>Redirecting the call… The countdown rests.</source>
        <extracomment>The caller&apos;s call is being sent elsewhere; meanwhile the time to answer does not run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling you… The countdown rests.</source>
        <extracomment>The agent&apos;s own phone is about to ring; meanwhile the time to answer does not run.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is redirected. Accept or reject the offer here.</source>
        <extracomment>The redirected call does not accept the offer by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is called. Once you have answered it, accept or reject the offer here.</source>
        <extracomment>A call to the agent&apos;s phone that does not accept the offer by itself.</extracomment>
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
        <source>Connection lost – finding out whether your %1 counted.</source>
        <extracomment>%1 is the name of an instruction: Dequeue, Call or Redirect.</extracomment>
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
        <source>It is not known whether your %1 counted: wait for your phone. %2</source>
        <extracomment>%1 is the name of an instruction, %2 a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your %1 was not carried out. %2</source>
        <extracomment>%1 is the name of an instruction, %2 a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it: the call is redirected.</source>
        <extracomment>How an offer ended: the agent&apos;s phone was answered, or the call redirected.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it: the call is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled: the caller hung up.</source>
        <extracomment>How an offer ended while the agent&apos;s phone was being called.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended the call and rejected it.</source>
        <extracomment>How an offer ended: the agent rejected it while the phone was being called.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled: your phone was busy, turned the call down or could not be reached.</source>
        <extracomment>How an offer ended: the agent&apos;s own phone.</extracomment>
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
        <source>Canceled: the call did not come about.</source>
        <extracomment>How an offer ended: the agent had asked for a call.</extracomment>
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
    <name>OutcomePanel</name>
    <message>
        <source>Choose a disposition before you complete this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note before you complete this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or discard the changed attributes before you complete this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these notes the attributes are longer than %1 characters. Shorten the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposition *</source>
        <extracomment>The asterisk says that it has to be filled in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Not listed for reservations; the service may ignore these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyRow</name>
    <message>
        <source>Hold</source>
        <extracomment>Button: somebody in a call hears music and waits.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: somebody on hold comes back into the call.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: goes out of the call, the others go on.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>Button: keeps the filled-in form under the name beside it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <extracomment>Button: forgets the preset whose name stands beside it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <extracomment>A form that was filled in before and kept under a name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one, or type a name to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Preset</source>
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
        <source>Another status was chosen meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went to %2 and is %3 by now.</source>
        <extracomment>%1: the agent, %2: the status that was asked for, %3: the one it had by the answer, for there was an offer</extracomment>
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
    <name>RepairBar</name>
    <message>
        <source>This task has been in wrap-up for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task ended %1 ago, and yet it is still in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing it sends: %1</source>
        <extracomment>%1 is what goes to the server, e.g. &quot;POST /v1/… AssignmentStatus=completed&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RingPanel</name>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound device: nothing will be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenPopText</name>
    <message>
        <source>The address in the settings is no complete http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address in the settings lets the task choose the server; it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task lacks an attribute that the address needs.</source>
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
    <name>SettingBox</name>
    <message>
        <source>Set by your organization.</source>
        <extracomment>Why a setting cannot be changed: a policy file of the organization decides it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer always appears in a window of its own. Besides:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notification of the desktop, with buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the window in the &amp;taskbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not disturb: no ring, no mark in the taskbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same while the desktop says “do not disturb” (Plasma, Xfce)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each task channel:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves Cordboard in the tra&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
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
        <source>Missed</source>
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
        <source>Your status was changed by itself too often within a minute, so Cordboard has left it as it is. Choose it yourself.</source>
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
        <source>Cordboard keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has run out at %1. %2</source>
        <extracomment>%1 is a time of day such as &quot;10:32&quot;, %2 a sentence that says why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in holds until %1 only. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company login shows your own work only.</source>
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
    <message>
        <source>Enter the address that your company gave you for signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://desk.example.com/token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter login name and password below, not in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http would show your password to the network. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your login name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login name has no colon in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
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
        <source>Compan&amp;y login</source>
        <extracomment>Kind of credential: the agent&apos;s own login at the company.</extracomment>
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
        <source>No secret of the account comes to this computer.</source>
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
        <source>S&amp;ign-in address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logi&amp;n name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own at the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sec&amp;ret</source>
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
    <message>
        <source>Passwo&amp;rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth Token, or secret of the API key</source>
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
        <source>This server no longer has the workspace or the agent that you were signed in to. Try again to choose another.</source>
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
        <source>After &amp;This Task</source>
        <extracomment>Submenu of statuses: the one chosen is taken as soon as nothing is on offer or in hand any more.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>%1 the status with the time in it, %2 the status that follows when nothing is in hand any more</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Dow&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses in the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu of your status offers those with a check mark, in this order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I &amp;quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the screen is &amp;locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the machine &amp;sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this changes your status, what is on offer goes to others. Back at the desk it is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my status</source>
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
        <source>Unknown customer</source>
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
        <source>&amp;Transfer…</source>
        <extracomment>Button: opens the choice of whom to hand the task to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Customer</source>
        <extracomment>Button: opens the customer&apos;s page in the browser.</extracomment>
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
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task, still being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while the task is being transferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while the task is changed.</source>
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
    <name>TaskPage</name>
    <message>
        <source>As for &amp;All Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disposition is &amp;required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes are required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then &amp;complete the task without a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line. None: there is nothing to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ules for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dispositions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap-up lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as stuc&amp;k after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no disposition to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrap-up has no end.</source>
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
        <source>All &amp;Answers…</source>
        <extracomment>Opens a form with every way to answer the offer.</extracomment>
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
        <source>A company login cannot make tasks.</source>
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
    <name>TransferBar</name>
    <message>
        <source>Cancel Transfer</source>
        <extracomment>Button: takes back a transfer that nobody has taken yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Somebody Else…</source>
        <extracomment>Button: choose somebody else to hand the task to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>C&amp;old</source>
        <extracomment>A way to hand a task on: leave it at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warm</source>
        <extracomment>A way to hand a task on: stay until somebody has it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <extracomment>%1 is whom the task is about, e.g. a caller&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <extracomment>%1 is an agent or a queue.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is still yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task waits in its queue again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take it in %2.</source>
        <extracomment>%1 is an agent&apos;s name, %2 a duration such as &quot;20 s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody took it in %1 in %2.</source>
        <extracomment>%1 is a duration such as &quot;20 s&quot;, %2 a queue.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has taken it too. Complete your part when you are done.</source>
        <extracomment>%1 is an agent&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has taken it. Complete your part; the task goes on there.</source>
        <extracomment>%1 is an agent&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One agent rejected it; the next one is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One agent did not answer; the next one is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers need an API key: with the account&apos;s Auth Token alone Twilio gives no access to them. Sign in with an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a task in hand can be transferred, not one in wrap-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being transferred already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep the task until it is taken, and then have it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave at once and wrap up, whether it is taken or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the transfer back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferring to %1…</source>
        <extracomment>%1 is an agent or a queue.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being asked to take it.</source>
        <extracomment>%1 is an agent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being offered in %1.</source>
        <extracomment>%1 is a queue.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected it.</source>
        <extracomment>%1 is an agent or a queue.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer to %1 failed.</source>
        <extracomment>%1 is an agent or a queue.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took the transfer back. The task is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known what became of the transfer. Look at the task&apos;s status before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was not transferred: the server did not allow it now. Whom you chose may not be available any more; choose somebody else, or a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was not transferred: the event bridge does not accept this sign-in. Sign in with another API key, or ask the person who looks after the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer came: the task may have been transferred. Look at its status before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task was not transferred. %1</source>
        <extracomment>%1 is a sentence or two that say why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer could not be taken back: it is over already. The task says how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer has not been taken back. %1</source>
        <extracomment>%1 is a sentence or two that say why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no room for %2 just now, so the server may refuse it.</source>
        <extracomment>%1 is an agent&apos;s name, %2 a kind of work such as &quot;Chat&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to %1. %2: %3 of %4 free.</source>
        <extracomment>%1 is an agent&apos;s name, %2 a kind of work such as &quot;Chat&quot;, %3 and %4 are numbers of tasks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company login lists no agents, and of the queues only those of your tasks. Type the SID of an agent or a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an agent or a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 and cannot take it. Choose somebody who is available, or a queue.</source>
        <extracomment>%1 is an agent&apos;s name, %2 the name of a status such as &quot;Offline&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n offer(s) missed</source>
        <extracomment>Second line of the tray icon&apos;s tool tip.</extracomment>
        <translation>
            <numerusform>%n offer missed</numerusform>
            <numerusform>%n offers missed</numerusform>
        </translation>
    </message>
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
<context>
    <name>WrapUpBar</name>
    <message numerus="yes">
        <source>%n second(s) more</source>
        <translation>
            <numerusform>%n second more</numerusform>
            <numerusform>%n seconds more</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to wrap up is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completes by itself in %1</source>
        <extracomment>%1 is a time such as &quot;0:42&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left to wrap up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left to wrap up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time to wrap up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
