// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/PaletteContents.h"

#include "stores/StoreTableModel.h"
#include "stores/StoreWords.h"

using namespace Qt::StringLiterals;

namespace shopflow::ui {

QVector<PaletteEntry> PaletteContents::actions(const ActionCatalog &catalog)
{
    QVector<PaletteEntry> entries;
    for (const ActionCatalog::Id id : catalog.ids()) {
        QAction *action = catalog.action(id);
        if (id == ActionCatalog::Id::Palette || !action->isVisible())
            continue;
        PaletteEntry entry;
        entry.icon = catalog.icon(id);
        entry.title = catalog.title(id);
        entry.place = catalog.place(id);
        if (action->isCheckable())
            entry.place += u" \u00b7 "_s + (action->isChecked() ? tr("on", "a choice") : tr("off", "a choice"));
        entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        entry.reason = catalog.reason(id);
        entry.run = [action] { action->trigger(); };
        entries.append(entry);
    }
    return entries;
}

QVector<PaletteEntry> PaletteContents::stores(const Theme &theme, const StoreTableModel &model,
                                              const QString &contextName,
                                              const std::function<void(const QString &)> &select)
{
    QVector<PaletteEntry> entries;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Store &store = *model.storeAt(row);
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Store;
        entry.icon = theme.icon(u"store"_s);
        entry.title = store.spec.displayTitle();
        entry.place = tr("Store on %1 · %2", "a cluster, the state of the store")
                          .arg(contextName, StoreWords::look(store.status).word);
        entry.run = [select, uid = store.uid] { select(uid); };
        entries.append(entry);
    }
    return entries;
}

QVector<PaletteEntry> PaletteContents::contexts(const Theme &theme, const QStringList &names, const QString &current,
                                                const std::function<void(const QString &)> &open)
{
    QVector<PaletteEntry> entries;
    for (const QString &name : names) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Context;
        entry.icon = theme.icon(u"cluster"_s);
        entry.title = name;
        entry.place = name == current ? tr("Cluster, open now") : tr("Cluster");
        entry.run = [open, name] { open(name); };
        entries.append(entry);
    }
    return entries;
}

} // namespace shopflow::ui
