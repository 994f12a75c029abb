// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/ForwardStatus.h"
#include "places/Place.h"
#include "places/PlacePage.h"

#include <QHash>
#include <functional>

class QHBoxLayout;
class QUrl;

namespace shopflow::ui {

class SecretClipboard;

//! The port-forwards that this console holds open: where each leads, whether it is used,
//! and a way to end it.
class ForwardsPage final : public PlacePage
{
    Q_OBJECT

public:
    //! \a titleOf: what people call the store of a name.
    ForwardsPage(const Theme &theme, SecretClipboard &clipboard, std::function<QString(const QString &)> titleOf,
                 QWidget *parent = nullptr);
    void setForwards(const QVector<ForwardStatus> &forwards);
    static PlaceFact fact(const QVector<ForwardStatus> &forwards);

Q_SIGNALS:
    void openRequested(const QUrl &url);
    void stopRequested(const QString &storeName);

private:
    void rebuild();
    void addForward(QVBoxLayout &into, const ForwardStatus &forward);
    void addButtons(QHBoxLayout &row, const ForwardStatus &forward, const QUrl &url);
    void tell(const ForwardStatus &forward);

    SecretClipboard &m_clipboard;
    std::function<QString(const QString &)> m_titleOf;
    QVector<ForwardStatus> m_shown;
    QHash<QString, Label *> m_states; //!< by store
};

} // namespace shopflow::ui
