// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "operations/ConsoleSettingsStore.h"
#include "stores/Blueprint.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

namespace {

using Record = ConsoleSettingsStore::Record;

const QString SettingsPath = u"/api/v1/namespaces/shopflow-system/configmaps/console-settings"_s;
const QString PasswordPath = u"/api/v1/namespaces/shopflow-system/secrets/console-mail"_s;
const QString PlacesPath = u"/api/v1/namespaces"_s;

QJsonObject configMap(const QJsonObject &data, const QString &version = u"7"_s)
{
    return {{u"kind"_s, u"ConfigMap"_s},
            {u"apiVersion"_s, u"v1"_s},
            {u"metadata"_s, QJsonObject{{u"name"_s, u"console-settings"_s}, {u"resourceVersion"_s, version}}},
            {u"data"_s, data}};
}

Answer missing()
{
    return Answer::failure(404, "NotFound", u"not found"_s);
}

Answer forbidden()
{
    return Answer::failure(403, "Forbidden", u"asha cannot do that"_s);
}

//! Answers as the server does: with what it was sent.
Answer echoed(const RecordedRequest &request)
{
    QJsonObject object = QJsonDocument::fromJson(request.body).object();
    QJsonObject metadata = object.value(u"metadata"_s).toObject();
    metadata.insert(u"resourceVersion"_s, u"8"_s);
    object.insert(u"metadata"_s, metadata);
    return Answer::json(object);
}

MailSettings mailServer(const QString &user)
{
    MailSettings mail;
    mail.host = u"smtp.example.com"_s;
    mail.user = user;
    return mail;
}

} // namespace

class tst_ConsoleSettingsStore : public QObject
{
    Q_OBJECT

    TestCertificates m_certificates;
    BlueprintCatalog m_catalog = BlueprintCatalog::load().value();
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_client;

    //! Runs \a job of a store and waits for its answer.
    Result<Record> answerOf(const std::function<void(ConsoleSettingsStore &, ConsoleSettingsStore::Done)> &job)
    {
        std::optional<Result<Record>> answer;
        ConsoleSettingsStore store(*m_client, m_catalog);
        job(store, [&answer](const Result<Record> &given) { answer = given; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 15000))
            return Error{ErrorKind::Internal, u"there was no answer"_s, {}, {}};
        return *answer;
    }
    Result<Record> read()
    {
        return answerOf([](ConsoleSettingsStore &store, const ConsoleSettingsStore::Done &done) { store.read(done); });
    }
    Result<Record> write(const Record &wanted, const Secret &password = {}, bool force = false)
    {
        return answerOf([=](ConsoleSettingsStore &store, const ConsoleSettingsStore::Done &done) {
            store.write({wanted, password, force}, done);
        });
    }
    [[nodiscard]] QJsonObject sent(const QString &path) const
    {
        QJsonObject last;
        for (const RecordedRequest &request : m_server->requests()) {
            if (request.path == path && request.method == "PATCH")
                last = QJsonDocument::fromJson(request.body).object();
        }
        return last;
    }
    static QString kindOf(const Result<Record> &answer) { return answer ? u"ok"_s : toString(answer.error().kind); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }

