// SPDX-License-Identifier: Apache-2.0
// What members expect of a coordination, by which means coordinations answer, and how many do: the
// table of annex 7.2 of the 2014 study.

#include <algorithm>

#include <maillage/analysis/codebook.hpp>

#include "../answer.hpp"
#include "../described_year.hpp"
#include "../evidence.hpp"
#include "../expectation_means.hpp"

namespace maillage::inline analysis::indicators::expectation_means {
namespace {

using coordination::Evident;

const About about{
    "expectation_means",
    {"Attentes et moyens", "Verwachtingen en middelen", "Expectations and means"},
    {"Par quels moyens les coordinations répondent-elles à chaque attente de leurs membres, et "
     "combien le font ?",
     "Met welke middelen beantwoorden de coördinaties elke verwachting van hun leden, en hoeveel "
     "doen het?",
     "By which means do coordinations meet each expectation of their members, and how many do?"},
    {"Une ligne par moyen, rangée par attente : le tableau de l’annexe 7.2 de l’étude. Le numéro "
     "est celui de la question du codebook ; « inconnu » : les coordinations dont on ne peut rien "
     "dire.",
     "Eén rij per middel, gerangschikt volgens verwachting: de tabel van bijlage 7.2 van de "
     "studie. Het nummer is dat van de vraag van het codeboek; ‘onbekend’: de coördinaties "
     "waarover men niets kan zeggen.",
     "One row a means, by expectation: the table of annex 7.2 of the study. The number is that of "
     "the question of the codebook; “unknown”: the coordinations of which one cannot say."},
    {"Qu’un moyen existe ne dit pas que l’attente est satisfaite. Un moyen du tableau que l’étude "
     "ne compte pas, les besoins que les membres expriment sans diagnostic formel, n’est pas "
     "repris.",
     "Dat een middel bestaat, zegt niet dat de verwachting is ingelost. Eén middel van de tabel "
     "dat de studie niet telt, de noden die leden uiten zonder formele diagnose, is niet "
     "opgenomen.",
     "That a means exists does not say that the expectation is met. One means of the table that "
     "the study does not count, needs that members express without a formal diagnosis, is left "
     "out."},
    described_year(),
    {"URIAS 2014, 7.2"}};

/// The rows that show a means in use, of all coordinations.
std::vector<Evident> rows_of(const Means& means, const coordination::Facts& facts) {
    std::vector<Evident> all;
    for (const std::vector<Evident>& rows : in_use(means, facts).second)
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    Finding finding;
    finding.columns = {named_column("expectation", {"attente", "verwachting", "expectation"}),
                       named_column("part", {"aspect", "aspect", "part"}),
                       {"id", Label{"numéro", "nummer", "number"}},
                       {"means", Label{"moyen", "middel", "means"}},
                       {"count", Label{"oui", "ja", "yes"}},
                       {"population", Label{"coordinations", "coördinaties", "coordinations"}},
                       {"unknown", Label{"inconnu", "onbekend", "unknown"}},
                       evidence_column()};
    const std::optional<int> year = year_in(model, arguments);
    const Date at = arguments.date("at");
    const coordination::Facts facts(model, year, at);
    const std::vector<CodebookEntry> entries = analysis::codebook(model, year, at);
    std::size_t used = 0;
    for (const auto& [expectation, code, label, means] : parts_of_expectations())
        for (const Means& one : means) {
            const auto entry = std::ranges::find(entries, one.question, &CodebookEntry::id);
            finding.rows.push_back(
                {named(expectation), Named{std::string(code), label}, entry->id, entry->question,
                 number_of(entry->count.value_or(0)), number_of(entry->population),
                 number_of(entry->unknown),
                 evident(entry->count > 0u ? rows_of(one, facts) : std::vector<Evident>())});
            finding.population += entry->population > 0;
            finding.known += entry->population > 0 && entry->unknown == 0;
            used += entry->count.value_or(0) > 0;
        }
    finding.omitted = omitted_coordinations(model, year, at);
    finding.population_of = Label{"moyens", "middelen", "means"};
    finding.sentences = {
        said(
            {"Des {0} moyens du tableau, {1} {1|sert|servent} à au moins une coordination ; pour "
             "{2}, on sait le dire de toutes.",
             "Van de {0} middelen van de tabel {1|dient|dienen} er {1} in minstens één "
             "coördinatie; voor {2} weet men het van alle.",
             "Of the {0} means of the table, {1} {1|serves|serve} in at least one coordination; of "
             "{2}, one can say it of all."},
            {number_of(finding.rows.size()), number_of(used), number_of(finding.known)}),
        said_of(year)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::expectation_means
