// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "kube/config/KubeContext.h"
#include "places/Place.h"
#include "session/ConnectionStatus.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QListView;

namespace shopflow::ui {

class ContextList;
class ContextListModel;
class Label;
class RailButton;

//! The left edge of the window: the clusters, then the places of the chosen one.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);

    void setContexts(const QVector<kube::KubeContextSummary> &contexts);
    //! \a stores: how many there are, once that is known.
    void setContextState(const QString &name, ConnectionStatus::Phase phase, std::optional<int> stores);
    void setContextMarks(const QString &name, bool production, bool locked);
    //! Marks \a name as the one that is shown; emits nothing.
    void setCurrent(const QString &name);
    void setStoreCount(std::optional<int> count);
    //! Those of a cluster; without one there are none.
    void setPlacesVisible(bool visible);
    //! Marks \a place as the one that is shown; emits nothing.
    void setPlace(Place place);
    void setFact(Place place, const PlaceFact &fact);

Q_SIGNALS:
    void placeChosen(shopflow::ui::Place place);
    void contextChosen(const QString &name);

private:
    ContextListModel *m_model;
    ContextList *m_list;
    QMap<Place, RailButton *> m_places;
    Label *m_placesTitle = nullptr;
    bool m_silent = false;
};

} // namespace shopflow::ui
