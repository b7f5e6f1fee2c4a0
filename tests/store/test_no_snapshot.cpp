// SPDX-License-Identifier: Apache-2.0
// Of a library that is built without snapshots.
#include <gtest/gtest.h>

#include <maillage/store/snapshot.hpp>

using namespace maillage;

TEST(NoSnapshot, is_said_to_who_asks_for_one) {
    EXPECT_FALSE(has_snapshots());
    for (const auto ask : {+[] { save_snapshot(Model(), "any"); },
                           +[] { static_cast<void>(load_snapshot("any")); }}) {
        try {
            ask();
            FAIL() << "nothing was thrown";
        } catch (const SnapshotError& error) {
            EXPECT_EQ(error.message().code, "snapshot.absent");
            EXPECT_NE(error.message().cure(Language::en).find("MAILLAGE_SNAPSHOT"),
                      std::string::npos);
        }
    }
}
