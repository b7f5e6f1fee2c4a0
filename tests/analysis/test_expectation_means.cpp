// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/indicator.hpp>

#include "../support/coordinations.hpp"
#include "../support/lines.hpp"

using namespace maillage;

namespace {

struct Expectations : testing::Test, Coordinations {
    Id<Reseau> asked = coordination("asked");

    Finding found() const { return analyse(model, "expectation_means"); }
    /// Yes, coordinations and unknown, after what the means is.
    std::string line(const std::string& id) const {
        for (const std::string& line : lines(found()))
            if (line.find(" | " + id + " | ") != std::string::npos) return line;
        return {};
    }
    void has(const Term<DocumentKind>& kind) {
        Document row;
        row.reseau = asked;
        row.kind = kind;
        row.status = DocumentStatus::adopted;
        row.themes.stated = true;
        row.territory = add(model.territories, "commune", commune());
        add(model.documents, "paper", row);
    }

private:
    static Territory commune() {
        Territory row;
        row.level = TerritoryLevel::commune;
        return row;
    }
};

}  // namespace

TEST_F(Expectations, have_a_row_for_each_means_under_what_it_serves) {
    const Lines all = lines(found());
    EXPECT_EQ(all.size(), 31u);
    EXPECT_TRUE(all.front().starts_with("meet | 1a | U184 | ")) << all.front();
    EXPECT_TRUE(all.back().starts_with("relay | 6a | U214 | ")) << all.back();
}

TEST_F(Expectations, count_whom_a_means_serves) {
    EXPECT_TRUE(line("U184").ends_with(" | 0 | 1 | 1 | ?"));
    names_all(asked, "documents");
    EXPECT_TRUE(line("U184").ends_with(" | 0 | 1 | 0 | ?")) << "it has no directory, and says so";
    has(DocumentKind::directory);
    EXPECT_TRUE(line("U184").ends_with(" | 1 | 1 | 0 | documents:paper"));
    EXPECT_EQ(found().population, 31u);
    EXPECT_EQ(found().sentences.at(0).en,
              "Of the 31 means of the table, 1 serves in at least one coordination; of 4, one can "
              "say it of all.");
}
