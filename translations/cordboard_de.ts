<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cordboard</source>
        <translation>Über Cordboard</translation>
    </message>
    <message>
        <source>Cordboard %1</source>
        <translation>Cordboard %1</translation>
    </message>
    <message>
        <source>Desktop console for call centers that route work with TaskRouter.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Desktop-Konsole für Callcenter, die ihre Arbeit mit TaskRouter verteilen.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Agents in it get offers</source>
        <translation>Agenten darin bekommen Angebote</translation>
    </message>
    <message>
        <source>This cannot be changed once the status is made.</source>
        <translation>Ist der Status einmal angelegt, lässt sich das nicht mehr ändern.</translation>
    </message>
</context>
<context>
    <name>AddPartyBar</name>
    <message>
        <source>Write whom to call: a number, or the name of a client.</source>
        <translation>Schreiben Sie, wer angerufen werden soll: eine Nummer oder der Name eines Clients.</translation>
    </message>
    <message>
        <source>Write the number with + and the country, for example +49 30 1234567.</source>
        <translation>Schreiben Sie die Nummer mit + und dem Land, zum Beispiel +49 30 1234567.</translation>
    </message>
    <message>
        <source>This is no telephone number: it has 7 to 15 digits behind the +.</source>
        <translation>Das ist keine Telefonnummer: Hinter dem + stehen 7 bis 15 Ziffern.</translation>
    </message>
    <message>
        <source>Write the name without blanks, for example bob or client:bob.</source>
        <translation>Schreiben Sie den Namen ohne Leerzeichen, zum Beispiel bob oder client:bob.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Whom to call into the call</source>
        <translation>Wer ins Gespräch geholt wird</translation>
    </message>
    <message>
        <source>Number with +, or the name of a client</source>
        <translation>Nummer mit + oder Name eines Clients</translation>
    </message>
    <message>
        <source>Call into the call</source>
        <translation>Ins Gespräch holen</translation>
    </message>
    <message>
        <source>Back without calling anybody</source>
        <translation>Zurück, ohne jemanden anzurufen</translation>
    </message>
    <message>
        <source>Talk first; the customer waits on hold</source>
        <extracomment>%1 is the customer&apos;s name. While one talks with the third person alone.</extracomment>
        <translation>Erst allein sprechen; der Kunde wird gehalten</translation>
    </message>
    <message>
        <source>Talk first; %1 waits on hold</source>
        <translation>Erst allein sprechen; %1 wird gehalten</translation>
    </message>
</context>
<context>
    <name>AgentWords</name>
    <message>
        <source>What %1 has in hand cannot be read. %2</source>
        <extracomment>%1 is an agent&apos;s name, %2 says why.</extracomment>
        <translation>Was %1 in Arbeit hat, lässt sich nicht lesen. %2</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>In status for</source>
        <translation>Im Status seit</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>How full one channel of an agent is: its name, how many tasks, how many it may be.</extracomment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>In hand</source>
        <extracomment>Heading of a column: how many tasks an agent has in hand.</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Load</source>
        <extracomment>Heading of a column: how full an agent&apos;s channels are, e.g. &quot;Voice 1 of 1, Chat 2 of 5&quot;.</extracomment>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Tasks offered to the agent, taken, or being wrapped up: all that take up room on a channel.</source>
        <translation>Aufgaben, die dem Agenten angeboten, von ihm angenommen oder in Nachbearbeitung sind: alle, die auf einem Kanal Platz belegen.</translation>
    </message>
    <message>
        <source>The same tasks by channel, and how many the agent may have of each at once.</source>
        <translation>Dieselben Aufgaben nach Kanal, und wie viele davon der Agent zugleich haben darf.</translation>
    </message>
    <message>
        <source>%1 (s)</source>
        <translation>%1 (s)</translation>
    </message>
</context>
<context>
    <name>AgentsPage</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>No agents</source>
        <translation>Keine Agenten</translation>
    </message>
    <message>
        <source>This workspace has nobody who could take a task.</source>
        <translation>In diesem Arbeitsbereich ist niemand, der eine Aufgabe übernehmen könnte.</translation>
    </message>
    <message>
        <source>Change &amp;Status</source>
        <translation>&amp;Status ändern</translation>
    </message>
    <message>
        <source>&amp;Copy SID</source>
        <translation>SID &amp;kopieren</translation>
    </message>
    <message>
        <source>Show the Change</source>
        <translation>Änderung zeigen</translation>
    </message>
    <message>
        <source>Change the chosen agents</source>
        <translation>Die ausgewählten Agenten ändern</translation>
    </message>
    <message>
        <source>Changing agents: %L1 of %L2.</source>
        <extracomment>How far a change of many agents has come; %L1 of %L2 are done.</extracomment>
        <translation>Agenten werden geändert: %L1 von %L2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The change of agents has ended: %1</source>
        <extracomment>%1 is e.g. &quot;2 changed, 1 failed, 0 left as they were.&quot;</extracomment>
        <translation>Die Änderung der Agenten ist zu Ende: %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln A&amp;gent(s)…</source>
        <translation>
            <numerusform>%Ln A&amp;genten ändern …</numerusform>
            <numerusform>%Ln A&amp;genten ändern …</numerusform>
        </translation>
    </message>
    <message>
        <source>Change A&amp;gent…</source>
        <translation>A&amp;genten ändern …</translation>
    </message>
    <message>
        <source>Change Agents from &amp;File…</source>
        <translation>Agenten aus &amp;Datei ändern …</translation>
    </message>
    <message>
        <source>&amp;Copy SIDs</source>
        <translation>SIDs &amp;kopieren</translation>
    </message>
    <message>
        <source>%1 is in no call in a conference just now.</source>
        <translation>%1 spricht gerade in keiner Konferenz.</translation>
    </message>
    <message>
        <source>&amp;Tasks of This Agent</source>
        <translation>&amp;Aufgaben dieses Agenten</translation>
    </message>
</context>
<context>
    <name>AnswerClock</name>
    <message>
        <source>Time to answer</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>The task is the agent’s at once, without a click. No phone is called.</source>
        <translation>Die Aufgabe gehört dem Agenten sofort, ohne einen Klick. Kein Telefon wird angerufen.</translation>
    </message>
    <message>
        <source>The agent is not asked: the offer is declined, and the task goes on to the next one.</source>
        <translation>Der Agent wird nicht gefragt: Das Angebot wird abgelehnt, und die Aufgabe geht an den nächsten.</translation>
    </message>
    <message>
        <source>The agent’s phone is called and joined with the caller in a conference.</source>
        <translation>Das Telefon des Agenten wird angerufen und mit dem Anrufer in einer Konferenz verbunden.</translation>
    </message>
    <message>
        <source>The agent’s phone is called and connected with the caller who waits.</source>
        <translation>Das Telefon des Agenten wird angerufen und mit dem wartenden Anrufer verbunden.</translation>
    </message>
    <message>
        <source>The agent’s phone is called, and the TwiML at CallUrl runs there.</source>
        <translation>Das Telefon des Agenten wird angerufen, und dort läuft das TwiML unter CallUrl.</translation>
    </message>
    <message>
        <source>The task’s own call (call_sid) goes on with the TwiML at RedirectUrl.</source>
        <extracomment>call_sid is the name of an attribute; do not translate it.</extracomment>
        <translation>Der Anruf der Aufgabe selbst (call_sid) geht mit dem TwiML unter RedirectUrl weiter.</translation>
    </message>
    <message>
        <source>As for A&amp;ll</source>
        <translation>Wie für &amp;alle</translation>
    </message>
    <message>
        <source>Callbacks &amp;of</source>
        <extracomment>Which callbacks the answer below is for.</extracomment>
        <translation>Callbacks &amp;von</translation>
    </message>
    <message>
        <source>Callbacks of</source>
        <translation>Callbacks von</translation>
    </message>
    <message>
        <source>An&amp;swer</source>
        <extracomment>How a callback is answered.</extracomment>
        <translation>A&amp;ntwort</translation>
    </message>
    <message>
        <source>All queues and workflows</source>
        <translation>Alle Warteschlangen und Workflows</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
    <message>
        <source>Workflow: %1</source>
        <translation>Workflow: %1</translation>
    </message>
    <message>
        <source>{} – the agent decides</source>
        <extracomment>An answer to a callback: {} is what is sent.</extracomment>
        <translation>{} – der Agent entscheidet</translation>
    </message>
    <message>
        <source>Offers wait for the agents, as they do without a callback.</source>
        <translation>Angebote warten auf die Agenten, wie ohne Callback auch.</translation>
    </message>
    <message>
        <source>Not in force yet; until it is complete, the last answer counts.</source>
        <translation>Gilt noch nicht; bis sie vollständig ist, zählt die letzte Antwort.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Do Not &amp;Disturb</source>
        <extracomment>Menu item with a check mark: offers neither ring nor mark the window in the task bar.</extracomment>
        <translation>Nicht s&amp;tören</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>Second line of the tray icon&apos;s tool tip: what is known is so old; %1 is a time of day such as &quot;10:32&quot;.</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Offers neither ring nor mark the window in the taskbar. Toasts and notifications still come.</source>
        <translation>Angebote klingeln nicht und markieren das Fenster nicht in der Taskleiste. Angebotsfenster und Benachrichtigungen kommen weiterhin.</translation>
    </message>
</context>
<context>
    <name>AttributeColumns</name>
    <message>
        <source>Names of attributes, with commas between them, e.g. topic, customer.tier</source>
        <translation>Namen von Attributen, durch Kommas getrennt, z. B. topic, customer.tier</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Attribute</translation>
    </message>
    <message>
        <source>&amp;Others…</source>
        <translation>&amp;Andere…</translation>
    </message>
</context>
<context>
    <name>AttributeEditor</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Attributes as JSON</source>
        <translation>Attribute als JSON</translation>
    </message>
    <message>
        <source>Discard the changes of attributes</source>
        <translation>Änderungen an Attributen verwerfen</translation>
    </message>
    <message>
        <source>Save the attributes</source>
        <translation>Attribute speichern</translation>
    </message>
    <message>
        <source>Attributes are well-formed.</source>
        <translation>Die Attribute sind wohlgeformt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save the attributes that are edited</source>
        <translation>Die bearbeiteten Attribute speichern</translation>
    </message>
</context>
<context>
    <name>AttributesPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the attributes</source>
        <translation>Attribute bearbeiten</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
</context>
<context>
    <name>AttributesTree</name>
    <message>
        <source>Attributes of the task</source>
        <translation>Attribute der Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;All as JSON</source>
        <translation>&amp;Alles als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy an attribute&apos;s value</source>
        <translation>Den Wert eines Attributs kopieren</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Button in a message: shows technical text below it.</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <extracomment>Button that takes a message away.</extracomment>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>„%1“ schließen</translation>
    </message>
    <message>
        <source>Details of “%1”</source>
        <translation>Einzelheiten zu „%1“</translation>
    </message>
</context>
<context>
    <name>BoardPaper</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>BulkGuard</name>
    <message>
        <source>The rest stays as it is if you quit. What has been changed so far can be undone only before that.</source>
        <translation>Wenn Sie beenden, bleibt der Rest, wie er ist. Was bisher geändert wurde, lässt sich nur vorher rückgängig machen.</translation>
    </message>
    <message>
        <source>The rest stays as it is if you sign out. What has been changed so far can still be undone once you are signed in to this workspace again, if nobody else signs in here before.</source>
        <translation>Wenn Sie sich abmelden, bleibt der Rest, wie er ist. Was bisher geändert wurde, lässt sich noch rückgängig machen, sobald Sie wieder in diesem Arbeitsbereich angemeldet sind, sofern sich hier vorher niemand anders anmeldet.</translation>
    </message>
    <message>
        <source>The rest stays as it is if you go to another workspace. What has been changed so far can still be undone once you are back in this workspace.</source>
        <translation>Wenn Sie in einen anderen Arbeitsbereich gehen, bleibt der Rest, wie er ist. Was bisher geändert wurde, lässt sich noch rückgängig machen, sobald Sie wieder in diesem Arbeitsbereich sind.</translation>
    </message>
    <message>
        <source>&amp;Quit All the Same</source>
        <translation>Trotzdem &amp;beenden</translation>
    </message>
    <message>
        <source>Sign &amp;Out All the Same</source>
        <translation>Trotzdem &amp;abmelden</translation>
    </message>
    <message>
        <source>&amp;Go All the Same</source>
        <translation>Trotzdem &amp;wechseln</translation>
    </message>
    <message numerus="yes">
        <source>A change of %Ln agent(s) has stopped at %L1.</source>
        <extracomment>%1 is how many of them are settled. &quot;A change of 15,000 agents has stopped at 2,161.&quot;</extracomment>
        <translation>
            <numerusform>Eine Änderung von %Ln Agenten ist bei %L1 stehen geblieben.</numerusform>
            <numerusform>Eine Änderung von %Ln Agenten ist bei %L1 stehen geblieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of Agents Not Finished</source>
        <translation>Änderung der Agenten nicht fertig</translation>
    </message>
    <message>
        <source>If you stay, it goes on.</source>
        <translation>Wenn Sie bleiben, geht sie weiter.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>B&amp;leiben</translation>
    </message>
</context>
<context>
    <name>BulkManyQuestion</name>
    <message>
        <source>Change Many Agents</source>
        <translation>Viele Agenten ändern</translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln agent(s)?</source>
        <translation>
            <numerusform>%Ln Agenten zurückversetzen?</numerusform>
            <numerusform>%Ln Agenten zurückversetzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln agent(s)?</source>
        <translation>
            <numerusform>%Ln Agenten ändern?</numerusform>
            <numerusform>%Ln Agenten ändern?</numerusform>
        </translation>
    </message>
    <message>
        <source>The change can be paused and stopped. It can be undone until you quit, make another change, or somebody else signs in here.</source>
        <translation>Die Änderung lässt sich pausieren und anhalten. Sie lässt sich rückgängig machen, bis Sie beenden, eine andere Änderung vornehmen oder sich hier jemand anders anmeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Put &amp;Back %Ln Agent(s)</source>
        <translation>
            <numerusform>%Ln Agenten &amp;zurückversetzen</numerusform>
            <numerusform>%Ln Agenten &amp;zurückversetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln Agent(s)</source>
        <translation>
            <numerusform>%Ln Agenten ä&amp;ndern</numerusform>
            <numerusform>%Ln Agenten ä&amp;ndern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>From &amp;File…</source>
        <translation>Aus Date&amp;i …</translation>
    </message>
    <message>
        <source>&amp;Dry Run</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>Anwen&amp;den</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Und&amp;o…</source>
        <translation>&amp;Rückgängig …</translation>
    </message>
    <message>
        <source>T&amp;ry Failed Ones Again</source>
        <translation>&amp;Gescheiterte erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change Agents</source>
        <translation>Agenten ändern</translation>
    </message>
    <message>
        <source>Close the change of agents</source>
        <translation>Änderung der Agenten schließen</translation>
    </message>
    <message>
        <source>Agents before and after</source>
        <translation>Agenten vorher und nachher</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are left out.</source>
        <translation>
            <numerusform>%Ln Zeile wird ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) of a file</source>
        <translation>
            <numerusform>%Ln Agent aus einer Datei</numerusform>
            <numerusform>%Ln Agenten aus einer Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln Agent</numerusform>
            <numerusform>%Ln Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: puts back what was there</source>
        <translation>Rückgängig: stellt wieder her, was dort stand</translation>
    </message>
    <message>
        <source>What became of the last change is shown until the next dry run, and can be undone until the next change begins.</source>
        <translation>Was aus der letzten Änderung wurde, steht hier bis zum nächsten Probelauf und lässt sich rückgängig machen, bis die nächste Änderung beginnt.</translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation>Nicht, solange der Server nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Choose agents in the table first.</source>
        <translation>Wählen Sie zuerst Agenten in der Tabelle.</translation>
    </message>
    <message>
        <source>Nothing is proposed that would change anything: begin with a dry run.</source>
        <translation>Nichts ist vorgeschlagen, das etwas ändern würde: Beginnen Sie mit einem Probelauf.</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Fortset&amp;zen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pau&amp;sieren</translation>
    </message>
    <message>
        <source>Nothing of the file can be used. %1</source>
        <extracomment>%1 says why, e.g. &quot;Line 1: the column “x” is not known.&quot;</extracomment>
        <translation>Nichts aus der Datei ist brauchbar. %1</translation>
    </message>
    <message>
        <source>Go On &amp;with the Rest</source>
        <extracomment>Button: a change that was stopped goes on with those agents that it had not come to.</extracomment>
        <translation>Mit dem Rest &amp;weitermachen</translation>
    </message>
    <message>
        <source>Only those that have failed. What it had not come to stays for “Go On with the Rest”.</source>
        <translation>Nur die, die gescheitert sind. Wozu es noch nicht kam, bleibt für „Mit dem Rest weitermachen“.</translation>
    </message>
    <message>
        <source>Only those that it had not come to. What has failed stays as it is.</source>
        <translation>Nur die, zu denen es noch nicht kam. Was gescheitert ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Give Up the Undo</source>
        <translation>Rückgängig-Plan verwerfen</translation>
    </message>
    <message>
        <source>Keep the Undo</source>
        <translation>Rückgängig-Plan behalten</translation>
    </message>
    <message>
        <source>The undo has not been applied. Another change takes its place; once that has begun, nothing can be undone any more.</source>
        <translation>Das Rückgängigmachen wurde noch nicht angewendet. Eine andere Änderung tritt an seine Stelle; sobald sie begonnen hat, lässt sich nichts mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>The first line of a file says what its columns are: agent (name or SID), status, attributes (a JSON object to be merged), attribute:KEY (one value), remove (names of attributes), capacity:CHANNEL (a number). An empty cell changes nothing. The table of agents, exported and edited, is such a file as well. For example:</source>
        <extracomment>The words in lower case are headings of columns and stay as they are.</extracomment>
        <translation>Die erste Zeile einer Datei sagt, was die Spalten sind: agent (Name oder SID), status, attributes (ein JSON-Objekt, das zusammengeführt wird), attribute:KEY (ein Wert), remove (Namen von Attributen), capacity:CHANNEL (eine Zahl). Eine leere Zelle ändert nichts. Auch die Tabelle der Agenten, exportiert und bearbeitet, ist eine solche Datei. Zum Beispiel:</translation>
    </message>
    <message numerus="yes">
        <source>Und&amp;o the Change of %Ln Agent(s)…</source>
        <translation>
            <numerusform>Änderung von %Ln Agenten &amp;rückgängig …</numerusform>
            <numerusform>Änderung von %Ln Agenten &amp;rückgängig …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkFileQuestion</name>
    <message>
        <source>Changes of Agents</source>
        <translation>Änderungen von Agenten</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.txt)</source>
        <translation>Kommagetrennte Werte (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>Progress of the change</source>
        <translation>Fortschritt der Änderung</translation>
    </message>
    <message>
        <source>%L1 would be changed, %L2 are so already, %L3 cannot be changed. Nothing has been sent yet.</source>
        <translation>%L1 würden geändert, %L2 sind schon so, %L3 lassen sich nicht ändern. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%L1 changed, %L2 failed, %L3 left as they were.</source>
        <translation>%L1 geändert, %L2 gescheitert, %L3 belassen.</translation>
    </message>
    <message>
        <source>%L1 changed, %L2 failed, %L3 left as they were, %L4 not done.</source>
        <extracomment>Of a change that was stopped. Numbers of agents; %L4: those that it had not come to.</extracomment>
        <translation>%L1 geändert, %L2 gescheitert, %L3 belassen, %L4 nicht bearbeitet.</translation>
    </message>
    <message>
        <source>%L1 of %L2: %3</source>
        <extracomment>%L1 of %L2 agents are settled; %3 is e.g. &quot;2 changed, 1 failed, 0 left as they were.&quot;</extracomment>
        <translation>%L1 von %L2: %3</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausiert: %1</translation>
    </message>
    <message>
        <source>The server has asked for a pause.</source>
        <translation>Der Server hat um eine Pause gebeten.</translation>
    </message>
    <message>
        <source>The server has asked for a pause; it goes on by itself.</source>
        <translation>Der Server hat um eine Pause gebeten; danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing is changed before you press Apply.</source>
        <translation>Nichts wird geändert, bevor Sie „Anwenden“ drücken.</translation>
    </message>
    <message>
        <source>Paused: the server did not answer. It can be reached again; Resume goes on.</source>
        <translation>Pausiert: Der Server hat nicht geantwortet. Er ist wieder erreichbar; „Fortsetzen“ macht weiter.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Mind the type of the value:</source>
        <translation>Auf den Typ des Werts achten:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) have a list there.</source>
        <translation>
            <numerusform>%Ln Agent hat dort eine Liste.</numerusform>
            <numerusform>%Ln Agenten haben dort eine Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) have an object there.</source>
        <translation>
            <numerusform>%Ln Agent hat dort ein Objekt.</numerusform>
            <numerusform>%Ln Agenten haben dort ein Objekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) have a number there.</source>
        <translation>
            <numerusform>%Ln Agent hat dort eine Zahl.</numerusform>
            <numerusform>%Ln Agenten haben dort eine Zahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) have true or false there.</source>
        <translation>
            <numerusform>%Ln Agent hat dort wahr oder falsch.</numerusform>
            <numerusform>%Ln Agenten haben dort wahr oder falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s) have text there.</source>
        <translation>
            <numerusform>%Ln Agent hat dort Text.</numerusform>
            <numerusform>%Ln Agenten haben dort Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <extracomment>How long a change still takes; %1 is a duration such as &quot;5 min&quot;.</extracomment>
        <translation>Noch etwa %1.</translation>
    </message>
</context>
<context>
    <name>BulkFile</name>
    <message>
        <source>there are no lines below the headings.</source>
        <translation>Unter den Überschriften stehen keine Zeilen.</translation>
    </message>
    <message>
        <source>no column is called agent, so nobody knows whom a line is about.</source>
        <translation>Keine Spalte heißt agent, also weiß niemand, um wen es in einer Zeile geht.</translation>
    </message>
    <message>
        <source>the column “%1” is not known. There are: agent, status, attributes, attribute:KEY, remove, capacity:CHANNEL.</source>
        <translation>Die Spalte „%1“ ist nicht bekannt. Es gibt: agent, status, attributes, attribute:KEY, remove, capacity:CHANNEL.</translation>
    </message>
    <message>
        <source>the column “%1” is there twice.</source>
        <translation>Die Spalte „%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>there are not as many cells as headings.</source>
        <translation>Es sind nicht so viele Zellen wie Überschriften.</translation>
    </message>
    <message>
        <source>there is no agent “%1”.</source>
        <translation>Es gibt keinen Agenten „%1“.</translation>
    </message>
    <message>
        <source>“%1” is there already; the first line counts.</source>
        <translation>„%1“ kommt schon vor; die erste Zeile zählt.</translation>
    </message>
    <message>
        <source>there is no status “%1”.</source>
        <translation>Es gibt keinen Status „%1“.</translation>
    </message>
    <message>
        <source>the attributes are no JSON object.</source>
        <translation>Die Attribute sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“%1” begins like JSON and is none; text that begins so stands in quotation marks inside the cell.</source>
        <translation>„%1“ beginnt wie JSON und ist keines; Text, der so beginnt, steht in der Zelle in Anführungszeichen.</translation>
    </message>
    <message>
        <source>nothing is to be changed.</source>
        <translation>Nichts ist zu ändern.</translation>
    </message>
    <message>
        <source>Line %L1: </source>
        <translation>Zeile %L1: </translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Read as %1, separated by %2.</source>
        <extracomment>%1 is the encoding of a file, e.g. &quot;UTF-8&quot;, %2 what separates its columns, e.g. &quot;“;”&quot;.</extracomment>
        <translation>Gelesen als %1, getrennt durch %2.</translation>
    </message>
    <message>
        <source>Not used: %1.</source>
        <extracomment>%1 are headings of columns in a file that cannot be changed in this way, e.g. &quot;Availability, Load&quot;.</extracomment>
        <translation>Nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>“%1” is no capacity: a whole number from 0 to 2,147,483,647 is.</source>
        <translation>„%1“ ist keine Kapazität: Das wäre eine ganze Zahl von 0 bis 2.147.483.647.</translation>
    </message>
</context>
<context>
    <name>BulkForm</name>
    <message>
        <source>New status</source>
        <translation>Neuer Status</translation>
    </message>
    <message>
        <source>What becomes of attributes</source>
        <translation>Was mit Attributen geschieht</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>Name des Attributs</translation>
    </message>
    <message>
        <source>Value of the attribute</source>
        <translation>Wert des Attributs</translation>
    </message>
    <message>
        <source>Channel whose capacity changes</source>
        <translation>Kanal, dessen Kapazität sich ändert</translation>
    </message>
    <message>
        <source>New capacity</source>
        <translation>Neue Kapazität</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>Choice: this stays as it is.</extracomment>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Set one attribute</source>
        <translation>Ein Attribut setzen</translation>
    </message>
    <message>
        <source>Remove one attribute</source>
        <translation>Ein Attribut entfernen</translation>
    </message>
    <message>
        <source>Merge a JSON object</source>
        <translation>Ein JSON-Objekt einmischen</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Attri&amp;butes</source>
        <translation>Attri&amp;bute</translation>
    </message>
    <message>
        <source>Capac&amp;ity</source>
        <translation>&amp;Kapazität</translation>
    </message>
    <message>
        <source>Name, e.g. team</source>
        <translation>Name, z. B. team</translation>
    </message>
    <message>
        <source>Value: text or JSON</source>
        <translation>Wert: Text oder JSON</translation>
    </message>
    <message>
        <source>Say which attribute.</source>
        <translation>Sagen Sie, welches Attribut.</translation>
    </message>
    <message>
        <source>What is to be merged is no JSON object.</source>
        <translation>Was eingemischt werden soll, ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Choose what is to be changed.</source>
        <translation>Wählen Sie, was geändert werden soll.</translation>
    </message>
    <message>
        <source>A name has no blanks, braces or quotation marks. A whole object goes into “Merge a JSON object”.</source>
        <translation>Ein Name hat keine Leerzeichen, Klammern oder Anführungszeichen. Ein ganzes Objekt gehört zu „Ein JSON-Objekt einmischen“.</translation>
    </message>
    <message>
        <source>The value begins like JSON and is none: see character %L1. Text that begins so is put into quotation marks.</source>
        <translation>Der Wert beginnt wie JSON und ist keines: siehe Zeichen %L1. Text, der so beginnt, gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Add a value to a list</source>
        <extracomment>Choice: one value comes into a list that is an attribute, e.g. a skill.</extracomment>
        <translation>Einen Wert in eine Liste aufnehmen</translation>
    </message>
    <message>
        <source>Remove a value from a list</source>
        <translation>Einen Wert aus einer Liste entfernen</translation>
    </message>
    <message>
        <source>Name, e.g. routing.skills</source>
        <translation>Name, z. B. routing.skills</translation>
    </message>
    <message>
        <source>Between the dots of a name stand the names of attributes, e.g. routing.skills.</source>
        <translation>Zwischen den Punkten eines Namens stehen Namen von Attributen, z. B. routing.skills.</translation>
    </message>
    <message>
        <source>Say which value.</source>
        <translation>Sagen Sie, welcher Wert.</translation>
    </message>
    <message>
        <source>Agents that do not have “%1” yet get one attribute whose name has the dots in it.</source>
        <extracomment>%1 is e.g. &quot;routing.level&quot;.</extracomment>
        <translation>Agenten, die „%1“ noch nicht haben, bekommen ein Attribut, dessen Name die Punkte enthält.</translation>
    </message>
    <message>
        <source>Agents that do not have “%1” yet get the list inside of objects.</source>
        <extracomment>%1 is e.g. &quot;routing.skills&quot;.</extracomment>
        <translation>Agenten, die „%1“ noch nicht haben, bekommen die Liste innerhalb von Objekten.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>none</source>
        <extracomment>An attribute that an agent does not have.</extracomment>
        <translation>keines</translation>
    </message>
    <message>
        <source>the attributes would become longer than the service takes</source>
        <translation>die Attribute würden länger, als der Dienst annimmt</translation>
    </message>
    <message>
        <source>the agent has no such channel</source>
        <translation>der Agent hat diesen Kanal nicht</translation>
    </message>
    <message>
        <source>the attributes are no JSON object</source>
        <translation>die Attribute sind kein JSON-Objekt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Heading of a column: how it is before the change.</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Heading of a column: how it is after the change.</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>would be changed</source>
        <translation>würde geändert</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>ist schon so</translation>
    </message>
    <message>
        <source>cannot be changed: %1</source>
        <translation>lässt sich nicht ändern: %1</translation>
    </message>
    <message>
        <source>is being changed</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>no such agent any more</source>
        <translation>diesen Agenten gibt es nicht mehr</translation>
    </message>
    <message>
        <source>somebody has changed it meanwhile: left as it is</source>
        <translation>jemand hat es inzwischen geändert: belassen</translation>
    </message>
    <message>
        <source>changed only in part: %1</source>
        <translation>nur zum Teil geändert: %1</translation>
    </message>
    <message>
        <source>perhaps changed: %1</source>
        <translation>vielleicht geändert: %1</translation>
    </message>
    <message>
        <source>not changed: %1</source>
        <translation>nicht geändert: %1</translation>
    </message>
    <message>
        <source>something else than a list stands there</source>
        <translation>dort steht etwas anderes als eine Liste</translation>
    </message>
