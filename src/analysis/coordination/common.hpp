// SPDX-License-Identifier: Apache-2.0
#pragma once
// What questions of several chapters ask of each coordination: about its coordinator, its members, its
// links, its papers and its diagnoses.

#include <map>
#include <set>

#include <maillage/model/year.hpp>

#include "facts.hpp"

namespace maillage::inline analysis::coordination {

/// What to answer of coordinators where no post says it: no, where one is named, or all posts are.
Answers otherwise_of_coordinators(const Facts& facts);
/// Whether something holds of its coordinator, in one and the same post: one of its own, for a
/// working group may have another.
template <class Holds>
Answers coordinator(const Facts& facts, Holds holds) {
    return facts.exists(
        otherwise_of_coordinators(facts), facts.model.posts,
        [&](const Post& post) { return facts.coordinations.place_of(post.reseau); },
        [&](const Post& post) {
            return is(post.function, PostFunction::coordinator) & holds(post);
        });
}
inline Answer heads_the_service(const Post& post) {
    return has(post.other_duties, Duty::head_of_social_service);
}

/// Whether a meeting was held in the year, as one knows it at a date: what is later is only planned.
Answer was_held(const Facts& facts, const Meeting& meeting, Date at);
inline Answer is_official(const Term<PersonRole>& role) {
    return is(role, PersonRole::cpas_president, PersonRole::elected_official);
}

/// How many members something holds of, each counted once however often it is listed.
template <class Owner, class Holds>
Numbers members_that(const Facts& facts, Owner owner, Holds holds) {
    const auto& memberships = facts.model.memberships;
    std::set<std::pair<std::uint32_t, AnyEither>> counted;
    return facts.tally(
        facts.otherwise(memberships.name()), memberships, owner, [&](const Membership& row) {
            if (!row.member.known()) return Answer::unknown;
            const bool is_new = row.member && counted.emplace(owner(row), row.member).second;
            return is_new ? holds(row) : Answer::no;
        });
}

/// Whether a link of a kind joins it, either way, to a réseau of which something holds.
template <class Holds>
Answers linked(const Facts& facts, LinkKind kind, Holds holds) {
    const auto side = [&](Id<Reseau> Link::*mine, Id<Reseau> Link::*other) {
        return facts.exists(facts.model.links, mine, [&, other](const Link& link) {
            return is(link.kind, kind) & holds(link.*other);
        });
    };
    return side(&Link::from_reseau, &Link::to_reseau) | side(&Link::to_reseau, &Link::from_reseau);
}
Answers linked(const Facts& facts, LinkKind kind);
/// Whether a link of a kind joins two réseaux, either way: of the pairs that it joins, or may join.
std::map<std::pair<Id<Reseau>, Id<Reseau>>, Answer> joined_pairs(const Facts& facts, LinkKind kind);
/// Whether a multi-theme réseau of others works on its commune; and whether there is one that a link
/// of a kind joins to it, either way, or does not.
Answers has_neighbours(const Facts& facts);
Answers has_neighbours(const Facts& facts, LinkKind kind, bool is_linked = true);

/// Whether it has a paper of which something holds.
template <class Holds>
Answers has_paper(const Facts& facts, Holds holds) {
    return facts.exists(facts.model.documents, holds);
}
Answer is_directory(const Document& paper, DocumentStatus status = DocumentStatus::adopted);
/// Whether it is a charter, or internal rules, that stand.
Answer is_statutes(const Document& paper);
Answer is_on(const Model& model, Id<Territory> territory, TerritoryLevel level);

/// Whether it was answered by the end of the year, as one knows it.
Answer was_answered(const Facts& facts, const Relay& relay);

/// Whether something is done, or was: what is only planned does not count.
inline Answer is_under_way_or_done(const Activity& activity) {
    return ~is(activity.status, ActivityStatus::planned);
}

/// Whether it made a diagnosis by one of these methods.
template <class... Methods>
Answers diagnosed(const Facts& facts, Methods... methods) {
    return facts.exists(facts.model.diagnoses,
                        [&](const Diagnosis& row) { return is(row.method, methods...); });
}

}  // namespace maillage::inline analysis::coordination
