// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "session/ConnectionStatus.h"
#include "stores/StoreTableModel.h"

#include <QWidget>

#include <array>

namespace shopflow::ui {

class Label;
class Pill;

//! The line of numbers above the table, with a badge that says how live they are.
class TotalsStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsStrip(const Theme &theme, QWidget *parent = nullptr);
    //! \a titles: of the platforms, by name.
    void setTotals(const StoreTotals &totals, const QMap<QString, QString> &titles = {});
    void setConnection(const ConnectionStatus &status);
    //! Greys the numbers, because nobody hears whether they are still true.
    void setOld(bool old);
    //! Says that \a shown of all rows pass the filter; negative: no filter.
    void setFiltered(int shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item {
        Label *number = nullptr;
        Label *word = nullptr;
    };
    void fit();

    std::array<Item, 5> m_items;
    Label *m_rest; //!< of the rarer phases, those that there are
    Label *m_platforms;
    Label *m_filtered;
    Pill *m_live;
};

} // namespace shopflow::ui
