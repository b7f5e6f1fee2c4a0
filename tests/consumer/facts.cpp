// SPDX-License-Identifier: Apache-2.0
// What a consumer of the vocabulary and the model alone writes: no library to link.
#include <iostream>

#include <maillage/model.hpp>
#include <maillage/version.hpp>

int main() {
    maillage::Model model;
    maillage::Actor actor;
    actor.key = "cpas-forest";
    model.actors.add(actor);
    std::cout << "maillage " MAILLAGE_VERSION ": " << model.actors.size() << " actors\n";
}
