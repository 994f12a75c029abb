// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/BoundedFile.h"
#include "kube/config/KubeConfig.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace shopflow;
using namespace shopflow::kube;

namespace {

//! A kubeconfig with one context "main"; \a cluster and \a user are flow mappings.
QByteArray configWith(const QByteArray &cluster, const QByteArray &user)
{
    return "apiVersion: v1\nkind: Config\ncurrent-context: main\n"
           "clusters:\n- {name: c, cluster: {" +
           cluster + "}}\nusers:\n- {name: u, user: {" + user +
           "}}\ncontexts:\n- {name: main, context: {cluster: c, user: u}}\n";
}

const QByteArray goodServer = "server: 'https://10.0.0.1:6443'";

Result<KubeContext> contextOf(const QByteArray &text, const QString &directory = QStringLiteral("/nowhere"))
{
    const auto config = KubeConfig::parse(text, QStringLiteral("config"), directory);
    if (!config)
        return config.error();
    return config->context();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray jwtEndingAt(const QDateTime &time)
{
    const QJsonObject payload{{QStringLiteral("exp"), time.toSecsSinceEpoch()}};
    const auto part = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part("{}") + '.' + part(QJsonDocument(payload).toJson(QJsonDocument::Compact)) + ".sig";
}

} // namespace

class tst_KubeConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void readsAContext();
    void invalidFiles_data();
    void invalidFiles();
    void emptyMapsAreFine();
    void invalidContexts_data();
    void invalidContexts();
    void allProblemsAreCollected();
    void chooses_data();
    void chooses();
    void namesTheFileWithoutContexts();
    void relativePathsFollowTheirFile();
    void mergesFirstWins();
    void loadsFromTheEnvironment();
    void explicitPathMustExist();
    void directoryIsNoConfig();
    void pipesAndDevices();
    void namedFilesHaveLimits_data();
    void namedFilesHaveLimits();
    void onlyWhatIsSurelyMissingIsSkipped();
    void wrongTypesHaveOneReasonEach();
    void summaries();
    void acceptedUsers_data();
    void acceptedUsers();
    void execPlugin();
    void secretsStayOutOfMessages();

private:
    QTemporaryDir m_directory;
};

void tst_KubeConfig::cleanup()
{
    qunsetenv("KUBECONFIG");
}

void tst_KubeConfig::readsAContext()
{
    const auto context =
        contextOf(configWith("server: 'https://10.0.0.1:6443/k8s/?q=1#f', certificate-authority-data: aGVsbG8=, "
                             "tls-server-name: kube, proxy-url: 'socks5://proxy:1080'",
                             "token: abc, as: jane, as-groups: [a]"));
    QVERIFY2(context.ok(), qPrintable(context.ok() ? QString() : context.error().message));
    QCOMPARE(context->name, QStringLiteral("main"));
    QCOMPARE(context->clusterName, QStringLiteral("c"));
    QCOMPARE(context->userName, QStringLiteral("u"));
    QCOMPARE(context->namespaceName, QStringLiteral("default"));
    QCOMPARE(context->server, QUrl(QStringLiteral("https://10.0.0.1:6443/k8s/")));
    QCOMPARE(context->caPem, QByteArray("hello"));
    QCOMPARE(context->tlsServerName, QStringLiteral("kube"));
    QCOMPARE(context->proxyUrl, QUrl(QStringLiteral("socks5://proxy:1080")));
    QCOMPARE(context->token.reveal(), QByteArray("abc"));
    QCOMPARE(context->impersonateUser, QStringLiteral("jane"));
    QCOMPARE(context->impersonateGroups, QStringList{QStringLiteral("a")});
}

