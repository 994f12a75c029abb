// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreBench.h"

#include "stores/StoreTable.h"

#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;

StoreBench::StoreBench(int stores, int podsOfEach) : m_feed(new StoreFeed(m_mailbox, stores, podsOfEach))
{
    m_desk.open(false);
    FakeLink *link = m_desk.desk.link;
    link->connectNow();
    connect(
        &m_mailbox, &StoreMailbox::filled, this,
        [this, link] {
            StoreChanges changes = m_mailbox.take();
            m_words.translate(changes);
            Q_EMIT link->storesChanged(changes);
        },
        Qt::QueuedConnection);
    m_feed->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_feed, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_feed, [this] { m_feed->putAll(); }, Qt::BlockingQueuedConnection);
    run(200);
    Q_EMIT link->storesListed();
    m_pulse.setInterval(5000);
    connect(&m_pulse, &QTimer::timeout, this, [link] {
        link->connectNow();
        Q_EMIT link->watchesReported({});
    });
    m_pulse.start();
    run(2000);
}

StoreBench::~StoreBench()
{
    m_thread.quit();
    m_thread.wait();
}

void StoreBench::run(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void StoreBench::setRate(int perSecond, int replaced)
{
    QMetaObject::invokeMethod(m_feed, [=, this] { m_feed->setRate(perSecond, replaced); }, Qt::BlockingQueuedConnection);
}

qint64 StoreBench::residentKib()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return -1;
}

QJsonObject StoreBench::rows(int seconds, int perSecond, int column)
{
    StoreTable &table = m_desk.window.currentView()->table();
    table.sortByColumn(column, Qt::AscendingOrder);
    const int middle = table.model()->rowCount() / 2;
    table.selectRow(middle);
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 2);
    run(1000);
    const QString uid = table.selectedUid();
    const int scroll = table.verticalScrollBar()->value();
    QSignalSpy resets(table.model(), &QAbstractItemModel::modelReset);
    QSignalSpy sourceResets(&m_desk.window.currentView()->stores(), &QAbstractItemModel::modelReset);
    QSignalSpy layouts(table.model(), &QAbstractItemModel::layoutChanged);
    const qint64 before = m_feed->updates();
    Heartbeat heartbeat;
    setRate(perSecond);
    heartbeat.start();
    run(seconds * 1000);
    QJsonObject result = heartbeat.stop(33);
    setRate(0);
    run(200);
    result[u"rows"_s] = table.model()->rowCount();
    result[u"updatesPerSecond"_s] = static_cast<double>(m_feed->updates() - before) / seconds;
    result[u"resets"_s] = resets.count() + sourceResets.count();
    result[u"layouts"_s] = layouts.count();
    result[u"selectionKept"_s] = table.selectedUid() == uid;
    result[u"scrollKept"_s] = table.verticalScrollBar()->value() == scroll;
    return result;
}

void StoreBench::click(QHeaderView &header, int column)
{
    const QPointF at(header.sectionViewportPosition(column) + header.sectionSize(column) / 2.0, header.height() / 2.0);
    const QPointF global = header.viewport()->mapToGlobal(at);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, at, global, Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(header.viewport(), &event);
    }
}

QJsonObject StoreBench::hands(int perSecond)
{
    StoreTable &table = m_desk.window.currentView()->table();
    auto *filter = m_desk.window.findChild<QLineEdit *>(u"filterField"_s);
    Heartbeat heartbeat;
    setRate(perSecond);
    run(500);
    const auto type = [filter](const QString &words) {
        for (int letters = 1; letters <= words.size(); ++letters) {
            filter->setText(words.left(letters));
            run(200);
        }
    };
    heartbeat.start();
    type(u"shop 42"_s);
    QJsonObject result{{u"filterShown"_s, table.visibleRows()}};
    result[u"filter"_s] = heartbeat.stop(33);
    heartbeat.start();
    filter->clear();
    run(500);
    result[u"clear"_s] = heartbeat.stop(33);
    // Words of a state, so that rows come and go while they are there.
    heartbeat.start();
    type(u"ready"_s);
    run(2000);
    filter->clear();
    run(500);
    result[u"state"_s] = heartbeat.stop(33);
    heartbeat.start();
    for (const int column : {StoreTableModel::StatusColumn, StoreTableModel::AgeColumn, StoreTableModel::AddressColumn,
                             StoreTableModel::AddressColumn, StoreTableModel::TitleColumn}) {
        click(*table.horizontalHeader(), column);
        run(300);
    }
    result[u"sort"_s] = heartbeat.stop(33);
    setRate(0);
    return result;
}

QJsonObject StoreBench::idle(int seconds)
{
    run(3000);
    const double wall = Heartbeat::now(CLOCK_MONOTONIC);
    const double busy = Heartbeat::now(CLOCK_PROCESS_CPUTIME_ID);
    run(seconds * 1000);
    const double share = (Heartbeat::now(CLOCK_PROCESS_CPUTIME_ID) - busy) / (Heartbeat::now(CLOCK_MONOTONIC) - wall);
    return {{u"share"_s, share * 100}, {u"seconds"_s, seconds}};
}

QJsonObject StoreBench::memory(int seconds)
{
    const qint64 before = residentKib();
    // What changes for the first time takes room once; from there on it is to be flat.
    setRate(200, 50);
    run(std::min(10, seconds) * 1000);
    const qint64 warm = residentKib();
    run(seconds * 1000);
    setRate(0);
    run(500);
    const qint64 after = residentKib();
    return {{u"before"_s, before}, {u"warm"_s, warm}, {u"after"_s, after}, {u"seconds"_s, seconds},
            {u"stores"_s, m_desk.window.currentView()->storeCount().value_or(-1)}};
}
