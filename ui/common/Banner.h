// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QFrame>

class QPushButton;

namespace shopflow::ui {

class IconLabel;
class Label;

//! A coloured line of words that needs attention: an icon, one or two sentences
//! and at most one action; closable when it is only news.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &text, const QString &nextStep = {});
    //! Empty text hides the button.
    void setAction(const QString &text);
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void recolor();

    const Theme &m_theme;
    Tone m_tone = Tone::Info;
    IconLabel *m_icon;
    Label *m_text;
    Label *m_next;
    QPushButton *m_action;
    QPushButton *m_close;
};

} // namespace shopflow::ui