void tst_KubeConfig::invalidFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("duplicate cluster") << QByteArray("clusters: [{name: a}, {name: a}]")
                                       << QStringLiteral("\"clusters\" names \"a\" twice");
    QTest::newRow("duplicate user") << QByteArray("users: [{name: a}, {name: a}]") << QStringLiteral("\"users\"");
    QTest::newRow("duplicate context") << QByteArray("contexts: [{name: a}, {name: a}]")
                                       << QStringLiteral("\"contexts\"");
    QTest::newRow("duplicate extension") << QByteArray("extensions: [{name: a}, {name: a}]")
                                         << QStringLiteral("\"extensions\"");
    QTest::newRow("a number as name") << QByteArray("users: [{name: 5, user: {}}]") << QStringLiteral("a name in quotes");
    QTest::newRow("a word as entry") << QByteArray("users: [a]") << QStringLiteral("entry 1 of \"users\" must be a mapping");
    QTest::newRow("another version") << QByteArray("apiVersion: v2") << QStringLiteral("(apiVersion v2, not v1)");
    QTest::newRow("version as number") << QByteArray("apiVersion: 1") << QStringLiteral("must be words");
    QTest::newRow("kind as list") << QByteArray("kind: [Config]") << QStringLiteral("must be words");
    QTest::newRow("no list") << QByteArray("users: 1") << QStringLiteral("must be a list");
    QTest::newRow("another kind") << QByteArray("kind: Deployment") << QStringLiteral("but a Deployment");
    QTest::newRow("no mapping") << QByteArray("- a") << QStringLiteral("holds no mapping");
    QTest::newRow("number as context") << QByteArray("current-context: 5") << QStringLiteral("put it in quotes");
    QTest::newRow("two documents") << QByteArray("kind: Config\n---\nkind: Config\n") << QStringLiteral("2 documents");
}

void tst_KubeConfig::invalidFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto config = KubeConfig::parse(text, QStringLiteral("my-config"), QStringLiteral("/"));
    QVERIFY(!config.ok());
    QCOMPARE(toString(config.error().kind), toString(ErrorKind::Config));
    QVERIFY2(config.error().message.contains(expected), qPrintable(config.error().message));
    QVERIFY(config.error().message.contains(QStringLiteral("my-config")));
}

void tst_KubeConfig::emptyMapsAreFine()
{
    for (const QByteArray text : {"", "clusters:\nusers: null\ncontexts: []\n", "{}", "unknown: {a: 1}", "users: [{user: {}}]"}) {
        const auto config = KubeConfig::parse(text, QStringLiteral("c"), QStringLiteral("/"));
        QVERIFY(config.ok());
        QVERIFY(config->contexts().isEmpty());
        QVERIFY(!config->context().ok());
    }
}

