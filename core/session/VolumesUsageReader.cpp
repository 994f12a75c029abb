// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/VolumesUsageReader.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

namespace {
//! Provisioners round up, and file systems count differently.
constexpr double slack = 1.2;
} // namespace

VolumesUsageReader::VolumesUsageReader(kube::ApiClient &client, QString namespaceName, const Quantity &limit,
                                       QObject *parent)
    : QObject(parent), m_client(client), m_namespaceName(std::move(namespaceName)),
      m_limit(qRound64(double(limit.toBytes()) * slack))
{
}

void VolumesUsageReader::start()
{
    if (m_client.isReadOnly()) {
        const Error error{ErrorKind::ReadOnly, u"Volumes are not measured in read-only mode, because it takes a command in a pod."_s,
                          {}, {}};
        QMetaObject::invokeMethod(this, [this, error] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    kube::ApiRequest::ListOptions ours;
    ours.labelSelector = u"app.kubernetes.io/part-of=shopflow"_s;
    ours.limit = 0; // all in one piece
    m_client.send(kube::ApiRequest::list(kube::ResourceType::pods(), m_namespaceName, ours), this,
                  [this](const kube::ApiJob &job) { onPods(job); });
}

QVector<VolumesUsageReader::Mount> VolumesUsageReader::mountsIn(const QJsonObject &podList)
{
    QVector<Mount> mounts;
    QSet<QString> seen;
    for (const QJsonValue &pod : podList.value("items"_L1).toArray()) {
        QHash<QString, QString> claims; // by the pod's name of the volume
        for (const QJsonValue &volume : pod["spec"_L1]["volumes"_L1].toArray()) {
            const QString claim = volume["persistentVolumeClaim"_L1]["claimName"_L1].toString();
            if (!claim.isEmpty())
                claims.insert(volume["name"_L1].toString(), claim);
        }
        QSet<QString> running;
        for (const QJsonValue &status : pod["status"_L1]["containerStatuses"_L1].toArray()) {
            if (status["state"_L1].toObject().contains("running"_L1))
                running.insert(status["name"_L1].toString());
        }
        for (const QJsonValue &container : pod["spec"_L1]["containers"_L1].toArray()) {
            const QString name = container["name"_L1].toString();
            for (const QJsonValue &mount : container["volumeMounts"_L1].toArray()) {
                const QString claim = claims.value(mount["name"_L1].toString());
                if (claim.isEmpty() || !running.contains(name) || seen.contains(claim))
                    continue;
                seen.insert(claim);
                mounts.append({claim, pod["metadata"_L1]["name"_L1].toString(), name, mount["mountPath"_L1].toString()});
            }
        }
    }
    return mounts;
}

void VolumesUsageReader::onPods(const kube::ApiJob &job)
{
    if (!job.succeeded()) {
        finish(job.error().toError());
        return;
    }
    for (const Mount &mount : mountsIn(job.response().object()))
        m_mounts.enqueue(mount);
    if (m_mounts.isEmpty()) {
        finish(Error{ErrorKind::NotFound, u"No running container of the store mounts a volume."_s, {}, {}});
        return;
    }
    next();
}

void VolumesUsageReader::next()
{
    if (m_mounts.isEmpty()) {
        finish(Quantity::bytes(m_sum));
        return;
    }
    const Mount mount = m_mounts.dequeue();
    ask(mount, {u"df"_s, u"-Pk"_s, mount.path}, [this, mount](const QByteArray &output) { onDf(mount, output); });
}

void VolumesUsageReader::ask(const Mount &mount, const QStringList &argv, std::function<void(const QByteArray &)> then)
{
    kube::PodExec::Command command;
    command.namespaceName = m_namespaceName;
    command.pod = mount.pod;
    command.container = mount.container;
    command.argv = argv;
    command.limit = 20s;
    command.outputLimit = 64 * 1024;
    auto *exec = new kube::PodExec(m_client, command, this);
    connect(exec, &kube::PodExec::finished, this, [this, exec, then = std::move(then)](const Result<Secret> &output) {
        exec->deleteLater();
        if (output)
            then(output->reveal());
        else
            finish(output.error());
    });
    exec->start();
}

void VolumesUsageReader::onDf(const Mount &mount, const QByteArray &output)
{
    const auto found = UsageReading::ofDf(output);
    if (!found || found->size.toBytes() <= m_limit) {
        add(found ? std::optional(found->used) : std::nullopt);
        return;
    }
    ask(mount, {u"du"_s, u"-sk"_s, mount.path}, [this](const QByteArray &sum) { add(UsageReading::ofDu(sum)); });
}

void VolumesUsageReader::add(const std::optional<Quantity> &used)
{
    if (!used) {
        finish(Error{ErrorKind::Setup, u"The container does not tell how full its volume is."_s, {}, {}});
        return;
    }
    m_sum += used->toBytes();
    next();
}

void VolumesUsageReader::finish(const Result<Quantity> &used)
{
    m_mounts.clear();
    Q_EMIT finished(used);
}

} // namespace shopflow
