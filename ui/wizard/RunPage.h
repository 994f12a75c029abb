// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "common/Theme.h"
#include "provisioning/RunStatus.h"
#include "stores/Store.h"
#include "wizard/WizardPage.h"

namespace shopflow::ui {

class Banner;
class ProgressTimeline;

//! The fourth page: the eight steps as they happen.
class RunPage final : public WizardPage
{
    Q_OBJECT

public:
    RunPage(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    void begin(const QString &title);
    void setRun(const RunStatus &status);
    //! What the cluster shows of the store, for causes while it still runs.
    void setStore(const Store &store);

private:
    ProgressTimeline *m_timeline;
    Banner *m_news;
    bool m_failed = false;
};

} // namespace shopflow::ui
