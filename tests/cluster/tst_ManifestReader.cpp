// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GivenCluster.h"
#include "provisioning/Provisioner.h"
#include "session/ManifestReader.h"
#include "unit/RenderFixture.h"

#include <QTest>

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;

//! What a real API server, with its defaults, makes of a store's objects, beside what
//! was applied. Leaves no namespace behind.
class tst_ManifestReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiClient> m_client;

    bool perform(const ApiRequest &request) { return test::perform(*m_client, request); }

    static StoreSpec spec(const QString &platform)
    {
        const RenderInput plain = renderInput(platform);
        StoreSpec spec = plain.spec;
        spec.name = u"manifest-"_s + platform;
        // Recorded, so that the same are rendered when the store is read.
        spec.images = plain.images;
        return spec;
    }

    //! As a create makes it: with the addresses of this cluster.
    std::optional<RenderInput> input(const QString &platform)
    {
        Preflight preflight(*m_client, catalog(), spec(platform));
        bool done = false;
        connect(&preflight, &Preflight::finished, this, [&done] { done = true; });
        preflight.start();
        if (!QTest::qWaitFor([&done] { return done; }, 60000) || !preflight.spec())
            return {};
        RenderInput input = renderInput(platform);
        input.spec = *preflight.spec();
        input.ownerName = preflight.facts().userName;
        input.address = preflight.facts().address;
        return input;
    }

    Result<ManifestReport> read(const QString &storeName)
    {
        std::optional<Result<ManifestReport>> answer;
        ManifestReader reader(*m_client, catalog(), storeName);
        connect(&reader, &ManifestReader::finished, this,
                [&answer](const Result<ManifestReport> &report) { answer = report; });
        reader.start();
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 35000);
        return answer.value_or(Error{});
    }

    static QStringList differing(const ManifestReport &report)
    {
        QStringList found;
        for (const ManifestObject &object : report.objects) {
            if (object.state == ManifestObject::State::Same)
                continue;
            found.append(object.name);
            for (const ManifestRow &row : object.rows) {
                if (row.mark == ManifestRow::Mark::Changed || row.mark == ManifestRow::Mark::Missing)
                    found.append(row.applied + u" | "_s + row.live);
            }
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (test::givenKubeConfig().isEmpty())
            QSKIP("SHOPFLOW_TEST_KUBECONFIG does not name a kubeconfig.");
        auto client = test::givenClient();
        QVERIFY2(client.ok(), client ? "" : qPrintable(client.error().message));
        m_client = std::move(client).value();
    }

    void whatWasJustAppliedDiffersNowhere_data()
    {
        QTest::addColumn<QString>("platform");
        for (const Blueprint &blueprint : catalog().all())
            QTest::newRow(qPrintable(blueprint.platform)) << blueprint.platform;
    }
    void whatWasJustAppliedDiffersNowhere()
    {
        QFETCH(QString, platform);
        const std::optional<RenderInput> wanted = input(platform);
        QVERIFY(wanted.has_value());
        const auto away = qScopeGuard([&] {
            (void)perform(ApiRequest::remove(ResourceType::namespaces(), {}, wanted->spec.namespaceName(), {}));
        });
        Provisioner provisioner(*m_client, blueprintOf(platform), *wanted);
        std::optional<Result<void>> written;
        connect(&provisioner, &Provisioner::finished, this, [&written](const Result<void> &result) { written = result; });
        provisioner.start();
        QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), 60000);
        QVERIFY2(written->ok(), written->ok() ? "" : qPrintable(written->error().message));

        const auto report = read(wanted->spec.name);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
        QVERIFY(report->objects.size() > 8);
        QCOMPARE(differing(*report).join(u'\n'), QString());
    }

    void cleanupTestCase()
    {
        if (!m_client)
            return;
        for (const Blueprint &blueprint : catalog().all()) {
            const ApiRequest place =
                ApiRequest::get(ResourceType::namespaces(), {}, spec(blueprint.platform).namespaceName());
            QTRY_VERIFY_WITH_TIMEOUT(!perform(place), 60000);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ManifestReader)

#include "tst_ManifestReader.moc"
