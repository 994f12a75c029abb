// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/MailPanel.h"

#include "common/Label.h"
#include "stores/Blueprint.h"
#include "stores/StoreReasons.h"
#include "stores/StoreWords.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

MailPanel::MailPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_server((new Label(Look::Body, {}, this))->wrapping()),
      m_note((new Label(Look::Small, {}, this))->wrapping()), m_test(new QPushButton(tr("Send Test Mail…"), this)),
      m_change(new QPushButton(tr("Name a Mail Server…"), this))
{
    m_server->selectable();
    m_test->setObjectName(u"panelTestMail"_s);
    m_change->setObjectName(u"panelNameMail"_s);
    m_test->setIcon(theme.icon(u"mail"_s, Role::Text));
    for (QPushButton *button : {m_test, m_change})
        button->setProperty("kind", u"small"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_server);
    words->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_test, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_test, &QPushButton::clicked, this, &MailPanel::testRequested);
    connect(m_change, &QPushButton::clicked, this, &MailPanel::changeRequested);
}

void MailPanel::setStore(const Store &store, const Blueprint &blueprint, const Reasons &reasons)
{
    const auto &mail = store.spec.mail;
    if (mail) {
        m_server->setText(StoreWords::mailServer(*mail));
        m_note->setText(tr("Sent as %1.", "the sender's address of mails")
                            .arg(mail->from.isEmpty() ? store.spec.effectiveAdminEmail() : mail->from));
    } else {
        m_server->setText(tr("Order mails are not sent."));
        m_note->setText(tr("The store has no mail server. Name one, and customers get their order mails."));
    }
    m_test->setVisible(mail && blueprint.operations.contains(StoreReasons::testMailOperation()));
    m_test->setEnabled(reasons.test.isEmpty());
    m_test->setToolTip(reasons.test);
    m_change->setVisible(!mail);
    m_change->setEnabled(reasons.change.isEmpty());
    m_change->setToolTip(reasons.change);
}

} // namespace shopflow::ui
