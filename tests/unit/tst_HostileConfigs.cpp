// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/KubeConfig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace shopflow;
using namespace shopflow::kube;
using namespace Qt::StringLiterals;

namespace {

//! Of this thread, in milliseconds: what other programs take does not count.
class ProcessorTime
{
public:
    [[nodiscard]] qint64 elapsed() const { return now() - m_begin; }

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1000000;
    }
    qint64 m_begin = now();
};


// The sanitizers watch each access of an unoptimised program; the limits are meant for
// what people run.
#ifdef __SANITIZE_ADDRESS__
constexpr int slowness = 10;
#else
constexpr int slowness = 1;
#endif

const QByteArray good = "current-context: main\nclusters:\n- name: c\n  cluster: {server: 'https://h'}\nusers:\n- name: u\n"
                        "  user: {token: canary}\ncontexts:\n- name: main\n  context: {cluster: c, user: u}\n";

//! A kubeconfig of \a count contexts that sign in by a program.
QByteArray manyContexts(int count)
{
    QByteArray clusters = "clusters:\n";
    QByteArray users = "users:\n";
    QByteArray contexts = "contexts:\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        clusters += "- name: c" + n + "\n  cluster:\n    server: https://cluster-" + n + ".example:6443\n";
        users += "- name: u" + n + "\n  user:\n    exec:\n      apiVersion: client.authentication.k8s.io/v1beta1\n"
                 "      command: touch\n      args: [RAN]\n";
        contexts += "- name: m" + n + "\n  context: {cluster: c" + n + ", user: u" + n + "}\n";
    }
    return "current-context: m0\n" + clusters + users + contexts;
}

} // namespace

