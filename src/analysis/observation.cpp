// SPDX-License-Identifier: Apache-2.0
#include <maillage/analysis/observation.hpp>

#include "answer.hpp"

namespace maillage::inline analysis {
namespace {

struct Unobserved {
    std::string_view mark;
    Label said;
};

constexpr Unobserved kinds[] = {
    {"reconstruction:",
     {"Reconstruction cohérente avec les comptes publiés, non une observation : {0} "
      "{0|ligne|lignes} sur {1}. Seules les réponses du codebook suivent ces comptes ; qui "
      "rencontre qui, les dates, les thèmes et les territoires sont inventés.",
      "Reconstructie in overeenstemming met de gepubliceerde cijfers, geen waarneming: {0} van {1} "
      "rijen. Alleen de antwoorden van het codeboek volgen die cijfers; wie wie ontmoet, data, "
      "thema’s en grondgebieden zijn verzonnen.",
      "Reconstruction consistent with the published counts, not observation: {0} of {1} rows. Only "
      "the answers of the codebook follow those counts; who meets whom, dates, themes and "
      "territories are invented."}},
    {"synthetic:",
     {"Données de synthèse, non une observation : {0} {0|ligne|lignes} sur {1}.",
      "Synthetische gegevens, geen waarneming: {0} van {1} rijen.",
      "Synthetic data, not observation: {0} of {1} rows."}}};

}  // namespace

std::vector<Texts> unobserved(const Model& model) {
    std::size_t rows = 0, counts[std::size(kinds)] = {};
    for (const AnyTable* table : tables(model)) {
        rows += table->size();
        for (std::uint32_t i = 0; i < table->size(); ++i)
            for (std::size_t kind = 0; kind < std::size(kinds); ++kind)
                counts[kind] += table->row(i).source.starts_with(kinds[kind].mark);
    }
    std::vector<Texts> sentences;
    for (std::size_t kind = 0; kind < std::size(kinds); ++kind)
        if (counts[kind])
            sentences.push_back(said(kinds[kind].said, {number_of(counts[kind]), number_of(rows)}));
    return sentences;
}

}  // namespace maillage::inline analysis
