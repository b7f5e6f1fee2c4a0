// SPDX-License-Identifier: Apache-2.0
// Sees facts as a network through a lens, measures it, and looks at it as it stood at a date.
//
//     02_network_and_measures [folder of CSV tables, or .json document]

#include <algorithm>
#include <iostream>
#include <numeric>

#include <maillage/graph.hpp>
#include <maillage/io.hpp>
#include <maillage/measure.hpp>

using namespace maillage;

int main(int count, char** arguments) try {
    const Model model = read(count > 1 ? arguments[1] : "data/bruxelles").model;

    // A lens says which relations join whom. Here: who convenes what, in the social field at large.
    const Lens lens{.relations = {Relation::organiser}};
    const Network network = project(model, lens);
    std::cout << network.node_count() << " actors and réseaux, " << network.edge_count()
              << " edges\n";
    for (const LeftOut& left : network.left_out())  // nothing is left out in silence
        std::cout << "  left out: " << left.count << ' ' << left.what << ", "
                  << label(Term<Omission>(left.why), Language::en) << '\n';

    // A measure gives one value a node. Which actors convene most?
    const std::vector<double> degree = measure(network, "degree").values;
    std::vector<Node> order(network.node_count());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&](Node node) { return degree[node]; });
    std::cout << "\nmost réseaux convened\n";
    for (std::size_t i = 0; i < 5 && i < order.size(); ++i)
        std::cout << "  " << degree[order[i]] << "  " << network.label(order[i]) << '\n';

    // A view is the network at a date, without a copy. What is certain is less than what is possible,
    // since most bounds are unknown.
    const Date date = Date::of(2013).value();
    std::cout << "\nin " << to_text(date) << ": "
              << network.at(date, Certainty::certain).edge_count() << " edges for certain, "
              << network.at(date, Certainty::possible).edge_count() << " at most\n";
    return 0;
} catch (const Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
