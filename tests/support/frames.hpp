// SPDX-License-Identifier: Apache-2.0
#pragma once
// Frames of one rule, and what they say of a coordination, for tests.

#include <gtest/gtest.h>

#include <string>

#include <maillage/analysis/frame.hpp>

#include "coordinations.hpp"

namespace maillage {

/// A frame of these rules.
inline Frame frame_of(const std::string& rules, const std::string& more = "") {
    return frame_from_json(R"({"format": "maillage-frame/1", "id": "f", "title": "F", )" + more +
                           R"("rules": [)" + rules + "]}");
}

/// A rule that asks that.
inline std::string rule(const std::string& asks, const std::string& more = "",
                        const char* id = "r") {
    return R"({"id": ")" + std::string(id) +
           R"(", "text": "text", "reference": "reference", "cure": "cure", )" + more +
           R"("requires": )" + asks + "}";
}

struct FrameTest : testing::Test, Coordinations {
    Id<Reseau> a = coordination("a");

    /// The verdict on the coordination and the rows on which it rests.
    std::string verdict(const std::string& asks, const std::string& more = "") const {
        const Finding found = check_frame(model, frame_of(rule(asks, more)), {"a", 2013, {}});
        const std::vector<Value>& row = found.rows.at(0);
        std::string text = std::get<Named>(row[2]).key;
        if (const auto* evidence = std::get_if<std::vector<Named>>(&row[3]))
            for (const Named& one : *evidence) text += ' ' + one.key;
        return text;
    }
    template <class Entity>
    Entity& row(Table<Entity>& table, const std::string& key) {
        Entity made;
        made.reseau = a;
        return table.edit(add(table, key, made));
    }
    /// Unknown while nobody says; not met, once it says that it named all in the table.
    void expect_unknown_then_not_met(const std::string& asks, const std::string& table) {
        EXPECT_EQ(verdict(asks), "unknown");
        names_all(a, table);
        EXPECT_EQ(verdict(asks),
                  "not_met inquiries:inquiries-" + std::to_string(model.inquiries.size() - 1));
    }
};

}  // namespace maillage
