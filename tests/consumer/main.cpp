// SPDX-License-Identifier: Apache-2.0
// What a consumer of the whole library writes: read a folder, count what it holds.
#include <iostream>

#include <maillage/maillage.hpp>

int main(int, char* arguments[]) {
    const maillage::Reading reading = maillage::read(arguments[1]);
    std::cout << "maillage " MAILLAGE_VERSION ": " << reading.model.actors.size() << " actors, "
              << reading.model.reseaux.size() << " réseaux\n";
}
