// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LogBench.h"

#include "StoreBench.h"

#include "details/DetailsPane.h"
#include "logs/LogView.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;

LogBench::LogBench() : m_feed(new LogFeed)
{
    ClusterView &view = m_desk.open();
    m_desk.action(ActionCatalog::Id::ShowLogs)->trigger();
    StoreBench::run(500);
    m_view = view.details().findChild<LogView *>();
    FakeLink *link = m_desk.desk.link;
    connect(m_feed, &LogFeed::linesReceived, link, [link](const QVector<kube::LogLine> &lines) {
        Q_EMIT link->logLines(link->followed, lines);
    });
    m_feed->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_feed, &QObject::deleteLater);
    m_thread.start();
}

LogBench::~LogBench()
{
    m_thread.quit();
    m_thread.wait();
}

void LogBench::write(int batch, int interval, int total, int lineLength)
{
    QEventLoop loop;
    connect(m_feed, &LogFeed::written, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        m_feed, [=, this] { m_feed->write(batch, interval, total, lineLength); }, Qt::QueuedConnection);
    loop.exec();
}

template <typename Step>
QJsonObject LogBench::paced(int steps, Step step)
{
    Heartbeat heartbeat;
    QEventLoop loop;
    QTimer pace;
    int done = 0;
    // What was asked for is painted before a timer is due again.
    connect(&pace, &QTimer::timeout, &loop, [&] {
        if (done == steps)
            loop.quit();
        else
            step(done++);
    });
    heartbeat.start();
    pace.start(4);
    loop.exec();
    return heartbeat.stop(33);
}

QJsonObject LogBench::scroll(int lines)
{
    QJsonObject result;
    Heartbeat heartbeat;
    heartbeat.start();
    write(4000, 20, lines, 30);
    StoreBench::run(200);
    result[u"in"_s] = heartbeat.stop(33);
    result[u"lines"_s] = m_view->buffer().lineCount();
    result[u"residentKib"_s] = StoreBench::residentKib();
    QScrollBar *bar = m_view->verticalScrollBar();
    result[u"ends"_s] = paced(1000, [bar](int step) { bar->setValue(static_cast<int>(bar->maximum() * (step / 999.0))); });
    result[u"atEnd"_s] = bar->value() == bar->maximum();
    result[u"pages"_s] = paced(1000, [bar](int) { bar->triggerAction(QAbstractSlider::SliderPageStepSub); });
    bar->setValue(bar->maximum() / 2);
    auto *search = m_desk.window.currentView()->details().findChild<QLineEdit *>();
    const QString needle = u"0099999 get"_s;
    result[u"search"_s] = paced(static_cast<int>(needle.size()), [&](int step) { search->setText(needle.left(step + 1)); });
    return result;
}

QJsonObject LogBench::flood(int perSecond, int seconds)
{
    Heartbeat heartbeat;
    heartbeat.setLimit(50);
    heartbeat.start();
    write(perSecond * 15 / 100, 150, perSecond * seconds, 120);
    QJsonObject result = heartbeat.stop(50);
    StoreBench::run(200);
    result[u"lines"_s] = static_cast<double>(m_view->buffer().lineCount() + m_view->buffer().trimmedLines());
    result[u"following"_s] = m_view->isFollowing();
    return result;
}
