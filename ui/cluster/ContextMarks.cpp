// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/ContextMarks.h"

#include "main/Settings.h"

#include <QRegularExpression>

namespace shopflow::ui {

bool ContextMarks::isLocked(const QString &contextName) const
{
    return m_settings.value(Settings::Key::Locked, contextName).toBool();
}

void ContextMarks::setLocked(const QString &contextName, bool locked)
{
    m_settings.setValue(Settings::Key::Locked, locked, contextName);
}

bool ContextMarks::isProduction(const QString &contextName) const
{
    const QVariant said = m_settings.value(Settings::Key::Production, contextName);
    return said.isValid() ? said.toBool() : soundsLikeProduction(contextName);
}

void ContextMarks::setProduction(const QString &contextName, bool production)
{
    m_settings.setValue(Settings::Key::Production, production, contextName);
}

bool ContextMarks::soundsLikeProduction(const QString &contextName)
{
    static const QRegularExpression word(QStringLiteral("(^|[^a-z])(prod|production|live)($|[^a-z])"),
                                         QRegularExpression::CaseInsensitiveOption);
    return word.match(contextName).hasMatch();
}

} // namespace shopflow::ui
