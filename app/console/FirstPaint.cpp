// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/FirstPaint.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>
#include <QWidget>
#include <QWindow>

namespace shopflow {

namespace {
Q_LOGGING_CATEGORY(lcStart, "shopflow.start", QtWarningMsg)
}

void FirstPaint::tellOf(QWidget &window)
{
    if (lcStart().isDebugEnabled() && window.windowHandle())
        window.windowHandle()->installEventFilter(new FirstPaint(window));
}

FirstPaint::FirstPaint(QWidget &window) : QObject(&window) {}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    const auto *window = qobject_cast<QWindow *>(watched);
    if (event->type() != QEvent::Expose || !window || !window->isExposed())
        return false;
    watched->removeEventFilter(this);
    // The event is what paints; whoever is called after it runs in a window that can be used.
    QTimer::singleShot(0, this, [this] {
        qCDebug(lcStart) << "The window is painted.";
        deleteLater();
    });
    return false;
}

} // namespace shopflow
