// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/ClusterView.h"
#include "details/DetailsPane.h"
#include "details/ManifestModel.h"
#include "details/ManifestTab.h"
#include "main/MainWindow.h"
#include "support/Desk.h"
#include "support/Samples.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QJsonDocument>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

class tst_ManifestTab : public QObject
{
    Q_OBJECT

    //! Of JSON with single quotes.
    static ManifestObject object(const QString &name, QByteArray applied, QByteArray live)
    {
        return ManifestReport::compare(name, QJsonDocument::fromJson(applied.replace('\'', '"')).object(),
                                       QJsonDocument::fromJson(live.replace('\'', '"')).object());
    }
    static ManifestReport report()
    {
        const QByteArray applied = "{'apiVersion':'apps/v1','kind':'Deployment','metadata':{'name':'web','labels': "
            "{'app.kubernetes.io/part-of':'shopflow'}},'spec':{'replicas':1,'strategy':{'type':'Recreate'},'template': "
            "{'spec':{'containers':[{'name':'web','image':'registry.example.com/shop-server:2.21.2','env': "
            "[{'name':'NODE_ENV','value':'production'}],'resources':{'limits':{'cpu':'500m','memory':'672Mi'}}}]}}}}";
        const QByteArray live = "{'apiVersion':'apps/v1','kind':'Deployment','metadata':{'name':'web','labels': "
            "{'app.kubernetes.io/part-of':'shopflow'}},'spec':{'replicas':0,'progressDeadlineSeconds':600,'strategy': "
            "{'type':'Recreate'},'template':{'spec':{'dnsPolicy':'ClusterFirst','containers':[{'name':'web','image': "
            "'registry.example.com/shop-server:2.21.2','imagePullPolicy':'IfNotPresent','resources':{'limits': "
            "{'cpu':'500m','memory':'672Mi'}}}]}}}}";
        const QByteArray service = "{'kind':'Service','metadata':{'name':'store-palmonas'}}";
        const QByteArray secret = "{'kind':'Secret','data':{'password':'Y2FuYXJ5'}}";
        return {{object(u"Service/store-palmonas"_s, service, service), object(u"Deployment/web"_s, applied, live),
                 object(u"NetworkPolicy/allow-dns"_s, service, "{}"), object(u"Secret/store-admin"_s, secret, secret),
                 object(u"ConfigMap/shopflow-state"_s, "{}", service)}};
    }

private Q_SLOTS:
    void showsWhatDiffersFirst()
    {
        Desk desk;
        MainWindow window(desk.services());
        window.resize(1440, 900);
        window.show();
        window.openContext(u"kind"_s);
        desk.link->connectNow();
        Q_EMIT desk.link->storesChanged({{samples::store(u"palmonas"_s, u"Palmonas"_s, StorePhase::Ready)}, {}});
        Q_EMIT desk.link->storesListed();
        QVERIFY(desk.link->manifests.isEmpty()); // nobody looks
        window.actions().action(Id::ShowManifest)->trigger();
        QCOMPARE(desk.link->manifests, QStringList{u"palmonas"_s});
        ManifestTab &tab = window.currentView()->details().manifest();
        QCOMPARE(tab.words(), u"Asking the cluster…"_s);
        QAbstractItemModelTester tester(&tab.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&tab.model(), &QAbstractItemModel::modelReset);
        Q_EMIT desk.link->manifestRead(u"other"_s, report());
        QCOMPARE(tab.model().rowCount(), 0);
        Q_EMIT desk.link->manifestRead(u"palmonas"_s, report());
        auto *objects = tab.findChild<QListWidget *>(u"manifestObjects"_s);
        QCOMPARE(objects->count(), 5);
        QCOMPARE(objects->currentItem()->text(), u"Deployment/web"_s);
        QCOMPARE(tab.words(), u"2 objects differ from what was applied. Repair puts them right."_s);
        QVERIFY(tab.model().text(ManifestModel::AppliedColumn).contains(u"replicas: 1\n"_s));
        QVERIFY(tab.model().text(ManifestModel::LiveColumn).contains(u"replicas: 0\n"_s));
        desk.shoot(window, u"main-manifest"_s);
        objects->setCurrentRow(3);
        QVERIFY(tab.model().text(ManifestModel::LiveColumn).contains(u"(hidden)"_s));
        QVERIFY(!tab.model().text(ManifestModel::LiveColumn).contains(u"Y2FuYXJ5"_s));
        QCOMPARE(resets.count(), 0);
    }

    void tellsWhyItCannotBeRead()
    {
        Desk desk;
        FakeLink link;
        ManifestTab tab(desk.theme, link);
        tab.show();
        const Store store = samples::store(u"palmonas"_s, u"Palmonas"_s, StorePhase::Deleting);
        tab.setStore(&store);
        Q_EMIT link.manifestFailed(u"palmonas"_s, {ErrorKind::Forbidden, u"You may not list secrets."_s, {}, u"Ask."_s});
        QCOMPARE(tab.words(), u"You may not list secrets. Ask."_s);
        tab.setStore(nullptr);
        QCOMPARE(tab.words(), QString());
    }
};

QTEST_MAIN(tst_ManifestTab)
#include "tst_ManifestTab.moc"
