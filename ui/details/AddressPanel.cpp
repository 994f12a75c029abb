// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/AddressPanel.h"

#include "common/ElidedLabel.h"
#include "common/Label.h"
#include "common/SecretClipboard.h"
#include "stores/BlueprintWords.h"
#include "stores/StoreWords.h"

#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

AddressPanel::AddressPanel(const Theme &theme, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clipboard(clipboard)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void AddressPanel::setStore(const Store &store)
{
    QString remark = BlueprintWords::of(store.noStorefront);
    if (store.endpoints.isEmpty())
        remark = store.status.phase == StorePhase::Deleting
                     ? tr("The addresses went with the store.")
                     : tr("There is no address yet. One appears with the routing step.");
    if (m_body && m_endpoints == store.endpoints && m_remark == remark)
        return;
    m_endpoints = store.endpoints;
    m_remark = remark;
    rebuild();
}

void AddressPanel::rebuild()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const StoreEndpoint &endpoint : std::as_const(m_endpoints))
        addRow(*grid, row++, endpoint);
    if (!m_remark.isEmpty()) {
        auto *remark = (new Label(Look::Small, m_remark, m_body))->wrapping();
        grid->addWidget(remark, row, 0, 1, 4);
    }
    layout()->addWidget(m_body);
    Q_EMIT rebuilt();
}

QList<QAbstractButton *> AddressPanel::buttons() const
{
    return m_body ? m_body->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
}

void AddressPanel::addRow(QGridLayout &grid, int row, const StoreEndpoint &endpoint)
{
    const QString title = endpoint.kind == u"store"   ? tr("Store", "address that customers open")
                          : endpoint.kind == u"admin" ? tr("Admin", "address of the admin page")
                                                      : tr("API", "address of the programming interface");
    auto *name = new Label(Look::Muted, title, m_body);
    name->setMinimumWidth(64);
    auto *url = new ElidedLabel(m_body);
    url->setText(endpoint.url.toDisplayString(QUrl::RemoveUserInfo));
    grid.addWidget(name, row, 0);
    grid.addWidget(url, row, 1);
    if (endpoint.kind != u"api") {
        auto *open = new QPushButton(tr("Open", "opens an address in the browser"), m_body);
        open->setProperty("kind", u"small"_s);
        open->setAccessibleName(tr("Open %1").arg(title));
        connect(open, &QPushButton::clicked, this, [this, kind = endpoint.kind] { Q_EMIT openRequested(kind); });
        grid.addWidget(open, row, 2);
    }
    auto *copy = new QToolButton(m_body);
    copy->setProperty("kind", u"icon"_s);
    copy->setIcon(m_theme.icon(u"copy"_s, Role::Muted));
    copy->setToolTip(tr("Copy the address"));
    copy->setAccessibleName(tr("Copy the address of %1").arg(title));
    connect(copy, &QToolButton::clicked, this, [this, text = endpoint.url.toString()] { m_clipboard.copyText(text); });
    grid.addWidget(copy, row, 3);
}

} // namespace shopflow::ui
