// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "provisioning/PreflightReport.h"
#include "stores/Blueprint.h"
#include "wizard/WizardPage.h"

namespace shopflow::ui {

class Banner;
class SecretClipboard;

//! The third page: what would happen. Nothing has been written yet.
class ReviewPage final : public WizardPage
{
    Q_OBJECT

public:
    ReviewPage(const Theme &theme, const BlueprintCatalog &catalog, SecretClipboard &clipboard, QString contextName,
               QWidget *parent = nullptr);

    //! Asks are under way for \a spec; \a mailPassword: one was given with it. \a sharedMail:
    //! without a mail server it may take the one that all consoles share.
    void setChecking(const StoreSpec &spec, bool mailPassword, bool sharedMail);
    void setReport(const PreflightReport &report);
    [[nodiscard]] bool passed() const { return m_passed; }

Q_SIGNALS:
    void checkAgainRequested();

private:
    void addChecks(QVBoxLayout &into, const PreflightReport &report);
    void addMail(QVBoxLayout &into, const PreflightReport &report);
    void addCommand(QVBoxLayout &into);
    QWidget *makeSummary();
    QWidget *makeObjects(const PreflightReport &report);
    QVBoxLayout *newBody();

    const Theme &m_theme;
    const BlueprintCatalog &m_catalog;
    SecretClipboard &m_clipboard;
    QString m_contextName;
    StoreSpec m_spec;
    QWidget *m_body = nullptr;
    bool m_mailPassword = false;
    bool m_sharedMail = true;
    bool m_passed = false;
};

} // namespace shopflow::ui
