// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is asked of each coordination, by chapter of the study; how their
// answers come to be unknown is said in facts.hpp.

#include "common.hpp"
#include "count.hpp"

namespace maillage::inline analysis::coordination {

// ---- How they began, and what they have to work with (4.2.1, 4.2.2) ----------------------------

/// Whether each CPAS was given a grant in the year, or one for a coordination.
Answers cpas_granted(const Facts& facts, bool for_a_coordination);
/// Whether it was there in the year: one cannot tell where its period is not told, and it did not meet.
Answers existed(const Facts& facts);
Answers begun(const Facts& facts, int first, int last);
template <class... Ways>
Answers founded(const Facts& facts, Ways... ways) {
    return facts.says([&](const Reseau& reseau) { return is(reseau.founding, ways...); });
}
/// Made from above, beside a multi-theme réseau of the commune to which no agreement ties it.
Answers beside_a_network(const Facts& facts);
/// Whether it was asked how it began, and nobody could say: a statement about it says nothing.
Answers history_is_lost(const Facts& facts);
/// Whether somebody besides its coordinator works for it, whom a CPAS employs.
Answers is_supported(const Facts& facts);
Answers has_premises_and_equipment(const Facts& facts);

// ---- Who steers them, and what they want (4.2.3, 4.2.4) -----------------------------------------

Answers is_steered(const Facts& facts, Steering by);
Answers has_committee(const Facts& facts);
Answers has_statutes(const Facts& facts);
/// How many committees that steer a coordination met so often in the year.
Count committees_meeting(const Facts& facts, double low, double high);
Answer is_of_quartier(const Facts& facts, Id<Reseau> reseau);
/// How many réseaux de quartier structurally linked with a coordination are legal persons.
Count legal_persons_of_quartiers(const Facts& facts);
Answers has_reseau_among_members(const Facts& facts);
Answers has_cpas_among_members(const Facts& facts);
Answers aims_against_poverty(const Facts& facts);
/// Whether its long-term objectives have each of these aims.
template <class... Aims>
Answers aims_at(const Facts& facts, Aims... aims) {
    const auto one = [&](Aim aim) {
        return facts.exists(facts.model.objectives, [&](const Objective& objective) {
            return is(objective.level, ObjectiveLevel::long_term) & has(objective.aims, aim);
        });
    };
    return (one(aims) & ...);
}
/// The long-term objectives that most coordinations of the study have in common.
Answers shares_the_core(const Facts& facts);
/// Long-term objectives of its own: with these aims, and without that common core.
template <class... Aims>
Answers own_aims(const Facts& facts, Aims... aims) {
    return aims_at(facts, aims...) & ~shares_the_core(facts);
}
Answers has_long_term_objectives(const Facts& facts);

// ---- What they do (4.2.5, 5.4) -------------------------------------------------------------------

/// What holds of the coordination of each of some réseaux.
Answers of_those(const Facts& facts, const Selection& reseaux, const Answers& coordinations);
/// How often each working group met of the coordinations that work mainly in groups.
Count meetings_of_groups(const Facts& facts);
/// Whether it does something of that kind, or did: what is only planned does not count.
Answers does(const Facts& facts, ActivityKind kind);
Answers has_legal_guide(const Facts& facts);
Answers has_directory_under_way(const Facts& facts);
Answers has_directory_of_a_quartier(const Facts& facts);
Answers has_directory_on_themes(const Facts& facts);
/// On some themes, or of a quartier.
Answers has_directory_of_a_part(const Facts& facts);
/// Whether all together diagnosed all needs, of a territory of some level.
Answers diagnosed_all_together(const Facts& facts,
                               std::optional<TerritoryLevel> level = std::nullopt);
/// Whether it adopted a paper on all needs, and diagnosed them together: no paper says of which
/// diagnosis it is.
Answers wrote_a_diagnosis_together(const Facts& facts);
/// Whether two of its collective diagnoses came out six years apart: the terms of a commune.
Answers diagnoses_every_six_years(const Facts& facts);
/// Whether it reported a need that statistics show.
Answers uses_statistics(const Facts& facts);
Answers hierarchy_sets_priorities(const Facts& facts);
/// Whether something that it does, or did, serves to fit the offer to the needs.
Answers fits_the_offer_together(const Facts& facts);
Answers builds_projects_in_groups(const Facts& facts);
Answers relayed(const Facts& facts, RelayForm form);
/// Whether needs are carried to the president of the CPAS as a rule.
Answers relays_to_president(const Facts& facts);
/// Whether the president brings these before the college.
Answers passed_on_to_the_college(const Facts& facts);
/// Whether it carried a diagnosis to one of these.
Answers relayed_diagnosis(const Facts& facts, Addressee one, Addressee other);
/// Whether the president of the CPAS asked it for advice on plans of his own.
Answers advised_the_president(const Facts& facts);
/// Whether officials came to a meeting of a working group that none of them chaired.
Answers invited_officials_to_a_group(const Facts& facts);

// ---- Members, officials and coordinators (4.2.6 to 4.2.9) ----------------------------------------

Answers has_rule(const Facts& facts, MembershipRule rule);
Answers admits_officials(const Facts& facts, OfficialsPlace place);
/// Whether no coordination is known to have more members.
Answers has_most_members(const Facts& facts);
/// How many were present at each plenary meeting of the coordination with most members.
Count present_at_plenaries_of_the_largest(const Facts& facts);
Numbers dutch_speaking_members(const Facts& facts);
/// Whether somebody of whom something holds was present at its meetings of the year.
template <class Holds>
Answers had_present(const Facts& facts, Holds holds) {
    const Model& model = facts.model;
    return facts.exists(
        facts.otherwise(model.attendances.name()), model.attendances,
        [&](const Attendance& row) {
            return row.meeting ? facts.home(model.meetings[row.meeting].reseau) : Selection::nobody;
        },
        [&](const Attendance& row) {
            const Meeting& at = model.meetings[row.meeting];
            return is(row.status, AttendanceStatus::present) & facts.was_held(at) & holds(row, at);
        });
}
/// Who chairs a meeting, as one who was there: for which actor is not said.
inline Attendance chair_of(const Model& model, const Meeting& meeting) {
    Attendance chair;
    chair.meeting = model.meetings.id_of(meeting);
    chair.role = meeting.chair_role;
    chair.status = AttendanceStatus::present;
    return chair;
}
/// The same as had_present, of whoever chairs too: where nobody says who does, that adds nothing.
template <class Holds>
Answers had_there(const Facts& facts, Holds holds) {
    Answers answers = had_present(facts, holds);
    const Answers chaired = facts.exists(facts.model.meetings, [&](const Meeting& meeting) {
        const bool is_said = meeting.chair_role.known() && meeting.chair_role.row != AnyTerm::none;
        return is_said ? facts.was_held(meeting) & holds(chair_of(facts.model, meeting), meeting)
                       : Answer::no;
    });
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (chaired[i] == Answer::yes) answers[i] = Answer::yes;
    return answers;
}
/// Whether somebody in a role was there.
Answers had_in_role(const Facts& facts, PersonRole role);
Answers has_coordinator(const Facts& facts);
/// Whether its coordinator has other duties; none; others than to head the social service.
Answers has_other_duties(const Facts& facts);
Answers has_no_other_duty(const Facts& facts);
Answers has_duties_elsewhere(const Facts& facts);
/// Whether its coordinator has all of these trainings; was recruited in all of these ways.
template <class... Trainings>
Answers is_trained(const Facts& facts, Trainings... all) {
    return coordinator(facts, [&](const Post& post) { return (has(post.training, all) & ...); });
}
template <class... Recruitments>
Answers is_recruited(const Facts& facts, Recruitments... all) {
    return coordinator(facts, [&](const Post& post) { return (has(post.recruitment, all) & ...); });
}
/// Whether its coordinator has a degree in a social field without being a social worker.
Answers holds_another_degree(const Facts& facts);
/// Whether it belongs to a réseau where coordinators meet each other.
Answers meets_peers(const Facts& facts);
/// Whether it takes part in the very réseau to which a structural link ties it.
Answers takes_part_in_what_it_is_linked_to(const Facts& facts);
/// Whether it calls working groups what are meetings inside an organisation.
Answers calls_internal_meetings_groups(const Facts& facts);

}  // namespace maillage::inline analysis::coordination
