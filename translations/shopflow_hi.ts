<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>shopflow::ConsoleApplication</name>
    <message>
        <source>The kubeconfig has no contexts.</source>
        <translation>kubeconfig में कोई कॉन्टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>कोई दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose Try Again to decide once more.</source>
        <translation>दोबारा तय करने के लिए “फिर कोशिश करें” चुनें।</translation>
    </message>
    <message>
        <source>The kubeconfig names no current context.</source>
        <translation>kubeconfig में कोई वर्तमान संदर्भ नहीं बताया गया है।</translation>
    </message>
    <message>
        <source>The current context “%1” of the kubeconfig does not exist.</source>
        <translation>kubeconfig का वर्तमान संदर्भ “%1” मौजूद नहीं है।</translation>
    </message>
</context>
<context>
    <name>shopflow::ConsoleOptions</name>
    <message>
        <source>Provisions and runs online stores on Kubernetes.</source>
        <translation>Kubernetes पर ऑनलाइन स्टोर बनाता और चलाता है।</translation>
    </message>
    <message>
        <source>The kubeconfig to read instead of the usual ones.</source>
        <translation>सामान्य kubeconfig की जगह पढ़ी जाने वाली kubeconfig।</translation>
    </message>
    <message>
        <source>The context to open.</source>
        <translation>खोला जाने वाला कॉन्टेक्स्ट।</translation>
    </message>
    <message>
        <source>Never write to a cluster.</source>
        <translation>क्लस्टर में कभी कुछ न लिखें।</translation>
    </message>
    <message>
        <source>Look: light, dark or system.</source>
        <translation>रूप: light (हल्का), dark (गहरा) या system (सिस्टम)।</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.
</source>
        <translation>--theme के मान light, dark या system हैं।
</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::AboutDialog</name>
    <message>
        <source>About ShopFlow Console</source>
        <translation>ShopFlow Console के बारे में</translation>
    </message>
    <message>
        <source>ShopFlow Console</source>
        <translation>ShopFlow Console</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>संस्करण %1, Qt %2</translation>
    </message>
    <message>
        <source>Provisions and runs online stores on any Kubernetes cluster, straight from your kubeconfig. The cluster is the database.</source>
        <translation>किसी भी Kubernetes क्लस्टर पर, सीधे आपकी kubeconfig से, ऑनलाइन स्टोर बनाता और चलाता है। क्लस्टर ही डेटाबेस है।</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License, संस्करण 3 या बाद के संस्करण के तहत मुक्त सॉफ़्टवेयर।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::AccessibleParts</name>
    <message>
        <source>Clear</source>
        <comment>empties a text field</comment>
        <translation>खाली करें</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ActionCatalog</name>
    <message>
        <source>New Store…</source>
        <translation>नया स्टोर…</translation>
    </message>
    <message>
        <source>Creates a store on this cluster, step by step.</source>
        <translation>इस क्लस्टर पर कदम-दर-कदम एक स्टोर बनाता है।</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>स्टोर खोलें</translation>
    </message>
    <message>
        <source>Opens the shop as customers see it.</source>
        <translation>स्टोर को वैसे खोलता है जैसे ग्राहक उसे देखते हैं।</translation>
    </message>
    <message>
        <source>Open Admin</source>
        <translation>एडमिन खोलें</translation>
    </message>
    <message>
        <source>Opens the admin page of the store and signs you in where the store can do that.</source>
        <translation>स्टोर का एडमिन पेज खोलता है और जहाँ स्टोर ऐसा कर सकता है वहाँ आपको साइन इन करा देता है।</translation>
    </message>
    <message>
        <source>Sign In to Admin Myself</source>
        <translation>एडमिन में स्वयं साइन इन करें</translation>
    </message>
    <message>
        <source>Open Admin then shows the login page and makes no sign-in link.</source>
        <translation>तब “एडमिन खोलें” लॉगिन पेज दिखाता है और कोई साइन-इन लिंक नहीं बनाता।</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>क्रेडेंशियल</translation>
    </message>
    <message>
        <source>Shows the admin login of the store.</source>
        <translation>स्टोर का एडमिन लॉगिन दिखाता है।</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Checks that the store still sells. Touches nothing.</source>
        <translation>जाँचता है कि स्टोर अब भी बिक्री कर रहा है। कुछ भी नहीं छूता।</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Changes the plan, the images or the address of the store, after showing what would change.</source>
        <translation>स्टोर का प्लान, इमेज या पता बदलता है; पहले दिखाता है कि क्या बदलेगा।</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>ठीक करें</translation>
    </message>
    <message>
        <source>Makes the store again what it should be, starts again what is stuck, and checks it. Touches no data.</source>
        <translation>स्टोर को फिर वैसा बनाता है जैसा उसे होना चाहिए, जो अटका है उसे फिर से शुरू करता है और स्टोर की जाँच करता है। डेटा को नहीं छूता।</translation>
    </message>
    <message>
        <source>Send Test Mail…</source>
        <translation>टेस्ट मेल भेजें…</translation>
    </message>
    <message>
        <source>Lets the store send a mail the way it sends its order mails.</source>
        <translation>स्टोर से उसी तरह एक मेल भिजवाता है जिस तरह वह ऑर्डर मेल भेजता है।</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Deletes the store and everything in it, after asking.</source>
        <translation>पूछने के बाद स्टोर और उसमें मौजूद सब कुछ हटा देता है।</translation>
    </message>
    <message>
        <source>Filter Stores</source>
        <translation>स्टोर फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Connect Again</source>
        <translation>फिर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Reads the kubeconfig again and connects again.</source>
        <translation>kubeconfig दोबारा पढ़ता है और फिर से कनेक्ट करता है।</translation>
    </message>
    <message>
        <source>Choose Kubeconfig…</source>
        <translation>kubeconfig चुनें…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>इवेंट</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>As the System</source>
        <comment>choice of a light or dark look</comment>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>choice of a light look</comment>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>choice of a dark look</comment>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>About ShopFlow Console</source>
        <translation>ShopFlow Console के बारे में</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Command Palette…</source>
        <translation>कमांड पैलेट…</translation>
    </message>
    <message>
        <source>Finds every action, store and cluster by a few letters.</source>
        <translation>कुछ अक्षरों से हर कार्य, स्टोर और क्लस्टर खोजता है।</translation>
    </message>
    <message>
        <source>Read-Only Lock</source>
        <translation>केवल-पढ़ने का लॉक</translation>
    </message>
    <message>
        <source>Locks this cluster against every change from this console, until you unlock it.</source>
        <translation>जब तक आप अनलॉक न करें, इस क्लस्टर को इस कंसोल के हर बदलाव से लॉक रखता है।</translation>
    </message>
    <message>
        <source>Production Cluster</source>
        <translation>प्रोडक्शन क्लस्टर</translation>
    </message>
    <message>
        <source>Marks this cluster as one with real shops. Deleting then asks for its name too.</source>
        <translation>इस क्लस्टर को असली स्टोर वाला बताता है। तब हटाते समय इसका नाम भी पूछा जाता है।</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Look, sign-in and keyboard shortcuts.</source>
        <translation>रूप, साइन-इन और कीबोर्ड शॉर्टकट।</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>मैनिफ़ेस्ट</translation>
    </message>
    <message>
        <source>What was applied of the store beside what the cluster holds.</source>
        <translation>स्टोर का जो लागू किया गया, उसके साथ वह जो क्लस्टर में है।</translation>
    </message>
    <message>
        <source>Stores</source>
        <comment>place: the table of all stores</comment>
        <translation>स्टोर</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>place: room for more stores</comment>
        <translation>क्षमता</translation>
    </message>
    <message>
        <source>Tells how many more stores the cluster takes.</source>
        <translation>बताता है कि क्लस्टर में और कितने स्टोर आ सकते हैं।</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>place: what is well with the cluster</comment>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Tells whether the cluster can run stores, and what you may do there.</source>
        <translation>बताता है कि क्लस्टर में स्टोर चल सकते हैं या नहीं, और वहाँ आप क्या कर सकते हैं।</translation>
    </message>
    <message>
        <source>Port-Forwards</source>
        <comment>place</comment>
        <translation>पोर्ट-फ़ॉरवर्ड</translation>
    </message>
    <message>
        <source>Shows the port-forwards that this console holds open.</source>
        <translation>वे पोर्ट-फ़ॉरवर्ड दिखाता है जिन्हें यह कंसोल खुला रखता है।</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>निदान कॉपी करें</translation>
    </message>
    <message>
        <source>Copies what helps to find a fault: versions, connections, last errors. No secrets.</source>
        <translation>वह कॉपी करता है जो गड़बड़ी ढूँढने में मदद करे: संस्करण, कनेक्शन, पिछली त्रुटियाँ। कोई गोपनीय जानकारी नहीं।</translation>
    </message>
    <message>
        <source>Shared Settings</source>
        <comment>place: settings of all consoles</comment>
        <translation>साझा सेटिंग</translation>
    </message>
    <message>
        <source>Shows the settings that all consoles of this cluster share.</source>
        <translation>वे सेटिंग दिखाता है जिन्हें इस क्लस्टर के सभी कंसोल साझा करते हैं।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::AddressPanel</name>
    <message>
        <source>The addresses went with the store.</source>
        <translation>पते स्टोर के साथ चले गए।</translation>
    </message>
    <message>
        <source>There is no address yet. One appears with the routing step.</source>
        <translation>अभी कोई पता नहीं है। राउटिंग चरण के साथ एक पता दिखेगा।</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>address that customers open</comment>
        <translation>स्टोर</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>address of the admin page</comment>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>API</source>
        <comment>address of the programming interface</comment>
        <translation>API</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>opens an address in the browser</comment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>पता कॉपी करें: %1</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <comment>closes a message</comment>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::BatchDialog</name>
    <message numerus="yes">
        <source>Verify %n Store(s)</source>
        <translation>
            <numerusform>%n स्टोर जाँचें</numerusform>
            <numerusform>%n स्टोर जाँचें</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::BatchPanel</name>
    <message>
        <source>The cluster goes on deleting when you close this.</source>
        <translation>इसे बंद करने पर भी क्लस्टर हटाता रहेगा।</translation>
    </message>
    <message>
        <source>The checks go on when you close this.</source>
        <translation>इसे बंद करने पर भी जाँच चलती रहेगी।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::BlueprintWords</name>
    <message>
        <source>Headless commerce with an admin dashboard, PostgreSQL and Redis.</source>
        <translation>एडमिन डैशबोर्ड, PostgreSQL और Redis के साथ हेडलेस कॉमर्स।</translation>
    </message>
    <message>
        <source>This platform has no shop front of its own. Open the admin instead, or connect a front end to the API.</source>
        <translation>इस प्लेटफ़ॉर्म का अपना कोई शॉप फ़्रंट नहीं है। इसकी जगह एडमिन खोलें, या API से कोई फ़्रंट-एंड जोड़ें।</translation>
    </message>
    <message>
        <source>Build packaging/images/medusa and push it where the cluster can pull it, or load it into Kind; then give its reference (on the command line --image web=REFERENCE).</source>
        <translation>packaging/images/medusa बनाएँ और उसे वहाँ पुश करें जहाँ से क्लस्टर उसे ले सके, या Kind में लोड करें; फिर उसका रेफ़रेंस दें (कमांड लाइन पर --image web=REFERENCE)।</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>सेटअप</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Running and maintenance</source>
        <translation>चालू और रखरखाव</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>सर्वर उत्तर नहीं दे रहा।</translation>
    </message>
    <message>
        <source>The admin login does not work.</source>
        <translation>एडमिन लॉगिन काम नहीं कर रहा।</translation>
    </message>
    <message>
        <source>There is no publishable key for the store API.</source>
        <translation>स्टोर API के लिए कोई पब्लिशेबल की नहीं है।</translation>
    </message>
    <message>
        <source>The admin lists no product.</source>
        <translation>एडमिन में कोई उत्पाद नहीं दिख रहा।</translation>
    </message>
    <message>
        <source>No shipping option is offered.</source>
        <translation>शिपिंग का कोई विकल्प नहीं दिया जा रहा।</translation>
    </message>
    <message>
        <source>The store API lists no region.</source>
        <translation>स्टोर API कोई क्षेत्र नहीं दिखा रही।</translation>
    </message>
    <message>
        <source>No payment provider is offered.</source>
        <translation>भुगतान का कोई प्रदाता नहीं दिया जा रहा।</translation>
    </message>
    <message>
        <source>No product of the store API has a price and stock.</source>
        <translation>स्टोर API के किसी उत्पाद का मूल्य और स्टॉक नहीं है।</translation>
    </message>
    <message>
        <source>The admin page is missing from the image.</source>
        <translation>इमेज में एडमिन पेज नहीं है।</translation>
    </message>
    <message>
        <source>The store API does not answer; the database may be down.</source>
        <translation>स्टोर API उत्तर नहीं दे रही; हो सकता है डेटाबेस बंद हो।</translation>
    </message>
    <message>
        <source>The store API lists no product with a price.</source>
        <translation>स्टोर API मूल्य वाला कोई उत्पाद नहीं दिखा रही।</translation>
    </message>
    <message>
        <source>A WordPress shop with WooCommerce on PHP and MariaDB, ready to take orders.</source>
        <translation>PHP और MariaDB पर WooCommerce वाला WordPress स्टोर, ऑर्डर लेने के लिए तैयार।</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Write a currency&apos;s three letters, such as EUR.</source>
        <translation>मुद्रा के तीन अक्षर लिखें, जैसे EUR।</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Write a country&apos;s two letters, such as DE, and its state where there is one, such as US:CA.</source>
        <translation>देश के दो अक्षर लिखें, जैसे DE, और जहाँ राज्य हो वहाँ उसे भी, जैसे US:CA।</translation>
    </message>
    <message>
        <source>WooCommerce plugin</source>
        <translation>WooCommerce प्लगइन</translation>
    </message>
    <message>
        <source>Write a version such as 11.0.1, the https address of a zip file, or a path in the image; leave it empty for what the image holds or the newest from wordpress.org.</source>
        <translation>11.0.1 जैसा संस्करण, किसी zip फ़ाइल का https पता, या इमेज में कोई पाथ लिखें; इमेज में जो है उसके लिए, या wordpress.org के सबसे नए संस्करण के लिए, खाली छोड़ें।</translation>
    </message>
    <message>
        <source>The store does not answer as it should.</source>
        <translation>स्टोर वैसा उत्तर नहीं दे रहा जैसा उसे देना चाहिए।</translation>
    </message>
    <message>
        <source>The shop cannot reach its database.</source>
        <translation>स्टोर अपने डेटाबेस तक नहीं पहुँच पा रहा।</translation>
    </message>
    <message>
        <source>Look at the pod of the database; if it is gone, repair the store.</source>
        <translation>डेटाबेस का Pod देखें; यदि वह नहीं है, तो स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The shop&apos;s address was changed in its settings, so that its links lead elsewhere.</source>
        <translation>स्टोर का पता उसकी सेटिंग में बदल दिया गया, इसलिए उसके लिंक कहीं और जाते हैं।</translation>
    </message>
    <message>
        <source>Set the host with “shopflowctl update”, or repair the store to bring its address back.</source>
        <translation>“shopflowctl update” से होस्ट तय करें, या पता वापस लाने के लिए स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The plugin WooCommerce is switched off or missing.</source>
        <translation>WooCommerce प्लगइन बंद है या मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Switch the plugin on in the shop&apos;s admin, or repair the store.</source>
        <translation>स्टोर के एडमिन में प्लगइन चालू करें, या स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>Pages have no readable addresses, because the file .htaccess or its rules are missing.</source>
        <translation>पेजों के पते पढ़ने योग्य नहीं हैं, क्योंकि .htaccess फ़ाइल या उसके नियम मौजूद नहीं हैं।</translation>
    </message>
    <message>
        <source>Repair the store.</source>
        <translation>स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The front page does not open.</source>
        <translation>मुख्य पेज नहीं खुल रहा।</translation>
    </message>
    <message>
        <source>The samples T-Shirt and Jeans cannot both be bought.</source>
        <translation>नमूने T-Shirt और Jeans दोनों नहीं ख़रीदे जा सकते।</translation>
    </message>
    <message>
        <source>No product can be bought any more.</source>
        <translation>अब कोई उत्पाद नहीं ख़रीदा जा सकता।</translation>
    </message>
    <message>
        <source>Publish a product with a price in the shop&apos;s admin.</source>
        <translation>स्टोर के एडमिन में मूल्य वाला कोई उत्पाद प्रकाशित करें।</translation>
    </message>
    <message>
        <source>The checkout offers no way to pay; cash on delivery is switched off.</source>
        <translation>चेकआउट में भुगतान का कोई तरीका नहीं है; कैश ऑन डिलीवरी बंद है।</translation>
    </message>
    <message>
        <source>Switch on a payment method in the shop&apos;s admin, under WooCommerce and Payments.</source>
        <translation>स्टोर के एडमिन में, WooCommerce और Payments के अंतर्गत, भुगतान का कोई तरीका चालू करें।</translation>
    </message>
    <message>
        <source>Cash on delivery is not offered.</source>
        <translation>कैश ऑन डिलीवरी नहीं दी जा रही।</translation>
    </message>
    <message>
        <source>Cash on delivery is switched off, so that no order was placed as a check.</source>
        <translation>कैश ऑन डिलीवरी बंद है, इसलिए जाँच के लिए कोई ऑर्डर नहीं दिया गया।</translation>
    </message>
    <message>
        <source>A product cannot be put into the cart.</source>
        <translation>उत्पाद को कार्ट में नहीं डाला जा सकता।</translation>
    </message>
    <message>
        <source>The checkout page does not open.</source>
        <translation>चेकआउट पेज नहीं खुल रहा।</translation>
    </message>
    <message>
        <source>No order with cash on delivery can be placed.</source>
        <translation>कैश ऑन डिलीवरी के साथ कोई ऑर्डर नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>The order that was placed as a check could not be removed.</source>
        <translation>जाँच के लिए दिया गया ऑर्डर हटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>Remove the order of check-…@shopflow.invalid in the shop&apos;s admin.</source>
        <translation>स्टोर के एडमिन में check-…@shopflow.invalid का ऑर्डर हटाएँ।</translation>
    </message>
    <message>
        <source>The admin page does not open.</source>
        <translation>एडमिन पेज नहीं खुल रहा।</translation>
    </message>
    <message>
        <source>The shop has no product to buy yet.</source>
        <translation>स्टोर में ख़रीदने के लिए अभी कोई उत्पाद नहीं है।</translation>
    </message>
    <message>
        <source>An order of an earlier check could not be removed.</source>
        <translation>किसी पिछली जाँच का ऑर्डर हटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>The stock is another one than before the check; customers may have bought meanwhile.</source>
        <translation>स्टॉक जाँच से पहले जैसा नहीं है; शायद इस बीच ग्राहकों ने ख़रीदारी की।</translation>
    </message>
    <message>
        <source>The stored admin login was refused; the password was changed in the shop.</source>
        <translation>सहेजा हुआ एडमिन लॉगिन अस्वीकार हुआ; पासवर्ड दुकान में बदला गया।</translation>
    </message>
    <message>
        <source>The shop wants addresses without words, as its settings say.</source>
        <translation>दुकान शब्दों के बिना पते चाहती है, जैसा उसकी सेटिंग्स कहती हैं।</translation>
    </message>
    <message>
        <source>Only customers who are signed in may order.</source>
        <translation>केवल साइन-इन किए हुए ग्राहक ऑर्डर कर सकते हैं।</translation>
    </message>
    <message>
        <source>Everything is sold out.</source>
        <translation>सब कुछ बिक चुका है।</translation>
    </message>
    <message>
        <source>The shop does not tell its settings, because ShopFlow&apos;s own plugin in it is missing or old.</source>
        <translation>दुकान अपनी सेटिंग्स नहीं बताती, क्योंकि उसमें ShopFlow का अपना प्लगइन नहीं है या पुराना है।</translation>
    </message>
    <message>
        <source>The shop is in coming-soon mode: customers read that it opens soon, and cannot buy.</source>
        <translation>दुकान “जल्द आ रही है” मोड में है: ग्राहक पढ़ते हैं कि वह जल्द खुलेगी, और ख़रीद नहीं सकते।</translation>
    </message>
    <message>
        <source>Open it in the shop&apos;s admin, under WooCommerce, Settings and Site visibility.</source>
        <translation>उसे दुकान के एडमिन में WooCommerce, सेटिंग्स और साइट दृश्यता के नीचे खोलें।</translation>
    </message>
    <message>
        <source>The cart does not open.</source>
        <translation>कार्ट नहीं खुलता।</translation>
    </message>
    <message>
        <source>The shop&apos;s own rules did not let the check put a product into the cart.</source>
        <translation>दुकान के अपने नियमों ने जाँच को कार्ट में उत्पाद डालने नहीं दिया।</translation>
    </message>
    <message>
        <source>Cash on delivery is not offered for the product of the check, so that no order was placed.</source>
        <translation>जाँच के उत्पाद के लिए कैश ऑन डिलीवरी उपलब्ध नहीं है, इसलिए कोई ऑर्डर नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Cash on delivery is not offered for a product in the cart.</source>
        <translation>कार्ट में रखे उत्पाद के लिए कैश ऑन डिलीवरी उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>The shop&apos;s own rules did not let the check order.</source>
        <translation>दुकान के अपने नियमों ने जाँच को ऑर्डर नहीं करने दिया।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CapacityPage</name>
    <message>
        <source>Nobody can tell how much room there is</source>
        <translation>यह नहीं बताया जा सकता कि कितनी जगह है</translation>
    </message>
    <message>
        <source>Not every kind of Small store fits any more</source>
        <translation>अब हर तरह का छोटा स्टोर नहीं आ सकता</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more Small store(s) of any kind</source>
        <translation>
            <numerusform>किसी भी तरह के %n और छोटे स्टोर की जगह</numerusform>
            <numerusform>किसी भी तरह के %n और छोटे स्टोर की जगह</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>how much room there is</comment>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>full</source>
        <comment>a cluster has no room</comment>
        <translation>भरा</translation>
    </message>
    <message>
        <source>room for %1</source>
        <comment>%1: a number of stores</comment>
        <translation>%1 की जगह</translation>
    </message>
    <message>
        <source>Counting what is free…</source>
        <translation>खाली जगह गिनी जा रही है…</translation>
    </message>
    <message>
        <source>Counted as Kubernetes places pods: by what they ask for, not by what they use just now. Each pod of a store also needs one node with room for it.</source>
        <translation>गिनती वैसे ही है जैसे Kubernetes पॉड रखता है: वे कितना माँगते हैं, इस समय कितना इस्तेमाल करते हैं उससे नहीं। स्टोर के हर पॉड को एक ऐसा नोड भी चाहिए जिस पर उसके लिए जगह हो।</translation>
    </message>
    <message>
        <source>Counted %1.</source>
        <comment>%1: &quot;3 min ago&quot;</comment>
        <translation>%1 गिना गया।</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिना जा रहा है…</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>फिर से गिनें</translation>
    </message>
    <message numerus="yes">
        <source>Free on %n node(s)</source>
        <comment>heading; node of a cluster</comment>
        <translation>
            <numerusform>%n नोड पर खाली</numerusform>
            <numerusform>%n नोड पर खाली</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free on %1 of %n node(s); the others take no pods</source>
        <comment>heading; node of a cluster</comment>
        <translation>
            <numerusform>%n में से %1 नोड पर खाली; बाकी पॉड नहीं लेते</numerusform>
            <numerusform>%n में से %1 नोड पर खाली; बाकी पॉड नहीं लेते</numerusform>
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
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>%1 of %2 asked for by pods</source>
        <comment>resources</comment>
        <translation>%2 में से %1 पॉड ने माँगा है</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>resources</comment>
        <translation>%1 खाली</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>column: small, medium, large</comment>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>One Store Asks For</source>
        <comment>column: resources</comment>
        <translation>एक स्टोर माँगता है</translation>
    </message>
    <message>
        <source>By CPU</source>
        <comment>column: how many stores the free CPU takes</comment>
        <translation>CPU से</translation>
    </message>
    <message>
        <source>By Memory</source>
        <comment>column: how many stores the free memory takes</comment>
        <translation>मेमोरी से</translation>
    </message>
    <message>
        <source>Room For</source>
        <comment>column: a number of stores</comment>
        <translation>जगह</translation>
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
            <numerusform>%n %1 स्टोर की जगह</numerusform>
            <numerusform>%n %1 स्टोर की जगह</numerusform>
        </translation>
    </message>
    <message>
        <source>No node takes pods, so no store fits</source>
        <translation>कोई नोड पॉड नहीं लेता, इसलिए कोई स्टोर नहीं आ सकता</translation>
    </message>
    <message>
        <source>No room for another store</source>
        <translation>एक और स्टोर की जगह नहीं</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>“%1” बदलें</translation>
    </message>
    <message>
        <source>Apply Change</source>
        <translation>बदलाव लागू करें</translation>
    </message>
    <message>
        <source>Show What Changes</source>
        <translation>बदलाव दिखाएँ</translation>
    </message>
    <message>
        <source>The cluster is still being asked.</source>
        <translation>क्लस्टर से अभी पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>There is nothing to apply. Why is written above.</source>
        <translation>लागू करने के लिए कुछ नहीं है। कारण ऊपर लिखा है।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ChangesPage</name>
    <message>
        <source>Review the change of “%1”</source>
        <translation>“%1” के बदलाव की समीक्षा करें</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>अभी कुछ भी लिखा नहीं गया है।</translation>
    </message>
    <message>
        <source>Asking the cluster what would change…</source>
        <translation>क्लस्टर से पूछा जा रहा है कि क्या बदलेगा…</translation>
    </message>
    <message>
        <source>Rights, quota, volumes and a dry run of every object.</source>
        <translation>अनुमतियाँ, कोटा, वॉल्यूम और हर ऑब्जेक्ट का ड्राई रन।</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) would change</source>
        <translation>
            <numerusform>%n ऑब्जेक्ट बदलेगा</numerusform>
            <numerusform>%n ऑब्जेक्ट बदलेंगे</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password of the mail server will be written; nothing else changes.</source>
        <translation>मेल सर्वर का नया पासवर्ड लिखा जाएगा; और कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>The store is like this already; nothing would change.</source>
        <translation>स्टोर पहले से ऐसा ही है; कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>The change can be made. The shop is away for a moment while its pods are replaced.</source>
        <translation>यह बदलाव किया जा सकता है। Pod बदले जाने के दौरान स्टोर थोड़ी देर उपलब्ध नहीं रहेगा।</translation>
    </message>
    <message>
        <source>The new password of the mail server is written with it.</source>
        <translation>मेल सर्वर का नया पासवर्ड भी इसके साथ लिखा जाएगा।</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a value that is not there</comment>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>set by “%1”</source>
        <comment>another program</comment>
        <translation>“%1” द्वारा तय</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CheckWords</name>
    <message>
        <source>Kubernetes version</source>
        <comment>a check</comment>
        <translation>Kubernetes संस्करण</translation>
    </message>
    <message>
        <source>Your rights</source>
        <comment>a check: what the person may do</comment>
        <translation>आपके अधिकार</translation>
    </message>
    <message>
        <source>Port-forwards</source>
        <comment>a check</comment>
        <translation>पोर्ट-फ़ॉरवर्ड</translation>
    </message>
    <message>
        <source>Commands in pods</source>
        <comment>a check</comment>
        <translation>पॉड में कमांड</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>a check</comment>
        <translation>स्टोरेज</translation>
    </message>
    <message>
        <source>Ingress controller</source>
        <comment>a check</comment>
        <translation>Ingress कंट्रोलर</translation>
    </message>
    <message>
        <source>Public address</source>
        <comment>a check: where the ingress controller answers</comment>
        <translation>सार्वजनिक पता</translation>
    </message>
    <message>
        <source>Certificates</source>
        <comment>a check</comment>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Network isolation</source>
        <comment>a check</comment>
        <translation>नेटवर्क अलगाव</translation>
    </message>
    <message>
        <source>Nodes</source>
        <comment>a check</comment>
        <translation>नोड</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>a check: room for more stores</comment>
        <translation>क्षमता</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a check: does this computer&apos;s time agree</comment>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Shared settings</source>
        <comment>a check: settings of all consoles</comment>
        <translation>साझा सेटिंग</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>result of a check</comment>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>result of a check</comment>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of a check</comment>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result of a check</comment>
        <translation>अज्ञात</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n विफल</numerusform>
            <numerusform>%n विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n चेतावनी</numerusform>
            <numerusform>%n चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n अज्ञात</numerusform>
            <numerusform>%n अज्ञात</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fine</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n ठीक</numerusform>
            <numerusform>%n ठीक</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ChecksPage</name>
    <message>
        <source>Stores cannot be created on this cluster yet</source>
        <translation>इस क्लस्टर में अभी स्टोर नहीं बनाए जा सकते</translation>
    </message>
    <message>
        <source>Stores can be created, with reservations</source>
        <translation>स्टोर बनाए जा सकते हैं, कुछ सीमाओं के साथ</translation>
    </message>
    <message>
        <source>This cluster is ready for stores</source>
        <translation>यह क्लस्टर स्टोर के लिए तैयार है</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a headline, what the checks say</comment>
        <translation>%1: %2।</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n विफल</numerusform>
            <numerusform>%n विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n चेतावनी</numerusform>
            <numerusform>%n चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>क्लस्टर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>%1. Checked %2; nothing was changed.</source>
        <comment>what the checks say, &quot;3 min ago&quot;</comment>
        <translation>%1। %2 जाँचा गया; कुछ बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>फिर से जाँचें</translation>
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
        <translation>देखने को खोलें</translation>
    </message>
    <message>
        <source>This cluster has thousands of pods, so it is only looked at when you open this place.</source>
        <translation>इस क्लस्टर में हज़ारों पॉड हैं, इसलिए इसे तभी देखा जाता है जब आप यह जगह खोलते हैं।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ClusterView</name>
    <message>
        <source>Try Again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>No stores that you may see</source>
        <translation>ऐसा कोई स्टोर नहीं जिसे आप देख सकें</translation>
    </message>
    <message>
        <source>New Store</source>
        <translation>नया स्टोर</translation>
    </message>
    <message>
        <source>No stores on this cluster yet</source>
        <translation>इस क्लस्टर पर अभी कोई स्टोर नहीं है</translation>
    </message>
    <message>
        <source>A store gets its own namespace, database, quota and network isolation, and is open for customers in a few minutes.</source>
        <translation>हर स्टोर को अपना Namespace, डेटाबेस, कोटा और नेटवर्क आइसोलेशन मिलता है, और वह कुछ ही मिनटों में ग्राहकों के लिए खुल जाता है।</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>%1 में साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>Waiting for the program “%1”.</source>
        <translation>प्रोग्राम “%1” की प्रतीक्षा हो रही है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Reading the stores of %1…</source>
        <translation>%1 के स्टोर पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 से कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>%1. %2: what you see may be old.</source>
        <translation>%1. %2: जो आप देख रहे हैं वह पुराना हो सकता है।</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>निदान कॉपी करें</translation>
    </message>
    <message>
        <source>Locate “%1”…</source>
        <translation>“%1” खोजें…</translation>
    </message>
    <message>
        <source>On the cluster %1.</source>
        <translation>क्लस्टर %1 पर।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>कमांड पैलेट</translation>
    </message>
    <message>
        <source>Letters of an action, a store or a cluster</source>
        <translation>किसी कार्य, स्टोर या क्लस्टर के अक्षर</translation>
    </message>
    <message>
        <source>Type an action, a store or a cluster…</source>
        <translation>कोई कार्य, स्टोर या क्लस्टर लिखें…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>जो मिला</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>इस क्रम में ये अक्षर किसी में नहीं हैं।</translation>
    </message>
    <message>
        <source>Enter does it, Escape closes.</source>
        <translation>Enter से कार्य होता है, Escape से बंद।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ComponentsPanel</name>
    <message>
        <source>Nothing runs yet.</source>
        <translation>अभी कुछ नहीं चल रहा है।</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n रीस्टार्ट</numerusform>
            <numerusform>%n रीस्टार्ट</numerusform>
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
        <translation>कनेक्ट हो रहा है</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a connection: changes arrive as they happen</comment>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>state of a connection</comment>
        <translation>फिर से कनेक्ट हो रहा है</translation>
    </message>
    <message>
        <source>Stale</source>
        <comment>state of a connection: nothing was heard for a while</comment>
        <translation>पुराना</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <comment>state of a connection</comment>
        <translation>पहुँच से बाहर</translation>
    </message>
    <message>
        <source>Certificate refused</source>
        <comment>state of a connection</comment>
        <translation>सर्टिफ़िकेट अस्वीकृत</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>state of a connection: the credentials were refused</comment>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <comment>state of a connection: a right is missing</comment>
        <translation>निषिद्ध</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of a connection</comment>
        <translation>कनेक्टेड</translation>
    </message>
    <message>
        <source>Reading the stores…</source>
        <comment>state of a connection</comment>
        <translation>स्टोर पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>Last heard %1</source>
        <comment>%1: &quot;3 s ago&quot;</comment>
        <translation>आख़िरी ख़बर %1</translation>
    </message>
    <message>
        <source>Partial view</source>
        <comment>title: not all stores can be seen</comment>
        <translation>आंशिक दृश्य</translation>
    </message>
    <message>
        <source>You may not watch all namespaces of the cluster, so there may be more stores than are shown.</source>
        <translation>आप क्लस्टर के सभी Namespace नहीं देख सकते, इसलिए यहाँ दिखाए गए स्टोर से अधिक स्टोर हो सकते हैं।</translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for the role “shopflow-viewer” to see them all.</source>
        <translation>सभी को देखने के लिए क्लस्टर के एडमिनिस्ट्रेटर से “shopflow-viewer” भूमिका माँगें।</translation>
    </message>
    <message>
        <source>The cluster&apos;s certificate was refused</source>
        <translation>क्लस्टर का सर्टिफ़िकेट अस्वीकार कर दिया गया</translation>
    </message>
    <message>
        <source>Get a fresh kubeconfig from whoever runs the cluster, then try again.</source>
        <translation>क्लस्टर चलाने वाले से नई kubeconfig लें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The cluster refused your credentials</source>
        <translation>क्लस्टर ने आपके क्रेडेंशियल अस्वीकार कर दिए</translation>
    </message>
    <message>
        <source>Sign in again with your provider&apos;s tool, then try again.</source>
        <translation>अपने प्रदाता के टूल से फिर साइन इन करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>You may not list stores on this cluster</source>
        <translation>आप इस क्लस्टर के स्टोर की सूची नहीं देख सकते</translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for the role “shopflow-viewer”.</source>
        <translation>क्लस्टर के एडमिनिस्ट्रेटर से “shopflow-viewer” भूमिका माँगें।</translation>
    </message>
    <message>
        <source>%1 cannot be used yet</source>
        <comment>a context of the kubeconfig</comment>
        <translation>%1 का अभी उपयोग नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>The cluster cannot be reached</source>
        <translation>क्लस्टर तक नहीं पहुँचा जा सकता</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 तक नहीं पहुँचा जा सकता</translation>
    </message>
    <message>
        <source>Check that the cluster runs and that your network or VPN is up, then try again.</source>
        <translation>देखें कि क्लस्टर चल रहा है और आपका नेटवर्क या VPN चालू है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing more is known about the cause.</source>
        <translation>कारण के बारे में और कुछ पता नहीं है।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ContextListModel</name>
    <message>
        <source>Cluster %1 at %2
