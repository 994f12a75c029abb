<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>shopflow::ConsoleApplication</name>
    <message>
        <source>The kubeconfig has no contexts.</source>
        <translation>Die Kubeconfig enthält keine Kontexte.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose Try Again to decide once more.</source>
        <translation>Wählen Sie „Erneut versuchen“, um noch einmal zu entscheiden.</translation>
    </message>
    <message>
        <source>The kubeconfig names no current context.</source>
        <translation>Die Kubeconfig nennt keinen aktuellen Kontext.</translation>
    </message>
    <message>
        <source>The current context “%1” of the kubeconfig does not exist.</source>
        <translation>Den aktuellen Kontext „%1“ der Kubeconfig gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>shopflow::ConsoleOptions</name>
    <message>
        <source>Provisions and runs online stores on Kubernetes.</source>
        <translation>Richtet Onlineshops auf Kubernetes ein und betreibt sie.</translation>
    </message>
    <message>
        <source>The kubeconfig to read instead of the usual ones.</source>
        <translation>Die Kubeconfig, die statt der üblichen gelesen wird.</translation>
    </message>
    <message>
        <source>The context to open.</source>
        <translation>Der Kontext, der geöffnet wird.</translation>
    </message>
    <message>
        <source>Never write to a cluster.</source>
        <translation>Niemals in einen Cluster schreiben.</translation>
    </message>
    <message>
        <source>Look: light, dark or system.</source>
        <translation>Aussehen: light (hell), dark (dunkel) oder system.</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.
</source>
        <translation>--theme kennt light, dark oder system.
</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::AboutDialog</name>
    <message>
        <source>About ShopFlow Console</source>
        <translation>Über ShopFlow Console</translation>
    </message>
    <message>
        <source>ShopFlow Console</source>
        <translation>ShopFlow Console</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>Version %1, Qt %2</translation>
    </message>
    <message>
        <source>Provisions and runs online stores on any Kubernetes cluster, straight from your kubeconfig. The cluster is the database.</source>
        <translation>Richtet Onlineshops auf jedem Kubernetes-Cluster ein und betreibt sie, direkt mit Ihrer Kubeconfig. Der Cluster ist die Datenbank.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::AccessibleParts</name>
    <message>
        <source>Clear</source>
        <comment>empties a text field</comment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ActionCatalog</name>
    <message>
        <source>New Store…</source>
        <translation>Neuer Shop…</translation>
    </message>
    <message>
        <source>Creates a store on this cluster, step by step.</source>
        <translation>Richtet Schritt für Schritt einen Shop auf diesem Cluster ein.</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>Shop öffnen</translation>
    </message>
    <message>
        <source>Opens the shop as customers see it.</source>
        <translation>Öffnet den Shop so, wie Kunden ihn sehen.</translation>
    </message>
    <message>
        <source>Open Admin</source>
        <translation>Admin-Seite öffnen</translation>
    </message>
    <message>
        <source>Opens the admin page of the store and signs you in where the store can do that.</source>
        <translation>Öffnet die Admin-Seite des Shops und meldet Sie an, wo der Shop das kann.</translation>
    </message>
    <message>
        <source>Sign In to Admin Myself</source>
        <translation>Selbst bei der Admin-Seite anmelden</translation>
    </message>
    <message>
        <source>Open Admin then shows the login page and makes no sign-in link.</source>
        <translation>„Admin-Seite öffnen“ zeigt dann die Anmeldeseite und erzeugt keinen Anmelde-Link.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Shows the admin login of the store.</source>
        <translation>Zeigt den Admin-Zugang des Shops.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checks that the store still sells. Touches nothing.</source>
        <translation>Prüft, ob der Shop noch verkauft. Verändert nichts.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Changes the plan, the images or the address of the store, after showing what would change.</source>
        <translation>Ändert Plan, Images oder Adresse des Shops und zeigt vorher, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Makes the store again what it should be, starts again what is stuck, and checks it. Touches no data.</source>
        <translation>Macht den Shop wieder zu dem, was er sein soll, startet neu, was hängt, und prüft ihn. Verändert keine Daten.</translation>
    </message>
    <message>
        <source>Send Test Mail…</source>
        <translation>Testmail senden…</translation>
    </message>
    <message>
        <source>Lets the store send a mail the way it sends its order mails.</source>
        <translation>Lässt den Shop eine Mail auf dem Weg senden, auf dem er seine Bestellmails sendet.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Deletes the store and everything in it, after asking.</source>
        <translation>Löscht den Shop mit allem, was darin ist, nach einer Rückfrage.</translation>
    </message>
    <message>
        <source>Filter Stores</source>
        <translation>Shops filtern</translation>
    </message>
    <message>
        <source>Connect Again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Reads the kubeconfig again and connects again.</source>
        <translation>Liest die Kubeconfig neu und verbindet sich erneut.</translation>
    </message>
    <message>
        <source>Choose Kubeconfig…</source>
        <translation>Kubeconfig wählen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>As the System</source>
        <comment>choice of a light or dark look</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>choice of a light look</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>choice of a dark look</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>About ShopFlow Console</source>
        <translation>Über ShopFlow Console</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Finds every action, store and cluster by a few letters.</source>
        <translation>Findet jede Aktion, jeden Shop und jeden Cluster mit ein paar Buchstaben.</translation>
    </message>
    <message>
        <source>Read-Only Lock</source>
        <translation>Schreibsperre</translation>
    </message>
    <message>
        <source>Locks this cluster against every change from this console, until you unlock it.</source>
        <translation>Sperrt diesen Cluster gegen jede Änderung aus dieser Konsole, bis Sie ihn entsperren.</translation>
    </message>
    <message>
        <source>Production Cluster</source>
        <translation>Produktions-Cluster</translation>
    </message>
    <message>
        <source>Marks this cluster as one with real shops. Deleting then asks for its name too.</source>
        <translation>Kennzeichnet diesen Cluster als einen mit echten Shops. Beim Löschen wird dann auch nach seinem Namen gefragt.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Look, sign-in and keyboard shortcuts.</source>
        <translation>Aussehen, Anmeldung und Tastenkürzel.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>What was applied of the store beside what the cluster holds.</source>
        <translation>Was vom Shop angewendet wurde, neben dem, was der Cluster hat.</translation>
    </message>
    <message>
        <source>Stores</source>
        <comment>place: the table of all stores</comment>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>place: room for more stores</comment>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Tells how many more stores the cluster takes.</source>
        <translation>Sagt, wie viele Shops noch in den Cluster passen.</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>place: what is well with the cluster</comment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Tells whether the cluster can run stores, and what you may do there.</source>
        <translation>Sagt, ob im Cluster Shops laufen können und was Sie dort dürfen.</translation>
    </message>
    <message>
        <source>Port-Forwards</source>
        <comment>place</comment>
        <translation>Portweiterleitungen</translation>
    </message>
    <message>
        <source>Shows the port-forwards that this console holds open.</source>
        <translation>Zeigt die Portweiterleitungen, die diese Konsole offen hält.</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copies what helps to find a fault: versions, connections, last errors. No secrets.</source>
        <translation>Kopiert, was hilft, einen Fehler zu finden: Versionen, Verbindungen, letzte Fehler. Keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Shared Settings</source>
        <comment>place: settings of all consoles</comment>
        <translation>Gemeinsame Einstellungen</translation>
    </message>
    <message>
        <source>Shows the settings that all consoles of this cluster share.</source>
        <translation>Zeigt die Einstellungen, die alle Konsolen dieses Clusters teilen.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::AddressPanel</name>
    <message>
        <source>The addresses went with the store.</source>
        <translation>Die Adressen sind mit dem Shop verschwunden.</translation>
    </message>
    <message>
        <source>There is no address yet. One appears with the routing step.</source>
        <translation>Noch gibt es keine Adresse. Mit dem Schritt „Routing“ erscheint eine.</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>address that customers open</comment>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>address of the admin page</comment>
        <translation>Admin</translation>
    </message>
    <message>
        <source>API</source>
        <comment>address of the programming interface</comment>
        <translation>API</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>opens an address in the browser</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Adresse kopieren: %1</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <comment>closes a message</comment>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::BatchDialog</name>
    <message numerus="yes">
        <source>Verify %n Store(s)</source>
        <translation>
            <numerusform>%n Shop prüfen</numerusform>
            <numerusform>%n Shops prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::BatchPanel</name>
    <message>
        <source>The cluster goes on deleting when you close this.</source>
        <translation>Der Cluster löscht weiter, wenn Sie das schließen.</translation>
    </message>
    <message>
        <source>The checks go on when you close this.</source>
        <translation>Die Prüfungen gehen weiter, wenn Sie das schließen.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::BlueprintWords</name>
    <message>
        <source>Headless commerce with an admin dashboard, PostgreSQL and Redis.</source>
        <translation>Headless Commerce mit Admin-Oberfläche, PostgreSQL und Redis.</translation>
    </message>
    <message>
        <source>This platform has no shop front of its own. Open the admin instead, or connect a front end to the API.</source>
        <translation>Diese Plattform hat keine eigene Shop-Oberfläche. Öffnen Sie stattdessen die Admin-Seite, oder schließen Sie ein Frontend an die API an.</translation>
    </message>
    <message>
        <source>Build packaging/images/medusa and push it where the cluster can pull it, or load it into Kind; then give its reference (on the command line --image web=REFERENCE).</source>
        <translation>Bauen Sie packaging/images/medusa und legen Sie es dort ab, wo der Cluster es holen kann, oder laden Sie es in Kind; geben Sie dann seine Referenz an (auf der Kommandozeile --image web=REFERENCE).</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Im Betrieb</translation>
    </message>
    <message>
        <source>Running and maintenance</source>
        <translation>Betrieb mit Wartung</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The admin login does not work.</source>
        <translation>Der Admin-Zugang funktioniert nicht.</translation>
    </message>
    <message>
        <source>There is no publishable key for the store API.</source>
        <translation>Es gibt keinen Publishable Key für die Store-API.</translation>
    </message>
    <message>
        <source>The admin lists no product.</source>
        <translation>Die Admin-Seite listet kein Produkt auf.</translation>
    </message>
    <message>
        <source>No shipping option is offered.</source>
        <translation>Es wird keine Versandart angeboten.</translation>
    </message>
    <message>
        <source>The store API lists no region.</source>
        <translation>Die Store-API nennt keine Region.</translation>
    </message>
    <message>
        <source>No payment provider is offered.</source>
        <translation>Es wird kein Zahlungsanbieter angeboten.</translation>
    </message>
    <message>
        <source>No product of the store API has a price and stock.</source>
        <translation>Kein Produkt der Store-API hat einen Preis und einen Bestand.</translation>
    </message>
    <message>
        <source>The admin page is missing from the image.</source>
        <translation>Die Admin-Seite fehlt im Image.</translation>
    </message>
    <message>
        <source>The store API does not answer; the database may be down.</source>
        <translation>Die Store-API antwortet nicht; vielleicht läuft die Datenbank nicht.</translation>
    </message>
    <message>
        <source>The store API lists no product with a price.</source>
        <translation>Die Store-API nennt kein Produkt mit einem Preis.</translation>
    </message>
    <message>
        <source>A WordPress shop with WooCommerce on PHP and MariaDB, ready to take orders.</source>
        <translation>Ein WordPress-Shop mit WooCommerce auf PHP und MariaDB, bereit für Bestellungen.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Write a currency&apos;s three letters, such as EUR.</source>
        <translation>Schreiben Sie die drei Buchstaben einer Währung, etwa EUR.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Write a country&apos;s two letters, such as DE, and its state where there is one, such as US:CA.</source>
        <translation>Schreiben Sie die zwei Buchstaben eines Landes, etwa DE, und wo es einen gibt, den Bundesstaat, etwa US:CA.</translation>
    </message>
    <message>
        <source>WooCommerce plugin</source>
        <translation>WooCommerce-Plugin</translation>
    </message>
    <message>
        <source>Write a version such as 11.0.1, the https address of a zip file, or a path in the image; leave it empty for what the image holds or the newest from wordpress.org.</source>
        <translation>Schreiben Sie eine Version wie 11.0.1, die https-Adresse einer Zip-Datei oder einen Pfad im Image; leer lassen für das, was das Image enthält, sonst das neueste von wordpress.org.</translation>
    </message>
    <message>
        <source>The store does not answer as it should.</source>
        <translation>Der Shop antwortet nicht, wie er soll.</translation>
    </message>
    <message>
        <source>The shop cannot reach its database.</source>
        <translation>Der Shop erreicht seine Datenbank nicht.</translation>
    </message>
    <message>
        <source>Look at the pod of the database; if it is gone, repair the store.</source>
        <translation>Sehen Sie sich den Pod der Datenbank an; wenn er fehlt, reparieren Sie den Shop.</translation>
    </message>
    <message>
        <source>The shop&apos;s address was changed in its settings, so that its links lead elsewhere.</source>
        <translation>Die Adresse des Shops wurde in seinen Einstellungen geändert, sodass seine Links woandershin führen.</translation>
    </message>
    <message>
        <source>Set the host with “shopflowctl update”, or repair the store to bring its address back.</source>
        <translation>Setzen Sie den Host mit „shopflowctl update“, oder reparieren Sie den Shop, um seine Adresse zurückzuholen.</translation>
    </message>
    <message>
        <source>The plugin WooCommerce is switched off or missing.</source>
        <translation>Das Plugin WooCommerce ist ausgeschaltet oder fehlt.</translation>
    </message>
    <message>
        <source>Switch the plugin on in the shop&apos;s admin, or repair the store.</source>
        <translation>Schalten Sie das Plugin auf der Admin-Seite des Shops ein, oder reparieren Sie den Shop.</translation>
    </message>
    <message>
        <source>Pages have no readable addresses, because the file .htaccess or its rules are missing.</source>
        <translation>Die Seiten haben keine lesbaren Adressen, weil die Datei .htaccess oder ihre Regeln fehlen.</translation>
    </message>
    <message>
        <source>Repair the store.</source>
        <translation>Reparieren Sie den Shop.</translation>
    </message>
    <message>
        <source>The front page does not open.</source>
        <translation>Die Startseite öffnet sich nicht.</translation>
    </message>
    <message>
        <source>The samples T-Shirt and Jeans cannot both be bought.</source>
        <translation>Die Beispiele T-Shirt und Jeans lassen sich nicht beide kaufen.</translation>
    </message>
    <message>
        <source>No product can be bought any more.</source>
        <translation>Kein Produkt lässt sich mehr kaufen.</translation>
    </message>
    <message>
        <source>Publish a product with a price in the shop&apos;s admin.</source>
        <translation>Veröffentlichen Sie auf der Admin-Seite des Shops ein Produkt mit einem Preis.</translation>
    </message>
    <message>
        <source>The checkout offers no way to pay; cash on delivery is switched off.</source>
        <translation>Die Kasse bietet keine Zahlungsart an; Nachnahme ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch on a payment method in the shop&apos;s admin, under WooCommerce and Payments.</source>
        <translation>Schalten Sie auf der Admin-Seite des Shops unter WooCommerce und Zahlungen eine Zahlungsart ein.</translation>
    </message>
    <message>
        <source>Cash on delivery is not offered.</source>
        <translation>Nachnahme wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Cash on delivery is switched off, so that no order was placed as a check.</source>
        <translation>Nachnahme ist ausgeschaltet; deshalb wurde keine Bestellung als Prüfung aufgegeben.</translation>
    </message>
    <message>
        <source>A product cannot be put into the cart.</source>
        <translation>Ein Produkt lässt sich nicht in den Warenkorb legen.</translation>
    </message>
    <message>
        <source>The checkout page does not open.</source>
        <translation>Die Kassenseite öffnet sich nicht.</translation>
    </message>
    <message>
        <source>No order with cash on delivery can be placed.</source>
        <translation>Eine Bestellung mit Nachnahme lässt sich nicht aufgeben.</translation>
    </message>
    <message>
        <source>The order that was placed as a check could not be removed.</source>
        <translation>Die Bestellung, die als Prüfung aufgegeben wurde, ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Remove the order of check-…@shopflow.invalid in the shop&apos;s admin.</source>
        <translation>Entfernen Sie auf der Admin-Seite des Shops die Bestellung von check-…@shopflow.invalid.</translation>
    </message>
    <message>
        <source>The admin page does not open.</source>
        <translation>Die Admin-Seite öffnet sich nicht.</translation>
    </message>
    <message>
        <source>The shop has no product to buy yet.</source>
        <translation>Der Shop hat noch kein Produkt zu verkaufen.</translation>
    </message>
    <message>
        <source>An order of an earlier check could not be removed.</source>
        <translation>Eine Bestellung einer früheren Prüfung ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The stock is another one than before the check; customers may have bought meanwhile.</source>
        <translation>Der Bestand ist ein anderer als vor der Prüfung; vielleicht haben Kunden inzwischen gekauft.</translation>
    </message>
    <message>
        <source>The stored admin login was refused; the password was changed in the shop.</source>
        <translation>Die gespeicherte Admin-Anmeldung wurde abgelehnt; das Passwort wurde im Shop geändert.</translation>
    </message>
    <message>
        <source>The shop wants addresses without words, as its settings say.</source>
        <translation>Der Shop will Adressen ohne Wörter, wie seine Einstellungen sagen.</translation>
    </message>
    <message>
        <source>Only customers who are signed in may order.</source>
        <translation>Nur angemeldete Kunden dürfen bestellen.</translation>
    </message>
    <message>
        <source>Everything is sold out.</source>
        <translation>Alles ist ausverkauft.</translation>
    </message>
    <message>
        <source>The shop does not tell its settings, because ShopFlow&apos;s own plugin in it is missing or old.</source>
        <translation>Der Shop nennt seine Einstellungen nicht, weil das Plugin von ShopFlow darin fehlt oder alt ist.</translation>
    </message>
    <message>
        <source>The shop is in coming-soon mode: customers read that it opens soon, and cannot buy.</source>
        <translation>Der Shop ist noch nicht eröffnet: Kunden lesen, dass er bald öffnet, und können nicht kaufen.</translation>
    </message>
    <message>
        <source>Open it in the shop&apos;s admin, under WooCommerce, Settings and Site visibility.</source>
        <translation>Öffnen Sie ihn auf der Admin-Seite des Shops unter WooCommerce, Einstellungen und Sichtbarkeit der Website.</translation>
    </message>
    <message>
        <source>The cart does not open.</source>
        <translation>Der Warenkorb öffnet sich nicht.</translation>
    </message>
    <message>
        <source>The shop&apos;s own rules did not let the check put a product into the cart.</source>
        <translation>Die eigenen Regeln des Shops ließen nicht zu, dass die Prüfung ein Produkt in den Warenkorb legt.</translation>
    </message>
    <message>
        <source>Cash on delivery is not offered for the product of the check, so that no order was placed.</source>
        <translation>Nachnahme wird für das Produkt der Prüfung nicht angeboten, sodass nichts bestellt wurde.</translation>
    </message>
    <message>
        <source>Cash on delivery is not offered for a product in the cart.</source>
        <translation>Nachnahme wird für ein Produkt im Warenkorb nicht angeboten.</translation>
    </message>
    <message>
        <source>The shop&apos;s own rules did not let the check order.</source>
        <translation>Die eigenen Regeln des Shops ließen die Bestellung der Prüfung nicht zu.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CapacityPage</name>
    <message>
        <source>Nobody can tell how much room there is</source>
        <translation>Wie viel Platz ist, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Not every kind of Small store fits any more</source>
        <translation>Nicht jede Art von kleinem Shop passt noch</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more Small store(s) of any kind</source>
        <translation>
            <numerusform>Platz für %n weiteren kleinen Shop jeder Art</numerusform>
            <numerusform>Platz für %n weitere kleine Shops jeder Art</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how much room there is</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>full</source>
        <comment>a cluster has no room</comment>
        <translation>voll</translation>
    </message>
    <message>
        <source>room for %1</source>
        <comment>%1: a number of stores</comment>
        <translation>Platz für %1</translation>
    </message>
    <message>
        <source>Counting what is free…</source>
        <translation>Freies wird gezählt…</translation>
    </message>
    <message>
        <source>Counted as Kubernetes places pods: by what they ask for, not by what they use just now. Each pod of a store also needs one node with room for it.</source>
        <translation>Gezählt, wie Kubernetes Pods verteilt: nach dem, was sie anfordern, nicht nach dem, was sie gerade verbrauchen. Jeder Pod eines Shops braucht außerdem einen Node, auf dem Platz für ihn ist.</translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <comment>%1: &quot;3 min ago&quot;</comment>
        <translation>Gezählt %1.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählt…</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>Neu zählen</translation>
    </message>
    <message numerus="yes">
        <source>Free on %n node(s)</source>
        <comment>heading; node of a cluster</comment>
        <translation>
            <numerusform>Frei auf %n Node</numerusform>
            <numerusform>Frei auf %n Nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free on %1 of %n node(s); the others take no pods</source>
        <comment>heading; node of a cluster</comment>
        <translation>
            <numerusform>Frei auf %1 von %n Node; die anderen nehmen keine Pods</numerusform>
            <numerusform>Frei auf %1 von %n Nodes; die anderen nehmen keine Pods</numerusform>
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
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 of %2 asked for by pods</source>
        <comment>resources</comment>
        <translation>%1 von %2 durch Pods angefordert</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>resources</comment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>column: small, medium, large</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>One Store Asks For</source>
        <comment>column: resources</comment>
        <translation>Ein Shop fordert an</translation>
    </message>
    <message>
        <source>By CPU</source>
        <comment>column: how many stores the free CPU takes</comment>
        <translation>Nach CPU</translation>
    </message>
    <message>
        <source>By Memory</source>
        <comment>column: how many stores the free memory takes</comment>
        <translation>Nach Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Room For</source>
        <comment>column: a number of stores</comment>
        <translation>Platz für</translation>
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
            <numerusform>Platz für %n Shop im Plan %1</numerusform>
            <numerusform>Platz für %n Shops im Plan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No node takes pods, so no store fits</source>
        <translation>Kein Node nimmt Pods, daher passt kein Shop</translation>
    </message>
    <message>
        <source>No room for another store</source>
        <translation>Kein Platz für einen weiteren Shop</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Apply Change</source>
        <translation>Änderung anwenden</translation>
    </message>
    <message>
        <source>Show What Changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>The cluster is still being asked.</source>
        <translation>Der Cluster wird noch befragt.</translation>
    </message>
    <message>
        <source>There is nothing to apply. Why is written above.</source>
        <translation>Es gibt nichts anzuwenden. Der Grund steht oben.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ChangesPage</name>
    <message>
        <source>Review the change of “%1”</source>
        <translation>Änderung von „%1“ prüfen</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Asking the cluster what would change…</source>
        <translation>Der Cluster wird gefragt, was sich ändern würde…</translation>
    </message>
    <message>
        <source>Rights, quota, volumes and a dry run of every object.</source>
        <translation>Rechte, Quota, Volumes und ein Probelauf für jedes Objekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) would change</source>
        <translation>
            <numerusform>%n Objekt würde sich ändern</numerusform>
            <numerusform>%n Objekte würden sich ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password of the mail server will be written; nothing else changes.</source>
        <translation>Das neue Passwort des Mailservers wird geschrieben; sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>The store is like this already; nothing would change.</source>
        <translation>Der Shop ist schon so; nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>The change can be made. The shop is away for a moment while its pods are replaced.</source>
        <translation>Die Änderung ist möglich. Der Shop ist einen Augenblick nicht erreichbar, während seine Pods ersetzt werden.</translation>
    </message>
    <message>
        <source>The new password of the mail server is written with it.</source>
        <translation>Das neue Passwort des Mailservers wird mit geschrieben.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>set by “%1”</source>
        <comment>another program</comment>
        <translation>gesetzt von „%1“</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CheckWords</name>
    <message>
        <source>Kubernetes version</source>
        <comment>a check</comment>
        <translation>Kubernetes-Version</translation>
    </message>
    <message>
        <source>Your rights</source>
        <comment>a check: what the person may do</comment>
        <translation>Ihre Rechte</translation>
    </message>
    <message>
        <source>Port-forwards</source>
        <comment>a check</comment>
        <translation>Portweiterleitungen</translation>
    </message>
    <message>
        <source>Commands in pods</source>
        <comment>a check</comment>
        <translation>Befehle in Pods</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>a check</comment>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Ingress controller</source>
        <comment>a check</comment>
        <translation>Ingress-Controller</translation>
    </message>
    <message>
        <source>Public address</source>
        <comment>a check: where the ingress controller answers</comment>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>a check</comment>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Network isolation</source>
        <comment>a check</comment>
        <translation>Netzwerktrennung</translation>
    </message>
    <message>
        <source>Nodes</source>
        <comment>a check</comment>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>a check: room for more stores</comment>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a check: does this computer&apos;s time agree</comment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Shared settings</source>
        <comment>a check: settings of all consoles</comment>
        <translation>Gemeinsame Einstellungen</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>result of a check</comment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>result of a check</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of a check</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result of a check</comment>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n in Ordnung</numerusform>
            <numerusform>%n in Ordnung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ChecksPage</name>
    <message>
        <source>Stores cannot be created on this cluster yet</source>
        <translation>In diesem Cluster lassen sich noch keine Shops anlegen</translation>
    </message>
    <message>
        <source>Stores can be created, with reservations</source>
        <translation>Shops lassen sich anlegen, mit Einschränkungen</translation>
    </message>
    <message>
        <source>This cluster is ready for stores</source>
        <translation>Dieser Cluster ist bereit für Shops</translation>
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
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>Der Cluster wird gefragt…</translation>
    </message>
    <message>
        <source>%1. Checked %2; nothing was changed.</source>
        <comment>what the checks say, &quot;3 min ago&quot;</comment>
        <translation>%1. Geprüft %2; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüft…</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Erneut prüfen</translation>
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
        <translation>öffnen</translation>
    </message>
    <message>
        <source>This cluster has thousands of pods, so it is only looked at when you open this place.</source>
        <translation>Dieser Cluster hat Tausende Pods; darum wird erst nachgesehen, wenn Sie diesen Ort öffnen.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ClusterView</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No stores that you may see</source>
        <translation>Keine Shops, die Sie sehen dürfen</translation>
    </message>
    <message>
        <source>New Store</source>
        <translation>Neuer Shop</translation>
    </message>
    <message>
        <source>No stores on this cluster yet</source>
        <translation>Noch keine Shops auf diesem Cluster</translation>
    </message>
    <message>
        <source>A store gets its own namespace, database, quota and network isolation, and is open for customers in a few minutes.</source>
        <translation>Ein Shop bekommt einen eigenen Namespace mit Datenbank, Quota und Netzwerkisolation und ist in wenigen Minuten für Kunden geöffnet.</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Anmeldung bei %1…</translation>
    </message>
    <message>
        <source>Waiting for the program “%1”.</source>
        <translation>Das Programm „%1“ wird abgewartet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the stores of %1…</source>
        <translation>Die Shops von %1 werden gelesen…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung mit %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>%1. %2: what you see may be old.</source>
        <translation>%1. %2: Was Sie sehen, kann veraltet sein.</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Locate “%1”…</source>
        <translation>„%1“ suchen …</translation>
    </message>
    <message>
        <source>On the cluster %1.</source>
        <translation>Auf dem Cluster %1.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Letters of an action, a store or a cluster</source>
        <translation>Buchstaben einer Aktion, eines Shops oder eines Clusters</translation>
    </message>
    <message>
        <source>Type an action, a store or a cluster…</source>
        <translation>Aktion, Shop oder Cluster eingeben…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Nichts hat diese Buchstaben in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Enter does it, Escape closes.</source>
        <translation>Eingabe führt aus, Escape schließt.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ComponentsPanel</name>
    <message>
        <source>Nothing runs yet.</source>
        <translation>Noch läuft nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n Neustart</numerusform>
            <numerusform>%n Neustarts</numerusform>
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
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a connection: changes arrive as they happen</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>state of a connection</comment>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Stale</source>
        <comment>state of a connection: nothing was heard for a while</comment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <comment>state of a connection</comment>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Certificate refused</source>
        <comment>state of a connection</comment>
        <translation>Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>state of a connection: the credentials were refused</comment>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <comment>state of a connection: a right is missing</comment>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of a connection</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Reading the stores…</source>
        <comment>state of a connection</comment>
        <translation>Die Shops werden gelesen…</translation>
    </message>
    <message>
        <source>Last heard %1</source>
        <comment>%1: &quot;3 s ago&quot;</comment>
        <translation>Zuletzt gehört %1</translation>
    </message>
    <message>
        <source>Partial view</source>
        <comment>title: not all stores can be seen</comment>
        <translation>Teilansicht</translation>
    </message>
    <message>
        <source>You may not watch all namespaces of the cluster, so there may be more stores than are shown.</source>
        <translation>Sie dürfen nicht alle Namespaces des Clusters beobachten; es kann also mehr Shops geben, als gezeigt werden.</translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for the role “shopflow-viewer” to see them all.</source>
        <translation>Bitten Sie einen Administrator des Clusters um die Rolle „shopflow-viewer“, um alle zu sehen.</translation>
    </message>
    <message>
        <source>The cluster&apos;s certificate was refused</source>
        <translation>Das Zertifikat des Clusters wurde abgelehnt</translation>
    </message>
    <message>
        <source>Get a fresh kubeconfig from whoever runs the cluster, then try again.</source>
        <translation>Besorgen Sie sich eine neue Kubeconfig von denen, die den Cluster betreiben, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The cluster refused your credentials</source>
        <translation>Der Cluster hat Ihre Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>Sign in again with your provider&apos;s tool, then try again.</source>
        <translation>Melden Sie sich mit dem Werkzeug Ihres Anbieters neu an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>You may not list stores on this cluster</source>
        <translation>Sie dürfen die Shops dieses Clusters nicht auflisten</translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for the role “shopflow-viewer”.</source>
        <translation>Bitten Sie einen Administrator des Clusters um die Rolle „shopflow-viewer“.</translation>
    </message>
    <message>
        <source>%1 cannot be used yet</source>
        <comment>a context of the kubeconfig</comment>
        <translation>%1 kann noch nicht benutzt werden</translation>
    </message>
    <message>
        <source>The cluster cannot be reached</source>
        <translation>Der Cluster ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check that the cluster runs and that your network or VPN is up, then try again.</source>
        <translation>Sehen Sie nach, ob der Cluster läuft und Ihr Netzwerk oder VPN verbunden ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing more is known about the cause.</source>
        <translation>Mehr ist über die Ursache nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ContextListModel</name>
    <message>
        <source>Cluster %1 at %2
