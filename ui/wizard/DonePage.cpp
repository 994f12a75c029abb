// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/DonePage.h"

#include "common/IconLabel.h"
#include "common/Label.h"
#include "details/AddressPanel.h"
#include "details/LoginPanel.h"
#include "stores/StoreWords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

DonePage::DonePage(const Theme &theme, LoginKeeper &keeper, SecretClipboard &clipboard, QWidget *parent)
    : WizardPage(parent), m_addresses(new AddressPanel(theme, clipboard)),
      m_login(new LoginPanel(theme, keeper, clipboard))
{
    auto *icon = new IconLabel(theme, u"check"_s, 56, this);
    icon->setIcon(u"check"_s, Tone::Ok);
    icon->setDisc(true);
    column()->insertWidget(0, icon, 0, Qt::AlignLeft);
    addSection(tr("Addresses", "title above URLs"));
    column()->addWidget(m_addresses);
    addSection(tr("Admin Login"));
    column()->addWidget(m_login);
    column()->addStretch(1);
    connect(m_addresses, &AddressPanel::openRequested, this, &DonePage::openRequested);
}

void DonePage::begin(const StoreSpec &spec, qint64 seconds)
{
    setHeading(tr("“%1” Is Ready").arg(spec.displayTitle()),
               seconds < 0 ? tr("It was tried as a customer would and passed.")
                           : tr("It was tried as a customer would and passed, %1 after you asked for it.")
                                 .arg(StoreWords::duration(seconds * 1000)));
    m_login->setStore(spec.name, spec.effectiveAdminEmail());
}

void DonePage::setStore(const Store &store)
{
    m_addresses->setStore(store);
}

} // namespace shopflow::ui
