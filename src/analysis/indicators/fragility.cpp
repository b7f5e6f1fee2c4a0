// SPDX-License-Identifier: Apache-2.0
// What falls apart without one actor, one réseau or one coordinator: the actors cut off, and the
// themes and territories that no réseau is left for. A coordinator is whoever holds posts, and is
// called by their réseaux, never by name.

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

#include "../answer.hpp"
#include "../cohesion.hpp"
#include "../ground.hpp"
#include "../moment.hpp"

namespace maillage::inline analysis::indicators::fragility {
namespace {

const About about{
    "fragility",
    {"Fragilités", "Kwetsbaarheden", "Fragility"},
    {"Qu’est-ce qui se défait si un acteur, un réseau ou un coordinateur s’en va ?",
     "Wat valt uiteen als één actor, één netwerk of één coördinator wegvalt?",
     "What falls apart without one actor, one réseau or one coordinator?"},
    {"Une ligne par perte qui coupe des acteurs du reste ou laisse un thème ou un territoire sans "
     "réseau. Avec un acteur tombent les réseaux qu’il est seul à organiser ; avec un "
     "coordinateur, nommé par les réseaux où il l’est, ceux que personne d’autre ne coordonne. "
     "Deux réseaux de même coordinateur tiennent ensemble tant qu’il est là.",
     "Eén rij per verlies dat actoren van de rest afsnijdt of een thema of grondgebied zonder "
     "netwerk laat. Met een actor vallen de netwerken die hij als enige organiseert; met een "
     "coördinator, genoemd naar de netwerken waar hij dat is, die welke niemand anders "
     "coördineert. Twee netwerken met dezelfde coördinator hangen samen zolang die er is.",
     "One row a loss that cuts actors off from the rest, or leaves a theme or a territory without "
     "a réseau. With an actor fall the réseaux that it alone organises; with a coordinator, called "
     "by the réseaux where it is one, those that nobody else coordinates. Two réseaux with one "
     "coordinator hold together as long as that one is there."},
    {"Une perte simulée n’est pas une prévision : quelqu’un peut reprendre. Ce que personne n’a "
     "noté ne tombe pas et ne tient pas non plus : des participants, des thèmes ou des "
     "coordinateurs inconnus changeraient la réponse. Deux postes sans titulaire connu comptent "
     "pour deux coordinateurs.",
     "Een nagebootst verlies is geen voorspelling: iemand kan overnemen. Wat niemand noteerde, "
     "valt niet en houdt ook niets vast: onbekende deelnemers, thema’s of coördinatoren zouden het "
     "antwoord veranderen. Twee functies zonder bekende houder tellen als twee coördinatoren.",
     "A simulated loss is no forecast: somebody may take over. What nobody wrote down neither "
     "falls nor holds: unknown participants, themes or coordinators would change the answer. Two "
     "posts without a known holder count as two coordinators."},
    dated({{"limit",
            Parameter::Type::integer,
            "200",
            {"nombre maximal de pertes montrées", "maximum aantal getoonde verliezen",
             "most losses shown"},
            {},
            {0, {}}}}),
    {"URIAS 2014, 4.2.8, 5.5",
     "Hopcroft, J. and Tarjan, R. (1973). Communications of the ACM 16(6), 372–378"}};

// clang-format off
MAILLAGE_TERMS(LossKind,
    (actor, "acteur", "actor", "actor"),
    (reseau, "réseau", "netwerk", "réseau"),
    (coordinator, "coordinateur", "coördinator", "coordinator"))
// clang-format on

/// Who or what is lost, and the réseaux that fall with it.
struct Loss {
    LossKind kind = LossKind::reseau;
    std::vector<Named> what;
    std::vector<Node> nodes;  ///< of the network: all that goes, the réseaux last
    std::size_t reseaux = 0;  ///< how many of these are réseaux
    std::size_t actors_cut_off = 0;

    std::span<const Node> fallen() const { return std::span(nodes).last(reseaux); }
};

/// What réseaux are there for: how many of them by theme, by ground, and by both.
struct Coverage {
    std::map<std::string, std::pair<std::size_t, Named>> themes;  ///< by code, or by words
    std::map<Id<Territory>, std::size_t> grounds;
    std::map<std::pair<std::string, Id<Territory>>, std::size_t> cells;
    bool is_known = true;  ///< all of them say their themes and territories

