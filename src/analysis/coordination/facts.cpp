// SPDX-License-Identifier: Apache-2.0
#include "facts.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include <maillage/analysis/codebook.hpp>
#include <maillage/model/inquired.hpp>
#include <maillage/model/within.hpp>

#include "common.hpp"
#include "grants.hpp"
#include "tide.hpp"

namespace maillage::inline analysis::coordination {

Answer is_coordination(const Model& model, const Reseau& reseau) {
    Answer by_cpas = reseau.organisers.known() ? Answer::no : Answer::unknown;
    for (const AnyId id : reseau.organisers)
        by_cpas = by_cpas | is_of_kind(model, Id<Actor>{id.index}, ActorKind::cpas);
    return is(reseau.form, ReseauForm::coordination) & is(reseau.scope, ReseauScope::external) &
           by_cpas;
}

namespace {

/// What is stated, and anything where nothing is.
Bounds bounds(const Range& range) {
    return {range.min.value_or(0), range.max.value_or(Bounds::any)};
}
Bounds bounds(const std::optional<double>& number) {
    return number ? Bounds{*number, *number} : Bounds{};
}

/// The sum of what is stated for each; anything, where nothing is.
class Total {
public:
    explicit Total(std::size_t rows) : total_(rows), is_stated_(rows) {}

