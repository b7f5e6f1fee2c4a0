// SPDX-License-Identifier: Apache-2.0
#include <maillage/measure/core.hpp>

#include <boost/graph/core_numbers.hpp>

#include <maillage/graph/boost.hpp>

namespace maillage::inline measurement {

std::vector<std::uint32_t> core_numbers(const View& view) {
    std::vector<std::uint32_t> numbers(view.node_count());
    const UndirectedGraph graph{view};
    if (!numbers.empty())
        boost::core_numbers(graph, boost::make_iterator_property_map(
                                       numbers.begin(), get(boost::vertex_index, graph)));
    return numbers;
}

}  // namespace maillage::inline measurement
