// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/ConsoleStyle.h"

#include "common/Theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

ConsoleStyle::ConsoleStyle(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(theme) {}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
        drawIndicator(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(*option, *painter, true);
        return;
    case PE_FrameFocusRect: {
        // Buttons show their focus by their border.
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget))
            return;
        // A style sheet gives the box of a tab's letters, which would be struck through.
        QRectF frame = QRectF(option->rect).adjusted(1, 1, -1, -1);
        if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            frame = QRectF(bar->tabRect(bar->currentIndex())).adjusted(4, 5, -4, -5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.color(Role::Accent), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(frame, 4, 4);
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawIndicator(const QStyleOption &option, QPainter &painter, bool round) const
{
    const bool on = option.state.testFlag(State_On);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool hot = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_HasFocus);
    const QColor accent = enabled ? m_theme.color(Role::Accent) : m_theme.color(Role::Faint);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on || hot ? accent : m_theme.color(Role::Faint), 1.2));
    painter.setBrush(on ? accent : m_theme.color(Role::Field));
    const qreal radius = round ? box.width() / 2 : 4;
    painter.drawRoundedRect(box, radius, radius);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Role::OnAccent));
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else if (on) {
        Theme::paintIcon(painter, box.adjusted(1, 1, -1, -1), u"check"_s, m_theme.color(Role::OnAccent));
    }
    painter.restore();
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ToolBarItemSpacing:
        return 8;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon ConsoleStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return m_theme.icon(u"close"_s, Role::Muted);
    return QProxyStyle::standardIcon(icon, option, widget);
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 350;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace shopflow::ui
