// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/config/KubeContext.h"
#include "main/ActionCatalog.h"
#include "main/Services.h"
#include "places/Place.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace shopflow {
struct Error;
}

namespace shopflow::ui {

class ClusterView;
class FirstRunPage;
class HeaderBar;
class Rail;
class StatePage;
class StatusLine;

//! The window: rail, header, one ClusterView per opened context, status line. Only
//! contexts that somebody chose are contacted. Owned by the composition root.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const Services &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Replaces the contexts; opened ones that are gone are closed.
    void setContexts(const QVector<kube::KubeContextSummary> &contexts);
    //! Shows the page that helps to get a kubeconfig.
    //! Lets the person choose one of the clusters; \a reason: why none is open.
    void showChoice(const QString &reason);
    void showFirstRun(const Error &reason);
    void openContext(const QString &name);
    [[nodiscard]] ClusterView *currentView() const;
    [[nodiscard]] ActionCatalog &actions() const { return *m_actions; }

Q_SIGNALS:
    void kubeConfigChosen(const QString &file);
    void kubeConfigSearchRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void rememberGeometry();
    void showChoices();
    void connectActions();
    void connectView(ClusterView *view);
    void updateState();
    void chooseKubeConfig();
    void showAbout();
    void showPalette();
    void setPlace(Place place);
    void copyDiagnostics();
    void setTheme(Theme::Mode mode);

    Services m_services;
    ActionCatalog *m_actions;
    HeaderBar *m_header;
    Rail *m_rail;
    QStackedWidget *m_views;
    FirstRunPage *m_firstRun;
    StatePage *m_choice; //!< where no cluster is chosen yet
    StatusLine *m_status;
    QTimer m_settled; //!< since the last change of the window's geometry
    QWidget *m_edge; //!< the coloured line above a production cluster
    QStringList m_contexts;
    QHash<QString, ClusterView *> m_opened;
};

} // namespace shopflow::ui
