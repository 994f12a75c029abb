// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <initializer_list>

//! Reading fields of API objects that may be absent: every reader answers with an
//! empty value then, because the API server leaves out what is zero.
namespace shopflow::kube {

//! The value at \a path below \a object; undefined when a part of it is missing.
QJsonValue fieldAt(const QJsonObject &object, std::initializer_list<QLatin1String> path);
QString textAt(const QJsonObject &object, std::initializer_list<QLatin1String> path);
QJsonObject objectAt(const QJsonObject &object, std::initializer_list<QLatin1String> path);
QJsonArray arrayAt(const QJsonObject &object, std::initializer_list<QLatin1String> path);
int numberAt(const QJsonObject &object, std::initializer_list<QLatin1String> path, int absent = 0);
//! UTC; invalid when absent or null. Nanoseconds are cut to milliseconds.
QDateTime timeAt(const QJsonObject &object, std::initializer_list<QLatin1String> path);
QDateTime parseTime(const QString &rfc3339);

//! The condition of \a type in status.conditions; empty when there is none.
QJsonObject conditionOf(const QJsonObject &object, QLatin1String type);
bool conditionIsTrue(const QJsonObject &object, QLatin1String type);

QString nameOf(const QJsonObject &object);
QString labelOf(const QJsonObject &object, QLatin1String label);
QString annotationOf(const QJsonObject &object, QLatin1String annotation);

} // namespace shopflow::kube
