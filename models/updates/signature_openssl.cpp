// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/signature.h"
#include "updates/signature_parts.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace unisono::updates {

namespace {

struct Free
{
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

const unsigned char* start(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

bool isSigned(const QByteArray& bytes, const QByteArray& signature, const QByteArray& key)
{
    if (pointOf(key).isEmpty() || fixedForm(signature).isEmpty()) // the same is taken on every system
        return false;
    const unsigned char* der = start(key);
    const std::unique_ptr<EVP_PKEY, Free> owner(d2i_PUBKEY(nullptr, &der, static_cast<long>(key.size())));
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    return owner && context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, owner.get()) == 1
        && EVP_DigestVerify(context.get(), start(signature), static_cast<std::size_t>(signature.size()), start(bytes),
                            static_cast<std::size_t>(bytes.size())) == 1;
}

} // namespace unisono::updates
