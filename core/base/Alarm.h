// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <chrono>

namespace shopflow {

//! A timer that rings once, of the time that a Timing counts. Starting it again
//! moves it. Owned by its parent; lives on the parent's thread.
class Alarm : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Alarm)

public:
    explicit Alarm(QObject *parent = nullptr) : QObject(parent) {}

    virtual void start(std::chrono::milliseconds wait) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isActive() const = 0;

Q_SIGNALS:
    void rang();
};

} // namespace shopflow
