// SPDX-License-Identifier: Apache-2.0
// Members on paper, and those who come: who sleeps on the list, who came and went, who speaks for
// whom, in which language, and who else is in the room.

#include "../answer.hpp"
#include "../cells.hpp"
#include "../described_year.hpp"
#include "../evidence.hpp"
#include "../participation/account.hpp"

namespace maillage::inline analysis::indicators::participation {
namespace {

using namespace coordination;
using namespace taking_part;

const About about{
    "participation",
    {"Membres et présents", "Leden en aanwezigen", "Members and those present"},
    {"Qui est membre sur papier, qui vient, et qui est dans la salle ?",
     "Wie is lid op papier, wie komt, en wie zit er in de zaal?",
     "Who is a member on paper, who comes, and who is in the room?"},
    {"Une ligne par coordination et aspect : combien, sur combien, et de combien on ne peut rien "
     "dire ; « qui » nomme les premiers, « peut-être » les derniers, chacun une fois, et un siège "
     "sans acteur par son comité. Les réunions des groupes de "
     "travail et des comités comptent ; pour un membre, celles d’avant son entrée ou d’après son "
     "départ ne comptent pas. La moyenne est celle des assemblées dont on sait qui était là, "
     "sur le nombre de membres. Un aspect qui ne concerne personne n’a pas de ligne ; case vide : "
     "rien n’en est connu.",
     "Eén rij per coördinatie en aspect: hoeveel, op hoeveel, en van hoeveel men niets kan zeggen; "
     "‘wie’ noemt de eersten, ‘misschien’ de laatsten, elk eenmaal, en een zetel zonder actor bij "
     "zijn comité. Vergaderingen van werkgroepen en comités "
     "tellen mee; voor een lid tellen die van voor zijn toetreding of na zijn vertrek niet. Het "
     "gemiddelde is dat van de plenaire vergaderingen waarvan men weet wie er was, op het "
     "aantal leden. Een aspect dat niemand betreft heeft geen rij; lege cel: er is niets van "
     "bekend.",
     "One row a coordination and aspect: how many, of how many, and of how many one cannot say; "
     "“who” names the former, “perhaps” the latter, each once, and a seat without an actor by its "
     "committee. Meetings of working groups and committees "
     "count; of a member, those before it joined or after it left do not. The average is that of "
     "the assemblies of which one knows who was there, of the number of members. An aspect that "
     "concerns nobody has no row; empty cell: nothing is known."},
    {"Un membre qui ne vient pas peut lire les comptes rendus, et y tenir. Une liste de présents "
     "dit qui est venu ; seule une réponse qui dit tout nommer dit que personne d’autre ne l’est.",
     "Een lid dat niet komt kan de verslagen lezen, en eraan hechten. Een aanwezigheidslijst zegt "
     "wie er was; dat niemand anders er was, zegt enkel een antwoord dat alles zegt te noemen.",
     "A member that does not come may read the minutes, and care for them. A list of those present "
     "says who came; that nobody else did, only an answer that claims to name all says."},
    described_year(),
    {"URIAS 2014, 4.2.6", "URIAS 2014, 4.2.7"}};

Finding run(const Model& model, const Lens&, const Arguments& arguments) {
    const Lists lists(model, year_in(model, arguments), arguments.date("at"));
    const Selection& coordinations = lists.facts.coordinations;
    Finding finding;
    finding.columns = {
        named_column("coordination", {"coordination", "coördinatie", "coordination"}),
        named_column("aspect", {"aspect", "aspect", "aspect"}),
        named_column("group", {"type, langue, réseau ou collège", "soort, taal, netwerk of groep",
                               "kind, language, réseau or constituency"}),
        {"count", Label{"combien", "hoeveel", "how many"}},
        {"of", Label{"sur combien", "op hoeveel", "of how many"}},
        {"unknown", Label{"inconnu", "onbekend", "unknown"}},
        named_column("who", {"qui", "wie", "who"}),
        named_column("perhaps", {"peut-être", "misschien", "perhaps"}),
        evidence_column()};
    Totals totals;
    for (const std::uint32_t place : coordinations.by_key(model)) {
        Account here(lists, place, totals, finding);
        tell_lists(here);
        tell_voices(here);
        tell_room(here);
    }
    finding.population_of = Label{"coordinations", "coördinaties", "coordinations"};
    finding.population = coordinations.size();
    finding.known = totals.known;
    finding.omitted = omitted_coordinations(model, lists.facts.year, lists.facts.at);
    omit_internal_meetings(finding, lists.facts);
    Texts said_of_members =
        said({"{0} {0|coordination|coordinations} ; {1} {1|acteur inscrit|acteurs inscrits} sur "
              "leurs listes de membres : {2} {2|est venu|sont venus} au moins une fois, {3} "
              "sûrement jamais ; de {4}, on ne peut le dire.",
              "{0} {0|coördinatie|coördinaties}; {1} {1|actor|actoren} op hun ledenlijsten: {2} "
              "{2|kwam|kwamen} minstens één keer, {3} zeker nooit; van {4} kan men het niet "
              "zeggen.",
              "{0} {0|coordination|coordinations}; {1} {1|actor|actors} on their lists of members: "
              "{2} came at least once, {3} surely never; of {4}, one cannot say."},
             {number_of(coordinations.size()), number_of(totals.members), number_of(totals.present),
              number_of(totals.sleeping), number_of(totals.unsure)});
    if (totals.without_meeting > 0)
        said_of_members = together(
            said_of_members,
            said({"{0} {0|autre n’a|autres n’ont} eu aucune réunion où venir.",
                  "Voor {0} {0|ander|anderen} was er geen vergadering om naartoe te komen.",
                  "{0} {0|other|others} had no meeting to come to."},
                 {number_of(totals.without_meeting)}));
    finding.sentences = {
        std::move(said_of_members),
        said({"On sait qui était là pour {0} {0|réunion|réunions} de coordinations sur {1} ; "
              "{2} {2|acteur est venu sans être membre|acteurs sont venus sans être membres}.",
              "Van {0} van {1} {1|vergadering|vergaderingen} van coördinaties weet men "
              "wie er was; {2} {2|actor kwam|actoren kwamen} zonder lid te zijn.",
              "One knows who was at {0} of {1} {1|meeting|meetings} of coordinations; "
              "{2} {2|actor|actors} came without being {2|a member|members}."},
             {number_of(totals.listed), number_of(totals.meetings), number_of(totals.guests)}),
        said({"Sur {0} {0|réunion|réunions}, on sait qu’un responsable de service était à {1}, un "
              "élu à {2}, des habitants ou leurs représentants à {3}.",
              "Van {0} {0|vergadering|vergaderingen} weet men dat er bij {1} een "
              "dienstverantwoordelijke was, bij {2} een verkozene, bij {3} bewoners of hun "
              "vertegenwoordigers.",
              "Of {0} {0|meeting|meetings}, a head of service is known to have been at {1}, an "
              "elected official at {2}, residents or their representative at {3}."},
             {number_of(totals.meetings), number_of(totals.with_head),
              number_of(totals.with_official), number_of(totals.with_residents)}),
        said_of(lists.facts.year)};
    return finding;
}

}  // namespace

Indicator indicator() { return {about, run}; }

}  // namespace maillage::inline analysis::indicators::participation
