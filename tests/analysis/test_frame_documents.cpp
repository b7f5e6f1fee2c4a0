// SPDX-License-Identifier: Apache-2.0
// Frames as JSON: what is refused, with its place, and what is read.
#include "../support/folder.hpp"
#include "../support/frames.hpp"

using namespace maillage;

namespace {

/// The message of the error that a document raises.
Message refused(const std::string& text) {
    try {
        frame_from_json(text, "mine");
    } catch (const Error& error) {
        return error.message();
    }
    return {"accepted", {}};
}
Message refused_rule(const std::string& rule) {
    return refused(R"({"format": "maillage-frame/1", "id": "f", "title": "F", "rules": [)" + rule +
                   "]}");
}

}  // namespace

TEST(FrameDocument, is_refused_with_its_place_and_what_suits) {
    EXPECT_EQ(refused("{\n \"a\": }"), (Message{"json.syntax", {"mine", "2", "7"}}));
    EXPECT_EQ(refused("[]"), (Message{"rules.format", {"mine", "maillage-frame/1"}}));
    EXPECT_EQ(refused(R"({"format": "maillage/1"})"),
              (Message{"rules.format", {"mine", "maillage-frame/1"}}));
    EXPECT_EQ(refused(std::string(100, '[')), (Message{"limit.depth", {"16"}}));
    EXPECT_EQ(refused(std::string((1 << 20) + 1, ' ')).code, "limit.size");
    EXPECT_EQ(refused(R"({"format": "maillage-frame/1", "id": "f", "rules": []})"),
              (Message{"rules.missing", {"title", "mine"}}));
    EXPECT_EQ(refused(R"({"format": "maillage-frame/1", "id": "f", "title": "F", "rules": []})"),
              (Message{"rules.value", {"[]", "mine, rules", "[…] (≥ 1)"}}));
    EXPECT_EQ(refused(R"({"format": "maillage-frame/1", "id": 3, "title": "F", "rules": [1]})"),
              (Message{"rules.value", {"3", "mine, id", "\"…\""}}));
    EXPECT_EQ(refused(R"({"format": "maillage-frame/1", "name": 3})").code, "rules.key");
}

TEST(FrameDocument, is_refused_where_it_says_a_key_twice) {
    EXPECT_EQ(refused(R"({"format": "maillage-frame/1", "id": "f", "id": "g"})"),
              (Message{"rules.twice", {"id", "mine"}}));
    EXPECT_EQ(
        refused_rule(rule(R"({"predicate": "need"})") + ", " +
                     rule(R"({"any": [{"predicate": "fte", "at_least": 1, "at_least": 2}]})")),
        (Message{"rules.twice", {"at_least", "mine, rules[2].requires.any[1]"}}));
    EXPECT_EQ(refused_rule(rule(R"({"all": [{"predicate": "need"}, {"predicate": "need"}]})")).code,
              "accepted");
}

TEST(FrameDocument, takes_numbers_as_they_are_written) {
    const auto least = [](const std::string& number) {
        const std::string asks = R"({"predicate": "fte", "at_least": )" + number + "}";
        return frame_of(rule(asks)).rules.at(0).asks.parameters.at("at_least").at(0);
    };
    EXPECT_EQ(least("9007199254740993"), "9007199254740993") << "2^53 + 1 is no double";
    EXPECT_EQ(least("0.5"), "0.5");
}

TEST(FrameDocument, names_the_rule_that_is_refused) {
    const auto message = [](const std::string& asks, const std::string& more = "") {
        return refused_rule(rule(asks, more, "C10-2"));
    };
    EXPECT_EQ(message(R"({"predicate": "papers"})").particulars.at(1).plain,
              "mine, rules[C10-2].requires.predicate");
    EXPECT_EQ(
        message(R"({"all": [{"predicate": "need"}, {"any": []}]})"),
        (Message{"rules.value", {"[]", "mine, rules[C10-2].requires.all[2].any", "[…] (≥ 1)"}}));
    const Message kind = message(R"({"predicate": "document", "kind": "poem"})");
    EXPECT_EQ(kind.code, "rules.value");
    EXPECT_EQ(kind.particulars.at(1).plain, "mine, rules[C10-2].requires.kind");
    EXPECT_TRUE(kind.particulars.at(2).plain.starts_with("charter, internal_rules, minutes"));
    EXPECT_EQ(message(R"({"predicate": "document", "title": "x"})"),
              (Message{"rules.key",
                       {"title", "mine, rules[C10-2].requires",
                        "kind, status, age, later, since, by, at_least"}}));
    EXPECT_EQ(message(R"({"predicate": "fte", "at_least": "much"})"),
              (Message{"rules.value", {"much", "mine, rules[C10-2].requires.at_least", "> 0"}}));
    EXPECT_EQ(message(R"({"predicate": "fte", "at_least": -1})").code, "rules.value");
    EXPECT_EQ(message(R"({"predicate": "steered"})"),
              (Message{"rules.missing", {"by", "mine, rules[C10-2].requires"}}));
    EXPECT_EQ(message(R"({"predicate": "members", "others": 1})").code, "rules.value");
    EXPECT_EQ(message(R"({"predicate": "document", "by": ".."})").code, "rules.value");
    EXPECT_EQ(message(R"({"predicate": "need"})", R"("since": "soon",)").particulars.at(1).plain,
              "mine, rules[C10-2].since");
    EXPECT_EQ(message(R"({"predicate": "need"})", R"("undocumented": true,)").code, "rules.key");
    EXPECT_EQ(message(R"({"predicate": "need"})", R"("note": {"de": "x"},)").code, "rules.key");
    EXPECT_EQ(message(R"({"predicate": "meetings", "at_least": 0})"),
              (Message{"rules.value", {"0", "mine, rules[C10-2].requires.at_least", "> 0"}}));
    EXPECT_EQ(message(R"({"predicate": "need"})", R"("since": "2014", "until": "2010-12",)"),
              (Message{"rules.value", {"\"2010-12\"", "mine, rules[C10-2].until", "≥ 2014"}}));
    EXPECT_EQ(message(R"({"predicate": "need"})", R"("since": "2014-06", "until": "2014",)").code,
              "accepted");
    EXPECT_EQ(message(R"({"both": []})").code, "rules.missing");
    EXPECT_EQ(message(R"({"any": [{"predicate": "need"}], "all": []})").code, "rules.key");
    EXPECT_EQ(
        refused_rule(rule(R"({"predicate": "need"})") + ", " + rule(R"({"predicate": "need"})")),
        (Message{"rules.twice", {"r", "mine, rules"}}));
    EXPECT_EQ(refused_rule(R"({"id": "x", "text": "t", "reference": "r"})"),
              (Message{"rules.missing", {"requires", "mine, rules[x]"}}));
}

TEST(FrameDocument, is_read_from_a_file) {
    const Folder folder;
    const std::string file = folder.put("mine.json", R"({"format": "maillage-frame/1", "id": "f",
                                    "title": {"nl": "Mijn"}, "rules": [)" +
                                                         rule(R"({"predicate": "need"})") + "]}");
    EXPECT_EQ(read_frame(file).title.nl, "Mijn");
    EXPECT_THROW(read_frame(folder / "none.json"), FileError);
    EXPECT_THROW(read_frame(folder.path()), FileError);
}
