// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchFixture.h"

#include <QJsonArray>

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;
using namespace std::chrono_literals;
using Phase = CacheState::Phase;

namespace {

//! Where in the life of a cache something goes wrong.
enum class Place { List, SecondPage, StreamedList, Watch };

//! Something a server or what stands before it may answer.
struct Fault {
    const char *name;
    Answer answer;
    const char *trouble;
    bool expires = false; //!< the version we stand at is of no use
    bool refuses = false; //!< until people change something
    bool noStreams = false; //!< what servers without streamed lists say
    std::chrono::milliseconds retryAfter{0};
};

Answer cutInside(Answer::Ending ending)
{
    Answer answer = Answer::stream({"{\"kind\":\"PodList\",\"items\":[{\"metadata\":{\"na"});
    return answer.endingWith(ending);
}

QVector<Fault> allFaults()
{
    const QString told = QStringLiteral("told");
    const QString tooLarge = QStringLiteral("Too large resource version: 12, current: 3");
    const QJsonObject cause{{QStringLiteral("causes"),
                             QJsonArray{QJsonObject{{QStringLiteral("reason"),
                                                     QStringLiteral("ResourceVersionTooLarge")}}}}};
    Answer busy = Answer::failure(429, "TooManyRequests", told);
    Answer later = Answer::failure(429, "TooManyRequests", told);
    Answer soon = Answer::failure(503, "ServiceUnavailable", told);
    const QJsonObject wait{{QStringLiteral("retryAfterSeconds"), 12}};
    return {
        {"closed before a byte", Answer::closeBeforeAnswer(), "unreachable"},
        {"torn down inside", cutInside(Answer::Ending::Abort), "unreachable"},
        {"closed inside", cutInside(Answer::Ending::Close), "unreachable"},
        {"half-closed inside", cutInside(Answer::Ending::HalfClose), "unreachable"},
        {"redirect", Answer::redirect("https://login.example.com/"), "unreachable"},
        {"gateway page", Answer::html(502, "<h1>Bad Gateway</h1>"), "unreachable"},
        {"gateway without words", Answer::raw(503, "text/plain", {}), "unreachable"},
        {"page of an error", Answer::html(500, "<h1>Oops</h1>"), "other"},
        {"bad request", Answer::failure(400, "BadRequest", told), "other", true, false, true},
        {"unauthorized", Answer::failure(401, "Unauthorized", told), "credentials", false, true},
        {"unauthorized without words", Answer::raw(401, "text/plain", "Unauthorized"), "credentials", false, true},
        {"forbidden", Answer::failure(403, "Forbidden", told), "forbidden", false, true, true},
        {"not found", Answer::failure(404, "NotFound", told), "other"},
        {"method not allowed", Answer::failure(405, "MethodNotAllowed", told), "other", false, false, true},
        {"not acceptable", Answer::failure(406, "NotAcceptable", told), "other"},
        {"expired", Answer::failure(410, "Expired", told), "other", true},
        {"gone", Answer::failure(410, "Gone", told), "other", true},
        {"gone without words", Answer::raw(410, "text/plain", {}), "other", true},
        {"invalid", Answer::failure(422, "Invalid", told), "other", true, false, true},
        {"busy", busy, "other"},
        {"busy, come later", later.header("Retry-After", "11"), "other", false, false, false, 11s},
        {"internal error", Answer::failure(500, "InternalError", told), "other"},
        {"not available", Answer::failure(503, "ServiceUnavailable", told), "unreachable"},
        {"not available, come later", soon.header("Retry-After", "20"), "unreachable", false, false, false, 20s},
        {"wait in the details", Answer::failure(500, "ServerTimeout", told, wait), "other", false, false, false, 12s},
        {"timeout", Answer::failure(504, "Timeout", told), "other"},
        {"version too large", Answer::failure(504, "Timeout", tooLarge), "other", true},
        {"version too large by its cause", Answer::failure(504, "Timeout", told, cause), "other", true},
    };
}

const QVector<std::pair<Place, const char *>> places{
    {Place::List, "list"}, {Place::SecondPage, "second page"}, {Place::StreamedList, "stream"}, {Place::Watch, "watch"}};

} // namespace

//! Everything a server may answer, wherever a cache may be: what people see meanwhile,
//! what is asked next, and when.
class tst_WatchFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outlives_data();
    void outlives();

private:
    static void script(WatchFixture &fixture, Place place, const Fault &fault, const bool &isFaulty);

    TestCertificates m_certificates;
};

void tst_WatchFaults::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), "openssl is needed");
}

