// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/FirstRunPage.h"

#include "base/Error.h"
#include "common/IconLabel.h"
#include "common/Label.h"
#include "common/SecretClipboard.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

FirstRunPage::FirstRunPage(const Theme &theme, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_reason((new Label(Look::Muted, {}, this))->wrapping())
{
    setProperty("surface", u"background"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_reason->selectable();
    auto *choose = new QPushButton(tr("Choose File…"), this);
    choose->setProperty("kind", u"primary"_s);
    choose->setObjectName(u"chooseFile"_s);
    auto *again = new QPushButton(tr("Look Again"), this);
    const auto command = [&](const QString &text) {
        auto *button = new QPushButton(tr("Copy Command"), this);
        button->setToolTip(text.toHtmlEscaped());
        connect(button, &QPushButton::clicked, this, [&clipboard, button, text] {
            clipboard.copyText(text);
            button->setText(tr("Copied", "a command, to the clipboard"));
        });
        return button;
    };

    auto *column = new QWidget(this);
    column->setFixedWidth(640);
    auto *list = new QVBoxLayout(column);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(10);
    list->addWidget(new Label(Look::Heading, tr("Connect to a Cluster"), this));
    list->addWidget(m_reason);
    list->addSpacing(8);
    list->addWidget(makeCard(u"file"_s, tr("Choose a kubeconfig"),
                             tr("A file from your cloud provider, from K3s, or from a colleague."), choose));
    list->addWidget(makeCard(u"cluster"_s, tr("Make a local cluster with Kind"),
                             tr("Needs Docker and kind; takes about two minutes. It writes ~/.kube/config by itself."),
                             command(u"kind create cluster --name shopflow"_s)));
    list->addWidget(makeCard(u"terminal"_s, tr("Use a K3s server"),
                             tr("Copy its kubeconfig here and put the server’s address into it."),
                             command(u"ssh SERVER sudo cat /etc/rancher/k3s/k3s.yaml > ~/.kube/config"_s)));
    list->addWidget(makeCard(u"refresh"_s, tr("Already done?"),
                             tr("The console looks at --kubeconfig, then KUBECONFIG, then ~/.kube/config."), again));
    list->addWidget((new Label(Look::Small,
                               tr("Proxies, several files and client certificates work as in kubectl. Nothing is "
                                  "contacted until you choose a cluster."),
                               this))
                        ->wrapping());
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(4);
    auto *centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(column);
    centre->addStretch(1);
    layout->addLayout(centre);
    layout->addStretch(5);
    connect(choose, &QPushButton::clicked, this, &FirstRunPage::chooseFileRequested);
    connect(again, &QPushButton::clicked, this, &FirstRunPage::searchAgainRequested);
}

QWidget *FirstRunPage::makeCard(const QString &icon, const QString &title, const QString &text, QWidget *action)
{
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    auto *mark = new IconLabel(m_theme, icon, 36, card);
    mark->setIcon(icon, Tone::Ok);
    mark->setDisc(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(Look::Strong, title, card));
    words->addWidget((new Label(Look::Muted, text, card))->wrapping());
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 13, 16, 13);
    row->setSpacing(14);
    row->addWidget(mark, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    action->setParent(card);
    row->addWidget(action, 0, Qt::AlignVCenter);
    return card;
}

void FirstRunPage::setReason(const Error &error)
{
    QStringList parts{error.message, error.nextStep};
    parts.removeAll(QString());
    m_reason->setText(parts.join(u' '));
}

} // namespace shopflow::ui