</context>
<context>
    <name>CallDeedBar</name>
    <message>
        <source>Pausing the recording…</source>
        <translation>Aufnahme wird angehalten…</translation>
    </message>
    <message>
        <source>Recording again…</source>
        <translation>Aufnahme läuft gleich weiter…</translation>
    </message>
    <message>
        <source>Recording paused</source>
        <translation>Aufnahme angehalten</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <source>Call somebody in</source>
        <translation>Jemanden ins Gespräch holen</translation>
    </message>
    <message>
        <source>End the call for everybody</source>
        <translation>Das Gespräch für alle beenden</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Wird angerufen…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dazuholen…</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>Button of a recording that is paused.</extracomment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Weiter aufnehmen</translation>
    </message>
    <message>
        <source>Pause the recording</source>
        <translation>Die Aufnahme anhalten</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>End Call</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Nobody can be called in: the task does not tell the number to call from.</source>
        <translation>Niemand kann dazugeholt werden: Die Aufgabe nennt die Nummer nicht, von der aus angerufen wird.</translation>
    </message>
    <message>
        <source>Nothing is recorded in this call.</source>
        <translation>In diesem Gespräch wird nichts aufgenommen.</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>%1 hold · %2 mute · %3 add · %4 recording · %5 end</source>
        <extracomment>Each of %1 to %5 is a key such as Ctrl+Shift+H.</extracomment>
        <translation>%1 halten · %2 stumm · %3 dazuholen · %4 Aufnahme · %5 beenden</translation>
    </message>
    <message numerus="yes">
        <source>Call, %n in it</source>
        <translation>
            <numerusform>Gespräch, %n darin</numerusform>
            <numerusform>Gespräch, %n darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Asking who is in the call…</source>
        <translation>Fragt, wer im Gespräch ist…</translation>
    </message>
    <message>
        <source>This is only what was known last. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Das ist nur der zuletzt bekannte Stand. %1</translation>
    </message>
    <message>
        <source>Hold the customer, or go on talking</source>
        <translation>Den Kunden halten oder weitersprechen</translation>
    </message>
    <message>
        <source>Mute yourself, or speak again</source>
        <translation>Sich stumm schalten oder wieder sprechen</translation>
    </message>
    <message>
        <source>%1 hold · %2 mute</source>
        <extracomment>%1 and %2 are keys such as Ctrl+Shift+H.</extracomment>
        <translation>%1 halten · %2 stumm</translation>
    </message>
    <message>
        <source>Call somebody in</source>
        <translation>Jemanden ins Gespräch holen</translation>
    </message>
    <message>
        <source>Pause the recording, or go on with it</source>
        <translation>Die Aufnahme anhalten oder weiter aufnehmen</translation>
    </message>
    <message>
        <source>End the call for everybody</source>
        <translation>Das Gespräch für alle beenden</translation>
    </message>
    <message>
        <source>It is not known yet who is in the call.</source>
        <translation>Noch ist nicht bekannt, wer im Gespräch ist.</translation>
    </message>
    <message>
        <source>You are not in the call.</source>
        <translation>Sie sind nicht im Gespräch.</translation>
    </message>
    <message>
        <source>The customer is not in the call.</source>
        <translation>Der Kunde ist nicht im Gespräch.</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>%1 has already left the call.</source>
        <extracomment>%1 is a name.</extracomment>
        <translation>%1 hat das Gespräch schon verlassen.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>In the list of who is in a call: the person at this desk.</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>In the list of who is in a call: somebody whose address is not known.</extracomment>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Going on hold…</source>
        <translation>Wird gehalten…</translation>
    </message>
    <message>
        <source>Coming back…</source>
        <translation>Kommt zurück…</translation>
    </message>
    <message>
        <source>Muting…</source>
        <translation>Wird stummgeschaltet…</translation>
    </message>
    <message>
        <source>Unmuting…</source>
        <translation>Wird laut geschaltet…</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>Verlässt das Gespräch…</translation>
    </message>
    <message>
        <source>Is being called</source>
        <translation>Wird angerufen</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Es klingelt</translation>
    </message>
    <message>
        <source>Leaves the call</source>
        <translation>Verlässt das Gespräch</translation>
    </message>
    <message>
        <source>On hold, muted</source>
        <translation>Gehalten, stumm</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Whispers</source>
        <extracomment>Somebody in a call whom only the agent hears.</extracomment>
        <translation>Flüstert</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>In the call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>You left the call at %2</source>
        <translation>Sie haben das Gespräch um %2 verlassen</translation>
    </message>
    <message>
        <source>%1 left the call at %2</source>
        <translation>%1 hat das Gespräch um %2 verlassen</translation>
    </message>
    <message>
        <source>You hung up at %2</source>
        <extracomment>%1 is a name, %2 a time of day.</extracomment>
        <translation>Sie haben um %2 aufgelegt</translation>
    </message>
    <message>
        <source>%1 hung up at %2</source>
        <translation>%1 hat um %2 aufgelegt</translation>
    </message>
    <message>
        <source>You ended the call of %1 at %2</source>
        <translation>Sie haben das Gespräch mit %1 um %2 beendet</translation>
    </message>
    <message>
        <source>You were removed from the call at %2</source>
        <translation>Sie wurden um %2 aus dem Gespräch genommen</translation>
    </message>
    <message>
        <source>%1 was removed from the call at %2</source>
        <translation>%1 wurde um %2 aus dem Gespräch genommen</translation>
    </message>
    <message>
        <source>%1 did not answer (%2)</source>
        <translation>%1 hat nicht abgenommen (%2)</translation>
    </message>
    <message>
        <source>%1 was busy (%2)</source>
        <translation>%1 war besetzt (%2)</translation>
    </message>
    <message>
        <source>%1 could not be reached (%2)</source>
        <translation>%1 war nicht erreichbar (%2)</translation>
    </message>
    <message>
        <source>%1 was not called any further (%2)</source>
        <translation>%1 wurde nicht weiter angerufen (%2)</translation>
    </message>
    <message>
        <source>You ended the call for everybody.</source>
        <translation>Sie haben das Gespräch für alle beendet.</translation>
    </message>
    <message>
        <source>The call was ended for everybody by another program.</source>
        <translation>Das Gespräch wurde von einem anderen Programm für alle beendet.</translation>
    </message>
    <message>
        <source>The call has ended.</source>
        <translation>Das Gespräch ist zu Ende.</translation>
    </message>
    <message>
        <source>%1 was not put on hold.</source>
        <extracomment>%1 is a name; so in the next ones.</extracomment>
        <translation>%1 wird nicht gehalten.</translation>
    </message>
    <message>
        <source>%1 is still on hold.</source>
        <translation>%1 wird noch gehalten.</translation>
    </message>
    <message>
        <source>You were not muted: the others hear you.</source>
        <translation>Sie sind nicht stumm: Die anderen hören Sie.</translation>
    </message>
    <message>
        <source>You are still muted.</source>
        <translation>Sie sind noch stumm.</translation>
    </message>
    <message>
        <source>The call of %1 was not ended.</source>
        <translation>Das Gespräch mit %1 wurde nicht beendet.</translation>
    </message>
    <message>
        <source>The call was not ended.</source>
        <translation>Das Gespräch wurde nicht beendet.</translation>
    </message>
    <message>
        <source>%1 was not called.</source>
        <translation>%1 wurde nicht angerufen.</translation>
    </message>
    <message>
        <source>The recording was not paused: it goes on.</source>
        <translation>Die Aufnahme wurde nicht angehalten: Sie läuft weiter.</translation>
    </message>
    <message>
        <source>The recording is still paused.</source>
        <translation>Die Aufnahme ist noch angehalten.</translation>
    </message>
    <message>
        <source>With a company login this is not possible here; use your phone.</source>
        <translation>Mit einer Firmenanmeldung geht das hier nicht; nehmen Sie Ihr Telefon.</translation>
    </message>
    <message>
        <source>With a company login you see who was connected to the task, not who else is in the call, nor recordings.</source>
        <translation>Mit einer Firmenanmeldung sehen Sie, wer mit der Aufgabe verbunden wurde, nicht aber, wer sonst im Gespräch ist, und keine Aufnahmen.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column: when it was.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>Heading of a column: what this program was asked for.</extracomment>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heading of a column: the address that a request came from.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Heading of a column: what was answered.</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>What the service asked this program: what to do with an offer.</extracomment>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Make a task</source>
        <translation>Aufgabe anlegen</translation>
    </message>
    <message>
        <source>Accept an offer</source>
        <translation>Angebot annehmen</translation>
    </message>
    <message>
        <source>left to the agent</source>
        <translation>dem Agenten überlassen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Of a signature.</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>Of a signature.</extracomment>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>Of a signature: there was none.</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <extracomment>Of a signature.</extracomment>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <extracomment>Of a signature.</extracomment>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>Refused: it does not come from the service, or the address it calls is another.</source>
        <translation>Abgewiesen: Es kommt nicht vom Dienst, oder er ruft eine andere Adresse auf.</translation>
    </message>
    <message>
        <source>Left to the agent: without the account’s Auth Token its signature cannot be checked.</source>
        <translation>Dem Agenten überlassen: Ohne das Auth Token des Kontos ist die Signatur nicht prüfbar.</translation>
    </message>
    <message>
        <source>Left to the agent: a redirect needs a call, and the task has no call_sid.</source>
        <extracomment>call_sid is the name of an attribute; do not translate it.</extracomment>
        <translation>Dem Agenten überlassen: Eine Umleitung braucht einen Anruf, und die Aufgabe hat keine call_sid.</translation>
    </message>
    <message>
        <source>The service did not do it.</source>
        <translation>Der Dienst hat es nicht getan.</translation>
    </message>
    <message>
        <source>The service did not answer in time; it may still have done it.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet; vielleicht hat er es doch getan.</translation>
    </message>
</context>
<context>
    <name>CallbackDetail</name>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als cu&amp;rl kopieren</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>The same request as a command line, without the signature.</source>
        <translation>Dieselbe Anfrage als Befehlszeile, ohne die Signatur.</translation>
    </message>
</context>
<context>
    <name>CallbacksPage</name>
    <message>
        <source>No callback yet</source>
        <translation>Noch kein Callback</translation>
    </message>
    <message>
        <source>Received callbacks</source>
        <translation>Empfangene Callbacks</translation>
    </message>
    <message>
        <source>Switch on “Answer callbacks” above. Then enter the address that appears here as AssignmentCallbackUrl of a workflow: TaskRouter asks there what to do with each offer.</source>
        <translation>Schalten Sie oben „Callbacks beantworten“ ein. Tragen Sie die Adresse, die dann hier steht, als AssignmentCallbackUrl eines Workflows ein: TaskRouter fragt dort, was mit jedem Angebot geschehen soll.</translation>
    </message>
    <message>
        <source>Enter this address as AssignmentCallbackUrl of a workflow: %1
TaskRouter then asks here what to do with each offer.</source>
        <translation>Tragen Sie diese Adresse als AssignmentCallbackUrl eines Workflows ein: %1
TaskRouter fragt dann hier, was mit jedem Angebot geschehen soll.</translation>
    </message>
    <message>
        <source>Copy to Clipboard</source>
        <extracomment>Button: the address that is told above.</extracomment>
        <translation>In die Zwischenablage</translation>
    </message>
</context>
<context>
    <name>CallbacksWindow</name>
    <message>
        <source>A&amp;nswer callbacks</source>
        <translation>&amp;Callbacks beantworten</translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <extracomment>Title of a window: what TaskRouter asks this program, and how it is answered.</extracomment>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Address for workflows</source>
        <translation>Adresse für Workflows</translation>
    </message>
    <message>
        <source>Switched on for this run by --respond.</source>
        <translation>Für diesen Lauf durch --respond eingeschaltet.</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Tab: the callbacks that came in.</extracomment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>Tab: how callbacks are answered.</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Tab: port and addresses.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It cannot listen: %1</source>
        <translation>Lauschen geht nicht: %1</translation>
    </message>
    <message>
        <source>Off: nobody is answered here.</source>
        <translation>Aus: Hier wird niemandem geantwortet.</translation>
    </message>
    <message>
        <source>Signed in without the account’s Auth Token: every offer is left to the agents.</source>
        <translation>Ohne das Auth Token des Kontos angemeldet: Jedes Angebot bleibt den Agenten überlassen.</translation>
    </message>
    <message>
        <source>Listening.</source>
        <translation>Lauscht.</translation>
    </message>
</context>
<context>
    <name>CancelBar</name>
    <message>
        <source>Cancel Task</source>
        <translation>Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reason for canceling</source>
        <translation>Grund für den Abbruch</translation>
    </message>
    <message>
        <source>Reason, for the records (may be empty)</source>
        <translation>Grund, für die Akten (darf leer sein)</translation>
    </message>
    <message>
        <source>Cancel the task of %1?</source>
        <translation>Die Aufgabe von %1 abbrechen?</translation>
    </message>
    <message>
        <source>Complete the task of %1?</source>
        <translation>Aufgabe von %1 abschließen?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln task(s)?</source>
        <translation>
            <numerusform>%Ln Aufgabe abbrechen?</numerusform>
            <numerusform>%Ln Aufgaben abbrechen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %Ln task(s)?</source>
        <translation>
            <numerusform>%Ln Aufgabe abschließen?</numerusform>
            <numerusform>%Ln Aufgaben abschließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete Task</source>
        <translation>Aufgabe abschließen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe abbrechen</numerusform>
            <numerusform>%Ln Aufgaben abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %Ln Task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe abschließen</numerusform>
            <numerusform>%Ln Aufgaben abschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason for completing</source>
        <translation>Grund für den Abschluss</translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>Cordboard calls it “%1” everywhere.</source>
        <extracomment>Below the name that a channel has at the server; %1 is what it is called in lists, e.g. &quot;General&quot;.</extracomment>
        <translation>Cordboard nennt ihn überall „%1“.</translation>
    </message>
    <message>
        <source>Tasks name their channel by it. It cannot be changed.</source>
        <translation>So nennen Aufgaben ihren Kanal. Er lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unique name</source>
        <translation>Eindeutiger Name</translation>
    </message>
    <message>
        <source>Tasks name their channel by it. It cannot be changed once the channel is made.</source>
        <translation>Aufgaben nennen damit ihren Kanal. Ist der Kanal einmal angelegt, lässt er sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Longest idle in this channel first</source>
        <translation>Wer in diesem Kanal am längsten frei ist, zuerst</translation>
    </message>
    <message>
        <source>The agent who has been without a task of this channel for longest comes first.</source>
        <translation>Wer am längsten keine Aufgabe aus diesem Kanal hatte, kommt zuerst dran.</translation>
    </message>
</context>
<context>
    <name>ChannelLoad</name>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 a kind of work such as &quot;Chat&quot;, %2 how many tasks of it one has, %3 how many one can have at once</extracomment>
        <translation>%1 %2 von %3</translation>
    </message>
</context>
<context>
    <name>ChannelSwitches</name>
    <message>
        <source>Ring</source>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Taskbar</source>
        <translation>Taskleiste</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>Name of a switch for screen readers: %1 is a way of calling the agent such as &quot;Ring&quot;, %2 a task channel.</extracomment>
        <translation>%1 für %2</translation>
    </message>
</context>
<context>
    <name>ChannelsField</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Tasks at a time</source>
        <translation>Aufgaben zugleich</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>A new agent has one task at a time of each channel; this can be changed once it is saved.</source>
        <translation>Ein neuer Agent hat je Kanal eine Aufgabe zugleich; das lässt sich ändern, sobald er gespeichert ist.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>gets them</source>
        <translation>bekommt sie</translation>
    </message>
    <message>
        <source>Agent: tasks at a time of %1</source>
        <extracomment>Spoken name; %1 is a task channel such as &quot;Voice&quot;.</extracomment>
        <translation>Agent: Aufgaben zugleich von %1</translation>
    </message>
    <message>
        <source>Agent: gets offers of %1</source>
        <extracomment>Spoken name; %1 is a task channel such as &quot;Voice&quot;.</extracomment>
        <translation>Agent: bekommt Angebote von %1</translation>
    </message>
</context>
<context>
    <name>ChoosePanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back from %1</source>
        <translation>Zurück von %1</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--base-url needs the variable TWILIO_ACCOUNT_SID.</source>
        <translation>--base-url braucht die Variable TWILIO_ACCOUNT_SID.</translation>
    </message>
    <message>
        <source>--base-url needs the variable TWILIO_AUTH_TOKEN, or TWILIO_API_KEY_SID and TWILIO_API_KEY_SECRET.</source>
        <translation>--base-url braucht die Variable TWILIO_AUTH_TOKEN oder TWILIO_API_KEY_SID und TWILIO_API_KEY_SECRET.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 und %2 gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>--base-url takes an address such as http://127.0.0.1:8787.</source>
        <translation>--base-url nimmt eine Adresse wie http://127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>--base-url must be https, or http on this machine, so that the secret stays safe.</source>
        <translation>--base-url muss https sein, oder http auf diesem Rechner, damit das Geheimnis sicher bleibt.</translation>
    </message>
    <message>
        <source>--base-url also needs --workspace and --worker.</source>
        <translation>--base-url braucht auch --workspace und --worker.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>--workspace and --worker only go with --base-url.</source>
        <translation>--workspace und --worker gehen nur mit --base-url.</translation>
    </message>
    <message>
        <source>--tour takes a folder for its pictures.</source>
        <translation>--tour braucht einen Ordner für die Bilder.</translation>
    </message>
    <message>
        <source>--json only goes with status.</source>
        <translation>--json geht nur mit status.</translation>
    </message>
    <message>
        <source>activity takes the name of a status.</source>
        <translation>activity braucht den Namen eines Status.</translation>
    </message>
    <message>
        <source>--respond takes a port, 0 to 65535.</source>
        <translation>--respond erwartet einen Port, 0 bis 65535.</translation>
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
  --respond PORT      answer TaskRouter&apos;s callbacks on this port of this machine (0: a free one)
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
        <translation>Aufruf: cordboard [Optionen] [cordboard:LINK]
        cordboard [--profile NAME] status [--json] | accept [SID] | reject [SID] | activity NAME
Desktop-Konsole für Callcenter, die ihre Arbeit mit TaskRouter verteilen.

  --demo              ausprobieren: eigener Router im Programm, simulierte Anrufer, nichts gespeichert
  --tour ORDNER       der Hauptablauf ohne Hände, ein Bild je Schritt in den ORDNER
  --base-url URL      nur für diesen Lauf anmelden, mit TWILIO_ACCOUNT_SID und TWILIO_AUTH_TOKEN
                      (oder TWILIO_API_KEY_SID und TWILIO_API_KEY_SECRET) aus der Umgebung
  --workspace NAME    mit --base-url: der Arbeitsbereich, nach Name oder SID
  --worker NAME       mit --base-url: der Agent, nach Name oder SID
  --profile NAME      mit diesem gemerkten Profil anmelden
  --respond PORT      Callbacks von TaskRouter auf diesem Port dieses Rechners beantworten (0: ein freier)
  --minimized         mit minimiertem Fenster starten; Angebote erscheinen trotzdem
  --hidden            im Infobereich starten; wo es keinen gibt: minimiert
  -v, --version       die Version nennen
  -h, --help          dies zeigen

Die Wörter fragen das laufende Programm des Profils (des zuletzt benutzten, wenn keines genannt ist):
  status              wie es steht; mit --json für Skripte
  accept, reject      das älteste Angebot, oder die Reservierung mit dieser SID
  activity NAME       in diesen Status gehen
Sie enden mit 0, wenn es getan ist, 1, wenn nicht, 3, wenn keines läuft, 4, wenn es nicht antwortet.
</translation>
    </message>
</context>
<context>
    <name>CompleteBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For the records (may be empty)</source>
        <translation>Für die Akten (darf leer sein)</translation>
    </message>
    <message>
        <source>Back from %1</source>
        <translation>Zurück von %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Stands before the line for why a task is completed.</extracomment>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>The server cannot be reached. Cordboard keeps trying.</source>
        <translation>Der Server ist nicht erreichbar. Cordboard versucht es weiter.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not connected · as of %1</source>
        <translation>Nicht verbunden · Stand: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung …</translation>
    </message>
    <message>
        <source>Nothing has been heard yet.</source>
        <translation>Es kam noch keine Antwort.</translation>
    </message>
    <message>
        <source>Polling every %1 s</source>
        <translation>Abfrage alle %1 s</translation>
    </message>
    <message>
        <source>The server limits how often Cordboard may ask, so offers may appear later.</source>
        <translation>Der Server begrenzt, wie oft Cordboard fragen darf; Angebote können später erscheinen.</translation>
    </message>
    <message>
        <source>Connected. Offers are asked for every %1 seconds; there is no push.</source>
        <translation>Verbunden. Angebote werden alle %1 Sekunden abgefragt; es gibt keinen Push.</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>The connection: offers arrive by themselves as they are made.</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Connected. Offers arrive as soon as they are made.</source>
        <translation>Verbunden. Angebote kommen an, sobald es sie gibt.</translation>
    </message>
    <message>
        <source>Connected. Offers do not arrive by themselves just now, so they are asked for every %1 seconds.</source>
        <translation>Verbunden. Angebote kommen gerade nicht von selbst an; sie werden alle %1 Sekunden abgefragt.</translation>
    </message>
    <message>
        <source>Connected. Offers arrive elsewhere, where you signed in later; here they are asked for every %1 seconds.</source>
        <translation>Verbunden. Angebote kommen dort an, wo Sie sich später angemeldet haben; hier werden sie alle %1 Sekunden abgefragt.</translation>
    </message>
    <message>
        <source>The service takes too long to answer, so offers may appear late or not at all. Cordboard keeps asking.</source>
        <translation>Der Dienst braucht zu lange für seine Antworten; Angebote erscheinen womöglich spät oder gar nicht. Cordboard fragt weiter.</translation>
    </message>
    <message>
        <source>The service no longer lets you see your offers (%1). Ask the person who looks after the account; Cordboard keeps asking.</source>
        <translation>Der Dienst lässt Sie Ihre Angebote nicht mehr sehen (%1). Fragen Sie, wer das Konto betreut; Cordboard fragt weiter.</translation>
    </message>
    <message>
        <source>The service answers with something that cannot be read, so offers do not appear. Cordboard keeps asking.</source>
        <translation>Der Dienst antwortet mit etwas, das nicht gelesen werden kann; Angebote erscheinen nicht. Cordboard fragt weiter.</translation>
    </message>
    <message>
        <source>The service answers with errors (%1), so offers do not appear. Cordboard keeps asking.</source>
        <extracomment>%1 is an HTTP status number such as 503.</extracomment>
        <translation>Der Dienst antwortet mit Fehlern (%1); Angebote erscheinen nicht. Cordboard fragt weiter.</translation>
    </message>
    <message>
        <source>Errors · nothing known yet</source>
        <translation>Fehler · noch nichts bekannt</translation>
    </message>
    <message>
        <source>Errors · as of %1</source>
        <extracomment>The connection: the service answers with errors; %1 is how old what is shown is, such as &quot;5 min ago&quot;.</extracomment>
        <translation>Fehler · Stand %1</translation>
    </message>
    <message>
        <source>No news · as of %1</source>
        <translation>Nichts Neues · Stand %1</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open task(s)</source>
        <translation>
            <numerusform>%Ln offene Aufgabe</numerusform>
            <numerusform>%Ln offene Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln ended</source>
        <extracomment>%1 is e.g. &quot;51,308 open tasks&quot;; %Ln is the number of tasks that have ended and are still listed.</extracomment>
        <translation>
            <numerusform>%1 und %Ln beendete</numerusform>
            <numerusform>%1 und %Ln beendete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln Agent</numerusform>
            <numerusform>%Ln Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln Warteschlange</numerusform>
            <numerusform>%Ln Warteschlangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln Angebot</numerusform>
            <numerusform>%Ln Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <extracomment>Number of tasks that wait.</extracomment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <extracomment>Number of agents that are available.</extracomment>
        <translation>
            <numerusform>%Ln verfügbar</numerusform>
            <numerusform>%Ln verfügbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln agent(s)</source>
        <extracomment>What a filter lets through: %L1 is a number, %Ln the number of all.</extracomment>
        <translation>
            <numerusform>%L1 von %Ln Agent</numerusform>
            <numerusform>%L1 von %Ln Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln task(s)</source>
        <extracomment>What a filter lets through: %L1 is a number, %Ln the number of all.</extracomment>
        <translation>
            <numerusform>%L1 von %Ln Aufgabe</numerusform>
            <numerusform>%L1 von %Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>Rows of a table.</extracomment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreatedBanner</name>
    <message>
        <source>Show in Tasks</source>
        <extracomment>Button beside &quot;Task for Ana Pérez created.&quot;: goes to that task in the list of tasks.</extracomment>
        <translation>In Aufgaben zeigen</translation>
    </message>
    <message>
        <source>Task for %1 created.</source>
        <extracomment>%1 is the name or number of a caller.</extracomment>
        <translation>Aufgabe für %1 angelegt.</translation>
    </message>
    <message>
        <source>Task created.</source>
        <translation>Aufgabe angelegt.</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>The table has changed meanwhile.</source>
        <translation>Die Tabelle hat sich inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>CustomerPageField</name>
    <message>
        <source>The server must not depend on the task: no braces before the first slash.</source>
        <translation>Der Server darf nicht von der Aufgabe abhängen: keine Klammern vor dem ersten Schrägstrich.</translation>
    </message>
    <message>
        <source>This is no complete http or https address.</source>
        <translation>Das ist keine vollständige Adresse mit http oder https.</translation>
    </message>
    <message>
        <source>Customer&apos;s &amp;page, opened in the browser</source>
        <translation>&amp;Seite des Kunden, im Browser geöffnet</translation>
    </message>
    <message>
        <source>In braces stands an attribute of the task, e.g. {from} or {order.number}, or {task_sid}.</source>
        <translation>In geschweiften Klammern steht ein Attribut der Aufgabe, z. B. {from} oder {order.number}, oder {task_sid}.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Tasks in hand</source>
        <translation>Aufgaben in Arbeit</translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation>Nicht, solange der Server nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>There is an offer for you</source>
        <translation>Es gibt ein Angebot für Sie</translation>
    </message>
    <message>
        <source>Accept it here or in the corner of the screen.</source>
        <translation>Nehmen Sie es hier oder in der Ecke des Bildschirms an.</translation>
    </message>
    <message>
        <source>Your status is %1</source>
        <translation>Ihr Status ist %1</translation>
    </message>
    <message>
        <source>This workspace has no available status.</source>
        <translation>Dieser Arbeitsbereich hat keinen verfügbaren Status.</translation>
    </message>
    <message>
        <source>Choose %1 to get offers.</source>
        <translation>Wählen Sie %1, um Angebote zu bekommen.</translation>
    </message>
    <message>
        <source>No tasks in hand</source>
        <translation>Keine Aufgaben in Arbeit</translation>
    </message>
    <message>
        <source>Offers appear in the corner of the screen and here.</source>
        <translation>Angebote erscheinen in der Ecke des Bildschirms und hier.</translation>
    </message>
    <message>
        <source>Go %1</source>
        <extracomment>Button: one click into the status in which offers come, e.g. &quot;Go Available&quot;.</extracomment>
        <translation>Status %1 wählen</translation>
    </message>
    <message>
        <source>Go on from a task that somebody else ended</source>
        <translation>Weiter nach einer Aufgabe, die jemand anderes beendet hat</translation>
    </message>
</context>
<context>
    <name>DesktopSession</name>
    <message>
        <source>Tells the call center that you are away.</source>
        <translation>Sagt dem Callcenter, dass Sie weg sind.</translation>
    </message>
</context>
<context>
    <name>DirectoryPanel</name>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agenten</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>Warte&amp;schlangen</translation>
    </message>
    <message>
        <source>Transfer to an agent</source>
        <translation>An einen Agenten weitergeben</translation>
    </message>
    <message>
        <source>Transfer to a queue</source>
        <translation>An eine Warteschlange weitergeben</translation>
    </message>
    <message>
        <source>Search by name or status</source>
        <translation>Nach Name oder Status suchen</translation>
    </message>
    <message>
        <source>Search in the directory</source>
        <translation>Im Verzeichnis suchen</translation>
    </message>
    <message>
        <source>Agents to transfer to</source>
        <translation>Agenten, an die weitergegeben werden kann</translation>
    </message>
    <message>
        <source>Queues to transfer to</source>
        <translation>Warteschlangen, an die weitergegeben werden kann</translation>
    </message>
    <message>
        <source>SID of an agent or a queue (WK… or WQ…)</source>
        <translation>SID eines Agenten oder einer Warteschlange (WK… oder WQ…)</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in a narrow column: &quot;42 s&quot;.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in a narrow column: &quot;5 min&quot;.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in a narrow column: &quot;2 h&quot;.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in a narrow column: &quot;3 d&quot; for three days.</extracomment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How old something is; %1 is a duration such as &quot;5 min&quot;.</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Less than five seconds old.</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndCallBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End for Everybody</source>
        <translation>Für alle beenden</translation>
    </message>
    <message>
        <source>Back without ending the call</source>
        <translation>Zurück, ohne das Gespräch zu beenden</translation>
    </message>
    <message numerus="yes">
        <source>End the call for all %n others as well?</source>
        <translation>
            <numerusform>Das Gespräch auch für den anderen beenden?</numerusform>
            <numerusform>Das Gespräch auch für alle %n anderen beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>End the call for everybody?</source>
        <translation>Das Gespräch für alle beenden?</translation>
    </message>
