// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/vendure/json_row.h"
#include "domain/result.h"

#include <QByteArray>

#include <memory>

namespace unisono::channels {

/// The envelope of a GraphQL answer, opened: what is wrong inside an answer that HTTP calls fine.
class VendureAnswer
{
public:
    /// Fault::UnexpectedAnswer for what is no whole JSON object with data, else the fault that the first entry of `errors` stands
    /// for: not authorised is Fault::AccessRefused, however late it comes. The detail begins with the error's code.
    static Result<std::unique_ptr<VendureAnswer>> open(const QByteArray& body);

    /// Calls `read` with the object in `data`. Fault::UnexpectedAnswer where there is none, or where the document breaks off below.
    template<typename Read>
    Result<void> data(Read&& read)
    {
        simdjson::ondemand::object root;
        if (m_document.get_object().get(root))
            return brokenOff();
        JsonRow row(root);
        const bool isThere = row.object("data", std::forward<Read>(read));
        if (!isThere || row.isBroken())
            return brokenOff();
        return {};
    }

private:
    VendureAnswer() = default;
    static Error brokenOff();

    simdjson::padded_string m_text;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
};

} // namespace unisono::channels
