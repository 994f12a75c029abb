// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LogFeed.h"

#include <array>

using namespace shopflow;
using namespace Qt::StringLiterals;

LogFeed::LogFeed() : m_timer(new QTimer(this))
{
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &LogFeed::writeBatch);
}

void LogFeed::write(int batch, int interval, int total, int lineLength)
{
    m_batch = batch;
    m_left = total;
    m_length = lineLength;
    m_timer->start(interval);
}

void LogFeed::writeBatch()
{
    static const std::array<QString, 4> containers{u"web"_s, u"worker"_s, u"database"_s, u"cache"_s};
    static const QString filler = u"GET /store/products?limit=12&fields=*variants 200 - 14.213 ms kept alive by the proxy "_s;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray second = now.toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1();
    for (std::size_t each = 0; each < containers.size(); ++each) {
        QVector<kube::LogLine> lines;
        lines.reserve(m_batch / 4);
        for (int i = 0; i < m_batch / 4; ++i) {
            kube::LogLine line;
            line.time = now;
            line.stamp = second + '.' + QByteArray::number(i * 10000).rightJustified(9, '0') + 'Z';
            line.pod = containers.at(each) + u"-7c9f8d6b5-x2x9k"_s;
            line.container = containers.at(each);
            line.text = QString(QString::number(m_number++).rightJustified(8, u'0') + u' ' + filler + filler).left(m_length);
            lines.append(line);
        }
        m_merger.add(lines);
    }
    m_left -= m_batch;
    Q_EMIT linesReceived(m_merger.take());
    if (m_left <= 0) {
        m_timer->stop();
        Q_EMIT written();
    }
}
