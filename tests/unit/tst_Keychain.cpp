// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/Keychain.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;

namespace {

const QByteArray Password = "hot-secret-4711-never-on-disk";
const char *const RealKeyring = "SHOPFLOW_TEST_KEYRING"; //!< set: a bus and an unlocked keyring are there

Credentials login()
{
    Credentials credentials;
    credentials.url = QUrl(u"http://shop.example/app"_s);
    credentials.username = u"admin"_s;
    credentials.email = u"admin@shop.example"_s;
    credentials.password = Secret(Password);
    return credentials;
}

QStringList filesHolding(const QString &folder, const QByteArray &text)
{
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class tst_Keychain : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    Result<void> save(const QString &entry)
    {
        Keychain keychain;
        std::optional<Result<void>> result;
        keychain.save(entry, login(), [&result](Result<void> ended) { result = ended; });
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, 15000);
        return result.value_or(Error{ErrorKind::Timeout, u"save() did not end"_s, {}, {}});
    }

    Result<Credentials> load(const QString &entry)
    {
        Keychain keychain;
        std::optional<Result<Credentials>> result;
        keychain.load(entry, [&result](Result<Credentials> ended) { result = ended; });
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, 15000);
        return result.value_or(Error{ErrorKind::Timeout, u"load() did not end"_s, {}, {}});
    }

    Result<void> remove(const QString &entry)
    {
        Keychain keychain;
        std::optional<Result<void>> result;
        keychain.remove(entry, [&result](Result<void> ended) { result = ended; });
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, 15000);
        return result.value_or(Error{ErrorKind::Timeout, u"remove() did not end"_s, {}, {}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        if (qEnvironmentVariableIsSet(RealKeyring))
            return;
        // Nobody's real keychain: no bus, and a home of our own to search afterwards.
        qunsetenv("DISPLAY");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/shopflow-no-bus");
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            qputenv(name, m_home.path().toLocal8Bit());
    }

    void entryNames_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("name");
        QTest::newRow("url") << u"https://k8s.example.com"_s << u"k8s.example.com/store-a"_s;
        QTest::newRow("url with path") << u"https://rancher.example/k8s/c-1"_s << u"rancher.example/store-a"_s;
        QTest::newRow("port") << u"https://127.0.0.1:38211"_s << u"127.0.0.1:38211/store-a"_s;
        QTest::newRow("bare host") << u"k8s.example.com"_s << u"k8s.example.com/store-a"_s;
        QTest::newRow("ipv6") << u"https://[fd00::1]:6443"_s << u"fd00::1:6443/store-a"_s;
    }

    void entryNames()
    {
        QFETCH(QString, server);
        QFETCH(QString, name);
        QCOMPARE(Keychain::entryName(server, u"store-a"_s), name);
    }

    void withoutAKeychainNothingIsKept()
    {
        if (qEnvironmentVariableIsSet(RealKeyring))
            return;
        const QString entry = Keychain::entryName(u"https://127.0.0.1:6443"_s, u"store-a"_s);
        const Result<void> saved = save(entry);
        QVERIFY(!saved.ok());
        QCOMPARE(toString(saved.error().kind), u"notFound"_s);
        QCOMPARE(saved.error().message, u"No keychain is available on this desktop."_s);
        QVERIFY(!saved.error().nextStep.isEmpty());
        QVERIFY(!saved.error().detail.contains(QString::fromLatin1(Password)));

        const Result<Credentials> loaded = load(entry);
        QVERIFY(!loaded.ok());
        QCOMPARE(toString(loaded.error().kind), u"notFound"_s);
        const Result<void> removed = remove(entry);
        QVERIFY(removed.ok() || removed.error().kind == ErrorKind::NotFound);

        QCOMPARE(filesHolding(m_home.path(), Password), QStringList());
    }

    //! The other half on a bus and a keyring of its own: this program runs itself.
    void withAKeychain()
    {
        if (qEnvironmentVariableIsSet(RealKeyring)) {
            roundTrip();
            return;
        }
        const QString bus = QStandardPaths::findExecutable(u"dbus-run-session"_s);
        const QString keyring = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
        if (bus.isEmpty() || keyring.isEmpty())
            QSKIP("needs dbus-run-session and gnome-keyring-daemon");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.insert(QString::fromLatin1(RealKeyring), u"1"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        const QString script = u"printf shopflow-test | gnome-keyring-daemon --unlock --components=secrets >/dev/null "
                               "2>&1 && exec \"$1\" withAKeychain"_s;
        process.start(bus, {u"--"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, QCoreApplication::applicationFilePath()});
        QVERIFY(process.waitForFinished(45000));
        const QByteArray output = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
        QVERIFY2(output.contains("PASS   : tst_Keychain::withAKeychain"), output.constData());
        QCOMPARE(filesHolding(m_home.path(), Password), QStringList());
    }

private:
    void roundTrip()
    {
        const QString entry = Keychain::entryName(u"https://127.0.0.1:6443"_s, u"store-round-trip"_s);
        const Result<Credentials> before = load(entry);
        QVERIFY(!before.ok());
        QCOMPARE(toString(before.error().kind), u"notFound"_s);

        const Result<void> saved = save(entry);
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().message + saved.error().detail));
        const Result<Credentials> loaded = load(entry);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message));
        QCOMPARE(loaded->username, login().username);
        QCOMPARE(loaded->email, login().email);
        QCOMPARE(loaded->url, login().url);
        QVERIFY(loaded->password == login().password);
        QCOMPARE(loaded->source, u"keychain"_s);

        QVERIFY(remove(entry).ok());
        QVERIFY(!load(entry).ok());
        QVERIFY(remove(entry).ok());
    }
};

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_Keychain.moc"
