// SPDX-License-Identifier: Apache-2.0
#include "predicates.hpp"

namespace maillage::inline analysis {
namespace framing {
namespace {

template <class Visit>
void for_each_predicate(Visit visit) {
    for (const auto table :
         {predicates_of_means(), predicates_of_people(), predicates_of_actions()})
        for (const Predicate& predicate : table) visit(predicate);
}

}  // namespace

Answer is_recent(const Facts& facts, const Given& given, Date date) {
    const auto years = given.number("age");
    if (!years) return Answer::yes;
    if (!date || !facts.year) return Answer::unknown;
    return coordination::answer(date.year() >= *facts.year - *years);
}

const Predicate* predicate_named(std::string_view name) {
    const Predicate* found = nullptr;
    for_each_predicate([&](const Predicate& predicate) {
        if (predicate.name == name) found = &predicate;
    });
    return found;
}

std::string predicate_names() {
    std::vector<std::string_view> names;
    for_each_predicate([&](const Predicate& predicate) { names.push_back(predicate.name); });
    return listed(names, [](std::string_view name) { return name; });
}

}  // namespace framing

std::vector<FramePredicate> frame_predicates() {
    std::vector<FramePredicate> predicates;
    framing::for_each_predicate([&](const framing::Predicate& predicate) {
        FramePredicate& made = predicates.emplace_back();
        made.name = predicate.name;
        made.doc = predicate.doc;
        for (const framing::Takes& takes : predicate.takes)
            made.parameters.push_back(
                {std::string(takes.name), framing::values_of(takes), takes.doc, takes.required});
    });
    return predicates;
}

}  // namespace maillage::inline analysis
