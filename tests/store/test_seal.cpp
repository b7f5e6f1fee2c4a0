// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <filesystem>
#include <numeric>

#include "../../src/store/seal.hpp"
#include "../support/cache.hpp"

using namespace maillage;

namespace {

constexpr const char* secret_file = "maillage/snapshot-secret";

std::string hexadecimal(const std::string& bytes) {
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) text += {digits[byte >> 4], digits[byte & 15]};
    return text;
}

}  // namespace

TEST(Seal, is_the_hmac_sha_256_under_the_secret_of_the_account) {
    const Cache cache;
    std::string secret(32, '\0');
    std::iota(secret.begin(), secret.end(), '\0');
    std::filesystem::create_directory(cache.folder() / "maillage");
    cache.folder().put(secret_file, secret);
    // What Python's hmac module gives.
    EXPECT_EQ(hexadecimal(seal_of("what do ya want for nothing?")),
              "099805f4ac310786968565c098db515cc50862b420ae31e20238312344bed36a");
}

TEST(Seal, is_that_of_its_bytes_and_of_no_others) {
    const Cache cache;
    const std::string seal = seal_of("abc");
    EXPECT_EQ(seal.size(), seal_size);
    EXPECT_EQ(seal_of("abc"), seal) << "the secret stays";
    EXPECT_TRUE(is_sealed("abc", seal));
    EXPECT_FALSE(is_sealed("abd", seal));
    EXPECT_FALSE(is_sealed("abc", seal.substr(1)));
    EXPECT_FALSE(is_sealed("abc", ""));
}

TEST(Seal, is_no_seal_for_another_account) {
    const Cache here;
    const std::string seal = seal_of("abc");
    {
        const Cache elsewhere;
        EXPECT_FALSE(is_sealed("abc", seal)) << "no secret was drawn there";
        EXPECT_TRUE(elsewhere.folder().names().empty()) << "and none was to look";
        EXPECT_NE(seal_of("abc"), seal);
        EXPECT_FALSE(is_sealed("abc", seal));
    }
    EXPECT_TRUE(is_sealed("abc", seal));
}

TEST(Seal, has_a_secret_for_the_owner_alone) {
    using std::filesystem::perms;
    const Cache cache;
    seal_of("abc");
    EXPECT_EQ(content_of(cache.folder() / secret_file).size(), 32u);
    EXPECT_EQ(std::filesystem::status(cache.folder() / secret_file).permissions(),
              perms::owner_read | perms::owner_write);
}

TEST(Seal, draws_another_secret_when_the_first_is_spoilt) {
    const Cache cache;
    const std::string seal = seal_of("abc");
    cache.folder().put(secret_file, "short");
    EXPECT_FALSE(is_sealed("abc", seal));
    EXPECT_NE(seal_of("abc"), seal);
    EXPECT_TRUE(is_sealed("abc", seal_of("abc")));
}