</context>
<context>
    <name>EndedBar</name>
    <message>
        <source>You handed this task on at %1, before the changes of its attributes were saved.</source>
        <extracomment>%1 is a time of day such as &quot;10:32&quot;.</extracomment>
        <translation>Sie haben diese Aufgabe um %1 weitergegeben, ehe die Änderungen ihrer Attribute gespeichert waren.</translation>
    </message>
    <message>
        <source>You ended this task at %1, before the changes of its attributes were saved.</source>
        <extracomment>%1 is a time of day such as &quot;10:32&quot;.</extracomment>
        <translation>Sie haben diese Aufgabe um %1 beendet, ehe die Änderungen ihrer Attribute gespeichert waren.</translation>
    </message>
    <message>
        <source>Somebody else completed this task at %1.</source>
        <extracomment>%1 is a time of day such as &quot;10:32&quot;.</extracomment>
        <translation>Jemand anderes hat diese Aufgabe um %1 erledigt.</translation>
    </message>
    <message>
        <source>Somebody else canceled this task at %1.</source>
        <extracomment>%1 is a time of day such as &quot;10:32&quot;.</extracomment>
        <translation>Jemand anderes hat diese Aufgabe um %1 abgebrochen.</translation>
    </message>
    <message>
        <source>This task was taken back from you at %1.</source>
        <extracomment>%1 is a time of day such as &quot;10:32&quot;. The agent no longer has the task.</extracomment>
        <translation>Diese Aufgabe wurde Ihnen um %1 wieder entzogen.</translation>
    </message>
    <message>
        <source>This task has been over since %1; the server does not say why.</source>
        <extracomment>%1 is a time of day such as &quot;10:32&quot;.</extracomment>
        <translation>Diese Aufgabe ist seit %1 vorbei; der Server sagt nicht, warum.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: the agent has seen that the task is over and goes on.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Notes and attributes can still be copied from here.</source>
        <translation>Notizen und Attribute lassen sich hier noch kopieren.</translation>
    </message>
</context>
<context>
    <name>EndpointWords</name>
    <message>
        <source>Request</source>
        <extracomment>Heading of a column: what was asked of the server, by method and path.</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Last minute</source>
        <extracomment>Heading of a column: how many requests within the last minute.</extracomment>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>Heading of a column: how many requests since the start.</extracomment>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Too many (429)</source>
        <extracomment>Heading of a column: how many requests the server refused because there were too many (HTTP 429).</extracomment>
        <translation>Zu viele (429)</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Heading of a column: how many requests failed.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>Heading of a column: when the last request was.</extracomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Pause before</source>
        <extracomment>Heading of a column: how long it was between the last two requests.</extracomment>
        <translation>Pause davor</translation>
    </message>
    <message>
        <source>Slowest</source>
        <extracomment>Heading of a column: how long the slowest request took.</extracomment>
        <translation>Langsamste</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>When something is asked for next: %1 is a length of time such as &quot;4 s&quot;.</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Heading of a column: when the next request is planned.</extracomment>
        <translation>Nächste</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The server says: %1</source>
        <extracomment>%1 is what the server wrote, usually in English.</extracomment>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Cordboard keeps trying; check the network if this lasts.</source>
        <translation>Cordboard versucht es weiter; prüfen Sie das Netzwerk, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>The server does not accept these credentials.</source>
        <translation>Der Server nimmt diese Zugangsdaten nicht an.</translation>
    </message>
    <message>
        <source>Check the account SID and the token or key secret, and sign in again.</source>
        <translation>Prüfen Sie Account SID und Token oder Schlüssel und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>You are signed in, but not allowed to do this.</source>
        <translation>Sie sind angemeldet, dürfen das aber nicht.</translation>
    </message>
    <message>
        <source>Ask the person who looks after the account, or use another key.</source>
        <translation>Fragen Sie, wer das Konto verwaltet, oder nehmen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>This no longer exists on the server.</source>
        <translation>Das gibt es auf dem Server nicht mehr.</translation>
    </message>
    <message>
        <source>Ended tasks vanish after a few minutes; nothing is to be done.</source>
        <translation>Beendete Aufgaben verschwinden nach einigen Minuten; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The server did not allow this change now.</source>
        <translation>Der Server lässt diese Änderung jetzt nicht zu.</translation>
    </message>
    <message>
        <source>Its state has changed meanwhile; look at it again.</source>
        <translation>Der Zustand hat sich inzwischen geändert; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation>Jemand anders war schneller.</translation>
    </message>
    <message>
        <source>The offer has been withdrawn; nothing is to be done.</source>
        <translation>Das Angebot wurde zurückgezogen; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time.</source>
        <translation>Jemand anders hat das gleichzeitig geändert.</translation>
    </message>
    <message>
        <source>Look at the new state, then try again.</source>
        <translation>Sehen Sie den neuen Stand an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>Der Server bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Check what you entered; Details has the server&apos;s own words.</source>
        <translation>Prüfen Sie Ihre Eingaben; unter Details steht, was der Server sagt.</translation>
    </message>
    <message>
        <source>The server has a problem of its own.</source>
        <translation>Der Server hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s answer (status %1) could not be read.</source>
        <extracomment>%1 is an HTTP status number such as 200.</extracomment>
        <translation>Die Antwort des Servers (Status %1) ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that the address is that of a TaskRouter server; Details helps the support.</source>
        <translation>Prüfen Sie, ob die Adresse die eines TaskRouter-Servers ist; die Details helfen dem Support.</translation>
    </message>
    <message>
        <source>Cordboard waits a little and then goes on by itself.</source>
        <translation>Cordboard wartet ein wenig und macht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Cordboard goes on by itself in %1.</source>
        <extracomment>%1 is a duration such as &quot;30 s&quot;.</extracomment>
        <translation>Cordboard macht in %1 von selbst weiter.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <translation>Fehlercode: %1</translation>
    </message>
    <message>
        <source>Your sign-in cannot do this.</source>
        <translation>Ihre Anmeldung kann das nicht.</translation>
    </message>
    <message>
        <source>It would need an API key of the account.</source>
        <translation>Dafür wäre ein API-Schlüssel des Kontos nötig.</translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in does not answer.</source>
        <translation>Die Anmeldung Ihrer Firma antwortet nicht.</translation>
    </message>
    <message>
        <source>Cordboard keeps trying; check its address and the network if this lasts.</source>
        <translation>Cordboard versucht es weiter; prüfen Sie Adresse und Netzwerk, wenn das anhält.</translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in does not accept this login.</source>
        <translation>Die Anmeldung Ihrer Firma nimmt diese Zugangsdaten nicht an.</translation>
    </message>
    <message>
        <source>Check the login name and the password.</source>
        <translation>Prüfen Sie Anmeldename und Passwort.</translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in has no token for you.</source>
        <translation>Die Anmeldung Ihrer Firma hat kein Token für Sie.</translation>
    </message>
    <message>
        <source>Ask the person who looks after it to make you an agent there.</source>
        <translation>Bitten Sie, wer sie betreut, Sie dort als Agent anzulegen.</translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in asks us to slow down.</source>
        <translation>Die Anmeldung Ihrer Firma bittet um langsamere Anfragen.</translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in has a problem of its own.</source>
        <translation>Die Anmeldung Ihrer Firma hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>Your company&apos;s sign-in answers, but not with an agent&apos;s token.</source>
        <translation>Die Anmeldung Ihrer Firma antwortet, aber nicht mit dem Token eines Agenten.</translation>
    </message>
    <message>
        <source>Check its address; Details helps the person who looks after it.</source>
        <translation>Prüfen Sie ihre Adresse; „Details“ hilft dem, der sie betreut.</translation>
    </message>
    <message>
        <source>There is no sign-in at this address.</source>
        <translation>Unter dieser Adresse gibt es keine Anmeldung.</translation>
    </message>
    <message>
        <source>Check the address that your company gave you; Details has the server&apos;s own words.</source>
        <translation>Prüfen Sie die Adresse von Ihrer Firma; „Details“ hat die Worte des Servers.</translation>
    </message>
    <message>
        <source>The server does not accept the token that your company&apos;s sign-in gave.</source>
        <translation>Der Server nimmt das Token der Firmenanmeldung nicht an.</translation>
    </message>
    <message>
        <source>Check that the right service is chosen; else ask the person who looks after the sign-in.</source>
        <translation>Prüfen Sie, ob der richtige Dienst gewählt ist; sonst fragen Sie, wer die Anmeldung betreut.</translation>
    </message>
    <message>
        <source>The server has no agent to whom this token belongs.</source>
        <translation>Der Server hat keinen Agenten, dem dieses Token gehört.</translation>
    </message>
    <message>
        <source>Ask the person who looks after your company&apos;s sign-in.</source>
        <translation>Fragen Sie, wer die Anmeldung Ihrer Firma betreut.</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Life of the Task</source>
        <translation>&amp;Verlauf der Aufgabe</translation>
    </message>
    <message>
        <source>The whole event</source>
        <translation>Das ganze Ereignis</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column: when it happened.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Heading of a column: the service&apos;s name for what happened, e.g. reservation.created.</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Heading of a column: what happened, in the service&apos;s own words.</extracomment>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>EventsBar</name>
    <message>
        <source>Which time</source>
        <translation>Welche Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Type of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>All; or a SID, an agent, a queue</source>
        <extracomment>In an empty field: whose events are wanted. SID is the service&apos;s word.</extracomment>
        <translation>Alles; oder eine SID, ein Agent, eine Warteschlange</translation>
    </message>
    <message>
        <source>Filter Events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Live, and the last 15 minutes</source>
        <translation>Live, und die letzten 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>From … until …</source>
        <extracomment>A time with a beginning and an end, which are entered beside.</extracomment>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
</context>
<context>
    <name>EventsWindow</name>
    <message>
        <source>&amp;Life of the Task</source>
        <translation>&amp;Verlauf der Aufgabe</translation>
    </message>
    <message>
        <source>Copy &amp;SID</source>
        <translation>&amp;SID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Title of a window: what happens in the workspace.</extracomment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>None has these words.</source>
        <translation>Keines hat diese Wörter.</translation>
    </message>
    <message>
        <source>What happens appears here within seconds.</source>
        <translation>Was geschieht, erscheint hier binnen Sekunden.</translation>
    </message>
    <message>
        <source>Nothing happened within this time.</source>
        <translation>In dieser Zeit ist nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>This is neither a SID nor the name of an agent or a queue.</source>
        <translation>Das ist weder eine SID noch der Name eines Agenten oder einer Warteschlange.</translation>
    </message>
    <message>
        <source>Only the last %L1 are shown: choose a shorter time.</source>
        <translation>Nur die letzten %L1 sind zu sehen: Wählen Sie eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>Reading events…</source>
        <translation>Ereignisse werden gelesen …</translation>
    </message>
    <message>
        <source>The events could not be read</source>
        <translation>Die Ereignisse konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>ExpressionLine</name>
    <message>
        <source>Attributes, e.g. %1</source>
        <translation>Attribute, z. B. %1</translation>
    </message>
</context>
<context>
    <name>ExpressionTester</name>
    <message>
        <source>Attributes of the task (JSON)</source>
        <translation>Attribute der Aufgabe (JSON)</translation>
    </message>
    <message>
        <source>Where the expression stands</source>
        <translation>Wo der Ausdruck steht</translation>
    </message>
    <message>
        <source>In a queue, on agents</source>
        <translation>In einer Warteschlange, über Agenten</translation>
    </message>
    <message>
        <source>In a step of a workflow, on task and agents</source>
        <translation>In einem Schritt eines Workflows, über Aufgabe und Agenten</translation>
    </message>
    <message>
        <source>Expression to try</source>
        <translation>Ausdruck zum Ausprobieren</translation>
    </message>
    <message>
        <source>Attributes of the task for the expression</source>
        <translation>Attribute der Aufgabe für den Ausdruck</translation>
    </message>
    <message>
        <source>Who matches, and who does not</source>
        <translation>Wer passt und wer nicht</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Type an expression to see which of the known agents match. Nothing is sent.</source>
        <translation>Geben Sie einen Ausdruck ein, um zu sehen, welche der bekannten Agenten passen. Gesendet wird nichts.</translation>
    </message>
    <message>
        <source>%1 match, %2.</source>
        <extracomment>%1 is e.g. &quot;3 of 12 agents&quot;, %2 e.g. &quot;2 available&quot;.</extracomment>
        <translation>Es passen: %1, davon %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an agent, %2 a status.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not listed.</source>
        <translation>
            <numerusform>%Ln weiterer ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln weitere sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>Which agents are listed: those on whom an expression holds.</extracomment>
        <translation>Passen</translation>
    </message>
    <message>
        <source>Do not match</source>
        <extracomment>Which agents are listed: those on whom an expression does not hold.</extracomment>
        <translation>Passen nicht</translation>
    </message>
    <message>
        <source>Search by name or status</source>
        <translation>Nach Name oder Status suchen</translation>
    </message>
    <message>
        <source>Which agents are listed</source>
        <translation>Welche Agenten aufgeführt sind</translation>
    </message>
    <message>
        <source>Search among the agents</source>
        <translation>Unter den Agenten suchen</translation>
    </message>
    <message>
        <source>No such agent.</source>
        <translation>Kein solcher Agent.</translation>
    </message>
</context>
<context>
    <name>ExpressionWords</name>
    <message>
        <source>Nothing more is expected where “%1” stands, at character %2.</source>
        <translation>Wo „%1“ steht, wird nichts mehr erwartet, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>The expression ends where a comparison such as == or HAS is expected, at character %1.</source>
        <translation>Der Ausdruck endet, wo ein Vergleich wie == oder HAS erwartet wird, bei Zeichen %1.</translation>
    </message>
    <message>
        <source>“%1” stands where a comparison such as == or HAS is expected, at character %2.</source>
        <translation>„%1“ steht, wo ein Vergleich wie == oder HAS erwartet wird, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>The expression ends where a value is expected, at character %1.</source>
        <translation>Der Ausdruck endet, wo ein Wert erwartet wird, bei Zeichen %1.</translation>
    </message>
    <message>
        <source>“%1” stands where a value is expected, at character %2.</source>
        <translation>„%1“ steht, wo ein Wert erwartet wird, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>The expression ends where “%1” is missing, at character %2.</source>
        <translation>Der Ausdruck endet, wo „%1“ fehlt, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>“%1” is missing before “%2”, at character %3.</source>
        <translation>„%1“ fehlt vor „%2“, bei Zeichen %3.</translation>
    </message>
    <message>
        <source>The quotation mark at character %1 has no second one.</source>
        <translation>Zum Anführungszeichen bei Zeichen %1 fehlt das zweite.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here, at character %2.</source>
        <translation>„%1“ hat hier keine Bedeutung, bei Zeichen %2.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other at character %1.</source>
        <translation>Bei Zeichen %1 stehen zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>Wrong at character %1: %2</source>
        <translation>Falsch bei Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Waiting tasks</source>
        <translation>Wartende Aufgaben</translation>
    </message>
    <message>
        <source>Oldest wait in seconds</source>
        <translation>Längste Wartezeit in Sekunden</translation>
    </message>
    <message>
        <source>Service level in percent</source>
        <translation>Servicelevel in Prozent</translation>
    </message>
    <message>
        <source>Agents on duty</source>
        <translation>Agenten im Dienst</translation>
    </message>
    <message>
        <source>Tasks in hand</source>
        <translation>Aufgaben in Arbeit</translation>
    </message>
    <message>
        <source>Tasks wrapping up</source>
        <translation>Aufgaben in Nachbearbeitung</translation>
    </message>
    <message>
        <source>Accepted offers</source>
        <translation>Angenommene Angebote</translation>
    </message>
    <message>
        <source>Canceled tasks</source>
        <translation>Abgebrochene Aufgaben</translation>
    </message>
    <message>
        <source>Timed out offers</source>
        <translation>Abgelaufene Angebote</translation>
    </message>
</context>
<context>
    <name>FileBanner</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside &quot;Writing tasks.csv: 200 of 5,000 rows.&quot;</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Writing %3: %L1 of %L2 rows.</source>
        <extracomment>%L1 of %L2 rows have been written to the file %3.</extracomment>
        <translation>%3 wird geschrieben: %L1 von %L2 Zeilen.</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <extracomment>%1 is e.g. &quot;12 rows&quot;, %2 a file.</extracomment>
        <translation>%1 nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>The table could not be written to %1.</source>
        <translation>Die Tabelle konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Canceled. %1 is as it was.</source>
        <translation>Abgebrochen. %1 ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filter (Strg+F)</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Wird sortiert…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Show Only “%1”</source>
        <extracomment>%1 is what a cell of the table says; the filter then lets only rows through that say it.</extracomment>
        <translation>Nur „%1“ zeigen</translation>
    </message>
    <message>
        <source>Rows with every word. In quotes, words stand together and whole: &quot;Team 7&quot; does not find Team 70.</source>
        <translation>Zeilen mit jedem Wort. In Anführungszeichen stehen Wörter beisammen und ganz: &quot;Team 7&quot; findet nicht Team 70.</translation>
    </message>
    <message>
        <source>The column “%1” never says “%2”. It can say: %3.</source>
        <extracomment>%1 is a column as somebody has written it in a filter, %2 the word behind its colon, %3 all that it can say: status:foo</extracomment>
        <translation>In der Spalte „%1“ steht nie „%2“. Dort kann stehen: %3.</translation>
    </message>
    <message>
        <source>There is no column “%1” that a filter could ask.</source>
        <extracomment>%1 is a word before a colon and something in quotes, in a filter: foo:&quot;bar&quot;</extracomment>
        <translation>Es gibt keine Spalte „%1“, nach der ein Filter fragen könnte.</translation>
    </message>
    <message>
        <source>These can be asked: %1.</source>
        <extracomment>Behind &quot;There is no column “foo” that a filter could ask.&quot;; %1 are headings of columns.</extracomment>
        <translation>Gefragt werden kann nach: %1.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert %1</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <extracomment>Button: opens the menu of what can be done with the chosen row of a table.</extracomment>
        <translation>&amp;Aktionen</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Ansicht sichern</translation>
    </message>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Nicht sichern</translation>
    </message>
    <message>
        <source>Attributes as columns:</source>
        <translation>Attribute als Spalten:</translation>
    </message>
    <message>
        <source>Show Columns</source>
        <translation>Spalten zeigen</translation>
    </message>
    <message>
        <source>Leave Columns</source>
        <translation>Spalten lassen</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <extracomment>Button: opens the menu of ways to look at a table that have a name, and of what becomes of it as a whole.</extracomment>
        <translation>Ansich&amp;ten</translation>
    </message>
    <message>
        <source>Filter by attributes</source>
        <translation>Nach Attributen filtern</translation>
    </message>
    <message>
        <source>Filter by an expression on attributes (Ctrl+Shift+F)</source>
        <translation>Mit einem Ausdruck über Attribute filtern (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <translation>Attribute von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing pages: %L1 of %L2 rows.</source>
        <translation>Seiten werden gezeichnet: %L1 von %L2 Zeilen.</translation>
    </message>
    <message>
        <source>%1 sent to the printer.</source>
        <translation>%1 an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Printing was canceled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The table could not be printed.</source>
        <translation>Die Tabelle konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <extracomment>While a long list is being read; %1 is how many have come, e.g. &quot;2,000 agents&quot;.</extracomment>
        <translation>bisher %1 …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Still reading: nothing that matches so far.</source>
        <translation>Wird noch gelesen: Bisher passt nichts.</translation>
    </message>
</context>
<context>
    <name>FloorTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>S&amp;ort By</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Spa&amp;lten</translation>
    </message>
</context>
<context>
    <name>QuietBadge</name>
    <message>
        <source>Do Not Disturb – no ring</source>
        <extracomment>Button above the pages while offers do not ring; pressing it ends that. Keep it short.</extracomment>
        <translation>Nicht stören – kein Klingeln</translation>
    </message>
    <message>
        <source>Until this is switched off, offers neither ring nor mark the window in the taskbar. Toasts and notifications still come.</source>
        <translation>Bis das ausgeschaltet wird, klingeln Angebote nicht und markieren das Fenster nicht in der Taskleiste. Angebotsfenster und Benachrichtigungen kommen weiterhin.</translation>
    </message>
    <message>
        <source>Your company has switched it on.</source>
        <extracomment>Follows what &quot;Do Not Disturb&quot; does.</extracomment>
        <translation>Ihre Firma hat es eingeschaltet.</translation>
    </message>
    <message>
        <source>Press to switch it off.</source>
        <extracomment>Follows what &quot;Do Not Disturb&quot; does.</extracomment>
        <translation>Drücken, um es auszuschalten.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Quit Cordboard</source>
        <translation>Cordboard beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) wait for your answer.</source>
        <translation>
            <numerusform>%n Angebot wartet auf Ihre Antwort.</numerusform>
            <numerusform>%n Angebote warten auf Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n task(s) in hand, which stay yours.</source>
        <translation>
            <numerusform>Sie haben %n Aufgabe in Arbeit; sie bleibt Ihre.</numerusform>
            <numerusform>Sie haben %n Aufgaben in Arbeit; sie bleiben Ihre.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are still %1 in this workspace: its offers would reach nobody.</source>
        <extracomment>%1 is the name of a status such as &quot;Available&quot;.</extracomment>
        <translation>Ihr Status in diesem Workspace ist noch „%1“: Seine Angebote würden niemanden erreichen.</translation>
    </message>
    <message>
        <source>You are still %1: offers would reach nobody.</source>
        <translation>Ihr Status ist noch „%1“: Angebote würden niemanden erreichen.</translation>
    </message>
    <message>
        <source>What is done when you quit or sign out can be set in the settings, under Status.</source>
        <translation>Was beim Beenden oder Abmelden geschieht, lässt sich in den Einstellungen unter „Status“ festlegen.</translation>
    </message>
    <message>
        <source>&amp;Go %1 and Quit</source>
        <translation>%1 und &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Keep Status and Quit</source>
        <translation>&amp;Status behalten und beenden</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>&amp;Go %1 and Sign Out</source>
        <extracomment>Button; %1 is the name of a status such as &quot;Offline&quot;.</extracomment>
        <translation>%1 &amp;und abmelden</translation>
    </message>
    <message>
        <source>Sign &amp;Out All the Same</source>
        <translation>Trotzdem &amp;abmelden</translation>
    </message>
    <message>
        <source>Go to Another Workspace</source>
        <translation>Zu einem anderen Workspace wechseln</translation>
    </message>
    <message>
        <source>&amp;Go %1 and Leave</source>
        <extracomment>Button, to another workspace; %1 is the name of a status such as &quot;Offline&quot;.</extracomment>
        <translation>%1 &amp;und wechseln</translation>
    </message>
    <message>
        <source>&amp;Leave All the Same</source>
        <extracomment>Button, to another workspace.</extracomment>
        <translation>Trotzdem &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>B&amp;leiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV a&amp;usgeben…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>Title of a window that asks for a file; %1 is what a table is called, e.g. &quot;Tasks&quot;.</extracomment>
        <translation>%1 ausgeben</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>FloorViews</name>
    <message>
        <source>&amp;Save This View…</source>
        <translation>Diese Ansicht &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Remove View</source>
        <translation>Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: a view that was removed is there again.</extracomment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>View “%1” is removed.</source>
        <translation>Die Ansicht „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save %1 as PDF</source>
        <translation>%1 als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>HelpBanner</name>
    <message>
        <source>Help is asked for in the task of %1.</source>
        <extracomment>%1 is the name of a customer.</extracomment>
        <translation>In der Aufgabe von %1 wird um Hilfe gebeten.</translation>
    </message>
    <message numerus="yes">
        <source>So it is in %n other(s).</source>
        <translation>
            <numerusform>Ebenso in einer weiteren.</numerusform>
            <numerusform>Ebenso in %n weiteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Button: hears the call, unheard.</extracomment>
        <translation>Zuhören</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>No Help Needed</source>
        <extracomment>Button: a supervisor is asked to come into the call or the chat.</extracomment>
        <translation>Keine Hilfe nötig</translation>
    </message>
    <message>
        <source>Ask for Help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>A supervisor has been asked to help.</source>
        <translation>Die Aufsicht ist um Hilfe gebeten worden.</translation>
    </message>
</context>
<context>
    <name>InstructionDialog</name>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schli&amp;eßen</translation>
    </message>
    <message>
        <source>&amp;End Call</source>
        <extracomment>Button: stops calling the agent&apos;s phone and rejects the offer.</extracomment>
        <translation>Anruf &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>Button: sends the instruction that is filled in.</extracomment>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Answer Offer</source>
        <extracomment>Title of the window in which one answers an offer with every detail.</extracomment>
        <translation>Angebot beantworten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Close Answer Offer</source>
        <translation>„Angebot beantworten“ schließen</translation>
    </message>
    <message>
        <source>End Call</source>
        <translation>Anruf beenden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stops calling your phone and rejects the offer.</source>
        <translation>Ruft Ihr Telefon nicht weiter an und lehnt das Angebot ab.</translation>
    </message>
    <message>
        <source>Req&amp;uest</source>
        <extracomment>The request that would be sent to the server, as it is.</extracomment>
        <translation>An&amp;frage</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Strg+Eingabe sendet</translation>
    </message>
