// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <map>
#include <sstream>

#include <maillage/model/model.hpp>
#include <maillage/vocabulary/fold.hpp>

using namespace maillage;

namespace {

std::map<std::string_view, const Vocabulary*> vocabularies() {
    std::map<std::string_view, const Vocabulary*> all;
    const Model model;
    for (const AnyTable* table : tables(model))
        for (const Field& field : table->description().fields)
            if (field.terms) all[field.terms().name] = &field.terms();
    return all;
}

std::vector<std::string> split(std::string_view also) {
    std::vector<std::string> spellings;
    std::istringstream text{std::string(also)};
    for (std::string spelling; std::getline(text, spelling, '|');) spellings.push_back(spelling);
    return spellings;
}

}  // namespace

TEST(ModelVocabularies, have_a_name_each) {
    std::map<std::string_view, const Vocabulary*> seen;
    const Model model;
    for (const AnyTable* table : tables(model))
        for (const Field& field : table->description().fields)
            if (field.terms)
                EXPECT_EQ(seen.try_emplace(field.terms().name, &field.terms()).first->second,
                          &field.terms())
                    << field.terms().name;
    EXPECT_EQ(seen.size(), 43u);
}

TEST(ModelVocabularies, have_codes_that_are_identifiers_and_mean_nothing_else) {
    for (const auto& [name, vocabulary] : vocabularies())
        for (const TermRow& row : vocabulary->rows) {
            EXPECT_EQ(row.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz_"), row.code.npos)
                << row.code;
            EXPECT_NE(row.code, "none") << name << ": the word for a known nothing";
            EXPECT_NE(row.code, "unknown") << name;
        }
}

TEST(ModelVocabularies, have_labels_in_three_languages) {
    for (const auto& [name, vocabulary] : vocabularies())
        for (const TermRow& row : vocabulary->rows)
            for (const Language language : languages)
                EXPECT_FALSE(row.label.in(language).empty()) << name << '.' << row.code;
}

TEST(ModelVocabularies, give_a_spelling_to_one_term_only) {
    for (const auto& [name, vocabulary] : vocabularies()) {
        std::vector<std::pair<std::string, std::string_view>> claims;
        for (const TermRow& row : vocabulary->rows) {
            claims.emplace_back(row.code, row.code);
            for (const Language language : languages)
                claims.emplace_back(row.label.in(language), row.code);
            for (const std::string& spelling : split(row.also))
                claims.emplace_back(spelling, row.code);
        }
        std::map<std::string, std::string_view> owner;
        for (const auto& [spelling, code] : claims)
            EXPECT_EQ(owner.try_emplace(folded(spelling), code).first->second, code)
                << name << ": “" << spelling << "”";
    }
}

TEST(ModelVocabularies, list_other_spellings_that_are_not_said_already) {
    for (const auto& [name, vocabulary] : vocabularies())
        for (const TermRow& row : vocabulary->rows)
            for (const std::string& spelling : split(row.also)) {
                EXPECT_FALSE(spelling.empty()) << name << '.' << row.code;
                EXPECT_NE(folded(spelling), folded(row.code)) << name;
                for (const Language language : languages)
                    EXPECT_NE(folded(spelling), folded(row.label.in(language)))
                        << name << '.' << row.code;
            }
}

TEST(Themes, are_the_sixteen_of_the_questionnaire) {
    EXPECT_EQ(vocabulary_of<Theme>().rows.size(), 16u);
}
