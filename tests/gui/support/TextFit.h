// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/ElidedLabel.h"
#include "common/Pill.h"
#include "main/RailButton.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

//! Finds what a person could not read in a window: texts that are cut off without a
//! tool tip that tells them, and widgets that lie on each other.
class TextFit
{
public:
    static QStringList faults(const QWidget &root)
    {
        QStringList found;
        QVector<QPair<const QWidget *, QRect>> shown;
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->size().isEmpty() || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const QString text = cut(*widget);
            if (!text.isEmpty())
                found.append(QStringLiteral("cut off: ") + named(*widget, text));
            const QRect seen = seenPart(*widget, root);
            if (isWords(*widget) && !seen.isEmpty())
                shown.append({widget, seen});
        }
        for (qsizetype i = 0; i < shown.size(); ++i) {
            for (qsizetype j = i + 1; j < shown.size(); ++j) {
                const QRect common = shown.at(i).second & shown.at(j).second;
                if (common.width() > 1 && common.height() > 1 && !shown.at(i).first->isAncestorOf(shown.at(j).first) &&
                    !shown.at(j).first->isAncestorOf(shown.at(i).first))
                    found.append(QStringLiteral("lies on each other: ") + named(*shown.at(i).first, {}) +
                                 QStringLiteral(" and ") + named(*shown.at(j).first, {}));
            }
        }
        return found;
    }

private:
    static QString textOf(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            return button->text();
        return widget.accessibleName();
    }
    static QString named(const QWidget &widget, const QString &text)
    {
        return QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName() +
               QStringLiteral(" \u201c") + (text.isEmpty() ? textOf(widget) : text) + QStringLiteral("\u201d");
    }
    static bool isWords(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return !label->text().isEmpty();
        return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
               qobject_cast<const shopflow::ui::Pill *>(&widget) ||
               qobject_cast<const shopflow::ui::ElidedLabel *>(&widget);
    }
    //! Where \a widget is in \a root, without what its parents hide.
    static QRect seenPart(const QWidget &widget, const QWidget &root)
    {
        QRect seen(widget.mapTo(&root, QPoint()), widget.size());
        for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
            seen &= QRect(parent->mapTo(&root, QPoint()), parent->size());
            if (parent == &root)
                break;
        }
        return seen;
    }
    //! The text of \a widget when it does not fit.
    static QString cut(const QWidget &widget)
    {
        const bool explained = !widget.toolTip().isEmpty();
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            if (label->wordWrap())
                return label->heightForWidth(label->width()) > label->height() + 1 ? label->text() : QString();
            return !explained && label->sizeHint().width() > label->width() + 1 ? label->text() : QString();
        }
        if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
            return cutTab(*bar);
        if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            return cutSection(*header);
        if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
            const int room = edit->width() - 14;
            return !explained && edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > room
                       ? edit->placeholderText()
                       : QString();
        }
        if (const auto *tool = qobject_cast<const QToolButton *>(&widget); tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return {};
        if (const auto *rail = qobject_cast<const shopflow::ui::RailButton *>(&widget)) {
            const int used = rail->fontMetrics().horizontalAdvance(rail->text() + rail->accessibleDescription()) + 48;
            return !explained && used > rail->width() ? rail->text() : QString();
        }
        if (qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const shopflow::ui::Pill *>(&widget))
            return widget.sizeHint().width() > widget.width() + 1 ? textOf(widget) : QString();
        return {};
    }
    static QString cutTab(const QTabBar &bar)
    {
        for (int i = 0; i < bar.count(); ++i) {
            const QRect tab = bar.tabRect(i);
            if (bar.fontMetrics().horizontalAdvance(bar.tabText(i)) > tab.width() || tab.right() >= bar.width() || tab.left() < 0)
                return bar.tabText(i);
        }
        return {};
    }
    static QString cutSection(const QHeaderView &header)
    {
        for (int i = 0; header.orientation() == Qt::Horizontal && i < header.count(); ++i) {
            const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
            const bool explained = !header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
            if (!header.isSectionHidden(i) && !explained &&
                header.fontMetrics().horizontalAdvance(text) + 12 > header.sectionSize(i))
                return text;
        }
        return {};
    }
};