//! Files that are no kubeconfigs, by accident or on purpose, and one that is very long.
class tst_HostileConfigs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line"); // 0: none can be named
        const auto row = [](const char *name, const QByteArray &text, int line) { QTest::newRow(name) << text << line; };
        row("cut in a flow", good.left(good.indexOf("'https") + 3), 4);
        row("cut in a mapping", good.left(good.indexOf("{token") + 7), 7);
        row("cut in a quote", "a: \"b\nc", 2);
        row("cut JSON", "{\"clusters\":\n[{\"name\":\"a\"", 2);
        row("open list", QByteArray(good + "x: [1, 2\n"), 12);
        row("stray bracket", QByteArray(good + "x: ]\n"), 11);
        row("tab as indent", "clusters:\n\t- name: a\n", 2);
        row("wrong indent", "a:\n  b: 1\n c: 2\n", 3);
        row("unknown alias", "a: 1\nb: *nobody\n", 2);
        row("alias in itself", "a: 1\nb: &x [*x]\n", 2);
        row("alias in its mapping", "a: &x\n  b: *x\n", 2);
        row("key twice", "a: 1\nb: 2\na: 3\n", 3);
        row("a list as key", "? [a, b]\n: c\n", 1);
        row("infinity", "a: 1\nb: .inf\n", 2);
        row("binary", "a: !!binary aGVsbG8=\n", 1);
        row("NUL", QByteArray(good + "x: a\0b\n"_ba + "y: 1\n"), 11);
        row("only NUL", QByteArray(4096, '\0'), 1);
        row("invalid UTF-8", QByteArray(good + "x: \xff\xfe\n"), 11);
        row("cut character", QByteArray(good + "x: \xe2\x82"), 11);
        row("overlong character", QByteArray(good + "x: \xc0\xaf\n"), 11);
        row("surrogate in UTF-8", QByteArray(good + "x: \xed\xa0\x80\n"), 11);
        row("UTF-16", "\xff\xfe" "a\0:\0 \0b\0"_ba, 1);
        row("picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba, 0);
        row("program", "\x7f" "ELF\2\1\1\0\0\0"_ba, 1);
        row("deep flow", QByteArray("a: ") + QByteArray(100000, '['), 1);
        row("deep mappings", QByteArray(100000, '{'), 1);
        row("deep JSON", QByteArray("{\"a\":") + QByteArray(100000, '['), 1);
        QByteArray blocks;
        for (int i = 0; i < 3000; ++i)
            blocks += QByteArray(i, ' ') + "a:\n";
        row("deep blocks", blocks, 0);
        row("deep lists", QByteArray("- ").repeated(20000), 1);
        row("deep questions", QByteArray("? ").repeated(20000), 1);
        QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray alias = "*a" + QByteArray::number(i - 1);
            bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + QByteArray(alias + ", ").repeated(9) + alias + "]\n";
        }
        row("bomb of lists", bomb, 6);
        QByteArray merges = "m0: &m0 {k0: v}\n";
        for (int i = 1; i < 40; ++i)
            merges += "m" + QByteArray::number(i) + ": &m" + QByteArray::number(i) + " {a: *m" + QByteArray::number(i - 1)
                      + ", b: *m" + QByteArray::number(i - 1) + "}\n";
        row("bomb of mappings", merges, 0);
        row("web page", "<!DOCTYPE html>\n<html><body class=\"a\">Sign in: here</body></html>\n", 0);
        row("anchors without end", QByteArray("&a ").repeated(5000), 1);
        row("tags without end", QByteArray("!x ").repeated(5000), 1);
    }

    void saysWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto config = KubeConfig::parse(text, u"/home/a/config"_s, u"/home/a"_s);
        // The best of some turns, because other programs share the processor.
        qint64 took = 100000;
        for (int turn = 0; turn < 5 && took >= 100 * slowness; ++turn) {
            const ProcessorTime timer;
            const auto again = KubeConfig::parse(text, u"/home/a/config"_s, u"/home/a"_s);
            took = qMin(took, timer.elapsed());
            QCOMPARE(again.ok(), config.ok());
        }
        QVERIFY2(!config.ok(), "this must not be read");
        const Error &error = config.error();
        QCOMPARE(toString(error.kind), toString(ErrorKind::Config));
        QVERIFY2(error.message.contains(u"/home/a/config"_s), qPrintable(error.message));
        if (line > 0)
            QVERIFY2(error.message.contains(u"line %1, "_s.arg(line)), qPrintable(error.message));
        QVERIFY(!error.nextStep.isEmpty());
        QVERIFY(error.message.size() < 500);
        QVERIFY(!error.message.contains(u"canary"_s) && !error.detail.contains(u"canary"_s));
        QVERIFY2(took < 100 * slowness, qPrintable(QString::number(took)));
    }

    void manyKeys_data()
    {
        QTest::addColumn<QByteArray>("text");
        QByteArray keys;
        QByteArray nested = "a:\n";
        for (int i = 0; i < 200000; ++i) {
            keys += "k" + QByteArray::number(i) + ": v\n";
            nested += "  k" + QByteArray::number(i) + ": v\n";
        }
        QTest::newRow("at the top") << keys;
        QTest::newRow("below") << nested;
        QTest::newRow("merged") << QByteArray(QByteArray(nested).replace(0, 2, "a: &a") + "b:\n  <<: *a\n  c: d\n");
    }

    //! Sixteen seconds once: each key moved all those behind it.
    void manyKeys()
    {
        QFETCH(QByteArray, text);
        const ProcessorTime timer;
        const auto config = KubeConfig::parse(text, u"config"_s, u"/"_s);
        QVERIFY(config.ok());
        QVERIFY2(timer.elapsed() < 3000 * slowness, qPrintable(QString::number(timer.elapsed())));
    }

    void fiftyMegabytes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("lists") << QByteArray("- abcdefgh\n");
        QTest::newRow("blanks") << QByteArray("          \n");
        QTest::newRow("one word") << QByteArray("abcdefghijk");
    }

    void fiftyMegabytes()
    {
        QFETCH(QByteArray, line);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"config"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line.repeated(50 * 1024 * 1024 / line.size()));
        file.close();
        const ProcessorTime timer;
        const auto config = KubeConfig::load(file.fileName());
        const qint64 took = timer.elapsed();
        QVERIFY(!config.ok());
        QVERIFY2(config.error().message.contains(u"is larger than 32 MiB"_s), qPrintable(config.error().message));
        QVERIFY2(took < 3000 * slowness, qPrintable(QString::number(took)));
    }

    //! Listing them is reading one file: nothing is contacted, nothing is run.
    void twoThousandContexts()
    {
        QTemporaryDir folder;
        const QString ran = folder.filePath(u"ran"_s);
        QFile file(folder.filePath(u"config"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(manyContexts(2000).replace("RAN", ran.toLocal8Bit()));
        file.close();
        qint64 best = 100000;
        for (int turn = 0; turn < 20 && best >= 300 * slowness; ++turn) {
            const ProcessorTime timer;
            const auto config = KubeConfig::load(file.fileName());
            QVERIFY(config.ok());
            QCOMPARE(config->contexts().size(), 2000);
            best = qMin(best, timer.elapsed());
        }
        qInfo("2,000 contexts (%lld KiB) are listed in %lld ms", file.size() / 1024, best);
        QVERIFY2(best < 300 * slowness, qPrintable(QString::number(best)));
        QVERIFY(!QFile::exists(ran));
    }
};

QTEST_APPLESS_MAIN(tst_HostileConfigs)
#include "tst_HostileConfigs.moc"
