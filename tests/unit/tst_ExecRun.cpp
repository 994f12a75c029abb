// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/auth/ExecCredentials.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>

using namespace shopflow;
using namespace shopflow::kube;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray answer = R"(echo '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential",)"
                          R"("status":{"token":"canary-token"}}')";

//! The time as the test says.
class ChosenClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return moment; }
    QDateTime moment = QDateTime({2026, 11, 29}, {12, 0}, Qt::UTC);
};

} // namespace

class tst_ExecRun : public QObject
{
    Q_OBJECT

    struct Outcome {
        std::optional<Result<ExecCredential>> result;
        QStringList said;
        [[nodiscard]] QString message() const { return result && !*result ? result->error().message : QString(); }
        [[nodiscard]] QString all() const
        {
            return result && !*result ? QString(result->error().message + u'\n' + result->error().detail + u'\n'
                                                + result->error().nextStep)
                                      : QString();
        }
    };

    QTemporaryDir m_folder;
    QByteArray m_path = qgetenv("PATH");

    QString script(const QString &name, const QByteArray &body) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + body + '\n');
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return path;
    }

    QByteArray textOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static KubeContext contextFor(const QString &command)
    {
        KubeContext context;
        context.name = u"test"_s;
        context.server = QUrl(u"https://kube.example:6443"_s);
        ExecPlugin plugin;
        plugin.apiVersion = u"client.authentication.k8s.io/v1"_s;
        plugin.command = command;
        plugin.userName = u"u"_s;
        plugin.file = u"/home/a/.kube/config"_s;
        plugin.interaction = ExecPlugin::Interaction::Never;
        plugin.allowed = true;
        context.exec = plugin;
        return context;
    }

    static Outcome run(const KubeContext &context, const ExecLimits &limits = {}, bool terminal = false,
                       const std::function<void(ExecRun &)> &meanwhile = {}, const PluginLocations &locations = PluginLocations(u"/nowhere"_s))
    {
        Outcome outcome;
        ProgramSearch search;
        search.setLocations(locations);
        ExecRun run(context, limits, search);
        connect(&run, &ExecRun::said, &run, [&](const QString &line) { outcome.said.append(line); });
        connect(&run, &ExecRun::finished, &run, [&](const Result<ExecCredential> &result) { outcome.result = result; });
        run.start(terminal);
        if (meanwhile)
            meanwhile(run);
        (void)QTest::qWaitFor([&] { return outcome.result.has_value(); }, 20000);
        return outcome;
    }

