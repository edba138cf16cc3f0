// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/vendure/vendure_answer.h"
#include "channels/vendure/vendure_decoder.h"

#include <utility>

namespace unisono::channels {

inline QString qtText(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// An entry that was kept out, with the first thing that was wrong with it.
RejectedRow rejectedEntry(const char* list, int number, std::string_view key, const std::optional<JsonRow::Problem>& problem);

/// Reads `data.<name>.items`: `read(JsonRow&, entry number from 1)` for each, the counts into `rows`.
template<typename Read>
Result<void> readList(const QByteArray& body, const char* name, VendureRows& rows, Read&& read)
{
    auto answer = VendureAnswer::open(body);
    if (!answer)
        return answer.error();
    bool isThere = false;
    const auto done = (*answer)->data([&](JsonRow& data) {
        data.object(name, [&](JsonRow& list) {
            const auto skip = [&] { rows.rejected.push_back(rejectedEntry(name, ++rows.items, {}, {})); };
            isThere = list.each("items", [&](JsonRow& entry) { read(entry, ++rows.items); }, skip);
            const Decimal total = list.number("totalItems");
            rows.total = total.isKnown() ? total.raw() / Decimal::scale : 0;
        });
    });
    if (!done)
        return done.error();
    if (!isThere)
        return Error{Fault::UnexpectedAnswer, {}, QStringLiteral("the answer has no %1").arg(QLatin1String(name))};
    return {};
}

} // namespace unisono::channels
