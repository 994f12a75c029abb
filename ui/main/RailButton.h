// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QAbstractButton>

namespace shopflow::ui {

//! A place in the rail: icon, name and one small fact.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const Theme &theme, const QString &icon, const QString &text, QWidget *parent = nullptr);
    //! \a sentence: the whole of it, for a tool tip.
    void setFact(const QString &fact, const QString &sentence = {});
    [[nodiscard]] QSize sizeHint() const override { return {160, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_fact;
};

} // namespace shopflow::ui
