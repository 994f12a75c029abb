// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace shopflow::ui {

class Label;

//! One of several cards of which one is chosen, by mouse or arrow keys: a title,
//! a sentence, optionally something in front.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const Theme &theme, const QString &title, const QString &text, QWidget *parent = nullptr);

    //! Shown at the left of the words; becomes a child.
    void setLeading(QWidget *widget);
    void setWords(const QString &title, const QString &text);
    //! Why it cannot be chosen; empty: it can.
    void setReason(const QString &reason);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    QHBoxLayout *m_row;
    Label *m_title;
    Label *m_text;
};

} // namespace shopflow::ui
