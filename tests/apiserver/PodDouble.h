// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "PodPeer.h"

#include <QJsonArray>

namespace shopflow::test {

//! One web pod of the store "shop" behind a ScriptedServer: listed as ready, and
//! every exec in it is answered by \a run (all of stdin in, output and status out).
class PodDouble
{
public:
    struct Ending {
        QByteArray output;
        QByteArray complaint;
        int exitCode = 0;
    };
    using Run = std::function<Ending(const QStringList &argv, const QByteArray &input)>;

    explicit PodDouble(ScriptedServer &server) : m_server(server)
    {
        setReady(true);
        setExecAllowed(true);
        server.onUpgrade(execPath(), [this](QSslSocket *socket) { take(socket); });
    }

    static QString execPath() { return QStringLiteral("/api/v1/namespaces/store-shop/pods/web-1/exec"); }

    void setReady(bool ready)
    {
        const QJsonObject condition{{QStringLiteral("type"), QStringLiteral("Ready")},
                                    {QStringLiteral("status"), ready ? QStringLiteral("True") : QStringLiteral("False")}};
        const QJsonObject pod{
            {QStringLiteral("metadata"),
             QJsonObject{{QStringLiteral("name"), QStringLiteral("web-1")},
                         {QStringLiteral("namespace"), QStringLiteral("store-shop")},
                         {QStringLiteral("creationTimestamp"), QStringLiteral("2026-11-24T07:00:00Z")}}},
            {QStringLiteral("status"), QJsonObject{{QStringLiteral("phase"), QStringLiteral("Running")},
                                                   {QStringLiteral("conditions"), QJsonArray{condition}}}}};
        m_server.on("GET", QStringLiteral("/api/v1/namespaces/store-shop/pods"),
                    Answer::json(listOf("PodList", {pod}, QStringLiteral("1"))));
    }

    void setExecAllowed(bool allowed)
    {
        const QJsonObject review{{QStringLiteral("status"), QJsonObject{{QStringLiteral("allowed"), allowed}}}};
        m_server.on("POST", QStringLiteral("/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"),
                    Answer::json(review, 201));
    }

    Run run = [](const QStringList &, const QByteArray &) { return Ending{}; };
    //! Of all execs: "program argument < input".
    QStringList calls;

private:
    void take(QSslSocket *socket)
    {
        const RecordedRequest request = m_server.lastRequest();
        const QStringList argv = request.query.allQueryItemValues(QStringLiteral("command"), QUrl::FullyDecoded);
        auto *peer = new PodPeer(socket, request);
        peer->accept("v5.channel.k8s.io");
        if (request.parameter("stdin") != QLatin1String("true")) {
            answer(*peer, argv, {});
            return;
        }
        peer->onMessage = [this, peer, argv, input = QByteArray()](const QByteArray &message) mutable {
            if (message.startsWith('\0'))
                input += message.mid(1);
            else if (message.startsWith('\xff'))
                answer(*peer, argv, input);
        };
    }

    void answer(PodPeer &peer, const QStringList &argv, const QByteArray &input)
    {
        calls.append(argv.join(u' ') + QStringLiteral(" < ") + QString::fromUtf8(input).trimmed());
        const Ending ending = run(argv, input);
        peer.sendMessage(1, ending.output);
        peer.sendMessage(2, ending.complaint);
        peer.sendMessage(3, ending.exitCode == 0
                                ? QByteArray(R"({"status":"Success"})")
                                : R"({"status":"Failure","reason":"NonZeroExitCode","details":{"causes":[{"reason":)"
                                  R"("ExitCode","message":")" +
                                      QByteArray::number(ending.exitCode) + R"("}]}})");
        peer.sendClose(1000);
    }

    ScriptedServer &m_server;
};

} // namespace shopflow::test