    void init()
    {
        m_server = std::make_unique<ScriptedServer>(m_certificates);
        QVERIFY(m_server->start());
        m_client = clientFor(contextFor(*m_server, m_certificates));
        m_server->on("PATCH", SettingsPath, echoed);
        m_server->on("PATCH", PasswordPath, echoed);
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void readsNothing()
    {
        m_server->on("GET", SettingsPath, missing());
        m_server->on("GET", PasswordPath, missing());
        const auto answer = read();
        QCOMPARE(kindOf(answer), u"ok"_s);
        QVERIFY(answer->settings == ConsoleSettings());
        QVERIFY(answer->version.isEmpty());
        QVERIFY(answer->mailPasswordKnown && !answer->mailPasswordStored);
    }

    void readsBoth()
    {
        m_server->on("GET", SettingsPath,
                     Answer::json(configMap({{u"baseDomain"_s, u"shops.example.com"_s}, {u"image.medusa.web"_s, u"a:1"_s}})));
        m_server->on("GET", PasswordPath, Answer::json({{u"data"_s, QJsonObject{{u"password"_s, u"czNjcjN0"_s}}}}));
        const auto answer = read();
        QCOMPARE(kindOf(answer), u"ok"_s);
        QCOMPARE(answer->settings.baseDomain, u"shops.example.com"_s);
        QCOMPARE(answer->version, u"7"_s);
        QCOMPARE(answer->imageKeys, QStringList{u"medusa.web"_s});
        QVERIFY(answer->mailPasswordStored);
    }

    void tellsOfMissingRights()
    {
        m_server->on("GET", SettingsPath, Answer::json(configMap({})));
        m_server->on("GET", PasswordPath, forbidden());
        const auto partly = read();
        QCOMPARE(kindOf(partly), u"ok"_s);
        QVERIFY(!partly->mailPasswordKnown);
        m_server->on("GET", SettingsPath, forbidden());
        const auto none = read();
        QCOMPARE(kindOf(none), u"forbidden"_s);
        QVERIFY(none.error().nextStep.contains(u"shared.yaml"_s));
    }

    void writesWhatIsSetAndWhatIsNot()
    {
        Record wanted;
        wanted.version = u"7"_s;
        wanted.imageKeys = {u"medusa.web"_s, u"medusa.cache"_s};
        wanted.settings.baseDomain = u"shops.example.com"_s;
        wanted.settings.images = {{u"medusa.web"_s, u"a:2"_s}};
        const auto answer = write(wanted);
        QCOMPARE(kindOf(answer), u"ok"_s);
        QCOMPARE(answer->version, u"8"_s);
        QCOMPARE(answer->imageKeys, QStringList{u"medusa.web"_s});
        const QJsonObject data = sent(SettingsPath).value(u"data"_s).toObject();
        QCOMPARE(data.value(u"baseDomain"_s), QJsonValue(u"shops.example.com"_s));
        QCOMPARE(data.value(u"image.medusa.cache"_s), QJsonValue(QString()));
        QCOMPARE(data.value(u"publicAddress"_s), QJsonValue(QString()));
        QCOMPARE(sent(SettingsPath).value(u"metadata"_s).toObject().value(u"resourceVersion"_s), QJsonValue(u"7"_s));
        QCOMPARE(m_server->count("PATCH", PasswordPath), 0);
    }

    void makesItsNamespaceOnce()
    {
        m_server->enqueue("PATCH", SettingsPath, Answer::failure(404, "NotFound", u"namespaces \"shopflow-system\" not found"_s));
        m_server->on("POST", PlacesPath, echoed);
        Record wanted;
        wanted.settings.defaultPlan = u"medium"_s;
        QCOMPARE(kindOf(write(wanted)), u"ok"_s);
        QCOMPARE(m_server->count("POST", PlacesPath), 1);
        QCOMPARE(m_server->count("PATCH", SettingsPath), 2);

        m_server->on("PATCH", SettingsPath, missing());
        m_server->on("POST", PlacesPath, forbidden());
        const auto refused = write(wanted);
        QCOMPARE(kindOf(refused), u"forbidden"_s);
        QVERIFY(refused.error().nextStep.contains(u"shared.yaml"_s));
    }

    void keepsThePasswordInItsSecret()
    {
        Record wanted;
        wanted.version = u"7"_s;
        wanted.mailPasswordKnown = true;
        wanted.settings.mail = mailServer(u"shops"_s);
        QCOMPARE(kindOf(write(wanted)), u"invalid"_s);
        QVERIFY(m_server->requests().isEmpty());
        const auto answer = write(wanted, Secret("s3cr3t"));
        QCOMPARE(kindOf(answer), u"ok"_s);
        QVERIFY(answer->mailPasswordStored);
        QCOMPARE(sent(PasswordPath).value(u"data"_s).toObject().value(u"password"_s), QJsonValue(u"czNjcjN0"_s));
        QVERIFY(!QJsonDocument(sent(SettingsPath)).toJson().contains("czNjcjN0"));
        // Again without one: that of the cluster stays.
        QCOMPARE(kindOf(write(*answer)), u"ok"_s);
        QCOMPARE(m_server->count("PATCH", PasswordPath), 1);
        // Without the server nobody needs its password.
        Record off = *answer;
        off.settings.mail.reset();
        const auto ended = write(off);
        QCOMPARE(kindOf(ended), u"ok"_s);
        QVERIFY(!ended->mailPasswordStored);
        QVERIFY(sent(PasswordPath).value(u"data"_s).isNull());
    }

    //! Our own write, whose answer was lost, is no other console's.
    void aWriteWithoutAnAnswerIsLookedAt_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::addColumn<QString>("kind");
        QTest::newRow("it arrived") << true << u"ok"_s;
        QTest::newRow("another one did") << false << u"conflict"_s;
    }
    void aWriteWithoutAnAnswerIsLookedAt()
    {
        QFETCH(bool, taken);
        QFETCH(QString, kind);
        QJsonObject stored;
        m_server->on("PATCH", SettingsPath, [&](const RecordedRequest &request) {
            if (!stored.isEmpty())
                return Answer::failure(409, "Conflict", u"the object has been modified"_s);
            stored = QJsonDocument::fromJson(request.body).object();
            if (!taken)
                stored.insert(u"data"_s, QJsonObject{{u"baseDomain"_s, u"theirs.example.com"_s}});
            QJsonObject metadata = stored.value(u"metadata"_s).toObject();
            metadata.insert(u"resourceVersion"_s, u"8"_s);
            stored.insert(u"metadata"_s, metadata);
            return Answer::closeBeforeAnswer();
        });
        m_server->on("GET", SettingsPath, [&stored](const RecordedRequest &) { return Answer::json(stored); });
        Record wanted;
        wanted.version = u"7"_s;
        wanted.settings.baseDomain = u"shops.example.com"_s;
        const auto answer = write(wanted);
        QCOMPARE(kindOf(answer), kind);
        if (taken) {
            QCOMPARE(answer->version, u"8"_s);
            QCOMPARE(answer->settings.baseDomain, u"shops.example.com"_s);
        }
        QVERIFY(m_server->count("PATCH", SettingsPath) >= 2);
        QCOMPARE(m_server->count("GET", SettingsPath), 1);
    }