User %3</source>
        <translation>Cluster %1 auf %2
Benutzer %3</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>a cluster</comment>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>production</source>
        <comment>a cluster with real shops</comment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a cluster: against changes</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Production: real shops are here.</source>
        <translation>Produktion: Hier sind echte Shops.</translation>
    </message>
    <message>
        <source>Locked against changes.</source>
        <translation>Gegen Änderungen gesperrt.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CoreWords</name>
    <message>
        <source>You have to sign in yourself: the store made no sign-in link.</source>
        <translation>Sie müssen sich selbst anmelden: Der Shop hat keinen Anmelde-Link erzeugt.</translation>
    </message>
    <message>
        <source>The admin login of the store is not complete.</source>
        <translation>Der Admin-Zugang des Shops ist unvollständig.</translation>
    </message>
    <message>
        <source>Repair the store; it makes what is missing again.</source>
        <translation>Reparieren Sie den Shop; das legt an, was fehlt.</translation>
    </message>
    <message>
        <source>There is no admin login of this store in the cluster.</source>
        <translation>Im Cluster gibt es keinen Admin-Zugang dieses Shops.</translation>
    </message>
    <message>
        <source>Repair the store, which makes a new login, then rotate the admin login so that the shop learns it.</source>
        <translation>Reparieren Sie den Shop; das erzeugt einen neuen Zugang. Erneuern Sie dann den Admin-Zugang, damit der Shop ihn kennt.</translation>
    </message>
    <message>
        <source>You may not read the admin login of this store.</source>
        <translation>Sie dürfen den Admin-Zugang dieses Shops nicht lesen.</translation>
    </message>
    <message>
        <source>Ask for the right to get secrets in the namespace %1.</source>
        <translation>Bitten Sie um das Recht, im Namespace %1 Secrets zu lesen.</translation>
    </message>
    <message>
        <source>The keychain has no login of this store.</source>
        <translation>Der Schlüsselbund hat keinen Zugang zu diesem Shop.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or read the login from the cluster.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder lesen Sie den Zugang aus dem Cluster.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access.</source>
        <translation>Der Schlüsselbund ist gesperrt oder hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain could not delete the login.</source>
        <translation>Der Schlüsselbund konnte den Zugang nicht löschen.</translation>
    </message>
    <message>
        <source>Delete it with the keychain&apos;s own program.</source>
        <translation>Löschen Sie ihn mit dem Programm des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>No keychain is available on this desktop.</source>
        <translation>Auf diesem Desktop ist kein Schlüsselbund verfügbar.</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring or KWallet); until then the login is read from the cluster each time.</source>
        <translation>Starten Sie einen Schlüsselbund-Dienst (GNOME Keyring oder KWallet); bis dahin wird der Zugang jedes Mal aus dem Cluster gelesen.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry of this store cannot be read.</source>
        <translation>Der Eintrag dieses Shops im Schlüsselbund ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Save the login again.</source>
        <translation>Speichern Sie den Zugang erneut.</translation>
    </message>
    <message>
        <source>No way to the store %1 opens right now.</source>
        <translation>Gerade öffnet sich kein Weg zum Shop %1.</translation>
    </message>
    <message>
        <source>Wait until the store is Ready, then try again.</source>
        <translation>Warten Sie, bis der Shop bereit ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 stores cannot do “%2”.</source>
        <translation>%1-Shops beherrschen „%2“ nicht.</translation>
    </message>
    <message>
        <source>Use the newest version of ShopFlow Console.</source>
        <translation>Benutzen Sie die neueste Version von ShopFlow Console.</translation>
    </message>
    <message>
        <source>No pod of “%1” is ready.</source>
        <translation>Kein Pod von „%1“ ist bereit.</translation>
    </message>
    <message>
        <source>The command was cancelled.</source>
        <translation>Der Befehl wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Open the admin page of the store instead.</source>
        <translation>Öffnen Sie stattdessen die Admin-Seite des Shops.</translation>
    </message>
    <message>
        <source>The store is forwarded on port %1 already.</source>
        <translation>Der Shop wird schon auf Port %1 weitergeleitet.</translation>
    </message>
    <message>
        <source>Use that port.</source>
        <translation>Benutzen Sie diesen Port.</translation>
    </message>
    <message>
        <source>If it waits for a sign-in in a browser, finish that and try again; else run the command by hand to see what it waits for.</source>
        <translation>Wenn es auf eine Anmeldung im Browser wartet, schließen Sie diese ab und versuchen Sie es erneut; sonst führen Sie den Befehl von Hand aus, um zu sehen, worauf er wartet.</translation>
    </message>
    <message>
        <source>Install it, or write its whole path into the user&apos;s exec entry in %1.</source>
        <translation>Installieren Sie es, oder schreiben Sie seinen ganzen Pfad in den exec-Eintrag des Benutzers in %1.</translation>
    </message>
    <message>
        <source>Allow it first, if you trust the kubeconfig.</source>
        <translation>Erlauben Sie es zuerst, wenn Sie der Kubeconfig vertrauen.</translation>
    </message>
    <message>
        <source>Sign in with your provider&apos;s tool and try again; running the command by hand shows why it failed.</source>
        <translation>Melden Sie sich mit dem Werkzeug Ihres Anbieters an und versuchen Sie es erneut; warum es fehlschlug, zeigt der Befehl von Hand.</translation>
    </message>
    <message>
        <source>Signing in by the program &quot;%1&quot; was cancelled.</source>
        <translation>Die Anmeldung durch das Programm &quot;%1&quot; wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Try again to run it once more.</source>
        <translation>Versuchen Sie es erneut, um es noch einmal auszuführen.</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; signs in by running the program &quot;%2&quot;, which nobody has allowed yet.</source>
        <translation>Der Kontext &quot;%1&quot; meldet sich über das Programm &quot;%2&quot; an, das noch niemand erlaubt hat.</translation>
    </message>
    <message>
        <source>Check that the cluster is running, and that the network, VPN and proxy let you reach its server.</source>
        <translation>Sehen Sie nach, ob der Cluster läuft und ob Netzwerk, VPN und Proxy Sie zu seinem Server lassen.</translation>
    </message>
    <message>
        <source>Check the context&apos;s certificate authority, server name and client certificate; fetch a fresh kubeconfig if the cluster was rebuilt.</source>
        <translation>Prüfen Sie Zertifizierungsstelle, Servernamen und Client-Zertifikat des Kontexts; besorgen Sie eine neue Kubeconfig, wenn der Cluster neu aufgesetzt wurde.</translation>
    </message>
    <message>
        <source>Check the network to the cluster and try again.</source>
        <translation>Prüfen Sie das Netzwerk zum Cluster und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Check the server address of the context; a login page or a proxy may answer in its place.</source>
        <translation>Prüfen Sie die Serveradresse des Kontexts; vielleicht antwortet eine Anmeldeseite oder ein Proxy an seiner Stelle.</translation>
    </message>
    <message>
        <source>Nothing was changed because read-only mode is on.</source>
        <translation>Nichts wurde geändert, weil nur gelesen werden darf.</translation>
    </message>
    <message>
        <source>Turn read-only mode off to make changes.</source>
        <translation>Schalten Sie den Nur-Lesen-Modus aus, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>The context&apos;s identity cannot be used.</source>
        <translation>Die Identität des Kontexts ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>Correct the context in the kubeconfig, or choose another one.</source>
        <translation>Berichtigen Sie den Kontext in der Kubeconfig, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>Die Anfrage ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The namespace&apos;s resource quota does not allow this.</source>
        <translation>Die ResourceQuota des Namespace erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Free resources in the namespace, choose a smaller plan, or ask for a larger quota.</source>
        <translation>Geben Sie Ressourcen im Namespace frei, wählen Sie einen kleineren Plan, oder bitten Sie um eine größere Quota.</translation>
    </message>
    <message>
        <source>A limit range of the namespace does not allow this size.</source>
        <translation>Ein LimitRange des Namespace erlaubt diese Größe nicht.</translation>
    </message>
    <message>
        <source>Choose a size inside the namespace&apos;s limits, or ask an administrator to change them.</source>
        <translation>Wählen Sie eine Größe innerhalb der Grenzen des Namespace, oder bitten Sie einen Administrator, sie zu ändern.</translation>
    </message>
    <message>
        <source>The namespace&apos;s pod security standard does not allow this pod.</source>
        <translation>Der Pod-Sicherheitsstandard des Namespace erlaubt diesen Pod nicht.</translation>
    </message>
    <message>
        <source>Ask an administrator which pod security level the namespace may have.</source>
        <translation>Fragen Sie einen Administrator, welches Pod-Sicherheitsniveau der Namespace haben darf.</translation>
    </message>
    <message>
        <source>The namespace is being deleted and takes nothing new.</source>
        <translation>Der Namespace wird gelöscht und nimmt nichts Neues an.</translation>
    </message>
    <message>
        <source>Wait until the namespace is gone, then try again.</source>
        <translation>Warten Sie, bis der Namespace verschwunden ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>You are not allowed to do this in the cluster.</source>
        <translation>Sie dürfen das im Cluster nicht tun.</translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for the missing right.</source>
        <translation>Bitten Sie einen Administrator des Clusters um das fehlende Recht.</translation>
    </message>
    <message>
        <source>An object of this name already exists.</source>
        <translation>Ein Objekt dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or update the existing object.</source>
        <translation>Wählen Sie einen anderen Namen, oder ändern Sie das vorhandene Objekt.</translation>
    </message>
    <message>
        <source>Another program manages fields that this change would set.</source>
        <translation>Ein anderes Programm verwaltet Felder, die diese Änderung setzen würde.</translation>
    </message>
    <message>
        <source>Compare the fields named in the details, then decide whether to overwrite them.</source>
        <translation>Vergleichen Sie die Felder, die in den Einzelheiten stehen, und entscheiden Sie dann, ob sie überschrieben werden.</translation>
    </message>
    <message>
        <source>The object was changed by someone else at the same time.</source>
        <translation>Jemand anderes hat das Objekt zur selben Zeit geändert.</translation>
    </message>
    <message>
        <source>Look at the current state and try again.</source>
        <translation>Sehen Sie sich den jetzigen Stand an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Augenblick und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server is busy and asks to wait.</source>
        <translation>Der API-Server des Clusters ist ausgelastet und bittet zu warten.</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server ran out of time.</source>
        <translation>Dem API-Server des Clusters ist die Zeit ausgegangen.</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server is not available now.</source>
        <translation>Der API-Server des Clusters ist gerade nicht verfügbar.</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server reported an internal error (%1).</source>
        <translation>Der API-Server des Clusters meldet einen internen Fehler (%1).</translation>
    </message>
    <message>
        <source>Try again; if it stays, the cluster&apos;s administrator finds the cause in the API server&apos;s log.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, findet der Administrator des Clusters die Ursache im Log des API-Servers.</translation>
    </message>
    <message>
        <source>A policy of the cluster refused this.</source>
        <translation>Eine Richtlinie des Clusters hat das abgelehnt.</translation>
    </message>
    <message>
        <source>Read the policy&apos;s own words in the details, or ask the cluster&apos;s administrator.</source>
        <translation>Lesen Sie die Worte der Richtlinie in den Einzelheiten, oder fragen Sie den Administrator des Clusters.</translation>
    </message>
    <message>
        <source>The cluster did not accept your credentials.</source>
        <translation>Der Cluster hat Ihre Zugangsdaten nicht angenommen.</translation>
    </message>
    <message>
        <source>Sign in again or fetch a fresh kubeconfig; the token or certificate may have expired.</source>
        <translation>Melden Sie sich neu an oder besorgen Sie eine neue Kubeconfig; vielleicht ist das Token oder Zertifikat abgelaufen.</translation>
    </message>
    <message>
        <source>The cluster does not know this kind of object.</source>
        <translation>Der Cluster kennt diese Art von Objekt nicht.</translation>
    </message>
    <message>
        <source>The object does not exist in the cluster.</source>
        <translation>Das Objekt gibt es im Cluster nicht.</translation>
    </message>
    <message>
        <source>Refresh the view; the object may have been deleted.</source>
        <translation>Lesen Sie die Ansicht neu; vielleicht wurde das Objekt gelöscht.</translation>
    </message>
    <message>
        <source>The cluster no longer has the state that was asked for.</source>
        <translation>Der Cluster hat den verlangten Stand nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh the view and try again.</source>
        <translation>Lesen Sie die Ansicht neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The cluster refused the object as invalid.</source>
        <translation>Der Cluster hat das Objekt als ungültig abgelehnt.</translation>
    </message>
    <message>
        <source>Correct the values named in the details.</source>
        <translation>Berichtigen Sie die Werte, die in den Einzelheiten stehen.</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server answered with the unexpected status %1.</source>
        <translation>Der API-Server des Clusters hat mit dem unerwarteten Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>Check the server address of the context.</source>
        <translation>Prüfen Sie die Serveradresse des Kontexts.</translation>
    </message>
    <message>
        <source>No complete answer came within the time allowed.</source>
        <translation>In der erlaubten Zeit kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>The connection was closed because the client certificate was renewed.</source>
        <translation>Die Verbindung wurde geschlossen, weil das Client-Zertifikat erneuert wurde.</translation>
    </message>
    <message>
        <source>The server sent a redirect to %1, which is not followed.</source>
        <translation>Der Server hat auf %1 umgeleitet; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; cannot be used: %2.</source>
        <translation>Der Kontext &quot;%1&quot; ist nicht benutzbar: %2.</translation>
    </message>
    <message>
        <source>Fetch a fresh kubeconfig from the cluster.</source>
        <translation>Besorgen Sie eine neue Kubeconfig vom Cluster.</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; cannot be used for %2 reasons: %3.</source>
        <translation>Der Kontext &quot;%1&quot; ist aus %2 Gründen nicht benutzbar: %3.</translation>
    </message>
    <message>
        <source>Correct the entry in %1, or choose another context.</source>
        <translation>Berichtigen Sie den Eintrag in %1, oder wählen Sie einen anderen Kontext.</translation>
    </message>
    <message>
        <source>The kubeconfig %1 is a directory.</source>
        <translation>Die Kubeconfig %1 ist ein Verzeichnis.</translation>
    </message>
    <message>
        <source>The kubeconfig %1 does not exist.</source>
        <translation>Die Kubeconfig %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The kubeconfig %1 cannot be read: %2.</source>
        <translation>Die Kubeconfig %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Correct the file, or name another one with --kubeconfig or KUBECONFIG.</source>
        <translation>Berichtigen Sie die Datei, oder nennen Sie eine andere mit --kubeconfig oder KUBECONFIG.</translation>
    </message>
    <message>
        <source>The environment variable KUBECONFIG names no file.</source>
        <translation>Die Umgebungsvariable KUBECONFIG nennt keine Datei.</translation>
    </message>
    <message>
        <source>%1 is a kubeconfig of another version (apiVersion %2, not v1).</source>
        <translation>%1 ist eine Kubeconfig einer anderen Version (apiVersion %2, nicht v1).</translation>
    </message>
    <message>
        <source>%1 is not a kubeconfig: its kind and apiVersion must be words.</source>
        <translation>%1 ist keine Kubeconfig: kind und apiVersion müssen Wörter sein.</translation>
    </message>
    <message>
        <source>%1 is not a kubeconfig but a %2.</source>
        <translation>%1 ist keine Kubeconfig, sondern ein %2.</translation>
    </message>
    <message>
        <source>No kubeconfig was found at %1.</source>
        <translation>Unter %1 wurde keine Kubeconfig gefunden.</translation>
    </message>
    <message>
        <source>Name one with --kubeconfig or the environment variable KUBECONFIG.</source>
        <translation>Nennen Sie eine mit --kubeconfig oder der Umgebungsvariablen KUBECONFIG.</translation>
    </message>
    <message>
        <source>Correct %1, or choose another kubeconfig.</source>
        <translation>Berichtigen Sie %1, oder wählen Sie eine andere Kubeconfig.</translation>
    </message>
    <message>
        <source>%1 is not a kubeconfig: it holds no mapping.</source>
        <translation>%1 ist keine Kubeconfig: Es enthält keine Zuordnung.</translation>
    </message>
    <message>
        <source>%1 is not a valid kubeconfig: %2.</source>
        <translation>%1 ist keine gültige Kubeconfig: %2.</translation>
    </message>
    <message>
        <source>Choose a kubeconfig that holds a context.</source>
        <translation>Wählen Sie eine Kubeconfig, die einen Kontext enthält.</translation>
    </message>
    <message>
        <source>The container %1 is not running.</source>
        <translation>Der Container %1 läuft nicht.</translation>
    </message>
    <message>
        <source>Wait until the store&apos;s pods are running, then try again.</source>
        <translation>Warten Sie, bis die Pods des Shops laufen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The command “%1” in %2 ended with exit code %3.</source>
        <translation>Der Befehl „%1“ in %2 endete mit dem Exit-Code %3.</translation>
    </message>
    <message>
        <source>Look at the logs of the store, then try again.</source>
        <translation>Sehen Sie sich die Logs des Shops an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Look at the state of the store&apos;s pods, then try again.</source>
        <translation>Sehen Sie sich den Zustand der Pods des Shops an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>You may not run commands in the pods of %1.</source>
        <translation>Sie dürfen in den Pods von %1 keine Befehle ausführen.</translation>
    </message>
    <message>
        <source>Ask for the right to get and create pods/exec in the namespace %1.</source>
        <translation>Bitten Sie um das Recht, im Namespace %1 pods/exec zu lesen und anzulegen.</translation>
    </message>
    <message>
        <source>Nothing is run in a store&apos;s pods because read-only mode is on.</source>
        <translation>In den Pods eines Shops wird nichts ausgeführt, weil nur gelesen werden darf.</translation>
    </message>
    <message>
        <source>Turn read-only mode off to run it.</source>
        <translation>Schalten Sie den Nur-Lesen-Modus aus, um es auszuführen.</translation>
    </message>
    <message>
        <source>The pod %1 does not answer on port %2.</source>
        <translation>Der Pod %1 antwortet nicht auf Port %2.</translation>
    </message>
    <message>
        <source>Wait until the pod is ready, then try again.</source>
        <translation>Warten Sie, bis der Pod bereit ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to the pod %1 was lost.</source>
        <translation>Die Verbindung zum Pod %1 ist abgerissen.</translation>
    </message>
    <message>
        <source>Try again; the pod may have been replaced.</source>
        <translation>Versuchen Sie es erneut; vielleicht wurde der Pod ersetzt.</translation>
    </message>
    <message>
        <source>The log of %1 in %2 cannot be read.</source>
        <translation>Das Log von %1 in %2 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The node may have removed it; look at the pod&apos;s state.</source>
        <translation>Vielleicht hat der Node es entfernt; sehen Sie sich den Zustand des Pods an.</translation>
    </message>
    <message>
        <source>The container %1 of %2 has not begun yet.</source>
        <translation>Der Container %1 von %2 hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Wait until it runs, or follow the log.</source>
        <translation>Warten Sie, bis er läuft, oder folgen Sie dem Log.</translation>
    </message>
    <message>
        <source>The local port %1 cannot be opened.</source>
        <translation>Der lokale Port %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Choose another local port, or let one be picked.</source>
        <translation>Wählen Sie einen anderen lokalen Port, oder lassen Sie einen aussuchen.</translation>
    </message>
    <message>
        <source>No pod is ready to be connected to.</source>
        <translation>Kein Pod ist für eine Verbindung bereit.</translation>
    </message>
    <message>
        <source>Wait until the store is ready, then try again.</source>
        <translation>Warten Sie, bis der Shop bereit ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing came over the connection for %1 seconds.</source>
        <translation>%1 Sekunden lang kam nichts über die Verbindung.</translation>
    </message>
    <message>
        <source>reading the store</source>
        <translation>der Shop wird gelesen</translation>
    </message>
    <message>
        <source>There is no store “%1”.</source>
        <translation>Es gibt keinen Shop „%1“.</translation>
    </message>
    <message>
        <source>asking the cluster</source>
        <translation>der Cluster wird befragt</translation>
    </message>
    <message>
        <source>comparing with the cluster</source>
        <translation>Vergleich mit dem Cluster</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 was changed%2.</source>
        <translation>%1 wurde geändert%2.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>All objects of the store are as they should be.</source>
        <translation>Alle Objekte des Shops sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nichts zu ändern</translation>
    </message>
    <message>
        <source>quota, limits and network policies</source>
        <translation>Quota, Limits und NetworkPolicies</translation>
    </message>
    <message>
        <source>credentials, volumes and services</source>
        <translation>Zugangsdaten, Volumes und Services</translation>
    </message>
    <message>
        <source>%1 %2 was taken back from “%3”.</source>
        <translation>%1 %2 wurde von „%3“ zurückgeholt.</translation>
    </message>
    <message>
        <source>The pod %1 is replaced.</source>
        <translation>Der Pod %1 wird ersetzt.</translation>
    </message>
    <message>
        <source>The pod %1 (%2) is replaced.</source>
        <translation>Der Pod %1 (%2) wird ersetzt.</translation>
    </message>
    <message>
        <source>The pod %1 was started again.</source>
        <translation>Der Pod %1 wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The pod %1 (%2) was started again.</source>
        <translation>Der Pod %1 (%2) wurde neu gestartet.</translation>
    </message>
    <message>
        <source>starting the shop again, which mends it from inside</source>
        <translation>der Shop startet neu, was ihn von innen heilt</translation>
    </message>
    <message>
        <source>The store is not gone yet.</source>
        <translation>Der Shop ist noch nicht verschwunden.</translation>
    </message>
    <message>
        <source>The cluster goes on deleting it; run the same again to see what is left.</source>
        <translation>Der Cluster löscht weiter; dasselbe noch einmal zeigt, was übrig ist.</translation>
    </message>
    <message>
        <source>The namespace %1 was not made by ShopFlow, so it is left alone.</source>
        <translation>Der Namespace %1 stammt nicht von ShopFlow und bleibt unberührt.</translation>
    </message>
    <message>
        <source>Delete it with the tool that made it.</source>
        <translation>Löschen Sie ihn mit dem Werkzeug, das ihn angelegt hat.</translation>
    </message>
    <message>
        <source>The namespace is being deleted.</source>
        <translation>Der Namespace wird gelöscht.</translation>
    </message>
    <message>
        <source>A store keeps its name.</source>
        <translation>Ein Shop behält seinen Namen.</translation>
    </message>
    <message>
        <source>Volumes keep the storage class they were made with.</source>
        <translation>Volumes behalten die StorageClass, mit der sie angelegt wurden.</translation>
    </message>
    <message>
        <source>The cluster refuses the change of %1.</source>
        <translation>Der Cluster lehnt die Änderung von %1 ab.</translation>
    </message>
    <message>
        <source>Leave the fields named in the details as they are; what cannot be changed needs a new store.</source>
        <translation>Lassen Sie die Felder, die in den Einzelheiten stehen, wie sie sind; was sich nicht ändern lässt, braucht einen neuen Shop.</translation>
    </message>
    <message>
        <source>The cluster runs Kubernetes %1, which is too old.</source>
        <translation>Auf dem Cluster läuft Kubernetes %1; das ist zu alt.</translation>
    </message>
    <message>
        <source>Upgrade it to 1.28 or newer.</source>
        <translation>Aktualisieren Sie auf 1.28 oder neuer.</translation>
    </message>
    <message>
        <source>The cluster runs Kubernetes %1.</source>
        <translation>Auf dem Cluster läuft Kubernetes %1.</translation>
    </message>
    <message>
        <source>Volumes use the storage class “%1”.</source>
        <translation>Volumes benutzen die StorageClass „%1“.</translation>
    </message>
    <message>
        <source>The cluster has no storage class “%1”.</source>
        <translation>Der Cluster hat keine StorageClass „%1“.</translation>
    </message>
    <message>
        <source>Install a volume provisioner first.</source>
        <translation>Installieren Sie zuerst einen Volume-Provisioner.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>The cluster has no default storage class, so no volume would be made.</source>
        <translation>Der Cluster hat keine Standard-StorageClass; es entstünde kein Volume.</translation>
    </message>
    <message>
        <source>Install a volume provisioner, such as local-path-provisioner.</source>
        <translation>Installieren Sie einen Volume-Provisioner, etwa local-path-provisioner.</translation>
    </message>
    <message>
        <source>Name a storage class (one of: %1), or mark one as the default.</source>
        <translation>Nennen Sie eine StorageClass (eine von: %1), oder machen Sie eine zum Standard.</translation>
    </message>
    <message>
        <source>Volumes use the default storage class “%1”.</source>
        <translation>Volumes benutzen die Standard-StorageClass „%1“.</translation>
    </message>
    <message>
        <source>Ingresses are served by the class “%1”.</source>
        <translation>Ingresses werden von der Klasse „%1“ bedient.</translation>
    </message>
    <message>
        <source>The cluster has no ingress controller.</source>
        <translation>Der Cluster hat keinen Ingress-Controller.</translation>
    </message>
    <message>
        <source>Install one, or expose the store by a NodePort.</source>
        <translation>Installieren Sie einen, oder machen Sie den Shop über einen NodePort erreichbar.</translation>
    </message>
    <message>
        <source>Stores are reached by NodePort or port-forward until one is installed.</source>
        <translation>Bis einer installiert ist, werden Shops über NodePort oder Weiterleitung erreicht.</translation>
    </message>
    <message>
        <source>You may not: %1.</source>
        <translation>Sie dürfen nicht: %1.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the role in packaging/rbac/operator.yaml.</source>
        <translation>Bitten Sie den Administrator des Clusters um die Rolle in packaging/rbac/operator.yaml.</translation>
    </message>
    <message>
        <source>Your rights could not be asked.</source>
        <translation>Ihre Rechte ließen sich nicht abfragen.</translation>
    </message>
    <message>
        <source>You may create everything a store needs.</source>
        <translation>Sie dürfen alles anlegen, was ein Shop braucht.</translation>
    </message>
    <message>
        <source>You may run commands in the pods of stores.</source>
        <translation>Sie dürfen Befehle in den Pods von Shops ausführen.</translation>
    </message>
    <message>
        <source>You may not run commands in the pods of stores: signing in by one click and some checks are left out.</source>
        <translation>Sie dürfen keine Befehle in den Pods von Shops ausführen: Die Anmeldung mit einem Klick und einige Prüfungen entfallen.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the right to get and create pods/exec.</source>
        <translation>Bitten Sie den Administrator des Clusters um das Recht, pods/exec zu lesen und anzulegen.</translation>
    </message>
    <message>
        <source>The name is free.</source>
        <translation>Der Name ist frei.</translation>
    </message>
    <message>
        <source>The namespace “%1” exists and is not a store of ours; it was left alone.</source>
        <translation>Den Namespace „%1“ gibt es, und er ist kein Shop von uns; er blieb unberührt.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The store “%1” is being deleted.</source>
        <translation>Der Shop „%1“ wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>Wait until it is gone, or choose another name.</source>
        <translation>Warten Sie, bis er verschwunden ist, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A different store “%1” exists already.</source>
        <translation>Einen anderen Shop „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Change it with “shopflowctl update %1”, or choose another name.</source>
        <translation>Ändern Sie ihn mit „shopflowctl update %1“, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The store exists with exactly this description; it is continued.</source>
        <translation>Den Shop gibt es mit genau dieser Beschreibung; er wird fortgesetzt.</translation>
    </message>
    <message>
        <source>You may not list nodes, so their state is unknown.</source>
        <translation>Sie dürfen die Nodes nicht auflisten; ihr Zustand ist unbekannt.</translation>
    </message>
    <message>
        <source>No node is ready to take pods.</source>
        <translation>Kein Node ist bereit, Pods aufzunehmen.</translation>
    </message>
    <message>
        <source>Start a node, or wait until one is ready; the store converges then.</source>
        <translation>Starten Sie einen Node, oder warten Sie, bis einer bereit ist; der Shop kommt dann von selbst voran.</translation>
    </message>
    <message>
        <source>Ready nodes: %1 of %2.</source>
        <translation>Bereite Nodes: %1 von %2.</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>Der Server sagt nicht, wie spät es ist.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber dem Server um %1 nach.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber dem Server um %1 vor.</translation>
    </message>
    <message>
        <source>Set the clock, or let it follow a time server.</source>
        <translation>Stellen Sie die Uhr, oder lassen Sie sie einem Zeitserver folgen.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with the server&apos;s.</source>
        <translation>Die Uhr dieses Computers stimmt mit der des Servers überein.</translation>
    </message>
    <message>
        <source>The free capacity of the cluster cannot be seen.</source>
        <translation>Wie viel im Cluster frei ist, lässt sich nicht sehen.</translation>
    </message>
    <message>
        <source>The cluster may have no room: a %1 store requests %2 CPU and %3, but only %4.</source>
        <translation>Vielleicht hat der Cluster keinen Platz: Ein %1-Shop verlangt %2 CPU und %3, aber nur %4.</translation>
    </message>
    <message>
        <source>Remove or suspend a store, or add a node.</source>
        <translation>Entfernen Sie einen Shop oder halten Sie ihn an, oder fügen Sie einen Node hinzu.</translation>
    </message>
    <message>
        <source>The cluster has room: %1.</source>
        <translation>Der Cluster hat Platz: %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung verweigert</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The store was made by a newer ShopFlow Console.</source>
        <translation>Der Shop wurde von einer neueren ShopFlow Console angelegt.</translation>
    </message>
    <message>
        <source>Update this console first.</source>
        <translation>Aktualisieren Sie zuerst diese Konsole.</translation>
    </message>
    <message>
        <source>The volume “%1” stays at %2, because its storage class cannot make volumes larger.</source>
        <translation>Das Volume „%1“ bleibt bei %2, weil seine StorageClass Volumes nicht vergrößern kann.</translation>
    </message>
    <message>
        <source>The volume “%1” keeps its %2; volumes never shrink.</source>
        <translation>Das Volume „%1“ behält seine %2; Volumes schrumpfen nie.</translation>
    </message>
    <message>
        <source>The volume “%1” has %2 and cannot shrink to %3; storage never shrinks.</source>
        <translation>Das Volume „%1“ hat %2 und kann nicht auf %3 schrumpfen; Speicherplatz schrumpft nie.</translation>
    </message>
    <message>
        <source>Choose a plan with at least this storage, or give --cpu and --memory alone to change only those.</source>
        <translation>Wählen Sie einen Plan mit mindestens diesem Speicherplatz, oder geben Sie nur --cpu und --memory an, um nur diese zu ändern.</translation>
    </message>
    <message>
        <source>Another program changed fields that belong to the store.</source>
        <translation>Ein anderes Programm hat Felder geändert, die zum Shop gehören.</translation>
    </message>
    <message>
        <source>Take them back with “shopflowctl repair %1”, or add --force-conflicts.</source>
        <translation>Holen Sie sie mit „shopflowctl repair %1“ zurück, oder fügen Sie --force-conflicts hinzu.</translation>
    </message>
    <message>
        <source>This connection is read-only, so no store can be written.</source>
        <translation>Diese Verbindung darf nur lesen; kein Shop kann geschrieben werden.</translation>
    </message>
    <message>
        <source>Open the cluster without read-only mode.</source>
        <translation>Öffnen Sie den Cluster ohne den Nur-Lesen-Modus.</translation>
    </message>
    <message>
        <source>The store fits its quota at every moment: %1 CPU, %2 memory, %3 storage.</source>
        <translation>Der Shop passt jederzeit in seine Quota: %1 CPU, %2 Arbeitsspeicher, %3 Speicherplatz.</translation>
    </message>
    <message>
        <source>made once, kept</source>
        <translation>einmal erzeugt, bleibt erhalten</translation>
    </message>
    <message>
        <source>The store would not fit its quota at the moment “%1”.</source>
        <translation>Der Shop würde zum Zeitpunkt „%1“ nicht in seine Quota passen.</translation>
    </message>
    <message>
        <source>%1 of %2 CPU and %3 of %4 memory.</source>
        <translation>%1 von %2 CPU und %3 von %4 Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Choose a larger plan.</source>
        <translation>Wählen Sie einen größeren Plan.</translation>
    </message>
    <message>
        <source>The volumes would not fit the store&apos;s storage.</source>
        <translation>Die Volumes würden nicht in den Speicherplatz des Shops passen.</translation>
    </message>
    <message>
        <source>The checks took longer than %1 s altogether.</source>
        <translation>Die Prüfungen dauerten zusammen länger als %1 s.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; failed.</source>
        <translation>Die Prüfung &quot;%1&quot; ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Look at the logs of the store, then verify it again.</source>
        <translation>Sehen Sie sich die Logs des Shops an und prüfen Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>Nothing of the store could be checked.</source>
        <translation>Nichts am Shop ließ sich prüfen.</translation>
    </message>
    <message>
        <source>Run the full check of the store.</source>
        <translation>Führen Sie die vollständige Prüfung des Shops aus.</translation>
    </message>
    <message>
        <source>The store is not ready yet; it goes on converging.</source>
        <translation>Der Shop ist noch nicht bereit; er kommt weiter voran.</translation>
    </message>
    <message>
        <source>The store is being deleted.</source>
        <translation>Der Shop wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>Wait until it is gone.</source>
        <translation>Warten Sie, bis er verschwunden ist.</translation>
    </message>
    <message>
        <source>Create the store again if it is still wanted.</source>
        <translation>Legen Sie den Shop neu an, wenn er noch gebraucht wird.</translation>
    </message>
    <message>
        <source>Repair the store, which applies the recorded spec again.</source>
        <translation>Reparieren Sie den Shop; das wendet die gespeicherte Beschreibung erneut an.</translation>
    </message>
    <message>
        <source>%1 was deleted by somebody.</source>
        <translation>Jemand hat %1 gelöscht.</translation>
    </message>
    <message>
        <source>asking the store whether it sells</source>
        <translation>der Shop wird gefragt, ob er verkauft</translation>
    </message>
    <message>
        <source>the store sells</source>
        <translation>der Shop verkauft</translation>
    </message>
    <message>
        <source>Look at the logs with “shopflowctl logs %1”, then run “shopflowctl verify %1 --full”.</source>
        <translation>Sehen Sie sich die Logs mit „shopflowctl logs %1“ an, dann führen Sie „shopflowctl verify %1 --full“ aus.</translation>
    </message>
    <message>
        <source>No pod of the store runs on a node.</source>
        <translation>Kein Pod des Shops läuft auf einem Node.</translation>
    </message>
    <message>
        <source>The cluster serves no metrics, and you may not read the statistics of its nodes (get nodes/proxy).</source>
        <translation>Der Cluster bietet keine Metriken, und Sie dürfen die Statistik seiner Nodes nicht lesen (get nodes/proxy).</translation>
    </message>
    <message>
        <source>The cluster serves no metrics, and the node %1 tells no statistics.</source>
        <translation>Der Cluster bietet keine Metriken, und der Node %1 gibt keine Statistik.</translation>
    </message>
    <message>
        <source>No pod of the store is running.</source>
        <translation>Kein Pod des Shops läuft.</translation>
    </message>
    <message>
        <source>Its pods have not been measured yet.</source>
        <translation>Seine Pods sind noch nicht gemessen.</translation>
    </message>
    <message>
        <source>The store is gone.</source>
        <translation>Den Shop gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Volumes are not measured in read-only mode, because it takes a command in a pod.</source>
        <translation>Volumes werden im Nur-Lesen-Modus nicht gemessen, weil es dafür einen Befehl in einem Pod braucht.</translation>
    </message>
    <message>
        <source>No running container of the store mounts a volume.</source>
        <translation>Kein laufender Container des Shops hat ein Volume eingehängt.</translation>
    </message>
    <message>
        <source>The container does not tell how full its volume is.</source>
        <translation>Der Container sagt nicht, wie voll sein Volume ist.</translation>
    </message>
    <message>
        <source>%1 does not fit into the store&apos;s quota.</source>
        <translation>%1 passt nicht in die Quota des Shops.</translation>
    </message>
    <message>
        <source>%1 does not fit into the store&apos;s quota: %2 asks for %3 with %4 in use, and %5 is allowed.</source>
        <translation>%1 passt nicht in die Quota des Shops: %2 verlangt %3, %4 sind belegt, %5 sind erlaubt.</translation>
    </message>
    <message>
        <source>Choose a larger plan for the store, or raise its quota.</source>
        <translation>Wählen Sie einen größeren Plan für den Shop, oder erhöhen Sie seine Quota.</translation>
    </message>
    <message>
        <source>%1 names no limits, but the store&apos;s quota demands them (%2).</source>
        <translation>%1 nennt keine Limits, aber die Quota des Shops verlangt sie (%2).</translation>
    </message>
    <message>
        <source>Repair the store, which restores its limit range.</source>
        <translation>Reparieren Sie den Shop; das stellt seinen LimitRange wieder her.</translation>
    </message>
    <message>
        <source>The store&apos;s quota is not counted yet.</source>
        <translation>Die Quota des Shops ist noch nicht gezählt.</translation>
    </message>
    <message>
        <source>%1 is refused by the namespace&apos;s pod security level %2%3.</source>
        <translation>%1 wird vom Pod-Sicherheitsniveau des Namespace abgelehnt: %2%3.</translation>
    </message>
    <message>
        <source>Repair the store to restore its security settings, or choose an image that runs without root.</source>
        <translation>Reparieren Sie den Shop, um seine Sicherheitseinstellungen wiederherzustellen, oder wählen Sie ein Image, das ohne root läuft.</translation>
    </message>
    <message>
        <source>%1 is outside the limits of its namespace: %2.</source>
        <translation>%1 liegt außerhalb der Grenzen des Namespace: %2.</translation>
    </message>
    <message>
        <source>Choose a plan that fits the namespace&apos;s limit range.</source>
        <translation>Wählen Sie einen Plan, der in den LimitRange des Namespace passt.</translation>
    </message>
    <message>
        <source>%1 is refused by the cluster&apos;s policy %2: %3.</source>
        <translation>%1 wird von der Richtlinie %2 des Clusters abgelehnt: %3.</translation>
    </message>
    <message>
        <source>Ask the cluster&apos;s administrator to allow it.</source>
        <translation>Bitten Sie den Administrator des Clusters, es zu erlauben.</translation>
    </message>
    <message>
        <source>The cluster does not let %1 start: %2.</source>
        <translation>Der Cluster lässt %1 nicht starten: %2.</translation>
    </message>
    <message>
        <source>Look at the store&apos;s events, remove the reason, then repair the store.</source>
        <translation>Sehen Sie sich die Ereignisse des Shops an, beheben Sie den Grund und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>The image name &quot;%1&quot; of %2 is not valid.</source>
        <translation>Der Image-Name &quot;%1&quot; von %2 ist ungültig.</translation>
    </message>
    <message>
        <source>Set a valid image for the store with an update.</source>
        <translation>Geben Sie dem Shop mit einer Änderung ein gültiges Image.</translation>
    </message>
    <message>
        <source>The image %1 of %2 is not on the node, and pulling it is switched off.</source>
        <translation>Das Image %1 von %2 ist nicht auf dem Node, und das Holen ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Load the image onto the node, then repair the store.</source>
        <translation>Laden Sie das Image auf den Node und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>The node cannot reach the registry %1 for the image %2 of %3.</source>
        <translation>Der Node erreicht die Registry %1 für das Image %2 von %3 nicht.</translation>
    </message>
    <message>
        <source>Check the node&apos;s network and the registry&apos;s name, then repair the store.</source>
        <translation>Prüfen Sie das Netzwerk des Node und den Namen der Registry und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>The registry refuses more pulls of the image %1 of %2 for now.</source>
        <translation>Die Registry lässt das Image %1 von %2 vorerst nicht öfter holen.</translation>
    </message>
    <message>
        <source>Wait, or use a registry of your own, then repair the store.</source>
        <translation>Warten Sie, oder benutzen Sie eine eigene Registry, und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>The image %1 of %2 is not made for the node&apos;s processor.</source>
        <translation>Das Image %1 von %2 ist nicht für den Prozessor des Node gebaut.</translation>
    </message>
    <message>
        <source>Use an image for this architecture, then update the store.</source>
        <translation>Nehmen Sie ein Image für diese Architektur und ändern Sie dann den Shop.</translation>
    </message>
    <message>
        <source>The image %1 of %2 does not exist, or its registry wants credentials.</source>
        <translation>Das Image %1 von %2 gibt es nicht, oder seine Registry verlangt Zugangsdaten.</translation>
    </message>
    <message>
        <source>Check the image&apos;s name and tag and the pull secret, then repair the store.</source>
        <translation>Prüfen Sie Namen und Tag des Image und das Pull-Secret und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>The registry refuses the credentials for the image %1 of %2.</source>
        <translation>Die Registry lehnt die Zugangsdaten für das Image %1 von %2 ab.</translation>
    </message>
    <message>
        <source>Add a pull secret or make the image public, then repair the store.</source>
        <translation>Legen Sie ein Pull-Secret an oder machen Sie das Image öffentlich, und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>The image %1 of %2 does not exist.</source>
        <translation>Das Image %1 von %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its name and tag, push or load it, then repair the store.</source>
        <translation>Prüfen Sie seinen Namen und Tag, laden Sie es hoch, und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>The image %1 of %2 cannot be pulled.</source>
        <translation>Das Image %1 von %2 kann nicht geholt werden.</translation>
    </message>
    <message>
        <source>Check the image and its registry, then repair the store.</source>
        <translation>Prüfen Sie das Image und seine Registry und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>places for pods</source>
        <translation>Plätze für Pods</translation>
    </message>
    <message>
        <source>No node has room for %1: not enough %2 is free.</source>
        <translation>Kein Node hat Platz für %1: %2 reicht nicht aus.</translation>
    </message>
    <message>
        <source>Free some, add a node, or choose a smaller plan.</source>
        <translation>Geben Sie etwas frei, fügen Sie einen Node hinzu, oder wählen Sie einen kleineren Plan.</translation>
    </message>
    <message>
        <source>The volume of %1 lives on a node that cannot run it now.</source>
        <translation>Das Volume von %1 liegt auf einem Node, der es jetzt nicht ausführen kann.</translation>
    </message>
    <message>
        <source>Bring that node back, or restore the store from a backup.</source>
        <translation>Holen Sie diesen Node zurück, oder stellen Sie den Shop aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The volume of %1 does not exist.</source>
        <translation>Das Volume von %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Repair the store, which creates what is missing.</source>
        <translation>Reparieren Sie den Shop; das legt an, was fehlt.</translation>
    </message>
    <message>
        <source>The volume of %1 is not provided by the cluster.</source>
        <translation>Der Cluster stellt das Volume von %1 nicht bereit.</translation>
    </message>
    <message>
        <source>Check the storage class and its provisioner, then repair the store.</source>
        <translation>Prüfen Sie die StorageClass und ihren Provisioner und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>No node that could run %1 answers.</source>
        <translation>Kein Node, der %1 ausführen könnte, antwortet.</translation>
    </message>
    <message>
        <source>Start a node of the cluster.</source>
        <translation>Starten Sie einen Node des Clusters.</translation>
    </message>
    <message>
        <source>Every node keeps %1 away by a taint or is closed for new pods.</source>
        <translation>Jeder Node hält %1 durch einen Taint fern oder ist für neue Pods geschlossen.</translation>
    </message>
    <message>
        <source>Open a node for new pods, or add one.</source>
        <translation>Öffnen Sie einen Node für neue Pods, oder fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>No node can run %1: %2.</source>
        <translation>Kein Node kann %1 ausführen: %2.</translation>
    </message>
    <message>
        <source>Check the cluster&apos;s nodes.</source>
        <translation>Prüfen Sie die Nodes des Clusters.</translation>
    </message>
    <message>
        <source>The storage class %1 of the volume %2 does not exist on this cluster.</source>
        <translation>Die StorageClass %1 des Volumes %2 gibt es auf diesem Cluster nicht.</translation>
    </message>
    <message>
        <source>Create the storage class, or create the store again with one that exists.</source>
        <translation>Legen Sie die StorageClass an, oder legen Sie den Shop mit einer vorhandenen neu an.</translation>
    </message>
    <message>
        <source>The cluster has no default storage class for the volume %1.</source>
        <translation>Der Cluster hat keine Standard-StorageClass für das Volume %1.</translation>
    </message>
    <message>
        <source>Make a storage class the default, or create the store again with one that exists.</source>
        <translation>Machen Sie eine StorageClass zum Standard, oder legen Sie den Shop mit einer vorhandenen neu an.</translation>
    </message>
    <message>
        <source>The volume %1 cannot be provided: %2.</source>
        <translation>Das Volume %1 kann nicht bereitgestellt werden: %2.</translation>
    </message>
    <message>
        <source>Check the storage provisioner, then repair the store.</source>
        <translation>Prüfen Sie den Provisioner und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>The image of %1 wants to run as root, which is not allowed.</source>
        <translation>Das Image von %1 will als root laufen, was nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Choose an image that runs without root.</source>
        <translation>Wählen Sie ein Image, das ohne root läuft.</translation>
    </message>
    <message>
        <source>%1 cannot start: the %2 %3 does not exist.</source>
        <translation>%1 kann nicht starten: %2 %3 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot start: %2.</source>
        <translation>%1 kann nicht starten: %2.</translation>
    </message>
    <message>
        <source>The user of the mail server has no password.</source>
        <translation>Der Benutzer des Mailservers hat kein Passwort.</translation>
    </message>
    <message>
        <source>Write the password, or leave the user name empty for a server without login.</source>
        <translation>Schreiben Sie das Passwort, oder lassen Sie den Benutzernamen leer für einen Server ohne Anmeldung.</translation>
    </message>
    <message>
        <source>The mail server&apos;s password cannot be used.</source>
        <translation>Das Passwort des Mailservers ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>Type it again, as one line of at most 1024 bytes.</source>
        <translation>Tippen Sie es neu ein, als eine Zeile von höchstens 1024 Bytes.</translation>
    </message>
    <message>
        <source>There is a password for the mail server, but no user name.</source>
        <translation>Für den Mailserver gibt es ein Passwort, aber keinen Benutzernamen.</translation>
    </message>
    <message>
        <source>Write the user name, or leave the password empty.</source>
        <translation>Schreiben Sie den Benutzernamen, oder lassen Sie das Passwort leer.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a mail server.</source>
        <translation>„%1“ ist kein Name eines Mailservers.</translation>
    </message>
    <message>
        <source>Write a name such as smtp.example.com, without a port.</source>
        <translation>Schreiben Sie einen Namen wie smtp.example.com, ohne Port.</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 ist kein Port.</translation>
    </message>
    <message>
        <source>Most mail servers use 587 or 465.</source>
        <translation>Die meisten Mailserver benutzen 587 oder 465.</translation>
    </message>
    <message>
        <source>“%1” is no way to secure a mail connection.</source>
        <translation>„%1“ ist keine Art, eine Mailverbindung zu sichern.</translation>
    </message>
    <message>
        <source>Choose tls (port 465), starttls (port 587) or none.</source>
        <translation>Wählen Sie tls (Port 465), starttls (Port 587) oder none.</translation>
    </message>
    <message>
        <source>The mail server&apos;s user name cannot be used.</source>
        <translation>Der Benutzername des Mailservers ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>Type it again, without line breaks and within 200 characters.</source>
        <translation>Tippen Sie ihn neu ein, ohne Zeilenumbruch und mit höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write an address such as shop@example.com.</source>
        <translation>Schreiben Sie eine Adresse wie shop@example.com.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>The node %1 of %2 is gone.</source>
        <translation>Den Node %1 von %2 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The node %1 does not answer, and %2 runs on it.</source>
        <translation>Der Node %1 antwortet nicht, und %2 läuft darauf.</translation>
    </message>
    <message>
        <source>Wait until its pods have moved, or repair the store.</source>
        <translation>Warten Sie, bis seine Pods umgezogen sind, oder reparieren Sie den Shop.</translation>
    </message>
    <message>
        <source>Start the node again, or remove it from the cluster so that its pods move.</source>
        <translation>Starten Sie den Node neu, oder entfernen Sie ihn aus dem Cluster, damit seine Pods umziehen.</translation>
    </message>
    <message>
        <source>%1 was evicted from its node: %2.</source>
        <translation>%1 wurde von seinem Node verdrängt: %2.</translation>
    </message>
    <message>
        <source>The node ended %1: %2.</source>
        <translation>Der Node hat %1 beendet: %2.</translation>
    </message>
    <message>
        <source>Free resources on the node, or add a node.</source>
        <translation>Geben Sie auf dem Node Ressourcen frei, oder fügen Sie einen Node hinzu.</translation>
    </message>
    <message>
        <source>The node %1 cannot set up the network of %2.</source>
        <translation>Der Node %1 kann das Netzwerk von %2 nicht einrichten.</translation>
    </message>
    <message>
        <source>Check the cluster&apos;s network plugin on that node (%1).</source>
        <translation>Prüfen Sie das Netzwerk-Plugin des Clusters auf diesem Node (%1).</translation>
    </message>
    <message>
        <source>A volume of %1 cannot be mounted: %2.</source>
        <translation>Ein Volume von %1 kann nicht eingehängt werden: %2.</translation>
    </message>
    <message>
        <source>Check the storage of the node, then repair the store.</source>
        <translation>Prüfen Sie den Speicher des Node und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>%1 is out of memory.</source>
        <translation>%1 hat zu wenig Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>%1 is out of memory (limit %2).</source>
        <translation>%1 hat zu wenig Arbeitsspeicher (Limit %2).</translation>
    </message>
    <message>
        <source>Raise the plan.</source>
        <translation>Wählen Sie einen größeren Plan.</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>beendet mit dem Exit-Code %1</translation>
    </message>
    <message>
        <source>The setup step %1 failed: %2.</source>
        <translation>Der Einrichtungsschritt %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Read the log of %1, remove the cause, then repair the store.</source>
        <translation>Lesen Sie das Log von %1, beheben Sie die Ursache und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>%1 keeps crashing (exit code %2)%3.</source>
        <translation>%1 stürzt immer wieder ab (Exit-Code %2)%3.</translation>
    </message>
    <message>
        <source>%1 keeps ending%2.</source>
        <translation>%1 endet immer wieder%2.</translation>
    </message>
    <message>
        <source>%1 runs but does not pass its health check%2.</source>
        <translation>%1 läuft, besteht aber seine Gesundheitsprüfung nicht%2.</translation>
    </message>
    <message>
        <source>Read the log of %1; if it does not recover, repair the store.</source>
        <translation>Lesen Sie das Log von %1; wenn es sich nicht erholt, reparieren Sie den Shop.</translation>
    </message>
    <message>
        <source>“%1” is not a size.</source>
        <translation>„%1“ ist keine Größe.</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 500m or 2 for CPU and 1536Mi or 5Gi for memory.</source>
        <translation>Schreiben Sie eine Zahl mit Einheit, etwa 500m oder 2 für CPU und 1536Mi oder 5Gi für Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Raise the quota back to %1; somebody lowered it to %2.</source>
        <translation>Setzen Sie die Quota wieder auf %1; jemand hat sie auf %2 gesenkt.</translation>
    </message>
    <message>
        <source>%1 is still there.</source>
        <translation>%1 ist noch da.</translation>
    </message>
    <message>
        <source>%1 are still there.</source>
        <translation>%1 sind noch da.</translation>
    </message>
    <message>
        <source>Held back by the finalizer %1.</source>
        <translation>Zurückgehalten vom Finalizer %1.</translation>
    </message>
    <message>
        <source>Held back by the finalizers %1.</source>
        <translation>Zurückgehalten von den Finalizern %1.</translation>
    </message>
    <message>
        <source>Wait for what set the finalizer to remove it, or remove the finalizer by hand.</source>
        <translation>Warten Sie, bis der Finalizer von dem entfernt wird, was ihn gesetzt hat, oder entfernen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>The cluster cannot list everything in the namespace: %1.</source>
        <translation>Der Cluster kann nicht alles im Namespace auflisten: %1.</translation>
    </message>
    <message>
        <source>Repair or remove the API extension that does not answer.</source>
        <translation>Reparieren oder entfernen Sie die API-Erweiterung, die nicht antwortet.</translation>
    </message>
    <message>
        <source>Something in the namespace cannot be deleted: %1.</source>
        <translation>Etwas im Namespace lässt sich nicht löschen: %1.</translation>
    </message>
    <message>
        <source>Remove what refuses the deletion, such as an admission webhook.</source>
        <translation>Entfernen Sie, was das Löschen verweigert, etwa einen Admission-Webhook.</translation>
    </message>
    <message>
        <source>Resume the store, then try again.</source>
        <translation>Setzen Sie den Shop fort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is scaled to zero.</source>
        <translation>%1 ist auf null skaliert.</translation>
    </message>
    <message>
        <source>Repair the store, which starts it again.</source>
        <translation>Reparieren Sie den Shop; das startet ihn wieder.</translation>
    </message>
    <message>
        <source>%1 did not become ready in time.</source>
        <translation>%1 wurde nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>Look at its log and events, then repair the store.</source>
        <translation>Sehen Sie sich sein Log und seine Ereignisse an und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>The volume %1 is lost.</source>
        <translation>Das Volume %1 ist verloren.</translation>
    </message>
    <message>
        <source>Restore the store from a backup.</source>
        <translation>Stellen Sie den Shop aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The store&apos;s public service is missing.</source>
        <translation>Der öffentliche Service des Shops fehlt.</translation>
    </message>
    <message>
        <source>The creation stopped before everything was applied.</source>
        <translation>Das Anlegen brach ab, bevor alles angewendet war.</translation>
    </message>
    <message>
        <source>The %1 is missing on the cluster.</source>
        <translation>%1 fehlt auf dem Cluster.</translation>
    </message>
    <message>
        <source>Parts of the store are missing on the cluster: %1.</source>
        <translation>Teile des Shops fehlen auf dem Cluster: %1.</translation>
    </message>
    <message>
        <source>Parts of the store are missing on the cluster.</source>
        <translation>Teile des Shops fehlen auf dem Cluster.</translation>
    </message>
    <message>
        <source>The recorded description of the store cannot be read.</source>
        <translation>Die gespeicherte Beschreibung des Shops ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Update ShopFlow Console, or restore the annotation shopflow.io/spec.</source>
        <translation>Aktualisieren Sie ShopFlow Console, oder stellen Sie die Annotation shopflow.io/spec wieder her.</translation>
    </message>
    <message>
        <source>Use up to 30 lower-case letters, digits and hyphens, starting with a letter.</source>
        <translation>Nehmen Sie bis zu 30 Kleinbuchstaben, Ziffern und Bindestriche, mit einem Buchstaben am Anfang.</translation>
    </message>
    <message>
        <source>The store needs a name.</source>
        <translation>Der Shop braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is longer than 30 characters.</source>
        <translation>Der Name ist länger als 30 Zeichen.</translation>
    </message>
    <message>
        <source>The name has characters that Kubernetes does not allow.</source>
        <translation>Der Name hat Zeichen, die Kubernetes nicht erlaubt.</translation>
    </message>
    <message>
        <source>The name must not end in a hyphen.</source>
        <translation>Der Name darf nicht mit einem Bindestrich enden.</translation>
    </message>
    <message>
        <source>%1 stores have no setting “%2”.</source>
        <translation>%1-Shops haben keine Einstellung „%2“.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>“%1” cannot be the setting “%2”.</source>
        <translation>„%1“ kann nicht die Einstellung „%2“ sein.</translation>
    </message>
    <message>
        <source>The title is longer than 100 characters.</source>
        <translation>Der Titel ist länger als 100 Zeichen.</translation>
    </message>
    <message>
        <source>Choose a shorter title.</source>
        <translation>Wählen Sie einen kürzeren Titel.</translation>
    </message>
    <message>
        <source>The title is only blanks.</source>
        <translation>Der Titel besteht nur aus Leerzeichen.</translation>
    </message>
    <message>
        <source>Write a title or leave it empty.</source>
        <translation>Schreiben Sie einen Titel, oder lassen Sie ihn leer.</translation>
    </message>
    <message>
        <source>The title has characters that cannot be stored.</source>
        <translation>Der Titel hat Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>Type the title again.</source>
        <translation>Tippen Sie den Titel neu ein.</translation>
    </message>
    <message>
        <source>%1 stores cannot be exposed by “%2”.</source>
        <translation>%1-Shops können nicht durch „%2“ erreichbar gemacht werden.</translation>
    </message>
    <message>
        <source>“%1” is not an image reference.</source>
        <translation>„%1“ ist keine Image-Referenz.</translation>
    </message>
    <message>
        <source>Write it as registry/name:tag.</source>
        <translation>Schreiben Sie sie als registry/name:tag.</translation>
    </message>
    <message>
        <source>“%1” is not a host name.</source>
        <translation>„%1“ ist kein Hostname.</translation>
    </message>
    <message>
        <source>Write a name such as shop.example.com, without http:// and without a port.</source>
        <translation>Schreiben Sie einen Namen wie shop.example.com, ohne http:// und ohne Port.</translation>
    </message>
    <message>
        <source>“%1” is an address, and an Ingress needs a name.</source>
        <translation>„%1“ ist eine Adresse, und ein Ingress braucht einen Namen.</translation>
    </message>
    <message>
        <source>Write a host name that leads to this address, or expose the store by nodeport.</source>
        <translation>Schreiben Sie einen Hostnamen, der zu dieser Adresse führt, oder machen Sie den Shop über NodePort erreichbar.</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <translation>„%1“ ist keine Domain.</translation>
    </message>
    <message>
        <source>Write a domain such as shops.example.com.</source>
        <translation>Schreiben Sie eine Domain wie shops.example.com.</translation>
    </message>
    <message>
        <source>Write an address such as admin@example.com.</source>
        <translation>Schreiben Sie eine Adresse wie admin@example.com.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a storage class.</source>
        <translation>„%1“ ist kein Name einer StorageClass.</translation>
    </message>
    <message>
        <source>Choose one that “shopflowctl check” lists, or leave it out.</source>
        <translation>Wählen Sie eine, die „shopflowctl check“ nennt, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>A field has control characters.</source>
        <translation>Ein Feld enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>Type the field again without line breaks.</source>
        <translation>Tippen Sie das Feld ohne Zeilenumbrüche neu ein.</translation>
    </message>
    <message>
        <source>The last verification did not pass.</source>
        <translation>Die letzte Prüfung wurde nicht bestanden.</translation>
    </message>
    <message>
        <source>Run the full verification again; if it fails again, repair the store.</source>
        <translation>Führen Sie die vollständige Prüfung noch einmal aus; schlägt sie wieder fehl, reparieren Sie den Shop.</translation>
    </message>
    <message>
        <source>Verify the store again; if it fails again, repair it.</source>
        <translation>Prüfen Sie den Shop erneut; schlägt die Prüfung wieder fehl, reparieren Sie ihn.</translation>
    </message>
    <message>
        <source>Ask an administrator for the role “shopflow-tenant” or “view” in the namespace %1.</source>
        <translation>Bitten Sie einen Administrator um die Rolle „shopflow-tenant“ oder „view“ im Namespace %1.</translation>
    </message>
    <message>
        <source>Everything runs, but you may not read whether the store was verified (configmaps).</source>
        <translation>Alles läuft, aber Sie dürfen nicht lesen, ob der Shop geprüft wurde (configmaps).</translation>
    </message>
    <message>
        <source>waiting for verification</source>
        <translation>wartet auf die Abnahme</translation>
    </message>
    <message>
        <source>The store is not ready, and nothing tells why.</source>
        <translation>Der Shop ist nicht bereit, und nichts sagt, warum.</translation>
    </message>
    <message>
        <source>Look at its pods and logs, then repair the store.</source>
        <translation>Sehen Sie sich seine Pods und Logs an und reparieren Sie dann den Shop.</translation>
    </message>
    <message>
        <source>waiting for one pod to stop</source>
        <translation>wartet, bis ein Pod beendet ist</translation>
    </message>
    <message>
        <source>waiting for %1 pods to stop</source>
        <translation>wartet, bis %1 Pods beendet sind</translation>
    </message>
    <message>
        <source>The node %1 does not answer, so %2 cannot be stopped there.</source>
        <translation>Der Node %1 antwortet nicht; %2 kann dort nicht beendet werden.</translation>
    </message>
    <message>
        <source>Start the node again, or remove it from the cluster.</source>
        <translation>Starten Sie den Node neu, oder entfernen Sie ihn aus dem Cluster.</translation>
    </message>
    <message>
        <source>How the store is cannot be told, because you may not read its %1.</source>
        <translation>Wie es dem Shop geht, lässt sich nicht sagen, weil Sie seine %1 nicht lesen dürfen.</translation>
    </message>
    <message>
        <source>waiting for its pod</source>
        <translation>wartet auf seinen Pod</translation>
    </message>
    <message>
        <source>waiting for a node and its volume</source>
        <translation>wartet auf einen Node und sein Volume</translation>
    </message>
    <message>
        <source>preparing image and volume</source>
        <translation>Image und Volume werden vorbereitet</translation>
    </message>
    <message>
        <source>setup %1/%2 %3</source>
        <translation>Einrichtung %1/%2 %3</translation>
    </message>
    <message>
        <source>setup is running</source>
        <translation>die Einrichtung läuft</translation>
    </message>
    <message>
        <source>setup is about to run</source>
        <translation>die Einrichtung beginnt gleich</translation>
    </message>
    <message>
        <source>waiting for its objects to be written</source>
        <translation>wartet, bis seine Objekte geschrieben sind</translation>
    </message>
    <message>
        <source>waiting for its workloads to be written</source>
        <translation>wartet, bis seine Workloads geschrieben sind</translation>
    </message>
    <message>
        <source>waiting for the public service</source>
        <translation>wartet auf den öffentlichen Service</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server</source>
        <translation>Der API-Server des Clusters</translation>
    </message>
    <message>
        <source>The API server %1</source>
        <translation>Der API-Server %1</translation>
    </message>
    <message>
        <source>The API server %1 of the context “%2”</source>
        <translation>Der API-Server %1 des Kontexts „%2“</translation>
    </message>
    <message>
        <source>%1 cannot be reached, because the TLS connection failed: %2.</source>
        <translation>%1 ist nicht erreichbar, weil die TLS-Verbindung fehlschlug: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer like a Kubernetes API server.</source>
        <translation>%1 hat nicht wie ein Kubernetes-API-Server geantwortet.</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Sie dürfen nicht: %1.</translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for this right.</source>
        <translation>Bitten Sie einen Administrator des Clusters um dieses Recht.</translation>
    </message>
    <message>
        <source>The server %1 of the context “%2” takes only TLS connections, and its address begins with http://.</source>
        <translation>Der Server %1 des Kontexts „%2“ nimmt nur TLS-Verbindungen an, und seine Adresse beginnt mit http://.</translation>
    </message>
    <message>
        <source>Write https:// in the kubeconfig instead.</source>
        <translation>Schreiben Sie in der Kubeconfig stattdessen https://.</translation>
    </message>
    <message>
        <source>%1 holds no context.</source>
        <translation>%1 enthält keinen Kontext.</translation>
    </message>
    <message>
        <source>Name another one with --kubeconfig or KUBECONFIG.</source>
        <translation>Nennen Sie eine andere mit --kubeconfig oder KUBECONFIG.</translation>
    </message>
    <message>
        <source>%1 has no current context.</source>
        <translation>%1 hat keinen aktuellen Kontext.</translation>
    </message>
    <message>
        <source>%1 has no context &quot;%2&quot;.</source>
        <translation>%1 hat keinen Kontext &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Put a certificate into the Secret “store-tls” of the store&apos;s namespace, or switch https off.</source>
        <translation>Legen Sie ein Zertifikat in das Secret „store-tls“ im Namespace des Shops, oder schalten Sie https aus.</translation>
    </message>
    <message>
        <source>Name one as clusterIssuer in shopflow-system/console-settings.</source>
        <translation>Nennen Sie einen als clusterIssuer in shopflow-system/console-settings.</translation>
    </message>
    <message>
        <source>Certificates are signed by the issuer “%1”.</source>
        <translation>Zertifikate unterschreibt der Aussteller „%1“.</translation>
    </message>
    <message>
        <source>The certificate issuer “%1” is not ready.</source>
        <translation>Der Zertifikatsaussteller „%1“ ist nicht bereit.</translation>
    </message>
    <message>
        <source>The cluster has no certificate issuer “%1”, which the shared settings name.</source>
        <translation>Der Cluster hat keinen Zertifikatsaussteller „%1“, den die gemeinsamen Einstellungen nennen.</translation>
    </message>
    <message>
        <source>Correct the ClusterIssuer, or clusterIssuer in shopflow-system/console-settings.</source>
        <translation>Berichtigen Sie den ClusterIssuer, oder clusterIssuer in shopflow-system/console-settings.</translation>
    </message>
    <message>
        <source>Several issuers could sign the certificate: %1.</source>
        <translation>Mehrere Aussteller könnten das Zertifikat unterschreiben: %1.</translation>
    </message>
    <message>
        <source>The cluster has no cert-manager, so nobody signs a certificate; browsers may warn of the address.</source>
        <translation>Der Cluster hat keinen cert-manager, also unterschreibt niemand ein Zertifikat; Browser warnen vielleicht vor der Adresse.</translation>
    </message>
    <message>
        <source>The cluster has no certificate issuer, so browsers may warn of the address.</source>
        <translation>Der Cluster hat keinen Zertifikatsaussteller; Browser warnen vielleicht vor der Adresse.</translation>
    </message>
    <message>
        <source>No certificate issuer is ready: %1.</source>
        <translation>Kein Zertifikatsaussteller ist bereit: %1.</translation>
    </message>
    <message>
        <source>The issuer “%1” signs for tests only; browsers will warn.</source>
        <translation>Der Aussteller „%1“ unterschreibt nur für Tests; Browser werden warnen.</translation>
    </message>
    <message>
        <source>The ingress controller answers at %1 (%2).</source>
        <translation>Der Ingress-Controller antwortet unter %1 (%2).</translation>
    </message>
    <message>
        <source>%1 enforces network policies.</source>
        <translation>%1 setzt NetworkPolicies durch.</translation>
    </message>
    <message>
        <source>Network policies are ignored: %1 does not enforce them, so stores are not shielded from each other.</source>
        <translation>NetworkPolicies wirken nicht: %1 setzt sie nicht durch; Shops sind nicht voreinander geschützt.</translation>
    </message>
    <message>
        <source>Install a network plugin that enforces them, such as Calico or Cilium.</source>
        <translation>Installieren Sie ein Netzwerk-Plugin, das sie durchsetzt, etwa Calico oder Cilium.</translation>
    </message>
    <message>
        <source>Whether network policies are enforced is unknown: the DaemonSets cannot be read.</source>
        <translation>Ob NetworkPolicies durchgesetzt werden, ist unbekannt: Die DaemonSets sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the right to list daemonsets, or what network plugin there is.</source>
        <translation>Bitten Sie den Administrator des Clusters um das Recht, DaemonSets aufzulisten, oder fragen Sie, welches Netzwerk-Plugin es gibt.</translation>
    </message>
    <message>
        <source>Whether network policies are enforced is unknown: no network plugin was recognised.</source>
        <translation>Ob NetworkPolicies durchgesetzt werden, ist unbekannt: Kein Netzwerk-Plugin wurde erkannt.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator whether its network plugin enforces them.</source>
        <translation>Fragen Sie den Administrator des Clusters, ob dessen Netzwerk-Plugin sie durchsetzt.</translation>
    </message>
    <message>
        <source>by the shared settings</source>
        <translation>laut den gemeinsamen Einstellungen</translation>
    </message>
    <message>
        <source>No ingress controller is known, so there is no address of one.</source>
        <translation>Kein Ingress-Controller ist bekannt, also auch keine Adresse.</translation>
    </message>
    <message>
        <source>The ingress controller has no address yet: the %1 waits for one.</source>
        <translation>Der Ingress-Controller hat noch keine Adresse: %1 wartet auf eine.</translation>
    </message>
    <message>
        <source>Give the cluster a load balancer, or name the address as publicAddress in the ConfigMap shopflow-system/console-settings.</source>
        <translation>Geben Sie dem Cluster einen Load-Balancer, oder nennen Sie die Adresse als publicAddress in der ConfigMap shopflow-system/console-settings.</translation>
    </message>
    <message>
        <source>The address of the ingress controller is unknown: nothing on the cluster tells it.</source>
        <translation>Die Adresse des Ingress-Controllers ist unbekannt: Nichts auf dem Cluster nennt sie.</translation>
    </message>
    <message>
        <source>Name it as publicAddress in the ConfigMap shopflow-system/console-settings.</source>
        <translation>Nennen Sie sie als publicAddress in der ConfigMap shopflow-system/console-settings.</translation>
    </message>
    <message>
        <source>You may not forward ports to pods (%1 is missing), so no store can be checked or opened that way.</source>
        <translation>Sie dürfen keine Ports zu Pods weiterleiten (%1 fehlt); so lässt sich kein Shop prüfen oder öffnen.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the right to get and create pods/portforward.</source>
        <translation>Bitten Sie den Administrator des Clusters um das Recht, pods/portforward zu lesen und anzulegen.</translation>
    </message>
    <message>
        <source>Whether you may forward ports to pods could not be asked.</source>
        <translation>Ob Sie Ports zu Pods weiterleiten dürfen, ließ sich nicht abfragen.</translation>
    </message>
    <message>
        <source>Whether you may run commands in the pods of stores could not be asked.</source>
        <translation>Ob Sie in den Pods der Shops Befehle ausführen dürfen, ließ sich nicht abfragen.</translation>
    </message>
    <message>
        <source>You may forward ports to pods.</source>
        <translation>Sie dürfen Ports zu Pods weiterleiten.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>„%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>Write less than 8Pi.</source>
        <translation>Schreiben Sie weniger als 8Pi.</translation>
    </message>
    <message>
        <source>The store did not answer in time.</source>
        <translation>Der Shop hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The store broke off its answer.</source>
        <translation>Der Shop hat seine Antwort abgebrochen.</translation>
    </message>
    <message>
        <source>It may only be busy: verify it again in a while. If it stays silent, look at its pods and logs.</source>
        <translation>Er ist vielleicht nur ausgelastet: Prüfen Sie ihn in einer Weile noch einmal. Bleibt er stumm, sehen Sie sich seine Pods und Logs an.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was not checked, because the check was stopped.</source>
        <translation>%1: nicht geprüft, weil die Prüfung abgebrochen wurde.</translation>
    </message>
    <message>
        <source>%1 was not needed.</source>
        <translation>%1: nicht nötig.</translation>
    </message>
    <message>
        <source>More than %1 stores need attention, so what the cluster notes about this one is not watched; open it to read that.</source>
        <translation>Mehr als %1 Shops brauchen Aufmerksamkeit, daher wird nicht beobachtet, was der Cluster zu diesem vermerkt; öffnen Sie ihn, um es zu lesen.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the right to list nodes, and pods of all namespaces.</source>
        <translation>Bitten Sie die Verwaltung des Clusters um das Recht, Nodes und die Pods aller Namespaces aufzulisten.</translation>
    </message>
    <message>
        <source>The nodes of the cluster cannot be listed, so nobody can tell what is still free.</source>
        <translation>Die Nodes des Clusters lassen sich nicht auflisten, daher ist unbekannt, was noch frei ist.</translation>
    </message>
    <message>
        <source>The pods of all namespaces cannot be listed, so nobody can tell what is still free.</source>
        <translation>Die Pods aller Namespaces lassen sich nicht auflisten, daher ist unbekannt, was noch frei ist.</translation>
    </message>
    <message>
        <source>You may not read the settings that all consoles share.</source>
        <translation>Sie dürfen die gemeinsamen Einstellungen aller Konsolen nicht lesen.</translation>
    </message>
    <message>
        <source>You may not change the settings that all consoles share.</source>
        <translation>Sie dürfen die gemeinsamen Einstellungen aller Konsolen nicht ändern.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator to apply packaging/rbac/shared.yaml and to give you the role shopflow-shared-editor.</source>
        <translation>Bitten Sie die Verwaltung des Clusters, packaging/rbac/shared.yaml anzuwenden und Ihnen die Rolle shopflow-shared-editor zu geben.</translation>
    </message>
    <message>
        <source>The settings were saved, but not the password of the mail server: %1</source>
        <translation>Die Einstellungen wurden gespeichert, aber nicht das Passwort des Mailservers: %1</translation>
    </message>
    <message>
        <source>The settings that all consoles share are gone.</source>
        <translation>Die gemeinsamen Einstellungen aller Konsolen sind weg.</translation>
    </message>
    <message>
        <source>Read them again, then save once more.</source>
        <translation>Lesen Sie sie neu, und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program manages some of the settings that all consoles share.</source>
        <translation>Ein anderes Programm verwaltet einige der gemeinsamen Einstellungen.</translation>
    </message>
    <message>
        <source>Change them there, or take them back.</source>
        <translation>Ändern Sie sie dort, oder übernehmen Sie sie.</translation>
    </message>
    <message>
        <source>Another console changed the shared settings in the meantime.</source>
        <translation>Eine andere Konsole hat die gemeinsamen Einstellungen inzwischen geändert.</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an address.</source>
        <translation>„%1“ ist weder ein Hostname noch eine Adresse.</translation>
    </message>
    <message>
        <source>Write it without http:// and without a port.</source>
        <translation>Schreiben Sie ihn ohne http:// und ohne Port.</translation>
    </message>
    <message>
        <source>“%1” is not the name of an ingress class.</source>
        <translation>„%1“ ist kein Name einer Ingress-Klasse.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a ClusterIssuer.</source>
        <translation>„%1“ ist kein Name eines ClusterIssuers.</translation>
    </message>
    <message>
        <source>Choose one that the cluster has, or leave it empty.</source>
        <translation>Wählen Sie etwas, das der Cluster hat, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>There is no plan “%1”.</source>
        <translation>Es gibt keinen Plan „%1“.</translation>
    </message>
    <message>
        <source>There is no component “%1”.</source>
        <translation>Es gibt keine Komponente „%1“.</translation>
    </message>
    <message>
        <source>The client certificate of the context “%1” expired on %2 UTC.</source>
        <translation>Das Client-Zertifikat des Kontexts „%1“ ist am %2 UTC abgelaufen.</translation>
    </message>
    <message>
        <source>Fetch a fresh kubeconfig, or have the certificate renewed.</source>
        <translation>Holen Sie sich eine frische Kubeconfig, oder lassen Sie das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>Locate it again in the console, or take its line out of %1, so that it is searched for.</source>
        <translation>Wählen Sie es in der Konsole neu aus, oder nehmen Sie seine Zeile aus %1 heraus, damit danach gesucht wird.</translation>
    </message>
    <message>
        <source>“%1” is no program that can be run.</source>
        <translation>„%1“ ist kein Programm, das ausgeführt werden kann.</translation>
    </message>
    <message>
        <source>Choose the file of the program “%1” itself.</source>
        <translation>Wählen Sie die Datei des Programms „%1“ selbst.</translation>
    </message>
    <message>
        <source>Where the program “%1” is could not be saved in %2.</source>
        <translation>Wo das Programm „%1“ liegt, konnte nicht in %2 gespeichert werden.</translation>
    </message>
    <message>
        <source>Check that the folder can be written, then locate the program again.</source>
        <translation>Prüfen Sie, ob in den Ordner geschrieben werden kann, und wählen Sie das Programm dann neu aus.</translation>
    </message>
    <message>
        <source>Lines may be missing: the log was replaced while it could not be read.</source>
        <translation>Möglicherweise fehlen Zeilen: Das Log wurde ersetzt, während es nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>Only the newest %1 lines were read.</source>
        <translation>Nur die neuesten %1 Zeilen wurden gelesen.</translation>
    </message>
    <message>
        <source>Read the whole log with “shopflowctl logs”.</source>
        <translation>Lesen Sie das ganze Log mit „shopflowctl logs“.</translation>
    </message>
    <message>
        <source>the cluster has not counted the quota anew yet; trying again in %1 s</source>
        <translation>der Cluster hat die Quota noch nicht neu gezählt; neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>It had no volume yet; the storage provisioner may still make one, so this waits a little.</source>
        <translation>Es hatte noch kein Volume; der Provisioner legt vielleicht noch eines an, deshalb wird noch kurz gewartet.</translation>
    </message>
    <message>
        <source>The operation “%1” was given no file.</source>
        <translation>Der Vorgang „%1“ hat keine Datei bekommen.</translation>
    </message>
    <message>
        <source>Report this defect of ShopFlow Console.</source>
        <translation>Melden Sie diesen Fehler von ShopFlow Console.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot;, which signs in the user &quot;%2&quot;, %3.</source>
        <translation>Das Programm „%1“, das den Benutzer „%2“ anmeldet: %3.</translation>
    </message>
    <message>
        <source>Run the command by hand and look at its answer; update the program, or correct the user in %1.</source>
        <translation>Führen Sie den Befehl von Hand aus und sehen Sie sich die Antwort an; aktualisieren Sie das Programm oder korrigieren Sie den Benutzer in %1.</translation>
    </message>
    <message>
        <source>Set the apiVersion of the user&apos;s exec entry in %1 to what the program speaks, or update the program.</source>
        <translation>Setzen Sie die apiVersion im exec-Eintrag des Benutzers in %1 auf das, was das Programm spricht, oder aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Use shopflowctl in a terminal with this context, or a user that signs in without questions.</source>
        <translation>Verwenden Sie shopflowctl in einem Terminal mit diesem Kontext oder einen Benutzer, der sich ohne Rückfragen anmeldet.</translation>
    </message>
    <message>
        <source>Check the command in %1; this program does not seem to be an exec plugin.</source>
        <translation>Prüfen Sie den Befehl in %1; dieses Programm scheint kein exec-Plugin zu sein.</translation>
    </message>
    <message>
        <source>Check that the file is a program for this machine, and that its interpreter exists.</source>
        <translation>Prüfen Sie, ob die Datei ein Programm für diesen Rechner ist und ob es ihren Interpreter gibt.</translation>
    </message>
    <message>
        <source>The permission to run &quot;%1&quot; could not be saved in %2.</source>
        <translation>Die Erlaubnis, „%1“ auszuführen, konnte nicht in %2 gespeichert werden.</translation>
    </message>
    <message>
        <source>Check that the folder can be written; it is asked again next time.</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar ist; beim nächsten Mal wird wieder gefragt.</translation>
    </message>
    <message>
        <source>The container %1 has no command “%2”.</source>
        <translation>Der Container %1 hat keinen Befehl „%2“.</translation>
    </message>
    <message>
        <source>Check that the store&apos;s image is the one this platform asks for, or repair the store.</source>
        <translation>Prüfen Sie, ob das Image des Shops das ist, das diese Plattform verlangt, oder reparieren Sie den Shop.</translation>
    </message>
    <message>
        <source>The command “%1” in %2 was cut off.</source>
        <translation>Der Befehl „%1“ in %2 wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The command “%1” in %2 did not end within %3 s.</source>
        <translation>Der Befehl „%1“ in %2 endete nicht innerhalb von %3 s.</translation>
    </message>
    <message>
        <source>The API server is too old to be given a stream of unknown length.</source>
        <translation>Der API-Server ist zu alt für einen Datenstrom unbekannter Länge.</translation>
    </message>
    <message>
        <source>Give a file, or use a cluster of version 1.30 or newer.</source>
        <translation>Geben Sie eine Datei an oder verwenden Sie einen Cluster ab Version 1.30.</translation>
    </message>
    <message>
        <source>What the command “%1” is to read cannot be read.</source>
        <translation>Was der Befehl „%1“ lesen soll, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Look at the file and its disk, then try again.</source>
        <translation>Sehen Sie nach der Datei und ihrem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The command “%1” in %2 printed more than %3 bytes.</source>
        <translation>Der Befehl „%1“ in %2 gab mehr als %3 Bytes aus.</translation>
    </message>
    <message>
        <source>Report this defect of the platform&apos;s description.</source>
        <translation>Melden Sie diesen Fehler in der Beschreibung der Plattform.</translation>
    </message>
    <message>
        <source>What the command “%1” prints cannot be written.</source>
        <translation>Was der Befehl „%1“ ausgibt, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“shopflowctl list” shows the stores there are.</source>
        <translation>„shopflowctl list“ zeigt, welche Shops es gibt.</translation>
    </message>
    <message>
        <source>This program does not know the platform “%1” of the store.</source>
        <translation>Dieses Programm kennt die Plattform „%1“ des Shops nicht.</translation>
    </message>
    <message>
        <source>The setting “%1” of the shop is “%2” now.</source>
        <translation>Die Einstellung „%1“ des Shops ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>The setting “%1” only counts while a store is made.</source>
        <translation>Die Einstellung „%1“ zählt nur, während ein Shop angelegt wird.</translation>
    </message>
    <message>
        <source>Change it in the shop&apos;s own administration.</source>
        <translation>Ändern Sie es in der Verwaltung des Shops.</translation>
    </message>
    <message>
        <source>Repair the store, so that its shop runs; then run the same update once more.</source>
        <translation>Reparieren Sie den Shop, damit er läuft; führen Sie dann dieselbe Änderung noch einmal aus.</translation>
    </message>
    <message>
        <source>Create another store, and bring the data over with a backup.</source>
        <translation>Legen Sie einen anderen Shop an und übertragen Sie die Daten mit einer Sicherung.</translation>
    </message>
    <message>
        <source>The store “%1” runs on %2; a store keeps its platform.</source>
        <translation>Der Shop „%1“ läuft auf %2; ein Shop behält seine Plattform.</translation>
    </message>
    <message>
        <source>Create another store for the other platform.</source>
        <translation>Legen Sie für die andere Plattform einen anderen Shop an.</translation>
    </message>
    <message>
        <source>Create another store with that class, and bring the data over with a backup.</source>
        <translation>Legen Sie einen anderen Shop mit dieser Klasse an und übertragen Sie die Daten mit einer Sicherung.</translation>
    </message>
    <message>
        <source>The administrator&apos;s address is only set when a store is made.</source>
        <translation>Die Adresse des Administrators wird nur gesetzt, wenn ein Shop angelegt wird.</translation>
    </message>
    <message>
        <source>Sample products are only made with a new store.</source>
        <translation>Beispielprodukte entstehen nur mit einem neuen Shop.</translation>
    </message>
    <message>
        <source>Add or delete products in the shop&apos;s own administration.</source>
        <translation>Legen Sie Produkte in der Verwaltung des Shops an oder löschen Sie sie dort.</translation>
    </message>
    <message>
        <source>There is no ingress class “%1”, which the shared settings name; “%2” is used.</source>
        <translation>Die Ingress-Klasse „%1“, die die gemeinsamen Einstellungen nennen, gibt es nicht; „%2“ wird verwendet.</translation>
    </message>
    <message>
        <source>Correct ingressClass in the ConfigMap shopflow-system/console-settings.</source>
        <translation>Korrigieren Sie ingressClass in der ConfigMap shopflow-system/console-settings.</translation>
    </message>
    <message>
        <source>You may not list ingresses, so nobody knows whether another one answers at %1.</source>
        <translation>Sie dürfen Ingresses nicht auflisten, daher weiß niemand, ob unter %1 schon ein anderer antwortet.</translation>
    </message>
    <message>
        <source>Ask for the right to list ingresses in all namespaces.</source>
        <translation>Bitten Sie um das Recht, Ingresses in allen Namespaces aufzulisten.</translation>
    </message>
    <message>
        <source>The namespace “%1” already answers at %2.</source>
        <translation>Der Namespace „%1“ antwortet bereits unter %2.</translation>
    </message>
    <message>
        <source>Choose another host, or delete what is there.</source>
        <translation>Wählen Sie einen anderen Host oder löschen Sie, was dort ist.</translation>
    </message>
    <message>
        <source>Nobody else answers at %1.</source>
        <translation>Niemand sonst antwortet unter %1.</translation>
    </message>
    <message>
        <source>The mail server that all consoles share is not used, because you may not read its password.</source>
        <translation>Der gemeinsame Mailserver aller Konsolen wird nicht verwendet, weil Sie sein Passwort nicht lesen dürfen.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the role shopflow-shared-mail in packaging/rbac/shared.yaml, or give the store a mail server of its own.</source>
        <translation>Bitten Sie Ihren Cluster-Administrator um die Rolle shopflow-shared-mail aus packaging/rbac/shared.yaml oder geben Sie dem Shop einen eigenen Mailserver.</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for packaging/rbac/shared.yaml, or say with each store what it needs.</source>
        <translation>Bitten Sie Ihren Cluster-Administrator um packaging/rbac/shared.yaml oder geben Sie bei jedem Shop an, was er braucht.</translation>
    </message>
    <message>
        <source>Correct “%1” in the ConfigMap shopflow-system/console-settings.</source>
        <translation>Korrigieren Sie „%1“ in der ConfigMap shopflow-system/console-settings.</translation>
    </message>
    <message>
        <source>All consoles share: %1.</source>
        <translation>Alle Konsolen teilen: %1.</translation>
    </message>
    <message>
        <source>The consoles of this cluster share no settings.</source>
        <translation>Die Konsolen dieses Clusters teilen keine Einstellungen.</translation>
    </message>
    <message>
        <source>No image is set for the component “%1” of %2 stores.</source>
        <translation>Für die Komponente „%1“ von %2-Shops ist kein Image festgelegt.</translation>
    </message>
    <message>
        <source>Look again with “shopflowctl status %1”, or %2.</source>
        <translation>Sehen Sie mit „shopflowctl status %1“ noch einmal nach, oder: %2.</translation>
    </message>
    <message>
        <source>The blueprint asks for “%1”, which nothing fills.</source>
        <translation>Der Bauplan verlangt „%1“, das nichts füllt.</translation>
    </message>
    <message>
        <source>Report this defect of the blueprint.</source>
        <translation>Melden Sie diesen Fehler des Bauplans.</translation>
    </message>
    <message>
        <source>There is no store “%1” that this console can verify.</source>
        <translation>Es gibt keinen Shop „%1“, den diese Konsole prüfen kann.</translation>
    </message>
    <message>
        <source>The blueprint file %1 cannot be read.</source>
        <translation>Die Bauplandatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Install ShopFlow Console again.</source>
        <translation>Installieren Sie ShopFlow Console neu.</translation>
    </message>
    <message>
        <source>Choose small, medium or large, or give CPU, memory and storage.</source>
        <translation>Wählen Sie small, medium oder large oder geben Sie CPU, Arbeitsspeicher und Speicherplatz an.</translation>
    </message>
    <message>
        <source>A %1 store needs at least %2 CPU, %3 memory and %4 storage; %5 CPU, %6 and %7 were given.</source>
        <translation>Ein %1-Shop braucht mindestens %2 CPU, %3 Arbeitsspeicher und %4 Speicherplatz; gegeben wurden %5 CPU, %6 und %7.</translation>
    </message>
    <message>
        <source>Give the store more, or choose the plan small.</source>
        <translation>Geben Sie dem Shop mehr oder wählen Sie den Plan small.</translation>
    </message>
    <message>
        <source>No store platform was found in %1.</source>
        <translation>In %1 wurde keine Shop-Plattform gefunden.</translation>
    </message>
    <message>
        <source>This program does not know the platform “%1”.</source>
        <translation>Dieses Programm kennt die Plattform „%1“ nicht.</translation>
    </message>
    <message>
        <source>Choose one of: %1; or update this program.</source>
        <translation>Wählen Sie eine von: %1; oder aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The operation “%1” of the blueprint %2.</source>
        <translation>Der Vorgang „%1“ des Bauplans %2.</translation>
    </message>
    <message>
        <source>Write PLATFORM.COMPONENT, such as “%1.web”.</source>
        <translation>Schreiben Sie PLATTFORM.KOMPONENTE, zum Beispiel „%1.web“.</translation>
    </message>
    <message>
        <source>The node refuses %1, which needs the system setting%2.</source>
        <translation>Der Knoten lehnt %1 ab, denn es braucht die Systemeinstellung%2.</translation>
    </message>
    <message>
        <source>Allow the setting on the nodes (allowedUnsafeSysctls), or choose another image.</source>
        <translation>Erlauben Sie die Einstellung auf den Knoten (allowedUnsafeSysctls) oder wählen Sie ein anderes Image.</translation>
    </message>
    <message>
        <source>There is no platform “%1”.</source>
        <translation>Es gibt keine Plattform „%1“.</translation>
    </message>
    <message>
        <source>%1 stores have no component “%2”.</source>
        <translation>%1-Shops haben keine Komponente „%2“.</translation>
    </message>
    <message>
        <source>%1 stores cannot be given a mail server here.</source>
        <translation>%1-Shops kann hier kein Mailserver gegeben werden.</translation>
    </message>
    <message>
        <source>Leave the mail settings out, and set mail up in the store itself.</source>
        <translation>Lassen Sie die Mail-Einstellungen weg und richten Sie Mail im Shop selbst ein.</translation>
    </message>
    <message>
        <source>%1 objects in %2 ms</source>
        <translation>%1 Objekte in %2 ms</translation>
    </message>
    <message>
        <source>%1 passed, %2 with a warning</source>
        <translation>%1 bestanden, %2 mit einer Warnung</translation>
    </message>
    <message>
        <source>pod security: restricted</source>
        <translation>Pod-Sicherheit: restricted</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>There is room for more stores: %1.</source>
        <translation>Es ist Platz für weitere Shops: %1.</translation>
    </message>
    <message>
        <source>There is no room for another store.</source>
        <translation>Für einen weiteren Shop ist kein Platz.</translation>
    </message>
    <message>
        <source>Repair the store.</source>
        <translation>Reparieren Sie den Shop.</translation>
    </message>
    <message>
        <source>The cluster does not answer.</source>
        <translation>Der Cluster antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CredentialsDialog</name>
    <message>
        <source>Credentials of “%1”</source>
        <translation>Zugangsdaten von „%1“</translation>
    </message>
    <message>
        <source>The admin login, as it is in Secret store-admin of namespace %1.</source>
        <translation>Der Admin-Zugang, wie er im Secret store-admin des Namespace %1 steht.</translation>
    </message>
    <message>
        <source>Save to Keychain</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Open Admin</source>
        <translation>Admin-Seite öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is in your keychain already.</source>
        <translation>Er ist schon in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Sie wird gerade gespeichert.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DeleteDialog</name>
    <message>
        <source>Products, orders, customers and uploaded files</source>
        <translation>Produkte, Bestellungen, Kunden und hochgeladene Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Namespace %1 with everything in it, %n pod(s) included</source>
        <translation>
            <numerusform>Den Namespace %1 mit allem darin, auch %n Pod</numerusform>
            <numerusform>Den Namespace %1 mit allem darin, auch %n Pods</numerusform>
        </translation>
    </message>
    <message>
        <source>The admin login, in the cluster and in your keychain</source>
        <translation>Den Admin-Zugang, im Cluster und in Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>Delete Store</source>
        <translation>Shop löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Store %1 on cluster %2.</source>
        <translation>Shop %1 auf dem Cluster %2.</translation>
    </message>
    <message>
        <source>This cannot be undone. It removes:</source>
        <translation>Das lässt sich nicht rückgängig machen. Es entfernt:</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Tippen Sie zur Bestätigung %1 ein:</translation>
    </message>
    <message>
        <source>Name of the store to delete</source>
        <translation>Name des Shops, der gelöscht werden soll</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Store(s)</source>
        <translation>
            <numerusform>%n Shop löschen</numerusform>
            <numerusform>%n Shops löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n store(s)?</source>
        <translation>
            <numerusform>%n Shop löschen?</numerusform>
            <numerusform>%n Shops löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n store(s)</source>
        <comment>words that a person types</comment>
        <translation>
            <numerusform>%n Shop löschen</numerusform>
            <numerusform>%n Shops löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>On cluster %1.</source>
        <translation>Auf dem Cluster %1.</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <comment>badge of a cluster with real shops</comment>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>The volumes</source>
        <translation>Die Volumes</translation>
    </message>
    <message>
        <source>The volumes (%1)</source>
        <translation>Die Volumes (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Their namespaces with everything in them, %n pod(s) included</source>
        <translation>
            <numerusform>Ihre Namespaces mit allem darin, auch %n Pod</numerusform>
            <numerusform>Ihre Namespaces mit allem darin, auch %n Pods</numerusform>
        </translation>
    </message>
    <message>
        <source>Their admin logins, in the cluster and in your keychain</source>
        <translation>Ihre Admin-Zugänge, im Cluster und in Ihrem Schlüsselbund</translation>
    </message>
    <message>
        <source>%1, %2, owner %3</source>
        <comment>a store: its name, its state, its owner</comment>
        <translation>%1, %2, Eigentümer %3</translation>
    </message>
    <message>
        <source>Stores to delete</source>
        <translation>Shops, die gelöscht werden</translation>
    </message>
    <message>
        <source>This is a production cluster. Type its name, %1:</source>
        <translation>Das ist ein Produktions-Cluster. Tippen Sie seinen Namen ein, %1:</translation>
    </message>
    <message>
        <source>Name of the production cluster</source>
        <translation>Name des Produktions-Clusters</translation>
    </message>
    <message>
        <source>Words that confirm</source>
        <translation>Worte zur Bestätigung</translation>
    </message>
    <message>
        <source>Type “%1” first.</source>
        <translation>Tippen Sie zuerst „%1“ ein.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>Nicht alles konnte gelöscht werden</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>title: it is done</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>„%1“ wird gelöscht…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n store(s)…</source>
        <translation>
            <numerusform>%n Shop wird gelöscht…</numerusform>
            <numerusform>%n Shops werden gelöscht…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>brings the window of the console to the front</comment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DesktopUrlOpener</name>
    <message>
        <source>No browser could be started.</source>
        <translation>Es konnte kein Browser gestartet werden.</translation>
    </message>
    <message>
        <source>The address is not one for a browser.</source>
        <translation>Die Adresse ist keine für einen Browser.</translation>
    </message>
    <message>
        <source>Copy the address and open it by hand.</source>
        <translation>Kopieren Sie die Adresse und öffnen Sie sie von Hand.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DetailsPane</name>
    <message>
        <source>Details of the store</source>
        <translation>Einzelheiten des Shops</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>tab: a store at a glance</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Pods</source>
        <comment>tab: the pods of a store</comment>
        <translation>Pods</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>tab: what the cluster noted about a store</comment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>tab: what the containers of a store write</comment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Select a store to see its progress, addresses, pods, events and logs.</source>
        <translation>Wählen Sie einen Shop aus, um Fortschritt, Adressen, Pods, Ereignisse und Logs zu sehen.</translation>
    </message>
    <message>
        <source>Pods %1</source>
        <comment>tab with the number of pods</comment>
        <translation>Pods %1</translation>
    </message>
    <message>
        <source>Manifest</source>
        <comment>tab: the objects of a store as YAML</comment>
        <translation>Manifest</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DonePage</name>
    <message>
        <source>Addresses</source>
        <comment>title above URLs</comment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Admin Login</source>
        <translation>Admin-Zugang</translation>
    </message>
    <message>
        <source>“%1” Is Ready</source>
        <translation>„%1“ ist bereit</translation>
    </message>
    <message>
        <source>It was tried as a customer would and passed.</source>
        <translation>Er wurde wie von einem Kunden ausprobiert und hat bestanden.</translation>
    </message>
    <message>
        <source>It was tried as a customer would and passed, %1 after you asked for it.</source>
        <translation>Er wurde wie von einem Kunden ausprobiert und hat bestanden, %1 nach Ihrem Auftrag.</translation>
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
            <numerusform>%n Mal, zuletzt am %1</numerusform>
            <numerusform>%n Mal, zuletzt am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Seen</source>
        <comment>column header of events</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column header of events: normal or warning</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column header of events</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>column header of events: what it is about</comment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column header of events</comment>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::EventsTab</name>
    <message>
        <source>Events</source>
        <comment>the table of what the cluster noted about a store</comment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The cluster noted nothing about this store lately. It forgets events after about an hour.</source>
        <translation>Der Cluster hat zuletzt nichts über diesen Shop vermerkt. Ereignisse vergisst er nach etwa einer Stunde.</translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>Der Cluster wird befragt…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the newest first</source>
        <translation>
            <numerusform>%n Ereignis, das neueste zuerst</numerusform>
            <numerusform>%n Ereignisse, die neuesten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · These may be old: %2</source>
        <comment>number of events, what went wrong</comment>
        <translation>%1 · Sie können veraltet sein: %2</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::FirstRunPage</name>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a command, to the clipboard</comment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Connect to a Cluster</source>
        <translation>Mit einem Cluster verbinden</translation>
    </message>
    <message>
        <source>Choose a kubeconfig</source>
        <translation>Eine Kubeconfig wählen</translation>
    </message>
    <message>
        <source>A file from your cloud provider, from K3s, or from a colleague.</source>
        <translation>Eine Datei von Ihrem Cloud-Anbieter, von K3s oder aus dem Kollegenkreis.</translation>
    </message>
    <message>
        <source>Make a local cluster with Kind</source>
        <translation>Einen lokalen Cluster mit Kind anlegen</translation>
    </message>
    <message>
        <source>Needs Docker and kind; takes about two minutes. It writes ~/.kube/config by itself.</source>
        <translation>Braucht Docker und kind; dauert etwa zwei Minuten. ~/.kube/config schreibt es selbst.</translation>
    </message>
    <message>
        <source>Use a K3s server</source>
        <translation>Einen K3s-Server benutzen</translation>
    </message>
    <message>
        <source>Copy its kubeconfig here and put the server’s address into it.</source>
        <translation>Kopieren Sie seine Kubeconfig hierher und tragen Sie die Adresse des Servers darin ein.</translation>
    </message>
    <message>
        <source>Already done?</source>
        <translation>Schon erledigt?</translation>
    </message>
    <message>
        <source>The console looks at --kubeconfig, then KUBECONFIG, then ~/.kube/config.</source>
        <translation>Die Konsole sucht in --kubeconfig, dann in KUBECONFIG, dann in ~/.kube/config.</translation>
    </message>
    <message>
        <source>Proxies, several files and client certificates work as in kubectl. Nothing is contacted until you choose a cluster.</source>
        <translation>Proxys, mehrere Dateien und Client-Zertifikate funktionieren wie in kubectl. Kontaktiert wird nichts, bevor Sie einen Cluster wählen.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ForwardsPage</name>
    <message numerus="yes">
        <source>%n port-forward(s) open</source>
        <translation>
            <numerusform>%n Portweiterleitung offen</numerusform>
            <numerusform>%n Portweiterleitungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>No port-forwards are open</source>
        <translation>Keine Portweiterleitung ist offen</translation>
    </message>
    <message>
        <source>The console opens one by itself when a store cannot be reached in another way.</source>
        <translation>Die Konsole öffnet von selbst eine, wenn ein Shop anders nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Only this computer can use these addresses. They last until you stop them, disconnect or quit, and go on when a pod is replaced.</source>
        <translation>Nur dieser Computer kann diese Adressen benutzen. Sie gelten, bis Sie sie beenden, die Verbindung trennen oder das Programm beenden, und überstehen es, wenn ein Pod ersetzt wird.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>opens an address in the browser</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Adresse von %1 kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>ends a port-forward</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop the port-forward of %1</source>
        <translation>Portweiterleitung von %1 beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) just now</source>
        <translation>
            <numerusform>Gerade %n Verbindung</numerusform>
            <numerusform>Gerade %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for an answer of the store</source>
        <translation>Wartet auf eine Antwort des Shops</translation>
    </message>
    <message>
        <source>Waiting for a browser</source>
        <translation>Wartet auf einen Browser</translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>Sie wird gerade beendet.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::HeaderBar</name>
    <message>
        <source>Filter stores…   %1</source>
        <comment>%1: a shortcut</comment>
        <translation>Shops filtern…   %1</translation>
    </message>
    <message>
        <source>Filter stores</source>
        <translation>Shops filtern</translation>
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
        <translation>Leer lassen für den Standard des Clusters.</translation>
    </message>
    <message>
        <source>Fewer Settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>Other Images…</source>
        <translation>Andere Images…</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <comment>shows settings that few people need</comment>
        <translation>Erweitert…</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>title above container images</comment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Leave it empty for %1.</source>
        <translation>Leer lassen für %1.</translation>
    </message>
    <message>
        <source>Image of %1 (%2)</source>
        <comment>%1 a program, %2 a component</comment>
        <translation>Image von %1 (%2)</translation>
    </message>
    <message>
        <source>Leave it empty for %1, which all consoles of this cluster share.</source>
        <translation>Leer lassen für %1, das sich alle Konsolen dieses Clusters teilen.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogExport</name>
    <message>
        <source>The log cannot be saved as %1.</source>
        <translation>Das Log kann nicht als %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogSearchBar</name>
    <message>
        <source>Search the log</source>
        <translation>Das Log durchsuchen</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <comment>switch beside a search field</comment>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Reads the search as a regular expression, such as “timeout|refused”.</source>
        <translation>Liest die Suche als regulären Ausdruck, zum Beispiel „timeout|refused“.</translation>
    </message>
    <message>
        <source>Matching lines only</source>
        <comment>switch beside a search field</comment>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <source>Leaves out all lines that the search does not find.</source>
        <translation>Lässt alle Zeilen weg, die die Suche nicht findet.</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>Kein regulärer Ausdruck: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) so far</source>
        <comment>matches of a search that goes on</comment>
        <translation>
            <numerusform>bisher %Ln Zeile</numerusform>
            <numerusform>bisher %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <comment>which of the matches of a search</comment>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <comment>matches of a search</comment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogSourceMenu</name>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1 of pod %2</source>
        <comment>container, pod</comment>
        <translation>%1 des Pods %2</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Logzeilen</translation>
    </message>
    <message>
        <source>Copy All Lines</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy Selected Lines</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LoginPanel</name>
    <message>
        <source>E-mail</source>
        <comment>of the admin login</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Copy the user name</source>
        <translation>Benutzernamen kopieren</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>shows a password</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>of the admin login</comment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Reading the login from the cluster…</source>
        <translation>Der Zugang wird aus dem Cluster gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird nach %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird nach %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <comment>of the admin login</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password, revealed</source>
        <translation>Passwort, sichtbar</translation>
    </message>
    <message>
        <source>Password, hidden</source>
        <translation>Passwort, verborgen</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>hides a password</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Kept in your keychain and in the cluster.</source>
        <translation>Liegt in Ihrem Schlüsselbund und im Cluster.</translation>
    </message>
    <message>
        <source>Saving to your keychain…</source>
        <translation>Wird in Ihrem Schlüsselbund gespeichert…</translation>
    </message>
    <message>
        <source>No keychain answered, so the login is kept in memory only. The cluster keeps its own copy.</source>
        <translation>Kein Schlüsselbund hat geantwortet; der Zugang bleibt nur im Arbeitsspeicher. Der Cluster behält seine eigene Kopie.</translation>
    </message>
    <message>
        <source>Kept in the cluster. It is read when you reveal or copy it.</source>
        <translation>Liegt im Cluster. Gelesen wird er, wenn Sie ihn zeigen oder kopieren.</translation>
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
        <translation>Ende folgen</translation>
    </message>
    <message>
        <source>Keeps the newest line in sight. Scroll up to stop.</source>
        <translation>Hält die neueste Zeile im Blick. Scrollen Sie nach oben, um anzuhalten.</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <comment>shows the time of each log line</comment>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Waiting for the first line. Containers that have not started yet are waited for.</source>
        <translation>Die erste Zeile wird abgewartet. Auf Container, die noch nicht laufen, wird gewartet.</translation>
    </message>
    <message>
        <source>Not following</source>
        <comment>state of a log</comment>
        <translation>Folgt nicht</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a log: new lines appear</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Scrolled up</source>
        <comment>state of a log: new lines are added below</comment>
        <translation>Nach oben gescrollt</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n Container</numerusform>
            <numerusform>%n Container</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was dropped</source>
        <translation>nichts wurde verworfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) were dropped to stay below %1 MB</source>
        <translation>
            <numerusform>%Ln ältere Zeile wurde verworfen, um unter %1 MB zu bleiben</numerusform>
            <numerusform>%Ln ältere Zeilen wurden verworfen, um unter %1 MB zu bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>stops adding lines to a log</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Chooses the pods and containers whose lines are shown.</source>
        <translation>Wählt die Pods und Container, deren Zeilen gezeigt werden.</translation>
    </message>
    <message>
        <source>View</source>
        <comment>button: how a log is shown</comment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a log into a file</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saves the lines of the log into a file.</source>
        <translation>Speichert die Zeilen des Logs in einer Datei.</translation>
    </message>
    <message>
        <source>Wrap Long Lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Spread JSON Over Several Rows</source>
        <translation>JSON auf mehrere Zeilen verteilen</translation>
    </message>
    <message>
        <source>Save All Lines…</source>
        <translation>Alle Zeilen speichern…</translation>
    </message>
    <message>
        <source>Save Shown Lines…</source>
        <translation>Gezeigte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a log: new lines wait</comment>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n container(s)</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%1 von %n Container</numerusform>
            <numerusform>%1 von %n Containern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) shown</source>
        <translation>
            <numerusform>%1 von %Ln Zeile gezeigt</numerusform>
            <numerusform>%1 von %Ln Zeilen gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) wait</source>
        <comment>while a log is paused</comment>
        <translation>
            <numerusform>%Ln Zeile wartet</numerusform>
            <numerusform>%Ln Zeilen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were missed while paused</source>
        <translation>
            <numerusform>%Ln Zeile wurde in der Pause verpasst</numerusform>
            <numerusform>%Ln Zeilen wurden in der Pause verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Log</source>
        <translation>Das Log speichern</translation>
    </message>
    <message>
        <source>Log files (*.log)</source>
        <translation>Logdateien (*.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) are missing here: they were no longer kept.</source>
        <translation>
            <numerusform>%Ln ältere Zeile fehlt hier: Sie wurde nicht mehr aufgehoben.</numerusform>
            <numerusform>%Ln ältere Zeilen fehlen hier: Sie wurden nicht mehr aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were saved as %1</source>
        <translation>
            <numerusform>%Ln Zeile wurde als %1 gespeichert</numerusform>
            <numerusform>%Ln Zeilen wurden als %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Pauses the log: adds no more lines until you go on. They are kept for you meanwhile.</source>
        <translation>Hält das Log an: fügt keine Zeilen mehr hinzu, bis Sie fortfahren. Sie werden solange aufgehoben.</translation>
    </message>
    <message>
        <source>View: timestamps, wrapping and JSON</source>
        <translation>Ansicht: Zeitstempel, Umbruch und JSON</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MailFields</name>
    <message>
        <source>Send the store’s mails through a mail server</source>
        <translation>Die Mails des Shops über einen Mailserver senden</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>A host name such as smtp.example.com.</source>
        <translation>Ein Hostname wie smtp.example.com.</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a mail server</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Leave it empty for a server without login.</source>
        <translation>Leer lassen für einen Server ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>of a mail server</comment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in a Secret of the cluster only.</source>
        <translation>Liegt nur in einem Secret des Clusters.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>The address that customers see. Leave it empty for the admin e-mail.</source>
        <translation>Die Adresse, die Kunden sehen. Leer lassen für die Admin-E-Mail.</translation>
    </message>
    <message>
        <source>Without one, order mails are not sent. It can be given later.</source>
        <translation>Ohne ihn werden keine Bestellmails gesendet. Er lässt sich später angeben.</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>of a mail connection</comment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no security of a mail connection</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Security: %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the cluster.</source>
        <translation>Leer lassen, um das im Cluster zu behalten.</translation>
    </message>
    <message>
        <source>Take the mail server that all consoles share, if there is one</source>
        <translation>Den Mailserver nehmen, den sich alle Konsolen teilen, falls es einen gibt</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MailPanel</name>
    <message>
        <source>Send Test Mail…</source>
        <translation>Testmail senden…</translation>
    </message>
    <message>
        <source>Name a Mail Server…</source>
        <translation>Mailserver angeben…</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <comment>the sender&apos;s address of mails</comment>
        <translation>Gesendet als %1.</translation>
    </message>
    <message>
        <source>Order mails are not sent.</source>
        <translation>Bestellmails werden nicht gesendet.</translation>
    </message>
    <message>
        <source>The store has no mail server. Name one, and customers get their order mails.</source>
        <translation>Der Shop hat keinen Mailserver. Geben Sie einen an, damit Kunden ihre Bestellmails bekommen.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Shop</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>menu: light or dark</comment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <comment>a menu, a menu in it</comment>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
        <translation>Wählen Sie zuerst einen Cluster.</translation>
    </message>
    <message>
        <source>The console is working on this store already.</source>
        <translation>Die Konsole arbeitet schon an diesem Shop.</translation>
    </message>
    <message>
        <source>Choose a kubeconfig</source>
        <translation>Eine Kubeconfig wählen</translation>
    </message>
    <message>
        <source>%1 (production) – ShopFlow Console</source>
        <translation>%1 (Produktion) – ShopFlow Console</translation>
    </message>
    <message numerus="yes">
        <source>Verify %n Store(s)</source>
        <translation>
            <numerusform>%n Shop prüfen</numerusform>
            <numerusform>%n Shops prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Store(s)…</source>
        <translation>
            <numerusform>%n Shop löschen…</numerusform>
            <numerusform>%n Shops löschen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no secrets; read them before you pass them on.</source>
        <translation>Diagnose kopiert. Sie enthält keine Geheimnisse; lesen Sie sie, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>Choose Another Kubeconfig…</source>
        <translation>Andere Kubeconfig wählen…</translation>
    </message>
    <message>
        <source>Choose a Cluster</source>
        <translation>Einen Cluster wählen</translation>
    </message>
    <message>
        <source>Nothing is contacted until you choose one at the left.</source>
        <translation>Es wird nichts angesprochen, bis Sie links einen wählen.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ManifestModel</name>
    <message>
        <source>The cluster holds another value.</source>
        <translation>Der Cluster hat einen anderen Wert.</translation>
    </message>
    <message>
        <source>Applied, but the cluster does not hold it.</source>
        <translation>Angewendet, aber der Cluster hat es nicht.</translation>
    </message>
    <message>
        <source>Filled in by the cluster or by another program.</source>
        <translation>Vom Cluster oder einem anderen Programm eingetragen.</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>column header: what the console applied</comment>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>On the Cluster</source>
        <comment>column header: what the cluster holds</comment>
        <translation>Auf dem Cluster</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ManifestTab</name>
    <message>
        <source>Read Again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Copy Applied</source>
        <translation>Angewendetes kopieren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Objects of the store</source>
        <translation>Objekte des Shops</translation>
    </message>
    <message>
        <source>Lines of the object, as applied and on the cluster</source>
        <translation>Zeilen des Objekts, wie angewendet und auf dem Cluster</translation>
    </message>
    <message>
        <source>Copies this object as it was applied, as YAML.</source>
        <translation>Kopiert dieses Objekt als YAML, so wie es angewendet wurde.</translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>Der Cluster wird befragt…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <comment>an object that was applied</comment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not applied</source>
        <comment>an object on the cluster</comment>
        <translation>nicht angewendet</translation>
    </message>
    <message>
        <source>as applied</source>
        <comment>an object on the cluster</comment>
        <translation>wie angewendet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an object, how it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Everything on the cluster is as it was applied.</source>
        <translation>Auf dem Cluster ist alles, wie es angewendet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) differ from what was applied. Repair puts them right.</source>
        <translation>
            <numerusform>%n Objekt weicht von dem ab, was angewendet wurde. „Reparieren“ bringt es in Ordnung.</numerusform>
            <numerusform>%n Objekte weichen von dem ab, was angewendet wurde. „Reparieren“ bringt sie in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a store first.</source>
        <translation>Wählen Sie zuerst einen Shop aus.</translation>
    </message>
    <message>
        <source>The cluster is being asked already.</source>
        <translation>Der Cluster wird bereits gefragt.</translation>
    </message>
    <message>
        <source>Nothing has been read that could be copied.</source>
        <translation>Es wurde nichts gelesen, das kopiert werden könnte.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MomentGrid</name>
    <message>
        <source>Fits Its Quota at Every Moment</source>
        <translation>Passt jederzeit in seine Quota</translation>
    </message>
    <message>
        <source>Moment</source>
        <comment>column: a moment in the life of a store</comment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a resource</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a resource</comment>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit</comment>
        <translation>%1 von %2</translation>
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
        <translation>Plan neuer Shops: %1</translation>
    </message>
    <message>
        <source>Whoever makes a store can still choose another one.</source>
        <translation>Wer einen Shop anlegt, kann trotzdem einen anderen wählen.</translation>
    </message>
    <message>
        <source>Images of %1 stores</source>
        <translation>Images für %1-Shops</translation>
    </message>
    <message>
        <source>Image of %1 (%2)</source>
        <comment>%1 a program, %2 a component</comment>
        <translation>Image von %1 (%2)</translation>
    </message>
    <message>
        <source>Leave it empty to take it out.</source>
        <translation>Leer lassen, um es zu entfernen.</translation>
    </message>
    <message>
        <source>Leave it empty for %1.</source>
        <translation>Leer lassen für %1.</translation>
    </message>
    <message>
        <source>Image of %1</source>
        <translation>Image von %1</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::NewStoreWizard</name>
    <message>
        <source>New Store</source>
        <translation>Neuer Shop</translation>
    </message>
    <message>
        <source>Platform and name</source>
        <translation>Plattform und Name</translation>
    </message>
    <message>
        <source>Plan and exposure</source>
        <translation>Plan und Erreichbarkeit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>last step of a dialog</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New Store on %1</source>
        <translation>Neuer Shop auf %1</translation>
    </message>
    <message>
        <source>There is a store of this name already: “%1”.</source>
        <translation>Einen Shop dieses Namens gibt es schon: „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create Store</source>
        <translation>Shop anlegen</translation>
    </message>
    <message>
        <source>Open Admin</source>
        <translation>Admin-Seite öffnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The checks are still running.</source>
        <translation>Die Prüfungen laufen noch.</translation>
    </message>
    <message>
        <source>A check failed. What to do is written above.</source>
        <translation>Eine Prüfung ist fehlgeschlagen. Was zu tun ist, steht oben.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::OverviewTab</name>
    <message>
        <source>Progress</source>
        <comment>title above the steps of a store</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>title above URLs</comment>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Admin Login</source>
        <translation>Admin-Zugang</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>title above how a store sends mails</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Components</source>
        <comment>title above the running parts of a store</comment>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>title above used and allowed resources</comment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>What Happens Next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>About</source>
        <comment>title above facts of a store</comment>
        <translation>Über den Shop</translation>
    </message>
    <message>
        <source>The login goes with the store.</source>
        <translation>Der Zugang verschwindet mit dem Shop.</translation>
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
        <translation>Eigentümer %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt %1</translation>
    </message>
    <message>
        <source>The description of this store in its namespace is damaged.</source>
        <translation>Die Beschreibung dieses Shops in seinem Namespace ist beschädigt.</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>tab: a store at a glance</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Its pods, volumes and addresses are being removed.</source>
        <translation>Seine Pods, Volumes und Adressen werden entfernt.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PaletteContents</name>
    <message>
        <source>on</source>
        <comment>a choice</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a choice</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Store on %1 · %2</source>
        <comment>a cluster, the state of the store</comment>
        <translation>Shop auf %1 · %2</translation>
    </message>
    <message>
        <source>Cluster, open now</source>
        <translation>Cluster, gerade geöffnet</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlacePage</name>
    <message>
        <source>The cluster is being asked already.</source>
        <translation>Der Cluster wird bereits gefragt.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlanChoice</name>
    <message>
        <source>Your own numbers; checked against every moment.</source>
        <translation>Ihre eigenen Zahlen, geprüft für jeden Zeitpunkt.</translation>
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
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>a resource</comment>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>%1 CPU
%2 memory
%3 storage</source>
        <translation>%1 CPU
