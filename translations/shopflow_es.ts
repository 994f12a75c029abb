<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>shopflow::ConsoleApplication</name>
    <message>
        <source>The kubeconfig has no contexts.</source>
        <translation>El kubeconfig no tiene contextos.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose Try Again to decide once more.</source>
        <translation>Elija «Reintentar» para decidirlo de nuevo.</translation>
    </message>
    <message>
        <source>The kubeconfig names no current context.</source>
        <translation>El kubeconfig no indica ningún contexto actual.</translation>
    </message>
    <message>
        <source>The current context “%1” of the kubeconfig does not exist.</source>
        <translation>El contexto actual «%1» del kubeconfig no existe.</translation>
    </message>
</context>
<context>
    <name>shopflow::ConsoleOptions</name>
    <message>
        <source>Provisions and runs online stores on Kubernetes.</source>
        <translation>Crea y opera tiendas en línea en Kubernetes.</translation>
    </message>
    <message>
        <source>The kubeconfig to read instead of the usual ones.</source>
        <translation>El kubeconfig que se lee en lugar de los habituales.</translation>
    </message>
    <message>
        <source>The context to open.</source>
        <translation>El contexto que se abre.</translation>
    </message>
    <message>
        <source>Never write to a cluster.</source>
        <translation>No escribir nunca en un clúster.</translation>
    </message>
    <message>
        <source>Look: light, dark or system.</source>
        <translation>Aspecto: light (claro), dark (oscuro) o system (sistema).</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.
</source>
        <translation>--theme admite light, dark o system.
</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::AboutDialog</name>
    <message>
        <source>About ShopFlow Console</source>
        <translation>Acerca de ShopFlow Console</translation>
    </message>
    <message>
        <source>ShopFlow Console</source>
        <translation>ShopFlow Console</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>Versión %1, Qt %2</translation>
    </message>
    <message>
        <source>Provisions and runs online stores on any Kubernetes cluster, straight from your kubeconfig. The cluster is the database.</source>
        <translation>Crea y opera tiendas en línea en cualquier clúster de Kubernetes, directamente con su kubeconfig. El clúster es la base de datos.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::AccessibleParts</name>
    <message>
        <source>Clear</source>
        <comment>empties a text field</comment>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ActionCatalog</name>
    <message>
        <source>New Store…</source>
        <translation>Nueva tienda…</translation>
    </message>
    <message>
        <source>Creates a store on this cluster, step by step.</source>
        <translation>Crea una tienda en este clúster, paso a paso.</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>Abrir la tienda</translation>
    </message>
    <message>
        <source>Opens the shop as customers see it.</source>
        <translation>Abre la tienda como la ven los clientes.</translation>
    </message>
    <message>
        <source>Open Admin</source>
        <translation>Abrir la administración</translation>
    </message>
    <message>
        <source>Opens the admin page of the store and signs you in where the store can do that.</source>
        <translation>Abre la página de administración de la tienda e inicia su sesión si la tienda lo permite.</translation>
    </message>
    <message>
        <source>Sign In to Admin Myself</source>
        <translation>Iniciar sesión manualmente en la administración</translation>
    </message>
    <message>
        <source>Open Admin then shows the login page and makes no sign-in link.</source>
        <translation>«Abrir la administración» muestra entonces la página de inicio de sesión y no crea ningún enlace de acceso.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Shows the admin login of the store.</source>
        <translation>Muestra el acceso de administrador de la tienda.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Checks that the store still sells. Touches nothing.</source>
        <translation>Comprueba que la tienda sigue vendiendo. No toca nada.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Changes the plan, the images or the address of the store, after showing what would change.</source>
        <translation>Cambia el plan, las imágenes o la dirección de la tienda, y antes muestra qué cambiaría.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Makes the store again what it should be, starts again what is stuck, and checks it. Touches no data.</source>
        <translation>Devuelve la tienda a lo que debe ser, reinicia lo que está atascado y la comprueba. No toca los datos.</translation>
    </message>
    <message>
        <source>Send Test Mail…</source>
        <translation>Enviar correo de prueba…</translation>
    </message>
    <message>
        <source>Lets the store send a mail the way it sends its order mails.</source>
        <translation>Hace que la tienda envíe un correo igual que envía los de sus pedidos.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Deletes the store and everything in it, after asking.</source>
        <translation>Elimina la tienda y todo lo que contiene, después de preguntar.</translation>
    </message>
    <message>
        <source>Filter Stores</source>
        <translation>Filtrar tiendas</translation>
    </message>
    <message>
        <source>Connect Again</source>
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>Reads the kubeconfig again and connects again.</source>
        <translation>Vuelve a leer el kubeconfig y se conecta de nuevo.</translation>
    </message>
    <message>
        <source>Choose Kubeconfig…</source>
        <translation>Elegir kubeconfig…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>As the System</source>
        <comment>choice of a light or dark look</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>choice of a light look</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>choice of a dark look</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>About ShopFlow Console</source>
        <translation>Acerca de ShopFlow Console</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Paleta de comandos…</translation>
    </message>
    <message>
        <source>Finds every action, store and cluster by a few letters.</source>
        <translation>Encuentra cualquier acción, tienda y clúster con unas pocas letras.</translation>
    </message>
    <message>
        <source>Read-Only Lock</source>
        <translation>Bloqueo de solo lectura</translation>
    </message>
    <message>
        <source>Locks this cluster against every change from this console, until you unlock it.</source>
        <translation>Bloquea este clúster contra cualquier cambio desde esta consola, hasta que usted lo desbloquee.</translation>
    </message>
    <message>
        <source>Production Cluster</source>
        <translation>Clúster de producción</translation>
    </message>
    <message>
        <source>Marks this cluster as one with real shops. Deleting then asks for its name too.</source>
        <translation>Marca este clúster como uno con tiendas reales. Al eliminar se pide entonces también su nombre.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Look, sign-in and keyboard shortcuts.</source>
        <translation>Aspecto, inicio de sesión y atajos de teclado.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>What was applied of the store beside what the cluster holds.</source>
        <translation>Lo que se aplicó de la tienda junto a lo que tiene el clúster.</translation>
    </message>
    <message>
        <source>Stores</source>
        <comment>place: the table of all stores</comment>
        <translation>Tiendas</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>place: room for more stores</comment>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Tells how many more stores the cluster takes.</source>
        <translation>Dice cuántas tiendas más caben en el clúster.</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>place: what is well with the cluster</comment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Tells whether the cluster can run stores, and what you may do there.</source>
        <translation>Dice si el clúster puede alojar tiendas y qué puede hacer usted en él.</translation>
    </message>
    <message>
        <source>Port-Forwards</source>
        <comment>place</comment>
        <translation>Reenvíos de puertos</translation>
    </message>
    <message>
        <source>Shows the port-forwards that this console holds open.</source>
        <translation>Muestra los reenvíos de puertos que esta consola mantiene abiertos.</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Copies what helps to find a fault: versions, connections, last errors. No secrets.</source>
        <translation>Copia lo que ayuda a encontrar un fallo: versiones, conexiones, últimos errores. Ningún secreto.</translation>
    </message>
    <message>
        <source>Shared Settings</source>
        <comment>place: settings of all consoles</comment>
        <translation>Ajustes compartidos</translation>
    </message>
    <message>
        <source>Shows the settings that all consoles of this cluster share.</source>
        <translation>Muestra los ajustes que comparten todas las consolas de este clúster.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::AddressPanel</name>
    <message>
        <source>The addresses went with the store.</source>
        <translation>Las direcciones se fueron con la tienda.</translation>
    </message>
    <message>
        <source>There is no address yet. One appears with the routing step.</source>
        <translation>Todavía no hay dirección. Aparecerá con el paso «Enrutamiento».</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>address that customers open</comment>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>address of the admin page</comment>
        <translation>Administración</translation>
    </message>
    <message>
        <source>API</source>
        <comment>address of the programming interface</comment>
        <translation>API</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>opens an address in the browser</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Copiar la dirección: %1</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <comment>closes a message</comment>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::BatchDialog</name>
    <message numerus="yes">
        <source>Verify %n Store(s)</source>
        <translation>
            <numerusform>Comprobar %n tienda</numerusform>
            <numerusform>Comprobar %n tiendas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::BatchPanel</name>
    <message>
        <source>The cluster goes on deleting when you close this.</source>
        <translation>El clúster sigue eliminando cuando cierre esto.</translation>
    </message>
    <message>
        <source>The checks go on when you close this.</source>
        <translation>Las comprobaciones siguen cuando cierre esto.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::BlueprintWords</name>
    <message>
        <source>Headless commerce with an admin dashboard, PostgreSQL and Redis.</source>
        <translation>Comercio headless con panel de administración, PostgreSQL y Redis.</translation>
    </message>
    <message>
        <source>This platform has no shop front of its own. Open the admin instead, or connect a front end to the API.</source>
        <translation>Esta plataforma no tiene escaparate propio. Abra la administración, o conecte un frontend a la API.</translation>
    </message>
    <message>
        <source>Build packaging/images/medusa and push it where the cluster can pull it, or load it into Kind; then give its reference (on the command line --image web=REFERENCE).</source>
        <translation>Construya packaging/images/medusa y súbala a donde el clúster pueda descargarla, o cárguela en Kind; después indique su referencia (en la línea de comandos --image web=REFERENCE).</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Running and maintenance</source>
        <translation>En marcha con mantenimiento</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The admin login does not work.</source>
        <translation>El acceso de administrador no funciona.</translation>
    </message>
    <message>
        <source>There is no publishable key for the store API.</source>
        <translation>No hay ninguna clave publicable para la API de la tienda.</translation>
    </message>
    <message>
        <source>The admin lists no product.</source>
        <translation>La administración no muestra ningún producto.</translation>
    </message>
    <message>
        <source>No shipping option is offered.</source>
        <translation>No se ofrece ninguna opción de envío.</translation>
    </message>
    <message>
        <source>The store API lists no region.</source>
        <translation>La API de la tienda no muestra ninguna región.</translation>
    </message>
    <message>
        <source>No payment provider is offered.</source>
        <translation>No se ofrece ningún proveedor de pago.</translation>
    </message>
    <message>
        <source>No product of the store API has a price and stock.</source>
        <translation>Ningún producto de la API de la tienda tiene precio y existencias.</translation>
    </message>
    <message>
        <source>The admin page is missing from the image.</source>
        <translation>La página de administración falta en la imagen.</translation>
    </message>
    <message>
        <source>The store API does not answer; the database may be down.</source>
        <translation>La API de la tienda no responde; puede que la base de datos esté caída.</translation>
    </message>
    <message>
        <source>The store API lists no product with a price.</source>
        <translation>La API de la tienda no muestra ningún producto con precio.</translation>
    </message>
    <message>
        <source>A WordPress shop with WooCommerce on PHP and MariaDB, ready to take orders.</source>
        <translation>Una tienda WordPress con WooCommerce sobre PHP y MariaDB, lista para recibir pedidos.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Write a currency&apos;s three letters, such as EUR.</source>
        <translation>Escriba las tres letras de una moneda, como EUR.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Write a country&apos;s two letters, such as DE, and its state where there is one, such as US:CA.</source>
        <translation>Escriba las dos letras de un país, como DE, y su estado donde lo haya, como US:CA.</translation>
    </message>
    <message>
        <source>WooCommerce plugin</source>
        <translation>Plugin de WooCommerce</translation>
    </message>
    <message>
        <source>Write a version such as 11.0.1, the https address of a zip file, or a path in the image; leave it empty for what the image holds or the newest from wordpress.org.</source>
        <translation>Escriba una versión como 11.0.1, la dirección https de un archivo zip o una ruta de la imagen; déjelo vacío para usar lo que contiene la imagen o lo más reciente de wordpress.org.</translation>
    </message>
    <message>
        <source>The store does not answer as it should.</source>
        <translation>La tienda no responde como debería.</translation>
    </message>
    <message>
        <source>The shop cannot reach its database.</source>
        <translation>La tienda no puede acceder a su base de datos.</translation>
    </message>
    <message>
        <source>Look at the pod of the database; if it is gone, repair the store.</source>
        <translation>Mire el pod de la base de datos; si ya no está, repare la tienda.</translation>
    </message>
    <message>
        <source>The shop&apos;s address was changed in its settings, so that its links lead elsewhere.</source>
        <translation>La dirección de la tienda se cambió en sus ajustes, así que sus enlaces llevan a otro lugar.</translation>
    </message>
    <message>
        <source>Set the host with “shopflowctl update”, or repair the store to bring its address back.</source>
        <translation>Fije el host con «shopflowctl update», o repare la tienda para recuperar su dirección.</translation>
    </message>
    <message>
        <source>The plugin WooCommerce is switched off or missing.</source>
        <translation>El plugin WooCommerce está desactivado o falta.</translation>
    </message>
    <message>
        <source>Switch the plugin on in the shop&apos;s admin, or repair the store.</source>
        <translation>Active el plugin en la administración de la tienda, o repare la tienda.</translation>
    </message>
    <message>
        <source>Pages have no readable addresses, because the file .htaccess or its rules are missing.</source>
        <translation>Las páginas no tienen direcciones legibles, porque faltan el archivo .htaccess o sus reglas.</translation>
    </message>
    <message>
        <source>Repair the store.</source>
        <translation>Repare la tienda.</translation>
    </message>
    <message>
        <source>The front page does not open.</source>
        <translation>La portada no se abre.</translation>
    </message>
    <message>
        <source>The samples T-Shirt and Jeans cannot both be bought.</source>
        <translation>Las muestras T-Shirt y Jeans no se pueden comprar ambas.</translation>
    </message>
    <message>
        <source>No product can be bought any more.</source>
        <translation>Ya no se puede comprar ningún producto.</translation>
    </message>
    <message>
        <source>Publish a product with a price in the shop&apos;s admin.</source>
        <translation>Publique un producto con precio en la administración de la tienda.</translation>
    </message>
    <message>
        <source>The checkout offers no way to pay; cash on delivery is switched off.</source>
        <translation>La caja no ofrece ninguna forma de pago; el pago contra reembolso está desactivado.</translation>
    </message>
    <message>
        <source>Switch on a payment method in the shop&apos;s admin, under WooCommerce and Payments.</source>
        <translation>Active un método de pago en la administración de la tienda, en WooCommerce y Pagos.</translation>
    </message>
    <message>
        <source>Cash on delivery is not offered.</source>
        <translation>No se ofrece el pago contra reembolso.</translation>
    </message>
    <message>
        <source>Cash on delivery is switched off, so that no order was placed as a check.</source>
        <translation>El pago contra reembolso está desactivado, así que no se hizo ningún pedido de comprobación.</translation>
    </message>
    <message>
        <source>A product cannot be put into the cart.</source>
        <translation>No se puede poner un producto en el carrito.</translation>
    </message>
    <message>
        <source>The checkout page does not open.</source>
        <translation>La página de pago no se abre.</translation>
    </message>
    <message>
        <source>No order with cash on delivery can be placed.</source>
        <translation>No se puede hacer ningún pedido contra reembolso.</translation>
    </message>
    <message>
        <source>The order that was placed as a check could not be removed.</source>
        <translation>El pedido hecho como comprobación no se pudo quitar.</translation>
    </message>
    <message>
        <source>Remove the order of check-…@shopflow.invalid in the shop&apos;s admin.</source>
        <translation>Quite el pedido de check-…@shopflow.invalid en la administración de la tienda.</translation>
    </message>
    <message>
        <source>The admin page does not open.</source>
        <translation>La página de administración no se abre.</translation>
    </message>
    <message>
        <source>The shop has no product to buy yet.</source>
        <translation>La tienda aún no tiene ningún producto que comprar.</translation>
    </message>
    <message>
        <source>An order of an earlier check could not be removed.</source>
        <translation>No se pudo eliminar un pedido de una comprobación anterior.</translation>
    </message>
    <message>
        <source>The stock is another one than before the check; customers may have bought meanwhile.</source>
        <translation>Las existencias son otras que antes de la comprobación; quizá hayan comprado clientes entretanto.</translation>
    </message>
    <message>
        <source>The stored admin login was refused; the password was changed in the shop.</source>
        <translation>Se rechazó el acceso de administración guardado; la contraseña se cambió en la tienda.</translation>
    </message>
    <message>
        <source>The shop wants addresses without words, as its settings say.</source>
        <translation>La tienda quiere direcciones sin palabras, como dicen sus ajustes.</translation>
    </message>
    <message>
        <source>Only customers who are signed in may order.</source>
        <translation>Solo los clientes que han iniciado sesión pueden hacer pedidos.</translation>
    </message>
    <message>
        <source>Everything is sold out.</source>
        <translation>Todo está agotado.</translation>
    </message>
    <message>
        <source>The shop does not tell its settings, because ShopFlow&apos;s own plugin in it is missing or old.</source>
        <translation>La tienda no dice sus ajustes porque el complemento de ShopFlow falta en ella o es antiguo.</translation>
    </message>
    <message>
        <source>The shop is in coming-soon mode: customers read that it opens soon, and cannot buy.</source>
        <translation>La tienda está en modo «próximamente»: los clientes leen que abrirá pronto y no pueden comprar.</translation>
    </message>
    <message>
        <source>Open it in the shop&apos;s admin, under WooCommerce, Settings and Site visibility.</source>
        <translation>Ábrala en la administración de la tienda, en WooCommerce, Ajustes y Visibilidad del sitio.</translation>
    </message>
    <message>
        <source>The cart does not open.</source>
        <translation>El carrito no se abre.</translation>
    </message>
    <message>
        <source>The shop&apos;s own rules did not let the check put a product into the cart.</source>
        <translation>Las reglas de la propia tienda no permitieron que la comprobación pusiera un producto en el carrito.</translation>
    </message>
    <message>
        <source>Cash on delivery is not offered for the product of the check, so that no order was placed.</source>
        <translation>El pago contra reembolso no se ofrece para el producto de la comprobación, así que no se hizo ningún pedido.</translation>
    </message>
    <message>
        <source>Cash on delivery is not offered for a product in the cart.</source>
        <translation>El pago contra reembolso no se ofrece para un producto del carrito.</translation>
    </message>
    <message>
        <source>The shop&apos;s own rules did not let the check order.</source>
        <translation>Las reglas de la propia tienda no permitieron el pedido de la comprobación.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CapacityPage</name>
    <message>
        <source>Nobody can tell how much room there is</source>
        <translation>No se puede saber cuánto sitio hay</translation>
    </message>
    <message>
        <source>Not every kind of Small store fits any more</source>
        <translation>Ya no caben todos los tipos de tienda Pequeña</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more Small store(s) of any kind</source>
        <translation>
            <numerusform>Sitio para %n tienda Pequeña más de cualquier tipo</numerusform>
            <numerusform>Sitio para %n tiendas Pequeñas más de cualquier tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how much room there is</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>full</source>
        <comment>a cluster has no room</comment>
        <translation>lleno</translation>
    </message>
    <message>
        <source>room for %1</source>
        <comment>%1: a number of stores</comment>
        <translation>sitio para %1</translation>
    </message>
    <message>
        <source>Counting what is free…</source>
        <translation>Contando lo que está libre…</translation>
    </message>
    <message>
        <source>Counted as Kubernetes places pods: by what they ask for, not by what they use just now. Each pod of a store also needs one node with room for it.</source>
        <translation>Se cuenta como Kubernetes coloca los pods: por lo que piden, no por lo que usan en este momento. Cada pod de una tienda necesita además un nodo con sitio para él.</translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <comment>%1: &quot;3 min ago&quot;</comment>
        <translation>Contado %1.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Free on %n node(s)</source>
        <comment>heading; node of a cluster</comment>
        <translation>
            <numerusform>Libre en %n nodo</numerusform>
            <numerusform>Libre en %n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free on %1 of %n node(s); the others take no pods</source>
        <comment>heading; node of a cluster</comment>
        <translation>
            <numerusform>Libre en %1 de %n nodo; los demás no admiten pods</numerusform>
            <numerusform>Libre en %1 de %n nodos; los demás no admiten pods</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a resource</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a resource</comment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1 of %2 asked for by pods</source>
        <comment>resources</comment>
        <translation>%1 de %2 pedidos por pods</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>resources</comment>
        <translation>%1 libre</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>column: small, medium, large</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>One Store Asks For</source>
        <comment>column: resources</comment>
        <translation>Una tienda pide</translation>
    </message>
    <message>
        <source>By CPU</source>
        <comment>column: how many stores the free CPU takes</comment>
        <translation>Por CPU</translation>
    </message>
    <message>
        <source>By Memory</source>
        <comment>column: how many stores the free memory takes</comment>
        <translation>Por memoria</translation>
    </message>
    <message>
        <source>Room For</source>
        <comment>column: a number of stores</comment>
        <translation>Sitio para</translation>
    </message>
    <message>
        <source>%1 CPU, %2</source>
        <comment>cpu, memory</comment>
        <translation>%1 CPU, %2</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n %1 store(s)</source>
        <comment>%1: a plan</comment>
        <translation>
            <numerusform>Sitio para %n tienda %1</numerusform>
            <numerusform>Sitio para %n tiendas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No node takes pods, so no store fits</source>
        <translation>Ningún nodo admite pods, así que no cabe ninguna tienda</translation>
    </message>
    <message>
        <source>No room for another store</source>
        <translation>No hay sitio para otra tienda</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Apply Change</source>
        <translation>Aplicar el cambio</translation>
    </message>
    <message>
        <source>Show What Changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>The cluster is still being asked.</source>
        <translation>Todavía se está consultando al clúster.</translation>
    </message>
    <message>
        <source>There is nothing to apply. Why is written above.</source>
        <translation>No hay nada que aplicar. El motivo está escrito arriba.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ChangesPage</name>
    <message>
        <source>Review the change of “%1”</source>
        <translation>Revisar el cambio de «%1»</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Asking the cluster what would change…</source>
        <translation>Consultando al clúster qué cambiaría…</translation>
    </message>
    <message>
        <source>Rights, quota, volumes and a dry run of every object.</source>
        <translation>Permisos, cuota, volúmenes y una simulación de cada objeto.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) would change</source>
        <translation>
            <numerusform>Cambiaría %n objeto</numerusform>
            <numerusform>Cambiarían %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password of the mail server will be written; nothing else changes.</source>
        <translation>Se escribirá la contraseña nueva del servidor de correo; no cambia nada más.</translation>
    </message>
    <message>
        <source>The store is like this already; nothing would change.</source>
        <translation>La tienda ya es así; no cambiaría nada.</translation>
    </message>
    <message>
        <source>The change can be made. The shop is away for a moment while its pods are replaced.</source>
        <translation>El cambio es posible. La tienda no responderá por un momento mientras se reemplazan sus pods.</translation>
    </message>
    <message>
        <source>The new password of the mail server is written with it.</source>
        <translation>La contraseña nueva del servidor de correo se escribe con él.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>set by “%1”</source>
        <comment>another program</comment>
        <translation>fijado por «%1»</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CheckWords</name>
    <message>
        <source>Kubernetes version</source>
        <comment>a check</comment>
        <translation>Versión de Kubernetes</translation>
    </message>
    <message>
        <source>Your rights</source>
        <comment>a check: what the person may do</comment>
        <translation>Sus permisos</translation>
    </message>
    <message>
        <source>Port-forwards</source>
        <comment>a check</comment>
        <translation>Reenvíos de puertos</translation>
    </message>
    <message>
        <source>Commands in pods</source>
        <comment>a check</comment>
        <translation>Órdenes en pods</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>a check</comment>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Ingress controller</source>
        <comment>a check</comment>
        <translation>Controlador de Ingress</translation>
    </message>
    <message>
        <source>Public address</source>
        <comment>a check: where the ingress controller answers</comment>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>a check</comment>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Network isolation</source>
        <comment>a check</comment>
        <translation>Aislamiento de red</translation>
    </message>
    <message>
        <source>Nodes</source>
        <comment>a check</comment>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>a check: room for more stores</comment>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a check: does this computer&apos;s time agree</comment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Shared settings</source>
        <comment>a check: settings of all consoles</comment>
        <translation>Ajustes compartidos</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>result of a check</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>result of a check</comment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of a check</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result of a check</comment>
        <translation>Desconocida</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n desconocida</numerusform>
            <numerusform>%n desconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n bien</numerusform>
            <numerusform>%n bien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ChecksPage</name>
    <message>
        <source>Stores cannot be created on this cluster yet</source>
        <translation>Todavía no se pueden crear tiendas en este clúster</translation>
    </message>
    <message>
        <source>Stores can be created, with reservations</source>
        <translation>Se pueden crear tiendas, con reservas</translation>
    </message>
    <message>
        <source>This cluster is ready for stores</source>
        <translation>Este clúster está listo para tiendas</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a headline, what the checks say</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>Preguntando al clúster…</translation>
    </message>
    <message>
        <source>%1. Checked %2; nothing was changed.</source>
        <comment>what the checks say, &quot;3 min ago&quot;</comment>
        <translation>%1. Comprobado %2; no se cambió nada.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check, its result</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ClusterPlaces</name>
    <message>
        <source>open to see</source>
        <comment>a fact that takes a while to find out</comment>
        <translation>abrir para ver</translation>
    </message>
    <message>
        <source>This cluster has thousands of pods, so it is only looked at when you open this place.</source>
        <translation>Este clúster tiene miles de pods, por eso solo se examina cuando abre este lugar.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ClusterView</name>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No stores that you may see</source>
        <translation>Ninguna tienda que pueda ver</translation>
    </message>
    <message>
        <source>New Store</source>
        <translation>Nueva tienda</translation>
    </message>
    <message>
        <source>No stores on this cluster yet</source>
        <translation>Todavía no hay tiendas en este clúster</translation>
    </message>
    <message>
        <source>A store gets its own namespace, database, quota and network isolation, and is open for customers in a few minutes.</source>
        <translation>Cada tienda recibe su propio namespace, base de datos, cuota y aislamiento de red, y abre a los clientes en pocos minutos.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>Waiting for the program “%1”.</source>
        <translation>Esperando al programa «%1».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the stores of %1…</source>
        <translation>Leyendo las tiendas de %1…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>%1. %2: what you see may be old.</source>
        <translation>%1. %2: lo que ve puede estar desactualizado.</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Locate “%1”…</source>
        <translation>Localizar «%1»…</translation>
    </message>
    <message>
        <source>On the cluster %1.</source>
        <translation>En el clúster %1.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Letters of an action, a store or a cluster</source>
        <translation>Letras de una acción, una tienda o un clúster</translation>
    </message>
    <message>
        <source>Type an action, a store or a cluster…</source>
        <translation>Escriba una acción, una tienda o un clúster…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Nada tiene estas letras en este orden.</translation>
    </message>
    <message>
        <source>Enter does it, Escape closes.</source>
        <translation>Intro lo ejecuta, Escape cierra.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ComponentsPanel</name>
    <message>
        <source>Nothing runs yet.</source>
        <translation>Todavía no se ejecuta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n reinicio</numerusform>
            <numerusform>%n reinicios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>ready of wanted</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ConnectionWords</name>
    <message>
        <source>Connecting</source>
        <comment>state of a connection</comment>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a connection: changes arrive as they happen</comment>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>state of a connection</comment>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Stale</source>
        <comment>state of a connection: nothing was heard for a while</comment>
        <translation>Sin noticias</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <comment>state of a connection</comment>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Certificate refused</source>
        <comment>state of a connection</comment>
        <translation>Certificado rechazado</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>state of a connection: the credentials were refused</comment>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <comment>state of a connection: a right is missing</comment>
        <translation>Prohibido</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of a connection</comment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Reading the stores…</source>
        <comment>state of a connection</comment>
        <translation>Leyendo las tiendas…</translation>
    </message>
    <message>
        <source>Last heard %1</source>
        <comment>%1: &quot;3 s ago&quot;</comment>
        <translation>Última noticia %1</translation>
    </message>
    <message>
        <source>Partial view</source>
        <comment>title: not all stores can be seen</comment>
        <translation>Vista parcial</translation>
    </message>
    <message>
        <source>You may not watch all namespaces of the cluster, so there may be more stores than are shown.</source>
        <translation>No puede observar todos los namespaces del clúster, así que puede haber más tiendas de las que se muestran.</translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for the role “shopflow-viewer” to see them all.</source>
        <translation>Pida a un administrador del clúster el rol «shopflow-viewer» para verlas todas.</translation>
    </message>
    <message>
        <source>The cluster&apos;s certificate was refused</source>
        <translation>Se rechazó el certificado del clúster</translation>
    </message>
    <message>
        <source>Get a fresh kubeconfig from whoever runs the cluster, then try again.</source>
        <translation>Obtenga un kubeconfig nuevo de quien opere el clúster y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The cluster refused your credentials</source>
        <translation>El clúster rechazó sus credenciales</translation>
    </message>
    <message>
        <source>Sign in again with your provider&apos;s tool, then try again.</source>
        <translation>Inicie sesión de nuevo con la herramienta de su proveedor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You may not list stores on this cluster</source>
        <translation>No puede ver la lista de tiendas de este clúster</translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for the role “shopflow-viewer”.</source>
        <translation>Pida a un administrador del clúster el rol «shopflow-viewer».</translation>
    </message>
    <message>
        <source>%1 cannot be used yet</source>
        <comment>a context of the kubeconfig</comment>
        <translation>%1 todavía no se puede usar</translation>
    </message>
    <message>
        <source>The cluster cannot be reached</source>
        <translation>No se puede acceder al clúster</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede acceder a %1</translation>
    </message>
    <message>
        <source>Check that the cluster runs and that your network or VPN is up, then try again.</source>
        <translation>Compruebe que el clúster está en marcha y que su red o VPN está activa, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing more is known about the cause.</source>
        <translation>No se sabe nada más sobre la causa.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ContextListModel</name>
    <message>
        <source>Cluster %1 at %2
