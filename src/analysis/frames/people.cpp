// SPDX-License-Identifier: Apache-2.0
// Predicates: who is a member, who coordinates, who sits, who is there.

#include "../coordination/predicates.hpp"
#include "../coordination/seats.hpp"
#include "predicates.hpp"

namespace maillage::inline analysis::framing {
namespace {

using coordination::answer;

Answer is_of_kinds(const Model& model, const Given& given, Id<Actor> actor) {
    if (actor) return given.has("kind", model.actors[actor].kind);
    if (given.terms("kind").empty()) return Answer::yes;
    return actor.is_none() ? Answer::no : Answer::unknown;
}

/// Whether an actor is one of those that convene a réseau.
Answer convenes(const Model& model, Id<Actor> actor, Id<Reseau> reseau) {
    const Ids<Actor>& organisers = model.reseaux[reseau].organisers;
    if (!organisers.known()) return Answer::unknown;
    return actor.known() ? answer(organisers.contains(actor)) : Answer::unknown;
}

Judgement has_members(const Facts& facts, const Given& given) {
    const Model& model = facts.model;
    const auto& memberships = model.memberships;
    const double least = given.number("at_least").value_or(1);
    const bool others = given.flag("others"),
               all = !others && given.terms("kind").empty() && given.terms("language").empty();
    Witness witness(facts, memberships);
    coordination::Numbers numbers = coordination::members_that(
        facts, [&](const Membership& row) { return facts.coordinations.place_of(row.reseau); },
        [&](const Membership& row) {
            const bool is_actor = row.member.which == 0;
            const Id<Actor> actor = row.member.first();
            Answer held = all ? Answer::yes : answer(is_actor);
            if (is_actor && !all) {
                held = is_of_kinds(model, given, actor) &
                       given.has("language", model.actors[actor].language_regime);
                if (others) held = held & ~convenes(model, actor, row.reseau);
            }
            if (held != Answer::no)
                witness.saw(facts.coordinations.place_of(row.reseau), memberships,
                            memberships.id_of(row), held);
            return held;
        });
    if (all)
        for (std::uint32_t place = 0; place < numbers.size(); ++place) {
            const Id<Reseau> id = facts.coordinations[place];
            numbers[place] = facts.members[place];  // as it declares, if it does
            if (model.reseaux[id].declared_members.known())
                witness.saw(place, model.reseaux, id, Answer::yes);
        }
    return std::move(witness).of_number(numbers.within(least));
}

Judgement has_present(const Facts& facts, const Given& given) {
    const Model& model = facts.model;
    Witness witness(facts, model.attendances);
    Answers answers = coordination::had_there(facts, [&](const Attendance& who, const Meeting& at) {
        const Answer held = given.has("role", who.role) & is_of_kinds(model, given, who.actor) &
                            given.has("meeting", at.kind);
        const Answer there =
            coordination::is(who.status, AttendanceStatus::present) & facts.was_held(at) & held;
        // The meeting, for the key of an attendance may name who was there.
        if (there != Answer::no)
            witness.saw(facts.home(at.reseau), model.meetings, who.meeting, there);
        return held;
    });
    return std::move(witness).of_one(std::move(answers));
}

Judgement has_coordinator_that(const Facts& facts, const Given& given) {
    const auto& posts = facts.model.posts;
    Witness witness(facts, posts);
    Answers answers = coordination::coordinator(facts, [&](const Post& post) {
        const Answer held = given.has("training", post.training) &
                            given.has("recruitment", post.recruitment) &
                            given.has("duty", post.other_duties);
        if (post.function.is(PostFunction::coordinator))
            witness.saw(facts.coordinations.place_of(post.reseau), posts, posts.id_of(post), held);
        return held;
    });
    return std::move(witness).of_one(std::move(answers));
}

/// Whether members hold at least as many seats on its committees as those who convene it.
Judgement has_parity(const Facts& facts, const Given&) {
    const Model& model = facts.model;
    const auto& mandates = model.mandates;
    Witness witness(facts, mandates);
    const std::vector<bool> is_followed = coordination::followed_in_year(facts);
    const auto owner = [&](const Mandate& row) {
        return is_followed[mandates.id_of(row).index] ? Selection::nobody : facts.home(row.reseau);
    };
    const auto is_convener = [&](const Mandate& row) {
        return convenes(model, row.actor, facts.coordinations[owner(row)]);
    };
    const Answers otherwise = facts.otherwise(mandates.name());
    const coordination::Numbers conveners = facts.tally(otherwise, mandates, owner, is_convener);
    const coordination::Numbers members = facts.tally(
        otherwise, mandates, owner, [&](const Mandate& row) { return ~is_convener(row); });
    for (const Mandate& row : mandates)
        if (facts.stands(row)) witness.saw(owner(row), mandates, mandates.id_of(row), Answer::yes);
    return std::move(witness).of_number(~conveners.exceeds(members) &
                                        (members.within(1) | conveners.within(1)));
}

Judgement meets_other_coordinators(const Facts& facts, const Given&) {
    const auto& memberships = facts.model.memberships;
    Witness witness(facts, memberships);
    for (const Membership& row : memberships)
        if (facts.stands(row) && facts.peers.contains(row.reseau))
            witness.saw(facts.home(row.member.second()), memberships, memberships.id_of(row),
                        Answer::yes);
    return std::move(witness).of_one(coordination::meets_peers(facts));
}

}  // namespace

std::span<const Predicate> predicates_of_people() {
    static const std::vector<Predicate> predicates = {
        {"members",
         {"il a de tels membres, sur papier", "het heeft zulke leden, op papier",
          "it has such members, on paper"},
         {terms<ActorKind>("kind", {"types d’acteurs", "soorten actoren", "kinds of actors"}),
          terms<LanguageRegime>("language",
                                {"régimes linguistiques", "taalstelsels", "language regimes"}),
          {"others",
           Takes::Kind::flag,
           {"sans ceux qui l’organisent", "zonder wie het organiseert",
            "without those who convene it"}},
          at_least_so_many()},
         has_members},
        {"present",
         {"l’un d’eux était présent à une réunion de l’année",
          "één van hen was aanwezig op een vergadering van het jaar",
          "one of them was at a meeting of the year"},
         {terms<PersonRole>("role", {"fonctions", "functies", "roles"}),
          terms<ActorKind>("kind", {"types d’acteurs", "soorten actoren", "kinds of actors"}),
          terms<MeetingKind>("meeting",
                             {"types de réunions", "soorten vergaderingen", "kinds of meetings"})},
         has_present},
        {"coordinator",
         {"il a un coordinateur qui est tel", "het heeft een coördinator die zo is",
          "it has a coordinator that is so"},
         {terms<Training>("training", {"formations", "opleidingen", "trainings"}),
          terms<Recruitment>("recruitment", {"recrutements", "aanwervingen", "recruitments"}),
          terms<Duty>("duty", {"autres tâches", "andere taken", "other duties"})},
         has_coordinator_that},
        {"parity",
         {"dans ses comités, les membres ont au moins autant de sièges que les organisateurs",
          "in zijn comités hebben de leden minstens zoveel zetels als de organisatoren",
          "on its committees members have at least as many seats as those who convene it"},
         {},
         has_parity},
        {"peers",
         {"il est membre d’un réseau où des coordinateurs se rencontrent",
          "het is lid van een netwerk waar coördinatoren elkaar ontmoeten",
          "it is a member of a réseau where coordinators meet each other"},
         {},
         meets_other_coordinators},
    };
    return predicates;
}

}  // namespace maillage::inline analysis::framing