    void add(const Model& model, const Reseau& reseau) {
        is_known &= reseau.themes.known() && reseau.territories.known();
        std::map<std::string, Named> about;  // once, also where a theme is said twice
        for (const AnyTerm& theme : reseau.themes.items) {
            const Named name = named(vocabulary_of<Theme>(), theme);
            about[name.key] = name;
        }
        for (const auto& [key, name] : about) {
            ++themes[key].first;
            themes[key].second = name;
        }
        for (const Id<Territory> ground : grounds_of(model, reseau.territories)) {
            ++grounds[ground];
            for (const auto& [key, name] : about) ++cells[{key, ground}];
        }
    }
};

/// What a loss leaves to no réseau.
struct Uncovered {
    std::vector<Named> themes, territories;
    std::size_t cells = 0;
    bool is_known = true;

    bool any() const { return !themes.empty() || !territories.empty() || cells > 0; }
};

class Losses {
public:
    Losses(const Model& model, const Cohesion& cohesion, const std::vector<Id<Reseau>>& present,
           const Moment& moment)
        : model_(model), cohesion_(cohesion) {
        for (const Id<Reseau> id : present) coverage_.add(model, model.reseaux[id]);
        add_all(of_actors());
        add_all(of_reseaux());
        add_all(of_coordinators(moment));
    }

    const std::vector<Loss>& all() const { return all_; }

    Uncovered uncovered(const Loss& loss) const {
        Coverage lost;
        for (const Node node : loss.fallen())
            lost.add(model_, model_.reseaux[cohesion_.reseau(node)]);
        Uncovered left;
        left.is_known = lost.is_known;
        for (const auto& [key, theme] : lost.themes)
            if (theme.first == coverage_.themes.at(key).first) left.themes.push_back(theme.second);
        for (const auto& [ground, count] : lost.grounds)
            if (count == coverage_.grounds.at(ground))
                left.territories.push_back(named(model_.territories, ground));
        for (const auto& [cell, count] : lost.cells)
            left.cells += count == coverage_.cells.at(cell);
        std::ranges::sort(left.territories, {}, &Named::key);
        return left;
    }

    /// The actors that are left in no réseau.
    std::vector<Named> left_alone(const Loss& loss) const {
        const View view(cohesion_.network());
        const std::set<Node> gone(loss.nodes.begin(), loss.nodes.end());
        std::set<Node> alone;
        for (const Node node : loss.fallen())
            for (const Step step : view.neighbours(node)) {
                const Steps others = view.neighbours(step.node);
                if (cohesion_.is_actor(step.node) && !gone.contains(step.node) &&
                    std::all_of(others.begin(), others.end(),
                                [&](Step other) { return gone.contains(other.node); }))
                    alone.insert(step.node);
            }
        std::vector<Named> list;
        list.reserve(alone.size());
        for (const Node node : alone) list.push_back(named(model_.actors, cohesion_.actor(node)));
        return list;
    }

private:
    /// Each actor that takes part somewhere, with the réseaux that it alone organises.
    std::vector<Loss> of_actors() const {
        std::vector<std::vector<Node>> organised(model_.actors.size());
        for (Node node = 0; node < cohesion_.size(); ++node) {
            if (cohesion_.is_actor(node)) continue;
            const Ids<Actor>& organisers = model_.reseaux[cohesion_.reseau(node)].organisers;
            if (organisers.size() == 1 && organisers[0])
                organised[organisers[0].index].push_back(node);
        }
        std::vector<Loss> losses;
        for (Node node = 0; node < cohesion_.size() && cohesion_.is_actor(node); ++node) {
            const Id<Actor> actor = cohesion_.actor(node);
            const std::vector<Node>& fallen = organised[actor.index];
            if (fallen.empty() && View(cohesion_.network()).degree(node) == 0) continue;
            Loss loss{LossKind::actor, {named(model_.actors, actor)}, {node}, fallen.size()};
            loss.nodes.insert(loss.nodes.end(), fallen.begin(), fallen.end());
            losses.push_back(std::move(loss));
        }
        return losses;
    }

    std::vector<Loss> of_reseaux() const {
        std::vector<Loss> losses;
        for (Node node = 0; node < cohesion_.size(); ++node)
            if (!cohesion_.is_actor(node))
                losses.push_back(
                    {LossKind::reseau, {named(model_.reseaux, cohesion_.reseau(node))}, {node}, 1});
        return losses;
    }

