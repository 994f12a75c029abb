// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/KubeConfig.h"
#include "TestFolders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace shopflow;
using namespace shopflow::kube;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The first entry of \a list of kubectl's minified view.
QJsonObject only(const QJsonObject &view, const QString &list, const QString &body)
{
    return view[list].toArray().first()[body].toObject();
}

} // namespace

//! Our reading of a kubeconfig against kubectl's, field by field: what kubectl printed
//! is in tests/kubeconfig/recorded.json, and record.py proves that it still does.
class tst_KubectlConfigs : public QObject
{
    Q_OBJECT

    QByteArray m_before = qgetenv("KUBECONFIG");
    QByteArray m_home = qgetenv("HOME");
    int m_compared = 0;

    //! \a path as kubectl prints it, which makes it relative to where it stands.
    static QString absolute(const QString &folder, const QString &path)
    {
        return QDir::cleanPath(QDir::isAbsolutePath(path) ? path : QDir(folder).absoluteFilePath(path));
    }

    //! What the fields NAME and NAME-data of \a from stand for.
    static QByteArray material(const QString &folder, const QJsonObject &from, const QString &name)
    {
        const QString data = from[name + u"-data"_s].toString();
        if (!data.isEmpty())
            return QByteArray::fromBase64(data.toLatin1());
        const QString file = from[name].toString();
        return file.isEmpty() ? QByteArray() : contentOf(absolute(folder, file));
    }

    static void comparePlugin(const QString &folder, const ExecPlugin &plugin, const QJsonObject &theirs)
    {
        const QString command = theirs[u"command"_s].toString();
        QCOMPARE(plugin.command, command.contains(u'/') ? absolute(folder, command) : command);
        QCOMPARE(plugin.apiVersion, theirs[u"apiVersion"_s].toString());
        QCOMPARE(QJsonArray::fromStringList(plugin.arguments), theirs[u"args"_s].toArray());
        QJsonArray variables;
        for (const auto &[name, value] : plugin.environment)
            variables.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
        QCOMPARE(variables, theirs[u"env"_s].toArray());
        QCOMPARE(plugin.installHint, theirs[u"installHint"_s].toString());
        QCOMPARE(plugin.provideClusterInfo, theirs[u"provideClusterInfo"_s].toBool());
        const QStringList modes{u"Never"_s, u"IfAvailable"_s, u"Always"_s};
        QCOMPARE(modes.at(int(plugin.interaction)), theirs[u"interactiveMode"_s].toString());
    }