</context>
<context>
    <name>InstructionWords</name>
    <message>
        <source>&amp;Accept</source>
        <extracomment>What to do with an offer: take the task.</extracomment>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <extracomment>What to do with an offer: decline it.</extracomment>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Conference</source>
        <extracomment>What to do with an offer: the service&apos;s name for joining caller and agent in a conference.</extracomment>
        <translation>&amp;Konferenz</translation>
    </message>
    <message>
        <source>De&amp;queue</source>
        <extracomment>What to do with an offer: the service&apos;s name for connecting the caller who waits in its queue.</extracomment>
        <translation>De&amp;queue</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <extracomment>What to do with an offer: the service&apos;s name for calling the agent&apos;s phone with instructions from a URL.</extracomment>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <source>Re&amp;direct</source>
        <extracomment>What to do with an offer: the service&apos;s name for sending a call elsewhere.</extracomment>
        <translation>Re&amp;direct</translation>
    </message>
    <message>
        <source>Takes the task. No phone is called.</source>
        <translation>Nimmt die Aufgabe an. Kein Telefon wird angerufen.</translation>
    </message>
    <message>
        <source>Declines the task and, if you like, changes your status.</source>
        <translation>Lehnt die Aufgabe ab und wechselt auf Wunsch Ihren Status.</translation>
    </message>
    <message>
        <source>Calls your phone and joins you and the caller in a conference. The task is yours once you answer.</source>
        <translation>Ruft Ihr Telefon an und führt Sie mit dem Anrufer in einer Konferenz zusammen. Die Aufgabe ist Ihre, sobald Sie abheben.</translation>
    </message>
    <message>
        <source>Calls your phone and connects the waiting caller. The task is yours once you answer.</source>
        <translation>Ruft Ihr Telefon an und verbindet den wartenden Anrufer. Die Aufgabe ist Ihre, sobald Sie abheben.</translation>
    </message>
    <message>
        <source>Calls your phone and runs the TwiML at CallUrl there.</source>
        <translation>Ruft Ihr Telefon an und führt dort das TwiML unter CallUrl aus.</translation>
    </message>
    <message>
        <source>Sends the caller&apos;s call to the TwiML at RedirectUrl.</source>
        <translation>Schickt den Anruf zum TwiML unter RedirectUrl.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>What a number may be, as in &quot;1–999&quot;.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 if empty</source>
        <extracomment>What counts when a field is left empty.</extracomment>
        <translation>leer: %1</translation>
    </message>
    <message>
        <source>never kept</source>
        <extracomment>A password that is never stored.</extracomment>
        <translation>wird nie gespeichert</translation>
    </message>
    <message>
        <source>your own phone (contact_uri)</source>
        <extracomment>Stands in an empty field. contact_uri is the name of an attribute; do not translate it.</extracomment>
        <translation>Ihr eigenes Telefon (contact_uri)</translation>
    </message>
    <message>
        <source>needed</source>
        <extracomment>Stands in an empty field that must be filled.</extracomment>
        <translation>nötig</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>Stands in an empty field: the parameter is left out of the request.</extracomment>
        <translation>wird nicht gesendet</translation>
    </message>
    <message>
        <source>default: %1</source>
        <extracomment>Stands in an empty field: what the service then takes.</extracomment>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>%1: your agent record is still being read.</source>
        <translation>%1: Ihr Agenteneintrag wird noch gelesen.</translation>
    </message>
    <message>
        <source>%1: your agent record has no phone address (contact_uri), so give one here.</source>
        <extracomment>%1 is a parameter. contact_uri is the name of an attribute; do not translate it.</extracomment>
        <translation>%1: Ihr Agenteneintrag hat keine Telefonadresse (contact_uri); geben Sie hier eine an.</translation>
    </message>
    <message>
        <source>The task is still being read.</source>
        <translation>Die Aufgabe wird noch gelesen.</translation>
    </message>
    <message>
        <source>The task has no call: its attributes lack call_sid.</source>
        <extracomment>call_sid is the name of an attribute; do not translate it.</extracomment>
        <translation>Die Aufgabe hat keinen Anruf: In ihren Attributen fehlt call_sid.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 ist nötig.</translation>
    </message>
    <message>
        <source>%1: a phone number such as +15550100, or client:… or sip:…</source>
        <translation>%1: eine Telefonnummer wie +15550100, oder client:… oder sip:…</translation>
    </message>
    <message>
        <source>%1: an address that begins with https:// or http://</source>
        <translation>%1: eine Adresse, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>%1: the identifier of a call, CA and 32 digits from 0 to f.</source>
        <translation>%1: die Kennung eines Anrufs, CA und 32 Ziffern von 0 bis f.</translation>
    </message>
    <message>
        <source>%1: a whole number from %2 to %3.</source>
        <translation>%1: eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1: none of the values it may have.</source>
        <translation>%1: keiner der möglichen Werte.</translation>
    </message>
    <message>
        <source>the agent’s phone (contact_uri)</source>
        <extracomment>Stands in an empty field. contact_uri is the name of an attribute; do not translate it.</extracomment>
        <translation>das Telefon des Agenten (contact_uri)</translation>
    </message>
    <message>
        <source>Phone to call</source>
        <translation>Anzurufendes Telefon</translation>
    </message>
    <message>
        <source>Number it shows</source>
        <translation>Angezeigte Nummer</translation>
    </message>
    <message>
        <source>Rings for (seconds)</source>
        <translation>Klingelt so lange (Sekunden)</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Gespräch aufzeichnen</translation>
    </message>
    <message>
        <source>Address of the TwiML</source>
        <translation>Adresse des TwiML</translation>
    </message>
    <message>
        <source>Accept the task with it</source>
        <translation>Aufgabe damit annehmen</translation>
    </message>
    <message>
        <source>Call to redirect</source>
        <translation>Umzuleitender Anruf</translation>
    </message>
    <message>
        <source>Status afterwards</source>
        <translation>Status danach</translation>
    </message>
    <message>
        <source>Join muted</source>
        <translation>Stumm beitreten</translation>
    </message>
    <message>
        <source>End it when I leave</source>
        <translation>Beenden, wenn ich gehe</translation>
    </message>
    <message>
        <source>End it when the caller leaves</source>
        <translation>Beenden, wenn der Anrufer geht</translation>
    </message>
    <message>
        <source>Record the conference</source>
        <translation>Konferenz aufzeichnen</translation>
    </message>
    <message>
        <source>Begin when I join</source>
        <translation>Beginnen, wenn ich beitrete</translation>
    </message>
    <message>
        <source>Beep when somebody comes or goes</source>
        <translation>Ton, wenn jemand kommt oder geht</translation>
    </message>
    <message>
        <source>Beep when the caller joins</source>
        <translation>Ton, wenn der Anrufer beitritt</translation>
    </message>
    <message>
        <source>Waiting music</source>
        <translation>Wartemusik</translation>
    </message>
    <message>
        <source>Most participants</source>
        <translation>Höchstzahl der Teilnehmer</translation>
    </message>
    <message>
        <source>SIP user name</source>
        <translation>SIP-Benutzername</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>SIP-Passwort</translation>
    </message>
</context>
<context>
    <name>KeepingBanner</name>
    <message>
        <source>Try Writing Again</source>
        <extracomment>Button: tries at once to write to the disk.</extracomment>
        <translation>Erneut schreiben</translation>
    </message>
    <message>
        <source>The disk is full: make room where %1 is.</source>
        <translation>Der Datenträger ist voll: Schaffen Sie Platz, wo %1 liegt.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1: make it writable.</source>
        <translation>In %1 kann nichts geschrieben werden: Machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Until then your notes, wrap-up times and missed offers are kept only while Cordboard runs; it tries again every minute.</source>
        <translation>Bis dahin bleiben Ihre Notizen, Nachbearbeitungszeiten und verpassten Angebote nur erhalten, solange Cordboard läuft; es versucht es jede Minute erneut.</translation>
    </message>
</context>
<context>
    <name>KeyringPanel</name>
    <message>
        <source>Your keyring does not have this secret</source>
        <translation>Ihr Schlüsselbund kennt dieses Geheimnis nicht</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>This desktop has no keyring</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>Your keyring refused</source>
        <translation>Ihr Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <source>Your keyring does not answer</source>
        <translation>Ihr Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Unlock it with its password, then try again.</source>
        <translation>Entsperren Sie ihn mit seinem Passwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cordboard keeps secrets only in a keyring, never in a file.</source>
        <translation>Cordboard bewahrt Geheimnisse nur in einem Schlüsselbund auf, nie in einer Datei.</translation>
    </message>
    <message>
        <source>It may have been removed there.</source>
        <translation>Vielleicht wurde es dort entfernt.</translation>
    </message>
    <message>
        <source>Cordboard could not reach it.</source>
        <translation>Cordboard konnte ihn nicht erreichen.</translation>
    </message>
    <message>
        <source>Or type the secret once more.</source>
        <translation>Oder geben Sie das Geheimnis noch einmal ein.</translation>
    </message>
    <message>
        <source>Or go on without: Cordboard then asks again at its next start.</source>
        <translation>Oder machen Sie ohne ihn weiter: Cordboard fragt dann beim nächsten Start wieder.</translation>
    </message>
    <message>
        <source>Keep It in &amp;Memory Only for This Run</source>
        <translation>Nur für diese Sitzung im &amp;Speicher behalten</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>T&amp;ype the Secret</source>
        <translation>&amp;Geheimnis eingeben</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Search Keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Letters underlined on buttons and in menus work with Alt.</source>
        <translation>Unterstrichene Buchstaben auf Knöpfen und in Menüs gelten mit Alt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>The desktop is being asked.</source>
        <translation>Der Desktop wird gefragt.</translation>
    </message>
    <message>
        <source>Works in every program.</source>
        <translation>Wirkt in jedem Programm.</translation>
    </message>
    <message>
        <source>Another program has this key. Choose another one.</source>
        <translation>Ein anderes Programm hat diese Taste. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This key does something else already.</source>
        <translation>Diese Taste tut schon etwas anderes.</translation>
    </message>
    <message>
        <source>This key does something else already: %1.</source>
        <extracomment>%1 is what the key does, such as &quot;Accept Oldest Offer&quot;.</extracomment>
        <translation>Diese Taste tut schon etwas anderes: %1.</translation>
    </message>
    <message>
        <source>This key is needed for writing: press it together with Ctrl.</source>
        <translation>Diese Taste wird zum Schreiben gebraucht: Drücken Sie sie zusammen mit Strg.</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and presses buttons: add Ctrl or Shift.</source>
        <translation>Alt mit einem Buchstaben öffnet Menüs und drückt Knöpfe: Nehmen Sie Strg oder Umschalt dazu.</translation>
    </message>
    <message>
        <source>This keyboard does not have the key.</source>
        <translation>Diese Tastatur hat die Taste nicht.</translation>
    </message>
    <message>
        <source>The desktop has not given this key.</source>
        <translation>Der Desktop hat diese Taste nicht gegeben.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs in the background.</source>
        <translation>Dieser Desktop gibt Programmen im Hintergrund keine Tasten.</translation>
    </message>
    <message>
        <source>These keys work whichever program you are using. At first there are none.</source>
        <translation>Diese Tasten wirken, gleich welches Programm Sie gerade benutzen. Anfangs gibt es keine.</translation>
    </message>
    <message>
        <source>On Wayland the desktop is asked for them. This has not been tested yet.</source>
        <translation>Unter Wayland wird der Desktop darum gebeten. Das ist noch nicht erprobt.</translation>
    </message>
    <message>
        <source>Press a key in its field; Backspace or Delete takes it away again.</source>
        <translation>Drücken Sie eine Taste in ihrem Feld; Rücktaste oder Entf nimmt sie wieder weg.</translation>
    </message>
</context>
<context>
    <name>LatencyWords</name>
    <message>
        <source>Offered: %1</source>
        <extracomment>When an offer was made, by the server; %1 is a time of day such as &quot;10:32:05&quot;.</extracomment>
        <translation>Angeboten: %1</translation>
    </message>
    <message>
        <source>Reached this computer: %1</source>
        <extracomment>When news of an offer reached this computer; %1 is a time of day such as &quot;10:32:05.213&quot;.</extracomment>
        <translation>Auf diesem Rechner: %1</translation>
    </message>
    <message>
        <source>Reached this computer: not known</source>
        <translation>Auf diesem Rechner: nicht bekannt</translation>
    </message>
    <message>
        <source>On the screen: %1 later</source>
        <extracomment>How long after it reached this computer an offer was seen; %1 is a duration such as &quot;14 ms&quot;.</extracomment>
        <translation>Auf dem Bildschirm: %1 später</translation>
    </message>
    <message>
        <source>On the screen: never</source>
        <translation>Auf dem Bildschirm: nie</translation>
    </message>
    <message>
        <source>Answered: %1 after that</source>
        <extracomment>How long after it was seen an offer was answered; %1 is a duration such as &quot;3.2 s&quot;.</extracomment>
        <translation>Beantwortet: %1 danach</translation>
    </message>
    <message>
        <source>Answered: no</source>
        <translation>Beantwortet: nein</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <extracomment>When it was known that an offer is over; %1 is a time of day such as &quot;10:32:05&quot;.</extracomment>
        <translation>Vorbei: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration below one second: &quot;14 ms&quot;.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds: &quot;3.2 s&quot;.</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>LayoutDialog</name>
    <message>
        <source>Not known here and left out: %1</source>
        <translation>Hier nicht bekannt und weggelassen: %1</translation>
    </message>
    <message>
        <source>Set by your organization and left as it is: %1</source>
        <translation>Von Ihrer Organisation festgelegt und so gelassen: %1</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import Layout</source>
        <translation>Layout importieren</translation>
    </message>
    <message>
        <source>Everything is as in %1 already.</source>
        <translation>Alles ist schon so wie in %1.</translation>
    </message>
    <message>
        <source>This is what %1 changes. Nothing has changed yet.</source>
        <translation>Das ändert %1. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Headings of a table: what changes, how it is, how it will be.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Warning and critical level contradict each other, so those in force stay: %1</source>
        <translation>Warnung und kritische Schwelle widersprechen einander, daher bleiben die geltenden: %1</translation>
    </message>
</context>
<context>
    <name>LayoutMenu</name>
    <message>
        <source>&amp;Undo Import</source>
        <translation>Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>E&amp;xport Layout…</source>
        <translation>Layout e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Import Layout…</source>
        <translation>Layout &amp;importieren …</translation>
    </message>
    <message>
        <source>Export Layout</source>
        <translation>Layout exportieren</translation>
    </message>
    <message>
        <source>Layouts (*.json)</source>
        <translation>Layouts (*.json)</translation>
    </message>
    <message>
        <source>Import Layout</source>
        <translation>Layout importieren</translation>
    </message>
    <message>
        <source>The layout could not be written to %1.</source>
        <translation>Das Layout konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The layout was written to %1.</source>
        <translation>Das Layout wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Left out, as it names things of this account only: %1</source>
        <translation>Weggelassen, weil es nur Dinge dieses Kontos nennt: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was taken from %1. %2</source>
        <translation>Aus %1 wurde nichts übernommen. %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: things look as they did before a layout was taken from a file.</extracomment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>The layout of %1 has been taken over.</source>
        <translation>Das Layout aus %1 wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>waiting tasks, warning</source>
        <translation>wartende Aufgaben, Warnung</translation>
    </message>
    <message>
        <source>waiting tasks, critical</source>
        <translation>wartende Aufgaben, kritisch</translation>
    </message>
    <message>
        <source>oldest waits for, warning</source>
        <translation>älteste wartet seit, Warnung</translation>
    </message>
    <message>
        <source>oldest waits for, critical</source>
        <translation>älteste wartet seit, kritisch</translation>
    </message>
    <message>
        <source>taken in time within</source>
        <translation>rechtzeitig angenommen binnen</translation>
    </message>
    <message>
        <source>service level, warning</source>
        <translation>Servicelevel, Warnung</translation>
    </message>
    <message>
        <source>service level, critical</source>
        <translation>Servicelevel, kritisch</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>wie für alle</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>Percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>Seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 4 hours</source>
        <translation>Letzte 4 Stunden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>Width and height</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, maximized</source>
        <translation>%1, maximiert</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Filter, expression, columns</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: filter</source>
        <translation>%1: Filter</translation>
    </message>
    <message>
        <source>%1: expression</source>
        <translation>%1: Ausdruck</translation>
    </message>
    <message>
        <source>%1: attributes as columns</source>
        <translation>%1: Attribute als Spalten</translation>
    </message>
    <message>
        <source>saved</source>
        <comment>View</comment>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>none</source>
        <comment>View</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: view “%2”</source>
        <translation>%1: Ansicht „%2“</translation>
    </message>
    <message>
        <source>saved otherwise</source>
        <comment>View</comment>
        <translation>anders gespeichert</translation>
    </message>
    <message>
        <source>%1: columns and order</source>
        <translation>%1: Spalten und Reihenfolge</translation>
    </message>
    <message>
        <source>%1, otherwise</source>
        <comment>E.g. &apos;8 columns, otherwise&apos;</comment>
        <translation>%1, anders</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Whose level: which one</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Notifications at levels</source>
        <translation>Benachrichtigungen bei Schwellen</translation>
    </message>
    <message>
        <source>History of the queues</source>
        <translation>Verlauf der Warteschlangen</translation>
    </message>
    <message>
        <source>Queues as tiles</source>
        <translation>Warteschlangen als Kacheln</translation>
    </message>
    <message>
        <source>Plot below the queues</source>
        <translation>Diagramm unter den Warteschlangen</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>Gezählt über</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n character(s)</source>
        <translation>
            <numerusform>ein Text mit höchstens %n Zeichen</numerusform>
            <numerusform>ein Text mit höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>one of these: %1</source>
        <translation>eines von diesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %n entry(s)</source>
        <translation>
            <numerusform>eine Liste mit höchstens %n Eintrag</numerusform>
            <numerusform>eine Liste mit höchstens %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>Größe des Fensters</translation>
    </message>
    <message>
        <source>Color scheme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>It is too big to be a layout.</source>
        <translation>Es ist zu groß für ein Layout.</translation>
    </message>
    <message>
        <source>It is not JSON from line %1 on.</source>
        <translation>Es ist ab Zeile %1 kein JSON.</translation>
    </message>
    <message>
        <source>It is no layout: “%1” with the number of a version is not in it.</source>
        <translation>Es ist kein Layout: „%1“ mit der Nummer einer Version steht nicht darin.</translation>
    </message>
    <message>
        <source>It is of a newer Cordboard: its version is %1, and up to %2 can be read here.</source>
        <translation>Es ist von einem neueren Cordboard: Seine Version ist %1, hier ist bis %2 lesbar.</translation>
    </message>
    <message>
        <source>It has to be an object in braces.</source>
        <extracomment>%1 is the place of a value in a file such as &quot;board.alerts&quot;, %2 what is expected there, e.g. &quot;true or false&quot;.</extracomment>
        <translation>Es muss ein Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>“%1” has to be %2.</source>
        <translation>„%1“ muss sein: %2.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Offer Open</source>
        <translation>Angebot offen</translation>
    </message>
    <message>
        <source>An offer is still open. Go to “%1” all the same?</source>
        <extracomment>%1 is the name of a status.</extracomment>
        <translation>Ein Angebot ist noch offen. Trotzdem zu „%1“ wechseln?</translation>
    </message>
    <message>
        <source>Kept, you can answer it until its time is over. Rejected, it goes to another agent at once.</source>
        <translation>Behalten Sie es, können Sie antworten, bis seine Zeit um ist. Lehnen Sie ab, geht es gleich an jemand anderen.</translation>
    </message>
    <message>
        <source>&amp;Reject and Go</source>
        <translation>&amp;Ablehnen und wechseln</translation>
    </message>
    <message>
        <source>&amp;Keep and Go</source>
        <translation>&amp;Behalten und wechseln</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>B&amp;leiben</translation>
    </message>
</context>
<context>
    <name>LevelsDialog</name>
    <message>
        <source>As for &amp;All Queues</source>
        <translation>Wie für &amp;alle Warteschlangen</translation>
    </message>
    <message>
        <source>&amp;Notify me when a queue passes a level, whatever page is in view</source>
        <translation>&amp;Benachrichtigen, wenn eine Warteschlange eine Schwelle überschreitet, welche Seite auch zu sehen ist</translation>
    </message>
    <message>
        <source>Keep the &amp;history of the queues without gaps, even while nobody looks at them</source>
        <translation>Den &amp;Verlauf der Warteschlangen lückenlos aufzeichnen, auch wenn niemand hinsieht</translation>
    </message>
    <message>
        <source>Levels and Alerts</source>
        <translation>Schwellen und Meldungen</translation>
    </message>
    <message>
        <source>Levels for</source>
        <translation>Schwellen für</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Heading above levels: from there on one should look.</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>Heading above levels: from there on it is bad.</extracomment>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>&amp;Levels for</source>
        <translation>Sch&amp;wellen für</translation>
    </message>
    <message>
        <source>&amp;Waiting tasks</source>
        <translation>Wa&amp;rtende Aufgaben</translation>
    </message>
    <message>
        <source>Waiting tasks, warning</source>
        <translation>Wartende Aufgaben, Warnung</translation>
    </message>
    <message>
        <source>Waiting tasks, critical</source>
        <translation>Wartende Aufgaben, kritisch</translation>
    </message>
    <message>
        <source>&amp;Oldest waits for</source>
        <translation>Ä&amp;lteste wartet seit</translation>
    </message>
    <message>
        <source>Oldest waits for, warning</source>
        <translation>Älteste wartet seit, Warnung</translation>
    </message>
    <message>
        <source>Oldest waits for, critical</source>
        <translation>Älteste wartet seit, kritisch</translation>
    </message>
    <message>
        <source>&amp;Service level below</source>
        <translation>&amp;Servicelevel unter</translation>
    </message>
    <message>
        <source>Service level below, warning</source>
        <translation>Servicelevel unter, Warnung</translation>
    </message>
    <message>
        <source>Service level below, critical</source>
        <translation>Servicelevel unter, kritisch</translation>
    </message>
    <message>
        <source>&amp;Taken in time within</source>
        <translation>Rech&amp;tzeitig angenommen binnen</translation>
    </message>
    <message>
        <source>Taken in time within</source>
        <translation>Rechtzeitig angenommen binnen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not taken: the warning has to come at a higher service level than the critical one.</source>
        <translation>Nicht übernommen: Die Warnung muss bei einem höheren Servicelevel kommen als die kritische Schwelle.</translation>
    </message>
    <message>
        <source>Not taken: the warning has to come before the critical level.</source>
        <translation>Nicht übernommen: Die Warnung muss vor der kritischen Schwelle kommen.</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link asks you to accept an offer.</source>
        <translation>Ein Link bittet darum, ein Angebot anzunehmen.</translation>
    </message>
    <message>
        <source>A link asks you to reject an offer.</source>
        <translation>Ein Link bittet darum, ein Angebot abzulehnen.</translation>
    </message>
    <message>
        <source>A link asks to set your status to “%1”.</source>
        <translation>Ein Link bittet darum, Ihren Status auf „%1“ zu setzen.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Set Status</source>
        <translation>&amp;Status setzen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Links can come from anywhere. Agree only if you expected this one.</source>
        <translation>Links können von überall kommen. Stimmen Sie nur zu, wenn Sie diesen erwartet haben.</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Nicht beachten</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave Call</source>
        <translation>Gespräch verlassen</translation>
    </message>
    <message>
        <source>Nothing has changed. %1</source>
        <translation>Es hat sich nichts geändert. %1</translation>
    </message>