    /// Each holder of posts, with the réseaux that nobody else coordinates.
    std::vector<Loss> of_coordinators(const Moment& moment) const {
        std::vector<const Post*> posts;
        for (const Post& post : model_.posts)
            if (post.function.is(PostFunction::coordinator) && post.reseau &&
                !post.person.is_none() &&  // nobody holds a vacant post
                moment.sees(post.period) && cohesion_.node_of(post.reseau) != AnyId::none)
                posts.push_back(&post);
        std::ranges::sort(posts, {}, &Post::key);
        std::map<Id<Person>, std::size_t> known;
        std::vector<std::vector<const Post*>> held;  // by holder
        std::map<Node, std::set<std::size_t>> holders;
        for (const Post* post : posts) {
            const auto [at, is_new] = known.emplace(post->person, held.size());
            const std::size_t holder = post->person ? at->second : held.size();
            if (holder == held.size()) held.emplace_back();
            held[holder].push_back(post);
            holders[cohesion_.node_of(post->reseau)].insert(holder);
        }
        std::vector<Loss> losses;
        for (const std::vector<const Post*>& of_holder : held) {
            Loss loss{LossKind::coordinator, {}, {}};
            // The key of a post may name a person: its réseau is shown, as everywhere (evident.hpp).
            std::map<std::string, Named> by_reseau;
            for (const Post* post : of_holder) {
                const Named reseau = named(model_.reseaux, post->reseau);
                by_reseau[reseau.key] = {reseau.key,
                                         said({"{0} : {1}", "{0}: {1}", "{0}: {1}"},
                                              {named(PostFunction::coordinator), reseau})};
            }
            loss.what.reserve(by_reseau.size());
            for (auto& [key, what] : by_reseau) loss.what.push_back(std::move(what));
            losses.push_back(std::move(loss));
        }
        for (const auto& [node, of_reseau] : holders)
            if (of_reseau.size() == 1) {
                Loss& loss = losses[*of_reseau.begin()];
                loss.nodes.push_back(node);
                ++loss.reseaux;
            }
        return losses;
    }

    /// Counts the actors cut off by each loss of one kind. What is lost at once is taken for one
    /// node; of what is left, the piece with the most actors among those with a réseau is the rest.
    void add_all(std::vector<Loss> losses) {
        std::vector<Node> parts(cohesion_.size());
        std::iota(parts.begin(), parts.end(), Node{0});
        for (const Loss& loss : losses)
            for (const Node node : loss.nodes) parts[node] = loss.nodes.front();
        std::vector<std::uint64_t> actors(cohesion_.size()), reseaux(cohesion_.size());
        for (Node node = 0; node < cohesion_.size(); ++node)
            ++(cohesion_.is_actor(node) ? actors : reseaux)[parts[node]];
        const Network network = cohesion_.merged(parts);
        const Sides sides{network};
        const Sides::Sums of_actors = sides.sums(actors), of_reseaux = sides.sums(reseaux);
        for (Loss& loss : losses) {
            if (loss.nodes.empty()) continue;
            const Node node = loss.nodes.front();
            std::uint64_t all = 0, rest = 0;
            for (const std::uint32_t side : sides.of(node)) {
                const std::uint64_t there = of_actors.beyond(node, side);
                all += there;
                if (of_reseaux.beyond(node, side) > 0) rest = std::max(rest, there);
            }
            loss.actors_cut_off = all - rest;
        }
        std::ranges::move(losses, std::back_inserter(all_));
    }

