// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/EventTableModel.h"

#include "common/Theme.h"
#include "kube/status/PodStatus.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

//! Of one cause: what changes of it is when and how often it was seen.
bool isSameCause(const kube::EventDigest &left, const kube::EventDigest &right)
{
    return left.reason == right.reason && left.objectName == right.objectName && left.objectKind == right.objectKind &&
           left.message == right.message;
}

} // namespace

EventTableModel::EventTableModel(const Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock) {}

qsizetype EventTableModel::rowOf(const kube::EventDigest &event, qsizetype from) const
{
    const auto found = std::find_if(m_events.begin() + from, m_events.end(),
                                    [&event](const auto &known) { return isSameCause(known, event); });
    return found == m_events.end() ? -1 : std::distance(m_events.begin(), found);
}

void EventTableModel::setEvents(const QVector<kube::EventDigest> &events)
{
    QVector<kube::EventDigest> wanted(events.crbegin(), events.crend());
    for (int row = static_cast<int>(m_events.size()) - 1; row >= 0; --row) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(),
                                       [&](const auto &event) { return isSameCause(event, m_events.at(row)); });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_events.remove(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const kube::EventDigest &event = wanted.at(row);
        const int known = static_cast<int>(rowOf(event, row));
        if (known < 0) {
            beginInsertRows({}, row, row);
            m_events.insert(row, event);
            endInsertRows();
            continue;
        }
        if (known != row) {
            beginMoveRows({}, known, known, {}, row);
            m_events.move(known, row);
            endMoveRows();
        }
        if (!(m_events.at(row) == event)) {
            m_events[row] = event;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_events.size())
        return {};
    const kube::EventDigest &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(event, index.column());
    case Qt::ToolTipRole:
        return toolTip(event, index.column());
    case ToneRole:
        return static_cast<int>(event.warning ? Tone::Warning : Tone::Neutral);
    case SortRole:
        return index.column() == SeenColumn ? QVariant(event.time) : display(event, index.column());
    default:
        return {};
    }
}

QVariant EventTableModel::display(const kube::EventDigest &event, int column) const
{
    switch (column) {
    case SeenColumn: {
        const QString age = event.time.isValid() ? kube::humanDuration(event.time.secsTo(m_clock.now())) : QString();
        return event.count > 1 ? tr("%1 (×%2)", "age of an event, how often it was seen").arg(age).arg(event.count)
                               : age;
    }
    case TypeColumn:
        return event.warning ? u"Warning"_s : u"Normal"_s;
    case ReasonColumn:
        return event.reason;
    case ObjectColumn:
        return event.object();
    case MessageColumn:
        return event.message.simplified();
    default:
        return {};
    }
}

QString EventTableModel::toolTip(const kube::EventDigest &event, int column) const
{
    if (column != SeenColumn)
        return column == MessageColumn ? event.message : display(event, column).toString();
    if (!event.time.isValid())
        return {};
    const QString when = QLocale().toString(event.time.toLocalTime(), QLocale::LongFormat);
    return event.count > 1 ? tr("%n times, last at %1", "when an event was seen", event.count).arg(when) : when;
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeenColumn:
        return tr("Last Seen", "column header of events");
    case TypeColumn:
        return tr("Type", "column header of events: normal or warning");
    case ReasonColumn:
        return tr("Reason", "column header of events");
    case ObjectColumn:
        return tr("Object", "column header of events: what it is about");
    case MessageColumn:
        return tr("Message", "column header of events");
    default:
        return {};
    }
}

} // namespace shopflow::ui
