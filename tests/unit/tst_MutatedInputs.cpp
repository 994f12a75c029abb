// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/FuzzTargets.h"
#include "TestFolders.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace shopflow::test;

namespace {

constexpr int changedInputs = 6000;
constexpr quint32 luckyNumber = 20261129;

//! \a seed with a few bytes changed, doubled, taken out or put elsewhere.
QByteArray mutated(QByteArray seed, QRandomGenerator &random)
{
    const QByteArray special("\"{}[],:\n\r\\ &*-\0\xff", 17);
    const int changes = random.bounded(1, 9);
    for (int i = 0; i < changes && !seed.isEmpty(); ++i) {
        const qsizetype at = random.bounded(int(seed.size()));
        const qsizetype size = random.bounded(1, 17);
        switch (random.bounded(6)) {
        case 0:
            seed[at] = char(random.bounded(256));
            break;
        case 1:
            seed[at] = char(uchar(seed.at(at)) ^ (1U << random.bounded(8)));
            break;
        case 2:
            seed.remove(at, size);
            break;
        case 3: {
            const qsizetype from = random.bounded(int(seed.size()));
            seed.insert(at, seed.mid(from, size));
            break;
        }
        case 4:
            seed.insert(at, special.at(random.bounded(int(special.size()))));
            break;
        default:
            if (random.bounded(20) == 0)
                seed.truncate(at);
            break;
        }
    }
    return seed;
}

} // namespace

//! Inputs that are nearly right: nothing may crash, hang, or make more of them than
//! there is. The same ones each time; SHOPFLOW_FUZZ_SECONDS makes each row go on with
//! others. The fuzzers of tests/fuzz look further.
class tst_MutatedInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
};

void tst_MutatedInputs::survives_data()
{
    QTest::addColumn<fuzz::Target>("target");
    QTest::addColumn<QByteArray>("seed");
    for (const fuzz::Named &target : fuzz::targets) {
        const QDir corpus(sourcePath(QStringLiteral("tests/fuzz/corpus/")) + QLatin1String(target.name));
        const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
        QVERIFY2(!names.isEmpty(), target.name);
        for (const QString &name : names) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::addRow("%s %s", target.name, qPrintable(name)) << target.run << file.readAll();
        }
    }
}

void tst_MutatedInputs::survives()
{
    QFETCH(fuzz::Target, target);
    QFETCH(QByteArray, seed);
    const qint64 longer = 1000LL * qEnvironmentVariableIntValue("SHOPFLOW_FUZZ_SECONDS");
    QRandomGenerator random(luckyNumber);
    target(seed);
    target({});
    QElapsedTimer time;
    time.start();
    QByteArray kept = seed;
    for (int i = 0; i < changedInputs || time.elapsed() < longer; ++i) {
        // Now and then a change stays, so that inputs move away from the seed.
        const QByteArray input = mutated(kept, random);
        QElapsedTimer one;
        one.start();
        target(input);
        QVERIFY2(one.elapsed() < 5000, input.toHex().constData());
        if (i % 25 == 0 || input.size() > 4096)
            kept = seed;
        else if (i % 7 == 0 && !input.isEmpty())
            kept = input;
    }
}

QTEST_APPLESS_MAIN(tst_MutatedInputs)
#include "tst_MutatedInputs.moc"
