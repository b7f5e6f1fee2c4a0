// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/vocabulary/issue.hpp>

using namespace maillage;

TEST(Issue, says_where_what_and_how_to_cure_it) {
    const Issue issue{Severity::error,
                      {"value.date", {"hier"}},
                      {"meetings.csv", "meetings", 12, "date", "plénière"}};
    EXPECT_EQ(to_text(issue, Language::fr),
              "meetings.csv, ligne 12, colonne date : « hier » n’est pas une date (écrivez 2013, "
              "décembre 2013, 2013-12, 2013-12-31 ou 31/12/2013)");
    EXPECT_EQ(to_text(issue, Language::nl),
              "meetings.csv, rij 12, kolom date: ‘hier’ is geen datum (schrijf 2013, "
              "december 2013, 2013-12, 2013-12-31 of 31/12/2013)");
    EXPECT_EQ(to_text(issue, Language::en),
              "meetings.csv, row 12, column date: “hier” is not a date (write 2013, December "
              "2013, 2013-12, 2013-12-31 or 31/12/2013)");
}

TEST(Issue, names_the_table_where_the_file_does_not) {
    const Message message{"value.open_date", {}};
    const auto place = [&](const Where& where) {
        const std::string text = to_text({Severity::error, message, where}, Language::en);
        return text.substr(0, text.find(": “"));
    };
    EXPECT_EQ(place({"inventaire.xlsx", "meetings", 3, {}, {}}),
              "inventaire.xlsx, meetings, row 3");
    EXPECT_EQ(place({{}, "meetings", 0, "date", "m1"}), "meetings, row m1, column date");
    EXPECT_EQ(place({"meetings.csv", "meetings", 0, {}, {}}), "meetings.csv");
}

TEST(Issue, of_nowhere_is_its_message_alone) {
    EXPECT_EQ(to_text({Severity::error, {"row.unknown", {"x", "actors"}}, {}}, Language::en),
              "“actors” has no row “x” (check the key or the name)");
}

TEST(Issues, are_counted_by_severity) {
    const Issues issues{{Severity::error, {"file.quote", {}}, {}},
                        {Severity::note, {"key.minted", {"2"}}, {}},
                        {Severity::error, {"file.quote", {}}, {}}};
    EXPECT_EQ(count(issues, Severity::error), 2u);
    EXPECT_EQ(count(issues, Severity::warning), 0u);
    EXPECT_EQ(count(issues, Severity::note), 1u);
    EXPECT_EQ(code(Severity::note), "note");
    EXPECT_EQ(code(Severity::warning), "warning");
    EXPECT_EQ(code(Severity::error), "error");
}