</context>
<context>
    <name>ListenMenu</name>
    <message>
        <source>&amp;Listen In</source>
        <translation>&amp;Mithören</translation>
    </message>
    <message>
        <source>You are not connected.</source>
        <translation>Sie sind nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is how a supervisor takes part, e.g. &quot;Whisper&quot;; %2 says who hears him then.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ListenWords</name>
    <message>
        <source>The call could not be left: hang up at your phone.</source>
        <translation>Das Gespräch ließ sich nicht verlassen: Legen Sie an Ihrem Telefon auf.</translation>
    </message>
    <message>
        <source>an agent</source>
        <extracomment>Somebody whose name is not known, in &quot;You hear the call of %1&quot;.</extracomment>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>You hear the call of %1. Nobody hears you.</source>
        <translation>Sie hören das Gespräch von %1. Niemand hört Sie.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>In &quot;You hear the call of %1&quot;; here %1 is the name of an agent, %2 that of a caller.</extracomment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>You hear the call of %1. Only %2 hears you.</source>
        <extracomment>%1 is an agent, or an agent and a caller: &quot;Bob with Ana&quot;; %2 is the agent.</extracomment>
        <translation>Sie hören das Gespräch von %1. Nur %2 hört Sie.</translation>
    </message>
    <message>
        <source>You are in the call of %1. Everybody hears you.</source>
        <translation>Sie sind im Gespräch von %1. Alle hören Sie.</translation>
    </message>
    <message>
        <source>You have left the call of %1.</source>
        <translation>Sie haben das Gespräch von %1 verlassen.</translation>
    </message>
    <message>
        <source>Your phone hung up, so you are no longer in the call of %1.</source>
        <translation>Ihr Telefon hat aufgelegt; Sie sind nicht mehr im Gespräch von %1.</translation>
    </message>
    <message>
        <source>The call of %1 is over.</source>
        <translation>Das Gespräch von %1 ist zu Ende.</translation>
    </message>
    <message>
        <source>Your phone was not answered, so you are not in the call of %1.</source>
        <translation>An Ihrem Telefon hat niemand abgenommen; Sie sind nicht im Gespräch von %1.</translation>
    </message>
    <message>
        <source>Nobody has this task in hand any more.</source>
        <translation>Niemand hat diese Aufgabe noch in Arbeit.</translation>
    </message>
    <message>
        <source>You could not be called into it. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Sie konnten nicht hinzugerufen werden. %1</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Button: a supervisor hears a call and is not heard.</extracomment>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Whisper</source>
        <extracomment>Button: a supervisor is heard by the agent only, not by the customer.</extracomment>
        <translation>Flüstern</translation>
    </message>
    <message>
        <source>Barge In</source>
        <extracomment>Button: a supervisor is heard by everybody in the call.</extracomment>
        <translation>Mitreden</translation>
    </message>
    <message>
        <source>Nobody hears you.</source>
        <translation>Niemand hört Sie.</translation>
    </message>
    <message>
        <source>Only the agent hears you.</source>
        <translation>Nur der Agent hört Sie.</translation>
    </message>
    <message>
        <source>Everybody hears you.</source>
        <translation>Alle hören Sie.</translation>
    </message>
    <message>
        <source>There is no call in a conference to listen to.</source>
        <translation>Es gibt kein Gespräch in einer Konferenz, dem Sie zuhören könnten.</translation>
    </message>
    <message>
        <source>This agent has no task in hand.</source>
        <translation>Dieser Agent hat keine Aufgabe in Arbeit.</translation>
    </message>
    <message>
        <source>This is your own call.</source>
        <translation>Das ist Ihr eigenes Gespräch.</translation>
    </message>
    <message>
        <source>Your worker has no attribute contact_uri, so no phone can be called.</source>
        <translation>Ihr Agent hat kein Attribut contact_uri; es gibt kein Telefon, das angerufen werden könnte.</translation>
    </message>
    <message>
        <source>You are in another call already. Leave that first.</source>
        <translation>Sie sind schon in einem anderen Gespräch. Verlassen Sie es zuerst.</translation>
    </message>
    <message>
        <source>A company login shows your own work only.</source>
        <translation>Eine Firmenanmeldung zeigt nur Ihre eigene Arbeit.</translation>
    </message>
    <message>
        <source>Asking for the call…</source>
        <translation>Das Gespräch wird gesucht …</translation>
    </message>
    <message>
        <source>Your phone rings. Take it up to get into the call of %1.</source>
        <translation>Ihr Telefon klingelt. Nehmen Sie ab, um ins Gespräch von %1 zu kommen.</translation>
    </message>
    <message>
        <source>Leaving the call of %1…</source>
        <translation>Das Gespräch von %1 wird verlassen …</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Export &amp;Table as CSV…</source>
        <translation>&amp;Tabelle als CSV exportieren …</translation>
    </message>
    <message>
        <source>%1 — Cordboard</source>
        <extracomment>Title of the window; %1 is the name of a workspace, Cordboard the program&apos;s name.</extracomment>
        <translation>%1 — Cordboard</translation>
    </message>
    <message>
        <source>&amp;New Task…</source>
        <translation>&amp;Neue Aufgabe …</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New Task (Ctrl+N)</source>
        <translation>Neue Aufgabe (Strg+N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ansi&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Dun&amp;kel</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Light</source>
        <translation>Hoher K&amp;ontrast, hell</translation>
    </message>
    <message>
        <source>H&amp;igh Contrast, Dark</source>
        <translation>Hoher Kon&amp;trast, dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Cordboard</source>
        <translation>&amp;Über Cordboard</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>Ange&amp;bot</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Tastatur …</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Back to My Text</source>
        <translation>Zurück zu meinem Text</translation>
    </message>
    <message>
        <source>Save Merged</source>
        <translation>Zusammengeführt speichern</translation>
    </message>
    <message>
        <source>Somebody else has changed the attributes meanwhile. Nothing has been written.</source>
        <translation>Jemand anders hat die Attribute inzwischen geändert. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deren</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Kept of %1</source>
        <extracomment>For screen readers: which value of the attribute %1 is kept.</extracomment>
        <translation>Was von %1 bleibt</translation>
    </message>
</context>
<context>
    <name>MissedTable</name>
    <message>
        <source>Contact</source>
        <extracomment>Heading of a column: the telephone number or another address of a customer.</extracomment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Whether a missed offer has been seen.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>Heading of a column: when it was known that an offer is over.</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of a column: why an offer was missed.</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>Heading of a column: when an offer was made.</extracomment>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading of a column: whether a missed offer has been seen; &quot;New&quot; or &quot;Seen&quot;.</extracomment>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>MissedPage</name>
    <message>
        <source>&amp;Life of the Task…</source>
        <translation>&amp;Verlauf der Aufgabe …</translation>
    </message>
    <message>
        <source>&amp;Copy “%1”</source>
        <extracomment>Menu item; %1 is a customer&apos;s name.</extracomment>
        <translation>„%1“ &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;opy “%1”</source>
        <extracomment>Menu item; %1 is a customer&apos;s telephone number or another address.</extracomment>
        <translation>„%1“ k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy Task &amp;SID</source>
        <translation>&amp;SID der Aufgabe kopieren</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>Verpasste Angebote</translation>
    </message>
    <message>
        <source>Mark All as &amp;Seen</source>
        <translation>Alle als &amp;gesehen markieren</translation>
    </message>
    <message>
        <source>Nothing missed</source>
        <translation>Nichts verpasst</translation>
    </message>
    <message>
        <source>An offer that ends without your answer – timed out, withdrawn or taken by somebody else – is listed here with its reason for 30 days.</source>
        <translation>Ein Angebot, das ohne Ihre Antwort endet – abgelaufen, zurückgezogen oder von jemand anderem angenommen –, steht hier 30 Tage lang mit seinem Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>How many offers were missed and not seen yet.</extracomment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissedWords</name>
    <message>
        <source>Contact: %1</source>
        <extracomment>%1 is a telephone number or another address of a customer.</extracomment>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <extracomment>%1 is the SID of a task.</extracomment>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>Your answer came too late.</source>
        <extracomment>Why an offer was missed. The second: the agent did answer, but not in time.</extracomment>
        <translation>Ihre Antwort kam zu spät.</translation>
    </message>
    <message>
        <source>The time to answer ran out.</source>
        <translation>Die Zeit für eine Antwort ist abgelaufen.</translation>
    </message>
    <message>
        <source>Canceled before your answer counted.</source>
        <extracomment>Why an offer was missed. The second: the agent had asked for a conference.</extracomment>
        <translation>Abgebrochen, bevor Ihre Antwort zählte.</translation>
    </message>
    <message>
        <source>The task was withdrawn.</source>
        <translation>Die Aufgabe wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Somebody else took it.</source>
        <extracomment>Why an offer was missed; %1 is an agent&apos;s name.</extracomment>
        <translation>Jemand anderes hat es angenommen.</translation>
    </message>
    <message>
        <source>%1 took it.</source>
        <translation>%1 hat es angenommen.</translation>
    </message>
    <message>
        <source>The server no longer says how it ended.</source>
        <translation>Der Server sagt nicht mehr, wie es endete.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Stands before a missed offer that has not been seen yet.</extracomment>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, with one digit behind the point.</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Spoken after the name of a page: how many entries there are new.</extracomment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewTaskDialog</name>
    <message>
        <source>No clear answer came: the task may have been created. Look at Tasks before you create it again.</source>
        <translation>Es kam keine klare Antwort: Die Aufgabe ist vielleicht angelegt. Sehen Sie unter Aufgaben nach, bevor Sie sie noch einmal anlegen.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>How long the task may wait before it is canceled.</source>
        <translation>Wie lange die Aufgabe warten darf, bevor sie abgebrochen wird.</translation>
    </message>
    <message>
        <source>As the service has it</source>
        <extracomment>Instead of a time in seconds.</extracomment>
        <translation>Wie beim Dienst üblich</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Unit behind a number: seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New Task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Close New Task</source>
        <translation>Neue Aufgabe schließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter creates</source>
        <translation>Strg+Eingabe legt an</translation>
    </message>
    <message>
        <source>Attributes are well-formed.</source>
        <translation>Die Attribute sind wohlgeformt.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation>Nicht, solange der Server nicht erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>NewTaskText</name>
    <message>
        <source>Choose a workflow.</source>
        <translation>Wählen Sie einen Workflow.</translation>
    </message>
    <message>
        <source>Choose a channel.</source>
        <translation>Wählen Sie einen Kanal.</translation>
    </message>
    <message>
        <source>The priority is a whole number from 0 to 2,147,483,647.</source>
        <translation>Die Priorität ist eine ganze Zahl von 0 bis 2.147.483.647.</translation>
    </message>
    <message>
        <source>A task may wait from 1 second to 14 days.</source>
        <translation>Eine Aufgabe darf 1 Sekunde bis 14 Tage warten.</translation>
    </message>
    <message>
        <source>Attributes are an object: { &quot;name&quot;: &quot;value&quot; }</source>
        <translation>Attribute sind ein Objekt: { &quot;name&quot;: &quot;wert&quot; }</translation>
    </message>
    <message>
        <source>At most %1 characters of attributes.</source>
        <translation>Höchstens %1 Zeichen Attribute.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>OfferActions</name>
    <message>
        <source>&amp;Accept Oldest Offer</source>
        <extracomment>Menu item: takes the offer that came first.</extracomment>
        <translation>Ältestes Angebot &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject Oldest Offer</source>
        <extracomment>Menu item: declines the offer that came first.</extracomment>
        <translation>Ältestes Angebot ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Conference for Oldest Offer</source>
        <extracomment>Menu item: takes the offer that came first by a conference call.</extracomment>
        <translation>&amp;Konferenz für ältestes Angebot</translation>
    </message>
    <message>
        <source>All A&amp;nswers for Oldest Offer…</source>
        <extracomment>Menu item: opens a form with every way to answer the offer that came first.</extracomment>
        <translation>Alle A&amp;ntworten auf das älteste Angebot …</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>No conference: your attributes lack contact_uri.</source>
        <translation>Keine Konferenz: Ihren Attributen fehlt contact_uri.</translation>
    </message>
    <message>
        <source>No conference: the task has no call.</source>
        <translation>Keine Konferenz: Die Aufgabe hat keinen Anruf.</translation>
    </message>
    <message>
        <source>No conference yet: still being read.</source>
        <translation>Noch keine Konferenz: wird noch gelesen.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Conference with %1</source>
        <translation>Konferenz mit %1</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>All answers for %1</source>
        <translation>Alle Antworten für %1</translation>
    </message>
</context>
<context>
    <name>OfferNotices</name>
    <message>
        <source>New task</source>
        <extracomment>Title of a notification of the desktop; %1 is a caller&apos;s name or number.</extracomment>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <translation>Angebot: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Show in Cordboard</source>
        <translation>In Cordboard zeigen</translation>
    </message>
</context>
<context>
    <name>OfferToast</name>
    <message>
        <source>Offer</source>
        <extracomment>Name of the window that offers one task to the agent.</extracomment>
        <translation>Angebot</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>It is not known whether the conference is being set up: wait for your phone. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Ob die Konferenz zustande kommt, ist nicht bekannt: Warten Sie auf Ihr Telefon. %1</translation>
    </message>
    <message>
        <source>New task</source>
        <extracomment>Stands where the caller&apos;s name will be as soon as it is known.</extracomment>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <extracomment>%1 is a number; higher is more urgent.</extracomment>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <extracomment>How long the caller has waited so far; %1 is a clock such as &quot;2:05&quot;.</extracomment>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>%1 to answer</source>
        <extracomment>Countdown of an offer; %1 is a clock such as &quot;0:42&quot;.</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>offered for %1</source>
        <extracomment>How long an offer has stood when its deadline is not known; %1 is a clock such as &quot;0:42&quot;.</extracomment>
        <translation>seit %1 angeboten</translation>
    </message>
    <message>
        <source>Rejecting…</source>
        <extracomment>The answer &quot;Reject&quot; is on its way to the server.</extracomment>
        <translation>Wird abgelehnt …</translation>
    </message>
    <message>
        <source>Setting up the conference…</source>
        <extracomment>The wish for a conference call is on its way to the server.</extracomment>
        <translation>Konferenz wird aufgebaut …</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <extracomment>The answer &quot;Accept&quot; is on its way to the server.</extracomment>
        <translation>Wird angenommen …</translation>
    </message>
    <message>
        <source>Calling you… The countdown rests.</source>
        <extracomment>The agent&apos;s own phone is about to ring; meanwhile the time to answer does not run.</extracomment>
        <translation>Sie werden angerufen … Die Frist ruht.</translation>
    </message>
    <message>
        <source>Not connected since %1 – you can answer as soon as the server does.</source>
        <extracomment>Why an offer cannot be answered; %1 is a time of day such as &quot;10:32&quot;.</extracomment>
        <translation>Seit %1 nicht verbunden – Sie können antworten, sobald der Server es tut.</translation>
    </message>
    <message>
        <source>Connection lost – finding out whether your Reject counted.</source>
        <translation>Verbindung verloren – es wird geklärt, ob Ihr Ablehnen zählt.</translation>
    </message>
    <message>
        <source>Connection lost – finding out whether your Conference counted.</source>
        <translation>Verbindung verloren – es wird geklärt, ob Ihre Konferenz zählt.</translation>
    </message>
    <message>
        <source>Connection lost – finding out whether your Accept counted.</source>
        <translation>Verbindung verloren – es wird geklärt, ob Ihr Annehmen zählt.</translation>
    </message>
    <message>
        <source>Your Accept did not get through. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Ihr Annehmen kam nicht an. %1</translation>
    </message>
    <message>
        <source>Your Reject did not get through. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Ihr Ablehnen kam nicht an. %1</translation>
    </message>
    <message>
        <source>The conference could not be set up. %1</source>
        <extracomment>%1 is a sentence that says why.</extracomment>
        <translation>Die Konferenz kam nicht zustande. %1</translation>
    </message>
    <message>
        <source>You took it.</source>
        <extracomment>How an offer ended.</extracomment>
        <translation>Sie haben es angenommen.</translation>
    </message>
    <message>
        <source>You rejected it.</source>
        <extracomment>How an offer ended.</extracomment>
        <translation>Sie haben es abgelehnt.</translation>
    </message>
    <message>
        <source>Missed: the time to answer ran out at %1.</source>
        <extracomment>How an offer ended; %1 is a time of day such as &quot;10:32&quot;. With an answer under way, the answer came too late.</extracomment>
        <translation>Verpasst: Die Frist lief um %1 ab.</translation>
    </message>
    <message>
        <source>Too late: the time to answer ran out at %1.</source>
        <translation>Zu spät: Die Frist lief um %1 ab.</translation>
    </message>
    <message>
        <source>Canceled: the conference did not come about.</source>
        <extracomment>How an offer ended.</extracomment>
        <translation>Abgebrochen: Die Konferenz kam nicht zustande.</translation>
    </message>
    <message>
        <source>Canceled: the task was withdrawn.</source>
        <translation>Abgebrochen: Die Aufgabe wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Somebody else took it.</source>
        <extracomment>How an offer ended; %1 is an agent&apos;s name.</extracomment>
        <translation>Jemand anders hat es übernommen.</translation>
    </message>
    <message>
        <source>%1 took it.</source>
        <translation>%1 hat es übernommen.</translation>
    </message>
    <message>
        <source>It is over; the server no longer says how it ended.</source>
        <extracomment>How an offer ended: not known.</extracomment>
        <translation>Es ist vorbei; der Server sagt nicht mehr, wie es endete.</translation>
    </message>
    <message>
        <source>No conference: your agent record has no phone address (contact_uri).</source>
        <extracomment>Why the button Conference is off. contact_uri is the name of an attribute; do not translate it.</extracomment>
        <translation>Keine Konferenz: Ihr Eintrag hat keine Telefonadresse (contact_uri).</translation>
    </message>
    <message>
        <source>No conference: this task has no call.</source>
        <extracomment>Why the button Conference is off.</extracomment>
        <translation>Keine Konferenz: Diese Aufgabe hat keinen Anruf.</translation>
    </message>
    <message>
        <source>Sending %1…</source>
        <extracomment>An instruction is on its way to the server; %1 is its name: Dequeue, Call or Redirect.</extracomment>
        <translation>%1 wird gesendet …</translation>
    </message>
    <message>
        <source>Redirecting the call… The countdown rests.</source>
        <extracomment>The caller&apos;s call is being sent elsewhere; meanwhile the time to answer does not run.</extracomment>
        <translation>Der Anruf wird umgeleitet … Der Countdown ruht.</translation>
    </message>
    <message>
        <source>The call is redirected. Accept or reject the offer here.</source>
        <extracomment>The redirected call does not accept the offer by itself.</extracomment>
        <translation>Der Anruf ist umgeleitet. Nehmen Sie das Angebot hier an oder lehnen Sie es ab.</translation>
    </message>
    <message>
        <source>Your phone is called. Once you have answered it, accept or reject the offer here.</source>
        <extracomment>A call to the agent&apos;s phone that does not accept the offer by itself.</extracomment>
        <translation>Ihr Telefon wird angerufen. Wenn Sie abgehoben haben, nehmen Sie das Angebot hier an oder lehnen Sie es ab.</translation>
    </message>
    <message>
        <source>Connection lost – finding out whether your %1 counted.</source>
        <extracomment>%1 is the name of an instruction: Dequeue, Call or Redirect.</extracomment>
        <translation>Verbindung verloren – es wird geklärt, ob Ihr %1 gezählt hat.</translation>
    </message>
    <message>
        <source>It is not known whether your %1 counted: wait for your phone. %2</source>
        <extracomment>%1 is the name of an instruction, %2 a sentence that says why.</extracomment>
        <translation>Ob Ihr %1 gezählt hat, ist nicht bekannt: Warten Sie auf Ihr Telefon. %2</translation>
    </message>
    <message>
        <source>Your %1 was not carried out. %2</source>
        <extracomment>%1 is the name of an instruction, %2 a sentence that says why.</extracomment>
        <translation>Ihr %1 wurde nicht ausgeführt. %2</translation>
    </message>
    <message>
        <source>You took it: the call is redirected.</source>
        <extracomment>How an offer ended: the agent&apos;s phone was answered, or the call redirected.</extracomment>
        <translation>Angenommen: Der Anruf ist umgeleitet.</translation>
    </message>
    <message>
        <source>You took it: the call is connected.</source>
        <translation>Angenommen: Der Anruf ist verbunden.</translation>
    </message>
    <message>
        <source>Canceled: the caller hung up.</source>
        <extracomment>How an offer ended while the agent&apos;s phone was being called.</extracomment>
        <translation>Abgebrochen: Der Anrufer hat aufgelegt.</translation>
    </message>
    <message>
        <source>You ended the call and rejected it.</source>
        <extracomment>How an offer ended: the agent rejected it while the phone was being called.</extracomment>
        <translation>Sie haben den Anruf beendet und abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>Canceled: your phone was not answered within %n second(s).</source>
        <extracomment>How an offer ended: the agent&apos;s own phone rang.</extracomment>
        <translation>
            <numerusform>Abgebrochen: Ihr Telefon wurde binnen %n Sekunde nicht abgehoben.</numerusform>
            <numerusform>Abgebrochen: Ihr Telefon wurde binnen %n Sekunden nicht abgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled: your phone was busy, turned the call down or could not be reached.</source>
        <extracomment>How an offer ended: the agent&apos;s own phone.</extracomment>
        <translation>Abgebrochen: Ihr Telefon war besetzt, hat den Anruf abgewiesen oder war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Canceled: the call did not come about.</source>
        <extracomment>How an offer ended: the agent had asked for a call.</extracomment>
        <translation>Abgebrochen: Der Anruf kam nicht zustande.</translation>
    </message>
    <message>
        <source>Warm transfer</source>
        <translation>Warme Weitergabe</translation>
    </message>
    <message>
        <source>Cold transfer</source>
        <translation>Kalte Weitergabe</translation>
    </message>
    <message>
        <source>Warm transfer from %1</source>
        <extracomment>%1 is the agent who hands the task on.</extracomment>
        <translation>Warme Weitergabe von %1</translation>
    </message>
    <message>
        <source>Cold transfer from %1</source>
        <translation>Kalte Weitergabe von %1</translation>
    </message>
    <message>
        <source>The server answers again.</source>
        <extracomment>Follows what did not work out, once the connection is back.</extracomment>
        <translation>Der Server antwortet wieder.</translation>
    </message>
    <message>
        <source>You are now %1: the offer was not answered.</source>
        <extracomment>%1 is a status such as &quot;Offline&quot;, into which the server puts an agent who has missed an offer.</extracomment>
        <translation>Ihr Status ist nun %1: Das Angebot blieb ohne Antwort.</translation>
    </message>
    <message>
        <source>Accepted for you, but not in this window.</source>
        <extracomment>How an offer ended: accepted for this agent, e.g. by an assignment callback or another program.</extracomment>
        <translation>Für Sie angenommen, aber nicht in diesem Fenster.</translation>
    </message>
    <message>
        <source>Rejected for you, but not in this window.</source>
        <extracomment>How an offer ended: rejected for this agent, e.g. by an assignment callback or another program.</extracomment>
        <translation>Für Sie abgelehnt, aber nicht in diesem Fenster.</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Choose a disposition before you complete this task.</source>
        <translation>Wählen Sie ein Ergebnis, bevor Sie diese Aufgabe erledigen.</translation>
    </message>
    <message>
        <source>Write a note before you complete this task.</source>
        <translation>Schreiben Sie eine Notiz, bevor Sie diese Aufgabe erledigen.</translation>
    </message>
    <message>
        <source>Save or discard the changed attributes before you complete this task.</source>
        <translation>Speichern oder verwerfen Sie die geänderten Attribute, bevor Sie diese Aufgabe erledigen.</translation>
    </message>
    <message>
        <source>With these notes the attributes are longer than %1 characters. Shorten the notes.</source>
        <translation>Mit diesen Notizen sind die Attribute länger als %1 Zeichen. Kürzen Sie die Notizen.</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Disposition *</source>
        <extracomment>The asterisk says that it has to be filled in.</extracomment>
        <translation>E&amp;rgebnis *</translation>
    </message>
    <message>
        <source>&amp;Notes *</source>
        <translation>No&amp;tizen *</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>&amp;Disposition</source>
        <translation>E&amp;rgebnis</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>No&amp;tizen</translation>
    </message>
</context>
<context>
    <name>PaperJob</name>
    <message>
        <source>It could not be drawn.</source>
        <translation>Es konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The table has changed meanwhile.</source>
        <translation>Die Tabelle hat sich inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Not listed for reservations; the service may ignore these:</source>
        <translation>Für Reservierungen nicht aufgeführt; der Dienst übergeht diese vielleicht:</translation>
    </message>
    <message>
        <source>&amp;More Fields</source>
        <translation>&amp;Mehr Felder</translation>
    </message>
    <message>
        <source>Find Field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>Part: %1</source>
        <extracomment>Spoken name of a field of a workflow&apos;s filter or step; %1 is the field&apos;s label.</extracomment>
        <translation>Teil: %1</translation>
    </message>
    <message>
        <source>Kept as they are: %1</source>
        <extracomment>%1 is JSON text.</extracomment>
        <translation>Bleibt, wie es ist: %1</translation>
    </message>
    <message>
        <source>The same as the step before</source>
        <translation>Dieselbe wie im Schritt davor</translation>
    </message>
    <message>
        <source>Choose a queue</source>
        <translation>Wählen Sie eine Warteschlange</translation>
    </message>
</context>
<context>
    <name>PartyRow</name>
    <message>
        <source>Hold</source>
        <extracomment>Button: somebody in a call hears music and waits.</extracomment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: somebody on hold comes back into the call.</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1 halten</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Mute yourself</source>
        <translation>Sich stummschalten</translation>
    </message>
    <message>
        <source>Unmute yourself</source>
        <translation>Sich laut schalten</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Button: goes out of the call, the others go on.</extracomment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Leave the call</source>
        <translation>Das Gespräch verlassen</translation>
    </message>
    <message>
        <source>Remove %1 from the call</source>
        <translation>%1 aus dem Gespräch nehmen</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Counted over</source>
        <translation>Gezählt über</translation>
    </message>
    <message>
        <source>Service level, accepted, canceled and timed out are counted over this while.</source>
        <translation>Servicelevel, Angenommen, Abgebrochen und Abgelaufen werden über diese Zeit gezählt.</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 4 hours</source>
        <translation>Letzte 4 Stunden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>Plotted figure</source>
        <translation>Dargestellte Zahl</translation>
    </message>
    <message>
        <source>Plotted time</source>
        <translation>Dargestellte Zeit</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Choose a queue to see its last hours.</source>
        <translation>Wählen Sie eine Warteschlange, um ihre letzten Stunden zu sehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a figure such as &quot;Waiting tasks&quot;, %2 the name of a queue.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is kept of this queue for this time. Figures are kept each minute from now on, while the program runs.</source>
        <translation>Von dieser Warteschlange ist für diese Zeit nichts aufgezeichnet. Von jetzt an wird jede Minute aufgezeichnet, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>Nothing is kept of this queue for this time. The history is off: figures are kept only while the queues are in view.</source>
        <translation>Von dieser Warteschlange ist für diese Zeit nichts aufgezeichnet. Der Verlauf ist ausgeschaltet: Aufgezeichnet wird nur, solange die Warteschlangen zu sehen sind.</translation>
    </message>
    <message>
        <source>Keep the History</source>
        <extracomment>Button: from now on the figures of the queues are kept, even while nobody looks.</extracomment>
        <translation>Verlauf aufzeichnen</translation>
    </message>
    <message>
        <source>Figures of this queue are kept since %1.</source>
        <translation>Werte dieser Warteschlange sind seit %1 aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>Button: keeps the filled-in form under the name beside it.</extracomment>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <extracomment>Button: forgets the preset whose name stands beside it.</extracomment>
        <translation>Lösc&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <extracomment>A form that was filled in before and kept under a name.</extracomment>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>choose one, or type a name to save</source>
        <translation>wählen, oder zum Speichern einen Namen eingeben</translation>
    </message>
    <message>
        <source>Save Preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Delete Preset</source>
        <translation>Vorlage löschen</translation>
    </message>
</context>
<context>
    <name>PriorityBar</name>
    <message>
        <source>Set Priority</source>
        <translation>Priorität setzen</translation>
    </message>
    <message>
        <source>Leave Priority</source>
        <translation>Priorität belassen</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>Neue Priorität</translation>
    </message>
    <message>
        <source>Now between %1 and %2</source>
        <extracomment>Beside a box for the new priority of several tasks; two numbers.</extracomment>
        <translation>Jetzt zwischen %1 und %2</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Start at &amp;Login</source>
        <translation>Beim An&amp;melden starten</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
</context>
<context>
    <name>QueueChoice</name>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
</context>
<context>
    <name>QueueForm</name>
    <message>
        <source>First in, first out</source>
        <translation>Längste Wartezeit zuerst</translation>
    </message>
    <message>
        <source>Last in, first out</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie er ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Agents who serve it</source>
        <translation>Zuständige Agenten</translation>
    </message>
    <message>
        <source>An expression on their attributes, such as %1. Empty: nobody.</source>
        <translation>Ein Ausdruck über ihre Attribute, etwa %1. Leer: niemand.</translation>
    </message>
    <message>
        <source>Offered to at once</source>
        <translation>Zugleich angeboten</translation>
    </message>
    <message>
        <source>To how many agents one task is offered at the same moment.</source>
        <translation>So vielen Agenten wird eine Aufgabe im selben Moment angeboten.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Status while offered</source>
        <translation>Status beim Angebot</translation>
    </message>
    <message>
        <source>Only where the workspace gives an agent one task at a time.</source>
        <translation>Nur wo der Arbeitsbereich jedem Agenten eine Aufgabe auf einmal gibt.</translation>
    </message>
    <message>
        <source>Status at work</source>
        <translation>Status bei der Arbeit</translation>
    </message>
</context>
<context>
    <name>QueueNotices</name>
    <message>
        <source>The oldest has waited for %1.</source>
        <extracomment>%1 is a length of time, such as &quot;4 minutes 12 seconds&quot;.</extracomment>
        <translation>Die älteste Aufgabe wartet seit %1.</translation>
    </message>
    <message>
        <source>The service level is at %1%.</source>
        <translation>Der Servicelevel liegt bei %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Queue %1 is critical</source>
        <translation>Warteschlange %1 ist kritisch</translation>
    </message>
    <message>
        <source>Queue %1 wants a look</source>
        <translation>Warteschlange %1 fällt auf</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) are critical</source>
        <translation>
            <numerusform>%n Warteschlange ist kritisch</numerusform>
            <numerusform>%n Warteschlangen sind kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) want a look</source>
        <translation>
            <numerusform>%n Warteschlange fällt auf</numerusform>
            <numerusform>%n Warteschlangen fallen auf</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Cordboard</source>
        <translation>In Cordboard zeigen</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Critical</source>
        <extracomment>How a queue stands: the worst.</extracomment>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>How a queue stands: not well, but not yet critical.</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>How a queue stands: well.</extracomment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>Heading: how a queue stands as a whole, &quot;Critical&quot;, &quot;Warning&quot; or &quot;In order&quot;.</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>The worst mark of waiting, oldest and service level, as known last. Of equals the one whose oldest task waits longest is sorted as the worst.</source>
        <translation>Die schlimmste Markierung unter „Wartend“, „Älteste“ und „Servicelevel“, so weit bekannt. Bei Gleichstand gilt beim Sortieren die Warteschlange als schlimmer, deren älteste Aufgabe länger wartet.</translation>
    </message>
    <message>
        <source>Most waiting in the last hour</source>
        <extracomment>Heading in a file: how many tasks waited at most in the last hour.</extracomment>
        <translation>Meiste Wartende der letzten Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) wait, the oldest longer than %1: not counted yet.</source>
        <extracomment>Beside a service level; %1 is a duration, e.g. &quot;20 seconds&quot;.</extracomment>
        <translation>
            <numerusform>%Ln Aufgabe wartet länger als %1: noch nicht gezählt.</numerusform>
            <numerusform>%Ln Aufgaben warten, die älteste länger als %1: noch nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>On duty</source>
        <extracomment>Heading: how many agents of the queue are in an available status, be they free or not.</extracomment>
        <translation>Im Dienst</translation>
    </message>
    <message>
        <source>Agents in an available status, with tasks in hand or without: they need not be free.</source>
        <translation>Agenten mit einem verfügbaren Status, mit Aufgaben in Arbeit oder ohne: frei sein müssen sie nicht.</translation>
    </message>
    <message>
        <source>Agents</source>
        <extracomment>How many agents belong to the queue.</extracomment>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Service level</source>
        <extracomment>Heading: of the tasks of a queue, how many in a hundred were taken in time.</extracomment>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Agents by status</source>
        <extracomment>Heading: how many agents of a queue are in which status.</extracomment>
        <translation>Agenten nach Status</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Heading: how many offers of a queue&apos;s tasks were accepted.</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Heading: how many of a queue&apos;s tasks were canceled.</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>Heading: how many offers of a queue&apos;s tasks timed out.</extracomment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Heading: how old the figures of a queue are.</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Last hour</source>
        <extracomment>Heading: how many waited in the last hour, as a small line.</extracomment>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>at most %L1</source>
        <extracomment>How many waited at most.</extracomment>
        <translation>höchstens %L1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>How many in a hundred.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (s)</source>
        <translation>%1 (s)</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Nothing that matches so far: of some queues no figures have come yet.</source>
        <translation>Bisher passt nichts: Von einigen Warteschlangen sind noch keine Zahlen da.</translation>
    </message>
    <message>
        <source>&amp;Tasks of This Queue</source>
        <translation>&amp;Aufgaben dieser Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Agents of This Queue</source>
        <translation>A&amp;genten dieser Warteschlange</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>Keine Warteschlangen</translation>
    </message>
    <message>
        <source>This workspace has nowhere for tasks to wait.</source>
        <translation>In diesem Arbeitsbereich können Aufgaben nirgends warten.</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1 von %2</translation>
    </message>
    <message>
        <source>&amp;Copy SID</source>
        <translation>SID &amp;kopieren</translation>
    </message>
    <message>
        <source>Queues as tiles</source>
        <translation>Warteschlangen als Kacheln</translation>
    </message>
    <message>
        <source>T&amp;iles</source>
        <extracomment>Button with two states: queues are shown as cards, or as a table.</extracomment>
        <translation>&amp;Kacheln</translation>
    </message>
    <message>
        <source>Shows each queue as a tile</source>
        <translation>Zeigt jede Warteschlange als Kachel</translation>
    </message>
    <message>
        <source>Levels and alerts</source>
        <translation>Schwellen und Meldungen</translation>
    </message>
    <message>
        <source>From when on queues want a look, and who is told</source>
        <translation>Ab wann Warteschlangen auffallen und wer benachrichtigt wird</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <extracomment>Button with two states: below the queues, a figure of the chosen one is plotted over time, or not.</extracomment>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Plots the last hours of the chosen queue</source>
        <translation>Zeigt die letzten Stunden der gewählten Warteschlange als Linie</translation>
    </message>
    <message>
        <source>L&amp;evels of This Queue…</source>
        <translation>Sch&amp;wellen dieser Warteschlange…</translation>
    </message>
</context>
<context>
    <name>RemoteHands</name>
    <message>
        <source>This offer is over. %1</source>
        <extracomment>%1 is a sentence about how it ended.</extracomment>
        <translation>Dieses Angebot ist vorbei. %1</translation>
    </message>
    <message>
        <source>This offer is over, or it was never made to you.</source>
        <translation>Dieses Angebot ist vorbei oder wurde Ihnen nie gemacht.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>This link is not one that Cordboard understands.</source>
        <translation>Diesen Link versteht Cordboard nicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the SID of a reservation.</source>
        <translation>„%1“ ist nicht die SID einer Reservierung.</translation>
    </message>
    <message>
        <source>There is no offer.</source>
        <translation>Es liegt kein Angebot vor.</translation>
    </message>
    <message>
        <source>There is no such offer.</source>
        <translation>Dieses Angebot gibt es nicht.</translation>
    </message>
    <message>
        <source>Another answer to this offer is under way.</source>
        <translation>Eine andere Antwort auf dieses Angebot ist unterwegs.</translation>
    </message>
    <message>
        <source>The offer still stands.</source>
        <translation>Das Angebot steht noch.</translation>
    </message>
    <message>
        <source>There is no status &apos;%1&apos;. There are: %2.</source>
        <extracomment>%2: the names there are</extracomment>
        <translation>Einen Status „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The server is out of reach; your status has not changed.</source>
        <translation>Der Server ist nicht erreichbar; Ihr Status hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>Your status has not changed. %1</source>
        <translation>Ihr Status wurde nicht geändert. %1</translation>
    </message>
    <message>
        <source>The session has ended meanwhile.</source>
        <translation>Die Sitzung ist inzwischen beendet.</translation>
    </message>
    <message>
        <source>%1 went to %2 and is %3 by now.</source>
        <extracomment>%1: the agent, %2: the status that was asked for, %3: the one it had by the answer, for there was an offer</extracomment>
        <translation>%1 ging auf %2 und ist inzwischen %3.</translation>
    </message>
    <message>
        <source>Another status was chosen meanwhile.</source>
        <translation>Inzwischen wurde ein anderer Status gewählt.</translation>
    </message>
</context>
<context>
    <name>RemoteService</name>
    <message>
        <source>This link is not one that Cordboard understands.</source>
        <translation>Diesen Link versteht Cordboard nicht.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>“%1” is open in another Cordboard window already.</source>
        <translation>„%1“ ist schon in einem anderen Cordboard-Fenster geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is open in another Cordboard already, which does not answer.</source>
        <translation>„%1“ ist schon in einem anderen Cordboard geöffnet, das nicht antwortet.</translation>
    </message>