    void add(std::uint32_t place, const Bounds& part) {
        if (place == Selection::nobody) return;
        if (!is_stated_[place]) total_[place] = {0, 0};
        is_stated_[place] = true;
        total_[place].least += part.least;
        total_[place].most += part.most;
    }
    /// A part of which one does not know whether it belongs to the sum.
    void may_add(std::uint32_t place, const Bounds& part) {
        if (place != Selection::nobody) total_[place].most += part.most;
    }
    Numbers numbers() && { return std::move(total_); }

private:
    Numbers total_;
    std::vector<bool> is_stated_;
};

std::map<std::string, Whole, std::less<>> whole_tables(const Model& model,
                                                       std::optional<int> year) {
    std::map<std::string, Whole, std::less<>> tables;
    for (const Inquiry& inquiry : model.inquiries) {
        if (!names_all(inquiry, year)) continue;
        for (const std::string& table : inquiry.tables) {
            Whole& whole = tables[table];
            whole.actors.resize(model.actors.size());
            whole.reseaux.resize(model.reseaux.size());
            Id<Inquiry>& first =
                (inquiry.asked.which == 0 ? whole.actors : whole.reseaux)[inquiry.asked.id.index];
            if (!first || is_earlier(inquiry, model.inquiries[first]))
                first = model.inquiries.id_of(inquiry);
        }
    }
    return tables;
}

/// The place of the coordination that each réseau, by row, is, or is a part of through others that stand.
std::vector<std::uint32_t> homes_of(const Facts& facts) {
    const auto is_out = [&](Id<Reseau> id) { return !facts.stands(facts.model.reseaux[id]); };
    std::vector<std::uint32_t> homes;
    homes.reserve(facts.model.reseaux.size());
    for (const Id<Reseau> whole : nearest_wholes(facts.model, [&](Id<Reseau> id) {
             return facts.coordinations.contains(id) || is_out(id);
         }))
        homes.push_back(whole && !is_out(whole) ? facts.coordinations.place_of(whole)
                                                : Selection::nobody);
    return homes;
}

std::vector<std::uint32_t> without_internal_ones(std::vector<std::uint32_t> homes,
                                                 const Model& model) {
    const std::vector<bool> is_internal = internal_ones(model);
    for (std::size_t row = 0; row < homes.size(); ++row)
        if (is_internal[row]) homes[row] = Selection::nobody;
    return homes;
}

Selection peers_of(const Facts& facts) {
    struct Members {
        Id<Reseau> one;
        bool are_several = false, are_others = false;
    };
    std::vector<Members> members(facts.model.reseaux.size());
    for (const Membership& row : facts.model.memberships) {
        if (!facts.stands(row) || !row.member || !row.reseau) continue;
        Members& of = members[row.reseau.index];
        const Id<Reseau> member = row.member.second();
        if (!facts.coordinations.contains(member)) of.are_others = true;
        else if (!of.one) of.one = member;
        else if (of.one != member) of.are_several = true;
    }
    return Selection(facts.model, [&](const Reseau& reseau) {
        const Members& of = members[facts.model.reseaux.id_of(reseau).index];
        return facts.stands(reseau) && of.are_several && !of.are_others;
    });
}

/// That of a grant that is for one; else, of one that may be.
std::optional<std::int64_t> last_year_granted(const Facts& facts) {
    std::optional<std::int64_t> last, perhaps;
    for (const Payment& payment : payments(facts)) {
        const Grant& grant = facts.model.grants[payment.grant];
        if (!grant.amount || !grant.year || (facts.year && *grant.year > *facts.year)) continue;
        std::optional<std::int64_t>& of = payment.is_for_it == Answer::yes ? last : perhaps;
        of = std::max(of.value_or(*grant.year), *grant.year);
    }
    return last ? last : perhaps;
}

Numbers grants_of(const Facts& facts) {
    Total total(facts.coordinations.size());
    std::vector<std::pair<std::uint32_t, Bounds>> perhaps;
    for (const Payment& payment : payments(facts)) {
        const Grant& grant = facts.model.grants[payment.grant];
        if (grant.year && grant.year != facts.grant_year) continue;
        const Bounds euros =
            grant.amount ? bounds(static_cast<double>(grant.amount->value) / 100) : Bounds{};
        if (grant.year && payment.is_for_it == Answer::yes) total.add(payment.place, euros);
        else perhaps.emplace_back(payment.place, euros);
    }
    for (const auto& [place, euros] : perhaps) total.may_add(place, euros);
    return std::move(total).numbers();
}

/// Whether the places of a territory are among those of a larger one, which tells how many it has.
bool is_counted_within(const Model& model, const AnyIds& territories, Id<Territory> inner) {
    return std::ranges::any_of(territories, [&](AnyId id) {
        const Id<Territory> outer{id.index};
        return outer != inner && model.territories[outer].activity_places.known() &&
               lies_within(model, inner, outer);
    });
}

Numbers activity_places_of(const Facts& facts) {
    const Model& model = facts.model;
    Total total(facts.coordinations.size());
    for (std::uint32_t place = 0; place < facts.coordinations.size(); ++place) {
        const auto& territories = model.reseaux[facts.coordinations[place]].territories;
        for (const AnyId id : territories)
            if (const Id<Territory> on{id.index}; !is_counted_within(model, territories, on))
                total.add(place, bounds(model.territories[on].activity_places));
    }
    return std::move(total).numbers();
}

Numbers members_of(const Facts& facts) {
    Numbers members = members_that(
        facts, [&](const Membership& row) { return facts.coordinations.place_of(row.reseau); },
        [](const Membership&) { return Answer::yes; });
    for (std::size_t i = 0; i < members.size(); ++i)
        if (const Range& declared = facts.model.reseaux[facts.coordinations[i]].declared_members;
            declared.known())
            members[i] = bounds(declared);
    return members;
}

/// How often a working group met, on average; never, where there is no group.
Numbers rate(const Numbers& meetings, const Numbers& groups) {
    Numbers rate(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i].exact() && meetings[i].exact()) {
            const double mean = groups[i].least > 0 ? meetings[i].least / groups[i].least : 0;
            rate[i] = {mean, mean};
        }
    return rate;
}

}  // namespace

Facts::Facts(const Model& m, std::optional<int> of_year, Date as_known_at, const Chosen& chosen)
    : model(m),
      year(of_year ? of_year : last_year_met(m, as_known_at)),
      at(as_known_at),
      whole(whole_tables(m, year)),
      coordinations(
          m,
          [&](const Reseau& reseau) { return stands(reseau) && chosen(m, reseau) == Answer::yes; }),
      homes_(homes_of(*this)),
      shared_homes_(without_internal_ones(homes_, m)),
      groups(m,
             [&](const Reseau& reseau) {
                 return stands(reseau) && shared_home(reseau.parent) != Selection::nobody &&
                        is(reseau.form, ReseauForm::working_group) != Answer::no &&
                        !reseau.scope.is(ReseauScope::internal);
             }),
      peers(peers_of(*this)),
      fte(working_time(
          [](const Post& post) { return answer(post.function.is(PostFunction::coordinator)); })),
      is_head_of_service(coordinator(*this, heads_the_service)),
      is_large(fte.within(0.75, 2)),
      is_medium(fte.within(0.2, 0.5)),
      is_small(is_head_of_service & fte.bracket(0, 0.2)),
      grant_year(last_year_granted(*this)),
      grant(grants_of(*this)),
      activity_places(activity_places_of(*this)),
      members(members_of(*this)),
      plenaries(plenaries_held()),
      group_count(
          tally(model.reseaux, &Reseau::parent,
                [&](const Reseau& reseau) { return is_group(model.reseaux.id_of(reseau)); })),
      group_meetings(group_meetings_held()),
      group_rate(rate(group_meetings, group_count)),
      meets_not(plenaries.within(0, 0) & group_meetings.within(0, 0)),
      by_days(each_group(meetings_of(groups, MeetingKind::collective_day).within(1))),
      by_groups(group_count.within(1) & ~by_days & group_rate.exceeds(plenaries)),
      by_plenaries(plenaries.within(1) & ~by_days & ~group_rate.exceeds(plenaries)),
      through_others(meets_not & takes_part_elsewhere()),
      has_full_directory(full_directory_made()),
      diagnosed_together(
          diagnosed(*this, DiagnosisMethod::collective, DiagnosisMethod::working_group)) {}

