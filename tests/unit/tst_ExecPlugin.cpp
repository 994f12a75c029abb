// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/auth/PluginConsents.h"
#include "kube/config/ForeignText.h"
#include "kube/config/YamlReader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace shopflow;
using namespace shopflow::kube;
using namespace Qt::StringLiterals;

namespace {

//! The plugin of a flow mapping; problems go to \a problems.
ExecPlugin pluginOf(const QByteArray &fields, QStringList *problems)
{
    const auto value = readYaml("exec: {" + fields + '}', u"test"_s);
    if (!value) {
        problems->append(value.error().message);
        return {};
    }
    ExecPlugin plugin = ExecPlugin::read((*value)[u"exec"_s].toObject(), u"u"_s, u"/home/a/.kube"_s, *problems);
    plugin.file = u"/home/a/.kube/config"_s;
    return plugin;
}

ExecPlugin good()
{
    QStringList problems;
    return pluginOf("apiVersion: client.authentication.k8s.io/v1, command: aws, args: [eks, get-token], "
                    "env: [{name: AWS_PROFILE, value: shop}], interactiveMode: Never",
                    &problems);
}

} // namespace

class tst_ExecPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        QStringList problems;
        const ExecPlugin plugin =
            pluginOf("apiVersion: client.authentication.k8s.io/v1beta1, command: ./bin/login, args: [a, 'b c'], "
                     "env: [{name: X, value: '1'}, {name: EMPTY}], installHint: get it, provideClusterInfo: true",
                     &problems);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(plugin.command, u"/home/a/.kube/bin/login"_s);
        QCOMPARE(plugin.arguments, (QStringList{u"a"_s, u"b c"_s}));
        QCOMPARE(plugin.environment.size(), 2);
        QCOMPARE(plugin.environment.at(0).second, u"1"_s);
        QCOMPARE(plugin.installHint, u"get it"_s);
        QVERIFY(plugin.provideClusterInfo);
        QVERIFY(!plugin.allowed);
        QCOMPARE(int(plugin.interaction), int(ExecPlugin::Interaction::IfAvailable));
        QCOMPARE(plugin.shortName(), u"login"_s);
        QCOMPARE(plugin.commandLine(), u"/home/a/.kube/bin/login a 'b c'"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("expected");
        const QByteArray version = "apiVersion: client.authentication.k8s.io/v1beta1, ";
        const auto row = [](const char *name, const QByteArray &fields, const char *expected) {
            QTest::newRow(name) << fields << QString::fromLatin1(expected);
        };
        row("no version", "command: x", "names no apiVersion");
        row("alpha", "apiVersion: client.authentication.k8s.io/v1alpha1, command: x", "no longer supports");
        row("unknown version", "apiVersion: v2, command: x", "\"v2\", which is not known");
        row("no command", version + "args: []", "names no command");
        row("command as a number", version + "command: 5", "no string");
        row("no mode in v1", "apiVersion: client.authentication.k8s.io/v1, command: x", "v1 needs Never");
        row("unknown mode", version + "command: x, interactiveMode: Often", "\"Often\"");
        row("number as an argument", version + "command: x, args: [1]", "argument that is no string");
        row("no list", version + "command: x, args: a", "\"args\", which must be a list");
        row("variable without a name", version + "command: x, env: [{value: a}]", "without a legal name");
        row("variable with =", version + "command: x, env: [{name: 'a=b', value: a}]", "without a legal name");
        row("value as a number", version + "command: x, env: [{name: a, value: 1}]", "put it in quotes");
        row("flag as a word", version + "command: x, provideClusterInfo: 'yes'", "neither true nor false");
    }

    void refuses()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, expected);
        QStringList problems;
        (void)pluginOf(fields, &problems);
        QVERIFY2(problems.join(u'\n').contains(expected), qPrintable(problems.join(u'\n')));
        QVERIFY(problems.constFirst().startsWith(u"the exec plugin of user \"u\" "_s));
    }

    void secretsAreNotShown_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("value after the option") << QByteArray("args: [--oidc-client-secret, canary]");
        QTest::newRow("value in the option") << QByteArray("args: [--oidc-client-secret=canary]");
        QTest::newRow("password") << QByteArray("args: [--password, canary, go]");
        QTest::newRow("variable") << QByteArray("env: [{name: AWS_SECRET_ACCESS_KEY, value: canary}]");
        QTest::newRow("in a URL") << QByteArray("args: ['https://me:canary@host/']");
    }

    void secretsAreNotShown()
    {
        QFETCH(QByteArray, fields);
        QStringList problems;
        const ExecPlugin plugin =
            pluginOf("apiVersion: client.authentication.k8s.io/v1beta1, command: x, " + fields, &problems);
        QVERIFY(problems.isEmpty());
        const QString shown = plugin.commandLine() + plugin.environmentLines().join(u' ');
        QVERIFY2(!shown.contains(u"canary"_s), qPrintable(shown));
        KubeContext context;
        context.exec = plugin;
        const Error error = PluginConsents::missing(context, u"Allow it."_s);
        QVERIFY(!error.detail.contains(u"canary"_s));
        QVERIFY(error.detail.contains(u"Command: x"_s));
    }

    void theWholeCommandIsShown()
    {
        ExecPlugin plugin = good();
        plugin.arguments = {u"-c"_s, QString(5000, u'a') + u"; rm x"_s, u"a\u202eb\nc"_s};
        QVERIFY(plugin.commandLine().contains(u"aaa; rm x'"_s));
        QVERIFY(!plugin.commandLine().contains(u'\n') && !plugin.commandLine().contains(u'\u202e'));
    }

    void otherCommandsAreAskedAgain_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"file", "user", "command", "argument", "variable", "version", "cluster info"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void otherCommandsAreAskedAgain()
    {
        QFETCH(QString, what);
        ExecPlugin other = good();
        if (what == u"file"_s)
            other.file += u'2';
        else if (what == u"user"_s)
            other.userName += u'2';
        else if (what == u"command"_s)
            other.command = u"/tmp/aws"_s;
        else if (what == u"argument"_s)
            other.arguments.append(u"--endpoint=x"_s);
        else if (what == u"variable"_s)
            other.environment[0].second = u"evil"_s;
        else if (what == u"version"_s)
            other.apiVersion += u"beta1"_s;
        else
            other.provideClusterInfo = true;
        QVERIFY(other.fingerprint() != good().fingerprint());
        QTemporaryDir folder;
        const PluginConsents consents(folder.filePath(u"deep/in/exec-plugins.json"_s));
        QVERIFY(!consents.allows(good()));
        QVERIFY(consents.allow(good()).ok());
        QVERIFY(consents.allows(good()));
        QVERIFY(!consents.allows(other));
        // What it says or how it is to be installed decides nothing.
        other = good();
        other.installHint = u"other"_s;
        QVERIFY(consents.allows(other));
    }

    void theFileHoldsNoSecret()
    {
        QTemporaryDir folder;
        const PluginConsents consents(folder.filePath(u"exec-plugins.json"_s));
        ExecPlugin plugin = good();
        plugin.arguments.append(u"canary"_s);
        plugin.environment.append({u"PROFILE"_s, u"canary"_s});
        QVERIFY(consents.allow(plugin).ok());
        QVERIFY(consents.allow(plugin).ok());
        QVERIFY(consents.allow(good()).ok());
        QFile file(consents.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.contains("canary"));
        QCOMPARE(text.count("sha256"), 2);
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void aDamagedFileAllowsNothing()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"exec-plugins.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"allowed\":[{\"sha256\":");
        file.close();
        const PluginConsents consents(file.fileName());
        QVERIFY(!consents.allows(good()));
        QVERIFY(consents.allow(good()).ok());
        QVERIFY(consents.allows(good()));
    }

    void readable_data()
    {
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QByteArray("no such profile\n") << u"no such profile"_s;
        QTest::newRow("colour") << QByteArray("\x1b[31;1merror\x1b[0m: x") << u"error: x"_s;
        QTest::newRow("window title") << QByteArray("\x1b]0;evil\x07ok") << u"ok"_s;
        QTest::newRow("bell") << QByteArray("a\x07" "b") << u"a\uFFFDb"_s;
        QTest::newRow("carriage return") << QByteArray("10%\r20%\r\nend") << u"10%\n20%\nend"_s;
        QTest::newRow("token") << QByteArray("token=abcdef sent") << u"token=(redacted) sent"_s;
        QTest::newRow("bearer") << QByteArray("Authorization: Bearer abcdef") << u"Authorization: Bearer (redacted)"_s;
        QTest::newRow("long") << QByteArray(5000, 'a') + "end" << QString(u"…"_s + QString(2045, u'a') + u"end"_s);
        QTest::newRow("no UTF-8") << QByteArray("a\xff") << u"a\uFFFD"_s;
    }

    void readable()
    {
        QFETCH(QByteArray, printed);
        QTEST(kube::readable(printed), "expected");
    }
};

QTEST_APPLESS_MAIN(tst_ExecPlugin)
#include "tst_ExecPlugin.moc"
