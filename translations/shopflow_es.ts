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
        <source>Remove the order of check@shopflow.invalid in the shop&apos;s admin.</source>
        <translation>Quite el pedido de check@shopflow.invalid en la administración de la tienda.</translation>
    </message>
    <message>
        <source>The check&apos;s order took something out of the stock and did not give it back.</source>
        <translation>El pedido de comprobación sacó algo de las existencias y no lo devolvió.</translation>
    </message>
    <message>
        <source>The admin page does not open.</source>
        <translation>La página de administración no se abre.</translation>
    </message>
    <message>
        <source>The shop has no product to buy yet.</source>
        <translation>La tienda aún no tiene ningún producto que comprar.</translation>
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
    <name>shopflow::ui::ClusterView</name>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
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
        <source>%1, %2</source>
        <comment>a cluster and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>a cluster</comment>
        <translation>%1, sin conexión</translation>
    </message>
    <message>
        <source>Cluster %1 at %2
User %3</source>
        <translation>Clúster %1 en %2
Usuario %3</translation>
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
</context>
<context>
    <name>shopflow::ui::DeleteDialog</name>
    <message>
        <source>Products, orders, customers and uploaded files</source>
        <translation>Productos, pedidos, clientes y archivos subidos</translation>
    </message>
    <message>
        <source>The volumes of the store</source>
        <translation>Los volúmenes de la tienda</translation>
    </message>
    <message>
        <source>The volumes of the store (%1)</source>
        <translation>Los volúmenes de la tienda (%1)</translation>
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
    <message>
        <source>Type the name of the store first.</source>
        <translation>Escriba primero el nombre de la tienda.</translation>
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
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
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
        <source>more than %Ln line(s)</source>
        <comment>matches of a search</comment>
        <translation>
            <numerusform>más de %Ln línea</numerusform>
            <numerusform>más de %Ln líneas</numerusform>
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
    <name>shopflow::ui::MainWindow</name>
    <message>
        <source>ShopFlow Console</source>
        <translation>ShopFlow Console</translation>
    </message>
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
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
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
        <source>The login is made in the third step.</source>
        <translation>El acceso se crea en el tercer paso.</translation>
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
</context>
</TS>
