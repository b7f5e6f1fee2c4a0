// SPDX-License-Identifier: Apache-2.0
// Adds a question of one's own to the catalogue, and has it answered like those of the library.
//
//     03_indicator_of_your_own [folder of CSV tables, or .json document]

#include <iostream>

#include <maillage/analysis.hpp>
#include <maillage/io.hpp>

using namespace maillage;

namespace {

// What the indicator asks and how to read its answer, in the three languages of the users.
const About about{
    .id = "contact",
    .title = {"Contacts", "Contacten", "Contacts"},
    .question = {"Quels réseaux peut-on joindre ?", "Welke netwerken zijn bereikbaar?",
                 "Which réseaux can be reached?"},
    .how_to_read = {"Une ligne par réseau dont un contact est connu.",
                    "Eén rij per netwerk waarvan een contact bekend is.",
                    "One row a réseau of which a contact is known."},
    .cannot_tell = {"Un contact connu n’est pas un contact qui répond.",
                    "Een bekend contact is geen contact dat antwoordt.",
                    "A contact that is known is not one that answers."},
    .parameters = {{"limit",
                    Parameter::Type::integer,
                    "5",
                    {"nombre maximal de lignes", "maximum aantal rijen", "most rows"}}}};

// A pure function of the model, the lens and the arguments, which have been checked.
Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    Finding finding;
    finding.columns = {{"reseau", Label{"réseau", "netwerk", "réseau"}, ""},
                       {"contacts", Label{"contacts", "contacten", "contacts"}, ""}};
    for (const Reseau& reseau : model.reseaux) {
        ++finding.population;
        if (!reseau.contact_channels.known()) continue;  // unknown, which is not “none”
        ++finding.known;
        if (finding.rows.size() < static_cast<std::size_t>(arguments.integer("limit")))
            finding.rows.push_back(
                {Named{reseau.key, reseau.name}, join_list(reseau.contact_channels.items)});
    }
    finding.population_of = Label{"réseaux", "netwerken", "réseaux"};
    return finding;
}

}  // namespace

int main(int count, char** arguments) try {
    const Model model = read(count > 1 ? arguments[1] : "data/bruxelles").model;

    Catalogue catalogue = maillage::catalogue();  // a value: this copy is ours to change
    catalogue.push_back({about, run});
    for (const Indicator& indicator : catalogue)
        std::cout << indicator.about.id << ": " << indicator.about.question.en << '\n';

    const Finding finding = analyse(model, "contact", {{"limit", "3"}}, {}, catalogue);
    std::cout << '\n'
              << finding.title.fr << " : " << finding.known << " " << finding.population_of.fr
              << " sur " << finding.population << '\n';
    for (const std::vector<Value>& row : finding.rows)
        std::cout << "  " << to_text(row[0], Language::fr) << ": " << to_text(row[1], Language::fr)
                  << '\n';
    for (const Texts& caveat : finding.caveats) std::cout << caveat.fr << '\n';
    return 0;
} catch (const Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
