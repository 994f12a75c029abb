// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ApiError.h"

#include <QTest>

using namespace shopflow;
using namespace shopflow::kube;
using Transport = ApiError::Transport;

class tst_ApiError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAStatus();
    void foreignBodies_data();
    void foreignBodies();
    void kinds_data();
    void kinds();
    void namesTheMissingRight_data();
    void namesTheMissingRight();
    void transports_data();
    void transports();
    void causesAreListedOnce();
};

void tst_ApiError::readsAStatus()
{
    const QByteArray body = R"({"kind":"Status","apiVersion":"v1","status":"Failure","code":429,
        "reason":"TooManyRequests","message":"slow down","details":{"retryAfterSeconds":3,
        "causes":[{"reason":"R","message":"M","field":".spec"}]}})";
    const ApiError error = ApiError::fromBody(429, body, "application/json");
    QCOMPARE(error.transport, Transport::None);
    QCOMPARE(error.status, 429);
    QCOMPARE(error.reason, QStringLiteral("TooManyRequests"));
    QCOMPARE(error.message, QStringLiteral("slow down"));
    QVERIFY(error.retryAfter == std::chrono::seconds(3));
    QCOMPARE(error.causes.size(), 1);
    QCOMPARE(error.causes.constFirst().field, QStringLiteral(".spec"));
}

void tst_ApiError::foreignBodies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<bool>("wasPost");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("message");
    QTest::newRow("html") << 502 << QByteArray(" <h1>Bad</h1>\n") << QByteArray("text/html") << false
                          << QStringLiteral("InternalError") << QStringLiteral("<h1>Bad</h1>");
    QTest::newRow("empty") << 503 << QByteArray() << QByteArray() << false << QStringLiteral("ServiceUnavailable")
                           << QString();
    QTest::newRow("binary") << 500 << QByteArray("\x01\x02") << QByteArray("application/octet-stream") << false
                            << QStringLiteral("InternalError") << QString();
    QTest::newRow("409 on POST") << 409 << QByteArray("x") << QByteArray("text/plain") << true
                                 << QStringLiteral("AlreadyExists") << QStringLiteral("x");
    QTest::newRow("409 elsewhere") << 409 << QByteArray("x") << QByteArray("text/plain") << false
                                   << QStringLiteral("Conflict") << QStringLiteral("x");
    QTest::newRow("another JSON") << 404 << QByteArray("{\"kind\":\"Pod\"}") << QByteArray("application/json") << false
                                  << QStringLiteral("NotFound") << QStringLiteral("{\"kind\":\"Pod\"}");
    QTest::newRow("long") << 500 << QByteArray(10000, 'x') << QByteArray("text/plain") << false
                          << QStringLiteral("InternalError") << QString(2048, u'x');
    QTest::newRow("cut at a character") << 500 << QByteArray(2047, 'x') + "\xC3\xA4\xC3\xA4" << QByteArray("text/plain")
                                        << false << QStringLiteral("InternalError") << QString(2047, u'x');
    QTest::newRow("secrets are covered") << 500 << QByteArray("sent Bearer abc.def") << QByteArray("text/plain")
                                         << false << QStringLiteral("InternalError")
                                         << QStringLiteral("sent Bearer (redacted)");
}

void tst_ApiError::foreignBodies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(bool, wasPost);
    const ApiError error = ApiError::fromBody(status, body, contentType, wasPost);
    QCOMPARE(error.status, status);
    QTEST(error.reason, "reason");
    QTEST(error.message, "message");
}

void tst_ApiError::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, int status, const char *reason, const char *message, ErrorKind kind) {
        QTest::newRow(name) << status << QString::fromLatin1(reason) << QString::fromLatin1(message) << toString(kind);
    };
    row("quota", 403, "Forbidden",
        "pods \"web\" is forbidden: exceeded quota: shop, requested: limits.cpu=2, used: limits.cpu=1, limited: "
        "limits.cpu=2",
        ErrorKind::Quota);
    row("quota needs limits", 403, "Forbidden", "pods \"w\" is forbidden: failed quota: q: must specify limits.cpu",
        ErrorKind::Quota);
    row("limit range", 403, "Forbidden",
        "pods \"w\" is forbidden: maximum memory usage per Container is 1Gi, but limit is 2Gi", ErrorKind::Quota);
    row("pod security", 403, "Forbidden",
        "pods \"w\" is forbidden: violates PodSecurity \"restricted:latest\": privileged", ErrorKind::Policy);
    row("terminating", 403, "Forbidden",
        "unable to create new content in namespace shop because it is being terminated", ErrorKind::Conflict);
    row("webhook", 400, "BadRequest", "admission webhook \"x.y\" denied the request: no", ErrorKind::Policy);
    row("admission policy", 422, "Invalid",
        "deployments.apps \"x\" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: no",
        ErrorKind::Policy);
    row("rights", 403, "Forbidden", "pods is forbidden: User \"u\" cannot list resource", ErrorKind::Forbidden);
    row("401", 401, "Unauthorized", "Unauthorized", ErrorKind::Unauthorized);
    row("404", 404, "NotFound", "pods \"x\" not found", ErrorKind::NotFound);
    row("unknown kind", 404, "NotFound", "the server could not find the requested resource", ErrorKind::NotFound);
    row("exists", 409, "AlreadyExists", "namespaces \"x\" already exists", ErrorKind::Conflict);
    row("conflict", 409, "Conflict", "the object has been modified", ErrorKind::Conflict);
    row("410", 410, "Expired", "too old resource version", ErrorKind::Conflict);
    row("400", 400, "BadRequest", "strict decoding error", ErrorKind::Invalid);
    row("413", 413, "RequestEntityTooLarge", "too large", ErrorKind::Invalid);
    row("422", 422, "Invalid", "spec.replicas: Invalid value", ErrorKind::Invalid);
    row("429", 429, "TooManyRequests", "busy", ErrorKind::Unreachable);
    row("500", 500, "InternalError", "etcd", ErrorKind::Internal);
    row("502", 502, "", "", ErrorKind::Unreachable);
    row("503", 503, "ServiceUnavailable", "starting", ErrorKind::Unreachable);
    row("504", 504, "Timeout", "slow", ErrorKind::Timeout);
    row("418", 418, "", "", ErrorKind::Internal);
}

