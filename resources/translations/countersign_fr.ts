<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>accounts</name>
    <message>
        <source>The node answers for chain {0}, not for chain {1}.</source>
        <translation>Le nœud répond pour la chaîne {0}, pas pour la chaîne {1}.</translation>
    </message>
    <message>
        <source>Account {0}</source>
        <translation>Compte {0}</translation>
    </message>
    <message>
        <source>{0}: unknown</source>
        <translation>{0} : inconnu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Accounts of your devices. They stay here, to watch only, when the device is unplugged.</source>
        <translation>Comptes de vos appareils. Ils restent ici, en lecture seule, quand l&apos;appareil est débranché.</translation>
    </message>
    <message>
        <source>Find more accounts</source>
        <translation>Chercher des comptes</translation>
    </message>
    <message>
        <source>Read the balances</source>
        <translation>Lire les soldes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No account is known</source>
        <translation>Aucun compte connu</translation>
    </message>
    <message>
        <source>Connect a device and unlock it; its accounts appear here and stay to be watched.</source>
        <translation>Branchez un appareil et déverrouillez-le. Ses comptes apparaissent ici et y restent visibles.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Code QR de l&apos;adresse</translation>
    </message>
    <message>
        <source>Show on the device</source>
        <translation>Montrer sur l&apos;appareil</translation>
    </message>
    <message>
        <source>Name of this account</source>
        <translation>Nom de ce compte</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Copied. After pasting, compare the middle: malware replaces addresses in the clipboard.</source>
        <translation>Copiée. Après le collage, comparez le milieu : des logiciels malveillants remplacent les adresses du presse-papiers.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Sites now see this account.</source>
        <translation>Les sites voient maintenant ce compte.</translation>
    </message>
    <message>
        <source>Forgotten here. Nothing on the chain or the device changed.</source>
        <translation>Oublié ici. Rien n&apos;a changé sur la chaîne ni sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>The nodes are asked for balances</source>
        <translation>Les soldes sont demandés aux nœuds</translation>
    </message>
    <message numerus="yes">
        <source>%n address(|es) looked at.</source>
        <translation>
            <numerusform>%n adresse regardée.</numerusform>
            <numerusform>%n adresses regardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device is searched for accounts</source>
        <translation>Recherche de comptes sur l&apos;appareil</translation>
    </message>
    <message>
        <source>Look at the device. Compare every group; if one differs, reject there.</source>
        <translation>Regardez l&apos;appareil. Comparez chaque groupe ; si l&apos;un diffère, refusez là-bas.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Adresse entière</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Give this address out only after you compared it on the device: this computer could lie.</source>
        <translation>Ne donnez cette adresse qu&apos;après l&apos;avoir comparée sur l&apos;appareil : cet ordinateur pourrait mentir.</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <source>Sites see this account</source>
        <translation>Visible pour les sites</translation>
    </message>
    <message>
        <source>Show this one to sites</source>
        <translation>Montrer celui-ci aux sites</translation>
    </message>
    <message>
        <source>{0} · path {1}</source>
        <translation>{0} · chemin {1}</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>appareil inconnu</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L&apos;oublier</translation>
    </message>
    <message>
        <source>Its device is connected; it would appear again at once. Unplug it first.</source>
        <translation>Son appareil est connecté ; il réapparaîtrait aussitôt. Débranchez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>No node is set. Add one under Networks.</source>
        <translation>Aucun nœud n&apos;est réglé. Ajoutez-en un sous Réseaux.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with a past added.</source>
        <translation>
            <numerusform>%n compte ayant un passé ajouté.</numerusform>
            <numerusform>%n comptes ayant un passé ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug in and unlock the device that holds this account.</source>
        <translation>Branchez et déverrouillez l&apos;appareil qui détient ce compte.</translation>
    </message>
    <message>
        <source>STOP. The device answered another address, {0}. Do not use either; check this computer.</source>
        <translation>STOP. L&apos;appareil a donné une autre adresse, {0}. N&apos;utilisez aucune des deux ; vérifiez cet ordinateur.</translation>
    </message>
    <message>
        <source>The device shows the address</source>
        <translation>L&apos;appareil montre l&apos;adresse</translation>
    </message>
    <message>
        <source>Comparison with the device</source>
        <translation>Comparaison avec l&apos;appareil</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The device confirmed this address, and you compared it.</source>
        <translation>L&apos;appareil a confirmé cette adresse, et vous l&apos;avez comparée.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>No node is set: balances are unknown.</source>
        <translation>Aucun nœud réglé : les soldes sont inconnus.</translation>
    </message>
    <message>
        <source>Not confirmed. {0}</source>
        <translation>Non confirmée. {0}</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULÉ</translation>
    </message>
    <message>
        <source>Without a node nobody can say which were used.</source>
        <translation>Sans nœud, personne ne peut dire lesquelles ont servi.</translation>
    </message>
    <message>
        <source>Told by your nodes {0}.</source>
        <translation>Selon vos nœuds {0}.</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>You never paid or called it.</source>
        <translation>Vous ne l&apos;avez jamais payée ni appelée.</translation>
    </message>
    <message numerus="yes">
        <source>You paid or called it %n time(s), last on {0}.</source>
        <translation>
            <numerusform>Vous l&apos;avez payée ou appelée %n fois, la dernière le {0}.</numerusform>
            <numerusform>Vous l&apos;avez payée ou appelée %n fois, la dernière le {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your past payments are not known here.</source>
        <translation>Vos paiements passés ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>your own account</source>
        <translation>votre propre compte</translation>
    </message>
    <message>
        <source>an address you paid before</source>
        <translation>une adresse que vous avez déjà payée</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>Votre propre compte</translation>
    </message>
    <message>
        <source>Your own account “{0}”</source>
        <translation>Votre propre compte « {0} »</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>checked contact</source>
        <translation>contact vérifié</translation>
    </message>
    <message>
        <source>contact, not checked</source>
        <translation>contact, non vérifié</translation>
    </message>
    <message>
        <source>paid before</source>
        <translation>déjà payée</translation>
    </message>
    <message>
        <source>known contract</source>
        <translation>contrat connu</translation>
    </message>
    <message>
        <source>new to you</source>
        <translation>nouvelle pour vous</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>inconnue ici</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Adresse entière</translation>
    </message>
    <message>
        <source>The address you know</source>
        <translation>L&apos;adresse que vous connaissez</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>It looks like {0}, but {1} of 40 digits differ. They are marked in both.</source>
        <translation>Elle ressemble à {0}, mais {1} chiffres sur 40 diffèrent. Ils sont marqués dans les deux.</translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>A known contract, with a limit.</source>
        <translation>Un contrat connu, avec une limite.</translation>
    </message>
    <message>
        <source>every NFT of the collection</source>
        <translation>tous les NFT de la collection</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>tout montant</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n NFT(s)</source>
        <translation>
            <numerusform>%n NFT</numerusform>
            <numerusform>%n NFT</numerusform>
        </translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>dangereux</translation>
    </message>
    <message>
        <source>It belongs to a person’s account, not to a contract: no honest site needs that.</source>
        <translation>Elle appartient au compte d&apos;une personne, non à un contrat : aucun site honnête n&apos;en a besoin.</translation>
    </message>
    <message>
        <source>An unknown contract may take everything, also what arrives later.</source>
        <translation>Un contrat inconnu peut tout prendre, même ce qui arrivera plus tard.</translation>
    </message>
    <message>
        <source>unknown contract</source>
        <translation>contrat inconnu</translation>
    </message>
    <message>
        <source>The contract is not known here.</source>
        <translation>Le contrat n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>A known contract, without a limit: a flaw in it would cost everything.</source>
        <translation>Un contrat connu, sans limite : une faille y coûterait tout.</translation>
    </message>
    <message>
        <source>Could be taken today, by your price file: {0}.</source>
        <translation>Pourrait être pris aujourd’hui, d’après votre fichier de prix : {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) or collection(s) without a price (is|are) not in this sum.</source>
        <translation>
            <numerusform>%n jeton ou collection sans prix n’est pas dans cette somme.</numerusform>
            <numerusform>%n jetons ou collections sans prix ne sont pas dans cette somme.</numerusform>
        </translation>
    </message>
    <message>
        <source> (through Permit2)</source>
        <translation> (par Permit2)</translation>
    </message>
    <message>
        <source>NFT number {0}</source>
        <translation>NFT numéro {0}</translation>
    </message>
    <message>
        <source>{0} base units</source>
        <translation>{0} unités de base</translation>
    </message>
    <message>
        <source> until {0}</source>
        <translation> jusqu&apos;au {0}</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Who may take what from your account. Old permissions are how most tokens are stolen later.</source>
        <translation>Qui peut prendre quoi sur votre compte. C&apos;est par d&apos;anciennes autorisations que la plupart des jetons sont volés plus tard.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Look for approvals</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Take back the chosen</source>
        <translation>Retirer les choisies</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Who may take</source>
        <translation>Qui peut prendre</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>At stake now</source>
        <translation>En jeu maintenant</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Rien trouvé encore</translation>
    </message>
    <message>
        <source>Your node’s logs, what was signed here, and pairs of well-known tokens and contracts are asked. Nobody else learns of it.</source>
        <translation>Sont consultés les journaux de votre nœud, ce qui fut signé ici et des paires de jetons et contrats connus. Personne d&apos;autre ne l&apos;apprend.</translation>
    </message>
    <message>
        <source>Your node is asked for approvals</source>
        <translation>Les autorisations sont demandées à votre nœud</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Ce qui fut cherché</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>This needs an account and a node for the network.</source>
        <translation>Il faut un compte et un nœud pour le réseau.</translation>
    </message>
    <message>
        <source>The whole chain’s logs were searched.</source>
        <translation>Les journaux de toute la chaîne ont été cherchés.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The node gave no logs ({0}); only what was signed here and well-known pairs were asked.</source>
        <translation>Le nœud n&apos;a donné aucun journal ({0}) ; seuls ce qui fut signé ici et des paires connues ont été consultés.</translation>
    </message>
    <message>
        <source>Logs were searched from block {0} on; older permissions may exist ({1}).</source>
        <translation>Les journaux ont été cherchés à partir du bloc {0} ; de plus anciennes autorisations peuvent exister ({1}).</translation>
    </message>
    <message>
        <source>No permission was found. {0}</source>
        <translation>Aucune autorisation trouvée. {0}</translation>
    </message>
</context>
<context>
    <name>approver</name>
    <message>
        <source>Copied. They open it in their own Countersign with “Paste a request”.</source>
        <translation>Copié. La personne l’ouvre dans son propre Countersign avec « Coller une demande ».</translation>
    </message>
    <message>
        <source>Ask the approver’s device here</source>
        <translation>Interroger ici son appareil</translation>
    </message>
    <message>
        <source>Copy the question for them</source>
        <translation>Copier la question</translation>
    </message>
    <message>
        <source>The approver’s signature</source>
        <translation>Signature de la seconde personne</translation>
    </message>
    <message>
        <source>Paste their signature: 0x…</source>
        <translation>Collez sa signature : 0x…</translation>
    </message>
    <message>
        <source>They open the copied question in their own Countersign, sign it, and send the signature back.</source>
        <translation>La seconde personne ouvre la question copiée dans son propre Countersign, la signe et renvoie la signature.</translation>
    </message>
    <message>
        <source>{0} has approved</source>
        <translation>{0} a approuvé</translation>
    </message>
    <message>
        <source>{0} has not approved yet</source>
        <translation>{0} n’a pas encore approuvé</translation>
    </message>
</context>
<context>
    <name>brief</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Nobody compared this address with its owner yet.</source>
        <translation>Personne n&apos;a encore comparé cette adresse avec son titulaire.</translation>
    </message>
    <message>
        <source>never paid</source>
        <translation>jamais payé</translation>
    </message>
    <message>
        <source>give the contact a name</source>
        <translation>donnez un nom au contact</translation>
    </message>
    <message>
        <source>I scanned it from the payee’s own device, in person</source>
        <translation>Je l&apos;ai scannée en personne sur l&apos;appareil du bénéficiaire</translation>
    </message>
    <message>
        <source>I called a number I knew before and we read it aloud</source>
        <translation>J&apos;ai appelé un numéro déjà connu et nous l&apos;avons lue à voix haute</translation>
    </message>
    <message>
        <source>I compared it with a signed paper or invoice</source>
        <translation>Je l&apos;ai comparée avec un papier signé ou une facture</translation>
    </message>
    <message>
        <source>I got it by two ways that do not depend on each other</source>
        <translation>Je l&apos;ai reçue par deux voies indépendantes</translation>
    </message>
    <message>
        <source>I sent a small amount and the payee told me it arrived</source>
        <translation>J&apos;ai envoyé un petit montant et le bénéficiaire en a confirmé l&apos;arrivée</translation>
    </message>
    <message>
        <source>CHANGED OUTSIDE</source>
        <translation>MODIFIÉ DU DEHORS</translation>
    </message>
    <message>
        <source>Somebody changed this entry without Countersign. Do not pay it; compare the address with its source.</source>
        <translation>Quelqu&apos;un a modifié cette fiche sans Countersign. Ne la payez pas ; comparez l&apos;adresse avec sa source.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message numerus="yes">
        <source>paid %n time(s), last {0}</source>
        <translation>
            <numerusform>payé une fois, le {0}</numerusform>
            <numerusform>payé %n fois, la dernière le {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>is longer than 100 characters</source>
        <translation>dépasse 100 caractères</translation>
    </message>
    <message>
        <source>another address is saved under this name: {0}</source>
        <translation>une autre adresse est enregistrée sous ce nom : {0}</translation>
    </message>
    <message>
        <source>type group {0} of the ten after 0x, as the original source gives it</source>
        <translation>tapez le groupe {0} des dix après 0x, tel que la source d&apos;origine le donne</translation>
    </message>
    <message>
        <source>New: your policy waits until {0} before it counts.</source>
        <translation>Nouveau : votre politique attend jusqu&apos;au {0} avant qu&apos;il compte.</translation>
    </message>
    <message>
        <source>Verified, it is not known how</source>
        <translation>Vérifié, on ne sait comment</translation>
    </message>
    <message>
        <source>This address is saved as {0}; saving renames it.</source>
        <translation>Cette adresse est enregistrée comme {0} ; enregistrer la renomme.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Whom you pay, and how you know that the address is theirs.</source>
        <translation>Qui vous payez, et comment vous savez que l&apos;adresse est la sienne.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Chercher un contact</translation>
    </message>
    <message>
        <source>Search a name or an address</source>
        <translation>Chercher un nom ou une adresse</translation>
    </message>
    <message>
        <source>No contact is saved</source>
        <translation>Aucun contact enregistré</translation>
    </message>
    <message>
        <source>Save an address once you compared it with its owner. From then on a look-alike is noticed at once.</source>
        <translation>Enregistrez une adresse une fois comparée avec son titulaire. Dès lors, une adresse ressemblante se remarque aussitôt.</translation>
    </message>
    <message>
        <source>Send to it</source>
        <translation>Lui envoyer</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>4 digits</source>
        <translation>4 chiffres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Contacts (*.json *.csv)</source>
        <translation>Contacts (*.json *.csv)</translation>
    </message>
    <message>
        <source>Contacts are being imported</source>
        <translation>Importation des contacts</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Adresse entière</translation>
    </message>
    <message>
        <source>How you verified it</source>
        <translation>Comment vous l&apos;avez vérifié</translation>
    </message>
    <message>
        <source>A group from the middle</source>
        <translation>Un groupe du milieu</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>Modifier un contact</translation>
    </message>
    <message>
        <source>Your policy waits {0} h before it counts.</source>
        <translation>Votre politique attend {0} h avant qu’il compte.</translation>
    </message>
    <message>
        <source>{0} was removed; the log keeps that it was there.</source>
        <translation>{0} a été retiré ; le journal garde qu&apos;il existait.</translation>
    </message>
    <message>
        <source>{0} added, {1} changed, {2} unchanged.</source>
        <translation>{0} ajoutés, {1} modifiés, {2} inchangés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change or verify</source>
        <translation>Modifier ou vérifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} est enregistré.</translation>
    </message>
    <message>
        <source>About: {0}</source>
        <translation>À propos : {0}</translation>
    </message>
    <message>
        <source>Group {0} of the ten after 0x, from the original source</source>
        <translation>Groupe {0} des dix après 0x, de la source d&apos;origine</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Laissé de côté : {0}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> It shows every field of the message.</source>
        <translation> Cela montre chaque champ du message.</translation>
    </message>
    <message>
        <source> Others who get as much are due too.</source>
        <translation> D’autres, qui reçoivent autant, sont aussi à payer.</translation>
    </message>
    <message>
        <source> The list of contracts is of {0}; a later deployment is not in it.</source>
        <translation> La liste de contrats est du {0} ; un déploiement ultérieur n&apos;y figure pas.</translation>
    </message>
    <message>
        <source> and days old.</source>
        <translation> et n&apos;a que quelques jours.</translation>
    </message>
    <message>
        <source> and is a bare account.</source>
        <translation> et n&apos;est qu&apos;un simple compte.</translation>
    </message>
    <message>
        <source> and is an empty account.</source>
        <translation> et c&apos;est un compte vide.</translation>
    </message>
    <message>
        <source> and sends {0}</source>
        <translation> et envoie {0}</translation>
    </message>
    <message>
        <source> and, since they are few, to {0} with what people usually do</source>
        <translation> et, car ils sont peu, à {0} avec ce que les gens font d&apos;habitude</translation>
    </message>
    <message>
        <source>, and what arrives later</source>
        <translation>, et ce qui arrive plus tard</translation>
    </message>
    <message>
        <source>, and {0} more</source>
        <translation>, et {0} de plus</translation>
    </message>
    <message>
        <source>, without an end</source>
        <translation>, sans fin</translation>
    </message>
    <message>
        <source>, {0} times the middle of what this account sends</source>
        <translation>, {0} fois la valeur médiane de ce que ce compte envoie</translation>
    </message>
    <message>
        <source>A Ledger cannot sign a message that is only its domain.</source>
        <translation>Un Ledger ne peut signer un message réduit à son domaine.</translation>
    </message>
    <message>
        <source>A Trezor One cannot sign {0}.</source>
        <translation>Un Trezor One ne peut pas signer {0}.</translation>
    </message>
    <message>
        <source>A Trezor signs EIP-7702 authorizations, but not the transaction that carries them.</source>
        <translation>Un Trezor signe des autorisations EIP-7702, mais pas la transaction qui les porte.</translation>
    </message>
    <message>
        <source>A batch hands your tokens to strangers</source>
        <translation>Un lot remet vos jetons à des inconnus</translation>
    </message>
    <message>
        <source>A batch hides a call with all rights of the Safe</source>
        <translation>Un lot cache un appel avec tous les droits du Safe</translation>
    </message>
    <message>
        <source>A call that fails costs its fee; some sites use failures to make you sign again.</source>
        <translation>Un appel échoué coûte ses frais ; certains sites utilisent l&apos;échec pour vous refaire signer.</translation>
    </message>
    <message>
        <source>A check broke on this request</source>
        <translation>Un contrôle a échoué sur cette demande</translation>
    </message>
    <message>
        <source>A contract that looks harmless in a preview and drains in the real block took 143 ETH in January 2025.</source>
        <translation>Un contrat anodin en aperçu, mais qui vide dans le vrai bloc, a pris 143 ETH en janvier 2025.</translation>
    </message>
    <message>
        <source>A contract that nobody programmed to return money keeps it.</source>
        <translation>Un contrat que personne n&apos;a programmé pour rendre l&apos;argent le garde.</translation>
    </message>
    <message>
        <source>A contract without code cannot be created.</source>
        <translation>Un contrat sans code ne peut pas être créé.</translation>
    </message>
    <message>
        <source>A contract&apos;s address from one chain is empty on another; what is sent there is lost or taken by strangers.</source>
        <translation>L&apos;adresse d&apos;un contrat est vide sur une autre chaîne ; ce qu&apos;on y envoie est perdu ou pris par des inconnus.</translation>
    </message>
    <message>
        <source>A credit delegation lets its holder take loans that you owe.</source>
        <translation>Une délégation de crédit laisse son détenteur prendre des prêts que vous devez.</translation>
    </message>
    <message>
        <source>A delegated call can replace the Safe&apos;s own code, whatever its data look like.</source>
        <translation>Un appel délégué peut remplacer le code du Safe, quelles que soient ses données.</translation>
    </message>
    <message>
        <source>A fake batch-payment contract whose address resembled the real one took $3 million in 2025.</source>
        <translation>Un faux contrat de paiements groupés, à l&apos;adresse ressemblante, a pris 3 millions de dollars en 2025.</translation>
    </message>
    <message>
        <source>A fake chain shows balances that do not exist, and its node tells whatever its maker wants.</source>
        <translation>Une fausse chaîne montre des soldes inexistants, et son nœud dit ce que veut son auteur.</translation>
    </message>
    <message>
        <source>A fake mint, claim or swap takes coins and returns nothing.</source>
        <translation>Un faux mint, claim ou swap prend des pièces et ne rend rien.</translation>
    </message>
    <message>
        <source>A fee field filled with the wrong number gives the money to the block&apos;s producer.</source>
        <translation>Un champ de frais mal rempli donne l&apos;argent au producteur du bloc.</translation>
    </message>
    <message>
        <source>A flood of requests hopes that one is confirmed by mistake.</source>
        <translation>Un flot de demandes espère qu&apos;une soit confirmée par erreur.</translation>
    </message>
    <message>
        <source>A function with an inviting name takes your coins</source>
        <translation>Une fonction au nom attirant prend vos pièces</translation>
    </message>
    <message>
        <source>A function without arguments that takes coins cannot know what to give back.</source>
        <translation>Une fonction sans argument qui prend des pièces ne peut savoir quoi rendre.</translation>
    </message>
    <message>
        <source>A hacked front end looks like the real site but names the thief&apos;s address.</source>
        <translation>Une interface piratée ressemble au vrai site, mais nomme l&apos;adresse du voleur.</translation>
    </message>
    <message>
        <source>A helper moves a whole wallet of NFTs in one call.</source>
        <translation>Un contrat auxiliaire déplace tout un portefeuille de NFT en un appel.</translation>
    </message>
    <message>
        <source>A high gas price in the Safe&apos;s own fields pays the executor any amount.</source>
        <translation>Un prix du gaz élevé dans les champs du Safe paie n&apos;importe quel montant à l&apos;exécutant.</translation>
    </message>
    <message>
        <source>A hijacked name sends your payment to its new holder.</source>
        <translation>Un nom détourné envoie votre paiement à son nouveau titulaire.</translation>
    </message>
    <message>
        <source>A known address runs other code than it should</source>
        <translation>Une adresse connue exécute un autre code que prévu</translation>
    </message>
    <message>
        <source>A list contradicts a known good address</source>
        <translation>Une liste contredit une bonne adresse connue</translation>
    </message>
    <message>
        <source>A list that you added names this address</source>
        <translation>Une liste que vous avez ajoutée nomme cette adresse</translation>
    </message>
    <message>
        <source>A list that you added names this site</source>
        <translation>Une liste que vous avez ajoutée nomme ce site</translation>
    </message>
    <message>
        <source>A login that is a permit, a claim that is an approval, a payment to someone else.</source>
        <translation>Une connexion qui est un permit, une réclamation qui est une autorisation, un paiement à un autre.</translation>
    </message>
    <message>
        <source>A lying node hides what a transaction does.</source>
        <translation>Un nœud qui ment cache ce que fait une transaction.</translation>
    </message>
    <message>
        <source>A lying node or a fake chain shows a known address with other code.</source>
        <translation>Un nœud qui ment ou une fausse chaîne montre une adresse connue avec un autre code.</translation>
    </message>
    <message>
        <source>A made-up contract address makes a message look official.</source>
        <translation>Une adresse de contrat inventée donne un air officiel à un message.</translation>
    </message>
    <message>
        <source>A manipulated page shows one transaction and has another one signed.</source>
        <translation>Une page manipulée montre une transaction et en fait signer une autre.</translation>
    </message>
    <message>
        <source>A module gets full control of the Safe</source>
        <translation>Un module obtient le contrôle total du Safe</translation>
    </message>
    <message>
        <source>A module moves everything without any owner&apos;s signature.</source>
        <translation>Un module déplace tout sans la signature d&apos;aucun propriétaire.</translation>
    </message>
    <message>
        <source>A name one letter away from the real site&apos;s is how people are led to a fake.</source>
        <translation>Un nom à une lettre du vrai site, c&apos;est ainsi qu&apos;on mène les gens vers un faux.</translation>
    </message>
    <message>
        <source>A new asset goes to a new recipient</source>
        <translation>Un nouvel actif va à un nouveau destinataire</translation>
    </message>
    <message>
        <source>A new kind of order is how thieves get around lists of known ones.</source>
        <translation>Avec un nouveau genre d&apos;ordre, les voleurs contournent les listes des genres connus.</translation>
    </message>
    <message>
        <source>A node that stands still or runs ahead judges by another world.</source>
        <translation>Un nœud arrêté ou en avance juge d&apos;après un autre monde.</translation>
    </message>
    <message>
        <source>A passphrase has at most 50 bytes.</source>
        <translation>Une phrase secrète a au plus 50 octets.</translation>
    </message>
    <message>
        <source>A payment with the recipient left out creates a contract and loses the coins.</source>
        <translation>Un paiement sans destinataire crée un contrat et perd les pièces.</translation>
    </message>
    <message>
        <source>A permission is hidden inside another action</source>
        <translation>Une autorisation se cache dans une autre action</translation>
    </message>
    <message>
        <source>A permission is left over afterwards</source>
        <translation>Une autorisation reste ensuite</translation>
    </message>
    <message>
        <source>A permission that never ends is used months later, when nobody remembers it.</source>
        <translation>Une autorisation sans fin sert des mois plus tard, quand personne ne s&apos;en souvient.</translation>
    </message>
    <message>
        <source>A permission to a stranger is the commonest way tokens are stolen.</source>
        <translation>Une autorisation à un inconnu est la façon la plus courante de voler des jetons.</translation>
    </message>
    <message>
        <source>A permission under another name</source>
        <translation>Une autorisation sous un autre nom</translation>
    </message>
    <message>
        <source>A person could move your tokens with this signature</source>
        <translation>Avec cette signature, une personne pourrait déplacer vos jetons</translation>
    </message>
    <message>
        <source>A person, not a contract, could take your tokens</source>
        <translation>Une personne, pas un contrat, pourrait prendre vos jetons</translation>
    </message>
    <message>
        <source>A phishing site relays a real site&apos;s login and takes over your session there.</source>
        <translation>Un site d&apos;hameçonnage relaie la connexion d&apos;un vrai site et y prend votre session.</translation>
    </message>
    <message>
        <source>A private offer is invisible to the market and made for its taker.</source>
        <translation>Une offre privée est invisible au marché et faite pour son preneur.</translation>
    </message>
    <message>
        <source>A protection of the device is switched off</source>
        <translation>Une protection de l&apos;appareil est désactivée</translation>
    </message>
    <message>
        <source>A replacement with other effects turns a checked payment into another one.</source>
        <translation>Un remplacement aux effets différents change un paiement vérifié en un autre.</translation>
    </message>
    <message>
        <source>A request that calls itself a login or a claim but takes tokens is dressed up.</source>
        <translation>Une demande qui se dit connexion ou réclamation mais prend des jetons est déguisée.</translation>
    </message>
    <message>
        <source>A rule was loosened a short time ago</source>
        <translation>Une règle a été assouplie récemment</translation>
    </message>
    <message>
        <source>A second approver is needed.</source>
        <translation>Un second approbateur est nécessaire.</translation>
    </message>
    <message>
        <source>A second person must agree</source>
        <translation>Une seconde personne doit accepter</translation>
    </message>
    <message>
        <source>A signature by another account or over other bytes is never passed on.</source>
        <translation>Une signature d&apos;un autre compte ou sur d&apos;autres octets n&apos;est jamais transmise.</translation>
    </message>
    <message>
        <source>A signature is used at its worst, not as the site describes it.</source>
        <translation>Une signature est utilisée au pire, non comme le site la décrit.</translation>
    </message>
    <message>
        <source>A signature kept for later is used when nobody expects it.</source>
        <translation>Une signature gardée pour plus tard sert quand personne ne l&apos;attend.</translation>
    </message>
    <message>
        <source>A signature of a non-owner is useless there, and may be meant for something else.</source>
        <translation>La signature d&apos;un non-propriétaire y est inutile, et vise peut-être autre chose.</translation>
    </message>
    <message>
        <source>A signature that seemed to fail is asked for again with other content.</source>
        <translation>Une signature qui semblait échouer est redemandée avec un autre contenu.</translation>
    </message>
    <message>
        <source>A site switches you to a chain where you do not look.</source>
        <translation>Un site vous fait passer sur une chaîne où vous ne regardez pas.</translation>
    </message>
    <message>
        <source>A site that gets a no and asks for more by another way hopes that you tire.</source>
        <translation>Un site qui, après un non, demande plus par une autre voie espère vous lasser.</translation>
    </message>
    <message>
        <source>A site you never used asks for a permission at once</source>
        <translation>Un site jamais utilisé demande aussitôt une autorisation</translation>
    </message>
    <message>
        <source>A sleeping account moves money</source>
        <translation>Un compte endormi déplace de l&apos;argent</translation>
    </message>
    <message>
        <source>A smart account&apos;s operation holds calls nobody can read</source>
        <translation>L&apos;opération d&apos;un compte intelligent contient des appels illisibles</translation>
    </message>
    <message>
        <source>A stolen seed or a forced owner shows when an account wakes after long.</source>
        <translation>Une graine volée ou un propriétaire forcé se voit quand un compte se réveille après longtemps.</translation>
    </message>
    <message>
        <source>A stranger could take your tokens with this signature</source>
        <translation>Avec cette signature, un inconnu pourrait prendre vos jetons</translation>
    </message>
    <message>
        <source>A swap, withdrawal or order with another recipient gives your money away in a single step.</source>
        <translation>Un échange, un retrait ou un ordre vers un autre destinataire donne votre argent en une étape.</translation>
    </message>
    <message>
        <source>A swapped device with another seed signs for another account.</source>
        <translation>Un appareil échangé, avec une autre graine, signe pour un autre compte.</translation>
    </message>
    <message>
        <source>A takeover, coercion or a redirected payment looks unlike the account&apos;s own past.</source>
        <translation>Une prise de contrôle, une contrainte ou un paiement détourné ne ressemble pas au passé du compte.</translation>
    </message>
    <message>
        <source>A thief in another part of the world works when you sleep.</source>
        <translation>Un voleur à l&apos;autre bout du monde travaille quand vous dormez.</translation>
    </message>
    <message>
        <source>A trade with a minimum far below the price is filled at that minimum.</source>
        <translation>Un échange au minimum bien inférieur au prix est exécuté à ce minimum.</translation>
    </message>
    <message>
        <source>A transaction for another chain than shown spends other money.</source>
        <translation>Une transaction pour une autre chaîne que celle montrée dépense un autre argent.</translation>
    </message>
    <message>
        <source>A worthless transfer puts the attacker&apos;s address into your history, from where it is copied by mistake.</source>
        <translation>Un envoi sans valeur place l&apos;adresse de l&apos;attaquant dans votre historique, où elle est copiée par erreur.</translation>
    </message>
    <message>
        <source>A wrong number of decimals multiplies a payment by a power of ten.</source>
        <translation>Un mauvais nombre de décimales multiplie un paiement par une puissance de dix.</translation>
    </message>
    <message>
        <source>About ${0} would leave; from ${1} on two persons decide.</source>
        <translation>Environ {0} $ partiraient ; à partir de {1} $, deux personnes décident.</translation>
    </message>
    <message>
        <source>About ${0} would leave; your limit is ${1}.</source>
        <translation>Environ {0} $ partiraient ; votre limite est {1} $.</translation>
    </message>
    <message>
        <source>Above your limit for a day or a week</source>
        <translation>Au-dessus de votre limite par jour ou semaine</translation>
    </message>
    <message>
        <source>Above your limit for one transaction</source>
        <translation>Au-dessus de votre limite par transaction</translation>
    </message>
    <message>
        <source>Add a node under Networks.</source>
        <translation>Ajoutez un nœud sous Réseaux.</translation>
    </message>
    <message>
        <source>Add a node, then send again.</source>
        <translation>Ajoutez un nœud, puis renvoyez.</translation>
    </message>
    <message>
        <source>After a small test to the right address, the large payment goes to a look-alike copied from history.</source>
        <translation>Après un petit test à la bonne adresse, le gros paiement va à une ressemblante copiée de l&apos;historique.</translation>
    </message>
    <message>
        <source>After {0} requests without any, it asks for a permission to {1}.</source>
        <translation>Après {0} demandes sans aucune, il demande une autorisation pour {1}.</translation>
    </message>
    <message>
        <source>An application that errs, or wants to, sets a fee many times too high.</source>
        <translation>Une application qui se trompe, ou le veut, fixe des frais bien trop élevés.</translation>
    </message>
    <message>
        <source>An authorization makes a contract&apos;s code the account&apos;s own: it can move everything, now and later.</source>
        <translation>Une autorisation fait du code d&apos;un contrat celui du compte : il peut tout déplacer, maintenant et plus tard.</translation>
    </message>
    <message>
        <source>An empty call to {0}</source>
        <translation>Un appel vide à {0}</translation>
    </message>
    <message>
        <source>An order without an end is taken when prices have moved.</source>
        <translation>Un ordre sans fin est pris quand les prix ont bougé.</translation>
    </message>
    <message>
        <source>An unusual hour for this account</source>
        <translation>Une heure inhabituelle pour ce compte</translation>
    </message>
    <message>
        <source>An upgraded contract keeps its address and its approvals, but runs other code.</source>
        <translation>Un contrat mis à jour garde son adresse et ses autorisations, mais exécute un autre code.</translation>
    </message>
    <message>
        <source>Another app is open on the device.</source>
        <translation>Une autre application est ouverte sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>Another program is using the device.</source>
        <translation>Un autre programme utilise l&apos;appareil.</translation>
    </message>
    <message>
        <source>Another program is using the device: {0}.</source>
        <translation>Un autre programme utilise l&apos;appareil : {0}.</translation>
    </message>
    <message>
        <source>Another program took the device over.</source>
        <translation>Un autre programme a pris l&apos;appareil.</translation>
    </message>
    <message>
        <source>Anyone can make a token called USDC; only the contract&apos;s address counts.</source>
        <translation>N&apos;importe qui peut créer un jeton nommé USDC ; seule compte l&apos;adresse du contrat.</translation>
    </message>
    <message>
        <source>Ask for a deadline of minutes or hours.</source>
        <translation>Demandez un délai de minutes ou d&apos;heures.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Redemandez-la.</translation>
    </message>
    <message>
        <source>Ask for it as type 2 (EIP-1559): that carries an access list too.</source>
        <translation>Demandez-la en type 2 (EIP-1559) : il porte aussi une liste d&apos;accès.</translation>
    </message>
    <message>
        <source>Ask for the exact amount instead, or take the permission back when you are done.</source>
        <translation>Demandez plutôt le montant exact, ou retirez l&apos;autorisation une fois fini.</translation>
    </message>
    <message>
        <source>Ask the recipient by a way you trust whether they changed their address.</source>
        <translation>Demandez au destinataire, par une voie sûre, s&apos;il a changé d&apos;adresse.</translation>
    </message>
    <message>
        <source>Ask the recipient for the address again by a way you trust. Do not copy it from your history.</source>
        <translation>Redemandez l&apos;adresse au destinataire par une voie sûre. Ne la copiez pas de votre historique.</translation>
    </message>
    <message>
        <source>Ask the recipient on which chain they want the money.</source>
        <translation>Demandez au destinataire sur quelle chaîne il veut l&apos;argent.</translation>
    </message>
    <message>
        <source>Ask which transactions come before it.</source>
        <translation>Demandez quelles transactions viennent avant.</translation>
    </message>
    <message>
        <source>Ask who changed it. Wait until the change is a day old.</source>
        <translation>Demandez qui l&apos;a changée. Attendez que le changement ait un jour.</translation>
    </message>
    <message>
        <source>Ask your second approver.</source>
        <translation>Demandez à votre second approbateur.</translation>
    </message>
    <message>
        <source>Ask yourself who asked for this, and why.</source>
        <translation>Demandez-vous qui a demandé cela, et pourquoi.</translation>
    </message>
    <message>
        <source>At least ${0} arrive for ${1}: {2} % less.</source>
        <translation>Au moins {0} $ arrivent pour {1} : {2} % de moins.</translation>
    </message>
    <message>
        <source>At least one call inside is unknown.</source>
        <translation>Au moins un appel à l&apos;intérieur est inconnu.</translation>
    </message>
    <message>
        <source>At worst {0} can take everything this signature controls.</source>
        <translation>Au pire, {0} peut prendre tout ce que contrôle cette signature.</translation>
    </message>
    <message>
        <source>At worst {0} can take everything this signature controls{1}.</source>
        <translation>Au pire, {0} peut prendre tout ce que contrôle cette signature{1}.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1} until {2}.</source>
        <translation>Au pire, {0} peut prendre {1} jusqu&apos;au {2}.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, and what arrives later until {2}.</source>
        <translation>Au pire, {0} peut prendre {1}, et ce qui arrive plus tard, jusqu&apos;au {2}.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, and what arrives later, without an end.</source>
        <translation>Au pire, {0} peut prendre {1}, et ce qui arrive plus tard, sans fin.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, without an end.</source>
        <translation>Au pire, {0} peut prendre {1}, sans fin.</translation>
    </message>
    <message>
        <source>BadgerDAO front-end theft</source>
        <translation>vol par le site de BadgerDAO</translation>
    </message>
    <message>
        <source>Better than turning blind signing on: see whether the request can be shown in full.</source>
        <translation>Mieux qu&apos;activer la signature aveugle : voyez si la demande peut être montrée en entier.</translation>
    </message>
    <message>
        <source>Blind signing left on lets the next request pass unseen.</source>
        <translation>La signature aveugle laissée active fait passer la demande suivante sans être vue.</translation>
    </message>
    <message>
        <source>Blur bulk listing phishing</source>
        <translation>hameçonnage par annonces groupées sur Blur</translation>
    </message>
    <message>
        <source>Borrow {0}</source>
        <translation>Emprunter {0}</translation>
    </message>
    <message>
        <source>Borrow {0} on {1}</source>
        <translation>Emprunter {0} sur {1}</translation>
    </message>
    <message>
        <source>Borrow {0} with {1}</source>
        <translation>Emprunter {0} avec {1}</translation>
    </message>
    <message>
        <source>Bridge {0}</source>
        <translation>Passer sur une autre chaîne : {0}</translation>
    </message>
    <message>
        <source>Bridge {0} on {1}</source>
        <translation>Passer sur une autre chaîne : {0} sur {1}</translation>
    </message>
    <message>
        <source>Bridge {0} with {1}</source>
        <translation>Passer sur une autre chaîne : {0} avec {1}</translation>
    </message>
    <message>
        <source>Burn {0}</source>
        <translation>Brûler {0}</translation>
    </message>
    <message>
        <source>Buy for</source>
        <translation>Acheter pour</translation>
    </message>
    <message>
        <source>Buy for {0}</source>
        <translation>Acheter pour {0}</translation>
    </message>
    <message>
        <source>Buy for {0} on {1}</source>
        <translation>Acheter sur {1} pour {0}</translation>
    </message>
    <message>
        <source>Buy for {0} with {1}</source>
        <translation>Acheter avec {1} pour {0}</translation>
    </message>
    <message>
        <source>Bybit theft</source>
        <translation>vol de Bybit</translation>
    </message>
    <message>
        <source>Compared with {0} acts of this account and, since they are few, to {1} with what people usually do</source>
        <translation>Comparé à {0} actes de ce compte et, comme ils sont peu nombreux, pour {1} à ce que font d’habitude les gens</translation>
    </message>
    <message>
        <source>Curve name-server hijack</source>
        <translation>détournement des serveurs de noms de Curve</translation>
    </message>
    <message>
        <source>DSProxy theft</source>
        <translation>vol de DSProxy</translation>
    </message>
    <message>
        <source>Do not sign. Check this computer, then restore the profile from a copy. Did you restore one just now? Say so under Policy.</source>
        <translation>Ne signez pas. Vérifiez cet ordinateur, puis restaurez le profil depuis une copie. Vous venez d’en restaurer une ? Dites-le sous Politique.</translation>
    </message>
    <message>
        <source>No node is set for {0} (chain {1}): fee and nonce are unknown.</source>
        <translation>Aucun nœud n’est défini pour {0} (chaîne {1}) : les frais et le nonce sont inconnus.</translation>
    </message>
    <message>
        <source>Offer NFTs that are not shown</source>
        <translation>Proposer des NFT qui ne sont pas montrés</translation>
    </message>
    <message>
        <source>Protocols have rights of their own beside token approvals: a delegate borrows, withdraws or loses stake in your name.</source>
        <translation>Les protocoles ont leurs propres droits en plus des autorisations de jetons : un délégué emprunte, retire ou perd des mises en votre nom.</translation>
    </message>
    <message>
        <source>The {0} of {1} would be removed.{2}</source>
        <translation>{0} de {1} : serait retiré.{2}</translation>
    </message>
    <message>
        <source>The {0} of {1} would be {2}.{3}</source>
        <translation>{0} de {1} : deviendrait {2}.{3}</translation>
    </message>
    <message>
        <source>everything you hold in {0}, now and later</source>
        <translation>tout ce que vous détenez dans {0}, maintenant et plus tard</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, none of whose contracts on this chain is known here; nobody here knows {2} either.</source>
        <translation>{0} appartient à {1}. Aucun de ses contrats sur cette chaîne n’est connu ici, et {2} non plus.</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <source>{0} findings that support one another</source>
        <translation>{0} constats qui se confortent</translation>
    </message>
    <message>
        <source>{0} gets all of it.</source>
        <translation>{0} reçoit tout.</translation>
    </message>
    <message>
        <source>{0} gets more than you.</source>
        <translation>{0} reçoit plus que vous.</translation>
    </message>
    <message>
        <source>{0} is neither a known application nor one this account used before, but it is old and much used.</source>
        <translation>{0} n&apos;est ni une application connue ni une déjà utilisée, mais elle est ancienne et très utilisée.</translation>
    </message>
    <message>
        <source>{0} is neither a known application nor one this account used before.</source>
        <translation>{0} n&apos;est ni une application connue ni une déjà utilisée par ce compte.</translation>
    </message>
    <message>
        <source>{0} is no known wallet and has no code.</source>
        <translation>{0} n&apos;est pas un portefeuille connu et n&apos;a pas de code.</translation>
    </message>
    <message>
        <source>{0} is no known wallet.</source>
        <translation>{0} n&apos;est pas un portefeuille connu.</translation>
    </message>
    <message>
        <source>{0} is not a contact.</source>
        <translation>{0} n&apos;est pas un contact.</translation>
    </message>
    <message>
        <source>{0} is not a verified contact.</source>
        <translation>{0} n&apos;est pas un contact vérifié.</translation>
    </message>
    <message>
        <source>{0} is unknown here{1}</source>
        <translation>{0} est inconnu ici{1}</translation>
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
        <translation>{0} a été créé il y a {1} et recevrait une autorisation sans limite.</translation>
    </message>
    <message>
        <source>{0} would decide what the modules of the Safe {1} may do.</source>
        <translation>{0} déciderait de ce que les modules du Safe {1} peuvent faire.</translation>
    </message>
    <message>
        <source>{0} would get control over {1}.</source>
        <translation>{0} obtiendrait le contrôle de {1}.</translation>
    </message>
    <message>
        <source>{0} would get the code behind {1}.</source>
        <translation>{0} obtiendrait le code derrière {1}.</translation>
    </message>
    <message>
        <source>{0} would leave. Its value in dollars is unknown, so your limits were not applied.</source>
        <translation>{0} partiraient. La valeur en dollars est inconnue ; vos limites n’ont donc pas été appliquées.</translation>
    </message>
    <message>
        <source>{0}; names are not resolved offline</source>
        <translation>{0} ; les noms ne sont pas résolus hors ligne</translation>
    </message>
    <message>
        <source>{0}; then: {1}</source>
        <translation>{0} ; puis : {1}</translation>
    </message>
    <message>
        <source>Calls {0} and sends {1}; what it does is unknown</source>
        <translation>Appelle {0} et envoie {1} ; ce que cela fait est inconnu</translation>
    </message>
    <message>
        <source> Now it is {0}.</source>
        <translation> Maintenant, c’est {0}.</translation>
    </message>
    <message>
        <source> There is none now.</source>
        <translation> Il n’y en a pas maintenant.</translation>
    </message>
    <message>
        <source> and could take {0}.</source>
        <translation> et pourrait prendre {0}.</translation>
    </message>
    <message>
        <source> and is hardly used.</source>
        <translation> et n&apos;est guère utilisé.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> et {0} de plus</translation>
    </message>
    <message>
        <source>${0} billion</source>
        <translation>{0} milliards $</translation>
    </message>
    <message>
        <source>${0} million</source>
        <translation>{0} millions $</translation>
    </message>
    <message>
        <source>, and {0} gets it</source>
        <translation>, et {0} le reçoit</translation>
    </message>
    <message>
        <source>, more once you allow more</source>
        <translation>, davantage dès que vous autorisez davantage</translation>
    </message>
    <message>
        <source>, on top of what is allowed already</source>
        <translation>, en plus de ce qui est déjà autorisé</translation>
    </message>
    <message>
        <source>, sending {0}</source>
        <translation>, en envoyant {0}</translation>
    </message>
    <message>
        <source>1 base unit of a token</source>
        <translation>1 unité de base d’un jeton</translation>
    </message>
    <message>
        <source>1 base unit of {0}</source>
        <translation>1 unité de base de {0}</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 fois</translation>
    </message>
    <message>
        <source>32 bytes, perhaps a hash</source>
        <translation>32 octets, peut-être une empreinte</translation>
    </message>
    <message>
        <source>; and {0} more</source>
        <translation>; et {0} de plus</translation>
    </message>
    <message>
        <source>A blank cheque: nobody can tell what you sign</source>
        <translation>Un chèque en blanc : nul ne sait ce que vous signez</translation>
    </message>
    <message>
        <source>A call that says one thing and takes another is a hidden theft.</source>
        <translation>Un appel qui dit une chose et en prend une autre est un vol caché.</translation>
    </message>
    <message>
        <source>A changed bank detail on a real invoice: all is as every month, but the address is the thief&apos;s.</source>
        <translation>Des coordonnées changées sur une vraie facture : tout est comme chaque mois, mais l’adresse est celle du voleur.</translation>
    </message>
    <message>
        <source>A code in place of words (a hash) can be an order, or an owner&apos;s consent, that sells everything.</source>
        <translation>Un code à la place de mots (un hash) peut être un ordre, ou l&apos;accord d&apos;un propriétaire, qui vend tout.</translation>
    </message>
    <message>
        <source>A hacked page replaces a claim or deposit by a permission for the thief.</source>
        <translation>Une page piratée remplace un retrait de gains ou un dépôt par une autorisation pour le voleur.</translation>
    </message>
    <message>
        <source>A limit in dollars that nobody can hold a payment against is no limit.</source>
        <translation>Une limite en dollars à laquelle personne ne peut comparer un paiement n’est pas une limite.</translation>
    </message>
    <message>
        <source>A limit of your policy could not be checked</source>
        <translation>Une limite de votre politique n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>A page reached this computer under the name {0} and was refused.</source>
        <translation>Une page a atteint cet ordinateur sous le nom {0} et a été refusée.</translation>
    </message>
    <message>
        <source>A part of the call to {0} cannot be read: {1}.</source>
        <translation>Une partie de l’appel à {0} ne peut être lue : {1}.</translation>
    </message>
    <message>
        <source>A part of this call cannot be read</source>
        <translation>Une partie de cet appel ne peut être lue</translation>
    </message>
    <message>
        <source>A part of this name is too long for ENS.</source>
        <translation>Une partie de ce nom est trop longue pour ENS.</translation>
    </message>
    <message>
        <source>A permission that is left over is used later, when nobody looks.</source>
        <translation>Une autorisation qui reste sert plus tard, quand personne ne regarde.</translation>
    </message>
    <message>
        <source>A permission that is not used up exists, so this call will fail.</source>
        <translation>Il existe une autorisation non épuisée : cet appel échouera donc.</translation>
    </message>
    <message>
        <source>A permission without limit lets its holder take everything now and whatever arrives later.</source>
        <translation>Une autorisation sans limite laisse son titulaire prendre tout maintenant, et ce qui arrivera plus tard.</translation>
    </message>
    <message>
        <source>A program already controls this account</source>
        <translation>Un programme contrôle déjà ce compte</translation>
    </message>
    <message>
        <source>A program that you did not choose moves whatever arrives.</source>
        <translation>Un programme que vous n&apos;avez pas choisi déplace tout ce qui arrive.</translation>
    </message>
    <message>
        <source>A signature for another chain, or for any, is used where you do not look.</source>
        <translation>Une signature pour une autre chaîne, ou pour toutes, sert là où vous ne regardez pas.</translation>
    </message>
    <message>
        <source>A simulated device signs for test chains only; nothing was sent.</source>
        <translation>Un appareil simulé ne signe que pour des chaînes d’essai ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>A theft runs as fast as you confirm.</source>
        <translation>Un vol va aussi vite que vous confirmez.</translation>
    </message>
    <message>
        <source>A thief takes the whole balance; a payment seldom does.</source>
        <translation>Un voleur prend tout le solde ; un paiement, rarement.</translation>
    </message>
    <message>
        <source>A transaction with a later number is carried out when you no longer expect it.</source>
        <translation>Une transaction au numéro plus élevé s&apos;exécute quand vous ne l&apos;attendez plus.</translation>
    </message>
    <message>
        <source>Add one under Networks; this request then goes on by itself.</source>
        <translation>Ajoutez-en un sous Réseaux ; cette demande continuera alors d’elle-même.</translation>
    </message>
    <message>
        <source>All your stake in {0} would be under {1}, whose faults are paid from it.</source>
        <translation>Toute votre mise dans {0} serait sous {1}, dont les fautes sont payées sur elle.</translation>
    </message>
    <message>
        <source>An NFT of yours goes to a stranger</source>
        <translation>Un de vos NFT va à un inconnu</translation>
    </message>
    <message>
        <source>An NFT that is worth real money would go to {0}, whom you never paid.</source>
        <translation>Un NFT qui vaut vraiment de l’argent irait à {0}, que vous n’avez jamais payé.</translation>
    </message>
    <message>
        <source>An account&apos;s transactions are numbered. This one has {0}, the next is {1}: it waits for those between.</source>
        <translation>Les transactions d&apos;un compte sont numérotées. Celle-ci a {0}, la suivante est {1} : elle attend celles entre les deux.</translation>
    </message>
    <message>
        <source>An earlier transaction of this account had the same number ({0}).</source>
        <translation>Une transaction précédente de ce compte avait le même numéro ({0}).</translation>
    </message>
    <message>
        <source>Another account signed.</source>
        <translation>Un autre compte a signé.</translation>
    </message>
    <message>
        <source>Another device, or one with another seed, signed for this account before.</source>
        <translation>Un autre appareil, ou un appareil avec une autre graine, a signé pour ce compte auparavant.</translation>
    </message>
    <message>
        <source>Another transaction of this account with the same number is on its way.</source>
        <translation>Une autre transaction de ce compte portant le même numéro est en route.</translation>
    </message>
    <message>
        <source>Another transaction with the same nonce took its place; this one will never be mined.</source>
        <translation>Une autre transaction de même nonce a pris sa place ; celle-ci n’entrera jamais dans un bloc.</translation>
    </message>
    <message>
        <source>Anyone can publish a harmless name that fits a harmful function too.</source>
        <translation>N&apos;importe qui peut publier un nom anodin qui convient aussi à une fonction nuisible.</translation>
    </message>
    <message>
        <source>Anyone can write a payment of 0 into your past. Then it looks as if you had paid the attacker&apos;s address yourself.</source>
        <translation>N&apos;importe qui peut inscrire un paiement de 0 dans votre passé. On croirait alors que vous avez payé vous-même l&apos;adresse de l&apos;attaquant.</translation>
    </message>
    <message>
        <source>Ask the second person again.</source>
        <translation>Demandez de nouveau à la seconde personne.</translation>
    </message>
    <message>
        <source>Ask the usual payee, by a way you used before, whether they changed their address.</source>
        <translation>Demandez au bénéficiaire habituel, par un moyen déjà utilisé, s’il a changé d’adresse.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, more once you allow more until {2}.</source>
        <translation>Au pire, {0} peut prendre {1}, davantage dès que vous autorisez davantage, jusqu’au {2}.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, more once you allow more, without an end.</source>
        <translation>Au pire, {0} peut prendre {1}, davantage dès que vous autorisez davantage, sans fin.</translation>
    </message>
    <message>
        <source>Attackers make addresses whose ends equal those of one you pay. They send you dust from them and wait for you to copy the wrong one.</source>
        <translation>Des attaquants créent des adresses aux mêmes extrémités qu&apos;une que vous payez. Ils vous envoient des miettes et attendent que vous copiiez la mauvaise.</translation>
    </message>
    <message>
        <source>Attest something about {0} in this account&apos;s name</source>
        <translation>Attester quelque chose sur {0} au nom de ce compte</translation>
    </message>
    <message>
        <source>Become the trading key of {0}</source>
        <translation>Devenir la clé de négociation de {0}</translation>
    </message>
    <message>
        <source>Borrow {0} to {1} on {2}</source>
        <translation>Emprunter {0} sur {2}, versé à {1}</translation>
    </message>
    <message>
        <source>Borrow {0} to {1} with {2}</source>
        <translation>Emprunter {0} avec {2}, versé à {1}</translation>
    </message>
    <message>
        <source>Buy {0} for {1} on {2}</source>
        <translation>Acheter {0} sur {2} pour {1}</translation>
    </message>
    <message>
        <source>Buy {0} for {1} with {2}</source>
        <translation>Acheter {0} avec {2} pour {1}</translation>
    </message>
    <message>
        <source>Buy {0} on an exchange account for at most {1} each</source>
        <translation>Acheter {0} sur un compte de plateforme à {1} au plus chacun</translation>
    </message>
    <message>
        <source>By your account: {0}</source>
        <translation>Par votre compte : {0}</translation>
    </message>
    <message>
        <source>Call “{0}” of {1}</source>
        <translation>Appeler « {0} » de {1}</translation>
    </message>
    <message>
        <source>Calls {0}, perhaps its function “{1}”</source>
        <translation>Appelle {0}, peut-être sa fonction « {1} »</translation>
    </message>
    <message>
        <source>Calls {0}, perhaps its function “{1}”, sending {2}</source>
        <translation>Appelle {0}, peut-être sa fonction « {1} », et envoie {2}</translation>
    </message>
    <message>
        <source>Calls {0}; what it does is unknown</source>
        <translation>Appelle {0} ; ce que cela fait est inconnu</translation>
    </message>
    <message>
        <source>Cancel an order or permission</source>
        <translation>Annuler un ordre ou une autorisation</translation>
    </message>
    <message>
        <source>Cancel an order or permission ({0})</source>
        <translation>Annuler un ordre ou une autorisation ({0})</translation>
    </message>
    <message>
        <source>Capital letters in an address are a checksum (EIP-55); when it fails, a digit was changed or mistyped.</source>
        <translation>Les majuscules d&apos;une adresse sont une somme de contrôle (EIP-55) ; si elle échoue, un chiffre a été changé ou mal tapé.</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>Check that this contract is a wallet or a service that expects payments.</source>
        <translation>Vérifiez que ce contrat est un portefeuille ou un service qui attend des paiements.</translation>
    </message>
    <message>
        <source>Check the address in the browser.</source>
        <translation>Vérifiez l&apos;adresse dans le navigateur.</translation>
    </message>
    <message>
        <source>Check the amount against the invoice or the person who asked for it.</source>
        <translation>Vérifiez le montant avec la facture ou la personne qui l&apos;a demandé.</translation>
    </message>
    <message>
        <source>Check what the sponsor may charge.</source>
        <translation>Vérifiez ce que le payeur peut prélever.</translation>
    </message>
    <message>
        <source>Check where the address came from. Send a small amount first if the sum matters.</source>
        <translation>Vérifiez d&apos;où vient l&apos;adresse. Envoyez d&apos;abord peu si la somme compte.</translation>
    </message>
    <message>
        <source>Choose Pair and type the code that the device shows.</source>
        <translation>Choisissez Associer et tapez le code que montre l&apos;appareil.</translation>
    </message>
    <message>
        <source>Choose Unlock and enter its PIN.</source>
        <translation>Choisissez Déverrouiller et saisissez son code PIN.</translation>
    </message>
    <message>
        <source>Choose a price source in the settings, or set the limit in coins.</source>
        <translation>Choisissez une source de prix dans les réglages, ou fixez la limite en jetons.</translation>
    </message>
    <message>
        <source>Choose an account below m/44&apos;/60&apos;.</source>
        <translation>Choisissez un compte sous m/44&apos;/60&apos;.</translation>
    </message>
    <message>
        <source>Choose another with --profile.</source>
        <translation>Choisissez-en un autre avec --profile.</translation>
    </message>
    <message>
        <source>Choose the folder or tar file of Trezor&apos;s definitions again (Settings › Trezor).</source>
        <translation>Choisissez à nouveau le dossier ou le fichier tar des définitions de Trezor (Réglages › Trezor).</translation>
    </message>
    <message>
        <source>Choose the right account.</source>
        <translation>Choisissez le bon compte.</translation>
    </message>
    <message>
        <source>Claim address</source>
        <translation>Réclamer l&apos;adresse</translation>
    </message>
    <message>
        <source>Claim what is owed to you</source>
        <translation>Réclamer ce qui vous est dû</translation>
    </message>
    <message>
        <source>Claim {0}</source>
        <translation>Réclamer {0}</translation>
    </message>
    <message>
        <source>Claim {0} on {1}</source>
        <translation>Réclamer {0} sur {1}</translation>
    </message>
    <message>
        <source>Claim {0} to {1} on {2}</source>
        <translation>Réclamer {0} sur {2}, versé à {1}</translation>
    </message>
    <message>
        <source>Claim {0} to {1} with {2}</source>
        <translation>Réclamer {0} avec {2}, versé à {1}</translation>
    </message>
    <message>
        <source>Claim {0} with {1}</source>
        <translation>Réclamer {0} avec {1}</translation>
    </message>
    <message>
        <source>Claimed {0}, computed {1}.</source>
        <translation>Annoncé {0}, calculé {1}.</translation>
    </message>
    <message>
        <source>Claims and security updates give; thieves name a function so and let it take the coins sent along.</source>
        <translation>Réclamations et mises à jour donnent ; les voleurs nomment ainsi une fonction qui prend les pièces jointes.</translation>
    </message>
    <message>
        <source>Close Trezor Suite, Ledger Wallet or other wallet programs and try again.</source>
        <translation>Fermez Trezor Suite, Ledger Wallet ou tout autre programme de portefeuille, puis réessayez.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port under Settings.</source>
        <translation>Fermez ce programme, ou choisissez un autre port dans Réglages.</translation>
    </message>
    <message>
        <source>Close the other program that writes it.</source>
        <translation>Fermez l’autre programme qui y écrit.</translation>
    </message>
    <message>
        <source>Close the site.</source>
        <translation>Fermez le site.</translation>
    </message>
    <message>
        <source>Close the site. Open the real one from your own bookmark.</source>
        <translation>Fermez le site. Ouvrez le vrai depuis votre propre marque-page.</translation>
    </message>
    <message>
        <source>Close {0} and try again.</source>
        <translation>Fermez {0} et réessayez.</translation>
    </message>
    <message>
        <source>Close {0} on the device and open Ethereum.</source>
        <translation>Fermez {0} sur l&apos;appareil et ouvrez Ethereum.</translation>
    </message>
    <message>
        <source>Coercion, a typing error or a thief show as an amount far from the account&apos;s own habits.</source>
        <translation>Une contrainte, une faute de frappe ou un voleur se voit à un montant loin des habitudes du compte.</translation>
    </message>
    <message>
        <source>Coins are sent along with a token call</source>
        <translation>Des pièces accompagnent un appel de jeton</translation>
    </message>
    <message>
        <source>Coins go to an unknown function that asks for nothing</source>
        <translation>Des pièces vont à une fonction inconnue qui ne demande rien</translation>
    </message>
    <message>
        <source>Compare the amount with the invoice, digit by digit.</source>
        <translation>Comparez le montant avec la facture, chiffre par chiffre.</translation>
    </message>
    <message>
        <source>Compare the hash on the device with the one shown here, group by group.</source>
        <translation>Comparez le hash de l&apos;appareil avec celui d&apos;ici, groupe par groupe.</translation>
    </message>
    <message>
        <source>Compare the recipient with what you meant. It should be your own account.</source>
        <translation>Comparez le destinataire avec celui que vous vouliez. Ce devrait être votre propre compte.</translation>
    </message>
    <message>
        <source>Compared with {0} acts of this account</source>
        <translation>Comparé avec {0} actes de ce compte</translation>
    </message>
    <message>
        <source>Compromised sites point to contracts made for the theft a few days before.</source>
        <translation>Les sites piratés pointent vers des contrats faits pour le vol quelques jours avant.</translation>
    </message>
    <message>
        <source>Confirm: {0}.</source>
        <translation>Confirmez : {0}.</translation>
    </message>
    <message>
        <source>Connect your own node in the settings to see what really happens.</source>
        <translation>Connectez votre propre nœud dans les réglages pour voir ce qui se passe vraiment.</translation>
    </message>
    <message>
        <source>Contracts for a theft are made shortly before it.</source>
        <translation>Les contrats pour un vol sont créés peu avant.</translation>
    </message>
    <message>
        <source>Control is given up for ever</source>
        <translation>Le contrôle est abandonné pour toujours</translation>
    </message>
    <message>
        <source>Copy the address again from its source. Do not correct the capitals by hand.</source>
        <translation>Recopiez l&apos;adresse depuis sa source. Ne corrigez pas les majuscules à la main.</translation>
    </message>
    <message>
        <source>Create a contract</source>
        <translation>Créer un contrat</translation>
    </message>
    <message>
        <source>Create a contract and send it {0}</source>
        <translation>Créer un contrat et lui envoyer {0}</translation>
    </message>
    <message>
        <source>Create a wallet of your own on the site</source>
        <translation>Créer un portefeuille à vous sur le site</translation>
    </message>
    <message>
        <source>Delegate to {0}</source>
        <translation>Déléguer à {0}</translation>
    </message>
    <message>
        <source>Deposit {0}</source>
        <translation>Déposer {0}</translation>
    </message>
    <message>
        <source>Deposit {0} on {1}</source>
        <translation>Déposer {0} sur {1}</translation>
    </message>
    <message>
        <source>Deposit {0} with {1}</source>
        <translation>Déposer {0} avec {1}</translation>
    </message>
    <message>
        <source>Do not receive anything at the old address before you know why.</source>
        <translation>Ne recevez rien à l&apos;ancienne adresse avant de savoir pourquoi.</translation>
    </message>
    <message>
        <source>Do not rely on the name.</source>
        <translation>Ne vous fiez pas au nom.</translation>
    </message>
    <message>
        <source>Do not send it now. Find out why it fails.</source>
        <translation>Ne l&apos;envoyez pas maintenant. Cherchez pourquoi cela échoue.</translation>
    </message>
    <message>
        <source>Do not sign unless all owners agreed.</source>
        <translation>Ne signez que si tous les propriétaires sont d&apos;accord.</translation>
    </message>
    <message>
        <source>Do not sign unless the site shows every offer and you trust it.</source>
        <translation>Ne signez que si le site montre chaque offre et que vous lui faites confiance.</translation>
    </message>
    <message>
        <source>Do not sign unless this is a gift or a fee that you know.</source>
        <translation>Ne signez que si c&apos;est un cadeau ou des frais que vous connaissez.</translation>
    </message>
    <message>
        <source>Do not sign unless you know the spender and why it needs this.</source>
        <translation>Ne signez que si vous connaissez le bénéficiaire et savez pourquoi il en a besoin.</translation>
    </message>
    <message>
        <source>Do not sign unless you know this contract well.</source>
        <translation>Ne signez que si vous connaissez bien ce contrat.</translation>
    </message>
    <message>
        <source>Do not sign unless you meant that chain.</source>
        <translation>Ne signez que si vous vouliez cette chaîne.</translation>
    </message>
    <message>
        <source>Do not sign unless you planned this and compared the new owner&apos;s address with its source.</source>
        <translation>Ne signez que si vous l&apos;avez prévu et comparé l&apos;adresse du nouveau propriétaire avec sa source.</translation>
    </message>
    <message>
        <source>Do not sign until they agree. Choose another node.</source>
        <translation>Ne signez pas tant qu&apos;ils ne concordent pas. Choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>Do not sign.</source>
        <translation>Ne signez pas.</translation>
    </message>
    <message>
        <source>Do not sign. A claim gives you something; it never needs a permission.</source>
        <translation>Ne signez pas. Une réclamation vous donne quelque chose ; elle n&apos;exige jamais d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Do not sign. A fresh, empty address has no honest use as a spender.</source>
        <translation>Ne signez pas. Une adresse neuve et vide n&apos;a aucun usage honnête comme bénéficiaire.</translation>
    </message>
    <message>
        <source>Do not sign. A login or a mint never needs an offer.</source>
        <translation>Ne signez pas. Une connexion ou un mint n&apos;exige jamais d&apos;offre.</translation>
    </message>
    <message>
        <source>Do not sign. A real claim or update takes no coins.</source>
        <translation>Ne signez pas. Une vraie réclamation ou mise à jour ne prend pas de pièces.</translation>
    </message>
    <message>
        <source>Do not sign. Ask another node.</source>
        <translation>Ne signez pas. Interrogez un autre nœud.</translation>
    </message>
    <message>
        <source>Do not sign. Ask for an authorization for one chain.</source>
        <translation>Ne signez pas. Demandez une autorisation pour une seule chaîne.</translation>
    </message>
    <message>
        <source>Do not sign. Ask for the recipient&apos;s own address; a token contract is not a person.</source>
        <translation>Ne signez pas. Demandez l&apos;adresse propre du destinataire ; un contrat de jeton n&apos;est pas une personne.</translation>
    </message>
    <message>
        <source>Do not sign. Ask the site which contract it means.</source>
        <translation>Ne signez pas. Demandez au site quel contrat il vise.</translation>
    </message>
    <message>
        <source>Do not sign. Check this computer for malware and take the address from another device.</source>
        <translation>Ne signez pas. Cherchez des logiciels malveillants sur cet ordinateur et prenez l&apos;adresse d&apos;un autre appareil.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the contact with its original source and save it again.</source>
        <translation>Ne signez pas. Comparez le contact avec sa source d&apos;origine et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the hash with the other owners by another way.</source>
        <translation>Ne signez pas. Comparez le hash avec les autres propriétaires par une autre voie.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the token&apos;s contract with the issuer&apos;s page.</source>
        <translation>Ne signez pas. Comparez le contrat du jeton avec la page de l&apos;émetteur.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the whole address with the project&apos;s documentation.</source>
        <translation>Ne signez pas. Comparez l&apos;adresse entière avec la documentation du projet.</translation>
    </message>
    <message>
        <source>Do not sign. No honest application asks for this.</source>
        <translation>Ne signez pas. Aucune application honnête ne demande cela.</translation>
    </message>
    <message>
        <source>Do not sign. Nobody here knows who would get your tokens.</source>
        <translation>Ne signez pas. Personne ici ne sait qui recevrait vos jetons.</translation>
    </message>
    <message>
        <source>Do not sign. Only Safe&apos;s own batch libraries belong here.</source>
        <translation>Ne signez pas. Seules les bibliothèques de lots de Safe ont leur place ici.</translation>
    </message>
    <message>
        <source>Do not sign. Open the real site yourself and sign in there.</source>
        <translation>Ne signez pas. Ouvrez vous-même le vrai site et connectez-vous-y.</translation>
    </message>
    <message>
        <source>Do not sign. Reload the site later and check it by another way.</source>
        <translation>Ne signez pas. Rechargez le site plus tard et vérifiez-le par une autre voie.</translation>
    </message>
    <message>
        <source>Do not sign. Report it, so that the check can be repaired.</source>
        <translation>Ne signez pas. Signalez-le, pour que le contrôle soit réparé.</translation>
    </message>
    <message>
        <source>Do not sign. Take the address from its original source again and compare its middle.</source>
        <translation>Ne signez pas. Reprenez l&apos;adresse à sa source d&apos;origine et comparez son milieu.</translation>
    </message>
    <message>
        <source>Do not sign. The contract is not the named project&apos;s.</source>
        <translation>Ne signez pas. Le contrat n&apos;est pas celui du projet nommé.</translation>
    </message>
    <message>
        <source>Do not sign. The first signature may already be in use by a thief.</source>
        <translation>Ne signez pas. Un voleur utilise peut-être déjà la première signature.</translation>
    </message>
    <message>
        <source>Do not sign. The payment must go to your own account.</source>
        <translation>Ne signez pas. Le paiement doit aller à votre propre compte.</translation>
    </message>
    <message>
        <source>Do not sign. The request and your words differ.</source>
        <translation>Ne signez pas. La demande et vos mots diffèrent.</translation>
    </message>
    <message>
        <source>Do not sign. The site may be hacked; look for the project&apos;s own announcements.</source>
        <translation>Ne signez pas. Le site est peut-être piraté ; cherchez les annonces du projet.</translation>
    </message>
    <message>
        <source>Do not trust the message.</source>
        <translation>Ne faites pas confiance au message.</translation>
    </message>
    <message>
        <source>Do not trust this token.</source>
        <translation>Ne faites pas confiance à ce jeton.</translation>
    </message>
    <message>
        <source>EIP-7702 sweepers</source>
        <translation>videurs de comptes EIP-7702</translation>
    </message>
    <message>
        <source>ENS does not allow this name; it may imitate another. (Its rules say: {0})</source>
        <translation>ENS n’autorise pas ce nom ; il peut en imiter un autre. (Ses règles disent : {0})</translation>
    </message>
    <message>
        <source>Enter it on the device.</source>
        <translation>Saisissez-la sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>Enter the PIN; the positions are shown on the device.</source>
        <translation>Saisissez le code PIN ; les positions sont affichées sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>Entry {0} differs from {1}.</source>
        <translation>L’entrée {0} diffère de {1}.</translation>
    </message>
    <message>
        <source>Entry {0} does not follow the entry before it.</source>
        <translation>L’entrée {0} ne suit pas celle qui la précède.</translation>
    </message>
    <message>
        <source>Entry {0} is missing.</source>
        <translation>L’entrée {0} manque.</translation>
    </message>
    <message>
        <source>Entry {0} is no JSON object.</source>
        <translation>L’entrée {0} n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Entry {0} of the batch runs {1} as the Safe {2}.</source>
        <translation>L&apos;entrée {0} du lot exécute {1} en tant que Safe {2}.</translation>
    </message>
    <message>
        <source>Entry {0} was changed after it was written.</source>
        <translation>L’entrée {0} a été modifiée après son écriture.</translation>
    </message>
    <message>
        <source>Every redirected payment goes to an address that the account never paid.</source>
        <translation>Tout paiement détourné va à une adresse que le compte n&apos;a jamais payée.</translation>
    </message>
    <message>
        <source>Expect to receive less. Try to sell a little before you buy much.</source>
        <translation>Attendez-vous à recevoir moins. Essayez de vendre un peu avant d&apos;acheter beaucoup.</translation>
    </message>
    <message>
        <source>Far more than you usually send</source>
        <translation>Bien plus que vous n&apos;envoyez d&apos;habitude</translation>
    </message>
    <message>
        <source>Fewer signatures would be enough</source>
        <translation>Moins de signatures suffiraient</translation>
    </message>
    <message>
        <source>Fields are missing; they need a node.</source>
        <translation>Des champs manquent ; il leur faut un nœud.</translation>
    </message>
    <message>
        <source>Fill it first.</source>
        <translation>Remplissez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Find out who runs this contract before you sign.</source>
        <translation>Cherchez qui gère ce contrat avant de signer.</translation>
    </message>
    <message>
        <source>Find the right device.</source>
        <translation>Trouvez le bon appareil.</translation>
    </message>
    <message>
        <source>Finish or reject it on the device first.</source>
        <translation>Terminez-la ou refusez-la d&apos;abord sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>Finish that one first; this one is filled anew then.</source>
        <translation>Finissez d&apos;abord celle-là ; celle-ci sera alors remplie à nouveau.</translation>
    </message>
    <message>
        <source>Foreign code would run with all rights of the Safe</source>
        <translation>Un code étranger s&apos;exécuterait avec tous les droits du Safe</translation>
    </message>
    <message>
        <source>Foreign code would run with all rights of your account</source>
        <translation>Un code étranger s&apos;exécuterait avec tous les droits de votre compte</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>From the Safe {0}: </source>
        <translation>Depuis le Safe {0} : </translation>
    </message>
    <message>
        <source>From the Safe {0}: {1}</source>
        <translation>Depuis le Safe {0} : {1}</translation>
    </message>
    <message>
        <source>GMX position theft through an address not yet in use</source>
        <translation>vol d’une position GMX par une adresse pas encore utilisée</translation>
    </message>
    <message>
        <source>Give permissions on any chain that the message does not show</source>
        <translation>Donner des permissions, sur toute chaîne, que le message ne montre pas</translation>
    </message>
    <message>
        <source>Give permissions on chain {0}</source>
        <translation>Donner des permissions sur la chaîne {0}</translation>
    </message>
    <message>
        <source>Give the identity {0} to {1}</source>
        <translation>Donner l’identité {0} à {1}</translation>
    </message>
    <message>
        <source>Give the site a key, made from this signature, that acts for this account</source>
        <translation>Donner au site une clé, faite de cette signature, qui agit pour ce compte</translation>
    </message>
    <message>
        <source>Give the site a key, made from this signature, that trades for this account</source>
        <translation>Donner au site une clé, tirée de cette signature, qui négocie pour ce compte</translation>
    </message>
    <message>
        <source>Give up control over {0} for ever</source>
        <translation>Abandonner pour toujours le contrôle de {0}</translation>
    </message>
    <message>
        <source>Give your account on the exchange to {0}</source>
        <translation>Donner votre compte sur la plateforme à {0}</translation>
    </message>
    <message>
        <source>Give {0} control over {1}</source>
        <translation>Donner à {0} le contrôle de {1}</translation>
    </message>
    <message>
        <source>Give {0} full control of this account</source>
        <translation>Donner à {0} le contrôle total de ce compte</translation>
    </message>
    <message>
        <source>Give {0} full control of this account on every chain</source>
        <translation>Donner à {0} le contrôle total de ce compte sur toutes les chaînes</translation>
    </message>
    <message>
        <source>Group {0} is another.</source>
        <translation>Le groupe {0} est un autre.</translation>
    </message>
    <message>
        <source>Handing over ownership or replacing code gives away everything the contract holds, in one call.</source>
        <translation>Céder la propriété ou remplacer le code donne tout ce que détient le contrat, en un appel.</translation>
    </message>
    <message>
        <source>Hidden wallets are off on this device, or it takes the passphrase only on its own screen.</source>
        <translation>Les portefeuilles cachés sont désactivés, ou l&apos;appareil ne prend la phrase que sur son écran.</translation>
    </message>
    <message>
        <source>If you are sure: Trezor Suite › Settings › Device › Safety checks › Prompt.</source>
        <translation>Si vous en êtes sûr : Trezor Suite › Settings › Device › Safety checks › Prompt.</translation>
    </message>
    <message>
        <source>If you do not know why it is new, wait some days.</source>
        <translation>Si vous ne savez pas pourquoi il est nouveau, attendez quelques jours.</translation>
    </message>
    <message>
        <source>In {0} entries there is none like it.</source>
        <translation>Sur {0} entrées, aucune ne lui ressemble.</translation>
    </message>
    <message>
        <source>In {0} requests it never named {1}, which could now take everything.</source>
        <translation>En {0} demandes, il n’a jamais nommé {1}, qui pourrait maintenant tout prendre.</translation>
    </message>
    <message>
        <source>In {0} requests it never named {1}, which could now take {2}.</source>
        <translation>En {0} demandes, il n’a jamais nommé {1}, qui pourrait maintenant prendre {2}.</translation>
    </message>
    <message>
        <source>Inferno batch through a delegated account</source>
        <translation>lot d’Inferno par un compte délégué</translation>
    </message>
    <message>
        <source>Install it with the maker&apos;s program.</source>
        <translation>Installez-la avec le programme du fabricant.</translation>
    </message>
    <message>
        <source>Install the newer program again; this one would not understand it.</source>
        <translation>Réinstallez le programme plus récent ; celui-ci ne le comprendrait pas.</translation>
    </message>
    <message>
        <source>Install the udev rules (Help › Devices) and plug the device in again.</source>
        <translation>Installez les règles udev (Aide › Appareils) et rebranchez l&apos;appareil.</translation>
    </message>
    <message>
        <source>Invoice for {0}</source>
        <translation>Facture de {0}</translation>
    </message>
    <message>
        <source>Invoice for {0} due {1}</source>
        <translation>Facture de {0}, échéance {1}</translation>
    </message>
    <message>
        <source>Invoice of {0} for {1}</source>
        <translation>Facture de {0} : {1}</translation>
    </message>
    <message>
        <source>Invoice of {0} for {1} due {2}</source>
        <translation>Facture de {0} : {1}, échéance {2}</translation>
    </message>
    <message>
        <source>Invoice {0}</source>
        <translation>Facture {0}</translation>
    </message>
    <message>
        <source>Invoice {0} for {1}</source>
        <translation>Facture {0} : {1}</translation>
    </message>
    <message>
        <source>Invoice {0} for {1} due {2}</source>
        <translation>Facture {0} : {1}, échéance {2}</translation>
    </message>
    <message>
        <source>Invoice {0} of {1} for {2}</source>
        <translation>Facture {0} de {1} : {2}</translation>
    </message>
    <message>
        <source>Invoice {0} of {1} for {2} due {3}</source>
        <translation>Facture {0} de {1} : {2}, échéance {3}</translation>
    </message>
    <message>
        <source>Issued At</source>
        <translation>Issued At</translation>
    </message>
    <message>
        <source>It asks again right after you refused</source>
        <translation>Il redemande juste après votre refus</translation>
    </message>
    <message>
        <source>It asks for {0}, which is no coin or token known here: say in what you pay, and how much.</source>
        <translation>Elle demande {0}, qui n’est ici ni une monnaie ni un jeton connu : dites en quoi vous payez, et combien.</translation>
    </message>
    <message>
        <source>It asks for {0}; {1} is meant to be worth as much.</source>
        <translation>Elle demande {0} ; {1} est censé valoir autant.</translation>
    </message>
    <message>
        <source>It can be taken at any time from now on.</source>
        <translation>Cela peut être pris à tout moment dès maintenant.</translation>
    </message>
    <message>
        <source>It cancels a pending transaction</source>
        <translation>Cela annule une transaction en attente</translation>
    </message>
    <message>
        <source>It cancels it: nothing moves.</source>
        <translation>Cela l&apos;annule : rien ne bouge.</translation>
    </message>
    <message>
        <source>It does not show: {0}.</source>
        <translation>Il ne montre pas : {0}.</translation>
    </message>
    <message>
        <source>It does something else when the owner or the block changes</source>
        <translation>Cela fait autre chose quand le propriétaire ou le bloc change</translation>
    </message>
    <message>
        <source>It ends {0}.</source>
        <translation>Cela finit {0}.</translation>
    </message>
    <message>
        <source>It goes to an account of your own</source>
        <translation>Cela va à l&apos;un de vos comptes</translation>
    </message>
    <message>
        <source>It is not needed for this request.</source>
        <translation>Ce n&apos;est pas nécessaire pour cette demande.</translation>
    </message>
    <message>
        <source>It is not the Safe&apos;s next transaction</source>
        <translation>Ce n&apos;est pas la prochaine transaction du Safe</translation>
    </message>
    <message>
        <source>It is signed; whether it was sent is not certain.</source>
        <translation>Elle est signée ; il n’est pas certain qu’elle ait été envoyée.</translation>
    </message>
    <message>
        <source>It is valid on chain {0}; the site asked for chain {1}.</source>
        <translation>Valable sur la chaîne {0} ; le site a demandé la chaîne {1}.</translation>
    </message>
    <message>
        <source>It is valid on every chain</source>
        <translation>Valable sur toutes les chaînes</translation>
    </message>
    <message>
        <source>It is {0} UTC; your hours are {1}:00 to {2}:00.</source>
        <translation>Il est {0} UTC ; vos heures vont de {1}:00 à {2}:00.</translation>
    </message>
    <message>
        <source>It looks as if somebody else used this account</source>
        <translation>On dirait que quelqu’un d’autre utilise ce compte</translation>
    </message>
    <message>
        <source>It looks like a usual payment that goes to somebody else</source>
        <translation>On dirait un paiement habituel qui va à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>It looks like a usual payment, but goes to somebody new</source>
        <translation>Cela ressemble à un paiement habituel, mais va à quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>It looks like money taken in small parts</source>
        <translation>On dirait de l’argent pris par petites parts</translation>
    </message>
    <message>
        <source>It looks like {0} and is another: the first {1} and the last {2} digits are the same. Take the address from its original source again.</source>
        <translation>Elle ressemble à {0} et en est une autre : les {1} premiers et les {2} derniers chiffres sont les mêmes. Reprenez l’adresse à sa source d’origine.</translation>
    </message>
    <message>
        <source>It may be {0}.</source>
        <translation>C&apos;est peut-être {0}.</translation>
    </message>
    <message>
        <source>It names no chain, so it may be used on every one.</source>
        <translation>Aucune chaîne n&apos;est nommée, donc toutes sont possibles.</translation>
    </message>
    <message>
        <source>It never ends.</source>
        <translation>Cela ne finit jamais.</translation>
    </message>
    <message>
        <source>It replaces a transaction that is on its way</source>
        <translation>Cela remplace une transaction en route</translation>
    </message>
    <message>
        <source>It shows a hash only.</source>
        <translation>Il ne montre qu&apos;un hash.</translation>
    </message>
    <message>
        <source>It shows every field of the message.</source>
        <translation>Il montre chaque champ du message.</translation>
    </message>
    <message>
        <source>It takes tokens from somebody else</source>
        <translation>Cela prend des jetons à quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>It wants an enormous amount of gas</source>
        <translation>Cela veut une énorme quantité de gaz</translation>
    </message>
    <message>
        <source>It was not simulated</source>
        <translation>Cela n&apos;a pas été simulé</translation>
    </message>
    <message>
        <source>It was noticed at {0} UTC.</source>
        <translation>Remarqué à {0} UTC.</translation>
    </message>
    <message>
        <source>It was written without capitals, so a typing error cannot be noticed (EIP-55).</source>
        <translation>Elle est écrite sans majuscules : une faute de frappe ne se verrait pas (EIP-55).</translation>
    </message>
    <message>
        <source>It would fail</source>
        <translation>Cela échouerait</translation>
    </message>
    <message>
        <source>It would fail. {0}</source>
        <translation>Cela échouerait. {0}</translation>
    </message>
    <message>
        <source>It would wait for others, or never be mined</source>
        <translation>Cela attendrait d&apos;autres, ou ne serait jamais miné</translation>
    </message>
    <message>
        <source>Its code is that of {0} {1}.</source>
        <translation>Son code est celui de {0} {1}.</translation>
    </message>
    <message>
        <source>Its newest block is of {0} UTC.</source>
        <translation>Son dernier bloc est de {0} UTC.</translation>
    </message>
    <message>
        <source>Its number is used up or taken back: nothing can be taken with it any more.</source>
        <translation>Son numéro est utilisé ou retiré : plus rien ne peut être pris avec elle.</translation>
    </message>
    <message>
        <source>Kevin Rose NFT theft</source>
        <translation>vol des NFT de Kevin Rose</translation>
    </message>
    <message>
        <source>Known phishing sites; the list&apos;s source and date are shown.</source>
        <translation>Sites d&apos;hameçonnage connus ; la source et la date de la liste sont montrées.</translation>
    </message>
    <message>
        <source>Known thieves&apos; addresses; lists age and err, so the source and its date are shown.</source>
        <translation>Adresses de voleurs connus ; les listes vieillissent et se trompent : source et date sont montrées.</translation>
    </message>
    <message>
        <source>Leave the site.</source>
        <translation>Quittez le site.</translation>
    </message>
    <message>
        <source>Ledger Connect Kit attack</source>
        <translation>attaque du Ledger Connect Kit</translation>
    </message>
    <message>
        <source>Less than a day ago {0} went to {1}. Now {2} would go to {3}, which looks similar.</source>
        <translation>Il y a moins d&apos;un jour, {0} est allé à {1}. Maintenant {2} irait à {3}, qui lui ressemble.</translation>
    </message>
    <message>
        <source>Let a key that the site keeps trade for this account</source>
        <translation>Laisser une clé que le site garde négocier pour ce compte</translation>
    </message>
    <message>
        <source>Let another account send the authorization.</source>
        <translation>Faites envoyer l&apos;autorisation par un autre compte.</translation>
    </message>
    <message>
        <source>Let the key 0x{0} post as the identity</source>
        <translation>Permettre à la clé 0x{0} de publier au nom de l’identité</translation>
    </message>
    <message>
        <source>Let the key 0x{0} trade for your account on Lighter</source>
        <translation>Laisser la clé 0x{0} négocier pour votre compte sur Lighter</translation>
    </message>
    <message>
        <source>Let {0} act for the profile {1}</source>
        <translation>Permettre à {0} d’agir pour le profil {1}</translation>
    </message>
    <message>
        <source>Let {0} act for this account ({1})</source>
        <translation>Laisser {0} agir pour ce compte ({1})</translation>
    </message>
    <message>
        <source>Let {0} borrow {1} in this account&apos;s name</source>
        <translation>Permettre à {0} d’emprunter {1} au nom de ce compte</translation>
    </message>
    <message>
        <source>Let {0} charge up to {1} of each of your trades</source>
        <translation>Laisser {0} prélever jusqu’à {1} de chacune de vos opérations</translation>
    </message>
    <message>
        <source>Let {0} make this call for the account: {1}</source>
        <translation>Permettre à {0} de faire cet appel pour le compte : {1}</translation>
    </message>
    <message>
        <source>Let {0} propose transactions for the Safe; it signs none</source>
        <translation>Permettre à {0} de proposer des transactions pour la Safe ; il n’en signe aucune</translation>
    </message>
    <message>
        <source>Let {0} recover, and so take, the identity</source>
        <translation>Permettre à {0} de récupérer, et donc de prendre, l’identité</translation>
    </message>
    <message>
        <source>Let {0} release {1} deposited in The Compact</source>
        <translation>Permettre à {0} de débloquer {1} déposé dans The Compact</translation>
    </message>
    <message>
        <source>Let {0} take everything you hold in {1}</source>
        <translation>Laisser {0} prendre tout ce que vous détenez dans {1}</translation>
    </message>
    <message>
        <source>Let {0} take {1} and pay it out{2}</source>
        <translation>Permettre à {0} de prendre {1} et de le verser{2}</translation>
    </message>
    <message>
        <source>Let {0} take {1} from {2}</source>
        <translation>Laisser {0} prendre {1} à : {2}</translation>
    </message>
    <message>
        <source>Let {0} vote and propose for this account</source>
        <translation>Laisser {0} voter et proposer pour ce compte</translation>
    </message>
    <message>
        <source>List {0} at prices that are not shown</source>
        <translation>Mettre en vente {0} à des prix qui ne sont pas montrés</translation>
    </message>
    <message>
        <source>Lock what is staked for longer on {0}</source>
        <translation>Bloquer plus longtemps ce qui est staké sur {0}</translation>
    </message>
    <message>
        <source>Lock what is staked for longer with {0}</source>
        <translation>Bloquer plus longtemps ce qui est staké avec {0}</translation>
    </message>
    <message>
        <source>Look at each item. Sell one at a time.</source>
        <translation>Regardez chaque objet. Vendez-en un à la fois.</translation>
    </message>
    <message>
        <source>Look at its screen; reject what it shows, unplug it and retry.</source>
        <translation>Regardez son écran ; refusez ce qu&apos;il montre, débranchez-le et réessayez.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s history.</source>
        <translation>Regardez l&apos;historique du compte.</translation>
    </message>
    <message>
        <source>Look at the entry and its date. Lists contain errors; a fresh thief is on none.</source>
        <translation>Regardez l&apos;entrée et sa date. Les listes ont des erreurs ; un nouveau voleur n&apos;est sur aucune.</translation>
    </message>
    <message>
        <source>Look at the reasons. If one surprises you, stop.</source>
        <translation>Regardez les raisons. Si l&apos;une vous surprend, arrêtez.</translation>
    </message>
    <message>
        <source>Look for the project&apos;s announcement of the upgrade before you sign.</source>
        <translation>Cherchez l&apos;annonce du projet sur la mise à jour avant de signer.</translation>
    </message>
    <message>
        <source>Lower it.</source>
        <translation>Baissez-les.</translation>
    </message>
    <message>
        <source>Lower the fee. Ask the application to estimate it again.</source>
        <translation>Baissez les frais. Demandez à l&apos;application de les réestimer.</translation>
    </message>
    <message>
        <source>Lower the gas limit or do not sign.</source>
        <translation>Baissez la limite de gaz ou ne signez pas.</translation>
    </message>
    <message>
        <source>Make sure that the test arrived.</source>
        <translation>Assurez-vous que le test est arrivé.</translation>
    </message>
    <message>
        <source>Make sure that you added this network yourself.</source>
        <translation>Assurez-vous d&apos;avoir ajouté ce réseau vous-même.</translation>
    </message>
    <message>
        <source>Make sure that you mean to move everything.</source>
        <translation>Assurez-vous de vouloir tout déplacer.</translation>
    </message>
    <message>
        <source>Make sure that you meant this chain.</source>
        <translation>Assurez-vous que vous vouliez cette chaîne.</translation>
    </message>
    <message>
        <source>Make sure that you started this.</source>
        <translation>Assurez-vous de l&apos;avoir lancé vous-même.</translation>
    </message>
    <message>
        <source>Make {0} the guard of {1}: it can refuse every transaction</source>
        <translation>Faire de {0} le gardien de {1} : il peut refuser toute transaction</translation>
    </message>
    <message>
        <source>Malware between this computer and the device, or a page that lied.</source>
        <translation>Un logiciel malveillant entre cet ordinateur et l&apos;appareil, ou une page qui a menti.</translation>
    </message>
    <message>
        <source>Malware edits the address book, so that a trusted name leads to the thief.</source>
        <translation>Un logiciel malveillant modifie le carnet : un nom de confiance mène au voleur.</translation>
    </message>
    <message>
        <source>Malware or a persuader loosens the rule first and pays afterwards.</source>
        <translation>Un logiciel malveillant ou un beau parleur assouplit d&apos;abord la règle, puis paie.</translation>
    </message>
    <message>
        <source>Malware swaps the address in the clipboard or in the page between copying and paying.</source>
        <translation>Un logiciel malveillant remplace l&apos;adresse du presse-papiers ou de la page entre copie et paiement.</translation>
    </message>
    <message>
        <source>Many NFTs go to one unknown address</source>
        <translation>Beaucoup de NFT vont à une adresse inconnue</translation>
    </message>
    <message>
        <source>Many items are offered at once</source>
        <translation>Beaucoup d&apos;objets sont offerts à la fois</translation>
    </message>
    <message>
        <source>Many signatures in a short time</source>
        <translation>Beaucoup de signatures en peu de temps</translation>
    </message>
    <message>
        <source>Many small thefts add up; the rolling sum notices.</source>
        <translation>Beaucoup de petits vols s&apos;additionnent ; la somme glissante le remarque.</translation>
    </message>
    <message>
        <source>Mint tokens{0}</source>
        <translation>Frapper des jetons{0}</translation>
    </message>
    <message>
        <source>Mint tokens{0} for {1}</source>
        <translation>Frapper des jetons{0} pour {1}</translation>
    </message>
    <message>
        <source>Mint {0}</source>
        <translation>Frapper {0}</translation>
    </message>
    <message>
        <source>Mint {0} on {1}</source>
        <translation>Frapper {0} sur {1}</translation>
    </message>
    <message>
        <source>Mint {0} with {1}</source>
        <translation>Frapper {0} avec {1}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Money goes to {0}.</source>
        <translation>De l&apos;argent va à {0}.</translation>
    </message>
    <message>
        <source>Move {0} USDC within your account on the exchange to {1}</source>
        <translation>Déplacer {0} USDC au sein de votre compte sur la plateforme vers {1}</translation>
    </message>
    <message>
        <source>Name its folder with --profile.</source>
        <translation>Indiquez son dossier avec --profile.</translation>
    </message>
    <message>
        <source>Names are kept on Ethereum; the node set for it serves another chain.</source>
        <translation>Les noms sont conservés sur Ethereum ; le nœud défini pour elle sert une autre chaîne.</translation>
    </message>
    <message>
        <source>Nearly everything you have of it leaves</source>
        <translation>Presque tout ce que vous en avez part</translation>
    </message>
    <message>
        <source>Never copy an address from history. Take it from its original source.</source>
        <translation>Ne copiez jamais une adresse de l&apos;historique. Prenez-la à sa source d&apos;origine.</translation>
    </message>
    <message>
        <source>Never sign this. No honest site needs it.</source>
        <translation>Ne signez jamais cela. Aucun site honnête n&apos;en a besoin.</translation>
    </message>
    <message>
        <source>No Trezor signs transactions of type 1 (EIP-2930).</source>
        <translation>Aucun Trezor ne signe de transactions de type 1 (EIP-2930).</translation>
    </message>
    <message>
        <source>No contact has {0}; your past payments are not known here.</source>
        <translation>Aucun contact n’a {0} ; vos paiements passés ne sont pas connus ici.</translation>
    </message>
    <message>
        <source>No device is connected.</source>
        <translation>Aucun appareil connecté.</translation>
    </message>
    <message>
        <source>No device of an approver is connected.</source>
        <translation>Aucun appareil d’un approbateur n’est branché.</translation>
    </message>
    <message>
        <source>No device with this account is connected.</source>
        <translation>Aucun appareil portant ce compte n’est connecté.</translation>
    </message>
    <message>
        <source>No earlier entry is on chain {0}.</source>
        <translation>Aucune entrée passée n&apos;est sur la chaîne {0}.</translation>
    </message>
    <message>
        <source>No node and no state were given.</source>
        <translation>Ni nœud ni état n&apos;ont été donnés.</translation>
    </message>
    <message>
        <source>No node is set for chain {0}: fee and nonce are unknown.</source>
        <translation>Aucun nœud n’est défini pour la chaîne {0} : les frais et le nonce sont inconnus.</translation>
    </message>
    <message>
        <source>No node is set for this chain; the signed transaction is kept.</source>
        <translation>Aucun nœud n’est défini pour cette chaîne ; la transaction signée est conservée.</translation>
    </message>
    <message>
        <source>No node is set for this chain; whether it was mined is unknown.</source>
        <translation>Aucun nœud n’est défini pour cette chaîne ; on ignore si elle est dans un bloc.</translation>
    </message>
    <message>
        <source>No payment to {0} is in your past and no contact has it.</source>
        <translation>Aucun paiement à {0} n&apos;est dans votre passé et aucun contact ne l&apos;a.</translation>
    </message>
    <message>
        <source>No recipient is given.</source>
        <translation>Aucun destinataire n&apos;est donné.</translation>
    </message>
    <message>
        <source>Nobody has the key of {0}.</source>
        <translation>Personne n&apos;a la clé de {0}.</translation>
    </message>
    <message>
        <source>Nobody here can read this call</source>
        <translation>Personne ici ne peut lire cet appel</translation>
    </message>
    <message>
        <source>Nobody here knows the program that gets your account</source>
        <translation>Personne ici ne connaît le programme qui reçoit votre compte</translation>
    </message>
    <message>
        <source>Nobody here knows this kind of message</source>
        <translation>Personne ici ne connaît ce genre de message</translation>
    </message>
    <message>
        <source>Nobody here knows who could take your tokens</source>
        <translation>Personne ici ne sait qui pourrait prendre vos jetons</translation>
    </message>
    <message>
        <source>Nobody would control {0} any more, for ever.</source>
        <translation>Plus personne ne contrôlerait {0}, pour toujours.</translation>
    </message>
    <message>
        <source>Normal activity looks this unusual once in {0} times. {1}: no feature stands out by itself. {2}.</source>
        <translation>Une activité normale est aussi inhabituelle une fois sur {0}. {1} : aucun trait ne ressort. {2}.</translation>
    </message>
    <message>
        <source>Normal activity looks this unusual once in {0} times. {1}: {2}. {3}.</source>
        <translation>Une activité normale est aussi inhabituelle une fois sur {0}. {1} : {2}. {3}.</translation>
    </message>
    <message>
        <source>Not ready: {0}.</source>
        <translation>Pas prêt : {0}.</translation>
    </message>
    <message>
        <source>Nothing leaves to an address that nobody reviewed.</source>
        <translation>Rien ne part vers une adresse que personne n&apos;a revue.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Nothing was forwarded. Do not sign again before you know why.</source>
        <translation>Rien n&apos;a été transmis. Ne signez pas à nouveau avant de savoir pourquoi.</translation>
    </message>
    <message>
        <source>Nothing was forwarded. Unplug the device and check it with the maker&apos;s program.</source>
        <translation>Rien n&apos;a été transmis. Débranchez l&apos;appareil et vérifiez-le avec le programme du fabricant.</translation>
    </message>
    <message>
        <source>Nothing was sent. Set the right node under Networks.</source>
        <translation>Rien n&apos;a été envoyé. Réglez le bon nœud sous Réseaux.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Rien n&apos;a été signé.</translation>
    </message>
    <message>
        <source>Nothing was signed. Ask the site for a simpler message, or use another device.</source>
        <translation>Rien n&apos;a été signé. Demandez au site un message plus simple, ou utilisez un autre appareil.</translation>
    </message>
    <message>
        <source>Nothing was signed. Check the amount; no device should sign what it cannot show.</source>
        <translation>Rien n&apos;a été signé. Vérifiez le montant ; aucun appareil ne devrait signer ce qu&apos;il ne peut montrer.</translation>
    </message>
    <message>
        <source>Nothing was signed. No known application asks for this.</source>
        <translation>Rien n&apos;a été signé. Aucune application connue ne demande cela.</translation>
    </message>
    <message>
        <source>Nothing was signed. Open the hidden wallet again.</source>
        <translation>Rien n&apos;a été signé. Rouvrez le portefeuille caché.</translation>
    </message>
    <message>
        <source>Nothing was signed. Plug it in and start again.</source>
        <translation>Rien n&apos;a été signé. Branchez-le et recommencez.</translation>
    </message>
    <message>
        <source>Nothing was signed. Try again.</source>
        <translation>Rien n&apos;a été signé. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was signed. Unplug the device, plug it in again and open the Ethereum app.</source>
        <translation>Rien n&apos;a été signé. Débranchez l&apos;appareil, rebranchez-le et ouvrez l&apos;application Ethereum.</translation>
    </message>
    <message>
        <source>Nothing was signed. Update the Ethereum app; if that does not help, use another device.</source>
        <translation>Rien n&apos;a été signé. Mettez à jour l&apos;application Ethereum ; sinon, utilisez un autre appareil.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Reject what it still shows.</source>
        <translation>Rien n&apos;en a été repris. Refusez ce qu&apos;il montre encore.</translation>
    </message>
    <message>
        <source>Nothing would be paid to the address you named.</source>
        <translation>Rien ne serait payé à l&apos;adresse que vous avez nommée.</translation>
    </message>
    <message>
        <source>Nothing would watch the modules of the Safe {0} any more.</source>
        <translation>Plus rien ne surveillerait les modules du Safe {0}.</translation>
    </message>
    <message>
        <source>Nothing, if you are up late.</source>
        <translation>Rien, si vous veillez tard.</translation>
    </message>
    <message>
        <source>Nothing: a payment to yourself is reassuring.</source>
        <translation>Rien : un paiement à vous-même est rassurant.</translation>
    </message>
    <message>
        <source>Nothing: a test payment to the same address is good practice.</source>
        <translation>Rien : un paiement de test à la même adresse est une bonne pratique.</translation>
    </message>
    <message>
        <source>Nothing: taking a permission back makes the account safer.</source>
        <translation>Rien : retirer une autorisation rend le compte plus sûr.</translation>
    </message>
    <message>
        <source>Nothing: the account becomes an ordinary one again.</source>
        <translation>Rien : le compte redevient ordinaire.</translation>
    </message>
    <message>
        <source>Nothing; it says that the effects were read from the request alone.</source>
        <translation>Rien ; cela dit que les effets ont été lus dans la demande seule.</translation>
    </message>
    <message>
        <source>Offer {0} for something on another chain that the message does not name</source>
        <translation>Offrir {0} pour quelque chose sur une autre chaîne que le message ne nomme pas</translation>
    </message>
    <message>
        <source>Offer {0} for {1}</source>
        <translation>Offrir {0} pour {1}</translation>
    </message>
    <message>
        <source>Offer {0} for {1} less a fee, paid to somebody the message does not name</source>
        <translation>Offrir {0} pour {1} moins des frais, versé à quelqu’un que le message ne nomme pas</translation>
    </message>
    <message>
        <source>Offer {0} for {1} on {2}</source>
        <translation>Offrir {0} pour {1} sur {2}</translation>
    </message>
    <message>
        <source>Offer {0} for {1} on {2} ({3} of what is offered goes to others)</source>
        <translation>Offrir {0} pour {1} sur {2} ({3} de ce qui est offert va à d’autres)</translation>
    </message>
    <message>
        <source>Offer {0} for {1} paid to {2} on {3}</source>
        <translation>Offrir {0} pour {1}, versé à {2}, sur {3}</translation>
    </message>
    <message>
        <source>Offer {0} for {1} paid to {2} with {3}</source>
        <translation>Offrir {0} pour {1}, versé à {2}, avec {3}</translation>
    </message>
    <message>
        <source>Offer {0} for {1} with {2}</source>
        <translation>Offrir {0} pour {1} avec {2}</translation>
    </message>
    <message>
        <source>Offer {0} for {1} with {2} ({3} of what is offered goes to others)</source>
        <translation>Offrir {0} pour {1} avec {2} ({3} de ce qui est offert va à d’autres)</translation>
    </message>
    <message>
        <source>Offer {0} for {1}, and {2} more for others on {3}</source>
        <translation>Offrir {0} pour {1}, plus {2} pour d’autres, sur {3}</translation>
    </message>
    <message>
        <source>Offer {0} for {1}, and {2} more for others with {3}</source>
        <translation>Offrir {0} pour {1}, plus {2} pour d’autres, avec {3}</translation>
    </message>
    <message>
        <source>Offer {0} for {1}, and {2} more for others{3}</source>
        <translation>Offrir {0} pour {1}, plus {2} pour d’autres{3}</translation>
    </message>
    <message>
        <source>Offer {0}, paid out on {1} to {2}</source>
        <translation>Proposer {0}, versé sur {1} à {2}</translation>
    </message>
    <message>
        <source>Offered: {0}. Asked for in return: a token that nobody here knows.</source>
        <translation>Offert : {0}. Demandé en échange : un jeton que personne ici ne connaît.</translation>
    </message>
    <message>
        <source>Offered: {0}. Asked for in return: an NFT of {1}, a collection that nobody here knows.</source>
        <translation>Offert : {0}. Demandé en échange : un NFT de {1}, une collection que personne ici ne connaît.</translation>
    </message>
    <message>
        <source>Offered: {0}. Asked for in return: less than dust.</source>
        <translation>Offert : {0}. Demandé en échange : moins que des miettes.</translation>
    </message>
    <message>
        <source>Offered: {0}. Asked for in return: nothing.</source>
        <translation>Offert : {0}. Demandé en échange : rien.</translation>
    </message>
    <message>
        <source>Offered: {0}. The message does not say what comes back.</source>
        <translation>Proposé : {0}. Le message ne dit pas ce qui revient.</translation>
    </message>
    <message>
        <source>Offered: {0}. The message does not say what comes back; it goes to {1}.</source>
        <translation>Proposé : {0}. Le message ne dit pas ce qui revient ; cela va à {1}.</translation>
    </message>
    <message>
        <source>Old software has known faults; unknown software shows screens nobody recorded.</source>
        <translation>Un vieux logiciel a des défauts connus ; un logiciel inconnu montre des écrans jamais relevés.</translation>
    </message>
    <message>
        <source>On Hyperliquid: {0}</source>
        <translation>Sur Hyperliquid : {0}</translation>
    </message>
    <message>
        <source>On the app&apos;s home screen press {0}. That turns on {1}.</source>
        <translation>Sur l’écran d’accueil de l’application, appuyez sur {0}. Cela active {1}.</translation>
    </message>
    <message>
        <source>On the app&apos;s home screen touch the gear, then turn on {0}.</source>
        <translation>Sur l’écran d’accueil de l’application, touchez l’engrenage, puis activez {0}.</translation>
    </message>
    <message>
        <source>One person, deceived or forced, is not enough.</source>
        <translation>Une seule personne, trompée ou forcée, ne suffit pas.</translation>
    </message>
    <message>
        <source>One signature over many tokens empties an account at once.</source>
        <translation>Une signature sur beaucoup de jetons vide un compte d&apos;un coup.</translation>
    </message>
    <message>
        <source>One signature sold a whole collection for nothing.</source>
        <translation>Une signature a vendu toute une collection pour rien.</translation>
    </message>
    <message>
        <source>One signature with chain 0 gives the account away everywhere.</source>
        <translation>Une signature avec la chaîne 0 donne le compte partout.</translation>
    </message>
    <message>
        <source>One site asks many times at once</source>
        <translation>Un site demande de nombreuses fois à la fois</translation>
    </message>
    <message>
        <source>Only one unknown person may take this offer</source>
        <translation>Seule une personne inconnue peut prendre cette offre</translation>
    </message>
    <message>
        <source>Only the number of the order is given.</source>
        <translation>Seul le numéro de l’offre est donné.</translation>
    </message>
    <message>
        <source>Only {0} can take it.</source>
        <translation>Seul {0} peut la prendre.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Rouvrez-le.</translation>
    </message>
    <message>
        <source>Open the Ethereum app on the device.</source>
        <translation>Ouvrez l&apos;application Ethereum sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>Open the hidden wallet again.</source>
        <translation>Rouvrez le portefeuille caché.</translation>
    </message>
    <message>
        <source>OpenSea Wyvern phishing</source>
        <translation>hameçonnage sur OpenSea (Wyvern)</translation>
    </message>
    <message>
        <source>Order {0} of {1}: {2}</source>
        <translation>Offre {0} sur {1} : {2}</translation>
    </message>
    <message>
        <source>Outside the hours of your policy</source>
        <translation>Hors des heures de votre politique</translation>
    </message>
    <message>
        <source>Pairing was refused on the device.</source>
        <translation>L&apos;association a été refusée sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>Perhaps inside: {0}</source>
        <translation>Peut-être à l’intérieur : {0}</translation>
    </message>
    <message>
        <source>Perhaps inside: {0}, and {1} more</source>
        <translation>Peut-être à l’intérieur : {0}, et {1} de plus</translation>
    </message>
    <message>
        <source>Permit thefts of stETH and aEthWBTC</source>
        <translation>vols par permit de stETH et aEthWBTC</translation>
    </message>
    <message>
        <source>Phishing sites are new to their victims.</source>
        <translation>Les sites d&apos;hameçonnage sont nouveaux pour leurs victimes.</translation>
    </message>
    <message>
        <source>Plug it in and unlock it.</source>
        <translation>Branchez-le et déverrouillez-le.</translation>
    </message>
    <message>
        <source>Plug it in, unlock it, and try again.</source>
        <translation>Branchez-le, déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Port {0} is taken by another program; sites cannot reach Countersign.</source>
        <translation>Le port {0} est pris par un autre programme ; les sites ne peuvent pas joindre Countersign.</translation>
    </message>
    <message>
        <source>Port {0} is taken by {1}; sites cannot reach Countersign.</source>
        <translation>Le port {0} est pris par {1} ; les sites ne peuvent pas joindre Countersign.</translation>
    </message>
    <message>
        <source>Propose calls that others may run later</source>
        <translation>Proposer des appels que d’autres pourront exécuter plus tard</translation>
    </message>
    <message>
        <source>Propose calls that others may run later ({0})</source>
        <translation>Proposer des appels que d’autres pourront exécuter plus tard ({0})</translation>
    </message>
    <message>
        <source>Propose: {0}</source>
        <translation>Proposer : {0}</translation>
    </message>
    <message>
        <source>Publish a work for others to mint{0}</source>
        <translation>Publier une œuvre que d’autres peuvent créer{0}</translation>
    </message>
    <message>
        <source>Pulling a third person&apos;s tokens can make you liable, or part of a theft.</source>
        <translation>Prendre les jetons d&apos;un tiers peut vous rendre responsable, ou complice d&apos;un vol.</translation>
    </message>
    <message>
        <source>Radiant theft</source>
        <translation>vol de Radiant</translation>
    </message>
    <message>
        <source>Read each line. A normal action needs one permission, seldom two.</source>
        <translation>Lisez chaque ligne. Une action normale demande une autorisation, rarement deux.</translation>
    </message>
    <message>
        <source>Read every field. Sign only if you know what the site does with it.</source>
        <translation>Lisez chaque champ. Ne signez que si vous savez ce que le site en fait.</translation>
    </message>
    <message>
        <source>Receive {0} on {1}</source>
        <translation>Recevoir {0} sur {1}</translation>
    </message>
    <message>
        <source>Receive {0} with {1}</source>
        <translation>Recevoir {0} avec {1}</translation>
    </message>
    <message>
        <source>Refuse it.</source>
        <translation>Refusez-la.</translation>
    </message>
    <message>
        <source>Refuse them all and close the site.</source>
        <translation>Refusez-les toutes et fermez le site.</translation>
    </message>
    <message>
        <source>Register or change a name</source>
        <translation>Enregistrer ou modifier un nom</translation>
    </message>
    <message>
        <source>Register or change a name ({0})</source>
        <translation>Enregistrer ou modifier un nom ({0})</translation>
    </message>
    <message>
        <source>Reject it on the device. Then check this computer for malware.</source>
        <translation>Refusez sur l&apos;appareil. Puis cherchez des logiciels malveillants sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Reject on the device.</source>
        <translation>Refusez sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>Remove the value.</source>
        <translation>Retirez la valeur.</translation>
    </message>
    <message>
        <source>Repay {0}</source>
        <translation>Rembourser {0}</translation>
    </message>
    <message>
        <source>Repay {0} on {1}</source>
        <translation>Rembourser {0} sur {1}</translation>
    </message>
    <message>
        <source>Repay {0} with {1}</source>
        <translation>Rembourser {0} avec {1}</translation>
    </message>
    <message>
        <source>Replace the code behind {0} by {1}</source>
        <translation>Remplacer le code derrière {0} par {1}</translation>
    </message>
    <message>
        <source>Request Finance fake contract</source>
        <translation>faux contrat de Request Finance</translation>
    </message>
    <message>
        <source>Request {0} has no entry in the log.</source>
        <translation>La demande {0} n’a pas d’entrée dans le journal.</translation>
    </message>
    <message>
        <source>Request {0} is in the log but was removed.</source>
        <translation>La demande {0} figure au journal mais a été retirée.</translation>
    </message>
    <message>
        <source>Request {0} is stored as {1}, the log says {2}.</source>
        <translation>La demande {0} est enregistrée comme {1}, le journal dit {2}.</translation>
    </message>
    <message>
        <source>Requests without a source cannot be compared with a site.</source>
        <translation>Les demandes sans origine ne peuvent être comparées à un site.</translation>
    </message>
    <message>
        <source>Restore it from a backup or choose another profile.</source>
        <translation>Restaurez-le depuis une sauvegarde ou choisissez un autre profil.</translation>
    </message>
    <message>
        <source>Run calls that the request does not show</source>
        <translation>Exécuter des appels que la demande ne montre pas</translation>
    </message>
    <message>
        <source>Run calls that the request does not show ({0})</source>
        <translation>Exécuter des appels que la demande ne montre pas ({0})</translation>
    </message>
    <message>
        <source>Run on the known state, {0} ({1}) to {2}; the request does not say so.</source>
        <translation>Exécuté sur l’état connu : {0} ({1}) vers {2} ; la demande ne le dit pas.</translation>
    </message>
    <message>
        <source>Run on the known state, {0} gets {1} {2}; the request does not say so.</source>
        <translation>Exécuté dans l&apos;état connu, {0} obtient {1} {2} ; la demande ne le dit pas.</translation>
    </message>
    <message>
        <source>Run: sudo cp packaging/linux/{0} /etc/udev/rules.d/ &amp;&amp; sudo udevadm control --reload &amp;&amp; sudo udevadm trigger. Then plug the device in again.</source>
        <translation>Exécutez : sudo cp packaging/linux/{0} /etc/udev/rules.d/ &amp;&amp; sudo udevadm control --reload &amp;&amp; sudo udevadm trigger. Puis rebranchez l&apos;appareil.</translation>
    </message>
    <message>
        <source>Safe owner swap of UXLINK</source>
        <translation>échange des propriétaires du Safe d’UXLINK</translation>
    </message>
    <message>
        <source>Same shape as the {0} of April {1}, {2}.</source>
        <translation>Même forme que : {0}, avril {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of April {1}.</source>
        <translation>Même forme que : {0}, avril {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of August {1}, {2}.</source>
        <translation>Même forme que : {0}, août {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of August {1}.</source>
        <translation>Même forme que : {0}, août {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of December {1}, {2}.</source>
        <translation>Même forme que : {0}, décembre {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of December {1}.</source>
        <translation>Même forme que : {0}, décembre {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of February {1}, {2}.</source>
        <translation>Même forme que : {0}, février {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of February {1}.</source>
        <translation>Même forme que : {0}, février {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of January {1}, {2}.</source>
        <translation>Même forme que : {0}, janvier {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of January {1}.</source>
        <translation>Même forme que : {0}, janvier {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of July {1}, {2}.</source>
        <translation>Même forme que : {0}, juillet {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of July {1}.</source>
        <translation>Même forme que : {0}, juillet {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of June {1}, {2}.</source>
        <translation>Même forme que : {0}, juin {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of June {1}.</source>
        <translation>Même forme que : {0}, juin {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of March {1}, {2}.</source>
        <translation>Même forme que : {0}, mars {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of March {1}.</source>
        <translation>Même forme que : {0}, mars {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of May {1}, {2}.</source>
        <translation>Même forme que : {0}, mai {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of May {1}.</source>
        <translation>Même forme que : {0}, mai {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of November {1}, {2}.</source>
        <translation>Même forme que : {0}, novembre {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of November {1}.</source>
        <translation>Même forme que : {0}, novembre {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of October {1}, {2}.</source>
        <translation>Même forme que : {0}, octobre {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of October {1}.</source>
        <translation>Même forme que : {0}, octobre {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of September {1}, {2}.</source>
        <translation>Même forme que : {0}, septembre {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of September {1}.</source>
        <translation>Même forme que : {0}, septembre {1}.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Save and verify the address first; it takes its waiting time.</source>
        <translation>Enregistrez et vérifiez d&apos;abord l&apos;adresse ; elle a son temps d&apos;attente.</translation>
    </message>
    <message>
        <source>Say what you mean to do.</source>
        <translation>Dites ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>SecurityUpdate drainers</source>
        <translation>videurs « SecurityUpdate »</translation>
    </message>
    <message>
        <source>See below what the node did not answer. Try again, or ask another node.</source>
        <translation>Ce que le nœud n’a pas répondu figure plus bas. Réessayez, ou interrogez un autre nœud.</translation>
    </message>
    <message>
        <source>Sell {0}</source>
        <translation>Vendre {0}</translation>
    </message>
    <message>
        <source>Sell {0} for {1} on {2}</source>
        <translation>Vendre {0} sur {2} pour {1}</translation>
    </message>
    <message>
        <source>Sell {0} for {1} with {2}</source>
        <translation>Vendre {0} avec {2} pour {1}</translation>
    </message>
    <message>
        <source>Sell {0} on an exchange account for at least {1} each</source>
        <translation>Vendre {0} sur un compte de plateforme à {1} au moins chacun</translation>
    </message>
    <message>
        <source>Sell {0} on {1}</source>
        <translation>Vendre {0} sur {1}</translation>
    </message>
    <message>
        <source>Sell {0} with {1}</source>
        <translation>Vendre {0} avec {1}</translation>
    </message>
    <message>
        <source>Send again sends the very same bytes; they can only be mined once.</source>
        <translation>Renvoyer envoie exactement les mêmes octets ; ils ne peuvent être minés qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Send {0} from {1} to {2}</source>
        <translation>Envoyer {0} de {1} à {2}</translation>
    </message>
    <message>
        <source>Send {0} inside the exchange to {1}</source>
        <translation>Envoyer {0} à l’intérieur de la plateforme à {1}</translation>
    </message>
    <message>
        <source>Send {0} to {1}</source>
        <translation>Envoyer {0} à {1}</translation>
    </message>
    <message>
        <source>Set a tighter minimum, or trade in smaller parts.</source>
        <translation>Fixez un minimum plus serré, ou échangez en plus petites parts.</translation>
    </message>
    <message>
        <source>Set an end, or cancel the offer later.</source>
        <translation>Fixez une fin, ou annulez l&apos;offre plus tard.</translation>
    </message>
    <message>
        <source>Set gasPrice to zero unless a relayer that you know asks for it.</source>
        <translation>Mettez gasPrice à zéro, sauf si un relais connu le demande.</translation>
    </message>
    <message>
        <source>Set it up with Trezor Suite first.</source>
        <translation>Configurez-le d&apos;abord avec Trezor Suite.</translation>
    </message>
    <message>
        <source>Set the {0} of {1}</source>
        <translation>Définir le {0} de {1}</translation>
    </message>
    <message>
        <source>Several calls in one</source>
        <translation>Plusieurs appels en un</translation>
    </message>
    <message>
        <source>Several calls in one ({0})</source>
        <translation>Plusieurs appels en un ({0})</translation>
    </message>
    <message>
        <source>Several permissions at once</source>
        <translation>Plusieurs autorisations à la fois</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Sign a hash whose meaning is not given</source>
        <translation>Signer un hash dont le sens n&apos;est pas donné</translation>
    </message>
    <message>
        <source>Sign a message of type “{0}” for {1}; what it allows is unknown</source>
        <translation>Signer un message de type « {0} » pour {1} ; ce qu&apos;il permet est inconnu</translation>
    </message>
    <message>
        <source>Sign a message of type “{0}”; what it allows is unknown</source>
        <translation>Signer un message de type « {0} » ; ce qu&apos;il permet est inconnu</translation>
    </message>
    <message>
        <source>Sign bytes that are no text</source>
        <translation>Signer des octets qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>Sign bytes that are the preimage of typed data, dressed as a message</source>
        <translation>Signer des octets qui sont des données typées déguisées en message</translation>
    </message>
    <message>
        <source>Sign in on {0}</source>
        <translation>Se connecter à {0}</translation>
    </message>
    <message>
        <source>Sign in with {0}</source>
        <translation>Se connecter avec {0}</translation>
    </message>
    <message>
        <source>Sign in{0}</source>
        <translation>Se connecter{0}</translation>
    </message>
    <message>
        <source>Sign only for a contract that you know and for the amount you mean.</source>
        <translation>Ne signez que pour un contrat connu et pour le montant voulu.</translation>
    </message>
    <message>
        <source>Sign only for a contract that you know takes positions, such as a staking contract.</source>
        <translation>Ne signez que pour un contrat dont vous savez qu&apos;il prend des positions, comme le staking.</translation>
    </message>
    <message>
        <source>Sign only for a marketplace that you chose to sell at.</source>
        <translation>Ne signez que pour une place de marché où vous avez choisi de vendre.</translation>
    </message>
    <message>
        <source>Sign only for a module that all owners reviewed.</source>
        <translation>Ne signez que pour un module revu par tous les propriétaires.</translation>
    </message>
    <message>
        <source>Sign only if all owners agreed on this change by another way.</source>
        <translation>Ne signez que si tous les propriétaires ont accepté ce changement par une autre voie.</translation>
    </message>
    <message>
        <source>Sign only if all owners agreed.</source>
        <translation>Ne signez que si tous les propriétaires sont d&apos;accord.</translation>
    </message>
    <message>
        <source>Sign only if that person asked you to.</source>
        <translation>Ne signez que si cette personne vous l&apos;a demandé.</translation>
    </message>
    <message>
        <source>Sign only if this is your own new wallet; compare the address.</source>
        <translation>Ne signez que si c&apos;est votre propre nouveau portefeuille ; comparez l&apos;adresse.</translation>
    </message>
    <message>
        <source>Sign only if you are deploying a contract.</source>
        <translation>Ne signez que si vous déployez un contrat.</translation>
    </message>
    <message>
        <source>Sign only if you know the taker.</source>
        <translation>Ne signez que si vous connaissez le preneur.</translation>
    </message>
    <message>
        <source>Sign only if you know this delegate and asked for it.</source>
        <translation>Ne signez que si vous connaissez ce délégué et l&apos;avez demandé.</translation>
    </message>
    <message>
        <source>Sign only if you mean it: nobody can undo it.</source>
        <translation>Ne signez que si vous le voulez : personne ne peut l&apos;annuler.</translation>
    </message>
    <message>
        <source>Sign only if you meant to replace it.</source>
        <translation>Ne signez que si vous vouliez la remplacer.</translation>
    </message>
    <message>
        <source>Sign only if you started a trade or deposit that needs it.</source>
        <translation>Ne signez que si vous avez lancé un échange ou un dépôt qui l&apos;exige.</translation>
    </message>
    <message>
        <source>Sign only if you started an upgrade of your wallet yourself.</source>
        <translation>Ne signez que si vous avez lancé vous-même une mise à jour de votre portefeuille.</translation>
    </message>
    <message>
        <source>Sign only if you started this yourself.</source>
        <translation>Ne signez que si vous l&apos;avez lancé vous-même.</translation>
    </message>
    <message>
        <source>Sign only if you trust the application and nothing but the shown amount is at stake.</source>
        <translation>Ne signez que si vous faites confiance à l&apos;application et que seul le montant affiché est en jeu.</translation>
    </message>
    <message>
        <source>Sign only if you want to destroy it.</source>
        <translation>Ne signez que si vous voulez le détruire.</translation>
    </message>
    <message>
        <source>Sign only if you would accept this outcome.</source>
        <translation>Ne signez que si vous accepteriez cette issue.</translation>
    </message>
    <message>
        <source>Sign only what you can read.</source>
        <translation>Ne signez que ce que vous pouvez lire.</translation>
    </message>
    <message>
        <source>Sign orders that are not shown{0}</source>
        <translation>Signer des ordres non montrés{0}</translation>
    </message>
    <message>
        <source>Sign the text “{0}”</source>
        <translation>Signer le texte « {0} »</translation>
    </message>
    <message>
        <source>Sign {0} for the Safe {1}</source>
        <translation>Signer {0} pour le Safe {1}</translation>
    </message>
    <message>
        <source>Sign {0} for the smart account {1}</source>
        <translation>Signer {0} pour le compte intelligent {1}</translation>
    </message>
    <message>
        <source>Some signers would sign these bytes as a transaction or as typed data.</source>
        <translation>Certains signataires signeraient ces octets comme transaction ou données typées.</translation>
    </message>
    <message>
        <source>Some tokens burn the sender&apos;s gas to mint coins for a thief.</source>
        <translation>Certains jetons brûlent le gaz de l&apos;expéditeur pour frapper des pièces au profit d&apos;un voleur.</translation>
    </message>
    <message>
        <source>Someone could act for you in this protocol</source>
        <translation>Quelqu&apos;un pourrait agir pour vous dans ce protocole</translation>
    </message>
    <message>
        <source>Someone could borrow in your name</source>
        <translation>Quelqu&apos;un pourrait emprunter en votre nom</translation>
    </message>
    <message>
        <source>Someone could lose your stake</source>
        <translation>Quelqu’un pourrait perdre votre mise</translation>
    </message>
    <message>
        <source>Someone could take all NFTs of a collection</source>
        <translation>Quelqu&apos;un pourrait prendre tous les NFT d&apos;une collection</translation>
    </message>
    <message>
        <source>Someone else gets control</source>
        <translation>Quelqu&apos;un d&apos;autre obtient le contrôle</translation>
    </message>
    <message>
        <source>Someone else gets the price</source>
        <translation>Quelqu&apos;un d&apos;autre reçoit le prix</translation>
    </message>
    <message>
        <source>Someone else pays the fee, for a token</source>
        <translation>Quelqu&apos;un d&apos;autre paie les frais, contre un jeton</translation>
    </message>
    <message>
        <source>Someone forged a payment in your history</source>
        <translation>Quelqu&apos;un a falsifié un paiement dans votre historique</translation>
    </message>
    <message>
        <source>Someone may act for this account</source>
        <translation>Quelqu&apos;un peut agir pour ce compte</translation>
    </message>
    <message>
        <source>Someone with access to this computer edits the rules.</source>
        <translation>Quelqu&apos;un ayant accès à cet ordinateur modifie les règles.</translation>
    </message>
    <message>
        <source>Something leaves that the request does not name</source>
        <translation>Quelque chose part que la demande ne nomme pas</translation>
    </message>
    <message>
        <source>Split it, or change the limit in the policy; a change takes its waiting time.</source>
        <translation>Divisez, ou changez la limite dans la politique ; un changement a son attente.</translation>
    </message>
    <message>
        <source>Stake address</source>
        <translation>Adresse de staking</translation>
    </message>
    <message>
        <source>Stake {0}</source>
        <translation>Staker {0}</translation>
    </message>
    <message>
        <source>Stake {0} HYPE with {1}</source>
        <translation>Mettre {0} HYPE en staking avec {1}</translation>
    </message>
    <message>
        <source>Stake {0} on {1}</source>
        <translation>Staker {0} sur {1}</translation>
    </message>
    <message>
        <source>Stake {0} with {1}</source>
        <translation>Staker {0} avec {1}</translation>
    </message>
    <message>
        <source>Start again. If it never fits, something stands between this computer and the device.</source>
        <translation>Recommencez. S&apos;il ne va jamais, quelque chose se trouve entre cet ordinateur et l&apos;appareil.</translation>
    </message>
    <message>
        <source>Stop and compare both addresses. The large payment must go where the test went.</source>
        <translation>Arrêtez et comparez les deux adresses. Le gros paiement doit aller où le test est allé.</translation>
    </message>
    <message>
        <source>Stop and look for news about the site.</source>
        <translation>Arrêtez et cherchez des nouvelles du site.</translation>
    </message>
    <message>
        <source>Stop for a minute. Look at what you signed already.</source>
        <translation>Arrêtez une minute. Regardez ce que vous avez déjà signé.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Swap {0} and pay what it gives to {1} on {2}</source>
        <translation>Échanger {0} sur {2} et verser ce que cela donne à {1}</translation>
    </message>
    <message>
        <source>Swap {0} and pay what it gives to {1} with {2}</source>
        <translation>Échanger {0} avec {2} et verser ce que cela donne à {1}</translation>
    </message>
    <message>
        <source>Swap {0} for {1}</source>
        <translation>Échanger {0} contre {1}</translation>
    </message>
    <message>
        <source>Swap {0} for {1} on {2}</source>
        <translation>Échanger {0} contre {1} sur {2}</translation>
    </message>
    <message>
        <source>Swap {0} for {1} paid to {2} on {3}</source>
        <translation>Échanger {0} contre {1}, versé à {2}, sur {3}</translation>
    </message>
    <message>
        <source>Swap {0} for {1} paid to {2} with {3}</source>
        <translation>Échanger {0} contre {1}, versé à {2}, avec {3}</translation>
    </message>
    <message>
        <source>Swap {0} for {1} with {2}</source>
        <translation>Échanger {0} contre {1} avec {2}</translation>
    </message>
    <message>
        <source>Swap {0} on {1}</source>
        <translation>Échanger {0} sur {1}</translation>
    </message>
    <message>
        <source>Swap {0} with {1}</source>
        <translation>Échanger {0} avec {1}</translation>
    </message>
    <message>
        <source>Switch it on again after this.</source>
        <translation>Réactivez-le ensuite.</translation>
    </message>
    <message>
        <source>Take a key back from the identity</source>
        <translation>Retirer une clé à l’identité</translation>
    </message>
    <message>
        <source>Take back a work that others could mint</source>
        <translation>Retirer une œuvre que d’autres pouvaient créer</translation>
    </message>
    <message>
        <source>Take back an attestation that was made in this account&apos;s name</source>
        <translation>Retirer une attestation faite au nom de ce compte</translation>
    </message>
    <message>
        <source>Take back the permission of {0}</source>
        <translation>Retirer l&apos;autorisation de {0}</translation>
    </message>
    <message>
        <source>Take back who may act for the profile {0}</source>
        <translation>Retirer la permission d’agir pour le profil {0}</translation>
    </message>
    <message>
        <source>Take it back when you are done.</source>
        <translation>Retirez-la une fois fini.</translation>
    </message>
    <message>
        <source>Take the account&apos;s code back</source>
        <translation>Retirer le code du compte</translation>
    </message>
    <message>
        <source>Take the guard of {0} away, which could refuse its transactions</source>
        <translation>Retirer le gardien de {0}, qui pouvait refuser ses transactions</translation>
    </message>
    <message>
        <source>Take your time. Nothing here is urgent.</source>
        <translation>Prenez votre temps. Rien ici ne presse.</translation>
    </message>
    <message>
        <source>Take {0} HYPE back from {1}</source>
        <translation>Reprendre {0} HYPE à {1}</translation>
    </message>
    <message>
        <source>That device pays itself; a second person has a device of their own.</source>
        <translation>Cet appareil paie lui-même ; une seconde personne a le sien.</translation>
    </message>
    <message>
        <source>That passphrase opens another wallet than before.</source>
        <translation>Cette phrase ouvre un autre portefeuille qu&apos;avant.</translation>
    </message>
    <message>
        <source>The Ethereum app can show only part of this, and blind signing is off.</source>
        <translation>L&apos;application Ethereum ne peut en montrer qu&apos;une partie, et la signature aveugle est désactivée.</translation>
    </message>
    <message>
        <source>The Ethereum app does not allow this derivation path.</source>
        <translation>L&apos;application Ethereum n&apos;autorise pas ce chemin de dérivation.</translation>
    </message>
    <message>
        <source>The Ethereum app is not installed on the device.</source>
        <translation>L&apos;application Ethereum n&apos;est pas installée sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>The Ethereum app {0} is too old for this transaction; 1.9.0 is needed.</source>
        <translation>L&apos;application Ethereum {0} est trop ancienne pour cette transaction ; il faut la 1.9.0.</translation>
    </message>
    <message>
        <source>The PIN was not entered.</source>
        <translation>Le code PIN n&apos;a pas été saisi.</translation>
    </message>
    <message>
        <source>The PIN was not given as positions of the matrix.</source>
        <translation>Le code PIN n&apos;a pas été donné en positions de la grille.</translation>
    </message>
    <message>
        <source>The Safe pays a refund to someone</source>
        <translation>Le Safe paie un remboursement à quelqu&apos;un</translation>
    </message>
    <message>
        <source>The Safe {0} would sign 32 bytes without any words (a hash), for ever. They may stand for an order or a permission.</source>
        <translation>Le Safe {0} signerait pour toujours 32 octets sans aucun mot (un hash). Ils peuvent représenter un ordre ou une autorisation.</translation>
    </message>
    <message>
        <source>The Safe&apos;s own code would be replaced</source>
        <translation>Le code même du Safe serait remplacé</translation>
    </message>
    <message>
        <source>The Safe&apos;s own protection changes</source>
        <translation>La protection même du Safe change</translation>
    </message>
    <message>
        <source>The Trezor One is locked.</source>
        <translation>Le Trezor One est verrouillé.</translation>
    </message>
    <message>
        <source>The account holds {0} {1}: this would fail.</source>
        <translation>Le compte détient {0} {1} : cela échouerait.</translation>
    </message>
    <message>
        <source>The account that pays cannot be its own second person.</source>
        <translation>Le compte qui paie ne peut être sa propre seconde personne.</translation>
    </message>
    <message>
        <source>The account&apos;s code is removed.</source>
        <translation>Le code du compte est retiré.</translation>
    </message>
    <message>
        <source>The address has a typing error</source>
        <translation>L&apos;adresse a une faute de frappe</translation>
    </message>
    <message>
        <source>The amount is another.</source>
        <translation>Le montant est un autre.</translation>
    </message>
    <message>
        <source>The amount is too long for the device&apos;s screen.</source>
        <translation>Le montant est trop long pour l&apos;écran de l&apos;appareil.</translation>
    </message>
    <message>
        <source>The approval failed ({0}).</source>
        <translation>L’approbation a échoué ({0}).</translation>
    </message>
    <message>
        <source>The audit log does not hold what it held when this program last wrote to it.</source>
        <translation>Le journal ne contient plus ce qu’il contenait quand ce programme y a écrit pour la dernière fois.</translation>
    </message>
    <message>
        <source>The capitals of {0} in {1} do not fit its digits.</source>
        <translation>Les majuscules de {0} dans {1} ne vont pas avec ses chiffres.</translation>
    </message>
    <message>
        <source>The chain is not the one that was asked for</source>
        <translation>La chaîne n&apos;est pas celle demandée</translation>
    </message>
    <message>
        <source>The chosen definitions cannot be read.</source>
        <translation>Les définitions choisies sont illisibles.</translation>
    </message>
    <message>
        <source>The code at {0} is not that of {1}: a changed chain, or a node that lies.</source>
        <translation>Le code à {0} n&apos;est pas celui de {1} : une chaîne modifiée, ou un nœud qui ment.</translation>
    </message>
    <message>
        <source>The code behind this contract was replaced since you used it</source>
        <translation>Le code de ce contrat a été remplacé depuis votre dernier usage</translation>
    </message>
    <message>
        <source>The code behind {0} would be {1}.</source>
        <translation>Le code derrière {0} serait {1}.</translation>
    </message>
    <message>
        <source>The code does not fit: the device was not paired.</source>
        <translation>Le code ne va pas : l&apos;appareil n&apos;a pas été associé.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>Le code a six chiffres.</translation>
    </message>
    <message>
        <source>The code of {0} would run as the Safe {1}. It is none of Safe&apos;s pinned libraries.</source>
        <translation>Le code de {0} s&apos;exécuterait comme le Safe {1}. Ce n&apos;est aucune des bibliothèques reconnues de Safe.</translation>
    </message>
    <message>
        <source>The code of {0} would run with all rights of {1}: it can hand over everything in it.</source>
        <translation>Le code de {0} s&apos;exécuterait avec tous les droits de {1} : il peut céder tout ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>The contract could take more than the request says</source>
        <translation>Le contrat pourrait prendre plus que ne dit la demande</translation>
    </message>
    <message>
        <source>The contract is only days old</source>
        <translation>Le contrat n&apos;a que quelques jours</translation>
    </message>
    <message>
        <source>The contract that could take your tokens does not exist yet</source>
        <translation>Le contrat qui pourrait prendre vos jetons n&apos;existe pas encore</translation>
    </message>
    <message>
        <source>The contract this message is for does not exist</source>
        <translation>Le contrat visé par ce message n&apos;existe pas</translation>
    </message>
    <message>
        <source>The decimal point may have slipped</source>
        <translation>La virgule a peut-être glissé</translation>
    </message>
    <message>
        <source>The device answered something that is not a valid signature or address.</source>
        <translation>L&apos;appareil a répondu autre chose qu&apos;une signature ou adresse valide.</translation>
    </message>
    <message>
        <source>The device answered with the error {0}.</source>
        <translation>L&apos;appareil a répondu par l&apos;erreur {0}.</translation>
    </message>
    <message>
        <source>The device asks for a passphrase.</source>
        <translation>L&apos;appareil demande une phrase secrète.</translation>
    </message>
    <message>
        <source>The device asks for its PIN.</source>
        <translation>L&apos;appareil demande son code PIN.</translation>
    </message>
    <message>
        <source>The device cannot show what you sign</source>
        <translation>L&apos;appareil ne peut montrer ce que vous signez</translation>
    </message>
    <message>
        <source>The device did not answer as expected.</source>
        <translation>L&apos;appareil n&apos;a pas répondu comme prévu.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>L&apos;appareil n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The device does not authorize this: smart accounts are off, or it does not know the contract.</source>
        <translation>L&apos;appareil ne l&apos;autorise pas : les comptes intelligents sont désactivés, ou il ne connaît pas le contrat.</translation>
    </message>
    <message>
        <source>The device does not use this derivation path for this network.</source>
        <translation>L&apos;appareil n&apos;utilise pas ce chemin de dérivation pour ce réseau.</translation>
    </message>
    <message>
        <source>The device has another address at this path: another seed or passphrase is in use.</source>
        <translation>L&apos;appareil a une autre adresse sur ce chemin : une autre graine ou phrase est utilisée.</translation>
    </message>
    <message>
        <source>The device has closed the wallet.</source>
        <translation>L&apos;appareil a fermé le portefeuille.</translation>
    </message>
    <message>
        <source>The device is busy with another request.</source>
        <translation>L&apos;appareil est occupé par une autre demande.</translation>
    </message>
    <message>
        <source>The device is in its bootloader, not in its normal mode.</source>
        <translation>L&apos;appareil est dans son bootloader, pas en mode normal.</translation>
    </message>
    <message>
        <source>The device is locked.</source>
        <translation>L&apos;appareil est verrouillé.</translation>
    </message>
    <message>
        <source>The device is not paired with this computer yet.</source>
        <translation>L&apos;appareil n&apos;est pas encore associé à cet ordinateur.</translation>
    </message>
    <message>
        <source>The device refused the PIN.</source>
        <translation>L&apos;appareil a refusé le code PIN.</translation>
    </message>
    <message>
        <source>The device refused these data without showing them.</source>
        <translation>L&apos;appareil a refusé ces données sans les montrer.</translation>
    </message>
    <message>
        <source>The device refuses because it could only show part of this and blind signing is off.</source>
        <translation>L&apos;appareil refuse car il n&apos;en montrerait qu&apos;une partie et la signature aveugle est désactivée.</translation>
    </message>
    <message>
        <source>The device refuses this request: {0}.</source>
        <translation>L&apos;appareil refuse cette demande : {0}.</translation>
    </message>
    <message>
        <source>The device reports a fault: without a word about it.</source>
        <translation>L&apos;appareil signale un défaut, sans un mot de plus.</translation>
    </message>
    <message>
        <source>The device reports a fault: {0}.</source>
        <translation>L&apos;appareil signale un défaut : {0}.</translation>
    </message>
    <message>
        <source>The device says that this signature is not valid.</source>
        <translation>L&apos;appareil dit que cette signature n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>The device showed something else than predicted. Nothing was signed here.</source>
        <translation>L&apos;appareil a montré autre chose que prévu. Rien n&apos;a été signé ici.</translation>
    </message>
    <message>
        <source>The device shows something else</source>
        <translation>L&apos;appareil montre autre chose</translation>
    </message>
    <message>
        <source>The device shows {0}, not the Ethereum app.</source>
        <translation>L&apos;appareil montre {0}, pas l&apos;application Ethereum.</translation>
    </message>
    <message>
        <source>The device signed something else, or with another account.</source>
        <translation>L&apos;appareil a signé autre chose, ou avec un autre compte.</translation>
    </message>
    <message>
        <source>The device signed with another account.</source>
        <translation>L&apos;appareil a signé avec un autre compte.</translation>
    </message>
    <message>
        <source>The device was restarted meanwhile.</source>
        <translation>L&apos;appareil a redémarré entre-temps.</translation>
    </message>
    <message>
        <source>The device was unplugged.</source>
        <translation>L&apos;appareil a été débranché.</translation>
    </message>
    <message>
        <source>The device with this account is not connected: it can only be watched now.</source>
        <translation>L&apos;appareil de ce compte n&apos;est pas connecté : il est en lecture seule.</translation>
    </message>
    <message>
        <source>The device would sign other bytes than were checked here.</source>
        <translation>L&apos;appareil signerait d&apos;autres octets que ceux vérifiés ici.</translation>
    </message>
    <message>
        <source>The device&apos;s safety checks do not allow this.</source>
        <translation>Les contrôles de sécurité de l&apos;appareil ne le permettent pas.</translation>
    </message>
    <message>
        <source>The device&apos;s software is old or unknown</source>
        <translation>Le logiciel de l&apos;appareil est ancien ou inconnu</translation>
    </message>
    <message>
        <source>The device&apos;s software is too old for this kind of request.</source>
        <translation>Le logiciel de l&apos;appareil est trop ancien pour ce genre de demande.</translation>
    </message>
    <message>
        <source>The fee could be larger than the payment</source>
        <translation>Les frais pourraient dépasser le paiement</translation>
    </message>
    <message>
        <source>The fee is far above today&apos;s</source>
        <translation>Les frais dépassent de loin ceux d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>The first time on this chain</source>
        <translation>La première fois sur cette chaîne</translation>
    </message>
    <message>
        <source>The function 0x{0} of {1} is unknown, and its data seem to hold this: {2}.</source>
        <translation>La fonction 0x{0} de {1} est inconnue, et ses données semblent contenir ceci : {2}.</translation>
    </message>
    <message>
        <source>The function 0x{0} of {1} is unknown.</source>
        <translation>La fonction 0x{0} de {1} est inconnue.</translation>
    </message>
    <message>
        <source>The hash is not the one that was claimed</source>
        <translation>Le hash n&apos;est pas celui annoncé</translation>
    </message>
    <message>
        <source>The hash on the device is another one</source>
        <translation>Le hash sur l&apos;appareil est un autre</translation>
    </message>
    <message>
        <source>The last own entry is {0} days old.</source>
        <translation>La dernière entrée propre date de {0} jours.</translation>
    </message>
    <message>
        <source>The least that must arrive is nothing: any price would do.</source>
        <translation>Le minimum à recevoir est nul : n&apos;importe quel prix conviendrait.</translation>
    </message>
    <message>
        <source>The log ends before entry {0}, {1}.</source>
        <translation>Le journal s’arrête avant l’entrée {0}, {1}.</translation>
    </message>
    <message>
        <source>The login expired already.</source>
        <translation>La connexion a déjà expiré.</translation>
    </message>
    <message>
        <source>The login is for another site</source>
        <translation>La connexion vise un autre site</translation>
    </message>
    <message>
        <source>The login is not valid yet.</source>
        <translation>La connexion n&apos;est pas encore valable.</translation>
    </message>
    <message>
        <source>The login names chain {0}, the request chain {1}.</source>
        <translation>La connexion nomme la chaîne {0}, la demande la chaîne {1}.</translation>
    </message>
    <message>
        <source>The login names {0}, not this account.</source>
        <translation>La connexion nomme {0}, pas ce compte.</translation>
    </message>
    <message>
        <source>The login&apos;s own text speaks of a transfer.</source>
        <translation>Le texte même de la connexion parle d&apos;un envoi.</translation>
    </message>
    <message>
        <source>The message borrows a known project&apos;s name</source>
        <translation>Le message emprunte le nom d&apos;un projet connu</translation>
    </message>
    <message>
        <source>The message is a transaction in disguise</source>
        <translation>Le message est une transaction déguisée</translation>
    </message>
    <message>
        <source>The message is bytes that are no text.</source>
        <translation>Le message est fait d&apos;octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>The message is for another chain</source>
        <translation>Le message vise une autre chaîne</translation>
    </message>
    <message>
        <source>The name in a message is free text; only the contract&apos;s address counts.</source>
        <translation>Le nom dans un message est du texte libre ; seule compte l&apos;adresse du contrat.</translation>
    </message>
    <message>
        <source>The name of this call is only a guess</source>
        <translation>Le nom de cet appel n&apos;est qu&apos;une supposition</translation>
    </message>
    <message>
        <source>The node answered with HTTP status {0}.</source>
        <translation>Le nœud a répondu avec l’état HTTP {0}.</translation>
    </message>
    <message>
        <source>The node answered {0} where a number was asked.</source>
        <translation>Le nœud a répondu {0} alors qu’un nombre était demandé.</translation>
    </message>
    <message>
        <source>The node answers for chain {0}, not for chain {1}.</source>
        <translation>Le nœud répond pour la chaîne {0}, pas pour la chaîne {1}.</translation>
    </message>
    <message>
        <source>The node cannot be reached ({0}).</source>
        <translation>Le nœud est injoignable ({0}).</translation>
    </message>
    <message>
        <source>The node did not answer within {0} seconds.</source>
        <translation>Le nœud n’a pas répondu en {0} secondes.</translation>
    </message>
    <message>
        <source>The node did not tell its newest block.</source>
        <translation>Le nœud n’a pas donné son dernier bloc.</translation>
    </message>
    <message>
        <source>The node does not know block {0}.</source>
        <translation>Le nœud ne connaît pas le bloc {0}.</translation>
    </message>
    <message>
        <source>The node does not say what gas costs.</source>
        <translation>Le nœud ne dit pas ce que coûte le gaz.</translation>
    </message>
    <message>
        <source>The node gives no logs.</source>
        <translation>Le nœud ne donne pas de journaux.</translation>
    </message>
    <message>
        <source>The node left a question unanswered.</source>
        <translation>Le nœud a laissé une question sans réponse.</translation>
    </message>
    <message>
        <source>The node refused: {0}</source>
        <translation>Le nœud a refusé : {0}</translation>
    </message>
    <message>
        <source>The node took too long over the questions before this one.</source>
        <translation>Le nœud a mis trop de temps pour les questions précédentes.</translation>
    </message>
    <message>
        <source>The node {0} gave no state to run it on.</source>
        <translation>Le nœud {0} n’a donné aucun état sur lequel l’exécuter.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no HTTP, or broke off.</source>
        <translation>La réponse du nœud n’est pas du HTTP, ou s’est interrompue.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no JSON-RPC.</source>
        <translation>La réponse du nœud n’est pas du JSON-RPC.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no JSON.</source>
        <translation>La réponse du nœud n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is too large.</source>
        <translation>La réponse du nœud est trop volumineuse.</translation>
    </message>
    <message>
        <source>The node&apos;s clock or chain is off</source>
        <translation>L&apos;horloge ou la chaîne du nœud est décalée</translation>
    </message>
    <message>
        <source>The offer has no end</source>
        <translation>L&apos;offre n&apos;a pas de fin</translation>
    </message>
    <message>
        <source>The offer looks fair, but the payment goes to the thief.</source>
        <translation>L&apos;offre semble juste, mais le paiement va au voleur.</translation>
    </message>
    <message>
        <source>The old market proxy holds approvals for your NFTs: who gets it, gets them.</source>
        <translation>L&apos;ancien proxy de marché détient des autorisations sur vos NFT : qui l&apos;obtient les obtient.</translation>
    </message>
    <message>
        <source>The owners of the Safe change</source>
        <translation>Les propriétaires du Safe changent</translation>
    </message>
    <message>
        <source>The permission has no limit</source>
        <translation>L&apos;autorisation n&apos;a pas de limite</translation>
    </message>
    <message>
        <source>The permission lasts very long</source>
        <translation>L&apos;autorisation dure très longtemps</translation>
    </message>
    <message>
        <source>The policy in force is not the one that the log recorded.</source>
        <translation>La politique en vigueur n’est pas celle que le journal a enregistrée.</translation>
    </message>
    <message>
        <source>The policy that waits for its time is not the one that the log recorded.</source>
        <translation>La politique qui attend son heure n’est pas celle que le journal a enregistrée.</translation>
    </message>
    <message>
        <source>The policy “{0}” says {1} in any case.</source>
        <translation>La politique « {0} » dit {1} dans tous les cas.</translation>
    </message>
    <message>
        <source>The profile folder {0} cannot be written ({1}).</source>
        <translation>Impossible d’écrire dans le dossier du profil {0} ({1}).</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>Le profil est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The profile was last used by a newer Countersign (schema {0}).</source>
        <translation>Le profil a été utilisé en dernier par un Countersign plus récent (schéma {0}).</translation>
    </message>
    <message>
        <source>The profile&apos;s database {0} is damaged.</source>
        <translation>La base de données {0} du profil est endommagée.</translation>
    </message>
    <message>
        <source>The program ended before the signature was handed back. It was not kept.</source>
        <translation>Le programme s’est arrêté avant que la signature ne soit rendue. Elle n’a pas été conservée.</translation>
    </message>
    <message>
        <source>The program that holds your market permissions changes hands</source>
        <translation>Le programme qui détient vos autorisations de marché change de mains</translation>
    </message>
    <message>
        <source>The recipient is a contract without a known role</source>
        <translation>Le destinataire est un contrat sans rôle connu</translation>
    </message>
    <message>
        <source>The recipient is a token contract</source>
        <translation>Le destinataire est un contrat de jeton</translation>
    </message>
    <message>
        <source>The record of {0} in the audit log does not match the contact.</source>
        <translation>L&apos;inscription de {0} dans le journal ne va pas avec le contact.</translation>
    </message>
    <message>
        <source>The request is not ready.</source>
        <translation>La demande n&apos;est pas prête.</translation>
    </message>
    <message>
        <source>The request names no site.</source>
        <translation>La demande ne nomme aucun site.</translation>
    </message>
    <message>
        <source>The signature is not for what was shown</source>
        <translation>La signature n&apos;est pas pour ce qui fut montré</translation>
    </message>
    <message>
        <source>The signature is not for what was shown. It was thrown away.</source>
        <translation>La signature n&apos;est pas pour ce qui fut montré. Elle a été jetée.</translation>
    </message>
    <message>
        <source>The signed transaction is kept. Send again, or give it up.</source>
        <translation>La transaction signée est gardée. Renvoyez-la, ou abandonnez-la.</translation>
    </message>
    <message>
        <source>The signed transaction is kept. Send again.</source>
        <translation>La transaction signée est gardée. Renvoyez-la.</translation>
    </message>
    <message>
        <source>The site says one thing and asks for another</source>
        <translation>Le site dit une chose et en demande une autre</translation>
    </message>
    <message>
        <source>The test payment went to another address</source>
        <translation>Le paiement de test est allé à une autre adresse</translation>
    </message>
    <message>
        <source>The token lies about what moved</source>
        <translation>Le jeton ment sur ce qui a bougé</translation>
    </message>
    <message>
        <source>The token you get only borrows a known name</source>
        <translation>Le jeton reçu ne fait qu&apos;emprunter un nom connu</translation>
    </message>
    <message>
        <source>The transaction is for chain {0}, the request for {1}.</source>
        <translation>La transaction vise la chaîne {0}, la demande la {1}.</translation>
    </message>
    <message>
        <source>The type “{0}” is of no known family.</source>
        <translation>Le type « {0} » n&apos;est d&apos;aucune famille connue.</translation>
    </message>
    <message>
        <source>The type “{0}” is of no known family. It names {1}.</source>
        <translation>Le type « {0} » n&apos;est d&apos;aucune famille connue. Il nomme {1}.</translation>
    </message>
    <message>
        <source>The user&apos;s own limit bounds what one mistake or one theft can cost.</source>
        <translation>La limite choisie borne ce qu&apos;une erreur ou un vol peut coûter.</translation>
    </message>
    <message>
        <source>The waiting time for a new recipient is not over</source>
        <translation>L&apos;attente pour un nouveau destinataire n&apos;est pas finie</translation>
    </message>
    <message>
        <source>The zone {0} decides who may take it.</source>
        <translation>La zone {0} décide qui peut la prendre.</translation>
    </message>
    <message>
        <source>There is no profile in {0}.</source>
        <translation>Il n’y a pas de profil dans {0}.</translation>
    </message>
    <message>
        <source>There is nothing exact to approve yet; fields are missing.</source>
        <translation>Il n’y a encore rien d’exact à approuver ; des champs manquent.</translation>
    </message>
    <message>
        <source>Thieves let you sign an offer to sell your NFTs for nothing.</source>
        <translation>Les voleurs vous font signer une offre qui vend vos NFT pour rien.</translation>
    </message>
    <message>
        <source>Thieves like nights and weekends.</source>
        <translation>Les voleurs aiment les nuits et les week-ends.</translation>
    </message>
    <message>
        <source>Thieves move what you keep to where you never paid.</source>
        <translation>Les voleurs déplacent ce que vous gardez là où vous n&apos;avez jamais payé.</translation>
    </message>
    <message>
        <source>This NFT is money: a position in a pool</source>
        <translation>Ce NFT est de l&apos;argent : une position dans un pool</translation>
    </message>
    <message>
        <source>This Trezor cannot be shown this message in full: {0}: {1}.</source>
        <translation>Ce Trezor ne peut montrer ce message en entier : {0} : {1}.</translation>
    </message>
    <message>
        <source>This Trezor holds no wallet yet.</source>
        <translation>Ce Trezor ne contient pas encore de portefeuille.</translation>
    </message>
    <message>
        <source>This Trezor runs firmware {0}. {1} need {2}.</source>
        <translation>Ce Trezor a le firmware {0}. {1} demande {2}.</translation>
    </message>
    <message>
        <source>This Trezor&apos;s firmware is too old: 1.8.0 (Trezor One) or 2.3.0 (newer models) is needed.</source>
        <translation>Le firmware de ce Trezor est trop ancien : il faut 1.8.0 (Trezor One) ou 2.3.0 (modèles récents).</translation>
    </message>
    <message>
        <source>This account is no owner of the Safe</source>
        <translation>Ce compte n&apos;est pas propriétaire du Safe</translation>
    </message>
    <message>
        <source>This address is new here</source>
        <translation>Cette adresse est nouvelle ici</translation>
    </message>
    <message>
        <source>This address only looks like one you know</source>
        <translation>Cette adresse ne fait que ressembler à une que vous connaissez</translation>
    </message>
    <message>
        <source>This chain is not known here</source>
        <translation>Cette chaîne n&apos;est pas connue ici</translation>
    </message>
    <message>
        <source>This computer does not let Countersign open the device, although a udev rule for it exists.</source>
        <translation>Cet ordinateur ne laisse pas Countersign ouvrir l&apos;appareil, bien qu&apos;une règle udev existe.</translation>
    </message>
    <message>
        <source>This computer does not let Countersign open the device.</source>
        <translation>Cet ordinateur ne laisse pas Countersign ouvrir l&apos;appareil.</translation>
    </message>
    <message>
        <source>This computer has no udev rule that lets you open a {0}.</source>
        <translation>Cet ordinateur n&apos;a aucune règle udev qui vous laisse ouvrir {0}.</translation>
    </message>
    <message>
        <source>This contact was changed outside Countersign</source>
        <translation>Ce contact a été modifié hors de Countersign</translation>
    </message>
    <message>
        <source>This contract does not exist on this chain</source>
        <translation>Ce contrat n&apos;existe pas sur cette chaîne</translation>
    </message>
    <message>
        <source>This creates a contract</source>
        <translation>Ceci crée un contrat</translation>
    </message>
    <message>
        <source>This device cannot be paired by a code.</source>
        <translation>Cet appareil ne peut pas être associé par un code.</translation>
    </message>
    <message>
        <source>This device cannot sign this kind of request.</source>
        <translation>Cet appareil ne peut pas signer ce genre de demande.</translation>
    </message>
    <message>
        <source>This gives your whole account to a program</source>
        <translation>Ceci donne tout votre compte à un programme</translation>
    </message>
    <message>
        <source>This is a contract: {0}. Contracts seldom give back what is sent to them.</source>
        <translation>C’est un contrat : {0}. Les contrats rendent rarement ce qu’on leur envoie.</translation>
    </message>
    <message>
        <source>This is a token’s contract, not a person. What it gets is usually lost.</source>
        <translation>C’est le contrat d’un jeton, pas une personne. Ce qu’il reçoit est en général perdu.</translation>
    </message>
    <message>
        <source>This is everything: nothing is left for the fee.</source>
        <translation>C’est tout : il ne reste rien pour les frais.</translation>
    </message>
    <message>
        <source>This is no name: names have parts with points between, as in alice.eth.</source>
        <translation>Ce n’est pas un nom : un nom a des parties séparées par des points, comme alice.eth.</translation>
    </message>
    <message>
        <source>This is no signature: it has {0} bytes, not {1}.</source>
        <translation>Ce n’est pas une signature : elle a {0} octets, pas {1}.</translation>
    </message>
    <message>
        <source>This is no signature: it is 0x and 130 digits from 0 to f.</source>
        <translation>Ce n’est pas une signature : c’est 0x et 130 chiffres de 0 à f.</translation>
    </message>
    <message>
        <source>This is not the address you copied</source>
        <translation>Ce n&apos;est pas l&apos;adresse que vous avez copiée</translation>
    </message>
    <message>
        <source>This is not the device this account belongs to</source>
        <translation>Ce n&apos;est pas l&apos;appareil de ce compte</translation>
    </message>
    <message>
        <source>This is not what you said you wanted</source>
        <translation>Ce n&apos;est pas ce que vous avez dit vouloir</translation>
    </message>
    <message>
        <source>This is the account that sends.</source>
        <translation>C’est le compte qui envoie.</translation>
    </message>
    <message>
        <source>This is the token’s own contract. Tokens sent to it are lost.</source>
        <translation>C’est le contrat même du jeton. Les jetons qu’on lui envoie sont perdus.</translation>
    </message>
    <message>
        <source>This is unlike what this account does</source>
        <translation>Ceci ne ressemble pas à ce que fait ce compte</translation>
    </message>
    <message>
        <source>This name now leads to another address</source>
        <translation>Ce nom mène maintenant à une autre adresse</translation>
    </message>
    <message>
        <source>This node’s chain has no ENS; the name cannot be read.</source>
        <translation>La chaîne de ce nœud n’a pas d’ENS ; le nom ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This request could not be worked on ({0}).</source>
        <translation>Cette demande n’a pas pu être traitée ({0}).</translation>
    </message>
    <message>
        <source>This signature is a permission to take tokens</source>
        <translation>Cette signature est une autorisation de prendre des jetons</translation>
    </message>
    <message>
        <source>This signature is by nobody whom your policy names, or over another request.</source>
        <translation>Cette signature n’est de personne que nomme votre politique, ou porte sur une autre demande.</translation>
    </message>
    <message>
        <source>This signs a transaction of the Safe {0} by its hash alone. What it does cannot be seen here.</source>
        <translation>Ceci signe une transaction du Safe {0} par son seul hash. Ce qu’elle fait ne se voit pas ici.</translation>
    </message>
    <message>
        <source>This site asks for a contract that is not its own</source>
        <translation>Ce site demande pour un contrat qui n&apos;est pas le sien</translation>
    </message>
    <message>
        <source>This site imitates a known one</source>
        <translation>Ce site imite un site connu</translation>
    </message>
    <message>
        <source>This site never asked for such a thing before</source>
        <translation>Ce site n&apos;a jamais rien demandé de tel</translation>
    </message>
    <message>
        <source>This takes a permission back</source>
        <translation>Ceci retire une autorisation</translation>
    </message>
    <message>
        <source>This takes your account back from a program</source>
        <translation>Ceci reprend votre compte à un programme</translation>
    </message>
    <message>
        <source>This token keeps a part, or does more than move</source>
        <translation>Ce jeton garde une part, ou fait plus que bouger</translation>
    </message>
    <message>
        <source>This token refuses to change a permission directly</source>
        <translation>Ce jeton refuse de changer une autorisation directement</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Tie this address to the identity {0} in public</source>
        <translation>Lier publiquement cette adresse à l’identité {0}</translation>
    </message>
    <message>
        <source>Today is {0}.</source>
        <translation>Aujourd&apos;hui, c&apos;est {0}.</translation>
    </message>
    <message>
        <source>Token approval</source>
        <translation>Autorisation de jeton</translation>
    </message>
    <message>
        <source>Token functions take no coins: the call fails, or the coins are stuck in the token.</source>
        <translation>Les fonctions de jeton ne prennent pas de pièces : l&apos;appel échoue, ou les pièces restent bloquées.</translation>
    </message>
    <message>
        <source>Token revocation</source>
        <translation>Retrait d&apos;autorisation de jeton</translation>
    </message>
    <message>
        <source>Tokens sent to a token&apos;s own contract are lost for good.</source>
        <translation>Des jetons envoyés au contrat du jeton lui-même sont perdus pour toujours.</translation>
    </message>
    <message>
        <source>Tokens with fees or hooks deliver less than they say, or cannot be sold again.</source>
        <translation>Les jetons avec frais ou crochets livrent moins que dit, ou ne se revendent pas.</translation>
    </message>
    <message>
        <source>Trezor Suite or its bridge is using the device.</source>
        <translation>Trezor Suite ou son bridge utilise l&apos;appareil.</translation>
    </message>
    <message>
        <source>Tried on the known state: anyone who calls {0} takes {1} at once.</source>
        <translation>Essayé sur l’état connu : quiconque appelle {0} prend {1} aussitôt.</translation>
    </message>
    <message>
        <source>Tried on the known state: {0} calls {1} and takes {2} at once.</source>
        <translation>Essayé sur l’état connu : {0} appelle {1} et prend {2} aussitôt.</translation>
    </message>
    <message>
        <source>Try again, carefully: it waits longer after each wrong PIN and erases itself after sixteen.</source>
        <translation>Réessayez avec soin : il attend plus après chaque erreur et s&apos;efface après seize.</translation>
    </message>
    <message>
        <source>Try again, or choose another node.</source>
        <translation>Réessayez, ou choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Turn on Smart accounts in the app&apos;s settings. Ledger allows only contracts on its own list.</source>
        <translation>Activez « Smart accounts » dans les réglages de l&apos;application. Ledger n&apos;autorise que les contrats de sa liste.</translation>
    </message>
    <message>
        <source>Turn passphrases on with Trezor Suite, or choose to type it on the device.</source>
        <translation>Activez les phrases secrètes avec Trezor Suite, ou choisissez de la taper sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>Two nodes say different things</source>
        <translation>Deux nœuds disent des choses différentes</translation>
    </message>
    <message>
        <source>Type the amount as the device will show it.</source>
        <translation>Tapez le montant tel que l&apos;appareil le montrera.</translation>
    </message>
    <message>
        <source>USDT address poisoning</source>
        <translation>empoisonnement d’adresses en USDT</translation>
    </message>
    <message>
        <source>UXLINK theft</source>
        <translation>vol de UXLINK</translation>
    </message>
    <message>
        <source>Uniswap LP phishing</source>
        <translation>hameçonnage de positions LP d’Uniswap</translation>
    </message>
    <message>
        <source>Unlock it with its PIN and try again.</source>
        <translation>Déverrouillez-le avec son code PIN et réessayez.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again without touching it.</source>
        <translation>Débranchez-le et rebranchez-le sans le toucher.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again and retry.</source>
        <translation>Débranchez-le, rebranchez-le et réessayez.</translation>
    </message>
    <message>
        <source>Unplug the device and check it with its maker&apos;s program.</source>
        <translation>Débranchez l&apos;appareil et vérifiez-le avec le programme du fabricant.</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again. If that does not help, run: sudo udevadm trigger</source>
        <translation>Débranchez et rebranchez l&apos;appareil. Si cela n&apos;aide pas, exécutez : sudo udevadm trigger</translation>
    </message>
    <message>
        <source>Unstake {0}</source>
        <translation>Sortir du staking {0}</translation>
    </message>
    <message>
        <source>Unstake {0} on {1}</source>
        <translation>Sortir du staking {0} sur {1}</translation>
    </message>
    <message>
        <source>Unstake {0} to {1} on {2}</source>
        <translation>Sortir du staking {0} sur {2}, versé à {1}</translation>
    </message>
    <message>
        <source>Unstake {0} to {1} with {2}</source>
        <translation>Sortir du staking {0} avec {2}, versé à {1}</translation>
    </message>
    <message>
        <source>Unstake {0} with {1}</source>
        <translation>Sortir du staking {0} avec {1}</translation>
    </message>
    <message>
        <source>Unwrap {0}</source>
        <translation>Déballer {0}</translation>
    </message>
    <message>
        <source>Unwrap {0} on {1}</source>
        <translation>Déballer {0} sur {1}</translation>
    </message>
    <message>
        <source>Unwrap {0} to {1} on {2}</source>
        <translation>Déballer {0} sur {2}, versé à {1}</translation>
    </message>
    <message>
        <source>Unwrap {0} to {1} with {2}</source>
        <translation>Déballer {0} avec {2}, versé à {1}</translation>
    </message>
    <message>
        <source>Unwrap {0} with {1}</source>
        <translation>Déballer {0} avec {1}</translation>
    </message>
    <message>
        <source>Up to {0}.</source>
        <translation>Jusqu&apos;à {0}.</translation>
    </message>
    <message>
        <source>Update it with Trezor Suite.</source>
        <translation>Mettez-le à jour avec Trezor Suite.</translation>
    </message>
    <message>
        <source>Update it with Trezor Suite. Have your recovery seed at hand.</source>
        <translation>Mettez-le à jour avec Trezor Suite. Gardez votre graine de récupération à portée.</translation>
    </message>
    <message>
        <source>Update it with the maker&apos;s program.</source>
        <translation>Mettez-le à jour avec le programme du fabricant.</translation>
    </message>
    <message>
        <source>Update the Ethereum app with Ledger Wallet.</source>
        <translation>Mettez à jour l&apos;application Ethereum avec Ledger Wallet.</translation>
    </message>
    <message>
        <source>Urgency is the deceiver&apos;s tool; a day of waiting breaks it.</source>
        <translation>L&apos;urgence est l&apos;outil du trompeur ; un jour d&apos;attente le brise.</translation>
    </message>
    <message>
        <source>Use a newer model. Nothing was signed.</source>
        <translation>Utilisez un modèle plus récent. Rien n&apos;a été signé.</translation>
    </message>
    <message>
        <source>Use a real device.</source>
        <translation>Utilisez un vrai appareil.</translation>
    </message>
    <message>
        <source>Use another device or another way to ask.</source>
        <translation>Utilisez un autre appareil ou une autre façon de demander.</translation>
    </message>
    <message>
        <source>Use m/44&apos;/60&apos;/0&apos;/0/0 or one beside it.</source>
        <translation>Utilisez m/44&apos;/60&apos;/0&apos;/0/0 ou un chemin voisin.</translation>
    </message>
    <message>
        <source>Venus delegate theft</source>
        <translation>vol par un délégué chez Venus</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Vote ({0})</source>
        <translation>Voter ({0})</translation>
    </message>
    <message>
        <source>WBTC address poisoning</source>
        <translation>empoisonnement d’adresses en WBTC</translation>
    </message>
    <message>
        <source>Wait until the window has passed, or change the policy.</source>
        <translation>Attendez la fin de la période, ou changez la politique.</translation>
    </message>
    <message>
        <source>Wait until your hours begin.</source>
        <translation>Attendez le début de vos heures.</translation>
    </message>
    <message>
        <source>Wait {0} more seconds.</source>
        <translation>Attendez encore {0} secondes.</translation>
    </message>
    <message>
        <source>Wait, and ask the project by another way whether this contract is theirs.</source>
        <translation>Attendez, et demandez au projet par une autre voie si ce contrat est le sien.</translation>
    </message>
    <message>
        <source>Wait, or choose another node.</source>
        <translation>Attendez, ou choisissez un autre nœud.</translation>
    </message>
    <message>
        <source>Wait. Nothing is lost by it.</source>
        <translation>Attendez. Rien n&apos;est perdu pour autant.</translation>
    </message>
    <message>
        <source>WazirX theft</source>
        <translation>vol de WazirX</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>What cannot be read cannot be checked: a blind signature trusts whoever wrote the call.</source>
        <translation>Ce qu&apos;on ne peut lire ne peut être vérifié : une signature aveugle se fie à l&apos;auteur de l&apos;appel.</translation>
    </message>
    <message>
        <source>What cannot be read inside an operation can be anything.</source>
        <translation>Ce qui est illisible dans une opération peut être n&apos;importe quoi.</translation>
    </message>
    <message>
        <source>What comes back is not in the message</source>
        <translation>Ce qui revient n’est pas dans le message</translation>
    </message>
    <message>
        <source>What goes to this address is destroyed</source>
        <translation>Ce qui va à cette adresse est détruit</translation>
    </message>
    <message>
        <source>What goes to this address is lost: nobody holds its key.</source>
        <translation>Ce qui va à cette adresse est perdu : personne n’en a la clé.</translation>
    </message>
    <message>
        <source>What is staked can only be withdrawn to {0}, not to you.</source>
        <translation>Ce qui est mis en staking ne peut être retiré que vers {0}, pas vers vous.</translation>
    </message>
    <message>
        <source>What is taken out goes to {0}, not to you.</source>
        <translation>Ce qui est retiré va à {0}, pas à vous.</translation>
    </message>
    <message>
        <source>What this signature allows at worst</source>
        <translation>Ce que cette signature permet au pire</translation>
    </message>
    <message>
        <source>What you give is credited to {0} on the other side of the bridge, not to you.</source>
        <translation>Ce que vous donnez est crédité à {0} de l’autre côté du pont, pas à vous.</translation>
    </message>
    <message>
        <source>What you give is credited to {0} {1}, not to you.</source>
        <translation>Ce que vous donnez est crédité à {0} {1}, pas à vous.</translation>
    </message>
    <message>
        <source>What you pay for goes to someone else</source>
        <translation>Ce que vous payez va à quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>When the device shows a hash only, this computer&apos;s word is all there is.</source>
        <translation>Si l&apos;appareil ne montre qu&apos;un hash, il ne reste que la parole de cet ordinateur.</translation>
    </message>
    <message>
        <source>When the policy was loosened is no longer what the log recorded.</source>
        <translation>La date d’assouplissement de la politique n’est plus celle que le journal a enregistrée.</translation>
    </message>
    <message>
        <source>Who asks is not known</source>
        <translation>On ne sait pas qui demande</translation>
    </message>
    <message>
        <source>Whoever becomes owner signs from then on.</source>
        <translation>Qui devient propriétaire signe désormais.</translation>
    </message>
    <message>
        <source>With a lower threshold one stolen key empties the Safe.</source>
        <translation>Avec un seuil plus bas, une seule clé volée vide le Safe.</translation>
    </message>
    <message>
        <source>With these settings the device refuses: blind signing is off.</source>
        <translation>Avec ces réglages, l&apos;appareil refuse : la signature aveugle est désactivée.</translation>
    </message>
    <message>
        <source>With this one, about ${0} leave within a {1}; your limit is ${2}.</source>
        <translation>Avec celle-ci, environ {0} $ partent en {1} ; votre limite est {2} $.</translation>
    </message>
    <message>
        <source>With this one, {0} leave within a {1}; your limit is {2}.</source>
        <translation>Avec celle-ci, {0} part en {1} ; votre limite est {2}.</translation>
    </message>
    <message>
        <source>Withdraw {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>Withdraw {0} from the exchange to {1}</source>
        <translation>Retirer {0} de la plateforme vers {1}</translation>
    </message>
    <message>
        <source>Withdraw {0} on {1}</source>
        <translation>Retirer {0} sur {1}</translation>
    </message>
    <message>
        <source>Withdraw {0} to {1} on {2}</source>
        <translation>Retirer {0} sur {2}, versé à {1}</translation>
    </message>
    <message>
        <source>Withdraw {0} to {1} with {2}</source>
        <translation>Retirer {0} avec {2}, versé à {1}</translation>
    </message>
    <message>
        <source>Withdraw {0} with {1}</source>
        <translation>Retirer {0} avec {1}</translation>
    </message>
    <message>
        <source>Without its guard, or with a strange handler, the Safe accepts what it refused.</source>
        <translation>Sans son gardien, ou avec un gestionnaire étranger, le Safe accepte ce qu&apos;il refusait.</translation>
    </message>
    <message>
        <source>Without one of {0} the rule “{1}” would decide: {2}.</source>
        <translation>Sans l&apos;un de {0}, la règle « {1} » déciderait : {2}.</translation>
    </message>
    <message>
        <source>Without {0} the rule “{1}” would decide: {2}.</source>
        <translation>Sans {0}, la règle « {1} » déciderait : {2}.</translation>
    </message>
    <message>
        <source>Wrap {0}</source>
        <translation>Emballer {0}</translation>
    </message>
    <message>
        <source>Wrap {0} on {1}</source>
        <translation>Emballer {0} sur {1}</translation>
    </message>
    <message>
        <source>Wrap {0} with {1}</source>
        <translation>Emballer {0} avec {1}</translation>
    </message>
    <message>
        <source>Write in a few words why this is right.</source>
        <translation>Écrivez en quelques mots pourquoi c&apos;est juste.</translation>
    </message>
    <message>
        <source>Write to the profile {0}</source>
        <translation>Écrire sur le profil {0}</translation>
    </message>
    <message>
        <source>You approve a Safe transaction that is not shown</source>
        <translation>Vous approuvez une transaction du Safe qui n’est pas montrée</translation>
    </message>
    <message>
        <source>You are asked to sign the same thing again, but it changed</source>
        <translation>On vous demande de signer la même chose, mais elle a changé</translation>
    </message>
    <message>
        <source>You cannot see which offers you sign</source>
        <translation>Vous ne voyez pas quelles offres vous signez</translation>
    </message>
    <message>
        <source>You do not know {0}. It shares the first {1} and the last {2} digits with {3}: {4}.</source>
        <translation>Vous ne connaissez pas {0}. Il partage les {1} premiers et {2} derniers chiffres avec {3} : {4}.</translation>
    </message>
    <message>
        <source>You give and get nothing back</source>
        <translation>Vous donnez et ne recevez rien</translation>
    </message>
    <message>
        <source>You may get far less than you give</source>
        <translation>Vous pourriez recevoir bien moins que vous ne donnez</translation>
    </message>
    <message>
        <source>You named {0}. {1}</source>
        <translation>Vous avez nommé {0}. {1}</translation>
    </message>
    <message>
        <source>You named {0}; the permission goes to {1}.</source>
        <translation>Vous avez nommé {0} ; l&apos;autorisation va à {1}.</translation>
    </message>
    <message>
        <source>You named {0}; {1} would leave.</source>
        <translation>Vous avez nommé {0} ; {1} partirait.</translation>
    </message>
    <message>
        <source>You never gave such a right before</source>
        <translation>Vous n&apos;avez jamais donné un tel droit</translation>
    </message>
    <message>
        <source>You never paid this address before</source>
        <translation>Vous n&apos;avez jamais payé cette adresse</translation>
    </message>
    <message>
        <source>You never used this site before</source>
        <translation>Vous n&apos;avez jamais utilisé ce site</translation>
    </message>
    <message>
        <source>You offer much for an NFT that may be worth nothing</source>
        <translation>Vous offrez beaucoup pour un NFT qui ne vaut peut-être rien</translation>
    </message>
    <message>
        <source>You refused {0} a moment ago; now it is {1}.</source>
        <translation>Vous venez de refuser {0} ; maintenant c&apos;est {1}.</translation>
    </message>
    <message>
        <source>You rejected the request on the device.</source>
        <translation>Vous avez refusé la demande sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>You said {0}; {1} would leave.</source>
        <translation>Vous avez dit {0} ; {1} partirait.</translation>
    </message>
    <message>
        <source>You said “{0}”. This lets {1} take tokens.</source>
        <translation>Vous avez dit « {0} ». Ceci laisse {1} prendre des jetons.</translation>
    </message>
    <message>
        <source>You said “{0}”; nobody can read what this does.</source>
        <translation>Vous avez dit « {0} » ; personne ne peut lire ce que cela fait.</translation>
    </message>
    <message>
        <source>You said “{0}”; this also does “{1}”.</source>
        <translation>Vous avez dit « {0} » ; ceci fait aussi « {1} ».</translation>
    </message>
    <message>
        <source>You said “{0}”; this gives {1} control.</source>
        <translation>Vous avez dit « {0} » ; ceci donne le contrôle à {1}.</translation>
    </message>
    <message>
        <source>You said “{0}”; this is “{1}”.</source>
        <translation>Vous avez dit « {0} » ; ceci est « {1} ».</translation>
    </message>
    <message>
        <source>You said “{0}”; this lets {1} take tokens.</source>
        <translation>Vous avez dit « {0} » ; ceci laisse {1} prendre des jetons.</translation>
    </message>
    <message>
        <source>You said “{0}”; this lets {1}, whom nobody here knows, take tokens.</source>
        <translation>Vous avez dit « {0} » ; ceci laisse {1}, inconnu ici, prendre des jetons.</translation>
    </message>
    <message>
        <source>You said “{0}”; {1} would leave.</source>
        <translation>Vous avez dit « {0} » ; {1} partirait.</translation>
    </message>
    <message>
        <source>You saved {0} as {1}; this invoice wants {2}. Ask them by a way you used before.</source>
        <translation>Vous avez enregistré {0} comme {1} ; cette facture veut {2}. Demandez-leur par un moyen déjà utilisé.</translation>
    </message>
    <message>
        <source>You stopped waiting for the device.</source>
        <translation>Vous avez cessé d&apos;attendre l&apos;appareil.</translation>
    </message>
    <message>
        <source>You tested this address before</source>
        <translation>Vous avez déjà testé cette adresse</translation>
    </message>
    <message>
        <source>You want at least {0}; at least {1} would arrive.</source>
        <translation>Vous voulez au moins {0} ; au moins {1} arriverait.</translation>
    </message>
    <message>
        <source>You want {0}; something else would arrive.</source>
        <translation>Vous voulez {0} ; autre chose arriverait.</translation>
    </message>
    <message>
        <source>You wanted something else, but this is a permission</source>
        <translation>Vous vouliez autre chose, mais c&apos;est une autorisation</translation>
    </message>
    <message>
        <source>You would give it away for nothing</source>
        <translation>Vous le donneriez pour rien</translation>
    </message>
    <message>
        <source>Your history shows payments of 0 to {0}. You did not make them: anyone can write such an entry.</source>
        <translation>Votre historique montre des paiements de 0 à {0}. Vous ne les avez pas faits : n&apos;importe qui peut en inscrire.</translation>
    </message>
    <message>
        <source>Your node is on chain {0}, the request on {1}.</source>
        <translation>Votre nœud est sur la chaîne {0}, la demande sur la {1}.</translation>
    </message>
    <message>
        <source>Your policy allows saved addresses only</source>
        <translation>Votre politique n&apos;autorise que les adresses enregistrées</translation>
    </message>
    <message>
        <source>Your policy does not let this through.</source>
        <translation>Votre politique ne laisse pas passer ceci.</translation>
    </message>
    <message>
        <source>Your policy names no approver; add their address to it.</source>
        <translation>Votre politique ne nomme aucun approbateur ; ajoutez-y son adresse.</translation>
    </message>
    <message>
        <source>Your policy or log was changed outside Countersign</source>
        <translation>Votre politique ou votre journal a été modifié hors de Countersign</translation>
    </message>
    <message>
        <source>Your policy still waits before this new contact is paid.</source>
        <translation>Votre politique attend encore avant de payer ce nouveau contact.</translation>
    </message>
    <message>
        <source>Your policy waits {0} h more before this new contact is paid.</source>
        <translation>Votre politique attend encore {0} h avant de payer ce nouveau contact.</translation>
    </message>
    <message>
        <source>Your policy wants it for every payment and permission.</source>
        <translation>Votre politique l&apos;exige pour chaque paiement et autorisation.</translation>
    </message>
    <message>
        <source>Zero, dead and system addresses have no owner: payments to them cannot come back.</source>
        <translation>Les adresses zéro, dead et système n&apos;ont pas de titulaire : ce qui y est payé ne revient pas.</translation>
    </message>
    <message>
        <source>a chain this account rarely uses, {0}</source>
        <translation>une chaîne que ce compte utilise rarement, {0}</translation>
    </message>
    <message>
        <source>a contract changed what its logs do not explain, and the run is too long to look at what it hashed</source>
        <translation>un contrat a changé ce que ses journaux n’expliquent pas, et l’exécution est trop longue pour regarder ce qu’il a haché</translation>
    </message>
    <message>
        <source>a delegated call may change anything, whatever its function is called</source>
        <translation>un appel délégué peut tout changer, quel que soit le nom de sa fonction</translation>
    </message>
    <message>
        <source>a field of the descriptor</source>
        <translation>un champ de la description</translation>
    </message>
    <message>
        <source>a hash or bytes</source>
        <translation>un hachage ou des octets</translation>
    </message>
    <message>
        <source>a known address among the bytes, at byte {0}</source>
        <translation>une adresse connue parmi les octets, à l’octet {0}</translation>
    </message>
    <message>
        <source>a line of the login</source>
        <translation>une ligne de la connexion</translation>
    </message>
    <message>
        <source>a list has at most {0} payments</source>
        <translation>une liste compte au plus {0} paiements</translation>
    </message>
    <message>
        <source>a margin trade</source>
        <translation>une opération sur marge</translation>
    </message>
    <message>
        <source>a name kept in the {0} {1}</source>
        <translation>un nom tenu dans {0} {1}</translation>
    </message>
    <message>
        <source>a new contract</source>
        <translation>un nouveau contrat</translation>
    </message>
    <message>
        <source>a rapid series gives a stranger a permission</source>
        <translation>une série rapide donne une permission à un inconnu</translation>
    </message>
    <message>
        <source>a rapid series reaches a stranger</source>
        <translation>une série rapide atteint un inconnu</translation>
    </message>
    <message>
        <source>a rare kind of call, 0x{0}</source>
        <translation>un type d’appel rare, 0x{0}</translation>
    </message>
    <message>
        <source>a rare kind of call, a plain payment</source>
        <translation>un type d’appel rare, un simple paiement</translation>
    </message>
    <message>
        <source>a raw transaction is 0x and an even number of hex digits</source>
        <translation>une transaction brute est 0x et un nombre pair de chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>a recipient first paid {0} days ago</source>
        <translation>un destinataire payé pour la première fois il y a {0} jours</translation>
    </message>
    <message>
        <source>a recipient that is rarely paid</source>
        <translation>un destinataire rarement payé</translation>
    </message>
    <message>
        <source>a recipient this account never paid</source>
        <translation>un destinataire que ce compte n’a jamais payé</translation>
    </message>
    <message>
        <source>a recipient this account never paid, where {0} of your acts go to somebody new</source>
        <translation>un destinataire que ce compte n’a jamais payé, alors que {0} de vos actes vont à quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>a replacement pays a stranger</source>
        <translation>un remplacement paie un inconnu</translation>
    </message>
    <message>
        <source>a revocation that burns gas</source>
        <translation>une révocation qui brûle du gaz</translation>
    </message>
    <message>
        <source>a second person</source>
        <translation>une seconde personne</translation>
    </message>
    <message>
        <source>a signed text</source>
        <translation>un texte signé</translation>
    </message>
    <message>
        <source>a site that rarely asks this account, {0}</source>
        <translation>un site qui sollicite rarement ce compte, {0}</translation>
    </message>
    <message>
        <source>a sleeping account pays a stranger</source>
        <translation>un compte endormi paie un inconnu</translation>
    </message>
    <message>
        <source>a stranger gets everything, for a site that is new</source>
        <translation>un inconnu reçoit tout, pour un site nouveau</translation>
    </message>
    <message>
        <source>a stranger gets nearly all there is, for a site that is new</source>
        <translation>un inconnu reçoit presque tout ce qu’il y a, pour un site nouveau</translation>
    </message>
    <message>
        <source>a token transfer carries no coins</source>
        <translation>un transfert de jetons n’emporte pas de monnaie</translation>
    </message>
    <message>
        <source>a transaction with authorizations can be cancelled, not sped up here</source>
        <translation>une transaction avec des autorisations peut être annulée ici, pas accélérée</translation>
    </message>
    <message>
        <source>a value of it comes from an earlier call of the script</source>
        <translation>une de ses valeurs vient d’un appel précédent du script</translation>
    </message>
    <message>
        <source>a wallet of your own</source>
        <translation>un portefeuille à vous</translation>
    </message>
    <message>
        <source>above a limit</source>
        <translation>au-dessus d’une limite</translation>
    </message>
    <message>
        <source>acts for the profile</source>
        <translation>agit pour le profil</translation>
    </message>
    <message>
        <source>all of a token</source>
        <translation>la totalité d&apos;un jeton</translation>
    </message>
    <message>
        <source>all that it does</source>
        <translation>tout ce que cela fait</translation>
    </message>
    <message>
        <source>all your {0}, now and later</source>
        <translation>tous vos {0}, maintenant et plus tard</translation>
    </message>
    <message>
        <source>all {0}</source>
        <translation>tout le {0}</translation>
    </message>
    <message>
        <source>an NFT of {0}</source>
        <translation>un NFT de {0}</translation>
    </message>
    <message>
        <source>an account that only the exchange knows</source>
        <translation>un compte que seule la plateforme connaît</translation>
    </message>
    <message>
        <source>an address has 40 hex digits after 0x, not {0}</source>
        <translation>une adresse a 40 chiffres hexadécimaux après 0x, pas {0}</translation>
    </message>
    <message>
        <source>an address holds hex digits only</source>
        <translation>une adresse ne contient que des chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>an address starts with 0x</source>
        <translation>une adresse commence par 0x</translation>
    </message>
    <message>
        <source>an address you paid before ({0})</source>
        <translation>une adresse que vous avez déjà payée ({0})</translation>
    </message>
    <message>
        <source>an amount unlike the usual{0}</source>
        <translation>un montant inhabituel{0}</translation>
    </message>
    <message>
        <source>an asset this account rarely sends, {0}</source>
        <translation>un actif que ce compte envoie rarement, {0}</translation>
    </message>
    <message>
        <source>an operation nobody can read, for a site that is new</source>
        <translation>une opération que personne ne peut lire, pour un site nouveau</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>une adresse inconnue</translation>
    </message>
    <message>
        <source>an unknown amount of </source>
        <translation>un montant inconnu de </translation>
    </message>
    <message>
        <source>an unknown amount of {0}</source>
        <translation>un montant inconnu de {0}</translation>
    </message>
    <message>
        <source>an unusual day, {0}</source>
        <translation>un jour inhabituel, {0}</translation>
    </message>
    <message>
        <source>an unusual hour, {0}:00 UTC</source>
        <translation>une heure inhabituelle, {0}:00 UTC</translation>
    </message>
    <message>
        <source>an unusual time after the last act, {0}</source>
        <translation>un délai inhabituel depuis le dernier acte, {0}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>anew every {0} days</source>
        <translation>à nouveau tous les {0} jours</translation>
    </message>
    <message>
        <source>anew every {0} seconds</source>
        <translation>à nouveau toutes les {0} secondes</translation>
    </message>
    <message>
        <source>any NFT of {0}</source>
        <translation>n’importe quel NFT de {0}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>tout montant</translation>
    </message>
    <message>
        <source>any amount of {0}</source>
        <translation>tout montant de {0}</translation>
    </message>
    <message>
        <source>any amount of {0}, even none</source>
        <translation>n’importe quel montant de {0}, même aucun</translation>
    </message>
    <message>
        <source>any approval of this account</source>
        <translation>toute autorisation de ce compte</translation>
    </message>
    <message>
        <source>any {0} NFTs of {1}</source>
        <translation>{0} NFT quelconques de {1}</translation>
    </message>
    <message>
        <source>asks for {0}, which is not known here</source>
        <translation>demande {0}, qui n’est pas connu ici</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>au moins </translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>au moins {0}</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>au plus </translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>au plus {0}</translation>
    </message>
    <message>
        <source>base units of an unknown token</source>
        <translation>unités de base d’un jeton inconnu</translation>
    </message>
    <message>
        <source>becomes a module of the Safe</source>
        <translation>devient un module du Safe</translation>
    </message>
    <message>
        <source>becomes an owner of the Safe</source>
        <translation>devient propriétaire du Safe</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>bytes after the arguments</source>
        <translation>octets après les arguments</translation>
    </message>
    <message>
        <source>calls nested more than {0} deep</source>
        <translation>des appels imbriqués à plus de {0} niveaux</translation>
    </message>
    <message>
        <source>choice {0}</source>
        <translation>choix {0}</translation>
    </message>
    <message>
        <source>coins and an unreadable call to a contract days old, for a site that is new</source>
        <translation>de la monnaie et un appel illisible à un contrat de quelques jours, pour un site nouveau</translation>
    </message>
    <message>
        <source>contact removed: {0}</source>
        <translation>contact supprimé : {0}</translation>
    </message>
    <message>
        <source>control over</source>
        <translation>le contrôle sur</translation>
    </message>
    <message>
        <source>created by the call</source>
        <translation>créé par l’appel</translation>
    </message>
    <message>
        <source>critical finding</source>
        <translation>constat critique</translation>
    </message>
    <message>
        <source>debt in your name</source>
        <translation>dette à votre nom</translation>
    </message>
    <message>
        <source>declares its own document type; an invoice has no need to</source>
        <translation>déclare son propre type de document ; une facture n’en a pas besoin</translation>
    </message>
    <message>
        <source>deposited in The Compact</source>
        <translation>déposé dans The Compact</translation>
    </message>
    <message>
        <source>destroys itself and all that it holds</source>
        <translation>se détruit avec tout ce qu’il détient</translation>
    </message>
    <message>
        <source>eth_sign signs a bare hash; it can stand for any transaction or order</source>
        <translation>eth_sign signe un simple hash ; il peut représenter n&apos;importe quelle transaction ou ordre</translation>
    </message>
    <message>
        <source>eth_sign thefts reported by SlowMist</source>
        <translation>vols par eth_sign signalés par SlowMist</translation>
    </message>
    <message>
        <source>every NFT you hold in {0} ({1} today), now and later</source>
        <translation>chaque NFT que vous détenez dans {0} ({1} aujourd’hui), maintenant et plus tard</translation>
    </message>
    <message>
        <source>every NFT you hold in {0}, now and later</source>
        <translation>tous vos NFT de {0}, maintenant et plus tard</translation>
    </message>
    <message>
        <source>fake Aave site</source>
        <translation>faux site Aave</translation>
    </message>
    <message>
        <source>fake RTFKT page</source>
        <translation>fausse page RTFKT</translation>
    </message>
    <message>
        <source>fallback handler</source>
        <translation>gestionnaire de repli</translation>
    </message>
    <message>
        <source>far more than usual goes to a stranger</source>
        <translation>bien plus que d’habitude va à un inconnu</translation>
    </message>
    <message>
        <source>foreign code runs with all its rights</source>
        <translation>un code étranger s&apos;exécute avec tous ses droits</translation>
    </message>
    <message>
        <source>four suspicions that support one another</source>
        <translation>quatre soupçons qui se soutiennent</translation>
    </message>
    <message>
        <source>fwDETH permit theft</source>
        <translation>vol par permit de fwDETH</translation>
    </message>
    <message>
        <source>gas refund</source>
        <translation>gas refund</translation>
    </message>
    <message>
        <source>give an address, or choose a contact</source>
        <translation>donnez une adresse ou choisissez un contact</translation>
    </message>
    <message>
        <source>has {0} decimals; this asset has {1}</source>
        <translation>a {0} décimales ; cet actif en a {1}</translation>
    </message>
    <message>
        <source>has {0} fields; type {1} has {2}</source>
        <translation>a {0} champs ; le type {1} en a {2}</translation>
    </message>
    <message>
        <source>how many signatures the Safe needs now is unknown</source>
        <translation>le nombre de signatures exigé par le Safe est inconnu</translation>
    </message>
    <message>
        <source>how much comes back</source>
        <translation>combien revient</translation>
    </message>
    <message>
        <source>how much is taken</source>
        <translation>combien est pris</translation>
    </message>
    <message>
        <source>in their name</source>
        <translation>en leur nom</translation>
    </message>
    <message>
        <source>in {0} parts</source>
        <translation>en {0} parties</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>intégrité</translation>
    </message>
    <message>
        <source>is a credit note: it asks for nothing to be paid</source>
        <translation>est un avoir : il ne demande aucun paiement</translation>
    </message>
    <message>
        <source>is a list where bytes are expected</source>
        <translation>est une liste là où des octets sont attendus</translation>
    </message>
    <message>
        <source>is empty or too long for a transaction</source>
        <translation>est vide ou trop long pour une transaction</translation>
    </message>
    <message>
        <source>is larger than any amount on a chain</source>
        <translation>est plus grand que tout montant sur une chaîne</translation>
    </message>
    <message>
        <source>is left open; open it under Send and fill it in</source>
        <translation>est laissé ouvert ; ouvrez-le sous « Envoyer » et remplissez-le</translation>
    </message>
    <message>
        <source>is longer than 32 bytes</source>
        <translation>dépasse 32 octets</translation>
    </message>
    <message>
        <source>is longer than a line or two; give one payment at a time</source>
        <translation>dépasse une ou deux lignes ; donnez un paiement à la fois</translation>
    </message>
    <message>
        <source>is longer than any invoice</source>
        <translation>est plus long que toute facture</translation>
    </message>
    <message>
        <source>is longer than {0} characters</source>
        <translation>dépasse {0} caractères</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is missing, and the object is no transaction or typed data</source>
        <translation>manque, et l’objet n’est ni transaction ni données typées</translation>
    </message>
    <message>
        <source>is missing: a legacy transaction needs EIP-155&apos;s three last fields</source>
        <translation>manque : une ancienne transaction a besoin des trois derniers champs d’EIP-155</translation>
    </message>
    <message>
        <source>is neither JSON, a raw transaction, an ethereum: link, a payout list nor an electronic invoice</source>
        <translation>n’est ni du JSON, ni une transaction brute, ni un lien ethereum:, ni une liste de paiements, ni une facture électronique</translation>
    </message>
    <message>
        <source>is neither an XML invoice (UBL, CII), a PDF with one inside, nor JSON</source>
        <translation>n’est ni une facture XML (UBL, CII), ni un PDF qui en contient une, ni du JSON</translation>
    </message>
    <message>
        <source>is neither an electronic invoice nor text</source>
        <translation>n’est ni une facture électronique ni du texte</translation>
    </message>
    <message>
        <source>is no invoice: its outermost element is {0}</source>
        <translation>n’est pas une facture : son élément extérieur est {0}</translation>
    </message>
    <message>
        <source>is no list of the right length</source>
        <translation>n’est pas une liste de la bonne longueur</translation>
    </message>
    <message>
        <source>is no transaction: RLP of one item</source>
        <translation>n’est pas une transaction : RLP d’un seul élément</translation>
    </message>
    <message>
        <source>is no transaction: {0}</source>
        <translation>n’est pas une transaction : {0}</translation>
    </message>
    <message>
        <source>is not JSON: {0}</source>
        <translation>n’est pas du JSON : {0}</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>is not a number (EIP-681)</source>
        <translation>n’est pas un nombre (EIP-681)</translation>
    </message>
    <message>
        <source>is not a whole number of base units from 0 to 2^256</source>
        <translation>n’est pas un nombre entier d’unités de base de 0 à 2^256</translation>
    </message>
    <message>
        <source>is not complete</source>
        <translation>n’est pas complet</translation>
    </message>
    <message>
        <source>is not well-formed XML: {0}</source>
        <translation>n’est pas du XML bien formé : {0}</translation>
    </message>
    <message>
        <source>is not written in UTF-8</source>
        <translation>n’est pas écrit en UTF-8</translation>
    </message>
    <message>
        <source>is signed already; only an unsigned transaction can be judged and signed</source>
        <translation>est déjà signée ; seule une transaction non signée peut être jugée et signée</translation>
    </message>
    <message>
        <source>is zero</source>
        <translation>est zéro</translation>
    </message>
    <message>
        <source>it breaks EIP-4361: {0}</source>
        <translation>elle enfreint EIP-4361 : {0}</translation>
    </message>
    <message>
        <source>it calls {0}, whose state is not known</source>
        <translation>cela appelle {0}, dont l&apos;état n&apos;est pas connu</translation>
    </message>
    <message>
        <source>it claims {0} bytes</source>
        <translation>il annonce {0} octets</translation>
    </message>
    <message>
        <source>it does not fit its own types ({0})</source>
        <translation>il ne va pas avec ses propres types ({0})</translation>
    </message>
    <message>
        <source>it fails in this state; shown is what it claims to do when it does not fail</source>
        <translation>cela échoue dans cet état ; est montré ce que cela prétend faire sinon</translation>
    </message>
    <message>
        <source>it happens on {0}, which is not looked at from here</source>
        <translation>cela se passe sur {0}, qui n’est pas examinée d’ici</translation>
    </message>
    <message>
        <source>it has {0} characters; {1} are shown</source>
        <translation>il a {0} caractères ; {1} sont affichés</translation>
    </message>
    <message>
        <source>it holds characters that are not shown: {0}</source>
        <translation>il contient des caractères non affichés : {0}</translation>
    </message>
    <message>
        <source>it holds {0}</source>
        <translation>elle contient {0}</translation>
    </message>
    <message>
        <source>it is cut off at byte {0}</source>
        <translation>il est coupé à l&apos;octet {0}</translation>
    </message>
    <message>
        <source>it is for chain {0}, which is not looked at from here</source>
        <translation>c’est pour la chaîne {0}, qui n’est pas examinée d’ici</translation>
    </message>
    <message>
        <source>it is not decoded here</source>
        <translation>ce n&apos;est pas décodé ici</translation>
    </message>
    <message>
        <source>it is paid out on another chain; the message does not say which</source>
        <translation>c’est versé sur une autre chaîne ; le message ne dit pas laquelle</translation>
    </message>
    <message>
        <source>it is paid out on chain {0}, which is not looked at from here</source>
        <translation>c’est versé sur la chaîne {0}, qui n’est pas examinée d’ici</translation>
    </message>
    <message>
        <source>it is paid out on {0}, which is not looked at from here</source>
        <translation>c’est versé sur {0}, qui n’est pas examiné d’ici</translation>
    </message>
    <message>
        <source>it is tiny and sends on its whole balance</source>
        <translation>il est minuscule et renvoie tout son solde</translation>
    </message>
    <message>
        <source>it moves nothing that the past could be compared with</source>
        <translation>cela ne bouge rien de comparable au passé</translation>
    </message>
    <message>
        <source>it offers {0}</source>
        <translation>cela offre {0}</translation>
    </message>
    <message>
        <source>it reverts</source>
        <translation>elle est annulée</translation>
    </message>
    <message>
        <source>it uses permits, allowances and transferFrom and little else</source>
        <translation>il utilise permits, autorisations et transferFrom, et guère plus</translation>
    </message>
    <message>
        <source>it was not run in a second world</source>
        <translation>cela n&apos;a pas été exécuté dans un second monde</translation>
    </message>
    <message>
        <source>it was not simulated</source>
        <translation>cela n&apos;a pas été simulé</translation>
    </message>
    <message>
        <source>it was run on the state that is known now</source>
        <translation>cela fut exécuté sur l&apos;état connu maintenant</translation>
    </message>
    <message>
        <source>items and prices behind a root</source>
        <translation>articles et prix derrière une racine</translation>
    </message>
    <message>
        <source>its bytes can be read in two ways, and the router&apos;s version decides which is meant</source>
        <translation>ses octets peuvent se lire de deux façons, et la version du routeur décide laquelle vaut</translation>
    </message>
    <message>
        <source>its capital letters do not fit (EIP-55): a digit is wrong. Take it from its source again</source>
        <translation>ses majuscules ne conviennent pas (EIP-55) : un chiffre est faux. Reprenez-la à sa source</translation>
    </message>
    <message>
        <source>its capital letters do not match the EIP-55 checksum: a digit may be wrong</source>
        <translation>ses majuscules ne correspondent pas à la somme de contrôle (EIP-55) : un chiffre peut être faux</translation>
    </message>
    <message>
        <source>its code (EIP-7702)</source>
        <translation>son code (EIP-7702)</translation>
    </message>
    <message>
        <source>its code is not checked before it runs</source>
        <translation>son code n&apos;est pas vérifié avant exécution</translation>
    </message>
    <message>
        <source>its kind {0} is not known</source>
        <translation>son type {0} n’est pas connu</translation>
    </message>
    <message>
        <source>its name is only a guess from a public list: {0}</source>
        <translation>son nom n&apos;est qu&apos;une supposition d&apos;une liste publique : {0}</translation>
    </message>
    <message>
        <source>its path is too short</source>
        <translation>son chemin est trop court</translation>
    </message>
    <message>
        <source>key derived from this signature</source>
        <translation>clé dérivée de cette signature</translation>
    </message>
    <message>
        <source>latest own entries</source>
        <translation>dernières entrées propres</translation>
    </message>
    <message>
        <source>looks like a list</source>
        <translation>ressemble à une liste</translation>
    </message>
    <message>
        <source>looks like a number</source>
        <translation>ressemble à un nombre</translation>
    </message>
    <message>
        <source>looks like a time</source>
        <translation>ressemble à un moment</translation>
    </message>
    <message>
        <source>looks like an address</source>
        <translation>ressemble à une adresse</translation>
    </message>
    <message>
        <source>looks like bytes</source>
        <translation>ressemble à des octets</translation>
    </message>
    <message>
        <source>looks like text</source>
        <translation>ressemble à du texte</translation>
    </message>
    <message>
        <source>more arguments than are shown here</source>
        <translation>plus d&apos;arguments que montré ici</translation>
    </message>
    <message>
        <source>more than {0} calls</source>
        <translation>plus de {0} appels</translation>
    </message>
    <message>
        <source>more within a day than this account sends of this asset</source>
        <translation>plus en un jour que ce que ce compte envoie de cet actif</translation>
    </message>
    <message>
        <source>more within a month than this account gives one recipient</source>
        <translation>plus en un mois que ce que ce compte donne à un destinataire</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>doit être un objet JSON</translation>
    </message>
    <message>
        <source>must be above zero</source>
        <translation>doit être supérieur à zéro</translation>
    </message>
    <message>
        <source>must be one JSON object; a list of payments is a payout list</source>
        <translation>doit être un seul objet JSON ; plusieurs paiements forment une liste de paiements</translation>
    </message>
    <message>
        <source>names a parameter twice</source>
        <translation>nomme un paramètre deux fois</translation>
    </message>
    <message>
        <source>names no address</source>
        <translation>ne nomme aucune adresse</translation>
    </message>
    <message>
        <source>names no amount and currency</source>
        <translation>ne nomme ni montant ni monnaie</translation>
    </message>
    <message>
        <source>names no amount to be paid</source>
        <translation>ne nomme aucun montant à payer</translation>
    </message>
    <message>
        <source>names no amount with a known currency</source>
        <translation>ne nomme aucun montant dans une monnaie connue</translation>
    </message>
    <message>
        <source>names no amount; open it under Send and give one</source>
        <translation>ne nomme aucun montant ; ouvrez-le sous « Envoyer » et donnez-en un</translation>
    </message>
    <message>
        <source>names no currency</source>
        <translation>ne nomme aucune monnaie</translation>
    </message>
    <message>
        <source>names several amounts; it must be one</source>
        <translation>nomme plusieurs montants ; il en faut un seul</translation>
    </message>
    <message>
        <source>names the column {0} twice</source>
        <translation>nomme deux fois la colonne {0}</translation>
    </message>
    <message>
        <source>names {0} addresses; it must be one</source>
        <translation>nomme {0} adresses ; il en faut une seule</translation>
    </message>
    <message>
        <source>nearly all there is goes to a stranger, for a site that is new</source>
        <translation>presque tout ce qu’il y a va à un inconnu, pour un site nouveau</translation>
    </message>
    <message>
        <source>no account is chosen; plug in a device first</source>
        <translation>aucun compte n’est choisi ; branchez d’abord un appareil</translation>
    </message>
    <message>
        <source>no code of a known contract was read</source>
        <translation>aucun code d&apos;un contrat connu n&apos;a été lu</translation>
    </message>
    <message>
        <source>no copied address was observed</source>
        <translation>aucune adresse copiée n&apos;a été observée</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no descriptor or list here knows the function {0}</source>
        <translation>aucune description ni liste ici ne connaît la fonction {0}</translation>
    </message>
    <message>
        <source>no device is chosen</source>
        <translation>aucun appareil n&apos;est choisi</translation>
    </message>
    <message>
        <source>no device was compared with the enrolled one</source>
        <translation>aucun appareil n&apos;a été comparé à celui enregistré</translation>
    </message>
    <message>
        <source>no feature stands out by itself</source>
        <translation>aucun trait ne ressort à lui seul</translation>
    </message>
    <message>
        <source>no hash was claimed to compare with</source>
        <translation>aucun hash n&apos;a été annoncé pour comparer</translation>
    </message>
    <message>
        <source>no node said which chain it is on</source>
        <translation>aucun nœud n&apos;a dit sur quelle chaîne il est</translation>
    </message>
    <message>
        <source>no node told its newest block</source>
        <translation>aucun nœud n&apos;a donné son dernier bloc</translation>
    </message>
    <message>
        <source>no node told which code runs behind the contract</source>
        <translation>aucun nœud n&apos;a dit quel code tourne derrière le contrat</translation>
    </message>
    <message>
        <source>no past payments and no contacts to compare with</source>
        <translation>ni paiements passés ni contacts pour comparer</translation>
    </message>
    <message>
        <source>no recent requests are known</source>
        <translation>aucune demande récente n&apos;est connue</translation>
    </message>
    <message>
        <source>no record of policy changes is at hand</source>
        <translation>aucun relevé des changements de politique</translation>
    </message>
    <message>
        <source>no second node was asked</source>
        <translation>aucun second nœud n&apos;a été interrogé</translation>
    </message>
    <message>
        <source>nobody could say</source>
        <translation>personne n&apos;a pu le dire</translation>
    </message>
    <message>
        <source>nobody knows how many decimals {0} has; a node could say</source>
        <translation>personne ne sait combien de décimales a {0} ; un nœud pourrait le dire</translation>
    </message>
    <message>
        <source>not reached through anything used before</source>
        <translation>atteint par rien d’utilisé auparavant</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing is signed that the device cannot show</source>
        <translation>rien n’est signé que l’appareil ne puisse montrer</translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <translation>rien d’inhabituel</translation>
    </message>
    <message>
        <source>npm chalk and debug attack</source>
        <translation>attaque par les paquets npm chalk et debug</translation>
    </message>
    <message>
        <source>of an unknown collection</source>
        <translation>d’une collection inconnue</translation>
    </message>
    <message>
        <source>of the collection {0}</source>
        <translation>de la collection {0}</translation>
    </message>
    <message>
        <source>on the other side of the bridge</source>
        <translation>de l&apos;autre côté du pont</translation>
    </message>
    <message>
        <source>one suspicion</source>
        <translation>un soupçon</translation>
    </message>
    <message>
        <source>only a digest is given; it may be any order or any key of the exchange</source>
        <translation>seule une empreinte est donnée ; ce peut être tout ordre ou toute clé de la plateforme</translation>
    </message>
    <message>
        <source>only a hash or bytes are given, not the message itself</source>
        <translation>seuls un hachage ou des octets sont donnés, pas le message lui-même</translation>
    </message>
    <message>
        <source>only the root of a tree of orders is given; each leaf may be anything</source>
        <translation>seule la racine d&apos;un arbre d&apos;ordres est donnée ; chaque feuille peut être n&apos;importe quoi</translation>
    </message>
    <message>
        <source>only the root of a tree of permissions on any chain is given</source>
        <translation>seule la racine d’un arbre de permissions, sur toute chaîne, est donnée</translation>
    </message>
    <message>
        <source>only {0} earlier payments of this asset, {1} are needed</source>
        <translation>seulement {0} paiements passés de cet actif, il en faut {1}</translation>
    </message>
    <message>
        <source>only {0} entries in the last year, 50 are needed</source>
        <translation>seulement {0} entrées sur l&apos;année, il en faut 50</translation>
    </message>
    <message>
        <source>others</source>
        <translation>d&apos;autres</translation>
    </message>
    <message>
        <source>out of the exchange</source>
        <translation>hors de la plateforme</translation>
    </message>
    <message>
        <source>perhaps, by what the data seem to hold</source>
        <translation>peut-être, d’après ce que les données semblent contenir</translation>
    </message>
    <message>
        <source>posts in its name</source>
        <translation>publie en son nom</translation>
    </message>
    <message>
        <source>proposes, signs nothing</source>
        <translation>propose, ne signe rien</translation>
    </message>
    <message>
        <source>relay fee</source>
        <translation>frais de relais</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>sent with a call</source>
        <translation>envoyé avec un appel</translation>
    </message>
    <message>
        <source>serious finding</source>
        <translation>constat grave</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>plusieurs adresses</translation>
    </message>
    <message>
        <source>several contacts have this name; choose one</source>
        <translation>plusieurs contacts portent ce nom ; choisissez-en un</translation>
    </message>
    <message>
        <source>signers of the exchange account</source>
        <translation>signataires du compte de la plateforme</translation>
    </message>
    <message>
        <source>simulation spoofing</source>
        <translation>tromperie de la simulation</translation>
    </message>
    <message>
        <source>spWETH permit theft</source>
        <translation>vol par permit de spWETH</translation>
    </message>
    <message>
        <source>stETH and rETH theft by increaseAllowance</source>
        <translation>vol de stETH et rETH par increaseAllowance</translation>
    </message>
    <message>
        <source>starts with ethereum: (EIP-681)</source>
        <translation>commence par ethereum: (EIP-681)</translation>
    </message>
    <message>
        <source>status {0} to {1}</source>
        <translation>status {0} to {1}</translation>
    </message>
    <message>
        <source>the Safe operation</source>
        <translation>l&apos;opération du Safe</translation>
    </message>
    <message>
        <source>the Safe&apos;s next nonce is unknown</source>
        <translation>le prochain nonce du Safe est inconnu</translation>
    </message>
    <message>
        <source>the Safe&apos;s own code</source>
        <translation>le code du Safe lui-même</translation>
    </message>
    <message>
        <source>the Safe&apos;s owners are unknown</source>
        <translation>les propriétaires du Safe sont inconnus</translation>
    </message>
    <message>
        <source>the address below</source>
        <translation>l’adresse ci-dessous</translation>
    </message>
    <message>
        <source>the allowances in force are unknown</source>
        <translation>les autorisations en vigueur sont inconnues</translation>
    </message>
    <message>
        <source>the amount that somebody else usually gets</source>
        <translation>le montant que quelqu’un d’autre reçoit d’habitude</translation>
    </message>
    <message>
        <source>the amount to be paid must be above zero</source>
        <translation>le montant à payer doit être supérieur à zéro</translation>
    </message>
    <message>
        <source>the balances of the account are unknown</source>
        <translation>les soldes du compte sont inconnus</translation>
    </message>
    <message>
        <source>the call 0x{0} of {1}</source>
        <translation>l’appel 0x{0} de {1}</translation>
    </message>
    <message>
        <source>the calls inside</source>
        <translation>les appels à l&apos;intérieur</translation>
    </message>
    <message>
        <source>the code behind</source>
        <translation>le code derrière</translation>
    </message>
    <message>
        <source>the code of {0} can be replaced at any time by whoever controls it</source>
        <translation>le code de {0} peut être remplacé à tout moment par qui le contrôle</translation>
    </message>
    <message>
        <source>the code of {0} can be replaced at any time by {1}</source>
        <translation>le code de {0} peut être remplacé à tout moment par {1}</translation>
    </message>
    <message>
        <source>the contract {0} decides it, and is not known here</source>
        <translation>le contrat {0} en décide et n’est pas connu ici</translation>
    </message>
    <message>
        <source>the contract&apos;s code is unknown without a node</source>
        <translation>le code du contrat est inconnu sans nœud</translation>
    </message>
    <message>
        <source>the decimal point</source>
        <translation>la virgule</translation>
    </message>
    <message>
        <source>the file is larger than 20 MB</source>
        <translation>le fichier dépasse 20 Mo</translation>
    </message>
    <message>
        <source>the first line must name the columns address and amount</source>
        <translation>la première ligne doit nommer les colonnes address et amount</translation>
    </message>
    <message>
        <source>the first permission ever goes to a stranger</source>
        <translation>la toute première permission va à un inconnu</translation>
    </message>
    <message>
        <source>the last call of the batch</source>
        <translation>le dernier appel du lot</translation>
    </message>
    <message>
        <source>the list has a heading and no payment</source>
        <translation>la liste a un en-tête et aucun paiement</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la liste est vide</translation>
    </message>
    <message>
        <source>the list says {0}; you saved this address as {1}</source>
        <translation>la liste dit {0} ; vous avez enregistré cette adresse comme {1}</translation>
    </message>
    <message>
        <source>the market&apos;s contract decides the coin</source>
        <translation>le contrat du marché décide de la pièce</translation>
    </message>
    <message>
        <source>the message does not name it</source>
        <translation>le message ne le nomme pas</translation>
    </message>
    <message>
        <source>the message is a hash; its text is not given</source>
        <translation>le message est un hash ; son texte n&apos;est pas donné</translation>
    </message>
    <message>
        <source>the message is bytes that are no text</source>
        <translation>le message est fait d&apos;octets qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>the message names it by a hash alone; the site knows it</source>
        <translation>le message ne le nomme que par un hash ; le site le connaît</translation>
    </message>
    <message>
        <source>the message speaks of {0}, not of this account</source>
        <translation>le message parle de {0}, pas de ce compte</translation>
    </message>
    <message>
        <source>the message type “{0}” is of no family known here</source>
        <translation>le type de message « {0} » n&apos;est d&apos;aucune famille connue ici</translation>
    </message>
    <message>
        <source>the next nonce is unknown without a node</source>
        <translation>le nonce suivant est inconnu sans nœud</translation>
    </message>
    <message>
        <source>the order is packed in a form of its settler&apos;s own (ERC-7683)</source>
        <translation>l’ordre est emballé dans une forme propre à son exécutant (ERC-7683)</translation>
    </message>
    <message>
        <source>the order names a rate of interest, not an amount</source>
        <translation>l’ordre nomme un taux d’intérêt, pas un montant</translation>
    </message>
    <message>
        <source>the order packs them into bytes that are not understood</source>
        <translation>l’ordre les emballe dans des octets qui ne sont pas compris</translation>
    </message>
    <message>
        <source>the policy sets no limit for a day or a week</source>
        <translation>la politique ne fixe aucune limite par jour ou semaine</translation>
    </message>
    <message>
        <source>the policy sets no limit for one transaction</source>
        <translation>la politique ne fixe aucune limite par transaction</translation>
    </message>
    <message>
        <source>the pool&apos;s asset number {0} is not in the table here</source>
        <translation>l&apos;actif numéro {0} du pool n&apos;est pas dans la table d&apos;ici</translation>
    </message>
    <message>
        <source>the request does not bound it</source>
        <translation>la demande ne le borne pas</translation>
    </message>
    <message>
        <source>the request does not say, and no allowance is known that would</source>
        <translation>la demande ne le dit pas, et aucune autorisation connue ne le dirait</translation>
    </message>
    <message>
        <source>the rest of the router&apos;s commands</source>
        <translation>le reste des commandes du routeur</translation>
    </message>
    <message>
        <source>the rest of this request</source>
        <translation>le reste de cette demande</translation>
    </message>
    <message>
        <source>the route&apos;s number alone says it</source>
        <translation>seul le numéro de la route le dit</translation>
    </message>
    <message>
        <source>the router&apos;s action 0x{0}</source>
        <translation>l&apos;action 0x{0} du routeur</translation>
    </message>
    <message>
        <source>the router&apos;s action {0}</source>
        <translation>l&apos;action {0} du routeur</translation>
    </message>
    <message>
        <source>the router&apos;s command {0}</source>
        <translation>la commande {0} du routeur</translation>
    </message>
    <message>
        <source>the router&apos;s commands</source>
        <translation>les commandes du routeur</translation>
    </message>
    <message>
        <source>the same payment stands {0} times in the list</source>
        <translation>le même paiement figure {0} fois dans la liste</translation>
    </message>
    <message>
        <source>the script</source>
        <translation>le script</translation>
    </message>
    <message>
        <source>the simulation itself failed ({0})</source>
        <translation>la simulation elle-même a échoué ({0})</translation>
    </message>
    <message>
        <source>the state that was given is not enough to run it</source>
        <translation>l&apos;état donné ne suffit pas pour l&apos;exécuter</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>le texte est vide</translation>
    </message>
    <message>
        <source>the text “{0}”</source>
        <translation>le texte « {0} »</translation>
    </message>
    <message>
        <source>the transaction has none yet; nothing needs to be replaced</source>
        <translation>la transaction n’en a pas encore ; rien n’est à remplacer</translation>
    </message>
    <message>
        <source>the types leave out {0}</source>
        <translation>les types omettent {0}</translation>
    </message>
    <message>
        <source>the value in US dollars is unknown without a price source</source>
        <translation>la valeur en dollars est inconnue sans source de prix</translation>
    </message>
    <message>
        <source>the whole account</source>
        <translation>tout le compte</translation>
    </message>
    <message>
        <source>the whole account {0}</source>
        <translation>tout le compte {0}</translation>
    </message>
    <message>
        <source>the whole account: {0} of its limits nobody here knows</source>
        <translation>tout le compte : {0} de ses limites ne sont connues de personne ici</translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation>le texte entier</translation>
    </message>
    <message>
        <source>the worst use on the state</source>
        <translation>le pire usage sur l’état</translation>
    </message>
    <message>
        <source>their contracts are not known here</source>
        <translation>leurs contrats ne sont pas connus ici</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>il y en a trop</translation>
    </message>
    <message>
        <source>there is no own past</source>
        <translation>il n&apos;y a pas de passé propre</translation>
    </message>
    <message>
        <source>there is no past to compare with</source>
        <translation>il n&apos;y a pas de passé pour comparer</translation>
    </message>
    <message>
        <source>there is no past to look at</source>
        <translation>il n&apos;y a pas de passé à regarder</translation>
    </message>
    <message>
        <source>there is too little past</source>
        <translation>il y a trop peu de passé</translation>
    </message>
    <message>
        <source>these contracts may also take what this account allowed them, and act on what it holds in them</source>
        <translation>ces contrats peuvent aussi prendre ce que ce compte leur a permis et disposer de ce qu’il y détient</translation>
    </message>
    <message>
        <source>they are not readable text</source>
        <translation>ce n&apos;est pas du texte lisible</translation>
    </message>
    <message>
        <source>they could not be read ({0})</source>
        <translation>ils n&apos;ont pu être lus ({0})</translation>
    </message>
    <message>
        <source>they seem to hold this: {0}</source>
        <translation>ils semblent contenir ceci : {0}</translation>
    </message>
    <message>
        <source>they were found by their shape alone, in data that nobody here could read</source>
        <translation>ils ont été trouvés à leur seule forme, dans des données que personne ici n’a pu lire</translation>
    </message>
    <message>
        <source>this PDF carries no electronic invoice (Factur-X, ZUGFeRD); type what it says</source>
        <translation>ce PDF ne contient pas de facture électronique (Factur-X, ZUGFeRD) ; saisissez ce qu’il dit</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>ce compte</translation>
    </message>
    <message>
        <source>this message</source>
        <translation>ce message</translation>
    </message>
    <message>
        <source>three suspicions that support one another</source>
        <translation>trois soupçons qui se soutiennent</translation>
    </message>
    <message>
        <source>through Permit2</source>
        <translation>par Permit2</translation>
    </message>
    <message>
        <source>through Permit3</source>
        <translation>par Permit3</translation>
    </message>
    <message>
        <source>today&apos;s fee is unknown without a node</source>
        <translation>les frais du jour sont inconnus sans nœud</translation>
    </message>
    <message>
        <source>token id</source>
        <translation>numéro du jeton</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>tokens that the request does not name</source>
        <translation>des jetons que la demande ne nomme pas</translation>
    </message>
    <message>
        <source>trading agent</source>
        <translation>agent de négociation</translation>
    </message>
    <message>
        <source>trading fees</source>
        <translation>frais de négociation</translation>
    </message>
    <message>
        <source>trading key</source>
        <translation>clé de négociation</translation>
    </message>
    <message>
        <source>trading key derived from this signature</source>
        <translation>clé de négociation tirée de cette signature</translation>
    </message>
    <message>
        <source>trading key kept by the site</source>
        <translation>clé de négociation gardée par le site</translation>
    </message>
    <message>
        <source>transaction type {0} is not known here; 0, 1, 2 and 4 are</source>
        <translation>le type de transaction {0} n’est pas connu ici ; 0, 1, 2 et 4 le sont</translation>
    </message>
    <message>
        <source>transfer needs a recipient</source>
        <translation>transfer a besoin d’un destinataire</translation>
    </message>
    <message>
        <source>trying it on the state failed ({0})</source>
        <translation>l’essai sur l’état a échoué ({0})</translation>
    </message>
    <message>
        <source>two suspicions that support one another</source>
        <translation>deux soupçons qui se soutiennent</translation>
    </message>
    <message>
        <source>values that are not signed</source>
        <translation>des valeurs non signées</translation>
    </message>
    <message>
        <source>what arrives</source>
        <translation>ce qui arrive</translation>
    </message>
    <message>
        <source>what arrives, and where</source>
        <translation>ce qui arrive, et où</translation>
    </message>
    <message>
        <source>what can be done with this signature</source>
        <translation>ce qu&apos;on peut faire avec cette signature</translation>
    </message>
    <message>
        <source>what can be taken</source>
        <translation>ce qui peut être pris</translation>
    </message>
    <message>
        <source>what changes without a log</source>
        <translation>ce qui change sans journal</translation>
    </message>
    <message>
        <source>what happens when it runs later</source>
        <translation>ce qui arrive à l&apos;exécution plus tard</translation>
    </message>
    <message>
        <source>what is paid</source>
        <translation>ce qui est payé</translation>
    </message>
    <message>
        <source>what is yours</source>
        <translation>ce qui est à vous</translation>
    </message>
    <message>
        <source>what later blocks change</source>
        <translation>ce que changent les blocs suivants</translation>
    </message>
    <message>
        <source>what looks like a usual payment goes elsewhere, and is unusual</source>
        <translation>ce qui ressemble à un paiement habituel va ailleurs et est inhabituel</translation>
    </message>
    <message>
        <source>what really happens</source>
        <translation>ce qui arrive vraiment</translation>
    </message>
    <message>
        <source>what the Safe agrees to</source>
        <translation>à quoi le Safe consent</translation>
    </message>
    <message>
        <source>what the allowed calls do</source>
        <translation>ce que font les appels permis</translation>
    </message>
    <message>
        <source>what the call on another chain does</source>
        <translation>ce que fait l’appel sur une autre chaîne</translation>
    </message>
    <message>
        <source>what the code of {0} does as {1}</source>
        <translation>ce que fait le code de {0} en tant que {1}</translation>
    </message>
    <message>
        <source>what the limits leave</source>
        <translation>ce que laissent les limites</translation>
    </message>
    <message>
        <source>what the message does not say</source>
        <translation>ce que le message ne dit pas</translation>
    </message>
    <message>
        <source>what the new contract does</source>
        <translation>ce que fait le nouveau contrat</translation>
    </message>
    <message>
        <source>what the smart account agrees to</source>
        <translation>ce à quoi le compte intelligent consent</translation>
    </message>
    <message>
        <source>what these bytes mean</source>
        <translation>ce que signifient ces octets</translation>
    </message>
    <message>
        <source>what this call does</source>
        <translation>ce que fait cet appel</translation>
    </message>
    <message>
        <source>what this call really does</source>
        <translation>ce que fait vraiment cet appel</translation>
    </message>
    <message>
        <source>what this contract does later</source>
        <translation>ce que ce contrat fait plus tard</translation>
    </message>
    <message>
        <source>what this order sells</source>
        <translation>ce que cette offre vend</translation>
    </message>
    <message>
        <source>what this orders</source>
        <translation>ce que cela ordonne</translation>
    </message>
    <message>
        <source>what this signature allows</source>
        <translation>ce que permet cette signature</translation>
    </message>
    <message>
        <source>what this signature does to this account</source>
        <translation>ce que cette signature fait à ce compte</translation>
    </message>
    <message>
        <source>what your node was asked</source>
        <translation>ce qui fut demandé à votre nœud</translation>
    </message>
    <message>
        <source>whatever its functions allow</source>
        <translation>tout ce que ses fonctions permettent</translation>
    </message>
    <message>
        <source>whether the account has code is unknown without a node</source>
        <translation>sans nœud, on ignore si le compte a du code</translation>
    </message>
    <message>
        <source>whether the calls inside are made</source>
        <translation>si les appels à l’intérieur sont faits</translation>
    </message>
    <message>
        <source>whether the contract exists is unknown without a node</source>
        <translation>sans nœud, on ignore si le contrat existe</translation>
    </message>
    <message>
        <source>whether the recipient is a contract is unknown without a node</source>
        <translation>sans nœud, on ignore si le destinataire est un contrat</translation>
    </message>
    <message>
        <source>whether the spender is a contract is unknown without a node</source>
        <translation>sans nœud, on ignore si le bénéficiaire est un contrat</translation>
    </message>
    <message>
        <source>whether there is code at the recipient is unknown without a node</source>
        <translation>sans nœud, on ignore s&apos;il y a du code chez le destinataire</translation>
    </message>
    <message>
        <source>whether these bytes are used</source>
        <translation>si ces octets sont utilisés</translation>
    </message>
    <message>
        <source>which NFTs this sells</source>
        <translation>quels NFT cela vend</translation>
    </message>
    <message>
        <source>which asset is meant</source>
        <translation>quel actif est visé</translation>
    </message>
    <message>
        <source>which bridge carries on what the swap gives</source>
        <translation>quel pont emporte ce que donne l’échange</translation>
    </message>
    <message>
        <source>which node tells the truth</source>
        <translation>quel nœud dit la vérité</translation>
    </message>
    <message>
        <source>which orders this allows</source>
        <translation>quelles offres cela permet</translation>
    </message>
    <message>
        <source>which orders this signs</source>
        <translation>quels ordres ceci signe</translation>
    </message>
    <message>
        <source>which permissions this gives</source>
        <translation>quelles permissions cela donne</translation>
    </message>
    <message>
        <source>which site asks is unknown</source>
        <translation>on ignore quel site demande</translation>
    </message>
    <message>
        <source>which token is paid</source>
        <translation>quel jeton est payé</translation>
    </message>
    <message>
        <source>which token the contract takes</source>
        <translation>quel jeton prend le contrat</translation>
    </message>
    <message>
        <source>who gets what comes back</source>
        <translation>qui reçoit ce qui revient</translation>
    </message>
    <message>
        <source>whoever delivers it</source>
        <translation>qui la transmet</translation>
    </message>
    <message>
        <source>whoever holds the signature</source>
        <translation>le détenteur de la signature</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>sans {0}</translation>
    </message>
    <message>
        <source>write the decimals after a point, as in 1234.56; a comma can mean two things</source>
        <translation>écrivez les décimales après un point, comme 1234.56 ; une virgule peut vouloir dire deux choses</translation>
    </message>
    <message>
        <source>you added no list</source>
        <translation>vous n&apos;avez ajouté aucune liste</translation>
    </message>
    <message>
        <source>you did not say what you mean to do</source>
        <translation>vous n&apos;avez pas dit ce que vous voulez faire</translation>
    </message>
    <message>
        <source>you never paid this address and it is no contact</source>
        <translation>vous n’avez jamais payé cette adresse et ce n’est pas un contact</translation>
    </message>
    <message>
        <source>you saved {0} with another address, {1}</source>
        <translation>vous avez enregistré {0} avec une autre adresse, {1}</translation>
    </message>
    <message>
        <source>your node ran it and tells logs, not the changes of its state</source>
        <translation>votre nœud l&apos;a exécuté et donne les journaux, non les changements d&apos;état</translation>
    </message>
    <message>
        <source>your node: the contract itself names it</source>
        <translation>votre nœud : le contrat lui-même le nomme</translation>
    </message>
    <message>
        <source>your own account</source>
        <translation>votre propre compte</translation>
    </message>
    <message>
        <source>your own account {0}</source>
        <translation>votre propre compte {0}</translation>
    </message>
    <message>
        <source>zero-value USDT poisoning</source>
        <translation>empoisonnement par des transferts USDT de zéro</translation>
    </message>
    <message>
        <source>{0} ({1} in a takeover than in this account&apos;s past)</source>
        <translation>{0} ({1} lors d’une prise de contrôle que dans le passé de ce compte)</translation>
    </message>
    <message>
        <source>{0} ({1}) lists {2}, which is {3} {4}: one of both errs.</source>
        <translation>{0} ({1}) nomme {2}, qui est {3} {4} : l&apos;un des deux se trompe.</translation>
    </message>
    <message>
        <source>{0} ({1}) lists {2}.</source>
        <translation>{0} ({1}) nomme {2}.</translation>
    </message>
    <message>
        <source>{0} ({1}), sending {2}</source>
        <translation>{0} ({1}), en envoyant {2}</translation>
    </message>
    <message>
        <source>{0} It was noticed at {1} UTC.</source>
        <translation>{0} Remarqué à {1} UTC.</translation>
    </message>
    <message>
        <source>{0} NFTs of a collection</source>
        <translation>{0} NFT d’une collection</translation>
    </message>
    <message>
        <source>{0} NFTs of {1}</source>
        <translation>{0} NFT de {1}</translation>
    </message>
    <message>
        <source>{0} NFTs would go to {1}.</source>
        <translation>{0} NFT iraient à {1}.</translation>
    </message>
    <message>
        <source>{0} Same shape as {1}.</source>
        <translation>{0} Même forme que {1}.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>{0} and {1} would go to {2} that nobody here knows.</source>
        <translation>{0} et {1} iraient à {2}, que personne ici ne connaît.</translation>
    </message>
    <message>
        <source>{0} appears in your past only with {1}. You never paid it.</source>
        <translation>{0} n&apos;apparaît dans votre passé que par {1}. Vous ne l&apos;avez jamais payée.</translation>
    </message>
    <message>
        <source>{0} asks for an order on your account at an exchange; whoever knows it can trade against it.</source>
        <translation>{0} demande un ordre sur votre compte d’une plateforme ; qui le connaît peut négocier contre lui.</translation>
    </message>
    <message>
        <source>{0} asks for an order on your account at {1}; whoever knows it can trade against it.</source>
        <translation>{0} demande un ordre sur votre compte chez {1} ; qui le connaît peut négocier contre lui.</translation>
    </message>
    <message>
        <source>{0} base units of a token</source>
        <translation>{0} unités de base d&apos;un jeton</translation>
    </message>
    <message>
        <source>{0} base units of {1}</source>
        <translation>{0} unités de base de {1}</translation>
    </message>
    <message>
        <source>{0} beside the database cannot be read.</source>
        <translation>{0} à côté de la base de données est illisible.</translation>
    </message>
    <message>
        <source>{0} calls: {1}</source>
        <translation>{0} appels : {1}</translation>
    </message>
    <message>
        <source>{0} digits; an address has 40</source>
        <translation>{0} chiffres ; une adresse en a 40</translation>
    </message>
    <message>
        <source>{0} goes to {1}.</source>
        <translation>{0} va à {1}.</translation>
    </message>
    <message>
        <source>{0} in the exchange</source>
        <translation>{0} dans la plateforme</translation>
    </message>
    <message>
        <source>{0} is a person&apos;s account, not a contract.</source>
        <translation>{0} est le compte d&apos;une personne, pas un contrat.</translation>
    </message>
    <message>
        <source>{0} is kept by a server beside the chain, which is not asked from here. Ask for the address itself.</source>
        <translation>{0} est gardé par un serveur hors de la chaîne, qui n’est pas interrogé d’ici. Demandez l’adresse elle-même.</translation>
    </message>
    <message>
        <source>{0} is no address of a node; it names no host</source>
        <translation>{0} n’est pas l’adresse d’un nœud ; elle ne nomme aucun hôte</translation>
    </message>
    <message>
        <source>{0} is no address of a node; it starts with http:// or https://</source>
        <translation>{0} n’est pas l’adresse d’un nœud ; elle commence par http:// ou https://</translation>
    </message>
    <message>
        <source>{0} is no address of a node; its host or port is malformed</source>
        <translation>{0} n’est pas l’adresse d’un nœud ; l’hôte ou le port est mal écrit</translation>
    </message>
    <message>
        <source>{0} is no amount; write it like 1234.56</source>
        <translation>{0} n’est pas un montant ; écrivez-le comme 1234.56</translation>
    </message>
    <message>
        <source>{0} is no hex digit; an address holds 0 to 9 and a to f</source>
        <translation>{0} n’est pas un chiffre hexadécimal ; une adresse contient 0 à 9 et a à f</translation>
    </message>
    <message>
        <source>{0} is no token id: a whole number, or 0x and hex digits</source>
        <translation>{0} n’est pas un numéro de jeton : un nombre entier, ou 0x et des chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>{0} is no well-known token on chain {1}; give its address</source>
        <translation>{0} n’est pas un jeton connu sur la chaîne {1} ; donnez son adresse</translation>
    </message>
    <message>
        <source>{0} is not a chain id</source>
        <translation>{0} n’est pas un numéro de chaîne</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{0} is not an amount such as 1250.00</source>
        <translation>{0} n’est pas un montant tel que 1250.00</translation>
    </message>
    <message>
        <source>{0} is not supported; transfer is</source>
        <translation>{0} n’est pas pris en charge ; transfer l’est</translation>
    </message>
    <message>
        <source>{0} is not the hash of these fields on chain {1}</source>
        <translation>{0} n’est pas le hash de ces champs sur la chaîne {1}</translation>
    </message>
    <message>
        <source>{0} is not {1}.</source>
        <translation>{0} n&apos;est pas {1}.</translation>
    </message>
    <message>
        <source>{0} is the contract of this very token. What it receives stays there.</source>
        <translation>{0} est le contrat de ce jeton même. Ce qu&apos;il reçoit y reste.</translation>
    </message>
    <message>
        <source>{0} is {1} on another chain, but empty on chain {2}.</source>
        <translation>{0} est {1} sur une autre chaîne, mais vide sur la chaîne {2}.</translation>
    </message>
    <message>
        <source>{0} may take {1}.</source>
        <translation>{0} peut prendre {1}.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>{0} names several tokens on chain {1}; give the address</source>
        <translation>{0} désigne plusieurs jetons sur la chaîne {1} ; donnez l’adresse</translation>
    </message>
    <message>
        <source>{0} now runs the code of {1}, before it was {2}.</source>
        <translation>{0} exécute maintenant le code de {1} ; avant, c&apos;était {2}.</translation>
    </message>
    <message>
        <source>{0} of asset {1}</source>
        <translation>{0} de l’actif {1}</translation>
    </message>
    <message>
        <source>{0} of the balance</source>
        <translation>{0} du solde</translation>
    </message>
    <message>
        <source>{0} of {1} would go along to {2}.</source>
        <translation>{0} sur {1} partiraient avec, vers {2}.</translation>
    </message>
    <message>
        <source>{0} orders: {1}</source>
        <translation>{0} offres : {1}</translation>
    </message>
    <message>
        <source>{0} other addresses</source>
        <translation>{0} autres adresses</translation>
    </message>
    <message>
        <source>{0} out of the exchange</source>
        <translation>{0} hors de la plateforme</translation>
    </message>
    <message>
        <source>{0} requests wait already; answer some of them first</source>
        <translation>{0} demandes attendent déjà ; répondez d’abord à certaines</translation>
    </message>
    <message>
        <source>{0} signatures are enough in place of {1}</source>
        <translation>{0} signatures suffisent au lieu de {1}</translation>
    </message>
    <message>
        <source>{0} stands for no address.</source>
        <translation>{0} ne désigne aucune adresse.</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} fois</translation>
    </message>
    <message>
        <source>{0} times less likely</source>
        <translation>{0} fois moins probable</translation>
    </message>
    <message>
        <source>{0} times likelier</source>
        <translation>{0} fois plus probable</translation>
    </message>
    <message>
        <source>{0} times: {1}</source>
        <translation>{0} fois : {1}</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} jetons</translation>
    </message>
    <message>
        <source>{0} tokens{1}</source>
        <translation>{0} jetons{1}</translation>
    </message>
    <message>
        <source>{0} usually gets {1} every {2} and is due now.{3} This pays {4}, whom you never paid.</source>
        <translation>{0} reçoit d’habitude {1} tous les {2}, et c’est le moment.{3} Ceci paie {4}, que vous n’avez jamais payé.</translation>
    </message>
    <message>
        <source>{0} was created {1} ago and would get {2}.</source>
        <translation>{0} a été créé il y a {1} et recevrait {2}.</translation>
    </message>
    <message>
        <source>{0} was created {1} ago.</source>
        <translation>{0} a été créé il y a {1}.</translation>
    </message>
    <message>
        <source>{0} asks, but the login is for {1}.</source>
        <translation>{0} demande, mais la connexion vise {1}.</translation>
    </message>
    <message>
        <source> (${0} that is known of, and more)</source>
        <translation> ({0} $ connus, et plus)</translation>
    </message>
    <message>
        <source> ({0} times)</source>
        <translation> ({0} fois)</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 adresse</translation>
    </message>
    <message>
        <source>1 collection</source>
        <translation>1 collection</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 objet</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 paiement</translation>
    </message>
    <message>
        <source>1 permission</source>
        <translation>1 autorisation</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 signature</translation>
    </message>
    <message>
        <source>1 worthless incoming transfer</source>
        <translation>1 envoi entrant sans valeur</translation>
    </message>
    <message>
        <source>Call “{0}” of {1}, sending {2}</source>
        <translation>Appeler « {0} » de {1}, en envoyant {2}</translation>
    </message>
    <message>
        <source>Chain {0} is in no bundled list, and {1}, a site you do not know, asks for it.</source>
        <translation>La chaîne {0} n&apos;est dans aucune liste fournie, et {1}, un site que vous ne connaissez pas, la demande.</translation>
    </message>
    <message>
        <source>Chain {0} is in no bundled list.</source>
        <translation>La chaîne {0} n&apos;est dans aucune liste fournie.</translation>
    </message>
    <message>
        <source>Do not sign what you cannot read. Ask what the code stands for.</source>
        <translation>Ne signez pas ce que vous ne pouvez pas lire. Demandez ce que le code représente.</translation>
    </message>
    <message>
        <source>Fake claim sites ask for a permission by signature right after you connect.</source>
        <translation>Les faux sites de gains demandent une autorisation par signature dès que vous êtes connecté.</translation>
    </message>
    <message>
        <source>Fake tokens report movements that never happened.</source>
        <translation>Les faux jetons annoncent des mouvements qui n&apos;ont jamais eu lieu.</translation>
    </message>
    <message>
        <source>For the smart account: {0}</source>
        <translation>Pour le compte intelligent : {0}</translation>
    </message>
    <message>
        <source>Hardly anybody used this contract</source>
        <translation>Presque personne n&apos;a utilisé ce contrat</translation>
    </message>
    <message>
        <source>Honest applications take tokens by contract. A permission for a person&apos;s account is how thieves work.</source>
        <translation>Les applications honnêtes prennent les jetons par contrat. Une autorisation pour le compte d&apos;une personne, c&apos;est la méthode des voleurs.</translation>
    </message>
    <message>
        <source>If you did not choose it, move everything to a new account. Or take it back: an authorization for the zero address.</source>
        <translation>Si vous ne l&apos;avez pas choisi, déplacez tout vers un nouveau compte. Ou reprenez-le : une autorisation pour l&apos;adresse zéro.</translation>
    </message>
    <message>
        <source>It calls itself “{0}”, but {1} is none of the contracts of {2} that are known here.</source>
        <translation>Cela se nomme « {0} », mais {1} n&apos;est aucun des contrats de {2} connus ici.</translation>
    </message>
    <message>
        <source>It calls itself “{0}”, but {1} is none of the known {2} contracts.</source>
        <translation>Cela se nomme « {0} », mais {1} n&apos;est aucun des contrats {2} connus.</translation>
    </message>
    <message>
        <source>It calls itself “{0}”, but {1} is not {2}&apos;s contract as far as is known here; no contract of theirs is listed for this chain.</source>
        <translation>Il se dit « {0} », mais {1} n&apos;est pas un contrat de {2}, autant qu&apos;on sache ici. Aucun n&apos;est listé pour cette chaîne.</translation>
    </message>
    <message>
        <source>It calls itself “{0}”, but {1} is not {2}&apos;s contract.</source>
        <translation>Il se dit « {0} », mais {1} n&apos;est pas un contrat de {2}.</translation>
    </message>
    <message>
        <source>It names chain 0, which no chain has: whoever takes it may use it on every one.</source>
        <translation>Il nomme la chaîne 0, qui n&apos;en est aucune : qui le prend peut s&apos;en servir sur toutes.</translation>
    </message>
    <message>
        <source>It raises a permission instead of giving one. The effect is the same, but many wallets do not warn of it.</source>
        <translation>Cela augmente une autorisation au lieu d&apos;en donner une. L&apos;effet est le même, mais bien des portefeuilles n&apos;en avertissent pas.</translation>
    </message>
    <message>
        <source>Its number is {0}, the Safe&apos;s next one is {1}.</source>
        <translation>Son numéro est {0}, le suivant du Safe est {1}.</translation>
    </message>
    <message>
        <source>Less than a day ago {0} went to {1}, for the first time. Now {2} would go to {3}, whom you never paid either.</source>
        <translation>Il y a moins d&apos;un jour, {0} est allé pour la première fois à {1}. Maintenant {2} irait à {3}, que vous n&apos;avez jamais payé non plus.</translation>
    </message>
    <message>
        <source>Nearly all unknown programs that got an account in 2025 emptied it.</source>
        <translation>Presque tous les programmes inconnus qui ont reçu un compte en 2025 l&apos;ont vidé.</translation>
    </message>
    <message>
        <source>Nobody here can read this call of {0}. It names {1}, which is {2}: it may give a stranger a right over what you have there.</source>
        <translation>Personne ici ne peut lire cet appel de {0}. Il nomme {1}, qui est {2} : il peut donner à un inconnu un droit sur ce que vous y avez.</translation>
    </message>
    <message>
        <source>Nothing is at {0}: no program that could take this message.</source>
        <translation>Il n&apos;y a rien à {0} : aucun programme qui puisse prendre ce message.</translation>
    </message>
    <message>
        <source>Offered: {0}, worth about ${1}. Asked for in return: about ${2}.</source>
        <translation>Offert : {0}, d&apos;une valeur d&apos;environ ${1}. Demandé en échange : environ ${2}.</translation>
    </message>
    <message>
        <source>One signature can carry many permissions and payments at once.</source>
        <translation>Une seule signature peut porter bien des autorisations et des paiements à la fois.</translation>
    </message>
    <message>
        <source>One step of several can run foreign code as the Safe itself, unseen among ordinary ones.</source>
        <translation>Une étape parmi d&apos;autres peut exécuter du code étranger comme le Safe lui-même, inaperçue parmi les ordinaires.</translation>
    </message>
    <message>
        <source>One with the same number ({0}) is on its way; this one would take its place and do something else.</source>
        <translation>Une autre de même numéro ({0}) est en route ; celle-ci prendrait sa place et ferait autre chose.</translation>
    </message>
    <message>
        <source>Only a fingerprint (a hash) is given. It can stand for any transaction or order.</source>
        <translation>Seule une empreinte (un hash) est donnée. Elle peut représenter n&apos;importe quelle transaction ou n&apos;importe quel ordre.</translation>
    </message>
    <message>
        <source>Permissions you gave before let a call that nobody can read take other tokens too.</source>
        <translation>Les autorisations données avant laissent un appel que personne ne peut lire prendre aussi d&apos;autres jetons.</translation>
    </message>
    <message>
        <source>Rule “{0}” of the policy “{1}” decided.</source>
        <translation>La règle « {0} » de la politique « {1} » a décidé.</translation>
    </message>
    <message>
        <source>Rule “{0}” of the policy “{1}” decided: {2}.</source>
        <translation>La règle « {0} » de la politique « {1} » a décidé : {2}.</translation>
    </message>
    <message>
        <source>Run the code of {0} with all rights of {1}</source>
        <translation>Exécuter le code de {0} avec tous les droits de {1}</translation>
    </message>
    <message>
        <source>Set the permission to zero first.</source>
        <translation>Mettez d&apos;abord l&apos;autorisation à zéro.</translation>
    </message>
    <message>
        <source>Several steps called a payment or a claim carry a permission that outlives them.</source>
        <translation>Plusieurs étapes dites paiement ou gain portent une autorisation qui leur survit.</translation>
    </message>
    <message>
        <source>Sign a bare hash that can stand for anything, even a transaction that empties this account</source>
        <translation>Signer un simple hash qui peut tout représenter, même une transaction qui vide ce compte</translation>
    </message>
    <message>
        <source>Sign in to {0}</source>
        <translation>Se connecter à {0}</translation>
    </message>
    <message>
        <source>Somebody gave this account to a program before (EIP-7702): it can move what is here.</source>
        <translation>Quelqu&apos;un a déjà confié ce compte à un programme (EIP-7702) : il peut déplacer ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Such a permission costs no fee and leaves no trace in your history until the tokens are gone.</source>
        <translation>Une telle autorisation ne coûte pas de frais et ne laisse pas de trace dans votre historique avant que les jetons ne soient partis.</translation>
    </message>
    <message>
        <source>Such a permission covers every NFT you have in the collection, now and later; thieves ask for nothing else.</source>
        <translation>Une telle autorisation couvre tous vos NFT de la collection, maintenant et plus tard ; les voleurs ne demandent rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Such contracts are small: they take coins under an inviting name and let one owner withdraw all.</source>
        <translation>De tels contrats sont petits : ils prennent des pièces sous un nom attirant et laissent un propriétaire tout retirer.</translation>
    </message>
    <message>
        <source>Such signatures for unknown addresses took $32 million and $36 million from single holders in 2024.</source>
        <translation>De telles signatures pour des adresses inconnues ont pris 32 et 36 millions de dollars à deux détenteurs en 2024.</translation>
    </message>
    <message>
        <source>Take back permissions you do not need (Approvals), then try again.</source>
        <translation>Retirez les autorisations inutiles (Autorisations), puis réessayez.</translation>
    </message>
    <message>
        <source>The Safe and the number are the same, the content is another.</source>
        <translation>Le Safe et le numéro sont les mêmes, le contenu est autre.</translation>
    </message>
    <message>
        <source>The Safe would sign 32 bytes without any words (a hash). They may stand for an order or a permission.</source>
        <translation>Le Safe signerait 32 octets sans aucun mot (un hash). Ils peuvent représenter un ordre ou une autorisation.</translation>
    </message>
    <message>
        <source>The bytes read as a whole transaction.</source>
        <translation>Les octets se lisent comme une transaction entière.</translation>
    </message>
    <message>
        <source>The bytes read as a whole typed message.</source>
        <translation>Les octets se lisent comme un message typé entier.</translation>
    </message>
    <message>
        <source>The contract&apos;s code looks made for stealing</source>
        <translation>Le code du contrat semble fait pour voler</translation>
    </message>
    <message>
        <source>The first permission after years of payments may be a thief&apos;s idea.</source>
        <translation>La première autorisation après des années de paiements peut être l&apos;idée d&apos;un voleur.</translation>
    </message>
    <message>
        <source>The login is not written as the standard for logins demands (EIP-4361); real sites write it right.</source>
        <translation>La connexion n&apos;est pas écrite comme la norme l&apos;exige (EIP-4361) ; les vrais sites l&apos;écrivent bien.</translation>
    </message>
    <message>
        <source>The message borrows a known token&apos;s name</source>
        <translation>Le message emprunte le nom d&apos;un jeton connu</translation>
    </message>
    <message>
        <source>The message is a code that nobody can read</source>
        <translation>Le message est un code que personne ne peut lire</translation>
    </message>
    <message>
        <source>The name contains a letter that only looks right</source>
        <translation>Le nom contient une lettre qui a seulement l&apos;air juste</translation>
    </message>
    <message>
        <source>The name {0} mixes letters of two alphabets: “{1}” only looks like “{2}”. It can be another name than the one you think of.</source>
        <translation>Le nom {0} mêle des lettres de deux alphabets : « {1} » ressemble seulement à « {2} ». Ce peut être un autre nom que celui auquel vous pensez.</translation>
    </message>
    <message>
        <source>The number {0} was used already; the next is {1}. It would be refused.</source>
        <translation>Le numéro {0} a déjà servi ; le suivant est {1}. Elle serait refusée.</translation>
    </message>
    <message>
        <source>The offers themselves are not in the request, only a fingerprint (a hash) of them.</source>
        <translation>Les offres elles-mêmes ne sont pas dans la demande, seulement leur empreinte (un hash).</translation>
    </message>
    <message>
        <source>The payment order has no end</source>
        <translation>L&apos;ordre de paiement n&apos;a pas de fin</translation>
    </message>
    <message>
        <source>The request calls itself “{0}”, but {1} could take your tokens.</source>
        <translation>La demande se nomme « {0} », mais {1} pourrait prendre vos jetons.</translation>
    </message>
    <message>
        <source>There are no words in it, only 32 bytes (a hash). They may stand for an order or a permission.</source>
        <translation>Il n&apos;y a pas de mots, seulement 32 octets (un hash). Ils peuvent représenter un ordre ou une autorisation.</translation>
    </message>
    <message>
        <source>There is neither code nor any past at {0}: whoever has its key, or makes a contract there, could take the tokens.</source>
        <translation>À {0}, il n&apos;y a ni code ni passé : qui en a la clé, ou y crée un contrat, pourrait prendre les jetons.</translation>
    </message>
    <message>
        <source>Thieves work out an address in advance and make the contract there only when they steal.</source>
        <translation>Les voleurs calculent une adresse à l&apos;avance et n&apos;y créent le contrat qu&apos;au moment de voler.</translation>
    </message>
    <message>
        <source>This call may give somebody a right</source>
        <translation>Cet appel donne peut-être un droit à quelqu&apos;un</translation>
    </message>
    <message>
        <source>Through a module: {0}</source>
        <translation>Par un module : {0}</translation>
    </message>
    <message>
        <source>Through a relayer: {0}</source>
        <translation>Par un relais : {0}</translation>
    </message>
    <message>
        <source>Treat it as a permission: find out who would get it.</source>
        <translation>Traitez-le comme une autorisation : cherchez qui l&apos;obtiendrait.</translation>
    </message>
    <message>
        <source>Tried on the known state, it fails{0}.</source>
        <translation>Essayé sur l&apos;état connu, cela échoue{0}.</translation>
    </message>
    <message>
        <source>USDT and its like refuse to replace a permission that is not used up: the call fails, and only the fee is lost.</source>
        <translation>USDT et ses semblables refusent de remplacer une autorisation non épuisée : l&apos;appel échoue, et seuls les frais sont perdus.</translation>
    </message>
    <message>
        <source>Up to {0} as fee to move {1}.</source>
        <translation>Jusqu&apos;à {0} de frais pour déplacer {1}.</translation>
    </message>
    <message>
        <source>Up to {0} as fee.</source>
        <translation>Jusqu&apos;à {0} de frais.</translation>
    </message>
    <message>
        <source>Use the next number.</source>
        <translation>Prenez le numéro suivant.</translation>
    </message>
    <message>
        <source>What is signed is only a fingerprint (a hash) of something. That can be a transaction that empties the account.</source>
        <translation>On ne signe que l&apos;empreinte (un hash) de quelque chose. Ce peut être une transaction qui vide le compte.</translation>
    </message>
    <message>
        <source>What you sign is a fingerprint of many offers; one of them may sell everything for nothing.</source>
        <translation>Vous signez l&apos;empreinte de nombreuses offres ; l&apos;une d&apos;elles peut tout vendre pour rien.</translation>
    </message>
    <message>
        <source>When a trusted site is hacked, it suddenly asks for permissions.</source>
        <translation>Quand un site de confiance est piraté, il demande soudain des autorisations.</translation>
    </message>
    <message>
        <source>Who could take your tokens only looks like a known contract</source>
        <translation>Qui pourrait prendre vos jetons ressemble seulement à un contrat connu</translation>
    </message>
    <message>
        <source>Whoever gets this NFT can withdraw the money in it.</source>
        <translation>Qui obtient ce NFT peut retirer l&apos;argent qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Whoever has it can send the payment at any time from now on.</source>
        <translation>Qui l&apos;a peut envoyer le paiement à tout moment désormais.</translation>
    </message>
    <message>
        <source>Whoever has the key of that account takes the tokens at once; no honest application asks for this.</source>
        <translation>Qui a la clé de ce compte prend les jetons aussitôt ; aucune application honnête ne demande cela.</translation>
    </message>
    <message>
        <source>Whoever pays the fee for you and may take any amount of a token can charge what they like.</source>
        <translation>Qui paie les frais pour vous et peut prendre n&apos;importe quel montant d&apos;un jeton peut facturer ce qu&apos;il veut.</translation>
    </message>
    <message>
        <source>Whoever replaces the Safe&apos;s own program owns everything in it.</source>
        <translation>Qui remplace le programme du Safe possède tout ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>You copied {0}, but the payment goes to {1}, which looks similar.</source>
        <translation>Vous avez copié {0}, mais le paiement va à {1}, qui lui ressemble.</translation>
    </message>
    <message>
        <source>You copied {0}, but the payment goes to {1}.</source>
        <translation>Vous avez copié {0}, mais le paiement va à {1}.</translation>
    </message>
    <message>
        <source>You copied {0}, but this goes to {1}, which looks similar.</source>
        <translation>Vous avez copié {0}, mais ceci va à {1}, qui se ressemble.</translation>
    </message>
    <message>
        <source>You copied {0}, but this goes to {1}.</source>
        <translation>Vous avez copié {0}, mais ceci va à {1}.</translation>
    </message>
    <message>
        <source>You do not know {0}. It shares the first {1} and the last {2} digits with an address you used: {3}.</source>
        <translation>Vous ne connaissez pas {0}. Il partage les {1} premiers et {2} derniers chiffres avec une adresse que vous avez utilisée : {3}.</translation>
    </message>
    <message>
        <source>You know this address only from a worthless payment it sent you</source>
        <translation>Vous ne connaissez cette adresse que par un paiement sans valeur reçu d&apos;elle</translation>
    </message>
    <message>
        <source>You named {0}; it goes to {1}, which looks similar.</source>
        <translation>Vous avez nommé {0} ; cela va à {1}, qui lui ressemble.</translation>
    </message>
    <message>
        <source>You named {0}; it goes to {1}.</source>
        <translation>Vous avez nommé {0} ; cela va à {1}.</translation>
    </message>
    <message>
        <source>You said {0}; the permission is for any amount.</source>
        <translation>Vous avez dit {0} ; l&apos;autorisation porte sur tout montant.</translation>
    </message>
    <message>
        <source>You said {0}; the permission is for more.</source>
        <translation>Vous avez dit {0} ; l&apos;autorisation porte sur plus.</translation>
    </message>
    <message>
        <source>You said “{0}” and named {1}. This lets {2} take tokens.</source>
        <translation>Vous avez dit « {0} » et nommé {1}. Ceci laisse {2} prendre des jetons.</translation>
    </message>
    <message>
        <source>You said “{0}” and named {1}. This lets {2} take {3}.</source>
        <translation>Vous avez dit « {0} » et nommé {1}. Ceci laisse {2} prendre {3}.</translation>
    </message>
    <message>
        <source>You said “{0}”. This lets {1} take {2}.</source>
        <translation>Vous avez dit « {0} ». Ceci laisse {1} prendre {2}.</translation>
    </message>
    <message>
        <source>You would give it away for nearly nothing</source>
        <translation>Vous le donneriez presque pour rien</translation>
    </message>
    <message>
        <source>a bare account</source>
        <translation>un simple compte</translation>
    </message>
    <message>
        <source>a contract that you called on chain {0}</source>
        <translation>un contrat que vous avez appelé sur la chaîne {0}</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>une adresse vide</translation>
    </message>
    <message>
        <source>any amount of the token</source>
        <translation>tout montant du jeton</translation>
    </message>
    <message>
        <source>one finding</source>
        <translation>un constat</translation>
    </message>
    <message>
        <source>only days old</source>
        <translation>vieux de quelques jours</translation>
    </message>
    <message>
        <source>{0} (no date) lists {1}, which is a known good site.</source>
        <translation>{0} (sans date) nomme {1}, qui est un bon site connu.</translation>
    </message>
    <message>
        <source>{0} (no date) lists {1}, which is {2} {3}: one of both errs.</source>
        <translation>{0} (sans date) nomme {1}, qui est {2} {3} : l&apos;un des deux se trompe.</translation>
    </message>
    <message>
        <source>{0} (no date) lists {1}.</source>
        <translation>{0} (sans date) nomme {1}.</translation>
    </message>
    <message>
        <source>{0} ({1}) lists {2}, which is a known good site.</source>
        <translation>{0} ({1}) nomme {2}, qui est un bon site connu.</translation>
    </message>
    <message>
        <source>{0} : its screens are not predicted.</source>
        <translation>{0} : ses écrans ne sont pas prédits.</translation>
    </message>
    <message>
        <source>{0} addresses</source>
        <translation>{0} adresses</translation>
    </message>
    <message>
        <source>{0} asks, but the text is a login of {1}.</source>
        <translation>{0} demande, mais le texte est une connexion de {1}.</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, but asks for a plain payment to {2}.</source>
        <translation>{0} appartient à {1}, mais demande un simple paiement à {2}.</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, but {2} is none of its contracts.{3}</source>
        <translation>{0} appartient à {1}, mais {2} n&apos;est pas l&apos;un de ses contrats.{3}</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, but {2} is none of its libraries.</source>
        <translation>{0} appartient à {1}, mais {2} n&apos;est pas l&apos;une de ses bibliothèques.</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, but {2} would go to {3}, none of its contracts.{4}</source>
        <translation>{0} appartient à {1}, mais {2} irait à {3}, qui n&apos;est pas l&apos;un de ses contrats.{4}</translation>
    </message>
    <message>
        <source>{0} bytes that the function does not read</source>
        <translation>{0} octets que la fonction ne lit pas</translation>
    </message>
    <message>
        <source>{0} calls by your account: {1}</source>
        <translation>{0} appels par votre compte : {1}</translation>
    </message>
    <message>
        <source>{0} calls itself {1}, but is another contract.</source>
        <translation>{0} se dit {1}, mais c&apos;est un autre contrat.</translation>
    </message>
    <message>
        <source>{0} can no longer take from this account.</source>
        <translation>{0} ne peut plus rien prendre à ce compte.</translation>
    </message>
    <message>
        <source>{0} collections</source>
        <translation>{0} collections</translation>
    </message>
    <message>
        <source>{0} commands, {1} inputs</source>
        <translation>{0} commandes, {1} entrées</translation>
    </message>
    <message>
        <source>{0} could act for the Safe {1}.</source>
        <translation>{0} pourrait agir pour le Safe {1}.</translation>
    </message>
    <message>
        <source>{0} could act for you in {1}.</source>
        <translation>{0} pourrait agir pour vous dans {1}.</translation>
    </message>
    <message>
        <source>{0} could also take {1}.</source>
        <translation>{0} pourrait prendre aussi {1}.</translation>
    </message>
    <message>
        <source>{0} could borrow and leave the debt to you.</source>
        <translation>{0} pourrait emprunter et vous laisser la dette.</translation>
    </message>
    <message>
        <source>{0} could take every NFT you hold in {1}.</source>
        <translation>{0} pourrait prendre tous vos NFT de {1}.</translation>
    </message>
    <message>
        <source>{0} could take every {1} of this account, now and later.</source>
        <translation>{0} pourrait prendre tout le {1} de ce compte, maintenant et plus tard.</translation>
    </message>
    <message>
        <source>{0} could take more than before.</source>
        <translation>{0} pourrait prendre plus qu&apos;avant.</translation>
    </message>
    <message>
        <source>{0} could take positions worth real money.</source>
        <translation>{0} pourrait prendre des positions qui valent de l&apos;argent réel.</translation>
    </message>
    <message>
        <source>{0} could take {1} of {2}.</source>
        <translation>{0} pourrait prendre {1} de {2}.</translation>
    </message>
    <message>
        <source>{0} has no code on this chain: whoever has its key could take the tokens.</source>
        <translation>{0} n&apos;a pas de code sur cette chaîne : qui a sa clé pourrait prendre les jetons.</translation>
    </message>
    <message>
        <source>{0} is a contract, not a person&apos;s account.</source>
        <translation>{0} est un contrat, pas le compte d&apos;une personne.</translation>
    </message>
    <message>
        <source>{0} is known for “{1}”, but this {2} {3}.</source>
        <translation>{0} est connu pour « {1} », mais ceci {2} {3}.</translation>
    </message>
    <message>
        <source>{0} is neither a call nor a delegated call</source>
        <translation>{0} n&apos;est ni un appel ni un appel délégué</translation>
    </message>
    <message>
        <source>{0} is new to this account and wants to take tokens by signature.</source>
        <translation>{0} est nouveau pour ce compte et veut prendre des jetons par signature.</translation>
    </message>
    <message>
        <source>{0} is new to this account.</source>
        <translation>{0} est nouveau pour ce compte.</translation>
    </message>
    <message>
        <source>{0} is new; your policy waits {1} hours.</source>
        <translation>{0} est nouveau ; votre politique attend {1} heures.</translation>
    </message>
    <message>
        <source>{0} is not among its {1} owners.</source>
        <translation>{0} n&apos;est pas parmi ses {1} propriétaires.</translation>
    </message>
    <message>
        <source>{0} is one of your accounts.</source>
        <translation>{0} est l&apos;un de vos comptes.</translation>
    </message>
    <message>
        <source>{0} is the contract of a token. What it receives stays there.</source>
        <translation>{0} est le contrat d&apos;un jeton. Ce qu&apos;il reçoit y reste.</translation>
    </message>
    <message>
        <source>{0} is {1} times what {2} usually gets.</source>
        <translation>{0}, c&apos;est {1} fois ce que {2} reçoit d&apos;habitude.</translation>
    </message>
    <message>
        <source>{0} is {1} times your usual {2} ({3} payments).</source>
        <translation>{0}, c&apos;est {1} fois votre {2} habituel ({3} paiements).</translation>
    </message>
    <message>
        <source>{0} items</source>
        <translation>{0} objets</translation>
    </message>
    <message>
        <source>{0} keeps a permission after the batch.</source>
        <translation>{0} garde une autorisation après le lot.</translation>
    </message>
    <message>
        <source>{0} leaves and nothing arrives.</source>
        <translation>{0} part et rien n&apos;arrive.</translation>
    </message>
    <message>
        <source>{0} may take any amount.</source>
        <translation>{0} peut prendre n&apos;importe quel montant.</translation>
    </message>
    <message>
        <source>{0} of {1} earlier requests came around {2}:00 UTC.</source>
        <translation>{0} sur {1} demandes passées sont venues vers {2}:00 UTC.</translation>
    </message>
    <message>
        <source>{0} of {1} would be sold by this one signature.</source>
        <translation>{0} de {1} seraient vendus par cette seule signature.</translation>
    </message>
    <message>
        <source>{0} of {1} would go to {2}.</source>
        <translation>{0} de {1} irait à {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} would leave.</source>
        <translation>{0} de {1} partirait.</translation>
    </message>
    <message>
        <source>{0} payments</source>
        <translation>{0} paiements</translation>
    </message>
    <message>
        <source>{0} permissions</source>
        <translation>{0} autorisations</translation>
    </message>
    <message>
        <source>{0} permissions in one signature.</source>
        <translation>{0} autorisations en une signature.</translation>
    </message>
    <message>
        <source>{0} requests of this site are waiting.</source>
        <translation>{0} demandes de ce site attendent.</translation>
    </message>
    <message>
        <source>{0} says {1}, its state says {2}.</source>
        <translation>{0} dit {1}, son état dit {2}.</translation>
    </message>
    <message>
        <source>{0} shares the first {1} and last {2} digits with {3}: {4}.</source>
        <translation>{0} partage les {1} premiers et {2} derniers chiffres avec {3} : {4}.</translation>
    </message>
    <message>
        <source>{0} signatures</source>
        <translation>{0} signatures</translation>
    </message>
    <message>
        <source>{0} speaks of “{1}”, but {2} could take your tokens.</source>
        <translation>{0} parle de « {1} », mais {2} pourrait prendre vos jetons.</translation>
    </message>
    <message>
        <source>{0} to {1}; both are new.</source>
        <translation>{0} à {1} ; les deux sont nouveaux.</translation>
    </message>
    <message>
        <source>{0} units of gas; a payment needs 21,000, a trade a few hundred thousand.</source>
        <translation>{0} unités de gaz ; un paiement en demande 21 000, un échange quelques centaines de milliers.</translation>
    </message>
    <message>
        <source>{0} units of gas; the estimate is {1}.</source>
        <translation>{0} unités de gaz ; l&apos;estimation est {1}.</translation>
    </message>
    <message>
        <source>{0} was called {1} so far. When it was made is unknown.</source>
        <translation>{0} a été appelé {1} jusqu&apos;ici. On ignore quand il a été créé.</translation>
    </message>
    <message>
        <source>{0} was created {1} ago{2}</source>
        <translation>{0} a été créé il y a {1}{2}</translation>
    </message>
    <message>
        <source>{0} was saved as {1} and now stands for {2}.</source>
        <translation>{0} était enregistré comme {1} et désigne maintenant {2}.</translation>
    </message>
    <message>
        <source>{0} went there before.</source>
        <translation>{0} y est déjà allé.</translation>
    </message>
    <message>
        <source>{0} within ten minutes.</source>
        <translation>{0} en dix minutes.</translation>
    </message>
    <message>
        <source>{0} worthless incoming transfers</source>
        <translation>{0} envois entrants sans valeur</translation>
    </message>
    <message>
        <source>{0} would act as this account on all chains.</source>
        <translation>{0} agirait comme ce compte sur toutes les chaînes.</translation>
    </message>
    <message>
        <source>{0} would act as this account.</source>
        <translation>{0} agirait comme ce compte.</translation>
    </message>
    <message>
        <source>{0} would be enough, in place of an unknown number.</source>
        <translation>Il suffirait de {0}, au lieu d&apos;un nombre inconnu.</translation>
    </message>
    <message>
        <source>{0} would be enough, in place of {1}.</source>
        <translation>Il suffirait de {0}, au lieu de {1}.</translation>
    </message>
    <message>
        <source>{0} would be paid for executing it.</source>
        <translation>{0} serait payé pour l&apos;exécuter.</translation>
    </message>
    <message>
        <source>{0} would get about ${1} within a day; your limit is ${2}.</source>
        <translation>{0} recevrait environ {1} $ en un jour ; votre limite est {2} $.</translation>
    </message>
    <message>
        <source>{0} would get {1} within a day; your limit is {2}.</source>
        <translation>{0} recevrait {1} en un jour ; votre limite est {2}.</translation>
    </message>
    <message>
        <source>{0} would get {1} {2}.</source>
        <translation>{0} obtiendrait {1} {2}.</translation>
    </message>
    <message>
        <source>{0} would go along with {1}.</source>
        <translation>{0} accompagnerait {1}.</translation>
    </message>
    <message>
        <source>{0} would go to {1}, but the request does not say so.</source>
        <translation>{0} irait à {1}, mais la demande ne le dit pas.</translation>
    </message>
    <message>
        <source>{0} would go to {1}, not to you.</source>
        <translation>{0} irait à {1}, pas à vous.</translation>
    </message>
    <message>
        <source>{0} would go to {1}.</source>
        <translation>{0} irait à {1}.</translation>
    </message>
    <message>
        <source>{0} would leave; the request names {1}.</source>
        <translation>{0} partirait ; la demande nomme {1}.</translation>
    </message>
    <message>
        <source>{0} would leave; your limit is {1}.</source>
        <translation>{0} partirait ; votre limite est {1}.</translation>
    </message>
    <message>
        <source>{0} would receive less than you send.</source>
        <translation>{0} recevrait moins que vous n&apos;envoyez.</translation>
    </message>
    <message>
        <source>{0} {1} should have code at {2}, but has none here.</source>
        <translation>{0} {1} devrait avoir du code à {2}, mais n&apos;en a pas ici.</translation>
    </message>
    <message>
        <source>{0} {1}: its screens are not predicted.</source>
        <translation>{0} {1} : ses écrans ne sont pas prédits.</translation>
    </message>
    <message>
        <source>{0}, a site you do not know, wants an NFT of yours for {1}, whom you never paid.</source>
        <translation>{0}, un site que vous ne connaissez pas, veut un de vos NFT pour {1}, que vous n’avez jamais payé.</translation>
    </message>
    <message>
        <source>{0}, and pay {1} for the gas</source>
        <translation>{0}, et payer le gaz à {1}</translation>
    </message>
    <message>
        <source>{0}, and {1} gets it</source>
        <translation>{0}, et {1} le reçoit</translation>
    </message>
    <message>
        <source>{0}, of an unknown token</source>
        <translation>{0}, d’un jeton inconnu</translation>
    </message>
    <message>
        <source>{0}, sending {1}</source>
        <translation>{0}, en envoyant {1}</translation>
    </message>
    <message>
        <source>{0}, with a payment</source>
        <translation>{0}, avec un paiement</translation>
    </message>
    <message>
        <source>{0}, {1} UTC.</source>
        <translation>{0}, {1} UTC.</translation>
    </message>
    <message>
        <source>{0}; a guess by its shape alone</source>
        <translation>{0} ; une supposition d’après sa seule forme</translation>
    </message>
    <message>
        <source>“{0}” could not be checked: it failed ({1}). Such a request may be made to break checks.</source>
        <translation>« {0} » n&apos;a pu être vérifié : échec ({1}). Une telle demande peut viser à casser les contrôles.</translation>
    </message>
    <message>
        <source>“{0}” is the origin of no site: that begins with https://.</source>
        <translation>« {0} » n&apos;est l&apos;origine d&apos;aucun site : celle-ci commence par https://.</translation>
    </message>
    <message>
        <source>“{0}” of {1} would take {2} and gives nothing that the request names.</source>
        <translation>« {0} » de {1} prendrait {2} et ne donne rien que la demande nomme.</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message numerus="yes">
        <source>%n could not</source>
        <translation>
            <numerusform>%n n&apos;a pas pu</numerusform>
            <numerusform>%n n&apos;ont pas pu</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left open</source>
        <translation>rien ne reste ouvert</translation>
    </message>
    <message>
        <source>{0} of {1} checks looked</source>
        <translation>{0} contrôles sur {1} ont regardé</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) unknown</source>
        <translation>
            <numerusform>%n fait inconnu</numerusform>
            <numerusform>%n faits inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>Ce qui n&apos;a pas été vérifié</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Rien n&apos;a encore été vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not look: why, and which</source>
        <translation>
            <numerusform>%n contrôle n’a pas pu regarder : pourquoi, et lequel</numerusform>
            <numerusform>%n contrôles n’ont pas pu regarder : pourquoi, et lesquels</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not checked and is not known</source>
        <translation>Ce qui n&apos;a pas été vérifié et reste inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): {0}</source>
        <translation>
            <numerusform>%n contrôle : {0}</numerusform>
            <numerusform>%n contrôles : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check looked. That is no promise that the request is good.</source>
        <translation>Tous les contrôles ont regardé. Cela ne promet pas que la demande soit bonne.</translation>
    </message>
    <message>
        <source>Unknown: {0}. {1}</source>
        <translation>Inconnu : {0}. {1}</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… et {0} de plus</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Simulated devices and a chain inside this program. Nothing here is worth anything.</source>
        <translation>Des appareils simulés et une chaîne dans ce programme. Rien ici n&apos;a de valeur.</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Signer avec</translation>
    </message>
    <message>
        <source>The simulated device that signs</source>
        <translation>L&apos;appareil simulé qui signe</translation>
    </message>
    <message>
        <source>Send this request</source>
        <translation>Envoyer cette demande</translation>
    </message>
    <message>
        <source>Send a request, read what Countersign says, then answer on the simulated device.</source>
        <translation>Envoyez une demande, lisez ce que dit Countersign, puis répondez sur l&apos;appareil simulé.</translation>
    </message>
    <message>
        <source>Two of the six are routine. Would you have noticed the others?</source>
        <translation>Deux des six sont ordinaires. Auriez-vous remarqué les autres ?</translation>
    </message>
    <message>
        <source>Send the request: {0}</source>
        <translation>Envoyer la demande : {0}</translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation>demandé par {0}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>Ouvrir le portefeuille</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Plug a device in and unlock it; it appears here. Its handle is held only while it works.</source>
        <translation>Branchez un appareil et déverrouillez-le ; il apparaît ici. Il n&apos;est occupé que pendant qu&apos;il travaille.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>version not read yet</source>
        <translation>version pas encore lue</translation>
    </message>
    <message>
        <source>safety checks off</source>
        <translation>contrôles désactivés</translation>
    </message>
    <message>
        <source>The device no longer refuses unusual paths. Turn the checks on again.</source>
        <translation>L&apos;appareil ne refuse plus les chemins inhabituels. Réactivez les contrôles.</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>sans code PIN</translation>
    </message>
    <message>
        <source>Whoever finds the device can sign with it. Set a PIN.</source>
        <translation>Qui trouve l&apos;appareil peut signer avec. Réglez un code PIN.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>Each passphrase opens a wallet of its own; a typing error opens an empty one.</source>
        <translation>Chaque phrase ouvre un portefeuille à elle ; une faute de frappe en ouvre un vide.</translation>
    </message>
    <message>
        <source>Hidden wallet, typed here</source>
        <translation>Portefeuille caché, tapé ici</translation>
    </message>
    <message>
        <source>Standard wallet</source>
        <translation>Portefeuille standard</translation>
    </message>
    <message>
        <source>What stays blind</source>
        <translation>Ce qui reste aveugle</translation>
    </message>
    <message>
        <source>Ledger: calls without a bundled description show only a hash, and need blind signing.</source>
        <translation>Ledger : les appels sans description fournie ne montrent qu&apos;un hash et exigent la signature aveugle.</translation>
    </message>
    <message>
        <source>Trezor One: typed data shows as two hashes; compare both with the hashes on the risk screen.</source>
        <translation>Trezor One : les données typées apparaissent comme deux hashs ; comparez-les avec ceux de l&apos;écran de risque.</translation>
    </message>
    <message>
        <source>Trezor T and Safe: calls that the device does not know show their bytes.</source>
        <translation>Trezor T et Safe : les appels inconnus de l&apos;appareil montrent leurs octets.</translation>
    </message>
    <message>
        <source>The risk screen says for each request what the device will not show.</source>
        <translation>L&apos;écran de risque dit pour chaque demande ce que l&apos;appareil ne montrera pas.</translation>
    </message>
    <message>
        <source>blind signing on</source>
        <translation>signature aveugle activée</translation>
    </message>
    <message>
        <source>The device signs what it cannot show. Turn it off when you do not need it.</source>
        <translation>L&apos;appareil signe ce qu&apos;il ne peut pas montrer. Désactivez cela si vous n&apos;en avez pas besoin.</translation>
    </message>
    <message>
        <source>blind signing off</source>
        <translation>signature aveugle désactivée</translation>
    </message>
    <message>
        <source>The device refuses what it cannot show. Leave it so.</source>
        <translation>L&apos;appareil refuse ce qu&apos;il ne peut pas montrer. Laissez-le ainsi.</translation>
    </message>
    <message>
        <source>No device is connected</source>
        <translation>Aucun appareil connecté</translation>
    </message>
    <message>
        <source>Use the cable that came with it, unlock it with its PIN, and open the Ethereum app on a Ledger. Close Ledger Wallet and Trezor Suite: only one program can talk to a device.</source>
        <translation>Utilisez le câble fourni, déverrouillez l&apos;appareil avec son code PIN et, sur un Ledger, ouvrez l&apos;application Ethereum. Fermez Ledger Wallet et Trezor Suite : un seul programme peut parler à l&apos;appareil.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULÉ</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>Hidden wallet, typed on the device</source>
        <translation>Portefeuille caché, tapé sur l&apos;appareil</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Its accounts</source>
        <translation>Ses comptes</translation>
    </message>
    <message>
        <source>{0} is on.</source>
        <translation>{0} est activé.</translation>
    </message>
    <message>
        <source>{0} is off.</source>
        <translation>{0} est désactivé.</translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>Your policy would have stopped {0} of {1} incidents.</source>
        <translation>Votre politique aurait arrêté {0} incidents sur {1}.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>PASSED</source>
        <translation>PASSÉ</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Real incidents, replayed here against your policy: would your settings have stopped this?</source>
        <translation>De vrais incidents, rejoués ici face à votre politique : vos réglages les auraient-ils arrêtés ?</translation>
    </message>
    <message>
        <source>Run the drill</source>
        <translation>Lancer l&apos;exercice</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Nothing was replayed yet</source>
        <translation>Rien rejoué encore</translation>
    </message>
    <message>
        <source>Incidents are being replayed</source>
        <translation>Les incidents sont rejoués</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Lost then</source>
        <translation>Perte d&apos;alors</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What your checks say</source>
        <translation>Ce que disent vos contrôles</translation>
    </message>
    <message>
        <source>{0} thefts of the last years, from Bybit to a single poisoned payment, are judged as they would have come to you. It takes a second and asks nobody.</source>
        <translation>{0} vols des dernières années, de Bybit à un seul paiement empoisonné, sont jugés comme s&apos;ils vous arrivaient. Cela prend une seconde et n&apos;interroge personne.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>One rule would stop {0} more: {1}. It would also hold {2} of the normal requests.</source>
        <translation>Une règle en arrêterait {0} de plus : {1}. Elle retiendrait aussi {2} des demandes ordinaires.</translation>
    </message>
    <message>
        <source>Result of the drill</source>
        <translation>Résultat de l&apos;exercice</translation>
    </message>
    <message>
        <source>{0} of losses would have met more than a click. Of {1} normal requests that look dangerous, {2} would have been held.</source>
        <translation>{0} de pertes auraient demandé plus qu&apos;un clic. Sur {1} demandes ordinaires d&apos;allure dangereuse, {2} auraient été retenues.</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>Add it to my policy</source>
        <translation>L&apos;ajouter à ma politique</translation>
    </message>
    <message>
        <source>They signed: {0}</source>
        <translation>Ils ont signé : {0}</translation>
    </message>
    <message>
        <source>You would have read: {0}</source>
        <translation>Vous auriez lu : {0}</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>aucune faille</translation>
    </message>
    <message>
        <source>No incident of the set passed. New ones will differ; read what you sign.</source>
        <translation>Aucun incident du lot n&apos;est passé. Les nouveaux seront différents ; lisez ce que vous signez.</translation>
    </message>
    <message>
        <source>They thought: {0}</source>
        <translation>Ils pensaient : {0}</translation>
    </message>
    <message>
        <source>Reported by: {0}</source>
        <translation>Rapporté par : {0}</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Press the keys here that stand where your PIN&apos;s digits stand there. This computer learns no digit.</source>
        <translation>Appuyez ici sur les touches placées là où l&apos;appareil montre les chiffres de votre code PIN. Cet ordinateur n&apos;apprend aucun chiffre.</translation>
    </message>
    <message>
        <source>Passphrase of the hidden wallet</source>
        <translation>Phrase secrète du portefeuille caché</translation>
    </message>
    <message>
        <source>Every passphrase opens a wallet; a mistyped one opens an empty one. This computer sees what you type: where the device has a screen to type on, that is safer.</source>
        <translation>Chaque phrase secrète ouvre un portefeuille ; mal tapée, elle en ouvre un vide. Cet ordinateur voit ce que vous tapez. Si l&apos;appareil a un écran pour taper, c&apos;est plus sûr.</translation>
    </message>
    <message>
        <source>They prove that nobody stands between this computer and the device.</source>
        <translation>Ils prouvent que personne ne se trouve entre cet ordinateur et l&apos;appareil.</translation>
    </message>
    <message>
        <source>PIN of {0}</source>
        <translation>Code PIN de {0}</translation>
    </message>
    <message>
        <source>Look at {0}: it shows nine digits in a square.</source>
        <translation>Regardez {0} : il montre neuf chiffres en carré.</translation>
    </message>
    <message>
        <source>Hidden wallet on {0}</source>
        <translation>Portefeuille caché sur {0}</translation>
    </message>
    <message>
        <source>Pair {0}</source>
        <translation>Associer {0}</translation>
    </message>
    <message>
        <source>Type the six digits that {0} shows.</source>
        <translation>Tapez les six chiffres que montre {0}.</translation>
    </message>
    <message>
        <source>Row {0}, column {1}</source>
        <translation>Ligne {0}, colonne {1}</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Known address</source>
        <translation>Adresse connue</translation>
    </message>
    <message>
        <source>Equal digits at the front</source>
        <translation>Chiffres égaux au début</translation>
    </message>
    <message>
        <source>Equal digits at the end</source>
        <translation>Chiffres égaux à la fin</translation>
    </message>
    <message>
        <source>Spender</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Inhabituel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>what is known of the contracts involved</source>
        <translation>ce que l&apos;on sait des contrats concernés</translation>
    </message>
    <message>
        <source>your balances</source>
        <translation>vos soldes</translation>
    </message>
    <message>
        <source>the permissions in force</source>
        <translation>les autorisations en vigueur</translation>
    </message>
    <message>
        <source>the name of the site that asks</source>
        <translation>le nom du site qui demande</translation>
    </message>
    <message>
        <source>what the device will show</source>
        <translation>ce que l&apos;appareil montrera</translation>
    </message>
    <message>
        <source>the state of the Safe</source>
        <translation>l&apos;état du Safe</translation>
    </message>
    <message>
        <source>the requests of the last days</source>
        <translation>les demandes des derniers jours</translation>
    </message>
    <message>
        <source>the lists you imported</source>
        <translation>les listes que vous avez importées</translation>
    </message>
    <message>
        <source>what you said you mean to do</source>
        <translation>ce que vous avez dit vouloir faire</translation>
    </message>
    <message>
        <source>the request itself and the bundled lists</source>
        <translation>la demande elle-même et les listes fournies</translation>
    </message>
    <message>
        <source>Compared with: {0}. As of {1}.</source>
        <translation>Comparé avec : {0}. État au {1}.</translation>
    </message>
    <message numerus="yes">
        <source>the past of this account (%n entr(y|ies))</source>
        <translation>
            <numerusform>le passé de ce compte (%n entrée)</numerusform>
            <numerusform>le passé de ce compte (%n entrées)</numerusform>
        </translation>
    </message>
    <message>
        <source>your contacts ({0})</source>
        <translation>vos contacts ({0})</translation>
    </message>
    <message>
        <source>a simulation with {0}</source>
        <translation>une simulation avec {0}</translation>
    </message>
    <message>
        <source>your policy, version {0}</source>
        <translation>votre politique, version {0}</translation>
    </message>
    <message>
        <source>your node {0}</source>
        <translation>votre nœud {0}</translation>
    </message>
    <message>
        <source>I have read this and still want to go on</source>
        <translation>J&apos;ai lu ceci et veux tout de même continuer</translation>
    </message>
    <message>
        <source>For your information ({0})</source>
        <translation>Pour votre information ({0})</translation>
    </message>
    <message>
        <source>Why this matters, and the values</source>
        <translation>Pourquoi c&apos;est important, et les valeurs</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>What to do: {0}</source>
        <translation>Que faire : {0}</translation>
    </message>
    <message>
        <source>Rule: {0}</source>
        <translation>Règle : {0}</translation>
    </message>
    <message>
        <source>Seen before: {0}</source>
        <translation>Déjà vu : {0}</translation>
    </message>
</context>
<context>
    <name>fold</name>
    <message>
        <source>{0}, open</source>
        <translation>{0}, ouvert</translation>
    </message>
    <message>
        <source>{0}, closed</source>
        <translation>{0}, fermé</translation>
    </message>
</context>
<context>
    <name>foreign</name>
    <message>
        <source>This name holds characters that cannot be seen; they are shown as ⟦U+…⟧.</source>
        <translation>Ce nom contient des caractères invisibles ; ils sont montrés comme ⟦U+…⟧.</translation>
    </message>
    <message>
        <source>Nobody knows who asks.</source>
        <translation>Personne ne sait qui demande.</translation>
    </message>
    <message>
        <source>You wrote it in this window.</source>
        <translation>Vous l&apos;avez écrite dans cette fenêtre.</translation>
    </message>
    <message>
        <source>It comes from a payment link. Whoever wrote it chose recipient and amount.</source>
        <translation>Elle vient d’un lien de paiement. Qui l’a écrit a choisi destinataire et montant.</translation>
    </message>
    <message>
        <source>It comes from a file or the clipboard.</source>
        <translation>Elle vient d&apos;un fichier ou du presse-papiers.</translation>
    </message>
    <message>
        <source>Asked by {0}</source>
        <translation>Demandé par {0}</translation>
    </message>
    <message>
        <source>This name mixes alphabets to look like another: {0}.</source>
        <translation>Ce nom mélange des alphabets pour ressembler à un autre : {0}.</translation>
    </message>
    <message>
        <source>Its name is written with letters outside a–z: {0}.</source>
        <translation>Son nom est écrit avec des lettres hors de a–z : {0}.</translation>
    </message>
</context>
<context>
    <name>hash</name>
    <message>
        <source>Compare the framed middle first, with the device and with somebody who worked it out elsewhere.</source>
        <translation>Comparez d&apos;abord le milieu encadré, avec l&apos;appareil et avec quelqu&apos;un qui l&apos;a calculé ailleurs.</translation>
    </message>
    <message>
        <source>Domain hash</source>
        <translation>Hash du domaine</translation>
    </message>
    <message>
        <source>Message hash</source>
        <translation>Hash du message</translation>
    </message>
    <message>
        <source>Digest (what is signed)</source>
        <translation>Digest (ce qui est signé)</translation>
    </message>
    <message>
        <source>Safe transaction hash</source>
        <translation>Hash de la transaction Safe</translation>
    </message>
    <message>
        <source>Transaction hash (what is signed)</source>
        <translation>Hash de la transaction (ce qui est signé)</translation>
    </message>
    <message>
        <source>Calldata digest (ERC-8213)</source>
        <translation>Digest des calldata (ERC-8213)</translation>
    </message>
    <message>
        <source>Hashes to compare</source>
        <translation>Hashs à comparer</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>Copier : {0}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Search, for example: permit, look-alike, blind</source>
        <translation>Chercher, par exemple : permit, ressemble, aveugle</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte d&apos;aide</translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation>Combien ont été trouvés</translation>
    </message>
    <message>
        <source>What each device shows</source>
        <translation>Ce que montre chaque appareil</translation>
    </message>
    <message>
        <source>your past</source>
        <translation>votre passé</translation>
    </message>
    <message>
        <source>your contacts</source>
        <translation>vos contacts</translation>
    </message>
    <message>
        <source>what is known of contracts</source>
        <translation>ce que l’on sait des contrats</translation>
    </message>
    <message>
        <source>the simulation</source>
        <translation>la simulation</translation>
    </message>
    <message>
        <source>your balances</source>
        <translation>vos soldes</translation>
    </message>
    <message>
        <source>permissions in force</source>
        <translation>les autorisations en vigueur</translation>
    </message>
    <message>
        <source>the site that asks</source>
        <translation>le site qui demande</translation>
    </message>
    <message>
        <source>what the device shows</source>
        <translation>ce que montre l’appareil</translation>
    </message>
    <message>
        <source>your policy</source>
        <translation>votre politique</translation>
    </message>
    <message>
        <source>your node</source>
        <translation>votre nœud</translation>
    </message>
    <message>
        <source>what you said you mean</source>
        <translation>ce que vous avez dit vouloir</translation>
    </message>
    <message>
        <source>the Safe’s state</source>
        <translation>l’état du Safe</translation>
    </message>
    <message>
        <source>the requests of the last days</source>
        <translation>les demandes des derniers jours</translation>
    </message>
    <message>
        <source>lists you imported</source>
        <translation>les listes que vous avez importées</translation>
    </message>
    <message>
        <source>the request alone</source>
        <translation>la demande seule</translation>
    </message>
    <message>
        <source>about {0} · at most {1}</source>
        <translation>sur {0} · au plus {1}</translation>
    </message>
    <message>
        <source>How do I …</source>
        <translation>Comment faire pour …</translation>
    </message>
    <message>
        <source>How to do it, and what each check stops and why. Search by any word.</source>
        <translation>Comment faire, et ce que chaque vérification arrête et pourquoi. Cherchez n’importe quel mot.</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>montants</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>habitudes</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>autorisations</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>comportement</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contrats</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>l’appareil</translation>
    </message>
    <message>
        <source>delegation of the account</source>
        <translation>délégation du compte</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>the program’s own integrity</source>
        <translation>l’intégrité du programme</translation>
    </message>
    <message>
        <source>what you mean to do</source>
        <translation>ce que vous voulez faire</translation>
    </message>
    <message>
        <source>NFTs</source>
        <translation>NFT</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>sites</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinataires</translation>
    </message>
    <message>
        <source>Safes</source>
        <translation>Safes</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>signatures</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>simulation</translation>
    </message>
    <message>
        <source>Looks at:</source>
        <translation>Regarde :</translation>
    </message>
    <message>
        <source>No check speaks of this. Try another word.</source>
        <translation>Aucun contrôle n&apos;en parle. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire :</translation>
    </message>
    <message>
        <source>{0} of {1} checks</source>
        <translation>{0} contrôles sur {1}</translation>
    </message>
    <message>
        <source>Known from:</source>
        <translation>Connu par :</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Report for a period</source>
        <translation>Rapport sur une période</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Every request with its verdict and what came of it. The log behind it is a chain that shows tampering.</source>
        <translation>Chaque demande avec son verdict et son issue. Le journal derrière est une chaîne qui trahit toute altération.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>Exporter en CSV …</translation>
    </message>
    <message>
        <source>Report (PDF) …</source>
        <translation>Rapport (PDF) …</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu&apos;elle fait</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à montrer</translation>
    </message>
    <message>
        <source>Requests you sign or refuse are kept here, each with its verdict and its reason.</source>
        <translation>Les demandes signées ou refusées sont gardées ici, chacune avec verdict et raison.</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Chercher dans l&apos;historique</translation>
    </message>
    <message>
        <source>Search: a site, an address, a hash, a word</source>
        <translation>Chercher : un site, une adresse, un hash, un mot</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu&apos;il en est advenu</translation>
    </message>
    <message>
        <source>Asset of the chart</source>
        <translation>Actif du graphique</translation>
    </message>
    <message>
        <source>Months or weeks</source>
        <translation>Mois ou semaines</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Ce qui est sorti</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>Le journal est vérifié</translation>
    </message>
    <message>
        <source>Export the shown history</source>
        <translation>Exporter l&apos;historique affiché</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <translation>Le rapport est en cours d&apos;écriture</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Tous les verdicts</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Prudence</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Toutes les issues</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>The chart in words</source>
        <translation>Le graphique en mots</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Rien ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What happened, from the log</source>
        <translation>Ce qui s&apos;est passé, d&apos;après le journal</translation>
    </message>
    <message numerus="yes">
        <source>The log is unaltered: %n entr(y|ies).</source>
        <translation>
            <numerusform>Le journal est intact : %n entrée.</numerusform>
            <numerusform>Le journal est intact : %n entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported.</source>
        <translation>
            <numerusform>%n demande exportée.</numerusform>
            <numerusform>%n demandes exportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report holds %n request(s).</source>
        <translation>
            <numerusform>Le rapport contient %n demande.</numerusform>
            <numerusform>Le rapport contient %n demandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is unaltered: %n entr(y|ies). Head: {0}</source>
        <translation>
            <numerusform>Le journal d’audit est intact : %n entrée. Tête : {0}</numerusform>
            <numerusform>Le journal d’audit est intact : %n entrées. Tête : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>THE AUDIT LOG DOES NOT HOLD: {0}</source>
        <translation>LE JOURNAL N&apos;EST PAS INTÈGRE : {0}</translation>
    </message>
    <message>
        <source>Checks that fired: {0}</source>
        <translation>Contrôles déclenchés : {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Signed digest</source>
        <translation>Digest signé</translation>
    </message>
    <message>
        <source>Signing report</source>
        <translation>Rapport de signatures</translation>
    </message>
    <message>
        <source>Requests by verdict</source>
        <translation>Demandes par verdict</translation>
    </message>
    <message>
        <source>What came of them</source>
        <translation>Ce qu&apos;elles sont devenues</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Your policy loosens at {0}, to “{1}”. If that was not you, drop the change.</source>
        <translation>Votre politique s&apos;assouplit à {0}, vers « {1} ». Si ce n&apos;était pas vous, abandonnez le changement.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>What waits for you, and whether everything is in place.</source>
        <translation>Ce qui vous attend, et si tout est en place.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Ranger ceci</translation>
    </message>
    <message>
        <source>Countersign stands between what asks for your signature and the device that gives it.</source>
        <translation>Countersign se tient entre ce qui demande votre signature et l&apos;appareil qui la donne.</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Regardez d&apos;abord ceci</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>An update changed the preset your policy comes from. Compare them under Policy.</source>
        <translation>Une mise à jour a changé le modèle de votre politique. Comparez-les sous Politique.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>The log is not the one that this program wrote. Say what happened, or sign nothing.</source>
        <translation>Le journal n’est pas celui que ce programme a écrit. Dites ce qui s’est passé, ou ne signez rien.</translation>
    </message>
    <message>
        <source>{0} (not asked yet)</source>
        <translation>{0} (pas encore interrogé)</translation>
    </message>
    <message>
        <source>wrong chain</source>
        <translation>mauvaise chaîne</translation>
    </message>
    <message>
        <source>Set the right node under Networks.</source>
        <translation>Indiquez le bon nœud sous « Réseaux ».</translation>
    </message>
    <message>
        <source>Look at it under Networks.</source>
        <translation>Regardez sous « Réseaux ».</translation>
    </message>
    <message>
        <source>Welcome. {0} of {1} steps are done.</source>
        <translation>Bienvenue. {0} étapes sur {1} sont faites.</translation>
    </message>
    <message>
        <source>No request waits. Sites you allow can send them; so can you.</source>
        <translation>Aucune demande n&apos;attend. Les sites autorisés peuvent en envoyer ; vous aussi.</translation>
    </message>
    <message>
        <source>being judged …</source>
        <translation>examen en cours …</translation>
    </message>
    <message>
        <source>No device is connected. Accounts can be watched; nothing can be signed.</source>
        <translation>Aucun appareil connecté. Les comptes sont visibles ; rien ne peut être signé.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>What you sign and refuse is kept here and in the history.</source>
        <translation>Ce que vous signez et refusez est gardé ici et dans l&apos;historique.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source> (done)</source>
        <translation> (fait)</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>Voir : {0}</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
    <message>
        <source>no node</source>
        <translation>aucun nœud</translation>
    </message>
    <message>
        <source>Nothing is simulated; more stays unknown.</source>
        <translation>Rien n&apos;est simulé ; plus de choses restent inconnues.</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>nouvelle édition</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s), {0} verified.</source>
        <translation>
            <numerusform>%n contact, {0} vérifié(s).</numerusform>
            <numerusform>%n contacts, {0} vérifié(s).</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Contacts were changed without Countersign: {0}. Do not pay them.</source>
        <translation>Des contacts ont été modifiés sans Countersign : {0}. Ne les payez pas.</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>Afficher les {0}</translation>
    </message>
</context>
<context>
    <name>intent</name>
    <message>
        <source>send money or a token</source>
        <translation>envoyer de l&apos;argent ou un jeton</translation>
    </message>
    <message>
        <source>swap one token for another</source>
        <translation>échanger un jeton contre un autre</translation>
    </message>
    <message>
        <source>let a site take tokens (approve)</source>
        <translation>laisser un site prendre des jetons (autorisation)</translation>
    </message>
    <message>
        <source>take a permission back</source>
        <translation>retirer une autorisation</translation>
    </message>
    <message>
        <source>sign in, nothing else</source>
        <translation>me connecter, rien d&apos;autre</translation>
    </message>
    <message>
        <source>buy an NFT</source>
        <translation>acheter un NFT</translation>
    </message>
    <message>
        <source>offer an NFT for sale</source>
        <translation>mettre un NFT en vente</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>déposer</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>bridge to another chain</source>
        <translation>passer sur une autre chaîne</translation>
    </message>
    <message>
        <source>stake</source>
        <translation>staker</translation>
    </message>
    <message>
        <source>claim what is owed to me</source>
        <translation>réclamer ce qui m&apos;est dû</translation>
    </message>
    <message>
        <source>create a contract</source>
        <translation>créer un contrat</translation>
    </message>
    <message>
        <source>approve a Safe transaction</source>
        <translation>approuver une transaction Safe</translation>
    </message>
    <message>
        <source>do something else</source>
        <translation>faire autre chose</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Contract call</source>
        <translation>Appel de contrat</translation>
    </message>
    <message>
        <source>Account delegation (EIP-7702)</source>
        <translation>Délégation du compte (EIP-7702)</translation>
    </message>
    <message>
        <source>Batch of calls</source>
        <translation>Lot d&apos;appels</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>Message d&apos;un genre inconnu</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Permission to take tokens</source>
        <translation>Autorisation de prendre des jetons</translation>
    </message>
    <message>
        <source>Permission to take everything of one kind</source>
        <translation>Autorisation de prendre tout d&apos;un type</translation>
    </message>
    <message>
        <source>Taking a permission back</source>
        <translation>Retrait d&apos;une autorisation</translation>
    </message>
    <message>
        <source>Permission by signature</source>
        <translation>Autorisation par signature</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Offer by signature</source>
        <translation>Offre par signature</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Safe transaction</source>
        <translation>Transaction Safe</translation>
    </message>
    <message>
        <source>Smart account operation</source>
        <translation>Opération de compte intelligent</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Nouveau contrat</translation>
    </message>
    <message>
        <source>Change of code</source>
        <translation>Changement de code</translation>
    </message>
    <message>
        <source>Change of control</source>
        <translation>Changement de contrôle</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Bridge to another chain</source>
        <translation>Passage sur une autre chaîne</translation>
    </message>
    <message>
        <source>Unknown call</source>
        <translation>Appel inconnu</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Annulation</translation>
    </message>
</context>
<context>
    <name>mirror</name>
    <message>
        <source>Compare this page with the original source.</source>
        <translation>Comparez cette page avec la source d&apos;origine.</translation>
    </message>
    <message>
        <source>The framed digits are not those of the address you know. Compare them with the source.</source>
        <translation>Les chiffres encadrés ne sont pas ceux de l&apos;adresse que vous connaissez. Comparez-les avec la source.</translation>
    </message>
    <message>
        <source>Compare the framed middle with the original source of the address.</source>
        <translation>Comparez le milieu encadré avec la source d&apos;origine de l&apos;adresse.</translation>
    </message>
    <message>
        <source>Compare the framed middle with the hash from another source.</source>
        <translation>Comparez le milieu encadré avec le hash d&apos;une autre source.</translation>
    </message>
    <message>
        <source>Compare the amount with the original source.</source>
        <translation>Comparez le montant avec la source d&apos;origine.</translation>
    </message>
    <message>
        <source>What the device will show</source>
        <translation>Ce que l&apos;appareil montrera</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>A Ledger does not tell which page it shows: turn the pages here as you turn them there.</source>
        <translation>Un Ledger ne dit pas quelle page il montre : tournez les pages ici comme là-bas.</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>Sur l&apos;appareil</translation>
    </message>
    <message numerus="yes">
        <source>Not shown on the device: %n value(s)</source>
        <translation>
            <numerusform>Non affichée sur l’appareil : %n valeur</numerusform>
            <numerusform>Non affichées sur l’appareil : %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Which page is shown</source>
        <translation>Quelle page est affichée</translation>
    </message>
    <message>
        <source>This device holds the account.</source>
        <translation>Cet appareil détient le compte.</translation>
    </message>
    <message>
        <source>Its pages appear here when the request is complete and checked.</source>
        <translation>Ses pages apparaissent ici quand la demande est complète et vérifiée.</translation>
    </message>
    <message>
        <source>No connected device holds this account.</source>
        <translation>Aucun appareil connecté ne détient ce compte.</translation>
    </message>
    <message>
        <source>Plug it in, unlock it and open the Ethereum app. Its pages then appear here.</source>
        <translation>Branchez-le, déverrouillez-le et ouvrez l&apos;application Ethereum. Ses pages apparaissent alors ici.</translation>
    </message>
    <message>
        <source>The device will refuse this with its present settings.</source>
        <translation>L&apos;appareil refusera ceci avec ses réglages actuels.</translation>
    </message>
    <message>
        <source>It could only show part of it. Blind signing is off, and that protects you.</source>
        <translation>Il ne pourrait en montrer qu&apos;une partie. La signature aveugle est désactivée, et cela vous protège.</translation>
    </message>
    <message>
        <source>Words and order are as on the device; it may break lines elsewhere.</source>
        <translation>Les mots et l&apos;ordre sont ceux de l&apos;appareil ; il peut couper les lignes ailleurs.</translation>
    </message>
    <message>
        <source>The device can show more:</source>
        <translation>L&apos;appareil peut en montrer plus :</translation>
    </message>
    <message>
        <source>{0} · the device shows it now</source>
        <translation>{0} · l&apos;appareil l&apos;affiche maintenant</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>{0}  · compare</source>
        <translation>{0}  · comparez</translation>
    </message>
    <message>
        <source>▶ {0}</source>
        <translation>▶ {0}</translation>
    </message>
    <message>
        <source>The device shows each call by itself.</source>
        <translation>L&apos;appareil montre chaque appel séparément.</translation>
    </message>
    <message>
        <source>When you go on, every call becomes a request of its own, with its own pages.</source>
        <translation>Si vous continuez, chaque appel devient une demande à part, avec ses propres pages.</translation>
    </message>
    <message>
        <source>Countersign cannot predict what this device shows.</source>
        <translation>Countersign ne peut prédire ce que montre cet appareil.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULÉ</translation>
    </message>
    <message>
        <source>The device cannot show what this does.</source>
        <translation>L&apos;appareil ne peut pas montrer ce que cela fait.</translation>
    </message>
    <message>
        <source>Compare its hash with one from another source, or refuse.</source>
        <translation>Comparez son hash avec celui d&apos;une autre source, ou refusez.</translation>
    </message>
    <message>
        <source>Device page {0} of {1}</source>
        <translation>Page {0} sur {1} de l&apos;appareil</translation>
    </message>
    <message>
        <source>Nobody recorded it for this model, version and request. Read every page there with care.</source>
        <translation>Personne ne l&apos;a relevé pour ce modèle, cette version et cette demande. Lisez-y chaque page avec soin.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · version {1}</source>
        <translation>{0} · version {1}</translation>
    </message>
    <message>
        <source>Not shown on the device: {0}</source>
        <translation>Non montré sur l&apos;appareil : {0}</translation>
    </message>
    <message>
        <source>Only in the device&apos;s menu ({0})</source>
        <translation>Seulement dans le menu de l&apos;appareil ({0})</translation>
    </message>
    <message>
        <source>… and {0} more pages</source>
        <translation>… et {0} pages de plus</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>Nothing could be worked out.</source>
        <translation>Rien n&apos;a pu être établi.</translation>
    </message>
    <message>
        <source>Read from the request alone: it was not tried.</source>
        <translation>Lu dans la seule demande : cela n’a pas été essayé.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>That this account is yours</source>
        <translation>Que ce compte est à vous</translation>
    </message>
    <message>
        <source>an unknown token</source>
        <translation>un jeton inconnu</translation>
    </message>
    <message>
        <source>Everything you hold of it, now and later</source>
        <translation>Tout ce que vous en avez, maintenant et plus tard</translation>
    </message>
    <message>
        <source>The token gave itself this name:</source>
        <translation>Le jeton s&apos;est donné lui-même ce nom :</translation>
    </message>
    <message>
        <source>Each call becomes a transaction with a network fee of its own.</source>
        <translation>Chaque appel devient une transaction avec ses propres frais de réseau.</translation>
    </message>
    <message>
        <source>No network fee: this is a signature, not a transaction.</source>
        <translation>Aucuns frais de réseau : c&apos;est une signature, pas une transaction.</translation>
    </message>
    <message>
        <source>The network fee is not known yet.</source>
        <translation>Les frais de réseau ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>aucune limite connue</translation>
    </message>
    <message>
        <source>Read from the request alone; it was not simulated.</source>
        <translation>Lu dans la demande seule ; ce n&apos;a pas été simulé.</translation>
    </message>
    <message>
        <source>Tried on the known state: it can be taken today.</source>
        <translation>Essayé sur l’état connu : cela peut être pris aujourd’hui.</translation>
    </message>
    <message>
        <source>Tried on the known state: it is refused today. That can change.</source>
        <translation>Essayé sur l’état connu : c’est refusé aujourd’hui. Cela peut changer.</translation>
    </message>
    <message>
        <source>Counted on the known state.</source>
        <translation>Compté sur l’état connu.</translation>
    </message>
    <message>
        <source>Not proven. Why stands under what is unknown.</source>
        <translation>Non prouvé. La raison figure sous ce qui est inconnu.</translation>
    </message>
    <message>
        <source>and what arrives later</source>
        <translation>et ce qui arrivera plus tard</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>until you take it back</source>
        <translation>jusqu&apos;à ce que vous la retiriez</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>Vous payez</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Vous recevez</translation>
    </message>
    <message>
        <source>May be taken from you</source>
        <translation>Peut vous être pris</translation>
    </message>
    <message>
        <source>May no longer be taken</source>
        <translation>Ne peut plus être pris</translation>
    </message>
    <message>
        <source>All of it may be taken</source>
        <translation>Tout peut être pris</translation>
    </message>
    <message>
        <source>Control is lent</source>
        <translation>Le contrôle est prêté</translation>
    </message>
    <message>
        <source>You offer</source>
        <translation>Vous offrez</translation>
    </message>
    <message>
        <source>You sign in</source>
        <translation>Vous vous connectez</translation>
    </message>
    <message>
        <source>Is created</source>
        <translation>Est créé</translation>
    </message>
    <message>
        <source>Code is replaced</source>
        <translation>Le code est remplacé</translation>
    </message>
    <message>
        <source>Control changes hands</source>
        <translation>Le contrôle change de mains</translation>
    </message>
    <message>
        <source>Nothing is known about this token:</source>
        <translation>On ne sait rien de ce jeton :</translation>
    </message>
    <message>
        <source>Network fee at most {0}</source>
        <translation>Frais de réseau au plus {0}</translation>
    </message>
    <message>
        <source>NOT PROVEN: the two nodes, or a proof, disagree. See the findings.</source>
        <translation>NON PROUVÉ : les deux nœuds, ou une preuve, se contredisent. Voir les constats.</translation>
    </message>
    <message>
        <source>{0} of {1} accounts and {2} of {3} storage values are proven against block {4}.</source>
        <translation>{0} comptes sur {1} et {2} valeurs enregistrées sur {3} sont prouvés contre le bloc {4}.</translation>
    </message>
    <message>
        <source>{0} and {1} both know this block.</source>
        <translation>{0} et {1} connaissent tous deux ce bloc.</translation>
    </message>
    <message>
        <source>IT DOES SOMETHING ELSE in another block or after its owner acts.</source>
        <translation>ELLE FAIT AUTRE CHOSE dans un autre bloc ou après une action de son propriétaire.</translation>
    </message>
    <message>
        <source>It does the same in other blocks and after its owner acts.</source>
        <translation>Dans d’autres blocs et après une action de son propriétaire, elle fait la même chose.</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>sur {0}</translation>
    </message>
    <message>
        <source>Tried on the known state with the contract&apos;s own code: it can be taken today.</source>
        <translation>Essayé sur l’état connu avec le code du contrat lui-même : cela peut être pris aujourd’hui.</translation>
    </message>
    <message>
        <source>Tried on the known state: it can be taken today. Only the pull was tried.</source>
        <translation>Essayé sur l’état connu : cela peut être pris aujourd’hui. Seul le prélèvement a été essayé.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>all your NFTs of one collection</source>
        <translation>tous vos NFT d’une collection</translation>
    </message>
    <message numerus="yes">
        <source>%n NFT(s)</source>
        <translation>
            <numerusform>%n NFT</numerusform>
            <numerusform>%n NFT</numerusform>
        </translation>
    </message>
    <message>
        <source>With your account “{0}”, {1}, on {2}.</source>
        <translation>Avec votre compte « {0} », {1}, sur {2}.</translation>
    </message>
    <message>
        <source>{0} (chain {1})</source>
        <translation>{0} (chaîne {1})</translation>
    </message>
    <message>
        <source>With your account {0} on {1}.</source>
        <translation>Avec votre compte {0} sur {1}.</translation>
    </message>
    <message>
        <source>a given state</source>
        <translation>un état donné</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Nouveau contrat</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>NFT number {0}</source>
        <translation>NFT numéro {0}</translation>
    </message>
    <message>
        <source>Any amount of {0}, without limit</source>
        <translation>Tout montant de {0}, sans limite</translation>
    </message>
    <message>
        <source>An unknown amount of {0}</source>
        <translation>Un montant inconnu de {0}</translation>
    </message>
    <message>
        <source>Any amount of {0}, even none</source>
        <translation>N’importe quel montant de {0}, même aucun</translation>
    </message>
    <message>
        <source>{0} base units of an unknown token</source>
        <translation>{0} unités de base d&apos;un jeton inconnu</translation>
    </message>
    <message>
        <source>at most {0} {1}</source>
        <translation>au plus {0} {1}</translation>
    </message>
    <message>
        <source>at least {0} {1}</source>
        <translation>au moins {0} {1}</translation>
    </message>
    <message>
        <source>chain {0}</source>
        <translation>chaîne {0}</translation>
    </message>
    <message>
        <source>Simulated on this computer, with {0}.</source>
        <translation>Simulé sur cet ordinateur, avec {0}.</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>jusqu&apos;au {0}</translation>
    </message>
    <message>
        <source>{0} pieces of {1}</source>
        <translation>{0} unités de {1}</translation>
    </message>
    <message>
        <source>all your {0}</source>
        <translation>tous vos {0}</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>aucune raison n&apos;est donnée</translation>
    </message>
    <message>
        <source>Simulated on this computer, with {0}: IT FAILS ({1}).</source>
        <translation>Simulé sur cet ordinateur, avec {0} : ÉCHEC ({1}).</translation>
    </message>
    <message>
        <source>{0} ({1}, chain {2})</source>
        <translation>{0} ({1}, chaîne {2})</translation>
    </message>
    <message>
        <source>≈ ${0}</source>
        <translation>≈ {0} $</translation>
    </message>
    <message>
        <source>less than ${0}</source>
        <translation>moins de {0} $</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Ce que cela prouve</translation>
    </message>
    <message>
        <source>without an end, until you take it back</source>
        <translation>sans fin, jusqu’à ce que vous le repreniez</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more asset(s)</source>
        <translation>
            <numerusform>{0} et %n autre actif</numerusform>
            <numerusform>{0} et %n autres actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>ended on {0}</source>
        <translation>terminé le {0}</translation>
    </message>
    <message>
        <source>until {0}, {1}</source>
        <translation>jusqu’au {0}, {1}</translation>
    </message>
    <message>
        <source>Everything: {0} and more</source>
        <translation>Tout : {0} et plus</translation>
    </message>
    <message>
        <source>It is unknown what this takes or gives.</source>
        <translation>On ne sait pas ce que cela prend ou donne.</translation>
    </message>
    <message>
        <source>Nothing that could be read leaves, arrives or changes control.</source>
        <translation>Rien de ce qui a pu être lu ne sort, n&apos;arrive ou ne change le contrôle.</translation>
    </message>
    <message>
        <source>Values in money are unknown: no price source is set.</source>
        <translation>Les valeurs en argent sont inconnues : aucune source de prix n&apos;est réglée.</translation>
    </message>
    <message>
        <source>Who gains control</source>
        <translation>Qui obtient le contrôle</translation>
    </message>
    <message>
        <source>Worst case of this signature</source>
        <translation>Pire cas de cette signature</translation>
    </message>
    <message>
        <source>Token contract</source>
        <translation>Contrat du jeton</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Pire cas</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>… and {0} more changes.</source>
        <translation>… et {0} changements de plus.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>A name. Your node is asked which address it stands for.</source>
        <translation>Un nom. Votre nœud est interrogé sur l’adresse qu’il désigne.</translation>
    </message>
    <message>
        <source>This is a name. To read it, add a node for Ethereum under Networks, or paste the address itself.</source>
        <translation>C’est un nom. Pour le lire, ajoutez un nœud Ethereum sous Réseaux, ou collez l’adresse elle-même.</translation>
    </message>
    <message>
        <source>{0} stands for this address now, says your node {1}. Whoever holds the name can change that.</source>
        <translation>{0} désigne maintenant cette adresse, dit votre nœud {1}. Le détenteur du nom peut changer cela.</translation>
    </message>
    <message>
        <source>{0} gives an address for Ethereum only, says your node {1}. Ask its owner whether they hold it here too.</source>
        <translation>{0} ne donne une adresse que pour Ethereum, dit votre nœud {1}. Demandez à son titulaire s’il la détient ici aussi.</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{0}, {1} waiting</source>
        <translation>{0}, {1} en attente</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>The node of {0}: {1}</source>
        <translation>Le nœud de {0} : {1}</translation>
    </message>
    <message>
        <source>No node is set for {0}: fees and number cannot be filled in, and nothing is simulated.</source>
        <translation>Aucun nœud pour {0} : frais et numéro ne peuvent être remplis, et rien n’est simulé.</translation>
    </message>
    <message>
        <source>The node of {0} answers for chain {1}, not for chain {2}. It is not used.</source>
        <translation>Le nœud de {0} répond pour la chaîne {1}, pas pour la chaîne {2}. Il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The node of {0} cannot be used: {1}</source>
        <translation>Le nœud de {0} n’est pas utilisable : {1}</translation>
    </message>
    <message>
        <source>block {0}, {1} s old, answered in {2} ms</source>
        <translation>bloc {0}, âgé de {1} s, réponse en {2} ms</translation>
    </message>
    <message>
        <source>This node is not on your computer and not encrypted: others can read and change its answers.</source>
        <translation>Ce nœud n&apos;est ni sur votre ordinateur ni chiffré : d&apos;autres peuvent lire et changer ses réponses.</translation>
    </message>
    <message>
        <source>Its operator sees which addresses you ask about.</source>
        <translation>Son exploitant voit de quelles adresses vous parlez.</translation>
    </message>
    <message>
        <source>it starts with http:// or https:// and names a host</source>
        <translation>elle commence par http:// ou https:// et nomme un hôte</translation>
    </message>
    <message>
        <source>a user name or password does not belong in it</source>
        <translation>elle ne doit contenir ni nom ni mot de passe</translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation>Id. de chaîne</translation>
    </message>
    <message>
        <source>it is a whole number above zero</source>
        <translation>c&apos;est un entier supérieur à zéro</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Second node</source>
        <translation>Second nœud</translation>
    </message>
    <message>
        <source>give the first node before a second one</source>
        <translation>donnez le premier nœud avant le second</translation>
    </message>
    <message>
        <source>it is the same as the first: it could never disagree</source>
        <translation>c&apos;est le même que le premier : il ne pourrait jamais le contredire</translation>
    </message>
    <message>
        <source>Networks and nodes</source>
        <translation>Réseaux et nœuds</translation>
    </message>
    <message>
        <source>Nodes you chose. Nothing leaves this computer but questions to them.</source>
        <translation>Les nœuds choisis par vous. Seules des questions à eux quittent cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the nodes</source>
        <translation>Tester les nœuds</translation>
    </message>
    <message>
        <source>Taken from the chain when empty</source>
        <translation>Si vide, repris de la chaîne</translation>
    </message>
    <message>
        <source>Optional: another operator’s, to compare answers</source>
        <translation>Facultatif : celui d&apos;un autre exploitant, pour comparer</translation>
    </message>
    <message>
        <source>Save and check</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>The nodes are being asked</source>
        <translation>Les nœuds sont interrogés</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>About this node</source>
        <translation>À propos de ce nœud</translation>
    </message>
    <message>
        <source>Add or change a network</source>
        <translation>Ajouter ou modifier un réseau</translation>
    </message>
    <message>
        <source>No node is set</source>
        <translation>Aucun nœud réglé</translation>
    </message>
    <message>
        <source>Countersign works without one and says what it could not establish. A node of your own tells it most and nobody else anything.</source>
        <translation>Countersign marche sans et dit ce qu&apos;il n&apos;a pu établir. Un nœud à vous lui en dit le plus, et rien aux autres.</translation>
    </message>
    <message>
        <source>test chain</source>
        <translation>chaîne de test</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{0} was removed.</source>
        <translation>{0} a été retiré.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} est enregistré.</translation>
    </message>
    <message>
        <source>chain {0}</source>
        <translation>chaîne {0}</translation>
    </message>
    <message>
        <source>works, with a fault</source>
        <translation>marche, avec un défaut</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Both nodes agree.</source>
        <translation>Les deux nœuds concordent.</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>différents</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>aucun</translation>
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
        <translation>{0} h</translation>
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
        <translation>La connexion n&apos;est pas chiffrée (http) : n&apos;importe qui en chemin peut changer la page.</translation>
    </message>
    <message>
        <source>This is a browser extension; it speaks for pages you do not see here.</source>
        <translation>C&apos;est une extension de navigateur ; elle parle pour des pages que vous ne voyez pas ici.</translation>
    </message>
    <message>
        <source>This is a program, not a site: its name proves nothing.</source>
        <translation>C&apos;est un programme, pas un site : son nom ne prouve rien.</translation>
    </message>
    <message>
        <source>It looks like {0} and is not.</source>
        <translation>Ressemble à {0} et ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>Its name mixes letters of {0}: some only look like others.</source>
        <translation>Son nom mélange des lettres de {0} : certaines ne font que ressembler à d&apos;autres.</translation>
    </message>
    <message>
        <source>Its name is written in {0} letters.</source>
        <translation>Son nom est écrit en lettres de {0}.</translation>
    </message>
    <message>
        <source>It looks like {0}, which you allowed before, and is another.</source>
        <translation>Ressemble à {0}, que vous aviez autorisé, et en est un autre.</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>The signature was checked here: it is by the expected account, over exactly what was shown.</source>
        <translation>La signature a été vérifiée ici : elle vient du compte attendu, sur exactement ce qui fut montré.</translation>
    </message>
    <message>
        <source>SIMULATED device: this is a demonstration.</source>
        <translation>Appareil SIMULÉ : ceci est une démonstration.</translation>
    </message>
    <message>
        <source>You changed it in the form; the changed one is a request of its own.</source>
        <translation>Vous l’avez modifié dans le formulaire ; la version modifiée est une demande à part.</translation>
    </message>
    <message>
        <source>Show what was asked</source>
        <translation>Montrer la demande</translation>
    </message>
    <message>
        <source>What was predicted</source>
        <translation>Ce qui était prédit</translation>
    </message>
    <message>
        <source>Type here what the device shows, as exactly as you can.</source>
        <translation>Écrivez ici ce que montre l&apos;appareil, aussi exactement que possible.</translation>
    </message>
    <message>
        <source>What the device showed</source>
        <translation>Ce que l&apos;appareil a montré</translation>
    </message>
    <message>
        <source>Keep this as evidence</source>
        <translation>Garder comme preuve</translation>
    </message>
    <message>
        <source>Kept in the record, beside what was predicted.</source>
        <translation>Gardé dans le journal, à côté de la prédiction.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu&apos;il en est advenu</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation>Faites ceci maintenant</translation>
    </message>
    <message>
        <source>1. Unplug the device.</source>
        <translation>1. Débranchez l&apos;appareil.</translation>
    </message>
    <message>
        <source>2. Check it with its maker&apos;s program: is it genuine, is its software current?</source>
        <translation>2. Vérifiez-le avec le programme du fabricant : est-il authentique, son logiciel est-il à jour ?</translation>
    </message>
    <message>
        <source>3. Do not use this account until you know why. Another computer can tell them apart.</source>
        <translation>3. N&apos;utilisez pas ce compte avant de savoir pourquoi. Un autre ordinateur peut distinguer les causes.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Account that should have signed</source>
        <translation>Compte qui aurait dû signer</translation>
    </message>
    <message>
        <source>Copy the transaction&apos;s hash</source>
        <translation>Copier le hash de la transaction</translation>
    </message>
    <message>
        <source>Change this payment</source>
        <translation>Modifier ce paiement</translation>
    </message>
    <message>
        <source>2. Ask the recipient for address and amount again, by phone or in person.</source>
        <translation>2. Redemandez au destinataire l&apos;adresse et le montant, par téléphone ou en personne.</translation>
    </message>
    <message>
        <source>3. Do not repeat it on this computer before you know why. It may hold malware.</source>
        <translation>3. Ne recommencez pas sur cet ordinateur avant de savoir pourquoi. Il contient peut-être un logiciel malveillant.</translation>
    </message>
    <message>
        <source>Nothing was predicted.</source>
        <translation>Rien n&apos;était prédit.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>No signature is used. Nothing was sent.</source>
        <translation>Aucune signature n&apos;est utilisée. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>What should have been signed (digest)</source>
        <translation>Ce qui aurait dû être signé (digest)</translation>
    </message>
    <message>
        <source>1. Reject it on the device. {0}</source>
        <translation>1. Refusez sur l&apos;appareil. {0}</translation>
    </message>
    <message>
        <source>What Countersign predicted</source>
        <translation>Ce que Countersign a prédit</translation>
    </message>
    <message>
        <source>It was: {0}</source>
        <translation>C&apos;était : {0}</translation>
    </message>
    <message>
        <source>Gas used: {0}</source>
        <translation>Gaz utilisé : {0}</translation>
    </message>
    <message>
        <source>Said about it: {0}</source>
        <translation>Ce qui en fut dit : {0}</translation>
    </message>
</context>
<context>
    <name>outflows</name>
    <message numerus="yes">
        <source>{0} {1} left in %n payment(s) since {2}.</source>
        <translation>
            <numerusform>Depuis le {2}, {0} {1} sont sortis en %n paiement.</numerusform>
            <numerusform>Depuis le {2}, {0} {1} sont sortis en %n paiements.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too little past to say what is usual.</source>
        <translation>Il y a trop peu de passé pour dire ce qui est habituel.</translation>
    </message>
    <message>
        <source>Usual is {0} to {1}.</source>
        <translation>L&apos;habitude va de {0} à {1}.</translation>
    </message>
    <message>
        <source>That is more than usual.</source>
        <translation>C&apos;est plus que d&apos;habitude.</translation>
    </message>
    <message>
        <source>No outflows</source>
        <translation>Aucune sortie</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>payouts</name>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>read the note</source>
        <translation>lire la note</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>Ligne {0}, {1} : {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s): {0}.</source>
        <translation>
            <numerusform>%n paiement : {0}.</numerusform>
            <numerusform>%n paiements : {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) (is|are) wrong; correct the file and open it again.</source>
        <translation>
            <numerusform>%n ligne est fausse ; corrigez le fichier et ouvrez-le à nouveau.</numerusform>
            <numerusform>%n lignes sont fausses ; corrigez le fichier et ouvrez-le à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui est faux</translation>
    </message>
    <message>
        <source>Payments of the list</source>
        <translation>Paiements de la liste</translation>
    </message>
    <message>
        <source>Review all payments</source>
        <translation>Revoir tous les paiements</translation>
    </message>
    <message>
        <source>Open a list (CSV) …</source>
        <translation>Ouvrir une liste (CSV) …</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>Save an example …</source>
        <translation>Enregistrer un exemple …</translation>
    </message>
    <message>
        <source>No list is open</source>
        <translation>Aucune liste ouverte</translation>
    </message>
    <message>
        <source>A CSV with the columns address and amount, and if you like asset, chain_id, name and reference. Each line is checked; a name that does not fit the saved address is an error.</source>
        <translation>Un CSV avec les colonnes address et amount et, au choix, asset, chain_id, name et reference. Chaque ligne est vérifiée ; un nom qui ne va pas avec l&apos;adresse enregistrée est une erreur.</translation>
    </message>
    <message>
        <source>The list is being checked</source>
        <translation>La liste est vérifiée</translation>
    </message>
    <message>
        <source>Open a payout list</source>
        <translation>Ouvrir une liste de paiements</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listes (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Enregistrer un exemple</translation>
    </message>
    <message>
        <source>The payments are being handed over</source>
        <translation>Les paiements sont transmis</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The list as a whole</source>
        <translation>La liste entière</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>No account is known yet; connect a device first.</source>
        <translation>Aucun compte connu encore ; branchez d&apos;abord un appareil.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) wait(s|) for you under Requests.</source>
        <translation>
            <numerusform>%n paiement vous attend sous « Demandes ».</numerusform>
            <numerusform>%n paiements vous attendent sous « Demandes ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments handed over before wait under Requests.</source>
        <translation>Les paiements déjà transmis attendent sous Demandes.</translation>
    </message>
    <message>
        <source>At most {0} payments are reviewed at once; split the list.</source>
        <translation>Au plus {0} paiements sont revus à la fois ; divisez la liste.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Le fichier est illisible : {0}</translation>
    </message>
</context>
<context>
    <name>pending</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <translation>Frais maximum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Transactions on their way</source>
        <translation>Transactions en route</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>Accélérer</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L&apos;annuler</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Rien en route</translation>
    </message>
    <message>
        <source>Transactions that were sent and stand in no block yet appear here. They can be sped up or cancelled.</source>
        <translation>Les transactions envoyées qui ne sont encore dans aucun bloc apparaissent ici. On peut les accélérer ou les annuler.</translation>
    </message>
    <message>
        <source>The network’s fees are being asked for</source>
        <translation>Les frais du réseau sont demandés</translation>
    </message>
    <message>
        <source>A replacement has the same number; only one of the two can be mined.</source>
        <translation>Un remplacement porte le même numéro ; une seule des deux peut être minée.</translation>
    </message>
    <message>
        <source>It is not on its way any more.</source>
        <translation>Elle n&apos;est plus en route.</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Ordered rules; the first that matches decides. Tightening counts at once, loosening waits.</source>
        <translation>Des règles ordonnées ; la première qui convient décide. Durcir compte aussitôt, assouplir attend.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Policy text</source>
        <translation>Texte de la politique</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>Utiliser cette politique</translation>
    </message>
    <message>
        <source>Dropped. The present policy stays.</source>
        <translation>Abandonnée. La politique actuelle reste.</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>plus souple</translation>
    </message>
    <message>
        <source>stricter or equal</source>
        <translation>plus stricte ou égale</translation>
    </message>
    <message>
        <source>Share of usual requests that may be called unusual</source>
        <translation>Part des demandes habituelles qui peut être dite inhabituelle</translation>
    </message>
    <message>
        <source>Most a transaction, in dollars</source>
        <translation>Maximum par transaction, en dollars</translation>
    </message>
    <message>
        <source>Most a transaction, in the chain’s coin</source>
        <translation>Maximum par transaction, dans la monnaie de la chaîne</translation>
    </message>
    <message>
        <source>Most a day, in dollars</source>
        <translation>Maximum par jour, en dollars</translation>
    </message>
    <message>
        <source>Most a day, in the chain’s coin</source>
        <translation>Maximum par jour, dans la monnaie de la chaîne</translation>
    </message>
    <message>
        <source>Most a week, in dollars</source>
        <translation>Maximum par semaine, en dollars</translation>
    </message>
    <message>
        <source>Most a week, in the chain’s coin</source>
        <translation>Maximum par semaine, dans la monnaie de la chaîne</translation>
    </message>
    <message>
        <source>Most a day to one address, in dollars</source>
        <translation>Maximum par jour vers une adresse, en dollars</translation>
    </message>
    <message>
        <source>Most a day to one address, in the chain’s coin</source>
        <translation>Maximum par jour vers une adresse, dans la monnaie de la chaîne</translation>
    </message>
    <message>
        <source>A second person from this sum on, in dollars</source>
        <translation>Une deuxième personne à partir de cette somme, en dollars</translation>
    </message>
    <message>
        <source>A second person for every signature</source>
        <translation>Une deuxième personne pour chaque signature</translation>
    </message>
    <message>
        <source>Hours before a new contact is paid</source>
        <translation>Heures avant de payer un nouveau contact</translation>
    </message>
    <message>
        <source>Hours before a looser policy counts</source>
        <translation>Heures avant qu’une politique plus souple compte</translation>
    </message>
    <message>
        <source>Only addresses in the contacts</source>
        <translation>Seulement les adresses des contacts</translation>
    </message>
    <message>
        <source>Only verified contacts</source>
        <translation>Seulement les contacts vérifiés</translation>
    </message>
    <message>
        <source>Hours in which is signed (UTC)</source>
        <translation>Heures où l’on signe (UTC)</translation>
    </message>
    <message>
        <source>Days on which is signed</source>
        <translation>Jours où l’on signe</translation>
    </message>
    <message>
        <source>When a device cannot show what it signs</source>
        <translation>Quand un appareil ne peut pas montrer ce qu’il signe</translation>
    </message>
    <message>
        <source>Second persons</source>
        <translation>Deuxièmes personnes</translation>
    </message>
    <message>
        <source>{0}:00 to {1}:00</source>
        <translation>de {0}:00 à {1}:00</translation>
    </message>
    <message>
        <source>Findings of level “{0}”</source>
        <translation>Constats de niveau « {0} »</translation>
    </message>
    <message>
        <source>{0} at level “{1}”</source>
        <translation>{0} au niveau « {1} »</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>« {0} »</translation>
    </message>
    <message>
        <source>Careful individual</source>
        <translation>Personne prudente</translation>
    </message>
    <message>
        <source>The replaced log</source>
        <translation>Le journal remplacé</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Use the new edition</source>
        <translation>Utiliser la nouvelle édition</translation>
    </message>
    <message>
        <source>A new edition of your preset</source>
        <translation>Une nouvelle édition de votre modèle</translation>
    </message>
    <message>
        <source>Yours stays in force. The new edition is under Presets.</source>
        <translation>La vôtre reste en vigueur. La nouvelle édition est sous Modèles.</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Maintenant :</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Modifier une copie</translation>
    </message>
    <message>
        <source>Compare with the policy in force</source>
        <translation>Comparer avec la politique en vigueur</translation>
    </message>
    <message>
        <source>Yours stays in force until you choose. What the new edition does otherwise:</source>
        <translation>La vôtre reste en vigueur jusqu’à votre choix. Ce que la nouvelle édition fait autrement :</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>Ensuite :</translation>
    </message>
    <message>
        <source>Nothing that is decided changes.</source>
        <translation>Rien de ce qui est décidé ne change.</translation>
    </message>
    <message>
        <source>Compare {0} with the policy in force</source>
        <translation>Comparer {0} avec la politique en vigueur</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>nouvelle édition</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>You edited a copy of the preset “{0}”. An update of the program changed that preset since.</source>
        <translation>Vous avez modifié une copie du modèle « {0} ». Depuis, une mise à jour du programme a changé ce modèle.</translation>
    </message>
    <message>
        <source>This is the preset “{0}” as it was before an update of the program. The update brought a new edition.</source>
        <translation>C’est le modèle « {0} » tel qu’il était avant une mise à jour du programme, qui en a apporté une nouvelle édition.</translation>
    </message>
    <message>
        <source>This policy bears the name of the preset “{0}” but differs from it: an update changed it, or you did.</source>
        <translation>Cette politique porte le nom du modèle « {0} » mais en diffère : une mise à jour l’a changé, ou vous.</translation>
    </message>
    <message>
        <source>Stops what is dangerous, asks about what is unusual, leaves routine alone.</source>
        <translation>Arrête ce qui est dangereux, interroge sur l&apos;inhabituel, laisse passer l&apos;ordinaire.</translation>
    </message>
    <message>
        <source>DeFi user</source>
        <translation>Adepte de la DeFi</translation>
    </message>
    <message>
        <source>For many swaps and approvals a day: fewer questions about contracts you use often.</source>
        <translation>Pour beaucoup d&apos;échanges et d&apos;autorisations par jour : moins de questions sur les contrats fréquents.</translation>
    </message>
    <message>
        <source>Cold storage</source>
        <translation>Stockage à froid</translation>
    </message>
    <message>
        <source>Saved and verified addresses only, after a day of waiting. For what you seldom move.</source>
        <translation>Seulement des adresses enregistrées et vérifiées, après un jour d&apos;attente. Pour ce que vous bougez rarement.</translation>
    </message>
    <message>
        <source>Small business</source>
        <translation>Petite entreprise</translation>
    </message>
    <message>
        <source>Limits a payment and a day, and a second approver above them.</source>
        <translation>Des limites par paiement et par jour ; au-delà, un second approbateur.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non fixé</translation>
    </message>
    <message>
        <source>Something that could not be established</source>
        <translation>Quelque chose qui n’a pas pu être établi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source> together with </source>
        <translation> avec </translation>
    </message>
    <message>
        <source>read each finding</source>
        <translation>lire chaque constat</translation>
    </message>
    <message>
        <source>type the amount</source>
        <translation>taper le montant</translation>
    </message>
    <message>
        <source>type a group from the middle of the address</source>
        <translation>taper un groupe du milieu de l&apos;adresse</translation>
    </message>
    <message>
        <source>compare every page of the device</source>
        <translation>comparer chaque page de l&apos;appareil</translation>
    </message>
    <message>
        <source>compare the hash</source>
        <translation>comparer le hash</translation>
    </message>
    <message>
        <source>say what you mean to do</source>
        <translation>dire ce que vous voulez faire</translation>
    </message>
    <message>
        <source>give a reason</source>
        <translation>donner une raison</translation>
    </message>
    <message numerus="yes">
        <source>need %n more approver(s)</source>
        <translation>
            <numerusform>il faut %n approbateur de plus</numerusform>
            <numerusform>il faut %n approbateurs de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>A policy that waits</source>
        <translation>Une politique en attente</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>L&apos;utiliser</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Ce qui est faux dans le texte</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>politique</translation>
    </message>
    <message>
        <source>In force now. Requests that wait already keep the policy they were judged under.</source>
        <translation>En vigueur. Les demandes déjà en attente gardent la politique qui les a jugées.</translation>
    </message>
    <message>
        <source>When these fire together: {0}</source>
        <translation>Quand ceux-ci se déclenchent ensemble : {0}</translation>
    </message>
    <message>
        <source>When one of these checks fires: {0}</source>
        <translation>Quand l&apos;un de ces contrôles se déclenche : {0}</translation>
    </message>
    <message>
        <source>When something could not be established</source>
        <translation>Quand quelque chose n&apos;a pu être établi</translation>
    </message>
    <message>
        <source>In every other case</source>
        <translation>Dans tout autre cas</translation>
    </message>
    <message>
        <source>Drop the waiting change</source>
        <translation>Abandonner le changement</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>Annuler mes changements</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>Use the preset {0}</source>
        <translation>Utiliser le modèle {0}</translation>
    </message>
    <message>
        <source>Edit from the preset {0}</source>
        <translation>Modifier à partir du modèle {0}</translation>
    </message>
    <message>
        <source>Limits and waits</source>
        <translation>Limites et attentes</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>“{0}” loosens and waits until {1}. Until then the present policy holds.</source>
        <translation>« {0} » assouplit et attend jusqu&apos;au {1}. D&apos;ici là, la politique actuelle tient.</translation>
    </message>
    <message>
        <source>This loosens your policy: it will count from {0}.</source>
        <translation>Ceci assouplit votre politique : cela comptera à partir du {0}.</translation>
    </message>
    <message>
        <source>{0} findings of level “{1}” that support one another</source>
        <translation>{0} constats de niveau « {1} » qui se soutiennent</translation>
    </message>
    <message>
        <source>When a finding is {0} or worse</source>
        <translation>Quand un constat est {0} ou pire</translation>
    </message>
    <message>
        <source>When {0} findings that support one another are {1} or worse</source>
        <translation>Quand {0} constats qui se confortent sont {1} ou pires</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>wait {0}</source>
        <translation>attendre {0}</translation>
    </message>
    <message>
        <source> You then {0}.</source>
        <translation> Vous devez alors {0}.</translation>
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
        <translation>Utiliser ce port</translation>
    </message>
    <message>
        <source>Where sites reach Countersign</source>
        <translation>Où les sites joignent Countersign</translation>
    </message>
    <message>
        <source>Browser companions look at port {0} only. A tool of your own can be told another.</source>
        <translation>Les compagnons de navigateur ne regardent que le port {0}. À votre propre outil, on peut en indiquer un autre.</translation>
    </message>
    <message>
        <source>Sites and tools</source>
        <translation>Sites et outils</translation>
    </message>
    <message>
        <source>Nothing listens now.</source>
        <translation>Rien n’écoute en ce moment.</translation>
    </message>
    <message>
        <source>Reached at {0}</source>
        <translation>Joignable à {0}</translation>
    </message>
    <message>
        <source>Sites and tools reach Countersign at port {0} now.</source>
        <translation>Les sites et outils joignent maintenant Countersign sur le port {0}.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Prove the values that the simulation uses</source>
        <translation>Prouver les valeurs que la simulation utilise</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Second node</source>
        <translation>Second nœud</translation>
    </message>
    <message>
        <source>No node is set yet: add one under Networks and nodes.</source>
        <translation>Aucun nœud n’est encore défini : ajoutez-en un sous Réseaux et nœuds.</translation>
    </message>
    <message>
        <source>{0} is compared with a second node now.</source>
        <translation>{0} est désormais comparé à un second nœud.</translation>
    </message>
    <message>
        <source>{0} has no second node now.</source>
        <translation>{0} n’a plus de second nœud.</translation>
    </message>
    <message>
        <source>About this node</source>
        <translation>À propos de ce nœud</translation>
    </message>
    <message>
        <source>What is proven now</source>
        <translation>Ce qui est prouvé maintenant</translation>
    </message>
    <message>
        <source>Is your node telling the truth?</source>
        <translation>Votre nœud dit-il la vérité ?</translation>
    </message>
    <message>
        <source>Your node tells what accounts hold and what contracts do. A node that lies can hide a theft. A second node, of somebody else, is asked the same and compared. With proofs, Countersign also checks every value that the simulation uses against a block that both nodes know. A single node that lies is then found out and shown as a finding.</source>
        <translation>Votre nœud dit ce que détiennent les comptes et ce que font les contrats. Un nœud qui ment peut cacher un vol. Un second nœud, de quelqu’un d’autre, reçoit les mêmes questions et est comparé. Avec les preuves, Countersign vérifie aussi chaque valeur de la simulation contre un bloc que les deux nœuds connaissent. Un seul nœud qui ment est alors découvert et montré comme un constat.</translation>
    </message>
    <message>
        <source>Not proven: prices, names, and the balances and permissions that are shown beside the simulation. Nothing helps where both nodes lie together, so choose two that do not belong together. The second node’s operator sees what you ask about, too. Not every node gives proofs; then the risk screen says so.</source>
        <translation>Ne sont pas prouvés : les prix, les noms, ni les soldes et autorisations affichés à côté de la simulation. Rien n’aide si les deux nœuds mentent ensemble ; choisissez-en donc deux sans lien entre eux. L’opérateur du second nœud voit lui aussi ce que vous demandez. Tous les nœuds ne donnent pas de preuves ; l’écran de risque le dit alors.</translation>
    </message>
    <message>
        <source>No network has a second node yet: nothing can be compared or proven.</source>
        <translation>Aucun réseau n’a encore de second nœud : rien ne peut être comparé ni prouvé.</translation>
    </message>
    <message>
        <source>Use this second node</source>
        <translation>Utiliser ce second nœud</translation>
    </message>
    <message>
        <source>Compared and proven on: {0}.</source>
        <translation>Comparé et prouvé sur : {0}.</translation>
    </message>
    <message>
        <source>Compared, not proven, on: {0}.</source>
        <translation>Comparé, non prouvé, sur : {0}.</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>The clipboard holds neither an image nor text.</source>
        <translation>Le presse-papiers ne contient ni image ni texte.</translation>
    </message>
    <message>
        <source>There is no image.</source>
        <translation>Il n&apos;y a pas d&apos;image.</translation>
    </message>
    <message>
        <source>No QR code was found in the image.</source>
        <translation>Aucun code QR trouvé dans l&apos;image.</translation>
    </message>
    <message>
        <source>The file is too large for an image of a QR code.</source>
        <translation>Le fichier est trop grand pour l&apos;image d&apos;un code QR.</translation>
    </message>
    <message>
        <source>The file is no image that can be read.</source>
        <translation>Le fichier n&apos;est pas une image lisible.</translation>
    </message>
    <message>
        <source>This desktop does not let programs see the screen. Save the code as an image instead.</source>
        <translation>Ce bureau ne laisse pas les programmes voir l&apos;écran. Enregistrez le code comme image.</translation>
    </message>
    <message>
        <source>There are {0} different QR codes in the image; show only the one you mean.</source>
        <translation>L&apos;image contient {0} codes QR différents ; ne montrez que le bon.</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Refuse (Esc)</source>
        <translation>Refuser (Échap)</translation>
    </message>
    <message>
        <source>Allow this site</source>
        <translation>Autoriser ce site</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message numerus="yes">
        <source>%n more ask(s|)</source>
        <translation>
            <numerusform>%n autre demande</numerusform>
            <numerusform>%n autres demandent</numerusform>
        </translation>
    </message>
    <message>
        <source>A site asks to connect: {0}</source>
        <translation>Un site demande à se connecter : {0}</translation>
    </message>
    <message>
        <source>A site asks to add a network and its node: {0}</source>
        <translation>Un site demande à ajouter un réseau et son nœud : {0}</translation>
    </message>
    <message>
        <source>A browser extension asks to connect: {0}</source>
        <translation>Une extension du navigateur demande à se connecter : {0}</translation>
    </message>
    <message>
        <source>Add this network</source>
        <translation>Ajouter ce réseau</translation>
    </message>
    <message>
        <source>Allow this extension</source>
        <translation>Autoriser cette extension</translation>
    </message>
    <message>
        <source>That node would see your addresses, and requests on this chain would be judged by what it says.</source>
        <translation>Ce nœud verrait vos adresses, et les demandes sur cette chaîne seraient jugées d’après ce qu’il dit.</translation>
    </message>
    <message>
        <source>Account the site sees</source>
        <translation>Compte que le site voit</translation>
    </message>
    <message>
        <source>This chain is not known here. Compare its number with the chain’s own documentation.</source>
        <translation>Cette chaîne n’est pas connue ici. Comparez son numéro avec la documentation de la chaîne elle-même.</translation>
    </message>
    <message>
        <source>It sees</source>
        <translation>Il voit</translation>
    </message>
    <message>
        <source>No account is known yet: connect a device.</source>
        <translation>Aucun compte n’est encore connu : branchez un appareil.</translation>
    </message>
    <message>
        <source>It calls it {0}, chain {1}, and wants {2} asked about it.</source>
        <translation>Il l’appelle {0}, chaîne {1}, et veut que {2} soit interrogé à ce sujet.</translation>
    </message>
    <message>
        <source>Allowed, it may pass on what pages ask. Each page is still asked about, each request still judged.</source>
        <translation>Autorisée, elle peut transmettre ce que demandent les pages. Chaque page fait encore l’objet d’une question, chaque demande est encore jugée.</translation>
    </message>
    <message>
        <source>Allowed, it sees the account below and may send requests. Each one is still judged and shown.</source>
        <translation>Autorisé, il voit le compte ci-dessous et peut envoyer des demandes. Chacune est encore jugée et montrée.</translation>
    </message>
    <message>
        <source>Chain {0} is known as {1}, not as {2}.</source>
        <translation>La chaîne {0} est connue sous le nom {1}, pas {2}.</translation>
    </message>
    <message>
        <source>It belongs to whoever owns {0}.</source>
        <translation>Il appartient à qui possède {0}.</translation>
    </message>
    <message>
        <source>This program knows it as a site of {0}.</source>
        <translation>Ce programme le connaît comme un site de {0}.</translation>
    </message>
    <message>
        <source>A browser may show it as {0}.</source>
        <translation>Un navigateur peut l&apos;afficher comme {0}.</translation>
    </message>
    <message>
        <source>It asks through {0}.</source>
        <translation>Il demande par {0}.</translation>
    </message>
</context>
<context>
    <name>reject</name>
    <message>
        <source>Press the right button until “Reject” appears, then press both buttons.</source>
        <translation>Appuyez sur le bouton droit jusqu&apos;à « Reject », puis sur les deux.</translation>
    </message>
    <message>
        <source>Tap “Reject” at the lower left, then “Yes, reject”.</source>
        <translation>Touchez « Reject » en bas à gauche, puis « Yes, reject ».</translation>
    </message>
    <message>
        <source>Tap the menu in the upper corner, choose to cancel, and confirm.</source>
        <translation>Touchez le menu du coin supérieur, choisissez d&apos;annuler et confirmez.</translation>
    </message>
    <message>
        <source>Choose “Reject” or “Cancel” on the device.</source>
        <translation>Choisissez « Reject » ou « Cancel » sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>Press the left button, “Cancel”.</source>
        <translation>Appuyez sur le bouton gauche, « Cancel ».</translation>
    </message>
    <message>
        <source>Tap the red ✗.</source>
        <translation>Touchez le ✗ rouge.</translation>
    </message>
    <message>
        <source>Press the left button until it offers to cancel, then confirm.</source>
        <translation>Appuyez sur le bouton gauche jusqu&apos;à ce qu&apos;il propose d&apos;annuler, puis confirmez.</translation>
    </message>
</context>
<context>
    <name>replaced</name>
    <message>
        <source>I restored this from a backup</source>
        <translation>J’ai restauré ceci depuis une sauvegarde</translation>
    </message>
    <message>
        <source>The log is not the one that this program wrote</source>
        <translation>Le journal n’est pas celui que ce programme a écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies) that this program wrote (is|are) missing.</source>
        <translation>
            <numerusform>Il manque %n entrée que ce programme a écrite.</numerusform>
            <numerusform>Il manque %n entrées que ce programme a écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In force now: the policy “{0}” and %n contact(s), {1} verified. Are these the ones you remember?</source>
        <translation>
            <numerusform>En vigueur : la politique « {0} » et %n contact, {1} vérifié. Sont-ce ceux dont vous vous souvenez ?</numerusform>
            <numerusform>En vigueur : la politique « {0} » et %n contacts, {1} vérifiés. Sont-ce ceux dont vous vous souvenez ?</numerusform>
        </translation>
    </message>
    <message>
        <source>That was me</source>
        <translation>C’était moi</translation>
    </message>
    <message>
        <source>If it was not you, sign nothing here: somebody changed this computer’s files. Look for who has access to it.</source>
        <translation>Si ce n’était pas vous, ne signez rien ici : quelqu’un a modifié des fichiers de cet ordinateur. Cherchez qui y a accès.</translation>
    </message>
    <message>
        <source>Written into the log. Requests that wait are judged anew.</source>
        <translation>Écrit dans le journal. Les demandes en attente sont jugées à nouveau.</translation>
    </message>
    <message>
        <source>Noticed on {0}, {1}.</source>
        <translation>Remarqué le {0}, {1}.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>Every request is held for it until {0}, {1}.</source>
        <translation>Toute demande est donc retenue jusqu’au {0}, {1}.</translation>
    </message>
    <message>
        <source>No request is held for it any more.</source>
        <translation>Plus aucune demande n’est retenue pour cela.</translation>
    </message>
    <message>
        <source>What is here ends with entry {0}, of {1}.</source>
        <translation>Ce qui est ici finit par l’entrée {0}, du {1}.</translation>
    </message>
    <message>
        <source>If you put a backup in its place yourself, write this sentence: “{0}”. It goes into the log.</source>
        <translation>Si vous avez vous-même mis une sauvegarde à sa place, écrivez cette phrase : « {0} ». Elle va dans le journal.</translation>
    </message>
    <message>
        <source>Write: {0}</source>
        <translation>Écrivez : {0}</translation>
    </message>
    <message>
        <source>Its entry {0} is another one than this program wrote.</source>
        <translation>Son entrée {0} n’est pas celle que ce programme a écrite.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>What it moves</source>
        <translation>Ce qu&apos;elle déplace</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What was not checked and is not known</source>
        <translation>Ce qui n&apos;a pas été vérifié et reste inconnu</translation>
    </message>
    <message>
        <source>Made by Countersign on {0}, policy version {1}.</source>
        <translation>Fait par Countersign le {0}, politique version {1}.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>Hashs</translation>
    </message>
    <message>
        <source>On the device: {0}</source>
        <translation>Sur l&apos;appareil : {0}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>The request was not judged yet.</source>
        <translation>La demande n&apos;a pas encore été jugée.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>None. That is no promise that the request is good.</source>
        <translation>Aucun. Cela ne promet pas que la demande soit bonne.</translation>
    </message>
    <message>
        <source>It looks like {0}, but is not: {1}</source>
        <translation>Elle ressemble à {0}, mais ne l&apos;est pas : {1}</translation>
    </message>
    <message>
        <source>On no predicted page: “{0}”</source>
        <translation>Sur aucune page prédite : « {0} »</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Account {0}, chain {1}, received {2}</source>
        <translation>Compte {0}, chaîne {1}, reçue {2}</translation>
    </message>
    <message>
        <source>Unknown: {0}. {1}</source>
        <translation>Inconnu : {0}. {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): {0}</source>
        <translation>
            <numerusform>%n contrôle : {0}</numerusform>
            <numerusform>%n contrôles : {0}</numerusform>
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
        <translation>vous</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>démonstration</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NOUVEAU</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>being judged …</source>
        <translation>examen en cours …</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Aucune demande n&apos;attend</translation>
    </message>
    <message>
        <source>Requests of sites appear here. You can also open or paste one, or compose a payment yourself.</source>
        <translation>Les demandes des sites apparaissent ici. Vous pouvez aussi en ouvrir, en coller, ou préparer un paiement.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>asking the node</source>
        <translation>interroge le nœud</translation>
    </message>
    <message>
        <source>being judged</source>
        <translation>examen en cours</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>on the device</source>
        <translation>sur l&apos;appareil</translation>
    </message>
    <message>
        <source>being verified</source>
        <translation>en vérification</translation>
    </message>
    <message>
        <source>signed, not sent</source>
        <translation>signée, non envoyée</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>sent, not yet in a block</source>
        <translation>envoyée, pas encore dans un bloc</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation>fausse signature</translation>
    </message>
    <message>
        <source>device differed</source>
        <translation>l&apos;appareil différait</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>its wait is over</source>
        <translation>son attente est terminée</translation>
    </message>
    <message>
        <source>Paste a request</source>
        <translation>Coller une demande</translation>
    </message>
    <message>
        <source>Send something</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>jusqu&apos;au {0}</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Device pages</source>
        <translation>Pages de l&apos;appareil</translation>
    </message>
    <message>
        <source>Refuse (Esc)</source>
        <translation>Refuser (Échap)</translation>
    </message>
    <message>
        <source>Copy or save …</source>
        <translation>Copier ou enregistrer …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Continue on the device</source>
        <translation>Continuer sur l&apos;appareil</translation>
    </message>
    <message>
        <source>Sign anyway</source>
        <translation>Signer quand même</translation>
    </message>
    <message>
        <source>Go on, call by call</source>
        <translation>Continuer, appel par appel</translation>
    </message>
    <message>
        <source>Your policy does not let this through.</source>
        <translation>Votre politique ne laisse pas passer ceci.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Enregistrer en PDF …</translation>
    </message>
    <message>
        <source>Save as JSON …</source>
        <translation>Enregistrer en JSON …</translation>
    </message>
    <message>
        <source>Steps that are left</source>
        <translation>Étapes restantes</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) left</source>
        <translation>
            <numerusform>reste %n étape</numerusform>
            <numerusform>restent %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are missing; they need a node.</source>
        <translation>Des champs manquent ; il leur faut un nœud.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>{0}. {1}. {2} {3}</source>
        <translation>{0}. {1}. {2} {3}</translation>
    </message>
    <message>
        <source>The request is being checked …</source>
        <translation>La demande est en cours de vérification …</translation>
    </message>
    <message>
        <source>It could not be saved: {0}</source>
        <translation>Impossible d&apos;enregistrer : {0}</translation>
    </message>
</context>
<context>
    <name>send</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>What you write here is declared as your intent; the request is then held against it.</source>
        <translation>Ce que vous écrivez ici vaut comme votre intention ; la demande y est ensuite comparée.</translation>
    </message>
    <message>
        <source>Ways to send</source>
        <translation>Façons d&apos;envoyer</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payout list</source>
        <translation>Liste de paiements</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Of this computer and of this profile. Nothing is ever sent to anybody.</source>
        <translation>De cet ordinateur et de ce profil. Rien n&apos;est jamais envoyé à personne.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Notify me when a request waits</source>
        <translation>M&apos;avertir quand une demande attend</translation>
    </message>
    <message>
        <source>Closing the window keeps Countersign in the tray, so that sites can reach it</source>
        <translation>Fermer la fenêtre garde Countersign dans la barre, pour que les sites l&apos;atteignent</translation>
    </message>
    <message>
        <source>Notifications say that something waits, never what: they can stand on a locked screen.</source>
        <translation>Les avis disent que quelque chose attend, jamais quoi : ils peuvent s&apos;afficher sur un écran verrouillé.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Lists (*.json *.csv *.txt *.xml)</source>
        <translation>Listes (*.json *.csv *.txt *.xml)</translation>
    </message>
    <message>
        <source>The list is being read</source>
        <translation>La liste est lue</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>Ce que contient le paquet</translation>
    </message>
    <message>
        <source>Save what is shown …</source>
        <translation>Enregistrer ceci …</translation>
    </message>
    <message>
        <source>Choose a price file</source>
        <translation>Choisir un fichier de prix</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Enregistrer le paquet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Price file</source>
        <translation>Fichier de prix</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Ce profil</translation>
    </message>
    <message>
        <source>Lists of thieves and phishing sites</source>
        <translation>Listes de voleurs et de sites d&apos;hameçonnage</translation>
    </message>
    <message>
        <source>Files you choose: ScamSniffer, eth-phishing-detect, OFAC, CSV or plain text. They are looked up here; nobody is asked. Public lists hold errors: a hit is shown with its source and date.</source>
        <translation>Des fichiers choisis par vous : ScamSniffer, eth-phishing-detect, OFAC, CSV ou texte. Ils sont consultés ici ; personne n&apos;est interrogé. Les listes publiques ont des erreurs : source et date sont montrées.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>For a report to the makers. Addresses, hashes, names and nodes are replaced; read it before you save it.</source>
        <translation>Pour un rapport aux auteurs. Adresses, hashs, noms et nœuds sont remplacés ; lisez-le avant de l&apos;enregistrer.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) (is|are) used for values in money. They are never fetched.</source>
        <translation>
            <numerusform>%n prix sert aux valeurs en argent. Les prix ne sont jamais téléchargés.</numerusform>
            <numerusform>%n prix servent aux valeurs en argent. Les prix ne sont jamais téléchargés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No price source: values in money are shown as unknown.</source>
        <translation>Aucune source de prix : les valeurs en argent sont inconnues.</translation>
    </message>
    <message>
        <source>Saved. Exactly what you read is in the file.</source>
        <translation>Enregistré. Le fichier contient exactement ce que vous avez lu.</translation>
    </message>
    <message numerus="yes">
        <source>{0} ({1}): %n address(|es)</source>
        <translation>
            <numerusform>{0} ({1}) : %n adresse</numerusform>
            <numerusform>{0} ({1}) : %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>télémétrie</translation>
    </message>
    <message>
        <source>None. There is no switch because there is nothing to switch.</source>
        <translation>Aucune. Il n&apos;y a pas de bouton car il n&apos;y a rien à couper.</translation>
    </message>
    <message>
        <source>Choose a price file …</source>
        <translation>Choisir un fichier …</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>N&apos;en utiliser aucun</translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation>Importer une liste …</translation>
    </message>
    <message>
        <source>No list was added. The checks work without any.</source>
        <translation>Aucune liste ajoutée. Les contrôles marchent sans.</translation>
    </message>
    <message>
        <source>{0} was removed.</source>
        <translation>{0} a été retiré.</translation>
    </message>
    <message>
        <source>Show me the bundle</source>
        <translation>Montrer le paquet</translation>
    </message>
    <message>
        <source>{0} pt</source>
        <translation>{0} pt</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Dossier : {0}</translation>
    </message>
    <message>
        <source>Remove the list {0}</source>
        <translation>Retirer la liste {0}</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Ajouté : {0}</translation>
    </message>
    <message>
        <source>Prices from: {0}</source>
        <translation>Prix de : {0}</translation>
    </message>
    <message>
        <source>Price file: {0}</source>
        <translation>Fichier de prix : {0}</translation>
    </message>
</context>
<context>
    <name>simulated</name>
    <message>
        <source>◀▶ both</source>
        <translation>◀▶ les deux</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L&apos;afficher</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Saisir le code PIN</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>La saisir</translation>
    </message>
    <message>
        <source>SIMULATED DEVICE. Public test key: never send real money to it.</source>
        <translation>APPAREIL SIMULÉ. Clé de test publique : n&apos;y envoyez jamais d&apos;argent réel.</translation>
    </message>
    <message>
        <source>Device page</source>
        <translation>Page de l&apos;appareil</translation>
    </message>
    <message>
        <source>SIMULATED: {0}</source>
        <translation>SIMULÉ : {0}</translation>
    </message>
</context>
<context>
    <name>sites</name>
    <message>
        <source>the selected one</source>
        <translation>celui qui est choisi</translation>
    </message>
    <message>
        <source>see your account, send requests</source>
        <translation>voir votre compte, envoyer des demandes</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Connected sites</source>
        <translation>Sites connectés</translation>
    </message>
    <message>
        <source>Sites you allowed to send requests. Each request is still judged and shown.</source>
        <translation>Les sites autorisés à envoyer des demandes. Chaque demande reste jugée et montrée.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Allowed since</source>
        <translation>Autorisé depuis</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Take the permission back</source>
        <translation>Retirer l&apos;autorisation</translation>
    </message>
    <message>
        <source>Account the chosen site sees</source>
        <translation>Compte que voit le site choisi</translation>
    </message>
    <message>
        <source>No site is connected</source>
        <translation>Aucun site connecté</translation>
    </message>
    <message>
        <source>Whichever is selected</source>
        <translation>Celui qui est choisi</translation>
    </message>
    <message>
        <source>{0} (not among yours)</source>
        <translation>{0} (n’est pas parmi les vôtres)</translation>
    </message>
    <message>
        <source>{0} sees another account now.</source>
        <translation>{0} voit maintenant un autre compte.</translation>
    </message>
    <message>
        <source>{0} sees whichever account is selected.</source>
        <translation>{0} voit le compte qui est choisi.</translation>
    </message>
    <message>
        <source>The chosen site sees</source>
        <translation>Le site choisi voit</translation>
    </message>
    <message>
        <source>Use a browser companion of the Frame wallet, or point a tool to http://127.0.0.1:{0}. The first time a site asks, you are asked.</source>
        <translation>Utilisez un module de navigateur du portefeuille Frame, ou dirigez un outil vers http://127.0.0.1:{0}. La première fois qu&apos;un site demande, on vous demande.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Programs and browser companions reach Countersign at http://127.0.0.1:{0}</source>
        <translation>Programmes et modules de navigateur atteignent Countersign à http://127.0.0.1:{0}</translation>
    </message>
    <message>
        <source>{0} must ask again.</source>
        <translation>{0} doit redemander.</translation>
    </message>
    <message>
        <source>chain {0}</source>
        <translation>chaîne {0}</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>Connect your device</source>
        <translation>Connectez votre appareil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Name your account</source>
        <translation>Nommez votre compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Choose how careful to be</source>
        <translation>Choisissez votre prudence</translation>
    </message>
    <message>
        <source>Careful individual is in force until you choose. It suits most people.</source>
        <translation>« Personne prudente » est en vigueur d&apos;ici votre choix. Cela convient à la plupart.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Add a node (optional)</source>
        <translation>Ajouter un nœud (facultatif)</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Ajouter un nœud</translation>
    </message>
    <message>
        <source>Try it without risk (optional)</source>
        <translation>Essayer sans risque (facultatif)</translation>
    </message>
    <message>
        <source>The demonstration has a simulated device and six requests, four of them attacks.</source>
        <translation>La démonstration a un appareil simulé et six demandes, dont quatre attaques.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is connected.</source>
        <translation>{0} est connecté.</translation>
    </message>
    <message>
        <source>Your accounts are known. Plug the device in to sign.</source>
        <translation>Vos comptes sont connus. Branchez l&apos;appareil pour signer.</translation>
    </message>
    <message>
        <source>Plug in a Ledger or Trezor, unlock it, and open its Ethereum app. It appears by itself.</source>
        <translation>Branchez un Ledger ou un Trezor, déverrouillez-le et ouvrez l&apos;application Ethereum. Il apparaît tout seul.</translation>
    </message>
    <message>
        <source>A name is easier to tell apart than forty digits.</source>
        <translation>Un nom se distingue mieux que quarante chiffres.</translation>
    </message>
    <message>
        <source>Your account has a name.</source>
        <translation>Votre compte a un nom.</translation>
    </message>
    <message>
        <source>With a node of your choice, requests are simulated and fees filled in. Without one, more stays unknown.</source>
        <translation>Avec un nœud de votre choix, les demandes sont simulées et les frais remplis. Sans, plus de choses restent inconnues.</translation>
    </message>
    <message>
        <source> (SIMULATED)</source>
        <translation> (SIMULÉ)</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>il y a {0} min</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>il y a {0} h</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>pas prêt</translation>
    </message>
    <message>
        <source>Nodes are set for {0}.</source>
        <translation>Des nœuds sont définis pour {0}.</translation>
    </message>
    <message>
        <source>working</source>
        <translation>au travail</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>{0} is working.</source>
        <translation>{0} travaille.</translation>
    </message>
    <message>
        <source>{0} was found; its accounts are being read.</source>
        <translation>{0} a été trouvé ; ses comptes sont lus.</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n account(s)</source>
        <translation>
            <numerusform>{0}, %n compte</numerusform>
            <numerusform>{0}, %n comptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Try again on the device</source>
        <translation>Réessayer sur l&apos;appareil</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>It is in block {0}, but it failed there. Only the fee was paid.</source>
        <translation>Elle est dans le bloc {0}, mais y a échoué. Seuls les frais ont été payés.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Reçue.</translation>
    </message>
    <message>
        <source>Your node is asked for nonce, gas and fees.</source>
        <translation>Nonce, gaz et frais sont demandés à votre nœud.</translation>
    </message>
    <message>
        <source>The request is being checked.</source>
        <translation>La demande est en cours de vérification.</translation>
    </message>
    <message>
        <source>Waiting for you.</source>
        <translation>Vous attend.</translation>
    </message>
    <message>
        <source>The device is asking. Compare every page, then decide on the device.</source>
        <translation>L&apos;appareil demande. Comparez chaque page, puis décidez sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>The signature is being verified.</source>
        <translation>La signature est en cours de vérification.</translation>
    </message>
    <message>
        <source>Signed and verified. Nothing was sent yet.</source>
        <translation>Signée et vérifiée. Rien n&apos;a encore été envoyé.</translation>
    </message>
    <message>
        <source>The signed transaction is being sent.</source>
        <translation>La transaction signée est envoyée.</translation>
    </message>
    <message>
        <source>Sent. Waiting for a block.</source>
        <translation>Envoyée. En attente d&apos;un bloc.</translation>
    </message>
    <message>
        <source>Signed, verified and handed back to who asked.</source>
        <translation>Signée, vérifiée et remise à qui l&apos;a demandée.</translation>
    </message>
    <message>
        <source>Each call of the batch is now a request of its own, in order.</source>
        <translation>Chaque appel du lot est maintenant une demande à part, dans l&apos;ordre.</translation>
    </message>
    <message>
        <source>Refused. Nothing was signed.</source>
        <translation>Refusée. Rien n&apos;a été signé.</translation>
    </message>
    <message>
        <source>This request cannot go on.</source>
        <translation>Cette demande ne peut pas continuer.</translation>
    </message>
    <message>
        <source>STOP. The signature is not for what was shown.</source>
        <translation>STOP. La signature n&apos;est pas pour ce qui fut montré.</translation>
    </message>
    <message>
        <source>STOP. The device showed something else.</source>
        <translation>STOP. L&apos;appareil a montré autre chose.</translation>
    </message>
    <message>
        <source>The program ended before you decided. Nothing was signed and nothing was sent.</source>
        <translation>Le programme s&apos;est terminé avant votre décision. Rien n&apos;a été signé ni envoyé.</translation>
    </message>
    <message>
        <source>Ask for it again if you still want it.</source>
        <translation>Redemandez-la si vous la voulez encore.</translation>
    </message>
    <message>
        <source>Done. It is in block {0}.</source>
        <translation>Fait. Elle est dans le bloc {0}.</translation>
    </message>
    <message>
        <source>To refuse on the device: {0}</source>
        <translation>Pour refuser sur l&apos;appareil : {0}</translation>
    </message>
    <message>
        <source>It shows something different</source>
        <translation>Il montre autre chose</translation>
    </message>
    <message>
        <source>State of the request</source>
        <translation>État de la demande</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>This is not the amount of the request. If you expected this amount: refuse.</source>
        <translation>Ce n&apos;est pas le montant de la demande. Si vous attendiez ce montant : refusez.</translation>
    </message>
    <message>
        <source>This is not what the request says. If your source really says this, the address was exchanged: refuse.</source>
        <translation>Ce n&apos;est pas ce que dit la demande. Si votre source dit vraiment cela, l&apos;adresse a été remplacée : refusez.</translation>
    </message>
    <message>
        <source>Take it from the invoice, the message or a call to the recipient. Not from this screen.</source>
        <translation>Prenez-le sur la facture, le message ou par un appel au destinataire. Pas sur cet écran.</translation>
    </message>
    <message>
        <source>Type the amount as it will stand on the device.</source>
        <translation>Tapez le montant tel qu&apos;il apparaîtra sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>I will compare every page of the device, and reject there if one differs.</source>
        <translation>Je comparerai chaque page de l&apos;appareil et refuserai là-bas si l&apos;une diffère.</translation>
    </message>
    <message>
        <source>Compare recipient and amount with the original source, not only with this screen.</source>
        <translation>Comparez destinataire et montant avec la source d&apos;origine, pas seulement avec cet écran.</translation>
    </message>
    <message>
        <source>I will compare the hash on the device, group by group, from the middle.</source>
        <translation>Je comparerai le hash sur l&apos;appareil, groupe par groupe, en partant du milieu.</translation>
    </message>
    <message>
        <source>The device cannot show what this does. The hash is all there is to compare.</source>
        <translation>L&apos;appareil ne peut montrer ce que cela fait. Seul le hash peut être comparé.</translation>
    </message>
    <message>
        <source>Say what you mean to do.</source>
        <translation>Dites ce que vous voulez faire.</translation>
    </message>
    <message>
        <source>It is then compared with what the request does.</source>
        <translation>Cela est comparé à ce que fait la demande.</translation>
    </message>
    <message>
        <source>Write why you sign this although it is unusual.</source>
        <translation>Écrivez pourquoi vous signez ceci bien que ce soit inhabituel.</translation>
    </message>
    <message>
        <source>It is kept in the record.</source>
        <translation>C&apos;est gardé dans le journal.</translation>
    </message>
    <message>
        <source>Wait. Whoever hurries you wants you not to think.</source>
        <translation>Attendez. Qui vous presse veut que vous ne réfléchissiez pas.</translation>
    </message>
    <message>
        <source>You can close this window; the time goes on.</source>
        <translation>Vous pouvez fermer cette fenêtre ; le temps continue.</translation>
    </message>
    <message numerus="yes">
        <source>A second person must agree: %n approval(s).</source>
        <translation>
            <numerusform>Une seconde personne doit accepter : %n accord.</numerusform>
            <numerusform>D&apos;autres personnes doivent accepter : %n accords.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their approval is a signature by their own device, over this very request.</source>
        <translation>Son approbation est une signature de son propre appareil, sur cette demande même.</translation>
    </message>
    <message>
        <source>Your policy names no approver. Add approvers = [&quot;0x…&quot;] to its settings, under Policy.</source>
        <translation>Votre politique ne nomme aucun approbateur. Ajoutez approvers = [&quot;0x…&quot;] à ses réglages, sous « Politique ».</translation>
    </message>
    <message>
        <source>I have read: {0}</source>
        <translation>J&apos;ai lu : {0}</translation>
    </message>
    <message>
        <source>Type group {0} of the address, as the original source gives it.</source>
        <translation>Tapez le groupe {0} de l&apos;adresse, tel que la source d&apos;origine le donne.</translation>
    </message>
    <message>
        <source>Take it from the invoice or from what you meant. Its form: {0}, with or without the unit.</source>
        <translation>Prenez-le sur la facture ou dans ce que vous vouliez. Sa forme : {0}, avec ou sans l’unité.</translation>
    </message>
    <message>
        <source>Say what you mean to do, and have it compared</source>
        <translation>Dire ce que vous voulez faire, et le faire comparer</translation>
    </message>
    <message>
        <source>Show the next one to read</source>
        <translation>Montrer le suivant à lire</translation>
    </message>
    <message>
        <source>I want to</source>
        <translation>Je veux</translation>
    </message>
    <message>
        <source>Read it from an invoice or order …</source>
        <translation>Le lire dans une facture ou une commande…</translation>
    </message>
    <message>
        <source>Invoice or order</source>
        <translation>Facture ou commande</translation>
    </message>
    <message>
        <source>Invoices (*.xml *.pdf *.json *.txt)</source>
        <translation>Factures (*.xml *.pdf *.json *.txt)</translation>
    </message>
    <message>
        <source>Say of which coin or token the amount is: a number alone cannot be compared.</source>
        <translation>Dites de quelle monnaie ou de quel jeton est le montant : un nombre seul ne se compare pas.</translation>
    </message>
    <message>
        <source>To which address? (if you know it)</source>
        <translation>À quelle adresse ? (si vous la savez)</translation>
    </message>
    <message>
        <source>Address you mean to pay or allow</source>
        <translation>Adresse que vous voulez payer ou autoriser</translation>
    </message>
    <message>
        <source>How much? (if you know it)</source>
        <translation>Combien ? (si vous le savez)</translation>
    </message>
    <message>
        <source>Amount you mean, in whole units</source>
        <translation>Montant voulu, en unités entières</translation>
    </message>
    <message>
        <source>Coin or token: {0}</source>
        <translation>Monnaie ou jeton : {0}</translation>
    </message>
    <message>
        <source>Compare with the request</source>
        <translation>Comparer avec la demande</translation>
    </message>
    <message>
        <source>You said: I want to {0}. Differences are among the findings.</source>
        <translation>Vous avez dit : je veux {0}. Les différences sont parmi les constats.</translation>
    </message>
    <message>
        <source>Before the device is asked: {0} of {1} steps done</source>
        <translation>Avant de demander à l&apos;appareil : {0} étapes sur {1} faites</translation>
    </message>
    <message>
        <source>Read and tick every finding above that asks for it: {0} of {1} done.</source>
        <translation>Lisez et cochez ci-dessus chaque constat qui le demande : {0} sur {1} faits.</translation>
    </message>
    <message>
        <source>The time has passed.</source>
        <translation>Le temps est passé.</translation>
    </message>
    <message>
        <source>Of which coin or token? Its ticker or address</source>
        <translation>De quelle monnaie ou de quel jeton ? Son sigle ou son adresse</translation>
    </message>
    <message>
        <source>Coin or token you mean</source>
        <translation>Monnaie ou jeton voulu</translation>
    </message>
    <message>
        <source>What do you want to get? Its ticker or address</source>
        <translation>Que voulez-vous recevoir ? Son sigle ou son adresse</translation>
    </message>
    <message>
        <source>Coin or token you want to get</source>
        <translation>Monnaie ou jeton à recevoir</translation>
    </message>
    <message>
        <source>How much of it at least?</source>
        <translation>Combien au moins ?</translation>
    </message>
    <message>
        <source>Least amount you want to get</source>
        <translation>Montant minimal à recevoir</translation>
    </message>
    <message>
        <source>Amount: write a number such as 1500.5</source>
        <translation>Montant : écrivez un nombre comme 1500.5</translation>
    </message>
    <message>
        <source>Waiting time that has passed</source>
        <translation>Temps d&apos;attente écoulé</translation>
    </message>
    <message>
        <source>I want to {0}</source>
        <translation>Je veux {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>reste {0}</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Step done: {0}</source>
        <translation>Étape faite : {0}</translation>
    </message>
    <message>
        <source>Address: {0}</source>
        <translation>Adresse : {0}</translation>
    </message>
    <message>
        <source>Group {0} of ten is asked for</source>
        <translation>Le groupe {0} sur dix est demandé</translation>
    </message>
</context>
<context>
    <name>technical</name>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>{0} Gwei</source>
        <translation>{0} Gwei</translation>
    </message>
    <message>
        <source>unknown: no device holds it</source>
        <translation>inconnu : aucun appareil ne le détient</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>Limite de gaz</translation>
    </message>
    <message>
        <source>Why this verdict</source>
        <translation>Pourquoi ce verdict</translation>
    </message>
    <message>
        <source>a new contract</source>
        <translation>un nouveau contrat</translation>
    </message>
    <message>
        <source>Fee per gas at most</source>
        <translation>Frais maximum par gaz</translation>
    </message>
    <message>
        <source>Priority fee per gas</source>
        <translation>Frais de priorité par gaz</translation>
    </message>
    <message>
        <source>Gas price</source>
        <translation>Prix du gaz</translation>
    </message>
    <message>
        <source>Primary type</source>
        <translation>Type principal</translation>
    </message>
    <message>
        <source>{0} coins</source>
        <translation>{0} pièces</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>toast</name>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nouvelles</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>This payment ended without a signature that was used. It stands here as you left it.</source>
        <translation>Ce paiement s’est terminé sans signature utilisée. Il est ici tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>This payment waits for you under Requests; nothing is signed.</source>
        <translation>Ce paiement vous attend sous Demandes ; rien n’est signé.</translation>
    </message>
    <message>
        <source>This payment is on your device now.</source>
        <translation>Ce paiement est maintenant sur votre appareil.</translation>
    </message>
    <message>
        <source>You refused this payment; nothing was signed. It stands here as you left it.</source>
        <translation>Vous avez refusé ce paiement ; rien n’a été signé. Il est ici tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Look at the request</source>
        <translation>Voir la demande</translation>
    </message>
    <message>
        <source>Start another payment</source>
        <translation>Commencer un autre paiement</translation>
    </message>
    <message>
        <source>You changed it here: with the next review the one that waits is refused.</source>
        <translation>Vous l’avez modifié ici : à la prochaine vérification, celui qui attend est refusé.</translation>
    </message>
    <message>
        <source>The payment you reviewed</source>
        <translation>Le paiement que vous avez vérifié</translation>
    </message>
    <message>
        <source>an account (connect a device)</source>
        <translation>un compte (branchez un appareil)</translation>
    </message>
    <message>
        <source>a recipient</source>
        <translation>un destinataire</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>un montant</translation>
    </message>
    <message>
        <source>the token’s contract</source>
        <translation>le contrat du jeton</translation>
    </message>
    <message>
        <source>the token id</source>
        <translation>le numéro du jeton</translation>
    </message>
    <message>
        <source>Nothing is signed here. The risk screen comes next, then your device.</source>
        <translation>Rien n&apos;est signé ici. L&apos;écran de risque vient ensuite, puis votre appareil.</translation>
    </message>
    <message>
        <source>your own account</source>
        <translation>votre propre compte</translation>
    </message>
    <message>
        <source>0x…, a contact, or a name like alice.eth</source>
        <translation>0x…, un contact ou un nom comme alice.eth</translation>
    </message>
    <message>
        <source>0x… of the token’s contract</source>
        <translation>0x… du contrat du jeton</translation>
    </message>
    <message>
        <source>The number of the token</source>
        <translation>Le numéro du jeton</translation>
    </message>
    <message>
        <source>Open Networks</source>
        <translation>Ouvrir Réseaux</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Fill in the whole balance</source>
        <translation>Mettre tout le solde</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Review this payment on the risk screen</source>
        <translation>Vérifier ce paiement sur l&apos;écran de risque</translation>
    </message>
    <message>
        <source>Another token …</source>
        <translation>Autre jeton …</translation>
    </message>
    <message>
        <source>NFT (ERC-721) …</source>
        <translation>NFT (ERC-721) …</translation>
    </message>
    <message>
        <source>Item (ERC-1155) …</source>
        <translation>Objet (ERC-1155) …</translation>
    </message>
    <message>
        <source>Filled in from the link. Compare it with what the payee told you.</source>
        <translation>Rempli à partir du lien. Comparez avec ce que le bénéficiaire vous a dit.</translation>
    </message>
    <message>
        <source>Address taken over. Compare its middle with the original source.</source>
        <translation>Adresse reprise. Comparez son milieu avec la source d&apos;origine.</translation>
    </message>
    <message>
        <source>Invoice or order</source>
        <translation>Facture ou commande</translation>
    </message>
    <message>
        <source>Invoices (*.xml *.pdf *.json *.txt)</source>
        <translation>Factures (*.xml *.pdf *.json *.txt)</translation>
    </message>
    <message>
        <source>The invoice is read</source>
        <translation>La facture est lue</translation>
    </message>
    <message>
        <source>Image with a QR code</source>
        <translation>Image avec un code QR</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</translation>
    </message>
    <message>
        <source>Looking for a QR code</source>
        <translation>Recherche d&apos;un code QR</translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>Il manque encore : {0}.</translation>
    </message>
    <message>
        <source>never paid from this account</source>
        <translation>jamais payé depuis ce compte</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Read a QR code from an image</source>
        <translation>Lire un code QR dans une image</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Take an address, link or QR code from the clipboard</source>
        <translation>Prendre une adresse, un lien ou un code QR du presse-papiers</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Read a QR code from the screen</source>
        <translation>Lire un code QR à l&apos;écran</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Read an electronic invoice or an order from a file</source>
        <translation>Lire une facture électronique ou une commande depuis un fichier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Numéro du jeton</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Adresse entière</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>The balance is not known: no node has told it.</source>
        <translation>Le solde est inconnu : aucun nœud ne l&apos;a donné.</translation>
    </message>
    <message>
        <source>Review the change</source>
        <translation>Vérifier la modification</translation>
    </message>
    <message numerus="yes">
        <source>paid %n time(s), last on {0}</source>
        <translation>
            <numerusform>payé une fois, le {0}</numerusform>
            <numerusform>payé %n fois, la dernière le {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>What this payment does</source>
        <translation>Ce que fait ce paiement</translation>
    </message>
    <message>
        <source>It calls itself {0}; a name proves nothing.</source>
        <translation>Il se dit {0} ; un nom ne prouve rien.</translation>
    </message>
    <message>
        <source>{0}. Compare it with what the payee told you.</source>
        <translation>{0}. Comparez avec ce que le bénéficiaire vous a dit.</translation>
    </message>
    <message>
        <source>{0}, verified</source>
        <translation>{0}, vérifié</translation>
    </message>
    <message>
        <source>{0}, not verified</source>
        <translation>{0}, non vérifié</translation>
    </message>
    <message>
        <source>The account holds {0} {1}.</source>
        <translation>Le compte détient {0} {1}.</translation>
    </message>
    <message>
        <source>There is no contract at this address on this network.</source>
        <translation>Il n&apos;y a aucun contrat à cette adresse sur ce réseau.</translation>
    </message>
    <message>
        <source>The link is for chain {0}; no such network is set up here.</source>
        <translation>Le lien vise la chaîne {0} ; ce réseau n&apos;est pas réglé ici.</translation>
    </message>
    <message>
        <source>The payment was signed. The form is empty for the next one.</source>
        <translation>Le paiement a été signé. Le formulaire est vide pour le suivant.</translation>
    </message>
    <message>
        <source>About: {0}</source>
        <translation>À propos : {0}</translation>
    </message>
    <message>
        <source>This contract says it is {0}.</source>
        <translation>Ce contrat dit être {0}.</translation>
    </message>
    <message>
        <source>This is neither an address nor a payment link: {0}</source>
        <translation>Ce n&apos;est ni une adresse ni un lien de paiement : {0}</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Show Countersign</source>
        <translation>Afficher Countersign</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Countersign: %n request(s) wait(s|)</source>
        <translation>
            <numerusform>Countersign : %n demande attend</numerusform>
            <numerusform>Countersign : %n demandes attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Tout ouvrir</translation>
    </message>
    <message>
        <source>Read as a text of a known form.</source>
        <translation>Lu comme un texte d&apos;une forme connue.</translation>
    </message>
    <message>
        <source>A plain payment: it calls nothing.</source>
        <translation>Un paiement simple : il n’appelle rien.</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Tout fermer</translation>
    </message>
    <message>
        <source>Level {0}, call {1} of {2}: {3}</source>
        <translation>Niveau {0}, appel {1} sur {2} : {3}</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) inside</source>
        <translation>
            <numerusform>%n appel à l’intérieur</numerusform>
            <numerusform>%n appels à l’intérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>Show calls {0} to {1} of {2}</source>
        <translation>Montrer les appels {0} à {1} sur {2}</translation>
    </message>
    <message>
        <source>Read by the description its publisher gave (ERC-7730).</source>
        <translation>Lu avec la description de son éditeur (ERC-7730).</translation>
    </message>
    <message>
        <source>inside: a call that nobody could read</source>
        <translation>à l’intérieur : un appel que personne n’a pu lire</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>une supposition</translation>
    </message>
    <message>
        <source>inside: a call read by guess</source>
        <translation>à l’intérieur : un appel lu par supposition</translation>
    </message>
    <message>
        <source>inside: a permission</source>
        <translation>à l’intérieur : une autorisation</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>Copier les données</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), the first four name the function</source>
        <translation>
            <numerusform>%n octet ; les quatre premiers nomment la fonction</numerusform>
            <numerusform>%n octets ; les quatre premiers nomment la fonction</numerusform>
        </translation>
    </message>
    <message>
        <source>Show characters {0} to {1} of {2}</source>
        <translation>Afficher les caractères {0} à {1} sur {2}</translation>
    </message>
    <message>
        <source>Show lines {0} to {1} of {2}</source>
        <translation>Afficher les lignes {0} à {1} sur {2}</translation>
    </message>
    <message>
        <source>Read by the known interface of this contract.</source>
        <translation>Lu avec l&apos;interface connue de ce contrat.</translation>
    </message>
    <message>
        <source>Read by the types in the message itself.</source>
        <translation>Lu avec les types du message lui-même.</translation>
    </message>
    <message>
        <source>A GUESS: only the name of a function matches.</source>
        <translation>SUPPOSITION : seul le nom d&apos;une fonction correspond.</translation>
    </message>
    <message>
        <source>Nobody could read what this does.</source>
        <translation>Personne n&apos;a pu lire ce que cela fait.</translation>
    </message>
    <message>
        <source>Calls inside ({0})</source>
        <translation>Appels à l&apos;intérieur ({0})</translation>
    </message>
    <message>
        <source>Show values {0} to {1} of {2}</source>
        <translation>Afficher les valeurs {0} à {1} sur {2}</translation>
    </message>
    <message>
        <source>At the same contract as the call around it.</source>
        <translation>Au même contrat que l’appel qui le contient.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>{0}: {1} ({2})</source>
        <translation>{0} : {1} ({2})</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0} ; {1}</translation>
    </message>
    <message>
        <source>Unknown: {0}. {1}</source>
        <translation>Inconnu : {0}. {1}</translation>
    </message>
    <message>
        <source>It could be any of: {0}</source>
        <translation>Ce pourrait être l&apos;un de : {0}</translation>
    </message>
    <message>
        <source>Values ({0})</source>
        <translation>Valeurs ({0})</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>trezor</name>
    <message>
        <source>None chosen: unknown tokens show as raw units.</source>
        <translation>Aucune choisie : les jetons inconnus s&apos;affichent en unités brutes.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a tar file</source>
        <translation>Choisir un fichier tar</translation>
    </message>
    <message>
        <source>Show the message hash of typed data on the device too</source>
        <translation>Montrer aussi sur l&apos;appareil le hash du message des données typées</translation>
    </message>
    <message>
        <source>Trezor</source>
        <translation>Trezor</translation>
    </message>
    <message>
        <source>Definitions signed by Trezor tell the device names of networks, tokens and calls. They are read from this disk; nothing is downloaded. What they make it show is not predicted.</source>
        <translation>Des définitions signées par Trezor donnent à l&apos;appareil les noms de réseaux, jetons et appels. Elles sont lues sur ce disque ; rien n&apos;est téléchargé. Ce qu&apos;elles font afficher n&apos;est pas prédit.</translation>
    </message>
    <message>
        <source>Used now: {0}</source>
        <translation>Utilisé maintenant : {0}</translation>
    </message>
    <message>
        <source>Trezor&apos;s definitions</source>
        <translation>Définitions de Trezor</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>N&apos;en utiliser aucun</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Clear</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Prudence</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Rien d&apos;inhabituel</translation>
    </message>
    <message>
        <source>The recipient is new to you; nothing else is unusual</source>
        <translation>Le destinataire est nouveau pour vous ; rien d’autre n’est inhabituel</translation>
    </message>
    <message>
        <source>Who gains control is new to you; nothing else is unusual</source>
        <translation>Qui obtient le contrôle est nouveau pour vous ; rien d’autre n’est inhabituel</translation>
    </message>
    <message>
        <source>Check the address with its original source, then compare it on the device.</source>
        <translation>Vérifiez l’adresse auprès de sa source d’origine, puis comparez-la sur l’appareil.</translation>
    </message>
    <message>
        <source>The recipient is none of your contacts; nothing else is unusual</source>
        <translation>Le destinataire n’est aucun de vos contacts ; rien d’autre n’est inhabituel</translation>
    </message>
    <message>
        <source>Compare it on the device, then sign as usual.</source>
        <translation>Comparez sur l&apos;appareil, puis signez comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Regardez d&apos;abord ceci</translation>
    </message>
    <message>
        <source>Read what is marked. Sign only if you expected it.</source>
        <translation>Lisez ce qui est marqué. Ne signez que si vous l&apos;attendiez.</translation>
    </message>
    <message>
        <source>Stop and check</source>
        <translation>Arrêtez et vérifiez</translation>
    </message>
    <message>
        <source>Refuse, unless you can answer every step from the original source.</source>
        <translation>Refusez, sauf si vous pouvez répondre à chaque étape d&apos;après la source d&apos;origine.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Your policy does not let this through. Refuse it.</source>
        <translation>Votre politique ne laisse pas passer ceci. Refusez.</translation>
    </message>
    <message>
        <source>Nothing serious was found</source>
        <translation>Rien de grave n’a été trouvé</translation>
    </message>
    <message>
        <source>Read the notes below. Compare it on the device, then sign if it is what you meant.</source>
        <translation>Lisez les remarques ci-dessous. Comparez sur l’appareil, puis signez si c’est ce que vous vouliez.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What signing does</source>
        <translation>Ce que fait la signature</translation>
    </message>
    <message>
        <source>{0} — {1}</source>
        <translation>{0} — {1}</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
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
        <translation>son attente est terminée</translation>
    </message>
    <message>
        <source>may be signed from {0}</source>
        <translation>peut être signée à partir de {0}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Countersign did not end in order last time. Nothing was signed by itself. The diagnostics say more.</source>
        <translation>La dernière fois, Countersign ne s&apos;est pas terminé correctement. Rien n&apos;a été signé tout seul. Le diagnostic en dit plus.</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Demande</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Ouvrir une demande</translation>
    </message>
    <message>
        <source>Requests (*.json *.jsonl *.csv *.txt)</source>
        <translation>Demandes (*.json *.jsonl *.csv *.txt)</translation>
    </message>
    <message>
        <source>A request is on the device or on its way. Leaving now loses sight of it; nothing is signed twice.</source>
        <translation>Une demande est sur l&apos;appareil ou en route. Si vous quittez, vous la perdez de vue ; rien n&apos;est signé deux fois.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Ouvrir un fichier …</translation>
    </message>
    <message>
        <source>&amp;Paste a request</source>
        <translation>&amp;Coller une demande</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>A site asks for a signature</source>
        <translation>Un site demande une signature</translation>
    </message>
    <message>
        <source>Open Countersign to read what it would do.</source>
        <translation>Ouvrez Countersign pour lire ce qu&apos;elle ferait.</translation>
    </message>
    <message>
        <source>A site asks to connect</source>
        <translation>Un site demande à se connecter</translation>
    </message>
    <message>
        <source>Open Countersign to allow or refuse it.</source>
        <translation>Ouvrez Countersign pour l&apos;autoriser ou le refuser.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>A wait is over</source>
        <translation>Une attente est terminée</translation>
    </message>
    <message>
        <source>A request that had to wait may be signed now, if it is still right.</source>
        <translation>Une demande qui devait attendre peut être signée, si elle est toujours juste.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of sites wait(s|) for your answer. Leaving refuses, and the sites are told so.</source>
        <translation>
            <numerusform>%n demande d’un site attend votre réponse. Quitter la refuse, et le site en est informé.</numerusform>
            <numerusform>%n demandes de sites attendent votre réponse. Quitter les refuse, et les sites en sont informés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source> — DEMONSTRATION, simulated devices</source>
        <translation> — DÉMONSTRATION, appareils simulés</translation>
    </message>
    <message>
        <source>a request is being judged</source>
        <translation>une demande est en cours d&apos;examen</translation>
    </message>
    <message>
        <source>The wait is over: {0}</source>
        <translation>L&apos;attente est terminée : {0}</translation>
    </message>
    <message>
        <source>The policy “{0}” is in force now; its wait is over.</source>
        <translation>La politique « {0} » est en vigueur ; son attente est terminée.</translation>
    </message>
    <message>
        <source>A request waits: {0}</source>
        <translation>Une demande attend : {0}</translation>
    </message>
    <message>
        <source>This request cannot be read. {0}</source>
        <translation>Cette demande est illisible. {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>{0} est illisible : {1}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce qui est en cours</translation>
    </message>
</context>
</TS>
