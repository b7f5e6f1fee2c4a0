// SPDX-License-Identifier: Apache-2.0
#pragma once
// Brokerage: how far those a node is joined to are joined to each other, and so how free it is to
// choose between them, and how much of what it hears it hears twice.
//
//     Burt, R. S. (1992). Structural Holes. Harvard University Press, chapter 2.
//
// Edges count either way: the tie of i and j is z_ij = a_ij + a_ji, where a is 1, or the weight taken
// as a strength, so that what is said both ways counts twice in a directed network. A node's
// neighbours are those it has a tie with. NaN for an isolate, which has nobody to be held by: some
// tools give it 0. O(Σ over nodes of the square of their degree).

#include <vector>

#include <maillage/graph/view.hpp>
#include <maillage/measure/weights.hpp>

namespace maillage::inline measurement {

/// Σ over neighbours j of (p_ij + Σ over q of p_iq p_qj)², with p_ij = z_ij / Σ over k of z_ik.
/// Small when neighbours are many and apart; it may exceed 1.
std::vector<double> constraint(const View& view, Weights weights = Weights::ignored);

/// Σ over neighbours j of (1 − Σ over q of p_iq m_jq), with m_jq = z_jq / max over k of z_jk, and q
/// other neighbours of i: how many neighbours it would take, joined to none other, to hear as much.
/// Without weights nor directions, degree − the mean degree among the neighbours, as in
///
///     Borgatti, S. P. (1997). Structural holes: unpacking Burt's redundancy measures.
///     Connections 20(1), 35–38.
std::vector<double> effective_size(const View& view, Weights weights = Weights::ignored);

/// Effective size / number of neighbours: from 0 to 1.
std::vector<double> efficiency(const View& view, Weights weights = Weights::ignored);

}  // namespace maillage::inline measurement