    static void compare(const QString &folder, const KubeContext &ours, const QJsonObject &view)
    {
        const QJsonObject cluster = only(view, u"clusters"_s, u"cluster"_s);
        const QJsonObject user = only(view, u"users"_s, u"user"_s);
        const QJsonObject context = only(view, u"contexts"_s, u"context"_s);
        QCOMPARE(ours.name, view[u"current-context"_s].toString());
        QCOMPARE(ours.clusterName, context[u"cluster"_s].toString());
        QCOMPARE(ours.userName, context[u"user"_s].toString());
        const QString place = context[u"namespace"_s].toString();
        QCOMPARE(ours.namespaceName, place.isEmpty() ? u"default"_s : place);

        QCOMPARE(ours.server, QUrl(cluster[u"server"_s].toString()));
        QCOMPARE(ours.caPem, material(folder, cluster, u"certificate-authority"_s));
        QCOMPARE(ours.insecureSkipTlsVerify, cluster[u"insecure-skip-tls-verify"_s].toBool());
        QCOMPARE(ours.tlsServerName, cluster[u"tls-server-name"_s].toString());
        QCOMPARE(ours.proxyUrl, QUrl(cluster[u"proxy-url"_s].toString()));
        QCOMPARE(ours.disableCompression, cluster[u"disable-compression"_s].toBool());

        QCOMPARE(ours.token.reveal(), user[u"token"_s].toString().toUtf8());
        const QString tokenFile = user[u"tokenFile"_s].toString();
        QCOMPARE(ours.tokenFile, tokenFile.isEmpty() ? QString() : absolute(folder, tokenFile));
        QCOMPARE(ours.username, user[u"username"_s].toString());
        QCOMPARE(ours.password.reveal(), user[u"password"_s].toString().toUtf8());
        QCOMPARE(ours.clientCertificatePem, material(folder, user, u"client-certificate"_s));
        QCOMPARE(ours.clientKeyPem.reveal(), material(folder, user, u"client-key"_s));
        QCOMPARE(ours.impersonateUser, user[u"as"_s].toString());
        QCOMPARE(ours.impersonateUid, user[u"as-uid"_s].toString());
        QCOMPARE(QJsonArray::fromStringList(ours.impersonateGroups), user[u"as-groups"_s].toArray());
        QJsonObject extra;
        for (auto it = ours.impersonateExtra.cbegin(); it != ours.impersonateExtra.cend(); ++it)
            extra.insert(it.key(), QJsonArray{it.value()});
        QCOMPARE(extra, user[u"as-user-extra"_s].toObject());
        // Who has other credentials never runs the plugin.
        if (!ours.token.isEmpty() || !ours.tokenFile.isEmpty() || !ours.username.isEmpty())
            QVERIFY(!ours.exec);
        else
            QCOMPARE(ours.exec.has_value(), user.contains(u"exec"_s));
        if (ours.exec)
            comparePlugin(folder, *ours.exec, user[u"exec"_s].toObject());
    }

private Q_SLOTS:
    void asKubectl_data()
    {
        QTest::addColumn<QJsonObject>("given");
        const QJsonArray cases =
            QJsonDocument::fromJson(contentOf(test::sourcePath(QStringLiteral("tests/kubeconfig/recorded.json")))).array();
        for (const QJsonValue &each : cases)
            QTest::newRow(qPrintable(each[u"name"_s].toString())) << each.toObject();
        QVERIFY(cases.size() >= 120);
    }

    void asKubectl()
    {
        QFETCH(QJsonObject, given);
        QTemporaryDir temporary;
        const QString folder = QFileInfo(temporary.path()).canonicalFilePath();
        const QJsonObject files = given[u"files"_s].toObject();
        for (auto it = files.constBegin(); it != files.constEnd(); ++it) {
            const QString path = folder + u'/' + it.key();
            QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(it.value().toString().toUtf8());
        }
        QStringList names;
        const QJsonArray list = given[u"list"_s].toArray();
        for (const QJsonValue &name : list)
            names.append(name.toString().isEmpty() ? QString() : folder + u'/' + name.toString());
        qputenv("HOME", folder.toLocal8Bit());
        qputenv("KUBECONFIG", names.join(QDir::listSeparator()).toLocal8Bit());

        auto config = KubeConfig::load();
        const Result<KubeContext> context = config ? config->context() : Result<KubeContext>(config.error());
        if (given[u"kubectl"_s].isNull() && given[u"differs"_s].isNull()) {
            QVERIFY2(!context.ok(), "kubectl refuses this");
            QCOMPARE(toString(context.error().kind), toString(ErrorKind::Config));
            QVERIFY(context.error().message.endsWith(u'.'));
            QVERIFY(!context.error().nextStep.isEmpty());
            return;
        }
        if (!given[u"differs"_s].isNull()) {
            // kubectl prints it and refuses it on use, or the other way round.
            QVERIFY2(context.ok() != !given[u"kubectl"_s].isNull(), "this is no difference any more");
            return;
        }
        QVERIFY2(context.ok(), qPrintable(context.ok() ? QString() : context.error().message));
        const QByteArray view = QJsonDocument(given[u"kubectl"_s].toObject()).toJson().replace("FOLDER", folder.toUtf8());
        compare(folder, *context, QJsonDocument::fromJson(view).object());
        if (!QTest::currentTestFailed())
            ++m_compared;
    }

    void enoughWereCompared()
    {
        qInfo("%d kubeconfigs are as kubectl reads them, field by field", m_compared);
        QVERIFY(m_compared >= 80);
    }

    void cleanup()
    {
        qputenv("KUBECONFIG", m_before);
        qputenv("HOME", m_home);
    }
};

QTEST_APPLESS_MAIN(tst_KubectlConfigs)
#include "tst_KubectlConfigs.moc"
