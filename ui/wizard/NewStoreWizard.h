// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "cluster/CoreWords.h"
#include "common/Theme.h"
#include "provisioning/PreflightReport.h"
#include "provisioning/RunStatus.h"
#include "stores/Blueprint.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace shopflow::ui {

class DonePage;
class LoginKeeper;
class PlanPage;
class PlatformPage;
class ReviewPage;
class RunPage;
class SecretClipboard;
class SessionLink;
class StepList;
class StoreTableModel;
class WizardPage;

//! What the dialog needs from its cluster. References outlive the dialog.
struct WizardContext {
    const Theme &theme;
    const BlueprintCatalog &catalog;
    const Clock &clock;
    SessionLink &link;
    const StoreTableModel &stores;
    LoginKeeper &keeper;
    SecretClipboard &clipboard;
    QString contextName;
};

//! Creates one store in five steps: platform and name, plan and exposure, review,
//! progress, done. Not modal; closing it cancels nothing. Owned by the ClusterView.
class NewStoreWizard final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewStoreWizard)

public:
    enum Step { Platform, PlanAndExposure, Review, Progress, Done };

    explicit NewStoreWizard(WizardContext context, QWidget *parent = nullptr);
    ~NewStoreWizard() override;

    [[nodiscard]] Step step() const;
    [[nodiscard]] const StoreSpec &spec() const { return m_spec; }
    //! Whether Create Store was pressed; until then the input is worth keeping.
    [[nodiscard]] bool isCreated() const { return m_created; }

Q_SIGNALS:
    void openRequested(const QString &storeName, const QString &endpointKind);
    //! Create Store was pressed for this name.
    void created(const QString &storeName);

private:
    void connectLink();
    void buildFooter();
    void collect();
    [[nodiscard]] QVector<SpecProblem> problems() const;
    void goTo(Step step);
    void next();
    void back();
    //! Shows all problems of \a page and focuses the first; true when there are none.
    bool accepts(WizardPage &page);
    void requestPreflight();
    void updateButtons();
    void onReport(int token, const PreflightReport &report);
    void onRun(const RunStatus &status);
    void onStoreChanged(const QString &uid);

    WizardContext m_context;
    StoreSpec m_spec;
    CoreWords m_words;
    int m_token = 0;
    bool m_checking = false;
    bool m_created = false;
    StepList *m_steps;
    QStackedWidget *m_pages;
    PlatformPage *m_platform;
    PlanPage *m_plan;
    ReviewPage *m_review;
    RunPage *m_run;
    DonePage *m_done;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace shopflow::ui
