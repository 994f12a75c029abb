// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LoopbackServer.h"
#include "access/RouteSearch.h"
#include "access/StoreRoutes.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using shopflow::test::LoopbackServer;

class tst_StoreRoutes : public QObject
{
    Q_OBJECT

    static Result<RouteAnswer> search(const QVector<RouteAttempt> &candidates, RouteSearch::LastResort lastResort = {})
    {
        QObject owner;
        auto *search = new RouteSearch(u"shop"_s, candidates, &owner);
        search->setLastResort(std::move(lastResort));
        std::optional<Result<RouteAnswer>> result;
        connect(search, &RouteSearch::finished, &owner,
                [&result](const Result<RouteAnswer> &answer) { result = answer; });
        search->start();
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, 20000);
        return result.value_or(Error{ErrorKind::Timeout, u"finished() did not come"_s, {}, {}});
    }

    static LoopbackServer::Handler always(int status)
    {
        return [status](const QByteArray &) { return LoopbackServer::answer(status, "{}"); };
    }

private Q_SLOTS:
    void candidatesComeBestFirst()
    {
        Store store;
        store.endpoints = {
            {u"admin"_s, QUrl(u"http://10.0.0.5:31716/app"_s), u"nodePort"_s},
            {u"api"_s, QUrl(u"http://10.0.0.5:31716/"_s), u"nodePort"_s},
            {u"admin"_s, QUrl(u"http://198.51.100.7/app"_s), u"loadBalancer"_s},
            {u"admin"_s, QUrl(u"https://shop.example/app"_s), u"ingress"_s},
            {u"admin"_s, QUrl(u"http://127.0.0.1:31716/app"_s), u"nodePort"_s},
            {u"admin"_s, QUrl(u"file:///etc/passwd"_s), u"ingress"_s},
        };
        const auto urls = [&store](const QString &serverHost) {
            QStringList list;
            for (const RouteAttempt &attempt : StoreRoutes::candidates(store, u"admin"_s, serverHost))
                list.append(attempt.route + ' '_L1 + attempt.url.toString());
            return list;
        };
        const QStringList known{u"ingress https://shop.example/app"_s, u"loadBalancer http://198.51.100.7/app"_s,
                                u"nodePort http://10.0.0.5:31716/app"_s, u"nodePort http://127.0.0.1:31716/app"_s};
        QCOMPARE(urls(u"127.0.0.1"_s), known);
        QCOMPARE(urls(u"k8s.example"_s), known + QStringList{u"nodePort http://k8s.example:31716/app"_s});
    }

    void opens_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("works");
        for (const int status : {200, 204, 301, 302, 308, 400, 401, 403})
            QTest::addRow("%d", status) << status << true;
        for (const int status : {404, 500, 502, 503})
            QTest::addRow("%d", status) << status << false;
    }

    void opens()
    {
        QFETCH(int, status);
        QFETCH(bool, works);
        QCOMPARE(RouteSearch::opens(status), works);
    }

    void theFirstThatOpensWins()
    {
        LoopbackServer broken(always(503));
        LoopbackServer good(always(302));
        LoopbackServer notAsked(always(200));
        LoopbackServer closed(always(200));
        const QUrl closedUrl = closed.url();
        closed.stop();
        const Result<RouteAnswer> answer = search({{closedUrl, u"ingress"_s, {}, false},
                                                   {broken.url(), u"loadBalancer"_s, {}, false},
                                                   {good.url(), u"nodePort"_s, {}, false},
                                                   {notAsked.url(), u"nodePort"_s, {}, false}});
        QVERIFY(answer.ok());
        QCOMPARE(answer->url, good.url());
        QCOMPARE(answer->route, u"nodePort"_s);
        QStringList tried;
        for (const RouteAttempt &attempt : answer->tried)
            tried.append(attempt.result);
        QCOMPARE(tried, (QStringList{u"connection refused"_s, u"503"_s, u"302"_s}));
        QCOMPARE(notAsked.connections, 0);
    }

    void theLastResortComesLast()
    {
        LoopbackServer broken(always(404));
        LoopbackServer forward(always(200));
        int opened = 0;
        const Result<RouteAnswer> answer = search({{broken.url(), u"ingress"_s, {}, false}}, [&]() -> Result<QUrl> {
            ++opened;
            return forward.url(u"/app"_s);
        });
        QVERIFY(answer.ok());
        QCOMPARE(answer->route, u"portForward"_s);
        QCOMPARE(answer->tried.size(), 2);
        QCOMPARE(opened, 1);
        QCOMPARE(LoopbackServer::line(forward.requests.first()), QByteArray("GET /app HTTP/1.1"));
    }

    void nothingOpens()
    {
        LoopbackServer broken(always(500));
        const Result<RouteAnswer> answer = search({{broken.url(), u"ingress"_s, {}, false}}, []() -> Result<QUrl> {
            return Error{ErrorKind::Network, u"The port is taken."_s, {}, {}};
        });
        QVERIFY(!answer.ok());
        QCOMPARE(toString(answer.error().kind), u"unreachable"_s);
        QVERIFY(answer.error().detail.contains(u": 500"_s));
        QVERIFY(answer.error().detail.contains(u"portForward: The port is taken."_s));
        QVERIFY(!answer.error().nextStep.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StoreRoutes)
#include "tst_StoreRoutes.moc"
