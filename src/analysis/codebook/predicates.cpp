// SPDX-License-Identifier: Apache-2.0
#include "predicates.hpp"

#include <set>

namespace maillage::inline analysis::questions {
namespace {

constexpr auto is_official = [](const Term<PersonRole>& role) {
    return is(role, PersonRole::cpas_president, PersonRole::elected_official);
};

Answer is_plenary_of_the_year(const Facts& facts, const Meeting& meeting) {
    return facts.in_year(meeting, MeetingKind::plenary, MeetingKind::lunch);
}

Answer is_standing_relay_to_president(const Relay& relay) {
    return is(relay.form, RelayForm::standing) & has(relay.to_whom, Addressee::cpas_president);
}

Answer is_together(const Diagnosis& diagnosis) {
    return is(diagnosis.method, DiagnosisMethod::collective, DiagnosisMethod::working_group);
}

}  // namespace

// ---- How they began, and what they have to work with ---------------------------------------------

Answers cpas_granted(const Facts& facts, bool for_a_reseau) {
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
            return in_year & answer(!for_a_reseau || grant.reseau.known());
        });
}

Answers existed(const Facts& facts) {
    return facts.says([](const Reseau& reseau) {
        return reseau.period.since.known() && reseau.period.until.known() ? Answer::yes
                                                                          : Answer::unknown;
    });
}

Answers begun(const Facts& facts, int first, int last) {
    return facts.says([&](const Reseau& reseau) {
        const Date since = reseau.period.since;
        return since ? answer(first <= since.year() && since.year() <= last) : Answer::unknown;
    });
}

Answers beside_a_network(const Facts& facts) {
    return founded(facts, Founding::top_down) & facts.has_neighbours(LinkKind::structural, false);
}

Answers history_is_lost(const Facts& facts) {
    std::vector<bool> answered(facts.model.reseaux.size());
    for (const Inquiry& inquiry : facts.model.inquiries)
        if (inquiry.answered == true && inquiry.asked.second() &&
            std::ranges::find(inquiry.tables, facts.model.reseaux.name()) != inquiry.tables.end())
            answered[inquiry.asked.second().index] = true;
    return facts.says([&](const Reseau& reseau) {
        if (reseau.founding.known()) return Answer::no;
        return answered[facts.model.reseaux.id_of(reseau).index] ? Answer::yes : Answer::unknown;
    });
}

