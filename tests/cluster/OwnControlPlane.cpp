// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OwnControlPlane.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDebug>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>

namespace shopflow::test {

namespace {

const QString etcdName = QStringLiteral("etcd");

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

//! Standard output of \a words in \a directory; null when it failed.
QByteArray run(const QStringList &words, const QString &directory = {})
{
    QProcess process;
    process.setWorkingDirectory(directory);
    process.start(words.constFirst(), words.mid(1));
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning().noquote() << words.join(u' ') << process.readAllStandardError();
        return {};
    }
    const QByteArray out = process.readAllStandardOutput();
    return out.isNull() ? QByteArray("") : out;
}

QStringList wordsOf(const char *line)
{
    return QString::fromLatin1(line).split(u' ');
}

//! The fields of /proc/PID/stat after the name, which may hold anything.
QList<QByteArray> statOf(qint64 pid)
{
    const QByteArray stat = read(QStringLiteral("/proc/%1/stat").arg(pid));
    return stat.isEmpty() ? QList<QByteArray>() : stat.mid(stat.lastIndexOf(") ") + 2).split(' ');
}

bool isAlive(qint64 pid)
{
    const QByteArray state = statOf(pid).value(0);
    return !state.isEmpty() && state != "Z" && state != "X";
}

QString networkOf(const QString &process)
{
    return QFile::symLinkTarget(QStringLiteral("/proc/%1/ns/net").arg(process)).section(u'/', -1);
}

} // namespace

OwnControlPlane::OwnControlPlane()
{
    // The same for each run of this program, so that one that was killed is cleaned up
    // by the next; short, for sockets lie below it.
    const QByteArray where = QCoreApplication::applicationFilePath().toUtf8();
    m_directory = QDir::tempPath() + QStringLiteral("/sf-plane-") +
                  QString::fromLatin1(QCryptographicHash::hash(where, QCryptographicHash::Sha1).toHex().left(8));
}

OwnControlPlane::~OwnControlPlane()
{
    if (!QFileInfo::exists(m_directory))
        return;
    (void)run({qEnvironmentVariable("SHOPFLOW_DEVCLUSTER"), QStringLiteral("down"), QStringLiteral("--dir"), m_directory});
    QDir(m_directory).removeRecursively();
}

bool OwnControlPlane::isPossible()
{
    return QFileInfo(qEnvironmentVariable("SHOPFLOW_DEVCLUSTER")).isExecutable();
}

bool OwnControlPlane::up()
{
    const QString program = qEnvironmentVariable("SHOPFLOW_DEVCLUSTER");
    if (QFileInfo::exists(m_directory))
        (void)run({program, QStringLiteral("down"), QStringLiteral("--dir"), m_directory});
    return QDir().mkpath(m_directory) && !run({program, QStringLiteral("up"), QStringLiteral("--control-plane-only"),
                                               QStringLiteral("--dir"), m_directory})
                                              .isNull();
}

QString OwnControlPlane::pidFile(const QString &component) const
{
    return file(QStringLiteral("run/%1.pid").arg(component));
}

qint64 OwnControlPlane::pidOf(const QString &component) const
{
    return read(pidFile(component)).split(' ').value(0).trimmed().toLongLong();
}

bool OwnControlPlane::end(const QString &component, int signal)
{
    const qint64 pid = pidOf(component);
    Process process;
    process.arguments = read(QStringLiteral("/proc/%1/cmdline").arg(pid)).split('\0');
    process.environment = read(QStringLiteral("/proc/%1/environ").arg(pid)).split('\0');
    process.arguments.removeLast(); // what follows the last NUL
    if (process.arguments.isEmpty() || pid <= 1)
        return false;
    m_ended.insert(component, process);
    ::kill(pid_t(pid), signal);
    if (QTest::qWaitFor([&] { return !isAlive(pid); }, 20000))
        return true;
    ::kill(pid_t(pid), SIGKILL);
    return QTest::qWaitFor([&] { return !isAlive(pid); }, 5000);
}

bool OwnControlPlane::start(const QString &component)
{
    const Process ended = m_ended.take(component);
    QStringList words;
    if (networkOf(QString::number(pidOf(etcdName))) != networkOf(QStringLiteral("self")))
        words << QStringLiteral("nsenter") << QStringLiteral("--net=/proc/%1/ns/net").arg(pidOf(etcdName));
    for (const QByteArray &word : ended.arguments)
        words.append(QFile::decodeName(word));
    QProcessEnvironment environment;
    for (const QByteArray &entry : ended.environment) {
        const auto equals = entry.indexOf('=');
        if (equals > 0)
            environment.insert(QFile::decodeName(entry.left(equals)), QFile::decodeName(entry.mid(equals + 1)));
    }
    QProcess process;
    process.setProgram(words.takeFirst());
    process.setArguments(words);
    process.setWorkingDirectory(m_directory);
    process.setProcessEnvironment(environment);
    const QString log = file(QStringLiteral("logs/%1.log").arg(component));
    process.setStandardOutputFile(log, QIODevice::Append);
    process.setStandardErrorFile(log, QIODevice::Append);
    qint64 pid = 0;
    if (ended.arguments.isEmpty() || !process.startDetached(&pid))
        return false;
    // So that "down" knows it again.
    return write(pidFile(component), QByteArray::number(pid) + ' ' + statOf(pid).value(19) + '\n');
}

