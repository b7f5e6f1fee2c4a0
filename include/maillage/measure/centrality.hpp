// SPDX-License-Identifier: Apache-2.0
#pragma once
// Centrality: who is near all others, between others, or joined to those who count. Definitions for
// networks of one mode; for two modes, see two_mode.hpp. What follows paths goes in the direction of
// edges, if they have one, and takes weights as strengths or distances; two paths are as long as each
// other when their lengths are the same double.

#include <vector>

#include <maillage/graph/view.hpp>
#include <maillage/measure/weights.hpp>

namespace maillage::inline measurement {

/// With r the number of other nodes from which the node is reached, r / Σ of their distances to it,
/// times r / (n − 1), so that nodes of different pieces compare; 0 when nobody reaches it, NaN when
/// there is no other node. At most 1 without weights. O(n (n + m)); with weights O(n m log n).
///
///     Freeman (1978). Centrality in social networks: conceptual clarification. Social Networks 1(3).
///     Wasserman and Faust (1994). Social Network Analysis, chapter 5 (several pieces).
std::vector<double> closeness(const View& view, Weights weights = Weights::ignored);

/// Σ over other nodes of 1 / their distance to the node, 0 for those that do not reach it: not
/// divided by n − 1, which some tools do. O(n (n + m)); with weights O(n m log n).
///
///     Boldi and Vigna (2014). Axioms for centrality. Internet Mathematics 10(3–4), 222–262.
std::vector<double> harmonic(const View& view, Weights weights = Weights::ignored);

/// Σ over pairs of other nodes of the share of their shortest paths that pass through the node.
/// Pairs are ordered in a directed network only. O(n (n + m)); with weights O(n m log n).
///
///     Freeman (1977). A set of measures of centrality based on betweenness. Sociometry 40(1), 35–41.
///     Brandes (2001). A faster algorithm for betweenness centrality. J. Math. Sociology 25(2).
std::vector<double> betweenness(const View& view, Weights weights = Weights::ignored);

/// The same, divided by the number of such pairs: (n − 1)(n − 2), half of it in an undirected
/// network. NaN below three nodes.
std::vector<double> normalised_betweenness(const View& view, Weights weights = Weights::ignored);

/// Of each edge: Σ over pairs of nodes of the share of their shortest paths that go along it. NaN
/// for loops and for edges that are not in the view. Cost as above.
///
///     Girvan and Newman (2002). Community structure in social and biological networks. PNAS 99(12).
std::vector<double> edge_betweenness(const View& view, Weights weights = Weights::ignored);

/// The vector x ≥ 0 of length 1 (Euclid) with A x = λ x for the greatest λ: a node counts as those
/// it is joined to do. Defined for symmetric relations: in a directed network, A adds up the edges of
/// both ways, or their strengths (to follow directions, see pagerank). Of several pieces, only those
/// with the greatest λ have values above rounding. NaN without edges. Powers of A + I from equal
/// values, until they move by less than 1e-13 of their sum: O(m) a round; LimitError
/// (`measure.unsettled`) after 10 000, in long chains or where two pieces are nearly alike.
/// ArgumentError (`measure.weights`) if weights are distances.
///
///     Bonacich (1972). Factoring and weighting approaches to status scores and clique
///     identification. Journal of Mathematical Sociology 2(1), 113–120.
std::vector<double> eigenvector(const View& view, Weights weights = Weights::ignored);

/// The share of time spent at each node by who follows edges at random, in proportion to their
/// strengths, and starts again anywhere with probability 1 − damping, or when a node has no way out.
/// Adds up to 1. O(m) a round, and errors, as above; ArgumentError (`argument.value`) unless
/// 0 ≤ damping < 1.
///
///     Page, Brin, Motwani and Winograd (1999). The PageRank citation ranking. Stanford InfoLab 66.
std::vector<double> pagerank(const View& view, Weights weights = Weights::ignored,
                             double damping = 0.85);

}  // namespace maillage::inline measurement
