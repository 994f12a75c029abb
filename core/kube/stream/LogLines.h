// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <functional>

//! Cuts the bytes of a log, whatever their chunks are, into lines, and lines into
//! their parts. No I/O, no memory but the caller's.
namespace shopflow::kube::LogLines {

//! A line that came with the server's timestamp, or without.
struct Parts {
    QByteArrayView stamp; //!< empty when there is none
    QByteArrayView text;
    qint64 nanoseconds = 0; //!< of the stamp, since 1970
};

//! What is whole of \a rest and \a bytes; the cut line at their end becomes \a rest.
//! A line without an end is handed out in pieces of about a MiB.
QByteArray takeWhole(QByteArray &rest, const QByteArray &bytes);

//! Calls \a visit with each line of \a bytes, without its line feed.
void forEach(QByteArrayView bytes, const std::function<void(QByteArrayView line)> &visit);

//! The stamp and the text of \a line, which ends before its line feed.
Parts partsOf(QByteArrayView line);

} // namespace shopflow::kube::LogLines
