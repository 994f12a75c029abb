// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace shopflow {

//! What a web server answered. A value.
struct HttpAnswer {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;                              //!< at most 8 MiB
    [[nodiscard]] QByteArray header(const QByteArray &lowerName) const;
};

//! Reads one HTTP/1.x answer from bytes that are cut anywhere: length, chunks or
//! until the connection ends; interim answers (1xx) are passed over. No I/O.
class HttpAnswerReader
{
public:
    enum class State { Reading, Complete, Broken };

    //! \a bodyless: the answer to a HEAD has a length but no body.
    explicit HttpAnswerReader(bool bodyless = false) : m_bodyless(bodyless) {}

    State feed(const QByteArray &bytes);
    //! The connection has ended: complete when that is how this answer ends.
    State end();

    [[nodiscard]] const HttpAnswer &answer() const { return m_answer; }
    //! Why it is Broken, in few words.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool hasHeard() const { return m_heard; }

private:
    enum class Stage { Head, Length, UntilEnd, ChunkSize, ChunkData, ChunkEnd, Trailer, Done, Broken };
    bool step();
    bool readHead();
    bool readChunkSize();
    bool takeBody(qsizetype size);
    void fail(const QString &problem);
    [[nodiscard]] State state() const;

    HttpAnswer m_answer;
    QByteArray m_bytes;
    QString m_problem;
    qint64 m_left = 0;
    Stage m_stage = Stage::Head;
    bool m_bodyless;
    bool m_heard = false;
};

} // namespace shopflow
