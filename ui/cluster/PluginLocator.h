// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QObject>
#include <QPointer>

class QFileDialog;
class QWidget;

namespace shopflow::ui {

//! Lets a person say where a program is that signs contexts in and was not found, and
//! remembers it for all of them. GUI thread; owned by the view that asks.
class PluginLocator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PluginLocator)

public:
    explicit PluginLocator(QWidget *view);

    //! Opens the dialog; located() or failed() follows, or neither.
    void ask(const QString &program);

Q_SIGNALS:
    void located();
    void failed(const shopflow::Error &error);

private:
    void take(const QString &path);

    QWidget *m_view; //!< the parent
    QString m_program;
    QPointer<QFileDialog> m_dialog;
};

} // namespace shopflow::ui
