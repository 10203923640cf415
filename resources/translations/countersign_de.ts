<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>accounts</name>
    <message>
        <source>The node answers for chain {0}, not for chain {1}.</source>
        <translation>Der Knoten antwortet für Chain {0}, nicht für Chain {1}.</translation>
    </message>
    <message>
        <source>Account {0}</source>
        <translation>Konto {0}</translation>
    </message>
    <message>
        <source>{0}: unknown</source>
        <translation>{0}: unbekannt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts of your devices. They stay here, to watch only, when the device is unplugged.</source>
        <translation>Konten Ihrer Geräte. Ist das Gerät abgezogen, bleiben sie hier, nur zum Ansehen.</translation>
    </message>
    <message>
        <source>Find more accounts</source>
        <translation>Mehr Konten suchen</translation>
    </message>
    <message>
        <source>Read the balances</source>
        <translation>Guthaben abfragen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Münzen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No account is known</source>
        <translation>Kein Konto bekannt</translation>
    </message>
    <message>
        <source>Connect a device and unlock it; its accounts appear here and stay to be watched.</source>
        <translation>Schließen Sie ein Gerät an und entsperren Sie es. Seine Konten erscheinen hier und bleiben zum Ansehen.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
    <message>
        <source>Show on the device</source>
        <translation>Auf dem Gerät zeigen</translation>
    </message>
    <message>
        <source>Name of this account</source>
        <translation>Name dieses Kontos</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Copied. After pasting, compare the middle: malware replaces addresses in the clipboard.</source>
        <translation>Kopiert. Vergleichen Sie nach dem Einfügen die Mitte: Schadprogramme tauschen Adressen in der Zwischenablage aus.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Sites now see this account.</source>
        <translation>Websites sehen nun dieses Konto.</translation>
    </message>
    <message>
        <source>Forgotten here. Nothing on the chain or the device changed.</source>
        <translation>Hier vergessen. Auf der Blockchain und dem Gerät hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The nodes are asked for balances</source>
        <translation>Die Knoten werden nach Guthaben gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n address(|es) looked at.</source>
        <translation>
            <numerusform>%n Adresse angesehen.</numerusform>
            <numerusform>%n Adressen angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device is searched for accounts</source>
        <translation>Das Gerät wird nach Konten durchsucht</translation>
    </message>
    <message>
        <source>Look at the device. Compare every group; if one differs, reject there.</source>
        <translation>Sehen Sie auf das Gerät. Vergleichen Sie jede Gruppe; weicht eine ab, lehnen Sie dort ab.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>nur ansehen</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Give this address out only after you compared it on the device: this computer could lie.</source>
        <translation>Geben Sie diese Adresse erst weiter, wenn Sie sie auf dem Gerät verglichen haben: Dieser Computer könnte lügen.</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Sites see this account</source>
        <translation>Für Websites sichtbar</translation>
    </message>
    <message>
        <source>Show this one to sites</source>
        <translation>Websites dieses zeigen</translation>
    </message>
    <message>
        <source>{0} · path {1}</source>
        <translation>{0} · Pfad {1}</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>unbekanntes Gerät</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Its device is connected; it would appear again at once. Unplug it first.</source>
        <translation>Sein Gerät ist verbunden; es erschiene sofort wieder. Ziehen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>No node is set. Add one under Networks.</source>
        <translation>Es ist kein Knoten eingestellt. Fügen Sie einen unter Netzwerke hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with a past added.</source>
        <translation>
            <numerusform>%n Konto mit Vergangenheit hinzugefügt.</numerusform>
            <numerusform>%n Konten mit Vergangenheit hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug in and unlock the device that holds this account.</source>
        <translation>Schließen Sie das Gerät mit diesem Konto an und entsperren Sie es.</translation>
    </message>
    <message>
        <source>STOP. The device answered another address, {0}. Do not use either; check this computer.</source>
        <translation>HALT. Das Gerät nannte eine andere Adresse, {0}. Benutzen Sie keine von beiden; prüfen Sie diesen Computer.</translation>
    </message>
    <message>
        <source>The device shows the address</source>
        <translation>Das Gerät zeigt die Adresse</translation>
    </message>
    <message>
        <source>Comparison with the device</source>
        <translation>Vergleich mit dem Gerät</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The device confirmed this address, and you compared it.</source>
        <translation>Das Gerät hat diese Adresse bestätigt, und Sie haben sie verglichen.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>No node is set: balances are unknown.</source>
        <translation>Kein Knoten ist eingestellt: Guthaben sind unbekannt.</translation>
    </message>
    <message>
        <source>Not confirmed. {0}</source>
        <translation>Nicht bestätigt. {0}</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULIERT</translation>
    </message>
    <message>
        <source>Without a node nobody can say which were used.</source>
        <translation>Ohne Knoten kann niemand sagen, welche benutzt wurden.</translation>
    </message>
    <message>
        <source>Told by your nodes {0}.</source>
        <translation>Auskunft Ihrer Knoten {0}.</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>You never paid or called it.</source>
        <translation>Sie haben dorthin nie gezahlt und sie nie aufgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>You paid or called it %n time(s), last on {0}.</source>
        <translation>
            <numerusform>Sie haben sie einmal bezahlt oder aufgerufen, zuletzt am {0}.</numerusform>
            <numerusform>Sie haben sie %n-mal bezahlt oder aufgerufen, zuletzt am {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your past payments are not known here.</source>
        <translation>Ihre früheren Zahlungen sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>your own account</source>
        <translation>Ihr eigenes Konto</translation>
    </message>
    <message>
        <source>an address you paid before</source>
        <translation>eine Adresse, die Sie früher bezahlt haben</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>Ihr eigenes Konto</translation>
    </message>
    <message>
        <source>Your own account “{0}”</source>
        <translation>Ihr eigenes Konto „{0}“</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>checked contact</source>
        <translation>geprüfter Kontakt</translation>
    </message>
    <message>
        <source>contact, not checked</source>
        <translation>Kontakt, nicht geprüft</translation>
    </message>
    <message>
        <source>paid before</source>
        <translation>früher bezahlt</translation>
    </message>
    <message>
        <source>known contract</source>
        <translation>bekannter Vertrag</translation>
    </message>
    <message>
        <source>new to you</source>
        <translation>neu für Sie</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>The address you know</source>
        <translation>Die Adresse, die Sie kennen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>It looks like {0}, but {1} of 40 digits differ. They are marked in both.</source>
        <translation>Sie sieht aus wie {0}, aber {1} von 40 Zeichen sind anders. Sie sind in beiden markiert.</translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>A known contract, with a limit.</source>
        <translation>Ein bekannter Vertrag, mit Grenze.</translation>
    </message>
    <message>
        <source>every NFT of the collection</source>
        <translation>jedes NFT der Sammlung</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>jeder Betrag</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n NFT(s)</source>
        <translation>
            <numerusform>%n NFT</numerusform>
            <numerusform>%n NFTs</numerusform>
        </translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>gefährlich</translation>
    </message>
    <message>
        <source>It belongs to a person’s account, not to a contract: no honest site needs that.</source>
        <translation>Die Freigabe gehört dem Konto einer Person, keinem Vertrag: Das braucht keine ehrliche Website.</translation>
    </message>
    <message>
        <source>An unknown contract may take everything, also what arrives later.</source>
        <translation>Ein unbekannter Vertrag darf alles nehmen, auch was später eintrifft.</translation>
    </message>
    <message>
        <source>unknown contract</source>
        <translation>unbekannter Vertrag</translation>
    </message>
    <message>
        <source>The contract is not known here.</source>
        <translation>Der Vertrag ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>A known contract, without a limit: a flaw in it would cost everything.</source>
        <translation>Ein bekannter Vertrag ohne Grenze: Ein Fehler darin würde alles kosten.</translation>
    </message>
    <message>
        <source>Could be taken today, by your price file: {0}.</source>
        <translation>Heute könnte nach Ihrer Preisdatei genommen werden: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) or collection(s) without a price (is|are) not in this sum.</source>
        <translation>
            <numerusform>%n Token oder Sammlung ohne Preis ist nicht in dieser Summe.</numerusform>
            <numerusform>%n Token oder Sammlungen ohne Preis sind nicht in dieser Summe.</numerusform>
        </translation>
    </message>
    <message>
        <source> (through Permit2)</source>
        <translation> (über Permit2)</translation>
    </message>
    <message>
        <source>NFT number {0}</source>
        <translation>NFT Nummer {0}</translation>
    </message>
    <message>
        <source>{0} base units</source>
        <translation>{0} Basiseinheiten</translation>
    </message>
    <message>
        <source> until {0}</source>
        <translation> bis {0}</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Who may take what from your account. Old permissions are how most tokens are stolen later.</source>
        <translation>Wer was von Ihrem Konto nehmen darf. Alte Freigaben sind der Weg, auf dem später die meisten Token gestohlen werden.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Look for approvals</source>
        <translation>Freigaben suchen</translation>
    </message>
    <message>
        <source>Take back the chosen</source>
        <translation>Gewählte widerrufen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Who may take</source>
        <translation>Wer nehmen darf</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>At stake now</source>
        <translation>Jetzt in Gefahr</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Noch nichts gefunden</translation>
    </message>
    <message>
        <source>Your node’s logs, what was signed here, and pairs of well-known tokens and contracts are asked. Nobody else learns of it.</source>
        <translation>Gefragt wird Ihr Knoten nach Protokollen, dazu hier Signiertes und Paare bekannter Token und Verträge. Sonst erfährt es niemand.</translation>
    </message>
    <message>
        <source>Your node is asked for approvals</source>
        <translation>Ihr Knoten wird nach Freigaben gefragt</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Was durchsucht wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>This needs an account and a node for the network.</source>
        <translation>Das braucht ein Konto und einen Knoten für das Netzwerk.</translation>
    </message>
    <message>
        <source>The whole chain’s logs were searched.</source>
        <translation>Die Protokolle der ganzen Blockchain wurden durchsucht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The node gave no logs ({0}); only what was signed here and well-known pairs were asked.</source>
        <translation>Der Knoten gab keine Protokolle ({0}); gefragt wurde nur nach hier Signiertem und bekannten Paaren.</translation>
    </message>
    <message>
        <source>Logs were searched from block {0} on; older permissions may exist ({1}).</source>
        <translation>Die Protokolle wurden ab Block {0} durchsucht; es kann ältere Freigaben geben ({1}).</translation>
    </message>
    <message>
        <source>No permission was found. {0}</source>
        <translation>Es wurde keine Freigabe gefunden. {0}</translation>
    </message>
</context>
<context>
    <name>approver</name>
    <message>
        <source>Copied. They open it in their own Countersign with “Paste a request”.</source>
        <translation>Kopiert. Die zweite Person öffnet es in ihrem eigenen Countersign mit „Anfrage einfügen“.</translation>
    </message>
    <message>
        <source>Ask the approver’s device here</source>
        <translation>Gerät der zweiten Person hier fragen</translation>
    </message>
    <message>
        <source>Copy the question for them</source>
        <translation>Frage für sie kopieren</translation>
    </message>
    <message>
        <source>The approver’s signature</source>
        <translation>Signatur der zweiten Person</translation>
    </message>
    <message>
        <source>Paste their signature: 0x…</source>
        <translation>Ihre Signatur einfügen: 0x…</translation>
    </message>
    <message>
        <source>They open the copied question in their own Countersign, sign it, and send the signature back.</source>
        <translation>Die zweite Person öffnet die kopierte Frage in ihrem eigenen Countersign, signiert sie und schickt die Signatur zurück.</translation>
    </message>
    <message>
        <source>{0} has approved</source>
        <translation>{0} hat zugestimmt</translation>
    </message>
    <message>
        <source>{0} has not approved yet</source>
        <translation>{0} hat noch nicht zugestimmt</translation>
    </message>
</context>
<context>
    <name>brief</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} an {1}</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Nobody compared this address with its owner yet.</source>
        <translation>Noch niemand hat diese Adresse mit ihrem Inhaber verglichen.</translation>
    </message>
    <message>
        <source>never paid</source>
        <translation>nie bezahlt</translation>
    </message>
    <message>
        <source>give the contact a name</source>
        <translation>Geben Sie dem Kontakt einen Namen</translation>
    </message>
    <message>
        <source>I scanned it from the payee’s own device, in person</source>
        <translation>Ich habe sie persönlich vom Gerät des Empfängers gescannt</translation>
    </message>
    <message>
        <source>I called a number I knew before and we read it aloud</source>
        <translation>Ich rief eine mir schon bekannte Nummer an, und wir lasen sie vor</translation>
    </message>
    <message>
        <source>I compared it with a signed paper or invoice</source>
        <translation>Ich habe sie mit einem unterschriebenen Papier oder einer Rechnung verglichen</translation>
    </message>
    <message>
        <source>I got it by two ways that do not depend on each other</source>
        <translation>Ich erhielt sie auf zwei voneinander unabhängigen Wegen</translation>
    </message>
    <message>
        <source>I sent a small amount and the payee told me it arrived</source>
        <translation>Ich sandte einen kleinen Betrag, und der Empfänger bestätigte den Eingang</translation>
    </message>
    <message>
        <source>CHANGED OUTSIDE</source>
        <translation>VON AUSSEN GEÄNDERT</translation>
    </message>
    <message>
        <source>Somebody changed this entry without Countersign. Do not pay it; compare the address with its source.</source>
        <translation>Jemand hat diesen Eintrag ohne Countersign geändert. Zahlen Sie nicht dorthin; vergleichen Sie die Adresse mit ihrer Quelle.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message numerus="yes">
        <source>paid %n time(s), last {0}</source>
        <translation>
            <numerusform>einmal bezahlt, am {0}</numerusform>
            <numerusform>%n-mal bezahlt, zuletzt am {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>is longer than 100 characters</source>
        <translation>ist länger als 100 Zeichen</translation>
    </message>
    <message>
        <source>another address is saved under this name: {0}</source>
        <translation>unter diesem Namen ist eine andere Adresse gespeichert: {0}</translation>
    </message>
    <message>
        <source>type group {0} of the ten after 0x, as the original source gives it</source>
        <translation>tippen Sie Gruppe {0} der zehn nach 0x, wie die ursprüngliche Quelle sie angibt</translation>
    </message>
    <message>
        <source>New: your policy waits until {0} before it counts.</source>
        <translation>Neu: Ihre Richtlinie wartet bis {0}, ehe der Kontakt zählt.</translation>
    </message>
    <message>
        <source>Verified, it is not known how</source>
        <translation>Geprüft, man weiß nicht wie</translation>
    </message>
    <message>
        <source>This address is saved as {0}; saving renames it.</source>
        <translation>Diese Adresse ist als {0} gespeichert; Speichern benennt sie um.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Whom you pay, and how you know that the address is theirs.</source>
        <translation>Wen Sie bezahlen und woher Sie wissen, dass die Adresse ihm gehört.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>Search a name or an address</source>
        <translation>Name oder Adresse suchen</translation>
    </message>
    <message>
        <source>No contact is saved</source>
        <translation>Kein Kontakt gespeichert</translation>
    </message>
    <message>
        <source>Save an address once you compared it with its owner. From then on a look-alike is noticed at once.</source>
        <translation>Speichern Sie eine Adresse, sobald Sie sie mit dem Inhaber verglichen haben. Ab dann fällt eine täuschend ähnliche sofort auf.</translation>
    </message>
    <message>
        <source>Send to it</source>
        <translation>Dorthin senden</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>4 digits</source>
        <translation>4 Zeichen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Contacts (*.json *.csv)</source>
        <translation>Kontakte (*.json *.csv)</translation>
    </message>
    <message>
        <source>Contacts are being imported</source>
        <translation>Kontakte werden importiert</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>How you verified it</source>
        <translation>Wie Sie es geprüft haben</translation>
    </message>
    <message>
        <source>A group from the middle</source>
        <translation>Eine Gruppe aus der Mitte</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>Kontakt ändern</translation>
    </message>
    <message>
        <source>Your policy waits {0} h before it counts.</source>
        <translation>Ihre Richtlinie wartet {0} Stunden, bevor es gilt.</translation>
    </message>
    <message>
        <source>{0} was removed; the log keeps that it was there.</source>
        <translation>{0} wurde entfernt; das Protokoll bewahrt, dass es den Eintrag gab.</translation>
    </message>
    <message>
        <source>{0} added, {1} changed, {2} unchanged.</source>
        <translation>{0} hinzugefügt, {1} geändert, {2} unverändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change or verify</source>
        <translation>Ändern oder prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} ist gespeichert.</translation>
    </message>
    <message>
        <source>About: {0}</source>
        <translation>Über: {0}</translation>
    </message>
    <message>
        <source>Group {0} of the ten after 0x, from the original source</source>
        <translation>Gruppe {0} der zehn nach 0x, aus der ursprünglichen Quelle</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Ausgelassen: {0}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> It shows every field of the message.</source>
        <translation> Das zeigt jedes Feld der Nachricht.</translation>
    </message>
    <message>
        <source> Others who get as much are due too.</source>
        <translation> Auch bei anderen, die so viel bekommen, ist es so weit.</translation>
    </message>
    <message>
        <source> The list of contracts is of {0}; a later deployment is not in it.</source>
        <translation> Die Vertragsliste ist vom {0}; ein späterer Vertrag steht nicht darin.</translation>
    </message>
    <message>
        <source> and days old.</source>
        <translation> und Tage alt.</translation>
    </message>
    <message>
        <source> and is a bare account.</source>
        <translation> und ist ein bloßes Konto.</translation>
    </message>
    <message>
        <source> and is an empty account.</source>
        <translation> und ist ein leeres Konto.</translation>
    </message>
    <message>
        <source> and sends {0}</source>
        <translation> und sendet {0}</translation>
    </message>
    <message>
        <source> and, since they are few, to {0} with what people usually do</source>
        <translation> und, weil es wenige sind, zu {0} mit dem, was Menschen gewöhnlich tun</translation>
    </message>
    <message>
        <source>, and what arrives later</source>
        <translation>, und was später eintrifft</translation>
    </message>
    <message>
        <source>, and {0} more</source>
        <translation>, und {0} weitere</translation>
    </message>
    <message>
        <source>, without an end</source>
        <translation>, ohne Ende</translation>
    </message>
    <message>
        <source>, {0} times the middle of what this account sends</source>
        <translation>, das {0}-Fache der Mitte dessen, was dieses Konto sendet</translation>
    </message>
    <message>
        <source>A Ledger cannot sign a message that is only its domain.</source>
        <translation>Ein Ledger kann keine Nachricht signieren, die nur aus ihrer Domain besteht.</translation>
    </message>
    <message>
        <source>A Trezor One cannot sign {0}.</source>
        <translation>Ein Trezor One kann {0} nicht signieren.</translation>
    </message>
    <message>
        <source>A Trezor signs EIP-7702 authorizations, but not the transaction that carries them.</source>
        <translation>Ein Trezor signiert Ermächtigungen nach EIP-7702, aber nicht die Transaktion, die sie trägt.</translation>
    </message>
    <message>
        <source>A batch hands your tokens to strangers</source>
        <translation>Ein Bündel gibt Ihre Token an Fremde</translation>
    </message>
    <message>
        <source>A batch hides a call with all rights of the Safe</source>
        <translation>Ein Bündel versteckt einen Aufruf mit allen Rechten des Safe</translation>
    </message>
    <message>
        <source>A call that fails costs its fee; some sites use failures to make you sign again.</source>
        <translation>Ein gescheiterter Aufruf kostet seine Gebühr; manche Websites nutzen Fehler, damit Sie erneut signieren.</translation>
    </message>
    <message>
        <source>A check broke on this request</source>
        <translation>Eine Prüfung brach an dieser Anfrage ab</translation>
    </message>
    <message>
        <source>A contract that looks harmless in a preview and drains in the real block took 143 ETH in January 2025.</source>
        <translation>Ein Vertrag, der in der Vorschau harmlos wirkt und im echten Block leert, nahm im Januar 2025 143 ETH.</translation>
    </message>
    <message>
        <source>A contract that nobody programmed to return money keeps it.</source>
        <translation>Ein Vertrag, den niemand zum Zurückgeben gebaut hat, behält das Geld.</translation>
    </message>
    <message>
        <source>A contract without code cannot be created.</source>
        <translation>Ein Vertrag ohne Code kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A contract&apos;s address from one chain is empty on another; what is sent there is lost or taken by strangers.</source>
        <translation>Die Adresse eines Vertrags ist auf einer anderen Chain leer; was dorthin geht, ist verloren oder wird von Fremden genommen.</translation>
    </message>
    <message>
        <source>A credit delegation lets its holder take loans that you owe.</source>
        <translation>Mit einer Kreditdelegation nimmt ihr Inhaber Kredite auf, die Sie schulden.</translation>
    </message>
    <message>
        <source>A delegated call can replace the Safe&apos;s own code, whatever its data look like.</source>
        <translation>Ein delegierter Aufruf kann den Code des Safe ersetzen, wie auch immer seine Daten aussehen.</translation>
    </message>
    <message>
        <source>A fake batch-payment contract whose address resembled the real one took $3 million in 2025.</source>
        <translation>Ein falscher Sammelzahlungsvertrag mit ähnlicher Adresse nahm 2025 3 Millionen Dollar.</translation>
    </message>
    <message>
        <source>A fake chain shows balances that do not exist, and its node tells whatever its maker wants.</source>
        <translation>Eine falsche Chain zeigt Guthaben, die es nicht gibt. Ihr Knoten sagt, was ihr Macher will.</translation>
    </message>
    <message>
        <source>A fake mint, claim or swap takes coins and returns nothing.</source>
        <translation>Ein falsches Mint, Claim oder Swap nimmt Münzen und gibt nichts zurück.</translation>
    </message>
    <message>
        <source>A fee field filled with the wrong number gives the money to the block&apos;s producer.</source>
        <translation>Ein Gebührenfeld mit der falschen Zahl gibt das Geld dem Ersteller des Blocks.</translation>
    </message>
    <message>
        <source>A flood of requests hopes that one is confirmed by mistake.</source>
        <translation>Eine Flut von Anfragen hofft, dass eine aus Versehen bestätigt wird.</translation>
    </message>
    <message>
        <source>A function with an inviting name takes your coins</source>
        <translation>Eine Funktion mit verlockendem Namen nimmt Ihre Münzen</translation>
    </message>
    <message>
        <source>A function without arguments that takes coins cannot know what to give back.</source>
        <translation>Eine Funktion ohne Argumente, die Münzen nimmt, kann nicht wissen, was sie zurückgeben soll.</translation>
    </message>
    <message>
        <source>A hacked front end looks like the real site but names the thief&apos;s address.</source>
        <translation>Eine gehackte Oberfläche sieht aus wie die echte Website, nennt aber die Adresse des Diebes.</translation>
    </message>
    <message>
        <source>A helper moves a whole wallet of NFTs in one call.</source>
        <translation>Ein Hilfsvertrag bewegt eine ganze Wallet voller NFTs mit einem Aufruf.</translation>
    </message>
    <message>
        <source>A high gas price in the Safe&apos;s own fields pays the executor any amount.</source>
        <translation>Ein hoher Gaspreis in den eigenen Feldern des Safe zahlt dem Ausführenden jeden Betrag.</translation>
    </message>
    <message>
        <source>A hijacked name sends your payment to its new holder.</source>
        <translation>Ein gekaperter Name schickt Ihre Zahlung an seinen neuen Inhaber.</translation>
    </message>
    <message>
        <source>A known address runs other code than it should</source>
        <translation>Eine bekannte Adresse führt anderen Code aus als erwartet</translation>
    </message>
    <message>
        <source>A list contradicts a known good address</source>
        <translation>Eine Liste widerspricht einer bekannten guten Adresse</translation>
    </message>
    <message>
        <source>A list that you added names this address</source>
        <translation>Eine von Ihnen hinzugefügte Liste nennt diese Adresse</translation>
    </message>
    <message>
        <source>A list that you added names this site</source>
        <translation>Eine von Ihnen hinzugefügte Liste nennt diese Website</translation>
    </message>
    <message>
        <source>A login that is a permit, a claim that is an approval, a payment to someone else.</source>
        <translation>Eine Anmeldung, die ein Permit ist, ein Anspruch, der eine Freigabe ist, eine Zahlung an jemand anderen.</translation>
    </message>
    <message>
        <source>A lying node hides what a transaction does.</source>
        <translation>Ein lügender Knoten verbirgt, was eine Transaktion bewirkt.</translation>
    </message>
    <message>
        <source>A lying node or a fake chain shows a known address with other code.</source>
        <translation>Ein lügender Knoten oder eine falsche Chain zeigt eine bekannte Adresse mit anderem Code.</translation>
    </message>
    <message>
        <source>A made-up contract address makes a message look official.</source>
        <translation>Eine erfundene Vertragsadresse lässt eine Nachricht amtlich wirken.</translation>
    </message>
    <message>
        <source>A manipulated page shows one transaction and has another one signed.</source>
        <translation>Eine manipulierte Seite zeigt eine Transaktion und lässt eine andere signieren.</translation>
    </message>
    <message>
        <source>A module gets full control of the Safe</source>
        <translation>Ein Modul erhält volle Kontrolle über den Safe</translation>
    </message>
    <message>
        <source>A module moves everything without any owner&apos;s signature.</source>
        <translation>Ein Modul bewegt alles ohne Signatur eines Eigentümers.</translation>
    </message>
    <message>
        <source>A name one letter away from the real site&apos;s is how people are led to a fake.</source>
        <translation>Ein Name, der um einen Buchstaben vom echten abweicht, führt Menschen zur Fälschung.</translation>
    </message>
    <message>
        <source>A new asset goes to a new recipient</source>
        <translation>Ein neuer Wert geht an einen neuen Empfänger</translation>
    </message>
    <message>
        <source>A new kind of order is how thieves get around lists of known ones.</source>
        <translation>Mit einer neuen Art von Auftrag umgehen Diebe die Listen der bekannten.</translation>
    </message>
    <message>
        <source>A node that stands still or runs ahead judges by another world.</source>
        <translation>Ein Knoten, der stillsteht oder vorausläuft, urteilt nach einer anderen Welt.</translation>
    </message>
    <message>
        <source>A passphrase has at most 50 bytes.</source>
        <translation>Eine Passphrase hat höchstens 50 Bytes.</translation>
    </message>
    <message>
        <source>A payment with the recipient left out creates a contract and loses the coins.</source>
        <translation>Eine Zahlung ohne Empfänger legt einen Vertrag an und verliert die Münzen.</translation>
    </message>
    <message>
        <source>A permission is hidden inside another action</source>
        <translation>Eine Freigabe steckt in einem anderen Vorgang</translation>
    </message>
    <message>
        <source>A permission is left over afterwards</source>
        <translation>Eine Freigabe bleibt danach übrig</translation>
    </message>
    <message>
        <source>A permission that never ends is used months later, when nobody remembers it.</source>
        <translation>Eine endlose Freigabe wird Monate später benutzt, wenn sich niemand erinnert.</translation>
    </message>
    <message>
        <source>A permission to a stranger is the commonest way tokens are stolen.</source>
        <translation>Eine Freigabe an Fremde ist der häufigste Weg, auf dem Token gestohlen werden.</translation>
    </message>
    <message>
        <source>A permission under another name</source>
        <translation>Eine Freigabe unter anderem Namen</translation>
    </message>
    <message>
        <source>A person could move your tokens with this signature</source>
        <translation>Mit dieser Signatur könnte eine Person Ihre Token bewegen</translation>
    </message>
    <message>
        <source>A person, not a contract, could take your tokens</source>
        <translation>Eine Person, kein Vertrag, könnte Ihre Token nehmen</translation>
    </message>
    <message>
        <source>A phishing site relays a real site&apos;s login and takes over your session there.</source>
        <translation>Eine Phishing-Website leitet die Anmeldung einer echten weiter und übernimmt dort Ihre Sitzung.</translation>
    </message>
    <message>
        <source>A private offer is invisible to the market and made for its taker.</source>
        <translation>Ein privates Angebot sieht der Markt nicht; es ist für seinen Nehmer gemacht.</translation>
    </message>
    <message>
        <source>A protection of the device is switched off</source>
        <translation>Ein Schutz des Geräts ist ausgeschaltet</translation>
    </message>
    <message>
        <source>A replacement with other effects turns a checked payment into another one.</source>
        <translation>Ein Ersatz mit anderer Wirkung macht aus einer geprüften Zahlung eine andere.</translation>
    </message>
    <message>
        <source>A request that calls itself a login or a claim but takes tokens is dressed up.</source>
        <translation>Eine Anfrage, die sich Anmeldung oder Anspruch nennt, aber Token nimmt, ist verkleidet.</translation>
    </message>
    <message>
        <source>A rule was loosened a short time ago</source>
        <translation>Eine Regel wurde vor Kurzem gelockert</translation>
    </message>
    <message>
        <source>A second approver is needed.</source>
        <translation>Ein zweiter Freigebender wird gebraucht.</translation>
    </message>
    <message>
        <source>A second person must agree</source>
        <translation>Eine zweite Person muss zustimmen</translation>
    </message>
    <message>
        <source>A signature by another account or over other bytes is never passed on.</source>
        <translation>Eine Signatur von einem anderen Konto oder über andere Bytes wird nie weitergegeben.</translation>
    </message>
    <message>
        <source>A signature is used at its worst, not as the site describes it.</source>
        <translation>Eine Signatur wird im schlimmsten Sinn benutzt, nicht wie die Website sie beschreibt.</translation>
    </message>
    <message>
        <source>A signature kept for later is used when nobody expects it.</source>
        <translation>Eine aufgehobene Signatur wird benutzt, wenn niemand damit rechnet.</translation>
    </message>
    <message>
        <source>A signature of a non-owner is useless there, and may be meant for something else.</source>
        <translation>Die Signatur eines Nicht-Eigentümers ist dort nutzlos und vielleicht für anderes gedacht.</translation>
    </message>
    <message>
        <source>A signature that seemed to fail is asked for again with other content.</source>
        <translation>Eine Signatur, die zu scheitern schien, wird mit anderem Inhalt erneut verlangt.</translation>
    </message>
    <message>
        <source>A site switches you to a chain where you do not look.</source>
        <translation>Eine Website wechselt zu einer Chain, auf die Sie nicht achten.</translation>
    </message>
    <message>
        <source>A site that gets a no and asks for more by another way hopes that you tire.</source>
        <translation>Eine Website, die nach einem Nein auf anderem Weg mehr verlangt, hofft, dass Sie müde werden.</translation>
    </message>
    <message>
        <source>A site you never used asks for a permission at once</source>
        <translation>Eine nie benutzte Website verlangt sofort eine Freigabe</translation>
    </message>
    <message>
        <source>A sleeping account moves money</source>
        <translation>Ein schlafendes Konto bewegt Geld</translation>
    </message>
    <message>
        <source>A smart account&apos;s operation holds calls nobody can read</source>
        <translation>Der Vorgang eines Smart Accounts enthält Aufrufe, die niemand lesen kann</translation>
    </message>
    <message>
        <source>A stolen seed or a forced owner shows when an account wakes after long.</source>
        <translation>Ein gestohlener Seed oder ein gezwungener Inhaber zeigt sich, wenn ein Konto nach Langem erwacht.</translation>
    </message>
    <message>
        <source>A stranger could take your tokens with this signature</source>
        <translation>Mit dieser Signatur könnten Fremde Ihre Token nehmen</translation>
    </message>
    <message>
        <source>A swap, withdrawal or order with another recipient gives your money away in a single step.</source>
        <translation>Ein Tausch, eine Abhebung oder ein Auftrag mit anderem Empfänger gibt Ihr Geld in einem Schritt weg.</translation>
    </message>
    <message>
        <source>A swapped device with another seed signs for another account.</source>
        <translation>Ein vertauschtes Gerät mit anderem Seed signiert für ein anderes Konto.</translation>
    </message>
    <message>
        <source>A takeover, coercion or a redirected payment looks unlike the account&apos;s own past.</source>
        <translation>Übernahme, Zwang oder eine umgeleitete Zahlung passt nicht zur Vergangenheit des Kontos.</translation>
    </message>
    <message>
        <source>A thief in another part of the world works when you sleep.</source>
        <translation>Ein Dieb in einem anderen Teil der Welt arbeitet, während Sie schlafen.</translation>
    </message>
    <message>
        <source>A trade with a minimum far below the price is filled at that minimum.</source>
        <translation>Ein Handel mit einem Minimum weit unter dem Preis wird zu diesem Minimum ausgeführt.</translation>
    </message>
    <message>
        <source>A transaction for another chain than shown spends other money.</source>
        <translation>Eine Transaktion für eine andere Chain als gezeigt gibt anderes Geld aus.</translation>
    </message>
    <message>
        <source>A worthless transfer puts the attacker&apos;s address into your history, from where it is copied by mistake.</source>
        <translation>Eine wertlose Überweisung bringt die Adresse des Angreifers in Ihren Verlauf, wo sie versehentlich kopiert wird.</translation>
    </message>
    <message>
        <source>A wrong number of decimals multiplies a payment by a power of ten.</source>
        <translation>Eine falsche Zahl von Nachkommastellen vervielfacht eine Zahlung um eine Zehnerpotenz.</translation>
    </message>
    <message>
        <source>About ${0} would leave; from ${1} on two persons decide.</source>
        <translation>Etwa {0} $ gingen ab; ab {1} $ entscheiden zwei Personen.</translation>
    </message>
    <message>
        <source>About ${0} would leave; your limit is ${1}.</source>
        <translation>Etwa {0} $ gingen ab; Ihre Grenze ist {1} $.</translation>
    </message>
    <message>
        <source>Above your limit for a day or a week</source>
        <translation>Über Ihrer Grenze für einen Tag oder eine Woche</translation>
    </message>
    <message>
        <source>Above your limit for one transaction</source>
        <translation>Über Ihrer Grenze für eine Transaktion</translation>
    </message>
    <message>
        <source>Add a node under Networks.</source>
        <translation>Fügen Sie unter Netzwerke einen Knoten hinzu.</translation>
    </message>
    <message>
        <source>Add a node, then send again.</source>
        <translation>Fügen Sie einen Knoten hinzu, dann senden Sie erneut.</translation>
    </message>
    <message>
        <source>After a small test to the right address, the large payment goes to a look-alike copied from history.</source>
        <translation>Nach einem kleinen Test an die richtige Adresse geht die große Zahlung an eine ähnliche, aus dem Verlauf kopierte.</translation>
    </message>
    <message>
        <source>After {0} requests without any, it asks for a permission to {1}.</source>
        <translation>Nach {0} Anfragen ohne eine solche verlangt sie eine Freigabe für {1}.</translation>
    </message>
    <message>
        <source>An application that errs, or wants to, sets a fee many times too high.</source>
        <translation>Eine Anwendung, die irrt oder es will, setzt eine vielfach zu hohe Gebühr.</translation>
    </message>
    <message>
        <source>An authorization makes a contract&apos;s code the account&apos;s own: it can move everything, now and later.</source>
        <translation>Eine Ermächtigung macht den Code eines Vertrags zu dem des Kontos: Er kann alles bewegen, jetzt und später.</translation>
    </message>
    <message>
        <source>An empty call to {0}</source>
        <translation>Ein leerer Aufruf an {0}</translation>
    </message>
    <message>
        <source>An order without an end is taken when prices have moved.</source>
        <translation>Ein Auftrag ohne Ende wird angenommen, wenn sich die Preise bewegt haben.</translation>
    </message>
    <message>
        <source>An unusual hour for this account</source>
        <translation>Eine ungewöhnliche Stunde für dieses Konto</translation>
    </message>
    <message>
        <source>An upgraded contract keeps its address and its approvals, but runs other code.</source>
        <translation>Ein geänderter Vertrag behält Adresse und Freigaben, führt aber anderen Code aus.</translation>
    </message>
    <message>
        <source>Another app is open on the device.</source>
        <translation>Auf dem Gerät ist eine andere App offen.</translation>
    </message>
    <message>
        <source>Another program is using the device.</source>
        <translation>Ein anderes Programm benutzt das Gerät.</translation>
    </message>
    <message>
        <source>Another program is using the device: {0}.</source>
        <translation>Ein anderes Programm benutzt das Gerät: {0}.</translation>
    </message>
    <message>
        <source>Another program took the device over.</source>
        <translation>Ein anderes Programm hat das Gerät übernommen.</translation>
    </message>
    <message>
        <source>Anyone can make a token called USDC; only the contract&apos;s address counts.</source>
        <translation>Jeder kann einen Token namens USDC machen; nur die Adresse des Vertrags zählt.</translation>
    </message>
    <message>
        <source>Ask for a deadline of minutes or hours.</source>
        <translation>Bitten Sie um eine Frist von Minuten oder Stunden.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Fordern Sie sie erneut an.</translation>
    </message>
    <message>
        <source>Ask for it as type 2 (EIP-1559): that carries an access list too.</source>
        <translation>Fordern Sie sie als Typ 2 (EIP-1559) an: Der trägt auch eine Zugriffsliste.</translation>
    </message>
    <message>
        <source>Ask for the exact amount instead, or take the permission back when you are done.</source>
        <translation>Verlangen Sie stattdessen den genauen Betrag, oder widerrufen Sie die Freigabe, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Ask the recipient by a way you trust whether they changed their address.</source>
        <translation>Fragen Sie den Empfänger auf einem vertrauten Weg, ob er seine Adresse geändert hat.</translation>
    </message>
    <message>
        <source>Ask the recipient for the address again by a way you trust. Do not copy it from your history.</source>
        <translation>Fragen Sie den Empfänger auf einem vertrauten Weg erneut nach der Adresse. Kopieren Sie sie nicht aus dem Verlauf.</translation>
    </message>
    <message>
        <source>Ask the recipient on which chain they want the money.</source>
        <translation>Fragen Sie den Empfänger, auf welcher Chain er das Geld will.</translation>
    </message>
    <message>
        <source>Ask which transactions come before it.</source>
        <translation>Fragen Sie, welche Transaktionen vorher kommen.</translation>
    </message>
    <message>
        <source>Ask who changed it. Wait until the change is a day old.</source>
        <translation>Fragen Sie, wer sie geändert hat. Warten Sie, bis die Änderung einen Tag alt ist.</translation>
    </message>
    <message>
        <source>Ask your second approver.</source>
        <translation>Fragen Sie Ihren zweiten Freigebenden.</translation>
    </message>
    <message>
        <source>Ask yourself who asked for this, and why.</source>
        <translation>Fragen Sie sich, wer das verlangt hat und warum.</translation>
    </message>
    <message>
        <source>At least ${0} arrive for ${1}: {2} % less.</source>
        <translation>Mindestens {0} $ treffen für {1} ein: {2} % weniger.</translation>
    </message>
    <message>
        <source>At least one call inside is unknown.</source>
        <translation>Mindestens ein Aufruf darin ist unbekannt.</translation>
    </message>
    <message>
        <source>At worst {0} can take everything this signature controls.</source>
        <translation>Schlimmstenfalls kann {0} alles nehmen, worüber diese Signatur Kontrolle gibt.</translation>
    </message>
    <message>
        <source>At worst {0} can take everything this signature controls{1}.</source>
        <translation>Schlimmstenfalls kann {0} alles nehmen, worüber diese Signatur Kontrolle gibt{1}.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1} until {2}.</source>
        <translation>Schlimmstenfalls kann {0} bis {2} nehmen: {1}.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, and what arrives later until {2}.</source>
        <translation>Schlimmstenfalls kann {0} bis {2} nehmen: {1}, und was später eintrifft.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, and what arrives later, without an end.</source>
        <translation>Schlimmstenfalls kann {0} ohne Ende nehmen: {1}, und was später eintrifft.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, without an end.</source>
        <translation>Schlimmstenfalls kann {0} ohne Ende nehmen: {1}.</translation>
    </message>
    <message>
        <source>BadgerDAO front-end theft</source>
        <translation>Diebstahl über die Website von BadgerDAO</translation>
    </message>
    <message>
        <source>Better than turning blind signing on: see whether the request can be shown in full.</source>
        <translation>Besser als Blind Signing einzuschalten: Sehen Sie, ob die Anfrage ganz gezeigt werden kann.</translation>
    </message>
    <message>
        <source>Blind signing left on lets the next request pass unseen.</source>
        <translation>Bleibt Blind Signing an, geht die nächste Anfrage ungesehen durch.</translation>
    </message>
    <message>
        <source>Blur bulk listing phishing</source>
        <translation>Phishing mit Sammelangeboten auf Blur</translation>
    </message>
    <message>
        <source>Borrow {0}</source>
        <translation>{0} leihen</translation>
    </message>
    <message>
        <source>Borrow {0} on {1}</source>
        <translation>{0} bei {1} leihen</translation>
    </message>
    <message>
        <source>Borrow {0} with {1}</source>
        <translation>{0} mit {1} leihen</translation>
    </message>
    <message>
        <source>Bridge {0}</source>
        <translation>{0} auf eine andere Blockchain übertragen</translation>
    </message>
    <message>
        <source>Bridge {0} on {1}</source>
        <translation>{0} bei {1} auf eine andere Blockchain übertragen</translation>
    </message>
    <message>
        <source>Bridge {0} with {1}</source>
        <translation>{0} mit {1} auf eine andere Blockchain übertragen</translation>
    </message>
    <message>
        <source>Burn {0}</source>
        <translation>{0} vernichten</translation>
    </message>
    <message>
        <source>Buy for</source>
        <translation>Kaufen für</translation>
    </message>
    <message>
        <source>Buy for {0}</source>
        <translation>Kaufen für {0}</translation>
    </message>
    <message>
        <source>Buy for {0} on {1}</source>
        <translation>Bei {1} kaufen für {0}</translation>
    </message>
    <message>
        <source>Buy for {0} with {1}</source>
        <translation>Mit {1} kaufen für {0}</translation>
    </message>
    <message>
        <source>Bybit theft</source>
        <translation>Diebstahl bei Bybit</translation>
    </message>
    <message>
        <source>Compared with {0} acts of this account and, since they are few, to {1} with what people usually do</source>
        <translation>Verglichen mit {0} Handlungen dieses Kontos und, weil es wenige sind, zu {1} mit dem, was Menschen gewöhnlich tun</translation>
    </message>
    <message>
        <source>Curve name-server hijack</source>
        <translation>Übernahme der Nameserver von Curve</translation>
    </message>
    <message>
        <source>DSProxy theft</source>
        <translation>Diebstahl bei DSProxy</translation>
    </message>
    <message>
        <source>Do not sign. Check this computer, then restore the profile from a copy. Did you restore one just now? Say so under Policy.</source>
        <translation>Unterschreiben Sie nicht. Prüfen Sie diesen Rechner und stellen Sie dann das Profil aus einer Kopie wieder her. Haben Sie eben eine wiederhergestellt? Sagen Sie es unter Richtlinie.</translation>
    </message>
    <message>
        <source>No node is set for {0} (chain {1}): fee and nonce are unknown.</source>
        <translation>Für {0} (Chain {1}) ist kein Knoten eingestellt: Gebühr und Nonce sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Offer NFTs that are not shown</source>
        <translation>NFTs anbieten, die nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Protocols have rights of their own beside token approvals: a delegate borrows, withdraws or loses stake in your name.</source>
        <translation>Protokolle haben neben Token-Freigaben eigene Rechte: Ein Vertreter leiht, hebt ab oder verliert Einsatz in Ihrem Namen.</translation>
    </message>
    <message>
        <source>The {0} of {1} would be removed.{2}</source>
        <translation>{0} von {1}: würde entfernt.{2}</translation>
    </message>
    <message>
        <source>The {0} of {1} would be {2}.{3}</source>
        <translation>{0} von {1}: wäre künftig {2}.{3}</translation>
    </message>
    <message>
        <source>everything you hold in {0}, now and later</source>
        <translation>alles, was Sie in {0} halten, jetzt und später</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, none of whose contracts on this chain is known here; nobody here knows {2} either.</source>
        <translation>{0} gehört zu {1}. Auf dieser Chain ist hier keiner von dessen Verträgen bekannt, und auch {2} kennt hier niemand.</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>{0} findings that support one another</source>
        <translation>{0} Befunde, die einander stützen</translation>
    </message>
    <message>
        <source>{0} gets all of it.</source>
        <translation>{0} bekommt alles davon.</translation>
    </message>
    <message>
        <source>{0} gets more than you.</source>
        <translation>{0} bekommt mehr als Sie.</translation>
    </message>
    <message>
        <source>{0} is neither a known application nor one this account used before, but it is old and much used.</source>
        <translation>{0} ist weder eine bekannte Anwendung noch eine schon benutzte, aber alt und viel benutzt.</translation>
    </message>
    <message>
        <source>{0} is neither a known application nor one this account used before.</source>
        <translation>{0} ist weder eine bekannte Anwendung noch eine, die dieses Konto schon benutzt hat.</translation>
    </message>
    <message>
        <source>{0} is no known wallet and has no code.</source>
        <translation>{0} ist keine bekannte Wallet und hat keinen Code.</translation>
    </message>
    <message>
        <source>{0} is no known wallet.</source>
        <translation>{0} ist keine bekannte Wallet.</translation>
    </message>
    <message>
        <source>{0} is not a contact.</source>
        <translation>{0} ist kein Kontakt.</translation>
    </message>
    <message>
        <source>{0} is not a verified contact.</source>
        <translation>{0} ist kein geprüfter Kontakt.</translation>
    </message>
    <message>
        <source>{0} is unknown here{1}</source>
        <translation>{0} ist hier unbekannt{1}</translation>
    </message>
    <message>
        <source>{0} wants you to sign in with your Ethereum account:
{1}

Hello

{2}</source>
        <translation>{0} wants you to sign in with your Ethereum account:
{1}

Hello

{2}</translation>
    </message>
    <message>
        <source>{0} was created {1} ago and would get an unlimited permission.</source>
        <translation>{0} ist erst {1} alt und bekäme eine unbegrenzte Freigabe.</translation>
    </message>
    <message>
        <source>{0} would decide what the modules of the Safe {1} may do.</source>
        <translation>{0} entschiede, was die Module des Safe {1} dürfen.</translation>
    </message>
    <message>
        <source>{0} would get control over {1}.</source>
        <translation>{0} bekäme die Kontrolle über {1}.</translation>
    </message>
    <message>
        <source>{0} would get the code behind {1}.</source>
        <translation>{0} bekäme den Code hinter {1}.</translation>
    </message>
    <message>
        <source>{0} would leave. Its value in dollars is unknown, so your limits were not applied.</source>
        <translation>{0} würden abfließen. Der Wert in Dollar ist nicht bekannt; deshalb wurden Ihre Grenzen nicht angewandt.</translation>
    </message>
    <message>
        <source>{0}; names are not resolved offline</source>
        <translation>{0}; Namen werden ohne Netz nicht aufgelöst</translation>
    </message>
    <message>
        <source>{0}; then: {1}</source>
        <translation>{0}; dann: {1}</translation>
    </message>
    <message>
        <source>Calls {0} and sends {1}; what it does is unknown</source>
        <translation>Ruft {0} auf und sendet {1}; was es bewirkt, ist unbekannt</translation>
    </message>
    <message>
        <source> Now it is {0}.</source>
        <translation> Jetzt ist es {0}.</translation>
    </message>
    <message>
        <source> There is none now.</source>
        <translation> Jetzt gibt es keinen.</translation>
    </message>
    <message>
        <source> and could take {0}.</source>
        <translation> und könnte {0} nehmen.</translation>
    </message>
    <message>
        <source> and is hardly used.</source>
        <translation> und wird kaum benutzt.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <source>${0} billion</source>
        <translation>{0} Milliarden $</translation>
    </message>
    <message>
        <source>${0} million</source>
        <translation>{0} Millionen $</translation>
    </message>
    <message>
        <source>, and {0} gets it</source>
        <translation>, und {0} bekommt es</translation>
    </message>
    <message>
        <source>, more once you allow more</source>
        <translation>, mehr, sobald Sie mehr erlauben</translation>
    </message>
    <message>
        <source>, on top of what is allowed already</source>
        <translation>, zusätzlich zu dem, was schon erlaubt ist</translation>
    </message>
    <message>
        <source>, sending {0}</source>
        <translation>, sendet {0}</translation>
    </message>
    <message>
        <source>1 base unit of a token</source>
        <translation>1 Basiseinheit eines Tokens</translation>
    </message>
    <message>
        <source>1 base unit of {0}</source>
        <translation>1 Basiseinheit von {0}</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 Mal</translation>
    </message>
    <message>
        <source>32 bytes, perhaps a hash</source>
        <translation>32 Bytes, vielleicht ein Hash</translation>
    </message>
    <message>
        <source>; and {0} more</source>
        <translation>; und {0} weitere</translation>
    </message>
    <message>
        <source>A blank cheque: nobody can tell what you sign</source>
        <translation>Ein Blankoscheck: Niemand weiß, was Sie signieren</translation>
    </message>
    <message>
        <source>A call that says one thing and takes another is a hidden theft.</source>
        <translation>Ein Aufruf, der das eine sagt und anderes nimmt, ist ein versteckter Diebstahl.</translation>
    </message>
    <message>
        <source>A changed bank detail on a real invoice: all is as every month, but the address is the thief&apos;s.</source>
        <translation>Geänderte Zahlungsdaten auf einer echten Rechnung: alles wie jeden Monat, nur die Adresse gehört dem Dieb.</translation>
    </message>
    <message>
        <source>A code in place of words (a hash) can be an order, or an owner&apos;s consent, that sells everything.</source>
        <translation>Ein Code statt Worten (ein Hash) kann ein Auftrag oder die Zustimmung eines Eigentümers sein, die alles verkauft.</translation>
    </message>
    <message>
        <source>A hacked page replaces a claim or deposit by a permission for the thief.</source>
        <translation>Eine gehackte Seite ersetzt eine Auszahlung oder Einlage durch eine Freigabe für den Dieb.</translation>
    </message>
    <message>
        <source>A limit in dollars that nobody can hold a payment against is no limit.</source>
        <translation>Eine Grenze in Dollar, gegen die niemand eine Zahlung halten kann, ist keine Grenze.</translation>
    </message>
    <message>
        <source>A limit of your policy could not be checked</source>
        <translation>Eine Grenze Ihrer Richtlinie konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>A page reached this computer under the name {0} and was refused.</source>
        <translation>Eine Seite erreichte diesen Computer unter dem Namen {0} und wurde abgewiesen.</translation>
    </message>
    <message>
        <source>A part of the call to {0} cannot be read: {1}.</source>
        <translation>Ein Teil des Aufrufs an {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>A part of this call cannot be read</source>
        <translation>Ein Teil dieses Aufrufs ist nicht lesbar</translation>
    </message>
    <message>
        <source>A part of this name is too long for ENS.</source>
        <translation>Ein Teil dieses Namens ist zu lang für ENS.</translation>
    </message>
    <message>
        <source>A permission that is left over is used later, when nobody looks.</source>
        <translation>Eine übrig gebliebene Freigabe wird später genutzt, wenn niemand hinsieht.</translation>
    </message>
    <message>
        <source>A permission that is not used up exists, so this call will fail.</source>
        <translation>Es gibt eine noch nicht aufgebrauchte Freigabe, also wird dieser Aufruf scheitern.</translation>
    </message>
    <message>
        <source>A permission without limit lets its holder take everything now and whatever arrives later.</source>
        <translation>Eine Freigabe ohne Grenze lässt ihren Inhaber jetzt alles nehmen und auch, was später eintrifft.</translation>
    </message>
    <message>
        <source>A program already controls this account</source>
        <translation>Ein Programm steuert dieses Konto bereits</translation>
    </message>
    <message>
        <source>A program that you did not choose moves whatever arrives.</source>
        <translation>Ein Programm, das Sie nicht gewählt haben, bewegt alles, was eintrifft.</translation>
    </message>
    <message>
        <source>A signature for another chain, or for any, is used where you do not look.</source>
        <translation>Eine Signatur für eine andere Kette, oder für jede, wird dort benutzt, wo Sie nicht hinsehen.</translation>
    </message>
    <message>
        <source>A simulated device signs for test chains only; nothing was sent.</source>
        <translation>Ein simuliertes Gerät unterschreibt nur für Testketten; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A theft runs as fast as you confirm.</source>
        <translation>Ein Diebstahl läuft so schnell, wie Sie bestätigen.</translation>
    </message>
    <message>
        <source>A thief takes the whole balance; a payment seldom does.</source>
        <translation>Ein Dieb nimmt das ganze Guthaben; eine Zahlung selten.</translation>
    </message>
    <message>
        <source>A transaction with a later number is carried out when you no longer expect it.</source>
        <translation>Eine Transaktion mit einer späteren Nummer wird ausgeführt, wenn Sie nicht mehr damit rechnen.</translation>
    </message>
    <message>
        <source>Add one under Networks; this request then goes on by itself.</source>
        <translation>Fügen Sie unter Netzwerke einen hinzu; diese Anfrage geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>All your stake in {0} would be under {1}, whose faults are paid from it.</source>
        <translation>Ihr ganzer Einsatz in {0} stünde unter {1}. Für dessen Fehler wird daraus bezahlt.</translation>
    </message>
    <message>
        <source>An NFT of yours goes to a stranger</source>
        <translation>Ein NFT von Ihnen geht an einen Fremden</translation>
    </message>
    <message>
        <source>An NFT that is worth real money would go to {0}, whom you never paid.</source>
        <translation>Ein NFT, das echtes Geld wert ist, ginge an {0}. Dorthin haben Sie nie gezahlt.</translation>
    </message>
    <message>
        <source>An account&apos;s transactions are numbered. This one has {0}, the next is {1}: it waits for those between.</source>
        <translation>Die Transaktionen eines Kontos sind nummeriert. Diese hat {0}, die nächste ist {1}: Sie wartet auf die dazwischen.</translation>
    </message>
    <message>
        <source>An earlier transaction of this account had the same number ({0}).</source>
        <translation>Eine frühere Transaktion dieses Kontos hatte dieselbe Nummer ({0}).</translation>
    </message>
    <message>
        <source>Another account signed.</source>
        <translation>Ein anderes Konto hat signiert.</translation>
    </message>
    <message>
        <source>Another device, or one with another seed, signed for this account before.</source>
        <translation>Für dieses Konto hat zuvor ein anderes Gerät oder eines mit anderem Seed signiert.</translation>
    </message>
    <message>
        <source>Another transaction of this account with the same number is on its way.</source>
        <translation>Eine andere Transaktion dieses Kontos mit derselben Nummer ist unterwegs.</translation>
    </message>
    <message>
        <source>Another transaction with the same nonce took its place; this one will never be mined.</source>
        <translation>Eine andere Transaktion mit derselben Nonce hat ihren Platz eingenommen; diese kommt nie in einen Block.</translation>
    </message>
    <message>
        <source>Anyone can publish a harmless name that fits a harmful function too.</source>
        <translation>Jeder kann einen harmlosen Namen veröffentlichen, der auch auf eine schädliche Funktion passt.</translation>
    </message>
    <message>
        <source>Anyone can write a payment of 0 into your past. Then it looks as if you had paid the attacker&apos;s address yourself.</source>
        <translation>Jeder kann eine Zahlung von 0 in Ihre Vergangenheit schreiben. Dann sieht es aus, als hätten Sie die Adresse des Angreifers selbst bezahlt.</translation>
    </message>
    <message>
        <source>Ask the second person again.</source>
        <translation>Fragen Sie die zweite Person erneut.</translation>
    </message>
    <message>
        <source>Ask the usual payee, by a way you used before, whether they changed their address.</source>
        <translation>Fragen Sie den üblichen Empfänger auf einem Weg, den Sie schon benutzt haben, ob sich seine Adresse geändert hat.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, more once you allow more until {2}.</source>
        <translation>Schlimmstenfalls kann {0} {1} nehmen, mehr, sobald Sie mehr erlauben, bis {2}.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, more once you allow more, without an end.</source>
        <translation>Schlimmstenfalls kann {0} {1} nehmen, mehr, sobald Sie mehr erlauben, ohne Ende.</translation>
    </message>
    <message>
        <source>Attackers make addresses whose ends equal those of one you pay. They send you dust from them and wait for you to copy the wrong one.</source>
        <translation>Angreifer machen Adressen mit denselben Enden wie eine, der Sie zahlen. Sie senden Ihnen Staub und warten, dass Sie die falsche kopieren.</translation>
    </message>
    <message>
        <source>Attest something about {0} in this account&apos;s name</source>
        <translation>Im Namen dieses Kontos etwas über {0} bescheinigen</translation>
    </message>
    <message>
        <source>Become the trading key of {0}</source>
        <translation>Handelsschlüssel von {0} werden</translation>
    </message>
    <message>
        <source>Borrow {0} to {1} on {2}</source>
        <translation>{0} bei {2} leihen, ausgezahlt an {1}</translation>
    </message>
    <message>
        <source>Borrow {0} to {1} with {2}</source>
        <translation>{0} mit {2} leihen, ausgezahlt an {1}</translation>
    </message>
    <message>
        <source>Buy {0} for {1} on {2}</source>
        <translation>{0} bei {2} kaufen für {1}</translation>
    </message>
    <message>
        <source>Buy {0} for {1} with {2}</source>
        <translation>{0} mit {2} kaufen für {1}</translation>
    </message>
    <message>
        <source>Buy {0} on an exchange account for at most {1} each</source>
        <translation>{0} auf einem Börsenkonto für je höchstens {1} kaufen</translation>
    </message>
    <message>
        <source>By your account: {0}</source>
        <translation>Durch Ihr Konto: {0}</translation>
    </message>
    <message>
        <source>Call “{0}” of {1}</source>
        <translation>„{0}“ von {1} aufrufen</translation>
    </message>
    <message>
        <source>Calls {0}, perhaps its function “{1}”</source>
        <translation>Ruft {0} auf, vielleicht die Funktion „{1}“</translation>
    </message>
    <message>
        <source>Calls {0}, perhaps its function “{1}”, sending {2}</source>
        <translation>Ruft {0} auf, vielleicht die Funktion „{1}“, und sendet {2}</translation>
    </message>
    <message>
        <source>Calls {0}; what it does is unknown</source>
        <translation>Ruft {0} auf; was es bewirkt, ist unbekannt</translation>
    </message>
    <message>
        <source>Cancel an order or permission</source>
        <translation>Eine Order oder Freigabe widerrufen</translation>
    </message>
    <message>
        <source>Cancel an order or permission ({0})</source>
        <translation>Eine Order oder Freigabe widerrufen ({0})</translation>
    </message>
    <message>
        <source>Capital letters in an address are a checksum (EIP-55); when it fails, a digit was changed or mistyped.</source>
        <translation>Großbuchstaben in einer Adresse sind eine Prüfsumme (EIP-55); stimmt sie nicht, wurde ein Zeichen geändert oder vertippt.</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>Check that this contract is a wallet or a service that expects payments.</source>
        <translation>Prüfen Sie, ob dieser Vertrag eine Wallet oder ein Dienst ist, der Zahlungen erwartet.</translation>
    </message>
    <message>
        <source>Check the address in the browser.</source>
        <translation>Prüfen Sie die Adresse im Browser.</translation>
    </message>
    <message>
        <source>Check the amount against the invoice or the person who asked for it.</source>
        <translation>Vergleichen Sie den Betrag mit der Rechnung oder dem, der ihn verlangt hat.</translation>
    </message>
    <message>
        <source>Check what the sponsor may charge.</source>
        <translation>Prüfen Sie, was der Zahlende berechnen darf.</translation>
    </message>
    <message>
        <source>Check where the address came from. Send a small amount first if the sum matters.</source>
        <translation>Prüfen Sie, woher die Adresse kam. Senden Sie zuerst wenig, wenn die Summe wichtig ist.</translation>
    </message>
    <message>
        <source>Choose Pair and type the code that the device shows.</source>
        <translation>Wählen Sie Koppeln und tippen Sie den Code, den das Gerät zeigt.</translation>
    </message>
    <message>
        <source>Choose Unlock and enter its PIN.</source>
        <translation>Wählen Sie Entsperren und geben Sie die PIN ein.</translation>
    </message>
    <message>
        <source>Choose a price source in the settings, or set the limit in coins.</source>
        <translation>Wählen Sie in den Einstellungen eine Preisquelle, oder setzen Sie die Grenze in Münzen.</translation>
    </message>
    <message>
        <source>Choose an account below m/44&apos;/60&apos;.</source>
        <translation>Wählen Sie ein Konto unter m/44&apos;/60&apos;.</translation>
    </message>
    <message>
        <source>Choose another with --profile.</source>
        <translation>Wählen Sie mit --profile ein anderes.</translation>
    </message>
    <message>
        <source>Choose the folder or tar file of Trezor&apos;s definitions again (Settings › Trezor).</source>
        <translation>Wählen Sie den Ordner oder die Tar-Datei mit Trezors Definitionen erneut (Einstellungen › Trezor).</translation>
    </message>
    <message>
        <source>Choose the right account.</source>
        <translation>Wählen Sie das richtige Konto.</translation>
    </message>
    <message>
        <source>Claim address</source>
        <translation>Adresse abholen</translation>
    </message>
    <message>
        <source>Claim what is owed to you</source>
        <translation>Abholen, was Ihnen zusteht</translation>
    </message>
    <message>
        <source>Claim {0}</source>
        <translation>{0} abholen</translation>
    </message>
    <message>
        <source>Claim {0} on {1}</source>
        <translation>{0} bei {1} abholen</translation>
    </message>
    <message>
        <source>Claim {0} to {1} on {2}</source>
        <translation>{0} bei {2} abholen, ausgezahlt an {1}</translation>
    </message>
    <message>
        <source>Claim {0} to {1} with {2}</source>
        <translation>{0} mit {2} abholen, ausgezahlt an {1}</translation>
    </message>
    <message>
        <source>Claim {0} with {1}</source>
        <translation>{0} mit {1} abholen</translation>
    </message>
    <message>
        <source>Claimed {0}, computed {1}.</source>
        <translation>Behauptet {0}, berechnet {1}.</translation>
    </message>
    <message>
        <source>Claims and security updates give; thieves name a function so and let it take the coins sent along.</source>
        <translation>Ansprüche und Sicherheitsupdates geben etwas; Diebe nennen eine Funktion so und lassen sie die mitgesandten Münzen nehmen.</translation>
    </message>
    <message>
        <source>Close Trezor Suite, Ledger Wallet or other wallet programs and try again.</source>
        <translation>Schließen Sie Trezor Suite, Ledger Wallet oder andere Wallet-Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port under Settings.</source>
        <translation>Beenden Sie jenes Programm, oder wählen Sie unter Einstellungen einen anderen Port.</translation>
    </message>
    <message>
        <source>Close the other program that writes it.</source>
        <translation>Schließen Sie das andere Programm, das darin schreibt.</translation>
    </message>
    <message>
        <source>Close the site.</source>
        <translation>Schließen Sie die Website.</translation>
    </message>
    <message>
        <source>Close the site. Open the real one from your own bookmark.</source>
        <translation>Schließen Sie die Website. Öffnen Sie die echte über Ihr eigenes Lesezeichen.</translation>
    </message>
    <message>
        <source>Close {0} and try again.</source>
        <translation>Schließen Sie {0} und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close {0} on the device and open Ethereum.</source>
        <translation>Schließen Sie {0} auf dem Gerät und öffnen Sie Ethereum.</translation>
    </message>
    <message>
        <source>Coercion, a typing error or a thief show as an amount far from the account&apos;s own habits.</source>
        <translation>Zwang, ein Tippfehler oder ein Dieb zeigt sich als Betrag fern der Gewohnheiten des Kontos.</translation>
    </message>
    <message>
        <source>Coins are sent along with a token call</source>
        <translation>Mit einem Token-Aufruf werden Münzen mitgesandt</translation>
    </message>
    <message>
        <source>Coins go to an unknown function that asks for nothing</source>
        <translation>Münzen gehen an eine unbekannte Funktion, die nichts verlangt</translation>
    </message>
    <message>
        <source>Compare the amount with the invoice, digit by digit.</source>
        <translation>Vergleichen Sie den Betrag Ziffer für Ziffer mit der Rechnung.</translation>
    </message>
    <message>
        <source>Compare the hash on the device with the one shown here, group by group.</source>
        <translation>Vergleichen Sie den Hash auf dem Gerät Gruppe für Gruppe mit dem hier gezeigten.</translation>
    </message>
    <message>
        <source>Compare the recipient with what you meant. It should be your own account.</source>
        <translation>Vergleichen Sie den Empfänger mit dem, den Sie meinten. Es sollte Ihr eigenes Konto sein.</translation>
    </message>
    <message>
        <source>Compared with {0} acts of this account</source>
        <translation>Verglichen mit {0} Handlungen dieses Kontos</translation>
    </message>
    <message>
        <source>Compromised sites point to contracts made for the theft a few days before.</source>
        <translation>Gekaperte Websites verweisen auf Verträge, die wenige Tage vor dem Diebstahl dafür gemacht wurden.</translation>
    </message>
    <message>
        <source>Confirm: {0}.</source>
        <translation>Bestätigen Sie: {0}.</translation>
    </message>
    <message>
        <source>Connect your own node in the settings to see what really happens.</source>
        <translation>Verbinden Sie in den Einstellungen Ihren eigenen Knoten, um zu sehen, was wirklich geschieht.</translation>
    </message>
    <message>
        <source>Contracts for a theft are made shortly before it.</source>
        <translation>Verträge für einen Diebstahl werden kurz davor gemacht.</translation>
    </message>
    <message>
        <source>Control is given up for ever</source>
        <translation>Kontrolle wird für immer aufgegeben</translation>
    </message>
    <message>
        <source>Copy the address again from its source. Do not correct the capitals by hand.</source>
        <translation>Kopieren Sie die Adresse erneut aus ihrer Quelle. Berichtigen Sie die Großbuchstaben nicht von Hand.</translation>
    </message>
    <message>
        <source>Create a contract</source>
        <translation>Einen Vertrag anlegen</translation>
    </message>
    <message>
        <source>Create a contract and send it {0}</source>
        <translation>Einen Vertrag anlegen und {0} dorthin senden</translation>
    </message>
    <message>
        <source>Create a wallet of your own on the site</source>
        <translation>Ein eigenes Wallet auf der Website anlegen</translation>
    </message>
    <message>
        <source>Delegate to {0}</source>
        <translation>An {0} delegieren</translation>
    </message>
    <message>
        <source>Deposit {0}</source>
        <translation>{0} einzahlen</translation>
    </message>
    <message>
        <source>Deposit {0} on {1}</source>
        <translation>{0} bei {1} einzahlen</translation>
    </message>
    <message>
        <source>Deposit {0} with {1}</source>
        <translation>{0} mit {1} einzahlen</translation>
    </message>
    <message>
        <source>Do not receive anything at the old address before you know why.</source>
        <translation>Empfangen Sie nichts auf der alten Adresse, bevor Sie wissen, warum.</translation>
    </message>
    <message>
        <source>Do not rely on the name.</source>
        <translation>Verlassen Sie sich nicht auf den Namen.</translation>
    </message>
    <message>
        <source>Do not send it now. Find out why it fails.</source>
        <translation>Senden Sie es jetzt nicht. Finden Sie heraus, warum es scheitert.</translation>
    </message>
    <message>
        <source>Do not sign unless all owners agreed.</source>
        <translation>Signieren Sie nur, wenn alle Eigentümer zugestimmt haben.</translation>
    </message>
    <message>
        <source>Do not sign unless the site shows every offer and you trust it.</source>
        <translation>Signieren Sie nur, wenn die Website jedes Angebot zeigt und Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>Do not sign unless this is a gift or a fee that you know.</source>
        <translation>Signieren Sie nur, wenn dies ein Geschenk oder eine Gebühr ist, die Sie kennen.</translation>
    </message>
    <message>
        <source>Do not sign unless you know the spender and why it needs this.</source>
        <translation>Signieren Sie nur, wenn Sie den Berechtigten kennen und wissen, warum er das braucht.</translation>
    </message>
    <message>
        <source>Do not sign unless you know this contract well.</source>
        <translation>Signieren Sie nur, wenn Sie diesen Vertrag gut kennen.</translation>
    </message>
    <message>
        <source>Do not sign unless you meant that chain.</source>
        <translation>Signieren Sie nur, wenn Sie diese Chain gemeint haben.</translation>
    </message>
    <message>
        <source>Do not sign unless you planned this and compared the new owner&apos;s address with its source.</source>
        <translation>Signieren Sie nur, wenn Sie das geplant und die Adresse des neuen Inhabers mit ihrer Quelle verglichen haben.</translation>
    </message>
    <message>
        <source>Do not sign until they agree. Choose another node.</source>
        <translation>Signieren Sie nicht, bis sie übereinstimmen. Wählen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Do not sign.</source>
        <translation>Signieren Sie nicht.</translation>
    </message>
    <message>
        <source>Do not sign. A claim gives you something; it never needs a permission.</source>
        <translation>Signieren Sie nicht. Ein Anspruch gibt Ihnen etwas; er braucht nie eine Freigabe.</translation>
    </message>
    <message>
        <source>Do not sign. A fresh, empty address has no honest use as a spender.</source>
        <translation>Signieren Sie nicht. Eine frische, leere Adresse hat keinen ehrlichen Grund, nehmen zu dürfen.</translation>
    </message>
    <message>
        <source>Do not sign. A login or a mint never needs an offer.</source>
        <translation>Signieren Sie nicht. Eine Anmeldung oder ein Mint braucht nie ein Angebot.</translation>
    </message>
    <message>
        <source>Do not sign. A real claim or update takes no coins.</source>
        <translation>Signieren Sie nicht. Ein echter Anspruch oder ein echtes Update nimmt keine Münzen.</translation>
    </message>
    <message>
        <source>Do not sign. Ask another node.</source>
        <translation>Signieren Sie nicht. Fragen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Do not sign. Ask for an authorization for one chain.</source>
        <translation>Signieren Sie nicht. Verlangen Sie eine Ermächtigung für eine Chain.</translation>
    </message>
    <message>
        <source>Do not sign. Ask for the recipient&apos;s own address; a token contract is not a person.</source>
        <translation>Signieren Sie nicht. Fragen Sie nach der eigenen Adresse des Empfängers; ein Token-Vertrag ist keine Person.</translation>
    </message>
    <message>
        <source>Do not sign. Ask the site which contract it means.</source>
        <translation>Signieren Sie nicht. Fragen Sie die Website, welchen Vertrag sie meint.</translation>
    </message>
    <message>
        <source>Do not sign. Check this computer for malware and take the address from another device.</source>
        <translation>Signieren Sie nicht. Prüfen Sie diesen Computer auf Schadprogramme und nehmen Sie die Adresse von einem anderen Gerät.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the contact with its original source and save it again.</source>
        <translation>Signieren Sie nicht. Vergleichen Sie den Kontakt mit seiner ursprünglichen Quelle und speichern Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the hash with the other owners by another way.</source>
        <translation>Signieren Sie nicht. Vergleichen Sie den Hash auf anderem Weg mit den anderen Eigentümern.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the token&apos;s contract with the issuer&apos;s page.</source>
        <translation>Signieren Sie nicht. Vergleichen Sie den Vertrag des Tokens mit der Seite des Herausgebers.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the whole address with the project&apos;s documentation.</source>
        <translation>Signieren Sie nicht. Vergleichen Sie die ganze Adresse mit der Dokumentation des Projekts.</translation>
    </message>
    <message>
        <source>Do not sign. No honest application asks for this.</source>
        <translation>Signieren Sie nicht. Keine ehrliche Anwendung verlangt das.</translation>
    </message>
    <message>
        <source>Do not sign. Nobody here knows who would get your tokens.</source>
        <translation>Signieren Sie nicht. Niemand hier weiß, wer Ihre Token bekäme.</translation>
    </message>
    <message>
        <source>Do not sign. Only Safe&apos;s own batch libraries belong here.</source>
        <translation>Signieren Sie nicht. Nur Safes eigene Bündelbibliotheken gehören hierher.</translation>
    </message>
    <message>
        <source>Do not sign. Open the real site yourself and sign in there.</source>
        <translation>Signieren Sie nicht. Öffnen Sie die echte Website selbst und melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>Do not sign. Reload the site later and check it by another way.</source>
        <translation>Signieren Sie nicht. Laden Sie die Website später neu und prüfen Sie sie auf anderem Weg.</translation>
    </message>
    <message>
        <source>Do not sign. Report it, so that the check can be repaired.</source>
        <translation>Signieren Sie nicht. Melden Sie es, damit die Prüfung repariert werden kann.</translation>
    </message>
    <message>
        <source>Do not sign. Take the address from its original source again and compare its middle.</source>
        <translation>Signieren Sie nicht. Nehmen Sie die Adresse erneut aus ihrer ursprünglichen Quelle und vergleichen Sie die Mitte.</translation>
    </message>
    <message>
        <source>Do not sign. The contract is not the named project&apos;s.</source>
        <translation>Signieren Sie nicht. Der Vertrag gehört nicht dem genannten Projekt.</translation>
    </message>
    <message>
        <source>Do not sign. The first signature may already be in use by a thief.</source>
        <translation>Signieren Sie nicht. Ein Dieb benutzt vielleicht schon die erste Signatur.</translation>
    </message>
    <message>
        <source>Do not sign. The payment must go to your own account.</source>
        <translation>Signieren Sie nicht. Die Zahlung muss an Ihr eigenes Konto gehen.</translation>
    </message>
    <message>
        <source>Do not sign. The request and your words differ.</source>
        <translation>Signieren Sie nicht. Die Anfrage und Ihre Worte weichen voneinander ab.</translation>
    </message>
    <message>
        <source>Do not sign. The site may be hacked; look for the project&apos;s own announcements.</source>
        <translation>Signieren Sie nicht. Die Website ist vielleicht gehackt; suchen Sie nach Mitteilungen des Projekts.</translation>
    </message>
    <message>
        <source>Do not trust the message.</source>
        <translation>Vertrauen Sie der Nachricht nicht.</translation>
    </message>
    <message>
        <source>Do not trust this token.</source>
        <translation>Vertrauen Sie diesem Token nicht.</translation>
    </message>
    <message>
        <source>EIP-7702 sweepers</source>
        <translation>EIP-7702-Leerräumer</translation>
    </message>
    <message>
        <source>ENS does not allow this name; it may imitate another. (Its rules say: {0})</source>
        <translation>ENS lässt diesen Namen nicht zu; er könnte einen anderen nachahmen. (Die Regeln sagen: {0})</translation>
    </message>
    <message>
        <source>Enter it on the device.</source>
        <translation>Geben Sie sie auf dem Gerät ein.</translation>
    </message>
    <message>
        <source>Enter the PIN; the positions are shown on the device.</source>
        <translation>Geben Sie die PIN ein; die Positionen stehen auf dem Gerät.</translation>
    </message>
    <message>
        <source>Entry {0} differs from {1}.</source>
        <translation>Eintrag {0} weicht von {1} ab.</translation>
    </message>
    <message>
        <source>Entry {0} does not follow the entry before it.</source>
        <translation>Eintrag {0} folgt nicht auf den Eintrag davor.</translation>
    </message>
    <message>
        <source>Entry {0} is missing.</source>
        <translation>Eintrag {0} fehlt.</translation>
    </message>
    <message>
        <source>Entry {0} is no JSON object.</source>
        <translation>Eintrag {0} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Entry {0} of the batch runs {1} as the Safe {2}.</source>
        <translation>Eintrag {0} des Bündels führt {1} als Safe {2} aus.</translation>
    </message>
    <message>
        <source>Entry {0} was changed after it was written.</source>
        <translation>Eintrag {0} wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>Every redirected payment goes to an address that the account never paid.</source>
        <translation>Jede umgeleitete Zahlung geht an eine Adresse, der das Konto nie gezahlt hat.</translation>
    </message>
    <message>
        <source>Expect to receive less. Try to sell a little before you buy much.</source>
        <translation>Rechnen Sie mit weniger. Versuchen Sie, ein wenig zu verkaufen, bevor Sie viel kaufen.</translation>
    </message>
    <message>
        <source>Far more than you usually send</source>
        <translation>Weit mehr, als Sie sonst senden</translation>
    </message>
    <message>
        <source>Fewer signatures would be enough</source>
        <translation>Weniger Signaturen würden genügen</translation>
    </message>
    <message>
        <source>Fields are missing; they need a node.</source>
        <translation>Felder fehlen; sie brauchen einen Knoten.</translation>
    </message>
    <message>
        <source>Fill it first.</source>
        <translation>Füllen Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>Find out who runs this contract before you sign.</source>
        <translation>Finden Sie heraus, wer diesen Vertrag betreibt, bevor Sie signieren.</translation>
    </message>
    <message>
        <source>Find the right device.</source>
        <translation>Suchen Sie das richtige Gerät.</translation>
    </message>
    <message>
        <source>Finish or reject it on the device first.</source>
        <translation>Beenden Sie sie oder lehnen Sie sie zuerst auf dem Gerät ab.</translation>
    </message>
    <message>
        <source>Finish that one first; this one is filled anew then.</source>
        <translation>Erledigen Sie zuerst jene; diese wird dann neu ausgefüllt.</translation>
    </message>
    <message>
        <source>Foreign code would run with all rights of the Safe</source>
        <translation>Fremder Code liefe mit allen Rechten des Safe</translation>
    </message>
    <message>
        <source>Foreign code would run with all rights of your account</source>
        <translation>Fremder Code liefe mit allen Rechten Ihres Kontos</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>From the Safe {0}: </source>
        <translation>Vom Safe {0}: </translation>
    </message>
    <message>
        <source>From the Safe {0}: {1}</source>
        <translation>Vom Safe {0}: {1}</translation>
    </message>
    <message>
        <source>GMX position theft through an address not yet in use</source>
        <translation>Diebstahl einer GMX-Position über eine noch unbenutzte Adresse</translation>
    </message>
    <message>
        <source>Give permissions on any chain that the message does not show</source>
        <translation>Berechtigungen auf beliebigen Chains geben, die die Nachricht nicht zeigt</translation>
    </message>
    <message>
        <source>Give permissions on chain {0}</source>
        <translation>Berechtigungen auf Chain {0} geben</translation>
    </message>
    <message>
        <source>Give the identity {0} to {1}</source>
        <translation>Die Identität {0} an {1} geben</translation>
    </message>
    <message>
        <source>Give the site a key, made from this signature, that acts for this account</source>
        <translation>Der Seite einen aus dieser Unterschrift gemachten Schlüssel geben, der für dieses Konto handelt</translation>
    </message>
    <message>
        <source>Give the site a key, made from this signature, that trades for this account</source>
        <translation>Der Website einen Schlüssel geben, der aus dieser Unterschrift entsteht und für dieses Konto handelt</translation>
    </message>
    <message>
        <source>Give up control over {0} for ever</source>
        <translation>Kontrolle über {0} für immer aufgeben</translation>
    </message>
    <message>
        <source>Give your account on the exchange to {0}</source>
        <translation>Ihr Konto bei der Börse an {0} geben</translation>
    </message>
    <message>
        <source>Give {0} control over {1}</source>
        <translation>{0} die Kontrolle über {1} geben</translation>
    </message>
    <message>
        <source>Give {0} full control of this account</source>
        <translation>{0} die volle Kontrolle über dieses Konto geben</translation>
    </message>
    <message>
        <source>Give {0} full control of this account on every chain</source>
        <translation>{0} die volle Kontrolle über dieses Konto auf jeder Chain geben</translation>
    </message>
    <message>
        <source>Group {0} is another.</source>
        <translation>Gruppe {0} ist eine andere.</translation>
    </message>
    <message>
        <source>Handing over ownership or replacing code gives away everything the contract holds, in one call.</source>
        <translation>Eigentum zu übergeben oder Code zu ersetzen gibt alles im Vertrag weg, mit einem Aufruf.</translation>
    </message>
    <message>
        <source>Hidden wallets are off on this device, or it takes the passphrase only on its own screen.</source>
        <translation>Versteckte Wallets sind auf diesem Gerät aus, oder es nimmt die Passphrase nur auf dem eigenen Bildschirm.</translation>
    </message>
    <message>
        <source>If you are sure: Trezor Suite › Settings › Device › Safety checks › Prompt.</source>
        <translation>Wenn Sie sicher sind: Trezor Suite › Settings › Device › Safety checks › Prompt.</translation>
    </message>
    <message>
        <source>If you do not know why it is new, wait some days.</source>
        <translation>Wenn Sie nicht wissen, warum er neu ist, warten Sie einige Tage.</translation>
    </message>
    <message>
        <source>In {0} entries there is none like it.</source>
        <translation>In {0} Einträgen gibt es keinen solchen.</translation>
    </message>
    <message>
        <source>In {0} requests it never named {1}, which could now take everything.</source>
        <translation>In {0} Anfragen nannte sie nie {1}. Diese Adresse könnte nun alles nehmen.</translation>
    </message>
    <message>
        <source>In {0} requests it never named {1}, which could now take {2}.</source>
        <translation>In {0} Anfragen nannte sie nie {1}. Diese Adresse könnte nun {2} nehmen.</translation>
    </message>
    <message>
        <source>Inferno batch through a delegated account</source>
        <translation>Inferno-Stapel über ein delegiertes Konto</translation>
    </message>
    <message>
        <source>Install it with the maker&apos;s program.</source>
        <translation>Installieren Sie sie mit dem Programm des Herstellers.</translation>
    </message>
    <message>
        <source>Install the newer program again; this one would not understand it.</source>
        <translation>Installieren Sie das neuere Programm wieder; dieses würde es nicht verstehen.</translation>
    </message>
    <message>
        <source>Install the udev rules (Help › Devices) and plug the device in again.</source>
        <translation>Installieren Sie die udev-Regeln (Hilfe › Geräte) und schließen Sie das Gerät erneut an.</translation>
    </message>
    <message>
        <source>Invoice for {0}</source>
        <translation>Rechnung über {0}</translation>
    </message>
    <message>
        <source>Invoice for {0} due {1}</source>
        <translation>Rechnung über {0}, fällig {1}</translation>
    </message>
    <message>
        <source>Invoice of {0} for {1}</source>
        <translation>Rechnung von {0} über {1}</translation>
    </message>
    <message>
        <source>Invoice of {0} for {1} due {2}</source>
        <translation>Rechnung von {0} über {1}, fällig {2}</translation>
    </message>
    <message>
        <source>Invoice {0}</source>
        <translation>Rechnung {0}</translation>
    </message>
    <message>
        <source>Invoice {0} for {1}</source>
        <translation>Rechnung {0} über {1}</translation>
    </message>
    <message>
        <source>Invoice {0} for {1} due {2}</source>
        <translation>Rechnung {0} über {1}, fällig {2}</translation>
    </message>
    <message>
        <source>Invoice {0} of {1} for {2}</source>
        <translation>Rechnung {0} von {1} über {2}</translation>
    </message>
    <message>
        <source>Invoice {0} of {1} for {2} due {3}</source>
        <translation>Rechnung {0} von {1} über {2}, fällig {3}</translation>
    </message>
    <message>
        <source>Issued At</source>
        <translation>Issued At</translation>
    </message>
    <message>
        <source>It asks again right after you refused</source>
        <translation>Sie fragt gleich nach Ihrer Ablehnung erneut</translation>
    </message>
    <message>
        <source>It asks for {0}, which is no coin or token known here: say in what you pay, and how much.</source>
        <translation>Sie verlangt {0}, hier keine bekannte Münze und kein bekannter Token: Sagen Sie, worin Sie zahlen und wie viel.</translation>
    </message>
    <message>
        <source>It asks for {0}; {1} is meant to be worth as much.</source>
        <translation>Sie verlangt {0}; {1} soll ebenso viel wert sein.</translation>
    </message>
    <message>
        <source>It can be taken at any time from now on.</source>
        <translation>Es darf ab jetzt jederzeit genommen werden.</translation>
    </message>
    <message>
        <source>It cancels a pending transaction</source>
        <translation>Es bricht eine wartende Transaktion ab</translation>
    </message>
    <message>
        <source>It cancels it: nothing moves.</source>
        <translation>Es bricht sie ab: Nichts bewegt sich.</translation>
    </message>
    <message>
        <source>It does not show: {0}.</source>
        <translation>Es zeigt nicht: {0}.</translation>
    </message>
    <message>
        <source>It does something else when the owner or the block changes</source>
        <translation>Es tut anderes, wenn sich Inhaber oder Block ändern</translation>
    </message>
    <message>
        <source>It ends {0}.</source>
        <translation>Es endet {0}.</translation>
    </message>
    <message>
        <source>It goes to an account of your own</source>
        <translation>Es geht an eines Ihrer eigenen Konten</translation>
    </message>
    <message>
        <source>It is not needed for this request.</source>
        <translation>Für diese Anfrage ist es nicht nötig.</translation>
    </message>
    <message>
        <source>It is not the Safe&apos;s next transaction</source>
        <translation>Es ist nicht die nächste Transaktion des Safe</translation>
    </message>
    <message>
        <source>It is signed; whether it was sent is not certain.</source>
        <translation>Sie ist unterschrieben; ob sie gesendet wurde, ist nicht sicher.</translation>
    </message>
    <message>
        <source>It is valid on chain {0}; the site asked for chain {1}.</source>
        <translation>Es gilt auf Chain {0}; die Website verlangte Chain {1}.</translation>
    </message>
    <message>
        <source>It is valid on every chain</source>
        <translation>Es gilt auf jeder Chain</translation>
    </message>
    <message>
        <source>It is {0} UTC; your hours are {1}:00 to {2}:00.</source>
        <translation>Es ist {0} UTC; Ihre Zeit ist {1}:00 bis {2}:00.</translation>
    </message>
    <message>
        <source>It looks as if somebody else used this account</source>
        <translation>Es sieht aus, als benutzte jemand anderes dieses Konto</translation>
    </message>
    <message>
        <source>It looks like a usual payment that goes to somebody else</source>
        <translation>Es sieht aus wie eine übliche Zahlung, die an jemand anderen geht</translation>
    </message>
    <message>
        <source>It looks like a usual payment, but goes to somebody new</source>
        <translation>Es sieht aus wie eine übliche Zahlung, geht aber an jemand Neuen</translation>
    </message>
    <message>
        <source>It looks like money taken in small parts</source>
        <translation>Es sieht aus, als würde Geld in kleinen Teilen genommen</translation>
    </message>
    <message>
        <source>It looks like {0} and is another: the first {1} and the last {2} digits are the same. Take the address from its original source again.</source>
        <translation>Sie sieht aus wie {0} und ist eine andere: Die ersten {1} und die letzten {2} Stellen sind gleich. Nehmen Sie die Adresse erneut aus ihrer ursprünglichen Quelle.</translation>
    </message>
    <message>
        <source>It may be {0}.</source>
        <translation>Es könnte {0} sein.</translation>
    </message>
    <message>
        <source>It names no chain, so it may be used on every one.</source>
        <translation>Es nennt keine Chain, also kann es auf jeder benutzt werden.</translation>
    </message>
    <message>
        <source>It never ends.</source>
        <translation>Es endet nie.</translation>
    </message>
    <message>
        <source>It replaces a transaction that is on its way</source>
        <translation>Es ersetzt eine Transaktion, die unterwegs ist</translation>
    </message>
    <message>
        <source>It shows a hash only.</source>
        <translation>Es zeigt nur einen Hash.</translation>
    </message>
    <message>
        <source>It shows every field of the message.</source>
        <translation>Sie zeigt jedes Feld der Nachricht.</translation>
    </message>
    <message>
        <source>It takes tokens from somebody else</source>
        <translation>Es nimmt Token von jemand anderem</translation>
    </message>
    <message>
        <source>It wants an enormous amount of gas</source>
        <translation>Es will eine riesige Menge Gas</translation>
    </message>
    <message>
        <source>It was not simulated</source>
        <translation>Es wurde nicht simuliert</translation>
    </message>
    <message>
        <source>It was noticed at {0} UTC.</source>
        <translation>Bemerkt um {0} UTC.</translation>
    </message>
    <message>
        <source>It was written without capitals, so a typing error cannot be noticed (EIP-55).</source>
        <translation>Sie ist ohne Großbuchstaben geschrieben, ein Tippfehler fiele also nicht auf (EIP-55).</translation>
    </message>
    <message>
        <source>It would fail</source>
        <translation>Es würde scheitern</translation>
    </message>
    <message>
        <source>It would fail. {0}</source>
        <translation>Es würde scheitern. {0}</translation>
    </message>
    <message>
        <source>It would wait for others, or never be mined</source>
        <translation>Es würde auf andere warten oder nie in einen Block kommen</translation>
    </message>
    <message>
        <source>Its code is that of {0} {1}.</source>
        <translation>Sein Code ist der von {0} {1}.</translation>
    </message>
    <message>
        <source>Its newest block is of {0} UTC.</source>
        <translation>Sein neuester Block ist von {0} UTC.</translation>
    </message>
    <message>
        <source>Its number is used up or taken back: nothing can be taken with it any more.</source>
        <translation>Ihre Nummer ist verbraucht oder zurückgenommen: Damit kann nichts mehr genommen werden.</translation>
    </message>
    <message>
        <source>Kevin Rose NFT theft</source>
        <translation>Diebstahl der NFTs von Kevin Rose</translation>
    </message>
    <message>
        <source>Known phishing sites; the list&apos;s source and date are shown.</source>
        <translation>Bekannte Phishing-Websites; Quelle und Datum der Liste werden gezeigt.</translation>
    </message>
    <message>
        <source>Known thieves&apos; addresses; lists age and err, so the source and its date are shown.</source>
        <translation>Bekannte Adressen von Dieben; Listen altern und irren, daher stehen Quelle und Datum dabei.</translation>
    </message>
    <message>
        <source>Leave the site.</source>
        <translation>Verlassen Sie die Website.</translation>
    </message>
    <message>
        <source>Ledger Connect Kit attack</source>
        <translation>Angriff auf das Ledger Connect Kit</translation>
    </message>
    <message>
        <source>Less than a day ago {0} went to {1}. Now {2} would go to {3}, which looks similar.</source>
        <translation>Vor weniger als einem Tag gingen {0} an {1}. Nun gingen {2} an {3}, die ähnlich aussieht.</translation>
    </message>
    <message>
        <source>Let a key that the site keeps trade for this account</source>
        <translation>Einen Schlüssel, den die Website aufbewahrt, für dieses Konto handeln lassen</translation>
    </message>
    <message>
        <source>Let another account send the authorization.</source>
        <translation>Lassen Sie ein anderes Konto die Ermächtigung senden.</translation>
    </message>
    <message>
        <source>Let the key 0x{0} post as the identity</source>
        <translation>Den Schlüssel 0x{0} im Namen der Identität schreiben lassen</translation>
    </message>
    <message>
        <source>Let the key 0x{0} trade for your account on Lighter</source>
        <translation>Den Schlüssel 0x{0} für Ihr Konto bei Lighter handeln lassen</translation>
    </message>
    <message>
        <source>Let {0} act for the profile {1}</source>
        <translation>{0} für das Profil {1} handeln lassen</translation>
    </message>
    <message>
        <source>Let {0} act for this account ({1})</source>
        <translation>{0} für dieses Konto handeln lassen ({1})</translation>
    </message>
    <message>
        <source>Let {0} borrow {1} in this account&apos;s name</source>
        <translation>{0} erlauben, {1} im Namen dieses Kontos zu leihen</translation>
    </message>
    <message>
        <source>Let {0} charge up to {1} of each of your trades</source>
        <translation>{0} bis zu {1} von jedem Ihrer Geschäfte nehmen lassen</translation>
    </message>
    <message>
        <source>Let {0} make this call for the account: {1}</source>
        <translation>{0} diesen Aufruf für das Konto erlauben: {1}</translation>
    </message>
    <message>
        <source>Let {0} propose transactions for the Safe; it signs none</source>
        <translation>{0} Transaktionen für den Safe vorschlagen lassen; unterschreiben kann es keine</translation>
    </message>
    <message>
        <source>Let {0} recover, and so take, the identity</source>
        <translation>{0} erlauben, die Identität wiederherzustellen und damit zu nehmen</translation>
    </message>
    <message>
        <source>Let {0} release {1} deposited in The Compact</source>
        <translation>{0} erlauben, {1} freizugeben, die in The Compact hinterlegt sind</translation>
    </message>
    <message>
        <source>Let {0} take everything you hold in {1}</source>
        <translation>{0} alles nehmen lassen, was Sie in {1} halten</translation>
    </message>
    <message>
        <source>Let {0} take {1} and pay it out{2}</source>
        <translation>{0} erlauben, {1} zu nehmen und auszuzahlen{2}</translation>
    </message>
    <message>
        <source>Let {0} take {1} from {2}</source>
        <translation>{0} erlauben, {1} zu nehmen von: {2}</translation>
    </message>
    <message>
        <source>Let {0} vote and propose for this account</source>
        <translation>{0} für dieses Konto abstimmen und vorschlagen lassen</translation>
    </message>
    <message>
        <source>List {0} at prices that are not shown</source>
        <translation>{0} zu Preisen anbieten, die nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Lock what is staked for longer on {0}</source>
        <translation>Bei {0} Gestaktes länger sperren</translation>
    </message>
    <message>
        <source>Lock what is staked for longer with {0}</source>
        <translation>Mit {0} Gestaktes länger sperren</translation>
    </message>
    <message>
        <source>Look at each item. Sell one at a time.</source>
        <translation>Sehen Sie jedes Stück an. Verkaufen Sie eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Look at its screen; reject what it shows, unplug it and retry.</source>
        <translation>Sehen Sie auf den Bildschirm; lehnen Sie ab, was er zeigt, ziehen Sie das Gerät ab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s history.</source>
        <translation>Sehen Sie in den Verlauf des Kontos.</translation>
    </message>
    <message>
        <source>Look at the entry and its date. Lists contain errors; a fresh thief is on none.</source>
        <translation>Sehen Sie den Eintrag und sein Datum an. Listen enthalten Fehler; ein frischer Dieb steht auf keiner.</translation>
    </message>
    <message>
        <source>Look at the reasons. If one surprises you, stop.</source>
        <translation>Sehen Sie die Gründe an. Überrascht Sie einer, hören Sie auf.</translation>
    </message>
    <message>
        <source>Look for the project&apos;s announcement of the upgrade before you sign.</source>
        <translation>Suchen Sie die Ankündigung des Projekts zur Änderung, bevor Sie signieren.</translation>
    </message>
    <message>
        <source>Lower it.</source>
        <translation>Senken Sie sie.</translation>
    </message>
    <message>
        <source>Lower the fee. Ask the application to estimate it again.</source>
        <translation>Senken Sie die Gebühr. Lassen Sie die Anwendung neu schätzen.</translation>
    </message>
    <message>
        <source>Lower the gas limit or do not sign.</source>
        <translation>Senken Sie die Gas-Grenze, oder signieren Sie nicht.</translation>
    </message>
    <message>
        <source>Make sure that the test arrived.</source>
        <translation>Vergewissern Sie sich, dass der Test angekommen ist.</translation>
    </message>
    <message>
        <source>Make sure that you added this network yourself.</source>
        <translation>Vergewissern Sie sich, dass Sie dieses Netzwerk selbst hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Make sure that you mean to move everything.</source>
        <translation>Vergewissern Sie sich, dass Sie alles bewegen wollen.</translation>
    </message>
    <message>
        <source>Make sure that you meant this chain.</source>
        <translation>Vergewissern Sie sich, dass Sie diese Chain gemeint haben.</translation>
    </message>
    <message>
        <source>Make sure that you started this.</source>
        <translation>Vergewissern Sie sich, dass Sie das begonnen haben.</translation>
    </message>
    <message>
        <source>Make {0} the guard of {1}: it can refuse every transaction</source>
        <translation>{0} zum Wächter von {1} machen: er kann jede Transaktion ablehnen</translation>
    </message>
    <message>
        <source>Malware between this computer and the device, or a page that lied.</source>
        <translation>Schadprogramme zwischen diesem Computer und dem Gerät, oder eine Seite, die log.</translation>
    </message>
    <message>
        <source>Malware edits the address book, so that a trusted name leads to the thief.</source>
        <translation>Schadprogramme ändern das Adressbuch, sodass ein vertrauter Name zum Dieb führt.</translation>
    </message>
    <message>
        <source>Malware or a persuader loosens the rule first and pays afterwards.</source>
        <translation>Schadprogramme oder Überredende lockern erst die Regel und zahlen danach.</translation>
    </message>
    <message>
        <source>Malware swaps the address in the clipboard or in the page between copying and paying.</source>
        <translation>Schadprogramme tauschen die Adresse in der Zwischenablage oder der Seite zwischen Kopieren und Zahlen aus.</translation>
    </message>
    <message>
        <source>Many NFTs go to one unknown address</source>
        <translation>Viele NFTs gehen an eine unbekannte Adresse</translation>
    </message>
    <message>
        <source>Many items are offered at once</source>
        <translation>Viele Stücke werden auf einmal angeboten</translation>
    </message>
    <message>
        <source>Many signatures in a short time</source>
        <translation>Viele Signaturen in kurzer Zeit</translation>
    </message>
    <message>
        <source>Many small thefts add up; the rolling sum notices.</source>
        <translation>Viele kleine Diebstähle summieren sich; die laufende Summe bemerkt es.</translation>
    </message>
    <message>
        <source>Mint tokens{0}</source>
        <translation>Token prägen{0}</translation>
    </message>
    <message>
        <source>Mint tokens{0} for {1}</source>
        <translation>Token prägen{0} für {1}</translation>
    </message>
    <message>
        <source>Mint {0}</source>
        <translation>{0} prägen</translation>
    </message>
    <message>
        <source>Mint {0} on {1}</source>
        <translation>{0} bei {1} prägen</translation>
    </message>
    <message>
        <source>Mint {0} with {1}</source>
        <translation>{0} mit {1} prägen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Money goes to {0}.</source>
        <translation>Geld geht an {0}.</translation>
    </message>
    <message>
        <source>Move {0} USDC within your account on the exchange to {1}</source>
        <translation>{0} USDC innerhalb Ihres Kontos bei der Börse nach {1} umbuchen</translation>
    </message>
    <message>
        <source>Name its folder with --profile.</source>
        <translation>Nennen Sie seinen Ordner mit --profile.</translation>
    </message>
    <message>
        <source>Names are kept on Ethereum; the node set for it serves another chain.</source>
        <translation>Namen stehen auf Ethereum; der dafür eingestellte Knoten gehört zu einer anderen Chain.</translation>
    </message>
    <message>
        <source>Nearly everything you have of it leaves</source>
        <translation>Fast alles, was Sie davon haben, geht ab</translation>
    </message>
    <message>
        <source>Never copy an address from history. Take it from its original source.</source>
        <translation>Kopieren Sie nie eine Adresse aus dem Verlauf. Nehmen Sie sie aus ihrer ursprünglichen Quelle.</translation>
    </message>
    <message>
        <source>Never sign this. No honest site needs it.</source>
        <translation>Signieren Sie das nie. Keine ehrliche Website braucht es.</translation>
    </message>
    <message>
        <source>No Trezor signs transactions of type 1 (EIP-2930).</source>
        <translation>Kein Trezor signiert Transaktionen vom Typ 1 (EIP-2930).</translation>
    </message>
    <message>
        <source>No contact has {0}; your past payments are not known here.</source>
        <translation>Kein Kontakt hat {0}; Ihre früheren Zahlungen sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>No device is connected.</source>
        <translation>Kein Gerät verbunden.</translation>
    </message>
    <message>
        <source>No device of an approver is connected.</source>
        <translation>Kein Gerät einer zweiten Person ist angeschlossen.</translation>
    </message>
    <message>
        <source>No device with this account is connected.</source>
        <translation>Kein Gerät mit diesem Konto ist angeschlossen.</translation>
    </message>
    <message>
        <source>No earlier entry is on chain {0}.</source>
        <translation>Kein früherer Eintrag ist auf Chain {0}.</translation>
    </message>
    <message>
        <source>No node and no state were given.</source>
        <translation>Weder Knoten noch Zustand waren gegeben.</translation>
    </message>
    <message>
        <source>No node is set for chain {0}: fee and nonce are unknown.</source>
        <translation>Für Chain {0} ist kein Knoten eingestellt: Gebühr und Nonce sind nicht bekannt.</translation>
    </message>
    <message>
        <source>No node is set for this chain; the signed transaction is kept.</source>
        <translation>Für diese Kette ist kein Knoten eingestellt; die unterschriebene Transaktion bleibt erhalten.</translation>
    </message>
    <message>
        <source>No node is set for this chain; whether it was mined is unknown.</source>
        <translation>Für diese Kette ist kein Knoten eingestellt; ob sie in einem Block steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No payment to {0} is in your past and no contact has it.</source>
        <translation>In Ihrer Vergangenheit gibt es keine Zahlung an {0}, und kein Kontakt hat sie.</translation>
    </message>
    <message>
        <source>No recipient is given.</source>
        <translation>Kein Empfänger ist angegeben.</translation>
    </message>
    <message>
        <source>Nobody has the key of {0}.</source>
        <translation>Niemand hat den Schlüssel von {0}.</translation>
    </message>
    <message>
        <source>Nobody here can read this call</source>
        <translation>Niemand hier kann diesen Aufruf lesen</translation>
    </message>
    <message>
        <source>Nobody here knows the program that gets your account</source>
        <translation>Niemand hier kennt das Programm, das Ihr Konto bekommt</translation>
    </message>
    <message>
        <source>Nobody here knows this kind of message</source>
        <translation>Niemand hier kennt diese Art von Nachricht</translation>
    </message>
    <message>
        <source>Nobody here knows who could take your tokens</source>
        <translation>Niemand hier weiß, wer Ihre Token nehmen könnte</translation>
    </message>
    <message>
        <source>Nobody would control {0} any more, for ever.</source>
        <translation>Niemand hätte je wieder Kontrolle über {0}.</translation>
    </message>
    <message>
        <source>Normal activity looks this unusual once in {0} times. {1}: no feature stands out by itself. {2}.</source>
        <translation>Übliche Vorgänge sehen einmal in {0} Fällen so ungewöhnlich aus. {1}: Kein Merkmal sticht heraus. {2}.</translation>
    </message>
    <message>
        <source>Normal activity looks this unusual once in {0} times. {1}: {2}. {3}.</source>
        <translation>Übliche Vorgänge sehen einmal in {0} Fällen so ungewöhnlich aus. {1}: {2}. {3}.</translation>
    </message>
    <message>
        <source>Not ready: {0}.</source>
        <translation>Nicht bereit: {0}.</translation>
    </message>
    <message>
        <source>Nothing leaves to an address that nobody reviewed.</source>
        <translation>Nichts geht an eine Adresse, die niemand geprüft hat.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing was forwarded. Do not sign again before you know why.</source>
        <translation>Nichts wurde weitergegeben. Signieren Sie nicht erneut, bevor Sie wissen, warum.</translation>
    </message>
    <message>
        <source>Nothing was forwarded. Unplug the device and check it with the maker&apos;s program.</source>
        <translation>Nichts wurde weitergegeben. Ziehen Sie das Gerät ab und prüfen Sie es mit dem Programm des Herstellers.</translation>
    </message>
    <message>
        <source>Nothing was sent. Set the right node under Networks.</source>
        <translation>Nichts wurde gesendet. Stellen Sie unter Netzwerke den richtigen Knoten ein.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Nichts wurde signiert.</translation>
    </message>
    <message>
        <source>Nothing was signed. Ask the site for a simpler message, or use another device.</source>
        <translation>Nichts wurde signiert. Bitten Sie die Website um eine einfachere Nachricht, oder nehmen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Nothing was signed. Check the amount; no device should sign what it cannot show.</source>
        <translation>Nichts wurde signiert. Prüfen Sie den Betrag; kein Gerät sollte signieren, was es nicht zeigen kann.</translation>
    </message>
    <message>
        <source>Nothing was signed. No known application asks for this.</source>
        <translation>Nichts wurde signiert. Keine bekannte Anwendung verlangt das.</translation>
    </message>
    <message>
        <source>Nothing was signed. Open the hidden wallet again.</source>
        <translation>Nichts wurde signiert. Öffnen Sie die versteckte Wallet erneut.</translation>
    </message>
    <message>
        <source>Nothing was signed. Plug it in and start again.</source>
        <translation>Nichts wurde signiert. Schließen Sie das Gerät an und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Nothing was signed. Try again.</source>
        <translation>Nichts wurde signiert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was signed. Unplug the device, plug it in again and open the Ethereum app.</source>
        <translation>Nichts wurde signiert. Ziehen Sie das Gerät ab, schließen Sie es wieder an und öffnen Sie die Ethereum-App.</translation>
    </message>
    <message>
        <source>Nothing was signed. Update the Ethereum app; if that does not help, use another device.</source>
        <translation>Nichts wurde signiert. Aktualisieren Sie die Ethereum-App; hilft das nicht, nehmen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Reject what it still shows.</source>
        <translation>Nichts wurde davon übernommen. Lehnen Sie ab, was es noch zeigt.</translation>
    </message>
    <message>
        <source>Nothing would be paid to the address you named.</source>
        <translation>An die genannte Adresse würde nichts gezahlt.</translation>
    </message>
    <message>
        <source>Nothing would watch the modules of the Safe {0} any more.</source>
        <translation>Nichts überwachte mehr die Module des Safe {0}.</translation>
    </message>
    <message>
        <source>Nothing, if you are up late.</source>
        <translation>Nichts, wenn Sie noch spät auf sind.</translation>
    </message>
    <message>
        <source>Nothing: a payment to yourself is reassuring.</source>
        <translation>Nichts: Eine Zahlung an sich selbst ist beruhigend.</translation>
    </message>
    <message>
        <source>Nothing: a test payment to the same address is good practice.</source>
        <translation>Nichts: Eine Testzahlung an dieselbe Adresse ist gute Praxis.</translation>
    </message>
    <message>
        <source>Nothing: taking a permission back makes the account safer.</source>
        <translation>Nichts: Eine Freigabe zu widerrufen macht das Konto sicherer.</translation>
    </message>
    <message>
        <source>Nothing: the account becomes an ordinary one again.</source>
        <translation>Nichts: Das Konto wird wieder ein gewöhnliches.</translation>
    </message>
    <message>
        <source>Nothing; it says that the effects were read from the request alone.</source>
        <translation>Nichts; es sagt, dass die Wirkung nur aus der Anfrage gelesen wurde.</translation>
    </message>
    <message>
        <source>Offer {0} for something on another chain that the message does not name</source>
        <translation>{0} anbieten für etwas auf einer anderen Chain, das die Nachricht nicht nennt</translation>
    </message>
    <message>
        <source>Offer {0} for {1}</source>
        <translation>{0} für {1} anbieten</translation>
    </message>
    <message>
        <source>Offer {0} for {1} less a fee, paid to somebody the message does not name</source>
        <translation>{0} für {1} abzüglich einer Gebühr anbieten, gezahlt an jemanden, den die Nachricht nicht nennt</translation>
    </message>
    <message>
        <source>Offer {0} for {1} on {2}</source>
        <translation>{0} für {1} bei {2} anbieten</translation>
    </message>
    <message>
        <source>Offer {0} for {1} on {2} ({3} of what is offered goes to others)</source>
        <translation>{0} für {1} bei {2} anbieten ({3} vom Angebotenen geht an andere)</translation>
    </message>
    <message>
        <source>Offer {0} for {1} paid to {2} on {3}</source>
        <translation>{0} für {1}, gezahlt an {2}, bei {3} anbieten</translation>
    </message>
    <message>
        <source>Offer {0} for {1} paid to {2} with {3}</source>
        <translation>{0} für {1}, gezahlt an {2}, mit {3} anbieten</translation>
    </message>
    <message>
        <source>Offer {0} for {1} with {2}</source>
        <translation>{0} für {1} mit {2} anbieten</translation>
    </message>
    <message>
        <source>Offer {0} for {1} with {2} ({3} of what is offered goes to others)</source>
        <translation>{0} für {1} mit {2} anbieten ({3} vom Angebotenen geht an andere)</translation>
    </message>
    <message>
        <source>Offer {0} for {1}, and {2} more for others on {3}</source>
        <translation>{0} für {1} anbieten, dazu {2} für andere, bei {3}</translation>
    </message>
    <message>
        <source>Offer {0} for {1}, and {2} more for others with {3}</source>
        <translation>{0} für {1} anbieten, dazu {2} für andere, mit {3}</translation>
    </message>
    <message>
        <source>Offer {0} for {1}, and {2} more for others{3}</source>
        <translation>{0} für {1} anbieten, dazu {2} für andere{3}</translation>
    </message>
    <message>
        <source>Offer {0}, paid out on {1} to {2}</source>
        <translation>{0} anbieten, ausgezahlt auf {1} an {2}</translation>
    </message>
    <message>
        <source>Offered: {0}. Asked for in return: a token that nobody here knows.</source>
        <translation>Angeboten: {0}. Dafür verlangt: ein Token, den hier niemand kennt.</translation>
    </message>
    <message>
        <source>Offered: {0}. Asked for in return: an NFT of {1}, a collection that nobody here knows.</source>
        <translation>Geboten: {0}. Dafür verlangt: ein NFT von {1}, einer Sammlung, die hier niemand kennt.</translation>
    </message>
    <message>
        <source>Offered: {0}. Asked for in return: less than dust.</source>
        <translation>Angeboten: {0}. Dafür verlangt: weniger als Staub.</translation>
    </message>
    <message>
        <source>Offered: {0}. Asked for in return: nothing.</source>
        <translation>Angeboten: {0}. Dafür verlangt: nichts.</translation>
    </message>
    <message>
        <source>Offered: {0}. The message does not say what comes back.</source>
        <translation>Angeboten: {0}. Die Nachricht sagt nicht, was zurückkommt.</translation>
    </message>
    <message>
        <source>Offered: {0}. The message does not say what comes back; it goes to {1}.</source>
        <translation>Angeboten: {0}. Die Nachricht sagt nicht, was zurückkommt; es geht an {1}.</translation>
    </message>
    <message>
        <source>Old software has known faults; unknown software shows screens nobody recorded.</source>
        <translation>Alte Software hat bekannte Fehler; unbekannte zeigt Bildschirme, die niemand aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>On Hyperliquid: {0}</source>
        <translation>Auf Hyperliquid: {0}</translation>
    </message>
    <message>
        <source>On the app&apos;s home screen press {0}. That turns on {1}.</source>
        <translation>Drücken Sie auf dem Startbild der App {0}. Das schaltet {1} ein.</translation>
    </message>
    <message>
        <source>On the app&apos;s home screen touch the gear, then turn on {0}.</source>
        <translation>Tippen Sie auf dem Startbild der App auf das Zahnrad und schalten Sie dann {0} ein.</translation>
    </message>
    <message>
        <source>One person, deceived or forced, is not enough.</source>
        <translation>Eine Person, getäuscht oder gezwungen, genügt nicht.</translation>
    </message>
    <message>
        <source>One signature over many tokens empties an account at once.</source>
        <translation>Eine Signatur über viele Token leert ein Konto auf einmal.</translation>
    </message>
    <message>
        <source>One signature sold a whole collection for nothing.</source>
        <translation>Eine Signatur verkaufte eine ganze Sammlung für nichts.</translation>
    </message>
    <message>
        <source>One signature with chain 0 gives the account away everywhere.</source>
        <translation>Eine Signatur mit Chain 0 gibt das Konto überall weg.</translation>
    </message>
    <message>
        <source>One site asks many times at once</source>
        <translation>Eine Website fragt viele Male auf einmal</translation>
    </message>
    <message>
        <source>Only one unknown person may take this offer</source>
        <translation>Nur eine unbekannte Person darf dieses Angebot annehmen</translation>
    </message>
    <message>
        <source>Only the number of the order is given.</source>
        <translation>Nur die Nummer des Angebots ist angegeben.</translation>
    </message>
    <message>
        <source>Only {0} can take it.</source>
        <translation>Nur {0} kann es annehmen.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Open the Ethereum app on the device.</source>
        <translation>Öffnen Sie die Ethereum-App auf dem Gerät.</translation>
    </message>
    <message>
        <source>Open the hidden wallet again.</source>
        <translation>Öffnen Sie die versteckte Wallet erneut.</translation>
    </message>
    <message>
        <source>OpenSea Wyvern phishing</source>
        <translation>Phishing bei OpenSea (Wyvern)</translation>
    </message>
    <message>
        <source>Order {0} of {1}: {2}</source>
        <translation>Angebot {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>Outside the hours of your policy</source>
        <translation>Außerhalb der Zeiten Ihrer Richtlinie</translation>
    </message>
    <message>
        <source>Pairing was refused on the device.</source>
        <translation>Die Kopplung wurde auf dem Gerät abgelehnt.</translation>
    </message>
    <message>
        <source>Perhaps inside: {0}</source>
        <translation>Vielleicht darin: {0}</translation>
    </message>
    <message>
        <source>Perhaps inside: {0}, and {1} more</source>
        <translation>Vielleicht darin: {0}, und {1} weitere</translation>
    </message>
    <message>
        <source>Permit thefts of stETH and aEthWBTC</source>
        <translation>Permit-Diebstähle von stETH und aEthWBTC</translation>
    </message>
    <message>
        <source>Phishing sites are new to their victims.</source>
        <translation>Phishing-Websites sind ihren Opfern neu.</translation>
    </message>
    <message>
        <source>Plug it in and unlock it.</source>
        <translation>Schließen Sie es an und entsperren Sie es.</translation>
    </message>
    <message>
        <source>Plug it in, unlock it, and try again.</source>
        <translation>Schließen Sie es an, entsperren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Port {0} is taken by another program; sites cannot reach Countersign.</source>
        <translation>Port {0} ist von einem anderen Programm belegt; Websites erreichen Countersign nicht.</translation>
    </message>
    <message>
        <source>Port {0} is taken by {1}; sites cannot reach Countersign.</source>
        <translation>Port {0} ist von {1} belegt; Websites erreichen Countersign nicht.</translation>
    </message>
    <message>
        <source>Propose calls that others may run later</source>
        <translation>Aufrufe vorschlagen, die andere später ausführen können</translation>
    </message>
    <message>
        <source>Propose calls that others may run later ({0})</source>
        <translation>Aufrufe vorschlagen, die andere später ausführen können ({0})</translation>
    </message>
    <message>
        <source>Propose: {0}</source>
        <translation>Vorschlagen: {0}</translation>
    </message>
    <message>
        <source>Publish a work for others to mint{0}</source>
        <translation>Ein Werk veröffentlichen, das andere prägen können{0}</translation>
    </message>
    <message>
        <source>Pulling a third person&apos;s tokens can make you liable, or part of a theft.</source>
        <translation>Token eines Dritten zu nehmen kann Sie haftbar oder zum Teil eines Diebstahls machen.</translation>
    </message>
    <message>
        <source>Radiant theft</source>
        <translation>Diebstahl bei Radiant</translation>
    </message>
    <message>
        <source>Read each line. A normal action needs one permission, seldom two.</source>
        <translation>Lesen Sie jede Zeile. Ein gewöhnlicher Vorgang braucht eine Freigabe, selten zwei.</translation>
    </message>
    <message>
        <source>Read every field. Sign only if you know what the site does with it.</source>
        <translation>Lesen Sie jedes Feld. Signieren Sie nur, wenn Sie wissen, was die Website damit tut.</translation>
    </message>
    <message>
        <source>Receive {0} on {1}</source>
        <translation>{0} bei {1} erhalten</translation>
    </message>
    <message>
        <source>Receive {0} with {1}</source>
        <translation>{0} mit {1} erhalten</translation>
    </message>
    <message>
        <source>Refuse it.</source>
        <translation>Lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>Refuse them all and close the site.</source>
        <translation>Lehnen Sie alle ab und schließen Sie die Website.</translation>
    </message>
    <message>
        <source>Register or change a name</source>
        <translation>Einen Namen registrieren oder ändern</translation>
    </message>
    <message>
        <source>Register or change a name ({0})</source>
        <translation>Einen Namen registrieren oder ändern ({0})</translation>
    </message>
    <message>
        <source>Reject it on the device. Then check this computer for malware.</source>
        <translation>Lehnen Sie es auf dem Gerät ab. Dann prüfen Sie diesen Computer auf Schadprogramme.</translation>
    </message>
    <message>
        <source>Reject on the device.</source>
        <translation>Lehnen Sie auf dem Gerät ab.</translation>
    </message>
    <message>
        <source>Remove the value.</source>
        <translation>Entfernen Sie den Wert.</translation>
    </message>
    <message>
        <source>Repay {0}</source>
        <translation>{0} zurückzahlen</translation>
    </message>
    <message>
        <source>Repay {0} on {1}</source>
        <translation>{0} bei {1} zurückzahlen</translation>
    </message>
    <message>
        <source>Repay {0} with {1}</source>
        <translation>{0} mit {1} zurückzahlen</translation>
    </message>
    <message>
        <source>Replace the code behind {0} by {1}</source>
        <translation>Den Code hinter {0} durch {1} ersetzen</translation>
    </message>
    <message>
        <source>Request Finance fake contract</source>
        <translation>gefälschter Vertrag von Request Finance</translation>
    </message>
    <message>
        <source>Request {0} has no entry in the log.</source>
        <translation>Anfrage {0} hat keinen Eintrag im Protokoll.</translation>
    </message>
    <message>
        <source>Request {0} is in the log but was removed.</source>
        <translation>Anfrage {0} steht im Protokoll, wurde aber entfernt.</translation>
    </message>
    <message>
        <source>Request {0} is stored as {1}, the log says {2}.</source>
        <translation>Anfrage {0} ist als {1} gespeichert, das Protokoll sagt {2}.</translation>
    </message>
    <message>
        <source>Requests without a source cannot be compared with a site.</source>
        <translation>Anfragen ohne Herkunft lassen sich mit keiner Website vergleichen.</translation>
    </message>
    <message>
        <source>Restore it from a backup or choose another profile.</source>
        <translation>Stellen Sie es aus einer Sicherung wieder her oder wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>Run calls that the request does not show</source>
        <translation>Aufrufe ausführen, die die Anfrage nicht zeigt</translation>
    </message>
    <message>
        <source>Run calls that the request does not show ({0})</source>
        <translation>Aufrufe ausführen, die die Anfrage nicht zeigt ({0})</translation>
    </message>
    <message>
        <source>Run on the known state, {0} ({1}) to {2}; the request does not say so.</source>
        <translation>Auf dem bekannten Zustand ausgeführt: {0} ({1}) zu {2}. Die Anfrage sagt das nicht.</translation>
    </message>
    <message>
        <source>Run on the known state, {0} gets {1} {2}; the request does not say so.</source>
        <translation>Im bekannten Zustand ausgeführt, erhält {0} {1} {2}; die Anfrage sagt das nicht.</translation>
    </message>
    <message>
        <source>Run: sudo cp packaging/linux/{0} /etc/udev/rules.d/ &amp;&amp; sudo udevadm control --reload &amp;&amp; sudo udevadm trigger. Then plug the device in again.</source>
        <translation>Führen Sie aus: sudo cp packaging/linux/{0} /etc/udev/rules.d/ &amp;&amp; sudo udevadm control --reload &amp;&amp; sudo udevadm trigger. Dann schließen Sie das Gerät erneut an.</translation>
    </message>
    <message>
        <source>Safe owner swap of UXLINK</source>
        <translation>Tausch der Safe-Eigentümer bei UXLINK</translation>
    </message>
    <message>
        <source>Same shape as the {0} of April {1}, {2}.</source>
        <translation>Dieselbe Form wie bei: {0}, April {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of April {1}.</source>
        <translation>Dieselbe Form wie bei: {0}, April {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of August {1}, {2}.</source>
        <translation>Dieselbe Form wie bei: {0}, August {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of August {1}.</source>
        <translation>Dieselbe Form wie bei: {0}, August {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of December {1}, {2}.</source>
        <translation>Dieselbe Form wie bei: {0}, Dezember {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of December {1}.</source>
        <translation>Dieselbe Form wie bei: {0}, Dezember {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of February {1}, {2}.</source>
        <translation>Dieselbe Form wie bei: {0}, Februar {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of February {1}.</source>
        <translation>Dieselbe Form wie bei: {0}, Februar {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of January {1}, {2}.</source>
        <translation>Dieselbe Form wie bei: {0}, Januar {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of January {1}.</source>
        <translation>Dieselbe Form wie bei: {0}, Januar {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of July {1}, {2}.</source>
        <translation>Dieselbe Form wie bei: {0}, Juli {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of July {1}.</source>
        <translation>Dieselbe Form wie bei: {0}, Juli {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of June {1}, {2}.</source>
        <translation>Dieselbe Form wie bei: {0}, Juni {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of June {1}.</source>
        <translation>Dieselbe Form wie bei: {0}, Juni {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of March {1}, {2}.</source>
        <translation>Dieselbe Form wie bei: {0}, März {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of March {1}.</source>
        <translation>Dieselbe Form wie bei: {0}, März {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of May {1}, {2}.</source>
        <translation>Dieselbe Form wie bei: {0}, Mai {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of May {1}.</source>
        <translation>Dieselbe Form wie bei: {0}, Mai {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of November {1}, {2}.</source>
        <translation>Dieselbe Form wie bei: {0}, November {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of November {1}.</source>
        <translation>Dieselbe Form wie bei: {0}, November {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of October {1}, {2}.</source>
        <translation>Dieselbe Form wie bei: {0}, Oktober {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of October {1}.</source>
        <translation>Dieselbe Form wie bei: {0}, Oktober {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of September {1}, {2}.</source>
        <translation>Dieselbe Form wie bei: {0}, September {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of September {1}.</source>
        <translation>Dieselbe Form wie bei: {0}, September {1}.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save and verify the address first; it takes its waiting time.</source>
        <translation>Speichern und prüfen Sie zuerst die Adresse; das braucht seine Wartezeit.</translation>
    </message>
    <message>
        <source>Say what you mean to do.</source>
        <translation>Sagen Sie, was Sie vorhaben.</translation>
    </message>
    <message>
        <source>SecurityUpdate drainers</source>
        <translation>Leerräumer „SecurityUpdate“</translation>
    </message>
    <message>
        <source>See below what the node did not answer. Try again, or ask another node.</source>
        <translation>Unten steht, was der Knoten nicht beantwortet hat. Versuchen Sie es noch einmal oder fragen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Sell {0}</source>
        <translation>{0} verkaufen</translation>
    </message>
    <message>
        <source>Sell {0} for {1} on {2}</source>
        <translation>{0} bei {2} verkaufen für {1}</translation>
    </message>
    <message>
        <source>Sell {0} for {1} with {2}</source>
        <translation>{0} mit {2} verkaufen für {1}</translation>
    </message>
    <message>
        <source>Sell {0} on an exchange account for at least {1} each</source>
        <translation>{0} auf einem Börsenkonto für je mindestens {1} verkaufen</translation>
    </message>
    <message>
        <source>Sell {0} on {1}</source>
        <translation>{0} bei {1} verkaufen</translation>
    </message>
    <message>
        <source>Sell {0} with {1}</source>
        <translation>{0} mit {1} verkaufen</translation>
    </message>
    <message>
        <source>Send again sends the very same bytes; they can only be mined once.</source>
        <translation>Erneut senden sendet genau dieselben Bytes; sie können nur einmal in einen Block kommen.</translation>
    </message>
    <message>
        <source>Send {0} from {1} to {2}</source>
        <translation>{0} von {1} an {2} senden</translation>
    </message>
    <message>
        <source>Send {0} inside the exchange to {1}</source>
        <translation>{0} innerhalb der Börse an {1} senden</translation>
    </message>
    <message>
        <source>Send {0} to {1}</source>
        <translation>{0} an {1} senden</translation>
    </message>
    <message>
        <source>Set a tighter minimum, or trade in smaller parts.</source>
        <translation>Setzen Sie ein engeres Minimum, oder handeln Sie in kleineren Teilen.</translation>
    </message>
    <message>
        <source>Set an end, or cancel the offer later.</source>
        <translation>Setzen Sie ein Ende, oder nehmen Sie das Angebot später zurück.</translation>
    </message>
    <message>
        <source>Set gasPrice to zero unless a relayer that you know asks for it.</source>
        <translation>Setzen Sie gasPrice auf null, außer ein bekannter Vermittler verlangt es.</translation>
    </message>
    <message>
        <source>Set it up with Trezor Suite first.</source>
        <translation>Richten Sie ihn zuerst mit Trezor Suite ein.</translation>
    </message>
    <message>
        <source>Set the {0} of {1}</source>
        <translation>{0} von {1} setzen</translation>
    </message>
    <message>
        <source>Several calls in one</source>
        <translation>Mehrere Aufrufe in einem</translation>
    </message>
    <message>
        <source>Several calls in one ({0})</source>
        <translation>Mehrere Aufrufe in einem ({0})</translation>
    </message>
    <message>
        <source>Several permissions at once</source>
        <translation>Mehrere Freigaben auf einmal</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Verkürzen Sie sie.</translation>
    </message>
    <message>
        <source>Sign a hash whose meaning is not given</source>
        <translation>Einen Hash signieren, dessen Bedeutung nicht angegeben ist</translation>
    </message>
    <message>
        <source>Sign a message of type “{0}” for {1}; what it allows is unknown</source>
        <translation>Eine Nachricht vom Typ „{0}“ für {1} signieren; was sie erlaubt, ist unbekannt</translation>
    </message>
    <message>
        <source>Sign a message of type “{0}”; what it allows is unknown</source>
        <translation>Eine Nachricht vom Typ „{0}“ signieren; was sie erlaubt, ist unbekannt</translation>
    </message>
    <message>
        <source>Sign bytes that are no text</source>
        <translation>Bytes signieren, die kein Text sind</translation>
    </message>
    <message>
        <source>Sign bytes that are the preimage of typed data, dressed as a message</source>
        <translation>Als Nachricht verkleidete Bytes signieren, die typisierte Daten sind</translation>
    </message>
    <message>
        <source>Sign in on {0}</source>
        <translation>Anmelden bei {0}</translation>
    </message>
    <message>
        <source>Sign in with {0}</source>
        <translation>Anmelden mit {0}</translation>
    </message>
    <message>
        <source>Sign in{0}</source>
        <translation>Anmelden{0}</translation>
    </message>
    <message>
        <source>Sign only for a contract that you know and for the amount you mean.</source>
        <translation>Signieren Sie nur für einen Vertrag, den Sie kennen, und für den Betrag, den Sie meinen.</translation>
    </message>
    <message>
        <source>Sign only for a contract that you know takes positions, such as a staking contract.</source>
        <translation>Signieren Sie nur für einen Vertrag, von dem Sie wissen, dass er Positionen nimmt, etwa zum Staken.</translation>
    </message>
    <message>
        <source>Sign only for a marketplace that you chose to sell at.</source>
        <translation>Signieren Sie nur für einen Marktplatz, auf dem Sie verkaufen wollten.</translation>
    </message>
    <message>
        <source>Sign only for a module that all owners reviewed.</source>
        <translation>Signieren Sie nur für ein Modul, das alle Eigentümer geprüft haben.</translation>
    </message>
    <message>
        <source>Sign only if all owners agreed on this change by another way.</source>
        <translation>Signieren Sie nur, wenn alle Eigentümer dieser Änderung auf anderem Weg zugestimmt haben.</translation>
    </message>
    <message>
        <source>Sign only if all owners agreed.</source>
        <translation>Signieren Sie nur, wenn alle Eigentümer zugestimmt haben.</translation>
    </message>
    <message>
        <source>Sign only if that person asked you to.</source>
        <translation>Signieren Sie nur, wenn diese Person Sie darum gebeten hat.</translation>
    </message>
    <message>
        <source>Sign only if this is your own new wallet; compare the address.</source>
        <translation>Signieren Sie nur, wenn dies Ihre eigene neue Wallet ist; vergleichen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Sign only if you are deploying a contract.</source>
        <translation>Signieren Sie nur, wenn Sie einen Vertrag anlegen.</translation>
    </message>
    <message>
        <source>Sign only if you know the taker.</source>
        <translation>Signieren Sie nur, wenn Sie den Nehmer kennen.</translation>
    </message>
    <message>
        <source>Sign only if you know this delegate and asked for it.</source>
        <translation>Signieren Sie nur, wenn Sie diesen Delegaten kennen und ihn verlangt haben.</translation>
    </message>
    <message>
        <source>Sign only if you mean it: nobody can undo it.</source>
        <translation>Signieren Sie nur, wenn Sie es so meinen: Niemand kann es rückgängig machen.</translation>
    </message>
    <message>
        <source>Sign only if you meant to replace it.</source>
        <translation>Signieren Sie nur, wenn Sie sie ersetzen wollten.</translation>
    </message>
    <message>
        <source>Sign only if you started a trade or deposit that needs it.</source>
        <translation>Signieren Sie nur, wenn Sie einen Handel oder eine Einzahlung begonnen haben, die das braucht.</translation>
    </message>
    <message>
        <source>Sign only if you started an upgrade of your wallet yourself.</source>
        <translation>Signieren Sie nur, wenn Sie selbst ein Upgrade Ihrer Wallet begonnen haben.</translation>
    </message>
    <message>
        <source>Sign only if you started this yourself.</source>
        <translation>Signieren Sie nur, wenn Sie das selbst begonnen haben.</translation>
    </message>
    <message>
        <source>Sign only if you trust the application and nothing but the shown amount is at stake.</source>
        <translation>Signieren Sie nur, wenn Sie der Anwendung vertrauen und nur der gezeigte Betrag auf dem Spiel steht.</translation>
    </message>
    <message>
        <source>Sign only if you want to destroy it.</source>
        <translation>Signieren Sie nur, wenn Sie es zerstören wollen.</translation>
    </message>
    <message>
        <source>Sign only if you would accept this outcome.</source>
        <translation>Signieren Sie nur, wenn Sie diesen Ausgang hinnehmen würden.</translation>
    </message>
    <message>
        <source>Sign only what you can read.</source>
        <translation>Signieren Sie nur, was Sie lesen können.</translation>
    </message>
    <message>
        <source>Sign orders that are not shown{0}</source>
        <translation>Aufträge signieren, die nicht gezeigt werden{0}</translation>
    </message>
    <message>
        <source>Sign the text “{0}”</source>
        <translation>Den Text „{0}“ signieren</translation>
    </message>
    <message>
        <source>Sign {0} for the Safe {1}</source>
        <translation>{0} für den Safe {1} signieren</translation>
    </message>
    <message>
        <source>Sign {0} for the smart account {1}</source>
        <translation>{0} für das Smart-Konto {1} unterschreiben</translation>
    </message>
    <message>
        <source>Some signers would sign these bytes as a transaction or as typed data.</source>
        <translation>Manche Signierer würden diese Bytes als Transaktion oder typisierte Daten signieren.</translation>
    </message>
    <message>
        <source>Some tokens burn the sender&apos;s gas to mint coins for a thief.</source>
        <translation>Manche Token verbrennen das Gas des Senders, um Münzen für einen Dieb zu prägen.</translation>
    </message>
    <message>
        <source>Someone could act for you in this protocol</source>
        <translation>Jemand könnte in diesem Protokoll für Sie handeln</translation>
    </message>
    <message>
        <source>Someone could borrow in your name</source>
        <translation>Jemand könnte in Ihrem Namen leihen</translation>
    </message>
    <message>
        <source>Someone could lose your stake</source>
        <translation>Jemand könnte Ihren Einsatz verlieren</translation>
    </message>
    <message>
        <source>Someone could take all NFTs of a collection</source>
        <translation>Jemand könnte alle NFTs einer Sammlung nehmen</translation>
    </message>
    <message>
        <source>Someone else gets control</source>
        <translation>Jemand anderes erhält die Kontrolle</translation>
    </message>
    <message>
        <source>Someone else gets the price</source>
        <translation>Jemand anderes erhält den Preis</translation>
    </message>
    <message>
        <source>Someone else pays the fee, for a token</source>
        <translation>Jemand anderes zahlt die Gebühr, gegen einen Token</translation>
    </message>
    <message>
        <source>Someone forged a payment in your history</source>
        <translation>Jemand hat eine Zahlung in Ihrem Verlauf gefälscht</translation>
    </message>
    <message>
        <source>Someone may act for this account</source>
        <translation>Jemand darf für dieses Konto handeln</translation>
    </message>
    <message>
        <source>Someone with access to this computer edits the rules.</source>
        <translation>Jemand mit Zugang zu diesem Computer ändert die Regeln.</translation>
    </message>
    <message>
        <source>Something leaves that the request does not name</source>
        <translation>Etwas geht ab, das die Anfrage nicht nennt</translation>
    </message>
    <message>
        <source>Split it, or change the limit in the policy; a change takes its waiting time.</source>
        <translation>Teilen Sie es, oder ändern Sie die Grenze in der Richtlinie; eine Änderung hat ihre Wartezeit.</translation>
    </message>
    <message>
        <source>Stake address</source>
        <translation>Staking-Adresse</translation>
    </message>
    <message>
        <source>Stake {0}</source>
        <translation>{0} staken</translation>
    </message>
    <message>
        <source>Stake {0} HYPE with {1}</source>
        <translation>{0} HYPE bei {1} ins Staking geben</translation>
    </message>
    <message>
        <source>Stake {0} on {1}</source>
        <translation>{0} bei {1} staken</translation>
    </message>
    <message>
        <source>Stake {0} with {1}</source>
        <translation>{0} mit {1} staken</translation>
    </message>
    <message>
        <source>Start again. If it never fits, something stands between this computer and the device.</source>
        <translation>Beginnen Sie neu. Passt er nie, steht etwas zwischen diesem Computer und dem Gerät.</translation>
    </message>
    <message>
        <source>Stop and compare both addresses. The large payment must go where the test went.</source>
        <translation>Halten Sie an und vergleichen Sie beide Adressen. Die große Zahlung muss dorthin gehen, wohin der Test ging.</translation>
    </message>
    <message>
        <source>Stop and look for news about the site.</source>
        <translation>Halten Sie an und suchen Sie Nachrichten über die Website.</translation>
    </message>
    <message>
        <source>Stop for a minute. Look at what you signed already.</source>
        <translation>Halten Sie eine Minute inne. Sehen Sie an, was Sie schon signiert haben.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Swap {0} and pay what it gives to {1} on {2}</source>
        <translation>{0} bei {2} tauschen und den Erlös an {1} zahlen</translation>
    </message>
    <message>
        <source>Swap {0} and pay what it gives to {1} with {2}</source>
        <translation>{0} mit {2} tauschen und den Erlös an {1} zahlen</translation>
    </message>
    <message>
        <source>Swap {0} for {1}</source>
        <translation>{0} gegen {1} tauschen</translation>
    </message>
    <message>
        <source>Swap {0} for {1} on {2}</source>
        <translation>{0} gegen {1} bei {2} tauschen</translation>
    </message>
    <message>
        <source>Swap {0} for {1} paid to {2} on {3}</source>
        <translation>{0} gegen {1}, gezahlt an {2}, bei {3} tauschen</translation>
    </message>
    <message>
        <source>Swap {0} for {1} paid to {2} with {3}</source>
        <translation>{0} gegen {1}, gezahlt an {2}, mit {3} tauschen</translation>
    </message>
    <message>
        <source>Swap {0} for {1} with {2}</source>
        <translation>{0} gegen {1} mit {2} tauschen</translation>
    </message>
    <message>
        <source>Swap {0} on {1}</source>
        <translation>{0} bei {1} tauschen</translation>
    </message>
    <message>
        <source>Swap {0} with {1}</source>
        <translation>{0} mit {1} tauschen</translation>
    </message>
    <message>
        <source>Switch it on again after this.</source>
        <translation>Schalten Sie es danach wieder ein.</translation>
    </message>
    <message>
        <source>Take a key back from the identity</source>
        <translation>Der Identität einen Schlüssel nehmen</translation>
    </message>
    <message>
        <source>Take back a work that others could mint</source>
        <translation>Ein Werk zurückziehen, das andere prägen konnten</translation>
    </message>
    <message>
        <source>Take back an attestation that was made in this account&apos;s name</source>
        <translation>Eine Bescheinigung im Namen dieses Kontos zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the permission of {0}</source>
        <translation>Freigabe von {0} widerrufen</translation>
    </message>
    <message>
        <source>Take back who may act for the profile {0}</source>
        <translation>Die Erlaubnis, für das Profil {0} zu handeln, zurücknehmen</translation>
    </message>
    <message>
        <source>Take it back when you are done.</source>
        <translation>Widerrufen Sie sie, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Take the account&apos;s code back</source>
        <translation>Den Code des Kontos zurücknehmen</translation>
    </message>
    <message>
        <source>Take the guard of {0} away, which could refuse its transactions</source>
        <translation>Den Wächter von {0} entfernen, der seine Transaktionen ablehnen konnte</translation>
    </message>
    <message>
        <source>Take your time. Nothing here is urgent.</source>
        <translation>Nehmen Sie sich Zeit. Nichts hier eilt.</translation>
    </message>
    <message>
        <source>Take {0} HYPE back from {1}</source>
        <translation>{0} HYPE von {1} zurückholen</translation>
    </message>
    <message>
        <source>That device pays itself; a second person has a device of their own.</source>
        <translation>Dieses Gerät zahlt selbst; eine zweite Person hat ein eigenes.</translation>
    </message>
    <message>
        <source>That passphrase opens another wallet than before.</source>
        <translation>Diese Passphrase öffnet eine andere Wallet als zuvor.</translation>
    </message>
    <message>
        <source>The Ethereum app can show only part of this, and blind signing is off.</source>
        <translation>Die Ethereum-App kann nur einen Teil davon zeigen, und Blind Signing ist aus.</translation>
    </message>
    <message>
        <source>The Ethereum app does not allow this derivation path.</source>
        <translation>Die Ethereum-App erlaubt diesen Ableitungspfad nicht.</translation>
    </message>
    <message>
        <source>The Ethereum app is not installed on the device.</source>
        <translation>Die Ethereum-App ist auf dem Gerät nicht installiert.</translation>
    </message>
    <message>
        <source>The Ethereum app {0} is too old for this transaction; 1.9.0 is needed.</source>
        <translation>Die Ethereum-App {0} ist zu alt für diese Transaktion; nötig ist 1.9.0.</translation>
    </message>
    <message>
        <source>The PIN was not entered.</source>
        <translation>Die PIN wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>The PIN was not given as positions of the matrix.</source>
        <translation>Die PIN wurde nicht als Positionen der Matrix angegeben.</translation>
    </message>
    <message>
        <source>The Safe pays a refund to someone</source>
        <translation>Der Safe zahlt jemandem eine Erstattung</translation>
    </message>
    <message>
        <source>The Safe {0} would sign 32 bytes without any words (a hash), for ever. They may stand for an order or a permission.</source>
        <translation>Der Safe {0} würde 32 Bytes ohne jedes Wort (einen Hash) für immer signieren. Sie können für einen Auftrag oder eine Freigabe stehen.</translation>
    </message>
    <message>
        <source>The Safe&apos;s own code would be replaced</source>
        <translation>Der eigene Code des Safe würde ersetzt</translation>
    </message>
    <message>
        <source>The Safe&apos;s own protection changes</source>
        <translation>Der eigene Schutz des Safe ändert sich</translation>
    </message>
    <message>
        <source>The Trezor One is locked.</source>
        <translation>Der Trezor One ist gesperrt.</translation>
    </message>
    <message>
        <source>The account holds {0} {1}: this would fail.</source>
        <translation>Das Konto hält {0} {1}: Das würde scheitern.</translation>
    </message>
    <message>
        <source>The account that pays cannot be its own second person.</source>
        <translation>Das zahlende Konto kann nicht seine eigene zweite Person sein.</translation>
    </message>
    <message>
        <source>The account&apos;s code is removed.</source>
        <translation>Der Code des Kontos wird entfernt.</translation>
    </message>
    <message>
        <source>The address has a typing error</source>
        <translation>Die Adresse hat einen Tippfehler</translation>
    </message>
    <message>
        <source>The amount is another.</source>
        <translation>Der Betrag ist ein anderer.</translation>
    </message>
    <message>
        <source>The amount is too long for the device&apos;s screen.</source>
        <translation>Der Betrag ist zu lang für den Bildschirm des Geräts.</translation>
    </message>
    <message>
        <source>The approval failed ({0}).</source>
        <translation>Die Zustimmung ist gescheitert ({0}).</translation>
    </message>
    <message>
        <source>The audit log does not hold what it held when this program last wrote to it.</source>
        <translation>Das Prüfprotokoll enthält nicht mehr, was es enthielt, als dieses Programm zuletzt hineinschrieb.</translation>
    </message>
    <message>
        <source>The capitals of {0} in {1} do not fit its digits.</source>
        <translation>Die Großbuchstaben von {0} in {1} passen nicht zu den Zeichen.</translation>
    </message>
    <message>
        <source>The chain is not the one that was asked for</source>
        <translation>Die Chain ist nicht die verlangte</translation>
    </message>
    <message>
        <source>The chosen definitions cannot be read.</source>
        <translation>Die gewählten Definitionen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The code at {0} is not that of {1}: a changed chain, or a node that lies.</source>
        <translation>Der Code bei {0} ist nicht der von {1}: eine veränderte Kette oder ein Knoten, der lügt.</translation>
    </message>
    <message>
        <source>The code behind this contract was replaced since you used it</source>
        <translation>Der Code hinter diesem Vertrag wurde ersetzt, seit Sie ihn benutzt haben</translation>
    </message>
    <message>
        <source>The code behind {0} would be {1}.</source>
        <translation>Der Code hinter {0} wäre {1}.</translation>
    </message>
    <message>
        <source>The code does not fit: the device was not paired.</source>
        <translation>Der Code passt nicht: Das Gerät wurde nicht gekoppelt.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Der Code hat sechs Ziffern.</translation>
    </message>
    <message>
        <source>The code of {0} would run as the Safe {1}. It is none of Safe&apos;s pinned libraries.</source>
        <translation>Der Code von {0} liefe als Safe {1}. Er gehört zu keiner der festgelegten Bibliotheken von Safe.</translation>
    </message>
    <message>
        <source>The code of {0} would run with all rights of {1}: it can hand over everything in it.</source>
        <translation>Der Code von {0} liefe mit allen Rechten von {1}: Er kann alles darin weggeben.</translation>
    </message>
    <message>
        <source>The contract could take more than the request says</source>
        <translation>Der Vertrag könnte mehr nehmen, als die Anfrage sagt</translation>
    </message>
    <message>
        <source>The contract is only days old</source>
        <translation>Der Vertrag ist erst Tage alt</translation>
    </message>
    <message>
        <source>The contract that could take your tokens does not exist yet</source>
        <translation>Der Vertrag, der Ihre Token nehmen könnte, existiert noch nicht</translation>
    </message>
    <message>
        <source>The contract this message is for does not exist</source>
        <translation>Den Vertrag, für den diese Nachricht ist, gibt es nicht</translation>
    </message>
    <message>
        <source>The decimal point may have slipped</source>
        <translation>Das Komma ist vielleicht verrutscht</translation>
    </message>
    <message>
        <source>The device answered something that is not a valid signature or address.</source>
        <translation>Das Gerät antwortete etwas, das keine gültige Signatur oder Adresse ist.</translation>
    </message>
    <message>
        <source>The device answered with the error {0}.</source>
        <translation>Das Gerät antwortete mit dem Fehler {0}.</translation>
    </message>
    <message>
        <source>The device asks for a passphrase.</source>
        <translation>Das Gerät verlangt eine Passphrase.</translation>
    </message>
    <message>
        <source>The device asks for its PIN.</source>
        <translation>Das Gerät verlangt seine PIN.</translation>
    </message>
    <message>
        <source>The device cannot show what you sign</source>
        <translation>Das Gerät kann nicht zeigen, was Sie signieren</translation>
    </message>
    <message>
        <source>The device did not answer as expected.</source>
        <translation>Das Gerät antwortete nicht wie erwartet.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>Das Gerät antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The device does not authorize this: smart accounts are off, or it does not know the contract.</source>
        <translation>Das Gerät erlaubt dies nicht: Smart Accounts sind aus, oder es kennt den Vertrag nicht.</translation>
    </message>
    <message>
        <source>The device does not use this derivation path for this network.</source>
        <translation>Das Gerät benutzt diesen Ableitungspfad nicht für dieses Netzwerk.</translation>
    </message>
    <message>
        <source>The device has another address at this path: another seed or passphrase is in use.</source>
        <translation>Das Gerät hat auf diesem Pfad eine andere Adresse: Ein anderer Seed oder eine andere Passphrase ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The device has closed the wallet.</source>
        <translation>Das Gerät hat die Wallet geschlossen.</translation>
    </message>
    <message>
        <source>The device is busy with another request.</source>
        <translation>Das Gerät ist mit einer anderen Anfrage beschäftigt.</translation>
    </message>
    <message>
        <source>The device is in its bootloader, not in its normal mode.</source>
        <translation>Das Gerät ist im Bootloader, nicht im normalen Modus.</translation>
    </message>
    <message>
        <source>The device is locked.</source>
        <translation>Das Gerät ist gesperrt.</translation>
    </message>
    <message>
        <source>The device is not paired with this computer yet.</source>
        <translation>Das Gerät ist noch nicht mit diesem Computer gekoppelt.</translation>
    </message>
    <message>
        <source>The device refused the PIN.</source>
        <translation>Das Gerät hat die PIN abgelehnt.</translation>
    </message>
    <message>
        <source>The device refused these data without showing them.</source>
        <translation>Das Gerät hat diese Daten abgelehnt, ohne sie zu zeigen.</translation>
    </message>
    <message>
        <source>The device refuses because it could only show part of this and blind signing is off.</source>
        <translation>Das Gerät lehnt ab, weil es nur einen Teil zeigen könnte und Blind Signing aus ist.</translation>
    </message>
    <message>
        <source>The device refuses this request: {0}.</source>
        <translation>Das Gerät lehnt diese Anfrage ab: {0}.</translation>
    </message>
    <message>
        <source>The device reports a fault: without a word about it.</source>
        <translation>Das Gerät meldet einen Fehler, ohne ein Wort dazu.</translation>
    </message>
    <message>
        <source>The device reports a fault: {0}.</source>
        <translation>Das Gerät meldet einen Fehler: {0}.</translation>
    </message>
    <message>
        <source>The device says that this signature is not valid.</source>
        <translation>Das Gerät sagt, dass diese Signatur ungültig ist.</translation>
    </message>
    <message>
        <source>The device showed something else than predicted. Nothing was signed here.</source>
        <translation>Das Gerät zeigte etwas anderes als vorhergesagt. Hier wurde nichts signiert.</translation>
    </message>
    <message>
        <source>The device shows something else</source>
        <translation>Das Gerät zeigt etwas anderes</translation>
    </message>
    <message>
        <source>The device shows {0}, not the Ethereum app.</source>
        <translation>Das Gerät zeigt {0}, nicht die Ethereum-App.</translation>
    </message>
    <message>
        <source>The device signed something else, or with another account.</source>
        <translation>Das Gerät signierte etwas anderes oder mit einem anderen Konto.</translation>
    </message>
    <message>
        <source>The device signed with another account.</source>
        <translation>Das Gerät signierte mit einem anderen Konto.</translation>
    </message>
    <message>
        <source>The device was restarted meanwhile.</source>
        <translation>Das Gerät wurde inzwischen neu gestartet.</translation>
    </message>
    <message>
        <source>The device was unplugged.</source>
        <translation>Das Gerät wurde abgezogen.</translation>
    </message>
    <message>
        <source>The device with this account is not connected: it can only be watched now.</source>
        <translation>Das Gerät mit diesem Konto ist nicht verbunden: Es lässt sich nur ansehen.</translation>
    </message>
    <message>
        <source>The device would sign other bytes than were checked here.</source>
        <translation>Das Gerät würde andere Bytes signieren, als hier geprüft wurden.</translation>
    </message>
    <message>
        <source>The device&apos;s safety checks do not allow this.</source>
        <translation>Die Sicherheitsprüfungen des Geräts lassen dies nicht zu.</translation>
    </message>
    <message>
        <source>The device&apos;s software is old or unknown</source>
        <translation>Die Software des Geräts ist alt oder unbekannt</translation>
    </message>
    <message>
        <source>The device&apos;s software is too old for this kind of request.</source>
        <translation>Die Software des Geräts ist zu alt für diese Art von Anfrage.</translation>
    </message>
    <message>
        <source>The fee could be larger than the payment</source>
        <translation>Die Gebühr könnte größer sein als die Zahlung</translation>
    </message>
    <message>
        <source>The fee is far above today&apos;s</source>
        <translation>Die Gebühr liegt weit über der heutigen</translation>
    </message>
    <message>
        <source>The first time on this chain</source>
        <translation>Das erste Mal auf dieser Chain</translation>
    </message>
    <message>
        <source>The function 0x{0} of {1} is unknown, and its data seem to hold this: {2}.</source>
        <translation>Die Funktion 0x{0} von {1} ist unbekannt, und ihre Daten enthalten anscheinend dies: {2}.</translation>
    </message>
    <message>
        <source>The function 0x{0} of {1} is unknown.</source>
        <translation>Die Funktion 0x{0} von {1} ist unbekannt.</translation>
    </message>
    <message>
        <source>The hash is not the one that was claimed</source>
        <translation>Der Hash ist nicht der behauptete</translation>
    </message>
    <message>
        <source>The hash on the device is another one</source>
        <translation>Der Hash auf dem Gerät ist ein anderer</translation>
    </message>
    <message>
        <source>The last own entry is {0} days old.</source>
        <translation>Der letzte eigene Eintrag ist {0} Tage alt.</translation>
    </message>
    <message>
        <source>The least that must arrive is nothing: any price would do.</source>
        <translation>Als Minimum ist nichts gesetzt: Jeder Preis wäre recht.</translation>
    </message>
    <message>
        <source>The log ends before entry {0}, {1}.</source>
        <translation>Das Protokoll endet vor Eintrag {0}, {1}.</translation>
    </message>
    <message>
        <source>The login expired already.</source>
        <translation>Die Anmeldung ist schon abgelaufen.</translation>
    </message>
    <message>
        <source>The login is for another site</source>
        <translation>Die Anmeldung gilt einer anderen Website</translation>
    </message>
    <message>
        <source>The login is not valid yet.</source>
        <translation>Die Anmeldung ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The login names chain {0}, the request chain {1}.</source>
        <translation>Die Anmeldung nennt Chain {0}, die Anfrage Chain {1}.</translation>
    </message>
    <message>
        <source>The login names {0}, not this account.</source>
        <translation>Die Anmeldung nennt {0}, nicht dieses Konto.</translation>
    </message>
    <message>
        <source>The login&apos;s own text speaks of a transfer.</source>
        <translation>Der Text der Anmeldung spricht selbst von einer Überweisung.</translation>
    </message>
    <message>
        <source>The message borrows a known project&apos;s name</source>
        <translation>Die Nachricht leiht sich den Namen eines bekannten Projekts</translation>
    </message>
    <message>
        <source>The message is a transaction in disguise</source>
        <translation>Die Nachricht ist eine verkleidete Transaktion</translation>
    </message>
    <message>
        <source>The message is bytes that are no text.</source>
        <translation>Die Nachricht besteht aus Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>The message is for another chain</source>
        <translation>Die Nachricht ist für eine andere Chain</translation>
    </message>
    <message>
        <source>The name in a message is free text; only the contract&apos;s address counts.</source>
        <translation>Der Name in einer Nachricht ist freier Text; nur die Adresse des Vertrags zählt.</translation>
    </message>
    <message>
        <source>The name of this call is only a guess</source>
        <translation>Der Name dieses Aufrufs ist nur vermutet</translation>
    </message>
    <message>
        <source>The node answered with HTTP status {0}.</source>
        <translation>Der Knoten antwortete mit dem HTTP-Status {0}.</translation>
    </message>
    <message>
        <source>The node answered {0} where a number was asked.</source>
        <translation>Der Knoten antwortete {0}, wo eine Zahl gefragt war.</translation>
    </message>
    <message>
        <source>The node answers for chain {0}, not for chain {1}.</source>
        <translation>Der Knoten antwortet für Chain {0}, nicht für Chain {1}.</translation>
    </message>
    <message>
        <source>The node cannot be reached ({0}).</source>
        <translation>Der Knoten ist nicht erreichbar ({0}).</translation>
    </message>
    <message>
        <source>The node did not answer within {0} seconds.</source>
        <translation>Der Knoten antwortete nicht innerhalb von {0} Sekunden.</translation>
    </message>
    <message>
        <source>The node did not tell its newest block.</source>
        <translation>Der Knoten nannte seinen neuesten Block nicht.</translation>
    </message>
    <message>
        <source>The node does not know block {0}.</source>
        <translation>Der Knoten kennt Block {0} nicht.</translation>
    </message>
    <message>
        <source>The node does not say what gas costs.</source>
        <translation>Der Knoten sagt nicht, was Gas kostet.</translation>
    </message>
    <message>
        <source>The node gives no logs.</source>
        <translation>Der Knoten gibt keine Logs heraus.</translation>
    </message>
    <message>
        <source>The node left a question unanswered.</source>
        <translation>Der Knoten ließ eine Frage unbeantwortet.</translation>
    </message>
    <message>
        <source>The node refused: {0}</source>
        <translation>Der Knoten lehnte ab: {0}</translation>
    </message>
    <message>
        <source>The node took too long over the questions before this one.</source>
        <translation>Der Knoten brauchte für die Fragen davor zu lange.</translation>
    </message>
    <message>
        <source>The node {0} gave no state to run it on.</source>
        <translation>Der Knoten {0} gab keinen Zustand, auf dem es sich durchspielen ließe.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no HTTP, or broke off.</source>
        <translation>Die Antwort des Knotens ist kein HTTP oder brach ab.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no JSON-RPC.</source>
        <translation>Die Antwort des Knotens ist kein JSON-RPC.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no JSON.</source>
        <translation>Die Antwort des Knotens ist kein JSON.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is too large.</source>
        <translation>Die Antwort des Knotens ist zu groß.</translation>
    </message>
    <message>
        <source>The node&apos;s clock or chain is off</source>
        <translation>Uhr oder Chain des Knotens stimmt nicht</translation>
    </message>
    <message>
        <source>The offer has no end</source>
        <translation>Das Angebot hat kein Ende</translation>
    </message>
    <message>
        <source>The offer looks fair, but the payment goes to the thief.</source>
        <translation>Das Angebot wirkt fair, aber die Zahlung geht an den Dieb.</translation>
    </message>
    <message>
        <source>The old market proxy holds approvals for your NFTs: who gets it, gets them.</source>
        <translation>Der alte Markt-Proxy hält Freigaben für Ihre NFTs: Wer ihn bekommt, bekommt sie.</translation>
    </message>
    <message>
        <source>The owners of the Safe change</source>
        <translation>Die Eigentümer des Safe ändern sich</translation>
    </message>
    <message>
        <source>The permission has no limit</source>
        <translation>Die Freigabe hat keine Grenze</translation>
    </message>
    <message>
        <source>The permission lasts very long</source>
        <translation>Die Freigabe gilt sehr lange</translation>
    </message>
    <message>
        <source>The policy in force is not the one that the log recorded.</source>
        <translation>Die geltende Richtlinie ist nicht die, die das Prüfprotokoll festhielt.</translation>
    </message>
    <message>
        <source>The policy that waits for its time is not the one that the log recorded.</source>
        <translation>Die Richtlinie, die auf ihre Zeit wartet, ist nicht die, die das Prüfprotokoll festhielt.</translation>
    </message>
    <message>
        <source>The policy “{0}” says {1} in any case.</source>
        <translation>Die Richtlinie „{0}“ sagt in jedem Fall {1}.</translation>
    </message>
    <message>
        <source>The profile folder {0} cannot be written ({1}).</source>
        <translation>In den Profilordner {0} lässt sich nicht schreiben ({1}).</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>Das Profil ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The profile was last used by a newer Countersign (schema {0}).</source>
        <translation>Das Profil wurde zuletzt von einem neueren Countersign benutzt (Schema {0}).</translation>
    </message>
    <message>
        <source>The profile&apos;s database {0} is damaged.</source>
        <translation>Die Datenbank {0} des Profils ist beschädigt.</translation>
    </message>
    <message>
        <source>The program ended before the signature was handed back. It was not kept.</source>
        <translation>Das Programm endete, bevor die Unterschrift zurückgegeben wurde. Sie wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The program that holds your market permissions changes hands</source>
        <translation>Das Programm mit Ihren Marktfreigaben wechselt den Inhaber</translation>
    </message>
    <message>
        <source>The recipient is a contract without a known role</source>
        <translation>Der Empfänger ist ein Vertrag ohne bekannte Aufgabe</translation>
    </message>
    <message>
        <source>The recipient is a token contract</source>
        <translation>Der Empfänger ist ein Token-Vertrag</translation>
    </message>
    <message>
        <source>The record of {0} in the audit log does not match the contact.</source>
        <translation>Der Eintrag von {0} im Prüfprotokoll passt nicht zum Kontakt.</translation>
    </message>
    <message>
        <source>The request is not ready.</source>
        <translation>Die Anfrage ist nicht bereit.</translation>
    </message>
    <message>
        <source>The request names no site.</source>
        <translation>Die Anfrage nennt keine Website.</translation>
    </message>
    <message>
        <source>The signature is not for what was shown</source>
        <translation>Die Signatur gilt nicht für das Gezeigte</translation>
    </message>
    <message>
        <source>The signature is not for what was shown. It was thrown away.</source>
        <translation>Die Signatur gilt nicht für das Gezeigte. Sie wurde verworfen.</translation>
    </message>
    <message>
        <source>The signed transaction is kept. Send again, or give it up.</source>
        <translation>Die signierte Transaktion ist aufgehoben. Senden Sie erneut, oder geben Sie sie auf.</translation>
    </message>
    <message>
        <source>The signed transaction is kept. Send again.</source>
        <translation>Die signierte Transaktion ist aufgehoben. Senden Sie erneut.</translation>
    </message>
    <message>
        <source>The site says one thing and asks for another</source>
        <translation>Die Website sagt eines und verlangt anderes</translation>
    </message>
    <message>
        <source>The test payment went to another address</source>
        <translation>Die Testzahlung ging an eine andere Adresse</translation>
    </message>
    <message>
        <source>The token lies about what moved</source>
        <translation>Der Token lügt über das, was sich bewegte</translation>
    </message>
    <message>
        <source>The token you get only borrows a known name</source>
        <translation>Der Token, den Sie bekommen, leiht sich nur einen bekannten Namen</translation>
    </message>
    <message>
        <source>The transaction is for chain {0}, the request for {1}.</source>
        <translation>Die Transaktion ist für Chain {0}, die Anfrage für {1}.</translation>
    </message>
    <message>
        <source>The type “{0}” is of no known family.</source>
        <translation>Der Typ „{0}“ gehört zu keiner bekannten Familie.</translation>
    </message>
    <message>
        <source>The type “{0}” is of no known family. It names {1}.</source>
        <translation>Der Typ „{0}“ gehört zu keiner bekannten Familie. Er nennt {1}.</translation>
    </message>
    <message>
        <source>The user&apos;s own limit bounds what one mistake or one theft can cost.</source>
        <translation>Die eigene Grenze beschränkt, was ein Fehler oder Diebstahl kosten kann.</translation>
    </message>
    <message>
        <source>The waiting time for a new recipient is not over</source>
        <translation>Die Wartezeit für einen neuen Empfänger ist nicht vorbei</translation>
    </message>
    <message>
        <source>The zone {0} decides who may take it.</source>
        <translation>Die Zone {0} entscheidet, wer es annehmen darf.</translation>
    </message>
    <message>
        <source>There is no profile in {0}.</source>
        <translation>In {0} ist kein Profil.</translation>
    </message>
    <message>
        <source>There is nothing exact to approve yet; fields are missing.</source>
        <translation>Es gibt noch nichts Genaues, dem man zustimmen könnte; Felder fehlen.</translation>
    </message>
    <message>
        <source>Thieves let you sign an offer to sell your NFTs for nothing.</source>
        <translation>Diebe lassen Sie ein Angebot signieren, das Ihre NFTs für nichts verkauft.</translation>
    </message>
    <message>
        <source>Thieves like nights and weekends.</source>
        <translation>Diebe mögen Nächte und Wochenenden.</translation>
    </message>
    <message>
        <source>Thieves move what you keep to where you never paid.</source>
        <translation>Diebe bewegen, was Sie behalten, dorthin, wohin Sie nie gezahlt haben.</translation>
    </message>
    <message>
        <source>This NFT is money: a position in a pool</source>
        <translation>Dieses NFT ist Geld: eine Position in einem Pool</translation>
    </message>
    <message>
        <source>This Trezor cannot be shown this message in full: {0}: {1}.</source>
        <translation>Diesem Trezor lässt sich diese Nachricht nicht ganz zeigen: {0}: {1}.</translation>
    </message>
    <message>
        <source>This Trezor holds no wallet yet.</source>
        <translation>Dieser Trezor enthält noch keine Wallet.</translation>
    </message>
    <message>
        <source>This Trezor runs firmware {0}. {1} need {2}.</source>
        <translation>Auf diesem Trezor läuft Firmware {0}. {1} brauchen {2}.</translation>
    </message>
    <message>
        <source>This Trezor&apos;s firmware is too old: 1.8.0 (Trezor One) or 2.3.0 (newer models) is needed.</source>
        <translation>Die Firmware dieses Trezor ist zu alt: Nötig ist 1.8.0 (Trezor One) oder 2.3.0 (neuere Modelle).</translation>
    </message>
    <message>
        <source>This account is no owner of the Safe</source>
        <translation>Dieses Konto ist kein Eigentümer des Safe</translation>
    </message>
    <message>
        <source>This address is new here</source>
        <translation>Diese Adresse ist hier neu</translation>
    </message>
    <message>
        <source>This address only looks like one you know</source>
        <translation>Diese Adresse sieht nur aus wie eine, die Sie kennen</translation>
    </message>
    <message>
        <source>This chain is not known here</source>
        <translation>Diese Chain ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>This computer does not let Countersign open the device, although a udev rule for it exists.</source>
        <translation>Dieser Computer lässt Countersign das Gerät nicht öffnen, obwohl es eine udev-Regel dafür gibt.</translation>
    </message>
    <message>
        <source>This computer does not let Countersign open the device.</source>
        <translation>Dieser Computer lässt Countersign das Gerät nicht öffnen.</translation>
    </message>
    <message>
        <source>This computer has no udev rule that lets you open a {0}.</source>
        <translation>Dieser Computer hat keine udev-Regel, die Sie {0} öffnen lässt.</translation>
    </message>
    <message>
        <source>This contact was changed outside Countersign</source>
        <translation>Dieser Kontakt wurde außerhalb von Countersign geändert</translation>
    </message>
    <message>
        <source>This contract does not exist on this chain</source>
        <translation>Diesen Vertrag gibt es auf dieser Chain nicht</translation>
    </message>
    <message>
        <source>This creates a contract</source>
        <translation>Dies legt einen Vertrag an</translation>
    </message>
    <message>
        <source>This device cannot be paired by a code.</source>
        <translation>Dieses Gerät lässt sich nicht mit einem Code koppeln.</translation>
    </message>
    <message>
        <source>This device cannot sign this kind of request.</source>
        <translation>Dieses Gerät kann diese Art von Anfrage nicht signieren.</translation>
    </message>
    <message>
        <source>This gives your whole account to a program</source>
        <translation>Dies gibt Ihr ganzes Konto einem Programm</translation>
    </message>
    <message>
        <source>This is a contract: {0}. Contracts seldom give back what is sent to them.</source>
        <translation>Das ist ein Vertrag: {0}. Verträge geben selten zurück, was ihnen geschickt wird.</translation>
    </message>
    <message>
        <source>This is a token’s contract, not a person. What it gets is usually lost.</source>
        <translation>Das ist der Vertrag eines Tokens, keine Person. Was er bekommt, ist meist verloren.</translation>
    </message>
    <message>
        <source>This is everything: nothing is left for the fee.</source>
        <translation>Das ist alles: Für die Gebühr bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>This is no name: names have parts with points between, as in alice.eth.</source>
        <translation>Das ist kein Name: Namen haben Teile mit Punkten dazwischen, wie alice.eth.</translation>
    </message>
    <message>
        <source>This is no signature: it has {0} bytes, not {1}.</source>
        <translation>Das ist keine Signatur: Es sind {0} Bytes, nicht {1}.</translation>
    </message>
    <message>
        <source>This is no signature: it is 0x and 130 digits from 0 to f.</source>
        <translation>Das ist keine Signatur: Sie besteht aus 0x und 130 Stellen von 0 bis f.</translation>
    </message>
    <message>
        <source>This is not the address you copied</source>
        <translation>Dies ist nicht die Adresse, die Sie kopiert haben</translation>
    </message>
    <message>
        <source>This is not the device this account belongs to</source>
        <translation>Dies ist nicht das Gerät, zu dem dieses Konto gehört</translation>
    </message>
    <message>
        <source>This is not what you said you wanted</source>
        <translation>Das ist nicht, was Sie wollten</translation>
    </message>
    <message>
        <source>This is the account that sends.</source>
        <translation>Das ist das Konto, das sendet.</translation>
    </message>
    <message>
        <source>This is the token’s own contract. Tokens sent to it are lost.</source>
        <translation>Das ist der eigene Vertrag des Tokens. Dorthin geschickte Token sind verloren.</translation>
    </message>
    <message>
        <source>This is unlike what this account does</source>
        <translation>Das ist anders als alles, was dieses Konto tut</translation>
    </message>
    <message>
        <source>This name now leads to another address</source>
        <translation>Dieser Name führt nun zu einer anderen Adresse</translation>
    </message>
    <message>
        <source>This node’s chain has no ENS; the name cannot be read.</source>
        <translation>Die Chain dieses Knotens hat kein ENS; der Name lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This request could not be worked on ({0}).</source>
        <translation>Diese Anfrage konnte nicht bearbeitet werden ({0}).</translation>
    </message>
    <message>
        <source>This signature is a permission to take tokens</source>
        <translation>Diese Signatur ist eine Freigabe, Token zu nehmen</translation>
    </message>
    <message>
        <source>This signature is by nobody whom your policy names, or over another request.</source>
        <translation>Diese Signatur ist von niemandem, den Ihre Richtlinie nennt, oder über eine andere Anfrage.</translation>
    </message>
    <message>
        <source>This signs a transaction of the Safe {0} by its hash alone. What it does cannot be seen here.</source>
        <translation>Dies signiert eine Transaktion des Safe {0} nur über ihren Hash. Was sie bewirkt, ist hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>This site asks for a contract that is not its own</source>
        <translation>Diese Website fragt für einen Vertrag, der nicht ihrer ist</translation>
    </message>
    <message>
        <source>This site imitates a known one</source>
        <translation>Diese Website ahmt eine bekannte nach</translation>
    </message>
    <message>
        <source>This site never asked for such a thing before</source>
        <translation>Diese Website hat so etwas noch nie verlangt</translation>
    </message>
    <message>
        <source>This takes a permission back</source>
        <translation>Dies widerruft eine Freigabe</translation>
    </message>
    <message>
        <source>This takes your account back from a program</source>
        <translation>Dies nimmt Ihr Konto von einem Programm zurück</translation>
    </message>
    <message>
        <source>This token keeps a part, or does more than move</source>
        <translation>Dieser Token behält einen Teil oder tut mehr als bewegen</translation>
    </message>
    <message>
        <source>This token refuses to change a permission directly</source>
        <translation>Dieser Token lässt eine Freigabe nicht direkt ändern</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tie this address to the identity {0} in public</source>
        <translation>Diese Adresse öffentlich mit der Identität {0} verbinden</translation>
    </message>
    <message>
        <source>Today is {0}.</source>
        <translation>Heute ist {0}.</translation>
    </message>
    <message>
        <source>Token approval</source>
        <translation>Token-Freigabe</translation>
    </message>
    <message>
        <source>Token functions take no coins: the call fails, or the coins are stuck in the token.</source>
        <translation>Token-Funktionen nehmen keine Münzen: Der Aufruf scheitert, oder die Münzen bleiben im Token stecken.</translation>
    </message>
    <message>
        <source>Token revocation</source>
        <translation>Widerruf einer Token-Freigabe</translation>
    </message>
    <message>
        <source>Tokens sent to a token&apos;s own contract are lost for good.</source>
        <translation>Token an den eigenen Vertrag des Tokens sind für immer verloren.</translation>
    </message>
    <message>
        <source>Tokens with fees or hooks deliver less than they say, or cannot be sold again.</source>
        <translation>Token mit Gebühren oder Haken liefern weniger, als sie sagen, oder sind nicht wieder verkäuflich.</translation>
    </message>
    <message>
        <source>Trezor Suite or its bridge is using the device.</source>
        <translation>Trezor Suite oder seine Bridge benutzt das Gerät.</translation>
    </message>
    <message>
        <source>Tried on the known state: anyone who calls {0} takes {1} at once.</source>
        <translation>Am bekannten Zustand ausprobiert: Wer auch immer {0} aufruft, nimmt sofort {1}.</translation>
    </message>
    <message>
        <source>Tried on the known state: {0} calls {1} and takes {2} at once.</source>
        <translation>Am bekannten Zustand ausprobiert: {0} ruft {1} auf und nimmt sofort {2}.</translation>
    </message>
    <message>
        <source>Try again, carefully: it waits longer after each wrong PIN and erases itself after sixteen.</source>
        <translation>Versuchen Sie es sorgfältig erneut: Nach jeder falschen PIN wartet es länger und löscht sich nach sechzehn.</translation>
    </message>
    <message>
        <source>Try again, or choose another node.</source>
        <translation>Versuchen Sie es erneut, oder wählen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Turn on Smart accounts in the app&apos;s settings. Ledger allows only contracts on its own list.</source>
        <translation>Schalten Sie in den Einstellungen der App „Smart accounts“ ein. Ledger erlaubt nur Verträge auf seiner eigenen Liste.</translation>
    </message>
    <message>
        <source>Turn passphrases on with Trezor Suite, or choose to type it on the device.</source>
        <translation>Schalten Sie Passphrasen mit Trezor Suite ein, oder wählen Sie die Eingabe auf dem Gerät.</translation>
    </message>
    <message>
        <source>Two nodes say different things</source>
        <translation>Zwei Knoten sagen Verschiedenes</translation>
    </message>
    <message>
        <source>Type the amount as the device will show it.</source>
        <translation>Tippen Sie den Betrag, wie das Gerät ihn zeigen wird.</translation>
    </message>
    <message>
        <source>USDT address poisoning</source>
        <translation>Adressvergiftung mit USDT</translation>
    </message>
    <message>
        <source>UXLINK theft</source>
        <translation>Diebstahl bei UXLINK</translation>
    </message>
    <message>
        <source>Uniswap LP phishing</source>
        <translation>Phishing von Uniswap-LP-Anteilen</translation>
    </message>
    <message>
        <source>Unlock it with its PIN and try again.</source>
        <translation>Entsperren Sie es mit der PIN und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again without touching it.</source>
        <translation>Ziehen Sie es ab und schließen Sie es wieder an, ohne es zu berühren.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again and retry.</source>
        <translation>Ziehen Sie es ab, schließen Sie es wieder an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unplug the device and check it with its maker&apos;s program.</source>
        <translation>Ziehen Sie das Gerät ab und prüfen Sie es mit dem Programm des Herstellers.</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again. If that does not help, run: sudo udevadm trigger</source>
        <translation>Ziehen Sie das Gerät ab und schließen Sie es wieder an. Hilft das nicht, führen Sie aus: sudo udevadm trigger</translation>
    </message>
    <message>
        <source>Unstake {0}</source>
        <translation>{0} aus dem Staking nehmen</translation>
    </message>
    <message>
        <source>Unstake {0} on {1}</source>
        <translation>{0} bei {1} aus dem Staking nehmen</translation>
    </message>
    <message>
        <source>Unstake {0} to {1} on {2}</source>
        <translation>{0} bei {2} aus dem Staking nehmen, ausgezahlt an {1}</translation>
    </message>
    <message>
        <source>Unstake {0} to {1} with {2}</source>
        <translation>{0} mit {2} aus dem Staking nehmen, ausgezahlt an {1}</translation>
    </message>
    <message>
        <source>Unstake {0} with {1}</source>
        <translation>{0} mit {1} aus dem Staking nehmen</translation>
    </message>
    <message>
        <source>Unwrap {0}</source>
        <translation>{0} auspacken</translation>
    </message>
    <message>
        <source>Unwrap {0} on {1}</source>
        <translation>{0} bei {1} auspacken</translation>
    </message>
    <message>
        <source>Unwrap {0} to {1} on {2}</source>
        <translation>{0} bei {2} auspacken, ausgezahlt an {1}</translation>
    </message>
    <message>
        <source>Unwrap {0} to {1} with {2}</source>
        <translation>{0} mit {2} auspacken, ausgezahlt an {1}</translation>
    </message>
    <message>
        <source>Unwrap {0} with {1}</source>
        <translation>{0} mit {1} auspacken</translation>
    </message>
    <message>
        <source>Up to {0}.</source>
        <translation>Bis zu {0}.</translation>
    </message>
    <message>
        <source>Update it with Trezor Suite.</source>
        <translation>Aktualisieren Sie es mit Trezor Suite.</translation>
    </message>
    <message>
        <source>Update it with Trezor Suite. Have your recovery seed at hand.</source>
        <translation>Aktualisieren Sie es mit Trezor Suite. Halten Sie Ihren Wiederherstellungs-Seed bereit.</translation>
    </message>
    <message>
        <source>Update it with the maker&apos;s program.</source>
        <translation>Aktualisieren Sie es mit dem Programm des Herstellers.</translation>
    </message>
    <message>
        <source>Update the Ethereum app with Ledger Wallet.</source>
        <translation>Aktualisieren Sie die Ethereum-App mit Ledger Wallet.</translation>
    </message>
    <message>
        <source>Urgency is the deceiver&apos;s tool; a day of waiting breaks it.</source>
        <translation>Eile ist das Werkzeug des Betrügers; ein Tag Warten zerbricht es.</translation>
    </message>
    <message>
        <source>Use a newer model. Nothing was signed.</source>
        <translation>Nehmen Sie ein neueres Modell. Nichts wurde signiert.</translation>
    </message>
    <message>
        <source>Use a real device.</source>
        <translation>Nehmen Sie ein echtes Gerät.</translation>
    </message>
    <message>
        <source>Use another device or another way to ask.</source>
        <translation>Nehmen Sie ein anderes Gerät oder fragen Sie auf andere Art.</translation>
    </message>
    <message>
        <source>Use m/44&apos;/60&apos;/0&apos;/0/0 or one beside it.</source>
        <translation>Nehmen Sie m/44&apos;/60&apos;/0&apos;/0/0 oder einen daneben.</translation>
    </message>
    <message>
        <source>Venus delegate theft</source>
        <translation>Diebstahl über einen Delegierten bei Venus</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Vote ({0})</source>
        <translation>Abstimmen ({0})</translation>
    </message>
    <message>
        <source>WBTC address poisoning</source>
        <translation>Adressvergiftung mit WBTC</translation>
    </message>
    <message>
        <source>Wait until the window has passed, or change the policy.</source>
        <translation>Warten Sie, bis der Zeitraum vorbei ist, oder ändern Sie die Richtlinie.</translation>
    </message>
    <message>
        <source>Wait until your hours begin.</source>
        <translation>Warten Sie, bis Ihre Zeit beginnt.</translation>
    </message>
    <message>
        <source>Wait {0} more seconds.</source>
        <translation>Warten Sie noch {0} Sekunden.</translation>
    </message>
    <message>
        <source>Wait, and ask the project by another way whether this contract is theirs.</source>
        <translation>Warten Sie, und fragen Sie das Projekt auf anderem Weg, ob dieser Vertrag ihm gehört.</translation>
    </message>
    <message>
        <source>Wait, or choose another node.</source>
        <translation>Warten Sie, oder wählen Sie einen anderen Knoten.</translation>
    </message>
    <message>
        <source>Wait. Nothing is lost by it.</source>
        <translation>Warten Sie. Dadurch geht nichts verloren.</translation>
    </message>
    <message>
        <source>WazirX theft</source>
        <translation>Diebstahl bei WazirX</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>What cannot be read cannot be checked: a blind signature trusts whoever wrote the call.</source>
        <translation>Was sich nicht lesen lässt, lässt sich nicht prüfen: Eine blinde Signatur vertraut dem, der den Aufruf schrieb.</translation>
    </message>
    <message>
        <source>What cannot be read inside an operation can be anything.</source>
        <translation>Was in einem Vorgang nicht lesbar ist, kann alles sein.</translation>
    </message>
    <message>
        <source>What comes back is not in the message</source>
        <translation>Was zurückkommt, steht nicht in der Nachricht</translation>
    </message>
    <message>
        <source>What goes to this address is destroyed</source>
        <translation>Was an diese Adresse geht, wird zerstört</translation>
    </message>
    <message>
        <source>What goes to this address is lost: nobody holds its key.</source>
        <translation>Was an diese Adresse geht, ist verloren: Niemand hat ihren Schlüssel.</translation>
    </message>
    <message>
        <source>What is staked can only be withdrawn to {0}, not to you.</source>
        <translation>Was gestakt wird, kann nur an {0} abgehoben werden, nicht an Sie.</translation>
    </message>
    <message>
        <source>What is taken out goes to {0}, not to you.</source>
        <translation>Was entnommen wird, geht an {0}, nicht an Sie.</translation>
    </message>
    <message>
        <source>What this signature allows at worst</source>
        <translation>Was diese Signatur schlimmstenfalls erlaubt</translation>
    </message>
    <message>
        <source>What you give is credited to {0} on the other side of the bridge, not to you.</source>
        <translation>Was Sie geben, wird auf der anderen Seite der Brücke {0} gutgeschrieben, nicht Ihnen.</translation>
    </message>
    <message>
        <source>What you give is credited to {0} {1}, not to you.</source>
        <translation>Was Sie geben, wird {0} {1} gutgeschrieben, nicht Ihnen.</translation>
    </message>
    <message>
        <source>What you pay for goes to someone else</source>
        <translation>Was Sie bezahlen, geht an jemand anderen</translation>
    </message>
    <message>
        <source>When the device shows a hash only, this computer&apos;s word is all there is.</source>
        <translation>Zeigt das Gerät nur einen Hash, bleibt allein das Wort dieses Computers.</translation>
    </message>
    <message>
        <source>When the policy was loosened is no longer what the log recorded.</source>
        <translation>Wann die Richtlinie gelockert wurde, ist nicht mehr das, was das Prüfprotokoll festhielt.</translation>
    </message>
    <message>
        <source>Who asks is not known</source>
        <translation>Wer fragt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Whoever becomes owner signs from then on.</source>
        <translation>Wer Eigentümer wird, signiert von da an mit.</translation>
    </message>
    <message>
        <source>With a lower threshold one stolen key empties the Safe.</source>
        <translation>Mit niedrigerer Schwelle leert ein gestohlener Schlüssel den Safe.</translation>
    </message>
    <message>
        <source>With these settings the device refuses: blind signing is off.</source>
        <translation>Mit diesen Einstellungen lehnt das Gerät ab: Blind Signing ist aus.</translation>
    </message>
    <message>
        <source>With this one, about ${0} leave within a {1}; your limit is ${2}.</source>
        <translation>Mit dieser gehen etwa {0} $ binnen {1} ab; Ihre Grenze ist {2} $.</translation>
    </message>
    <message>
        <source>With this one, {0} leave within a {1}; your limit is {2}.</source>
        <translation>Mit dieser gehen {0} binnen {1} ab; Ihre Grenze ist {2}.</translation>
    </message>
    <message>
        <source>Withdraw {0}</source>
        <translation>{0} abheben</translation>
    </message>
    <message>
        <source>Withdraw {0} from the exchange to {1}</source>
        <translation>{0} von der Börse an {1} abheben</translation>
    </message>
    <message>
        <source>Withdraw {0} on {1}</source>
        <translation>{0} bei {1} abheben</translation>
    </message>
    <message>
        <source>Withdraw {0} to {1} on {2}</source>
        <translation>{0} bei {2} abheben, ausgezahlt an {1}</translation>
    </message>
    <message>
        <source>Withdraw {0} to {1} with {2}</source>
        <translation>{0} mit {2} abheben, ausgezahlt an {1}</translation>
    </message>
    <message>
        <source>Withdraw {0} with {1}</source>
        <translation>{0} mit {1} abheben</translation>
    </message>
    <message>
        <source>Without its guard, or with a strange handler, the Safe accepts what it refused.</source>
        <translation>Ohne seinen Wächter oder mit fremdem Handler nimmt der Safe an, was er ablehnte.</translation>
    </message>
    <message>
        <source>Without one of {0} the rule “{1}” would decide: {2}.</source>
        <translation>Ohne einen von {0} entschiede die Regel „{1}“: {2}.</translation>
    </message>
    <message>
        <source>Without {0} the rule “{1}” would decide: {2}.</source>
        <translation>Ohne {0} entschiede die Regel „{1}“: {2}.</translation>
    </message>
    <message>
        <source>Wrap {0}</source>
        <translation>{0} umhüllen</translation>
    </message>
    <message>
        <source>Wrap {0} on {1}</source>
        <translation>{0} bei {1} umhüllen</translation>
    </message>
    <message>
        <source>Wrap {0} with {1}</source>
        <translation>{0} mit {1} umhüllen</translation>
    </message>
    <message>
        <source>Write in a few words why this is right.</source>
        <translation>Schreiben Sie in wenigen Worten, warum dies richtig ist.</translation>
    </message>
    <message>
        <source>Write to the profile {0}</source>
        <translation>Auf das Profil {0} schreiben</translation>
    </message>
    <message>
        <source>You approve a Safe transaction that is not shown</source>
        <translation>Sie genehmigen eine Safe-Transaktion, die nicht gezeigt wird</translation>
    </message>
    <message>
        <source>You are asked to sign the same thing again, but it changed</source>
        <translation>Sie sollen dasselbe erneut signieren, aber es hat sich geändert</translation>
    </message>
    <message>
        <source>You cannot see which offers you sign</source>
        <translation>Sie sehen nicht, welche Angebote Sie signieren</translation>
    </message>
    <message>
        <source>You do not know {0}. It shares the first {1} and the last {2} digits with {3}: {4}.</source>
        <translation>Sie kennen {0} nicht. Es teilt die ersten {1} und letzten {2} Zeichen mit {3}: {4}.</translation>
    </message>
    <message>
        <source>You give and get nothing back</source>
        <translation>Sie geben und bekommen nichts zurück</translation>
    </message>
    <message>
        <source>You may get far less than you give</source>
        <translation>Sie bekommen vielleicht weit weniger, als Sie geben</translation>
    </message>
    <message>
        <source>You named {0}. {1}</source>
        <translation>Sie nannten {0}. {1}</translation>
    </message>
    <message>
        <source>You named {0}; the permission goes to {1}.</source>
        <translation>Sie nannten {0}; die Freigabe geht an {1}.</translation>
    </message>
    <message>
        <source>You named {0}; {1} would leave.</source>
        <translation>Sie nannten {0}; {1} gingen ab.</translation>
    </message>
    <message>
        <source>You never gave such a right before</source>
        <translation>Ein solches Recht haben Sie noch nie gegeben</translation>
    </message>
    <message>
        <source>You never paid this address before</source>
        <translation>Sie haben dieser Adresse noch nie gezahlt</translation>
    </message>
    <message>
        <source>You never used this site before</source>
        <translation>Sie haben diese Website noch nie benutzt</translation>
    </message>
    <message>
        <source>You offer much for an NFT that may be worth nothing</source>
        <translation>Sie bieten viel für ein NFT, das vielleicht nichts wert ist</translation>
    </message>
    <message>
        <source>You refused {0} a moment ago; now it is {1}.</source>
        <translation>Sie lehnten eben {0} ab; nun ist es {1}.</translation>
    </message>
    <message>
        <source>You rejected the request on the device.</source>
        <translation>Sie haben die Anfrage auf dem Gerät abgelehnt.</translation>
    </message>
    <message>
        <source>You said {0}; {1} would leave.</source>
        <translation>Sie sagten {0}; {1} gingen ab.</translation>
    </message>
    <message>
        <source>You said “{0}”. This lets {1} take tokens.</source>
        <translation>Sie sagten „{0}“. Dies lässt {1} Token nehmen.</translation>
    </message>
    <message>
        <source>You said “{0}”; nobody can read what this does.</source>
        <translation>Sie sagten „{0}“; niemand kann lesen, was dies bewirkt.</translation>
    </message>
    <message>
        <source>You said “{0}”; this also does “{1}”.</source>
        <translation>Sie sagten „{0}“; dies tut auch „{1}“.</translation>
    </message>
    <message>
        <source>You said “{0}”; this gives {1} control.</source>
        <translation>Sie sagten „{0}“; dies gibt {1} die Kontrolle.</translation>
    </message>
    <message>
        <source>You said “{0}”; this is “{1}”.</source>
        <translation>Sie sagten „{0}“; dies ist „{1}“.</translation>
    </message>
    <message>
        <source>You said “{0}”; this lets {1} take tokens.</source>
        <translation>Sie sagten „{0}“; dies lässt {1} Token nehmen.</translation>
    </message>
    <message>
        <source>You said “{0}”; this lets {1}, whom nobody here knows, take tokens.</source>
        <translation>Sie sagten „{0}“; dies lässt {1}, hier niemandem bekannt, Token nehmen.</translation>
    </message>
    <message>
        <source>You said “{0}”; {1} would leave.</source>
        <translation>Sie sagten „{0}“; {1} gingen ab.</translation>
    </message>
    <message>
        <source>You saved {0} as {1}; this invoice wants {2}. Ask them by a way you used before.</source>
        <translation>Sie haben {0} als {1} gespeichert; diese Rechnung will {2}. Fragen Sie dort auf einem Weg nach, den Sie schon benutzt haben.</translation>
    </message>
    <message>
        <source>You stopped waiting for the device.</source>
        <translation>Sie haben aufgehört, auf das Gerät zu warten.</translation>
    </message>
    <message>
        <source>You tested this address before</source>
        <translation>Sie haben diese Adresse schon getestet</translation>
    </message>
    <message>
        <source>You want at least {0}; at least {1} would arrive.</source>
        <translation>Sie wollen mindestens {0}; mindestens {1} träfen ein.</translation>
    </message>
    <message>
        <source>You want {0}; something else would arrive.</source>
        <translation>Sie wollen {0}; etwas anderes träfe ein.</translation>
    </message>
    <message>
        <source>You wanted something else, but this is a permission</source>
        <translation>Sie wollten etwas anderes, aber dies ist eine Freigabe</translation>
    </message>
    <message>
        <source>You would give it away for nothing</source>
        <translation>Sie gäben es für nichts weg</translation>
    </message>
    <message>
        <source>Your history shows payments of 0 to {0}. You did not make them: anyone can write such an entry.</source>
        <translation>Ihr Verlauf zeigt Zahlungen von 0 an {0}. Sie stammen nicht von Ihnen: Jeder kann so einen Eintrag schreiben.</translation>
    </message>
    <message>
        <source>Your node is on chain {0}, the request on {1}.</source>
        <translation>Ihr Knoten ist auf Chain {0}, die Anfrage auf {1}.</translation>
    </message>
    <message>
        <source>Your policy allows saved addresses only</source>
        <translation>Ihre Richtlinie erlaubt nur gespeicherte Adressen</translation>
    </message>
    <message>
        <source>Your policy does not let this through.</source>
        <translation>Ihre Richtlinie lässt dies nicht durch.</translation>
    </message>
    <message>
        <source>Your policy names no approver; add their address to it.</source>
        <translation>Ihre Richtlinie nennt keine zweite Person; tragen Sie deren Adresse ein.</translation>
    </message>
    <message>
        <source>Your policy or log was changed outside Countersign</source>
        <translation>Ihre Richtlinie oder Ihr Protokoll wurde außerhalb von Countersign geändert</translation>
    </message>
    <message>
        <source>Your policy still waits before this new contact is paid.</source>
        <translation>Ihre Richtlinie wartet noch, bevor dieser neue Kontakt bezahlt wird.</translation>
    </message>
    <message>
        <source>Your policy waits {0} h more before this new contact is paid.</source>
        <translation>Ihre Richtlinie wartet noch {0} Std., bevor dieser neue Kontakt bezahlt wird.</translation>
    </message>
    <message>
        <source>Your policy wants it for every payment and permission.</source>
        <translation>Ihre Richtlinie will es für jede Zahlung und Freigabe.</translation>
    </message>
    <message>
        <source>Zero, dead and system addresses have no owner: payments to them cannot come back.</source>
        <translation>Null-, Dead- und Systemadressen haben keinen Inhaber: Zahlungen dorthin kommen nicht zurück.</translation>
    </message>
    <message>
        <source>a chain this account rarely uses, {0}</source>
        <translation>eine Kette, die dieses Konto selten benutzt: {0}</translation>
    </message>
    <message>
        <source>a contract changed what its logs do not explain, and the run is too long to look at what it hashed</source>
        <translation>ein Vertrag änderte etwas, das seine Protokolle nicht erklären, und der Lauf ist zu lang, um nachzusehen, was er gehasht hat</translation>
    </message>
    <message>
        <source>a delegated call may change anything, whatever its function is called</source>
        <translation>ein delegierter Aufruf kann alles ändern, wie auch immer seine Funktion heißt</translation>
    </message>
    <message>
        <source>a field of the descriptor</source>
        <translation>ein Feld der Beschreibung</translation>
    </message>
    <message>
        <source>a hash or bytes</source>
        <translation>einen Hash oder Bytes</translation>
    </message>
    <message>
        <source>a known address among the bytes, at byte {0}</source>
        <translation>eine bekannte Adresse unter den Bytes, bei Byte {0}</translation>
    </message>
    <message>
        <source>a line of the login</source>
        <translation>eine Zeile der Anmeldung</translation>
    </message>
    <message>
        <source>a list has at most {0} payments</source>
        <translation>eine Liste hat höchstens {0} Zahlungen</translation>
    </message>
    <message>
        <source>a margin trade</source>
        <translation>ein Handel auf Kredit</translation>
    </message>
    <message>
        <source>a name kept in the {0} {1}</source>
        <translation>ein Name, geführt in {0} {1}</translation>
    </message>
    <message>
        <source>a new contract</source>
        <translation>ein neuer Vertrag</translation>
    </message>
    <message>
        <source>a rapid series gives a stranger a permission</source>
        <translation>eine schnelle Folge gibt einem Fremden eine Freigabe</translation>
    </message>
    <message>
        <source>a rapid series reaches a stranger</source>
        <translation>eine schnelle Folge erreicht einen Fremden</translation>
    </message>
    <message>
        <source>a rare kind of call, 0x{0}</source>
        <translation>eine seltene Art von Aufruf, 0x{0}</translation>
    </message>
    <message>
        <source>a rare kind of call, a plain payment</source>
        <translation>eine seltene Art von Aufruf: eine einfache Zahlung</translation>
    </message>
    <message>
        <source>a raw transaction is 0x and an even number of hex digits</source>
        <translation>eine rohe Transaktion ist 0x und eine gerade Zahl von Hexziffern</translation>
    </message>
    <message>
        <source>a recipient first paid {0} days ago</source>
        <translation>ein Empfänger, der vor {0} Tagen zum ersten Mal bezahlt wurde</translation>
    </message>
    <message>
        <source>a recipient that is rarely paid</source>
        <translation>ein selten bezahlter Empfänger</translation>
    </message>
    <message>
        <source>a recipient this account never paid</source>
        <translation>ein Empfänger, den dieses Konto nie bezahlt hat</translation>
    </message>
    <message>
        <source>a recipient this account never paid, where {0} of your acts go to somebody new</source>
        <translation>ein Empfänger, den dieses Konto nie bezahlt hat, wobei {0} Ihrer Handlungen an jemand Neuen gehen</translation>
    </message>
    <message>
        <source>a replacement pays a stranger</source>
        <translation>ein Ersatz bezahlt einen Fremden</translation>
    </message>
    <message>
        <source>a revocation that burns gas</source>
        <translation>ein Widerruf, der Gas verbrennt</translation>
    </message>
    <message>
        <source>a second person</source>
        <translation>eine zweite Person</translation>
    </message>
    <message>
        <source>a signed text</source>
        <translation>ein signierter Text</translation>
    </message>
    <message>
        <source>a site that rarely asks this account, {0}</source>
        <translation>eine Website, die dieses Konto selten fragt: {0}</translation>
    </message>
    <message>
        <source>a sleeping account pays a stranger</source>
        <translation>ein ruhendes Konto bezahlt einen Fremden</translation>
    </message>
    <message>
        <source>a stranger gets everything, for a site that is new</source>
        <translation>ein Fremder bekommt alles, für eine neue Website</translation>
    </message>
    <message>
        <source>a stranger gets nearly all there is, for a site that is new</source>
        <translation>ein Fremder bekommt fast alles, was da ist, für eine neue Website</translation>
    </message>
    <message>
        <source>a token transfer carries no coins</source>
        <translation>eine Tokenzahlung führt keine Münzen mit</translation>
    </message>
    <message>
        <source>a transaction with authorizations can be cancelled, not sped up here</source>
        <translation>eine Transaktion mit Vollmachten lässt sich hier abbrechen, nicht beschleunigen</translation>
    </message>
    <message>
        <source>a value of it comes from an earlier call of the script</source>
        <translation>ein Wert davon kommt aus einem früheren Aufruf des Skripts</translation>
    </message>
    <message>
        <source>a wallet of your own</source>
        <translation>eine eigene Wallet</translation>
    </message>
    <message>
        <source>above a limit</source>
        <translation>über einer Grenze</translation>
    </message>
    <message>
        <source>acts for the profile</source>
        <translation>handelt für das Profil</translation>
    </message>
    <message>
        <source>all of a token</source>
        <translation>alles von einem Token</translation>
    </message>
    <message>
        <source>all that it does</source>
        <translation>alles, was es bewirkt</translation>
    </message>
    <message>
        <source>all your {0}, now and later</source>
        <translation>alle Ihre {0}, jetzt und später</translation>
    </message>
    <message>
        <source>all {0}</source>
        <translation>alle {0}</translation>
    </message>
    <message>
        <source>an NFT of {0}</source>
        <translation>ein NFT von {0}</translation>
    </message>
    <message>
        <source>an account that only the exchange knows</source>
        <translation>ein Konto, das nur die Börse kennt</translation>
    </message>
    <message>
        <source>an address has 40 hex digits after 0x, not {0}</source>
        <translation>eine Adresse hat 40 Hexziffern nach 0x, nicht {0}</translation>
    </message>
    <message>
        <source>an address holds hex digits only</source>
        <translation>eine Adresse enthält nur Hexziffern</translation>
    </message>
    <message>
        <source>an address starts with 0x</source>
        <translation>eine Adresse beginnt mit 0x</translation>
    </message>
    <message>
        <source>an address you paid before ({0})</source>
        <translation>eine Adresse, die Sie schon bezahlt haben ({0})</translation>
    </message>
    <message>
        <source>an amount unlike the usual{0}</source>
        <translation>ein ungewohnter Betrag{0}</translation>
    </message>
    <message>
        <source>an asset this account rarely sends, {0}</source>
        <translation>ein Wert, den dieses Konto selten sendet: {0}</translation>
    </message>
    <message>
        <source>an operation nobody can read, for a site that is new</source>
        <translation>eine Operation, die niemand lesen kann, für eine neue Website</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>eine unbekannte Adresse</translation>
    </message>
    <message>
        <source>an unknown amount of </source>
        <translation>ein unbekannter Betrag </translation>
    </message>
    <message>
        <source>an unknown amount of {0}</source>
        <translation>ein unbekannter Betrag {0}</translation>
    </message>
    <message>
        <source>an unusual day, {0}</source>
        <translation>ein ungewöhnlicher Tag, {0}</translation>
    </message>
    <message>
        <source>an unusual hour, {0}:00 UTC</source>
        <translation>eine ungewöhnliche Stunde, {0}:00 UTC</translation>
    </message>
    <message>
        <source>an unusual time after the last act, {0}</source>
        <translation>ein ungewöhnlicher Abstand zur letzten Handlung, {0}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>anew every {0} days</source>
        <translation>alle {0} Tage neu</translation>
    </message>
    <message>
        <source>anew every {0} seconds</source>
        <translation>alle {0} Sekunden neu</translation>
    </message>
    <message>
        <source>any NFT of {0}</source>
        <translation>irgendein NFT von {0}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>jeder Betrag</translation>
    </message>
    <message>
        <source>any amount of {0}</source>
        <translation>jeden Betrag {0}</translation>
    </message>
    <message>
        <source>any amount of {0}, even none</source>
        <translation>jeden Betrag in {0}, auch gar keinen</translation>
    </message>
    <message>
        <source>any approval of this account</source>
        <translation>jede Freigabe dieses Kontos</translation>
    </message>
    <message>
        <source>any {0} NFTs of {1}</source>
        <translation>irgendwelche {0} NFTs von {1}</translation>
    </message>
    <message>
        <source>asks for {0}, which is not known here</source>
        <translation>verlangt {0}, was hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>mindestens </translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>base units of an unknown token</source>
        <translation>Basiseinheiten eines unbekannten Tokens</translation>
    </message>
    <message>
        <source>becomes a module of the Safe</source>
        <translation>wird ein Modul des Safe</translation>
    </message>
    <message>
        <source>becomes an owner of the Safe</source>
        <translation>wird Eigentümer des Safe</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>bytes after the arguments</source>
        <translation>Bytes nach den Argumenten</translation>
    </message>
    <message>
        <source>calls nested more than {0} deep</source>
        <translation>mehr als {0}-fach verschachtelte Aufrufe</translation>
    </message>
    <message>
        <source>choice {0}</source>
        <translation>Wahl {0}</translation>
    </message>
    <message>
        <source>coins and an unreadable call to a contract days old, for a site that is new</source>
        <translation>Münzen und ein unlesbarer Aufruf an einen Tage alten Vertrag, für eine neue Website</translation>
    </message>
    <message>
        <source>contact removed: {0}</source>
        <translation>Kontakt entfernt: {0}</translation>
    </message>
    <message>
        <source>control over</source>
        <translation>Kontrolle über</translation>
    </message>
    <message>
        <source>created by the call</source>
        <translation>durch den Aufruf erzeugt</translation>
    </message>
    <message>
        <source>critical finding</source>
        <translation>kritischer Befund</translation>
    </message>
    <message>
        <source>debt in your name</source>
        <translation>Schulden in Ihrem Namen</translation>
    </message>
    <message>
        <source>declares its own document type; an invoice has no need to</source>
        <translation>erklärt einen eigenen Dokumenttyp; eine Rechnung braucht das nicht</translation>
    </message>
    <message>
        <source>deposited in The Compact</source>
        <translation>in The Compact hinterlegt</translation>
    </message>
    <message>
        <source>destroys itself and all that it holds</source>
        <translation>vernichtet sich und alles, was er hält</translation>
    </message>
    <message>
        <source>eth_sign signs a bare hash; it can stand for any transaction or order</source>
        <translation>eth_sign signiert einen bloßen Hash; er kann für jede Transaktion oder jeden Auftrag stehen</translation>
    </message>
    <message>
        <source>eth_sign thefts reported by SlowMist</source>
        <translation>eth_sign-Diebstähle, gemeldet von SlowMist</translation>
    </message>
    <message>
        <source>every NFT you hold in {0} ({1} today), now and later</source>
        <translation>jedes NFT, das Sie in {0} halten (heute {1}), jetzt und später</translation>
    </message>
    <message>
        <source>every NFT you hold in {0}, now and later</source>
        <translation>jedes NFT, das Sie in {0} halten, jetzt und später</translation>
    </message>
    <message>
        <source>fake Aave site</source>
        <translation>gefälschte Aave-Website</translation>
    </message>
    <message>
        <source>fake RTFKT page</source>
        <translation>gefälschte RTFKT-Seite</translation>
    </message>
    <message>
        <source>fallback handler</source>
        <translation>Fallback-Handler</translation>
    </message>
    <message>
        <source>far more than usual goes to a stranger</source>
        <translation>weit mehr als üblich geht an einen Fremden</translation>
    </message>
    <message>
        <source>foreign code runs with all its rights</source>
        <translation>fremder Code läuft mit allen seinen Rechten</translation>
    </message>
    <message>
        <source>four suspicions that support one another</source>
        <translation>vier Verdachte, die einander stützen</translation>
    </message>
    <message>
        <source>fwDETH permit theft</source>
        <translation>Permit-Diebstahl von fwDETH</translation>
    </message>
    <message>
        <source>gas refund</source>
        <translation>gas refund</translation>
    </message>
    <message>
        <source>give an address, or choose a contact</source>
        <translation>geben Sie eine Adresse an oder wählen Sie einen Kontakt</translation>
    </message>
    <message>
        <source>has {0} decimals; this asset has {1}</source>
        <translation>hat {0} Nachkommastellen; dieser Wert hat {1}</translation>
    </message>
    <message>
        <source>has {0} fields; type {1} has {2}</source>
        <translation>hat {0} Felder; Typ {1} hat {2}</translation>
    </message>
    <message>
        <source>how many signatures the Safe needs now is unknown</source>
        <translation>wie viele Signaturen der Safe nun braucht, ist unbekannt</translation>
    </message>
    <message>
        <source>how much comes back</source>
        <translation>wie viel zurückkommt</translation>
    </message>
    <message>
        <source>how much is taken</source>
        <translation>wie viel genommen wird</translation>
    </message>
    <message>
        <source>in their name</source>
        <translation>in deren Namen</translation>
    </message>
    <message>
        <source>in {0} parts</source>
        <translation>in {0} Teilen</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>is a credit note: it asks for nothing to be paid</source>
        <translation>ist eine Gutschrift: Sie verlangt keine Zahlung</translation>
    </message>
    <message>
        <source>is a list where bytes are expected</source>
        <translation>ist eine Liste, wo Bytes erwartet werden</translation>
    </message>
    <message>
        <source>is empty or too long for a transaction</source>
        <translation>ist leer oder zu lang für eine Transaktion</translation>
    </message>
    <message>
        <source>is larger than any amount on a chain</source>
        <translation>ist größer als jeder Betrag auf einer Chain</translation>
    </message>
    <message>
        <source>is left open; open it under Send and fill it in</source>
        <translation>ist offen; öffnen Sie es unter „Senden“ und füllen Sie es aus</translation>
    </message>
    <message>
        <source>is longer than 32 bytes</source>
        <translation>ist länger als 32 Bytes</translation>
    </message>
    <message>
        <source>is longer than a line or two; give one payment at a time</source>
        <translation>ist länger als ein, zwei Zeilen; geben Sie eine Zahlung nach der anderen an</translation>
    </message>
    <message>
        <source>is longer than any invoice</source>
        <translation>ist länger als jede Rechnung</translation>
    </message>
    <message>
        <source>is longer than {0} characters</source>
        <translation>ist länger als {0} Zeichen</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing, and the object is no transaction or typed data</source>
        <translation>fehlt, und das Objekt ist weder Transaktion noch typisierte Daten</translation>
    </message>
    <message>
        <source>is missing: a legacy transaction needs EIP-155&apos;s three last fields</source>
        <translation>fehlt: Eine alte Transaktion braucht die drei letzten Felder von EIP-155</translation>
    </message>
    <message>
        <source>is neither JSON, a raw transaction, an ethereum: link, a payout list nor an electronic invoice</source>
        <translation>ist weder JSON noch eine rohe Transaktion, ein ethereum:-Link, eine Zahlungsliste oder eine elektronische Rechnung</translation>
    </message>
    <message>
        <source>is neither an XML invoice (UBL, CII), a PDF with one inside, nor JSON</source>
        <translation>ist weder eine XML-Rechnung (UBL, CII) noch ein PDF mit einer darin, noch JSON</translation>
    </message>
    <message>
        <source>is neither an electronic invoice nor text</source>
        <translation>ist weder eine elektronische Rechnung noch Text</translation>
    </message>
    <message>
        <source>is no invoice: its outermost element is {0}</source>
        <translation>ist keine Rechnung: Das äußerste Element ist {0}</translation>
    </message>
    <message>
        <source>is no list of the right length</source>
        <translation>ist keine Liste der richtigen Länge</translation>
    </message>
    <message>
        <source>is no transaction: RLP of one item</source>
        <translation>ist keine Transaktion: RLP aus einem Element</translation>
    </message>
    <message>
        <source>is no transaction: {0}</source>
        <translation>ist keine Transaktion: {0}</translation>
    </message>
    <message>
        <source>is not JSON: {0}</source>
        <translation>ist kein JSON: {0}</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not a number (EIP-681)</source>
        <translation>ist keine Zahl (EIP-681)</translation>
    </message>
    <message>
        <source>is not a whole number of base units from 0 to 2^256</source>
        <translation>ist keine ganze Zahl von Basiseinheiten von 0 bis 2^256</translation>
    </message>
    <message>
        <source>is not complete</source>
        <translation>ist nicht vollständig</translation>
    </message>
    <message>
        <source>is not well-formed XML: {0}</source>
        <translation>ist kein wohlgeformtes XML: {0}</translation>
    </message>
    <message>
        <source>is not written in UTF-8</source>
        <translation>ist nicht in UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>is signed already; only an unsigned transaction can be judged and signed</source>
        <translation>ist schon signiert; nur eine unsignierte Transaktion lässt sich beurteilen und signieren</translation>
    </message>
    <message>
        <source>is zero</source>
        <translation>ist null</translation>
    </message>
    <message>
        <source>it breaks EIP-4361: {0}</source>
        <translation>sie bricht EIP-4361: {0}</translation>
    </message>
    <message>
        <source>it calls {0}, whose state is not known</source>
        <translation>es ruft {0} auf, deren Zustand nicht bekannt ist</translation>
    </message>
    <message>
        <source>it claims {0} bytes</source>
        <translation>er gibt {0} Bytes an</translation>
    </message>
    <message>
        <source>it does not fit its own types ({0})</source>
        <translation>sie passt nicht zu ihren eigenen Typen ({0})</translation>
    </message>
    <message>
        <source>it fails in this state; shown is what it claims to do when it does not fail</source>
        <translation>es scheitert in diesem Zustand; gezeigt wird, was es sonst zu bewirken vorgibt</translation>
    </message>
    <message>
        <source>it happens on {0}, which is not looked at from here</source>
        <translation>es geschieht auf {0}, was von hier nicht angesehen wird</translation>
    </message>
    <message>
        <source>it has {0} characters; {1} are shown</source>
        <translation>er hat {0} Zeichen; {1} werden gezeigt</translation>
    </message>
    <message>
        <source>it holds characters that are not shown: {0}</source>
        <translation>er enthält Zeichen, die nicht gezeigt werden: {0}</translation>
    </message>
    <message>
        <source>it holds {0}</source>
        <translation>sie enthält {0}</translation>
    </message>
    <message>
        <source>it is cut off at byte {0}</source>
        <translation>er ist bei Byte {0} abgeschnitten</translation>
    </message>
    <message>
        <source>it is for chain {0}, which is not looked at from here</source>
        <translation>es gilt für Chain {0}, die von hier aus nicht geprüft wird</translation>
    </message>
    <message>
        <source>it is not decoded here</source>
        <translation>es wird hier nicht dekodiert</translation>
    </message>
    <message>
        <source>it is paid out on another chain; the message does not say which</source>
        <translation>es wird auf einer anderen Chain ausgezahlt; die Nachricht sagt nicht, auf welcher</translation>
    </message>
    <message>
        <source>it is paid out on chain {0}, which is not looked at from here</source>
        <translation>es wird auf Chain {0} ausgezahlt, die von hier aus nicht geprüft wird</translation>
    </message>
    <message>
        <source>it is paid out on {0}, which is not looked at from here</source>
        <translation>es wird auf {0} ausgezahlt, was von hier aus nicht geprüft wird</translation>
    </message>
    <message>
        <source>it is tiny and sends on its whole balance</source>
        <translation>er ist winzig und sendet sein ganzes Guthaben weiter</translation>
    </message>
    <message>
        <source>it moves nothing that the past could be compared with</source>
        <translation>es bewegt nichts, womit die Vergangenheit verglichen werden könnte</translation>
    </message>
    <message>
        <source>it offers {0}</source>
        <translation>es bietet {0} an</translation>
    </message>
    <message>
        <source>it reverts</source>
        <translation>es bricht ab</translation>
    </message>
    <message>
        <source>it uses permits, allowances and transferFrom and little else</source>
        <translation>er benutzt Permits, Freigaben und transferFrom und sonst wenig</translation>
    </message>
    <message>
        <source>it was not run in a second world</source>
        <translation>es wurde nicht in einer zweiten Welt ausgeführt</translation>
    </message>
    <message>
        <source>it was not simulated</source>
        <translation>es wurde nicht simuliert</translation>
    </message>
    <message>
        <source>it was run on the state that is known now</source>
        <translation>es wurde auf dem jetzt bekannten Zustand ausgeführt</translation>
    </message>
    <message>
        <source>items and prices behind a root</source>
        <translation>Posten und Preise hinter einer Wurzel</translation>
    </message>
    <message>
        <source>its bytes can be read in two ways, and the router&apos;s version decides which is meant</source>
        <translation>seine Bytes lassen sich auf zwei Arten lesen, und die Version des Routers entscheidet, welche gemeint ist</translation>
    </message>
    <message>
        <source>its capital letters do not fit (EIP-55): a digit is wrong. Take it from its source again</source>
        <translation>ihre Großbuchstaben passen nicht (EIP-55): Eine Stelle ist falsch. Nehmen Sie sie erneut aus der Quelle</translation>
    </message>
    <message>
        <source>its capital letters do not match the EIP-55 checksum: a digit may be wrong</source>
        <translation>ihre Großbuchstaben passen nicht zur Prüfsumme (EIP-55): Eine Stelle kann falsch sein</translation>
    </message>
    <message>
        <source>its code (EIP-7702)</source>
        <translation>sein Code (EIP-7702)</translation>
    </message>
    <message>
        <source>its code is not checked before it runs</source>
        <translation>sein Code wird vor der Ausführung nicht geprüft</translation>
    </message>
    <message>
        <source>its kind {0} is not known</source>
        <translation>seine Art {0} ist nicht bekannt</translation>
    </message>
    <message>
        <source>its name is only a guess from a public list: {0}</source>
        <translation>sein Name ist nur aus einer öffentlichen Liste vermutet: {0}</translation>
    </message>
    <message>
        <source>its path is too short</source>
        <translation>sein Pfad ist zu kurz</translation>
    </message>
    <message>
        <source>key derived from this signature</source>
        <translation>Schlüssel aus dieser Unterschrift</translation>
    </message>
    <message>
        <source>latest own entries</source>
        <translation>neueste eigene Einträge</translation>
    </message>
    <message>
        <source>looks like a list</source>
        <translation>sieht wie eine Liste aus</translation>
    </message>
    <message>
        <source>looks like a number</source>
        <translation>sieht wie eine Zahl aus</translation>
    </message>
    <message>
        <source>looks like a time</source>
        <translation>sieht wie ein Zeitpunkt aus</translation>
    </message>
    <message>
        <source>looks like an address</source>
        <translation>sieht wie eine Adresse aus</translation>
    </message>
    <message>
        <source>looks like bytes</source>
        <translation>sieht wie Bytes aus</translation>
    </message>
    <message>
        <source>looks like text</source>
        <translation>sieht wie Text aus</translation>
    </message>
    <message>
        <source>more arguments than are shown here</source>
        <translation>mehr Argumente, als hier gezeigt werden</translation>
    </message>
    <message>
        <source>more than {0} calls</source>
        <translation>mehr als {0} Aufrufe</translation>
    </message>
    <message>
        <source>more within a day than this account sends of this asset</source>
        <translation>mehr an einem Tag, als dieses Konto von diesem Wert sendet</translation>
    </message>
    <message>
        <source>more within a month than this account gives one recipient</source>
        <translation>mehr in einem Monat, als dieses Konto einem Empfänger gibt</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>must be above zero</source>
        <translation>muss über null liegen</translation>
    </message>
    <message>
        <source>must be one JSON object; a list of payments is a payout list</source>
        <translation>muss ein JSON-Objekt sein; mehrere Zahlungen sind eine Zahlungsliste</translation>
    </message>
    <message>
        <source>names a parameter twice</source>
        <translation>nennt einen Parameter zweimal</translation>
    </message>
    <message>
        <source>names no address</source>
        <translation>nennt keine Adresse</translation>
    </message>
    <message>
        <source>names no amount and currency</source>
        <translation>nennt weder Betrag noch Währung</translation>
    </message>
    <message>
        <source>names no amount to be paid</source>
        <translation>nennt keinen zu zahlenden Betrag</translation>
    </message>
    <message>
        <source>names no amount with a known currency</source>
        <translation>nennt keinen Betrag in einer bekannten Währung</translation>
    </message>
    <message>
        <source>names no amount; open it under Send and give one</source>
        <translation>nennt keinen Betrag; öffnen Sie es unter „Senden“ und geben Sie einen an</translation>
    </message>
    <message>
        <source>names no currency</source>
        <translation>nennt keine Währung</translation>
    </message>
    <message>
        <source>names several amounts; it must be one</source>
        <translation>nennt mehrere Beträge; es muss einer sein</translation>
    </message>
    <message>
        <source>names the column {0} twice</source>
        <translation>nennt die Spalte {0} zweimal</translation>
    </message>
    <message>
        <source>names {0} addresses; it must be one</source>
        <translation>nennt {0} Adressen; es muss eine sein</translation>
    </message>
    <message>
        <source>nearly all there is goes to a stranger, for a site that is new</source>
        <translation>fast alles, was da ist, geht an einen Fremden, für eine neue Website</translation>
    </message>
    <message>
        <source>no account is chosen; plug in a device first</source>
        <translation>kein Konto ist gewählt; schließen Sie zuerst ein Gerät an</translation>
    </message>
    <message>
        <source>no code of a known contract was read</source>
        <translation>kein Code eines bekannten Vertrags wurde gelesen</translation>
    </message>
    <message>
        <source>no copied address was observed</source>
        <translation>keine kopierte Adresse wurde bemerkt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no descriptor or list here knows the function {0}</source>
        <translation>keine Beschreibung oder Liste hier kennt die Funktion {0}</translation>
    </message>
    <message>
        <source>no device is chosen</source>
        <translation>kein Gerät ist gewählt</translation>
    </message>
    <message>
        <source>no device was compared with the enrolled one</source>
        <translation>kein Gerät wurde mit dem eingetragenen verglichen</translation>
    </message>
    <message>
        <source>no feature stands out by itself</source>
        <translation>kein Merkmal sticht für sich hervor</translation>
    </message>
    <message>
        <source>no hash was claimed to compare with</source>
        <translation>kein Hash wurde zum Vergleich genannt</translation>
    </message>
    <message>
        <source>no node said which chain it is on</source>
        <translation>kein Knoten sagte, auf welcher Chain er ist</translation>
    </message>
    <message>
        <source>no node told its newest block</source>
        <translation>kein Knoten nannte seinen neuesten Block</translation>
    </message>
    <message>
        <source>no node told which code runs behind the contract</source>
        <translation>kein Knoten sagte, welcher Code hinter dem Vertrag läuft</translation>
    </message>
    <message>
        <source>no past payments and no contacts to compare with</source>
        <translation>keine früheren Zahlungen und keine Kontakte zum Vergleichen</translation>
    </message>
    <message>
        <source>no recent requests are known</source>
        <translation>keine jüngeren Anfragen sind bekannt</translation>
    </message>
    <message>
        <source>no record of policy changes is at hand</source>
        <translation>kein Verzeichnis der Richtlinienänderungen liegt vor</translation>
    </message>
    <message>
        <source>no second node was asked</source>
        <translation>kein zweiter Knoten wurde gefragt</translation>
    </message>
    <message>
        <source>nobody could say</source>
        <translation>niemand konnte es sagen</translation>
    </message>
    <message>
        <source>nobody knows how many decimals {0} has; a node could say</source>
        <translation>niemand weiß, wie viele Nachkommastellen {0} hat; ein Knoten könnte es sagen</translation>
    </message>
    <message>
        <source>not reached through anything used before</source>
        <translation>durch nichts erreicht, was zuvor benutzt wurde</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing is signed that the device cannot show</source>
        <translation>nichts wird signiert, was das Gerät nicht zeigen kann</translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <translation>nichts Ungewöhnliches</translation>
    </message>
    <message>
        <source>npm chalk and debug attack</source>
        <translation>Angriff über die npm-Pakete chalk und debug</translation>
    </message>
    <message>
        <source>of an unknown collection</source>
        <translation>aus einer unbekannten Sammlung</translation>
    </message>
    <message>
        <source>of the collection {0}</source>
        <translation>aus der Sammlung {0}</translation>
    </message>
    <message>
        <source>on the other side of the bridge</source>
        <translation>auf der anderen Seite der Bridge</translation>
    </message>
    <message>
        <source>one suspicion</source>
        <translation>ein Verdacht</translation>
    </message>
    <message>
        <source>only a digest is given; it may be any order or any key of the exchange</source>
        <translation>nur ein Hash ist angegeben; er kann jeder Auftrag oder jeder Schlüssel der Börse sein</translation>
    </message>
    <message>
        <source>only a hash or bytes are given, not the message itself</source>
        <translation>nur ein Hash oder Bytes sind angegeben, nicht die Nachricht selbst</translation>
    </message>
    <message>
        <source>only the root of a tree of orders is given; each leaf may be anything</source>
        <translation>nur die Wurzel eines Baums von Aufträgen ist gegeben; jedes Blatt kann alles sein</translation>
    </message>
    <message>
        <source>only the root of a tree of permissions on any chain is given</source>
        <translation>nur die Wurzel eines Baums von Berechtigungen auf beliebigen Chains ist angegeben</translation>
    </message>
    <message>
        <source>only {0} earlier payments of this asset, {1} are needed</source>
        <translation>nur {0} frühere Zahlungen dieses Werts, {1} sind nötig</translation>
    </message>
    <message>
        <source>only {0} entries in the last year, 50 are needed</source>
        <translation>nur {0} Einträge im letzten Jahr, 50 sind nötig</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>out of the exchange</source>
        <translation>aus der Börse heraus</translation>
    </message>
    <message>
        <source>perhaps, by what the data seem to hold</source>
        <translation>vielleicht, nach dem, was die Daten zu enthalten scheinen</translation>
    </message>
    <message>
        <source>posts in its name</source>
        <translation>schreibt in seinem Namen</translation>
    </message>
    <message>
        <source>proposes, signs nothing</source>
        <translation>schlägt vor, signiert nichts</translation>
    </message>
    <message>
        <source>relay fee</source>
        <translation>Gebühr der Weiterleitung</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>sent with a call</source>
        <translation>mit einem Aufruf gesendet</translation>
    </message>
    <message>
        <source>serious finding</source>
        <translation>ernster Befund</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>mehrere Adressen</translation>
    </message>
    <message>
        <source>several contacts have this name; choose one</source>
        <translation>mehrere Kontakte heißen so; wählen Sie einen</translation>
    </message>
    <message>
        <source>signers of the exchange account</source>
        <translation>Unterzeichner des Börsenkontos</translation>
    </message>
    <message>
        <source>simulation spoofing</source>
        <translation>Täuschung der Simulation</translation>
    </message>
    <message>
        <source>spWETH permit theft</source>
        <translation>Permit-Diebstahl von spWETH</translation>
    </message>
    <message>
        <source>stETH and rETH theft by increaseAllowance</source>
        <translation>Diebstahl von stETH und rETH durch increaseAllowance</translation>
    </message>
    <message>
        <source>starts with ethereum: (EIP-681)</source>
        <translation>beginnt mit ethereum: (EIP-681)</translation>
    </message>
    <message>
        <source>status {0} to {1}</source>
        <translation>status {0} to {1}</translation>
    </message>
    <message>
        <source>the Safe operation</source>
        <translation>der Vorgang des Safe</translation>
    </message>
    <message>
        <source>the Safe&apos;s next nonce is unknown</source>
        <translation>die nächste Nonce des Safe ist unbekannt</translation>
    </message>
    <message>
        <source>the Safe&apos;s own code</source>
        <translation>der Code des Safe selbst</translation>
    </message>
    <message>
        <source>the Safe&apos;s owners are unknown</source>
        <translation>die Eigentümer des Safe sind unbekannt</translation>
    </message>
    <message>
        <source>the address below</source>
        <translation>die Adresse unten</translation>
    </message>
    <message>
        <source>the allowances in force are unknown</source>
        <translation>die geltenden Freigaben sind unbekannt</translation>
    </message>
    <message>
        <source>the amount that somebody else usually gets</source>
        <translation>der Betrag, den sonst jemand anderes bekommt</translation>
    </message>
    <message>
        <source>the amount to be paid must be above zero</source>
        <translation>der zu zahlende Betrag muss über null liegen</translation>
    </message>
    <message>
        <source>the balances of the account are unknown</source>
        <translation>die Guthaben des Kontos sind unbekannt</translation>
    </message>
    <message>
        <source>the call 0x{0} of {1}</source>
        <translation>der Aufruf 0x{0} von {1}</translation>
    </message>
    <message>
        <source>the calls inside</source>
        <translation>die Aufrufe darin</translation>
    </message>
    <message>
        <source>the code behind</source>
        <translation>der Code hinter</translation>
    </message>
    <message>
        <source>the code of {0} can be replaced at any time by whoever controls it</source>
        <translation>der Code von {0} kann jederzeit von dem ersetzt werden, der ihn kontrolliert</translation>
    </message>
    <message>
        <source>the code of {0} can be replaced at any time by {1}</source>
        <translation>der Code von {0} kann jederzeit von {1} ersetzt werden</translation>
    </message>
    <message>
        <source>the contract {0} decides it, and is not known here</source>
        <translation>der Vertrag {0} entscheidet es und ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the contract&apos;s code is unknown without a node</source>
        <translation>der Code des Vertrags ist ohne Knoten unbekannt</translation>
    </message>
    <message>
        <source>the decimal point</source>
        <translation>das Komma</translation>
    </message>
    <message>
        <source>the file is larger than 20 MB</source>
        <translation>die Datei ist größer als 20 MB</translation>
    </message>
    <message>
        <source>the first line must name the columns address and amount</source>
        <translation>die erste Zeile muss die Spalten address und amount nennen</translation>
    </message>
    <message>
        <source>the first permission ever goes to a stranger</source>
        <translation>die allererste Freigabe geht an einen Fremden</translation>
    </message>
    <message>
        <source>the last call of the batch</source>
        <translation>der letzte Aufruf des Bündels</translation>
    </message>
    <message>
        <source>the list has a heading and no payment</source>
        <translation>die Liste hat eine Überschrift und keine Zahlung</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>the list says {0}; you saved this address as {1}</source>
        <translation>die Liste sagt {0}; Sie haben diese Adresse als {1} gespeichert</translation>
    </message>
    <message>
        <source>the market&apos;s contract decides the coin</source>
        <translation>der Vertrag des Marktes bestimmt die Münze</translation>
    </message>
    <message>
        <source>the message does not name it</source>
        <translation>die Nachricht nennt ihn nicht</translation>
    </message>
    <message>
        <source>the message is a hash; its text is not given</source>
        <translation>die Nachricht ist ein Hash; ihr Text ist nicht gegeben</translation>
    </message>
    <message>
        <source>the message is bytes that are no text</source>
        <translation>die Nachricht besteht aus Bytes, die kein Text sind</translation>
    </message>
    <message>
        <source>the message names it by a hash alone; the site knows it</source>
        <translation>die Nachricht nennt es nur durch einen Hash; die Seite kennt es</translation>
    </message>
    <message>
        <source>the message speaks of {0}, not of this account</source>
        <translation>die Nachricht spricht von {0}, nicht von diesem Konto</translation>
    </message>
    <message>
        <source>the message type “{0}” is of no family known here</source>
        <translation>der Nachrichtentyp „{0}“ gehört zu keiner hier bekannten Familie</translation>
    </message>
    <message>
        <source>the next nonce is unknown without a node</source>
        <translation>die nächste Nonce ist ohne Knoten unbekannt</translation>
    </message>
    <message>
        <source>the order is packed in a form of its settler&apos;s own (ERC-7683)</source>
        <translation>der Auftrag ist in einer Form verpackt, die nur sein Abwickler kennt (ERC-7683)</translation>
    </message>
    <message>
        <source>the order names a rate of interest, not an amount</source>
        <translation>der Auftrag nennt einen Zinssatz, keinen Betrag</translation>
    </message>
    <message>
        <source>the order packs them into bytes that are not understood</source>
        <translation>der Auftrag verpackt sie in Bytes, die nicht verstanden werden</translation>
    </message>
    <message>
        <source>the policy sets no limit for a day or a week</source>
        <translation>die Richtlinie setzt keine Grenze für Tag oder Woche</translation>
    </message>
    <message>
        <source>the policy sets no limit for one transaction</source>
        <translation>die Richtlinie setzt keine Grenze für eine Transaktion</translation>
    </message>
    <message>
        <source>the pool&apos;s asset number {0} is not in the table here</source>
        <translation>die Wertnummer {0} des Pools steht nicht in der Tabelle hier</translation>
    </message>
    <message>
        <source>the request does not bound it</source>
        <translation>die Anfrage begrenzt es nicht</translation>
    </message>
    <message>
        <source>the request does not say, and no allowance is known that would</source>
        <translation>die Anfrage sagt es nicht, und keine Freigabe ist bekannt, die es sagte</translation>
    </message>
    <message>
        <source>the rest of the router&apos;s commands</source>
        <translation>die übrigen Befehle des Routers</translation>
    </message>
    <message>
        <source>the rest of this request</source>
        <translation>der Rest dieser Anfrage</translation>
    </message>
    <message>
        <source>the route&apos;s number alone says it</source>
        <translation>allein die Nummer der Route sagt es</translation>
    </message>
    <message>
        <source>the router&apos;s action 0x{0}</source>
        <translation>die Aktion 0x{0} des Routers</translation>
    </message>
    <message>
        <source>the router&apos;s action {0}</source>
        <translation>die Aktion {0} des Routers</translation>
    </message>
    <message>
        <source>the router&apos;s command {0}</source>
        <translation>der Befehl {0} des Routers</translation>
    </message>
    <message>
        <source>the router&apos;s commands</source>
        <translation>die Befehle des Routers</translation>
    </message>
    <message>
        <source>the same payment stands {0} times in the list</source>
        <translation>dieselbe Zahlung steht {0}-mal in der Liste</translation>
    </message>
    <message>
        <source>the script</source>
        <translation>das Skript</translation>
    </message>
    <message>
        <source>the simulation itself failed ({0})</source>
        <translation>die Simulation selbst scheiterte ({0})</translation>
    </message>
    <message>
        <source>the state that was given is not enough to run it</source>
        <translation>der gegebene Zustand reicht nicht, um es auszuführen</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>the text “{0}”</source>
        <translation>den Text „{0}“</translation>
    </message>
    <message>
        <source>the transaction has none yet; nothing needs to be replaced</source>
        <translation>die Transaktion hat noch keine; es muss nichts ersetzt werden</translation>
    </message>
    <message>
        <source>the types leave out {0}</source>
        <translation>die Typen lassen {0} aus</translation>
    </message>
    <message>
        <source>the value in US dollars is unknown without a price source</source>
        <translation>der Wert in US-Dollar ist ohne Preisquelle unbekannt</translation>
    </message>
    <message>
        <source>the whole account</source>
        <translation>das ganze Konto</translation>
    </message>
    <message>
        <source>the whole account {0}</source>
        <translation>das ganze Konto {0}</translation>
    </message>
    <message>
        <source>the whole account: {0} of its limits nobody here knows</source>
        <translation>das ganze Konto: {0} seiner Grenzen kennt hier niemand</translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation>der ganze Text</translation>
    </message>
    <message>
        <source>the worst use on the state</source>
        <translation>die schlimmste Verwendung am Zustand</translation>
    </message>
    <message>
        <source>their contracts are not known here</source>
        <translation>ihre Verträge sind hier nicht bekannt</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>es sind zu viele</translation>
    </message>
    <message>
        <source>there is no own past</source>
        <translation>es gibt keine eigene Vergangenheit</translation>
    </message>
    <message>
        <source>there is no past to compare with</source>
        <translation>es gibt keine Vergangenheit zum Vergleichen</translation>
    </message>
    <message>
        <source>there is no past to look at</source>
        <translation>es gibt keine Vergangenheit zum Ansehen</translation>
    </message>
    <message>
        <source>there is too little past</source>
        <translation>es gibt zu wenig Vergangenheit</translation>
    </message>
    <message>
        <source>these contracts may also take what this account allowed them, and act on what it holds in them</source>
        <translation>diese Verträge können auch nehmen, was dieses Konto ihnen erlaubt hat, und über das verfügen, was es in ihnen hält</translation>
    </message>
    <message>
        <source>they are not readable text</source>
        <translation>sie sind kein lesbarer Text</translation>
    </message>
    <message>
        <source>they could not be read ({0})</source>
        <translation>sie konnten nicht gelesen werden ({0})</translation>
    </message>
    <message>
        <source>they seem to hold this: {0}</source>
        <translation>sie enthalten anscheinend dies: {0}</translation>
    </message>
    <message>
        <source>they were found by their shape alone, in data that nobody here could read</source>
        <translation>sie wurden allein an ihrer Form gefunden, in Daten, die hier niemand lesen konnte</translation>
    </message>
    <message>
        <source>this PDF carries no electronic invoice (Factur-X, ZUGFeRD); type what it says</source>
        <translation>dieses PDF enthält keine elektronische Rechnung (Factur-X, ZUGFeRD); tippen Sie ab, was darin steht</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>diesem Konto</translation>
    </message>
    <message>
        <source>this message</source>
        <translation>diese Nachricht</translation>
    </message>
    <message>
        <source>three suspicions that support one another</source>
        <translation>drei Verdachte, die einander stützen</translation>
    </message>
    <message>
        <source>through Permit2</source>
        <translation>über Permit2</translation>
    </message>
    <message>
        <source>through Permit3</source>
        <translation>über Permit3</translation>
    </message>
    <message>
        <source>today&apos;s fee is unknown without a node</source>
        <translation>die heutige Gebühr ist ohne Knoten unbekannt</translation>
    </message>
    <message>
        <source>token id</source>
        <translation>Tokennummer</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens that the request does not name</source>
        <translation>Token, die die Anfrage nicht nennt</translation>
    </message>
    <message>
        <source>trading agent</source>
        <translation>Handelsbevollmächtigter</translation>
    </message>
    <message>
        <source>trading fees</source>
        <translation>Handelsgebühren</translation>
    </message>
    <message>
        <source>trading key</source>
        <translation>Handelsschlüssel</translation>
    </message>
    <message>
        <source>trading key derived from this signature</source>
        <translation>Handelsschlüssel, der aus dieser Signatur entsteht</translation>
    </message>
    <message>
        <source>trading key kept by the site</source>
        <translation>Handelsschlüssel, den die Seite verwahrt</translation>
    </message>
    <message>
        <source>transaction type {0} is not known here; 0, 1, 2 and 4 are</source>
        <translation>Transaktionstyp {0} ist hier nicht bekannt; 0, 1, 2 und 4 sind es</translation>
    </message>
    <message>
        <source>transfer needs a recipient</source>
        <translation>transfer braucht einen Empfänger</translation>
    </message>
    <message>
        <source>trying it on the state failed ({0})</source>
        <translation>das Ausprobieren am Zustand schlug fehl ({0})</translation>
    </message>
    <message>
        <source>two suspicions that support one another</source>
        <translation>zwei Verdachte, die einander stützen</translation>
    </message>
    <message>
        <source>values that are not signed</source>
        <translation>Werte, die nicht signiert werden</translation>
    </message>
    <message>
        <source>what arrives</source>
        <translation>was ankommt</translation>
    </message>
    <message>
        <source>what arrives, and where</source>
        <translation>was ankommt und wo</translation>
    </message>
    <message>
        <source>what can be done with this signature</source>
        <translation>was mit dieser Signatur getan werden kann</translation>
    </message>
    <message>
        <source>what can be taken</source>
        <translation>was genommen werden kann</translation>
    </message>
    <message>
        <source>what changes without a log</source>
        <translation>was sich ohne Protokoll ändert</translation>
    </message>
    <message>
        <source>what happens when it runs later</source>
        <translation>was geschieht, wenn es später ausgeführt wird</translation>
    </message>
    <message>
        <source>what is paid</source>
        <translation>was gezahlt wird</translation>
    </message>
    <message>
        <source>what is yours</source>
        <translation>was Ihnen gehört</translation>
    </message>
    <message>
        <source>what later blocks change</source>
        <translation>was spätere Blöcke ändern</translation>
    </message>
    <message>
        <source>what looks like a usual payment goes elsewhere, and is unusual</source>
        <translation>was wie eine übliche Zahlung aussieht, geht anderswohin und ist ungewöhnlich</translation>
    </message>
    <message>
        <source>what really happens</source>
        <translation>was wirklich geschieht</translation>
    </message>
    <message>
        <source>what the Safe agrees to</source>
        <translation>worin der Safe einwilligt</translation>
    </message>
    <message>
        <source>what the allowed calls do</source>
        <translation>was die erlaubten Aufrufe tun</translation>
    </message>
    <message>
        <source>what the call on another chain does</source>
        <translation>was der Aufruf auf einer anderen Chain tut</translation>
    </message>
    <message>
        <source>what the code of {0} does as {1}</source>
        <translation>was der Code von {0} als {1} tut</translation>
    </message>
    <message>
        <source>what the limits leave</source>
        <translation>was die Grenzen übrig lassen</translation>
    </message>
    <message>
        <source>what the message does not say</source>
        <translation>was die Nachricht nicht sagt</translation>
    </message>
    <message>
        <source>what the new contract does</source>
        <translation>was der neue Vertrag tut</translation>
    </message>
    <message>
        <source>what the smart account agrees to</source>
        <translation>wozu das Smart-Konto zustimmt</translation>
    </message>
    <message>
        <source>what these bytes mean</source>
        <translation>was diese Bytes bedeuten</translation>
    </message>
    <message>
        <source>what this call does</source>
        <translation>was dieser Aufruf bewirkt</translation>
    </message>
    <message>
        <source>what this call really does</source>
        <translation>was dieser Aufruf wirklich bewirkt</translation>
    </message>
    <message>
        <source>what this contract does later</source>
        <translation>was dieser Vertrag später tut</translation>
    </message>
    <message>
        <source>what this order sells</source>
        <translation>was dieses Angebot verkauft</translation>
    </message>
    <message>
        <source>what this orders</source>
        <translation>was dies in Auftrag gibt</translation>
    </message>
    <message>
        <source>what this signature allows</source>
        <translation>was diese Signatur erlaubt</translation>
    </message>
    <message>
        <source>what this signature does to this account</source>
        <translation>was diese Signatur mit diesem Konto macht</translation>
    </message>
    <message>
        <source>what your node was asked</source>
        <translation>was Ihr Knoten gefragt wurde</translation>
    </message>
    <message>
        <source>whatever its functions allow</source>
        <translation>was immer seine Funktionen erlauben</translation>
    </message>
    <message>
        <source>whether the account has code is unknown without a node</source>
        <translation>ob das Konto Code hat, ist ohne Knoten unbekannt</translation>
    </message>
    <message>
        <source>whether the calls inside are made</source>
        <translation>ob die Aufrufe darin ausgeführt werden</translation>
    </message>
    <message>
        <source>whether the contract exists is unknown without a node</source>
        <translation>ob es den Vertrag gibt, ist ohne Knoten unbekannt</translation>
    </message>
    <message>
        <source>whether the recipient is a contract is unknown without a node</source>
        <translation>ob der Empfänger ein Vertrag ist, ist ohne Knoten unbekannt</translation>
    </message>
    <message>
        <source>whether the spender is a contract is unknown without a node</source>
        <translation>ob der Berechtigte ein Vertrag ist, ist ohne Knoten unbekannt</translation>
    </message>
    <message>
        <source>whether there is code at the recipient is unknown without a node</source>
        <translation>ob es beim Empfänger Code gibt, ist ohne Knoten unbekannt</translation>
    </message>
    <message>
        <source>whether these bytes are used</source>
        <translation>ob diese Bytes verwendet werden</translation>
    </message>
    <message>
        <source>which NFTs this sells</source>
        <translation>welche NFTs dies verkauft</translation>
    </message>
    <message>
        <source>which asset is meant</source>
        <translation>welcher Wert gemeint ist</translation>
    </message>
    <message>
        <source>which bridge carries on what the swap gives</source>
        <translation>welche Brücke weiterträgt, was der Tausch ergibt</translation>
    </message>
    <message>
        <source>which node tells the truth</source>
        <translation>welcher Knoten die Wahrheit sagt</translation>
    </message>
    <message>
        <source>which orders this allows</source>
        <translation>welche Angebote das erlaubt</translation>
    </message>
    <message>
        <source>which orders this signs</source>
        <translation>welche Aufträge dies signiert</translation>
    </message>
    <message>
        <source>which permissions this gives</source>
        <translation>welche Berechtigungen dies gibt</translation>
    </message>
    <message>
        <source>which site asks is unknown</source>
        <translation>welche Website fragt, ist unbekannt</translation>
    </message>
    <message>
        <source>which token is paid</source>
        <translation>welcher Token gezahlt wird</translation>
    </message>
    <message>
        <source>which token the contract takes</source>
        <translation>welchen Token der Vertrag nimmt</translation>
    </message>
    <message>
        <source>who gets what comes back</source>
        <translation>wer bekommt, was zurückkommt</translation>
    </message>
    <message>
        <source>whoever delivers it</source>
        <translation>wer sie überbringt</translation>
    </message>
    <message>
        <source>whoever holds the signature</source>
        <translation>der Inhaber der Signatur</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>ohne {0}</translation>
    </message>
    <message>
        <source>write the decimals after a point, as in 1234.56; a comma can mean two things</source>
        <translation>schreiben Sie die Nachkommastellen nach einem Punkt, wie 1234.56; ein Komma kann zweierlei heißen</translation>
    </message>
    <message>
        <source>you added no list</source>
        <translation>Sie haben keine Liste hinzugefügt</translation>
    </message>
    <message>
        <source>you did not say what you mean to do</source>
        <translation>Sie haben nicht gesagt, was Sie vorhaben</translation>
    </message>
    <message>
        <source>you never paid this address and it is no contact</source>
        <translation>Sie haben diese Adresse nie bezahlt, und sie ist kein Kontakt</translation>
    </message>
    <message>
        <source>you saved {0} with another address, {1}</source>
        <translation>Sie haben {0} mit einer anderen Adresse gespeichert, {1}</translation>
    </message>
    <message>
        <source>your node ran it and tells logs, not the changes of its state</source>
        <translation>Ihr Knoten führte es aus und nennt Protokolle, nicht die Änderungen seines Zustands</translation>
    </message>
    <message>
        <source>your node: the contract itself names it</source>
        <translation>Ihr Knoten: der Vertrag selbst nennt es</translation>
    </message>
    <message>
        <source>your own account</source>
        <translation>Ihr eigenes Konto</translation>
    </message>
    <message>
        <source>your own account {0}</source>
        <translation>Ihr eigenes Konto {0}</translation>
    </message>
    <message>
        <source>zero-value USDT poisoning</source>
        <translation>Adressvergiftung mit USDT-Überweisungen von null</translation>
    </message>
    <message>
        <source>{0} ({1} in a takeover than in this account&apos;s past)</source>
        <translation>{0} ({1} bei einer Übernahme als in der Vergangenheit dieses Kontos)</translation>
    </message>
    <message>
        <source>{0} ({1}) lists {2}, which is {3} {4}: one of both errs.</source>
        <translation>{0} ({1}) nennt {2}, das ist {3} {4}: Eines von beiden irrt.</translation>
    </message>
    <message>
        <source>{0} ({1}) lists {2}.</source>
        <translation>{0} ({1}) nennt {2}.</translation>
    </message>
    <message>
        <source>{0} ({1}), sending {2}</source>
        <translation>{0} ({1}), sendet {2}</translation>
    </message>
    <message>
        <source>{0} It was noticed at {1} UTC.</source>
        <translation>{0} Bemerkt um {1} UTC.</translation>
    </message>
    <message>
        <source>{0} NFTs of a collection</source>
        <translation>{0} NFTs einer Sammlung</translation>
    </message>
    <message>
        <source>{0} NFTs of {1}</source>
        <translation>{0} NFTs von {1}</translation>
    </message>
    <message>
        <source>{0} NFTs would go to {1}.</source>
        <translation>{0} NFTs gingen an {1}.</translation>
    </message>
    <message>
        <source>{0} Same shape as {1}.</source>
        <translation>{0} Gleiche Form wie {1}.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0} and {1} would go to {2} that nobody here knows.</source>
        <translation>{0} und {1} gingen an {2}, hier niemandem bekannt.</translation>
    </message>
    <message>
        <source>{0} appears in your past only with {1}. You never paid it.</source>
        <translation>{0} steht in Ihrer Vergangenheit nur mit {1}. Sie haben dorthin nie gezahlt.</translation>
    </message>
    <message>
        <source>{0} asks for an order on your account at an exchange; whoever knows it can trade against it.</source>
        <translation>{0} verlangt einen Auftrag auf Ihrem Konto bei einer Börse; wer ihn kennt, kann dagegen handeln.</translation>
    </message>
    <message>
        <source>{0} asks for an order on your account at {1}; whoever knows it can trade against it.</source>
        <translation>{0} verlangt einen Auftrag auf Ihrem Konto bei {1}; wer ihn kennt, kann dagegen handeln.</translation>
    </message>
    <message>
        <source>{0} base units of a token</source>
        <translation>{0} Basiseinheiten eines Tokens</translation>
    </message>
    <message>
        <source>{0} base units of {1}</source>
        <translation>{0} Basiseinheiten von {1}</translation>
    </message>
    <message>
        <source>{0} beside the database cannot be read.</source>
        <translation>{0} neben der Datenbank lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{0} calls: {1}</source>
        <translation>{0} Aufrufe: {1}</translation>
    </message>
    <message>
        <source>{0} digits; an address has 40</source>
        <translation>{0} Stellen; eine Adresse hat 40</translation>
    </message>
    <message>
        <source>{0} goes to {1}.</source>
        <translation>{0} geht an {1}.</translation>
    </message>
    <message>
        <source>{0} in the exchange</source>
        <translation>{0} in der Börse</translation>
    </message>
    <message>
        <source>{0} is a person&apos;s account, not a contract.</source>
        <translation>{0} ist das Konto einer Person, kein Vertrag.</translation>
    </message>
    <message>
        <source>{0} is kept by a server beside the chain, which is not asked from here. Ask for the address itself.</source>
        <translation>{0} liegt auf einem Server neben der Chain, der von hier nicht gefragt wird. Lassen Sie sich die Adresse selbst geben.</translation>
    </message>
    <message>
        <source>{0} is no address of a node; it names no host</source>
        <translation>{0} ist keine Adresse eines Knotens; sie nennt keinen Rechner</translation>
    </message>
    <message>
        <source>{0} is no address of a node; it starts with http:// or https://</source>
        <translation>{0} ist keine Adresse eines Knotens; sie beginnt mit http:// oder https://</translation>
    </message>
    <message>
        <source>{0} is no address of a node; its host or port is malformed</source>
        <translation>{0} ist keine Adresse eines Knotens; Rechner oder Port sind falsch geschrieben</translation>
    </message>
    <message>
        <source>{0} is no amount; write it like 1234.56</source>
        <translation>{0} ist kein Betrag; schreiben Sie ihn wie 1234.56</translation>
    </message>
    <message>
        <source>{0} is no hex digit; an address holds 0 to 9 and a to f</source>
        <translation>{0} ist keine Hexziffer; eine Adresse enthält 0 bis 9 und a bis f</translation>
    </message>
    <message>
        <source>{0} is no token id: a whole number, or 0x and hex digits</source>
        <translation>{0} ist keine Tokennummer: eine ganze Zahl oder 0x und Hexziffern</translation>
    </message>
    <message>
        <source>{0} is no well-known token on chain {1}; give its address</source>
        <translation>{0} ist kein bekannter Token auf Chain {1}; geben Sie seine Adresse an</translation>
    </message>
    <message>
        <source>{0} is not a chain id</source>
        <translation>{0} ist keine Chain-Nummer</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
        <source>{0} is not an amount such as 1250.00</source>
        <translation>{0} ist kein Betrag wie 1250.00</translation>
    </message>
    <message>
        <source>{0} is not supported; transfer is</source>
        <translation>{0} wird nicht unterstützt; transfer schon</translation>
    </message>
    <message>
        <source>{0} is not the hash of these fields on chain {1}</source>
        <translation>{0} ist nicht der Hash dieser Felder auf Chain {1}</translation>
    </message>
    <message>
        <source>{0} is not {1}.</source>
        <translation>{0} ist nicht {1}.</translation>
    </message>
    <message>
        <source>{0} is the contract of this very token. What it receives stays there.</source>
        <translation>{0} ist der Vertrag eben dieses Tokens. Was er erhält, bleibt dort.</translation>
    </message>
    <message>
        <source>{0} is {1} on another chain, but empty on chain {2}.</source>
        <translation>{0} ist auf einer anderen Kette {1}, aber leer auf Kette {2}.</translation>
    </message>
    <message>
        <source>{0} may take {1}.</source>
        <translation>{0} darf {1} nehmen.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <source>{0} names several tokens on chain {1}; give the address</source>
        <translation>{0} nennt mehrere Token auf Chain {1}; geben Sie die Adresse an</translation>
    </message>
    <message>
        <source>{0} now runs the code of {1}, before it was {2}.</source>
        <translation>{0} führt jetzt den Code von {1} aus, vorher war es {2}.</translation>
    </message>
    <message>
        <source>{0} of asset {1}</source>
        <translation>{0} von Asset {1}</translation>
    </message>
    <message>
        <source>{0} of the balance</source>
        <translation>{0} des Guthabens</translation>
    </message>
    <message>
        <source>{0} of {1} would go along to {2}.</source>
        <translation>{0} von {1} gingen mit an {2}.</translation>
    </message>
    <message>
        <source>{0} orders: {1}</source>
        <translation>{0} Angebote: {1}</translation>
    </message>
    <message>
        <source>{0} other addresses</source>
        <translation>{0} andere Adressen</translation>
    </message>
    <message>
        <source>{0} out of the exchange</source>
        <translation>{0} aus der Börse</translation>
    </message>
    <message>
        <source>{0} requests wait already; answer some of them first</source>
        <translation>{0} Anfragen warten schon; beantworten Sie erst einige davon</translation>
    </message>
    <message>
        <source>{0} signatures are enough in place of {1}</source>
        <translation>{0} Unterschriften genügen statt {1}</translation>
    </message>
    <message>
        <source>{0} stands for no address.</source>
        <translation>{0} steht für keine Adresse.</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} Mal</translation>
    </message>
    <message>
        <source>{0} times less likely</source>
        <translation>{0}-mal weniger wahrscheinlich</translation>
    </message>
    <message>
        <source>{0} times likelier</source>
        <translation>{0}-mal wahrscheinlicher</translation>
    </message>
    <message>
        <source>{0} times: {1}</source>
        <translation>{0}-mal: {1}</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} Token</translation>
    </message>
    <message>
        <source>{0} tokens{1}</source>
        <translation>{0} Token{1}</translation>
    </message>
    <message>
        <source>{0} usually gets {1} every {2} and is due now.{3} This pays {4}, whom you never paid.</source>
        <translation>{0} bekommt sonst {1} alle {2}, und jetzt ist es so weit.{3} Dies zahlt an {4}. Dorthin haben Sie nie gezahlt.</translation>
    </message>
    <message>
        <source>{0} was created {1} ago and would get {2}.</source>
        <translation>{0} wurde vor {1} angelegt und bekäme {2}.</translation>
    </message>
    <message>
        <source>{0} was created {1} ago.</source>
        <translation>{0} ist erst {1} alt.</translation>
    </message>
    <message>
        <source>{0} asks, but the login is for {1}.</source>
        <translation>{0} fragt, aber die Anmeldung ist für {1}.</translation>
    </message>
    <message>
        <source> (${0} that is known of, and more)</source>
        <translation> (bekannt sind {0} $, und mehr)</translation>
    </message>
    <message>
        <source> ({0} times)</source>
        <translation> ({0}-mal)</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>1 collection</source>
        <translation>1 Sammlung</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Stück</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 Zahlung</translation>
    </message>
    <message>
        <source>1 permission</source>
        <translation>1 Freigabe</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 Signatur</translation>
    </message>
    <message>
        <source>1 worthless incoming transfer</source>
        <translation>1 wertlose eingehende Überweisung</translation>
    </message>
    <message>
        <source>Call “{0}” of {1}, sending {2}</source>
        <translation>„{0}“ von {1} aufrufen, sendet {2}</translation>
    </message>
    <message>
        <source>Chain {0} is in no bundled list, and {1}, a site you do not know, asks for it.</source>
        <translation>Chain {0} steht in keiner mitgelieferten Liste, und {1}, eine Ihnen unbekannte Website, verlangt sie.</translation>
    </message>
    <message>
        <source>Chain {0} is in no bundled list.</source>
        <translation>Chain {0} steht in keiner mitgelieferten Liste.</translation>
    </message>
    <message>
        <source>Do not sign what you cannot read. Ask what the code stands for.</source>
        <translation>Signieren Sie nicht, was Sie nicht lesen können. Fragen Sie, wofür der Code steht.</translation>
    </message>
    <message>
        <source>Fake claim sites ask for a permission by signature right after you connect.</source>
        <translation>Falsche Auszahlungsseiten verlangen gleich nach dem Verbinden eine Freigabe per Signatur.</translation>
    </message>
    <message>
        <source>Fake tokens report movements that never happened.</source>
        <translation>Falsche Token melden Bewegungen, die es nie gab.</translation>
    </message>
    <message>
        <source>For the smart account: {0}</source>
        <translation>Für das Smart Account: {0}</translation>
    </message>
    <message>
        <source>Hardly anybody used this contract</source>
        <translation>Kaum jemand hat diesen Vertrag benutzt</translation>
    </message>
    <message>
        <source>Honest applications take tokens by contract. A permission for a person&apos;s account is how thieves work.</source>
        <translation>Ehrliche Anwendungen nehmen Token per Vertrag. Mit einer Freigabe für das Konto einer Person arbeiten Diebe.</translation>
    </message>
    <message>
        <source>If you did not choose it, move everything to a new account. Or take it back: an authorization for the zero address.</source>
        <translation>Wenn Sie es nicht gewählt haben, bringen Sie alles auf ein neues Konto. Oder nehmen Sie es zurück: eine Autorisierung für die Nulladresse.</translation>
    </message>
    <message>
        <source>It calls itself “{0}”, but {1} is none of the contracts of {2} that are known here.</source>
        <translation>Es nennt sich „{0}“, aber {1} ist keiner der hier bekannten Verträge von {2}.</translation>
    </message>
    <message>
        <source>It calls itself “{0}”, but {1} is none of the known {2} contracts.</source>
        <translation>Es nennt sich „{0}“, aber {1} ist keiner der bekannten Verträge von {2}.</translation>
    </message>
    <message>
        <source>It calls itself “{0}”, but {1} is not {2}&apos;s contract as far as is known here; no contract of theirs is listed for this chain.</source>
        <translation>Er nennt sich „{0}“, aber {1} ist kein Vertrag von {2}, soweit hier bekannt. Für diese Chain ist keiner von ihnen verzeichnet.</translation>
    </message>
    <message>
        <source>It calls itself “{0}”, but {1} is not {2}&apos;s contract.</source>
        <translation>Er nennt sich „{0}“, aber {1} ist kein Vertrag von {2}.</translation>
    </message>
    <message>
        <source>It names chain 0, which no chain has: whoever takes it may use it on every one.</source>
        <translation>Es nennt Kette 0, die keine Kette ist: Wer es nimmt, kann es auf jeder benutzen.</translation>
    </message>
    <message>
        <source>It raises a permission instead of giving one. The effect is the same, but many wallets do not warn of it.</source>
        <translation>Es erhöht eine Freigabe, statt eine zu geben. Die Wirkung ist dieselbe, aber viele Wallets warnen nicht davor.</translation>
    </message>
    <message>
        <source>Its number is {0}, the Safe&apos;s next one is {1}.</source>
        <translation>Ihre Nummer ist {0}, die nächste des Safes ist {1}.</translation>
    </message>
    <message>
        <source>Less than a day ago {0} went to {1}, for the first time. Now {2} would go to {3}, whom you never paid either.</source>
        <translation>Vor weniger als einem Tag ging {0} zum ersten Mal an {1}. Jetzt ginge {2} an {3}, die Sie auch nie bezahlt haben.</translation>
    </message>
    <message>
        <source>Nearly all unknown programs that got an account in 2025 emptied it.</source>
        <translation>Fast alle unbekannten Programme, die 2025 ein Konto bekamen, haben es geleert.</translation>
    </message>
    <message>
        <source>Nobody here can read this call of {0}. It names {1}, which is {2}: it may give a stranger a right over what you have there.</source>
        <translation>Niemand hier kann diesen Aufruf von {0} lesen. Er nennt {1}, das ist {2}: Er kann einem Fremden ein Recht über das geben, was Sie dort haben.</translation>
    </message>
    <message>
        <source>Nothing is at {0}: no program that could take this message.</source>
        <translation>Bei {0} ist nichts: kein Programm, das diese Nachricht annehmen könnte.</translation>
    </message>
    <message>
        <source>Offered: {0}, worth about ${1}. Asked for in return: about ${2}.</source>
        <translation>Angeboten: {0}, etwa ${1} wert. Verlangt wird dafür: etwa ${2}.</translation>
    </message>
    <message>
        <source>One signature can carry many permissions and payments at once.</source>
        <translation>Eine Signatur kann viele Freigaben und Zahlungen auf einmal tragen.</translation>
    </message>
    <message>
        <source>One step of several can run foreign code as the Safe itself, unseen among ordinary ones.</source>
        <translation>Einer von mehreren Schritten kann fremden Code als der Safe selbst ausführen, unbemerkt unter gewöhnlichen.</translation>
    </message>
    <message>
        <source>One with the same number ({0}) is on its way; this one would take its place and do something else.</source>
        <translation>Eine mit derselben Nummer ({0}) ist unterwegs; diese träte an ihre Stelle und täte etwas anderes.</translation>
    </message>
    <message>
        <source>Only a fingerprint (a hash) is given. It can stand for any transaction or order.</source>
        <translation>Nur ein Fingerabdruck (ein Hash) ist gegeben. Er kann für jede Transaktion oder jeden Auftrag stehen.</translation>
    </message>
    <message>
        <source>Permissions you gave before let a call that nobody can read take other tokens too.</source>
        <translation>Frühere Freigaben lassen einen Aufruf, den niemand lesen kann, auch andere Token nehmen.</translation>
    </message>
    <message>
        <source>Rule “{0}” of the policy “{1}” decided.</source>
        <translation>Regel „{0}“ der Richtlinie „{1}“ entschied.</translation>
    </message>
    <message>
        <source>Rule “{0}” of the policy “{1}” decided: {2}.</source>
        <translation>Regel „{0}“ der Richtlinie „{1}“ entschied: {2}.</translation>
    </message>
    <message>
        <source>Run the code of {0} with all rights of {1}</source>
        <translation>Den Code von {0} mit allen Rechten von {1} ausführen</translation>
    </message>
    <message>
        <source>Set the permission to zero first.</source>
        <translation>Setzen Sie die Freigabe zuerst auf null.</translation>
    </message>
    <message>
        <source>Several steps called a payment or a claim carry a permission that outlives them.</source>
        <translation>Mehrere Schritte, die sich Zahlung oder Auszahlung nennen, tragen eine Freigabe, die sie überdauert.</translation>
    </message>
    <message>
        <source>Sign a bare hash that can stand for anything, even a transaction that empties this account</source>
        <translation>Einen bloßen Hash signieren, der für alles stehen kann, auch für eine Transaktion, die dieses Konto leert</translation>
    </message>
    <message>
        <source>Sign in to {0}</source>
        <translation>Anmelden bei {0}</translation>
    </message>
    <message>
        <source>Somebody gave this account to a program before (EIP-7702): it can move what is here.</source>
        <translation>Jemand hat dieses Konto zuvor einem Programm gegeben (EIP-7702): Es kann bewegen, was hier ist.</translation>
    </message>
    <message>
        <source>Such a permission costs no fee and leaves no trace in your history until the tokens are gone.</source>
        <translation>Eine solche Freigabe kostet keine Gebühr und hinterlässt keine Spur in Ihrem Verlauf, bis die Token weg sind.</translation>
    </message>
    <message>
        <source>Such a permission covers every NFT you have in the collection, now and later; thieves ask for nothing else.</source>
        <translation>Eine solche Freigabe gilt für jedes NFT, das Sie in der Sammlung haben, jetzt und später; Diebe verlangen nichts anderes.</translation>
    </message>
    <message>
        <source>Such contracts are small: they take coins under an inviting name and let one owner withdraw all.</source>
        <translation>Solche Verträge sind klein: Sie nehmen Münzen unter einem einladenden Namen und lassen einen Eigentümer alles abheben.</translation>
    </message>
    <message>
        <source>Such signatures for unknown addresses took $32 million and $36 million from single holders in 2024.</source>
        <translation>Solche Signaturen für unbekannte Adressen kosteten 2024 einzelne Besitzer 32 und 36 Millionen Dollar.</translation>
    </message>
    <message>
        <source>Take back permissions you do not need (Approvals), then try again.</source>
        <translation>Nehmen Sie Freigaben zurück, die Sie nicht brauchen (Freigaben), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The Safe and the number are the same, the content is another.</source>
        <translation>Safe und Nummer sind gleich, der Inhalt ist ein anderer.</translation>
    </message>
    <message>
        <source>The Safe would sign 32 bytes without any words (a hash). They may stand for an order or a permission.</source>
        <translation>Der Safe würde 32 Bytes ohne jedes Wort signieren (einen Hash). Sie können für einen Auftrag oder eine Freigabe stehen.</translation>
    </message>
    <message>
        <source>The bytes read as a whole transaction.</source>
        <translation>Die Bytes lesen sich als ganze Transaktion.</translation>
    </message>
    <message>
        <source>The bytes read as a whole typed message.</source>
        <translation>Die Bytes lesen sich als ganze typisierte Nachricht.</translation>
    </message>
    <message>
        <source>The contract&apos;s code looks made for stealing</source>
        <translation>Der Code des Vertrags sieht aus wie zum Stehlen gemacht</translation>
    </message>
    <message>
        <source>The first permission after years of payments may be a thief&apos;s idea.</source>
        <translation>Die erste Freigabe nach Jahren von Zahlungen kann die Idee eines Diebs sein.</translation>
    </message>
    <message>
        <source>The login is not written as the standard for logins demands (EIP-4361); real sites write it right.</source>
        <translation>Die Anmeldung ist nicht so geschrieben, wie es der Standard verlangt (EIP-4361); echte Websites schreiben sie richtig.</translation>
    </message>
    <message>
        <source>The message borrows a known token&apos;s name</source>
        <translation>Die Nachricht borgt den Namen eines bekannten Tokens</translation>
    </message>
    <message>
        <source>The message is a code that nobody can read</source>
        <translation>Die Nachricht ist ein Code, den niemand lesen kann</translation>
    </message>
    <message>
        <source>The name contains a letter that only looks right</source>
        <translation>Der Name enthält einen Buchstaben, der nur richtig aussieht</translation>
    </message>
    <message>
        <source>The name {0} mixes letters of two alphabets: “{1}” only looks like “{2}”. It can be another name than the one you think of.</source>
        <translation>Der Name {0} mischt Buchstaben zweier Alphabete: „{1}“ sieht nur wie „{2}“ aus. Es kann ein anderer Name sein, als Sie denken.</translation>
    </message>
    <message>
        <source>The number {0} was used already; the next is {1}. It would be refused.</source>
        <translation>Die Nummer {0} wurde schon benutzt; die nächste ist {1}. Sie würde abgelehnt.</translation>
    </message>
    <message>
        <source>The offers themselves are not in the request, only a fingerprint (a hash) of them.</source>
        <translation>Die Angebote selbst stehen nicht in der Anfrage, nur ein Fingerabdruck (ein Hash) davon.</translation>
    </message>
    <message>
        <source>The payment order has no end</source>
        <translation>Der Zahlungsauftrag hat kein Ende</translation>
    </message>
    <message>
        <source>The request calls itself “{0}”, but {1} could take your tokens.</source>
        <translation>Die Anfrage nennt sich „{0}“, aber {1} könnte Ihre Token nehmen.</translation>
    </message>
    <message>
        <source>There are no words in it, only 32 bytes (a hash). They may stand for an order or a permission.</source>
        <translation>Es sind keine Worte darin, nur 32 Bytes (ein Hash). Sie können für einen Auftrag oder eine Freigabe stehen.</translation>
    </message>
    <message>
        <source>There is neither code nor any past at {0}: whoever has its key, or makes a contract there, could take the tokens.</source>
        <translation>Bei {0} gibt es weder Code noch Vergangenheit: Wer den Schlüssel hat oder dort einen Vertrag anlegt, könnte die Token nehmen.</translation>
    </message>
    <message>
        <source>Thieves work out an address in advance and make the contract there only when they steal.</source>
        <translation>Diebe berechnen eine Adresse im Voraus und legen den Vertrag dort erst an, wenn sie stehlen.</translation>
    </message>
    <message>
        <source>This call may give somebody a right</source>
        <translation>Dieser Aufruf gibt vielleicht jemandem ein Recht</translation>
    </message>
    <message>
        <source>Through a module: {0}</source>
        <translation>Über ein Modul: {0}</translation>
    </message>
    <message>
        <source>Through a relayer: {0}</source>
        <translation>Über einen Vermittler: {0}</translation>
    </message>
    <message>
        <source>Treat it as a permission: find out who would get it.</source>
        <translation>Behandeln Sie es als Freigabe: Finden Sie heraus, wer sie bekäme.</translation>
    </message>
    <message>
        <source>Tried on the known state, it fails{0}.</source>
        <translation>Auf dem bekannten Stand versucht, scheitert es{0}.</translation>
    </message>
    <message>
        <source>USDT and its like refuse to replace a permission that is not used up: the call fails, and only the fee is lost.</source>
        <translation>USDT und ähnliche Token lehnen es ab, eine nicht aufgebrauchte Freigabe zu ersetzen: Der Aufruf scheitert, und nur die Gebühr ist verloren.</translation>
    </message>
    <message>
        <source>Up to {0} as fee to move {1}.</source>
        <translation>Bis zu {0} als Gebühr, um {1} zu bewegen.</translation>
    </message>
    <message>
        <source>Up to {0} as fee.</source>
        <translation>Bis zu {0} als Gebühr.</translation>
    </message>
    <message>
        <source>Use the next number.</source>
        <translation>Nehmen Sie die nächste Nummer.</translation>
    </message>
    <message>
        <source>What is signed is only a fingerprint (a hash) of something. That can be a transaction that empties the account.</source>
        <translation>Signiert wird nur ein Fingerabdruck (ein Hash) von etwas. Das kann eine Transaktion sein, die das Konto leert.</translation>
    </message>
    <message>
        <source>What you sign is a fingerprint of many offers; one of them may sell everything for nothing.</source>
        <translation>Sie signieren einen Fingerabdruck vieler Angebote; eines davon kann alles umsonst verkaufen.</translation>
    </message>
    <message>
        <source>When a trusted site is hacked, it suddenly asks for permissions.</source>
        <translation>Wird eine vertraute Website gehackt, verlangt sie plötzlich Freigaben.</translation>
    </message>
    <message>
        <source>Who could take your tokens only looks like a known contract</source>
        <translation>Wer Ihre Token nehmen könnte, sieht nur wie ein bekannter Vertrag aus</translation>
    </message>
    <message>
        <source>Whoever gets this NFT can withdraw the money in it.</source>
        <translation>Wer dieses NFT bekommt, kann das Geld darin abheben.</translation>
    </message>
    <message>
        <source>Whoever has it can send the payment at any time from now on.</source>
        <translation>Wer ihn hat, kann die Zahlung von jetzt an jederzeit auslösen.</translation>
    </message>
    <message>
        <source>Whoever has the key of that account takes the tokens at once; no honest application asks for this.</source>
        <translation>Wer den Schlüssel jenes Kontos hat, nimmt die Token sofort; keine ehrliche Anwendung verlangt das.</translation>
    </message>
    <message>
        <source>Whoever pays the fee for you and may take any amount of a token can charge what they like.</source>
        <translation>Wer für Sie die Gebühr zahlt und beliebig viel von einem Token nehmen darf, kann berechnen, was er will.</translation>
    </message>
    <message>
        <source>Whoever replaces the Safe&apos;s own program owns everything in it.</source>
        <translation>Wer das eigene Programm des Safes ersetzt, besitzt alles darin.</translation>
    </message>
    <message>
        <source>You copied {0}, but the payment goes to {1}, which looks similar.</source>
        <translation>Sie kopierten {0}, aber die Zahlung geht an {1}, die ähnlich aussieht.</translation>
    </message>
    <message>
        <source>You copied {0}, but the payment goes to {1}.</source>
        <translation>Sie kopierten {0}, aber die Zahlung geht an {1}.</translation>
    </message>
    <message>
        <source>You copied {0}, but this goes to {1}, which looks similar.</source>
        <translation>Sie haben {0} kopiert, aber dies geht an {1}, das ähnlich aussieht.</translation>
    </message>
    <message>
        <source>You copied {0}, but this goes to {1}.</source>
        <translation>Sie haben {0} kopiert, aber dies geht an {1}.</translation>
    </message>
    <message>
        <source>You do not know {0}. It shares the first {1} and the last {2} digits with an address you used: {3}.</source>
        <translation>Sie kennen {0} nicht. Es teilt die ersten {1} und letzten {2} Zeichen mit einer Adresse, die Sie benutzt haben: {3}.</translation>
    </message>
    <message>
        <source>You know this address only from a worthless payment it sent you</source>
        <translation>Sie kennen diese Adresse nur von einer wertlosen Zahlung an Sie</translation>
    </message>
    <message>
        <source>You named {0}; it goes to {1}, which looks similar.</source>
        <translation>Sie nannten {0}; es geht an {1}, die ähnlich aussieht.</translation>
    </message>
    <message>
        <source>You named {0}; it goes to {1}.</source>
        <translation>Sie nannten {0}; es geht an {1}.</translation>
    </message>
    <message>
        <source>You said {0}; the permission is for any amount.</source>
        <translation>Sie sagten {0}; die Freigabe gilt für jeden Betrag.</translation>
    </message>
    <message>
        <source>You said {0}; the permission is for more.</source>
        <translation>Sie sagten {0}; die Freigabe gilt für mehr.</translation>
    </message>
    <message>
        <source>You said “{0}” and named {1}. This lets {2} take tokens.</source>
        <translation>Sie sagten „{0}“ und nannten {1}. Dies lässt {2} Token nehmen.</translation>
    </message>
    <message>
        <source>You said “{0}” and named {1}. This lets {2} take {3}.</source>
        <translation>Sie sagten „{0}“ und nannten {1}. Dies lässt {2} {3} nehmen.</translation>
    </message>
    <message>
        <source>You said “{0}”. This lets {1} take {2}.</source>
        <translation>Sie sagten „{0}“. Dies lässt {1} {2} nehmen.</translation>
    </message>
    <message>
        <source>You would give it away for nearly nothing</source>
        <translation>Sie gäben es fast umsonst weg</translation>
    </message>
    <message>
        <source>a bare account</source>
        <translation>ein bloßes Konto</translation>
    </message>
    <message>
        <source>a contract that you called on chain {0}</source>
        <translation>ein Vertrag, den Sie auf Kette {0} aufgerufen haben</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>eine leere Adresse</translation>
    </message>
    <message>
        <source>any amount of the token</source>
        <translation>jeden Betrag des Tokens</translation>
    </message>
    <message>
        <source>one finding</source>
        <translation>ein Befund</translation>
    </message>
    <message>
        <source>only days old</source>
        <translation>erst Tage alt</translation>
    </message>
    <message>
        <source>{0} (no date) lists {1}, which is a known good site.</source>
        <translation>{0} (kein Datum) nennt {1}, das eine bekannte gute Website ist.</translation>
    </message>
    <message>
        <source>{0} (no date) lists {1}, which is {2} {3}: one of both errs.</source>
        <translation>{0} (kein Datum) nennt {1}, das ist {2} {3}: Eines von beiden irrt.</translation>
    </message>
    <message>
        <source>{0} (no date) lists {1}.</source>
        <translation>{0} (kein Datum) nennt {1}.</translation>
    </message>
    <message>
        <source>{0} ({1}) lists {2}, which is a known good site.</source>
        <translation>{0} ({1}) nennt {2}, das eine bekannte gute Website ist.</translation>
    </message>
    <message>
        <source>{0} : its screens are not predicted.</source>
        <translation>{0} : Seine Bildschirme werden nicht vorhergesagt.</translation>
    </message>
    <message>
        <source>{0} addresses</source>
        <translation>{0} Adressen</translation>
    </message>
    <message>
        <source>{0} asks, but the text is a login of {1}.</source>
        <translation>{0} fragt, aber der Text ist eine Anmeldung von {1}.</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, but asks for a plain payment to {2}.</source>
        <translation>{0} gehört {1}, verlangt aber eine einfache Zahlung an {2}.</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, but {2} is none of its contracts.{3}</source>
        <translation>{0} gehört {1}, aber {2} ist keiner von deren Verträgen.{3}</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, but {2} is none of its libraries.</source>
        <translation>{0} gehört {1}, aber {2} ist keine von deren Bibliotheken.</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, but {2} would go to {3}, none of its contracts.{4}</source>
        <translation>{0} gehört {1}, aber {2} gingen an {3}, keinen von deren Verträgen.{4}</translation>
    </message>
    <message>
        <source>{0} bytes that the function does not read</source>
        <translation>{0} Bytes, die die Funktion nicht liest</translation>
    </message>
    <message>
        <source>{0} calls by your account: {1}</source>
        <translation>{0} Aufrufe durch Ihr Konto: {1}</translation>
    </message>
    <message>
        <source>{0} calls itself {1}, but is another contract.</source>
        <translation>{0} nennt sich {1}, ist aber ein anderer Vertrag.</translation>
    </message>
    <message>
        <source>{0} can no longer take from this account.</source>
        <translation>{0} kann von diesem Konto nichts mehr nehmen.</translation>
    </message>
    <message>
        <source>{0} collections</source>
        <translation>{0} Sammlungen</translation>
    </message>
    <message>
        <source>{0} commands, {1} inputs</source>
        <translation>{0} Befehle, {1} Eingaben</translation>
    </message>
    <message>
        <source>{0} could act for the Safe {1}.</source>
        <translation>{0} könnte für den Safe {1} handeln.</translation>
    </message>
    <message>
        <source>{0} could act for you in {1}.</source>
        <translation>{0} könnte in {1} für Sie handeln.</translation>
    </message>
    <message>
        <source>{0} could also take {1}.</source>
        <translation>{0} könnte auch {1} nehmen.</translation>
    </message>
    <message>
        <source>{0} could borrow and leave the debt to you.</source>
        <translation>{0} könnte leihen und Ihnen die Schuld lassen.</translation>
    </message>
    <message>
        <source>{0} could take every NFT you hold in {1}.</source>
        <translation>{0} könnte jedes NFT nehmen, das Sie in {1} halten.</translation>
    </message>
    <message>
        <source>{0} could take every {1} of this account, now and later.</source>
        <translation>{0} könnte alle {1} dieses Kontos nehmen, jetzt und später.</translation>
    </message>
    <message>
        <source>{0} could take more than before.</source>
        <translation>{0} könnte mehr nehmen als zuvor.</translation>
    </message>
    <message>
        <source>{0} could take positions worth real money.</source>
        <translation>{0} könnte Positionen nehmen, die echtes Geld wert sind.</translation>
    </message>
    <message>
        <source>{0} could take {1} of {2}.</source>
        <translation>{0} könnte {1} von {2} nehmen.</translation>
    </message>
    <message>
        <source>{0} has no code on this chain: whoever has its key could take the tokens.</source>
        <translation>{0} hat auf dieser Chain keinen Code: Wer den Schlüssel hat, könnte die Token nehmen.</translation>
    </message>
    <message>
        <source>{0} is a contract, not a person&apos;s account.</source>
        <translation>{0} ist ein Vertrag, nicht das Konto einer Person.</translation>
    </message>
    <message>
        <source>{0} is known for “{1}”, but this {2} {3}.</source>
        <translation>{0} ist für „{1}“ bekannt, aber dies {2} {3}.</translation>
    </message>
    <message>
        <source>{0} is neither a call nor a delegated call</source>
        <translation>{0} ist weder ein Aufruf noch ein delegierter Aufruf</translation>
    </message>
    <message>
        <source>{0} is new to this account and wants to take tokens by signature.</source>
        <translation>{0} ist diesem Konto neu und will per Signatur Token nehmen.</translation>
    </message>
    <message>
        <source>{0} is new to this account.</source>
        <translation>{0} ist diesem Konto neu.</translation>
    </message>
    <message>
        <source>{0} is new; your policy waits {1} hours.</source>
        <translation>{0} ist neu; Ihre Richtlinie wartet {1} Stunden.</translation>
    </message>
    <message>
        <source>{0} is not among its {1} owners.</source>
        <translation>{0} ist nicht unter seinen {1} Eigentümern.</translation>
    </message>
    <message>
        <source>{0} is one of your accounts.</source>
        <translation>{0} ist eines Ihrer Konten.</translation>
    </message>
    <message>
        <source>{0} is the contract of a token. What it receives stays there.</source>
        <translation>{0} ist der Vertrag eines Tokens. Was er erhält, bleibt dort.</translation>
    </message>
    <message>
        <source>{0} is {1} times what {2} usually gets.</source>
        <translation>{0} ist das {1}-Fache dessen, was {2} sonst erhält.</translation>
    </message>
    <message>
        <source>{0} is {1} times your usual {2} ({3} payments).</source>
        <translation>{0} ist das {1}-Fache Ihrer üblichen {2} ({3} Zahlungen).</translation>
    </message>
    <message>
        <source>{0} items</source>
        <translation>{0} Stück</translation>
    </message>
    <message>
        <source>{0} keeps a permission after the batch.</source>
        <translation>{0} behält nach dem Bündel eine Freigabe.</translation>
    </message>
    <message>
        <source>{0} leaves and nothing arrives.</source>
        <translation>{0} geht ab, und nichts kommt an.</translation>
    </message>
    <message>
        <source>{0} may take any amount.</source>
        <translation>{0} darf jeden Betrag nehmen.</translation>
    </message>
    <message>
        <source>{0} of {1} earlier requests came around {2}:00 UTC.</source>
        <translation>{0} von {1} früheren Anfragen kamen um {2}:00 UTC.</translation>
    </message>
    <message>
        <source>{0} of {1} would be sold by this one signature.</source>
        <translation>{0} von {1} würden mit dieser einen Signatur verkauft.</translation>
    </message>
    <message>
        <source>{0} of {1} would go to {2}.</source>
        <translation>{0} von {1} gingen an {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} would leave.</source>
        <translation>{0} von {1} gingen ab.</translation>
    </message>
    <message>
        <source>{0} payments</source>
        <translation>{0} Zahlungen</translation>
    </message>
    <message>
        <source>{0} permissions</source>
        <translation>{0} Freigaben</translation>
    </message>
    <message>
        <source>{0} permissions in one signature.</source>
        <translation>{0} Freigaben in einer Signatur.</translation>
    </message>
    <message>
        <source>{0} requests of this site are waiting.</source>
        <translation>{0} Anfragen dieser Website warten.</translation>
    </message>
    <message>
        <source>{0} says {1}, its state says {2}.</source>
        <translation>{0} sagt {1}, sein Zustand sagt {2}.</translation>
    </message>
    <message>
        <source>{0} shares the first {1} and last {2} digits with {3}: {4}.</source>
        <translation>{0} teilt die ersten {1} und letzten {2} Zeichen mit {3}: {4}.</translation>
    </message>
    <message>
        <source>{0} signatures</source>
        <translation>{0} Signaturen</translation>
    </message>
    <message>
        <source>{0} speaks of “{1}”, but {2} could take your tokens.</source>
        <translation>{0} spricht von „{1}“, aber {2} könnte Ihre Token nehmen.</translation>
    </message>
    <message>
        <source>{0} to {1}; both are new.</source>
        <translation>{0} an {1}; beide sind neu.</translation>
    </message>
    <message>
        <source>{0} units of gas; a payment needs 21,000, a trade a few hundred thousand.</source>
        <translation>{0} Gas-Einheiten; eine Zahlung braucht 21.000, ein Tausch einige Hunderttausend.</translation>
    </message>
    <message>
        <source>{0} units of gas; the estimate is {1}.</source>
        <translation>{0} Gas-Einheiten; die Schätzung ist {1}.</translation>
    </message>
    <message>
        <source>{0} was called {1} so far. When it was made is unknown.</source>
        <translation>{0} wurde bisher {1} aufgerufen. Wann er entstand, ist unbekannt.</translation>
    </message>
    <message>
        <source>{0} was created {1} ago{2}</source>
        <translation>{0} wurde vor {1} angelegt{2}</translation>
    </message>
    <message>
        <source>{0} was saved as {1} and now stands for {2}.</source>
        <translation>{0} war als {1} gespeichert und steht nun für {2}.</translation>
    </message>
    <message>
        <source>{0} went there before.</source>
        <translation>{0} ging schon dorthin.</translation>
    </message>
    <message>
        <source>{0} within ten minutes.</source>
        <translation>{0} binnen zehn Minuten.</translation>
    </message>
    <message>
        <source>{0} worthless incoming transfers</source>
        <translation>{0} wertlose eingehende Überweisungen</translation>
    </message>
    <message>
        <source>{0} would act as this account on all chains.</source>
        <translation>{0} würde auf allen Chains als dieses Konto handeln.</translation>
    </message>
    <message>
        <source>{0} would act as this account.</source>
        <translation>{0} würde als dieses Konto handeln.</translation>
    </message>
    <message>
        <source>{0} would be enough, in place of an unknown number.</source>
        <translation>Genügen würde: {0}, anstelle einer unbekannten Zahl.</translation>
    </message>
    <message>
        <source>{0} would be enough, in place of {1}.</source>
        <translation>Genügen würde: {0}, anstelle von {1}.</translation>
    </message>
    <message>
        <source>{0} would be paid for executing it.</source>
        <translation>{0} würde für die Ausführung bezahlt.</translation>
    </message>
    <message>
        <source>{0} would get about ${1} within a day; your limit is ${2}.</source>
        <translation>{0} erhielte etwa {1} $ binnen eines Tages; Ihre Grenze ist {2} $.</translation>
    </message>
    <message>
        <source>{0} would get {1} within a day; your limit is {2}.</source>
        <translation>{0} erhielte {1} binnen eines Tages; Ihre Grenze ist {2}.</translation>
    </message>
    <message>
        <source>{0} would get {1} {2}.</source>
        <translation>{0} erhielte {1} {2}.</translation>
    </message>
    <message>
        <source>{0} would go along with {1}.</source>
        <translation>{0} ginge mit {1} mit.</translation>
    </message>
    <message>
        <source>{0} would go to {1}, but the request does not say so.</source>
        <translation>{0} ginge an {1}, aber die Anfrage sagt das nicht.</translation>
    </message>
    <message>
        <source>{0} would go to {1}, not to you.</source>
        <translation>{0} ginge an {1}, nicht an Sie.</translation>
    </message>
    <message>
        <source>{0} would go to {1}.</source>
        <translation>{0} ginge an {1}.</translation>
    </message>
    <message>
        <source>{0} would leave; the request names {1}.</source>
        <translation>{0} ginge ab; die Anfrage nennt {1}.</translation>
    </message>
    <message>
        <source>{0} would leave; your limit is {1}.</source>
        <translation>{0} ginge ab; Ihre Grenze ist {1}.</translation>
    </message>
    <message>
        <source>{0} would receive less than you send.</source>
        <translation>{0} erhielte weniger, als Sie senden.</translation>
    </message>
    <message>
        <source>{0} {1} should have code at {2}, but has none here.</source>
        <translation>{0} {1} sollte bei {2} Code haben, hat hier aber keinen.</translation>
    </message>
    <message>
        <source>{0} {1}: its screens are not predicted.</source>
        <translation>{0} {1}: Seine Bildschirme werden nicht vorhergesagt.</translation>
    </message>
    <message>
        <source>{0}, a site you do not know, wants an NFT of yours for {1}, whom you never paid.</source>
        <translation>{0}, eine Website, die Sie nicht kennen, will ein NFT von Ihnen für {1}. Dorthin haben Sie nie gezahlt.</translation>
    </message>
    <message>
        <source>{0}, and pay {1} for the gas</source>
        <translation>{0}, und {1} das Gas bezahlen</translation>
    </message>
    <message>
        <source>{0}, and {1} gets it</source>
        <translation>{0}, und {1} bekommt es</translation>
    </message>
    <message>
        <source>{0}, of an unknown token</source>
        <translation>{0}, eines unbekannten Tokens</translation>
    </message>
    <message>
        <source>{0}, sending {1}</source>
        <translation>{0}, sendet {1}</translation>
    </message>
    <message>
        <source>{0}, with a payment</source>
        <translation>{0}, mit einer Zahlung</translation>
    </message>
    <message>
        <source>{0}, {1} UTC.</source>
        <translation>{0}, {1} UTC.</translation>
    </message>
    <message>
        <source>{0}; a guess by its shape alone</source>
        <translation>{0}; nur nach der Form geraten</translation>
    </message>
    <message>
        <source>“{0}” could not be checked: it failed ({1}). Such a request may be made to break checks.</source>
        <translation>„{0}“ konnte nicht geprüft werden: Es scheiterte ({1}). Eine solche Anfrage soll vielleicht Prüfungen aushebeln.</translation>
    </message>
    <message>
        <source>“{0}” is the origin of no site: that begins with https://.</source>
        <translation>„{0}“ ist nicht die Herkunft einer Website: Die beginnt mit https://.</translation>
    </message>
    <message>
        <source>“{0}” of {1} would take {2} and gives nothing that the request names.</source>
        <translation>„{0}“ von {1} nähme {2} und gibt nichts, was die Anfrage nennt.</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message numerus="yes">
        <source>%n could not</source>
        <translation>
            <numerusform>%n konnte nicht</numerusform>
            <numerusform>%n konnten nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left open</source>
        <translation>nichts ist offen</translation>
    </message>
    <message>
        <source>{0} of {1} checks looked</source>
        <translation>{0} von {1} Prüfungen haben geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) unknown</source>
        <translation>
            <numerusform>%n Tatsache unbekannt</numerusform>
            <numerusform>%n Tatsachen unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>Was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Noch wurde nichts geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not look: why, and which</source>
        <translation>
            <numerusform>%n Prüfung konnte nicht hinsehen: warum, und welche</numerusform>
            <numerusform>%n Prüfungen konnten nicht hinsehen: warum, und welche</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not checked and is not known</source>
        <translation>Was nicht geprüft wurde und nicht bekannt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): {0}</source>
        <translation>
            <numerusform>%n Prüfung: {0}</numerusform>
            <numerusform>%n Prüfungen: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check looked. That is no promise that the request is good.</source>
        <translation>Jede Prüfung hat geprüft. Das ist kein Versprechen, dass die Anfrage gut ist.</translation>
    </message>
    <message>
        <source>Unknown: {0}. {1}</source>
        <translation>Unbekannt: {0}. {1}</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Simulated devices and a chain inside this program. Nothing here is worth anything.</source>
        <translation>Simulierte Geräte und eine Blockchain in diesem Programm. Nichts hier ist etwas wert.</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Signieren mit</translation>
    </message>
    <message>
        <source>The simulated device that signs</source>
        <translation>Das simulierte Gerät, das signiert</translation>
    </message>
    <message>
        <source>Send this request</source>
        <translation>Diese Anfrage senden</translation>
    </message>
    <message>
        <source>Send a request, read what Countersign says, then answer on the simulated device.</source>
        <translation>Senden Sie eine Anfrage, lesen Sie, was Countersign sagt, und antworten Sie auf dem simulierten Gerät.</translation>
    </message>
    <message>
        <source>Two of the six are routine. Would you have noticed the others?</source>
        <translation>Zwei der sechs sind Alltag. Hätten Sie die anderen bemerkt?</translation>
    </message>
    <message>
        <source>Send the request: {0}</source>
        <translation>Anfrage senden: {0}</translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation>gefragt von {0}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>Wallet öffnen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Plug a device in and unlock it; it appears here. Its handle is held only while it works.</source>
        <translation>Schließen Sie ein Gerät an und entsperren Sie es; es erscheint hier. Es wird nur belegt, während es arbeitet.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>version not read yet</source>
        <translation>Version noch nicht gelesen</translation>
    </message>
    <message>
        <source>safety checks off</source>
        <translation>Sicherheitsprüfungen aus</translation>
    </message>
    <message>
        <source>The device no longer refuses unusual paths. Turn the checks on again.</source>
        <translation>Das Gerät lehnt ungewöhnliche Pfade nicht mehr ab. Schalten Sie die Prüfungen wieder ein.</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>keine PIN</translation>
    </message>
    <message>
        <source>Whoever finds the device can sign with it. Set a PIN.</source>
        <translation>Wer das Gerät findet, kann damit signieren. Richten Sie eine PIN ein.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Each passphrase opens a wallet of its own; a typing error opens an empty one.</source>
        <translation>Jede Passphrase öffnet eine eigene Wallet; ein Tippfehler öffnet eine leere.</translation>
    </message>
    <message>
        <source>Hidden wallet, typed here</source>
        <translation>Versteckte Wallet, hier getippt</translation>
    </message>
    <message>
        <source>Standard wallet</source>
        <translation>Standard-Wallet</translation>
    </message>
    <message>
        <source>What stays blind</source>
        <translation>Was blind bleibt</translation>
    </message>
    <message>
        <source>Ledger: calls without a bundled description show only a hash, and need blind signing.</source>
        <translation>Ledger: Aufrufe ohne mitgelieferte Beschreibung zeigen nur einen Hash und brauchen Blind Signing.</translation>
    </message>
    <message>
        <source>Trezor One: typed data shows as two hashes; compare both with the hashes on the risk screen.</source>
        <translation>Trezor One: Typisierte Daten erscheinen als zwei Hashes; vergleichen Sie beide mit denen auf dem Risikobildschirm.</translation>
    </message>
    <message>
        <source>Trezor T and Safe: calls that the device does not know show their bytes.</source>
        <translation>Trezor T und Safe: Aufrufe, die das Gerät nicht kennt, zeigen ihre Bytes.</translation>
    </message>
    <message>
        <source>The risk screen says for each request what the device will not show.</source>
        <translation>Der Risikobildschirm sagt zu jeder Anfrage, was das Gerät nicht zeigen wird.</translation>
    </message>
    <message>
        <source>blind signing on</source>
        <translation>Blind Signing an</translation>
    </message>
    <message>
        <source>The device signs what it cannot show. Turn it off when you do not need it.</source>
        <translation>Das Gerät signiert, was es nicht zeigen kann. Schalten Sie das aus, wenn Sie es nicht brauchen.</translation>
    </message>
    <message>
        <source>blind signing off</source>
        <translation>Blind Signing aus</translation>
    </message>
    <message>
        <source>The device refuses what it cannot show. Leave it so.</source>
        <translation>Das Gerät lehnt ab, was es nicht zeigen kann. Lassen Sie es so.</translation>
    </message>
    <message>
        <source>No device is connected</source>
        <translation>Kein Gerät verbunden</translation>
    </message>
    <message>
        <source>Use the cable that came with it, unlock it with its PIN, and open the Ethereum app on a Ledger. Close Ledger Wallet and Trezor Suite: only one program can talk to a device.</source>
        <translation>Nehmen Sie das mitgelieferte Kabel, entsperren Sie das Gerät mit seiner PIN, und öffnen Sie bei Ledger die Ethereum-App. Schließen Sie Ledger Wallet und Trezor Suite: Nur ein Programm kann mit dem Gerät sprechen.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Hidden wallet, typed on the device</source>
        <translation>Versteckte Wallet, auf dem Gerät getippt</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Its accounts</source>
        <translation>Seine Konten</translation>
    </message>
    <message>
        <source>{0} is on.</source>
        <translation>{0} ist an.</translation>
    </message>
    <message>
        <source>{0} is off.</source>
        <translation>{0} ist aus.</translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Your policy would have stopped {0} of {1} incidents.</source>
        <translation>Ihre Richtlinie hätte {0} von {1} Vorfällen gestoppt.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>PASSED</source>
        <translation>DURCHGEKOMMEN</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Real incidents, replayed here against your policy: would your settings have stopped this?</source>
        <translation>Echte Vorfälle, hier mit Ihrer Richtlinie durchgespielt: Hätten Ihre Einstellungen das gestoppt?</translation>
    </message>
    <message>
        <source>Run the drill</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Nothing was replayed yet</source>
        <translation>Noch nichts durchgespielt</translation>
    </message>
    <message>
        <source>Incidents are being replayed</source>
        <translation>Vorfälle werden durchgespielt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Lost then</source>
        <translation>Damals verloren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What your checks say</source>
        <translation>Was Ihre Prüfungen sagen</translation>
    </message>
    <message>
        <source>{0} thefts of the last years, from Bybit to a single poisoned payment, are judged as they would have come to you. It takes a second and asks nobody.</source>
        <translation>{0} Diebstähle der letzten Jahre, von Bybit bis zu einer einzelnen vergifteten Zahlung, werden beurteilt, als kämen sie zu Ihnen. Das dauert eine Sekunde und fragt niemanden.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>One rule would stop {0} more: {1}. It would also hold {2} of the normal requests.</source>
        <translation>Eine Regel würde {0} weitere stoppen: {1}. Sie würde auch {2} der gewöhnlichen Anfragen anhalten.</translation>
    </message>
    <message>
        <source>Result of the drill</source>
        <translation>Ergebnis der Übung</translation>
    </message>
    <message>
        <source>{0} of losses would have met more than a click. Of {1} normal requests that look dangerous, {2} would have been held.</source>
        <translation>Verluste von {0} hätten mehr als einen Klick erfordert. Von {1} gewöhnlichen, aber gefährlich wirkenden Anfragen wären {2} angehalten worden.</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Add it to my policy</source>
        <translation>Zu meiner Richtlinie hinzufügen</translation>
    </message>
    <message>
        <source>They signed: {0}</source>
        <translation>Sie signierten: {0}</translation>
    </message>
    <message>
        <source>You would have read: {0}</source>
        <translation>Sie hätten gelesen: {0}</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>keine Lücke</translation>
    </message>
    <message>
        <source>No incident of the set passed. New ones will differ; read what you sign.</source>
        <translation>Kein Vorfall der Sammlung kam durch. Neue werden anders sein; lesen Sie, was Sie signieren.</translation>
    </message>
    <message>
        <source>They thought: {0}</source>
        <translation>Sie dachten: {0}</translation>
    </message>
    <message>
        <source>Reported by: {0}</source>
        <translation>Berichtet von: {0}</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Press the keys here that stand where your PIN&apos;s digits stand there. This computer learns no digit.</source>
        <translation>Drücken Sie hier die Tasten, die dort stehen, wo auf dem Gerät die Ziffern Ihrer PIN stehen. Dieser Computer erfährt keine Ziffer.</translation>
    </message>
    <message>
        <source>Passphrase of the hidden wallet</source>
        <translation>Passphrase der versteckten Wallet</translation>
    </message>
    <message>
        <source>Every passphrase opens a wallet; a mistyped one opens an empty one. This computer sees what you type: where the device has a screen to type on, that is safer.</source>
        <translation>Jede Passphrase öffnet eine Wallet; eine vertippte öffnet eine leere. Dieser Computer sieht, was Sie tippen. Hat das Gerät einen Bildschirm zum Tippen, ist das sicherer.</translation>
    </message>
    <message>
        <source>They prove that nobody stands between this computer and the device.</source>
        <translation>Sie beweisen, dass niemand zwischen diesem Computer und dem Gerät steht.</translation>
    </message>
    <message>
        <source>PIN of {0}</source>
        <translation>PIN von {0}</translation>
    </message>
    <message>
        <source>Look at {0}: it shows nine digits in a square.</source>
        <translation>Sehen Sie auf {0}: Es zeigt neun Ziffern in einem Quadrat.</translation>
    </message>
    <message>
        <source>Hidden wallet on {0}</source>
        <translation>Versteckte Wallet auf {0}</translation>
    </message>
    <message>
        <source>Pair {0}</source>
        <translation>{0} koppeln</translation>
    </message>
    <message>
        <source>Type the six digits that {0} shows.</source>
        <translation>Tippen Sie die sechs Ziffern ein, die {0} zeigt.</translation>
    </message>
    <message>
        <source>Row {0}, column {1}</source>
        <translation>Reihe {0}, Spalte {1}</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Known address</source>
        <translation>Bekannte Adresse</translation>
    </message>
    <message>
        <source>Equal digits at the front</source>
        <translation>Gleiche Zeichen am Anfang</translation>
    </message>
    <message>
        <source>Equal digits at the end</source>
        <translation>Gleiche Zeichen am Ende</translation>
    </message>
    <message>
        <source>Spender</source>
        <translation>Berechtigter</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Ungewöhnlich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>what is known of the contracts involved</source>
        <translation>was über die beteiligten Verträge bekannt ist</translation>
    </message>
    <message>
        <source>your balances</source>
        <translation>Ihre Guthaben</translation>
    </message>
    <message>
        <source>the permissions in force</source>
        <translation>die geltenden Freigaben</translation>
    </message>
    <message>
        <source>the name of the site that asks</source>
        <translation>der Name der Website, die fragt</translation>
    </message>
    <message>
        <source>what the device will show</source>
        <translation>was das Gerät zeigen wird</translation>
    </message>
    <message>
        <source>the state of the Safe</source>
        <translation>der Zustand des Safe</translation>
    </message>
    <message>
        <source>the requests of the last days</source>
        <translation>die Anfragen der letzten Tage</translation>
    </message>
    <message>
        <source>the lists you imported</source>
        <translation>die Listen, die Sie importiert haben</translation>
    </message>
    <message>
        <source>what you said you mean to do</source>
        <translation>was Sie als Absicht genannt haben</translation>
    </message>
    <message>
        <source>the request itself and the bundled lists</source>
        <translation>die Anfrage selbst und die mitgelieferten Listen</translation>
    </message>
    <message>
        <source>Compared with: {0}. As of {1}.</source>
        <translation>Verglichen mit: {0}. Stand {1}.</translation>
    </message>
    <message numerus="yes">
        <source>the past of this account (%n entr(y|ies))</source>
        <translation>
            <numerusform>der Vergangenheit dieses Kontos (%n Eintrag)</numerusform>
            <numerusform>der Vergangenheit dieses Kontos (%n Einträge)</numerusform>
        </translation>
    </message>
    <message>
        <source>your contacts ({0})</source>
        <translation>Ihre Kontakte ({0})</translation>
    </message>
    <message>
        <source>a simulation with {0}</source>
        <translation>eine Simulation mit {0}</translation>
    </message>
    <message>
        <source>your policy, version {0}</source>
        <translation>Ihre Richtlinie, Version {0}</translation>
    </message>
    <message>
        <source>your node {0}</source>
        <translation>Ihr Knoten {0}</translation>
    </message>
    <message>
        <source>I have read this and still want to go on</source>
        <translation>Ich habe dies gelesen und will trotzdem weitermachen</translation>
    </message>
    <message>
        <source>For your information ({0})</source>
        <translation>Zu Ihrer Information ({0})</translation>
    </message>
    <message>
        <source>Why this matters, and the values</source>
        <translation>Warum das wichtig ist, und die Werte</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was bemerkt wurde</translation>
    </message>
    <message>
        <source>What to do: {0}</source>
        <translation>Was zu tun ist: {0}</translation>
    </message>
    <message>
        <source>Rule: {0}</source>
        <translation>Regel: {0}</translation>
    </message>
    <message>
        <source>Seen before: {0}</source>
        <translation>Schon vorgekommen: {0}</translation>
    </message>
</context>
<context>
    <name>fold</name>
    <message>
        <source>{0}, open</source>
        <translation>{0}, offen</translation>
    </message>
    <message>
        <source>{0}, closed</source>
        <translation>{0}, geschlossen</translation>
    </message>
</context>
<context>
    <name>foreign</name>
    <message>
        <source>This name holds characters that cannot be seen; they are shown as ⟦U+…⟧.</source>
        <translation>Dieser Name enthält unsichtbare Zeichen; sie erscheinen als ⟦U+…⟧.</translation>
    </message>
    <message>
        <source>Nobody knows who asks.</source>
        <translation>Niemand weiß, wer fragt.</translation>
    </message>
    <message>
        <source>You wrote it in this window.</source>
        <translation>Sie haben es in diesem Fenster geschrieben.</translation>
    </message>
    <message>
        <source>It comes from a payment link. Whoever wrote it chose recipient and amount.</source>
        <translation>Sie kommt aus einem Zahlungslink. Wer ihn schrieb, wählte Empfänger und Betrag.</translation>
    </message>
    <message>
        <source>It comes from a file or the clipboard.</source>
        <translation>Sie kommt aus einer Datei oder der Zwischenablage.</translation>
    </message>
    <message>
        <source>Asked by {0}</source>
        <translation>Gefragt von {0}</translation>
    </message>
    <message>
        <source>This name mixes alphabets to look like another: {0}.</source>
        <translation>Dieser Name mischt Alphabete, um wie ein anderer auszusehen: {0}.</translation>
    </message>
    <message>
        <source>Its name is written with letters outside a–z: {0}.</source>
        <translation>Der Name enthält Buchstaben außerhalb von a–z: {0}.</translation>
    </message>
</context>
<context>
    <name>hash</name>
    <message>
        <source>Compare the framed middle first, with the device and with somebody who worked it out elsewhere.</source>
        <translation>Vergleichen Sie zuerst die gerahmte Mitte, mit dem Gerät und mit jemandem, der ihn anderswo berechnet hat.</translation>
    </message>
    <message>
        <source>Domain hash</source>
        <translation>Domain-Hash</translation>
    </message>
    <message>
        <source>Message hash</source>
        <translation>Nachrichten-Hash</translation>
    </message>
    <message>
        <source>Digest (what is signed)</source>
        <translation>Digest (was signiert wird)</translation>
    </message>
    <message>
        <source>Safe transaction hash</source>
        <translation>Hash der Safe-Transaktion</translation>
    </message>
    <message>
        <source>Transaction hash (what is signed)</source>
        <translation>Hash der Transaktion (was signiert wird)</translation>
    </message>
    <message>
        <source>Calldata digest (ERC-8213)</source>
        <translation>Calldata-Digest (ERC-8213)</translation>
    </message>
    <message>
        <source>Hashes to compare</source>
        <translation>Hashes zum Vergleichen</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>Kopieren: {0}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Search, for example: permit, look-alike, blind</source>
        <translation>Suchen, zum Beispiel: Permit, ähnlich, blind</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation>Wie viele gefunden wurden</translation>
    </message>
    <message>
        <source>What each device shows</source>
        <translation>Was jedes Gerät zeigt</translation>
    </message>
    <message>
        <source>your past</source>
        <translation>Ihre Vergangenheit</translation>
    </message>
    <message>
        <source>your contacts</source>
        <translation>Ihre Kontakte</translation>
    </message>
    <message>
        <source>what is known of contracts</source>
        <translation>was über Verträge bekannt ist</translation>
    </message>
    <message>
        <source>the simulation</source>
        <translation>die Simulation</translation>
    </message>
    <message>
        <source>your balances</source>
        <translation>Ihre Guthaben</translation>
    </message>
    <message>
        <source>permissions in force</source>
        <translation>geltende Freigaben</translation>
    </message>
    <message>
        <source>the site that asks</source>
        <translation>die fragende Website</translation>
    </message>
    <message>
        <source>what the device shows</source>
        <translation>was das Gerät zeigt</translation>
    </message>
    <message>
        <source>your policy</source>
        <translation>Ihre Richtlinie</translation>
    </message>
    <message>
        <source>your node</source>
        <translation>Ihr Knoten</translation>
    </message>
    <message>
        <source>what you said you mean</source>
        <translation>was Sie als Absicht nannten</translation>
    </message>
    <message>
        <source>the Safe’s state</source>
        <translation>der Zustand des Safe</translation>
    </message>
    <message>
        <source>the requests of the last days</source>
        <translation>die Anfragen der letzten Tage</translation>
    </message>
    <message>
        <source>lists you imported</source>
        <translation>von Ihnen eingelesene Listen</translation>
    </message>
    <message>
        <source>the request alone</source>
        <translation>die Anfrage allein</translation>
    </message>
    <message>
        <source>about {0} · at most {1}</source>
        <translation>über {0} · höchstens {1}</translation>
    </message>
    <message>
        <source>How do I …</source>
        <translation>Wie kann ich …</translation>
    </message>
    <message>
        <source>How to do it, and what each check stops and why. Search by any word.</source>
        <translation>Wie es geht, und was jede Prüfung aufhält und warum. Suchen Sie nach jedem Wort.</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>das Gerät</translation>
    </message>
    <message>
        <source>delegation of the account</source>
        <translation>Delegation des Kontos</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>the program’s own integrity</source>
        <translation>die Unversehrtheit des Programms</translation>
    </message>
    <message>
        <source>what you mean to do</source>
        <translation>was Sie tun wollen</translation>
    </message>
    <message>
        <source>NFTs</source>
        <translation>NFTs</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Safes</source>
        <translation>Safes</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Looks at:</source>
        <translation>Sieht an:</translation>
    </message>
    <message>
        <source>No check speaks of this. Try another word.</source>
        <translation>Keine Prüfung spricht davon. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was tun:</translation>
    </message>
    <message>
        <source>{0} of {1} checks</source>
        <translation>{0} von {1} Prüfungen</translation>
    </message>
    <message>
        <source>Known from:</source>
        <translation>Bekannt durch:</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Report for a period</source>
        <translation>Bericht über einen Zeitraum</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every request with its verdict and what came of it. The log behind it is a chain that shows tampering.</source>
        <translation>Jede Anfrage mit ihrem Urteil und ihrem Ausgang. Das Protokoll dahinter ist eine Kette, die Eingriffe zeigt.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Report (PDF) …</source>
        <translation>Bericht (PDF) …</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>Requests you sign or refuse are kept here, each with its verdict and its reason.</source>
        <translation>Anfragen, die Sie signieren oder ablehnen, bleiben hier, jede mit Urteil und Grund.</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search: a site, an address, a hash, a word</source>
        <translation>Suchen: Website, Adresse, Hash, Wort</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Asset of the chart</source>
        <translation>Wert des Diagramms</translation>
    </message>
    <message>
        <source>Months or weeks</source>
        <translation>Monate oder Wochen</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Was abging</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>Das Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>Export the shown history</source>
        <translation>Gezeigten Verlauf exportieren</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Jedes Urteil</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Unauffällig</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Jeder Ausgang</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monat</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>nach Woche</translation>
    </message>
    <message>
        <source>The chart in words</source>
        <translation>Das Diagramm in Worten</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Nichts passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What happened, from the log</source>
        <translation>Was geschah, aus dem Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>The log is unaltered: %n entr(y|ies).</source>
        <translation>
            <numerusform>Das Protokoll ist unverändert: %n Eintrag.</numerusform>
            <numerusform>Das Protokoll ist unverändert: %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported.</source>
        <translation>
            <numerusform>%n Anfrage exportiert.</numerusform>
            <numerusform>%n Anfragen exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report holds %n request(s).</source>
        <translation>
            <numerusform>Der Bericht enthält %n Anfrage.</numerusform>
            <numerusform>Der Bericht enthält %n Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is unaltered: %n entr(y|ies). Head: {0}</source>
        <translation>
            <numerusform>Das Prüfprotokoll ist unverändert: %n Eintrag. Kopf: {0}</numerusform>
            <numerusform>Das Prüfprotokoll ist unverändert: %n Einträge. Kopf: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>THE AUDIT LOG DOES NOT HOLD: {0}</source>
        <translation>DAS PRÜFPROTOKOLL STIMMT NICHT: {0}</translation>
    </message>
    <message>
        <source>Checks that fired: {0}</source>
        <translation>Prüfungen, die anschlugen: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Signed digest</source>
        <translation>Signierter Digest</translation>
    </message>
    <message>
        <source>Signing report</source>
        <translation>Signaturbericht</translation>
    </message>
    <message>
        <source>Requests by verdict</source>
        <translation>Anfragen nach Urteil</translation>
    </message>
    <message>
        <source>What came of them</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Your policy loosens at {0}, to “{1}”. If that was not you, drop the change.</source>
        <translation>Ihre Richtlinie lockert sich um {0}, zu „{1}“. Waren das nicht Sie, verwerfen Sie die Änderung.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What waits for you, and whether everything is in place.</source>
        <translation>Was auf Sie wartet und ob alles bereit ist.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Countersign stands between what asks for your signature and the device that gives it.</source>
        <translation>Countersign steht zwischen dem, was Ihre Signatur verlangt, und dem Gerät, das sie gibt.</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Sehen Sie zuerst hierauf</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>An update changed the preset your policy comes from. Compare them under Policy.</source>
        <translation>Eine Aktualisierung hat die Vorlage Ihrer Richtlinie geändert. Vergleichen Sie beide unter Richtlinie.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>The log is not the one that this program wrote. Say what happened, or sign nothing.</source>
        <translation>Das Prüfprotokoll ist nicht das, das dieses Programm schrieb. Sagen Sie, was geschah, oder unterschreiben Sie nichts.</translation>
    </message>
    <message>
        <source>{0} (not asked yet)</source>
        <translation>{0} (noch nicht gefragt)</translation>
    </message>
    <message>
        <source>wrong chain</source>
        <translation>falsche Chain</translation>
    </message>
    <message>
        <source>Set the right node under Networks.</source>
        <translation>Stellen Sie unter „Netzwerke“ den richtigen Knoten ein.</translation>
    </message>
    <message>
        <source>Look at it under Networks.</source>
        <translation>Sehen Sie unter „Netzwerke“ nach.</translation>
    </message>
    <message>
        <source>Welcome. {0} of {1} steps are done.</source>
        <translation>Willkommen. {0} von {1} Schritten sind getan.</translation>
    </message>
    <message>
        <source>No request waits. Sites you allow can send them; so can you.</source>
        <translation>Keine Anfrage wartet. Erlaubte Websites können welche senden; Sie auch.</translation>
    </message>
    <message>
        <source>being judged …</source>
        <translation>wird beurteilt …</translation>
    </message>
    <message>
        <source>No device is connected. Accounts can be watched; nothing can be signed.</source>
        <translation>Kein Gerät verbunden. Konten lassen sich ansehen; signieren geht nicht.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>What you sign and refuse is kept here and in the history.</source>
        <translation>Was Sie signieren und ablehnen, bleibt hier und im Verlauf.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source> (done)</source>
        <translation> (erledigt)</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>Ansehen: {0}</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>no node</source>
        <translation>kein Knoten</translation>
    </message>
    <message>
        <source>Nothing is simulated; more stays unknown.</source>
        <translation>Nichts wird simuliert; mehr bleibt unbekannt.</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>neue Fassung</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s), {0} verified.</source>
        <translation>
            <numerusform>%n Kontakt, {0} geprüft.</numerusform>
            <numerusform>%n Kontakte, {0} geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Contacts were changed without Countersign: {0}. Do not pay them.</source>
        <translation>Kontakte wurden ohne Countersign geändert: {0}. Zahlen Sie dorthin nicht.</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>Alle {0} zeigen</translation>
    </message>
</context>
<context>
    <name>intent</name>
    <message>
        <source>send money or a token</source>
        <translation>Geld oder einen Token senden</translation>
    </message>
    <message>
        <source>swap one token for another</source>
        <translation>einen Token gegen einen anderen tauschen</translation>
    </message>
    <message>
        <source>let a site take tokens (approve)</source>
        <translation>einer Website erlauben, Token zu nehmen (Freigabe)</translation>
    </message>
    <message>
        <source>take a permission back</source>
        <translation>eine Freigabe widerrufen</translation>
    </message>
    <message>
        <source>sign in, nothing else</source>
        <translation>mich anmelden, sonst nichts</translation>
    </message>
    <message>
        <source>buy an NFT</source>
        <translation>ein NFT kaufen</translation>
    </message>
    <message>
        <source>offer an NFT for sale</source>
        <translation>ein NFT zum Verkauf anbieten</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>einzahlen</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>abheben</translation>
    </message>
    <message>
        <source>bridge to another chain</source>
        <translation>auf eine andere Blockchain übertragen</translation>
    </message>
    <message>
        <source>stake</source>
        <translation>staken</translation>
    </message>
    <message>
        <source>claim what is owed to me</source>
        <translation>abholen, was mir zusteht</translation>
    </message>
    <message>
        <source>create a contract</source>
        <translation>einen Vertrag anlegen</translation>
    </message>
    <message>
        <source>approve a Safe transaction</source>
        <translation>eine Safe-Transaktion bestätigen</translation>
    </message>
    <message>
        <source>do something else</source>
        <translation>etwas anderes tun</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Contract call</source>
        <translation>Vertragsaufruf</translation>
    </message>
    <message>
        <source>Account delegation (EIP-7702)</source>
        <translation>Kontoübertragung (EIP-7702)</translation>
    </message>
    <message>
        <source>Batch of calls</source>
        <translation>Bündel von Aufrufen</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>Nachricht unbekannter Art</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Permission to take tokens</source>
        <translation>Freigabe von Token</translation>
    </message>
    <message>
        <source>Permission to take everything of one kind</source>
        <translation>Freigabe von allem einer Art</translation>
    </message>
    <message>
        <source>Taking a permission back</source>
        <translation>Widerruf einer Freigabe</translation>
    </message>
    <message>
        <source>Permission by signature</source>
        <translation>Freigabe durch Signatur</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Offer by signature</source>
        <translation>Angebot durch Signatur</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tausch</translation>
    </message>
    <message>
        <source>Safe transaction</source>
        <translation>Safe-Transaktion</translation>
    </message>
    <message>
        <source>Smart account operation</source>
        <translation>Vorgang eines Smart Accounts</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>Change of code</source>
        <translation>Änderung von Code</translation>
    </message>
    <message>
        <source>Change of control</source>
        <translation>Wechsel der Kontrolle</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Bridge to another chain</source>
        <translation>Übertragung auf andere Blockchain</translation>
    </message>
    <message>
        <source>Unknown call</source>
        <translation>Unbekannter Aufruf</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Abbruch</translation>
    </message>
</context>
<context>
    <name>mirror</name>
    <message>
        <source>Compare this page with the original source.</source>
        <translation>Vergleichen Sie diese Seite mit der ursprünglichen Quelle.</translation>
    </message>
    <message>
        <source>The framed digits are not those of the address you know. Compare them with the source.</source>
        <translation>Die gerahmten Zeichen sind nicht die der Adresse, die Sie kennen. Vergleichen Sie sie mit der Quelle.</translation>
    </message>
    <message>
        <source>Compare the framed middle with the original source of the address.</source>
        <translation>Vergleichen Sie die gerahmte Mitte mit der ursprünglichen Quelle der Adresse.</translation>
    </message>
    <message>
        <source>Compare the framed middle with the hash from another source.</source>
        <translation>Vergleichen Sie die gerahmte Mitte mit dem Hash aus einer anderen Quelle.</translation>
    </message>
    <message>
        <source>Compare the amount with the original source.</source>
        <translation>Vergleichen Sie den Betrag mit der ursprünglichen Quelle.</translation>
    </message>
    <message>
        <source>What the device will show</source>
        <translation>Was das Gerät zeigen wird</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Seite zurück</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Seite vor</translation>
    </message>
    <message>
        <source>A Ledger does not tell which page it shows: turn the pages here as you turn them there.</source>
        <translation>Ein Ledger sagt nicht, welche Seite er zeigt: Blättern Sie hier wie dort.</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>Auf dem Gerät</translation>
    </message>
    <message numerus="yes">
        <source>Not shown on the device: %n value(s)</source>
        <translation>
            <numerusform>Nicht auf dem Gerät zu sehen: %n Wert</numerusform>
            <numerusform>Nicht auf dem Gerät zu sehen: %n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Which page is shown</source>
        <translation>Welche Seite gezeigt wird</translation>
    </message>
    <message>
        <source>This device holds the account.</source>
        <translation>Dieses Gerät hat das Konto.</translation>
    </message>
    <message>
        <source>Its pages appear here when the request is complete and checked.</source>
        <translation>Seine Seiten erscheinen hier, sobald die Anfrage vollständig und geprüft ist.</translation>
    </message>
    <message>
        <source>No connected device holds this account.</source>
        <translation>Kein verbundenes Gerät hält dieses Konto.</translation>
    </message>
    <message>
        <source>Plug it in, unlock it and open the Ethereum app. Its pages then appear here.</source>
        <translation>Schließen Sie es an, entsperren Sie es und öffnen Sie die Ethereum-App. Dann erscheinen hier seine Seiten.</translation>
    </message>
    <message>
        <source>The device will refuse this with its present settings.</source>
        <translation>Mit seinen jetzigen Einstellungen wird das Gerät dies ablehnen.</translation>
    </message>
    <message>
        <source>It could only show part of it. Blind signing is off, and that protects you.</source>
        <translation>Es könnte nur einen Teil zeigen. Blind Signing ist aus, und das schützt Sie.</translation>
    </message>
    <message>
        <source>Words and order are as on the device; it may break lines elsewhere.</source>
        <translation>Wörter und Reihenfolge sind wie auf dem Gerät; Zeilen bricht es vielleicht anders um.</translation>
    </message>
    <message>
        <source>The device can show more:</source>
        <translation>Das Gerät kann mehr zeigen:</translation>
    </message>
    <message>
        <source>{0} · the device shows it now</source>
        <translation>{0} · das Gerät zeigt es jetzt</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}  · compare</source>
        <translation>{0}  · vergleichen</translation>
    </message>
    <message>
        <source>▶ {0}</source>
        <translation>▶ {0}</translation>
    </message>
    <message>
        <source>The device shows each call by itself.</source>
        <translation>Das Gerät zeigt jeden Aufruf für sich.</translation>
    </message>
    <message>
        <source>When you go on, every call becomes a request of its own, with its own pages.</source>
        <translation>Wenn Sie weitermachen, wird jeder Aufruf eine eigene Anfrage mit eigenen Seiten.</translation>
    </message>
    <message>
        <source>Countersign cannot predict what this device shows.</source>
        <translation>Countersign kann nicht vorhersagen, was dieses Gerät zeigt.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>The device cannot show what this does.</source>
        <translation>Das Gerät kann nicht zeigen, was dies bewirkt.</translation>
    </message>
    <message>
        <source>Compare its hash with one from another source, or refuse.</source>
        <translation>Vergleichen Sie den Hash mit einem aus anderer Quelle, oder lehnen Sie ab.</translation>
    </message>
    <message>
        <source>Device page {0} of {1}</source>
        <translation>Geräteseite {0} von {1}</translation>
    </message>
    <message>
        <source>Nobody recorded it for this model, version and request. Read every page there with care.</source>
        <translation>Für dieses Modell, diese Version und Anfrage gibt es keine Aufzeichnung. Lesen Sie dort jede Seite genau.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · version {1}</source>
        <translation>{0} · Version {1}</translation>
    </message>
    <message>
        <source>Not shown on the device: {0}</source>
        <translation>Auf dem Gerät nicht gezeigt: {0}</translation>
    </message>
    <message>
        <source>Only in the device&apos;s menu ({0})</source>
        <translation>Nur im Menü des Geräts ({0})</translation>
    </message>
    <message>
        <source>… and {0} more pages</source>
        <translation>… und {0} weitere Seiten</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>Nothing could be worked out.</source>
        <translation>Nichts ließ sich ermitteln.</translation>
    </message>
    <message>
        <source>Read from the request alone: it was not tried.</source>
        <translation>Nur aus der Anfrage gelesen: Es wurde nicht ausprobiert.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>That this account is yours</source>
        <translation>Dass dieses Konto Ihnen gehört</translation>
    </message>
    <message>
        <source>an unknown token</source>
        <translation>ein unbekannter Token</translation>
    </message>
    <message>
        <source>Everything you hold of it, now and later</source>
        <translation>Alles, was Sie davon haben, jetzt und später</translation>
    </message>
    <message>
        <source>The token gave itself this name:</source>
        <translation>Der Token gab sich selbst diesen Namen:</translation>
    </message>
    <message>
        <source>Each call becomes a transaction with a network fee of its own.</source>
        <translation>Jeder Aufruf wird eine Transaktion mit eigener Netzwerkgebühr.</translation>
    </message>
    <message>
        <source>No network fee: this is a signature, not a transaction.</source>
        <translation>Keine Netzwerkgebühr: Dies ist eine Signatur, keine Transaktion.</translation>
    </message>
    <message>
        <source>The network fee is not known yet.</source>
        <translation>Die Netzwerkgebühr ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>keine Grenze bekannt</translation>
    </message>
    <message>
        <source>Read from the request alone; it was not simulated.</source>
        <translation>Nur aus der Anfrage gelesen; es wurde nicht simuliert.</translation>
    </message>
    <message>
        <source>Tried on the known state: it can be taken today.</source>
        <translation>Am bekannten Zustand ausprobiert: Es kann heute genommen werden.</translation>
    </message>
    <message>
        <source>Tried on the known state: it is refused today. That can change.</source>
        <translation>Am bekannten Zustand ausprobiert: Heute wird es verweigert. Das kann sich ändern.</translation>
    </message>
    <message>
        <source>Counted on the known state.</source>
        <translation>Am bekannten Zustand gezählt.</translation>
    </message>
    <message>
        <source>Not proven. Why stands under what is unknown.</source>
        <translation>Nicht bewiesen. Warum, steht unter dem, was unbekannt ist.</translation>
    </message>
    <message>
        <source>and what arrives later</source>
        <translation>und was später ankommt</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>until you take it back</source>
        <translation>bis Sie es widerrufen</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>Sie zahlen</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Sie erhalten</translation>
    </message>
    <message>
        <source>May be taken from you</source>
        <translation>Darf Ihnen genommen werden</translation>
    </message>
    <message>
        <source>May no longer be taken</source>
        <translation>Darf nicht mehr genommen werden</translation>
    </message>
    <message>
        <source>All of it may be taken</source>
        <translation>Alles davon darf genommen werden</translation>
    </message>
    <message>
        <source>Control is lent</source>
        <translation>Kontrolle wird verliehen</translation>
    </message>
    <message>
        <source>You offer</source>
        <translation>Sie bieten</translation>
    </message>
    <message>
        <source>You sign in</source>
        <translation>Sie melden sich an</translation>
    </message>
    <message>
        <source>Is created</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Code is replaced</source>
        <translation>Code wird ersetzt</translation>
    </message>
    <message>
        <source>Control changes hands</source>
        <translation>Kontrolle wechselt</translation>
    </message>
    <message>
        <source>Nothing is known about this token:</source>
        <translation>Über diesen Token ist nichts bekannt:</translation>
    </message>
    <message>
        <source>Network fee at most {0}</source>
        <translation>Netzwerkgebühr höchstens {0}</translation>
    </message>
    <message>
        <source>NOT PROVEN: the two nodes, or a proof, disagree. See the findings.</source>
        <translation>NICHT BEWIESEN: Die beiden Knoten oder ein Beweis widersprechen sich. Siehe die Befunde.</translation>
    </message>
    <message>
        <source>{0} of {1} accounts and {2} of {3} storage values are proven against block {4}.</source>
        <translation>{0} von {1} Konten und {2} von {3} gespeicherten Werten sind gegen Block {4} bewiesen.</translation>
    </message>
    <message>
        <source>{0} and {1} both know this block.</source>
        <translation>{0} und {1} kennen diesen Block beide.</translation>
    </message>
    <message>
        <source>IT DOES SOMETHING ELSE in another block or after its owner acts.</source>
        <translation>SIE TUT ETWAS ANDERES in einem anderen Block oder nachdem ihr Eigentümer handelt.</translation>
    </message>
    <message>
        <source>It does the same in other blocks and after its owner acts.</source>
        <translation>In anderen Blöcken und nachdem ihr Eigentümer handelt, tut sie dasselbe.</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>über {0}</translation>
    </message>
    <message>
        <source>Tried on the known state with the contract&apos;s own code: it can be taken today.</source>
        <translation>Auf dem bekannten Zustand mit dem Code des Vertrags selbst versucht: Es kann heute genommen werden.</translation>
    </message>
    <message>
        <source>Tried on the known state: it can be taken today. Only the pull was tried.</source>
        <translation>Auf dem bekannten Zustand versucht: Es kann heute genommen werden. Versucht wurde nur der Einzug.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>all your NFTs of one collection</source>
        <translation>alle Ihre NFTs einer Sammlung</translation>
    </message>
    <message numerus="yes">
        <source>%n NFT(s)</source>
        <translation>
            <numerusform>%n NFT</numerusform>
            <numerusform>%n NFTs</numerusform>
        </translation>
    </message>
    <message>
        <source>With your account “{0}”, {1}, on {2}.</source>
        <translation>Mit Ihrem Konto „{0}“, {1}, auf {2}.</translation>
    </message>
    <message>
        <source>{0} (chain {1})</source>
        <translation>{0} (Chain {1})</translation>
    </message>
    <message>
        <source>With your account {0} on {1}.</source>
        <translation>Mit Ihrem Konto {0} auf {1}.</translation>
    </message>
    <message>
        <source>a given state</source>
        <translation>ein vorgegebener Zustand</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>NFT number {0}</source>
        <translation>NFT Nummer {0}</translation>
    </message>
    <message>
        <source>Any amount of {0}, without limit</source>
        <translation>Jeder Betrag von {0}, ohne Grenze</translation>
    </message>
    <message>
        <source>An unknown amount of {0}</source>
        <translation>Ein unbekannter Betrag von {0}</translation>
    </message>
    <message>
        <source>Any amount of {0}, even none</source>
        <translation>Jeder Betrag in {0}, auch gar keiner</translation>
    </message>
    <message>
        <source>{0} base units of an unknown token</source>
        <translation>{0} Basiseinheiten eines unbekannten Tokens</translation>
    </message>
    <message>
        <source>at most {0} {1}</source>
        <translation>höchstens {0} {1}</translation>
    </message>
    <message>
        <source>at least {0} {1}</source>
        <translation>mindestens {0} {1}</translation>
    </message>
    <message>
        <source>chain {0}</source>
        <translation>Chain {0}</translation>
    </message>
    <message>
        <source>Simulated on this computer, with {0}.</source>
        <translation>Auf diesem Computer simuliert, mit {0}.</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>{0} pieces of {1}</source>
        <translation>{0} Stück von {1}</translation>
    </message>
    <message>
        <source>all your {0}</source>
        <translation>alle Ihre {0}</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>Simulated on this computer, with {0}: IT FAILS ({1}).</source>
        <translation>Auf diesem Computer simuliert, mit {0}: ES SCHEITERT ({1}).</translation>
    </message>
    <message>
        <source>{0} ({1}, chain {2})</source>
        <translation>{0} ({1}, Chain {2})</translation>
    </message>
    <message>
        <source>≈ ${0}</source>
        <translation>≈ {0} $</translation>
    </message>
    <message>
        <source>less than ${0}</source>
        <translation>weniger als {0} $</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Was sie beweist</translation>
    </message>
    <message>
        <source>without an end, until you take it back</source>
        <translation>ohne Ende, bis Sie es zurücknehmen</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more asset(s)</source>
        <translation>
            <numerusform>{0} und %n weiterer Wert</numerusform>
            <numerusform>{0} und %n weitere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>ended on {0}</source>
        <translation>endete am {0}</translation>
    </message>
    <message>
        <source>until {0}, {1}</source>
        <translation>bis {0}, {1} Uhr</translation>
    </message>
    <message>
        <source>Everything: {0} and more</source>
        <translation>Alles: {0} und mehr</translation>
    </message>
    <message>
        <source>It is unknown what this takes or gives.</source>
        <translation>Es ist unbekannt, was dies nimmt oder gibt.</translation>
    </message>
    <message>
        <source>Nothing that could be read leaves, arrives or changes control.</source>
        <translation>Soweit es sich lesen ließ, geht nichts ab, kommt nichts an und wechselt keine Kontrolle.</translation>
    </message>
    <message>
        <source>Values in money are unknown: no price source is set.</source>
        <translation>Geldwerte sind unbekannt: Es ist keine Preisquelle eingestellt.</translation>
    </message>
    <message>
        <source>Who gains control</source>
        <translation>Wer Kontrolle erhält</translation>
    </message>
    <message>
        <source>Worst case of this signature</source>
        <translation>Schlimmster Fall dieser Signatur</translation>
    </message>
    <message>
        <source>Token contract</source>
        <translation>Token-Vertrag</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Schlimmster Fall</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>… and {0} more changes.</source>
        <translation>… und {0} weitere Änderungen.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>A name. Your node is asked which address it stands for.</source>
        <translation>Ein Name. Ihr Knoten wird gefragt, für welche Adresse er steht.</translation>
    </message>
    <message>
        <source>This is a name. To read it, add a node for Ethereum under Networks, or paste the address itself.</source>
        <translation>Das ist ein Name. Um ihn zu lesen, fügen Sie unter Netzwerke einen Knoten für Ethereum hinzu, oder fügen Sie die Adresse selbst ein.</translation>
    </message>
    <message>
        <source>{0} stands for this address now, says your node {1}. Whoever holds the name can change that.</source>
        <translation>{0} steht jetzt für diese Adresse, sagt Ihr Knoten {1}. Wer den Namen hält, kann das ändern.</translation>
    </message>
    <message>
        <source>{0} gives an address for Ethereum only, says your node {1}. Ask its owner whether they hold it here too.</source>
        <translation>{0} nennt nur eine Adresse für Ethereum, sagt Ihr Knoten {1}. Fragen Sie den Inhaber, ob sie ihm auch hier gehört.</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>{0}, {1} waiting</source>
        <translation>{0}, {1} warten</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>The node of {0}: {1}</source>
        <translation>Der Knoten von {0}: {1}</translation>
    </message>
    <message>
        <source>No node is set for {0}: fees and number cannot be filled in, and nothing is simulated.</source>
        <translation>Für {0} ist kein Knoten eingestellt: Gebühren und Nummer lassen sich nicht ausfüllen, und nichts wird simuliert.</translation>
    </message>
    <message>
        <source>The node of {0} answers for chain {1}, not for chain {2}. It is not used.</source>
        <translation>Der Knoten von {0} antwortet für Chain {1}, nicht für Chain {2}. Er wird nicht benutzt.</translation>
    </message>
    <message>
        <source>The node of {0} cannot be used: {1}</source>
        <translation>Der Knoten von {0} ist nicht brauchbar: {1}</translation>
    </message>
    <message>
        <source>block {0}, {1} s old, answered in {2} ms</source>
        <translation>Block {0}, {1} s alt, Antwort in {2} ms</translation>
    </message>
    <message>
        <source>This node is not on your computer and not encrypted: others can read and change its answers.</source>
        <translation>Dieser Knoten ist nicht auf Ihrem Computer und nicht verschlüsselt: Andere können seine Antworten lesen und ändern.</translation>
    </message>
    <message>
        <source>Its operator sees which addresses you ask about.</source>
        <translation>Sein Betreiber sieht, nach welchen Adressen Sie fragen.</translation>
    </message>
    <message>
        <source>it starts with http:// or https:// and names a host</source>
        <translation>sie beginnt mit http:// oder https:// und nennt einen Rechner</translation>
    </message>
    <message>
        <source>a user name or password does not belong in it</source>
        <translation>ein Benutzername oder Passwort gehört nicht hinein</translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation>Chain-ID</translation>
    </message>
    <message>
        <source>it is a whole number above zero</source>
        <translation>sie ist eine ganze Zahl über null</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Second node</source>
        <translation>Zweiter Knoten</translation>
    </message>
    <message>
        <source>give the first node before a second one</source>
        <translation>nennen Sie den ersten Knoten vor einem zweiten</translation>
    </message>
    <message>
        <source>it is the same as the first: it could never disagree</source>
        <translation>er ist derselbe wie der erste: Er könnte nie widersprechen</translation>
    </message>
    <message>
        <source>Networks and nodes</source>
        <translation>Netzwerke und Knoten</translation>
    </message>
    <message>
        <source>Nodes you chose. Nothing leaves this computer but questions to them.</source>
        <translation>Knoten, die Sie gewählt haben. Nur Fragen an sie verlassen diesen Computer.</translation>
    </message>
    <message>
        <source>Check the nodes</source>
        <translation>Knoten prüfen</translation>
    </message>
    <message>
        <source>Taken from the chain when empty</source>
        <translation>Wenn leer, von der Blockchain übernommen</translation>
    </message>
    <message>
        <source>Optional: another operator’s, to compare answers</source>
        <translation>Freiwillig: der eines anderen Betreibers, zum Vergleich der Antworten</translation>
    </message>
    <message>
        <source>Save and check</source>
        <translation>Speichern und prüfen</translation>
    </message>
    <message>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht brauchbar</translation>
    </message>
    <message>
        <source>The nodes are being asked</source>
        <translation>Die Knoten werden gefragt</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About this node</source>
        <translation>Über diesen Knoten</translation>
    </message>
    <message>
        <source>Add or change a network</source>
        <translation>Netzwerk hinzufügen oder ändern</translation>
    </message>
    <message>
        <source>No node is set</source>
        <translation>Kein Knoten eingestellt</translation>
    </message>
    <message>
        <source>Countersign works without one and says what it could not establish. A node of your own tells it most and nobody else anything.</source>
        <translation>Countersign arbeitet ohne und sagt, was es nicht feststellen konnte. Ein eigener Knoten verrät ihm am meisten und sonst niemandem etwas.</translation>
    </message>
    <message>
        <source>test chain</source>
        <translation>Testnetz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{0} was removed.</source>
        <translation>{0} wurde entfernt.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} ist gespeichert.</translation>
    </message>
    <message>
        <source>chain {0}</source>
        <translation>Chain {0}</translation>
    </message>
    <message>
        <source>works, with a fault</source>
        <translation>geht, mit Mangel</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Both nodes agree.</source>
        <translation>Beide Knoten stimmen überein.</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>keiner eingestellt</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} Std.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>origins</name>
    <message>
        <source>The connection is not encrypted (http): anybody on the way can change the page.</source>
        <translation>Die Verbindung ist unverschlüsselt (http): Jeder auf dem Weg kann die Seite ändern.</translation>
    </message>
    <message>
        <source>This is a browser extension; it speaks for pages you do not see here.</source>
        <translation>Dies ist eine Browser-Erweiterung; sie spricht für Seiten, die Sie hier nicht sehen.</translation>
    </message>
    <message>
        <source>This is a program, not a site: its name proves nothing.</source>
        <translation>Dies ist ein Programm, keine Website: Sein Name beweist nichts.</translation>
    </message>
    <message>
        <source>It looks like {0} and is not.</source>
        <translation>Sieht aus wie {0} und ist es nicht.</translation>
    </message>
    <message>
        <source>Its name mixes letters of {0}: some only look like others.</source>
        <translation>Der Name mischt Buchstaben aus {0}: Manche sehen nur aus wie andere.</translation>
    </message>
    <message>
        <source>Its name is written in {0} letters.</source>
        <translation>Der Name ist in Buchstaben von {0} geschrieben.</translation>
    </message>
    <message>
        <source>It looks like {0}, which you allowed before, and is another.</source>
        <translation>Sieht aus wie {0}, das Sie früher erlaubt haben, und ist eine andere.</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>The signature was checked here: it is by the expected account, over exactly what was shown.</source>
        <translation>Die Signatur wurde hier geprüft: Sie stammt vom erwarteten Konto und gilt genau für das Gezeigte.</translation>
    </message>
    <message>
        <source>SIMULATED device: this is a demonstration.</source>
        <translation>SIMULIERTES Gerät: Dies ist eine Demonstration.</translation>
    </message>
    <message>
        <source>You changed it in the form; the changed one is a request of its own.</source>
        <translation>Sie haben sie im Formular geändert; die geänderte ist eine eigene Anfrage.</translation>
    </message>
    <message>
        <source>Show what was asked</source>
        <translation>Zeigen, was gefragt war</translation>
    </message>
    <message>
        <source>What was predicted</source>
        <translation>Was vorhergesagt war</translation>
    </message>
    <message>
        <source>Type here what the device shows, as exactly as you can.</source>
        <translation>Schreiben Sie hier so genau wie möglich, was das Gerät zeigt.</translation>
    </message>
    <message>
        <source>What the device showed</source>
        <translation>Was das Gerät zeigte</translation>
    </message>
    <message>
        <source>Keep this as evidence</source>
        <translation>Als Beweis aufheben</translation>
    </message>
    <message>
        <source>Kept in the record, beside what was predicted.</source>
        <translation>Im Protokoll aufgehoben, neben der Vorhersage.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation>Tun Sie jetzt dies</translation>
    </message>
    <message>
        <source>1. Unplug the device.</source>
        <translation>1. Ziehen Sie das Gerät ab.</translation>
    </message>
    <message>
        <source>2. Check it with its maker&apos;s program: is it genuine, is its software current?</source>
        <translation>2. Prüfen Sie es mit dem Programm des Herstellers: Ist es echt, ist seine Software aktuell?</translation>
    </message>
    <message>
        <source>3. Do not use this account until you know why. Another computer can tell them apart.</source>
        <translation>3. Benutzen Sie dieses Konto nicht, bis Sie wissen, warum. Ein anderer Computer hilft, die Ursachen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweise</translation>
    </message>
    <message>
        <source>Account that should have signed</source>
        <translation>Konto, das hätte signieren sollen</translation>
    </message>
    <message>
        <source>Copy the transaction&apos;s hash</source>
        <translation>Hash der Transaktion kopieren</translation>
    </message>
    <message>
        <source>Change this payment</source>
        <translation>Diese Zahlung ändern</translation>
    </message>
    <message>
        <source>2. Ask the recipient for address and amount again, by phone or in person.</source>
        <translation>2. Fragen Sie den Empfänger erneut nach Adresse und Betrag, am Telefon oder persönlich.</translation>
    </message>
    <message>
        <source>3. Do not repeat it on this computer before you know why. It may hold malware.</source>
        <translation>3. Wiederholen Sie es auf diesem Computer nicht, bevor Sie wissen, warum. Er kann Schadprogramme enthalten.</translation>
    </message>
    <message>
        <source>Nothing was predicted.</source>
        <translation>Nichts war vorhergesagt.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>No signature is used. Nothing was sent.</source>
        <translation>Keine Signatur wird verwendet. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>What should have been signed (digest)</source>
        <translation>Was hätte signiert werden sollen (Digest)</translation>
    </message>
    <message>
        <source>1. Reject it on the device. {0}</source>
        <translation>1. Lehnen Sie es auf dem Gerät ab. {0}</translation>
    </message>
    <message>
        <source>What Countersign predicted</source>
        <translation>Was Countersign vorhersagte</translation>
    </message>
    <message>
        <source>It was: {0}</source>
        <translation>Es war: {0}</translation>
    </message>
    <message>
        <source>Gas used: {0}</source>
        <translation>Verbrauchtes Gas: {0}</translation>
    </message>
    <message>
        <source>Said about it: {0}</source>
        <translation>Dazu gesagt: {0}</translation>
    </message>
</context>
<context>
    <name>outflows</name>
    <message numerus="yes">
        <source>{0} {1} left in %n payment(s) since {2}.</source>
        <translation>
            <numerusform>Seit {2} gingen {0} {1} in %n Zahlung hinaus.</numerusform>
            <numerusform>Seit {2} gingen {0} {1} in %n Zahlungen hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too little past to say what is usual.</source>
        <translation>Es gibt zu wenig Vergangenheit, um zu sagen, was üblich ist.</translation>
    </message>
    <message>
        <source>Usual is {0} to {1}.</source>
        <translation>Üblich sind {0} bis {1}.</translation>
    </message>
    <message>
        <source>That is more than usual.</source>
        <translation>Das ist mehr als üblich.</translation>
    </message>
    <message>
        <source>No outflows</source>
        <translation>Keine Abgänge</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>payouts</name>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>read the note</source>
        <translation>Hinweis lesen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>Zeile {0}, {1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s): {0}.</source>
        <translation>
            <numerusform>%n Zahlung: {0}.</numerusform>
            <numerusform>%n Zahlungen: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) (is|are) wrong; correct the file and open it again.</source>
        <translation>
            <numerusform>%n Zeile ist falsch; berichtigen Sie die Datei und öffnen Sie sie erneut.</numerusform>
            <numerusform>%n Zeilen sind falsch; berichtigen Sie die Datei und öffnen Sie sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Payments of the list</source>
        <translation>Zahlungen der Liste</translation>
    </message>
    <message>
        <source>Review all payments</source>
        <translation>Alle Zahlungen prüfen</translation>
    </message>
    <message>
        <source>Open a list (CSV) …</source>
        <translation>Liste öffnen (CSV) …</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Save an example …</source>
        <translation>Beispiel speichern …</translation>
    </message>
    <message>
        <source>No list is open</source>
        <translation>Keine Liste geöffnet</translation>
    </message>
    <message>
        <source>A CSV with the columns address and amount, and if you like asset, chain_id, name and reference. Each line is checked; a name that does not fit the saved address is an error.</source>
        <translation>Eine CSV-Datei mit den Spalten address und amount, auf Wunsch auch asset, chain_id, name und reference. Jede Zeile wird geprüft; ein Name, der nicht zur gespeicherten Adresse passt, ist ein Fehler.</translation>
    </message>
    <message>
        <source>The list is being checked</source>
        <translation>Die Liste wird geprüft</translation>
    </message>
    <message>
        <source>Open a payout list</source>
        <translation>Zahlungsliste öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Beispiel speichern</translation>
    </message>
    <message>
        <source>The payments are being handed over</source>
        <translation>Die Zahlungen werden übergeben</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The list as a whole</source>
        <translation>Die Liste als Ganzes</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>No account is known yet; connect a device first.</source>
        <translation>Noch kein Konto bekannt; schließen Sie zuerst ein Gerät an.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) wait(s|) for you under Requests.</source>
        <translation>
            <numerusform>%n Zahlung wartet unter „Anfragen“ auf Sie.</numerusform>
            <numerusform>%n Zahlungen warten unter „Anfragen“ auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments handed over before wait under Requests.</source>
        <translation>Zuvor übergebene Zahlungen warten unter Anfragen.</translation>
    </message>
    <message>
        <source>At most {0} payments are reviewed at once; split the list.</source>
        <translation>Höchstens {0} Zahlungen werden auf einmal geprüft; teilen Sie die Liste.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Die Datei ist nicht lesbar: {0}</translation>
    </message>
</context>
<context>
    <name>pending</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <translation>Gebühr höchstens</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Transactions on their way</source>
        <translation>Transaktionen unterwegs</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>Beschleunigen</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
    <message>
        <source>Transactions that were sent and stand in no block yet appear here. They can be sped up or cancelled.</source>
        <translation>Gesendete Transaktionen, die noch in keinem Block stehen, erscheinen hier. Sie lassen sich beschleunigen oder abbrechen.</translation>
    </message>
    <message>
        <source>The network’s fees are being asked for</source>
        <translation>Die Gebühren des Netzwerks werden abgefragt</translation>
    </message>
    <message>
        <source>A replacement has the same number; only one of the two can be mined.</source>
        <translation>Ein Ersatz trägt dieselbe Nummer; nur eine von beiden kann in einen Block gelangen.</translation>
    </message>
    <message>
        <source>It is not on its way any more.</source>
        <translation>Sie ist nicht mehr unterwegs.</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Ordered rules; the first that matches decides. Tightening counts at once, loosening waits.</source>
        <translation>Geordnete Regeln; die erste passende entscheidet. Strengeres gilt sofort, Lockeres wartet.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Policy text</source>
        <translation>Text der Richtlinie</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>Diese Richtlinie benutzen</translation>
    </message>
    <message>
        <source>Dropped. The present policy stays.</source>
        <translation>Verworfen. Die jetzige Richtlinie bleibt.</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>lockerer</translation>
    </message>
    <message>
        <source>stricter or equal</source>
        <translation>strenger oder gleich</translation>
    </message>
    <message>
        <source>Share of usual requests that may be called unusual</source>
        <translation>Anteil üblicher Anfragen, die ungewöhnlich heißen dürfen</translation>
    </message>
    <message>
        <source>Most a transaction, in dollars</source>
        <translation>Höchstens je Transaktion, in Dollar</translation>
    </message>
    <message>
        <source>Most a transaction, in the chain’s coin</source>
        <translation>Höchstens je Transaktion, in der Münze der Kette</translation>
    </message>
    <message>
        <source>Most a day, in dollars</source>
        <translation>Höchstens am Tag, in Dollar</translation>
    </message>
    <message>
        <source>Most a day, in the chain’s coin</source>
        <translation>Höchstens am Tag, in der Münze der Kette</translation>
    </message>
    <message>
        <source>Most a week, in dollars</source>
        <translation>Höchstens in der Woche, in Dollar</translation>
    </message>
    <message>
        <source>Most a week, in the chain’s coin</source>
        <translation>Höchstens in der Woche, in der Münze der Kette</translation>
    </message>
    <message>
        <source>Most a day to one address, in dollars</source>
        <translation>Höchstens am Tag an eine Adresse, in Dollar</translation>
    </message>
    <message>
        <source>Most a day to one address, in the chain’s coin</source>
        <translation>Höchstens am Tag an eine Adresse, in der Münze der Kette</translation>
    </message>
    <message>
        <source>A second person from this sum on, in dollars</source>
        <translation>Eine zweite Person ab dieser Summe, in Dollar</translation>
    </message>
    <message>
        <source>A second person for every signature</source>
        <translation>Eine zweite Person für jede Unterschrift</translation>
    </message>
    <message>
        <source>Hours before a new contact is paid</source>
        <translation>Stunden, bevor ein neuer Kontakt bezahlt wird</translation>
    </message>
    <message>
        <source>Hours before a looser policy counts</source>
        <translation>Stunden, bevor eine lockerere Richtlinie gilt</translation>
    </message>
    <message>
        <source>Only addresses in the contacts</source>
        <translation>Nur Adressen aus den Kontakten</translation>
    </message>
    <message>
        <source>Only verified contacts</source>
        <translation>Nur geprüfte Kontakte</translation>
    </message>
    <message>
        <source>Hours in which is signed (UTC)</source>
        <translation>Stunden, in denen unterschrieben wird (UTC)</translation>
    </message>
    <message>
        <source>Days on which is signed</source>
        <translation>Tage, an denen unterschrieben wird</translation>
    </message>
    <message>
        <source>When a device cannot show what it signs</source>
        <translation>Wenn ein Gerät nicht zeigen kann, was es unterschreibt</translation>
    </message>
    <message>
        <source>Second persons</source>
        <translation>Zweite Personen</translation>
    </message>
    <message>
        <source>{0}:00 to {1}:00</source>
        <translation>{0}:00 bis {1}:00</translation>
    </message>
    <message>
        <source>Findings of level “{0}”</source>
        <translation>Befunde der Stufe „{0}“</translation>
    </message>
    <message>
        <source>{0} at level “{1}”</source>
        <translation>{0} auf Stufe „{1}“</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>Careful individual</source>
        <translation>Vorsichtige Person</translation>
    </message>
    <message>
        <source>The replaced log</source>
        <translation>Das ersetzte Protokoll</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Use the new edition</source>
        <translation>Neue Fassung benutzen</translation>
    </message>
    <message>
        <source>A new edition of your preset</source>
        <translation>Eine neue Fassung Ihrer Vorlage</translation>
    </message>
    <message>
        <source>Yours stays in force. The new edition is under Presets.</source>
        <translation>Ihre gilt weiter. Die neue Fassung steht unter Vorlagen.</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Jetzt:</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Kopie bearbeiten</translation>
    </message>
    <message>
        <source>Compare with the policy in force</source>
        <translation>Mit der geltenden Richtlinie vergleichen</translation>
    </message>
    <message>
        <source>Yours stays in force until you choose. What the new edition does otherwise:</source>
        <translation>Ihre gilt, bis Sie wählen. Was die neue Fassung anders macht:</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>Dann:</translation>
    </message>
    <message>
        <source>Nothing that is decided changes.</source>
        <translation>Nichts, was entschieden wird, ändert sich.</translation>
    </message>
    <message>
        <source>Compare {0} with the policy in force</source>
        <translation>{0} mit der geltenden Richtlinie vergleichen</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>neue Fassung</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>You edited a copy of the preset “{0}”. An update of the program changed that preset since.</source>
        <translation>Sie haben eine Kopie der Vorlage „{0}“ bearbeitet. Eine Aktualisierung des Programms hat die Vorlage seither geändert.</translation>
    </message>
    <message>
        <source>This is the preset “{0}” as it was before an update of the program. The update brought a new edition.</source>
        <translation>Das ist die Vorlage „{0}“, wie sie vor einer Aktualisierung des Programms war. Die Aktualisierung brachte eine neue Fassung.</translation>
    </message>
    <message>
        <source>This policy bears the name of the preset “{0}” but differs from it: an update changed it, or you did.</source>
        <translation>Diese Richtlinie heißt wie die Vorlage „{0}“, weicht aber von ihr ab: durch eine Aktualisierung oder durch Sie.</translation>
    </message>
    <message>
        <source>Stops what is dangerous, asks about what is unusual, leaves routine alone.</source>
        <translation>Stoppt Gefährliches, fragt bei Ungewöhnlichem, lässt Alltägliches in Ruhe.</translation>
    </message>
    <message>
        <source>DeFi user</source>
        <translation>DeFi-Nutzer</translation>
    </message>
    <message>
        <source>For many swaps and approvals a day: fewer questions about contracts you use often.</source>
        <translation>Für viele Tausche und Freigaben am Tag: weniger Fragen zu Verträgen, die Sie oft benutzen.</translation>
    </message>
    <message>
        <source>Cold storage</source>
        <translation>Kalte Verwahrung</translation>
    </message>
    <message>
        <source>Saved and verified addresses only, after a day of waiting. For what you seldom move.</source>
        <translation>Nur gespeicherte und geprüfte Adressen, nach einem Tag Wartezeit. Für das, was Sie selten bewegen.</translation>
    </message>
    <message>
        <source>Small business</source>
        <translation>Kleine Firma</translation>
    </message>
    <message>
        <source>Limits a payment and a day, and a second approver above them.</source>
        <translation>Grenzen je Zahlung und Tag, darüber ein zweiter Freigebender.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Something that could not be established</source>
        <translation>Etwas, das nicht festzustellen war</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source> together with </source>
        <translation> zusammen mit </translation>
    </message>
    <message>
        <source>read each finding</source>
        <translation>jeden Befund lesen</translation>
    </message>
    <message>
        <source>type the amount</source>
        <translation>den Betrag eintippen</translation>
    </message>
    <message>
        <source>type a group from the middle of the address</source>
        <translation>eine Gruppe aus der Mitte der Adresse eintippen</translation>
    </message>
    <message>
        <source>compare every page of the device</source>
        <translation>jede Seite des Geräts vergleichen</translation>
    </message>
    <message>
        <source>compare the hash</source>
        <translation>den Hash vergleichen</translation>
    </message>
    <message>
        <source>say what you mean to do</source>
        <translation>sagen, was Sie vorhaben</translation>
    </message>
    <message>
        <source>give a reason</source>
        <translation>einen Grund nennen</translation>
    </message>
    <message numerus="yes">
        <source>need %n more approver(s)</source>
        <translation>
            <numerusform>brauchen %n weitere Zustimmung</numerusform>
            <numerusform>brauchen %n weitere Zustimmungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A policy that waits</source>
        <translation>Eine Richtlinie, die wartet</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Was am Text falsch ist</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>In force now. Requests that wait already keep the policy they were judged under.</source>
        <translation>Gilt jetzt. Anfragen, die schon warten, behalten die Richtlinie, nach der sie beurteilt wurden.</translation>
    </message>
    <message>
        <source>When these fire together: {0}</source>
        <translation>Wenn diese zusammen anschlagen: {0}</translation>
    </message>
    <message>
        <source>When one of these checks fires: {0}</source>
        <translation>Wenn eine dieser Prüfungen anschlägt: {0}</translation>
    </message>
    <message>
        <source>When something could not be established</source>
        <translation>Wenn etwas nicht festgestellt werden konnte</translation>
    </message>
    <message>
        <source>In every other case</source>
        <translation>In jedem anderen Fall</translation>
    </message>
    <message>
        <source>Drop the waiting change</source>
        <translation>Wartende Änderung verwerfen</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>Meine Änderungen verwerfen</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, Version {1}</translation>
    </message>
    <message>
        <source>Use the preset {0}</source>
        <translation>Vorlage {0} benutzen</translation>
    </message>
    <message>
        <source>Edit from the preset {0}</source>
        <translation>Ab Vorlage {0} bearbeiten</translation>
    </message>
    <message>
        <source>Limits and waits</source>
        <translation>Grenzen und Wartezeiten</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“{0}” loosens and waits until {1}. Until then the present policy holds.</source>
        <translation>„{0}“ lockert und wartet bis {1}. Bis dahin gilt die jetzige Richtlinie.</translation>
    </message>
    <message>
        <source>This loosens your policy: it will count from {0}.</source>
        <translation>Dies lockert Ihre Richtlinie: Es gilt ab {0}.</translation>
    </message>
    <message>
        <source>{0} findings of level “{1}” that support one another</source>
        <translation>{0} Befunde der Stufe „{1}“, die einander stützen</translation>
    </message>
    <message>
        <source>When a finding is {0} or worse</source>
        <translation>Wenn ein Befund „{0}“ oder schlimmer ist</translation>
    </message>
    <message>
        <source>When {0} findings that support one another are {1} or worse</source>
        <translation>Wenn {0} Befunde, die einander stützen, „{1}“ oder schlimmer sind</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>wait {0}</source>
        <translation>{0} warten</translation>
    </message>
    <message>
        <source> You then {0}.</source>
        <translation> Sie müssen dann {0}.</translation>
    </message>
</context>
<context>
    <name>port</name>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Use this port</source>
        <translation>Diesen Port benutzen</translation>
    </message>
    <message>
        <source>Where sites reach Countersign</source>
        <translation>Wo Websites Countersign erreichen</translation>
    </message>
    <message>
        <source>Browser companions look at port {0} only. A tool of your own can be told another.</source>
        <translation>Browser-Begleiter sehen nur bei Port {0} nach. Einem eigenen Werkzeug kann ein anderer genannt werden.</translation>
    </message>
    <message>
        <source>Sites and tools</source>
        <translation>Websites und Werkzeuge</translation>
    </message>
    <message>
        <source>Nothing listens now.</source>
        <translation>Gerade hört nichts zu.</translation>
    </message>
    <message>
        <source>Reached at {0}</source>
        <translation>Erreichbar unter {0}</translation>
    </message>
    <message>
        <source>Sites and tools reach Countersign at port {0} now.</source>
        <translation>Websites und Werkzeuge erreichen Countersign jetzt über Port {0}.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Prove the values that the simulation uses</source>
        <translation>Die Werte beweisen, die die Simulation benutzt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Second node</source>
        <translation>Zweiter Knoten</translation>
    </message>
    <message>
        <source>No node is set yet: add one under Networks and nodes.</source>
        <translation>Noch ist kein Knoten gesetzt: Fügen Sie einen unter Netze und Knoten hinzu.</translation>
    </message>
    <message>
        <source>{0} is compared with a second node now.</source>
        <translation>{0} wird jetzt mit einem zweiten Knoten verglichen.</translation>
    </message>
    <message>
        <source>{0} has no second node now.</source>
        <translation>{0} hat jetzt keinen zweiten Knoten.</translation>
    </message>
    <message>
        <source>About this node</source>
        <translation>Über diesen Knoten</translation>
    </message>
    <message>
        <source>What is proven now</source>
        <translation>Was jetzt bewiesen wird</translation>
    </message>
    <message>
        <source>Is your node telling the truth?</source>
        <translation>Sagt Ihr Knoten die Wahrheit?</translation>
    </message>
    <message>
        <source>Your node tells what accounts hold and what contracts do. A node that lies can hide a theft. A second node, of somebody else, is asked the same and compared. With proofs, Countersign also checks every value that the simulation uses against a block that both nodes know. A single node that lies is then found out and shown as a finding.</source>
        <translation>Ihr Knoten sagt, was Konten halten und was Verträge tun. Ein Knoten, der lügt, kann einen Diebstahl verbergen. Ein zweiter Knoten, von jemand anderem, wird dasselbe gefragt und verglichen. Mit Beweisen prüft Countersign zudem jeden Wert, den die Simulation benutzt, gegen einen Block, den beide Knoten kennen. Ein einzelner Knoten, der lügt, fliegt dann auf und erscheint als Befund.</translation>
    </message>
    <message>
        <source>Not proven: prices, names, and the balances and permissions that are shown beside the simulation. Nothing helps where both nodes lie together, so choose two that do not belong together. The second node’s operator sees what you ask about, too. Not every node gives proofs; then the risk screen says so.</source>
        <translation>Nicht bewiesen: Preise, Namen sowie die Guthaben und Erlaubnisse, die neben der Simulation stehen. Nichts hilft, wenn beide Knoten gemeinsam lügen; wählen Sie also zwei, die nicht zusammengehören. Auch der Betreiber des zweiten Knotens sieht, wonach Sie fragen. Nicht jeder Knoten gibt Beweise; dann sagt es die Risikoseite.</translation>
    </message>
    <message>
        <source>No network has a second node yet: nothing can be compared or proven.</source>
        <translation>Noch hat kein Netz einen zweiten Knoten: Nichts kann verglichen oder bewiesen werden.</translation>
    </message>
    <message>
        <source>Use this second node</source>
        <translation>Diesen zweiten Knoten benutzen</translation>
    </message>
    <message>
        <source>Compared and proven on: {0}.</source>
        <translation>Verglichen und bewiesen auf: {0}.</translation>
    </message>
    <message>
        <source>Compared, not proven, on: {0}.</source>
        <translation>Verglichen, nicht bewiesen, auf: {0}.</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>The clipboard holds neither an image nor text.</source>
        <translation>Die Zwischenablage enthält weder Bild noch Text.</translation>
    </message>
    <message>
        <source>There is no image.</source>
        <translation>Es gibt kein Bild.</translation>
    </message>
    <message>
        <source>No QR code was found in the image.</source>
        <translation>Im Bild wurde kein QR-Code gefunden.</translation>
    </message>
    <message>
        <source>The file is too large for an image of a QR code.</source>
        <translation>Die Datei ist zu groß für ein Bild eines QR-Codes.</translation>
    </message>
    <message>
        <source>The file is no image that can be read.</source>
        <translation>Die Datei ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>This desktop does not let programs see the screen. Save the code as an image instead.</source>
        <translation>Dieser Desktop lässt Programme den Bildschirm nicht sehen. Speichern Sie den Code als Bild.</translation>
    </message>
    <message>
        <source>There are {0} different QR codes in the image; show only the one you mean.</source>
        <translation>Das Bild enthält {0} verschiedene QR-Codes; zeigen Sie nur den gemeinten.</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Refuse (Esc)</source>
        <translation>Ablehnen (Esc)</translation>
    </message>
    <message>
        <source>Allow this site</source>
        <translation>Website erlauben</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message numerus="yes">
        <source>%n more ask(s|)</source>
        <translation>
            <numerusform>%n weitere fragt</numerusform>
            <numerusform>%n weitere fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>A site asks to connect: {0}</source>
        <translation>Eine Website bittet um Verbindung: {0}</translation>
    </message>
    <message>
        <source>A site asks to add a network and its node: {0}</source>
        <translation>Eine Website möchte ein Netzwerk mit seinem Knoten hinzufügen: {0}</translation>
    </message>
    <message>
        <source>A browser extension asks to connect: {0}</source>
        <translation>Eine Browsererweiterung möchte sich verbinden: {0}</translation>
    </message>
    <message>
        <source>Add this network</source>
        <translation>Dieses Netzwerk hinzufügen</translation>
    </message>
    <message>
        <source>Allow this extension</source>
        <translation>Diese Erweiterung erlauben</translation>
    </message>
    <message>
        <source>That node would see your addresses, and requests on this chain would be judged by what it says.</source>
        <translation>Dieser Knoten sähe Ihre Adressen, und Anfragen auf dieser Chain würden nach dem beurteilt, was er sagt.</translation>
    </message>
    <message>
        <source>Account the site sees</source>
        <translation>Konto, das die Website sieht</translation>
    </message>
    <message>
        <source>This chain is not known here. Compare its number with the chain’s own documentation.</source>
        <translation>Diese Chain ist hier nicht bekannt. Vergleichen Sie ihre Nummer mit der Dokumentation der Chain selbst.</translation>
    </message>
    <message>
        <source>It sees</source>
        <translation>Sie sieht</translation>
    </message>
    <message>
        <source>No account is known yet: connect a device.</source>
        <translation>Noch ist kein Konto bekannt: Schließen Sie ein Gerät an.</translation>
    </message>
    <message>
        <source>It calls it {0}, chain {1}, and wants {2} asked about it.</source>
        <translation>Sie nennt es {0}, Chain {1}, und möchte, dass {2} danach gefragt wird.</translation>
    </message>
    <message>
        <source>Allowed, it may pass on what pages ask. Each page is still asked about, each request still judged.</source>
        <translation>Erlaubt, darf sie weitergeben, was Seiten verlangen. Nach jeder Seite wird noch gefragt, jede Anfrage noch beurteilt.</translation>
    </message>
    <message>
        <source>Allowed, it sees the account below and may send requests. Each one is still judged and shown.</source>
        <translation>Erlaubt, sieht sie das Konto unten und darf Anfragen senden. Jede wird noch beurteilt und gezeigt.</translation>
    </message>
    <message>
        <source>Chain {0} is known as {1}, not as {2}.</source>
        <translation>Chain {0} ist als {1} bekannt, nicht als {2}.</translation>
    </message>
    <message>
        <source>It belongs to whoever owns {0}.</source>
        <translation>Sie gehört dem, der {0} besitzt.</translation>
    </message>
    <message>
        <source>This program knows it as a site of {0}.</source>
        <translation>Dieses Programm kennt sie als Website von {0}.</translation>
    </message>
    <message>
        <source>A browser may show it as {0}.</source>
        <translation>Ein Browser zeigt sie vielleicht als {0}.</translation>
    </message>
    <message>
        <source>It asks through {0}.</source>
        <translation>Sie fragt über {0}.</translation>
    </message>
</context>
<context>
    <name>reject</name>
    <message>
        <source>Press the right button until “Reject” appears, then press both buttons.</source>
        <translation>Drücken Sie die rechte Taste, bis „Reject“ erscheint, dann beide Tasten.</translation>
    </message>
    <message>
        <source>Tap “Reject” at the lower left, then “Yes, reject”.</source>
        <translation>Tippen Sie links unten auf „Reject“, dann auf „Yes, reject“.</translation>
    </message>
    <message>
        <source>Tap the menu in the upper corner, choose to cancel, and confirm.</source>
        <translation>Tippen Sie auf das Menü in der oberen Ecke, wählen Sie Abbrechen und bestätigen Sie.</translation>
    </message>
    <message>
        <source>Choose “Reject” or “Cancel” on the device.</source>
        <translation>Wählen Sie „Reject“ oder „Cancel“ auf dem Gerät.</translation>
    </message>
    <message>
        <source>Press the left button, “Cancel”.</source>
        <translation>Drücken Sie die linke Taste, „Cancel“.</translation>
    </message>
    <message>
        <source>Tap the red ✗.</source>
        <translation>Tippen Sie auf das rote ✗.</translation>
    </message>
    <message>
        <source>Press the left button until it offers to cancel, then confirm.</source>
        <translation>Drücken Sie die linke Taste, bis Abbrechen angeboten wird, dann bestätigen Sie.</translation>
    </message>
</context>
<context>
    <name>replaced</name>
    <message>
        <source>I restored this from a backup</source>
        <translation>Ich habe dies aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>The log is not the one that this program wrote</source>
        <translation>Das Prüfprotokoll ist nicht das, das dieses Programm schrieb</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies) that this program wrote (is|are) missing.</source>
        <translation>
            <numerusform>%n Eintrag, den dieses Programm schrieb, fehlt.</numerusform>
            <numerusform>%n Einträge, die dieses Programm schrieb, fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In force now: the policy “{0}” and %n contact(s), {1} verified. Are these the ones you remember?</source>
        <translation>
            <numerusform>Jetzt gelten: die Richtlinie „{0}“ und %n Kontakt, {1} geprüft. Sind es die, an die Sie sich erinnern?</numerusform>
            <numerusform>Jetzt gelten: die Richtlinie „{0}“ und %n Kontakte, {1} geprüft. Sind es die, an die Sie sich erinnern?</numerusform>
        </translation>
    </message>
    <message>
        <source>That was me</source>
        <translation>Das war ich</translation>
    </message>
    <message>
        <source>If it was not you, sign nothing here: somebody changed this computer’s files. Look for who has access to it.</source>
        <translation>Waren Sie es nicht, unterschreiben Sie hier nichts: Jemand hat Dateien dieses Rechners geändert. Suchen Sie, wer Zugang hat.</translation>
    </message>
    <message>
        <source>Written into the log. Requests that wait are judged anew.</source>
        <translation>Ins Prüfprotokoll geschrieben. Wartende Anfragen werden neu beurteilt.</translation>
    </message>
    <message>
        <source>Noticed on {0}, {1}.</source>
        <translation>Bemerkt am {0}, {1} Uhr.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Every request is held for it until {0}, {1}.</source>
        <translation>Jede Anfrage wird deshalb bis {0}, {1} Uhr angehalten.</translation>
    </message>
    <message>
        <source>No request is held for it any more.</source>
        <translation>Keine Anfrage wird deshalb mehr angehalten.</translation>
    </message>
    <message>
        <source>What is here ends with entry {0}, of {1}.</source>
        <translation>Was hier ist, endet mit Eintrag {0} vom {1}.</translation>
    </message>
    <message>
        <source>If you put a backup in its place yourself, write this sentence: “{0}”. It goes into the log.</source>
        <translation>Haben Sie selbst eine Sicherung an seine Stelle gesetzt, schreiben Sie diesen Satz: „{0}“. Er kommt ins Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Write: {0}</source>
        <translation>Schreiben Sie: {0}</translation>
    </message>
    <message>
        <source>Its entry {0} is another one than this program wrote.</source>
        <translation>Sein Eintrag {0} ist ein anderer, als dieses Programm schrieb.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>What it moves</source>
        <translation>Was sie bewegt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What was not checked and is not known</source>
        <translation>Was nicht geprüft wurde und nicht bekannt ist</translation>
    </message>
    <message>
        <source>Made by Countersign on {0}, policy version {1}.</source>
        <translation>Erstellt von Countersign am {0}, Richtlinie Version {1}.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Hashes</translation>
    </message>
    <message>
        <source>On the device: {0}</source>
        <translation>Auf dem Gerät: {0}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>The request was not judged yet.</source>
        <translation>Die Anfrage wurde noch nicht beurteilt.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>None. That is no promise that the request is good.</source>
        <translation>Keine. Das ist kein Versprechen, dass die Anfrage gut ist.</translation>
    </message>
    <message>
        <source>It looks like {0}, but is not: {1}</source>
        <translation>Sie sieht aus wie {0}, ist es aber nicht: {1}</translation>
    </message>
    <message>
        <source>On no predicted page: “{0}”</source>
        <translation>Auf keiner vorhergesagten Seite: „{0}“</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Account {0}, chain {1}, received {2}</source>
        <translation>Konto {0}, Chain {1}, empfangen {2}</translation>
    </message>
    <message>
        <source>Unknown: {0}. {1}</source>
        <translation>Unbekannt: {0}. {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): {0}</source>
        <translation>
            <numerusform>%n Prüfung: {0}</numerusform>
            <numerusform>%n Prüfungen: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>[{0}] {1} ({2})</source>
        <translation>[{0}] {1} ({2})</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>HALT</translation>
    </message>
    <message>
        <source>being judged …</source>
        <translation>wird beurteilt …</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Keine Anfrage wartet</translation>
    </message>
    <message>
        <source>Requests of sites appear here. You can also open or paste one, or compose a payment yourself.</source>
        <translation>Anfragen von Websites erscheinen hier. Sie können auch eine öffnen, einfügen oder selbst eine Zahlung schreiben.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>asking the node</source>
        <translation>fragt den Knoten</translation>
    </message>
    <message>
        <source>being judged</source>
        <translation>wird beurteilt</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>on the device</source>
        <translation>auf dem Gerät</translation>
    </message>
    <message>
        <source>being verified</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>signed, not sent</source>
        <translation>signiert, nicht gesendet</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent, not yet in a block</source>
        <translation>gesendet, noch in keinem Block</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation>falsche Signatur</translation>
    </message>
    <message>
        <source>device differed</source>
        <translation>Gerät zeigte anderes</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>its wait is over</source>
        <translation>die Wartezeit ist vorbei</translation>
    </message>
    <message>
        <source>Paste a request</source>
        <translation>Anfrage einfügen</translation>
    </message>
    <message>
        <source>Send something</source>
        <translation>Etwas senden</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} Min.</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>bis {0}</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Device pages</source>
        <translation>Seiten des Geräts</translation>
    </message>
    <message>
        <source>Refuse (Esc)</source>
        <translation>Ablehnen (Esc)</translation>
    </message>
    <message>
        <source>Copy or save …</source>
        <translation>Kopieren oder speichern …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Continue on the device</source>
        <translation>Weiter auf dem Gerät</translation>
    </message>
    <message>
        <source>Sign anyway</source>
        <translation>Trotzdem signieren</translation>
    </message>
    <message>
        <source>Go on, call by call</source>
        <translation>Weiter, Aufruf für Aufruf</translation>
    </message>
    <message>
        <source>Your policy does not let this through.</source>
        <translation>Ihre Richtlinie lässt dies nicht durch.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save as JSON …</source>
        <translation>Als JSON speichern …</translation>
    </message>
    <message>
        <source>Steps that are left</source>
        <translation>Verbleibende Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) left</source>
        <translation>
            <numerusform>noch %n Schritt</numerusform>
            <numerusform>noch %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are missing; they need a node.</source>
        <translation>Felder fehlen; sie brauchen einen Knoten.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>{0}. {1}. {2} {3}</source>
        <translation>{0}. {1}. {2} {3}</translation>
    </message>
    <message>
        <source>The request is being checked …</source>
        <translation>Die Anfrage wird geprüft …</translation>
    </message>
    <message>
        <source>It could not be saved: {0}</source>
        <translation>Speichern ging nicht: {0}</translation>
    </message>
</context>
<context>
    <name>send</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>What you write here is declared as your intent; the request is then held against it.</source>
        <translation>Was Sie hier schreiben, gilt als Ihre Absicht; die Anfrage wird damit verglichen.</translation>
    </message>
    <message>
        <source>Ways to send</source>
        <translation>Wege zu senden</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payout list</source>
        <translation>Zahlungsliste</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Website</numerusform>
            <numerusform>%n Websites</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Of this computer and of this profile. Nothing is ever sent to anybody.</source>
        <translation>Von diesem Computer und diesem Profil. Nichts wird je an irgendwen gesendet.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Notify me when a request waits</source>
        <translation>Melden, wenn eine Anfrage wartet</translation>
    </message>
    <message>
        <source>Closing the window keeps Countersign in the tray, so that sites can reach it</source>
        <translation>Nach dem Schließen des Fensters bleibt Countersign im Infobereich, damit Websites es erreichen</translation>
    </message>
    <message>
        <source>Notifications say that something waits, never what: they can stand on a locked screen.</source>
        <translation>Meldungen sagen, dass etwas wartet, nie was: Sie können auf einem gesperrten Bildschirm stehen.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Lists (*.json *.csv *.txt *.xml)</source>
        <translation>Listen (*.json *.csv *.txt *.xml)</translation>
    </message>
    <message>
        <source>The list is being read</source>
        <translation>Die Liste wird gelesen</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>Was das Paket enthält</translation>
    </message>
    <message>
        <source>Save what is shown …</source>
        <translation>Gezeigtes speichern …</translation>
    </message>
    <message>
        <source>Choose a price file</source>
        <translation>Preisdatei wählen</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Paket speichern</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Price file</source>
        <translation>Preisdatei</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Dieses Profil</translation>
    </message>
    <message>
        <source>Lists of thieves and phishing sites</source>
        <translation>Listen von Dieben und Phishing-Websites</translation>
    </message>
    <message>
        <source>Files you choose: ScamSniffer, eth-phishing-detect, OFAC, CSV or plain text. They are looked up here; nobody is asked. Public lists hold errors: a hit is shown with its source and date.</source>
        <translation>Dateien Ihrer Wahl: ScamSniffer, eth-phishing-detect, OFAC, CSV oder reiner Text. Sie werden hier nachgeschlagen; niemand wird gefragt. Öffentliche Listen enthalten Fehler: Ein Treffer zeigt Quelle und Datum.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For a report to the makers. Addresses, hashes, names and nodes are replaced; read it before you save it.</source>
        <translation>Für einen Bericht an die Hersteller. Adressen, Hashes, Namen und Knoten werden ersetzt; lesen Sie es vor dem Speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) (is|are) used for values in money. They are never fetched.</source>
        <translation>
            <numerusform>%n Preis wird für Geldwerte verwendet. Preise werden nie abgerufen.</numerusform>
            <numerusform>%n Preise werden für Geldwerte verwendet. Preise werden nie abgerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No price source: values in money are shown as unknown.</source>
        <translation>Keine Preisquelle: Geldwerte erscheinen als unbekannt.</translation>
    </message>
    <message>
        <source>Saved. Exactly what you read is in the file.</source>
        <translation>Gespeichert. Die Datei enthält genau, was Sie gelesen haben.</translation>
    </message>
    <message numerus="yes">
        <source>{0} ({1}): %n address(|es)</source>
        <translation>
            <numerusform>{0} ({1}): %n Adresse</numerusform>
            <numerusform>{0} ({1}): %n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>None. There is no switch because there is nothing to switch.</source>
        <translation>Keine. Es gibt keinen Schalter, weil es nichts zu schalten gibt.</translation>
    </message>
    <message>
        <source>Choose a price file …</source>
        <translation>Preisdatei wählen …</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Keine benutzen</translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation>Liste importieren …</translation>
    </message>
    <message>
        <source>No list was added. The checks work without any.</source>
        <translation>Es wurde keine Liste hinzugefügt. Die Prüfungen arbeiten ohne.</translation>
    </message>
    <message>
        <source>{0} was removed.</source>
        <translation>{0} wurde entfernt.</translation>
    </message>
    <message>
        <source>Show me the bundle</source>
        <translation>Paket zeigen</translation>
    </message>
    <message>
        <source>{0} pt</source>
        <translation>{0} pt</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Ordner: {0}</translation>
    </message>
    <message>
        <source>Remove the list {0}</source>
        <translation>Liste {0} entfernen</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>Prices from: {0}</source>
        <translation>Preise aus: {0}</translation>
    </message>
    <message>
        <source>Price file: {0}</source>
        <translation>Preisdatei: {0}</translation>
    </message>
</context>
<context>
    <name>simulated</name>
    <message>
        <source>◀▶ both</source>
        <translation>◀▶ beide</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>SIMULATED DEVICE. Public test key: never send real money to it.</source>
        <translation>SIMULIERTES GERÄT. Öffentlicher Testschlüssel: Senden Sie nie echtes Geld dorthin.</translation>
    </message>
    <message>
        <source>Device page</source>
        <translation>Geräteseite</translation>
    </message>
    <message>
        <source>SIMULATED: {0}</source>
        <translation>SIMULIERT: {0}</translation>
    </message>
</context>
<context>
    <name>sites</name>
    <message>
        <source>the selected one</source>
        <translation>das gewählte</translation>
    </message>
    <message>
        <source>see your account, send requests</source>
        <translation>Ihr Konto sehen, Anfragen senden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Connected sites</source>
        <translation>Verbundene Websites</translation>
    </message>
    <message>
        <source>Sites you allowed to send requests. Each request is still judged and shown.</source>
        <translation>Websites, denen Sie Anfragen erlaubt haben. Jede Anfrage wird weiter beurteilt und gezeigt.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Allowed since</source>
        <translation>Erlaubt seit</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Take the permission back</source>
        <translation>Erlaubnis entziehen</translation>
    </message>
    <message>
        <source>Account the chosen site sees</source>
        <translation>Konto, das die gewählte Website sieht</translation>
    </message>
    <message>
        <source>No site is connected</source>
        <translation>Keine Website verbunden</translation>
    </message>
    <message>
        <source>Whichever is selected</source>
        <translation>Das jeweils gewählte</translation>
    </message>
    <message>
        <source>{0} (not among yours)</source>
        <translation>{0} (nicht unter Ihren)</translation>
    </message>
    <message>
        <source>{0} sees another account now.</source>
        <translation>{0} sieht jetzt ein anderes Konto.</translation>
    </message>
    <message>
        <source>{0} sees whichever account is selected.</source>
        <translation>{0} sieht das jeweils gewählte Konto.</translation>
    </message>
    <message>
        <source>The chosen site sees</source>
        <translation>Die gewählte Website sieht</translation>
    </message>
    <message>
        <source>Use a browser companion of the Frame wallet, or point a tool to http://127.0.0.1:{0}. The first time a site asks, you are asked.</source>
        <translation>Nutzen Sie eine Browser-Begleitung der Wallet Frame, oder verweisen Sie ein Werkzeug auf http://127.0.0.1:{0}. Fragt eine Website zum ersten Mal, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Programs and browser companions reach Countersign at http://127.0.0.1:{0}</source>
        <translation>Programme und Browser-Begleiter erreichen Countersign unter http://127.0.0.1:{0}</translation>
    </message>
    <message>
        <source>{0} must ask again.</source>
        <translation>{0} muss erneut fragen.</translation>
    </message>
    <message>
        <source>chain {0}</source>
        <translation>Chain {0}</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>Connect your device</source>
        <translation>Gerät verbinden</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Name your account</source>
        <translation>Konto benennen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Choose how careful to be</source>
        <translation>Wählen, wie vorsichtig Sie sein wollen</translation>
    </message>
    <message>
        <source>Careful individual is in force until you choose. It suits most people.</source>
        <translation>Bis Sie wählen, gilt „Vorsichtige Person“. Das passt für die meisten.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Add a node (optional)</source>
        <translation>Knoten hinzufügen (freiwillig)</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Try it without risk (optional)</source>
        <translation>Ohne Risiko ausprobieren (freiwillig)</translation>
    </message>
    <message>
        <source>The demonstration has a simulated device and six requests, four of them attacks.</source>
        <translation>Die Demonstration hat ein simuliertes Gerät und sechs Anfragen, vier davon Angriffe.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Demonstration öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is connected.</source>
        <translation>{0} ist verbunden.</translation>
    </message>
    <message>
        <source>Your accounts are known. Plug the device in to sign.</source>
        <translation>Ihre Konten sind bekannt. Schließen Sie das Gerät zum Signieren an.</translation>
    </message>
    <message>
        <source>Plug in a Ledger or Trezor, unlock it, and open its Ethereum app. It appears by itself.</source>
        <translation>Schließen Sie einen Ledger oder Trezor an, entsperren Sie ihn und öffnen Sie die Ethereum-App. Er erscheint von selbst.</translation>
    </message>
    <message>
        <source>A name is easier to tell apart than forty digits.</source>
        <translation>Ein Name ist leichter zu unterscheiden als vierzig Zeichen.</translation>
    </message>
    <message>
        <source>Your account has a name.</source>
        <translation>Ihr Konto hat einen Namen.</translation>
    </message>
    <message>
        <source>With a node of your choice, requests are simulated and fees filled in. Without one, more stays unknown.</source>
        <translation>Mit einem Knoten Ihrer Wahl werden Anfragen simuliert und Gebühren eingetragen. Ohne bleibt mehr unbekannt.</translation>
    </message>
    <message>
        <source> (SIMULATED)</source>
        <translation> (SIMULIERT)</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>vor {0} Min.</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>vor {0} Std.</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>Nodes are set for {0}.</source>
        <translation>Knoten sind gesetzt für {0}.</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>{0} is working.</source>
        <translation>{0} arbeitet.</translation>
    </message>
    <message>
        <source>{0} was found; its accounts are being read.</source>
        <translation>{0} wurde gefunden; die Konten werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n account(s)</source>
        <translation>
            <numerusform>{0}, %n Konto</numerusform>
            <numerusform>{0}, %n Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Try again on the device</source>
        <translation>Auf dem Gerät erneut versuchen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>It is in block {0}, but it failed there. Only the fee was paid.</source>
        <translation>Sie ist in Block {0}, ist dort aber gescheitert. Nur die Gebühr wurde bezahlt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Empfangen.</translation>
    </message>
    <message>
        <source>Your node is asked for nonce, gas and fees.</source>
        <translation>Ihr Knoten wird nach Nonce, Gas und Gebühren gefragt.</translation>
    </message>
    <message>
        <source>The request is being checked.</source>
        <translation>Die Anfrage wird geprüft.</translation>
    </message>
    <message>
        <source>Waiting for you.</source>
        <translation>Wartet auf Sie.</translation>
    </message>
    <message>
        <source>The device is asking. Compare every page, then decide on the device.</source>
        <translation>Das Gerät fragt. Vergleichen Sie jede Seite, dann entscheiden Sie auf dem Gerät.</translation>
    </message>
    <message>
        <source>The signature is being verified.</source>
        <translation>Die Signatur wird geprüft.</translation>
    </message>
    <message>
        <source>Signed and verified. Nothing was sent yet.</source>
        <translation>Signiert und geprüft. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The signed transaction is being sent.</source>
        <translation>Die signierte Transaktion wird gesendet.</translation>
    </message>
    <message>
        <source>Sent. Waiting for a block.</source>
        <translation>Gesendet. Wartet auf einen Block.</translation>
    </message>
    <message>
        <source>Signed, verified and handed back to who asked.</source>
        <translation>Signiert, geprüft und dem Fragenden übergeben.</translation>
    </message>
    <message>
        <source>Each call of the batch is now a request of its own, in order.</source>
        <translation>Jeder Aufruf des Bündels ist nun eine eigene Anfrage, der Reihe nach.</translation>
    </message>
    <message>
        <source>Refused. Nothing was signed.</source>
        <translation>Abgelehnt. Nichts wurde signiert.</translation>
    </message>
    <message>
        <source>This request cannot go on.</source>
        <translation>Diese Anfrage kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>STOP. The signature is not for what was shown.</source>
        <translation>HALT. Die Signatur gilt nicht für das Gezeigte.</translation>
    </message>
    <message>
        <source>STOP. The device showed something else.</source>
        <translation>HALT. Das Gerät zeigte etwas anderes.</translation>
    </message>
    <message>
        <source>The program ended before you decided. Nothing was signed and nothing was sent.</source>
        <translation>Das Programm endete, bevor Sie entschieden. Nichts wurde signiert und nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask for it again if you still want it.</source>
        <translation>Fordern Sie sie erneut an, wenn Sie sie noch wollen.</translation>
    </message>
    <message>
        <source>Done. It is in block {0}.</source>
        <translation>Fertig. Sie ist in Block {0}.</translation>
    </message>
    <message>
        <source>To refuse on the device: {0}</source>
        <translation>Auf dem Gerät ablehnen: {0}</translation>
    </message>
    <message>
        <source>It shows something different</source>
        <translation>Es zeigt etwas anderes</translation>
    </message>
    <message>
        <source>State of the request</source>
        <translation>Zustand der Anfrage</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>This is not the amount of the request. If you expected this amount: refuse.</source>
        <translation>Das ist nicht der Betrag der Anfrage. Wenn Sie diesen Betrag erwartet haben: ablehnen.</translation>
    </message>
    <message>
        <source>This is not what the request says. If your source really says this, the address was exchanged: refuse.</source>
        <translation>Das sagt die Anfrage nicht. Wenn Ihre Quelle das wirklich sagt, wurde die Adresse ausgetauscht: ablehnen.</translation>
    </message>
    <message>
        <source>Take it from the invoice, the message or a call to the recipient. Not from this screen.</source>
        <translation>Nehmen Sie sie aus der Rechnung, der Nachricht oder einem Anruf beim Empfänger. Nicht von diesem Bildschirm.</translation>
    </message>
    <message>
        <source>Type the amount as it will stand on the device.</source>
        <translation>Tippen Sie den Betrag, wie er auf dem Gerät stehen wird.</translation>
    </message>
    <message>
        <source>I will compare every page of the device, and reject there if one differs.</source>
        <translation>Ich werde jede Seite des Geräts vergleichen und dort ablehnen, wenn eine abweicht.</translation>
    </message>
    <message>
        <source>Compare recipient and amount with the original source, not only with this screen.</source>
        <translation>Vergleichen Sie Empfänger und Betrag mit der ursprünglichen Quelle, nicht nur mit diesem Bildschirm.</translation>
    </message>
    <message>
        <source>I will compare the hash on the device, group by group, from the middle.</source>
        <translation>Ich werde den Hash auf dem Gerät Gruppe für Gruppe vergleichen, von der Mitte aus.</translation>
    </message>
    <message>
        <source>The device cannot show what this does. The hash is all there is to compare.</source>
        <translation>Das Gerät kann nicht zeigen, was dies bewirkt. Nur der Hash lässt sich vergleichen.</translation>
    </message>
    <message>
        <source>Say what you mean to do.</source>
        <translation>Sagen Sie, was Sie vorhaben.</translation>
    </message>
    <message>
        <source>It is then compared with what the request does.</source>
        <translation>Das wird mit dem verglichen, was die Anfrage bewirkt.</translation>
    </message>
    <message>
        <source>Write why you sign this although it is unusual.</source>
        <translation>Schreiben Sie, warum Sie dies signieren, obwohl es ungewöhnlich ist.</translation>
    </message>
    <message>
        <source>It is kept in the record.</source>
        <translation>Es bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>Wait. Whoever hurries you wants you not to think.</source>
        <translation>Warten Sie. Wer Sie drängt, will, dass Sie nicht nachdenken.</translation>
    </message>
    <message>
        <source>You can close this window; the time goes on.</source>
        <translation>Sie können dieses Fenster schließen; die Zeit läuft weiter.</translation>
    </message>
    <message numerus="yes">
        <source>A second person must agree: %n approval(s).</source>
        <translation>
            <numerusform>Eine zweite Person muss zustimmen: %n Zustimmung.</numerusform>
            <numerusform>Andere Personen müssen zustimmen: %n Zustimmungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their approval is a signature by their own device, over this very request.</source>
        <translation>Ihre Zustimmung ist eine Signatur durch ihr eigenes Gerät, über genau diese Anfrage.</translation>
    </message>
    <message>
        <source>Your policy names no approver. Add approvers = [&quot;0x…&quot;] to its settings, under Policy.</source>
        <translation>Ihre Richtlinie nennt keine zweite Person. Ergänzen Sie approvers = [&quot;0x…&quot;] in ihren Einstellungen, unter „Richtlinie“.</translation>
    </message>
    <message>
        <source>I have read: {0}</source>
        <translation>Ich habe gelesen: {0}</translation>
    </message>
    <message>
        <source>Type group {0} of the address, as the original source gives it.</source>
        <translation>Tippen Sie Gruppe {0} der Adresse, wie die ursprüngliche Quelle sie angibt.</translation>
    </message>
    <message>
        <source>Take it from the invoice or from what you meant. Its form: {0}, with or without the unit.</source>
        <translation>Nehmen Sie ihn aus der Rechnung oder aus dem, was Sie wollten. Seine Form: {0}, mit oder ohne Einheit.</translation>
    </message>
    <message>
        <source>Say what you mean to do, and have it compared</source>
        <translation>Sagen, was Sie vorhaben, und vergleichen lassen</translation>
    </message>
    <message>
        <source>Show the next one to read</source>
        <translation>Den nächsten zum Lesen zeigen</translation>
    </message>
    <message>
        <source>I want to</source>
        <translation>Ich möchte</translation>
    </message>
    <message>
        <source>Read it from an invoice or order …</source>
        <translation>Aus einer Rechnung oder Bestellung lesen …</translation>
    </message>
    <message>
        <source>Invoice or order</source>
        <translation>Rechnung oder Bestellung</translation>
    </message>
    <message>
        <source>Invoices (*.xml *.pdf *.json *.txt)</source>
        <translation>Rechnungen (*.xml *.pdf *.json *.txt)</translation>
    </message>
    <message>
        <source>Say of which coin or token the amount is: a number alone cannot be compared.</source>
        <translation>Sagen Sie, in welcher Münze oder welchem Token der Betrag ist: Eine Zahl allein lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>To which address? (if you know it)</source>
        <translation>An welche Adresse? (wenn Sie sie wissen)</translation>
    </message>
    <message>
        <source>Address you mean to pay or allow</source>
        <translation>Adresse, der Sie zahlen oder die Sie zulassen wollen</translation>
    </message>
    <message>
        <source>How much? (if you know it)</source>
        <translation>Wie viel? (wenn Sie es wissen)</translation>
    </message>
    <message>
        <source>Amount you mean, in whole units</source>
        <translation>Gemeinter Betrag, in ganzen Einheiten</translation>
    </message>
    <message>
        <source>Coin or token: {0}</source>
        <translation>Münze oder Token: {0}</translation>
    </message>
    <message>
        <source>Compare with the request</source>
        <translation>Mit der Anfrage vergleichen</translation>
    </message>
    <message>
        <source>You said: I want to {0}. Differences are among the findings.</source>
        <translation>Sie sagten: Ich möchte {0}. Abweichungen stehen bei den Befunden.</translation>
    </message>
    <message>
        <source>Before the device is asked: {0} of {1} steps done</source>
        <translation>Bevor das Gerät gefragt wird: {0} von {1} Schritten getan</translation>
    </message>
    <message>
        <source>Read and tick every finding above that asks for it: {0} of {1} done.</source>
        <translation>Lesen und haken Sie oben jeden Befund ab, der es verlangt: {0} von {1} erledigt.</translation>
    </message>
    <message>
        <source>The time has passed.</source>
        <translation>Die Zeit ist um.</translation>
    </message>
    <message>
        <source>Of which coin or token? Its ticker or address</source>
        <translation>In welcher Münze oder welchem Token? Kürzel oder Adresse</translation>
    </message>
    <message>
        <source>Coin or token you mean</source>
        <translation>Gemeinte Münze oder gemeinter Token</translation>
    </message>
    <message>
        <source>What do you want to get? Its ticker or address</source>
        <translation>Was wollen Sie bekommen? Kürzel oder Adresse</translation>
    </message>
    <message>
        <source>Coin or token you want to get</source>
        <translation>Münze oder Token, die Sie bekommen wollen</translation>
    </message>
    <message>
        <source>How much of it at least?</source>
        <translation>Wie viel davon mindestens?</translation>
    </message>
    <message>
        <source>Least amount you want to get</source>
        <translation>Mindestbetrag, den Sie bekommen wollen</translation>
    </message>
    <message>
        <source>Amount: write a number such as 1500.5</source>
        <translation>Betrag: Schreiben Sie eine Zahl wie 1500.5</translation>
    </message>
    <message>
        <source>Waiting time that has passed</source>
        <translation>Vergangene Wartezeit</translation>
    </message>
    <message>
        <source>I want to {0}</source>
        <translation>Ich möchte {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Step done: {0}</source>
        <translation>Schritt getan: {0}</translation>
    </message>
    <message>
        <source>Address: {0}</source>
        <translation>Adresse: {0}</translation>
    </message>
    <message>
        <source>Group {0} of ten is asked for</source>
        <translation>Gefragt ist Gruppe {0} von zehn</translation>
    </message>
</context>
<context>
    <name>technical</name>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>{0} Gwei</source>
        <translation>{0} Gwei</translation>
    </message>
    <message>
        <source>unknown: no device holds it</source>
        <translation>unbekannt: Kein Gerät hält es</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>Gas-Grenze</translation>
    </message>
    <message>
        <source>Why this verdict</source>
        <translation>Warum dieses Urteil</translation>
    </message>
    <message>
        <source>a new contract</source>
        <translation>ein neuer Vertrag</translation>
    </message>
    <message>
        <source>Fee per gas at most</source>
        <translation>Gebühr je Gas höchstens</translation>
    </message>
    <message>
        <source>Priority fee per gas</source>
        <translation>Vorranggebühr je Gas</translation>
    </message>
    <message>
        <source>Gas price</source>
        <translation>Gaspreis</translation>
    </message>
    <message>
        <source>Primary type</source>
        <translation>Haupttyp</translation>
    </message>
    <message>
        <source>{0} coins</source>
        <translation>{0} Münzen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>toast</name>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neuigkeiten</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>This payment ended without a signature that was used. It stands here as you left it.</source>
        <translation>Diese Zahlung endete ohne eine Unterschrift, die benutzt wurde. Sie steht hier, wie Sie sie verlassen haben.</translation>
    </message>
    <message>
        <source>This payment waits for you under Requests; nothing is signed.</source>
        <translation>Diese Zahlung wartet unter Anfragen auf Sie; nichts ist unterschrieben.</translation>
    </message>
    <message>
        <source>This payment is on your device now.</source>
        <translation>Diese Zahlung ist jetzt auf Ihrem Gerät.</translation>
    </message>
    <message>
        <source>You refused this payment; nothing was signed. It stands here as you left it.</source>
        <translation>Sie haben diese Zahlung abgelehnt; nichts wurde unterschrieben. Sie steht hier, wie Sie sie verlassen haben.</translation>
    </message>
    <message>
        <source>Look at the request</source>
        <translation>Anfrage ansehen</translation>
    </message>
    <message>
        <source>Start another payment</source>
        <translation>Andere Zahlung beginnen</translation>
    </message>
    <message>
        <source>You changed it here: with the next review the one that waits is refused.</source>
        <translation>Sie haben sie hier geändert: Mit der nächsten Prüfung wird die wartende abgelehnt.</translation>
    </message>
    <message>
        <source>The payment you reviewed</source>
        <translation>Die Zahlung, die Sie geprüft haben</translation>
    </message>
    <message>
        <source>an account (connect a device)</source>
        <translation>ein Konto (Gerät verbinden)</translation>
    </message>
    <message>
        <source>a recipient</source>
        <translation>ein Empfänger</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>ein Betrag</translation>
    </message>
    <message>
        <source>the token’s contract</source>
        <translation>der Vertrag des Tokens</translation>
    </message>
    <message>
        <source>the token id</source>
        <translation>die Nummer des Tokens</translation>
    </message>
    <message>
        <source>Nothing is signed here. The risk screen comes next, then your device.</source>
        <translation>Hier wird nichts signiert. Als Nächstes kommt der Risikobildschirm, dann Ihr Gerät.</translation>
    </message>
    <message>
        <source>your own account</source>
        <translation>Ihr eigenes Konto</translation>
    </message>
    <message>
        <source>0x…, a contact, or a name like alice.eth</source>
        <translation>0x…, ein Kontakt oder ein Name wie alice.eth</translation>
    </message>
    <message>
        <source>0x… of the token’s contract</source>
        <translation>0x… des Token-Vertrags</translation>
    </message>
    <message>
        <source>The number of the token</source>
        <translation>Die Nummer des Tokens</translation>
    </message>
    <message>
        <source>Open Networks</source>
        <translation>Netzwerke öffnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Fill in the whole balance</source>
        <translation>Das ganze Guthaben eintragen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review this payment on the risk screen</source>
        <translation>Diese Zahlung auf dem Risikobildschirm prüfen</translation>
    </message>
    <message>
        <source>Another token …</source>
        <translation>Anderer Token …</translation>
    </message>
    <message>
        <source>NFT (ERC-721) …</source>
        <translation>NFT (ERC-721) …</translation>
    </message>
    <message>
        <source>Item (ERC-1155) …</source>
        <translation>Objekt (ERC-1155) …</translation>
    </message>
    <message>
        <source>Filled in from the link. Compare it with what the payee told you.</source>
        <translation>Aus dem Link übernommen. Vergleichen Sie es mit dem, was der Empfänger Ihnen sagte.</translation>
    </message>
    <message>
        <source>Address taken over. Compare its middle with the original source.</source>
        <translation>Adresse übernommen. Vergleichen Sie ihre Mitte mit der ursprünglichen Quelle.</translation>
    </message>
    <message>
        <source>Invoice or order</source>
        <translation>Rechnung oder Bestellung</translation>
    </message>
    <message>
        <source>Invoices (*.xml *.pdf *.json *.txt)</source>
        <translation>Rechnungen (*.xml *.pdf *.json *.txt)</translation>
    </message>
    <message>
        <source>The invoice is read</source>
        <translation>Die Rechnung wird gelesen</translation>
    </message>
    <message>
        <source>Image with a QR code</source>
        <translation>Bild mit einem QR-Code</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</translation>
    </message>
    <message>
        <source>Looking for a QR code</source>
        <translation>Ein QR-Code wird gesucht</translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>Es fehlt noch: {0}.</translation>
    </message>
    <message>
        <source>never paid from this account</source>
        <translation>von diesem Konto nie bezahlt</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Read a QR code from an image</source>
        <translation>QR-Code aus einem Bild lesen</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Take an address, link or QR code from the clipboard</source>
        <translation>Adresse, Link oder QR-Code aus der Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Read a QR code from the screen</source>
        <translation>QR-Code vom Bildschirm lesen</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Read an electronic invoice or an order from a file</source>
        <translation>Eine elektronische Rechnung oder Bestellung aus einer Datei lesen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-Nummer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>The balance is not known: no node has told it.</source>
        <translation>Das Guthaben ist unbekannt: Kein Knoten hat es genannt.</translation>
    </message>
    <message>
        <source>Review the change</source>
        <translation>Änderung prüfen</translation>
    </message>
    <message numerus="yes">
        <source>paid %n time(s), last on {0}</source>
        <translation>
            <numerusform>einmal bezahlt, am {0}</numerusform>
            <numerusform>%n-mal bezahlt, zuletzt am {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>What this payment does</source>
        <translation>Was diese Zahlung bewirkt</translation>
    </message>
    <message>
        <source>It calls itself {0}; a name proves nothing.</source>
        <translation>Er nennt sich {0}; ein Name beweist nichts.</translation>
    </message>
    <message>
        <source>{0}. Compare it with what the payee told you.</source>
        <translation>{0}. Vergleichen Sie das mit dem, was der Empfänger Ihnen gesagt hat.</translation>
    </message>
    <message>
        <source>{0}, verified</source>
        <translation>{0}, geprüft</translation>
    </message>
    <message>
        <source>{0}, not verified</source>
        <translation>{0}, nicht geprüft</translation>
    </message>
    <message>
        <source>The account holds {0} {1}.</source>
        <translation>Das Konto hält {0} {1}.</translation>
    </message>
    <message>
        <source>There is no contract at this address on this network.</source>
        <translation>An dieser Adresse gibt es in diesem Netzwerk keinen Vertrag.</translation>
    </message>
    <message>
        <source>The link is for chain {0}; no such network is set up here.</source>
        <translation>Der Link ist für Chain {0}; ein solches Netzwerk ist hier nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The payment was signed. The form is empty for the next one.</source>
        <translation>Die Zahlung wurde unterschrieben. Das Formular ist leer für die nächste.</translation>
    </message>
    <message>
        <source>About: {0}</source>
        <translation>Über: {0}</translation>
    </message>
    <message>
        <source>This contract says it is {0}.</source>
        <translation>Dieser Vertrag sagt, er sei {0}.</translation>
    </message>
    <message>
        <source>This is neither an address nor a payment link: {0}</source>
        <translation>Das ist weder eine Adresse noch ein Zahlungslink: {0}</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Show Countersign</source>
        <translation>Countersign zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Countersign: %n request(s) wait(s|)</source>
        <translation>
            <numerusform>Countersign: %n Anfrage wartet</numerusform>
            <numerusform>Countersign: %n Anfragen warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Alle öffnen</translation>
    </message>
    <message>
        <source>Read as a text of a known form.</source>
        <translation>Gelesen als Text einer bekannten Form.</translation>
    </message>
    <message>
        <source>A plain payment: it calls nothing.</source>
        <translation>Eine einfache Zahlung: Sie ruft nichts auf.</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>Level {0}, call {1} of {2}: {3}</source>
        <translation>Ebene {0}, Aufruf {1} von {2}: {3}</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) inside</source>
        <translation>
            <numerusform>%n Aufruf darin</numerusform>
            <numerusform>%n Aufrufe darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Show calls {0} to {1} of {2}</source>
        <translation>Aufrufe {0} bis {1} von {2} zeigen</translation>
    </message>
    <message>
        <source>Read by the description its publisher gave (ERC-7730).</source>
        <translation>Gelesen mit der Beschreibung seines Herausgebers (ERC-7730).</translation>
    </message>
    <message>
        <source>inside: a call that nobody could read</source>
        <translation>darin: ein Aufruf, den niemand lesen konnte</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>inside: a call read by guess</source>
        <translation>darin: ein nur geratener Aufruf</translation>
    </message>
    <message>
        <source>inside: a permission</source>
        <translation>darin: eine Erlaubnis</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), the first four name the function</source>
        <translation>
            <numerusform>%n Byte; die ersten vier benennen die Funktion</numerusform>
            <numerusform>%n Bytes; die ersten vier benennen die Funktion</numerusform>
        </translation>
    </message>
    <message>
        <source>Show characters {0} to {1} of {2}</source>
        <translation>Zeichen {0} bis {1} von {2} zeigen</translation>
    </message>
    <message>
        <source>Show lines {0} to {1} of {2}</source>
        <translation>Zeilen {0} bis {1} von {2} zeigen</translation>
    </message>
    <message>
        <source>Read by the known interface of this contract.</source>
        <translation>Gelesen mit der bekannten Schnittstelle dieses Vertrags.</translation>
    </message>
    <message>
        <source>Read by the types in the message itself.</source>
        <translation>Gelesen mit den Typen in der Nachricht selbst.</translation>
    </message>
    <message>
        <source>A GUESS: only the name of a function matches.</source>
        <translation>VERMUTUNG: Nur der Name einer Funktion passt.</translation>
    </message>
    <message>
        <source>Nobody could read what this does.</source>
        <translation>Niemand konnte lesen, was dies bewirkt.</translation>
    </message>
    <message>
        <source>Calls inside ({0})</source>
        <translation>Aufrufe darin ({0})</translation>
    </message>
    <message>
        <source>Show values {0} to {1} of {2}</source>
        <translation>Werte {0} bis {1} von {2} zeigen</translation>
    </message>
    <message>
        <source>At the same contract as the call around it.</source>
        <translation>Am selben Vertrag wie der Aufruf darum herum.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>{0}: {1} ({2})</source>
        <translation>{0}: {1} ({2})</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>Unknown: {0}. {1}</source>
        <translation>Unbekannt: {0}. {1}</translation>
    </message>
    <message>
        <source>It could be any of: {0}</source>
        <translation>Es könnte eines davon sein: {0}</translation>
    </message>
    <message>
        <source>Values ({0})</source>
        <translation>Werte ({0})</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>trezor</name>
    <message>
        <source>None chosen: unknown tokens show as raw units.</source>
        <translation>Keine gewählt: Unbekannte Token erscheinen in rohen Einheiten.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a tar file</source>
        <translation>Tar-Datei wählen</translation>
    </message>
    <message>
        <source>Show the message hash of typed data on the device too</source>
        <translation>Den Nachrichten-Hash typisierter Daten auch auf dem Gerät zeigen</translation>
    </message>
    <message>
        <source>Trezor</source>
        <translation>Trezor</translation>
    </message>
    <message>
        <source>Definitions signed by Trezor tell the device names of networks, tokens and calls. They are read from this disk; nothing is downloaded. What they make it show is not predicted.</source>
        <translation>Von Trezor signierte Definitionen nennen dem Gerät Namen von Netzwerken, Token und Aufrufen. Sie werden von dieser Festplatte gelesen; nichts wird geladen. Was sie anzeigen lassen, wird nicht vorhergesagt.</translation>
    </message>
    <message>
        <source>Used now: {0}</source>
        <translation>Jetzt benutzt: {0}</translation>
    </message>
    <message>
        <source>Trezor&apos;s definitions</source>
        <translation>Trezors Definitionen</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Keine benutzen</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Clear</source>
        <translation>Unauffällig</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Nichts Ungewöhnliches</translation>
    </message>
    <message>
        <source>The recipient is new to you; nothing else is unusual</source>
        <translation>Der Empfänger ist neu für Sie; sonst ist nichts ungewöhnlich</translation>
    </message>
    <message>
        <source>Who gains control is new to you; nothing else is unusual</source>
        <translation>Wer Zugriff bekommt, ist neu für Sie; sonst ist nichts ungewöhnlich</translation>
    </message>
    <message>
        <source>Check the address with its original source, then compare it on the device.</source>
        <translation>Prüfen Sie die Adresse an ihrer ursprünglichen Quelle, vergleichen Sie sie dann auf dem Gerät.</translation>
    </message>
    <message>
        <source>The recipient is none of your contacts; nothing else is unusual</source>
        <translation>Der Empfänger ist keiner Ihrer Kontakte; sonst ist nichts ungewöhnlich</translation>
    </message>
    <message>
        <source>Compare it on the device, then sign as usual.</source>
        <translation>Vergleichen Sie es auf dem Gerät, dann signieren Sie wie üblich.</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Sehen Sie zuerst hierauf</translation>
    </message>
    <message>
        <source>Read what is marked. Sign only if you expected it.</source>
        <translation>Lesen Sie, was markiert ist. Signieren Sie nur, wenn Sie es erwartet haben.</translation>
    </message>
    <message>
        <source>Stop and check</source>
        <translation>Halt, erst prüfen</translation>
    </message>
    <message>
        <source>Refuse, unless you can answer every step from the original source.</source>
        <translation>Lehnen Sie ab, außer Sie können jeden Schritt aus der ursprünglichen Quelle beantworten.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Your policy does not let this through. Refuse it.</source>
        <translation>Ihre Richtlinie lässt dies nicht durch. Lehnen Sie es ab.</translation>
    </message>
    <message>
        <source>Nothing serious was found</source>
        <translation>Nichts Ernstes gefunden</translation>
    </message>
    <message>
        <source>Read the notes below. Compare it on the device, then sign if it is what you meant.</source>
        <translation>Lesen Sie die Hinweise unten. Vergleichen Sie es auf dem Gerät und unterschreiben Sie dann, wenn es das ist, was Sie wollten.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What signing does</source>
        <translation>Was Signieren bewirkt</translation>
    </message>
    <message>
        <source>{0} — {1}</source>
        <translation>{0} — {1}</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>waits</name>
    <message>
        <source>its wait is over</source>
        <translation>die Wartezeit ist vorbei</translation>
    </message>
    <message>
        <source>may be signed from {0}</source>
        <translation>darf ab {0} signiert werden</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Countersign did not end in order last time. Nothing was signed by itself. The diagnostics say more.</source>
        <translation>Countersign wurde zuletzt nicht ordentlich beendet. Nichts wurde von selbst signiert. Die Diagnose sagt mehr.</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Anfrage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Eine Anfrage öffnen</translation>
    </message>
    <message>
        <source>Requests (*.json *.jsonl *.csv *.txt)</source>
        <translation>Anfragen (*.json *.jsonl *.csv *.txt)</translation>
    </message>
    <message>
        <source>A request is on the device or on its way. Leaving now loses sight of it; nothing is signed twice.</source>
        <translation>Eine Anfrage ist auf dem Gerät oder unterwegs. Wenn Sie jetzt beenden, verlieren Sie sie aus den Augen; nichts wird zweimal signiert.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste a request</source>
        <translation>Anfrage &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>A site asks for a signature</source>
        <translation>Eine Website bittet um eine Signatur</translation>
    </message>
    <message>
        <source>Open Countersign to read what it would do.</source>
        <translation>Öffnen Sie Countersign und lesen Sie, was sie bewirken würde.</translation>
    </message>
    <message>
        <source>A site asks to connect</source>
        <translation>Eine Website bittet um Verbindung</translation>
    </message>
    <message>
        <source>Open Countersign to allow or refuse it.</source>
        <translation>Öffnen Sie Countersign, um sie zu erlauben oder abzulehnen.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>A wait is over</source>
        <translation>Eine Wartezeit ist vorbei</translation>
    </message>
    <message>
        <source>A request that had to wait may be signed now, if it is still right.</source>
        <translation>Eine Anfrage, die warten musste, darf nun signiert werden, wenn sie noch richtig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of sites wait(s|) for your answer. Leaving refuses, and the sites are told so.</source>
        <translation>
            <numerusform>%n Anfrage einer Website wartet auf Ihre Antwort. Beenden lehnt sie ab, und die Website erfährt es.</numerusform>
            <numerusform>%n Anfragen von Websites warten auf Ihre Antwort. Beenden lehnt sie ab, und die Websites erfahren es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source> — DEMONSTRATION, simulated devices</source>
        <translation> — DEMONSTRATION, simulierte Geräte</translation>
    </message>
    <message>
        <source>a request is being judged</source>
        <translation>eine Anfrage wird geprüft</translation>
    </message>
    <message>
        <source>The wait is over: {0}</source>
        <translation>Die Wartezeit ist vorbei: {0}</translation>
    </message>
    <message>
        <source>The policy “{0}” is in force now; its wait is over.</source>
        <translation>Die Richtlinie „{0}“ gilt jetzt; ihre Wartezeit ist vorbei.</translation>
    </message>
    <message>
        <source>A request waits: {0}</source>
        <translation>Eine Anfrage wartet: {0}</translation>
    </message>
    <message>
        <source>This request cannot be read. {0}</source>
        <translation>Diese Anfrage ist nicht lesbar. {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>{0} ist nicht lesbar: {1}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was gerade geschieht</translation>
    </message>
</context>
</TS>
