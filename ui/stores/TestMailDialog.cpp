// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/TestMailDialog.h"

#include "cluster/SessionLink.h"
#include "common/Banner.h"
#include "common/FormField.h"
#include "common/IconLabel.h"
#include "common/Label.h"
#include "stores/SpecText.h"
#include "stores/StoreReasons.h"
#include "stores/StoreWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

TestMailDialog::TestMailDialog(const Theme &theme, const Store &store, SessionLink &link, QWidget *parent)
    : QDialog(parent), m_link(link), m_storeName(store.name()),
      m_server(store.spec.mail ? store.spec.mail->host : QString()),
      m_to(new FormField(tr("Send to"), tr("An address whose mails you can read."), this)),
      m_result(new Banner(theme, this)), m_send(new QPushButton(tr("Send Test Mail"), this)),
      m_close(new QPushButton(tr("Close", "a dialog"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Test the Mail of “%1”").arg(store.spec.displayTitle()));
    auto *icon = new IconLabel(theme, u"mail"_s, 44, this);
    icon->setIcon(u"mail"_s, Tone::Info);
    icon->setDisc(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget((new Label(Look::Title, tr("Send a Test Mail"), this))->wrapping());
    words->addWidget((new Label(Look::Muted,
                                tr("“%1” sends it the way it sends its order mails: %2.")
                                    .arg(store.spec.displayTitle(),
                                         store.spec.mail ? StoreWords::mailServer(*store.spec.mail) : QString()),
                                this))->wrapping());
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 24, 26, 20);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addSpacing(4);
    layout->addWidget(m_to);
    layout->addWidget(m_result);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->setSizeConstraint(QLayout::SetMinimumSize);

    m_to->setObjectName(u"recipient"_s);
    m_to->edit()->setPlaceholderText(u"you@example.com"_s);
    m_to->setMinimumWidth(460);
    // An address that was made up for the store receives nothing.
    m_to->setText(store.spec.adminEmail);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setProperty("kind", u"primary"_s);
    m_send->setDefault(true);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setAutoDefault(false);
    m_result->hide();
    m_to->edit()->setFocus();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &TestMailDialog::send);
    connect(m_to, &FormField::edited, this, [this] { m_to->setProblem({}); });
    const auto ours = [this](const QString &name, const QString &id) {
        return m_sending && name == m_storeName && id == StoreReasons::testMailOperation();
    };
    connect(&link, &SessionLink::operationFinished, this, [this, ours](const QString &name, const QString &id) {
        if (ours(name, id))
            conclude(Tone::Ok, tr("%1 took the mail for %2.", "a mail server, an address").arg(m_server, m_to->text()),
                     tr("If it does not arrive, look into the spam folder and at the sender’s address."));
    });
    connect(&link, &SessionLink::operationFailed, this,
            [this, ours](const QString &name, const QString &id, const Error &error) {
        // What the store itself said is worth more than how its command ended.
        const bool told = error.kind == ErrorKind::Setup && !error.detail.isEmpty();
        if (ours(name, id))
            conclude(Tone::Bad, told ? error.detail : error.message, told ? QString() : error.nextStep);
    });
}

void TestMailDialog::send()
{
    const QString to = m_to->text().trimmed();
    if (!isEmailAddress(to)) {
        m_to->touch();
        m_to->setProblem(to.isEmpty() ? tr("Write the address that the mail goes to.")
                                      : tr("This is not an e-mail address. Write one such as you@example.com."));
        m_to->edit()->setFocus();
        return;
    }
    m_sending = true;
    m_send->setEnabled(false);
    m_send->setToolTip(tr("The mail is on its way."));
    m_to->edit()->setReadOnly(true);
    m_result->setMessage(Tone::Info, tr("Sending…", "a mail"));
    m_result->show();
    m_link.runOperation(m_storeName, StoreReasons::testMailOperation(), Secret(to.toUtf8()));
}

void TestMailDialog::conclude(Tone tone, const QString &text, const QString &nextStep)
{
    m_sending = false;
    m_send->setEnabled(true);
    m_send->setToolTip({});
    m_to->edit()->setReadOnly(false);
    m_send->setText(tr("Send Again"));
    m_result->setMessage(tone, text, nextStep);
}

} // namespace shopflow::ui
