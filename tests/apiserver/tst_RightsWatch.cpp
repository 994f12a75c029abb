// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "session/ClusterSession.h"
#include "session/RightsWatch.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;
using Wish = AccessRights::Wish;

namespace {

const QString reviews = u"/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"_s;

} // namespace

//! Rights are asked on the whole cluster first, and in the namespace of one store only
//! where the cluster said no; an answer holds until the next one.
class tst_RightsWatch : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;
    BlueprintCatalog m_catalog;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_client;
    //! "patch deployments in store-tea"; what is not here is refused.
    QSet<QString> m_granted;
    QStringList m_asked;

    Answer answer(const RecordedRequest &request)
    {
        const QJsonObject spec = QJsonDocument::fromJson(request.body).object().value(u"spec"_s).toObject();
        const QJsonObject wanted = spec.value(u"resourceAttributes"_s).toObject();
        const QString sub = wanted.value(u"subresource"_s).toString();
        const QString words = u"%1 %2%3 in %4"_s.arg(wanted.value(u"verb"_s).toString(), wanted.value(u"resource"_s).toString(),
                                                     sub.isEmpty() ? QString() : QString(u'/' + sub),
                                                     wanted.value(u"namespace"_s).toString());
        m_asked.append(words);
        return Answer::json({{u"status"_s, QJsonObject{{u"allowed"_s, m_granted.contains(words)}}}}, 201);
    }
    //! How many questions were about \a namespaceName; empty: about the whole cluster.
    [[nodiscard]] qsizetype askedIn(const QString &namespaceName) const
    {
        return std::count_if(m_asked.cbegin(), m_asked.cend(),
                             [&](const QString &each) { return each.endsWith(QString(u" in "_s + namespaceName)); });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }
    void init()
    {
        m_granted.clear();
        m_asked.clear();
        m_server = std::make_unique<ScriptedServer>(m_certificates);
        QVERIFY(m_server->start());
        m_server->on("POST", reviews, [this](const RecordedRequest &request) { return answer(request); });
        m_client = clientFor(contextFor(*m_server, m_certificates));
        QVERIFY(m_client);
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void asksNoNamespaceWhereTheClusterGrantsAll()
    {
        m_server->on("POST", reviews, [this](const RecordedRequest &request) {
            (void)answer(request);
            return Answer::json({{u"status"_s, QJsonObject{{u"allowed"_s, true}}}}, 201);
        });
        RightsWatch watch(*m_client);
        watch.lookAt(u"store-tea"_s);
        QCOMPARE(m_server->requests().size(), 0);
        watch.refresh();
        QTRY_COMPARE(askedIn({}), 11);
        QVERIFY(QTest::qWaitFor([this] { return m_server->requests().size() == 11; }, 5000));
        watch.lookAt(u"store-books"_s);
        // Nothing is asked again before all is answered.
        QTRY_VERIFY_WITH_TIMEOUT((m_asked.size() < 22 ? watch.refresh() : void(), m_asked.size() == 22), 10000);
        QCOMPARE(askedIn({}), 22);
        QCOMPARE(watch.rights(), AccessRights());
    }

    void asksTheNamespaceOfTheStoreOnce()
    {
        m_granted = {u"patch deployments in store-mine"_s, u"patch statefulsets in store-mine"_s,
                     u"delete namespaces in store-mine"_s};
        RightsWatch watch(*m_client);
        QSignalSpy changed(&watch, &RightsWatch::changed);
        watch.lookAt(u"store-tea"_s);
        watch.refresh();
        QTRY_COMPARE(changed.count(), 1); // all at once
        QCOMPARE(watch.rights().missingFor(Wish::Create), u"create namespaces"_s);
        QCOMPARE(watch.rights().missingFor(Wish::Repair, u"store-tea"_s), u"patch deployments"_s);
        QCOMPARE(watch.rights().missingFor(Wish::ShareSettings), u"patch configmaps"_s);
        QVERIFY(watch.rights().mayNotWrite());
        watch.lookAt(u"store-mine"_s);
        // As before until it is known.
        QCOMPARE(watch.rights().missingFor(Wish::Repair, u"store-mine"_s), u"patch deployments"_s);
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(watch.rights().missingFor(Wish::Repair, u"store-mine"_s), QString());
        QCOMPARE(watch.rights().missingFor(Wish::Delete, u"store-mine"_s), QString());
        QCOMPARE(watch.rights().missingFor(Wish::Change, u"store-mine"_s), u"patch namespaces"_s);
        QVERIFY(!watch.rights().mayNotWrite());
        const qsizetype known = m_asked.size();
        watch.lookAt(u"store-tea"_s);
        watch.lookAt(u"store-mine"_s);
        QCOMPARE(askedIn(u"store-tea"_s), 9);
        watch.refresh();
        QTRY_VERIFY(m_asked.size() > known + 11);
        QCOMPARE(askedIn(u"store-tea"_s), 9);
    }

    void aRefusalAsksAnew()
    {
        m_granted = {u"delete namespaces in "_s};
        RightsWatch watch(*m_client);
        QSignalSpy changed(&watch, &RightsWatch::changed);
        watch.lookAt(u"store-tea"_s);
        watch.refresh();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(watch.rights().missingFor(Wish::Delete, u"store-tea"_s), QString());
        m_granted.clear();
        watch.heed({ErrorKind::Conflict, u"Somebody else did."_s, {}, {}});
        watch.heed({ErrorKind::Forbidden, u"You may not."_s, {}, {}});
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(watch.rights().missingFor(Wish::Delete, u"store-tea"_s), u"delete namespaces"_s);
        QCOMPARE(askedIn({}), 22);
    }

    void whatCannotBeAskedForbidsNothing()
    {
        m_server->on("POST", reviews, Answer::failure(500, "InternalError", u"trouble"_s));
        RightsWatch watch(*m_client);
        watch.lookAt(u"store-tea"_s);
        watch.refresh();
        QTRY_COMPARE(m_server->count("POST", reviews), 11);
        QVERIFY(!QTest::qWaitFor([&] { return watch.rights() != AccessRights(); }, 200));
        // It is asked again by the next reason, as nothing is under way any more.
        m_server->on("POST", reviews, [this](const RecordedRequest &request) { return answer(request); });
        watch.refresh();
        QTRY_VERIFY(watch.rights().mayNotWrite());
        // And what is known stays when nobody answers.
        m_server->stop();
        watch.refresh();
        QVERIFY(!QTest::qWaitFor([&] { return !watch.rights().mayNotWrite(); }, 500));
    }

    void aSessionAsksWhenItIsConnected()
    {
        for (const char *path : {"/api/v1/namespaces", "/api/v1/pods", "/apis/apps/v1/deployments",
                                 "/apis/apps/v1/statefulsets", "/api/v1/persistentvolumeclaims", "/api/v1/services",
                                 "/apis/networking.k8s.io/v1/ingresses", "/api/v1/resourcequotas", "/api/v1/configmaps",
                                 "/api/v1/nodes", "/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases"}) {
            m_server->on("GET", QLatin1String(path), Answer::json(listOf("SomeList", {}, u"9"_s)));
            m_server->on("WATCH", QLatin1String(path), Answer::stream());
        }
        ClusterSession session(contextFor(*m_server, m_certificates), m_catalog, true);
        ConnectionStatus last;
        connect(&session, &ClusterSession::connectionChanged, this,
                [&last](const ConnectionStatus &status) { last = status; });
        session.start();
        session.lookAt(u"tea"_s);
        QTRY_VERIFY(last.rights.mayNotWrite());
        QTRY_COMPARE(last.rights.missingFor(Wish::Delete, u"store-tea"_s), u"delete namespaces"_s);
        const qsizetype known = askedIn({});
        m_granted = {u"create namespaces in "_s};
        session.readCredentials(u"tea"_s); // 404: no reason to ask
        m_server->on("GET", u"/api/v1/namespaces/store-tea/secrets/store-admin"_s,
                     Answer::failure(403, "Forbidden", u"secrets is forbidden"_s));
        QSignalSpy failed(&session, &ClusterSession::credentialsFailed);
        session.readCredentials(u"tea"_s);
        QTRY_VERIFY(!last.rights.mayNotWrite());
        QCOMPARE(askedIn({}), known + 11);
        session.stop();
    }
};

QTEST_GUILESS_MAIN(tst_RightsWatch)
#include "tst_RightsWatch.moc"
