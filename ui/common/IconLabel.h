// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QWidget>

namespace shopflow::ui {

//! One of our icons as a widget, in a role's or a tone's colour.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const Theme &theme, QString name, int size, QWidget *parent = nullptr);
    void setIcon(const QString &name, Role role);
    void setIcon(const QString &name, Tone tone);
    //! Draws the icon in the middle of a soft disc of its tone.
    void setDisc(bool on);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    int m_size;
    Role m_role = Role::Muted;
    Tone m_tone = Tone::Neutral;
    bool m_toned = false;
    bool m_disc = false;
};

} // namespace shopflow::ui