User %3</source>
        <translation>क्लस्टर %1, %2 पर
उपयोगकर्ता %3</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>a cluster</comment>
        <translation>कनेक्ट नहीं</translation>
    </message>
    <message>
        <source>production</source>
        <comment>a cluster with real shops</comment>
        <translation>प्रोडक्शन</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a cluster: against changes</comment>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>Production: real shops are here.</source>
        <translation>प्रोडक्शन: यहाँ असली स्टोर हैं।</translation>
    </message>
    <message>
        <source>Locked against changes.</source>
        <translation>बदलाव के लिए लॉक है।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CoreWords</name>
    <message>
        <source>You have to sign in yourself: the store made no sign-in link.</source>
        <translation>आपको स्वयं साइन इन करना होगा: स्टोर ने कोई साइन-इन लिंक नहीं बनाया।</translation>
    </message>
    <message>
        <source>The admin login of the store is not complete.</source>
        <translation>स्टोर का एडमिन लॉगिन अधूरा है।</translation>
    </message>
    <message>
        <source>Repair the store; it makes what is missing again.</source>
        <translation>स्टोर को ठीक करें; इससे जो नहीं है वह फिर बन जाएगा।</translation>
    </message>
    <message>
        <source>There is no admin login of this store in the cluster.</source>
        <translation>क्लस्टर में इस स्टोर का कोई एडमिन लॉगिन नहीं है।</translation>
    </message>
    <message>
        <source>Repair the store, which makes a new login, then rotate the admin login so that the shop learns it.</source>
        <translation>स्टोर को ठीक करें, जिससे नया लॉगिन बनेगा; फिर एडमिन लॉगिन बदलें ताकि स्टोर उसे जान ले।</translation>
    </message>
    <message>
        <source>You may not read the admin login of this store.</source>
        <translation>आप इस स्टोर का एडमिन लॉगिन नहीं पढ़ सकते।</translation>
    </message>
    <message>
        <source>Ask for the right to get secrets in the namespace %1.</source>
        <translation>Namespace %1 में Secret पढ़ने की अनुमति माँगें।</translation>
    </message>
    <message>
        <source>The keychain has no login of this store.</source>
        <translation>कीचेन में इस स्टोर का लॉगिन नहीं है।</translation>
    </message>
    <message>
        <source>Unlock the keychain, or read the login from the cluster.</source>
        <translation>कीचेन अनलॉक करें, या लॉगिन क्लस्टर से पढ़ें।</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access.</source>
        <translation>कीचेन लॉक है या उसने पहुँच नहीं दी।</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>कीचेन अनलॉक करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The keychain could not delete the login.</source>
        <translation>कीचेन लॉगिन नहीं हटा सका।</translation>
    </message>
    <message>
        <source>Delete it with the keychain&apos;s own program.</source>
        <translation>इसे कीचेन के अपने प्रोग्राम से हटाएँ।</translation>
    </message>
    <message>
        <source>No keychain is available on this desktop.</source>
        <translation>इस डेस्कटॉप पर कोई कीचेन उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Start a keychain service (GNOME Keyring or KWallet); until then the login is read from the cluster each time.</source>
        <translation>कोई कीचेन सेवा (GNOME Keyring या KWallet) शुरू करें; तब तक लॉगिन हर बार क्लस्टर से पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry of this store cannot be read.</source>
        <translation>कीचेन में इस स्टोर की प्रविष्टि पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Save the login again.</source>
        <translation>लॉगिन फिर सहेजें।</translation>
    </message>
    <message>
        <source>No way to the store %1 opens right now.</source>
        <translation>अभी स्टोर %1 तक कोई रास्ता नहीं खुल रहा।</translation>
    </message>
    <message>
        <source>Wait until the store is Ready, then try again.</source>
        <translation>स्टोर के तैयार होने तक प्रतीक्षा करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 stores cannot do “%2”.</source>
        <translation>%1 स्टोर “%2” नहीं कर सकते।</translation>
    </message>
    <message>
        <source>Use the newest version of ShopFlow Console.</source>
        <translation>ShopFlow Console का सबसे नया संस्करण उपयोग करें।</translation>
    </message>
    <message>
        <source>No pod of “%1” is ready.</source>
        <translation>“%1” का कोई Pod तैयार नहीं है।</translation>
    </message>
    <message>
        <source>The command was cancelled.</source>
        <translation>कमांड रद्द कर दी गई।</translation>
    </message>
    <message>
        <source>Open the admin page of the store instead.</source>
        <translation>इसकी जगह स्टोर का एडमिन पेज खोलें।</translation>
    </message>
    <message>
        <source>The store is forwarded on port %1 already.</source>
        <translation>स्टोर पहले से पोर्ट %1 पर फ़ॉरवर्ड है।</translation>
    </message>
    <message>
        <source>Use that port.</source>
        <translation>उसी पोर्ट का उपयोग करें।</translation>
    </message>
    <message>
        <source>If it waits for a sign-in in a browser, finish that and try again; else run the command by hand to see what it waits for.</source>
        <translation>यदि यह ब्राउज़र में साइन-इन की प्रतीक्षा कर रहा है, तो उसे पूरा करके फिर कोशिश करें; नहीं तो कमांड स्वयं चलाकर देखें कि वह किसकी प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>Install it, or write its whole path into the user&apos;s exec entry in %1.</source>
        <translation>इसे इंस्टॉल करें, या %1 में उपयोगकर्ता की exec प्रविष्टि में इसका पूरा पाथ लिखें।</translation>
    </message>
    <message>
        <source>Allow it first, if you trust the kubeconfig.</source>
        <translation>यदि आपको kubeconfig पर भरोसा है, तो पहले इसे अनुमति दें।</translation>
    </message>
    <message>
        <source>Sign in with your provider&apos;s tool and try again; running the command by hand shows why it failed.</source>
        <translation>अपने प्रदाता के टूल से साइन इन करें और फिर कोशिश करें; कमांड स्वयं चलाने पर पता चलेगा कि वह क्यों असफल हुई।</translation>
    </message>
    <message>
        <source>Signing in by the program &quot;%1&quot; was cancelled.</source>
        <translation>प्रोग्राम &quot;%1&quot; से साइन-इन रद्द कर दिया गया।</translation>
    </message>
    <message>
        <source>Try again to run it once more.</source>
        <translation>इसे फिर चलाने के लिए दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; signs in by running the program &quot;%2&quot;, which nobody has allowed yet.</source>
        <translation>कॉन्टेक्स्ट &quot;%1&quot; प्रोग्राम &quot;%2&quot; चलाकर साइन इन करता है, जिसे अभी किसी ने अनुमति नहीं दी है।</translation>
    </message>
    <message>
        <source>Check that the cluster is running, and that the network, VPN and proxy let you reach its server.</source>
        <translation>देखें कि क्लस्टर चल रहा है, और नेटवर्क, VPN तथा प्रॉक्सी आपको उसके सर्वर तक पहुँचने देते हैं।</translation>
    </message>
    <message>
        <source>Check the context&apos;s certificate authority, server name and client certificate; fetch a fresh kubeconfig if the cluster was rebuilt.</source>
        <translation>कॉन्टेक्स्ट की सर्टिफ़िकेट अथॉरिटी, सर्वर नाम और क्लाइंट सर्टिफ़िकेट जाँचें; यदि क्लस्टर फिर बनाया गया हो तो नई kubeconfig लें।</translation>
    </message>
    <message>
        <source>Check the network to the cluster and try again.</source>
        <translation>क्लस्टर तक का नेटवर्क जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>अनुरोध रद्द कर दिया गया।</translation>
    </message>
    <message>
        <source>Check the server address of the context; a login page or a proxy may answer in its place.</source>
        <translation>कॉन्टेक्स्ट का सर्वर पता जाँचें; हो सकता है उसकी जगह कोई लॉगिन पेज या प्रॉक्सी उत्तर दे रहा हो।</translation>
    </message>
    <message>
        <source>Nothing was changed because read-only mode is on.</source>
        <translation>कुछ नहीं बदला गया क्योंकि केवल-पढ़ने का मोड चालू है।</translation>
    </message>
    <message>
        <source>Turn read-only mode off to make changes.</source>
        <translation>बदलाव करने के लिए केवल-पढ़ने का मोड बंद करें।</translation>
    </message>
    <message>
        <source>The context&apos;s identity cannot be used.</source>
        <translation>कॉन्टेक्स्ट की पहचान का उपयोग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Correct the context in the kubeconfig, or choose another one.</source>
        <translation>kubeconfig में कॉन्टेक्स्ट ठीक करें, या कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>अनुरोध असफल रहा।</translation>
    </message>
    <message>
        <source>The namespace&apos;s resource quota does not allow this.</source>
        <translation>Namespace का संसाधन कोटा इसकी अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Free resources in the namespace, choose a smaller plan, or ask for a larger quota.</source>
        <translation>Namespace में संसाधन ख़ाली करें, छोटा प्लान चुनें, या बड़ा कोटा माँगें।</translation>
    </message>
    <message>
        <source>A limit range of the namespace does not allow this size.</source>
        <translation>Namespace का एक LimitRange इस आकार की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Choose a size inside the namespace&apos;s limits, or ask an administrator to change them.</source>
        <translation>Namespace की सीमाओं के भीतर आकार चुनें, या एडमिनिस्ट्रेटर से उन्हें बदलने को कहें।</translation>
    </message>
    <message>
        <source>The namespace&apos;s pod security standard does not allow this pod.</source>
        <translation>Namespace का Pod सुरक्षा मानक इस Pod की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Ask an administrator which pod security level the namespace may have.</source>
        <translation>एडमिनिस्ट्रेटर से पूछें कि Namespace का Pod सुरक्षा स्तर क्या हो सकता है।</translation>
    </message>
    <message>
        <source>The namespace is being deleted and takes nothing new.</source>
        <translation>Namespace हटाया जा रहा है और कुछ नया नहीं लेता।</translation>
    </message>
    <message>
        <source>Wait until the namespace is gone, then try again.</source>
        <translation>Namespace के हटने तक प्रतीक्षा करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>You are not allowed to do this in the cluster.</source>
        <translation>आपको क्लस्टर में यह करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for the missing right.</source>
        <translation>क्लस्टर के एडमिनिस्ट्रेटर से वह अनुमति माँगें जो नहीं है।</translation>
    </message>
    <message>
        <source>An object of this name already exists.</source>
        <translation>इस नाम का ऑब्जेक्ट पहले से है।</translation>
    </message>
    <message>
        <source>Choose another name, or update the existing object.</source>
        <translation>कोई दूसरा नाम चुनें, या मौजूद ऑब्जेक्ट को बदलें।</translation>
    </message>
    <message>
        <source>Another program manages fields that this change would set.</source>
        <translation>जो फ़ील्ड यह बदलाव तय करता, उन्हें कोई दूसरा प्रोग्राम सँभालता है।</translation>
    </message>
    <message>
        <source>Compare the fields named in the details, then decide whether to overwrite them.</source>
        <translation>विवरण में दिए गए फ़ील्ड की तुलना करें, फिर तय करें कि उन्हें बदला जाए या नहीं।</translation>
    </message>
    <message>
        <source>The object was changed by someone else at the same time.</source>
        <translation>उसी समय किसी और ने ऑब्जेक्ट बदल दिया।</translation>
    </message>
    <message>
        <source>Look at the current state and try again.</source>
        <translation>वर्तमान स्थिति देखें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>थोड़ी प्रतीक्षा करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server is busy and asks to wait.</source>
        <translation>क्लस्टर का API सर्वर व्यस्त है और प्रतीक्षा करने को कहता है।</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server ran out of time.</source>
        <translation>क्लस्टर के API सर्वर का समय समाप्त हो गया।</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server is not available now.</source>
        <translation>क्लस्टर का API सर्वर अभी उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server reported an internal error (%1).</source>
        <translation>क्लस्टर के API सर्वर ने एक आंतरिक त्रुटि बताई (%1)।</translation>
    </message>
    <message>
        <source>Try again; if it stays, the cluster&apos;s administrator finds the cause in the API server&apos;s log.</source>
        <translation>फिर कोशिश करें; यदि यह बना रहे, तो क्लस्टर का एडमिनिस्ट्रेटर API सर्वर के लॉग में कारण देख सकता है।</translation>
    </message>
    <message>
        <source>A policy of the cluster refused this.</source>
        <translation>क्लस्टर की किसी नीति ने इसे अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Read the policy&apos;s own words in the details, or ask the cluster&apos;s administrator.</source>
        <translation>विवरण में नीति के शब्द पढ़ें, या क्लस्टर के एडमिनिस्ट्रेटर से पूछें।</translation>
    </message>
    <message>
        <source>The cluster did not accept your credentials.</source>
        <translation>क्लस्टर ने आपके क्रेडेंशियल स्वीकार नहीं किए।</translation>
    </message>
    <message>
        <source>Sign in again or fetch a fresh kubeconfig; the token or certificate may have expired.</source>
        <translation>फिर साइन इन करें या नई kubeconfig लें; हो सकता है टोकन या सर्टिफ़िकेट की अवधि समाप्त हो गई हो।</translation>
    </message>
    <message>
        <source>The cluster does not know this kind of object.</source>
        <translation>क्लस्टर इस तरह के ऑब्जेक्ट को नहीं जानता।</translation>
    </message>
    <message>
        <source>The object does not exist in the cluster.</source>
        <translation>यह ऑब्जेक्ट क्लस्टर में नहीं है।</translation>
    </message>
    <message>
        <source>Refresh the view; the object may have been deleted.</source>
        <translation>दृश्य ताज़ा करें; हो सकता है ऑब्जेक्ट हटा दिया गया हो।</translation>
    </message>
    <message>
        <source>The cluster no longer has the state that was asked for.</source>
        <translation>जो स्थिति माँगी गई थी वह अब क्लस्टर के पास नहीं है।</translation>
    </message>
    <message>
        <source>Refresh the view and try again.</source>
        <translation>दृश्य ताज़ा करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The cluster refused the object as invalid.</source>
        <translation>क्लस्टर ने ऑब्जेक्ट को अमान्य बताकर अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Correct the values named in the details.</source>
        <translation>विवरण में दिए गए मान ठीक करें।</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server answered with the unexpected status %1.</source>
        <translation>क्लस्टर के API सर्वर ने अनपेक्षित स्थिति %1 के साथ उत्तर दिया।</translation>
    </message>
    <message>
        <source>Check the server address of the context.</source>
        <translation>कॉन्टेक्स्ट का सर्वर पता जाँचें।</translation>
    </message>
    <message>
        <source>No complete answer came within the time allowed.</source>
        <translation>दिए गए समय में पूरा उत्तर नहीं आया।</translation>
    </message>
    <message>
        <source>The connection was closed because the client certificate was renewed.</source>
        <translation>क्लाइंट सर्टिफ़िकेट नया होने के कारण कनेक्शन बंद किया गया।</translation>
    </message>
    <message>
        <source>The server sent a redirect to %1, which is not followed.</source>
        <translation>सर्वर ने %1 पर रीडायरेक्ट भेजा, जिसका पालन नहीं किया जाता।</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; cannot be used: %2.</source>
        <translation>कॉन्टेक्स्ट &quot;%1&quot; का उपयोग नहीं किया जा सकता: %2।</translation>
    </message>
    <message>
        <source>Fetch a fresh kubeconfig from the cluster.</source>
        <translation>क्लस्टर से नई kubeconfig लें।</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; cannot be used for %2 reasons: %3.</source>
        <translation>कॉन्टेक्स्ट &quot;%1&quot; का उपयोग %2 कारणों से नहीं किया जा सकता: %3।</translation>
    </message>
    <message>
        <source>Correct the entry in %1, or choose another context.</source>
        <translation>%1 में प्रविष्टि ठीक करें, या कोई दूसरा कॉन्टेक्स्ट चुनें।</translation>
    </message>
    <message>
        <source>The kubeconfig %1 is a directory.</source>
        <translation>kubeconfig %1 एक फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>The kubeconfig %1 does not exist.</source>
        <translation>kubeconfig %1 मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The kubeconfig %1 cannot be read: %2.</source>
        <translation>kubeconfig %1 पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Correct the file, or name another one with --kubeconfig or KUBECONFIG.</source>
        <translation>फ़ाइल ठीक करें, या --kubeconfig या KUBECONFIG से दूसरी बताएँ।</translation>
    </message>
    <message>
        <source>The environment variable KUBECONFIG names no file.</source>
        <translation>KUBECONFIG एनवायरनमेंट वेरिएबल कोई फ़ाइल नहीं बताता।</translation>
    </message>
    <message>
        <source>%1 is a kubeconfig of another version (apiVersion %2, not v1).</source>
        <translation>%1 किसी दूसरे संस्करण का kubeconfig है (apiVersion %2, v1 नहीं)।</translation>
    </message>
    <message>
        <source>%1 is not a kubeconfig: its kind and apiVersion must be words.</source>
        <translation>%1 kubeconfig नहीं है: kind और apiVersion शब्द होने चाहिए।</translation>
    </message>
    <message>
        <source>%1 is not a kubeconfig but a %2.</source>
        <translation>%1 kubeconfig नहीं, बल्कि %2 है।</translation>
    </message>
    <message>
        <source>No kubeconfig was found at %1.</source>
        <translation>%1 पर कोई kubeconfig नहीं मिली।</translation>
    </message>
    <message>
        <source>Name one with --kubeconfig or the environment variable KUBECONFIG.</source>
        <translation>--kubeconfig या KUBECONFIG एनवायरनमेंट वेरिएबल से एक बताएँ।</translation>
    </message>
    <message>
        <source>Correct %1, or choose another kubeconfig.</source>
        <translation>%1 ठीक करें, या कोई दूसरी kubeconfig चुनें।</translation>
    </message>
    <message>
        <source>%1 is not a kubeconfig: it holds no mapping.</source>
        <translation>%1 kubeconfig नहीं है: इसमें कोई मैपिंग नहीं है।</translation>
    </message>
    <message>
        <source>%1 is not a valid kubeconfig: %2.</source>
        <translation>%1 मान्य kubeconfig नहीं है: %2।</translation>
    </message>
    <message>
        <source>Choose a kubeconfig that holds a context.</source>
        <translation>ऐसी kubeconfig चुनें जिसमें कोई कॉन्टेक्स्ट हो।</translation>
    </message>
    <message>
        <source>The container %1 is not running.</source>
        <translation>कंटेनर %1 नहीं चल रहा।</translation>
    </message>
    <message>
        <source>Wait until the store&apos;s pods are running, then try again.</source>
        <translation>स्टोर के Pod चलने तक प्रतीक्षा करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The command “%1” in %2 ended with exit code %3.</source>
        <translation>%2 में कमांड “%1” एग्ज़िट कोड %3 के साथ समाप्त हुई।</translation>
    </message>
    <message>
        <source>Look at the logs of the store, then try again.</source>
        <translation>स्टोर के लॉग देखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Look at the state of the store&apos;s pods, then try again.</source>
        <translation>स्टोर के Pod की स्थिति देखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>You may not run commands in the pods of %1.</source>
        <translation>आप %1 के Pod में कमांड नहीं चला सकते।</translation>
    </message>
    <message>
        <source>Ask for the right to get and create pods/exec in the namespace %1.</source>
        <translation>Namespace %1 में pods/exec get और create करने की अनुमति माँगें।</translation>
    </message>
    <message>
        <source>Nothing is run in a store&apos;s pods because read-only mode is on.</source>
        <translation>स्टोर के Pod में कुछ नहीं चलाया जाता क्योंकि केवल-पढ़ने का मोड चालू है।</translation>
    </message>
    <message>
        <source>Turn read-only mode off to run it.</source>
        <translation>इसे चलाने के लिए केवल-पढ़ने का मोड बंद करें।</translation>
    </message>
    <message>
        <source>The pod %1 does not answer on port %2.</source>
        <translation>Pod %1 पोर्ट %2 पर उत्तर नहीं दे रहा।</translation>
    </message>
    <message>
        <source>Wait until the pod is ready, then try again.</source>
        <translation>Pod के तैयार होने तक प्रतीक्षा करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection to the pod %1 was lost.</source>
        <translation>Pod %1 से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>Try again; the pod may have been replaced.</source>
        <translation>फिर कोशिश करें; हो सकता है Pod बदल गया हो।</translation>
    </message>
    <message>
        <source>The log of %1 in %2 cannot be read.</source>
        <translation>%2 में %1 का लॉग पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The node may have removed it; look at the pod&apos;s state.</source>
        <translation>हो सकता है नोड ने उसे हटा दिया हो; Pod की स्थिति देखें।</translation>
    </message>
    <message>
        <source>The container %1 of %2 has not begun yet.</source>
        <translation>%2 का कंटेनर %1 अभी शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>Wait until it runs, or follow the log.</source>
        <translation>उसके चलने तक प्रतीक्षा करें, या लॉग का अनुसरण करें।</translation>
    </message>
    <message>
        <source>The local port %1 cannot be opened.</source>
        <translation>लोकल पोर्ट %1 नहीं खोला जा सकता।</translation>
    </message>
    <message>
        <source>Choose another local port, or let one be picked.</source>
        <translation>कोई दूसरा लोकल पोर्ट चुनें, या अपने आप चुनने दें।</translation>
    </message>
    <message>
        <source>No pod is ready to be connected to.</source>
        <translation>कनेक्ट होने के लिए कोई Pod तैयार नहीं है।</translation>
    </message>
    <message>
        <source>Wait until the store is ready, then try again.</source>
        <translation>स्टोर के तैयार होने तक प्रतीक्षा करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing came over the connection for %1 seconds.</source>
        <translation>%1 सेकंड तक कनेक्शन पर कुछ नहीं आया।</translation>
    </message>
    <message>
        <source>reading the store</source>
        <translation>स्टोर पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>There is no store “%1”.</source>
        <translation>“%1” नाम का कोई स्टोर नहीं है।</translation>
    </message>
    <message>
        <source>asking the cluster</source>
        <translation>क्लस्टर से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>comparing with the cluster</source>
        <translation>क्लस्टर से तुलना</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>%1 बनाया गया।</translation>
    </message>
    <message>
        <source>%1 was changed%2.</source>
        <translation>%1 बदला गया%2।</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 हटाया गया।</translation>
    </message>
    <message>
        <source>All objects of the store are as they should be.</source>
        <translation>स्टोर के सभी ऑब्जेक्ट वैसे ही हैं जैसे होने चाहिए।</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>बदलने को कुछ नहीं</translation>
    </message>
    <message>
        <source>quota, limits and network policies</source>
        <translation>कोटा, सीमाएँ और नेटवर्क नीतियाँ</translation>
    </message>
    <message>
        <source>credentials, volumes and services</source>
        <translation>क्रेडेंशियल, वॉल्यूम और सर्विस</translation>
    </message>
    <message>
        <source>%1 %2 was taken back from “%3”.</source>
        <translation>%1 %2 को “%3” से वापस लिया गया।</translation>
    </message>
    <message>
        <source>The pod %1 is replaced.</source>
        <translation>Pod %1 बदला जा रहा है।</translation>
    </message>
    <message>
        <source>The pod %1 (%2) is replaced.</source>
        <translation>Pod %1 (%2) बदला जा रहा है।</translation>
    </message>
    <message>
        <source>The pod %1 was started again.</source>
        <translation>Pod %1 फिर शुरू किया गया।</translation>
    </message>
    <message>
        <source>The pod %1 (%2) was started again.</source>
        <translation>Pod %1 (%2) फिर शुरू किया गया।</translation>
    </message>
    <message>
        <source>starting the shop again, which mends it from inside</source>
        <translation>स्टोर फिर शुरू हो रहा है, जो उसे भीतर से ठीक करता है</translation>
    </message>
    <message>
        <source>The store is not gone yet.</source>
        <translation>स्टोर अभी हटा नहीं है।</translation>
    </message>
    <message>
        <source>The cluster goes on deleting it; run the same again to see what is left.</source>
        <translation>क्लस्टर हटाता रहेगा; क्या बचा है यह देखने के लिए वही फिर करें।</translation>
    </message>
    <message>
        <source>The namespace %1 was not made by ShopFlow, so it is left alone.</source>
        <translation>Namespace %1 ShopFlow ने नहीं बनाया, इसलिए उसे नहीं छुआ गया।</translation>
    </message>
    <message>
        <source>Delete it with the tool that made it.</source>
        <translation>इसे उसी टूल से हटाएँ जिसने इसे बनाया।</translation>
    </message>
    <message>
        <source>The namespace is being deleted.</source>
        <translation>Namespace हटाया जा रहा है।</translation>
    </message>
    <message>
        <source>A store keeps its name.</source>
        <translation>स्टोर का नाम वही रहता है।</translation>
    </message>
    <message>
        <source>Volumes keep the storage class they were made with.</source>
        <translation>वॉल्यूम की StorageClass वही रहती है जिससे वे बने थे।</translation>
    </message>
    <message>
        <source>The cluster refuses the change of %1.</source>
        <translation>क्लस्टर %1 के बदलाव को अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>Leave the fields named in the details as they are; what cannot be changed needs a new store.</source>
        <translation>विवरण में दिए गए फ़ील्ड वैसे ही रहने दें; जो बदला नहीं जा सकता उसके लिए नया स्टोर चाहिए।</translation>
    </message>
    <message>
        <source>The cluster runs Kubernetes %1, which is too old.</source>
        <translation>क्लस्टर पर Kubernetes %1 है, जो बहुत पुराना है।</translation>
    </message>
    <message>
        <source>Upgrade it to 1.28 or newer.</source>
        <translation>उसे 1.28 या बाद के संस्करण पर अपग्रेड करें।</translation>
    </message>
    <message>
        <source>The cluster runs Kubernetes %1.</source>
        <translation>क्लस्टर पर Kubernetes %1 है।</translation>
    </message>
    <message>
        <source>Volumes use the storage class “%1”.</source>
        <translation>वॉल्यूम StorageClass “%1” का उपयोग करते हैं।</translation>
    </message>
    <message>
        <source>The cluster has no storage class “%1”.</source>
        <translation>क्लस्टर में StorageClass “%1” नहीं है।</translation>
    </message>
    <message>
        <source>Install a volume provisioner first.</source>
        <translation>पहले कोई वॉल्यूम प्रोविज़नर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>इनमें से एक चुनें: %1।</translation>
    </message>
    <message>
        <source>The cluster has no default storage class, so no volume would be made.</source>
        <translation>क्लस्टर में कोई डिफ़ॉल्ट StorageClass नहीं है, इसलिए कोई वॉल्यूम नहीं बनेगा।</translation>
    </message>
    <message>
        <source>Install a volume provisioner, such as local-path-provisioner.</source>
        <translation>कोई वॉल्यूम प्रोविज़नर इंस्टॉल करें, जैसे local-path-provisioner।</translation>
    </message>
    <message>
        <source>Name a storage class (one of: %1), or mark one as the default.</source>
        <translation>कोई StorageClass बताएँ (इनमें से एक: %1), या किसी को डिफ़ॉल्ट बनाएँ।</translation>
    </message>
    <message>
        <source>Volumes use the default storage class “%1”.</source>
        <translation>वॉल्यूम डिफ़ॉल्ट StorageClass “%1” का उपयोग करते हैं।</translation>
    </message>
    <message>
        <source>Ingresses are served by the class “%1”.</source>
        <translation>Ingress की सेवा “%1” क्लास करती है।</translation>
    </message>
    <message>
        <source>The cluster has no ingress controller.</source>
        <translation>क्लस्टर में कोई Ingress कंट्रोलर नहीं है।</translation>
    </message>
    <message>
        <source>Install one, or expose the store by a NodePort.</source>
        <translation>एक इंस्टॉल करें, या स्टोर को NodePort से उपलब्ध कराएँ।</translation>
    </message>
    <message>
        <source>Stores are reached by NodePort or port-forward until one is installed.</source>
        <translation>जब तक एक इंस्टॉल नहीं होता, स्टोर तक NodePort या पोर्ट-फ़ॉरवर्ड से पहुँचा जाता है।</translation>
    </message>
    <message>
        <source>You may not: %1.</source>
        <translation>आपको अनुमति नहीं है: %1।</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the role in packaging/rbac/operator.yaml.</source>
        <translation>अपने क्लस्टर के एडमिनिस्ट्रेटर से packaging/rbac/operator.yaml वाली भूमिका माँगें।</translation>
    </message>
    <message>
        <source>Your rights could not be asked.</source>
        <translation>आपकी अनुमतियाँ पूछी नहीं जा सकीं।</translation>
    </message>
    <message>
        <source>You may create everything a store needs.</source>
        <translation>स्टोर को जो चाहिए, आप वह सब बना सकते हैं।</translation>
    </message>
    <message>
        <source>You may run commands in the pods of stores.</source>
        <translation>आप स्टोर के Pod में कमांड चला सकते हैं।</translation>
    </message>
    <message>
        <source>You may not run commands in the pods of stores: signing in by one click and some checks are left out.</source>
        <translation>आप स्टोर के Pod में कमांड नहीं चला सकते: एक क्लिक से साइन-इन और कुछ जाँच छोड़ दी जाती हैं।</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the right to get and create pods/exec.</source>
        <translation>अपने क्लस्टर के एडमिनिस्ट्रेटर से pods/exec get और create करने की अनुमति माँगें।</translation>
    </message>
    <message>
        <source>The name is free.</source>
        <translation>नाम उपलब्ध है।</translation>
    </message>
    <message>
        <source>The namespace “%1” exists and is not a store of ours; it was left alone.</source>
        <translation>Namespace “%1” मौजूद है और हमारा स्टोर नहीं है; उसे नहीं छुआ गया।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The store “%1” is being deleted.</source>
        <translation>स्टोर “%1” हटाया जा रहा है।</translation>
    </message>
    <message>
        <source>Wait until it is gone, or choose another name.</source>
        <translation>उसके हटने तक प्रतीक्षा करें, या कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A different store “%1” exists already.</source>
        <translation>“%1” नाम का एक अलग स्टोर पहले से है।</translation>
    </message>
    <message>
        <source>Change it with “shopflowctl update %1”, or choose another name.</source>
        <translation>उसे “shopflowctl update %1” से बदलें, या कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The store exists with exactly this description; it is continued.</source>
        <translation>ठीक इसी विवरण का स्टोर मौजूद है; उसे आगे बढ़ाया जाता है।</translation>
    </message>
    <message>
        <source>You may not list nodes, so their state is unknown.</source>
        <translation>आप नोड की सूची नहीं देख सकते, इसलिए उनकी स्थिति अज्ञात है।</translation>
    </message>
    <message>
        <source>No node is ready to take pods.</source>
        <translation>Pod लेने के लिए कोई नोड तैयार नहीं है।</translation>
    </message>
    <message>
        <source>Start a node, or wait until one is ready; the store converges then.</source>
        <translation>कोई नोड शुरू करें, या किसी के तैयार होने तक प्रतीक्षा करें; तब स्टोर आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Ready nodes: %1 of %2.</source>
        <translation>तैयार नोड: %2 में से %1।</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>सर्वर अपना समय नहीं बताता।</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind the server&apos;s.</source>
        <translation>इस कंप्यूटर की घड़ी सर्वर से %1 पीछे है।</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of the server&apos;s.</source>
        <translation>इस कंप्यूटर की घड़ी सर्वर से %1 आगे है।</translation>
    </message>
    <message>
        <source>Set the clock, or let it follow a time server.</source>
        <translation>घड़ी मिलाएँ, या उसे किसी टाइम सर्वर से जोड़ें।</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with the server&apos;s.</source>
        <translation>इस कंप्यूटर की घड़ी सर्वर की घड़ी से मेल खाती है।</translation>
    </message>
    <message>
        <source>The free capacity of the cluster cannot be seen.</source>
        <translation>क्लस्टर में कितनी जगह ख़ाली है, यह नहीं देखा जा सकता।</translation>
    </message>
    <message>
        <source>The cluster may have no room: a %1 store requests %2 CPU and %3, but only %4.</source>
        <translation>हो सकता है क्लस्टर में जगह न हो: एक %1 स्टोर को %2 CPU और %3 चाहिए, पर केवल %4।</translation>
    </message>
    <message>
        <source>Remove or suspend a store, or add a node.</source>
        <translation>कोई स्टोर हटाएँ या निलंबित करें, या नोड जोड़ें।</translation>
    </message>
    <message>
        <source>The cluster has room: %1.</source>
        <translation>क्लस्टर में जगह है: %1।</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>कनेक्शन अस्वीकार</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>नाम नहीं मिला</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 तक नहीं पहुँचा जा सकता।</translation>
    </message>
    <message>
        <source>The store was made by a newer ShopFlow Console.</source>
        <translation>स्टोर किसी नई ShopFlow Console ने बनाया था।</translation>
    </message>
    <message>
        <source>Update this console first.</source>
        <translation>पहले इस कंसोल को अपडेट करें।</translation>
    </message>
    <message>
        <source>The volume “%1” stays at %2, because its storage class cannot make volumes larger.</source>
        <translation>वॉल्यूम “%1” %2 पर रहेगा, क्योंकि उसकी StorageClass वॉल्यूम बड़े नहीं कर सकती।</translation>
    </message>
    <message>
        <source>The volume “%1” keeps its %2; volumes never shrink.</source>
        <translation>वॉल्यूम “%1” अपने %2 रखेगा; वॉल्यूम कभी छोटे नहीं होते।</translation>
    </message>
    <message>
        <source>The volume “%1” has %2 and cannot shrink to %3; storage never shrinks.</source>
        <translation>वॉल्यूम “%1” में %2 है और वह %3 तक छोटा नहीं हो सकता; स्टोरेज कभी छोटा नहीं होता।</translation>
    </message>
    <message>
        <source>Choose a plan with at least this storage, or give --cpu and --memory alone to change only those.</source>
        <translation>कम से कम इतने स्टोरेज वाला प्लान चुनें, या केवल --cpu और --memory देकर बस उन्हें बदलें।</translation>
    </message>
    <message>
        <source>Another program changed fields that belong to the store.</source>
        <translation>किसी दूसरे प्रोग्राम ने स्टोर के फ़ील्ड बदल दिए।</translation>
    </message>
    <message>
        <source>Take them back with “shopflowctl repair %1”, or add --force-conflicts.</source>
        <translation>उन्हें “shopflowctl repair %1” से वापस लें, या --force-conflicts जोड़ें।</translation>
    </message>
    <message>
        <source>This connection is read-only, so no store can be written.</source>
        <translation>यह कनेक्शन केवल पढ़ने के लिए है, इसलिए कोई स्टोर नहीं लिखा जा सकता।</translation>
    </message>
    <message>
        <source>Open the cluster without read-only mode.</source>
        <translation>क्लस्टर को केवल-पढ़ने के मोड के बिना खोलें।</translation>
    </message>
    <message>
        <source>The store fits its quota at every moment: %1 CPU, %2 memory, %3 storage.</source>
        <translation>स्टोर हर समय अपने कोटे में समाता है: %1 CPU, %2 मेमोरी, %3 स्टोरेज।</translation>
    </message>
    <message>
        <source>made once, kept</source>
        <translation>एक बार बनाए गए, रखे गए</translation>
    </message>
    <message>
        <source>The store would not fit its quota at the moment “%1”.</source>
        <translation>“%1” के समय स्टोर अपने कोटे में नहीं समाएगा।</translation>
    </message>
    <message>
        <source>%1 of %2 CPU and %3 of %4 memory.</source>
        <translation>%2 CPU में से %1 और %4 मेमोरी में से %3।</translation>
    </message>
    <message>
        <source>Choose a larger plan.</source>
        <translation>बड़ा प्लान चुनें।</translation>
    </message>
    <message>
        <source>The volumes would not fit the store&apos;s storage.</source>
        <translation>वॉल्यूम स्टोर के स्टोरेज में नहीं समाएँगे।</translation>
    </message>
    <message>
        <source>The checks took longer than %1 s altogether.</source>
        <translation>सभी जाँचों में कुल %1 s से अधिक समय लगा।</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; failed.</source>
        <translation>जाँच &quot;%1&quot; असफल रही।</translation>
    </message>
    <message>
        <source>Look at the logs of the store, then verify it again.</source>
        <translation>स्टोर के लॉग देखें, फिर उसे दोबारा जाँचें।</translation>
    </message>
    <message>
        <source>Nothing of the store could be checked.</source>
        <translation>स्टोर की कोई जाँच नहीं हो सकी।</translation>
    </message>
    <message>
        <source>Run the full check of the store.</source>
        <translation>स्टोर की पूरी जाँच चलाएँ।</translation>
    </message>
    <message>
        <source>The store is not ready yet; it goes on converging.</source>
        <translation>स्टोर अभी तैयार नहीं है; वह आगे बढ़ रहा है।</translation>
    </message>
    <message>
        <source>The store is being deleted.</source>
        <translation>स्टोर हटाया जा रहा है।</translation>
    </message>
    <message>
        <source>Wait until it is gone.</source>
        <translation>उसके हटने तक प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>Create the store again if it is still wanted.</source>
        <translation>यदि स्टोर अब भी चाहिए, तो उसे फिर बनाएँ।</translation>
    </message>
    <message>
        <source>Repair the store, which applies the recorded spec again.</source>
        <translation>स्टोर को ठीक करें; इससे दर्ज विवरण फिर लागू होगा।</translation>
    </message>
    <message>
        <source>%1 was deleted by somebody.</source>
        <translation>किसी ने %1 को हटा दिया।</translation>
    </message>
    <message>
        <source>asking the store whether it sells</source>
        <translation>स्टोर से पूछा जा रहा है कि वह बिक्री कर रहा है या नहीं</translation>
    </message>
    <message>
        <source>the store sells</source>
        <translation>स्टोर बिक्री कर रहा है</translation>
    </message>
    <message>
        <source>Look at the logs with “shopflowctl logs %1”, then run “shopflowctl verify %1 --full”.</source>
        <translation>“shopflowctl logs %1” से लॉग देखें, फिर “shopflowctl verify %1 --full” चलाएँ।</translation>
    </message>
    <message>
        <source>No pod of the store runs on a node.</source>
        <translation>स्टोर का कोई Pod किसी नोड पर नहीं चल रहा।</translation>
    </message>
    <message>
        <source>The cluster serves no metrics, and you may not read the statistics of its nodes (get nodes/proxy).</source>
        <translation>क्लस्टर मेट्रिक्स नहीं देता, और आप उसके नोड के आँकड़े नहीं पढ़ सकते (get nodes/proxy)।</translation>
    </message>
    <message>
        <source>The cluster serves no metrics, and the node %1 tells no statistics.</source>
        <translation>क्लस्टर मेट्रिक्स नहीं देता, और नोड %1 कोई आँकड़े नहीं देता।</translation>
    </message>
    <message>
        <source>No pod of the store is running.</source>
        <translation>स्टोर का कोई Pod नहीं चल रहा।</translation>
    </message>
    <message>
        <source>Its pods have not been measured yet.</source>
        <translation>उसके Pod अभी मापे नहीं गए हैं।</translation>
    </message>
    <message>
        <source>The store is gone.</source>
        <translation>स्टोर अब नहीं है।</translation>
    </message>
    <message>
        <source>Volumes are not measured in read-only mode, because it takes a command in a pod.</source>
        <translation>केवल-पढ़ने के मोड में वॉल्यूम नहीं मापे जाते, क्योंकि इसके लिए Pod में कमांड चलानी पड़ती है।</translation>
    </message>
    <message>
        <source>No running container of the store mounts a volume.</source>
        <translation>स्टोर के किसी चालू कंटेनर में वॉल्यूम माउंट नहीं है।</translation>
    </message>
    <message>
        <source>The container does not tell how full its volume is.</source>
        <translation>कंटेनर नहीं बताता कि उसका वॉल्यूम कितना भरा है।</translation>
    </message>
    <message>
        <source>%1 does not fit into the store&apos;s quota.</source>
        <translation>%1 स्टोर के कोटे में नहीं समाता।</translation>
    </message>
    <message>
        <source>%1 does not fit into the store&apos;s quota: %2 asks for %3 with %4 in use, and %5 is allowed.</source>
        <translation>%1 स्टोर के कोटे में नहीं समाता: %2 को %3 चाहिए, %4 उपयोग में है, और %5 की अनुमति है।</translation>
    </message>
    <message>
        <source>Choose a larger plan for the store, or raise its quota.</source>
        <translation>स्टोर के लिए बड़ा प्लान चुनें, या उसका कोटा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>%1 names no limits, but the store&apos;s quota demands them (%2).</source>
        <translation>%1 में कोई सीमा नहीं दी गई है, पर स्टोर के कोटे को वह चाहिए (%2)।</translation>
    </message>
    <message>
        <source>Repair the store, which restores its limit range.</source>
        <translation>स्टोर को ठीक करें; इससे उसका LimitRange फिर बन जाएगा।</translation>
    </message>
    <message>
        <source>The store&apos;s quota is not counted yet.</source>
        <translation>स्टोर का कोटा अभी गिना नहीं गया है।</translation>
    </message>
    <message>
        <source>%1 is refused by the namespace&apos;s pod security level %2%3.</source>
        <translation>Namespace का Pod सुरक्षा स्तर %1 को अस्वीकार करता है: %2%3।</translation>
    </message>
    <message>
        <source>Repair the store to restore its security settings, or choose an image that runs without root.</source>
        <translation>सुरक्षा सेटिंग वापस लाने के लिए स्टोर को ठीक करें, या ऐसी इमेज चुनें जो root के बिना चलती हो।</translation>
    </message>
    <message>
        <source>%1 is outside the limits of its namespace: %2.</source>
        <translation>%1 अपने Namespace की सीमाओं से बाहर है: %2।</translation>
    </message>
    <message>
        <source>Choose a plan that fits the namespace&apos;s limit range.</source>
        <translation>ऐसा प्लान चुनें जो Namespace के LimitRange में समाए।</translation>
    </message>
    <message>
        <source>%1 is refused by the cluster&apos;s policy %2: %3.</source>
        <translation>क्लस्टर की नीति %2 ने %1 को अस्वीकार किया: %3।</translation>
    </message>
    <message>
        <source>Ask the cluster&apos;s administrator to allow it.</source>
        <translation>क्लस्टर के एडमिनिस्ट्रेटर से इसकी अनुमति माँगें।</translation>
    </message>
    <message>
        <source>The cluster does not let %1 start: %2.</source>
        <translation>क्लस्टर %1 को शुरू नहीं होने दे रहा: %2।</translation>
    </message>
    <message>
        <source>Look at the store&apos;s events, remove the reason, then repair the store.</source>
        <translation>स्टोर के इवेंट देखें, कारण दूर करें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The image name &quot;%1&quot; of %2 is not valid.</source>
        <translation>%2 की इमेज का नाम &quot;%1&quot; मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Set a valid image for the store with an update.</source>
        <translation>बदलाव करके स्टोर के लिए मान्य इमेज दें।</translation>
    </message>
    <message>
        <source>The image %1 of %2 is not on the node, and pulling it is switched off.</source>
        <translation>%2 की इमेज %1 नोड पर नहीं है, और उसे पुल करना बंद है।</translation>
    </message>
    <message>
        <source>Load the image onto the node, then repair the store.</source>
        <translation>इमेज नोड पर लोड करें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The node cannot reach the registry %1 for the image %2 of %3.</source>
        <translation>%3 की इमेज %2 के लिए नोड रजिस्ट्री %1 तक नहीं पहुँच पा रहा।</translation>
    </message>
    <message>
        <source>Check the node&apos;s network and the registry&apos;s name, then repair the store.</source>
        <translation>नोड का नेटवर्क और रजिस्ट्री का नाम जाँचें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The registry refuses more pulls of the image %1 of %2 for now.</source>
        <translation>रजिस्ट्री अभी %2 की इमेज %1 को और पुल नहीं करने दे रही।</translation>
    </message>
    <message>
        <source>Wait, or use a registry of your own, then repair the store.</source>
        <translation>प्रतीक्षा करें, या अपनी रजिस्ट्री का उपयोग करें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The image %1 of %2 is not made for the node&apos;s processor.</source>
        <translation>%2 की इमेज %1 नोड के प्रोसेसर के लिए नहीं बनी है।</translation>
    </message>
    <message>
        <source>Use an image for this architecture, then update the store.</source>
        <translation>इस आर्किटेक्चर की इमेज लें, फिर स्टोर को बदलें।</translation>
    </message>
    <message>
        <source>The image %1 of %2 does not exist, or its registry wants credentials.</source>
        <translation>%2 की इमेज %1 मौजूद नहीं है, या उसकी रजिस्ट्री क्रेडेंशियल माँगती है।</translation>
    </message>
    <message>
        <source>Check the image&apos;s name and tag and the pull secret, then repair the store.</source>
        <translation>इमेज का नाम, टैग और पुल Secret जाँचें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The registry refuses the credentials for the image %1 of %2.</source>
        <translation>रजिस्ट्री %2 की इमेज %1 के क्रेडेंशियल अस्वीकार करती है।</translation>
    </message>
    <message>
        <source>Add a pull secret or make the image public, then repair the store.</source>
        <translation>पुल Secret जोड़ें या इमेज को सार्वजनिक करें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The image %1 of %2 does not exist.</source>
        <translation>%2 की इमेज %1 मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Check its name and tag, push or load it, then repair the store.</source>
        <translation>उसका नाम और टैग जाँचें, उसे पुश या लोड करें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The image %1 of %2 cannot be pulled.</source>
        <translation>%2 की इमेज %1 पुल नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>Check the image and its registry, then repair the store.</source>
        <translation>इमेज और उसकी रजिस्ट्री जाँचें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>places for pods</source>
        <translation>Pod के लिए जगह</translation>
    </message>
    <message>
        <source>No node has room for %1: not enough %2 is free.</source>
        <translation>किसी नोड में %1 के लिए जगह नहीं है: %2 पर्याप्त ख़ाली नहीं है।</translation>
    </message>
    <message>
        <source>Free some, add a node, or choose a smaller plan.</source>
        <translation>कुछ ख़ाली करें, कोई नोड जोड़ें, या छोटा प्लान चुनें।</translation>
    </message>
    <message>
        <source>The volume of %1 lives on a node that cannot run it now.</source>
        <translation>%1 का वॉल्यूम ऐसे नोड पर है जो अभी इसे नहीं चला सकता।</translation>
    </message>
    <message>
        <source>Bring that node back, or restore the store from a backup.</source>
        <translation>उस नोड को वापस लाएँ, या स्टोर को बैकअप से बहाल करें।</translation>
    </message>
    <message>
        <source>The volume of %1 does not exist.</source>
        <translation>%1 का वॉल्यूम मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Repair the store, which creates what is missing.</source>
        <translation>स्टोर को ठीक करें; इससे जो नहीं है वह बन जाएगा।</translation>
    </message>
    <message>
        <source>The volume of %1 is not provided by the cluster.</source>
        <translation>क्लस्टर %1 का वॉल्यूम नहीं दे रहा।</translation>
    </message>
    <message>
        <source>Check the storage class and its provisioner, then repair the store.</source>
        <translation>StorageClass और उसका प्रोविज़नर जाँचें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>No node that could run %1 answers.</source>
        <translation>ऐसा कोई नोड उत्तर नहीं दे रहा जो %1 को चला सके।</translation>
    </message>
    <message>
        <source>Start a node of the cluster.</source>
        <translation>क्लस्टर का कोई नोड शुरू करें।</translation>
    </message>
    <message>
        <source>Every node keeps %1 away by a taint or is closed for new pods.</source>
        <translation>हर नोड %1 को taint से रोकता है या नए Pod के लिए बंद है।</translation>
    </message>
    <message>
        <source>Open a node for new pods, or add one.</source>
        <translation>किसी नोड को नए Pod के लिए खोलें, या एक जोड़ें।</translation>
    </message>
    <message>
        <source>No node can run %1: %2.</source>
        <translation>कोई नोड %1 को नहीं चला सकता: %2।</translation>
    </message>
    <message>
        <source>Check the cluster&apos;s nodes.</source>
        <translation>क्लस्टर के नोड जाँचें।</translation>
    </message>
    <message>
        <source>The storage class %1 of the volume %2 does not exist on this cluster.</source>
        <translation>वॉल्यूम %2 की StorageClass %1 इस क्लस्टर पर नहीं है।</translation>
    </message>
    <message>
        <source>Create the storage class, or create the store again with one that exists.</source>
        <translation>StorageClass बनाएँ, या किसी मौजूद StorageClass के साथ स्टोर फिर बनाएँ।</translation>
    </message>
    <message>
        <source>The cluster has no default storage class for the volume %1.</source>
        <translation>वॉल्यूम %1 के लिए क्लस्टर की कोई डिफ़ॉल्ट StorageClass नहीं है।</translation>
    </message>
    <message>
        <source>Make a storage class the default, or create the store again with one that exists.</source>
        <translation>किसी StorageClass को डिफ़ॉल्ट बनाएँ, या किसी मौजूद StorageClass के साथ स्टोर फिर बनाएँ।</translation>
    </message>
    <message>
        <source>The volume %1 cannot be provided: %2.</source>
        <translation>वॉल्यूम %1 नहीं दिया जा सकता: %2।</translation>
    </message>
    <message>
        <source>Check the storage provisioner, then repair the store.</source>
        <translation>स्टोरेज प्रोविज़नर जाँचें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The image of %1 wants to run as root, which is not allowed.</source>
        <translation>%1 की इमेज root के रूप में चलना चाहती है, जिसकी अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Choose an image that runs without root.</source>
        <translation>ऐसी इमेज चुनें जो root के बिना चलती हो।</translation>
    </message>
    <message>
        <source>%1 cannot start: the %2 %3 does not exist.</source>
        <translation>%1 शुरू नहीं हो सकता: %2 %3 मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>%1 cannot start: %2.</source>
        <translation>%1 शुरू नहीं हो सकता: %2।</translation>
    </message>
    <message>
        <source>The user of the mail server has no password.</source>
        <translation>मेल सर्वर के उपयोगकर्ता का कोई पासवर्ड नहीं है।</translation>
    </message>
    <message>
        <source>Write the password, or leave the user name empty for a server without login.</source>
        <translation>पासवर्ड लिखें, या बिना लॉगिन वाले सर्वर के लिए उपयोगकर्ता नाम ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>The mail server&apos;s password cannot be used.</source>
        <translation>मेल सर्वर के पासवर्ड का उपयोग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Type it again, as one line of at most 1024 bytes.</source>
        <translation>इसे फिर टाइप करें, अधिकतम 1024 बाइट की एक पंक्ति में।</translation>
    </message>
    <message>
        <source>There is a password for the mail server, but no user name.</source>
        <translation>मेल सर्वर का पासवर्ड है, पर उपयोगकर्ता नाम नहीं।</translation>
    </message>
    <message>
        <source>Write the user name, or leave the password empty.</source>
        <translation>उपयोगकर्ता नाम लिखें, या पासवर्ड ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>“%1” is not the name of a mail server.</source>
        <translation>“%1” किसी मेल सर्वर का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Write a name such as smtp.example.com, without a port.</source>
        <translation>smtp.example.com जैसा नाम लिखें, बिना पोर्ट के।</translation>
    </message>
    <message>
        <source>%1 is not a port.</source>
        <translation>%1 कोई पोर्ट नहीं है।</translation>
    </message>
    <message>
        <source>Most mail servers use 587 or 465.</source>
        <translation>अधिकतर मेल सर्वर 587 या 465 का उपयोग करते हैं।</translation>
    </message>
    <message>
        <source>“%1” is no way to secure a mail connection.</source>
        <translation>“%1” मेल कनेक्शन को सुरक्षित करने का तरीका नहीं है।</translation>
    </message>
    <message>
        <source>Choose tls (port 465), starttls (port 587) or none.</source>
        <translation>tls (पोर्ट 465), starttls (पोर्ट 587) या none चुनें।</translation>
    </message>
    <message>
        <source>The mail server&apos;s user name cannot be used.</source>
        <translation>मेल सर्वर के उपयोगकर्ता नाम का उपयोग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Type it again, without line breaks and within 200 characters.</source>
        <translation>इसे फिर टाइप करें, बिना लाइन-ब्रेक और 200 अक्षरों के भीतर।</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” ई-मेल पता नहीं है।</translation>
    </message>
    <message>
        <source>Write an address such as shop@example.com.</source>
        <translation>shop@example.com जैसा पता लिखें।</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>समय पर उत्तर नहीं</translation>
    </message>
    <message>
        <source>The node %1 of %2 is gone.</source>
        <translation>%2 का नोड %1 अब नहीं है।</translation>
    </message>
    <message>
        <source>The node %1 does not answer, and %2 runs on it.</source>
        <translation>नोड %1 उत्तर नहीं दे रहा, और %2 उसी पर चलता है।</translation>
    </message>
    <message>
        <source>Wait until its pods have moved, or repair the store.</source>
        <translation>उसके Pod दूसरी जगह जाने तक प्रतीक्षा करें, या स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>Start the node again, or remove it from the cluster so that its pods move.</source>
        <translation>नोड को फिर शुरू करें, या उसे क्लस्टर से हटाएँ ताकि उसके Pod दूसरी जगह जाएँ।</translation>
    </message>
    <message>
        <source>%1 was evicted from its node: %2.</source>
        <translation>%1 को उसके नोड से हटा दिया गया: %2।</translation>
    </message>
    <message>
        <source>The node ended %1: %2.</source>
        <translation>नोड ने %1 को समाप्त किया: %2।</translation>
    </message>
    <message>
        <source>Free resources on the node, or add a node.</source>
        <translation>नोड पर संसाधन ख़ाली करें, या कोई नोड जोड़ें।</translation>
    </message>
    <message>
        <source>The node %1 cannot set up the network of %2.</source>
        <translation>नोड %1, %2 का नेटवर्क तैयार नहीं कर पा रहा।</translation>
    </message>
    <message>
        <source>Check the cluster&apos;s network plugin on that node (%1).</source>
        <translation>उस नोड पर क्लस्टर का नेटवर्क प्लगइन जाँचें (%1)।</translation>
    </message>
    <message>
        <source>A volume of %1 cannot be mounted: %2.</source>
        <translation>%1 का एक वॉल्यूम माउंट नहीं हो सकता: %2।</translation>
    </message>
    <message>
        <source>Check the storage of the node, then repair the store.</source>
        <translation>नोड का स्टोरेज जाँचें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>%1 is out of memory.</source>
        <translation>%1 की मेमोरी समाप्त हो गई।</translation>
    </message>
    <message>
        <source>%1 is out of memory (limit %2).</source>
        <translation>%1 की मेमोरी समाप्त हो गई (सीमा %2)।</translation>
    </message>
    <message>
        <source>Raise the plan.</source>
        <translation>बड़ा प्लान चुनें।</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>यह एग्ज़िट कोड %1 के साथ समाप्त हुआ</translation>
    </message>
    <message>
        <source>The setup step %1 failed: %2.</source>
        <translation>सेटअप का चरण %1 असफल रहा: %2।</translation>
    </message>
    <message>
        <source>Read the log of %1, remove the cause, then repair the store.</source>
        <translation>%1 का लॉग पढ़ें, कारण दूर करें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>इसकी फिर कोशिश अपने आप होती है।</translation>
    </message>
    <message>
        <source>%1 keeps crashing (exit code %2)%3.</source>
        <translation>%1 बार-बार क्रैश हो रहा है (एग्ज़िट कोड %2)%3।</translation>
    </message>
    <message>
        <source>%1 keeps ending%2.</source>
        <translation>%1 बार-बार समाप्त हो रहा है%2।</translation>
    </message>
    <message>
        <source>%1 runs but does not pass its health check%2.</source>
        <translation>%1 चल रहा है पर अपनी हेल्थ जाँच पार नहीं करता%2।</translation>
    </message>
    <message>
        <source>Read the log of %1; if it does not recover, repair the store.</source>
        <translation>%1 का लॉग पढ़ें; यदि वह ठीक न हो, तो स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>“%1” is not a size.</source>
        <translation>“%1” कोई आकार नहीं है।</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 500m or 2 for CPU and 1536Mi or 5Gi for memory.</source>
        <translation>इकाई के साथ संख्या लिखें, जैसे CPU के लिए 500m या 2 और मेमोरी के लिए 1536Mi या 5Gi।</translation>
    </message>
    <message>
        <source>Raise the quota back to %1; somebody lowered it to %2.</source>
        <translation>कोटा फिर %1 करें; किसी ने उसे %2 कर दिया।</translation>
    </message>
    <message>
        <source>%1 is still there.</source>
        <translation>%1 अब भी है।</translation>
    </message>
    <message>
        <source>%1 are still there.</source>
        <translation>%1 अब भी हैं।</translation>
    </message>
    <message>
        <source>Held back by the finalizer %1.</source>
        <translation>फ़ाइनलाइज़र %1 ने रोक रखा है।</translation>
    </message>
    <message>
        <source>Held back by the finalizers %1.</source>
        <translation>फ़ाइनलाइज़र %1 ने रोक रखा है।</translation>
    </message>
    <message>
        <source>Wait for what set the finalizer to remove it, or remove the finalizer by hand.</source>
        <translation>जिसने फ़ाइनलाइज़र लगाया उसके हटाने तक प्रतीक्षा करें, या उसे स्वयं हटाएँ।</translation>
    </message>
    <message>
        <source>The cluster cannot list everything in the namespace: %1.</source>
        <translation>क्लस्टर Namespace की हर चीज़ की सूची नहीं दे सकता: %1।</translation>
    </message>
    <message>
        <source>Repair or remove the API extension that does not answer.</source>
        <translation>जो API एक्सटेंशन उत्तर नहीं दे रहा, उसे ठीक करें या हटाएँ।</translation>
    </message>
    <message>
        <source>Something in the namespace cannot be deleted: %1.</source>
        <translation>Namespace की कोई चीज़ नहीं हटाई जा सकती: %1।</translation>
    </message>
    <message>
        <source>Remove what refuses the deletion, such as an admission webhook.</source>
        <translation>जो हटाने से रोक रहा है उसे हटाएँ, जैसे कोई एडमिशन वेबहुक।</translation>
    </message>
    <message>
        <source>Resume the store, then try again.</source>
        <translation>स्टोर को फिर चालू करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 is scaled to zero.</source>
        <translation>%1 को शून्य पर स्केल किया गया है।</translation>
    </message>
    <message>
        <source>Repair the store, which starts it again.</source>
        <translation>स्टोर को ठीक करें; इससे वह फिर शुरू होगा।</translation>
    </message>
    <message>
        <source>%1 did not become ready in time.</source>
        <translation>%1 समय पर तैयार नहीं हुआ।</translation>
    </message>
    <message>
        <source>Look at its log and events, then repair the store.</source>
        <translation>उसका लॉग और इवेंट देखें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The volume %1 is lost.</source>
        <translation>वॉल्यूम %1 खो गया है।</translation>
    </message>
    <message>
        <source>Restore the store from a backup.</source>
        <translation>स्टोर को बैकअप से बहाल करें।</translation>
    </message>
    <message>
        <source>The store&apos;s public service is missing.</source>
        <translation>स्टोर की सार्वजनिक सर्विस नहीं है।</translation>
    </message>
    <message>
        <source>The creation stopped before everything was applied.</source>
        <translation>सब कुछ लागू होने से पहले ही निर्माण रुक गया।</translation>
    </message>
    <message>
        <source>The %1 is missing on the cluster.</source>
        <translation>क्लस्टर पर %1 नहीं है।</translation>
    </message>
    <message>
        <source>Parts of the store are missing on the cluster: %1.</source>
        <translation>क्लस्टर पर स्टोर के कुछ हिस्से नहीं हैं: %1।</translation>
    </message>
    <message>
        <source>Parts of the store are missing on the cluster.</source>
        <translation>क्लस्टर पर स्टोर के कुछ हिस्से नहीं हैं।</translation>
    </message>
    <message>
        <source>The recorded description of the store cannot be read.</source>
        <translation>स्टोर का दर्ज विवरण पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Update ShopFlow Console, or restore the annotation shopflow.io/spec.</source>
        <translation>ShopFlow Console अपडेट करें, या shopflow.io/spec एनोटेशन बहाल करें।</translation>
    </message>
    <message>
        <source>Use up to 30 lower-case letters, digits and hyphens, starting with a letter.</source>
        <translation>30 तक अंग्रेज़ी के छोटे अक्षर, अंक और हाइफ़न लिखें, शुरुआत अक्षर से करें।</translation>
    </message>
    <message>
        <source>The store needs a name.</source>
        <translation>स्टोर को एक नाम चाहिए।</translation>
    </message>
    <message>
        <source>The name is longer than 30 characters.</source>
        <translation>नाम 30 अक्षरों से लंबा है।</translation>
    </message>
    <message>
        <source>The name has characters that Kubernetes does not allow.</source>
        <translation>नाम में ऐसे अक्षर हैं जिनकी Kubernetes अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>The name must not end in a hyphen.</source>
        <translation>नाम हाइफ़न पर समाप्त नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>%1 stores have no setting “%2”.</source>
        <translation>%1 स्टोर में “%2” सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>“%1” cannot be the setting “%2”.</source>
        <translation>“%1”, “%2” सेटिंग का मान नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The title is longer than 100 characters.</source>
        <translation>शीर्षक 100 अक्षरों से लंबा है।</translation>
    </message>
    <message>
        <source>Choose a shorter title.</source>
        <translation>छोटा शीर्षक चुनें।</translation>
    </message>
    <message>
        <source>The title is only blanks.</source>
        <translation>शीर्षक में केवल ख़ाली स्थान हैं।</translation>
    </message>
    <message>
        <source>Write a title or leave it empty.</source>
        <translation>कोई शीर्षक लिखें या इसे ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>The title has characters that cannot be stored.</source>
        <translation>शीर्षक में ऐसे अक्षर हैं जो सहेजे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Type the title again.</source>
        <translation>शीर्षक फिर टाइप करें।</translation>
    </message>
    <message>
        <source>%1 stores cannot be exposed by “%2”.</source>
        <translation>%1 स्टोर को “%2” से उपलब्ध नहीं कराया जा सकता।</translation>
    </message>
    <message>
        <source>“%1” is not an image reference.</source>
        <translation>“%1” इमेज का रेफ़रेंस नहीं है।</translation>
    </message>
    <message>
        <source>Write it as registry/name:tag.</source>
        <translation>इसे registry/name:tag के रूप में लिखें।</translation>
    </message>
    <message>
        <source>“%1” is not a host name.</source>
        <translation>“%1” होस्ट नाम नहीं है।</translation>
    </message>
    <message>
        <source>Write a name such as shop.example.com, without http:// and without a port.</source>
        <translation>shop.example.com जैसा नाम लिखें, बिना http:// और बिना पोर्ट के।</translation>
    </message>
    <message>
        <source>“%1” is an address, and an Ingress needs a name.</source>
        <translation>“%1” एक पता है, और Ingress को नाम चाहिए।</translation>
    </message>
    <message>
        <source>Write a host name that leads to this address, or expose the store by nodeport.</source>
        <translation>ऐसा होस्ट नाम लिखें जो इस पते तक ले जाए, या स्टोर को NodePort से उपलब्ध कराएँ।</translation>
    </message>
    <message>
        <source>“%1” is not a domain.</source>
        <translation>“%1” कोई डोमेन नहीं है।</translation>
    </message>
    <message>
        <source>Write a domain such as shops.example.com.</source>
        <translation>shops.example.com जैसा डोमेन लिखें।</translation>
    </message>
    <message>
        <source>Write an address such as admin@example.com.</source>
        <translation>admin@example.com जैसा पता लिखें।</translation>
    </message>
    <message>
        <source>“%1” is not the name of a storage class.</source>
        <translation>“%1” किसी StorageClass का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Choose one that “shopflowctl check” lists, or leave it out.</source>
        <translation>“shopflowctl check” की सूची में से एक चुनें, या इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>A field has control characters.</source>
        <translation>किसी फ़ील्ड में नियंत्रण वर्ण हैं।</translation>
    </message>
    <message>
        <source>Type the field again without line breaks.</source>
        <translation>फ़ील्ड को बिना लाइन-ब्रेक के फिर टाइप करें।</translation>
    </message>
    <message>
        <source>The last verification did not pass.</source>
        <translation>पिछली जाँच सफल नहीं रही।</translation>
    </message>
    <message>
        <source>Run the full verification again; if it fails again, repair the store.</source>
        <translation>पूरी जाँच फिर करें; यदि वह फिर असफल हो, तो स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>Verify the store again; if it fails again, repair it.</source>
        <translation>स्टोर को फिर जाँचें; यदि जाँच फिर असफल हो, तो उसे ठीक करें।</translation>
    </message>
    <message>
        <source>Ask an administrator for the role “shopflow-tenant” or “view” in the namespace %1.</source>
        <translation>एडमिनिस्ट्रेटर से Namespace %1 में “shopflow-tenant” या “view” भूमिका माँगें।</translation>
    </message>
    <message>
        <source>Everything runs, but you may not read whether the store was verified (configmaps).</source>
        <translation>सब कुछ चल रहा है, पर आप यह नहीं पढ़ सकते कि स्टोर की जाँच हुई या नहीं (configmaps)।</translation>
    </message>
    <message>
        <source>waiting for verification</source>
        <translation>सत्यापन की प्रतीक्षा</translation>
    </message>
    <message>
        <source>The store is not ready, and nothing tells why.</source>
        <translation>स्टोर तैयार नहीं है, और कारण कहीं नहीं बताया गया।</translation>
    </message>
    <message>
        <source>Look at its pods and logs, then repair the store.</source>
        <translation>उसके Pod और लॉग देखें, फिर स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>waiting for one pod to stop</source>
        <translation>एक Pod के रुकने की प्रतीक्षा</translation>
    </message>
    <message>
        <source>waiting for %1 pods to stop</source>
        <translation>%1 Pod के रुकने की प्रतीक्षा</translation>
    </message>
    <message>
        <source>The node %1 does not answer, so %2 cannot be stopped there.</source>
        <translation>नोड %1 उत्तर नहीं दे रहा, इसलिए %2 को वहाँ नहीं रोका जा सकता।</translation>
    </message>
    <message>
        <source>Start the node again, or remove it from the cluster.</source>
        <translation>नोड को फिर शुरू करें, या उसे क्लस्टर से हटाएँ।</translation>
    </message>
    <message>
        <source>How the store is cannot be told, because you may not read its %1.</source>
        <translation>स्टोर की दशा नहीं बताई जा सकती, क्योंकि आप उसके %1 नहीं पढ़ सकते।</translation>
    </message>
    <message>
        <source>waiting for its pod</source>
        <translation>अपने Pod की प्रतीक्षा</translation>
    </message>
    <message>
        <source>waiting for a node and its volume</source>
        <translation>नोड और उसके वॉल्यूम की प्रतीक्षा</translation>
    </message>
    <message>
        <source>preparing image and volume</source>
        <translation>इमेज और वॉल्यूम तैयार हो रहे हैं</translation>
    </message>
    <message>
        <source>setup %1/%2 %3</source>
        <translation>सेटअप %1/%2 %3</translation>
    </message>
    <message>
        <source>setup is running</source>
        <translation>सेटअप चल रहा है</translation>
    </message>
    <message>
        <source>setup is about to run</source>
        <translation>सेटअप शुरू होने वाला है</translation>
    </message>
    <message>
        <source>waiting for its objects to be written</source>
        <translation>उसके ऑब्जेक्ट लिखे जाने की प्रतीक्षा</translation>
    </message>
    <message>
        <source>waiting for its workloads to be written</source>
        <translation>उसके वर्कलोड लिखे जाने की प्रतीक्षा</translation>
    </message>
    <message>
        <source>waiting for the public service</source>
        <translation>सार्वजनिक सर्विस की प्रतीक्षा</translation>
    </message>
    <message>
        <source>The cluster&apos;s API server</source>
        <translation>क्लस्टर का API सर्वर</translation>
    </message>
    <message>
        <source>The API server %1</source>
        <translation>API सर्वर %1</translation>
    </message>
    <message>
        <source>The API server %1 of the context “%2”</source>
        <translation>कॉन्टेक्स्ट “%2” का API सर्वर %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached, because the TLS connection failed: %2.</source>
        <translation>%1 तक नहीं पहुँचा जा सकता, क्योंकि TLS कनेक्शन असफल रहा: %2।</translation>
    </message>
    <message>
        <source>%1 did not answer like a Kubernetes API server.</source>
        <translation>%1 ने Kubernetes API सर्वर की तरह उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>आपको इसकी अनुमति नहीं है: %1।</translation>
    </message>
    <message>
        <source>Ask an administrator of the cluster for this right.</source>
        <translation>क्लस्टर के एडमिनिस्ट्रेटर से यह अनुमति माँगें।</translation>
    </message>
    <message>
        <source>The server %1 of the context “%2” takes only TLS connections, and its address begins with http://.</source>
        <translation>कॉन्टेक्स्ट “%2” का सर्वर %1 केवल TLS कनेक्शन लेता है, और उसका पता http:// से शुरू होता है।</translation>
    </message>
    <message>
        <source>Write https:// in the kubeconfig instead.</source>
        <translation>kubeconfig में इसकी जगह https:// लिखें।</translation>
    </message>
    <message>
        <source>%1 holds no context.</source>
        <translation>%1 में कोई कॉन्टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Name another one with --kubeconfig or KUBECONFIG.</source>
        <translation>--kubeconfig या KUBECONFIG से कोई दूसरी बताएँ।</translation>
    </message>
    <message>
        <source>%1 has no current context.</source>
        <translation>%1 में कोई वर्तमान कॉन्टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>%1 has no context &quot;%2&quot;.</source>
        <translation>%1 में &quot;%2&quot; कॉन्टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Put a certificate into the Secret “store-tls” of the store&apos;s namespace, or switch https off.</source>
        <translation>स्टोर के Namespace के Secret “store-tls” में सर्टिफ़िकेट रखें, या https बंद करें।</translation>
    </message>
    <message>
        <source>Name one as clusterIssuer in shopflow-system/console-settings.</source>
        <translation>shopflow-system/console-settings में किसी को clusterIssuer के रूप में बताएँ।</translation>
    </message>
    <message>
        <source>Certificates are signed by the issuer “%1”.</source>
        <translation>सर्टिफ़िकेट पर जारीकर्ता “%1” हस्ताक्षर करता है।</translation>
    </message>
    <message>
        <source>The certificate issuer “%1” is not ready.</source>
        <translation>सर्टिफ़िकेट जारीकर्ता “%1” तैयार नहीं है।</translation>
    </message>
    <message>
        <source>The cluster has no certificate issuer “%1”, which the shared settings name.</source>
        <translation>क्लस्टर में सर्टिफ़िकेट जारीकर्ता “%1” नहीं है, जिसे साझा सेटिंग बताती हैं।</translation>
    </message>
    <message>
        <source>Correct the ClusterIssuer, or clusterIssuer in shopflow-system/console-settings.</source>
        <translation>ClusterIssuer को, या shopflow-system/console-settings में clusterIssuer को ठीक करें।</translation>
    </message>
    <message>
        <source>Several issuers could sign the certificate: %1.</source>
        <translation>कई जारीकर्ता सर्टिफ़िकेट पर हस्ताक्षर कर सकते हैं: %1।</translation>
    </message>
    <message>
        <source>The cluster has no cert-manager, so nobody signs a certificate; browsers may warn of the address.</source>
        <translation>क्लस्टर में cert-manager नहीं है, इसलिए कोई सर्टिफ़िकेट पर हस्ताक्षर नहीं करता; ब्राउज़र इस पते पर चेतावनी दे सकते हैं।</translation>
    </message>
    <message>
        <source>The cluster has no certificate issuer, so browsers may warn of the address.</source>
        <translation>क्लस्टर में कोई सर्टिफ़िकेट जारीकर्ता नहीं है, इसलिए ब्राउज़र इस पते पर चेतावनी दे सकते हैं।</translation>
    </message>
    <message>
        <source>No certificate issuer is ready: %1.</source>
        <translation>कोई सर्टिफ़िकेट जारीकर्ता तैयार नहीं है: %1।</translation>
    </message>
    <message>
        <source>The issuer “%1” signs for tests only; browsers will warn.</source>
        <translation>जारीकर्ता “%1” केवल परीक्षण के लिए हस्ताक्षर करता है; ब्राउज़र चेतावनी देंगे।</translation>
    </message>
    <message>
        <source>The ingress controller answers at %1 (%2).</source>
        <translation>Ingress कंट्रोलर %1 पर उत्तर देता है (%2)।</translation>
    </message>
    <message>
        <source>%1 enforces network policies.</source>
        <translation>%1 नेटवर्क नीतियाँ लागू करता है।</translation>
    </message>
    <message>
        <source>Network policies are ignored: %1 does not enforce them, so stores are not shielded from each other.</source>
        <translation>नेटवर्क नीतियाँ अनदेखी की जाती हैं: %1 उन्हें लागू नहीं करता, इसलिए स्टोर एक-दूसरे से सुरक्षित नहीं हैं।</translation>
    </message>
    <message>
        <source>Install a network plugin that enforces them, such as Calico or Cilium.</source>
        <translation>उन्हें लागू करने वाला नेटवर्क प्लगइन इंस्टॉल करें, जैसे Calico या Cilium।</translation>
    </message>
    <message>
        <source>Whether network policies are enforced is unknown: the DaemonSets cannot be read.</source>
        <translation>नेटवर्क नीतियाँ लागू होती हैं या नहीं, पता नहीं: DaemonSet पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the right to list daemonsets, or what network plugin there is.</source>
        <translation>अपने क्लस्टर के एडमिनिस्ट्रेटर से DaemonSet की सूची देखने की अनुमति माँगें, या पूछें कि कौन सा नेटवर्क प्लगइन है।</translation>
    </message>
    <message>
        <source>Whether network policies are enforced is unknown: no network plugin was recognised.</source>
        <translation>नेटवर्क नीतियाँ लागू होती हैं या नहीं, पता नहीं: कोई नेटवर्क प्लगइन पहचाना नहीं गया।</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator whether its network plugin enforces them.</source>
        <translation>अपने क्लस्टर के एडमिनिस्ट्रेटर से पूछें कि उसका नेटवर्क प्लगइन उन्हें लागू करता है या नहीं।</translation>
    </message>
    <message>
        <source>by the shared settings</source>
        <translation>साझा सेटिंग के अनुसार</translation>
    </message>
    <message>
        <source>No ingress controller is known, so there is no address of one.</source>
        <translation>कोई Ingress कंट्रोलर पता नहीं है, इसलिए उसका पता भी नहीं है।</translation>
    </message>
    <message>
        <source>The ingress controller has no address yet: the %1 waits for one.</source>
        <translation>Ingress कंट्रोलर का अभी कोई पता नहीं है: %1 को उसकी प्रतीक्षा है।</translation>
    </message>
    <message>
        <source>Give the cluster a load balancer, or name the address as publicAddress in the ConfigMap shopflow-system/console-settings.</source>
        <translation>क्लस्टर को लोड बैलेंसर दें, या ConfigMap shopflow-system/console-settings में पता publicAddress के रूप में बताएँ।</translation>
    </message>
    <message>
        <source>The address of the ingress controller is unknown: nothing on the cluster tells it.</source>
        <translation>Ingress कंट्रोलर का पता अज्ञात है: क्लस्टर पर कुछ भी उसे नहीं बताता।</translation>
    </message>
    <message>
        <source>Name it as publicAddress in the ConfigMap shopflow-system/console-settings.</source>
        <translation>उसे ConfigMap shopflow-system/console-settings में publicAddress के रूप में बताएँ।</translation>
    </message>
    <message>
        <source>You may not forward ports to pods (%1 is missing), so no store can be checked or opened that way.</source>
        <translation>आप Pod पर पोर्ट फ़ॉरवर्ड नहीं कर सकते (%1 नहीं है), इसलिए उस तरह कोई स्टोर जाँचा या खोला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the right to get and create pods/portforward.</source>
        <translation>अपने क्लस्टर के एडमिनिस्ट्रेटर से pods/portforward get और create करने की अनुमति माँगें।</translation>
    </message>
    <message>
        <source>Whether you may forward ports to pods could not be asked.</source>
        <translation>आप Pod पर पोर्ट फ़ॉरवर्ड कर सकते हैं या नहीं, यह पूछा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Whether you may run commands in the pods of stores could not be asked.</source>
        <translation>आप स्टोर के Pod में कमांड चला सकते हैं या नहीं, यह पूछा नहीं जा सका।</translation>
    </message>
    <message>
        <source>You may forward ports to pods.</source>
        <translation>आप Pod पर पोर्ट फ़ॉरवर्ड कर सकते हैं।</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1” बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>Write less than 8Pi.</source>
        <translation>8Pi से कम लिखें।</translation>
    </message>
    <message>
        <source>The store did not answer in time.</source>
        <translation>स्टोर ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The store broke off its answer.</source>
        <translation>स्टोर ने अपना उत्तर बीच में ही छोड़ दिया।</translation>
    </message>
    <message>
        <source>It may only be busy: verify it again in a while. If it stays silent, look at its pods and logs.</source>
        <translation>शायद वह केवल व्यस्त है: थोड़ी देर बाद उसे फिर जाँचें। यदि वह चुप रहे, तो उसके पॉड और लॉग देखें।</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>जाँच रोक दी गई।</translation>
    </message>
    <message>
        <source>%1 was not checked, because the check was stopped.</source>
        <translation>%1: जाँचा नहीं गया, क्योंकि जाँच रोक दी गई।</translation>
    </message>
    <message>
        <source>%1 was not needed.</source>
        <translation>%1: ज़रूरत नहीं पड़ी।</translation>
    </message>
    <message>
        <source>More than %1 stores need attention, so what the cluster notes about this one is not watched; open it to read that.</source>
        <translation>%1 से अधिक स्टोर को ध्यान चाहिए, इसलिए क्लस्टर इस स्टोर के बारे में जो लिखता है वह देखा नहीं जा रहा; उसे पढ़ने के लिए स्टोर खोलें।</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the right to list nodes, and pods of all namespaces.</source>
        <translation>क्लस्टर के एडमिन से नोड और सभी Namespace के पॉड सूचीबद्ध करने का अधिकार माँगें।</translation>
    </message>
    <message>
        <source>The nodes of the cluster cannot be listed, so nobody can tell what is still free.</source>
        <translation>क्लस्टर के नोड की सूची नहीं मिल सकती, इसलिए यह नहीं पता कि क्या खाली है।</translation>
    </message>
    <message>
        <source>The pods of all namespaces cannot be listed, so nobody can tell what is still free.</source>
        <translation>सभी Namespace के पॉड की सूची नहीं मिल सकती, इसलिए यह नहीं पता कि क्या खाली है।</translation>
    </message>
    <message>
        <source>You may not read the settings that all consoles share.</source>
        <translation>आप सभी कंसोल की साझा सेटिंग नहीं पढ़ सकते।</translation>
    </message>
    <message>
        <source>You may not change the settings that all consoles share.</source>
        <translation>आप सभी कंसोल की साझा सेटिंग नहीं बदल सकते।</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator to apply packaging/rbac/shared.yaml and to give you the role shopflow-shared-editor.</source>
        <translation>क्लस्टर के एडमिन से packaging/rbac/shared.yaml लागू करने और आपको shopflow-shared-editor भूमिका देने को कहें।</translation>
    </message>
    <message>
        <source>The settings were saved, but not the password of the mail server: %1</source>
        <translation>सेटिंग सहेजी गईं, पर मेल सर्वर का पासवर्ड नहीं: %1</translation>
    </message>
    <message>
        <source>The settings that all consoles share are gone.</source>
        <translation>सभी कंसोल की साझा सेटिंग अब नहीं हैं।</translation>
    </message>
    <message>
        <source>Read them again, then save once more.</source>
        <translation>उन्हें फिर से पढ़ें, फिर एक बार और सहेजें।</translation>
    </message>
    <message>
        <source>Another program manages some of the settings that all consoles share.</source>
        <translation>कुछ साझा सेटिंग को कोई दूसरा प्रोग्राम संभालता है।</translation>
    </message>
    <message>
        <source>Change them there, or take them back.</source>
        <translation>उन्हें वहीं बदलें, या वापस लें।</translation>
    </message>
    <message>
        <source>Another console changed the shared settings in the meantime.</source>
        <translation>इस बीच किसी दूसरे कंसोल ने साझा सेटिंग बदल दी।</translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an address.</source>
        <translation>“%1” न होस्ट नाम है, न पता।</translation>
    </message>
    <message>
        <source>Write it without http:// and without a port.</source>
        <translation>इसे http:// और पोर्ट के बिना लिखें।</translation>
    </message>
    <message>
        <source>“%1” is not the name of an ingress class.</source>
        <translation>“%1” किसी Ingress क्लास का नाम नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is not the name of a ClusterIssuer.</source>
        <translation>“%1” किसी ClusterIssuer का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Choose one that the cluster has, or leave it empty.</source>
        <translation>ऐसा चुनें जो क्लस्टर में हो, या खाली छोड़ें।</translation>
    </message>
    <message>
        <source>There is no plan “%1”.</source>
        <translation>“%1” नाम का कोई प्लान नहीं है।</translation>
    </message>
    <message>
        <source>There is no component “%1”.</source>
        <translation>“%1” नाम का कोई घटक नहीं है।</translation>
    </message>
    <message>
        <source>The client certificate of the context “%1” expired on %2 UTC.</source>
        <translation>कॉन्टेक्स्ट “%1” का क्लाइंट प्रमाणपत्र %2 UTC को समाप्त हो गया।</translation>
    </message>
    <message>
        <source>Fetch a fresh kubeconfig, or have the certificate renewed.</source>
        <translation>नया kubeconfig लें, या प्रमाणपत्र का नवीनीकरण करवाएँ।</translation>
    </message>
    <message>
        <source>Locate it again in the console, or take its line out of %1, so that it is searched for.</source>
        <translation>इसे कंसोल में फिर से खोजें, या %1 से इसकी पंक्ति हटा दें, ताकि इसे ढूँढ़ा जाए।</translation>
    </message>
    <message>
        <source>“%1” is no program that can be run.</source>
        <translation>“%1” कोई चलाया जा सकने वाला प्रोग्राम नहीं है।</translation>
    </message>
    <message>
        <source>Choose the file of the program “%1” itself.</source>
        <translation>प्रोग्राम “%1” की फ़ाइल ही चुनें।</translation>
    </message>
    <message>
        <source>Where the program “%1” is could not be saved in %2.</source>
        <translation>प्रोग्राम “%1” कहाँ है, यह %2 में सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Check that the folder can be written, then locate the program again.</source>
        <translation>जाँचें कि फ़ोल्डर में लिखा जा सकता है, फिर प्रोग्राम को दोबारा खोजें।</translation>
    </message>
    <message>
        <source>Lines may be missing: the log was replaced while it could not be read.</source>
        <translation>कुछ पंक्तियाँ छूटी हो सकती हैं: जब लॉग पढ़ा नहीं जा सका, तब वह बदल दिया गया।</translation>
    </message>
    <message>
        <source>Only the newest %1 lines were read.</source>
        <translation>केवल नवीनतम %1 पंक्तियाँ पढ़ी गईं।</translation>
    </message>
    <message>
        <source>Read the whole log with “shopflowctl logs”.</source>
        <translation>पूरा लॉग “shopflowctl logs” से पढ़ें।</translation>
    </message>
    <message>
        <source>the cluster has not counted the quota anew yet; trying again in %1 s</source>
        <translation>क्लस्टर ने अभी कोटा दोबारा नहीं गिना है; %1 s में फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>It had no volume yet; the storage provisioner may still make one, so this waits a little.</source>
        <translation>इसका अभी कोई वॉल्यूम नहीं था; स्टोरेज प्रोविज़नर अब भी एक बना सकता है, इसलिए थोड़ी देर प्रतीक्षा की जा रही है।</translation>
    </message>
    <message>
        <source>The operation “%1” was given no file.</source>
        <translation>ऑपरेशन “%1” को कोई फ़ाइल नहीं दी गई।</translation>
    </message>
    <message>
        <source>Report this defect of ShopFlow Console.</source>
        <translation>ShopFlow Console की इस ख़राबी की सूचना दें।</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot;, which signs in the user &quot;%2&quot;, %3.</source>
        <translation>उपयोगकर्ता “%2” को साइन इन करने वाला प्रोग्राम “%1”: %3।</translation>
    </message>
    <message>
        <source>Run the command by hand and look at its answer; update the program, or correct the user in %1.</source>
        <translation>कमांड को हाथ से चलाएँ और उसका उत्तर देखें; प्रोग्राम अपडेट करें, या %1 में उपयोगकर्ता सुधारें।</translation>
    </message>
    <message>
        <source>Set the apiVersion of the user&apos;s exec entry in %1 to what the program speaks, or update the program.</source>
        <translation>%1 में उपयोगकर्ता की exec प्रविष्टि का apiVersion वही रखें जो प्रोग्राम बोलता है, या प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>Use shopflowctl in a terminal with this context, or a user that signs in without questions.</source>
        <translation>इस संदर्भ के साथ टर्मिनल में shopflowctl चलाएँ, या ऐसा उपयोगकर्ता लें जो बिना प्रश्नों के साइन इन करता हो।</translation>
    </message>
    <message>
        <source>Check the command in %1; this program does not seem to be an exec plugin.</source>
        <translation>%1 में कमांड जाँचें; यह प्रोग्राम exec प्लगइन नहीं लगता।</translation>
    </message>
    <message>
        <source>Check that the file is a program for this machine, and that its interpreter exists.</source>
        <translation>जाँचें कि फ़ाइल इस मशीन का प्रोग्राम है और उसका इंटरप्रेटर मौजूद है।</translation>
    </message>
    <message>
        <source>The permission to run &quot;%1&quot; could not be saved in %2.</source>
        <translation>“%1” चलाने की अनुमति %2 में सहेजी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Check that the folder can be written; it is asked again next time.</source>
        <translation>जाँचें कि फ़ोल्डर में लिखा जा सकता है; अगली बार फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The container %1 has no command “%2”.</source>
        <translation>कंटेनर %1 में कमांड “%2” नहीं है।</translation>
    </message>
    <message>
        <source>Check that the store&apos;s image is the one this platform asks for, or repair the store.</source>
        <translation>जाँचें कि स्टोर की इमेज वही है जो यह प्लैटफ़ॉर्म माँगता है, या स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The command “%1” in %2 was cut off.</source>
        <translation>%2 में कमांड “%1” बीच में कट गई।</translation>
    </message>
    <message>
        <source>The command “%1” in %2 did not end within %3 s.</source>
        <translation>%2 में कमांड “%1” %3 सेकंड में समाप्त नहीं हुई।</translation>
    </message>
    <message>
        <source>The API server is too old to be given a stream of unknown length.</source>
        <translation>API सर्वर अज्ञात लंबाई की धारा लेने के लिए बहुत पुराना है।</translation>
    </message>
    <message>
        <source>Give a file, or use a cluster of version 1.30 or newer.</source>
        <translation>फ़ाइल दें, या संस्करण 1.30 या नए का क्लस्टर लें।</translation>
    </message>
    <message>
        <source>What the command “%1” is to read cannot be read.</source>
        <translation>कमांड “%1” को जो पढ़ना है, वह पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Look at the file and its disk, then try again.</source>
        <translation>फ़ाइल और उसकी डिस्क देखें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The command “%1” in %2 printed more than %3 bytes.</source>
        <translation>%2 में कमांड “%1” ने %3 बाइट से अधिक छापा।</translation>
    </message>
    <message>
        <source>Report this defect of the platform&apos;s description.</source>
        <translation>प्लैटफ़ॉर्म के विवरण की इस ख़राबी की सूचना दें।</translation>
    </message>
    <message>
        <source>What the command “%1” prints cannot be written.</source>
        <translation>कमांड “%1” जो छापती है, वह लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>डिस्क पर जगह बनाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>“shopflowctl list” shows the stores there are.</source>
        <translation>“shopflowctl list” मौजूद स्टोर दिखाता है।</translation>
    </message>
    <message>
        <source>This program does not know the platform “%1” of the store.</source>
        <translation>यह प्रोग्राम स्टोर का प्लैटफ़ॉर्म “%1” नहीं जानता।</translation>
    </message>
    <message>
        <source>The setting “%1” of the shop is “%2” now.</source>
        <translation>दुकान की सेटिंग “%1” अब “%2” है।</translation>
    </message>
    <message>
        <source>The setting “%1” only counts while a store is made.</source>
        <translation>सेटिंग “%1” केवल स्टोर बनते समय मायने रखती है।</translation>
    </message>
    <message>
        <source>Change it in the shop&apos;s own administration.</source>
        <translation>इसे दुकान के अपने प्रशासन में बदलें।</translation>
    </message>
    <message>
        <source>Repair the store, so that its shop runs; then run the same update once more.</source>
        <translation>स्टोर को ठीक करें ताकि उसकी दुकान चले; फिर वही अपडेट दोबारा चलाएँ।</translation>
    </message>
    <message>
        <source>Create another store, and bring the data over with a backup.</source>
        <translation>दूसरा स्टोर बनाएँ और बैकअप से डेटा ले जाएँ।</translation>
    </message>
    <message>
        <source>The store “%1” runs on %2; a store keeps its platform.</source>
        <translation>स्टोर “%1” %2 पर चलता है; स्टोर अपना प्लैटफ़ॉर्म रखता है।</translation>
    </message>
    <message>
        <source>Create another store for the other platform.</source>
        <translation>दूसरे प्लैटफ़ॉर्म के लिए दूसरा स्टोर बनाएँ।</translation>
    </message>
    <message>
        <source>Create another store with that class, and bring the data over with a backup.</source>
        <translation>उस क्लास के साथ दूसरा स्टोर बनाएँ और बैकअप से डेटा ले जाएँ।</translation>
    </message>
    <message>
        <source>The administrator&apos;s address is only set when a store is made.</source>
        <translation>व्यवस्थापक का पता केवल स्टोर बनाते समय रखा जाता है।</translation>
    </message>
    <message>
        <source>Sample products are only made with a new store.</source>
        <translation>नमूना उत्पाद केवल नए स्टोर के साथ बनते हैं।</translation>
    </message>
    <message>
        <source>Add or delete products in the shop&apos;s own administration.</source>
        <translation>उत्पाद दुकान के अपने प्रशासन में जोड़ें या हटाएँ।</translation>
    </message>
    <message>
        <source>There is no ingress class “%1”, which the shared settings name; “%2” is used.</source>
        <translation>साझा सेटिंग्स में बताई इन्ग्रेस क्लास “%1” नहीं है; “%2” काम में ली जाती है।</translation>
    </message>
    <message>
        <source>Correct ingressClass in the ConfigMap shopflow-system/console-settings.</source>
        <translation>ConfigMap shopflow-system/console-settings में ingressClass सुधारें।</translation>
    </message>
    <message>
        <source>You may not list ingresses, so nobody knows whether another one answers at %1.</source>
        <translation>आप इन्ग्रेस की सूची नहीं देख सकते, इसलिए पता नहीं कि %1 पर कोई और उत्तर देता है या नहीं।</translation>
    </message>
    <message>
        <source>Ask for the right to list ingresses in all namespaces.</source>
        <translation>सभी नेमस्पेस में इन्ग्रेस की सूची देखने का अधिकार माँगें।</translation>
    </message>
    <message>
        <source>The namespace “%1” already answers at %2.</source>
        <translation>नेमस्पेस “%1” पहले से %2 पर उत्तर देता है।</translation>
    </message>
    <message>
        <source>Choose another host, or delete what is there.</source>
        <translation>दूसरा होस्ट चुनें, या जो वहाँ है उसे हटाएँ।</translation>
    </message>
    <message>
        <source>Nobody else answers at %1.</source>
        <translation>%1 पर कोई और उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>The mail server that all consoles share is not used, because you may not read its password.</source>
        <translation>सभी कंसोल का साझा मेल सर्वर काम में नहीं लिया जाता, क्योंकि आप उसका पासवर्ड नहीं पढ़ सकते।</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for the role shopflow-shared-mail in packaging/rbac/shared.yaml, or give the store a mail server of its own.</source>
        <translation>अपने क्लस्टर के व्यवस्थापक से packaging/rbac/shared.yaml की भूमिका shopflow-shared-mail माँगें, या स्टोर को अपना मेल सर्वर दें।</translation>
    </message>
    <message>
        <source>Ask your cluster&apos;s administrator for packaging/rbac/shared.yaml, or say with each store what it needs.</source>
        <translation>अपने क्लस्टर के व्यवस्थापक से packaging/rbac/shared.yaml माँगें, या हर स्टोर के साथ बताएँ कि उसे क्या चाहिए।</translation>
    </message>
    <message>
        <source>Correct “%1” in the ConfigMap shopflow-system/console-settings.</source>
        <translation>ConfigMap shopflow-system/console-settings में “%1” सुधारें।</translation>
    </message>
    <message>
        <source>All consoles share: %1.</source>
        <translation>सभी कंसोल साझा करते हैं: %1।</translation>
    </message>
    <message>
        <source>The consoles of this cluster share no settings.</source>
        <translation>इस क्लस्टर के कंसोल कोई सेटिंग साझा नहीं करते।</translation>
    </message>
    <message>
        <source>No image is set for the component “%1” of %2 stores.</source>
        <translation>%2 स्टोर के घटक “%1” के लिए कोई इमेज तय नहीं है।</translation>
    </message>
    <message>
        <source>Look again with “shopflowctl status %1”, or %2.</source>
        <translation>“shopflowctl status %1” से फिर देखें, या: %2।</translation>
    </message>
    <message>
        <source>The blueprint asks for “%1”, which nothing fills.</source>
        <translation>ब्लूप्रिंट “%1” माँगता है, जिसे कुछ नहीं भरता।</translation>
    </message>
    <message>
        <source>Report this defect of the blueprint.</source>
        <translation>ब्लूप्रिंट की इस ख़राबी की सूचना दें।</translation>
    </message>
    <message>
        <source>There is no store “%1” that this console can verify.</source>
        <translation>ऐसा कोई स्टोर “%1” नहीं है जिसे यह कंसोल जाँच सके।</translation>
    </message>
    <message>
        <source>The blueprint file %1 cannot be read.</source>
        <translation>ब्लूप्रिंट फ़ाइल %1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Install ShopFlow Console again.</source>
        <translation>ShopFlow Console फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Choose small, medium or large, or give CPU, memory and storage.</source>
        <translation>small, medium या large चुनें, या CPU, मेमोरी और स्टोरेज दें।</translation>
    </message>
    <message>
        <source>A %1 store needs at least %2 CPU, %3 memory and %4 storage; %5 CPU, %6 and %7 were given.</source>
        <translation>%1 स्टोर को कम से कम %2 CPU, %3 मेमोरी और %4 स्टोरेज चाहिए; %5 CPU, %6 और %7 दिए गए।</translation>
    </message>
    <message>
        <source>Give the store more, or choose the plan small.</source>
        <translation>स्टोर को अधिक दें, या plan small चुनें।</translation>
    </message>
    <message>
        <source>No store platform was found in %1.</source>
        <translation>%1 में कोई स्टोर प्लैटफ़ॉर्म नहीं मिला।</translation>
    </message>
    <message>
        <source>This program does not know the platform “%1”.</source>
        <translation>यह प्रोग्राम प्लैटफ़ॉर्म “%1” नहीं जानता।</translation>
    </message>
    <message>
        <source>Choose one of: %1; or update this program.</source>
        <translation>इनमें से चुनें: %1; या यह प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>The operation “%1” of the blueprint %2.</source>
        <translation>ब्लूप्रिंट %2 का ऑपरेशन “%1”।</translation>
    </message>
    <message>
        <source>Write PLATFORM.COMPONENT, such as “%1.web”.</source>
        <translation>PLATFORM.COMPONENT लिखें, जैसे “%1.web”।</translation>
    </message>
    <message>
        <source>The node refuses %1, which needs the system setting%2.</source>
        <translation>नोड %1 को अस्वीकार करता है, जिसे सिस्टम सेटिंग%2 चाहिए।</translation>
    </message>
    <message>
        <source>Allow the setting on the nodes (allowedUnsafeSysctls), or choose another image.</source>
        <translation>नोड पर सेटिंग की अनुमति दें (allowedUnsafeSysctls), या दूसरी इमेज चुनें।</translation>
    </message>
    <message>
        <source>There is no platform “%1”.</source>
        <translation>प्लैटफ़ॉर्म “%1” नहीं है।</translation>
    </message>
    <message>
        <source>%1 stores have no component “%2”.</source>
        <translation>%1 स्टोर में घटक “%2” नहीं है।</translation>
    </message>
    <message>
        <source>%1 stores cannot be given a mail server here.</source>
        <translation>%1 स्टोर को यहाँ मेल सर्वर नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>Leave the mail settings out, and set mail up in the store itself.</source>
        <translation>मेल सेटिंग्स छोड़ दें और मेल स्टोर में ही सेट करें।</translation>
    </message>
    <message>
        <source>%1 objects in %2 ms</source>
        <translation>%2 ms में %1 ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>%1 passed, %2 with a warning</source>
        <translation>%1 सफल, %2 चेतावनी के साथ</translation>
    </message>
    <message>
        <source>pod security: restricted</source>
        <translation>पॉड सुरक्षा: restricted</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>There is room for more stores: %1.</source>
        <translation>और स्टोर के लिए जगह है: %1।</translation>
    </message>
    <message>
        <source>There is no room for another store.</source>
        <translation>दूसरे स्टोर के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>Repair the store.</source>
        <translation>स्टोर को ठीक करें।</translation>
    </message>
    <message>
        <source>The cluster does not answer.</source>
        <translation>क्लस्टर जवाब नहीं दे रहा।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::CredentialsDialog</name>
    <message>
        <source>Credentials of “%1”</source>
        <translation>“%1” के क्रेडेंशियल</translation>
    </message>
    <message>
        <source>The admin login, as it is in Secret store-admin of namespace %1.</source>
        <translation>एडमिन लॉगिन, जैसा वह Namespace %1 के Secret store-admin में है।</translation>
    </message>
    <message>
        <source>Save to Keychain</source>
        <translation>कीचेन में सहेजें</translation>
    </message>
    <message>
        <source>Open Admin</source>
        <translation>एडमिन खोलें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>It is in your keychain already.</source>
        <translation>यह पहले से आपके कीचेन में है।</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>इसे सहेजा जा रहा है।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DeleteDialog</name>
    <message>
        <source>Products, orders, customers and uploaded files</source>
        <translation>उत्पाद, ऑर्डर, ग्राहक और अपलोड की गई फ़ाइलें</translation>
    </message>
    <message numerus="yes">
        <source>Namespace %1 with everything in it, %n pod(s) included</source>
        <translation>
            <numerusform>Namespace %1 और उसमें मौजूद सब कुछ, %n Pod सहित</numerusform>
            <numerusform>Namespace %1 और उसमें मौजूद सब कुछ, %n Pod सहित</numerusform>
        </translation>
    </message>
    <message>
        <source>The admin login, in the cluster and in your keychain</source>
        <translation>एडमिन लॉगिन, क्लस्टर में और आपके कीचेन में</translation>
    </message>
    <message>
        <source>Delete Store</source>
        <translation>स्टोर हटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” हटाएँ</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>“%1” हटाएँ?</translation>
    </message>
    <message>
        <source>Store %1 on cluster %2.</source>
        <translation>क्लस्टर %2 पर स्टोर %1।</translation>
    </message>
    <message>
        <source>This cannot be undone. It removes:</source>
        <translation>इसे वापस नहीं किया जा सकता। यह हटाता है:</translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>पुष्टि के लिए %1 टाइप करें:</translation>
    </message>
    <message>
        <source>Name of the store to delete</source>
        <translation>हटाए जाने वाले स्टोर का नाम</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Store(s)</source>
        <translation>
            <numerusform>%n स्टोर हटाएँ</numerusform>
            <numerusform>%n स्टोर हटाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n store(s)?</source>
        <translation>
            <numerusform>%n स्टोर हटाएँ?</numerusform>
            <numerusform>%n स्टोर हटाएँ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n store(s)</source>
        <comment>words that a person types</comment>
        <translation>
            <numerusform>%n स्टोर हटाएँ</numerusform>
            <numerusform>%n स्टोर हटाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>On cluster %1.</source>
        <translation>क्लस्टर %1 पर।</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <comment>badge of a cluster with real shops</comment>
        <translation>प्रोडक्शन</translation>
    </message>
    <message>
        <source>The volumes</source>
        <translation>वॉल्यूम</translation>
    </message>
    <message>
        <source>The volumes (%1)</source>
        <translation>वॉल्यूम (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Their namespaces with everything in them, %n pod(s) included</source>
        <translation>
            <numerusform>उनके Namespace और उनमें मौजूद सब कुछ, %n Pod सहित</numerusform>
            <numerusform>उनके Namespace और उनमें मौजूद सब कुछ, %n Pod सहित</numerusform>
        </translation>
    </message>
    <message>
        <source>Their admin logins, in the cluster and in your keychain</source>
        <translation>उनके एडमिन लॉगिन, क्लस्टर में और आपके कीचेन में</translation>
    </message>
    <message>
        <source>%1, %2, owner %3</source>
        <comment>a store: its name, its state, its owner</comment>
        <translation>%1, %2, स्वामी %3</translation>
    </message>
    <message>
        <source>Stores to delete</source>
        <translation>हटाए जाने वाले स्टोर</translation>
    </message>
    <message>
        <source>This is a production cluster. Type its name, %1:</source>
        <translation>यह एक प्रोडक्शन क्लस्टर है। इसका नाम टाइप करें, %1:</translation>
    </message>
    <message>
        <source>Name of the production cluster</source>
        <translation>प्रोडक्शन क्लस्टर का नाम</translation>
    </message>
    <message>
        <source>Words that confirm</source>
        <translation>पुष्टि करने वाले शब्द</translation>
    </message>
    <message>
        <source>Type “%1” first.</source>
        <translation>पहले “%1” टाइप करें।</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Not everything could be deleted</source>
        <translation>सब कुछ नहीं हटाया जा सका</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>title: it is done</comment>
        <translation>हटा दिया गया</translation>
    </message>
    <message>
        <source>Deleting “%1”…</source>
        <translation>“%1” हटाया जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n store(s)…</source>
        <translation>
            <numerusform>%n स्टोर हटाया जा रहा है…</numerusform>
            <numerusform>%n स्टोर हटाए जा रहे हैं…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>brings the window of the console to the front</comment>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DesktopUrlOpener</name>
    <message>
        <source>No browser could be started.</source>
        <translation>कोई ब्राउज़र शुरू नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>The address is not one for a browser.</source>
        <translation>यह पता ब्राउज़र के लिए नहीं है।</translation>
    </message>
    <message>
        <source>Copy the address and open it by hand.</source>
        <translation>पता कॉपी करें और उसे स्वयं खोलें।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DetailsPane</name>
    <message>
        <source>Details of the store</source>
        <translation>स्टोर का विवरण</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>tab: a store at a glance</comment>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Pods</source>
        <comment>tab: the pods of a store</comment>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>tab: what the cluster noted about a store</comment>
        <translation>इवेंट</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>tab: what the containers of a store write</comment>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Select a store to see its progress, addresses, pods, events and logs.</source>
        <translation>प्रगति, पते, Pod, इवेंट और लॉग देखने के लिए कोई स्टोर चुनें।</translation>
    </message>
    <message>
        <source>Pods %1</source>
        <comment>tab with the number of pods</comment>
        <translation>Pod %1</translation>
    </message>
    <message>
        <source>Manifest</source>
        <comment>tab: the objects of a store as YAML</comment>
        <translation>मैनिफ़ेस्ट</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::DonePage</name>
    <message>
        <source>Addresses</source>
        <comment>title above URLs</comment>
        <translation>पते</translation>
    </message>
    <message>
        <source>Admin Login</source>
        <translation>एडमिन लॉगिन</translation>
    </message>
    <message>
        <source>“%1” Is Ready</source>
        <translation>“%1” तैयार है</translation>
    </message>
    <message>
        <source>It was tried as a customer would and passed.</source>
        <translation>इसे एक ग्राहक की तरह आज़माया गया और यह सफल रहा।</translation>
    </message>
    <message>
        <source>It was tried as a customer would and passed, %1 after you asked for it.</source>
        <translation>इसे एक ग्राहक की तरह आज़माया गया और यह सफल रहा, आपके कहने के %1 बाद।</translation>
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
            <numerusform>%n बार, आख़िरी बार %1</numerusform>
            <numerusform>%n बार, आख़िरी बार %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last Seen</source>
        <comment>column header of events</comment>
        <translation>आख़िरी बार</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column header of events: normal or warning</comment>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column header of events</comment>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>column header of events: what it is about</comment>
        <translation>ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column header of events</comment>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::EventsTab</name>
    <message>
        <source>Events</source>
        <comment>the table of what the cluster noted about a store</comment>
        <translation>इवेंट</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The cluster noted nothing about this store lately. It forgets events after about an hour.</source>
        <translation>क्लस्टर ने हाल में इस स्टोर के बारे में कुछ दर्ज नहीं किया। वह लगभग एक घंटे बाद इवेंट भूल जाता है।</translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>क्लस्टर से पूछा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), the newest first</source>
        <translation>
            <numerusform>%n इवेंट, सबसे नया पहले</numerusform>
            <numerusform>%n इवेंट, सबसे नए पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · These may be old: %2</source>
        <comment>number of events, what went wrong</comment>
        <translation>%1 · ये पुराने हो सकते हैं: %2</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::FirstRunPage</name>
    <message>
        <source>Choose File…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>फिर खोजें</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>कमांड कॉपी करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a command, to the clipboard</comment>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Connect to a Cluster</source>
        <translation>क्लस्टर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Choose a kubeconfig</source>
        <translation>कोई kubeconfig चुनें</translation>
    </message>
    <message>
        <source>A file from your cloud provider, from K3s, or from a colleague.</source>
        <translation>आपके क्लाउड प्रदाता, K3s या किसी सहकर्मी से मिली फ़ाइल।</translation>
    </message>
    <message>
        <source>Make a local cluster with Kind</source>
        <translation>Kind से एक लोकल क्लस्टर बनाएँ</translation>
    </message>
    <message>
        <source>Needs Docker and kind; takes about two minutes. It writes ~/.kube/config by itself.</source>
        <translation>Docker और kind चाहिए; लगभग दो मिनट लगते हैं। यह ~/.kube/config स्वयं लिखता है।</translation>
    </message>
    <message>
        <source>Use a K3s server</source>
        <translation>K3s सर्वर का उपयोग करें</translation>
    </message>
    <message>
        <source>Copy its kubeconfig here and put the server’s address into it.</source>
        <translation>उसकी kubeconfig यहाँ कॉपी करें और उसमें सर्वर का पता लिखें।</translation>
    </message>
    <message>
        <source>Already done?</source>
        <translation>पहले ही कर चुके हैं?</translation>
    </message>
    <message>
        <source>The console looks at --kubeconfig, then KUBECONFIG, then ~/.kube/config.</source>
        <translation>कंसोल पहले --kubeconfig, फिर KUBECONFIG, फिर ~/.kube/config देखता है।</translation>
    </message>
    <message>
        <source>Proxies, several files and client certificates work as in kubectl. Nothing is contacted until you choose a cluster.</source>
        <translation>प्रॉक्सी, कई फ़ाइलें और क्लाइंट सर्टिफ़िकेट kubectl की तरह ही काम करते हैं। जब तक आप कोई क्लस्टर नहीं चुनते, किसी से संपर्क नहीं किया जाता।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ForwardsPage</name>
    <message numerus="yes">
        <source>%n port-forward(s) open</source>
        <translation>
            <numerusform>%n पोर्ट-फ़ॉरवर्ड खुला</numerusform>
            <numerusform>%n पोर्ट-फ़ॉरवर्ड खुले</numerusform>
        </translation>
    </message>
    <message>
        <source>No port-forwards are open</source>
        <translation>कोई पोर्ट-फ़ॉरवर्ड खुला नहीं है</translation>
    </message>
    <message>
        <source>The console opens one by itself when a store cannot be reached in another way.</source>
        <translation>जब किसी स्टोर तक दूसरे तरीके से पहुँचा नहीं जा सकता, तब कंसोल अपने आप एक खोलता है।</translation>
    </message>
    <message>
        <source>Only this computer can use these addresses. They last until you stop them, disconnect or quit, and go on when a pod is replaced.</source>
        <translation>इन पतों का इस्तेमाल केवल यही कंप्यूटर कर सकता है। ये तब तक रहते हैं जब तक आप इन्हें न रोकें, डिस्कनेक्ट न करें या बाहर न निकलें, और पॉड बदलने पर भी चलते रहते हैं।</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>opens an address in the browser</comment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>%1 का पता कॉपी करें</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>ends a port-forward</comment>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop the port-forward of %1</source>
        <translation>%1 का पोर्ट-फ़ॉरवर्ड रोकें</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) just now</source>
        <translation>
            <numerusform>इस समय %n कनेक्शन</numerusform>
            <numerusform>इस समय %n कनेक्शन</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for an answer of the store</source>
        <translation>स्टोर के उत्तर की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>Waiting for a browser</source>
        <translation>ब्राउज़र की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>It is being stopped.</source>
        <translation>इसे रोका जा रहा है।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::HeaderBar</name>
    <message>
        <source>Filter stores…   %1</source>
        <comment>%1: a shortcut</comment>
        <translation>स्टोर फ़िल्टर करें…   %1</translation>
    </message>
    <message>
        <source>Filter stores</source>
        <translation>स्टोर फ़िल्टर करें</translation>
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
        <translation>क्लस्टर के डिफ़ॉल्ट के लिए इसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Fewer Settings</source>
        <translation>कम सेटिंग</translation>
    </message>
    <message>
        <source>Other Images…</source>
        <translation>अन्य इमेज…</translation>
    </message>
    <message>
        <source>Advanced…</source>
        <comment>shows settings that few people need</comment>
        <translation>उन्नत…</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>title above container images</comment>
        <translation>इमेज</translation>
    </message>
    <message>
        <source>Leave it empty for %1.</source>
        <translation>%1 के लिए इसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Image of %1 (%2)</source>
        <comment>%1 a program, %2 a component</comment>
        <translation>%1 की इमेज (%2)</translation>
    </message>
    <message>
        <source>Leave it empty for %1, which all consoles of this cluster share.</source>
        <translation>%1 के लिए इसे खाली छोड़ें, जिसे इस क्लस्टर के सभी कंसोल साझा करते हैं।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogExport</name>
    <message>
        <source>The log cannot be saved as %1.</source>
        <translation>लॉग %1 के रूप में सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>ऐसा फ़ोल्डर चुनें जिसमें आप लिख सकते हैं।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogSearchBar</name>
    <message>
        <source>Search the log</source>
        <translation>लॉग में खोजें</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <comment>switch beside a search field</comment>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
    <message>
        <source>Reads the search as a regular expression, such as “timeout|refused”.</source>
        <translation>खोज को रेगुलर एक्सप्रेशन की तरह पढ़ता है, जैसे “timeout|refused”।</translation>
    </message>
    <message>
        <source>Matching lines only</source>
        <comment>switch beside a search field</comment>
        <translation>केवल मेल खाती पंक्तियाँ</translation>
    </message>
    <message>
        <source>Leaves out all lines that the search does not find.</source>
        <translation>वे सभी पंक्तियाँ छोड़ देता है जो खोज को नहीं मिलतीं।</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>पिछला मिलान</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला मिलान</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>रेगुलर एक्सप्रेशन नहीं है: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) so far</source>
        <comment>matches of a search that goes on</comment>
        <translation>
            <numerusform>अब तक %Ln पंक्ति</numerusform>
            <numerusform>अब तक %Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <comment>which of the matches of a search</comment>
        <translation>
            <numerusform>%Ln में से %1 पंक्ति</numerusform>
            <numerusform>%Ln में से %1 पंक्ति</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <comment>matches of a search</comment>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogSourceMenu</name>
    <message>
        <source>Show All</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>%1 of pod %2</source>
        <comment>container, pod</comment>
        <translation>पॉड %2 का %1</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>लॉग की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Copy All Lines</source>
        <translation>सभी पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy Selected Lines</source>
        <translation>चुनी हुई पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>कोई पंक्ति फ़िल्टर से मेल नहीं खाती।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::LoginPanel</name>
    <message>
        <source>E-mail</source>
        <comment>of the admin login</comment>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Copy the user name</source>
        <translation>उपयोगकर्ता नाम कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>पासवर्ड कॉपी करें</translation>
    </message>
    <message>
        <source>Reveal</source>
        <comment>shows a password</comment>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>of the admin login</comment>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Reading the login from the cluster…</source>
        <translation>लॉगिन क्लस्टर से पढ़ा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>कॉपी हुआ। क्लिपबोर्ड %n सेकंड बाद साफ़ कर दिया जाएगा।</numerusform>
            <numerusform>कॉपी हुआ। क्लिपबोर्ड %n सेकंड बाद साफ़ कर दिया जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <comment>of the admin login</comment>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Password, revealed</source>
        <translation>पासवर्ड, दिख रहा है</translation>
    </message>
    <message>
        <source>Password, hidden</source>
        <translation>पासवर्ड, छिपा हुआ</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>hides a password</comment>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Kept in your keychain and in the cluster.</source>
        <translation>आपके कीचेन और क्लस्टर में रखा है।</translation>
    </message>
    <message>
        <source>Saving to your keychain…</source>
        <translation>आपके कीचेन में सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>No keychain answered, so the login is kept in memory only. The cluster keeps its own copy.</source>
        <translation>किसी कीचेन ने उत्तर नहीं दिया, इसलिए लॉगिन केवल मेमोरी में रखा गया है। क्लस्टर अपनी प्रति रखता है।</translation>
    </message>
    <message>
        <source>Kept in the cluster. It is read when you reveal or copy it.</source>
        <translation>क्लस्टर में रखा है। जब आप इसे दिखाते या कॉपी करते हैं, तब पढ़ा जाता है।</translation>
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
        <translation>अंत का अनुसरण करें</translation>
    </message>
    <message>
        <source>Keeps the newest line in sight. Scroll up to stop.</source>
        <translation>सबसे नई पंक्ति को सामने रखता है। रोकने के लिए ऊपर स्क्रोल करें।</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <comment>shows the time of each log line</comment>
        <translation>समय-चिह्न</translation>
    </message>
    <message>
        <source>Waiting for the first line. Containers that have not started yet are waited for.</source>
        <translation>पहली पंक्ति की प्रतीक्षा है। जो कंटेनर अभी शुरू नहीं हुए, उनकी भी प्रतीक्षा की जाती है।</translation>
    </message>
    <message>
        <source>Not following</source>
        <comment>state of a log</comment>
        <translation>अनुसरण नहीं हो रहा</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a log: new lines appear</comment>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Scrolled up</source>
        <comment>state of a log: new lines are added below</comment>
        <translation>ऊपर स्क्रोल किया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n कंटेनर</numerusform>
            <numerusform>%n कंटेनर</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was dropped</source>
        <translation>कुछ नहीं हटाया गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln पंक्ति</numerusform>
            <numerusform>%Ln पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) were dropped to stay below %1 MB</source>
        <translation>
            <numerusform>%1 MB से कम रखने के लिए %Ln पुरानी पंक्ति हटाई गई</numerusform>
            <numerusform>%1 MB से कम रखने के लिए %Ln पुरानी पंक्तियाँ हटाई गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>stops adding lines to a log</comment>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Chooses the pods and containers whose lines are shown.</source>
        <translation>वे पॉड और कंटेनर चुनता है जिनकी पंक्तियाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>View</source>
        <comment>button: how a log is shown</comment>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: a log into a file</comment>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Saves the lines of the log into a file.</source>
        <translation>लॉग की पंक्तियाँ फ़ाइल में सहेजता है।</translation>
    </message>
    <message>
        <source>Wrap Long Lines</source>
        <translation>लंबी पंक्तियाँ मोड़ें</translation>
    </message>
    <message>
        <source>Spread JSON Over Several Rows</source>
        <translation>JSON को कई पंक्तियों में फैलाएँ</translation>
    </message>
    <message>
        <source>Save All Lines…</source>
        <translation>सभी पंक्तियाँ सहेजें…</translation>
    </message>
    <message>
        <source>Save Shown Lines…</source>
        <translation>दिख रही पंक्तियाँ सहेजें…</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a log: new lines wait</comment>
        <translation>रुका हुआ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n container(s)</source>
        <comment>shown, all</comment>
        <translation>
            <numerusform>%n में से %1 कंटेनर</numerusform>
            <numerusform>%n में से %1 कंटेनर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s) shown</source>
        <translation>
            <numerusform>%Ln में से %1 पंक्ति दिख रही है</numerusform>
            <numerusform>%Ln में से %1 पंक्तियाँ दिख रही हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) wait</source>
        <comment>while a log is paused</comment>
        <translation>
            <numerusform>%Ln पंक्ति प्रतीक्षा में</numerusform>
            <numerusform>%Ln पंक्तियाँ प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were missed while paused</source>
        <translation>
            <numerusform>रुके रहने पर %Ln पंक्ति छूटी</numerusform>
            <numerusform>रुके रहने पर %Ln पंक्तियाँ छूटीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Log</source>
        <translation>लॉग सहेजें</translation>
    </message>
    <message>
        <source>Log files (*.log)</source>
        <translation>लॉग फ़ाइलें (*.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older line(s) are missing here: they were no longer kept.</source>
        <translation>
            <numerusform>यहाँ %Ln पुरानी पंक्ति नहीं है: वह अब रखी नहीं गई थी।</numerusform>
            <numerusform>यहाँ %Ln पुरानी पंक्तियाँ नहीं हैं: वे अब रखी नहीं गई थीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were saved as %1</source>
        <translation>
            <numerusform>%Ln पंक्ति %1 के रूप में सहेजी गई</numerusform>
            <numerusform>%Ln पंक्तियाँ %1 के रूप में सहेजी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Pauses the log: adds no more lines until you go on. They are kept for you meanwhile.</source>
        <translation>लॉग रोकता है: जब तक आप आगे न बढ़ें, और पंक्तियाँ नहीं जोड़ता। तब तक वे रखी जाती हैं।</translation>
    </message>
    <message>
        <source>View: timestamps, wrapping and JSON</source>
        <translation>दृश्य: समय-चिह्न, रैपिंग और JSON</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MailFields</name>
    <message>
        <source>Send the store’s mails through a mail server</source>
        <translation>स्टोर के मेल किसी मेल सर्वर से भेजें</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>मेल सर्वर</translation>
    </message>
    <message>
        <source>A host name such as smtp.example.com.</source>
        <translation>smtp.example.com जैसा होस्ट नाम।</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a mail server</comment>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Leave it empty for a server without login.</source>
        <translation>बिना लॉगिन वाले सर्वर के लिए इसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>of a mail server</comment>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Kept in a Secret of the cluster only.</source>
        <translation>केवल क्लस्टर के एक Secret में रखा जाता है।</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>The address that customers see. Leave it empty for the admin e-mail.</source>
        <translation>वह पता जो ग्राहकों को दिखता है। एडमिन ई-मेल के लिए इसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Without one, order mails are not sent. It can be given later.</source>
        <translation>इसके बिना ऑर्डर मेल नहीं भेजे जाते। इसे बाद में भी दिया जा सकता है।</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>of a mail connection</comment>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no security of a mail connection</comment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Security: %1</source>
        <translation>सुरक्षा: %1</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the cluster.</source>
        <translation>क्लस्टर वाला ही रखने के लिए इसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Take the mail server that all consoles share, if there is one</source>
        <translation>वह मेल सर्वर लें जिसे सभी कंसोल साझा करते हैं, यदि कोई हो</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MailPanel</name>
    <message>
        <source>Send Test Mail…</source>
        <translation>टेस्ट मेल भेजें…</translation>
    </message>
    <message>
        <source>Name a Mail Server…</source>
        <translation>मेल सर्वर बताएँ…</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <comment>the sender&apos;s address of mails</comment>
        <translation>%1 के रूप में भेजा जाता है।</translation>
    </message>
    <message>
        <source>Order mails are not sent.</source>
        <translation>ऑर्डर मेल नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>The store has no mail server. Name one, and customers get their order mails.</source>
        <translation>स्टोर का कोई मेल सर्वर नहीं है। एक बताएँ, ताकि ग्राहकों को उनके ऑर्डर मेल मिलें।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>स्टोर (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>देखें (&amp;V)</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>menu: light or dark</comment>
        <translation>रूप</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <comment>a menu, a menu in it</comment>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>क्लस्टर (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
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
        <translation>पहले कोई क्लस्टर चुनें।</translation>
    </message>
    <message>
        <source>The console is working on this store already.</source>
        <translation>कंसोल पहले से इस स्टोर पर काम कर रहा है।</translation>
    </message>
    <message>
        <source>Choose a kubeconfig</source>
        <translation>कोई kubeconfig चुनें</translation>
    </message>
    <message>
        <source>%1 (production) – ShopFlow Console</source>
        <translation>%1 (प्रोडक्शन) – ShopFlow Console</translation>
    </message>
    <message numerus="yes">
        <source>Verify %n Store(s)</source>
        <translation>
            <numerusform>%n स्टोर जाँचें</numerusform>
            <numerusform>%n स्टोर जाँचें</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>जाँचें</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Store(s)…</source>
        <translation>
            <numerusform>%n स्टोर हटाएँ…</numerusform>
            <numerusform>%n स्टोर हटाएँ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Diagnostics copied. They hold no secrets; read them before you pass them on.</source>
        <translation>निदान कॉपी हुआ। इसमें कोई गोपनीय जानकारी नहीं है; आगे देने से पहले इसे पढ़ लें।</translation>
    </message>
    <message>
        <source>Choose Another Kubeconfig…</source>
        <translation>दूसरा kubeconfig चुनें…</translation>
    </message>
    <message>
        <source>Choose a Cluster</source>
        <translation>क्लस्टर चुनें</translation>
    </message>
    <message>
        <source>Nothing is contacted until you choose one at the left.</source>
        <translation>जब तक आप बाईं ओर एक न चुनें, किसी से संपर्क नहीं किया जाता।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ManifestModel</name>
    <message>
        <source>The cluster holds another value.</source>
        <translation>क्लस्टर में दूसरा मान है।</translation>
    </message>
    <message>
        <source>Applied, but the cluster does not hold it.</source>
        <translation>लागू किया गया, पर क्लस्टर में नहीं है।</translation>
    </message>
    <message>
        <source>Filled in by the cluster or by another program.</source>
        <translation>क्लस्टर या किसी दूसरे प्रोग्राम ने भरा।</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>column header: what the console applied</comment>
        <translation>लागू किया गया</translation>
    </message>
    <message>
        <source>On the Cluster</source>
        <comment>column header: what the cluster holds</comment>
        <translation>क्लस्टर पर</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ManifestTab</name>
    <message>
        <source>Read Again</source>
        <translation>फिर पढ़ें</translation>
    </message>
    <message>
        <source>Copy Applied</source>
        <translation>लागू किया हुआ कॉपी करें</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Objects of the store</source>
        <translation>स्टोर के ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>Lines of the object, as applied and on the cluster</source>
        <translation>ऑब्जेक्ट की पंक्तियाँ, लागू की गई और क्लस्टर पर</translation>
    </message>
    <message>
        <source>Copies this object as it was applied, as YAML.</source>
        <translation>इस ऑब्जेक्ट को, जैसा लागू किया गया था, YAML के रूप में कॉपी करता है।</translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>क्लस्टर से पूछा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n अंतर</numerusform>
            <numerusform>%n अंतर</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <comment>an object that was applied</comment>
        <translation>मौजूद नहीं</translation>
    </message>
    <message>
        <source>not applied</source>
        <comment>an object on the cluster</comment>
        <translation>लागू नहीं किया गया</translation>
    </message>
    <message>
        <source>as applied</source>
        <comment>an object on the cluster</comment>
        <translation>जैसा लागू किया गया</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an object, how it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Everything on the cluster is as it was applied.</source>
        <translation>क्लस्टर पर सब कुछ वैसा ही है जैसा लागू किया गया था।</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) differ from what was applied. Repair puts them right.</source>
        <translation>
            <numerusform>%n ऑब्जेक्ट लागू किए गए से अलग है। “ठीक करें” उसे सही कर देता है।</numerusform>
            <numerusform>%n ऑब्जेक्ट लागू किए गए से अलग हैं। “ठीक करें” उन्हें सही कर देता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a store first.</source>
        <translation>पहले कोई स्टोर चुनें।</translation>
    </message>
    <message>
        <source>The cluster is being asked already.</source>
        <translation>क्लस्टर से पहले ही पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>Nothing has been read that could be copied.</source>
        <translation>कॉपी करने योग्य कुछ भी नहीं पढ़ा गया है।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::MomentGrid</name>
    <message>
        <source>Fits Its Quota at Every Moment</source>
        <translation>हर समय अपने कोटे में समाता है</translation>
    </message>
    <message>
        <source>Moment</source>
        <comment>column: a moment in the life of a store</comment>
        <translation>समय</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>a resource</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>a resource</comment>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit</comment>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::NewStoreFields</name>
    <message>
        <source>Plan</source>
        <comment>of new stores</comment>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>Plan of new stores: %1</source>
        <translation>नए स्टोर का प्लान: %1</translation>
    </message>
    <message>
        <source>Whoever makes a store can still choose another one.</source>
        <translation>स्टोर बनाने वाला फिर भी दूसरा चुन सकता है।</translation>
    </message>
    <message>
        <source>Images of %1 stores</source>
        <translation>%1 स्टोर की इमेज</translation>
    </message>
    <message>
        <source>Image of %1 (%2)</source>
        <comment>%1 a program, %2 a component</comment>
        <translation>%1 की इमेज (%2)</translation>
    </message>
    <message>
        <source>Leave it empty to take it out.</source>
        <translation>इसे हटाने के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Leave it empty for %1.</source>
        <translation>%1 के लिए इसे खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Image of %1</source>
        <translation>%1 की इमेज</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::NewStoreWizard</name>
    <message>
        <source>New Store</source>
        <translation>नया स्टोर</translation>
    </message>
    <message>
        <source>Platform and name</source>
        <translation>प्लेटफ़ॉर्म और नाम</translation>
    </message>
    <message>
        <source>Plan and exposure</source>
        <translation>प्लान और पहुँच</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>last step of a dialog</comment>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>New Store on %1</source>
        <translation>%1 पर नया स्टोर</translation>
    </message>
    <message>
        <source>There is a store of this name already: “%1”.</source>
        <translation>इस नाम का एक स्टोर पहले से है: “%1”।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Create Store</source>
        <translation>स्टोर बनाएँ</translation>
    </message>
    <message>
        <source>Open Admin</source>
        <translation>एडमिन खोलें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>The checks are still running.</source>
        <translation>जाँच अभी चल रही हैं।</translation>
    </message>
    <message>
        <source>A check failed. What to do is written above.</source>
        <translation>एक जाँच असफल रही। क्या करना है, यह ऊपर लिखा है।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::OverviewTab</name>
    <message>
        <source>Progress</source>
        <comment>title above the steps of a store</comment>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Addresses</source>
        <comment>title above URLs</comment>
        <translation>पते</translation>
    </message>
    <message>
        <source>Admin Login</source>
        <translation>एडमिन लॉगिन</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>title above how a store sends mails</comment>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Components</source>
        <comment>title above the running parts of a store</comment>
        <translation>घटक</translation>
    </message>
    <message>
        <source>Quota</source>
        <comment>title above used and allowed resources</comment>
        <translation>कोटा</translation>
    </message>
    <message>
        <source>What Happens Next</source>
        <translation>आगे क्या होगा</translation>
    </message>
    <message>
        <source>About</source>
        <comment>title above facts of a store</comment>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>The login goes with the store.</source>
        <translation>लॉगिन स्टोर के साथ चला जाता है।</translation>
    </message>
    <message>
        <source>Namespace %1</source>
        <translation>Namespace %1</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>प्लान %1</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>स्वामी %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>%1 को बनाया गया</translation>
    </message>
    <message>
        <source>The description of this store in its namespace is damaged.</source>
        <translation>इस स्टोर का Namespace में रखा विवरण ख़राब हो गया है।</translation>
    </message>
    <message>
        <source>Overview</source>
        <comment>tab: a store at a glance</comment>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Its pods, volumes and addresses are being removed.</source>
        <translation>उसके पॉड, वॉल्यूम और पते हटाए जा रहे हैं।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PaletteContents</name>
    <message>
        <source>on</source>
        <comment>a choice</comment>
        <translation>चालू</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a choice</comment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Store on %1 · %2</source>
        <comment>a cluster, the state of the store</comment>
        <translation>%1 पर स्टोर · %2</translation>
    </message>
    <message>
        <source>Cluster, open now</source>
        <translation>क्लस्टर, अभी खुला है</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>क्लस्टर</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlacePage</name>
    <message>
        <source>The cluster is being asked already.</source>
        <translation>क्लस्टर से पहले ही पूछा जा रहा है।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlanChoice</name>
    <message>
        <source>Your own numbers; checked against every moment.</source>
        <translation>आपकी अपनी संख्याएँ; हर समय के लिए जाँची हुई।</translation>
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
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>a resource</comment>
        <translation>स्टोरेज</translation>
    </message>
    <message>
        <source>%1 CPU
%2 memory
%3 storage</source>
        <translation>%1 CPU
%2 मेमोरी
%3 स्टोरेज</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlanPage</name>
    <message>
        <source>Plan and Exposure</source>
        <translation>प्लान और पहुँच</translation>
    </message>
    <message>
        <source>How much the store may use, and how people reach it.</source>
        <translation>स्टोर कितना उपयोग कर सकता है, और लोग उस तक कैसे पहुँचते हैं।</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>title above the sizes of a store</comment>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>Exposure</source>
        <comment>title above the ways to reach a store</comment>
        <translation>पहुँच</translation>
    </message>
    <message>
        <source>Port on Every Node</source>
        <translation>हर नोड पर पोर्ट</translation>
    </message>
    <message>
        <source>http://node:3xxxx. Needs nothing else; fine for local clusters.</source>
        <translation>http://node:3xxxx। और कुछ नहीं चाहिए; लोकल क्लस्टर के लिए ठीक है।</translation>
    </message>
    <message>
        <source>Own Host Name</source>
        <translation>अपना होस्ट नाम</translation>
    </message>
    <message>
        <source>Through the cluster&apos;s ingress controller, with a domain of yours.</source>
        <translation>क्लस्टर के Ingress कंट्रोलर से, आपके अपने डोमेन के साथ।</translation>
    </message>
    <message>
        <source>Not Exposed</source>
        <translation>सार्वजनिक नहीं</translation>
    </message>
    <message>
        <source>Only you, through this console&apos;s own forward.</source>
        <translation>केवल आप, इस कंसोल के अपने फ़ॉरवर्ड से।</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>होस्ट नाम</translation>
    </message>
    <message>
        <source>For example shop.example.com. Its DNS must point to the ingress.</source>
        <translation>जैसे shop.example.com। इसका DNS Ingress की ओर होना चाहिए।</translation>
    </message>
    <message>
        <source>Encrypt with a certificate (TLS) when the cluster has an issuer</source>
        <translation>यदि क्लस्टर में सर्टिफ़िकेट जारीकर्ता हो तो सर्टिफ़िकेट (TLS) से एन्क्रिप्ट करें</translation>
    </message>
    <message>
        <source>Content</source>
        <comment>title above what is in a new store</comment>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Add sample products, so that the store can be tried at once</source>
        <translation>नमूना उत्पाद जोड़ें, ताकि स्टोर को तुरंत आज़माया जा सके</translation>
    </message>
    <message>
        <source>Admin e-mail</source>
        <translation>एडमिन ई-मेल</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>title above the mail server of a store</comment>
        <translation>मेल</translation>
    </message>
    <message>
        <source>%1 stores cannot be exposed this way.</source>
        <translation>%1 स्टोर को इस तरह उपलब्ध नहीं कराया जा सकता।</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>“%1” बदलें</translation>
    </message>
    <message>
        <source>How much the store may use, and how people reach it. Its data stays.</source>
        <translation>स्टोर कितना उपयोग कर सकता है, और लोग उस तक कैसे पहुँचते हैं। उसका डेटा बना रहता है।</translation>
    </message>
    <message>
        <source>Signs in to the admin page.</source>
        <translation>इससे एडमिन पेज में साइन इन किया जाता है।</translation>
    </message>
    <message>
        <source>Signs in to the admin page. Leave it empty for %1.</source>
        <translation>इससे एडमिन पेज में साइन इन किया जाता है। %1 के लिए इसे खाली छोड़ें।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlatformMark</name>
    <message>
        <source>Unknown platform</source>
        <translation>अज्ञात प्लेटफ़ॉर्म</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PlatformPage</name>
    <message>
        <source>Title of the store</source>
        <translation>स्टोर का शीर्षक</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What Kind of Store?</source>
        <translation>किस तरह का स्टोर?</translation>
    </message>
    <message>
        <source>Pick a platform and say what the store is called.</source>
        <translation>कोई प्लेटफ़ॉर्म चुनें और बताएँ कि स्टोर का नाम क्या है।</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>title above the choice of a store platform</comment>
        <translation>प्लेटफ़ॉर्म</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>title above the naming of a store</comment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Bär &amp; Söhne</source>
        <translation>काव्या बुक शॉप</translation>
    </message>
    <message>
        <source>bar-sohne</source>
        <translation>kavya-books</translation>
    </message>
    <message>
        <source>Customers see it. Any language; it can be changed later.</source>
        <translation>ग्राहकों को दिखता है। किसी भी भाषा में; बाद में बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens. It names the store&apos;s namespace and cannot be changed later.</source>
        <translation>अंग्रेज़ी के छोटे अक्षर, अंक और हाइफ़न। इसी से स्टोर के Namespace का नाम बनता है और इसे बाद में बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The store gets the namespace %1. The name cannot be changed later.</source>
        <translation>स्टोर को Namespace %1 मिलेगा। नाम बाद में बदला नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PluginConsentDialog</name>
    <message>
        <source>Run “%1”?</source>
        <translation>“%1” चलाएँ?</translation>
    </message>
    <message>
        <source>Let “%1” sign you in?</source>
        <translation>“%1” को आपको साइन इन कराने दें?</translation>
    </message>
    <message>
        <source>The context %1 gets its credentials by running a program. It runs with your rights on this computer, so allow it only if you trust the kubeconfig.</source>
        <translation>कॉन्टेक्स्ट %1 एक प्रोग्राम चलाकर अपने क्रेडेंशियल पाता है। यह इस कंप्यूटर पर आपके अधिकारों के साथ चलता है, इसलिए इसे तभी अनुमति दें जब आपको kubeconfig पर भरोसा हो।</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Asked for by the user “%1” in %2</source>
        <translation>%2 में उपयोगकर्ता “%1” ने माँगा है</translation>
    </message>
    <message>
        <source>Don’t Run</source>
        <translation>न चलाएँ</translation>
    </message>
    <message>
        <source>Allow and Remember</source>
        <translation>अनुमति दें और याद रखें</translation>
    </message>
    <message>
        <source>You are asked again when the command changes.</source>
        <translation>कमांड बदलने पर आपसे फिर पूछा जाएगा।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PluginLocator</name>
    <message>
        <source>Where Is the Program “%1”?</source>
        <translation>प्रोग्राम “%1” कहाँ है?</translation>
    </message>
    <message>
        <source>Use This Program</source>
        <translation>इस प्रोग्राम का उपयोग करें</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PodTableModel</name>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n रीस्टार्ट</numerusform>
            <numerusform>%n रीस्टार्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column header of pods</comment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>column header of pods: ready containers of all</comment>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column header of pods</comment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column header of pods</comment>
        <translation>रीस्टार्ट</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column header of pods</comment>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Node</source>
        <comment>column header of pods: the machine</comment>
        <translation>नोड</translation>
    </message>
    <message>
        <source>Last at %1</source>
        <comment>%1: when a container was started again</comment>
        <translation>पिछली बार %1</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::PodsTab</name>
    <message>
        <source>This store has no pods right now.</source>
        <translation>इस स्टोर का अभी कोई Pod नहीं है।</translation>
    </message>
    <message>
        <source>Pods</source>
        <comment>the table of the pods of a store</comment>
        <translation>Pod</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ProgressTimeline</name>
    <message>
        <source>waiting</source>
        <comment>state of a step</comment>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a step</comment>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a step</comment>
        <translation>असफल</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a duration in seconds</comment>
        <translation>%1 से॰</translation>
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
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>a resource</comment>
        <translation>स्टोरेज</translation>
    </message>
    <message>
        <source>Limits of the namespace %1. One maintenance job always fits beside the store.</source>
        <translation>Namespace %1 की सीमाएँ। स्टोर के साथ एक रखरखाव जॉब के लिए हमेशा जगह रहती है।</translation>
    </message>
    <message>
        <source>The quota of this store is not known yet.</source>
        <translation>इस स्टोर का कोटा अभी पता नहीं है।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit</comment>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::Rail</name>
    <message>
        <source>Stores</source>
        <comment>place: the table of all stores</comment>
        <translation>स्टोर</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>क्लस्टर</translation>
    </message>
    <message>
        <source>This Cluster</source>
        <translation>यह क्लस्टर</translation>
    </message>
    <message>
        <source>Capacity</source>
        <comment>place: room for more stores</comment>
        <translation>क्षमता</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>place: what is well with the cluster</comment>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Forwards</source>
        <comment>place: open port-forwards</comment>
        <translation>फ़ॉरवर्ड</translation>
    </message>
    <message>
        <source>Shared Settings</source>
        <comment>place: settings of all consoles</comment>
        <translation>साझा सेटिंग</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ReviewPage</name>
    <message>
        <source>Review “%1”</source>
        <translation>“%1” की समीक्षा करें</translation>
    </message>
    <message>
        <source>%1 on %2. Nothing has been written yet.</source>
        <translation>%2 पर %1। अभी कुछ भी लिखा नहीं गया है।</translation>
    </message>
    <message>
        <source>Asking the cluster whether this store fits…</source>
        <translation>क्लस्टर से पूछा जा रहा है कि यह स्टोर समाएगा या नहीं…</translation>
    </message>
    <message>
        <source>Version, rights, storage, room, quota and a dry run of every object.</source>
        <translation>संस्करण, अनुमतियाँ, स्टोरेज, जगह, कोटा और हर ऑब्जेक्ट का ड्राई रन।</translation>
    </message>
    <message>
        <source>Copy as shopflowctl Command</source>
        <translation>shopflowctl कमांड के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>It reads the mail server’s password from its input; the password is not part of it.</source>
        <translation>यह मेल सर्वर का पासवर्ड अपने इनपुट से पढ़ता है; पासवर्ड इसका हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>a command, to the clipboard</comment>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Order mails will not be sent, because the store has no mail server.</source>
        <translation>ऑर्डर मेल नहीं भेजे जाएँगे, क्योंकि स्टोर का कोई मेल सर्वर नहीं है।</translation>
    </message>
    <message>
        <source>Go back to name one, or do it later with Change.</source>
        <translation>एक बताने के लिए पीछे जाएँ, या बाद में “बदलें” से करें।</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed. The store can be created.</source>
        <translation>
            <numerusform>%n जाँच सफल रही। स्टोर बनाया जा सकता है।</numerusform>
            <numerusform>%n जाँच सफल रहीं। स्टोर बनाया जा सकता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be made; they do not stop you.</source>
        <translation>
            <numerusform>%n जाँच नहीं हो सकी; यह आपको नहीं रोकती।</numerusform>
            <numerusform>%n जाँच नहीं हो सकीं; ये आपको नहीं रोकतीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Your Choices</source>
        <translation>आपके चुनाव</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>प्लान</translation>
    </message>
    <message>
        <source>%1 CPU, %2, %3</source>
        <comment>cpu, memory, storage</comment>
        <translation>%1 CPU, %2, %3</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>chosen by the cluster&apos;s settings</source>
        <translation>क्लस्टर की सेटिंग के अनुसार</translation>
    </message>
    <message>
        <source>not exposed</source>
        <translation>सार्वजनिक नहीं</translation>
    </message>
    <message>
        <source>a port on every node</source>
        <translation>हर नोड पर एक पोर्ट</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>नमूने</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>sample products wanted</comment>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <comment>sample products wanted</comment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Image %1</source>
        <comment>%1: a component</comment>
        <translation>इमेज %1</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) will be created in namespace %1</source>
        <translation>
            <numerusform>Namespace %1 में %n ऑब्जेक्ट बनाया जाएगा</numerusform>
            <numerusform>Namespace %1 में %n ऑब्जेक्ट बनाए जाएँगे</numerusform>
        </translation>
    </message>
    <message>
        <source>Order mails go through the mail server that all consoles share: %1.</source>
        <comment>%1: host, port and security</comment>
        <translation>ऑर्डर मेल उस मेल सर्वर से जाते हैं जिसे सभी कंसोल साझा करते हैं: %1।</translation>
    </message>
    <message>
        <source>Go back to name another one, or none.</source>
        <translation>कोई दूसरा बताने के लिए, या कोई नहीं रखने के लिए, पीछे जाएँ।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::RunPage</name>
    <message>
        <source>Creating “%1”</source>
        <translation>“%1” बनाया जा रहा है</translation>
    </message>
    <message>
        <source>Usually less than a minute once the images are on the node.</source>
        <translation>इमेज नोड पर आ जाने के बाद सामान्यतः एक मिनट से कम।</translation>
    </message>
    <message>
        <source>You can close this window: the cluster finishes on its own.</source>
        <translation>आप यह विंडो बंद कर सकते हैं: क्लस्टर काम स्वयं पूरा करता है।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::SettingFields</name>
    <message>
        <source>%1 Leave it empty for %2.</source>
        <comment>%1 a sentence, %2 a value</comment>
        <translation>%1 %2 के लिए इसे खाली छोड़ें।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>सेटिंग के पेज</translation>
    </message>
    <message>
        <source>General</source>
        <comment>a page of the settings</comment>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>a page of the settings</comment>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>menu: light or dark</comment>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>title above how people sign in to a shop</comment>
        <translation>एडमिन</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::SharedSettingsPage</name>
    <message>
        <source>Settings shared by all consoles</source>
        <translation>सभी कंसोल की साझा सेटिंग</translation>
    </message>
    <message>
        <source>New stores on this cluster use them, whichever console makes them. Stores that exist keep what they have.</source>
        <translation>इस क्लस्टर के नए स्टोर इनका उपयोग करते हैं, चाहे कोई भी कंसोल उन्हें बनाए। मौजूदा स्टोर जैसे हैं वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>पते</translation>
    </message>
    <message>
        <source>Base domain</source>
        <translation>मूल डोमेन</translation>
    </message>
    <message>
        <source>A new store with an ingress gets its name in front of it.</source>
        <translation>Ingress वाले नए स्टोर का नाम इसके आगे लगता है।</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>सार्वजनिक पता</translation>
    </message>
    <message>
        <source>Where the cluster is reached. Leave it empty for a node’s address.</source>
        <translation>जहाँ क्लस्टर तक पहुँचा जाता है। नोड के पते के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Ingress class</source>
        <translation>Ingress क्लास</translation>
    </message>
    <message>
        <source>Leave it empty for the cluster’s default.</source>
        <translation>क्लस्टर के डिफ़ॉल्ट के लिए खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Certificate issuer</source>
        <translation>प्रमाणपत्र जारीकर्ता</translation>
    </message>
    <message>
        <source>A ClusterIssuer. Leave it empty for the only one there is.</source>
        <translation>एक ClusterIssuer। यदि एक ही हो तो खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>New stores send their mails through this server</source>
        <translation>नए स्टोर अपनी मेल इस सर्वर से भेजते हैं</translation>
    </message>
    <message>
        <source>Stores can still name another one, or none.</source>
        <translation>स्टोर फिर भी कोई दूसरा बता सकते हैं, या कोई नहीं।</translation>
    </message>
    <message>
        <source>Save for All Consoles</source>
        <translation>सभी कंसोल के लिए सहेजें</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>बदलाव छोड़ें</translation>
    </message>
    <message>
        <source>Saved. Every console of this cluster uses them for new stores from now on.</source>
        <translation>सहेजा गया। अब से इस क्लस्टर का हर कंसोल नए स्टोर के लिए इनका उपयोग करेगा।</translation>
    </message>
    <message>
        <source>Take Them Back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Discard and Read Again</source>
        <translation>छोड़ें और फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>सेटिंग पढ़ी जा रही हैं…</translation>
    </message>
    <message>
        <source>The settings are not known.</source>
        <translation>सेटिंग ज्ञात नहीं हैं।</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Plan and Images</source>
        <translation>प्लान और इमेज</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::ShortcutsPage</name>
    <message>
        <source>None</source>
        <comment>an action without a shortcut</comment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>the shortcut that an action has from the start</comment>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>कार्य और उनके शॉर्टकट</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column header</comment>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>column header</comment>
        <translation>मेन्यू</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>column header</comment>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Shortcut of the chosen action</source>
        <translation>चुने हुए कार्य का शॉर्टकट</translation>
    </message>
    <message>
        <source>Takes the shortcut away.</source>
        <translation>शॉर्टकट हटाता है।</translation>
    </message>
    <message>
        <source>Gives the action back the shortcut it had from the start.</source>
        <translation>कार्य को उसका शुरुआती शॉर्टकट वापस देता है।</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field.</source>
        <translation>कोई कार्य चुनें, फिर फ़ील्ड में उसकी नई कुंजियाँ दबाएँ।</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” already. Take it away there first, or press other keys.</source>
        <translation>%1 पहले से “%2” का शॉर्टकट है। पहले उसे वहाँ से हटाएँ, या दूसरी कुंजियाँ दबाएँ।</translation>
    </message>
    <message>
        <source>The action has the shortcut it had from the start.</source>
        <translation>कार्रवाई के पास वही शॉर्टकट है जो शुरू से था।</translation>
    </message>
    <message>
        <source>%1 is for typing. Press it together with Ctrl or Alt.</source>
        <translation>%1 टाइप करने के लिए है। इसे Ctrl या Alt के साथ दबाएँ।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <comment>badge of a cluster with real shops</comment>
        <translation>प्रोडक्शन</translation>
    </message>
    <message>
        <source>TLS NOT VERIFIED</source>
        <comment>badge: nobody checks who the server is</comment>
        <translation>TLS की जाँच नहीं</translation>
    </message>
    <message>
        <source>The kubeconfig says insecure-skip-tls-verify: anybody on the way to the cluster can read along and answer in its place.</source>
        <translation>kubeconfig में insecure-skip-tls-verify है: क्लस्टर के रास्ते में कोई भी सब कुछ पढ़ सकता है और उसकी जगह उत्तर दे सकता है।</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>state of a connection</comment>
        <translation>कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 के रूप में साइन इन</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>this console may not write</comment>
        <translation>केवल पढ़ना</translation>
    </message>
    <message>
        <source>Read-write</source>
        <comment>this console may write</comment>
        <translation>पढ़ना और लिखना</translation>
    </message>
    <message>
        <source>%1, partial view</source>
        <comment>read-write or read-only; not all stores can be seen</comment>
        <translation>%1, आंशिक दृश्य</translation>
    </message>
    <message>
        <source>Real shops are on this cluster. Deleting asks for its name too.</source>
        <translation>इस क्लस्टर पर असली स्टोर हैं। हटाते समय इसका नाम भी पूछा जाता है।</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>a person locked this cluster against changes</comment>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>Nothing can be changed on this cluster from here. Cluster &gt; Read-Only Lock unlocks it.</source>
        <translation>यहाँ से इस क्लस्टर पर कुछ नहीं बदला जा सकता। क्लस्टर &gt; केवल-पढ़ने का लॉक इसे अनलॉक करता है।</translation>
    </message>
    <message>
        <source>Read-only (your rights)</source>
        <comment>the cluster lets this person change no store</comment>
        <translation>केवल पढ़ना (आपके अधिकार)</translation>
    </message>
    <message>
        <source>The cluster lets you neither create nor change nor delete stores. Ask an administrator of the cluster for the role “shopflow-operator”.</source>
        <translation>क्लस्टर आपको स्टोर बनाने, बदलने या हटाने नहीं देता। क्लस्टर के एडमिनिस्ट्रेटर से “shopflow-operator” भूमिका माँगें।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StepList</name>
    <message>
        <source>done</source>
        <comment>state of a step of a dialog</comment>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>current</source>
        <comment>state of a step of a dialog</comment>
        <translation>वर्तमान</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>state of a step of a dialog</comment>
        <translation>आगे आने वाला</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>चरण %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreActions</name>
    <message>
        <source>“%1” was checked and works.</source>
        <translation>“%1” की जाँच हुई और वह काम कर रहा है।</translation>
    </message>
    <message>
        <source>“%1” did not pass its check.</source>
        <translation>“%1” अपनी जाँच में सफल नहीं हुआ।</translation>
    </message>
    <message>
        <source>Store %1 and everything in it is gone.</source>
        <translation>स्टोर %1 और उसमें मौजूद सब कुछ हट चुका है।</translation>
    </message>
    <message>
        <source>Store %1 could not be deleted completely.</source>
        <translation>स्टोर %1 को पूरी तरह हटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>The login of “%1” could not be saved in your keychain; it is kept in memory only.</source>
        <translation>“%1” का लॉगिन आपके कीचेन में सहेजा नहीं जा सका; वह केवल मेमोरी में रखा गया है।</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>title of a store, what went wrong</comment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>“%1” तैयार है।</translation>
    </message>
    <message>
        <source>Repairing “%1”: %2</source>
        <translation>“%1” को ठीक किया जा रहा है: %2</translation>
    </message>
    <message>
        <source>Changing “%1”: %2</source>
        <translation>“%1” को बदला जा रहा है: %2</translation>
    </message>
    <message>
        <source>“%1” could not be repaired: %2</source>
        <translation>“%1” को ठीक नहीं किया जा सका: %2</translation>
    </message>
    <message>
        <source>“%1” could not be changed: %2</source>
        <translation>“%1” को बदला नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>“%1” is repaired and works.</source>
        <translation>“%1” ठीक हो गया है और काम कर रहा है।</translation>
    </message>
    <message>
        <source>“%1” is changed and works.</source>
        <translation>“%1” बदल दिया गया है और काम कर रहा है।</translation>
    </message>
    <message>
        <source>Looking for a way to “%1”…</source>
        <translation>“%1” तक पहुँचने का रास्ता खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>“%1” was opened at its login page.</source>
        <translation>“%1” अपने लॉगिन पेज पर खोला गया।</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 खोला गया</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <comment>title of a store, why</comment>
        <translation>“%1” नहीं खोला जा सकता: %2</translation>
    </message>
    <message>
        <source>Checking “%1”…</source>
        <translation>“%1” की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Repairing “%1”…</source>
        <translation>“%1” को ठीक किया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreBatch</name>
    <message>
        <source>The console connected anew before this store’s turn came.</source>
        <translation>इस स्टोर की बारी आने से पहले कंसोल फिर से कनेक्ट हुआ।</translation>
    </message>
    <message>
        <source>The console connected anew, so this list does not learn the end. The cluster goes on deleting the store.</source>
        <translation>कंसोल फिर से कनेक्ट हुआ, इसलिए इस सूची को अंत का पता नहीं चलेगा। क्लस्टर स्टोर को हटाता रहेगा।</translation>
    </message>
    <message>
        <source>The console connected anew. Verify the store again.</source>
        <translation>कंसोल फिर से कनेक्ट हुआ। स्टोर को फिर जाँचें।</translation>
    </message>
    <message>
        <source>Works.</source>
        <comment>a store that was checked</comment>
        <translation>काम कर रहा है।</translation>
    </message>
    <message>
        <source>Gone, with everything in it.</source>
        <comment>a store</comment>
        <translation>हट चुका है, उसमें मौजूद सब कुछ सहित।</translation>
    </message>
    <message>
        <source>Asking the cluster to delete it.</source>
        <translation>क्लस्टर से इसे हटाने को कहा जा रहा है।</translation>
    </message>
    <message>
        <source>The namespace is gone. Looking after its volumes.</source>
        <translation>Namespace हट चुका है। उसके वॉल्यूम देखे जा रहे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n pod(s) are still ending.</source>
        <translation>
            <numerusform>%n Pod अभी बंद हो रहा है।</numerusform>
            <numerusform>%n Pod अभी बंद हो रहे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Workloads</source>
        <comment>parts of a store</comment>
        <translation>वर्कलोड</translation>
    </message>
    <message>
        <source>Namespace store-%1</source>
        <comment>the namespace of a store</comment>
        <translation>Namespace store-%1</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>parts of a store</comment>
        <translation>वॉल्यूम</translation>
    </message>
    <message>
        <source>Asking the cluster to delete them.</source>
        <translation>क्लस्टर से इन्हें हटाने को कहा जा रहा है।</translation>
    </message>
    <message>
        <source>All pods have ended.</source>
        <translation>सभी Pod बंद हो चुके हैं।</translation>
    </message>
    <message>
        <source>Gone. The cluster no longer knows it.</source>
        <translation>हट चुका है। क्लस्टर अब इसे नहीं जानता।</translation>
    </message>
    <message>
        <source>No volume of the store is left.</source>
        <translation>स्टोर का कोई वॉल्यूम नहीं बचा।</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) work.</source>
        <translation>
            <numerusform>%n में से %1 स्टोर काम कर रहा है।</numerusform>
            <numerusform>%n में से %1 स्टोर काम कर रहे हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n store(s) are gone.</source>
        <translation>
            <numerusform>%n में से %1 स्टोर हट चुका है।</numerusform>
            <numerusform>%n में से %1 स्टोर हट चुके हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n failed.</source>
        <comment>%1: a sentence about those that did not</comment>
        <translation>
            <numerusform>%1 %n असफल रहा।</numerusform>
            <numerusform>%1 %n असफल रहे।</numerusform>
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
        <translation>यह कंसोल केवल पढ़ने के लिए शुरू किया गया था।</translation>
    </message>
    <message>
        <source>The console is still connecting to the cluster.</source>
        <translation>कंसोल अभी क्लस्टर से कनेक्ट हो रहा है।</translation>
    </message>
    <message>
        <source>The cluster cannot be used at the moment.</source>
        <translation>क्लस्टर का अभी उपयोग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The stores of this cluster are still being read.</source>
        <translation>इस क्लस्टर के स्टोर अभी पढ़े जा रहे हैं।</translation>
    </message>
    <message>
        <source>Select a store first.</source>
        <translation>पहले कोई स्टोर चुनें।</translation>
    </message>
    <message>
        <source>The store has not been made yet.</source>
        <translation>स्टोर अभी बनाया नहीं गया है।</translation>
    </message>
    <message>
        <source>The store is suspended. Resume it first.</source>
        <translation>स्टोर निलंबित है। पहले उसे फिर चालू करें।</translation>
    </message>
    <message>
        <source>The store is being deleted.</source>
        <translation>स्टोर हटाया जा रहा है।</translation>
    </message>
    <message>
        <source>The store does not answer yet (step %1 of 8: %2).</source>
        <translation>स्टोर अभी उत्तर नहीं दे रहा (8 में से चरण %1: %2)।</translation>
    </message>
    <message>
        <source>The login is made in the third step.</source>
        <translation>लॉगिन तीसरे चरण में बनता है।</translation>
    </message>
    <message>
        <source>Stores of this platform send no mails that could be tried from here.</source>
        <translation>इस प्लेटफ़ॉर्म के स्टोर ऐसे मेल नहीं भेजते जिन्हें यहाँ से आज़माया जा सके।</translation>
    </message>
    <message>
        <source>The store has no mail server, so order mails are not sent. Name one with Change.</source>
        <translation>स्टोर का कोई मेल सर्वर नहीं है, इसलिए ऑर्डर मेल नहीं भेजे जाते। “बदलें” से एक बताएँ।</translation>
    </message>
    <message>
        <source>The recorded description of the store cannot be read.</source>
        <translation>स्टोर का दर्ज विवरण पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The store is being deleted already.</source>
        <translation>स्टोर पहले से हटाया जा रहा है।</translation>
    </message>
    <message>
        <source>This cluster is locked against changes. Unlock it with Cluster &gt; Read-Only Lock.</source>
        <translation>यह क्लस्टर बदलाव के लिए लॉक है। क्लस्टर &gt; केवल-पढ़ने का लॉक से इसे अनलॉक करें।</translation>
    </message>
    <message>
        <source>Several stores are selected. Select only one.</source>
        <translation>कई स्टोर चुने हुए हैं। केवल एक चुनें।</translation>
    </message>
    <message>
        <source>A store is being changed. Lock the cluster when that is done.</source>
        <translation>एक स्टोर बदला जा रहा है। उसके पूरा होने पर क्लस्टर लॉक करें।</translation>
    </message>
    <message>
        <source>The cluster does not answer at the moment. Wait until it is back; the console keeps trying.</source>
        <translation>क्लस्टर अभी जवाब नहीं दे रहा। उसके लौटने तक प्रतीक्षा करें; कंसोल कोशिश करता रहता है।</translation>
    </message>
    <message>
        <source>You lack the right “%1” in the namespace %2. Ask an administrator of the cluster for it, or for the role “shopflow-operator”.</source>
        <comment>%1: &quot;patch deployments&quot;</comment>
        <translation>Namespace %2 में आपके पास “%1” का अधिकार नहीं है। क्लस्टर के एडमिनिस्ट्रेटर से वह अधिकार या “shopflow-operator” भूमिका माँगें।</translation>
    </message>
    <message>
        <source>You lack the right “%1” on this cluster. Ask an administrator of the cluster for it, or for the role “shopflow-operator”.</source>
        <comment>%1: &quot;create namespaces&quot;</comment>
        <translation>इस क्लस्टर पर आपके पास “%1” का अधिकार नहीं है। क्लस्टर के एडमिनिस्ट्रेटर से वह अधिकार या “shopflow-operator” भूमिका माँगें।</translation>
    </message>
    <message>
        <source>You may not change the shared settings. Ask an administrator of the cluster for the role “shopflow-shared-editor”.</source>
        <translation>आप साझा सेटिंग्स नहीं बदल सकते। क्लस्टर के एडमिनिस्ट्रेटर से “shopflow-shared-editor” भूमिका माँगें।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreTable</name>
    <message>
        <source>Stores</source>
        <comment>the table of all stores</comment>
        <translation>स्टोर</translation>
    </message>
    <message>
        <source>No store matches the filter.</source>
        <translation>फ़िल्टर से कोई स्टोर मेल नहीं खाता।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreTableModel</name>
    <message>
        <source>The store has not passed a check yet.</source>
        <translation>स्टोर ने अभी कोई जाँच पार नहीं की है।</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>column header: the name of a store</comment>
        <translation>स्टोर</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column header</comment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column header: the URL of a store</comment>
        <translation>पता</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column header: a resource</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column header: a resource</comment>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>column header: a resource</comment>
        <translation>स्टोरेज</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>column header: when it was last checked</comment>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column header: how long ago it was made</comment>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column header: who made the store</comment>
        <translation>स्वामी</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreUse</name>
    <message>
        <source>Not measured yet.</source>
        <translation>अभी मापा नहीं गया है।</translation>
    </message>
    <message>
        <source>%1 in use; the limit is not known.</source>
        <translation>%1 उपयोग में; सीमा पता नहीं है।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used of limit</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Told by the cluster’s metrics.</source>
        <translation>क्लस्टर के मेट्रिक्स के अनुसार।</translation>
    </message>
    <message>
        <source>Told by the nodes; the cluster serves no metrics.</source>
        <translation>नोड के अनुसार; क्लस्टर मेट्रिक्स नहीं देता।</translation>
    </message>
    <message>
        <source>%1 CPU in use now.</source>
        <comment>%1: used of limit</comment>
        <translation>अभी %1 CPU उपयोग में।</translation>
    </message>
    <message>
        <source>%1 memory in use now.</source>
        <comment>%1: used of limit</comment>
        <translation>अभी %1 मेमोरी उपयोग में।</translation>
    </message>
    <message>
        <source>Measured at %1.</source>
        <translation>%1 बजे मापा गया।</translation>
    </message>
    <message>
        <source>%1 storage in use.</source>
        <comment>%1: used of limit</comment>
        <translation>%1 स्टोरेज उपयोग में।</translation>
    </message>
    <message>
        <source>Measured at %1; nothing was heard since.</source>
        <translation>%1 पर मापा गया; उसके बाद कुछ नहीं सुना गया।</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::StoreWords</name>
    <message>
        <source>Requested</source>
        <comment>state of a store: asked for, nothing made yet</comment>
        <translation>अनुरोध किया गया</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <comment>state of a store: being made</comment>
        <translation>बन रहा है</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a store: checked and selling</comment>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>state of a store: was ready, has a fault</comment>
        <translation>गड़बड़ी है</translation>
    </message>
    <message>
        <source>Updating</source>
        <comment>state of a store</comment>
        <translation>बदल रहा है</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>state of a store: stopped on purpose, data kept</comment>
        <translation>निलंबित</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a store: could not be made</comment>
        <translation>असफल</translation>
    </message>
    <message>
        <source>Deleting</source>
        <comment>state of a store</comment>
        <translation>हट रहा है</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a store: cannot be told</comment>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>step 1 of making a store: may and can it be made here</comment>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Isolation</source>
        <comment>step 2: namespace, quota, network policies</comment>
        <translation>आइसोलेशन</translation>
    </message>
    <message>
        <source>Secrets</source>
        <comment>step 3: passwords and keys are made</comment>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Database</source>
        <comment>step 4: the database starts</comment>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Setup</source>
        <comment>step 5: the platform is installed and filled</comment>
        <translation>सेटअप</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>step 6: the shop server starts</comment>
        <translation>ऐप्लिकेशन</translation>
    </message>
    <message>
        <source>Routing</source>
        <comment>step 7: the address works</comment>
        <translation>राउटिंग</translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>step 8: the store is tried as a customer would</comment>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>Provisioning %1/8</source>
        <comment>state of a store with the number of the step</comment>
        <translation>बन रहा है %1/8</translation>
    </message>
    <message>
        <source>last verified %1, to be checked again</source>
        <comment>%1: &quot;4 min ago&quot;</comment>
        <translation>आख़िरी जाँच %1, फिर जाँच होनी है</translation>
    </message>
    <message>
        <source>verified %1</source>
        <comment>%1: &quot;4 min ago&quot;</comment>
        <translation>%1 जाँचा गया</translation>
    </message>
    <message>
        <source>The cluster finishes on its own. You can close this window: setup continues, and the result is checked when you come back.</source>
        <translation>क्लस्टर काम स्वयं पूरा करता है। आप यह विंडो बंद कर सकते हैं: सेटअप चलता रहेगा, और आपके लौटने पर परिणाम की जाँच होगी।</translation>
    </message>
    <message>
        <source>The new settings are being rolled out. Nothing is lost when you close this window.</source>
        <translation>नई सेटिंग लागू की जा रही हैं। यह विंडो बंद करने पर कुछ नहीं खोएगा।</translation>
    </message>
    <message>
        <source>The store is open for customers. Open it, or sign in to its admin page to add products.</source>
        <translation>स्टोर ग्राहकों के लिए खुला है। उसे खोलें, या उत्पाद जोड़ने के लिए उसके एडमिन पेज में साइन इन करें।</translation>
    </message>
    <message>
        <source>The store answers its API. Sign in to its admin page to add products. %1</source>
        <translation>स्टोर की API उत्तर दे रही है। उत्पाद जोड़ने के लिए उसके एडमिन पेज में साइन इन करें। %1</translation>
    </message>
    <message>
        <source>Nothing runs and nothing is lost: data, address and credentials are kept.</source>
        <translation>कुछ नहीं चल रहा और कुछ खोया नहीं है: डेटा, पता और क्रेडेंशियल सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>The cluster removes the namespace and everything in it. This usually takes less than a minute.</source>
        <translation>क्लस्टर Namespace और उसमें मौजूद सब कुछ हटाता है। इसमें सामान्यतः एक मिनट से कम लगता है।</translation>
    </message>
    <message>
        <source>The same settings may work when the cause is gone.</source>
        <translation>कारण दूर होने पर यही सेटिंग काम कर सकती हैं।</translation>
    </message>
    <message>
        <source>Look at the pods and the logs for the cause.</source>
        <translation>कारण के लिए Pod और लॉग देखें।</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <comment>a mail connection</comment>
        <translation>बिना एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <comment>a mail server: host, port, security</comment>
        <translation>%1, पोर्ट %2, %3</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>a mail server, user name</comment>
        <translation>%1, %2 के रूप में</translation>
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
        <translation>0 से॰</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a duration in seconds</comment>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>a duration in minutes and seconds</comment>
        <translation>%1 मि॰ %2 से॰</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n सेकंड पहले</numerusform>
            <numerusform>%n सेकंड पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n घंटा पहले</numerusform>
            <numerusform>%n घंटे पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age in seconds</comment>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age in minutes</comment>
        <translation>%1 मि॰</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age in hours</comment>
        <translation>%1 घं॰</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age in days</comment>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <source>checks</source>
        <comment>step 1 of making a store, within a sentence</comment>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>isolation</source>
        <comment>step 2 of making a store, within a sentence</comment>
        <translation>आइसोलेशन</translation>
    </message>
    <message>
        <source>secrets</source>
        <comment>step 3 of making a store, within a sentence</comment>
        <translation>Secret</translation>
    </message>
    <message>
        <source>database</source>
        <comment>step 4 of making a store, within a sentence</comment>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>setup</source>
        <comment>step 5 of making a store, within a sentence</comment>
        <translation>सेटअप</translation>
    </message>
    <message>
        <source>application</source>
        <comment>step 6 of making a store, within a sentence</comment>
        <translation>ऐप्लिकेशन</translation>
    </message>
    <message>
        <source>routing</source>
        <comment>step 7 of making a store, within a sentence</comment>
        <translation>राउटिंग</translation>
    </message>
    <message>
        <source>verification</source>
        <comment>step 8 of making a store, within a sentence</comment>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>state of a store; %1 is a step within a sentence</comment>
        <translation>असफल: %1</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>size of a store</comment>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a store</comment>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a store</comment>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>size of a store</comment>
        <translation>अपनी पसंद का</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::TaskList</name>
    <message>
        <source>Progress</source>
        <comment>a list of things that are done</comment>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a thing that is done, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state of a thing that is done</comment>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a thing that is done</comment>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a thing that is done</comment>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a thing that is done</comment>
        <translation>असफल</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>state of a thing that is done</comment>
        <translation>छोड़ा गया</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::TestMailDialog</name>
    <message>
        <source>Send to</source>
        <translation>किसे भेजें</translation>
    </message>
    <message>
        <source>An address whose mails you can read.</source>
        <translation>ऐसा पता जिसके मेल आप पढ़ सकें।</translation>
    </message>
    <message>
        <source>Send Test Mail</source>
        <translation>टेस्ट मेल भेजें</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Test the Mail of “%1”</source>
        <translation>“%1” के मेल की जाँच</translation>
    </message>
    <message>
        <source>Send a Test Mail</source>
        <translation>एक टेस्ट मेल भेजें</translation>
    </message>
    <message>
        <source>“%1” sends it the way it sends its order mails: %2.</source>
        <translation>“%1” इसे उसी तरह भेजता है जिस तरह अपने ऑर्डर मेल भेजता है: %2।</translation>
    </message>
    <message>
        <source>%1 took the mail for %2.</source>
        <comment>a mail server, an address</comment>
        <translation>%1 ने %2 के लिए मेल स्वीकार कर लिया।</translation>
    </message>
    <message>
        <source>If it does not arrive, look into the spam folder and at the sender’s address.</source>
        <translation>यदि यह न पहुँचे, तो स्पैम फ़ोल्डर और प्रेषक का पता देखें।</translation>
    </message>
    <message>
        <source>Write the address that the mail goes to.</source>
        <translation>वह पता लिखें जिस पर मेल जाना है।</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write one such as you@example.com.</source>
        <translation>यह ई-मेल पता नहीं है। you@example.com जैसा पता लिखें।</translation>
    </message>
    <message>
        <source>The mail is on its way.</source>
        <translation>मेल भेज दिया गया है।</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a mail</comment>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>फिर भेजें</translation>
    </message>
