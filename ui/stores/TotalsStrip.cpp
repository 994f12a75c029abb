// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/TotalsStrip.h"

#include "cluster/ConnectionWords.h"
#include "common/Label.h"
#include "common/Pill.h"
#include "common/Staleness.h"
#include "stores/StoreWords.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

TotalsStrip::TotalsStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_rest(new Label(Look::Muted, {}, this)), m_platforms(new Label(Look::Muted, {}, this)), m_filtered(new Label(Look::Muted, {}, this)), m_live(new Pill(theme, this))
{
    setProperty("surface", u"header"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 8, 18, 8);
    layout->setSpacing(26);
    for (Item &item : m_items) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(7);
        item.number = new Label(Look::Number, u"0"_s, this);
        item.word = new Label(Look::Muted, {}, this);
        pair->addWidget(item.number, 0, Qt::AlignBaseline);
        pair->addWidget(item.word, 0, Qt::AlignBaseline);
        layout->addLayout(pair);
    }
    layout->addWidget(m_rest);
    layout->addWidget(m_platforms);
    layout->addStretch(1);
    layout->addWidget(m_filtered);
    layout->addWidget(m_live);
    setTotals({});
    setFiltered(-1);
}

void TotalsStrip::setTotals(const StoreTotals &totals, const QMap<QString, QString> &titles)
{
    QStringList platforms;
    for (auto it = totals.byPlatform.cbegin(); it != totals.byPlatform.cend(); ++it)
        platforms.append(tr("%L1 %2", "a number of stores, a platform").arg(it.value()).arg(titles.value(it.key(), it.key())));
    m_platforms->setText(platforms.join(u" \u00b7 "_s));
    QStringList rest;
    const auto add = [&rest](int stores, const QString &words) {
        if (stores > 0)
            rest.append(words);
    };
    add(totals.updating, tr("%n updating", "a number of stores", totals.updating));
    add(totals.suspended, tr("%n suspended", "a number of stores", totals.suspended));
    add(totals.deleting, tr("%n being deleted", "a number of stores", totals.deleting));
    m_rest->setText(rest.join(u" \u00b7 "_s));
    m_rest->setVisible(!rest.isEmpty());
    const auto put = [](Item &item, int count, const QString &word) {
        item.number->setText(QLocale().toString(count));
        item.word->setText(word);
        item.number->setAccessibleName(QString(QLocale().toString(count) + u' ' + word));
    };
    put(m_items[0], totals.stores, tr("store(s)", "after a number", totals.stores));
    put(m_items[1], totals.ready, tr("ready", "after a number: stores that are ready"));
    put(m_items[2], totals.provisioning, tr("provisioning", "after a number: stores being made"));
    put(m_items[3], totals.attention, tr("need(s) attention", "after a number of stores", totals.attention));
    m_items[3].number->setLook(totals.attention > 0 ? Look::NumberBad : Look::Number);
    const bool measured = totals.measured > 0;
    m_items[4].word->setText(tr("mean time to ready", "after a duration"));
    m_items[4].number->setText(measured ? StoreWords::duration(totals.readyMilliseconds / totals.measured)
                                        : QString(QChar(0x2013)));
    const QString reason =
        measured ? tr("From the namespace to the running shop, over %n store(s) whose first start can still be seen.",
                      nullptr, totals.measured)
                 : tr("No store is ready whose first start can still be seen: pods that were replaced since do not tell.");
    for (Label *label : {m_items[4].number, m_items[4].word})
        label->setToolTip(reason);
    m_items[4].number->setAccessibleName(
        tr("%1 mean time to ready", "%1: a duration or a dash").arg(m_items[4].number->text()));
    m_items[4].number->setAccessibleDescription(reason);
    fit();
}

//! What tells least goes first when there is no room.
void TotalsStrip::fit()
{
    const std::array<QWidget *, 3> optional{m_items[4].word, m_items[4].number, m_platforms};
    for (QWidget *widget : optional)
        widget->setVisible(widget != m_platforms || !m_platforms->text().isEmpty());
    layout()->activate();
    if (layout()->minimumSize().width() <= width())
        return;
    m_platforms->hide();
    layout()->activate();
    if (layout()->minimumSize().width() > width()) {
        m_items[4].word->hide();
        m_items[4].number->hide();
    }
}

void TotalsStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TotalsStrip::setConnection(const ConnectionStatus &status)
{
    const ConnectionLook look = ConnectionWords::look(status.phase);
    m_live->setState(look.icon, look.badge, look.tone);
    fit();
}

void TotalsStrip::setOld(bool old)
{
    for (const Item &item : m_items)
        Staleness::mark(*item.number, old);
}

void TotalsStrip::setFiltered(int shown)
{
    m_filtered->setVisible(shown >= 0);
    m_filtered->setText(tr("%n shown by the filter", nullptr, shown));
    fit();
}

} // namespace shopflow::ui
