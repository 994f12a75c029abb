// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "access/AccessReview.h"
#include "access/StoreExec.h"

#include <QJsonDocument>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

namespace {

const QString reviews = u"/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"_s;

Answer verdict(bool allowed)
{
    return Answer::json({{u"status"_s, QJsonObject{{u"allowed"_s, allowed}}}}, 201);
}

} // namespace

//! Upgrades are asked for by GET, and newer servers want "create" for them as well:
//! both are needed, and one that is missing is enough to say no.
class tst_AccessReview : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_client;

    //! "get pods/exec in shop", sorted; without the first \a known requests.
    QStringList asked(qsizetype known = 0) const
    {
        QStringList all;
        const QVector<RecordedRequest> requests = m_server->requests().mid(known);
        for (const RecordedRequest &request : requests) {
            const QJsonObject attributes = QJsonDocument::fromJson(request.body)
                                               .object()
                                               .value(u"spec"_s)
                                               .toObject()
                                               .value(u"resourceAttributes"_s)
                                               .toObject();
            all.append(u"%1 %2/%3 in %4"_s.arg(attributes.value(u"verb"_s).toString(), attributes.value(u"resource"_s).toString(),
                                               attributes.value(u"subresource"_s).toString(),
                                               attributes.value(u"namespace"_s).toString()));
        }
        all.sort();
        return all;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }
    void init()
    {
        m_server = std::make_unique<ScriptedServer>(m_certificates);
        QVERIFY(m_server->start());
        m_client = clientFor(contextFor(*m_server, m_certificates));
        QVERIFY(m_client);
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void bothAreNeeded_data()
    {
        QTest::addColumn<QVector<bool>>("allowed");
        QTest::newRow("both") << QVector<bool>{true, true};
        QTest::newRow("one") << QVector<bool>{true, false};
        QTest::newRow("the other") << QVector<bool>{false, true};
        QTest::newRow("none") << QVector<bool>{false, false};
    }

    void bothAreNeeded()
    {
        QFETCH(QVector<bool>, allowed);
        for (bool each : allowed)
            m_server->enqueue("POST", reviews, verdict(each));
        std::optional<AccessReview::Answer> forward;
        AccessReview::ask(*m_client, AccessReview::portForward(), u"shop"_s, this,
                          [&](const AccessReview::Answer &answer) { forward = answer; });
        QTRY_VERIFY(forward.has_value());
        QCOMPARE(forward->missing.size(), allowed.count(false));
        QCOMPARE(forward->unknown, 0);
        QCOMPARE(asked(), (QStringList{u"create pods/portforward in shop"_s, u"get pods/portforward in shop"_s}));

        const qsizetype known = m_server->requests().size();
        for (bool each : allowed)
            m_server->enqueue("POST", reviews, verdict(each));
        std::optional<bool> exec;
        StoreExec::askRight(*m_client, u"shop"_s, this, [&](bool may) { exec = may; });
        QTRY_VERIFY(exec.has_value());
        QCOMPARE(*exec, !allowed.contains(false));
        QCOMPARE(asked(known), (QStringList{u"create pods/exec in shop"_s, u"get pods/exec in shop"_s}));
    }

    void whatCannotBeAskedIsUnknown()
    {
        m_server->on("POST", reviews, Answer::failure(500, "InternalError", u"trouble"_s));
        std::optional<AccessReview::Answer> forward;
        AccessReview::ask(*m_client, AccessReview::portForward(), u"shop"_s, this,
                          [&](const AccessReview::Answer &answer) { forward = answer; });
        QTRY_VERIFY(forward.has_value());
        QVERIFY(forward->missing.isEmpty());
        QCOMPARE(forward->unknown, 2);
    }
};

QTEST_GUILESS_MAIN(tst_AccessReview)
#include "tst_AccessReview.moc"
