// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LogsCommand.h"

#include "ConnectionNews.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow::ctl {

namespace {
//! Long enough to put lines of several containers in order, short enough to feel live.
constexpr auto gatherTime = 150ms;
} // namespace

QList<QCommandLineOption> LogsCommand::declaredOptions() const
{
    return {
        {{u"f"_s, u"follow"_s}, u"Go on with new lines until interrupted (Ctrl-C)."_s},
        {u"component"_s, u"Only this component, such as web or database; “setup” for the setup containers."_s, u"NAME"_s},
        {u"container"_s, u"Only containers of this name."_s, u"NAME"_s},
        {u"previous"_s, u"The logs of the containers before their last restart."_s},
        {u"since"_s, u"Only lines younger than this: 90s, 10m, 2h30m."_s, u"DURATION"_s},
        {u"tail"_s, u"Only so many last lines of all containers together; with --follow, then all that is new."_s,
         u"NUMBER"_s},
        {u"timestamps"_s, u"Print the time of each line."_s},
    };
}

void LogsCommand::read(Options &options)
{
    StoreCommand::read(options);
    m_follow = options.isSet(u"follow"_s);
    m_previous = options.isSet(u"previous"_s);
    m_timestamps = options.isSet(u"timestamps"_s);
    m_component = options.value(u"component"_s);
    m_container = options.value(u"container"_s);
    const auto since = options.duration(u"since"_s, 0ms);
    m_sinceSeconds = (since.count() + 999) / 1000;
    m_tail = options.number(u"tail"_s, 0, 1'000'000, -1);
    if (m_follow && m_previous)
        options.refuse(u"previous"_s, u"Leave out either --previous or --follow: what is over cannot be followed."_s);
}

bool LogsCommand::isWanted(const kube::PodStatus &pod, const kube::ContainerStatus &container) const
{
    if (!m_container.isEmpty() && container.name != m_container)
        return false;
    if (m_component.isEmpty())
        return true;
    return m_component == "setup"_L1 ? container.init : pod.component == m_component;
}

void LogsCommand::onStore(const Store &store)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(gatherTime);
    connect(&m_flush, &QTimer::timeout, this, [this] { print(m_merger.take()); });
    if (!requirePods(store))
        return;
    if (!mayFit(store)) {
        fail(nothingToShow(store), Stage::Reading);
        return;
    }
    openStreams(store);
    m_beganFollowing = true;
    if (m_opened.isEmpty() && m_follow)
        output().note(u"No container that fits has begun yet; waiting for one."_s);
    if (m_follow)
        new ConnectionNews(client(), directory(), output(), this);
    if (m_follow)
        connect(&directory(), &StoreDirectory::changed, this, &LogsCommand::onDirectory);
}

bool LogsCommand::mayFit(const Store &store) const
{
    bool hasPod = false;
    for (const kube::PodStatus &pod : store.pods) {
        hasPod = hasPod || m_component.isEmpty() || m_component == "setup"_L1 || pod.component == m_component;
        for (const kube::ContainerStatus &container : pod.containers) {
            if (isWanted(pod, container))
                return true;
        }
    }
    // A part of the store that has no pod now may get one.
    const bool known = m_component.isEmpty() || m_component == "setup"_L1 ||
                       std::any_of(store.components.begin(), store.components.end(),
                                   [this](const ComponentStatus &each) { return each.name == m_component; });
    return m_follow && known && !hasPod;
}

Error LogsCommand::nothingToShow(const Store &store) const
{
    QStringList names;
    for (const kube::PodStatus &pod : store.pods) {
        for (const kube::ContainerStatus &container : pod.containers)
            names.append(pod.component + u'/' + container.name);
    }
    names.removeDuplicates();
    if (names.isEmpty())
        return {ErrorKind::NotFound,
                u"The store has no pods now."_s,
                {},
                u"“shopflowctl status %1” tells why."_s.arg(storeName())};
    return {ErrorKind::NotFound,
            m_container.isEmpty()   ? u"The store has no component “%1”."_s.arg(m_component)
            : m_component.isEmpty() ? u"The store has no container “%1”."_s.arg(m_container)
                                    : u"The component “%1” has no container “%2”."_s.arg(m_component, m_container),
            {},
            u"There are (component/container): %1."_s.arg(names.join(u", "_s))};
}

