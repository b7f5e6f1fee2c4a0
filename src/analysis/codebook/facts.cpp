// SPDX-License-Identifier: Apache-2.0
#include "facts.hpp"

namespace maillage::inline analysis::questions {
namespace {

std::optional<int> last_year(const Model& model) {
    std::optional<int> last;
    for (const Meeting& meeting : model.meetings)
        if (meeting.date) last = std::max(last.value_or(meeting.date.year()), meeting.date.year());
    return last;
}

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
    Numbers numbers() && { return std::move(total_); }

private:
    Numbers total_;
    std::vector<bool> is_stated_;
};

std::map<std::string, Whole, std::less<>> whole_tables(const Model& model,
                                                       std::optional<int> year) {
    std::map<std::string, Whole, std::less<>> tables;
    for (const Inquiry& inquiry : model.inquiries) {
        if (inquiry.answered != true || inquiry.complete != true || !inquiry.asked) continue;
        if (inquiry.on && year && inquiry.on.year() < *year) continue;
        for (const std::string& table : inquiry.tables) {
            Whole& whole = tables[table];
            whole.actors.resize(model.actors.size());
            whole.reseaux.resize(model.reseaux.size());
            (inquiry.asked.which == 0 ? whole.actors : whole.reseaux)[inquiry.asked.id.index] =
                true;
        }
    }
    return tables;
}

bool is_coordination(const Facts& facts, const Reseau& reseau) {
    return facts.stands(reseau) && reseau.form.is(ReseauForm::coordination) &&
           reseau.scope.is(ReseauScope::external) &&
           std::ranges::any_of(reseau.organisers, [&](AnyId id) {
               return facts.is_actor_of_kind(Id<Actor>{id.index}, ActorKind::cpas);
           });
}

Selection peers_of(const Facts& facts) {
    enum class Members : std::uint8_t { none_known, all_coordinations, others };
    std::vector<Members> members(facts.model.reseaux.size());
    for (const Membership& membership : facts.model.memberships) {
        if (!facts.stands(membership) || !membership.member.known() || !membership.reseau) continue;
        Members& of = members[membership.reseau.index];
        if (!facts.coordinations.contains(membership.member.second())) of = Members::others;
        else if (of == Members::none_known) of = Members::all_coordinations;
    }
    return Selection(facts.model, [&](const Reseau& reseau) {
        return facts.stands(reseau) &&
               members[facts.model.reseaux.id_of(reseau).index] == Members::all_coordinations;
    });
}

Numbers fte_of(const Facts& facts) {
    Total total(facts.coordinations.size());
    for (const Post& post : facts.model.posts)
        if (facts.stands(post) && post.function.is(PostFunction::coordinator))
            total.add(facts.coordinations.place_of(post.reseau), bounds(post.fte));
    return std::move(total).numbers();
}

Numbers grants_of(const Facts& facts) {
    std::optional<std::int64_t> last;
    for (const Grant& grant : facts.model.grants)
        if (grant.amount && grant.reseau.known() && grant.year)
            last = std::max(last.value_or(*grant.year), *grant.year);
    Total total(facts.coordinations.size());
    for (const Grant& grant : facts.model.grants)
        if (grant.year && grant.year == last)
            total.add(
                facts.coordinations.place_of(grant.reseau),
                grant.amount ? bounds(static_cast<double>(grant.amount->value) / 100) : Bounds{});
    return std::move(total).numbers();
}

Numbers activity_places_of(const Facts& facts) {
    Total total(facts.coordinations.size());
    for (std::uint32_t place = 0; place < facts.coordinations.size(); ++place)
        for (const AnyId id : facts.model.reseaux[facts.coordinations[place]].territories)
            total.add(place,
                      bounds(facts.model.territories[Id<Territory>{id.index}].activity_places));
    return std::move(total).numbers();
}

Numbers members_of(const Facts& facts) {
    Numbers members = facts.tally(facts.model.memberships, &Membership::reseau,
                                  [](const Membership& row) { return answer(row.member.known()); });
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

Answers days_of_each_group(const Facts& facts) {
    Answers otherwise(facts.groups.size());
    for (std::size_t i = 0; i < facts.groups.size(); ++i)
        if (facts.has_named_all("meetings", facts.model.reseaux[facts.groups[i]].parent))
            otherwise[i] = Answer::no;
    const Numbers days = facts.tally(
        otherwise, facts.model.meetings,
        [&](const Meeting& meeting) { return facts.groups.place_of(meeting.reseau); },
        [&](const Meeting& meeting) {
            return facts.in_year(meeting, MeetingKind::collective_day);
        });
    return facts.each_group(days.within(1));
}

}  // namespace

Facts::Facts(const Model& m, std::optional<int> of_year)
    : model(m),
      year(of_year ? of_year : last_year(m)),
      whole(whole_tables(m, year)),
      coordinations(m, [&](const Reseau& reseau) { return is_coordination(*this, reseau); }),
      groups(m,
             [&](const Reseau& reseau) {
                 return stands(reseau) && coordinations.contains(reseau.parent) &&
                        reseau.form.is(ReseauForm::working_group) &&
                        !reseau.scope.is(ReseauScope::internal);
             }),
      peers(peers_of(*this)),
      fte(fte_of(*this)),
      is_head_of_service(coordinator(
          [](const Post& post) { return has(post.other_duties, Duty::head_of_social_service); })),
      has_other_duties(coordinator([](const Post& post) { return ~is_empty(post.other_duties); })),
      is_large(fte.within(0.75, 2)),
      is_medium(fte.within(0.2, 0.5)),
      is_small(is_head_of_service & fte.bracket(0, 0.2)),
      grant(grants_of(*this)),
      activity_places(activity_places_of(*this)),
      members(members_of(*this)),
      plenaries(tally(model.meetings, &Meeting::reseau,
                      [&](const Meeting& meeting) {
                          return in_year(meeting, MeetingKind::plenary, MeetingKind::lunch) &
                                 answer(coordinations.contains(meeting.reseau));
                      })),
      group_count(tally(model.reseaux, &Reseau::parent,
                        [&](const Reseau& reseau) {
                            return answer(groups.contains(model.reseaux.id_of(reseau)));
                        })),
      group_meetings(tally(model.meetings, &Meeting::reseau,
                           [&](const Meeting& meeting) {
                               return in_year(meeting) & answer(groups.contains(meeting.reseau));
                           })),
      group_rate(rate(group_meetings, group_count)),
      meets_not(plenaries.within(0, 0) & group_meetings.within(0, 0)),
      by_days(days_of_each_group(*this)),
      by_groups(group_count.within(1) & ~by_days & group_rate.exceeds(plenaries)),
      by_plenaries(plenaries.within(1) & ~by_days & ~group_rate.exceeds(plenaries)),
      through_others(meets_not & exists(model.links, &Link::from_reseau,
                                        [](const Link& link) {
                                            return is(link.kind, LinkKind::participates);
                                        })),
      has_full_directory(has_paper([&](const Document& paper) {
          return is_directory(paper) & is_empty(paper.themes) &
                 ~is_on(paper.territory, TerritoryLevel::quartier);
      })),
      diagnosed_together(diagnosed(DiagnosisMethod::collective, DiagnosisMethod::working_group)) {}

bool Facts::has_named_all(std::string_view table, Either<Actor, Reseau> who) const {
    const auto found = whole.find(table);
    if (found == whole.end() || !who) return false;
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
        if (has_named_all(table, reseaux[i]) ||
            (coordinations.contains(model.reseaux[reseaux[i]].parent) &&
             has_named_all(table, model.reseaux[reseaux[i]].parent)))
            answers[i] = Answer::no;
    return answers;
}

Answers Facts::otherwise_of_coordinators() const {
    Answers answers = otherwise(model.posts.name());
    for (const Post& post : model.posts)
        if (const auto place = coordinations.place_of(post.reseau);
            place != Selection::nobody && stands(post) &&
            post.function.is(PostFunction::coordinator))
            answers[place] = Answer::no;
    return answers;
}

std::uint32_t Facts::home(Id<Reseau> reseau) const {
    if (!reseau || !stands(model.reseaux[reseau])) return Selection::nobody;
    const std::uint32_t place = coordinations.place_of(reseau);
    return place != Selection::nobody ? place
                                      : coordinations.place_of(model.reseaux[reseau].parent);
}

bool Facts::is_actor_of_kind(Id<Actor> actor, ActorKind kind) const {
    return actor && model.actors[actor].kind.is(kind);
}

const Meeting* Facts::meeting(const Attendance& row) const {
    return row.meeting ? &model.meetings[row.meeting] : nullptr;
}

Answer Facts::in_year(const Meeting& meeting) const {
    return meeting.date ? answer(meeting.date.year() == year) : Answer::unknown;
}

Numbers Facts::meetings_of(const Selection& reseaux) const {
    return tally(
        otherwise(model.meetings.name(), reseaux), model.meetings,
        [&](const Meeting& meeting) { return reseaux.place_of(meeting.reseau); },
        [&](const Meeting& meeting) { return in_year(meeting); });
}

Answers Facts::each_group(const Answers& holds) const {
    return group_count.within(1) &
           ~exists(model.reseaux, &Reseau::parent, [&](const Reseau& reseau) {
               const std::uint32_t place = groups.place_of(model.reseaux.id_of(reseau));
               return place == Selection::nobody ? Answer::no : ~holds[place];
           });
}

Answers Facts::does(ActivityKind kind) const {
    const Answers said =
        says([&](const Reseau& reseau) { return answer(reseau.activity_kinds.contains(kind)); });
    return said | exists(model.activities, [&](const Activity& activity) {
               return is(activity.kind, kind) & ~is(activity.status, ActivityStatus::planned);
           });
}

Answer Facts::is_directory(const Document& paper, DocumentStatus status) const {
    return is(paper.kind, DocumentKind::directory) & is(paper.status, status);
}

Answer Facts::is_on(Id<Territory> territory, TerritoryLevel level) const {
    return territory ? is(model.territories[territory].level, level) : Answer::unknown;
}

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
    for (std::size_t i = 0; i < answers.size(); ++i)
        for (const AnyId territory : facts.model.reseaux[facts.coordinations[i]].territories)
            for (const Neighbour& neighbour : neighbours[territory.index])
                answers[i] = answers[i] |
                             (neighbour.is_one & holds(facts.coordinations[i], neighbour.reseau));
    return answers;
}

}  // namespace

std::set<std::pair<Id<Reseau>, Id<Reseau>>> Facts::joined_pairs(LinkKind kind) const {
    std::set<std::pair<Id<Reseau>, Id<Reseau>>> pairs;
    for (const Link& link : model.links)
        if (stands(link) && link.kind.is(kind) && link.from_reseau && link.to_reseau)
            pairs.insert({{link.from_reseau, link.to_reseau}, {link.to_reseau, link.from_reseau}});
    return pairs;
}

Answers Facts::has_neighbours() const {
    return any_neighbour(*this, [](Id<Reseau>, Id<Reseau>) { return Answer::yes; });
}

Answers Facts::has_neighbours(LinkKind kind, bool is_linked) const {
    const auto pairs = joined_pairs(kind);
    return any_neighbour(*this, [&](Id<Reseau> mine, Id<Reseau> other) {
        const Answer joined = pairs.contains({mine, other})             ? Answer::yes
                              : has_named_all(model.links.name(), mine) ? Answer::no
                                                                        : Answer::unknown;
        return is_linked ? joined : ~joined;
    });
}

}  // namespace maillage::inline analysis::questions
