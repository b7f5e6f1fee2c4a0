// SPDX-License-Identifier: Apache-2.0
#pragma once
// An attribute: what is known of each node of a network in one respect, such as its kind or its
// theme, as groups that measures can compare and tables can show.
//
//     const Attribute sectors = attribute(model, network, AttributeName::sector);
//
// The groups are those that some node has, in the order of their vocabulary (territories: of their
// keys); then words outside the list, each a group `autre: …`; then `none`, a known nothing; then
// `several`: a node has one group, and one that has several themes or communes is in none of them
// alone. A node of which nothing is known, or to which the attribute does not apply, is `unknown`.

#include <cstdint>
#include <string>
#include <vector>

#include <maillage/graph/network.hpp>
#include <maillage/model/model.hpp>
#include <maillage/vocabulary/texts.hpp>

namespace maillage::inline graph {

// clang-format off
/// What may be asked of the nodes of a network.
MAILLAGE_TERMS(AttributeName,
    (kind, "type d’acteur", "soort actor", "kind of actor"),
    (sector, "secteur", "sector", "sector"),
    (language_regime, "régime linguistique", "taalstelsel", "language regime"),
    (territory, "commune", "gemeente", "municipality"),
    (theme, "thème", "thema", "theme"),
    (form, "forme de réseau", "vorm van netwerk", "form of réseau"),
    (scale, "terrain d’action", "actieterrein", "scale"),
    (coordination_type, "type de coordination", "type coördinatie", "type of coordination"))

/// On which side of the table an actor sits, as its kind tells. Associations tied to a public body
/// sit with those, as the 2014 study hears it said (4.2.6); a school, a hospital or a federation
/// may be public or not: its kind alone does not tell.
MAILLAGE_TERMS(Sector,
    (public_sector, "public", "openbaar", "public"),
    (associative, "associatif", "verenigingen", "associative"),
    (independent, "indépendant", "zelfstandig", "independent"),
    (outside, "type d’acteur hors liste", "soort actor buiten de lijst", "kind outside the list"))
// clang-format on

/// Unknown when the kind is, or does not tell.
Term<Sector> sector_of(const Term<ActorKind>& kind);

struct Attribute {
    static constexpr std::uint32_t unknown = 0xFFFF'FFFF;

    std::string name;
    std::vector<std::string> codes;     ///< of each group: stable, what programs use
    std::vector<Texts> labels;          ///< of each group: what people see
    std::vector<std::uint32_t> groups;  ///< of each node: its group, or `unknown`

    bool operator==(const Attribute&) const = default;
};

/// The attribute of each node:
///
///     kind, sector, language_regime   of an actor
///     territory                       the commune of an actor's seat, or of a réseau; what is
///                                     larger than a commune, itself
///     theme                           of an actor, or of a réseau
///     form, scale, coordination_type  of a réseau
///
/// Rows are found by their key: a node whose row the model does not have is unknown, and so are all
/// those that came from arrays. O(nodes × log groups), and the depth of territories.
Attribute attribute(const Model& model, const Network& network, AttributeName name);

}  // namespace maillage::inline graph