User %3</source>
        <translation>Clúster %1 en %2
Usuario %3</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>a cluster</comment>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>production</source>
        <comment>a cluster with real shops</comment>
        <translation>producción</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a cluster: against changes</comment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>Production: real shops are here.</source>
        <translation>Producción: aquí hay tiendas reales.</translation>
    </message>
    <message>
        <source>Locked against changes.</source>
        <translation>Bloqueado contra cambios.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CoreWords</name>
    <message>
        <source>You have to sign in yourself: the store made no sign-in link.</source>
        <translation>Debe iniciar sesión usted mismo: la tienda no creó ningún enlace de acceso.</translation>
    </message>
    <message>
        <source>The admin login of the store is not complete.</source>
        <translation>El acceso de administrador de la tienda no está completo.</translation>
    </message>
    <message>
        <source>Repair the store; it makes what is missing again.</source>
        <translation>Repare la tienda; eso vuelve a crear lo que falta.</translation>
    </message>
    <message>
        <source>There is no admin login of this store in the cluster.</source>
        <translation>No hay ningún acceso de administrador de esta tienda en el clúster.</translation>
    </message>
    <message>
        <source>Repair the store, which makes a new login, then rotate the admin login so that the shop learns it.</source>
        <translation>Repare la tienda, lo que crea un acceso nuevo; después renueve el acceso de administrador para que la tienda lo conozca.</translation>
    </message>
    <message>
        <source>You may not read the admin login of this store.</source>
        <translation>No puede leer el acceso de administrador de esta tienda.</translation>
    </message>
    <message>
        <source>Ask for the right to get secrets in the namespace %1.</source>
        <translation>Pida el permiso de leer secrets en el namespace %1.</translation>
    </message>
    <message>
        <source>The keychain has no login of this store.</source>
        <translation>El llavero no tiene ningún acceso de esta tienda.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or read the login from the cluster.</source>
        <translation>Desbloquee el llavero, o lea el acceso en el clúster.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access.</source>
        <translation>El llavero está bloqueado o denegó el acceso.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Desbloquee el llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain could not delete the login.</source>
        <translation>El llavero no pudo eliminar el acceso.</translation>
    </message>
    <message>
        <source>Delete it with the keychain&apos;s own program.</source>
        <translation>Elimínelo con el programa del propio llavero.</translation>
    </message>
    <message>
        <source>No keychain is available on this desktop.</source>
        <translation>No hay ningún llavero disponible en este escritorio.</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring or KWallet); until then the login is read from the cluster each time.</source>
        <translation>Inicie un servicio de llavero (GNOME Keyring o KWallet); hasta entonces, el acceso se lee cada vez en el clúster.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry of this store cannot be read.</source>
        <translation>La entrada de esta tienda en el llavero no se puede leer.</translation>
    </message>
    <message>
        <source>Save the login again.</source>
        <translation>Guarde el acceso de nuevo.</translation>
    </message>
    <message>
        <source>No way to the store %1 opens right now.</source>
        <translation>Ahora mismo no se abre ningún camino hasta la tienda %1.</translation>
    </message>
    <message>
        <source>Wait until the store is Ready, then try again.</source>
        <translation>Espere hasta que la tienda esté lista y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 stores cannot do “%2”.</source>
        <translation>Las tiendas de %1 no pueden hacer «%2».</translation>
    </message>
    <message>
        <source>Use the newest version of ShopFlow Console.</source>
        <translation>Use la versión más reciente de ShopFlow Console.</translation>
    </message>
    <message>
        <source>No pod of “%1” is ready.</source>
        <translation>Ningún pod de «%1» está listo.</translation>
    </message>
    <message>
        <source>The command was cancelled.</source>
        <translation>El comando se canceló.</translation>
    </message>
    <message>
        <source>Open the admin page of the store instead.</source>
        <translation>Abra en su lugar la página de administración de la tienda.</translation>
    </message>
    <message>
        <source>The store is forwarded on port %1 already.</source>
        <translation>La tienda ya está reenviada en el puerto %1.</translation>
    </message>
    <message>
        <source>Use that port.</source>
        <translation>Use ese puerto.</translation>
    </message>
    <message>
        <source>If it waits for a sign-in in a browser, finish that and try again; else run the command by hand to see what it waits for.</source>
        <translation>Si espera un inicio de sesión en el navegador, complételo y vuelva a intentarlo; si no, ejecute el comando a mano para ver qué espera.</translation>
    </message>
    <message>
        <source>Install it, or write its whole path into the user&apos;s exec entry in %1.</source>
        <translation>Instálelo, o escriba su ruta completa en la entrada exec del usuario en %1.</translation>
    </message>
    <message>
        <source>Allow it first, if you trust the kubeconfig.</source>
        <translation>Permítalo primero, si confía en el kubeconfig.</translation>
    </message>
    <message>
        <source>Sign in with your provider&apos;s tool and try again; running the command by hand shows why it failed.</source>
        <translation>Inicie sesión con la herramienta de su proveedor y vuelva a intentarlo; ejecutar el comando a mano muestra por qué falló.</translation>
    </message>
    <message>
        <source>Signing in by the program &quot;%1&quot; was cancelled.</source>
        <translation>Se canceló el inicio de sesión con el programa &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Try again to run it once more.</source>
        <translation>Vuelva a intentarlo para ejecutarlo otra vez.</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; signs in by running the program &quot;%2&quot;, which nobody has allowed yet.</source>
        <translation>El contexto &quot;%1&quot; inicia sesión ejecutando el programa &quot;%2&quot;, que nadie ha permitido todavía.</translation>
    </message>
    <message>
        <source>Check that the cluster is running, and that the network, VPN and proxy let you reach its server.</source>
        <translation>Compruebe que el clúster está en marcha y que la red, la VPN y el proxy le dejan llegar a su servidor.</translation>
    </message>
    <message>
        <source>Check the context&apos;s certificate authority, server name and client certificate; fetch a fresh kubeconfig if the cluster was rebuilt.</source>
        <translation>Compruebe la autoridad de certificación, el nombre del servidor y el certificado de cliente del contexto; obtenga un kubeconfig nuevo si el clúster se reconstruyó.</translation>
    </message>
    <message>
        <source>Check the network to the cluster and try again.</source>
        <translation>Compruebe la red hasta el clúster y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La petición se canceló.</translation>
    </message>
    <message>
        <source>Check the server address of the context; a login page or a proxy may answer in its place.</source>
        <translation>Compruebe la dirección del servidor del contexto; puede que responda en su lugar una página de inicio de sesión o un proxy.</translation>
    </message>
    <message>
        <source>Nothing was changed because read-only mode is on.</source>
        <translation>No se cambió nada porque el modo de solo lectura está activado.</translation>
    </message>
    <message>
        <source>Turn read-only mode off to make changes.</source>
        <translation>Desactive el modo de solo lectura para hacer cambios.</translation>
    </message>
    <message>
        <source>The context&apos;s identity cannot be used.</source>
        <translation>La identidad del contexto no se puede usar.</translation>
    </message>
    <message>
        <source>Correct the context in the kubeconfig, or choose another one.</source>
        <translation>Corrija el contexto en el kubeconfig, o elija otro.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>La petición falló.</translation>
    </message>
    <message>
        <source>The namespace&apos;s resource quota does not allow this.</source>
        <translation>La cuota de recursos del namespace no permite esto.</translation>
    </message>
    <message>
        <source>Free resources in the namespace, choose a smaller plan, or ask for a larger quota.</source>
        <translation>Libere recursos en el namespace, elija un plan menor, o pida una cuota mayor.</translation>
    </message>
    <message>
        <source>A limit range of the namespace does not allow this size.</source>
        <translation>Un LimitRange del namespace no permite este tamaño.</translation>
    </message>
    <message>
        <source>Choose a size inside the namespace&apos;s limits, or ask an administrator to change them.</source>
        <translation>Elija un tamaño dentro de los límites del namespace, o pida a un administrador que los cambie.</translation>
    </message>
    <message>
        <source>The namespace&apos;s pod security standard does not allow this pod.</source>
        <translation>El estándar de seguridad de pods del namespace no permite este pod.</translation>
    </message>
    <message>
        <source>Ask an administrator which pod security level the namespace may have.</source>
        <translation>Pregunte a un administrador qué nivel de seguridad de pods puede tener el namespace.</translation>
    </message>
    <message>
        <source>The namespace is being deleted and takes nothing new.</source>
        <translation>El namespace se está eliminando y no acepta nada nuevo.</translation>
    </message>
    <message>
        <source>Wait until the namespace is gone, then try again.</source>
        <translation>Espere hasta que el namespace desaparezca y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You are not allowed to do this in the cluster.</source>
        <translation>No tiene permiso para hacer esto en el clúster.</translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for the missing right.</source>
        <translation>Pida a un administrador del clúster el permiso que falta.</translation>
    </message>
    <message>
        <source>An object of this name already exists.</source>
        <translation>Ya existe un objeto con este nombre.</translation>
    </message>
    <message>
        <source>Choose another name, or update the existing object.</source>
        <translation>Elija otro nombre, o cambie el objeto que ya existe.</translation>
    </message>
    <message>
        <source>Another program manages fields that this change would set.</source>
        <translation>Otro programa gestiona campos que este cambio fijaría.</translation>
    </message>
    <message>
        <source>Compare the fields named in the details, then decide whether to overwrite them.</source>
        <translation>Compare los campos nombrados en los detalles y decida si se sobrescriben.</translation>
    </message>
    <message>
        <source>The object was changed by someone else at the same time.</source>
        <translation>Otra persona cambió el objeto al mismo tiempo.</translation>
    </message>
    <message>
        <source>Look at the current state and try again.</source>
        <translation>Mire el estado actual y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server is busy and asks to wait.</source>
        <translation>El servidor de la API del clúster está ocupado y pide esperar.</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server ran out of time.</source>
        <translation>Al servidor de la API del clúster se le acabó el tiempo.</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server is not available now.</source>
        <translation>El servidor de la API del clúster no está disponible ahora.</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server reported an internal error (%1).</source>
        <translation>El servidor de la API del clúster informó de un error interno (%1).</translation>
    </message>
    <message>
        <source>Try again; if it stays, the cluster&apos;s administrator finds the cause in the API server&apos;s log.</source>
        <translation>Vuelva a intentarlo; si persiste, el administrador del clúster encontrará la causa en el registro del servidor de la API.</translation>
    </message>
    <message>
        <source>A policy of the cluster refused this.</source>
        <translation>Una política del clúster rechazó esto.</translation>
    </message>
    <message>
        <source>Read the policy&apos;s own words in the details, or ask the cluster&apos;s administrator.</source>
        <translation>Lea las palabras de la política en los detalles, o pregunte al administrador del clúster.</translation>
    </message>
    <message>
        <source>The cluster did not accept your credentials.</source>
        <translation>El clúster no aceptó sus credenciales.</translation>
    </message>
    <message>
        <source>Sign in again or fetch a fresh kubeconfig; the token or certificate may have expired.</source>
        <translation>Inicie sesión de nuevo u obtenga un kubeconfig nuevo; puede que el token o el certificado haya caducado.</translation>
    </message>
    <message>
        <source>The cluster does not know this kind of object.</source>
        <translation>El clúster no conoce este tipo de objeto.</translation>
    </message>
    <message>
        <source>The object does not exist in the cluster.</source>
        <translation>El objeto no existe en el clúster.</translation>
    </message>
    <message>
        <source>Refresh the view; the object may have been deleted.</source>
        <translation>Actualice la vista; puede que el objeto se haya eliminado.</translation>
    </message>
    <message>
        <source>The cluster no longer has the state that was asked for.</source>
        <translation>El clúster ya no tiene el estado que se pidió.</translation>
    </message>
    <message>
        <source>Refresh the view and try again.</source>
        <translation>Actualice la vista y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The cluster refused the object as invalid.</source>
        <translation>El clúster rechazó el objeto por no ser válido.</translation>
    </message>
    <message>
        <source>Correct the values named in the details.</source>
        <translation>Corrija los valores nombrados en los detalles.</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server answered with the unexpected status %1.</source>
        <translation>El servidor de la API del clúster respondió con el estado inesperado %1.</translation>
    </message>
    <message>
        <source>Check the server address of the context.</source>
        <translation>Compruebe la dirección del servidor del contexto.</translation>
    </message>
    <message>
        <source>No complete answer came within the time allowed.</source>
        <translation>No llegó ninguna respuesta completa en el tiempo permitido.</translation>
    </message>
    <message>
        <source>The connection was closed because the client certificate was renewed.</source>
        <translation>La conexión se cerró porque se renovó el certificado de cliente.</translation>
    </message>
    <message>
        <source>The server sent a redirect to %1, which is not followed.</source>
        <translation>El servidor envió una redirección a %1, que no se sigue.</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; cannot be used: %2.</source>
        <translation>El contexto &quot;%1&quot; no se puede usar: %2.</translation>
    </message>
    <message>
        <source>Fetch a fresh kubeconfig from the cluster.</source>
        <translation>Obtenga un kubeconfig nuevo del clúster.</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; cannot be used for %2 reasons: %3.</source>
        <translation>El contexto &quot;%1&quot; no se puede usar por %2 motivos: %3.</translation>
    </message>
    <message>
        <source>Correct the entry in %1, or choose another context.</source>
        <translation>Corrija la entrada en %1, o elija otro contexto.</translation>
    </message>
    <message>
        <source>The kubeconfig %1 is a directory.</source>
        <translation>El kubeconfig %1 es un directorio.</translation>
    </message>
    <message>
        <source>The kubeconfig %1 does not exist.</source>
        <translation>El kubeconfig %1 no existe.</translation>
    </message>
    <message>
        <source>The kubeconfig %1 cannot be read: %2.</source>
        <translation>El kubeconfig %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Correct the file, or name another one with --kubeconfig or KUBECONFIG.</source>
        <translation>Corrija el archivo, o indique otro con --kubeconfig o KUBECONFIG.</translation>
    </message>
    <message>
        <source>The environment variable KUBECONFIG names no file.</source>
        <translation>La variable de entorno KUBECONFIG no indica ningún archivo.</translation>
    </message>
    <message>
        <source>%1 is a kubeconfig of another version (apiVersion %2, not v1).</source>
        <translation>%1 es un kubeconfig de otra versión (apiVersion %2, no v1).</translation>
    </message>
    <message>
        <source>%1 is not a kubeconfig: its kind and apiVersion must be words.</source>
        <translation>%1 no es un kubeconfig: kind y apiVersion deben ser palabras.</translation>
    </message>
    <message>
        <source>%1 is not a kubeconfig but a %2.</source>
        <translation>%1 no es un kubeconfig, sino un %2.</translation>
    </message>
    <message>
        <source>No kubeconfig was found at %1.</source>
        <translation>No se encontró ningún kubeconfig en %1.</translation>
    </message>
    <message>
        <source>Name one with --kubeconfig or the environment variable KUBECONFIG.</source>
        <translation>Indique uno con --kubeconfig o la variable de entorno KUBECONFIG.</translation>
    </message>
    <message>
        <source>Correct %1, or choose another kubeconfig.</source>
        <translation>Corrija %1, o elija otro kubeconfig.</translation>
    </message>
    <message>
        <source>%1 is not a kubeconfig: it holds no mapping.</source>
        <translation>%1 no es un kubeconfig: no contiene ningún mapa.</translation>
    </message>
    <message>
        <source>%1 is not a valid kubeconfig: %2.</source>
        <translation>%1 no es un kubeconfig válido: %2.</translation>
    </message>
    <message>
        <source>Choose a kubeconfig that holds a context.</source>
        <translation>Elija un kubeconfig que contenga un contexto.</translation>
    </message>
    <message>
        <source>The container %1 is not running.</source>
        <translation>El contenedor %1 no está en marcha.</translation>
    </message>
    <message>
        <source>Wait until the store&apos;s pods are running, then try again.</source>
        <translation>Espere hasta que los pods de la tienda estén en marcha y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The command “%1” in %2 ended with exit code %3.</source>
        <translation>El comando «%1» en %2 terminó con el código de salida %3.</translation>
    </message>
    <message>
        <source>Look at the logs of the store, then try again.</source>
        <translation>Mire los registros de la tienda y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Look at the state of the store&apos;s pods, then try again.</source>
        <translation>Mire el estado de los pods de la tienda y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You may not run commands in the pods of %1.</source>
        <translation>No puede ejecutar comandos en los pods de %1.</translation>
    </message>
    <message>
        <source>Ask for the right to get and create pods/exec in the namespace %1.</source>
        <translation>Pida el permiso de leer y crear pods/exec en el namespace %1.</translation>
    </message>
    <message>
        <source>Nothing is run in a store&apos;s pods because read-only mode is on.</source>
        <translation>No se ejecuta nada en los pods de una tienda porque el modo de solo lectura está activado.</translation>
    </message>
    <message>
        <source>Turn read-only mode off to run it.</source>
        <translation>Desactive el modo de solo lectura para ejecutarlo.</translation>
    </message>
    <message>
        <source>The pod %1 does not answer on port %2.</source>
        <translation>El pod %1 no responde en el puerto %2.</translation>
    </message>
    <message>
        <source>Wait until the pod is ready, then try again.</source>
        <translation>Espere hasta que el pod esté listo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to the pod %1 was lost.</source>
        <translation>Se perdió la conexión con el pod %1.</translation>
    </message>
    <message>
        <source>Try again; the pod may have been replaced.</source>
        <translation>Vuelva a intentarlo; puede que el pod se haya reemplazado.</translation>
    </message>
    <message>
        <source>The log of %1 in %2 cannot be read.</source>
        <translation>El registro de %1 en %2 no se puede leer.</translation>
    </message>
    <message>
        <source>The node may have removed it; look at the pod&apos;s state.</source>
        <translation>Puede que el nodo lo haya quitado; mire el estado del pod.</translation>
    </message>
    <message>
        <source>The container %1 of %2 has not begun yet.</source>
        <translation>El contenedor %1 de %2 todavía no ha empezado.</translation>
    </message>
    <message>
        <source>Wait until it runs, or follow the log.</source>
        <translation>Espere hasta que esté en marcha, o siga el registro.</translation>
    </message>
    <message>
        <source>The local port %1 cannot be opened.</source>
        <translation>No se puede abrir el puerto local %1.</translation>
    </message>
    <message>
        <source>Choose another local port, or let one be picked.</source>
        <translation>Elija otro puerto local, o deje que se elija uno.</translation>
    </message>
    <message>
        <source>No pod is ready to be connected to.</source>
        <translation>Ningún pod está listo para conectarse.</translation>
    </message>
    <message>
        <source>Wait until the store is ready, then try again.</source>
        <translation>Espere hasta que la tienda esté lista y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing came over the connection for %1 seconds.</source>
        <translation>No llegó nada por la conexión durante %1 segundos.</translation>
    </message>
    <message>
        <source>reading the store</source>
        <translation>leyendo la tienda</translation>
    </message>
    <message>
        <source>There is no store “%1”.</source>
        <translation>No hay ninguna tienda «%1».</translation>
    </message>
    <message>
        <source>asking the cluster</source>
        <translation>consultando al clúster</translation>
    </message>
    <message>
        <source>comparing with the cluster</source>
        <translation>comparando con el clúster</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>Se creó %1.</translation>
    </message>
    <message>
        <source>%1 was changed%2.</source>
        <translation>Se cambió %1%2.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se quitó %1.</translation>
    </message>
    <message>
        <source>All objects of the store are as they should be.</source>
        <translation>Todos los objetos de la tienda están como deben estar.</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nada que cambiar</translation>
    </message>
    <message>
        <source>quota, limits and network policies</source>
        <translation>cuota, límites y políticas de red</translation>
    </message>
    <message>
        <source>credentials, volumes and services</source>
        <translation>credenciales, volúmenes y servicios</translation>
    </message>
    <message>
        <source>%1 %2 was taken back from “%3”.</source>
        <translation>Se recuperó %1 %2 de «%3».</translation>
    </message>
    <message>
        <source>The pod %1 is replaced.</source>
        <translation>El pod %1 se reemplaza.</translation>
    </message>
    <message>
        <source>The pod %1 (%2) is replaced.</source>
        <translation>El pod %1 (%2) se reemplaza.</translation>
    </message>
    <message>
        <source>The pod %1 was started again.</source>
        <translation>El pod %1 se arrancó de nuevo.</translation>
    </message>
    <message>
        <source>The pod %1 (%2) was started again.</source>
        <translation>El pod %1 (%2) se arrancó de nuevo.</translation>
    </message>
    <message>
        <source>starting the shop again, which mends it from inside</source>
        <translation>arrancando de nuevo la tienda, lo que la repara por dentro</translation>
    </message>
    <message>
        <source>The store is not gone yet.</source>
        <translation>La tienda todavía no ha desaparecido.</translation>
    </message>
    <message>
        <source>The cluster goes on deleting it; run the same again to see what is left.</source>
        <translation>El clúster sigue eliminándola; repita lo mismo para ver qué queda.</translation>
    </message>
    <message>
        <source>The namespace %1 was not made by ShopFlow, so it is left alone.</source>
        <translation>El namespace %1 no lo creó ShopFlow, así que no se toca.</translation>
    </message>
    <message>
        <source>Delete it with the tool that made it.</source>
        <translation>Elimínelo con la herramienta que lo creó.</translation>
    </message>
    <message>
        <source>The namespace is being deleted.</source>
        <translation>El namespace se está eliminando.</translation>
    </message>
    <message>
        <source>A store keeps its name.</source>
        <translation>Una tienda conserva su nombre.</translation>
    </message>
    <message>
        <source>Volumes keep the storage class they were made with.</source>
        <translation>Los volúmenes conservan la StorageClass con la que se crearon.</translation>
    </message>
    <message>
        <source>The cluster refuses the change of %1.</source>
        <translation>El clúster rechaza el cambio de %1.</translation>
    </message>
    <message>
        <source>Leave the fields named in the details as they are; what cannot be changed needs a new store.</source>
        <translation>Deje como están los campos nombrados en los detalles; lo que no se puede cambiar necesita una tienda nueva.</translation>
    </message>
    <message>
        <source>The cluster runs Kubernetes %1, which is too old.</source>
        <translation>El clúster ejecuta Kubernetes %1, que es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Upgrade it to 1.28 or newer.</source>
        <translation>Actualícelo a la versión 1.28 o posterior.</translation>
    </message>
    <message>
        <source>The cluster runs Kubernetes %1.</source>
        <translation>El clúster ejecuta Kubernetes %1.</translation>
    </message>
    <message>
        <source>Volumes use the storage class “%1”.</source>
        <translation>Los volúmenes usan la StorageClass «%1».</translation>
    </message>
    <message>
        <source>The cluster has no storage class “%1”.</source>
        <translation>El clúster no tiene la StorageClass «%1».</translation>
    </message>
    <message>
        <source>Install a volume provisioner first.</source>
        <translation>Instale primero un aprovisionador de volúmenes.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija uno de estos: %1.</translation>
    </message>
    <message>
        <source>The cluster has no default storage class, so no volume would be made.</source>
        <translation>El clúster no tiene StorageClass predeterminada, así que no se crearía ningún volumen.</translation>
    </message>
    <message>
        <source>Install a volume provisioner, such as local-path-provisioner.</source>
        <translation>Instale un aprovisionador de volúmenes, como local-path-provisioner.</translation>
    </message>
    <message>
        <source>Name a storage class (one of: %1), or mark one as the default.</source>
        <translation>Indique una StorageClass (una de: %1), o marque una como predeterminada.</translation>
    </message>
    <message>
        <source>Volumes use the default storage class “%1”.</source>
        <translation>Los volúmenes usan la StorageClass predeterminada «%1».</translation>
    </message>
    <message>
        <source>Ingresses are served by the class “%1”.</source>
        <translation>Los Ingress los sirve la clase «%1».</translation>
    </message>
    <message>
        <source>The cluster has no ingress controller.</source>
        <translation>El clúster no tiene controlador de Ingress.</translation>
    </message>
    <message>
        <source>Install one, or expose the store by a NodePort.</source>
        <translation>Instale uno, o exponga la tienda con un NodePort.</translation>
    </message>
    <message>
        <source>Stores are reached by NodePort or port-forward until one is installed.</source>
        <translation>Hasta que se instale uno, se llega a las tiendas por NodePort o reenvío de puertos.</translation>
    </message>
    <message>
        <source>You may not: %1.</source>
        <translation>No puede: %1.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the role in packaging/rbac/operator.yaml.</source>
        <translation>Pida al administrador de su clúster el rol de packaging/rbac/operator.yaml.</translation>
    </message>
    <message>
        <source>Your rights could not be asked.</source>
        <translation>No se pudieron consultar sus permisos.</translation>
    </message>
    <message>
        <source>You may create everything a store needs.</source>
        <translation>Puede crear todo lo que necesita una tienda.</translation>
    </message>
    <message>
        <source>You may run commands in the pods of stores.</source>
        <translation>Puede ejecutar comandos en los pods de las tiendas.</translation>
    </message>
    <message>
        <source>You may not run commands in the pods of stores: signing in by one click and some checks are left out.</source>
        <translation>No puede ejecutar comandos en los pods de las tiendas: se omiten el inicio de sesión con un clic y algunas comprobaciones.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the right to get and create pods/exec.</source>
        <translation>Pida al administrador de su clúster el permiso de leer y crear pods/exec.</translation>
    </message>
    <message>
        <source>The name is free.</source>
        <translation>El nombre está libre.</translation>
    </message>
    <message>
        <source>The namespace “%1” exists and is not a store of ours; it was left alone.</source>
        <translation>El namespace «%1» existe y no es una tienda nuestra; no se tocó.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The store “%1” is being deleted.</source>
        <translation>La tienda «%1» se está eliminando.</translation>
    </message>
    <message>
        <source>Wait until it is gone, or choose another name.</source>
        <translation>Espere hasta que desaparezca, o elija otro nombre.</translation>
    </message>
    <message>
        <source>A different store “%1” exists already.</source>
        <translation>Ya existe otra tienda «%1».</translation>
    </message>
    <message>
        <source>Change it with “shopflowctl update %1”, or choose another name.</source>
        <translation>Cámbiela con «shopflowctl update %1», o elija otro nombre.</translation>
    </message>
    <message>
        <source>The store exists with exactly this description; it is continued.</source>
        <translation>La tienda existe con exactamente esta descripción; se continúa.</translation>
    </message>
    <message>
        <source>You may not list nodes, so their state is unknown.</source>
        <translation>No puede listar los nodos, así que su estado se desconoce.</translation>
    </message>
    <message>
        <source>No node is ready to take pods.</source>
        <translation>Ningún nodo está listo para recibir pods.</translation>
    </message>
    <message>
        <source>Start a node, or wait until one is ready; the store converges then.</source>
        <translation>Arranque un nodo, o espere hasta que uno esté listo; la tienda avanzará entonces.</translation>
    </message>
    <message>
        <source>Ready nodes: %1 of %2.</source>
        <translation>Nodos listos: %1 de %2.</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>El servidor no dice su hora.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the server&apos;s.</source>
        <translation>El reloj de este equipo va %1 por detrás del servidor.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the server&apos;s.</source>
        <translation>El reloj de este equipo va %1 por delante del servidor.</translation>
    </message>
    <message>
        <source>Set the clock, or let it follow a time server.</source>
        <translation>Ajuste el reloj, o haga que siga a un servidor de hora.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with the server&apos;s.</source>
        <translation>El reloj de este equipo coincide con el del servidor.</translation>
    </message>
    <message>
        <source>The free capacity of the cluster cannot be seen.</source>
        <translation>No se puede ver la capacidad libre del clúster.</translation>
    </message>
    <message>
        <source>The cluster may have no room: a %1 store requests %2 CPU and %3, but only %4.</source>
        <translation>Puede que el clúster no tenga sitio: una tienda %1 pide %2 CPU y %3, pero solo %4.</translation>
    </message>
    <message>
        <source>Remove or suspend a store, or add a node.</source>
        <translation>Elimine o suspenda una tienda, o añada un nodo.</translation>
    </message>
    <message>
        <source>The cluster has room: %1.</source>
        <translation>El clúster tiene sitio: %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>nombre no encontrado</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>The store was made by a newer ShopFlow Console.</source>
        <translation>La tienda la creó una ShopFlow Console más reciente.</translation>
    </message>
    <message>
        <source>Update this console first.</source>
        <translation>Actualice primero esta consola.</translation>
    </message>
    <message>
        <source>The volume “%1” stays at %2, because its storage class cannot make volumes larger.</source>
        <translation>El volumen «%1» se queda en %2, porque su StorageClass no puede ampliar volúmenes.</translation>
    </message>
    <message>
        <source>The volume “%1” keeps its %2; volumes never shrink.</source>
        <translation>El volumen «%1» conserva sus %2; los volúmenes nunca se encogen.</translation>
    </message>
    <message>
        <source>The volume “%1” has %2 and cannot shrink to %3; storage never shrinks.</source>
        <translation>El volumen «%1» tiene %2 y no puede encogerse a %3; el almacenamiento nunca se encoge.</translation>
    </message>
    <message>
        <source>Choose a plan with at least this storage, or give --cpu and --memory alone to change only those.</source>
        <translation>Elija un plan con al menos este almacenamiento, o indique solo --cpu y --memory para cambiar únicamente eso.</translation>
    </message>
    <message>
        <source>Another program changed fields that belong to the store.</source>
        <translation>Otro programa cambió campos que pertenecen a la tienda.</translation>
    </message>
    <message>
        <source>Take them back with “shopflowctl repair %1”, or add --force-conflicts.</source>
        <translation>Recupérelos con «shopflowctl repair %1», o añada --force-conflicts.</translation>
    </message>
    <message>
        <source>This connection is read-only, so no store can be written.</source>
        <translation>Esta conexión es de solo lectura, así que no se puede escribir ninguna tienda.</translation>
    </message>
    <message>
        <source>Open the cluster without read-only mode.</source>
        <translation>Abra el clúster sin el modo de solo lectura.</translation>
    </message>
    <message>
        <source>The store fits its quota at every moment: %1 CPU, %2 memory, %3 storage.</source>
        <translation>La tienda cabe en su cuota en todo momento: %1 CPU, %2 de memoria, %3 de almacenamiento.</translation>
    </message>
    <message>
        <source>made once, kept</source>
        <translation>se crean una vez y se conservan</translation>
    </message>
    <message>
        <source>The store would not fit its quota at the moment “%1”.</source>
        <translation>La tienda no cabría en su cuota en el momento «%1».</translation>
    </message>
    <message>
        <source>%1 of %2 CPU and %3 of %4 memory.</source>
        <translation>%1 de %2 CPU y %3 de %4 de memoria.</translation>
    </message>
    <message>
        <source>Choose a larger plan.</source>
        <translation>Elija un plan mayor.</translation>
    </message>
    <message>
        <source>The volumes would not fit the store&apos;s storage.</source>
        <translation>Los volúmenes no cabrían en el almacenamiento de la tienda.</translation>
    </message>
    <message>
        <source>The checks took longer than %1 s altogether.</source>
        <translation>Las comprobaciones tardaron más de %1 s en total.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; failed.</source>
        <translation>Falló la comprobación &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look at the logs of the store, then verify it again.</source>
        <translation>Mire los registros de la tienda y después compruébela de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of the store could be checked.</source>
        <translation>No se pudo comprobar nada de la tienda.</translation>
    </message>
    <message>
        <source>Run the full check of the store.</source>
        <translation>Ejecute la comprobación completa de la tienda.</translation>
    </message>
    <message>
        <source>The store is not ready yet; it goes on converging.</source>
        <translation>La tienda todavía no está lista; sigue avanzando.</translation>
    </message>
    <message>
        <source>The store is being deleted.</source>
        <translation>La tienda se está eliminando.</translation>
    </message>
    <message>
        <source>Wait until it is gone.</source>
        <translation>Espere hasta que desaparezca.</translation>
    </message>
    <message>
        <source>Create the store again if it is still wanted.</source>
        <translation>Cree la tienda de nuevo si todavía se quiere.</translation>
    </message>
    <message>
        <source>Repair the store, which applies the recorded spec again.</source>
        <translation>Repare la tienda, lo que vuelve a aplicar la descripción guardada.</translation>
    </message>
    <message>
        <source>%1 was deleted by somebody.</source>
        <translation>Alguien eliminó %1.</translation>
    </message>
    <message>
        <source>asking the store whether it sells</source>
        <translation>preguntando a la tienda si vende</translation>
    </message>
    <message>
        <source>the store sells</source>
        <translation>la tienda vende</translation>
    </message>
    <message>
        <source>Look at the logs with “shopflowctl logs %1”, then run “shopflowctl verify %1 --full”.</source>
        <translation>Mire los registros con «shopflowctl logs %1» y después ejecute «shopflowctl verify %1 --full».</translation>
    </message>
    <message>
        <source>No pod of the store runs on a node.</source>
        <translation>Ningún pod de la tienda se ejecuta en un nodo.</translation>
    </message>
    <message>
        <source>The cluster serves no metrics, and you may not read the statistics of its nodes (get nodes/proxy).</source>
        <translation>El clúster no ofrece métricas, y no puede leer las estadísticas de sus nodos (get nodes/proxy).</translation>
    </message>
    <message>
        <source>The cluster serves no metrics, and the node %1 tells no statistics.</source>
        <translation>El clúster no ofrece métricas, y el nodo %1 no da estadísticas.</translation>
    </message>
    <message>
        <source>No pod of the store is running.</source>
        <translation>Ningún pod de la tienda está en marcha.</translation>
    </message>
    <message>
        <source>Its pods have not been measured yet.</source>
        <translation>Sus pods todavía no se han medido.</translation>
    </message>
    <message>
        <source>The store is gone.</source>
        <translation>La tienda ya no existe.</translation>
    </message>
    <message>
        <source>Volumes are not measured in read-only mode, because it takes a command in a pod.</source>
        <translation>Los volúmenes no se miden en modo de solo lectura, porque requiere un comando en un pod.</translation>
    </message>
    <message>
        <source>No running container of the store mounts a volume.</source>
        <translation>Ningún contenedor en marcha de la tienda monta un volumen.</translation>
    </message>
    <message>
        <source>The container does not tell how full its volume is.</source>
        <translation>El contenedor no dice cómo de lleno está su volumen.</translation>
    </message>
    <message>
        <source>%1 does not fit into the store&apos;s quota.</source>
        <translation>%1 no cabe en la cuota de la tienda.</translation>
    </message>
    <message>
        <source>%1 does not fit into the store&apos;s quota: %2 asks for %3 with %4 in use, and %5 is allowed.</source>
        <translation>%1 no cabe en la cuota de la tienda: %2 pide %3 con %4 en uso, y se permite %5.</translation>
    </message>
    <message>
        <source>Choose a larger plan for the store, or raise its quota.</source>
        <translation>Elija un plan mayor para la tienda, o aumente su cuota.</translation>
    </message>
    <message>
        <source>%1 names no limits, but the store&apos;s quota demands them (%2).</source>
        <translation>%1 no indica límites, pero la cuota de la tienda los exige (%2).</translation>
    </message>
    <message>
        <source>Repair the store, which restores its limit range.</source>
        <translation>Repare la tienda, lo que restablece su LimitRange.</translation>
    </message>
    <message>
        <source>The store&apos;s quota is not counted yet.</source>
        <translation>La cuota de la tienda todavía no se ha contado.</translation>
    </message>
    <message>
        <source>%1 is refused by the namespace&apos;s pod security level %2%3.</source>
        <translation>El nivel de seguridad de pods del namespace rechaza %1: %2%3.</translation>
    </message>
    <message>
        <source>Repair the store to restore its security settings, or choose an image that runs without root.</source>
        <translation>Repare la tienda para restablecer sus ajustes de seguridad, o elija una imagen que se ejecute sin root.</translation>
    </message>
    <message>
        <source>%1 is outside the limits of its namespace: %2.</source>
        <translation>%1 está fuera de los límites de su namespace: %2.</translation>
    </message>
    <message>
        <source>Choose a plan that fits the namespace&apos;s limit range.</source>
        <translation>Elija un plan que quepa en el LimitRange del namespace.</translation>
    </message>
    <message>
        <source>%1 is refused by the cluster&apos;s policy %2: %3.</source>
        <translation>La política %2 del clúster rechaza %1: %3.</translation>
    </message>
    <message>
        <source>Ask the cluster&apos;s administrator to allow it.</source>
        <translation>Pida al administrador del clúster que lo permita.</translation>
    </message>
    <message>
        <source>The cluster does not let %1 start: %2.</source>
        <translation>El clúster no deja arrancar %1: %2.</translation>
    </message>
    <message>
        <source>Look at the store&apos;s events, remove the reason, then repair the store.</source>
        <translation>Mire los eventos de la tienda, elimine el motivo y después repare la tienda.</translation>
    </message>
    <message>
        <source>The image name &quot;%1&quot; of %2 is not valid.</source>
        <translation>El nombre de imagen &quot;%1&quot; de %2 no es válido.</translation>
    </message>
    <message>
        <source>Set a valid image for the store with an update.</source>
        <translation>Indique una imagen válida para la tienda con un cambio.</translation>
    </message>
    <message>
        <source>The image %1 of %2 is not on the node, and pulling it is switched off.</source>
        <translation>La imagen %1 de %2 no está en el nodo, y su descarga está desactivada.</translation>
    </message>
    <message>
        <source>Load the image onto the node, then repair the store.</source>
        <translation>Cargue la imagen en el nodo y después repare la tienda.</translation>
    </message>
    <message>
        <source>The node cannot reach the registry %1 for the image %2 of %3.</source>
        <translation>El nodo no puede acceder al registro %1 para la imagen %2 de %3.</translation>
    </message>
    <message>
        <source>Check the node&apos;s network and the registry&apos;s name, then repair the store.</source>
        <translation>Compruebe la red del nodo y el nombre del registro, y después repare la tienda.</translation>
    </message>
    <message>
        <source>The registry refuses more pulls of the image %1 of %2 for now.</source>
        <translation>El registro no permite por ahora más descargas de la imagen %1 de %2.</translation>
    </message>
    <message>
        <source>Wait, or use a registry of your own, then repair the store.</source>
        <translation>Espere, o use un registro propio, y después repare la tienda.</translation>
    </message>
    <message>
        <source>The image %1 of %2 is not made for the node&apos;s processor.</source>
        <translation>La imagen %1 de %2 no está hecha para el procesador del nodo.</translation>
    </message>
    <message>
        <source>Use an image for this architecture, then update the store.</source>
        <translation>Use una imagen para esta arquitectura y después cambie la tienda.</translation>
    </message>
    <message>
        <source>The image %1 of %2 does not exist, or its registry wants credentials.</source>
        <translation>La imagen %1 de %2 no existe, o su registro pide credenciales.</translation>
    </message>
    <message>
        <source>Check the image&apos;s name and tag and the pull secret, then repair the store.</source>
        <translation>Compruebe el nombre y la etiqueta de la imagen y el secret de descarga, y después repare la tienda.</translation>
    </message>
    <message>
        <source>The registry refuses the credentials for the image %1 of %2.</source>
        <translation>El registro rechaza las credenciales para la imagen %1 de %2.</translation>
    </message>
    <message>
        <source>Add a pull secret or make the image public, then repair the store.</source>
        <translation>Añada un secret de descarga o haga pública la imagen, y después repare la tienda.</translation>
    </message>
    <message>
        <source>The image %1 of %2 does not exist.</source>
        <translation>La imagen %1 de %2 no existe.</translation>
    </message>
    <message>
        <source>Check its name and tag, push or load it, then repair the store.</source>
        <translation>Compruebe su nombre y etiqueta, súbala o cárguela, y después repare la tienda.</translation>
    </message>
    <message>
        <source>The image %1 of %2 cannot be pulled.</source>
        <translation>La imagen %1 de %2 no se puede descargar.</translation>
    </message>
    <message>
        <source>Check the image and its registry, then repair the store.</source>
        <translation>Compruebe la imagen y su registro, y después repare la tienda.</translation>
    </message>
    <message>
        <source>places for pods</source>
        <translation>lugar para pods</translation>
    </message>
    <message>
        <source>No node has room for %1: not enough %2 is free.</source>
        <translation>Ningún nodo tiene sitio para %1: no queda bastante %2 libre.</translation>
    </message>
    <message>
        <source>Free some, add a node, or choose a smaller plan.</source>
        <translation>Libere espacio, añada un nodo, o elija un plan menor.</translation>
    </message>
    <message>
        <source>The volume of %1 lives on a node that cannot run it now.</source>
        <translation>El volumen de %1 está en un nodo que ahora no puede ejecutarlo.</translation>
    </message>
    <message>
        <source>Bring that node back, or restore the store from a backup.</source>
        <translation>Recupere ese nodo, o restaure la tienda desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The volume of %1 does not exist.</source>
        <translation>El volumen de %1 no existe.</translation>
    </message>
    <message>
        <source>Repair the store, which creates what is missing.</source>
        <translation>Repare la tienda, lo que crea lo que falta.</translation>
    </message>
    <message>
        <source>The volume of %1 is not provided by the cluster.</source>
        <translation>El clúster no proporciona el volumen de %1.</translation>
    </message>
    <message>
        <source>Check the storage class and its provisioner, then repair the store.</source>
        <translation>Compruebe la StorageClass y su aprovisionador, y después repare la tienda.</translation>
    </message>
    <message>
        <source>No node that could run %1 answers.</source>
        <translation>No responde ningún nodo que pueda ejecutar %1.</translation>
    </message>
    <message>
        <source>Start a node of the cluster.</source>
        <translation>Arranque un nodo del clúster.</translation>
    </message>
    <message>
        <source>Every node keeps %1 away by a taint or is closed for new pods.</source>
        <translation>Todos los nodos rechazan %1 con un taint o están cerrados para pods nuevos.</translation>
    </message>
    <message>
        <source>Open a node for new pods, or add one.</source>
        <translation>Abra un nodo para pods nuevos, o añada uno.</translation>
    </message>
    <message>
        <source>No node can run %1: %2.</source>
        <translation>Ningún nodo puede ejecutar %1: %2.</translation>
    </message>
    <message>
        <source>Check the cluster&apos;s nodes.</source>
        <translation>Compruebe los nodos del clúster.</translation>
    </message>
    <message>
        <source>The storage class %1 of the volume %2 does not exist on this cluster.</source>
        <translation>La StorageClass %1 del volumen %2 no existe en este clúster.</translation>
    </message>
    <message>
        <source>Create the storage class, or create the store again with one that exists.</source>
        <translation>Cree la StorageClass, o cree la tienda de nuevo con una que exista.</translation>
    </message>
    <message>
        <source>The cluster has no default storage class for the volume %1.</source>
        <translation>El clúster no tiene StorageClass predeterminada para el volumen %1.</translation>
    </message>
    <message>
        <source>Make a storage class the default, or create the store again with one that exists.</source>
        <translation>Haga predeterminada una StorageClass, o cree la tienda de nuevo con una que exista.</translation>
    </message>
    <message>
        <source>The volume %1 cannot be provided: %2.</source>
        <translation>El volumen %1 no se puede proporcionar: %2.</translation>
    </message>
    <message>
        <source>Check the storage provisioner, then repair the store.</source>
        <translation>Compruebe el aprovisionador de almacenamiento, y después repare la tienda.</translation>
    </message>
    <message>
        <source>The image of %1 wants to run as root, which is not allowed.</source>
        <translation>La imagen de %1 quiere ejecutarse como root, lo que no está permitido.</translation>
    </message>
    <message>
        <source>Choose an image that runs without root.</source>
        <translation>Elija una imagen que se ejecute sin root.</translation>
    </message>
    <message>
        <source>%1 cannot start: the %2 %3 does not exist.</source>
        <translation>%1 no puede arrancar: %2 %3 no existe.</translation>
    </message>
    <message>
        <source>%1 cannot start: %2.</source>
        <translation>%1 no puede arrancar: %2.</translation>
    </message>
    <message>
        <source>The user of the mail server has no password.</source>
        <translation>El usuario del servidor de correo no tiene contraseña.</translation>
    </message>
    <message>
        <source>Write the password, or leave the user name empty for a server without login.</source>
        <translation>Escriba la contraseña, o deje vacío el nombre de usuario si el servidor no pide inicio de sesión.</translation>
    </message>
    <message>
        <source>The mail server&apos;s password cannot be used.</source>
        <translation>La contraseña del servidor de correo no se puede usar.</translation>
    </message>
    <message>
        <source>Type it again, as one line of at most 1024 bytes.</source>
        <translation>Escríbala de nuevo, en una línea de 1024 bytes como máximo.</translation>
    </message>
    <message>
        <source>There is a password for the mail server, but no user name.</source>
        <translation>Hay una contraseña para el servidor de correo, pero ningún nombre de usuario.</translation>
    </message>
    <message>
        <source>Write the user name, or leave the password empty.</source>
        <translation>Escriba el nombre de usuario, o deje vacía la contraseña.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a mail server.</source>
        <translation>«%1» no es el nombre de un servidor de correo.</translation>
    </message>
    <message>
        <source>Write a name such as smtp.example.com, without a port.</source>
        <translation>Escriba un nombre como smtp.example.com, sin puerto.</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 no es un puerto.</translation>
    </message>
    <message>
        <source>Most mail servers use 587 or 465.</source>
        <translation>La mayoría de los servidores de correo usan 587 o 465.</translation>
    </message>
    <message>
        <source>“%1” is no way to secure a mail connection.</source>
        <translation>«%1» no es una forma de proteger una conexión de correo.</translation>
    </message>
    <message>
        <source>Choose tls (port 465), starttls (port 587) or none.</source>
        <translation>Elija tls (puerto 465), starttls (puerto 587) o none.</translation>
    </message>
    <message>
        <source>The mail server&apos;s user name cannot be used.</source>
        <translation>El nombre de usuario del servidor de correo no se puede usar.</translation>
    </message>
    <message>
        <source>Type it again, without line breaks and within 200 characters.</source>
        <translation>Escríbalo de nuevo, sin saltos de línea y con 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write an address such as shop@example.com.</source>
        <translation>Escriba una dirección como shop@example.com.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>The node %1 of %2 is gone.</source>
        <translation>El nodo %1 de %2 ya no existe.</translation>
    </message>
    <message>
        <source>The node %1 does not answer, and %2 runs on it.</source>
        <translation>El nodo %1 no responde, y %2 se ejecuta en él.</translation>
    </message>
    <message>
        <source>Wait until its pods have moved, or repair the store.</source>
        <translation>Espere hasta que sus pods se hayan movido, o repare la tienda.</translation>
    </message>
    <message>
        <source>Start the node again, or remove it from the cluster so that its pods move.</source>
        <translation>Arranque de nuevo el nodo, o quítelo del clúster para que sus pods se muevan.</translation>
    </message>
    <message>
        <source>%1 was evicted from its node: %2.</source>
        <translation>%1 fue desalojado de su nodo: %2.</translation>
    </message>
    <message>
        <source>The node ended %1: %2.</source>
        <translation>El nodo terminó %1: %2.</translation>
    </message>
    <message>
        <source>Free resources on the node, or add a node.</source>
        <translation>Libere recursos en el nodo, o añada un nodo.</translation>
    </message>
    <message>
        <source>The node %1 cannot set up the network of %2.</source>
        <translation>El nodo %1 no puede configurar la red de %2.</translation>
    </message>
    <message>
        <source>Check the cluster&apos;s network plugin on that node (%1).</source>
        <translation>Compruebe el plugin de red del clúster en ese nodo (%1).</translation>
    </message>
    <message>
        <source>A volume of %1 cannot be mounted: %2.</source>
        <translation>No se puede montar un volumen de %1: %2.</translation>
    </message>
    <message>
        <source>Check the storage of the node, then repair the store.</source>
        <translation>Compruebe el almacenamiento del nodo, y después repare la tienda.</translation>
    </message>
    <message>
        <source>%1 is out of memory.</source>
        <translation>A %1 se le acabó la memoria.</translation>
    </message>
    <message>
        <source>%1 is out of memory (limit %2).</source>
        <translation>A %1 se le acabó la memoria (límite %2).</translation>
    </message>
    <message>
        <source>Raise the plan.</source>
        <translation>Elija un plan mayor.</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>terminó con el código de salida %1</translation>
    </message>
    <message>
        <source>The setup step %1 failed: %2.</source>
        <translation>Falló el paso de instalación %1: %2.</translation>
    </message>
    <message>
        <source>Read the log of %1, remove the cause, then repair the store.</source>
        <translation>Lea el registro de %1, elimine la causa y después repare la tienda.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>%1 keeps crashing (exit code %2)%3.</source>
        <translation>%1 se cae una y otra vez (código de salida %2)%3.</translation>
    </message>
    <message>
        <source>%1 keeps ending%2.</source>
        <translation>%1 termina una y otra vez%2.</translation>
    </message>
    <message>
        <source>%1 runs but does not pass its health check%2.</source>
        <translation>%1 se ejecuta pero no supera su comprobación de salud%2.</translation>
    </message>
    <message>
        <source>Read the log of %1; if it does not recover, repair the store.</source>
        <translation>Lea el registro de %1; si no se recupera, repare la tienda.</translation>
    </message>
    <message>
        <source>“%1” is not a size.</source>
        <translation>«%1» no es un tamaño.</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 500m or 2 for CPU and 1536Mi or 5Gi for memory.</source>
        <translation>Escriba un número con unidad, como 500m o 2 para CPU y 1536Mi o 5Gi para memoria.</translation>
    </message>
    <message>
        <source>Raise the quota back to %1; somebody lowered it to %2.</source>
        <translation>Devuelva la cuota a %1; alguien la bajó a %2.</translation>
    </message>
    <message>
        <source>%1 is still there.</source>
        <translation>%1 sigue ahí.</translation>
    </message>
    <message>
        <source>%1 are still there.</source>
        <translation>%1 siguen ahí.</translation>
    </message>
    <message>
        <source>Held back by the finalizer %1.</source>
        <translation>Retenido por el finalizador %1.</translation>
    </message>
    <message>
        <source>Held back by the finalizers %1.</source>
        <translation>Retenido por los finalizadores %1.</translation>
    </message>
    <message>
        <source>Wait for what set the finalizer to remove it, or remove the finalizer by hand.</source>
        <translation>Espere a que lo que puso el finalizador lo quite, o quítelo a mano.</translation>
    </message>
    <message>
        <source>The cluster cannot list everything in the namespace: %1.</source>
        <translation>El clúster no puede listar todo lo del namespace: %1.</translation>
    </message>
    <message>
        <source>Repair or remove the API extension that does not answer.</source>
        <translation>Repare o quite la extensión de la API que no responde.</translation>
    </message>
    <message>
        <source>Something in the namespace cannot be deleted: %1.</source>
        <translation>Algo del namespace no se puede eliminar: %1.</translation>
    </message>
    <message>
        <source>Remove what refuses the deletion, such as an admission webhook.</source>
        <translation>Quite lo que rechaza la eliminación, como un webhook de admisión.</translation>
    </message>
    <message>
        <source>Resume the store, then try again.</source>
        <translation>Reanude la tienda y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is scaled to zero.</source>
        <translation>%1 está escalado a cero.</translation>
    </message>
    <message>
        <source>Repair the store, which starts it again.</source>
        <translation>Repare la tienda, lo que la arranca de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not become ready in time.</source>
        <translation>%1 no estuvo listo a tiempo.</translation>
    </message>
    <message>
        <source>Look at its log and events, then repair the store.</source>
        <translation>Mire su registro y sus eventos, y después repare la tienda.</translation>
    </message>
    <message>
        <source>The volume %1 is lost.</source>
        <translation>El volumen %1 se ha perdido.</translation>
    </message>
    <message>
        <source>Restore the store from a backup.</source>
        <translation>Restaure la tienda desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The store&apos;s public service is missing.</source>
        <translation>Falta el servicio público de la tienda.</translation>
    </message>
    <message>
        <source>The creation stopped before everything was applied.</source>
        <translation>La creación se detuvo antes de aplicarlo todo.</translation>
    </message>
    <message>
        <source>The %1 is missing on the cluster.</source>
        <translation>Falta %1 en el clúster.</translation>
    </message>
    <message>
        <source>Parts of the store are missing on the cluster: %1.</source>
        <translation>Faltan partes de la tienda en el clúster: %1.</translation>
    </message>
    <message>
        <source>Parts of the store are missing on the cluster.</source>
        <translation>Faltan partes de la tienda en el clúster.</translation>
    </message>
    <message>
        <source>The recorded description of the store cannot be read.</source>
        <translation>La descripción guardada de la tienda no se puede leer.</translation>
    </message>
    <message>
        <source>Update ShopFlow Console, or restore the annotation shopflow.io/spec.</source>
        <translation>Actualice ShopFlow Console, o restablezca la anotación shopflow.io/spec.</translation>
    </message>
    <message>
        <source>Use up to 30 lower-case letters, digits and hyphens, starting with a letter.</source>
        <translation>Use hasta 30 minúsculas, cifras y guiones, empezando por una letra.</translation>
    </message>
    <message>
        <source>The store needs a name.</source>
        <translation>La tienda necesita un nombre.</translation>
    </message>
    <message>
        <source>The name is longer than 30 characters.</source>
        <translation>El nombre tiene más de 30 caracteres.</translation>
    </message>
    <message>
        <source>The name has characters that Kubernetes does not allow.</source>
        <translation>El nombre tiene caracteres que Kubernetes no permite.</translation>
    </message>
    <message>
        <source>The name must not end in a hyphen.</source>
        <translation>El nombre no debe terminar en guion.</translation>
    </message>
    <message>
        <source>%1 stores have no setting “%2”.</source>
        <translation>Las tiendas de %1 no tienen el ajuste «%2».</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omítalo.</translation>
    </message>
    <message>
        <source>“%1” cannot be the setting “%2”.</source>
        <translation>«%1» no puede ser el ajuste «%2».</translation>
    </message>
    <message>
        <source>The title is longer than 100 characters.</source>
        <translation>El título tiene más de 100 caracteres.</translation>
    </message>
    <message>
        <source>Choose a shorter title.</source>
        <translation>Elija un título más corto.</translation>
    </message>
    <message>
        <source>The title is only blanks.</source>
        <translation>El título solo tiene espacios.</translation>
    </message>
    <message>
        <source>Write a title or leave it empty.</source>
        <translation>Escriba un título o déjelo vacío.</translation>
    </message>
    <message>
        <source>The title has characters that cannot be stored.</source>
        <translation>El título tiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>Type the title again.</source>
        <translation>Escriba el título de nuevo.</translation>
    </message>
    <message>
        <source>%1 stores cannot be exposed by “%2”.</source>
        <translation>Las tiendas de %1 no se pueden exponer con «%2».</translation>
    </message>
    <message>
        <source>“%1” is not an image reference.</source>
        <translation>«%1» no es una referencia de imagen.</translation>
    </message>
    <message>
        <source>Write it as registry/name:tag.</source>
        <translation>Escríbala como registry/name:tag.</translation>
    </message>
    <message>
        <source>“%1” is not a host name.</source>
        <translation>«%1» no es un nombre de host.</translation>
    </message>
    <message>
        <source>Write a name such as shop.example.com, without http:// and without a port.</source>
        <translation>Escriba un nombre como shop.example.com, sin http:// y sin puerto.</translation>
    </message>
    <message>
        <source>“%1” is an address, and an Ingress needs a name.</source>
        <translation>«%1» es una dirección, y un Ingress necesita un nombre.</translation>
    </message>
    <message>
        <source>Write a host name that leads to this address, or expose the store by nodeport.</source>
        <translation>Escriba un nombre de host que lleve a esta dirección, o exponga la tienda por NodePort.</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <translation>«%1» no es un dominio.</translation>
    </message>
    <message>
        <source>Write a domain such as shops.example.com.</source>
        <translation>Escriba un dominio como shops.example.com.</translation>
    </message>
    <message>
        <source>Write an address such as admin@example.com.</source>
        <translation>Escriba una dirección como admin@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a storage class.</source>
        <translation>«%1» no es el nombre de una StorageClass.</translation>
    </message>
    <message>
        <source>Choose one that “shopflowctl check” lists, or leave it out.</source>
        <translation>Elija una de las que muestra «shopflowctl check», o déjela vacía.</translation>
    </message>
    <message>
        <source>A field has control characters.</source>
        <translation>Un campo tiene caracteres de control.</translation>
    </message>
    <message>
        <source>Type the field again without line breaks.</source>
        <translation>Escriba de nuevo el campo sin saltos de línea.</translation>
    </message>
    <message>
        <source>The last verification did not pass.</source>
        <translation>No se superó la última verificación.</translation>
    </message>
    <message>
        <source>Run the full verification again; if it fails again, repair the store.</source>
        <translation>Repita la verificación completa; si vuelve a fallar, repare la tienda.</translation>
    </message>
    <message>
        <source>Verify the store again; if it fails again, repair it.</source>
        <translation>Compruebe la tienda de nuevo; si vuelve a fallar, repárela.</translation>
    </message>
    <message>
        <source>Ask an administrator for the role “shopflow-tenant” or “view” in the namespace %1.</source>
        <translation>Pida a un administrador el rol «shopflow-tenant» o «view» en el namespace %1.</translation>
    </message>
    <message>
        <source>Everything runs, but you may not read whether the store was verified (configmaps).</source>
        <translation>Todo se ejecuta, pero no puede leer si la tienda se verificó (configmaps).</translation>
    </message>
    <message>
        <source>waiting for verification</source>
        <translation>esperando la verificación</translation>
    </message>
    <message>
        <source>The store is not ready, and nothing tells why.</source>
        <translation>La tienda no está lista, y nada dice por qué.</translation>
    </message>
    <message>
        <source>Look at its pods and logs, then repair the store.</source>
        <translation>Mire sus pods y registros, y después repare la tienda.</translation>
    </message>
    <message>
        <source>waiting for one pod to stop</source>
        <translation>esperando a que se detenga un pod</translation>
    </message>
    <message>
        <source>waiting for %1 pods to stop</source>
        <translation>esperando a que se detengan %1 pods</translation>
    </message>
    <message>
        <source>The node %1 does not answer, so %2 cannot be stopped there.</source>
        <translation>El nodo %1 no responde, así que %2 no se puede detener allí.</translation>
    </message>
    <message>
        <source>Start the node again, or remove it from the cluster.</source>
        <translation>Arranque de nuevo el nodo, o quítelo del clúster.</translation>
    </message>
    <message>
        <source>How the store is cannot be told, because you may not read its %1.</source>
        <translation>No se puede saber cómo está la tienda, porque no puede leer sus %1.</translation>
    </message>
    <message>
        <source>waiting for its pod</source>
        <translation>esperando su pod</translation>
    </message>
    <message>
        <source>waiting for a node and its volume</source>
        <translation>esperando un nodo y su volumen</translation>
    </message>
    <message>
        <source>preparing image and volume</source>
        <translation>preparando la imagen y el volumen</translation>
    </message>
    <message>
        <source>setup %1/%2 %3</source>
        <translation>instalación %1/%2 %3</translation>
    </message>
    <message>
        <source>setup is running</source>
        <translation>la instalación está en curso</translation>
    </message>
    <message>
        <source>setup is about to run</source>
        <translation>la instalación está a punto de empezar</translation>
    </message>
    <message>
        <source>waiting for its objects to be written</source>
        <translation>esperando a que se escriban sus objetos</translation>
    </message>
    <message>
        <source>waiting for its workloads to be written</source>
        <translation>esperando a que se escriban sus workloads</translation>
    </message>
    <message>
        <source>waiting for the public service</source>
        <translation>esperando el servicio público</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server</source>
        <translation>El servidor de la API del clúster</translation>
    </message>
    <message>
        <source>The API server %1</source>
        <translation>El servidor de la API %1</translation>
    </message>
    <message>
        <source>The API server %1 of the context “%2”</source>
        <translation>El servidor de la API %1 del contexto «%2»</translation>
    </message>
    <message>
        <source>%1 cannot be reached, because the TLS connection failed: %2.</source>
        <translation>%1 es inaccesible, porque falló la conexión TLS: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer like a Kubernetes API server.</source>
        <translation>%1 no respondió como un servidor de la API de Kubernetes.</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>No tiene permiso para: %1.</translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for this right.</source>
        <translation>Pida este permiso a un administrador del clúster.</translation>
    </message>
    <message>
        <source>The server %1 of the context “%2” takes only TLS connections, and its address begins with http://.</source>
        <translation>El servidor %1 del contexto «%2» solo acepta conexiones TLS, y su dirección empieza por http://.</translation>
    </message>
    <message>
        <source>Write https:// in the kubeconfig instead.</source>
        <translation>Escriba https:// en el kubeconfig en su lugar.</translation>
    </message>
    <message>
        <source>%1 holds no context.</source>
        <translation>%1 no contiene ningún contexto.</translation>
    </message>
    <message>
        <source>Name another one with --kubeconfig or KUBECONFIG.</source>
        <translation>Indique otro con --kubeconfig o KUBECONFIG.</translation>
    </message>
    <message>
        <source>%1 has no current context.</source>
        <translation>%1 no tiene contexto actual.</translation>
    </message>
    <message>
        <source>%1 has no context &quot;%2&quot;.</source>
        <translation>%1 no tiene ningún contexto &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Put a certificate into the Secret “store-tls” of the store&apos;s namespace, or switch https off.</source>
        <translation>Ponga un certificado en el Secret «store-tls» del namespace de la tienda, o desactive https.</translation>
    </message>
    <message>
        <source>Name one as clusterIssuer in shopflow-system/console-settings.</source>
        <translation>Indique uno como clusterIssuer en shopflow-system/console-settings.</translation>
    </message>
    <message>
        <source>Certificates are signed by the issuer “%1”.</source>
        <translation>Los certificados los firma el emisor «%1».</translation>
    </message>
    <message>
        <source>The certificate issuer “%1” is not ready.</source>
        <translation>El emisor de certificados «%1» no está listo.</translation>
    </message>
    <message>
        <source>The cluster has no certificate issuer “%1”, which the shared settings name.</source>
        <translation>El clúster no tiene el emisor de certificados «%1» que nombran los ajustes compartidos.</translation>
    </message>
    <message>
        <source>Correct the ClusterIssuer, or clusterIssuer in shopflow-system/console-settings.</source>
        <translation>Corrija el ClusterIssuer, o clusterIssuer en shopflow-system/console-settings.</translation>
    </message>
    <message>
        <source>Several issuers could sign the certificate: %1.</source>
        <translation>Varios emisores podrían firmar el certificado: %1.</translation>
    </message>
    <message>
        <source>The cluster has no cert-manager, so nobody signs a certificate; browsers may warn of the address.</source>
        <translation>El clúster no tiene cert-manager, así que nadie firma un certificado; los navegadores pueden advertir sobre la dirección.</translation>
    </message>
    <message>
        <source>The cluster has no certificate issuer, so browsers may warn of the address.</source>
        <translation>El clúster no tiene emisor de certificados, así que los navegadores pueden advertir sobre la dirección.</translation>
    </message>
    <message>
        <source>No certificate issuer is ready: %1.</source>
        <translation>Ningún emisor de certificados está listo: %1.</translation>
    </message>
    <message>
        <source>The issuer “%1” signs for tests only; browsers will warn.</source>
        <translation>El emisor «%1» firma solo para pruebas; los navegadores advertirán.</translation>
    </message>
    <message>
        <source>The ingress controller answers at %1 (%2).</source>
        <translation>El controlador de Ingress responde en %1 (%2).</translation>
    </message>
    <message>
        <source>%1 enforces network policies.</source>
        <translation>%1 aplica las políticas de red.</translation>
    </message>
    <message>
        <source>Network policies are ignored: %1 does not enforce them, so stores are not shielded from each other.</source>
        <translation>Las políticas de red se ignoran: %1 no las aplica, así que las tiendas no están protegidas unas de otras.</translation>
    </message>
    <message>
        <source>Install a network plugin that enforces them, such as Calico or Cilium.</source>
        <translation>Instale un plugin de red que las aplique, como Calico o Cilium.</translation>
    </message>
    <message>
        <source>Whether network policies are enforced is unknown: the DaemonSets cannot be read.</source>
        <translation>No se sabe si se aplican las políticas de red: los DaemonSets no se pueden leer.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the right to list daemonsets, or what network plugin there is.</source>
        <translation>Pida al administrador de su clúster el permiso de listar daemonsets, o pregunte qué plugin de red hay.</translation>
    </message>
    <message>
        <source>Whether network policies are enforced is unknown: no network plugin was recognised.</source>
        <translation>No se sabe si se aplican las políticas de red: no se reconoció ningún plugin de red.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator whether its network plugin enforces them.</source>
        <translation>Pregunte al administrador de su clúster si su plugin de red las aplica.</translation>
    </message>
    <message>
        <source>by the shared settings</source>
        <translation>según los ajustes compartidos</translation>
    </message>
    <message>
        <source>No ingress controller is known, so there is no address of one.</source>
        <translation>No se conoce ningún controlador de Ingress, así que no hay dirección.</translation>
    </message>
    <message>
        <source>The ingress controller has no address yet: the %1 waits for one.</source>
        <translation>El controlador de Ingress aún no tiene dirección: %1 espera una.</translation>
    </message>
    <message>
        <source>Give the cluster a load balancer, or name the address as publicAddress in the ConfigMap shopflow-system/console-settings.</source>
        <translation>Dé al clúster un balanceador de carga, o indique la dirección como publicAddress en el ConfigMap shopflow-system/console-settings.</translation>
    </message>
    <message>
        <source>The address of the ingress controller is unknown: nothing on the cluster tells it.</source>
        <translation>La dirección del controlador de Ingress se desconoce: nada en el clúster la dice.</translation>
    </message>
    <message>
        <source>Name it as publicAddress in the ConfigMap shopflow-system/console-settings.</source>
        <translation>Indíquela como publicAddress en el ConfigMap shopflow-system/console-settings.</translation>
    </message>
    <message>
        <source>You may not forward ports to pods (%1 is missing), so no store can be checked or opened that way.</source>
        <translation>No puede reenviar puertos a los pods (falta %1), así que de esa forma no se puede comprobar ni abrir ninguna tienda.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the right to get and create pods/portforward.</source>
        <translation>Pida al administrador de su clúster el permiso de leer y crear pods/portforward.</translation>
    </message>
    <message>
        <source>Whether you may forward ports to pods could not be asked.</source>
        <translation>No se pudo consultar si puede reenviar puertos a los pods.</translation>
    </message>
    <message>
        <source>Whether you may run commands in the pods of stores could not be asked.</source>
        <translation>No se pudo consultar si puede ejecutar comandos en los pods de las tiendas.</translation>
    </message>
    <message>
        <source>You may forward ports to pods.</source>
        <translation>Puede reenviar puertos a los pods.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>«%1» es demasiado grande.</translation>
    </message>
    <message>
        <source>Write less than 8Pi.</source>
        <translation>Escriba menos de 8Pi.</translation>
    </message>
    <message>
        <source>The store did not answer in time.</source>
        <translation>La tienda no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The store broke off its answer.</source>
        <translation>La tienda interrumpió su respuesta.</translation>
    </message>
    <message>
        <source>It may only be busy: verify it again in a while. If it stays silent, look at its pods and logs.</source>
        <translation>Quizá solo esté ocupada: vuelva a verificarla dentro de un rato. Si sigue sin responder, mire sus pods y registros.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>%1 was not checked, because the check was stopped.</source>
        <translation>%1: no se comprobó porque la comprobación se detuvo.</translation>
    </message>
    <message>
        <source>%1 was not needed.</source>
        <translation>%1: no hizo falta.</translation>
    </message>
    <message>
        <source>More than %1 stores need attention, so what the cluster notes about this one is not watched; open it to read that.</source>
        <translation>Más de %1 tiendas necesitan atención, por lo que no se observa lo que el clúster anota sobre esta; ábrala para leerlo.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the right to list nodes, and pods of all namespaces.</source>
        <translation>Pida a quien administra el clúster el permiso para listar los nodos y los pods de todos los namespaces.</translation>
    </message>
    <message>
        <source>The nodes of the cluster cannot be listed, so nobody can tell what is still free.</source>
        <translation>No se pueden listar los nodos del clúster, así que no se sabe qué queda libre.</translation>
    </message>
    <message>
        <source>The pods of all namespaces cannot be listed, so nobody can tell what is still free.</source>
        <translation>No se pueden listar los pods de todos los namespaces, así que no se sabe qué queda libre.</translation>
    </message>
    <message>
        <source>You may not read the settings that all consoles share.</source>
        <translation>Usted no puede leer los ajustes que comparten todas las consolas.</translation>
    </message>
    <message>
        <source>You may not change the settings that all consoles share.</source>
        <translation>Usted no puede cambiar los ajustes que comparten todas las consolas.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator to apply packaging/rbac/shared.yaml and to give you the role shopflow-shared-editor.</source>
        <translation>Pida a quien administra el clúster que aplique packaging/rbac/shared.yaml y le dé el rol shopflow-shared-editor.</translation>
    </message>
    <message>
        <source>The settings were saved, but not the password of the mail server: %1</source>
        <translation>Los ajustes se guardaron, pero no la contraseña del servidor de correo: %1</translation>
    </message>
    <message>
        <source>The settings that all consoles share are gone.</source>
        <translation>Los ajustes que comparten todas las consolas ya no están.</translation>
    </message>
    <message>
        <source>Read them again, then save once more.</source>
        <translation>Léalos de nuevo y guarde otra vez.</translation>
    </message>
    <message>
        <source>Another program manages some of the settings that all consoles share.</source>
        <translation>Otro programa gestiona algunos de los ajustes que comparten todas las consolas.</translation>
    </message>
    <message>
        <source>Change them there, or take them back.</source>
        <translation>Cámbielos allí o recupérelos.</translation>
    </message>
    <message>
        <source>Another console changed the shared settings in the meantime.</source>
        <translation>Otra consola cambió entretanto los ajustes compartidos.</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an address.</source>
        <translation>«%1» no es ni un nombre de host ni una dirección.</translation>
    </message>
    <message>
        <source>Write it without http:// and without a port.</source>
        <translation>Escríbalo sin http:// y sin puerto.</translation>
    </message>
    <message>
        <source>“%1” is not the name of an ingress class.</source>
        <translation>«%1» no es el nombre de una clase de Ingress.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a ClusterIssuer.</source>
        <translation>«%1» no es el nombre de un ClusterIssuer.</translation>
    </message>
    <message>
        <source>Choose one that the cluster has, or leave it empty.</source>
        <translation>Elija uno que tenga el clúster, o déjelo vacío.</translation>
    </message>
    <message>
        <source>There is no plan “%1”.</source>
        <translation>No hay ningún plan «%1».</translation>
    </message>
    <message>
        <source>There is no component “%1”.</source>
        <translation>No hay ningún componente «%1».</translation>
    </message>
    <message>
        <source>The client certificate of the context “%1” expired on %2 UTC.</source>
        <translation>El certificado de cliente del contexto «%1» caducó el %2 UTC.</translation>
    </message>
    <message>
        <source>Fetch a fresh kubeconfig, or have the certificate renewed.</source>
        <translation>Obtenga un kubeconfig nuevo o haga renovar el certificado.</translation>
    </message>
    <message>
        <source>Locate it again in the console, or take its line out of %1, so that it is searched for.</source>
        <translation>Localícelo de nuevo en la consola o quite su línea de %1 para que se busque.</translation>
    </message>
    <message>
        <source>“%1” is no program that can be run.</source>
        <translation>«%1» no es un programa que se pueda ejecutar.</translation>
    </message>
    <message>
        <source>Choose the file of the program “%1” itself.</source>
        <translation>Elija el archivo del propio programa «%1».</translation>
    </message>
    <message>
        <source>Where the program “%1” is could not be saved in %2.</source>
        <translation>No se pudo guardar en %2 dónde está el programa «%1».</translation>
    </message>
    <message>
        <source>Check that the folder can be written, then locate the program again.</source>
        <translation>Compruebe que se puede escribir en la carpeta y vuelva a localizar el programa.</translation>
    </message>
    <message>
        <source>Lines may be missing: the log was replaced while it could not be read.</source>
        <translation>Pueden faltar líneas: el registro fue reemplazado mientras no se podía leer.</translation>
    </message>
    <message>
        <source>Only the newest %1 lines were read.</source>
        <translation>Solo se leyeron las %1 líneas más recientes.</translation>
    </message>
    <message>
        <source>Read the whole log with “shopflowctl logs”.</source>
        <translation>Lea el registro completo con «shopflowctl logs».</translation>
    </message>
    <message>
        <source>the cluster has not counted the quota anew yet; trying again in %1 s</source>
        <translation>el clúster aún no ha vuelto a contar la cuota; nuevo intento en %1 s</translation>
    </message>
    <message>
        <source>It had no volume yet; the storage provisioner may still make one, so this waits a little.</source>
        <translation>Aún no tenía volumen; el aprovisionador de almacenamiento quizá cree uno todavía, por eso se espera un poco.</translation>
    </message>
    <message>
        <source>The operation “%1” was given no file.</source>
        <translation>No se dio ningún archivo a la operación «%1».</translation>
    </message>
    <message>
        <source>Report this defect of ShopFlow Console.</source>
        <translation>Informe de este defecto de ShopFlow Console.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot;, which signs in the user &quot;%2&quot;, %3.</source>
        <translation>El programa «%1», que inicia la sesión del usuario «%2»: %3.</translation>
    </message>
    <message>
        <source>Run the command by hand and look at its answer; update the program, or correct the user in %1.</source>
        <translation>Ejecute la orden a mano y mire su respuesta; actualice el programa o corrija el usuario en %1.</translation>
    </message>
    <message>
        <source>Set the apiVersion of the user&apos;s exec entry in %1 to what the program speaks, or update the program.</source>
        <translation>Ponga en la entrada exec del usuario en %1 la apiVersion que habla el programa, o actualice el programa.</translation>
    </message>
    <message>
        <source>Use shopflowctl in a terminal with this context, or a user that signs in without questions.</source>
        <translation>Use shopflowctl en una terminal con este contexto, o un usuario que inicie sesión sin preguntas.</translation>
    </message>
    <message>
        <source>Check the command in %1; this program does not seem to be an exec plugin.</source>
        <translation>Revise la orden en %1; este programa no parece ser un plugin exec.</translation>
    </message>
    <message>
        <source>Check that the file is a program for this machine, and that its interpreter exists.</source>
        <translation>Compruebe que el archivo sea un programa para este equipo y que exista su intérprete.</translation>
    </message>
    <message>
        <source>The permission to run &quot;%1&quot; could not be saved in %2.</source>
        <translation>El permiso para ejecutar «%1» no se pudo guardar en %2.</translation>
    </message>
    <message>
        <source>Check that the folder can be written; it is asked again next time.</source>
        <translation>Compruebe que se pueda escribir en la carpeta; la próxima vez se preguntará de nuevo.</translation>
    </message>
    <message>
        <source>The container %1 has no command “%2”.</source>
        <translation>El contenedor %1 no tiene la orden «%2».</translation>
    </message>
    <message>
        <source>Check that the store&apos;s image is the one this platform asks for, or repair the store.</source>
        <translation>Compruebe que la imagen de la tienda sea la que pide esta plataforma, o repare la tienda.</translation>
    </message>
    <message>
        <source>The command “%1” in %2 was cut off.</source>
        <translation>La orden «%1» en %2 quedó cortada.</translation>
    </message>
    <message>
        <source>The command “%1” in %2 did not end within %3 s.</source>
        <translation>La orden «%1» en %2 no terminó en %3 s.</translation>
    </message>
    <message>
        <source>The API server is too old to be given a stream of unknown length.</source>
        <translation>El servidor API es demasiado antiguo para recibir un flujo de longitud desconocida.</translation>
    </message>
    <message>
        <source>Give a file, or use a cluster of version 1.30 or newer.</source>
        <translation>Dé un archivo, o use un clúster de la versión 1.30 o posterior.</translation>
    </message>
    <message>
        <source>What the command “%1” is to read cannot be read.</source>
        <translation>No se puede leer lo que la orden «%1» debe leer.</translation>
    </message>
    <message>
        <source>Look at the file and its disk, then try again.</source>
        <translation>Revise el archivo y su disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The command “%1” in %2 printed more than %3 bytes.</source>
        <translation>La orden «%1» en %2 imprimió más de %3 bytes.</translation>
    </message>
    <message>
        <source>Report this defect of the platform&apos;s description.</source>
        <translation>Informe de este defecto de la descripción de la plataforma.</translation>
    </message>
    <message>
        <source>What the command “%1” prints cannot be written.</source>
        <translation>No se puede escribir lo que imprime la orden «%1».</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“shopflowctl list” shows the stores there are.</source>
        <translation>«shopflowctl list» muestra las tiendas que hay.</translation>
    </message>
    <message>
        <source>This program does not know the platform “%1” of the store.</source>
        <translation>Este programa no conoce la plataforma «%1» de la tienda.</translation>
    </message>
    <message>
        <source>The setting “%1” of the shop is “%2” now.</source>
        <translation>El ajuste «%1» de la tienda es ahora «%2».</translation>
    </message>
    <message>
        <source>The setting “%1” only counts while a store is made.</source>
        <translation>El ajuste «%1» solo cuenta mientras se crea una tienda.</translation>
    </message>
    <message>
        <source>Change it in the shop&apos;s own administration.</source>
        <translation>Cámbielo en la administración de la propia tienda.</translation>
    </message>
    <message>
        <source>Repair the store, so that its shop runs; then run the same update once more.</source>
        <translation>Repare la tienda para que funcione; luego ejecute la misma actualización otra vez.</translation>
    </message>
    <message>
        <source>Create another store, and bring the data over with a backup.</source>
        <translation>Cree otra tienda y traslade los datos con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The store “%1” runs on %2; a store keeps its platform.</source>
        <translation>La tienda «%1» funciona con %2; una tienda conserva su plataforma.</translation>
    </message>
    <message>
        <source>Create another store for the other platform.</source>
        <translation>Cree otra tienda para la otra plataforma.</translation>
    </message>
    <message>
        <source>Create another store with that class, and bring the data over with a backup.</source>
        <translation>Cree otra tienda con esa clase y traslade los datos con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The administrator&apos;s address is only set when a store is made.</source>
        <translation>La dirección del administrador solo se establece al crear una tienda.</translation>
    </message>
    <message>
        <source>Sample products are only made with a new store.</source>
        <translation>Los productos de muestra solo se crean con una tienda nueva.</translation>
    </message>
    <message>
        <source>Add or delete products in the shop&apos;s own administration.</source>
        <translation>Añada o elimine productos en la administración de la propia tienda.</translation>
    </message>
    <message>
        <source>There is no ingress class “%1”, which the shared settings name; “%2” is used.</source>
        <translation>No existe la clase de ingress «%1» que nombran los ajustes compartidos; se usa «%2».</translation>
    </message>
    <message>
        <source>Correct ingressClass in the ConfigMap shopflow-system/console-settings.</source>
        <translation>Corrija ingressClass en el ConfigMap shopflow-system/console-settings.</translation>
    </message>
    <message>
        <source>You may not list ingresses, so nobody knows whether another one answers at %1.</source>
        <translation>No tiene permiso para listar ingresses, así que no se sabe si otro responde en %1.</translation>
    </message>
    <message>
        <source>Ask for the right to list ingresses in all namespaces.</source>
        <translation>Pida el permiso para listar ingresses en todos los namespaces.</translation>
    </message>
    <message>
        <source>The namespace “%1” already answers at %2.</source>
        <translation>El namespace «%1» ya responde en %2.</translation>
    </message>
    <message>
        <source>Choose another host, or delete what is there.</source>
        <translation>Elija otro host o elimine lo que hay allí.</translation>
    </message>
    <message>
        <source>Nobody else answers at %1.</source>
        <translation>Nadie más responde en %1.</translation>
    </message>
    <message>
        <source>The mail server that all consoles share is not used, because you may not read its password.</source>
        <translation>No se usa el servidor de correo que comparten las consolas, porque usted no puede leer su contraseña.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the role shopflow-shared-mail in packaging/rbac/shared.yaml, or give the store a mail server of its own.</source>
        <translation>Pida al administrador del clúster el rol shopflow-shared-mail de packaging/rbac/shared.yaml, o dé a la tienda un servidor de correo propio.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for packaging/rbac/shared.yaml, or say with each store what it needs.</source>
        <translation>Pida al administrador del clúster packaging/rbac/shared.yaml, o indique con cada tienda lo que necesita.</translation>
    </message>
    <message>
        <source>Correct “%1” in the ConfigMap shopflow-system/console-settings.</source>
        <translation>Corrija «%1» en el ConfigMap shopflow-system/console-settings.</translation>
    </message>
    <message>
        <source>All consoles share: %1.</source>
        <translation>Todas las consolas comparten: %1.</translation>
    </message>
    <message>
        <source>The consoles of this cluster share no settings.</source>
        <translation>Las consolas de este clúster no comparten ajustes.</translation>
    </message>
    <message>
        <source>No image is set for the component “%1” of %2 stores.</source>
        <translation>No hay ninguna imagen definida para el componente «%1» de las tiendas %2.</translation>
    </message>
    <message>
        <source>Look again with “shopflowctl status %1”, or %2.</source>
        <translation>Mire de nuevo con «shopflowctl status %1», o: %2.</translation>
    </message>
    <message>
        <source>The blueprint asks for “%1”, which nothing fills.</source>
        <translation>El plano pide «%1», que nada rellena.</translation>
    </message>
    <message>
        <source>Report this defect of the blueprint.</source>
        <translation>Informe de este defecto del plano.</translation>
    </message>
    <message>
        <source>There is no store “%1” that this console can verify.</source>
        <translation>No hay ninguna tienda «%1» que esta consola pueda verificar.</translation>
    </message>
    <message>
        <source>The blueprint file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de plano %1.</translation>
    </message>
    <message>
        <source>Install ShopFlow Console again.</source>
        <translation>Instale ShopFlow Console de nuevo.</translation>
    </message>
    <message>
        <source>Choose small, medium or large, or give CPU, memory and storage.</source>
        <translation>Elija small, medium o large, o indique CPU, memoria y almacenamiento.</translation>
    </message>
    <message>
        <source>A %1 store needs at least %2 CPU, %3 memory and %4 storage; %5 CPU, %6 and %7 were given.</source>
        <translation>Una tienda %1 necesita al menos %2 CPU, %3 de memoria y %4 de almacenamiento; se dieron %5 CPU, %6 y %7.</translation>
    </message>
    <message>
        <source>Give the store more, or choose the plan small.</source>
        <translation>Dé más a la tienda, o elija el plan small.</translation>
    </message>
    <message>
        <source>No store platform was found in %1.</source>
        <translation>No se encontró ninguna plataforma de tienda en %1.</translation>
    </message>
    <message>
        <source>This program does not know the platform “%1”.</source>
        <translation>Este programa no conoce la plataforma «%1».</translation>
    </message>
    <message>
        <source>Choose one of: %1; or update this program.</source>
        <translation>Elija una de: %1; o actualice este programa.</translation>
    </message>
    <message>
        <source>The operation “%1” of the blueprint %2.</source>
        <translation>La operación «%1» del plano %2.</translation>
    </message>
    <message>
        <source>Write PLATFORM.COMPONENT, such as “%1.web”.</source>
        <translation>Escriba PLATAFORMA.COMPONENTE, por ejemplo «%1.web».</translation>
    </message>
    <message>
        <source>The node refuses %1, which needs the system setting%2.</source>
        <translation>El nodo rechaza %1, que necesita el ajuste del sistema%2.</translation>
    </message>
    <message>
        <source>Allow the setting on the nodes (allowedUnsafeSysctls), or choose another image.</source>
        <translation>Permita el ajuste en los nodos (allowedUnsafeSysctls), o elija otra imagen.</translation>
    </message>
    <message>
        <source>There is no platform “%1”.</source>
        <translation>No existe la plataforma «%1».</translation>
    </message>
    <message>
        <source>%1 stores have no component “%2”.</source>
        <translation>Las tiendas %1 no tienen el componente «%2».</translation>
    </message>
    <message>
        <source>%1 stores cannot be given a mail server here.</source>
        <translation>A las tiendas %1 no se les puede dar aquí un servidor de correo.</translation>
    </message>
    <message>
        <source>Leave the mail settings out, and set mail up in the store itself.</source>
        <translation>Omita los ajustes de correo y configure el correo en la propia tienda.</translation>
    </message>
    <message>
        <source>%1 objects in %2 ms</source>
        <translation>%1 objetos en %2 ms</translation>
    </message>
    <message>
        <source>%1 passed, %2 with a warning</source>
        <translation>%1 superadas, %2 con una advertencia</translation>
    </message>
    <message>
        <source>pod security: restricted</source>
        <translation>seguridad de pods: restricted</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>There is room for more stores: %1.</source>
        <translation>Hay sitio para más tiendas: %1.</translation>
    </message>
    <message>
        <source>There is no room for another store.</source>
        <translation>No hay sitio para otra tienda.</translation>
    </message>
    <message>
        <source>Repair the store.</source>
        <translation>Repare la tienda.</translation>
    </message>
    <message>
        <source>The cluster does not answer.</source>
        <translation>El clúster no responde.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CredentialsDialog</name>
    <message>
        <source>Credentials of “%1”</source>
        <translation>Credenciales de «%1»</translation>
    </message>
    <message>
        <source>The admin login, as it is in Secret store-admin of namespace %1.</source>
        <translation>El acceso de administrador, tal como está en el Secret store-admin del namespace %1.</translation>
    </message>
    <message>
        <source>Save to Keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Open Admin</source>
        <translation>Abrir la administración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is in your keychain already.</source>
        <translation>Ya está en su llavero.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Se está guardando.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DeleteDialog</name>
    <message>
        <source>Products, orders, customers and uploaded files</source>
        <translation>Productos, pedidos, clientes y archivos subidos</translation>
    </message>
    <message numerus="yes">
        <source>Namespace %1 with everything in it, %n pod(s) included</source>
        <translation>
            <numerusform>El namespace %1 con todo lo que contiene, incluido %n pod</numerusform>
            <numerusform>El namespace %1 con todo lo que contiene, incluidos %n pods</numerusform>
        </translation>
    </message>
    <message>
        <source>The admin login, in the cluster and in your keychain</source>
        <translation>El acceso de administrador, en el clúster y en su llavero</translation>
    </message>
    <message>
        <source>Delete Store</source>
        <translation>Eliminar la tienda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Store %1 on cluster %2.</source>
        <translation>Tienda %1 en el clúster %2.</translation>
    </message>
    <message>
        <source>This cannot be undone. It removes:</source>
        <translation>Esto no se puede deshacer. Elimina:</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Escriba %1 para confirmar:</translation>
    </message>
    <message>
        <source>Name of the store to delete</source>
        <translation>Nombre de la tienda que se elimina</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Store(s)</source>
        <translation>
            <numerusform>Eliminar %n tienda</numerusform>
            <numerusform>Eliminar %n tiendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n store(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n tienda?</numerusform>
            <numerusform>¿Eliminar %n tiendas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n store(s)</source>
        <comment>words that a person types</comment>
        <translation>
            <numerusform>eliminar %n tienda</numerusform>
            <numerusform>eliminar %n tiendas</numerusform>
        </translation>
    </message>
    <message>
        <source>On cluster %1.</source>
        <translation>En el clúster %1.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <comment>badge of a cluster with real shops</comment>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>The volumes</source>
        <translation>Los volúmenes</translation>
    </message>
    <message>
        <source>The volumes (%1)</source>
        <translation>Los volúmenes (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Their namespaces with everything in them, %n pod(s) included</source>
        <translation>
            <numerusform>Sus namespaces con todo lo que contienen, incluido %n pod</numerusform>
            <numerusform>Sus namespaces con todo lo que contienen, incluidos %n pods</numerusform>
        </translation>
    </message>
    <message>
        <source>Their admin logins, in the cluster and in your keychain</source>
        <translation>Sus accesos de administrador, en el clúster y en su llavero</translation>
    </message>
    <message>
        <source>%1, %2, owner %3</source>
        <comment>a store: its name, its state, its owner</comment>
        <translation>%1, %2, propietario %3</translation>
    </message>
    <message>
        <source>Stores to delete</source>
        <translation>Tiendas que se eliminan</translation>
    </message>
    <message>
        <source>This is a production cluster. Type its name, %1:</source>
        <translation>Este es un clúster de producción. Escriba su nombre, %1:</translation>
    </message>
    <message>
        <source>Name of the production cluster</source>
        <translation>Nombre del clúster de producción</translation>
    </message>
    <message>
        <source>Words that confirm</source>
        <translation>Palabras que confirman</translation>
    </message>
    <message>
        <source>Type “%1” first.</source>
        <translation>Escriba primero «%1».</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>No se pudo eliminar todo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>title: it is done</comment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>Eliminando «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n store(s)…</source>
        <translation>
            <numerusform>Eliminando %n tienda…</numerusform>
            <numerusform>Eliminando %n tiendas…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>brings the window of the console to the front</comment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DesktopUrlOpener</name>
    <message>
        <source>No browser could be started.</source>
        <translation>No se pudo iniciar ningún navegador.</translation>
    </message>
    <message>
        <source>The address is not one for a browser.</source>
        <translation>La dirección no es para un navegador.</translation>
    </message>
    <message>
        <source>Copy the address and open it by hand.</source>
        <translation>Copie la dirección y ábrala a mano.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DetailsPane</name>
    <message>
        <source>Details of the store</source>
        <translation>Detalles de la tienda</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>tab: a store at a glance</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Pods</source>
        <comment>tab: the pods of a store</comment>
        <translation>Pods</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>tab: what the cluster noted about a store</comment>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>tab: what the containers of a store write</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Select a store to see its progress, addresses, pods, events and logs.</source>
        <translation>Seleccione una tienda para ver su progreso, direcciones, pods, eventos y registros.</translation>
    </message>
    <message>
        <source>Pods %1</source>
        <comment>tab with the number of pods</comment>
        <translation>Pods %1</translation>
    </message>
    <message>
        <source>Manifest</source>
        <comment>tab: the objects of a store as YAML</comment>
        <translation>Manifiesto</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DonePage</name>
    <message>
        <source>Addresses</source>
        <comment>title above URLs</comment>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Admin Login</source>
        <translation>Acceso de administrador</translation>
    </message>
    <message>
        <source>“%1” Is Ready</source>
        <translation>«%1» está lista</translation>
    </message>
    <message>
        <source>It was tried as a customer would and passed.</source>
        <translation>Se ha probado como lo haría un cliente y funciona.</translation>
    </message>
    <message>
        <source>It was tried as a customer would and passed, %1 after you asked for it.</source>
        <translation>Se ha probado como lo haría un cliente y funciona, %1 después de que la pidiera.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::EventTableModel</name>
    <message>
        <source>%1 (×%2)</source>
        <comment>age of an event, how often it was seen</comment>
        <translation>%1 (×%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n times, last at %1</source>
        <comment>when an event was seen</comment>
        <translation>
            <numerusform>%n vez, la última el %1</numerusform>
            <numerusform>%n veces, la última el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Seen</source>
        <comment>column header of events</comment>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column header of events: normal or warning</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column header of events</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>column header of events: what it is about</comment>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column header of events</comment>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::EventsTab</name>
    <message>
        <source>Events</source>
        <comment>the table of what the cluster noted about a store</comment>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The cluster noted nothing about this store lately. It forgets events after about an hour.</source>
        <translation>El clúster no ha anotado nada sobre esta tienda últimamente. Olvida los eventos al cabo de una hora, más o menos.</translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>Consultando al clúster…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the newest first</source>
        <translation>
            <numerusform>%n evento, el más reciente primero</numerusform>
            <numerusform>%n eventos, los más recientes primero</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · These may be old: %2</source>
        <comment>number of events, what went wrong</comment>
        <translation>%1 · Pueden estar desactualizados: %2</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::FirstRunPage</name>
    <message>
        <source>Choose File…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a command, to the clipboard</comment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Connect to a Cluster</source>
        <translation>Conectarse a un clúster</translation>
    </message>
    <message>
        <source>Choose a kubeconfig</source>
        <translation>Elegir un kubeconfig</translation>
    </message>
    <message>
        <source>A file from your cloud provider, from K3s, or from a colleague.</source>
        <translation>Un archivo de su proveedor de nube, de K3s o de un colega.</translation>
    </message>
    <message>
        <source>Make a local cluster with Kind</source>
        <translation>Crear un clúster local con Kind</translation>
    </message>
    <message>
        <source>Needs Docker and kind; takes about two minutes. It writes ~/.kube/config by itself.</source>
        <translation>Necesita Docker y kind; tarda unos dos minutos. Escribe ~/.kube/config por sí mismo.</translation>
    </message>
    <message>
        <source>Use a K3s server</source>
        <translation>Usar un servidor K3s</translation>
    </message>
    <message>
        <source>Copy its kubeconfig here and put the server’s address into it.</source>
        <translation>Copie aquí su kubeconfig y ponga en él la dirección del servidor.</translation>
    </message>
    <message>
        <source>Already done?</source>
        <translation>¿Ya está hecho?</translation>
    </message>
    <message>
        <source>The console looks at --kubeconfig, then KUBECONFIG, then ~/.kube/config.</source>
        <translation>La consola busca en --kubeconfig, luego en KUBECONFIG y luego en ~/.kube/config.</translation>
    </message>
    <message>
        <source>Proxies, several files and client certificates work as in kubectl. Nothing is contacted until you choose a cluster.</source>
        <translation>Los proxies, los archivos múltiples y los certificados de cliente funcionan como en kubectl. No se contacta con nada hasta que elija un clúster.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ForwardsPage</name>
    <message numerus="yes">
        <source>%n port-forward(s) open</source>
        <translation>
            <numerusform>%n reenvío de puertos abierto</numerusform>
            <numerusform>%n reenvíos de puertos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>No port-forwards are open</source>
        <translation>No hay reenvíos de puertos abiertos</translation>
    </message>
    <message>
        <source>The console opens one by itself when a store cannot be reached in another way.</source>
        <translation>La consola abre uno por sí misma cuando no se puede llegar a una tienda de otro modo.</translation>
    </message>
    <message>
        <source>Only this computer can use these addresses. They last until you stop them, disconnect or quit, and go on when a pod is replaced.</source>
        <translation>Solo este equipo puede usar estas direcciones. Duran hasta que las detenga, se desconecte o salga, y siguen cuando se reemplaza un pod.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>opens an address in the browser</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Copiar la dirección de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>ends a port-forward</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the port-forward of %1</source>
        <translation>Detener el reenvío de puertos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) just now</source>
        <translation>
            <numerusform>%n conexión en este momento</numerusform>
            <numerusform>%n conexiones en este momento</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for an answer of the store</source>
        <translation>Esperando una respuesta de la tienda</translation>
    </message>
    <message>
        <source>Waiting for a browser</source>
        <translation>Esperando a un navegador</translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>Se está deteniendo.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::HeaderBar</name>
    <message>
        <source>Filter stores…   %1</source>
        <comment>%1: a shortcut</comment>
        <translation>Filtrar tiendas…   %1</translation>
    </message>
    <message>
        <source>Filter stores</source>
        <translation>Filtrar tiendas</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ImageFields</name>
    <message>
        <source>Storage class</source>
        <translation>StorageClass</translation>
    </message>
    <message>
        <source>Leave it empty for the cluster’s default.</source>
        <translation>Déjelo vacío para usar la predeterminada del clúster.</translation>
    </message>
    <message>
        <source>Fewer Settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message>
        <source>Other Images…</source>
        <translation>Otras imágenes…</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <comment>shows settings that few people need</comment>
        <translation>Avanzado…</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>title above container images</comment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Leave it empty for %1.</source>
        <translation>Déjelo vacío para usar %1.</translation>
    </message>
    <message>
        <source>Image of %1 (%2)</source>
        <comment>%1 a program, %2 a component</comment>
        <translation>Imagen de %1 (%2)</translation>
    </message>
    <message>
        <source>Leave it empty for %1, which all consoles of this cluster share.</source>
        <translation>Déjelo vacío para usar %1, que comparten todas las consolas de este clúster.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogExport</name>
    <message>
        <source>The log cannot be saved as %1.</source>
        <translation>El registro no se puede guardar como %1.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogSearchBar</name>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <comment>switch beside a search field</comment>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Reads the search as a regular expression, such as “timeout|refused”.</source>
        <translation>Lee la búsqueda como expresión regular, por ejemplo «timeout|refused».</translation>
    </message>
    <message>
        <source>Matching lines only</source>
        <comment>switch beside a search field</comment>
        <translation>Solo líneas coincidentes</translation>
    </message>
    <message>
        <source>Leaves out all lines that the search does not find.</source>
        <translation>Omite todas las líneas que la búsqueda no encuentra.</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>No es una expresión regular: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) so far</source>
        <comment>matches of a search that goes on</comment>
        <translation>
            <numerusform>%Ln línea hasta ahora</numerusform>
            <numerusform>%Ln líneas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <comment>which of the matches of a search</comment>
        <translation>
            <numerusform>%1 de %Ln línea</numerusform>
            <numerusform>%1 de %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <comment>matches of a search</comment>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogSourceMenu</name>
    <message>
        <source>Show All</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>%1 of pod %2</source>
        <comment>container, pod</comment>
        <translation>%1 del pod %2</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>Copy All Lines</source>
        <translation>Copiar todas las líneas</translation>
    </message>
    <message>
        <source>Copy Selected Lines</source>
        <translation>Copiar las líneas seleccionadas</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>Ninguna línea pasa el filtro.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LoginPanel</name>
    <message>
        <source>E-mail</source>
        <comment>of the admin login</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Copy the user name</source>
        <translation>Copiar el nombre de usuario</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>shows a password</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>of the admin login</comment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Reading the login from the cluster…</source>
        <translation>Leyendo el acceso en el clúster…</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>Copiado. El portapapeles se vaciará después de %n segundo.</numerusform>
            <numerusform>Copiado. El portapapeles se vaciará después de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <comment>of the admin login</comment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password, revealed</source>
        <translation>Contraseña, visible</translation>
    </message>
    <message>
        <source>Password, hidden</source>
        <translation>Contraseña, oculta</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>hides a password</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Kept in your keychain and in the cluster.</source>
        <translation>Guardado en su llavero y en el clúster.</translation>
    </message>
    <message>
        <source>Saving to your keychain…</source>
        <translation>Guardando en su llavero…</translation>
    </message>
    <message>
        <source>No keychain answered, so the login is kept in memory only. The cluster keeps its own copy.</source>
        <translation>No respondió ningún llavero, así que el acceso solo se conserva en memoria. El clúster guarda su propia copia.</translation>
    </message>
    <message>
        <source>Kept in the cluster. It is read when you reveal or copy it.</source>
        <translation>Guardado en el clúster. Se lee cuando usted lo muestra o lo copia.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogsTab</name>
    <message>
        <source>%1/%2: %3</source>
        <comment>pod, container, what went wrong</comment>
        <translation>%1/%2: %3</translation>
    </message>
    <message>
        <source>Follow End</source>
        <comment>keeps a log scrolled to its newest line</comment>
        <translation>Seguir el final</translation>
    </message>
    <message>
        <source>Keeps the newest line in sight. Scroll up to stop.</source>
        <translation>Mantiene a la vista la línea más reciente. Desplácese hacia arriba para detenerlo.</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <comment>shows the time of each log line</comment>
        <translation>Marcas de tiempo</translation>
    </message>
    <message>
        <source>Waiting for the first line. Containers that have not started yet are waited for.</source>
        <translation>Esperando la primera línea. También se espera a los contenedores que aún no han arrancado.</translation>
    </message>
    <message>
        <source>Not following</source>
        <comment>state of a log</comment>
        <translation>Sin seguimiento</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a log: new lines appear</comment>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Scrolled up</source>
        <comment>state of a log: new lines are added below</comment>
        <translation>Desplazado hacia arriba</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n contenedor</numerusform>
            <numerusform>%n contenedores</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was dropped</source>
        <translation>no se descartó nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) were dropped to stay below %1 MB</source>
        <translation>
            <numerusform>se descartó %Ln línea antigua para no superar %1 MB</numerusform>
            <numerusform>se descartaron %Ln líneas antiguas para no superar %1 MB</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>stops adding lines to a log</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Chooses the pods and containers whose lines are shown.</source>
        <translation>Elige los pods y contenedores cuyas líneas se muestran.</translation>
    </message>
    <message>
        <source>View</source>
        <comment>button: how a log is shown</comment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a log into a file</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saves the lines of the log into a file.</source>
        <translation>Guarda las líneas del registro en un archivo.</translation>
    </message>
    <message>
        <source>Wrap Long Lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <source>Spread JSON Over Several Rows</source>
        <translation>Repartir JSON en varias filas</translation>
    </message>
    <message>
        <source>Save All Lines…</source>
        <translation>Guardar todas las líneas…</translation>
    </message>
    <message>
        <source>Save Shown Lines…</source>
        <translation>Guardar líneas mostradas…</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a log: new lines wait</comment>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n container(s)</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%1 de %n contenedor</numerusform>
            <numerusform>%1 de %n contenedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) shown</source>
        <translation>
            <numerusform>%1 de %Ln línea mostrada</numerusform>
            <numerusform>%1 de %Ln líneas mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) wait</source>
        <comment>while a log is paused</comment>
        <translation>
            <numerusform>%Ln línea espera</numerusform>
            <numerusform>%Ln líneas esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were missed while paused</source>
        <translation>
            <numerusform>%Ln línea se perdió durante la pausa</numerusform>
            <numerusform>%Ln líneas se perdieron durante la pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Log files (*.log)</source>
        <translation>Archivos de registro (*.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) are missing here: they were no longer kept.</source>
        <translation>
            <numerusform>Falta aquí %Ln línea anterior: ya no se conservaba.</numerusform>
            <numerusform>Faltan aquí %Ln líneas anteriores: ya no se conservaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were saved as %1</source>
        <translation>
            <numerusform>%Ln línea se guardó como %1</numerusform>
            <numerusform>%Ln líneas se guardaron como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pauses the log: adds no more lines until you go on. They are kept for you meanwhile.</source>
        <translation>Pausa el registro: no añade más líneas hasta que continúe. Mientras tanto se guardan.</translation>
    </message>
    <message>
        <source>View: timestamps, wrapping and JSON</source>
        <translation>Vista: marcas de tiempo, ajuste de líneas y JSON</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MailFields</name>
    <message>
        <source>Send the store’s mails through a mail server</source>
        <translation>Enviar los correos de la tienda por un servidor de correo</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>A host name such as smtp.example.com.</source>
        <translation>Un nombre de host como smtp.example.com.</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a mail server</comment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Leave it empty for a server without login.</source>
        <translation>Déjelo vacío si el servidor no pide inicio de sesión.</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>of a mail server</comment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Kept in a Secret of the cluster only.</source>
        <translation>Se guarda solo en un Secret del clúster.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>The address that customers see. Leave it empty for the admin e-mail.</source>
        <translation>La dirección que ven los clientes. Déjela vacía para usar el correo de administrador.</translation>
    </message>
    <message>
        <source>Without one, order mails are not sent. It can be given later.</source>
        <translation>Sin él no se envían los correos de los pedidos. Se puede indicar más adelante.</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>of a mail connection</comment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no security of a mail connection</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Security: %1</source>
        <translation>Seguridad: %1</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the cluster.</source>
        <translation>Déjela vacía para conservar la que está en el clúster.</translation>
    </message>
    <message>
        <source>Take the mail server that all consoles share, if there is one</source>
        <translation>Usar el servidor de correo que comparten todas las consolas, si lo hay</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MailPanel</name>
    <message>
        <source>Send Test Mail…</source>
        <translation>Enviar correo de prueba…</translation>
    </message>
    <message>
        <source>Name a Mail Server…</source>
        <translation>Indicar un servidor de correo…</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <comment>the sender&apos;s address of mails</comment>
        <translation>Se envía como %1.</translation>
    </message>
    <message>
        <source>Order mails are not sent.</source>
        <translation>No se envían los correos de los pedidos.</translation>
    </message>
    <message>
        <source>The store has no mail server. Name one, and customers get their order mails.</source>
        <translation>La tienda no tiene servidor de correo. Indique uno para que los clientes reciban los correos de sus pedidos.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Tienda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>menu: light or dark</comment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <comment>a menu, a menu in it</comment>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Clúster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MainWindow</name>
    <message>
        <source>ShopFlow Console</source>
        <translation>ShopFlow Console</translation>
    </message>
    <message>
        <source>%1 – ShopFlow Console</source>
        <translation>%1 – ShopFlow Console</translation>
    </message>
    <message>
        <source>Choose a cluster first.</source>
        <translation>Elija primero un clúster.</translation>
    </message>
    <message>
        <source>The console is working on this store already.</source>
        <translation>La consola ya está trabajando en esta tienda.</translation>
    </message>
    <message>
        <source>Choose a kubeconfig</source>
        <translation>Elegir un kubeconfig</translation>
    </message>
    <message>
        <source>%1 (production) – ShopFlow Console</source>
        <translation>%1 (producción) – ShopFlow Console</translation>
    </message>
    <message numerus="yes">
        <source>Verify %n Store(s)</source>
        <translation>
            <numerusform>Comprobar %n tienda</numerusform>
            <numerusform>Comprobar %n tiendas</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Store(s)…</source>
        <translation>
            <numerusform>Eliminar %n tienda…</numerusform>
            <numerusform>Eliminar %n tiendas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no secrets; read them before you pass them on.</source>
        <translation>Diagnóstico copiado. No contiene secretos; léalo antes de compartirlo.</translation>
    </message>
    <message>
        <source>Choose Another Kubeconfig…</source>
        <translation>Elegir otro kubeconfig…</translation>
    </message>
    <message>
        <source>Choose a Cluster</source>
        <translation>Elija un clúster</translation>
    </message>
    <message>
        <source>Nothing is contacted until you choose one at the left.</source>
        <translation>No se contacta con nada hasta que elija uno a la izquierda.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ManifestModel</name>
    <message>
        <source>The cluster holds another value.</source>
        <translation>El clúster tiene otro valor.</translation>
    </message>
    <message>
        <source>Applied, but the cluster does not hold it.</source>
        <translation>Aplicado, pero el clúster no lo tiene.</translation>
    </message>
    <message>
        <source>Filled in by the cluster or by another program.</source>
        <translation>Rellenado por el clúster o por otro programa.</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>column header: what the console applied</comment>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>On the Cluster</source>
        <comment>column header: what the cluster holds</comment>
        <translation>En el clúster</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ManifestTab</name>
    <message>
        <source>Read Again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Copy Applied</source>
        <translation>Copiar lo aplicado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Objects of the store</source>
        <translation>Objetos de la tienda</translation>
    </message>
    <message>
        <source>Lines of the object, as applied and on the cluster</source>
        <translation>Líneas del objeto, como se aplicó y en el clúster</translation>
    </message>
    <message>
        <source>Copies this object as it was applied, as YAML.</source>
        <translation>Copia este objeto como YAML, tal como se aplicó.</translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>Consultando al clúster…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <comment>an object that was applied</comment>
        <translation>no está</translation>
    </message>
    <message>
        <source>not applied</source>
        <comment>an object on the cluster</comment>
        <translation>no aplicado</translation>
    </message>
    <message>
        <source>as applied</source>
        <comment>an object on the cluster</comment>
        <translation>como se aplicó</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an object, how it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Everything on the cluster is as it was applied.</source>
        <translation>Todo en el clúster está como se aplicó.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) differ from what was applied. Repair puts them right.</source>
        <translation>
            <numerusform>%n objeto difiere de lo que se aplicó. «Reparar» lo corrige.</numerusform>
            <numerusform>%n objetos difieren de lo que se aplicó. «Reparar» los corrige.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a store first.</source>
        <translation>Seleccione primero una tienda.</translation>
    </message>
    <message>
        <source>The cluster is being asked already.</source>
        <translation>Ya se está consultando el clúster.</translation>
    </message>
    <message>
        <source>Nothing has been read that could be copied.</source>
        <translation>No se ha leído nada que se pueda copiar.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MomentGrid</name>
    <message>
        <source>Fits Its Quota at Every Moment</source>
        <translation>Cabe en su cuota en todo momento</translation>
    </message>
    <message>
        <source>Moment</source>
        <comment>column: a moment in the life of a store</comment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a resource</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a resource</comment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::NewStoreFields</name>
    <message>
        <source>Plan</source>
        <comment>of new stores</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan of new stores: %1</source>
        <translation>Plan de las tiendas nuevas: %1</translation>
    </message>
    <message>
        <source>Whoever makes a store can still choose another one.</source>
        <translation>Quien cree una tienda puede elegir otro.</translation>
    </message>
    <message>
        <source>Images of %1 stores</source>
        <translation>Imágenes de las tiendas %1</translation>
    </message>
    <message>
        <source>Image of %1 (%2)</source>
        <comment>%1 a program, %2 a component</comment>
        <translation>Imagen de %1 (%2)</translation>
    </message>
    <message>
        <source>Leave it empty to take it out.</source>
        <translation>Déjelo vacío para quitarlo.</translation>
    </message>
    <message>
        <source>Leave it empty for %1.</source>
        <translation>Déjelo vacío para usar %1.</translation>
    </message>
    <message>
        <source>Image of %1</source>
        <translation>Imagen de %1</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::NewStoreWizard</name>
    <message>
        <source>New Store</source>
        <translation>Nueva tienda</translation>
    </message>
    <message>
        <source>Platform and name</source>
        <translation>Plataforma y nombre</translation>
    </message>
    <message>
        <source>Plan and exposure</source>
        <translation>Plan y exposición</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>last step of a dialog</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>New Store on %1</source>
        <translation>Nueva tienda en %1</translation>
    </message>
    <message>
        <source>There is a store of this name already: “%1”.</source>
        <translation>Ya existe una tienda con este nombre: «%1».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create Store</source>
        <translation>Crear tienda</translation>
    </message>
    <message>
        <source>Open Admin</source>
        <translation>Abrir la administración</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The checks are still running.</source>
        <translation>Las comprobaciones aún están en curso.</translation>
    </message>
    <message>
        <source>A check failed. What to do is written above.</source>
        <translation>Una comprobación ha fallado. Lo que hay que hacer está escrito arriba.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::OverviewTab</name>
    <message>
        <source>Progress</source>
        <comment>title above the steps of a store</comment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>title above URLs</comment>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Admin Login</source>
        <translation>Acceso de administrador</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>title above how a store sends mails</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Components</source>
        <comment>title above the running parts of a store</comment>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>title above used and allowed resources</comment>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>What Happens Next</source>
        <translation>Qué pasa después</translation>
    </message>
    <message>
        <source>About</source>
        <comment>title above facts of a store</comment>
        <translation>Acerca de la tienda</translation>
    </message>
    <message>
        <source>The login goes with the store.</source>
        <translation>El acceso se va con la tienda.</translation>
    </message>
    <message>
        <source>Namespace %1</source>
        <translation>Namespace %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Propietario: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creada el %1</translation>
    </message>
    <message>
        <source>The description of this store in its namespace is damaged.</source>
        <translation>La descripción de esta tienda en su namespace está dañada.</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>tab: a store at a glance</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Its pods, volumes and addresses are being removed.</source>
        <translation>Se están eliminando sus pods, volúmenes y direcciones.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PaletteContents</name>
    <message>
        <source>on</source>
        <comment>a choice</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a choice</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Store on %1 · %2</source>
        <comment>a cluster, the state of the store</comment>
        <translation>Tienda en %1 · %2</translation>
    </message>
    <message>
        <source>Cluster, open now</source>
        <translation>Clúster, abierto ahora</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlacePage</name>
    <message>
        <source>The cluster is being asked already.</source>
        <translation>Ya se está consultando el clúster.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlanChoice</name>
    <message>
        <source>Your own numbers; checked against every moment.</source>
        <translation>Sus propios números, comprobados para cada momento.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a resource</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a resource</comment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>a resource</comment>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>%1 CPU
