// SPDX-License-Identifier: Apache-2.0
#pragma once
// Diversity: how mixed those around a node are: the members of a réseau, the réseaux of an actor.
// Neighbours count once each, either way; those whose group is unknown are left out, and where no
// other is left there is no diversity to speak of: NaN. O(n + m + n × groups).

#include <vector>

#include <maillage/graph/attribute.hpp>
#include <maillage/graph/view.hpp>

namespace maillage::inline measurement {

/// 1 − Σ over groups of p², with p the share of the neighbours in the group: the chance that two
/// drawn with replacement differ. 0 when all are alike.
///
///     Blau, P. M. (1977). Inequality and Heterogeneity. Free Press.
///
/// ArgumentError (`network.attribute`) if the attribute is not one of these nodes.
std::vector<double> blau(const View& view, const Attribute& attribute);

/// The index of qualitative variation: Blau's, divided by its greatest value 1 − 1/k, with k the
/// number of groups that the attribute has, present around the node or not. NaN with one group.
///
///     Agresti, A. and Agresti, B. F. (1978). Statistical analysis of qualitative variation.
///     Sociological Methodology 9, 204–237.
std::vector<double> iqv(const View& view, const Attribute& attribute);

}  // namespace maillage::inline measurement
