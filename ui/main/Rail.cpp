// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/Rail.h"

#include "common/Label.h"
#include "main/ContextList.h"
#include "main/ContextListModel.h"
#include "main/RailButton.h"
#include "main/RailDelegate.h"

#include <QLocale>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

Rail::Rail(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(new ContextListModel(this)), m_list(new ContextList(this))
{
    setProperty("surface", u"rail-right"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(216);
    m_list->setProperty("surface", u"rail"_s);
    m_list->setAccessibleName(tr("Clusters"));
    m_list->setObjectName(u"contextList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RailDelegate(theme, m_list));
    m_list->viewport()->setAutoFillBackground(false);
    const auto add = [this, &theme](Place place, const QString &icon, const QString &text, const char *name) {
        auto *button = new RailButton(theme, icon, text, this);
        button->setObjectName(QLatin1StringView(name));
        m_places.insert(place, button);
        // However it is chosen: assistive technology presses no button, it toggles this one.
        connect(button, &QAbstractButton::toggled, this, [this, place](bool chosen) {
            if (chosen && !m_silent)
                Q_EMIT placeChosen(place);
        });
    };
    add(Place::Stores, u"store"_s, tr("Stores", "place: the table of all stores"), "placeStores");
    add(Place::Capacity, u"gauge"_s, tr("Capacity", "place: room for more stores"), "placeCapacity");
    add(Place::Checks, u"verify"_s, tr("Checks", "place: what is well with the cluster"), "placeChecks");
    add(Place::Forwards, u"port"_s, tr("Forwards", "place: open port-forwards"), "placeForwards");
    add(Place::Settings, u"settings"_s, tr("Shared Settings", "place: settings of all consoles"), "placeSettings");

    const auto heading = [this](const QString &text) {
        auto *label = new Label(Look::Section, text.toUpper(), this);
        label->setContentsMargins(9, 0, 0, 0);
        return label;
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 16, 8, 12);
    layout->setSpacing(4);
    layout->addWidget(heading(tr("Clusters")));
    layout->addWidget(m_list);
    layout->addSpacing(12);
    m_placesTitle = heading(tr("This Cluster"));
    layout->addWidget(m_placesTitle);
    for (RailButton *button : std::as_const(m_places))
        layout->addWidget(button);
    layout->addStretch(1);

    setPlace(Place::Stores);
    connect(m_list, &ContextList::chosen, this,
            [this](const QModelIndex &index) { Q_EMIT contextChosen(index.data().toString()); });
}

void Rail::setContexts(const QVector<kube::KubeContextSummary> &contexts)
{
    m_model->setContexts(contexts);
}

void Rail::setContextState(const QString &name, ConnectionStatus::Phase phase, std::optional<int> stores)
{
    m_model->setState(name, phase, stores);
}

void Rail::setContextMarks(const QString &name, bool production, bool locked)
{
    m_model->setMarks(name, production, locked);
}

void Rail::setCurrent(const QString &name)
{
    const int row = m_model->rowOf(name);
    m_list->setChosen(row < 0 ? QModelIndex() : m_model->index(row));
}

void Rail::setStoreCount(std::optional<int> count)
{
    m_places.value(Place::Stores)->setFact(count ? QLocale().toString(*count) : QString());
}

void Rail::setPlace(Place place)
{
    const bool silent = std::exchange(m_silent, true);
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        it.value()->setChecked(it.key() == place);
    m_silent = silent;
}

void Rail::setPlacesVisible(bool visible)
{
    m_placesTitle->setVisible(visible);
    for (RailButton *button : std::as_const(m_places))
        button->setVisible(visible);
}

void Rail::setFact(Place place, const PlaceFact &fact)
{
    m_places.value(place)->setFact(fact.text, fact.sentence);
}

} // namespace shopflow::ui
