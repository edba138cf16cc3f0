// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_answer.h"

#include "channels/vendure/json_structure.h"

namespace unisono::channels {

namespace {

struct CodeFault
{
    std::string_view code;
    Fault fault;
};

constexpr CodeFault codeFaults[] = {
    {"FORBIDDEN", Fault::AccessRefused},          {"UNAUTHORIZED", Fault::AccessRefused},
    {"UNAUTHENTICATED", Fault::AccessRefused},    {"CHANNEL_NOT_FOUND", Fault::NotFound},
    {"INTERNAL_SERVER_ERROR", Fault::ServerFault},
};

Error faultOf(std::string_view code, std::string_view message)
{
    Fault fault = Fault::UnexpectedAnswer;
    for (const CodeFault& known : codeFaults)
        if (known.code == code)
            fault = known.fault;
    const auto text = [](std::string_view view) { return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())); };
    return {fault, {}, QStringLiteral("%1: %2").arg(text(code), text(message).left(300))};
}

/// What the first entry of `errors` stands for, or success.
Result<void> firstError(JsonRow& root)
{
    std::optional<Error> error;
    root.each("errors", [&](JsonRow& entry) {
        if (error)
            return;
        const std::string message(entry.text("message"));
        std::string code;
        entry.object("extensions", [&](JsonRow& more) { code = more.text("code"); });
        error = faultOf(code, message);
    });
    if (error)
        return *error;
    return {};
}

} // namespace

Error VendureAnswer::brokenOff()
{
    return {Fault::UnexpectedAnswer, {}, QStringLiteral("no whole GraphQL answer")};
}

Result<std::unique_ptr<VendureAnswer>> VendureAnswer::open(const QByteArray& body)
{
    if (!isWholeJson({body.constData(), static_cast<std::size_t>(body.size())}))
        return brokenOff();
    std::unique_ptr<VendureAnswer> answer(new VendureAnswer);
    answer->m_text = simdjson::padded_string(body.constData(), static_cast<std::size_t>(body.size()));
    if (answer->m_parser.iterate(answer->m_text).get(answer->m_document))
        return brokenOff();
    simdjson::ondemand::object root;
    if (answer->m_document.get_object().get(root))
        return brokenOff();
    JsonRow row(root);
    if (const auto checked = firstError(row); !checked)
        return checked.error();
    if (row.isBroken())
        return brokenOff();
    answer->m_document.rewind();
    return answer;
}

} // namespace unisono::channels