void OwnControlPlane::freeze(const QString &component) const
{
    ::kill(pid_t(pidOf(component)), SIGSTOP);
}

void OwnControlPlane::thaw(const QString &component) const
{
    ::kill(pid_t(pidOf(component)), SIGCONT);
}

QByteArray OwnControlPlane::inside(const QStringList &words) const
{
    QStringList all{QStringLiteral("nsenter"), QStringLiteral("--net=/proc/%1/ns/net").arg(pidOf(etcdName))};
    if (networkOf(QString::number(pidOf(etcdName))) == networkOf(QStringLiteral("self")))
        all.clear();
    return run(all + words);
}

QByteArray OwnControlPlane::etcd(const QString &call, const QByteArray &body) const
{
    QString address;
    const auto words = read(QStringLiteral("/proc/%1/cmdline").arg(pidOf(etcdName))).split('\0');
    for (const QByteArray &word : words) {
        if (word.startsWith("--listen-client-urls="))
            address = QString::fromLatin1(word.mid(word.indexOf('=') + 1));
    }
    return inside(wordsOf("curl --silent --show-error --fail --noproxy * --max-time 20 --data")
                  << QString::fromLatin1(body) << address + QStringLiteral("/v3/kv/") + call);
}

bool OwnControlPlane::forgetHistory()
{
    const QByteArray key = QByteArray("/shopflow-test").toBase64();
    const QByteArray put = etcd(QStringLiteral("put"), "{\"key\":\"" + key + "\",\"value\":\"" + key + "\"}");
    const QString revision = QJsonDocument::fromJson(put)
                                 .object()
                                 .value(QStringLiteral("header"))
                                 .toObject()
                                 .value(QStringLiteral("revision"))
                                 .toString();
    return !revision.isEmpty() &&
           !etcd(QStringLiteral("compaction"), "{\"revision\":\"" + revision.toLatin1() + "\",\"physical\":true}").isEmpty();
}

OwnControlPlane::Identity OwnControlPlane::administratorFor(int seconds)
{
    // Only "openssl ca" can end a certificate at a given second.
    const QString folder = file(QStringLiteral("short"));
    QDir().mkpath(folder);
    const bool written = write(folder + QStringLiteral("/index.txt"), {}) &&
                         write(folder + QStringLiteral("/serial"), "5F01\n") &&
                         write(folder + QStringLiteral("/ca.cnf"),
                               "[ca]\ndefault_ca=c\n[c]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\n"
                               "default_md=sha256\npolicy=p\nx509_extensions=e\nunique_subject=no\n"
                               "[p]\norganizationName=optional\ncommonName=supplied\n[e]\nextendedKeyUsage=clientAuth\n");
    const auto stamp = [](const QDateTime &time) -> QString {
        return time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")) + u'Z';
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QStringList request = wordsOf("openssl req -new -nodes -newkey ec -pkeyopt ec_paramgen_curve:P-256 -keyout "
                                        "admin.key -out admin.csr -subj /O=system:masters/CN=for-a-moment");
    QStringList sign = wordsOf("openssl ca -batch -notext -config ca.cnf -in admin.csr -out admin.crt -cert ../pki/ca.crt "
                               "-keyfile ../pki/ca.key");
    sign << QStringLiteral("-startdate") << stamp(now.addSecs(-3600)) << QStringLiteral("-enddate")
         << stamp(now.addSecs(seconds));
    if (!written || run(request, folder).isNull() || run(sign, folder).isNull())
        return {};
    return {read(folder + QStringLiteral("/admin.crt")), read(folder + QStringLiteral("/admin.key"))};
}

bool OwnControlPlane::renewServerCertificate(const QString &host, bool byStranger)
{
    const QString folder = file(QStringLiteral("renewed"));
    QDir().mkpath(folder);
    const QByteArray names = "subjectAltName=DNS:localhost,DNS:kubernetes,IP:127.0.0.1,IP:" + host.toLatin1() +
                             "\nextendedKeyUsage=serverAuth\n";
    if (!write(folder + QStringLiteral("/names"), names))
        return false;
    QStringList authority = wordsOf("-CA ../pki/ca.crt -CAkey ../pki/ca.key");
    if (byStranger) {
        authority = wordsOf("-CA stranger.crt -CAkey stranger.key");
        if (run(wordsOf("openssl req -x509 -nodes -newkey ec -pkeyopt ec_paramgen_curve:P-256 -keyout stranger.key -out "
                        "stranger.crt -days 2 -subj /CN=stranger"),
                folder)
                .isNull())
            return false;
    }
    if (run(wordsOf("openssl req -new -nodes -newkey ec -pkeyopt ec_paramgen_curve:P-256 -keyout server.key -out "
                    "server.csr -subj /CN=kube-apiserver"),
            folder)
            .isNull() ||
        run(wordsOf("openssl x509 -req -in server.csr -days 2 -CAcreateserial -out server.crt -extfile names") + authority,
            folder)
            .isNull())
        return false;
    return write(file(QStringLiteral("pki/apiserver.key")), read(folder + QStringLiteral("/server.key"))) &&
           write(file(QStringLiteral("pki/apiserver.crt")), read(folder + QStringLiteral("/server.crt")));
}

} // namespace shopflow::test
