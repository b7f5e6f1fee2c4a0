// SPDX-License-Identifier: Apache-2.0
#include "ratio.hpp"

#include <algorithm>
#include <limits>

#include <maillage/io/cell.hpp>
#include <maillage/vocabulary/number.hpp>

#include "../../embedded.hpp"
#include "../../json.hpp"

namespace maillage::inline analysis {
namespace {

using json::Read;

const std::string key_format = "maillage-key/1";

template <class Enum>
Enum term(const Read& read) {
    const Vocabulary& vocabulary = vocabulary_of<Enum>();
    if (const auto row = term_with_code(vocabulary, read.text())) return static_cast<Enum>(*row);
    read.refuse(listed(vocabulary.rows, &TermRow::code));
}

Ratio ratio(const Read& read) {
    if (const auto found = funding::ratio_of(read.value())) return *found;
    read.refuse("0.5, 12, \"1/3\"");
}

/// Shares have marks and no bars: fractions of many kinds have no common unit that is short.
Ratio share(const Read& read) {
    if (const auto found = funding::decimal_of(read.value())) return *found;
    read.refuse("12, \"18874.09\"");
}

/// To the cent, and with a mark for nothing but cents: it is a program that reads a key.
Cents amount_at(const Read& read) {
    const auto euros = funding::decimal_of(read.value());
    if (!euros || euros->under > 100 || euros->over > funding::most_cents)
        read.refuse("5000, \"5000.00\"");
    const std::int64_t cents = euros->over * (100 / euros->under);
    if (cents > funding::most_cents) read.refuse("5000, \"5000.00\"");
    return {cents};
}

int year_at(const Read& read) {
    const auto year = number_in<int>(read.value());
    if (!year) read.refuse("2006");
    return *year;
}

/// A member that may be missing.
template <class Make>
auto optional(const Read& read, const std::string& name, Make make)
    -> std::optional<decltype(make(read))> {
    if (read.has(name)) return make(read.in(name));
    return std::nullopt;
}

KeyPart part(const Read& read) {
    read.expect_object({"by", "weight", "year", "legal_act", "shares", "if_unknown"});
    KeyPart part;
    part.by = term<Criterion>(read.in("by"));
    part.weight = optional(read, "weight", ratio).value_or(Ratio{1});
    part.year = optional(read, "year", year_at);
    part.if_unknown = optional(read, "if_unknown", share);
    part.legal_act =
        optional(read, "legal_act", [](const Read& act) { return act.text(); }).value_or("");
    if (part.by == Criterion::shares) {
        const Read shares = read.in("shares");
        for (const std::string& actor : shares.keys()) part.shares[actor] = share(shares.in(actor));
    }
    return part;
}

KeyBounds bounds(const Read& read) {
    read.expect_object({"floor", "cap", "for_each_fte", "fte", "cap_share", "at_least", "at_most"});
    KeyBounds bounds;
    bounds.floor = optional(read, "floor", amount_at);
    bounds.cap = optional(read, "cap", amount_at);
    bounds.fte = optional(read, "fte", ratio);
    if (bounds.fte) bounds.for_each_fte = amount_at(read.in("for_each_fte"));
    bounds.cap_share = optional(read, "cap_share", ratio);
    if (bounds.cap_share && bounds.cap_share->over > bounds.cap_share->under)
        read.in("cap_share").refuse("0.25, \"1/3\" (≤ 1)");
    bounds.at_least = optional(read, "at_least", ratio);
    bounds.at_most = optional(read, "at_most", ratio);
    return bounds;
}

}  // namespace

namespace funding {

std::optional<Ratio> ratio_of(std::string_view text) {
    const auto bar = text.find('/');
    if (bar == text.npos) return decimal_of(text);
    const auto over = number_in<std::int64_t>(text.substr(0, bar));
    const auto under = number_in<std::int64_t>(text.substr(bar + 1));
    if (!over || !under || *over < 0 || *under <= 0) return std::nullopt;
    return Ratio{*over, *under};
}

std::optional<Ratio> decimal_of(std::string_view text) {
    std::string digits(text);
    std::int64_t under = 1;
    if (const auto mark = digits.find('.'); mark != digits.npos) {
        const std::size_t places = digits.size() - mark - 1;
        if (places > 15) return std::nullopt;
        for (std::size_t i = 0; i < places; ++i) under *= 10;
        digits.erase(mark, 1);
    }
    const auto over = number_in<std::int64_t>(digits);
    if (!over || !all_digits(digits)) return std::nullopt;
    return Ratio{*over, under};
}

}  // namespace funding

AllocationKey allocation_key_from_json(std::string_view text, const std::string& name) {
    const json::Rules document(text, name, key_format);
    const Read read = document.read();
    read.expect_object(
        {"format", "id", "title", "sources", "example", "among", "conveners", "parts", "bounds"});
    const auto flag = [](const Read& member) { return member.flag(); };
    AllocationKey key;
    key.id = read.in("id").text();
    key.title = read.in("title").texts();
    if (read.has("sources"))
        for (const Read& source : read.in("sources").items()) key.sources.push_back(source.text());
    key.is_example = optional(read, "example", flag).value_or(false);
    key.among = optional(read, "among", term<ActorKind>).value_or(ActorKind::cpas);
    key.conveners = optional(read, "conveners", flag).value_or(false);
    for (const Read& each : read.in("parts").items()) key.parts.push_back(part(each));
    if (std::ranges::none_of(key.parts, [](const KeyPart& each) { return each.weight.over > 0; }))
        read.in("parts").refuse("[{\"by\": …, \"weight\": 1}]");
    key.bounds = optional(read, "bounds", bounds).value_or(KeyBounds{});
    return key;
}

AllocationKey read_allocation_key(const std::string& path) {
    return allocation_key_from_json(json::rules_at(path), path);
}

Cents envelope_of(std::string_view text) {
    const auto cents = cents_of(text);
    if (!cents || cents->value < 0 || cents->value > funding::most_cents)
        throw ArgumentError({"funding.envelope", {std::string(text)}});
    return *cents;
}

const std::vector<AllocationKey>& allocation_keys() {
    static const std::vector<AllocationKey> all = [] {
        std::vector<AllocationKey> keys;
        for (const std::string_view text : embedded_keys())
            keys.push_back(allocation_key_from_json(text));
        return keys;
    }();
    return all;
}

const AllocationKey& allocation_key(std::string_view id) {
    const auto found = std::ranges::find(allocation_keys(), id, &AllocationKey::id);
    if (found == allocation_keys().end())
        throw ArgumentError(
            {"argument.unknown", {std::string(id), listed(allocation_keys(), &AllocationKey::id)}});
    return *found;
}

}  // namespace maillage::inline analysis
