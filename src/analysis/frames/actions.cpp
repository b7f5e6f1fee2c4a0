// SPDX-License-Identifier: Apache-2.0
// Predicates: how réseaux are built, what they want and what they do.

#include "../coordination/predicates.hpp"
#include "predicates.hpp"

namespace maillage::inline analysis::framing {
namespace {

using coordination::answer;

Judgement has_parts(const Facts& facts, const Given& given) {
    return at_least(
        facts, given.number("at_least").value_or(1), facts.model.reseaux,
        [&](const Reseau& reseau) { return facts.home(reseau.parent); },
        [&](const Reseau& reseau) {
            return given.has("form", reseau.form) & given.has("scope", reseau.scope);
        });
}

Answer is_asked(const Facts& facts, const Given& given, const Meeting& meeting) {
    return facts.was_held(meeting) & given.has("kind", meeting.kind);
}

Judgement has_met(const Facts& facts, const Given& given) {
    return at_least(
        facts, given.number("at_least").value_or(1), facts.model.meetings,
        [&](const Meeting& meeting) { return facts.home(meeting.reseau); },
        [&](const Meeting& meeting) { return is_asked(facts, given, meeting); });
}

/// What began in the year was done in it; what began before may have gone on.
Answer is_in_year(const Facts& facts, const Period& period) {
    if (!facts.year) return Answer::unknown;
    if (!coordination::may_hold(period, *facts.year)) return Answer::no;
    const auto [since, until] = period;
    const bool is_of_year = (since && since.year() == *facts.year) ||
                            (until && until.year() == *facts.year) ||
                            (since.known() && until.known());
    return is_of_year ? Answer::yes : Answer::unknown;
}

Judgement has_activity(const Facts& facts, const Given& given) {
    const bool in_year = given.flag("in_year");
    Judgement held = exists(facts, facts.model.activities, [&](const Activity& activity) {
        return given.has("kind", activity.kind) & given.has("decided_by", activity.decided_by) &
               given.has("expectation", activity.expectations) &
               (in_year ? is_in_year(facts, activity.period) : Answer::yes) &
               coordination::is_under_way_or_done(activity);
    });
    if (in_year || !given.terms("decided_by").empty() || !given.terms("expectation").empty())
        return held;
    // What a réseau says that it does, without saying more, nor when: not what it does not do.
    Judgement said = says(facts, [&](const Reseau& reseau) {
        return answer(!reseau.activity_kinds.empty() &&
                      given.has("kind", reseau.activity_kinds) == Answer::yes);
    });
    for (std::size_t i = 0; i < said.answers.size(); ++i)
        if (said.answers[i] == Answer::no) said.rows[i].clear();
    std::vector<Judgement> either;
    either.push_back(std::move(held));
    either.push_back(std::move(said));
    return any_of(facts, either);
}

/// Whether each row that counts says something in a column; unknown where one does not.
template <class Entity, class Counts>
Judgement each_says(const Facts& facts, const Table<Entity>& table, std::string Entity::*column,
                    Counts counts) {
    Judgement some = exists(facts, table, counts);
    Witness silent(facts, table);
    Answers says_all(facts.coordinations.size(), Answer::yes);
    for (const Entity& row : table) {
        const std::uint32_t place = facts.home(row.reseau);
        if (place == Selection::nobody || !facts.stands(row) || counts(row) == Answer::no ||
            !(row.*column).empty())
            continue;
        says_all[place] = Answer::unknown;
        silent.saw(place, table, table.id_of(row), Answer::unknown);
    }
    return all_of(facts, {std::move(some), std::move(silent).of_one(std::move(says_all))});
}

Judgement needs_reported(const Facts& facts, const Given& given) {
    return exists(
        facts, facts.model.needs,
        [&](const Need& need) { return facts.home(need.reported_by.second()); },
        [&](const Need& need) { return given.has("origin", need.origin); });
}

Judgement has_relayed(const Facts& facts, const Given& given) {
    return exists(facts, facts.model.relays, [&](const Relay& relay) {
        const Answer answered =
            given.flag("answered") ? coordination::was_answered(facts, relay) : Answer::yes;
        return given.has("to_whom", relay.to_whom) & given.has("form", relay.form) & answered;
    });
}

Judgement is_linked(const Facts& facts, const Given& given) {
    const auto side = [&](Id<Reseau> Link::*mine) {
        return exists(
            facts, facts.model.links,
            [&, mine](const Link& link) { return facts.home(link.*mine); },
            [&](const Link& link) { return given.has("kind", link.kind); });
    };
    return any_of(facts, {side(&Link::from_reseau), side(&Link::to_reseau)});
}

/// Whether another multi-theme réseau works on its commune; to which no structural link ties it.
Judgement has_neighbour(const Facts& facts, const Given& given) {
    if (given.flag("unlinked"))
        return shown(facts, facts.model.links, [](const Facts& of) {
            return coordination::has_neighbours(of, LinkKind::structural, false);
        });
    return shown(facts, facts.model.reseaux,
                 [](const Facts& of) { return coordination::has_neighbours(of); });
}

}  // namespace

std::span<const Predicate> predicates_of_actions() {
    static const std::vector<Predicate> predicates = {
        {"part",
         {"il a de telles parties : groupes, comités", "het heeft zulke delen: groepen, comités",
          "it has such parts: groups, committees"},
         {terms<ReseauForm>("form", {"formes", "vormen", "forms"}),
          terms<ReseauScope>("scope", {"portées", "reikwijdtes", "scopes"}), at_least_so_many()},
         has_parts},
        {"objective",
         {"il a un tel objectif", "het heeft zo’n doelstelling", "it has such an objective"},
         {terms<ObjectiveLevel>("level", {"niveaux", "niveaus", "levels"}),
          terms<Aim>("aim", {"visées", "bedoelingen", "aims"}),
          terms<DecidedBy>("decided_by", {"qui l’a décidé", "wie het besliste", "who set it"})},
         [](const Facts& facts, const Given& given) {
             return exists(facts, facts.model.objectives, [&](const Objective& objective) {
                 return given.has("level", objective.level) & given.has("aim", objective.aims) &
                        given.has("decided_by", objective.decided_by);
             });
         }},
        {"meetings",
         {"il s’est réuni dans l’année", "het vergaderde in het jaar", "it met in the year"},
         {terms<MeetingKind>("kind", {"types", "soorten", "kinds"}), at_least_so_many()},
         has_met},
        {"chaired_by",
         {"une réunion de l’année était présidée ainsi",
          "een vergadering van het jaar werd zo voorgezeten",
          "a meeting of the year was chaired like that"},
         {required(terms<PersonRole>("role", {"fonctions", "functies", "roles"}))},
         [](const Facts& facts, const Given& given) {
             return exists(facts, facts.model.meetings, [&](const Meeting& meeting) {
                 return facts.was_held(meeting) & given.has("role", meeting.chair_role);
             });
         }},
        never_denied({"purposes",
                      {"chaque réunion de l’année dit son objet",
                       "elke vergadering van het jaar zegt waarvoor",
                       "each meeting of the year says what it is for"},
                      {terms<MeetingKind>("kind", {"types", "soorten", "kinds"})},
                      [](const Facts& facts, const Given& given) {
                          return each_says(facts, facts.model.meetings, &Meeting::purpose,
                                           [&](const Meeting& meeting) {
                                               return is_asked(facts, given, meeting);
                                           });
                      }}),
        never_denied({"poverty_links",
                      {"chaque activité dit son lien avec la lutte contre la pauvreté",
                       "elke activiteit zegt haar band met armoedebestrijding",
                       "each activity says how it serves the fight against poverty"},
                      {},
                      [](const Facts& facts, const Given&) {
                          return each_says(facts, facts.model.activities, &Activity::poverty_link,
                                           coordination::is_under_way_or_done);
                      }}),
        {"activity",
         {"il mène ou a mené une telle activité", "het doet of deed zo’n activiteit",
          "it does or did such a thing"},
         {terms<ActivityKind>("kind", {"types", "soorten", "kinds"}),
          terms<DecidedBy>("decided_by", {"qui l’a décidée", "wie ze besliste", "who decided it"}),
          terms<Expectation>("expectation", {"attentes servies", "beantwoorde verwachtingen",
                                             "expectations served"}),
          {"in_year", Takes::Kind::flag, {"dans l’année", "in het jaar", "in the year"}}},
         has_activity},
        {"diagnosis",
         {"il a fait un tel diagnostic", "het maakte zo’n diagnose", "it made such a diagnosis"},
         {terms<DiagnosisMethod>("method", {"méthodes", "methodes", "methods"}),
          terms<Participation>("participation",
                               {"place des habitants", "plaats van bewoners", "part of residents"}),
          age()},
         [](const Facts& facts, const Given& given) {
             return exists(facts, facts.model.diagnoses, [&](const Diagnosis& diagnosis) {
                 return given.has("method", diagnosis.method) &
                        given.has("participation", diagnosis.participation) &
                        is_recent(facts, given, coordination::when(diagnosis).since);
             });
         }},
        {"need",
         {"il a signalé un tel besoin", "het meldde zo’n nood", "it reported such a need"},
         {terms<NeedOrigin>("origin", {"origines", "herkomsten", "origins"})},
         needs_reported},
        {"relay",
         {"il a relayé un besoin ou un diagnostic ainsi",
          "het gaf zo een nood of een diagnose door", "it carried a need or a diagnosis like that"},
         {terms<Addressee>("to_whom", {"destinataires", "bestemmelingen", "addressees"}),
          terms<RelayForm>("form", {"formes", "vormen", "forms"}),
          {"answered",
           Takes::Kind::flag,
           {"avec une réponse", "met een antwoord", "with an answer"}}},
         has_relayed},
        {"link",
         {"il a un tel lien avec un autre réseau", "het heeft zo’n band met een ander netwerk",
          "it has such a link with another réseau"},
         {terms<LinkKind>("kind", {"types", "soorten", "kinds"})},
         is_linked},
        {"neighbour",
         {"un autre réseau multithématique travaille sur sa commune",
          "een ander multithematisch netwerk werkt in zijn gemeente",
          "another multi-theme réseau works on its commune"},
         {{"unlinked",
           Takes::Kind::flag,
           {"sans lien structurel avec lui", "zonder structurele band ermee",
            "without a structural link with it"}}},
         has_neighbour},
    };
    return predicates;
}

}  // namespace maillage::inline analysis::framing
