// SPDX-License-Identifier: Apache-2.0
#pragma once
// Mixing: who is joined to whom, by groups of nodes, with a row and a column for the nodes whose
// group is unknown; and what follows from it: do ties stay within groups, or cross? Loops and weights
// do not count; each edge of a directed network counts. O(n + m + groups²), unless said otherwise.
//
//     const Mixing table = mixing(network, sector);
//     table.edges(0, Mixing::unknown);   // between the first group and nodes of unknown group
//     ei_index(table);

#include <cstdint>
#include <string>
#include <vector>

#include <maillage/graph/attribute.hpp>
#include <maillage/graph/view.hpp>

namespace maillage::inline measurement {

struct Mixing {
    static constexpr std::uint32_t unknown = Attribute::unknown;

    std::string attribute;
    std::vector<std::string> codes;  ///< of each group
    std::vector<Texts> labels;       ///< of each group
    bool directed = false;
    /// Edges from the group of the row to that of the column, row after row, the unknown last. In an
    /// undirected network, between the two: an edge stands on both sides of the diagonal.
    std::vector<std::uint64_t> counts;
    std::vector<std::uint64_t> sizes;  ///< of each group, in nodes, the unknown last

    std::uint64_t edges(std::uint32_t from, std::uint32_t to) const {
        const std::size_t groups = codes.size();
        return counts[(from == unknown ? groups : from) * (groups + 1) +
                      (to == unknown ? groups : to)];
    }
    bool operator==(const Mixing&) const = default;
};

/// ArgumentError (`network.attribute`) if the attribute is not one of these nodes.
Mixing mixing(const View& view, const Attribute& attribute);

/// (E − I) / (E + I) of the edges between groups (E) and within them (I), both ends known: −1 when
/// all stay within, 1 when all cross. NaN when there is no such edge. It depends on the sizes of
/// groups: compare it with what chance would give before you conclude.
///
///     Krackhardt, D. and Stern, R. N. (1988). Informal networks and organizational crises.
///     Social Psychology Quarterly 51(2), 123–140.
double ei_index(const Mixing& mixing);

/// The same of each group: of the edges that touch it.
std::vector<double> ei_indices(const Mixing& mixing);

/// The same of each node: of its neighbours, either way, whose group is known. NaN where its own
/// group is not.
std::vector<double> node_ei_index(const View& view, const Attribute& attribute);

/// (Σ e_ii − Σ a_i b_i) / (1 − Σ a_i b_i), with e_ij the share of edges from group i to group j among
/// those whose two ends are known (each way, in an undirected network), a and b its sums by rows and
/// by columns. 1 when all edges stay within groups, 0 when they fall as chance would have it. NaN
/// when there is no such edge, or only one group.
///
///     Newman, M. E. J. (2003). Mixing patterns in networks. Physical Review E 67, 026126.
double assortativity(const Mixing& mixing);

/// The correlation (Pearson) of the degrees at the two ends of edges; in a directed network, of the
/// out-degree of the source with the in-degree of the target. NaN when one of them does not vary.
double degree_assortativity(const View& view);

}  // namespace maillage::inline measurement
