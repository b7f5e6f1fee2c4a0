// SPDX-License-Identifier: Apache-2.0
// Do the parts make up the whole? The answers of the codebook that should add up, added up.

#include <algorithm>

#include <maillage/analysis/codebook.hpp>

#include "../answer.hpp"
#include "../described_year.hpp"

namespace maillage::inline analysis::indicators::partitions {
namespace {

const About about{
    "partitions",
    {"Sommes de contrôle", "Controletotalen", "Check sums"},
    {"Les réponses du codebook qui devraient former un tout le forment-elles ?",
     "Vormen de antwoorden van het codeboek die een geheel zouden moeten vormen er een?",
     "Do the answers of the codebook that should make up a whole make it up?"},
    {"Une ligne par répartition : ses questions, leurs réponses, leur somme, et le tout auquel "
     "elle devrait être égale, toutes les coordinations ou la réponse à une autre question. « "
     "Juste » est inconnu tant que ce que l’on ignore du tout ou des parties peut combler l’écart "
     "; des parties qui remplissent un tout connu sont justes.",
     "Eén rij per verdeling: haar vragen, hun antwoorden, hun som, en het geheel waaraan die "
     "gelijk zou moeten zijn, alle coördinaties of het antwoord op een andere vraag. ‘Klopt’ is "
     "onbekend zolang wat men van het geheel of de delen niet weet het verschil kan wegwerken; "
     "delen die een bekend geheel vullen, kloppen.",
     "One row a partition: its questions, their answers, their sum, and the whole that it should "
     "equal, all coordinations or the answer to another question. “Right” is unknown as long as "
     "what one does not know of the whole or the parts may make up the difference; parts that fill "
     "a known whole are right."},
    {"Une somme juste ne prouve pas que chaque réponse l’est ; une somme fausse peut venir d’une "
     "catégorie qu’aucune question ne compte.",
     "Een som die klopt bewijst niet dat elk antwoord klopt; een som die niet klopt kan komen van "
     "een categorie die geen vraag telt.",
     "A sum that is right does not prove each answer; one that is wrong may come from a category "
     "that no question counts."},
    described_year(),
    {"URIAS 2014"}};

struct Partition {
    std::string_view id;
    Label label;
    std::string_view whole;  ///< a question; empty for all coordinations
    std::initializer_list<std::string_view> parts;
};

const Partition partitions_of_the_study[] = {
    {"founding",
     {"comment elles sont nées", "hoe ze ontstonden", "how they began"},
     "",
     {"U022", "U027", "U032"}},
    {"founding_bottom_up",
     {"nées d’un réseau existant", "ontstaan uit een bestaand netwerk",
      "out of an existing réseau"},
     "U022",
     {"U023", "U025", "U026"}},
    {"founding_beside_a_network",
     {"créées d’en haut près d’un réseau", "van bovenaf, naast een netwerk",
      "from above, beside a réseau"},
     "U028",
     {"U029", "U030", "U031"}},
    {"grant", {"subvention", "toelage", "grant"}, "", {"U034", "U035", "U036", "U037"}},
    {"size", {"taille", "omvang", "size"}, "", {"U040", "U045", "U050"}},
    {"fte_large",
     {"temps de travail des « grandes »", "werktijd van de ‘grote’", "working time of the “large”"},
     "U040",
     {"U041", "U042", "U043"}},
    {"fte_medium",
     {"temps de travail des « moyennes »", "werktijd van de ‘middelgrote’",
      "working time of the “medium”"},
     "U045",
     {"U046", "U047", "U048", "U049"}},
    {"steering", {"pilotage", "aansturing", "steering"}, "", {"U056", "U057", "U060"}},
    {"way",
     {"manière de coordonner", "manier van coördineren", "way of coordinating"},
     "",
     {"U078", "U085", "U091", "U095"}},
    {"way_large",
     {"manière de coordonner des « grandes »", "manier van coördineren van de ‘grote’",
      "way of coordinating of the “large”"},
     "U040",
     {"U079", "U086", "U092"}},
    {"way_medium",
     {"manière de coordonner des « moyennes »", "manier van coördineren van de ‘middelgrote’",
      "way of coordinating of the “medium”"},
     "U045",
     {"U080", "U087", "U096"}},
    {"way_small",
     {"manière de coordonner des « petites »", "manier van coördineren van de ‘kleine’",
      "way of coordinating of the “small”"},
     "U050",
     {"U088", "U093", "U097"}},
    {"assembly",
     {"avec et sans assemblée", "met en zonder plenaire vergadering",
      "with and without an assembly"},
     "",
     {"U098", "U100"}},
    {"membership_rule",
     {"règle d’adhésion", "toetredingsregel", "membership rule"},
     "",
     {"U142", "U143", "U144", "U145"}},
    {"training",
     {"formation des coordinateurs", "opleiding van de coördinatoren", "training of coordinators"},
     "",
     {"U158", "U160", "U161", "U162"}},
    {"recruitment",
     {"recrutement des coordinateurs", "aanwerving van de coördinatoren",
      "recruitment of coordinators"},
     "",
     {"U163", "U165", "U166"}},
    {"other_duties",
     {"autres fonctions des coordinateurs", "andere functies van de coördinatoren",
      "other duties of coordinators"},
     "",
     {"U167", "U168", "U169"}},
    {"activity_places",
     {"lieux d’activités du territoire", "activiteitenplaatsen op het grondgebied",
      "places of activity on the territory"},
     "",
     {"U180", "U181", "U182", "U183"}},
    {"officials",
     {"place des élus", "plaats van verkozenen", "place of elected officials"},
     "",
     {"U151", "U153", "U154"}},
    {"directories",
     {"répertoires de tous les acteurs", "sociale kaarten van alle actoren",
      "directories of all actors"},
     "U101",
     {"U102", "U103", "U104"}},
    {"expert_diagnoses",
     {"diagnostics d’experts", "diagnoses door deskundigen", "diagnoses by experts"},
     "U123",
     {"U124", "U125"}},
    {"collective_diagnoses",
     {"diagnostics collectifs", "collectieve diagnoses", "collective diagnoses"},
     "U126",
     {"U127", "U128", "U129"}},
    {"objectives",
     {"objectifs à long terme", "langetermijndoelen", "long-term objectives"},
     "",
     {"U070", "U071", "U072", "U073", "U074", "U075", "U076"}},
    {"assemblies_of_the_table",
     {"de 2 à 6 assemblées, ou aucune", "2 tot 6 plenaire vergaderingen, of geen",
      "2 to 6 assemblies, or none"},
     "",
     {"U189", "U098"}},
};

constexpr Label all{"toutes les coordinations", "alle coördinaties", "all coordinations"};

const CodebookEntry& entry_of(const std::vector<CodebookEntry>& entries, std::string_view id) {
    return *std::ranges::find(entries, id, &CodebookEntry::id);
}

/// A count, as many as are unknown being yes.
struct Count {
    std::size_t least = 0, most = 0;
};

Count count_of(const CodebookEntry& entry) {
    const std::size_t least = entry.count.value_or(0);
    return {least, least + entry.unknown};
}

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    Finding finding;
    finding.columns = {named_column("partition", {"répartition", "verdeling", "partition"}),
                       {"questions", Label{"questions", "vragen", "questions"}},
                       {"parts", Label{"parties", "delen", "parts"}},
                       {"sum", Label{"somme", "som", "sum"}},
                       {"of", Label{"tout de quoi", "geheel waarvan", "whole of what"}},
                       {"whole", Label{"tout", "geheel", "whole"}},
                       {"right", Label{"juste", "klopt", "right"}}};
    const std::optional<int> year = year_in(model, arguments);
    const std::vector<CodebookEntry> entries =
        analysis::codebook(model, year, arguments.date("at"));
    const std::size_t coordinations = entry_of(entries, "U003").population;
    std::size_t right = 0;
    for (const auto& [id, label, whole_id, parts] : partitions_of_the_study) {
        std::string questions, numbers;
        Count sum, whole{coordinations, coordinations};
        std::size_t known = 0;
        for (const std::string_view part : parts) {
            const CodebookEntry& entry = entry_of(entries, part);
            const Count count = count_of(entry);
            questions.append(questions.empty() ? "" : " + ").append(part);
            numbers.append(numbers.empty() ? "" : " + ").append(std::to_string(count.least));
            sum = {sum.least + count.least, sum.most + count.most};
            known += entry.population - entry.unknown;
        }
        if (!whole_id.empty()) whole = count_of(entry_of(entries, whole_id));
        // Of nothing but unknowns, nobody can tell whether they add up.
        Value is_right;
        if (sum.least > whole.most || sum.most < whole.least) is_right = false;
        else if (known && whole.least == whole.most && sum.least == whole.least) is_right = true;
        finding.rows.push_back(
            {Named{std::string(id), label}, questions, numbers, number_of(sum.least),
             whole_id.empty() ? Value(Texts(all)) : Value(Texts(std::string(whole_id))),
             number_of(whole.least), is_right});
        finding.population += known + sum.most + whole.most > 0;
        finding.known += is_right != Value();
        right += is_right == Value(true);
    }
    finding.omitted = omitted_coordinations(model, year, arguments.date("at"));
    finding.population_of = Label{"répartitions", "verdelingen", "partitions"};
    finding.sentences = {
        said({"Sur {0} {0|répartition|répartitions}, {1} {1|est juste|sont justes} et {2} {2|ne "
              "l’est pas|ne le sont pas} ; de {3}, on ne peut le dire.",
              "Van {0} {0|verdeling|verdelingen} {1|klopt|kloppen} er {1} en {2} niet; van {3} kan "
              "men het niet zeggen.",
              "Of {0} {0|partition|partitions}, {1} {1|is|are} right and {2} {2|is|are} not; of "
              "{3}, one cannot say."},
             {number_of(finding.rows.size()), number_of(right), number_of(finding.known - right),
              number_of(finding.rows.size() - finding.known)}),
        said_of(year)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::partitions
