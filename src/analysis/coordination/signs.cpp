// SPDX-License-Identifier: Apache-2.0
#include "signs.hpp"

#include <maillage/model/within.hpp>

namespace maillage::inline analysis::coordination {
namespace {

/// Whether each actor was given money in the year for a réseau.
Answers funded_actors(const Facts& facts) {
    const Model& model = facts.model;
    Answers funded(model.actors.size());
    for (std::uint32_t i = 0; i < funded.size(); ++i)
        if (facts.has_named_all(model.grants.name(), Id<Actor>{i})) funded[i] = Answer::no;
    for (const Grant& grant : model.grants) {
        if (!grant.beneficiary) continue;
        const Answer in_year =
            grant.year && facts.year ? answer(*grant.year == *facts.year) : Answer::unknown;
        const Answer for_a_reseau =
            grant.reseau.known() ? answer(static_cast<bool>(grant.reseau)) : Answer::unknown;
        Answer& of = funded[grant.beneficiary.index];
        of = of | (in_year & for_a_reseau);
    }
    return funded;
}

Answer in_the_year(const Facts& facts, Date date) {
    if (date.is_open()) return Answer::no;
    return date && facts.year ? answer(date.year() == *facts.year) : Answer::unknown;
}

/// The territories that an actor says it works on, or sits on, and all those around them.
std::vector<Id<Territory>> territories_around(const Model& model, const Actor& actor) {
    std::vector<Id<Territory>> around;
    const auto add = [&](Id<Territory> territory) {
        if (!territory) return;
        const std::vector<Id<Territory>> outer = enclosing(model, territory);
        around.insert(around.end(), outer.begin(), outer.end());
    };
    add(actor.territory);
    for (std::size_t i = 0; i < actor.serves.size(); ++i) add(actor.serves[i]);
    return around;
}

}  // namespace

Answers has_half_time(const Facts& facts) { return facts.fte.within(0.5) & has_coordinator(facts); }

Answers has_premises(const Facts& facts) {
    return facts.says(
        [](const Reseau& reseau) { return has(reseau.logistics, Logistics::premises); });
}

Answers has_funded_member(const Facts& facts) {
    const Answers funded = funded_actors(facts);
    return facts.exists(facts.model.memberships, [&](const Membership& row) {
        if (!row.member.known()) return Answer::unknown;
        const Id<Actor> member = row.member.first();
        if (!member) return Answer::no;
        return funded[member.index] & ~is_of_kind(facts.model, member, ActorKind::cpas);
    });
}

Answers has_most_members_unfunded(const Facts& facts) {
    const Answers funded = funded_actors(facts);
    const Numbers without = members_that(
        facts, [&](const Membership& row) { return facts.coordinations.place_of(row.reseau); },
        [&](const Membership& row) {
            const Id<Actor> member = row.member.first();
            return member ? ~funded[member.index] : Answer::no;
        });
    Answers answers(facts.coordinations.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const Bounds twice{2 * without[i].least, 2 * without[i].most};
        answers[i] = twice.exceeds(facts.members[i]);
    }
    return answers;
}

Answers has_quartier_astride(const Facts& facts) {
    const Table<Territory>& territories = facts.model.territories;
    std::vector<std::vector<Id<Territory>>> astride(territories.size());
    for (const Territory& territory : territories) {
        if (!territory.level.is(TerritoryLevel::quartier)) continue;
        std::vector<Id<Territory>> communes;
        for (std::size_t i = 0; i < territory.within.size(); ++i)
            if (const Id<Territory> outer = territory.within[i];
                outer && territories[outer].level.is(TerritoryLevel::commune))
                communes.push_back(outer);
        if (communes.size() > 1)
            for (const Id<Territory> commune : communes)
                astride[commune.index].push_back(territories.id_of(territory));
    }
    Answers answers = facts.otherwise(territories.name());
    for (std::uint32_t i = 0; i < answers.size(); ++i)
        for (const AnyId commune : facts.model.reseaux[facts.coordinations[i]].territories)
            for (const Id<Territory> quartier : astride[commune.index]) {
                facts.take_down(territories, i, territories[quartier], Answer::yes);
                answers[i] = Answer::yes;
            }
    return answers;
}

Answers had_turnover(const Facts& facts) {
    return facts.exists(facts.model.memberships, [&](const Membership& row) {
        return in_the_year(facts, row.period.since) | in_the_year(facts, row.period.until);
    });
}

Answers had_more_absent_than_present(const Facts& facts) {
    const Model& model = facts.model;
    std::vector<Bounds> absent(facts.coordinations.size(), Bounds{0, 0});
    std::vector<Bounds> present = absent;
    const auto add = [](Bounds& to, Answer one) {
        to.least += one == Answer::yes;
        to.most += one != Answer::no;
    };
    for (const Attendance& row : model.attendances) {
        if (!row.meeting) continue;
        const Meeting& meeting = model.meetings[row.meeting];
        const std::uint32_t place = facts.home(meeting.reseau);
        if (place == Selection::nobody) continue;
        const Answer was_there = is(row.status, AttendanceStatus::present);
        const Answer counts = facts.was_held(meeting);
        facts.take_down(model.attendances, place, row, counts & ~was_there);
        add(absent[place], counts & ~was_there);
        add(present[place], counts & was_there);
    }
    const Answers nobody = facts.otherwise(model.attendances.name());
    Answers answers(facts.coordinations.size());
    for (std::size_t i = 0; i < answers.size(); ++i)
        answers[i] =
            absent[i].most + present[i].most > 0 ? absent[i].exceeds(present[i]) : nobody[i];
    return answers;
}

Answers had_cpas_worker(const Facts& facts) {
    return had_present(facts, [&](const Attendance& who, const Meeting&) {
        return is(who.role, PersonRole::field_worker) &
               is_of_kind(facts.model, who.actor, ActorKind::cpas);
    });
}

Answers relies_on_workers_alone(const Facts& facts) {
    const Table<Need>& needs = facts.model.needs;
    const auto known_from = [&](auto... origins) {
        return facts.exists(
            facts.otherwise(needs.name()), needs,
            [&](const Need& need) { return facts.home(need.reported_by.second()); },
            [=](const Need& need) { return is(need.origin, origins...); });
    };
    return known_from(NeedOrigin::workers) &
           ~known_from(NeedOrigin::residents, NeedOrigin::statistics) &
           ~diagnosed(facts, DiagnosisMethod::expert, DiagnosisMethod::statistics);
}

Answers has_project_from_above(const Facts& facts) {
    return facts.exists(facts.model.activities, [](const Activity& activity) {
        return is(activity.kind, ActivityKind::projects) &
               is(activity.decided_by, DecidedBy::hierarchy) & is_under_way_or_done(activity);
    });
}

Answers has_association_among_members(const Facts& facts) {
    return facts.exists(facts.model.memberships, [&](const Membership& row) {
        if (row.member && row.member.which == 1) return Answer::no;
        return is_of_kind(facts.model, row.member.first(), ActorKind::association);
    });
}

Answers has_association_on_territory(const Facts& facts) {
    const Model& model = facts.model;
    std::vector<const Actor*> first(model.territories.size());  // by key, to name one
    std::vector<bool> perhaps(model.territories.size());
    for (const Actor& actor : model.actors) {
        const Answer is_one = is(actor.kind, ActorKind::association);
        if (!facts.stands(actor) || is_one == Answer::no) continue;
        for (const Id<Territory> territory : territories_around(model, actor)) {
            if (is_one == Answer::unknown) perhaps[territory.index] = true;
            else if (const Actor*& known = first[territory.index]; !known || actor.key < known->key)
                known = &actor;
        }
    }
    Answers answers = facts.otherwise(model.actors.name());
    for (std::uint32_t i = 0; i < answers.size(); ++i)
        for (const AnyId territory : model.reseaux[facts.coordinations[i]].territories) {
            if (perhaps[territory.index]) answers[i] = answers[i] | Answer::unknown;
            if (const Actor* actor = first[territory.index]) {
                facts.take_down(model.actors, i, *actor, Answer::yes);
                answers[i] = Answer::yes;
            }
        }
    return answers;
}

}  // namespace maillage::inline analysis::coordination