void tst_KubeConfig::invalidContexts_data()
{
    QTest::addColumn<QByteArray>("cluster");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("expected");
    const auto cluster = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QByteArray("token: a") << QString::fromLatin1(expected);
    };
    const auto user = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << goodServer << text << QString::fromLatin1(expected);
    };
    cluster("no server", "", "names no server");
    cluster("no scheme", "server: '10.0.0.1:6443'", "must begin with https://");
    cluster("name without scheme", "server: 'kube.example'", "must begin with https://");
    cluster("ftp", "server: 'ftp://kube'", "must begin with https://");
    cluster("password in the URL", "server: 'https://a:b@kube'", "must not hold a user name");
    cluster("server as a number", "server: 5", "must be a string");
    cluster("CA twice", goodServer + ", certificate-authority: /x, certificate-authority-data: aGVsbG8=",
            "sets both certificate-authority and certificate-authority-data");
    cluster("CA and insecure", goodServer + ", certificate-authority-data: aGVsbG8=, insecure-skip-tls-verify: true",
            "insecure-skip-tls-verify");
    cluster("CA not base64", goodServer + ", certificate-authority-data: 'a!b'", "not valid base64");
    cluster("CA file missing", goodServer + ", certificate-authority: /does/not/exist", "cannot be read from");
    cluster("CA file is a directory", goodServer + ", certificate-authority: /tmp", "it is a directory");
    cluster("insecure as a word", goodServer + ", insecure-skip-tls-verify: 'yes'", "must be true or false");
    cluster("proxy without scheme", goodServer + ", proxy-url: 'proxy:3128'", "proxy-url");
    cluster("proxy by ftp", goodServer + ", proxy-url: 'ftp://proxy'", "proxy-url");
    user("certificate without key", "client-certificate-data: aGVsbG8=", "no client key");
    user("certificate twice", "client-certificate-data: aGVsbG8=, client-certificate: /x, client-key-data: aGVsbG8=",
         "sets both client-certificate and");
    user("key twice",
         "client-certificate-data: aGVsbG8=, client-key: /x, client-key-data: aGVsbG8=", "sets both client-key and");
    user("token and basic", "token: a, username: b, password: c", "both a token and a user name");
    user("token as a number", "token: 123", "put it in quotes");
    user("token file missing", "tokenFile: /does/not/exist", "token file");
    user("group without user", "token: a, as-groups: [x]", "without a user");
    user("uid without user", "token: a, as-uid: x", "without a user");
    user("several groups", "token: a, as: b, as-groups: [a, b]", "impersonates 2 groups, and only one can be sent");
    user("several values of an extra", "token: a, as: b, as-user-extra: {k: [a, b]}", "only one can be sent");
    user("groups as a word", "token: a, as: b, as-groups: 'system:masters'", "\"as-groups\" of \"u\" must be a list");
    user("a number as group", "token: a, as: b, as-groups: [1]", "\"as-groups\" of \"u\" must hold strings");
    user("extra as a word", "token: a, as: b, as-user-extra: x", "\"as-user-extra\" of \"u\" must be a mapping");
    user("extra without a list", "token: a, as: b, as-user-extra: {k: x}", "\"as-user-extra.k\" of \"u\" must be a list");
    user("a number as extra", "token: a, as: b, as-user-extra: {k: [5]}", "\"as-user-extra.k\" of \"u\" must hold");
    user("exec as a word", "exec: aws", "\"exec\" of \"u\" must be a mapping");
    user("exec as a word beside a token", "token: a, exec: aws", "\"exec\" of \"u\" must be a mapping");
    user("bad exec beside a token", "token: a, exec: {command: x}", "names no apiVersion");
    user("provider as a word", "auth-provider: gcp", "\"auth-provider\" of \"u\" must be a mapping");
    user("provider without a name", "auth-provider: {}", "has an auth-provider without a name");
    user("provider with a number as name", "auth-provider: {name: 5}", "must be a string");
    user("provider with a number", "token: a, auth-provider: {name: oidc, config: {id-token: 5}}",
         "\"auth-provider.config.id-token\" of \"u\" must be a string");
    user("gcp beside a token", "token: a, auth-provider: {name: gcp}", "\"gcp\"");
    cluster("a word for plugins",
            goodServer + ", extensions: [{name: client.authentication.k8s.io/exec, extension: foo}, 5]",
            "\"extensions\" of \"c\" must hold mappings");
    user("exec without a version", "exec: {command: aws-iam-authenticator}", "names no apiVersion");
    user("exec and provider", "exec: {command: x}, auth-provider: {name: oidc}", "both an exec plugin");
    user("gcp", "auth-provider: {name: gcp}", "\"gcp\"");
    user("azure", "auth-provider: {name: azure}", "\"azure\"");
    user("oidc without token", "auth-provider: {name: oidc, config: {}}", "no token that is still valid");
    user("oidc expired",
         "auth-provider: {name: oidc, config: {id-token: " + jwtEndingAt(QDateTime::currentDateTimeUtc().addSecs(5)) +
             "}}",
         "no token that is still valid");
}

void tst_KubeConfig::invalidContexts()
{
    QFETCH(QByteArray, cluster);
    QFETCH(QByteArray, user);
    QFETCH(QString, expected);
    const auto context = contextOf(configWith(cluster, user));
    QVERIFY(!context.ok());
    QCOMPARE(toString(context.error().kind), toString(ErrorKind::Config));
    QVERIFY2(context.error().message.contains(expected), qPrintable(context.error().message));
    QVERIFY(context.error().message.startsWith(QStringLiteral("The context \"main\" cannot be used: ")));
    QVERIFY(!context.error().nextStep.isEmpty());
}

void tst_KubeConfig::allProblemsAreCollected()
{
    const auto context = contextOf(configWith("server: x, certificate-authority-data: '!'",
                                              "client-certificate-data: aGVsbG8=, token: a, username: b"));
    QVERIFY(!context.ok());
    QVERIFY(context.error().message.contains(QStringLiteral("for 4 reasons")));
    QCOMPARE(context.error().detail.split(u'\n').size(), 4);
}

