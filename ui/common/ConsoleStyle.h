// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace shopflow::ui {

class Theme;

//! Fusion with our own check marks, focus rings and quiet menus. Owned by the
//! application.
class ConsoleStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ConsoleStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    //! Fusion's are dark on dark.
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    void drawIndicator(const QStyleOption &option, QPainter &painter, bool round) const;

    const Theme &m_theme;
};

} // namespace shopflow::ui
