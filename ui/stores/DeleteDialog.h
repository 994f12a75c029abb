// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Store.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shopflow::ui {

class Label;
class StoreBatch;

//! Asks before stores are deleted: names each, the cluster and all that goes. The name
//! must be typed, of several a phrase with their number, and in production the name of
//! the context too. Then it shows how they go; closing it stops nothing. Cancel has the
//! focus. Deletes itself.
class DeleteDialog final : public QDialog
{
    Q_OBJECT

public:
    //! Where it is.
    struct Place {
        QString contextName;
        bool production = false;
    };

    DeleteDialog(const Theme &theme, QVector<Store> stores, const Place &place, QWidget *parent = nullptr);

    //! What has to be typed.
    [[nodiscard]] QString phrase() const;
    //! Shows how \a batch gets on instead of the question.
    void follow(StoreBatch &batch);

Q_SIGNALS:
    //! Only after the words were typed and Delete was pressed.
    void confirmed(const QVector<shopflow::Store> &stores);

private:
    void buildHead(QVBoxLayout *layout, const Place &place);
    void buildQuestion(const Place &place);
    QLineEdit *addField(QVBoxLayout *layout, const QString &title, const QString &wanted, const QString &name);
    [[nodiscard]] QStringList whatGoes() const;
    [[nodiscard]] QString title(bool asking) const;
    void checkWords();

    const Theme &m_theme;
    QVector<Store> m_stores;
    Label *m_title;
    QWidget *m_question;
    QVector<std::pair<QLineEdit *, QString>> m_fields; //!< and what they wait for
    QPushButton *m_delete;
    QPushButton *m_cancel;
};

} // namespace shopflow::ui
