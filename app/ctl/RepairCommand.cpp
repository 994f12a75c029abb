// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RepairCommand.h"

#include "Gate.h"

#include "operations/RepairStore.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

void RepairCommand::read(Options &options)
{
    m_storeName = options.argument(0);
    readWaitOptions(options);
}

void RepairCommand::start()
{
    if (refusedReadOnly(u"repair"_s))
        return;
    askStore(context(), m_storeName, this, [this](const Result<QJsonObject> &answer) {
        if (!answer) {
            fail(answer.error(), Stage::BeforeWriting);
            return;
        }
        StoreDirectory &directory = openDirectory(m_storeName);
        follow(new RepairStore(*context().client().value(), context().catalog(), directory, m_storeName, runOptions(),
                               this));
    });
}

} // namespace shopflow::ctl
