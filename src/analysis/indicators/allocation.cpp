// SPDX-License-Identifier: Apache-2.0
// How a closed envelope is shared between actors by a key, and who gains or loses by another: see
// funding.hpp.

#include <maillage/analysis/funding.hpp>

#include "../answer.hpp"
#include "../described_year.hpp"
#include "../funding/allocation.hpp"

namespace maillage::inline analysis::indicators::allocation {
namespace {

std::vector<std::string> ids() {
    std::vector<std::string> ids;
    for (const AllocationKey& key : allocation_keys()) ids.push_back(key.id);
    return ids;
}

std::vector<Parameter> parameters() {
    return described_year(
        {{"envelope",
          Parameter::Type::text,
          "",
          {"montant à répartir, en euros ; sinon, ce qui a été accordé la dernière année connue",
           "te verdelen bedrag, in euro; zo niet, wat het laatste bekende jaar is toegekend",
           "amount to share, in euros; if none, what was granted in the last year that is known"}},
         {"key",
          Parameter::Type::choice,
          "granted",
          {"clé de répartition", "verdeelsleutel", "key of allocation"},
          ids()},
         {"beside",
          Parameter::Type::choice,
          "potential-actors",
          {"autre clé, à comparer", "andere sleutel, om te vergelijken", "another key, to compare"},
          ids()}});
}

const About about{
    "allocation",
    funding::title,
    {"Comment une enveloppe fermée se répartit-elle entre acteurs selon une clé, et qui gagne ou "
     "perd avec une autre ?",
     "Hoe wordt een gesloten enveloppe volgens een sleutel over actoren verdeeld, en wie wint of "
     "verliest met een andere?",
     "How is a closed envelope shared between actors by a key, and who gains or loses by another?"},
    {"Une ligne par acteur qui reçoit. Les montants font ensemble l’enveloppe, au cent près : "
     "chacun reçoit en proportion de ce qui le distingue, entre ses bornes, et les derniers cents "
     "vont aux plus grands restes. « Acteurs potentiels » : les lieux d’activités de son "
     "territoire. La différence est ce que l’autre clé donnerait en plus ou en moins.",
     "Eén rij per ontvangende actor. De bedragen vormen samen de enveloppe, tot op de cent: elk "
     "krijgt naar verhouding, tussen zijn grenzen, en de laatste centen gaan naar de grootste "
     "resten. ‘Potentiële actoren’: de activiteitenplaatsen van zijn grondgebied. Het verschil is "
     "wat de andere sleutel meer of minder zou geven.",
     "One row a receiving actor. Amounts add up to the envelope, to the cent: each is given in "
     "proportion, between its bounds, and the last cents go to the largest remainders. “Potential "
     "actors”: the places of activity of its territory. The difference is what the other key would "
     "give more or less."},
    funding::cannot_tell,
    parameters(),
    {"URIAS 2014, 4.2.2", "URIAS 2014, 6.1", "Balinski & Young 1982"}};

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    AllocationOptions options;
    if (const std::string& text = arguments.text("envelope"); !text.empty())
        options.envelope = envelope_of(text);
    options.year = year_of(arguments);
    options.at = arguments.date("at");
    options.beside = &allocation_key(arguments.text("beside"));
    options.or_unknown = true;
    return funding::allocation(model, allocation_key(arguments.text("key")), options);
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::allocation
