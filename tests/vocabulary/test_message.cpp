// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include <maillage/vocabulary/message.hpp>

using namespace maillage;

namespace {

/// The places `{0}`, `{1}` … of a pattern.
std::set<std::string> places(std::string_view pattern) {
    static const std::regex place("\\{[0-9]\\}");
    const std::string text(pattern);
    return {std::sregex_token_iterator(text.begin(), text.end(), place), {}};
}

/// Every text literal of the sources but for the list of messages itself.
std::set<std::string> literals() {
    namespace fs = std::filesystem;
    static const std::regex literal("\"([a-z]+([.][a-z_]+)?)\"");
    std::set<std::string> found;
    for (const char* folder : {"src", "include", "bindings", "python"})
        for (const auto& entry :
             fs::recursive_directory_iterator(fs::path(MAILLAGE_SOURCE_DIR) / folder)) {
            const fs::path& path = entry.path();
            if (path.filename().string().ends_with("_messages.hpp") ||
                !std::set<fs::path>{".cpp", ".hpp", ".py"}.contains(path.extension()))
                continue;
            std::ifstream file(path);
            const std::string text(std::istreambuf_iterator<char>(file), {});
            found.insert(std::sregex_token_iterator(text.begin(), text.end(), literal, 1), {});
        }
    return found;
}

}  // namespace

TEST(Message, puts_particulars_into_their_places) {
    const auto filled_with = [](std::string_view pattern, std::vector<Texts> particulars) {
        return filled(Label{"", "", pattern}, particulars, Language::en);
    };
    EXPECT_EQ(filled_with("{1} of {0}", {"a", "b"}), "b of a");
    EXPECT_EQ(filled_with("{0}{0}", {"a"}), "aa");
    EXPECT_EQ(filled_with("{1}!", {"a"}), "!") << "one that is not given is nothing";
    EXPECT_EQ(filled_with("{\"format\": {0}} {x} {", {"1"}), "{\"format\": 1} {x} {");
    EXPECT_EQ(filled_with("{0}", {"{1}"}), "{1}") << "a particular is no pattern";
    EXPECT_EQ(filled_with("", {}), "");
}

TEST(Message, lets_words_follow_their_number) {
    const Label pattern{"{0} {0|réseau existe|réseaux existent}",
                        "{0} {0|netwerk bestaat|netwerken bestaan}",
                        "{0} {0|réseau exists|réseaux exist}"};
    const auto filled_with = [&](const char* number, Language language) {
        return filled(pattern, std::vector<Texts>{number}, language);
    };
    EXPECT_EQ(filled_with("0", Language::fr), "0 réseau existe");
    EXPECT_EQ(filled_with("1,5", Language::fr), "1,5 réseau existe");
    EXPECT_EQ(filled_with("2", Language::fr), "2 réseaux existent");
    EXPECT_EQ(filled_with("10", Language::fr), "10 réseaux existent");
    EXPECT_EQ(filled_with("0", Language::nl), "0 netwerken bestaan");
    EXPECT_EQ(filled_with("1", Language::nl), "1 netwerk bestaat");
    EXPECT_EQ(filled_with("1", Language::en), "1 réseau exists");
    EXPECT_EQ(filled_with("1.5", Language::en), "1.5 réseaux exist");
}

TEST(Message, says_the_same_in_three_languages) {
    const Message message{"reference.unknown", {"cpas-x", Label{"acteurs", "actoren", "actors"}}};
    EXPECT_EQ(message.what(Language::fr), "« cpas-x » n’existe pas dans la table « acteurs »");
    EXPECT_EQ(message.what(Language::nl), "‘cpas-x’ bestaat niet in de tabel ‘actoren’");
    EXPECT_EQ(message.what(Language::en), "“cpas-x” does not exist in the table “actors”");
    EXPECT_EQ(message.cure(Language::en), "add that row there, or correct the key");
}

TEST(Message, lists_what_may_be_chosen_by_label) {
    const std::vector<Label> labels{{"oui", "ja", "yes"}, {"non", "nee", "no"}};
    const Texts listed = labels_listed(labels, std::identity{});
    EXPECT_EQ(listed, Texts("oui, non", "ja, nee", "yes, no"));
    EXPECT_EQ((Message{"value.table", {"x", listed}}).cure(Language::nl), "kies: ja, nee");
}

TEST(Message, without_a_row_shows_itself_as_our_bug) {
    EXPECT_EQ((Message{"no.such", {}}).what(Language::fr), "?");
}

TEST(Messages, have_codes_of_their_own) {
    std::set<std::string_view> codes;
    for (const MessageRow& row : messages()) EXPECT_TRUE(codes.insert(row.code).second) << row.code;
}

TEST(Messages, say_what_and_how_to_cure_it_in_each_language) {
    for (const MessageRow& row : messages())
        for (const Language language : languages) {
            EXPECT_FALSE(row.what.in(language).empty()) << row.code;
            EXPECT_FALSE(row.cure.in(language).empty()) << row.code;
        }
}

TEST(Messages, have_the_same_places_in_each_language) {
    for (const MessageRow& row : messages())
        for (const Label& label : {row.what, row.cure}) {
            EXPECT_EQ(places(label.fr), places(label.nl)) << row.code;
            EXPECT_EQ(places(label.fr), places(label.en)) << row.code;
        }
}

TEST(Messages, number_their_places_from_zero) {
    for (const MessageRow& row : messages()) {
        std::set<std::string> all = places(row.what.en);
        all.merge(places(row.cure.en));
        std::set<std::string> expected;
        for (std::size_t i = 0; i < all.size(); ++i) expected.insert("{" + std::to_string(i) + "}");
        EXPECT_EQ(all, expected) << row.code;
    }
}

TEST(Messages, are_all_given_somewhere) {
    const std::set<std::string> used = literals();
    for (const MessageRow& row : messages())
        EXPECT_TRUE(used.contains(std::string(row.code))) << row.code << " is never given";
}

TEST(Messages, cover_every_code_that_is_given) {
    std::set<std::string> codes, subjects;
    for (const MessageRow& row : messages()) {
        codes.emplace(row.code);
        subjects.emplace(row.code.substr(0, row.code.find('.')));
    }
    for (const std::string& literal : literals())
        if (literal.ends_with(".hpp")) continue;  // an include
        else if (const auto dot = literal.find('.');
                 dot != literal.npos && subjects.contains(literal.substr(0, dot)))
            EXPECT_TRUE(codes.contains(literal)) << literal << " has no row";
}
