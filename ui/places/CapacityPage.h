// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "places/Place.h"
#include "places/PlacePage.h"
#include "session/ClusterReport.h"
#include "stores/Blueprint.h"

class QGridLayout;

namespace shopflow::ui {

//! How many more stores a cluster takes, with the arithmetic: what the nodes have, what
//! pods ask for, and what one store of each plan asks for.
class CapacityPage final : public PlacePage
{
    Q_OBJECT

public:
    CapacityPage(const Theme &theme, const BlueprintCatalog &catalog, QWidget *parent = nullptr);
    //! A report that was never made says that it is being made.
    void setReport(const ClusterReport &report);
    //! \a asking: a newer report is on its way.
    void setAge(const ClusterReport &report, const QDateTime &now, bool asking);
    static PlaceFact fact(const ClusterReport &report);

private:
    void addResources(QVBoxLayout &into, const ClusterRoom &room);
    void addResource(QGridLayout &grid, int row, const QString &name, const QString &used, const QString &all,
                     const QString &free, double share);
    void addPlatform(QVBoxLayout &into, const Blueprint &blueprint, const ClusterRoom &room);
    //! How many of the smallest stores fit, whatever the platform; -1: unknown.
    static int roomOf(const ClusterRoom &room);
    static QString headline(const ClusterRoom &room);

    const BlueprintCatalog &m_catalog;
};

} // namespace shopflow::ui
