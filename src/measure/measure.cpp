// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/measure.hpp>

#include <maillage/measure/components.hpp>
#include <maillage/measure/degree.hpp>
#include <maillage/measure/two_mode.hpp>
#include <maillage/vocabulary/error.hpp>

namespace maillage::inline measurement {
namespace {

std::vector<double> component_numbers(const View& view) {
    const std::vector<std::uint32_t> numbers = components(view).numbers;
    return {numbers.begin(), numbers.end()};
}

// clang-format off
constexpr std::string_view freeman =
    "Freeman (1978), Centrality in social networks: conceptual clarification, Social Networks 1(3), 215–239";
constexpr std::string_view hopcroft_tarjan =
    "Hopcroft and Tarjan (1973), Algorithm 447, Communications of the ACM 16(6), 372–378";
constexpr std::string_view borgatti_everett =
    "Borgatti and Everett (1997), Network analysis of 2-mode data, Social Networks 19(3), 243–269";

constexpr Measure rows[] = {
    {"degree", {"degré", "graad", "degree"},
     "number of other nodes it is joined to, either way",
     freeman, "O(n + m)", false, degree},
    {"in_degree", {"degré entrant", "ingraad", "in-degree"},
     "number of other nodes with an edge to it; the degree in an undirected network",
     freeman, "O(n + m)", false, in_degree},
    {"out_degree", {"degré sortant", "uitgraad", "out-degree"},
     "number of other nodes it has an edge to; the degree in an undirected network",
     freeman, "O(n + m)", false, out_degree},
    {"components", {"composante", "component", "component"},
     "number of its component, from 0 by decreasing size, then by smallest node",
     hopcroft_tarjan, "O(n + m)", false, component_numbers},
    {"two_mode_degree", {"degré biparti", "tweeledige graad", "two-mode degree"},
     "d / n_other; undefined when n_other = 0",
     borgatti_everett, "O(n + m)", true, two_mode_degree},
    {"two_mode_closeness",
     {"proximité bipartie", "tweeledige nabijheid", "two-mode closeness"},
     "(n_other + 2 (n_own − 1)) / Σ distances × reached / (n − 1); 0 for an isolate",
     borgatti_everett, "O(n m)", true, two_mode_closeness},
    {"two_mode_betweenness",
     {"intermédiarité bipartie", "tweeledige tussenpositie", "two-mode betweenness"},
     "betweenness / ½ [n_other² (s+1)² + n_other (s+1)(2t−s−1) − t (2s−t+3)], with "
     "s = (n_own−1) div n_other and t = (n_own−1) mod n_other; undefined when that is 0",
     borgatti_everett, "O(n m)", true, two_mode_betweenness},
};
// clang-format on

}  // namespace

std::span<const Measure> measures() { return rows; }

Measurement measure(const View& view, std::string_view name) {
    std::string names;
    for (const Measure& measure : measures()) {
        if (measure.name == name) return {std::string(name), measure.values(view)};
        names.append(names.empty() ? "" : ", ").append(measure.name);
    }
    throw ArgumentError({"argument.unknown", {std::string(name), names}});
}

}  // namespace maillage::inline measurement
