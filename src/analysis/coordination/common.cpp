// SPDX-License-Identifier: Apache-2.0
#include "common.hpp"

namespace maillage::inline analysis::coordination {
namespace {

/// The réseaux that are, or may be, multi-theme réseaux of others that work on the scale of communes,
/// by territory.
struct Neighbour {
    Id<Reseau> reseau;
    Answer is_one;
};
using Neighbours = std::vector<std::vector<Neighbour>>;

Neighbours neighbours_by_territory(const Facts& facts) {
    Neighbours found(facts.model.territories.size());
    for (const Reseau& reseau : facts.model.reseaux) {
        const Id<Reseau> id = facts.model.reseaux.id_of(reseau);
        if (!facts.stands(reseau) || facts.coordinations.contains(id) || reseau.parent) continue;
        const Answer is_one = is(reseau.scope, ReseauScope::external) &
                              is(reseau.type, ReseauType::multithematic) &
                              is(reseau.scale, Scale::commune);
        if (is_one == Answer::no) continue;
        for (const AnyId territory : reseau.territories)
            found[territory.index].push_back({id, is_one});
    }
    return found;
}

/// Whether each coordination has a neighbour for which something holds.
template <class Holds>
Answers any_neighbour(const Facts& facts, Holds holds) {
    const Neighbours neighbours = neighbours_by_territory(facts);
    Answers answers = facts.otherwise(facts.model.reseaux.name());
    for (std::uint32_t i = 0; i < answers.size(); ++i)
        for (const AnyId territory : facts.model.reseaux[facts.coordinations[i]].territories)
            for (const Neighbour& neighbour : neighbours[territory.index]) {
                if (answers[i] == Answer::yes && !facts.takes_down()) break;
                const Answer held =
                    neighbour.is_one & holds(facts.coordinations[i], neighbour.reseau);
                facts.take_down(facts.model.reseaux, i, facts.model.reseaux[neighbour.reseau],
                                held);
                answers[i] = answers[i] | held;
            }
    return answers;
}

}  // namespace

Answers otherwise_of_coordinators(const Facts& facts) {
    Answers answers = facts.otherwise(facts.model.posts.name());
    for (const Post& post : facts.model.posts)
        if (const auto place = facts.coordinations.place_of(post.reseau);
            place != Selection::nobody && facts.stands(post) &&
            post.function.is(PostFunction::coordinator))
            answers[place] = Answer::no;
    return answers;
}

Answer was_held(const Facts& facts, const Meeting& meeting, Date at) {
    if (!meeting.date) return Answer::unknown;
    const Answer in_year = answer(meeting.date.year() == facts.year);
    if (!at || meeting.date.last_day() <= at.last_day()) return in_year;
    return in_year & (meeting.date.first_day() > at.last_day() ? Answer::no : Answer::unknown);
}

Answers linked(const Facts& facts, LinkKind kind) {
    return linked(facts, kind, [](Id<Reseau>) { return Answer::yes; });
}

std::map<std::pair<Id<Reseau>, Id<Reseau>>, Answer> joined_pairs(const Facts& facts,
                                                                 LinkKind kind) {
    std::map<std::pair<Id<Reseau>, Id<Reseau>>, Answer> pairs;
    for (const Link& link : facts.model.links) {
        const Answer joins = is(link.kind, kind);
        if (!facts.stands(link) || !link.from_reseau || !link.to_reseau || joins == Answer::no)
            continue;
        for (const auto& pair : {std::pair(link.from_reseau, link.to_reseau),
                                 std::pair(link.to_reseau, link.from_reseau)}) {
            Answer& joined = pairs.try_emplace(pair, joins).first->second;
            joined = joined | joins;
        }
    }
    return pairs;
}

Answers has_neighbours(const Facts& facts) {
    return any_neighbour(facts, [](Id<Reseau>, Id<Reseau>) { return Answer::yes; });
}

Answers has_neighbours(const Facts& facts, LinkKind kind, bool is_linked) {
    const auto pairs = joined_pairs(facts, kind);
    return any_neighbour(facts, [&](Id<Reseau> mine, Id<Reseau> other) {
        const auto pair = pairs.find({mine, other});
        const Answer joined = pair != pairs.end() ? pair->second
                              : facts.has_named_all(facts.model.links.name(), mine)
                                  ? Answer::no
                                  : Answer::unknown;
        return is_linked ? joined : ~joined;
    });
}

Answer is_directory(const Document& paper, DocumentStatus status) {
    return is(paper.kind, DocumentKind::directory) & is(paper.status, status);
}

Answer is_statutes(const Document& paper) {
    return is(paper.kind, DocumentKind::charter, DocumentKind::internal_rules) &
           is(paper.status, DocumentStatus::adopted);
}

Answer was_answered(const Facts& facts, const Relay& relay) {
    if (!is_answered(relay)) return relay.answer == "none" ? Answer::no : Answer::unknown;
    const Date on = relay.answered_on;
    if (on && ((facts.year && on.year() > *facts.year) ||
               (facts.at && on.first_day() > facts.at.last_day())))
        return Answer::no;
    const bool may_be_later = facts.at && on && on.last_day() > facts.at.last_day();
    return may_be_later ? Answer::unknown : Answer::yes;
}

Answer is_on(const Model& model, Id<Territory> territory, TerritoryLevel level) {
    return territory ? is(model.territories[territory].level, level) : Answer::unknown;
}

}  // namespace maillage::inline analysis::coordination