</context>
<context>
    <name>RepairBar</name>
    <message>
        <source>This task has been in wrap-up for %1.</source>
        <translation>Diese Aufgabe ist seit %1 in Nachbearbeitung.</translation>
    </message>
    <message>
        <source>This task ended %1 ago, and yet it is still in hand.</source>
        <translation>Diese Aufgabe endete vor %1 und ist doch noch in Arbeit.</translation>
    </message>
    <message>
        <source>Repairing it sends: %1</source>
        <extracomment>%1 is what goes to the server, e.g. &quot;POST /v1/… AssignmentStatus=completed&quot;.</extracomment>
        <translation>Beheben sendet: %1</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Beheben</translation>
    </message>
</context>
<context>
    <name>RequestsWindow</name>
    <message>
        <source>Requests</source>
        <extracomment>Title of a window: what this program asks of the server, and how much of that it allows.</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests by kind</source>
        <translation>Anfragen nach Art</translation>
    </message>
    <message>
        <source>Within ten seconds:</source>
        <translation>In zehn Sekunden:</translation>
    </message>
    <message>
        <source>The server allows:</source>
        <translation>Der Server erlaubt:</translation>
    </message>
    <message>
        <source>Next request:</source>
        <translation>Nächste Anfrage:</translation>
    </message>
    <message>
        <source>Lists are read:</source>
        <extracomment>How often the lists are asked for.</extracomment>
        <translation>Listen werden gelesen:</translation>
    </message>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>Noch nichts angefragt</translation>
    </message>
    <message>
        <source>Each kind of request to the server is listed here, with how often it is sent and how it ended.</source>
        <translation>Hier steht jede Art von Anfrage an den Server, wie oft sie gesendet wird und wie sie ausging.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which %2 are left</source>
        <translation>%1, davon %2 übrig</translation>
    </message>
    <message>
        <source>It does not say.</source>
        <translation>Er sagt es nicht.</translation>
    </message>
    <message>
        <source>not before %1, as the server said “too many” (429)</source>
        <translation>nicht vor %1, denn der Server sagte „zu viele“ (429)</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>%1 times less often than planned</source>
        <translation>%1-mal seltener als geplant</translation>
    </message>
    <message>
        <source>as often as planned</source>
        <translation>so oft wie geplant</translation>
    </message>
</context>
<context>
    <name>RerouteBar</name>
    <message>
        <source>Create It Again</source>
        <translation>Erneut anlegen</translation>
    </message>
    <message>
        <source>Let It Go</source>
        <extracomment>Button: a task that was canceled is not created anew after all.</extracomment>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <source>A task was canceled to be re-routed, and no clear answer came for the new one: it may have been created. Look for it before you create it again.</source>
        <translation>Eine Aufgabe wurde zum Umleiten abgebrochen, und für die neue kam keine klare Antwort: Vielleicht wurde sie angelegt. Suchen Sie danach, bevor Sie sie erneut anlegen.</translation>
    </message>
    <message>
        <source>A task was canceled to be re-routed, and the new one could not be created. Nothing of it is lost: create it again.</source>
        <translation>Eine Aufgabe wurde zum Umleiten abgebrochen, und die neue ließ sich nicht anlegen. Nichts davon ist verloren: Legen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>A task was being re-routed when Cordboard was closed or left the workspace: it was canceled, and the new one was not created. Nothing of it is lost: create it now.</source>
        <translation>Eine Aufgabe wurde gerade umgeleitet, als Cordboard geschlossen wurde oder den Arbeitsbereich verließ: Sie wurde abgebrochen, und die neue wurde nicht angelegt. Nichts davon ist verloren: Legen Sie sie jetzt an.</translation>
    </message>
    <message>
        <source>Create It</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>RerouteDialog</name>
    <message>
        <source>Change &amp;it where it is</source>
        <translation>Die Aufgabe selbst &amp;ändern</translation>
    </message>
    <message>
        <source>Cancel it and create it a&amp;new, with its old place in the row</source>
        <translation>Abbrechen und &amp;neu anlegen, mit dem alten Platz in der Reihe</translation>
    </message>
    <message>
        <source>Re-routed</source>
        <translation>Umgeleitet</translation>
    </message>
    <message>
        <source>Re-&amp;route</source>
        <translation>&amp;Umleiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Re-route the Task of %1</source>
        <extracomment>Title of a window; %1 is who the task is about, e.g. &quot;Ana Pérez&quot;.</extracomment>
        <translation>Aufgabe von %1 umleiten</translation>
    </message>
    <message>
        <source>Reason for canceling</source>
        <translation>Grund für den Abbruch</translation>
    </message>
    <message>
        <source>Close without re-routing</source>
        <translation>Schließen, ohne umzuleiten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>What is s&amp;ent, in this order</source>
        <translation>Was gesendet wird, in dieser &amp;Reihenfolge</translation>
    </message>
    <message>
        <source>A task keeps its workflow: for another one it has to be created anew.</source>
        <translation>Eine Aufgabe behält ihren Workflow: Für einen anderen muss sie neu angelegt werden.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Re-routing…</source>
        <translation>Wird umgeleitet …</translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation>Nicht, solange der Server nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Somebody has changed the task meanwhile, and nothing was sent. Look at it again; what you typed is still here.</source>
        <translation>Jemand hat die Aufgabe inzwischen geändert, und nichts wurde gesendet. Sehen Sie sie noch einmal an; Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Ctrl+Enter re-routes</source>
        <translation>Strg+Eingabe leitet um</translation>
    </message>
</context>
<context>
    <name>ResponderPage</name>
    <message>
        <source>&amp;Ask for the service’s signature</source>
        <translation>Signatur des Dienstes verlan&amp;gen</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <extracomment>In place of a port number.</extracomment>
        <translation>Irgendein freier</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>A network port.</extracomment>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>&amp;Lauschen auf</translation>
    </message>
    <message>
        <source>Address for the ser&amp;vice</source>
        <translation>Adresse für den D&amp;ienst</translation>
    </message>
    <message>
        <source>The address for the service is no http or https address, so the last one counts.</source>
        <translation>Die Adresse für den Dienst ist keine http- oder https-Adresse, deshalb zählt die letzte.</translation>
    </message>
    <message>
        <source>Other machines can reach this one. What they ask must be signed by the service.</source>
        <translation>Andere Rechner erreichen diesen. Was sie fragen, muss der Dienst signiert haben.</translation>
    </message>
    <message>
        <source>Whoever reaches this address is answered.</source>
        <translation>Wer diese Adresse erreicht, bekommt eine Antwort.</translation>
    </message>
    <message>
        <source>Where a proxy or a tunnel stands before this machine, enter the address that the service calls: it is part of the signature.</source>
        <translation>Steht ein Proxy oder ein Tunnel vor diesem Rechner, tragen Sie die Adresse ein, die der Dienst aufruft: Sie ist Teil der Signatur.</translation>
    </message>
    <message>
        <source>For this run the port was given by --respond.</source>
        <translation>Für diesen Lauf wurde der Port mit --respond angegeben.</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>Sound Settings</source>
        <extracomment>Button: opens the settings where the sound is chosen.</extracomment>
        <translation>Klingelton-Einstellungen</translation>
    </message>
    <message>
        <source>Check Again</source>
        <extracomment>Button: looks once more whether there is something to ring on.</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Offers will not be heard: there is no sound device. Connect a headset or loudspeakers, or rely on what is seen.</source>
        <translation>Angebote werden nicht zu hören sein: Es gibt kein Tongerät. Schließen Sie ein Headset oder Lautsprecher an, oder achten Sie auf den Bildschirm.</translation>
    </message>
    <message>
        <source>Offers will not be heard: the sound device cannot be opened. Choose another one, or close the program that uses it.</source>
        <translation>Angebote werden nicht zu hören sein: Das Tongerät lässt sich nicht öffnen. Wählen Sie ein anderes, oder schließen Sie das Programm, das es benutzt.</translation>
    </message>
    <message>
        <source>The sound “%1” cannot be played; offers ring with the bell instead.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Der Klingelton „%1“ lässt sich nicht abspielen; Angebote klingeln stattdessen mit der Glocke.</translation>
    </message>
</context>
<context>
    <name>RingPanel</name>
    <message>
        <source>There is no sound device: nothing will be heard.</source>
        <translation>Es gibt kein Tongerät: Es wird nichts zu hören sein.</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Lautstärke</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Ausgabe</translation>
    </message>
    <message>
        <source>Volume of the ring</source>
        <translation>Lautstärke des Klingelns</translation>
    </message>
    <message>
        <source>Output of the ring</source>
        <translation>Ausgabe des Klingelns</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Not connected just now</source>
        <translation>Zurzeit nicht angeschlossen</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>Klingel&amp;ton</translation>
    </message>
    <message>
        <source>A sound of its own for a task channel:</source>
        <translation>Ein eigener Klingelton für einen Aufgabenkanal:</translation>
    </message>
</context>
<context>
    <name>RingSound</name>
    <message>
        <source>Bell</source>
        <extracomment>A sound of the ring.</extracomment>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>A sound of the ring.</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Chime</source>
        <extracomment>A sound of the ring.</extracomment>
        <translation>Gong</translation>
    </message>
    <message>
        <source>Knocking</source>
        <extracomment>A sound of the ring: somebody knocks on wood.</extracomment>
        <translation>Klopfen</translation>
    </message>
</context>
<context>
    <name>ScreenPopText</name>
    <message>
        <source>The address in the settings is no complete http or https address.</source>
        <translation>Die Adresse in den Einstellungen ist keine vollständige http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>The address in the settings lets the task choose the server; it is not opened.</source>
        <translation>Die Adresse in den Einstellungen lässt die Aufgabe den Server bestimmen; sie wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The task lacks an attribute that the address needs.</source>
        <translation>Der Aufgabe fehlt ein Attribut, das die Adresse braucht.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Go to “%1”</source>
        <translation>Zu „%1“ gehen</translation>
    </message>
    <message>
        <source>Empty “%1”</source>
        <translation>„%1“ leeren</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>Show in Cordboard</source>
        <translation>In Cordboard zeigen</translation>
    </message>
    <message>
        <source>You have been signed out</source>
        <translation>Sie wurden abgemeldet</translation>
    </message>
    <message>
        <source>No more offers arrive here. %1</source>
        <extracomment>%1 is a sentence or two that say why.</extracomment>
        <translation>Hier kommen keine Angebote mehr an. %1</translation>
    </message>
    <message>
        <source>Your sign-in holds until %1 only</source>
        <extracomment>Title of a notification of the desktop; %1 is a time of day such as &quot;10:32&quot;.</extracomment>
        <translation>Ihre Anmeldung gilt nur noch bis %1</translation>
    </message>
    <message>
        <source>Not connected since %1</source>
        <extracomment>Title of a notification of the desktop; %1 is a time of day such as &quot;10:32&quot;.</extracomment>
        <translation>Nicht verbunden seit %1</translation>
    </message>
    <message>
        <source>No offers arrive meanwhile. Cordboard keeps trying.</source>
        <translation>Solange kommen keine Angebote an. Cordboard versucht es weiter.</translation>
    </message>
    <message>
        <source>Nothing new since %1</source>
        <extracomment>Title of a notification of the desktop; %1 is a time of day such as &quot;10:32&quot;.</extracomment>
        <translation>Nichts Neues seit %1</translation>
    </message>
    <message>
        <source>Something is wrong with the ring</source>
        <translation>Mit dem Klingeln stimmt etwas nicht</translation>
    </message>
</context>
<context>
    <name>SettingBox</name>
    <message>
        <source>Set by your organization.</source>
        <extracomment>Why a setting cannot be changed: a policy file of the organization decides it.</extracomment>
        <translation>Von Ihrer Organisation festgelegt.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>An offer always appears in a window of its own. Besides:</source>
        <translation>Ein Angebot erscheint immer in einem eigenen Fenster. Außerdem:</translation>
    </message>
    <message>
        <source>&amp;Ring</source>
        <translation>&amp;Klingeln</translation>
    </message>
    <message>
        <source>&amp;Notification of the desktop, with buttons</source>
        <translation>&amp;Benachrichtigung des Desktops, mit Knöpfen</translation>
    </message>
    <message>
        <source>Mark the window in the &amp;taskbar</source>
        <translation>Fenster in der &amp;Taskleiste hervorheben</translation>
    </message>
    <message>
        <source>&amp;Do not disturb: no ring, no mark in the taskbar</source>
        <translation>&amp;Nicht stören: kein Klingeln, keine Hervorhebung in der Taskleiste</translation>
    </message>
    <message>
        <source>For each task channel:</source>
        <translation>Je Kanal:</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray</source>
        <translation>&amp;Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Closing the window leaves Cordboard in the tra&amp;y</source>
        <translation>Beim Schließen des Fensters im Infobereich &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>The same while the desktop says “do not disturb” (Plasma, Xfce, GNOME)</source>
        <translation>Ebenso, solange der Desktop „Nicht stören“ sagt (Plasma, Xfce, GNOME)</translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken name of a field: %1 is a kind of thing, e.g. &quot;Queue&quot;, %2 the field&apos;s label, e.g. &quot;Name&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SetupList</name>
    <message>
        <source>Search in Setup: %1</source>
        <translation>In der Einrichtung suchen: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Setup: %1</source>
        <translation>Einrichtung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; search to see them.</source>
        <translation>
            <numerusform>%Ln weiterer; suchen Sie, um ihn zu sehen.</numerusform>
            <numerusform>%Ln weitere; suchen Sie, um sie zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Switch to It</source>
        <translation>Dorthin wechseln</translation>
    </message>
    <message>
        <source>Something is not saved.</source>
        <translation>Etwas ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Try an Expression</source>
        <translation>Ausdruck ausprobieren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a kind such as &quot;Queue&quot;, %2 its name in quotes.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SetupQuestion</name>
    <message>
        <source>Delete the workspace %1 with everything in it? It cannot be brought back.</source>
        <translation>Den Arbeitsbereich %1 mit allem darin löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete %1? It cannot be brought back.</source>
        <translation>%1 löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <extracomment>%1 is a name in quotes.</extracomment>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save Them</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard Them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep It</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Somebody else has changed %1 at the same time. Nothing was saved.</source>
        <translation>Jemand anders hat %1 zur selben Zeit geändert. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Save Mine</source>
        <translation>Meine speichern</translation>
    </message>
    <message>
        <source>Show Theirs</source>
        <translation>Die anderen zeigen</translation>
    </message>
    <message>
        <source>The changes of %1 are listed below. Save them?</source>
        <translation>Die Änderungen an %1 stehen unten. So speichern?</translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Go On Editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>SetupSection</name>
    <message>
        <source>%1 is saved as it was when you said so. What you have changed since is not.</source>
        <translation>%1 ist so gespeichert, wie Sie es wollten. Was Sie seither geändert haben, ist es nicht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 was not deleted. %2</source>
        <translation>%1 wurde nicht gelöscht. %2</translation>
    </message>
    <message>
        <source>Choose one in the list</source>
        <translation>Wählen Sie etwas in der Liste aus</translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation>Nicht, solange der Server nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>%1 wurde nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 is saved, but for the channel %2 and those after it. %3</source>
        <extracomment>%1 is an agent&apos;s name in quotes, %2 a task channel, %3 says why.</extracomment>
        <translation>%1 ist gespeichert, bis auf den Kanal %2 und die danach. %3</translation>
    </message>
    <message>
        <source>%1 cannot be saved yet. %2</source>
        <translation>%1 lässt sich noch nicht speichern. %2</translation>
    </message>
    <message>
        <source>When last seen, tasks were routed to it by %1.</source>
        <extracomment>Of a queue, behind the question whether to delete it; %1 is the names of workflows in quotes.</extracomment>
        <translation>Zuletzt wurden Aufgaben dorthin geleitet von %1.</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Add Workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>No workspaces</source>
        <translation>Keine Arbeitsbereiche</translation>
    </message>
    <message>
        <source>A workspace holds everything that routes together.</source>
        <translation>In einem Arbeitsbereich ist alles, was gemeinsam verteilt wird.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add Status</source>
        <translation>Status anlegen</translation>
    </message>
    <message>
        <source>No statuses</source>
        <translation>Keine Status</translation>
    </message>
    <message>
        <source>A status says whether an agent may get offers.</source>
        <translation>Ein Status sagt, ob ein Agent Angebote bekommen kann.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Add Channel</source>
        <translation>Kanal anlegen</translation>
    </message>
    <message>
        <source>No channels</source>
        <translation>Keine Kanäle</translation>
    </message>
    <message>
        <source>A channel is a kind of work, such as voice or chat.</source>
        <translation>Ein Kanal ist eine Art von Arbeit, etwa Telefon oder Chat.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Add Queue</source>
        <translation>Warteschlange anlegen</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>Keine Warteschlangen</translation>
    </message>
    <message>
        <source>In a queue tasks wait for those agents who serve it.</source>
        <translation>In einer Warteschlange warten Aufgaben auf die Agenten, die für sie zuständig sind.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Add Agent</source>
        <translation>Agenten anlegen</translation>
    </message>
    <message>
        <source>No agents</source>
        <translation>Keine Agenten</translation>
    </message>
    <message>
        <source>An agent is somebody who takes tasks.</source>
        <translation>Ein Agent ist jemand, der Aufgaben annimmt.</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Add Workflow</source>
        <translation>Workflow anlegen</translation>
    </message>
    <message>
        <source>No workflows</source>
        <translation>Keine Workflows</translation>
    </message>
    <message>
        <source>A workflow says which queue a task goes to, and when to the next.</source>
        <translation>Ein Workflow sagt, in welche Warteschlange eine Aufgabe kommt und wann in die nächste.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one is called so.</source>
        <translation>So heißt schon ein anderer.</translation>
    </message>
    <message>
        <source>Letters without accents, digits, _ and $ only, and no digit first.</source>
        <translation>Nur Buchstaben ohne Akzente, Ziffern, _ und $, und keine Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>A channel&apos;s name may have no hyphen.</source>
        <translation>Der Name eines Kanals darf keinen Bindestrich haben.</translation>
    </message>
    <message>
        <source>A whole address is needed, such as https://example.com/path.</source>
        <translation>Es braucht eine vollständige Adresse, etwa https://example.com/pfad.</translation>
    </message>
    <message>
        <source>Attributes are an object: { &quot;name&quot;: &quot;value&quot; }</source>
        <translation>Attribute sind ein Objekt: { &quot;Name&quot;: &quot;Wert&quot; }</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <extracomment>%1 is what was typed in place of something like &quot;task.created&quot;.</extracomment>
        <translation>Ein Ereignis „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The new one</source>
        <extracomment>%1 is the name of something, e.g. of a queue.</extracomment>
        <translation>Der neue Eintrag</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <extracomment>%1 is the service&apos;s own reason, usually in English.</extracomment>
        <translation>Der Server sagt: %1</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Part of what the server answers cannot be read.</source>
        <translation>Ein Teil der Antworten des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Your status has not changed. %1</source>
        <translation>Ihr Status wurde nicht geändert. %1</translation>
    </message>
    <message>
        <source>Not connected since %1. You see what was known then; Cordboard keeps trying.</source>
        <extracomment>%1 is a time of day such as &quot;10:32&quot;.</extracomment>
        <translation>Seit %1 nicht verbunden. Sie sehen den damaligen Stand; Cordboard versucht es weiter.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <extracomment>Button: offers arrive here again and no longer at the other place.</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Stay Off</source>
        <extracomment>Button: ends the session here; the other place goes on.</extracomment>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>%1 has signed in elsewhere, and offers arrive there.</source>
        <translation>%1 ist jetzt anderswo angemeldet; Angebote kommen dort an.</translation>
    </message>
    <message>
        <source>Your status was changed by itself too often within a minute, so Cordboard has left it as it is. Choose it yourself.</source>
        <translation>Ihr Status wurde innerhalb einer Minute zu oft von selbst geändert, deshalb hat Cordboard ihn gelassen, wie er ist. Wählen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>A company login shows your own work only.</source>
        <translation>Eine Firmenanmeldung zeigt nur Ihre eigene Arbeit.</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Part of what Cordboard asks for is answered with an error. %1</source>
        <extracomment>%1 is a sentence or two that say with what.</extracomment>
        <translation>Ein Teil dessen, was Cordboard abfragt, wird mit einem Fehler beantwortet. %1</translation>
    </message>
</context>
<context>
    <name>SignInFields</name>
    <message>
        <source>Enter the router&apos;s address, for example http://127.0.0.1:8787</source>
        <translation>Geben Sie die Adresse des Routers ein, zum Beispiel http://127.0.0.1:8787</translation>
    </message>
    <message>
        <source>This is not a web address. It looks like http://127.0.0.1:8787</source>
        <translation>Das ist keine Webadresse. Sie sieht aus wie http://127.0.0.1:8787</translation>
    </message>
    <message>
        <source>Enter the Account SID. It begins with AC.</source>
        <translation>Geben Sie die Account SID ein. Sie beginnt mit AC.</translation>
    </message>
    <message>
        <source>An Account SID is AC and 32 digits or letters a to f.</source>
        <translation>Eine Account SID ist AC und 32 Ziffern oder Buchstaben a bis f.</translation>
    </message>
    <message>
        <source>Enter the SID of the API key. It begins with SK.</source>
        <translation>Geben Sie die SID des API-Schlüssels ein. Sie beginnt mit SK.</translation>
    </message>
    <message>
        <source>The SID of an API key is SK and 32 digits or letters a to f.</source>
        <translation>Die SID eines API-Schlüssels ist SK und 32 Ziffern oder Buchstaben a bis f.</translation>
    </message>
    <message>
        <source>Give this sign-in a name.</source>
        <translation>Geben Sie dieser Anmeldung einen Namen.</translation>
    </message>
    <message>
        <source>Enter the secret of the API key.</source>
        <translation>Geben Sie das Geheimnis des API-Schlüssels ein.</translation>
    </message>
    <message>
        <source>Enter the Auth Token.</source>
        <translation>Geben Sie das Auth Token ein.</translation>
    </message>
    <message>
        <source>Enter user name and password below, not in the address.</source>
        <translation>Name und Passwort gehören nach unten, nicht in die Adresse.</translation>
    </message>
    <message>
        <source>Plain http would show your secret to the network. Use https.</source>
        <translation>Mit http läge Ihr Geheimnis offen im Netz. Nehmen Sie https.</translation>
    </message>
    <message>
        <source>Only a–z, digits and dashes</source>
        <translation>Nur a–z, Ziffern, Striche</translation>
    </message>
    <message>
        <source>Enter the address that your company gave you for signing in.</source>
        <translation>Geben Sie die Adresse ein, die Sie von Ihrer Firma zum Anmelden haben.</translation>
    </message>
    <message>
        <source>This is not a web address. It looks like https://desk.example.com/token</source>
        <translation>Das ist keine Webadresse. Sie sieht aus wie https://desk.example.com/token</translation>
    </message>
    <message>
        <source>Enter login name and password below, not in the address.</source>
        <translation>Geben Sie Anmeldename und Passwort unten ein, nicht in der Adresse.</translation>
    </message>
    <message>
        <source>Plain http would show your password to the network. Use https.</source>
        <translation>Einfaches http zeigte dem Netzwerk Ihr Passwort. Nehmen Sie https.</translation>
    </message>
    <message>
        <source>Enter your login name.</source>
        <translation>Geben Sie Ihren Anmeldenamen ein.</translation>
    </message>
    <message>
        <source>A login name has no colon in it.</source>
        <translation>Ein Anmeldename hat keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>T&amp;wilio</source>
        <translation>&amp;Twilio</translation>
    </message>
    <message>
        <source>Local rou&amp;ter</source>
        <translation>&amp;Lokaler Router</translation>
    </message>
    <message>
        <source>A&amp;uth Token</source>
        <extracomment>Kind of credential.</extracomment>
        <translation>A&amp;uth Token</translation>
    </message>
    <message>
        <source>API &amp;Key</source>
        <translation>AP&amp;I-Schlüssel</translation>
    </message>
    <message>
        <source>Re&amp;member me on this computer</source>
        <translation>Auf diesem Computer me&amp;rken</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>My sign-in</source>
        <translation>Meine Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Profile name</source>
        <translation>&amp;Profilname</translation>
    </message>
    <message>
        <source>How this sign-in is called here</source>
        <translation>Wie diese Anmeldung hier heißt</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>us1 if left empty</source>
        <translation>us1, wenn leer</translation>
    </message>
    <message>
        <source>&amp;Edge</source>
        <translation>&amp;Edge</translation>
    </message>
    <message>
        <source>None if left empty</source>
        <translation>Keine, wenn leer</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Account &amp;SID</source>
        <translation>Account &amp;SID</translation>
    </message>
    <message>
        <source>API Key S&amp;ID</source>
        <translation>API &amp;Key SID</translation>
    </message>
    <message>
        <source>Sec&amp;ret</source>
        <translation>Gehei&amp;mnis</translation>
    </message>
    <message>
        <source>Auth Token, or secret of the API key</source>
        <translation>Auth Token oder Geheimnis des API-Schlüssels</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>With an Auth Token, offers are asked for every 2 seconds. With an API key they arrive as soon as they are made.</source>
        <translation>Mit einem Auth Token werden Angebote alle 2 Sekunden abgefragt. Mit einem API-Schlüssel kommen sie an, sobald es sie gibt.</translation>
    </message>
    <message>
        <source>Compan&amp;y login</source>
        <extracomment>Kind of credential: the agent&apos;s own login at the company.</extracomment>
        <translation>&amp;Firmenanmeldung</translation>
    </message>
    <message>
        <source>No secret of the account comes to this computer.</source>
        <translation>Kein Geheimnis des Kontos kommt auf diesen Computer.</translation>
    </message>
    <message>
        <source>S&amp;ign-in address</source>
        <translation>Anmeldeadre&amp;sse</translation>
    </message>
    <message>
        <source>Logi&amp;n name</source>
        <translation>Anmeldena&amp;me</translation>
    </message>
    <message>
        <source>Your own at the company</source>
        <translation>Ihr eigener bei der Firma</translation>
    </message>
    <message>
        <source>Passwo&amp;rd</source>
        <translation>Pass&amp;wort</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>The workspace “%1” has no agent “%2”.</source>
        <translation>Im Arbeitsbereich „%1“ gibt es niemanden namens „%2“.</translation>
    </message>
    <message>
        <source>This account has no workspace “%1”.</source>
        <translation>In diesem Konto gibt es keinen Arbeitsbereich „%1“.</translation>
    </message>
    <message>
        <source>Sign in to Cordboard</source>
        <translation>Bei Cordboard anmelden</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Which workspace do you work in?</source>
        <translation>In welchem Arbeitsbereich arbeiten Sie?</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Si&amp;gn In</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Warten auf Ihren Schlüsselbund …</translation>
    </message>
    <message>
        <source>It may be asking for its password.</source>
        <translation>Vielleicht fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 …</translation>
    </message>
    <message>
        <source>This account has no workspace yet. Make one, then go back and connect again.</source>
        <translation>Dieses Konto hat noch keinen Arbeitsbereich. Legen Sie einen an, gehen Sie dann zurück und verbinden Sie sich erneut.</translation>
    </message>
    <message>
        <source>This workspace has no agents yet. Add yourself to it, then go back and choose it again.</source>
        <translation>Dieser Arbeitsbereich hat noch keine Agenten. Fügen Sie sich hinzu, gehen Sie dann zurück und wählen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your keyring still has the secret: it could not be removed there.</source>
        <translation>Im Schlüsselbund liegt das Geheimnis noch: Es ließ sich dort nicht entfernen.</translation>
    </message>
    <message>
        <source>This computer has no profile “%1”.</source>
        <translation>Auf diesem Rechner gibt es kein Profil „%1“.</translation>
    </message>
    <message>
        <source>Fill in the form to make it.</source>
        <translation>Füllen Sie das Formular aus, um es anzulegen.</translation>
    </message>
    <message>
        <source>Fill in the form to make it, or sign in as “%1”.</source>
        <translation>Füllen Sie das Formular aus, um es anzulegen, oder melden Sie sich als „%1“ an.</translation>
    </message>
    <message>
        <source>Fill in the form to make it. Here there are: %1.</source>
        <translation>Füllen Sie das Formular aus, um es anzulegen. Hier gibt es: %1.</translation>
    </message>
    <message>
        <source>Sign In as “%1”</source>
        <extracomment>Button; %1 is the name of a profile.</extracomment>
        <translation>Als „%1“ anmelden</translation>
    </message>
    <message>
        <source>This server no longer has the workspace or the agent that you were signed in to. Try again to choose another.</source>
        <translation>Den Workspace oder den Agenten, mit dem Sie angemeldet waren, gibt es auf diesem Server nicht mehr. Versuchen Sie es noch einmal, um anderes zu wählen.</translation>
    </message>