    const Model& model_;
    const Cohesion& cohesion_;
    Coverage coverage_;
    std::vector<Loss> all_;
};

Finding run(const Model& model, const Lens& lens, const Arguments& arguments) {
    const Moment moment(arguments);
    Cohesion cohesion(model, lens, moment);
    const Losses losses(model, cohesion, cohesion.present().reseaux, moment);
    // What a loss leaves is told twice, counted then named: names of all losses would fill memory.
    struct Harm {
        const Loss* loss;
        std::size_t cells, places;
    };
    std::vector<Harm> harms;
    std::map<LossKind, std::pair<std::size_t, std::size_t>> counts;  // harmful, of all
    std::size_t known = 0;
    for (const Loss& loss : losses.all()) {
        const Uncovered left = losses.uncovered(loss);
        auto& [harmful, all] = counts[loss.kind];
        ++all;
        known += left.is_known;
        if (loss.actors_cut_off == 0 && !left.any()) continue;
        ++harmful;
        harms.push_back({&loss, left.cells, left.themes.size() + left.territories.size()});
    }
    std::ranges::stable_sort(harms, [](const Harm& a, const Harm& b) {
        return std::tuple(b.loss->actors_cut_off, b.cells, b.places, a.loss->kind,
                          std::string_view(a.loss->what.front().key)) <
               std::tuple(a.loss->actors_cut_off, a.cells, a.places, b.loss->kind,
                          std::string_view(b.loss->what.front().key));
    });
    const std::size_t shown =
        std::min(harms.size(), static_cast<std::size_t>(arguments.integer("limit")));

    Finding finding;
    finding.columns = {
        named_column("kind", {"perte", "verlies", "loss"}),
        named_column("what", {"de qui ou de quoi", "van wie of wat", "of whom or what"}),
        named_column("reseaux",
                     {"réseaux qui tombent", "netwerken die vallen", "réseaux that fall"}),
        {"cut_off",
         Label{"acteurs coupés du reste", "actoren afgesneden van de rest",
               "actors cut off from the rest"},
         ""},
        named_column("alone", {"acteurs laissés sans réseau", "actoren zonder netwerk",
                               "actors left in no réseau"}),
        named_column("themes",
                     {"thèmes sans réseau", "thema’s zonder netwerk", "themes without a réseau"}),
        named_column("territories", {"territoires sans réseau", "grondgebieden zonder netwerk",
                                     "territories without a réseau"}),
        {"cells",
         Label{"cases thème × territoire vidées", "geleegde vakken thema × grondgebied",
               "cells theme × territory emptied"},
         ""}};
    for (std::size_t i = 0; i < shown; ++i) {
        const Loss& loss = *harms[i].loss;
        Uncovered left = losses.uncovered(loss);
        const auto if_known = [&](std::vector<Named> list) {
            return list.empty() && !left.is_known ? Value() : Value(std::move(list));
        };
        std::vector<Named> fallen;
        for (const Node node : loss.fallen())
            fallen.push_back(named(model.reseaux, cohesion.reseau(node)));
        finding.rows.push_back(
            {named(loss.kind), loss.what, std::move(fallen), number_of(loss.actors_cut_off),
             losses.left_alone(loss), if_known(left.themes), if_known(left.territories),
             left.cells == 0 && !left.is_known ? Value() : number_of(left.cells)});
    }

    finding.population_of = Label{"pertes possibles", "mogelijke verliezen", "possible losses"};
    finding.population = losses.all().size();
    finding.known = known;
    finding.omitted = std::move(cohesion.present().omitted);
    if (harms.size() > shown)
        finding.omitted.push_back({Label{"pertes au-delà de la limite", "verliezen boven de grens",
                                         "losses beyond the limit"},
                                   harms.size() - shown});
    const auto harmful = [&](LossKind kind) { return number_of(counts[kind].first); };
    const auto all = [&](LossKind kind) { return number_of(counts[kind].second); };
    finding.sentences = {
        said({"La perte d’un seul coupe des acteurs du reste, ou laisse un thème ou un territoire "
              "sans réseau, pour {0} {0|acteur|acteurs} sur {1} et {2} {2|réseau|réseaux} sur {3}.",
              "Eén verlies snijdt actoren van de rest af, of laat een thema of grondgebied zonder "
              "netwerk, bij {0} van {1} {1|actor|actoren} en {2} van {3} {3|netwerk|netwerken}.",
              "A single loss cuts actors off from the rest, or leaves a theme or a territory "
              "without a réseau, for {0} {0|actor|actors} of {1} and {2} {2|réseau|réseaux} of "
              "{3}."},
             {harmful(LossKind::actor), all(LossKind::actor), harmful(LossKind::reseau),
              all(LossKind::reseau)}),
        said(counts[LossKind::coordinator].second
                 ? Label{"Il en va ainsi de {0} {0|coordinateur|coordinateurs} sur {1}.",
                         "Zo ook bij {0} van {1} {1|coördinator|coördinatoren}.",
                         "So it does for {0} {0|coordinator|coordinators} of {1}."}
                 : Label{"Aucun coordinateur n’est connu par un poste.",
                         "Van geen enkele coördinator is een post bekend.",
                         "No coordinator is known by a post."},
             {harmful(LossKind::coordinator), all(LossKind::coordinator)}),
        said(
            {"Les thèmes et territoires de tout ce qui tombe sont connus pour {0} {0|perte|pertes} "
             "sur {1} ; la liste entière des participants, pour {2} {2|réseau|réseaux} sur {3}.",
             "De thema’s en grondgebieden van alles wat valt zijn bekend voor {0} van {1} "
             "{1|verlies|verliezen}; de volledige lijst van deelnemers, voor {2} van {3} "
             "{3|netwerk|netwerken}.",
             "The themes and territories of all that falls are known for {0} {0|loss|losses} of "
             "{1}; the whole list of participants, for {2} {2|réseau|réseaux} of {3}."},
            {number_of(known), number_of(finding.population),
             std::ranges::count_if(cohesion.present().reseaux,
                                   [&](Id<Reseau> id) { return cohesion.is_listed(id); }),
             number_of(cohesion.present().reseaux.size())}),
        std::move(cohesion.present().sentence)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::fragility
