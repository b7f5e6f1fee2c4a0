// SPDX-License-Identifier: Apache-2.0
#include <maillage/graph/project.hpp>

#include <algorithm>
#include <array>
#include <cmath>

#include <maillage/graph/provenance.hpp>
#include <maillage/vocabulary/error.hpp>
#include <maillage/vocabulary/number.hpp>

#include "draft.hpp"
#include "weight_rule.hpp"

namespace maillage::inline graph {
namespace {

/// What a filter says of a row: it fails, nobody can tell, or it passes.
enum class Match : std::uint8_t { no, unknown, yes };

/// What a filter says, and why the row is left out if it fails.
struct Verdict {
    Match match;
    Omission failed;
};

/// The verdict that decides: of those as bad, the first.
Verdict worst(std::initializer_list<Verdict> verdicts) {
    return *std::ranges::min_element(verdicts, {}, &Verdict::match);
}

template <class Enum>
Match match(const AnyTerm& term, const std::vector<Term<Enum>>& wanted) {
    const bool listed = std::ranges::any_of(wanted, [&](const AnyTerm& item) {
        return item.row == term.row && (item.other.empty() || item.other == term.other);
    });
    return wanted.empty() || listed ? Match::yes : term.known() ? Match::no : Match::unknown;
}

template <class Enum>
Match match_any(const Terms<Enum>& terms, const std::vector<Term<Enum>>& wanted) {
    if (wanted.empty()) return Match::yes;
    if (!terms.known()) return match(AnyTerm{}, wanted);
    Match best = Match::no;
    for (const AnyTerm& term : terms.items) best = std::max(best, match(term, wanted));
    return best;
}

/// Rows of a table, by number.
using RowSet = std::vector<bool>;

bool contains(const RowSet& rows, AnyId id) { return id.index < rows.size() && rows[id.index]; }
bool contains_any(const RowSet& rows, const AnyIds& ids) {
    return std::ranges::any_of(ids.items, [&](AnyId id) { return contains(rows, id); });
}

/// The territories that are wanted, or lie within one that is.
RowSet territories_within(const Model& model, const std::vector<Id<Territory>>& wanted) {
    RowSet inside(model.territories.size());
    for (const Id<Territory> id : wanted) {
        if (id.index < inside.size()) inside[id.index] = true;
        else if (id.known())
            throw ArgumentError(
                {"row.unknown", {std::to_string(id.index), model.territories.label()}});
    }
    for (bool grows = !wanted.empty(); grows;) {
        grows = false;
        std::size_t row = 0;
        for (const Territory& territory : model.territories) {
            if (!inside[row] && contains_any(inside, territory.within)) inside[row] = grows = true;
            ++row;
        }
    }
    return inside;
}

template <class Enum>
constexpr std::size_t index(Enum value) {
    return static_cast<std::size_t>(value);
}
constexpr std::size_t type_count = index(NodeType::other);  // the types that a model has
constexpr std::size_t relation_count = index(Relation::referral) + 1;
constexpr std::size_t omission_count = index(Omission::no_strength) + 1;

/// What a fact of each relation weighs: 1, or what the lens states.
std::array<double, relation_count> weights_of(const Lens& lens) {
    const auto refuse = [](std::string what) {
        throw ArgumentError({"lens.weights", {std::move(what)}});
    };
    refuse_unless(lens.weight, WeightRule::presence, WeightRule::relations);
    std::array<double, relation_count> weights;
    weights.fill(1);
    if (lens.weight != WeightRule::relations) {
        if (!lens.weights.empty()) refuse("weight = " + std::string(code(lens.weight)));
        return weights;
    }
    if (lens.weights.size() != lens.relations.size())
        refuse("len(weights) = " + std::to_string(lens.weights.size()) + " ≠ " +
               std::to_string(lens.relations.size()));
    for (std::size_t i = 0; i < lens.weights.size(); ++i) {
        const double weight = lens.weights[i];
        const auto begin = lens.relations.begin(), here = begin + static_cast<std::ptrdiff_t>(i);
        const auto place = "[" + std::to_string(i) + "] = ";
        if (std::find(begin, here, *here) != here)
            refuse("relations" + place + std::string(code(*here)));
        if (!std::isfinite(weight) || weight < 0) refuse("weights" + place + number_text(weight));
        weights[index(*here)] = weight;
    }
    return weights;
}

class Projection {
public:
    Projection(const Model& model, const Lens& lens)
        : model_(model),
          lens_(lens),
          weights_(weights_of(lens)),
          among_reseaux_(std::ranges::any_of(lens.relations, joins_reseaux)),
          usual_scopes_(lens.reseau_scopes == Lens{}.reseau_scopes),
          inside_(territories_within(model, lens.territories)) {}

