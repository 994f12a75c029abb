// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cluster/ClusterView.h"
#include "common/StatePage.h"
#include "main/MainWindow.h"
#include "support/Desk.h"
#include "support/Samples.h"

#include <QTest>

namespace shopflow::ui {

using namespace Qt::StringLiterals;

//! A desk with the main window on it: three clusters, of which the first can be opened.
struct WindowBench {
    Desk desk;
    MainWindow window{desk.services()};

    WindowBench()
    {
        window.resize(1440, 900);
        kube::KubeContextSummary production{
            u"k3s-production"_s, u"k3s"_s, u"asha"_s, u"default"_s, u"https://203.0.113.10:6443"_s, true};
        kube::KubeContextSummary kind = production;
        kind.name = u"kind-shopflow"_s;
        kube::KubeContextSummary staging = production;
        staging.name = u"staging-eks"_s;
        window.setContexts({production, kind, staging});
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }
    ClusterView &open(bool withStores = true)
    {
        window.openContext(u"k3s-production"_s);
        if (withStores) {
            desk.link->connectNow();
            Q_EMIT desk.link->storesChanged(samples::stores());
            Q_EMIT desk.link->storesListed();
        }
        return *window.currentView();
    }
    QAction *action(ActionCatalog::Id id) const { return window.actions().action(id); }
    StatePage *state() const { return window.currentView()->findChild<StatePage *>(); }
    void fail(ConnectionStatus::Phase phase, const Error &reason) const
    {
        ConnectionStatus status;
        status.phase = phase;
        status.contextName = u"k3s-production"_s;
        status.lastHeard = QDateTime::currentDateTimeUtc().addSecs(-95);
        status.reason = reason;
        Q_EMIT desk.link->connectionChanged(status);
    }
};

} // namespace shopflow::ui
