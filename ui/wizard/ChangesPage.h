// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "provisioning/ObjectChange.h"
#include "provisioning/PreflightReport.h"
#include "wizard/WizardPage.h"

namespace shopflow::ui {

//! What a change of a store would do, object by object and field by field. Nothing has
//! been written yet.
class ChangesPage final : public WizardPage
{
    Q_OBJECT

public:
    explicit ChangesPage(const Theme &theme, QWidget *parent = nullptr);
    //! Asks are under way.
    void setAsking(const QString &title);
    //! \a password: that of the mail server is written too, which no comparison shows.
    void setReport(const PreflightReport &checks, const ChangeReport &changes, bool password);
    //! Whether it can be done and changes something.
    [[nodiscard]] bool isPossible() const { return m_possible; }

private:
    void addBanners(QVBoxLayout &into, const ChangeReport &changes);
    QWidget *makeObject(const ObjectChange &change);
    QVBoxLayout *newBody();

    const Theme &m_theme;
    QWidget *m_body = nullptr;
    bool m_possible = false;
    bool m_password = false;
};

} // namespace shopflow::ui
