<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>shopflow::ui::BatchDialog</name>
    <message numerus="yes">
        <source>Verify %n Store(s)</source>
        <translation>
            <numerusform>Verify %n Store</numerusform>
            <numerusform>Verify %n Stores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CapacityPage</name>
    <message numerus="yes">
        <source>Room for %n more Small store(s) of any kind</source>
        <translation>
            <numerusform>Room for %n more Small store of any kind</numerusform>
            <numerusform>Room for %n more Small stores of any kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free on %n node(s)</source>
        <comment>heading; node of a cluster</comment>
        <translation>
            <numerusform>Free on %n node</numerusform>
            <numerusform>Free on %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free on %1 of %n node(s); the others take no pods</source>
        <comment>heading; node of a cluster</comment>
        <translation>
            <numerusform>Free on %1 of %n node; the others take no pods</numerusform>
            <numerusform>Free on %1 of %n nodes; the others take no pods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n %1 store(s)</source>
        <comment>%1: a plan</comment>
        <translation>
            <numerusform>Room for %n %1 store</numerusform>
            <numerusform>Room for %n %1 stores</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CheckWords</name>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n fine</numerusform>
            <numerusform>%n fine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ChecksPage</name>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ComponentsPanel</name>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n restart</numerusform>
            <numerusform>%n restarts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DeleteDialog</name>
    <message numerus="yes">
        <source>Namespace %1 with everything in it, %n pod(s) included</source>
        <translation>
            <numerusform>Namespace %1 with everything in it, %n pod included</numerusform>
            <numerusform>Namespace %1 with everything in it, %n pods included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Store(s)</source>
        <translation>
            <numerusform>Delete %n Store</numerusform>
            <numerusform>Delete %n Stores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n store(s)?</source>
        <translation>
            <numerusform>Delete %n store?</numerusform>
            <numerusform>Delete %n stores?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n store(s)</source>
        <comment>words that a person types</comment>
        <translation>
            <numerusform>delete %n store</numerusform>
            <numerusform>delete %n stores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their namespaces with everything in them, %n pod(s) included</source>
        <translation>
            <numerusform>Their namespaces with everything in them, %n pod included</numerusform>
            <numerusform>Their namespaces with everything in them, %n pods included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n store(s)…</source>
        <translation>
            <numerusform>Deleting %n store…</numerusform>
            <numerusform>Deleting %n stores…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::EventTableModel</name>
    <message numerus="yes">
        <source>%n times, last at %1</source>
        <comment>when an event was seen</comment>
        <translation>
            <numerusform>%n time, last at %1</numerusform>
            <numerusform>%n times, last at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::EventsTab</name>
    <message numerus="yes">
        <source>%n event(s), the newest first</source>
        <translation>
            <numerusform>%n event, the newest first</numerusform>
            <numerusform>%n events, the newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ForwardsPage</name>
    <message numerus="yes">
        <source>%n port-forward(s) open</source>
        <translation>
            <numerusform>%n port-forward open</numerusform>
            <numerusform>%n port-forwards open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) just now</source>
        <translation>
            <numerusform>%n connection just now</numerusform>
            <numerusform>%n connections just now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogSearchBar</name>
    <message numerus="yes">
        <source>%Ln line(s) so far</source>
        <comment>matches of a search that goes on</comment>
        <translation>
            <numerusform>%Ln line so far</numerusform>
            <numerusform>%Ln lines so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <comment>which of the matches of a search</comment>
        <translation>
            <numerusform>%1 of %Ln line</numerusform>
            <numerusform>%1 of %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <comment>matches of a search</comment>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LoginPanel</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared after %n second.</numerusform>
            <numerusform>Copied. The clipboard is cleared after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogsTab</name>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) were dropped to stay below %1 MB</source>
        <translation>
            <numerusform>%Ln older line was dropped to stay below %1 MB</numerusform>
            <numerusform>%Ln older lines were dropped to stay below %1 MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n container(s)</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%1 of %n container</numerusform>
            <numerusform>%1 of %n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) shown</source>
        <translation>
            <numerusform>%1 of %Ln line shown</numerusform>
            <numerusform>%1 of %Ln lines shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) wait</source>
        <comment>while a log is paused</comment>
        <translation>
            <numerusform>%Ln line waits</numerusform>
            <numerusform>%Ln lines wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were missed while paused</source>
        <translation>
            <numerusform>%Ln line was missed while paused</numerusform>
            <numerusform>%Ln lines were missed while paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) are missing here: they were no longer kept.</source>
        <translation>
            <numerusform>%Ln older line is missing here: it was no longer kept.</numerusform>
            <numerusform>%Ln older lines are missing here: they were no longer kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were saved as %1</source>
        <translation>
            <numerusform>%Ln line was saved as %1</numerusform>
            <numerusform>%Ln lines were saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MainWindow</name>
    <message numerus="yes">
        <source>Verify %n Store(s)</source>
        <translation>
            <numerusform>Verify %n Store</numerusform>
            <numerusform>Verify %n Stores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Store(s)…</source>
        <translation>
            <numerusform>Delete %n Store…</numerusform>
            <numerusform>Delete %n Stores…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ManifestTab</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) differ from what was applied. Repair puts them right.</source>
        <translation>
            <numerusform>%n object differs from what was applied. Repair puts it right.</numerusform>
            <numerusform>%n objects differ from what was applied. Repair puts them right.</numerusform>
        </translation>
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
</context>
<context>
    <name>shopflow::ui::ReviewPage</name>
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
    <message numerus="yes">
        <source>%n object(s) will be created in namespace %1</source>
        <translation>
            <numerusform>%n object will be created in namespace %1</numerusform>
            <numerusform>%n objects will be created in namespace %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreBatch</name>
    <message numerus="yes">
        <source>%n pod(s) are still ending.</source>
        <translation>
            <numerusform>%n pod is still ending.</numerusform>
            <numerusform>%n pods are still ending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) work.</source>
        <translation>
            <numerusform>%1 of %n store works.</numerusform>
            <numerusform>%1 of %n stores work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) are gone.</source>
        <translation>
            <numerusform>%1 of %n store is gone.</numerusform>
            <numerusform>%1 of %n stores are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n failed.</source>
        <comment>%1: a sentence about those that did not</comment>
        <translation>
            <numerusform>%1 %n failed.</numerusform>
            <numerusform>%1 %n failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreWords</name>
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
    <message numerus="yes">
        <source>From the namespace to the running shop, over %n store(s) whose first start can still be seen.</source>
        <translation>
            <numerusform>From the namespace to the running shop, over %n store whose first start can still be seen.</numerusform>
            <numerusform>From the namespace to the running shop, over %n stores whose first start can still be seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updating</source>
        <comment>a number of stores</comment>
        <translation>
            <numerusform>%n updating</numerusform>
            <numerusform>%n updating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <comment>a number of stores</comment>
        <translation>
            <numerusform>%n suspended</numerusform>
            <numerusform>%n suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being deleted</source>
        <comment>a number of stores</comment>
        <translation>
            <numerusform>%n being deleted</numerusform>
            <numerusform>%n being deleted</numerusform>
        </translation>
    </message>
</context>
</TS>
