// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places/ForwardsPage.h"

#include "common/IconLabel.h"
#include "common/Label.h"
#include "common/SecretClipboard.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

ForwardsPage::ForwardsPage(const Theme &theme, SecretClipboard &clipboard,
                           std::function<QString(const QString &)> titleOf, QWidget *parent)
    : PlacePage(theme, parent), m_clipboard(clipboard), m_titleOf(std::move(titleOf))
{
    rebuild();
}

PlaceFact ForwardsPage::fact(const QVector<ForwardStatus> &forwards)
{
    if (forwards.isEmpty())
        return {};
    const int count = static_cast<int>(forwards.size());
    return {QLocale().toString(count), tr("%n port-forward(s) open", nullptr, count)};
}

void ForwardsPage::setForwards(const QVector<ForwardStatus> &forwards)
{
    const bool same = forwards.size() == m_shown.size() &&
                      std::equal(forwards.begin(), forwards.end(), m_shown.begin(),
                                 [](const ForwardStatus &one, const ForwardStatus &other) {
                                     return one.storeName == other.storeName && one.localPort == other.localPort;
                                 });
    m_shown = forwards;
    if (!same)
        rebuild();
    for (const ForwardStatus &forward : forwards)
        tell(forward);
}

void ForwardsPage::rebuild()
{
    m_states.clear();
    QVBoxLayout *column = newBody();
    const int count = static_cast<int>(m_shown.size());
    setTitle(count == 0 ? tr("No port-forwards are open") : tr("%n port-forward(s) open", nullptr, count),
             count == 0 ? tr("The console opens one by itself when a store cannot be reached in another way.")
                        : tr("Only this computer can use these addresses. They last until you stop them, disconnect or "
                             "quit, and go on when a pod is replaced."));
    if (count == 0)
        return;
    QVBoxLayout *card = addCard(*column);
    card->setSpacing(12);
    for (const ForwardStatus &forward : std::as_const(m_shown)) {
        if (card->count() > 0)
            card->addWidget(makeLine(body()));
        addForward(*card, forward);
    }
}

void ForwardsPage::addForward(QVBoxLayout &into, const ForwardStatus &forward)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(forward.localPort);
    url.setPath(u"/"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget((new Label(Look::Strong, m_titleOf(forward.storeName), body()))->wrapping());
    auto *address = (new Label(Look::Body, url.toString(), body()))->selectable();
    address->setObjectName(QString(u"forward-"_s + forward.storeName));
    texts->addWidget(address);
    auto *state = (new Label(Look::Small, {}, body()))->wrapping();
    state->setObjectName(QString(u"forwardState-"_s + forward.storeName));
    m_states.insert(forward.storeName, state);
    texts->addWidget(state);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new IconLabel(theme(), u"port"_s, 18, body()), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    addButtons(*row, forward, url);
    into.addLayout(row);
}

void ForwardsPage::addButtons(QHBoxLayout &row, const ForwardStatus &forward, const QUrl &url)
{
    const QString title = m_titleOf(forward.storeName);
    const auto add = [&](const QString &text, const QString &name, const char *part) {
        auto *button = new QPushButton(text, body());
        button->setAccessibleName(name);
        button->setObjectName(QString(QLatin1StringView(part) + forward.storeName));
        row.addWidget(button, 0, Qt::AlignVCenter);
        return button;
    };
    auto *open = add(tr("Open", "opens an address in the browser"), tr("Open %1").arg(title), "openForward-");
    connect(open, &QPushButton::clicked, this, [this, url] { Q_EMIT openRequested(url); });
    auto *copy = add(tr("Copy Address"), tr("Copy the address of %1").arg(title), "copyForward-");
    connect(copy, &QPushButton::clicked, this, [this, url] { m_clipboard.copyText(url.toString()); });
    auto *stop = add(tr("Stop", "ends a port-forward"), tr("Stop the port-forward of %1").arg(title), "stopForward-");
    connect(stop, &QPushButton::clicked, this,
            [this, stop, name = forward.storeName] {
        stop->setEnabled(false);
        stop->setToolTip(tr("It is being stopped."));
        Q_EMIT stopRequested(name);
    });
}

void ForwardsPage::tell(const ForwardStatus &forward)
{
    Label *state = m_states.value(forward.storeName);
    if (!state)
        return;
    const bool failed = !forward.problem.message.isEmpty();
    state->setLook(failed ? Look::Problem : Look::Small);
    state->setText(failed ? QString(forward.problem.message + u' ' + forward.problem.nextStep).trimmed()
                   : !forward.active         ? tr("Waiting for an answer of the store")
                   : forward.connections > 0 ? tr("%n connection(s) just now", nullptr, forward.connections)
                                             : tr("Waiting for a browser"));
}

} // namespace shopflow::ui
