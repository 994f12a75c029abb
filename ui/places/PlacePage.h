// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QPointer>
#include <QPushButton>
#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace shopflow::ui {

class Label;

//! What the places of a cluster have in common: a title that says the most important
//! thing, words below it, at most one button, and a body that scrolls and is made anew
//! when what it shows is another.
class PlacePage : public QWidget
{
    Q_OBJECT

public:
    explicit PlacePage(const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void buttonClicked();

protected:
    void setTitle(const QString &title, const QString &words);
    //! \a exact: the moment that the words tell as an age.
    void setWords(const QString &words, const QString &exact = {});
    //! An empty text hides the button.
    void setButton(const QString &text, const QString &icon, bool enabled = true);
    //! Keeps the focus on this page while \a button, which had it, is disabled: else it
    //! would go to whatever comes next, such as New Store.
    void setEnabledInPlace(QPushButton &button, bool enabled);
    //! An empty body in place of the one there is.
    QVBoxLayout *newBody();
    [[nodiscard]] QWidget *body() const { return m_body; }
    //! A card in the body with room for more.
    QVBoxLayout *addCard(QBoxLayout &into);
    //! Scrolls until \a widget of the body is in sight.
    void showWhole(QWidget &widget);
    static QWidget *makeLine(QWidget *parent);
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    Label *m_title;
    Label *m_words;
    QPushButton *m_button;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    QPointer<QPushButton> m_left; //!< had the focus when it was disabled
};

} // namespace shopflow::ui
