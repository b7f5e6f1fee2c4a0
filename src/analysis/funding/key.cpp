// SPDX-License-Identifier: Apache-2.0
#include "ratio.hpp"

#include <algorithm>
#include <limits>

#include <maillage/io/cell.hpp>
#include <maillage/vocabulary/number.hpp>

#include "../../embedded.hpp"
#include "../../strict_json.hpp"

namespace maillage::inline analysis {
namespace {

constexpr std::string_view key_format = "maillage-key/1";

constexpr Label a_share{"un nombre qui n’est pas négatif : 0.5, 12, 1/3",
                        "een getal dat niet negatief is: 0.5, 12, 1/3",
                        "a number that is not negative: 0.5, 12, 1/3"};
constexpr Label an_amount{"un montant en euros : 5000.00", "een bedrag in euro: 5000.00",
                          "an amount in euros: 5000.00"};
constexpr Label a_part{"au moins une part", "minstens één deel", "at least one part"};

template <class Enum>
Enum term(const JsonPlace& place) {
    const Vocabulary& vocabulary = vocabulary_of<Enum>();
    if (const auto row = term_with_code(vocabulary, place.text())) return static_cast<Enum>(*row);
    throw place.unsuitable(listed(vocabulary.rows, &TermRow::code));
}

Ratio ratio(const JsonPlace& place) {
    if (const auto found = funding::ratio_of(place.number())) return *found;
    throw place.unsuitable(a_share);
}

Cents amount_at(const JsonPlace& place) {
    const auto cents = cents_of(place.number());
    if (!cents || cents->value < 0) throw place.unsuitable(an_amount);
    return *cents;
}

/// A member that may be missing.
template <class Read>
auto optional(const JsonPlace& place, std::string_view name, Read read)
    -> std::optional<decltype(read(place))> {
    if (const auto found = place.find(name)) return read(*found);
    return std::nullopt;
}

KeyPart part(const JsonPlace& place) {
    place.only({"by", "weight", "year", "shares", "if_unknown"});
    KeyPart part;
    part.by = term<Criterion>(place.at("by"));
    part.weight = optional(place, "weight", ratio).value_or(Ratio{1});
    part.year = optional(place, "year",
                         [](const JsonPlace& year) { return static_cast<int>(year.integer()); });
    part.if_unknown = optional(place, "if_unknown", ratio);
    if (part.by == Criterion::shares)
        for (const std::string& actor : place.at("shares").names())
            part.shares[actor] = ratio(place.at("shares").at(actor));
    return part;
}

KeyBounds bounds(const JsonPlace& place) {
    place.only({"floor", "cap", "for_each_fte", "fte", "cap_share", "at_least", "at_most"});
    KeyBounds bounds;
    bounds.floor = optional(place, "floor", amount_at);
    bounds.cap = optional(place, "cap", amount_at);
    bounds.fte = optional(place, "fte", ratio);
    if (bounds.fte) bounds.for_each_fte = amount_at(place.at("for_each_fte"));
    bounds.cap_share = optional(place, "cap_share", ratio);
    bounds.at_least = optional(place, "at_least", ratio);
    bounds.at_most = optional(place, "at_most", ratio);
    return bounds;
}

}  // namespace

namespace funding {

std::optional<Ratio> ratio_of(std::string_view text) {
    if (const auto bar = text.find('/'); bar != text.npos) {
        const auto over = number_in<std::int64_t>(text.substr(0, bar));
        const auto under = number_in<std::int64_t>(text.substr(bar + 1));
        if (!over || !under || *over < 0 || *under <= 0) return std::nullopt;
        return Ratio{*over, *under};
    }
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
    const JsonDocument document(text, name, key_format);
    const JsonPlace root = document.root().only(
        {"format", "id", "title", "sources", "example", "among", "conveners", "parts", "bounds"});
    AllocationKey key;
    key.id = root.at("id").text();
    key.title = root.at("title").texts();
    if (const auto sources = root.find("sources"))
        for (const JsonPlace& source : sources->items()) key.sources.push_back(source.text());
    const auto flag = [](const JsonPlace& place) { return place.flag(); };
    key.is_example = optional(root, "example", flag).value_or(false);
    key.conveners = optional(root, "conveners", flag).value_or(false);
    key.among = optional(root, "among", term<ActorKind>).value_or(ActorKind::cpas);
    for (const JsonPlace& one : root.at("parts").items()) key.parts.push_back(part(one));
    if (std::ranges::none_of(key.parts, [](const KeyPart& one) { return one.weight.over > 0; }))
        throw root.at("parts").unsuitable(a_part);
    key.bounds = optional(root, "bounds", bounds).value_or(KeyBounds{});
    return key;
}

std::vector<AllocationKey> allocation_keys() {
    std::vector<AllocationKey> keys;
    for (const std::string_view text : embedded_keys())
        keys.push_back(allocation_key_from_json(text, std::string(key_format)));
    return keys;
}

AllocationKey allocation_key(std::string_view id) {
    std::vector<AllocationKey> keys = allocation_keys();
    for (AllocationKey& key : keys)
        if (key.id == id) return std::move(key);
    throw ArgumentError({"argument.unknown", {std::string(id), listed(keys, &AllocationKey::id)}});
}

}  // namespace maillage::inline analysis
