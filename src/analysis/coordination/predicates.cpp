// SPDX-License-Identifier: Apache-2.0
#include "predicates.hpp"

namespace maillage::inline analysis::coordination {
namespace {

Answer is_plenary_of_the_year(const Facts& facts, const Meeting& meeting) {
    return facts.was_held(meeting, MeetingKind::plenary, MeetingKind::lunch);
}

Answer is_standing_relay_to_president(const Relay& relay) {
    return is(relay.form, RelayForm::standing) & has(relay.to_whom, Addressee::cpas_president);
}

Answer is_together(const Diagnosis& diagnosis) {
    return is(diagnosis.method, DiagnosisMethod::collective, DiagnosisMethod::working_group);
}

}  // namespace

// ---- How they began, and what they have to work with ---------------------------------------------

Answers cpas_granted(const Facts& facts, bool for_a_coordination) {
    const Model& model = facts.model;
    std::vector<std::uint32_t> place(model.actors.size(), Selection::nobody);
    std::vector<Id<Actor>> cpas;
    for (const Actor& actor : model.actors)
        if (actor.kind.is(ActorKind::cpas)) {
            place[model.actors.id_of(actor).index] = static_cast<std::uint32_t>(cpas.size());
            cpas.push_back(model.actors.id_of(actor));
        }
    Answers otherwise(cpas.size());
    for (std::size_t i = 0; i < cpas.size(); ++i)
        if (facts.has_named_all(model.grants.name(), cpas[i])) otherwise[i] = Answer::no;
    return facts.exists(
        otherwise, model.grants,
        [&](const Grant& grant) {
            return grant.beneficiary ? place[grant.beneficiary.index] : Selection::nobody;
        },
        [&](const Grant& grant) {
            const Answer in_year = grant.year ? answer(grant.year == facts.year) : Answer::unknown;
            if (!for_a_coordination) return in_year;
            return in_year &
                   (grant.reseau.known() ? answer(facts.home(grant.reseau) != Selection::nobody)
                                         : Answer::unknown);
        });
}

Answers existed(const Facts& facts) {
    const Answers stood = facts.says([](const Reseau& reseau) {
        return reseau.period.since.known() && reseau.period.until.known() ? Answer::yes
                                                                          : Answer::unknown;
    });
    return stood | facts.exists(facts.model.meetings,
                                [&](const Meeting& meeting) { return facts.was_held(meeting); });
}

Answers begun(const Facts& facts, int first, int last) {
    return facts.says([&](const Reseau& reseau) {
        const Date since = reseau.period.since;
        return since ? answer(first <= since.year() && since.year() <= last) : Answer::unknown;
    });
}

Answers beside_a_network(const Facts& facts) {
    return founded(facts, Founding::top_down) & has_neighbours(facts, LinkKind::structural, false);
}

Answers history_is_lost(const Facts& facts) {
    std::set<std::string_view> unable;
    for (const Statement& statement : facts.model.statements)
        if (statement.table == facts.model.reseaux.name() && statement.field == "founding" &&
            statement.value.empty())
            unable.insert(statement.row);
    return facts.says([&](const Reseau& reseau) {
        if (reseau.founding.known()) return Answer::no;
        return unable.contains(reseau.key) ? Answer::yes : Answer::unknown;
    });
}

Answers is_supported(const Facts& facts) {
    return facts.exists(facts.model.posts, [&](const Post& post) {
        return is(post.function, PostFunction::assistant, PostFunction::administration,
                  PostFunction::communication) &
               is_of_kind(facts.model, post.employer, ActorKind::cpas);
    });
}

Answers has_premises_and_equipment(const Facts& facts) {
    return facts.says([](const Reseau& reseau) {
        return has(reseau.logistics, Logistics::premises) &
               has(reseau.logistics, Logistics::equipment);
    });
}

// ---- Who steers them, and what they want ---------------------------------------------------------

Answers is_steered(const Facts& facts, Steering by) {
    return facts.says([&](const Reseau& reseau) { return is(reseau.steering, by); });
}

Answers has_committee(const Facts& facts) {
    return facts.exists(facts.model.reseaux, &Reseau::parent, [](const Reseau& reseau) {
        return is(reseau.form, ReseauForm::committee);
    });
}

Answers has_statutes(const Facts& facts) { return has_paper(facts, is_statutes); }

Count committees_meeting(const Facts& facts, double low, double high) {
    const Selection committees(facts.model, [&](const Reseau& reseau) {
        return facts.stands(reseau) && facts.home(reseau.parent) != Selection::nobody &&
               is(reseau.form, ReseauForm::committee) != Answer::no;
    });
    Answers steers = of_those(facts, committees, is_steered(facts, Steering::committee));
    for (std::size_t i = 0; i < steers.size(); ++i)
        steers[i] = steers[i] & is(facts.model.reseaux[committees[i]].form, ReseauForm::committee);
    return count(facts.meetings_of(committees).within(low, high), steers);
}

Answer is_of_quartier(const Facts& facts, Id<Reseau> reseau) {
    return reseau ? is(facts.model.reseaux[reseau].scale, Scale::quartier) : Answer::unknown;
}

Count legal_persons_of_quartiers(const Facts& facts) {
    Answers tied(facts.model.reseaux.size(), Answer::no);
    for (const auto& [pair, joins] : joined_pairs(facts, LinkKind::structural))
        if (facts.coordinations.contains(pair.first))
            tied[pair.second.index] = tied[pair.second.index] | joins;
    const auto concerned = [&](Id<Reseau> id) {
        return tied[id.index] & is_of_quartier(facts, id);
    };
    const Selection quartiers(facts.model, [&](const Reseau& reseau) {
        return facts.stands(reseau) && concerned(facts.model.reseaux.id_of(reseau)) != Answer::no;
    });
    Answers answers(quartiers.size()), among(quartiers.size());
    for (std::size_t i = 0; i < quartiers.size(); ++i) {
        among[i] = concerned(quartiers[i]);
        if (const Id<Actor> body = facts.model.reseaux[quartiers[i]].legal_body; body.known())
            answers[i] = answer(!body.is_none());
    }
    return count(answers, among);
}

Answers has_reseau_among_members(const Facts& facts) {
    return facts.exists(facts.model.memberships, [](const Membership& row) {
        return row.member.known() ? answer(row.member && row.member.which == 1) : Answer::unknown;
    });
}

Answers has_cpas_among_members(const Facts& facts) {
    return facts.exists(facts.model.memberships, [&](const Membership& row) {
        if (row.member && row.member.which == 1) return Answer::no;
        return is_of_kind(facts.model, row.member.first(), ActorKind::cpas);
    });
}

Answers aims_against_poverty(const Facts& facts) {
    return facts.exists(facts.model.objectives, [](const Objective& objective) {
        return is(objective.level, ObjectiveLevel::finality) &
               has(objective.aims, Aim::fight_poverty);
    });
}

Answers shares_the_core(const Facts& facts) {
    return aims_at(facts, Aim::mutual_knowledge, Aim::exchange, Aim::ethics);
}

Answers has_long_term_objectives(const Facts& facts) {
    return facts.exists(facts.model.objectives, [](const Objective& objective) {
        return is(objective.level, ObjectiveLevel::long_term);
    });
}

// ---- What they do --------------------------------------------------------------------------------

Answers of_those(const Facts& facts, const Selection& reseaux, const Answers& coordinations) {
    Answers answers(reseaux.size());
    for (std::size_t i = 0; i < reseaux.size(); ++i)
        answers[i] = coordinations[facts.home(reseaux[i])];
    return answers;
}

Count meetings_of_groups(const Facts& facts) {
    Answers among = of_those(facts, facts.groups, facts.by_groups);
    for (std::size_t i = 0; i < among.size(); ++i)
        among[i] = among[i] & facts.is_group(facts.groups[i]);
    return spread(facts.meetings_of(facts.groups), among);
}

Answers does(const Facts& facts, ActivityKind kind) {
    const Answers said = facts.says(
        [&](const Reseau& reseau) { return answer(reseau.activity_kinds.contains(kind)); });
    return said | facts.exists(facts.model.activities, [&](const Activity& activity) {
        return is(activity.kind, kind) & is_under_way_or_done(activity);
    });
}

Answers has_legal_guide(const Facts& facts) {
    return has_paper(
        facts, [](const Document& paper) { return is(paper.kind, DocumentKind::legal_guide); });
}

Answers has_directory_under_way(const Facts& facts) {
    return has_paper(
        facts, [&](const Document& paper) { return is_directory(paper, DocumentStatus::draft); });
}

Answers has_directory_of_a_quartier(const Facts& facts) {
    return has_paper(facts, [&](const Document& paper) {
        return is_directory(paper) & is_on(facts.model, paper.territory, TerritoryLevel::quartier);
    });
}

Answers has_directory_on_themes(const Facts& facts) {
    return has_paper(facts, [&](const Document& paper) {
        return is_directory(paper) & ~is_empty(paper.themes);
    });
}

Answers has_directory_of_a_part(const Facts& facts) {
    return has_paper(facts, [&](const Document& paper) {
        return is_directory(paper) &
               (is_on(facts.model, paper.territory, TerritoryLevel::quartier) |
                ~is_empty(paper.themes));
    });
}

Answers diagnosed_all_together(const Facts& facts, std::optional<TerritoryLevel> level) {
    return facts.exists(facts.model.diagnoses, [&](const Diagnosis& diagnosis) {
        return is(diagnosis.method, DiagnosisMethod::collective) & is_empty(diagnosis.themes) &
               (level ? is_on(facts.model, diagnosis.territory, *level) : Answer::yes);
    });
}

Answers wrote_a_diagnosis_together(const Facts& facts) {
    return diagnosed_all_together(facts) & has_paper(facts, [](const Document& paper) {
               return is(paper.kind, DocumentKind::diagnosis) & is_empty(paper.themes) &
                      ~is(paper.status, DocumentStatus::draft);
           });
}

Answers diagnoses_every_six_years(const Facts& facts) {
    std::vector<std::vector<const Diagnosis*>> made(facts.coordinations.size());
    for (const Diagnosis& diagnosis : facts.model.diagnoses)
        if (const auto home = facts.home(diagnosis.reseau);
            home != Selection::nobody && facts.stands(diagnosis))
            made[home].push_back(&diagnosis);
    return facts.exists(facts.model.diagnoses, [&](const Diagnosis& last) {
        Answer again = Answer::no;
        for (const Diagnosis* first : made[facts.home(last.reseau)]) {
            if (first == &last) continue;
            const Answer six_years =
                first->published_on && last.published_on
                    ? answer(last.published_on.year() - first->published_on.year() == 6)
                    : Answer::unknown;
            again = again | (is_together(*first) & is_together(last) & six_years);
        }
        return again;
    });
}

Answers uses_statistics(const Facts& facts) {
    return facts.exists(
        facts.otherwise(facts.model.needs.name()), facts.model.needs,
        [&](const Need& need) { return facts.home(need.reported_by.second()); },
        [](const Need& need) { return is(need.origin, NeedOrigin::statistics); });
}

Answers hierarchy_sets_priorities(const Facts& facts) {
    return facts.exists(facts.model.objectives, [](const Objective& objective) {
        return is(objective.level, ObjectiveLevel::priority) &
               is(objective.decided_by, DecidedBy::hierarchy);
    });
}

Answers fits_the_offer_together(const Facts& facts) {
    return facts.exists(facts.model.activities, [](const Activity& activity) {
        return has(activity.expectations, Expectation::coordinate_offer) &
               is_under_way_or_done(activity);
    });
}

Answers builds_projects_in_groups(const Facts& facts) {
    return facts.exists(facts.model.activities, [&](const Activity& activity) {
        return is(activity.kind, ActivityKind::projects) & is_under_way_or_done(activity) &
               facts.is_group(activity.reseau);
    });
}

Answers relayed(const Facts& facts, RelayForm form) {
    return facts.exists(facts.model.relays,
                        [&](const Relay& relay) { return is(relay.form, form); });
}

Answers relays_to_president(const Facts& facts) {
    return facts.exists(facts.model.relays, is_standing_relay_to_president);
}

Answers passed_on_to_the_college(const Facts& facts) {
    return facts.exists(facts.model.relays, [&](const Relay& relay) {
        const Answer follows_one =
            relay.follows ? is_standing_relay_to_president(facts.model.relays[relay.follows])
            : relay.follows.is_none() ? Answer::no
                                      : Answer::unknown;
        return follows_one & has(relay.to_whom, Addressee::college);
    });
}

Answers relayed_diagnosis(const Facts& facts, Addressee one, Addressee other) {
    return facts.exists(facts.model.relays, [&](const Relay& relay) {
        const Answer is_diagnosis = relay.subject.known()
                                        ? answer(relay.subject && relay.subject.which == 1)
                                        : Answer::unknown;
        return is_diagnosis & has(relay.to_whom, one, other);
    });
}

Answers advised_the_president(const Facts& facts) {
    return facts.exists(facts.model.activities, [](const Activity& activity) {
        return is(activity.kind, ActivityKind::advice) &
               is(activity.decided_by, DecidedBy::hierarchy) & is_under_way_or_done(activity);
    });
}

Answers invited_officials_to_a_group(const Facts& facts) {
    return had_present(facts, [](const Attendance& who, const Meeting& meeting) {
        return is_official(who.role) & is(meeting.kind, MeetingKind::working_group) &
               ~is_official(meeting.chair_role);
    });
}

// ---- Members, officials and coordinators ---------------------------------------------------------

Answers has_rule(const Facts& facts, MembershipRule rule) {
    return facts.says([&](const Reseau& reseau) { return is(reseau.membership_rule, rule); });
}

Answers admits_officials(const Facts& facts, OfficialsPlace place) {
    return facts.says([&](const Reseau& reseau) { return has(reseau.place_of_officials, place); });
}

Answers has_most_members(const Facts& facts) {
    double most = 0;
    for (std::size_t i = 0; i < facts.members.size(); ++i)
        most = std::max(most, facts.members[i].least);
    return facts.members.within(most);
}

Count present_at_plenaries_of_the_largest(const Facts& facts) {
    const Model& model = facts.model;
    const Answers most = has_most_members(facts);
    std::vector<std::uint32_t> place(model.meetings.size(), Selection::nobody);
    std::vector<std::uint32_t> hosts;
    for (const Meeting& meeting : model.meetings) {
        const std::uint32_t host = facts.coordinations.place_of(meeting.reseau);
        if (host == Selection::nobody || is_plenary_of_the_year(facts, meeting) != Answer::yes)
            continue;
        place[model.meetings.id_of(meeting).index] = static_cast<std::uint32_t>(hosts.size());
        hosts.push_back(host);
    }
    const Answers of_their_host = facts.otherwise(model.attendances.name());
    Answers otherwise(hosts.size()), of_the_largest(hosts.size());
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        of_the_largest[i] = most[hosts[i]];
        otherwise[i] = of_their_host[hosts[i]];
    }
    const Numbers present = facts.tally(
        otherwise, model.attendances,
        [&](const Attendance& who) {
            return who.meeting ? place[who.meeting.index] : Selection::nobody;
        },
        [](const Attendance& who) { return is(who.status, AttendanceStatus::present); });
    return spread(present, of_the_largest);
}

