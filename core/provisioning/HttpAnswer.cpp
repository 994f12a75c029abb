// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/HttpAnswer.h"

namespace shopflow {

namespace {

constexpr qsizetype MaximumHead = 64 * 1024;
constexpr qsizetype MaximumBody = 8 * 1024 * 1024;

} // namespace

QByteArray HttpAnswer::header(const QByteArray &lowerName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerName)
            return value;
    }
    return {};
}

HttpAnswerReader::State HttpAnswerReader::state() const
{
    if (m_stage == Stage::Done)
        return State::Complete;
    return m_stage == Stage::Broken ? State::Broken : State::Reading;
}

HttpAnswerReader::State HttpAnswerReader::feed(const QByteArray &bytes)
{
    m_heard = m_heard || !bytes.isEmpty();
    m_bytes += bytes;
    while (step()) {
    }
    return state();
}

HttpAnswerReader::State HttpAnswerReader::end()
{
    if (m_stage == Stage::UntilEnd)
        m_stage = Stage::Done;
    else if (m_stage != Stage::Done && m_stage != Stage::Broken)
        fail(m_heard ? QStringLiteral("connection lost in the middle of the answer")
                     : QStringLiteral("connection closed without an answer"));
    return state();
}

void HttpAnswerReader::fail(const QString &problem)
{
    m_stage = Stage::Broken;
    m_problem = problem;
}

//! One move; false when more bytes are needed or the end is reached.
bool HttpAnswerReader::step()
{
    switch (m_stage) {
    case Stage::Head:
        return readHead();
    case Stage::Length:
    case Stage::ChunkData: {
        const qsizetype size = qMin<qint64>(m_left, m_bytes.size());
        if (!takeBody(size))
            return false;
        m_left -= size;
        if (m_left > 0)
            return false;
        m_stage = m_stage == Stage::Length ? Stage::Done : Stage::ChunkEnd;
        return m_stage != Stage::Done;
    }
    case Stage::UntilEnd:
        takeBody(m_bytes.size());
        return false;
    case Stage::ChunkSize:
        return readChunkSize();
    case Stage::ChunkEnd:
        if (m_bytes.size() < 2)
            return false;
        if (!m_bytes.startsWith("\r\n")) {
            fail(QStringLiteral("damaged chunk in the answer"));
            return false;
        }
        m_bytes.remove(0, 2);
        m_stage = Stage::ChunkSize;
        return true;
    case Stage::Trailer: {
        const qsizetype lineEnd = m_bytes.indexOf("\r\n");
        if (lineEnd < 0) {
            if (m_bytes.size() > MaximumHead)
                fail(QStringLiteral("answer with endless trailers"));
            return false;
        }
        if (lineEnd == 0)
            m_stage = Stage::Done;
        m_bytes.remove(0, lineEnd + 2);
        return m_stage == Stage::Trailer;
    }
    case Stage::Done:
    case Stage::Broken:
        break;
    }
    return false;
}

bool HttpAnswerReader::readHead()
{
    const qsizetype headEnd = m_bytes.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        if (m_bytes.size() > MaximumHead || (m_bytes.size() >= 5 && !m_bytes.startsWith("HTTP/")))
            fail(QStringLiteral("answer is not HTTP"));
        return false;
    }
    const QList<QByteArray> lines = m_bytes.left(headEnd).split('\n');
    m_bytes.remove(0, headEnd + 4);
    const QList<QByteArray> statusLine = lines.first().trimmed().split(' ');
    m_answer.status = statusLine.size() >= 2 ? statusLine.at(1).toInt() : 0;
    if (!statusLine.first().startsWith("HTTP/1.") || m_answer.status < 100 || m_answer.status > 999) {
        fail(QStringLiteral("answer is not HTTP"));
        return false;
    }
    m_answer.headers.clear();
    for (qsizetype index = 1; index < lines.size(); ++index) {
        const QByteArray &line = lines.at(index);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_answer.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    if (m_answer.status < 200)
        return true; // interim: the real head follows

    const QByteArray length = m_answer.header(QByteArrayLiteral("content-length"));
    if (m_bodyless || m_answer.status == 204 || m_answer.status == 304) {
        m_stage = Stage::Done;
    } else if (m_answer.header(QByteArrayLiteral("transfer-encoding")).toLower().contains("chunked")) {
        m_stage = Stage::ChunkSize;
    } else if (!length.isEmpty()) {
        bool isNumber = false;
        m_left = length.toLongLong(&isNumber);
        if (!isNumber || m_left < 0)
            fail(QStringLiteral("answer with an impossible length"));
        else
            m_stage = m_left == 0 ? Stage::Done : Stage::Length;
    } else {
        m_stage = Stage::UntilEnd;
    }
    return state() == State::Reading;
}

bool HttpAnswerReader::readChunkSize()
{
    const qsizetype lineEnd = m_bytes.indexOf("\r\n");
    if (lineEnd < 0) {
        if (m_bytes.size() > 1024)
            fail(QStringLiteral("damaged chunk in the answer"));
        return false;
    }
    const QByteArray line = m_bytes.left(lineEnd);
    m_bytes.remove(0, lineEnd + 2);
    bool isNumber = false;
    m_left = line.split(';').first().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0) {
        fail(QStringLiteral("damaged chunk in the answer"));
        return false;
    }
    m_stage = m_left == 0 ? Stage::Trailer : Stage::ChunkData;
    return true;
}

bool HttpAnswerReader::takeBody(qsizetype size)
{
    if (m_answer.body.size() + size > MaximumBody) {
        fail(QStringLiteral("answer larger than 8 MiB"));
        return false;
    }
    m_answer.body += m_bytes.left(size);
    m_bytes.remove(0, size);
    return true;
}

} // namespace shopflow