    Network network() {
        if (std::ranges::any_of(lens_.relations, joins_actors))
            actors_ = numbered(model_.actors, NodeType::actor);
        draft_.actors = draft_.labels.size();
        if (among_reseaux_) reseaux_ = numbered(model_.reseaux, NodeType::reseau);
        for (std::size_t i = 0; i < relation_count; ++i)
            if (std::ranges::find(lens_.relations, Relation(i)) != lens_.relations.end())
                collect(Relation(i));
        draft_.left_out = left_out();
        draft_.weight_rule = lens_.weight;
        draft_.directed = lens_.direction == Direction::as_reported;
        return Network(std::move(draft_));
    }

private:
    // What stands for the node of a row that has none.
    static constexpr Node unknown_node = AnyId::unknown;
    static constexpr Node filtered_node = AnyId::none;

    // ---- nodes

    Match on_territory(bool known, bool inside) const {
        const std::vector<Id<Territory>>& wanted = lens_.territories;
        if (wanted.empty() || inside) return Match::yes;
        if (known) return Match::no;
        const bool listed = std::ranges::find(wanted, Id<Territory>{}) != wanted.end();
        return listed ? Match::yes : Match::unknown;
    }

    Verdict verdict(const Actor& actor) const {
        const Match there =
            on_territory(actor.territory.known() || actor.serves.known(),
                         contains(inside_, actor.territory) || contains_any(inside_, actor.serves));
        const Match themed = among_reseaux_ ? Match::yes : match_any(actor.themes, lens_.themes);
        return worst({{match(actor.kind, lens_.actor_kinds), Omission::actor_kinds},
                      {there, Omission::territories},
                      {themed, Omission::themes}});
    }

    Verdict verdict(const Reseau& reseau) const {
        const bool category = lens_.reseau_forms.empty() && reseau.form.is(ReseauForm::category);
        const Match there =
            on_territory(reseau.territories.known(), contains_any(inside_, reseau.territories));
        return worst({{category ? Match::no : Match::yes, Omission::category},
                      {match(reseau.scope, lens_.reseau_scopes),
                       usual_scopes_ && reseau.scope.listed() ? Omission::not_external
                                                              : Omission::reseau_scopes},
                      {match(reseau.form, lens_.reseau_forms), Omission::reseau_forms},
                      {there, Omission::territories},
                      {match_any(reseau.themes, lens_.themes), Omission::themes}});
    }

    /// The node of each row, those that pass the filters being numbered in order.
    template <class Entity>
    std::vector<Node> numbered(const Table<Entity>& table, NodeType type) {
        std::vector<Node> nodes;
        nodes.reserve(table.size());
        for (const Entity& row : table) {
            const auto [match, failed] = verdict(row);
            if (match == Match::yes) {
                draft_.rows.push_back(static_cast<std::uint32_t>(nodes.size()));
                nodes.push_back(static_cast<Node>(draft_.labels.size()));
                draft_.labels.push_back(row.key);
                draft_.modes.push_back(type == NodeType::reseau);
            } else {
                const bool known = match == Match::no;
                nodes.push_back(known ? filtered_node : unknown_node);
                ++counts_[index(type)][index(known ? failed : Omission::unknown)];
            }
        }
        return nodes;
    }

    // ---- facts

    Node node(Id<Actor> id) const { return id ? actors_[id.index] : unknown_node; }
    Node node(Id<Reseau> id) const { return id ? reseaux_[id.index] : unknown_node; }

    void leave_out(Relation relation, Omission why) {
        ++counts_[type_count + index(relation)][index(why)];
    }

    /// When what a node stands for may exist.
    Days lifetime(Node node) const {
        const std::uint32_t row = draft_.rows[node];
        return (node < draft_.actors ? model_.actors[Id<Actor>{row}].period
                                     : model_.reseaux[Id<Reseau>{row}].period)
            .possible();
    }

    /// When a fact may hold: while what it joins exists, unless that contradicts what it states.
    Days possible_days(const Period& period, Node source, Node target) const {
        const Days stated = period.possible(), from = lifetime(source), to = lifetime(target);
        const Days days{std::max({stated.first, from.first, to.first}),
                        std::min({stated.last, from.last, to.last})};
        const Days certain = period.certain();
        const auto [low, high] = std::minmax(certain.first, certain.last);  // see View::holds
        const bool fits =
            !days.empty() && (certain == Days{} || (days.first <= low && high <= days.last));
        return fits ? days : stated;
    }

