// SPDX-License-Identifier: Apache-2.0
#include <maillage/graph/attribute.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include <maillage/model/within.hpp>

namespace maillage::inline graph {
namespace {

/// A group by what puts it in order: its place in a vocabulary, then its code.
struct Group {
    std::size_t rank = 0;
    std::string code;
    Texts label;

    bool operator==(const Group& other) const { return rank == other.rank && code == other.code; }
    bool operator<(const Group& other) const {
        return std::tie(rank, code) < std::tie(other.rank, other.code);
    }
};
using MaybeGroup = std::optional<Group>;

Group known_nothing() { return {AnyTerm::none, "none", Label{"aucun", "geen", "none"}}; }
Group several() { return {AnyTerm::unknown, "several", Label{"plusieurs", "meerdere", "several"}}; }

MaybeGroup group_of(const Vocabulary& vocabulary, const AnyTerm& term) {
    if (!term.known()) return {};
    if (term.row == AnyTerm::none) return known_nothing();
    if (!term.listed()) return Group{AnyTerm::outside, "autre: " + term.other, term.other};
    const TermRow& row = vocabulary.rows[term.row];
    return Group{term.row, std::string(row.code), row.label};
}

template <class Enum>
MaybeGroup group_of(const Term<Enum>& term) {
    return group_of(vocabulary_of<Enum>(), term);
}

/// The group that all of them are; nothing when one is unknown and the others are not several.
template <class List, class GroupOf>
MaybeGroup only_group(const List& list, GroupOf group_of_item) {
    if (!list.known()) return {};
    if (list.empty()) return known_nothing();
    MaybeGroup only;
    bool all_known = true;
    for (const auto& item : list.items) {
        const MaybeGroup group = group_of_item(item);
        if (!group) all_known = false;
        else if (*group == several() || (only && *only != *group)) return several();
        else only = group;
    }
    return all_known ? only : MaybeGroup();
}

MaybeGroup themes_of(const Terms<Theme>& themes) {
    return only_group(themes,
                      [](const AnyTerm& theme) { return group_of(vocabulary_of<Theme>(), theme); });
}

/// The commune that a territory is or lies in; itself when it is larger than one.
MaybeGroup commune_of(const Model& model, Id<Territory> territory) {
    if (territory.is_none()) return known_nothing();
    if (!territory) return {};
    const auto group = [&](Id<Territory> id) {
        const Territory& row = model.territories[id];
        return Group{0, row.key, row.name};
    };
    MaybeGroup commune;
    for (const Id<Territory> id : enclosing(model, territory)) {
        if (!model.territories[id].level.is(TerritoryLevel::commune)) continue;
        if (commune) return several();
        commune = group(id);
    }
    const auto level = model.territories[territory].level.value();
    if (!commune && level && *level > TerritoryLevel::commune) return group(territory);
    return commune;
}

MaybeGroup group_of(const Model& model, const Actor& actor, AttributeName name) {
    switch (name) {
        case AttributeName::kind: return group_of(actor.kind);
        case AttributeName::sector: return group_of(sector_of(actor.kind));
        case AttributeName::language_regime: return group_of(actor.language_regime);
        case AttributeName::territory: return commune_of(model, actor.territory);
        case AttributeName::theme: return themes_of(actor.themes);
        default: return {};
    }
}

MaybeGroup group_of(const Model& model, const Reseau& reseau, AttributeName name) {
    switch (name) {
        case AttributeName::territory:
            return only_group(reseau.territories,
                              [&](AnyId id) { return commune_of(model, Id<Territory>{id.index}); });
        case AttributeName::theme: return themes_of(reseau.themes);
        case AttributeName::form: return group_of(reseau.form);
        case AttributeName::scale: return group_of(reseau.scale);
        case AttributeName::coordination_type: return group_of(reseau.type);
        default: return {};
    }
}

}  // namespace

Term<Sector> sector_of(const Term<ActorKind>& kind) {
    const auto value = kind.value();
    if (!value)
        return kind.row == AnyTerm::outside ? Term<Sector>(Sector::outside) : Term<Sector>();
    switch (*value) {
        case ActorKind::cpas:
        case ActorKind::communal_service:
        case ActorKind::public_association:
        case ActorKind::regional_body:
        case ActorKind::police: return Sector::public_sector;
        case ActorKind::association:
        case ActorKind::health_centre:
        case ActorKind::residents_committee:
        case ActorKind::volunteers: return Sector::associative;
        case ActorKind::independent_practice: return Sector::independent;
        case ActorKind::federation:
        case ActorKind::school:
        case ActorKind::hospital: return {};
    }
    return {};
}

Attribute attribute(const Model& model, const Network& network, AttributeName name) {
    std::vector<MaybeGroup> found(network.node_count());
    for (Node node = 0; node < found.size(); ++node) {
        const NodeType type = network.type(node);
        const std::string& key = network.label(node);
        if (type == NodeType::actor)
            if (const Id<Actor> id = model.actors.find(key))
                found[node] = group_of(model, model.actors[id], name);
        if (type == NodeType::reseau)
            if (const Id<Reseau> id = model.reseaux.find(key))
                found[node] = group_of(model, model.reseaux[id], name);
    }
    std::map<Group, std::uint32_t> numbers;
    for (const MaybeGroup& group : found)
        if (group) numbers.emplace(*group, 0);
    Attribute attribute{std::string(code(name)), {}, {}, {}};
    for (auto& [group, number] : numbers) {
        number = static_cast<std::uint32_t>(attribute.codes.size());
        attribute.codes.push_back(group.code);
        attribute.labels.push_back(group.label);
    }
    for (const MaybeGroup& group : found)
        attribute.groups.push_back(group ? numbers.at(*group) : Attribute::unknown);
    return attribute;
}

}  // namespace maillage::inline graph