void tst_KubeConfig::chooses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("expected");
    const QByteArray entries =
        "clusters: [{name: c, cluster: {server: 'https://h'}}]\nusers: [{name: u, user: {token: t}}]\n"
        "contexts: [{name: a, context: {cluster: c, user: u}}, {name: b, context: {cluster: x, "
        "user: u}}, {name: d, context: {cluster: c, user: u, namespace: Bad_Name}}]\n";
    const QString config = toString(ErrorKind::Config);
    QTest::newRow("no current context") << entries << QString() << config << QStringLiteral("no current context");
    QTest::newRow("dangling current context")
        << entries + "current-context: gone" << QString() << config << QStringLiteral("\"gone\" does not exist");
    QTest::newRow("unknown name") << entries << QStringLiteral("zzz") << toString(ErrorKind::NotFound)
                                  << QStringLiteral("no context \"zzz\"");
    QTest::newRow("dangling cluster") << entries << QStringLiteral("b") << config
                                      << QStringLiteral("cluster \"x\" does not exist");
    QTest::newRow("bad namespace") << entries << QStringLiteral("d") << config << QStringLiteral("not a legal name");
    QTest::newRow("fine") << entries << QStringLiteral("a") << QString() << QString();
    QTest::newRow("current") << entries + "current-context: a" << QString() << QString() << QString();
}

void tst_KubeConfig::chooses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(QString, expected);
    const auto config = KubeConfig::parse(text, QStringLiteral("c"), QStringLiteral("/"));
    QVERIFY(config.ok());
    const auto context = config->context(name);
    QCOMPARE(context.ok(), kind.isEmpty());
    if (context.ok())
        return;
    QCOMPARE(toString(context.error().kind), kind);
    QVERIFY2(context.error().message.contains(expected), qPrintable(context.error().message));
    if (!context.error().message.contains(QStringLiteral("cannot be used")))
        QVERIFY(context.error().nextStep.contains(QStringLiteral("\"a\", \"b\", \"d\"")));
}

void tst_KubeConfig::namesTheFileWithoutContexts()
{
    const auto config = KubeConfig::parse("", QStringLiteral("/etc/empty"), QStringLiteral("/"));
    QVERIFY(config.ok());
    const auto context = config->context({});
    QVERIFY(!context.ok());
    QCOMPARE(context.error().message, QStringLiteral("The kubeconfig /etc/empty holds no context."));
    QVERIFY(!context.error().nextStep.isEmpty());
}

void tst_KubeConfig::relativePathsFollowTheirFile()
{
    QVERIFY(QDir(m_directory.path()).mkpath(QStringLiteral("certs")));
    write(m_directory.filePath(QStringLiteral("certs/ca.pem")), "ca");
    write(m_directory.filePath(QStringLiteral("cert.pem")), "cert");
    write(m_directory.filePath(QStringLiteral("key.pem")), "key");
    write(m_directory.filePath(QStringLiteral("token")), "tok\n");
    const auto context = contextOf(configWith(goodServer + ", certificate-authority: certs/ca.pem",
                                              "client-certificate: ./cert.pem, client-key: key.pem, tokenFile: token"),
                                   m_directory.path());
    QVERIFY2(context.ok(), qPrintable(context.ok() ? QString() : context.error().message));
    QCOMPARE(context->caPem, QByteArray("ca"));
    QCOMPARE(context->clientCertificatePem, QByteArray("cert"));
    QCOMPARE(context->clientKeyPem.reveal(), QByteArray("key"));
    QCOMPARE(context->tokenFile, m_directory.filePath(QStringLiteral("token")));
}

void tst_KubeConfig::mergesFirstWins()
{
    const QString one = m_directory.filePath(QStringLiteral("one"));
    const QString two = m_directory.filePath(QStringLiteral("two"));
    write(one, "current-context: first\nusers: [{name: u, user: {username: a}}]\n"
               "contexts: [{name: first, context: {cluster: c, user: u}}]\n");
    write(two,
          "current-context: second\nusers: [{name: u, user: {password: b, token: c}}]\n"
          "clusters: [{name: c, cluster: {server: 'https://two'}}]\n"
          "contexts: [{name: first, context: {cluster: other}}, {name: second, context: {cluster: c, user: u}}]\n");
    const QString list = QStringList{one, m_directory.filePath(QStringLiteral("missing")), QString(), two, one}.join(
        QDir::listSeparator());
    qputenv("KUBECONFIG", list.toLocal8Bit());
    const auto config = KubeConfig::load();
    QVERIFY2(config.ok(), qPrintable(config.ok() ? QString() : config.error().message));
    QCOMPARE(config->currentContext(), QStringLiteral("first"));
    QCOMPARE(config->files(), (QStringList{one, two}));
    QCOMPARE(config->contexts().size(), 2);
    const auto context = config->context();
    QVERIFY2(context.ok(), qPrintable(context.ok() ? QString() : context.error().message));
    QCOMPARE(context->server.host(), QStringLiteral("two"));
    // Equally named users are not blended.
    QCOMPARE(context->username, QStringLiteral("a"));
    QVERIFY(context->password.isEmpty());
    QVERIFY(context->token.isEmpty());
}