    void tellsConflicts_data()
    {
        QTest::addColumn<QJsonObject>("details");
        QTest::addColumn<QString>("word");
        const QJsonObject cause{{u"reason"_s, u"FieldManagerConflict"_s},
                                {u"message"_s, u"conflict with \"kubectl-edit\" using v1"_s},
                                {u"field"_s, u".data.baseDomain"_s}};
        QTest::newRow("a field") << QJsonObject{{u"causes"_s, QJsonArray{cause}}} << u"baseDomain: kubectl-edit"_s;
        QTest::newRow("the object") << QJsonObject{} << u"the object has been modified"_s;
    }
    void tellsConflicts()
    {
        QFETCH(QJsonObject, details);
        QFETCH(QString, word);
        m_server->enqueue("PATCH", SettingsPath,
                          Answer::failure(409, "Conflict", u"the object has been modified"_s, details));
        Record wanted;
        wanted.version = u"6"_s;
        const auto answer = write(wanted, Secret(), false);
        QCOMPARE(kindOf(answer), u"conflict"_s);
        QVERIFY2(answer.error().detail.contains(word), qPrintable(answer.error().detail));
        QVERIFY(!answer.error().nextStep.isEmpty());
        QCOMPARE(kindOf(write(wanted, Secret(), true)), u"ok"_s);
        QVERIFY(QString::fromUtf8(m_server->lastRequest().target).contains(u"force=true"_s));
    }
};

QTEST_GUILESS_MAIN(tst_ConsoleSettingsStore)
#include "tst_ConsoleSettingsStore.moc"
