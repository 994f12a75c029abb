// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace shopflow::ui {

class Label;

//! A labelled line edit with a hint below it, replaced by a problem while there is
//! one.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString &title, const QString &hint, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setHint(const QString &hint);
    //! Empty: fine.
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const { return m_problem; }
    //! Whether somebody has typed here or left it; problems show from then on.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    void touch() { m_touched = true; }

Q_SIGNALS:
    //! The text changed, by hand or by setText().
    void edited();
    void editedByHand();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void refresh();

    QLineEdit *m_edit;
    Label *m_note;
    QString m_hint;
    QString m_problem;
    bool m_touched = false;
};

} // namespace shopflow::ui
