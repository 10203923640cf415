<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>accounts</name>
    <message>
        <source>The node answers for chain {0}, not for chain {1}.</source>
        <translation>El nodo responde por la cadena {0}, no por la cadena {1}.</translation>
    </message>
    <message>
        <source>Account {0}</source>
        <translation>Cuenta {0}</translation>
    </message>
    <message>
        <source>{0}: unknown</source>
        <translation>{0}: desconocido</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Accounts of your devices. They stay here, to watch only, when the device is unplugged.</source>
        <translation>Cuentas de tus dispositivos. Permanecen aquí, solo para verlas, cuando el dispositivo está desconectado.</translation>
    </message>
    <message>
        <source>Find more accounts</source>
        <translation>Buscar más cuentas</translation>
    </message>
    <message>
        <source>Read the balances</source>
        <translation>Leer los saldos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No account is known</source>
        <translation>No se conoce ninguna cuenta</translation>
    </message>
    <message>
        <source>Connect a device and unlock it; its accounts appear here and stay to be watched.</source>
        <translation>Conecta un dispositivo y desbloquéalo. Sus cuentas aparecen aquí y quedan visibles.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Código QR de la dirección</translation>
    </message>
    <message>
        <source>Show on the device</source>
        <translation>Mostrar en el dispositivo</translation>
    </message>
    <message>
        <source>Name of this account</source>
        <translation>Nombre de esta cuenta</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Ponerle nombre</translation>
    </message>
    <message>
        <source>Copied. After pasting, compare the middle: malware replaces addresses in the clipboard.</source>
        <translation>Copiada. Tras pegarla, compara la parte central: hay programas maliciosos que cambian direcciones en el portapapeles.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Sites now see this account.</source>
        <translation>Los sitios ven ahora esta cuenta.</translation>
    </message>
    <message>
        <source>Forgotten here. Nothing on the chain or the device changed.</source>
        <translation>Olvidada aquí. Nada cambió en la cadena ni en el dispositivo.</translation>
    </message>
    <message>
        <source>The nodes are asked for balances</source>
        <translation>Se piden los saldos a los nodos</translation>
    </message>
    <message numerus="yes">
        <source>%n address(|es) looked at.</source>
        <translation>
            <numerusform>%n dirección revisada.</numerusform>
            <numerusform>%n direcciones revisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device is searched for accounts</source>
        <translation>Se buscan cuentas en el dispositivo</translation>
    </message>
    <message>
        <source>Look at the device. Compare every group; if one differs, reject there.</source>
        <translation>Mira el dispositivo. Compara cada grupo; si uno difiere, rechaza allí.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>watch only</source>
        <translation>solo ver</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Give this address out only after you compared it on the device: this computer could lie.</source>
        <translation>Da esta dirección solo después de compararla en el dispositivo: este ordenador podría mentir.</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Sites see this account</source>
        <translation>Los sitios ven esta cuenta</translation>
    </message>
    <message>
        <source>Show this one to sites</source>
        <translation>Mostrar esta a los sitios</translation>
    </message>
    <message>
        <source>{0} · path {1}</source>
        <translation>{0} · ruta {1}</translation>
    </message>
    <message>
        <source>unknown device</source>
        <translation>dispositivo desconocido</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Its device is connected; it would appear again at once. Unplug it first.</source>
        <translation>Su dispositivo está conectado; reaparecería enseguida. Desconéctalo primero.</translation>
    </message>
    <message>
        <source>No node is set. Add one under Networks.</source>
        <translation>No hay ningún nodo configurado. Añade uno en Redes.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with a past added.</source>
        <translation>
            <numerusform>%n cuenta con pasado añadida.</numerusform>
            <numerusform>%n cuentas con pasado añadidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plug in and unlock the device that holds this account.</source>
        <translation>Conecta y desbloquea el dispositivo que tiene esta cuenta.</translation>
    </message>
    <message>
        <source>STOP. The device answered another address, {0}. Do not use either; check this computer.</source>
        <translation>ALTO. El dispositivo dio otra dirección, {0}. No uses ninguna de las dos; revisa este ordenador.</translation>
    </message>
    <message>
        <source>The device shows the address</source>
        <translation>El dispositivo muestra la dirección</translation>
    </message>
    <message>
        <source>Comparison with the device</source>
        <translation>Comparación con el dispositivo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The device confirmed this address, and you compared it.</source>
        <translation>El dispositivo confirmó esta dirección y tú la comparaste.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Aún no leído.</translation>
    </message>
    <message>
        <source>No node is set: balances are unknown.</source>
        <translation>No hay nodo configurado: los saldos son desconocidos.</translation>
    </message>
    <message>
        <source>Not confirmed. {0}</source>
        <translation>Sin confirmar. {0}</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULADO</translation>
    </message>
    <message>
        <source>Without a node nobody can say which were used.</source>
        <translation>Sin un nodo nadie puede decir cuáles se usaron.</translation>
    </message>
    <message>
        <source>Told by your nodes {0}.</source>
        <translation>Según tus nodos {0}.</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>You never paid or called it.</source>
        <translation>Nunca la has pagado ni llamado.</translation>
    </message>
    <message numerus="yes">
        <source>You paid or called it %n time(s), last on {0}.</source>
        <translation>
            <numerusform>La has pagado o llamado una vez, la última el {0}.</numerusform>
            <numerusform>La has pagado o llamado %n veces, la última el {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your past payments are not known here.</source>
        <translation>Aquí no se conocen tus pagos anteriores.</translation>
    </message>
    <message>
        <source>your own account</source>
        <translation>tu propia cuenta</translation>
    </message>
    <message>
        <source>an address you paid before</source>
        <translation>una dirección que pagaste antes</translation>
    </message>
    <message>
        <source>Your own account</source>
        <translation>Tu propia cuenta</translation>
    </message>
    <message>
        <source>Your own account “{0}”</source>
        <translation>Tu propia cuenta «{0}»</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>tuya</translation>
    </message>
    <message>
        <source>checked contact</source>
        <translation>contacto verificado</translation>
    </message>
    <message>
        <source>contact, not checked</source>
        <translation>contacto, sin verificar</translation>
    </message>
    <message>
        <source>paid before</source>
        <translation>pagada antes</translation>
    </message>
    <message>
        <source>known contract</source>
        <translation>contrato conocido</translation>
    </message>
    <message>
        <source>new to you</source>
        <translation>nueva para ti</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>no conocida aquí</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>The address you know</source>
        <translation>La dirección que conoces</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>It looks like {0}, but {1} of 40 digits differ. They are marked in both.</source>
        <translation>Parece {0}, pero {1} de 40 dígitos difieren. Están marcados en ambas.</translation>
    </message>
</context>
<context>
    <name>approvals</name>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>A known contract, with a limit.</source>
        <translation>Un contrato conocido, con límite.</translation>
    </message>
    <message>
        <source>every NFT of the collection</source>
        <translation>todos los NFT de la colección</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>cualquier importe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>peligroso</translation>
    </message>
    <message>
        <source>It belongs to a person’s account, not to a contract: no honest site needs that.</source>
        <translation>Pertenece a la cuenta de una persona, no a un contrato: ningún sitio honesto necesita eso.</translation>
    </message>
    <message>
        <source>An unknown contract may take everything, also what arrives later.</source>
        <translation>Un contrato desconocido puede llevarse todo, también lo que llegue después.</translation>
    </message>
    <message>
        <source>unknown contract</source>
        <translation>contrato desconocido</translation>
    </message>
    <message>
        <source>The contract is not known here.</source>
        <translation>El contrato no se conoce aquí.</translation>
    </message>
    <message>
        <source>without limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>A known contract, without a limit: a flaw in it would cost everything.</source>
        <translation>Un contrato conocido, sin límite: un fallo en él costaría todo.</translation>
    </message>
    <message>
        <source>Could be taken today, by your price file: {0}.</source>
        <translation>Hoy se podría tomar, según tu archivo de precios: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) or collection(s) without a price (is|are) not in this sum.</source>
        <translation>
            <numerusform>%n token o colección sin precio no está en esta suma.</numerusform>
            <numerusform>%n tokens o colecciones sin precio no están en esta suma.</numerusform>
        </translation>
    </message>
    <message>
        <source> (through Permit2)</source>
        <translation> (mediante Permit2)</translation>
    </message>
    <message>
        <source>NFT number {0}</source>
        <translation>NFT número {0}</translation>
    </message>
    <message>
        <source>{0} base units</source>
        <translation>{0} unidades base</translation>
    </message>
    <message>
        <source> until {0}</source>
        <translation> hasta {0}</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Who may take what from your account. Old permissions are how most tokens are stolen later.</source>
        <translation>Quién puede tomar qué de tu cuenta. Por permisos antiguos se roban después la mayoría de los tokens.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Look for approvals</source>
        <translation>Buscar permisos</translation>
    </message>
    <message>
        <source>Take back the chosen</source>
        <translation>Revocar los elegidos</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Who may take</source>
        <translation>Quién puede tomar</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>At stake now</source>
        <translation>En juego ahora</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Aún no se encontró nada</translation>
    </message>
    <message>
        <source>Your node’s logs, what was signed here, and pairs of well-known tokens and contracts are asked. Nobody else learns of it.</source>
        <translation>Se consultan los registros de tu nodo, lo firmado aquí y pares de tokens y contratos conocidos. Nadie más se entera.</translation>
    </message>
    <message>
        <source>Your node is asked for approvals</source>
        <translation>Se piden los permisos a tu nodo</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Qué se buscó</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>This needs an account and a node for the network.</source>
        <translation>Esto necesita una cuenta y un nodo para la red.</translation>
    </message>
    <message>
        <source>The whole chain’s logs were searched.</source>
        <translation>Se buscó en los registros de toda la cadena.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The node gave no logs ({0}); only what was signed here and well-known pairs were asked.</source>
        <translation>El nodo no dio registros ({0}); solo se consultó lo firmado aquí y pares conocidos.</translation>
    </message>
    <message>
        <source>Logs were searched from block {0} on; older permissions may exist ({1}).</source>
        <translation>Se buscó en los registros desde el bloque {0}; puede haber permisos más antiguos ({1}).</translation>
    </message>
    <message>
        <source>No permission was found. {0}</source>
        <translation>No se encontró ningún permiso. {0}</translation>
    </message>
</context>
<context>
    <name>approver</name>
    <message>
        <source>Copied. They open it in their own Countersign with “Paste a request”.</source>
        <translation>Copiado. Lo abre en su propio Countersign con «Pegar una solicitud».</translation>
    </message>
    <message>
        <source>Ask the approver’s device here</source>
        <translation>Preguntar aquí a su dispositivo</translation>
    </message>
    <message>
        <source>Copy the question for them</source>
        <translation>Copiar la pregunta</translation>
    </message>
    <message>
        <source>The approver’s signature</source>
        <translation>Firma de la segunda persona</translation>
    </message>
    <message>
        <source>Paste their signature: 0x…</source>
        <translation>Pega su firma: 0x…</translation>
    </message>
    <message>
        <source>They open the copied question in their own Countersign, sign it, and send the signature back.</source>
        <translation>La segunda persona abre la pregunta copiada en su propio Countersign, la firma y devuelve la firma.</translation>
    </message>
    <message>
        <source>{0} has approved</source>
        <translation>{0} ha aprobado</translation>
    </message>
    <message>
        <source>{0} has not approved yet</source>
        <translation>{0} aún no ha aprobado</translation>
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
        <translation>{0} a {1}</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>Nobody compared this address with its owner yet.</source>
        <translation>Nadie ha comparado aún esta dirección con su dueño.</translation>
    </message>
    <message>
        <source>never paid</source>
        <translation>nunca pagado</translation>
    </message>
    <message>
        <source>give the contact a name</source>
        <translation>ponle un nombre al contacto</translation>
    </message>
    <message>
        <source>I scanned it from the payee’s own device, in person</source>
        <translation>La escaneé en persona del dispositivo del destinatario</translation>
    </message>
    <message>
        <source>I called a number I knew before and we read it aloud</source>
        <translation>Llamé a un número que ya conocía y la leímos en voz alta</translation>
    </message>
    <message>
        <source>I compared it with a signed paper or invoice</source>
        <translation>La comparé con un papel firmado o una factura</translation>
    </message>
    <message>
        <source>I got it by two ways that do not depend on each other</source>
        <translation>La recibí por dos vías que no dependen entre sí</translation>
    </message>
    <message>
        <source>I sent a small amount and the payee told me it arrived</source>
        <translation>Envié un importe pequeño y el destinatario me dijo que llegó</translation>
    </message>
    <message>
        <source>CHANGED OUTSIDE</source>
        <translation>CAMBIADO DESDE FUERA</translation>
    </message>
    <message>
        <source>Somebody changed this entry without Countersign. Do not pay it; compare the address with its source.</source>
        <translation>Alguien cambió esta entrada sin Countersign. No le pagues; compara la dirección con su fuente.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message numerus="yes">
        <source>paid %n time(s), last {0}</source>
        <translation>
            <numerusform>pagado una vez, el {0}</numerusform>
            <numerusform>pagado %n veces, la última el {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>is longer than 100 characters</source>
        <translation>tiene más de 100 caracteres</translation>
    </message>
    <message>
        <source>another address is saved under this name: {0}</source>
        <translation>otra dirección está guardada con este nombre: {0}</translation>
    </message>
    <message>
        <source>type group {0} of the ten after 0x, as the original source gives it</source>
        <translation>escribe el grupo {0} de los diez tras 0x, como lo da la fuente original</translation>
    </message>
    <message>
        <source>New: your policy waits until {0} before it counts.</source>
        <translation>Nuevo: tu política espera hasta {0} antes de que cuente.</translation>
    </message>
    <message>
        <source>Verified, it is not known how</source>
        <translation>Verificado, no se sabe cómo</translation>
    </message>
    <message>
        <source>This address is saved as {0}; saving renames it.</source>
        <translation>Esta dirección está guardada como {0}; al guardar cambia su nombre.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Whom you pay, and how you know that the address is theirs.</source>
        <translation>A quién pagas y cómo sabes que la dirección es suya.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Search a name or an address</source>
        <translation>Busca un nombre o una dirección</translation>
    </message>
    <message>
        <source>No contact is saved</source>
        <translation>No hay contactos guardados</translation>
    </message>
    <message>
        <source>Save an address once you compared it with its owner. From then on a look-alike is noticed at once.</source>
        <translation>Guarda una dirección cuando la hayas comparado con su dueño. Desde entonces una parecida se nota enseguida.</translation>
    </message>
    <message>
        <source>Send to it</source>
        <translation>Enviarle</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>4 digits</source>
        <translation>4 dígitos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Contacts (*.json *.csv)</source>
        <translation>Contactos (*.json *.csv)</translation>
    </message>
    <message>
        <source>Contacts are being imported</source>
        <translation>Importando contactos</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>How you verified it</source>
        <translation>Cómo lo verificaste</translation>
    </message>
    <message>
        <source>A group from the middle</source>
        <translation>Un grupo de la parte central</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message>
        <source>Change a contact</source>
        <translation>Cambiar un contacto</translation>
    </message>
    <message>
        <source>Your policy waits {0} h before it counts.</source>
        <translation>Tu política espera {0} h antes de que cuente.</translation>
    </message>
    <message>
        <source>{0} was removed; the log keeps that it was there.</source>
        <translation>{0} se quitó; el registro conserva que estuvo ahí.</translation>
    </message>
    <message>
        <source>{0} added, {1} changed, {2} unchanged.</source>
        <translation>{0} añadidos, {1} cambiados, {2} sin cambios.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Change or verify</source>
        <translation>Cambiar o verificar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} está guardado.</translation>
    </message>
    <message>
        <source>About: {0}</source>
        <translation>Sobre: {0}</translation>
    </message>
    <message>
        <source>Group {0} of the ten after 0x, from the original source</source>
        <translation>Grupo {0} de los diez tras 0x, de la fuente original</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Omitido: {0}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> It shows every field of the message.</source>
        <translation> Muestra cada campo del mensaje.</translation>
    </message>
    <message>
        <source> Others who get as much are due too.</source>
        <translation> También toca pagar a otros que reciben lo mismo.</translation>
    </message>
    <message>
        <source> The list of contracts is of {0}; a later deployment is not in it.</source>
        <translation> La lista de contratos es de {0}; un despliegue posterior no figura en ella.</translation>
    </message>
    <message>
        <source> and days old.</source>
        <translation> y tiene días de vida.</translation>
    </message>
    <message>
        <source> and is a bare account.</source>
        <translation> y es una simple cuenta.</translation>
    </message>
    <message>
        <source> and is an empty account.</source>
        <translation> y es una cuenta vacía.</translation>
    </message>
    <message>
        <source> and sends {0}</source>
        <translation> y envía {0}</translation>
    </message>
    <message>
        <source> and, since they are few, to {0} with what people usually do</source>
        <translation> y, como son pocos, en {0} con lo que la gente suele hacer</translation>
    </message>
    <message>
        <source>, and what arrives later</source>
        <translation>, y lo que llegue después</translation>
    </message>
    <message>
        <source>, and {0} more</source>
        <translation>, y {0} más</translation>
    </message>
    <message>
        <source>, without an end</source>
        <translation>, sin fin</translation>
    </message>
    <message>
        <source>, {0} times the middle of what this account sends</source>
        <translation>, {0} veces el valor medio de lo que envía esta cuenta</translation>
    </message>
    <message>
        <source>A Ledger cannot sign a message that is only its domain.</source>
        <translation>Un Ledger no puede firmar un mensaje que solo es su dominio.</translation>
    </message>
    <message>
        <source>A Trezor One cannot sign {0}.</source>
        <translation>Un Trezor One no puede firmar {0}.</translation>
    </message>
    <message>
        <source>A Trezor signs EIP-7702 authorizations, but not the transaction that carries them.</source>
        <translation>Un Trezor firma autorizaciones EIP-7702, pero no la transacción que las lleva.</translation>
    </message>
    <message>
        <source>A batch hands your tokens to strangers</source>
        <translation>Un lote entrega tus tokens a desconocidos</translation>
    </message>
    <message>
        <source>A batch hides a call with all rights of the Safe</source>
        <translation>Un lote esconde una llamada con todos los derechos del Safe</translation>
    </message>
    <message>
        <source>A call that fails costs its fee; some sites use failures to make you sign again.</source>
        <translation>Una llamada fallida cuesta su comisión; algunos sitios usan fallos para que firmes otra vez.</translation>
    </message>
    <message>
        <source>A check broke on this request</source>
        <translation>Un control falló con esta solicitud</translation>
    </message>
    <message>
        <source>A contract that looks harmless in a preview and drains in the real block took 143 ETH in January 2025.</source>
        <translation>Un contrato inofensivo en la vista previa y que vacía en el bloque real robó 143 ETH en enero de 2025.</translation>
    </message>
    <message>
        <source>A contract that nobody programmed to return money keeps it.</source>
        <translation>Un contrato que nadie programó para devolver dinero se lo queda.</translation>
    </message>
    <message>
        <source>A contract without code cannot be created.</source>
        <translation>No se puede crear un contrato sin código.</translation>
    </message>
    <message>
        <source>A contract&apos;s address from one chain is empty on another; what is sent there is lost or taken by strangers.</source>
        <translation>La dirección de un contrato está vacía en otra cadena; lo enviado allí se pierde o lo toman extraños.</translation>
    </message>
    <message>
        <source>A credit delegation lets its holder take loans that you owe.</source>
        <translation>Una delegación de crédito permite a su titular tomar préstamos que debes tú.</translation>
    </message>
    <message>
        <source>A delegated call can replace the Safe&apos;s own code, whatever its data look like.</source>
        <translation>Una llamada delegada puede reemplazar el código del Safe, parezca lo que parezca.</translation>
    </message>
    <message>
        <source>A fake batch-payment contract whose address resembled the real one took $3 million in 2025.</source>
        <translation>Un contrato falso de pagos en lote, de dirección parecida, robó 3 millones de dólares en 2025.</translation>
    </message>
    <message>
        <source>A fake chain shows balances that do not exist, and its node tells whatever its maker wants.</source>
        <translation>Una cadena falsa muestra saldos que no existen, y su nodo dice lo que su autor quiere.</translation>
    </message>
    <message>
        <source>A fake mint, claim or swap takes coins and returns nothing.</source>
        <translation>Un mint, claim o swap falso toma monedas y no devuelve nada.</translation>
    </message>
    <message>
        <source>A fee field filled with the wrong number gives the money to the block&apos;s producer.</source>
        <translation>Un campo de comisión con el número equivocado da el dinero al productor del bloque.</translation>
    </message>
    <message>
        <source>A flood of requests hopes that one is confirmed by mistake.</source>
        <translation>Una avalancha de solicitudes espera que confirmes una por error.</translation>
    </message>
    <message>
        <source>A function with an inviting name takes your coins</source>
        <translation>Una función de nombre atractivo toma tus monedas</translation>
    </message>
    <message>
        <source>A function without arguments that takes coins cannot know what to give back.</source>
        <translation>Una función sin argumentos que toma monedas no puede saber qué devolver.</translation>
    </message>
    <message>
        <source>A hacked front end looks like the real site but names the thief&apos;s address.</source>
        <translation>Una interfaz hackeada parece el sitio real, pero nombra la dirección del ladrón.</translation>
    </message>
    <message>
        <source>A helper moves a whole wallet of NFTs in one call.</source>
        <translation>Un contrato auxiliar mueve toda una cartera de NFT en una llamada.</translation>
    </message>
    <message>
        <source>A high gas price in the Safe&apos;s own fields pays the executor any amount.</source>
        <translation>Un precio de gas alto en los campos del Safe paga al ejecutor cualquier importe.</translation>
    </message>
    <message>
        <source>A hijacked name sends your payment to its new holder.</source>
        <translation>Un nombre secuestrado envía tu pago a su nuevo dueño.</translation>
    </message>
    <message>
        <source>A known address runs other code than it should</source>
        <translation>Una dirección conocida ejecuta un código distinto del debido</translation>
    </message>
    <message>
        <source>A list contradicts a known good address</source>
        <translation>Una lista contradice una dirección buena conocida</translation>
    </message>
    <message>
        <source>A list that you added names this address</source>
        <translation>Una lista que añadiste nombra esta dirección</translation>
    </message>
    <message>
        <source>A list that you added names this site</source>
        <translation>Una lista que añadiste nombra este sitio</translation>
    </message>
    <message>
        <source>A login that is a permit, a claim that is an approval, a payment to someone else.</source>
        <translation>Un inicio de sesión que es un permit, un reclamo que es un permiso, un pago a otra persona.</translation>
    </message>
    <message>
        <source>A lying node hides what a transaction does.</source>
        <translation>Un nodo que miente oculta qué hace una transacción.</translation>
    </message>
    <message>
        <source>A lying node or a fake chain shows a known address with other code.</source>
        <translation>Un nodo que miente o una cadena falsa muestra una dirección conocida con otro código.</translation>
    </message>
    <message>
        <source>A made-up contract address makes a message look official.</source>
        <translation>Una dirección de contrato inventada da aire oficial a un mensaje.</translation>
    </message>
    <message>
        <source>A manipulated page shows one transaction and has another one signed.</source>
        <translation>Una página manipulada muestra una transacción y hace firmar otra.</translation>
    </message>
    <message>
        <source>A module gets full control of the Safe</source>
        <translation>Un módulo obtiene el control total del Safe</translation>
    </message>
    <message>
        <source>A module moves everything without any owner&apos;s signature.</source>
        <translation>Un módulo mueve todo sin la firma de ningún dueño.</translation>
    </message>
    <message>
        <source>A name one letter away from the real site&apos;s is how people are led to a fake.</source>
        <translation>Un nombre a una letra del sitio real es como se lleva a la gente a uno falso.</translation>
    </message>
    <message>
        <source>A new asset goes to a new recipient</source>
        <translation>Un activo nuevo va a un destinatario nuevo</translation>
    </message>
    <message>
        <source>A new kind of order is how thieves get around lists of known ones.</source>
        <translation>Con un tipo de orden nuevo, los ladrones esquivan las listas de los conocidos.</translation>
    </message>
    <message>
        <source>A node that stands still or runs ahead judges by another world.</source>
        <translation>Un nodo parado o adelantado juzga según otro mundo.</translation>
    </message>
    <message>
        <source>A passphrase has at most 50 bytes.</source>
        <translation>Una frase de contraseña tiene como máximo 50 bytes.</translation>
    </message>
    <message>
        <source>A payment with the recipient left out creates a contract and loses the coins.</source>
        <translation>Un pago sin destinatario crea un contrato y pierde las monedas.</translation>
    </message>
    <message>
        <source>A permission is hidden inside another action</source>
        <translation>Un permiso se esconde dentro de otra acción</translation>
    </message>
    <message>
        <source>A permission is left over afterwards</source>
        <translation>Queda un permiso después</translation>
    </message>
    <message>
        <source>A permission that never ends is used months later, when nobody remembers it.</source>
        <translation>Un permiso sin fin se usa meses después, cuando nadie lo recuerda.</translation>
    </message>
    <message>
        <source>A permission to a stranger is the commonest way tokens are stolen.</source>
        <translation>Un permiso a un desconocido es la forma más común de robar tokens.</translation>
    </message>
    <message>
        <source>A permission under another name</source>
        <translation>Un permiso con otro nombre</translation>
    </message>
    <message>
        <source>A person could move your tokens with this signature</source>
        <translation>Con esta firma una persona podría mover tus tokens</translation>
    </message>
    <message>
        <source>A person, not a contract, could take your tokens</source>
        <translation>Una persona, no un contrato, podría tomar tus tokens</translation>
    </message>
    <message>
        <source>A phishing site relays a real site&apos;s login and takes over your session there.</source>
        <translation>Un sitio de phishing reenvía el inicio de sesión de uno real y se apodera de tu sesión.</translation>
    </message>
    <message>
        <source>A private offer is invisible to the market and made for its taker.</source>
        <translation>Una oferta privada es invisible para el mercado y hecha para quien la toma.</translation>
    </message>
    <message>
        <source>A protection of the device is switched off</source>
        <translation>Una protección del dispositivo está desactivada</translation>
    </message>
    <message>
        <source>A replacement with other effects turns a checked payment into another one.</source>
        <translation>Un reemplazo con otros efectos convierte un pago comprobado en otro.</translation>
    </message>
    <message>
        <source>A request that calls itself a login or a claim but takes tokens is dressed up.</source>
        <translation>Una solicitud que se dice inicio de sesión o reclamo, pero toma tokens, va disfrazada.</translation>
    </message>
    <message>
        <source>A rule was loosened a short time ago</source>
        <translation>Una regla se aflojó hace poco</translation>
    </message>
    <message>
        <source>A second approver is needed.</source>
        <translation>Se necesita un segundo aprobador.</translation>
    </message>
    <message>
        <source>A second person must agree</source>
        <translation>Una segunda persona debe aceptar</translation>
    </message>
    <message>
        <source>A signature by another account or over other bytes is never passed on.</source>
        <translation>Una firma de otra cuenta o sobre otros bytes nunca se entrega.</translation>
    </message>
    <message>
        <source>A signature is used at its worst, not as the site describes it.</source>
        <translation>Una firma se usa de la peor forma, no como la describe el sitio.</translation>
    </message>
    <message>
        <source>A signature kept for later is used when nobody expects it.</source>
        <translation>Una firma guardada se usa cuando nadie lo espera.</translation>
    </message>
    <message>
        <source>A signature of a non-owner is useless there, and may be meant for something else.</source>
        <translation>La firma de quien no es dueño es inútil allí, y quizá sirva para otra cosa.</translation>
    </message>
    <message>
        <source>A signature that seemed to fail is asked for again with other content.</source>
        <translation>Una firma que pareció fallar se pide de nuevo con otro contenido.</translation>
    </message>
    <message>
        <source>A site switches you to a chain where you do not look.</source>
        <translation>Un sitio te cambia a una cadena donde no miras.</translation>
    </message>
    <message>
        <source>A site that gets a no and asks for more by another way hopes that you tire.</source>
        <translation>Un sitio que recibe un no y pide más por otra vía espera que te canses.</translation>
    </message>
    <message>
        <source>A site you never used asks for a permission at once</source>
        <translation>Un sitio que nunca usaste pide enseguida un permiso</translation>
    </message>
    <message>
        <source>A sleeping account moves money</source>
        <translation>Una cuenta dormida mueve dinero</translation>
    </message>
    <message>
        <source>A smart account&apos;s operation holds calls nobody can read</source>
        <translation>La operación de una cuenta inteligente lleva llamadas que nadie puede leer</translation>
    </message>
    <message>
        <source>A stolen seed or a forced owner shows when an account wakes after long.</source>
        <translation>Una semilla robada o un dueño forzado se nota cuando una cuenta despierta tras mucho tiempo.</translation>
    </message>
    <message>
        <source>A stranger could take your tokens with this signature</source>
        <translation>Con esta firma un desconocido podría tomar tus tokens</translation>
    </message>
    <message>
        <source>A swap, withdrawal or order with another recipient gives your money away in a single step.</source>
        <translation>Un intercambio, retiro u orden con otro destinatario regala tu dinero en un solo paso.</translation>
    </message>
    <message>
        <source>A swapped device with another seed signs for another account.</source>
        <translation>Un dispositivo cambiado, con otra semilla, firma por otra cuenta.</translation>
    </message>
    <message>
        <source>A takeover, coercion or a redirected payment looks unlike the account&apos;s own past.</source>
        <translation>Una toma de control, una coacción o un pago desviado no se parece al pasado de la cuenta.</translation>
    </message>
    <message>
        <source>A thief in another part of the world works when you sleep.</source>
        <translation>Un ladrón en otra parte del mundo trabaja mientras duermes.</translation>
    </message>
    <message>
        <source>A trade with a minimum far below the price is filled at that minimum.</source>
        <translation>Un intercambio con un mínimo muy inferior al precio se ejecuta a ese mínimo.</translation>
    </message>
    <message>
        <source>A transaction for another chain than shown spends other money.</source>
        <translation>Una transacción para otra cadena que la mostrada gasta otro dinero.</translation>
    </message>
    <message>
        <source>A worthless transfer puts the attacker&apos;s address into your history, from where it is copied by mistake.</source>
        <translation>Un envío sin valor pone la dirección del atacante en tu historial, de donde se copia por error.</translation>
    </message>
    <message>
        <source>A wrong number of decimals multiplies a payment by a power of ten.</source>
        <translation>Un número equivocado de decimales multiplica un pago por una potencia de diez.</translation>
    </message>
    <message>
        <source>About ${0} would leave; from ${1} on two persons decide.</source>
        <translation>Saldrían unos {0} $; desde {1} $ deciden dos personas.</translation>
    </message>
    <message>
        <source>About ${0} would leave; your limit is ${1}.</source>
        <translation>Saldrían unos {0} $; tu límite es {1} $.</translation>
    </message>
    <message>
        <source>Above your limit for a day or a week</source>
        <translation>Supera tu límite de un día o una semana</translation>
    </message>
    <message>
        <source>Above your limit for one transaction</source>
        <translation>Supera tu límite por transacción</translation>
    </message>
    <message>
        <source>Add a node under Networks.</source>
        <translation>Añade un nodo en Redes.</translation>
    </message>
    <message>
        <source>Add a node, then send again.</source>
        <translation>Añade un nodo y envía de nuevo.</translation>
    </message>
    <message>
        <source>After a small test to the right address, the large payment goes to a look-alike copied from history.</source>
        <translation>Tras una prueba pequeña a la dirección correcta, el pago grande va a una parecida copiada del historial.</translation>
    </message>
    <message>
        <source>After {0} requests without any, it asks for a permission to {1}.</source>
        <translation>Tras {0} solicitudes sin ninguno, pide un permiso para {1}.</translation>
    </message>
    <message>
        <source>An application that errs, or wants to, sets a fee many times too high.</source>
        <translation>Una aplicación que se equivoca, o quiere, pone una comisión muchas veces mayor.</translation>
    </message>
    <message>
        <source>An authorization makes a contract&apos;s code the account&apos;s own: it can move everything, now and later.</source>
        <translation>Una autorización hace del código de un contrato el de la cuenta: puede mover todo, ahora y después.</translation>
    </message>
    <message>
        <source>An empty call to {0}</source>
        <translation>Una llamada vacía a {0}</translation>
    </message>
    <message>
        <source>An order without an end is taken when prices have moved.</source>
        <translation>Una orden sin fin se toma cuando los precios han cambiado.</translation>
    </message>
    <message>
        <source>An unusual hour for this account</source>
        <translation>Una hora inusual para esta cuenta</translation>
    </message>
    <message>
        <source>An upgraded contract keeps its address and its approvals, but runs other code.</source>
        <translation>Un contrato actualizado conserva su dirección y permisos, pero ejecuta otro código.</translation>
    </message>
    <message>
        <source>Another app is open on the device.</source>
        <translation>Hay otra aplicación abierta en el dispositivo.</translation>
    </message>
    <message>
        <source>Another program is using the device.</source>
        <translation>Otro programa está usando el dispositivo.</translation>
    </message>
    <message>
        <source>Another program is using the device: {0}.</source>
        <translation>Otro programa está usando el dispositivo: {0}.</translation>
    </message>
    <message>
        <source>Another program took the device over.</source>
        <translation>Otro programa tomó el dispositivo.</translation>
    </message>
    <message>
        <source>Anyone can make a token called USDC; only the contract&apos;s address counts.</source>
        <translation>Cualquiera puede crear un token llamado USDC; solo cuenta la dirección del contrato.</translation>
    </message>
    <message>
        <source>Ask for a deadline of minutes or hours.</source>
        <translation>Pide un plazo de minutos u horas.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Pídela de nuevo.</translation>
    </message>
    <message>
        <source>Ask for it as type 2 (EIP-1559): that carries an access list too.</source>
        <translation>Pídela como tipo 2 (EIP-1559): también lleva una lista de acceso.</translation>
    </message>
    <message>
        <source>Ask for the exact amount instead, or take the permission back when you are done.</source>
        <translation>Pide el importe exacto, o retira el permiso cuando termines.</translation>
    </message>
    <message>
        <source>Ask the recipient by a way you trust whether they changed their address.</source>
        <translation>Pregunta al destinatario, por una vía de confianza, si cambió su dirección.</translation>
    </message>
    <message>
        <source>Ask the recipient for the address again by a way you trust. Do not copy it from your history.</source>
        <translation>Pide otra vez la dirección al destinatario por una vía de confianza. No la copies del historial.</translation>
    </message>
    <message>
        <source>Ask the recipient on which chain they want the money.</source>
        <translation>Pregunta al destinatario en qué cadena quiere el dinero.</translation>
    </message>
    <message>
        <source>Ask which transactions come before it.</source>
        <translation>Pregunta qué transacciones van antes.</translation>
    </message>
    <message>
        <source>Ask who changed it. Wait until the change is a day old.</source>
        <translation>Pregunta quién la cambió. Espera a que el cambio tenga un día.</translation>
    </message>
    <message>
        <source>Ask your second approver.</source>
        <translation>Pide a tu segundo aprobador.</translation>
    </message>
    <message>
        <source>Ask yourself who asked for this, and why.</source>
        <translation>Pregúntate quién pidió esto y por qué.</translation>
    </message>
    <message>
        <source>At least ${0} arrive for ${1}: {2} % less.</source>
        <translation>Al menos {0} $ llegan por {1}: {2} % menos.</translation>
    </message>
    <message>
        <source>At least one call inside is unknown.</source>
        <translation>Al menos una llamada interior es desconocida.</translation>
    </message>
    <message>
        <source>At worst {0} can take everything this signature controls.</source>
        <translation>En el peor caso {0} puede tomar todo lo que controla esta firma.</translation>
    </message>
    <message>
        <source>At worst {0} can take everything this signature controls{1}.</source>
        <translation>En el peor caso {0} puede tomar todo lo que controla esta firma{1}.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1} until {2}.</source>
        <translation>En el peor caso {0} puede tomar {1} hasta {2}.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, and what arrives later until {2}.</source>
        <translation>En el peor caso {0} puede tomar {1}, y lo que llegue después, hasta {2}.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, and what arrives later, without an end.</source>
        <translation>En el peor caso {0} puede tomar {1}, y lo que llegue después, sin fin.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, without an end.</source>
        <translation>En el peor caso {0} puede tomar {1}, sin fin.</translation>
    </message>
    <message>
        <source>BadgerDAO front-end theft</source>
        <translation>robo por la web de BadgerDAO</translation>
    </message>
    <message>
        <source>Better than turning blind signing on: see whether the request can be shown in full.</source>
        <translation>Mejor que activar la firma a ciegas: mira si la solicitud puede mostrarse entera.</translation>
    </message>
    <message>
        <source>Blind signing left on lets the next request pass unseen.</source>
        <translation>Con la firma a ciegas activada, la próxima solicitud pasa sin verse.</translation>
    </message>
    <message>
        <source>Blur bulk listing phishing</source>
        <translation>phishing con ofertas en bloque en Blur</translation>
    </message>
    <message>
        <source>Borrow {0}</source>
        <translation>Pedir prestado {0}</translation>
    </message>
    <message>
        <source>Borrow {0} on {1}</source>
        <translation>Pedir prestado {0} en {1}</translation>
    </message>
    <message>
        <source>Borrow {0} with {1}</source>
        <translation>Pedir prestado {0} con {1}</translation>
    </message>
    <message>
        <source>Bridge {0}</source>
        <translation>Pasar a otra cadena {0}</translation>
    </message>
    <message>
        <source>Bridge {0} on {1}</source>
        <translation>Pasar a otra cadena {0} en {1}</translation>
    </message>
    <message>
        <source>Bridge {0} with {1}</source>
        <translation>Pasar a otra cadena {0} con {1}</translation>
    </message>
    <message>
        <source>Burn {0}</source>
        <translation>Quemar {0}</translation>
    </message>
    <message>
        <source>Buy for</source>
        <translation>Comprar por</translation>
    </message>
    <message>
        <source>Buy for {0}</source>
        <translation>Comprar por {0}</translation>
    </message>
    <message>
        <source>Buy for {0} on {1}</source>
        <translation>Comprar en {1} por {0}</translation>
    </message>
    <message>
        <source>Buy for {0} with {1}</source>
        <translation>Comprar con {1} por {0}</translation>
    </message>
    <message>
        <source>Bybit theft</source>
        <translation>robo de Bybit</translation>
    </message>
    <message>
        <source>Compared with {0} acts of this account and, since they are few, to {1} with what people usually do</source>
        <translation>Comparado con {0} actos de esta cuenta y, como son pocos, en un {1} con lo que suele hacer la gente</translation>
    </message>
    <message>
        <source>Curve name-server hijack</source>
        <translation>secuestro de los servidores de nombres de Curve</translation>
    </message>
    <message>
        <source>DSProxy theft</source>
        <translation>robo de DSProxy</translation>
    </message>
    <message>
        <source>Do not sign. Check this computer, then restore the profile from a copy. Did you restore one just now? Say so under Policy.</source>
        <translation>No firme. Revise este equipo y después restaure el perfil desde una copia. ¿Acaba de restaurar una? Dígalo en Política.</translation>
    </message>
    <message>
        <source>No node is set for {0} (chain {1}): fee and nonce are unknown.</source>
        <translation>No hay ningún nodo para {0} (cadena {1}): se desconocen la comisión y el nonce.</translation>
    </message>
    <message>
        <source>Offer NFTs that are not shown</source>
        <translation>Ofrecer NFT que no se muestran</translation>
    </message>
    <message>
        <source>Protocols have rights of their own beside token approvals: a delegate borrows, withdraws or loses stake in your name.</source>
        <translation>Los protocolos tienen derechos propios además de los permisos de tokens: un delegado pide prestado, retira o pierde depósitos en su nombre.</translation>
    </message>
    <message>
        <source>The {0} of {1} would be removed.{2}</source>
        <translation>{0} de {1}: se quitaría.{2}</translation>
    </message>
    <message>
        <source>The {0} of {1} would be {2}.{3}</source>
        <translation>{0} de {1}: pasaría a ser {2}.{3}</translation>
    </message>
    <message>
        <source>everything you hold in {0}, now and later</source>
        <translation>todo lo que tiene en {0}, ahora y después</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, none of whose contracts on this chain is known here; nobody here knows {2} either.</source>
        <translation>{0} pertenece a {1}. Aquí no se conoce ninguno de sus contratos en esta cadena, y tampoco {2}.</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} días</translation>
    </message>
    <message>
        <source>{0} findings that support one another</source>
        <translation>{0} hallazgos que se refuerzan</translation>
    </message>
    <message>
        <source>{0} gets all of it.</source>
        <translation>{0} se lo lleva todo.</translation>
    </message>
    <message>
        <source>{0} gets more than you.</source>
        <translation>{0} recibe más que tú.</translation>
    </message>
    <message>
        <source>{0} is neither a known application nor one this account used before, but it is old and much used.</source>
        <translation>{0} no es ni una aplicación conocida ni una ya usada por esta cuenta, pero es antigua y muy usada.</translation>
    </message>
    <message>
        <source>{0} is neither a known application nor one this account used before.</source>
        <translation>{0} no es ni una aplicación conocida ni una que esta cuenta usara antes.</translation>
    </message>
    <message>
        <source>{0} is no known wallet and has no code.</source>
        <translation>{0} no es una cartera conocida y no tiene código.</translation>
    </message>
    <message>
        <source>{0} is no known wallet.</source>
        <translation>{0} no es una cartera conocida.</translation>
    </message>
    <message>
        <source>{0} is not a contact.</source>
        <translation>{0} no es un contacto.</translation>
    </message>
    <message>
        <source>{0} is not a verified contact.</source>
        <translation>{0} no es un contacto verificado.</translation>
    </message>
    <message>
        <source>{0} is unknown here{1}</source>
        <translation>{0} es desconocido aquí{1}</translation>
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
        <translation>{0} se creó hace {1} y obtendría un permiso ilimitado.</translation>
    </message>
    <message>
        <source>{0} would decide what the modules of the Safe {1} may do.</source>
        <translation>{0} decidiría qué pueden hacer los módulos del Safe {1}.</translation>
    </message>
    <message>
        <source>{0} would get control over {1}.</source>
        <translation>{0} obtendría el control de {1}.</translation>
    </message>
    <message>
        <source>{0} would get the code behind {1}.</source>
        <translation>{0} obtendría el código detrás de {1}.</translation>
    </message>
    <message>
        <source>{0} would leave. Its value in dollars is unknown, so your limits were not applied.</source>
        <translation>Saldrían {0}. Su valor en dólares se desconoce, por lo que no se aplicaron sus límites.</translation>
    </message>
    <message>
        <source>{0}; names are not resolved offline</source>
        <translation>{0}; los nombres no se resuelven sin conexión</translation>
    </message>
    <message>
        <source>{0}; then: {1}</source>
        <translation>{0}; después: {1}</translation>
    </message>
    <message>
        <source>Calls {0} and sends {1}; what it does is unknown</source>
        <translation>Llama a {0} y envía {1}; no se sabe qué hace</translation>
    </message>
    <message>
        <source> Now it is {0}.</source>
        <translation> Ahora es {0}.</translation>
    </message>
    <message>
        <source> There is none now.</source>
        <translation> Ahora no hay ninguno.</translation>
    </message>
    <message>
        <source> and could take {0}.</source>
        <translation> y podría tomar {0}.</translation>
    </message>
    <message>
        <source> and is hardly used.</source>
        <translation> y apenas se usa.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> y {0} más</translation>
    </message>
    <message>
        <source>${0} billion</source>
        <translation>{0} mil millones de $</translation>
    </message>
    <message>
        <source>${0} million</source>
        <translation>{0} millones de $</translation>
    </message>
    <message>
        <source>, and {0} gets it</source>
        <translation>, y lo recibe {0}</translation>
    </message>
    <message>
        <source>, more once you allow more</source>
        <translation>, más en cuanto usted permita más</translation>
    </message>
    <message>
        <source>, on top of what is allowed already</source>
        <translation>, además de lo que ya está permitido</translation>
    </message>
    <message>
        <source>, sending {0}</source>
        <translation>, enviando {0}</translation>
    </message>
    <message>
        <source>1 base unit of a token</source>
        <translation>1 unidad base de un token</translation>
    </message>
    <message>
        <source>1 base unit of {0}</source>
        <translation>1 unidad base de {0}</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 vez</translation>
    </message>
    <message>
        <source>32 bytes, perhaps a hash</source>
        <translation>32 bytes, quizá un hash</translation>
    </message>
    <message>
        <source>; and {0} more</source>
        <translation>; y {0} más</translation>
    </message>
    <message>
        <source>A blank cheque: nobody can tell what you sign</source>
        <translation>Un cheque en blanco: nadie sabe qué firmas</translation>
    </message>
    <message>
        <source>A call that says one thing and takes another is a hidden theft.</source>
        <translation>Una llamada que dice una cosa y toma otra es un robo oculto.</translation>
    </message>
    <message>
        <source>A changed bank detail on a real invoice: all is as every month, but the address is the thief&apos;s.</source>
        <translation>Datos de pago cambiados en una factura real: todo es como cada mes, pero la dirección es del ladrón.</translation>
    </message>
    <message>
        <source>A code in place of words (a hash) can be an order, or an owner&apos;s consent, that sells everything.</source>
        <translation>Un código en lugar de palabras (un hash) puede ser una orden, o el consentimiento de un dueño, que lo vende todo.</translation>
    </message>
    <message>
        <source>A hacked page replaces a claim or deposit by a permission for the thief.</source>
        <translation>Una página hackeada cambia un cobro o un depósito por un permiso para el ladrón.</translation>
    </message>
    <message>
        <source>A limit in dollars that nobody can hold a payment against is no limit.</source>
        <translation>Un límite en dólares con el que nadie puede comparar un pago no es un límite.</translation>
    </message>
    <message>
        <source>A limit of your policy could not be checked</source>
        <translation>No se pudo comprobar un límite de su política</translation>
    </message>
    <message>
        <source>A page reached this computer under the name {0} and was refused.</source>
        <translation>Una página llegó a este ordenador con el nombre {0} y fue rechazada.</translation>
    </message>
    <message>
        <source>A part of the call to {0} cannot be read: {1}.</source>
        <translation>Una parte de la llamada a {0} no se puede leer: {1}.</translation>
    </message>
    <message>
        <source>A part of this call cannot be read</source>
        <translation>Una parte de esta llamada no se puede leer</translation>
    </message>
    <message>
        <source>A part of this name is too long for ENS.</source>
        <translation>Una parte de este nombre es demasiado larga para ENS.</translation>
    </message>
    <message>
        <source>A permission that is left over is used later, when nobody looks.</source>
        <translation>Un permiso que queda se usa más tarde, cuando nadie mira.</translation>
    </message>
    <message>
        <source>A permission that is not used up exists, so this call will fail.</source>
        <translation>Existe un permiso sin agotar, así que esta llamada fallará.</translation>
    </message>
    <message>
        <source>A permission without limit lets its holder take everything now and whatever arrives later.</source>
        <translation>Un permiso sin límite deja a su titular tomar todo ahora y lo que llegue después.</translation>
    </message>
    <message>
        <source>A program already controls this account</source>
        <translation>Un programa ya controla esta cuenta</translation>
    </message>
    <message>
        <source>A program that you did not choose moves whatever arrives.</source>
        <translation>Un programa que no elegiste mueve todo lo que llega.</translation>
    </message>
    <message>
        <source>A signature for another chain, or for any, is used where you do not look.</source>
        <translation>Una firma para otra cadena, o para cualquiera, se usa donde no miras.</translation>
    </message>
    <message>
        <source>A simulated device signs for test chains only; nothing was sent.</source>
        <translation>Un dispositivo simulado solo firma para cadenas de prueba; no se envió nada.</translation>
    </message>
    <message>
        <source>A theft runs as fast as you confirm.</source>
        <translation>Un robo va tan rápido como confirmas.</translation>
    </message>
    <message>
        <source>A thief takes the whole balance; a payment seldom does.</source>
        <translation>Un ladrón se lleva todo el saldo; un pago, rara vez.</translation>
    </message>
    <message>
        <source>A transaction with a later number is carried out when you no longer expect it.</source>
        <translation>Una transacción con un número posterior se ejecuta cuando ya no la esperas.</translation>
    </message>
    <message>
        <source>Add one under Networks; this request then goes on by itself.</source>
        <translation>Añada uno en Redes; esta solicitud continuará entonces por sí sola.</translation>
    </message>
    <message>
        <source>All your stake in {0} would be under {1}, whose faults are paid from it.</source>
        <translation>Todo su depósito en {0} quedaría bajo {1}, cuyas faltas se pagan de él.</translation>
    </message>
    <message>
        <source>An NFT of yours goes to a stranger</source>
        <translation>Un NFT suyo va a un desconocido</translation>
    </message>
    <message>
        <source>An NFT that is worth real money would go to {0}, whom you never paid.</source>
        <translation>Un NFT que vale dinero de verdad iría a {0}, a quien nunca ha pagado.</translation>
    </message>
    <message>
        <source>An account&apos;s transactions are numbered. This one has {0}, the next is {1}: it waits for those between.</source>
        <translation>Las transacciones de una cuenta van numeradas. Esta tiene {0}, la siguiente es {1}: espera a las de en medio.</translation>
    </message>
    <message>
        <source>An earlier transaction of this account had the same number ({0}).</source>
        <translation>Una transacción anterior de esta cuenta tenía el mismo número ({0}).</translation>
    </message>
    <message>
        <source>Another account signed.</source>
        <translation>Firmó otra cuenta.</translation>
    </message>
    <message>
        <source>Another device, or one with another seed, signed for this account before.</source>
        <translation>Antes firmó por esta cuenta otro dispositivo, o uno con otra semilla.</translation>
    </message>
    <message>
        <source>Another transaction of this account with the same number is on its way.</source>
        <translation>Otra transacción de esta cuenta con el mismo número está en camino.</translation>
    </message>
    <message>
        <source>Another transaction with the same nonce took its place; this one will never be mined.</source>
        <translation>Otra transacción con el mismo nonce ocupó su lugar; esta nunca entrará en un bloque.</translation>
    </message>
    <message>
        <source>Anyone can publish a harmless name that fits a harmful function too.</source>
        <translation>Cualquiera puede publicar un nombre inofensivo que también encaja con una función dañina.</translation>
    </message>
    <message>
        <source>Anyone can write a payment of 0 into your past. Then it looks as if you had paid the attacker&apos;s address yourself.</source>
        <translation>Cualquiera puede escribir un pago de 0 en tu pasado. Entonces parece que pagaste tú a la dirección del atacante.</translation>
    </message>
    <message>
        <source>Ask the second person again.</source>
        <translation>Pregunta de nuevo a la segunda persona.</translation>
    </message>
    <message>
        <source>Ask the usual payee, by a way you used before, whether they changed their address.</source>
        <translation>Pregunte al destinatario habitual, por una vía que ya haya usado, si ha cambiado su dirección.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, more once you allow more until {2}.</source>
        <translation>En el peor caso {0} puede llevarse {1}, más en cuanto usted permita más, hasta {2}.</translation>
    </message>
    <message>
        <source>At worst {0} can take {1}, more once you allow more, without an end.</source>
        <translation>En el peor caso {0} puede llevarse {1}, más en cuanto usted permita más, sin fecha final.</translation>
    </message>
    <message>
        <source>Attackers make addresses whose ends equal those of one you pay. They send you dust from them and wait for you to copy the wrong one.</source>
        <translation>Los atacantes crean direcciones con los mismos extremos que una que pagas. Te envían polvo y esperan que copies la equivocada.</translation>
    </message>
    <message>
        <source>Attest something about {0} in this account&apos;s name</source>
        <translation>Certificar algo sobre {0} en nombre de esta cuenta</translation>
    </message>
    <message>
        <source>Become the trading key of {0}</source>
        <translation>Ser la clave de trading de {0}</translation>
    </message>
    <message>
        <source>Borrow {0} to {1} on {2}</source>
        <translation>Pedir prestado {0} en {2}, pagado a {1}</translation>
    </message>
    <message>
        <source>Borrow {0} to {1} with {2}</source>
        <translation>Pedir prestado {0} con {2}, pagado a {1}</translation>
    </message>
    <message>
        <source>Buy {0} for {1} on {2}</source>
        <translation>Comprar {0} en {2} por {1}</translation>
    </message>
    <message>
        <source>Buy {0} for {1} with {2}</source>
        <translation>Comprar {0} con {2} por {1}</translation>
    </message>
    <message>
        <source>Buy {0} on an exchange account for at most {1} each</source>
        <translation>Comprar {0} en una cuenta de bolsa por {1} como máximo cada uno</translation>
    </message>
    <message>
        <source>By your account: {0}</source>
        <translation>Por su cuenta: {0}</translation>
    </message>
    <message>
        <source>Call “{0}” of {1}</source>
        <translation>Llamar a «{0}» de {1}</translation>
    </message>
    <message>
        <source>Calls {0}, perhaps its function “{1}”</source>
        <translation>Llama a {0}, quizá a su función «{1}»</translation>
    </message>
    <message>
        <source>Calls {0}, perhaps its function “{1}”, sending {2}</source>
        <translation>Llama a {0}, quizá a su función «{1}», y envía {2}</translation>
    </message>
    <message>
        <source>Calls {0}; what it does is unknown</source>
        <translation>Llama a {0}; no se sabe qué hace</translation>
    </message>
    <message>
        <source>Cancel an order or permission</source>
        <translation>Cancelar una orden o un permiso</translation>
    </message>
    <message>
        <source>Cancel an order or permission ({0})</source>
        <translation>Cancelar una orden o un permiso ({0})</translation>
    </message>
    <message>
        <source>Capital letters in an address are a checksum (EIP-55); when it fails, a digit was changed or mistyped.</source>
        <translation>Las mayúsculas de una dirección son una suma de control (EIP-55); si falla, un dígito se cambió o se tecleó mal.</translation>
    </message>
    <message>
        <source>Chain ID</source>
        <translation>Chain ID</translation>
    </message>
    <message>
        <source>Check that this contract is a wallet or a service that expects payments.</source>
        <translation>Comprueba que este contrato es una cartera o un servicio que espera pagos.</translation>
    </message>
    <message>
        <source>Check the address in the browser.</source>
        <translation>Comprueba la dirección en el navegador.</translation>
    </message>
    <message>
        <source>Check the amount against the invoice or the person who asked for it.</source>
        <translation>Comprueba el importe con la factura o con quien lo pidió.</translation>
    </message>
    <message>
        <source>Check what the sponsor may charge.</source>
        <translation>Comprueba cuánto puede cobrar el patrocinador.</translation>
    </message>
    <message>
        <source>Check where the address came from. Send a small amount first if the sum matters.</source>
        <translation>Comprueba de dónde vino la dirección. Envía primero poco si la suma importa.</translation>
    </message>
    <message>
        <source>Choose Pair and type the code that the device shows.</source>
        <translation>Elige Vincular y escribe el código que muestra el dispositivo.</translation>
    </message>
    <message>
        <source>Choose Unlock and enter its PIN.</source>
        <translation>Elige Desbloquear y escribe su PIN.</translation>
    </message>
    <message>
        <source>Choose a price source in the settings, or set the limit in coins.</source>
        <translation>Elija una fuente de precios en los ajustes o fije el límite en monedas.</translation>
    </message>
    <message>
        <source>Choose an account below m/44&apos;/60&apos;.</source>
        <translation>Elige una cuenta bajo m/44&apos;/60&apos;.</translation>
    </message>
    <message>
        <source>Choose another with --profile.</source>
        <translation>Elige otro con --profile.</translation>
    </message>
    <message>
        <source>Choose the folder or tar file of Trezor&apos;s definitions again (Settings › Trezor).</source>
        <translation>Elige de nuevo la carpeta o el archivo tar de las definiciones de Trezor (Ajustes › Trezor).</translation>
    </message>
    <message>
        <source>Choose the right account.</source>
        <translation>Elige la cuenta correcta.</translation>
    </message>
    <message>
        <source>Claim address</source>
        <translation>Reclamar dirección</translation>
    </message>
    <message>
        <source>Claim what is owed to you</source>
        <translation>Reclamar lo que se le debe</translation>
    </message>
    <message>
        <source>Claim {0}</source>
        <translation>Reclamar {0}</translation>
    </message>
    <message>
        <source>Claim {0} on {1}</source>
        <translation>Reclamar {0} en {1}</translation>
    </message>
    <message>
        <source>Claim {0} to {1} on {2}</source>
        <translation>Reclamar {0} en {2}, pagado a {1}</translation>
    </message>
    <message>
        <source>Claim {0} to {1} with {2}</source>
        <translation>Reclamar {0} con {2}, pagado a {1}</translation>
    </message>
    <message>
        <source>Claim {0} with {1}</source>
        <translation>Reclamar {0} con {1}</translation>
    </message>
    <message>
        <source>Claimed {0}, computed {1}.</source>
        <translation>Declarado {0}, calculado {1}.</translation>
    </message>
    <message>
        <source>Claims and security updates give; thieves name a function so and let it take the coins sent along.</source>
        <translation>Los reclamos y parches de seguridad dan algo; los ladrones llaman así a una función que toma las monedas enviadas.</translation>
    </message>
    <message>
        <source>Close Trezor Suite, Ledger Wallet or other wallet programs and try again.</source>
        <translation>Cierra Trezor Suite, Ledger Wallet u otros programas de cartera e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port under Settings.</source>
        <translation>Cierre ese programa o elija otro puerto en Ajustes.</translation>
    </message>
    <message>
        <source>Close the other program that writes it.</source>
        <translation>Cierra el otro programa que escribe en él.</translation>
    </message>
    <message>
        <source>Close the site.</source>
        <translation>Cierra el sitio.</translation>
    </message>
    <message>
        <source>Close the site. Open the real one from your own bookmark.</source>
        <translation>Cierra el sitio. Abre el real desde tu propio marcador.</translation>
    </message>
    <message>
        <source>Close {0} and try again.</source>
        <translation>Cierra {0} e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Close {0} on the device and open Ethereum.</source>
        <translation>Cierra {0} en el dispositivo y abre Ethereum.</translation>
    </message>
    <message>
        <source>Coercion, a typing error or a thief show as an amount far from the account&apos;s own habits.</source>
        <translation>Una coacción, un error o un ladrón se nota por un importe lejos de los hábitos de la cuenta.</translation>
    </message>
    <message>
        <source>Coins are sent along with a token call</source>
        <translation>Se envían monedas con una llamada a un token</translation>
    </message>
    <message>
        <source>Coins go to an unknown function that asks for nothing</source>
        <translation>Las monedas van a una función desconocida que no pide nada</translation>
    </message>
    <message>
        <source>Compare the amount with the invoice, digit by digit.</source>
        <translation>Compara el importe con la factura, cifra por cifra.</translation>
    </message>
    <message>
        <source>Compare the hash on the device with the one shown here, group by group.</source>
        <translation>Compara el hash del dispositivo con el de aquí, grupo a grupo.</translation>
    </message>
    <message>
        <source>Compare the recipient with what you meant. It should be your own account.</source>
        <translation>Compara el destinatario con el que querías. Debería ser tu propia cuenta.</translation>
    </message>
    <message>
        <source>Compared with {0} acts of this account</source>
        <translation>Comparado con {0} actos de esta cuenta</translation>
    </message>
    <message>
        <source>Compromised sites point to contracts made for the theft a few days before.</source>
        <translation>Los sitios comprometidos apuntan a contratos hechos para el robo pocos días antes.</translation>
    </message>
    <message>
        <source>Confirm: {0}.</source>
        <translation>Confirma: {0}.</translation>
    </message>
    <message>
        <source>Connect your own node in the settings to see what really happens.</source>
        <translation>Conecta tu propio nodo en los ajustes para ver qué ocurre de verdad.</translation>
    </message>
    <message>
        <source>Contracts for a theft are made shortly before it.</source>
        <translation>Los contratos para un robo se crean poco antes.</translation>
    </message>
    <message>
        <source>Control is given up for ever</source>
        <translation>Se renuncia al control para siempre</translation>
    </message>
    <message>
        <source>Copy the address again from its source. Do not correct the capitals by hand.</source>
        <translation>Copia la dirección otra vez de su fuente. No corrijas las mayúsculas a mano.</translation>
    </message>
    <message>
        <source>Create a contract</source>
        <translation>Crear un contrato</translation>
    </message>
    <message>
        <source>Create a contract and send it {0}</source>
        <translation>Crear un contrato y enviarle {0}</translation>
    </message>
    <message>
        <source>Create a wallet of your own on the site</source>
        <translation>Crear una cartera propia en el sitio</translation>
    </message>
    <message>
        <source>Delegate to {0}</source>
        <translation>Delegar en {0}</translation>
    </message>
    <message>
        <source>Deposit {0}</source>
        <translation>Depositar {0}</translation>
    </message>
    <message>
        <source>Deposit {0} on {1}</source>
        <translation>Depositar {0} en {1}</translation>
    </message>
    <message>
        <source>Deposit {0} with {1}</source>
        <translation>Depositar {0} con {1}</translation>
    </message>
    <message>
        <source>Do not receive anything at the old address before you know why.</source>
        <translation>No recibas nada en la dirección antigua antes de saber por qué.</translation>
    </message>
    <message>
        <source>Do not rely on the name.</source>
        <translation>No te fíes del nombre.</translation>
    </message>
    <message>
        <source>Do not send it now. Find out why it fails.</source>
        <translation>No lo envíes ahora. Averigua por qué falla.</translation>
    </message>
    <message>
        <source>Do not sign unless all owners agreed.</source>
        <translation>No firmes salvo que todos los dueños hayan aceptado.</translation>
    </message>
    <message>
        <source>Do not sign unless the site shows every offer and you trust it.</source>
        <translation>No firmes salvo que el sitio muestre cada oferta y confíes en él.</translation>
    </message>
    <message>
        <source>Do not sign unless this is a gift or a fee that you know.</source>
        <translation>No firmes salvo que sea un regalo o una comisión que conoces.</translation>
    </message>
    <message>
        <source>Do not sign unless you know the spender and why it needs this.</source>
        <translation>No firmes salvo que conozcas al autorizado y por qué lo necesita.</translation>
    </message>
    <message>
        <source>Do not sign unless you know this contract well.</source>
        <translation>No firmes salvo que conozcas bien este contrato.</translation>
    </message>
    <message>
        <source>Do not sign unless you meant that chain.</source>
        <translation>No firmes salvo que quisieras esa cadena.</translation>
    </message>
    <message>
        <source>Do not sign unless you planned this and compared the new owner&apos;s address with its source.</source>
        <translation>No firmes salvo que lo planearas y compararas la dirección del nuevo dueño con su fuente.</translation>
    </message>
    <message>
        <source>Do not sign until they agree. Choose another node.</source>
        <translation>No firmes hasta que coincidan. Elige otro nodo.</translation>
    </message>
    <message>
        <source>Do not sign.</source>
        <translation>No firmes.</translation>
    </message>
    <message>
        <source>Do not sign. A claim gives you something; it never needs a permission.</source>
        <translation>No firmes. Un reclamo te da algo; nunca necesita un permiso.</translation>
    </message>
    <message>
        <source>Do not sign. A fresh, empty address has no honest use as a spender.</source>
        <translation>No firmes. Una dirección nueva y vacía no tiene uso honesto como autorizada.</translation>
    </message>
    <message>
        <source>Do not sign. A login or a mint never needs an offer.</source>
        <translation>No firmes. Un inicio de sesión o un mint nunca necesita una oferta.</translation>
    </message>
    <message>
        <source>Do not sign. A real claim or update takes no coins.</source>
        <translation>No firmes. Un reclamo o parche real no toma monedas.</translation>
    </message>
    <message>
        <source>Do not sign. Ask another node.</source>
        <translation>No firmes. Pregunta a otro nodo.</translation>
    </message>
    <message>
        <source>Do not sign. Ask for an authorization for one chain.</source>
        <translation>No firmes. Pide una autorización para una sola cadena.</translation>
    </message>
    <message>
        <source>Do not sign. Ask for the recipient&apos;s own address; a token contract is not a person.</source>
        <translation>No firmes. Pide la dirección propia del destinatario; un contrato de token no es una persona.</translation>
    </message>
    <message>
        <source>Do not sign. Ask the site which contract it means.</source>
        <translation>No firmes. Pregunta al sitio a qué contrato se refiere.</translation>
    </message>
    <message>
        <source>Do not sign. Check this computer for malware and take the address from another device.</source>
        <translation>No firmes. Busca programas maliciosos en este ordenador y toma la dirección de otro dispositivo.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the contact with its original source and save it again.</source>
        <translation>No firmes. Compara el contacto con su fuente original y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the hash with the other owners by another way.</source>
        <translation>No firmes. Compara el hash con los otros dueños por otra vía.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the token&apos;s contract with the issuer&apos;s page.</source>
        <translation>No firmes. Compara el contrato del token con la página del emisor.</translation>
    </message>
    <message>
        <source>Do not sign. Compare the whole address with the project&apos;s documentation.</source>
        <translation>No firmes. Compara la dirección completa con la documentación del proyecto.</translation>
    </message>
    <message>
        <source>Do not sign. No honest application asks for this.</source>
        <translation>No firmes. Ninguna aplicación honesta pide esto.</translation>
    </message>
    <message>
        <source>Do not sign. Nobody here knows who would get your tokens.</source>
        <translation>No firmes. Nadie aquí sabe quién recibiría tus tokens.</translation>
    </message>
    <message>
        <source>Do not sign. Only Safe&apos;s own batch libraries belong here.</source>
        <translation>No firmes. Aquí solo caben las bibliotecas de lotes del propio Safe.</translation>
    </message>
    <message>
        <source>Do not sign. Open the real site yourself and sign in there.</source>
        <translation>No firmes. Abre tú el sitio real e inicia sesión allí.</translation>
    </message>
    <message>
        <source>Do not sign. Reload the site later and check it by another way.</source>
        <translation>No firmes. Recarga el sitio más tarde y compruébalo por otra vía.</translation>
    </message>
    <message>
        <source>Do not sign. Report it, so that the check can be repaired.</source>
        <translation>No firmes. Avisa de ello para que se repare el control.</translation>
    </message>
    <message>
        <source>Do not sign. Take the address from its original source again and compare its middle.</source>
        <translation>No firmes. Toma otra vez la dirección de su fuente original y compara su parte central.</translation>
    </message>
    <message>
        <source>Do not sign. The contract is not the named project&apos;s.</source>
        <translation>No firmes. El contrato no es del proyecto nombrado.</translation>
    </message>
    <message>
        <source>Do not sign. The first signature may already be in use by a thief.</source>
        <translation>No firmes. Un ladrón quizá ya usa la primera firma.</translation>
    </message>
    <message>
        <source>Do not sign. The payment must go to your own account.</source>
        <translation>No firmes. El pago debe ir a tu propia cuenta.</translation>
    </message>
    <message>
        <source>Do not sign. The request and your words differ.</source>
        <translation>No firmes. La solicitud y tus palabras difieren.</translation>
    </message>
    <message>
        <source>Do not sign. The site may be hacked; look for the project&apos;s own announcements.</source>
        <translation>No firmes. El sitio puede estar hackeado; busca los anuncios del proyecto.</translation>
    </message>
    <message>
        <source>Do not trust the message.</source>
        <translation>No confíes en el mensaje.</translation>
    </message>
    <message>
        <source>Do not trust this token.</source>
        <translation>No confíes en este token.</translation>
    </message>
    <message>
        <source>EIP-7702 sweepers</source>
        <translation>vaciadores EIP-7702</translation>
    </message>
    <message>
        <source>ENS does not allow this name; it may imitate another. (Its rules say: {0})</source>
        <translation>ENS no permite este nombre; puede imitar a otro. (Sus reglas dicen: {0})</translation>
    </message>
    <message>
        <source>Enter it on the device.</source>
        <translation>Escríbela en el dispositivo.</translation>
    </message>
    <message>
        <source>Enter the PIN; the positions are shown on the device.</source>
        <translation>Escribe el PIN; las posiciones se ven en el dispositivo.</translation>
    </message>
    <message>
        <source>Entry {0} differs from {1}.</source>
        <translation>La entrada {0} difiere de {1}.</translation>
    </message>
    <message>
        <source>Entry {0} does not follow the entry before it.</source>
        <translation>La entrada {0} no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Entry {0} is missing.</source>
        <translation>Falta la entrada {0}.</translation>
    </message>
    <message>
        <source>Entry {0} is no JSON object.</source>
        <translation>La entrada {0} no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Entry {0} of the batch runs {1} as the Safe {2}.</source>
        <translation>La entrada {0} del lote ejecuta {1} como el Safe {2}.</translation>
    </message>
    <message>
        <source>Entry {0} was changed after it was written.</source>
        <translation>La entrada {0} se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>Every redirected payment goes to an address that the account never paid.</source>
        <translation>Todo pago desviado va a una dirección que la cuenta nunca pagó.</translation>
    </message>
    <message>
        <source>Expect to receive less. Try to sell a little before you buy much.</source>
        <translation>Espera recibir menos. Intenta vender un poco antes de comprar mucho.</translation>
    </message>
    <message>
        <source>Far more than you usually send</source>
        <translation>Mucho más de lo que sueles enviar</translation>
    </message>
    <message>
        <source>Fewer signatures would be enough</source>
        <translation>Bastarían menos firmas</translation>
    </message>
    <message>
        <source>Fields are missing; they need a node.</source>
        <translation>Faltan campos; necesitan un nodo.</translation>
    </message>
    <message>
        <source>Fill it first.</source>
        <translation>Rellénala primero.</translation>
    </message>
    <message>
        <source>Find out who runs this contract before you sign.</source>
        <translation>Averigua quién opera este contrato antes de firmar.</translation>
    </message>
    <message>
        <source>Find the right device.</source>
        <translation>Busca el dispositivo correcto.</translation>
    </message>
    <message>
        <source>Finish or reject it on the device first.</source>
        <translation>Termínala o recházala primero en el dispositivo.</translation>
    </message>
    <message>
        <source>Finish that one first; this one is filled anew then.</source>
        <translation>Termina primero aquella; esta se rellena entonces de nuevo.</translation>
    </message>
    <message>
        <source>Foreign code would run with all rights of the Safe</source>
        <translation>Código ajeno se ejecutaría con todos los derechos del Safe</translation>
    </message>
    <message>
        <source>Foreign code would run with all rights of your account</source>
        <translation>Código ajeno se ejecutaría con todos los derechos de tu cuenta</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>From the Safe {0}: </source>
        <translation>Desde el Safe {0}: </translation>
    </message>
    <message>
        <source>From the Safe {0}: {1}</source>
        <translation>Desde el Safe {0}: {1}</translation>
    </message>
    <message>
        <source>GMX position theft through an address not yet in use</source>
        <translation>robo de una posición de GMX por una dirección aún sin usar</translation>
    </message>
    <message>
        <source>Give permissions on any chain that the message does not show</source>
        <translation>Dar permisos en cualquier cadena que el mensaje no muestra</translation>
    </message>
    <message>
        <source>Give permissions on chain {0}</source>
        <translation>Dar permisos en la cadena {0}</translation>
    </message>
    <message>
        <source>Give the identity {0} to {1}</source>
        <translation>Dar la identidad {0} a {1}</translation>
    </message>
    <message>
        <source>Give the site a key, made from this signature, that acts for this account</source>
        <translation>Dar al sitio una clave, hecha con esta firma, que actúa por esta cuenta</translation>
    </message>
    <message>
        <source>Give the site a key, made from this signature, that trades for this account</source>
        <translation>Dar al sitio una clave, creada con esta firma, que opera por esta cuenta</translation>
    </message>
    <message>
        <source>Give up control over {0} for ever</source>
        <translation>Renunciar para siempre al control de {0}</translation>
    </message>
    <message>
        <source>Give your account on the exchange to {0}</source>
        <translation>Dar su cuenta en la bolsa a {0}</translation>
    </message>
    <message>
        <source>Give {0} control over {1}</source>
        <translation>Dar a {0} el control de {1}</translation>
    </message>
    <message>
        <source>Give {0} full control of this account</source>
        <translation>Dar a {0} el control total de esta cuenta</translation>
    </message>
    <message>
        <source>Give {0} full control of this account on every chain</source>
        <translation>Dar a {0} el control total de esta cuenta en todas las cadenas</translation>
    </message>
    <message>
        <source>Group {0} is another.</source>
        <translation>El grupo {0} es otro.</translation>
    </message>
    <message>
        <source>Handing over ownership or replacing code gives away everything the contract holds, in one call.</source>
        <translation>Ceder la propiedad o reemplazar el código regala todo lo que tiene el contrato, en una llamada.</translation>
    </message>
    <message>
        <source>Hidden wallets are off on this device, or it takes the passphrase only on its own screen.</source>
        <translation>Las carteras ocultas están desactivadas, o el dispositivo solo toma la frase en su propia pantalla.</translation>
    </message>
    <message>
        <source>If you are sure: Trezor Suite › Settings › Device › Safety checks › Prompt.</source>
        <translation>Si tienes certeza: Trezor Suite › Settings › Device › Safety checks › Prompt.</translation>
    </message>
    <message>
        <source>If you do not know why it is new, wait some days.</source>
        <translation>Si no sabes por qué es nuevo, espera unos días.</translation>
    </message>
    <message>
        <source>In {0} entries there is none like it.</source>
        <translation>En {0} entradas no hay ninguna igual.</translation>
    </message>
    <message>
        <source>In {0} requests it never named {1}, which could now take everything.</source>
        <translation>En {0} solicitudes nunca nombró {1}, que ahora podría llevárselo todo.</translation>
    </message>
    <message>
        <source>In {0} requests it never named {1}, which could now take {2}.</source>
        <translation>En {0} solicitudes nunca nombró {1}, que ahora podría llevarse {2}.</translation>
    </message>
    <message>
        <source>Inferno batch through a delegated account</source>
        <translation>lote de Inferno por una cuenta delegada</translation>
    </message>
    <message>
        <source>Install it with the maker&apos;s program.</source>
        <translation>Instálala con el programa del fabricante.</translation>
    </message>
    <message>
        <source>Install the newer program again; this one would not understand it.</source>
        <translation>Instala de nuevo el programa más reciente; este no lo entendería.</translation>
    </message>
    <message>
        <source>Install the udev rules (Help › Devices) and plug the device in again.</source>
        <translation>Instala las reglas udev (Ayuda › Dispositivos) y vuelve a conectar el dispositivo.</translation>
    </message>
    <message>
        <source>Invoice for {0}</source>
        <translation>Factura por {0}</translation>
    </message>
    <message>
        <source>Invoice for {0} due {1}</source>
        <translation>Factura por {0}, vence {1}</translation>
    </message>
    <message>
        <source>Invoice of {0} for {1}</source>
        <translation>Factura de {0} por {1}</translation>
    </message>
    <message>
        <source>Invoice of {0} for {1} due {2}</source>
        <translation>Factura de {0} por {1}, vence {2}</translation>
    </message>
    <message>
        <source>Invoice {0}</source>
        <translation>Factura {0}</translation>
    </message>
    <message>
        <source>Invoice {0} for {1}</source>
        <translation>Factura {0} por {1}</translation>
    </message>
    <message>
        <source>Invoice {0} for {1} due {2}</source>
        <translation>Factura {0} por {1}, vence {2}</translation>
    </message>
    <message>
        <source>Invoice {0} of {1} for {2}</source>
        <translation>Factura {0} de {1} por {2}</translation>
    </message>
    <message>
        <source>Invoice {0} of {1} for {2} due {3}</source>
        <translation>Factura {0} de {1} por {2}, vence {3}</translation>
    </message>
    <message>
        <source>Issued At</source>
        <translation>Issued At</translation>
    </message>
    <message>
        <source>It asks again right after you refused</source>
        <translation>Pregunta de nuevo justo después de que rechazaras</translation>
    </message>
    <message>
        <source>It asks for {0}, which is no coin or token known here: say in what you pay, and how much.</source>
        <translation>Pide {0}, que aquí no es ninguna moneda ni token conocido: diga en qué paga y cuánto.</translation>
    </message>
    <message>
        <source>It asks for {0}; {1} is meant to be worth as much.</source>
        <translation>Pide {0}; se supone que {1} vale lo mismo.</translation>
    </message>
    <message>
        <source>It can be taken at any time from now on.</source>
        <translation>Se puede tomar en cualquier momento desde ahora.</translation>
    </message>
    <message>
        <source>It cancels a pending transaction</source>
        <translation>Cancela una transacción pendiente</translation>
    </message>
    <message>
        <source>It cancels it: nothing moves.</source>
        <translation>La cancela: nada se mueve.</translation>
    </message>
    <message>
        <source>It does not show: {0}.</source>
        <translation>No muestra: {0}.</translation>
    </message>
    <message>
        <source>It does something else when the owner or the block changes</source>
        <translation>Hace otra cosa cuando cambia el dueño o el bloque</translation>
    </message>
    <message>
        <source>It ends {0}.</source>
        <translation>Termina {0}.</translation>
    </message>
    <message>
        <source>It goes to an account of your own</source>
        <translation>Va a una cuenta tuya</translation>
    </message>
    <message>
        <source>It is not needed for this request.</source>
        <translation>No hace falta para esta solicitud.</translation>
    </message>
    <message>
        <source>It is not the Safe&apos;s next transaction</source>
        <translation>No es la próxima transacción del Safe</translation>
    </message>
    <message>
        <source>It is signed; whether it was sent is not certain.</source>
        <translation>Está firmada; no es seguro que se haya enviado.</translation>
    </message>
    <message>
        <source>It is valid on chain {0}; the site asked for chain {1}.</source>
        <translation>Vale en la cadena {0}; el sitio pidió la cadena {1}.</translation>
    </message>
    <message>
        <source>It is valid on every chain</source>
        <translation>Vale en todas las cadenas</translation>
    </message>
    <message>
        <source>It is {0} UTC; your hours are {1}:00 to {2}:00.</source>
        <translation>Son las {0} UTC; tu horario es de {1}:00 a {2}:00.</translation>
    </message>
    <message>
        <source>It looks as if somebody else used this account</source>
        <translation>Parece que otra persona usa esta cuenta</translation>
    </message>
    <message>
        <source>It looks like a usual payment that goes to somebody else</source>
        <translation>Parece un pago habitual que va a otra persona</translation>
    </message>
    <message>
        <source>It looks like a usual payment, but goes to somebody new</source>
        <translation>Parece un pago habitual, pero va a alguien nuevo</translation>
    </message>
    <message>
        <source>It looks like money taken in small parts</source>
        <translation>Parece dinero sacado en partes pequeñas</translation>
    </message>
    <message>
        <source>It looks like {0} and is another: the first {1} and the last {2} digits are the same. Take the address from its original source again.</source>
        <translation>Se parece a {0} y es otra: las primeras {1} y las últimas {2} cifras son iguales. Toma la dirección de nuevo de su fuente original.</translation>
    </message>
    <message>
        <source>It may be {0}.</source>
        <translation>Puede ser {0}.</translation>
    </message>
    <message>
        <source>It names no chain, so it may be used on every one.</source>
        <translation>No nombra cadena, así que puede usarse en todas.</translation>
    </message>
    <message>
        <source>It never ends.</source>
        <translation>No termina nunca.</translation>
    </message>
    <message>
        <source>It replaces a transaction that is on its way</source>
        <translation>Reemplaza una transacción que está en camino</translation>
    </message>
    <message>
        <source>It shows a hash only.</source>
        <translation>Solo muestra un hash.</translation>
    </message>
    <message>
        <source>It shows every field of the message.</source>
        <translation>Muestra cada campo del mensaje.</translation>
    </message>
    <message>
        <source>It takes tokens from somebody else</source>
        <translation>Toma tokens de otra persona</translation>
    </message>
    <message>
        <source>It wants an enormous amount of gas</source>
        <translation>Quiere una cantidad enorme de gas</translation>
    </message>
    <message>
        <source>It was not simulated</source>
        <translation>No se simuló</translation>
    </message>
    <message>
        <source>It was noticed at {0} UTC.</source>
        <translation>Se notó a las {0} UTC.</translation>
    </message>
    <message>
        <source>It was written without capitals, so a typing error cannot be noticed (EIP-55).</source>
        <translation>Está escrita sin mayúsculas, así que un error de tecleo no se notaría (EIP-55).</translation>
    </message>
    <message>
        <source>It would fail</source>
        <translation>Fallaría</translation>
    </message>
    <message>
        <source>It would fail. {0}</source>
        <translation>Fallaría. {0}</translation>
    </message>
    <message>
        <source>It would wait for others, or never be mined</source>
        <translation>Esperaría a otras, o nunca se minaría</translation>
    </message>
    <message>
        <source>Its code is that of {0} {1}.</source>
        <translation>Su código es el de {0} {1}.</translation>
    </message>
    <message>
        <source>Its newest block is of {0} UTC.</source>
        <translation>Su bloque más nuevo es de {0} UTC.</translation>
    </message>
    <message>
        <source>Its number is used up or taken back: nothing can be taken with it any more.</source>
        <translation>Su número está usado o retirado: con ella ya no se puede tomar nada.</translation>
    </message>
    <message>
        <source>Kevin Rose NFT theft</source>
        <translation>robo de los NFT de Kevin Rose</translation>
    </message>
    <message>
        <source>Known phishing sites; the list&apos;s source and date are shown.</source>
        <translation>Sitios de phishing conocidos; se muestran la fuente y la fecha de la lista.</translation>
    </message>
    <message>
        <source>Known thieves&apos; addresses; lists age and err, so the source and its date are shown.</source>
        <translation>Direcciones de ladrones conocidos; las listas envejecen y yerran: se muestran fuente y fecha.</translation>
    </message>
    <message>
        <source>Leave the site.</source>
        <translation>Abandona el sitio.</translation>
    </message>
    <message>
        <source>Ledger Connect Kit attack</source>
        <translation>ataque al Ledger Connect Kit</translation>
    </message>
    <message>
        <source>Less than a day ago {0} went to {1}. Now {2} would go to {3}, which looks similar.</source>
        <translation>Hace menos de un día {0} fue a {1}. Ahora {2} iría a {3}, que se parece.</translation>
    </message>
    <message>
        <source>Let a key that the site keeps trade for this account</source>
        <translation>Dejar que una clave que guarda el sitio opere por esta cuenta</translation>
    </message>
    <message>
        <source>Let another account send the authorization.</source>
        <translation>Haz que otra cuenta envíe la autorización.</translation>
    </message>
    <message>
        <source>Let the key 0x{0} post as the identity</source>
        <translation>Permitir que la clave 0x{0} publique como la identidad</translation>
    </message>
    <message>
        <source>Let the key 0x{0} trade for your account on Lighter</source>
        <translation>Dejar que la clave 0x{0} opere por su cuenta en Lighter</translation>
    </message>
    <message>
        <source>Let {0} act for the profile {1}</source>
        <translation>Permitir que {0} actúe por el perfil {1}</translation>
    </message>
    <message>
        <source>Let {0} act for this account ({1})</source>
        <translation>Dejar que {0} actúe por esta cuenta ({1})</translation>
    </message>
    <message>
        <source>Let {0} borrow {1} in this account&apos;s name</source>
        <translation>Permitir que {0} tome prestado {1} en nombre de esta cuenta</translation>
    </message>
    <message>
        <source>Let {0} charge up to {1} of each of your trades</source>
        <translation>Dejar que {0} cobre hasta {1} de cada una de sus operaciones</translation>
    </message>
    <message>
        <source>Let {0} make this call for the account: {1}</source>
        <translation>Permitir que {0} haga esta llamada por la cuenta: {1}</translation>
    </message>
    <message>
        <source>Let {0} propose transactions for the Safe; it signs none</source>
        <translation>Permitir que {0} proponga transacciones para la Safe; no firma ninguna</translation>
    </message>
    <message>
        <source>Let {0} recover, and so take, the identity</source>
        <translation>Permitir que {0} recupere, y así tome, la identidad</translation>
    </message>
    <message>
        <source>Let {0} release {1} deposited in The Compact</source>
        <translation>Permitir que {0} libere {1} depositado en The Compact</translation>
    </message>
    <message>
        <source>Let {0} take everything you hold in {1}</source>
        <translation>Dejar que {0} tome todo lo que tienes en {1}</translation>
    </message>
    <message>
        <source>Let {0} take {1} and pay it out{2}</source>
        <translation>Permitir que {0} tome {1} y lo pague{2}</translation>
    </message>
    <message>
        <source>Let {0} take {1} from {2}</source>
        <translation>Dejar que {0} tome {1} de: {2}</translation>
    </message>
    <message>
        <source>Let {0} vote and propose for this account</source>
        <translation>Dejar que {0} vote y proponga por esta cuenta</translation>
    </message>
    <message>
        <source>List {0} at prices that are not shown</source>
        <translation>Poner en venta {0} a precios que no se muestran</translation>
    </message>
    <message>
        <source>Lock what is staked for longer on {0}</source>
        <translation>Bloquear por más tiempo lo que está en staking en {0}</translation>
    </message>
    <message>
        <source>Lock what is staked for longer with {0}</source>
        <translation>Bloquear por más tiempo lo que está en staking con {0}</translation>
    </message>
    <message>
        <source>Look at each item. Sell one at a time.</source>
        <translation>Mira cada objeto. Vende uno cada vez.</translation>
    </message>
    <message>
        <source>Look at its screen; reject what it shows, unplug it and retry.</source>
        <translation>Mira su pantalla; rechaza lo que muestra, desconéctalo y reinténtalo.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s history.</source>
        <translation>Mira el historial de la cuenta.</translation>
    </message>
    <message>
        <source>Look at the entry and its date. Lists contain errors; a fresh thief is on none.</source>
        <translation>Mira la entrada y su fecha. Las listas tienen errores; un ladrón nuevo no está en ninguna.</translation>
    </message>
    <message>
        <source>Look at the reasons. If one surprises you, stop.</source>
        <translation>Mira los motivos. Si uno te sorprende, detente.</translation>
    </message>
    <message>
        <source>Look for the project&apos;s announcement of the upgrade before you sign.</source>
        <translation>Busca el anuncio del proyecto sobre la actualización antes de firmar.</translation>
    </message>
    <message>
        <source>Lower it.</source>
        <translation>Redúcela.</translation>
    </message>
    <message>
        <source>Lower the fee. Ask the application to estimate it again.</source>
        <translation>Baja la comisión. Pide a la aplicación que la estime de nuevo.</translation>
    </message>
    <message>
        <source>Lower the gas limit or do not sign.</source>
        <translation>Baja el límite de gas o no firmes.</translation>
    </message>
    <message>
        <source>Make sure that the test arrived.</source>
        <translation>Asegúrate de que la prueba llegó.</translation>
    </message>
    <message>
        <source>Make sure that you added this network yourself.</source>
        <translation>Asegúrate de que añadiste tú esta red.</translation>
    </message>
    <message>
        <source>Make sure that you mean to move everything.</source>
        <translation>Asegúrate de que quieres mover todo.</translation>
    </message>
    <message>
        <source>Make sure that you meant this chain.</source>
        <translation>Asegúrate de que querías esta cadena.</translation>
    </message>
    <message>
        <source>Make sure that you started this.</source>
        <translation>Asegúrate de que lo iniciaste tú.</translation>
    </message>
    <message>
        <source>Make {0} the guard of {1}: it can refuse every transaction</source>
        <translation>Hacer de {0} el guardián de {1}: puede rechazar cualquier transacción</translation>
    </message>
    <message>
        <source>Malware between this computer and the device, or a page that lied.</source>
        <translation>Programas maliciosos entre este ordenador y el dispositivo, o una página que mintió.</translation>
    </message>
    <message>
        <source>Malware edits the address book, so that a trusted name leads to the thief.</source>
        <translation>Los programas maliciosos cambian la agenda: un nombre de confianza lleva al ladrón.</translation>
    </message>
    <message>
        <source>Malware or a persuader loosens the rule first and pays afterwards.</source>
        <translation>Un programa malicioso o un persuasor afloja primero la regla y paga después.</translation>
    </message>
    <message>
        <source>Malware swaps the address in the clipboard or in the page between copying and paying.</source>
        <translation>Los programas maliciosos cambian la dirección en el portapapeles o la página entre copiar y pagar.</translation>
    </message>
    <message>
        <source>Many NFTs go to one unknown address</source>
        <translation>Muchos NFT van a una dirección desconocida</translation>
    </message>
    <message>
        <source>Many items are offered at once</source>
        <translation>Se ofrecen muchos objetos a la vez</translation>
    </message>
    <message>
        <source>Many signatures in a short time</source>
        <translation>Muchas firmas en poco tiempo</translation>
    </message>
    <message>
        <source>Many small thefts add up; the rolling sum notices.</source>
        <translation>Muchos robos pequeños se suman; la suma móvil lo nota.</translation>
    </message>
    <message>
        <source>Mint tokens{0}</source>
        <translation>Acuñar tokens{0}</translation>
    </message>
    <message>
        <source>Mint tokens{0} for {1}</source>
        <translation>Acuñar tokens{0} por {1}</translation>
    </message>
    <message>
        <source>Mint {0}</source>
        <translation>Acuñar {0}</translation>
    </message>
    <message>
        <source>Mint {0} on {1}</source>
        <translation>Acuñar {0} en {1}</translation>
    </message>
    <message>
        <source>Mint {0} with {1}</source>
        <translation>Acuñar {0} con {1}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Money goes to {0}.</source>
        <translation>El dinero va a {0}.</translation>
    </message>
    <message>
        <source>Move {0} USDC within your account on the exchange to {1}</source>
        <translation>Mover {0} USDC dentro de su cuenta en la bolsa a {1}</translation>
    </message>
    <message>
        <source>Name its folder with --profile.</source>
        <translation>Indica su carpeta con --profile.</translation>
    </message>
    <message>
        <source>Names are kept on Ethereum; the node set for it serves another chain.</source>
        <translation>Los nombres se guardan en Ethereum; el nodo configurado para ella sirve otra cadena.</translation>
    </message>
    <message>
        <source>Nearly everything you have of it leaves</source>
        <translation>Sale casi todo lo que tienes de ello</translation>
    </message>
    <message>
        <source>Never copy an address from history. Take it from its original source.</source>
        <translation>Nunca copies una dirección del historial. Tómala de su fuente original.</translation>
    </message>
    <message>
        <source>Never sign this. No honest site needs it.</source>
        <translation>Nunca firmes esto. Ningún sitio honesto lo necesita.</translation>
    </message>
    <message>
        <source>No Trezor signs transactions of type 1 (EIP-2930).</source>
        <translation>Ningún Trezor firma transacciones de tipo 1 (EIP-2930).</translation>
    </message>
    <message>
        <source>No contact has {0}; your past payments are not known here.</source>
        <translation>Ningún contacto tiene {0}; sus pagos anteriores no se conocen aquí.</translation>
    </message>
    <message>
        <source>No device is connected.</source>
        <translation>Ningún dispositivo conectado.</translation>
    </message>
    <message>
        <source>No device of an approver is connected.</source>
        <translation>No hay conectado ningún dispositivo de un aprobador.</translation>
    </message>
    <message>
        <source>No device with this account is connected.</source>
        <translation>No hay conectado ningún dispositivo con esta cuenta.</translation>
    </message>
    <message>
        <source>No earlier entry is on chain {0}.</source>
        <translation>Ninguna entrada anterior está en la cadena {0}.</translation>
    </message>
    <message>
        <source>No node and no state were given.</source>
        <translation>No se dio ni nodo ni estado.</translation>
    </message>
    <message>
        <source>No node is set for chain {0}: fee and nonce are unknown.</source>
        <translation>No hay ningún nodo para la cadena {0}: se desconocen la comisión y el nonce.</translation>
    </message>
    <message>
        <source>No node is set for this chain; the signed transaction is kept.</source>
        <translation>No hay ningún nodo para esta cadena; la transacción firmada se conserva.</translation>
    </message>
    <message>
        <source>No node is set for this chain; whether it was mined is unknown.</source>
        <translation>No hay ningún nodo para esta cadena; no se sabe si entró en un bloque.</translation>
    </message>
    <message>
        <source>No payment to {0} is in your past and no contact has it.</source>
        <translation>No hay ningún pago a {0} en tu pasado ni contacto que la tenga.</translation>
    </message>
    <message>
        <source>No recipient is given.</source>
        <translation>No se indica destinatario.</translation>
    </message>
    <message>
        <source>Nobody has the key of {0}.</source>
        <translation>Nadie tiene la clave de {0}.</translation>
    </message>
    <message>
        <source>Nobody here can read this call</source>
        <translation>Nadie aquí puede leer esta llamada</translation>
    </message>
    <message>
        <source>Nobody here knows the program that gets your account</source>
        <translation>Nadie aquí conoce el programa que recibe tu cuenta</translation>
    </message>
    <message>
        <source>Nobody here knows this kind of message</source>
        <translation>Nadie aquí conoce este tipo de mensaje</translation>
    </message>
    <message>
        <source>Nobody here knows who could take your tokens</source>
        <translation>Nadie aquí sabe quién podría tomar tus tokens</translation>
    </message>
    <message>
        <source>Nobody would control {0} any more, for ever.</source>
        <translation>Nadie controlaría ya {0}, para siempre.</translation>
    </message>
    <message>
        <source>Normal activity looks this unusual once in {0} times. {1}: no feature stands out by itself. {2}.</source>
        <translation>La actividad normal se ve así una vez de cada {0}. {1}: ningún rasgo destaca. {2}.</translation>
    </message>
    <message>
        <source>Normal activity looks this unusual once in {0} times. {1}: {2}. {3}.</source>
        <translation>La actividad normal se ve así de inusual una vez de cada {0}. {1}: {2}. {3}.</translation>
    </message>
    <message>
        <source>Not ready: {0}.</source>
        <translation>No listo: {0}.</translation>
    </message>
    <message>
        <source>Nothing leaves to an address that nobody reviewed.</source>
        <translation>Nada sale hacia una dirección que nadie revisó.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nada que hacer.</translation>
    </message>
    <message>
        <source>Nothing was forwarded. Do not sign again before you know why.</source>
        <translation>No se entregó nada. No firmes de nuevo antes de saber por qué.</translation>
    </message>
    <message>
        <source>Nothing was forwarded. Unplug the device and check it with the maker&apos;s program.</source>
        <translation>No se entregó nada. Desconecta el dispositivo y compruébalo con el programa del fabricante.</translation>
    </message>
    <message>
        <source>Nothing was sent. Set the right node under Networks.</source>
        <translation>No se envió nada. Pon el nodo correcto en Redes.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>No se firmó nada.</translation>
    </message>
    <message>
        <source>Nothing was signed. Ask the site for a simpler message, or use another device.</source>
        <translation>No se firmó nada. Pide al sitio un mensaje más simple, o usa otro dispositivo.</translation>
    </message>
    <message>
        <source>Nothing was signed. Check the amount; no device should sign what it cannot show.</source>
        <translation>No se firmó nada. Comprueba el importe; ningún dispositivo debe firmar lo que no puede mostrar.</translation>
    </message>
    <message>
        <source>Nothing was signed. No known application asks for this.</source>
        <translation>No se firmó nada. Ninguna aplicación conocida pide esto.</translation>
    </message>
    <message>
        <source>Nothing was signed. Open the hidden wallet again.</source>
        <translation>No se firmó nada. Abre de nuevo la cartera oculta.</translation>
    </message>
    <message>
        <source>Nothing was signed. Plug it in and start again.</source>
        <translation>No se firmó nada. Conéctalo y empieza de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was signed. Try again.</source>
        <translation>No se firmó nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was signed. Unplug the device, plug it in again and open the Ethereum app.</source>
        <translation>No se firmó nada. Desconecta el dispositivo, vuelve a conectarlo y abre la aplicación Ethereum.</translation>
    </message>
    <message>
        <source>Nothing was signed. Update the Ethereum app; if that does not help, use another device.</source>
        <translation>No se firmó nada. Actualiza la aplicación Ethereum; si no ayuda, usa otro dispositivo.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Reject what it still shows.</source>
        <translation>No se tomó nada de él. Rechaza lo que aún muestra.</translation>
    </message>
    <message>
        <source>Nothing would be paid to the address you named.</source>
        <translation>No se pagaría nada a la dirección que nombraste.</translation>
    </message>
    <message>
        <source>Nothing would watch the modules of the Safe {0} any more.</source>
        <translation>Ya nada vigilaría los módulos del Safe {0}.</translation>
    </message>
    <message>
        <source>Nothing, if you are up late.</source>
        <translation>Nada, si trasnochas.</translation>
    </message>
    <message>
        <source>Nothing: a payment to yourself is reassuring.</source>
        <translation>Nada: un pago a ti tranquiliza.</translation>
    </message>
    <message>
        <source>Nothing: a test payment to the same address is good practice.</source>
        <translation>Nada: un pago de prueba a la misma dirección es buena práctica.</translation>
    </message>
    <message>
        <source>Nothing: taking a permission back makes the account safer.</source>
        <translation>Nada: retirar un permiso hace la cuenta más segura.</translation>
    </message>
    <message>
        <source>Nothing: the account becomes an ordinary one again.</source>
        <translation>Nada: la cuenta vuelve a ser normal.</translation>
    </message>
    <message>
        <source>Nothing; it says that the effects were read from the request alone.</source>
        <translation>Nada; dice que los efectos se leyeron solo de la solicitud.</translation>
    </message>
    <message>
        <source>Offer {0} for something on another chain that the message does not name</source>
        <translation>Ofrecer {0} por algo en otra cadena que el mensaje no nombra</translation>
    </message>
    <message>
        <source>Offer {0} for {1}</source>
        <translation>Ofrecer {0} por {1}</translation>
    </message>
    <message>
        <source>Offer {0} for {1} less a fee, paid to somebody the message does not name</source>
        <translation>Ofrecer {0} por {1} menos una comisión, pagado a alguien que el mensaje no nombra</translation>
    </message>
    <message>
        <source>Offer {0} for {1} on {2}</source>
        <translation>Ofrecer {0} por {1} en {2}</translation>
    </message>
    <message>
        <source>Offer {0} for {1} on {2} ({3} of what is offered goes to others)</source>
        <translation>Ofrecer {0} por {1} en {2} ({3} de lo ofrecido va a otros)</translation>
    </message>
    <message>
        <source>Offer {0} for {1} paid to {2} on {3}</source>
        <translation>Ofrecer {0} por {1}, pagado a {2}, en {3}</translation>
    </message>
    <message>
        <source>Offer {0} for {1} paid to {2} with {3}</source>
        <translation>Ofrecer {0} por {1}, pagado a {2}, con {3}</translation>
    </message>
    <message>
        <source>Offer {0} for {1} with {2}</source>
        <translation>Ofrecer {0} por {1} con {2}</translation>
    </message>
    <message>
        <source>Offer {0} for {1} with {2} ({3} of what is offered goes to others)</source>
        <translation>Ofrecer {0} por {1} con {2} ({3} de lo ofrecido va a otros)</translation>
    </message>
    <message>
        <source>Offer {0} for {1}, and {2} more for others on {3}</source>
        <translation>Ofrecer {0} por {1}, y {2} más para otros, en {3}</translation>
    </message>
    <message>
        <source>Offer {0} for {1}, and {2} more for others with {3}</source>
        <translation>Ofrecer {0} por {1}, y {2} más para otros, con {3}</translation>
    </message>
    <message>
        <source>Offer {0} for {1}, and {2} more for others{3}</source>
        <translation>Ofrecer {0} por {1}, y {2} más para otros{3}</translation>
    </message>
    <message>
        <source>Offer {0}, paid out on {1} to {2}</source>
        <translation>Ofrecer {0}, pagado en {1} a {2}</translation>
    </message>
    <message>
        <source>Offered: {0}. Asked for in return: a token that nobody here knows.</source>
        <translation>Se ofrece: {0}. A cambio se pide: un token que nadie conoce aquí.</translation>
    </message>
    <message>
        <source>Offered: {0}. Asked for in return: an NFT of {1}, a collection that nobody here knows.</source>
        <translation>Se ofrece: {0}. Se pide a cambio: un NFT de {1}, una colección que aquí nadie conoce.</translation>
    </message>
    <message>
        <source>Offered: {0}. Asked for in return: less than dust.</source>
        <translation>Se ofrece: {0}. A cambio se pide: menos que polvo.</translation>
    </message>
    <message>
        <source>Offered: {0}. Asked for in return: nothing.</source>
        <translation>Se ofrece: {0}. A cambio se pide: nada.</translation>
    </message>
    <message>
        <source>Offered: {0}. The message does not say what comes back.</source>
        <translation>Ofrecido: {0}. El mensaje no dice qué vuelve.</translation>
    </message>
    <message>
        <source>Offered: {0}. The message does not say what comes back; it goes to {1}.</source>
        <translation>Ofrecido: {0}. El mensaje no dice qué vuelve; va a {1}.</translation>
    </message>
    <message>
        <source>Old software has known faults; unknown software shows screens nobody recorded.</source>
        <translation>El software antiguo tiene fallos conocidos; el desconocido muestra pantallas que nadie registró.</translation>
    </message>
    <message>
        <source>On Hyperliquid: {0}</source>
        <translation>En Hyperliquid: {0}</translation>
    </message>
    <message>
        <source>On the app&apos;s home screen press {0}. That turns on {1}.</source>
        <translation>En la pantalla inicial de la app pulse {0}. Eso activa {1}.</translation>
    </message>
    <message>
        <source>On the app&apos;s home screen touch the gear, then turn on {0}.</source>
        <translation>En la pantalla inicial de la app toque el engranaje y active {0}.</translation>
    </message>
    <message>
        <source>One person, deceived or forced, is not enough.</source>
        <translation>Una sola persona, engañada o forzada, no basta.</translation>
    </message>
    <message>
        <source>One signature over many tokens empties an account at once.</source>
        <translation>Una firma sobre muchos tokens vacía una cuenta de golpe.</translation>
    </message>
    <message>
        <source>One signature sold a whole collection for nothing.</source>
        <translation>Una firma vendió toda una colección por nada.</translation>
    </message>
    <message>
        <source>One signature with chain 0 gives the account away everywhere.</source>
        <translation>Una firma con cadena 0 regala la cuenta en todas partes.</translation>
    </message>
    <message>
        <source>One site asks many times at once</source>
        <translation>Un sitio pregunta muchas veces a la vez</translation>
    </message>
    <message>
        <source>Only one unknown person may take this offer</source>
        <translation>Solo una persona desconocida puede tomar esta oferta</translation>
    </message>
    <message>
        <source>Only the number of the order is given.</source>
        <translation>Solo se da el número de la oferta.</translation>
    </message>
    <message>
        <source>Only {0} can take it.</source>
        <translation>Solo {0} puede tomarla.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábrela de nuevo.</translation>
    </message>
    <message>
        <source>Open the Ethereum app on the device.</source>
        <translation>Abre la aplicación Ethereum en el dispositivo.</translation>
    </message>
    <message>
        <source>Open the hidden wallet again.</source>
        <translation>Abre de nuevo la cartera oculta.</translation>
    </message>
    <message>
        <source>OpenSea Wyvern phishing</source>
        <translation>phishing en OpenSea (Wyvern)</translation>
    </message>
    <message>
        <source>Order {0} of {1}: {2}</source>
        <translation>Oferta {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>Outside the hours of your policy</source>
        <translation>Fuera del horario de tu política</translation>
    </message>
    <message>
        <source>Pairing was refused on the device.</source>
        <translation>La vinculación se rechazó en el dispositivo.</translation>
    </message>
    <message>
        <source>Perhaps inside: {0}</source>
        <translation>Quizá dentro: {0}</translation>
    </message>
    <message>
        <source>Perhaps inside: {0}, and {1} more</source>
        <translation>Quizá dentro: {0}, y {1} más</translation>
    </message>
    <message>
        <source>Permit thefts of stETH and aEthWBTC</source>
        <translation>robos por permit de stETH y aEthWBTC</translation>
    </message>
    <message>
        <source>Phishing sites are new to their victims.</source>
        <translation>Los sitios de phishing son nuevos para sus víctimas.</translation>
    </message>
    <message>
        <source>Plug it in and unlock it.</source>
        <translation>Conéctalo y desbloquéalo.</translation>
    </message>
    <message>
        <source>Plug it in, unlock it, and try again.</source>
        <translation>Conéctalo, desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Port {0} is taken by another program; sites cannot reach Countersign.</source>
        <translation>El puerto {0} lo ocupa otro programa; las webs no pueden llegar a Countersign.</translation>
    </message>
    <message>
        <source>Port {0} is taken by {1}; sites cannot reach Countersign.</source>
        <translation>El puerto {0} lo ocupa {1}; las webs no pueden llegar a Countersign.</translation>
    </message>
    <message>
        <source>Propose calls that others may run later</source>
        <translation>Proponer llamadas que otros podrán ejecutar después</translation>
    </message>
    <message>
        <source>Propose calls that others may run later ({0})</source>
        <translation>Proponer llamadas que otros podrán ejecutar después ({0})</translation>
    </message>
    <message>
        <source>Propose: {0}</source>
        <translation>Proponer: {0}</translation>
    </message>
    <message>
        <source>Publish a work for others to mint{0}</source>
        <translation>Publicar una obra para que otros la acuñen{0}</translation>
    </message>
    <message>
        <source>Pulling a third person&apos;s tokens can make you liable, or part of a theft.</source>
        <translation>Tomar tokens de un tercero puede hacerte responsable o parte de un robo.</translation>
    </message>
    <message>
        <source>Radiant theft</source>
        <translation>robo de Radiant</translation>
    </message>
    <message>
        <source>Read each line. A normal action needs one permission, seldom two.</source>
        <translation>Lee cada línea. Una acción normal necesita un permiso, rara vez dos.</translation>
    </message>
    <message>
        <source>Read every field. Sign only if you know what the site does with it.</source>
        <translation>Lee cada campo. Firma solo si sabes qué hace el sitio con ello.</translation>
    </message>
    <message>
        <source>Receive {0} on {1}</source>
        <translation>Recibir {0} en {1}</translation>
    </message>
    <message>
        <source>Receive {0} with {1}</source>
        <translation>Recibir {0} con {1}</translation>
    </message>
    <message>
        <source>Refuse it.</source>
        <translation>Recházala.</translation>
    </message>
    <message>
        <source>Refuse them all and close the site.</source>
        <translation>Recházalas todas y cierra el sitio.</translation>
    </message>
    <message>
        <source>Register or change a name</source>
        <translation>Registrar o cambiar un nombre</translation>
    </message>
    <message>
        <source>Register or change a name ({0})</source>
        <translation>Registrar o cambiar un nombre ({0})</translation>
    </message>
    <message>
        <source>Reject it on the device. Then check this computer for malware.</source>
        <translation>Recházalo en el dispositivo. Luego busca programas maliciosos en este ordenador.</translation>
    </message>
    <message>
        <source>Reject on the device.</source>
        <translation>Rechaza en el dispositivo.</translation>
    </message>
    <message>
        <source>Remove the value.</source>
        <translation>Quita el valor.</translation>
    </message>
    <message>
        <source>Repay {0}</source>
        <translation>Devolver {0}</translation>
    </message>
    <message>
        <source>Repay {0} on {1}</source>
        <translation>Devolver {0} en {1}</translation>
    </message>
    <message>
        <source>Repay {0} with {1}</source>
        <translation>Devolver {0} con {1}</translation>
    </message>
    <message>
        <source>Replace the code behind {0} by {1}</source>
        <translation>Reemplazar el código detrás de {0} por {1}</translation>
    </message>
    <message>
        <source>Request Finance fake contract</source>
        <translation>contrato falso de Request Finance</translation>
    </message>
    <message>
        <source>Request {0} has no entry in the log.</source>
        <translation>La solicitud {0} no tiene entrada en el registro.</translation>
    </message>
    <message>
        <source>Request {0} is in the log but was removed.</source>
        <translation>La solicitud {0} está en el registro, pero fue eliminada.</translation>
    </message>
    <message>
        <source>Request {0} is stored as {1}, the log says {2}.</source>
        <translation>La solicitud {0} está guardada como {1}, el registro dice {2}.</translation>
    </message>
    <message>
        <source>Requests without a source cannot be compared with a site.</source>
        <translation>Las solicitudes sin origen no se pueden comparar con un sitio.</translation>
    </message>
    <message>
        <source>Restore it from a backup or choose another profile.</source>
        <translation>Restáuralo de una copia o elige otro perfil.</translation>
    </message>
    <message>
        <source>Run calls that the request does not show</source>
        <translation>Ejecutar llamadas que la solicitud no muestra</translation>
    </message>
    <message>
        <source>Run calls that the request does not show ({0})</source>
        <translation>Ejecutar llamadas que la solicitud no muestra ({0})</translation>
    </message>
    <message>
        <source>Run on the known state, {0} ({1}) to {2}; the request does not say so.</source>
        <translation>Ejecutado sobre el estado conocido: {0} ({1}) a {2}; la solicitud no lo dice.</translation>
    </message>
    <message>
        <source>Run on the known state, {0} gets {1} {2}; the request does not say so.</source>
        <translation>Ejecutado en el estado conocido, {0} obtiene {1} {2}; la solicitud no lo dice.</translation>
    </message>
    <message>
        <source>Run: sudo cp packaging/linux/{0} /etc/udev/rules.d/ &amp;&amp; sudo udevadm control --reload &amp;&amp; sudo udevadm trigger. Then plug the device in again.</source>
        <translation>Ejecuta: sudo cp packaging/linux/{0} /etc/udev/rules.d/ &amp;&amp; sudo udevadm control --reload &amp;&amp; sudo udevadm trigger. Luego vuelve a conectar el dispositivo.</translation>
    </message>
    <message>
        <source>Safe owner swap of UXLINK</source>
        <translation>cambio de propietarios del Safe de UXLINK</translation>
    </message>
    <message>
        <source>Same shape as the {0} of April {1}, {2}.</source>
        <translation>La misma forma que: {0}, abril de {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of April {1}.</source>
        <translation>La misma forma que: {0}, abril de {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of August {1}, {2}.</source>
        <translation>La misma forma que: {0}, agosto de {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of August {1}.</source>
        <translation>La misma forma que: {0}, agosto de {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of December {1}, {2}.</source>
        <translation>La misma forma que: {0}, diciembre de {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of December {1}.</source>
        <translation>La misma forma que: {0}, diciembre de {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of February {1}, {2}.</source>
        <translation>La misma forma que: {0}, febrero de {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of February {1}.</source>
        <translation>La misma forma que: {0}, febrero de {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of January {1}, {2}.</source>
        <translation>La misma forma que: {0}, enero de {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of January {1}.</source>
        <translation>La misma forma que: {0}, enero de {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of July {1}, {2}.</source>
        <translation>La misma forma que: {0}, julio de {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of July {1}.</source>
        <translation>La misma forma que: {0}, julio de {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of June {1}, {2}.</source>
        <translation>La misma forma que: {0}, junio de {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of June {1}.</source>
        <translation>La misma forma que: {0}, junio de {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of March {1}, {2}.</source>
        <translation>La misma forma que: {0}, marzo de {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of March {1}.</source>
        <translation>La misma forma que: {0}, marzo de {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of May {1}, {2}.</source>
        <translation>La misma forma que: {0}, mayo de {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of May {1}.</source>
        <translation>La misma forma que: {0}, mayo de {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of November {1}, {2}.</source>
        <translation>La misma forma que: {0}, noviembre de {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of November {1}.</source>
        <translation>La misma forma que: {0}, noviembre de {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of October {1}, {2}.</source>
        <translation>La misma forma que: {0}, octubre de {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of October {1}.</source>
        <translation>La misma forma que: {0}, octubre de {1}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of September {1}, {2}.</source>
        <translation>La misma forma que: {0}, septiembre de {1}, {2}.</translation>
    </message>
    <message>
        <source>Same shape as the {0} of September {1}.</source>
        <translation>La misma forma que: {0}, septiembre de {1}.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Save and verify the address first; it takes its waiting time.</source>
        <translation>Guarda y verifica primero la dirección; lleva su tiempo de espera.</translation>
    </message>
    <message>
        <source>Say what you mean to do.</source>
        <translation>Di qué quieres hacer.</translation>
    </message>
    <message>
        <source>SecurityUpdate drainers</source>
        <translation>vaciadores «SecurityUpdate»</translation>
    </message>
    <message>
        <source>See below what the node did not answer. Try again, or ask another node.</source>
        <translation>Abajo consta lo que el nodo no respondió. Inténtelo de nuevo o pregunte a otro nodo.</translation>
    </message>
    <message>
        <source>Sell {0}</source>
        <translation>Vender {0}</translation>
    </message>
    <message>
        <source>Sell {0} for {1} on {2}</source>
        <translation>Vender {0} en {2} por {1}</translation>
    </message>
    <message>
        <source>Sell {0} for {1} with {2}</source>
        <translation>Vender {0} con {2} por {1}</translation>
    </message>
    <message>
        <source>Sell {0} on an exchange account for at least {1} each</source>
        <translation>Vender {0} en una cuenta de bolsa por {1} como mínimo cada uno</translation>
    </message>
    <message>
        <source>Sell {0} on {1}</source>
        <translation>Vender {0} en {1}</translation>
    </message>
    <message>
        <source>Sell {0} with {1}</source>
        <translation>Vender {0} con {1}</translation>
    </message>
    <message>
        <source>Send again sends the very same bytes; they can only be mined once.</source>
        <translation>Enviar de nuevo manda exactamente los mismos bytes; solo pueden minarse una vez.</translation>
    </message>
    <message>
        <source>Send {0} from {1} to {2}</source>
        <translation>Enviar {0} de {1} a {2}</translation>
    </message>
    <message>
        <source>Send {0} inside the exchange to {1}</source>
        <translation>Enviar {0} dentro del intercambio a {1}</translation>
    </message>
    <message>
        <source>Send {0} to {1}</source>
        <translation>Enviar {0} a {1}</translation>
    </message>
    <message>
        <source>Set a tighter minimum, or trade in smaller parts.</source>
        <translation>Pon un mínimo más ajustado, o cambia en partes menores.</translation>
    </message>
    <message>
        <source>Set an end, or cancel the offer later.</source>
        <translation>Pon un fin, o cancela la oferta después.</translation>
    </message>
    <message>
        <source>Set gasPrice to zero unless a relayer that you know asks for it.</source>
        <translation>Pon gasPrice a cero salvo que lo pida un retransmisor que conoces.</translation>
    </message>
    <message>
        <source>Set it up with Trezor Suite first.</source>
        <translation>Configúralo primero con Trezor Suite.</translation>
    </message>
    <message>
        <source>Set the {0} of {1}</source>
        <translation>Poner el {0} de {1}</translation>
    </message>
    <message>
        <source>Several calls in one</source>
        <translation>Varias llamadas en una</translation>
    </message>
    <message>
        <source>Several calls in one ({0})</source>
        <translation>Varias llamadas en una ({0})</translation>
    </message>
    <message>
        <source>Several permissions at once</source>
        <translation>Varios permisos a la vez</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtalo.</translation>
    </message>
    <message>
        <source>Sign a hash whose meaning is not given</source>
        <translation>Firmar un hash cuyo significado no se da</translation>
    </message>
    <message>
        <source>Sign a message of type “{0}” for {1}; what it allows is unknown</source>
        <translation>Firmar un mensaje de tipo «{0}» para {1}; no se sabe qué permite</translation>
    </message>
    <message>
        <source>Sign a message of type “{0}”; what it allows is unknown</source>
        <translation>Firmar un mensaje de tipo «{0}»; no se sabe qué permite</translation>
    </message>
    <message>
        <source>Sign bytes that are no text</source>
        <translation>Firmar bytes que no son texto</translation>
    </message>
    <message>
        <source>Sign bytes that are the preimage of typed data, dressed as a message</source>
        <translation>Firmar bytes que son datos tipados, disfrazados de mensaje</translation>
    </message>
    <message>
        <source>Sign in on {0}</source>
        <translation>Iniciar sesión en {0}</translation>
    </message>
    <message>
        <source>Sign in with {0}</source>
        <translation>Iniciar sesión con {0}</translation>
    </message>
    <message>
        <source>Sign in{0}</source>
        <translation>Iniciar sesión{0}</translation>
    </message>
    <message>
        <source>Sign only for a contract that you know and for the amount you mean.</source>
        <translation>Firma solo para un contrato que conoces y por el importe que quieres.</translation>
    </message>
    <message>
        <source>Sign only for a contract that you know takes positions, such as a staking contract.</source>
        <translation>Firma solo para un contrato que sabes que toma posiciones, como uno de staking.</translation>
    </message>
    <message>
        <source>Sign only for a marketplace that you chose to sell at.</source>
        <translation>Firma solo para un mercado donde elegiste vender.</translation>
    </message>
    <message>
        <source>Sign only for a module that all owners reviewed.</source>
        <translation>Firma solo para un módulo que todos los dueños revisaron.</translation>
    </message>
    <message>
        <source>Sign only if all owners agreed on this change by another way.</source>
        <translation>Firma solo si todos los dueños aceptaron este cambio por otra vía.</translation>
    </message>
    <message>
        <source>Sign only if all owners agreed.</source>
        <translation>Firma solo si todos los dueños aceptaron.</translation>
    </message>
    <message>
        <source>Sign only if that person asked you to.</source>
        <translation>Firma solo si esa persona te lo pidió.</translation>
    </message>
    <message>
        <source>Sign only if this is your own new wallet; compare the address.</source>
        <translation>Firma solo si es tu propia cartera nueva; compara la dirección.</translation>
    </message>
    <message>
        <source>Sign only if you are deploying a contract.</source>
        <translation>Firma solo si estás creando un contrato.</translation>
    </message>
    <message>
        <source>Sign only if you know the taker.</source>
        <translation>Firma solo si conoces a quien la toma.</translation>
    </message>
    <message>
        <source>Sign only if you know this delegate and asked for it.</source>
        <translation>Firma solo si conoces a este delegado y lo pediste.</translation>
    </message>
    <message>
        <source>Sign only if you mean it: nobody can undo it.</source>
        <translation>Firma solo si lo quieres así: nadie puede deshacerlo.</translation>
    </message>
    <message>
        <source>Sign only if you meant to replace it.</source>
        <translation>Firma solo si querías reemplazarla.</translation>
    </message>
    <message>
        <source>Sign only if you started a trade or deposit that needs it.</source>
        <translation>Firma solo si iniciaste un intercambio o depósito que lo necesita.</translation>
    </message>
    <message>
        <source>Sign only if you started an upgrade of your wallet yourself.</source>
        <translation>Firma solo si tú iniciaste una actualización de tu cartera.</translation>
    </message>
    <message>
        <source>Sign only if you started this yourself.</source>
        <translation>Firma solo si lo iniciaste tú.</translation>
    </message>
    <message>
        <source>Sign only if you trust the application and nothing but the shown amount is at stake.</source>
        <translation>Firma solo si confías en la aplicación y solo está en juego el importe mostrado.</translation>
    </message>
    <message>
        <source>Sign only if you want to destroy it.</source>
        <translation>Firma solo si quieres destruirlo.</translation>
    </message>
    <message>
        <source>Sign only if you would accept this outcome.</source>
        <translation>Firma solo si aceptarías este resultado.</translation>
    </message>
    <message>
        <source>Sign only what you can read.</source>
        <translation>Firma solo lo que puedes leer.</translation>
    </message>
    <message>
        <source>Sign orders that are not shown{0}</source>
        <translation>Firmar órdenes que no se muestran{0}</translation>
    </message>
    <message>
        <source>Sign the text “{0}”</source>
        <translation>Firmar el texto «{0}»</translation>
    </message>
    <message>
        <source>Sign {0} for the Safe {1}</source>
        <translation>Firmar {0} por el Safe {1}</translation>
    </message>
    <message>
        <source>Sign {0} for the smart account {1}</source>
        <translation>Firmar {0} para la cuenta inteligente {1}</translation>
    </message>
    <message>
        <source>Some signers would sign these bytes as a transaction or as typed data.</source>
        <translation>Algunos firmantes firmarían estos bytes como transacción o datos tipados.</translation>
    </message>
    <message>
        <source>Some tokens burn the sender&apos;s gas to mint coins for a thief.</source>
        <translation>Algunos tokens queman el gas del remitente para acuñar monedas para un ladrón.</translation>
    </message>
    <message>
        <source>Someone could act for you in this protocol</source>
        <translation>Alguien podría actuar por ti en este protocolo</translation>
    </message>
    <message>
        <source>Someone could borrow in your name</source>
        <translation>Alguien podría pedir prestado en tu nombre</translation>
    </message>
    <message>
        <source>Someone could lose your stake</source>
        <translation>Alguien podría perder su depósito</translation>
    </message>
    <message>
        <source>Someone could take all NFTs of a collection</source>
        <translation>Alguien podría tomar todos los NFT de una colección</translation>
    </message>
    <message>
        <source>Someone else gets control</source>
        <translation>Otra persona obtiene el control</translation>
    </message>
    <message>
        <source>Someone else gets the price</source>
        <translation>Otra persona recibe el precio</translation>
    </message>
    <message>
        <source>Someone else pays the fee, for a token</source>
        <translation>Otra persona paga la comisión, a cambio de un token</translation>
    </message>
    <message>
        <source>Someone forged a payment in your history</source>
        <translation>Alguien falsificó un pago en tu historial</translation>
    </message>
    <message>
        <source>Someone may act for this account</source>
        <translation>Alguien puede actuar por esta cuenta</translation>
    </message>
    <message>
        <source>Someone with access to this computer edits the rules.</source>
        <translation>Alguien con acceso a este ordenador cambia las reglas.</translation>
    </message>
    <message>
        <source>Something leaves that the request does not name</source>
        <translation>Sale algo que la solicitud no nombra</translation>
    </message>
    <message>
        <source>Split it, or change the limit in the policy; a change takes its waiting time.</source>
        <translation>Divídelo, o cambia el límite en la política; un cambio lleva su espera.</translation>
    </message>
    <message>
        <source>Stake address</source>
        <translation>Dirección de staking</translation>
    </message>
    <message>
        <source>Stake {0}</source>
        <translation>Hacer staking de {0}</translation>
    </message>
    <message>
        <source>Stake {0} HYPE with {1}</source>
        <translation>Poner en staking {0} HYPE con {1}</translation>
    </message>
    <message>
        <source>Stake {0} on {1}</source>
        <translation>Hacer staking de {0} en {1}</translation>
    </message>
    <message>
        <source>Stake {0} with {1}</source>
        <translation>Hacer staking de {0} con {1}</translation>
    </message>
    <message>
        <source>Start again. If it never fits, something stands between this computer and the device.</source>
        <translation>Empieza de nuevo. Si nunca encaja, algo se interpone entre este ordenador y el dispositivo.</translation>
    </message>
    <message>
        <source>Stop and compare both addresses. The large payment must go where the test went.</source>
        <translation>Detente y compara ambas direcciones. El pago grande debe ir adonde fue la prueba.</translation>
    </message>
    <message>
        <source>Stop and look for news about the site.</source>
        <translation>Detente y busca noticias sobre el sitio.</translation>
    </message>
    <message>
        <source>Stop for a minute. Look at what you signed already.</source>
        <translation>Para un minuto. Mira lo que ya firmaste.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Swap {0} and pay what it gives to {1} on {2}</source>
        <translation>Cambiar {0} en {2} y pagar lo que dé a {1}</translation>
    </message>
    <message>
        <source>Swap {0} and pay what it gives to {1} with {2}</source>
        <translation>Cambiar {0} con {2} y pagar lo que dé a {1}</translation>
    </message>
    <message>
        <source>Swap {0} for {1}</source>
        <translation>Cambiar {0} por {1}</translation>
    </message>
    <message>
        <source>Swap {0} for {1} on {2}</source>
        <translation>Cambiar {0} por {1} en {2}</translation>
    </message>
    <message>
        <source>Swap {0} for {1} paid to {2} on {3}</source>
        <translation>Cambiar {0} por {1}, pagado a {2}, en {3}</translation>
    </message>
    <message>
        <source>Swap {0} for {1} paid to {2} with {3}</source>
        <translation>Cambiar {0} por {1}, pagado a {2}, con {3}</translation>
    </message>
    <message>
        <source>Swap {0} for {1} with {2}</source>
        <translation>Cambiar {0} por {1} con {2}</translation>
    </message>
    <message>
        <source>Swap {0} on {1}</source>
        <translation>Cambiar {0} en {1}</translation>
    </message>
    <message>
        <source>Swap {0} with {1}</source>
        <translation>Cambiar {0} con {1}</translation>
    </message>
    <message>
        <source>Switch it on again after this.</source>
        <translation>Vuelve a activarlo después.</translation>
    </message>
    <message>
        <source>Take a key back from the identity</source>
        <translation>Retirar una clave de la identidad</translation>
    </message>
    <message>
        <source>Take back a work that others could mint</source>
        <translation>Retirar una obra que otros podían acuñar</translation>
    </message>
    <message>
        <source>Take back an attestation that was made in this account&apos;s name</source>
        <translation>Retirar una certificación hecha en nombre de esta cuenta</translation>
    </message>
    <message>
        <source>Take back the permission of {0}</source>
        <translation>Retirar el permiso de {0}</translation>
    </message>
    <message>
        <source>Take back who may act for the profile {0}</source>
        <translation>Retirar el permiso de actuar por el perfil {0}</translation>
    </message>
    <message>
        <source>Take it back when you are done.</source>
        <translation>Retíralo cuando termines.</translation>
    </message>
    <message>
        <source>Take the account&apos;s code back</source>
        <translation>Retirar el código de la cuenta</translation>
    </message>
    <message>
        <source>Take the guard of {0} away, which could refuse its transactions</source>
        <translation>Quitar el guardián de {0}, que podía rechazar sus transacciones</translation>
    </message>
    <message>
        <source>Take your time. Nothing here is urgent.</source>
        <translation>Tómate tu tiempo. Nada aquí es urgente.</translation>
    </message>
    <message>
        <source>Take {0} HYPE back from {1}</source>
        <translation>Recuperar {0} HYPE de {1}</translation>
    </message>
    <message>
        <source>That device pays itself; a second person has a device of their own.</source>
        <translation>Ese dispositivo es el que paga; una segunda persona tiene el suyo propio.</translation>
    </message>
    <message>
        <source>That passphrase opens another wallet than before.</source>
        <translation>Esa frase abre otra cartera que la anterior.</translation>
    </message>
    <message>
        <source>The Ethereum app can show only part of this, and blind signing is off.</source>
        <translation>La aplicación Ethereum solo puede mostrar una parte, y la firma a ciegas está desactivada.</translation>
    </message>
    <message>
        <source>The Ethereum app does not allow this derivation path.</source>
        <translation>La aplicación Ethereum no permite esta ruta de derivación.</translation>
    </message>
    <message>
        <source>The Ethereum app is not installed on the device.</source>
        <translation>La aplicación Ethereum no está instalada en el dispositivo.</translation>
    </message>
    <message>
        <source>The Ethereum app {0} is too old for this transaction; 1.9.0 is needed.</source>
        <translation>La aplicación Ethereum {0} es demasiado antigua para esta transacción; se necesita 1.9.0.</translation>
    </message>
    <message>
        <source>The PIN was not entered.</source>
        <translation>No se escribió el PIN.</translation>
    </message>
    <message>
        <source>The PIN was not given as positions of the matrix.</source>
        <translation>El PIN no se dio como posiciones de la matriz.</translation>
    </message>
    <message>
        <source>The Safe pays a refund to someone</source>
        <translation>El Safe paga un reembolso a alguien</translation>
    </message>
    <message>
        <source>The Safe {0} would sign 32 bytes without any words (a hash), for ever. They may stand for an order or a permission.</source>
        <translation>El Safe {0} firmaría para siempre 32 bytes sin palabra alguna (un hash). Pueden representar una orden o un permiso.</translation>
    </message>
    <message>
        <source>The Safe&apos;s own code would be replaced</source>
        <translation>Se reemplazaría el propio código del Safe</translation>
    </message>
    <message>
        <source>The Safe&apos;s own protection changes</source>
        <translation>Cambia la propia protección del Safe</translation>
    </message>
    <message>
        <source>The Trezor One is locked.</source>
        <translation>El Trezor One está bloqueado.</translation>
    </message>
    <message>
        <source>The account holds {0} {1}: this would fail.</source>
        <translation>La cuenta tiene {0} {1}: esto fallaría.</translation>
    </message>
    <message>
        <source>The account that pays cannot be its own second person.</source>
        <translation>La cuenta que paga no puede ser su propia segunda persona.</translation>
    </message>
    <message>
        <source>The account&apos;s code is removed.</source>
        <translation>Se quita el código de la cuenta.</translation>
    </message>
    <message>
        <source>The address has a typing error</source>
        <translation>La dirección tiene un error de escritura</translation>
    </message>
    <message>
        <source>The amount is another.</source>
        <translation>El importe es otro.</translation>
    </message>
    <message>
        <source>The amount is too long for the device&apos;s screen.</source>
        <translation>El importe es demasiado largo para la pantalla del dispositivo.</translation>
    </message>
    <message>
        <source>The approval failed ({0}).</source>
        <translation>La aprobación ha fallado ({0}).</translation>
    </message>
    <message>
        <source>The audit log does not hold what it held when this program last wrote to it.</source>
        <translation>El registro no contiene lo que contenía cuando este programa escribió en él por última vez.</translation>
    </message>
    <message>
        <source>The capitals of {0} in {1} do not fit its digits.</source>
        <translation>Las mayúsculas de {0} en {1} no corresponden a sus dígitos.</translation>
    </message>
    <message>
        <source>The chain is not the one that was asked for</source>
        <translation>La cadena no es la que se pidió</translation>
    </message>
    <message>
        <source>The chosen definitions cannot be read.</source>
        <translation>Las definiciones elegidas no se pueden leer.</translation>
    </message>
    <message>
        <source>The code at {0} is not that of {1}: a changed chain, or a node that lies.</source>
        <translation>El código en {0} no es el de {1}: una cadena alterada, o un nodo que miente.</translation>
    </message>
    <message>
        <source>The code behind this contract was replaced since you used it</source>
        <translation>El código de este contrato se reemplazó desde que lo usaste</translation>
    </message>
    <message>
        <source>The code behind {0} would be {1}.</source>
        <translation>El código detrás de {0} sería {1}.</translation>
    </message>
    <message>
        <source>The code does not fit: the device was not paired.</source>
        <translation>El código no encaja: el dispositivo no se vinculó.</translation>
    </message>
    <message>
        <source>The code has six digits.</source>
        <translation>El código tiene seis cifras.</translation>
    </message>
    <message>
        <source>The code of {0} would run as the Safe {1}. It is none of Safe&apos;s pinned libraries.</source>
        <translation>El código de {0} se ejecutaría como el Safe {1}. No es ninguna de las bibliotecas fijadas de Safe.</translation>
    </message>
    <message>
        <source>The code of {0} would run with all rights of {1}: it can hand over everything in it.</source>
        <translation>El código de {0} se ejecutaría con todos los derechos de {1}: puede entregar todo lo que contiene.</translation>
    </message>
    <message>
        <source>The contract could take more than the request says</source>
        <translation>El contrato podría tomar más de lo que dice la solicitud</translation>
    </message>
    <message>
        <source>The contract is only days old</source>
        <translation>El contrato tiene solo días</translation>
    </message>
    <message>
        <source>The contract that could take your tokens does not exist yet</source>
        <translation>El contrato que podría tomar tus tokens aún no existe</translation>
    </message>
    <message>
        <source>The contract this message is for does not exist</source>
        <translation>El contrato para el que es este mensaje no existe</translation>
    </message>
    <message>
        <source>The decimal point may have slipped</source>
        <translation>La coma decimal quizá se desplazó</translation>
    </message>
    <message>
        <source>The device answered something that is not a valid signature or address.</source>
        <translation>El dispositivo respondió algo que no es una firma o dirección válida.</translation>
    </message>
    <message>
        <source>The device answered with the error {0}.</source>
        <translation>El dispositivo respondió con el error {0}.</translation>
    </message>
    <message>
        <source>The device asks for a passphrase.</source>
        <translation>El dispositivo pide una frase de contraseña.</translation>
    </message>
    <message>
        <source>The device asks for its PIN.</source>
        <translation>El dispositivo pide su PIN.</translation>
    </message>
    <message>
        <source>The device cannot show what you sign</source>
        <translation>El dispositivo no puede mostrar lo que firmas</translation>
    </message>
    <message>
        <source>The device did not answer as expected.</source>
        <translation>El dispositivo no respondió como se esperaba.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>El dispositivo no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The device does not authorize this: smart accounts are off, or it does not know the contract.</source>
        <translation>El dispositivo no autoriza esto: las cuentas inteligentes están desactivadas, o no conoce el contrato.</translation>
    </message>
    <message>
        <source>The device does not use this derivation path for this network.</source>
        <translation>El dispositivo no usa esta ruta de derivación en esta red.</translation>
    </message>
    <message>
        <source>The device has another address at this path: another seed or passphrase is in use.</source>
        <translation>El dispositivo tiene otra dirección en esta ruta: se usa otra semilla o frase.</translation>
    </message>
    <message>
        <source>The device has closed the wallet.</source>
        <translation>El dispositivo cerró la cartera.</translation>
    </message>
    <message>
        <source>The device is busy with another request.</source>
        <translation>El dispositivo está ocupado con otra solicitud.</translation>
    </message>
    <message>
        <source>The device is in its bootloader, not in its normal mode.</source>
        <translation>El dispositivo está en su bootloader, no en modo normal.</translation>
    </message>
    <message>
        <source>The device is locked.</source>
        <translation>El dispositivo está bloqueado.</translation>
    </message>
    <message>
        <source>The device is not paired with this computer yet.</source>
        <translation>El dispositivo aún no está vinculado a este ordenador.</translation>
    </message>
    <message>
        <source>The device refused the PIN.</source>
        <translation>El dispositivo rechazó el PIN.</translation>
    </message>
    <message>
        <source>The device refused these data without showing them.</source>
        <translation>El dispositivo rechazó estos datos sin mostrarlos.</translation>
    </message>
    <message>
        <source>The device refuses because it could only show part of this and blind signing is off.</source>
        <translation>El dispositivo rechaza porque solo podría mostrar una parte y la firma a ciegas está desactivada.</translation>
    </message>
    <message>
        <source>The device refuses this request: {0}.</source>
        <translation>El dispositivo rechaza esta solicitud: {0}.</translation>
    </message>
    <message>
        <source>The device reports a fault: without a word about it.</source>
        <translation>El dispositivo informa de un fallo, sin decir más.</translation>
    </message>
    <message>
        <source>The device reports a fault: {0}.</source>
        <translation>El dispositivo informa de un fallo: {0}.</translation>
    </message>
    <message>
        <source>The device says that this signature is not valid.</source>
        <translation>El dispositivo dice que esta firma no es válida.</translation>
    </message>
    <message>
        <source>The device showed something else than predicted. Nothing was signed here.</source>
        <translation>El dispositivo mostró algo distinto de lo predicho. Aquí no se firmó nada.</translation>
    </message>
    <message>
        <source>The device shows something else</source>
        <translation>El dispositivo muestra otra cosa</translation>
    </message>
    <message>
        <source>The device shows {0}, not the Ethereum app.</source>
        <translation>El dispositivo muestra {0}, no la aplicación Ethereum.</translation>
    </message>
    <message>
        <source>The device signed something else, or with another account.</source>
        <translation>El dispositivo firmó otra cosa, o con otra cuenta.</translation>
    </message>
    <message>
        <source>The device signed with another account.</source>
        <translation>El dispositivo firmó con otra cuenta.</translation>
    </message>
    <message>
        <source>The device was restarted meanwhile.</source>
        <translation>El dispositivo se reinició mientras tanto.</translation>
    </message>
    <message>
        <source>The device was unplugged.</source>
        <translation>El dispositivo se desconectó.</translation>
    </message>
    <message>
        <source>The device with this account is not connected: it can only be watched now.</source>
        <translation>El dispositivo con esta cuenta no está conectado: ahora solo se puede ver.</translation>
    </message>
    <message>
        <source>The device would sign other bytes than were checked here.</source>
        <translation>El dispositivo firmaría otros bytes que los comprobados aquí.</translation>
    </message>
    <message>
        <source>The device&apos;s safety checks do not allow this.</source>
        <translation>Los controles de seguridad del dispositivo no lo permiten.</translation>
    </message>
    <message>
        <source>The device&apos;s software is old or unknown</source>
        <translation>El software del dispositivo es antiguo o desconocido</translation>
    </message>
    <message>
        <source>The device&apos;s software is too old for this kind of request.</source>
        <translation>El software del dispositivo es demasiado antiguo para este tipo de solicitud.</translation>
    </message>
    <message>
        <source>The fee could be larger than the payment</source>
        <translation>La comisión podría superar el pago</translation>
    </message>
    <message>
        <source>The fee is far above today&apos;s</source>
        <translation>La comisión supera con mucho la de hoy</translation>
    </message>
    <message>
        <source>The first time on this chain</source>
        <translation>La primera vez en esta cadena</translation>
    </message>
    <message>
        <source>The function 0x{0} of {1} is unknown, and its data seem to hold this: {2}.</source>
        <translation>La función 0x{0} de {1} es desconocida, y sus datos parecen contener esto: {2}.</translation>
    </message>
    <message>
        <source>The function 0x{0} of {1} is unknown.</source>
        <translation>La función 0x{0} de {1} es desconocida.</translation>
    </message>
    <message>
        <source>The hash is not the one that was claimed</source>
        <translation>El hash no es el declarado</translation>
    </message>
    <message>
        <source>The hash on the device is another one</source>
        <translation>El hash en el dispositivo es otro</translation>
    </message>
    <message>
        <source>The last own entry is {0} days old.</source>
        <translation>La última entrada propia tiene {0} días.</translation>
    </message>
    <message>
        <source>The least that must arrive is nothing: any price would do.</source>
        <translation>El mínimo que debe llegar es nada: cualquier precio valdría.</translation>
    </message>
    <message>
        <source>The log ends before entry {0}, {1}.</source>
        <translation>El registro termina antes de la entrada {0}, {1}.</translation>
    </message>
    <message>
        <source>The login expired already.</source>
        <translation>El inicio de sesión ya caducó.</translation>
    </message>
    <message>
        <source>The login is for another site</source>
        <translation>El inicio de sesión es para otro sitio</translation>
    </message>
    <message>
        <source>The login is not valid yet.</source>
        <translation>El inicio de sesión aún no es válido.</translation>
    </message>
    <message>
        <source>The login names chain {0}, the request chain {1}.</source>
        <translation>El inicio de sesión nombra la cadena {0}, la solicitud la {1}.</translation>
    </message>
    <message>
        <source>The login names {0}, not this account.</source>
        <translation>El inicio de sesión nombra {0}, no esta cuenta.</translation>
    </message>
    <message>
        <source>The login&apos;s own text speaks of a transfer.</source>
        <translation>El propio texto del inicio de sesión habla de un envío.</translation>
    </message>
    <message>
        <source>The message borrows a known project&apos;s name</source>
        <translation>El mensaje toma prestado el nombre de un proyecto conocido</translation>
    </message>
    <message>
        <source>The message is a transaction in disguise</source>
        <translation>El mensaje es una transacción disfrazada</translation>
    </message>
    <message>
        <source>The message is bytes that are no text.</source>
        <translation>El mensaje son bytes que no son texto.</translation>
    </message>
    <message>
        <source>The message is for another chain</source>
        <translation>El mensaje es para otra cadena</translation>
    </message>
    <message>
        <source>The name in a message is free text; only the contract&apos;s address counts.</source>
        <translation>El nombre en un mensaje es texto libre; solo cuenta la dirección del contrato.</translation>
    </message>
    <message>
        <source>The name of this call is only a guess</source>
        <translation>El nombre de esta llamada es solo una suposición</translation>
    </message>
    <message>
        <source>The node answered with HTTP status {0}.</source>
        <translation>El nodo respondió con el estado HTTP {0}.</translation>
    </message>
    <message>
        <source>The node answered {0} where a number was asked.</source>
        <translation>El nodo respondió {0} donde se pedía un número.</translation>
    </message>
    <message>
        <source>The node answers for chain {0}, not for chain {1}.</source>
        <translation>El nodo responde por la cadena {0}, no por la cadena {1}.</translation>
    </message>
    <message>
        <source>The node cannot be reached ({0}).</source>
        <translation>No se puede llegar al nodo ({0}).</translation>
    </message>
    <message>
        <source>The node did not answer within {0} seconds.</source>
        <translation>El nodo no respondió en {0} segundos.</translation>
    </message>
    <message>
        <source>The node did not tell its newest block.</source>
        <translation>El nodo no dijo cuál es su bloque más reciente.</translation>
    </message>
    <message>
        <source>The node does not know block {0}.</source>
        <translation>El nodo no conoce el bloque {0}.</translation>
    </message>
    <message>
        <source>The node does not say what gas costs.</source>
        <translation>El nodo no dice cuánto cuesta el gas.</translation>
    </message>
    <message>
        <source>The node gives no logs.</source>
        <translation>El nodo no entrega registros.</translation>
    </message>
    <message>
        <source>The node left a question unanswered.</source>
        <translation>El nodo dejó una pregunta sin responder.</translation>
    </message>
    <message>
        <source>The node refused: {0}</source>
        <translation>El nodo lo rechazó: {0}</translation>
    </message>
    <message>
        <source>The node took too long over the questions before this one.</source>
        <translation>El nodo tardó demasiado con las preguntas anteriores.</translation>
    </message>
    <message>
        <source>The node {0} gave no state to run it on.</source>
        <translation>El nodo {0} no dio ningún estado sobre el que ejecutarlo.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no HTTP, or broke off.</source>
        <translation>La respuesta del nodo no es HTTP, o se cortó.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no JSON-RPC.</source>
        <translation>La respuesta del nodo no es JSON-RPC.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no JSON.</source>
        <translation>La respuesta del nodo no es JSON.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is too large.</source>
        <translation>La respuesta del nodo es demasiado grande.</translation>
    </message>
    <message>
        <source>The node&apos;s clock or chain is off</source>
        <translation>El reloj o la cadena del nodo no cuadra</translation>
    </message>
    <message>
        <source>The offer has no end</source>
        <translation>La oferta no tiene fin</translation>
    </message>
    <message>
        <source>The offer looks fair, but the payment goes to the thief.</source>
        <translation>La oferta parece justa, pero el pago va al ladrón.</translation>
    </message>
    <message>
        <source>The old market proxy holds approvals for your NFTs: who gets it, gets them.</source>
        <translation>El antiguo proxy de mercado tiene permisos de tus NFT: quien lo recibe, los recibe.</translation>
    </message>
    <message>
        <source>The owners of the Safe change</source>
        <translation>Cambian los dueños del Safe</translation>
    </message>
    <message>
        <source>The permission has no limit</source>
        <translation>El permiso no tiene límite</translation>
    </message>
    <message>
        <source>The permission lasts very long</source>
        <translation>El permiso dura mucho</translation>
    </message>
    <message>
        <source>The policy in force is not the one that the log recorded.</source>
        <translation>La política vigente no es la que registró el registro.</translation>
    </message>
    <message>
        <source>The policy that waits for its time is not the one that the log recorded.</source>
        <translation>La política que espera su momento no es la que registró el registro.</translation>
    </message>
    <message>
        <source>The policy “{0}” says {1} in any case.</source>
        <translation>La política «{0}» dice {1} en todo caso.</translation>
    </message>
    <message>
        <source>The profile folder {0} cannot be written ({1}).</source>
        <translation>No se puede escribir en la carpeta del perfil {0} ({1}).</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>El perfil está abierto solo para leer.</translation>
    </message>
    <message>
        <source>The profile was last used by a newer Countersign (schema {0}).</source>
        <translation>El perfil lo usó por última vez un Countersign más reciente (esquema {0}).</translation>
    </message>
    <message>
        <source>The profile&apos;s database {0} is damaged.</source>
        <translation>La base de datos {0} del perfil está dañada.</translation>
    </message>
    <message>
        <source>The program ended before the signature was handed back. It was not kept.</source>
        <translation>El programa terminó antes de devolver la firma. No se conservó.</translation>
    </message>
    <message>
        <source>The program that holds your market permissions changes hands</source>
        <translation>El programa que tiene tus permisos de mercado cambia de manos</translation>
    </message>
    <message>
        <source>The recipient is a contract without a known role</source>
        <translation>El destinatario es un contrato sin función conocida</translation>
    </message>
    <message>
        <source>The recipient is a token contract</source>
        <translation>El destinatario es un contrato de token</translation>
    </message>
    <message>
        <source>The record of {0} in the audit log does not match the contact.</source>
        <translation>El registro de {0} en el diario no corresponde al contacto.</translation>
    </message>
    <message>
        <source>The request is not ready.</source>
        <translation>La solicitud no está lista.</translation>
    </message>
    <message>
        <source>The request names no site.</source>
        <translation>La solicitud no nombra ningún sitio.</translation>
    </message>
    <message>
        <source>The signature is not for what was shown</source>
        <translation>La firma no es para lo que se mostró</translation>
    </message>
    <message>
        <source>The signature is not for what was shown. It was thrown away.</source>
        <translation>La firma no es para lo que se mostró. Se descartó.</translation>
    </message>
    <message>
        <source>The signed transaction is kept. Send again, or give it up.</source>
        <translation>La transacción firmada se conserva. Envía de nuevo, o abandónala.</translation>
    </message>
    <message>
        <source>The signed transaction is kept. Send again.</source>
        <translation>La transacción firmada se conserva. Envía de nuevo.</translation>
    </message>
    <message>
        <source>The site says one thing and asks for another</source>
        <translation>El sitio dice una cosa y pide otra</translation>
    </message>
    <message>
        <source>The test payment went to another address</source>
        <translation>El pago de prueba fue a otra dirección</translation>
    </message>
    <message>
        <source>The token lies about what moved</source>
        <translation>El token miente sobre lo que se movió</translation>
    </message>
    <message>
        <source>The token you get only borrows a known name</source>
        <translation>El token que recibes solo toma prestado un nombre conocido</translation>
    </message>
    <message>
        <source>The transaction is for chain {0}, the request for {1}.</source>
        <translation>La transacción es para la cadena {0}, la solicitud para la {1}.</translation>
    </message>
    <message>
        <source>The type “{0}” is of no known family.</source>
        <translation>El tipo «{0}» no es de ninguna familia conocida.</translation>
    </message>
    <message>
        <source>The type “{0}” is of no known family. It names {1}.</source>
        <translation>El tipo «{0}» no es de ninguna familia conocida. Nombra {1}.</translation>
    </message>
    <message>
        <source>The user&apos;s own limit bounds what one mistake or one theft can cost.</source>
        <translation>El límite propio acota lo que puede costar un error o un robo.</translation>
    </message>
    <message>
        <source>The waiting time for a new recipient is not over</source>
        <translation>La espera para un destinatario nuevo no ha terminado</translation>
    </message>
    <message>
        <source>The zone {0} decides who may take it.</source>
        <translation>La zona {0} decide quién puede tomarla.</translation>
    </message>
    <message>
        <source>There is no profile in {0}.</source>
        <translation>No hay ningún perfil en {0}.</translation>
    </message>
    <message>
        <source>There is nothing exact to approve yet; fields are missing.</source>
        <translation>Aún no hay nada exacto que aprobar; faltan campos.</translation>
    </message>
    <message>
        <source>Thieves let you sign an offer to sell your NFTs for nothing.</source>
        <translation>Los ladrones te hacen firmar una oferta que vende tus NFT por nada.</translation>
    </message>
    <message>
        <source>Thieves like nights and weekends.</source>
        <translation>A los ladrones les gustan las noches y los fines de semana.</translation>
    </message>
    <message>
        <source>Thieves move what you keep to where you never paid.</source>
        <translation>Los ladrones mueven lo que guardas adonde nunca pagaste.</translation>
    </message>
    <message>
        <source>This NFT is money: a position in a pool</source>
        <translation>Este NFT es dinero: una posición en un pool</translation>
    </message>
    <message>
        <source>This Trezor cannot be shown this message in full: {0}: {1}.</source>
        <translation>Este Trezor no puede mostrar este mensaje completo: {0}: {1}.</translation>
    </message>
    <message>
        <source>This Trezor holds no wallet yet.</source>
        <translation>Este Trezor aún no tiene cartera.</translation>
    </message>
    <message>
        <source>This Trezor runs firmware {0}. {1} need {2}.</source>
        <translation>Este Trezor tiene el firmware {0}. {1} necesita {2}.</translation>
    </message>
    <message>
        <source>This Trezor&apos;s firmware is too old: 1.8.0 (Trezor One) or 2.3.0 (newer models) is needed.</source>
        <translation>El firmware de este Trezor es demasiado antiguo: se necesita 1.8.0 (Trezor One) o 2.3.0 (modelos nuevos).</translation>
    </message>
    <message>
        <source>This account is no owner of the Safe</source>
        <translation>Esta cuenta no es dueña del Safe</translation>
    </message>
    <message>
        <source>This address is new here</source>
        <translation>Esta dirección es nueva aquí</translation>
    </message>
    <message>
        <source>This address only looks like one you know</source>
        <translation>Esta dirección solo se parece a una que conoces</translation>
    </message>
    <message>
        <source>This chain is not known here</source>
        <translation>Esta cadena no se conoce aquí</translation>
    </message>
    <message>
        <source>This computer does not let Countersign open the device, although a udev rule for it exists.</source>
        <translation>Este ordenador no deja que Countersign abra el dispositivo, aunque existe una regla udev.</translation>
    </message>
    <message>
        <source>This computer does not let Countersign open the device.</source>
        <translation>Este ordenador no deja que Countersign abra el dispositivo.</translation>
    </message>
    <message>
        <source>This computer has no udev rule that lets you open a {0}.</source>
        <translation>Este ordenador no tiene una regla udev que te deje abrir {0}.</translation>
    </message>
    <message>
        <source>This contact was changed outside Countersign</source>
        <translation>Este contacto se cambió fuera de Countersign</translation>
    </message>
    <message>
        <source>This contract does not exist on this chain</source>
        <translation>Este contrato no existe en esta cadena</translation>
    </message>
    <message>
        <source>This creates a contract</source>
        <translation>Esto crea un contrato</translation>
    </message>
    <message>
        <source>This device cannot be paired by a code.</source>
        <translation>Este dispositivo no se puede vincular con un código.</translation>
    </message>
    <message>
        <source>This device cannot sign this kind of request.</source>
        <translation>Este dispositivo no puede firmar este tipo de solicitud.</translation>
    </message>
    <message>
        <source>This gives your whole account to a program</source>
        <translation>Esto entrega toda tu cuenta a un programa</translation>
    </message>
    <message>
        <source>This is a contract: {0}. Contracts seldom give back what is sent to them.</source>
        <translation>Esto es un contrato: {0}. Los contratos rara vez devuelven lo que se les envía.</translation>
    </message>
    <message>
        <source>This is a token’s contract, not a person. What it gets is usually lost.</source>
        <translation>Es el contrato de un token, no una persona. Lo que recibe suele perderse.</translation>
    </message>
    <message>
        <source>This is everything: nothing is left for the fee.</source>
        <translation>Esto es todo: no queda nada para la comisión.</translation>
    </message>
    <message>
        <source>This is no name: names have parts with points between, as in alice.eth.</source>
        <translation>Esto no es un nombre: los nombres tienen partes separadas por puntos, como alice.eth.</translation>
    </message>
    <message>
        <source>This is no signature: it has {0} bytes, not {1}.</source>
        <translation>Esto no es una firma: tiene {0} bytes, no {1}.</translation>
    </message>
    <message>
        <source>This is no signature: it is 0x and 130 digits from 0 to f.</source>
        <translation>Esto no es una firma: es 0x y 130 cifras de 0 a f.</translation>
    </message>
    <message>
        <source>This is not the address you copied</source>
        <translation>Esta no es la dirección que copiaste</translation>
    </message>
    <message>
        <source>This is not the device this account belongs to</source>
        <translation>Este no es el dispositivo de esta cuenta</translation>
    </message>
    <message>
        <source>This is not what you said you wanted</source>
        <translation>Esto no es lo que dijiste que querías</translation>
    </message>
    <message>
        <source>This is the account that sends.</source>
        <translation>Es la cuenta que envía.</translation>
    </message>
    <message>
        <source>This is the token’s own contract. Tokens sent to it are lost.</source>
        <translation>Es el propio contrato del token. Los tokens enviados a él se pierden.</translation>
    </message>
    <message>
        <source>This is unlike what this account does</source>
        <translation>Esto no se parece a lo que hace esta cuenta</translation>
    </message>
    <message>
        <source>This name now leads to another address</source>
        <translation>Este nombre lleva ahora a otra dirección</translation>
    </message>
    <message>
        <source>This node’s chain has no ENS; the name cannot be read.</source>
        <translation>La cadena de este nodo no tiene ENS; no se puede leer el nombre.</translation>
    </message>
    <message>
        <source>This request could not be worked on ({0}).</source>
        <translation>No se pudo trabajar en esta solicitud ({0}).</translation>
    </message>
    <message>
        <source>This signature is a permission to take tokens</source>
        <translation>Esta firma es un permiso para tomar tokens</translation>
    </message>
    <message>
        <source>This signature is by nobody whom your policy names, or over another request.</source>
        <translation>Esta firma no es de nadie que nombre tu política, o es sobre otra solicitud.</translation>
    </message>
    <message>
        <source>This signs a transaction of the Safe {0} by its hash alone. What it does cannot be seen here.</source>
        <translation>Esto firma una transacción del Safe {0} solo por su hash. Lo que hace no se puede ver aquí.</translation>
    </message>
    <message>
        <source>This site asks for a contract that is not its own</source>
        <translation>Este sitio pide un contrato que no es suyo</translation>
    </message>
    <message>
        <source>This site imitates a known one</source>
        <translation>Este sitio imita a uno conocido</translation>
    </message>
    <message>
        <source>This site never asked for such a thing before</source>
        <translation>Este sitio nunca pidió algo así</translation>
    </message>
    <message>
        <source>This takes a permission back</source>
        <translation>Esto retira un permiso</translation>
    </message>
    <message>
        <source>This takes your account back from a program</source>
        <translation>Esto recupera tu cuenta de un programa</translation>
    </message>
    <message>
        <source>This token keeps a part, or does more than move</source>
        <translation>Este token se queda una parte, o hace más que mover</translation>
    </message>
    <message>
        <source>This token refuses to change a permission directly</source>
        <translation>Este token no deja cambiar un permiso directamente</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Tie this address to the identity {0} in public</source>
        <translation>Vincular en público esta dirección a la identidad {0}</translation>
    </message>
    <message>
        <source>Today is {0}.</source>
        <translation>Hoy es {0}.</translation>
    </message>
    <message>
        <source>Token approval</source>
        <translation>Permiso de token</translation>
    </message>
    <message>
        <source>Token functions take no coins: the call fails, or the coins are stuck in the token.</source>
        <translation>Las funciones de tokens no toman monedas: la llamada falla, o las monedas quedan atrapadas.</translation>
    </message>
    <message>
        <source>Token revocation</source>
        <translation>Retirada de permiso de token</translation>
    </message>
    <message>
        <source>Tokens sent to a token&apos;s own contract are lost for good.</source>
        <translation>Los tokens enviados al propio contrato del token se pierden para siempre.</translation>
    </message>
    <message>
        <source>Tokens with fees or hooks deliver less than they say, or cannot be sold again.</source>
        <translation>Los tokens con comisiones o trucos entregan menos de lo que dicen, o no se pueden revender.</translation>
    </message>
    <message>
        <source>Trezor Suite or its bridge is using the device.</source>
        <translation>Trezor Suite o su bridge está usando el dispositivo.</translation>
    </message>
    <message>
        <source>Tried on the known state: anyone who calls {0} takes {1} at once.</source>
        <translation>Probado en el estado conocido: cualquiera que llame a {0} se lleva {1} de inmediato.</translation>
    </message>
    <message>
        <source>Tried on the known state: {0} calls {1} and takes {2} at once.</source>
        <translation>Probado en el estado conocido: {0} llama a {1} y se lleva {2} de inmediato.</translation>
    </message>
    <message>
        <source>Try again, carefully: it waits longer after each wrong PIN and erases itself after sixteen.</source>
        <translation>Inténtalo con cuidado: espera más tras cada PIN erróneo y se borra tras dieciséis.</translation>
    </message>
    <message>
        <source>Try again, or choose another node.</source>
        <translation>Inténtalo de nuevo, o elige otro nodo.</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Turn on Smart accounts in the app&apos;s settings. Ledger allows only contracts on its own list.</source>
        <translation>Activa «Smart accounts» en los ajustes de la aplicación. Ledger solo permite contratos de su propia lista.</translation>
    </message>
    <message>
        <source>Turn passphrases on with Trezor Suite, or choose to type it on the device.</source>
        <translation>Activa las frases con Trezor Suite, o elige escribirla en el dispositivo.</translation>
    </message>
    <message>
        <source>Two nodes say different things</source>
        <translation>Dos nodos dicen cosas distintas</translation>
    </message>
    <message>
        <source>Type the amount as the device will show it.</source>
        <translation>Escribe el importe como lo mostrará el dispositivo.</translation>
    </message>
    <message>
        <source>USDT address poisoning</source>
        <translation>envenenamiento de direcciones con USDT</translation>
    </message>
    <message>
        <source>UXLINK theft</source>
        <translation>robo de UXLINK</translation>
    </message>
    <message>
        <source>Uniswap LP phishing</source>
        <translation>phishing de posiciones LP de Uniswap</translation>
    </message>
    <message>
        <source>Unlock it with its PIN and try again.</source>
        <translation>Desbloquéalo con su PIN e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again without touching it.</source>
        <translation>Desconéctalo y vuelve a conectarlo sin tocarlo.</translation>
    </message>
    <message>
        <source>Unplug it, plug it in again and retry.</source>
        <translation>Desconéctalo, vuelve a conectarlo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Unplug the device and check it with its maker&apos;s program.</source>
        <translation>Desconecta el dispositivo y compruébalo con el programa del fabricante.</translation>
    </message>
    <message>
        <source>Unplug the device and plug it in again. If that does not help, run: sudo udevadm trigger</source>
        <translation>Desconecta el dispositivo y vuelve a conectarlo. Si no ayuda, ejecuta: sudo udevadm trigger</translation>
    </message>
    <message>
        <source>Unstake {0}</source>
        <translation>Sacar del staking {0}</translation>
    </message>
    <message>
        <source>Unstake {0} on {1}</source>
        <translation>Sacar del staking {0} en {1}</translation>
    </message>
    <message>
        <source>Unstake {0} to {1} on {2}</source>
        <translation>Sacar del staking {0} en {2}, pagado a {1}</translation>
    </message>
    <message>
        <source>Unstake {0} to {1} with {2}</source>
        <translation>Sacar del staking {0} con {2}, pagado a {1}</translation>
    </message>
    <message>
        <source>Unstake {0} with {1}</source>
        <translation>Sacar del staking {0} con {1}</translation>
    </message>
    <message>
        <source>Unwrap {0}</source>
        <translation>Desenvolver {0}</translation>
    </message>
    <message>
        <source>Unwrap {0} on {1}</source>
        <translation>Desenvolver {0} en {1}</translation>
    </message>
    <message>
        <source>Unwrap {0} to {1} on {2}</source>
        <translation>Desenvolver {0} en {2}, pagado a {1}</translation>
    </message>
    <message>
        <source>Unwrap {0} to {1} with {2}</source>
        <translation>Desenvolver {0} con {2}, pagado a {1}</translation>
    </message>
    <message>
        <source>Unwrap {0} with {1}</source>
        <translation>Desenvolver {0} con {1}</translation>
    </message>
    <message>
        <source>Up to {0}.</source>
        <translation>Hasta {0}.</translation>
    </message>
    <message>
        <source>Update it with Trezor Suite.</source>
        <translation>Actualízalo con Trezor Suite.</translation>
    </message>
    <message>
        <source>Update it with Trezor Suite. Have your recovery seed at hand.</source>
        <translation>Actualízalo con Trezor Suite. Ten a mano tu semilla de recuperación.</translation>
    </message>
    <message>
        <source>Update it with the maker&apos;s program.</source>
        <translation>Actualízalo con el programa del fabricante.</translation>
    </message>
    <message>
        <source>Update the Ethereum app with Ledger Wallet.</source>
        <translation>Actualiza la aplicación Ethereum con Ledger Wallet.</translation>
    </message>
    <message>
        <source>Urgency is the deceiver&apos;s tool; a day of waiting breaks it.</source>
        <translation>La prisa es la herramienta del estafador; un día de espera la rompe.</translation>
    </message>
    <message>
        <source>Use a newer model. Nothing was signed.</source>
        <translation>Usa un modelo más nuevo. No se firmó nada.</translation>
    </message>
    <message>
        <source>Use a real device.</source>
        <translation>Usa un dispositivo real.</translation>
    </message>
    <message>
        <source>Use another device or another way to ask.</source>
        <translation>Usa otro dispositivo u otra forma de pedirlo.</translation>
    </message>
    <message>
        <source>Use m/44&apos;/60&apos;/0&apos;/0/0 or one beside it.</source>
        <translation>Usa m/44&apos;/60&apos;/0&apos;/0/0 o una vecina.</translation>
    </message>
    <message>
        <source>Venus delegate theft</source>
        <translation>robo por un delegado en Venus</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <source>Vote ({0})</source>
        <translation>Votar ({0})</translation>
    </message>
    <message>
        <source>WBTC address poisoning</source>
        <translation>envenenamiento de direcciones con WBTC</translation>
    </message>
    <message>
        <source>Wait until the window has passed, or change the policy.</source>
        <translation>Espera a que pase el plazo, o cambia la política.</translation>
    </message>
    <message>
        <source>Wait until your hours begin.</source>
        <translation>Espera a que empiece tu horario.</translation>
    </message>
    <message>
        <source>Wait {0} more seconds.</source>
        <translation>Espera {0} segundos más.</translation>
    </message>
    <message>
        <source>Wait, and ask the project by another way whether this contract is theirs.</source>
        <translation>Espera y pregunta al proyecto por otra vía si este contrato es suyo.</translation>
    </message>
    <message>
        <source>Wait, or choose another node.</source>
        <translation>Espera, o elige otro nodo.</translation>
    </message>
    <message>
        <source>Wait. Nothing is lost by it.</source>
        <translation>Espera. No se pierde nada por ello.</translation>
    </message>
    <message>
        <source>WazirX theft</source>
        <translation>robo de WazirX</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>What cannot be read cannot be checked: a blind signature trusts whoever wrote the call.</source>
        <translation>Lo que no se puede leer no se puede comprobar: una firma a ciegas confía en quien escribió la llamada.</translation>
    </message>
    <message>
        <source>What cannot be read inside an operation can be anything.</source>
        <translation>Lo que no se puede leer en una operación puede ser cualquier cosa.</translation>
    </message>
    <message>
        <source>What comes back is not in the message</source>
        <translation>Lo que vuelve no está en el mensaje</translation>
    </message>
    <message>
        <source>What goes to this address is destroyed</source>
        <translation>Lo que va a esta dirección se destruye</translation>
    </message>
    <message>
        <source>What goes to this address is lost: nobody holds its key.</source>
        <translation>Lo que va a esta dirección se pierde: nadie tiene su clave.</translation>
    </message>
    <message>
        <source>What is staked can only be withdrawn to {0}, not to you.</source>
        <translation>Lo que se deposita en staking solo puede retirarse hacia {0}, no hacia ti.</translation>
    </message>
    <message>
        <source>What is taken out goes to {0}, not to you.</source>
        <translation>Lo que se retira va a {0}, no a ti.</translation>
    </message>
    <message>
        <source>What this signature allows at worst</source>
        <translation>Lo que esta firma permite en el peor caso</translation>
    </message>
    <message>
        <source>What you give is credited to {0} on the other side of the bridge, not to you.</source>
        <translation>Lo que da se abona a {0} al otro lado del puente, no a usted.</translation>
    </message>
    <message>
        <source>What you give is credited to {0} {1}, not to you.</source>
        <translation>Lo que das se abona a {0} {1}, no a ti.</translation>
    </message>
    <message>
        <source>What you pay for goes to someone else</source>
        <translation>Lo que pagas va a otra persona</translation>
    </message>
    <message>
        <source>When the device shows a hash only, this computer&apos;s word is all there is.</source>
        <translation>Si el dispositivo solo muestra un hash, solo queda la palabra de este ordenador.</translation>
    </message>
    <message>
        <source>When the policy was loosened is no longer what the log recorded.</source>
        <translation>Cuándo se aflojó la política ya no es lo que registró el registro.</translation>
    </message>
    <message>
        <source>Who asks is not known</source>
        <translation>No se sabe quién pregunta</translation>
    </message>
    <message>
        <source>Whoever becomes owner signs from then on.</source>
        <translation>Quien se vuelve dueño firma desde entonces.</translation>
    </message>
    <message>
        <source>With a lower threshold one stolen key empties the Safe.</source>
        <translation>Con un umbral más bajo, una clave robada vacía el Safe.</translation>
    </message>
    <message>
        <source>With these settings the device refuses: blind signing is off.</source>
        <translation>Con estos ajustes el dispositivo rechaza: la firma a ciegas está desactivada.</translation>
    </message>
    <message>
        <source>With this one, about ${0} leave within a {1}; your limit is ${2}.</source>
        <translation>Con esta salen unos {0} $ en {1}; tu límite es {2} $.</translation>
    </message>
    <message>
        <source>With this one, {0} leave within a {1}; your limit is {2}.</source>
        <translation>Con esta sale {0} en {1}; tu límite es {2}.</translation>
    </message>
    <message>
        <source>Withdraw {0}</source>
        <translation>Retirar {0}</translation>
    </message>
    <message>
        <source>Withdraw {0} from the exchange to {1}</source>
        <translation>Retirar {0} del intercambio a {1}</translation>
    </message>
    <message>
        <source>Withdraw {0} on {1}</source>
        <translation>Retirar {0} en {1}</translation>
    </message>
    <message>
        <source>Withdraw {0} to {1} on {2}</source>
        <translation>Retirar {0} en {2}, pagado a {1}</translation>
    </message>
    <message>
        <source>Withdraw {0} to {1} with {2}</source>
        <translation>Retirar {0} con {2}, pagado a {1}</translation>
    </message>
    <message>
        <source>Withdraw {0} with {1}</source>
        <translation>Retirar {0} con {1}</translation>
    </message>
    <message>
        <source>Without its guard, or with a strange handler, the Safe accepts what it refused.</source>
        <translation>Sin su guardián, o con un gestor extraño, el Safe acepta lo que rechazaba.</translation>
    </message>
    <message>
        <source>Without one of {0} the rule “{1}” would decide: {2}.</source>
        <translation>Sin uno de {0} decidiría la regla «{1}»: {2}.</translation>
    </message>
    <message>
        <source>Without {0} the rule “{1}” would decide: {2}.</source>
        <translation>Sin {0} decidiría la regla «{1}»: {2}.</translation>
    </message>
    <message>
        <source>Wrap {0}</source>
        <translation>Envolver {0}</translation>
    </message>
    <message>
        <source>Wrap {0} on {1}</source>
        <translation>Envolver {0} en {1}</translation>
    </message>
    <message>
        <source>Wrap {0} with {1}</source>
        <translation>Envolver {0} con {1}</translation>
    </message>
    <message>
        <source>Write in a few words why this is right.</source>
        <translation>Escribe en pocas palabras por qué esto es correcto.</translation>
    </message>
    <message>
        <source>Write to the profile {0}</source>
        <translation>Escribir en el perfil {0}</translation>
    </message>
    <message>
        <source>You approve a Safe transaction that is not shown</source>
        <translation>Aprueba una transacción del Safe que no se muestra</translation>
    </message>
    <message>
        <source>You are asked to sign the same thing again, but it changed</source>
        <translation>Te piden firmar lo mismo otra vez, pero cambió</translation>
    </message>
    <message>
        <source>You cannot see which offers you sign</source>
        <translation>No puedes ver qué ofertas firmas</translation>
    </message>
    <message>
        <source>You do not know {0}. It shares the first {1} and the last {2} digits with {3}: {4}.</source>
        <translation>No conoces {0}. Comparte los primeros {1} y los últimos {2} dígitos con {3}: {4}.</translation>
    </message>
    <message>
        <source>You give and get nothing back</source>
        <translation>Das y no recibes nada a cambio</translation>
    </message>
    <message>
        <source>You may get far less than you give</source>
        <translation>Puedes recibir mucho menos de lo que das</translation>
    </message>
    <message>
        <source>You named {0}. {1}</source>
        <translation>Nombraste {0}. {1}</translation>
    </message>
    <message>
        <source>You named {0}; the permission goes to {1}.</source>
        <translation>Nombraste {0}; el permiso va a {1}.</translation>
    </message>
    <message>
        <source>You named {0}; {1} would leave.</source>
        <translation>Nombraste {0}; saldría {1}.</translation>
    </message>
    <message>
        <source>You never gave such a right before</source>
        <translation>Nunca diste un derecho así</translation>
    </message>
    <message>
        <source>You never paid this address before</source>
        <translation>Nunca has pagado a esta dirección</translation>
    </message>
    <message>
        <source>You never used this site before</source>
        <translation>Nunca usaste este sitio</translation>
    </message>
    <message>
        <source>You offer much for an NFT that may be worth nothing</source>
        <translation>Ofrece mucho por un NFT que quizá no valga nada</translation>
    </message>
    <message>
        <source>You refused {0} a moment ago; now it is {1}.</source>
        <translation>Rechazaste {0} hace un momento; ahora es {1}.</translation>
    </message>
    <message>
        <source>You rejected the request on the device.</source>
        <translation>Rechazaste la solicitud en el dispositivo.</translation>
    </message>
    <message>
        <source>You said {0}; {1} would leave.</source>
        <translation>Dijiste {0}; saldría {1}.</translation>
    </message>
    <message>
        <source>You said “{0}”. This lets {1} take tokens.</source>
        <translation>Dijiste «{0}». Esto permite a {1} tomar tokens.</translation>
    </message>
    <message>
        <source>You said “{0}”; nobody can read what this does.</source>
        <translation>Dijiste «{0}»; nadie puede leer qué hace esto.</translation>
    </message>
    <message>
        <source>You said “{0}”; this also does “{1}”.</source>
        <translation>Dijiste «{0}»; esto también hace «{1}».</translation>
    </message>
    <message>
        <source>You said “{0}”; this gives {1} control.</source>
        <translation>Dijiste «{0}»; esto da el control a {1}.</translation>
    </message>
    <message>
        <source>You said “{0}”; this is “{1}”.</source>
        <translation>Dijiste «{0}»; esto es «{1}».</translation>
    </message>
    <message>
        <source>You said “{0}”; this lets {1} take tokens.</source>
        <translation>Dijiste «{0}»; esto permite a {1} tomar tokens.</translation>
    </message>
    <message>
        <source>You said “{0}”; this lets {1}, whom nobody here knows, take tokens.</source>
        <translation>Dijiste «{0}»; esto permite a {1}, a quien nadie conoce aquí, tomar tokens.</translation>
    </message>
    <message>
        <source>You said “{0}”; {1} would leave.</source>
        <translation>Dijiste «{0}»; saldría {1}.</translation>
    </message>
    <message>
        <source>You saved {0} as {1}; this invoice wants {2}. Ask them by a way you used before.</source>
        <translation>Guardó {0} como {1}; esta factura quiere {2}. Pregúnteles por una vía que ya haya usado.</translation>
    </message>
    <message>
        <source>You stopped waiting for the device.</source>
        <translation>Dejaste de esperar al dispositivo.</translation>
    </message>
    <message>
        <source>You tested this address before</source>
        <translation>Ya probaste esta dirección</translation>
    </message>
    <message>
        <source>You want at least {0}; at least {1} would arrive.</source>
        <translation>Quieres al menos {0}; llegaría al menos {1}.</translation>
    </message>
    <message>
        <source>You want {0}; something else would arrive.</source>
        <translation>Quieres {0}; llegaría otra cosa.</translation>
    </message>
    <message>
        <source>You wanted something else, but this is a permission</source>
        <translation>Querías otra cosa, pero esto es un permiso</translation>
    </message>
    <message>
        <source>You would give it away for nothing</source>
        <translation>Lo regalarías por nada</translation>
    </message>
    <message>
        <source>Your history shows payments of 0 to {0}. You did not make them: anyone can write such an entry.</source>
        <translation>Tu historial muestra pagos de 0 a {0}. No los hiciste: cualquiera puede escribir esa entrada.</translation>
    </message>
    <message>
        <source>Your node is on chain {0}, the request on {1}.</source>
        <translation>Tu nodo está en la cadena {0}, la solicitud en la {1}.</translation>
    </message>
    <message>
        <source>Your policy allows saved addresses only</source>
        <translation>Tu política solo permite direcciones guardadas</translation>
    </message>
    <message>
        <source>Your policy does not let this through.</source>
        <translation>Tu política no deja pasar esto.</translation>
    </message>
    <message>
        <source>Your policy names no approver; add their address to it.</source>
        <translation>Tu política no nombra a ningún aprobador; añade su dirección.</translation>
    </message>
    <message>
        <source>Your policy or log was changed outside Countersign</source>
        <translation>Tu política o tu registro se cambió fuera de Countersign</translation>
    </message>
    <message>
        <source>Your policy still waits before this new contact is paid.</source>
        <translation>Tu política aún espera antes de pagar a este contacto nuevo.</translation>
    </message>
    <message>
        <source>Your policy waits {0} h more before this new contact is paid.</source>
        <translation>Tu política espera {0} h más antes de pagar a este contacto nuevo.</translation>
    </message>
    <message>
        <source>Your policy wants it for every payment and permission.</source>
        <translation>Tu política lo exige para cada pago y permiso.</translation>
    </message>
    <message>
        <source>Zero, dead and system addresses have no owner: payments to them cannot come back.</source>
        <translation>Las direcciones cero, dead y de sistema no tienen dueño: lo pagado allí no vuelve.</translation>
    </message>
    <message>
        <source>a chain this account rarely uses, {0}</source>
        <translation>una cadena que esta cuenta usa poco, {0}</translation>
    </message>
    <message>
        <source>a contract changed what its logs do not explain, and the run is too long to look at what it hashed</source>
        <translation>un contrato cambió algo que sus registros no explican, y la ejecución es demasiado larga para mirar qué hashes calculó</translation>
    </message>
    <message>
        <source>a delegated call may change anything, whatever its function is called</source>
        <translation>una llamada delegada puede cambiar todo, se llame como se llame su función</translation>
    </message>
    <message>
        <source>a field of the descriptor</source>
        <translation>un campo de la descripción</translation>
    </message>
    <message>
        <source>a hash or bytes</source>
        <translation>un hash o bytes</translation>
    </message>
    <message>
        <source>a known address among the bytes, at byte {0}</source>
        <translation>una dirección conocida entre los bytes, en el byte {0}</translation>
    </message>
    <message>
        <source>a line of the login</source>
        <translation>una línea del inicio de sesión</translation>
    </message>
    <message>
        <source>a list has at most {0} payments</source>
        <translation>una lista tiene como mucho {0} pagos</translation>
    </message>
    <message>
        <source>a margin trade</source>
        <translation>una operación con margen</translation>
    </message>
    <message>
        <source>a name kept in the {0} {1}</source>
        <translation>un nombre guardado en {0} {1}</translation>
    </message>
    <message>
        <source>a new contract</source>
        <translation>un contrato nuevo</translation>
    </message>
    <message>
        <source>a rapid series gives a stranger a permission</source>
        <translation>una serie rápida da un permiso a un desconocido</translation>
    </message>
    <message>
        <source>a rapid series reaches a stranger</source>
        <translation>una serie rápida llega a un desconocido</translation>
    </message>
    <message>
        <source>a rare kind of call, 0x{0}</source>
        <translation>un tipo de llamada poco frecuente, 0x{0}</translation>
    </message>
    <message>
        <source>a rare kind of call, a plain payment</source>
        <translation>un tipo de llamada poco frecuente, un pago simple</translation>
    </message>
    <message>
        <source>a raw transaction is 0x and an even number of hex digits</source>
        <translation>una transacción en bruto es 0x y un número par de cifras hexadecimales</translation>
    </message>
    <message>
        <source>a recipient first paid {0} days ago</source>
        <translation>un destinatario pagado por primera vez hace {0} días</translation>
    </message>
    <message>
        <source>a recipient that is rarely paid</source>
        <translation>un destinatario al que se paga poco</translation>
    </message>
    <message>
        <source>a recipient this account never paid</source>
        <translation>un destinatario al que esta cuenta nunca pagó</translation>
    </message>
    <message>
        <source>a recipient this account never paid, where {0} of your acts go to somebody new</source>
        <translation>un destinatario al que esta cuenta nunca pagó, cuando {0} de sus actos van a alguien nuevo</translation>
    </message>
    <message>
        <source>a replacement pays a stranger</source>
        <translation>un reemplazo paga a un desconocido</translation>
    </message>
    <message>
        <source>a revocation that burns gas</source>
        <translation>una revocación que quema gas</translation>
    </message>
    <message>
        <source>a second person</source>
        <translation>una segunda persona</translation>
    </message>
    <message>
        <source>a signed text</source>
        <translation>un texto firmado</translation>
    </message>
    <message>
        <source>a site that rarely asks this account, {0}</source>
        <translation>una web que pide poco a esta cuenta, {0}</translation>
    </message>
    <message>
        <source>a sleeping account pays a stranger</source>
        <translation>una cuenta dormida paga a un desconocido</translation>
    </message>
    <message>
        <source>a stranger gets everything, for a site that is new</source>
        <translation>un desconocido recibe todo, para un sitio nuevo</translation>
    </message>
    <message>
        <source>a stranger gets nearly all there is, for a site that is new</source>
        <translation>un desconocido recibe casi todo lo que hay, para un sitio nuevo</translation>
    </message>
    <message>
        <source>a token transfer carries no coins</source>
        <translation>una transferencia de tokens no lleva monedas</translation>
    </message>
    <message>
        <source>a transaction with authorizations can be cancelled, not sped up here</source>
        <translation>una transacción con autorizaciones se puede cancelar aquí, no acelerar</translation>
    </message>
    <message>
        <source>a value of it comes from an earlier call of the script</source>
        <translation>un valor suyo viene de una llamada anterior del guion</translation>
    </message>
    <message>
        <source>a wallet of your own</source>
        <translation>una cartera propia</translation>
    </message>
    <message>
        <source>above a limit</source>
        <translation>por encima de un límite</translation>
    </message>
    <message>
        <source>acts for the profile</source>
        <translation>actúa en nombre del perfil</translation>
    </message>
    <message>
        <source>all of a token</source>
        <translation>todo de un token</translation>
    </message>
    <message>
        <source>all that it does</source>
        <translation>todo lo que hace</translation>
    </message>
    <message>
        <source>all your {0}, now and later</source>
        <translation>todos tus {0}, ahora y después</translation>
    </message>
    <message>
        <source>all {0}</source>
        <translation>todo el {0}</translation>
    </message>
    <message>
        <source>an NFT of {0}</source>
        <translation>un NFT de {0}</translation>
    </message>
    <message>
        <source>an account that only the exchange knows</source>
        <translation>una cuenta que solo la bolsa conoce</translation>
    </message>
    <message>
        <source>an address has 40 hex digits after 0x, not {0}</source>
        <translation>una dirección tiene 40 cifras hexadecimales tras 0x, no {0}</translation>
    </message>
    <message>
        <source>an address holds hex digits only</source>
        <translation>una dirección solo contiene cifras hexadecimales</translation>
    </message>
    <message>
        <source>an address starts with 0x</source>
        <translation>una dirección empieza por 0x</translation>
    </message>
    <message>
        <source>an address you paid before ({0})</source>
        <translation>una dirección a la que ya pagaste ({0})</translation>
    </message>
    <message>
        <source>an amount unlike the usual{0}</source>
        <translation>un importe distinto del habitual{0}</translation>
    </message>
    <message>
        <source>an asset this account rarely sends, {0}</source>
        <translation>un activo que esta cuenta envía poco, {0}</translation>
    </message>
    <message>
        <source>an operation nobody can read, for a site that is new</source>
        <translation>una operación que nadie puede leer, para un sitio nuevo</translation>
    </message>
    <message>
        <source>an unknown address</source>
        <translation>una dirección desconocida</translation>
    </message>
    <message>
        <source>an unknown amount of </source>
        <translation>un importe desconocido de </translation>
    </message>
    <message>
        <source>an unknown amount of {0}</source>
        <translation>un importe desconocido de {0}</translation>
    </message>
    <message>
        <source>an unusual day, {0}</source>
        <translation>un día poco habitual, {0}</translation>
    </message>
    <message>
        <source>an unusual hour, {0}:00 UTC</source>
        <translation>una hora poco habitual, {0}:00 UTC</translation>
    </message>
    <message>
        <source>an unusual time after the last act, {0}</source>
        <translation>un intervalo poco habitual desde el último acto, {0}</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>anew every {0} days</source>
        <translation>de nuevo cada {0} días</translation>
    </message>
    <message>
        <source>anew every {0} seconds</source>
        <translation>de nuevo cada {0} segundos</translation>
    </message>
    <message>
        <source>any NFT of {0}</source>
        <translation>cualquier NFT de {0}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>cualquier importe</translation>
    </message>
    <message>
        <source>any amount of {0}</source>
        <translation>cualquier importe de {0}</translation>
    </message>
    <message>
        <source>any amount of {0}, even none</source>
        <translation>cualquier cantidad de {0}, incluso ninguna</translation>
    </message>
    <message>
        <source>any approval of this account</source>
        <translation>cualquier permiso de esta cuenta</translation>
    </message>
    <message>
        <source>any {0} NFTs of {1}</source>
        <translation>{0} NFT cualesquiera de {1}</translation>
    </message>
    <message>
        <source>asks for {0}, which is not known here</source>
        <translation>pide {0}, que aquí no se conoce</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>al menos </translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>al menos {0}</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>como máximo </translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>como máximo {0}</translation>
    </message>
    <message>
        <source>base units of an unknown token</source>
        <translation>unidades base de un token desconocido</translation>
    </message>
    <message>
        <source>becomes a module of the Safe</source>
        <translation>pasa a ser un módulo del Safe</translation>
    </message>
    <message>
        <source>becomes an owner of the Safe</source>
        <translation>pasa a ser propietario del Safe</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>bytes after the arguments</source>
        <translation>bytes tras los argumentos</translation>
    </message>
    <message>
        <source>calls nested more than {0} deep</source>
        <translation>llamadas anidadas a más de {0} niveles</translation>
    </message>
    <message>
        <source>choice {0}</source>
        <translation>opción {0}</translation>
    </message>
    <message>
        <source>coins and an unreadable call to a contract days old, for a site that is new</source>
        <translation>monedas y una llamada ilegible a un contrato de pocos días, para un sitio nuevo</translation>
    </message>
    <message>
        <source>contact removed: {0}</source>
        <translation>contacto eliminado: {0}</translation>
    </message>
    <message>
        <source>control over</source>
        <translation>el control sobre</translation>
    </message>
    <message>
        <source>created by the call</source>
        <translation>creado por la llamada</translation>
    </message>
    <message>
        <source>critical finding</source>
        <translation>hallazgo crítico</translation>
    </message>
    <message>
        <source>debt in your name</source>
        <translation>deuda a su nombre</translation>
    </message>
    <message>
        <source>declares its own document type; an invoice has no need to</source>
        <translation>declara su propio tipo de documento; una factura no lo necesita</translation>
    </message>
    <message>
        <source>deposited in The Compact</source>
        <translation>depositado en The Compact</translation>
    </message>
    <message>
        <source>destroys itself and all that it holds</source>
        <translation>se destruye con todo lo que contiene</translation>
    </message>
    <message>
        <source>eth_sign signs a bare hash; it can stand for any transaction or order</source>
        <translation>eth_sign firma un simple hash; puede representar cualquier transacción u orden</translation>
    </message>
    <message>
        <source>eth_sign thefts reported by SlowMist</source>
        <translation>robos con eth_sign según SlowMist</translation>
    </message>
    <message>
        <source>every NFT you hold in {0} ({1} today), now and later</source>
        <translation>todos los NFT que tiene en {0} (hoy {1}), ahora y después</translation>
    </message>
    <message>
        <source>every NFT you hold in {0}, now and later</source>
        <translation>todos los NFT que tienes en {0}, ahora y después</translation>
    </message>
    <message>
        <source>fake Aave site</source>
        <translation>web falsa de Aave</translation>
    </message>
    <message>
        <source>fake RTFKT page</source>
        <translation>página falsa de RTFKT</translation>
    </message>
    <message>
        <source>fallback handler</source>
        <translation>gestor de reserva</translation>
    </message>
    <message>
        <source>far more than usual goes to a stranger</source>
        <translation>mucho más de lo usual va a un desconocido</translation>
    </message>
    <message>
        <source>foreign code runs with all its rights</source>
        <translation>código ajeno se ejecuta con todos sus derechos</translation>
    </message>
    <message>
        <source>four suspicions that support one another</source>
        <translation>cuatro sospechas que se apoyan entre sí</translation>
    </message>
    <message>
        <source>fwDETH permit theft</source>
        <translation>robo por permit de fwDETH</translation>
    </message>
    <message>
        <source>gas refund</source>
        <translation>gas refund</translation>
    </message>
    <message>
        <source>give an address, or choose a contact</source>
        <translation>indica una dirección o elige un contacto</translation>
    </message>
    <message>
        <source>has {0} decimals; this asset has {1}</source>
        <translation>tiene {0} decimales; este activo tiene {1}</translation>
    </message>
    <message>
        <source>has {0} fields; type {1} has {2}</source>
        <translation>tiene {0} campos; el tipo {1} tiene {2}</translation>
    </message>
    <message>
        <source>how many signatures the Safe needs now is unknown</source>
        <translation>no se sabe cuántas firmas necesita ahora el Safe</translation>
    </message>
    <message>
        <source>how much comes back</source>
        <translation>cuánto vuelve</translation>
    </message>
    <message>
        <source>how much is taken</source>
        <translation>cuánto se toma</translation>
    </message>
    <message>
        <source>in their name</source>
        <translation>en su nombre</translation>
    </message>
    <message>
        <source>in {0} parts</source>
        <translation>en {0} partes</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>integridad</translation>
    </message>
    <message>
        <source>is a credit note: it asks for nothing to be paid</source>
        <translation>es una nota de abono: no pide ningún pago</translation>
    </message>
    <message>
        <source>is a list where bytes are expected</source>
        <translation>es una lista donde se esperan bytes</translation>
    </message>
    <message>
        <source>is empty or too long for a transaction</source>
        <translation>está vacío o es demasiado largo para una transacción</translation>
    </message>
    <message>
        <source>is larger than any amount on a chain</source>
        <translation>es mayor que cualquier importe en una cadena</translation>
    </message>
    <message>
        <source>is left open; open it under Send and fill it in</source>
        <translation>está sin rellenar; ábrelo en «Enviar» y complétalo</translation>
    </message>
    <message>
        <source>is longer than 32 bytes</source>
        <translation>es más largo que 32 bytes</translation>
    </message>
    <message>
        <source>is longer than a line or two; give one payment at a time</source>
        <translation>es más largo que una o dos líneas; indica los pagos de uno en uno</translation>
    </message>
    <message>
        <source>is longer than any invoice</source>
        <translation>es más largo que cualquier factura</translation>
    </message>
    <message>
        <source>is longer than {0} characters</source>
        <translation>tiene más de {0} caracteres</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing, and the object is no transaction or typed data</source>
        <translation>falta, y el objeto no es una transacción ni datos tipados</translation>
    </message>
    <message>
        <source>is missing: a legacy transaction needs EIP-155&apos;s three last fields</source>
        <translation>falta: una transacción antigua necesita los tres últimos campos de EIP-155</translation>
    </message>
    <message>
        <source>is neither JSON, a raw transaction, an ethereum: link, a payout list nor an electronic invoice</source>
        <translation>no es JSON, ni una transacción en bruto, ni un enlace ethereum:, ni una lista de pagos, ni una factura electrónica</translation>
    </message>
    <message>
        <source>is neither an XML invoice (UBL, CII), a PDF with one inside, nor JSON</source>
        <translation>no es una factura XML (UBL, CII), ni un PDF que la contenga, ni JSON</translation>
    </message>
    <message>
        <source>is neither an electronic invoice nor text</source>
        <translation>no es una factura electrónica ni texto</translation>
    </message>
    <message>
        <source>is no invoice: its outermost element is {0}</source>
        <translation>no es una factura: su elemento exterior es {0}</translation>
    </message>
    <message>
        <source>is no list of the right length</source>
        <translation>no es una lista de la longitud correcta</translation>
    </message>
    <message>
        <source>is no transaction: RLP of one item</source>
        <translation>no es una transacción: RLP de un elemento</translation>
    </message>
    <message>
        <source>is no transaction: {0}</source>
        <translation>no es una transacción: {0}</translation>
    </message>
    <message>
        <source>is not JSON: {0}</source>
        <translation>no es JSON: {0}</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is not a number (EIP-681)</source>
        <translation>no es un número (EIP-681)</translation>
    </message>
    <message>
        <source>is not a whole number of base units from 0 to 2^256</source>
        <translation>no es un número entero de unidades base de 0 a 2^256</translation>
    </message>
    <message>
        <source>is not complete</source>
        <translation>no está completo</translation>
    </message>
    <message>
        <source>is not well-formed XML: {0}</source>
        <translation>no es XML bien formado: {0}</translation>
    </message>
    <message>
        <source>is not written in UTF-8</source>
        <translation>no está escrito en UTF-8</translation>
    </message>
    <message>
        <source>is signed already; only an unsigned transaction can be judged and signed</source>
        <translation>ya está firmada; solo una transacción sin firmar se puede juzgar y firmar</translation>
    </message>
    <message>
        <source>is zero</source>
        <translation>es cero</translation>
    </message>
    <message>
        <source>it breaks EIP-4361: {0}</source>
        <translation>incumple EIP-4361: {0}</translation>
    </message>
    <message>
        <source>it calls {0}, whose state is not known</source>
        <translation>llama a {0}, cuyo estado no se conoce</translation>
    </message>
    <message>
        <source>it claims {0} bytes</source>
        <translation>declara {0} bytes</translation>
    </message>
    <message>
        <source>it does not fit its own types ({0})</source>
        <translation>no encaja con sus propios tipos ({0})</translation>
    </message>
    <message>
        <source>it fails in this state; shown is what it claims to do when it does not fail</source>
        <translation>falla en este estado; se muestra lo que dice hacer cuando no falla</translation>
    </message>
    <message>
        <source>it happens on {0}, which is not looked at from here</source>
        <translation>ocurre en {0}, que no se mira desde aquí</translation>
    </message>
    <message>
        <source>it has {0} characters; {1} are shown</source>
        <translation>tiene {0} caracteres; se muestran {1}</translation>
    </message>
    <message>
        <source>it holds characters that are not shown: {0}</source>
        <translation>contiene caracteres que no se muestran: {0}</translation>
    </message>
    <message>
        <source>it holds {0}</source>
        <translation>contiene {0}</translation>
    </message>
    <message>
        <source>it is cut off at byte {0}</source>
        <translation>está cortada en el byte {0}</translation>
    </message>
    <message>
        <source>it is for chain {0}, which is not looked at from here</source>
        <translation>es para la cadena {0}, que no se examina desde aquí</translation>
    </message>
    <message>
        <source>it is not decoded here</source>
        <translation>aquí no se descodifica</translation>
    </message>
    <message>
        <source>it is paid out on another chain; the message does not say which</source>
        <translation>se paga en otra cadena; el mensaje no dice en cuál</translation>
    </message>
    <message>
        <source>it is paid out on chain {0}, which is not looked at from here</source>
        <translation>se paga en la cadena {0}, que no se examina desde aquí</translation>
    </message>
    <message>
        <source>it is paid out on {0}, which is not looked at from here</source>
        <translation>se paga en {0}, que no se examina desde aquí</translation>
    </message>
    <message>
        <source>it is tiny and sends on its whole balance</source>
        <translation>es diminuto y reenvía todo su saldo</translation>
    </message>
    <message>
        <source>it moves nothing that the past could be compared with</source>
        <translation>no mueve nada que comparar con el pasado</translation>
    </message>
    <message>
        <source>it offers {0}</source>
        <translation>ofrece {0}</translation>
    </message>
    <message>
        <source>it reverts</source>
        <translation>se revierte</translation>
    </message>
    <message>
        <source>it uses permits, allowances and transferFrom and little else</source>
        <translation>usa permits, permisos y transferFrom y poco más</translation>
    </message>
    <message>
        <source>it was not run in a second world</source>
        <translation>no se ejecutó en un segundo mundo</translation>
    </message>
    <message>
        <source>it was not simulated</source>
        <translation>no se simuló</translation>
    </message>
    <message>
        <source>it was run on the state that is known now</source>
        <translation>se ejecutó sobre el estado conocido ahora</translation>
    </message>
    <message>
        <source>items and prices behind a root</source>
        <translation>artículos y precios tras una raíz</translation>
    </message>
    <message>
        <source>its bytes can be read in two ways, and the router&apos;s version decides which is meant</source>
        <translation>sus bytes se pueden leer de dos maneras, y la versión del router decide cuál vale</translation>
    </message>
    <message>
        <source>its capital letters do not fit (EIP-55): a digit is wrong. Take it from its source again</source>
        <translation>sus mayúsculas no encajan (EIP-55): una cifra está mal. Tómala de nuevo de su fuente</translation>
    </message>
    <message>
        <source>its capital letters do not match the EIP-55 checksum: a digit may be wrong</source>
        <translation>sus mayúsculas no encajan con la suma de control (EIP-55): una cifra puede estar mal</translation>
    </message>
    <message>
        <source>its code (EIP-7702)</source>
        <translation>su código (EIP-7702)</translation>
    </message>
    <message>
        <source>its code is not checked before it runs</source>
        <translation>su código no se comprueba antes de ejecutarse</translation>
    </message>
    <message>
        <source>its kind {0} is not known</source>
        <translation>su tipo {0} no se conoce</translation>
    </message>
    <message>
        <source>its name is only a guess from a public list: {0}</source>
        <translation>su nombre es solo una suposición de una lista pública: {0}</translation>
    </message>
    <message>
        <source>its path is too short</source>
        <translation>su ruta es demasiado corta</translation>
    </message>
    <message>
        <source>key derived from this signature</source>
        <translation>clave derivada de esta firma</translation>
    </message>
    <message>
        <source>latest own entries</source>
        <translation>últimas entradas propias</translation>
    </message>
    <message>
        <source>looks like a list</source>
        <translation>parece una lista</translation>
    </message>
    <message>
        <source>looks like a number</source>
        <translation>parece un número</translation>
    </message>
    <message>
        <source>looks like a time</source>
        <translation>parece un momento</translation>
    </message>
    <message>
        <source>looks like an address</source>
        <translation>parece una dirección</translation>
    </message>
    <message>
        <source>looks like bytes</source>
        <translation>parecen bytes</translation>
    </message>
    <message>
        <source>looks like text</source>
        <translation>parece texto</translation>
    </message>
    <message>
        <source>more arguments than are shown here</source>
        <translation>más argumentos de los que se muestran</translation>
    </message>
    <message>
        <source>more than {0} calls</source>
        <translation>más de {0} llamadas</translation>
    </message>
    <message>
        <source>more within a day than this account sends of this asset</source>
        <translation>más en un día de lo que esta cuenta envía de este activo</translation>
    </message>
    <message>
        <source>more within a month than this account gives one recipient</source>
        <translation>más en un mes de lo que esta cuenta da a un destinatario</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>must be above zero</source>
        <translation>debe ser mayor que cero</translation>
    </message>
    <message>
        <source>must be one JSON object; a list of payments is a payout list</source>
        <translation>debe ser un solo objeto JSON; varios pagos son una lista de pagos</translation>
    </message>
    <message>
        <source>names a parameter twice</source>
        <translation>nombra un parámetro dos veces</translation>
    </message>
    <message>
        <source>names no address</source>
        <translation>no nombra ninguna dirección</translation>
    </message>
    <message>
        <source>names no amount and currency</source>
        <translation>no nombra importe ni moneda</translation>
    </message>
    <message>
        <source>names no amount to be paid</source>
        <translation>no nombra ningún importe a pagar</translation>
    </message>
    <message>
        <source>names no amount with a known currency</source>
        <translation>no nombra ningún importe en una moneda conocida</translation>
    </message>
    <message>
        <source>names no amount; open it under Send and give one</source>
        <translation>no nombra ningún importe; ábrelo en «Enviar» e indica uno</translation>
    </message>
    <message>
        <source>names no currency</source>
        <translation>no nombra ninguna moneda</translation>
    </message>
    <message>
        <source>names several amounts; it must be one</source>
        <translation>nombra varios importes; debe ser uno</translation>
    </message>
    <message>
        <source>names the column {0} twice</source>
        <translation>nombra la columna {0} dos veces</translation>
    </message>
    <message>
        <source>names {0} addresses; it must be one</source>
        <translation>nombra {0} direcciones; debe ser una</translation>
    </message>
    <message>
        <source>nearly all there is goes to a stranger, for a site that is new</source>
        <translation>casi todo lo que hay va a un desconocido, para un sitio nuevo</translation>
    </message>
    <message>
        <source>no account is chosen; plug in a device first</source>
        <translation>no hay ninguna cuenta elegida; conecta primero un dispositivo</translation>
    </message>
    <message>
        <source>no code of a known contract was read</source>
        <translation>no se leyó el código de ningún contrato conocido</translation>
    </message>
    <message>
        <source>no copied address was observed</source>
        <translation>no se observó ninguna dirección copiada</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no descriptor or list here knows the function {0}</source>
        <translation>ninguna descripción ni lista de aquí conoce la función {0}</translation>
    </message>
    <message>
        <source>no device is chosen</source>
        <translation>no hay dispositivo elegido</translation>
    </message>
    <message>
        <source>no device was compared with the enrolled one</source>
        <translation>no se comparó ningún dispositivo con el registrado</translation>
    </message>
    <message>
        <source>no feature stands out by itself</source>
        <translation>ningún rasgo destaca por sí solo</translation>
    </message>
    <message>
        <source>no hash was claimed to compare with</source>
        <translation>no se declaró un hash para comparar</translation>
    </message>
    <message>
        <source>no node said which chain it is on</source>
        <translation>ningún nodo dijo en qué cadena está</translation>
    </message>
    <message>
        <source>no node told its newest block</source>
        <translation>ningún nodo dijo su bloque más nuevo</translation>
    </message>
    <message>
        <source>no node told which code runs behind the contract</source>
        <translation>ningún nodo dijo qué código hay detrás del contrato</translation>
    </message>
    <message>
        <source>no past payments and no contacts to compare with</source>
        <translation>no hay pagos anteriores ni contactos para comparar</translation>
    </message>
    <message>
        <source>no recent requests are known</source>
        <translation>no se conocen solicitudes recientes</translation>
    </message>
    <message>
        <source>no record of policy changes is at hand</source>
        <translation>no hay registro de cambios de la política</translation>
    </message>
    <message>
        <source>no second node was asked</source>
        <translation>no se preguntó a un segundo nodo</translation>
    </message>
    <message>
        <source>nobody could say</source>
        <translation>nadie pudo decirlo</translation>
    </message>
    <message>
        <source>nobody knows how many decimals {0} has; a node could say</source>
        <translation>nadie sabe cuántos decimales tiene {0}; un nodo podría decirlo</translation>
    </message>
    <message>
        <source>not reached through anything used before</source>
        <translation>no alcanzado por nada usado antes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing is signed that the device cannot show</source>
        <translation>no se firma nada que el dispositivo no pueda mostrar</translation>
    </message>
    <message>
        <source>nothing unusual</source>
        <translation>nada inusual</translation>
    </message>
    <message>
        <source>npm chalk and debug attack</source>
        <translation>ataque por los paquetes npm chalk y debug</translation>
    </message>
    <message>
        <source>of an unknown collection</source>
        <translation>de una colección desconocida</translation>
    </message>
    <message>
        <source>of the collection {0}</source>
        <translation>de la colección {0}</translation>
    </message>
    <message>
        <source>on the other side of the bridge</source>
        <translation>al otro lado del puente</translation>
    </message>
    <message>
        <source>one suspicion</source>
        <translation>una sospecha</translation>
    </message>
    <message>
        <source>only a digest is given; it may be any order or any key of the exchange</source>
        <translation>solo se da un resumen; puede ser cualquier orden o cualquier clave del intercambio</translation>
    </message>
    <message>
        <source>only a hash or bytes are given, not the message itself</source>
        <translation>solo se da un hash o bytes, no el mensaje mismo</translation>
    </message>
    <message>
        <source>only the root of a tree of orders is given; each leaf may be anything</source>
        <translation>solo se da la raíz de un árbol de órdenes; cada hoja puede ser cualquier cosa</translation>
    </message>
    <message>
        <source>only the root of a tree of permissions on any chain is given</source>
        <translation>solo se da la raíz de un árbol de permisos en cualquier cadena</translation>
    </message>
    <message>
        <source>only {0} earlier payments of this asset, {1} are needed</source>
        <translation>solo {0} pagos anteriores de este activo, se necesitan {1}</translation>
    </message>
    <message>
        <source>only {0} entries in the last year, 50 are needed</source>
        <translation>solo {0} entradas en el último año, se necesitan 50</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>out of the exchange</source>
        <translation>fuera de la plataforma</translation>
    </message>
    <message>
        <source>perhaps, by what the data seem to hold</source>
        <translation>quizá, por lo que los datos parecen contener</translation>
    </message>
    <message>
        <source>posts in its name</source>
        <translation>publica en su nombre</translation>
    </message>
    <message>
        <source>proposes, signs nothing</source>
        <translation>propone, no firma nada</translation>
    </message>
    <message>
        <source>relay fee</source>
        <translation>comisión de retransmisión</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>sent with a call</source>
        <translation>enviado con una llamada</translation>
    </message>
    <message>
        <source>serious finding</source>
        <translation>hallazgo grave</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>varias direcciones</translation>
    </message>
    <message>
        <source>several contacts have this name; choose one</source>
        <translation>varios contactos se llaman así; elige uno</translation>
    </message>
    <message>
        <source>signers of the exchange account</source>
        <translation>firmantes de la cuenta de la plataforma</translation>
    </message>
    <message>
        <source>simulation spoofing</source>
        <translation>engaño de la simulación</translation>
    </message>
    <message>
        <source>spWETH permit theft</source>
        <translation>robo por permit de spWETH</translation>
    </message>
    <message>
        <source>stETH and rETH theft by increaseAllowance</source>
        <translation>robo de stETH y rETH con increaseAllowance</translation>
    </message>
    <message>
        <source>starts with ethereum: (EIP-681)</source>
        <translation>empieza por ethereum: (EIP-681)</translation>
    </message>
    <message>
        <source>status {0} to {1}</source>
        <translation>status {0} to {1}</translation>
    </message>
    <message>
        <source>the Safe operation</source>
        <translation>la operación del Safe</translation>
    </message>
    <message>
        <source>the Safe&apos;s next nonce is unknown</source>
        <translation>el próximo nonce del Safe es desconocido</translation>
    </message>
    <message>
        <source>the Safe&apos;s own code</source>
        <translation>el propio código del Safe</translation>
    </message>
    <message>
        <source>the Safe&apos;s owners are unknown</source>
        <translation>los dueños del Safe son desconocidos</translation>
    </message>
    <message>
        <source>the address below</source>
        <translation>la dirección de abajo</translation>
    </message>
    <message>
        <source>the allowances in force are unknown</source>
        <translation>los permisos en vigor son desconocidos</translation>
    </message>
    <message>
        <source>the amount that somebody else usually gets</source>
        <translation>el importe que suele recibir otra persona</translation>
    </message>
    <message>
        <source>the amount to be paid must be above zero</source>
        <translation>el importe a pagar debe ser mayor que cero</translation>
    </message>
    <message>
        <source>the balances of the account are unknown</source>
        <translation>los saldos de la cuenta son desconocidos</translation>
    </message>
    <message>
        <source>the call 0x{0} of {1}</source>
        <translation>la llamada 0x{0} de {1}</translation>
    </message>
    <message>
        <source>the calls inside</source>
        <translation>las llamadas interiores</translation>
    </message>
    <message>
        <source>the code behind</source>
        <translation>el código detrás de</translation>
    </message>
    <message>
        <source>the code of {0} can be replaced at any time by whoever controls it</source>
        <translation>el código de {0} puede ser reemplazado en cualquier momento por quien lo controla</translation>
    </message>
    <message>
        <source>the code of {0} can be replaced at any time by {1}</source>
        <translation>el código de {0} puede ser reemplazado en cualquier momento por {1}</translation>
    </message>
    <message>
        <source>the contract {0} decides it, and is not known here</source>
        <translation>lo decide el contrato {0}, que aquí no se conoce</translation>
    </message>
    <message>
        <source>the contract&apos;s code is unknown without a node</source>
        <translation>el código del contrato es desconocido sin un nodo</translation>
    </message>
    <message>
        <source>the decimal point</source>
        <translation>el punto decimal</translation>
    </message>
    <message>
        <source>the file is larger than 20 MB</source>
        <translation>el archivo supera los 20 MB</translation>
    </message>
    <message>
        <source>the first line must name the columns address and amount</source>
        <translation>la primera línea debe nombrar las columnas address y amount</translation>
    </message>
    <message>
        <source>the first permission ever goes to a stranger</source>
        <translation>el primer permiso de todos va a un desconocido</translation>
    </message>
    <message>
        <source>the last call of the batch</source>
        <translation>la última llamada del lote</translation>
    </message>
    <message>
        <source>the list has a heading and no payment</source>
        <translation>la lista tiene un encabezado y ningún pago</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la lista está vacía</translation>
    </message>
    <message>
        <source>the list says {0}; you saved this address as {1}</source>
        <translation>la lista dice {0}; guardaste esta dirección como {1}</translation>
    </message>
    <message>
        <source>the market&apos;s contract decides the coin</source>
        <translation>el contrato del mercado decide la moneda</translation>
    </message>
    <message>
        <source>the message does not name it</source>
        <translation>el mensaje no lo nombra</translation>
    </message>
    <message>
        <source>the message is a hash; its text is not given</source>
        <translation>el mensaje es un hash; su texto no se da</translation>
    </message>
    <message>
        <source>the message is bytes that are no text</source>
        <translation>el mensaje son bytes que no son texto</translation>
    </message>
    <message>
        <source>the message names it by a hash alone; the site knows it</source>
        <translation>el mensaje lo nombra solo con un hash; el sitio lo conoce</translation>
    </message>
    <message>
        <source>the message speaks of {0}, not of this account</source>
        <translation>el mensaje habla de {0}, no de esta cuenta</translation>
    </message>
    <message>
        <source>the message type “{0}” is of no family known here</source>
        <translation>el tipo de mensaje «{0}» no es de ninguna familia conocida aquí</translation>
    </message>
    <message>
        <source>the next nonce is unknown without a node</source>
        <translation>el siguiente nonce es desconocido sin un nodo</translation>
    </message>
    <message>
        <source>the order is packed in a form of its settler&apos;s own (ERC-7683)</source>
        <translation>la orden está empaquetada en una forma propia de su liquidador (ERC-7683)</translation>
    </message>
    <message>
        <source>the order names a rate of interest, not an amount</source>
        <translation>la orden nombra un tipo de interés, no una cantidad</translation>
    </message>
    <message>
        <source>the order packs them into bytes that are not understood</source>
        <translation>la orden los empaqueta en bytes que no se entienden</translation>
    </message>
    <message>
        <source>the policy sets no limit for a day or a week</source>
        <translation>la política no pone límite por día ni semana</translation>
    </message>
    <message>
        <source>the policy sets no limit for one transaction</source>
        <translation>la política no pone límite por transacción</translation>
    </message>
    <message>
        <source>the pool&apos;s asset number {0} is not in the table here</source>
        <translation>el activo número {0} del pool no está en la tabla de aquí</translation>
    </message>
    <message>
        <source>the request does not bound it</source>
        <translation>la solicitud no lo limita</translation>
    </message>
    <message>
        <source>the request does not say, and no allowance is known that would</source>
        <translation>la solicitud no lo dice, ni se conoce un permiso que lo diga</translation>
    </message>
    <message>
        <source>the rest of the router&apos;s commands</source>
        <translation>el resto de los comandos del router</translation>
    </message>
    <message>
        <source>the rest of this request</source>
        <translation>el resto de esta solicitud</translation>
    </message>
    <message>
        <source>the route&apos;s number alone says it</source>
        <translation>solo lo dice el número de la ruta</translation>
    </message>
    <message>
        <source>the router&apos;s action 0x{0}</source>
        <translation>la acción 0x{0} del router</translation>
    </message>
    <message>
        <source>the router&apos;s action {0}</source>
        <translation>la acción {0} del router</translation>
    </message>
    <message>
        <source>the router&apos;s command {0}</source>
        <translation>el comando {0} del router</translation>
    </message>
    <message>
        <source>the router&apos;s commands</source>
        <translation>los comandos del router</translation>
    </message>
    <message>
        <source>the same payment stands {0} times in the list</source>
        <translation>el mismo pago aparece {0} veces en la lista</translation>
    </message>
    <message>
        <source>the script</source>
        <translation>el guion</translation>
    </message>
    <message>
        <source>the simulation itself failed ({0})</source>
        <translation>la propia simulación falló ({0})</translation>
    </message>
    <message>
        <source>the state that was given is not enough to run it</source>
        <translation>el estado dado no basta para ejecutarlo</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>el texto está vacío</translation>
    </message>
    <message>
        <source>the text “{0}”</source>
        <translation>el texto «{0}»</translation>
    </message>
    <message>
        <source>the transaction has none yet; nothing needs to be replaced</source>
        <translation>la transacción aún no tiene; no hay nada que sustituir</translation>
    </message>
    <message>
        <source>the types leave out {0}</source>
        <translation>los tipos omiten {0}</translation>
    </message>
    <message>
        <source>the value in US dollars is unknown without a price source</source>
        <translation>el valor en dólares es desconocido sin una fuente de precios</translation>
    </message>
    <message>
        <source>the whole account</source>
        <translation>toda la cuenta</translation>
    </message>
    <message>
        <source>the whole account {0}</source>
        <translation>toda la cuenta {0}</translation>
    </message>
    <message>
        <source>the whole account: {0} of its limits nobody here knows</source>
        <translation>toda la cuenta: {0} de sus límites no los conoce nadie aquí</translation>
    </message>
    <message>
        <source>the whole text</source>
        <translation>el texto completo</translation>
    </message>
    <message>
        <source>the worst use on the state</source>
        <translation>el peor uso sobre el estado</translation>
    </message>
    <message>
        <source>their contracts are not known here</source>
        <translation>sus contratos no se conocen aquí</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>hay demasiados</translation>
    </message>
    <message>
        <source>there is no own past</source>
        <translation>no hay pasado propio</translation>
    </message>
    <message>
        <source>there is no past to compare with</source>
        <translation>no hay pasado con el que comparar</translation>
    </message>
    <message>
        <source>there is no past to look at</source>
        <translation>no hay pasado que mirar</translation>
    </message>
    <message>
        <source>there is too little past</source>
        <translation>hay muy poco pasado</translation>
    </message>
    <message>
        <source>these contracts may also take what this account allowed them, and act on what it holds in them</source>
        <translation>estos contratos también pueden tomar lo que esta cuenta les permitió y disponer de lo que tiene en ellos</translation>
    </message>
    <message>
        <source>they are not readable text</source>
        <translation>no son texto legible</translation>
    </message>
    <message>
        <source>they could not be read ({0})</source>
        <translation>no se pudieron leer ({0})</translation>
    </message>
    <message>
        <source>they seem to hold this: {0}</source>
        <translation>parecen contener esto: {0}</translation>
    </message>
    <message>
        <source>they were found by their shape alone, in data that nobody here could read</source>
        <translation>se encontraron solo por su forma, en datos que aquí nadie pudo leer</translation>
    </message>
    <message>
        <source>this PDF carries no electronic invoice (Factur-X, ZUGFeRD); type what it says</source>
        <translation>este PDF no contiene ninguna factura electrónica (Factur-X, ZUGFeRD); escribe lo que dice</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>esta cuenta</translation>
    </message>
    <message>
        <source>this message</source>
        <translation>este mensaje</translation>
    </message>
    <message>
        <source>three suspicions that support one another</source>
        <translation>tres sospechas que se apoyan entre sí</translation>
    </message>
    <message>
        <source>through Permit2</source>
        <translation>a través de Permit2</translation>
    </message>
    <message>
        <source>through Permit3</source>
        <translation>a través de Permit3</translation>
    </message>
    <message>
        <source>today&apos;s fee is unknown without a node</source>
        <translation>la comisión de hoy es desconocida sin un nodo</translation>
    </message>
    <message>
        <source>token id</source>
        <translation>número del token</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>tokens that the request does not name</source>
        <translation>tokens que la solicitud no nombra</translation>
    </message>
    <message>
        <source>trading agent</source>
        <translation>agente de operaciones</translation>
    </message>
    <message>
        <source>trading fees</source>
        <translation>comisiones de operación</translation>
    </message>
    <message>
        <source>trading key</source>
        <translation>clave de operaciones</translation>
    </message>
    <message>
        <source>trading key derived from this signature</source>
        <translation>clave de operaciones derivada de esta firma</translation>
    </message>
    <message>
        <source>trading key kept by the site</source>
        <translation>clave de operaciones que guarda el sitio</translation>
    </message>
    <message>
        <source>transaction type {0} is not known here; 0, 1, 2 and 4 are</source>
        <translation>el tipo de transacción {0} no se conoce aquí; 0, 1, 2 y 4 sí</translation>
    </message>
    <message>
        <source>transfer needs a recipient</source>
        <translation>transfer necesita un destinatario</translation>
    </message>
    <message>
        <source>trying it on the state failed ({0})</source>
        <translation>la prueba sobre el estado falló ({0})</translation>
    </message>
    <message>
        <source>two suspicions that support one another</source>
        <translation>dos sospechas que se apoyan entre sí</translation>
    </message>
    <message>
        <source>values that are not signed</source>
        <translation>valores que no se firman</translation>
    </message>
    <message>
        <source>what arrives</source>
        <translation>qué llega</translation>
    </message>
    <message>
        <source>what arrives, and where</source>
        <translation>qué llega, y dónde</translation>
    </message>
    <message>
        <source>what can be done with this signature</source>
        <translation>qué se puede hacer con esta firma</translation>
    </message>
    <message>
        <source>what can be taken</source>
        <translation>qué se puede tomar</translation>
    </message>
    <message>
        <source>what changes without a log</source>
        <translation>qué cambia sin registro</translation>
    </message>
    <message>
        <source>what happens when it runs later</source>
        <translation>qué ocurre cuando se ejecute después</translation>
    </message>
    <message>
        <source>what is paid</source>
        <translation>qué se paga</translation>
    </message>
    <message>
        <source>what is yours</source>
        <translation>lo que es suyo</translation>
    </message>
    <message>
        <source>what later blocks change</source>
        <translation>qué cambian bloques posteriores</translation>
    </message>
    <message>
        <source>what looks like a usual payment goes elsewhere, and is unusual</source>
        <translation>lo que parece un pago usual va a otra parte y es inusual</translation>
    </message>
    <message>
        <source>what really happens</source>
        <translation>qué ocurre de verdad</translation>
    </message>
    <message>
        <source>what the Safe agrees to</source>
        <translation>en qué consiente el Safe</translation>
    </message>
    <message>
        <source>what the allowed calls do</source>
        <translation>qué hacen las llamadas permitidas</translation>
    </message>
    <message>
        <source>what the call on another chain does</source>
        <translation>qué hace la llamada en otra cadena</translation>
    </message>
    <message>
        <source>what the code of {0} does as {1}</source>
        <translation>qué hace el código de {0} como {1}</translation>
    </message>
    <message>
        <source>what the limits leave</source>
        <translation>qué dejan los límites</translation>
    </message>
    <message>
        <source>what the message does not say</source>
        <translation>lo que el mensaje no dice</translation>
    </message>
    <message>
        <source>what the new contract does</source>
        <translation>qué hace el contrato nuevo</translation>
    </message>
    <message>
        <source>what the smart account agrees to</source>
        <translation>a qué accede la cuenta inteligente</translation>
    </message>
    <message>
        <source>what these bytes mean</source>
        <translation>qué significan estos bytes</translation>
    </message>
    <message>
        <source>what this call does</source>
        <translation>qué hace esta llamada</translation>
    </message>
    <message>
        <source>what this call really does</source>
        <translation>qué hace de verdad esta llamada</translation>
    </message>
    <message>
        <source>what this contract does later</source>
        <translation>lo que este contrato hace después</translation>
    </message>
    <message>
        <source>what this order sells</source>
        <translation>qué vende esta oferta</translation>
    </message>
    <message>
        <source>what this orders</source>
        <translation>qué ordena esto</translation>
    </message>
    <message>
        <source>what this signature allows</source>
        <translation>qué permite esta firma</translation>
    </message>
    <message>
        <source>what this signature does to this account</source>
        <translation>qué hace esta firma con esta cuenta</translation>
    </message>
    <message>
        <source>what your node was asked</source>
        <translation>qué se preguntó a tu nodo</translation>
    </message>
    <message>
        <source>whatever its functions allow</source>
        <translation>todo lo que permitan sus funciones</translation>
    </message>
    <message>
        <source>whether the account has code is unknown without a node</source>
        <translation>sin un nodo no se sabe si la cuenta tiene código</translation>
    </message>
    <message>
        <source>whether the calls inside are made</source>
        <translation>si las llamadas de dentro se hacen</translation>
    </message>
    <message>
        <source>whether the contract exists is unknown without a node</source>
        <translation>sin un nodo no se sabe si existe el contrato</translation>
    </message>
    <message>
        <source>whether the recipient is a contract is unknown without a node</source>
        <translation>sin un nodo no se sabe si el destinatario es un contrato</translation>
    </message>
    <message>
        <source>whether the spender is a contract is unknown without a node</source>
        <translation>sin un nodo no se sabe si el autorizado es un contrato</translation>
    </message>
    <message>
        <source>whether there is code at the recipient is unknown without a node</source>
        <translation>sin un nodo no se sabe si hay código en el destinatario</translation>
    </message>
    <message>
        <source>whether these bytes are used</source>
        <translation>si estos bytes se usan</translation>
    </message>
    <message>
        <source>which NFTs this sells</source>
        <translation>qué NFT vende esto</translation>
    </message>
    <message>
        <source>which asset is meant</source>
        <translation>a qué activo se refiere</translation>
    </message>
    <message>
        <source>which bridge carries on what the swap gives</source>
        <translation>qué puente lleva más allá lo que da el intercambio</translation>
    </message>
    <message>
        <source>which node tells the truth</source>
        <translation>qué nodo dice la verdad</translation>
    </message>
    <message>
        <source>which orders this allows</source>
        <translation>qué ofertas permite esto</translation>
    </message>
    <message>
        <source>which orders this signs</source>
        <translation>qué órdenes firma esto</translation>
    </message>
    <message>
        <source>which permissions this gives</source>
        <translation>qué permisos da esto</translation>
    </message>
    <message>
        <source>which site asks is unknown</source>
        <translation>no se sabe qué sitio pregunta</translation>
    </message>
    <message>
        <source>which token is paid</source>
        <translation>qué token se paga</translation>
    </message>
    <message>
        <source>which token the contract takes</source>
        <translation>qué token toma el contrato</translation>
    </message>
    <message>
        <source>who gets what comes back</source>
        <translation>quién recibe lo que vuelve</translation>
    </message>
    <message>
        <source>whoever delivers it</source>
        <translation>quien la entregue</translation>
    </message>
    <message>
        <source>whoever holds the signature</source>
        <translation>quien tenga la firma</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>sin {0}</translation>
    </message>
    <message>
        <source>write the decimals after a point, as in 1234.56; a comma can mean two things</source>
        <translation>escribe los decimales tras un punto, como 1234.56; una coma puede significar dos cosas</translation>
    </message>
    <message>
        <source>you added no list</source>
        <translation>no añadiste ninguna lista</translation>
    </message>
    <message>
        <source>you did not say what you mean to do</source>
        <translation>no dijiste qué quieres hacer</translation>
    </message>
    <message>
        <source>you never paid this address and it is no contact</source>
        <translation>nunca pagaste a esta dirección y no es un contacto</translation>
    </message>
    <message>
        <source>you saved {0} with another address, {1}</source>
        <translation>guardaste {0} con otra dirección, {1}</translation>
    </message>
    <message>
        <source>your node ran it and tells logs, not the changes of its state</source>
        <translation>tu nodo lo ejecutó y da registros, no los cambios de su estado</translation>
    </message>
    <message>
        <source>your node: the contract itself names it</source>
        <translation>su nodo: el propio contrato lo nombra</translation>
    </message>
    <message>
        <source>your own account</source>
        <translation>tu propia cuenta</translation>
    </message>
    <message>
        <source>your own account {0}</source>
        <translation>tu propia cuenta {0}</translation>
    </message>
    <message>
        <source>zero-value USDT poisoning</source>
        <translation>envenenamiento con transferencias de USDT por cero</translation>
    </message>
    <message>
        <source>{0} ({1} in a takeover than in this account&apos;s past)</source>
        <translation>{0} ({1} en una toma de control que en el pasado de esta cuenta)</translation>
    </message>
    <message>
        <source>{0} ({1}) lists {2}, which is {3} {4}: one of both errs.</source>
        <translation>{0} ({1}) nombra {2}, que es {3} {4}: uno de los dos yerra.</translation>
    </message>
    <message>
        <source>{0} ({1}) lists {2}.</source>
        <translation>{0} ({1}) nombra {2}.</translation>
    </message>
    <message>
        <source>{0} ({1}), sending {2}</source>
        <translation>{0} ({1}), enviando {2}</translation>
    </message>
    <message>
        <source>{0} It was noticed at {1} UTC.</source>
        <translation>{0} Se notó a las {1} UTC.</translation>
    </message>
    <message>
        <source>{0} NFTs of a collection</source>
        <translation>{0} NFT de una colección</translation>
    </message>
    <message>
        <source>{0} NFTs of {1}</source>
        <translation>{0} NFT de {1}</translation>
    </message>
    <message>
        <source>{0} NFTs would go to {1}.</source>
        <translation>{0} NFT irían a {1}.</translation>
    </message>
    <message>
        <source>{0} Same shape as {1}.</source>
        <translation>{0} Misma forma que {1}.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>{0} and {1} would go to {2} that nobody here knows.</source>
        <translation>{0} y {1} irían a {2}, que nadie conoce aquí.</translation>
    </message>
    <message>
        <source>{0} appears in your past only with {1}. You never paid it.</source>
        <translation>{0} aparece en tu pasado solo con {1}. Nunca le pagaste.</translation>
    </message>
    <message>
        <source>{0} asks for an order on your account at an exchange; whoever knows it can trade against it.</source>
        <translation>{0} pide una orden en su cuenta de una bolsa; quien la conozca puede operar contra ella.</translation>
    </message>
    <message>
        <source>{0} asks for an order on your account at {1}; whoever knows it can trade against it.</source>
        <translation>{0} pide una orden en su cuenta de {1}; quien la conozca puede operar contra ella.</translation>
    </message>
    <message>
        <source>{0} base units of a token</source>
        <translation>{0} unidades base de un token</translation>
    </message>
    <message>
        <source>{0} base units of {1}</source>
        <translation>{0} unidades base de {1}</translation>
    </message>
    <message>
        <source>{0} beside the database cannot be read.</source>
        <translation>{0} junto a la base de datos no se puede leer.</translation>
    </message>
    <message>
        <source>{0} calls: {1}</source>
        <translation>{0} llamadas: {1}</translation>
    </message>
    <message>
        <source>{0} digits; an address has 40</source>
        <translation>{0} cifras; una dirección tiene 40</translation>
    </message>
    <message>
        <source>{0} goes to {1}.</source>
        <translation>{0} va a {1}.</translation>
    </message>
    <message>
        <source>{0} in the exchange</source>
        <translation>{0} en la plataforma</translation>
    </message>
    <message>
        <source>{0} is a person&apos;s account, not a contract.</source>
        <translation>{0} es la cuenta de una persona, no un contrato.</translation>
    </message>
    <message>
        <source>{0} is kept by a server beside the chain, which is not asked from here. Ask for the address itself.</source>
        <translation>{0} lo guarda un servidor fuera de la cadena, al que no se pregunta desde aquí. Pida la dirección misma.</translation>
    </message>
    <message>
        <source>{0} is no address of a node; it names no host</source>
        <translation>{0} no es una dirección de nodo; no nombra ningún equipo</translation>
    </message>
    <message>
        <source>{0} is no address of a node; it starts with http:// or https://</source>
        <translation>{0} no es una dirección de nodo; empieza por http:// o https://</translation>
    </message>
    <message>
        <source>{0} is no address of a node; its host or port is malformed</source>
        <translation>{0} no es una dirección de nodo; el equipo o el puerto están mal escritos</translation>
    </message>
    <message>
        <source>{0} is no amount; write it like 1234.56</source>
        <translation>{0} no es un importe; escríbelo como 1234.56</translation>
    </message>
    <message>
        <source>{0} is no hex digit; an address holds 0 to 9 and a to f</source>
        <translation>{0} no es una cifra hexadecimal; una dirección contiene 0 a 9 y a a f</translation>
    </message>
    <message>
        <source>{0} is no token id: a whole number, or 0x and hex digits</source>
        <translation>{0} no es un número de token: un número entero, o 0x y cifras hexadecimales</translation>
    </message>
    <message>
        <source>{0} is no well-known token on chain {1}; give its address</source>
        <translation>{0} no es un token conocido en la cadena {1}; indica su dirección</translation>
    </message>
    <message>
        <source>{0} is not a chain id</source>
        <translation>{0} no es un número de cadena</translation>
    </message>
    <message>
        <source>{0} is not a number</source>
        <translation>{0} no es un número</translation>
    </message>
    <message>
        <source>{0} is not an amount such as 1250.00</source>
        <translation>{0} no es un importe como 1250.00</translation>
    </message>
    <message>
        <source>{0} is not supported; transfer is</source>
        <translation>{0} no se admite; transfer sí</translation>
    </message>
    <message>
        <source>{0} is not the hash of these fields on chain {1}</source>
        <translation>{0} no es el hash de estos campos en la cadena {1}</translation>
    </message>
    <message>
        <source>{0} is not {1}.</source>
        <translation>{0} no es {1}.</translation>
    </message>
    <message>
        <source>{0} is the contract of this very token. What it receives stays there.</source>
        <translation>{0} es el contrato de este mismo token. Lo que recibe se queda allí.</translation>
    </message>
    <message>
        <source>{0} is {1} on another chain, but empty on chain {2}.</source>
        <translation>{0} es {1} en otra cadena, pero está vacía en la cadena {2}.</translation>
    </message>
    <message>
        <source>{0} may take {1}.</source>
        <translation>{0} puede tomar {1}.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
    <message>
        <source>{0} names several tokens on chain {1}; give the address</source>
        <translation>{0} nombra varios tokens en la cadena {1}; indica la dirección</translation>
    </message>
    <message>
        <source>{0} now runs the code of {1}, before it was {2}.</source>
        <translation>{0} ejecuta ahora el código de {1}; antes era {2}.</translation>
    </message>
    <message>
        <source>{0} of asset {1}</source>
        <translation>{0} del activo {1}</translation>
    </message>
    <message>
        <source>{0} of the balance</source>
        <translation>{0} del saldo</translation>
    </message>
    <message>
        <source>{0} of {1} would go along to {2}.</source>
        <translation>{0} de {1} irían también a {2}.</translation>
    </message>
    <message>
        <source>{0} orders: {1}</source>
        <translation>{0} ofertas: {1}</translation>
    </message>
    <message>
        <source>{0} other addresses</source>
        <translation>otras {0} direcciones</translation>
    </message>
    <message>
        <source>{0} out of the exchange</source>
        <translation>{0} fuera de la bolsa</translation>
    </message>
    <message>
        <source>{0} requests wait already; answer some of them first</source>
        <translation>ya esperan {0} solicitudes; responde antes a algunas</translation>
    </message>
    <message>
        <source>{0} signatures are enough in place of {1}</source>
        <translation>bastan {0} firmas en lugar de {1}</translation>
    </message>
    <message>
        <source>{0} stands for no address.</source>
        <translation>{0} no representa ninguna dirección.</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} veces</translation>
    </message>
    <message>
        <source>{0} times less likely</source>
        <translation>{0} veces menos probable</translation>
    </message>
    <message>
        <source>{0} times likelier</source>
        <translation>{0} veces más probable</translation>
    </message>
    <message>
        <source>{0} times: {1}</source>
        <translation>{0} veces: {1}</translation>
    </message>
    <message>
        <source>{0} tokens</source>
        <translation>{0} tokens</translation>
    </message>
    <message>
        <source>{0} tokens{1}</source>
        <translation>{0} tokens{1}</translation>
    </message>
    <message>
        <source>{0} usually gets {1} every {2} and is due now.{3} This pays {4}, whom you never paid.</source>
        <translation>{0} suele recibir {1} cada {2} y ahora toca pagarle.{3} Esto paga a {4}, a quien nunca ha pagado.</translation>
    </message>
    <message>
        <source>{0} was created {1} ago and would get {2}.</source>
        <translation>{0} se creó hace {1} y recibiría {2}.</translation>
    </message>
    <message>
        <source>{0} was created {1} ago.</source>
        <translation>{0} se creó hace {1}.</translation>
    </message>
    <message>
        <source>{0} asks, but the login is for {1}.</source>
        <translation>{0} pregunta, pero el inicio de sesión es para {1}.</translation>
    </message>
    <message>
        <source> (${0} that is known of, and more)</source>
        <translation> (se conocen {0} $, y más)</translation>
    </message>
    <message>
        <source> ({0} times)</source>
        <translation> ({0} veces)</translation>
    </message>
    <message>
        <source>1 address</source>
        <translation>1 dirección</translation>
    </message>
    <message>
        <source>1 collection</source>
        <translation>1 colección</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 objeto</translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation>1 pago</translation>
    </message>
    <message>
        <source>1 permission</source>
        <translation>1 permiso</translation>
    </message>
    <message>
        <source>1 signature</source>
        <translation>1 firma</translation>
    </message>
    <message>
        <source>1 worthless incoming transfer</source>
        <translation>1 envío entrante sin valor</translation>
    </message>
    <message>
        <source>Call “{0}” of {1}, sending {2}</source>
        <translation>Llamar a «{0}» de {1}, enviando {2}</translation>
    </message>
    <message>
        <source>Chain {0} is in no bundled list, and {1}, a site you do not know, asks for it.</source>
        <translation>La cadena {0} no está en ninguna lista incluida, y {1}, un sitio que no conoces, la pide.</translation>
    </message>
    <message>
        <source>Chain {0} is in no bundled list.</source>
        <translation>La cadena {0} no está en ninguna lista incluida.</translation>
    </message>
    <message>
        <source>Do not sign what you cannot read. Ask what the code stands for.</source>
        <translation>No firmes lo que no puedes leer. Pregunta qué significa el código.</translation>
    </message>
    <message>
        <source>Fake claim sites ask for a permission by signature right after you connect.</source>
        <translation>Los sitios de cobro falsos piden un permiso por firma justo después de conectarte.</translation>
    </message>
    <message>
        <source>Fake tokens report movements that never happened.</source>
        <translation>Los tokens falsos informan de movimientos que nunca ocurrieron.</translation>
    </message>
    <message>
        <source>For the smart account: {0}</source>
        <translation>Para la cuenta inteligente: {0}</translation>
    </message>
    <message>
        <source>Hardly anybody used this contract</source>
        <translation>Casi nadie usó este contrato</translation>
    </message>
    <message>
        <source>Honest applications take tokens by contract. A permission for a person&apos;s account is how thieves work.</source>
        <translation>Las aplicaciones honradas toman tokens por contrato. Con un permiso para la cuenta de una persona trabajan los ladrones.</translation>
    </message>
    <message>
        <source>If you did not choose it, move everything to a new account. Or take it back: an authorization for the zero address.</source>
        <translation>Si no lo elegiste, mueve todo a una cuenta nueva. O retíralo: una autorización para la dirección cero.</translation>
    </message>
    <message>
        <source>It calls itself “{0}”, but {1} is none of the contracts of {2} that are known here.</source>
        <translation>Se llama «{0}», pero {1} no es ninguno de los contratos de {2} conocidos aquí.</translation>
    </message>
    <message>
        <source>It calls itself “{0}”, but {1} is none of the known {2} contracts.</source>
        <translation>Se llama «{0}», pero {1} no es ninguno de los contratos conocidos de {2}.</translation>
    </message>
    <message>
        <source>It calls itself “{0}”, but {1} is not {2}&apos;s contract as far as is known here; no contract of theirs is listed for this chain.</source>
        <translation>Se llama a sí mismo «{0}», pero {1} no es un contrato de {2}, que se sepa aquí. Ninguno suyo figura en esta cadena.</translation>
    </message>
    <message>
        <source>It calls itself “{0}”, but {1} is not {2}&apos;s contract.</source>
        <translation>Se llama a sí mismo «{0}», pero {1} no es un contrato de {2}.</translation>
    </message>
    <message>
        <source>It names chain 0, which no chain has: whoever takes it may use it on every one.</source>
        <translation>Nombra la cadena 0, que no es ninguna: quien la tome puede usarla en todas.</translation>
    </message>
    <message>
        <source>It raises a permission instead of giving one. The effect is the same, but many wallets do not warn of it.</source>
        <translation>Aumenta un permiso en lugar de darlo. El efecto es el mismo, pero muchas carteras no avisan.</translation>
    </message>
    <message>
        <source>Its number is {0}, the Safe&apos;s next one is {1}.</source>
        <translation>Su número es {0}; el siguiente del Safe es {1}.</translation>
    </message>
    <message>
        <source>Less than a day ago {0} went to {1}, for the first time. Now {2} would go to {3}, whom you never paid either.</source>
        <translation>Hace menos de un día {0} fue por primera vez a {1}. Ahora {2} iría a {3}, a quien tampoco pagaste nunca.</translation>
    </message>
    <message>
        <source>Nearly all unknown programs that got an account in 2025 emptied it.</source>
        <translation>Casi todos los programas desconocidos que recibieron una cuenta en 2025 la vaciaron.</translation>
    </message>
    <message>
        <source>Nobody here can read this call of {0}. It names {1}, which is {2}: it may give a stranger a right over what you have there.</source>
        <translation>Nadie aquí puede leer esta llamada de {0}. Nombra {1}, que es {2}: puede dar a un desconocido un derecho sobre lo que tienes allí.</translation>
    </message>
    <message>
        <source>Nothing is at {0}: no program that could take this message.</source>
        <translation>En {0} no hay nada: ningún programa que pueda aceptar este mensaje.</translation>
    </message>
    <message>
        <source>Offered: {0}, worth about ${1}. Asked for in return: about ${2}.</source>
        <translation>Se ofrece: {0}, por valor de unos ${1}. A cambio se pide: unos ${2}.</translation>
    </message>
    <message>
        <source>One signature can carry many permissions and payments at once.</source>
        <translation>Una firma puede llevar muchos permisos y pagos a la vez.</translation>
    </message>
    <message>
        <source>One step of several can run foreign code as the Safe itself, unseen among ordinary ones.</source>
        <translation>Un paso entre varios puede ejecutar código ajeno como el propio Safe, inadvertido entre los normales.</translation>
    </message>
    <message>
        <source>One with the same number ({0}) is on its way; this one would take its place and do something else.</source>
        <translation>Una con el mismo número ({0}) está en camino; esta ocuparía su lugar y haría otra cosa.</translation>
    </message>
    <message>
        <source>Only a fingerprint (a hash) is given. It can stand for any transaction or order.</source>
        <translation>Solo se da una huella (un hash). Puede representar cualquier transacción u orden.</translation>
    </message>
    <message>
        <source>Permissions you gave before let a call that nobody can read take other tokens too.</source>
        <translation>Los permisos que diste antes dejan que una llamada que nadie puede leer tome también otros tokens.</translation>
    </message>
    <message>
        <source>Rule “{0}” of the policy “{1}” decided.</source>
        <translation>Decidió la regla «{0}» de la política «{1}».</translation>
    </message>
    <message>
        <source>Rule “{0}” of the policy “{1}” decided: {2}.</source>
        <translation>Decidió la regla «{0}» de la política «{1}»: {2}.</translation>
    </message>
    <message>
        <source>Run the code of {0} with all rights of {1}</source>
        <translation>Ejecutar el código de {0} con todos los derechos de {1}</translation>
    </message>
    <message>
        <source>Set the permission to zero first.</source>
        <translation>Pon primero el permiso a cero.</translation>
    </message>
    <message>
        <source>Several steps called a payment or a claim carry a permission that outlives them.</source>
        <translation>Varios pasos llamados pago o cobro llevan un permiso que les sobrevive.</translation>
    </message>
    <message>
        <source>Sign a bare hash that can stand for anything, even a transaction that empties this account</source>
        <translation>Firmar un simple hash que puede representar cualquier cosa, incluso una transacción que vacía esta cuenta</translation>
    </message>
    <message>
        <source>Sign in to {0}</source>
        <translation>Iniciar sesión en {0}</translation>
    </message>
    <message>
        <source>Somebody gave this account to a program before (EIP-7702): it can move what is here.</source>
        <translation>Alguien dio antes esta cuenta a un programa (EIP-7702): puede mover lo que hay aquí.</translation>
    </message>
    <message>
        <source>Such a permission costs no fee and leaves no trace in your history until the tokens are gone.</source>
        <translation>Un permiso así no cuesta comisión y no deja rastro en tu historial hasta que los tokens ya no están.</translation>
    </message>
    <message>
        <source>Such a permission covers every NFT you have in the collection, now and later; thieves ask for nothing else.</source>
        <translation>Un permiso así abarca todos los NFT que tienes en la colección, ahora y después; los ladrones no piden otra cosa.</translation>
    </message>
    <message>
        <source>Such contracts are small: they take coins under an inviting name and let one owner withdraw all.</source>
        <translation>Tales contratos son pequeños: toman monedas con un nombre atractivo y dejan que un dueño lo retire todo.</translation>
    </message>
    <message>
        <source>Such signatures for unknown addresses took $32 million and $36 million from single holders in 2024.</source>
        <translation>Firmas así para direcciones desconocidas quitaron en 2024 a dos personas 32 y 36 millones de dólares.</translation>
    </message>
    <message>
        <source>Take back permissions you do not need (Approvals), then try again.</source>
        <translation>Retira los permisos que no necesitas (Permisos) e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The Safe and the number are the same, the content is another.</source>
        <translation>El Safe y el número son los mismos, el contenido es otro.</translation>
    </message>
    <message>
        <source>The Safe would sign 32 bytes without any words (a hash). They may stand for an order or a permission.</source>
        <translation>El Safe firmaría 32 bytes sin palabra alguna (un hash). Pueden representar una orden o un permiso.</translation>
    </message>
    <message>
        <source>The bytes read as a whole transaction.</source>
        <translation>Los bytes se leen como una transacción completa.</translation>
    </message>
    <message>
        <source>The bytes read as a whole typed message.</source>
        <translation>Los bytes se leen como un mensaje tipado completo.</translation>
    </message>
    <message>
        <source>The contract&apos;s code looks made for stealing</source>
        <translation>El código del contrato parece hecho para robar</translation>
    </message>
    <message>
        <source>The first permission after years of payments may be a thief&apos;s idea.</source>
        <translation>El primer permiso tras años de pagos puede ser idea de un ladrón.</translation>
    </message>
    <message>
        <source>The login is not written as the standard for logins demands (EIP-4361); real sites write it right.</source>
        <translation>El inicio de sesión no está escrito como exige la norma (EIP-4361); los sitios auténticos lo escriben bien.</translation>
    </message>
    <message>
        <source>The message borrows a known token&apos;s name</source>
        <translation>El mensaje toma prestado el nombre de un token conocido</translation>
    </message>
    <message>
        <source>The message is a code that nobody can read</source>
        <translation>El mensaje es un código que nadie puede leer</translation>
    </message>
    <message>
        <source>The name contains a letter that only looks right</source>
        <translation>El nombre contiene una letra que solo parece correcta</translation>
    </message>
    <message>
        <source>The name {0} mixes letters of two alphabets: “{1}” only looks like “{2}”. It can be another name than the one you think of.</source>
        <translation>El nombre {0} mezcla letras de dos alfabetos: «{1}» solo se parece a «{2}». Puede ser otro nombre que el que piensas.</translation>
    </message>
    <message>
        <source>The number {0} was used already; the next is {1}. It would be refused.</source>
        <translation>El número {0} ya se usó; el siguiente es {1}. Sería rechazada.</translation>
    </message>
    <message>
        <source>The offers themselves are not in the request, only a fingerprint (a hash) of them.</source>
        <translation>Las ofertas mismas no están en la petición, solo una huella (un hash) de ellas.</translation>
    </message>
    <message>
        <source>The payment order has no end</source>
        <translation>La orden de pago no tiene fin</translation>
    </message>
    <message>
        <source>The request calls itself “{0}”, but {1} could take your tokens.</source>
        <translation>La petición se llama «{0}», pero {1} podría tomar tus tokens.</translation>
    </message>
    <message>
        <source>There are no words in it, only 32 bytes (a hash). They may stand for an order or a permission.</source>
        <translation>No hay palabras en él, solo 32 bytes (un hash). Pueden representar una orden o un permiso.</translation>
    </message>
    <message>
        <source>There is neither code nor any past at {0}: whoever has its key, or makes a contract there, could take the tokens.</source>
        <translation>En {0} no hay ni código ni pasado: quien tenga su clave, o cree allí un contrato, podría tomar los tokens.</translation>
    </message>
    <message>
        <source>Thieves work out an address in advance and make the contract there only when they steal.</source>
        <translation>Los ladrones calculan una dirección de antemano y crean allí el contrato solo al robar.</translation>
    </message>
    <message>
        <source>This call may give somebody a right</source>
        <translation>Esta llamada puede dar un derecho a alguien</translation>
    </message>
    <message>
        <source>Through a module: {0}</source>
        <translation>Mediante un módulo: {0}</translation>
    </message>
    <message>
        <source>Through a relayer: {0}</source>
        <translation>Mediante un retransmisor: {0}</translation>
    </message>
    <message>
        <source>Treat it as a permission: find out who would get it.</source>
        <translation>Trátalo como un permiso: averigua quién lo obtendría.</translation>
    </message>
    <message>
        <source>Tried on the known state, it fails{0}.</source>
        <translation>Probada sobre el estado conocido, falla{0}.</translation>
    </message>
    <message>
        <source>USDT and its like refuse to replace a permission that is not used up: the call fails, and only the fee is lost.</source>
        <translation>USDT y similares no dejan cambiar un permiso sin agotar: la llamada falla y solo se pierde la comisión.</translation>
    </message>
    <message>
        <source>Up to {0} as fee to move {1}.</source>
        <translation>Hasta {0} de comisión para mover {1}.</translation>
    </message>
    <message>
        <source>Up to {0} as fee.</source>
        <translation>Hasta {0} de comisión.</translation>
    </message>
    <message>
        <source>Use the next number.</source>
        <translation>Usa el número siguiente.</translation>
    </message>
    <message>
        <source>What is signed is only a fingerprint (a hash) of something. That can be a transaction that empties the account.</source>
        <translation>Solo se firma una huella (un hash) de algo. Puede ser una transacción que vacía la cuenta.</translation>
    </message>
    <message>
        <source>What you sign is a fingerprint of many offers; one of them may sell everything for nothing.</source>
        <translation>Firmas una huella de muchas ofertas; una de ellas puede venderlo todo por nada.</translation>
    </message>
    <message>
        <source>When a trusted site is hacked, it suddenly asks for permissions.</source>
        <translation>Cuando hackean un sitio de confianza, de pronto pide permisos.</translation>
    </message>
    <message>
        <source>Who could take your tokens only looks like a known contract</source>
        <translation>Quien podría tomar tus tokens solo se parece a un contrato conocido</translation>
    </message>
    <message>
        <source>Whoever gets this NFT can withdraw the money in it.</source>
        <translation>Quien reciba este NFT puede retirar el dinero que contiene.</translation>
    </message>
    <message>
        <source>Whoever has it can send the payment at any time from now on.</source>
        <translation>Quien la tenga puede enviar el pago en cualquier momento desde ahora.</translation>
    </message>
    <message>
        <source>Whoever has the key of that account takes the tokens at once; no honest application asks for this.</source>
        <translation>Quien tiene la clave de esa cuenta toma los tokens al instante; ninguna aplicación honrada pide esto.</translation>
    </message>
    <message>
        <source>Whoever pays the fee for you and may take any amount of a token can charge what they like.</source>
        <translation>Quien paga la comisión por ti y puede tomar cualquier cantidad de un token puede cobrar lo que quiera.</translation>
    </message>
    <message>
        <source>Whoever replaces the Safe&apos;s own program owns everything in it.</source>
        <translation>Quien sustituye el programa propio del Safe es dueño de todo lo que contiene.</translation>
    </message>
    <message>
        <source>You copied {0}, but the payment goes to {1}, which looks similar.</source>
        <translation>Copiaste {0}, pero el pago va a {1}, que se parece.</translation>
    </message>
    <message>
        <source>You copied {0}, but the payment goes to {1}.</source>
        <translation>Copiaste {0}, pero el pago va a {1}.</translation>
    </message>
    <message>
        <source>You copied {0}, but this goes to {1}, which looks similar.</source>
        <translation>Copiaste {0}, pero esto va a {1}, que se parece.</translation>
    </message>
    <message>
        <source>You copied {0}, but this goes to {1}.</source>
        <translation>Copiaste {0}, pero esto va a {1}.</translation>
    </message>
    <message>
        <source>You do not know {0}. It shares the first {1} and the last {2} digits with an address you used: {3}.</source>
        <translation>No conoces {0}. Comparte los primeros {1} y los últimos {2} dígitos con una dirección que usaste: {3}.</translation>
    </message>
    <message>
        <source>You know this address only from a worthless payment it sent you</source>
        <translation>Solo conoces esta dirección por un pago sin valor que te envió</translation>
    </message>
    <message>
        <source>You named {0}; it goes to {1}, which looks similar.</source>
        <translation>Nombraste {0}; va a {1}, que se parece.</translation>
    </message>
    <message>
        <source>You named {0}; it goes to {1}.</source>
        <translation>Nombraste {0}; va a {1}.</translation>
    </message>
    <message>
        <source>You said {0}; the permission is for any amount.</source>
        <translation>Dijiste {0}; el permiso es para cualquier importe.</translation>
    </message>
    <message>
        <source>You said {0}; the permission is for more.</source>
        <translation>Dijiste {0}; el permiso es para más.</translation>
    </message>
    <message>
        <source>You said “{0}” and named {1}. This lets {2} take tokens.</source>
        <translation>Dijiste «{0}» y nombraste {1}. Esto deja a {2} tomar tokens.</translation>
    </message>
    <message>
        <source>You said “{0}” and named {1}. This lets {2} take {3}.</source>
        <translation>Dijiste «{0}» y nombraste {1}. Esto deja a {2} tomar {3}.</translation>
    </message>
    <message>
        <source>You said “{0}”. This lets {1} take {2}.</source>
        <translation>Dijiste «{0}». Esto deja a {1} tomar {2}.</translation>
    </message>
    <message>
        <source>You would give it away for nearly nothing</source>
        <translation>Lo darías por casi nada</translation>
    </message>
    <message>
        <source>a bare account</source>
        <translation>una simple cuenta</translation>
    </message>
    <message>
        <source>a contract that you called on chain {0}</source>
        <translation>un contrato que llamaste en la cadena {0}</translation>
    </message>
    <message>
        <source>an empty address</source>
        <translation>una dirección vacía</translation>
    </message>
    <message>
        <source>any amount of the token</source>
        <translation>cualquier importe del token</translation>
    </message>
    <message>
        <source>one finding</source>
        <translation>un hallazgo</translation>
    </message>
    <message>
        <source>only days old</source>
        <translation>de hace solo días</translation>
    </message>
    <message>
        <source>{0} (no date) lists {1}, which is a known good site.</source>
        <translation>{0} (sin fecha) nombra {1}, que es un sitio bueno conocido.</translation>
    </message>
    <message>
        <source>{0} (no date) lists {1}, which is {2} {3}: one of both errs.</source>
        <translation>{0} (sin fecha) nombra {1}, que es {2} {3}: uno de los dos yerra.</translation>
    </message>
    <message>
        <source>{0} (no date) lists {1}.</source>
        <translation>{0} (sin fecha) nombra {1}.</translation>
    </message>
    <message>
        <source>{0} ({1}) lists {2}, which is a known good site.</source>
        <translation>{0} ({1}) nombra {2}, que es un sitio bueno conocido.</translation>
    </message>
    <message>
        <source>{0} : its screens are not predicted.</source>
        <translation>{0} : sus pantallas no se predicen.</translation>
    </message>
    <message>
        <source>{0} addresses</source>
        <translation>{0} direcciones</translation>
    </message>
    <message>
        <source>{0} asks, but the text is a login of {1}.</source>
        <translation>{0} pregunta, pero el texto es un inicio de sesión de {1}.</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, but asks for a plain payment to {2}.</source>
        <translation>{0} pertenece a {1}, pero pide un simple pago a {2}.</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, but {2} is none of its contracts.{3}</source>
        <translation>{0} pertenece a {1}, pero {2} no es uno de sus contratos.{3}</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, but {2} is none of its libraries.</source>
        <translation>{0} pertenece a {1}, pero {2} no es una de sus bibliotecas.</translation>
    </message>
    <message>
        <source>{0} belongs to {1}, but {2} would go to {3}, none of its contracts.{4}</source>
        <translation>{0} pertenece a {1}, pero {2} iría a {3}, que no es uno de sus contratos.{4}</translation>
    </message>
    <message>
        <source>{0} bytes that the function does not read</source>
        <translation>{0} bytes que la función no lee</translation>
    </message>
    <message>
        <source>{0} calls by your account: {1}</source>
        <translation>{0} llamadas de tu cuenta: {1}</translation>
    </message>
    <message>
        <source>{0} calls itself {1}, but is another contract.</source>
        <translation>{0} se llama a sí mismo {1}, pero es otro contrato.</translation>
    </message>
    <message>
        <source>{0} can no longer take from this account.</source>
        <translation>{0} ya no puede tomar de esta cuenta.</translation>
    </message>
    <message>
        <source>{0} collections</source>
        <translation>{0} colecciones</translation>
    </message>
    <message>
        <source>{0} commands, {1} inputs</source>
        <translation>{0} comandos, {1} entradas</translation>
    </message>
    <message>
        <source>{0} could act for the Safe {1}.</source>
        <translation>{0} podría actuar por el Safe {1}.</translation>
    </message>
    <message>
        <source>{0} could act for you in {1}.</source>
        <translation>{0} podría actuar por ti en {1}.</translation>
    </message>
    <message>
        <source>{0} could also take {1}.</source>
        <translation>{0} podría tomar también {1}.</translation>
    </message>
    <message>
        <source>{0} could borrow and leave the debt to you.</source>
        <translation>{0} podría pedir prestado y dejarte la deuda.</translation>
    </message>
    <message>
        <source>{0} could take every NFT you hold in {1}.</source>
        <translation>{0} podría tomar todos los NFT que tienes en {1}.</translation>
    </message>
    <message>
        <source>{0} could take every {1} of this account, now and later.</source>
        <translation>{0} podría tomar todo el {1} de esta cuenta, ahora y después.</translation>
    </message>
    <message>
        <source>{0} could take more than before.</source>
        <translation>{0} podría tomar más que antes.</translation>
    </message>
    <message>
        <source>{0} could take positions worth real money.</source>
        <translation>{0} podría tomar posiciones que valen dinero real.</translation>
    </message>
    <message>
        <source>{0} could take {1} of {2}.</source>
        <translation>{0} podría tomar {1} de {2}.</translation>
    </message>
    <message>
        <source>{0} has no code on this chain: whoever has its key could take the tokens.</source>
        <translation>{0} no tiene código en esta cadena: quien tenga su clave podría tomar los tokens.</translation>
    </message>
    <message>
        <source>{0} is a contract, not a person&apos;s account.</source>
        <translation>{0} es un contrato, no la cuenta de una persona.</translation>
    </message>
    <message>
        <source>{0} is known for “{1}”, but this {2} {3}.</source>
        <translation>{0} es conocido por «{1}», pero esto {2} {3}.</translation>
    </message>
    <message>
        <source>{0} is neither a call nor a delegated call</source>
        <translation>{0} no es ni una llamada ni una llamada delegada</translation>
    </message>
    <message>
        <source>{0} is new to this account and wants to take tokens by signature.</source>
        <translation>{0} es nuevo para esta cuenta y quiere tomar tokens por firma.</translation>
    </message>
    <message>
        <source>{0} is new to this account.</source>
        <translation>{0} es nuevo para esta cuenta.</translation>
    </message>
    <message>
        <source>{0} is new; your policy waits {1} hours.</source>
        <translation>{0} es nuevo; tu política espera {1} horas.</translation>
    </message>
    <message>
        <source>{0} is not among its {1} owners.</source>
        <translation>{0} no está entre sus {1} dueños.</translation>
    </message>
    <message>
        <source>{0} is one of your accounts.</source>
        <translation>{0} es una de tus cuentas.</translation>
    </message>
    <message>
        <source>{0} is the contract of a token. What it receives stays there.</source>
        <translation>{0} es el contrato de un token. Lo que recibe se queda ahí.</translation>
    </message>
    <message>
        <source>{0} is {1} times what {2} usually gets.</source>
        <translation>{0} es {1} veces lo que {2} suele recibir.</translation>
    </message>
    <message>
        <source>{0} is {1} times your usual {2} ({3} payments).</source>
        <translation>{0} es {1} veces tu {2} habitual ({3} pagos).</translation>
    </message>
    <message>
        <source>{0} items</source>
        <translation>{0} objetos</translation>
    </message>
    <message>
        <source>{0} keeps a permission after the batch.</source>
        <translation>{0} conserva un permiso después del lote.</translation>
    </message>
    <message>
        <source>{0} leaves and nothing arrives.</source>
        <translation>{0} sale y no llega nada.</translation>
    </message>
    <message>
        <source>{0} may take any amount.</source>
        <translation>{0} puede tomar cualquier importe.</translation>
    </message>
    <message>
        <source>{0} of {1} earlier requests came around {2}:00 UTC.</source>
        <translation>{0} de {1} solicitudes anteriores llegaron hacia las {2}:00 UTC.</translation>
    </message>
    <message>
        <source>{0} of {1} would be sold by this one signature.</source>
        <translation>{0} de {1} se venderían con esta única firma.</translation>
    </message>
    <message>
        <source>{0} of {1} would go to {2}.</source>
        <translation>{0} de {1} iría a {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} would leave.</source>
        <translation>{0} de {1} saldría.</translation>
    </message>
    <message>
        <source>{0} payments</source>
        <translation>{0} pagos</translation>
    </message>
    <message>
        <source>{0} permissions</source>
        <translation>{0} permisos</translation>
    </message>
    <message>
        <source>{0} permissions in one signature.</source>
        <translation>{0} permisos en una firma.</translation>
    </message>
    <message>
        <source>{0} requests of this site are waiting.</source>
        <translation>{0} solicitudes de este sitio esperan.</translation>
    </message>
    <message>
        <source>{0} says {1}, its state says {2}.</source>
        <translation>{0} dice {1}, su estado dice {2}.</translation>
    </message>
    <message>
        <source>{0} shares the first {1} and last {2} digits with {3}: {4}.</source>
        <translation>{0} comparte los primeros {1} y los últimos {2} dígitos con {3}: {4}.</translation>
    </message>
    <message>
        <source>{0} signatures</source>
        <translation>{0} firmas</translation>
    </message>
    <message>
        <source>{0} speaks of “{1}”, but {2} could take your tokens.</source>
        <translation>{0} habla de «{1}», pero {2} podría tomar tus tokens.</translation>
    </message>
    <message>
        <source>{0} to {1}; both are new.</source>
        <translation>{0} a {1}; ambos son nuevos.</translation>
    </message>
    <message>
        <source>{0} units of gas; a payment needs 21,000, a trade a few hundred thousand.</source>
        <translation>{0} unidades de gas; un pago necesita 21.000, un intercambio unos cientos de miles.</translation>
    </message>
    <message>
        <source>{0} units of gas; the estimate is {1}.</source>
        <translation>{0} unidades de gas; la estimación es {1}.</translation>
    </message>
    <message>
        <source>{0} was called {1} so far. When it was made is unknown.</source>
        <translation>{0} fue llamado {1} hasta ahora. No se sabe cuándo se creó.</translation>
    </message>
    <message>
        <source>{0} was created {1} ago{2}</source>
        <translation>{0} se creó hace {1}{2}</translation>
    </message>
    <message>
        <source>{0} was saved as {1} and now stands for {2}.</source>
        <translation>{0} se guardó como {1} y ahora representa {2}.</translation>
    </message>
    <message>
        <source>{0} went there before.</source>
        <translation>{0} ya fue allí antes.</translation>
    </message>
    <message>
        <source>{0} within ten minutes.</source>
        <translation>{0} en diez minutos.</translation>
    </message>
    <message>
        <source>{0} worthless incoming transfers</source>
        <translation>{0} envíos entrantes sin valor</translation>
    </message>
    <message>
        <source>{0} would act as this account on all chains.</source>
        <translation>{0} actuaría como esta cuenta en todas las cadenas.</translation>
    </message>
    <message>
        <source>{0} would act as this account.</source>
        <translation>{0} actuaría como esta cuenta.</translation>
    </message>
    <message>
        <source>{0} would be enough, in place of an unknown number.</source>
        <translation>Bastaría con {0}, en lugar de un número desconocido.</translation>
    </message>
    <message>
        <source>{0} would be enough, in place of {1}.</source>
        <translation>Bastaría con {0}, en lugar de {1}.</translation>
    </message>
    <message>
        <source>{0} would be paid for executing it.</source>
        <translation>{0} cobraría por ejecutarla.</translation>
    </message>
    <message>
        <source>{0} would get about ${1} within a day; your limit is ${2}.</source>
        <translation>{0} recibiría unos {1} $ en un día; tu límite es {2} $.</translation>
    </message>
    <message>
        <source>{0} would get {1} within a day; your limit is {2}.</source>
        <translation>{0} recibiría {1} en un día; tu límite es {2}.</translation>
    </message>
    <message>
        <source>{0} would get {1} {2}.</source>
        <translation>{0} obtendría {1} {2}.</translation>
    </message>
    <message>
        <source>{0} would go along with {1}.</source>
        <translation>{0} iría junto con {1}.</translation>
    </message>
    <message>
        <source>{0} would go to {1}, but the request does not say so.</source>
        <translation>{0} iría a {1}, pero la solicitud no lo dice.</translation>
    </message>
    <message>
        <source>{0} would go to {1}, not to you.</source>
        <translation>{0} iría a {1}, no a ti.</translation>
    </message>
    <message>
        <source>{0} would go to {1}.</source>
        <translation>{0} iría a {1}.</translation>
    </message>
    <message>
        <source>{0} would leave; the request names {1}.</source>
        <translation>{0} saldría; la solicitud nombra {1}.</translation>
    </message>
    <message>
        <source>{0} would leave; your limit is {1}.</source>
        <translation>{0} saldría; tu límite es {1}.</translation>
    </message>
    <message>
        <source>{0} would receive less than you send.</source>
        <translation>{0} recibiría menos de lo que envías.</translation>
    </message>
    <message>
        <source>{0} {1} should have code at {2}, but has none here.</source>
        <translation>{0} {1} debería tener código en {2}, pero aquí no lo tiene.</translation>
    </message>
    <message>
        <source>{0} {1}: its screens are not predicted.</source>
        <translation>{0} {1}: sus pantallas no se predicen.</translation>
    </message>
    <message>
        <source>{0}, a site you do not know, wants an NFT of yours for {1}, whom you never paid.</source>
        <translation>{0}, un sitio que usted no conoce, quiere un NFT suyo para {1}, a quien nunca ha pagado.</translation>
    </message>
    <message>
        <source>{0}, and pay {1} for the gas</source>
        <translation>{0}, y pagar el gas a {1}</translation>
    </message>
    <message>
        <source>{0}, and {1} gets it</source>
        <translation>{0}, y lo recibe {1}</translation>
    </message>
    <message>
        <source>{0}, of an unknown token</source>
        <translation>{0}, de un token desconocido</translation>
    </message>
    <message>
        <source>{0}, sending {1}</source>
        <translation>{0}, enviando {1}</translation>
    </message>
    <message>
        <source>{0}, with a payment</source>
        <translation>{0}, con un pago</translation>
    </message>
    <message>
        <source>{0}, {1} UTC.</source>
        <translation>{0}, {1} UTC.</translation>
    </message>
    <message>
        <source>{0}; a guess by its shape alone</source>
        <translation>{0}; una conjetura solo por su forma</translation>
    </message>
    <message>
        <source>“{0}” could not be checked: it failed ({1}). Such a request may be made to break checks.</source>
        <translation>«{0}» no se pudo comprobar: falló ({1}). Una solicitud así puede estar hecha para romper controles.</translation>
    </message>
    <message>
        <source>“{0}” is the origin of no site: that begins with https://.</source>
        <translation>«{0}» no es el origen de ningún sitio: ese empieza por https://.</translation>
    </message>
    <message>
        <source>“{0}” of {1} would take {2} and gives nothing that the request names.</source>
        <translation>«{0}» de {1} tomaría {2} y no da nada que la solicitud nombre.</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message numerus="yes">
        <source>%n could not</source>
        <translation>
            <numerusform>%n no pudo</numerusform>
            <numerusform>%n no pudieron</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is left open</source>
        <translation>nada queda abierto</translation>
    </message>
    <message>
        <source>{0} of {1} checks looked</source>
        <translation>{0} de {1} controles miraron</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) unknown</source>
        <translation>
            <numerusform>%n dato desconocido</numerusform>
            <numerusform>%n datos desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>Qué no se comprobó</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Aún no se comprobó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not look: why, and which</source>
        <translation>
            <numerusform>%n comprobación no pudo mirar: por qué y cuál</numerusform>
            <numerusform>%n comprobaciones no pudieron mirar: por qué y cuáles</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not checked and is not known</source>
        <translation>Lo que no se comprobó y no se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): {0}</source>
        <translation>
            <numerusform>%n comprobación: {0}</numerusform>
            <numerusform>%n comprobaciones: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check looked. That is no promise that the request is good.</source>
        <translation>Todos los controles miraron. Eso no promete que la solicitud sea buena.</translation>
    </message>
    <message>
        <source>Unknown: {0}. {1}</source>
        <translation>Desconocido: {0}. {1}</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… y {0} más</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Simulated devices and a chain inside this program. Nothing here is worth anything.</source>
        <translation>Dispositivos simulados y una cadena dentro de este programa. Nada de aquí tiene valor.</translation>
    </message>
    <message>
        <source>Sign with</source>
        <translation>Firmar con</translation>
    </message>
    <message>
        <source>The simulated device that signs</source>
        <translation>El dispositivo simulado que firma</translation>
    </message>
    <message>
        <source>Send this request</source>
        <translation>Enviar esta solicitud</translation>
    </message>
    <message>
        <source>Send a request, read what Countersign says, then answer on the simulated device.</source>
        <translation>Envía una solicitud, lee lo que dice Countersign y responde en el dispositivo simulado.</translation>
    </message>
    <message>
        <source>Two of the six are routine. Would you have noticed the others?</source>
        <translation>Dos de las seis son rutina. ¿Habrías notado las otras?</translation>
    </message>
    <message>
        <source>Send the request: {0}</source>
        <translation>Enviar la solicitud: {0}</translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation>pedido por {0}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>Abrir la cartera</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Plug a device in and unlock it; it appears here. Its handle is held only while it works.</source>
        <translation>Conecta un dispositivo y desbloquéalo; aparece aquí. Solo se ocupa mientras trabaja.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>version not read yet</source>
        <translation>versión aún no leída</translation>
    </message>
    <message>
        <source>safety checks off</source>
        <translation>controles desactivados</translation>
    </message>
    <message>
        <source>The device no longer refuses unusual paths. Turn the checks on again.</source>
        <translation>El dispositivo ya no rechaza rutas inusuales. Vuelve a activar los controles.</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>sin PIN</translation>
    </message>
    <message>
        <source>Whoever finds the device can sign with it. Set a PIN.</source>
        <translation>Quien encuentre el dispositivo puede firmar con él. Pon un PIN.</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <source>Each passphrase opens a wallet of its own; a typing error opens an empty one.</source>
        <translation>Cada frase abre una cartera propia; un error abre una vacía.</translation>
    </message>
    <message>
        <source>Hidden wallet, typed here</source>
        <translation>Cartera oculta, escrita aquí</translation>
    </message>
    <message>
        <source>Standard wallet</source>
        <translation>Cartera estándar</translation>
    </message>
    <message>
        <source>What stays blind</source>
        <translation>Qué queda a ciegas</translation>
    </message>
    <message>
        <source>Ledger: calls without a bundled description show only a hash, and need blind signing.</source>
        <translation>Ledger: las llamadas sin descripción incluida muestran solo un hash y necesitan firma a ciegas.</translation>
    </message>
    <message>
        <source>Trezor One: typed data shows as two hashes; compare both with the hashes on the risk screen.</source>
        <translation>Trezor One: los datos tipados aparecen como dos hashes; compara ambos con los de la pantalla de riesgo.</translation>
    </message>
    <message>
        <source>Trezor T and Safe: calls that the device does not know show their bytes.</source>
        <translation>Trezor T y Safe: las llamadas que el dispositivo no conoce muestran sus bytes.</translation>
    </message>
    <message>
        <source>The risk screen says for each request what the device will not show.</source>
        <translation>La pantalla de riesgo dice en cada solicitud qué no mostrará el dispositivo.</translation>
    </message>
    <message>
        <source>blind signing on</source>
        <translation>firma a ciegas activada</translation>
    </message>
    <message>
        <source>The device signs what it cannot show. Turn it off when you do not need it.</source>
        <translation>El dispositivo firma lo que no puede mostrar. Desactívalo cuando no lo necesites.</translation>
    </message>
    <message>
        <source>blind signing off</source>
        <translation>firma a ciegas desactivada</translation>
    </message>
    <message>
        <source>The device refuses what it cannot show. Leave it so.</source>
        <translation>El dispositivo rechaza lo que no puede mostrar. Déjalo así.</translation>
    </message>
    <message>
        <source>No device is connected</source>
        <translation>Ningún dispositivo conectado</translation>
    </message>
    <message>
        <source>Use the cable that came with it, unlock it with its PIN, and open the Ethereum app on a Ledger. Close Ledger Wallet and Trezor Suite: only one program can talk to a device.</source>
        <translation>Usa el cable que venía con él, desbloquéalo con su PIN y, en un Ledger, abre la aplicación Ethereum. Cierra Ledger Wallet y Trezor Suite: solo un programa puede hablar con el dispositivo.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versión {0}</translation>
    </message>
    <message>
        <source>Hidden wallet, typed on the device</source>
        <translation>Cartera oculta, escrita en el dispositivo</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo de nuevo</translation>
    </message>
    <message>
        <source>Its accounts</source>
        <translation>Sus cuentas</translation>
    </message>
    <message>
        <source>{0} is on.</source>
        <translation>{0} está activado.</translation>
    </message>
    <message>
        <source>{0} is off.</source>
        <translation>{0} está desactivado.</translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <source>not counted</source>
        <translation>no contado</translation>
    </message>
    <message>
        <source>Your policy would have stopped {0} of {1} incidents.</source>
        <translation>Tu política habría detenido {0} de {1} incidentes.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>PASSED</source>
        <translation>PASÓ</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Real incidents, replayed here against your policy: would your settings have stopped this?</source>
        <translation>Incidentes reales, repetidos aquí contra tu política: ¿lo habrían detenido tus ajustes?</translation>
    </message>
    <message>
        <source>Run the drill</source>
        <translation>Iniciar el simulacro</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Nothing was replayed yet</source>
        <translation>Aún no se repitió nada</translation>
    </message>
    <message>
        <source>Incidents are being replayed</source>
        <translation>Se repiten los incidentes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Lost then</source>
        <translation>Pérdida de entonces</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What your checks say</source>
        <translation>Qué dicen tus controles</translation>
    </message>
    <message>
        <source>{0} thefts of the last years, from Bybit to a single poisoned payment, are judged as they would have come to you. It takes a second and asks nobody.</source>
        <translation>{0} robos de los últimos años, de Bybit a un solo pago envenenado, se juzgan como si te hubieran llegado. Tarda un segundo y no pregunta a nadie.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>One rule would stop {0} more: {1}. It would also hold {2} of the normal requests.</source>
        <translation>Una regla detendría {0} más: {1}. También retendría {2} de las solicitudes normales.</translation>
    </message>
    <message>
        <source>Result of the drill</source>
        <translation>Resultado del simulacro</translation>
    </message>
    <message>
        <source>{0} of losses would have met more than a click. Of {1} normal requests that look dangerous, {2} would have been held.</source>
        <translation>{0} de pérdidas habrían exigido más que un clic. De {1} solicitudes normales que parecen peligrosas, {2} se habrían retenido.</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consejo</translation>
    </message>
    <message>
        <source>Add it to my policy</source>
        <translation>Añadirla a mi política</translation>
    </message>
    <message>
        <source>They signed: {0}</source>
        <translation>Firmaron: {0}</translation>
    </message>
    <message>
        <source>You would have read: {0}</source>
        <translation>Habrías leído: {0}</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>sin hueco</translation>
    </message>
    <message>
        <source>No incident of the set passed. New ones will differ; read what you sign.</source>
        <translation>Ningún incidente del conjunto pasó. Los nuevos serán distintos; lee lo que firmas.</translation>
    </message>
    <message>
        <source>They thought: {0}</source>
        <translation>Pensaban: {0}</translation>
    </message>
    <message>
        <source>Reported by: {0}</source>
        <translation>Informado por: {0}</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Press the keys here that stand where your PIN&apos;s digits stand there. This computer learns no digit.</source>
        <translation>Pulsa aquí las teclas que ocupan el lugar de las cifras de tu PIN en el dispositivo. Este ordenador no conoce ninguna cifra.</translation>
    </message>
    <message>
        <source>Passphrase of the hidden wallet</source>
        <translation>Frase de contraseña de la cartera oculta</translation>
    </message>
    <message>
        <source>Every passphrase opens a wallet; a mistyped one opens an empty one. This computer sees what you type: where the device has a screen to type on, that is safer.</source>
        <translation>Cada frase de contraseña abre una cartera; una mal escrita abre una vacía. Este ordenador ve lo que escribes. Si el dispositivo permite escribir en él, es más seguro.</translation>
    </message>
    <message>
        <source>They prove that nobody stands between this computer and the device.</source>
        <translation>Demuestran que nadie se interpone entre este ordenador y el dispositivo.</translation>
    </message>
    <message>
        <source>PIN of {0}</source>
        <translation>PIN de {0}</translation>
    </message>
    <message>
        <source>Look at {0}: it shows nine digits in a square.</source>
        <translation>Mira {0}: muestra nueve cifras en un cuadrado.</translation>
    </message>
    <message>
        <source>Hidden wallet on {0}</source>
        <translation>Cartera oculta en {0}</translation>
    </message>
    <message>
        <source>Pair {0}</source>
        <translation>Vincular {0}</translation>
    </message>
    <message>
        <source>Type the six digits that {0} shows.</source>
        <translation>Escribe las seis cifras que muestra {0}.</translation>
    </message>
    <message>
        <source>Row {0}, column {1}</source>
        <translation>Fila {0}, columna {1}</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Known address</source>
        <translation>Dirección conocida</translation>
    </message>
    <message>
        <source>Equal digits at the front</source>
        <translation>Dígitos iguales al inicio</translation>
    </message>
    <message>
        <source>Equal digits at the end</source>
        <translation>Dígitos iguales al final</translation>
    </message>
    <message>
        <source>Spender</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Inusual</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>what is known of the contracts involved</source>
        <translation>lo que se sabe de los contratos implicados</translation>
    </message>
    <message>
        <source>your balances</source>
        <translation>tus saldos</translation>
    </message>
    <message>
        <source>the permissions in force</source>
        <translation>los permisos en vigor</translation>
    </message>
    <message>
        <source>the name of the site that asks</source>
        <translation>el nombre del sitio que pregunta</translation>
    </message>
    <message>
        <source>what the device will show</source>
        <translation>lo que mostrará el dispositivo</translation>
    </message>
    <message>
        <source>the state of the Safe</source>
        <translation>el estado del Safe</translation>
    </message>
    <message>
        <source>the requests of the last days</source>
        <translation>las solicitudes de los últimos días</translation>
    </message>
    <message>
        <source>the lists you imported</source>
        <translation>las listas que importaste</translation>
    </message>
    <message>
        <source>what you said you mean to do</source>
        <translation>lo que dijiste que quieres hacer</translation>
    </message>
    <message>
        <source>the request itself and the bundled lists</source>
        <translation>la propia solicitud y las listas incluidas</translation>
    </message>
    <message>
        <source>Compared with: {0}. As of {1}.</source>
        <translation>Comparado con: {0}. A fecha de {1}.</translation>
    </message>
    <message numerus="yes">
        <source>the past of this account (%n entr(y|ies))</source>
        <translation>
            <numerusform>el pasado de esta cuenta (%n entrada)</numerusform>
            <numerusform>el pasado de esta cuenta (%n entradas)</numerusform>
        </translation>
    </message>
    <message>
        <source>your contacts ({0})</source>
        <translation>tus contactos ({0})</translation>
    </message>
    <message>
        <source>a simulation with {0}</source>
        <translation>una simulación con {0}</translation>
    </message>
    <message>
        <source>your policy, version {0}</source>
        <translation>tu política, versión {0}</translation>
    </message>
    <message>
        <source>your node {0}</source>
        <translation>tu nodo {0}</translation>
    </message>
    <message>
        <source>I have read this and still want to go on</source>
        <translation>He leído esto y aun así quiero seguir</translation>
    </message>
    <message>
        <source>For your information ({0})</source>
        <translation>Para tu información ({0})</translation>
    </message>
    <message>
        <source>Why this matters, and the values</source>
        <translation>Por qué importa, y los valores</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se vio</translation>
    </message>
    <message>
        <source>What to do: {0}</source>
        <translation>Qué hacer: {0}</translation>
    </message>
    <message>
        <source>Rule: {0}</source>
        <translation>Regla: {0}</translation>
    </message>
    <message>
        <source>Seen before: {0}</source>
        <translation>Visto antes: {0}</translation>
    </message>
</context>
<context>
    <name>fold</name>
    <message>
        <source>{0}, open</source>
        <translation>{0}, abierto</translation>
    </message>
    <message>
        <source>{0}, closed</source>
        <translation>{0}, cerrado</translation>
    </message>
</context>
<context>
    <name>foreign</name>
    <message>
        <source>This name holds characters that cannot be seen; they are shown as ⟦U+…⟧.</source>
        <translation>Este nombre contiene caracteres invisibles; se muestran como ⟦U+…⟧.</translation>
    </message>
    <message>
        <source>Nobody knows who asks.</source>
        <translation>Nadie sabe quién pregunta.</translation>
    </message>
    <message>
        <source>You wrote it in this window.</source>
        <translation>Lo escribiste en esta ventana.</translation>
    </message>
    <message>
        <source>It comes from a payment link. Whoever wrote it chose recipient and amount.</source>
        <translation>Viene de un enlace de pago. Quien lo escribió eligió destinatario e importe.</translation>
    </message>
    <message>
        <source>It comes from a file or the clipboard.</source>
        <translation>Viene de un archivo o del portapapeles.</translation>
    </message>
    <message>
        <source>Asked by {0}</source>
        <translation>Pedido por {0}</translation>
    </message>
    <message>
        <source>This name mixes alphabets to look like another: {0}.</source>
        <translation>Este nombre mezcla alfabetos para parecer otro: {0}.</translation>
    </message>
    <message>
        <source>Its name is written with letters outside a–z: {0}.</source>
        <translation>Su nombre lleva letras fuera de a–z: {0}.</translation>
    </message>
</context>
<context>
    <name>hash</name>
    <message>
        <source>Compare the framed middle first, with the device and with somebody who worked it out elsewhere.</source>
        <translation>Compara primero la parte central enmarcada, con el dispositivo y con quien lo haya calculado en otro lugar.</translation>
    </message>
    <message>
        <source>Domain hash</source>
        <translation>Hash del dominio</translation>
    </message>
    <message>
        <source>Message hash</source>
        <translation>Hash del mensaje</translation>
    </message>
    <message>
        <source>Digest (what is signed)</source>
        <translation>Digest (lo que se firma)</translation>
    </message>
    <message>
        <source>Safe transaction hash</source>
        <translation>Hash de la transacción de Safe</translation>
    </message>
    <message>
        <source>Transaction hash (what is signed)</source>
        <translation>Hash de la transacción (lo que se firma)</translation>
    </message>
    <message>
        <source>Calldata digest (ERC-8213)</source>
        <translation>Digest de calldata (ERC-8213)</translation>
    </message>
    <message>
        <source>Hashes to compare</source>
        <translation>Hashes para comparar</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>Copiar: {0}</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Search, for example: permit, look-alike, blind</source>
        <translation>Busca, por ejemplo: permit, parecida, ciegas</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation>Cuántos se encontraron</translation>
    </message>
    <message>
        <source>What each device shows</source>
        <translation>Qué muestra cada dispositivo</translation>
    </message>
    <message>
        <source>your past</source>
        <translation>su pasado</translation>
    </message>
    <message>
        <source>your contacts</source>
        <translation>sus contactos</translation>
    </message>
    <message>
        <source>what is known of contracts</source>
        <translation>lo que se sabe de los contratos</translation>
    </message>
    <message>
        <source>the simulation</source>
        <translation>la simulación</translation>
    </message>
    <message>
        <source>your balances</source>
        <translation>tus saldos</translation>
    </message>
    <message>
        <source>permissions in force</source>
        <translation>permisos vigentes</translation>
    </message>
    <message>
        <source>the site that asks</source>
        <translation>la web que pide</translation>
    </message>
    <message>
        <source>what the device shows</source>
        <translation>lo que muestra el dispositivo</translation>
    </message>
    <message>
        <source>your policy</source>
        <translation>su política</translation>
    </message>
    <message>
        <source>your node</source>
        <translation>su nodo</translation>
    </message>
    <message>
        <source>what you said you mean</source>
        <translation>lo que dijo que quiere</translation>
    </message>
    <message>
        <source>the Safe’s state</source>
        <translation>el estado del Safe</translation>
    </message>
    <message>
        <source>the requests of the last days</source>
        <translation>las solicitudes de los últimos días</translation>
    </message>
    <message>
        <source>lists you imported</source>
        <translation>listas que importó</translation>
    </message>
    <message>
        <source>the request alone</source>
        <translation>solo la solicitud</translation>
    </message>
    <message>
        <source>about {0} · at most {1}</source>
        <translation>sobre {0} · como máximo {1}</translation>
    </message>
    <message>
        <source>How do I …</source>
        <translation>Cómo puedo …</translation>
    </message>
    <message>
        <source>How to do it, and what each check stops and why. Search by any word.</source>
        <translation>Cómo se hace, y qué detiene cada comprobación y por qué. Busque cualquier palabra.</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>importes</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>costumbres</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>comportamiento</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contratos</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>el dispositivo</translation>
    </message>
    <message>
        <source>delegation of the account</source>
        <translation>delegación de la cuenta</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>comisiones</translation>
    </message>
    <message>
        <source>the program’s own integrity</source>
        <translation>la integridad del programa</translation>
    </message>
    <message>
        <source>what you mean to do</source>
        <translation>lo que quiere hacer</translation>
    </message>
    <message>
        <source>NFTs</source>
        <translation>NFT</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>webs</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>Safes</source>
        <translation>Safes</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>firmas</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>simulación</translation>
    </message>
    <message>
        <source>Looks at:</source>
        <translation>Mira:</translation>
    </message>
    <message>
        <source>No check speaks of this. Try another word.</source>
        <translation>Ningún control habla de esto. Prueba otra palabra.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>{0} of {1} checks</source>
        <translation>{0} de {1} controles</translation>
    </message>
    <message>
        <source>Known from:</source>
        <translation>Conocido por:</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Report for a period</source>
        <translation>Informe de un periodo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Every request with its verdict and what came of it. The log behind it is a chain that shows tampering.</source>
        <translation>Cada solicitud con su veredicto y su resultado. El registro detrás es una cadena que delata manipulaciones.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>Exportar CSV …</translation>
    </message>
    <message>
        <source>Report (PDF) …</source>
        <translation>Informe (PDF) …</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>Requests you sign or refuse are kept here, each with its verdict and its reason.</source>
        <translation>Las solicitudes que firmas o rechazas se guardan aquí, con su veredicto y su razón.</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search: a site, an address, a hash, a word</source>
        <translation>Busca: un sitio, una dirección, un hash, una palabra</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>Asset of the chart</source>
        <translation>Activo del gráfico</translation>
    </message>
    <message>
        <source>Months or weeks</source>
        <translation>Meses o semanas</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Qué salió</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>Se verifica el registro</translation>
    </message>
    <message>
        <source>Export the shown history</source>
        <translation>Exportar el historial mostrado</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <translation>Se escribe el informe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Todo veredicto</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Todo resultado</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>The chart in words</source>
        <translation>El gráfico en palabras</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Nada coincide con esta búsqueda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What happened, from the log</source>
        <translation>Qué pasó, según el registro</translation>
    </message>
    <message numerus="yes">
        <source>The log is unaltered: %n entr(y|ies).</source>
        <translation>
            <numerusform>El registro está intacto: %n entrada.</numerusform>
            <numerusform>El registro está intacto: %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported.</source>
        <translation>
            <numerusform>%n solicitud exportada.</numerusform>
            <numerusform>%n solicitudes exportadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report holds %n request(s).</source>
        <translation>
            <numerusform>El informe contiene %n solicitud.</numerusform>
            <numerusform>El informe contiene %n solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log is unaltered: %n entr(y|ies). Head: {0}</source>
        <translation>
            <numerusform>El registro de auditoría está intacto: %n entrada. Cabeza: {0}</numerusform>
            <numerusform>El registro de auditoría está intacto: %n entradas. Cabeza: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>THE AUDIT LOG DOES NOT HOLD: {0}</source>
        <translation>EL REGISTRO NO ES ÍNTEGRO: {0}</translation>
    </message>
    <message>
        <source>Checks that fired: {0}</source>
        <translation>Controles que avisaron: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Signed digest</source>
        <translation>Digest firmado</translation>
    </message>
    <message>
        <source>Signing report</source>
        <translation>Informe de firmas</translation>
    </message>
    <message>
        <source>Requests by verdict</source>
        <translation>Solicitudes por veredicto</translation>
    </message>
    <message>
        <source>What came of them</source>
        <translation>En qué quedaron</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versión {0}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Your policy loosens at {0}, to “{1}”. If that was not you, drop the change.</source>
        <translation>Tu política se afloja a las {0}, a «{1}». Si no fuiste tú, descarta el cambio.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What waits for you, and whether everything is in place.</source>
        <translation>Qué te espera y si todo está en orden.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Quitar de aquí</translation>
    </message>
    <message>
        <source>Countersign stands between what asks for your signature and the device that gives it.</source>
        <translation>Countersign está entre lo que pide tu firma y el dispositivo que la da.</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Mira esto primero</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Te espera</translation>
    </message>
    <message>
        <source>An update changed the preset your policy comes from. Compare them under Policy.</source>
        <translation>Una actualización cambió el modelo de su política. Compárelos en Política.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
    <message>
        <source>The log is not the one that this program wrote. Say what happened, or sign nothing.</source>
        <translation>El registro no es el que escribió este programa. Diga qué ocurrió o no firme nada.</translation>
    </message>
    <message>
        <source>{0} (not asked yet)</source>
        <translation>{0} (aún no consultado)</translation>
    </message>
    <message>
        <source>wrong chain</source>
        <translation>cadena equivocada</translation>
    </message>
    <message>
        <source>Set the right node under Networks.</source>
        <translation>Pon el nodo correcto en «Redes».</translation>
    </message>
    <message>
        <source>Look at it under Networks.</source>
        <translation>Míralo en «Redes».</translation>
    </message>
    <message>
        <source>Welcome. {0} of {1} steps are done.</source>
        <translation>Hola. {0} de {1} pasos están hechos.</translation>
    </message>
    <message>
        <source>No request waits. Sites you allow can send them; so can you.</source>
        <translation>Ninguna solicitud espera. Los sitios que permites pueden enviarlas; tú también.</translation>
    </message>
    <message>
        <source>being judged …</source>
        <translation>en evaluación …</translation>
    </message>
    <message>
        <source>No device is connected. Accounts can be watched; nothing can be signed.</source>
        <translation>Ningún dispositivo conectado. Las cuentas se pueden ver; no se puede firmar.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>What you sign and refuse is kept here and in the history.</source>
        <translation>Lo que firmas y rechazas queda aquí y en el historial.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source> (done)</source>
        <translation> (hecho)</translation>
    </message>
    <message>
        <source>Look: {0}</source>
        <translation>Mirar: {0}</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
    <message>
        <source>no node</source>
        <translation>sin nodo</translation>
    </message>
    <message>
        <source>Nothing is simulated; more stays unknown.</source>
        <translation>Nada se simula; más queda sin saber.</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>nueva edición</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s), {0} verified.</source>
        <translation>
            <numerusform>%n contacto, {0} verificado(s).</numerusform>
            <numerusform>%n contactos, {0} verificado(s).</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Contacts were changed without Countersign: {0}. Do not pay them.</source>
        <translation>Se cambiaron contactos sin Countersign: {0}. No les pagues.</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>Mostrar los {0}</translation>
    </message>
</context>
<context>
    <name>intent</name>
    <message>
        <source>send money or a token</source>
        <translation>enviar dinero o un token</translation>
    </message>
    <message>
        <source>swap one token for another</source>
        <translation>cambiar un token por otro</translation>
    </message>
    <message>
        <source>let a site take tokens (approve)</source>
        <translation>dejar que un sitio tome tokens (permiso)</translation>
    </message>
    <message>
        <source>take a permission back</source>
        <translation>retirar un permiso</translation>
    </message>
    <message>
        <source>sign in, nothing else</source>
        <translation>iniciar sesión, nada más</translation>
    </message>
    <message>
        <source>buy an NFT</source>
        <translation>comprar un NFT</translation>
    </message>
    <message>
        <source>offer an NFT for sale</source>
        <translation>poner un NFT en venta</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>depositar</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>bridge to another chain</source>
        <translation>pasar a otra cadena</translation>
    </message>
    <message>
        <source>stake</source>
        <translation>hacer staking</translation>
    </message>
    <message>
        <source>claim what is owed to me</source>
        <translation>reclamar lo que se me debe</translation>
    </message>
    <message>
        <source>create a contract</source>
        <translation>crear un contrato</translation>
    </message>
    <message>
        <source>approve a Safe transaction</source>
        <translation>aprobar una transacción de Safe</translation>
    </message>
    <message>
        <source>do something else</source>
        <translation>hacer otra cosa</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Contract call</source>
        <translation>Llamada a contrato</translation>
    </message>
    <message>
        <source>Account delegation (EIP-7702)</source>
        <translation>Delegación de la cuenta (EIP-7702)</translation>
    </message>
    <message>
        <source>Batch of calls</source>
        <translation>Lote de llamadas</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>Mensaje de tipo desconocido</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Permission to take tokens</source>
        <translation>Permiso para tomar tokens</translation>
    </message>
    <message>
        <source>Permission to take everything of one kind</source>
        <translation>Permiso para tomar todo de un tipo</translation>
    </message>
    <message>
        <source>Taking a permission back</source>
        <translation>Retirada de un permiso</translation>
    </message>
    <message>
        <source>Permission by signature</source>
        <translation>Permiso mediante firma</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Offer by signature</source>
        <translation>Oferta mediante firma</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Safe transaction</source>
        <translation>Transacción de Safe</translation>
    </message>
    <message>
        <source>Smart account operation</source>
        <translation>Operación de cuenta inteligente</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Contrato nuevo</translation>
    </message>
    <message>
        <source>Change of code</source>
        <translation>Cambio de código</translation>
    </message>
    <message>
        <source>Change of control</source>
        <translation>Cambio de control</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Bridge to another chain</source>
        <translation>Paso a otra cadena</translation>
    </message>
    <message>
        <source>Unknown call</source>
        <translation>Llamada desconocida</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancelación</translation>
    </message>
</context>
<context>
    <name>mirror</name>
    <message>
        <source>Compare this page with the original source.</source>
        <translation>Compara esta página con la fuente original.</translation>
    </message>
    <message>
        <source>The framed digits are not those of the address you know. Compare them with the source.</source>
        <translation>Los dígitos enmarcados no son los de la dirección que conoces. Compáralos con la fuente.</translation>
    </message>
    <message>
        <source>Compare the framed middle with the original source of the address.</source>
        <translation>Compara la parte central enmarcada con la fuente original de la dirección.</translation>
    </message>
    <message>
        <source>Compare the framed middle with the hash from another source.</source>
        <translation>Compara la parte central enmarcada con el hash de otra fuente.</translation>
    </message>
    <message>
        <source>Compare the amount with the original source.</source>
        <translation>Compara el importe con la fuente original.</translation>
    </message>
    <message>
        <source>What the device will show</source>
        <translation>Qué mostrará el dispositivo</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Página atrás</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Página adelante</translation>
    </message>
    <message>
        <source>A Ledger does not tell which page it shows: turn the pages here as you turn them there.</source>
        <translation>Un Ledger no dice qué página muestra: pasa aquí las páginas como allí.</translation>
    </message>
    <message>
        <source>On the device</source>
        <translation>En el dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>Not shown on the device: %n value(s)</source>
        <translation>
            <numerusform>No se muestra en el dispositivo: %n valor</numerusform>
            <numerusform>No se muestran en el dispositivo: %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Which page is shown</source>
        <translation>Qué página se muestra</translation>
    </message>
    <message>
        <source>This device holds the account.</source>
        <translation>Este dispositivo tiene la cuenta.</translation>
    </message>
    <message>
        <source>Its pages appear here when the request is complete and checked.</source>
        <translation>Sus páginas aparecen aquí cuando la solicitud está completa y comprobada.</translation>
    </message>
    <message>
        <source>No connected device holds this account.</source>
        <translation>Ningún dispositivo conectado tiene esta cuenta.</translation>
    </message>
    <message>
        <source>Plug it in, unlock it and open the Ethereum app. Its pages then appear here.</source>
        <translation>Conéctalo, desbloquéalo y abre la aplicación Ethereum. Entonces sus páginas aparecen aquí.</translation>
    </message>
    <message>
        <source>The device will refuse this with its present settings.</source>
        <translation>El dispositivo rechazará esto con sus ajustes actuales.</translation>
    </message>
    <message>
        <source>It could only show part of it. Blind signing is off, and that protects you.</source>
        <translation>Solo podría mostrar una parte. La firma a ciegas está desactivada, y eso te protege.</translation>
    </message>
    <message>
        <source>Words and order are as on the device; it may break lines elsewhere.</source>
        <translation>Las palabras y el orden son como en el dispositivo; puede cortar las líneas de otro modo.</translation>
    </message>
    <message>
        <source>The device can show more:</source>
        <translation>El dispositivo puede mostrar más:</translation>
    </message>
    <message>
        <source>{0} · the device shows it now</source>
        <translation>{0} · el dispositivo lo muestra ahora</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}  · compare</source>
        <translation>{0}  · compara</translation>
    </message>
    <message>
        <source>▶ {0}</source>
        <translation>▶ {0}</translation>
    </message>
    <message>
        <source>The device shows each call by itself.</source>
        <translation>El dispositivo muestra cada llamada por separado.</translation>
    </message>
    <message>
        <source>When you go on, every call becomes a request of its own, with its own pages.</source>
        <translation>Al continuar, cada llamada será una solicitud propia, con sus páginas.</translation>
    </message>
    <message>
        <source>Countersign cannot predict what this device shows.</source>
        <translation>Countersign no puede predecir qué muestra este dispositivo.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>The device cannot show what this does.</source>
        <translation>El dispositivo no puede mostrar qué hace esto.</translation>
    </message>
    <message>
        <source>Compare its hash with one from another source, or refuse.</source>
        <translation>Compara su hash con uno de otra fuente, o rechaza.</translation>
    </message>
    <message>
        <source>Device page {0} of {1}</source>
        <translation>Página {0} de {1} del dispositivo</translation>
    </message>
    <message>
        <source>Nobody recorded it for this model, version and request. Read every page there with care.</source>
        <translation>Nadie lo registró para este modelo, versión y solicitud. Lee allí cada página con cuidado.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · version {1}</source>
        <translation>{0} · versión {1}</translation>
    </message>
    <message>
        <source>Not shown on the device: {0}</source>
        <translation>No se muestra en el dispositivo: {0}</translation>
    </message>
    <message>
        <source>Only in the device&apos;s menu ({0})</source>
        <translation>Solo en el menú del dispositivo ({0})</translation>
    </message>
    <message>
        <source>… and {0} more pages</source>
        <translation>… y {0} páginas más</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>Nothing could be worked out.</source>
        <translation>No se pudo averiguar nada.</translation>
    </message>
    <message>
        <source>Read from the request alone: it was not tried.</source>
        <translation>Leído solo de la solicitud: no se probó.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>That this account is yours</source>
        <translation>Que esta cuenta es tuya</translation>
    </message>
    <message>
        <source>an unknown token</source>
        <translation>un token desconocido</translation>
    </message>
    <message>
        <source>Everything you hold of it, now and later</source>
        <translation>Todo lo que tengas de ello, ahora y después</translation>
    </message>
    <message>
        <source>The token gave itself this name:</source>
        <translation>El token se dio a sí mismo este nombre:</translation>
    </message>
    <message>
        <source>Each call becomes a transaction with a network fee of its own.</source>
        <translation>Cada llamada será una transacción con su propia comisión de red.</translation>
    </message>
    <message>
        <source>No network fee: this is a signature, not a transaction.</source>
        <translation>Sin comisión de red: es una firma, no una transacción.</translation>
    </message>
    <message>
        <source>The network fee is not known yet.</source>
        <translation>La comisión de red aún no se conoce.</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>sin límite conocido</translation>
    </message>
    <message>
        <source>Read from the request alone; it was not simulated.</source>
        <translation>Leído solo de la solicitud; no se simuló.</translation>
    </message>
    <message>
        <source>Tried on the known state: it can be taken today.</source>
        <translation>Probado en el estado conocido: se puede tomar hoy.</translation>
    </message>
    <message>
        <source>Tried on the known state: it is refused today. That can change.</source>
        <translation>Probado en el estado conocido: hoy se rechaza. Eso puede cambiar.</translation>
    </message>
    <message>
        <source>Counted on the known state.</source>
        <translation>Contado en el estado conocido.</translation>
    </message>
    <message>
        <source>Not proven. Why stands under what is unknown.</source>
        <translation>No está demostrado. El motivo está bajo lo que se desconoce.</translation>
    </message>
    <message>
        <source>and what arrives later</source>
        <translation>y lo que llegue después</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>until you take it back</source>
        <translation>hasta que lo retires</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>Pagas</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Recibes</translation>
    </message>
    <message>
        <source>May be taken from you</source>
        <translation>Se te puede quitar</translation>
    </message>
    <message>
        <source>May no longer be taken</source>
        <translation>Ya no se puede quitar</translation>
    </message>
    <message>
        <source>All of it may be taken</source>
        <translation>Se puede quitar todo</translation>
    </message>
    <message>
        <source>Control is lent</source>
        <translation>Se cede el control</translation>
    </message>
    <message>
        <source>You offer</source>
        <translation>Ofreces</translation>
    </message>
    <message>
        <source>You sign in</source>
        <translation>Inicias sesión</translation>
    </message>
    <message>
        <source>Is created</source>
        <translation>Se crea</translation>
    </message>
    <message>
        <source>Code is replaced</source>
        <translation>Se reemplaza el código</translation>
    </message>
    <message>
        <source>Control changes hands</source>
        <translation>El control cambia de manos</translation>
    </message>
    <message>
        <source>Nothing is known about this token:</source>
        <translation>No se sabe nada de este token:</translation>
    </message>
    <message>
        <source>Network fee at most {0}</source>
        <translation>Comisión de red máxima {0}</translation>
    </message>
    <message>
        <source>NOT PROVEN: the two nodes, or a proof, disagree. See the findings.</source>
        <translation>NO DEMOSTRADO: los dos nodos, o una prueba, no coinciden. Vea los hallazgos.</translation>
    </message>
    <message>
        <source>{0} of {1} accounts and {2} of {3} storage values are proven against block {4}.</source>
        <translation>{0} de {1} cuentas y {2} de {3} valores guardados están demostrados contra el bloque {4}.</translation>
    </message>
    <message>
        <source>{0} and {1} both know this block.</source>
        <translation>{0} y {1} conocen ambos este bloque.</translation>
    </message>
    <message>
        <source>IT DOES SOMETHING ELSE in another block or after its owner acts.</source>
        <translation>HACE OTRA COSA en otro bloque o después de que actúe su propietario.</translation>
    </message>
    <message>
        <source>It does the same in other blocks and after its owner acts.</source>
        <translation>En otros bloques y después de que actúe su propietario hace lo mismo.</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>sobre {0}</translation>
    </message>
    <message>
        <source>Tried on the known state with the contract&apos;s own code: it can be taken today.</source>
        <translation>Probado en el estado conocido con el código del propio contrato: se puede tomar hoy.</translation>
    </message>
    <message>
        <source>Tried on the known state: it can be taken today. Only the pull was tried.</source>
        <translation>Probado en el estado conocido: se puede tomar hoy. Solo se probó el cobro.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>all your NFTs of one collection</source>
        <translation>todos sus NFT de una colección</translation>
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
        <translation>Con tu cuenta «{0}», {1}, en {2}.</translation>
    </message>
    <message>
        <source>{0} (chain {1})</source>
        <translation>{0} (cadena {1})</translation>
    </message>
    <message>
        <source>With your account {0} on {1}.</source>
        <translation>Con tu cuenta {0} en {1}.</translation>
    </message>
    <message>
        <source>a given state</source>
        <translation>un estado dado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Contrato nuevo</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>NFT number {0}</source>
        <translation>NFT número {0}</translation>
    </message>
    <message>
        <source>Any amount of {0}, without limit</source>
        <translation>Cualquier importe de {0}, sin límite</translation>
    </message>
    <message>
        <source>An unknown amount of {0}</source>
        <translation>Un importe desconocido de {0}</translation>
    </message>
    <message>
        <source>Any amount of {0}, even none</source>
        <translation>Cualquier cantidad de {0}, incluso ninguna</translation>
    </message>
    <message>
        <source>{0} base units of an unknown token</source>
        <translation>{0} unidades base de un token desconocido</translation>
    </message>
    <message>
        <source>at most {0} {1}</source>
        <translation>como máximo {0} {1}</translation>
    </message>
    <message>
        <source>at least {0} {1}</source>
        <translation>al menos {0} {1}</translation>
    </message>
    <message>
        <source>chain {0}</source>
        <translation>cadena {0}</translation>
    </message>
    <message>
        <source>Simulated on this computer, with {0}.</source>
        <translation>Simulado en este ordenador, con {0}.</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta {0}</translation>
    </message>
    <message>
        <source>{0} pieces of {1}</source>
        <translation>{0} unidades de {1}</translation>
    </message>
    <message>
        <source>all your {0}</source>
        <translation>todos tus {0}</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>no se da ninguna razón</translation>
    </message>
    <message>
        <source>Simulated on this computer, with {0}: IT FAILS ({1}).</source>
        <translation>Simulado en este ordenador, con {0}: FALLA ({1}).</translation>
    </message>
    <message>
        <source>{0} ({1}, chain {2})</source>
        <translation>{0} ({1}, cadena {2})</translation>
    </message>
    <message>
        <source>≈ ${0}</source>
        <translation>≈ {0} $</translation>
    </message>
    <message>
        <source>less than ${0}</source>
        <translation>menos de {0} $</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Qué demuestra</translation>
    </message>
    <message>
        <source>without an end, until you take it back</source>
        <translation>sin fin, hasta que lo retire</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} and %n more asset(s)</source>
        <translation>
            <numerusform>{0} y %n activo más</numerusform>
            <numerusform>{0} y %n activos más</numerusform>
        </translation>
    </message>
    <message>
        <source>ended on {0}</source>
        <translation>terminó el {0}</translation>
    </message>
    <message>
        <source>until {0}, {1}</source>
        <translation>hasta el {0}, {1}</translation>
    </message>
    <message>
        <source>Everything: {0} and more</source>
        <translation>Todo: {0} y más</translation>
    </message>
    <message>
        <source>It is unknown what this takes or gives.</source>
        <translation>No se sabe qué quita o da esto.</translation>
    </message>
    <message>
        <source>Nothing that could be read leaves, arrives or changes control.</source>
        <translation>Nada de lo que se pudo leer sale, llega o cambia el control.</translation>
    </message>
    <message>
        <source>Values in money are unknown: no price source is set.</source>
        <translation>Los valores en dinero son desconocidos: no hay fuente de precios.</translation>
    </message>
    <message>
        <source>Who gains control</source>
        <translation>Quién obtiene el control</translation>
    </message>
    <message>
        <source>Worst case of this signature</source>
        <translation>Peor caso de esta firma</translation>
    </message>
    <message>
        <source>Token contract</source>
        <translation>Contrato del token</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Peor caso</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>… and {0} more changes.</source>
        <translation>… y {0} cambios más.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>A name. Your node is asked which address it stands for.</source>
        <translation>Un nombre. Se pregunta a su nodo qué dirección representa.</translation>
    </message>
    <message>
        <source>This is a name. To read it, add a node for Ethereum under Networks, or paste the address itself.</source>
        <translation>Esto es un nombre. Para leerlo, añada un nodo de Ethereum en Redes, o pegue la dirección misma.</translation>
    </message>
    <message>
        <source>{0} stands for this address now, says your node {1}. Whoever holds the name can change that.</source>
        <translation>{0} representa ahora esta dirección, dice su nodo {1}. Quien tiene el nombre puede cambiarlo.</translation>
    </message>
    <message>
        <source>{0} gives an address for Ethereum only, says your node {1}. Ask its owner whether they hold it here too.</source>
        <translation>{0} da solo una dirección para Ethereum, dice su nodo {1}. Pregunte a su titular si también la tiene aquí.</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>{0}, {1} waiting</source>
        <translation>{0}, {1} en espera</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>The node of {0}: {1}</source>
        <translation>El nodo de {0}: {1}</translation>
    </message>
    <message>
        <source>No node is set for {0}: fees and number cannot be filled in, and nothing is simulated.</source>
        <translation>No hay nodo para {0}: no se pueden rellenar comisiones ni número, y nada se simula.</translation>
    </message>
    <message>
        <source>The node of {0} answers for chain {1}, not for chain {2}. It is not used.</source>
        <translation>El nodo de {0} responde por la cadena {1}, no por la cadena {2}. No se usa.</translation>
    </message>
    <message>
        <source>The node of {0} cannot be used: {1}</source>
        <translation>El nodo de {0} no se puede usar: {1}</translation>
    </message>
    <message>
        <source>block {0}, {1} s old, answered in {2} ms</source>
        <translation>bloque {0}, de hace {1} s, respondió en {2} ms</translation>
    </message>
    <message>
        <source>This node is not on your computer and not encrypted: others can read and change its answers.</source>
        <translation>Este nodo no está en tu ordenador ni cifrado: otros pueden leer y cambiar sus respuestas.</translation>
    </message>
    <message>
        <source>Its operator sees which addresses you ask about.</source>
        <translation>Su operador ve por qué direcciones preguntas.</translation>
    </message>
    <message>
        <source>it starts with http:// or https:// and names a host</source>
        <translation>empieza por http:// o https:// y nombra un servidor</translation>
    </message>
    <message>
        <source>a user name or password does not belong in it</source>
        <translation>no debe llevar usuario ni contraseña</translation>
    </message>
    <message>
        <source>Chain id</source>
        <translation>ID de cadena</translation>
    </message>
    <message>
        <source>it is a whole number above zero</source>
        <translation>es un número entero mayor que cero</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Second node</source>
        <translation>Segundo nodo</translation>
    </message>
    <message>
        <source>give the first node before a second one</source>
        <translation>indica el primer nodo antes del segundo</translation>
    </message>
    <message>
        <source>it is the same as the first: it could never disagree</source>
        <translation>es igual que el primero: nunca podría contradecirlo</translation>
    </message>
    <message>
        <source>Networks and nodes</source>
        <translation>Redes y nodos</translation>
    </message>
    <message>
        <source>Nodes you chose. Nothing leaves this computer but questions to them.</source>
        <translation>Nodos que elegiste. De este ordenador solo salen preguntas a ellos.</translation>
    </message>
    <message>
        <source>Check the nodes</source>
        <translation>Comprobar nodos</translation>
    </message>
    <message>
        <source>Taken from the chain when empty</source>
        <translation>Si está vacío, se toma de la cadena</translation>
    </message>
    <message>
        <source>Optional: another operator’s, to compare answers</source>
        <translation>Opcional: el de otro operador, para comparar respuestas</translation>
    </message>
    <message>
        <source>Save and check</source>
        <translation>Guardar y comprobar</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>no utilizable</translation>
    </message>
    <message>
        <source>The nodes are being asked</source>
        <translation>Se consulta a los nodos</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>About this node</source>
        <translation>Sobre este nodo</translation>
    </message>
    <message>
        <source>Add or change a network</source>
        <translation>Añadir o cambiar una red</translation>
    </message>
    <message>
        <source>No node is set</source>
        <translation>Ningún nodo configurado</translation>
    </message>
    <message>
        <source>Countersign works without one and says what it could not establish. A node of your own tells it most and nobody else anything.</source>
        <translation>Countersign funciona sin él y dice lo que no pudo establecer. Un nodo propio le cuenta más que nadie, y a nadie más nada.</translation>
    </message>
    <message>
        <source>test chain</source>
        <translation>cadena de prueba</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{0} was removed.</source>
        <translation>{0} se quitó.</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} está guardado.</translation>
    </message>
    <message>
        <source>chain {0}</source>
        <translation>cadena {0}</translation>
    </message>
    <message>
        <source>works, with a fault</source>
        <translation>funciona, con fallo</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Both nodes agree.</source>
        <translation>Ambos nodos coinciden.</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>difieren</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>ninguno</translation>
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
        <translation>La conexión no está cifrada (http): cualquiera en el camino puede cambiar la página.</translation>
    </message>
    <message>
        <source>This is a browser extension; it speaks for pages you do not see here.</source>
        <translation>Es una extensión del navegador; habla por páginas que aquí no ves.</translation>
    </message>
    <message>
        <source>This is a program, not a site: its name proves nothing.</source>
        <translation>Es un programa, no un sitio: su nombre no prueba nada.</translation>
    </message>
    <message>
        <source>It looks like {0} and is not.</source>
        <translation>Parece {0} y no lo es.</translation>
    </message>
    <message>
        <source>Its name mixes letters of {0}: some only look like others.</source>
        <translation>Su nombre mezcla letras de {0}: algunas solo parecen otras.</translation>
    </message>
    <message>
        <source>Its name is written in {0} letters.</source>
        <translation>Su nombre está escrito con letras de {0}.</translation>
    </message>
    <message>
        <source>It looks like {0}, which you allowed before, and is another.</source>
        <translation>Parece {0}, que permitiste antes, y es otro.</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>The signature was checked here: it is by the expected account, over exactly what was shown.</source>
        <translation>La firma se comprobó aquí: es de la cuenta esperada y sobre exactamente lo mostrado.</translation>
    </message>
    <message>
        <source>SIMULATED device: this is a demonstration.</source>
        <translation>Dispositivo SIMULADO: es una demostración.</translation>
    </message>
    <message>
        <source>You changed it in the form; the changed one is a request of its own.</source>
        <translation>Lo cambió en el formulario; el cambiado es una solicitud propia.</translation>
    </message>
    <message>
        <source>Show what was asked</source>
        <translation>Mostrar lo que se pidió</translation>
    </message>
    <message>
        <source>What was predicted</source>
        <translation>Qué se predijo</translation>
    </message>
    <message>
        <source>Type here what the device shows, as exactly as you can.</source>
        <translation>Escribe aquí lo que muestra el dispositivo, lo más exacto que puedas.</translation>
    </message>
    <message>
        <source>What the device showed</source>
        <translation>Qué mostró el dispositivo</translation>
    </message>
    <message>
        <source>Keep this as evidence</source>
        <translation>Guardar como prueba</translation>
    </message>
    <message>
        <source>Kept in the record, beside what was predicted.</source>
        <translation>Guardado en el registro, junto a lo predicho.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation>Haz esto ahora</translation>
    </message>
    <message>
        <source>1. Unplug the device.</source>
        <translation>1. Desconecta el dispositivo.</translation>
    </message>
    <message>
        <source>2. Check it with its maker&apos;s program: is it genuine, is its software current?</source>
        <translation>2. Compruébalo con el programa de su fabricante: ¿es auténtico, está al día su software?</translation>
    </message>
    <message>
        <source>3. Do not use this account until you know why. Another computer can tell them apart.</source>
        <translation>3. No uses esta cuenta hasta saber por qué. Otro ordenador puede distinguir las causas.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Account that should have signed</source>
        <translation>Cuenta que debía firmar</translation>
    </message>
    <message>
        <source>Copy the transaction&apos;s hash</source>
        <translation>Copiar el hash de la transacción</translation>
    </message>
    <message>
        <source>Change this payment</source>
        <translation>Cambiar este pago</translation>
    </message>
    <message>
        <source>2. Ask the recipient for address and amount again, by phone or in person.</source>
        <translation>2. Pide de nuevo al destinatario dirección e importe, por teléfono o en persona.</translation>
    </message>
    <message>
        <source>3. Do not repeat it on this computer before you know why. It may hold malware.</source>
        <translation>3. No lo repitas en este ordenador antes de saber por qué. Puede tener programas maliciosos.</translation>
    </message>
    <message>
        <source>Nothing was predicted.</source>
        <translation>No se predijo nada.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>No signature is used. Nothing was sent.</source>
        <translation>No se usa ninguna firma. No se envió nada.</translation>
    </message>
    <message>
        <source>What should have been signed (digest)</source>
        <translation>Lo que debía firmarse (digest)</translation>
    </message>
    <message>
        <source>1. Reject it on the device. {0}</source>
        <translation>1. Recházalo en el dispositivo. {0}</translation>
    </message>
    <message>
        <source>What Countersign predicted</source>
        <translation>Qué predijo Countersign</translation>
    </message>
    <message>
        <source>It was: {0}</source>
        <translation>Era: {0}</translation>
    </message>
    <message>
        <source>Gas used: {0}</source>
        <translation>Gas usado: {0}</translation>
    </message>
    <message>
        <source>Said about it: {0}</source>
        <translation>Se dijo: {0}</translation>
    </message>
</context>
<context>
    <name>outflows</name>
    <message numerus="yes">
        <source>{0} {1} left in %n payment(s) since {2}.</source>
        <translation>
            <numerusform>Desde el {2} salieron {0} {1} en %n pago.</numerusform>
            <numerusform>Desde el {2} salieron {0} {1} en %n pagos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too little past to say what is usual.</source>
        <translation>Hay muy poco pasado para decir qué es habitual.</translation>
    </message>
    <message>
        <source>Usual is {0} to {1}.</source>
        <translation>Lo habitual es de {0} a {1}.</translation>
    </message>
    <message>
        <source>That is more than usual.</source>
        <translation>Es más de lo habitual.</translation>
    </message>
    <message>
        <source>No outflows</source>
        <translation>Sin salidas</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>payouts</name>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>read the note</source>
        <translation>leer la nota</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>Línea {0}, {1}: {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s): {0}.</source>
        <translation>
            <numerusform>%n pago: {0}.</numerusform>
            <numerusform>%n pagos: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) (is|are) wrong; correct the file and open it again.</source>
        <translation>
            <numerusform>%n línea está mal; corrige el archivo y ábrelo de nuevo.</numerusform>
            <numerusform>%n líneas están mal; corrige el archivo y ábrelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Payments of the list</source>
        <translation>Pagos de la lista</translation>
    </message>
    <message>
        <source>Review all payments</source>
        <translation>Revisar todos los pagos</translation>
    </message>
    <message>
        <source>Open a list (CSV) …</source>
        <translation>Abrir una lista (CSV) …</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>Save an example …</source>
        <translation>Guardar un ejemplo …</translation>
    </message>
    <message>
        <source>No list is open</source>
        <translation>Ninguna lista abierta</translation>
    </message>
    <message>
        <source>A CSV with the columns address and amount, and if you like asset, chain_id, name and reference. Each line is checked; a name that does not fit the saved address is an error.</source>
        <translation>Un CSV con las columnas address y amount y, si quieres, asset, chain_id, name y reference. Se revisa cada línea; un nombre que no corresponde a la dirección guardada es un error.</translation>
    </message>
    <message>
        <source>The list is being checked</source>
        <translation>Se revisa la lista</translation>
    </message>
    <message>
        <source>Open a payout list</source>
        <translation>Abrir una lista de pagos</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listas (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Save an example</source>
        <translation>Guardar un ejemplo</translation>
    </message>
    <message>
        <source>The payments are being handed over</source>
        <translation>Se entregan los pagos</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The list as a whole</source>
        <translation>La lista entera</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>La línea elegida</translation>
    </message>
    <message>
        <source>No account is known yet; connect a device first.</source>
        <translation>Aún no se conoce ninguna cuenta; conecta primero un dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) wait(s|) for you under Requests.</source>
        <translation>
            <numerusform>%n pago te espera en «Solicitudes».</numerusform>
            <numerusform>%n pagos te esperan en «Solicitudes».</numerusform>
        </translation>
    </message>
    <message>
        <source>Payments handed over before wait under Requests.</source>
        <translation>Los pagos entregados antes esperan en Solicitudes.</translation>
    </message>
    <message>
        <source>At most {0} payments are reviewed at once; split the list.</source>
        <translation>Se revisan a la vez {0} pagos como máximo; divide la lista.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>El archivo no se puede leer: {0}</translation>
    </message>
</context>
<context>
    <name>pending</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <translation>Comisión máxima</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Transactions on their way</source>
        <translation>Transacciones en camino</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>Acelerar</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nada en camino</translation>
    </message>
    <message>
        <source>Transactions that were sent and stand in no block yet appear here. They can be sped up or cancelled.</source>
        <translation>Aquí aparecen las transacciones enviadas que aún no están en ningún bloque. Se pueden acelerar o cancelar.</translation>
    </message>
    <message>
        <source>The network’s fees are being asked for</source>
        <translation>Se consultan las comisiones de la red</translation>
    </message>
    <message>
        <source>A replacement has the same number; only one of the two can be mined.</source>
        <translation>Un reemplazo lleva el mismo número; solo una de las dos puede minarse.</translation>
    </message>
    <message>
        <source>It is not on its way any more.</source>
        <translation>Ya no está en camino.</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Ordered rules; the first that matches decides. Tightening counts at once, loosening waits.</source>
        <translation>Reglas en orden; decide la primera que encaja. Endurecer cuenta al momento, aflojar espera.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Policy text</source>
        <translation>Texto de la política</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>Usar esta política</translation>
    </message>
    <message>
        <source>Dropped. The present policy stays.</source>
        <translation>Descartada. Sigue la política actual.</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>más laxa</translation>
    </message>
    <message>
        <source>stricter or equal</source>
        <translation>más estricta o igual</translation>
    </message>
    <message>
        <source>Share of usual requests that may be called unusual</source>
        <translation>Parte de las solicitudes habituales que puede llamarse inusual</translation>
    </message>
    <message>
        <source>Most a transaction, in dollars</source>
        <translation>Máximo por transacción, en dólares</translation>
    </message>
    <message>
        <source>Most a transaction, in the chain’s coin</source>
        <translation>Máximo por transacción, en la moneda de la cadena</translation>
    </message>
    <message>
        <source>Most a day, in dollars</source>
        <translation>Máximo al día, en dólares</translation>
    </message>
    <message>
        <source>Most a day, in the chain’s coin</source>
        <translation>Máximo al día, en la moneda de la cadena</translation>
    </message>
    <message>
        <source>Most a week, in dollars</source>
        <translation>Máximo a la semana, en dólares</translation>
    </message>
    <message>
        <source>Most a week, in the chain’s coin</source>
        <translation>Máximo a la semana, en la moneda de la cadena</translation>
    </message>
    <message>
        <source>Most a day to one address, in dollars</source>
        <translation>Máximo al día a una dirección, en dólares</translation>
    </message>
    <message>
        <source>Most a day to one address, in the chain’s coin</source>
        <translation>Máximo al día a una dirección, en la moneda de la cadena</translation>
    </message>
    <message>
        <source>A second person from this sum on, in dollars</source>
        <translation>Segunda persona desde esta suma, en dólares</translation>
    </message>
    <message>
        <source>A second person for every signature</source>
        <translation>Segunda persona para cada firma</translation>
    </message>
    <message>
        <source>Hours before a new contact is paid</source>
        <translation>Horas antes de pagar a un contacto nuevo</translation>
    </message>
    <message>
        <source>Hours before a looser policy counts</source>
        <translation>Horas antes de que cuente una política más laxa</translation>
    </message>
    <message>
        <source>Only addresses in the contacts</source>
        <translation>Solo direcciones de los contactos</translation>
    </message>
    <message>
        <source>Only verified contacts</source>
        <translation>Solo contactos verificados</translation>
    </message>
    <message>
        <source>Hours in which is signed (UTC)</source>
        <translation>Horas en que se firma (UTC)</translation>
    </message>
    <message>
        <source>Days on which is signed</source>
        <translation>Días en que se firma</translation>
    </message>
    <message>
        <source>When a device cannot show what it signs</source>
        <translation>Cuando un dispositivo no puede mostrar lo que firma</translation>
    </message>
    <message>
        <source>Second persons</source>
        <translation>Segundas personas</translation>
    </message>
    <message>
        <source>{0}:00 to {1}:00</source>
        <translation>de {0}:00 a {1}:00</translation>
    </message>
    <message>
        <source>Findings of level “{0}”</source>
        <translation>Hallazgos de nivel «{0}»</translation>
    </message>
    <message>
        <source>{0} at level “{1}”</source>
        <translation>{0} con nivel «{1}»</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>Careful individual</source>
        <translation>Persona prudente</translation>
    </message>
    <message>
        <source>The replaced log</source>
        <translation>El registro sustituido</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Use the new edition</source>
        <translation>Usar la nueva edición</translation>
    </message>
    <message>
        <source>A new edition of your preset</source>
        <translation>Una nueva edición de su modelo</translation>
    </message>
    <message>
        <source>Yours stays in force. The new edition is under Presets.</source>
        <translation>La suya sigue vigente. La nueva edición está en Modelos.</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Ahora:</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Editar una copia</translation>
    </message>
    <message>
        <source>Compare with the policy in force</source>
        <translation>Comparar con la política vigente</translation>
    </message>
    <message>
        <source>Yours stays in force until you choose. What the new edition does otherwise:</source>
        <translation>La suya sigue vigente hasta que elija. Lo que la nueva edición hace distinto:</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>Después:</translation>
    </message>
    <message>
        <source>Nothing that is decided changes.</source>
        <translation>No cambia nada de lo que se decide.</translation>
    </message>
    <message>
        <source>Compare {0} with the policy in force</source>
        <translation>Comparar {0} con la política vigente</translation>
    </message>
    <message>
        <source>new edition</source>
        <translation>nueva edición</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>You edited a copy of the preset “{0}”. An update of the program changed that preset since.</source>
        <translation>Editó una copia del modelo «{0}». Desde entonces, una actualización del programa cambió ese modelo.</translation>
    </message>
    <message>
        <source>This is the preset “{0}” as it was before an update of the program. The update brought a new edition.</source>
        <translation>Este es el modelo «{0}» como era antes de una actualización del programa, que trajo una nueva edición.</translation>
    </message>
    <message>
        <source>This policy bears the name of the preset “{0}” but differs from it: an update changed it, or you did.</source>
        <translation>Esta política se llama como el modelo «{0}» pero difiere de él: lo cambió una actualización, o usted.</translation>
    </message>
    <message>
        <source>Stops what is dangerous, asks about what is unusual, leaves routine alone.</source>
        <translation>Detiene lo peligroso, pregunta por lo inusual y deja en paz la rutina.</translation>
    </message>
    <message>
        <source>DeFi user</source>
        <translation>Usuario de DeFi</translation>
    </message>
    <message>
        <source>For many swaps and approvals a day: fewer questions about contracts you use often.</source>
        <translation>Para muchos intercambios y permisos al día: menos preguntas sobre contratos que usas a menudo.</translation>
    </message>
    <message>
        <source>Cold storage</source>
        <translation>Almacenamiento frío</translation>
    </message>
    <message>
        <source>Saved and verified addresses only, after a day of waiting. For what you seldom move.</source>
        <translation>Solo direcciones guardadas y verificadas, tras un día de espera. Para lo que mueves pocas veces.</translation>
    </message>
    <message>
        <source>Small business</source>
        <translation>Pequeña empresa</translation>
    </message>
    <message>
        <source>Limits a payment and a day, and a second approver above them.</source>
        <translation>Límites por pago y día, y un segundo aprobador por encima.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>Something that could not be established</source>
        <translation>Algo que no se pudo establecer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source> together with </source>
        <translation> junto con </translation>
    </message>
    <message>
        <source>read each finding</source>
        <translation>leer cada hallazgo</translation>
    </message>
    <message>
        <source>type the amount</source>
        <translation>escribir el importe</translation>
    </message>
    <message>
        <source>type a group from the middle of the address</source>
        <translation>escribir un grupo de la parte central de la dirección</translation>
    </message>
    <message>
        <source>compare every page of the device</source>
        <translation>comparar cada página del dispositivo</translation>
    </message>
    <message>
        <source>compare the hash</source>
        <translation>comparar el hash</translation>
    </message>
    <message>
        <source>say what you mean to do</source>
        <translation>decir qué quieres hacer</translation>
    </message>
    <message>
        <source>give a reason</source>
        <translation>dar una razón</translation>
    </message>
    <message numerus="yes">
        <source>need %n more approver(s)</source>
        <translation>
            <numerusform>necesita %n aprobador más</numerusform>
            <numerusform>necesita %n aprobadores más</numerusform>
        </translation>
    </message>
    <message>
        <source>A policy that waits</source>
        <translation>Una política en espera</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Qué está mal en el texto</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
    <message>
        <source>In force now. Requests that wait already keep the policy they were judged under.</source>
        <translation>Ya está en vigor. Las solicitudes en espera conservan la política con que se juzgaron.</translation>
    </message>
    <message>
        <source>When these fire together: {0}</source>
        <translation>Cuando estos avisan juntos: {0}</translation>
    </message>
    <message>
        <source>When one of these checks fires: {0}</source>
        <translation>Cuando avisa uno de estos controles: {0}</translation>
    </message>
    <message>
        <source>When something could not be established</source>
        <translation>Cuando algo no se pudo establecer</translation>
    </message>
    <message>
        <source>In every other case</source>
        <translation>En cualquier otro caso</translation>
    </message>
    <message>
        <source>Drop the waiting change</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>Deshacer mis cambios</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versión {1}</translation>
    </message>
    <message>
        <source>Use the preset {0}</source>
        <translation>Usar el modelo {0}</translation>
    </message>
    <message>
        <source>Edit from the preset {0}</source>
        <translation>Editar desde el modelo {0}</translation>
    </message>
    <message>
        <source>Limits and waits</source>
        <translation>Límites y esperas</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>“{0}” loosens and waits until {1}. Until then the present policy holds.</source>
        <translation>«{0}» afloja y espera hasta {1}. Hasta entonces rige la política actual.</translation>
    </message>
    <message>
        <source>This loosens your policy: it will count from {0}.</source>
        <translation>Esto afloja tu política: contará desde {0}.</translation>
    </message>
    <message>
        <source>{0} findings of level “{1}” that support one another</source>
        <translation>{0} hallazgos de nivel «{1}» que se apoyan entre sí</translation>
    </message>
    <message>
        <source>When a finding is {0} or worse</source>
        <translation>Cuando un hallazgo es {0} o peor</translation>
    </message>
    <message>
        <source>When {0} findings that support one another are {1} or worse</source>
        <translation>Cuando {0} hallazgos que se refuerzan son {1} o peores</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>wait {0}</source>
        <translation>espera {0}</translation>
    </message>
    <message>
        <source> You then {0}.</source>
        <translation> Entonces debes {0}.</translation>
    </message>
</context>
<context>
    <name>port</name>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Use this port</source>
        <translation>Usar este puerto</translation>
    </message>
    <message>
        <source>Where sites reach Countersign</source>
        <translation>Dónde las webs encuentran Countersign</translation>
    </message>
    <message>
        <source>Browser companions look at port {0} only. A tool of your own can be told another.</source>
        <translation>Los complementos del navegador miran solo el puerto {0}. A una herramienta suya se le puede decir otro.</translation>
    </message>
    <message>
        <source>Sites and tools</source>
        <translation>Webs y herramientas</translation>
    </message>
    <message>
        <source>Nothing listens now.</source>
        <translation>Ahora no escucha nada.</translation>
    </message>
    <message>
        <source>Reached at {0}</source>
        <translation>Accesible en {0}</translation>
    </message>
    <message>
        <source>Sites and tools reach Countersign at port {0} now.</source>
        <translation>Las webs y herramientas llegan ahora a Countersign por el puerto {0}.</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Prove the values that the simulation uses</source>
        <translation>Demostrar los valores que usa la simulación</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Second node</source>
        <translation>Segundo nodo</translation>
    </message>
    <message>
        <source>No node is set yet: add one under Networks and nodes.</source>
        <translation>Aún no hay ningún nodo: añada uno en Redes y nodos.</translation>
    </message>
    <message>
        <source>{0} is compared with a second node now.</source>
        <translation>{0} se compara ahora con un segundo nodo.</translation>
    </message>
    <message>
        <source>{0} has no second node now.</source>
        <translation>{0} ya no tiene un segundo nodo.</translation>
    </message>
    <message>
        <source>About this node</source>
        <translation>Sobre este nodo</translation>
    </message>
    <message>
        <source>What is proven now</source>
        <translation>Lo que se demuestra ahora</translation>
    </message>
    <message>
        <source>Is your node telling the truth?</source>
        <translation>¿Dice la verdad su nodo?</translation>
    </message>
    <message>
        <source>Your node tells what accounts hold and what contracts do. A node that lies can hide a theft. A second node, of somebody else, is asked the same and compared. With proofs, Countersign also checks every value that the simulation uses against a block that both nodes know. A single node that lies is then found out and shown as a finding.</source>
        <translation>Su nodo dice qué tienen las cuentas y qué hacen los contratos. Un nodo que miente puede ocultar un robo. A un segundo nodo, de otra persona, se le pregunta lo mismo y se compara. Con pruebas, Countersign comprueba además cada valor que usa la simulación contra un bloque que ambos nodos conocen. Un solo nodo que mienta queda así descubierto y se muestra como hallazgo.</translation>
    </message>
    <message>
        <source>Not proven: prices, names, and the balances and permissions that are shown beside the simulation. Nothing helps where both nodes lie together, so choose two that do not belong together. The second node’s operator sees what you ask about, too. Not every node gives proofs; then the risk screen says so.</source>
        <translation>No se demuestran: precios, nombres, ni los saldos y permisos que se muestran junto a la simulación. Nada ayuda si ambos nodos mienten juntos, así que elija dos que no tengan relación. El operador del segundo nodo también ve por qué pregunta. No todos los nodos dan pruebas; entonces la pantalla de riesgo lo dice.</translation>
    </message>
    <message>
        <source>No network has a second node yet: nothing can be compared or proven.</source>
        <translation>Ninguna red tiene aún un segundo nodo: no se puede comparar ni demostrar nada.</translation>
    </message>
    <message>
        <source>Use this second node</source>
        <translation>Usar este segundo nodo</translation>
    </message>
    <message>
        <source>Compared and proven on: {0}.</source>
        <translation>Comparado y demostrado en: {0}.</translation>
    </message>
    <message>
        <source>Compared, not proven, on: {0}.</source>
        <translation>Comparado, no demostrado, en: {0}.</translation>
    </message>
</context>
<context>
    <name>qr</name>
    <message>
        <source>The clipboard holds neither an image nor text.</source>
        <translation>El portapapeles no tiene imagen ni texto.</translation>
    </message>
    <message>
        <source>There is no image.</source>
        <translation>No hay imagen.</translation>
    </message>
    <message>
        <source>No QR code was found in the image.</source>
        <translation>No se encontró ningún código QR en la imagen.</translation>
    </message>
    <message>
        <source>The file is too large for an image of a QR code.</source>
        <translation>El archivo es demasiado grande para la imagen de un código QR.</translation>
    </message>
    <message>
        <source>The file is no image that can be read.</source>
        <translation>El archivo no es una imagen legible.</translation>
    </message>
    <message>
        <source>This desktop does not let programs see the screen. Save the code as an image instead.</source>
        <translation>Este escritorio no deja que los programas vean la pantalla. Guarda el código como imagen.</translation>
    </message>
    <message>
        <source>There are {0} different QR codes in the image; show only the one you mean.</source>
        <translation>Hay {0} códigos QR distintos en la imagen; muestra solo el que quieres.</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Refuse (Esc)</source>
        <translation>Rechazar (Esc)</translation>
    </message>
    <message>
        <source>Allow this site</source>
        <translation>Permitir el sitio</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message numerus="yes">
        <source>%n more ask(s|)</source>
        <translation>
            <numerusform>%n más pregunta</numerusform>
            <numerusform>%n más preguntan</numerusform>
        </translation>
    </message>
    <message>
        <source>A site asks to connect: {0}</source>
        <translation>Un sitio pide conectarse: {0}</translation>
    </message>
    <message>
        <source>A site asks to add a network and its node: {0}</source>
        <translation>Un sitio pide añadir una red y su nodo: {0}</translation>
    </message>
    <message>
        <source>A browser extension asks to connect: {0}</source>
        <translation>Una extensión del navegador pide conectarse: {0}</translation>
    </message>
    <message>
        <source>Add this network</source>
        <translation>Añadir esta red</translation>
    </message>
    <message>
        <source>Allow this extension</source>
        <translation>Permitir esta extensión</translation>
    </message>
    <message>
        <source>That node would see your addresses, and requests on this chain would be judged by what it says.</source>
        <translation>Ese nodo vería tus direcciones, y las solicitudes en esta cadena se juzgarían por lo que él diga.</translation>
    </message>
    <message>
        <source>Account the site sees</source>
        <translation>Cuenta que ve el sitio</translation>
    </message>
    <message>
        <source>This chain is not known here. Compare its number with the chain’s own documentation.</source>
        <translation>Esta cadena no se conoce aquí. Compara su número con la documentación de la propia cadena.</translation>
    </message>
    <message>
        <source>It sees</source>
        <translation>Verá</translation>
    </message>
    <message>
        <source>No account is known yet: connect a device.</source>
        <translation>Aún no se conoce ninguna cuenta: conecta un dispositivo.</translation>
    </message>
    <message>
        <source>It calls it {0}, chain {1}, and wants {2} asked about it.</source>
        <translation>Lo llama {0}, cadena {1}, y quiere que se pregunte a {2}.</translation>
    </message>
    <message>
        <source>Allowed, it may pass on what pages ask. Each page is still asked about, each request still judged.</source>
        <translation>Si la permites, puede transmitir lo que piden las páginas. Aún se pregunta por cada página y se juzga cada solicitud.</translation>
    </message>
    <message>
        <source>Allowed, it sees the account below and may send requests. Each one is still judged and shown.</source>
        <translation>Si lo permites, ve la cuenta de abajo y puede enviar solicitudes. Cada una aún se juzga y se muestra.</translation>
    </message>
    <message>
        <source>Chain {0} is known as {1}, not as {2}.</source>
        <translation>La cadena {0} se conoce como {1}, no como {2}.</translation>
    </message>
    <message>
        <source>It belongs to whoever owns {0}.</source>
        <translation>Pertenece a quien posee {0}.</translation>
    </message>
    <message>
        <source>This program knows it as a site of {0}.</source>
        <translation>Este programa lo conoce como sitio de {0}.</translation>
    </message>
    <message>
        <source>A browser may show it as {0}.</source>
        <translation>Un navegador puede mostrarlo como {0}.</translation>
    </message>
    <message>
        <source>It asks through {0}.</source>
        <translation>Pregunta a través de {0}.</translation>
    </message>
</context>
<context>
    <name>reject</name>
    <message>
        <source>Press the right button until “Reject” appears, then press both buttons.</source>
        <translation>Pulsa el botón derecho hasta que aparezca «Reject», luego ambos.</translation>
    </message>
    <message>
        <source>Tap “Reject” at the lower left, then “Yes, reject”.</source>
        <translation>Toca «Reject» abajo a la izquierda, luego «Yes, reject».</translation>
    </message>
    <message>
        <source>Tap the menu in the upper corner, choose to cancel, and confirm.</source>
        <translation>Toca el menú de la esquina superior, elige cancelar y confirma.</translation>
    </message>
    <message>
        <source>Choose “Reject” or “Cancel” on the device.</source>
        <translation>Elige «Reject» o «Cancel» en el dispositivo.</translation>
    </message>
    <message>
        <source>Press the left button, “Cancel”.</source>
        <translation>Pulsa el botón izquierdo, «Cancel».</translation>
    </message>
    <message>
        <source>Tap the red ✗.</source>
        <translation>Toca la ✗ roja.</translation>
    </message>
    <message>
        <source>Press the left button until it offers to cancel, then confirm.</source>
        <translation>Pulsa el botón izquierdo hasta que ofrezca cancelar, luego confirma.</translation>
    </message>
</context>
<context>
    <name>replaced</name>
    <message>
        <source>I restored this from a backup</source>
        <translation>He restaurado esto de una copia de seguridad</translation>
    </message>
    <message>
        <source>The log is not the one that this program wrote</source>
        <translation>El registro no es el que escribió este programa</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies) that this program wrote (is|are) missing.</source>
        <translation>
            <numerusform>Falta %n entrada que escribió este programa.</numerusform>
            <numerusform>Faltan %n entradas que escribió este programa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In force now: the policy “{0}” and %n contact(s), {1} verified. Are these the ones you remember?</source>
        <translation>
            <numerusform>Vigente ahora: la política «{0}» y %n contacto, {1} verificado. ¿Son los que recuerda?</numerusform>
            <numerusform>Vigente ahora: la política «{0}» y %n contactos, {1} verificados. ¿Son los que recuerda?</numerusform>
        </translation>
    </message>
    <message>
        <source>That was me</source>
        <translation>Fui yo</translation>
    </message>
    <message>
        <source>If it was not you, sign nothing here: somebody changed this computer’s files. Look for who has access to it.</source>
        <translation>Si no fue usted, no firme nada aquí: alguien cambió archivos de este equipo. Averigüe quién tiene acceso.</translation>
    </message>
    <message>
        <source>Written into the log. Requests that wait are judged anew.</source>
        <translation>Escrito en el registro. Las solicitudes en espera se juzgan de nuevo.</translation>
    </message>
    <message>
        <source>Noticed on {0}, {1}.</source>
        <translation>Notado el {0}, {1}.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Qué se deriva</translation>
    </message>
    <message>
        <source>Every request is held for it until {0}, {1}.</source>
        <translation>Por ello toda solicitud se retiene hasta el {0}, {1}.</translation>
    </message>
    <message>
        <source>No request is held for it any more.</source>
        <translation>Ya no se retiene ninguna solicitud por ello.</translation>
    </message>
    <message>
        <source>What is here ends with entry {0}, of {1}.</source>
        <translation>Lo que hay termina en la entrada {0}, del {1}.</translation>
    </message>
    <message>
        <source>If you put a backup in its place yourself, write this sentence: “{0}”. It goes into the log.</source>
        <translation>Si usted mismo puso una copia de seguridad en su lugar, escriba esta frase: «{0}». Queda en el registro.</translation>
    </message>
    <message>
        <source>Write: {0}</source>
        <translation>Escriba: {0}</translation>
    </message>
    <message>
        <source>Its entry {0} is another one than this program wrote.</source>
        <translation>Su entrada {0} no es la que escribió este programa.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>What it moves</source>
        <translation>Qué mueve</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What was not checked and is not known</source>
        <translation>Lo que no se comprobó y no se sabe</translation>
    </message>
    <message>
        <source>Made by Countersign on {0}, policy version {1}.</source>
        <translation>Hecho por Countersign el {0}, política versión {1}.</translation>
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
        <translation>En el dispositivo: {0}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>The request was not judged yet.</source>
        <translation>La solicitud aún no se ha juzgado.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>None. That is no promise that the request is good.</source>
        <translation>Ninguno. Eso no promete que la solicitud sea buena.</translation>
    </message>
    <message>
        <source>It looks like {0}, but is not: {1}</source>
        <translation>Parece {0}, pero no lo es: {1}</translation>
    </message>
    <message>
        <source>On no predicted page: “{0}”</source>
        <translation>En ninguna página predicha: «{0}»</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Account {0}, chain {1}, received {2}</source>
        <translation>Cuenta {0}, cadena {1}, recibida {2}</translation>
    </message>
    <message>
        <source>Unknown: {0}. {1}</source>
        <translation>Desconocido: {0}. {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s): {0}</source>
        <translation>
            <numerusform>%n comprobación: {0}</numerusform>
            <numerusform>%n comprobaciones: {0}</numerusform>
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
        <translation>tú</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>demostración</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NUEVO</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>ALTO</translation>
    </message>
    <message>
        <source>being judged …</source>
        <translation>en evaluación …</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Ninguna solicitud espera</translation>
    </message>
    <message>
        <source>Requests of sites appear here. You can also open or paste one, or compose a payment yourself.</source>
        <translation>Aquí aparecen las solicitudes de los sitios. También puedes abrir o pegar una, o preparar tú un pago.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>asking the node</source>
        <translation>consulta al nodo</translation>
    </message>
    <message>
        <source>being judged</source>
        <translation>en evaluación</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>te espera</translation>
    </message>
    <message>
        <source>on the device</source>
        <translation>en el dispositivo</translation>
    </message>
    <message>
        <source>being verified</source>
        <translation>en verificación</translation>
    </message>
    <message>
        <source>signed, not sent</source>
        <translation>firmada, no enviada</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>sent, not yet in a block</source>
        <translation>enviada, aún sin bloque</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>wrong signature</source>
        <translation>firma errónea</translation>
    </message>
    <message>
        <source>device differed</source>
        <translation>el dispositivo difería</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>its wait is over</source>
        <translation>su espera ha terminado</translation>
    </message>
    <message>
        <source>Paste a request</source>
        <translation>Pegar una solicitud</translation>
    </message>
    <message>
        <source>Send something</source>
        <translation>Enviar algo</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>hasta {0}</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Device pages</source>
        <translation>Páginas del dispositivo</translation>
    </message>
    <message>
        <source>Refuse (Esc)</source>
        <translation>Rechazar (Esc)</translation>
    </message>
    <message>
        <source>Copy or save …</source>
        <translation>Copiar o guardar …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Continue on the device</source>
        <translation>Seguir en el dispositivo</translation>
    </message>
    <message>
        <source>Sign anyway</source>
        <translation>Firmar igualmente</translation>
    </message>
    <message>
        <source>Go on, call by call</source>
        <translation>Seguir, llamada a llamada</translation>
    </message>
    <message>
        <source>Your policy does not let this through.</source>
        <translation>Tu política no deja pasar esto.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Guardar como PDF …</translation>
    </message>
    <message>
        <source>Save as JSON …</source>
        <translation>Guardar como JSON …</translation>
    </message>
    <message>
        <source>Steps that are left</source>
        <translation>Pasos que faltan</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) left</source>
        <translation>
            <numerusform>falta %n paso</numerusform>
            <numerusform>faltan %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields are missing; they need a node.</source>
        <translation>Faltan campos; necesitan un nodo.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>{0}. {1}. {2} {3}</source>
        <translation>{0}. {1}. {2} {3}</translation>
    </message>
    <message>
        <source>The request is being checked …</source>
        <translation>La solicitud se está comprobando …</translation>
    </message>
    <message>
        <source>It could not be saved: {0}</source>
        <translation>No se pudo guardar: {0}</translation>
    </message>
</context>
<context>
    <name>send</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>What you write here is declared as your intent; the request is then held against it.</source>
        <translation>Lo que escribes aquí se declara como tu intención; la solicitud se compara con ella.</translation>
    </message>
    <message>
        <source>Ways to send</source>
        <translation>Formas de enviar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payout list</source>
        <translation>Lista de pagos</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n sitio</numerusform>
            <numerusform>%n sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Of this computer and of this profile. Nothing is ever sent to anybody.</source>
        <translation>De este ordenador y de este perfil. Nada se envía nunca a nadie.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Notify me when a request waits</source>
        <translation>Avisarme cuando espere una solicitud</translation>
    </message>
    <message>
        <source>Closing the window keeps Countersign in the tray, so that sites can reach it</source>
        <translation>Al cerrar la ventana, Countersign sigue en la bandeja para que los sitios lo alcancen</translation>
    </message>
    <message>
        <source>Notifications say that something waits, never what: they can stand on a locked screen.</source>
        <translation>Los avisos dicen que algo espera, nunca qué: pueden verse en una pantalla bloqueada.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Lists (*.json *.csv *.txt *.xml)</source>
        <translation>Listas (*.json *.csv *.txt *.xml)</translation>
    </message>
    <message>
        <source>The list is being read</source>
        <translation>Se lee la lista</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>Qué contiene el paquete</translation>
    </message>
    <message>
        <source>Save what is shown …</source>
        <translation>Guardar lo mostrado …</translation>
    </message>
    <message>
        <source>Choose a price file</source>
        <translation>Elegir un archivo de precios</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Price file</source>
        <translation>Archivo de precios</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Este perfil</translation>
    </message>
    <message>
        <source>Lists of thieves and phishing sites</source>
        <translation>Listas de ladrones y sitios de phishing</translation>
    </message>
    <message>
        <source>Files you choose: ScamSniffer, eth-phishing-detect, OFAC, CSV or plain text. They are looked up here; nobody is asked. Public lists hold errors: a hit is shown with its source and date.</source>
        <translation>Archivos que eliges: ScamSniffer, eth-phishing-detect, OFAC, CSV o texto. Se consultan aquí; no se pregunta a nadie. Las listas públicas tienen errores: un acierto muestra fuente y fecha.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>For a report to the makers. Addresses, hashes, names and nodes are replaced; read it before you save it.</source>
        <translation>Para un informe a los autores. Direcciones, hashes, nombres y nodos se sustituyen; léelo antes de guardarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) (is|are) used for values in money. They are never fetched.</source>
        <translation>
            <numerusform>%n precio se usa para los valores en dinero. Nunca se descargan.</numerusform>
            <numerusform>%n precios se usan para los valores en dinero. Nunca se descargan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No price source: values in money are shown as unknown.</source>
        <translation>Sin fuente de precios: los valores en dinero aparecen como desconocidos.</translation>
    </message>
    <message>
        <source>Saved. Exactly what you read is in the file.</source>
        <translation>Guardado. El archivo contiene exactamente lo que leíste.</translation>
    </message>
    <message numerus="yes">
        <source>{0} ({1}): %n address(|es)</source>
        <translation>
            <numerusform>{0} ({1}): %n dirección</numerusform>
            <numerusform>{0} ({1}): %n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>telemetría</translation>
    </message>
    <message>
        <source>None. There is no switch because there is nothing to switch.</source>
        <translation>Ninguna. No hay interruptor porque no hay nada que apagar.</translation>
    </message>
    <message>
        <source>Choose a price file …</source>
        <translation>Elegir archivo de precios …</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>No usar ninguno</translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation>Importar una lista …</translation>
    </message>
    <message>
        <source>No list was added. The checks work without any.</source>
        <translation>No se añadió ninguna lista. Los controles funcionan sin ellas.</translation>
    </message>
    <message>
        <source>{0} was removed.</source>
        <translation>{0} se quitó.</translation>
    </message>
    <message>
        <source>Show me the bundle</source>
        <translation>Mostrar el paquete</translation>
    </message>
    <message>
        <source>{0} pt</source>
        <translation>{0} pt</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Carpeta: {0}</translation>
    </message>
    <message>
        <source>Remove the list {0}</source>
        <translation>Quitar la lista {0}</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Añadido: {0}</translation>
    </message>
    <message>
        <source>Prices from: {0}</source>
        <translation>Precios de: {0}</translation>
    </message>
    <message>
        <source>Price file: {0}</source>
        <translation>Archivo de precios: {0}</translation>
    </message>
</context>
<context>
    <name>simulated</name>
    <message>
        <source>◀▶ both</source>
        <translation>◀▶ ambos</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Escribir el PIN</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Escribirla</translation>
    </message>
    <message>
        <source>SIMULATED DEVICE. Public test key: never send real money to it.</source>
        <translation>DISPOSITIVO SIMULADO. Clave de prueba pública: nunca le envíes dinero real.</translation>
    </message>
    <message>
        <source>Device page</source>
        <translation>Página del dispositivo</translation>
    </message>
    <message>
        <source>SIMULATED: {0}</source>
        <translation>SIMULADO: {0}</translation>
    </message>
</context>
<context>
    <name>sites</name>
    <message>
        <source>the selected one</source>
        <translation>la seleccionada</translation>
    </message>
    <message>
        <source>see your account, send requests</source>
        <translation>ver tu cuenta, enviar solicitudes</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Connected sites</source>
        <translation>Sitios conectados</translation>
    </message>
    <message>
        <source>Sites you allowed to send requests. Each request is still judged and shown.</source>
        <translation>Sitios a los que permitiste enviar solicitudes. Cada una se juzga y se muestra igualmente.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Allowed since</source>
        <translation>Permitido desde</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Take the permission back</source>
        <translation>Retirar el permiso</translation>
    </message>
    <message>
        <source>Account the chosen site sees</source>
        <translation>Cuenta que ve el sitio elegido</translation>
    </message>
    <message>
        <source>No site is connected</source>
        <translation>Ningún sitio conectado</translation>
    </message>
    <message>
        <source>Whichever is selected</source>
        <translation>La que esté seleccionada</translation>
    </message>
    <message>
        <source>{0} (not among yours)</source>
        <translation>{0} (no está entre las tuyas)</translation>
    </message>
    <message>
        <source>{0} sees another account now.</source>
        <translation>{0} ve ahora otra cuenta.</translation>
    </message>
    <message>
        <source>{0} sees whichever account is selected.</source>
        <translation>{0} ve la cuenta que esté seleccionada.</translation>
    </message>
    <message>
        <source>The chosen site sees</source>
        <translation>El sitio elegido ve</translation>
    </message>
    <message>
        <source>Use a browser companion of the Frame wallet, or point a tool to http://127.0.0.1:{0}. The first time a site asks, you are asked.</source>
        <translation>Usa un complemento de navegador de la cartera Frame, o dirige una herramienta a http://127.0.0.1:{0}. La primera vez que un sitio pregunte, se te preguntará.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Programs and browser companions reach Countersign at http://127.0.0.1:{0}</source>
        <translation>Programas y complementos de navegador llegan a Countersign en http://127.0.0.1:{0}</translation>
    </message>
    <message>
        <source>{0} must ask again.</source>
        <translation>{0} debe preguntar de nuevo.</translation>
    </message>
    <message>
        <source>chain {0}</source>
        <translation>cadena {0}</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>Connect your device</source>
        <translation>Conecta tu dispositivo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Name your account</source>
        <translation>Ponle nombre a tu cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Choose how careful to be</source>
        <translation>Elige cuánta prudencia quieres</translation>
    </message>
    <message>
        <source>Careful individual is in force until you choose. It suits most people.</source>
        <translation>Hasta que elijas rige «Persona prudente». Sirve para la mayoría.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Add a node (optional)</source>
        <translation>Añade un nodo (opcional)</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
    <message>
        <source>Try it without risk (optional)</source>
        <translation>Pruébalo sin riesgo (opcional)</translation>
    </message>
    <message>
        <source>The demonstration has a simulated device and six requests, four of them attacks.</source>
        <translation>La demostración tiene un dispositivo simulado y seis solicitudes, cuatro de ellas ataques.</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is connected.</source>
        <translation>{0} está conectado.</translation>
    </message>
    <message>
        <source>Your accounts are known. Plug the device in to sign.</source>
        <translation>Tus cuentas son conocidas. Conecta el dispositivo para firmar.</translation>
    </message>
    <message>
        <source>Plug in a Ledger or Trezor, unlock it, and open its Ethereum app. It appears by itself.</source>
        <translation>Conecta un Ledger o Trezor, desbloquéalo y abre su aplicación Ethereum. Aparece solo.</translation>
    </message>
    <message>
        <source>A name is easier to tell apart than forty digits.</source>
        <translation>Un nombre se distingue mejor que cuarenta dígitos.</translation>
    </message>
    <message>
        <source>Your account has a name.</source>
        <translation>Tu cuenta tiene nombre.</translation>
    </message>
    <message>
        <source>With a node of your choice, requests are simulated and fees filled in. Without one, more stays unknown.</source>
        <translation>Con un nodo elegido por ti, las solicitudes se simulan y las comisiones se rellenan. Sin él, más queda sin saber.</translation>
    </message>
    <message>
        <source> (SIMULATED)</source>
        <translation> (SIMULADO)</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>hace {0} min</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>hace {0} h</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>no listo</translation>
    </message>
    <message>
        <source>Nodes are set for {0}.</source>
        <translation>Hay nodos para {0}.</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>{0} is working.</source>
        <translation>{0} está trabajando.</translation>
    </message>
    <message>
        <source>{0} was found; its accounts are being read.</source>
        <translation>Se encontró {0}; se leen sus cuentas.</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n account(s)</source>
        <translation>
            <numerusform>{0}, %n cuenta</numerusform>
            <numerusform>{0}, %n cuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Try again on the device</source>
        <translation>Reintentar en el dispositivo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>It is in block {0}, but it failed there. Only the fee was paid.</source>
        <translation>Está en el bloque {0}, pero falló allí. Solo se pagó la comisión.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>Recibida.</translation>
    </message>
    <message>
        <source>Your node is asked for nonce, gas and fees.</source>
        <translation>Se pide a tu nodo nonce, gas y comisiones.</translation>
    </message>
    <message>
        <source>The request is being checked.</source>
        <translation>La solicitud se está comprobando.</translation>
    </message>
    <message>
        <source>Waiting for you.</source>
        <translation>Te espera.</translation>
    </message>
    <message>
        <source>The device is asking. Compare every page, then decide on the device.</source>
        <translation>El dispositivo pregunta. Compara cada página y decide en el dispositivo.</translation>
    </message>
    <message>
        <source>The signature is being verified.</source>
        <translation>La firma se está verificando.</translation>
    </message>
    <message>
        <source>Signed and verified. Nothing was sent yet.</source>
        <translation>Firmada y verificada. Aún no se envió nada.</translation>
    </message>
    <message>
        <source>The signed transaction is being sent.</source>
        <translation>Se envía la transacción firmada.</translation>
    </message>
    <message>
        <source>Sent. Waiting for a block.</source>
        <translation>Enviada. Espera un bloque.</translation>
    </message>
    <message>
        <source>Signed, verified and handed back to who asked.</source>
        <translation>Firmada, verificada y entregada a quien la pidió.</translation>
    </message>
    <message>
        <source>Each call of the batch is now a request of its own, in order.</source>
        <translation>Cada llamada del lote es ahora una solicitud propia, en orden.</translation>
    </message>
    <message>
        <source>Refused. Nothing was signed.</source>
        <translation>Rechazada. No se firmó nada.</translation>
    </message>
    <message>
        <source>This request cannot go on.</source>
        <translation>Esta solicitud no puede continuar.</translation>
    </message>
    <message>
        <source>STOP. The signature is not for what was shown.</source>
        <translation>ALTO. La firma no es para lo que se mostró.</translation>
    </message>
    <message>
        <source>STOP. The device showed something else.</source>
        <translation>ALTO. El dispositivo mostró otra cosa.</translation>
    </message>
    <message>
        <source>The program ended before you decided. Nothing was signed and nothing was sent.</source>
        <translation>El programa terminó antes de que decidieras. Nada se firmó y nada se envió.</translation>
    </message>
    <message>
        <source>Ask for it again if you still want it.</source>
        <translation>Pídela de nuevo si aún la quieres.</translation>
    </message>
    <message>
        <source>Done. It is in block {0}.</source>
        <translation>Hecho. Está en el bloque {0}.</translation>
    </message>
    <message>
        <source>To refuse on the device: {0}</source>
        <translation>Para rechazar en el dispositivo: {0}</translation>
    </message>
    <message>
        <source>It shows something different</source>
        <translation>Muestra algo distinto</translation>
    </message>
    <message>
        <source>State of the request</source>
        <translation>Estado de la solicitud</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>This is not the amount of the request. If you expected this amount: refuse.</source>
        <translation>Este no es el importe de la solicitud. Si esperabas este importe: rechaza.</translation>
    </message>
    <message>
        <source>This is not what the request says. If your source really says this, the address was exchanged: refuse.</source>
        <translation>No es lo que dice la solicitud. Si tu fuente de verdad dice esto, cambiaron la dirección: rechaza.</translation>
    </message>
    <message>
        <source>Take it from the invoice, the message or a call to the recipient. Not from this screen.</source>
        <translation>Tómalo de la factura, del mensaje o de una llamada al destinatario. No de esta pantalla.</translation>
    </message>
    <message>
        <source>Type the amount as it will stand on the device.</source>
        <translation>Escribe el importe como aparecerá en el dispositivo.</translation>
    </message>
    <message>
        <source>I will compare every page of the device, and reject there if one differs.</source>
        <translation>Compararé cada página del dispositivo y rechazaré allí si una difiere.</translation>
    </message>
    <message>
        <source>Compare recipient and amount with the original source, not only with this screen.</source>
        <translation>Compara destinatario e importe con la fuente original, no solo con esta pantalla.</translation>
    </message>
    <message>
        <source>I will compare the hash on the device, group by group, from the middle.</source>
        <translation>Compararé el hash en el dispositivo, grupo a grupo, desde la parte central.</translation>
    </message>
    <message>
        <source>The device cannot show what this does. The hash is all there is to compare.</source>
        <translation>El dispositivo no puede mostrar qué hace esto. Solo se puede comparar el hash.</translation>
    </message>
    <message>
        <source>Say what you mean to do.</source>
        <translation>Di qué quieres hacer.</translation>
    </message>
    <message>
        <source>It is then compared with what the request does.</source>
        <translation>Luego se compara con lo que hace la solicitud.</translation>
    </message>
    <message>
        <source>Write why you sign this although it is unusual.</source>
        <translation>Escribe por qué firmas esto aunque sea inusual.</translation>
    </message>
    <message>
        <source>It is kept in the record.</source>
        <translation>Se guarda en el registro.</translation>
    </message>
    <message>
        <source>Wait. Whoever hurries you wants you not to think.</source>
        <translation>Espera. Quien te mete prisa quiere que no pienses.</translation>
    </message>
    <message>
        <source>You can close this window; the time goes on.</source>
        <translation>Puedes cerrar esta ventana; el tiempo sigue.</translation>
    </message>
    <message numerus="yes">
        <source>A second person must agree: %n approval(s).</source>
        <translation>
            <numerusform>Otra persona debe aceptar: %n aprobación.</numerusform>
            <numerusform>Otras personas deben aceptar: %n aprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their approval is a signature by their own device, over this very request.</source>
        <translation>Su aprobación es una firma de su propio dispositivo sobre esta misma solicitud.</translation>
    </message>
    <message>
        <source>Your policy names no approver. Add approvers = [&quot;0x…&quot;] to its settings, under Policy.</source>
        <translation>Tu política no nombra a ningún aprobador. Añade approvers = [&quot;0x…&quot;] a sus ajustes, en «Política».</translation>
    </message>
    <message>
        <source>I have read: {0}</source>
        <translation>He leído: {0}</translation>
    </message>
    <message>
        <source>Type group {0} of the address, as the original source gives it.</source>
        <translation>Escribe el grupo {0} de la dirección, como lo da la fuente original.</translation>
    </message>
    <message>
        <source>Take it from the invoice or from what you meant. Its form: {0}, with or without the unit.</source>
        <translation>Tómala de la factura o de lo que querías. Su forma: {0}, con o sin la unidad.</translation>
    </message>
    <message>
        <source>Say what you mean to do, and have it compared</source>
        <translation>Di qué quieres hacer y deja que se compare</translation>
    </message>
    <message>
        <source>Show the next one to read</source>
        <translation>Mostrar el siguiente por leer</translation>
    </message>
    <message>
        <source>I want to</source>
        <translation>Quiero</translation>
    </message>
    <message>
        <source>Read it from an invoice or order …</source>
        <translation>Leerlo de una factura o pedido…</translation>
    </message>
    <message>
        <source>Invoice or order</source>
        <translation>Factura o pedido</translation>
    </message>
    <message>
        <source>Invoices (*.xml *.pdf *.json *.txt)</source>
        <translation>Facturas (*.xml *.pdf *.json *.txt)</translation>
    </message>
    <message>
        <source>Say of which coin or token the amount is: a number alone cannot be compared.</source>
        <translation>Diga de qué moneda o token es el importe: un número solo no se puede comparar.</translation>
    </message>
    <message>
        <source>To which address? (if you know it)</source>
        <translation>¿A qué dirección? (si la sabes)</translation>
    </message>
    <message>
        <source>Address you mean to pay or allow</source>
        <translation>Dirección que quieres pagar o permitir</translation>
    </message>
    <message>
        <source>How much? (if you know it)</source>
        <translation>¿Cuánto? (si lo sabes)</translation>
    </message>
    <message>
        <source>Amount you mean, in whole units</source>
        <translation>Importe que quieres, en unidades enteras</translation>
    </message>
    <message>
        <source>Coin or token: {0}</source>
        <translation>Moneda o token: {0}</translation>
    </message>
    <message>
        <source>Compare with the request</source>
        <translation>Comparar con la solicitud</translation>
    </message>
    <message>
        <source>You said: I want to {0}. Differences are among the findings.</source>
        <translation>Dijiste: quiero {0}. Las diferencias están entre los hallazgos.</translation>
    </message>
    <message>
        <source>Before the device is asked: {0} of {1} steps done</source>
        <translation>Antes de preguntar al dispositivo: {0} de {1} pasos hechos</translation>
    </message>
    <message>
        <source>Read and tick every finding above that asks for it: {0} of {1} done.</source>
        <translation>Lee y marca arriba cada hallazgo que lo pide: {0} de {1} hechos.</translation>
    </message>
    <message>
        <source>The time has passed.</source>
        <translation>El tiempo ha pasado.</translation>
    </message>
    <message>
        <source>Of which coin or token? Its ticker or address</source>
        <translation>¿De qué moneda o token? Su símbolo o dirección</translation>
    </message>
    <message>
        <source>Coin or token you mean</source>
        <translation>Moneda o token al que se refiere</translation>
    </message>
    <message>
        <source>What do you want to get? Its ticker or address</source>
        <translation>¿Qué quiere recibir? Su símbolo o dirección</translation>
    </message>
    <message>
        <source>Coin or token you want to get</source>
        <translation>Moneda o token que quiere recibir</translation>
    </message>
    <message>
        <source>How much of it at least?</source>
        <translation>¿Cuánto como mínimo?</translation>
    </message>
    <message>
        <source>Least amount you want to get</source>
        <translation>Importe mínimo que quiere recibir</translation>
    </message>
    <message>
        <source>Amount: write a number such as 1500.5</source>
        <translation>Importe: escribe un número como 1500.5</translation>
    </message>
    <message>
        <source>Waiting time that has passed</source>
        <translation>Tiempo de espera transcurrido</translation>
    </message>
    <message>
        <source>I want to {0}</source>
        <translation>Quiero {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Step done: {0}</source>
        <translation>Paso hecho: {0}</translation>
    </message>
    <message>
        <source>Address: {0}</source>
        <translation>Dirección: {0}</translation>
    </message>
    <message>
        <source>Group {0} of ten is asked for</source>
        <translation>Se pide el grupo {0} de diez</translation>
    </message>
</context>
<context>
    <name>technical</name>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>{0} Gwei</source>
        <translation>{0} Gwei</translation>
    </message>
    <message>
        <source>unknown: no device holds it</source>
        <translation>desconocida: ningún dispositivo la tiene</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>Límite de gas</translation>
    </message>
    <message>
        <source>Why this verdict</source>
        <translation>Por qué este veredicto</translation>
    </message>
    <message>
        <source>a new contract</source>
        <translation>un contrato nuevo</translation>
    </message>
    <message>
        <source>Fee per gas at most</source>
        <translation>Comisión máxima por gas</translation>
    </message>
    <message>
        <source>Priority fee per gas</source>
        <translation>Comisión prioritaria por gas</translation>
    </message>
    <message>
        <source>Gas price</source>
        <translation>Precio del gas</translation>
    </message>
    <message>
        <source>Primary type</source>
        <translation>Tipo principal</translation>
    </message>
    <message>
        <source>{0} coins</source>
        <translation>{0} monedas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>toast</name>
    <message>
        <source>Put away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>This payment ended without a signature that was used. It stands here as you left it.</source>
        <translation>Este pago terminó sin ninguna firma que se usara. Aquí está tal como lo dejó.</translation>
    </message>
    <message>
        <source>This payment waits for you under Requests; nothing is signed.</source>
        <translation>Este pago le espera en Solicitudes; no se ha firmado nada.</translation>
    </message>
    <message>
        <source>This payment is on your device now.</source>
        <translation>Este pago está ahora en su dispositivo.</translation>
    </message>
    <message>
        <source>You refused this payment; nothing was signed. It stands here as you left it.</source>
        <translation>Rechazó este pago; no se firmó nada. Aquí está tal como lo dejó.</translation>
    </message>
    <message>
        <source>Look at the request</source>
        <translation>Ver la solicitud</translation>
    </message>
    <message>
        <source>Start another payment</source>
        <translation>Empezar otro pago</translation>
    </message>
    <message>
        <source>You changed it here: with the next review the one that waits is refused.</source>
        <translation>Lo ha cambiado aquí: con la próxima revisión se rechaza el que espera.</translation>
    </message>
    <message>
        <source>The payment you reviewed</source>
        <translation>El pago que revisó</translation>
    </message>
    <message>
        <source>an account (connect a device)</source>
        <translation>una cuenta (conecta un dispositivo)</translation>
    </message>
    <message>
        <source>a recipient</source>
        <translation>un destinatario</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>un importe</translation>
    </message>
    <message>
        <source>the token’s contract</source>
        <translation>el contrato del token</translation>
    </message>
    <message>
        <source>the token id</source>
        <translation>el número del token</translation>
    </message>
    <message>
        <source>Nothing is signed here. The risk screen comes next, then your device.</source>
        <translation>Aquí no se firma nada. Después viene la pantalla de riesgo y luego tu dispositivo.</translation>
    </message>
    <message>
        <source>your own account</source>
        <translation>tu propia cuenta</translation>
    </message>
    <message>
        <source>0x…, a contact, or a name like alice.eth</source>
        <translation>0x…, un contacto o un nombre como alice.eth</translation>
    </message>
    <message>
        <source>0x… of the token’s contract</source>
        <translation>0x… del contrato del token</translation>
    </message>
    <message>
        <source>The number of the token</source>
        <translation>El número del token</translation>
    </message>
    <message>
        <source>Open Networks</source>
        <translation>Abrir Redes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Fill in the whole balance</source>
        <translation>Poner todo el saldo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review this payment on the risk screen</source>
        <translation>Revisar este pago en la pantalla de riesgo</translation>
    </message>
    <message>
        <source>Another token …</source>
        <translation>Otro token …</translation>
    </message>
    <message>
        <source>NFT (ERC-721) …</source>
        <translation>NFT (ERC-721) …</translation>
    </message>
    <message>
        <source>Item (ERC-1155) …</source>
        <translation>Objeto (ERC-1155) …</translation>
    </message>
    <message>
        <source>Filled in from the link. Compare it with what the payee told you.</source>
        <translation>Rellenado desde el enlace. Compáralo con lo que te dijo el destinatario.</translation>
    </message>
    <message>
        <source>Address taken over. Compare its middle with the original source.</source>
        <translation>Dirección puesta. Compara su parte central con la fuente original.</translation>
    </message>
    <message>
        <source>Invoice or order</source>
        <translation>Factura o pedido</translation>
    </message>
    <message>
        <source>Invoices (*.xml *.pdf *.json *.txt)</source>
        <translation>Facturas (*.xml *.pdf *.json *.txt)</translation>
    </message>
    <message>
        <source>The invoice is read</source>
        <translation>Se lee la factura</translation>
    </message>
    <message>
        <source>Image with a QR code</source>
        <translation>Imagen con un código QR</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.bmp *.gif *.webp)</translation>
    </message>
    <message>
        <source>Looking for a QR code</source>
        <translation>Buscando un código QR</translation>
    </message>
    <message>
        <source>Still missing: {0}.</source>
        <translation>Aún falta: {0}.</translation>
    </message>
    <message>
        <source>never paid from this account</source>
        <translation>nunca pagado desde esta cuenta</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Read a QR code from an image</source>
        <translation>Leer un código QR de una imagen</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Take an address, link or QR code from the clipboard</source>
        <translation>Tomar una dirección, enlace o código QR del portapapeles</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Read a QR code from the screen</source>
        <translation>Leer un código QR de la pantalla</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Read an electronic invoice or an order from a file</source>
        <translation>Leer una factura electrónica o un pedido de un archivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Número del token</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Qué significa esto</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada aún.</translation>
    </message>
    <message>
        <source>The balance is not known: no node has told it.</source>
        <translation>El saldo es desconocido: ningún nodo lo ha dicho.</translation>
    </message>
    <message>
        <source>Review the change</source>
        <translation>Revisar el cambio</translation>
    </message>
    <message numerus="yes">
        <source>paid %n time(s), last on {0}</source>
        <translation>
            <numerusform>pagado una vez, el {0}</numerusform>
            <numerusform>pagado %n veces, la última el {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>What this payment does</source>
        <translation>Qué hace este pago</translation>
    </message>
    <message>
        <source>It calls itself {0}; a name proves nothing.</source>
        <translation>Se llama a sí mismo {0}; un nombre no prueba nada.</translation>
    </message>
    <message>
        <source>{0}. Compare it with what the payee told you.</source>
        <translation>{0}. Compárelo con lo que le dijo el destinatario.</translation>
    </message>
    <message>
        <source>{0}, verified</source>
        <translation>{0}, verificado</translation>
    </message>
    <message>
        <source>{0}, not verified</source>
        <translation>{0}, sin verificar</translation>
    </message>
    <message>
        <source>The account holds {0} {1}.</source>
        <translation>La cuenta tiene {0} {1}.</translation>
    </message>
    <message>
        <source>There is no contract at this address on this network.</source>
        <translation>No hay ningún contrato en esta dirección de esta red.</translation>
    </message>
    <message>
        <source>The link is for chain {0}; no such network is set up here.</source>
        <translation>El enlace es para la cadena {0}; esa red no está configurada aquí.</translation>
    </message>
    <message>
        <source>The payment was signed. The form is empty for the next one.</source>
        <translation>El pago se firmó. El formulario está vacío para el siguiente.</translation>
    </message>
    <message>
        <source>About: {0}</source>
        <translation>Sobre: {0}</translation>
    </message>
    <message>
        <source>This contract says it is {0}.</source>
        <translation>Este contrato dice ser {0}.</translation>
    </message>
    <message>
        <source>This is neither an address nor a payment link: {0}</source>
        <translation>Esto no es ni una dirección ni un enlace de pago: {0}</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Show Countersign</source>
        <translation>Mostrar Countersign</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Countersign: %n request(s) wait(s|)</source>
        <translation>
            <numerusform>Countersign: %n solicitud espera</numerusform>
            <numerusform>Countersign: %n solicitudes esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message>
        <source>In detail</source>
        <translation>En detalle</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Abrir todo</translation>
    </message>
    <message>
        <source>Read as a text of a known form.</source>
        <translation>Leído como texto de una forma conocida.</translation>
    </message>
    <message>
        <source>A plain payment: it calls nothing.</source>
        <translation>Un pago simple: no llama a nada.</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Cerrar todo</translation>
    </message>
    <message>
        <source>Level {0}, call {1} of {2}: {3}</source>
        <translation>Nivel {0}, llamada {1} de {2}: {3}</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) inside</source>
        <translation>
            <numerusform>%n llamada dentro</numerusform>
            <numerusform>%n llamadas dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Show calls {0} to {1} of {2}</source>
        <translation>Mostrar llamadas {0} a {1} de {2}</translation>
    </message>
    <message>
        <source>Read by the description its publisher gave (ERC-7730).</source>
        <translation>Leído con la descripción de su editor (ERC-7730).</translation>
    </message>
    <message>
        <source>inside: a call that nobody could read</source>
        <translation>dentro: una llamada que nadie pudo leer</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>una suposición</translation>
    </message>
    <message>
        <source>inside: a call read by guess</source>
        <translation>dentro: una llamada leída por suposición</translation>
    </message>
    <message>
        <source>inside: a permission</source>
        <translation>dentro: un permiso</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Copy the data</source>
        <translation>Copiar los datos</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), the first four name the function</source>
        <translation>
            <numerusform>%n byte; los cuatro primeros nombran la función</numerusform>
            <numerusform>%n bytes; los cuatro primeros nombran la función</numerusform>
        </translation>
    </message>
    <message>
        <source>Show characters {0} to {1} of {2}</source>
        <translation>Mostrar los caracteres {0} a {1} de {2}</translation>
    </message>
    <message>
        <source>Show lines {0} to {1} of {2}</source>
        <translation>Mostrar las líneas {0} a {1} de {2}</translation>
    </message>
    <message>
        <source>Read by the known interface of this contract.</source>
        <translation>Leído con la interfaz conocida de este contrato.</translation>
    </message>
    <message>
        <source>Read by the types in the message itself.</source>
        <translation>Leído con los tipos del propio mensaje.</translation>
    </message>
    <message>
        <source>A GUESS: only the name of a function matches.</source>
        <translation>SUPOSICIÓN: solo coincide el nombre de una función.</translation>
    </message>
    <message>
        <source>Nobody could read what this does.</source>
        <translation>Nadie pudo leer qué hace esto.</translation>
    </message>
    <message>
        <source>Calls inside ({0})</source>
        <translation>Llamadas dentro ({0})</translation>
    </message>
    <message>
        <source>Show values {0} to {1} of {2}</source>
        <translation>Mostrar los valores {0} a {1} de {2}</translation>
    </message>
    <message>
        <source>At the same contract as the call around it.</source>
        <translation>En el mismo contrato que la llamada que la contiene.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
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
        <translation>Desconocido: {0}. {1}</translation>
    </message>
    <message>
        <source>It could be any of: {0}</source>
        <translation>Podría ser cualquiera de: {0}</translation>
    </message>
    <message>
        <source>Values ({0})</source>
        <translation>Valores ({0})</translation>
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
        <translation>Ninguna elegida: los tokens desconocidos aparecen en unidades brutas.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a tar file</source>
        <translation>Elegir un archivo tar</translation>
    </message>
    <message>
        <source>Show the message hash of typed data on the device too</source>
        <translation>Mostrar también en el dispositivo el hash de los datos tipados</translation>
    </message>
    <message>
        <source>Trezor</source>
        <translation>Trezor</translation>
    </message>
    <message>
        <source>Definitions signed by Trezor tell the device names of networks, tokens and calls. They are read from this disk; nothing is downloaded. What they make it show is not predicted.</source>
        <translation>Las definiciones firmadas por Trezor dan al dispositivo nombres de redes, tokens y llamadas. Se leen de este disco; nada se descarga. Lo que hacen mostrar no se predice.</translation>
    </message>
    <message>
        <source>Used now: {0}</source>
        <translation>En uso ahora: {0}</translation>
    </message>
    <message>
        <source>Trezor&apos;s definitions</source>
        <translation>Definiciones de Trezor</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>No usar ninguno</translation>
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
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Nada inusual</translation>
    </message>
    <message>
        <source>The recipient is new to you; nothing else is unusual</source>
        <translation>El destinatario es nuevo para ti; nada más es inusual</translation>
    </message>
    <message>
        <source>Who gains control is new to you; nothing else is unusual</source>
        <translation>Quien obtiene el control es nuevo para ti; nada más es inusual</translation>
    </message>
    <message>
        <source>Check the address with its original source, then compare it on the device.</source>
        <translation>Comprueba la dirección con su fuente original y compárala luego en el dispositivo.</translation>
    </message>
    <message>
        <source>The recipient is none of your contacts; nothing else is unusual</source>
        <translation>El destinatario no es ninguno de tus contactos; nada más es inusual</translation>
    </message>
    <message>
        <source>Compare it on the device, then sign as usual.</source>
        <translation>Compáralo en el dispositivo y firma como siempre.</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Mira esto primero</translation>
    </message>
    <message>
        <source>Read what is marked. Sign only if you expected it.</source>
        <translation>Lee lo marcado. Firma solo si lo esperabas.</translation>
    </message>
    <message>
        <source>Stop and check</source>
        <translation>Detente y comprueba</translation>
    </message>
    <message>
        <source>Refuse, unless you can answer every step from the original source.</source>
        <translation>Rechaza, salvo que puedas responder cada paso desde la fuente original.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Your policy does not let this through. Refuse it.</source>
        <translation>Tu política no deja pasar esto. Recházalo.</translation>
    </message>
    <message>
        <source>Nothing serious was found</source>
        <translation>No se encontró nada grave</translation>
    </message>
    <message>
        <source>Read the notes below. Compare it on the device, then sign if it is what you meant.</source>
        <translation>Lee las notas de abajo. Compáralo en el dispositivo y firma si es lo que querías.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What signing does</source>
        <translation>Qué hace firmar</translation>
    </message>
    <message>
        <source>{0} — {1}</source>
        <translation>{0} — {1}</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quién pregunta</translation>
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
        <translation>su espera ha terminado</translation>
    </message>
    <message>
        <source>may be signed from {0}</source>
        <translation>puede firmarse desde {0}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Countersign did not end in order last time. Nothing was signed by itself. The diagnostics say more.</source>
        <translation>La última vez Countersign no terminó bien. Nada se firmó por sí solo. El diagnóstico dice más.</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Solicitud</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Abrir una solicitud</translation>
    </message>
    <message>
        <source>Requests (*.json *.jsonl *.csv *.txt)</source>
        <translation>Solicitudes (*.json *.jsonl *.csv *.txt)</translation>
    </message>
    <message>
        <source>A request is on the device or on its way. Leaving now loses sight of it; nothing is signed twice.</source>
        <translation>Hay una solicitud en el dispositivo o en camino. Si sales ahora, la pierdes de vista; nada se firma dos veces.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>&amp;Open a file …</source>
        <translation>&amp;Abrir un archivo …</translation>
    </message>
    <message>
        <source>&amp;Paste a request</source>
        <translation>&amp;Pegar una solicitud</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>A site asks for a signature</source>
        <translation>Un sitio pide una firma</translation>
    </message>
    <message>
        <source>Open Countersign to read what it would do.</source>
        <translation>Abre Countersign para leer qué haría.</translation>
    </message>
    <message>
        <source>A site asks to connect</source>
        <translation>Un sitio pide conectarse</translation>
    </message>
    <message>
        <source>Open Countersign to allow or refuse it.</source>
        <translation>Abre Countersign para permitirlo o rechazarlo.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>A wait is over</source>
        <translation>Ha terminado una espera</translation>
    </message>
    <message>
        <source>A request that had to wait may be signed now, if it is still right.</source>
        <translation>Una solicitud que debía esperar ya puede firmarse, si sigue siendo correcta.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of sites wait(s|) for your answer. Leaving refuses, and the sites are told so.</source>
        <translation>
            <numerusform>%n solicitud de un sitio espera tu respuesta. Salir la rechaza, y se le dice al sitio.</numerusform>
            <numerusform>%n solicitudes de sitios esperan tu respuesta. Salir las rechaza, y se les dice a los sitios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir igualmente</translation>
    </message>
    <message>
        <source> — DEMONSTRATION, simulated devices</source>
        <translation> — DEMOSTRACIÓN, dispositivos simulados</translation>
    </message>
    <message>
        <source>a request is being judged</source>
        <translation>se está evaluando una solicitud</translation>
    </message>
    <message>
        <source>The wait is over: {0}</source>
        <translation>Ha terminado la espera: {0}</translation>
    </message>
    <message>
        <source>The policy “{0}” is in force now; its wait is over.</source>
        <translation>La política «{0}» ya está en vigor; su espera ha terminado.</translation>
    </message>
    <message>
        <source>A request waits: {0}</source>
        <translation>Una solicitud espera: {0}</translation>
    </message>
    <message>
        <source>This request cannot be read. {0}</source>
        <translation>Esta solicitud no se puede leer. {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}</source>
        <translation>{0} no se puede leer: {1}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Qué se está haciendo</translation>
    </message>
</context>
</TS>