void tst_KubeConfig::loadsFromTheEnvironment()
{
    const QString path = m_directory.filePath(QStringLiteral("broken"));
    write(path, "a: [");
    qputenv("KUBECONFIG", path.toLocal8Bit());
    const auto config = KubeConfig::load();
    QVERIFY(!config.ok());
    QVERIFY(config.error().message.contains(path));

    qputenv("KUBECONFIG", m_directory.filePath(QStringLiteral("missing")).toLocal8Bit());
    const auto none = KubeConfig::load();
    QVERIFY(!none.ok());
    QCOMPARE(toString(none.error().kind), toString(ErrorKind::Config));
    QVERIFY(none.error().nextStep.contains(QStringLiteral("KUBECONFIG")));
}

void tst_KubeConfig::explicitPathMustExist()
{
    qputenv("KUBECONFIG", "/somewhere/else");
    const QString path = m_directory.filePath(QStringLiteral("explicit"));
    QVERIFY(!KubeConfig::load(path).ok());
    write(path, configWith(goodServer, "token: a"));
    const auto config = KubeConfig::load(path);
    QVERIFY(config.ok());
    QCOMPARE(config->files(), QStringList{path});
}

void tst_KubeConfig::directoryIsNoConfig()
{
    const auto config = KubeConfig::load(m_directory.path());
    QVERIFY(!config.ok());
    QVERIFY(config.error().message.contains(QStringLiteral("is a directory")));
}

