// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cluster/CoreWords.h"
#include "common/Theme.h"
#include "stores/Blueprint.h"
#include "stores/Store.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace shopflow::ui {

class ChangesPage;
class PlanPage;
class SessionLink;

//! Changes a store that exists: choices first, then what they would do, then they are
//! handed on. Deletes itself when closed.
class ChangeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeDialog)

public:
    ChangeDialog(const Theme &theme, const Store &store, const Blueprint &blueprint, SessionLink &link,
                 QWidget *parent = nullptr);
    ~ChangeDialog() override;

Q_SIGNALS:
    //! Only after the changes were seen and Apply was pressed.
    void confirmed(const shopflow::StoreSpec &spec, const shopflow::Secret &mailPassword);

private:
    void buildFooter();
    //! False, and shown at its field, when something about the mail server is wrong.
    bool acceptsMail();
    void next();
    void back();
    void updateButtons();
    [[nodiscard]] StoreSpec chosen() const;
    [[nodiscard]] bool isReviewing() const;

    const Blueprint &m_blueprint;
    SessionLink &m_link;
    StoreSpec m_recorded;
    StoreSpec m_spec;
    CoreWords m_words;
    QStackedWidget *m_pages;
    PlanPage *m_plan;
    ChangesPage *m_changes;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
    int m_token = 0;
    bool m_asking = false;
};

} // namespace shopflow::ui