Answers is_supported(const Facts& facts) {
    return facts.exists(facts.model.posts, [](const Post& post) {
        return is(post.function, PostFunction::assistant, PostFunction::administration,
                  PostFunction::communication);
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

Answers has_statutes(const Facts& facts) {
    return facts.has_paper([](const Document& paper) {
        return is(paper.kind, DocumentKind::charter, DocumentKind::internal_rules) &
               ~is(paper.status, DocumentStatus::draft);
    });
}

Count committees_meeting(const Facts& facts, double low, double high) {
    const Selection committees(facts.model, [&](const Reseau& reseau) {
        return facts.stands(reseau) && facts.coordinations.contains(reseau.parent) &&
               reseau.form.is(ReseauForm::committee);
    });
    const Answers steers = of_those(facts, committees, is_steered(facts, Steering::committee));
    return count(facts.meetings_of(committees).within(low, high), steers);
}

Answer is_of_quartier(const Facts& facts, Id<Reseau> reseau) {
    return reseau ? is(facts.model.reseaux[reseau].scale, Scale::quartier) : Answer::unknown;
}

Answers are_legal_persons(const Facts& facts) {
    std::vector<bool> tied(facts.model.reseaux.size());
    for (const Link& link : facts.model.links) {
        if (!facts.stands(link) || !link.kind.is(LinkKind::structural)) continue;
        if (link.to_reseau && facts.coordinations.contains(link.from_reseau))
            tied[link.to_reseau.index] = true;
        if (link.from_reseau && facts.coordinations.contains(link.to_reseau))
            tied[link.from_reseau.index] = true;
    }
    const Selection quartiers(facts.model, [&](const Reseau& reseau) {
        return facts.stands(reseau) && tied[facts.model.reseaux.id_of(reseau).index] &&
               reseau.scale.is(Scale::quartier);
    });
    Answers answers(quartiers.size());
    for (std::size_t i = 0; i < quartiers.size(); ++i)
        if (const Id<Actor> body = facts.model.reseaux[quartiers[i]].legal_body; body.known())
            answers[i] = answer(!body.is_none());
    return answers;
}

Answers has_reseau_among_members(const Facts& facts) {
    return facts.exists(facts.model.memberships, [](const Membership& row) {
        return row.member.known() ? answer(row.member && row.member.which == 1) : Answer::unknown;
    });
}

Answers has_cpas_among_members(const Facts& facts) {
    return facts.exists(facts.model.memberships, [&](const Membership& row) {
        return row.member.known()
                   ? answer(facts.is_actor_of_kind(row.member.first(), ActorKind::cpas))
                   : Answer::unknown;
    });
}

Answers aims_against_poverty(const Facts& facts) {
    return facts.exists(facts.model.objectives, [](const Objective& objective) {
        return is(objective.level, ObjectiveLevel::finality) &
               has(objective.aims, Aim::fight_poverty);
    });
}

Answers shares_the_core(const Facts& facts) {
    return facts.aims_at(Aim::mutual_knowledge, Aim::exchange, Aim::ethics);
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

Answers has_legal_guide(const Facts& facts) {
    return facts.has_paper(
        [](const Document& paper) { return is(paper.kind, DocumentKind::legal_guide); });
}

Answers has_directory_under_way(const Facts& facts) {
    return facts.has_paper(
        [&](const Document& paper) { return facts.is_directory(paper, DocumentStatus::draft); });
}

Answers has_directory_of_a_quartier(const Facts& facts) {
    return facts.has_paper([&](const Document& paper) {
        return facts.is_directory(paper) & facts.is_on(paper.territory, TerritoryLevel::quartier);
    });
}

Answers has_directory_on_themes(const Facts& facts) {
    return facts.has_paper(
        [&](const Document& paper) { return facts.is_directory(paper) & ~is_empty(paper.themes); });
}

Answers has_directory_of_a_part(const Facts& facts) {
    return facts.has_paper([&](const Document& paper) {
        return facts.is_directory(paper) &
               (facts.is_on(paper.territory, TerritoryLevel::quartier) | ~is_empty(paper.themes));
    });
}

Answers diagnosed_all_together(const Facts& facts, std::optional<TerritoryLevel> level) {
    return facts.exists(facts.model.diagnoses, [&](const Diagnosis& diagnosis) {
        return is(diagnosis.method, DiagnosisMethod::collective) & is_empty(diagnosis.themes) &
               (level ? facts.is_on(diagnosis.territory, *level) : Answer::yes);
    });
}

Answers wrote_a_diagnosis_together(const Facts& facts) {
    return diagnosed_all_together(facts) & facts.has_paper([](const Document& paper) {
        return is(paper.kind, DocumentKind::diagnosis);
    });
}

Answers diagnoses_every_six_years(const Facts& facts) {
    std::set<std::pair<Id<Reseau>, int>> published;
    for (const Diagnosis& diagnosis : facts.model.diagnoses)
        if (is_together(diagnosis) == Answer::yes && diagnosis.published_on)
            published.emplace(diagnosis.reseau, diagnosis.published_on.year());
    return facts.exists(facts.model.diagnoses, [&](const Diagnosis& diagnosis) {
        const Date on = diagnosis.published_on;
        return answer(on && published.contains({diagnosis.reseau, on.year() - 6}));
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
        return has(activity.expectations, Expectation::coordinate_offer);
    });
}

Answers builds_projects_in_groups(const Facts& facts) {
    return facts.exists(facts.model.activities, [&](const Activity& activity) {
        return is(activity.kind, ActivityKind::projects) &
               ~is(activity.status, ActivityStatus::planned) &
               answer(facts.groups.contains(activity.reseau));
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
        const bool follows_one =
            relay.follows &&
            is_standing_relay_to_president(facts.model.relays[relay.follows]) == Answer::yes;
        return answer(follows_one) & has(relay.to_whom, Addressee::college);
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
               is(activity.decided_by, DecidedBy::hierarchy);
    });
}

Answers invited_officials_to_a_group(const Facts& facts) {
    return facts.had_present([](const Attendance& who, const Meeting& meeting) {
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
    std::vector<std::uint32_t> place(model.meetings.size(), Selection::nobody);
    std::vector<Id<Reseau>> hosts;
    for (const Meeting& meeting : model.meetings)
        if (is_plenary_of_the_year(facts, meeting) == Answer::yes) {
            place[model.meetings.id_of(meeting).index] = static_cast<std::uint32_t>(hosts.size());
            hosts.push_back(meeting.reseau);
        }
    const Answers most = has_most_members(facts);
    Answers otherwise(hosts.size()), of_the_largest(hosts.size());
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        const std::uint32_t host = facts.coordinations.place_of(hosts[i]);
        if (host == Selection::nobody) continue;
        of_the_largest[i] = most[host];
        if (facts.has_named_all(model.attendances.name(), hosts[i])) otherwise[i] = Answer::no;
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
    return facts.tally(facts.model.memberships, &Membership::reseau, [&](const Membership& row) {
        if (!row.member.known()) return Answer::unknown;
        const Id<Actor> member = row.member.first();
        return member ? is(facts.model.actors[member].language_regime, LanguageRegime::nl)
                      : Answer::no;
    });
}

Answers had_present(const Facts& facts, PersonRole role) {
    return facts.had_present(
        [&](const Attendance& who, const Meeting&) { return is(who.role, role); });
}

Answers has_coordinator(const Facts& facts) {
    return facts.exists(facts.model.posts, [](const Post& post) {
        return is(post.function, PostFunction::coordinator);
    });
}

Answers is_trained(const Facts& facts, Training training) {
    return facts.coordinator([&](const Post& post) { return has(post.training, training); });
}

Answers is_recruited(const Facts& facts, Recruitment way) {
    return facts.coordinator([&](const Post& post) { return has(post.recruitment, way); });
}

Answers meets_peers(const Facts& facts) {
    return facts.exists(
        facts.otherwise(facts.model.memberships.name()), facts.model.memberships,
        [&](const Membership& row) { return facts.home(row.member.second()); },
        [&](const Membership& row) { return answer(facts.peers.contains(row.reseau)); });
}

Answers takes_part_in_what_it_is_linked_to(const Facts& facts) {
    const auto tied = facts.joined_pairs(LinkKind::structural);
    return facts.exists(facts.model.links, &Link::from_reseau, [&](const Link& link) {
        return is(link.kind, LinkKind::participates) &
               answer(tied.contains({link.from_reseau, link.to_reseau}));
    });
}

Answers calls_internal_meetings_groups(const Facts& facts) {
    return facts.exists(facts.model.reseaux, &Reseau::parent, [](const Reseau& reseau) {
        return is(reseau.form, ReseauForm::working_group) & is(reseau.scope, ReseauScope::internal);
    });
}

}  // namespace maillage::inline analysis::questions
