// SPDX-License-Identifier: Apache-2.0
#include "seal.hpp"

#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include <maillage/vocabulary/error.hpp>

#include "../files.hpp"

namespace maillage::inline store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t secret_size = 32;

fs::path absolute_path_of(const char* variable) {
    const char* value = std::getenv(variable);
    const fs::path path = value ? value : "";
    return path.is_absolute() ? path : fs::path();
}

/// Where the secret is kept; empty when the account has no such place. Who deletes it loses nothing
/// but snapshots.
fs::path secret_file() {
    fs::path cache = absolute_path_of("XDG_CACHE_HOME");
    if (const fs::path home = absolute_path_of("HOME"); cache.empty() && !home.empty())
        cache = home / ".cache";
    return cache.empty() ? cache : cache / "maillage" / "snapshot-secret";
}

/// The secret; empty when none was drawn yet.
std::string secret() {
    std::ifstream file(secret_file(), std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(file), {});
    return bytes.size() == secret_size ? bytes : std::string();
}

std::string drawn_secret() {
    const fs::path place = secret_file();
    if (place.empty())
        throw FileError({"file.unwritable", {"snapshot-secret", "XDG_CACHE_HOME, HOME"}});
    unsigned char bytes[secret_size];
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        throw FileError({"file.unwritable", {place.string(), "RAND_bytes"}});
    std::string drawn(std::begin(bytes), std::end(bytes));
    files::write(place, drawn, files::Readers::owner);
    return drawn;
}

std::string hmac(std::string_view key, std::string_view bytes) {
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), out, &size);
    return {out, out + size};
}

}  // namespace

std::string seal_of(std::string_view bytes) {
    std::string key = secret();
    if (key.empty()) key = drawn_secret();
    return hmac(key, bytes);
}

bool is_sealed(std::string_view bytes, std::string_view seal) {
    const std::string key = secret();
    const std::string expected = key.empty() ? key : hmac(key, bytes);
    return !key.empty() && seal.size() == expected.size() &&
           CRYPTO_memcmp(seal.data(), expected.data(), seal.size()) == 0;
}

}  // namespace maillage::inline store
