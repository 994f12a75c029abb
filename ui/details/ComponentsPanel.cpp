// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/ComponentsPanel.h"

#include "common/ElidedLabel.h"
#include "common/IconLabel.h"
#include "common/Label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
QString shortImage(const QString &image)
{
    const QString last = image.section(u'/', -1);
    return last.section(u'@', 0, 0);
}
} // namespace

ComponentsPanel::ComponentsPanel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ComponentsPanel::setStore(const Store &store)
{
    if (m_body && m_components == store.components)
        return;
    m_components = store.components;
    rebuild();
}

void ComponentsPanel::rebuild()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    if (m_components.isEmpty())
        grid->addWidget(new Label(Look::Small, tr("Nothing runs yet."), m_body), 0, 0, 1, 4);
    int row = 0;
    for (const ComponentStatus &component : std::as_const(m_components)) {
        auto *icon = new IconLabel(m_theme, u"dot"_s, 14, m_body);
        const bool fine = component.ready >= component.desired && component.desired > 0;
        icon->setIcon(u"dot"_s, component.desired == 0 ? Tone::Neutral : fine ? Tone::Ok : Tone::Warning);
        auto *detail = new ElidedLabel(m_body);
        detail->setMuted(true);
        detail->setElideMode(Qt::ElideRight);
        QStringList words{component.status, shortImage(component.image)};
        words.removeAll(QString());
        if (component.restarts > 0)
            words.insert(1, tr("%n restart(s)", nullptr, component.restarts));
        detail->setText(words.join(u" \u00b7 "_s));
        grid->addWidget(icon, row, 0);
        grid->addWidget(new Label(Look::Body, component.name, m_body), row, 1);
        grid->addWidget(detail, row, 2);
        grid->addWidget(
            new Label(Look::Muted, tr("%1/%2", "ready of wanted").arg(component.ready).arg(component.desired), m_body),
            row, 3);
        ++row;
    }
    layout()->addWidget(m_body);
}

} // namespace shopflow::ui
