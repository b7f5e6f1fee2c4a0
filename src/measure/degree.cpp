// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/degree.hpp>

namespace maillage::inline measurement {
namespace {

std::vector<double> count_of_steps(const View& view, Steps (View::*steps)(Node) const) {
    std::vector<double> counts(view.node_count());
    for (Node node = 0; node < counts.size(); ++node)
        counts[node] = static_cast<double>((view.*steps)(node).size());
    return counts;
}

}  // namespace

std::vector<double> degree(const View& view) { return count_of_steps(view, &View::neighbours); }
std::vector<double> in_degree(const View& view) { return count_of_steps(view, &View::in); }
std::vector<double> out_degree(const View& view) { return count_of_steps(view, &View::out); }

}  // namespace maillage::inline measurement
