// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/LogBuffer.h"

#include <QMenu>
#include <QSet>

namespace shopflow::ui {

//! The pods and containers whose lines a log shows; stays open while somebody
//! chooses. Remembers what is left out by name, so that a container that starts
//! again stays out. Owned by the logs tab.
class LogSourceMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit LogSourceMenu(QWidget *parent = nullptr);

    void setSources(const QVector<LogBuffer::Source> &sources);
    void showAll();
    //! By their row in the sources.
    [[nodiscard]] QSet<int> hidden() const;

Q_SIGNALS:
    void hiddenChanged();

private:
    void build();
    void setHidden(const LogBuffer::Source &source, bool hidden);
    [[nodiscard]] bool isHidden(const LogBuffer::Source &source) const;

    QVector<LogBuffer::Source> m_sources;
    QVector<LogBuffer::Source> m_hidden;
};

} // namespace shopflow::ui
