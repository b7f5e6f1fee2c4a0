// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/vocabulary/error.hpp>

using namespace maillage;

TEST(Error, says_what_happened_and_what_cures_it) {
    const FileError error({"file.missing", {"forest.json"}});
    EXPECT_STREQ(error.what(), "“forest.json” does not exist (check the path)");
    EXPECT_EQ(error.message().code, "file.missing");
    EXPECT_EQ(error.message().what(Language::fr), "« forest.json » n’existe pas");
    EXPECT_EQ(error.message().cure(Language::nl), "controleer het pad");
}

TEST(Error, is_the_common_name_of_all_of_them) {
    EXPECT_THROW(throw ArgumentError({"argument.unknown", {}}), Error);
    EXPECT_THROW(throw FileError({"file.missing", {}}), Error);
    EXPECT_THROW(throw LimitError({"limit.size", {}}), Error);
    EXPECT_THROW(throw Cancelled({"cancelled", {}}), Error);
    EXPECT_THROW(throw Cancelled({"cancelled", {}}), std::runtime_error);
}
