// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GivenCluster.h"
#include "operations/ConsoleSettingsStore.h"
#include "stores/Blueprint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::kube;

using Record = ConsoleSettingsStore::Record;

//! Reads and writes what consoles share as a real API server takes it. Nothing else may
//! run beside it on the cluster; it leaves no namespace behind.
class tst_ClusterSettings : public QObject
{
    Q_OBJECT

    BlueprintCatalog m_catalog = BlueprintCatalog::load().value();
    std::unique_ptr<ApiClient> m_client;

    bool perform(const ApiRequest &request) { return m_client && test::perform(*m_client, request); }

    [[nodiscard]] ApiRequest place() const
    {
        return ApiRequest::get(ResourceType::namespaces(), {}, ConsoleSettings::placeName());
    }

    Result<Record> read()
    {
        std::optional<Result<Record>> answer;
        ConsoleSettingsStore store(*m_client, m_catalog);
        store.read([&answer](const Result<Record> &given) { answer = given; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 35000);
        return answer.value_or(Error{});
    }

    Result<Record> write(const Record &wanted, const Secret &password = {}, bool force = false)
    {
        std::optional<Result<Record>> answer;
        ConsoleSettingsStore store(*m_client, m_catalog);
        store.write({wanted, password, force}, [&answer](const Result<Record> &given) { answer = given; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 35000);
        return answer.value_or(Error{});
    }

    void removePlace()
    {
        (void)perform(ApiRequest::remove(ResourceType::namespaces(), {}, ConsoleSettings::placeName(), {}));
        QTRY_VERIFY_WITH_TIMEOUT(!perform(place()), 60000);
    }

    static QString kindOf(const Result<Record> &answer)
    {
        return answer ? u"ok"_s : QString(toString(answer.error().kind) + u": "_s + answer.error().message);
    }

    static Record someSettings()
    {
        Record record;
        record.mailPasswordKnown = true;
        record.settings.baseDomain = u"shops.example.com"_s;
        record.settings.images = {{u"medusa.web"_s, u"registry.example.com/shop:1"_s}};
        record.settings.mail = MailSettings();
        record.settings.mail->host = u"smtp.example.com"_s;
        record.settings.mail->user = u"shops"_s;
        return record;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (test::givenKubeConfig().isEmpty())
            QSKIP("SHOPFLOW_TEST_KUBECONFIG does not name a kubeconfig.");
        auto client = test::givenClient();
        QVERIFY2(client.ok(), client ? "" : qPrintable(client.error().message));
        m_client = std::move(client).value();
        // Other tests leave the namespace behind; settings in it would be somebody's.
        QVERIFY2(read()->version.isEmpty(), "the cluster has shared settings already");
        removePlace();
    }

    void cleanup()
    {
        const QString space = ConsoleSettings::placeName();
        (void)perform(ApiRequest::remove(ResourceType::configMaps(), space, ConsoleSettings::configMapName(), {}));
        (void)perform(ApiRequest::remove(ResourceType::secrets(), space, ConsoleSettings::mailSecretName(), {}));
    }

    void cleanupTestCase()
    {
        if (!m_client)
            return;
        removePlace();
    }

    void writesTheFirstAndReadsThemBack()
    {
        const auto none = read();
        QCOMPARE(kindOf(none), u"ok"_s);
        QVERIFY(none->version.isEmpty());
        const auto written = write(someSettings(), Secret("s3cr3t"));
        QCOMPARE(kindOf(written), u"ok"_s);
        const auto found = read();
        QCOMPARE(kindOf(found), u"ok"_s);
        QVERIFY(found->settings == someSettings().settings);
        QCOMPARE(found->version, written->version);
        QVERIFY(found->mailPasswordStored);
        // Nothing is left of what is taken out.
        Record fewer = *found;
        fewer.settings.images.clear();
        fewer.settings.mail.reset();
        QCOMPARE(kindOf(write(fewer)), u"ok"_s);
        const auto left = read();
        QCOMPARE(left->settings.words(), QStringList{u"the base domain shops.example.com"_s});
        QVERIFY(!left->mailPasswordStored);
    }

    void letsTheFirstOfTwoConsolesWin()
    {
        const auto first = write(someSettings(), Secret("s3cr3t"));
        QCOMPARE(kindOf(first), u"ok"_s);
        Record mine = *first;
        mine.settings.baseDomain = u"mine.example.com"_s;
        Record yours = *first;
        yours.settings.baseDomain = u"yours.example.com"_s;
        QCOMPARE(kindOf(write(mine)), u"ok"_s);
        const auto late = write(yours);
        QCOMPARE(kindOf(late), u"conflict: Another console changed the shared settings in the meantime."_s);
        QCOMPARE(read()->settings.baseDomain, u"mine.example.com"_s);
    }

    void tellsWhoManagesAField()
    {
        QCOMPARE(kindOf(write(someSettings(), Secret("s3cr3t"))), u"ok"_s);
        const QJsonObject theirs{
            {u"apiVersion"_s, u"v1"_s},
            {u"kind"_s, u"ConfigMap"_s},
            {u"metadata"_s, QJsonObject{{u"name"_s, ConsoleSettings::configMapName()},
                                        {u"namespace"_s, ConsoleSettings::placeName()}}},
            {u"data"_s, QJsonObject{{u"baseDomain"_s, u"theirs.example.com"_s}}}};
        QVERIFY(perform(ApiRequest::apply(ResourceType::configMaps(), theirs, u"gitops"_s, true)));
        Record mine = read().value();
        QCOMPARE(mine.settings.baseDomain, u"theirs.example.com"_s);
        mine.settings.defaultPlan = u"medium"_s;
        QCOMPARE(kindOf(write(mine)), u"ok"_s); // what is the same is no conflict
        mine = read().value();
        mine.settings.baseDomain.clear();
        const auto refused = write(mine);
        QCOMPARE(kindOf(refused), u"conflict: Another program manages some of the settings that all consoles share."_s);
        QCOMPARE(refused.error().detail, u"baseDomain: gitops"_s);
        const auto forced = write(mine, {}, true);
        QCOMPARE(kindOf(forced), u"ok"_s);
        QVERIFY(read()->settings.baseDomain.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ClusterSettings)
#include "tst_ClusterSettings.moc"
