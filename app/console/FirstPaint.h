// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace shopflow {

//! Says once, in the log category shopflow.start, that a window has been painted and
//! takes input: what a start took can be seen from outside. Owned by the window.
class FirstPaint final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstPaint)

public:
    //! Does nothing unless the category is enabled. \a window is shown already.
    static void tellOf(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FirstPaint(QWidget &window);
};

} // namespace shopflow
