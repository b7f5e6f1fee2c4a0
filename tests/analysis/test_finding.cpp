// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <maillage/analysis/finding.hpp>

using namespace maillage;

namespace {

const Named forest{"forest", Texts("Forest", "Vorst", "")};
const Named uccle{"uccle", Texts("Uccle", "Ukkel", "")};

}  // namespace

TEST(Value, is_shown_in_the_language_of_the_reader) {
    const auto shown = [](const Value& value) {
        return to_text(value, Language::fr) + '/' + to_text(value, Language::nl) + '/' +
               to_text(value, Language::en);
    };
    EXPECT_EQ(shown({}), "//");
    EXPECT_EQ(shown(true), "oui/ja/yes");
    EXPECT_EQ(shown(false), "non/nee/no");
    EXPECT_EQ(shown(std::int64_t{12}), "12/12/12");
    EXPECT_EQ(shown(0.5), "0,5/0,5/0.5");
    EXPECT_EQ(shown(std::string("x")), "x/x/x");
    EXPECT_EQ(shown(Texts("un", "een", "one")), "un/een/one");
    EXPECT_EQ(shown(forest), "Forest/Vorst/Forest");
    EXPECT_EQ(shown(std::vector{forest, uccle}), "Forest, Uccle/Vorst, Ukkel/Forest, Uccle");
    EXPECT_EQ(shown(std::vector<Named>{}), "//");
}

TEST(Finding, as_json_has_flat_rows_beside_its_denominator) {
    Finding finding;
    finding.indicator = "test";
    finding.title = Texts("Essai", "Proef", "Test");
    finding.columns = {{"commune", Texts("commune", "gemeente", "commune"), "", true},
                       {"which", Texts("lesquels", "welke", "which"), "", true},
                       {"count", Texts("nombre", "aantal", "count"), "actors"},
                       {"word", Texts("mot", "woord", "word"), ""},
                       {"sure", Texts("sûr", "zeker", "sure"), ""},
                       {"unknown", Texts("inconnu", "onbekend", "unknown"), "", true}};
    finding.rows = {{forest, std::vector{forest, uccle}, std::int64_t{2}, Texts("un", "een", "one"),
                     true, Value()}};
    finding.population_of = Texts("communes", "gemeenten", "communes");
    finding.population = 19;
    finding.known = 12;
    finding.omitted = {{Texts("filtrés", "gefilterd", "filtered"), 3}};
    finding.sentences = {Texts("Voici.", "Hier.", "Here.")};
    finding.caveats = {Texts("Attention.", "Let op.", "Beware.")};
    finding.unobserved = {Texts("Non observé.", "Niet waargenomen.", "Not observed.")};
    finding.stamp = {"digest", "0.1.0", "relations=membership", {{"at", "2026"}}};
    EXPECT_EQ(finding.unknown(), 7u);
    EXPECT_EQ(to_json(finding, Language::nl), R"({
  "indicator": "test",
  "title": "Proef",
  "rows": [
    {
      "commune": "forest",
      "commune_name": "Vorst",
      "which": "forest|uccle",
      "which_name": "Vorst|Ukkel",
      "count": 2,
      "word": "een",
      "sure": true,
      "unknown": null,
      "unknown_name": null
    }
  ],
  "columns": [
    {
      "name": "commune",
      "label": "gemeente",
      "unit": "",
      "named": true
    },
    {
      "name": "which",
      "label": "welke",
      "unit": "",
      "named": true
    },
    {
      "name": "count",
      "label": "aantal",
      "unit": "actors",
      "named": false
    },
    {
      "name": "word",
      "label": "woord",
      "unit": "",
      "named": false
    },
    {
      "name": "sure",
      "label": "zeker",
      "unit": "",
      "named": false
    },
    {
      "name": "unknown",
      "label": "onbekend",
      "unit": "",
      "named": true
    }
  ],
  "population_of": "gemeenten",
  "population": 19,
  "known": 12,
  "unknown": 7,
  "omitted": [
    {
      "what": "gefilterd",
      "count": 3
    }
  ],
  "sentences": [
    "Hier."
  ],
  "caveats": [
    "Let op."
  ],
  "unobserved": [
    "Niet waargenomen."
  ],
  "stamp": {
    "data": "digest",
    "library_version": "0.1.0",
    "lens": "relations=membership",
    "arguments": {
      "at": "2026"
    }
  }
})");
}

TEST(Finding, has_the_same_flat_columns_whatever_its_rows) {
    Finding finding;
    finding.columns = {{"commune", {}, "", true}, {"count", {}}};
    const std::vector<std::string> flat{"commune", "commune_name", "count"};
    EXPECT_EQ(flat_columns(finding), flat);
    for (const Value& commune : {Value(forest), Value(), Value(std::vector<Named>{})}) {
        finding.rows = {{commune, std::int64_t{1}}};
        EXPECT_EQ(flat_columns(finding), flat);
        const std::string json = to_json(finding, Language::en);
        EXPECT_NE(json.find("\"commune_name\": "), std::string::npos) << json;
    }
}

TEST(Finding, has_no_text_among_flat_numbers) {
    Finding finding;
    finding.columns = {{"count", {}}, {"note", {}}};
    finding.rows = {{std::int64_t{1}, std::string("one")}, {std::string(), std::string()}};
    const std::string json = to_json(finding, Language::en);
    EXPECT_NE(json.find("\"count\": null,\n      \"note\": \"\""), std::string::npos) << json;
    EXPECT_EQ(to_text(finding.rows[1][0], Language::en), "") << "there is nothing to say of it";
}

TEST(Finding, is_a_value) {
    Finding finding;
    finding.rows = {{forest, std::int64_t{1}}};
    Finding other = finding;
    EXPECT_EQ(finding, other);
    other.rows[0][1] = std::int64_t{2};
    EXPECT_NE(finding, other);
}