</context>
<context>
    <name>shopflow::ui::TotalsStrip</name>
    <message numerus="yes">
        <source>store(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>स्टोर</numerusform>
            <numerusform>स्टोर</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <comment>after a number: stores that are ready</comment>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>provisioning</source>
        <comment>after a number: stores being made</comment>
        <translation>बन रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>need(s) attention</source>
        <comment>after a number of stores</comment>
        <translation>
            <numerusform>पर ध्यान दें</numerusform>
            <numerusform>पर ध्यान दें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown by the filter</source>
        <translation>
            <numerusform>फ़िल्टर से %n दिख रहा है</numerusform>
            <numerusform>फ़िल्टर से %n दिख रहे हैं</numerusform>
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
        <translation>तैयार होने का औसत समय</translation>
    </message>
    <message numerus="yes">
        <source>From the namespace to the running shop, over %n store(s) whose first start can still be seen.</source>
        <translation>
            <numerusform>Namespace से चालू स्टोर तक, ऐसे %n स्टोर पर जिसकी पहली शुरुआत अब भी देखी जा सकती है।</numerusform>
            <numerusform>Namespace से चालू स्टोर तक, ऐसे %n स्टोर पर जिनकी पहली शुरुआत अब भी देखी जा सकती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>No store is ready whose first start can still be seen: pods that were replaced since do not tell.</source>
        <translation>ऐसा कोई तैयार स्टोर नहीं जिसकी पहली शुरुआत अब भी देखी जा सके: जो Pod तब से बदले गए वे नहीं बताते।</translation>
    </message>
    <message>
        <source>%1 mean time to ready</source>
        <comment>%1: a duration or a dash</comment>
        <translation>तैयार होने का औसत समय %1</translation>
    </message>
    <message numerus="yes">
        <source>%n updating</source>
        <comment>a number of stores</comment>
        <translation>
            <numerusform>%n अपडेट हो रहा है</numerusform>
            <numerusform>%n अपडेट हो रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <comment>a number of stores</comment>
        <translation>
            <numerusform>%n निलंबित</numerusform>
            <numerusform>%n निलंबित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being deleted</source>
        <comment>a number of stores</comment>
        <translation>
            <numerusform>%n हटाया जा रहा है</numerusform>
            <numerusform>%n हटाए जा रहे हैं</numerusform>
        </translation>
    </message>
</context>
</TS>
