// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/TotalsStrip.h"

#include "cluster/ConnectionWords.h"
#include "common/Label.h"
#include "common/Pill.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

TotalsStrip::TotalsStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_platforms(new Label(Look::Muted, {}, this)), m_filtered(new Label(Look::Muted, {}, this)), m_live(new Pill(theme, this))
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
    m_platforms->setVisible(!platforms.isEmpty());
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
}

void TotalsStrip::setConnection(const ConnectionStatus &status)
{
    const ConnectionLook look = ConnectionWords::look(status.phase);
    m_live->setState(look.icon, look.badge, look.tone);
}

void TotalsStrip::setFiltered(int shown)
{
    m_filtered->setVisible(shown >= 0);
    m_filtered->setText(tr("%n shown by the filter", nullptr, shown));
}

} // namespace shopflow::ui