void tst_KubeConfig::pipesAndDevices()
{
    const QString pipe = m_directory.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    // Nobody writes into it.
    const BoundedFile silent = BoundedFile::read(pipe, 1024, 50);
    QVERIFY2(silent.problem().contains(QStringLiteral("nothing more was written")), qPrintable(silent.problem()));
    // Somebody does, as a shell's <(...) would.
    const int both = ::open(QFile::encodeName(pipe).constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(both >= 0);
    QCOMPARE(::write(both, "text", 4), ssize_t(4));
    QVERIFY(!BoundedFile::read(pipe, 1024, 50).problem().isEmpty()); // the writer is not done
    ::close(both);
    std::thread writer([path = QFile::encodeName(pipe)] {
        const int end = ::open(path.constData(), O_WRONLY | O_CLOEXEC);
        [[maybe_unused]] const auto written = ::write(end, "text", 4);
        ::close(end);
    });
    const BoundedFile piped = BoundedFile::read(pipe, 1024, 5000);
    writer.join();
    QCOMPARE(piped.problem(), QString());
    QCOMPARE(piped.bytes(), QByteArray("text"));

    const BoundedFile endless = BoundedFile::read(QStringLiteral("/dev/zero"), 100 * 1024);
    QVERIFY2(endless.problem().contains(QStringLiteral("larger than")), qPrintable(endless.problem()));
    QVERIFY(endless.bytes().isEmpty());
    QCOMPARE(BoundedFile::read(QStringLiteral("/dev/null")).problem(), QString());
    const auto config = KubeConfig::load(QStringLiteral("/dev/zero"));
    QVERIFY(!config.ok());
    QVERIFY2(config.error().message.contains(QStringLiteral("larger than")), qPrintable(config.error().message));
}

void tst_KubeConfig::namedFilesHaveLimits_data()
{
    QTest::addColumn<QByteArray>("cluster");
    QTest::addColumn<QByteArray>("user");
    const auto row = [](const char *name, const QByteArray &cluster, const QByteArray &user) {
        QTest::newRow(name) << goodServer + cluster << user;
    };
    row("certificate-authority", ", certificate-authority: PATH", "token: a");
    row("client-certificate", "", "client-certificate: PATH, client-key-data: aGVsbG8=");
    row("client-key", "", "client-certificate-data: aGVsbG8=, client-key: PATH");
    row("tokenFile", "", "tokenFile: PATH");
}

void tst_KubeConfig::namedFilesHaveLimits()
{
    QFETCH(QByteArray, cluster);
    QFETCH(QByteArray, user);
    const auto readWith = [&](const QByteArray &path) {
        return contextOf(configWith(QByteArray(cluster).replace("PATH", path), QByteArray(user).replace("PATH", path)));
    };
    const QByteArray pipe = QFile::encodeName(m_directory.filePath(QStringLiteral("named-pipe")));
    ::unlink(pipe.constData());
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const auto silent = readWith(pipe);
    QVERIFY(!silent.ok());
    QVERIFY2(silent.error().message.contains(QStringLiteral("nothing more was written")), qPrintable(silent.error().message));
    const auto endless = readWith("/dev/zero");
    QVERIFY(!endless.ok());
    QVERIFY2(endless.error().message.contains(QStringLiteral("larger than 1 MiB")), qPrintable(endless.error().message));
    const auto folder = readWith("/tmp");
    QVERIFY(!folder.ok());
    QVERIFY2(folder.error().message.contains(QStringLiteral("it is a directory")), qPrintable(folder.error().message));
    // What a shell's <(...) hands over is read.
    std::thread writer([pipe] {
        const int end = ::open(pipe.constData(), O_WRONLY | O_CLOEXEC);
        [[maybe_unused]] const auto written = ::write(end, "text", 4);
        ::close(end);
    });
    const auto piped = readWith(pipe);
    writer.join();
    QVERIFY2(piped.ok(), qPrintable(piped.ok() ? QString() : piped.error().message));
}

//! Passing over a file that cannot be looked for would let a later one say who the user is.
void tst_KubeConfig::onlyWhatIsSurelyMissingIsSkipped()
{
    const QString good = m_directory.filePath(QStringLiteral("later"));
    write(good, configWith(goodServer, "token: a"));
    const QString loop = m_directory.filePath(QStringLiteral("loop"));
    QVERIFY(QFile::link(loop, loop));
    qputenv("KUBECONFIG", QStringList{loop, good}.join(QDir::listSeparator()).toLocal8Bit());
    const auto config = KubeConfig::load();
    QVERIFY(!config.ok());
    QVERIFY2(config.error().message.contains(loop), qPrintable(config.error().message));

    const QString dangling = m_directory.filePath(QStringLiteral("dangling"));
    QVERIFY(QFile::link(m_directory.filePath(QStringLiteral("nowhere")), dangling));
    qputenv("KUBECONFIG", QStringList{dangling, good}.join(QDir::listSeparator()).toLocal8Bit());
    QVERIFY(KubeConfig::load().ok());

    qputenv("KUBECONFIG", QByteArray(1, QDir::listSeparator().toLatin1()));
    QVERIFY(KubeConfig::searchPaths().isEmpty());
    const auto none = KubeConfig::load();
    QVERIFY(!none.ok());
    QCOMPARE(none.error().message, QStringLiteral("The environment variable KUBECONFIG names no file."));
    qputenv("KUBECONFIG", "");
    QCOMPARE(KubeConfig::searchPaths(), QStringList{QDir::homePath() + QStringLiteral("/.kube/config")});
}

void tst_KubeConfig::wrongTypesHaveOneReasonEach()
{
    const auto context = contextOf("current-context: main\ncontexts: [{name: main, context: {cluster: 5, user: [u]}}]\n");
    QVERIFY(!context.ok());
    QCOMPARE(context.error().detail, QStringLiteral("\"cluster\" of \"main\" must be a string; put it in quotes\n"
                                                    "\"user\" of \"main\" must be a string; put it in quotes"));
    const auto plugin = contextOf(
        configWith(goodServer + ", extensions: [{name: client.authentication.k8s.io/exec, extension: foo}]",
                   "exec: {command: x, apiVersion: client.authentication.k8s.io/v1beta1, provideClusterInfo: true}"));
    QVERIFY(!plugin.ok());
    QVERIFY(plugin.error().message.contains(QStringLiteral("extension for exec plugins must be a mapping")));
}

void tst_KubeConfig::summaries()
{
    const auto config =
        KubeConfig::parse(configWith(goodServer, "exec: {command: x}"), QStringLiteral("c"), QStringLiteral("/"));
    QVERIFY(config.ok());
    QCOMPARE(config->contexts().size(), 1);
    const KubeContextSummary summary = config->contexts().constFirst();
    QCOMPARE(summary.name, QStringLiteral("main"));
    QCOMPARE(summary.server, QStringLiteral("https://10.0.0.1:6443"));
    QCOMPARE(summary.namespaceName, QStringLiteral("default"));
    QVERIFY(summary.current);
}

void tst_KubeConfig::acceptedUsers_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("token");
    const QByteArray jwt = jwtEndingAt(QDateTime::currentDateTimeUtc().addSecs(600));
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("token beats exec") << QByteArray("token: a, exec: {command: x, apiVersion: client.authentication.k8s.io/v1beta1}") << QByteArray("a");
    QTest::newRow("certificate beats exec")
        << QByteArray("client-certificate-data: aGVsbG8=, client-key-data: aGVsbG8=, exec: {command: x, apiVersion: client.authentication.k8s.io/v1beta1}")
        << QByteArray();
    QTest::newRow("certificate and token")
        << QByteArray("client-certificate-data: aGVsbG8=, client-key-data: aGVsbG8=, token: a") << QByteArray("a");
    QTest::newRow("unreadable token file with token")
        << QByteArray("tokenFile: /does/not/exist, token: a") << QByteArray("a");
    QTest::newRow("token beats oidc") << QByteArray("token: a, auth-provider: {name: oidc}") << QByteArray("a");
    QTest::newRow("null for both") << QByteArray("token: a, exec: null, auth-provider: ~") << QByteArray("a");
    QTest::newRow("oidc with a valid token") << "auth-provider: {name: oidc, config: {id-token: " + jwt + "}}" << jwt;
    QTest::newRow("base64 with line breaks")
        << QByteArray("client-certificate-data: \"aGVs\\nbG8=\", client-key-data: aGVsbG8=") << QByteArray();
}

