// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/StatusLine.h"

#include "cluster/ConnectionWords.h"
#include "common/IconLabel.h"
#include "common/Label.h"
#include "common/Pill.h"
#include "stores/StoreWords.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

StatusLine::StatusLine(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_dot(new IconLabel(theme, u"circle"_s, 14, this)),
      m_state(new Label(Look::Small, {}, this)), m_identity(new Label(Look::Small, {}, this)),
      m_heard(new Label(Look::Small, {}, this)), m_news(new Label(Look::Small, {}, this)),
      m_lock(new IconLabel(theme, u"unlock"_s, 14, this)), m_mode(new Label(Look::Small, {}, this)),
      m_insecure(new Pill(theme, this)), m_production(new Pill(theme, this))
{
    setProperty("surface", u"status"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Status"));
    m_production->setObjectName(u"productionMark"_s);
    m_mode->setObjectName(u"writeMode"_s);
    m_production->setToolTip(tr("Real shops are on this cluster. Deleting asks for its name too."));
    m_state->setObjectName(u"connectionState"_s);
    m_heard->setObjectName(u"lastHeard"_s);
    m_production->setSmall(true);
    m_production->setState(u"warning"_s, tr("PRODUCTION", "badge of a cluster with real shops"), Tone::Bad);
    m_insecure->setObjectName(u"insecureTls"_s);
    m_insecure->setSmall(true);
    m_insecure->setState(u"warning"_s, tr("TLS NOT VERIFIED", "badge: nobody checks who the server is"), Tone::Warning);
    m_insecure->setToolTip(tr("The kubeconfig says insecure-skip-tls-verify: anybody on the way to the cluster can read "
                              "along and answer in its place."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 3, 14, 3);
    layout->setSpacing(7);
    layout->addWidget(m_dot);
    layout->addWidget(m_state);
    layout->addSpacing(16);
    layout->addWidget(m_identity);
    layout->addSpacing(16);
    layout->addWidget(m_heard);
    layout->addSpacing(16);
    layout->addWidget(m_news, 1);
    layout->addWidget(m_lock);
    layout->addWidget(m_mode);
    layout->addSpacing(10);
    layout->addWidget(m_insecure);
    layout->addWidget(m_production);
    setFixedHeight(30);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::updateHeard);
    m_tick.start();
    m_newsEnd.setSingleShot(true);
    m_newsEnd.setInterval(8000);
    connect(&m_newsEnd, &QTimer::timeout, m_news, &QLabel::clear);
    setNotConnected();
}

void StatusLine::setNotConnected()
{
    m_connected = false;
    m_dot->setIcon(u"circle"_s, Role::Faint);
    m_state->setText(tr("Not connected", "state of a connection"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_identity, m_heard, m_lock, m_mode, m_insecure, m_production})
        widget->hide();
}

void StatusLine::setConnection(const ConnectionStatus &status, bool listed, bool production)
{
    m_connected = true;
    m_status = status;
    const bool reading = status.phase == ConnectionStatus::Phase::Live && !listed;
    m_dot->setIcon(reading ? u"progress"_s : u"dot"_s, reading ? Tone::Info : ConnectionWords::look(status.phase).tone);
    const QString state = ConnectionWords::state(status, listed);
    m_state->setText(status.serverVersion.isEmpty() ? state : QString(state + u" \u00b7 "_s + status.serverVersion));
    m_state->setToolTip(status.server.toHtmlEscaped());
    m_identity->setText(tr("Signed in as %1").arg(status.identity));
    m_identity->setVisible(!status.identity.isEmpty());
    const bool noRights = !status.readOnly && status.rights.mayNotWrite();
    m_lock->setIcon(status.readOnly || noRights ? u"lock"_s : u"unlock"_s, Role::Muted);
    m_mode->setText(status.locked     ? tr("Locked", "a person locked this cluster against changes")
                    : status.readOnly ? tr("Read-only", "this console may not write")
                    : noRights        ? tr("Read-only (your rights)", "the cluster lets this person change no store")
                                      : tr("Read-write", "this console may write"));
    m_mode->setToolTip(status.locked ? tr("Nothing can be changed on this cluster from here. Cluster > Read-Only Lock "
                                          "unlocks it.")
                       : noRights    ? tr("The cluster lets you neither create nor change nor delete stores. Ask an "
                                          "administrator of the cluster for the role “shopflow-operator”.")
                                     : QString());
    m_lock->show();
    m_mode->show();
    if (status.partialView)
        m_mode->setText(
            tr("%1, partial view", "read-write or read-only; not all stores can be seen").arg(m_mode->text()));
    m_insecure->setVisible(status.insecureTls);
    m_production->setVisible(production);
    updateHeard();
}

void StatusLine::updateHeard()
{
    if (!m_connected)
        return;
    const QString heard = ConnectionWords::lastHeard(m_status, m_clock.now());
    m_heard->setText(heard);
    m_heard->setToolTip(StoreWords::exactly(m_status.lastHeard));
    m_heard->setVisible(!heard.isEmpty());
}

void StatusLine::setNews(const QString &text)
{
    m_news->setText(text);
    if (text.isEmpty())
        m_newsEnd.stop();
    else
        m_newsEnd.start();
}

} // namespace shopflow::ui
