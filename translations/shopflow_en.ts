<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ConsoleApplication</name>
    <message>
        <source>The kubeconfig has no contexts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleOptions</name>
    <message>
        <source>Provisions and runs online stores on Kubernetes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kubeconfig to read instead of the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never write to a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::AboutDialog</name>
    <message>
        <source>About ShopFlow Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShopFlow Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisions and runs online stores on any Kubernetes cluster, straight from your kubeconfig. The cluster is the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ActionCatalog</name>
    <message>
        <source>New Store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a store on this cluster, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the shop as customers see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the admin page of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the admin login of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that the store still sells. Touches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the store and everything in it, after asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter Stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the kubeconfig again and connects again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Kubeconfig…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the System</source>
        <comment>choice of a light or dark look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>choice of a light look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>choice of a dark look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About ShopFlow Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip and its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::AddressPanel</name>
    <message>
        <source>The addresses went with the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address yet. One appears with the routing step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <comment>address that customers open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>address of the admin page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <comment>address of the programming interface</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>opens an address in the browser</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <comment>closes a message</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ChangesPage</name>
    <message numerus="yes">
        <source>%n object(s) would change</source>
        <translation>
            <numerusform>%n object would change</numerusform>
            <numerusform>%n objects would change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ClusterView</name>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was checked and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not pass its check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store %1 and everything in it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store %1 could not be deleted completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login of “%1” could not be saved in your keychain; it is kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>title of a store, what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stores on this cluster yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store gets its own namespace, database, quota and network isolation, and is open for customers in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2: what you see may be old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a way to “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <comment>title of a store, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stores that you may see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ComponentsPanel</name>
    <message>
        <source>Nothing runs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n restart</numerusform>
            <numerusform>%n restarts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>ready of wanted</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ConnectionWords</name>
    <message>
        <source>Connecting</source>
        <comment>state of a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a connection: changes arrive as they happen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>state of a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <comment>state of a connection: nothing was heard for a while</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <comment>state of a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate refused</source>
        <comment>state of a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>state of a connection: the credentials were refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbidden</source>
        <comment>state of a connection: a right is missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard %1</source>
        <comment>%1: &quot;3 s ago&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster&apos;s certificate was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a fresh kubeconfig from whoever runs the cluster, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster refused your credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with your provider&apos;s tool, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not list stores on this cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for the role “shopflow-viewer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the cluster runs and that your network or VPN is up, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is known about the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial view</source>
        <comment>title: not all stores can be seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not watch all namespaces of the cluster, so there may be more stores than are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for the role “shopflow-viewer” to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ContextListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a cluster and its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>a cluster</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster %1 at %2
