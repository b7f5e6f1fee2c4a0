// SPDX-License-Identifier: Apache-2.0
// The rows of the catalogue, family by family.

#include <maillage/measure/brokerage.hpp>
#include <maillage/measure/centrality.hpp>
#include <maillage/measure/centralization.hpp>
#include <maillage/measure/components.hpp>
#include <maillage/measure/core.hpp>
#include <maillage/measure/cuts.hpp>
#include <maillage/measure/degree.hpp>
#include <maillage/measure/density.hpp>
#include <maillage/measure/distance.hpp>
#include <maillage/measure/diversity.hpp>
#include <maillage/measure/measure.hpp>
#include <maillage/measure/mixing.hpp>
#include <maillage/measure/two_mode.hpp>
#include <maillage/measure/two_mode_clustering.hpp>

#include "undefined.hpp"

namespace maillage::inline measurement {
namespace {

using Values = std::vector<double>;

Values as_values(const std::vector<std::uint32_t>& numbers) {
    return {numbers.begin(), numbers.end()};
}

/// A value for each node, from what its loss cuts off.
template <class Value>
Values of_nodes(const View& view, Value value) {
    const Cuts cuts(view);
    Values values;
    for (Node node = 0; node < view.node_count(); ++node)
        values.push_back(static_cast<double>(value(cuts, node)));
    return values;
}

/// A value for each edge, likewise; NaN for loops and for edges that are not in the view.
template <class Value>
Values of_edges(const View& view, Value value) {
    const Cuts cuts(view);
    const Network& network = view.network();
    Values values(network.edge_count(), undefined);
    for (Edge edge = 0; edge < values.size(); ++edge) {
        const Node source = network.source(edge), target = network.target(edge);
        if (source != target && view.contains(edge))
            values[edge] = static_cast<double>(value(cuts, source, target));
    }
    return values;
}

// What measures take.
constexpr Measure::Takes paths{.strength = true, .distance = true}, strengths{.strength = true},
    groups{.by = true};

// Whether they follow directions, and whether they need two modes.
constexpr bool follows = true, either_way = false, two_modes = true;

// clang-format off
constexpr std::string_view
    agresti = "Agresti and Agresti (1978), Statistical analysis of qualitative variation, Sociological Methodology 9, 204–237",
    blau_1977 = "Blau (1977), Inequality and Heterogeneity, Free Press",
    boldi_vigna = "Boldi and Vigna (2014), Axioms for centrality, Internet Mathematics 10(3–4), 222–262",
    bonacich = "Bonacich (1972), Factoring and weighting approaches to status scores and clique identification, Journal of Mathematical Sociology 2(1), 113–120",
    borgatti_1997 = "Borgatti (1997), Structural holes: unpacking Burt's redundancy measures, Connections 20(1), 35–38",
    borgatti_2006 = "Borgatti (2006), Identifying sets of key players in a social network, Computational & Mathematical Organization Theory 12(1), 21–34",
    borgatti_everett = "Borgatti and Everett (1997), Network analysis of 2-mode data, Social Networks 19(3), 243–269",
    burt = "Burt (1992), Structural Holes, Harvard University Press",
    freeman_1977 = "Freeman (1977), A set of measures of centrality based on betweenness, Sociometry 40(1), 35–41",
    freeman = "Freeman (1978), Centrality in social networks: conceptual clarification, Social Networks 1(3), 215–239",
    girvan_newman = "Girvan and Newman (2002), Community structure in social and biological networks, PNAS 99(12), 7821–7826",
    hopcroft_tarjan = "Hopcroft and Tarjan (1973), Algorithm 447, Communications of the ACM 16(6), 372–378",
    krackhardt = "Krackhardt (1994), Graph theoretical dimensions of informal organizations, in Computational Organization Theory, 89–111",
    krackhardt_stern = "Krackhardt and Stern (1988), Informal networks and organizational crises, Social Psychology Quarterly 51(2), 123–140",
    latapy = "Latapy, Magnien and Del Vecchio (2008), Basic notions for the analysis of large two-mode networks, Social Networks 30(1), 31–48",
    newman_2002 = "Newman (2002), Assortative mixing in networks, Physical Review Letters 89, 208701",
    newman_2003 = "Newman (2003), Mixing patterns in networks, Physical Review E 67, 026126",
    newman_forrest_balthrop = "Newman, Forrest and Balthrop (2002), Email networks and the spread of computer viruses, Physical Review E 66, 035101",
    page_brin = "Page, Brin, Motwani and Winograd (1999), The PageRank citation ranking, Stanford InfoLab 1999-66",
    robins_and_alexander = "Robins and Alexander (2004), Small worlds among interlocking directors, Computational & Mathematical Organization Theory 10(1), 69–94",
    seidman = "Seidman (1983), Network structure and minimum degree, Social Networks 5(3), 269–287",
    wasserman_faust = "Wasserman and Faust (1994), Social Network Analysis, Cambridge University Press";

constexpr Measure rows[] = {
    // Degree, components, cores.
    {"degree", MeasureOf::node, {"degré", "graad", "degree"},
     "number of other nodes it is joined to",
     freeman, "O(n + m)", {}, either_way, false,
     [](const View& view, const MeasureOptions&) { return degree(view); }},
    {"in_degree", MeasureOf::node, {"degré entrant", "ingraad", "in-degree"},
     "number of other nodes with an edge to it; the degree in an undirected network",
     freeman, "O(n + m)", {}, follows, false,
     [](const View& view, const MeasureOptions&) { return in_degree(view); }},
    {"out_degree", MeasureOf::node, {"degré sortant", "uitgraad", "out-degree"},
     "number of other nodes it has an edge to; the degree in an undirected network",
     freeman, "O(n + m)", {}, follows, false,
     [](const View& view, const MeasureOptions&) { return out_degree(view); }},
    {"components", MeasureOf::node, {"composante", "component", "component"},
     "number of its component, from 0 by decreasing size, then by smallest node",
     hopcroft_tarjan, "O(n + m)", {}, either_way, false,
     [](const View& view, const MeasureOptions&) { return as_values(components(view).numbers); }},
    {"core_number", MeasureOf::node, {"rang de cœur", "kerngetal", "core number"},
     "greatest k such that it is in a set of nodes each joined to at least k others of the set",
     seidman, "O(n + m)", {}, either_way, false,
     [](const View& view, const MeasureOptions&) { return as_values(core_numbers(view)); }},

    // Density and distances.
    {"density", MeasureOf::network, {"densité", "dichtheid", "density"},
     "2 m / (n (n − 1)), or m / (n (n − 1)) if directed; undefined when n < 2",
     wasserman_faust, "O(m)", {}, follows, false,
     [](const View& view, const MeasureOptions&) { return Values{density(view)}; }},
    {"reciprocity", MeasureOf::network, {"réciprocité", "wederkerigheid", "reciprocity"},
     "edges that have one the other way / m; undefined without edges, or when undirected",
     newman_forrest_balthrop, "O(m)", {}, follows, false,
     [](const View& view, const MeasureOptions&) { return Values{reciprocity(view)}; }},
    {"diameter", MeasureOf::network, {"diamètre", "diameter", "diameter"},
     "greatest distance, over the pairs that are reached; undefined when none is",
     wasserman_faust, "O(n m)", paths, follows, false,
     [](const View& view, const MeasureOptions& o) { return Values{distances(view, o.weights).diameter}; }},
    {"mean_distance", MeasureOf::network, {"distance moyenne", "gemiddelde afstand", "mean distance"},
     "mean distance, over the ordered pairs that are reached; undefined when none is",
     wasserman_faust, "O(n m)", paths, follows, false,
     [](const View& view, const MeasureOptions& o) { return Values{distances(view, o.weights).mean}; }},
    {"pairs_reached", MeasureOf::network,
     {"part des paires reliées", "aandeel bereikte paren", "share of pairs reached"},
     "ordered pairs with a path from the first to the second / (n (n − 1)); undefined when n < 2",
     krackhardt, "O(n m)", {}, follows, false,
     [](const View& view, const MeasureOptions&) { return Values{distances(view).reached}; }},

    // Centrality.
    {"closeness", MeasureOf::node, {"proximité", "nabijheid", "closeness"},
     "r / Σ distances from the r nodes that reach it × r / (n − 1); 0 when none does, undefined when n = 1",
     wasserman_faust, "O(n m)", paths, follows, false,
     [](const View& view, const MeasureOptions& o) { return closeness(view, o.weights); }},
    {"harmonic", MeasureOf::node, {"proximité harmonique", "harmonische nabijheid", "harmonic centrality"},
     "Σ over the nodes that reach it of 1 / distance",
     boldi_vigna, "O(n m)", paths, follows, false,
     [](const View& view, const MeasureOptions& o) { return harmonic(view, o.weights); }},
    {"betweenness", MeasureOf::node, {"intermédiarité", "tussenpositie", "betweenness"},
     "Σ over pairs of other nodes (ordered if directed) of the share of their shortest paths that pass through it",
     freeman_1977, "O(n m)", paths, follows, false,
     [](const View& view, const MeasureOptions& o) { return betweenness(view, o.weights); }},
    {"normalised_betweenness", MeasureOf::node,
     {"intermédiarité normalisée", "genormaliseerde tussenpositie", "normalised betweenness"},
     "betweenness / ((n − 1)(n − 2) / 2), or / ((n − 1)(n − 2)) if directed; undefined when n < 3",
     freeman, "O(n m)", paths, follows, false,
     [](const View& view, const MeasureOptions& o) { return normalised_betweenness(view, o.weights); }},
    {"edge_betweenness", MeasureOf::edge,
     {"intermédiarité des arêtes", "tussenpositie van bogen", "edge betweenness"},
     "Σ over pairs of nodes (ordered if directed) of the share of their shortest paths that go along it",
     girvan_newman, "O(n m)", paths, follows, false,
     [](const View& view, const MeasureOptions& o) { return edge_betweenness(view, o.weights); }},
    {"eigenvector", MeasureOf::node,
     {"centralité de vecteur propre", "eigenvectorcentraliteit", "eigenvector centrality"},
     "x ≥ 0 with A x = λ x for the greatest λ and Σ x² = 1; both ways add up in A; undefined without edges",
     bonacich, "O(m) a round", strengths, either_way, false,
     [](const View& view, const MeasureOptions& o) { return eigenvector(view, o.weights); }},
    {"pagerank", MeasureOf::node, {"PageRank", "PageRank", "PageRank"},
     "x_j = damping × (Σ x_i w_ij / Σ w_ik + Σ of those without a way out / n) + (1 − damping) / n; Σ x = 1",
     page_brin, "O(m) a round", {.strength = true, .damping = true}, follows, false,
     [](const View& view, const MeasureOptions& o) { return pagerank(view, o.weights, o.damping); }},

    // Centralization.
    {"degree_centralization", MeasureOf::network,
     {"centralisation de degré", "graadcentralisatie", "degree centralization"},
     "Σ (greatest degree − degree) / ((n − 1)(n − 2)); undefined when n < 3",
     freeman, "O(n + m)", {}, either_way, false,
     [](const View& view, const MeasureOptions&) { return Values{degree_centralization(view)}; }},
    {"closeness_centralization", MeasureOf::network,
     {"centralisation de proximité", "nabijheidscentralisatie", "closeness centralization"},
     "Σ (greatest c − c) (2 n − 3) / ((n − 1)(n − 2)), with c = (n − 1) / Σ distances; undefined when n < 3 or in several pieces",
     freeman, "O(n m)", {}, either_way, false,
     [](const View& view, const MeasureOptions&) { return Values{closeness_centralization(view)}; }},
    {"betweenness_centralization", MeasureOf::network,
     {"centralisation d’intermédiarité", "tussenpositiecentralisatie", "betweenness centralization"},
     "Σ (greatest b − b) / (n − 1), with b the normalised betweenness; undefined when n < 3",
     freeman, "O(n m)", {}, either_way, false,
     [](const View& view, const MeasureOptions&) { return Values{betweenness_centralization(view)}; }},

    // Brokerage.
    {"constraint", MeasureOf::node, {"contrainte", "beperking", "constraint"},
     "Σ_j (p_ij + Σ_q p_iq p_qj)² over neighbours j, with p_ij = z_ij / Σ_k z_ik and z both ways together; undefined for an isolate",
     burt, "O(Σ d²)", strengths, either_way, false,
     [](const View& view, const MeasureOptions& o) { return constraint(view, o.weights); }},
    {"effective_size", MeasureOf::node, {"taille effective", "effectieve grootte", "effective size"},
     "Σ_j (1 − Σ_q p_iq m_jq) over neighbours j, with m_jq = z_jq / max_k z_jk; undefined for an isolate",
     borgatti_1997, "O(Σ d²)", strengths, either_way, false,
     [](const View& view, const MeasureOptions& o) { return effective_size(view, o.weights); }},
    {"efficiency", MeasureOf::node, {"efficience", "efficiëntie", "efficiency"},
     "effective size / degree; undefined for an isolate",
     burt, "O(Σ d²)", strengths, either_way, false,
     [](const View& view, const MeasureOptions& o) { return efficiency(view, o.weights); }},

    // Cuts.
    {"articulation_point", MeasureOf::node, {"point d’articulation", "scharnierpunt", "articulation point"},
     "1 if its component falls apart without it, else 0",
     hopcroft_tarjan, "O(n + m)", {}, either_way, false,
     [](const View& view, const MeasureOptions&) {
         return of_nodes(view, [](const Cuts& c, Node node) { return c.articulation_point(node); });
     }},
    {"cut_off", MeasureOf::node, {"nœuds coupés du reste", "afgesneden knopen", "nodes cut off"},
     "number of nodes of the pieces its component falls into without it, but for the largest",
     hopcroft_tarjan, "O(n + m)", {}, either_way, false,
     [](const View& view, const MeasureOptions&) {
         return of_nodes(view, [](const Cuts& c, Node node) { return c.cut_off(node); });
     }},
    {"fragmentation", MeasureOf::node, {"fragmentation", "fragmentatie", "fragmentation"},
     "1 − Σ s (s − 1) / ((n − 1)(n − 2)) over the components, of s nodes, that are left without it; undefined when n < 3",
     borgatti_2006, "O(n + m)", {}, either_way, false,
     [](const View& view, const MeasureOptions&) {
         return of_nodes(view, [](const Cuts& c, Node node) { return c.fragmentation(node); });
     }},
    {"bridge", MeasureOf::edge, {"pont", "brug", "bridge"},
     "1 if nothing but the tie of its two nodes joins its two sides, else 0",
     hopcroft_tarjan, "O(n + m)", {}, either_way, false,
     [](const View& view, const MeasureOptions&) {
         return of_edges(view, [](const Cuts& c, Node a, Node b) { return c.bridge(a, b); });
     }},
    {"edge_cut_off", MeasureOf::edge,
     {"nœuds coupés du reste sans l’arête", "knopen afgesneden zonder de boog", "nodes cut off without the edge"},
     "number of nodes on the smaller side of a bridge; 0 for other edges",
     hopcroft_tarjan, "O(n + m)", {}, either_way, false,
     [](const View& view, const MeasureOptions&) {
         return of_edges(view, [](const Cuts& c, Node a, Node b) { return c.cut_off(a, b); });
     }},

    // Groups.
    {"ei_index", MeasureOf::network, {"indice E–I", "E–I-index", "E–I index"},
     "(E − I) / (E + I) of the edges between groups and within them, both known; undefined when there is none",
     krackhardt_stern, "O(n + m)", groups, follows, false,
     [](const View& view, const MeasureOptions& o) { return Values{ei_index(mixing(view, *o.by))}; }},
    {"node_ei_index", MeasureOf::node, {"indice E–I du nœud", "E–I-index van de knoop", "E–I index of the node"},
     "(E − I) / (E + I) of its neighbours in other groups and in its own; undefined when there is none, or when its own is unknown",
     krackhardt_stern, "O(n + m)", groups, either_way, false,
     [](const View& view, const MeasureOptions& o) { return node_ei_index(view, *o.by); }},
    {"assortativity", MeasureOf::network, {"assortativité", "assortativiteit", "assortativity"},
     "(Σ e_ii − Σ a_i b_i) / (1 − Σ a_i b_i) of the shares e_ij of edges from group to group, both known; undefined when there is only one",
     newman_2003, "O(n + m)", groups, follows, false,
     [](const View& view, const MeasureOptions& o) { return Values{assortativity(mixing(view, *o.by))}; }},
    {"degree_assortativity", MeasureOf::network,
     {"assortativité de degré", "graadassortativiteit", "degree assortativity"},
     "correlation of the degrees at the ends of edges (out-degree and in-degree if directed); undefined when one does not vary",
     newman_2002, "O(n + m)", {}, follows, false,
     [](const View& view, const MeasureOptions&) { return Values{degree_assortativity(view)}; }},
    {"blau", MeasureOf::node, {"diversité de Blau", "diversiteit van Blau", "Blau's diversity"},
     "1 − Σ p² of the shares of groups among its neighbours, those that are known; undefined when there is none",
     blau_1977, "O(n + m)", groups, either_way, false,
     [](const View& view, const MeasureOptions& o) { return blau(view, *o.by); }},
    {"iqv", MeasureOf::node,
     {"indice de variation qualitative", "index van kwalitatieve variatie", "index of qualitative variation"},
     "Blau's diversity / (1 − 1 / k), of k groups in all; undefined when k = 1 also",
     agresti, "O(n + m)", groups, either_way, false,
     [](const View& view, const MeasureOptions& o) { return iqv(view, *o.by); }},

    // Two modes.
    {"two_mode_density", MeasureOf::network, {"densité bipartie", "tweeledige dichtheid", "two-mode density"},
     "pairs joined / (n_first n_second); undefined when a mode has no node",
     latapy, "O(m)", {}, either_way, two_modes,
     [](const View& view, const MeasureOptions&) { return Values{two_mode_density(view)}; }},
    {"two_mode_degree", MeasureOf::node, {"degré biparti", "tweeledige graad", "two-mode degree"},
     "d / n_other; undefined when n_other = 0",
     borgatti_everett, "O(n + m)", {}, either_way, two_modes,
     [](const View& view, const MeasureOptions&) { return two_mode_degree(view); }},
    {"two_mode_closeness", MeasureOf::node,
     {"proximité bipartie", "tweeledige nabijheid", "two-mode closeness"},
     "(n_other + 2 (n_own − 1)) / Σ distances × reached / (n − 1); 0 for an isolate",
     borgatti_everett, "O(n m)", {}, either_way, two_modes,
     [](const View& view, const MeasureOptions&) { return two_mode_closeness(view); }},
    {"two_mode_betweenness", MeasureOf::node,
     {"intermédiarité bipartie", "tweeledige tussenpositie", "two-mode betweenness"},
     "betweenness / ½ [n_other² (s+1)² + n_other (s+1)(2t−s−1) − t (2s−t+3)], with "
     "s = (n_own−1) div n_other and t = (n_own−1) mod n_other; undefined when that is 0",
     borgatti_everett, "O(n m)", {}, either_way, two_modes,
     [](const View& view, const MeasureOptions&) { return two_mode_betweenness(view); }},
    {"clustering_dot", MeasureOf::node,
     {"agrégation bipartie", "tweeledige clustering", "two-mode clustering"},
     "mean of shared / (d + d′ − shared) neighbours, over the nodes with which it shares one; undefined when there is none",
     latapy, "O(Σ d²)", {}, either_way, two_modes,
     [](const View& view, const MeasureOptions&) { return clustering_dot(view); }},
    {"clustering_min", MeasureOf::node,
     {"agrégation bipartie, minimum", "tweeledige clustering, minimum", "two-mode clustering, minimum"},
     "mean of shared / min(d, d′) neighbours, over the nodes with which it shares one; undefined when there is none",
     latapy, "O(Σ d²)", {}, either_way, two_modes,
     [](const View& view, const MeasureOptions&) { return clustering_min(view); }},
    {"clustering_max", MeasureOf::node,
     {"agrégation bipartie, maximum", "tweeledige clustering, maximum", "two-mode clustering, maximum"},
     "mean of shared / max(d, d′) neighbours, over the nodes with which it shares one; undefined when there is none",
     latapy, "O(Σ d²)", {}, either_way, two_modes,
     [](const View& view, const MeasureOptions&) { return clustering_max(view); }},
    {"redundancy", MeasureOf::node, {"redondance", "redundantie", "redundancy"},
     "share of the pairs of its neighbours that another node joins too; undefined when d < 2",
     latapy, "O(Σ d²)", {}, either_way, two_modes,
     [](const View& view, const MeasureOptions&) { return redundancy(view); }},
    {"robins_alexander", MeasureOf::network,
     {"agrégation de Robins et Alexander", "clustering van Robins en Alexander", "clustering of Robins and Alexander"},
     "4 × cycles of four edges / paths of three edges; undefined when there is none",
     robins_and_alexander, "O(Σ d²)", {}, either_way, two_modes,
     [](const View& view, const MeasureOptions&) { return Values{robins_alexander(view)}; }},
};
// clang-format on

}  // namespace

std::span<const Measure> measures() { return rows; }

}  // namespace maillage::inline measurement