    void add(Relation relation, std::uint32_t row, Node source, Node target,
             const Number& strength = {}) {
        if (source == unknown_node || target == unknown_node)
            return leave_out(relation, Omission::unknown);
        if (source == filtered_node || target == filtered_node)
            return leave_out(relation, Omission::filtered);
        if (lens_.two_mode && draft_.modes[source] == draft_.modes[target])
            return leave_out(relation, Omission::one_mode);
        const bool by_strength = lens_.weight == WeightRule::strength;
        if (by_strength && !strength) return leave_out(relation, Omission::no_strength);
        draft_.sources.push_back(source);
        draft_.targets.push_back(target);
        const Period period = period_of(model_, relation, row);
        draft_.facts.push_back({relation, row, period.certain(),
                                possible_days(period, source, target),
                                by_strength ? *strength : weights_[index(relation)]});
    }

    template <class Entity, class Visit>
    static void for_each_row(const Table<Entity>& table, Visit visit) {
        std::uint32_t row = 0;
        for (const Entity& entity : table) visit(row++, entity);
    }

    void collect(Relation relation) {
        switch (relation) {
            case Relation::membership:
                return for_each_row(model_.memberships, [&](auto row, const Membership& m) {
                    const Node member =
                        m.member.which == 0 ? node(m.member.first()) : node(m.member.second());
                    add(relation, row, member, node(m.reseau));
                });
            case Relation::organiser:
                return for_each_row(model_.reseaux, [&](auto row, const Reseau& reseau) {
                    for (std::size_t i = 0; i < reseau.organisers.size(); ++i)
                        add(relation, row, node(reseau.organisers[i]), reseaux_[row]);
                });
            case Relation::mandate:
                return for_each_row(model_.mandates, [&](auto row, const Mandate& mandate) {
                    add(relation, row, node(mandate.actor), node(mandate.reseau));
                });
            case Relation::attendance:
                return for_each_row(model_.attendances, [&](auto row, const Attendance& a) {
                    if (!a.status.is(AttendanceStatus::present) || !a.meeting)
                        return leave_out(relation, a.status.listed() && a.meeting
                                                       ? Omission::absent
                                                       : Omission::unknown);
                    add(relation, row, node(a.actor), node(model_.meetings[a.meeting].reseau));
                });
            case Relation::parent:
                return for_each_row(model_.reseaux, [&](auto row, const Reseau& reseau) {
                    if (reseau.parent) add(relation, row, reseaux_[row], node(reseau.parent));
                });
            case Relation::link:
                return for_each_row(model_.links, [&](auto row, const Link& link) {
                    add(relation, row, node(link.from_reseau), node(link.to_reseau));
                });
            case Relation::knows: return collect_ties(relation, TieKind::knows);
            case Relation::trusts: return collect_ties(relation, TieKind::trusts);
            case Relation::refers: return collect_ties(relation, TieKind::refers);
            case Relation::collaborates: return collect_ties(relation, TieKind::collaborates);
            case Relation::referral:
                return for_each_row(model_.referrals, [&](auto row, const Referral& referral) {
                    const Id<Actor> to = referral.to_service
                                             ? model_.services[referral.to_service].actor
                                             : Id<Actor>{};
                    add(relation, row, node(referral.from_actor), node(to));
                });
        }
    }

    void collect_ties(Relation relation, TieKind kind) {
        for_each_row(model_.ties, [&](auto row, const Tie& tie) {
            if (tie.kind.is(kind))
                add(relation, row, node(tie.from_actor), node(tie.to_actor), tie.strength);
            else if (!tie.kind.known()) leave_out(relation, Omission::unknown);
        });
    }

    // ---- what is left out

    std::vector<LeftOut> left_out() const {
        std::vector<LeftOut> rows;
        for (std::size_t what = 0; what < counts_.size(); ++what)
            for (std::size_t why = 0; why < omission_count; ++why)
                if (counts_[what][why] != 0)
                    rows.push_back({what < type_count ? code(NodeType(what))
                                                      : code(Relation(what - type_count)),
                                    Omission(why), counts_[what][why]});
        return rows;
    }

    const Model& model_;
    const Lens& lens_;
    std::array<double, relation_count> weights_;  // of a fact of each relation
    bool among_reseaux_;                          // whether a relation joins réseaux
    bool usual_scopes_;                           // whether the lens asks for no other
    RowSet inside_;                               // the territories of the lens
    std::vector<Node> actors_, reseaux_;          // the node of each row
    std::array<std::array<std::size_t, omission_count>, type_count + relation_count> counts_{};
    detail::Draft draft_;
};

}  // namespace

Network project(const Model& model, const Lens& lens) { return Projection(model, lens).network(); }

}  // namespace maillage::inline graph
