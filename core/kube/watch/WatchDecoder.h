// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/watch/ObjectTrim.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace shopflow::kube {

//! One event of a watch.
struct WatchEvent {
    enum class Type { Added, Modified, Deleted, Bookmark, Error, Malformed };
    Type type = Type::Malformed;
    QJsonObject object; //!< the Status for Error
};

//! Cuts the bytes of a watch into events: split at line feeds whatever the chunks
//! are, parsed and trimmed one object at a time. No I/O.
class WatchDecoder
{
public:
    explicit WatchDecoder(const ObjectTrim &trim = {}) : m_trim(trim) {}

    //! The events that \a bytes complete.
    QVector<WatchEvent> feed(const QByteArray &bytes);
    //! True when a cut event is left over, i.e. the stream ended in the middle.
    [[nodiscard]] bool hasRest() const { return !m_buffer.isEmpty(); }
    void clear() { m_buffer.clear(); }

private:
    ObjectTrim m_trim;
    QByteArray m_buffer;
};

//! Items of a List body parsed and trimmed one at a time.
struct DecodedList {
    QVector<QJsonObject> items; //!< with apiVersion and kind filled in
    QString resourceVersion;
    QString continueToken;
    bool valid = false;
};
DecodedList decodeList(const QByteArray &body, const ObjectTrim &trim = {});

} // namespace shopflow::kube
