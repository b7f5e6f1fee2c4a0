// SPDX-License-Identifier: Apache-2.0
#pragma once
// A lens says how facts are seen as a network: through which relations, in which direction, with
// which weight, and among which actors and réseaux. It is a plain value: two networks seen through
// equal lenses may be compared.
//
//     Lens housing{.relations = {Relation::membership}, .themes = {Theme::housing}};
//     Lens weighed{.relations = {Relation::membership, Relation::link},
//                  .weight = WeightRule::relations,
//                  .weights = {2, 1}};

#include <string>
#include <vector>

#include <maillage/model/model.hpp>

namespace maillage::inline graph {

// clang-format off
/// What joins two nodes. Two-mode relations first, then those among réseaux, then among actors.
MAILLAGE_TERMS(Relation,
    (membership, "est membre de", "is lid van", "is a member of", "membre|lid|member"),
    (organiser, "organise", "organiseert", "organises", "organisateur|organisator"),
    (mandate, "siège à", "zetelt in", "sits on", "mandat|mandaat"),
    (attendance, "est présent à", "is aanwezig bij", "attends", "présence|aanwezigheid"),
    (parent, "fait partie de", "maakt deel uit van", "is a part of"),
    (link, "est lié à", "is verbonden met", "is linked to", "lien|band"),
    (knows, "connaît", "kent", "knows"),
    (trusts, "fait confiance à", "vertrouwt", "trusts"),
    (refers, "dit orienter vers", "zegt door te verwijzen naar", "says it refers to"),
    (collaborates, "collabore avec", "werkt samen met", "collaborates with"),
    (referral, "a orienté vers", "heeft doorverwezen naar", "has referred to", "orientation|doorverwijzing"))

MAILLAGE_TERMS(Direction,
    (as_reported, "telle que rapportée", "zoals gemeld", "as reported"),
    (undirected, "sans direction", "zonder richting", "undirected"))

/// What an edge weighs. A lens takes one of the first four, made of the facts that support it;
/// arrays have the weights they were given; a one-mode network has one of the others.
MAILLAGE_TERMS(WeightRule,
    (presence, "1 par lien", "1 per band", "1 an edge"),
    (facts, "nombre de faits", "aantal feiten", "number of facts"),
    (strength, "intensité moyenne déclarée", "gemiddelde opgegeven sterkte", "mean stated strength"),
    (relations, "somme des poids de ses relations", "som van de gewichten van zijn relaties", "sum of the weights of its relations"),
    (given, "poids donnés", "gegeven gewichten", "weights given"),
    (count, "nombre de voisins communs", "aantal gedeelde buren", "number of shared neighbours"),
    (jaccard, "indice de Jaccard", "Jaccard-index", "Jaccard index"),
    (overlap, "coefficient de recouvrement", "overlapcoëfficiënt", "overlap coefficient"),
    (cosine, "cosinus", "cosinus", "cosine"),
    (newman, "poids de Newman", "gewicht van Newman", "Newman’s weight"),
    (resource_allocation, "allocation de ressources", "toewijzing van middelen", "resource allocation"))
// clang-format on

constexpr bool joins_reseaux(Relation relation) { return relation <= Relation::link; }
constexpr bool joins_actors(Relation relation) {
    return relation <= Relation::attendance || relation >= Relation::knows;
}

/// An empty filter lets everything pass; one that lists values lets only those pass. `Term{}` and
/// `Id{}` may be listed too: what nobody stated passes then, and only then. A term outside the list
/// without words of its own stands for any such term.
struct Lens {
    std::vector<Relation> relations{Relation::membership, Relation::organiser, Relation::link};
    Direction direction = Direction::undirected;
    WeightRule weight = WeightRule::presence;
    /// What each of `relations` weighs, beside them, for WeightRule::relations alone. A relation
    /// counts once an edge, however many of its facts support it. Whether a larger weight means
    /// nearer or farther is yours to say: no measure guesses it.
    std::vector<double> weights{};

    /// Only facts between an actor and a réseau. Without it, a réseau that is a member of another
    /// is joined to it, and the measures for two-mode networks do not apply.
    bool two_mode = false;

    /// Of actors, and of réseaux.
    std::vector<Term<Theme>> themes{};
    /// And all that lies within them. An actor is where it has its seat and where it serves.
    std::vector<Id<Territory>> territories{};
    std::vector<Term<ActorKind>> actor_kinds{};
    /// Réseaux inside one organisation or around one person are not réseaux in the field's sense.
    std::vector<Term<ReseauScope>> reseau_scopes{ReseauScope::external, Term<ReseauScope>{}};
    /// When empty, every form but category: a kind of réseau, cited in general, is not one réseau.
    std::vector<Term<ReseauForm>> reseau_forms{};

    bool operator==(const Lens&) const = default;
};

/// The lens in words: `relations=membership|organiser direction=undirected weight=presence …`, then
/// each filter that is set. The model gives the keys of territories.
std::string to_text(const Lens& lens, const Model& model);

}  // namespace maillage::inline graph
