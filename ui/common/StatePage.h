// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QWidget>

class QPushButton;

namespace shopflow::ui {

class IconLabel;
class Label;

//! A page that stands where a table would be: what is the case, why, and the one
//! thing to do about it.
class StatePage final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(const Theme &theme, QWidget *parent = nullptr);
    void setState(const QString &icon, Tone tone, const QString &title, const QString &text,
                  const QString &nextStep = {});
    //! An empty text hides the button.
    void setPrimary(const QString &text, const QIcon &icon = {});
    //! Why the primary button is disabled; empty: it is not.
    void setPrimaryReason(const QString &reason);
    //! A quiet button below the primary one.
    void setSecondary(const QString &text);
    void setSecondaryVisible(bool visible);
    //! A second thing that helps, beside the primary button; an empty text hides it.
    void setOther(const QString &text);
    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void primaryClicked();
    void secondaryClicked();
    void otherClicked();

private:
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    Label *m_next;
    QPushButton *m_primary;
    QPushButton *m_other;
    QPushButton *m_secondary;
};

} // namespace shopflow::ui