Numbers Facts::plenaries_held() const {
    return tally(model.meetings, &Meeting::reseau, [&](const Meeting& meeting) {
        return was_held(meeting, MeetingKind::plenary, MeetingKind::lunch) &
               answer(coordinations.contains(meeting.reseau));
    });
}

Numbers Facts::group_meetings_held() const {
    return tally(model.meetings, &Meeting::reseau, [&](const Meeting& meeting) {
        return was_held(meeting) & is_group(meeting.reseau);
    });
}

Answers Facts::takes_part_elsewhere() const {
    return exists(model.links, &Link::from_reseau,
                  [](const Link& link) { return is(link.kind, LinkKind::participates); });
}

Answers Facts::full_directory_made() const {
    return has_paper(*this, [&](const Document& paper) {
        return is_directory(paper) & is_empty(paper.themes) &
               ~is_on(model, paper.territory, TerritoryLevel::quartier);
    });
}

Id<Inquiry> Facts::named_all(std::string_view table, Either<Actor, Reseau> who) const {
    const auto found = whole.find(table);
    if (found == whole.end() || !who) return {};
    return (who.which == 0 ? found->second.actors : found->second.reseaux)[who.id.index];
}

Answers Facts::otherwise(std::string_view table) const {
    Answers answers(coordinations.size());
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (has_named_all(table, coordinations[i])) answers[i] = Answer::no;
    return answers;
}

Answers Facts::otherwise(std::string_view table, const Selection& reseaux) const {
    Answers answers(reseaux.size());
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (const std::uint32_t whole = home(model.reseaux[reseaux[i]].parent);
            has_named_all(table, reseaux[i]) ||
            (whole != Selection::nobody && has_named_all(table, coordinations[whole])))
            answers[i] = Answer::no;
    return answers;
}

Numbers Facts::working_time(const std::function<Answer(const Post&)>& holds) const {
    std::vector<WorkingTime> times(coordinations.size());
    std::vector<bool> is_stated(coordinations.size());
    for (const Post& post : model.posts) {
        const std::uint32_t place = coordinations.place_of(post.reseau);
        const Answer counts = holds(post);
        if (place == Selection::nobody || counts == Answer::no || !stands(post)) continue;
        if (counts == Answer::yes) is_stated[place] = true;
        times[place].add(post, counts);
    }
    Numbers time(coordinations.size());
    for (std::size_t i = 0; i < time.size(); ++i)
        if (is_stated[i]) time[i] = std::move(times[i]).highest();
    return time;
}

Answer Facts::is_group(Id<Reseau> reseau) const {
    return groups.contains(reseau) ? is(model.reseaux[reseau].form, ReseauForm::working_group)
                                   : Answer::no;
}

Answer Facts::was_held(const Meeting& meeting) const {
    return coordination::was_held(*this, meeting, at);
}

Answers Facts::each_group(const Answers& holds) const {
    return group_count.within(1) &
           ~exists(model.reseaux, &Reseau::parent, [&](const Reseau& reseau) {
               const Id<Reseau> id = model.reseaux.id_of(reseau);
               return groups.contains(id) ? is_group(id) & ~holds[groups.place_of(id)] : Answer::no;
           });
}

}  // namespace maillage::inline analysis::coordination
