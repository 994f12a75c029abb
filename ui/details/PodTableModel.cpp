// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/PodTableModel.h"

#include "common/Theme.h"
#include "stores/StoreWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

PodTableModel::PodTableModel(const Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock) {}

void PodTableModel::setPods(const QVector<kube::PodStatus> &pods)
{
    const auto find = [](const QVector<kube::PodStatus> &in, const QString &uid) {
        const auto found = std::find_if(in.begin(), in.end(), [&uid](const auto &pod) { return pod.uid == uid; });
        return static_cast<int>(found == in.end() ? -1 : std::distance(in.begin(), found));
    };
    for (int row = static_cast<int>(m_pods.size()) - 1; row >= 0; --row) {
        if (find(pods, m_pods.at(row).uid) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_pods.remove(row);
        endRemoveRows();
    }
    for (const kube::PodStatus &pod : pods) {
        const int row = find(m_pods, pod.uid);
        if (row < 0) {
            const int at = static_cast<int>(
                std::distance(m_pods.begin(), std::find_if(m_pods.begin(), m_pods.end(), [&pod](const auto &other) {
                                  return other.name > pod.name;
                              })));
            beginInsertRows({}, at, at);
            m_pods.insert(at, pod);
            endInsertRows();
        } else if (!(m_pods.at(row) == pod)) {
            m_pods[row] = pod;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int PodTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pods.size());
}

int PodTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PodTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_pods.size())
        return {};
    const kube::PodStatus &pod = m_pods.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(pod, index.column());
    case Qt::ToolTipRole:
        if (index.column() == AgeColumn)
            return StoreWords::exactly(pod.createdAt);
        if (index.column() == RestartsColumn && pod.lastRestart.isValid())
            return tr("Last at %1", "%1: when a container was started again").arg(StoreWords::exactly(pod.lastRestart));
        return containersText(pod);
    case ToneRole: {
        const bool fine = pod.ready == pod.total && pod.total > 0;
        const bool done = pod.status == u"Completed";
        const bool starting = pod.status.startsWith("Init:"_L1) || pod.status == u"Pending" ||
                              pod.status == u"ContainerCreating" || pod.status == u"PodInitializing";
        const bool broken = pod.status.contains("Err"_L1) || pod.status.contains("BackOff"_L1) ||
                            pod.status.contains("OOM"_L1) || pod.status == u"Evicted";
        const Tone tone = broken         ? Tone::Bad
                          : pod.deleting ? Tone::Neutral
                          : fine         ? Tone::Ok
                          : done         ? Tone::Neutral
                          : starting     ? Tone::Info
                                         : Tone::Warning;
        return static_cast<int>(tone);
    }
    default:
        return {};
    }
}

QVariant PodTableModel::display(const kube::PodStatus &pod, int column) const
{
    const QDateTime now = m_clock.now();
    switch (column) {
    case NameColumn:
        return pod.name;
    case ReadyColumn:
        return pod.readyText();
    case StatusColumn:
        return pod.status;
    case RestartsColumn:
        if (pod.restarts == 0 || !pod.lastRestart.isValid())
            return QString::number(pod.restarts);
        return QString(QString::number(pod.restarts) + u" ("_s + kube::humanDuration(pod.lastRestart.secsTo(now)) +
                       u" ago)"_s);
    case AgeColumn:
        return pod.createdAt.isValid() ? kube::humanDuration(pod.createdAt.secsTo(now)) : QString();
    case NodeColumn:
        return pod.node;
    default:
        return {};
    }
}

QString PodTableModel::containersText(const kube::PodStatus &pod)
{
    QStringList lines;
    for (const kube::ContainerStatus &container : pod.containers) {
        QString line = QString(container.name + u": "_s + container.state);
        if (!container.reason.isEmpty())
            line += u" ("_s + container.reason + u')';
        if (container.restarts > 0)
            line += u", "_s + tr("%n restart(s)", nullptr, container.restarts);
        lines.append(line);
    }
    return lines.join(u'\n');
}

QVariant PodTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name", "column header of pods");
    case ReadyColumn:
        return tr("Ready", "column header of pods: ready containers of all");
    case StatusColumn:
        return tr("Status", "column header of pods");
    case RestartsColumn:
        return tr("Restarts", "column header of pods");
    case AgeColumn:
        return tr("Age", "column header of pods");
    case NodeColumn:
        return tr("Node", "column header of pods: the machine");
    default:
        return {};
    }
}

} // namespace shopflow::ui