void LogsCommand::openStreams(const Store &store)
{
    for (const kube::PodStatus &pod : store.pods) {
        for (const kube::ContainerStatus &container : pod.containers) {
            const QString key = pod.uid + u'/' + container.name;
            if (!isWanted(pod, container) || m_opened.contains(key))
                continue;
            const bool began = container.state != "waiting"_L1 || container.restarts > 0;
            // When following, it is opened as soon as it begins.
            if (m_follow && !began)
                continue;
            m_opened.insert(key);
            if (m_previous && container.restarts == 0)
                continue;
            if (!began)
                continue;
            const QString source = pod.name + u'/' + container.name;
            // What begins while we follow is shown from its first line on.
            const int tail = m_beganFollowing ? -1 : m_tail;
            const bool gather = m_follow && tail >= 0;
            auto *stream = new kube::LogStream(client(),
                                               {store.namespaceName, pod.name, container.name, m_follow, m_previous,
                                                tail, m_sinceSeconds, gather},
                                               this);
            if (gather) {
                m_gathering.insert(stream);
                connect(stream, &kube::LogStream::backlogRead, this, [this, stream] { onGathered(stream); });
                connect(stream, &kube::LogStream::finished, this, [this, stream] { onGathered(stream); });
                connect(stream, &kube::LogStream::failed, this, [this, stream] { onGathered(stream); });
            }
            connect(stream, &kube::LogStream::linesReceived, this, [this](const QVector<kube::LogLine> &lines) {
                m_merger.add(lines);
                if (m_follow && m_gathering.isEmpty() && !m_flush.isActive())
                    m_flush.start();
            });
            connect(stream, &kube::LogStream::finished, this, [this, source] { onStreamEnded(source, std::nullopt); });
            connect(stream, &kube::LogStream::failed, this,
                    [this, source](const Error &error) { onStreamEnded(source, error); });
            ++m_open;
            stream->start();
        }
    }
    // Containers that never began (or never restarted, for --previous) have no lines.
    if (!m_opened.isEmpty() && m_open == 0 && !m_follow) {
        output().note(m_previous ? u"No container has been restarted."_s : u"No container has begun yet."_s);
        finish(Done);
    }
}

void LogsCommand::onGathered(kube::LogStream *stream)
{
    // The last lines of all together are known only when each has told its own.
    if (m_gathering.remove(stream) && m_gathering.isEmpty())
        print(m_merger.take(m_tail));
}

void LogsCommand::onStreamEnded(const QString &source, const std::optional<Error> &error)
{
    --m_open;
    if (error) {
        m_lastError = error;
        output().note(u"%1: %2"_s.arg(source, error->message));
    } else {
        ++m_read;
    }
    if (m_follow || m_open > 0)
        return;
    print(m_merger.take(m_tail));
    if (m_read == 0 && m_lastError)
        fail(*m_lastError, Stage::Reading);
    else
        finish(Done);
}

void LogsCommand::onDirectory()
{
    if (const Store *store = directory().find(storeName())) {
        openStreams(*store);
        return;
    }
    print(m_merger.take());
    output().note(u"The store is gone."_s);
    finish(Done);
}

void LogsCommand::print(const QVector<kube::LogLine> &lines)
{
    for (const kube::LogLine &line : lines) {
        const QString stamp = QString::fromLatin1(line.stamp);
        if (output().isJson()) {
            output().json(QJsonObject{
                {u"time"_s, stamp}, {u"pod"_s, line.pod}, {u"container"_s, line.container}, {u"line"_s, line.text}});
            continue;
        }
        const QString source = Output::toned(line.pod + u'/' + line.container, Output::Tone::Faint);
        output().line((m_timestamps ? QString(stamp + u' ') : QString()) + source + u' ' + line.text);
    }
}

} // namespace shopflow::ctl
