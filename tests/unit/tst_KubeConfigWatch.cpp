// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/KubeConfigWatch.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shopflow;
using namespace shopflow::kube;

namespace {

const QByteArray one = "contexts:\n- name: one\n  context: {cluster: c, user: u}\n"
                       "clusters:\n- name: c\n  cluster: {server: https://c.example:6443}\n"
                       "users:\n- name: u\n  user: {token: first}\ncurrent-context: one\n";

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
}

void replace(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    QVERIFY(file.commit());
}

} // namespace

class tst_KubeConfigWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatIsNew_data();
    void tellsWhatIsNew();
    void saysNothingForTheSame_data();
    void saysNothingForTheSame();
    void halfWrittenFileIsOneChange();
    void brokenFileKeepsWhatIsKnown();
    void removedAndMadeAgain();
    void laterFileOfTheList();
    void linkedFile();

private:
    [[nodiscard]] QString path(const char *name = "config") const { return m_dir->filePath(QString::fromLatin1(name)); }
    void follow(const QString &file);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<KubeConfigWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_broken;
};

void tst_KubeConfigWatch::init()
{
    qunsetenv("KUBECONFIG");
    m_dir = std::make_unique<QTemporaryDir>();
    m_watch = std::make_unique<KubeConfigWatch>();
    m_changed = std::make_unique<QSignalSpy>(m_watch.get(), &KubeConfigWatch::changed);
    m_broken = std::make_unique<QSignalSpy>(m_watch.get(), &KubeConfigWatch::broken);
    write(path(), one);
}

void tst_KubeConfigWatch::cleanup()
{
    m_watch.reset();
    qunsetenv("KUBECONFIG");
}

void tst_KubeConfigWatch::follow(const QString &file)
{
    const auto config = KubeConfig::load(file);
    QVERIFY(config.ok());
    m_watch->follow(file, *config);
}

void tst_KubeConfigWatch::tellsWhatIsNew_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("replaced");
    QTest::newRow("another token") << QByteArray("first") << QByteArray("second") << false;
    QTest::newRow("another token, file replaced") << QByteArray("first") << QByteArray("second") << true;
    QTest::newRow("another server") << QByteArray("6443") << QByteArray("6444") << true;
    QTest::newRow("another name") << QByteArray("one") << QByteArray("two") << false;
}

void tst_KubeConfigWatch::tellsWhatIsNew()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, replaced);
    follow(path());
    QByteArray text = one;
    text.replace(from, to);
    if (replaced)
        replace(path(), text);
    else
        write(path(), text);
    QTRY_COMPARE(m_changed->size(), 1);
    QVERIFY(m_broken->isEmpty());
    // And again, whatever the file is now.
    replace(path(), one);
    QTRY_COMPARE(m_changed->size(), 2);
    QCOMPARE(m_watch->known().currentContext(), QStringLiteral("one"));
}

void tst_KubeConfigWatch::saysNothingForTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("written again") << one;
    QTest::newRow("a comment") << QByteArray("# by hand\n" + one + "\n\n");
    QTest::newRow("other quotes") << QByteArray(one).replace("name: one", "name: \"one\"");
}

void tst_KubeConfigWatch::saysNothingForTheSame()
{
    QFETCH(QByteArray, text);
    follow(path());
    write(path(), text);
    write(path("other"), "x"); // a neighbour
    // What comes afterwards is the only change.
    QTest::qWait(0);
    QTRY_VERIFY(m_changed->isEmpty());
    write(path(), QByteArray(text).replace("first", "second"));
    QTRY_COMPARE(m_changed->size(), 1);
    QVERIFY(m_broken->isEmpty());
}

void tst_KubeConfigWatch::halfWrittenFileIsOneChange()
{
    follow(path());
    const QByteArray text = QByteArray(one).replace("first", "second");
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    for (qsizetype at = 0; at < text.size(); at += 40) {
        file.write(text.mid(at, 40));
        file.flush();
        QCoreApplication::processEvents();
    }
    file.close();
    QTRY_COMPARE(m_changed->size(), 1);
    QVERIFY(m_broken->isEmpty());
}

void tst_KubeConfigWatch::brokenFileKeepsWhatIsKnown()
{
    follow(path());
    write(path(), "contexts: [");
    QTRY_COMPARE(m_broken->size(), 1);
    QVERIFY(m_changed->isEmpty());
    QCOMPARE(m_watch->known().currentContext(), QStringLiteral("one"));
    // As it was before: nothing is new.
    write(path(), one + "# repaired\n");
    write(path("other"), "x");
    QTest::qWait(0);
    write(path(), QByteArray(one).replace("first", "third"));
    QTRY_COMPARE(m_changed->size(), 1);
    QCOMPARE(m_broken->size(), 1);
}

void tst_KubeConfigWatch::removedAndMadeAgain()
{
    follow(path());
    QVERIFY(QFile::remove(path()));
    QTRY_COMPARE(m_broken->size(), 1);
    write(path(), QByteArray(one).replace("first", "second"));
    QTRY_COMPARE(m_changed->size(), 1);
    write(path(), one);
    QTRY_COMPARE(m_changed->size(), 2);
}

void tst_KubeConfigWatch::laterFileOfTheList()
{
    qputenv("KUBECONFIG", QFile::encodeName(path() + QDir::listSeparator() + path("second")));
    follow({});
    QCOMPARE(m_watch->known().contexts().size(), 1);
    write(path("second"), "contexts:\n- name: more\n  context: {cluster: c, user: u}\n");
    QTRY_COMPARE(m_changed->size(), 1);
    QCOMPARE(m_watch->known().contexts().size(), 2);
    write(path("second"), "contexts: []\n");
    QTRY_COMPARE(m_changed->size(), 2);
}

void tst_KubeConfigWatch::linkedFile()
{
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("real")));
    write(path("real/config"), one);
    QVERIFY(QFile::link(path("real/config"), path("link")));
    follow(path("link"));
    write(path("real/config"), QByteArray(one).replace("first", "second"));
    QTRY_COMPARE(m_changed->size(), 1);
}

QTEST_GUILESS_MAIN(tst_KubeConfigWatch)
#include "tst_KubeConfigWatch.moc"
