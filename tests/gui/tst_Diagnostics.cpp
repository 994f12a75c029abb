// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/WindowBench.h"

#include "diagnostics/Diagnostics.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

class tst_Diagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        const QString made = u"aZ3kD9_wQ-7pL0xV5tB8nM2c"_s;
        QTest::newRow("bearer") << u"Authorization: Bearer abc.def-123"_s << u"abc.def-123"_s;
        QTest::newRow("basic") << u"authorization: basic dXNlcjpwYXNz"_s << u"dXNlcjpwYXNz"_s;
        QTest::newRow("jwt") << u"token eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbg refused"_s << u"eyJpc3MiOiJ4In0"_s;
        QTest::newRow("pair") << u"password=hunter2 is wrong"_s << u"hunter2"_s;
        QTest::newRow("json") << u"{\"client-secret\": \"hunter2\"}"_s << u"hunter2"_s;
        QTest::newRow("option") << u"exec: aws --auth-token hunter2 failed"_s << u"hunter2"_s;
        QTest::newRow("url user and password") << u"proxy http://asha:hunter2@proxy:3128 refused"_s << u"hunter2"_s;
        QTest::newRow("url user alone") << u"https://hunter2@api.example.com:6443 refused"_s << u"hunter2"_s;
        QTest::newRow("pem") << u"-----BEGIN PRIVATE KEY-----\nMIIEv\n-----END PRIVATE KEY-----"_s << u"MIIEv"_s;
        QTest::newRow("pem in base64") << u"client-key-data: LS0tLS1CRUdJTiBSU0EgUFJJVkFURQ=="_s << u"UFJJVkFURQ"_s;
        QTest::newRow("sign-in link") << u"http://tea.example/?sf_login=0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978"_s
                                      << u"0f1e2d3c4b5a"_s;
        QTest::newRow("made by us, alone") << QString(u"login refused for "_s + made) << made;
        QTest::newRow("home") << u"/home/asha/.kube/config: no such file"_s << u"/home/asha"_s;
    }
    void keepsSecretsOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        Diagnostics diagnostics(QDateTime::currentDateTimeUtc(), u"/home/asha"_s);
        ClusterDiagnostics cluster;
        cluster.connection.contextName = u"kind "_s + text;
        cluster.connection.server = text;
        cluster.connection.identity = text;
        cluster.connection.reason = {ErrorKind::Unreachable, text, text, text};
        kube::WatchReport watch{u"pods"_s, {}, {}};
        watch.state.reason = cluster.connection.reason;
        cluster.watches = {watch};
        Store store = samples::store(u"tea"_s, text, StorePhase::Degraded);
        store.status.cause = text;
        cluster.stores = {store};
        cluster.report = samples::clusterReport();
        cluster.report.checks[0].detail = text;
        cluster.forwards = {{u"tea"_s, 4000, 1, cluster.connection.reason}};
        cluster.problems = {{QDateTime::currentDateTimeUtc(), u"verify tea"_s, cluster.connection.reason, 3}};
        diagnostics.addContexts({text});
        diagnostics.addCluster(cluster);
        QVERIFY2(!diagnostics.text().contains(secret), qPrintable(diagnostics.text()));
    }

    void leavesWhatHelps()
    {
        Diagnostics diagnostics(QDateTime::currentDateTimeUtc());
        for (const QString &text :
             {u"web-7c9f8d6b5-x2x9k: ImagePullBackOff docker.io/library/wordpress:7.1.0-php8.4-apache"_s,
              u"GET https://203.0.113.10:6443/api/v1/pods?limit=500: connection refused"_s,
              u"arn:aws:eks:eu-central-1:123456789012:cluster/shops"_s, u"store-a-rather-long-name-of-a-shop-2"_s})
            QCOMPARE(diagnostics.clean(text), text);
    }

    void copiesWhatIsKnown()
    {
        WindowBench bench;
        bench.open();
        FakeLink &link = *bench.desk.link;
        kube::WatchReport watch{u"pods"_s, {}, {}};
        watch.state.phase = kube::CacheState::Phase::Live;
        watch.state.lastHeard = QDateTime::currentDateTimeUtc().addSecs(-7);
        Q_EMIT link.watchesReported({watch});
        Q_EMIT link.clusterInspected(samples::clusterReport());
        Q_EMIT link.forwardsChanged(samples::forwards());
        for (int i = 0; i < 3; ++i)
            Q_EMIT link.routeFailed(u"tea"_s, u"admin"_s, {ErrorKind::Unreachable, u"No way opens."_s, {}, {}});
        for (int i = 0; i < 40; ++i)
            Q_EMIT link.verifyFinished(u"shop-%1"_s.arg(i), u"The front page answers 500."_s);
        bench.action(Id::CopyDiagnostics)->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        for (const QString &part :
             {u"Qt 6."_s, u"Contexts: k3s-production, kind-shopflow, staging-eks"_s, u"server https://203.0.113.10:6443 v1.37.2"_s,
              u"signed in as asha, read-write"_s, u"pods (all namespaces): live, heard 7 s before"_s,
              u"seventen (medusa, small): degraded"_s, u"ingressClass: warn."_s, u"127.0.0.1:41234"_s,
              u"verify shop-39: "_s, u"The front page answers 500."_s})
            QVERIFY2(text.contains(part, Qt::CaseInsensitive), qPrintable(QString(part + u"\n\n"_s + text)));
        QVERIFY(!text.contains(u"verify shop-3:"_s)); // the last twenty
        QVERIFY(!text.contains(QString::fromUtf8(bench.desk.password)));
    }

    void troublePagesOfferIt()
    {
        WindowBench bench;
        bench.open(false);
        auto *copy = bench.state()->findChild<QPushButton *>(u"secondaryButton"_s);
        QVERIFY(!copy->isVisible());
        bench.fail(ConnectionStatus::Phase::Unreachable,
                   {ErrorKind::Unreachable, u"Nobody answers at 203.0.113.10:6443."_s, {}, {}});
        QVERIFY(copy->isVisible());
        bench.desk.shoot(bench.window, u"trouble-diagnostics"_s);
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"[unreachable] Nobody answers at 203.0.113.10:6443."_s), qPrintable(text));
    }
};

QTEST_MAIN(tst_Diagnostics)
#include "tst_Diagnostics.moc"
