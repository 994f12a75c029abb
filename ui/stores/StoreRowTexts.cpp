// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreRowTexts.h"

#include "stores/StoreWords.h"

using namespace Qt::StringLiterals;

namespace shopflow::ui {

StoreRowTexts::StoreRowTexts()
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void StoreRowTexts::insertRows(int first, int count)
{
    m_rows.insert(m_rows.begin() + first, static_cast<std::size_t>(count), Row());
}

void StoreRowTexts::removeRows(int first, int count)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
}

const QString &StoreRowTexts::address(int row, const Store &store) const
{
    QString &text = at(row).address;
    if (text.isNull()) {
        const StoreEndpoint *endpoint = StoreWords::mainEndpoint(store);
        text = endpoint ? StoreWords::shortUrl(endpoint->url) : u""_s;
        if (text.isNull())
            text = u""_s;
    }
    return text;
}

bool StoreRowTexts::contains(int row, const Store &store, const QString &word) const
{
    Row &texts = at(row);
    if (texts.names.isNull())
        texts.names = QStringList{store.spec.displayTitle(), store.name(), store.owner, store.spec.platform,
                                  address(row, store)}
                          .join(u'\n')
                          .toCaseFolded();
    if (texts.names.contains(word))
        return true;
    if (texts.status.isNull())
        texts.status = QString(StoreWords::look(store.status).word + u'\n' + store.status.cause).toCaseFolded();
    return texts.status.contains(word);
}

const QCollatorSortKey &StoreRowTexts::sortKey(Key key, int row, const Store &store) const
{
    std::optional<QCollatorSortKey> &made = at(row).keys.at(static_cast<std::size_t>(key));
    if (!made) {
        const QString text = key == Key::Title     ? store.spec.displayTitle()
                             : key == Key::Address ? address(row, store)
                                                   : store.owner;
        // Where the locale has no rules a key is the bare text, which has a case.
        made = m_collator.sortKey(text.toCaseFolded());
    }
    return *made;
}

int StoreRowTexts::compare(Key key, int left, const Store &leftStore, int right, const Store &rightStore) const
{
    return sortKey(key, left, leftStore).compare(sortKey(key, right, rightStore));
}

} // namespace shopflow::ui