</context>
<context>
    <name>SnapshotPanel</name>
    <message>
        <source>%1 – changed: %2</source>
        <extracomment>%1 is a time and why something was kept then, %2 a list of what became another, such as &quot;name, 2 filters&quot;.</extracomment>
        <translation>%1 – geändert: %2</translation>
    </message>
    <message>
        <source>Before each change is saved here, the workflow is kept as it was; the last 50 are listed.</source>
        <translation>Bevor hier eine Änderung gespeichert wird, wird der Workflow aufgehoben, wie er war; die letzten 50 stehen hier.</translation>
    </message>
    <message>
        <source>Keep a Copy</source>
        <translation>Kopie aufheben</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Earlier configurations</source>
        <translation>Frühere Konfigurationen</translation>
    </message>
    <message>
        <source>%1, kept by hand</source>
        <translation>%1, von Hand aufgehoben</translation>
    </message>
    <message>
        <source>%1, before a change was saved</source>
        <translation>%1, bevor eine Änderung gespeichert wurde</translation>
    </message>
    <message>
        <source>%1, typed and not saved</source>
        <translation>%1, eingegeben und nicht gespeichert</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>Er ist aufgehoben.</translation>
    </message>
    <message>
        <source>It could not be written to this computer&apos;s disk.</source>
        <translation>Auf die Festplatte dieses Rechners konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SoundChoice</name>
    <message>
        <source>“%1” is not there or cannot be read.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>„%1“ ist nicht da oder nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is no plain WAV sound.</source>
        <extracomment>%1 is the name of a file. WAV is a kind of sound file.</extracomment>
        <translation>„%1“ ist keine unkomprimierte WAV-Datei.</translation>
    </message>
    <message>
        <source>“%1” is too long for a ring.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>„%1“ ist zu lang für einen Klingelton.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probe</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Sound of the ring</source>
        <extracomment>%1 is a task channel such as &quot;Voice&quot;.</extracomment>
        <translation>Klingelton</translation>
    </message>
    <message>
        <source>Sound for %1</source>
        <translation>Klingelton für %1</translation>
    </message>
    <message>
        <source>Test the ring</source>
        <extracomment>%1 is a task channel such as &quot;Voice&quot;.</extracomment>
        <translation>Klingeln ausprobieren</translation>
    </message>
    <message>
        <source>Test the sound for %1</source>
        <translation>Klingelton für %1 ausprobieren</translation>
    </message>
    <message>
        <source>Sound of the Ring</source>
        <translation>Klingelton</translation>
    </message>
    <message>
        <source>WAV sounds (*.wav)</source>
        <translation>WAV-Dateien (*.wav)</translation>
    </message>
    <message>
        <source>As for all</source>
        <translation>Wie für alle</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Offers ring with the bell instead.</source>
        <translation>Angebote klingeln stattdessen mit der Glocke.</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Busy</source>
        <extracomment>For screen readers: something is under way.</extracomment>
        <translation>Beschäftigt</translation>
    </message>
</context>
<context>
    <name>StaleBanner</name>
    <message>
        <source>You see what was known at %1. %2</source>
        <extracomment>%1 is a time of day such as &quot;10:32&quot;, %2 a sentence or two that say why.</extracomment>
        <translation>Sie sehen, was um %1 bekannt war. %2</translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>Status</source>
        <extracomment>The menu of one&apos;s own status.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status zur Wahl</translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation>Nicht, solange der Server nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>After &amp;This Task</source>
        <extracomment>Submenu of statuses: the one chosen is taken as soon as nothing is on offer or in hand any more.</extracomment>
        <translation>Nach &amp;dieser Aufgabe</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>%1 the status with the time in it, %2 the status that follows when nothing is in hand any more</extracomment>
        <translation>%1, danach %2</translation>
    </message>
    <message>
        <source>Choose your status</source>
        <translation>Eigenen Status wählen</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Dow&amp;n</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Statuses in the menu</source>
        <translation>Status im Menü</translation>
    </message>
    <message>
        <source>The menu of your status offers those with a check mark, in this order:</source>
        <translation>Das Menü Ihres Status bietet die mit Häkchen an, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>When I &amp;quit or sign out</source>
        <translation>Beim &amp;Beenden oder Abmelden</translation>
    </message>
    <message>
        <source>While the screen is &amp;locked</source>
        <translation>Solange der Bildschirm &amp;gesperrt ist</translation>
    </message>
    <message>
        <source>While the machine &amp;sleeps</source>
        <translation>Solange der &amp;Rechner schläft</translation>
    </message>
    <message>
        <source>Keep my status</source>
        <translation>Mein Status bleibt</translation>
    </message>
    <message>
        <source>Where this changes your status, what is on offer goes to others. Back at the desk it is as it was before.</source>
        <translation>Wo sich Ihr Status dadurch ändert, geht das Angebotene an andere. Zurück am Platz ist er wieder wie zuvor.</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Status not known yet</source>
        <translation>Status noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>StatusReport</name>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>mit Abfragen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>%1: %2, workspace %3, %4</source>
        <extracomment>%1 an agent, %2 the status, %3 a workspace, %4 &quot;live&quot;, &quot;polling&quot; or &quot;not connected&quot;</extracomment>
        <translation>%1: %2, Arbeitsbereich %3, %4</translation>
    </message>
    <message>
        <source>Offers:</source>
        <translation>Angebote:</translation>
    </message>
    <message>
        <source>Tasks in hand:</source>
        <translation>Aufgaben in Arbeit:</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>Stands behind a status: %1 &quot;Available&quot; or &quot;Not available&quot;, %2 the status that follows once nothing
is on offer or in hand any more.</extracomment>
        <translation>%1, dann %2</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Status of a task that nobody has been asked to take yet.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being offered</source>
        <extracomment>Status of a task that an agent is being asked to take.</extracomment>
        <translation>Wird angeboten</translation>
    </message>
    <message>
        <source>In hand</source>
        <extracomment>Status of a task that an agent works on.
----------
Status of an offer: the agent took it, and works on its task.</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Wrapping up</source>
        <extracomment>Status of a task whose talk is over and whose notes are being written.
----------
Status of an offer: taken, the notes are being written.</extracomment>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of a task.
----------
Status of an offer: taken and done.</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>Status of a task.
----------
Status of an offer: the task was withdrawn.</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Status of an offer that waits for an answer.</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Status of an offer: the agent said no.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>Status of an offer: nobody answered in time.</extracomment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Taken by somebody else</source>
        <extracomment>Status of an offer: another agent was faster.</extracomment>
        <translation>Von jemand anderem übernommen</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Kind of task: a telephone call.</extracomment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>Kind of task.</extracomment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Text message</source>
        <extracomment>Kind of task.</extracomment>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>Kind of task.</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>Kind of task.</extracomment>
        <translation>Video</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Kind of task: the default channel, no special kind.</extracomment>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message>
        <source>Unknown caller</source>
        <extracomment>Stands where the caller&apos;s name would be.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>What a task asks for when only its language is known; %1 is &quot;Spanish&quot; or a code such as &quot;es&quot;.</extracomment>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Unbekannter Kunde</translation>
    </message>
</context>
<context>
    <name>SystemKeys</name>
    <message>
        <source>Accept the oldest offer</source>
        <translation>Ältestes Angebot annehmen</translation>
    </message>
    <message>
        <source>Reject the oldest offer</source>
        <translation>Ältestes Angebot ablehnen</translation>
    </message>
    <message>
        <source>Show Cordboard</source>
        <translation>Cordboard zeigen</translation>
    </message>
    <message>
        <source>Become available, or go away</source>
        <translation>Verfügbar werden oder weggehen</translation>
    </message>
</context>
<context>
    <name>TaskActions</name>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation>Nicht, solange der Server nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Not while the last change of several tasks is under way.</source>
        <translation>Nicht, solange die letzte Änderung mehrerer Aufgaben läuft.</translation>
    </message>
    <message numerus="yes">
        <source>Ca&amp;ncel %Ln Task(s)…</source>
        <translation>
            <numerusform>%Ln Aufgabe a&amp;bbrechen …</numerusform>
            <numerusform>%Ln Aufgaben a&amp;bbrechen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Ca&amp;ncel Task…</source>
        <translation>Aufgabe a&amp;bbrechen …</translation>
    </message>
    <message>
        <source>Only a task that waits can be canceled.</source>
        <translation>Nur eine wartende Aufgabe lässt sich abbrechen.</translation>
    </message>
    <message numerus="yes">
        <source>Com&amp;plete %Ln Task(s)…</source>
        <translation>
            <numerusform>%Ln Aufgabe ab&amp;schließen …</numerusform>
            <numerusform>%Ln Aufgaben ab&amp;schließen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Com&amp;plete Task…</source>
        <translation>Aufgabe ab&amp;schließen …</translation>
    </message>
    <message>
        <source>Only a task that somebody has in hand can be completed.</source>
        <translation>Nur eine Aufgabe, die jemand bearbeitet, lässt sich abschließen.</translation>
    </message>
    <message>
        <source>Change Priorit&amp;y…</source>
        <translation>&amp;Priorität ändern …</translation>
    </message>
    <message>
        <source>The task is over.</source>
        <translation>Die Aufgabe ist beendet.</translation>
    </message>
    <message>
        <source>Choose one task alone.</source>
        <translation>Wählen Sie eine einzelne Aufgabe.</translation>
    </message>
    <message>
        <source>&amp;Edit Attributes…</source>
        <translation>&amp;Attribute bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Re-route…</source>
        <translation>&amp;Umleiten …</translation>
    </message>
    <message>
        <source>Only a task that waits can be re-routed.</source>
        <translation>Nur eine wartende Aufgabe lässt sich umleiten.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Finish %Ln Wrap-Up(s)</source>
        <translation>
            <numerusform>%Ln &amp;Nachbearbeitung beenden</numerusform>
            <numerusform>%Ln &amp;Nachbearbeitungen beenden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish Wrap-Up</source>
        <translation>&amp;Nachbearbeitung beenden</translation>
    </message>
    <message>
        <source>Nobody is wrapping this task up.</source>
        <translation>Niemand bearbeitet diese Aufgabe nach.</translation>
    </message>
    <message>
        <source>Release Its A&amp;gent</source>
        <translation>Agenten &amp;freigeben</translation>
    </message>
    <message>
        <source>Only where a task is over and an agent has it in hand all the same.</source>
        <translation>Nur, wenn eine Aufgabe beendet ist und ein Agent sie dennoch in Arbeit hat.</translation>
    </message>
    <message>
        <source>Priority of the task of %1:</source>
        <translation>Priorität der Aufgabe von %1:</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %Ln task(s):</source>
        <translation>
            <numerusform>Priorität von %Ln Aufgabe:</numerusform>
            <numerusform>Priorität von %Ln Aufgaben:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a task first.</source>
        <translation>Wählen Sie zuerst eine Aufgabe.</translation>
    </message>
</context>
<context>
    <name>TaskAttributesDialog</name>
    <message>
        <source>Attributes of %1</source>
        <extracomment>Title of a window; %1 is who the task is about, e.g. &quot;Ana Pérez&quot;.</extracomment>
        <translation>Attribute von %1</translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation>Nicht, solange der Server nicht erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>TaskBatchBar</name>
    <message>
        <source>Resume</source>
        <extracomment>Button: a deed for several tasks that has paused goes on.</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Stop Here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Canceling tasks: %L1 of %L2.</source>
        <extracomment>How far a deed for several tasks has come.</extracomment>
        <translation>Aufgaben werden abgebrochen: %L1 von %L2.</translation>
    </message>
    <message>
        <source>Completing tasks: %L1 of %L2.</source>
        <translation>Aufgaben werden abgeschlossen: %L1 von %L2.</translation>
    </message>
    <message>
        <source>Changing the priority of tasks: %L1 of %L2.</source>
        <translation>Priorität von Aufgaben wird geändert: %L1 von %L2.</translation>
    </message>
    <message>
        <source>Releasing the agents of tasks: %L1 of %L2.</source>
        <translation>Agenten von Aufgaben werden freigegeben: %L1 von %L2.</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks canceled.</source>
        <translation>%L1 von %L2 Aufgaben abgebrochen.</translation>
    </message>
    <message>
        <source>%L1 of %L2 tasks completed.</source>
        <translation>%L1 von %L2 Aufgaben abgeschlossen.</translation>
    </message>
    <message>
        <source>Priority of %L1 of %L2 tasks is %3 now.</source>
        <extracomment>%3 is the new priority, a number.</extracomment>
        <translation>Priorität von %L1 von %L2 Aufgaben ist jetzt %3.</translation>
    </message>
    <message>
        <source>Agents of %L1 of %L2 tasks released.</source>
        <translation>Agenten von %L1 von %L2 Aufgaben freigegeben.</translation>
    </message>
    <message>
        <source>The server has asked for a pause; it goes on by itself.</source>
        <translation>Der Server hat um eine Pause gebeten; danach geht es von selbst weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) canceled.</source>
        <translation>
            <numerusform>%Ln Aufgabe abgebrochen.</numerusform>
            <numerusform>%Ln Aufgaben abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) completed.</source>
        <translation>
            <numerusform>%Ln Aufgabe abgeschlossen.</numerusform>
            <numerusform>%Ln Aufgaben abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %Ln task(s) is %1 now.</source>
        <extracomment>%1 is the new priority, a number.</extracomment>
        <translation>
            <numerusform>Priorität von %Ln Aufgabe ist jetzt %1.</numerusform>
            <numerusform>Priorität von %Ln Aufgaben ist jetzt %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agents of %Ln task(s) released.</source>
        <extracomment>Tasks that are over are no longer in their agents&apos; hands.</extracomment>
        <translation>
            <numerusform>Agent von %Ln Aufgabe freigegeben.</numerusform>
            <numerusform>Agenten von %Ln Aufgaben freigegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has that task in hand any more.</source>
        <translation>Niemand hat diese Aufgabe noch in Arbeit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be changed.</source>
        <translation>
            <numerusform>%Ln ließ sich nicht ändern.</numerusform>
            <numerusform>%Ln ließen sich nicht ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep(s) another priority.</source>
        <translation>
            <numerusform>%Ln behält eine andere Priorität.</numerusform>
            <numerusform>%Ln behalten eine andere Priorität.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps priority %2: its workflow sets it.</source>
        <extracomment>%1 is who the task is about, with its SID, %2 a number.</extracomment>
        <translation>%1 behält die Priorität %2: Der Workflow legt sie fest.</translation>
    </message>
</context>
<context>
    <name>TaskDetail</name>
    <message>
        <source>&amp;Wrap Up</source>
        <translation>&amp;Nachbearbeiten</translation>
    </message>
    <message>
        <source>Complete Task</source>
        <translation>Aufgabe erledigen</translation>
    </message>
    <message>
        <source>Reason for completing</source>
        <translation>Grund der Erledigung</translation>
    </message>
    <message>
        <source>Wrap Up</source>
        <translation>Nachbearbeiten</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Task, still being read</source>
        <translation>Aufgabe, wird noch gelesen</translation>
    </message>
    <message>
        <source>Com&amp;plete…</source>
        <translation>&amp;Erledigen …</translation>
    </message>
    <message>
        <source>Open Customer</source>
        <extracomment>Button: opens the customer&apos;s page in the browser.</extracomment>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Not while the task is changed.</source>
        <translation>Nicht, während die Aufgabe geändert wird.</translation>
    </message>
    <message>
        <source>&amp;Transfer…</source>
        <extracomment>Button: opens the choice of whom to hand the task to.</extracomment>
        <translation>Weiter&amp;geben …</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Not while the task is being transferred.</source>
        <translation>Nicht, während die Aufgabe weitergegeben wird.</translation>
    </message>
    <message>
        <source>Transfer the task</source>
        <translation>Die Aufgabe übergeben</translation>
    </message>
    <message>
        <source>The task is over.</source>
        <translation>Die Aufgabe ist vorbei.</translation>
    </message>
    <message>
        <source>It is being wrapped up already.</source>
        <translation>Die Nachbearbeitung läuft schon.</translation>
    </message>
</context>
<context>
    <name>TaskFacts</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
</context>
<context>
    <name>TaskFields</name>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>&amp;Attributes (JSON)</source>
        <translation>&amp;Attribute (JSON)</translation>
    </message>
    <message>
        <source>A priority is a whole number from 0 to %1.</source>
        <translation>Eine Priorität ist eine ganze Zahl von 0 bis %1.</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>As for &amp;All Queues</source>
        <translation>Wie für &amp;alle Warteschlangen</translation>
    </message>
    <message>
        <source>A disposition is &amp;required</source>
        <translation>Ein Ergebnis ist &amp;Pflicht</translation>
    </message>
    <message>
        <source>&amp;Notes are required</source>
        <translation>&amp;Notizen sind Pflicht</translation>
    </message>
    <message>
        <source>Then &amp;complete the task without a click</source>
        <translation>Danach die Aufgabe ohne Klick a&amp;bschließen</translation>
    </message>
    <message>
        <source>One on each line. None: there is nothing to choose.</source>
        <translation>Eines je Zeile. Keines: es gibt nichts zu wählen.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>As long as it takes</source>
        <translation>So lange wie nötig</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, behind a number.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>R&amp;ules for</source>
        <translation>&amp;Regeln für</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Regeln für</translation>
    </message>
    <message>
        <source>&amp;Dispositions</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Wrap-up lasts</source>
        <translation>Nachbearbeitung &amp;dauert</translation>
    </message>
    <message>
        <source>It counts as stuc&amp;k after</source>
        <translation>Sie hängt &amp;fest nach</translation>
    </message>
    <message>
        <source>There is no disposition to choose.</source>
        <translation>Es gibt kein Ergebnis zu wählen.</translation>
    </message>
    <message>
        <source>The wrap-up has no end.</source>
        <translation>Die Nachbearbeitung hat kein Ende.</translation>
    </message>
</context>
<context>
    <name>TaskRowDelegate</name>
    <message>
        <source>Task, still being read</source>
        <translation>Aufgabe, wird noch gelesen</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>Zeit ist um</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>TaskTrial</name>
    <message>
        <source>Attributes of the task to try</source>
        <translation>Attribute der Aufgabe zum Ausprobieren</translation>
    </message>
    <message>
        <source>Way of the task</source>
        <translation>Weg der Aufgabe</translation>
    </message>
    <message>
        <source>Attributes of the task (JSON)</source>
        <translation>Attribute der Aufgabe (JSON)</translation>
    </message>
    <message>
        <source>The workflow has a mistake; a task cannot be tried before it is mended.</source>
        <translation>Der Workflow hat einen Fehler; erst wenn er behoben ist, lässt sich eine Aufgabe ausprobieren.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Heading of a column: who has the task.</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Who has the task in hand, or is offered it.</source>
        <translation>Wer die Aufgabe in Arbeit hat oder wem sie angeboten ist.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Of a task: which agent has it.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>offered to %1</source>
        <extracomment>Of a task; %1 is the name of an agent, who has not answered yet.</extracomment>
        <translation>angeboten: %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>Heading: for how long the task has been waiting.</extracomment>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>%1 (s)</source>
        <translation>%1 (s)</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Looking for tasks of %1…</source>
        <extracomment>%1 is an agent&apos;s name.</extracomment>
        <translation>Aufgaben von %1 werden gesucht …</translation>
    </message>
    <message>
        <source>There is no agent “%1”.</source>
        <translation>Es gibt keinen Agenten „%1“.</translation>
    </message>
    <message>
        <source>Part of a name finds only tasks that have been in view. For all tasks of an agent, write the whole name in quotes: agent:&quot;Alice&quot;.</source>
        <extracomment>Where a filter for part of an agent&apos;s name finds nothing; &quot;agent&quot; stays, the name may be any.</extracomment>
        <translation>Ein Teil des Namens findet nur Aufgaben, die schon zu sehen waren. Für alle Aufgaben eines Agenten den ganzen Namen in Anführungszeichen schreiben: agent:&quot;Alice&quot;.</translation>
    </message>
    <message>
        <source>A task counts as stuck when its wrap-up lasts longer than the settings allow, or when it has been taken for far longer than usual and nobody works on it.</source>
        <translation>Eine Aufgabe gilt als hängend, wenn ihre Nachbearbeitung länger dauert, als die Einstellungen erlauben, oder wenn sie weit länger als üblich angenommen ist und niemand an ihr arbeitet.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Keine Aufgaben</translation>
    </message>
    <message>
        <source>Everything is done. Create one with New Task (Ctrl+N).</source>
        <translation>Alles ist erledigt. Legen Sie mit Neue Aufgabe (Strg+N) eine an.</translation>
    </message>
    <message>
        <source>With its column before it, it is the whole cell: queue:&quot;Team 7&quot; (or agent, workflow, channel, status); without quotes, part of it: queue:team.</source>
        <extracomment>Behind what the tool tip of a filter says; the names of columns may be written in English or as the headings have them.</extracomment>
        <translation>Mit der Spalte davor ist es die ganze Zelle: Warteschlange:&quot;Team 7&quot; (oder Agent, Workflow, Kanal, Status), ohne Anführungszeichen ein Teil davon: Warteschlange:Team.</translation>
    </message>
    <message>
        <source>&amp;Copy SID</source>
        <translation>SID &amp;kopieren</translation>
    </message>
    <message>
        <source>St&amp;uck</source>
        <extracomment>Button: shows only tasks that do not go on by themselves.</extracomment>
        <translation>Hän&amp;gend</translation>
    </message>
    <message>
        <source>Only stuck tasks</source>
        <translation>Nur hängende Aufgaben</translation>
    </message>
    <message>
        <source>No task is stuck</source>
        <translation>Keine Aufgabe hängt</translation>
    </message>
    <message>
        <source>Show All Tasks</source>
        <translation>Alle Aufgaben zeigen</translation>
    </message>
    <message>
        <source>No stuck task matches the filter</source>
        <translation>Keine hängende Aufgabe passt zum Filter</translation>
    </message>
    <message>
        <source>Cancel the chosen tasks</source>
        <translation>Die ausgewählten Aufgaben abbrechen</translation>
    </message>
    <message>
        <source>Edit the attributes of the chosen task</source>
        <translation>Die Attribute der ausgewählten Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Ne&amp;w Task…</source>
        <translation>Neue Aufgabe …</translation>
    </message>
    <message>
        <source>&amp;Copy SIDs</source>
        <translation>SIDs &amp;kopieren</translation>
    </message>
    <message>
        <source>L&amp;ife of the Task…</source>
        <translation>&amp;Verlauf der Aufgabe …</translation>
    </message>
    <message>
        <source>Shows only tasks whose wrap-up lasts longer than the settings allow (Settings, Tasks), and those that count as taken far longer than usual while nobody has them, or their agent is away. Complete them from their menu.</source>
        <translation>Zeigt nur Aufgaben, deren Nachbearbeitung länger dauert, als die Einstellungen erlauben (Einstellungen, Aufgaben), und solche, die weit länger als üblich als angenommen gelten, obwohl niemand sie hat oder ihr Agent nicht da ist. Schließen Sie sie über ihr Menü ab.</translation>
    </message>
    <message>
        <source>Looking for stuck tasks…</source>
        <translation>Es wird nach hängenden Aufgaben gesucht…</translation>
    </message>
</context>
<context>
    <name>BoardOrder</name>
    <message>
        <source>Worst first</source>
        <extracomment>Order of queues: what is critical comes first.</extracomment>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Order of queues: by their names.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Most waiting</source>
        <extracomment>Order of queues: where most tasks wait comes first.</extracomment>
        <translation>Meiste Wartende zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>Order of queues: where a task waits longest comes first.</extracomment>
        <translation>Längste Wartezeit zuerst</translation>
    </message>
    <message>
        <source>Lowest service level</source>
        <extracomment>Order of queues.</extracomment>
        <translation>Niedrigster Servicelevel</translation>
    </message>
    <message>
        <source>&amp;Sorted: %1</source>
        <extracomment>Button: opens the menu of orders; %1 is the one in force, e.g. &quot;Worst first&quot;, or the heading of a column.</extracomment>
        <translation>&amp;Sortiert: %1</translation>
    </message>
    <message>
        <source>The order of the queues: in the table, as tiles and on the wallboard</source>
        <translation>Die Reihenfolge der Warteschlangen: in der Tabelle, als Kacheln und auf der Wandtafel</translation>
    </message>
    <message>
        <source>Orders to choose from</source>
        <translation>Reihenfolgen zur Wahl</translation>
    </message>
</context>
<context>
    <name>TimeLeftBar</name>
    <message>
        <source>%1 left</source>
        <extracomment>For screen readers; %1 is a duration such as &quot;42 seconds&quot;.</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>The countdown rests</source>
        <extracomment>For screen readers: the time to answer does not run at the moment.</extracomment>
        <translation>Die Frist ruht</translation>
    </message>
</context>
<context>
    <name>TimelineWindow</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>No task chosen</source>
        <translation>Keine Aufgabe gewählt</translation>
    </message>
    <message>
        <source>Life of a Task</source>
        <extracomment>Title of a window: all that happened to one task.</extracomment>
        <translation>Verlauf einer Aufgabe</translation>
    </message>
    <message>
        <source>What happened to the task</source>
        <translation>Was mit der Aufgabe geschah</translation>
    </message>
    <message>
        <source>&amp;Task (SID)</source>
        <extracomment>SID is the service&apos;s word.</extracomment>
        <translation>&amp;Aufgabe (SID)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing is known of this task</source>
        <translation>Von dieser Aufgabe ist nichts bekannt</translation>
    </message>
    <message>
        <source>Enter a task’s SID, or choose “Life of the Task” in the menu of a task or beside an event.</source>
        <translation>Geben Sie die SID einer Aufgabe ein, oder wählen Sie „Verlauf der Aufgabe“ im Menü einer Aufgabe oder neben einem Ereignis.</translation>
    </message>
    <message>
        <source>The service tells of the last 30 days; what was done here is kept for 90.</source>
        <translation>Der Dienst kennt die letzten 30 Tage; was hier getan wurde, bleibt 90 Tage.</translation>
    </message>
    <message>
        <source>This is no SID of a task.</source>
        <translation>Das ist keine SID einer Aufgabe.</translation>
    </message>
    <message>
        <source>Its events cannot be read. %1</source>
        <translation>Ihre Ereignisse sind nicht lesbar. %1</translation>
    </message>
    <message>
        <source>No task</source>
        <translation>Keine Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Event</source>
        <extracomment>From where something in a task&apos;s life is known: the service tells of it.</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>From where something in a task&apos;s life is known: it was done at this console.</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>From where something in a task&apos;s life is known: the server answered a request.</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Callback</source>
        <extracomment>From where something in a task&apos;s life is known: the service asked this program.</extracomment>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>Heading of a column: from which side it is known.</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading of a column: when it was.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Heading of a column: how long after what stands above.</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column: what happened.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>ToastBody</name>
    <message>
        <source>Time to answer</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
</context>
<context>
    <name>ToastButtons</name>
    <message>
        <source>Accept</source>
        <extracomment>Button: take the offered task. Keep it to one word.</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>Button: decline the offered task. Keep it to one word.</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Conference</source>
        <extracomment>Button: take the offered call by a conference to the agent&apos;s own phone. Keep it to one word.</extracomment>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button with three dots: further actions.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: take the message away that says how an offer ended.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy task &amp;SID</source>
        <extracomment>Copies the task&apos;s identifier to the clipboard. SID is the service&apos;s word.</extracomment>
        <translation>&amp;SID der Aufgabe kopieren</translation>
    </message>
    <message>
        <source>Show in &amp;Cordboard</source>
        <extracomment>Shows the offer in the main window. Cordboard is the program&apos;s name.</extracomment>
        <translation>In &amp;Cordboard zeigen</translation>
    </message>
    <message>
        <source>All &amp;Answers…</source>
        <extracomment>Opens a form with every way to answer the offer.</extracomment>
        <translation>Alle &amp;Antworten …</translation>
    </message>
