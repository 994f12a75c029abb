// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/WarningHeader.h"
#include "kube/config/KubeConfig.h"
#include "kube/stream/LogLines.h"
#include "kube/stream/LogTimestamp.h"
#include "kube/stream/UpgradeAnswer.h"
#include "kube/stream/WebSocketFrame.h"
#include "kube/watch/WatchDecoder.h"

#include <algorithm>

//! Everything that takes bytes of strangers, each as one function of any bytes: it may
//! refuse them, but must come back, within bounds. Shared by the fuzzers (tests/fuzz)
//! and by tst_MutatedInputs, which needs no fuzzer. Their seeds are in corpus/<name>.
namespace shopflow::test::fuzz {

using Target = void (*)(const QByteArray &);

//! What must hold for any input, or the program ends.
inline void demand(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

//! Hands \a bytes out in pieces whose size its first byte tells.
template<typename Take>
void inPieces(const QByteArray &bytes, const Take &take)
{
    const qsizetype size = bytes.isEmpty() ? 1 : 1 + uchar(bytes.at(0)) % 64;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        take(bytes.mid(at, size));
}

inline void kubeConfig(const QByteArray &bytes)
{
    const auto config = kube::KubeConfig::parse(bytes, QStringLiteral("fuzz"), QStringLiteral("/nonexistent"));
    if (!config) {
        demand(!config.error().message.isEmpty() && !config.error().nextStep.isEmpty(), "a refusal says too little");
        return;
    }
    const auto contexts = config->contexts();
    for (const kube::KubeContextSummary &summary : contexts)
        (void)config->context(summary.name);
}

inline void watch(const QByteArray &bytes)
{
    kube::WatchDecoder decoder{kube::ObjectTrim(kube::ResourceType::pods())};
    qsizetype events = 0;
    inPieces(bytes, [&](const QByteArray &piece) { events += decoder.feed(piece).size(); });
    kube::WatchDecoder whole;
    demand(whole.feed(bytes).size() == events, "the cuts made a difference");
    demand(whole.hasRest() == decoder.hasRest(), "the cuts made a difference at the end");
}

inline void list(const QByteArray &bytes)
{
    const auto list = kube::decodeList(bytes, kube::ObjectTrim(kube::ResourceType::nodes()));
    demand(list.valid || list.items.isEmpty(), "items of a list that is none");
}

inline void webSocket(const QByteArray &bytes)
{
    kube::WebSocketDecoder decoder;
    qsizetype size = 0;
    inPieces(bytes, [&](const QByteArray &piece) {
        decoder.feed(piece);
        while (const auto frame = decoder.next())
            size += frame->payload.size();
    });
    demand(size <= bytes.size(), "more came out than went in");
}

inline void httpAnswer(const QByteArray &bytes)
{
    kube::UpgradeAnswer answer;
    bool sound = true;
    inPieces(bytes, [&](const QByteArray &piece) { sound = sound && answer.feed(piece); });
    if (!answer.hasHead())
        return;
    (void)answer.header("content-length");
    (void)answer.isComplete();
    demand(answer.body().size() <= bytes.size(), "more came out than went in");
}

inline void warning(const QByteArray &bytes)
{
    for (const QString &text : kube::warningTexts(bytes))
        demand(text.size() <= bytes.size(), "more came out than went in");
}

inline void logLines(const QByteArray &bytes)
{
    QByteArray rest;
    QByteArray together;
    inPieces(bytes, [&](const QByteArray &piece) { together += kube::LogLines::takeWhole(rest, piece); });
    demand(together + rest == bytes, "bytes of a log were lost");
    kube::LogLines::forEach(bytes, [](QByteArrayView line) {
        const auto parts = kube::LogLines::partsOf(line);
        demand(parts.stamp.size() + parts.text.size() <= line.size(), "more came out than went in");
        if (parts.nanoseconds != 0)
            (void)kube::LogTimestamp::toSinceTime(parts.nanoseconds);
    });
}

struct Named {
    const char *name;
    Target run;
};
constexpr Named targets[] = {
    {"kubeConfig", kubeConfig}, {"watch", watch},     {"list", list},         {"webSocket", webSocket},
    {"httpAnswer", httpAnswer}, {"warning", warning}, {"logLines", logLines},
};

} // namespace shopflow::test::fuzz
