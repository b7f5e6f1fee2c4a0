// SPDX-License-Identifier: Apache-2.0
#pragma once
// The predicates that a frame may name. A new one is a row of a table, in one of these files:
//
//     {"steered",
//      {"est pilotée par", "wordt aangestuurd door", "is steered by"},
//      {required(terms<Steering>("by", …))},
//      [](const Facts& facts, const Given& given) {
//          return says(facts, [&](const Reseau& r) { return given.has("by", r.steering); });
//      }},

#include "given.hpp"
#include "judgement.hpp"

namespace maillage::inline analysis::framing {

struct Predicate {
    std::string_view name;
    Label doc;
    std::vector<Takes> takes;
    Judgement (*judge)(const Facts&, const Given&);
    bool is_never_denied = false;
};

/// A predicate that nothing recorded makes false: where nobody says it, it is unknown.
inline Predicate never_denied(Predicate predicate) {
    predicate.is_never_denied = true;
    return predicate;
}

template <class Enum>
Takes terms(std::string_view name, const Label& doc) {
    return {name, Takes::Kind::terms, doc, vocabulary_of<Enum>};
}
/// A parameter without which the predicate would say nothing.
inline Takes required(Takes takes) {
    takes.required = true;
    return takes;
}
inline Takes at_least_so_many() {
    return {"at_least",
            Takes::Kind::positive,
            {"au moins autant (1)", "minstens zoveel (1)", "at least so many (1)"}};
}
inline Takes age() {
    return {"age",
            Takes::Kind::number,
            {"d’au plus autant d’années avant l’année décrite (0 : de cette année)",
             "hoogstens zoveel jaar vóór het beschreven jaar (0: van dat jaar)",
             "at most so many years before the year described (0: of that year)"}};
}
/// Whether a date is no older than is given; any is, where nothing is.
Answer is_recent(const Facts& facts, const Given& given, Date date);

// The tables: what a réseau is, has on paper and wants; who is there; what they do.
std::span<const Predicate> predicates_of_means();
std::span<const Predicate> predicates_of_people();
std::span<const Predicate> predicates_of_actions();

/// The predicate of that name; nothing if there is none.
const Predicate* predicate_named(std::string_view name);
/// All their names, for errors.
std::string predicate_names();

}  // namespace maillage::inline analysis::framing
