// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cluster/SessionLink.h"
#include "common/Theme.h"
#include "main/Services.h"
#include "places/Place.h"
#include "stores/StoreTableModel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace shopflow::ui {

class Banner;
class ClusterPlaces;
class DetailsPane;
class LoginKeeper;
class NewStoreWizard;
class ProblemLog;
class StatePage;
class StoreActions;
class StoreTable;
class TotalsStrip;

//! Everything one opened context shows: totals, table, details, or the page that
//! says why there is no table. Owns the link to its session. GUI thread.
class ClusterView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClusterView)

public:
    ClusterView(const Services &services, QString contextName, QWidget *parent = nullptr);
    ~ClusterView() override;

    [[nodiscard]] QString contextName() const { return m_contextName; }
    [[nodiscard]] const ConnectionStatus &connection() const { return m_connection; }
    [[nodiscard]] bool isListed() const { return m_listed; }
    [[nodiscard]] const StoreTableModel &stores() const { return *m_model; }
    //! Nothing before the first look at the cluster is complete.
    [[nodiscard]] std::optional<int> storeCount() const;
    //! The one that the details are about.
    [[nodiscard]] const Store *selectedStore() const;
    [[nodiscard]] QVector<Store> selectedStores() const;
    [[nodiscard]] StoreActions &actions() const { return *m_actions; }
    [[nodiscard]] StoreTable &table() const { return *m_table; }
    [[nodiscard]] DetailsPane &details() const { return *m_details; }
    [[nodiscard]] ClusterPlaces &places() const { return *m_places; }
    [[nodiscard]] const ProblemLog &problems() const { return *m_problems; }

    void setPlace(Place place);
    [[nodiscard]] Place place() const { return m_place; }

    //! Selects it, even if the filter has to give way.
    void showStore(const QString &uid);
    void setFilterWords(const QString &text);
    void newStore();
    //! Locks the cluster against changes, or unlocks it; remembered.
    void setLocked(bool locked);
    void tryAgain();
    [[nodiscard]] NewStoreWizard *wizard() const;

Q_SIGNALS:
    //! Connection, selection or the selected store changed: actions look again.
    void stateChanged();
    //! One line of news for the status bar; empty: nothing more to say.
    void newsChanged(const QString &text);
    //! A store was to be shown that the filter hides.
    void filterInTheWay();
    void menuRequested(const QPoint &globalPosition);
    void diagnosticsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void forgetConnection();
    void build();
    void connectLink();
    void updatePage();
    void showPage(QWidget *page);
    void updateBanner();
    void onStores(const StoreChanges &changes);
    void showDetails();
    [[nodiscard]] QVector<Store> shownStore() const; //!< selectedStore() as a list
    void notify(Tone tone, const QString &text, const QString &nextStep);

    Services m_services;
    QString m_contextName;
    ConnectionStatus m_connection;
    bool m_listed = false;
    Place m_place = Place::Stores;
    QString m_filter;
    std::unique_ptr<SessionLink> m_link;
    StoreTableModel *m_model;
    LoginKeeper *m_keeper;
    StoreActions *m_actions;
    Banner *m_trouble;
    Banner *m_news;
    QStackedWidget *m_pages;
    StatePage *m_state;
    QSplitter *m_splitter;
    ClusterPlaces *m_places;
    ProblemLog *m_problems;
    TotalsStrip *m_totals;
    StoreTable *m_table;
    DetailsPane *m_details;
    QPointer<NewStoreWizard> m_wizard;
    QString m_selectWhenSeen; //!< a new store's name
    QString m_lookedAt; //!< the name of the store in the details, as the session was told
    QTimer m_heard;
    QTimer m_newsEnd;
};

} // namespace shopflow::ui