%2 Arbeitsspeicher
%3 Speicherplatz</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlanPage</name>
    <message>
        <source>Plan and Exposure</source>
        <translation>Plan und Erreichbarkeit</translation>
    </message>
    <message>
        <source>How much the store may use, and how people reach it.</source>
        <translation>Wie viel der Shop verbrauchen darf und wie man ihn erreicht.</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>title above the sizes of a store</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Exposure</source>
        <comment>title above the ways to reach a store</comment>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Port on Every Node</source>
        <translation>Port auf jedem Node</translation>
    </message>
    <message>
        <source>http://node:3xxxx. Needs nothing else; fine for local clusters.</source>
        <translation>http://node:3xxxx. Braucht sonst nichts; gut für lokale Cluster.</translation>
    </message>
    <message>
        <source>Own Host Name</source>
        <translation>Eigener Hostname</translation>
    </message>
    <message>
        <source>Through the cluster&apos;s ingress controller, with a domain of yours.</source>
        <translation>Über den Ingress-Controller des Clusters, mit einer eigenen Domain.</translation>
    </message>
    <message>
        <source>Not Exposed</source>
        <translation>Nicht von außen</translation>
    </message>
    <message>
        <source>Only you, through this console&apos;s own forward.</source>
        <translation>Nur für Sie, über die Weiterleitung dieser Konsole.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>For example shop.example.com. Its DNS must point to the ingress.</source>
        <translation>Zum Beispiel shop.example.com. Sein DNS muss auf den Ingress zeigen.</translation>
    </message>
    <message>
        <source>Encrypt with a certificate (TLS) when the cluster has an issuer</source>
        <translation>Mit einem Zertifikat (TLS) verschlüsseln, wenn der Cluster einen Aussteller hat</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>title above what is in a new store</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Add sample products, so that the store can be tried at once</source>
        <translation>Beispielprodukte hinzufügen, damit sich der Shop sofort ausprobieren lässt</translation>
    </message>
    <message>
        <source>Admin e-mail</source>
        <translation>Admin-E-Mail</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>title above the mail server of a store</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>%1 stores cannot be exposed this way.</source>
        <translation>%1-Shops können nicht so erreichbar gemacht werden.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>How much the store may use, and how people reach it. Its data stays.</source>
        <translation>Wie viel der Shop verbrauchen darf und wie man ihn erreicht. Seine Daten bleiben.</translation>
    </message>
    <message>
        <source>Signs in to the admin page.</source>
        <translation>Damit melden Sie sich auf der Admin-Seite an.</translation>
    </message>
    <message>
        <source>Signs in to the admin page. Leave it empty for %1.</source>
        <translation>Damit melden Sie sich auf der Admin-Seite an. Leer lassen für %1.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlatformMark</name>
    <message>
        <source>Unknown platform</source>
        <translation>Unbekannte Plattform</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlatformPage</name>
    <message>
        <source>Title of the store</source>
        <translation>Titel des Shops</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What Kind of Store?</source>
        <translation>Was für ein Shop?</translation>
    </message>
    <message>
        <source>Pick a platform and say what the store is called.</source>
        <translation>Wählen Sie eine Plattform und sagen Sie, wie der Shop heißt.</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>title above the choice of a store platform</comment>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>title above the naming of a store</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bär &amp; Söhne</source>
        <translation>Bär &amp; Söhne</translation>
    </message>
    <message>
        <source>bar-sohne</source>
        <translation>bar-sohne</translation>
    </message>
    <message>
        <source>Customers see it. Any language; it can be changed later.</source>
        <translation>Kunden sehen ihn. In jeder Sprache; er lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens. It names the store&apos;s namespace and cannot be changed later.</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche. Er benennt den Namespace des Shops und lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>The store gets the namespace %1. The name cannot be changed later.</source>
        <translation>Der Shop bekommt den Namespace %1. Der Name lässt sich später nicht ändern.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PluginConsentDialog</name>
    <message>
        <source>Run “%1”?</source>
        <translation>„%1“ ausführen?</translation>
    </message>
    <message>
        <source>Let “%1” sign you in?</source>
        <translation>Soll „%1“ Sie anmelden?</translation>
    </message>
    <message>
        <source>The context %1 gets its credentials by running a program. It runs with your rights on this computer, so allow it only if you trust the kubeconfig.</source>
        <translation>Der Kontext %1 bekommt seine Zugangsdaten, indem er ein Programm ausführt. Es läuft mit Ihren Rechten auf diesem Computer; erlauben Sie es nur, wenn Sie der Kubeconfig vertrauen.</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>Der Befehl</translation>
    </message>
    <message>
        <source>Asked for by the user “%1” in %2</source>
        <translation>Verlangt vom Benutzer „%1“ in %2</translation>
    </message>
    <message>
        <source>Don’t Run</source>
        <translation>Nicht ausführen</translation>
    </message>
    <message>
        <source>Allow and Remember</source>
        <translation>Erlauben und merken</translation>
    </message>
    <message>
        <source>You are asked again when the command changes.</source>
        <translation>Ändert sich der Befehl, werden Sie wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PluginLocator</name>
    <message>
        <source>Where Is the Program “%1”?</source>
        <translation>Wo liegt das Programm „%1“?</translation>
    </message>
    <message>
        <source>Use This Program</source>
        <translation>Dieses Programm verwenden</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PodTableModel</name>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n Neustart</numerusform>
            <numerusform>%n Neustarts</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column header of pods</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>column header of pods: ready containers of all</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column header of pods</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column header of pods</comment>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column header of pods</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Node</source>
        <comment>column header of pods: the machine</comment>
        <translation>Node</translation>
    </message>
    <message>
        <source>Last at %1</source>
        <comment>%1: when a container was started again</comment>
        <translation>Zuletzt am %1</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PodsTab</name>
    <message>
        <source>This store has no pods right now.</source>
        <translation>Dieser Shop hat gerade keine Pods.</translation>
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
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a step</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a step</comment>
        <translation>fehlgeschlagen</translation>
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
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>a resource</comment>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Limits of the namespace %1. One maintenance job always fits beside the store.</source>
        <translation>Grenzen des Namespace %1. Neben den Shop passt immer noch ein Wartungsjob.</translation>
    </message>
    <message>
        <source>The quota of this store is not known yet.</source>
        <translation>Die Quota dieses Shops ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::Rail</name>
    <message>
        <source>Stores</source>
        <comment>place: the table of all stores</comment>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>This Cluster</source>
        <translation>Dieser Cluster</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>place: room for more stores</comment>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>place: what is well with the cluster</comment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Forwards</source>
        <comment>place: open port-forwards</comment>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Shared Settings</source>
        <comment>place: settings of all consoles</comment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ReviewPage</name>
    <message>
        <source>Review “%1”</source>
        <translation>„%1“ überprüfen</translation>
    </message>
    <message>
        <source>%1 on %2. Nothing has been written yet.</source>
        <translation>%1 auf %2. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Asking the cluster whether this store fits…</source>
        <translation>Der Cluster wird gefragt, ob dieser Shop hineinpasst…</translation>
    </message>
    <message>
        <source>Version, rights, storage, room, quota and a dry run of every object.</source>
        <translation>Version, Rechte, Speicher, Platz, Quota und ein Probelauf für jedes Objekt.</translation>
    </message>
    <message>
        <source>Copy as shopflowctl Command</source>
        <translation>Als shopflowctl-Befehl kopieren</translation>
    </message>
    <message>
        <source>It reads the mail server’s password from its input; the password is not part of it.</source>
        <translation>Er liest das Passwort des Mailservers von seiner Eingabe; das Passwort ist nicht Teil davon.</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a command, to the clipboard</comment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Order mails will not be sent, because the store has no mail server.</source>
        <translation>Bestellmails werden nicht gesendet, weil der Shop keinen Mailserver hat.</translation>
    </message>
    <message>
        <source>Go back to name one, or do it later with Change.</source>
        <translation>Gehen Sie zurück und geben Sie einen an, oder holen Sie es später mit „Ändern“ nach.</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed. The store can be created.</source>
        <translation>
            <numerusform>%n Prüfung bestanden. Der Shop kann angelegt werden.</numerusform>
            <numerusform>%n Prüfungen bestanden. Der Shop kann angelegt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be made; they do not stop you.</source>
        <translation>
            <numerusform>%n Prüfung war nicht möglich; sie hält Sie nicht auf.</numerusform>
            <numerusform>%n Prüfungen waren nicht möglich; sie halten Sie nicht auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your Choices</source>
        <translation>Ihre Auswahl</translation>
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
        <translation>Adresse</translation>
    </message>
    <message>
        <source>chosen by the cluster&apos;s settings</source>
        <translation>nach den Einstellungen des Clusters</translation>
    </message>
    <message>
        <source>not exposed</source>
        <translation>nicht von außen erreichbar</translation>
    </message>
    <message>
        <source>a port on every node</source>
        <translation>ein Port auf jedem Node</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>sample products wanted</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>sample products wanted</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Image %1</source>
        <comment>%1: a component</comment>
        <translation>Image %1</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) will be created in namespace %1</source>
        <translation>
            <numerusform>%n Objekt wird im Namespace %1 angelegt</numerusform>
            <numerusform>%n Objekte werden im Namespace %1 angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Order mails go through the mail server that all consoles share: %1.</source>
        <comment>%1: host, port and security</comment>
        <translation>Bestellmails gehen über den Mailserver, den sich alle Konsolen teilen: %1.</translation>
    </message>
    <message>
        <source>Go back to name another one, or none.</source>
        <translation>Gehen Sie zurück, um einen anderen oder keinen zu wählen.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::RunPage</name>
    <message>
        <source>Creating “%1”</source>
        <translation>„%1“ wird angelegt</translation>
    </message>
    <message>
        <source>Usually less than a minute once the images are on the node.</source>
        <translation>Meist weniger als eine Minute, sobald die Images auf dem Node sind.</translation>
    </message>
    <message>
        <source>You can close this window: the cluster finishes on its own.</source>
        <translation>Sie können dieses Fenster schließen: Der Cluster macht allein weiter.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::SettingFields</name>
    <message>
        <source>%1 Leave it empty for %2.</source>
        <comment>%1 a sentence, %2 a value</comment>
        <translation>%1 Leer lassen für %2.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <comment>a page of the settings</comment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>a page of the settings</comment>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>menu: light or dark</comment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>title above how people sign in to a shop</comment>
        <translation>Admin-Seite</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::SharedSettingsPage</name>
    <message>
        <source>Settings shared by all consoles</source>
        <translation>Einstellungen für alle Konsolen</translation>
    </message>
    <message>
        <source>New stores on this cluster use them, whichever console makes them. Stores that exist keep what they have.</source>
        <translation>Neue Shops in diesem Cluster übernehmen sie, gleich welche Konsole sie anlegt. Bestehende Shops behalten, was sie haben.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Base domain</source>
        <translation>Basisdomain</translation>
    </message>
    <message>
        <source>A new store with an ingress gets its name in front of it.</source>
        <translation>Ein neuer Shop mit Ingress bekommt seinen Namen davor.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Where the cluster is reached. Leave it empty for a node’s address.</source>
        <translation>Wo der Cluster erreicht wird. Leer: die Adresse eines Nodes.</translation>
    </message>
    <message>
        <source>Ingress class</source>
        <translation>Ingress-Klasse</translation>
    </message>
    <message>
        <source>Leave it empty for the cluster’s default.</source>
        <translation>Leer: die Vorgabe des Clusters.</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>Zertifikatsaussteller</translation>
    </message>
    <message>
        <source>A ClusterIssuer. Leave it empty for the only one there is.</source>
        <translation>Ein ClusterIssuer. Leer: der einzige, den es gibt.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>New stores send their mails through this server</source>
        <translation>Neue Shops verschicken ihre E-Mails über diesen Server</translation>
    </message>
    <message>
        <source>Stores can still name another one, or none.</source>
        <translation>Shops können trotzdem einen anderen nennen oder keinen.</translation>
    </message>
    <message>
        <source>Save for All Consoles</source>
        <translation>Für alle Konsolen speichern</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Saved. Every console of this cluster uses them for new stores from now on.</source>
        <translation>Gespeichert. Ab jetzt verwendet jede Konsole dieses Clusters sie für neue Shops.</translation>
    </message>
    <message>
        <source>Take Them Back</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Discard and Read Again</source>
        <translation>Verwerfen und neu lesen</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Die Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>The settings are not known.</source>
        <translation>Die Einstellungen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Plan and Images</source>
        <translation>Plan und Images</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ShortcutsPage</name>
    <message>
        <source>None</source>
        <comment>an action without a shortcut</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>the shortcut that an action has from the start</comment>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Kürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column header</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>column header</comment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>column header</comment>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Shortcut of the chosen action</source>
        <translation>Kürzel der gewählten Aktion</translation>
    </message>
    <message>
        <source>Takes the shortcut away.</source>
        <translation>Nimmt das Kürzel weg.</translation>
    </message>
    <message>
        <source>Gives the action back the shortcut it had from the start.</source>
        <translation>Gibt der Aktion das Kürzel zurück, das sie von Anfang an hatte.</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field.</source>
        <translation>Wählen Sie eine Aktion, dann drücken Sie im Feld ihre neuen Tasten.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” already. Take it away there first, or press other keys.</source>
        <translation>%1 ist schon das Kürzel von „%2“. Nehmen Sie es dort zuerst weg, oder drücken Sie andere Tasten.</translation>
    </message>
    <message>
        <source>The action has the shortcut it had from the start.</source>
        <translation>Die Aktion hat das Tastenkürzel, das sie von Anfang an hatte.</translation>
    </message>
    <message>
        <source>%1 is for typing. Press it together with Ctrl or Alt.</source>
        <translation>%1 dient zum Tippen. Drücken Sie es zusammen mit Strg oder Alt.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <comment>badge of a cluster with real shops</comment>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>TLS NOT VERIFIED</source>
        <comment>badge: nobody checks who the server is</comment>
        <translation>TLS NICHT GEPRÜFT</translation>
    </message>
    <message>
        <source>The kubeconfig says insecure-skip-tls-verify: anybody on the way to the cluster can read along and answer in its place.</source>
        <translation>Die Kubeconfig sagt insecure-skip-tls-verify: Jeder auf dem Weg zum Cluster kann mitlesen und an seiner Stelle antworten.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>state of a connection</comment>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>this console may not write</comment>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read-write</source>
        <comment>this console may write</comment>
        <translation>Lesen und schreiben</translation>
    </message>
    <message>
        <source>%1, partial view</source>
        <comment>read-write or read-only; not all stores can be seen</comment>
        <translation>%1, Teilansicht</translation>
    </message>
    <message>
        <source>Real shops are on this cluster. Deleting asks for its name too.</source>
        <translation>Auf diesem Cluster sind echte Shops. Beim Löschen wird auch nach seinem Namen gefragt.</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a person locked this cluster against changes</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Nothing can be changed on this cluster from here. Cluster &gt; Read-Only Lock unlocks it.</source>
        <translation>Von hier aus lässt sich auf diesem Cluster nichts ändern. Cluster &gt; Schreibsperre entsperrt ihn.</translation>
    </message>
    <message>
        <source>Read-only (your rights)</source>
        <comment>the cluster lets this person change no store</comment>
        <translation>Nur Lesen (Ihre Rechte)</translation>
    </message>
    <message>
        <source>The cluster lets you neither create nor change nor delete stores. Ask an administrator of the cluster for the role “shopflow-operator”.</source>
        <translation>Der Cluster lässt Sie Shops weder anlegen noch ändern noch löschen. Bitten Sie einen Administrator des Clusters um die Rolle „shopflow-operator“.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StepList</name>
    <message>
        <source>done</source>
        <comment>state of a step of a dialog</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current</source>
        <comment>state of a step of a dialog</comment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>state of a step of a dialog</comment>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Schritt %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreActions</name>
    <message>
        <source>“%1” was checked and works.</source>
        <translation>„%1“ wurde geprüft und funktioniert.</translation>
    </message>
    <message>
        <source>“%1” did not pass its check.</source>
        <translation>„%1“ hat die Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>Store %1 and everything in it is gone.</source>
        <translation>Der Shop %1 und alles darin ist gelöscht.</translation>
    </message>
    <message>
        <source>Store %1 could not be deleted completely.</source>
        <translation>Der Shop %1 konnte nicht vollständig gelöscht werden.</translation>
    </message>
    <message>
        <source>The login of “%1” could not be saved in your keychain; it is kept in memory only.</source>
        <translation>Der Zugang zu „%1“ konnte nicht in Ihrem Schlüsselbund gespeichert werden; er bleibt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>title of a store, what went wrong</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>„%1“ ist bereit.</translation>
    </message>
    <message>
        <source>Repairing “%1”: %2</source>
        <translation>„%1“ wird repariert: %2</translation>
    </message>
    <message>
        <source>Changing “%1”: %2</source>
        <translation>„%1“ wird geändert: %2</translation>
    </message>
    <message>
        <source>“%1” could not be repaired: %2</source>
        <translation>„%1“ konnte nicht repariert werden: %2</translation>
    </message>
    <message>
        <source>“%1” could not be changed: %2</source>
        <translation>„%1“ konnte nicht geändert werden: %2</translation>
    </message>
    <message>
        <source>“%1” is repaired and works.</source>
        <translation>„%1“ ist repariert und funktioniert.</translation>
    </message>
    <message>
        <source>“%1” is changed and works.</source>
        <translation>„%1“ ist geändert und funktioniert.</translation>
    </message>
    <message>
        <source>Looking for a way to “%1”…</source>
        <translation>Ein Weg zu „%1“ wird gesucht…</translation>
    </message>
    <message>
        <source>“%1” was opened at its login page.</source>
        <translation>„%1“ wurde auf seiner Anmeldeseite geöffnet.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <comment>title of a store, why</comment>
        <translation>„%1“ kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>„%1“ wird geprüft…</translation>
    </message>
    <message>
        <source>Repairing “%1”…</source>
        <translation>„%1“ wird repariert…</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreBatch</name>
    <message>
        <source>The console connected anew before this store’s turn came.</source>
        <translation>Die Konsole hat sich neu verbunden, bevor dieser Shop an der Reihe war.</translation>
    </message>
    <message>
        <source>The console connected anew, so this list does not learn the end. The cluster goes on deleting the store.</source>
        <translation>Die Konsole hat sich neu verbunden; diese Liste erfährt das Ende nicht. Der Cluster löscht den Shop weiter.</translation>
    </message>
    <message>
        <source>The console connected anew. Verify the store again.</source>
        <translation>Die Konsole hat sich neu verbunden. Prüfen Sie den Shop erneut.</translation>
    </message>
    <message>
        <source>Works.</source>
        <comment>a store that was checked</comment>
        <translation>Funktioniert.</translation>
    </message>
    <message>
        <source>Gone, with everything in it.</source>
        <comment>a store</comment>
        <translation>Gelöscht, mit allem darin.</translation>
    </message>
    <message>
        <source>Asking the cluster to delete it.</source>
        <translation>Der Cluster wird gebeten, ihn zu löschen.</translation>
    </message>
    <message>
        <source>The namespace is gone. Looking after its volumes.</source>
        <translation>Der Namespace ist gelöscht. Jetzt wird nach seinen Volumes gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pod(s) are still ending.</source>
        <translation>
            <numerusform>%n Pod wird noch beendet.</numerusform>
            <numerusform>%n Pods werden noch beendet.</numerusform>
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
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Asking the cluster to delete them.</source>
        <translation>Der Cluster wird gebeten, sie zu löschen.</translation>
    </message>
    <message>
        <source>All pods have ended.</source>
        <translation>Alle Pods sind beendet.</translation>
    </message>
    <message>
        <source>Gone. The cluster no longer knows it.</source>
        <translation>Gelöscht. Der Cluster kennt ihn nicht mehr.</translation>
    </message>
    <message>
        <source>No volume of the store is left.</source>
        <translation>Kein Volume des Shops ist übrig.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) work.</source>
        <translation>
            <numerusform>%1 von %n Shop funktioniert.</numerusform>
            <numerusform>%1 von %n Shops funktionieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) are gone.</source>
        <translation>
            <numerusform>%1 von %n Shop ist gelöscht.</numerusform>
            <numerusform>%1 von %n Shops sind gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n failed.</source>
        <comment>%1: a sentence about those that did not</comment>
        <translation>
            <numerusform>%1 %n ist fehlgeschlagen.</numerusform>
            <numerusform>%1 %n sind fehlgeschlagen.</numerusform>
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
        <translation>Diese Konsole wurde nur zum Lesen gestartet.</translation>
    </message>
    <message>
        <source>The console is still connecting to the cluster.</source>
        <translation>Die Konsole verbindet sich noch mit dem Cluster.</translation>
    </message>
    <message>
        <source>The cluster cannot be used at the moment.</source>
        <translation>Der Cluster ist im Moment nicht benutzbar.</translation>
    </message>
    <message>
        <source>The stores of this cluster are still being read.</source>
        <translation>Die Shops dieses Clusters werden noch gelesen.</translation>
    </message>
    <message>
        <source>Select a store first.</source>
        <translation>Wählen Sie zuerst einen Shop aus.</translation>
    </message>
    <message>
        <source>The store has not been made yet.</source>
        <translation>Der Shop ist noch nicht angelegt.</translation>
    </message>
    <message>
        <source>The store is suspended. Resume it first.</source>
        <translation>Der Shop ist angehalten. Setzen Sie ihn zuerst fort.</translation>
    </message>
    <message>
        <source>The store is being deleted.</source>
        <translation>Der Shop wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>The store does not answer yet (step %1 of 8: %2).</source>
        <translation>Der Shop antwortet noch nicht (Schritt %1 von 8: %2).</translation>
    </message>
    <message>
        <source>The login is made in the third step.</source>
        <translation>Der Zugang entsteht im dritten Schritt.</translation>
    </message>
    <message>
        <source>Stores of this platform send no mails that could be tried from here.</source>
        <translation>Shops dieser Plattform senden keine Mails, die sich von hier aus ausprobieren lassen.</translation>
    </message>
    <message>
        <source>The store has no mail server, so order mails are not sent. Name one with Change.</source>
        <translation>Der Shop hat keinen Mailserver; deshalb werden keine Bestellmails gesendet. Geben Sie mit „Ändern“ einen an.</translation>
    </message>
    <message>
        <source>The recorded description of the store cannot be read.</source>
        <translation>Die gespeicherte Beschreibung des Shops ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The store is being deleted already.</source>
        <translation>Der Shop wird schon gelöscht.</translation>
    </message>
    <message>
        <source>This cluster is locked against changes. Unlock it with Cluster &gt; Read-Only Lock.</source>
        <translation>Dieser Cluster ist gegen Änderungen gesperrt. Entsperren Sie ihn mit Cluster &gt; Schreibsperre.</translation>
    </message>
    <message>
        <source>Several stores are selected. Select only one.</source>
        <translation>Mehrere Shops sind ausgewählt. Wählen Sie nur einen aus.</translation>
    </message>
    <message>
        <source>A store is being changed. Lock the cluster when that is done.</source>
        <translation>Ein Shop wird gerade geändert. Sperren Sie den Cluster, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>The cluster does not answer at the moment. Wait until it is back; the console keeps trying.</source>
        <translation>Der Cluster antwortet gerade nicht. Warten Sie, bis er wieder da ist; die Konsole versucht es weiter.</translation>
    </message>
    <message>
        <source>You lack the right “%1” in the namespace %2. Ask an administrator of the cluster for it, or for the role “shopflow-operator”.</source>
        <comment>%1: &quot;patch deployments&quot;</comment>
        <translation>Ihnen fehlt das Recht „%1“ im Namespace %2. Bitten Sie einen Administrator des Clusters darum oder um die Rolle „shopflow-operator“.</translation>
    </message>
    <message>
        <source>You lack the right “%1” on this cluster. Ask an administrator of the cluster for it, or for the role “shopflow-operator”.</source>
        <comment>%1: &quot;create namespaces&quot;</comment>
        <translation>Ihnen fehlt das Recht „%1“ auf diesem Cluster. Bitten Sie einen Administrator des Clusters darum oder um die Rolle „shopflow-operator“.</translation>
    </message>
    <message>
        <source>You may not change the shared settings. Ask an administrator of the cluster for the role “shopflow-shared-editor”.</source>
        <translation>Sie dürfen die gemeinsamen Einstellungen nicht ändern. Bitten Sie einen Administrator des Clusters um die Rolle „shopflow-shared-editor“.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreTable</name>
    <message>
        <source>Stores</source>
        <comment>the table of all stores</comment>
        <translation>Shops</translation>
    </message>
    <message>
        <source>No store matches the filter.</source>
        <translation>Kein Shop entspricht dem Filter.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreTableModel</name>
    <message>
        <source>The store has not passed a check yet.</source>
        <translation>Der Shop hat noch keine Prüfung bestanden.</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>column header: the name of a store</comment>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column header</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column header: the URL of a store</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column header: a resource</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column header: a resource</comment>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>column header: a resource</comment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>column header: when it was last checked</comment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column header: how long ago it was made</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column header: who made the store</comment>
        <translation>Eigentümer</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreUse</name>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>%1 in use; the limit is not known.</source>
        <translation>%1 in Benutzung; die Grenze ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Told by the cluster’s metrics.</source>
        <translation>Laut den Metriken des Clusters.</translation>
    </message>
    <message>
        <source>Told by the nodes; the cluster serves no metrics.</source>
        <translation>Laut den Nodes; der Cluster bietet keine Metriken.</translation>
    </message>
    <message>
        <source>%1 CPU in use now.</source>
        <comment>%1: used of limit</comment>
        <translation>%1 CPU gerade in Benutzung.</translation>
    </message>
    <message>
        <source>%1 memory in use now.</source>
        <comment>%1: used of limit</comment>
        <translation>%1 Arbeitsspeicher gerade in Benutzung.</translation>
    </message>
    <message>
        <source>Measured at %1.</source>
        <translation>Gemessen um %1.</translation>
    </message>
    <message>
        <source>%1 storage in use.</source>
        <comment>%1: used of limit</comment>
        <translation>%1 Speicherplatz in Benutzung.</translation>
    </message>
    <message>
        <source>Measured at %1; nothing was heard since.</source>
        <translation>Gemessen um %1; seitdem kam keine Antwort.</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreWords</name>
    <message>
        <source>Requested</source>
        <comment>state of a store: asked for, nothing made yet</comment>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <comment>state of a store: being made</comment>
        <translation>Wird eingerichtet</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a store: checked and selling</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>state of a store: was ready, has a fault</comment>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>state of a store</comment>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>state of a store: stopped on purpose, data kept</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a store: could not be made</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <comment>state of a store</comment>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a store: cannot be told</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>step 1 of making a store: may and can it be made here</comment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Isolation</source>
        <comment>step 2: namespace, quota, network policies</comment>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>Secrets</source>
        <comment>step 3: passwords and keys are made</comment>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Database</source>
        <comment>step 4: the database starts</comment>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Setup</source>
        <comment>step 5: the platform is installed and filled</comment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>step 6: the shop server starts</comment>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Routing</source>
        <comment>step 7: the address works</comment>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>step 8: the store is tried as a customer would</comment>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Provisioning %1/8</source>
        <comment>state of a store with the number of the step</comment>
        <translation>Wird eingerichtet %1/8</translation>
    </message>
    <message>
        <source>last verified %1, to be checked again</source>
        <comment>%1: &quot;4 min ago&quot;</comment>
        <translation>zuletzt geprüft %1, wird erneut geprüft</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>%1: &quot;4 min ago&quot;</comment>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>The cluster finishes on its own. You can close this window: setup continues, and the result is checked when you come back.</source>
        <translation>Der Cluster macht allein weiter. Sie können dieses Fenster schließen: Die Einrichtung läuft weiter, und das Ergebnis wird geprüft, wenn Sie zurückkommen.</translation>
    </message>
    <message>
        <source>The new settings are being rolled out. Nothing is lost when you close this window.</source>
        <translation>Die neuen Einstellungen werden gerade ausgerollt. Nichts geht verloren, wenn Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>The store is open for customers. Open it, or sign in to its admin page to add products.</source>
        <translation>Der Shop ist für Kunden geöffnet. Öffnen Sie ihn, oder melden Sie sich auf seiner Admin-Seite an, um Produkte anzulegen.</translation>
    </message>
    <message>
        <source>The store answers its API. Sign in to its admin page to add products. %1</source>
        <translation>Die API des Shops antwortet. Melden Sie sich auf seiner Admin-Seite an, um Produkte anzulegen. %1</translation>
    </message>
    <message>
        <source>Nothing runs and nothing is lost: data, address and credentials are kept.</source>
        <translation>Nichts läuft und nichts ist verloren: Daten, Adresse und Zugangsdaten bleiben erhalten.</translation>
    </message>
    <message>
        <source>The cluster removes the namespace and everything in it. This usually takes less than a minute.</source>
        <translation>Der Cluster entfernt den Namespace und alles darin. Das dauert meist weniger als eine Minute.</translation>
    </message>
    <message>
        <source>The same settings may work when the cause is gone.</source>
        <translation>Dieselben Einstellungen können gelingen, wenn die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>Look at the pods and the logs for the cause.</source>
        <translation>Die Ursache zeigen die Pods und die Logs.</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <comment>a mail connection</comment>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <comment>a mail server: host, port, security</comment>
        <translation>%1, Port %2, %3</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>a mail server, user name</comment>
        <translation>%1, als %2</translation>
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
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
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
        <translation>%1 T</translation>
    </message>
    <message>
        <source>checks</source>
        <comment>step 1 of making a store, within a sentence</comment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>isolation</source>
        <comment>step 2 of making a store, within a sentence</comment>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>secrets</source>
        <comment>step 3 of making a store, within a sentence</comment>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>database</source>
        <comment>step 4 of making a store, within a sentence</comment>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>setup</source>
        <comment>step 5 of making a store, within a sentence</comment>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>application</source>
        <comment>step 6 of making a store, within a sentence</comment>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>routing</source>
        <comment>step 7 of making a store, within a sentence</comment>
        <translation>Routing</translation>
    </message>
    <message>
        <source>verification</source>
        <comment>step 8 of making a store, within a sentence</comment>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>state of a store; %1 is a step within a sentence</comment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>size of a store</comment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a store</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a store</comment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>size of a store</comment>
        <translation>Eigene Werte</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::TaskList</name>
    <message>
        <source>Progress</source>
        <comment>a list of things that are done</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thing that is done, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a thing that is done</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a thing that is done</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a thing that is done</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a thing that is done</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>state of a thing that is done</comment>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::TestMailDialog</name>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>An address whose mails you can read.</source>
        <translation>Eine Adresse, deren Mails Sie lesen können.</translation>
    </message>
    <message>
        <source>Send Test Mail</source>
        <translation>Testmail senden</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Test the Mail of “%1”</source>
        <translation>Mail von „%1“ testen</translation>
    </message>
    <message>
        <source>Send a Test Mail</source>
        <translation>Eine Testmail senden</translation>
    </message>
    <message>
        <source>“%1” sends it the way it sends its order mails: %2.</source>
        <translation>„%1“ sendet sie auf dem Weg seiner Bestellmails: %2.</translation>
    </message>
    <message>
        <source>%1 took the mail for %2.</source>
        <comment>a mail server, an address</comment>
        <translation>%1 hat die Mail für %2 angenommen.</translation>
    </message>
    <message>
        <source>If it does not arrive, look into the spam folder and at the sender’s address.</source>
        <translation>Wenn sie nicht ankommt, sehen Sie im Spam-Ordner und bei der Absenderadresse nach.</translation>
    </message>
    <message>
        <source>Write the address that the mail goes to.</source>
        <translation>Geben Sie die Adresse an, an die die Mail geht.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write one such as you@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. Schreiben Sie eine wie sie@example.com.</translation>
    </message>
    <message>
        <source>The mail is on its way.</source>
        <translation>Die Mail ist unterwegs.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a mail</comment>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Erneut senden</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::TotalsStrip</name>
    <message numerus="yes">
        <source>store(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Shop</numerusform>
            <numerusform>Shops</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <comment>after a number: stores that are ready</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>provisioning</source>
        <comment>after a number: stores being made</comment>
        <translation>im Aufbau</translation>
    </message>
    <message numerus="yes">
        <source>need(s) attention</source>
        <comment>after a number of stores</comment>
        <translation>
            <numerusform>braucht Aufmerksamkeit</numerusform>
            <numerusform>brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown by the filter</source>
        <translation>
            <numerusform>%n durch den Filter gezeigt</numerusform>
            <numerusform>%n durch den Filter gezeigt</numerusform>
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
        <translation>im Mittel bis bereit</translation>
    </message>
    <message numerus="yes">
        <source>From the namespace to the running shop, over %n store(s) whose first start can still be seen.</source>
        <translation>
            <numerusform>Vom Namespace bis zum laufenden Shop, über %n Shop, dessen erster Start noch zu sehen ist.</numerusform>
            <numerusform>Vom Namespace bis zum laufenden Shop, über %n Shops, deren erster Start noch zu sehen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>No store is ready whose first start can still be seen: pods that were replaced since do not tell.</source>
        <translation>Kein Shop ist bereit, dessen erster Start noch zu sehen ist: Pods, die seither ersetzt wurden, verraten ihn nicht.</translation>
    </message>
    <message>
        <source>%1 mean time to ready</source>
        <comment>%1: a duration or a dash</comment>
        <translation>%1 im Mittel bis bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n updating</source>
        <comment>a number of stores</comment>
        <translation>
            <numerusform>%n wird geändert</numerusform>
            <numerusform>%n werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <comment>a number of stores</comment>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being deleted</source>
        <comment>a number of stores</comment>
        <translation>
            <numerusform>%n wird gelöscht</numerusform>
            <numerusform>%n werden gelöscht</numerusform>
        </translation>
    </message>
</context>
</TS>