void tst_WatchFaults::script(WatchFixture &fixture, Place place, const Fault &fault, const bool &isFaulty)
{
    const QVector<QJsonObject> one{podNamed(QStringLiteral("a"), QStringLiteral("5"))};
    const Answer whole = Answer::json(listOf("PodList", one, QStringLiteral("10")));
    const Answer first = Answer::json(listOf("PodList", one, QStringLiteral("10"), QStringLiteral("more")));
    const Answer rest = Answer::json(
        listOf("PodList", {podNamed(QStringLiteral("b"), QStringLiteral("6"))}, QStringLiteral("10")));
    const Answer streamed =
        Answer::stream({watchLine("ADDED", podNamed(QStringLiteral("a"), QStringLiteral("5"))), listEnd(QStringLiteral("10"))});
    fixture.server.on("GET", fixture.pods, [=, &isFaulty](const RecordedRequest &request) {
        const bool isSecond = !request.parameter("continue").isEmpty();
        if (isFaulty && (isSecond ? place == Place::SecondPage : place == Place::List))
            return fault.answer;
        if (isSecond)
            return rest;
        return place == Place::SecondPage && !request.parameter("limit").isEmpty() ? first : whole;
    });
    fixture.server.on("WATCH", fixture.pods, [=, &isFaulty](const RecordedRequest &request) {
        if (isFaulty && (request.streamsList() ? place == Place::StreamedList : place == Place::Watch))
            return fault.answer;
        return request.streamsList() ? streamed : Answer::stream();
    });
    fixture.server.setStreamsLists(place == Place::StreamedList);
    fixture.client->setStreamsLists(place == Place::StreamedList);
}

void tst_WatchFaults::outlives_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<Fault>("fault");
    const QVector<Fault> faults = allFaults();
    for (const auto &[place, name] : places) {
        for (const Fault &fault : faults)
            QTest::addRow("%s: %s", name, fault.name) << place << fault;
    }
}

void tst_WatchFaults::outlives()
{
    QFETCH(Place, place);
    QFETCH(Fault, fault);
    WatchFixture f(m_certificates);
    bool isFaulty = true;
    script(f, place, fault, isFaulty);
    f.watch();

    const bool hadList = place == Place::Watch;
    const bool fallsBack = place == Place::StreamedList && fault.noStreams;
    // The end of a page's token is met by one whole list, the refusal of a stream by pages.
    const bool atOnce = fallsBack || (place == Place::SecondPage && fault.answer.status == 410);
    if (atOnce) {
        QVERIFY(VirtualTiming::waitFor([&f] { return f.isLive(); }));
        QCOMPARE(f.states.size(), 2); // listing, live
        QCOMPARE(f.cache->objects().size(), 1);
        return;
    }

    const bool renews = fault.expires && (hadList || place == Place::StreamedList);
    const Phase expected = fault.refuses ? (fault.answer.status == 403 ? Phase::Forbidden : Phase::Failed)
                           : hadList     ? Phase::Reconnecting
                                         : Phase::Failed;
    // An expired version is routine: the first time it costs no wait and is no failure.
    if (!renews || hadList) {
        QVERIFY2(VirtualTiming::waitFor([&] { return f.phase() == expected; }),
                 qPrintable(CacheState::wordOf(f.phase())));
        QCOMPARE(CacheState::wordOf(f.cache->state().trouble), QString::fromLatin1(fault.trouble));
        QVERIFY(!f.cache->state().reason.message.isEmpty());
        QVERIFY(!f.cache->state().reason.nextStep.isEmpty());
    }
    QCOMPARE(f.cache->objects().size(), hadList ? 1 : 0);
    f.timing.settle();
    isFaulty = false;
    const int before = f.lists() + f.watches();
    const auto asked = [&] { return f.lists() + f.watches() > before; };
    if (!renews) {
        const std::chrono::milliseconds asks = fault.refuses ? std::chrono::milliseconds(30s) : fault.retryAfter;
        const std::chrono::milliseconds least = std::max<std::chrono::milliseconds>(800ms, asks);
        const std::chrono::milliseconds most = std::max<std::chrono::milliseconds>(1600ms, asks);
        QVERIFY2(!f.timing.pass(least - 1ms, asked), "asked too early");
        QVERIFY2(f.timing.pass(most - least + 2ms, asked), "asked too late");
    } else {
        QVERIFY2(f.timing.pass(1ms, asked), "not asked at once");
    }
    QVERIFY(VirtualTiming::waitFor([&f] { return f.isLive(); }));
    QCOMPARE(f.cache->objects().size(), place == Place::SecondPage ? 2 : 1);
    // Only what is of no more use is listed again.
    if (hadList)
        QCOMPARE(f.lists() > 1, fault.expires || fault.refuses);
    if (hadList && !fault.expires && !fault.refuses)
        QCOMPARE(f.server.lastRequest().parameter("resourceVersion"), QStringLiteral("10"));
}

QTEST_GUILESS_MAIN(tst_WatchFaults)
#include "tst_WatchFaults.moc"