void tst_ApiError::kinds()
{
    ApiError error;
    QFETCH(int, status);
    QFETCH(QString, reason);
    QFETCH(QString, message);
    error.status = status;
    error.reason = reason;
    error.message = message;
    error.where = QStringLiteral("GET /x");
    const Error told = error.toError();
    QTEST(toString(told.kind), "kind");
    QVERIFY2(told.message.endsWith(u'.'), qPrintable(told.message));
    QVERIFY2(told.nextStep.endsWith(u'.'), qPrintable(told.nextStep));
    QVERIFY(told.detail.contains(message));
    QVERIFY(told.detail.endsWith(QStringLiteral("GET /x")));
}

void tst_ApiError::namesTheMissingRight_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("words");
    QTest::newRow("in a namespace")
        << QStringLiteral("pods is forbidden: User \"system:serviceaccount:a:b\" cannot list resource \"pods\" in API group "
                          "\"\" in the namespace \"store-shop\"")
        << QStringLiteral("You may not list pods in the namespace store-shop.");
    QTest::newRow("in the cluster")
        << QStringLiteral("namespaces is forbidden: User \"u\" cannot list resource \"namespaces\" in API group \"\" at the "
                          "cluster scope: RBAC: not found")
        << QStringLiteral("You may not list namespaces.");
    QTest::newRow("a part of an object")
        << QStringLiteral("pods \"web-1\" is forbidden: User \"u\" cannot get resource \"pods/log\" in API group \"\" in the "
                          "namespace \"n\"")
        << QStringLiteral("You may not get pods/log in the namespace n.");
    QTest::newRow("a path") << QStringLiteral("forbidden: User \"u\" cannot get path \"/version\"")
                            << QStringLiteral("You may not get /version.");
    QTest::newRow("another authorizer") << QStringLiteral("no") << QStringLiteral("You are not allowed to do this in the cluster.");
}

void tst_ApiError::namesTheMissingRight()
{
    QFETCH(QString, message);
    ApiError error;
    error.status = 403;
    error.message = message;
    const Error told = error.toError();
    QTEST(told.message, "words");
    QCOMPARE(told.detail, message);
    QVERIFY(!told.nextStep.isEmpty());
}

void tst_ApiError::transports_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<QString>("kind");
    QTest::newRow("refused") << int(Transport::Refused) << toString(ErrorKind::Unreachable);
    QTest::newRow("tls") << int(Transport::Tls) << toString(ErrorKind::Unreachable);
    QTest::newRow("timeout") << int(Transport::Timeout) << toString(ErrorKind::Unreachable);
    QTest::newRow("protocol") << int(Transport::Protocol) << toString(ErrorKind::Unreachable);
    QTest::newRow("read-only") << int(Transport::ReadOnly) << toString(ErrorKind::ReadOnly);
    QTest::newRow("config") << int(Transport::Config) << toString(ErrorKind::Config);
    QTest::newRow("cancelled") << int(Transport::Cancelled) << toString(ErrorKind::Cancelled);
    QTest::newRow("nothing at all") << int(Transport::None) << toString(ErrorKind::Internal);
}

void tst_ApiError::transports()
{
    QFETCH(int, transport);
    ApiError error;
    error.transport = Transport(transport);
    error.message = QStringLiteral("the server's certificate has expired");
    const Error told = error.toError();
    QTEST(toString(told.kind), "kind");
    QVERIFY(!told.message.isEmpty());
    if (error.transport == Transport::Tls)
        QVERIFY(told.message.contains(error.message));
    // Who has several clusters hears which one, and never with what they sign in.
    error.nameServer(QUrl(QStringLiteral("https://me:secret@10.0.0.1:6443/prefix?x=y")), QStringLiteral("kind-shop"));
    const Error named = error.toError();
    if (named.kind == ErrorKind::Unreachable) {
        QVERIFY2(named.message.contains(QStringLiteral("https://10.0.0.1:6443/prefix of the context “kind-shop”")),
                 qPrintable(named.message));
        QVERIFY(!named.message.contains(QStringLiteral("secret")));
    } else {
        QVERIFY(named == told);
    }
}

void tst_ApiError::causesAreListedOnce()
{
    ApiError error;
    error.status = 409;
    error.reason = QStringLiteral("Conflict");
    error.message = QStringLiteral("Apply failed with 1 conflict: conflict with \"kubectl\": .spec.replicas");
    error.causes = {{QStringLiteral("FieldManagerConflict"), QStringLiteral("conflict with \"kubectl\""),
                     QStringLiteral(".spec.replicas")},
                    {QStringLiteral("FieldManagerConflict"), QStringLiteral("conflict with \"other\""),
                     QStringLiteral(".spec.paused")}};
    const Error told = error.toError();
    QVERIFY(told.message.contains(QStringLiteral("Another program")));
    QCOMPARE(told.detail, error.message + QStringLiteral("\n.spec.paused: conflict with \"other\""));
}

QTEST_APPLESS_MAIN(tst_ApiError)
#include "tst_ApiError.moc"
