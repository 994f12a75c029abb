// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "places/Place.h"
#include "places/PlacePage.h"
#include "session/ClusterReport.h"

namespace shopflow::ui {

//! What shopflowctl check says about a cluster: what needs somebody first, each with its
//! cause and what to do about it.
class ChecksPage final : public PlacePage
{
    Q_OBJECT

public:
    explicit ChecksPage(const Theme &theme, QWidget *parent = nullptr);
    //! A report that was never made says that it is being made.
    void setReport(const ClusterReport &report);
    //! \a asking: a newer report is on its way.
    void setAge(const ClusterReport &report, const QDateTime &now, bool asking);
    static PlaceFact fact(const ClusterReport &report);

private:
    void addCheck(QVBoxLayout &into, const CheckResult &check);
    static QString headline(const QVector<CheckResult> &checks);
};

} // namespace shopflow::ui
