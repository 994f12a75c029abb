// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/FuzzyMatch.h"
#include "palette/PaletteEntry.h"

#include <QSortFilterProxyModel>

namespace shopflow::ui {

class PaletteModel;

//! Lets those rows through that a pattern matches, the best first; what cannot be done
//! comes after what can. Owned by its palette.
class PaletteFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteFilter)

public:
    explicit PaletteFilter(PaletteModel &source, QObject *parent = nullptr);
    void setPattern(const QString &pattern);
    [[nodiscard]] const PaletteEntry &entryAt(const QModelIndex &index) const;
    [[nodiscard]] const FuzzyMatch &matchAt(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    PaletteModel &m_source;
    QVector<FuzzyMatch> m_matches; //!< by source row
};

} // namespace shopflow::ui
