// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ChangeText.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

namespace {

QString markOf(ObjectChange::Kind kind)
{
    switch (kind) {
    case ObjectChange::Kind::Create:
        return Output::toned(u"+ create"_s, Output::Tone::Good);
    case ObjectChange::Kind::Update:
        return Output::toned(u"~ update"_s, Output::Tone::Warning);
    case ObjectChange::Kind::Delete:
        return Output::toned(u"- delete"_s, Output::Tone::Bad);
    case ObjectChange::Kind::None:
        break;
    }
    return Output::toned(u"  none  "_s, Output::Tone::Faint);
}

} // namespace

QJsonArray changesJson(const ChangeReport &report)
{
    QJsonArray changes;
    for (const ObjectChange &each : report.objects) {
        QJsonArray fields;
        for (const FieldChange &field : each.fields)
            fields.append(QJsonObject{{u"path"_s, field.path}, {u"from"_s, field.from}, {u"to"_s, field.to}});
        QJsonArray conflicts;
        for (const FieldConflict &conflict : each.conflicts)
            conflicts.append(QJsonObject{{u"path"_s, conflict.path}, {u"manager"_s, conflict.manager}});
        changes.append(QJsonObject{{u"object"_s, each.object},
                                   {u"change"_s, toString(each.kind)},
                                   {u"fields"_s, fields},
                                   {u"conflicts"_s, conflicts}});
    }
    return changes;
}

void printChanges(Output &output, const ChangeReport &report)
{
    if (report.changesNothing())
        output.line(u"Nothing would change."_s);
    for (const ObjectChange &each : report.objects) {
        if (each.kind == ObjectChange::Kind::None)
            continue;
        output.line(markOf(each.kind) + u' ' + each.object);
        for (const FieldChange &field : each.fields) {
            const QString nothing = u"(nothing)"_s;
            output.line(u"      %1: %2 → %3"_s.arg(field.path, field.from.isEmpty() ? nothing : field.from,
                                                   field.to.isEmpty() ? nothing : field.to));
        }
        for (const FieldConflict &conflict : each.conflicts)
            output.line(u"      %1 is set by “%2”"_s.arg(conflict.path, conflict.manager));
    }
    for (const QString &note : report.notes)
        output.note(note);
}

} // namespace shopflow::ctl
