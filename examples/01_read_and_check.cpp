// SPDX-License-Identifier: Apache-2.0
// Reads an inventory, says what is wrong with it, looks facts up, and writes them as one document.
//
//     01_read_and_check [folder of CSV tables, or .json document]

#include <filesystem>
#include <iostream>

#include <maillage/io.hpp>
#include <maillage/store.hpp>

using namespace maillage;

int main(int count, char** arguments) try {
    const std::string place = count > 1 ? arguments[1] : "data/bruxelles";

    // Imperfect data is never thrown: each problem is an issue that says where, what, and the cure.
    const Reading reading = read(place);
    const Model& model = reading.model;
    std::size_t errors = 0;
    for (const Issue& issue : reading.issues) {
        if (issue.severity != Severity::error) continue;
        std::cout << to_text(issue, Language::en) << '\n';
        ++errors;
    }
    std::cout << place << ": " << errors << " errors, " << model.actors.size() << " actors, "
              << model.reseaux.size() << " réseaux\n\n";

    // A table is a vector of plain structs. References are ids; the model's tables resolve them.
    for (const Reseau& reseau : model.reseaux) {
        if (!reseau.parent || !reseau.themes.contains(Theme::housing)) continue;
        std::cout << reseau.name.in(Language::nl) << " is a part of "
                  << model.reseaux[reseau.parent].name.in(Language::nl) << '\n';
    }

    // Unknown is not no: ask `known` before drawing conclusions from what is empty.
    std::size_t dated = 0;
    for (const Reseau& reseau : model.reseaux) dated += reseau.period.since.known();
    std::cout << "a beginning is known for " << dated << " réseaux of " << model.reseaux.size()
              << '\n';

    // What is written, whole or not at all, reads back as the same facts.
    const auto document = std::filesystem::temp_directory_path() / "maillage-example.json";
    write(model, document);
    std::cout << (digest(read(document).model) == digest(model) ? "nothing" : "something")
              << " was lost\n";
    std::filesystem::remove(document);
    return errors == 0 ? 0 : 1;
} catch (const Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
