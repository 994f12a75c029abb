// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/RunPage.h"

#include "common/Banner.h"
#include "details/ProgressTimeline.h"

#include <QVBoxLayout>

namespace shopflow::ui {

RunPage::RunPage(const Theme &theme, const Clock &clock, QWidget *parent)
    : WizardPage(parent), m_timeline(new ProgressTimeline(theme, clock)), m_news(new Banner(theme))
{
    m_timeline->setRoomy(true);
    column()->addWidget(m_news);
    column()->addSpacing(4);
    column()->addWidget(m_timeline);
    column()->addStretch(1);
}

void RunPage::begin(const QString &title)
{
    m_failed = false;
    setHeading(tr("Creating “%1”").arg(title), tr("Usually less than a minute once the images are on the node."));
    m_news->setMessage(Tone::Info, tr("You can close this window: the cluster finishes on its own."));
    m_timeline->setSteps({});
}

void RunPage::setRun(const RunStatus &status)
{
    m_timeline->setSteps(status.steps);
    if (!status.error)
        return;
    m_failed = true;
    m_news->setMessage(Tone::Bad, status.error->message, status.error->nextStep);
}

void RunPage::setStore(const Store &store)
{
    if (m_failed)
        return;
    if (!store.status.cause.isEmpty())
        m_news->setMessage(store.status.phase == StorePhase::Failed ? Tone::Bad : Tone::Warning, store.status.cause,
                           store.status.nextStep);
    else
        m_news->setMessage(Tone::Info, tr("You can close this window: the cluster finishes on its own."));
}

} // namespace shopflow::ui