void tst_KubeConfig::acceptedUsers()
{
    QFETCH(QByteArray, user);
    const auto context = contextOf(configWith(goodServer, user));
    QVERIFY2(context.ok(), qPrintable(context.ok() ? QString() : context.error().message));
    QTEST(context->token.reveal(), "token");
}

void tst_KubeConfig::execPlugin()
{
    const auto context = contextOf(
        configWith(goodServer + ", extensions: [{name: client.authentication.k8s.io/exec, extension: {a: b}}]",
                   "as: jane, as-uid: '7', as-user-extra: {k: [v]}, exec: {apiVersion: "
                   "client.authentication.k8s.io/v1beta1, command: bin/x}"),
        QStringLiteral("/home/a"));
    QVERIFY2(context.ok(), qPrintable(context.ok() ? QString() : context.error().message));
    QVERIFY(context->exec);
    QCOMPARE(context->exec->command, QStringLiteral("/home/a/bin/x"));
    QCOMPARE(context->exec->userName, QStringLiteral("u"));
    QCOMPARE(context->exec->file, QStringLiteral("config"));
    QCOMPARE(context->exec->clusterConfig.value(QStringLiteral("a")).toString(), QStringLiteral("b"));
    QVERIFY(!context->exec->allowed);
    QCOMPARE(context->impersonateUid, QStringLiteral("7"));
    QCOMPARE(context->impersonateExtra.value(QStringLiteral("k")), QStringLiteral("v"));
}

void tst_KubeConfig::secretsStayOutOfMessages()
{
    const auto context =
        contextOf(configWith(goodServer, "token: hunter2, password: hunter2, client-key-data: hunter2, "
                                         "client-certificate-data: hunter2"));
    QVERIFY(!context.ok());
    QVERIFY(!context.error().message.contains(QStringLiteral("hunter2")));
    QVERIFY(!context.error().detail.contains(QStringLiteral("hunter2")));
}

QTEST_APPLESS_MAIN(tst_KubeConfig)
#include "tst_KubeConfig.moc"
