// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "session/ClusterSession.h"

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

//! A locked session asks, and writes nothing, whoever wants it to.
class tst_SessionLock : public QObject
{
    Q_OBJECT

    const QString m_path = u"/api/v1/namespaces/store-shop"_s;
    TestCertificates m_certificates;
    BlueprintCatalog m_catalog;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ClusterSession> m_session;

    void make(bool readOnly)
    {
        m_session = std::make_unique<ClusterSession>(contextFor(*m_server, m_certificates), m_catalog, readOnly);
    }
    //! Deletes the store; what the session says about it.
    QString remove()
    {
        QSignalSpy finished(m_session.get(), &ClusterSession::deleteFinished);
        m_session->deleteStore(u"shop"_s);
        if (finished.isEmpty() && !finished.wait(15000))
            return u"no answer"_s;
        return finished.constFirst().at(1).toString();
    }
    [[nodiscard]] int written() const
    {
        return m_server->count("DELETE", m_path);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificates.isValid())
            QSKIP("openssl is missing");
    }

    void init()
    {
        m_server = std::make_unique<ScriptedServer>(m_certificates);
        QVERIFY(m_server->start());
        const QJsonObject object{{u"kind"_s, u"Namespace"_s},
                                 {u"apiVersion"_s, u"v1"_s},
                                 {u"metadata"_s, QJsonObject{{u"name"_s, u"store-shop"_s},
                                                             {u"uid"_s, u"uid-1"_s},
                                                             {u"labels"_s, QJsonObject{{u"app.kubernetes.io/part-of"_s,
                                                                                       u"shopflow"_s}}}}}};
        m_server->on("GET", m_path, Answer::json(object));
        m_server->on("DELETE", m_path, Answer::failure(403, "Forbidden", u"namespaces is forbidden"_s));
    }

    void cleanup()
    {
        if (m_session)
            m_session->stop();
        m_session.reset();
        m_server.reset();
    }

    void locksAndUnlocksWhileItRuns()
    {
        make(false);
        QSignalSpy changed(m_session.get(), &ClusterSession::connectionChanged);
        m_session->setLocked(true); // before it starts
        m_session->start();
        const auto last = [&changed] { return changed.constLast().constFirst().value<ConnectionStatus>(); };
        QVERIFY(last().readOnly && last().locked);
        QVERIFY(!remove().isEmpty());
        QCOMPARE(written(), 0);
        m_session->setLocked(false);
        QVERIFY(!last().readOnly && !last().locked);
        (void)remove();
        QCOMPARE(written(), 1);
        m_session->setLocked(true);
        QVERIFY(last().readOnly);
        (void)remove();
        QCOMPARE(written(), 1);
    }

    void unlockingDoesNotOpenWhatWasMadeReadOnly()
    {
        make(true);
        m_session->start();
        m_session->setLocked(true);
        m_session->setLocked(false);
        (void)remove();
        QCOMPARE(written(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_SessionLock)
#include "tst_SessionLock.moc"