</context>
<context>
    <name>ToolsMenu</name>
    <message>
        <source>Too&amp;ls</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Callbacks…</source>
        <translation>&amp;Callbacks …</translation>
    </message>
    <message>
        <source>&amp;Events…</source>
        <translation>&amp;Ereignisse …</translation>
    </message>
    <message>
        <source>&amp;Life of a Task…</source>
        <extracomment>Opens a window with all that happened to one task.</extracomment>
        <translation>&amp;Verlauf einer Aufgabe …</translation>
    </message>
    <message>
        <source>&amp;Requests…</source>
        <translation>&amp;Anfragen …</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>New Task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>New Task (Ctrl+N)</source>
        <translation>Neue Aufgabe (Strg+N)</translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation>Nicht, solange der Server nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>A company login cannot make tasks.</source>
        <translation>Eine Firmenanmeldung kann keine Aufgaben anlegen.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>cordboard: the folder for the pictures cannot be made.</source>
        <translation>cordboard: Der Ordner für die Bilder kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>cordboard: the tour stopped, this was not seen: %1 (%2)</source>
        <translation>cordboard: Die Tour hielt an, dies war nicht zu sehen: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>TransferBar</name>
    <message>
        <source>Cancel Transfer</source>
        <extracomment>Button: takes back a transfer that nobody has taken yet.</extracomment>
        <translation>Weitergabe zurücknehmen</translation>
    </message>
    <message>
        <source>Choose Somebody Else…</source>
        <extracomment>Button: choose somebody else to hand the task to.</extracomment>
        <translation>Jemand anderen wählen …</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>C&amp;old</source>
        <extracomment>A way to hand a task on: leave it at once.</extracomment>
        <translation>&amp;Kalt</translation>
    </message>
    <message>
        <source>&amp;Warm</source>
        <extracomment>A way to hand a task on: stay until somebody has it.</extracomment>
        <translation>&amp;Warm</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>Weiter&amp;geben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Transfer Task</source>
        <translation>Aufgabe weitergeben</translation>
    </message>
    <message>
        <source>Close Transfer</source>
        <translation>Weitergabe schließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter transfers</source>
        <translation>Strg+Eingabe gibt weiter</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <extracomment>%1 is whom the task is about, e.g. a caller&apos;s name.</extracomment>
        <translation>%1 weitergeben</translation>
    </message>
    <message>
        <source>Goes to %1.</source>
        <extracomment>%1 is an agent or a queue.</extracomment>
        <translation>Geht an %1.</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>the agent</source>
        <translation>der Agent</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>die Warteschlange</translation>
    </message>
    <message>
        <source>The task is still yours.</source>
        <translation>Die Aufgabe gehört weiter Ihnen.</translation>
    </message>
    <message>
        <source>The task waits in its queue again.</source>
        <translation>Die Aufgabe wartet wieder in ihrer Warteschlange.</translation>
    </message>
    <message>
        <source>%1 did not take it in %2.</source>
        <extracomment>%1 is an agent&apos;s name, %2 a duration such as &quot;20 s&quot;.</extracomment>
        <translation>%1 hat sie in %2 nicht angenommen.</translation>
    </message>
    <message>
        <source>Nobody took it in %1 in %2.</source>
        <extracomment>%1 is a duration such as &quot;20 s&quot;, %2 a queue.</extracomment>
        <translation>In %1 hat sie in „%2“ niemand angenommen.</translation>
    </message>
    <message>
        <source>%1 has taken it too. Complete your part when you are done.</source>
        <extracomment>%1 is an agent&apos;s name.</extracomment>
        <translation>%1 hat sie ebenfalls angenommen. Erledigen Sie Ihren Teil, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>%1 has taken it. Complete your part; the task goes on there.</source>
        <extracomment>%1 is an agent&apos;s name.</extracomment>
        <translation>%1 hat sie angenommen. Erledigen Sie Ihren Teil; die Aufgabe geht dort weiter.</translation>
    </message>
    <message>
        <source>One agent rejected it; the next one is asked.</source>
        <translation>Ein Agent hat sie abgelehnt; der nächste wird gefragt.</translation>
    </message>
    <message>
        <source>One agent did not answer; the next one is asked.</source>
        <translation>Ein Agent hat nicht geantwortet; der nächste wird gefragt.</translation>
    </message>
    <message>
        <source>Transfers need an API key: with the account&apos;s Auth Token alone Twilio gives no access to them. Sign in with an API key.</source>
        <translation>Zum Weitergeben braucht es einen API-Schlüssel: Mit dem Auth Token des Kontos allein lässt Twilio es nicht zu. Melden Sie sich mit einem API-Schlüssel an.</translation>
    </message>
    <message>
        <source>Only a task in hand can be transferred, not one in wrap-up.</source>
        <translation>Nur eine Aufgabe in Arbeit lässt sich weitergeben, keine in Nachbearbeitung.</translation>
    </message>
    <message>
        <source>It is being transferred already.</source>
        <translation>Sie wird schon weitergegeben.</translation>
    </message>
    <message>
        <source>You keep the task until it is taken, and then have it together.</source>
        <translation>Sie behalten die Aufgabe, bis sie angenommen ist, und haben sie dann gemeinsam.</translation>
    </message>
    <message>
        <source>You leave at once and wrap up, whether it is taken or not.</source>
        <translation>Sie geben sie sofort ab und bearbeiten nach, ob sie angenommen wird oder nicht.</translation>
    </message>
    <message>
        <source>Taking the transfer back…</source>
        <translation>Weitergabe wird zurückgenommen …</translation>
    </message>
    <message>
        <source>Transferring to %1…</source>
        <extracomment>%1 is an agent or a queue.</extracomment>
        <translation>Wird an %1 weitergegeben …</translation>
    </message>
    <message>
        <source>%1 is being asked to take it.</source>
        <extracomment>%1 is an agent.</extracomment>
        <translation>%1 wird gefragt.</translation>
    </message>
    <message>
        <source>It is being offered in %1.</source>
        <extracomment>%1 is a queue.</extracomment>
        <translation>Sie wird in „%1“ angeboten.</translation>
    </message>
    <message>
        <source>%1 rejected it.</source>
        <extracomment>%1 is an agent or a queue.</extracomment>
        <translation>%1 hat sie abgelehnt.</translation>
    </message>
    <message>
        <source>The transfer to %1 failed.</source>
        <extracomment>%1 is an agent or a queue.</extracomment>
        <translation>Die Weitergabe an %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>You took the transfer back. The task is yours.</source>
        <translation>Sie haben die Weitergabe zurückgenommen. Die Aufgabe gehört Ihnen.</translation>
    </message>
    <message>
        <source>It is not known what became of the transfer. Look at the task&apos;s status before you try again.</source>
        <translation>Es ist nicht bekannt, was aus der Weitergabe wurde. Sehen Sie sich den Status der Aufgabe an, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The task was not transferred: the server did not allow it now. Whom you chose may not be available any more; choose somebody else, or a queue.</source>
        <translation>Die Aufgabe wurde nicht weitergegeben: Der Server lässt es gerade nicht zu. Vielleicht ist Ihre Wahl nicht mehr verfügbar; wählen Sie jemand anderen oder eine Warteschlange.</translation>
    </message>
    <message>
        <source>The task was not transferred: the event bridge does not accept this sign-in. Sign in with another API key, or ask the person who looks after the account.</source>
        <translation>Die Aufgabe wurde nicht weitergegeben: Die Event Bridge erkennt diese Anmeldung nicht an. Melden Sie sich mit einem anderen API-Schlüssel an oder fragen Sie, wer das Konto betreut.</translation>
    </message>
    <message>
        <source>No clear answer came: the task may have been transferred. Look at its status before you try again.</source>
        <translation>Es kam keine klare Antwort: Die Aufgabe wurde vielleicht weitergegeben. Sehen Sie sich ihren Status an, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The task was not transferred. %1</source>
        <extracomment>%1 is a sentence or two that say why.</extracomment>
        <translation>Die Aufgabe wurde nicht weitergegeben. %1</translation>
    </message>
    <message>
        <source>The transfer could not be taken back: it is over already. The task says how it ended.</source>
        <translation>Die Weitergabe ließ sich nicht zurücknehmen: Sie ist schon vorbei. Bei der Aufgabe steht, wie sie ausging.</translation>
    </message>
    <message>
        <source>The transfer has not been taken back. %1</source>
        <extracomment>%1 is a sentence or two that say why.</extracomment>
        <translation>Die Weitergabe wurde nicht zurückgenommen. %1</translation>
    </message>
    <message>
        <source>%1 has no room for %2 just now, so the server may refuse it.</source>
        <extracomment>%1 is an agent&apos;s name, %2 a kind of work such as &quot;Chat&quot;.</extracomment>
        <translation>%1 hat gerade keinen Platz für %2; der Server lehnt es vielleicht ab.</translation>
    </message>
    <message>
        <source>Goes to %1. %2: %3 of %4 free.</source>
        <extracomment>%1 is an agent&apos;s name, %2 a kind of work such as &quot;Chat&quot;, %3 and %4 are numbers of tasks.</extracomment>
        <translation>Geht an %1. %2: %3 von %4 frei.</translation>
    </message>
    <message>
        <source>Choose an agent or a queue.</source>
        <translation>Wählen Sie einen Agenten oder eine Warteschlange.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot take it. Choose somebody who is available, or a queue.</source>
        <extracomment>%1 is an agent&apos;s name, %2 the name of a status such as &quot;Offline&quot;.</extracomment>
        <translation>%1 ist „%2“ und kann sie nicht annehmen. Wählen Sie jemanden, der verfügbar ist, oder eine Warteschlange.</translation>
    </message>
    <message>
        <source>A company login lists no agents, and of the queues only those of your tasks. Type the SID of an agent or a queue.</source>
        <translation>Eine Firmenanmeldung listet keine Agenten, und von den Warteschlangen nur die Ihrer Aufgaben. Tippen Sie die SID ein.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Show Cordboard</source>
        <extracomment>Item in the tray icon&apos;s menu. Cordboard is the program&apos;s name.</extracomment>
        <translation>Cordboard &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Item in the tray icon&apos;s menu: ends the program.</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Cordboard – signed out</source>
        <translation>Cordboard – abgemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) missed</source>
        <extracomment>Second line of the tray icon&apos;s tool tip.</extracomment>
        <translation>
            <numerusform>%n Angebot verpasst</numerusform>
            <numerusform>%n Angebote verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Do Not Disturb: offers do not ring</source>
        <extracomment>Last line of the tray icon&apos;s tool tip.</extracomment>
        <translation>Nicht stören: Angebote klingeln nicht</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>Otherwise, queue “%1”</source>
        <extracomment>%1 is a number from 1, %2 a queue.</extracomment>
        <translation>Sonst, Warteschlange „%1“</translation>
    </message>
    <message>
        <source>Step %1, queue “%2”</source>
        <translation>Schritt %1, Warteschlange „%2“</translation>
    </message>
    <message>
        <source>It is offered here, first to %1.</source>
        <extracomment>%1 is an agent&apos;s name.</extracomment>
        <translation>Hier wird sie angeboten, zuerst %1.</translation>
    </message>
    <message>
        <source>Nobody is available, and it is skipped.</source>
        <translation>Niemand ist verfügbar, der Schritt wird übersprungen.</translation>
    </message>
    <message>
        <source>This queue is not known here.</source>
        <translation>Diese Warteschlange ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Nobody is available; it waits.</source>
        <translation>Niemand ist verfügbar; sie wartet.</translation>
    </message>
    <message>
        <source>Nobody is available; it waits here until its own timeout.</source>
        <translation>Niemand ist verfügbar; sie wartet hier bis zu ihrem eigenen Zeitlimit.</translation>
    </message>
    <message>
        <source>It would be offered to %1, in queue “%2”.</source>
        <translation>Sie würde %1 angeboten, in der Warteschlange „%2“.</translation>
    </message>
    <message>
        <source>Nobody is available for it just now.</source>
        <translation>Gerade ist niemand für sie verfügbar.</translation>
    </message>
    <message>
        <source>No filter takes it and there is no “Otherwise”: it would be canceled at once.</source>
        <translation>Kein Filter nimmt sie, und es gibt kein „Sonst“: sie würde sofort abgebrochen.</translation>
    </message>
    <message>
        <source>If nobody takes it, it is canceled after the last timeout.</source>
        <translation>Nimmt sie niemand an, wird sie nach dem letzten Zeitlimit abgebrochen.</translation>
    </message>
    <message>
        <source>How much each agent has in hand is not counted.</source>
        <translation>Wie viel jeder Agent schon in Arbeit hat, zählt hier nicht.</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Filter “%1”</source>
        <translation>Filter „%1“</translation>
    </message>
    <message>
        <source>%1 takes it.</source>
        <translation>%1 nimmt sie.</translation>
    </message>
    <message>
        <source>%1 does not take it: %2</source>
        <extracomment>%1 is a filter, %2 parts of its expression.</extracomment>
        <translation>%1 nimmt sie nicht: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Agents in the queue: %1; matching: %2; available: %3.</source>
        <translation>Agenten in der Warteschlange: %1; passend: %2; verfügbar: %3.</translation>
    </message>
    <message>
        <source>It is for one agent, whom the task does not name.</source>
        <translation>Er ist für einen bestimmten Agenten, den die Aufgabe nicht nennt.</translation>
    </message>
    <message>
        <source>It is for %1 alone.</source>
        <translation>Er ist für %1 allein.</translation>
    </message>
    <message>
        <source>Nearest is %1, but for %2.</source>
        <translation>Am nächsten kommt %1, bis auf %2.</translation>
    </message>
    <message>
        <source>Its priority becomes %1.</source>
        <translation>Ihre Priorität wird %1.</translation>
    </message>
    <message numerus="yes">
        <source>Until %n second(s) after the filter took it.</source>
        <translation>
            <numerusform>Bis %n Sekunde, nachdem der Filter sie genommen hat.</numerusform>
            <numerusform>Bis %n Sekunden, nachdem der Filter sie genommen hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The expression looks at what agents have in hand, which is not known here.</source>
        <translation>Der Ausdruck fragt danach, was Agenten in Arbeit haben; das ist hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>UnsavedGuard</name>
    <message>
        <source>Attributes of “%1”</source>
        <translation>Attribute von „%1“</translation>
    </message>
</context>
<context>
    <name>UnsavedMarks</name>
    <message>
        <source>Typed and not saved.</source>
        <translation>Eingegeben und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Typed and not saved: open it to bring it back.</source>
        <translation>Eingegeben und nicht gespeichert: zum Zurückholen öffnen.</translation>
    </message>
    <message>
        <source>A new workflow was begun and not saved: “%1” offers it again.</source>
        <extracomment>%1 is the button &quot;Add Workflow&quot;.</extracomment>
        <translation>Ein neuer Workflow wurde begonnen und nicht gespeichert: „%1“ bietet ihn wieder an.</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Save the changes before you quit?</source>
        <translation>Die Änderungen vor dem Beenden speichern?</translation>
    </message>
    <message>
        <source>Save the changes before you sign out?</source>
        <translation>Die Änderungen vor dem Abmelden speichern?</translation>
    </message>
    <message>
        <source>Save the changes before you go to another workspace?</source>
        <translation>Die Änderungen vor dem Wechsel des Arbeitsbereichs speichern?</translation>
    </message>
    <message>
        <source>Changes Not Saved</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Nothing can be saved while the server cannot be reached.</source>
        <translation>Solange der Server nicht erreichbar ist, lässt sich nichts speichern.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>Wandtafel</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert %1</translation>
    </message>
    <message>
        <source>Queues on the wallboard</source>
        <translation>Warteschlangen auf der Wandtafel</translation>
    </message>
    <message>
        <source>Wallboard — %1</source>
        <extracomment>Title of the window; %1 is the name of a workspace.</extracomment>
        <translation>Wandtafel — %1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <extracomment>Which screenful of queues is shown, and how many there are.</extracomment>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>WallboardSwitch</name>
    <message>
        <source>&amp;Wallboard</source>
        <translation>&amp;Wandtafel</translation>
    </message>
</context>
<context>
    <name>WorkerForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Attributes (JSON)</source>
        <translation>Attribute (JSON)</translation>
    </message>
    <message>
        <source>What queues and workflows choose agents by.</source>
        <translation>Danach wählen Warteschlangen und Workflows Agenten aus.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The workspace&apos;s default</source>
        <translation>Wie im Arbeitsbereich üblich</translation>
    </message>
    <message>
        <source>Work at a time</source>
        <translation>Arbeit zugleich</translation>
    </message>
    <message>
        <source>0 means no task of that channel. What is in hand stays in hand.</source>
        <translation>0 heißt: keine Aufgabe dieses Kanals. Was in Arbeit ist, bleibt in Arbeit.</translation>
    </message>
</context>
<context>
    <name>WorkflowEditor</name>
    <message>
        <source>One line for each key; nothing else is changed.</source>
        <translation>Eine Zeile für jeden Schlüssel; sonst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Button: lays the JSON text out in lines.</extracomment>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <extracomment>Button: what was typed earlier stands in the editor again.</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A new workflow that was begun here on %1 was not saved.</source>
        <translation>Ein neuer Workflow, der hier am %1 begonnen wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>What was changed here on %1 was not saved.</source>
        <translation>Was hier am %1 geändert wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Add Filter</source>
        <translation>Filter anlegen</translation>
    </message>
    <message>
        <source>Add Step</source>
        <translation>Schritt anlegen</translation>
    </message>
    <message>
        <source>Add “Otherwise”</source>
        <extracomment>Button: adds where tasks go that no filter takes.</extracomment>
        <translation>„Sonst“ anlegen</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Views of the workflow</source>
        <translation>Ansichten des Workflows</translation>
    </message>
    <message>
        <source>Workflow as JSON</source>
        <translation>Workflow als JSON</translation>
    </message>
    <message>
        <source>Changes of the workflow</source>
        <translation>Änderungen am Workflow</translation>
    </message>
    <message>
        <source>Workflow: %1</source>
        <translation>Workflow: %1</translation>
    </message>
    <message>
        <source>Filters and Steps</source>
        <translation>Filter und Schritte</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Where Would a Task Go?</source>
        <translation>Wohin ginge eine Aufgabe?</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only the layout of the text has been changed.</source>
        <translation>Nur die Anordnung des Textes wurde geändert.</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place, %2 what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
</context>
<context>
    <name>WorkflowForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>An offer stands for</source>
        <translation>Ein Angebot steht</translation>
    </message>
    <message>
        <source>Address asked for each offer</source>
        <translation>Adresse, die bei jedem Angebot gefragt wird</translation>
    </message>
    <message>
        <source>It answers what to do with the offer. Empty: the agent decides.</source>
        <translation>Sie antwortet, was mit dem Angebot geschehen soll. Leer: der Agent entscheidet.</translation>
    </message>
    <message>
        <source>Address if that one fails</source>
        <translation>Adresse, wenn jene versagt</translation>
    </message>
    <message>
        <source>Send waiting tasks through it anew once it is saved</source>
        <translation>Wartende Aufgaben nach dem Speichern neu hindurchschicken</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number of seconds.</extracomment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>WorkflowTree</name>
    <message>
        <source>Not complete yet</source>
        <extracomment>Of a filter that does not say yet which tasks it takes.</extracomment>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message>
        <source>Filters and steps</source>
        <translation>Filter und Schritte</translation>
    </message>
    <message>
        <source>Way of a task</source>
        <translation>Weg einer Aufgabe</translation>
    </message>
    <message>
        <source>Leads where</source>
        <translation>Führt wohin</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <extracomment>Where tasks go that no filter takes.</extracomment>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>the same queue</source>
        <translation>dieselbe Warteschlange</translation>
    </message>
    <message>
        <source>%1, for %2 s</source>
        <extracomment>%1 is a queue, %2 a number of seconds.</extracomment>
        <translation>%1, für %2 s</translation>
    </message>
</context>
<context>
    <name>WorkflowWords</name>
    <message>
        <source>Filter %1</source>
        <extracomment>%1 is a number from 1, %2 a name.</extracomment>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Filter %1 “%2”</source>
        <translation>Filter %1 „%2“</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <extracomment>%1 is e.g. &quot;Filter 2&quot;, %2 a number from 1.</extracomment>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>%1 is a value, e.g. an expression.</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>An expression is needed.</source>
        <translation>Ein Ausdruck wird gebraucht.</translation>
    </message>
    <message>
        <source>A queue is needed here.</source>
        <translation>Hier wird eine Warteschlange gebraucht.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Etwas fehlt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>Agents ordered by</source>
        <translation>Agenten geordnet nach</translation>
    </message>
    <message>
        <source>Skipped if</source>
        <translation>Übersprungen, wenn</translation>
    </message>
    <message>
        <source>Known agent by SID</source>
        <translation>Bekannter Agent nach SID</translation>
    </message>
    <message>
        <source>Known agent by name</source>
        <translation>Bekannter Agent nach Namen</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andere Schlüssel</translation>
    </message>
    <message>
        <source>On the task&apos;s attributes, such as %1.</source>
        <translation>Über die Attribute der Aufgabe, etwa %1.</translation>
    </message>
    <message>
        <source>Which of the queue&apos;s agents, such as %1.</source>
        <translation>Welche Agenten der Warteschlange, etwa %1.</translation>
    </message>
    <message>
        <source>What the task&apos;s priority becomes. Empty: as it is.</source>
        <translation>Diese Priorität bekommt die Aufgabe. Leer: wie sie ist.</translation>
    </message>
    <message>
        <source>Then on to the next step. Empty: it stays here.</source>
        <translation>Danach weiter zum nächsten Schritt. Leer: sie bleibt hier.</translation>
    </message>
    <message>
        <source>Such as %1. Empty: who has been idle for longest.</source>
        <translation>Etwa %1. Leer: wer am längsten frei ist.</translation>
    </message>
    <message>
        <source>Where nobody can take it at once, such as %1.</source>
        <translation>Wo niemand sie sofort annehmen kann, etwa %1.</translation>
    </message>
    <message>
        <source>The task&apos;s attribute that names the agent, such as %1.</source>
        <translation>Das Attribut der Aufgabe, das den Agenten nennt, etwa %1.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>Of JSON text; %3 is what is wrong there, in English.</extracomment>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>It is too long: 1,038,576 bytes are the most.</source>
        <translation>Es ist zu lang: höchstens 1.038.576 Bytes.</translation>
    </message>
    <message>
        <source>The object “task_routing” is missing.</source>
        <translation>Das Objekt „task_routing“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <extracomment>%1 is a key of JSON text, e.g. &quot;filters&quot;.</extracomment>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Das muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>A filter needs at least one step.</source>
        <translation>Ein Filter braucht mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>There is no such queue in this workspace.</source>
        <translation>Eine solche Warteschlange gibt es in diesem Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Eine ganze Zahl wird gebraucht.</translation>
    </message>
    <message>
        <source>It must be above 0.</source>
        <translation>Sie muss über 0 liegen.</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>Schreiben Sie es wie %1.</translation>
    </message>
    <message>
        <source>A known agent is given by SID or by name, not by both.</source>
        <translation>Ein bekannter Agent wird nach SID oder nach Namen angegeben, nicht nach beiden.</translation>
    </message>
    <message>
        <source>“%1” is always empty here.</source>
        <extracomment>%1 is a name in an expression.</extracomment>
        <translation>„%1“ ist hier immer leer.</translation>
    </message>
    <message>
        <source>It is never reached: the step before has neither timeout nor “skipped if”.</source>
        <translation>Er wird nie erreicht: der Schritt davor hat weder Zeitlimit noch „Übersprungen, wenn“.</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1 ist neu.</translation>
    </message>
    <message>
        <source>%1 is new, to “%2”.</source>
        <translation>%1 ist neu, nach „%2“.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ist weg.</translation>
    </message>
    <message>
        <source>%1 was number %2.</source>
        <translation>%1 war Nummer %2.</translation>
    </message>
    <message>
        <source>%1: %2 was %3, is %4.</source>
        <extracomment>%1 is a place, %2 the name of a field, %3 and %4 its values, in quotes.</extracomment>
        <translation>%1: %2 war %3, ist %4.</translation>
    </message>
    <message>
        <source>%1 (there is no %2)</source>
        <extracomment>%1 is part of an expression, %2 an attribute in it that has no value.</extracomment>
        <translation>%1 (%2 gibt es nicht)</translation>
    </message>
    <message>
        <source>%1 (%2 is %3)</source>
        <translation>%1 (%2 ist %3)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: was %2, is %3.</source>
        <translation>%1: war %2, ist %3.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>WorkspaceButton</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspaces to choose from</source>
        <translation>Arbeitsbereiche zur Wahl</translation>
    </message>
    <message>
        <source>Not while the server cannot be reached.</source>
        <translation>Nicht, solange der Server nicht erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>WorkspaceForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status of new agents</source>
        <translation>Status neuer Agenten</translation>
    </message>
    <message>
        <source>Status after an offer timed out</source>
        <translation>Status nach verpasstem Angebot</translation>
    </message>
    <message>
        <source>Can be chosen for the workspace that is open.</source>
        <translation>Wählbar für den Arbeitsbereich, der offen ist.</translation>
    </message>
    <message>
        <source>Address that gets events</source>
        <translation>Adresse, die Ereignisse bekommt</translation>
    </message>
    <message>
        <source>Each event is sent there by POST. Empty: none.</source>
        <translation>Jedes Ereignis wird per POST dorthin geschickt. Leer: keines.</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Welche Ereignisse</translation>
    </message>
    <message>
        <source>With commas between, such as %1. Empty: all.</source>
        <translation>Mit Kommas dazwischen, etwa %1. Leer: alle.</translation>
    </message>
    <message>
        <source>Queues that come first</source>
        <translation>Warteschlangen, die vorgehen</translation>
    </message>
    <message>
        <source>For an agent who serves queues of both orders.</source>
        <translation>Für Agenten, die für Warteschlangen beider Reihenfolgen zuständig sind.</translation>
    </message>
    <message>
        <source>Agents may have several tasks at a time</source>
        <translation>Agenten dürfen mehrere Aufgaben auf einmal haben</translation>
    </message>
    <message>
        <source>The service may not let you switch this off again.</source>
        <translation>Der Dienst lässt das vielleicht nicht wieder ausschalten.</translation>
    </message>
</context>
<context>
    <name>WrapUpBar</name>
    <message>
        <source>The time to wrap up is over</source>
        <translation>Die Zeit für die Nachbearbeitung ist um</translation>
    </message>
    <message>
        <source>Completes by itself in %1</source>
        <extracomment>%1 is a time such as &quot;0:42&quot;.</extracomment>
        <translation>Erledigt sich in %1 von selbst</translation>
    </message>
    <message>
        <source>%1 left to wrap up</source>
        <translation>Noch %1 für die Nachbearbeitung</translation>
    </message>
    <message>
        <source>+%1 &amp;s</source>
        <translation>+%1 &amp;s</translation>
    </message>
    <message>
        <source>Time left to wrap up</source>
        <translation>Verbleibende Zeit der Nachbearbeitung</translation>
    </message>
    <message>
        <source>More time to wrap up</source>
        <translation>Mehr Zeit für die Nachbearbeitung</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) more</source>
        <translation>
            <numerusform>%n Sekunde mehr</numerusform>
            <numerusform>%n Sekunden mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsLine</name>
    <message>
        <source>None of the queues is shown</source>
        <translation>Keine der Warteschlangen wird gezeigt</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>longest %1</source>
        <extracomment>%1 is how long the one waits that has waited longest, e.g. &quot;4:12&quot;.</extracomment>
        <translation>am längsten %1</translation>
    </message>
    <message>
        <source>service level %1%</source>
        <extracomment>Of the tasks of all queues, how many in a hundred were taken in time.</extracomment>
        <translation>Servicelevel %1 %</translation>
    </message>
    <message>
        <source>service level –</source>
        <translation>Servicelevel –</translation>
    </message>
    <message>
        <source>%L1 in hand</source>
        <translation>%L1 in Arbeit</translation>
    </message>
    <message>
        <source>%L1 wrapping up</source>
        <translation>%L1 in Nachbearbeitung</translation>
    </message>
    <message>
        <source>figures up to %1 old</source>
        <extracomment>%1 is a duration, e.g. &quot;40 s&quot;: so old is the oldest of the figures that were added up.</extracomment>
        <translation>Zahlen bis zu %1 alt</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <extracomment>Of so many queues figures are known: %L1 is a number, %2 all of them, e.g. &quot;5,000 queues&quot;.</extracomment>
        <translation>%L1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of totals: %1 is e.g. &quot;6 queues&quot;, %2 the figures.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service level counts each queue by its tasks, without those that still wait; its figures are up to %1 old.</source>
        <translation>Das Servicelevel zählt jede Warteschlange nach ihren Aufgaben, ohne die noch wartenden; seine Zahlen sind bis zu %1 alt.</translation>
    </message>
    <message>
        <source>Agents are not added up: one may belong to several queues.</source>
        <translation>Agenten werden nicht addiert: einer kann zu mehreren Warteschlangen gehören.</translation>
    </message>
    <message>
        <source>Reading queues…</source>
        <translation>Warteschlangen werden gelesen …</translation>
    </message>
</context>
<context>
    <name>ChangeSummaryWords</name>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <extracomment>Behind &quot;then changed:&quot;.</extracomment>
        <translation>
            <numerusform>%Ln Filter</numerusform>
            <numerusform>%Ln Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>“Otherwise”</source>
        <translation>„Sonst“</translation>
    </message>
    <message>
        <source>other keys</source>
        <extracomment>Keys of JSON text that are not known here.</extracomment>
        <translation>andere Schlüssel</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>Behind &quot;then changed:&quot;.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>time of an offer</source>
        <extracomment>How long an offer stands, behind &quot;then changed:&quot;.</extracomment>
        <translation>Dauer eines Angebots</translation>
    </message>
    <message>
        <source>addresses</source>
        <extracomment>Web addresses.</extracomment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>layout of the text</source>
        <extracomment>Blanks and line breaks of JSON text.</extracomment>
        <translation>Aufteilung des Textes</translation>
    </message>
</context>
<context>
    <name>RunsOutBanner</name>
    <message>
        <source>Cordboard keeps trying.</source>
        <translation>Cordboard versucht es weiter.</translation>
    </message>
    <message>
        <source>Your sign-in has run out at %1. %2</source>
        <extracomment>%1 is a time of day such as &quot;10:32&quot;, %2 a sentence that says why.</extracomment>
        <translation>Ihre Anmeldung ist um %1 abgelaufen. %2</translation>
    </message>
    <message>
        <source>Your sign-in holds until %1 only. %2</source>
        <translation>Ihre Anmeldung gilt nur bis %1. %2</translation>
    </message>
</context>
</TS>