%2 memory
%3 storage</source>
        <translation>%1 CPU
%2 de memoria
%3 de almacenamiento</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlanPage</name>
    <message>
        <source>Plan and Exposure</source>
        <translation>Plan y exposición</translation>
    </message>
    <message>
        <source>How much the store may use, and how people reach it.</source>
        <translation>Cuánto puede usar la tienda y cómo se llega a ella.</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>title above the sizes of a store</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Exposure</source>
        <comment>title above the ways to reach a store</comment>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Port on Every Node</source>
        <translation>Puerto en cada nodo</translation>
    </message>
    <message>
        <source>http://node:3xxxx. Needs nothing else; fine for local clusters.</source>
        <translation>http://node:3xxxx. No necesita nada más; adecuado para clústeres locales.</translation>
    </message>
    <message>
        <source>Own Host Name</source>
        <translation>Nombre de host propio</translation>
    </message>
    <message>
        <source>Through the cluster&apos;s ingress controller, with a domain of yours.</source>
        <translation>A través del controlador de Ingress del clúster, con un dominio suyo.</translation>
    </message>
    <message>
        <source>Not Exposed</source>
        <translation>Sin exponer</translation>
    </message>
    <message>
        <source>Only you, through this console&apos;s own forward.</source>
        <translation>Solo usted, por el reenvío de esta consola.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>For example shop.example.com. Its DNS must point to the ingress.</source>
        <translation>Por ejemplo, shop.example.com. Su DNS debe apuntar al Ingress.</translation>
    </message>
    <message>
        <source>Encrypt with a certificate (TLS) when the cluster has an issuer</source>
        <translation>Cifrar con un certificado (TLS) cuando el clúster tenga un emisor</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>title above what is in a new store</comment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Add sample products, so that the store can be tried at once</source>
        <translation>Añadir productos de muestra para poder probar la tienda de inmediato</translation>
    </message>
    <message>
        <source>Admin e-mail</source>
        <translation>Correo de administrador</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>title above the mail server of a store</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>%1 stores cannot be exposed this way.</source>
        <translation>Las tiendas de %1 no se pueden exponer de esta forma.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>How much the store may use, and how people reach it. Its data stays.</source>
        <translation>Cuánto puede usar la tienda y cómo se llega a ella. Sus datos se conservan.</translation>
    </message>
    <message>
        <source>Signs in to the admin page.</source>
        <translation>Con él se inicia sesión en la página de administración.</translation>
    </message>
    <message>
        <source>Signs in to the admin page. Leave it empty for %1.</source>
        <translation>Con él se inicia sesión en la página de administración. Déjelo vacío para usar %1.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlatformMark</name>
    <message>
        <source>Unknown platform</source>
        <translation>Plataforma desconocida</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlatformPage</name>
    <message>
        <source>Title of the store</source>
        <translation>Título de la tienda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What Kind of Store?</source>
        <translation>¿Qué tipo de tienda?</translation>
    </message>
    <message>
        <source>Pick a platform and say what the store is called.</source>
        <translation>Elija una plataforma y diga cómo se llama la tienda.</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>title above the choice of a store platform</comment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>title above the naming of a store</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Bär &amp; Söhne</source>
        <translation>Casa Muñoz</translation>
    </message>
    <message>
        <source>bar-sohne</source>
        <translation>casa-munoz</translation>
    </message>
    <message>
        <source>Customers see it. Any language; it can be changed later.</source>
        <translation>Los clientes lo ven. En cualquier idioma; se puede cambiar más adelante.</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens. It names the store&apos;s namespace and cannot be changed later.</source>
        <translation>Minúsculas, cifras y guiones. Da nombre al namespace de la tienda y no se puede cambiar después.</translation>
    </message>
    <message>
        <source>The store gets the namespace %1. The name cannot be changed later.</source>
        <translation>La tienda recibe el namespace %1. El nombre no se puede cambiar después.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PluginConsentDialog</name>
    <message>
        <source>Run “%1”?</source>
        <translation>¿Ejecutar «%1»?</translation>
    </message>
    <message>
        <source>Let “%1” sign you in?</source>
        <translation>¿Permitir que «%1» inicie su sesión?</translation>
    </message>
    <message>
        <source>The context %1 gets its credentials by running a program. It runs with your rights on this computer, so allow it only if you trust the kubeconfig.</source>
        <translation>El contexto %1 obtiene sus credenciales ejecutando un programa. Se ejecuta con sus permisos en este equipo, así que permítalo solo si confía en el kubeconfig.</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>El comando</translation>
    </message>
    <message>
        <source>Asked for by the user “%1” in %2</source>
        <translation>Lo pide el usuario «%1» en %2</translation>
    </message>
    <message>
        <source>Don’t Run</source>
        <translation>No ejecutar</translation>
    </message>
    <message>
        <source>Allow and Remember</source>
        <translation>Permitir y recordar</translation>
    </message>
    <message>
        <source>You are asked again when the command changes.</source>
        <translation>Se le preguntará de nuevo cuando cambie el comando.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PluginLocator</name>
    <message>
        <source>Where Is the Program “%1”?</source>
        <translation>¿Dónde está el programa «%1»?</translation>
    </message>
    <message>
        <source>Use This Program</source>
        <translation>Usar este programa</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PodTableModel</name>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n reinicio</numerusform>
            <numerusform>%n reinicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column header of pods</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>column header of pods: ready containers of all</comment>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column header of pods</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column header of pods</comment>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column header of pods</comment>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Node</source>
        <comment>column header of pods: the machine</comment>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Last at %1</source>
        <comment>%1: when a container was started again</comment>
        <translation>Última vez: %1</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PodsTab</name>
    <message>
        <source>This store has no pods right now.</source>
        <translation>Esta tienda no tiene pods en este momento.</translation>
    </message>
    <message>
        <source>Pods</source>
        <comment>the table of the pods of a store</comment>
        <translation>Pods</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ProgressTimeline</name>
    <message>
        <source>waiting</source>
        <comment>state of a step</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a step</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a step</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a duration in seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::QuotaPanel</name>
    <message>
        <source>CPU</source>
        <comment>a resource</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a resource</comment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>a resource</comment>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Limits of the namespace %1. One maintenance job always fits beside the store.</source>
        <translation>Límites del namespace %1. Junto a la tienda siempre cabe un trabajo de mantenimiento.</translation>
    </message>
    <message>
        <source>The quota of this store is not known yet.</source>
        <translation>La cuota de esta tienda todavía no se conoce.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::Rail</name>
    <message>
        <source>Stores</source>
        <comment>place: the table of all stores</comment>
        <translation>Tiendas</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <source>This Cluster</source>
        <translation>Este clúster</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>place: room for more stores</comment>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>place: what is well with the cluster</comment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Forwards</source>
        <comment>place: open port-forwards</comment>
        <translation>Reenvíos</translation>
    </message>
    <message>
        <source>Shared Settings</source>
        <comment>place: settings of all consoles</comment>
        <translation>Ajustes compartidos</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ReviewPage</name>
    <message>
        <source>Review “%1”</source>
        <translation>Revisar «%1»</translation>
    </message>
    <message>
        <source>%1 on %2. Nothing has been written yet.</source>
        <translation>%1 en %2. Todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Asking the cluster whether this store fits…</source>
        <translation>Consultando al clúster si cabe esta tienda…</translation>
    </message>
    <message>
        <source>Version, rights, storage, room, quota and a dry run of every object.</source>
        <translation>Versión, permisos, almacenamiento, espacio, cuota y una simulación de cada objeto.</translation>
    </message>
    <message>
        <source>Copy as shopflowctl Command</source>
        <translation>Copiar como comando de shopflowctl</translation>
    </message>
    <message>
        <source>It reads the mail server’s password from its input; the password is not part of it.</source>
        <translation>Lee la contraseña del servidor de correo de su entrada; la contraseña no forma parte del comando.</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a command, to the clipboard</comment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Order mails will not be sent, because the store has no mail server.</source>
        <translation>No se enviarán los correos de los pedidos, porque la tienda no tiene servidor de correo.</translation>
    </message>
    <message>
        <source>Go back to name one, or do it later with Change.</source>
        <translation>Vuelva atrás para indicar uno, o hágalo más adelante con «Cambiar».</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed. The store can be created.</source>
        <translation>
            <numerusform>%n comprobación superada. La tienda se puede crear.</numerusform>
            <numerusform>%n comprobaciones superadas. La tienda se puede crear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be made; they do not stop you.</source>
        <translation>
            <numerusform>%n comprobación no se pudo hacer; no le impide continuar.</numerusform>
            <numerusform>%n comprobaciones no se pudieron hacer; no le impiden continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your Choices</source>
        <translation>Sus elecciones</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 CPU, %2, %3</source>
        <comment>cpu, memory, storage</comment>
        <translation>%1 CPU, %2, %3</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>chosen by the cluster&apos;s settings</source>
        <translation>según los ajustes del clúster</translation>
    </message>
    <message>
        <source>not exposed</source>
        <translation>sin exponer</translation>
    </message>
    <message>
        <source>a port on every node</source>
        <translation>un puerto en cada nodo</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>sample products wanted</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>sample products wanted</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Image %1</source>
        <comment>%1: a component</comment>
        <translation>Imagen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) will be created in namespace %1</source>
        <translation>
            <numerusform>Se creará %n objeto en el namespace %1</numerusform>
            <numerusform>Se crearán %n objetos en el namespace %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Order mails go through the mail server that all consoles share: %1.</source>
        <comment>%1: host, port and security</comment>
        <translation>Los correos de los pedidos salen por el servidor de correo que comparten todas las consolas: %1.</translation>
    </message>
    <message>
        <source>Go back to name another one, or none.</source>
        <translation>Vuelva atrás para indicar otro, o ninguno.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::RunPage</name>
    <message>
        <source>Creating “%1”</source>
        <translation>Creando «%1»</translation>
    </message>
    <message>
        <source>Usually less than a minute once the images are on the node.</source>
        <translation>Normalmente menos de un minuto cuando las imágenes ya están en el nodo.</translation>
    </message>
    <message>
        <source>You can close this window: the cluster finishes on its own.</source>
        <translation>Puede cerrar esta ventana: el clúster termina por sí solo.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::SettingFields</name>
    <message>
        <source>%1 Leave it empty for %2.</source>
        <comment>%1 a sentence, %2 a value</comment>
        <translation>%1 Déjelo vacío para usar %2.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <comment>a page of the settings</comment>
        <translation>General</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>a page of the settings</comment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>menu: light or dark</comment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>title above how people sign in to a shop</comment>
        <translation>Administración</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::SharedSettingsPage</name>
    <message>
        <source>Settings shared by all consoles</source>
        <translation>Ajustes compartidos por todas las consolas</translation>
    </message>
    <message>
        <source>New stores on this cluster use them, whichever console makes them. Stores that exist keep what they have.</source>
        <translation>Las tiendas nuevas de este clúster los usan, sea cual sea la consola que las cree. Las tiendas que existen conservan lo que tienen.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Base domain</source>
        <translation>Dominio base</translation>
    </message>
    <message>
        <source>A new store with an ingress gets its name in front of it.</source>
        <translation>Una tienda nueva con Ingress pone su nombre delante.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Where the cluster is reached. Leave it empty for a node’s address.</source>
        <translation>Donde se llega al clúster. Déjelo vacío para la dirección de un nodo.</translation>
    </message>
    <message>
        <source>Ingress class</source>
        <translation>Clase de Ingress</translation>
    </message>
    <message>
        <source>Leave it empty for the cluster’s default.</source>
        <translation>Déjelo vacío para la predeterminada del clúster.</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>Emisor de certificados</translation>
    </message>
    <message>
        <source>A ClusterIssuer. Leave it empty for the only one there is.</source>
        <translation>Un ClusterIssuer. Déjelo vacío para el único que haya.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>New stores send their mails through this server</source>
        <translation>Las tiendas nuevas envían sus correos por este servidor</translation>
    </message>
    <message>
        <source>Stores can still name another one, or none.</source>
        <translation>Las tiendas aún pueden indicar otro, o ninguno.</translation>
    </message>
    <message>
        <source>Save for All Consoles</source>
        <translation>Guardar para todas las consolas</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Saved. Every console of this cluster uses them for new stores from now on.</source>
        <translation>Guardado. Desde ahora, todas las consolas de este clúster los usan para tiendas nuevas.</translation>
    </message>
    <message>
        <source>Take Them Back</source>
        <translation>Recuperarlos</translation>
    </message>
    <message>
        <source>Discard and Read Again</source>
        <translation>Descartar y leer de nuevo</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Leyendo los ajustes…</translation>
    </message>
    <message>
        <source>The settings are not known.</source>
        <translation>No se conocen los ajustes.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Plan and Images</source>
        <translation>Plan e imágenes</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ShortcutsPage</name>
    <message>
        <source>None</source>
        <comment>an action without a shortcut</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>the shortcut that an action has from the start</comment>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column header</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>column header</comment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>column header</comment>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Shortcut of the chosen action</source>
        <translation>Atajo de la acción elegida</translation>
    </message>
    <message>
        <source>Takes the shortcut away.</source>
        <translation>Quita el atajo.</translation>
    </message>
    <message>
        <source>Gives the action back the shortcut it had from the start.</source>
        <translation>Devuelve a la acción el atajo que tenía al principio.</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field.</source>
        <translation>Elija una acción y pulse sus teclas nuevas en el campo.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” already. Take it away there first, or press other keys.</source>
        <translation>%1 ya es el atajo de «%2». Quítelo allí primero, o pulse otras teclas.</translation>
    </message>
    <message>
        <source>The action has the shortcut it had from the start.</source>
        <translation>La acción tiene el atajo que tenía desde el principio.</translation>
    </message>
    <message>
        <source>%1 is for typing. Press it together with Ctrl or Alt.</source>
        <translation>%1 sirve para escribir. Púlselo junto con Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <comment>badge of a cluster with real shops</comment>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>TLS NOT VERIFIED</source>
        <comment>badge: nobody checks who the server is</comment>
        <translation>TLS SIN VERIFICAR</translation>
    </message>
    <message>
        <source>The kubeconfig says insecure-skip-tls-verify: anybody on the way to the cluster can read along and answer in its place.</source>
        <translation>El kubeconfig dice insecure-skip-tls-verify: cualquiera en el camino hacia el clúster puede leer el tráfico y responder en su lugar.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>state of a connection</comment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>this console may not write</comment>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Read-write</source>
        <comment>this console may write</comment>
        <translation>Lectura y escritura</translation>
    </message>
    <message>
        <source>%1, partial view</source>
        <comment>read-write or read-only; not all stores can be seen</comment>
        <translation>%1, vista parcial</translation>
    </message>
    <message>
        <source>Real shops are on this cluster. Deleting asks for its name too.</source>
        <translation>En este clúster hay tiendas reales. Al eliminar se pide también su nombre.</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a person locked this cluster against changes</comment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Nothing can be changed on this cluster from here. Cluster &gt; Read-Only Lock unlocks it.</source>
        <translation>Desde aquí no se puede cambiar nada en este clúster. Clúster &gt; Bloqueo de solo lectura lo desbloquea.</translation>
    </message>
    <message>
        <source>Read-only (your rights)</source>
        <comment>the cluster lets this person change no store</comment>
        <translation>Solo lectura (sus permisos)</translation>
    </message>
    <message>
        <source>The cluster lets you neither create nor change nor delete stores. Ask an administrator of the cluster for the role “shopflow-operator”.</source>
        <translation>El clúster no le permite crear, cambiar ni eliminar tiendas. Pida a un administrador del clúster el rol «shopflow-operator».</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StepList</name>
    <message>
        <source>done</source>
        <comment>state of a step of a dialog</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current</source>
        <comment>state of a step of a dialog</comment>
        <translation>actual</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>state of a step of a dialog</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Paso %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreActions</name>
    <message>
        <source>“%1” was checked and works.</source>
        <translation>Se ha comprobado «%1» y funciona.</translation>
    </message>
    <message>
        <source>“%1” did not pass its check.</source>
        <translation>«%1» no ha superado su comprobación.</translation>
    </message>
    <message>
        <source>Store %1 and everything in it is gone.</source>
        <translation>La tienda %1 y todo lo que contenía se ha eliminado.</translation>
    </message>
    <message>
        <source>Store %1 could not be deleted completely.</source>
        <translation>La tienda %1 no se pudo eliminar por completo.</translation>
    </message>
    <message>
        <source>The login of “%1” could not be saved in your keychain; it is kept in memory only.</source>
        <translation>El acceso de «%1» no se pudo guardar en su llavero; solo se conserva en memoria.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>title of a store, what went wrong</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>«%1» está lista.</translation>
    </message>
    <message>
        <source>Repairing “%1”: %2</source>
        <translation>Reparando «%1»: %2</translation>
    </message>
    <message>
        <source>Changing “%1”: %2</source>
        <translation>Cambiando «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” could not be repaired: %2</source>
        <translation>No se pudo reparar «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” could not be changed: %2</source>
        <translation>No se pudo cambiar «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is repaired and works.</source>
        <translation>«%1» está reparada y funciona.</translation>
    </message>
    <message>
        <source>“%1” is changed and works.</source>
        <translation>«%1» está cambiada y funciona.</translation>
    </message>
    <message>
        <source>Looking for a way to “%1”…</source>
        <translation>Buscando un camino hasta «%1»…</translation>
    </message>
    <message>
        <source>“%1” was opened at its login page.</source>
        <translation>Se abrió «%1» en su página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Se abrió %1</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <comment>title of a store, why</comment>
        <translation>No se puede abrir «%1»: %2</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>Comprobando «%1»…</translation>
    </message>
    <message>
        <source>Repairing “%1”…</source>
        <translation>Reparando «%1»…</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreBatch</name>
    <message>
        <source>The console connected anew before this store’s turn came.</source>
        <translation>La consola se conectó de nuevo antes de que le tocara a esta tienda.</translation>
    </message>
    <message>
        <source>The console connected anew, so this list does not learn the end. The cluster goes on deleting the store.</source>
        <translation>La consola se conectó de nuevo, así que esta lista no sabrá el final. El clúster sigue eliminando la tienda.</translation>
    </message>
    <message>
        <source>The console connected anew. Verify the store again.</source>
        <translation>La consola se conectó de nuevo. Compruebe la tienda otra vez.</translation>
    </message>
    <message>
        <source>Works.</source>
        <comment>a store that was checked</comment>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>Gone, with everything in it.</source>
        <comment>a store</comment>
        <translation>Eliminada, con todo lo que contenía.</translation>
    </message>
    <message>
        <source>Asking the cluster to delete it.</source>
        <translation>Pidiendo al clúster que la elimine.</translation>
    </message>
    <message>
        <source>The namespace is gone. Looking after its volumes.</source>
        <translation>El namespace ya no existe. Mirando sus volúmenes.</translation>
    </message>
    <message numerus="yes">
        <source>%n pod(s) are still ending.</source>
        <translation>
            <numerusform>%n pod todavía está terminando.</numerusform>
            <numerusform>%n pods todavía están terminando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workloads</source>
        <comment>parts of a store</comment>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Namespace store-%1</source>
        <comment>the namespace of a store</comment>
        <translation>Namespace store-%1</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>parts of a store</comment>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Asking the cluster to delete them.</source>
        <translation>Pidiendo al clúster que los elimine.</translation>
    </message>
    <message>
        <source>All pods have ended.</source>
        <translation>Todos los pods han terminado.</translation>
    </message>
    <message>
        <source>Gone. The cluster no longer knows it.</source>
        <translation>Eliminado. El clúster ya no lo conoce.</translation>
    </message>
    <message>
        <source>No volume of the store is left.</source>
        <translation>No queda ningún volumen de la tienda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) work.</source>
        <translation>
            <numerusform>Funciona %1 de %n tienda.</numerusform>
            <numerusform>Funcionan %1 de %n tiendas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) are gone.</source>
        <translation>
            <numerusform>Se eliminó %1 de %n tienda.</numerusform>
            <numerusform>Se eliminaron %1 de %n tiendas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n failed.</source>
        <comment>%1: a sentence about those that did not</comment>
        <translation>
            <numerusform>%1 Falló %n.</numerusform>
            <numerusform>%1 Fallaron %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a store, why it failed</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreReasons</name>
    <message>
        <source>This console was started read-only.</source>
        <translation>Esta consola se inició en modo de solo lectura.</translation>
    </message>
    <message>
        <source>The console is still connecting to the cluster.</source>
        <translation>La consola todavía se está conectando al clúster.</translation>
    </message>
    <message>
        <source>The cluster cannot be used at the moment.</source>
        <translation>El clúster no se puede usar en este momento.</translation>
    </message>
    <message>
        <source>The stores of this cluster are still being read.</source>
        <translation>Todavía se están leyendo las tiendas de este clúster.</translation>
    </message>
    <message>
        <source>Select a store first.</source>
        <translation>Seleccione primero una tienda.</translation>
    </message>
    <message>
        <source>The store has not been made yet.</source>
        <translation>La tienda todavía no se ha creado.</translation>
    </message>
    <message>
        <source>The store is suspended. Resume it first.</source>
        <translation>La tienda está suspendida. Reanúdela primero.</translation>
    </message>
    <message>
        <source>The store is being deleted.</source>
        <translation>La tienda se está eliminando.</translation>
    </message>
    <message>
        <source>The store does not answer yet (step %1 of 8: %2).</source>
        <translation>La tienda todavía no responde (paso %1 de 8: %2).</translation>
    </message>
    <message>
        <source>The login is made in the third step.</source>
        <translation>El acceso se crea en el tercer paso.</translation>
    </message>
    <message>
        <source>Stores of this platform send no mails that could be tried from here.</source>
        <translation>Las tiendas de esta plataforma no envían correos que se puedan probar desde aquí.</translation>
    </message>
    <message>
        <source>The store has no mail server, so order mails are not sent. Name one with Change.</source>
        <translation>La tienda no tiene servidor de correo, así que no se envían los correos de los pedidos. Indique uno con «Cambiar».</translation>
    </message>
    <message>
        <source>The recorded description of the store cannot be read.</source>
        <translation>La descripción guardada de la tienda no se puede leer.</translation>
    </message>
    <message>
        <source>The store is being deleted already.</source>
        <translation>La tienda ya se está eliminando.</translation>
    </message>
    <message>
        <source>This cluster is locked against changes. Unlock it with Cluster &gt; Read-Only Lock.</source>
        <translation>Este clúster está bloqueado contra cambios. Desbloquéelo con Clúster &gt; Bloqueo de solo lectura.</translation>
    </message>
    <message>
        <source>Several stores are selected. Select only one.</source>
        <translation>Hay varias tiendas seleccionadas. Seleccione solo una.</translation>
    </message>
    <message>
        <source>A store is being changed. Lock the cluster when that is done.</source>
        <translation>Se está cambiando una tienda. Bloquee el clúster cuando termine.</translation>
    </message>
    <message>
        <source>The cluster does not answer at the moment. Wait until it is back; the console keeps trying.</source>
        <translation>El clúster no responde en este momento. Espere a que vuelva; la consola sigue intentándolo.</translation>
    </message>
    <message>
        <source>You lack the right “%1” in the namespace %2. Ask an administrator of the cluster for it, or for the role “shopflow-operator”.</source>
        <comment>%1: &quot;patch deployments&quot;</comment>
        <translation>Le falta el permiso «%1» en el namespace %2. Pídalo a un administrador del clúster, o pida el rol «shopflow-operator».</translation>
    </message>
    <message>
        <source>You lack the right “%1” on this cluster. Ask an administrator of the cluster for it, or for the role “shopflow-operator”.</source>
        <comment>%1: &quot;create namespaces&quot;</comment>
        <translation>Le falta el permiso «%1» en este clúster. Pídalo a un administrador del clúster, o pida el rol «shopflow-operator».</translation>
    </message>
    <message>
        <source>You may not change the shared settings. Ask an administrator of the cluster for the role “shopflow-shared-editor”.</source>
        <translation>No puede cambiar la configuración compartida. Pida a un administrador del clúster el rol «shopflow-shared-editor».</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreTable</name>
    <message>
        <source>Stores</source>
        <comment>the table of all stores</comment>
        <translation>Tiendas</translation>
    </message>
    <message>
        <source>No store matches the filter.</source>
        <translation>Ninguna tienda coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreTableModel</name>
    <message>
        <source>The store has not passed a check yet.</source>
        <translation>La tienda todavía no ha superado ninguna comprobación.</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>column header: the name of a store</comment>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column header</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column header: the URL of a store</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column header: a resource</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column header: a resource</comment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>column header: a resource</comment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>column header: when it was last checked</comment>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column header: how long ago it was made</comment>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column header: who made the store</comment>
        <translation>Propietario</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreUse</name>
    <message>
        <source>Not measured yet.</source>
        <translation>Todavía no se ha medido.</translation>
    </message>
    <message>
        <source>%1 in use; the limit is not known.</source>
        <translation>%1 en uso; el límite no se conoce.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Told by the cluster’s metrics.</source>
        <translation>Según las métricas del clúster.</translation>
    </message>
    <message>
        <source>Told by the nodes; the cluster serves no metrics.</source>
        <translation>Según los nodos; el clúster no ofrece métricas.</translation>
    </message>
    <message>
        <source>%1 CPU in use now.</source>
        <comment>%1: used of limit</comment>
        <translation>%1 CPU en uso ahora.</translation>
    </message>
    <message>
        <source>%1 memory in use now.</source>
        <comment>%1: used of limit</comment>
        <translation>%1 de memoria en uso ahora.</translation>
    </message>
    <message>
        <source>Measured at %1.</source>
        <translation>Medido a las %1.</translation>
    </message>
    <message>
        <source>%1 storage in use.</source>
        <comment>%1: used of limit</comment>
        <translation>%1 de almacenamiento en uso.</translation>
    </message>
    <message>
        <source>Measured at %1; nothing was heard since.</source>
        <translation>Medido a las %1; desde entonces no hubo respuesta.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreWords</name>
    <message>
        <source>Requested</source>
        <comment>state of a store: asked for, nothing made yet</comment>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <comment>state of a store: being made</comment>
        <translation>Creándose</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a store: checked and selling</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>state of a store: was ready, has a fault</comment>
        <translation>Degradada</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>state of a store</comment>
        <translation>Actualizándose</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>state of a store: stopped on purpose, data kept</comment>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a store: could not be made</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Deleting</source>
        <comment>state of a store</comment>
        <translation>Eliminándose</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a store: cannot be told</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>step 1 of making a store: may and can it be made here</comment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Isolation</source>
        <comment>step 2: namespace, quota, network policies</comment>
        <translation>Aislamiento</translation>
    </message>
    <message>
        <source>Secrets</source>
        <comment>step 3: passwords and keys are made</comment>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Database</source>
        <comment>step 4: the database starts</comment>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Setup</source>
        <comment>step 5: the platform is installed and filled</comment>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>step 6: the shop server starts</comment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Routing</source>
        <comment>step 7: the address works</comment>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>step 8: the store is tried as a customer would</comment>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Provisioning %1/8</source>
        <comment>state of a store with the number of the step</comment>
        <translation>Creándose %1/8</translation>
    </message>
    <message>
        <source>last verified %1, to be checked again</source>
        <comment>%1: &quot;4 min ago&quot;</comment>
        <translation>comprobada por última vez %1, se comprobará de nuevo</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>%1: &quot;4 min ago&quot;</comment>
        <translation>comprobada %1</translation>
    </message>
    <message>
        <source>The cluster finishes on its own. You can close this window: setup continues, and the result is checked when you come back.</source>
        <translation>El clúster termina por sí solo. Puede cerrar esta ventana: la instalación continúa y el resultado se comprueba cuando usted vuelva.</translation>
    </message>
    <message>
        <source>The new settings are being rolled out. Nothing is lost when you close this window.</source>
        <translation>Se están aplicando los ajustes nuevos. No se pierde nada al cerrar esta ventana.</translation>
    </message>
    <message>
        <source>The store is open for customers. Open it, or sign in to its admin page to add products.</source>
        <translation>La tienda está abierta a los clientes. Ábrala, o inicie sesión en su página de administración para añadir productos.</translation>
    </message>
    <message>
        <source>The store answers its API. Sign in to its admin page to add products. %1</source>
        <translation>La API de la tienda responde. Inicie sesión en su página de administración para añadir productos. %1</translation>
    </message>
    <message>
        <source>Nothing runs and nothing is lost: data, address and credentials are kept.</source>
        <translation>No se ejecuta nada y no se pierde nada: se conservan los datos, la dirección y las credenciales.</translation>
    </message>
    <message>
        <source>The cluster removes the namespace and everything in it. This usually takes less than a minute.</source>
        <translation>El clúster elimina el namespace y todo lo que contiene. Suele tardar menos de un minuto.</translation>
    </message>
    <message>
        <source>The same settings may work when the cause is gone.</source>
        <translation>Los mismos ajustes pueden funcionar cuando desaparezca la causa.</translation>
    </message>
    <message>
        <source>Look at the pods and the logs for the cause.</source>
        <translation>Busque la causa en los pods y en los registros.</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <comment>a mail connection</comment>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <comment>a mail server: host, port, security</comment>
        <translation>%1, puerto %2, %3</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>a mail server, user name</comment>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <comment>a size</comment>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <comment>a size</comment>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>0 s</source>
        <comment>a duration too short to count</comment>
        <translation>0 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a duration in seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>a duration in minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age in seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age in minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age in hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age in days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>checks</source>
        <comment>step 1 of making a store, within a sentence</comment>
        <translation>comprobaciones</translation>
    </message>
    <message>
        <source>isolation</source>
        <comment>step 2 of making a store, within a sentence</comment>
        <translation>aislamiento</translation>
    </message>
    <message>
        <source>secrets</source>
        <comment>step 3 of making a store, within a sentence</comment>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>database</source>
        <comment>step 4 of making a store, within a sentence</comment>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>setup</source>
        <comment>step 5 of making a store, within a sentence</comment>
        <translation>instalación</translation>
    </message>
    <message>
        <source>application</source>
        <comment>step 6 of making a store, within a sentence</comment>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>routing</source>
        <comment>step 7 of making a store, within a sentence</comment>
        <translation>enrutamiento</translation>
    </message>
    <message>
        <source>verification</source>
        <comment>step 8 of making a store, within a sentence</comment>
        <translation>verificación</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>state of a store; %1 is a step within a sentence</comment>
        <translation>Falló en: %1</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>size of a store</comment>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a store</comment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a store</comment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>size of a store</comment>
        <translation>A medida</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::TaskList</name>
    <message>
        <source>Progress</source>
        <comment>a list of things that are done</comment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thing that is done, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a thing that is done</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a thing that is done</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a thing that is done</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a thing that is done</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>state of a thing that is done</comment>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::TestMailDialog</name>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>An address whose mails you can read.</source>
        <translation>Una dirección cuyos correos pueda leer.</translation>
    </message>
    <message>
        <source>Send Test Mail</source>
        <translation>Enviar correo de prueba</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Test the Mail of “%1”</source>
        <translation>Probar el correo de «%1»</translation>
    </message>
    <message>
        <source>Send a Test Mail</source>
        <translation>Enviar un correo de prueba</translation>
    </message>
    <message>
        <source>“%1” sends it the way it sends its order mails: %2.</source>
        <translation>«%1» lo envía igual que los correos de sus pedidos: %2.</translation>
    </message>
    <message>
        <source>%1 took the mail for %2.</source>
        <comment>a mail server, an address</comment>
        <translation>%1 aceptó el correo para %2.</translation>
    </message>
    <message>
        <source>If it does not arrive, look into the spam folder and at the sender’s address.</source>
        <translation>Si no llega, mire en la carpeta de correo no deseado y revise la dirección del remitente.</translation>
    </message>
    <message>
        <source>Write the address that the mail goes to.</source>
        <translation>Escriba la dirección a la que va el correo.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write one such as you@example.com.</source>
        <translation>Esto no es una dirección de correo. Escriba una como usted@example.com.</translation>
    </message>
    <message>
        <source>The mail is on its way.</source>
        <translation>El correo está en camino.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a mail</comment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Enviar de nuevo</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::TotalsStrip</name>
    <message numerus="yes">
        <source>store(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>tienda</numerusform>
            <numerusform>tiendas</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <comment>after a number: stores that are ready</comment>
        <translation>listas</translation>
    </message>
    <message>
        <source>provisioning</source>
        <comment>after a number: stores being made</comment>
        <translation>creándose</translation>
    </message>
    <message numerus="yes">
        <source>need(s) attention</source>
        <comment>after a number of stores</comment>
        <translation>
            <numerusform>requiere atención</numerusform>
            <numerusform>requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown by the filter</source>
        <translation>
            <numerusform>%n mostrada por el filtro</numerusform>
            <numerusform>%n mostradas por el filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <comment>a number of stores, a platform</comment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>mean time to ready</source>
        <comment>after a duration</comment>
        <translation>de media hasta estar lista</translation>
    </message>
    <message numerus="yes">
        <source>From the namespace to the running shop, over %n store(s) whose first start can still be seen.</source>
        <translation>
            <numerusform>Desde el namespace hasta la tienda en marcha, sobre %n tienda cuyo primer arranque aún se ve.</numerusform>
            <numerusform>Desde el namespace hasta la tienda en marcha, sobre %n tiendas cuyo primer arranque aún se ve.</numerusform>
        </translation>
    </message>
    <message>
        <source>No store is ready whose first start can still be seen: pods that were replaced since do not tell.</source>
        <translation>No hay ninguna tienda lista cuyo primer arranque aún se vea: los pods reemplazados desde entonces no lo dicen.</translation>
    </message>
    <message>
        <source>%1 mean time to ready</source>
        <comment>%1: a duration or a dash</comment>
        <translation>%1 de media hasta estar lista</translation>
    </message>
    <message numerus="yes">
        <source>%n updating</source>
        <comment>a number of stores</comment>
        <translation>
            <numerusform>%n actualizándose</numerusform>
            <numerusform>%n actualizándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <comment>a number of stores</comment>
        <translation>
            <numerusform>%n suspendida</numerusform>
            <numerusform>%n suspendidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being deleted</source>
        <comment>a number of stores</comment>
        <translation>
            <numerusform>%n eliminándose</numerusform>
            <numerusform>%n eliminándose</numerusform>
        </translation>
    </message>
</context>
</TS>