Numbers dutch_speaking_members(const Facts& facts) {
    return members_that(
        facts, [&](const Membership& row) { return facts.home(row.reseau); },
        [&](const Membership& row) {
            const Id<Actor> member = row.member.first();
            return member ? is(facts.model.actors[member].language_regime, LanguageRegime::nl)
                          : Answer::no;
        });
}

Answers had_in_role(const Facts& facts, PersonRole role) {
    return had_there(facts,
                     [&](const Attendance& who, const Meeting&) { return is(who.role, role); });
}

Answers has_coordinator(const Facts& facts) {
    return coordinator(facts, [](const Post&) { return Answer::yes; });
}

Answers has_other_duties(const Facts& facts) {
    return coordinator(facts, [](const Post& post) { return ~is_empty(post.other_duties); });
}

Answers has_no_other_duty(const Facts& facts) {
    return coordinator(facts, [](const Post& post) { return is_empty(post.other_duties); });
}

Answers has_duties_elsewhere(const Facts& facts) {
    return coordinator(facts, [](const Post& post) {
        return ~is_empty(post.other_duties) & ~heads_the_service(post);
    });
}

Answers holds_another_degree(const Facts& facts) {
    return coordinator(facts, [](const Post& post) {
        return has(post.training, Training::social_sciences) &
               ~has(post.training, Training::social_work);
    });
}

Answers meets_peers(const Facts& facts) {
    return facts.exists(
        facts.otherwise(facts.model.memberships.name()), facts.model.memberships,
        [&](const Membership& row) { return facts.home(row.member.second()); },
        [&](const Membership& row) { return answer(facts.peers.contains(row.reseau)); });
}

Answers takes_part_in_what_it_is_linked_to(const Facts& facts) {
    const auto tied = joined_pairs(facts, LinkKind::structural);
    return facts.exists(facts.model.links, &Link::from_reseau, [&](const Link& link) {
        const auto pair = tied.find({link.from_reseau, link.to_reseau});
        return is(link.kind, LinkKind::participates) &
               (pair == tied.end() ? Answer::no : pair->second);
    });
}

Answers calls_internal_meetings_groups(const Facts& facts) {
    return facts.exists(facts.model.reseaux, &Reseau::parent, [](const Reseau& reseau) {
        return is(reseau.form, ReseauForm::working_group) & is(reseau.scope, ReseauScope::internal);
    });
}

}  // namespace maillage::inline analysis::coordination
