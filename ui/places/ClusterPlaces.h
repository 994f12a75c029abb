// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/ForwardStatus.h"
#include "main/Services.h"
#include "places/Place.h"
#include "session/ClusterReport.h"

#include <QStackedWidget>
#include <QTimer>

class QUrl;

namespace shopflow::ui {

class CapacityPage;
class ChecksPage;
class ForwardsPage;
class SharedSettingsPage;
class SessionLink;
class StoreTableModel;

//! The places of a cluster beside its stores. Asks what is free and whether all is well
//! while somebody looks, when the answer is old, and some time after stores came or went.
//! Beside that it glances at the cluster now and then, for the facts in the rail, unless
//! the list of all pods, which the answer takes, is a long one. Owned by its ClusterView, before whose link it
//! goes.
class ClusterPlaces final : public QStackedWidget
{
    Q_OBJECT

public:
    ClusterPlaces(const Services &services, SessionLink &link, const StoreTableModel &stores, QWidget *parent = nullptr);
    ~ClusterPlaces() override;

    //! Shows one of them; Place::Stores is none of ours.
    void setPlace(Place place);
    [[nodiscard]] PlaceFact fact(Place place) const;
    [[nodiscard]] const ClusterReport &report() const { return m_report; }
    [[nodiscard]] const QVector<ForwardStatus> &forwards() const { return m_forwards; }

Q_SIGNALS:
    void factsChanged();
    void openRequested(const QUrl &url);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void inspect();
    void inspectIfOld();
    void glance();
    void onTooLarge();
    void forget();
    void setReport(const ClusterReport &report);
    void updateAge();
    void countStores();
    [[nodiscard]] bool isOutdated() const;

    const Clock &m_clock;
    SessionLink &m_link;
    const StoreTableModel &m_stores;
    CapacityPage *m_capacity;
    ChecksPage *m_checks;
    ForwardsPage *m_forwardsPage;
    SharedSettingsPage *m_settings;
    ClusterReport m_report;
    QVector<ForwardStatus> m_forwards;
    QTimer m_age;   //!< while somebody looks
    QTimer m_later; //!< stores came or went
    QTimer m_glance; //!< soon after the stores are known, then rarely
    bool m_tooLarge = false; //!< to look without being asked
    int m_storeCount = -1;
    bool m_listed = false; //!< the stores are known
    bool m_asking = false;
};

} // namespace shopflow::ui