User %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CredentialsDialog</name>
    <message>
        <source>Credentials of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin login, as it is in Secret store-admin of namespace %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your keychain already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DeleteDialog</name>
    <message>
        <source>Products, orders, customers and uploaded files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volumes of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volumes of the store (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Namespace %1 with everything in it, %n pod(s) included</source>
        <translation>
            <numerusform>Namespace %1 with everything in it, %n pod included</numerusform>
            <numerusform>Namespace %1 with everything in it, %n pods included</numerusform>
        </translation>
    </message>
    <message>
        <source>The admin login, in the cluster and in your keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store %1 on cluster %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. It removes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the store to delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the store first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DesktopUrlOpener</name>
    <message>
        <source>No browser could be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not one for a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address and open it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DetailsPane</name>
    <message>
        <source>Details of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>tab: a store at a glance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods</source>
        <comment>tab: the pods of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>tab: what the containers of a store write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods %1</source>
        <comment>tab with the number of pods</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <comment>tab: what the cluster noted about a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a store to see its progress, addresses, pods, events and logs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DonePage</name>
    <message>
        <source>Addresses</source>
        <comment>title above URLs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” Is Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried as a customer would and passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried as a customer would and passed, %1 after you asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::EventTableModel</name>
    <message>
        <source>%1 (×%2)</source>
        <comment>age of an event, how often it was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times, last at %1</source>
        <comment>when an event was seen</comment>
        <translation>
            <numerusform>%n time, last at %1</numerusform>
            <numerusform>%n times, last at %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Seen</source>
        <comment>column header of events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column header of events: normal or warning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column header of events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <comment>column header of events: what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column header of events</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::EventsTab</name>
    <message>
        <source>Events</source>
        <comment>the table of what the cluster noted about a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster noted nothing about this store lately. It forgets events after about an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the newest first</source>
        <translation>
            <numerusform>%n event, the newest first</numerusform>
            <numerusform>%n events, the newest first</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · These may be old: %2</source>
        <comment>number of events, what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::FirstRunPage</name>
    <message>
        <source>Choose File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a command, to the clipboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kubeconfig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file from your cloud provider, from K3s, or from a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a local cluster with Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs Docker and kind; takes about two minutes. It writes ~/.kube/config by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a K3s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its kubeconfig here and put the server’s address into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console looks at --kubeconfig, then KUBECONFIG, then ~/.kube/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies, several files and client certificates work as in kubectl. Nothing is contacted until you choose a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::HeaderBar</name>
    <message>
        <source>Filter stores…   %1</source>
        <comment>%1: a shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter stores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ImageFields</name>
    <message>
        <source>Storage class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for the cluster’s default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Images and Storage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <comment>title above container images</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image of %1 (%2)</source>
        <comment>%1 a program, %2 a component</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy All Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Selected Lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LoginPanel</name>
    <message>
        <source>E-mail</source>
        <comment>of the admin login</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>shows a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <comment>of the admin login</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the login from the cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared after %n second.</numerusform>
            <numerusform>Copied. The clipboard is cleared after %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <comment>of the admin login</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>hides a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in your keychain and in the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving to your keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answered, so the login is kept in memory only. The cluster keeps its own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the cluster. It is read when you reveal or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogsTab</name>
    <message>
        <source>%1/%2: %3</source>
        <comment>pod, container, what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow End</source>
        <comment>keeps a log scrolled to its newest line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the newest line in sight. Scroll up to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamps</source>
        <comment>shows the time of each log line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first line. Containers that have not started yet are waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n line(s)</source>
        <comment>matches of a search</comment>
        <translation>
            <numerusform>more than %n line</numerusform>
            <numerusform>more than %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>matches of a search</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Not following</source>
        <comment>state of a log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a log: new lines appear</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolled up</source>
        <comment>state of a log: new lines are added below</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older line(s) were dropped to stay below %1 MB</source>
        <translation>
            <numerusform>%n older line was dropped to stay below %1 MB</numerusform>
            <numerusform>%n older lines were dropped to stay below %1 MB</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MainWindow</name>
    <message>
        <source>ShopFlow Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <comment>menu: light or dark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – ShopFlow Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cluster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kubeconfig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::NewStoreWizard</name>
    <message>
        <source>New Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>last step of a dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Store on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a store of this name already: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks are still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check failed. What to do is written above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::OverviewTab</name>
    <message>
        <source>Progress</source>
        <comment>title above the steps of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>title above URLs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <comment>title above the running parts of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>title above used and allowed resources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Happens Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <comment>title above facts of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login goes with the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is made in the third step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of this store in its namespace is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlanPage</name>
    <message>
        <source>Plan and Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the store may use, and how people reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>title above the sizes of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <comment>size of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>size of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own numbers; checked against every moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a resource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a resource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>a resource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <comment>title above the ways to reach a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port on Every Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://node:3xxxx. Needs nothing else; fine for local clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own Host Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the cluster&apos;s ingress controller, with a domain of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you, through this console&apos;s own forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example shop.example.com. Its DNS must point to the ingress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt with a certificate (TLS) when the cluster has an issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <comment>title above what is in a new store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sample products, so that the store can be tried at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CPU
%2 memory
%3 storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stores cannot be exposed this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in to the admin page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in to the admin page. Leave it empty for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlatformMark</name>
    <message>
        <source>Unknown platform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlatformPage</name>
    <message>
        <source>Title of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Kind of Store?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a platform and say what the store is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>title above the choice of a store platform</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>title above the naming of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bär &amp; Söhne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar-sohne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers see it. Any language; it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens. It names the store&apos;s namespace and cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store gets the namespace %1. The name cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PodTableModel</name>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n restart</numerusform>
            <numerusform>%n restarts</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column header of pods</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>column header of pods: ready containers of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column header of pods</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column header of pods</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column header of pods</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <comment>column header of pods: the machine</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PodsTab</name>
    <message>
        <source>This store has no pods right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pods</source>
        <comment>the table of the pods of a store</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ProgressTimeline</name>
    <message>
        <source>waiting</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a duration in seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::QuotaPanel</name>
    <message>
        <source>CPU</source>
        <comment>a resource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a resource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>a resource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the namespace %1. One maintenance job always fits beside the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota of this store is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::Rail</name>
    <message>
        <source>Stores</source>
        <comment>place: the table of all stores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Cluster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ReviewPage</name>
    <message>
        <source>Review “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2. Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the cluster whether this store fits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, rights, storage, room, quota and a dry run of every object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as shopflowctl Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a command, to the clipboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed. The store can be created.</source>
        <translation>
            <numerusform>%n check passed. The store can be created.</numerusform>
            <numerusform>%n checks passed. The store can be created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be made; they do not stop you.</source>
        <translation>
            <numerusform>%n check could not be made; it does not stop you.</numerusform>
            <numerusform>%n checks could not be made; they do not stop you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits Its Quota at Every Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <comment>column: a moment in the life of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a resource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a resource</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CPU, %2, %3</source>
        <comment>cpu, memory, storage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the cluster&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not exposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a port on every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>sample products wanted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>sample products wanted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <comment>%1: a component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) will be created in namespace %1</source>
        <translation>
            <numerusform>%n object will be created in namespace %1</numerusform>
            <numerusform>%n objects will be created in namespace %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::RunPage</name>
    <message>
        <source>Creating “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually less than a minute once the images are on the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window: the cluster finishes on its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <comment>badge of a cluster with real shops</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>state of a connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>this console may not write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-write</source>
        <comment>this console may write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, partial view</source>
        <comment>read-write or read-only; not all stores can be seen</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StepList</name>
    <message>
        <source>done</source>
        <comment>state of a step of a dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <comment>state of a step of a dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <comment>state of a step of a dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreReasons</name>
    <message>
        <source>This console was started read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is still connecting to the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster cannot be used at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stores of this cluster are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a store first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has not been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is suspended. Resume it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not answer yet (step %1 of 8: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is made in the third step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is being deleted already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreTable</name>
    <message>
        <source>Stores</source>
        <comment>the table of all stores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreTableModel</name>
    <message>
        <source>Store</source>
        <comment>column header: the name of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column header</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column header: the URL of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column header: how long ago it was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column header: who made the store</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreWords</name>
    <message>
        <source>Requested</source>
        <comment>state of a store: asked for, nothing made yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning</source>
        <comment>state of a store: being made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a store: checked and selling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>state of a store: was ready, has a fault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>state of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>state of a store: stopped on purpose, data kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a store: could not be made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <comment>state of a store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a store: cannot be told</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>step 1 of making a store: may and can it be made here</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation</source>
        <comment>step 2: namespace, quota, network policies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <comment>step 3: passwords and keys are made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <comment>step 4: the database starts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <comment>step 5: the platform is installed and filled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <comment>step 6: the shop server starts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing</source>
        <comment>step 7: the address works</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>step 8: the store is tried as a customer would</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning %1/8</source>
        <comment>state of a store with the number of the step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>state of a store; %1 is a step in lower case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>%1: &quot;4 min ago&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster finishes on its own. You can close this window: setup continues, and the result is checked when you come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new settings are being rolled out. Nothing is lost when you close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is open for customers. Open it, or sign in to its admin page to add products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store answers its API. Sign in to its admin page to add products. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs and nothing is lost: data, address and credentials are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster removes the namespace and everything in it. This usually takes less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same settings may work when the cause is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the pods and the logs for the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <comment>a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <comment>a size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a duration in seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>a duration in minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age in seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age in minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age in hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age in days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 s</source>
        <comment>a duration too short to count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last verified %1, to be checked again</source>
        <comment>%1: &quot;4 min ago&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shopflow::ui::TotalsStrip</name>
    <message numerus="yes">
        <source>store(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>store</numerusform>
            <numerusform>stores</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <comment>after a number: stores that are ready</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisioning</source>
        <comment>after a number: stores being made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>need(s) attention</source>
        <comment>after a number of stores</comment>
        <translation>
            <numerusform>needs attention</numerusform>
            <numerusform>need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown by the filter</source>
        <translation>
            <numerusform>%n shown by the filter</numerusform>
            <numerusform>%n shown by the filter</numerusform>
        </translation>
    </message>
</context>
</TS>