private Q_SLOTS:
    void cleanup()
    {
        qputenv("PATH", m_path);
        qunsetenv("SHELL");
        qputenv("HOME", m_folder.path().toLocal8Bit());
    }
    void init() { cleanup(); }

    void getsATokenAndTheEnvironment()
    {
        KubeContext context = contextFor(script(
            u"good"_s, "printf '%s|%s|%s|%s' \"$1\" \"$2\" \"$MINE\" \"$KUBERNETES_EXEC_INFO\" > " + m_folder.path().toLocal8Bit()
                           + "/seen; cat > " + m_folder.path().toLocal8Bit() + "/input; echo 'opening the browser' >&2\n"
                           + answer));
        context.exec->arguments = {u"a b"_s, u"$HOME"_s};
        context.exec->environment = {{u"MINE"_s, u"x y"_s}};
        context.exec->provideClusterInfo = true;
        const Outcome outcome = run(context);
        QVERIFY2(outcome.result && outcome.result->ok(), qPrintable(outcome.all()));
        QCOMPARE((*outcome.result)->token.reveal(), QByteArray("canary-token"));
        QCOMPARE(outcome.said, QStringList{u"opening the browser"_s});
        const QList<QByteArray> seen = textOf(u"seen"_s).split('|');
        QCOMPARE(seen.size(), 4);
        QCOMPARE(seen.at(0), QByteArray("a b"));
        QCOMPARE(seen.at(1), QByteArray("$HOME")); // no shell in between
        QCOMPARE(seen.at(2), QByteArray("x y"));
        QCOMPARE(seen.at(3), ExecCredential::info(context, false));
        QVERIFY(textOf(u"input"_s).isEmpty()); // no question can hang
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("quoted");
        const QString config = toString(ErrorKind::Config);
        const QString refused = toString(ErrorKind::Unauthorized);
        QTest::newRow("exit code") << QByteArray("echo 'the SSO session has expired' >&2; exit 255") << refused
                                   << u"ended with the exit code 255"_s << u"the SSO session has expired"_s;
        QTest::newRow("answer and exit code") << QByteArray(answer + "; exit 3") << refused << u"exit code 3"_s << QString();
        QTest::newRow("crash") << QByteArray("kill -SEGV $$") << refused << u"crashed"_s << QString();
        QTest::newRow("secrets on stderr") << QByteArray("echo 'token=canary-token' >&2; exit 1") << refused
                                           << u"exit code 1"_s << u"token=(redacted)"_s;
        QTest::newRow("no JSON") << QByteArray("echo canary-token") << config << u"not JSON"_s << QString();
        QTest::newRow("flood") << QByteArray("yes canary-token") << config << u"1 MiB"_s << QString();
        QTest::newRow("flood of words") << QByteArray("head -c 3000000 /dev/zero | tr '\\0' 'x' >&2; exit 1") << refused
                                        << u"exit code 1"_s << u"xxxx"_s;
    }

    void failures()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QFETCH(QString, quoted);
        const Outcome outcome = run(contextFor(script(u"bad"_s, body)));
        QVERIFY(outcome.result && !outcome.result->ok());
        const Error error = outcome.result->error();
        QTEST(toString(error.kind), "kind");
        QVERIFY2(error.message.contains(expected), qPrintable(error.message));
        QVERIFY2(error.detail.contains(quoted), qPrintable(error.detail));
        QVERIFY(error.detail.contains(u"Command: "_s));
        QVERIFY(error.detail.size() < 3000);
        QVERIFY(!error.nextStep.isEmpty());
        QVERIFY(!outcome.all().contains(u"canary"_s));
        QVERIFY(!outcome.said.join(u' ').contains(u"canary"_s));
    }

    void missing_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("expected");
        QTest::newRow("name") << u"no-such-program-here"_s << u"was not found"_s;
        QTest::newRow("path") << u"/does/not/exist"_s << u"does not exist"_s;
        QTest::newRow("folder") << u"/tmp"_s << u"is no executable file"_s;
        QTest::newRow("text") << u"/etc/passwd"_s << u"is no executable file"_s;
        QTest::newRow("interpreter") << u"INTERPRETER"_s << u"could not be started"_s;
    }

    void missing()
    {
        QFETCH(QString, command);
        QFETCH(QString, expected);
        if (command == u"INTERPRETER"_s) {
            command = script(u"odd"_s, {});
            QFile file(command);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("#!/no/such/interpreter\n");
        }
        KubeContext context = contextFor(command);
        context.exec->installHint = u"Get it from \x1b[31mhttps://example.test"_s;
        const Outcome outcome = run(context);
        QVERIFY2(outcome.message().contains(expected), qPrintable(outcome.all()));
        QCOMPARE(toString(outcome.result->error().kind), toString(ErrorKind::Config));
        if (!expected.contains(u"started"_s))
            QCOMPARE(outcome.result->error().nextStep, u"Get it from https://example.test"_s);
    }

    void questionsNeedATerminal()
    {
        KubeContext context = contextFor(script(u"asks"_s, answer));
        context.exec->interaction = ExecPlugin::Interaction::Always;
        const Outcome outcome = run(context);
        QVERIFY2(outcome.message().contains(u"interactiveMode: Always"_s), qPrintable(outcome.all()));
        QVERIFY(outcome.result->error().nextStep.contains(u"terminal"_s));
        QVERIFY(run(context, {}, true).result->ok());
    }

    void notBeforeItIsAllowed()
    {
        KubeContext context = contextFor(script(u"eager"_s, "touch " + m_folder.path().toLocal8Bit() + "/ran; " + answer));
        context.exec->allowed = false;
        const Outcome outcome = run(context);
        QVERIFY(outcome.message().contains(u"has not been allowed"_s));
        QVERIFY(!QFile::exists(m_folder.filePath(u"ran"_s)));
    }

    void endsWhatHangs_data()
    {
        QTest::addColumn<bool>("cancel");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("limit") << false << QByteArray("sleep 600");
        QTest::newRow("limit, deaf") << false << QByteArray("trap '' TERM; sleep 600; sleep 600");
        QTest::newRow("cancel") << true << QByteArray("sleep 600");
    }

    //! Also what the plugin has started, such as a web server waiting for a browser.
    void endsWhatHangs()
    {
        QFETCH(bool, cancel);
        QFETCH(QByteArray, body);
        const QByteArray folder = m_folder.path().toLocal8Bit();
        QFile::remove(m_folder.filePath(u"child"_s));
        const KubeContext context =
            contextFor(script(u"hangs"_s, "sleep 600 &\necho $! > " + folder + "/child.new; mv " + folder
                                              + "/child.new " + folder + "/child\n" + body));
        ExecLimits limits;
        limits.run = cancel ? 60000ms : 1500ms;
        limits.farewell = 300ms;
        qint64 child = 0;
        Outcome outcome;
        {
            ProgramSearch search;
        ExecRun run(context, limits, search);
            connect(&run, &ExecRun::finished, &run, [&](const Result<ExecCredential> &result) { outcome.result = result; });
            run.start(false);
            QTRY_VERIFY_WITH_TIMEOUT(!textOf(u"child"_s).isEmpty() || outcome.result, 10000);
            child = textOf(u"child"_s).trimmed().toLongLong();
            QVERIFY(child > 0);
            if (cancel)
                run.cancel();
            QTRY_VERIFY_WITH_TIMEOUT(outcome.result.has_value(), 10000);
            // Ended means ended, zombies of a machine without a reaper apart.
            QTRY_VERIFY_WITH_TIMEOUT(isGone(child), 10000);
        }
        QCOMPARE(toString(outcome.result->error().kind),
                 toString(cancel ? ErrorKind::Cancelled : ErrorKind::Unauthorized));
        QVERIFY(cancel || outcome.message().contains(u"gave no credential within"_s));
    }

    void findsPrograms_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where : {"PATH", "login shell", "known folder", "relative PATH"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }

    void findsPrograms()
    {
        QFETCH(QString, where);
        const QString name = u"plugin-"_s + QString(where).remove(u' ');
        const QByteArray folder = m_folder.path().toLocal8Bit();
        const QByteArray body = "echo \"$PATH\" > " + folder + "/path\n" + answer;
        const QString inShell = script(u"shell/"_s + name, body);
        if (where == u"PATH"_s) {
            qputenv("PATH", m_path + ':' + folder + "/shell");
        } else if (where == u"login shell"_s) {
            // As a start-up file would: it talks, and sets PATH.
            qputenv("SHELL", script(u"fakeshell"_s, "echo welcome\n[ \"$1 $2 $3\" = '-l -i -c' ] || exit 1\n"
                                                    "export PATH=" + folder + "/shell:$PATH\nexec /bin/sh -c \"$4\"")
                                 .toLocal8Bit());
        } else if (where == u"known folder"_s) {
            QFile::remove(inShell);
            QVERIFY(!script(u".krew/bin/"_s + name, body).isEmpty());
        } else {
            // What lies in the working folder is not meant.
            qputenv("PATH", m_path + ":shell");
            QDir::setCurrent(m_folder.path());
        }
        const Outcome outcome = run(contextFor(name));
        QDir::setCurrent(u"/"_s);
        if (where == u"relative PATH"_s) {
            QVERIFY(outcome.message().contains(u"was not found"_s));
            return;
        }
        QVERIFY2(outcome.result && outcome.result->ok(), qPrintable(outcome.all()));
        // Its relatives are found too.
        const QByteArray expected = folder + (where == u"known folder"_s ? "/.krew/bin" : "/shell");
        QVERIFY(textOf(u"path"_s).trimmed().split(':').contains(expected));
    }

    void whereAPersonSaidCountsFirst()
    {
        const PluginLocations locations(m_folder.filePath(u"config/locations.json"_s));
        const QString name = u"located"_s;
        const QByteArray seen = m_folder.path().toLocal8Bit() + "/which";
        const QString meant = script(u"my tools/other name"_s, "echo meant > " + seen + "\n" + answer);
        QVERIFY(!script(u"shell/"_s + name, "echo another > " + seen + "\n" + answer).isEmpty());
        qputenv("PATH", m_path + ':' + m_folder.path().toLocal8Bit() + "/shell");
        QVERIFY(locations.pathOf(name).isEmpty());
        QVERIFY(locations.remember(name, meant).ok());
        QCOMPARE(locations.pathOf(name), meant);
        QCOMPARE(QFile::permissions(locations.file()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        Outcome outcome = run(contextFor(name), {}, false, {}, locations);
        QVERIFY2(outcome.result && outcome.result->ok(), qPrintable(outcome.all()));
        QCOMPARE(textOf(u"which"_s).trimmed(), "meant");

        // Gone: the other one of that name is not run in its place.
        QVERIFY(QFile::remove(meant));
        QVERIFY(QFile::remove(m_folder.filePath(u"which"_s)));
        outcome = run(contextFor(name), {}, false, {}, locations);
        QVERIFY2(outcome.message().contains(u"is no longer at "_s + meant), qPrintable(outcome.all()));
        QVERIFY(outcome.result->error().nextStep.contains(u"Locate it again"_s));
        QCOMPARE(PluginLocations::missingIn(outcome.result->error()), name);
        QVERIFY(textOf(u"which"_s).isEmpty());
    }

    void onlyAProgramCanBeLocated()
    {
        const PluginLocations locations(m_folder.filePath(u"config/none.json"_s));
        for (const char *path : {"/does/not/exist", "/tmp", "/etc/passwd", "relative/sh"}) {
            const auto remembered = locations.remember(u"aws"_s, QString::fromLatin1(path));
            QVERIFY2(!remembered.ok(), path);
            QCOMPARE(toString(remembered.error().kind), toString(ErrorKind::Invalid));
            QVERIFY(!remembered.error().nextStep.isEmpty());
        }
        QVERIFY(locations.pathOf(u"aws"_s).isEmpty());
        const QString program = script(u"aws"_s, answer);
        QVERIFY(locations.remember(u"aws"_s, program).ok());
        QVERIFY(locations.remember(u"gcloud"_s, program).ok());
        QCOMPARE(locations.pathOf(u"aws"_s), program);
        // A folder that cannot be made.
        const auto unwritable = PluginLocations(u"/proc/none/locations.json"_s).remember(u"aws"_s, program);
        QCOMPARE(toString(unwritable.error().kind), toString(ErrorKind::Storage));
    }

    void tellsWhatIsMissing()
    {
        const Outcome outcome = run(contextFor(u"no-such-program-here"_s));
        QCOMPARE(PluginLocations::missingIn(outcome.result->error()), u"no-such-program-here"_s);
        for (const QString &place : {PluginLocations().file(), u"PATH"_s, u"login shell"_s, u"/usr/local/bin"_s})
            QVERIFY2(outcome.result->error().detail.contains(place), qPrintable(outcome.all()));
        // A path in the kubeconfig is the kubeconfig's to mend.
        QVERIFY(PluginLocations::missingIn(run(contextFor(u"/does/not/exist"_s)).result->error()).isEmpty());
        QVERIFY(PluginLocations::missingIn(run(contextFor(script(u"fails"_s, "exit 3"))).result->error()).isEmpty());
    }

    void aShellThatHangsIsLeftAlone()
    {
        qputenv("SHELL", script(u"slowshell"_s, "sleep 600").toLocal8Bit());
        ExecLimits limits;
        limits.shell = 300ms;
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = run(contextFor(u"no-such-program-here"_s), limits);
        QVERIFY(outcome.message().contains(u"was not found"_s));
        QVERIFY(timer.elapsed() < 10000);
    }

    void keepsUntilItExpires()
    {
        const QByteArray folder = m_folder.path().toLocal8Bit();
        QFile::remove(m_folder.filePath(u"runs"_s));
        const KubeContext context = contextFor(script(
            u"counts"_s, "echo x >> " + folder + "/runs\n"
                         R"(echo '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential",)"
                         R"("status":{"token":"t","expirationTimestamp":"2026-11-29T12:05:00Z"}}')"));
        ChosenClock clock;
        int taken = 0;
        ExecCredentials credentials(context, clock, [&](const ExecCredential &) {
            ++taken;
            return std::optional<Error>();
        });
        int answers = 0;
        const auto ask = [&] {
            const int before = answers;
            for (int i = 0; i < 5; ++i)
                credentials.require(this, [&](const std::optional<Error> &error) { answers += error ? 0 : 1; });
            return QTest::qWaitFor([&] { return answers == before + 5; }, 10000);
        };
        QVERIFY(!credentials.isCurrent());
        QVERIFY(ask());
        QCOMPARE(credentials.runCount(), 1); // for all five
        QVERIFY(ask());
        QCOMPARE(credentials.runCount(), 1);
        clock.moment = clock.moment.addSecs(280);
        QVERIFY(credentials.isCurrent());
        clock.moment = clock.moment.addSecs(15); // five seconds before the end
        QVERIFY(!credentials.isCurrent());
        QVERIFY(ask());
        QCOMPARE(credentials.runCount(), 2);
        QCOMPARE(taken, 2);
        QCOMPARE(textOf(u"runs"_s).count('x'), 2);
    }

    void aFailureIsNotRepeatedAtOnce()
    {
        const KubeContext context = contextFor(script(u"fails"_s, "exit 1"));
        const Clock clock;
        ExecCredentials credentials(context, clock, [](const ExecCredential &) { return std::optional<Error>(); });
        int failures = 0;
        const auto ask = [&] {
            const int before = failures;
            credentials.require(this, [&](const std::optional<Error> &error) { failures += error ? 1 : 0; });
            return QTest::qWaitFor([&] { return failures == before + 1; }, 10000);
        };
        QVERIFY(ask());
        QVERIFY(ask());
        QCOMPARE(credentials.runCount(), 1);
        ExecLimits limits;
        limits.pause = 1ms;
        credentials.setLimits(limits);
        QTRY_VERIFY(ask() && credentials.runCount() == 2);
    }

private:
    static bool isGone(qint64 process)
    {
        QFile stat(u"/proc/%1/stat"_s.arg(process));
        return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
    }
};

QTEST_GUILESS_MAIN(tst_ExecRun)
#include "tst_ExecRun.moc"
