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
        <source>Remove the order of check@shopflow.invalid in the shop&apos;s admin.</source>
        <translation>Entfernen Sie auf der Admin-Seite des Shops die Bestellung von check@shopflow.invalid.</translation>
    </message>
    <message>
        <source>The check&apos;s order took something out of the stock and did not give it back.</source>
        <translation>Die Bestellung der Prüfung hat dem Bestand etwas entnommen und nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>The admin page does not open.</source>
        <translation>Die Admin-Seite öffnet sich nicht.</translation>
    </message>
    <message>
        <source>The shop has no product to buy yet.</source>
        <translation>Der Shop hat noch kein Produkt zu verkaufen.</translation>
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
    <name>shopflow::ui::ClusterView</name>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
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
        <source>%1, %2</source>
        <comment>a cluster and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>a cluster</comment>
        <translation>%1, nicht verbunden</translation>
    </message>
    <message>
        <source>Cluster %1 at %2
User %3</source>
        <translation>Cluster %1 auf %2
Benutzer %3</translation>
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
</context>
<context>
    <name>shopflow::ui::DeleteDialog</name>
    <message>
        <source>Products, orders, customers and uploaded files</source>
        <translation>Produkte, Bestellungen, Kunden und hochgeladene Dateien</translation>
    </message>
    <message>
        <source>The volumes of the store</source>
        <translation>Die Volumes des Shops</translation>
    </message>
    <message>
        <source>The volumes of the store (%1)</source>
        <translation>Die Volumes des Shops (%1)</translation>
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
    <message>
        <source>Type the name of the store first.</source>
        <translation>Tippen Sie zuerst den Namen des Shops ein.</translation>
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
        <source>Search the log</source>
        <translation>Das Log durchsuchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
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
        <source>more than %Ln line(s)</source>
        <comment>matches of a search</comment>
        <translation>
            <numerusform>mehr als %Ln Zeile</numerusform>
            <numerusform>mehr als %Ln Zeilen</numerusform>
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
    <name>shopflow::ui::MainWindow</name>
    <message>
        <source>ShopFlow Console</source>
        <translation>ShopFlow Console</translation>
    </message>
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
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
        <source>The login is made in the third step.</source>
        <translation>Der Zugang entsteht im dritten Schritt.</translation>
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
</context>
</TS>
