// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Blueprint.h"
#include "wizard/WizardPage.h"

class QButtonGroup;

namespace shopflow::ui {

class FormField;

//! The first page: which platform, what title, what name.
class PlatformPage final : public WizardPage
{
    Q_OBJECT

public:
    PlatformPage(const Theme &theme, const BlueprintCatalog &catalog, QWidget *parent = nullptr);

    void write(StoreSpec &spec) const override;
    void showProblems(const QVector<SpecProblem> &problems, bool all) override;
    [[nodiscard]] bool hasField(const QString &field) const override;
    void focusField(const QString &field) override;
    void enter() override;
    [[nodiscard]] QString platform() const;
    [[nodiscard]] FormField *titleField() const { return m_title; }
    [[nodiscard]] FormField *nameField() const { return m_name; }

private:
    void suggestName();
    void updateHints();

    const BlueprintCatalog &m_catalog;
    QButtonGroup *m_platforms;
    FormField *m_title;
    FormField *m_name;
    QString m_suggested;
    bool m_nameByHand = false;
};

} // namespace shopflow::ui
