// SPDX-License-Identifier: Apache-2.0
// Which expectations are met, by which means: the table of annex 7.2.

#include "../coordination/predicates.hpp"
#include "populations.hpp"
#include "question.hpp"

namespace maillage::inline analysis::coordination {

Chapter expectations() {
    static const Question questions[] = {
        {"U185",
         of::coordinations,
         {"Combien de coordinations ont réalisé un répertoire d’un quartier ou d’un thème ?",
          "Hoeveel coördinaties maakten een sociale kaart van een wijk of een thema?",
          "How many coordinations have made a directory of a neighbourhood or a theme?"},
         [](const Facts& f) { return has_directory_of_a_part(f); }},
        {"U189",
         of::coordinations,
         {"Combien de coordinations tiennent de 2 à 6 assemblées dans l’année ?",
          "Hoeveel coördinaties houden 2 tot 6 plenaire vergaderingen in het jaar?",
          "How many coordinations hold 2 to 6 assemblies in the year?"},
         [](const Facts& f) { return f.plenaries.within(2, 6); }},
        {"U190",
         of::coordinations,
         {"Combien de coordinations ont de 1 à 9 groupes de travail, qui se réunissent tous de 3 à "
          "10 fois ?",
          "Hoeveel coördinaties hebben 1 tot 9 werkgroepen, die alle 3 tot 10 keer samenkomen?",
          "How many coordinations have 1 to 9 working groups, each of which meets 3 to 10 times?"},
         [](const Facts& f) {
             return f.group_count.within(1, 9) &
                    f.each_group(f.meetings_of(f.groups).within(3, 10));
         },
         {"I2 : les bornes larges du tableau (1 à 9 groupes, 3 à 10 réunions) contiennent celles "
          "du texte : les deux comptes tiennent",
          "I2: de ruime grenzen van de tabel (1 tot 9 groepen, 3 tot 10 vergaderingen) omvatten "
          "die van de tekst: beide aantallen kloppen",
          "I2: the wide bounds of the table (1 to 9 groups, 3 to 10 meetings) contain those of the "
          "text: both counts hold"}},
        {"U200",
         of::coordinations,
         {"Combien de coordinations partent de statistiques pour déceler les besoins ?",
          "Hoeveel coördinaties vertrekken van statistieken om noden op te sporen?",
          "How many coordinations start from statistics to detect needs?"},
         [](const Facts& f) { return uses_statistics(f); }},
        {"U201",
         of::coordinations,
         {"Combien de coordinations ont fait un diagnostic par un groupe de travail ?",
          "Hoeveel coördinaties maakten een diagnose met een werkgroep?",
          "How many coordinations made a diagnosis in a working group?"},
         [](const Facts& f) { return diagnosed(f, DiagnosisMethod::working_group); }},
        {"U203",
         of::coordinations,
         {"Combien de coordinations ont mis par écrit un diagnostic collectif de tous les thèmes ?",
          "Hoeveel coördinaties schreven een collectieve diagnose over alle thema’s neer?",
          "How many coordinations wrote down a collective diagnosis of all themes?"},
         [](const Facts& f) { return wrote_a_diagnosis_together(f); },
         {"aucun document ne dit de quel diagnostic il est : on compte celui qui porte sur tous "
          "les thèmes et n’est plus un projet",
          "geen enkel document zegt van welke diagnose het is: wij tellen wat over alle thema’s "
          "gaat en geen ontwerp meer is",
          "no paper says of which diagnosis it is: we count one that is about all themes, and no "
          "longer a draft"}},
        {"U204",
         of::coordinations,
         {"Combien de coordinations gardent du temps pour des échanges informels ?",
          "Hoeveel coördinaties houden tijd vrij voor informele uitwisseling?",
          "How many coordinations keep time for informal exchange?"},
         [](const Facts& f) { return does(f, ActivityKind::informal_exchange); }},
        {"U209",
         of::coordinations,
         {"Combien de coordinations ont présenté un diagnostic aux échevins ou au conseil du CPAS "
          "?",
          "Hoeveel coördinaties stelden een diagnose voor aan de schepenen of de OCMW-raad?",
          "How many coordinations presented a diagnosis to the aldermen or the CPAS council?"},
         [](const Facts& f) {
             return relayed_diagnosis(f, Addressee::college, Addressee::cpas_council);
         }},
        {"U210",
         of::coordinations,
         {"Combien de coordinations voient les besoins qu’elles signalent portés au collège par le "
          "président du CPAS ?",
          "Hoeveel coördinaties zien de noden die ze signaleren door de OCMW-voorzitter aan het "
          "college voorgelegd?",
          "How many coordinations see the needs they raise brought to the college by the CPAS "
          "president?"},
         [](const Facts& f) { return passed_on_to_the_college(f); }},
        {"U211",
         of::coordinations,
         {"Combien de coordinations ont reçu des élus, invités à un groupe de travail ?",
          "Hoeveel coördinaties ontvingen verkozenen als gast in een werkgroep?",
          "How many coordinations received elected officials as guests of a working group?"},
         [](const Facts& f) { return invited_officials_to_a_group(f); },
         {"I13 : le texte (p. 38) ne donne pas de nombre : on retient celui du tableau",
          "I13: de tekst (p. 38) geeft geen aantal: wij houden dat van de tabel aan",
          "I13: the text (p. 38) gives no number: we keep that of the table"}},
    };
    static const Repeat repeats[] = {
        {"U184", "U101"},
        {"U186", "U108"},
        {"U187", "U109"},
        {"U188", "U110"},
        {"U191", "U111"},
        {"U192", "U112"},
        {"U193", "U113"},
        {"U194", "U114"},
        {"U195", "U118"},
        {"U196", "U119"},
        {"U197", "U120"},
        {"U198", "U121"},
        {"U199", "U122"},
        {"U202", "U123"},
        {"U205", "U133"},
        {"U206", "U134"},
        {"U207", "U136"},
        {"U208", "U137"},
        {"U212", "U139"},
        {"U213",
         "U140",
         {"I3 : « 1 ou 2 » au tableau, 2 dans le texte (p. 38) : on retient 2",
          "I3: ‘1 of 2’ in de tabel, 2 in de tekst (p. 38): wij houden 2 aan",
          "I3: “1 or 2” in the table, 2 in the text (p. 38): we keep 2"}},
        {"U214", "U141"},
    };
    return {{"Ce que les membres attendent", "Wat leden verwachten", "What members expect"},
            questions,
            repeats};
}

}  // namespace maillage::inline analysis::coordination
