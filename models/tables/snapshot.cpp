// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/snapshot.h"

namespace unisono::tables {

const ChannelTables* Snapshot::channel(const QString& id) const
{
    for (const auto& channel : channels)
        if (channel->profile.id == id)
            return channel.get();
    return nullptr;
}

Quantity signedQuantity(MovementKind kind, Quantity quantity)
{
    switch (kind) {
    case MovementKind::Return:
    case MovementKind::Receipt:
    case MovementKind::TransferIn:
        return quantity;
    case MovementKind::Sale:
    case MovementKind::TransferOut:
    case MovementKind::WriteOff:
        return -quantity;
    case MovementKind::Count:
    case MovementKind::Other:
        break;
    }
    return {};
}

} // namespace unisono::tables
